//! Samples of counts: how near a normal distribution, and how like each other.

use crate::statistics::Summary;
use statrs::distribution::{ChiSquared, ContinuousCDF, Normal};

/// Fewest counts that are expected in a bin of the two-sample test; smaller bins are joined.
const EXPECTED_MIN: f64 = 5.0;

/// Third standardised moment.
pub fn skewness(values: &[f64]) -> f64 {
    let Summary { mean, sd, .. } = Summary::of(values);
    values.iter().map(|value| ((value - mean) / sd).powi(3)).sum::<f64>() / values.len() as f64
}

/// A normal distribution with mean and deviation of a sample; none of a sample without spread.
pub fn normal_of(values: &[f64]) -> Option<Normal> {
    let Summary { mean, sd, .. } = Summary::of(values);
    Normal::new(mean, sd).ok().filter(|_| sd > 0.0)
}

/// Part of a normal distribution that is rounded to the whole number `n`.
pub fn share(normal: &Normal, n: usize) -> f64 {
    normal.cdf(n as f64 + 0.5) - normal.cdf(n as f64 - 0.5)
}

/// Largest distance of the cumulated counts from those of a normal distribution with the same mean and deviation (0 to 1).
pub fn distance_from_normal(counts: &[f64]) -> f64 {
    let Some(normal) = normal_of(counts) else { return 1.0 };
    let most = counts.iter().copied().fold(0.0, f64::max) as usize;
    let below = |n: usize| counts.iter().filter(|&&count| count <= n as f64).count() as f64 / counts.len() as f64;
    (0..=most).map(|n| (below(n) - normal.cdf(n as f64 + 0.5)).abs()).fold(0.0, f64::max)
}

/// How often each whole number from 0 occurs.
pub fn tally(counts: &[f64]) -> Vec<u64> {
    let most = counts.iter().copied().fold(0.0, f64::max) as usize;
    let mut tally = vec![0; most + 1];
    counts.iter().for_each(|&count| tally[count as usize] += 1);
    tally
}

/// The two-sample chi-square test on counts: the probability that samples of one distribution differ at least so much.
pub fn alike_probability(one: &[f64], two: &[f64]) -> f64 {
    let (a, b) = (tally(one), tally(two));
    let (na, nb) = (one.len() as f64, two.len() as f64);
    let smaller = na.min(nb) / (na + nb);
    let mut bins: Vec<[f64; 2]> = vec![];
    let mut open = [0.0; 2];
    for n in 0..a.len().max(b.len()) {
        let of = |tally: &[u64]| tally.get(n).copied().unwrap_or(0) as f64;
        open = [open[0] + of(&a), open[1] + of(&b)];
        if (open[0] + open[1]) * smaller >= EXPECTED_MIN {
            bins.push(std::mem::take(&mut open));
        }
    }
    if let Some(last) = bins.last_mut() {
        *last = [last[0] + open[0], last[1] + open[1]];
    }
    if bins.len() < 2 {
        return 1.0;
    }
    let (ka, kb) = ((nb / na).sqrt(), (na / nb).sqrt());
    let chi: f64 = bins.iter().map(|[a, b]| (ka * a - kb * b).powi(2) / (a + b)).sum();
    let free = (bins.len() - 1) as f64;
    1.0 - ChiSquared::new(free).expect("one degree of freedom or more").cdf(chi)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_samples_are_alike_and_shifted_ones_are_not() {
        let one: Vec<f64> = (0..200).map(|n| f64::from(n % 10)).collect();
        let two: Vec<f64> = one.iter().map(|n| n + 2.0).collect();
        assert!(alike_probability(&one, &one) > 0.999);
        assert!(alike_probability(&one, &two) < 1e-6);
    }

    #[test]
    fn a_flat_sample_is_not_normal() {
        let flat: Vec<f64> = (0..300).map(|n| f64::from(n % 3 * 5)).collect();
        let bell: Vec<f64> = [1, 3, 5, 3, 1].iter().enumerate().flat_map(|(n, &k)| vec![n as f64; k * 20]).collect();
        assert!(distance_from_normal(&flat) > 0.1 && distance_from_normal(&bell) < 0.03);
        assert!(skewness(&bell).abs() < 1e-9);
    }
}
