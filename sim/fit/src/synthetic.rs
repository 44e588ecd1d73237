//! Synthetic data: what a bench would measure on the emulator itself, for examples and for tests of the fit.
//!
//! Every device is `memtwin_model`'s, tick by tick, and all randomness comes from one seed. Amplitudes are written as
//! the emulator holds them, in codes of 1/128 V. What the twin does not have is the bench's: noise of synapse updates
//! and of readings.

use memtwin_calibrate::code::{CONDUCTANCE_LSBS_A_USIEMENS, VOLTAGE_LSBS_A_VOLT, conductance, nearest};
use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_calibrate::{CalibrateError, Parameters, TICK_US};
use memtwin_model::crossbar::{Crossbar, Programming};
use memtwin_model::rng::Generator;
use memtwin_model::ts_emulator::{Device, Params};
use memtwin_spec::{Config, Pattern, PatternSet, Sizes};
use std::fmt::Write;

/// Amplitudes of pulses, as in Z-TS-3.
const AMPLITUDES_VOLT: [f64; 5] = [1.0, 1.1, 1.2, 1.3, 1.4];
/// A pulse of Z-TS-3, and pulses and intervals of Z-TS-4.
const PULSE_TICKS: u32 = 128;
const TRAIN_TICKS: u32 = 32;
const TRAIN_PULSES_MAX: u32 = 1000;
/// Ramps that reach thresholds from 0.5 to 1.3 V.
const RAMPS_VOLT_PER_S: [f64; 3] = [100.0, 300.0, 1000.0];
/// A device relaxes within so many ticks, or never.
const RELAXED_TICKS_MAX: u32 = 20_000;
/// Sampling interval of pulse responses.
const SAMPLE_TICKS: u32 = 2;
/// The read voltage of Z-TS-2, in codes; it drives nothing.
const READ_CODE: u8 = 6;
/// Conductances of a device that is on and off, to show currents: the emulator has none.
const ON_USIEMENS: f64 = 100.0;
const OFF_USIEMENS: f64 = 0.01;
/// Pulses of a run of potentiation and of one of depression.
const UPDATES: u32 = 30;
const UPDATE_TICKS: u8 = 32;

/// A kind of example data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    TsTimes,
    TsPulses,
    TsSweeps,
    TsWaves,
    Synapse,
}

impl Example {
    pub const ALL: [Example; 5] =
        [Example::TsTimes, Example::TsPulses, Example::TsSweeps, Example::TsWaves, Example::Synapse];

    pub fn name(self) -> &'static str {
        match self {
            Example::TsTimes => "ts-times",
            Example::TsPulses => "ts-pulses",
            Example::TsSweeps => "ts-sweeps",
            Example::TsWaves => "ts-waves",
            Example::Synapse => "synapse",
        }
    }

    /// A small file of this kind, as the documentation has them.
    pub fn csv(self, parameters: Parameters, seed: u64) -> Result<String, CalibrateError> {
        let bench = Synthetic::new(parameters, seed);
        match self {
            // each pulse is some hundred samples
            Example::TsWaves => Synthetic { devices: 2, repeats: 2, ..bench }.csv(self),
            _ => bench.csv(self),
        }
    }
}

/// A bench: what is measured how often.
#[derive(Debug, Clone)]
pub struct Synthetic {
    pub parameters: Parameters,
    /// Devices, 1 to 128.
    pub devices: usize,
    /// Measurements of each stimulus on each device.
    pub repeats: usize,
    /// Noise of a synapse update, relative to it.
    pub update_sd_rel: f64,
    /// Noise of a conductance reading.
    pub read_sd_usiemens: f64,
    pub seed: u64,
}

impl Synthetic {
    /// A bench of a few devices with noise as usual.
    pub fn new(parameters: Parameters, seed: u64) -> Self {
        Synthetic { parameters, devices: 8, repeats: 6, update_sd_rel: 0.1, read_sd_usiemens: 2.0, seed }
    }

    /// Example data as a CSV file.
    pub fn csv(&self, example: Example) -> Result<String, CalibrateError> {
        let bench = Bench::new(self, example)?;
        let (name, seed) = (example.name(), self.seed);
        let head = format!("# Synthetic {name} data, of memtwin's own emulator with seed {seed}: not measured.\n");
        Ok(head
            + &match example {
                Example::TsTimes => bench.times(),
                Example::TsPulses => bench.pulses(),
                Example::TsSweeps => bench.sweeps(),
                Example::TsWaves => bench.waves(),
                Example::Synapse => bench.synapses(),
            })
    }
}

