//! How long a device takes to relax: a straight line over the logarithm of how far it overgrew its threshold.
//!
//! After `rest` and 0 to 15 ticks more, a filament decays by `1 - tick / leak_fast` a tick, from where the pulse left
//! it to a quarter of the threshold. Where it was when it fired is known from its integration time, so the time is
//! `rest + 7.5 ticks + e_fold ln(4 x_end / th)`: least squares give the rest and the fold.

use crate::data::Switching;
use crate::filament::Filament;
use crate::statistics::{Estimate, mean, quantile_95, squares};
use memtwin_calibrate::TICK_US;
use memtwin_spec::format::HOLD_SHIFT;
use statrs::stats_tests::NaNPolicy;
use statrs::stats_tests::f_oneway::f_oneway;

/// A device waits 0 to 15 ticks more, as the bits of its threshold say.
const SPREAD_TICKS: f64 = 16.0;
/// Fewer relaxation times tell no mean.
const COUNT_MIN: usize = 5;
/// The fold is told where its interval is narrower than this part of it, on either side.
const HALF_REL_MAX: f64 = 0.5;
/// Devices differ where chance makes them differ so much less often.
const P_DIFFER: f64 = 0.05;

/// What the relaxation times say.
pub(crate) struct Relaxation {
    pub rest_us: Estimate,
    /// `None` where the data do not tell it.
    pub leak_fast_us: Option<Estimate>,
    /// Whether devices relax differently, beyond chance.
    pub devices_differ: bool,
    pub sd_us: Estimate,
    /// Where each time lies among the emulator's 16 ticks, 0 to 1: even where the model is right.
    pub parts: Vec<f64>,
    e_fold_us: f64,
}

/// The time in which `x - x tick / leak` falls by a factor e.
fn e_fold(leak_us: f64) -> f64 {
    -TICK_US / libm::log1p(-TICK_US / leak_us)
}

fn leak(e_fold_us: f64) -> f64 {
    -TICK_US / libm::expm1(-TICK_US / e_fold_us)
}

/// The emulator's own standard deviation.
pub(crate) fn emulated_sd_us() -> f64 {
    TICK_US * ((SPREAD_TICKS * SPREAD_TICKS - 1.0) / 12.0).sqrt()
}

/// How many folds a filament decays until it is off.
fn folds(f: &Filament, s: &Switching, integration_us: f64) -> f64 {
    let threshold = f.level(s.amplitude_volt, integration_us - s.resolution_us / 2.0);
    let hold = threshold / f64::from(1 << HOLD_SHIFT);
    libm::log((f.level_at_end(s.amplitude_volt, s.width_us) / hold).max(1.0))
}

/// A line through points: its height at 0 and its slope, or the height alone where the slope is given.
fn line(points: &[(f64, f64)], slope: Option<f64>) -> (f64, f64) {
    let (x, y): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    let (mx, my) = (mean(&x), mean(&y));
    let product: f64 = points.iter().map(|(x, y)| (x - mx) * (y - my)).sum();
    let slope = slope.unwrap_or(product / squares(&x));
    (my - slope * mx, slope)
}

impl Relaxation {
    /// Fits the relaxation times; `None` where there are too few. `near` has the filaments at either end of the
    /// onset's interval, if it was fitted: they are a part of the intervals here. `leak_fast_us` is what is used where
    /// the data do not tell it.
    pub fn fit(
        measured: &[Switching],
        f: &Filament,
        near: Option<[Filament; 2]>,
        leak_fast_us: f64,
    ) -> Option<Relaxation> {
        let relaxed: Vec<(&Switching, f64, f64)> =
            measured.iter().filter_map(|s| Some((s, s.integration_us?, s.relaxation_us?))).collect();
        if relaxed.len() < COUNT_MIN {
            return None;
        }
        let points = |f: &Filament| -> Vec<(f64, f64)> {
            let time = |s: &Switching, us: f64| us - s.resolution_us / 2.0 - (SPREAD_TICKS - 1.0) / 2.0 * TICK_US;
            relaxed.iter().map(|&(s, fired, us)| (folds(f, s, fired), time(s, us))).collect()
        };
        let devices: Vec<usize> = relaxed.iter().map(|(s, ..)| s.device).collect();
        let told = |given: Option<f64>| {
            Told::new(&points(f), &devices, given, |slope| near.map(|pair| pair.map(|f| line(&points(&f), slope))))
        };
        let free = told(None);
        let is_told = free.slope.value > 0.0 && free.slope.half() < HALF_REL_MAX * free.slope.value;
        let told = if is_told { free } else { told(Some(e_fold(leak_fast_us))) };
        let part = |residual: &f64| (residual / TICK_US / SPREAD_TICKS + 0.5).clamp(0.0, 1.0);
        let sd = (squares(&told.residuals) / told.freedom as f64).sqrt();
        Some(Relaxation {
            rest_us: told.height,
            leak_fast_us: is_told.then(|| told.slope.map(leak)),
            devices_differ: told.devices_differ,
            sd_us: Estimate::of_sample_sd(sd, told.freedom),
            parts: told.residuals.iter().map(part).collect(),
            e_fold_us: told.slope.value,
        })
    }

