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

use crate::csr::Csr;
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
    pub read_crossbar: Signal<In, Bits<12>>,
    pub read_neurons: Signal<In, Bits<32>>,
    pub read_lia: Signal<In, Bits<12>>,
    pub read_patterns: Signal<In, Bits<32>>,
    pub read_owners: Signal<In, Bits<16>>,
    // strobes
    pub queue_push: Signal<Out, Bit>,
    pub init: Signal<Out, Bit>,
    pub seed1_write: Signal<Out, Bit>,
    pub seed2_write: Signal<Out, Bit>,
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
    pub rest_sub_ticks1: Signal<Out, Bits<8>>,
    pub rest_sub_ticks2: Signal<Out, Bits<8>>,
    pub potentiate_shift1: Signal<Out, Bits<4>>,
    pub potentiate_shift2: Signal<Out, Bits<4>>,
    // status
    pub busy: Signal<In, Bit>,
    /// Patterns and owners are in use.
    pub running: Signal<In, Bit>,
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
    csr_rest_sub_ticks1: Csr<8>,
    csr_rest_sub_ticks2: Csr<8>,
    csr_potentiate_shift1: Csr<4>,
    csr_potentiate_shift2: Csr<4>,
    state: DFF<BusState>,
    answer: DFF<Bits<32>>,
    refused: DFF<Bit>,
    region: Signal<Local, Bits<4>>,
    offset: Signal<Local, Bits<6>>,
    high_offset: Signal<Local, Bit>,
    writes: Signal<Local, Bit>,
    writes_memory: Signal<Local, Bit>,
    in_use: Signal<Local, Bit>,
    in_csr: Signal<Local, Bit>,
    in_crossbar: Signal<Local, Bit>,
    in_neurons: Signal<Local, Bit>,
    in_memory: Signal<Local, Bit>,
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
    offset_queue_push: Constant<Bits<6>>,
    offset_init: Constant<Bits<6>>,
    offset_seed1_write: Constant<Bits<6>>,
    offset_seed2_write: Constant<Bits<6>>,
    offset_ident: Constant<Bits<6>>,
    offset_sizes: Constant<Bits<6>>,
    offset_status: Constant<Bits<6>>,
    offset_ticks: Constant<Bits<6>>,
    offset_events: Constant<Bits<6>>,
    offset_ties: Constant<Bits<6>>,
    offset_cycles: Constant<Bits<6>>,
    offset_digest1: Constant<Bits<6>>,
    offset_digest2: Constant<Bits<6>>,
    offset_conductance_digest1: Constant<Bits<6>>,
    offset_conductance_digest2: Constant<Bits<6>>,
    offset_build_id: Constant<Bits<6>>,
    offset_clock_hz: Constant<Bits<6>>,
    offset_errors: Constant<Bits<6>>,
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
            read_lia: Default::default(),
            read_patterns: Default::default(),
            read_owners: Default::default(),
            queue_push: Default::default(),
            init: Default::default(),
            seed1_write: Default::default(),
            seed2_write: Default::default(),
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
            rest_sub_ticks1: Default::default(),
            rest_sub_ticks2: Default::default(),
            potentiate_shift1: Default::default(),
            potentiate_shift2: Default::default(),
            busy: Default::default(),
            running: Default::default(),
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
            csr_rest_sub_ticks1: Csr::new(offset::REST_SUB_TICKS_1),
            csr_rest_sub_ticks2: Csr::new(offset::REST_SUB_TICKS_2),
            csr_potentiate_shift1: Csr::new(offset::POTENTIATE_SHIFT_1),
            csr_potentiate_shift2: Csr::new(offset::POTENTIATE_SHIFT_2),
            state: Default::default(),
            answer: Default::default(),
            refused: Default::default(),
            region: Default::default(),
            offset: Default::default(),
            high_offset: Default::default(),
            writes: Default::default(),
            writes_memory: Default::default(),
            in_use: Default::default(),
            in_csr: Default::default(),
            in_crossbar: Default::default(),
            in_neurons: Default::default(),
            in_memory: Default::default(),
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
            offset_queue_push: Constant::new(offset::QUEUE.to_bits()),
            offset_init: Constant::new(offset::INIT.to_bits()),
            offset_seed1_write: Constant::new(offset::SEED_1.to_bits()),
            offset_seed2_write: Constant::new(offset::SEED_2.to_bits()),
            offset_ident: Constant::new(offset::IDENT.to_bits()),
            offset_sizes: Constant::new(offset::SIZES.to_bits()),
            offset_status: Constant::new(offset::STATUS.to_bits()),
            offset_ticks: Constant::new(offset::TICKS.to_bits()),
            offset_events: Constant::new(offset::EVENTS.to_bits()),
            offset_ties: Constant::new(offset::TIES.to_bits()),
            offset_cycles: Constant::new(offset::CYCLES.to_bits()),
            offset_digest1: Constant::new(offset::DIGEST_1.to_bits()),
            offset_digest2: Constant::new(offset::DIGEST_2.to_bits()),
            offset_conductance_digest1: Constant::new(offset::CONDUCTANCE_DIGEST_1.to_bits()),
            offset_conductance_digest2: Constant::new(offset::CONDUCTANCE_DIGEST_2.to_bits()),
            offset_build_id: Constant::new(offset::BUILD_ID.to_bits()),
            offset_clock_hz: Constant::new(offset::CLOCK_HZ.to_bits()),
            offset_errors: Constant::new(offset::ERRORS.to_bits()),
            offset_clear_errors: Constant::new(offset::CLEAR_ERRORS.to_bits()),
            value_ident: Constant::new(IDENT.to_bits()),
            value_sizes: Constant::new((sizes_word as u64).to_bits()),
        }
    }
}

