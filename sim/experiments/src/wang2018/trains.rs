//! Trains of sub-threshold pulses on a single diffusive memristor: the Langevin model and the fixed-point emulator.

use super::langevin::Langevin;
use crate::ExperimentError;
use memtwin_calibrate::code::conductance;
use memtwin_calibrate::diffusive::Diffusive;
use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_model::array::Array;
use memtwin_spec::array::{ArrayConfig, ArraySizes, Level, ProgrammingConfig, SomaConfig};

/// Pulses after which a device is given up.
pub const PULSES_MAX: usize = 40;
/// Ticks without drive after which a TS device that did not fire relaxes: never.
const NEVER: u8 = 255;

/// What a train did.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Train {
    /// The pulse in which the device fired, from 1.
    pub pulses: Option<usize>,
    /// From the end of that pulse until the device has relaxed, in 1/kappa; `None` where the rest was too short.
    pub relaxation_kappa: Option<f64>,
}

/// A train on the Langevin model, at an amplitude over the threshold, and the rest after it.
pub fn on_langevin(device: &mut Langevin, p: &Diffusive, amplitude_rel: f64) -> Train {
    let source = amplitude_rel * p.langevin_threshold_own;
    let mut pulses = None;
    for pulse in 1..=PULSES_MAX {
        device.run(source, p.train_pulse_kappa, |device| {
            if pulses.is_none() && device.fires(source) {
                pulses = Some(pulse);
            }
            true
        });
        if pulses.is_some() {
            break;
        }
        device.run(0.0, p.train_pulse_kappa, |_| true);
    }
    let relaxing = device.run(0.0, p.train_rest_kappa, |device| !device.is_relaxed());
    let relaxation_kappa = pulses.and(Some(relaxing)).filter(|_| device.is_relaxed());
    device.run(0.0, p.train_rest_kappa - relaxing, |_| true);
    Train { pulses, relaxation_kappa }
}

/// Whether one pulse as long as the threshold asks for fires a device that has relaxed; amplitude over the threshold.
pub fn single_fires(p: &Diffusive, seed: u64, amplitude_rel: f64) -> bool {
    let source = amplitude_rel * p.langevin_threshold_own;
    let mut device = Langevin::new(p, seed);
    device.run(0.0, p.threshold_pulse_kappa, |_| true);
    let mut fired = false;
    device.run(source, p.threshold_pulse_kappa, |device| {
        fired = device.fires(source);
        !fired
    });
    fired
}

/// Arrays whose somas are diffusive memristors with Ag dynamics of their own; conductances row by row.
pub fn silver_array(
    p: &Diffusive,
    sizes: ArraySizes,
    conductance_usiemens: &[f64],
    seed: u64,
) -> Result<Array, ExperimentError> {
    let device = p.emulator();
    let programming = ProgrammingConfig {
        conductance_min: device.conductance_min,
        conductance_max: device.conductance_max,
        potentiate_shift: p.spike_set_shift_bits as u8,
        depress_shift: device.depress_shift,
    };
    let config = ArrayConfig {
        sizes,
        soma: SomaConfig::Ts { device, rest_sub_ticks: NEVER },
        conductance: conductance_usiemens.iter().map(|&usiemens| conductance(usiemens)).collect(),
        threshold_base: vec![p.emulator_threshold_base(); sizes.neurons],
        programming,
        ramp_ticks: 0,
        ramp_step: 0,
        seed: Stream::new(seed, Purpose::Seed, 0).seed_words(),
    };
    config.validate().map_err(memtwin_calibrate::CalibrateError::from)?;
    Ok(Array::new(&config))
}

/// A bare emulated device: one row that no other loads.
pub fn single(p: &Diffusive, seed: u64) -> Result<Array, ExperimentError> {
    silver_array(p, ArraySizes { rows: 1, neurons: 1 }, &[p.pair_low_usiemens], seed)
}

/// The same train on an emulated device.
pub fn on_emulator(array: &mut Array, p: &Diffusive, amplitude_rel: f64) -> Train {
    let source = [Level::at_volt(amplitude_rel * p.threshold_volt)];
    let pulse_ticks = p.ticks(p.train_pulse_kappa * p.kappa_us);
    let rest_ticks = p.ticks(p.train_rest_kappa * p.kappa_us);
    let mut pulses = None;
    for pulse in 1..=PULSES_MAX {
        array.set_levels(&source);
        let ran = array.run(pulse_ticks, true);
        array.run(pulse_ticks - ran.ticks, false);
        array.set_levels(&[Level::GROUND]);
        if ran.fired != 0 {
            pulses = Some(pulse);
            break;
        }
        array.run(pulse_ticks, false);
    }
    let relaxing = (0..rest_ticks).find(|_| {
        array.run(1, false);
        !array.devices()[0].on
    });
    array.run(rest_ticks - relaxing.map_or(rest_ticks, |ticks| ticks + 1), false);
    let kappa = |ticks: u32| f64::from(ticks + 1) * p.tick_us / p.kappa_us;
    Train { pulses, relaxation_kappa: pulses.and(relaxing).map(kappa) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use memtwin_calibrate::diffusive::WANG2018;

    /// Mean pulses and the count of trains that fired and relaxed.
    fn mean(trains: &[Train]) -> (f64, usize) {
        let pulses: Vec<f64> = trains.iter().filter_map(|t| t.pulses).map(|n| n as f64).collect();
        let relaxed = trains.iter().filter(|t| t.relaxation_kappa.is_some()).count();
        (pulses.iter().sum::<f64>() / pulses.len() as f64, relaxed)
    }

    /// Five standard errors around the means that the fit gave, and nearly every train relaxes.
    #[test]
    fn both_devices_fire_after_about_five_pulses_and_relax() {
        let p = &WANG2018;
        let of = |seed| on_langevin(&mut Langevin::new(p, seed), p, p.train_amplitude_rel);
        let langevin: Vec<Train> = (0..40).map(of).collect();
        let mut emulator = vec![];
        for seed in 0..100 {
            let mut array = single(p, seed).expect("a valid array");
            emulator.extend((0..3).map(|_| on_emulator(&mut array, p, p.train_amplitude_rel)));
        }
        for (trains, within) in [(langevin, 1.3), (emulator, 0.5)] {
            let (mean, relaxed) = mean(&trains);
            assert!((mean - 5.3).abs() < within, "{mean}");
            assert!(relaxed as f64 > 0.9 * trains.len() as f64, "{relaxed} of {}", trains.len());
        }
    }
}
