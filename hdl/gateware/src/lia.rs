//! The lateral inhibition array (Fig. 4a): n lines of n + 1 conductances in block RAM, and a comparator a line.
//! Each line has one more conductance, to ground: 0 in the paper's array, where it is one of faults.
//!
//! The lines are evaluated one after the other, where a VL has changed: the cells whose input is high (the bias always
//! is) are summed, and so are all; LG of the line is high where `ratio * active < total`, VBIAS / VREF being `ratio`.
//!
//! ```text
//!  start - [ n + 2 cells, 1 to add the last, 1 to load, 8 bits of the ratio, 1 to compare ] for each line
//! ```
//!
//! Widths: sums 17 bits (30 neurons, the bias and ground), `ratio * active` 25.

use crate::zeroed;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum LiaState {
    Idle,
    Cells,
    Load,
    Multiply,
    Compare,
}

#[derive(LogicBlock)]
pub struct Lia<const N: usize, const NB: usize, const IB: usize, const AB: usize> {
    pub clock: Signal<In, Clock>,
    /// Without it every LG is high.
    pub enable: Signal<In, Bit>,
    /// LG may be wrong: a cell was written.
    pub stale: Signal<In, Bit>,
    pub vl: Signal<In, Bits<N>>,
    pub ratio: Signal<In, Bits<8>>,
    pub start: Signal<In, Bit>,
    /// An evaluation is needed.
    pub changed: Signal<Out, Bit>,
    pub busy: Signal<Out, Bit>,
    pub lg: Signal<Out, Bits<N>>,
    pub host_address: Signal<In, Bits<AB>>,
    pub host_write: Signal<In, Bit>,
    pub host_data: Signal<In, Bits<12>>,
    pub host_read: Signal<Out, Bits<12>>,

    pub memory: RAM<Bits<12>, AB>,
    state: DFF<LiaState>,
    seen: DFF<Bits<N>>,
    unseen: DFFWithInit<Bit>,
    lines: DFFWithInit<Bits<N>>,
    line: DFF<Bits<NB>>,
    column: DFF<Bits<IB>>,
    valid: DFF<Bit>,
    valid_column: DFF<Bits<IB>>,
    all: Constant<Bits<N>>,
    last_line: Constant<Bits<NB>>,
    bias: Constant<Bits<IB>>,
    ground: Constant<Bits<IB>>,
    input_bits: Constant<Bits<5>>,
    address: Signal<Local, Bits<AB>>,
    wide_vl: Signal<Local, Bits<32>>,
    driven: Signal<Local, Bit>,
    total: DFF<Bits<17>>,
    active: DFF<Bits<17>>,
    factor: DFF<Bits<8>>,
    bits_left: DFF<Bits<4>>,
    product: DFF<Bits<25>>,
    addend: Signal<Local, Bits<25>>,
    high: Signal<Local, Bit>,
}

impl<const N: usize, const NB: usize, const IB: usize, const AB: usize> Default for Lia<N, NB, IB, AB> {
    fn default() -> Self {
        assert!(AB == NB + IB && N + 1 < 1 << IB && N < 31, "LIA of {N}: {NB} + {IB} address bits are not {AB}");
        Lia {
            clock: Default::default(),
            enable: Default::default(),
            stale: Default::default(),
            vl: Default::default(),
            ratio: Default::default(),
            start: Default::default(),
            changed: Default::default(),
            busy: Default::default(),
            lg: Default::default(),
            host_address: Default::default(),
            host_write: Default::default(),
            host_data: Default::default(),
            host_read: Default::default(),
            memory: zeroed(),
            state: Default::default(),
            seen: Default::default(),
            unseen: DFFWithInit::new(true),
            lines: DFFWithInit::new(Bits::mask()),
            line: Default::default(),
            column: Default::default(),
            valid: Default::default(),
            valid_column: Default::default(),
            all: Constant::new(Bits::mask()),
            last_line: Constant::new((N - 1).to_bits()),
            bias: Constant::new(N.to_bits()),
            ground: Constant::new((N + 1).to_bits()),
            input_bits: Constant::new(IB.to_bits()),
            address: Default::default(),
            wide_vl: Default::default(),
            driven: Default::default(),
            total: Default::default(),
            active: Default::default(),
            factor: Default::default(),
            bits_left: Default::default(),
            product: Default::default(),
            addend: Default::default(),
            high: Default::default(),
        }
    }
}

