//! Synapses: every device is fitted alone, then the devices together say what is common and how they differ.

use crate::data::{Data, Run};
use crate::estimate::{Coordinate, Optimum, minimise, restricted};
use crate::kalman::Rule;
use crate::result::{Calibration, Device, Goodness, Report};
use crate::statistics::{
    Estimate, across_devices, evenness, mean, mean_and_sd, normal_between, quantile_95, r_squared,
};
use crate::{FitError, Kind, synapse_figure};
use memtwin_calibrate::code::CONDUCTANCE_LSBS_A_USIEMENS;
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_plot::Figure;

/// The shift is told where its interval is this narrow, to either side.
const SHIFT_HALF_MAX: f64 = 1.0;
/// An end of the range is told where its interval is this part of the range, to either side.
const END_HALF_REL_MAX: f64 = 0.25;
/// Noise below these is none.
const UPDATE_SD_MIN: f64 = 1e-3;
const READ_SD_MIN_USIEMENS: f64 = 0.02;

/// One of the two directions: what its end and its rate are called.
struct Branch {
    potentiation: bool,
    end: &'static str,
    shift: &'static str,
    rate_d2d: &'static str,
    end_d2d: &'static str,
    update_c2c: &'static str,
}

const BRANCHES: [Branch; 2] = [
    Branch {
        potentiation: true,
        end: "conductance_max_usiemens",
        shift: "potentiate_shift1_bits",
        rate_d2d: "potentiate_rate_d2d_sd_rel",
        end_d2d: "conductance_max_d2d_sd_usiemens",
        update_c2c: "potentiate_update_c2c_sd_rel",
    },
    Branch {
        potentiation: false,
        end: "conductance_min_usiemens",
        shift: "depress_shift_bits",
        rate_d2d: "depress_rate_d2d_sd_rel",
        end_d2d: "conductance_min_d2d_sd_usiemens",
        update_c2c: "depress_update_c2c_sd_rel",
    },
];

/// What the runs of one device in one direction say.
struct Told {
    rule: Rule,
    /// Both with their variances, where the data define them.
    end_and_shift: Option<[(f64, f64); 2]>,
}

/// Fits the parameters of synapses; what the data do not tell stays as in `base`.
pub(crate) fn fit(data: &Data, base: &Parameters, seed: u64) -> Result<Calibration, FitError> {
    let mut report = Report::new(base);
    let (mut goodness, mut panels, mut read_sds) = (vec![], vec![], vec![]);
    for branch in &BRANCHES {
        let runs: Vec<&Run> = data.runs.iter().filter(|run| run.potentiation == branch.potentiation).collect();
        if runs.is_empty() {
            let what = if branch.potentiation { "potentiation" } else { "depression" };
            report.keep(&[branch.end, branch.shift], &format!("no {what} was measured"));
            continue;
        }
        let of_device = |device| runs.iter().copied().filter(|run| run.device == device).collect::<Vec<_>>();
        let each: Vec<Vec<&Run>> = (0..data.devices.len()).map(of_device).filter(|own| !own.is_empty()).collect();
        let (told, [update_sd, read_sd]) = fit_devices(&each)?;
        read_sds.extend(read_sd);
        branch.report(&told, update_sd, &data.names(&[Kind::SynapseUpdates]), &mut report)?;
        let common = branch.common(&told, &report);
        goodness.push(branch.goodness(&runs, &told, &common));
        panels.push(synapse_figure::panel(&runs, &common));
    }
    // readings are the same in both directions: the sharper estimate stands for both
    let read_sd = read_sds.into_iter().min_by(|a: &Estimate, b| a.half().total_cmp(&b.half()));
    initial(data, read_sd.map_or(0.0, |sd| sd.value), &mut report)?;
    if let Some(sd) = read_sd {
        report.find("read_sd_usiemens", sd, "noise of a reading, which the twin does not have");
    }
    report.check()?;
    let figure = Figure::new("Synapses: data over model", panels);
    Ok(report.calibration(Device::Synapse, data, goodness, figure, seed))
}

