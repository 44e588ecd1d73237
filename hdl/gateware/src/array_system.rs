//! What a board has behind its pins in place of [`crate::system`] where an array is built for it: the array, the serial link to a
//! host, and lights. Power-up as there.
//!
//! **Lights.** Alive blinks about once a second, working shines while it runs, learning while a pulse programs synapses, spike
//! for a moment with each spike, winner is the lowest neuron that fired last, fault shines until the errors of the link are cleared.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::array::Array;
use crate::board::BoardConstants;
use crate::uart_bridge::UartBridge;
use crate::uart_rx::UartRx;
use crate::uart_tx::UartTx;
use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct ArraySystem<
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const AB: usize,
    const TS: bool,
> {
    pub clock: Signal<In, Clock>,
    pub locked: Signal<In, Bit>,
    /// Ends a run and drops a half frame.
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
    pub array: Array<N, M, RB, CB, AB, TS>,
    powered: DFF<Bits<9>>,
    slow_count: DFF<Bits<20>>,
    beats: DFF<Bits<4>>,
    slow: Signal<Local, Bit>,
    button_first: DFF<Bit>,
    button_level: DFF<Bit>,
    spike_seen: DFF<Bit>,
    last_winner: DFF<Bits<4>>,
    winner: Signal<Local, Bits<4>>,
    wide_fired: Signal<Local, Bits<128>>,
}

impl<const N: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize, const TS: bool> Default
    for ArraySystem<N, M, RB, CB, AB, TS>
{
    fn default() -> Self {
        ArraySystem {
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
            array: Default::default(),
            powered: Default::default(),
            slow_count: Default::default(),
            beats: Default::default(),
            slow: Default::default(),
            button_first: Default::default(),
            button_level: Default::default(),
            spike_seen: Default::default(),
            last_winner: Default::default(),
            winner: Default::default(),
            wide_fired: Default::default(),
        }
    }
}

impl<const N: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize, const TS: bool> Logic
    for ArraySystem<N, M, RB, CB, AB, TS>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, powered, slow_count, beats, button_first, button_level, spike_seen, last_winner);
        clock!(self, clock, receiver, transmitter, bridge, array);

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
        self.bridge.dat_r.next = self.array.dat_r.val();
        self.bridge.ack.next = self.array.ack.val();
        self.bridge.err.next = self.array.err.val();
        self.bridge.clear_errors.next = self.array.clear_errors.val();
        self.array.stb.next = self.bridge.stb.val();
        self.array.we.next = self.bridge.we.val();
        self.array.adr.next = self.bridge.adr.val();
        self.array.dat_w.next = self.bridge.dat_w.val();
        self.array.build_id.next = self.constants.build_id.val();
        self.array.clock_hz.next = self.constants.clock_hz.val();
        self.array.errors.next = self.bridge.errors.val();
        self.array.halt.next = self.button_level.q.val();

        // lights
        if self.slow.val() {
            self.spike_seen.d.next = false;
        }
        if self.array.fired.val().any() {
            self.spike_seen.d.next = true;
        }
        self.winner.next = self.last_winner.q.val();
        self.wide_fired.next = bit_cast::<128, M>(self.array.fired.val());
        for i in 0..M {
            if self.wide_fired.val().get_bit(i) {
                self.winner.next = i.to_bits();
            }
        }
        self.last_winner.d.next = self.winner.val();
        self.alive.next = self.beats.q.val().get_bit(3);
        self.spike.next = self.spike_seen.q.val();
        self.fault.next = self.bridge.errors.val().any();
        self.few_lights.next = 0.into();
        self.few_lights.next = self.few_lights.val().replace_bit(0, self.beats.q.val().get_bit(3));
        self.few_lights.next = self.few_lights.val().replace_bit(1, self.array.working.val());
        self.few_lights.next = self.few_lights.val().replace_bit(2, self.array.learning.val());
        self.few_lights.next = self.few_lights.val().replace_bit(3, self.spike_seen.q.val());
        self.few_lights.next = self.few_lights.val().replace_bit(4, self.bridge.errors.val().any());
        self.lights.next =
            bit_cast::<8, 5>(self.few_lights.val() & 15) | (bit_cast::<8, 4>(self.last_winner.q.val()) << 4);
    }
}