impl<const N: usize, const NB: usize, const IB: usize, const AB: usize> Logic for Lia<N, NB, IB, AB> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, seen, unseen, lines, line, column, valid, valid_column, total, active, factor);
        dff_setup!(self, clock, bits_left, product);
        self.memory.read_clock.next = self.clock.val();
        self.memory.write_clock.next = self.clock.val();

        self.address.next =
            (bit_cast::<AB, NB>(self.line.q.val()) << self.input_bits.val()) | bit_cast::<AB, IB>(self.column.q.val());
        if self.state.q.val() == LiaState::Idle {
            self.address.next = self.host_address.val();
        }
        self.memory.read_address.next = self.address.val();
        self.host_read.next = self.memory.read_data.val();
        self.memory.write_address.next = self.host_address.val();
        self.memory.write_data.next = self.host_data.val();
        self.memory.write_enable.next = self.host_write.val();

        self.lg.next = self.lines.q.val();
        self.changed.next = self.enable.val() & (self.unseen.q.val() | (self.vl.val() != self.seen.q.val()));
        self.busy.next = self.state.q.val() != LiaState::Idle;
        self.high.next = self.product.q.val() < bit_cast::<25, 17>(self.total.q.val());

        // cells of a line, one a cycle; the data come a cycle after the address
        self.valid.d.next = self.state.q.val() == LiaState::Cells;
        self.valid_column.d.next = self.column.q.val();
        self.wide_vl.next = bit_cast::<32, N>(self.vl.val());
        self.driven.next = self.wide_vl.val().get_bit(self.valid_column.q.val().index())
            | (self.valid_column.q.val() == self.bias.val());
        if self.valid.q.val() {
            self.total.d.next = self.total.q.val() + bit_cast::<17, 12>(self.memory.read_data.val());
            if self.driven.val() {
                self.active.d.next = self.active.q.val() + bit_cast::<17, 12>(self.memory.read_data.val());
            }
        }

        self.addend.next = 0.into();
        if self.factor.q.val().get_bit(7) {
            self.addend.next = bit_cast::<25, 17>(self.active.q.val());
        }

        match self.state.q.val() {
            LiaState::Idle => {
                self.line.d.next = 0.into();
                self.column.d.next = 0.into();
                self.total.d.next = 0.into();
                self.active.d.next = 0.into();
                if !self.enable.val() {
                    self.unseen.d.next = true;
                    self.lines.d.next = self.all.val();
                }
                if self.start.val() {
                    self.seen.d.next = self.vl.val();
                    self.unseen.d.next = false;
                    self.state.d.next = LiaState::Cells;
                }
            }
            LiaState::Cells => {
                self.column.d.next = self.column.q.val() + 1;
                if self.column.q.val() == self.ground.val() {
                    self.state.d.next = LiaState::Load;
                }
            }
            LiaState::Load => {
                self.factor.d.next = self.ratio.val();
                self.bits_left.d.next = 8.into();
                self.product.d.next = 0.into();
                if !self.valid.q.val() {
                    self.state.d.next = LiaState::Multiply;
                }
            }
            LiaState::Multiply => {
                self.product.d.next = (self.product.q.val() << 1) + self.addend.val();
                self.factor.d.next = self.factor.q.val() << 1;
                self.bits_left.d.next = self.bits_left.q.val() - 1;
                if self.bits_left.q.val() == 1 {
                    self.state.d.next = LiaState::Compare;
                }
            }
            LiaState::Compare => {
                self.lines.d.next = self.lines.q.val().replace_bit(self.line.q.val().index(), self.high.val());
                self.line.d.next = self.line.q.val() + 1;
                self.column.d.next = 0.into();
                self.total.d.next = 0.into();
                self.active.d.next = 0.into();
                self.state.d.next = LiaState::Cells;
                if self.line.q.val() == self.last_line.val() {
                    self.state.d.next = LiaState::Idle;
                }
            }
            _ => {
                self.state.d.next = LiaState::Idle;
            }
        }
        if self.stale.val() {
            self.unseen.d.next = true;
        }
    }
}
