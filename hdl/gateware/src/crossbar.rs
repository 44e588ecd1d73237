//! The synapses (Fig. 5c): conductances in block RAM, row scan, column sums, divider, programming in place.
//!
//! Both layers' crossbars share one memory and one pipeline: layer 1 with `R` rows, layer 2 with `H`. An operation works on one column. Its rows pass through a pipeline, one a cycle: read, multiply, then program, write
//! back and add. A scan is an operation that programs nothing; programming leaves the sums of what it wrote, so a column
//! is never read twice.
//!
//! ```text
//!  cycle 0            start (column and programming are taken)
//!  cycles 1..R        read row 0..R-1     (R rows)
//!  cycles 2..R+1      measure             w and its distance from the end of the range
//!  cycles 3..R+2      multiply            that distance by the ticks of the pulse
//!  cycles 4..R+3      program             new w written and added to `total`, and to `active` where the row is driven
//!  cycle  R+4         divider load
//!  cycles R+5..R+15   divider, a bit each
//!  cycle  R+16        done: ratio and voltage are valid
//! ```
//!
//! `M = max(R, H)`; `AB = RB + CB + 1` address bits: row, column, layer. Widths: conductance 12 bits, sums 17 (32 rows), distance times
//! ticks 12 + 6.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::digest::Digest;
use crate::divider::Divider;
use crate::zeroed;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum CrossbarState {
    Idle,
    Rows,
    Flush,
    Load,
    Divide,
}

#[derive(LogicBlock)]
pub struct Crossbar<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize> {
    pub clock: Signal<In, Clock>,
    // operation
    pub start: Signal<In, Bit>,
    /// The column is of layer 2.
    pub second: Signal<In, Bit>,
    pub column: Signal<In, Bits<CB>>,
    pub potentiate: Signal<In, Bit>,
    pub depress: Signal<In, Bit>,
    pub ticks: Signal<In, Bits<6>>,
    /// Rows that are summed as active.
    pub active: Signal<In, Bits<M>>,
    /// The active rows are driven now: only then are they potentiated.
    pub driven: Signal<In, Bit>,
    pub amplitude: Signal<In, Bits<9>>,
    pub done: Signal<Out, Bit>,
    pub ratio: Signal<Out, Bits<11>>,
    pub volt: Signal<Out, Bits<8>>,
    // parameters
    pub conductance_min: Signal<In, Bits<12>>,
    pub conductance_max: Signal<In, Bits<12>>,
    pub potentiate_shift: Signal<In, Bits<4>>,
    pub depress_shift: Signal<In, Bits<4>>,
    // the bus, while no operation runs
    pub host_address: Signal<In, Bits<AB>>,
    pub host_write: Signal<In, Bit>,
    /// A synapse's word: 11:0 conductance, 12 stuck, which programming leaves as it is.
    pub host_data: Signal<In, Bits<13>>,
    pub host_read: Signal<Out, Bits<13>>,
    // probe
    pub written: Signal<Out, Bit>,
    pub written_row: Signal<Out, Bits<RB>>,
    pub written_conductance: Signal<Out, Bits<12>>,
    pub clear_digest: Signal<In, Bit>,
    /// Folds a word of the host into a digest, while idle.
    pub fold1: Signal<In, Bit>,
    pub fold2: Signal<In, Bit>,
    pub fold_word: Signal<In, Bits<32>>,
    pub digest1: Signal<Out, Bits<32>>,
    pub digest2: Signal<Out, Bits<32>>,

