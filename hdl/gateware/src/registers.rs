//! The bus slave: a classic single-access bus (Wishbone: strobe held until acknowledge or error), decoder and registers.
//!
//! ```text
//!  cycle 0  stb, we, adr, dat_w          (held by the master until ack or err)
//!  cycle 1  decoded: write strobe to the register or memory, address to the memory
//!  cycle 2  the memory's data arrive
//!  cycle 3  ack with dat_r, or err
//! ```
//!
//! The map is that of [`memtwin_spec::register`]. A memory that is in use answers with an error, never with stale data.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::csr::{Csr, View};
use memtwin_spec::Sizes;
use memtwin_spec::register::{IDENT, REGISTERS, Region, offset};
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum BusState {
    Idle,
    Access,
    Wait,
    Answer,
}

#[derive(LogicBlock)]
pub struct Registers {
    pub clock: Signal<In, Clock>,
    // bus
    pub stb: Signal<In, Bit>,
    pub we: Signal<In, Bit>,
    pub adr: Signal<In, Bits<20>>,
    pub dat_w: Signal<In, Bits<32>>,
    pub dat_r: Signal<Out, Bits<32>>,
    pub ack: Signal<Out, Bit>,
    pub err: Signal<Out, Bit>,
    // to the memories
    pub host_address: Signal<Out, Bits<16>>,
    pub host_data: Signal<Out, Bits<32>>,
    /// The access is to a memory of layer 2.
    pub host_second: Signal<Out, Bit>,
    pub write_crossbar: Signal<Out, Bit>,
    pub write_neurons: Signal<Out, Bit>,
    pub write_growth: Signal<Out, Bit>,
    pub write_lia: Signal<Out, Bit>,
    pub write_patterns: Signal<Out, Bit>,
    pub write_owners: Signal<Out, Bit>,
    pub read_crossbar: Signal<In, Bits<13>>,
    pub read_neurons: Signal<In, Bits<32>>,
    pub read_growth: Signal<In, Bits<23>>,
    pub read_lia: Signal<In, Bits<12>>,
    pub read_patterns: Signal<In, Bits<32>>,
    pub read_owners: Signal<In, Bits<16>>,
    pub read_seed1: Signal<In, Bits<32>>,
    pub read_seed2: Signal<In, Bits<32>>,
    pub read_trace: Signal<In, Bits<32>>,
    // strobes
    pub queue_push: Signal<Out, Bit>,
    pub init: Signal<Out, Bit>,
    pub seed1_write: Signal<Out, Bit>,
    pub seed2_write: Signal<Out, Bit>,
    pub add_ticks: Signal<Out, Bit>,
    pub add_cycles: Signal<Out, Bit>,
    pub add_events: Signal<Out, Bit>,
    pub add_ties: Signal<Out, Bit>,
    pub fold1: Signal<Out, Bit>,
    pub fold2: Signal<Out, Bit>,
    pub fold_conductance1: Signal<Out, Bit>,
    pub fold_conductance2: Signal<Out, Bit>,
    pub trace_start: Signal<Out, Bit>,
    pub trace_stop: Signal<Out, Bit>,
    // values
    pub run: Signal<Out, Bits<3>>,
    pub pause_tick: Signal<Out, Bits<16>>,
    pub event_budget: Signal<Out, Bits<16>>,
    pub rest_periods: Signal<Out, Bits<16>>,
    pub event_periods_max: Signal<Out, Bits<16>>,
    pub jitter: Signal<Out, Bits<6>>,
    pub onset_ticks: Signal<Out, Bits<8>>,
    pub drive_min: Signal<Out, Bits<8>>,
    pub rest_ticks: Signal<Out, Bits<8>>,
    pub leak_fast_shift: Signal<Out, Bits<4>>,
    pub leak_slow_shift: Signal<Out, Bits<4>>,
    pub lift: Signal<Out, Bits<8>>,
    pub conductance_min: Signal<Out, Bits<12>>,
    pub conductance_max: Signal<Out, Bits<12>>,
    pub depress_shift: Signal<Out, Bits<4>>,
    pub lia_ratio: Signal<Out, Bits<8>>,
    pub fatigue_min: Signal<Out, Bits<16>>,
    pub fatigue_max: Signal<Out, Bits<16>>,
    pub rest_sub_ticks1: Signal<Out, Bits<8>>,
    pub rest_sub_ticks2: Signal<Out, Bits<8>>,
    pub potentiate_shift1: Signal<Out, Bits<4>>,
    pub potentiate_shift2: Signal<Out, Bits<4>>,
    pub trace_control: Signal<Out, Bits<2>>,
    pub trace_trigger: Signal<Out, Bits<15>>,
    pub trace_after: Signal<Out, Bits<10>>,
    // status
    pub busy: Signal<In, Bit>,
    /// Patterns and owners are in use.
    pub running: Signal<In, Bit>,
    pub trace_runs: Signal<In, Bit>,
    pub trace_status: Signal<In, Bits<32>>,
    pub trace_epoch: Signal<In, Bits<14>>,
    pub status: Signal<In, Bits<32>>,
    pub ticks: Signal<In, Bits<32>>,
    pub events: Signal<In, Bits<16>>,
    pub ties: Signal<In, Bits<16>>,
    pub cycles: Signal<In, Bits<32>>,
    pub digest1: Signal<In, Bits<32>>,
    pub digest2: Signal<In, Bits<32>>,
    pub conductance_digest1: Signal<In, Bits<32>>,
    pub conductance_digest2: Signal<In, Bits<32>>,
    pub build_id: Signal<In, Bits<32>>,
    pub clock_hz: Signal<In, Bits<32>>,
    pub errors: Signal<In, Bits<4>>,
    pub clear_errors: Signal<Out, Bit>,
    /// As a write of INIT does.
    pub halt: Signal<In, Bit>,

