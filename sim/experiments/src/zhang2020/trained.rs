//! The whole network of Fig. 5, trained: one for a picture, many for a statistic.

use crate::run::{RunOptions, run};
use crate::{ExperimentError, Lab, RunResult, Schedule, patterns};
use memtwin_calibrate::Parameters;
use memtwin_engine::Engine;
use memtwin_spec::Preset;

/// Presentations of each pattern in a statistic.
pub const TRIALS: usize = 2;

pub fn options(
    parameters: &Parameters,
    seed: u64,
    schedule: Schedule,
    trials: usize,
) -> Result<RunOptions, ExperimentError> {
    let preset = Preset::Paper;
    Ok(RunOptions {
        command: String::new(),
        seed,
        sizes: preset.sizes(),
        patterns: patterns::of_preset(preset)?,
        parameters: parameters.clone(),
        schedule,
        faults: vec![],
        trials,
        wave: None,
    })
}

pub fn trained(
    engine: &mut dyn Engine,
    options: &RunOptions,
    go_on: &dyn Fn() -> bool,
) -> Result<RunResult, ExperimentError> {
    run(engine, options, &mut |_| (), &mut || go_on())
}

/// One network, with the lab's first seed.
pub fn one(lab: &mut Lab) -> Result<RunResult, ExperimentError> {
    let (options, go_on) = (options(&lab.parameters, lab.seed, Schedule::Budget, 1)?, lab.go_on);
    lab.once(|engine| trained(engine, &options, go_on))
}

/// A network with each of the lab's seeds.
pub fn many(lab: &mut Lab, parameters: &Parameters, schedule: Schedule) -> Result<Vec<RunResult>, ExperimentError> {
    let (go_on, seeds) = (lab.go_on, lab.seeds);
    lab.each_seed(seeds, |engine, seed| trained(engine, &options(parameters, seed, schedule, TRIALS)?, go_on))
}

/// Different neurons that fire most on a clean pattern, where a single one does.
pub fn winners(result: &RunResult) -> usize {
    let single = |rates: &Vec<f64>| {
        let most = rates.iter().copied().fold(0.0, f64::max);
        let mut at_most = (0..rates.len()).filter(|&n| most > 0.0 && rates[n] == most);
        at_most.next().filter(|_| at_most.next().is_none())
    };
    let mut winners: Vec<usize> = result.rates_hz.iter().filter_map(single).collect();
    winners.sort_unstable();
    winners.dedup();
    winners.len()
}

/// Different owners of the patterns.
pub fn owners(result: &RunResult) -> usize {
    let mut owners: Vec<usize> = result.owners.iter().flatten().copied().collect();
    owners.sort_unstable();
    owners.dedup();
    owners.len()
}
