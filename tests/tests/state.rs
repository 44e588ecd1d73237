//! Where one engine stands, another goes on: the same probes as if it had run to there itself.

use memtwin_calibrate::Parameters;
use memtwin_engine::chain::Stage;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::state_file::first_difference;
use memtwin_engine::{Ended, Engine, EngineError, EngineKind, verilator};
use memtwin_experiments::patterns::parameters;
use memtwin_experiments::procedure::{begin_layer1, whole};
use memtwin_spec::{
    Command, Config, Control, Interest, NoObserver, Observer, Pattern, PatternSet, Preset, Probe, Sizes, State,
};
use memtwin_tests::chain::Bench;
use memtwin_tests::lockstep::config;
use memtwin_tests::together::{self, By};

const EVERY: By = By::Probes(u64::MAX);

/// Runs a command on two engines that stand at the same place; what comes of it must be the same.
#[track_caller]
fn step(left: &mut dyn Engine, right: &mut dyn Engine, command: Command, by: By) {
    together::step(left, right, command, by).unwrap_or_else(|difference| panic!("{difference}"));
}

#[track_caller]
fn compare_states(left: &mut dyn Engine, right: &mut dyn Engine, by: By, place: &str) {
    together::compare_states(left, right, by).unwrap_or_else(|difference| panic!("{place}: {difference}"));
}

/// Few events, so that even slow engines train in full.
fn brief(preset: Preset) -> Parameters {
    Parameters { event_budget_count: 2.0, ..parameters(preset.sizes()) }
}

/// Saves one model at each of the cuts and goes on in another.
fn check_cuts(preset: Preset, cuts: &[usize]) {
    let config = config(preset, &brief(preset), 21);
    let commands = whole(preset.sizes().outputs as u8, true, 3);
    for &cut in cuts.iter().filter(|&&cut| cut <= commands.len()) {
        let (mut first, mut second) = (ModelEngine::default(), ModelEngine::default());
        first.load(&config).unwrap();
        first.run(&commands[..cut], &mut NoObserver).unwrap();
        second.restore(&first.save().unwrap()).unwrap();
        compare_states(&mut first, &mut second, EVERY, &format!("{preset}, restored after {cut} commands"));
        for &command in &commands[cut..] {
            step(&mut first, &mut second, command, EVERY);
        }
    }
}

#[test]
fn a_model_goes_on_where_a_model_stood() {
    check_cuts(Preset::Tiny, &(0..40).collect::<Vec<_>>());
    check_cuts(Preset::Paper, &[0, 1, 3, 4, 9, 13, 15, 20, 25, 28, 30, 45]);
}

/// Every engine takes over from the one before it and is compared with a model that just runs, probe by probe.
fn check_chain(config: &Config, commands: &[Command], by: By, engines: &mut [Box<dyn Engine>]) {
    let mut reference = ModelEngine::default();
    reference.load(config).unwrap();
    let mut state = reference.save().unwrap();
    let pieces = commands.chunks(commands.len().div_ceil(engines.len()));
    for (engine, piece) in engines.iter_mut().zip(pieces) {
        engine.restore(&state).unwrap();
        compare_states(&mut reference, &mut **engine, by, "restored");
        piece.iter().for_each(|&command| step(&mut reference, &mut **engine, command, by));
        state = engine.save().unwrap();
    }
}

fn start(kinds: &[EngineKind], sizes: Sizes) -> Vec<Box<dyn Engine>> {
    kinds.iter().map(|kind| kind.start(sizes).unwrap()).collect()
}

#[test]
fn tiny_wanders_through_the_engines() {
    use EngineKind::{Icarus, Model, RustHdl, Verilator};
    let sizes = Preset::Tiny.sizes();
    let briefest = Parameters { event_budget_count: 1.0, rest_periods_count: 1.0, ..parameters(sizes) };
    let mut engines = start(&[Model, Verilator, Icarus, RustHdl, Model, Icarus, Verilator], sizes);
    check_chain(&config(Preset::Tiny, &briefest, 22), &whole(3, true, 2), EVERY, &mut engines);
}

#[test]
fn paper_wanders_between_model_and_verilator() {
    let mut engines = start(&[EngineKind::Verilator, EngineKind::Model].repeat(4), Preset::Paper.sizes());
    check_chain(&config(Preset::Paper, &brief(Preset::Paper), 23), &whole(10, true, 3), EVERY, &mut engines);
}

#[test]
fn tiny_wanders_over_a_board() {
    let sizes = Preset::Tiny.sizes();
    let briefest = Parameters { event_budget_count: 1.0, rest_periods_count: 1.0, ..parameters(sizes) };
    let board = || Box::new(Bench::new("icebreaker", Preset::Tiny).start(Stage::Pins, false)) as Box<dyn Engine>;
    let model = || Box::new(ModelEngine::default()) as Box<dyn Engine>;
    let mut engines = [model(), board(), model(), board()];
    check_chain(&config(Preset::Tiny, &briefest, 24), &whole(3, true, 2), By::Link, &mut engines);
}

/// A pulse that a command leaves behind is programmed in the next one, in which no row may be driven: what was driven before
/// is no part of the state, so the sums that are found then are those of no row.
#[test]
fn rows_are_forgotten_where_a_command_begins() {
    let (mut model, mut hardware) = model_and_hardware();
    let all_on = Control::from_bits(0xFF);
    step(&mut model, &mut hardware, Command::Control(all_on), EVERY);
    for next in [Command::Rest { periods: 2 }, Command::Teach { pattern: 1, target: 0 }] {
        let mut presentations = 0;
        while model.save().unwrap().layers[0].l1 == 0 {
            step(&mut model, &mut hardware, Command::Present { pattern: 2, until_fire: false, periods: 1 }, EVERY);
            presentations += 1;
            assert!(presentations < 100, "no neuron fires");
        }
        step(&mut model, &mut hardware, next, EVERY);
    }
}

