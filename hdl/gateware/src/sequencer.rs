//! The sequencer: runs the procedures of learning and inference by itself, fed by a queue of commands.
//!
//! ```text
//!  Idle -> Decode -> Execute -> Tick -> Wait -> [Inhibit] -> TickEnd -> Tick ...
//!                                                                     | after tick 31: [Program -> ProgramWait]
//!                                                                     | after tick 63: PeriodEnd -> Tick, or Idle
//! ```
//!
//! A tick takes 3 cycles and what the lane needs, and the LIA where a VL changed. The commands are those of
//! [`memtwin_spec::command`]. In Tick or TickEnd of a given tick it may be told to pause, for a host to look at it.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::zeroed;
use memtwin_spec::command::opcode;
use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum SequencerState {
    Idle,
    Decode,
    Execute,
    Tick,
    Wait,
    Inhibit,
    TickEnd,
    Program,
    ProgramWait,
    PeriodEnd,
}

#[derive(LogicBlock)]
pub struct Sequencer<const R: usize, const H: usize, const HB: usize, const O: usize> {
    pub clock: Signal<In, Clock>,
    pub init: Signal<In, Bit>,
    /// As the register RUN.
    pub run: Signal<In, Bits<3>>,
    pub pause_tick: Signal<In, Bits<16>>,
    pub queue_push: Signal<In, Bit>,
    pub host_address: Signal<In, Bits<16>>,
    pub host_data: Signal<In, Bits<32>>,
    pub host_write_pattern: Signal<In, Bit>,
    pub host_write_owner: Signal<In, Bit>,
    /// Adds the host's data to a counter, while no command runs.
    pub add_ticks: Signal<In, Bit>,
    pub add_cycles: Signal<In, Bit>,
    pub add_events: Signal<In, Bit>,
    pub add_ties: Signal<In, Bit>,
    pub host_read_pattern: Signal<Out, Bits<32>>,
    pub host_read_owner: Signal<Out, Bits<16>>,
    // parameters
    pub event_budget: Signal<In, Bits<16>>,
    pub rest_periods: Signal<In, Bits<16>>,
    pub event_periods_max: Signal<In, Bits<16>>,
    // lane and LIA
    pub lane_busy: Signal<In, Bit>,
    pub pulsed: Signal<In, Bit>,
    pub spiked1: Signal<In, Bit>,
    pub spiked2: Signal<In, Bit>,
    pub spike_index1: Signal<In, Bits<HB>>,
    pub over_budget: Signal<In, Bit>,
    pub over_index: Signal<In, Bits<HB>>,
    pub tie: Signal<In, Bit>,
    pub inhibition_changed: Signal<In, Bit>,
    pub inhibition_busy: Signal<In, Bit>,
    pub inhibit: Signal<Out, Bit>,
    /// A command begins: sums are to be found anew.
    pub begins: Signal<Out, Bit>,
    pub tick: Signal<Out, Bit>,
    pub learn: Signal<Out, Bit>,
    pub clk: Signal<Out, Bit>,
    pub clk1: Signal<Out, Bit>,
    pub clk2: Signal<Out, Bit>,
    pub rising: Signal<Out, Bit>,
    pub period_start: Signal<Out, Bit>,
    pub clear_spikes: Signal<Out, Bit>,
    /// The pattern, and whether its rows are pulsed.
    pub pattern: Signal<Out, Bits<R>>,
    pub pulse1: Signal<Out, Bit>,
    /// The rows of layer 2 are `rows2`, not the spikes of layer 1.
    pub teaching: Signal<Out, Bit>,
    pub rows2: Signal<Out, Bits<H>>,
    pub gate1: Signal<Out, Bits<H>>,
    pub gate2: Signal<Out, Bits<O>>,
    pub control: Signal<Out, Bits<8>>,
    // status and probe
    /// At a command or about to be, and not paused.
    pub busy: Signal<Out, Bit>,
    /// At a command or about to be, paused or not: patterns and owners are in use.
    pub working: Signal<Out, Bit>,
    pub status: Signal<Out, Bits<32>>,
    pub tick_done: Signal<Out, Bit>,
    pub ticks: Signal<Out, Bits<32>>,
    pub cycles: Signal<Out, Bits<32>>,
    pub events: Signal<Out, Bits<16>>,
    pub ties: Signal<Out, Bits<16>>,