    csr_run: Csr<3>,
    csr_pause_tick: Csr<16>,
    csr_event_budget: Csr<16>,
    csr_rest_periods: Csr<16>,
    csr_event_periods_max: Csr<16>,
    csr_jitter: Csr<6>,
    csr_onset_ticks: Csr<8>,
    csr_drive_min: Csr<8>,
    csr_rest_ticks: Csr<8>,
    csr_leak_fast_shift: Csr<4>,
    csr_leak_slow_shift: Csr<4>,
    csr_lift: Csr<8>,
    csr_conductance_min: Csr<12>,
    csr_conductance_max: Csr<12>,
    csr_depress_shift: Csr<4>,
    csr_lia_ratio: Csr<8>,
    csr_fatigue_min: Csr<16>,
    csr_fatigue_max: Csr<16>,
    csr_rest_sub_ticks1: Csr<8>,
    csr_rest_sub_ticks2: Csr<8>,
    csr_potentiate_shift1: Csr<4>,
    csr_potentiate_shift2: Csr<4>,
    csr_trace_control: Csr<2>,
    csr_trace_trigger: Csr<15>,
    csr_trace_after: Csr<10>,
    view_ident: View<32>,
    view_sizes: View<32>,
    view_status: View<32>,
    view_ticks: View<32>,
    view_cycles: View<32>,
    view_events: View<16>,
    view_ties: View<16>,
    view_digest1: View<32>,
    view_digest2: View<32>,
    view_conductance_digest1: View<32>,
    view_conductance_digest2: View<32>,
    view_seed1: View<32>,
    view_seed2: View<32>,
    view_build_id: View<32>,
    view_clock_hz: View<32>,
    view_errors: View<4>,
    view_trace_status: View<32>,
    view_trace_epoch: View<14>,
    state: DFF<BusState>,
    answer: DFF<Bits<32>>,
    refused: DFF<Bit>,
    region: Signal<Local, Bits<4>>,
    offset: Signal<Local, Bits<6>>,
    high_offset: Signal<Local, Bit>,
    writes: Signal<Local, Bit>,
    writes_csr: Signal<Local, Bit>,
    writes_memory: Signal<Local, Bit>,
    /// The memory is in use, as of the cycle before: nothing begins to use one in the first cycle of a command or a tick.
    in_use: DFF<Bit>,
    in_csr: Signal<Local, Bit>,
    in_crossbar: Signal<Local, Bit>,
    in_neurons: Signal<Local, Bit>,
    in_memory: Signal<Local, Bit>,
    read_csr: Signal<Local, Bits<32>>,
    named_csr: Signal<Local, Bits<32>>,
    named_crossbar: Signal<Local, Bits<32>>,
    named_neurons: Signal<Local, Bits<32>>,
    named_growth: Signal<Local, Bits<32>>,
    named_lia: Signal<Local, Bits<32>>,
    named_patterns: Signal<Local, Bits<32>>,
    named_owners: Signal<Local, Bits<32>>,
    named_trace: Signal<Local, Bits<32>>,
    read: Signal<Local, Bits<32>>,
    last_offset: Constant<Bits<6>>,
    region_csr: Constant<Bits<4>>,
    region_crossbar1: Constant<Bits<4>>,
    region_crossbar2: Constant<Bits<4>>,
    region_neurons1: Constant<Bits<4>>,
    region_neurons2: Constant<Bits<4>>,
    region_growth: Constant<Bits<4>>,
    region_lia: Constant<Bits<4>>,
    region_patterns: Constant<Bits<4>>,
    region_owners: Constant<Bits<4>>,
    region_trace: Constant<Bits<4>>,
    offset_queue_push: Constant<Bits<6>>,
    offset_init: Constant<Bits<6>>,
    offset_seed1: Constant<Bits<6>>,
    offset_seed2: Constant<Bits<6>>,
    offset_add_ticks: Constant<Bits<6>>,
    offset_add_cycles: Constant<Bits<6>>,
    offset_add_events: Constant<Bits<6>>,
    offset_add_ties: Constant<Bits<6>>,
    offset_fold1: Constant<Bits<6>>,
    offset_fold2: Constant<Bits<6>>,
    offset_fold_conductance1: Constant<Bits<6>>,
    offset_fold_conductance2: Constant<Bits<6>>,
    offset_trace_control: Constant<Bits<6>>,
    offset_clear_errors: Constant<Bits<6>>,
    value_ident: Constant<Bits<32>>,
    value_sizes: Constant<Bits<32>>,
}

