//! A layer of hybrid neurons (Fig. 5c): crossbar, neurons, and the lane through which every TS device passes in a tick.
//!
//! ```text
//!  tick ---> [scan every column, where rows or conductances changed] ---> lane ---> idle
//!
//!  lane, one neuron a cycle       fetch    address of the record and of the column's voltage
//!                                 volt     voltage across the device: T1, LG, gate, T3; address of the growth table
//!                                 drive  \
//!                                 grow    > ts_emulator
//!                                 settle /  redraw, arbitration, latch L1, counters; the record is written back
//!
//!  learn ---> [for each neuron with a counted pulse: program its column] ---> idle
//! ```
//!
//! Latency: a tick without a scan keeps the layer busy for N + 4 cycles. The results do not depend on how many neurons
//! pass at once: thresholds are redrawn, and ties decided, in the order of the neurons.
//!
//! A record has 73 bits: `x` 23:0, `threshold` 39:24, `since` 47:40, `driven` 48, `on` 49, `pending` 50,
//! `pulse_ticks` 56:51, `spikes` 72:57.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::crossbar::Crossbar;
use crate::digest::Digest;
use crate::neuron::Neuron;
use crate::rng::Xoshiro128pp;
use crate::ts_emulator::TsEmulator;
use crate::zeroed;
use memtwin_spec::register::neuron_field;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum LayerState {
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
pub struct Layer<const R: usize, const RB: usize, const N: usize, const CB: usize, const AB: usize> {
    pub clock: Signal<In, Clock>,
    // sequencer
    pub tick: Signal<In, Bit>,
    /// Programs the columns whose pulses were counted.
    pub learn: Signal<In, Bit>,
    pub clk: Signal<In, Bit>,
    /// This is the first tick of CLK-high.
    pub rising: Signal<In, Bit>,
    pub period_start: Signal<In, Bit>,
    pub rows: Signal<In, Bits<R>>,
    pub potentiate: Signal<In, Bit>,
    pub depress: Signal<In, Bit>,
    pub arbitrate: Signal<In, Bit>,
    pub clear_spikes: Signal<In, Bit>,
    pub gate: Signal<In, Bits<N>>,
    pub lg: Signal<In, Bits<N>>,
    pub budget: Signal<In, Bits<16>>,
    pub busy: Signal<Out, Bit>,
    /// A programming pulse was counted in this CLK-high phase.
    pub pulsed: Signal<Out, Bit>,
    pub spiked: Signal<Out, Bit>,
    pub spike_index: Signal<Out, Bits<CB>>,
    pub over_budget: Signal<Out, Bit>,
    pub over_index: Signal<Out, Bits<CB>>,
    pub tie: Signal<Out, Bit>,
    // parameters
    pub jitter: Signal<In, Bits<6>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub drive_min: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    pub rest_sub_ticks: Signal<In, Bits<8>>,
    pub leak_fast_shift: Signal<In, Bits<4>>,
    pub leak_slow_shift: Signal<In, Bits<4>>,
    pub lift: Signal<In, Bits<8>>,
    pub conductance_min: Signal<In, Bits<12>>,
    pub conductance_max: Signal<In, Bits<12>>,
    pub potentiate_shift: Signal<In, Bits<4>>,
    pub depress_shift: Signal<In, Bits<4>>,
    // the bus, while idle
    pub init: Signal<In, Bit>,
    pub host_address: Signal<In, Bits<16>>,
    pub host_data: Signal<In, Bits<32>>,
    pub host_write_crossbar: Signal<In, Bit>,
    pub host_write_neuron: Signal<In, Bit>,
    pub host_write_growth: Signal<In, Bit>,
    pub host_write_seed: Signal<In, Bit>,
    pub host_read_crossbar: Signal<Out, Bits<12>>,
    pub host_read_neuron: Signal<Out, Bits<32>>,
    // nodes of the neurons
    pub node2: Signal<Out, Bits<N>>,
    pub l1: Signal<Out, Bits<N>>,
    pub l2: Signal<Out, Bits<N>>,
    pub g1: Signal<Out, Bits<N>>,
    pub g2: Signal<Out, Bits<N>>,
    pub vl: Signal<Out, Bits<N>>,
    pub t1: Signal<Out, Bits<N>>,
    pub t3: Signal<Out, Bits<N>>,
    // probe
    pub settled: Signal<Out, Bit>,
    pub settled_index: Signal<Out, Bits<CB>>,
    pub settled_record: Signal<Out, Bits<73>>,
    pub settled_volt: Signal<Out, Bits<8>>,
    pub scanned: Signal<Out, Bit>,
    pub scanned_column: Signal<Out, Bits<CB>>,
    pub scanned_ratio: Signal<Out, Bits<11>>,
    pub written: Signal<Out, Bit>,
    pub written_row: Signal<Out, Bits<RB>>,
    pub written_column: Signal<Out, Bits<CB>>,
    pub written_conductance: Signal<Out, Bits<12>>,
    pub digest: Signal<Out, Bits<32>>,
    pub conductance_digest: Signal<Out, Bits<32>>,

    pub neuron: [Neuron; N],
    pub crossbar: Crossbar<R, RB, CB, AB>,
    pub ts: TsEmulator,
    pub rng: Xoshiro128pp,
    pub record_digest: Digest,
    pub records: RAM<Bits<73>, CB>,
    pub volts: RAM<Bits<8>, CB>,
    pub amplitudes: RAM<Bits<9>, CB>,
    pub threshold_bases: RAM<Bits<16>, CB>,
    pub growth: RAM<Bits<20>, 8>,

    state: DFF<LayerState>,
    index: DFF<Bits<CB>>,
    last: Constant<Bits<CB>>,
    active: DFF<Bits<R>>,
    stale: DFFWithInit<Bit>,
    driven: Signal<Local, Bit>,
    programming: Signal<Local, Bit>,
    programmed_l2: Signal<Local, Bit>,
    programmed_ticks: Signal<Local, Bits<6>>,
    // nodes, gathered here so that each output changes once: Icarus loops for ever on outputs that pulse
    node2_bits: Signal<Local, Bits<N>>,
    l1_bits: Signal<Local, Bits<N>>,
    l2_bits: Signal<Local, Bits<N>>,
    g1_bits: Signal<Local, Bits<N>>,
    g2_bits: Signal<Local, Bits<N>>,
    vl_bits: Signal<Local, Bits<N>>,
    t1_bits: Signal<Local, Bits<N>>,
    t3_bits: Signal<Local, Bits<N>>,
    // host
    host_index: Signal<Local, Bits<CB>>,
    host_field: Signal<Local, Bits<3>>,
    host_x: DFF<Bits<24>>,
    field_amplitude: Constant<Bits<3>>,
    field_threshold_base: Constant<Bits<3>>,
    field_filament: Constant<Bits<3>>,
    field_state: Constant<Bits<3>>,
    host_state: Signal<Local, Bit>,
    host_record: Signal<Local, Bits<73>>,
    // volt
    volt_valid: DFF<Bit>,
    volt_index: DFF<Bits<CB>>,
    column_volt: Signal<Local, Bits<8>>,
    cut: Signal<Local, Bit>,
    lifted: Signal<Local, Bit>,
    volt: Signal<Local, Bits<8>>,
    // drive, grow
    drive_valid: DFF<Bit>,
    drive_index: DFF<Bits<CB>>,
    drive_volt: DFF<Bits<8>>,
    drive_record: DFF<Bits<73>>,
    grow_valid: DFF<Bit>,
    grow_index: DFF<Bits<CB>>,
    grow_volt: DFF<Bits<8>>,
    grow_counters: DFF<Bits<22>>,
    // settle
    settle_valid: DFF<Bit>,
    settle_index: DFF<Bits<CB>>,
    settle_volt: DFF<Bits<8>>,
    settle_counters: DFF<Bits<22>>,
    drawn: DFF<Bit>,
    taken: DFF<Bit>,
    has_pulsed: DFF<Bit>,
    has_spiked: DFF<Bit>,
    first_spike: DFF<Bits<CB>>,
    is_over: DFF<Bit>,
    first_over: DFF<Bits<CB>>,
    byte_sum: DFF<Bits<10>>,
    draw: DFF<Bits<16>>,
    wide_sum: Signal<Local, Bits<16>>,
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
    fires: Signal<Local, Bit>,
    ties: Signal<Local, Bit>,
    fire: Signal<Local, Bit>,
    pulse: Signal<Local, Bit>,
    spike: Signal<Local, Bit>,
    pulse_ticks: Signal<Local, Bits<6>>,
    spikes: Signal<Local, Bits<16>>,
    over: Signal<Local, Bit>,
    record: Signal<Local, Bits<73>>,
    flags: Signal<Local, Bits<8>>,
}

impl<const R: usize, const RB: usize, const N: usize, const CB: usize, const AB: usize> Layer<R, RB, N, CB, AB> {
    /// The memories are empty: the bus loads them.
    pub fn new() -> Self {
        assert!(N <= 1 << CB, "{N} neurons need more than {CB} bits");
        Layer {
            clock: Default::default(),
            tick: Default::default(),
            learn: Default::default(),
            clk: Default::default(),
            rising: Default::default(),
            period_start: Default::default(),
            rows: Default::default(),
            potentiate: Default::default(),
            depress: Default::default(),
            arbitrate: Default::default(),
            clear_spikes: Default::default(),
            gate: Default::default(),
            lg: Default::default(),
            budget: Default::default(),
            busy: Default::default(),
            pulsed: Default::default(),
            spiked: Default::default(),
            spike_index: Default::default(),
            over_budget: Default::default(),
            over_index: Default::default(),
            tie: Default::default(),
            jitter: Default::default(),
            onset_ticks: Default::default(),
            drive_min: Default::default(),
            rest_ticks: Default::default(),
            rest_sub_ticks: Default::default(),
            leak_fast_shift: Default::default(),
            leak_slow_shift: Default::default(),
            lift: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            potentiate_shift: Default::default(),
            depress_shift: Default::default(),
            init: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_write_crossbar: Default::default(),
            host_write_neuron: Default::default(),
            host_write_growth: Default::default(),
            host_write_seed: Default::default(),
            host_read_crossbar: Default::default(),
            host_read_neuron: Default::default(),
            node2: Default::default(),
            l1: Default::default(),
            l2: Default::default(),
            g1: Default::default(),
            g2: Default::default(),
            vl: Default::default(),
            t1: Default::default(),
            t3: Default::default(),
            settled: Default::default(),
            settled_index: Default::default(),
            settled_record: Default::default(),
            settled_volt: Default::default(),
            scanned: Default::default(),
            scanned_column: Default::default(),
            scanned_ratio: Default::default(),
            written: Default::default(),
            written_row: Default::default(),
            written_column: Default::default(),
            written_conductance: Default::default(),
            digest: Default::default(),
            conductance_digest: Default::default(),
            neuron: std::array::from_fn(|_| Neuron::default()),
            crossbar: Default::default(),
            ts: Default::default(),
            rng: Default::default(),
            record_digest: Default::default(),
            records: zeroed(),
            volts: zeroed(),
            amplitudes: zeroed(),
            threshold_bases: zeroed(),
            growth: zeroed(),
            state: Default::default(),
            index: Default::default(),
            last: Constant::new((N - 1).to_bits()),
            active: Default::default(),
            stale: DFFWithInit::new(true),
            driven: Default::default(),
            programming: Default::default(),
            programmed_l2: Default::default(),
            programmed_ticks: Default::default(),
            node2_bits: Default::default(),
            l1_bits: Default::default(),
            l2_bits: Default::default(),
            g1_bits: Default::default(),
            g2_bits: Default::default(),
            vl_bits: Default::default(),
            t1_bits: Default::default(),
            t3_bits: Default::default(),
            host_index: Default::default(),
            host_field: Default::default(),
            host_x: Default::default(),
            field_amplitude: Constant::new(neuron_field::AMPLITUDE.to_bits()),
            field_threshold_base: Constant::new(neuron_field::THRESHOLD_BASE.to_bits()),
            field_filament: Constant::new(neuron_field::FILAMENT.to_bits()),
            field_state: Constant::new(neuron_field::STATE.to_bits()),
            host_state: Default::default(),
            host_record: Default::default(),
            volt_valid: Default::default(),
            volt_index: Default::default(),
            column_volt: Default::default(),
            cut: Default::default(),
            lifted: Default::default(),
            volt: Default::default(),
            drive_valid: Default::default(),
            drive_index: Default::default(),
            drive_volt: Default::default(),
            drive_record: Default::default(),
            grow_valid: Default::default(),
            grow_index: Default::default(),
            grow_volt: Default::default(),
            grow_counters: Default::default(),
            settle_valid: Default::default(),
            settle_index: Default::default(),
            settle_volt: Default::default(),
            settle_counters: Default::default(),
            drawn: Default::default(),
            taken: Default::default(),
            has_pulsed: Default::default(),
            has_spiked: Default::default(),
            first_spike: Default::default(),
            is_over: Default::default(),
            first_over: Default::default(),
            byte_sum: Default::default(),
            draw: Default::default(),
            wide_sum: Default::default(),
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
            fires: Default::default(),
            ties: Default::default(),
            fire: Default::default(),
            pulse: Default::default(),
            spike: Default::default(),
            pulse_ticks: Default::default(),
            spikes: Default::default(),
            over: Default::default(),
            record: Default::default(),
            flags: Default::default(),
        }
    }
}

impl<const R: usize, const RB: usize, const N: usize, const CB: usize, const AB: usize> Default
    for Layer<R, RB, N, CB, AB>
{
    fn default() -> Self {
        Self::new()
    }
}

impl<const R: usize, const RB: usize, const N: usize, const CB: usize, const AB: usize> Logic
    for Layer<R, RB, N, CB, AB>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, index, active, stale, host_x, volt_valid, volt_index, drive_valid, drive_index);
        dff_setup!(self, clock, drive_volt, drive_record, grow_valid, grow_index, grow_volt, grow_counters);
        dff_setup!(self, clock, settle_valid, settle_index, settle_volt, settle_counters, drawn, taken, has_pulsed);
        dff_setup!(self, clock, has_spiked, first_spike, is_over, first_over, byte_sum, draw);
        clock!(self, clock, crossbar, ts, rng, record_digest);
        self.records.read_clock.next = self.clock.val();
        self.records.write_clock.next = self.clock.val();
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
        self.host_state.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_state.val());
        self.growth.write_address.next = bit_cast::<8, 16>(self.host_address.val());
        self.growth.write_data.next = bit_cast::<20, 32>(self.host_data.val());
        self.growth.write_enable.next = self.host_write_growth.val();
        self.amplitudes.write_address.next = self.host_index.val();
        self.amplitudes.write_data.next = bit_cast::<9, 32>(self.host_data.val());
        self.amplitudes.write_enable.next =
            self.host_write_neuron.val() & (self.host_field.val() == self.field_amplitude.val());
        self.threshold_bases.write_address.next = self.host_index.val();
        self.threshold_bases.write_data.next = bit_cast::<16, 32>(self.host_data.val());
        self.threshold_bases.write_enable.next =
            self.host_write_neuron.val() & (self.host_field.val() == self.field_threshold_base.val());
        if self.host_write_neuron.val() & (self.host_field.val() == self.field_filament.val()) {
            self.host_x.d.next = bit_cast::<24, 32>(self.host_data.val());
        }
        self.host_record.next = bit_cast::<73, 24>(self.host_x.q.val())
            | (bit_cast::<73, 27>(self.host_data.val().get_bits::<27>(0)) << 24);
        self.crossbar.host_address.next = bit_cast::<AB, 16>(self.host_address.val());
        self.crossbar.host_data.next = bit_cast::<12, 32>(self.host_data.val());
        self.crossbar.host_write.next = self.host_write_crossbar.val();
        self.host_read_crossbar.next = self.crossbar.host_read.val();
        self.host_read_neuron.next = bit_cast::<32, 16>(self.records.read_data.val().get_bits::<16>(57));
        if self.host_field.val() == self.field_amplitude.val() {
            self.host_read_neuron.next = bit_cast::<32, 9>(self.amplitudes.read_data.val());
        }
        if self.host_field.val() == self.field_threshold_base.val() {
            self.host_read_neuron.next = bit_cast::<32, 16>(self.threshold_bases.read_data.val());
        }
        if self.host_field.val() == self.field_filament.val() {
            self.host_read_neuron.next = bit_cast::<32, 24>(self.records.read_data.val().get_bits::<24>(0));
        }
        if self.host_field.val() == self.field_state.val() {
            self.host_read_neuron.next = bit_cast::<32, 27>(self.records.read_data.val().get_bits::<27>(24));
        }
        self.rng.seed.next = self.host_data.val();
        self.rng.seed_write.next = self.host_write_seed.val();

        // addresses: the bus while idle, else the column or neuron that the state is at
        self.records.read_address.next = self.index.q.val();
        self.amplitudes.read_address.next = self.index.q.val();
        self.threshold_bases.read_address.next = self.grow_index.q.val();
        if self.state.q.val() == LayerState::Idle {
            self.records.read_address.next = self.host_index.val();
            self.amplitudes.read_address.next = self.host_index.val();
            self.threshold_bases.read_address.next = self.host_index.val();
        }
        self.volts.read_address.next = self.index.q.val();

        // the nodes of all neurons
        for i in 0..N {
            self.neuron[i].clock.next = self.clock.val();
            self.neuron[i].clk.next = self.clk.val();
            self.neuron[i].depress.next = self.depress.val();
            self.neuron[i].settle.next = self.settle_valid.q.val() & (self.settle_index.q.val() == i.to_bits());
            self.neuron[i].node2_d.next = self.ts.node2.val();
            self.neuron[i].load.next = self.host_state.val() & (self.host_index.val() == i.to_bits());
            self.neuron[i].load_l1.next = self.host_data.val().get_bit(27);
        }
        self.node2_bits.next = 0.into();
        self.l1_bits.next = 0.into();
        self.l2_bits.next = 0.into();
        self.g1_bits.next = 0.into();
        self.g2_bits.next = 0.into();
        self.vl_bits.next = 0.into();
        self.t1_bits.next = 0.into();
        self.t3_bits.next = 0.into();
        for i in 0..N {
            self.node2_bits.next = self.node2_bits.val().replace_bit(i, self.neuron[i].node2.val());
            self.l1_bits.next = self.l1_bits.val().replace_bit(i, self.neuron[i].l1_q.val());
            self.l2_bits.next = self.l2_bits.val().replace_bit(i, self.neuron[i].l2_q.val());
            self.g1_bits.next = self.g1_bits.val().replace_bit(i, self.neuron[i].g1_y.val());
            self.g2_bits.next = self.g2_bits.val().replace_bit(i, self.neuron[i].g2_y.val());
            self.vl_bits.next = self.vl_bits.val().replace_bit(i, self.neuron[i].vl.val());
            self.t1_bits.next = self.t1_bits.val().replace_bit(i, self.neuron[i].t1_on.val());
            self.t3_bits.next = self.t3_bits.val().replace_bit(i, self.neuron[i].t3_on.val());
        }
        self.node2.next = self.node2_bits.val();
        self.l1.next = self.l1_bits.val();
        self.l2.next = self.l2_bits.val();
        self.g1.next = self.g1_bits.val();
        self.g2.next = self.g2_bits.val();
        self.vl.next = self.vl_bits.val();
        self.t1.next = self.t1_bits.val();
        self.t3.next = self.t3_bits.val();

        // crossbar
        self.driven.next = self.rows.val().any();
        self.programming.next =
            (self.state.q.val() == LayerState::ProgramCheck) | (self.state.q.val() == LayerState::ProgramWait);
        self.programmed_l2.next = self.l2.val().get_bit(self.index.q.val().index());
        self.programmed_ticks.next = self.records.read_data.val().get_bits::<6>(51);
        self.crossbar.start.next = (self.state.q.val() == LayerState::Scan)
            | ((self.state.q.val() == LayerState::ProgramCheck) & self.programmed_ticks.val().any());
        self.crossbar.column.next = self.index.q.val();
        self.crossbar.potentiate.next = self.programming.val() & self.programmed_l2.val();
        self.crossbar.depress.next = self.programming.val() & !self.programmed_l2.val();
        self.crossbar.ticks.next = self.programmed_ticks.val();
        self.crossbar.active.next = self.active.q.val();
        self.crossbar.driven.next = self.driven.val();
        self.crossbar.amplitude.next = self.amplitudes.read_data.val();
        self.crossbar.conductance_min.next = self.conductance_min.val();
        self.crossbar.conductance_max.next = self.conductance_max.val();
        self.crossbar.potentiate_shift.next = self.potentiate_shift.val();
        self.crossbar.depress_shift.next = self.depress_shift.val();
        self.crossbar.clear_digest.next = self.init.val();
        self.volts.write_address.next = self.index.q.val();
        self.volts.write_data.next = self.crossbar.volt.val();
        self.volts.write_enable.next = self.crossbar.done.val();
        self.scanned.next = self.crossbar.done.val();
        self.scanned_column.next = self.index.q.val();
        self.scanned_ratio.next = self.crossbar.ratio.val();
        self.written.next = self.crossbar.written.val();
        self.written_row.next = self.crossbar.written_row.val();
        self.written_column.next = self.index.q.val();
        self.written_conductance.next = self.crossbar.written_conductance.val();
        self.conductance_digest.next = self.crossbar.digest.val();

        // fetch
        self.volt_valid.d.next = self.state.q.val() == LayerState::Lane;
        self.volt_index.d.next = self.index.q.val();

        // volt: T1 grounds node 1, LG and gate cut it off, T3 lifts it
        self.cut.next = self.l2.val().get_bit(self.volt_index.q.val().index())
            | !self.lg.val().get_bit(self.volt_index.q.val().index())
            | !self.gate.val().get_bit(self.volt_index.q.val().index());
        self.lifted.next = self.l1.val().get_bit(self.volt_index.q.val().index()) & self.clk.val() & self.depress.val();
        self.column_volt.next = 0.into();
        if self.driven.val() {
            self.column_volt.next = self.volts.read_data.val();
        }
        self.volt.next = self.column_volt.val();
        if self.lifted.val() & (self.lift.val() > self.column_volt.val()) {
            self.volt.next = self.lift.val();
        }
        if self.cut.val() {
            self.volt.next = 0.into();
        }
        self.growth.read_address.next = self.volt.val();
        self.drive_valid.d.next = self.volt_valid.q.val();
        self.drive_index.d.next = self.volt_index.q.val();
        self.drive_volt.d.next = self.volt.val();
        self.drive_record.d.next = self.records.read_data.val();

        // drive, grow
        self.ts.volt.next = self.drive_volt.q.val();
        self.ts.growth.next = self.growth.read_data.val();
        self.ts.x.next = self.drive_record.q.val().get_bits::<24>(0);
        self.ts.threshold.next = self.drive_record.q.val().get_bits::<16>(24);
        self.ts.since.next = self.drive_record.q.val().get_bits::<8>(40);
        self.ts.driven.next = self.drive_record.q.val().get_bit(48);
        self.ts.on.next = self.drive_record.q.val().get_bit(49);
        self.ts.pending.next = self.drive_record.q.val().get_bit(50);
        self.ts.drive_min.next = self.drive_min.val();
        self.ts.onset_ticks.next = self.onset_ticks.val();
        self.ts.rest_ticks.next = self.rest_ticks.val();
        self.ts.rest_sub_ticks.next = self.rest_sub_ticks.val();
        self.ts.leak_fast_shift.next = self.leak_fast_shift.val();
        self.ts.leak_slow_shift.next = self.leak_slow_shift.val();
        self.grow_valid.d.next = self.drive_valid.q.val();
        self.grow_index.d.next = self.drive_index.q.val();
        self.grow_volt.d.next = self.drive_volt.q.val();
        self.grow_counters.d.next = self.drive_record.q.val().get_bits::<22>(51);
        self.settle_valid.d.next = self.grow_valid.q.val();
        self.settle_index.d.next = self.grow_index.q.val();
        self.settle_volt.d.next = self.grow_volt.q.val();
        self.settle_counters.d.next = self.grow_counters.q.val();

        // the next threshold's draw is ready long before it is wanted: a tick apart at least
        self.byte_sum.d.next = bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(0))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(8))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(16))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(24));
        self.wide_sum.next = bit_cast::<16, 10>(self.byte_sum.q.val());
        self.weighted.next = 0.into();
        if self.jitter.val().get_bit(0) {
            self.weighted.next = self.weighted.val() + self.wide_sum.val();
        }
        if self.jitter.val().get_bit(1) {
            self.weighted.next = self.weighted.val() + (self.wide_sum.val() << 1);
        }
        if self.jitter.val().get_bit(2) {
            self.weighted.next = self.weighted.val() + (self.wide_sum.val() << 2);
        }
        if self.jitter.val().get_bit(3) {
            self.weighted.next = self.weighted.val() + (self.wide_sum.val() << 3);
        }
        if self.jitter.val().get_bit(4) {
            self.weighted.next = self.weighted.val() + (self.wide_sum.val() << 4);
        }
        if self.jitter.val().get_bit(5) {
            self.weighted.next = self.weighted.val() + (self.wide_sum.val() << 5);
        }
        self.draw.d.next = self.weighted.val();

        // settle: redraw, at most one a tick
        self.drawn_threshold.next =
            bit_cast::<17, 16>(self.threshold_bases.read_data.val()) + bit_cast::<17, 16>(self.draw.q.val());
        self.redraw.next = self.settle_valid.q.val() & self.ts.pending_out.val() & !self.drawn.q.val();
        self.rng.advance.next = self.redraw.val();
        self.threshold.next = self.ts.threshold_out.val();
        self.pending.next = self.ts.pending_out.val();
        if self.redraw.val() {
            self.pending.next = false;
            self.threshold.next = bit_cast::<16, 17>(self.drawn_threshold.val());
            if self.drawn_threshold.val().get_bit(16) {
                self.threshold.next = 0xFFFF.into();
            }
        }

        // settle: of those that fire in this tick the lowest wins
        self.was_l1.next = self.l1.val().get_bit(self.settle_index.q.val().index());
        self.is_l2.next = self.l2.val().get_bit(self.settle_index.q.val().index());
        self.is_lg.next = self.lg.val().get_bit(self.settle_index.q.val().index());
        self.is_gate.next = self.gate.val().get_bit(self.settle_index.q.val().index());
        self.fires.next = self.ts.node2.val() & self.clk.val() & !self.was_l1.val();
        self.ties.next = self.fires.val() & self.taken.q.val();
        self.tie.next = self.ties.val() & self.settle_valid.q.val();
        self.fire.next = self.ts.node2.val() & !(self.ties.val() & self.arbitrate.val());
        for i in 0..N {
            self.neuron[i].fire_d.next = self.fire.val();
        }
        self.is_l1.next = self.was_l1.val();
        if self.clk.val() {
            self.is_l1.next = self.fire.val();
        }

        // settle: programming pulses and spikes
        self.pulse.next = self.clk.val()
            & self.is_lg.val()
            & self.is_gate.val()
            & ((self.is_l2.val() & self.potentiate.val())
                | (self.is_l1.val() & !self.is_l2.val() & self.depress.val()));
        self.pulse_ticks.next = self.settle_counters.q.val().get_bits::<6>(0);
        if self.rising.val() {
            self.pulse_ticks.next = 0.into();
        }
        if self.pulse.val() {
            self.pulse_ticks.next = self.pulse_ticks.val() + 1;
        }
        self.spike.next = self.rising.val() & self.is_l2.val();
        self.spikes.next = self.settle_counters.q.val().get_bits::<16>(6);
        if self.clear_spikes.val() {
            self.spikes.next = 0.into();
        }
        if self.spike.val() & !self.spikes.val().all() {
            self.spikes.next = self.spikes.val() + 1;
        }
        self.over.next = self.spike.val() & (self.spikes.val() >= self.budget.val());
        if self.settle_valid.q.val() {
            self.drawn.d.next = self.drawn.q.val() | self.redraw.val();
            self.taken.d.next = self.taken.q.val() | self.fires.val();
            self.has_pulsed.d.next = self.has_pulsed.q.val() | self.pulse.val();
            if self.spike.val() & !self.has_spiked.q.val() {
                self.has_spiked.d.next = true;
                self.first_spike.d.next = self.settle_index.q.val();
            }
            if self.over.val() & !self.is_over.q.val() {
                self.is_over.d.next = true;
                self.first_over.d.next = self.settle_index.q.val();
            }
        }
        if self.period_start.val() {
            self.has_spiked.d.next = false;
            self.is_over.d.next = false;
        }
        self.pulsed.next = self.has_pulsed.q.val();
        self.spiked.next = self.has_spiked.q.val();
        self.spike_index.next = self.first_spike.q.val();
        self.over_budget.next = self.is_over.q.val();
        self.over_index.next = self.first_over.q.val();

        // settle: the record
        self.record.next = bit_cast::<73, 24>(self.ts.x_out.val())
            | (bit_cast::<73, 16>(self.threshold.val()) << 24)
            | (bit_cast::<73, 8>(self.ts.since_out.val()) << 40)
            | (bit_cast::<73, 6>(self.pulse_ticks.val()) << 51)
            | (bit_cast::<73, 16>(self.spikes.val()) << 57);
        self.record.next = self.record.val().replace_bit(48, self.ts.driven_out.val());
        self.record.next = self.record.val().replace_bit(49, self.ts.on_out.val());
        self.record.next = self.record.val().replace_bit(50, self.pending.val());
        self.records.write_address.next = self.settle_index.q.val();
        self.records.write_data.next = self.record.val();
        self.records.write_enable.next = self.settle_valid.q.val() | self.host_state.val();
        if self.host_state.val() {
            self.records.write_address.next = self.host_index.val();
            self.records.write_data.next = self.host_record.val();
        }
        self.flags.next = 0.into();
        self.flags.next = self.flags.val().replace_bit(0, self.ts.driven_out.val());
        self.flags.next = self.flags.val().replace_bit(1, self.ts.on_out.val());
        self.flags.next = self.flags.val().replace_bit(2, self.pending.val());
        self.flags.next = self.flags.val().replace_bit(3, self.is_l1.val());
        self.flags.next = self.flags.val().replace_bit(4, self.is_l2.val());
        self.flags.next = self.flags.val().replace_bit(5, self.is_lg.val());
        self.flags.next = self.flags.val().replace_bit(6, self.is_gate.val());
        self.flags.next = self.flags.val().replace_bit(7, self.clk.val());
        self.record_digest.clear.next = self.init.val();
        self.record_digest.valid.next = self.settle_valid.q.val();
        self.record_digest.word0.next =
            bit_cast::<32, 24>(self.ts.x_out.val()) | (bit_cast::<32, 8>(self.flags.val()) << 24);
        self.record_digest.word1.next = bit_cast::<32, 16>(self.threshold.val())
            | (bit_cast::<32, 8>(self.ts.since_out.val()) << 16)
            | (bit_cast::<32, 8>(self.settle_volt.q.val()) << 24);
        self.digest.next = self.record_digest.digest.val();
        self.settled.next = self.settle_valid.q.val();
        self.settled_index.next = self.settle_index.q.val();
        self.settled_record.next = self.record.val();
        self.settled_volt.next = self.settle_volt.q.val();

        self.busy.next = self.state.q.val() != LayerState::Idle;
        match self.state.q.val() {
            LayerState::Idle => {
                self.index.d.next = 0.into();
                self.drawn.d.next = false;
                self.taken.d.next = false;
                if self.tick.val() {
                    self.state.d.next = LayerState::Lane;
                    if self.driven.val() & (self.stale.q.val() | (self.rows.val() != self.active.q.val())) {
                        self.active.d.next = self.rows.val();
                        self.stale.d.next = false;
                        self.state.d.next = LayerState::Scan;
                    }
                }
                if self.learn.val() & self.has_pulsed.q.val() {
                    self.has_pulsed.d.next = false;
                    self.state.d.next = LayerState::ProgramRead;
                }
            }
            LayerState::Scan => {
                self.state.d.next = LayerState::ScanWait;
            }
            LayerState::ScanWait => {
                if self.crossbar.done.val() {
                    self.index.d.next = self.index.q.val() + 1;
                    self.state.d.next = LayerState::Scan;
                    if self.index.q.val() == self.last.val() {
                        self.index.d.next = 0.into();
                        self.state.d.next = LayerState::Lane;
                    }
                }
            }
            LayerState::Lane => {
                self.index.d.next = self.index.q.val() + 1;
                if self.index.q.val() == self.last.val() {
                    self.index.d.next = 0.into();
                    self.state.d.next = LayerState::Drain;
                }
            }
            LayerState::Drain => {
                if self.settle_valid.q.val() & !self.grow_valid.q.val() {
                    self.state.d.next = LayerState::Idle;
                }
            }
            LayerState::ProgramRead => {
                self.state.d.next = LayerState::ProgramCheck;
            }
            LayerState::ProgramCheck => {
                self.index.d.next = self.index.q.val() + 1;
                self.state.d.next = LayerState::ProgramRead;
                if self.index.q.val() == self.last.val() {
                    self.index.d.next = 0.into();
                    self.state.d.next = LayerState::Idle;
                }
                if self.programmed_ticks.val().any() {
                    self.index.d.next = self.index.q.val();
                    self.state.d.next = LayerState::ProgramWait;
                }
            }
            LayerState::ProgramWait => {
                if self.crossbar.done.val() {
                    self.index.d.next = self.index.q.val() + 1;
                    self.state.d.next = LayerState::ProgramRead;
                    if self.index.q.val() == self.last.val() {
                        self.index.d.next = 0.into();
                        self.state.d.next = LayerState::Idle;
                    }
                }
            }
            _ => {
                self.state.d.next = LayerState::Idle;
            }
        }
        if self.host_write_crossbar.val() | self.host_write_neuron.val() | self.init.val() {
            self.stale.d.next = true;
        }
        if self.init.val() {
            self.has_pulsed.d.next = false;
            self.has_spiked.d.next = false;
            self.is_over.d.next = false;
        }
    }
}
