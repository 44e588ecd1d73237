//! What the tests of the fit share.

#![allow(dead_code, reason = "every test file is a crate of its own and takes what it needs")]

use memtwin_calibrate::{Parameters, Place};
use memtwin_fit::{Calibration, Device, Example, FitError, Source, Synthetic, calibrate};

/// The default parameters with some of them others.
pub fn with(values: &[(&str, f64)]) -> Parameters {
    let mut parameters = Parameters::default();
    for &(name, value) in values {
        parameters.set(&Place::new("test"), name, value).unwrap();
    }
    parameters
}

/// Fits texts, each as a file `data.csv`, over the default parameters.
pub fn fit_texts(device: Device, texts: &[&str]) -> Result<Calibration, FitError> {
    let sources: Vec<Source<'_>> = texts.iter().map(|text| Source { name: "data.csv", text }).collect();
    calibrate(device, &sources, &Parameters::default(), 1)
}

/// Fits the data of a bench.
pub fn fit(bench: &Synthetic, examples: &[Example]) -> Calibration {
    let texts: Vec<String> = examples.iter().map(|&example| bench.csv(example).unwrap()).collect();
    let device = if examples.contains(&Example::Synapse) { Device::Synapse } else { Device::Ts };
    fit_texts(device, &texts.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
}
