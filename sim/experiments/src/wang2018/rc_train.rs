//! Trains of pulses on one diffusive memristor with Ra in series and Cm beside it (Fig. 2a).

use crate::ExperimentError;
use memtwin_calibrate::array::Programming;
use memtwin_calibrate::diffusive::Diffusive;
use memtwin_model::array::Array;
use memtwin_spec::array::{ArraySizes, Level};

/// Devices of a seed, each behind its own resistor.
pub const DEVICES: usize = 4;
/// Pulses after which a train ends.
pub const PULSES_MAX: u32 = 60;

/// Circuit and pulses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    pub axial_kohm: f64,
    pub membrane_nfarad: f64,
    pub volt: f64,
    pub width_us: f64,
    pub interval_us: f64,
}

impl Setting {
    /// The circuit, its devices off and its capacitors empty.
    pub fn array(&self, p: &Diffusive, seed: u64) -> Result<(Array, u16), ExperimentError> {
        let siemens_u = 1e3 / self.axial_kohm;
        let fixed =
            Programming { conductance_min_usiemens: siemens_u, conductance_max_usiemens: siemens_u, ..p.programming() };
        let sizes = ArraySizes { rows: 1, neurons: DEVICES };
        let config = p.circuit(self.membrane_nfarad).config(sizes, &[siemens_u; DEVICES], fixed, seed)?;
        Ok((Array::new(&config), config.scale()))
    }

    /// The pulse in which each device fires first, from 1; `None` where none of the train does.
    pub fn pulses(&self, p: &Diffusive, seed: u64) -> Result<Vec<Option<u32>>, ExperimentError> {
        let (mut array, drive) = self.array(p, seed)?;
        let (on, off) = (p.ticks(self.width_us), p.ticks(self.interval_us));
        // thresholds are drawn one a tick
        array.run(DEVICES as u32, false);
        array.set_drive(drive);
        array.clear();
        for _ in 0..PULSES_MAX {
            array.set_levels(&[Level::at_volt(self.volt)]);
            array.run(on, false);
            array.set_levels(&[Level::GROUND]);
            array.run(off, false);
            if array.fires().iter().all(|fires| fires.count > 0) {
                break;
            }
        }
        let pulse = |tick: u16| u32::from(tick) / (on + off) + 1;
        Ok(array.fires().iter().map(|fires| fires.first.map(|(tick, _)| pulse(tick))).collect())
    }
}