    /// The mean time after a pulse that fired at `integration_us`.
    pub fn expected_us(&self, f: &Filament, volt: f64, width_us: f64, integration_us: f64) -> f64 {
        let s = Switching {
            line: 0,
            device: 0,
            amplitude_volt: volt,
            width_us,
            integration_us: None,
            relaxation_us: None,
            resolution_us: 0.0,
        };
        self.rest_us.value + (SPREAD_TICKS - 1.0) / 2.0 * TICK_US + self.e_fold_us * folds(f, &s, integration_us)
    }
}

/// A line with its intervals.
struct Told {
    height: Estimate,
    slope: Estimate,
    residuals: Vec<f64>,
    freedom: usize,
    devices_differ: bool,
}

impl Told {
    fn new(
        points: &[(f64, f64)],
        devices: &[usize],
        given: Option<f64>,
        near: impl Fn(Option<f64>) -> Option<[(f64, f64); 2]>,
    ) -> Told {
        let (height, slope) = line(points, given);
        let residuals: Vec<f64> = points.iter().map(|(x, y)| y - height - slope * x).collect();
        let x: Vec<f64> = points.iter().map(|(x, _)| *x).collect();
        let (n, mx, x_squares) = (points.len() as f64, mean(&x), squares(&x));
        // how much each residual moves the height and the slope
        let pull = |x: f64| match given {
            Some(_) => (1.0 / n, 0.0),
            None => (1.0 / n - mx * (x - mx) / x_squares, (x - mx) / x_squares),
        };
        let freedom = points.len() - if given.is_some() { 1 } else { 2 };
        let mut by_device: Vec<Vec<f64>> = vec![vec![]; devices.iter().max().map_or(0, |most| most + 1)];
        residuals.iter().zip(devices).for_each(|(r, &device)| by_device[device].push(*r));
        by_device.retain(|own| own.len() > 1);
        let groups = by_device.len();
        let test = (groups > 2).then(|| f_oneway(by_device, NaNPolicy::Error).ok()).flatten();
        let devices_differ = test.is_some_and(|(_, p)| p < P_DIFFER);
        let variance = squares(&residuals) / freedom as f64;
        let mut covariance = [0.0; 2];
        if devices_differ {
            // residuals of one device come together
            let mut sums = vec![(0.0, 0.0); devices.iter().max().map_or(0, |most| most + 1)];
            for ((r, x), &device) in residuals.iter().zip(&x).zip(devices) {
                let (h, s) = pull(*x);
                sums[device].0 += h * r;
                sums[device].1 += s * r;
            }
            let few = groups as f64 / (groups - 1) as f64;
            covariance = sums.iter().fold([0.0; 2], |c, (h, s)| [c[0] + few * h * h, c[1] + few * s * s]);
        } else {
            for x in &x {
                let (h, s) = pull(*x);
                covariance = [covariance[0] + variance * h * h, covariance[1] + variance * s * s];
            }
        }
        if let Some([(h0, s0), (h1, s1)]) = near(given) {
            let variance = |ends: f64| (ends / 2.0 / quantile_95(None)).powi(2);
            covariance = [covariance[0] + variance(h1 - h0), covariance[1] + variance(s1 - s0)];
        }
        let quantile = quantile_95(Some(if devices_differ { groups - 1 } else { freedom }));
        Told {
            height: Estimate::symmetric(height, quantile * covariance[0].sqrt()),
            slope: Estimate::symmetric(slope, quantile * covariance[1].sqrt()),
            residuals,
            freedom,
            devices_differ,
        }
    }
}
