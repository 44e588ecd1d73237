//! The lane through which every TS device of both layers passes in a tick (Fig. 5c), with the crossbar it shares.
//!
//! ```text
//!  tick ---> [scan every column of a layer, where rows or conductances changed] ---> lane ---> idle
//!
//!  lane, one neuron a cycle       fetch    address of the record and of the column's voltage
//!  (layer 1, then layer 2,        volt     voltage across the device: T1, LG, gate, T3; address of the growth table
//!  of those with supply)          drive  \
//!                                 grow    > ts_emulator
//!                                 settle /  redraw, arbitration, latch L1, counters; the record is written back
//!
//!  learn ---> [for each neuron with a counted pulse: program its column] ---> idle
//! ```
//!
//! Latency: a tick without a scan keeps the lane busy for 4 cycles and one for each neuron. The results do not depend
//! on how many neurons pass at once: no neuron sees another in a tick, but that thresholds are redrawn, and ties
//! decided, in the order of the neurons of a layer.
//!
//! A record has 73 bits: `x` 23:0 in one memory, `threshold` 39:24, `since` 47:40, `driven` 48, `on` 49, `pending` 50 in one,
//! `pulse_ticks` 56:51, `spikes` 72:57 in another, which is read two stages later. Memories have the layer in bit 0 of
//! their addresses. No read meets a write of the same address whose data it needs, so what a block RAM gives then does
//! not matter.
//!
//! The parameters: `R` inputs, `H` hidden and `O` output neurons, `M = max(R, H)`, `RB` bits of a row, `CB` of a
//! column, `N = 2^CB`, `GB = CB + 1`, `AB = RB + CB + 1`.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::crossbar::Crossbar;
use crate::digest::Digest;
use crate::rng::Xoshiro128pp;
use crate::ts_emulator::TsEmulator;
use crate::zeroed;
use memtwin_spec::register::neuron_field;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum LaneState {
    Idle,
    Scan,
    ScanWait,
    Lane,
    Drain,
    ProgramRead,
    ProgramCheck,
    ProgramWait,
}

