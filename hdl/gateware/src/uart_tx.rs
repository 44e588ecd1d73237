//! Serial transmitter, 8N1.
//!
//! ```text
//!  start  _/\________________________________
//!  busy   ___/~~~~~~~~~~~~~~~~~~~~~~~~~~~~\__     10 bits
//!  tx     ~~~\____X d0 X d1 X ... X d7 X~~~~~
//! ```

use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct UartTx {
    pub clock: Signal<In, Clock>,
    /// Clock cycles of a bit, at least 4.
    pub bit_cycles: Signal<In, Bits<12>>,
    pub data: Signal<In, Bits<8>>,
    /// Takes the data, where not busy.
    pub start: Signal<In, Bit>,
    pub busy: Signal<Out, Bit>,
    pub tx: Signal<Out, Bit>,
    shift: DFF<Bits<9>>,
    bits: DFF<Bits<4>>,
    count: DFF<Bits<12>>,
    line: DFFWithInit<Bit>,
    sends: Signal<Local, Bit>,
    last_cycle: Signal<Local, Bits<12>>,
}

impl Default for UartTx {
    fn default() -> Self {
        UartTx {
            clock: Default::default(),
            bit_cycles: Default::default(),
            data: Default::default(),
            start: Default::default(),
            busy: Default::default(),
            tx: Default::default(),
            shift: Default::default(),
            bits: Default::default(),
            count: Default::default(),
            line: DFFWithInit::new(true),
            sends: Default::default(),
            last_cycle: Default::default(),
        }
    }
}

impl Logic for UartTx {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, shift, bits, count, line);
        self.tx.next = self.line.q.val();
        self.sends.next = self.bits.q.val().any();
        self.busy.next = self.sends.val();
        self.last_cycle.next = self.bit_cycles.val() - 1;
        self.line.d.next = !self.sends.val() | self.shift.q.val().get_bit(0);
        self.count.d.next = self.last_cycle.val();
        if self.sends.val() {
            self.count.d.next = self.count.q.val() - 1;
            if !self.count.q.val().any() {
                self.count.d.next = self.last_cycle.val();
                self.shift.d.next = (self.shift.q.val() >> 1).replace_bit(8, true);
                self.bits.d.next = self.bits.q.val() - 1;
            }
        } else if self.start.val() {
            self.shift.d.next = bit_cast::<9, 8>(self.data.val()) << 1;
            self.bits.d.next = 10.into();
        }
    }
}
