//! What happens to every soma of an array in a tick, one a cycle: the record is read, the soma moves it, it is written back.
//!
//! ```text
//!  cycle 0..M-1   neuron n: record, threshold base, growth and source are read
//!  cycle n+1      enters the soma
//!  cycle n+4      leaves it: threshold drawn anew where it is the lowest that waits, fires counted, digest, write
//!  cycle M+4      done
//! ```
//!
//! A record is that of the bus ([`memtwin_spec::array_register::neuron_field`]).
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::digest::Digest;
use crate::rng::Xoshiro128pp;
use crate::soma::Soma;
use crate::zeroed;
use memtwin_spec::array::MEMBRANE_JITTER_SHIFT;
use memtwin_spec::array_register::neuron_field;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum ArrayLaneState {
    Idle,
    Neurons,
    Drain,
    Done,
}

#[derive(LogicBlock)]
pub struct ArrayLane<const M: usize, const CB: usize> {
    pub clock: Signal<In, Clock>,
    // a tick
    pub start: Signal<In, Bit>,
    /// High for one cycle.
    pub done: Signal<Out, Bit>,
    pub abort: Signal<In, Bit>,
    /// Neurons that fired in this tick.
    pub fired: Signal<Out, Bits<M>>,
    /// Ticks since the clear, saturating: what a first fire is dated with.
    pub now: Signal<In, Bits<16>>,
    // what a scan has found
    pub input_write: Signal<In, Bit>,
    pub input_index: Signal<In, Bits<CB>>,
    pub input_growth: Signal<In, Bits<20>>,
    pub input_source: Signal<In, Bits<16>>,
    // parameters
    pub leak_off: Signal<In, Bits<16>>,
    pub leak_on: Signal<In, Bits<16>>,
    pub hold: Signal<In, Bits<16>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    pub rest_sub_ticks: Signal<In, Bits<8>>,
    pub jitter: Signal<In, Bits<6>>,
    pub fatigue_min: Signal<In, Bits<16>>,
    pub fatigue_max: Signal<In, Bits<16>>,
    // the bus, between ticks
    pub host_address: Signal<In, Bits<16>>,
    pub host_data: Signal<In, Bits<32>>,
    pub host_write_neuron: Signal<In, Bit>,
    pub host_write_seed: Signal<In, Bit>,
    pub host_read_neuron: Signal<Out, Bits<32>>,
    pub host_read_seed: Signal<Out, Bits<32>>,
    // probe
    pub clear_digest: Signal<In, Bit>,
    pub digest: Signal<Out, Bits<32>>,
    // of 128 words whatever M is: smaller ones would be built of flip-flops
    pub membranes: RAM<Bits<24>, 7>,
    /// Threshold 15:0, since 23:16, driven 24, on 25, pending 26.
    pub states: RAM<Bits<27>, 7>,
    pub bases: RAM<Bits<16>, 7>,
    /// Growth 19:0, source 35:20.
    pub inputs: RAM<Bits<36>, 7>,
    /// Count 15:0, tick of the first 31:16, fired 32, negative 33.
    pub fires: RAM<Bits<34>, 7>,
    pub soma: Soma,
    pub rng: Xoshiro128pp,
    pub records: Digest,
    state: DFF<ArrayLaneState>,
    index: DFF<Bits<CB>>,
    last: Constant<Bits<CB>>,
    is_last: Signal<Local, Bit>,
    valid1: DFF<Bit>,
    valid2: DFF<Bit>,
    valid3: DFF<Bit>,
    valid4: DFF<Bit>,
    index1: DFF<Bits<CB>>,
    index2: DFF<Bits<CB>>,
    index3: DFF<Bits<CB>>,
    index4: DFF<Bits<CB>>,
    host_index: Signal<Local, Bits<CB>>,
    host_field: Signal<Local, Bits<3>>,
    host_base: Signal<Local, Bit>,
    host_membrane: Signal<Local, Bit>,
    host_state: Signal<Local, Bit>,
    host_fires: Signal<Local, Bit>,
    field_base: Constant<Bits<3>>,
    field_membrane: Constant<Bits<3>>,
    field_state: Constant<Bits<3>>,
    field_fires: Constant<Bits<3>>,
    field_first: Constant<Bits<3>>,
    field_growth: Constant<Bits<3>>,
    field_source: Constant<Bits<3>>,
    // draws
    byte_sum: DFF<Bits<10>>,
    wide_sum: Signal<Local, Bits<16>>,
    ones: Signal<Local, Bits<16>>,
    fours: Signal<Local, Bits<16>>,
    sixteens: Signal<Local, Bits<16>>,
    weighted: Signal<Local, Bits<16>>,
    jitter_shift: Constant<Bits<4>>,
    draw: DFF<Bits<16>>,
    half_span: DFF<Bits<16>>,
    drawn: DFF<Bit>,
    drawn_threshold: Signal<Local, Bits<17>>,
    redraw: Signal<Local, Bit>,
    // what leaves the soma
    threshold: Signal<Local, Bits<16>>,
    record: Signal<Local, Bits<27>>,
    count: Signal<Local, Bits<16>>,
    fires_before: Signal<Local, Bits<34>>,
    fires_after: Signal<Local, Bits<34>>,
    first: Signal<Local, Bits<34>>,
    fires_now: Signal<Local, Bit>,
    held_fired: DFF<Bits<M>>,
    folded: DFF<Bits<32>>,
    folds: DFF<Bit>,
}

