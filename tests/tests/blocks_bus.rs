//! The bus slave and its registers, cycle by cycle: rust-hdl, Icarus, Verilator and the map of `memtwin_spec::register`
//! agree.

use memtwin_gateware::csr::{Csr, View};
use memtwin_gateware::registers::Registers;
use memtwin_spec::Preset;
use memtwin_spec::register::{Access, IDENT, REGISTERS, Region, address, csr, offset};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

/// Every bit of the data alone, none and all.
fn words(bits: u32) -> impl Iterator<Item = u32> {
    let all = u32::MAX >> (32 - bits);
    [0, u32::MAX, all, !all].into_iter().chain((0..bits).map(|bit| 1 << bit))
}

/// Every offset that a register may have, read and written with every bit.
#[test]
fn csr_answers_at_its_offset_only() {
    const OFFSET: u32 = offset::CONDUCTANCE_MAX;
    let mut bench = Bench::clocked("csr", Csr::<12>::new(OFFSET), |csr| &mut csr.clock);
    let mut held = 0;
    // before each other offset the register gets another value to keep
    for (data, offset) in words(12).flat_map(|data| (0..64).flat_map(move |other| [(data, OFFSET), (!data, other)])) {
        for write in [true, false] {
            bench.cycle(|csr| {
                csr.address.next = offset.to_bits();
                csr.write.next = write;
                csr.data.next = data.to_bits();
            });
            if write && offset == OFFSET {
                held = data & 0xFFF;
            }
            let csr = bench.block();
            assert_eq!(csr.value.val().to_u32(), held, "offset {offset:#x}, write {write}, data {data:#x}");
            let read = if offset == OFFSET { held } else { 0 };
            assert_eq!(csr.read.val().to_u32(), read, "offset {offset:#x}, write {write}, data {data:#x}");
        }
    }
    replay(&bench);
}

/// Every offset with every bit.
#[test]
fn view_shows_at_its_offset_only() {
    const OFFSET: u32 = offset::TRACE_EPOCH;
    let mut bench = Bench::combinational("view", View::<14>::new(OFFSET));
    for (value, offset) in words(14).flat_map(|value| (0..64).map(move |offset| (value & 0x3FFF, offset))) {
        bench.cycle(|view| {
            view.address.next = offset.to_bits();
            view.value.next = value.to_bits();
        });
        let expected = if offset == OFFSET { value } else { 0 };
        assert_eq!(bench.block().read.val().to_u32(), expected, "offset {offset:#x}, value {value:#x}");
    }
    replay(&bench);
}

const MEMORIES: [Region; 9] = [
    Region::Crossbar1,
    Region::Crossbar2,
    Region::Neurons1,
    Region::Neurons2,
    Region::Growth,
    Region::Lia,
    Region::Patterns,
    Region::Owners,
    Region::Trace,
];

/// What a write strobes and nothing holds; what SEED_1 and SEED_2 read is not what was written.
const STROBED: [u32; 13] = [
    offset::QUEUE,
    offset::INIT,
    offset::SEED_1,
    offset::SEED_2,
    offset::CLEAR_ERRORS,
    offset::ADD_TICKS,
    offset::ADD_CYCLES,
    offset::ADD_EVENTS,
    offset::ADD_TIES,
    offset::FOLD_1,
    offset::FOLD_2,
    offset::FOLD_CONDUCTANCE_1,
    offset::FOLD_CONDUCTANCE_2,
];

/// The strobes: one for each of [`MEMORIES`], then one for each of [`STROBED`], then start and stop of the trace.
fn strobes(r: &Registers) -> [bool; 24] {
    let of = |strobe: &Signal<Out, Bit>, second: bool| strobe.val() && r.host_second.val() == second;
    [
        of(&r.write_crossbar, false),
        of(&r.write_crossbar, true),
        of(&r.write_neurons, false),
        of(&r.write_neurons, true),
        r.write_growth.val(),
        r.write_lia.val(),
        r.write_patterns.val(),
        r.write_owners.val(),
        // nothing can be written to the trace
        false,
        r.queue_push.val(),
        r.init.val(),
        r.seed1_write.val(),
        r.seed2_write.val(),
        r.clear_errors.val(),
        r.add_ticks.val(),
        r.add_cycles.val(),
        r.add_events.val(),
        r.add_ties.val(),
        r.fold1.val(),
        r.fold2.val(),
        r.fold_conductance1.val(),
        r.fold_conductance2.val(),
        r.trace_start.val(),
        r.trace_stop.val(),
    ]
}

