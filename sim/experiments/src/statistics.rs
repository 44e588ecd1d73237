//! Means, spreads and intervals of samples.

use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::statistics::Statistics;
use std::collections::BTreeSet;

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

/// How many different values there are.
pub fn distinct(values: impl IntoIterator<Item: Ord>) -> usize {
    values.into_iter().collect::<BTreeSet<_>>().len()
}

/// Where the largest value is; none where two are equal or none is above zero.
pub fn strongest<T: Copy + Default + PartialOrd>(values: &[T]) -> Option<usize> {
    let index = (0..values.len()).reduce(|best, other| if values[other] > values[best] { other } else { best })?;
    let is_alone = values.iter().filter(|&&value| value == values[index]).count() == 1;
    (is_alone && values[index] > T::default()).then_some(index)
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
    fn strongest_wants_a_single_winner() {
        assert_eq!(strongest(&[0, 3, 1]), Some(1));
        assert_eq!(strongest(&[3, 3, 1]), None);
        assert_eq!(strongest(&[0, 0]), None);
        assert_eq!(distinct([3, 1, 3]), 2);
    }

    #[test]
    fn of_small_samples() {
        let s = Summary::of(&[1.0, 2.0, 3.0]);
        assert_eq!((s.count, s.mean, s.sd), (3, 2.0, 1.0));
        // t of two degrees of freedom is 4.303
        assert!((s.margin() - 4.303 / 3f64.sqrt()).abs() < 1e-3);
        assert_eq!(Summary::of(&[5.0]).margin(), 0.0);
        assert!(Summary::of(&[]).mean.is_nan());
        assert!(falls(&[3.0, 2.0]) && rises(&[1.0, 2.0]) && !rises(&[1.0, 1.0]));
    }
}