impl<const M: usize, const CB: usize> ArrayLane<M, CB> {
    pub fn new(soma: memtwin_spec::array::Soma) -> Self {
        assert!(M <= 1 << CB, "{M} neurons need more than {CB} bits");
        let jitter_shift = if soma == memtwin_spec::array::Soma::Rc { MEMBRANE_JITTER_SHIFT } else { 0 };
        ArrayLane {
            clock: Default::default(),
            start: Default::default(),
            done: Default::default(),
            abort: Default::default(),
            fired: Default::default(),
            now: Default::default(),
            input_write: Default::default(),
            input_index: Default::default(),
            input_growth: Default::default(),
            input_source: Default::default(),
            leak_off: Default::default(),
            leak_on: Default::default(),
            hold: Default::default(),
            onset_ticks: Default::default(),
            rest_ticks: Default::default(),
            rest_sub_ticks: Default::default(),
            jitter: Default::default(),
            fatigue_min: Default::default(),
            fatigue_max: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_write_neuron: Default::default(),
            host_write_seed: Default::default(),
            host_read_neuron: Default::default(),
            host_read_seed: Default::default(),
            clear_digest: Default::default(),
            digest: Default::default(),
            membranes: zeroed(),
            states: zeroed(),
            bases: zeroed(),
            inputs: zeroed(),
            fires: zeroed(),
            soma: Soma::new(soma),
            rng: Default::default(),
            records: Default::default(),
            state: Default::default(),
            index: Default::default(),
            last: Constant::new((M as u64 - 1).to_bits()),
            is_last: Default::default(),
            valid1: Default::default(),
            valid2: Default::default(),
            valid3: Default::default(),
            valid4: Default::default(),
            index1: Default::default(),
            index2: Default::default(),
            index3: Default::default(),
            index4: Default::default(),
            host_index: Default::default(),
            host_field: Default::default(),
            host_base: Default::default(),
            host_membrane: Default::default(),
            host_state: Default::default(),
            host_fires: Default::default(),
            field_base: Constant::new(neuron_field::THRESHOLD_BASE.to_bits()),
            field_membrane: Constant::new(neuron_field::MEMBRANE.to_bits()),
            field_state: Constant::new(neuron_field::STATE.to_bits()),
            field_fires: Constant::new(neuron_field::FIRES.to_bits()),
            field_first: Constant::new(neuron_field::FIRST.to_bits()),
            field_growth: Constant::new(neuron_field::GROWTH.to_bits()),
            field_source: Constant::new(neuron_field::SOURCE.to_bits()),
            byte_sum: Default::default(),
            wide_sum: Default::default(),
            ones: Default::default(),
            fours: Default::default(),
            sixteens: Default::default(),
            weighted: Default::default(),
            jitter_shift: Constant::new(jitter_shift.to_bits()),
            draw: Default::default(),
            half_span: Default::default(),
            drawn: Default::default(),
            drawn_threshold: Default::default(),
            redraw: Default::default(),
            threshold: Default::default(),
            record: Default::default(),
            count: Default::default(),
            fires_before: Default::default(),
            fires_after: Default::default(),
            first: Default::default(),
            fires_now: Default::default(),
            held_fired: Default::default(),
            folded: Default::default(),
            folds: Default::default(),
        }
    }
}

