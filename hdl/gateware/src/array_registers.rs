//! The bus slave of an array: decoder and registers, after the map of [`memtwin_spec::array_register`]. Timing as in
//! [`crate::registers`]; parameters are an array of registers of 16 bits.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::csr::{Csr, View};
use crate::registers::BusState;
use memtwin_spec::array::{ArraySizes, Soma};
use memtwin_spec::array_register::{ArrayRegion, IDENT, PARAMETER_COUNT, PARAMETERS, REGISTERS, offset};
use rust_hdl::prelude::*;

/// Offsets of what is only read, in the order of the views.
const VIEWS: [u32; 17] = [
    offset::IDENT,
    offset::SIZES,
    offset::STATUS,
    offset::TICKS,
    offset::DRIVE,
    offset::RAN,
    offset::FIRED_0,
    offset::FIRED_1,
    offset::FIRED_2,
    offset::FIRED_3,
    offset::DIGEST,
    offset::CONDUCTANCE_DIGEST,
    offset::SEED,
    offset::BUILD_ID,
    offset::CLOCK_HZ,
    offset::ERRORS,
    offset::CYCLES,
];

#[derive(LogicBlock)]
pub struct ArrayRegisters {
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
    pub host_address: Signal<Out, Bits<19>>,
    pub host_data: Signal<Out, Bits<32>>,
    pub write_synapse: Signal<Out, Bit>,
    pub write_level: Signal<Out, Bit>,
    pub write_neuron: Signal<Out, Bit>,
    pub write_growth: Signal<Out, Bit>,
    pub read_synapse: Signal<In, Bits<12>>,
    pub read_level: Signal<In, Bits<13>>,
    pub read_neuron: Signal<In, Bits<32>>,
    pub read_growth: Signal<In, Bits<23>>,
    // strobes
    pub run: Signal<Out, Bit>,
    pub programs: Signal<Out, Bit>,
    pub drive_write: Signal<Out, Bit>,
    pub clear: Signal<Out, Bit>,
    pub init: Signal<Out, Bit>,
    pub seed_write: Signal<Out, Bit>,
    pub clear_errors: Signal<Out, Bit>,
    // values
    pub scale: Signal<Out, Bits<16>>,
    pub load_fixed: Signal<Out, Bits<16>>,
    pub growth_max: Signal<Out, Bits<16>>,
    pub leak_off: Signal<Out, Bits<16>>,
    pub leak_on: Signal<Out, Bits<16>>,
    pub hold: Signal<Out, Bits<16>>,
    pub onset_ticks: Signal<Out, Bits<8>>,
    pub rest_ticks: Signal<Out, Bits<8>>,
    pub jitter: Signal<Out, Bits<6>>,
    pub rest_sub_ticks: Signal<Out, Bits<8>>,
    pub fatigue_min: Signal<Out, Bits<16>>,
    pub fatigue_max: Signal<Out, Bits<16>>,
    pub conductance_min: Signal<Out, Bits<12>>,
    pub conductance_max: Signal<Out, Bits<12>>,
    pub potentiate_shift: Signal<Out, Bits<4>>,
    pub depress_shift: Signal<Out, Bits<4>>,
    pub ramp_ticks: Signal<Out, Bits<16>>,
    pub ramp_step: Signal<Out, Bits<16>>,
    // status
    pub busy: Signal<In, Bit>,
    pub ticks: Signal<In, Bits<32>>,
    pub drive: Signal<In, Bits<16>>,
    pub ran: Signal<In, Bits<24>>,
    pub fired: Signal<In, Bits<128>>,
    pub digest: Signal<In, Bits<32>>,
    pub conductance_digest: Signal<In, Bits<32>>,
    pub seed: Signal<In, Bits<32>>,
    pub build_id: Signal<In, Bits<32>>,
    pub clock_hz: Signal<In, Bits<32>>,
    pub errors: Signal<In, Bits<4>>,
    pub cycles: Signal<In, Bits<32>>,
    /// As a write of INIT does.
    pub halt: Signal<In, Bit>,
    csr: [Csr<16>; PARAMETER_COUNT],
    view: [View<32>; 17],
    state: DFF<BusState>,
    answer: DFF<Bits<32>>,
    refused: DFF<Bit>,
    offset: Signal<Local, Bits<6>>,
    region: Signal<Local, Bits<4>>,
    high_offset: Signal<Local, Bit>,
    writes: Signal<Local, Bit>,
    writes_csr: Signal<Local, Bit>,
    writes_memory: Signal<Local, Bit>,
    in_csr: Signal<Local, Bit>,
    in_synapses: Signal<Local, Bit>,
    in_levels: Signal<Local, Bit>,
    in_neurons: Signal<Local, Bit>,
    in_growth: Signal<Local, Bit>,
    in_memory: Signal<Local, Bit>,
    /// The memories are in use, as of the cycle before: nothing begins to use one in the first cycle of a run.
    in_use: DFF<Bit>,
    read_parameters: Signal<Local, Bits<32>>,
    read_views: Signal<Local, Bits<32>>,
    read: Signal<Local, Bits<32>>,
    status: Signal<Local, Bits<32>>,
    region_csr: Constant<Bits<4>>,
    region_levels: Constant<Bits<4>>,
    region_neurons: Constant<Bits<4>>,
    region_growth: Constant<Bits<4>>,
    last_offset: Constant<Bits<6>>,
    value_ident: Constant<Bits<32>>,
    value_sizes: Constant<Bits<32>>,
    offset_run: Constant<Bits<6>>,
    offset_programs: Constant<Bits<6>>,
    offset_drive_write: Constant<Bits<6>>,
    offset_clear: Constant<Bits<6>>,
    offset_init_write: Constant<Bits<6>>,
    offset_seed_write: Constant<Bits<6>>,
    offset_clear_errors_write: Constant<Bits<6>>,
}

