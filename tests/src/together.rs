//! Two engines that stand at the same place take a step each: all that can be seen of them afterwards must be the same.

use memtwin_engine::state_file::first_difference;
use memtwin_engine::{Engine, EngineError};
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{Command, Interest, Observer, Probe, State};

/// How two engines are compared.
#[derive(Clone, Copy, PartialEq)]
pub enum By {
    /// Every probe of the periods whose bits are set, modulo 64, and everything saved.
    Probes(u64),
    /// What a board tells after a command: each of its probes takes seconds.
    Link,
}

/// Keeps the probes of the periods that are wanted.
struct Glances {
    wanted: u64,
    seen: Vec<Probe>,
}

impl Observer for Glances {
    fn before_period(&mut self, tick: u64) -> Interest {
        if self.wanted >> (tick / u64::from(TICKS_PER_PERIOD) % 64) & 1 == 1 {
            Interest::Probes
        } else {
            Interest::Skip
        }
    }
    fn probe(&mut self, probe: &Probe) {
        self.seen.push(probe.clone());
    }
}

fn failed(engine: &dyn Engine) -> impl Fn(EngineError) -> String {
    let kind = engine.kind();
    move |error| format!("{kind}: {error}")
}

/// Runs a command on both and compares; or says where they differ.
pub fn step(left: &mut dyn Engine, right: &mut dyn Engine, command: Command, by: By) -> Result<(), String> {
    let wanted = if let By::Probes(wanted) = by { wanted } else { 0 };
    let run = |engine: &mut dyn Engine| -> Result<_, String> {
        let mut glances = Glances { wanted, seen: vec![] };
        let ended = engine.run(&[command], &mut glances).map_err(failed(engine))?;
        let status = engine.status().map_err(failed(engine))?;
        Ok((ended, glances.seen, status))
    };
    let (at_left, at_right) = (run(left)?, run(right)?);
    let place = || format!("{command:?}: {} and {} differ", left.kind(), right.kind());
    for (a, b) in at_left.1.iter().zip(&at_right.1) {
        if let Some(difference) = a.first_difference(b) {
            return Err(format!("{} in tick {}: {difference:x?}", place(), a.tick));
        }
    }
    if at_left.1.len() != at_right.1.len() {
        return Err(format!("{} in ticks: {} and {}", place(), at_left.1.len(), at_right.1.len()));
    }
    if (at_left.0, at_left.2) != (at_right.0, at_right.2) {
        return Err(format!("{}: {:x?}, {:x?}", place(), at_left.2, at_right.2));
    }
    compare_states(left, right, by).map_err(|difference| format!("{command:?}: {difference}"))
}

/// Everything that two engines tell of where they stand.
pub fn compare_states(left: &mut dyn Engine, right: &mut dyn Engine, by: By) -> Result<(), String> {
    let save = |engine: &mut dyn Engine| -> Result<State, String> {
        let state = engine.save().map_err(failed(engine))?;
        Ok(if by == By::Link { state.over_link() } else { state })
    };
    let (a, b) = (save(left)?, save(right)?);
    if a == b {
        return Ok(());
    }
    let difference = first_difference(&a, &b).unwrap_or_default();
    Err(format!("{} and {}: {difference}", left.kind(), right.kind()))
}
