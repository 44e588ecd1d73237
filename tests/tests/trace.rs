//! Traces read over the bus, of the model, the gateware and a board: what they show is what the waveform of the model shows.

use memtwin_calibrate::Parameters;
use memtwin_engine::assemble::Event;
use memtwin_engine::bus::{Bus, BusEngine, Standing, Words};
use memtwin_engine::chain::Stage;
use memtwin_engine::{Engine, EngineError, EngineKind, verilator};
use memtwin_experiments::patterns::{of_preset, parameters};
use memtwin_experiments::procedure::{begin_inference, begin_layer1, begin_layer2, present};
use memtwin_experiments::wave_context;
use memtwin_host::trace::{self, Arming, Capture, SCOPES};
use memtwin_model::Network;
use memtwin_model::trace_buffer::{ProbeTrace, TraceBuffer};
use memtwin_spec::register::{Region, csr, offset};
use memtwin_spec::time::tick_start_ns;
use memtwin_spec::trace::{TICK_BITS, Trigger, level};
use memtwin_spec::{Command, Config, Interest, NoObserver, Observer, Preset, Probe};
use memtwin_tests::chain::Bench;
use memtwin_trace::{WaveOptions, WaveWriter, first_difference};
use std::path::Path;

/// A board as far as traces are concerned: the registers and memories of an idle network, the model's.
struct Board {
    trace: ProbeTrace,
    /// TRACE_TRIGGER and TRACE_AFTER.
    trigger: u32,
    after: u32,
    /// The tick that comes next.
    ticks: u64,
    last: Probe,
}

impl Board {
    fn new(preset: Preset, ticks: u64) -> Self {
        let trace = ProbeTrace::new(preset.sizes());
        Board { trace, trigger: 0, after: 0, ticks, last: Probe::new(preset.sizes()) }
    }

    /// L1, L2, LG and gate of a neuron where STATE has them.
    fn state(&self, layer: usize, neuron: u32) -> u32 {
        let layer = &self.last.layers[layer];
        let nodes = [layer.l1, layer.l2, layer.lg, layer.gate];
        nodes.iter().enumerate().map(|(bit, mask)| ((mask >> neuron & 1) as u32) << (27 + bit)).sum()
    }
}

/// The trigger of a register's word.
fn trigger(word: u32) -> Trigger {
    let (layer, neuron) = ((word >> 5 & 1) as u8, (word & 31) as u8);
    let any = word >> 6 & 1 == 1;
    Trigger { neuron: (!any).then_some((layer, neuron)), rises: (word >> 7 & 15) as u8, falls: (word >> 11 & 15) as u8 }
}

impl Words for Board {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        match address {
            offset::TRACE_TRIGGER => self.trigger = data,
            offset::TRACE_AFTER => self.after = data,
            offset::TRACE_CONTROL if data & 1 == 0 => self.trace.buffer.stop(),
            offset::TRACE_CONTROL => self.trace.buffer.start(data >> 1 & 1 == 1, trigger(self.trigger), self.after),
            _ => return Err(EngineError::Bus { address }),
        }
        Ok(())
    }
    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        const TRACE: u32 = Region::Trace as u32;
        const NEURONS1: u32 = Region::Neurons1 as u32;
        const NEURONS2: u32 = Region::Neurons2 as u32;
        let running = self.trace.buffer.status() >> 20 & 1 == 1;
        Ok(match (address >> 16, address & 0xFFFF) {
            (0, offset::STATUS) => 0,
            (0, offset::TICKS) => self.ticks as u32,
            (0, offset::TRACE_STATUS) => self.trace.buffer.status(),
            (0, offset::TRACE_EPOCH) => self.trace.buffer.epoch(),
            (TRACE, offset) if !running => self.trace.buffer.word(offset),
            (NEURONS1, offset) if offset & 7 == 3 => self.state(0, offset >> 3),
            (NEURONS2, offset) if offset & 7 == 3 => self.state(1, offset >> 3),
            _ => return Err(EngineError::Bus { address }),
        })
    }
}

impl Bus for Board {
    fn kind(&self) -> EngineKind {
        EngineKind::Model
    }

