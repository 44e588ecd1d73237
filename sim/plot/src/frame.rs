//! The axes of a panel laid out: which ends they have, and where values are drawn.

use crate::geometry::{Point, Rect};
use crate::place::{Extent, Place, given};
use crate::{Mark, Panel, Scale};

/// Free at the ends of an axis, over its length.
const ROOM: f64 = 0.05;

/// A panel's axes: the rectangle within the spines begins at (0, 0).
#[derive(Debug)]
pub struct Frame<'a> {
    pub panel: &'a Panel,
    pub area: Rect,
    pub x: Place,
    pub y: Place,
}

impl<'a> Frame<'a> {
    pub fn new(panel: &'a Panel, width: f64, height: f64) -> Self {
        Self { panel, area: Rect::new(0.0, 0.0, width, height), x: across(panel, width), y: upright(panel, height) }
    }

    pub fn has_lanes(&self) -> bool {
        has_lanes(self.panel)
    }

    pub fn has_map(&self) -> bool {
        map_size(self.panel).is_some()
    }

    /// The pixels of points, in pieces where some cannot be shown.
    pub fn pieces(&self, points: &[[f64; 2]]) -> Vec<Vec<Point>> {
        let pixels: Vec<Option<Point>> = points.iter().map(|&[x, y]| Some([self.x.at(x)?, self.y.at(y)?])).collect();
        pixels
            .split(Option::is_none)
            .filter(|piece| !piece.is_empty())
            .map(|p| p.iter().flatten().copied().collect())
            .collect()
    }

    /// Pixel of the line that bars stand on.
    pub fn ground(&self) -> f64 {
        self.y.at_least(0.0).unwrap_or(self.y.start).clamp(self.area.top, self.area.bottom)
    }
}

pub fn has_lanes(panel: &Panel) -> bool {
    panel.marks.iter().any(|mark| matches!(mark, Mark::Trace { .. }))
}

/// Rows and columns of the panel's map.
fn map_size(panel: &Panel) -> Option<[usize; 2]> {
    panel.marks.iter().find_map(|mark| match mark {
        Mark::Map { values, .. } => {
            Some([values.len(), values.iter().map(Vec::len).max().unwrap_or(0)].map(|n| n.max(1)))
        }
        _ => None,
    })
}

/// Narrowest part of the room that a map takes for the sake of square cells.
const SQUARE: f64 = 0.5;

/// Width of a panel's axes in a room so wide: maps of counted rows and columns have square cells, where that is not too narrow.
pub fn width(panel: &Panel, room: f64, height: f64) -> f64 {
    let counted = panel.x.range.is_none() && panel.y.range.is_none();
    let square = map_size(panel).filter(|_| counted).map(|[rows, columns]| height * columns as f64 / rows as f64);
    square.filter(|width| (SQUARE * room..room).contains(width)).unwrap_or(room)
}

pub fn across(panel: &Panel, width: f64) -> Place {
    let pixels = [0.0, width];
    let log = panel.x.scale == Scale::Log;
    if let Some(ends) = given(&panel.x) {
        return Place::new(ends, log, pixels);
    }
    if let Some([_, columns]) = map_size(panel) {
        return Place::new(cells(columns), false, pixels);
    }
    if let Scale::Names(names) = &panel.x.scale {
        return Place::new(cells(names.len().max(1)), false, pixels);
    }
    let mut extent = Extent::new(log);
    let spacing = spacing(panel);
    panel.marks.iter().for_each(|mark| each_x(mark, spacing, &mut |x| extent.include(x)));
    // lines run from end to end, markers keep clear of the axes
    let markers = |mark: &Mark| matches!(mark, Mark::Points { .. } | Mark::Intervals { .. });
    let room = if panel.marks.iter().any(markers) { ROOM } else { 0.0 };
    Place::new(extent.padded(room), log, pixels)
}

