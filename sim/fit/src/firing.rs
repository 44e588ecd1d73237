//! Growth and thresholds by maximum likelihood: which of the parameters the data tell, their values and intervals.

use crate::FitError;
use crate::estimate::{Coordinate, Optimum, minimise, profile};
use crate::filament::Filament;
use crate::likelihood::{Likelihood, Measurement, Spread, Stimulus};
use crate::result::Report;
use crate::statistics::{Estimate, mean, mean_and_sd, quantile_95};
use memtwin_calibrate::{Parameters, describe};
use std::collections::BTreeSet;

/// A logarithm is told where its 95 % interval is a factor of e to either side at most.
const LN_HALF_MAX: f64 = 1.0;
/// Where the interval of the onset is wider, to either side, than this part of the shortest time to fire, its profile
/// says whether it is told at all.
const ONSET_HALF_REL_MAX: f64 = 0.25;
/// Spread that stands for none.
const SD_MIN: f64 = 1e-4;
/// A logarithm of a spread so near to the smallest is that of none.
const AT_NONE: f64 = 0.1;

const UNTOLD: &str = "its interval would be a factor of e to either side, or have no end";
const ONSET_UNTOLD: &str = "anything from 0 to the shortest time to fire would do";

/// What is fitted to the firing of devices, in this order.
const NAMES: [&str; 5] = ["growth_v0_volt", "growth_ticks", "onset_us", "threshold_c2c_sd_rel", "threshold_d2d_sd_rel"];
const V0: usize = 0;
const TICKS: usize = 1;
const ONSET: usize = 2;
const C2C: usize = 3;
const D2D: usize = 4;

/// All five values, as a search moves them: logarithms but for the onset.
type Place = [f64; 5];

/// What a search found of the firing.
pub(crate) struct Firing {
    place: Place,
    /// Which of the five are fitted.
    active: Vec<usize>,
    optimum: Optimum,
    coordinates: Vec<Coordinate>,
    /// What is not fitted here: the lowest drive and the slow leak.
    fixed: Filament,
}

impl Firing {
    /// Finds the likeliest parameters. What turns out not to be told by the data is held, one by one.
    pub fn fit(likelihood: &Likelihood, report: &mut Report) -> Result<Firing, FitError> {
        let base = report.parameters.clone();
        let mut active: Vec<usize> = vec![V0, TICKS, ONSET, C2C, D2D];
        let mut hold = |active: &mut Vec<usize>, n: usize, reason: String| {
            active.retain(|&other| other != n);
            report.keep(&[NAMES[n]], &reason);
        };
        let voltages: BTreeSet<u64> = likelihood.measurements().map(|m| strength(m.stimulus).to_bits()).collect();
        if voltages.len() < 2 {
            hold(&mut active, V0, "all measurements are at one amplitude or ramp".into());
        }
        let first = likelihood.measurements().next().map(|m| m.stimulus);
        if likelihood.measurements().all(|m| Some(m.stimulus) == first) {
            hold(&mut active, ONSET, "all measurements are of one stimulus".into());
        }
        if likelihood.devices.len() < 2 {
            hold(&mut active, D2D, "one device was measured: its difference from others cannot be told".into());
        }
        let mut start = start(likelihood, &base, &active);
        loop {
            let (onset_us, shortest_us) = (base.onset_us, shortest_us(likelihood));
            if !active.contains(&ONSET) && onset_us >= shortest_us {
                return Err(FitError::OnsetTooLong { onset_us, shortest_us });
            }
            let coordinates: Vec<Coordinate> = active.iter().map(|&n| coordinate(n, &start, likelihood)).collect();
            let mut firing = Firing {
                place: start,
                active: active.clone(),
                optimum: Optimum { at: vec![], cost: 0.0, covariance: None },
                coordinates,
                fixed: Filament::new(&base),
            };
            let found = minimise(|at| firing.cost(at, likelihood), &firing.coordinates);
            firing.optimum = found.ok_or(NO_FIT)?;
            firing.place = firing.all(&firing.optimum.at);
            let Some((untold, why)) = firing.untold(likelihood) else { return Ok(firing) };
            hold(&mut active, untold, why);
            start = firing.place;
            start[untold] = default_place(&base)[untold];
        }
    }

