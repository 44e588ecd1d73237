//! Yield and accuracy against the first swept axis, a line for each value of the second; of two axes a map too.

use crate::plan::Plan;
use crate::point::NOISES;
use crate::tally::{Share, Tally};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use std::ops::RangeInclusive;

/// Values of an axis that is drawn: one is no sweep, more cannot be told apart.
const VALUES_DRAWN: RangeInclusive<usize> = 2..=200;
/// Lines of a panel; of a longer second axis evenly spaced values have one.
const LINES_MAX: usize = 8;
/// Cells of a map's side up to which their values are written into them.
const PRINTED_MAX: usize = 12;

/// Networks by the two axes that are drawn; all others are added up.
pub struct Drawn<'a> {
    plan: &'a Plan,
    /// Indices of the axes, at most two.
    axes: Vec<usize>,
    /// First axis times second axis.
    tallies: Vec<Tally>,
}

impl<'a> Drawn<'a> {
    /// The first two axes that have a number of values which can be drawn.
    pub fn new(plan: &'a Plan) -> Self {
        let drawn = (0..plan.axes.len()).filter(|&n| VALUES_DRAWN.contains(&plan.axes[n].values.len()));
        let axes: Vec<usize> = drawn.take(2).collect();
        let cells = axes.iter().map(|&n| plan.axes[n].values.len()).product();
        Drawn { plan, axes, tallies: vec![Tally::default(); cells] }
    }

    /// Adds a combination.
    pub fn add(&mut self, indices: &[usize], tally: &Tally) {
        let cell = self.axes.iter().fold(0, |cell, &n| cell * self.plan.axes[n].values.len() + indices[n]);
        self.tallies[cell].merge(tally);
    }

    fn axis(&self, nth: usize) -> Option<&'a crate::Axis> {
        self.axes.get(nth).map(|&n| &self.plan.axes[n])
    }

    fn count(&self, nth: usize) -> usize {
        self.axis(nth).map_or(1, |axis| axis.values.len())
    }

    fn tally(&self, first: usize, second: usize) -> &Tally {
        &self.tallies[first * self.count(1) + second]
    }

    /// Yield and accuracy as lines with their intervals.
    pub fn lines(&self) -> Figure {
        let clean = |tally: &Tally| self.accuracy(tally, 0);
        let mut shown = vec![self.by_second("Networks that cluster", "yield (%)", &|tally| tally.yielded())];
        if self.plan.trials > 0 && self.axis(1).is_some() {
            shown.push(self.by_second("Accuracy, clean patterns", "accuracy (%)", &clean));
        } else if self.plan.trials > 0 {
            let lines = (0..NOISES).map(|flipped| {
                let name = format!("{flipped} flipped pixels");
                self.line(name, 0, &|tally| self.accuracy(tally, flipped))
            });
            let panel = self.panel("Accuracy", "accuracy (%)");
            shown.push(lines.fold(panel, Panel::with));
        }
        Figure::new(self.title(), shown)
    }

    /// The same as maps, where there are two axes.
    pub fn maps(&self) -> Option<Figure> {
        let (first, second) = (self.axis(0)?, self.axis(1)?);
        let names = |axis: &crate::Axis| Axis::names(label(axis), axis.values.iter().map(ToString::to_string));
        let printed = first.values.len().max(second.values.len()) <= PRINTED_MAX;
        let map = |title: &str, unit: &str, of: &dyn Fn(&Tally) -> f64| {
            let row = |y: usize| (0..first.values.len()).map(|x| of(self.tally(x, y)).round()).collect();
            let values = (0..second.values.len()).map(row).collect();
            let map = Mark::Map { values, low: 0.0, high: 100.0, unit: unit.to_string(), printed };
            Panel::new(title, names(first), names(second)).with(map)
        };
        let mut shown = vec![map("Networks that cluster", "yield (%)", &|tally| 100.0 * tally.yielded().ratio)];
        if self.plan.trials > 0 {
            let clean = |tally: &Tally| 100.0 * self.accuracy(tally, 0).ratio;
            shown.push(map("Accuracy, clean patterns", "accuracy (%)", &clean));
        }
        Some(Figure::new(self.title(), shown))
    }

    fn title(&self) -> String {
        let plan = self.plan;
        let others = plan.axes.len() - self.axes.len() - plan.axes.iter().filter(|axis| axis.values.len() == 1).count();
        let others = if others == 0 { "" } else { ", over all values of the other axes" };
        format!("{} networks of {}{others}", plan.points(), plan.sizes)
    }

    fn accuracy(&self, tally: &Tally, flipped: usize) -> Share {
        let accuracy = tally.accuracy(flipped, self.plan.presentations());
        let (ratio, margin) = (accuracy.mean, accuracy.margin());
        Share { ratio, low: (ratio - margin).max(0.0), high: (ratio + margin).min(1.0) }
    }

    /// A panel with a line for each value of the second axis.
    fn by_second(&self, title: &str, y: &str, of: &dyn Fn(&Tally) -> Share) -> Panel {
        let Some(second) = self.axis(1) else { return self.panel(title, y).with(self.line(String::new(), 0, of)) };
        let count = second.values.len();
        let drawn = count.min(LINES_MAX);
        let lines = (0..drawn).map(|n| {
            let index = n * (count - 1) / (drawn - 1);
            self.line(format!("{} = {}", second.name, second.values[index]), index, of)
        });
        lines.fold(self.panel(title, y), Panel::with)
    }

    fn panel(&self, title: &str, y: &str) -> Panel {
        let x = match self.axis(0) {
            None => Axis::names("network", [self.plan.sizes.to_string()]),
            Some(axis) if !is_numeric(axis) => Axis::names(label(axis), axis.values.iter().map(ToString::to_string)),
            Some(axis) if axis.is_log => Axis::log(label(axis)),
            Some(axis) => Axis::linear(label(axis)),
        };
        Panel::new(title, x, Axis::linear(y).range(0.0, 100.0))
    }

    fn line(&self, name: String, second: usize, of: &dyn Fn(&Tally) -> Share) -> Mark {
        let at = |first: usize| {
            let x = self.axis(0).filter(|axis| is_numeric(axis)).map_or(first as f64, |axis| axis.values[first]);
            let Share { ratio, low, high } = of(self.tally(first, second));
            Interval::new(x, 100.0 * ratio, 100.0 * low, 100.0 * high)
        };
        let mut intervals: Vec<Interval> = (0..self.count(0)).map(at).collect();
        intervals.sort_by(|a, b| a.x.total_cmp(&b.x));
        Mark::joined(name, intervals)
    }
}

/// Whether its values have a place on a line: *never* has none.
fn is_numeric(axis: &crate::Axis) -> bool {
    axis.values.iter().all(|value| value.is_finite())
}

/// A name with its unit in brackets: `gain d2d sd (rel)`.
fn label(axis: &crate::Axis) -> String {
    let (stem, unit) = axis.name.rsplit_once('_').unwrap_or((&axis.name, ""));
    let unit = match unit {
        "volt" => "V",
        "us" => "µs",
        "usiemens" => "µS",
        other => other,
    };
    format!("{} ({unit})", stem.replace('_', " "))
}
