//! One point of the grid: the network that it is, and what came of it.

use crate::plan::{Plan, Quantity};
use memtwin_calibrate::{Parameters, Place};
use memtwin_engine::Engine;
use memtwin_engine::model::ModelEngine;
use memtwin_experiments::fault::{Amount, Fault};
use memtwin_experiments::run::is_clustered;
use memtwin_experiments::{ExperimentError, RunOptions, run};
use memtwin_spec::Sizes;

/// Numbers of flipped pixels at which networks infer: 0 to 3.
pub const NOISES: usize = 4;

/// The networks of a combination, all but their seed.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    pub sizes: Sizes,
    pub parameters: Parameters,
    pub faults: Vec<Fault>,
}

impl Plan {
    /// The networks of a combination: the default parameters of their sizes, then those of the plan, then those of the axes.
    pub fn setup(&self, combination: u64) -> Setup {
        let values = self.values(combination);
        let mut sizes = self.sizes;
        for (axis, &value) in self.axes.iter().zip(&values) {
            match axis.quantity {
                Quantity::HiddenNeurons => sizes.hidden = value as usize,
                Quantity::OutputNeurons => sizes.outputs = value as usize,
                _ => (),
            }
        }
        let mut setup = Setup { sizes, parameters: self.fixed_parameters(sizes), faults: vec![] };
        for (axis, &value) in self.axes.iter().zip(&values) {
            let mut fault = |kind, layers, amount| setup.faults.push(Fault { kind, layers, amount });
            match axis.quantity {
                Quantity::Parameter(description) => {
                    let set = setup.parameters.set(&Place::new("plan"), description.name, value);
                    set.expect("checked where it was read");
                }
                Quantity::FaultCount(kind, layers) => fault(kind, layers, Amount::Count(value as usize)),
                Quantity::FaultRate(kind, layers) => fault(kind, layers, Amount::Rate(value)),
                Quantity::HiddenNeurons | Quantity::OutputNeurons => (),
            }
        }
        setup
    }
}

/// What came of one network. All of it are integers: it is kept and read back without loss.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The hidden neuron that training gave to each pattern.
    pub owners: Vec<Option<u16>>,
    /// Patterns recognised with 0, 1, 2 and 3 flipped pixels, of `patterns x trials`.
    pub recognised: [u32; NOISES],
    /// Output neurons with exactly one potentiated synapse.
    pub one_potentiated: u32,
    /// Events of training, and ties in arbitration.
    pub events: u64,
    pub ties: u64,
    /// Simulated time.
    pub ticks: u64,
}

impl Outcome {
    /// Whether every pattern has a hidden neuron of its own.
    pub fn is_clustered(&self) -> bool {
        is_clustered(&self.owners)
    }
}

/// Trains one network, and infers. `go_on` is asked all the while; where it says no, [`ExperimentError::Interrupted`].
pub fn measure(
    plan: &Plan,
    point: u64,
    engine: &mut ModelEngine,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Outcome, ExperimentError> {
    let seed = plan.seed_of(point);
    let Setup { sizes, parameters, faults } = plan.setup(plan.combination_of(point));
    let options = RunOptions {
        command: String::new(),
        seed,
        sizes,
        patterns: plan.patterns.clone(),
        parameters,
        schedule: plan.learning.schedule(),
        faults,
        trials: plan.trials,
        wave: None,
    };
    let result = run(engine, &options, &mut |_| (), go_on)?;
    let recognised = |flipped: usize| -> u32 {
        result.noise[flipped].confusion.iter().enumerate().map(|(shown, found)| found[shown]).sum()
    };
    Ok(Outcome {
        owners: engine.owners(plan.patterns.len())?,
        recognised: std::array::from_fn(recognised),
        one_potentiated: result.potentiated_per_output.iter().filter(|&&count| count == 1).count() as u32,
        events: result.events,
        ties: result.ties,
        ticks: engine.status()?.ticks,
    })
}