    /// The first parameter that the data do not tell, and why not.
    fn untold(&self, likelihood: &Likelihood) -> Option<(usize, String)> {
        let is_active = |n: &usize| self.active.contains(n);
        let half = |n: usize| self.se(n).map(|se| quantile_95(None) * se);
        if self.optimum.covariance.is_none() {
            let candidate = [ONSET, V0, C2C, TICKS].into_iter().find(is_active)?;
            return Some((candidate, "the data do not tell it apart from the others".into()));
        }
        let shortest_us = shortest_us(likelihood);
        for n in [ONSET, V0, C2C, TICKS].into_iter().filter(is_active) {
            // only where the standard error is wide, or there is none, is the profile needed to say so
            let wide = if n == ONSET { ONSET_HALF_REL_MAX * shortest_us } else { LN_HALF_MAX / 2.0 };
            if half(n).is_some_and(|half| half < wide) {
                continue;
            }
            let index = self.index(n).expect("it is active");
            let [low, high] = self.ends(index, quantile_95(None), likelihood).map(|at| at[index]);
            let c = self.coordinates[index];
            let (from_none, to_end, wide) = (low <= c.low, high >= c.high, (high - low) / 2.0 > LN_HALF_MAX);
            // an onset or a spread may be none, but growth is something
            let untold = match n {
                ONSET => from_none && to_end,
                C2C => to_end || wide && !from_none,
                _ => from_none || to_end || wide,
            };
            if untold {
                return Some((n, if n == ONSET { ONSET_UNTOLD } else { UNTOLD }.to_string()));
            }
        }
        None
    }

    /// The five values where a search stands.
    fn all(&self, at: &[f64]) -> Place {
        let mut all = self.place;
        self.active.iter().zip(at).for_each(|(&n, &x)| all[n] = x);
        all
    }

    fn at(&self, place: &Place) -> (Filament, Spread) {
        let is_random = self.active.contains(&D2D);
        let filament = Filament {
            growth_v0_volt: libm::exp(place[V0]),
            growth_ticks: libm::exp(place[TICKS]),
            onset_us: place[ONSET],
            ..self.fixed
        };
        let d2d = if is_random { libm::exp(place[D2D]) } else { 0.0 };
        (filament, Spread { c2c: libm::exp(place[C2C]), d2d })
    }

    /// Minus the logarithm of the restricted likelihood: that of the spreads must not forget that the mean was fitted
    /// too.
    fn cost(&self, at: &[f64], likelihood: &Likelihood) -> f64 {
        let (filament, spread) = self.at(&self.all(at));
        let count = likelihood.measurements().map(|m| m.weight).sum::<f64>() / likelihood.devices.len() as f64;
        let mean_variance = spread.d2d.powi(2) + spread.c2c.powi(2) / count;
        -likelihood.ln(&filament, spread) - 0.5 * libm::log(mean_variance)
    }

    /// Where a parameter stands among those that are fitted.
    fn index(&self, n: usize) -> Option<usize> {
        self.active.iter().position(|&other| other == n)
    }

    fn se(&self, n: usize) -> Option<f64> {
        self.optimum.se(self.index(n)?)
    }

    /// The filaments with the onset at either end of its interval, and what fits best with it: relaxation depends on
    /// the onset.
    pub fn near(&self, likelihood: &Likelihood) -> Option<[Filament; 2]> {
        let ends = self.ends(self.index(ONSET)?, quantile_95(None), likelihood);
        Some(ends.map(|at| self.at(&self.all(&at)).0))
    }

    /// Where a coordinate is at either end of its interval, so many standard errors wide: as its profile says.
    fn ends(&self, index: usize, quantile: f64, likelihood: &Likelihood) -> [Vec<f64>; 2] {
        let cost = |at: &[f64]| self.cost(at, likelihood);
        let c = self.coordinates[index];
        let rise = quantile * quantile / 2.0;
        [c.low, c.high].map(|limit| profile(cost, &self.coordinates, &self.optimum, index, limit, rise))
    }

    /// Adds what was fitted, with intervals; `source` are the files.
    pub fn report(&self, likelihood: &Likelihood, source: &str, report: &mut Report) -> Result<(), FitError> {
        for &n in &self.active {
            let estimate = self.estimate(n, likelihood);
            let note = match n {
                TICKS if !self.active.contains(&D2D) => Some("of the one device that was measured"),
                D2D if estimate.low == 0.0 => Some("devices may be equal"),
                _ => None,
            };
            report.fit(NAMES[n], estimate, source, note.map(String::from))?;
        }
        Ok(())
    }

    /// The filament and the spread of thresholds that fit best.
    pub fn found(&self) -> (Filament, Spread) {
        self.at(&self.place)
    }

