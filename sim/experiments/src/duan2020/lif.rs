//! One neuron behind a load resistor under a pulse train (Fig. 2d).

use super::neuron::{count, single};
use super::stimulus::{Segment, Train, schedule};
use crate::ExperimentError;
use memtwin_calibrate::nbox::Nbox;
use memtwin_spec::array::ArrayConfig;

/// Circuit and pulses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    pub load_kohm: f64,
    /// Cm, without the cables.
    pub membrane_pfarad: f64,
    pub volt: f64,
    pub width_us: f64,
    pub interval_us: f64,
}

impl Setting {
    /// As in Fig. 2e.
    pub fn usual(p: &Nbox) -> Self {
        Setting {
            load_kohm: p.load_kohm,
            membrane_pfarad: p.membrane_pfarad,
            volt: p.lif_volt,
            width_us: p.pulse_us,
            interval_us: p.interval_us,
        }
    }

    pub fn config(&self, p: &Nbox, seed: u64) -> Result<ArrayConfig, ExperimentError> {
        single(p, &p.circuit_with(self.membrane_pfarad), &[1e3 / self.load_kohm], seed)
    }

    /// The train and what is left of its last interval.
    pub fn segments(&self, p: &Nbox) -> Vec<Segment> {
        let train = Train { width_us: self.width_us, ..Train::usual(p, self.volt, p.lif_pulses_count) };
        let train = train.every_us(self.interval_us);
        schedule(&[Some(train)], train.length_us(), p.tick_ns / 1000.0)
    }

    /// Spikes of the train.
    pub fn spikes(&self, p: &Nbox, seed: u64) -> Result<f64, ExperimentError> {
        count(&self.config(p, seed)?, &self.segments(p))
    }
}
