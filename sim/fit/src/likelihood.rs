//! The likelihood of firing: thresholds are normal around 1, from device to device and from cycle to cycle.
//!
//! A threshold is `th = th0 (1 + d + c)`: `d` a device's own (sd `d2d`), `c` a cycle's (sd `c2c`). What is measured
//! bounds the level that the filament had at the threshold: at a point (a time, a voltage), within an interval (a
//! pulse of a train, a coarse time), or beyond it (no fire within the pulse: censored). Given `d`, measurements are
//! independent; over `d` the product is integrated device by device, with the trapezoidal rule around where its mass
//! lies.

use crate::data::{Data, Sweep, Switching, Train};
use crate::filament::Filament;
use crate::statistics::normal_between;
use std::f64::consts::TAU;

/// Times that are known less sharply than to this part are taken as intervals; sharper ones as points at the middle.
const COARSE_REL: f64 = 0.05;
/// Nodes of the integral on either side, and their distance in standard deviations: the mass may lie a little wider
/// than the points say, and the rule is exact to 1e-8 even then.
const NODES: i32 = 8;
const NODE_SD: f64 = 0.8;
/// Probabilities below this are taken for this: an impossible measurement must not hide the others.
const PROBABILITY_MIN: f64 = 1e-300;

/// Spread of thresholds, relative to the nominal one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub c2c: f64,
    /// 0 where devices are not told apart.
    pub d2d: f64,
}

/// What was done to a device, without what came of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Stimulus {
    Pulse { volt: f64, width_us: f64 },
    Train { volt: f64, width_us: f64, interval_us: f64 },
    Ramp { volt_per_s: f64 },
}

/// A measurement of firing; `response` is a time, a number of pulses or a voltage, `None` where nothing fired.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Measurement {
    pub device: usize,
    pub stimulus: Stimulus,
    pub response: Option<f64>,
    resolution_us: f64,
    /// Equal measurements are counted once, with a weight.
    pub weight: f64,
}

/// The threshold that a measurement tells of.
enum Told {
    /// It is this; and the logarithm of how densely levels lie in the unit of the measurement.
    Point(f64, f64),
    Between(f64, f64),
}

impl Measurement {
    fn told(&self, f: &Filament) -> Told {
        match (self.stimulus, self.response) {
            (Stimulus::Pulse { volt, .. }, Some(us)) if self.is_coarse() => {
                Told::Between(f.level(volt, us - self.resolution_us), f.level(volt, us))
            }
            (Stimulus::Pulse { volt, .. }, Some(us)) => {
                let middle = us - self.resolution_us / 2.0;
                Told::Point(f.level(volt, middle), f.ln_slope(volt, middle))
            }
            (Stimulus::Pulse { volt, width_us }, None) => Told::Between(f.level(volt, width_us), f64::INFINITY),
            (Stimulus::Train { volt, width_us, interval_us }, count) => {
                let count = count.unwrap_or(f64::INFINITY) as u32;
                let after = |count| f.level_after_pulses(volt, width_us, interval_us, count);
                let before = if count == 1 { f64::NEG_INFINITY } else { after(count - 1) };
                Told::Between(before, after(count))
            }
            (Stimulus::Ramp { volt_per_s }, volt) => {
                let (level, slope) = f.level_on_ramp(volt_per_s, volt.unwrap_or(0.0));
                Told::Point(level, libm::log(slope.max(PROBABILITY_MIN)))
            }
        }
    }

    fn is_coarse(&self) -> bool {
        self.response.is_some_and(|us| self.resolution_us > COARSE_REL * us)
    }

    /// The response at a threshold, if there is one.
    pub fn expected(stimulus: Stimulus, f: &Filament, threshold: f64) -> Option<f64> {
        let response = match stimulus {
            Stimulus::Pulse { volt, width_us } => Some(f.time_to(volt, threshold)).filter(|us| *us <= width_us)?,
            Stimulus::Train { volt, width_us, interval_us } => f.pulses_to(volt, width_us, interval_us, threshold),
            Stimulus::Ramp { volt_per_s } => f.ramp_to(volt_per_s, threshold),
        };
        response.is_finite().then_some(response)
    }

    /// A level to start a search from: the middle of what is told.
    pub fn level(&self, f: &Filament) -> Option<f64> {
        match self.told(f) {
            Told::Point(level, _) => Some(level),
            Told::Between(low, high) => high.is_finite().then_some((low.max(0.0) + high) / 2.0),
        }
    }
}

