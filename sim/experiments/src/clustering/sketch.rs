//! Layer 1 and its LIA in floating point, fast enough for thousands of trainings.
//!
//! Within a pulse no voltage changes but by a fire, so a pulse is one race, solved in closed form. A tick is 7.8125 us, a pulse
//! 32 ticks, a period two pulses; `x` is the filament over the nominal threshold.
//!
//! - Divider: `V = VIN kappa sum(w of active rows) / (sum(w) + load)`, rounded down to the model's codes of 1/128 V.
//! - Growth: `dx/dt = g(V)` after the onset in each pulse, with the model's table `g ~ sinh(V / V0)`; the slow leak between pulses.
//! - Fire: at the end of the tick in which `x` reaches `theta (1 + a)`, with `theta` from the draw of this cycle
//!   ([`Spread`]) and the fatigue `a`. The first wins, the lowest index of a tick; the LIA stops the others at once.
//! - Programming: the rest `n` of the winner's pulse depresses its inactive rows, `w -= (w - 42 uS) n / 2^kd`; the whole next
//!   pulse potentiates its active rows, `w += (980 uS - w) 32 / 2^kp`.
//! - After an event all devices rest and draw again.

use super::random::Random;
use super::settings::{Carried, Law, Order, Settings, Spread, THRESHOLD_REL_MIN};
use crate::statistics::{distinct, strongest};
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_calibrate::config::GROWTH_REFERENCE_VOLT;
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE, periods_from_ms};

pub const NEURONS: usize = 10;
pub const INPUTS: usize = 30;

/// One pattern.
pub type Pixels = [bool; INPUTS];

/// Periods after which an event without a fire is given up.
const EVENT_PERIODS_MAX: usize = 400;
const INFERENCE_MS: f64 = 100.0;
/// No draw lets a filament grow slower than at this voltage.
const VOLT_MIN: f64 = 0.02;
const PULSE_TICKS: f64 = TICKS_PER_PHASE as f64;
const TICK_US: f64 = memtwin_calibrate::TICK_US;

#[derive(Debug, Clone, Copy)]
struct Device {
    x: f64,
    /// Of this cycle: standard normal, or exponential where the spread asks for it.
    draw: f64,
    /// What `x` has to reach at the voltage of this event, over the nominal threshold, but for fatigue.
    theta: f64,
    /// Fatigue.
    a: f64,
    /// Threshold over the nominal one, by the spread from device to device.
    base: f64,
    grounded: bool,
}

/// Who fired in a pulse, and in which of its ticks; nobody where two inhibited each other.
#[derive(Debug, Clone, Copy)]
struct Fire {
    neuron: Option<usize>,
    tick: f64,
}

/// Layer 1.
pub struct Sketch<'a> {
    settings: &'a Settings,
    /// Growth a tick over the nominal threshold, by voltage code.
    pub(super) growth: Vec<f64>,
    amplitude: f64,
    /// By neuron, uS.
    pub conductance_usiemens: Vec<[f64; INPUTS]>,
    devices: Vec<Device>,
    random: Random,
    /// Periods since the start.
    pub periods: usize,
}

impl<'a> Sketch<'a> {
    /// A network before training. Spreads from device to device come first, so they are the same with noise and without.
    pub fn new(settings: &'a Settings, seed: u64) -> Self {
        Sketch::sized(settings, seed, NEURONS)
    }