    pub memory: RAM<Bits<13>, AB>,
    pub divider: Divider,
    pub writes1: Digest,
    pub writes2: Digest,
    state: DFF<CrossbarState>,
    row: DFF<Bits<RB>>,
    last_row1: Constant<Bits<RB>>,
    last_row2: Constant<Bits<RB>>,
    last_row: Signal<Local, Bits<RB>>,
    row_shift: Constant<Bits<5>>,
    column_address: Signal<Local, Bits<AB>>,
    address: Signal<Local, Bits<AB>>,
    // multiply
    read_valid: DFF<Bit>,
    read_row: DFF<Bits<RB>>,
    read_conductance: Signal<Local, Bits<12>>,
    is_stuck: Signal<Local, Bit>,
    wide_room: Signal<Local, Bits<18>>,
    /// Ticks of the pulse, and the distance times two bits of them each.
    lasts: DFF<Bits<6>>,
    ones: Signal<Local, Bits<18>>,
    fours: Signal<Local, Bits<18>>,
    sixteens: Signal<Local, Bits<18>>,
    product: Signal<Local, Bits<18>>,
    measured_valid: DFF<Bit>,
    measured_row: DFF<Bits<RB>>,
    old: DFF<Bits<12>>,
    room: DFF<Bits<12>>,
    changes: DFF<Bit>,
    // program
    multiplied_valid: DFF<Bit>,
    multiplied_row: DFF<Bits<RB>>,
    multiplied_old: DFF<Bits<12>>,
    multiplied_room: DFF<Bits<12>>,
    multiplied_changes: DFF<Bit>,
    multiple: DFF<Bits<18>>,
    row_active: Signal<Local, Bit>,
    selected: Signal<Local, Bit>,
    potentiates: DFF<Bit>,
    depresses: DFF<Bit>,
    drives: DFF<Bit>,
    shift: DFF<Bits<4>>,
    change: Signal<Local, Bits<18>>,
    at_end: Signal<Local, Bit>,
    step: Signal<Local, Bits<12>>,
    range_end: Signal<Local, Bits<12>>,
    moved: Signal<Local, Bits<13>>,
    programmed: Signal<Local, Bits<12>>,
    write_address: Signal<Local, Bits<AB>>,
    synapse: Signal<Local, Bits<16>>,
    /// What is folded into a digest, a cycle late.
    word: DFF<Bits<32>>,
    folds1: DFF<Bit>,
    folds2: DFF<Bit>,
    total: DFF<Bits<17>>,
    active_sum: DFF<Bits<17>>,
}

impl<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize> Default
    for Crossbar<R, H, M, RB, CB, AB>
{
    fn default() -> Self {
        assert!(
            AB == RB + CB + 1 && R <= M && H <= M && M <= 32 && M <= 1 << RB,
            "crossbars of {R} and {H} rows: {RB} + {CB} + 1 address bits are not {AB}"
        );
        Crossbar {
            clock: Default::default(),
            start: Default::default(),
            second: Default::default(),
            column: Default::default(),
            potentiate: Default::default(),
            depress: Default::default(),
            ticks: Default::default(),
            active: Default::default(),
            driven: Default::default(),
            amplitude: Default::default(),
            done: Default::default(),
            ratio: Default::default(),
            volt: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            potentiate_shift: Default::default(),
            depress_shift: Default::default(),
            host_address: Default::default(),
            host_write: Default::default(),
            host_data: Default::default(),
            host_read: Default::default(),
            written: Default::default(),
            written_row: Default::default(),
            written_conductance: Default::default(),
            clear_digest: Default::default(),
            fold1: Default::default(),
            fold2: Default::default(),
            fold_word: Default::default(),
            digest1: Default::default(),
            digest2: Default::default(),
            memory: zeroed(),
            divider: Default::default(),
            writes1: Default::default(),
            writes2: Default::default(),
            state: Default::default(),
            row: Default::default(),
            last_row1: Constant::new((R - 1).to_bits()),
            last_row2: Constant::new((H - 1).to_bits()),
            last_row: Default::default(),
            row_shift: Constant::new((CB + 1).to_bits()),
            column_address: Default::default(),
            address: Default::default(),
            read_valid: Default::default(),
            read_row: Default::default(),
            read_conductance: Default::default(),
            is_stuck: Default::default(),
            wide_room: Default::default(),
            lasts: Default::default(),
            ones: Default::default(),
            fours: Default::default(),
            sixteens: Default::default(),
            product: Default::default(),
            measured_valid: Default::default(),
            measured_row: Default::default(),
            multiplied_old: Default::default(),
            multiplied_room: Default::default(),
            multiplied_changes: Default::default(),
            multiplied_valid: Default::default(),
            multiplied_row: Default::default(),
            old: Default::default(),
            multiple: Default::default(),
            room: Default::default(),
            changes: Default::default(),
            row_active: Default::default(),
            selected: Default::default(),
            potentiates: Default::default(),
            depresses: Default::default(),
            drives: Default::default(),
            shift: Default::default(),
            change: Default::default(),
            at_end: Default::default(),
            step: Default::default(),
            range_end: Default::default(),
            moved: Default::default(),
            programmed: Default::default(),
            write_address: Default::default(),
            synapse: Default::default(),
            word: Default::default(),
            folds1: Default::default(),
            folds2: Default::default(),
            total: Default::default(),
            active_sum: Default::default(),
        }
    }
}