/// What the network sees of each register that can be written and read.
fn values(r: &Registers) -> BTreeMap<u32, u32> {
    BTreeMap::from([
        (offset::RUN, r.run.val().to_u32()),
        (offset::EVENT_BUDGET, r.event_budget.val().to_u32()),
        (offset::REST_PERIODS, r.rest_periods.val().to_u32()),
        (offset::EVENT_PERIODS_MAX, r.event_periods_max.val().to_u32()),
        (offset::JITTER, r.jitter.val().to_u32()),
        (offset::ONSET_TICKS, r.onset_ticks.val().to_u32()),
        (offset::DRIVE_MIN, r.drive_min.val().to_u32()),
        (offset::REST_TICKS, r.rest_ticks.val().to_u32()),
        (offset::LEAK_FAST_SHIFT, r.leak_fast_shift.val().to_u32()),
        (offset::LEAK_SLOW_SHIFT, r.leak_slow_shift.val().to_u32()),
        (offset::LIFT, r.lift.val().to_u32()),
        (offset::CONDUCTANCE_MIN, r.conductance_min.val().to_u32()),
        (offset::CONDUCTANCE_MAX, r.conductance_max.val().to_u32()),
        (offset::DEPRESS_SHIFT, r.depress_shift.val().to_u32()),
        (offset::LIA_RATIO, r.lia_ratio.val().to_u32()),
        (offset::FATIGUE_MIN, r.fatigue_min.val().to_u32()),
        (offset::FATIGUE_MAX, r.fatigue_max.val().to_u32()),
        (offset::REST_SUB_TICKS_1, r.rest_sub_ticks1.val().to_u32()),
        (offset::REST_SUB_TICKS_2, r.rest_sub_ticks2.val().to_u32()),
        (offset::POTENTIATE_SHIFT_1, r.potentiate_shift1.val().to_u32()),
        (offset::POTENTIATE_SHIFT_2, r.potentiate_shift2.val().to_u32()),
        (offset::PAUSE_TICK, r.pause_tick.val().to_u32()),
        (offset::TRACE_CONTROL, r.trace_control.val().to_u32()),
        (offset::TRACE_TRIGGER, r.trace_trigger.val().to_u32()),
        (offset::TRACE_AFTER, r.trace_after.val().to_u32()),
    ])
}

/// What an access is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Data(u32),
    Error,
}

/// The slave, what it reads from, and what has been written to it.
struct BusBench {
    bench: Bench<Registers>,
    stimulus: Stimulus,
    busy: bool,
    /// The registers that can be written and read.
    held: BTreeMap<u32, u32>,
    /// The registers that show what the network has.
    status: BTreeMap<u32, u32>,
    /// What each of [`MEMORIES`] gives.
    memories: [u32; 9],
}

impl BusBench {
    fn new(preset: Preset) -> Self {
        let sizes = preset.sizes();
        let bench = Bench::clocked("registers", Registers::new(sizes), |registers| &mut registers.clock);
        let size_word = (sizes.inputs | sizes.hidden << 10 | sizes.outputs << 20) as u32;
        let status = BTreeMap::from([(offset::IDENT, IDENT), (offset::SIZES, size_word)]);
        let held = values(bench.block());
        BusBench { bench, stimulus: Stimulus::new(31), busy: false, held, status, memories: [0; 9] }
    }

    /// Other values at the inputs from the network.
    fn shuffle(&mut self, busy: bool) {
        self.busy = busy;
        for register in REGISTERS.iter().filter(|register| !self.held.contains_key(&register.offset)) {
            if register.access != Access::WriteOnly && ![offset::IDENT, offset::SIZES].contains(&register.offset) {
                self.status.insert(register.offset, self.stimulus.bits_word(register.bits as usize) as u32);
            }
        }
        for (index, memory) in self.memories.iter_mut().enumerate() {
            *memory = self.stimulus.bits_word([12, 12, 32, 32, 20, 12, 32, 16, 32][index]) as u32;
        }
    }

