//! Intervals, quantiles and tests, on the distributions of `statrs`.

use serde::Serialize;
use statrs::distribution::{ChiSquared, ContinuousCDF, Normal, StudentsT, Uniform};
use statrs::stats_tests::NaNPolicy;
use statrs::stats_tests::ks_test::{KSOneSampleAlternativeMethod, ks_onesample};

/// A 95 % interval leaves this much on either side.
const TAIL: f64 = 0.025;

/// A value with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    pub(crate) fn symmetric(value: f64, half: f64) -> Self {
        Estimate { value, low: value - half, high: value + half }
    }

    /// Of the standard deviation of a sample with this many degrees of freedom; none is 0 for sure.
    pub(crate) fn of_sample_sd(sd: f64, freedom: usize) -> Self {
        let chi = ChiSquared::new(freedom as f64).expect("at least one degree of freedom");
        let end = |p: f64| sd * (freedom as f64 / chi.inverse_cdf(p)).sqrt();
        Estimate { value: sd, low: end(1.0 - TAIL), high: end(TAIL) }
    }

    /// The same after a function that rises.
    pub(crate) fn map(self, rising: impl Fn(f64) -> f64) -> Self {
        Estimate { value: rising(self.value), low: rising(self.low), high: rising(self.high) }
    }

    /// Half of the interval's width.
    pub(crate) fn half(&self) -> f64 {
        (self.high - self.low) / 2.0
    }
}

/// A normal quantile.
pub(crate) fn normal_quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// Half a 95 % interval in standard errors; without degrees of freedom that of many.
pub(crate) fn quantile_95(freedom: Option<usize>) -> f64 {
    let Some(freedom) = freedom else { return normal_quantile(1.0 - TAIL) };
    let student = StudentsT::new(0.0, 1.0, freedom.max(1) as f64).expect("at least one degree of freedom");
    student.inverse_cdf(1.0 - TAIL)
}

pub(crate) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Sum of squared deviations from the mean.
pub(crate) fn squares(values: &[f64]) -> f64 {
    let mean = mean(values);
    values.iter().map(|v| (v - mean).powi(2)).sum()
}

/// The mean of values, and their standard deviation if there are two at least, each with its interval.
pub(crate) fn mean_and_sd(values: &[f64]) -> (Estimate, Option<Estimate>) {
    let (n, value) = (values.len(), mean(values));
    if n < 2 {
        return (Estimate::symmetric(value, 0.0), None);
    }
    let sd = (squares(values) / (n - 1) as f64).sqrt();
    let half = quantile_95(Some(n - 1)) * sd / (n as f64).sqrt();
    (Estimate::symmetric(value, half), Some(Estimate::of_sample_sd(sd, n - 1)))
}

/// The mean of what was estimated in each of several devices, with their variances; and the standard deviation between
/// devices, where they differ beyond chance.
///
/// Random effects after DerSimonian and Laird; the interval is that of Hartung and Knapp, and never narrower than that
/// of equal devices.
pub(crate) fn across_devices(each: &[(f64, f64)]) -> (Estimate, Option<Estimate>) {
    let count = each.len();
    if let [(value, variance)] = each {
        return (Estimate::symmetric(*value, quantile_95(None) * variance.sqrt()), None);
    }
    let freedom = (count - 1) as f64;
    let weighted = |between: f64| {
        let sum: f64 = each.iter().map(|(_, v)| 1.0 / (v + between)).sum();
        let mean = each.iter().map(|(x, v)| x / (v + between)).sum::<f64>() / sum;
        let q: f64 = each.iter().map(|(x, v)| (x - mean).powi(2) / (v + between)).sum();
        (sum, mean, q)
    };
    let (sum, _, q) = weighted(0.0);
    let squares: f64 = each.iter().map(|(_, v)| 1.0 / (v * v)).sum();
    let between = ((q - freedom) / (sum - squares / sum)).max(0.0);
    let by_chance = ChiSquared::new(freedom).expect("above 0").inverse_cdf(1.0 - 2.0 * TAIL);
    let (sum, mean, q_between) = weighted(between);
    let half = quantile_95(Some(count - 1)) * ((q_between / freedom).max(1.0) / sum).sqrt();
    let spread = (q > by_chance).then(|| Estimate::of_sample_sd(between.sqrt(), count - 1));
    (Estimate::symmetric(mean, half), spread)
}

/// Whether parts of 0 to 1 are spread evenly: Kolmogorov and Smirnov's distance and p value.
pub(crate) fn evenness(parts: &[f64]) -> Option<(f64, f64)> {
    let uniform = Uniform::standard();
    let method = KSOneSampleAlternativeMethod::TwoSidedAsymptotic;
    ks_onesample(parts.to_vec(), &uniform, method, NaNPolicy::Error).ok()
}

/// The part of the variation of measured means that the model's explain.
pub(crate) fn r_squared(pairs: &[(f64, f64)]) -> Option<f64> {
    let measured: Vec<f64> = pairs.iter().map(|(y, _)| *y).collect();
    let total = squares(&measured);
    let rest: f64 = pairs.iter().map(|(y, f)| (y - f).powi(2)).sum();
    (pairs.len() > 1 && total > 0.0).then(|| 1.0 - rest / total)
}

/// Probability that a standard normal draw lies between.
pub(crate) fn normal_between(low: f64, high: f64) -> f64 {
    let above = |x: f64| 0.5 * libm::erfc(x * std::f64::consts::FRAC_1_SQRT_2);
    // in the tail that keeps the digits
    if low > 0.0 { above(low) - above(high) } else { above(-high) - above(-low) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: f64, expect: f64) {
        assert!((found - expect).abs() < 1e-3 * expect.abs().max(1.0), "{found}, expected {expect}");
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        check(quantile_95(None), 1.960);
        check(quantile_95(Some(4)), 2.776);
        check(normal_between(-1.96, 1.96), 0.950);
        check(normal_between(8.0, f64::INFINITY) * 1e15, 0.622);
        // chi-square, nine degrees of freedom: 2.700 and 19.02
        let sd = Estimate::of_sample_sd(1.0, 9);
        check(sd.high, (9.0_f64 / 2.700).sqrt());
        check(sd.low, (9.0_f64 / 19.023).sqrt());
    }

    #[test]
    fn devices_that_differ_widen_the_interval() {
        let (equal, between) = across_devices(&[(1.0, 0.01), (1.0, 0.01), (1.0, 0.01)]);
        assert_eq!(between, None);
        check(equal.half(), 4.3027 * (0.01_f64 / 3.0).sqrt());
        let (differ, between) = across_devices(&[(0.0, 1e-6), (1.0, 1e-6), (2.0, 1e-6)]);
        check(between.unwrap().value, 1.0);
        check(differ.half(), 4.3027 / 3.0_f64.sqrt());
        check(r_squared(&[(1.0, 1.1), (2.0, 2.0), (3.0, 2.9)]).unwrap(), 0.99);
    }
}