impl ArrayRegisters {
    pub fn new(sizes: ArraySizes, soma: Soma) -> Self {
        let sizes_word = sizes.rows | sizes.neurons << 12 | usize::from(soma == Soma::Ts) << 20;
        ArrayRegisters {
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
            write_synapse: Default::default(),
            write_level: Default::default(),
            write_neuron: Default::default(),
            write_growth: Default::default(),
            read_synapse: Default::default(),
            read_level: Default::default(),
            read_neuron: Default::default(),
            read_growth: Default::default(),
            run: Default::default(),
            programs: Default::default(),
            drive_write: Default::default(),
            clear: Default::default(),
            init: Default::default(),
            seed_write: Default::default(),
            clear_errors: Default::default(),
            scale: Default::default(),
            load_fixed: Default::default(),
            growth_max: Default::default(),
            leak_off: Default::default(),
            leak_on: Default::default(),
            hold: Default::default(),
            onset_ticks: Default::default(),
            rest_ticks: Default::default(),
            jitter: Default::default(),
            rest_sub_ticks: Default::default(),
            fatigue_min: Default::default(),
            fatigue_max: Default::default(),
            conductance_min: Default::default(),
            conductance_max: Default::default(),
            potentiate_shift: Default::default(),
            depress_shift: Default::default(),
            ramp_ticks: Default::default(),
            ramp_step: Default::default(),
            busy: Default::default(),
            ticks: Default::default(),
            drive: Default::default(),
            ran: Default::default(),
            fired: Default::default(),
            digest: Default::default(),
            conductance_digest: Default::default(),
            seed: Default::default(),
            build_id: Default::default(),
            clock_hz: Default::default(),
            errors: Default::default(),
            cycles: Default::default(),
            halt: Default::default(),
            csr: std::array::from_fn(|n| Csr::new(PARAMETERS + n as u32)),
            view: VIEWS.map(View::new),
            state: Default::default(),
            answer: Default::default(),
            refused: Default::default(),
            offset: Default::default(),
            region: Default::default(),
            high_offset: Default::default(),
            writes: Default::default(),
            writes_csr: Default::default(),
            writes_memory: Default::default(),
            in_csr: Default::default(),
            in_synapses: Default::default(),
            in_levels: Default::default(),
            in_neurons: Default::default(),
            in_growth: Default::default(),
            in_memory: Default::default(),
            in_use: Default::default(),
            read_parameters: Default::default(),
            read_views: Default::default(),
            read: Default::default(),
            status: Default::default(),
            region_csr: Constant::new((ArrayRegion::Csr as u32).to_bits()),
            region_levels: Constant::new((ArrayRegion::Levels as u32).to_bits()),
            region_neurons: Constant::new((ArrayRegion::Neurons as u32).to_bits()),
            region_growth: Constant::new((ArrayRegion::Growth as u32).to_bits()),
            last_offset: Constant::new(REGISTERS[REGISTERS.len() - 1].offset.to_bits()),
            value_ident: Constant::new(IDENT.to_bits()),
            value_sizes: Constant::new((sizes_word as u64).to_bits()),
            offset_run: Constant::new(offset::RUN.to_bits()),
            offset_programs: Constant::new(offset::PROGRAM.to_bits()),
            offset_drive_write: Constant::new(offset::DRIVE.to_bits()),
            offset_clear: Constant::new(offset::CLEAR.to_bits()),
            offset_init_write: Constant::new(offset::INIT.to_bits()),
            offset_seed_write: Constant::new(offset::SEED.to_bits()),
            offset_clear_errors_write: Constant::new(offset::CLEAR_ERRORS.to_bits()),
        }
    }
}

