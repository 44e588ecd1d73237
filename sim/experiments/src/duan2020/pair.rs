//! Two inputs on one neuron, behind R1 and R2 (Fig. 3a): the neuron of Figs. 3 and 4.

use super::neuron::{count, single};
use super::stimulus::{Train, schedule};
use crate::ExperimentError;
use memtwin_calibrate::nbox::Nbox;
use memtwin_spec::array::ArrayConfig;

/// Neuron and loads.
pub fn config(p: &Nbox, seed: u64) -> Result<ArrayConfig, ExperimentError> {
    single(p, &p.circuit(), &[p.input_usiemens; 2], seed)
}

/// Spikes until `end_us`; an input without a train floats.
pub fn spikes(p: &Nbox, trains: &[Option<Train>; 2], end_us: f64, seed: u64) -> Result<f64, ExperimentError> {
    count(&config(p, seed)?, &schedule(trains, end_us, p.tick_ns / 1000.0))
}

/// A train of ten pulses.
pub fn train(p: &Nbox, volt: f64) -> Train {
    Train::usual(p, volt, p.train_pulses_count)
}

/// Spikes a microsecond over the length of the longer train.
pub fn rate_mhz(p: &Nbox, trains: &[Option<Train>; 2], seed: u64) -> Result<f64, ExperimentError> {
    let end_us = trains.iter().flatten().map(Train::length_us).fold(0.0, f64::max);
    Ok(if end_us > 0.0 { spikes(p, trains, end_us, seed)? / end_us } else { 0.0 })
}
