//! The engines against the model: rust-hdl's own simulation, and the generated Verilog in Icarus and Verilator.
//!
//! Verilator is fast enough for everything; the slower two run `tiny` in full, and a prefix of the larger sizes.

use memtwin_calibrate::Parameters;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{Ended, Engine, EngineError, EngineKind, Status};
use memtwin_experiments::patterns::parameters;
use memtwin_experiments::procedure::{begin_layer1, whole};
use memtwin_spec::{Command, Conductance, Config, Observer, Preset, State};
use memtwin_tests::lockstep::{Depth, LockstepError, config, lockstep};

/// Runs `commands` on the model and on another engine; what is compared must be the same.
fn check(kind: EngineKind, preset: Preset, parameters: &Parameters, seed: u64, commands: &[Command], depth: Depth) {
    let config = config(preset, parameters, seed);
    let mut model = EngineKind::Model.start(preset.sizes()).unwrap();
    let mut engine = kind.start(preset.sizes()).unwrap();
    match lockstep(&mut *model, &mut *engine, &config, commands, depth) {
        Ok(ticks) => println!("{kind} {preset}: {ticks} ticks"),
        Err(error) => panic!("{kind} {preset} seed {seed}: {error}"),
    }
}

/// Few events, so that even the slow engines train in full.
fn brief(preset: Preset) -> Parameters {
    Parameters { event_budget_count: 2.0, ..parameters(preset.sizes()) }
}

/// One event each, a period of rest: a thousand clocks a second is what the slow engines turn.
fn briefest() -> Parameters {
    Parameters { event_budget_count: 1.0, rest_periods_count: 1.0, ..parameters(Preset::Tiny.sizes()) }
}

/// The first pulses of the first training event: scan, growth, and with luck a spike.
fn first_pulses(periods: u16) -> Vec<Command> {
    let mut commands = begin_layer1();
    commands.push(Command::Present { pattern: 0, until_fire: false, periods });
    commands
}

#[test]
fn tiny_in_full_rust_hdl() {
    check(EngineKind::RustHdl, Preset::Tiny, &briefest(), 1, &whole(3, true, 2), Depth::Probes);
}

#[test]
fn tiny_in_full_icarus() {
    check(EngineKind::Icarus, Preset::Tiny, &briefest(), 2, &whole(3, true, 2), Depth::Probes);
}

#[test]
fn tiny_in_full_verilator() {
    check(
        EngineKind::Verilator,
        Preset::Tiny,
        &parameters(Preset::Tiny.sizes()),
        3,
        &whole(3, true, 200),
        Depth::Probes,
    );
}

#[test]
fn odd_begins_rust_hdl() {
    check(EngineKind::RustHdl, Preset::Odd, &brief(Preset::Odd), 4, &first_pulses(6), Depth::Probes);
}

#[test]
fn odd_begins_icarus() {
    check(EngineKind::Icarus, Preset::Odd, &brief(Preset::Odd), 5, &first_pulses(6), Depth::Probes);
}

#[test]
fn odd_in_full_verilator() {
    check(EngineKind::Verilator, Preset::Odd, &Parameters::default(), 6, &whole(4, true, 100), Depth::Probes);
}

#[test]
fn paper_begins_rust_hdl() {
    check(EngineKind::RustHdl, Preset::Paper, &brief(Preset::Paper), 7, &first_pulses(6), Depth::Probes);
}

#[test]
fn paper_begins_icarus() {
    check(EngineKind::Icarus, Preset::Paper, &brief(Preset::Paper), 8, &first_pulses(6), Depth::Probes);
}

/// Every probe of a shortened training and inference of the paper's network.
#[test]
fn paper_in_brief_verilator() {
    check(EngineKind::Verilator, Preset::Paper, &brief(Preset::Paper), 9, &whole(10, true, 10), Depth::Probes);
}

/// The whole main job: digests, counters and conductances after every command.
#[test]
fn paper_in_full_verilator() {
    check(EngineKind::Verilator, Preset::Paper, &Parameters::default(), 10, &whole(10, true, 200), Depth::Digests);
}

/// Without grounding and without jitter, ties and greedy neurons come about: the same on both.
#[test]
fn paper_greedy_verilator() {
    let parameters = Parameters {
        threshold_c2c_sd_rel: 0.0,
        conductance_initial1_d2d_sd_rel: 0.0,
        event_budget_count: 3.0,
        ..Parameters::default()
    };
    check(EngineKind::Verilator, Preset::Paper, &parameters, 11, &whole(10, false, 20), Depth::Probes);
}

/// A model with one drive amplitude too large: what a wrong engine looks like.
struct Altered(ModelEngine);

impl Engine for Altered {
    fn kind(&self) -> EngineKind {
        EngineKind::RustHdl
    }
    fn load(&mut self, config: &Config) -> Result<(), EngineError> {
        let mut config = config.clone();
        config.layers[0].amplitude[1] += 20;
        self.0.load(&config)
    }
    fn run(&mut self, commands: &[Command], observer: &mut dyn Observer) -> Result<Ended, EngineError> {
        self.0.run(commands, observer)
    }
    fn set_pattern(&mut self, index: usize, pixels: &[bool]) -> Result<(), EngineError> {
        self.0.set_pattern(index, pixels)
    }
    fn conductances(&mut self, layer: usize) -> Result<Vec<Conductance>, EngineError> {
        self.0.conductances(layer)
    }
    fn spikes(&mut self, layer: usize) -> Result<Vec<u16>, EngineError> {
        self.0.spikes(layer)
    }
    fn owners(&mut self, patterns: usize) -> Result<Vec<Option<u16>>, EngineError> {
        self.0.owners(patterns)
    }
    fn status(&mut self) -> Result<Status, EngineError> {
        self.0.status()
    }
    fn save(&mut self) -> Result<State, EngineError> {
        self.0.save()
    }
    fn restore(&mut self, state: &State) -> Result<(), EngineError> {
        self.0.restore(state)
    }
}

/// A difference is named by tick, signal and both values, and both waveforms are there to look at.
#[test]
fn differences_are_named() {
    let config = config(Preset::Tiny, &brief(Preset::Tiny), 12);
    let mut wrong = Altered(ModelEngine::default());
    let found = lockstep(&mut ModelEngine::default(), &mut wrong, &config, &first_pulses(1), Depth::Probes);
    let Err(LockstepError::Differ { tick, ref signal, left_value, right_value, ref folder, .. }) = found else {
        panic!("{found:?}");
    };
    assert_eq!((tick, signal.as_str()), (0, "network.layer1.neuron1.ts.volt"));
    assert_ne!(left_value, right_value);
    let [left, right] = ["model", "rust-hdl"].map(|name| folder.join(format!("{name}.vcd")));
    let compared = memtwin_trace::first_difference(&left, &right).unwrap();
    assert_eq!(compared.difference.unwrap().time_ns, 0);
    std::fs::remove_dir_all(folder).unwrap();
}
