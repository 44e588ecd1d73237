//! Maximum likelihood: the minimum of a cost (minus the logarithm of a likelihood), and how sharply the data define it.

use argmin::core::{CostFunction, Error, Executor, State};
use argmin::solver::neldermead::NelderMead;
use nalgebra::{DMatrix, DVector};

/// Iterations of one search; a simplex of six coordinates needs some hundred.
const ITERATIONS_MAX: u64 = 3000;
const RESTARTS_MAX: usize = 6;
/// Searches for one end of a profile; four are usual.
const PROFILE_STEPS_MAX: usize = 25;
/// An end is found where the root of the cost's rise is as near as this: a hundredth of a standard error.
const PROFILE_ROOT_NEAR: f64 = 0.01;
/// A coordinate within this part of its step from a bound is at the bound.
const AT_BOUND: f64 = 1e-3;
/// Derivatives are taken over this part of a standard error.
const DIFFERENCE_SE: f64 = 0.05;

/// One coordinate of a search: where it starts, how far to look at first, and its bounds.
#[derive(Debug, Clone, Copy)]
pub struct Coordinate {
    pub start: f64,
    pub step: f64,
    pub low: f64,
    pub high: f64,
}

/// The best that a search found.
#[derive(Debug, Clone)]
pub struct Optimum {
    pub at: Vec<f64>,
    pub cost: f64,
    /// Inverse of the observed information; rows of coordinates at a bound are 0. `None` where the data do not define
    /// all.
    pub covariance: Option<DMatrix<f64>>,
}

impl Optimum {
    /// Standard error of a coordinate; `None` where it is at a bound or not defined.
    pub fn se(&self, n: usize) -> Option<f64> {
        let variance = self.covariance.as_ref()?[(n, n)];
        (variance > 0.0).then(|| variance.sqrt())
    }
}

/// How sharply a search ends.
#[derive(Clone, Copy)]
struct Search {
    /// Standard deviation of the costs in the simplex.
    cost_sd: f64,
    /// It starts again where it ended until that gains less than this: a simplex may collapse too early.
    gain_min: f64,
}

impl Search {
    const OPTIMUM: Search = Search { cost_sd: 1e-7, gain_min: 1e-5 };
    const PROFILE: Search = Search { cost_sd: 1e-4, gain_min: 5e-3 };
}

struct Bounded<'a, F> {
    cost: &'a F,
    coordinates: &'a [Coordinate],
}

impl<F: Fn(&[f64]) -> f64> CostFunction for Bounded<'_, F> {
    type Param = Vec<f64>;
    type Output = f64;

    /// Beyond a bound the cost is that of the bound and a penalty.
    fn cost(&self, at: &Vec<f64>) -> Result<f64, Error> {
        let inside = clamped(at, self.coordinates);
        let excess = |((x, y), c): ((&f64, &f64), &Coordinate)| ((x - y) / c.step).powi(2);
        let penalty: f64 = at.iter().zip(&inside).zip(self.coordinates).map(excess).sum();
        let cost = (self.cost)(&inside) + penalty;
        Ok(if cost.is_nan() { f64::MAX } else { cost })
    }
}

fn clamped(at: &[f64], coordinates: &[Coordinate]) -> Vec<f64> {
    at.iter().zip(coordinates).map(|(x, c)| x.clamp(c.low, c.high)).collect()
}

/// Finds the minimum of a cost, and the observed information there. `None` where the cost is finite nowhere near.
pub fn minimise<F: Fn(&[f64]) -> f64>(cost: F, coordinates: &[Coordinate]) -> Option<Optimum> {
    let (at, value) = search(&cost, coordinates, Search::OPTIMUM)?;
    let mut optimum = Optimum { at, cost: value, covariance: None };
    for _ in 0..if coordinates.is_empty() { 0 } else { 3 } {
        let free = free(&optimum.at, coordinates);
        let Some((gradient, covariance)) = curvature(&cost, &optimum, coordinates, &free) else { return Some(optimum) };
        let step = &covariance * gradient;
        optimum.covariance = Some(covariance);
        // a simplex ends near the minimum, Newton's step at it
        let ahead: Vec<f64> = optimum.at.iter().zip(step.iter()).map(|(x, s)| x - s).collect();
        let ahead = clamped(&ahead, coordinates);
        let there = cost(&ahead);
        if there.is_nan() || there >= optimum.cost - 1e-9 {
            break;
        }
        (optimum.at, optimum.cost) = (ahead, there);
    }
    Some(optimum)
}

