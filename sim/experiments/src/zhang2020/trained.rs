//! The whole network of Fig. 5, trained: one for a picture, many for a statistic.

use crate::run::{RunOptions, run};
use crate::statistics::{distinct, strongest};
use crate::{ExperimentError, Lab, RunResult, Schedule};
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
    let usual = RunOptions::usual(Preset::Paper, seed)?;
    Ok(RunOptions { parameters: parameters.clone(), schedule, trials, ..usual })
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
    distinct(result.rates_hz.iter().filter_map(|rates| strongest(rates)))
}

/// Different owners of the patterns.
pub fn owners(result: &RunResult) -> usize {
    distinct(result.owners.iter().flatten())
}
