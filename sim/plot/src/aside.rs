//! Labels right of the axes: of horizontal lines, and of curves where they end, which is read more easily than a legend.

use crate::geometry::Point;
use crate::hue::{Hues, name, names};
use crate::place::Place;
use crate::scene::{Label, Scene};
use crate::style::{LEADING, MIDDLE, SOFT, TICK};
use crate::text::{width, wrap};
use crate::{Mark, Panel};
use plotters::style::RGBAColor;

/// From the axes to the labels.
const TO_LABEL: f64 = 5.0;
const WIDEST: f64 = 84.0;
/// Labels of curves may stand so far above or below their ends.
const FARTHEST: f64 = 7.0;
/// Curves with labels of their own, at most.
const CURVES: usize = 5;

#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// Middle, in pixels.
    y: f64,
    lines: Vec<String>,
    colour: RGBAColor,
}

impl Aside {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * TICK.size * LEADING
    }
}

/// The labels of a panel, and whether its curves are among them: then it needs no legend.
pub fn asides(panel: &Panel, hues: &Hues, [x, y]: [&Place; 2], cell: f64) -> (Vec<Aside>, bool) {
    let lines = thresholds(panel, y);
    if let Some(curves) = curves(panel, hues, [x, y], cell * 0.24) {
        let wanted: Vec<Aside> = sorted(lines.iter().cloned().chain(curves).collect());
        let placed = spread(wanted.clone(), y);
        if wanted.iter().zip(&placed).all(|(wanted, placed)| (wanted.y - placed.y).abs() <= FARTHEST) {
            return (placed, true);
        }
    }
    (spread(sorted(lines), y), false)
}

fn thresholds(panel: &Panel, y: &Place) -> Vec<Aside> {
    let mark = |mark: &Mark| match mark {
        Mark::AtY { y: value, label } if y.holds(*value) => {
            Some(Aside { y: y.at(*value)?, lines: wrap(label, TICK, WIDEST, 3), colour: SOFT })
        }
        _ => None,
    };
    panel.marks.iter().filter_map(mark).filter(|aside| !aside.lines.is_empty()).collect()
}

/// A label for each name; `None` where something has no end at the right, or too wide a name.
fn curves(panel: &Panel, hues: &Hues, [x, y]: [&Place; 2], room: f64) -> Option<Vec<Aside>> {
    let names = names([panel]);
    let curved = |mark: &Mark| {
        matches!(mark, Mark::Line { .. } | Mark::Band { .. } | Mark::Intervals { joined: true, .. })
            || name(mark).is_none_or(str::is_empty)
    };
    if !(1..=CURVES).contains(&names.len()) || !panel.marks.iter().all(curved) {
        return None;
    }
    let label = |wanted: &str| {
        let end = panel.marks.iter().filter(|mark| name(mark) == Some(wanted)).find_map(end)?;
        let (right, middle) = (x.at(end[0])?, y.at(end[1])?);
        let is_seen = y.holds(end[1]) && (right - x.end).abs() <= 0.03 * (x.end - x.start).abs();
        let fits = width(wanted, TICK) <= room.min(WIDEST);
        (is_seen && fits).then(|| Aside {
            y: middle,
            lines: wrap(wanted, TICK, WIDEST, 1),
            colour: hues.colour(wanted),
        })
    };
    names.into_iter().map(label).collect()
}

/// Where a curve ends.
fn end(mark: &Mark) -> Option<Point> {
    match mark {
        Mark::Line { points, .. } => points.last().copied(),
        Mark::Intervals { intervals, joined: true, .. } => intervals.last().map(|last| [last.x, last.value]),
        _ => None,
    }
}

fn sorted(mut asides: Vec<Aside>) -> Vec<Aside> {
    asides.sort_by(|one, other| one.y.total_cmp(&other.y));
    asides
}

/// Moves labels apart, downwards, and back up from the end of the axis.
fn spread(mut asides: Vec<Aside>, y: &Place) -> Vec<Aside> {
    let mut free = f64::NEG_INFINITY;
    for aside in &mut asides {
        aside.y = aside.y.max(free + aside.height() / 2.0);
        free = aside.y + aside.height() / 2.0;
    }
    let mut free = y.start.max(y.end) + TICK.size / 2.0;
    for aside in asides.iter_mut().rev() {
        aside.y = aside.y.min(free - aside.height() / 2.0);
        free = aside.y - aside.height() / 2.0;
    }
    asides
}

/// Pixels right of the axes.
pub fn room(asides: &[Aside]) -> f64 {
    let widest = asides.iter().flat_map(|aside| &aside.lines).map(|line| width(line, TICK)).fold(0.0, f64::max);
    if asides.is_empty() { 0.0 } else { TO_LABEL + widest }
}

pub fn draw(scene: &mut Scene, asides: &[Aside], right: f64) {
    for aside in asides {
        let first = aside.y - aside.height() / 2.0 + (LEADING / 2.0 + MIDDLE) * TICK.size;
        for (n, line) in aside.lines.iter().enumerate() {
            let at = [right + TO_LABEL, first + n as f64 * TICK.size * LEADING];
            scene.label(Label::new(line, at, TICK).coloured(aside.colour));
        }
    }
}
