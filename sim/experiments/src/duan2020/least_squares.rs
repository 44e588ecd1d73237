//! Curves through our own counts, of the forms that the paper fits to its counts.

use memtwin_fit::{Coordinate, minimise};

/// Deviation in counts that is one unit to the minimiser, whose tolerances are those of a log-likelihood (choice: far less
/// than a count tells).
const UNIT: f64 = 1e-3;

/// A curve's coordinates, and how far it is from the points.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    pub at: Vec<f64>,
    /// Root of the mean square of the differences.
    pub rms: f64,
}

/// The curve nearest to the points, from `start` on, by least squares; each coordinate is first moved by a tenth of itself.
pub fn fit(points: &[f64], start: &[f64], curve: impl Fn(&[f64]) -> Vec<f64>) -> Fit {
    let mean = |at: &[f64]| {
        let squares = curve(at).iter().zip(points).map(|(y, point)| (y - point).powi(2)).sum::<f64>();
        squares / points.len() as f64
    };
    let free = |&start: &f64| Coordinate {
        start,
        step: 0.1 * start.abs().max(0.1),
        low: f64::NEG_INFINITY,
        high: f64::INFINITY,
    };
    let coordinates: Vec<_> = start.iter().map(free).collect();
    let at = minimise(|at: &[f64]| mean(at) / UNIT.powi(2), &coordinates)
        .map_or_else(|| start.to_vec(), |optimum| optimum.at);
    Fit { rms: mean(&at).sqrt(), at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_found_again() {
        let x: Vec<f64> = (-6..=6).map(|n| f64::from(n) * 1.1).collect();
        let lorentz = |at: &[f64]| -> Vec<f64> {
            x.iter().map(|x| at[0] + at[1] * at[2] / (4.0 * (x - at[3]).powi(2) + at[2] * at[2])).collect()
        };
        let truth = [6.0, 10.0, 2.0, 0.1];
        let found = fit(&lorentz(&truth), &[5.0, 8.0, 3.0, 0.0], lorentz);
        assert!(found.rms < 1e-4, "{found:?}");
        assert!(found.at.iter().zip(truth).all(|(at, truth)| (at - truth).abs() < 1e-2), "{found:?}");
    }
}