    pub queue: RAM<Bits<32>, 8>,
    pub patterns: RAM<Bits<32>, 6>,
    pub owners: RAM<Bits<16>, 6>,
    state: DFF<SequencerState>,
    write_pointer: DFF<Bits<8>>,
    read_pointer: DFF<Bits<8>>,
    entries: DFF<Bits<9>>,
    full: Signal<Local, Bit>,
    push: Signal<Local, Bit>,
    pop: Signal<Local, Bit>,
    /// The command runs periods; it stays at the head of the queue until it ends.
    runs: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    word: Signal<Local, Bits<32>>,
    operation: DFF<Bits<4>>,
    pattern_index: Signal<Local, Bits<6>>,
    modes: DFF<Bits<8>>,
    gates1: DFF<Bits<H>>,
    gates2: DFF<Bits<O>>,
    gate_mask1: DFF<Bits<H>>,
    gate_mask2: DFF<Bits<O>>,
    one1: Signal<Local, Bits<H>>,
    one2: Signal<Local, Bits<O>>,
    all1: Constant<Bits<H>>,
    all2: Constant<Bits<O>>,
    clearing: DFF<Bit>,
    tick_in_period: DFF<Bits<6>>,
    /// Within a period.
    in_period: Signal<Local, Bit>,
    first_phase: Signal<Local, Bit>,
    benches: Signal<Local, Bit>,
    is_clk: Signal<Local, Bit>,
    remaining: DFF<Bits<16>>,
    last_period: Signal<Local, Bit>,
    driving: DFF<Bit>,
    teaches: DFF<Bit>,
    resting: DFF<Bit>,
    owner_mask: Signal<Local, Bits<H>>,
    pulsed_rows2: Signal<Local, Bits<H>>,
    count: DFF<Bits<16>>,
    spiked: Signal<Local, Bit>,
    winner: DFF<Bits<HB>>,
    winner_over: DFF<Bit>,
    paused: Signal<Local, Bit>,
    takes: Signal<Local, Bit>,
    event_done: Signal<Local, Bit>,
    own: Signal<Local, Bit>,
    ground: DFF<Bit>,
    ground_mask: Signal<Local, Bits<H>>,
    owner_word: Signal<Local, Bits<16>>,
    gave_up: DFF<Bit>,
    /// One, or the host's data.
    addend: Signal<Local, Bits<32>>,
    addend16: Signal<Local, Bits<16>>,
    counts_tick: Signal<Local, Bit>,
    counts_event: Signal<Local, Bit>,
    tick_count: DFF<Bits<32>>,
    cycle_count: DFF<Bits<32>>,
    event_count: DFF<Bits<16>>,
    tie_count: DFF<Bits<16>>,
    op_control: Constant<Bits<4>>,
    op_gate: Constant<Bits<4>>,
    op_present: Constant<Bits<4>>,
    op_rest: Constant<Bits<4>>,
    op_train: Constant<Bits<4>>,
    op_teach: Constant<Bits<4>>,
    op_clear: Constant<Bits<4>>,
    op_bench: Constant<Bits<4>>,
}