    /// A fitted value with its interval.
    fn estimate(&self, n: usize, likelihood: &Likelihood) -> Estimate {
        let index = self.index(n).expect("it is active");
        // the mean of few devices is as Student's distribution says
        let freedom = (n == TICKS && self.active.contains(&D2D)).then(|| likelihood.devices.len() - 1);
        let [low, high] = self.ends(index, quantile_95(freedom), likelihood).map(|at| at[index]);
        let smallest = self.coordinates[index].low;
        Estimate { value: self.place[n], low, high }.map(|x| match n {
            ONSET => x,
            // as small as the search goes is none
            C2C | D2D if x <= smallest + AT_NONE => 0.0,
            _ => libm::exp(x),
        })
    }
}

const NO_FIT: FitError = FitError::NoFit {
    what: "thresholds and growth",
    expected: "threshold-switching devices, in the units of the columns",
};

/// What makes a device fire sooner: an amplitude, or a ramp's steepness.
fn strength(stimulus: Stimulus) -> f64 {
    match stimulus {
        Stimulus::Pulse { volt, .. } | Stimulus::Train { volt, .. } => volt,
        Stimulus::Ramp { volt_per_s } => -volt_per_s,
    }
}

fn default_place(p: &Parameters) -> Place {
    let ln = |value: f64| libm::log(value.max(SD_MIN));
    [ln(p.growth_v0_volt), ln(p.growth_ticks), p.onset_us, ln(p.threshold_c2c_sd_rel), ln(p.threshold_d2d_sd_rel)]
}

/// The shortest time of drive after which something fired: the onset is shorter.
fn shortest_us(likelihood: &Likelihood) -> f64 {
    let time = |m: &Measurement| match (m.stimulus, m.response) {
        (Stimulus::Pulse { .. }, response) => response,
        (Stimulus::Train { width_us, .. }, _) => Some(width_us),
        (Stimulus::Ramp { volt_per_s }, Some(volt)) => Some(volt / volt_per_s * 1e6),
        (Stimulus::Ramp { .. }, None) => None,
    };
    likelihood.measurements().filter_map(time).fold(f64::INFINITY, f64::min)
}

fn coordinate(n: usize, start: &Place, likelihood: &Likelihood) -> Coordinate {
    let around = |factor: f64| libm::log(factor);
    let d = describe(NAMES[n]).expect("a parameter of the table");
    let (step, low, high) = match n {
        // wider than what the circuit holds: that is told, not hidden
        V0 | TICKS => (0.05, libm::log(d.min) - around(4.0), libm::log(d.max) + around(4.0)),
        ONSET => (0.05 * shortest_us(likelihood), 0.0, 0.95 * shortest_us(likelihood)),
        C2C => (0.1, libm::log(SD_MIN), 0.0),
        _ => (0.3, libm::log(SD_MIN), 0.0),
    };
    Coordinate { start: start[n], step, low, high }
}

/// The best of a coarse grid.
fn start(likelihood: &Likelihood, base: &Parameters, active: &[usize]) -> Place {
    let from = default_place(base);
    let v0s: Vec<f64> = match active.contains(&V0) {
        true => [0.08, 0.15, 0.25, 0.4, 0.6, 1.0, 2.0].map(libm::log).into(),
        false => vec![from[V0]],
    };
    let shortest = shortest_us(likelihood);
    let onsets = match active.contains(&ONSET) {
        true => [0.0, 0.1, 0.2, 0.4, 0.7].map(|part| part * shortest).into(),
        false => vec![from[ONSET]],
    };
    let (mut best, mut best_ln) = (from, f64::NEG_INFINITY);
    for (v0, onset_us) in v0s.iter().flat_map(|&v0| onsets.iter().map(move |&onset| (v0, onset))) {
        let mut filament =
            Filament { growth_v0_volt: libm::exp(v0), growth_ticks: 1.0, onset_us, ..Filament::new(base) };
        // levels go with the inverse of the ticks: their mean is made 1
        let levels: Vec<f64> = likelihood.measurements().filter_map(|m| m.level(&filament)).collect();
        if levels.is_empty() || mean(&levels) <= 0.0 {
            continue;
        }
        filament.growth_ticks = mean(&levels);
        let sd = mean_and_sd(&levels).1.map_or(0.1, |sd| sd.value / mean(&levels)).clamp(0.01, 0.5);
        let ln = likelihood.ln(&filament, Spread { c2c: sd, d2d: 0.0 });
        if ln > best_ln {
            best_ln = ln;
            best = [v0, libm::log(filament.growth_ticks), onset_us, libm::log(sd), libm::log(sd / 2.0)];
        }
    }
    best
}
