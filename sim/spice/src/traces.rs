//! The traces of a transient run: crossings, values, and what a figure needs of them.

use crate::{Results, SpiceError};

/// Vectors over time.
pub(crate) struct Traces<'a> {
    pub time_us: Vec<f64>,
    results: &'a Results,
}

impl<'a> Traces<'a> {
    pub fn new(results: &'a Results) -> Result<Self, SpiceError> {
        let time_us = results.vector("time")?.iter().map(|second| second * 1e6).collect();
        Ok(Traces { time_us, results })
    }

    pub fn volts(&self, vector: &str) -> Result<&'a [f64], SpiceError> {
        self.results.vector(vector)
    }

    /// When a vector crosses a level, and whether it rises.
    pub fn crossings(&self, vector: &str, level: f64) -> Result<Vec<(f64, bool)>, SpiceError> {
        let mut crossings = vec![];
        for (time, volt) in self.time_us.windows(2).zip(self.volts(vector)?.windows(2)) {
            if (volt[0] < level) != (volt[1] < level) {
                let part = (level - volt[0]) / (volt[1] - volt[0]);
                crossings.push((time[0] + part * (time[1] - time[0]), volt[1] >= level));
            }
        }
        Ok(crossings)
    }

    /// The value of a vector of these traces at a time; beyond its end, its last.
    pub fn at(&self, volts: &[f64], time_us: f64) -> f64 {
        let after = self.time_us.partition_point(|&time| time < time_us).min(volts.len() - 1);
        let before = after.saturating_sub(1);
        let step_us = self.time_us[after] - self.time_us[before];
        let part = if step_us > 0.0 { ((time_us - self.time_us[before]) / step_us).min(1.0) } else { 1.0 };
        volts[before] + part * (volts[after] - volts[before])
    }

    /// How long two vectors are both above a level, in microseconds.
    pub fn both_above_us(&self, vectors: [&str; 2], level: f64) -> Result<f64, SpiceError> {
        let [a, b] = [self.volts(vectors[0])?, self.volts(vectors[1])?];
        let above = |n: usize| a[n] > level && b[n] > level;
        let steps = (1..self.time_us.len()).filter(|&n| above(n) && above(n - 1));
        // from zero: an empty sum would be -0
        Ok(steps.map(|n| self.time_us[n] - self.time_us[n - 1]).fold(0.0, |sum, step| sum + step))
    }

    /// The points between which a vector moves, in milliseconds: a figure needs no others.
    pub fn thinned(&self, vector: &str) -> Result<Vec<[f64; 2]>, SpiceError> {
        const MOVE_VOLT: f64 = 5e-3;
        let volts = self.volts(vector)?;
        let point = |n: usize| [self.time_us[n] / 1e3, volts[n]];
        let mut points = vec![point(0)];
        let mut kept = 0;
        for n in 1..volts.len() {
            if (volts[n] - volts[kept]).abs() > MOVE_VOLT || n + 1 == volts.len() {
                if n > kept + 1 {
                    points.push(point(n - 1));
                }
                points.push(point(n));
                kept = n;
            }
        }
        Ok(points)
    }
}