impl<const R: usize, const H: usize, const HB: usize, const O: usize> Default for Sequencer<R, H, HB, O> {
    fn default() -> Self {
        assert!(R <= 32 && H <= 32 && O <= 32, "{R}x{H}x{O}: at most 32 of each");
        Sequencer {
            clock: Default::default(),
            init: Default::default(),
            run: Default::default(),
            pause_tick: Default::default(),
            queue_push: Default::default(),
            host_address: Default::default(),
            host_data: Default::default(),
            host_write_pattern: Default::default(),
            host_write_owner: Default::default(),
            add_ticks: Default::default(),
            add_cycles: Default::default(),
            add_events: Default::default(),
            add_ties: Default::default(),
            host_read_pattern: Default::default(),
            host_read_owner: Default::default(),
            event_budget: Default::default(),
            rest_periods: Default::default(),
            event_periods_max: Default::default(),
            lane_busy: Default::default(),
            pulsed: Default::default(),
            spiked1: Default::default(),
            spiked2: Default::default(),
            spike_index1: Default::default(),
            over_budget: Default::default(),
            over_index: Default::default(),
            tie: Default::default(),
            inhibition_changed: Default::default(),
            inhibition_busy: Default::default(),
            inhibit: Default::default(),
            begins: Default::default(),
            tick: Default::default(),
            learn: Default::default(),
            clk: Default::default(),
            clk1: Default::default(),
            clk2: Default::default(),
            rising: Default::default(),
            period_start: Default::default(),
            clear_spikes: Default::default(),
            pattern: Default::default(),
            pulse1: Default::default(),
            teaching: Default::default(),
            rows2: Default::default(),
            gate1: Default::default(),
            gate2: Default::default(),
            control: Default::default(),
            busy: Default::default(),
            status: Default::default(),
            tick_done: Default::default(),
            ticks: Default::default(),
            cycles: Default::default(),
            events: Default::default(),
            ties: Default::default(),
            queue: zeroed(),
            patterns: zeroed(),
            owners: zeroed(),
            state: Default::default(),
            write_pointer: Default::default(),
            read_pointer: Default::default(),
            entries: Default::default(),
            full: Default::default(),
            push: Default::default(),
            pop: Default::default(),
            runs: Default::default(),
            ends: Default::default(),
            word: Default::default(),
            operation: Default::default(),
            pattern_index: Default::default(),
            modes: Default::default(),
            gates1: Default::default(),
            gates2: Default::default(),
            gate_mask1: Default::default(),
            gate_mask2: Default::default(),
            one1: Default::default(),
            one2: Default::default(),
            all1: Constant::new(Bits::mask()),
            all2: Constant::new(Bits::mask()),
            clearing: Default::default(),
            tick_in_period: Default::default(),
            in_period: Default::default(),
            first_phase: Default::default(),
            benches: Default::default(),
            is_clk: Default::default(),
            remaining: Default::default(),
            last_period: Default::default(),
            driving: Default::default(),
            teaches: Default::default(),
            resting: Default::default(),
            pulsed_rows2: Default::default(),
            owner_mask: Default::default(),
            count: Default::default(),
            spiked: Default::default(),
            winner: Default::default(),
            winner_over: Default::default(),
            paused: Default::default(),
            takes: Default::default(),
            event_done: Default::default(),
            own: Default::default(),
            ground: Default::default(),
            ground_mask: Default::default(),
            owner_word: Default::default(),
            gave_up: Default::default(),
            addend: Default::default(),
            addend16: Default::default(),
            counts_tick: Default::default(),
            counts_event: Default::default(),
            tick_count: Default::default(),
            cycle_count: Default::default(),
            event_count: Default::default(),
            tie_count: Default::default(),
            working: Default::default(),
            op_control: Constant::new(opcode::CONTROL.to_bits()),
            op_gate: Constant::new(opcode::GATE.to_bits()),
            op_present: Constant::new(opcode::PRESENT.to_bits()),
            op_rest: Constant::new(opcode::REST.to_bits()),
            op_train: Constant::new(opcode::TRAIN.to_bits()),
            op_teach: Constant::new(opcode::TEACH.to_bits()),
            op_clear: Constant::new(opcode::CLEAR.to_bits()),
            op_bench: Constant::new(opcode::BENCH.to_bits()),
        }
    }
}