/// Devices on the bench, and the draws of their thresholds.
struct Bench<'a> {
    plan: &'a Synthetic,
    config: Config,
    params: Params,
    generator: Generator,
    noise: Stream,
}

/// A voltage as a code, and what the code stands for.
fn code(volt: f64) -> (u8, f64) {
    let code = u8::try_from(nearest(volt * VOLTAGE_LSBS_A_VOLT, 255)).expect("at most 255");
    (code, f64::from(code) / VOLTAGE_LSBS_A_VOLT)
}

fn us(ticks: u32) -> f64 {
    f64::from(ticks) * TICK_US
}

/// A time, or nothing.
fn cell(ticks: Option<u32>) -> String {
    ticks.map_or(String::new(), |ticks| us(ticks).to_string())
}

impl<'a> Bench<'a> {
    fn new(plan: &'a Synthetic, example: Example) -> Result<Self, CalibrateError> {
        let sizes = Sizes { inputs: 1, hidden: plan.devices, outputs: 1 };
        let patterns = PatternSet::new(1, vec![Pattern { name: "pulse".into(), pixels: vec![true] }]);
        let config = plan.parameters.config(sizes, patterns, plan.seed)?;
        let params = Params::new(&config.device, config.layers[0].rest_sub_ticks);
        // streams beyond those of a network, one for each kind: files of one seed share devices, not draws
        let mut noise = Stream::new(plan.seed, Purpose::Lia, 1 + example as usize);
        let generator = Generator::new(noise.seed_words());
        Ok(Bench { plan, config, params, generator, noise })
    }

    /// A relaxed device with a threshold of this cycle.
    fn relaxed(&mut self, n: usize) -> Device {
        let base = self.config.layers[0].threshold_base[n];
        let threshold = u32::from(base) + u32::from(self.config.device.jitter) * self.generator.byte_sum();
        let threshold = u16::try_from(threshold).expect("a base leaves room for the draw");
        Device { threshold, base, ..Device::default() }
    }

    /// The tick of a pulse in which the device fires.
    fn pulse(&self, device: &mut Device, volt: u8, ticks: u32) -> Option<u32> {
        let mut fired = None;
        for tick in 1..=ticks {
            if device.tick(&self.params, volt) {
                fired = fired.or(Some(tick));
            }
        }
        fired
    }

    /// Every device, stimulus and repetition.
    fn each<S: Copy>(&mut self, stimuli: &[S], mut measure: impl FnMut(&mut Self, usize, S)) {
        for n in 0..self.plan.devices {
            for &stimulus in stimuli {
                (0..self.plan.repeats).for_each(|_| measure(self, n, stimulus));
            }
        }
    }

    fn times(mut self) -> String {
        let mut text = String::from("device,amplitude_volt,width_us,integration_us,relaxation_us,resolution_us\n");
        self.each(&AMPLITUDES_VOLT, |bench, n, volt| {
            let (code, volt) = code(volt);
            let mut device = bench.relaxed(n);
            let fired = bench.pulse(&mut device, code, PULSE_TICKS);
            let relaxed = (1..=RELAXED_TICKS_MAX).find(|_| {
                device.tick(&bench.params, READ_CODE);
                !device.on
            });
            let (width_us, fired, relaxed) = (us(PULSE_TICKS), cell(fired), cell(relaxed.filter(|_| fired.is_some())));
            line(&mut text, format_args!("d{n},{volt},{width_us},{fired},{relaxed},{TICK_US}"));
        });
        text
    }

    fn pulses(mut self) -> String {
        let mut text = String::from("device,amplitude_volt,width_us,interval_us,pulses_count\n");
        self.each(&AMPLITUDES_VOLT, |bench, n, volt| {
            let (code, volt) = code(volt);
            let mut device = bench.relaxed(n);
            let count = (1..=TRAIN_PULSES_MAX).find(|_| {
                let fired = bench.pulse(&mut device, code, TRAIN_TICKS).is_some();
                bench.pulse(&mut device, 0, TRAIN_TICKS);
                fired
            });
            let width_us = us(TRAIN_TICKS);
            if let Some(count) = count {
                line(&mut text, format_args!("d{n},{volt},{width_us},{width_us},{count}"));
            }
        });
        text
    }