    /// A network of another size; [`NEURONS`] at most.
    pub(super) fn sized(settings: &'a Settings, seed: u64, neurons: usize) -> Self {
        let p = &settings.parameters;
        let mut random = Random::new(seed);
        let (initial, spread) = (p.conductance_initial1_usiemens, p.conductance_initial1_d2d_sd_rel);
        let mut cell = || (initial * (1.0 + spread * random.normal())).max(0.0);
        let conductance_usiemens = (0..neurons).map(|_| std::array::from_fn(|_| cell())).collect();
        let mut base = || (1.0 + p.threshold_d2d_sd_rel * random.normal()).max(THRESHOLD_REL_MIN);
        let devices = (0..neurons)
            .map(|_| Device { x: 0.0, draw: 0.0, theta: 1.0, a: 0.0, base: base(), grounded: false })
            .collect();
        let threshold_lsbs = 256.0 * p.threshold_nominal_code;
        let mut sketch = Sketch {
            settings,
            growth: p.growth().iter().map(|&g| f64::from(g) / threshold_lsbs).collect(),
            amplitude: p.amplitude(p.vin1_volt).into(),
            conductance_usiemens,
            devices,
            random,
            periods: 0,
        };
        (0..neurons).for_each(|n| sketch.redraw(n));
        sketch
    }

    pub(super) fn onset_ticks(&self) -> f64 {
        self.settings.parameters.onset_us / TICK_US
    }

    fn neurons(&self) -> usize {
        self.devices.len()
    }

    /// Code of the voltage across a neuron's device.
    fn code(&self, neuron: usize, pixels: &Pixels) -> usize {
        let (mut active, mut total) = (0.0, self.settings.load_usiemens);
        for (&w, &on) in self.conductance_usiemens[neuron].iter().zip(pixels) {
            total += w;
            active += if on { w } else { 0.0 };
        }
        let ratio = (1024.0 * active / total).floor();
        ((ratio * self.amplitude / 1024.0).floor() as usize).min(255)
    }

    /// What `x` has to reach at this voltage, over the nominal threshold, but for fatigue.
    pub(super) fn threshold(&self, neuron: usize, code: usize) -> f64 {
        let device = &self.devices[neuron];
        let volt = code as f64 / VOLTAGE_LSBS_A_VOLT;
        let with_voltage = |scale_volt: f64| libm::exp((GROWTH_REFERENCE_VOLT - volt) / scale_volt);
        let theta = match self.settings.spread {
            Spread::Threshold { law, sd_rel } => self.relative(law, sd_rel, device.draw),
            Spread::Falling { law, sd_rel, scale_volt } => {
                self.relative(law, sd_rel * with_voltage(scale_volt), device.draw)
            }
            Spread::SwitchingVoltage { sd_volt, scale_volt } => {
                let v0 = self.settings.parameters.growth_v0_volt;
                let grown = (volt + sd_volt * with_voltage(scale_volt) * device.draw).max(VOLT_MIN);
                libm::sinh(volt / v0) / libm::sinh(grown / v0)
            }
            Spread::Nucleation { ticks, scale_volt } => {
                1.0 + device.draw * ticks * with_voltage(scale_volt) * self.growth[code]
            }
        };
        theta * device.base
    }

    /// A draw as a factor of mean 1.
    fn relative(&self, law: Law, sd: f64, draw: f64) -> f64 {
        if !self.settings.noise {
            return 1.0;
        }
        match law {
            Law::Normal => (1.0 + sd * draw).max(THRESHOLD_REL_MIN),
            Law::LogNormal => libm::exp(sd * draw - 0.5 * sd * sd),
            Law::Weibull => libm::pow(draw, sd) / libm::tgamma(1.0 + sd),
        }
    }

    /// Another cycle of a device. Without noise every draw is its mean.
    pub(super) fn redraw(&mut self, neuron: usize) {
        let settings = self.settings;
        let waiting = match settings.spread {
            Spread::Threshold { law, .. } | Spread::Falling { law, .. } => law == Law::Weibull,
            Spread::SwitchingVoltage { .. } => false,
            Spread::Nucleation { .. } => true,
        };
        let draw = &mut self.devices[neuron].draw;
        let rho = settings.correlation;
        *draw = match (settings.noise, waiting) {
            (false, _) => f64::from(u8::from(waiting)),
            (true, true) => -libm::log(self.random.uniform()),
            (true, false) => rho * *draw + (1.0 - rho * rho).sqrt() * self.random.bytes(),
        };
    }