impl Registers {
    pub fn new(sizes: Sizes) -> Self {
        let sizes_word = sizes.inputs | sizes.hidden << 10 | sizes.outputs << 20;
        Registers {
            clock: Default::default(),
            stb: Default::default(),
            we: Default::default(),
            adr: Default::default(),
            dat_w: Default::default(),
            dat_r: Default::default(),
            ack: Default::default(),
            err: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_second: Default::default(),
            write_crossbar: Default::default(),
            write_neurons: Default::default(),
            write_growth: Default::default(),
            write_lia: Default::default(),
            write_patterns: Default::default(),
            write_owners: Default::default(),
            read_crossbar: Default::default(),
            read_neurons: Default::default(),
            read_growth: Default::default(),
            read_lia: Default::default(),
            read_patterns: Default::default(),
            read_owners: Default::default(),
            read_seed1: Default::default(),
            read_seed2: Default::default(),
            read_trace: Default::default(),
            queue_push: Default::default(),
            init: Default::default(),
            seed1_write: Default::default(),
            seed2_write: Default::default(),
            add_ticks: Default::default(),
            add_cycles: Default::default(),
            add_events: Default::default(),
            add_ties: Default::default(),
            fold1: Default::default(),
            fold2: Default::default(),
            fold_conductance1: Default::default(),
            fold_conductance2: Default::default(),
            trace_start: Default::default(),
            trace_stop: Default::default(),
            run: Default::default(),
            pause_tick: Default::default(),
            event_budget: Default::default(),
            rest_periods: Default::default(),
            event_periods_max: Default::default(),
            jitter: Default::default(),
            onset_ticks: Default::default(),
            drive_min: Default::default(),
            rest_ticks: Default::default(),
            leak_fast_shift: Default::default(),
            leak_slow_shift: Default::default(),
            lift: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            depress_shift: Default::default(),
            lia_ratio: Default::default(),
            fatigue_min: Default::default(),
            fatigue_max: Default::default(),
            rest_sub_ticks1: Default::default(),
            rest_sub_ticks2: Default::default(),
            potentiate_shift1: Default::default(),
            potentiate_shift2: Default::default(),
            trace_control: Default::default(),
            trace_trigger: Default::default(),
            trace_after: Default::default(),
            busy: Default::default(),
            running: Default::default(),
            trace_runs: Default::default(),
            trace_status: Default::default(),
            trace_epoch: Default::default(),
            status: Default::default(),
            ticks: Default::default(),
            events: Default::default(),
            ties: Default::default(),
            cycles: Default::default(),
            digest1: Default::default(),
            digest2: Default::default(),
            conductance_digest1: Default::default(),
            conductance_digest2: Default::default(),
            build_id: Default::default(),
            clock_hz: Default::default(),
            errors: Default::default(),
            clear_errors: Default::default(),
            halt: Default::default(),
            csr_run: Csr::new(offset::RUN),
            csr_pause_tick: Csr::new(offset::PAUSE_TICK),
            csr_event_budget: Csr::new(offset::EVENT_BUDGET),
            csr_rest_periods: Csr::new(offset::REST_PERIODS),
            csr_event_periods_max: Csr::new(offset::EVENT_PERIODS_MAX),
            csr_jitter: Csr::new(offset::JITTER),
            csr_onset_ticks: Csr::new(offset::ONSET_TICKS),
            csr_drive_min: Csr::new(offset::DRIVE_MIN),
            csr_rest_ticks: Csr::new(offset::REST_TICKS),
            csr_leak_fast_shift: Csr::new(offset::LEAK_FAST_SHIFT),
            csr_leak_slow_shift: Csr::new(offset::LEAK_SLOW_SHIFT),
            csr_lift: Csr::new(offset::LIFT),
            csr_conductance_min: Csr::new(offset::CONDUCTANCE_MIN),
            csr_conductance_max: Csr::new(offset::CONDUCTANCE_MAX),
            csr_depress_shift: Csr::new(offset::DEPRESS_SHIFT),
            csr_lia_ratio: Csr::new(offset::LIA_RATIO),
            csr_fatigue_min: Csr::new(offset::FATIGUE_MIN),
            csr_fatigue_max: Csr::new(offset::FATIGUE_MAX),
            csr_rest_sub_ticks1: Csr::new(offset::REST_SUB_TICKS_1),
            csr_rest_sub_ticks2: Csr::new(offset::REST_SUB_TICKS_2),
            csr_potentiate_shift1: Csr::new(offset::POTENTIATE_SHIFT_1),
            csr_potentiate_shift2: Csr::new(offset::POTENTIATE_SHIFT_2),
            csr_trace_control: Csr::new(offset::TRACE_CONTROL),
            csr_trace_trigger: Csr::new(offset::TRACE_TRIGGER),
            csr_trace_after: Csr::new(offset::TRACE_AFTER),
            view_ident: View::new(offset::IDENT),
            view_sizes: View::new(offset::SIZES),
            view_status: View::new(offset::STATUS),
            view_ticks: View::new(offset::TICKS),
            view_cycles: View::new(offset::CYCLES),
            view_events: View::new(offset::EVENTS),
            view_ties: View::new(offset::TIES),
            view_digest1: View::new(offset::DIGEST_1),
            view_digest2: View::new(offset::DIGEST_2),
            view_conductance_digest1: View::new(offset::CONDUCTANCE_DIGEST_1),
            view_conductance_digest2: View::new(offset::CONDUCTANCE_DIGEST_2),
            view_seed1: View::new(offset::SEED_1),
            view_seed2: View::new(offset::SEED_2),
            view_build_id: View::new(offset::BUILD_ID),
            view_clock_hz: View::new(offset::CLOCK_HZ),
            view_errors: View::new(offset::ERRORS),
            view_trace_status: View::new(offset::TRACE_STATUS),
            view_trace_epoch: View::new(offset::TRACE_EPOCH),
            state: Default::default(),
            answer: Default::default(),
            refused: Default::default(),
            region: Default::default(),
            offset: Default::default(),
            high_offset: Default::default(),
            writes: Default::default(),
            writes_csr: Default::default(),
            writes_memory: Default::default(),
            in_use: Default::default(),
            in_csr: Default::default(),
            in_crossbar: Default::default(),
            in_neurons: Default::default(),
            in_memory: Default::default(),
            read_csr: Default::default(),
            named_csr: Default::default(),
            named_crossbar: Default::default(),
            named_neurons: Default::default(),
            named_growth: Default::default(),
            named_lia: Default::default(),
            named_patterns: Default::default(),
            named_owners: Default::default(),
            named_trace: Default::default(),
            read: Default::default(),
            last_offset: Constant::new(REGISTERS[REGISTERS.len() - 1].offset.to_bits()),
            region_csr: Constant::new((Region::Csr as u32).to_bits()),
            region_crossbar1: Constant::new((Region::Crossbar1 as u32).to_bits()),
            region_crossbar2: Constant::new((Region::Crossbar2 as u32).to_bits()),
            region_neurons1: Constant::new((Region::Neurons1 as u32).to_bits()),
            region_neurons2: Constant::new((Region::Neurons2 as u32).to_bits()),
            region_growth: Constant::new((Region::Growth as u32).to_bits()),
            region_lia: Constant::new((Region::Lia as u32).to_bits()),
            region_patterns: Constant::new((Region::Patterns as u32).to_bits()),
            region_owners: Constant::new((Region::Owners as u32).to_bits()),
            region_trace: Constant::new((Region::Trace as u32).to_bits()),
            offset_queue_push: Constant::new(offset::QUEUE.to_bits()),
            offset_init: Constant::new(offset::INIT.to_bits()),
            offset_seed1: Constant::new(offset::SEED_1.to_bits()),
            offset_seed2: Constant::new(offset::SEED_2.to_bits()),
            offset_add_ticks: Constant::new(offset::ADD_TICKS.to_bits()),
            offset_add_cycles: Constant::new(offset::ADD_CYCLES.to_bits()),
            offset_add_events: Constant::new(offset::ADD_EVENTS.to_bits()),
            offset_add_ties: Constant::new(offset::ADD_TIES.to_bits()),
            offset_fold1: Constant::new(offset::FOLD_1.to_bits()),
            offset_fold2: Constant::new(offset::FOLD_2.to_bits()),
            offset_fold_conductance1: Constant::new(offset::FOLD_CONDUCTANCE_1.to_bits()),
            offset_fold_conductance2: Constant::new(offset::FOLD_CONDUCTANCE_2.to_bits()),
            offset_trace_control: Constant::new(offset::TRACE_CONTROL.to_bits()),
            offset_clear_errors: Constant::new(offset::CLEAR_ERRORS.to_bits()),
            value_ident: Constant::new(IDENT.to_bits()),
            value_sizes: Constant::new((sizes_word as u64).to_bits()),
        }
    }
}