    fn start(&mut self) -> Result<Standing, EngineError> {
        Ok(Standing { working: false, ticks: self.ticks as u32 })
    }

    fn period(&mut self, _: bool, _: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        self.start()
    }
}

/// The board looks on while the model runs, with its ticks counted from another number.
struct Runs<'a> {
    board: &'a mut Board,
    first_tick: u64,
}

impl Observer for Runs<'_> {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        self.board.last = Probe { tick: probe.tick + self.first_tick, ..probe.clone() };
        self.board.trace.probe(&self.board.last);
        self.board.ticks = self.board.last.tick + 1;
    }
}

/// The waveform of a run, its ticks counted from another number.
struct Wave {
    writer: WaveWriter,
    first_tick: u64,
}

impl Observer for Wave {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        self.writer.sample(&Probe { tick: probe.tick + self.first_tick, ..probe.clone() }).unwrap();
    }
}

fn config(preset: Preset) -> (Parameters, Config) {
    let parameters = Parameters { event_budget_count: 3.0, ..parameters(preset.sizes()) };
    let config = parameters.config(preset.sizes(), of_preset(preset).unwrap(), 5).unwrap();
    (parameters, config)
}

/// What is traced.
#[derive(Clone)]
struct Job {
    preset: Preset,
    /// What TICKS is when the run begins.
    first_tick: u64,
    before: Vec<Command>,
    traced: Vec<Command>,
    arming: Arming,
}

impl Job {
    fn on_model(&self) -> Capture {
        let (sizes, first_tick) = (self.preset.sizes(), self.first_tick);
        let mut board = Board::new(self.preset, first_tick);
        let mut network = Network::new(&config(self.preset).1, false).unwrap();
        network.run(&self.before, &mut Runs { board: &mut board, first_tick });
        let armed = trace::arm(&mut board, sizes, self.arming).unwrap();
        network.run(&self.traced, &mut Runs { board: &mut board, first_tick });
        trace::read(&mut board, sizes, Some(armed)).unwrap()
    }

    fn on<B: Bus>(&self, engine: &mut BusEngine<B>) -> Capture {
        let sizes = self.preset.sizes();
        engine.load(&config(self.preset).1).unwrap();
        engine.bus().write(csr(offset::ADD_TICKS), self.first_tick as u32).unwrap();
        engine.run(&self.before, &mut NoObserver).unwrap();
        let armed = trace::arm(engine.bus(), sizes, self.arming).unwrap();
        engine.run(&self.traced, &mut NoObserver).unwrap();
        trace::read(engine.bus(), sizes, Some(armed)).unwrap()
    }
}

/// Traces a job on model and gateware: the captures are equal, and so are the waveforms.
#[track_caller]
fn check(job: Job) -> Capture {
    let capture = job.on_model();
    let mut gateware = verilator::start(job.preset.sizes()).unwrap();
    assert_eq!(job.on(&mut gateware), capture);
    check_wave(job.preset, &capture, job.first_tick, &[job.before, job.traced].concat());
    capture
}

/// The waveform of a capture is that of the model's run of these commands.
#[track_caller]
fn check_wave(preset: Preset, capture: &Capture, first_tick: u64, commands: &[Command]) {
    let (sizes, known) = (preset.sizes(), config(preset));
    let folder = tempfile::tempdir().unwrap();
    let [left, right] = ["board.vcd", "model.vcd"].map(|name| folder.path().join(name));
    capture.write_wave(&left, wave_context(&known.1, &known.0)).unwrap();
    write_model(&right, &known, capture, first_tick, commands);
    let comparison = first_difference(&left, &right).unwrap();
    assert_eq!(comparison.difference, None);
    assert!(comparison.same_end && comparison.left_only.is_empty() && comparison.right_only.is_empty());
    assert_eq!(comparison.signals, 1 + 8 * (sizes.hidden + sizes.outputs));
    assert_eq!(std::fs::read(&left).unwrap(), std::fs::read(&right).unwrap());
}