impl<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize> Logic
    for Crossbar<R, H, M, RB, CB, AB>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, row, read_valid, read_row, multiplied_valid, multiplied_row, old, multiple);
        dff_setup!(
            self,
            clock,
            room,
            changes,
            total,
            active_sum,
            potentiates,
            depresses,
            drives,
            shift,
            measured_valid
        );
        dff_setup!(self, clock, word, folds1, folds2);
        dff_setup!(self, clock, lasts, measured_row, multiplied_old, multiplied_room, multiplied_changes);
        clock!(self, clock, divider, writes1, writes2);
        self.memory.read_clock.next = self.clock.val();
        self.memory.write_clock.next = self.clock.val();

        // read
        self.column_address.next = (bit_cast::<AB, CB>(self.column.val()) << 1).replace_bit(0, self.second.val());
        self.address.next = (bit_cast::<AB, RB>(self.row.q.val()) << self.row_shift.val()) | self.column_address.val();
        if self.state.q.val() == CrossbarState::Idle {
            self.address.next = self.host_address.val();
        }
        self.memory.read_address.next = self.address.val();
        self.host_read.next = self.memory.read_data.val();
        self.read_valid.d.next = self.state.q.val() == CrossbarState::Rows;
        self.read_row.d.next = self.row.q.val();
        self.last_row.next = self.last_row1.val();
        if self.second.val() {
            self.last_row.next = self.last_row2.val();
        }

        // what is done to the column, from its start on: the first row is read two cycles later
        self.potentiates.d.next = self.potentiate.val();
        self.depresses.d.next = self.depress.val();
        self.drives.d.next = self.driven.val();
        self.lasts.d.next = self.ticks.val();
        self.shift.d.next = self.depress_shift.val();
        if self.potentiate.val() {
            self.shift.d.next = self.potentiate_shift.val();
        }

        // measure: the distance to the end of the range that the programming moves towards
        self.read_conductance.next = self.memory.read_data.val().get_bits::<12>(0);
        self.is_stuck.next = self.memory.read_data.val().get_bit(12);
        self.old.d.next = self.read_conductance.val();
        self.room.d.next = self.read_conductance.val() - self.conductance_min.val();
        self.changes.d.next = (self.read_conductance.val() > self.conductance_min.val()) & !self.is_stuck.val();
        if self.potentiates.q.val() {
            self.room.d.next = self.conductance_max.val() - self.read_conductance.val();
            self.changes.d.next = (self.read_conductance.val() < self.conductance_max.val()) & !self.is_stuck.val();
        }
        self.measured_valid.d.next = self.read_valid.q.val();
        self.measured_row.d.next = self.read_row.q.val();

        // multiply
        self.wide_room.next = bit_cast::<18, 12>(self.room.q.val());
        self.ones.next = 0.into();
        self.fours.next = 0.into();
        self.sixteens.next = 0.into();
        if self.lasts.q.val().get_bit(0) {
            self.ones.next = self.wide_room.val();
        }
        if self.lasts.q.val().get_bit(1) {
            self.ones.next = self.ones.val() + (self.wide_room.val() << 1);
        }
        if self.lasts.q.val().get_bit(2) {
            self.fours.next = self.wide_room.val() << 2;
        }
        if self.lasts.q.val().get_bit(3) {
            self.fours.next = self.fours.val() + (self.wide_room.val() << 3);
        }
        if self.lasts.q.val().get_bit(4) {
            self.sixteens.next = self.wide_room.val() << 4;
        }
        if self.lasts.q.val().get_bit(5) {
            self.sixteens.next = self.sixteens.val() + (self.wide_room.val() << 5);
        }
        self.product.next = (self.ones.val() + self.fours.val()) + self.sixteens.val();
        self.multiple.d.next = self.product.val();
        self.multiplied_old.d.next = self.old.q.val();
        self.multiplied_room.d.next = self.room.q.val();
        self.multiplied_changes.d.next = self.changes.q.val();
        self.multiplied_valid.d.next = self.measured_valid.q.val();
        self.multiplied_row.d.next = self.measured_row.q.val();

        // program: at least one LSB, at most to the end of the range
        self.row_active.next = self.active.val().get_bit(self.multiplied_row.q.val().index());
        self.selected.next = (self.potentiates.q.val() & self.row_active.val() & self.drives.q.val())
            | (self.depresses.q.val() & !(self.row_active.val() & self.drives.q.val()));
        self.change.next = self.multiple.q.val() >> self.shift.q.val();
        // one adder for both: old + change + 1, or old - change - 1, which is old + !change
        self.at_end.next = self.change.val() >= bit_cast::<18, 12>(self.multiplied_room.q.val());
        self.step.next = bit_cast::<12, 18>(self.change.val());
        self.range_end.next = self.conductance_max.val();
        if !self.potentiates.q.val() {
            self.step.next = !bit_cast::<12, 18>(self.change.val());
            self.range_end.next = self.conductance_min.val();
        }
        self.moved.next = (bit_cast::<13, 12>(self.multiplied_old.q.val()) << 1).replace_bit(0, true)
            + (bit_cast::<13, 12>(self.step.val()) << 1).replace_bit(0, self.potentiates.q.val());
        self.programmed.next = self.multiplied_old.q.val();
        if self.selected.val() & self.multiplied_changes.q.val() {
            self.programmed.next = self.moved.val().get_bits::<12>(1);
            if self.at_end.val() {
                self.programmed.next = self.range_end.val();
            }
        }
        self.write_address.next =
            (bit_cast::<AB, RB>(self.multiplied_row.q.val()) << self.row_shift.val()) | self.column_address.val();
        self.written.next = self.multiplied_valid.q.val() & self.selected.val();
        self.written_row.next = self.multiplied_row.q.val();
        self.written_conductance.next = self.programmed.val();
        // what does not change is not written, so that a stuck synapse stays one
        self.memory.write_enable.next = (self.written.val() & self.multiplied_changes.q.val()) | self.host_write.val();
        self.memory.write_address.next = self.write_address.val();
        self.memory.write_data.next = bit_cast::<13, 12>(self.programmed.val());
        if self.host_write.val() {
            self.memory.write_address.next = self.host_address.val();
            self.memory.write_data.next = self.host_data.val();
        }
        self.synapse.next = bit_cast::<16, AB>(self.write_address.val()) >> 1;
        self.word.d.next = bit_cast::<32, 12>(self.programmed.val()) | (bit_cast::<32, 16>(self.synapse.val()) << 16);
        if !self.written.val() {
            self.word.d.next = self.fold_word.val();
        }
        self.folds1.d.next = (self.written.val() & !self.second.val()) | self.fold1.val();
        self.folds2.d.next = (self.written.val() & self.second.val()) | self.fold2.val();
        self.writes1.clear.next = self.clear_digest.val();
        self.writes1.valid.next = self.folds1.q.val();
        self.writes1.word.next = self.word.q.val();
        self.digest1.next = self.writes1.digest.val();
        self.writes2.clear.next = self.clear_digest.val();
        self.writes2.valid.next = self.folds2.q.val();
        self.writes2.word.next = self.word.q.val();
        self.digest2.next = self.writes2.digest.val();

        // sums
        if self.multiplied_valid.q.val() {
            self.total.d.next = self.total.q.val() + bit_cast::<17, 12>(self.programmed.val());
            if self.row_active.val() {
                self.active_sum.d.next = self.active_sum.q.val() + bit_cast::<17, 12>(self.programmed.val());
            }
        }

        // divider
        self.divider.active.next = self.active_sum.q.val();
        self.divider.total.next = self.total.q.val();
        self.divider.amplitude.next = self.amplitude.val();
        self.divider.start.next = self.state.q.val() == CrossbarState::Load;
        self.ratio.next = self.divider.ratio.val();
        self.volt.next = bit_cast::<8, 20>(self.divider.product.val() >> 10);
        if (self.divider.product.val() >> 18).any() {
            self.volt.next = 0xFF.into();
        }
        self.done.next = self.divider.done.val();

        match self.state.q.val() {
            CrossbarState::Idle => {
                self.row.d.next = 0.into();
                if self.start.val() {
                    self.state.d.next = CrossbarState::Rows;
                    self.total.d.next = 0.into();
                    self.active_sum.d.next = 0.into();
                }
            }
            CrossbarState::Rows => {
                self.row.d.next = self.row.q.val() + 1;
                if self.row.q.val() == self.last_row.val() {
                    self.row.d.next = 0.into();
                    self.state.d.next = CrossbarState::Flush;
                }
            }
            CrossbarState::Flush => {
                if !self.measured_valid.q.val() {
                    self.state.d.next = CrossbarState::Load;
                }
            }
            CrossbarState::Load => {
                self.state.d.next = CrossbarState::Divide;
            }
            CrossbarState::Divide => {
                if self.divider.done.val() {
                    self.state.d.next = CrossbarState::Idle;
                }
            }
            _ => {
                self.state.d.next = CrossbarState::Idle;
            }
        }
    }
}