/// All measurements of firing, device by device.
pub(crate) struct Likelihood {
    pub devices: Vec<Vec<Measurement>>,
}

impl Likelihood {
    pub fn new(data: &Data) -> Self {
        let switching = data.switching.iter().map(|s: &Switching| Measurement {
            device: s.device,
            stimulus: Stimulus::Pulse { volt: s.amplitude_volt, width_us: s.width_us },
            response: s.integration_us,
            resolution_us: s.resolution_us,
            weight: 1.0,
        });
        let trains = data.trains.iter().map(|t: &Train| Measurement {
            device: t.device,
            stimulus: Stimulus::Train { volt: t.amplitude_volt, width_us: t.width_us, interval_us: t.interval_us },
            response: Some(t.pulses_count.into()),
            resolution_us: 0.0,
            weight: 1.0,
        });
        let sweeps = data.sweeps.iter().map(|s: &Sweep| Measurement {
            device: s.device,
            stimulus: Stimulus::Ramp { volt_per_s: s.ramp_volt_per_s },
            response: Some(s.threshold_volt),
            resolution_us: 0.0,
            weight: 1.0,
        });
        let mut devices: Vec<Vec<Measurement>> = vec![vec![]; data.devices.len()];
        for measurement in switching.chain(trains).chain(sweeps) {
            let own = &mut devices[measurement.device];
            match own.iter_mut().find(|other| Measurement { weight: 1.0, ..**other } == measurement) {
                Some(equal) => equal.weight += 1.0,
                None => own.push(measurement),
            }
        }
        devices.retain(|own| !own.is_empty());
        Likelihood { devices }
    }

    pub fn measurements(&self) -> impl Iterator<Item = &Measurement> {
        self.devices.iter().flatten()
    }

    /// Logarithm of the likelihood; times in microseconds, voltages in volts.
    pub fn ln(&self, f: &Filament, spread: Spread) -> f64 {
        self.devices.iter().map(|own| DeviceTold::new(own, f).ln(spread)).sum()
    }

    /// Where each measurement lies in the distribution that is left for it, 0 to 1: even where the model is right.
    /// What is told as an interval is drawn from it (`uniform` draws from 0 to 1).
    pub fn parts(&self, f: &Filament, spread: Spread, mut uniform: impl FnMut() -> f64) -> Vec<f64> {
        let mut parts = vec![];
        for own in &self.devices {
            let told = DeviceTold::new(own, f);
            let device = told.mean(spread);
            let below = |level: f64| normal_between(f64::NEG_INFINITY, (level - 1.0 - device) / spread.c2c);
            let each = own.iter().flat_map(|m| std::iter::repeat_n(m, m.weight as usize));
            for measurement in each {
                parts.push(match measurement.told(f) {
                    Told::Point(level, _) => below(level),
                    Told::Between(low, high) => below(low) + uniform() * (below(high) - below(low)),
                });
            }
        }
        parts
    }
}

/// What the measurements of one device tell of its thresholds.
struct DeviceTold {
    /// Number, sum and sum of squares of the points, as deviations from 1.
    count: f64,
    sum: f64,
    squares: f64,
    ln_density: f64,
    intervals: Vec<(f64, f64, f64)>,
}

impl DeviceTold {
    fn new(own: &[Measurement], f: &Filament) -> Self {
        let mut told = DeviceTold { count: 0.0, sum: 0.0, squares: 0.0, ln_density: 0.0, intervals: vec![] };
        for m in own {
            match m.told(f) {
                Told::Point(level, ln_density) => {
                    let deviation = level - 1.0;
                    told.count += m.weight;
                    told.sum += m.weight * deviation;
                    told.squares += m.weight * deviation * deviation;
                    told.ln_density += m.weight * ln_density;
                }
                Told::Between(low, high) => told.intervals.push((low - 1.0, high - 1.0, m.weight)),
            }
        }
        told
    }

    /// Logarithm of the likelihood of this device's measurements with its own deviation `d`.
    fn ln_given(&self, d: f64, c2c: f64) -> f64 {
        let squares = self.squares - 2.0 * d * self.sum + self.count * d * d;
        let points = self.ln_density - squares / (2.0 * c2c * c2c) - self.count * libm::log(c2c * TAU.sqrt());
        let interval = |&(low, high, weight): &(f64, f64, f64)| {
            let probability = normal_between((low - d) / c2c, (high - d) / c2c);
            weight * libm::log(probability.max(PROBABILITY_MIN))
        };
        points + self.intervals.iter().map(interval).sum::<f64>()
    }