    fn sweeps(mut self) -> String {
        let mut text = String::from("device,ramp_volt_per_s,threshold_volt,hold_volt\n");
        self.each(&RAMPS_VOLT_PER_S, |bench, n, ramp| {
            let mut device = bench.relaxed(n);
            let step = ramp * TICK_US * 1e-6;
            let ticks = (255.0 / VOLTAGE_LSBS_A_VOLT / step) as u32;
            // the middle of a tick stands for it
            let at = |tick: u32| code((f64::from(tick) - 0.5) * step);
            let up = (1..=ticks).filter(|&tick| device.tick(&bench.params, at(tick).0));
            let threshold = up.map(|tick| at(tick).1).next();
            (1..=ticks).filter(|&tick| at(tick).1 > threshold.unwrap_or(2.0)).for_each(|tick| {
                device.tick(&bench.params, at(tick).0);
            });
            let down = (1..=ticks).rev().filter(|&tick| device.tick(&bench.params, at(tick).0));
            let hold = down.map(|tick| at(tick).1).last();
            if let (Some(threshold), Some(hold)) = (threshold, hold) {
                line(&mut text, format_args!("d{n},{ramp},{threshold},{hold}"));
            }
        });
        text
    }

    fn waves(mut self) -> String {
        let mut text = String::from("device,pulse,time_us,voltage_volt,current_ua\n");
        let mut number = 0;
        self.each(&AMPLITUDES_VOLT, |bench, n, volt| {
            let mut device = bench.relaxed(n);
            for tick in 1..=2 * PULSE_TICKS {
                let code = if tick <= PULSE_TICKS { code(volt).0 } else { READ_CODE };
                device.tick(&bench.params, code);
                if tick % SAMPLE_TICKS == 0 {
                    let volt = f64::from(code) / VOLTAGE_LSBS_A_VOLT;
                    let usiemens = if device.on { ON_USIEMENS } else { OFF_USIEMENS };
                    let (us, ua) = (us(tick), volt * usiemens);
                    line(&mut text, format_args!("d{n},{number},{us},{volt},{ua:.6}"));
                }
            }
            number += 1;
        });
        text
    }

    fn synapses(mut self) -> String {
        let mut text = String::from("device,branch,pulse_count,conductance_usiemens,width_us\n");
        for n in 0..self.plan.devices {
            let mut w = self.config.layers[0].conductance[n].to_num::<f64>();
            for (branch, programming) in
                [("potentiation", Programming::Potentiate), ("depression", Programming::Depress)]
            {
                for count in 0..=UPDATES {
                    if count > 0 {
                        let moved = self.updated(w, n, programming) - w;
                        w = (w + moved * (1.0 + self.plan.update_sd_rel * self.noise.normal())).max(0.0);
                    }
                    let read = (w + self.plan.read_sd_usiemens * self.noise.normal()).clamp(0.0, 1023.75);
                    let width_us = f64::from(UPDATE_TICKS) * TICK_US;
                    line(&mut text, format_args!("d{n},{branch},{count},{read:.3},{width_us}"));
                }
            }
        }
        text
    }

    /// What the crossbar makes of a conductance in one programming pulse.
    fn updated(&mut self, usiemens: f64, n: usize, programming: Programming) -> f64 {
        self.config.layers[0].conductance[n] = conductance(usiemens);
        let mut crossbar = Crossbar::new(1, self.plan.devices, 8, &self.config.device, &self.config.layers[0]);
        crossbar.scan(&[true]);
        crossbar.program(n, programming, UPDATE_TICKS, programming == Programming::Potentiate, |_| ());
        // what is finer than a code goes on unrounded
        let fine = usiemens - f64::from(conductance(usiemens).to_bits()) / CONDUCTANCE_LSBS_A_USIEMENS;
        crossbar.conductances()[n].to_num::<f64>() + fine
    }
}

fn line(text: &mut String, columns: std::fmt::Arguments<'_>) {
    writeln!(text, "{columns}").expect("a string takes everything");
}