impl Logic for ArrayRegisters {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, answer, refused, in_use);
        self.region.next = self.adr.val().get_bits::<4>(16);
        self.offset.next = self.adr.val().get_bits::<6>(0);
        self.high_offset.next = self.adr.val().get_bits::<10>(6).any();
        self.in_csr.next = (self.region.val() == self.region_csr.val())
            & !self.high_offset.val()
            & (self.offset.val() <= self.last_offset.val());
        self.in_synapses.next = self.adr.val().get_bit(19);
        self.in_levels.next = self.region.val() == self.region_levels.val();
        self.in_neurons.next = self.region.val() == self.region_neurons.val();
        self.in_growth.next = self.region.val() == self.region_growth.val();
        self.in_memory.next =
            self.in_synapses.val() | self.in_levels.val() | self.in_neurons.val() | self.in_growth.val();
        self.in_use.d.next = self.busy.val();
        self.writes.next = (self.state.q.val() == BusState::Access) & self.we.val();
        self.writes_csr.next = self.writes.val() & self.in_csr.val();
        self.writes_memory.next = self.writes.val() & !self.in_use.q.val();
        self.host_address.next = self.adr.val().get_bits::<19>(0);
        if !self.in_synapses.val() {
            self.host_address.next = bit_cast::<19, 16>(self.adr.val().get_bits::<16>(0));
        }
        self.host_data.next = self.dat_w.val();
        self.write_synapse.next = self.writes_memory.val() & self.in_synapses.val();
        self.write_level.next = self.writes_memory.val() & self.in_levels.val();
        self.write_neuron.next = self.writes_memory.val() & self.in_neurons.val();
        self.write_growth.next = self.writes_memory.val() & self.in_growth.val();

        // strobes
        self.run.next = self.writes_csr.val() & (self.offset.val() == self.offset_run.val());
        self.programs.next = self.writes_csr.val() & (self.offset.val() == self.offset_programs.val());
        self.drive_write.next = self.writes_csr.val() & (self.offset.val() == self.offset_drive_write.val());
        self.clear.next = self.writes_csr.val() & (self.offset.val() == self.offset_clear.val());
        self.init.next =
            (self.writes_csr.val() & (self.offset.val() == self.offset_init_write.val())) | self.halt.val();
        self.seed_write.next = self.writes_csr.val() & (self.offset.val() == self.offset_seed_write.val());
        self.clear_errors.next = self.writes_csr.val() & (self.offset.val() == self.offset_clear_errors_write.val());

        // parameters
        for i in 0..18 {
            self.csr[i].clock.next = self.clock.val();
            self.csr[i].address.next = self.offset.val();
            self.csr[i].write.next = self.writes_csr.val();
            self.csr[i].data.next = self.dat_w.val();
        }
        self.scale.next = self.csr[0].value.val();
        self.load_fixed.next = self.csr[1].value.val();
        self.growth_max.next = self.csr[2].value.val();
        self.leak_off.next = self.csr[3].value.val();
        self.leak_on.next = self.csr[4].value.val();
        self.hold.next = self.csr[5].value.val();
        self.onset_ticks.next = self.csr[6].value.val().get_bits::<8>(0);
        self.rest_ticks.next = self.csr[7].value.val().get_bits::<8>(0);
        self.jitter.next = self.csr[8].value.val().get_bits::<6>(0);
        self.rest_sub_ticks.next = self.csr[9].value.val().get_bits::<8>(0);
        self.fatigue_min.next = self.csr[10].value.val();
        self.fatigue_max.next = self.csr[11].value.val();
        self.conductance_min.next = self.csr[12].value.val().get_bits::<12>(0);
        self.conductance_max.next = self.csr[13].value.val().get_bits::<12>(0);
        self.potentiate_shift.next = self.csr[14].value.val().get_bits::<4>(0);
        self.depress_shift.next = self.csr[15].value.val().get_bits::<4>(0);
        self.ramp_ticks.next = self.csr[16].value.val();
        self.ramp_step.next = self.csr[17].value.val();
        self.read_parameters.next = 0.into();
        for i in 0..18 {
            self.read_parameters.next = self.read_parameters.val() | self.csr[i].read.val();
        }

        // status
        self.status.next = 0.into();
        if self.busy.val() {
            self.status.next = 1.into();
        }
        for i in 0..17 {
            self.view[i].address.next = self.offset.val();
        }
        self.view[0].value.next = self.value_ident.val();
        self.view[1].value.next = self.value_sizes.val();
        self.view[2].value.next = self.status.val();
        self.view[3].value.next = self.ticks.val();
        self.view[4].value.next = bit_cast::<32, 16>(self.drive.val());
        self.view[5].value.next = bit_cast::<32, 24>(self.ran.val());
        self.view[6].value.next = self.fired.val().get_bits::<32>(0);
        self.view[7].value.next = self.fired.val().get_bits::<32>(32);
        self.view[8].value.next = self.fired.val().get_bits::<32>(64);
        self.view[9].value.next = self.fired.val().get_bits::<32>(96);
        self.view[10].value.next = self.digest.val();
        self.view[11].value.next = self.conductance_digest.val();
        self.view[12].value.next = self.seed.val();
        self.view[13].value.next = self.build_id.val();
        self.view[14].value.next = self.clock_hz.val();
        self.view[15].value.next = bit_cast::<32, 4>(self.errors.val());
        self.view[16].value.next = self.cycles.val();
        self.read_views.next = 0.into();
        for i in 0..17 {
            self.read_views.next = self.read_views.val() | self.view[i].read.val();
        }

        self.read.next = 0.into();
        if self.in_csr.val() {
            self.read.next = self.read_parameters.val() | self.read_views.val();
        }
        if self.in_synapses.val() {
            self.read.next = bit_cast::<32, 12>(self.read_synapse.val());
        }
        if self.in_levels.val() {
            self.read.next = bit_cast::<32, 13>(self.read_level.val());
        }
        if self.in_neurons.val() {
            self.read.next = self.read_neuron.val();
        }
        if self.in_growth.val() {
            self.read.next = bit_cast::<32, 23>(self.read_growth.val());
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