    /// One cycle; returns the answer, if there is one.
    fn cycle(&mut self, stb: bool, we: bool, address: u32, data: u32) -> Option<Answer> {
        let (status, memories, busy) = (&self.status, &self.memories, self.busy);
        self.bench.cycle(|r| {
            r.stb.next = stb;
            r.we.next = we;
            r.adr.next = address.to_bits();
            r.dat_w.next = data.to_bits();
            r.busy.next = busy;
            r.running.next = busy;
            r.trace_runs.next = busy;
            let of = |offset| *status.get(&offset).unwrap_or(&0);
            r.status.next = of(offset::STATUS).to_bits();
            r.ticks.next = of(offset::TICKS).to_bits();
            r.events.next = of(offset::EVENTS).to_bits();
            r.ties.next = of(offset::TIES).to_bits();
            r.cycles.next = of(offset::CYCLES).to_bits();
            r.digest1.next = of(offset::DIGEST_1).to_bits();
            r.digest2.next = of(offset::DIGEST_2).to_bits();
            r.conductance_digest1.next = of(offset::CONDUCTANCE_DIGEST_1).to_bits();
            r.conductance_digest2.next = of(offset::CONDUCTANCE_DIGEST_2).to_bits();
            r.build_id.next = of(offset::BUILD_ID).to_bits();
            r.clock_hz.next = of(offset::CLOCK_HZ).to_bits();
            r.errors.next = of(offset::ERRORS).to_bits();
            r.read_seed1.next = of(offset::SEED_1).to_bits();
            r.read_seed2.next = of(offset::SEED_2).to_bits();
            r.trace_status.next = of(offset::TRACE_STATUS).to_bits();
            r.trace_epoch.next = of(offset::TRACE_EPOCH).to_bits();
            let second = address >> 16 == Region::Crossbar2 as u32 || address >> 16 == Region::Neurons2 as u32;
            r.read_crossbar.next = memories[usize::from(second)].to_bits();
            r.read_neurons.next = memories[2 + usize::from(second)].to_bits();
            r.read_growth.next = memories[4].to_bits();
            r.read_lia.next = memories[5].to_bits();
            r.read_patterns.next = memories[6].to_bits();
            r.read_owners.next = memories[7].to_bits();
            r.read_trace.next = memories[8].to_bits();
        });
        let r = self.bench.block();
        match (r.ack.val(), r.err.val()) {
            (false, false) => None,
            (true, false) => Some(Answer::Data(r.dat_r.val().to_u32())),
            (false, true) => Some(Answer::Error),
            (true, true) => panic!("{address:#07x} is acknowledged and refused"),
        }
    }

    /// An access as the master does it, strobe held until the answer, which comes in cycle 3.
    fn access(&mut self, write: Option<u32>, address: u32) -> Answer {
        let (we, data) = (write.is_some(), write.unwrap_or_else(|| self.stimulus.word() as u32));
        let (region, at) = (address >> 16, address & 0xFFFF);
        let memory = MEMORIES.iter().position(|&memory| memory as u32 == region);
        let is_csr = region == Region::Csr as u32;
        let mut expected = [false; 24];
        if let Some(index) = memory {
            expected[index] = we && !self.busy && MEMORIES[index] != Region::Trace;
        }
        if let Some(index) = STROBED.iter().position(|&offset| is_csr && at == offset) {
            expected[9 + index] = we;
        }
        if is_csr && at == offset::TRACE_CONTROL && we {
            expected[22 + usize::from(data & 1 == 0)] = true;
        }
        for cycle in 1..=3 {
            let answer = self.cycle(true, we, address, data);
            if let (Some(value), 2, true, true) = (self.held.get_mut(&at), cycle, is_csr, we) {
                *value = data & u32::MAX >> (32 - width(at));
            }
            let r = self.bench.block();
            let strobed = if cycle == 1 { expected } else { [false; 24] };
            assert_eq!(strobes(r), strobed, "{address:#07x}: strobes in cycle {cycle}, write {we}");
            assert_eq!(values(r), self.held, "{address:#07x}: registers in cycle {cycle}, write {we}");
            assert_eq!(r.host_address.val().to_u32(), at);
            assert_eq!(r.host_data.val().to_u32(), data);
            assert_eq!(answer.is_some(), cycle == 3, "{address:#07x}: answered in cycle {cycle}");
            if let Some(answer) = answer {
                let stb = self.stimulus.bit();
                assert_eq!(self.cycle(stb, we, address, data), None, "{address:#07x}: answered for two cycles");
                return answer;
            }
        }
        unreachable!("the third cycle returns")
    }