/// The model's own waveform of the same signals in the same window.
fn write_model(path: &Path, known: &(Parameters, Config), capture: &Capture, first_tick: u64, commands: &[Command]) {
    let options = WaveOptions {
        scopes: SCOPES.map(String::from).into(),
        start_ns: Some(tick_start_ns(capture.window.start)),
        stop_ns: Some(tick_start_ns(capture.window.end - 1)),
    };
    let writer = WaveWriter::create(path, wave_context(&known.1, &known.0), &options).unwrap();
    let mut wave = Wave { writer, first_tick };
    Network::new(&known.1, false).unwrap().run(commands, &mut wave);
    wave.writer.finish().unwrap();
}

fn train(patterns: u8) -> Vec<Command> {
    (0..patterns).map(|pattern| Command::Train { pattern, ground: true }).collect()
}

const NEVER: Arming = Arming { trigger: Trigger { neuron: None, rises: 0, falls: 0 }, at_once: false, after: 1 };

#[test]
fn a_trace_from_its_first_tick_on() {
    let arming = Arming { at_once: true, after: 512, ..NEVER };
    let job = Job { preset: Preset::Tiny, first_tick: 0, before: begin_layer1(), traced: train(1), arming };
    let capture = check(job.clone());
    assert!(!capture.status.complete && !capture.status.wrapped && capture.status.triggered);
    assert_eq!((capture.window.start, capture.status.seen), (0, [true, false]));
    assert!(capture.records.len() > 20, "{}", capture.records.len());
    let mut board = Bench::new("icebreaker", Preset::Tiny).start(Stage::Pins, false);
    assert_eq!(job.on(&mut board), capture, "over a serial line");
}

#[test]
fn what_lies_before_a_trigger_and_after() {
    let spike = Trigger { neuron: None, rises: level::L2, falls: 0 };
    let arming = Arming { trigger: spike, after: 100, ..NEVER };
    let before = [begin_layer1(), vec![Command::Rest { periods: 2 }]].concat();
    let capture = check(Job { preset: Preset::Paper, first_tick: 0, before, traced: train(3), arming });
    assert!(capture.status.complete && capture.status.overflow && !capture.status.wrapped);
    let trigger = capture.records[capture.records.len() - 100].record;
    assert!(spike.matches(trigger), "{trigger:?}");
    assert!(capture.records[..capture.records.len() - 100].iter().all(|r| !spike.matches(r.record)));
    assert_eq!(capture.window.start, 2 * 64);
}

#[test]
fn only_the_newest_records_are_left() {
    let traced = train(10);
    let capture = check(Job { preset: Preset::Paper, first_tick: 0, before: begin_layer1(), traced, arming: NEVER });
    assert!(capture.status.wrapped && !capture.status.triggered);
    assert_eq!(capture.records.len(), 512);
    assert_eq!(capture.window.start, capture.records[0].tick + 1);
}

/// The neuron spikes for the last pattern only, when the ring has gone around.
#[test]
fn a_trigger_in_a_ring_that_wrapped() {
    let spike = Trigger { neuron: Some((1, 2)), rises: level::L2, falls: 0 };
    let arming = Arming { trigger: spike, after: 30, ..NEVER };
    let teach = |n| Command::Teach { pattern: n, target: n.into() };
    let before =
        [begin_layer1(), train(3), begin_layer2(), vec![teach(0), teach(1), teach(2)], begin_inference()].concat();
    let traced = [0, 1, 0, 1, 2].into_iter().flat_map(|pattern| present(pattern, 150)).collect();
    let capture = check(Job { preset: Preset::Tiny, first_tick: 0, before, traced, arming });
    assert!(capture.status.complete && capture.status.overflow && capture.status.wrapped);
    assert_eq!(capture.status.seen, [true, true]);
    assert!(spike.matches(capture.records[512 - 30].record));
}

