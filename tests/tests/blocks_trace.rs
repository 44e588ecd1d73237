//! The trace buffer, cycle by cycle: rust-hdl, Icarus, Verilator and the model agree on every register and every word.

use memtwin_model::trace_buffer as model;
use memtwin_spec::trace::{LEVELS, RECORDS, TICK_BITS, Trigger};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::powered::PoweredTrace;
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;

/// Neurons of layer 1 and 2; a neuron has 3 bits.
const NEURONS: [u8; 2] = [7, 4];

/// The buffer and its model, and the lane and sequencer that they look at.
struct TraceBench {
    bench: Bench<PoweredTrace<3, 4>>,
    model: model::TraceBuffer,
    stimulus: Stimulus,
    levels: [[u8; 8]; 2],
    tick: u32,
}

impl TraceBench {
    fn new(seed: u64, tick: u32) -> Self {
        let bench = Bench::clocked("trace_buffer", PoweredTrace::<3, 4>::default(), |trace| &mut trace.clock);
        let (model, stimulus) = (model::TraceBuffer::default(), Stimulus::new(seed));
        TraceBench { bench, model, stimulus, levels: [[0; 8]; 2], tick }
    }

    /// One cycle in which nothing happens but what `set` says; then the registers are compared.
    fn cycle(&mut self, set: impl FnOnce(&mut PoweredTrace<3, 4>)) {
        let tick = self.tick;
        let levels = self.stimulus.bits::<4>();
        self.bench.cycle(|trace| {
            for strobe in [&mut trace.settled, &mut trace.tick, &mut trace.tick_done, &mut trace.start, &mut trace.stop]
            {
                strobe.next = false;
            }
            trace.levels.next = levels;
            trace.ticks.next = tick.to_bits();
            set(trace);
        });
    }

    fn start(&mut self, at_once: bool, trigger: Trigger, after: u32) {
        self.model.start(at_once, trigger, after);
        self.cycle(|trace| {
            trace.start.next = true;
            trace.at_once.next = at_once;
            trace.trigger.next = trigger.to_bits().to_bits();
            trace.after.next = after.to_bits();
        });
    }

    /// A tick with these layers supplied, in which each level changes once in `rarely` times.
    fn tick(&mut self, supplied: [bool; 2], rarely: u64) {
        self.cycle(|trace| {
            trace.tick.next = true;
            trace.on1.next = supplied[0];
            trace.on2.next = supplied[1];
        });
        for _ in 0..self.stimulus.below(3) {
            self.cycle(|_| ());
        }
        for layer in (0..2).filter(|&layer| supplied[layer]) {
            for neuron in 0..NEURONS[layer] {
                let flips: u8 = (0..4).map(|bit| u8::from(self.stimulus.once_in(rarely)) << bit).sum();
                let levels = self.levels[layer][usize::from(neuron)] ^ flips;
                self.levels[layer][usize::from(neuron)] = levels;
                self.model.settle(layer as u8, neuron, levels, self.tick);
                self.cycle(|trace| {
                    trace.settled.next = true;
                    trace.second.next = layer == 1;
                    trace.index.next = neuron.to_bits();
                    trace.levels.next = levels.to_bits();
                });
            }
        }
        // the lane comes to rest, then the sequencer ends the tick
        self.cycle(|_| ());
        self.cycle(|trace| trace.tick_done.next = true);
        self.model.end_tick(supplied);
        self.tick = self.tick.wrapping_add(1);
        self.compare();
    }

    fn compare(&self) {
        let trace = self.bench.block();
        assert_eq!(trace.status.val().to_u32(), self.model.status(), "status at tick {}", self.tick);
        assert_eq!(trace.epoch.val().to_u32(), self.model.epoch(), "epoch at tick {}", self.tick);
        assert_eq!(trace.runs.val(), self.model.status() >> 20 & 1 == 1);
    }

    /// Stops and reads everything.
    fn stop(&mut self) {
        self.model.stop();
        self.cycle(|trace| trace.stop.next = true);
        self.compare();
        let levels =
            (0..2).flat_map(|layer| (0..NEURONS[layer]).map(move |n| LEVELS + (u32::from(n) << 1 | layer as u32)));
        for offset in (0..self.model.count()).chain(levels) {
            self.cycle(|trace| trace.host_address.next = offset.to_bits());
            assert_eq!(self.bench.block().host_read.val().to_u32(), self.model.word(offset), "word {offset}");
        }
    }

    fn replay(&self) {
        self.bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Any trigger, any supply, stopped at any time.
#[test]
fn the_trace_buffer_records_as_the_model() {
    let mut bench = TraceBench::new(60, (3 << TICK_BITS) - 40);
    for _ in 0..12 {
        let neuron = bench.stimulus.bit().then(|| {
            let layer = bench.stimulus.below(2) as u8;
            (layer, bench.stimulus.below(u64::from(NEURONS[usize::from(layer)])) as u8)
        });
        let (rises, falls) = (bench.stimulus.bits_word(4) as u8, bench.stimulus.bits_word(4) as u8);
        let after = 1 + bench.stimulus.below(60) as u32;
        let at_once = bench.stimulus.once_in(4);
        bench.start(at_once, Trigger { neuron, rises, falls }, after);
        for _ in 0..10 + bench.stimulus.below(30) {
            let supplied = [bench.stimulus.bit(), bench.stimulus.bit()];
            bench.tick(supplied, 12);
        }
        bench.stop();
    }
    bench.replay();
}

/// The ring goes round before the trigger comes, and what comes after the end is told.
#[test]
fn older_records_are_overwritten_and_later_ones_missed() {
    let mut bench = TraceBench::new(61, 5);
    let never = Trigger { neuron: Some((1, 7)), rises: 15, falls: 15 };
    bench.start(false, never, 100);
    while bench.model.status() >> 23 & 1 == 0 {
        bench.tick([true, true], 3);
    }
    assert_eq!(bench.model.count(), RECORDS);
    bench.stop();
    bench.start(false, Trigger { neuron: None, rises: 1, falls: 0 }, 300);
    while bench.model.status() >> 24 & 1 == 0 {
        bench.tick([true, true], 3);
    }
    bench.stop();
    bench.replay();
}