impl<const M: usize, const CB: usize> Logic for ArrayLane<M, CB> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, index, valid1, valid2, valid3, valid4, index1, index2, index3, index4);
        dff_setup!(self, clock, byte_sum, draw, half_span, drawn, held_fired, folded, folds);
        clock!(self, clock, soma, rng, records);
        self.membranes.read_clock.next = self.clock.val();
        self.membranes.write_clock.next = self.clock.val();
        self.states.read_clock.next = self.clock.val();
        self.states.write_clock.next = self.clock.val();
        self.bases.read_clock.next = self.clock.val();
        self.bases.write_clock.next = self.clock.val();
        self.inputs.read_clock.next = self.clock.val();
        self.inputs.write_clock.next = self.clock.val();
        self.fires.read_clock.next = self.clock.val();
        self.fires.write_clock.next = self.clock.val();

        // the bus
        self.host_field.next = self.host_address.val().get_bits::<3>(0);
        self.host_index.next = bit_cast::<CB, 16>(self.host_address.val() >> 3);
        self.host_base.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_base.val());
        self.host_membrane.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_membrane.val());
        self.host_state.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_state.val());
        self.host_fires.next = self.host_write_neuron.val() & (self.host_field.val() == self.field_fires.val());
        self.host_read_neuron.next = 0.into();
        if self.host_field.val() == self.field_base.val() {
            self.host_read_neuron.next = bit_cast::<32, 16>(self.bases.read_data.val());
        }
        if self.host_field.val() == self.field_membrane.val() {
            self.host_read_neuron.next = bit_cast::<32, 24>(self.membranes.read_data.val());
        }
        if self.host_field.val() == self.field_state.val() {
            self.host_read_neuron.next = bit_cast::<32, 27>(self.states.read_data.val());
        }
        if self.host_field.val() == self.field_fires.val() {
            self.host_read_neuron.next = self.fires.read_data.val().get_bits::<32>(0);
        }
        if self.host_field.val() == self.field_first.val() {
            self.host_read_neuron.next = bit_cast::<32, 2>(self.fires.read_data.val().get_bits::<2>(32));
        }
        if self.host_field.val() == self.field_growth.val() {
            self.host_read_neuron.next = bit_cast::<32, 20>(self.inputs.read_data.val().get_bits::<20>(0));
        }
        if self.host_field.val() == self.field_source.val() {
            self.host_read_neuron.next = bit_cast::<32, 16>(self.inputs.read_data.val().get_bits::<16>(20));
        }
        self.rng.seed.next = self.host_data.val();
        self.rng.seed_write.next = self.host_write_seed.val();
        self.host_read_seed.next = self.rng.first.val();

        // read: the bus while idle
        self.is_last.next = self.index.q.val() == self.last.val();
        self.membranes.read_address.next = bit_cast::<7, CB>(self.index.q.val());
        self.states.read_address.next = bit_cast::<7, CB>(self.index.q.val());
        self.bases.read_address.next = bit_cast::<7, CB>(self.index.q.val());
        self.inputs.read_address.next = bit_cast::<7, CB>(self.index.q.val());
        self.fires.read_address.next = bit_cast::<7, CB>(self.index3.q.val());
        if self.state.q.val() == ArrayLaneState::Idle {
            self.membranes.read_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.states.read_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.bases.read_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.inputs.read_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.fires.read_address.next = bit_cast::<7, CB>(self.host_index.val());
        }
        self.valid1.d.next = self.state.q.val() == ArrayLaneState::Neurons;
        self.valid2.d.next = self.valid1.q.val();
        self.valid3.d.next = self.valid2.q.val();
        self.valid4.d.next = self.valid3.q.val();
        self.index1.d.next = self.index.q.val();
        self.index2.d.next = self.index1.q.val();
        self.index3.d.next = self.index2.q.val();
        self.index4.d.next = self.index3.q.val();

        // the soma
        self.soma.growth.next = self.inputs.read_data.val().get_bits::<20>(0);
        self.soma.source.next = self.inputs.read_data.val().get_bits::<16>(20);
        self.soma.x.next = self.membranes.read_data.val();
        self.soma.threshold.next = self.states.read_data.val().get_bits::<16>(0);
        self.soma.since.next = self.states.read_data.val().get_bits::<8>(16);
        self.soma.driven.next = self.states.read_data.val().get_bit(24);
        self.soma.on.next = self.states.read_data.val().get_bit(25);
        self.soma.pending.next = self.states.read_data.val().get_bit(26);
        self.soma.base.next = self.bases.read_data.val();
        self.soma.leak_off.next = self.leak_off.val();
        self.soma.leak_on.next = self.leak_on.val();
        self.soma.hold.next = self.hold.val();
        self.soma.onset_ticks.next = self.onset_ticks.val();
        self.soma.rest_ticks.next = self.rest_ticks.val();
        self.soma.rest_sub_ticks.next = self.rest_sub_ticks.val();
        self.soma.half_span.next = self.half_span.q.val();
        self.soma.fatigue_min.next = self.fatigue_min.val();
        self.soma.fatigue_max.next = self.fatigue_max.val();

        // the draw is ready long before a soma leaves: at most one a tick is taken
        self.byte_sum.d.next = bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(0))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(8))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(16))
            + bit_cast::<10, 8>(self.rng.word.val().get_bits::<8>(24));
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
        self.weighted.next = (self.ones.val() + self.fours.val()) + self.sixteens.val();
        self.draw.d.next = self.weighted.val() >> self.jitter_shift.val();
        // to the middle of the draws: 510 times the jitter
        self.half_span.d.next =
            (bit_cast::<16, 6>(self.jitter.val()) << 9) - (bit_cast::<16, 6>(self.jitter.val()) << 1);

        // what leaves the soma
        self.drawn_threshold.next =
            bit_cast::<17, 16>(self.soma.base_out.val()) + bit_cast::<17, 16>(self.draw.q.val());
        self.redraw.next = self.valid4.q.val() & self.soma.pending_out.val() & !self.drawn.q.val();
        self.rng.advance.next = self.redraw.val();
        self.threshold.next = self.soma.threshold_out.val();
        if self.redraw.val() {
            self.threshold.next = bit_cast::<16, 17>(self.drawn_threshold.val());
            if self.drawn_threshold.val().get_bit(16) {
                self.threshold.next = 0xFFFF.into();
            }
            self.drawn.d.next = true;
        }
        self.record.next =
            bit_cast::<27, 16>(self.threshold.val()) | (bit_cast::<27, 8>(self.soma.since_out.val()) << 16);
        self.record.next = self.record.val().replace_bit(24, self.soma.driven_out.val());
        self.record.next = self.record.val().replace_bit(25, self.soma.on_out.val());
        if self.soma.pending_out.val() & !self.redraw.val() {
            self.record.next = self.record.val().replace_bit(26, true);
        }
        self.fires_now.next = self.valid4.q.val() & self.soma.fires.val();
        self.fires_before.next = self.fires.read_data.val();
        self.count.next = self.fires_before.val().get_bits::<16>(0);
        if !self.count.val().all() {
            self.count.next = self.fires_before.val().get_bits::<16>(0) + 1;
        }
        self.first.next = (bit_cast::<34, 16>(self.now.val()) << 16) | 0x1_0000_0000u64;
        self.first.next = self.first.val().replace_bit(33, self.soma.negative.val());
        if self.fires_before.val().get_bit(32) {
            self.first.next = (self.fires_before.val() >> 16) << 16;
        }
        self.fires_after.next = self.first.val() | bit_cast::<34, 16>(self.count.val());
        if self.fires_now.val() {
            self.held_fired.d.next = self.held_fired.q.val().replace_bit(self.index4.q.val().index(), true);
        }
        self.fired.next = self.held_fired.q.val();

        // write
        self.membranes.write_address.next = bit_cast::<7, CB>(self.index4.q.val());
        self.membranes.write_data.next = self.soma.x_out.val();
        self.membranes.write_enable.next = self.valid4.q.val() | self.host_membrane.val();
        if self.host_membrane.val() {
            self.membranes.write_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.membranes.write_data.next = bit_cast::<24, 32>(self.host_data.val());
        }
        self.states.write_address.next = bit_cast::<7, CB>(self.index4.q.val());
        self.states.write_data.next = self.record.val();
        self.states.write_enable.next = self.valid4.q.val() | self.host_state.val();
        if self.host_state.val() {
            self.states.write_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.states.write_data.next = bit_cast::<27, 32>(self.host_data.val());
        }
        self.bases.write_address.next = bit_cast::<7, CB>(self.index4.q.val());
        self.bases.write_data.next = self.soma.base_out.val();
        self.bases.write_enable.next = self.valid4.q.val() | self.host_base.val();
        if self.host_base.val() {
            self.bases.write_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.bases.write_data.next = bit_cast::<16, 32>(self.host_data.val());
        }
        self.fires.write_address.next = bit_cast::<7, CB>(self.index4.q.val());
        self.fires.write_data.next = self.fires_after.val();
        self.fires.write_enable.next = self.fires_now.val() | self.host_fires.val();
        if self.host_fires.val() {
            self.fires.write_address.next = bit_cast::<7, CB>(self.host_index.val());
            self.fires.write_data.next = bit_cast::<34, 32>(self.host_data.val());
        }
        self.inputs.write_address.next = bit_cast::<7, CB>(self.input_index.val());
        self.inputs.write_data.next =
            bit_cast::<36, 20>(self.input_growth.val()) | (bit_cast::<36, 16>(self.input_source.val()) << 20);
        self.inputs.write_enable.next = self.input_write.val();

        // digest, a cycle late
        self.folded.d.next = (bit_cast::<32, 24>(self.soma.x_out.val())
            | (bit_cast::<32, 27>(self.record.val()) >> 24) << 24)
            ^ bit_cast::<32, 24>(self.record.val().get_bits::<24>(0));
        self.folds.d.next = self.valid4.q.val();
        self.records.valid.next = self.folds.q.val();
        self.records.word.next = self.folded.q.val();
        self.records.clear.next = self.clear_digest.val();
        self.digest.next = self.records.digest.val();

        self.done.next = self.state.q.val() == ArrayLaneState::Done;
        match self.state.q.val() {
            ArrayLaneState::Idle => {
                self.index.d.next = 0.into();
                self.drawn.d.next = false;
                if self.start.val() {
                    self.held_fired.d.next = 0.into();
                    self.state.d.next = ArrayLaneState::Neurons;
                }
            }
            ArrayLaneState::Neurons => {
                self.index.d.next = self.index.q.val() + 1;
                if self.is_last.val() {
                    self.state.d.next = ArrayLaneState::Drain;
                }
            }
            ArrayLaneState::Drain => {
                if !self.valid1.q.val() & !self.valid2.q.val() & !self.valid3.q.val() & !self.valid4.q.val() {
                    self.state.d.next = ArrayLaneState::Done;
                }
            }
            ArrayLaneState::Done => {
                self.state.d.next = ArrayLaneState::Idle;
            }
            _ => {
                self.state.d.next = ArrayLaneState::Idle;
            }
        }
        if self.abort.val() {
            self.state.d.next = ArrayLaneState::Idle;
            self.valid1.d.next = false;
            self.valid2.d.next = false;
            self.valid3.d.next = false;
            self.valid4.d.next = false;
        }
    }
}
