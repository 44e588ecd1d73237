//! Colorlight i5 on its extension board (LFE5U-25F): 25 MHz and the PLL.

use crate::board::{BoardPll, SystemModule};
use rust_hdl::prelude::*;

/// One light: a spike of an output neuron.
#[derive(LogicBlock, Default)]
pub struct Top {
    pub clk: Signal<In, Clock>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    pub led_n: Signal<Out, Bit>,
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
        self.led_n.next = !self.system.spike.val();
    }
}