/// Fits the runs of each device in one direction. Ends and rates are a device's own, noise is common to all: that of
/// updates is given too, where there is any.
fn fit_devices(each: &[Vec<&Run>]) -> Result<(Vec<Told>, [Option<Estimate>; 2]), FitError> {
    let own: Vec<Search> = each.iter().map(|runs| Search::new(runs)).collect();
    let alone = own.iter().map(Search::minimise).collect::<Result<Vec<_>, _>>()?;
    // of all devices together, so that the few updates of one do not have to tell their own spread
    let restricted = |noise: &[f64]| -> f64 {
        let of_device = |(search, told): (&Search, &Optimum)| {
            let cost = |at: &[f64]| search.cost(&[at[0], at[1], noise[0], noise[1]]);
            restricted(cost, &told.at[..2], &search.coordinates[..2])
        };
        own.iter().zip(&alone).map(of_device).sum()
    };
    let mean_of = |n: usize| mean(&alone.iter().map(|told| told.at[n]).collect::<Vec<_>>());
    let noise = [2, 3].map(|n| Coordinate { start: mean_of(n), ..own[0].coordinates[n] });
    let noise = minimise(restricted, &noise).ok_or(NO_FIT)?;
    let sds =
        [0, 1].map(|n| noise.se(n).map(|se| Estimate::symmetric(noise.at[n], quantile_95(None) * se).map(libm::exp)));
    let again = |(search, alone): (&Search, &Optimum)| -> Result<Told, FitError> {
        let cost = |at: &[f64]| search.cost(&[at[0], at[1], noise.at[0], noise.at[1]]);
        let from = [0, 1].map(|n| Coordinate { start: alone.at[n], ..search.coordinates[n] });
        let told = minimise(cost, &from).ok_or(NO_FIT)?;
        let pair = |n: usize| told.se(n).map(|se| (told.at[n], se * se));
        let rule = rule(&[told.at[0], told.at[1], noise.at[0], noise.at[1]]);
        Ok(Told { rule, end_and_shift: pair(0).zip(pair(1)).map(|(end, shift)| [end, shift]) })
    };
    Ok((own.iter().zip(&alone).map(again).collect::<Result<Vec<_>, _>>()?, sds))
}

const NO_FIT: FitError = FitError::NoFit { what: "updates", expected: "a synapse, in the units of the columns" };

/// End, shift, and the logarithms of both noises.
fn rule(at: &[f64; 4]) -> Rule {
    Rule { end_usiemens: at[0], shift_bits: at[1], update_sd_rel: libm::exp(at[2]), read_sd_usiemens: libm::exp(at[3]) }
}

/// The search for the rule of one device.
struct Search<'a> {
    runs: &'a [&'a Run],
    coordinates: [Coordinate; 4],
}

impl<'a> Search<'a> {
    fn new(runs: &'a [&'a Run]) -> Self {
        let readings = runs.iter().flat_map(|run| run.updates.iter().map(|u| u.conductance_usiemens));
        let (low, high) = readings.fold((f64::INFINITY, 0.0_f64), |(low, high), w| (low.min(w), high.max(w)));
        let span = high - low;
        // the end lies beyond what was reached, unless readings are noisy
        let (end, down, up) = if runs[0].potentiation { (high, 0.5, 4.0) } else { (low, 4.0, 0.5) };
        let ln = libm::log;
        let coordinates = [
            Coordinate { start: end, step: 0.02 * span, low: end - down * span, high: end + up * span },
            Coordinate { start: 7.0, step: 0.1, low: 0.0, high: 18.0 },
            Coordinate { start: ln(0.1), step: 0.5, low: ln(UPDATE_SD_MIN), high: ln(3.0) },
            Coordinate { start: ln(0.01 * span), step: 0.5, low: ln(READ_SD_MIN_USIEMENS), high: ln(span) },
        ];
        let mut search = Search { runs, coordinates };
        let cost = |shift: f64| search.cost(&[end, shift, ln(0.1), ln(0.01 * span)]);
        let shifts = (2..=26).map(|n| f64::from(n) / 2.0);
        let best = shifts.min_by(|a, b| cost(*a).total_cmp(&cost(*b)));
        search.coordinates[1].start = best.expect("shifts to try");
        search
    }

    fn cost(&self, at: &[f64; 4]) -> f64 {
        self.runs.iter().map(|run| rule(at).cost(run, |_| ())).sum()
    }

    fn minimise(&self) -> Result<Optimum, FitError> {
        let cost = |at: &[f64]| self.cost(&[at[0], at[1], at[2], at[3]]);
        minimise(cost, &self.coordinates).ok_or(NO_FIT)
    }
}

