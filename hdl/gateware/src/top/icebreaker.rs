//! 1BitSquared iCEBreaker (iCE40UP5K): 12 MHz, no PLL.

use crate::board::{BoardPll, SystemModule};
use rust_hdl::prelude::*;

/// The green light on the board blinks, the red one is a fault; the five of the break-off part show the rest.
#[derive(LogicBlock, Default)]
pub struct Top {
    pub clk: Signal<In, Clock>,
    pub button_n: Signal<In, Bit>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    pub led: Signal<Out, Bits<5>>,
    pub led_green_n: Signal<Out, Bit>,
    pub led_red_n: Signal<Out, Bit>,
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
        self.led.next = self.system.few_lights.val();
        self.led_green_n.next = !self.system.alive.val();
        self.led_red_n.next = !self.system.fault.val();
    }
}
