//! What the statements about devices and neurons ask of a mechanism: learning on two synapses, and the bare device.

use super::settings::Settings;
use super::sketch::{NEURONS, Sketch};
use crate::statistics::falls;
use memtwin_calibrate::TICK_US;
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE};

/// What must stay as it is, in the mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Checks {
    /// Z-L-1: the output frequency over the first three and the last ten of 60 fires, Hz.
    pub frequency_hz: [f64; 2],
    /// Z-L-1: conductances of the pulsed and of the grounded synapse after them, uS.
    pub conductance_usiemens: [f64; 2],
    /// Z-TS-3: integration time in pulses of 1 ms at 1.0, 1.2 and 1.4 V, us, of the pulses that fire.
    pub integration_us: [f64; 3],
    /// Z-TS-4, Z-TS-5: pulses to the first fire at 1.0, 1.1, 1.2, 1.3 and 1.4 V.
    pub pulses: [f64; 5],
    /// Z-N-3: the pulse of the first fire at VIN 1.8 V through 10 kOhm, with 40 kOhm to ground.
    pub neuron_pulses: f64,
}

/// Repetitions of a measurement.
const LEARNINGS: u64 = 20;
const CYCLES: usize = 1000;
const FIRES: usize = 60;

impl Checks {
    pub fn of(settings: &Settings) -> Self {
        let (mut frequency_hz, mut conductance_usiemens) = ([0.0; 2], [0.0; 2]);
        for seed in 0..LEARNINGS {
            let (hz, usiemens) = two_synapses(settings, seed);
            for n in 0..2 {
                frequency_hz[n] += hz[n] / LEARNINGS as f64;
                conductance_usiemens[n] += usiemens[n] / LEARNINGS as f64;
            }
        }
        Checks {
            frequency_hz,
            conductance_usiemens,
            integration_us: [1.0, 1.2, 1.4].map(|volt| integration_us(settings, volt)),
            pulses: [1.0, 1.1, 1.2, 1.3, 1.4].map(|volt| pulses_to_fire(settings, volt)),
            neuron_pulses: pulses_to_fire(settings, 1.8 * 0.8 * settings.parameters.kappa_ratio),
        }
    }

    /// Z-L-1: the synapses end at 980 and 42 uS, and the frequency has risen, by a tenth at least.
    pub fn learning_kept(&self) -> bool {
        let [s1, s2] = self.conductance_usiemens;
        (s1 - 980.0).abs() < 10.0 && (s2 - 42.0).abs() < 4.0 && self.frequency_hz[1] > 1.1 * self.frequency_hz[0]
    }

    /// Z-TS-3 to 5 and Z-N-3, in the mean: integration time and pulses fall with the voltage, four pulses at 1.1 V, the neuron
    /// fires on its fifth.
    pub fn device_kept(&self) -> bool {
        let near = |found: f64, published: f64| (found - published).abs() < 0.5;
        falls(&self.integration_us) && falls(&self.pulses) && near(self.pulses[1], 4.0) && near(self.neuron_pulses, 5.0)
    }
}

/// One neuron with two synapses of 400 uS, the first pulsed at 1.8 V without rests.
fn two_synapses(settings: &Settings, seed: u64) -> ([f64; 2], [f64; 2]) {
    let settings = settings.clone().with(|p| (p.vin1_volt, p.conductance_initial1_d2d_sd_rel) = (1.8, 0.0));
    let mut sketch = Sketch::sized(&settings, seed, 1);
    let initial = settings.parameters.conductance_initial1_usiemens;
    sketch.conductance_usiemens[0] = std::array::from_fn(|row| if row < 2 { initial } else { 0.0 });
    let pixels = std::array::from_fn(|row| row == 0);
    let mut after = vec![0];
    for _ in 0..FIRES {
        sketch.fire(&pixels, true);
        sketch.pass(1);
        after.push(sketch.periods);
    }
    let period_s = 1e-6 * TICK_US * f64::from(TICKS_PER_PERIOD);
    let hz = |from: usize, to: usize| (to - from) as f64 / ((after[to] - after[from]) as f64 * period_s);
    let [s1, s2, ..] = sketch.conductance_usiemens[0];
    ([hz(0, 3), hz(FIRES - 10, FIRES)], [s1, s2])
}

/// The mean time to fire in a pulse of 1 ms, of the pulses that fire.
fn integration_us(settings: &Settings, volt: f64) -> f64 {
    let times = growth_ticks(settings, volt).into_iter().map(|(onset, ticks)| TICK_US * (onset + ticks));
    mean(times.filter(|&us| us <= 1e3))
}

/// The mean count of pulses of 250 us, 250 us apart, to the first fire.
fn pulses_to_fire(settings: &Settings, volt: f64) -> f64 {
    let ticks = growth_ticks(settings, volt).into_iter();
    mean(ticks.map(|(onset, ticks)| (ticks / (f64::from(TICKS_PER_PHASE) - onset)).ceil()))
}

/// Onset and ticks of growth to the fire of a bare device, cycle by cycle, on all devices of a network.
fn growth_ticks(settings: &Settings, volt: f64) -> Vec<(f64, f64)> {
    let mut sketch = Sketch::new(settings, 0);
    let code = (volt * VOLTAGE_LSBS_A_VOLT).round() as usize;
    let cycle = |n: usize| {
        sketch.redraw(n % NEURONS);
        (sketch.onset_ticks(), (sketch.threshold(n % NEURONS, code) / sketch.growth[code]).ceil())
    };
    (0..CYCLES).map(cycle).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), value| (count + 1.0, sum + value));
    sum / count
}