impl Branch {
    fn report(
        &self,
        told: &[Told],
        update_sd: Option<Estimate>,
        source: &str,
        report: &mut Report,
    ) -> Result<(), FitError> {
        let each: Vec<[(f64, f64); 2]> = told.iter().filter_map(|t| t.end_and_shift).collect();
        let range = report.parameters.conductance_max_usiemens - report.parameters.conductance_min_usiemens;
        let [(end, end_d2d), (shift, shift_d2d)] = match each.is_empty() {
            true => [(Estimate::symmetric(0.0, f64::INFINITY), None); 2],
            false => [0, 1].map(|n| across_devices(&each.iter().map(|pair| pair[n]).collect::<Vec<_>>())),
        };
        if shift.half() < SHIFT_HALF_MAX && end.half() < END_HALF_REL_MAX * range {
            report.fit(self.end, end, source, None)?;
            report.fit(self.shift, shift, source, Some(cost_of_rounding(shift.value)))?;
            let rate_d2d = shift_d2d.map(|sd| sd.map(|sd| sd * std::f64::consts::LN_2));
            for (name, sd) in [(self.end_d2d, end_d2d), (self.rate_d2d, rate_d2d)] {
                if let Some(sd) = sd {
                    report.find(name, sd, "spread from device to device, which the twin does not have");
                }
            }
        } else {
            let reason = "the runs do not come near enough to their end to tell it from the rate";
            report.keep(&[self.end, self.shift], reason);
        }
        if let Some(sd) = update_sd {
            let note = "spread of an update from cycle to cycle, relative to it, which the twin does not have";
            report.find(self.update_c2c, sd, note);
        }
        Ok(())
    }

    /// The rule of the mean device, as fitted, or as the parameters say.
    fn common(&self, told: &[Told], report: &Report) -> Rule {
        let value = |name| {
            let fitted = report.fitted.iter().find(|f| f.name == name).map(|f| f.estimate.value);
            fitted.or_else(|| report.parameters.get(name)).expect("a parameter of the table")
        };
        Rule { end_usiemens: value(self.end), shift_bits: value(self.shift), ..told[0].rule }
    }

    fn goodness(&self, runs: &[&Run], told: &[Told], common: &Rule) -> Goodness {
        let (mut parts, mut ln_likelihood) = (vec![], 0.0);
        let mut devices: Vec<usize> = runs.iter().map(|run| run.device).collect();
        devices.sort_unstable();
        devices.dedup();
        for run in runs {
            let own = &told[devices.binary_search(&run.device).expect("a device with a run")];
            ln_likelihood -= own.rule.cost(run, |sd| parts.push(normal_between(f64::NEG_INFINITY, sd)));
        }
        let test = evenness(&parts);
        Goodness {
            what: if self.potentiation { "potentiation" } else { "depression" },
            measurements_count: parts.len(),
            ln_likelihood: Some(ln_likelihood),
            r_squared: r_squared(&synapse_figure::means(runs, common)),
            ks_distance: test.map(|(distance, _)| distance),
            ks_p: test.map(|(_, p)| p),
        }
    }
}

/// What a whole shift does to the rate, in words.
fn cost_of_rounding(shift_bits: f64) -> String {
    let part = |shift: f64| ((250.0 / TICK_US) * libm::exp2(-shift)).min(1.0) * 100.0;
    let (measured, held) = (part(shift_bits), part(shift_bits.round()));
    let more = (held / measured - 1.0) * 100.0;
    format!("250 us go {measured:.1} % of the way; with the whole shift {held:.1} %, {more:+.1} % of that")
}

/// The conductance as made: the first reading of each device's first potentiation, before any pulse.
fn initial(data: &Data, read_sd: f64, report: &mut Report) -> Result<(), FitError> {
    const NAMES: [&str; 2] = ["conductance_initial1_usiemens", "conductance_initial1_d2d_sd_rel"];
    let first = |device: usize| {
        let run = data.runs.iter().find(|run| run.device == device && run.potentiation)?;
        (run.updates[0].pulse_count == 0).then_some(run.updates[0].conductance_usiemens)
    };
    let each: Vec<f64> = (0..data.devices.len()).filter_map(first).collect();
    if each.is_empty() {
        report.keep(&NAMES, "no potentiation begins at pulse_count 0");
        return Ok(());
    }
    let source = data.names(&[Kind::SynapseUpdates]);
    let (mut mean, sd) = mean_and_sd(&each);
    if each.len() == 1 {
        // known to half a code at best
        let half = (quantile_95(None) * read_sd).max(0.5 / CONDUCTANCE_LSBS_A_USIEMENS);
        mean = Estimate::symmetric(mean.value, half);
    }
    report.fit(NAMES[0], mean, &source, None)?;
    match sd {
        Some(sd) => report.fit(NAMES[1], sd.map(|sd| sd / mean.value), &source, None),
        None => {
            report.keep(&NAMES[1..], "one device was measured: its difference from others cannot be told");
            Ok(())
        }
    }
}
