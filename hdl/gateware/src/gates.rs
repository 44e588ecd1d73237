//! The discrete gates of Fig. 3a: AND (G1, G2), OR (G3), the buffer, and a transistor as a switch (T1, T3).

use rust_hdl::prelude::*;

/// `y = a AND b`: G1 and G2.
#[derive(LogicBlock, Default)]
pub struct And2 {
    pub a: Signal<In, Bit>,
    pub b: Signal<In, Bit>,
    pub y: Signal<Out, Bit>,
}

impl Logic for And2 {
    #[hdl_gen]
    fn update(&mut self) {
        self.y.next = self.a.val() & self.b.val();
    }
}

/// `y = a OR b`: G3, the lateral inhibition output VL.
#[derive(LogicBlock, Default)]
pub struct Or2 {
    pub a: Signal<In, Bit>,
    pub b: Signal<In, Bit>,
    pub y: Signal<Out, Bit>,
}

impl Logic for Or2 {
    #[hdl_gen]
    fn update(&mut self) {
        self.y.next = self.a.val() | self.b.val();
    }
}

/// The buffer before T3, with an enable: the paper switches the depression module off in Fig. 3b.
#[derive(LogicBlock, Default)]
pub struct Buffer {
    pub a: Signal<In, Bit>,
    pub enable: Signal<In, Bit>,
    pub y: Signal<Out, Bit>,
}

impl Logic for Buffer {
    #[hdl_gen]
    fn update(&mut self) {
        self.y.next = self.a.val() & self.enable.val();
    }
}

/// A transistor as a switch: T1 ties node 1 to ground, T3 lifts it.
#[derive(LogicBlock, Default)]
pub struct Transistor {
    pub gate: Signal<In, Bit>,
    pub on: Signal<Out, Bit>,
}

impl Logic for Transistor {
    #[hdl_gen]
    fn update(&mut self) {
        self.on.next = self.gate.val();
    }
}