#[derive(LogicBlock)]
pub struct Lane<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
> {
    pub clock: Signal<In, Clock>,
    // sequencer
    pub tick: Signal<In, Bit>,
    /// Programs the columns whose pulses were counted.
    pub learn: Signal<In, Bit>,
    /// A command begins: no sum is known.
    pub begins: Signal<In, Bit>,
    pub clk: Signal<In, Bit>,
    /// This is the first tick of CLK-high.
    pub rising: Signal<In, Bit>,
    pub period_start: Signal<In, Bit>,
    pub clear_spikes: Signal<In, Bit>,
    /// As in [`memtwin_spec::Control`].
    pub control: Signal<In, Bits<8>>,
    /// The pattern, whose rows of layer 1 are driven while `pulse1`.
    pub pattern: Signal<In, Bits<R>>,
    pub pulse1: Signal<In, Bit>,
    pub rows2: Signal<In, Bits<H>>,
    pub gate1: Signal<In, Bits<H>>,
    pub gate2: Signal<In, Bits<O>>,
    pub busy: Signal<Out, Bit>,
    /// A programming pulse was counted in this CLK-high phase.
    pub pulsed: Signal<Out, Bit>,
    pub spiked1: Signal<Out, Bit>,
    pub spike_index1: Signal<Out, Bits<CB>>,
    pub spiked2: Signal<Out, Bit>,
    /// A neuron of layer 1 has reached the budget.
    pub over_budget: Signal<Out, Bit>,
    pub over_index: Signal<Out, Bits<CB>>,
    pub tie: Signal<Out, Bit>,
    // nodes
    pub lg1: Signal<In, Bits<H>>,
    pub l1_1: Signal<In, Bits<H>>,
    pub l2_1: Signal<In, Bits<H>>,
    pub l1_2: Signal<In, Bits<O>>,
    pub l2_2: Signal<In, Bits<O>>,
    pub settle1: Signal<Out, Bit>,
    pub settle2: Signal<Out, Bit>,
    pub settled_index: Signal<Out, Bits<CB>>,
    pub node2: Signal<Out, Bit>,
    /// Node 2 after arbitration.
    pub fires: Signal<Out, Bit>,
    // parameters
    pub budget: Signal<In, Bits<16>>,
    pub jitter: Signal<In, Bits<6>>,
    pub fatigue_min: Signal<In, Bits<16>>,
    pub fatigue_max: Signal<In, Bits<16>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub drive_min: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    pub rest_sub_ticks1: Signal<In, Bits<8>>,
    pub rest_sub_ticks2: Signal<In, Bits<8>>,
    pub leak_fast_shift: Signal<In, Bits<4>>,
    pub leak_slow_shift: Signal<In, Bits<4>>,
    pub lift: Signal<In, Bits<8>>,
    pub conductance_min: Signal<In, Bits<12>>,
    pub conductance_max: Signal<In, Bits<12>>,
    pub potentiate_shift1: Signal<In, Bits<4>>,
    pub potentiate_shift2: Signal<In, Bits<4>>,
    pub depress_shift: Signal<In, Bits<4>>,
    // the bus, while idle
    pub init: Signal<In, Bit>,
    pub host_address: Signal<In, Bits<16>>,
    pub host_data: Signal<In, Bits<32>>,
    /// The access is to layer 2.
    pub host_second: Signal<In, Bit>,
    pub host_write_crossbar: Signal<In, Bit>,
    pub host_write_neuron: Signal<In, Bit>,
    pub host_write_growth: Signal<In, Bit>,
    pub host_write_seed1: Signal<In, Bit>,
    pub host_write_seed2: Signal<In, Bit>,
    /// Folds the data into a digest.
    pub host_fold1: Signal<In, Bit>,
    pub host_fold2: Signal<In, Bit>,
    pub host_fold_conductance1: Signal<In, Bit>,
    pub host_fold_conductance2: Signal<In, Bit>,
    pub host_read_crossbar: Signal<Out, Bits<13>>,
    pub host_read_neuron: Signal<Out, Bits<32>>,
    pub host_read_growth: Signal<Out, Bits<23>>,
    pub host_read_seed1: Signal<Out, Bits<32>>,
    pub host_read_seed2: Signal<Out, Bits<32>>,
    /// A neuron's state is restored: latch L1 takes bit 27 of the data, node 2 what follows from the device.
    pub restore1: Signal<Out, Bit>,
    pub restore2: Signal<Out, Bit>,
    pub restore_node2: Signal<Out, Bit>,
    pub restore_index: Signal<Out, Bits<CB>>,
    // probe
    pub settled: Signal<Out, Bit>,
    pub settled_second: Signal<Out, Bit>,
    pub settled_record: Signal<Out, Bits<73>>,
    pub settled_volt: Signal<Out, Bits<8>>,
    /// L1, L2, LG, gate.
    pub settled_levels: Signal<Out, Bits<4>>,
    pub scanned: Signal<Out, Bit>,
    pub scanned_ratio: Signal<Out, Bits<11>>,
    pub written: Signal<Out, Bit>,
    pub written_row: Signal<Out, Bits<RB>>,
    pub written_conductance: Signal<Out, Bits<12>>,
    /// Layer and column of what was scanned or written.
    pub column_second: Signal<Out, Bit>,
    pub column: Signal<Out, Bits<CB>>,
    pub digest1: Signal<Out, Bits<32>>,
    pub digest2: Signal<Out, Bits<32>>,
    pub conductance_digest1: Signal<Out, Bits<32>>,
    pub conductance_digest2: Signal<Out, Bits<32>>,

    pub crossbar: Crossbar<R, H, M, RB, CB, AB>,
    pub ts: TsEmulator,
    pub rng1: Xoshiro128pp,
    pub rng2: Xoshiro128pp,
    pub records1: Digest,
    pub records2: Digest,
    pub filaments: RAM<Bits<24>, GB>,
    pub devices: RAM<Bits<27>, GB>,
    pub counters: RAM<Bits<22>, GB>,
    pub volts: RAM<Bits<8>, GB>,
    pub amplitudes: RAM<Bits<9>, GB>,
    pub threshold_bases: RAM<Bits<16>, GB>,
    /// Growth 19:0 and spread shift 22:20 of each voltage.
    pub growth: RAM<Bits<23>, 8>,

    state: DFF<LaneState>,
    /// The layer and the neuron or column that the state is at.
    second: DFF<Bit>,
    index: DFF<Bits<CB>>,
    here: Signal<Local, Bits<GB>>,
    last1: Constant<Bits<CB>>,
    last2: Constant<Bits<CB>>,
    at_last: Signal<Local, Bit>,
    on1: Signal<Local, Bit>,
    on2: Signal<Local, Bit>,
    driven1: Signal<Local, Bit>,
    driven2: Signal<Local, Bit>,
    // a cycle ago: nothing of this changes in a tick but in its first cycle, and no neuron comes so early
    drives1: DFF<Bit>,
    drives2: DFF<Bit>,
    high: DFF<Bit>,
    // scan
    active1: DFF<Bits<R>>,
    active2: DFF<Bits<H>>,
    stale1: DFFWithInit<Bit>,
    has_rows1: DFF<Bit>,
    scans1: Signal<Local, Bit>,
    scans2: Signal<Local, Bit>,
    // program
    programming: Signal<Local, Bit>,
    programmed_l2: Signal<Local, Bit>,
    programmed_ticks: Signal<Local, Bits<6>>,
    /// The column has no pulses, or is programmed.
    programmed: Signal<Local, Bit>,
    has_pulsed1: DFF<Bit>,
    has_pulsed2: DFF<Bit>,
    // host
    host_index: Signal<Local, Bits<CB>>,
    host_here: Signal<Local, Bits<GB>>,
    host_spikes: Signal<Local, Bit>,
    host_counted: Signal<Local, Bits<22>>,
    idle: Signal<Local, Bit>,
    host_field: Signal<Local, Bits<3>>,
    host_filament: Signal<Local, Bit>,
    field_amplitude: Constant<Bits<3>>,
    field_threshold_base: Constant<Bits<3>>,
    field_filament: Constant<Bits<3>>,
    field_spikes: Constant<Bits<3>>,
    field_state: Constant<Bits<3>>,
    host_state: Signal<Local, Bit>,
    host_nodes: Signal<Local, Bits<32>>,
    // volt
    volt_valid: DFF<Bit>,
    volt_second: DFF<Bit>,
    volt_index: DFF<Bits<CB>>,
    volt_here: Signal<Local, Bits<GB>>,
    volt_l1: Signal<Local, Bit>,
    volt_l2: Signal<Local, Bit>,
    volt_lg: Signal<Local, Bit>,
    volt_gate: Signal<Local, Bit>,
    volt_driven: Signal<Local, Bit>,
    volt_depress: Signal<Local, Bit>,
    column_volt: Signal<Local, Bits<8>>,
    lifted: Signal<Local, Bit>,
    volt: Signal<Local, Bits<8>>,
    growth_address: Signal<Local, Bits<8>>,
    // drive, grow
    drive_valid: DFF<Bit>,
    drive_second: DFF<Bit>,
    drive_index: DFF<Bits<CB>>,
    drive_volt: DFF<Bits<8>>,
    drive_word: Signal<Local, Bits<32>>,
    grow_valid: DFF<Bit>,
    grow_second: DFF<Bit>,
    grow_index: DFF<Bits<CB>>,
    grow_volt: DFF<Bits<8>>,
    grow_here: Signal<Local, Bits<GB>>,
    // settle
    settle_valid: DFF<Bit>,
    settle_second: DFF<Bit>,
    settle_index: DFF<Bits<CB>>,
    settle_here: Signal<Local, Bits<GB>>,
    settle_volt: DFF<Bits<8>>,
    drawn1: DFF<Bit>,
    drawn2: DFF<Bit>,
    drawn: Signal<Local, Bit>,
    taken: DFF<Bit>,
    has_spiked1: DFF<Bit>,
    first_spike: DFF<Bits<CB>>,
    has_spiked2: DFF<Bit>,
    is_over: DFF<Bit>,
    first_over: DFF<Bits<CB>>,
    byte_sum: DFF<Bits<10>>,
    draw: DFF<Bits<16>>,
    half_span: DFF<Bits<16>>,
    host_threshold_base: Signal<Local, Bit>,
    wide_sum: Signal<Local, Bits<16>>,
    /// The sum times two bits of the jitter each.
    ones: Signal<Local, Bits<16>>,
    fours: Signal<Local, Bits<16>>,
    sixteens: Signal<Local, Bits<16>>,
    weighted: Signal<Local, Bits<16>>,
    drawn_threshold: Signal<Local, Bits<17>>,
    redraw: Signal<Local, Bit>,
    threshold: Signal<Local, Bits<16>>,
    pending: Signal<Local, Bit>,
    was_l1: Signal<Local, Bit>,
    is_l1: Signal<Local, Bit>,
    is_l2: Signal<Local, Bit>,
    is_lg: Signal<Local, Bit>,
    is_gate: Signal<Local, Bit>,
    potentiates: Signal<Local, Bit>,
    depresses: Signal<Local, Bit>,
    rises: Signal<Local, Bit>,
    ties: Signal<Local, Bit>,
    fire: Signal<Local, Bit>,
    pulse: Signal<Local, Bit>,
    spike: Signal<Local, Bit>,
    pulse_ticks: Signal<Local, Bits<6>>,
    spikes: Signal<Local, Bits<16>>,
    over: Signal<Local, Bit>,
    device: Signal<Local, Bits<27>>,
    record: Signal<Local, Bits<51>>,
    counted: Signal<Local, Bits<22>>,
    flags: Signal<Local, Bits<8>>,
    word0: Signal<Local, Bits<32>>,
    word1: Signal<Local, Bits<32>>,
    /// What is folded into a digest, a cycle late.
    folded: DFF<Bits<32>>,
    folds1: DFF<Bit>,
    folds2: DFF<Bit>,
    // widened, so that every index is in range
    wide_l1_1: Signal<Local, Bits<N>>,
    wide_l1_2: Signal<Local, Bits<N>>,
    wide_l2_1: Signal<Local, Bits<N>>,
    wide_l2_2: Signal<Local, Bits<N>>,
    wide_lg1: Signal<Local, Bits<N>>,
    wide_gate1: Signal<Local, Bits<N>>,
    wide_gate2: Signal<Local, Bits<N>>,
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
> Default for Lane<R, H, O, N, M, RB, CB, GB, AB>
{
    /// The memories are empty: the bus loads them.
    fn default() -> Self {
        assert!(H <= N && O <= N && N == 1 << CB && GB == CB + 1, "{H} and {O} neurons: {N}, {CB} and {GB} bits");
        Lane {
            clock: Default::default(),
            tick: Default::default(),
            learn: Default::default(),
            begins: Default::default(),
            clk: Default::default(),
            rising: Default::default(),
            period_start: Default::default(),
            clear_spikes: Default::default(),
            control: Default::default(),
            pattern: Default::default(),
            pulse1: Default::default(),
            rows2: Default::default(),
            gate1: Default::default(),
            gate2: Default::default(),
            busy: Default::default(),
            pulsed: Default::default(),
            spiked1: Default::default(),
            spike_index1: Default::default(),
            spiked2: Default::default(),
            over_budget: Default::default(),
            over_index: Default::default(),
            tie: Default::default(),
            lg1: Default::default(),
            l1_1: Default::default(),
            l2_1: Default::default(),
            l1_2: Default::default(),
            l2_2: Default::default(),
            settle1: Default::default(),
            settle2: Default::default(),
            settled_index: Default::default(),
            node2: Default::default(),
            fires: Default::default(),
            budget: Default::default(),
            jitter: Default::default(),
            fatigue_min: Default::default(),
            fatigue_max: Default::default(),
            onset_ticks: Default::default(),
            drive_min: Default::default(),
            rest_ticks: Default::default(),
            rest_sub_ticks1: Default::default(),
            rest_sub_ticks2: Default::default(),
            leak_fast_shift: Default::default(),
            leak_slow_shift: Default::default(),
            lift: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            potentiate_shift1: Default::default(),
            potentiate_shift2: Default::default(),
            depress_shift: Default::default(),
            init: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_second: Default::default(),
            host_write_crossbar: Default::default(),
            host_write_neuron: Default::default(),
            host_write_growth: Default::default(),
            host_write_seed1: Default::default(),
            host_write_seed2: Default::default(),
            host_fold1: Default::default(),
            host_fold2: Default::default(),
            host_fold_conductance1: Default::default(),
            host_fold_conductance2: Default::default(),
            host_read_crossbar: Default::default(),
            host_read_neuron: Default::default(),
            host_read_growth: Default::default(),
            host_read_seed1: Default::default(),
            host_read_seed2: Default::default(),
            restore_node2: Default::default(),
            restore1: Default::default(),
            restore2: Default::default(),
            restore_index: Default::default(),
            settled: Default::default(),
            settled_second: Default::default(),
            settled_record: Default::default(),
            settled_volt: Default::default(),
            settled_levels: Default::default(),
            scanned: Default::default(),
            scanned_ratio: Default::default(),
            written: Default::default(),
            written_row: Default::default(),
            written_conductance: Default::default(),
            column_second: Default::default(),
            column: Default::default(),
            digest1: Default::default(),
            digest2: Default::default(),
            conductance_digest1: Default::default(),
            conductance_digest2: Default::default(),
            crossbar: Default::default(),
            ts: Default::default(),
            rng1: Default::default(),
            rng2: Default::default(),
            records1: Default::default(),
            records2: Default::default(),
            filaments: zeroed(),
            devices: zeroed(),
            counters: zeroed(),
            volts: zeroed(),
            amplitudes: zeroed(),
            threshold_bases: zeroed(),
            growth: zeroed(),
            state: Default::default(),
            second: Default::default(),
            index: Default::default(),
            here: Default::default(),
            last1: Constant::new((H - 1).to_bits()),
            last2: Constant::new((O - 1).to_bits()),
            at_last: Default::default(),
            on1: Default::default(),
            on2: Default::default(),
            driven1: Default::default(),
            driven2: Default::default(),
            drives1: Default::default(),
            drives2: Default::default(),
            high: Default::default(),
            active1: Default::default(),
            active2: Default::default(),
            stale1: DFFWithInit::new(true),
            has_rows1: Default::default(),
            scans1: Default::default(),
            scans2: Default::default(),
            programming: Default::default(),
            programmed_l2: Default::default(),
            programmed_ticks: Default::default(),
            programmed: Default::default(),
            has_pulsed1: Default::default(),
            has_pulsed2: Default::default(),
            host_index: Default::default(),
            host_here: Default::default(),
            host_spikes: Default::default(),
            host_counted: Default::default(),
            idle: Default::default(),
            host_field: Default::default(),
            host_filament: Default::default(),
            field_amplitude: Constant::new(neuron_field::AMPLITUDE.to_bits()),
            field_threshold_base: Constant::new(neuron_field::THRESHOLD_BASE.to_bits()),
            field_filament: Constant::new(neuron_field::FILAMENT.to_bits()),
            field_spikes: Constant::new(neuron_field::SPIKES.to_bits()),
            field_state: Constant::new(neuron_field::STATE.to_bits()),
            host_state: Default::default(),
            host_nodes: Default::default(),
            volt_valid: Default::default(),
            volt_second: Default::default(),
            volt_index: Default::default(),
            volt_here: Default::default(),
            volt_l1: Default::default(),
            volt_l2: Default::default(),
            volt_lg: Default::default(),
            volt_gate: Default::default(),
            volt_driven: Default::default(),
            volt_depress: Default::default(),
            column_volt: Default::default(),
            lifted: Default::default(),
            volt: Default::default(),
            growth_address: Default::default(),
            drive_valid: Default::default(),
            drive_second: Default::default(),
            drive_index: Default::default(),
            drive_volt: Default::default(),
            drive_word: Default::default(),
            grow_valid: Default::default(),
            grow_second: Default::default(),
            grow_index: Default::default(),
            grow_volt: Default::default(),
            grow_here: Default::default(),
            settle_valid: Default::default(),
            settle_second: Default::default(),
            settle_index: Default::default(),
            settle_here: Default::default(),
            settle_volt: Default::default(),
            drawn1: Default::default(),
            drawn2: Default::default(),
            drawn: Default::default(),
            taken: Default::default(),
            has_spiked1: Default::default(),
            first_spike: Default::default(),
            has_spiked2: Default::default(),
            is_over: Default::default(),
            first_over: Default::default(),
            byte_sum: Default::default(),
            draw: Default::default(),
            half_span: Default::default(),
            host_threshold_base: Default::default(),
            wide_sum: Default::default(),
            ones: Default::default(),
            fours: Default::default(),
            sixteens: Default::default(),
            weighted: Default::default(),
            drawn_threshold: Default::default(),
            redraw: Default::default(),
            threshold: Default::default(),
            pending: Default::default(),
            was_l1: Default::default(),
            is_l1: Default::default(),
            is_l2: Default::default(),
            is_lg: Default::default(),
            is_gate: Default::default(),
            potentiates: Default::default(),
            depresses: Default::default(),
            rises: Default::default(),
            ties: Default::default(),
            fire: Default::default(),
            pulse: Default::default(),
            spike: Default::default(),
            pulse_ticks: Default::default(),
            spikes: Default::default(),
            over: Default::default(),
            device: Default::default(),
            record: Default::default(),
            counted: Default::default(),
            flags: Default::default(),
            word0: Default::default(),
            word1: Default::default(),
            folded: Default::default(),
            folds1: Default::default(),
            folds2: Default::default(),
            wide_l1_1: Default::default(),
            wide_l1_2: Default::default(),
            wide_l2_1: Default::default(),
            wide_l2_2: Default::default(),
            wide_lg1: Default::default(),
            wide_gate1: Default::default(),
            wide_gate2: Default::default(),
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
> Logic for Lane<R, H, O, N, M, RB, CB, GB, AB>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, second, index, active1, active2, stale1, has_pulsed1);
        dff_setup!(self, clock, has_pulsed2, volt_valid, volt_second, volt_index, drive_valid, drive_second);
        dff_setup!(self, clock, drive_index, drive_volt, grow_valid, grow_second, grow_index, grow_volt);
        dff_setup!(self, clock, settle_valid, settle_second, settle_index, settle_volt);
        dff_setup!(self, clock, drawn1, drawn2, taken, has_spiked1, first_spike, has_spiked2);
        dff_setup!(self, clock, is_over, first_over, byte_sum, draw, drives1, drives2, high);
        dff_setup!(self, clock, has_rows1, folded, folds1, folds2, half_span);
        clock!(self, clock, crossbar, ts, rng1, rng2, records1, records2);
        self.counters.read_clock.next = self.clock.val();
        self.counters.write_clock.next = self.clock.val();
        self.filaments.read_clock.next = self.clock.val();
        self.filaments.write_clock.next = self.clock.val();
        self.devices.read_clock.next = self.clock.val();
        self.devices.write_clock.next = self.clock.val();
        self.volts.read_clock.next = self.clock.val();
        self.volts.write_clock.next = self.clock.val();
        self.amplitudes.read_clock.next = self.clock.val();
        self.amplitudes.write_clock.next = self.clock.val();
        self.threshold_bases.read_clock.next = self.clock.val();
        self.threshold_bases.write_clock.next = self.clock.val();
        self.growth.read_clock.next = self.clock.val();
        self.growth.write_clock.next = self.clock.val();

        // the bus
        self.host_field.next = self.host_address.val().get_bits::<3>(0);
        self.host_index.next = bit_cast::<CB, 16>(self.host_address.val() >> 3);
        self.host_here.next = (bit_cast::<GB, CB>(self.host_index.val()) << 1).replace_bit(0, self.host_second.val());
        self.host_state.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_state.val());
        self.restore1.next = self.host_state.val() & !self.host_second.val();
        self.restore2.next = self.host_state.val() & self.host_second.val();
        self.restore_index.next = self.host_index.val();
        self.restore_node2.next = self.host_data.val().get_bit(24) & self.host_data.val().get_bit(25);
        self.host_spikes.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_spikes.val());
        self.host_counted.next = bit_cast::<22, 6>(self.host_data.val().get_bits::<6>(16))
            | (bit_cast::<22, 16>(self.host_data.val().get_bits::<16>(0)) << 6);
        self.growth.write_address.next = bit_cast::<8, 16>(self.host_address.val());
        self.growth.write_data.next = bit_cast::<23, 32>(self.host_data.val());
        self.growth.write_enable.next = self.host_write_growth.val();
        self.amplitudes.write_address.next = self.host_here.val();
        self.amplitudes.write_data.next = bit_cast::<9, 32>(self.host_data.val());
        self.amplitudes.write_enable.next =
            self.host_write_neuron.val() & (self.host_field.val() == self.field_amplitude.val());
        self.host_threshold_base.next =
            self.host_write_neuron.val() & (self.host_field.val() == self.field_threshold_base.val());
        self.host_filament.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_filament.val());
        self.crossbar.host_address.next =
            (bit_cast::<AB, 16>(self.host_address.val()) << 1).replace_bit(0, self.host_second.val());
        self.crossbar.host_data.next = bit_cast::<13, 32>(self.host_data.val());
        self.crossbar.host_write.next = self.host_write_crossbar.val();
        self.host_read_crossbar.next = self.crossbar.host_read.val();
        self.rng1.seed.next = self.host_data.val();
        self.rng1.seed_write.next = self.host_write_seed1.val();
        self.rng2.seed.next = self.host_data.val();
        self.rng2.seed_write.next = self.host_write_seed2.val();
        self.host_read_seed1.next = self.rng1.first.val();
        self.host_read_seed2.next = self.rng2.first.val();
        self.host_read_growth.next = self.growth.read_data.val();
        self.idle.next = self.state.q.val() == LaneState::Idle;
        self.crossbar.fold1.next = self.host_fold_conductance1.val() & self.idle.val();
        self.crossbar.fold2.next = self.host_fold_conductance2.val() & self.idle.val();
        self.crossbar.fold_word.next = self.host_data.val();

        // addresses: the bus while idle, else the column or neuron that the state is at
        self.here.next = (bit_cast::<GB, CB>(self.index.q.val()) << 1).replace_bit(0, self.second.q.val());
        self.grow_here.next =
            (bit_cast::<GB, CB>(self.grow_index.q.val()) << 1).replace_bit(0, self.grow_second.q.val());
        self.settle_here.next =
            (bit_cast::<GB, CB>(self.settle_index.q.val()) << 1).replace_bit(0, self.settle_second.q.val());
        self.volt_here.next =
            (bit_cast::<GB, CB>(self.volt_index.q.val()) << 1).replace_bit(0, self.volt_second.q.val());
        self.filaments.read_address.next = self.volt_here.val();
        self.devices.read_address.next = self.volt_here.val();
        self.counters.read_address.next = self.here.val();
        if (self.state.q.val() == LaneState::Lane) | (self.state.q.val() == LaneState::Drain) {
            self.counters.read_address.next = self.grow_here.val();
        }
        self.amplitudes.read_address.next = self.here.val();
        self.threshold_bases.read_address.next = self.volt_here.val();
        self.volts.read_address.next = self.here.val();
        self.volt_second.d.next = self.second.q.val();
        self.volt_index.d.next = self.index.q.val();
        if self.idle.val() {
            self.filaments.read_address.next = self.host_here.val();
            self.devices.read_address.next = self.host_here.val();
            self.counters.read_address.next = self.host_here.val();
            self.amplitudes.read_address.next = self.host_here.val();
            self.threshold_bases.read_address.next = self.host_here.val();
            self.volt_second.d.next = self.host_second.val();
            self.volt_index.d.next = self.host_index.val();
        }
        self.at_last.next = self.index.q.val() == self.last1.val();
        if self.second.q.val() {
            self.at_last.next = self.index.q.val() == self.last2.val();
        }

        // which layers have work in a tick
        self.on1.next = self.control.val().get_bit(0);
        self.on2.next = self.control.val().get_bit(1);
        // the pattern is there before it is pulsed, and does not change in a command
        self.active1.d.next = self.pattern.val();
        if self.stale1.q.val() {
            self.active1.d.next = 0.into();
        }
        self.has_rows1.d.next = self.pattern.val().any();
        self.driven1.next = self.pulse1.val() & self.has_rows1.q.val();
        self.driven2.next = self.rows2.val().any();
        self.drives1.d.next = self.driven1.val();
        self.drives2.d.next = self.driven2.val();
        self.high.d.next = self.clk.val();
        self.scans1.next = self.on1.val() & self.driven1.val() & self.stale1.q.val();
        self.scans2.next = self.on2.val() & self.driven2.val() & (self.rows2.val() != self.active2.q.val());

        // crossbar
        self.programming.next =
            (self.state.q.val() == LaneState::ProgramCheck) | (self.state.q.val() == LaneState::ProgramWait);
        self.wide_l2_1.next = bit_cast::<N, H>(self.l2_1.val());
        self.wide_l2_2.next = bit_cast::<N, O>(self.l2_2.val());
        self.programmed_l2.next = self.wide_l2_1.val().get_bit(self.index.q.val().index());
        if self.second.q.val() {
            self.programmed_l2.next = self.wide_l2_2.val().get_bit(self.index.q.val().index());
        }
        self.programmed_ticks.next = self.counters.read_data.val().get_bits::<6>(0);
        self.programmed.next = ((self.state.q.val() == LaneState::ProgramCheck) & !self.programmed_ticks.val().any())
            | ((self.state.q.val() == LaneState::ProgramWait) & self.crossbar.done.val());
        self.crossbar.start.next = (self.state.q.val() == LaneState::Scan)
            | ((self.state.q.val() == LaneState::ProgramCheck) & self.programmed_ticks.val().any());
        self.crossbar.second.next = self.second.q.val();
        self.crossbar.column.next = self.index.q.val();
        self.crossbar.potentiate.next = self.programming.val() & self.programmed_l2.val();
        self.crossbar.depress.next = self.programming.val() & !self.programmed_l2.val();
        self.crossbar.ticks.next = self.programmed_ticks.val();
        self.crossbar.active.next = bit_cast::<M, R>(self.active1.q.val());
        self.crossbar.driven.next = self.drives1.q.val();
        self.crossbar.potentiate_shift.next = self.potentiate_shift1.val();
        if self.second.q.val() {
            self.crossbar.active.next = bit_cast::<M, H>(self.active2.q.val());
            self.crossbar.driven.next = self.drives2.q.val();
            self.crossbar.potentiate_shift.next = self.potentiate_shift2.val();
        }
        self.crossbar.amplitude.next = self.amplitudes.read_data.val();
        self.crossbar.conductance_min.next = self.conductance_min.val();
        self.crossbar.conductance_max.next = self.conductance_max.val();
        self.crossbar.depress_shift.next = self.depress_shift.val();
        self.crossbar.clear_digest.next = self.init.val();
        self.volts.write_address.next = self.here.val();
        self.volts.write_data.next = self.crossbar.volt.val();
        self.volts.write_enable.next = self.crossbar.done.val();
        self.scanned.next = self.crossbar.done.val();
        self.scanned_ratio.next = self.crossbar.ratio.val();
        self.written.next = self.crossbar.written.val();
        self.written_row.next = self.crossbar.written_row.val();
        self.written_conductance.next = self.crossbar.written_conductance.val();
        self.column_second.next = self.second.q.val();
        self.column.next = self.index.q.val();
        self.conductance_digest1.next = self.crossbar.digest1.val();
        self.conductance_digest2.next = self.crossbar.digest2.val();

        // fetch
        self.volt_valid.d.next = self.state.q.val() == LaneState::Lane;

        // volt: T1 grounds node 1, LG and gate cut it off, T3 lifts it
        self.wide_l1_1.next = bit_cast::<N, H>(self.l1_1.val());
        self.wide_l1_2.next = bit_cast::<N, O>(self.l1_2.val());
        self.wide_lg1.next = bit_cast::<N, H>(self.lg1.val());
        self.wide_gate1.next = bit_cast::<N, H>(self.gate1.val());
        self.wide_gate2.next = bit_cast::<N, O>(self.gate2.val());
        self.volt_l1.next = self.wide_l1_1.val().get_bit(self.volt_index.q.val().index());
        self.volt_l2.next = self.wide_l2_1.val().get_bit(self.volt_index.q.val().index());
        self.volt_lg.next = self.wide_lg1.val().get_bit(self.volt_index.q.val().index());
        self.volt_gate.next = self.wide_gate1.val().get_bit(self.volt_index.q.val().index());
        self.volt_driven.next = self.drives1.q.val();
        self.volt_depress.next = self.control.val().get_bit(3);
        if self.volt_second.q.val() {
            self.volt_l1.next = self.wide_l1_2.val().get_bit(self.volt_index.q.val().index());
            self.volt_l2.next = self.wide_l2_2.val().get_bit(self.volt_index.q.val().index());
            self.volt_lg.next = true;
            self.volt_gate.next = self.wide_gate2.val().get_bit(self.volt_index.q.val().index());
            self.volt_driven.next = self.drives2.q.val();
            self.volt_depress.next = self.control.val().get_bit(5);
        }
        self.lifted.next = self.volt_l1.val() & self.high.q.val() & self.volt_depress.val();
        self.column_volt.next = 0.into();
        if self.volt_driven.val() {
            self.column_volt.next = self.volts.read_data.val();
        }
        self.volt.next = self.column_volt.val();
        if self.lifted.val() & (self.lift.val() > self.column_volt.val()) {
            self.volt.next = self.lift.val();
        }
        if self.volt_l2.val() | !self.volt_lg.val() | !self.volt_gate.val() {
            self.volt.next = 0.into();
        }
        // the bus reads the nodes beside the record
        self.host_nodes.next = bit_cast::<32, 27>(self.devices.read_data.val());
        self.host_nodes.next = self.host_nodes.val().replace_bit(27, self.volt_l1.val());
        self.host_nodes.next = self.host_nodes.val().replace_bit(28, self.volt_l2.val());
        self.host_nodes.next = self.host_nodes.val().replace_bit(29, self.volt_lg.val());
        self.host_nodes.next = self.host_nodes.val().replace_bit(30, self.volt_gate.val());
        self.host_read_neuron.next = bit_cast::<32, 16>(self.counters.read_data.val().get_bits::<16>(6))
            | (bit_cast::<32, 6>(self.counters.read_data.val().get_bits::<6>(0)) << 16);
        if self.host_field.val() == self.field_amplitude.val() {
            self.host_read_neuron.next = bit_cast::<32, 9>(self.amplitudes.read_data.val());
        }
        if self.host_field.val() == self.field_threshold_base.val() {
            self.host_read_neuron.next = bit_cast::<32, 16>(self.threshold_bases.read_data.val());
        }
        if self.host_field.val() == self.field_filament.val() {
            self.host_read_neuron.next = bit_cast::<32, 24>(self.filaments.read_data.val());
        }
        if self.host_field.val() == self.field_state.val() {
            self.host_read_neuron.next = self.host_nodes.val();
        }

        self.growth_address.next = self.volt.val();
        if self.idle.val() {
            self.growth_address.next = bit_cast::<8, 16>(self.host_address.val());
        }
        self.growth.read_address.next = self.growth_address.val();
        self.drive_valid.d.next = self.volt_valid.q.val();
        self.drive_second.d.next = self.volt_second.q.val();
        self.drive_index.d.next = self.volt_index.q.val();
        self.drive_volt.d.next = self.volt.val();

        // drive, grow
        self.ts.volt.next = self.drive_volt.q.val();
        self.ts.growth.next = self.growth.read_data.val().get_bits::<20>(0);
        self.ts.spread_shift.next = self.growth.read_data.val().get_bits::<3>(20);
        self.ts.base.next = self.threshold_bases.read_data.val();
        self.ts.half_span.next = self.half_span.q.val();
        self.ts.fatigue_min.next = self.fatigue_min.val();
        self.ts.fatigue_max.next = self.fatigue_max.val();
        self.ts.x.next = self.filaments.read_data.val();
        self.ts.threshold.next = self.devices.read_data.val().get_bits::<16>(0);
        self.ts.since.next = self.devices.read_data.val().get_bits::<8>(16);
        self.ts.driven.next = self.devices.read_data.val().get_bit(24);
        self.ts.on.next = self.devices.read_data.val().get_bit(25);
        self.ts.pending.next = self.devices.read_data.val().get_bit(26);
        self.ts.drive_min.next = self.drive_min.val();
        self.ts.onset_ticks.next = self.onset_ticks.val();
        self.ts.rest_ticks.next = self.rest_ticks.val();
        self.ts.rest_sub_ticks.next = self.rest_sub_ticks1.val();
        if self.drive_second.q.val() {
            self.ts.rest_sub_ticks.next = self.rest_sub_ticks2.val();
        }
        self.ts.leak_fast_shift.next = self.leak_fast_shift.val();
        self.ts.leak_slow_shift.next = self.leak_slow_shift.val();
        self.grow_valid.d.next = self.drive_valid.q.val();
        self.grow_second.d.next = self.drive_second.q.val();
        self.grow_index.d.next = self.drive_index.q.val();
        self.grow_volt.d.next = self.drive_volt.q.val();
        self.settle_valid.d.next = self.grow_valid.q.val();
        self.settle_second.d.next = self.grow_second.q.val();
        self.settle_index.d.next = self.grow_index.q.val();
        self.settle_volt.d.next = self.grow_volt.q.val();

        // the draw for the device in the drive stage is ready when it settles: its layer draws once a tick
        self.drive_word.next = self.rng1.word.val();
        if self.drive_second.q.val() {
            self.drive_word.next = self.rng2.word.val();
        }
        self.byte_sum.d.next = bit_cast::<10, 8>(self.drive_word.val().get_bits::<8>(0))
            + bit_cast::<10, 8>(self.drive_word.val().get_bits::<8>(8))
            + bit_cast::<10, 8>(self.drive_word.val().get_bits::<8>(16))
            + bit_cast::<10, 8>(self.drive_word.val().get_bits::<8>(24));
        self.wide_sum.next = bit_cast::<16, 10>(self.byte_sum.q.val());
        self.ones.next = 0.into();
        self.fours.next = 0.into();
        self.sixteens.next = 0.into();
        if self.jitter.val().get_bit(0) {
            self.ones.next = self.wide_sum.val();
        }
        if self.jitter.val().get_bit(1) {
            self.ones.next = self.ones.val() + (self.wide_sum.val() << 1);
        }
        if self.jitter.val().get_bit(2) {
            self.fours.next = self.wide_sum.val() << 2;
        }
        if self.jitter.val().get_bit(3) {
            self.fours.next = self.fours.val() + (self.wide_sum.val() << 3);
        }
        if self.jitter.val().get_bit(4) {
            self.sixteens.next = self.wide_sum.val() << 4;
        }
        if self.jitter.val().get_bit(5) {
            self.sixteens.next = self.sixteens.val() + (self.wide_sum.val() << 5);
        }
        // to the middle of the draws: 510 times the jitter
        self.half_span.d.next =
            (bit_cast::<16, 6>(self.jitter.val()) << 9) - (bit_cast::<16, 6>(self.jitter.val()) << 1);
        self.weighted.next = (self.ones.val() + self.fours.val()) + self.sixteens.val();
        self.draw.d.next = self.weighted.val();

        // settle: redraw, at most one a layer and tick
        self.drawn_threshold.next = bit_cast::<17, 16>(self.ts.base_out.val()) + bit_cast::<17, 16>(self.draw.q.val());
        self.drawn.next = self.drawn1.q.val();
        if self.settle_second.q.val() {
            self.drawn.next = self.drawn2.q.val();
        }
        self.redraw.next = self.settle_valid.q.val() & self.ts.pending_out.val() & !self.drawn.val();
        self.rng1.advance.next = self.redraw.val() & !self.settle_second.q.val();
        self.rng2.advance.next = self.redraw.val() & self.settle_second.q.val();
        self.threshold.next = self.ts.threshold_out.val();
        self.pending.next = self.ts.pending_out.val();
        if self.redraw.val() {
            self.pending.next = false;
            self.threshold.next = bit_cast::<16, 17>(self.drawn_threshold.val());
            if self.drawn_threshold.val().get_bit(16) {
                self.threshold.next = 0xFFFF.into();
            }
        }

        // settle: of those of layer 1 that fire in this tick the lowest wins
        self.was_l1.next = self.wide_l1_1.val().get_bit(self.settle_index.q.val().index());
        self.is_l2.next = self.wide_l2_1.val().get_bit(self.settle_index.q.val().index());
        self.is_lg.next = self.wide_lg1.val().get_bit(self.settle_index.q.val().index());
        self.is_gate.next = self.wide_gate1.val().get_bit(self.settle_index.q.val().index());
        self.potentiates.next = self.control.val().get_bit(2);
        self.depresses.next = self.control.val().get_bit(3);
        if self.settle_second.q.val() {
            self.was_l1.next = self.wide_l1_2.val().get_bit(self.settle_index.q.val().index());
            self.is_l2.next = self.wide_l2_2.val().get_bit(self.settle_index.q.val().index());
            self.is_lg.next = true;
            self.is_gate.next = self.wide_gate2.val().get_bit(self.settle_index.q.val().index());
            self.potentiates.next = self.control.val().get_bit(4);
            self.depresses.next = self.control.val().get_bit(5);
        }
        self.rises.next = self.ts.node2.val() & self.high.q.val() & !self.was_l1.val() & !self.settle_second.q.val();
        self.ties.next = self.rises.val() & self.taken.q.val();
        self.tie.next = self.ties.val() & self.settle_valid.q.val();
        self.fire.next = self.ts.node2.val() & !(self.ties.val() & self.control.val().get_bit(7));
        self.settle1.next = self.settle_valid.q.val() & !self.settle_second.q.val();
        self.settle2.next = self.settle_valid.q.val() & self.settle_second.q.val();
        self.settled_index.next = self.settle_index.q.val();
        self.node2.next = self.ts.node2.val();
        self.fires.next = self.fire.val();
        self.is_l1.next = self.was_l1.val();
        if self.high.q.val() {
            self.is_l1.next = self.fire.val();
        }

        // settle: programming pulses and spikes
        self.pulse.next = self.high.q.val()
            & self.is_lg.val()
            & self.is_gate.val()
            & ((self.is_l2.val() & self.potentiates.val())
                | (self.is_l1.val() & !self.is_l2.val() & self.depresses.val()));
        self.pulse_ticks.next = self.counters.read_data.val().get_bits::<6>(0);
        if self.rising.val() {
            self.pulse_ticks.next = 0.into();
        }
        if self.pulse.val() {
            self.pulse_ticks.next = self.pulse_ticks.val() + 1;
        }
        self.spike.next = self.rising.val() & self.is_l2.val();
        self.spikes.next = self.counters.read_data.val().get_bits::<16>(6);
        if self.clear_spikes.val() {
            self.spikes.next = 0.into();
        }
        if self.spike.val() & !self.spikes.val().all() {
            self.spikes.next = self.spikes.val() + 1;
        }
        self.over.next = self.spike.val() & (self.spikes.val() >= self.budget.val());
        if self.settle_valid.q.val() {
            if self.settle_second.q.val() {
                self.drawn2.d.next = self.drawn2.q.val() | self.redraw.val();
                self.has_pulsed2.d.next = self.has_pulsed2.q.val() | self.pulse.val();
                self.has_spiked2.d.next = self.has_spiked2.q.val() | self.spike.val();
            } else {
                self.drawn1.d.next = self.drawn1.q.val() | self.redraw.val();
                self.has_pulsed1.d.next = self.has_pulsed1.q.val() | self.pulse.val();
                self.taken.d.next = self.taken.q.val() | self.rises.val();
                if self.spike.val() & !self.has_spiked1.q.val() {
                    self.has_spiked1.d.next = true;
                    self.first_spike.d.next = self.settle_index.q.val();
                }
                if self.over.val() & !self.is_over.q.val() {
                    self.is_over.d.next = true;
                    self.first_over.d.next = self.settle_index.q.val();
                }
            }
        }
        if self.period_start.val() {
            self.has_spiked1.d.next = false;
            self.has_spiked2.d.next = false;
            self.is_over.d.next = false;
        }
        self.pulsed.next = self.has_pulsed1.q.val() | self.has_pulsed2.q.val();
        self.spiked1.next = self.has_spiked1.q.val();
        self.spike_index1.next = self.first_spike.q.val();
        self.spiked2.next = self.has_spiked2.q.val();
        self.over_budget.next = self.is_over.q.val();
        self.over_index.next = self.first_over.q.val();

        // settle: the record
        self.device.next =
            bit_cast::<27, 16>(self.threshold.val()) | (bit_cast::<27, 8>(self.ts.since_out.val()) << 16);
        self.device.next = self.device.val().replace_bit(24, self.ts.driven_out.val());
        self.device.next = self.device.val().replace_bit(25, self.ts.on_out.val());
        self.device.next = self.device.val().replace_bit(26, self.pending.val());
        self.record.next = bit_cast::<51, 24>(self.ts.x_out.val()) | (bit_cast::<51, 27>(self.device.val()) << 24);
        self.counted.next = bit_cast::<22, 6>(self.pulse_ticks.val()) | (bit_cast::<22, 16>(self.spikes.val()) << 6);
        self.filaments.write_address.next = self.settle_here.val();
        self.filaments.write_data.next = self.ts.x_out.val();
        self.filaments.write_enable.next = self.settle_valid.q.val() | self.host_filament.val();
        if self.host_filament.val() {
            self.filaments.write_address.next = self.host_here.val();
            self.filaments.write_data.next = bit_cast::<24, 32>(self.host_data.val());
        }
        self.threshold_bases.write_address.next = self.settle_here.val();
        self.threshold_bases.write_data.next = self.ts.base_out.val();
        self.threshold_bases.write_enable.next =
            (self.settle_valid.q.val() & self.ts.base_moves.val()) | self.host_threshold_base.val();
        if self.host_threshold_base.val() {
            self.threshold_bases.write_address.next = self.host_here.val();
            self.threshold_bases.write_data.next = bit_cast::<16, 32>(self.host_data.val());
        }
        self.devices.write_address.next = self.settle_here.val();
        self.devices.write_data.next = self.device.val();
        self.devices.write_enable.next = self.settle_valid.q.val() | self.host_state.val();
        self.counters.write_address.next = self.settle_here.val();
        self.counters.write_data.next = self.counted.val();
        self.counters.write_enable.next = self.settle_valid.q.val() | self.host_state.val() | self.host_spikes.val();
        if self.host_state.val() {
            self.devices.write_address.next = self.host_here.val();
            self.devices.write_data.next = self.host_data.val().get_bits::<27>(0);
        }
        if self.host_state.val() | self.host_spikes.val() {
            self.counters.write_address.next = self.host_here.val();
            self.counters.write_data.next = 0.into();
            if self.host_spikes.val() {
                self.counters.write_data.next = self.host_counted.val();
            }
        }
        self.flags.next = 0.into();
        self.flags.next = self.flags.val().replace_bit(0, self.ts.driven_out.val());
        self.flags.next = self.flags.val().replace_bit(1, self.ts.on_out.val());
        self.flags.next = self.flags.val().replace_bit(2, self.pending.val());
        self.flags.next = self.flags.val().replace_bit(3, self.is_l1.val());
        self.flags.next = self.flags.val().replace_bit(4, self.is_l2.val());
        self.flags.next = self.flags.val().replace_bit(5, self.is_lg.val());
        self.flags.next = self.flags.val().replace_bit(6, self.is_gate.val());
        self.flags.next = self.flags.val().replace_bit(7, self.high.q.val());
        self.word0.next = bit_cast::<32, 24>(self.ts.x_out.val()) | (bit_cast::<32, 8>(self.flags.val()) << 24);
        self.word1.next = bit_cast::<32, 16>(self.threshold.val())
            | (bit_cast::<32, 8>(self.ts.since_out.val()) << 16)
            | (bit_cast::<32, 8>(self.settle_volt.q.val()) << 24);
        self.folded.d.next = self.word0.val() ^ self.word1.val();
        if self.idle.val() {
            self.folded.d.next = self.host_data.val();
        }
        self.folds1.d.next = self.settle1.val() | (self.host_fold1.val() & self.idle.val());
        self.folds2.d.next = self.settle2.val() | (self.host_fold2.val() & self.idle.val());
        self.records1.clear.next = self.init.val();
        self.records1.valid.next = self.folds1.q.val();
        self.records1.word.next = self.folded.q.val();
        self.records2.clear.next = self.init.val();
        self.records2.valid.next = self.folds2.q.val();
        self.records2.word.next = self.folded.q.val();
        self.digest1.next = self.records1.digest.val();
        self.digest2.next = self.records2.digest.val();
        self.settled.next = self.settle_valid.q.val();
        self.settled_second.next = self.settle_second.q.val();
        self.settled_record.next =
            bit_cast::<73, 51>(self.record.val()) | (bit_cast::<73, 22>(self.counted.val()) << 51);
        self.settled_volt.next = self.settle_volt.q.val();
        self.settled_levels.next = self.flags.val().get_bits::<4>(3);

        self.busy.next = !self.idle.val();
        match self.state.q.val() {
            LaneState::Idle => {
                self.index.d.next = 0.into();
                self.drawn1.d.next = false;
                self.drawn2.d.next = false;
                self.taken.d.next = false;
                if self.tick.val() & (self.on1.val() | self.on2.val()) {
                    self.state.d.next = LaneState::Lane;
                    self.second.d.next = !self.on1.val();
                    if self.scans1.val() | self.scans2.val() {
                        self.second.d.next = !self.scans1.val();
                        self.state.d.next = LaneState::Scan;
                    }
                }
                if self.learn.val() & (self.has_pulsed1.q.val() | self.has_pulsed2.q.val()) {
                    self.second.d.next = !self.has_pulsed1.q.val();
                    self.state.d.next = LaneState::ProgramRead;
                }
            }
            LaneState::Scan => {
                self.state.d.next = LaneState::ScanWait;
                if self.second.q.val() {
                    self.active2.d.next = self.rows2.val();
                } else {
                    self.stale1.d.next = false;
                }
            }
            LaneState::ScanWait => {
                if self.crossbar.done.val() {
                    self.index.d.next = self.index.q.val() + 1;
                    self.state.d.next = LaneState::Scan;
                    if self.at_last.val() {
                        self.index.d.next = 0.into();
                        self.second.d.next = true;
                        if self.second.q.val() | !self.scans2.val() {
                            self.second.d.next = !self.on1.val();
                            self.state.d.next = LaneState::Lane;
                        }
                    }
                }
            }
            LaneState::Lane => {
                self.index.d.next = self.index.q.val() + 1;
                if self.at_last.val() {
                    self.index.d.next = 0.into();
                    self.second.d.next = true;
                    if self.second.q.val() | !self.on2.val() {
                        self.state.d.next = LaneState::Drain;
                    }
                }
            }
            LaneState::Drain => {
                if self.settle_valid.q.val() & !self.grow_valid.q.val() {
                    self.state.d.next = LaneState::Idle;
                }
            }
            LaneState::ProgramRead => {
                self.state.d.next = LaneState::ProgramCheck;
            }
            LaneState::ProgramCheck => {
                if self.programmed_ticks.val().any() {
                    self.state.d.next = LaneState::ProgramWait;
                }
            }
            LaneState::ProgramWait => {}
            _ => {
                self.state.d.next = LaneState::Idle;
            }
        }
        if self.programmed.val() {
            self.index.d.next = self.index.q.val() + 1;
            self.state.d.next = LaneState::ProgramRead;
            if self.at_last.val() {
                self.index.d.next = 0.into();
                self.second.d.next = true;
                if self.second.q.val() | !self.has_pulsed2.q.val() {
                    self.has_pulsed1.d.next = false;
                    self.has_pulsed2.d.next = false;
                    self.state.d.next = LaneState::Idle;
                }
            }
        }
        if self.host_write_crossbar.val() | self.host_write_neuron.val() | self.init.val() | self.begins.val() {
            self.stale1.d.next = true;
            self.active2.d.next = 0.into();
        }
        if self.init.val() {
            self.has_pulsed1.d.next = false;
            self.has_pulsed2.d.next = false;
            self.has_spiked1.d.next = false;
            self.has_spiked2.d.next = false;
            self.is_over.d.next = false;
        }
    }
}
