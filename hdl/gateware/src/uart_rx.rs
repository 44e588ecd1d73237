//! Serial receiver, 8N1: two synchronising registers, each bit sampled in its middle.
//!
//! ```text
//!  rx      ~~~~\____X d0 X d1 X ... X d7 X~~~~~~
//!  sampled       ^    ^    ^          ^    ^         start, bits, stop: half a bit, then one bit apart
//!  strobe  ________________________________/\____    data is valid; or framing, where the stop bit is low
//! ```
//!
//! After a stop bit that is low (a break, or noise) the receiver waits for a high line. Widths: cycles of a bit 12, so
//! 115200 baud up to 471 MHz.

use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum UartRxState {
    Idle,
    Start,
    Data,
    Stop,
    Break,
}

#[derive(LogicBlock)]
pub struct UartRx {
    pub clock: Signal<In, Clock>,
    pub rx: Signal<In, Bit>,
    /// Clock cycles of a bit, at least 4.
    pub bit_cycles: Signal<In, Bits<12>>,
    pub data: Signal<Out, Bits<8>>,
    pub strobe: Signal<Out, Bit>,
    pub framing: Signal<Out, Bit>,
    first: DFFWithInit<Bit>,
    level: DFFWithInit<Bit>,
    state: DFF<UartRxState>,
    count: DFF<Bits<12>>,
    bits: DFF<Bits<3>>,
    shift: DFF<Bits<8>>,
    due: Signal<Local, Bit>,
    last_cycle: Signal<Local, Bits<12>>,
}

impl Default for UartRx {
    fn default() -> Self {
        UartRx {
            clock: Default::default(),
            rx: Default::default(),
            bit_cycles: Default::default(),
            data: Default::default(),
            strobe: Default::default(),
            framing: Default::default(),
            first: DFFWithInit::new(true),
            level: DFFWithInit::new(true),
            state: Default::default(),
            count: Default::default(),
            bits: Default::default(),
            shift: Default::default(),
            due: Default::default(),
            last_cycle: Default::default(),
        }
    }
}

impl Logic for UartRx {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, first, level, state, count, bits, shift);
        self.first.d.next = self.rx.val();
        self.level.d.next = self.first.q.val();
        self.last_cycle.next = self.bit_cycles.val() - 1;
        self.due.next = !self.count.q.val().any();
        self.count.d.next = self.count.q.val() - 1;
        if self.due.val() {
            self.count.d.next = self.last_cycle.val();
        }
        self.data.next = self.shift.q.val();
        self.strobe.next = (self.state.q.val() == UartRxState::Stop) & self.due.val() & self.level.q.val();
        self.framing.next = (self.state.q.val() == UartRxState::Stop) & self.due.val() & !self.level.q.val();
        match self.state.q.val() {
            UartRxState::Idle => {
                self.count.d.next = (self.bit_cycles.val() >> 1) - 1;
                if !self.level.q.val() {
                    self.state.d.next = UartRxState::Start;
                }
            }
            UartRxState::Start => {
                self.bits.d.next = 0.into();
                if self.due.val() {
                    self.state.d.next = UartRxState::Data;
                    if self.level.q.val() {
                        self.state.d.next = UartRxState::Idle;
                    }
                }
            }
            UartRxState::Data => {
                if self.due.val() {
                    self.shift.d.next = (self.shift.q.val() >> 1).replace_bit(7, self.level.q.val());
                    self.bits.d.next = self.bits.q.val() + 1;
                    if self.bits.q.val().all() {
                        self.state.d.next = UartRxState::Stop;
                    }
                }
            }
            UartRxState::Stop => {
                if self.due.val() {
                    self.state.d.next = UartRxState::Break;
                    if self.level.q.val() {
                        self.state.d.next = UartRxState::Idle;
                    }
                }
            }
            UartRxState::Break => {
                if self.level.q.val() {
                    self.state.d.next = UartRxState::Idle;
                }
            }
            _ => {
                self.state.d.next = UartRxState::Idle;
            }
        }
    }
}