impl Logic for Registers {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, answer, refused, in_use);
        clock!(self, clock, csr_run, csr_pause_tick, csr_event_budget, csr_rest_periods, csr_event_periods_max);
        clock!(self, clock, csr_fatigue_min, csr_fatigue_max);
        clock!(self, clock, csr_jitter, csr_onset_ticks, csr_drive_min, csr_rest_ticks);
        clock!(self, clock, csr_leak_fast_shift, csr_leak_slow_shift, csr_lift, csr_conductance_min);
        clock!(self, clock, csr_conductance_max, csr_depress_shift, csr_lia_ratio, csr_rest_sub_ticks1);
        clock!(self, clock, csr_rest_sub_ticks2, csr_potentiate_shift1, csr_potentiate_shift2);
        clock!(self, clock, csr_trace_control, csr_trace_trigger, csr_trace_after);

        self.region.next = self.adr.val().get_bits::<4>(16);
        self.offset.next = self.adr.val().get_bits::<6>(0);
        self.high_offset.next = self.adr.val().get_bits::<10>(6).any();
        self.in_csr.next = (self.region.val() == self.region_csr.val())
            & !self.high_offset.val()
            & (self.offset.val() <= self.last_offset.val());
        self.in_memory.next =
            (self.region.val() != self.region_csr.val()) & (self.region.val() <= self.region_trace.val());
        self.writes.next = (self.state.q.val() == BusState::Access) & self.we.val();
        self.in_use.d.next = self.busy.val()
            | (self.running.val()
                & ((self.region.val() == self.region_patterns.val())
                    | (self.region.val() == self.region_owners.val())));
        if self.region.val() == self.region_trace.val() {
            self.in_use.d.next = self.trace_runs.val();
        }
        self.writes_memory.next = self.writes.val() & self.in_memory.val() & !self.in_use.q.val();
        self.host_address.next = self.adr.val().get_bits::<16>(0);
        self.host_data.next = self.dat_w.val();
        self.in_crossbar.next =
            (self.region.val() == self.region_crossbar1.val()) | (self.region.val() == self.region_crossbar2.val());
        self.in_neurons.next =
            (self.region.val() == self.region_neurons1.val()) | (self.region.val() == self.region_neurons2.val());
        self.host_second.next =
            (self.region.val() == self.region_crossbar2.val()) | (self.region.val() == self.region_neurons2.val());
        self.write_crossbar.next = self.writes_memory.val() & self.in_crossbar.val();
        self.write_neurons.next = self.writes_memory.val() & self.in_neurons.val();
        self.write_growth.next = self.writes_memory.val() & (self.region.val() == self.region_growth.val());
        self.write_lia.next = self.writes_memory.val() & (self.region.val() == self.region_lia.val());
        self.write_patterns.next = self.writes_memory.val() & (self.region.val() == self.region_patterns.val());
        self.write_owners.next = self.writes_memory.val() & (self.region.val() == self.region_owners.val());
        self.writes_csr.next = self.writes.val() & self.in_csr.val();
        self.queue_push.next = self.writes_csr.val() & (self.offset.val() == self.offset_queue_push.val());
        self.init.next = (self.writes_csr.val() & (self.offset.val() == self.offset_init.val())) | self.halt.val();
        self.clear_errors.next = self.writes_csr.val() & (self.offset.val() == self.offset_clear_errors.val());
        self.seed1_write.next = self.writes_csr.val() & (self.offset.val() == self.offset_seed1.val());
        self.seed2_write.next = self.writes_csr.val() & (self.offset.val() == self.offset_seed2.val());
        self.add_ticks.next = self.writes_csr.val() & (self.offset.val() == self.offset_add_ticks.val());
        self.add_cycles.next = self.writes_csr.val() & (self.offset.val() == self.offset_add_cycles.val());
        self.add_events.next = self.writes_csr.val() & (self.offset.val() == self.offset_add_events.val());
        self.add_ties.next = self.writes_csr.val() & (self.offset.val() == self.offset_add_ties.val());
        self.fold1.next = self.writes_csr.val() & (self.offset.val() == self.offset_fold1.val());
        self.fold2.next = self.writes_csr.val() & (self.offset.val() == self.offset_fold2.val());
        self.fold_conductance1.next =
            self.writes_csr.val() & (self.offset.val() == self.offset_fold_conductance1.val());
        self.fold_conductance2.next =
            self.writes_csr.val() & (self.offset.val() == self.offset_fold_conductance2.val());
        self.trace_start.next = self.writes_csr.val()
            & (self.offset.val() == self.offset_trace_control.val())
            & self.dat_w.val().get_bit(0);
        self.trace_stop.next = self.writes_csr.val()
            & (self.offset.val() == self.offset_trace_control.val())
            & !self.dat_w.val().get_bit(0);

        self.csr_run.address.next = self.offset.val();
        self.csr_run.write.next = self.writes_csr.val();
        self.csr_run.data.next = self.dat_w.val();
        self.run.next = self.csr_run.value.val();
        self.csr_pause_tick.address.next = self.offset.val();
        self.csr_pause_tick.write.next = self.writes_csr.val();
        self.csr_pause_tick.data.next = self.dat_w.val();
        self.pause_tick.next = self.csr_pause_tick.value.val();
        self.csr_event_budget.address.next = self.offset.val();
        self.csr_event_budget.write.next = self.writes_csr.val();
        self.csr_event_budget.data.next = self.dat_w.val();
        self.event_budget.next = self.csr_event_budget.value.val();
        self.csr_rest_periods.address.next = self.offset.val();
        self.csr_rest_periods.write.next = self.writes_csr.val();
        self.csr_rest_periods.data.next = self.dat_w.val();
        self.rest_periods.next = self.csr_rest_periods.value.val();
        self.csr_event_periods_max.address.next = self.offset.val();
        self.csr_event_periods_max.write.next = self.writes_csr.val();
        self.csr_event_periods_max.data.next = self.dat_w.val();
        self.event_periods_max.next = self.csr_event_periods_max.value.val();
        self.csr_jitter.address.next = self.offset.val();
        self.csr_jitter.write.next = self.writes_csr.val();
        self.csr_jitter.data.next = self.dat_w.val();
        self.jitter.next = self.csr_jitter.value.val();
        self.csr_onset_ticks.address.next = self.offset.val();
        self.csr_onset_ticks.write.next = self.writes_csr.val();
        self.csr_onset_ticks.data.next = self.dat_w.val();
        self.onset_ticks.next = self.csr_onset_ticks.value.val();
        self.csr_drive_min.address.next = self.offset.val();
        self.csr_drive_min.write.next = self.writes_csr.val();
        self.csr_drive_min.data.next = self.dat_w.val();
        self.drive_min.next = self.csr_drive_min.value.val();
        self.csr_rest_ticks.address.next = self.offset.val();
        self.csr_rest_ticks.write.next = self.writes_csr.val();
        self.csr_rest_ticks.data.next = self.dat_w.val();
        self.rest_ticks.next = self.csr_rest_ticks.value.val();
        self.csr_leak_fast_shift.address.next = self.offset.val();
        self.csr_leak_fast_shift.write.next = self.writes_csr.val();
        self.csr_leak_fast_shift.data.next = self.dat_w.val();
        self.leak_fast_shift.next = self.csr_leak_fast_shift.value.val();
        self.csr_leak_slow_shift.address.next = self.offset.val();
        self.csr_leak_slow_shift.write.next = self.writes_csr.val();
        self.csr_leak_slow_shift.data.next = self.dat_w.val();
        self.leak_slow_shift.next = self.csr_leak_slow_shift.value.val();
        self.csr_lift.address.next = self.offset.val();
        self.csr_lift.write.next = self.writes_csr.val();
        self.csr_lift.data.next = self.dat_w.val();
        self.lift.next = self.csr_lift.value.val();
        self.csr_conductance_min.address.next = self.offset.val();
        self.csr_conductance_min.write.next = self.writes_csr.val();
        self.csr_conductance_min.data.next = self.dat_w.val();
        self.conductance_min.next = self.csr_conductance_min.value.val();
        self.csr_conductance_max.address.next = self.offset.val();
        self.csr_conductance_max.write.next = self.writes_csr.val();
        self.csr_conductance_max.data.next = self.dat_w.val();
        self.conductance_max.next = self.csr_conductance_max.value.val();
        self.csr_depress_shift.address.next = self.offset.val();
        self.csr_depress_shift.write.next = self.writes_csr.val();
        self.csr_depress_shift.data.next = self.dat_w.val();
        self.depress_shift.next = self.csr_depress_shift.value.val();
        self.csr_lia_ratio.address.next = self.offset.val();
        self.csr_lia_ratio.write.next = self.writes_csr.val();
        self.csr_lia_ratio.data.next = self.dat_w.val();
        self.lia_ratio.next = self.csr_lia_ratio.value.val();
        self.csr_fatigue_max.address.next = self.offset.val();
        self.csr_fatigue_max.write.next = self.writes_csr.val();
        self.csr_fatigue_max.data.next = self.dat_w.val();
        self.fatigue_max.next = self.csr_fatigue_max.value.val();
        self.csr_fatigue_min.address.next = self.offset.val();
        self.csr_fatigue_min.write.next = self.writes_csr.val();
        self.csr_fatigue_min.data.next = self.dat_w.val();
        self.fatigue_min.next = self.csr_fatigue_min.value.val();
        self.csr_rest_sub_ticks1.address.next = self.offset.val();
        self.csr_rest_sub_ticks1.write.next = self.writes_csr.val();
        self.csr_rest_sub_ticks1.data.next = self.dat_w.val();
        self.rest_sub_ticks1.next = self.csr_rest_sub_ticks1.value.val();
        self.csr_rest_sub_ticks2.address.next = self.offset.val();
        self.csr_rest_sub_ticks2.write.next = self.writes_csr.val();
        self.csr_rest_sub_ticks2.data.next = self.dat_w.val();
        self.rest_sub_ticks2.next = self.csr_rest_sub_ticks2.value.val();
        self.csr_potentiate_shift1.address.next = self.offset.val();
        self.csr_potentiate_shift1.write.next = self.writes_csr.val();
        self.csr_potentiate_shift1.data.next = self.dat_w.val();
        self.potentiate_shift1.next = self.csr_potentiate_shift1.value.val();
        self.csr_trace_control.address.next = self.offset.val();
        self.csr_trace_control.write.next = self.writes_csr.val();
        self.csr_trace_control.data.next = self.dat_w.val();
        self.trace_control.next = self.csr_trace_control.value.val();
        self.csr_trace_trigger.address.next = self.offset.val();
        self.csr_trace_trigger.write.next = self.writes_csr.val();
        self.csr_trace_trigger.data.next = self.dat_w.val();
        self.trace_trigger.next = self.csr_trace_trigger.value.val();
        self.csr_trace_after.address.next = self.offset.val();
        self.csr_trace_after.write.next = self.writes_csr.val();
        self.csr_trace_after.data.next = self.dat_w.val();
        self.trace_after.next = self.csr_trace_after.value.val();
        self.csr_potentiate_shift2.address.next = self.offset.val();
        self.csr_potentiate_shift2.write.next = self.writes_csr.val();
        self.csr_potentiate_shift2.data.next = self.dat_w.val();
        self.potentiate_shift2.next = self.csr_potentiate_shift2.value.val();

        self.view_ident.address.next = self.offset.val();
        self.view_ident.value.next = self.value_ident.val();
        self.view_sizes.address.next = self.offset.val();
        self.view_sizes.value.next = self.value_sizes.val();
        self.view_status.address.next = self.offset.val();
        self.view_status.value.next = self.status.val();
        self.view_ticks.address.next = self.offset.val();
        self.view_ticks.value.next = self.ticks.val();
        self.view_cycles.address.next = self.offset.val();
        self.view_cycles.value.next = self.cycles.val();
        self.view_events.address.next = self.offset.val();
        self.view_events.value.next = self.events.val();
        self.view_ties.address.next = self.offset.val();
        self.view_ties.value.next = self.ties.val();
        self.view_digest1.address.next = self.offset.val();
        self.view_digest1.value.next = self.digest1.val();
        self.view_digest2.address.next = self.offset.val();
        self.view_digest2.value.next = self.digest2.val();
        self.view_conductance_digest1.address.next = self.offset.val();
        self.view_conductance_digest1.value.next = self.conductance_digest1.val();
        self.view_conductance_digest2.address.next = self.offset.val();
        self.view_conductance_digest2.value.next = self.conductance_digest2.val();
        self.view_seed1.address.next = self.offset.val();
        self.view_seed1.value.next = self.read_seed1.val();
        self.view_seed2.address.next = self.offset.val();
        self.view_seed2.value.next = self.read_seed2.val();
        self.view_build_id.address.next = self.offset.val();
        self.view_build_id.value.next = self.build_id.val();
        self.view_clock_hz.address.next = self.offset.val();
        self.view_clock_hz.value.next = self.clock_hz.val();
        self.view_errors.address.next = self.offset.val();
        self.view_errors.value.next = self.errors.val();
        self.view_trace_status.address.next = self.offset.val();
        self.view_trace_status.value.next = self.trace_status.val();
        self.view_trace_epoch.address.next = self.offset.val();
        self.view_trace_epoch.value.next = self.trace_epoch.val();

        // what is not named reads as zero, so that all are ORed
        self.read_csr.next = 0.into();
        self.read_csr.next = self.read_csr.val()
            | self.csr_run.read.val()
            | self.csr_pause_tick.read.val()
            | self.csr_event_budget.read.val()
            | self.csr_rest_periods.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.csr_event_periods_max.read.val()
            | self.csr_jitter.read.val()
            | self.csr_onset_ticks.read.val()
            | self.csr_drive_min.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.csr_rest_ticks.read.val()
            | self.csr_leak_fast_shift.read.val()
            | self.csr_leak_slow_shift.read.val()
            | self.csr_lift.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.csr_conductance_min.read.val()
            | self.csr_conductance_max.read.val()
            | self.csr_depress_shift.read.val()
            | self.csr_lia_ratio.read.val()
            | self.csr_fatigue_min.read.val()
            | self.csr_fatigue_max.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.csr_rest_sub_ticks1.read.val()
            | self.csr_rest_sub_ticks2.read.val()
            | self.csr_potentiate_shift1.read.val()
            | self.csr_potentiate_shift2.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.csr_trace_control.read.val()
            | self.csr_trace_trigger.read.val()
            | self.csr_trace_after.read.val()
            | self.view_ident.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.view_sizes.read.val()
            | self.view_status.read.val()
            | self.view_ticks.read.val()
            | self.view_cycles.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.view_events.read.val()
            | self.view_ties.read.val()
            | self.view_digest1.read.val()
            | self.view_digest2.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.view_conductance_digest1.read.val()
            | self.view_conductance_digest2.read.val()
            | self.view_seed1.read.val()
            | self.view_seed2.read.val();
        self.read_csr.next = self.read_csr.val()
            | self.view_build_id.read.val()
            | self.view_clock_hz.read.val()
            | self.view_errors.read.val()
            | self.view_trace_status.read.val();
        self.read_csr.next = self.read_csr.val() | self.view_trace_epoch.read.val();
        self.named_csr.next = 0.into();
        if self.in_csr.val() {
            self.named_csr.next = self.read_csr.val();
        }
        self.named_crossbar.next = 0.into();
        if self.in_crossbar.val() {
            self.named_crossbar.next = bit_cast::<32, 13>(self.read_crossbar.val());
        }
        self.named_neurons.next = 0.into();
        if self.in_neurons.val() {
            self.named_neurons.next = self.read_neurons.val();
        }
        self.named_growth.next = 0.into();
        if self.region.val() == self.region_growth.val() {
            self.named_growth.next = bit_cast::<32, 23>(self.read_growth.val());
        }
        self.named_lia.next = 0.into();
        if self.region.val() == self.region_lia.val() {
            self.named_lia.next = bit_cast::<32, 12>(self.read_lia.val());
        }
        self.named_patterns.next = 0.into();
        if self.region.val() == self.region_patterns.val() {
            self.named_patterns.next = self.read_patterns.val();
        }
        self.named_owners.next = 0.into();
        if self.region.val() == self.region_owners.val() {
            self.named_owners.next = bit_cast::<32, 16>(self.read_owners.val());
        }
        self.named_trace.next = 0.into();
        if self.region.val() == self.region_trace.val() {
            self.named_trace.next = self.read_trace.val();
        }
        self.read.next = self.named_csr.val()
            | self.named_crossbar.val()
            | self.named_neurons.val()
            | self.named_growth.val()
            | self.named_lia.val()
            | self.named_patterns.val()
            | self.named_owners.val()
            | self.named_trace.val();

        self.dat_r.next = self.answer.q.val();
        self.ack.next = (self.state.q.val() == BusState::Answer) & !self.refused.q.val();
        self.err.next = (self.state.q.val() == BusState::Answer) & self.refused.q.val();
        match self.state.q.val() {
            BusState::Idle => {
                if self.stb.val() {
                    self.state.d.next = BusState::Access;
                }
            }
            BusState::Access => {
                self.refused.d.next = !(self.in_csr.val() | (self.in_memory.val() & !self.in_use.q.val()));
                self.state.d.next = BusState::Wait;
            }
            BusState::Wait => {
                self.answer.d.next = self.read.val();
                self.state.d.next = BusState::Answer;
            }
            BusState::Answer => {
                self.state.d.next = BusState::Idle;
            }
            _ => {
                self.state.d.next = BusState::Idle;
            }
        }
    }
}