pub fn upright(panel: &Panel, height: f64) -> Place {
    let pixels = [height, 0.0];
    let log = panel.y.scale == Scale::Log;
    if let Some([rows, _]) = map_size(panel) {
        // row 0 is on top
        let (ends, log) = given(&panel.y).map_or((cells(rows), false), |ends| (ends, log));
        return Place::new(ends, log, [0.0, height]);
    }
    if let Some(ends) = given(&panel.y) {
        return Place::new(ends, log, pixels);
    }
    if let Scale::Names(names) = &panel.y.scale {
        return Place::new(cells(names.len().max(1)), false, pixels);
    }
    let mut extent = Extent::new(log);
    panel.marks.iter().for_each(|mark| each_y(mark, &mut |y| extent.include(y)));
    Place::new(extent.padded_from_zero(ROOM), log, pixels)
}

/// The outer edges of places 0, 1, 2 ...
fn cells(count: usize) -> [f64; 2] {
    [-0.5, count as f64 - 0.5]
}

/// The smallest distance of bars or boxes that do not stand at the same x; 1 for one alone.
pub fn spacing(panel: &Panel) -> f64 {
    let mut places: Vec<f64> = Vec::new();
    for mark in &panel.marks {
        match mark {
            Mark::Bars { bars, .. } => places.extend(bars.iter().map(|bar| bar[0])),
            Mark::Boxes { samples, .. } => places.extend(samples.iter().map(|sample| sample.0)),
            _ => {}
        }
    }
    places.retain(|x| x.is_finite());
    places.sort_unstable_by(f64::total_cmp);
    let size = places.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    let gaps = places.windows(2).map(|pair| pair[1] - pair[0]).filter(|gap| *gap > size * 1e-9);
    gaps.reduce(f64::min).unwrap_or(1.0)
}

/// Every value of a mark on the x axis.
fn each_x(mark: &Mark, spacing: f64, show: &mut dyn FnMut(f64)) {
    let mut around = |x: f64| {
        show(x - spacing / 2.0);
        show(x + spacing / 2.0);
    };
    match mark {
        Mark::Bars { bars, .. } => bars.iter().for_each(|bar| around(bar[0])),
        Mark::Boxes { samples, .. } => samples.iter().for_each(|sample| around(sample.0)),
        Mark::Line { points, .. } | Mark::Points { points, .. } | Mark::Trace { points, .. } => {
            points.iter().for_each(|point| show(point[0]));
        }
        Mark::Bundle { lines, .. } => lines.iter().flatten().for_each(|point| show(point[0])),
        Mark::Intervals { intervals, .. } => intervals.iter().for_each(|interval| show(interval.x)),
        Mark::Band { points, .. } => points.iter().for_each(|point| show(point[0])),
        Mark::Histogram { start, width, counts, .. } => {
            show(*start);
            show(start + width * counts.len() as f64);
        }
        Mark::AtX { x, .. } => show(*x),
        Mark::Map { .. } | Mark::AtY { .. } => {}
    }
}

/// Every value of a mark on the y axis.
fn each_y(mark: &Mark, show: &mut dyn FnMut(f64)) {
    // from 0, where the scale has it; on a log scale the lowest bar still has a height
    let mut standing = |height: f64| [0.0, height / 2.0, height].into_iter().for_each(&mut *show);
    match mark {
        Mark::Bars { bars, .. } => bars.iter().for_each(|bar| standing(bar[1])),
        Mark::Histogram { counts, .. } => counts.iter().for_each(|&count| standing(count as f64)),
        Mark::Line { points, .. } | Mark::Points { points, .. } => points.iter().for_each(|point| show(point[1])),
        Mark::Bundle { lines, .. } => lines.iter().flatten().for_each(|point| show(point[1])),
        Mark::Intervals { intervals, .. } => {
            intervals.iter().flat_map(|one| [one.value, one.low, one.high]).for_each(show);
        }
        Mark::Band { points, .. } => points.iter().flat_map(|point| [point[1], point[2]]).for_each(show),
        Mark::Boxes { samples, .. } => samples.iter().flat_map(|sample| &sample.1).for_each(|value| show(*value)),
        Mark::AtY { y, .. } => show(*y),
        Mark::Trace { .. } | Mark::Map { .. } | Mark::AtX { .. } => {}
    }
}
