//! The synapses of an array: conductances and levels in block RAM, the sums of a column, what its soma is driven with,
//! programming in place.
//!
//! ```text
//!  scan     cycle 0            start (column)
//!           cycles 1..N        row n: conductance and level are read, multiplied a cycle later, then added
//!           RC soma            16 cycles: current times drive; 16 cycles: total times scale
//!           TS device          8 cycles: current over total, a bit each; 2 cycles: growth from the table
//!           done               growth and source are valid
//!  program  9 cycles a row     read, 6 bits of the pulse's ticks, write
//! ```
//!
//! Widths: conductance 12 bits, level 12 with a sign; their product 24, of 2,048 rows 35; total 23; products with `drive` and
//! `scale` (16 bits) 52. Formats: [`memtwin_spec::array`].
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::digest::Digest;
use crate::multiplier::Multiplier;
use crate::zeroed;
use memtwin_spec::array::Soma;
use rust_hdl::prelude::*;

/// Address bits up to which a memory of synapses is zeroed in Verilog, a line a word. No word is read that a host has not written.
const ZEROED_BITS_MAX: usize = 12;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum ArrayCrossbarState {
    Idle,
    Rows,
    Flush,
    Current,
    Growth,
    Total,
    Load,
    Divide,
    Lookup,
    Found,
    Read,
    Measure,
    Multiply,
    Write,
    Done,
}

#[derive(LogicBlock)]
pub struct ArrayCrossbar<const RB: usize, const CB: usize, const AB: usize> {
    pub clock: Signal<In, Clock>,
    // operation
    pub scan: Signal<In, Bit>,
    pub programs: Signal<In, Bit>,
    /// Ends an operation half-way.
    pub abort: Signal<In, Bit>,
    pub column: Signal<In, Bits<CB>>,
    pub drive: Signal<In, Bits<16>>,
    pub potentiate: Signal<In, Bit>,
    pub ticks: Signal<In, Bits<6>>,
    /// Rows at this level or above are high, two's complement.
    pub least: Signal<In, Bits<12>>,
    /// High for one cycle.
    pub done: Signal<Out, Bit>,
    pub growth: Signal<Out, Bits<20>>,
    pub source: Signal<Out, Bits<16>>,
    // parameters
    pub scale: Signal<In, Bits<16>>,
    pub load_fixed: Signal<In, Bits<16>>,
    pub growth_max: Signal<In, Bits<16>>,
    pub conductance_min: Signal<In, Bits<12>>,
    pub conductance_max: Signal<In, Bits<12>>,
    pub potentiate_shift: Signal<In, Bits<4>>,
    pub depress_shift: Signal<In, Bits<4>>,
    // the bus, while no operation runs
    pub host_address: Signal<In, Bits<19>>,
    pub host_data: Signal<In, Bits<32>>,
    pub host_write_synapse: Signal<In, Bit>,
    pub host_write_level: Signal<In, Bit>,
    pub host_write_growth: Signal<In, Bit>,
    pub host_read_synapse: Signal<Out, Bits<12>>,
    pub host_read_level: Signal<Out, Bits<13>>,
    pub host_read_growth: Signal<Out, Bits<23>>,
    // probe
    pub clear_digest: Signal<In, Bit>,
    pub digest: Signal<Out, Bits<32>>,
    pub memory: RAM<Bits<12>, AB>,
    pub levels: RAM<Bits<13>, RB>,
    /// Growth and spread shift of a TS device by its voltage code.
    pub growths: RAM<Bits<23>, 8>,
    pub multiplier: Multiplier,
    pub writes: Digest,
    is_ts: Constant<Bit>,
    state: DFF<ArrayCrossbarState>,
    row: DFF<Bits<RB>>,
    last_row: Constant<Bits<RB>>,
    row_shift: Constant<Bits<4>>,
    synapse_address: Signal<Local, Bits<AB>>,
    is_last: Signal<Local, Bit>,
    // what was read
    conductance: Signal<Local, Bits<12>>,
    level: Signal<Local, Bits<12>>,
    connected: Signal<Local, Bit>,
    wide_level: Signal<Local, Bits<16>>,
    weight: Signal<Local, Bits<12>>,
    // sums
    read_valid: DFF<Bit>,
    multiplied_valid: DFF<Bit>,
    multiplied_weight: DFF<Bits<12>>,
    wide_product: Signal<Local, Bits<36>>,
    current: DFF<Bits<36>>,
    total: DFF<Bits<23>>,
    // bit by bit
    count: DFF<Bits<4>>,
    accumulator: DFF<Bits<52>>,
    factor: DFF<Bits<16>>,
    multiplicand: Signal<Local, Bits<52>>,
    doubled: Signal<Local, Bits<52>>,
    added: Signal<Local, Bits<52>>,
    // growth and load
    raw_growth: Signal<Local, Bits<35>>,
    limit: Signal<Local, Bits<20>>,
    lowest: Signal<Local, Bits<20>>,
    inverted_limit: Signal<Local, Bits<20>>,
    wide_limit: Signal<Local, Bits<35>>,
    is_negative: Signal<Local, Bit>,
    magnitude: Signal<Local, Bits<35>>,
    is_over: Signal<Local, Bit>,
    raw_load: Signal<Local, Bits<40>>,
    found_growth: DFF<Bits<20>>,
    found_source: DFF<Bits<16>>,
    // voltage of a TS device
    remainder: DFF<Bits<36>>,
    divisor: DFF<Bits<36>>,
    wide_total: Signal<Local, Bits<36>>,
    exceeds: DFF<Bit>,
    quotient: DFF<Bits<8>>,
    goes: Signal<Local, Bit>,
    // programming
    biased_level: Signal<Local, Bits<12>>,
    biased_least: Signal<Local, Bits<12>>,
    is_high: Signal<Local, Bit>,
    old: DFF<Bits<12>>,
    room: DFF<Bits<12>>,
    selected: DFF<Bit>,
    changes: DFF<Bit>,
    shift: Signal<Local, Bits<4>>,
    gain: Signal<Local, Bits<18>>,
    step: Signal<Local, Bits<12>>,
    at_end: Signal<Local, Bit>,
    programmed: Signal<Local, Bits<12>>,
}

