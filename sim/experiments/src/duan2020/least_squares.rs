//! Curves through our own counts, of the forms that the paper fits to its counts: least squares by Nelder and Mead's simplex.

use argmin::core::{CostFunction, Error, Executor, State};
use argmin::solver::neldermead::NelderMead;

/// Iterations of one search, and searches from the best place so far: five coordinates need some hundred and two.
const ITERATIONS_MAX: u64 = 2000;
const SEARCHES: usize = 4;
/// A search ends where the costs of its simplex differ less.
const COST_SD: f64 = 1e-12;

/// A curve's coordinates, and how far it is from the points.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    pub at: Vec<f64>,
    /// Root of the mean square of the differences.
    pub rms: f64,
}

struct Squares<'a, F> {
    curve: &'a F,
    points: &'a [f64],
}

impl<F: Fn(&[f64]) -> Vec<f64>> Squares<'_, F> {
    fn mean(&self, at: &[f64]) -> f64 {
        let squares = (self.curve)(at).iter().zip(self.points).map(|(y, point)| (y - point).powi(2)).sum::<f64>();
        let mean = squares / self.points.len() as f64;
        if mean.is_finite() { mean } else { f64::MAX }
    }
}

impl<F: Fn(&[f64]) -> Vec<f64>> CostFunction for &Squares<'_, F> {
    type Param = Vec<f64>;
    type Output = f64;
    fn cost(&self, at: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.mean(at))
    }
}

/// The curve nearest to the points, from `start` on; each coordinate is first moved by a tenth of itself.
pub fn fit(points: &[f64], start: &[f64], curve: impl Fn(&[f64]) -> Vec<f64>) -> Fit {
    let squares = Squares { curve: &curve, points };
    let mut at = start.to_vec();
    for _ in 0..SEARCHES {
        let corner = |n: usize| {
            let mut corner = at.clone();
            corner[n] += 0.1 * corner[n].abs().max(0.1);
            corner
        };
        let simplex = std::iter::once(at.clone()).chain((0..at.len()).map(corner)).collect();
        let Ok(solver) = NelderMead::new(simplex).with_sd_tolerance(COST_SD) else { break };
        let run = Executor::new(&squares, solver).configure(|state| state.max_iters(ITERATIONS_MAX));
        let Ok(ended) = run.run() else { break };
        if let Some(best) = ended.state().get_best_param().filter(|best| squares.mean(best) < squares.mean(&at)) {
            at.clone_from(best);
        }
    }
    Fit { rms: squares.mean(&at).sqrt(), at }
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
