//! The depression module of Fig. 3a: G2, a buffer, and T3, which lifts node 1 while L1 and CLK are high.
//!
//! ```text
//!  l1  ---+
//!         G2 --- buffer --- T3 --- lifts node 1
//!  clk ---+        |
//!  enable ---------+
//! ```

use crate::gates::{And2, Buffer, Transistor};
use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Depression {
    pub l1: Signal<In, Bit>,
    pub clk: Signal<In, Bit>,
    pub enable: Signal<In, Bit>,
    pub g2_y: Signal<Out, Bit>,
    pub t3_on: Signal<Out, Bit>,
    pub g2: And2,
    pub buffer: Buffer,
    pub t3: Transistor,
}

impl Logic for Depression {
    #[hdl_gen]
    fn update(&mut self) {
        self.g2.a.next = self.l1.val();
        self.g2.b.next = self.clk.val();
        self.buffer.a.next = self.g2.y.val();
        self.buffer.enable.next = self.enable.val();
        self.t3.gate.next = self.buffer.y.val();
        self.g2_y.next = self.g2.y.val();
        self.t3_on.next = self.t3.on.val();
    }
}