fn search<F: Fn(&[f64]) -> f64>(cost: &F, coordinates: &[Coordinate], how: Search) -> Option<(Vec<f64>, f64)> {
    let mut at: Vec<f64> = coordinates.iter().map(|c| c.start.clamp(c.low, c.high)).collect();
    let mut best = cost(&at);
    if coordinates.is_empty() {
        return best.is_finite().then_some((at, best));
    }
    for _ in 0..RESTARTS_MAX {
        let corner = |n: usize| {
            let mut corner = at.clone();
            // away from the nearer bound
            let c = coordinates[n];
            corner[n] += if at[n] + c.step > c.high { -c.step } else { c.step };
            corner
        };
        let simplex = std::iter::once(at.clone()).chain((0..at.len()).map(corner)).collect();
        let solver = NelderMead::new(simplex).with_sd_tolerance(how.cost_sd).ok()?;
        let run = Executor::new(Bounded { cost, coordinates }, solver).configure(|s| s.max_iters(ITERATIONS_MAX));
        let ended = run.run().ok()?;
        let found = clamped(ended.state().get_best_param()?, coordinates);
        let there = cost(&found);
        let gain = best - there;
        if there.is_finite() && (gain > 0.0 || !best.is_finite()) {
            (at, best) = (found, there);
        }
        if gain < how.gain_min {
            break;
        }
    }
    best.is_finite().then_some((at, best))
}

fn free(at: &[f64], coordinates: &[Coordinate]) -> Vec<usize> {
    let inside = |(x, c): (&f64, &Coordinate)| *x > c.low + AT_BOUND * c.step && *x < c.high - AT_BOUND * c.step;
    at.iter().zip(coordinates).enumerate().filter(|(_, pair)| inside(*pair)).map(|(n, _)| n).collect()
}

/// Gradient and inverse of the matrix of second derivatives, by central differences.
fn curvature<F: Fn(&[f64]) -> f64>(
    cost: &F,
    optimum: &Optimum,
    coordinates: &[Coordinate],
    free: &[usize],
) -> Option<(DVector<f64>, DMatrix<f64>)> {
    let at = |moves: &[(usize, f64)]| {
        let mut there = optimum.at.clone();
        moves.iter().for_each(|&(n, by)| there[n] += by);
        cost(&there)
    };
    let second = |n: usize, h: f64| (at(&[(n, h)]) - 2.0 * optimum.cost + at(&[(n, -h)])) / (h * h);
    let difference = |n: usize| {
        let mut h = coordinates[n].step * 0.01;
        for _ in 0..4 {
            let curvature = second(n, h);
            h = if curvature > 0.0 { DIFFERENCE_SE / curvature.sqrt() } else { h * 4.0 };
        }
        h
    };
    let h: Vec<f64> = free.iter().map(|&n| difference(n)).collect();
    let mut hessian = DMatrix::zeros(free.len(), free.len());
    let mut slopes = DVector::zeros(free.len());
    for (i, &n) in free.iter().enumerate() {
        slopes[i] = (at(&[(n, h[i])]) - at(&[(n, -h[i])])) / (2.0 * h[i]);
        hessian[(i, i)] = second(n, h[i]);
        for (j, &m) in free.iter().enumerate().take(i) {
            let corner = |a: f64, b: f64| at(&[(n, a * h[i]), (m, b * h[j])]);
            let mixed = corner(1.0, 1.0) - corner(1.0, -1.0) - corner(-1.0, 1.0) + corner(-1.0, -1.0);
            hessian[(i, j)] = mixed / (4.0 * h[i] * h[j]);
            hessian[(j, i)] = hessian[(i, j)];
        }
    }
    let inverse = hessian.cholesky()?.inverse();
    let size = optimum.at.len();
    let (mut gradient, mut covariance) = (DVector::zeros(size), DMatrix::zeros(size, size));
    for (i, &n) in free.iter().enumerate() {
        gradient[n] = slopes[i];
        for (j, &m) in free.iter().enumerate() {
            covariance[(n, m)] = inverse[(i, j)];
        }
    }
    Some((gradient, covariance))
}

/// The cost of what is left when these coordinates are fitted near a point: the least cost there, and half the
/// logarithm of the determinant of its second derivatives, which keeps spreads from being underestimated (restricted
/// likelihood).
pub(crate) fn restricted<F: Fn(&[f64]) -> f64>(cost: F, near: &[f64], coordinates: &[Coordinate]) -> f64 {
    let optimum = Optimum { at: near.to_vec(), cost: cost(near), covariance: None };
    let all: Vec<usize> = (0..near.len()).collect();
    match curvature(&cost, &optimum, coordinates, &all) {
        Some((gradient, covariance)) => {
            let ahead = (&covariance * &gradient).dot(&gradient) / 2.0;
            optimum.cost - ahead - libm::log(covariance.determinant()) / 2.0
        }
        None => f64::INFINITY,
    }
}