/// A model, trained a little, and hardware that stands where it stands.
fn model_and_hardware() -> (ModelEngine, memtwin_engine::bus::BusEngine<memtwin_engine::process::Simulation>) {
    let (mut model, mut hardware) = (ModelEngine::default(), verilator::start(Preset::Tiny.sizes()).unwrap());
    model.load(&config(Preset::Tiny, &brief(Preset::Tiny), 25)).unwrap();
    model.run(&begin_layer1(), &mut NoObserver).unwrap();
    model.run(&[Command::Train { pattern: 1, ground: true }], &mut NoObserver).unwrap();
    hardware.restore(&model.save().unwrap()).unwrap();
    (model, hardware)
}

#[test]
fn counters_beyond_the_registers_go_on() {
    let (mut model, mut hardware) = model_and_hardware();
    let state = model.save().unwrap();
    let late = State { ticks: (1 << 40) - 128, cycles: (5 << 32) - 9, gave_up: true, events: 65535, ..state };
    model.restore(&late).unwrap();
    hardware.restore(&late).unwrap();
    for command in [Command::Train { pattern: 0, ground: true }, Command::Rest { periods: 3 }] {
        step(&mut model, &mut hardware, command, EVERY);
    }
    assert!(hardware.status().unwrap().ticks > 1 << 40);
}

#[test]
fn a_pattern_that_was_replaced_or_added_is_in_the_state() {
    let (mut model, mut hardware) = model_and_hardware();
    for engine in [&mut model as &mut dyn Engine, &mut hardware] {
        engine.set_pattern(1, &[true, false, false, false, false, true]).unwrap();
        engine.set_pattern(9, &[false; 6]).unwrap();
        engine.set_pattern(5, &[false, true, false, false, false, false]).unwrap();
    }
    compare_states(&mut model, &mut hardware, EVERY, "patterns set");
    let patterns = model.save().unwrap().config.patterns;
    assert_eq!((patterns.len(), patterns[5].name.as_str(), patterns[5].black_count()), (6, "5", 1));
    step(&mut model, &mut hardware, Command::Present { pattern: 5, until_fire: false, periods: 2 }, EVERY);
    // a load forgets the patterns that were added
    for engine in [&mut model as &mut dyn Engine, &mut hardware] {
        engine.load(&config(Preset::Tiny, &brief(Preset::Tiny), 25)).unwrap();
    }
    compare_states(&mut model, &mut hardware, EVERY, "loaded again");
}

/// Hardware that another process loaded: all is read back but the names of the patterns.
#[test]
fn attached_hardware_is_read_back() {
    let (mut model, mut hardware) = model_and_hardware();
    assert!(matches!(verilator::start(Preset::Tiny.sizes()).unwrap().save(), Err(EngineError::NotLoaded)));
    hardware.attach().unwrap();
    let mut expect = model.save().unwrap().over_link();
    let numbered = |(n, pattern): (usize, &Pattern)| Pattern { name: n.to_string(), ..pattern.clone() };
    expect.config.patterns = PatternSet::new(6, expect.config.patterns.iter().enumerate().map(numbered).collect());
    let found = hardware.save().unwrap();
    assert!(found == expect, "{:?}", first_difference(&found, &expect));
    model.restore(&found).unwrap();
    step(&mut model, &mut hardware, Command::Train { pattern: 2, ground: true }, EVERY);
}

/// Stops before the second period.
struct Impatient(bool);

impl Observer for Impatient {
    fn before_period(&mut self, _tick: u64) -> Interest {
        if std::mem::replace(&mut self.0, true) { Interest::Stop } else { Interest::Skip }
    }
    fn probe(&mut self, _probe: &Probe) {}
}

#[test]
fn a_stopped_engine_is_not_saved_and_may_be_restored() {
    let (mut model, mut hardware) = model_and_hardware();
    let state = model.save().unwrap();
    for engine in [&mut model as &mut dyn Engine, &mut hardware] {
        let ended = engine.run(&[Command::Rest { periods: 5 }], &mut Impatient(false)).unwrap();
        assert_eq!(ended, Ended::Stopped);
        assert!(matches!(engine.save(), Err(EngineError::Midway)), "{}", engine.kind());
        engine.restore(&state).unwrap();
    }
    step(&mut model, &mut hardware, Command::Train { pattern: 0, ground: true }, EVERY);
}

#[test]
fn a_refused_state_leaves_the_hardware_as_it_was() {
    let (mut model, mut hardware) = model_and_hardware();
    let mut paper = ModelEngine::default();
    paper.load(&config(Preset::Paper, &brief(Preset::Paper), 26)).unwrap();
    let refused = hardware.restore(&paper.save().unwrap()).unwrap_err();
    assert_eq!(refused.to_string(), "the hardware is a network of 6x3x3, expected 30x10x10");
    let impossible = State { ticks: 1, ..model.save().unwrap() };
    assert!(matches!(hardware.restore(&impossible), Err(EngineError::Spec(_))));
    compare_states(&mut model, &mut hardware, EVERY, "refused");
}
