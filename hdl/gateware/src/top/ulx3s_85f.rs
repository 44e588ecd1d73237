//! Radiona ULX3S (LFE5U-85F): 25 MHz and the PLL.

use crate::board::{BoardPll, SystemModule};
use rust_hdl::prelude::*;

/// Eight lights; the PWR button stops the sequencer. Both pins that are GPIO0 of the ESP32 on one or another revision are
/// high: low, it would boot into its loader and take the FPGA's JTAG.
#[derive(LogicBlock, Default)]
pub struct Top {
    pub clk: Signal<In, Clock>,
    pub button_n: Signal<In, Bit>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    pub led: Signal<Out, Bits<8>>,
    pub esp32: Signal<Out, Bits<2>>,
    pub pll: BoardPll,
    pub system: SystemModule,
}

impl Logic for Top {
    #[hdl_gen]
    fn update(&mut self) {
        self.pll.clock_in.next = self.clk.val();
        self.system.clock.next = self.pll.clock_out.val();
        self.system.locked.next = self.pll.locked.val();
        self.system.button.next = !self.button_n.val();
        self.system.uart_rx.next = self.uart_rx.val();
        self.uart_tx.next = self.system.uart_tx.val();
        self.esp32.next = 3.into();
        self.led.next = self.system.lights.val();
    }
}
