//! The grid of a sweep: its axes, combinations and points.

use crate::SweepError;
use crate::point::Setup;
use memtwin_calibrate::{Description, Format, NEVER_US, Parameters, Place};
use memtwin_experiments::fault::{Amount, Fault, FaultKind, Layers, Part};
use memtwin_experiments::{ExperimentError, Learning};
use memtwin_spec::{PatternSet, Sizes};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Most points of a grid.
pub const POINTS_MAX: u64 = 10_000_000;

/// What an axis changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quantity {
    Parameter(&'static Description),
    HiddenNeurons,
    OutputNeurons,
    FaultCount(FaultKind, Layers),
    FaultRate(FaultKind, Layers),
}

impl Quantity {
    /// Whether its values are whole numbers.
    pub fn is_whole(self) -> bool {
        match self {
            Quantity::Parameter(description) => description.format == Format::Whole,
            Quantity::FaultRate(..) => false,
            Quantity::HiddenNeurons | Quantity::OutputNeurons | Quantity::FaultCount(..) => true,
        }
    }
}

/// One direction of the grid.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// The quantity, its unit last; `hidden_count`, `stuck_low1_rate`, ...
    pub name: String,
    pub quantity: Quantity,
    /// At least one, all different.
    pub values: Vec<f64>,
    /// Given as a range in equal ratios: it is drawn so, too.
    pub is_log: bool,
    /// Where it stands in the plan.
    pub place: Place,
}

impl Axis {
    /// A value for people and JSON: what is never is [`NEVER_US`], as in `run.json`.
    pub fn finite(value: f64) -> f64 {
        if value == f64::INFINITY { NEVER_US } else { value }
    }
}

/// Everything that results depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Sizes where no axis changes them.
    pub sizes: Sizes,
    pub patterns: PatternSet,
    /// Parameters that are other than the defaults, by name.
    pub fixed: BTreeMap<String, f64>,
    /// The first is the slowest.
    pub axes: Vec<Axis>,
    /// Networks of a combination: seeds `first_seed`, `first_seed + 1`, ...
    pub seeds: u64,
    pub first_seed: u64,
    /// Presentations of each pattern at each number of flipped pixels; 0: nothing is inferred.
    pub trials: usize,
    pub learning: Learning,
}

impl Plan {
    pub fn combinations(&self) -> u64 {
        self.axes.iter().map(|axis| axis.values.len() as u64).product()
    }

    pub fn points(&self) -> u64 {
        self.combinations() * self.seeds
    }

    /// Presentations of a network at each number of flipped pixels.
    pub fn presentations(&self) -> u64 {
        (self.patterns.len() * self.trials) as u64
    }

    /// The combination of a point.
    pub fn combination_of(&self, point: u64) -> u64 {
        point / self.seeds
    }

    /// The seed of a point.
    pub fn seed_of(&self, point: u64) -> u64 {
        self.first_seed + point % self.seeds
    }

    /// Which value of each axis a combination has.
    pub fn indices(&self, combination: u64) -> Vec<usize> {
        let mut rest = combination;
        let mut indices = vec![0; self.axes.len()];
        for (index, axis) in indices.iter_mut().zip(&self.axes).rev() {
            let length = axis.values.len() as u64;
            *index = (rest % length) as usize;
            rest /= length;
        }
        indices
    }

    /// The values of a combination, one for each axis.
    pub fn values(&self, combination: u64) -> Vec<f64> {
        let indices = self.indices(combination);
        self.axes.iter().zip(indices).map(|(axis, index)| axis.values[index]).collect()
    }

    /// A combination in words: `vin1_volt = 1.8, open1_rate = 0.02`.
    pub fn describe(&self, combination: u64) -> String {
        let values = self.values(combination);
        let words: Vec<_> =
            self.axes.iter().zip(values).map(|(axis, value)| format!("{} = {value}", axis.name)).collect();
        if words.is_empty() { "these parameters".to_string() } else { words.join(", ") }
    }

