//! A board at a serial port as an engine: what the model comes to.

mod common;

use common::{icebreaker, open, simulate};
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{Ended, Engine, EngineError, EngineKind, Status};
use memtwin_experiments::patterns::{of_preset, parameters};
use memtwin_experiments::procedure::whole;
use memtwin_host::SimulatedBoard;
use memtwin_spec::{Command, Conductance, Config, Interest, NoObserver, Observer, Preset, Probe};

/// What a run has come to: status, conductances, spikes, owners.
type Outcome = (Status, [Vec<Conductance>; 2], [Vec<u16>; 2], Vec<Option<u16>>);

fn config() -> Config {
    let sizes = Preset::Tiny.sizes();
    parameters(sizes).config(sizes, of_preset(Preset::Tiny).unwrap(), 5).unwrap()
}

/// Both layers trained, and each pattern shown.
fn commands() -> Vec<Command> {
    whole(3, true, 50)
}

fn run(engine: &mut dyn Engine, observer: &mut dyn Observer) -> Result<Outcome, EngineError> {
    engine.load(&config())?;
    assert_eq!(engine.run(&commands(), observer)?, Ended::Done);
    let conductances = [engine.conductances(0)?, engine.conductances(1)?];
    let spikes = [engine.spikes(0)?, engine.spikes(1)?];
    Ok((engine.status()?, conductances, spikes, engine.owners(3)?))
}

/// Counts how often it is asked, and cuts the line when it has been asked so often.
struct Patient {
    asked: u32,
    undisturbed: u32,
    line: Option<(u32, SimulatedBoard)>,
}

impl Observer for Patient {
    fn before_period(&mut self, _tick: u64) -> Interest {
        self.asked += 1;
        self.line.take_if(|(asked, _)| *asked == self.asked);
        Interest::Skip
    }
    fn undisturbed_periods(&self) -> u32 {
        self.undisturbed
    }
    fn probe(&mut self, _probe: &Probe) {}
}

/// Full training and inference over the line, told to pause never, at every period, or now and then: the model's outcome.
#[test]
fn a_board_comes_to_what_the_model_comes_to() {
    let simulated = simulate(&icebreaker());
    let mut board = open(&simulated).unwrap().engine();
    assert_eq!(board.kind(), EngineKind::Port);
    let expect = run(&mut ModelEngine::default(), &mut NoObserver).unwrap();
    assert_eq!(run(&mut board, &mut NoObserver).unwrap(), expect);
    let periods = expect.0.ticks as u32 / 64;
    for undisturbed in [0, 1, 7] {
        let mut patient = Patient { asked: 0, undisturbed, line: None };
        assert_eq!(run(&mut board, &mut patient).unwrap(), expect);
        assert_eq!(patient.asked, periods.div_ceil(undisturbed.max(1)), "{undisturbed}");
    }
}

/// Wants the probes of two periods, from tick 0 and from tick 640 on, and then no more.
#[derive(Default)]
struct Glances(Vec<Probe>);

impl Observer for Glances {
    fn before_period(&mut self, tick: u64) -> Interest {
        match tick {
            0 | 640 => Interest::Probes,
            ..640 => Interest::Skip,
            _ => Interest::Stop,
        }
    }
    fn undisturbed_periods(&self) -> u32 {
        3
    }
    fn probe(&mut self, probe: &Probe) {
        self.0.push(probe.over_link());
    }
}

/// Probes between periods that go by in silence, three at a time: from tick 64 on nine of them.
#[test]
fn probes_between_silent_periods_are_the_models() {
    let probes = |engine: &mut dyn Engine| {
        let mut glances = Glances::default();
        engine.load(&config()).unwrap();
        assert_eq!(engine.run(&commands(), &mut glances).unwrap(), Ended::Stopped);
        glances.0
    };
    let simulated = simulate(&icebreaker());
    let (board, model) = (probes(&mut open(&simulated).unwrap().engine()), probes(&mut ModelEngine::default()));
    assert_eq!((board.len(), model.len()), (128, 128));
    for (left, right) in model.iter().zip(&board) {
        assert_eq!(left.first_difference(right), None, "tick {}", left.tick);
    }
}

#[test]
fn a_board_that_is_unplugged_in_a_run_ends_it() {
    let simulated = simulate(&icebreaker());
    let mut board = open(&simulated).unwrap().engine();
    let mut patient = Patient { asked: 0, undisturbed: 1, line: Some((20, simulated)) };
    match run(&mut board, &mut patient) {
        Err(EngineError::Unplugged { .. }) => assert_eq!(patient.asked, 20),
        other => panic!("{other:?}"),
    }
}
