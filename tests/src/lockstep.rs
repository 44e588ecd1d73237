//! Engines in lockstep: the same commands on two of them, every probe of one compared with that of the other.

use memtwin_calibrate::Parameters;
use memtwin_engine::{Ended, Engine, EngineError, EngineKind};
use memtwin_experiments::patterns::of_preset;
use memtwin_experiments::wave_context;
use memtwin_spec::{Command, Config, Interest, NoObserver, Observer, Preset, Probe};
use memtwin_trace::{TraceError, WaveOptions, WaveWriter};
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

/// Runs each command on both engines and compares; returns the ticks compared. Where only the outcome is compared and
/// differs, the first period after which the digests differ is looked for, and then its first tick and signal.
pub fn lockstep(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    commands: &[Command],
    depth: Depth,
) -> Result<u64, LockstepError> {
    left.load(config)?;
    right.load(config)?;
    for (index, &command) in commands.iter().enumerate() {
        if depth == Depth::Probes {
            compare_probes(left, right, config, command, &mut Glance::at_all())?;
        } else {
            left.run(&[command], &mut NoObserver)?;
            right.run(&[command], &mut NoObserver)?;
        }
        if let Err(error) = compare_outcome(left, right, config, command) {
            locate(left, right, config, &commands[..=index])?;
            return Err(error);
        }
    }
    Ok(left.status()?.ticks)
}

/// Finds the first tick in which two engines differ, and says so; `Ok` where they agree after all.
fn locate(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    commands: &[Command],
) -> Result<(), LockstepError> {
    let Some((&last, before)) = commands.split_last() else { return Ok(()) };
    let mut again = |glance: &mut Glance| -> Result<Option<bool>, LockstepError> {
        rewind(left, config, before)?;
        rewind(right, config, before)?;
        if glance.looks {
            compare_probes(left, right, config, last, glance)?;
            return Ok(None);
        }
        let ended = left.run(&[last], &mut glance.clone())?;
        right.run(&[last], glance)?;
        Ok((ended == Ended::Stopped).then_some(left.status()?.digests == right.status()?.digests))
    };
    // all periods before `same` agree; `differ` is after the command, or a period after which they do not
    let (mut same, mut differ) = (0, 1);
    while again(&mut Glance::until(differ))? == Some(true) {
        (same, differ) = (differ, 2 * differ);
    }
    while differ - same > 1 {
        let middle = same + (differ - same) / 2;
        match again(&mut Glance::until(middle))? {
            Some(true) => same = middle,
            _ => differ = middle,
        }
    }
    again(&mut Glance::at(same))?;
    Ok(())
}

/// Brings an engine to the end of these commands.
fn rewind(engine: &mut dyn Engine, config: &Config, commands: &[Command]) -> Result<(), EngineError> {
    engine.load(config)?;
    engine.run(commands, &mut NoObserver).map(drop)
}

/// Looks at all periods of a command, at one, or at none, and may end the run.
#[derive(Clone)]
struct Glance {
    looks: bool,
    /// Periods to be skipped.
    skip: u64,
    /// Periods after those, before the run is stopped.
    left: u64,
    probes: Vec<Probe>,
}

impl Glance {
    fn at_all() -> Self {
        Glance { looks: true, skip: 0, left: u64::MAX, probes: vec![] }
    }

    fn at(period: u64) -> Self {
        Glance { looks: true, skip: period, left: 1, probes: vec![] }
    }

    fn until(period: u64) -> Self {
        Glance { looks: false, skip: period, left: 0, probes: vec![] }
    }
}

impl Observer for Glance {
    fn before_period(&mut self, _tick: u64) -> Interest {
        if self.skip > 0 {
            self.skip -= 1;
            return Interest::Skip;
        }
        if self.left == 0 {
            return Interest::Stop;
        }
        self.left -= 1;
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        self.probes.push(probe.clone());
    }
}

fn compare_probes(
    left: &mut dyn Engine,
    right: &mut dyn Engine,
    config: &Config,
    command: Command,
    glance: &mut Glance,
) -> Result<(), LockstepError> {
    let mut right_glance = glance.clone();
    left.run(&[command], glance)?;
    right.run(&[command], &mut right_glance)?;
    let (mut a, mut b) = (std::mem::take(&mut glance.probes), right_glance.probes);
    if [left.kind(), right.kind()].iter().any(|kind| matches!(kind, EngineKind::Board(_))) {
        [&mut a, &mut b].into_iter().for_each(|probes| probes.iter_mut().for_each(|probe| *probe = probe.over_link()));
    }
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
        let context = wave_context(config, &parameters);
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