    fn read(&mut self, address: u32) -> Answer {
        self.access(None, address)
    }

    fn write(&mut self, address: u32) -> Answer {
        let data = self.stimulus.bits_word(32) as u32;
        self.access(Some(data), address)
    }

    /// A register reads what was written to it, what the network shows, or, where it can only be written, zero.
    fn check_register(&mut self, at: u32) {
        let expected = |bench: &Self| *bench.held.get(&at).or(bench.status.get(&at)).unwrap_or(&0);
        for _ in 0..4 {
            assert_ne!(self.write(csr(at)), Answer::Error, "write of register {at:#x}");
            assert_eq!(self.read(csr(at)), Answer::Data(expected(self)), "register {at:#x}");
        }
    }

    /// A memory answers while the sequencer rests, and refuses while it runs.
    fn check_memory(&mut self, index: usize) {
        for _ in 0..3 {
            let at = self.stimulus.bits_word(16) as u32;
            let address = address(MEMORIES[index], at);
            let (written, read) = (self.write(address), self.read(address));
            let data = if self.busy { Answer::Error } else { Answer::Data(self.memories[index]) };
            assert_eq!(read, data, "{:?}, busy {}", MEMORIES[index], self.busy);
            assert_eq!(written == Answer::Error, self.busy, "write to {:?}, busy {}", MEMORIES[index], self.busy);
        }
    }
}

fn width(at: u32) -> u32 {
    REGISTERS.iter().find(|register| register.offset == at).expect("a register").bits
}

#[test]
fn every_address_answers_as_the_map_says() {
    let mut bus = BusBench::new(Preset::Odd);
    let of = |access| REGISTERS.iter().filter(move |r| r.access == access).map(|r| r.offset).collect::<Vec<_>>();
    let seeds = [offset::SEED_1, offset::SEED_2];
    let held = of(Access::ReadWrite).into_iter().filter(|at| !seeds.contains(at));
    assert_eq!(bus.held.keys().copied().collect::<Vec<_>>(), held.collect::<Vec<_>>(), "the registers with a value");
    let strobed = STROBED.iter().copied().filter(|at| !seeds.contains(at)).collect::<BTreeSet<_>>();
    assert_eq!(strobed, BTreeSet::from_iter(of(Access::WriteOnly)), "the registers with a strobe");
    assert_eq!(bus.held.values().sum::<u32>(), 0, "registers after power-up");

    for busy in [false, true] {
        bus.shuffle(busy);
        for register in REGISTERS {
            bus.check_register(register.offset);
        }
        for index in 0..MEMORIES.len() {
            bus.check_memory(index);
        }
        let unknown = (0..16).filter(|&region| region > Region::Trace as u32).map(|region| region << 16 | offset::RUN);
        for address in unknown.chain([0x36, 0x3F, 0x40, 0x80, 0x400, 0x8000 | offset::RUN, 0xFFFF]) {
            assert_eq!(bus.write(address), Answer::Error, "write to {address:#07x}, busy {busy}");
            assert_eq!(bus.read(address), Answer::Error, "{address:#07x}, busy {busy}");
        }
    }

    // In any order, while the network changes what it shows between accesses and the bus rests or does not.
    for _ in 0..150 {
        let busy = bus.stimulus.bit();
        bus.shuffle(busy);
        let register = REGISTERS[bus.stimulus.below(REGISTERS.len() as u64) as usize];
        bus.check_register(register.offset);
        let memory = bus.stimulus.below(MEMORIES.len() as u64) as usize;
        bus.check_memory(memory);
        for _ in 0..bus.stimulus.below(3) {
            let address = bus.stimulus.bits_word(20) as u32;
            assert_eq!(bus.cycle(false, true, address, 1), None, "an answer without a strobe");
        }
    }
    replay(&bus.bench);
}
