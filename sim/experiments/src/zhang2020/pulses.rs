//! What single pulses and trains of pulses do to bare devices.

use crate::bench::{ALONE, Bench, COLUMNS, First, devices};
use crate::{ExperimentError, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_spec::time::TICKS_PER_PERIOD;

/// Periods in which a device surely relaxes.
const REST_PERIODS: usize = 8;
/// Pulses of a train after which a device is given up.
const PULSES_MAX: usize = 16;

/// The answer to a pulse of 1 ms; `None` where it did not fire, or not relax.
#[derive(Debug, Clone, Copy, Default)]
pub struct Response {
    /// From the beginning of the pulse to the fire.
    pub integration_us: Option<f64>,
    /// From the end of the pulse until the device is off again.
    pub relaxation_us: Option<f64>,
}

/// Pulses of 1 ms, as many as there are seeds, on ten devices at the voltages given; `[device][pulse]`.
pub fn responses(lab: &mut Lab, volt: [f64; COLUMNS]) -> Result<Vec<Vec<Response>>, ExperimentError> {
    let (seeds, config, go_on) = (lab.seeds, devices(&lab.parameters, lab.seed, volt)?, lab.go_on);
    lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut all = vec![vec![]; COLUMNS];
        for _ in 0..seeds {
            let mut fired = [First::default(); COLUMNS];
            let mut off = [First::default(); COLUMNS];
            bench.hold(2, |probe| see(&mut fired, |n| probe.layers[0].devices[n].on))?;
            bench.rest(REST_PERIODS, |probe| see(&mut off, |n| !probe.layers[0].devices[n].on))?;
            for (n, responses) in all.iter_mut().enumerate() {
                let integration_us = fired[n].after_us();
                let relaxation_us = integration_us.and(off[n].after_us());
                responses.push(Response { integration_us, relaxation_us });
            }
        }
        Ok(all)
    })
}

fn see(firsts: &mut [First; COLUMNS], is: impl Fn(usize) -> bool) {
    firsts.iter_mut().enumerate().for_each(|(n, first)| first.see(is(n)));
}

/// Pulses to the first fire, and from there to the next, of a train of 250 us pulses.
#[derive(Debug, Clone, Copy)]
pub struct Train {
    pub first: Option<usize>,
    pub second: Option<usize>,
}

/// Trains, as many as there are seeds, on ten devices at the voltages given; `[device][train]`.
pub fn trains(lab: &mut Lab, volt: [f64; COLUMNS]) -> Result<Vec<Vec<Train>>, ExperimentError> {
    let (seeds, config, go_on) = (lab.seeds, devices(&lab.parameters, lab.seed, volt)?, lab.go_on);
    lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut all = vec![vec![]; COLUMNS];
        for _ in 0..seeds {
            let mut firing = vec![vec![]; COLUMNS];
            let mut tick = 0;
            bench.pulse(PULSES_MAX, |probe| {
                let pulse = tick / TICKS_PER_PERIOD as usize;
                tick += 1;
                for (n, pulses) in firing.iter_mut().enumerate() {
                    let device = &probe.layers[0].devices[n];
                    if device.on && device.driven && pulses.last() != Some(&pulse) {
                        pulses.push(pulse);
                    }
                }
            })?;
            bench.rest(REST_PERIODS, |_| ())?;
            for (trains, pulses) in all.iter_mut().zip(&firing) {
                let first = pulses.first().map(|pulse| pulse + 1);
                let second = pulses.get(1).map(|pulse| pulse - pulses[0]);
                trains.push(Train { first, second });
            }
        }
        Ok(all)
    })
}

/// The two devices at each of five voltages.
pub const VOLTS: [f64; 5] = [1.0, 1.1, 1.2, 1.3, 1.4];

/// Two devices at each of [`VOLTS`].
pub fn pairs() -> [f64; COLUMNS] {
    std::array::from_fn(|n| VOLTS[n / 2])
}

/// A trace of a device: time in ms, voltage, filament over nominal threshold, on.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    pub volt: Vec<[f64; 2]>,
    pub filament: Vec<[f64; 2]>,
    pub on: Vec<[f64; 2]>,
}

impl Trace {
    pub fn see(&mut self, probe: &memtwin_spec::Probe, neuron: usize, threshold: f64) {
        let device = &probe.layers[0].devices[neuron];
        let ms = self.volt.len() as f64 * TICK_US / 1000.0;
        self.volt.push([ms, f64::from(device.volt) / memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT]);
        self.filament.push([ms, f64::from(device.x) / (256.0 * threshold)]);
        self.on.push([ms, f64::from(u8::from(device.on))]);
    }
}