impl<const RB: usize, const CB: usize, const AB: usize> ArrayCrossbar<RB, CB, AB> {
    pub fn new(rows: usize, soma: Soma) -> Self {
        assert!(AB == RB + CB && rows <= 1 << RB, "{rows} rows: {RB} + {CB} address bits are not {AB}");
        ArrayCrossbar {
            clock: Default::default(),
            scan: Default::default(),
            programs: Default::default(),
            abort: Default::default(),
            column: Default::default(),
            drive: Default::default(),
            potentiate: Default::default(),
            ticks: Default::default(),
            least: Default::default(),
            done: Default::default(),
            growth: Default::default(),
            source: Default::default(),
            scale: Default::default(),
            load_fixed: Default::default(),
            growth_max: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            potentiate_shift: Default::default(),
            depress_shift: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_write_synapse: Default::default(),
            host_write_level: Default::default(),
            host_write_growth: Default::default(),
            host_read_synapse: Default::default(),
            host_read_level: Default::default(),
            host_read_growth: Default::default(),
            clear_digest: Default::default(),
            digest: Default::default(),
            memory: if AB > ZEROED_BITS_MAX { RAM::default() } else { zeroed() },
            levels: zeroed(),
            growths: zeroed(),
            multiplier: Default::default(),
            writes: Default::default(),
            is_ts: Constant::new(soma == Soma::Ts),
            state: Default::default(),
            row: Default::default(),
            last_row: Constant::new((rows as u64 - 1).to_bits()),
            row_shift: Constant::new((CB as u64).to_bits()),
            synapse_address: Default::default(),
            is_last: Default::default(),
            conductance: Default::default(),
            level: Default::default(),
            connected: Default::default(),
            wide_level: Default::default(),
            weight: Default::default(),
            read_valid: Default::default(),
            multiplied_valid: Default::default(),
            multiplied_weight: Default::default(),
            wide_product: Default::default(),
            current: Default::default(),
            total: Default::default(),
            count: Default::default(),
            accumulator: Default::default(),
            factor: Default::default(),
            multiplicand: Default::default(),
            doubled: Default::default(),
            added: Default::default(),
            raw_growth: Default::default(),
            limit: Default::default(),
            lowest: Default::default(),
            inverted_limit: Default::default(),
            wide_limit: Default::default(),
            is_negative: Default::default(),
            magnitude: Default::default(),
            is_over: Default::default(),
            raw_load: Default::default(),
            found_growth: Default::default(),
            found_source: Default::default(),
            remainder: Default::default(),
            divisor: Default::default(),
            wide_total: Default::default(),
            exceeds: Default::default(),
            quotient: Default::default(),
            goes: Default::default(),
            biased_level: Default::default(),
            biased_least: Default::default(),
            is_high: Default::default(),
            old: Default::default(),
            room: Default::default(),
            selected: Default::default(),
            changes: Default::default(),
            shift: Default::default(),
            gain: Default::default(),
            step: Default::default(),
            at_end: Default::default(),
            programmed: Default::default(),
        }
    }
}