    /// One pulse. Devices that are ahead of their threshold fire as soon as they grow.
    fn pulse(&mut self, codes: &[usize]) -> Option<Fire> {
        let onset = self.onset_ticks();
        let pulse_sd = if self.settings.noise { self.settings.growth_pulse_sd_rel } else { 0.0 };
        let mut growth = [0.0; NEURONS];
        let mut ticks = [f64::INFINITY; NEURONS];
        let (mut first, mut end) = (None, PULSE_TICKS);
        for (n, &code) in codes.iter().enumerate() {
            if self.devices[n].grounded {
                continue;
            }
            growth[n] = self.growth[code] * self.random.factor(pulse_sd);
            let device = &self.devices[n];
            let missing = device.theta * (1.0 + device.a) - device.x;
            ticks[n] = onset + (missing / growth[n]).ceil().max(0.0);
            if ticks[n] < end || first.is_none() && ticks[n] <= end {
                (first, end) = (Some(n), ticks[n]);
            }
        }
        for (device, growth) in self.devices.iter_mut().zip(growth) {
            device.x += growth * (end - onset);
        }
        let first = first?;
        let delay = self.settings.lia_delay_ticks;
        let too_late = |n: usize| n != first && ticks[n] <= (end + delay).min(PULSE_TICKS);
        let both = delay > 0.0 && (0..codes.len()).any(too_late);
        Some(Fire { neuron: (!both).then_some(first), tick: end })
    }

    /// Periods go by: fatigue recovers.
    pub(super) fn pass(&mut self, periods: usize) {
        self.periods += periods;
        if let Some(fatigue) = self.settings.fatigue {
            let left = libm::exp(-(periods as f64) / fatigue.recovery_periods);
            self.devices.iter_mut().for_each(|device| device.a *= left);
        }
    }

    fn tire(&mut self, neuron: usize) {
        if let Some(fatigue) = self.settings.fatigue {
            let a = &mut self.devices[neuron].a;
            *a = (*a + fatigue.gain_rel * (1.0 - *a / fatigue.max_rel)).min(fatigue.max_rel);
        }
    }

    /// T3 lifts node 1 for the rest of the pulse that fired, then T1 grounds it for a whole one.
    fn program(&mut self, neuron: usize, pixels: &Pixels, tick: f64) {
        let p = &self.settings.parameters;
        let (min, max) = (p.conductance_min_usiemens, p.conductance_max_usiemens);
        let up = PULSE_TICKS * libm::exp2(-p.potentiate_shift1_bits);
        let down = (PULSE_TICKS + 1.0 - tick) * libm::exp2(-p.depress_shift_bits);
        // the least step of the model's 12 bits
        let step = 0.25;
        let sd = if self.settings.noise { self.settings.programming_sd_rel } else { 0.0 };
        for (w, &on) in self.conductance_usiemens[neuron].iter_mut().zip(pixels) {
            let strength = self.random.factor(sd);
            if on {
                *w = (*w + (max - *w) * (up * strength).min(1.0) + step).min(max);
            } else if *w > min {
                *w = (*w - (*w - min) * (down * strength).min(1.0) - step).max(min);
            }
        }
    }

    /// All devices relax; what losers keep is a choice.
    fn relax(&mut self, winner: Option<usize>) {
        for n in 0..self.neurons() {
            let won = winner == Some(n);
            let kept = match self.settings.carried_over {
                _ if won => 0.0,
                Carried::Part(part) => part,
                Carried::Any if self.settings.noise => self.random.uniform(),
                Carried::Any => 0.5,
            };
            self.devices[n].x *= kept;
            if won || !self.settings.losers_keep_draw {
                self.redraw(n);
            }
        }
    }

    /// Thresholds at the voltages of an event, by the draws of this cycle.
    fn set_thresholds(&mut self, codes: &[usize]) {
        for (n, &code) in codes.iter().enumerate() {
            self.devices[n].theta = self.threshold(n, code);
        }
    }