    /// The deviations over which to integrate, with the logarithm of the integrand at each; and their distance.
    fn nodes(&self, spread: Spread) -> (Vec<(f64, f64)>, f64) {
        // for the place, an interval is as good as a point in its middle, and an open one tells nothing
        let closed = self.intervals.iter().filter(|(low, high, _)| low.is_finite() && high.is_finite());
        let (mut count, mut sum) = (self.count, self.sum);
        for (low, high, weight) in closed {
            count += weight;
            sum += weight * (low + high) / 2.0;
        }
        let precision = count / (spread.c2c * spread.c2c) + 1.0 / (spread.d2d * spread.d2d);
        let place = sum / (spread.c2c * spread.c2c) / precision;
        let step = NODE_SD / precision.sqrt();
        let ln_prior = |d: f64| -0.5 * (d / spread.d2d).powi(2) - libm::log(spread.d2d * TAU.sqrt());
        let node = |n: i32| {
            let d = place + f64::from(n) * step;
            (d, self.ln_given(d, spread.c2c) + ln_prior(d))
        };
        ((-NODES..=NODES).map(node).collect(), step)
    }

    fn ln(&self, spread: Spread) -> f64 {
        if spread.d2d == 0.0 {
            return self.ln_given(0.0, spread.c2c);
        }
        let (nodes, step) = self.nodes(spread);
        let most = nodes.iter().map(|(_, ln)| *ln).fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = nodes.iter().map(|(_, ln)| libm::exp(ln - most)).sum();
        most + libm::log(sum * step)
    }

    /// The mean of the device's own deviation, given its measurements.
    fn mean(&self, spread: Spread) -> f64 {
        if spread.d2d == 0.0 {
            return 0.0;
        }
        let (nodes, _) = self.nodes(spread);
        let most = nodes.iter().map(|(_, ln)| *ln).fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = nodes.iter().map(|(_, ln)| libm::exp(ln - most)).collect();
        let sum: f64 = nodes.iter().zip(&weights).map(|((d, _), w)| d * w).sum();
        sum / weights.iter().sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use memtwin_calibrate::Parameters;

    /// Measurements of one device; times in us that may be `None`.
    fn pulses(times: &[Option<f64>]) -> Likelihood {
        let stimulus = Stimulus::Pulse { volt: 1.1, width_us: 800.0 };
        let one = |&response| Measurement { device: 0, stimulus, response, resolution_us: 0.0, weight: 1.0 };
        Likelihood { devices: vec![times.iter().map(one).collect()] }
    }

    #[test]
    fn points_of_one_device_have_the_normal_likelihood_with_equal_correlation() {
        let f = Filament::new(&Parameters::default());
        let spread = Spread { c2c: 0.1, d2d: 0.05 };
        let times = [700.0, 760.0];
        // two normal variables: variance v of each, covariance w
        let (v, w) = (0.1_f64.powi(2) + 0.05_f64.powi(2), 0.05_f64.powi(2));
        let [a, b] = times.map(|us| f.level(1.1, us) - 1.0);
        let determinant = v * v - w * w;
        let quadratic = (v * a * a - 2.0 * w * a * b + v * b * b) / determinant;
        let slopes: f64 = times.iter().map(|&us| f.ln_slope(1.1, us)).sum();
        let expect = -0.5 * quadratic - 0.5 * determinant.ln() - TAU.ln() + slopes;
        let found = pulses(&times.map(Some)).ln(&f, spread);
        assert!((found - expect).abs() < 1e-6, "{found}, expected {expect}");
    }

    #[test]
    fn what_did_not_fire_is_all_that_lies_beyond() {
        let f = Filament::new(&Parameters::default());
        let spread = Spread { c2c: 0.1, d2d: 0.05 };
        let both = 0.1_f64.hypot(0.05);
        let expect = normal_between((f.level(1.1, 800.0) - 1.0) / both, f64::INFINITY).ln();
        let found = pulses(&[None]).ln(&f, spread);
        assert!((found - expect).abs() < 1e-6, "{found}, expected {expect}");
    }
}
