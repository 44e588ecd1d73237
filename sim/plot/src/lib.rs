//! Figures as data, and their drawing: SVG for papers and pages, PNG of the same picture.
//!
//! An experiment says *what* is seen: panels, axes with units, marks. How it looks (type, colours, ticks, legends, sizes) is
//! decided here once, so that all figures of the project look alike. Equal figures give equal bytes on every machine: the
//! typeface is part of this crate, and nothing is asked of the system.
//!
//! ```
//! use memtwin_plot::{Axis, Figure, Mark, Panel};
//! let points = (0..=20).map(|n| f64::from(n) / 10.0).map(|v| [v, v.sinh()]).collect();
//! let panel = Panel::new("Growth", Axis::linear("voltage (V)"), Axis::linear("growth (a.u.)"))
//!     .with(Mark::line("sinh V", points));
//! let figure = Figure::new("Growth of the filament", vec![panel]);
//! assert!(figure.svg().starts_with("<svg"));
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `construct` | short ways to write figures down |
//! | `style`, `hue` | sizes, type and colours; which name has which colour |
//! | `text`, `number`, `ticks` | widths and lines of texts, numbers as people write them, round ticks |
//! | `place`, `frame`, `geometry` | values to pixels, and what is cut off at the axes |
//! | `curves`, `bars`, `lanes`, `map` | the marks |
//! | `axes`, `heading`, `legend`, `aside` | what is written around them |
//! | `panel`, `layout` | one panel; all of them in their grid |
//! | `scene`, `paint`, `raster` | shapes in pixels, as SVG (plotters), as PNG (resvg) |

mod aside;
mod axes;
mod bars;
mod construct;
mod curves;
mod frame;
mod geometry;
mod heading;
mod hue;
mod lanes;
mod layout;
mod legend;
mod map;
mod number;
mod paint;
mod panel;
mod place;
mod raster;
mod scene;
mod style;
mod text;
mod ticks;

/// A figure: panels in a grid, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// One line above the panels.
    pub title: String,
    /// Panels beside each other.
    pub columns: usize,
    pub panels: Vec<Panel>,
}

/// One set of axes. More than one panel in a figure: they are lettered a, b, c.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    pub title: String,
    pub x: Axis,
    pub y: Axis,
    pub marks: Vec<Mark>,
    /// Height over that of an ordinary panel: 1.0 unless traces or a map need more.
    pub height: f64,
}

/// An axis: its name with the unit in brackets, as in `pulse amplitude (V)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    pub name: String,
    pub scale: Scale,
    /// Ends of the axis; what the marks need where it is `None`.
    pub range: Option<[f64; 2]>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Scale {
    Linear,
    /// Powers of ten; values must be above 0, others are left out.
    Log,
    /// Named places 0, 1, 2 ...
    Names(Vec<String>),
}

/// One value with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    pub x: f64,
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

/// What is drawn on the axes. Marks with a name stand in the legend; those with equal names have equal colours and stand there
/// once. Points with a value that is not finite are left out (a line has a gap there).
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Points joined.
    Line { name: String, points: Vec<[f64; 2]>, dashed: bool },
    /// Many thin lines of one kind, half transparent: a hundred sweeps.
    Bundle { name: String, lines: Vec<Vec<[f64; 2]>> },
    /// Points alone.
    Points { name: String, points: Vec<[f64; 2]> },
    /// Means with their whiskers, joined by a line where `joined`.
    Intervals { name: String, intervals: Vec<Interval>, joined: bool },
    /// A band between two curves: x, low, high.
    Band { name: String, points: Vec<[f64; 3]> },
    /// A box plot of each sample (median, quartiles, whiskers of 1.5 times their distance, outliers) at its x.
    Boxes { name: String, samples: Vec<(f64, Vec<f64>)> },
    /// Bars from 0: x, height; more than one such mark in a panel stand beside each other.
    Bars { name: String, bars: Vec<[f64; 2]> },
    /// How often values fall between the edges of bins of equal width, from `start`.
    Histogram { name: String, start: f64, width: f64, counts: Vec<u64> },
    /// A digital or analogue signal in a lane of its own, as an oscilloscope shows it: lanes stand under each other in the order
    /// of the marks, named at the left; the y axis has no ticks. `points` are joined by steps where `steps`.
    Trace { name: String, points: Vec<[f64; 2]>, steps: bool },
    /// A map of cells, row 0 on top: `values[row][column]`, coloured from `low` to `high` with a colour bar named `unit`;
    /// NaN is grey. Values are written into the cells where `printed`. The panel's axes name rows and columns.
    Map { values: Vec<Vec<f64>>, low: f64, high: f64, unit: String, printed: bool },
    /// A vertical line at x with its label.
    AtX { x: f64, label: String },
    /// A horizontal line at y with its label.
    AtY { y: f64, label: String },
}

impl Figure {
    /// The picture as an SVG document of 720 pixels for a double column; texts stay texts.
    pub fn svg(&self) -> String {
        let (scene, size) = layout::scene(self);
        paint::document(&scene, size, &self.title)
    }

    /// The same picture as a PNG file, with three pixels for one of the SVG.
    pub fn png(&self) -> Vec<u8> {
        raster::png(&self.svg())
    }
}