    /// Pulses until a fire, and the pulse of its output spike; nothing relaxes before the end. `None` where it is given up.
    pub(super) fn fire(&mut self, pixels: &Pixels, learn: bool) -> Option<usize> {
        let codes: Vec<usize> = (0..self.neurons()).map(|n| self.code(n, pixels)).collect();
        let rest = self.settings.parameters.rest_periods_count as usize;
        let ramped = self.settings.procedure.ramped;
        let (mut train, mut shown) = (1, 0);
        self.set_thresholds(&codes);
        for _ in 0..EVENT_PERIODS_MAX {
            self.pass(1);
            if let Some(fire) = self.pulse(&codes) {
                if let Some(winner) = fire.neuron.filter(|_| learn) {
                    self.program(winner, pixels, fire.tick);
                }
                self.relax(fire.neuron);
                let Some(winner) = fire.neuron else {
                    self.set_thresholds(&codes);
                    self.pass(1 + rest);
                    continue;
                };
                self.tire(winner);
                return Some(winner);
            }
            self.leak();
            shown += 1;
            if ramped && shown == train {
                (train, shown) = (train + 1, 0);
                self.relax(None);
                self.set_thresholds(&codes);
                self.pass(rest);
            }
        }
        None
    }

    /// The slow leak of a period.
    fn leak(&mut self) {
        let left = 1.0 - TICK_US * f64::from(TICKS_PER_PERIOD) / self.settings.parameters.leak_slow_us;
        self.devices.iter_mut().for_each(|device| device.x *= left);
    }

    /// One event with its rest: the winner.
    fn event(&mut self, pixels: &Pixels) -> Option<usize> {
        let winner = self.fire(pixels, true);
        self.pass(1 + self.settings.parameters.rest_periods_count as usize);
        winner
    }

    /// Trains on patterns by the procedure of the settings.
    pub fn train(&mut self, patterns: &[Pixels]) {
        let procedure = self.settings.procedure;
        if procedure.budget {
            patterns.iter().for_each(|pixels| self.train_to_budget(pixels));
            self.devices.iter_mut().for_each(|device| device.grounded = false);
            return;
        }
        let block = if let Order::Blocks(block) = procedure.order { block } else { 1 };
        for _ in 0..procedure.events / block {
            let mut order: Vec<usize> = (0..patterns.len()).collect();
            match procedure.order {
                Order::Blocks(_) => {}
                Order::Rounds => (1..order.len()).rev().for_each(|n| order.swap(n, self.random.below(n + 1))),
                Order::Random => order.iter_mut().for_each(|n| *n = self.random.below(patterns.len())),
            }
            for n in order {
                for _ in 0..block {
                    self.event(&patterns[n]);
                }
            }
        }
    }

    fn train_to_budget(&mut self, pixels: &Pixels) {
        let mut fires = [0.0; NEURONS];
        while let Some(winner) = self.event(pixels) {
            fires[winner] += 1.0;
            if fires[winner] >= self.settings.parameters.event_budget_count {
                self.devices[winner].grounded = true;
                return;
            }
        }
    }

    /// Inference of 100 ms: the neuron with most spikes; none where two are equal or none has spiked.
    pub fn owner(&mut self, pixels: &Pixels) -> Option<usize> {
        let mut spikes = [0; NEURONS];
        let end = self.periods + periods_from_ms(INFERENCE_MS) as usize;
        self.devices.iter_mut().for_each(|device| device.x = 0.0);
        while self.periods < end {
            let Some(winner) = self.fire(pixels, false) else { break };
            self.pass(1);
            spikes[winner] += usize::from(self.periods <= end);
        }
        self.pass(self.settings.parameters.rest_periods_count as usize);
        strongest(&spikes)
    }
}

/// Different neurons that own patterns after training: the result of one network.
pub fn owners(settings: &Settings, patterns: &[Pixels], seed: u64) -> usize {
    let mut sketch = Sketch::new(settings, seed);
    sketch.train(patterns);
    distinct(patterns.iter().filter_map(|pixels| sketch.owner(pixels)))
}
