//! Engines in lockstep: the same commands on two of them, every probe of one compared with that of the other.

use memtwin_calibrate::Parameters;
use memtwin_engine::{Engine, EngineError, EngineKind};
use memtwin_experiments::patterns::of_preset;
use memtwin_spec::{Command, Config, Interest, NoObserver, Observer, Preset, Probe};
use memtwin_trace::{TraceError, WaveContext, WaveOptions, WaveWriter};
use std::path::PathBuf;

/// Why two engines are not in lockstep.
#[derive(Debug, thiserror::Error)]
pub enum LockstepError {
    #[error(
        "{command:?}: tick {tick}, {signal}: {left} has {left_value:#x}, {right} has {right_value:#x}; \
         waveforms in {}", folder.display()
    )]
    Differ {
        command: Command,
        tick: u64,
        signal: String,
        left: EngineKind,
        left_value: u128,
        right: EngineKind,
        right_value: u128,
        folder: PathBuf,
    },
    #[error("{command:?}: {left} ends after {left_ticks} ticks, {right} after {right_ticks}")]
    Length { command: Command, left: EngineKind, left_ticks: usize, right: EngineKind, right_ticks: usize },
    #[error("{command:?}: {what} differ: {left}, {right}")]
    Outcome { command: Command, what: &'static str, left: String, right: String },
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Trace(#[from] TraceError),
}

/// How closely two engines are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Every probe of every tick.
    Probes,
    /// Digests, counters and conductances after every command.
    Digests,
}

/// Runs each command on both engines and compares; returns the ticks compared.
pub fn lockstep(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    commands: &[Command],
    depth: Depth,
) -> Result<u64, LockstepError> {
    left.load(config)?;
    right.load(config)?;
    for &command in commands {
        if depth == Depth::Probes {
            compare_probes(left, right, config, command)?;
        } else {
            left.run(&[command], &mut NoObserver)?;
            right.run(&[command], &mut NoObserver)?;
        }
        compare_outcome(left, right, config, command)?;
    }
    Ok(left.status()?.ticks)
}

/// Keeps every probe.
#[derive(Default)]
struct Recorder(Vec<Probe>);

impl Observer for Recorder {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }
    fn probe(&mut self, probe: &Probe) {
        self.0.push(probe.clone());
    }
}

fn compare_probes(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    command: Command,
) -> Result<(), LockstepError> {
    let (mut left_probes, mut right_probes) = (Recorder::default(), Recorder::default());
    left.run(&[command], &mut left_probes)?;
    right.run(&[command], &mut right_probes)?;
    let (a, b) = (left_probes.0, right_probes.0);
    let difference = a.iter().zip(&b).find_map(|(x, y)| x.first_difference(y).map(|difference| (x.tick, difference)));
    if let Some((tick, difference)) = difference {
        let folder = write_waves(config, tick, [(left.kind(), &a), (right.kind(), &b)])?;
        return Err(LockstepError::Differ {
            command,
            tick,
            signal: difference.signal,
            left: left.kind(),
            left_value: difference.left,
            right: right.kind(),
            right_value: difference.right,
            folder,
        });
    }
    if a.len() == b.len() {
        return Ok(());
    }
    Err(LockstepError::Length {
        command,
        left: left.kind(),
        left_ticks: a.len(),
        right: right.kind(),
        right_ticks: b.len(),
    })
}

/// Writes the waveforms of both engines around the difference: the two periods before it, and one after.
fn write_waves(config: &Config, tick: u64, sides: [(EngineKind, &[Probe]); 2]) -> Result<PathBuf, LockstepError> {
    let parameters = Parameters::default();
    let name = format!("memtwin-lockstep-{}-{tick}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    let io = |source| EngineError::Io { path: folder.clone(), source };
    std::fs::create_dir_all(&folder).map_err(io)?;
    for (kind, probes) in sides {
        let context = WaveContext {
            config: config.clone(),
            conductance: config.layers.each_ref().map(|layer| layer.conductance.clone()),
            vin_volt: [parameters.vin1_volt, parameters.vin2_volt],
            kappa: parameters.kappa_ratio,
            vbias_volt: parameters.vbias_volt,
            vref_volt: parameters.vref_volt,
        };
        let mut wave = WaveWriter::create(&folder.join(format!("{kind}.vcd")), context, &WaveOptions::default())?;
        let near = |probe: &&Probe| probe.tick + 128 >= tick && probe.tick <= tick + 64;
        for probe in probes.iter().filter(near) {
            wave.sample(probe)?;
        }
        wave.finish()?;
    }
    Ok(folder)
}

fn compare_outcome(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    command: Command,
) -> Result<(), LockstepError> {
    let differ =
        |what: &'static str, left: String, right: String| LockstepError::Outcome { command, what, left, right };
    let (a, b) = (left.status()?, right.status()?);
    if a != b {
        return Err(differ("status", format!("{a:?}"), format!("{b:?}")));
    }
    for layer in 0..2 {
        let (a, b) = (left.conductances(layer)?, right.conductances(layer)?);
        if a != b {
            return Err(differ("conductances", format!("{a:?}"), format!("{b:?}")));
        }
        let (a, b) = (left.spikes(layer)?, right.spikes(layer)?);
        if a != b {
            return Err(differ("spike counters", format!("{a:?}"), format!("{b:?}")));
        }
    }
    let patterns = config.patterns.len();
    let (a, b) = (left.owners(patterns)?, right.owners(patterns)?);
    if a != b {
        return Err(differ("owners", format!("{a:?}"), format!("{b:?}")));
    }
    Ok(())
}

/// The configuration of a preset with its own patterns.
pub fn config(preset: Preset, parameters: &Parameters, seed: u64) -> Config {
    let patterns = of_preset(preset).unwrap_or_else(|e| panic!("the patterns of {preset}: {e}"));
    parameters.config(preset.sizes(), patterns, seed).unwrap_or_else(|e| panic!("the parameters of {preset}: {e}"))
}