impl<const R: usize, const H: usize, const HB: usize, const O: usize> Logic for Sequencer<R, H, HB, O> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, write_pointer, read_pointer, entries, modes, gates1, gates2, clearing);
        dff_setup!(self, clock, tick_in_period, remaining, driving, teaches, resting, count, winner, winner_over);
        dff_setup!(
            self,
            clock,
            operation,
            ground,
            gate_mask1,
            gate_mask2,
            gave_up,
            tick_count,
            cycle_count,
            event_count,
            tie_count
        );
        self.queue.read_clock.next = self.clock.val();
        self.queue.write_clock.next = self.clock.val();
        self.patterns.read_clock.next = self.clock.val();
        self.patterns.write_clock.next = self.clock.val();
        self.owners.read_clock.next = self.clock.val();
        self.owners.write_clock.next = self.clock.val();

        // queue
        self.full.next = self.entries.q.val().get_bit(8);
        self.push.next = self.queue_push.val() & !self.full.val();
        self.queue.read_address.next = self.read_pointer.q.val();
        self.queue.write_address.next = self.write_pointer.q.val();
        self.queue.write_data.next = self.host_data.val();
        self.queue.write_enable.next = self.push.val();
        if self.push.val() {
            self.write_pointer.d.next = self.write_pointer.q.val() + 1;
        }
        self.word.next = self.queue.read_data.val();
        self.benches.next = self.operation.q.val() == self.op_bench.val();
        self.runs.next = (self.operation.q.val() == self.op_present.val())
            | (self.operation.q.val() == self.op_rest.val())
            | (self.operation.q.val() == self.op_train.val())
            | (self.operation.q.val() == self.op_teach.val())
            | self.benches.val();
        self.ends.next = false;

        // patterns and owners: the bus while idle, else the command's
        self.pattern_index.next = self.word.val().get_bits::<6>(20);
        if self.state.q.val() == SequencerState::Idle {
            self.pattern_index.next = bit_cast::<6, 16>(self.host_address.val());
        }
        self.patterns.read_address.next = self.pattern_index.val();
        self.patterns.write_address.next = self.pattern_index.val();
        self.patterns.write_data.next = self.host_data.val();
        self.patterns.write_enable.next = self.host_write_pattern.val();
        self.host_read_pattern.next = self.patterns.read_data.val();
        self.owners.read_address.next = self.pattern_index.val();
        self.owners.write_address.next = self.pattern_index.val();
        self.host_read_owner.next = self.owners.read_data.val();

        // time
        self.in_period.next = (self.state.q.val() != SequencerState::Idle)
            & (self.state.q.val() != SequencerState::Decode)
            & (self.state.q.val() != SequencerState::Execute);
        self.first_phase.next = self.in_period.val() & !self.tick_in_period.q.val().get_bit(5);
        // on the bench latches and gates see no CLK
        self.is_clk.next = self.first_phase.val() & !self.benches.val();
        self.clk.next = self.is_clk.val();
        self.clk1.next = self.is_clk.val() & self.modes.q.val().get_bit(0);
        self.clk2.next = self.is_clk.val() & self.modes.q.val().get_bit(1);
        self.rising.next = !self.tick_in_period.q.val().any();
        self.paused.next = (self.tick_count.q.val().get_bits::<16>(0) == self.pause_tick.val())
            & (((self.state.q.val() == SequencerState::Tick) & self.run.val().get_bit(1))
                | ((self.state.q.val() == SequencerState::TickEnd) & self.run.val().get_bit(2)));
        self.begins.next = self.state.q.val() == SequencerState::Execute;
        self.tick.next = (self.state.q.val() == SequencerState::Tick) & !self.paused.val();
        self.period_start.next = (self.state.q.val() == SequencerState::Tick) & !self.tick_in_period.q.val().any();
        self.learn.next = self.state.q.val() == SequencerState::Program;
        self.inhibit.next =
            (self.state.q.val() == SequencerState::Wait) & !self.lane_busy.val() & self.inhibition_changed.val();
        self.tick_done.next = (self.state.q.val() == SequencerState::TickEnd) & !self.paused.val();
        self.clear_spikes.next = self.clearing.q.val();
        self.control.next = self.modes.q.val();
        self.gate1.next = self.gates1.q.val();
        self.gate2.next = self.gates2.q.val();

        // rows: pulsed in the first half of a period only, but for what is held on the bench
        self.pattern.next = bit_cast::<R, 32>(self.patterns.read_data.val());
        self.pulse1.next = self.driving.q.val()
            & !self.teaches.q.val()
            & (self.first_phase.val() | (self.in_period.val() & self.benches.val() & self.ground.q.val()));
        self.pulsed_rows2.next = 0.into();
        self.one1.next = 1.into();
        self.one2.next = 1.into();
        self.owner_mask.next = self.one1.val() << self.owners.read_data.val().get_bits::<8>(0);
        self.teaching.next = self.driving.q.val() & self.teaches.q.val();
        if self.teaching.val() & self.is_clk.val() & self.owners.read_data.val().get_bit(15) {
            self.pulsed_rows2.next = self.owner_mask.val();
        }
        self.rows2.next = self.pulsed_rows2.val();

        // counters
        self.takes.next = self.run.val().get_bit(0) & self.entries.q.val().any();
        self.working.next = (self.state.q.val() != SequencerState::Idle) | self.takes.val();
        self.busy.next = self.working.val() & !self.paused.val();
        self.status.next =
            (bit_cast::<32, 9>(self.entries.q.val()) << 8) | (bit_cast::<32, 8>(self.modes.q.val()) << 24);
        self.status.next = self.status.val().replace_bit(0, self.working.val());
        self.status.next = self.status.val().replace_bit(1, self.gave_up.q.val());
        self.status.next = self.status.val().replace_bit(2, self.paused.val());
        self.status.next = self.status.val().replace_bit(3, self.is_clk.val());
        self.status.next = self.status.val().replace_bit(4, self.inhibition_changed.val());
        self.status.next = self.status.val().replace_bit(5, self.clearing.q.val());
        self.ticks.next = self.tick_count.q.val();
        self.cycles.next = self.cycle_count.q.val();
        self.events.next = self.event_count.q.val();
        self.ties.next = self.tie_count.q.val();
        self.spiked.next = self.spiked1.val();
        if self.teaches.q.val() {
            self.spiked.next = self.spiked2.val();
        }
        self.addend.next = 1.into();
        if !self.working.val() {
            self.addend.next = self.host_data.val();
        }
        self.addend16.next = bit_cast::<16, 32>(self.addend.val());
        self.counts_tick.next = (self.state.q.val() == SequencerState::TickEnd) & !self.paused.val();
        self.counts_event.next = (self.state.q.val() == SequencerState::PeriodEnd)
            & ((self.operation.q.val() == self.op_train.val()) | (self.operation.q.val() == self.op_teach.val()))
            & !self.resting.q.val()
            & self.spiked.val();
        if self.counts_tick.val() | (self.add_ticks.val() & !self.working.val()) {
            self.tick_count.d.next = self.tick_count.q.val() + self.addend.val();
        }
        if (self.working.val() & !self.paused.val()) | (self.add_cycles.val() & !self.working.val()) {
            self.cycle_count.d.next = self.cycle_count.q.val() + self.addend.val();
        }
        if self.counts_event.val() | (self.add_events.val() & !self.working.val()) {
            self.event_count.d.next = self.event_count.q.val() + self.addend16.val();
        }
        if self.tie.val() | (self.add_ties.val() & !self.working.val()) {
            self.tie_count.d.next = self.tie_count.q.val() + self.addend16.val();
        }

        // gates of a command
        self.gate_mask1.d.next = self.one1.val() << self.word.val().get_bits::<8>(0);
        self.gate_mask2.d.next = self.one2.val() << self.word.val().get_bits::<8>(0);
        if self.word.val().get_bit(26) {
            self.gate_mask1.d.next = self.all1.val();
            self.gate_mask2.d.next = self.all2.val();
        }

        // the end of an event: who owns the pattern, and whose gate is grounded
        self.last_period.next = (self.remaining.q.val() == 1) | !self.remaining.q.val().any();
        self.event_done.next =
            (self.state.q.val() == SequencerState::PeriodEnd) & self.resting.q.val() & self.last_period.val();
        self.own.next = self.event_done.val()
            & (self.operation.q.val() == self.op_train.val())
            & (!self.ground.q.val() | self.winner_over.q.val());
        self.owner_word.next = bit_cast::<16, HB>(self.winner.q.val()).replace_bit(15, true);
        self.ground_mask.next = self.one1.val() << self.winner.q.val();
        self.owners.write_enable.next = self.host_write_owner.val() | self.own.val();
        self.owners.write_data.next = self.owner_word.val();
        if self.host_write_owner.val() {
            self.owners.write_data.next = bit_cast::<16, 32>(self.host_data.val());
        }

        match self.state.q.val() {
            SequencerState::Idle => {
                self.tick_in_period.d.next = 0.into();
                if self.takes.val() {
                    self.state.d.next = SequencerState::Decode;
                }
            }
            SequencerState::Decode => {
                self.operation.d.next = self.word.val().get_bits::<4>(28);
                self.ground.d.next = self.word.val().get_bit(19);
                self.state.d.next = SequencerState::Execute;
            }
            SequencerState::Execute => {
                self.driving.d.next = self.operation.q.val() != self.op_rest.val();
                self.teaches.d.next = self.operation.q.val() == self.op_teach.val();
                self.resting.d.next = false;
                self.count.d.next = 0.into();
                self.remaining.d.next = self.event_periods_max.val();
                if (self.operation.q.val() == self.op_present.val())
                    | (self.operation.q.val() == self.op_rest.val())
                    | self.benches.val()
                {
                    self.remaining.d.next = self.word.val().get_bits::<16>(0);
                }
                self.state.d.next = SequencerState::Idle;
                if self.operation.q.val() == self.op_control.val() {
                    self.modes.d.next = self.word.val().get_bits::<8>(0);
                }
                if self.operation.q.val() == self.op_gate.val() {
                    if self.word.val().get_bit(27) {
                        self.gates2.d.next = self.gates2.q.val() & !self.gate_mask2.q.val();
                        if self.word.val().get_bit(25) {
                            self.gates2.d.next = self.gates2.q.val() | self.gate_mask2.q.val();
                        }
                    } else {
                        self.gates1.d.next = self.gates1.q.val() & !self.gate_mask1.q.val();
                        if self.word.val().get_bit(25) {
                            self.gates1.d.next = self.gates1.q.val() | self.gate_mask1.q.val();
                        }
                    }
                }
                if self.operation.q.val() == self.op_clear.val() {
                    self.clearing.d.next = true;
                    self.event_count.d.next = 0.into();
                    self.tie_count.d.next = 0.into();
                }
                if self.operation.q.val() == self.op_teach.val() {
                    self.gates2.d.next = self.gate_mask2.q.val();
                }
                if self.runs.val() {
                    self.state.d.next = SequencerState::Tick;
                }
            }
            SequencerState::Tick => {
                self.state.d.next = SequencerState::Wait;
                if self.paused.val() {
                    self.state.d.next = SequencerState::Tick;
                }
            }
            SequencerState::Wait => {
                if !self.lane_busy.val() {
                    self.state.d.next = SequencerState::TickEnd;
                    if self.inhibition_changed.val() {
                        self.state.d.next = SequencerState::Inhibit;
                    }
                }
            }
            SequencerState::Inhibit => {
                if !self.inhibition_busy.val() {
                    self.state.d.next = SequencerState::TickEnd;
                }
            }
            SequencerState::TickEnd => {
                if !self.paused.val() {
                    self.clearing.d.next = false;
                    self.tick_in_period.d.next = self.tick_in_period.q.val() + 1;
                    self.state.d.next = SequencerState::Tick;
                    if (self.tick_in_period.q.val() == 31) & self.pulsed.val() {
                        self.tick_in_period.d.next = self.tick_in_period.q.val();
                        self.state.d.next = SequencerState::Program;
                    }
                    if self.tick_in_period.q.val().all() {
                        self.tick_in_period.d.next = self.tick_in_period.q.val();
                        self.state.d.next = SequencerState::PeriodEnd;
                    }
                }
            }
            SequencerState::Program => {
                self.state.d.next = SequencerState::ProgramWait;
            }
            SequencerState::ProgramWait => {
                if !self.lane_busy.val() {
                    self.tick_in_period.d.next = self.tick_in_period.q.val() + 1;
                    self.state.d.next = SequencerState::Tick;
                }
            }
            SequencerState::PeriodEnd => {
                self.tick_in_period.d.next = 0.into();
                self.remaining.d.next = self.remaining.q.val() - 1;
                self.state.d.next = SequencerState::Tick;
                if (self.operation.q.val() == self.op_present.val())
                    | (self.operation.q.val() == self.op_rest.val())
                    | self.benches.val()
                {
                    if self.last_period.val()
                        | (!self.benches.val() & self.driving.q.val() & self.ground.q.val() & self.spiked.val())
                    {
                        self.ends.next = true;
                    }
                } else if !self.resting.q.val() {
                    if self.spiked.val() {
                        self.count.d.next = self.count.q.val() + 1;
                        self.winner.d.next = self.spike_index1.val();
                        if self.ground.q.val() {
                            self.winner.d.next = self.over_index.val();
                        }
                        self.winner_over.d.next = self.over_budget.val();
                        self.resting.d.next = true;
                        self.driving.d.next = false;
                        self.remaining.d.next = self.rest_periods.val();
                    } else if self.last_period.val() {
                        self.gave_up.d.next = true;
                        self.ends.next = true;
                    }
                } else if self.last_period.val() {
                    self.resting.d.next = false;
                    self.driving.d.next = true;
                    self.remaining.d.next = self.event_periods_max.val();
                    if (self.operation.q.val() == self.op_train.val()) & self.ground.q.val() {
                        if self.winner_over.q.val() {
                            self.gates1.d.next = self.gates1.q.val() & !self.ground_mask.val();
                            self.ends.next = true;
                        }
                    } else if self.count.q.val() >= self.event_budget.val() {
                        self.ends.next = true;
                    }
                }
            }
            _ => {
                self.state.d.next = SequencerState::Idle;
            }
        }
        if self.ends.val() {
            self.state.d.next = SequencerState::Idle;
        }
        self.pop.next = ((self.state.q.val() == SequencerState::Execute) & !self.runs.val()) | self.ends.val();
        if self.pop.val() {
            self.read_pointer.d.next = self.read_pointer.q.val() + 1;
        }
        if self.push.val() & !self.pop.val() {
            self.entries.d.next = self.entries.q.val() + 1;
        }
        if self.pop.val() & !self.push.val() {
            self.entries.d.next = self.entries.q.val() - 1;
        }
        if self.init.val() {
            self.state.d.next = SequencerState::Idle;
            self.write_pointer.d.next = 0.into();
            self.read_pointer.d.next = 0.into();
            self.entries.d.next = 0.into();
            self.modes.d.next = 0.into();
            self.gates1.d.next = 0.into();
            self.gates2.d.next = 0.into();
            self.clearing.d.next = false;
            self.gave_up.d.next = false;
            self.tick_count.d.next = 0.into();
            self.cycle_count.d.next = 0.into();
            self.event_count.d.next = 0.into();
            self.tie_count.d.next = 0.into();
        }
    }
}
