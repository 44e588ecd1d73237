//! Networks counted, and what that says: shares and means with their 95 % intervals. Only whole numbers are added up, so the
//! order does not matter, and memory stays flat.

use crate::point::{NOISES, Outcome};
use memtwin_experiments::statistics::Summary;
use statrs::distribution::{ContinuousCDF, Normal};

/// A share with its interval, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    pub ratio: f64,
    pub low: f64,
    pub high: f64,
}

impl Share {
    /// `hits` of `count`, which is at least 1, with Wilson's score interval of 95 %.
    pub fn of(hits: u64, count: u64) -> Self {
        let z = Normal::standard().inverse_cdf(0.975);
        let (n, ratio) = (count as f64, hits as f64 / count as f64);
        let middle = (ratio + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (ratio * (1.0 - ratio) / n + z * z / (4.0 * n * n)).sqrt();
        // at the ends the interval touches what was found, but for rounding
        Share { ratio, low: (middle - half).clamp(0.0, ratio), high: (middle + half).clamp(ratio, 1.0) }
    }
}

/// Networks of one combination, or of several.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    pub networks: u64,
    pub clustered: u64,
    pub one_potentiated: u64,
    pub events: u64,
    recognised: [u64; NOISES],
    recognised_squares: [u128; NOISES],
}

impl Tally {
    pub fn add(&mut self, outcome: &Outcome) {
        self.networks += 1;
        self.clustered += u64::from(outcome.is_clustered());
        self.one_potentiated += u64::from(outcome.one_potentiated);
        self.events += outcome.events;
        for (flipped, count) in outcome.recognised.into_iter().enumerate() {
            self.recognised[flipped] += u64::from(count);
            self.recognised_squares[flipped] += u128::from(count).pow(2);
        }
    }

    pub fn merge(&mut self, other: &Tally) {
        self.networks += other.networks;
        self.clustered += other.clustered;
        self.one_potentiated += other.one_potentiated;
        self.events += other.events;
        for flipped in 0..NOISES {
            self.recognised[flipped] += other.recognised[flipped];
            self.recognised_squares[flipped] += other.recognised_squares[flipped];
        }
    }

    /// The share of networks that cluster.
    pub fn yielded(&self) -> Share {
        Share::of(self.clustered, self.networks)
    }

    /// The accuracy of a network with so many flipped pixels, each of `presentations`, which are at least 1.
    pub fn accuracy(&self, flipped: usize, presentations: u64) -> Summary {
        let (n, sum, squares) =
            (u128::from(self.networks), u128::from(self.recognised[flipped]), self.recognised_squares[flipped]);
        // whole numbers until here: nothing cancels
        let deviations = n * squares - sum * sum;
        let variance = if n < 2 { 0.0 } else { deviations as f64 / (n * (n - 1)) as f64 };
        let presentations = presentations as f64;
        Summary {
            count: self.networks as usize,
            mean: sum as f64 / n as f64 / presentations,
            sd: variance.sqrt() / presentations,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of Newcombe (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    #[test]
    fn wilsons_interval() {
        for (hits, count, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let share = Share::of(hits, count);
            assert!((share.low - low).abs() < 1e-4 && (share.high - high).abs() < 1e-4, "{hits}/{count}: {share:?}");
        }
        assert_eq!(Share::of(60, 60).high, 1.0);
    }

    #[test]
    fn accuracies_are_those_of_the_sample() {
        let counts = [10, 9, 7, 10, 3];
        let mut parts = [Tally::default(), Tally::default()];
        for (n, count) in counts.into_iter().enumerate() {
            let outcome = Outcome {
                owners: vec![Some(0), Some(n as u16 % 2)],
                recognised: [count; NOISES],
                one_potentiated: 1,
                events: 60,
                ties: 0,
                ticks: 1,
            };
            parts[n % 2].add(&outcome);
        }
        let [mut tally, other] = parts;
        tally.merge(&other);
        let expect = Summary::of(&counts.map(|count| f64::from(count) / 10.0));
        let found = tally.accuracy(2, 10);
        assert_eq!((found.count, tally.networks, tally.clustered, tally.events), (5, 5, 2, 300));
        assert!((found.mean - expect.mean).abs() < 1e-12 && (found.sd - expect.sd).abs() < 1e-12, "{found:?}");
    }
}
