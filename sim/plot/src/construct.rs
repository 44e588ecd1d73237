//! Short ways to write figures down.

use crate::{Axis, Figure, Interval, Mark, Panel, Scale};

impl Figure {
    /// Up to two panels stand beside each other, four in a square, more in rows of three; see [`Figure::with_columns`].
    pub fn new(title: impl Into<String>, panels: Vec<Panel>) -> Self {
        let columns = match panels.len() {
            0 | 1 => 1,
            2 | 4 => 2,
            _ => 3,
        };
        Self { title: title.into(), columns, panels }
    }

    pub fn with_columns(self, columns: usize) -> Self {
        Self { columns, ..self }
    }
}

impl Panel {
    /// Axes without marks, of ordinary height.
    pub fn new(title: impl Into<String>, x: Axis, y: Axis) -> Self {
        Self { title: title.into(), x, y, marks: Vec::new(), height: 1.0 }
    }

    /// Adds a mark: later ones are drawn over earlier ones.
    pub fn with(mut self, mark: Mark) -> Self {
        self.marks.push(mark);
        self
    }

    /// Height over that of an ordinary panel.
    pub fn with_height(self, height: f64) -> Self {
        Self { height, ..self }
    }
}

impl Axis {
    pub fn linear(name: impl Into<String>) -> Self {
        Self { name: name.into(), scale: Scale::Linear, range: None }
    }

    /// Powers of ten; values must be above 0.
    pub fn log(name: impl Into<String>) -> Self {
        Self { name: name.into(), scale: Scale::Log, range: None }
    }

    /// `Axis::names("output neuron", ["0", "1", "2"])`: places 0, 1, 2 with these names.
    pub fn names<S: Into<String>>(name: impl Into<String>, names: impl IntoIterator<Item = S>) -> Self {
        Self { name: name.into(), scale: Scale::Names(names.into_iter().map(Into::into).collect()), range: None }
    }

    /// Fixes the ends of the axis.
    pub fn range(self, low: f64, high: f64) -> Self {
        Self { range: Some([low, high]), ..self }
    }
}

impl Interval {
    pub fn new(x: f64, value: f64, low: f64, high: f64) -> Self {
        Self { x, value, low, high }
    }
}

impl Mark {
    pub fn line(name: impl Into<String>, points: Vec<[f64; 2]>) -> Self {
        Self::Line { name: name.into(), points, dashed: false }
    }

    pub fn dashed(name: impl Into<String>, points: Vec<[f64; 2]>) -> Self {
        Self::Line { name: name.into(), points, dashed: true }
    }

    pub fn bundle(name: impl Into<String>, lines: Vec<Vec<[f64; 2]>>) -> Self {
        Self::Bundle { name: name.into(), lines }
    }

    pub fn points(name: impl Into<String>, points: Vec<[f64; 2]>) -> Self {
        Self::Points { name: name.into(), points }
    }

    /// Means with whiskers.
    pub fn intervals(name: impl Into<String>, intervals: Vec<Interval>) -> Self {
        Self::Intervals { name: name.into(), intervals, joined: false }
    }

    /// Means with whiskers, joined by a line.
    pub fn joined(name: impl Into<String>, intervals: Vec<Interval>) -> Self {
        Self::Intervals { name: name.into(), intervals, joined: true }
    }

    /// Between low and high: x, low, high.
    pub fn band(name: impl Into<String>, points: Vec<[f64; 3]>) -> Self {
        Self::Band { name: name.into(), points }
    }

    pub fn boxes(name: impl Into<String>, samples: Vec<(f64, Vec<f64>)>) -> Self {
        Self::Boxes { name: name.into(), samples }
    }

    pub fn bars(name: impl Into<String>, bars: Vec<[f64; 2]>) -> Self {
        Self::Bars { name: name.into(), bars }
    }

    /// `counts[n]` values fell between `start + n * width` and the next edge.
    pub fn histogram(name: impl Into<String>, start: f64, width: f64, counts: Vec<u64>) -> Self {
        Self::Histogram { name: name.into(), start, width, counts }
    }

    /// A signal in a lane of its own whose points are joined.
    pub fn trace(name: impl Into<String>, points: Vec<[f64; 2]>) -> Self {
        Self::Trace { name: name.into(), points, steps: false }
    }

    /// A signal in a lane of its own which holds each value until the next.
    pub fn steps(name: impl Into<String>, points: Vec<[f64; 2]>) -> Self {
        Self::Trace { name: name.into(), points, steps: true }
    }

    /// Cells coloured from `low` to `high` with a colour bar named `unit`.
    pub fn map(values: Vec<Vec<f64>>, low: f64, high: f64, unit: impl Into<String>) -> Self {
        Self::Map { values, low, high, unit: unit.into(), printed: false }
    }

    /// Cells coloured as in [`Mark::map`], with their values written into them.
    pub fn printed_map(values: Vec<Vec<f64>>, low: f64, high: f64, unit: impl Into<String>) -> Self {
        Self::Map { values, low, high, unit: unit.into(), printed: true }
    }

    pub fn at_x(x: f64, label: impl Into<String>) -> Self {
        Self::AtX { x, label: label.into() }
    }

    pub fn at_y(y: f64, label: impl Into<String>) -> Self {
        Self::AtY { y, label: label.into() }
    }
}
