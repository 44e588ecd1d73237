//! Means, spreads and intervals of samples.

use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::statistics::Statistics;

/// A sample in three numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    pub count: usize,
    pub mean: f64,
    /// Standard deviation; 0 of less than two values.
    pub sd: f64,
}

impl Summary {
    /// NaN as the mean of nothing.
    pub fn of(values: &[f64]) -> Self {
        let sd = if values.len() < 2 { 0.0 } else { values.std_dev() };
        Summary { count: values.len(), mean: if values.is_empty() { f64::NAN } else { values.mean() }, sd }
    }

    /// Half the 95 % interval of the mean, by Student's t.
    pub fn margin(&self) -> f64 {
        if self.count < 2 {
            return 0.0;
        }
        let t = StudentsT::new(0.0, 1.0, (self.count - 1) as f64).expect("one degree of freedom or more");
        t.inverse_cdf(0.975) * self.sd / (self.count as f64).sqrt()
    }

    /// `mean ± sd` with so many decimals.
    pub fn text(&self, decimals: usize) -> String {
        format!("{:.decimals$} \u{b1} {:.decimals$}", self.mean, self.sd)
    }
}

/// The share of values below which `share` of them lie, by linear interpolation.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = share * last as f64;
    let (low, part) = (place.floor() as usize, place.fract());
    sorted[low] + part * (sorted[(low + 1).min(last)] - sorted[low])
}

/// Whether a curve falls from each point to the next.
pub fn falls(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[1] < pair[0])
}

/// Whether a curve rises from each point to the next.
pub fn rises(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[1] > pair[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_small_samples() {
        let s = Summary::of(&[1.0, 2.0, 3.0]);
        assert_eq!((s.count, s.mean, s.sd), (3, 2.0, 1.0));
        // t of two degrees of freedom is 4.303
        assert!((s.margin() - 4.303 / 3f64.sqrt()).abs() < 1e-3);
        assert_eq!(Summary::of(&[5.0]).margin(), 0.0);
        assert!(Summary::of(&[]).mean.is_nan());
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 0.25), 1.5);
        assert!(falls(&[3.0, 2.0]) && rises(&[1.0, 2.0]) && !rises(&[1.0, 1.0]));
    }
}
