//! Training, inference, and what goes on elsewhere.

use crate::bench::{Bench, Fault, equal};
use memtwin_engine::{EngineError, state_file};
use memtwin_experiments::procedure::{begin_inference, begin_layer1, begin_layer2, present};
use memtwin_experiments::wave_context;
use memtwin_host::trace::{self as board_trace, Arming};
use memtwin_model::Network;
use memtwin_spec::time::{tick_start_ns, ticks_to_seconds};
use memtwin_spec::trace::{RECORDS, Trigger};
use memtwin_spec::{Command, Interest, NoObserver, Observer, Probe, State};
use memtwin_trace::{TraceError, WaveOptions, WaveWriter, first_difference};

/// Periods for which a pattern is shown: 100 ms.
const PERIODS: u16 = 200;

fn train(pattern: usize) -> Command {
    Command::Train { pattern: pattern as u8, ground: true }
}

/// Both layers, all patterns.
fn whole_training(patterns: usize) -> Vec<Command> {
    let lessons = (0..patterns).map(|n| Command::Teach { pattern: n as u8, target: n as u16 });
    begin_layer1().into_iter().chain((0..patterns).map(train)).chain(begin_layer2()).chain(lessons).collect()
}

/// The state in which the model is after the whole training.
fn trained(bench: &Bench<'_>) -> Result<State, Fault> {
    let mut model = Network::new(&bench.config, true).map_err(EngineError::from)?;
    model.run(&whole_training(bench.config.patterns.len()), &mut NoObserver);
    Ok(model.state())
}

/// The target and a model go on from a state.
fn restored(bench: &mut Bench<'_>, state: &State) -> Result<Network, Fault> {
    bench.engine().restore(state)?;
    Ok(Network::restore(state, true).map_err(EngineError::from)?)
}

pub fn one_pattern(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let config = bench.config.clone();
    let mut model = bench.load(&config)?;
    bench.run(&mut model, &[begin_layer1(), vec![train(0)]].concat())?;
    let state = model.state();
    Ok(format!(
        "{} events, digests {:08x} {:08x}",
        state.events, state.layers[0].digest, state.layers[0].conductance_digest
    ))
}

pub fn training(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let config = bench.config.clone();
    let mut model = bench.load(&config)?;
    bench.run(&mut model, &whole_training(config.patterns.len()))?;
    let state = model.state();
    Ok(format!(
        "{:.1} s of the circuit's time in {} cycles, then the same state",
        ticks_to_seconds(state.ticks),
        state.cycles
    ))
}

pub fn inference(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let state = trained(bench)?;
    let mut model = restored(bench, &state)?;
    bench.run(&mut model, &begin_inference())?;
    let mut spikes = 0;
    for pattern in 0..bench.config.patterns.len() {
        let commands = present(pattern as u8, PERIODS);
        bench.engine().run(&commands, &mut NoObserver)?;
        model.run(&commands, &mut NoObserver);
        for layer in 0..2 {
            let (found, expected) = (bench.engine().spikes(layer)?, model.spikes(layer));
            let what = format!("spikes of layer {} for pattern {}", layer + 1, bench.config.patterns[pattern].name);
            equal(what, format!("{found:?}"), format!("{expected:?}"))?;
            spikes += expected.iter().map(|&n| u32::from(n)).sum::<u32>();
        }
    }
    bench.compare(&mut model)?;
    Ok(format!("{} patterns for {PERIODS} periods, {spikes} spikes", bench.config.patterns.len()))
}

pub fn save_and_restore(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let (config, patterns) = (bench.config.clone(), bench.config.patterns.len());
    let mut model = bench.load(&config)?;
    bench.run(&mut model, &[begin_layer1(), vec![train(0)]].concat())?;

    // from the target to another model, which goes on with it
    let saved = bench.engine().save()?;
    let mut other = Network::restore(&saved, true).map_err(EngineError::from)?;
    bench.run(&mut other, &[train(1)])?;

    // what the model that never stopped is left in goes through a file into the target
    let folder = tempfile::tempdir().map_err(Fault::Folder)?;
    let path = folder.path().join("state.json");
    model.run(&[train(1)], &mut NoObserver);
    state_file::write(&path, &model.state())?;
    let state = state_file::read_sized(&path, config.sizes)?;
    bench.engine().restore(&state)?;
    let rest: Vec<Command> = (2..patterns).map(train).collect();
    bench.run(&mut model, &rest)?;
    let state = model.state();
    Ok(format!("{patterns} patterns in three places, digest {:08x} as if in one", state.layers[0].digest))
}

/// The waveform of a run.
struct Wave {
    writer: WaveWriter,
    failed: Option<TraceError>,
}

impl Observer for Wave {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        if let (Err(error), None) = (self.writer.sample(probe), &self.failed) {
            self.failed = Some(error);
        }
    }
}

pub fn trace(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let state = trained(bench)?;
    let sizes = bench.config.sizes;
    let mut model = restored(bench, &state)?;
    let begin = [begin_inference(), vec![Command::Rest { periods: 1 }]].concat();
    bench.run(&mut model, &begin)?;
    let arming = Arming { trigger: Trigger::default(), at_once: true, after: RECORDS };
    let armed = board_trace::arm(bench.bus(), sizes, arming)?;
    let shown = present(0, PERIODS / 4);
    bench.engine().run(&shown, &mut NoObserver)?;
    let capture = board_trace::read(bench.bus(), sizes, Some(armed))?;

    let folder = tempfile::tempdir().map_err(Fault::Folder)?;
    let [found, expected] = ["target.vcd", "model.vcd"].map(|name| folder.path().join(name));
    let context = wave_context(&state.config, &bench.parameters);
    capture.write_wave(&found, context.clone())?;
    let options = WaveOptions {
        start_ns: Some(tick_start_ns(capture.window.start)),
        stop_ns: Some(tick_start_ns(capture.window.end.saturating_sub(1))),
        ..board_trace::wave_options()
    };
    let mut wave = Wave { writer: WaveWriter::create(&expected, context, &options)?, failed: None };
    model.run(&shown, &mut wave);
    if let Some(error) = wave.failed {
        return Err(error.into());
    }
    wave.writer.finish()?;
    let comparison = first_difference(&found, &expected)?;
    if let Some(difference) = comparison.difference {
        return Err(Fault::Differs(format!("the waveform from the trace buffer differs: {difference}")));
    }
    bench.compare(&mut model)?;
    Ok(format!(
        "{} events, {} signals over {} ticks",
        capture.records.len(),
        comparison.signals,
        capture.window.clone().count()
    ))
}