/// One end of an interval by the profile of the cost: where the best cost with this coordinate held has risen by
/// `rise`. It is sought from the optimum towards `limit`, and is there where the cost does not rise so far. Gives all
/// coordinates.
pub(crate) fn profile<F: Fn(&[f64]) -> f64>(
    cost: F,
    coordinates: &[Coordinate],
    optimum: &Optimum,
    n: usize,
    limit: f64,
    rise: f64,
) -> Vec<f64> {
    let mut place = optimum.at.clone();
    // the root of the rise is nearly straight: in it, a secant is soon there
    let mut root_at = |value: f64| {
        let mut others: Vec<Coordinate> =
            coordinates.iter().zip(&place).map(|(c, &start)| Coordinate { start, ..*c }).collect();
        others.remove(n);
        let whole = |at: &[f64]| {
            let mut all = at.to_vec();
            all.insert(n, value);
            all
        };
        let found = search(&|at: &[f64]| cost(&whole(at)), &others, Search::PROFILE);
        let (at, risen) = found.map_or((optimum.at.clone(), f64::INFINITY), |(at, c)| (whole(&at), c - optimum.cost));
        place = at;
        place[n] = value;
        (risen.max(0.0).sqrt(), place.clone())
    };
    let (target, towards) = (rise.sqrt(), (limit - optimum.at[n]).signum());
    let step = optimum.se(n).map_or(coordinates[n].step, |se| (2.0 * rise).sqrt() * se);
    let (mut inside, mut outside) = ((optimum.at[n], 0.0), None);
    let mut next = optimum.at[n] + towards * step;
    let mut end = optimum.at.clone();
    for _ in 0..PROFILE_STEPS_MAX {
        let beyond = (next - limit) * towards >= 0.0;
        let value = if beyond { limit } else { next };
        let (root, at) = root_at(value);
        end = at;
        if (root - target).abs() < PROFILE_ROOT_NEAR || (beyond && root < target) {
            break;
        }
        if root < target {
            inside = (value, root)
        } else {
            outside = Some((value, root))
        }
        let Some(outside) = outside else {
            // not there yet: as far again as the slope says, at most four times as far
            let slope = ((value - optimum.at[n]).abs() / root.max(target / 4.0)).max(step);
            next = optimum.at[n] + towards * slope * target * 1.1;
            next = if (next - value) * towards > 0.0 { next } else { value + towards * step };
            continue;
        };
        let part = (target - inside.1) / (outside.1 - inside.1);
        // a root that is not finite halves the way
        let part = if part.is_finite() && part > 0.0 { part.clamp(0.05, 0.95) } else { 0.5 };
        next = inside.0 + (outside.0 - inside.0) * part;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free_coordinate(start: f64) -> Coordinate {
        Coordinate { start, step: 0.5, low: -100.0, high: 100.0 }
    }

    #[test]
    fn a_correlated_parabola_gives_its_minimum_and_covariance() {
        // the information is [[2, 1.8], [1.8, 2]], its inverse [[2, -1.8], [-1.8, 2]] / 0.76
        let cost = |at: &[f64]| {
            let (x, y) = (at[0] - 3.0, at[1] + 1.0);
            x * x + 1.8 * x * y + y * y
        };
        let coordinates = [free_coordinate(0.0), free_coordinate(0.0)];
        let optimum = minimise(cost, &coordinates).unwrap();
        assert!((optimum.at[0] - 3.0).abs() < 1e-4 && (optimum.at[1] + 1.0).abs() < 1e-4, "{optimum:?}");
        let se = optimum.se(0).unwrap();
        assert!((se - (2.0_f64 / 0.76).sqrt()).abs() < 1e-4, "{optimum:?}");
        let end = profile(cost, &coordinates, &optimum, 0, 50.0, 2.0);
        assert!((end[0] - (3.0 + 2.0 * se)).abs() < 0.03 && (end[1] + 1.0 + 0.9 * 2.0 * se).abs() < 0.03, "{end:?}");
        assert_eq!(profile(cost, &coordinates, &optimum, 0, 2.5, 2.0)[0], 2.5);
    }

    #[test]
    fn bounds_hold_and_flat_directions_are_told() {
        let bound = [Coordinate { start: 1.0, step: 0.1, low: 0.0, high: 2.0 }];
        let optimum = minimise(|at| (at[0] + 1.0).powi(2), &bound).unwrap();
        assert!(optimum.at[0] < 1e-3 && optimum.se(0).is_none(), "{optimum:?}");
        let flat = [free_coordinate(0.0), free_coordinate(0.0)];
        let optimum = minimise(|at| (at[0] + at[1]).powi(2), &flat).unwrap();
        assert!(optimum.covariance.is_none() || optimum.se(0).unwrap() > 1e3, "{optimum:?}");
    }
}