impl Logic for Registers {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, answer, refused);
        clock!(self, clock, csr_run, csr_pause_tick, csr_event_budget, csr_rest_periods, csr_event_periods_max);
        clock!(self, clock, csr_jitter, csr_onset_ticks, csr_drive_min, csr_rest_ticks);
        clock!(self, clock, csr_leak_fast_shift, csr_leak_slow_shift, csr_lift, csr_conductance_min);
        clock!(self, clock, csr_conductance_max, csr_depress_shift, csr_lia_ratio, csr_rest_sub_ticks1);
        clock!(self, clock, csr_rest_sub_ticks2, csr_potentiate_shift1, csr_potentiate_shift2);

        self.region.next = self.adr.val().get_bits::<4>(16);
        self.offset.next = self.adr.val().get_bits::<6>(0);
        self.high_offset.next = self.adr.val().get_bits::<10>(6).any();
        self.in_csr.next = (self.region.val() == self.region_csr.val())
            & !self.high_offset.val()
            & (self.offset.val() <= self.last_offset.val());
        self.in_memory.next =
            (self.region.val() != self.region_csr.val()) & (self.region.val() <= self.region_owners.val());
        self.writes.next = (self.state.q.val() == BusState::Access) & self.we.val();
        self.in_use.next = self.busy.val()
            | (self.running.val()
                & ((self.region.val() == self.region_patterns.val())
                    | (self.region.val() == self.region_owners.val())));
        self.writes_memory.next = self.writes.val() & self.in_memory.val() & !self.in_use.val();
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
        self.queue_push.next =
            self.writes.val() & self.in_csr.val() & (self.offset.val() == self.offset_queue_push.val());
        self.init.next =
            (self.writes.val() & self.in_csr.val() & (self.offset.val() == self.offset_init.val())) | self.halt.val();
        self.clear_errors.next =
            self.writes.val() & self.in_csr.val() & (self.offset.val() == self.offset_clear_errors.val());
        self.seed1_write.next =
            self.writes.val() & self.in_csr.val() & (self.offset.val() == self.offset_seed1_write.val());
        self.seed2_write.next =
            self.writes.val() & self.in_csr.val() & (self.offset.val() == self.offset_seed2_write.val());

        self.csr_run.address.next = self.offset.val();
        self.csr_run.write.next = self.writes.val() & self.in_csr.val();
        self.csr_run.data.next = self.dat_w.val();
        self.run.next = self.csr_run.value.val();
        self.csr_pause_tick.address.next = self.offset.val();
        self.csr_pause_tick.write.next = self.writes.val() & self.in_csr.val();
        self.csr_pause_tick.data.next = self.dat_w.val();
        self.pause_tick.next = self.csr_pause_tick.value.val();
        self.csr_event_budget.address.next = self.offset.val();
        self.csr_event_budget.write.next = self.writes.val() & self.in_csr.val();
        self.csr_event_budget.data.next = self.dat_w.val();
        self.event_budget.next = self.csr_event_budget.value.val();
        self.csr_rest_periods.address.next = self.offset.val();
        self.csr_rest_periods.write.next = self.writes.val() & self.in_csr.val();
        self.csr_rest_periods.data.next = self.dat_w.val();
        self.rest_periods.next = self.csr_rest_periods.value.val();
        self.csr_event_periods_max.address.next = self.offset.val();
        self.csr_event_periods_max.write.next = self.writes.val() & self.in_csr.val();
        self.csr_event_periods_max.data.next = self.dat_w.val();
        self.event_periods_max.next = self.csr_event_periods_max.value.val();
        self.csr_jitter.address.next = self.offset.val();
        self.csr_jitter.write.next = self.writes.val() & self.in_csr.val();
        self.csr_jitter.data.next = self.dat_w.val();
        self.jitter.next = self.csr_jitter.value.val();
        self.csr_onset_ticks.address.next = self.offset.val();
        self.csr_onset_ticks.write.next = self.writes.val() & self.in_csr.val();
        self.csr_onset_ticks.data.next = self.dat_w.val();
        self.onset_ticks.next = self.csr_onset_ticks.value.val();
        self.csr_drive_min.address.next = self.offset.val();
        self.csr_drive_min.write.next = self.writes.val() & self.in_csr.val();
        self.csr_drive_min.data.next = self.dat_w.val();
        self.drive_min.next = self.csr_drive_min.value.val();
        self.csr_rest_ticks.address.next = self.offset.val();
        self.csr_rest_ticks.write.next = self.writes.val() & self.in_csr.val();
        self.csr_rest_ticks.data.next = self.dat_w.val();
        self.rest_ticks.next = self.csr_rest_ticks.value.val();
        self.csr_leak_fast_shift.address.next = self.offset.val();
        self.csr_leak_fast_shift.write.next = self.writes.val() & self.in_csr.val();
        self.csr_leak_fast_shift.data.next = self.dat_w.val();
        self.leak_fast_shift.next = self.csr_leak_fast_shift.value.val();
        self.csr_leak_slow_shift.address.next = self.offset.val();
        self.csr_leak_slow_shift.write.next = self.writes.val() & self.in_csr.val();
        self.csr_leak_slow_shift.data.next = self.dat_w.val();
        self.leak_slow_shift.next = self.csr_leak_slow_shift.value.val();
        self.csr_lift.address.next = self.offset.val();
        self.csr_lift.write.next = self.writes.val() & self.in_csr.val();
        self.csr_lift.data.next = self.dat_w.val();
        self.lift.next = self.csr_lift.value.val();
        self.csr_conductance_min.address.next = self.offset.val();
        self.csr_conductance_min.write.next = self.writes.val() & self.in_csr.val();
        self.csr_conductance_min.data.next = self.dat_w.val();
        self.conductance_min.next = self.csr_conductance_min.value.val();
        self.csr_conductance_max.address.next = self.offset.val();
        self.csr_conductance_max.write.next = self.writes.val() & self.in_csr.val();
        self.csr_conductance_max.data.next = self.dat_w.val();
        self.conductance_max.next = self.csr_conductance_max.value.val();
        self.csr_depress_shift.address.next = self.offset.val();
        self.csr_depress_shift.write.next = self.writes.val() & self.in_csr.val();
        self.csr_depress_shift.data.next = self.dat_w.val();
        self.depress_shift.next = self.csr_depress_shift.value.val();
        self.csr_lia_ratio.address.next = self.offset.val();
        self.csr_lia_ratio.write.next = self.writes.val() & self.in_csr.val();
        self.csr_lia_ratio.data.next = self.dat_w.val();
        self.lia_ratio.next = self.csr_lia_ratio.value.val();
        self.csr_rest_sub_ticks1.address.next = self.offset.val();
        self.csr_rest_sub_ticks1.write.next = self.writes.val() & self.in_csr.val();
        self.csr_rest_sub_ticks1.data.next = self.dat_w.val();
        self.rest_sub_ticks1.next = self.csr_rest_sub_ticks1.value.val();
        self.csr_rest_sub_ticks2.address.next = self.offset.val();
        self.csr_rest_sub_ticks2.write.next = self.writes.val() & self.in_csr.val();
        self.csr_rest_sub_ticks2.data.next = self.dat_w.val();
        self.rest_sub_ticks2.next = self.csr_rest_sub_ticks2.value.val();
        self.csr_potentiate_shift1.address.next = self.offset.val();
        self.csr_potentiate_shift1.write.next = self.writes.val() & self.in_csr.val();
        self.csr_potentiate_shift1.data.next = self.dat_w.val();
        self.potentiate_shift1.next = self.csr_potentiate_shift1.value.val();
        self.csr_potentiate_shift2.address.next = self.offset.val();
        self.csr_potentiate_shift2.write.next = self.writes.val() & self.in_csr.val();
        self.csr_potentiate_shift2.data.next = self.dat_w.val();
        self.potentiate_shift2.next = self.csr_potentiate_shift2.value.val();

        self.read.next = 0.into();
        if self.in_csr.val() {
            self.read.next = self.read.val()
                | self.csr_run.read.val()
                | self.csr_event_budget.read.val()
                | self.csr_rest_periods.read.val();
            self.read.next = self.read.val()
                | self.csr_event_periods_max.read.val()
                | self.csr_jitter.read.val()
                | self.csr_onset_ticks.read.val();
            self.read.next = self.read.val()
                | self.csr_drive_min.read.val()
                | self.csr_rest_ticks.read.val()
                | self.csr_leak_fast_shift.read.val();
            self.read.next = self.read.val()
                | self.csr_leak_slow_shift.read.val()
                | self.csr_lift.read.val()
                | self.csr_conductance_min.read.val();
            self.read.next = self.read.val()
                | self.csr_conductance_max.read.val()
                | self.csr_depress_shift.read.val()
                | self.csr_lia_ratio.read.val();
            self.read.next = self.read.val()
                | self.csr_rest_sub_ticks1.read.val()
                | self.csr_rest_sub_ticks2.read.val()
                | self.csr_potentiate_shift1.read.val();
            self.read.next = self.read.val() | self.csr_potentiate_shift2.read.val() | self.csr_pause_tick.read.val();
            if self.offset.val() == self.offset_ident.val() {
                self.read.next = self.value_ident.val();
            }
            if self.offset.val() == self.offset_sizes.val() {
                self.read.next = self.value_sizes.val();
            }
            if self.offset.val() == self.offset_status.val() {
                self.read.next = self.status.val();
            }
            if self.offset.val() == self.offset_ticks.val() {
                self.read.next = self.ticks.val();
            }
            if self.offset.val() == self.offset_events.val() {
                self.read.next = bit_cast::<32, 16>(self.events.val());
            }
            if self.offset.val() == self.offset_ties.val() {
                self.read.next = bit_cast::<32, 16>(self.ties.val());
            }
            if self.offset.val() == self.offset_cycles.val() {
                self.read.next = self.cycles.val();
            }
            if self.offset.val() == self.offset_digest1.val() {
                self.read.next = self.digest1.val();
            }
            if self.offset.val() == self.offset_digest2.val() {
                self.read.next = self.digest2.val();
            }
            if self.offset.val() == self.offset_conductance_digest1.val() {
                self.read.next = self.conductance_digest1.val();
            }
            if self.offset.val() == self.offset_conductance_digest2.val() {
                self.read.next = self.conductance_digest2.val();
            }
            if self.offset.val() == self.offset_build_id.val() {
                self.read.next = self.build_id.val();
            }
            if self.offset.val() == self.offset_errors.val() {
                self.read.next = bit_cast::<32, 4>(self.errors.val());
            }
            if self.offset.val() == self.offset_clock_hz.val() {
                self.read.next = self.clock_hz.val();
            }
        }
        if self.in_crossbar.val() {
            self.read.next = bit_cast::<32, 12>(self.read_crossbar.val());
        }
        if self.in_neurons.val() {
            self.read.next = self.read_neurons.val();
        }
        if self.region.val() == self.region_lia.val() {
            self.read.next = bit_cast::<32, 12>(self.read_lia.val());
        }
        if self.region.val() == self.region_patterns.val() {
            self.read.next = self.read_patterns.val();
        }
        if self.region.val() == self.region_owners.val() {
            self.read.next = bit_cast::<32, 16>(self.read_owners.val());
        }

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
                self.refused.d.next = !(self.in_csr.val() | (self.in_memory.val() & !self.in_use.val()));
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
