//! What every board has behind its pins: the network, the serial link to a host, and lights.
//!
//! ```text
//!  uart_rx --> uart_rx --> uart_bridge ==bus==> network --> lights
//!  uart_tx <-- uart_tx <--
//! ```
//!
//! **Power-up.** Block RAMs of iCE40 read zero for some 36 cycles after configuration, and a PLL needs time to lock: until
//! [`POWER_UP_CYCLES`] cycles with a locked PLL have passed, no byte is taken. Nothing in the gateware needs the initial
//! contents of a memory, and no command runs before a host has loaded the network.
//!
//! **Lights.** Alive blinks about once a second, working shines while commands run, learning where programming is enabled
//! too, spike for a moment with each spike of an output neuron, winner is the neuron that sent the last one, fault shines
//! until the errors of the link are cleared.

use crate::board::BoardConstants;
use crate::network::Network;
use crate::uart_bridge::UartBridge;
use crate::uart_rx::UartRx;
use crate::uart_tx::UartTx;
use rust_hdl::prelude::*;

/// Cycles before the first byte is taken: bit 8 of a counter.
pub const POWER_UP_CYCLES: u32 = 1 << 8;
/// Cycles between two strobes of the slow clock, by which half frames time out: 87 ms at 12 MHz, 14 ms at 75 MHz.
pub const SLOW_CYCLES: u32 = 1 << 20;

#[derive(LogicBlock)]
pub struct System<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> {
    pub clock: Signal<In, Clock>,
    pub locked: Signal<In, Bit>,
    /// Stops the sequencer and drops a half frame.
    pub button: Signal<In, Bit>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    // lights
    pub alive: Signal<Out, Bit>,
    pub spike: Signal<Out, Bit>,
    pub fault: Signal<Out, Bit>,
    /// Alive, working, learning, spike, and from bit 4 the winner.
    pub lights: Signal<Out, Bits<8>>,
    /// Alive, working, learning, spike, fault, from bit 0.
    pub few_lights: Signal<Out, Bits<5>>,

    pub constants: BoardConstants,
    pub receiver: UartRx,
    pub transmitter: UartTx,
    pub bridge: UartBridge,
    pub network: Network<R, H, O, N, M, RB, CB, GB, AB, IB, LB>,
    powered: DFF<Bits<9>>,
    slow_count: DFF<Bits<20>>,
    beats: DFF<Bits<4>>,
    slow: Signal<Local, Bit>,
    button_first: DFF<Bit>,
    button_level: DFF<Bit>,
    spike_seen: DFF<Bit>,
    last_winner: DFF<Bits<4>>,
    now_working: Signal<Local, Bit>,
    now_learning: Signal<Local, Bit>,
}

impl<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> Default for System<R, H, O, N, M, RB, CB, GB, AB, IB, LB>
{
    fn default() -> Self {
        System {
            clock: Default::default(),
            locked: Default::default(),
            button: Default::default(),
            uart_rx: Default::default(),
            uart_tx: Default::default(),
            alive: Default::default(),
            spike: Default::default(),
            fault: Default::default(),
            lights: Default::default(),
            few_lights: Default::default(),
            constants: Default::default(),
            receiver: Default::default(),
            transmitter: Default::default(),
            bridge: Default::default(),
            network: Default::default(),
            powered: Default::default(),
            slow_count: Default::default(),
            beats: Default::default(),
            slow: Default::default(),
            button_first: Default::default(),
            button_level: Default::default(),
            spike_seen: Default::default(),
            last_winner: Default::default(),
            now_working: Default::default(),
            now_learning: Default::default(),
        }
    }
}

impl<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> Logic for System<R, H, O, N, M, RB, CB, GB, AB, IB, LB>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, powered, slow_count, beats, button_first, button_level, spike_seen, last_winner);
        clock!(self, clock, receiver, transmitter, bridge, network);

        // power-up
        if !self.powered.q.val().get_bit(8) {
            self.powered.d.next = self.powered.q.val() + 1;
        }
        if !self.locked.val() {
            self.powered.d.next = 0.into();
        }
        self.button_first.d.next = self.button.val();
        self.button_level.d.next = self.button_first.q.val();

        // slow clock
        self.slow_count.d.next = self.slow_count.q.val() + 1;
        self.slow.next = self.slow_count.q.val().all();
        if self.slow.val() {
            self.beats.d.next = self.beats.q.val() + 1;
        }

        // the link
        self.receiver.rx.next = self.uart_rx.val();
        self.receiver.bit_cycles.next = self.constants.bit_cycles.val();
        self.transmitter.bit_cycles.next = self.constants.bit_cycles.val();
        self.transmitter.data.next = self.bridge.tx_data.val();
        self.transmitter.start.next = self.bridge.tx_start.val();
        self.uart_tx.next = self.transmitter.tx.val();
        self.bridge.enable.next = self.powered.q.val().get_bit(8);
        self.bridge.slow.next = self.slow.val();
        self.bridge.rx_data.next = self.receiver.data.val();
        self.bridge.rx_strobe.next = self.receiver.strobe.val();
        self.bridge.rx_framing.next = self.receiver.framing.val() | self.button_level.q.val();
        self.bridge.tx_busy.next = self.transmitter.busy.val();
        self.bridge.dat_r.next = self.network.dat_r.val();
        self.bridge.ack.next = self.network.ack.val();
        self.bridge.err.next = self.network.err.val();
        self.bridge.clear_errors.next = self.network.clear_errors.val();
        self.network.stb.next = self.bridge.stb.val();
        self.network.we.next = self.bridge.we.val();
        self.network.adr.next = self.bridge.adr.val();
        self.network.dat_w.next = self.bridge.dat_w.val();
        self.network.build_id.next = self.constants.build_id.val();
        self.network.clock_hz.next = self.constants.clock_hz.val();
        self.network.errors.next = self.bridge.errors.val();
        self.network.halt.next = self.button_level.q.val();

        // lights
        self.now_working.next = self.network.working.val();
        self.now_learning.next = self.network.working.val() & (self.network.control.val().get_bits::<4>(2)).any();
        if self.slow.val() {
            self.spike_seen.d.next = false;
        }
        if self.network.g1_2.val().any() {
            self.spike_seen.d.next = true;
        }
        for i in 0..O {
            if self.network.g1_2.val().get_bit(i) {
                self.last_winner.d.next = i.to_bits();
            }
        }
        self.alive.next = self.beats.q.val().get_bit(3);
        self.spike.next = self.spike_seen.q.val();
        self.fault.next = self.bridge.errors.val().any();
        self.few_lights.next = 0.into();
        self.few_lights.next = self.few_lights.val().replace_bit(0, self.beats.q.val().get_bit(3));
        self.few_lights.next = self.few_lights.val().replace_bit(1, self.now_working.val());
        self.few_lights.next = self.few_lights.val().replace_bit(2, self.now_learning.val());
        self.few_lights.next = self.few_lights.val().replace_bit(3, self.spike_seen.q.val());
        self.few_lights.next = self.few_lights.val().replace_bit(4, self.bridge.errors.val().any());
        self.lights.next =
            bit_cast::<8, 5>(self.few_lights.val() & 15) | (bit_cast::<8, 4>(self.last_winner.q.val()) << 4);
    }
}