impl<const RB: usize, const CB: usize, const AB: usize> Logic for ArrayCrossbar<RB, CB, AB> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, row, read_valid, multiplied_valid, multiplied_weight, current, total, count);
        dff_setup!(self, clock, accumulator, factor, found_growth, found_source, remainder, divisor, exceeds, quotient);
        dff_setup!(self, clock, old, room, selected, changes);
        clock!(self, clock, multiplier, writes);
        self.memory.read_clock.next = self.clock.val();
        self.memory.write_clock.next = self.clock.val();
        self.levels.read_clock.next = self.clock.val();
        self.levels.write_clock.next = self.clock.val();
        self.growths.read_clock.next = self.clock.val();
        self.growths.write_clock.next = self.clock.val();

        // addresses: the bus while idle
        self.synapse_address.next =
            (bit_cast::<AB, RB>(self.row.q.val()) << self.row_shift.val()) | bit_cast::<AB, CB>(self.column.val());
        self.is_last.next = self.row.q.val() == self.last_row.val();
        self.memory.read_address.next = self.synapse_address.val();
        self.levels.read_address.next = self.row.q.val();
        self.growths.read_address.next = self.quotient.q.val();
        if self.state.q.val() == ArrayCrossbarState::Idle {
            self.memory.read_address.next = bit_cast::<AB, 19>(self.host_address.val());
            self.levels.read_address.next = bit_cast::<RB, 19>(self.host_address.val());
            self.growths.read_address.next = bit_cast::<8, 19>(self.host_address.val());
        }
        self.host_read_synapse.next = self.memory.read_data.val();
        self.host_read_level.next = self.levels.read_data.val();
        self.host_read_growth.next = self.growths.read_data.val();
        self.levels.write_address.next = bit_cast::<RB, 19>(self.host_address.val());
        self.levels.write_data.next = bit_cast::<13, 32>(self.host_data.val());
        self.levels.write_enable.next = self.host_write_level.val();
        self.growths.write_address.next = bit_cast::<8, 19>(self.host_address.val());
        self.growths.write_data.next = bit_cast::<23, 32>(self.host_data.val());
        self.growths.write_enable.next = self.host_write_growth.val();

        // what was read: a floating source adds nothing
        self.conductance.next = self.memory.read_data.val();
        self.level.next = self.levels.read_data.val().get_bits::<12>(0);
        self.connected.next = self.levels.read_data.val().get_bit(12);
        self.wide_level.next = bit_cast::<16, 12>(self.level.val());
        if self.level.val().get_bit(11) {
            self.wide_level.next = bit_cast::<16, 12>(self.level.val()) | 0xF000;
        }
        self.weight.next = 0.into();
        if self.connected.val() {
            self.weight.next = self.conductance.val();
        }
        self.multiplier.value.next = self.wide_level.val();
        self.multiplier.factor.next = bit_cast::<16, 12>(self.weight.val());

        // sums
        self.read_valid.d.next = self.state.q.val() == ArrayCrossbarState::Rows;
        self.multiplied_valid.d.next = self.read_valid.q.val();
        self.multiplied_weight.d.next = self.weight.val();
        self.wide_product.next = bit_cast::<36, 32>(self.multiplier.product.val());
        if self.multiplier.product.val().get_bit(31) {
            self.wide_product.next = bit_cast::<36, 32>(self.multiplier.product.val()) | 0xF_0000_0000u64;
        }
        if self.multiplied_valid.q.val() {
            self.current.d.next = self.current.q.val() + self.wide_product.val();
            self.total.d.next = self.total.q.val() + bit_cast::<23, 12>(self.multiplied_weight.q.val());
        }

        // bit by bit: the highest bit of the factor first
        self.multiplicand.next = bit_cast::<52, 36>(self.current.q.val());
        if self.current.q.val().get_bit(35) {
            self.multiplicand.next = bit_cast::<52, 36>(self.current.q.val()) | 0xF_FFF0_0000_0000u64;
        }
        if self.state.q.val() == ArrayCrossbarState::Total {
            self.multiplicand.next = bit_cast::<52, 23>(self.total.q.val());
        }
        if self.state.q.val() == ArrayCrossbarState::Multiply {
            self.multiplicand.next = bit_cast::<52, 12>(self.room.q.val());
        }
        self.doubled.next = self.accumulator.q.val() << 1;
        self.added.next = self.doubled.val();
        if self.factor.q.val().get_bit(15) {
            self.added.next = self.doubled.val() + self.multiplicand.val();
        }

        // growth: at most the limit, either way
        self.raw_growth.next = self.accumulator.q.val().get_bits::<35>(17);
        self.limit.next = (bit_cast::<20, 16>(self.growth_max.val()) << 3) | 7;
        self.inverted_limit.next = !self.limit.val();
        self.lowest.next = self.inverted_limit.val() + 1;
        self.wide_limit.next = bit_cast::<35, 20>(self.limit.val());
        self.is_negative.next = self.raw_growth.val().get_bit(34);
        self.magnitude.next = self.raw_growth.val();
        self.is_over.next = self.raw_growth.val() > self.wide_limit.val();
        if self.is_negative.val() {
            self.magnitude.next = !self.raw_growth.val();
            self.is_over.next = self.magnitude.val() >= self.wide_limit.val();
        }
        self.raw_load.next = self.accumulator.q.val().get_bits::<40>(12);

        // voltage: current over total, in eighths of a level's LSB
        self.wide_total.next = bit_cast::<36, 23>(self.total.q.val());
        self.goes.next = self.remainder.q.val() >= self.divisor.q.val();

        // programming: at least one LSB, at most to the end of the range
        self.biased_level.next = self.level.val() ^ 0x800;
        self.biased_least.next = self.least.val() ^ 0x800;
        self.is_high.next = self.connected.val() & (self.biased_level.val() >= self.biased_least.val());
        self.shift.next = self.depress_shift.val();
        if self.potentiate.val() {
            self.shift.next = self.potentiate_shift.val();
        }
        self.gain.next = bit_cast::<18, 52>(self.accumulator.q.val()) >> self.shift.val();
        self.at_end.next = self.gain.val() >= bit_cast::<18, 12>(self.room.q.val());
        self.step.next = bit_cast::<12, 18>(self.gain.val());
        self.programmed.next = self.old.q.val();
        if self.changes.q.val() {
            if self.potentiate.val() {
                self.programmed.next = self.old.q.val() + self.step.val() + 1;
                if self.at_end.val() {
                    self.programmed.next = self.conductance_max.val();
                }
            } else {
                self.programmed.next = self.old.q.val() - self.step.val() - 1;
                if self.at_end.val() {
                    self.programmed.next = self.conductance_min.val();
                }
            }
        }
        self.memory.write_address.next = self.synapse_address.val();
        self.memory.write_data.next = self.programmed.val();
        self.memory.write_enable.next =
            ((self.state.q.val() == ArrayCrossbarState::Write) & self.selected.q.val()) | self.host_write_synapse.val();
        if self.host_write_synapse.val() {
            self.memory.write_address.next = bit_cast::<AB, 19>(self.host_address.val());
            self.memory.write_data.next = bit_cast::<12, 32>(self.host_data.val());
        }
        self.writes.valid.next = (self.state.q.val() == ArrayCrossbarState::Write) & self.selected.q.val();
        self.writes.word.next =
            bit_cast::<32, 12>(self.programmed.val()) | (bit_cast::<32, AB>(self.synapse_address.val()) << 12);
        self.writes.clear.next = self.clear_digest.val();
        self.digest.next = self.writes.digest.val();

        self.growth.next = self.found_growth.q.val();
        self.source.next = self.found_source.q.val();
        self.done.next = self.state.q.val() == ArrayCrossbarState::Done;

        match self.state.q.val() {
            ArrayCrossbarState::Idle => {
                self.row.d.next = 0.into();
                self.current.d.next = 0.into();
                self.total.d.next = 0.into();
                if self.scan.val() {
                    self.state.d.next = ArrayCrossbarState::Rows;
                }
                if self.programs.val() {
                    self.state.d.next = ArrayCrossbarState::Read;
                }
            }
            ArrayCrossbarState::Rows => {
                self.row.d.next = self.row.q.val() + 1;
                if self.is_last.val() {
                    self.state.d.next = ArrayCrossbarState::Flush;
                }
            }
            ArrayCrossbarState::Flush => {
                self.count.d.next = 0.into();
                self.accumulator.d.next = 0.into();
                self.factor.d.next = self.drive.val();
                if !self.read_valid.q.val() & !self.multiplied_valid.q.val() {
                    self.state.d.next = ArrayCrossbarState::Current;
                    if self.is_ts.val() {
                        self.state.d.next = ArrayCrossbarState::Divide;
                    }
                    self.quotient.d.next = 0.into();
                    self.remainder.d.next = self.current.q.val();
                    if self.current.q.val().get_bit(35) {
                        self.remainder.d.next = 0.into();
                    }
                    self.divisor.d.next = self.wide_total.val() << 10;
                    self.exceeds.d.next = !self.current.q.val().get_bit(35)
                        & (self.current.q.val() >= (self.wide_total.val() << 11))
                        & self.total.q.val().any();
                }
            }
            ArrayCrossbarState::Current => {
                self.accumulator.d.next = self.added.val();
                self.factor.d.next = self.factor.q.val() << 1;
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val().all() {
                    self.state.d.next = ArrayCrossbarState::Growth;
                }
            }
            ArrayCrossbarState::Growth => {
                self.found_growth.d.next = self.raw_growth.val().get_bits::<20>(0);
                if self.is_over.val() {
                    self.found_growth.d.next = self.limit.val();
                    if self.is_negative.val() {
                        self.found_growth.d.next = self.lowest.val();
                    }
                }
                self.accumulator.d.next = 0.into();
                self.factor.d.next = self.scale.val();
                self.state.d.next = ArrayCrossbarState::Total;
            }
            ArrayCrossbarState::Total => {
                self.accumulator.d.next = self.added.val();
                self.factor.d.next = self.factor.q.val() << 1;
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val().all() {
                    self.state.d.next = ArrayCrossbarState::Load;
                }
            }
            ArrayCrossbarState::Load => {
                self.found_source.d.next = self.raw_load.val().get_bits::<16>(0);
                if self.raw_load.val().get_bits::<24>(16).any() {
                    self.found_source.d.next = 0xFFFF.into();
                }
                if self.load_fixed.val().any() {
                    self.found_source.d.next = self.load_fixed.val();
                }
                self.state.d.next = ArrayCrossbarState::Done;
            }
            ArrayCrossbarState::Divide => {
                self.quotient.d.next = self.quotient.q.val() << 1;
                if self.goes.val() & self.total.q.val().any() {
                    self.remainder.d.next = self.remainder.q.val() - self.divisor.q.val();
                    self.quotient.d.next = (self.quotient.q.val() << 1) | 1;
                }
                self.divisor.d.next = self.divisor.q.val() >> 1;
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val() == 7 {
                    self.state.d.next = ArrayCrossbarState::Lookup;
                    if self.exceeds.q.val() {
                        self.quotient.d.next = 0xFF.into();
                    }
                }
            }
            ArrayCrossbarState::Lookup => {
                self.state.d.next = ArrayCrossbarState::Found;
            }
            ArrayCrossbarState::Found => {
                self.found_growth.d.next = self.growths.read_data.val().get_bits::<20>(0);
                self.found_source.d.next = bit_cast::<16, 8>(self.quotient.q.val())
                    | (bit_cast::<16, 3>(self.growths.read_data.val().get_bits::<3>(20)) << 8);
                self.state.d.next = ArrayCrossbarState::Done;
            }
            ArrayCrossbarState::Read => {
                self.state.d.next = ArrayCrossbarState::Measure;
            }
            ArrayCrossbarState::Measure => {
                self.old.d.next = self.conductance.val();
                self.selected.d.next = self.is_high.val() == self.potentiate.val();
                self.room.d.next = self.conductance.val() - self.conductance_min.val();
                self.changes.d.next = self.conductance.val() > self.conductance_min.val();
                if self.potentiate.val() {
                    self.room.d.next = self.conductance_max.val() - self.conductance.val();
                    self.changes.d.next = self.conductance.val() < self.conductance_max.val();
                }
                self.accumulator.d.next = 0.into();
                self.factor.d.next = bit_cast::<16, 6>(self.ticks.val()) << 10;
                self.count.d.next = 0.into();
                self.state.d.next = ArrayCrossbarState::Multiply;
            }
            ArrayCrossbarState::Multiply => {
                self.accumulator.d.next = self.added.val();
                self.factor.d.next = self.factor.q.val() << 1;
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val() == 5 {
                    self.state.d.next = ArrayCrossbarState::Write;
                }
            }
            ArrayCrossbarState::Write => {
                self.row.d.next = self.row.q.val() + 1;
                self.state.d.next = ArrayCrossbarState::Read;
                if self.is_last.val() {
                    self.state.d.next = ArrayCrossbarState::Done;
                }
            }
            ArrayCrossbarState::Done => {
                self.state.d.next = ArrayCrossbarState::Idle;
            }
            _ => {
                self.state.d.next = ArrayCrossbarState::Idle;
            }
        }
        if self.abort.val() {
            self.state.d.next = ArrayCrossbarState::Idle;
        }
    }
}
