//! What a calibration comes to.

use crate::data::Data;
use crate::output::short;
use crate::statistics::Estimate;
use crate::{FileRead, FitError};
use memtwin_calibrate::{Description, Format, Parameters, Place, describe};
use memtwin_plot::Figure;
use serde::Serialize;

/// Digits of a value in a parameter file.
const FILE_DIGITS: usize = 6;

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// Threshold-switching devices.
    Ts,
    Synapse,
}

/// A parameter that the data tell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fitted {
    pub name: &'static str,
    pub unit: &'static str,
    /// The value and its 95 % interval, before any rounding.
    #[serde(flatten)]
    pub estimate: Estimate,
    /// What the circuit uses in its place: rounded to the format.
    pub held: f64,
    pub default: f64,
    /// The files that tell it.
    pub source: String,
    /// What else there is to know.
    pub note: Option<String>,
}

/// A parameter that keeps its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kept {
    pub name: &'static str,
    pub value: f64,
    pub reason: String,
}

/// Something that was measured and that is no parameter of the twin.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    pub name: &'static str,
    #[serde(flatten)]
    pub estimate: Estimate,
    pub note: String,
}

/// How well the model describes the data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Goodness {
    /// What was looked at.
    pub what: &'static str,
    pub measurements_count: usize,
    /// Times count in microseconds, voltages in volts, conductances in microsiemens.
    pub ln_likelihood: Option<f64>,
    /// Part of the variation of the measured means that the model's explain.
    pub r_squared: Option<f64>,
    /// Distance of Kolmogorov and Smirnov of the standardised residuals from the model's distribution, and its p
    /// value: below 0.05 the model's distribution is not that of the data.
    pub ks_distance: Option<f64>,
    pub ks_p: Option<f64>,
}

/// Parameters fitted to data, with what they are worth.
#[derive(Debug, Clone, Serialize)]
pub struct Calibration {
    pub device: Device,
    /// Of the draws in the test of residuals.
    pub seed: u64,
    pub files: Vec<FileRead>,
    pub devices_count: usize,
    pub fitted: Vec<Fitted>,
    pub kept: Vec<Kept>,
    pub findings: Vec<Finding>,
    pub goodness: Vec<Goodness>,
    /// Data over model.
    #[serde(skip)]
    pub figure: Figure,
}

impl Calibration {
    /// The fitted parameter of this name.
    pub fn fitted(&self, name: &str) -> Option<&Fitted> {
        self.fitted.iter().find(|f| f.name == name)
    }
}

fn description(name: &'static str) -> &'static Description {
    describe(name).expect("a parameter of the table")
}

/// A value as parameter files have it.
fn rounded(value: f64) -> f64 {
    short(value, FILE_DIGITS).parse().expect("a number")
}

/// What the circuit holds in place of each value.
pub(crate) fn held(name: &'static str, parameters: &Parameters) -> f64 {
    let value = parameters.get(name).expect("a parameter of the table");
    if name == "threshold_c2c_sd_rel" {
        // the spread is made by a whole number of sums of four random bytes
        let sum_sd = memtwin_calibrate::config::jitter_sum_sd();
        return f64::from(parameters.jitter()) * sum_sd / parameters.threshold_nominal_code;
    }
    description(name).format.held(value)
}

/// A calibration as it grows: what is fitted goes among the parameters at once.
pub(crate) struct Report {
    pub parameters: Parameters,
    pub fitted: Vec<Fitted>,
    pub kept: Vec<Kept>,
    pub findings: Vec<Finding>,
}

impl Report {
    pub fn new(base: &Parameters) -> Self {
        Report { parameters: base.clone(), fitted: vec![], kept: vec![], findings: vec![] }
    }

    /// Adds a fitted parameter. Where the value is not allowed but a part of the interval is, the nearest allowed
    /// value stands for it.
    pub fn fit(
        &mut self,
        name: &'static str,
        mut estimate: Estimate,
        source: &str,
        note: Option<String>,
    ) -> Result<(), FitError> {
        let d = description(name);
        let mut notes: Vec<String> = note.into_iter().collect();
        let (found, Estimate { low, high, .. }) = (estimate.value, estimate);
        if !(d.min..=d.max).contains(&found) && low <= d.max && high >= d.min {
            let value = found.clamp(d.min, d.max);
            notes.push(format!("estimated {found:.4}, the nearest of {} stands for it", d.range()));
            estimate = Estimate { value, low: low.clamp(d.min, value), high: high.clamp(value, d.max) };
        }
        let used = if d.format == Format::Whole { estimate.value.round() } else { rounded(estimate.value) };
        self.parameters.set(&Place::new(source), name, used).map_err(FitError::Unheld)?;
        let held = held(name, &self.parameters);
        let note = (!notes.is_empty()).then(|| notes.join("; "));
        let source = source.to_string();
        self.fitted.push(Fitted { name, unit: d.unit, estimate, held, default: d.default, source, note });
        Ok(())
    }

    /// Adds parameters that keep their values.
    pub fn keep(&mut self, names: &[&'static str], reason: &str) {
        for &name in names {
            let value = self.parameters.get(name).expect("a parameter of the table");
            self.kept.push(Kept { name, value, reason: reason.to_string() });
        }
    }

    /// Adds something that is no parameter.
    pub fn find(&mut self, name: &'static str, estimate: Estimate, note: impl Into<String>) {
        self.findings.push(Finding { name, estimate, note: note.into() });
    }

    /// Whether something was fitted, and all values fit together.
    pub fn check(&self) -> Result<(), FitError> {
        if self.fitted.is_empty() {
            return Err(FitError::NothingTold);
        }
        self.parameters.check().map_err(FitError::Unheld)
    }

    /// The whole.
    pub fn calibration(
        self,
        device: Device,
        data: &Data,
        goodness: Vec<Goodness>,
        figure: Figure,
        seed: u64,
    ) -> Calibration {
        Calibration {
            device,
            seed,
            files: data.files.clone(),
            devices_count: data.devices.len(),
            fitted: self.fitted,
            kept: self.kept,
            findings: self.findings,
            goodness,
            figure,
        }
    }
}

impl Fitted {
    /// The value for a parameter file: whole where the format is.
    pub(crate) fn file_value(&self) -> f64 {
        match description(self.name).format {
            Format::Whole => self.held,
            _ => rounded(self.estimate.value),
        }
    }
}