    /// Whether every combination can be run; without axes it is the `fixed` parameters that cannot.
    pub(crate) fn check(&self, fixed: &Place) -> Result<(), SweepError> {
        let place = || self.axes.first().map_or(fixed, |axis| &axis.place).clone();
        for combination in 0..self.combinations() {
            let failed = |error: ExperimentError| SweepError::Combination {
                place: place(),
                combination: self.describe(combination),
                error: Box::new(error),
            };
            let setup = self.setup(combination);
            memtwin_experiments::run::check(setup.sizes, &self.patterns, &setup.parameters).map_err(failed)?;
            if let Some((found, places)) = too_many_faults(&setup) {
                let combination = self.describe(combination);
                return Err(SweepError::TooManyFaults { place: place(), combination, found, places });
            }
        }
        Ok(())
    }

    /// The plan in one way of writing, whatever its file looks like: equal texts give equal results.
    pub fn canonical(&self) -> String {
        #[derive(Serialize)]
        struct Canonical<'a> {
            sizes: String,
            seeds: u64,
            /// As text: TOML's numbers end at 2^63.
            first_seed: String,
            trials: usize,
            learning: &'static str,
            patterns: Vec<String>,
            parameters: BTreeMap<&'static str, f64>,
            axes: Vec<CanonicalAxis<'a>>,
        }
        #[derive(Serialize)]
        struct CanonicalAxis<'a> {
            name: &'a str,
            log: bool,
            values: &'a [f64],
        }
        let pixel = |&black: &bool| if black { '#' } else { '.' };
        let rows = |pixels: &[bool]| {
            let rows: Vec<String> =
                pixels.chunks(self.patterns.width()).map(|row| row.iter().map(pixel).collect()).collect();
            rows.join("\n")
        };
        let parameters = self.fixed_parameters(self.sizes);
        let canonical = Canonical {
            sizes: self.sizes.to_string(),
            seeds: self.seeds,
            first_seed: self.first_seed.to_string(),
            trials: self.trials,
            learning: self.learning.name(),
            patterns: self.patterns.iter().map(|p| format!("= {}\n{}\n", p.name, rows(&p.pixels))).collect(),
            parameters: memtwin_calibrate::DESCRIPTIONS
                .iter()
                .filter_map(|d| Some((d.name, parameters.get(d.name)?)))
                .collect(),
            axes: self
                .axes
                .iter()
                .map(|axis| CanonicalAxis { name: &axis.name, log: axis.is_log, values: &axis.values })
                .collect(),
        };
        toml::to_string(&canonical).expect("names, numbers and texts are TOML")
    }

    /// SHA-256 of the canonical text, in hex.
    pub fn hash(&self) -> String {
        Sha256::digest(self.canonical()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The parameters of networks of these sizes without any axis.
    pub(crate) fn fixed_parameters(&self, sizes: Sizes) -> Parameters {
        let mut parameters = self.learning.parameters(memtwin_experiments::patterns::parameters(sizes));
        for (name, &value) in &self.fixed {
            parameters.set(&Place::new("plan"), name, value).expect("checked where it was read");
        }
        parameters
    }
}

/// More faults of an exact count than there are places for them: how many, and the places.
fn too_many_faults(setup: &Setup) -> Option<(usize, usize)> {
    let cases =
        Part::ALL.into_iter().flat_map(|part| [Layers::One, Layers::Two, Layers::Both].map(|layers| (part, layers)));
    let counted = |(part, layers): (Part, Layers)| {
        let within = |fault: &&Fault| layers == Layers::Both || fault.layers == layers;
        let here = setup.faults.iter().filter(|fault| fault.kind.part() == part).filter(within);
        let count = |amount| if let Amount::Count(count) = amount { count } else { 0 };
        let found: usize = here.map(|fault| count(fault.amount)).sum();
        (found, part.places(setup.sizes, layers))
    };
    cases.map(counted).find(|(found, places)| found > places)
}
