//! Lattice iCE40HX8K-B-EVN (iCE40HX8K): 12 MHz and the PLL.

use crate::board::{BoardPll, SystemModule};
use rust_hdl::prelude::*;

/// Eight lights, no button.
#[derive(LogicBlock, Default)]
pub struct Top {
    pub clk: Signal<In, Clock>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    pub led: Signal<Out, Bits<8>>,
    pub pll: BoardPll,
    pub system: SystemModule,
}

impl Logic for Top {
    #[hdl_gen]
    fn update(&mut self) {
        self.pll.clock_in.next = self.clk.val();
        self.system.clock.next = self.pll.clock_out.val();
        self.system.locked.next = self.pll.locked.val();
        self.system.button.next = false;
        self.system.uart_rx.next = self.uart_rx.val();
        self.uart_tx.next = self.system.uart_tx.val();
        self.led.next = self.system.lights.val();
    }
}