/// The network goes on while it is looked at: the window is narrower than what was recorded.
#[test]
fn a_board_at_work() {
    let mut board = Bench::new("icebreaker", Preset::Tiny).start(Stage::Pins, false);
    board.load(&config(Preset::Tiny).1).unwrap();
    let (bus, sizes) = (board.bus(), Preset::Tiny.sizes());
    let commands = [begin_inference(), present(0, 4000)].concat();
    for command in &commands {
        bus.write(csr(offset::QUEUE), command.encode().unwrap()).unwrap();
    }
    bus.write(csr(offset::RUN), 1).unwrap();
    for arming in [NEVER, Arming { at_once: true, after: 40, ..NEVER }] {
        let armed = trace::arm(bus, sizes, arming).unwrap();
        let tick = u64::from(armed);
        assert!((0..10_000).any(|_| trace::status(bus).unwrap().records >= 40), "nothing happens");
        let capture = trace::read(bus, sizes, Some(armed)).unwrap();
        assert_eq!(capture.status.complete, arming.at_once);
        assert!(tick > 0 && capture.window.start == tick && capture.window.end > tick + 1000, "{:?}", capture.window);
        check_wave(Preset::Tiny, &capture, 0, &commands);
    }
    assert_eq!(bus.read(csr(offset::STATUS)).unwrap() & 1, 1, "it ended before");
}

#[test]
fn ticks_across_epochs_and_the_end_of_the_counter() {
    let arming = Arming { at_once: true, after: 512, ..NEVER };
    for (first_tick, epoch) in [((1 << TICK_BITS) - 640, 0), ((1 << 32) - 1280, (1 << 14) - 1)] {
        let job = Job { preset: Preset::Tiny, first_tick, before: begin_layer1(), traced: train(1), arming };
        let capture = check(job);
        let next = (epoch + 1) << TICK_BITS;
        assert_eq!(capture.window.start, first_tick);
        assert!(capture.window.contains(&next));
        assert!(capture.records.iter().any(|dated| dated.tick == next && dated.record.changed == 0));
    }
}

/// Where nothing happens for epochs, their first records follow each other at once.
#[test]
fn epochs_without_a_change() {
    let settle = |buffer: &mut TraceBuffer, tick: u32, levels: [u8; 2]| {
        (0..2).for_each(|layer| buffer.settle(layer, 0, levels[usize::from(layer)], tick));
        buffer.end_tick([true, true]);
    };
    let mut board = Board::new(Preset::Tiny, 7);
    trace::arm(&mut board, Preset::Tiny.sizes(), NEVER).unwrap();
    for (tick, levels) in [(7, [4, 4]), (9, [4, 12]), (1 << TICK_BITS, [4, 12]), (2 << TICK_BITS, [4, 12])] {
        settle(&mut board.trace.buffer, tick, levels);
    }
    board.ticks = (2 << TICK_BITS) + 1;
    let capture = trace::read(&mut board, Preset::Tiny.sizes(), None).unwrap();
    let ticks: Vec<u64> = capture.records.iter().map(|dated| dated.tick).collect();
    assert_eq!(ticks, [9, 1 << 18, 1 << 18, 2 << 18, 2 << 18]);
    assert_eq!(capture.window, 9..2 << 18);
    assert_eq!((capture.levels_before[1][0], capture.levels_after[1][0]), (4, 12));
}

#[test]
fn a_trace_without_a_record() {
    let mut board = Board::new(Preset::Tiny, 100);
    let armed = trace::arm(&mut board, Preset::Tiny.sizes(), NEVER).unwrap();
    board.ticks = 200;
    let capture = trace::read(&mut board, Preset::Tiny.sizes(), Some(armed)).unwrap();
    assert_eq!((capture.window, capture.records.len()), (100..199, 0));
    let again = trace::read(&mut board, Preset::Tiny.sizes(), Some(armed)).unwrap();
    assert!(again.window.is_empty() && again.probes().next().is_none());
}

#[test]
fn what_cannot_be_armed_is_named() {
    let mut board = Board::new(Preset::Tiny, 0);
    let mut refused = |arming| trace::arm(&mut board, Preset::Tiny.sizes(), arming).unwrap_err().to_string();
    let of = |layer, neuron| Arming { trigger: Trigger { neuron: Some((layer, neuron)), rises: 1, falls: 0 }, ..NEVER };
    assert_eq!(refused(of(0, 3)), "neuron of the trigger is 3, expected 0 to 2");
    assert_eq!(refused(of(2, 0)), "layer of the trigger is 3, expected 1 to 2");
    assert_eq!(refused(Arming { after: 0, ..NEVER }), "number of records from the trigger on is 0, expected 1 to 512");
}
