//! Traces under each other, as an oscilloscope or a logic analyser shows them.

use crate::frame::Frame;
use crate::geometry::{Rect, steps, thin};
use crate::number::within;
use crate::place::{Extent, Place, apart};
use crate::scene::{Anchor, Label, Scene, Shape};
use crate::style::{ANALOGUE, ASCENT, DIGITAL, GAP, HAIRLINE, INK, LEADING, MIDDLE, SMALL, SOFT, TICK, faded};
use crate::text::{width, wrap};
use crate::{Mark, Panel};

/// Height of a digital lane's slot at least, in pixels; an analogue one, with its two values, is higher.
const LOWEST: f64 = 15.0;
const ANALOGUE_SLOTS: f64 = 2.0;
const WIDEST_NAME: f64 = 104.0;

struct Lane<'a> {
    name: &'a str,
    points: &'a [[f64; 2]],
    steps: bool,
    /// Its lowest and highest value; `None` without any.
    ends: Option<[f64; 2]>,
    digital: bool,
    /// Within it.
    top: f64,
    bottom: f64,
}

/// Height that the lanes of a panel need at least.
pub fn lowest(panel: &Panel) -> f64 {
    traces(panel).map(|(_, points, steps)| LOWEST * slots(points, steps)).sum()
}

fn traces(panel: &Panel) -> impl Iterator<Item = (&str, &[[f64; 2]], bool)> {
    panel.marks.iter().filter_map(|mark| match mark {
        Mark::Trace { name, points, steps } => Some((name.as_str(), points.as_slice(), *steps)),
        _ => None,
    })
}

/// A signal of zeros and ones needs no scale.
fn is_digital(points: &[[f64; 2]], steps: bool) -> bool {
    let mut values = points.iter().map(|point| point[1]).filter(|value| value.is_finite()).peekable();
    steps && values.peek().is_some() && values.all(|value| value == 0.0 || value == 1.0)
}

fn slots(points: &[[f64; 2]], steps: bool) -> f64 {
    if is_digital(points, steps) { 1.0 } else { ANALOGUE_SLOTS }
}

fn lanes(panel: &Panel, height: f64) -> Vec<Lane<'_>> {
    let all: f64 = traces(panel).map(|(_, points, steps)| slots(points, steps)).sum();
    let mut top = 0.0;
    traces(panel)
        .map(|(name, points, steps)| {
            let slot = height * slots(points, steps) / all;
            let (from, digital) = (top, is_digital(points, steps));
            top += slot;
            let mut extent = Extent::new(false);
            points.iter().for_each(|point| extent.include(point[1]));
            let room = if digital { 0.24 } else { 0.15 };
            Lane {
                name,
                points,
                steps,
                ends: extent.ends(),
                digital,
                top: from + room * slot,
                bottom: top - 0.12 * slot,
            }
        })
        .collect()
}

impl Lane<'_> {
    fn lines(&self) -> Vec<String> {
        let fit = ((self.bottom - self.top) / (TICK.size * LEADING)) as usize;
        wrap(self.name, TICK, WIDEST_NAME, fit.clamp(1, 3))
    }

    fn place(&self) -> Place {
        let ends = if self.digital { [0.0, 1.0] } else { apart(self.ends.unwrap_or([0.0, 1.0]), false) };
        Place::new(ends, false, [self.bottom, self.top])
    }

    /// Values at the left with their pixels: high and low, or the only one.
    fn values(&self) -> Vec<(f64, String)> {
        let place = self.place();
        let Some([low, high]) = self.ends.filter(|_| !self.digital) else { return Vec::new() };
        let values = if low < high { vec![high, low] } else { vec![high] };
        values.into_iter().filter_map(|value| Some((place.at(value)?, within(value, high - low)))).collect()
    }
}

/// Widths of the column of names and of that of values.
fn widths(lanes: &[Lane]) -> [f64; 2] {
    let widest = |texts: Vec<String>, font| texts.iter().map(|text| width(text, font)).fold(0.0, f64::max);
    let names = widest(lanes.iter().flat_map(Lane::lines).collect(), TICK);
    let values = widest(lanes.iter().flat_map(Lane::values).map(|(_, text)| text).collect(), SMALL);
    [names, values]
}

/// From the spine to the values.
const TO_VALUES: f64 = 6.0;

/// Pixels that names and values need left of the lanes.
pub fn side(panel: &Panel, height: f64) -> f64 {
    let [names, values] = widths(&lanes(panel, height));
    names + values + TO_VALUES + if values > 0.0 { 2.0 * GAP } else { 0.0 }
}

pub fn draw(scene: &mut Scene, frame: &Frame) {
    let lanes = lanes(frame.panel, frame.area.height());
    let [_, values] = widths(&lanes);
    let names = -TO_VALUES - if values > 0.0 { values + 2.0 * GAP } else { 0.0 };
    for lane in &lanes {
        curve(scene, frame, lane);
        let lines = lane.lines();
        let middle = (lane.top + lane.bottom) / 2.0;
        let first = middle + MIDDLE * TICK.size - (lines.len() as f64 - 1.0) / 2.0 * TICK.size * LEADING;
        for (n, line) in lines.iter().enumerate() {
            let at = [names, first + n as f64 * TICK.size * LEADING];
            scene.label(Label::new(line, at, TICK).anchored(Anchor::End));
        }
        scale(scene, lane);
    }
}

/// A small axis with its two values.
fn scale(scene: &mut Scene, lane: &Lane) {
    let values = lane.values();
    if let [(high, _), (low, _)] = values[..] {
        scene.add(Shape::line(vec![[-3.5, high], [-1.5, high], [-1.5, low], [-3.5, low]], HAIRLINE, SOFT));
    }
    // within the lane: the next one's begins close by
    let (up, down) = (lane.top + ASCENT * SMALL.size - 2.2, lane.bottom + 1.0);
    for (y, text) in values {
        let baseline = (y + MIDDLE * SMALL.size).clamp(up, down.max(up));
        scene.label(Label::new(text, [-TO_VALUES, baseline], SMALL).anchored(Anchor::End).coloured(SOFT));
    }
}

fn curve(scene: &mut Scene, frame: &Frame, lane: &Lane) {
    let colour = if lane.digital { DIGITAL } else { ANALOGUE };
    let inside = Rect::new(frame.area.left, lane.top - 0.5, frame.area.right, lane.bottom + 0.5);
    let lane_frame =
        Frame { y: lane.place(), ..Frame { panel: frame.panel, area: frame.area, x: frame.x, y: frame.y } };
    if lane.digital {
        scene.add(Shape::line(vec![[0.0, lane.bottom], [frame.area.right, lane.bottom]], HAIRLINE, faded(INK, 0.15)));
    }
    for mut piece in lane_frame.pieces(lane.points) {
        if lane.steps {
            piece = steps(&piece);
            // the last value is held
            let last = piece.last().map_or(0.0, |point| point[1]);
            piece.push([frame.area.right.max(piece.last().map_or(0.0, |point| point[0])), last]);
        }
        let line = thin(&piece);
        if lane.digital
            && let (Some(first), Some(last)) = (line.first(), line.last())
        {
            let ends = [[last[0], lane.bottom], [first[0], lane.bottom]];
            let points = inside.clip_area(&line.iter().copied().chain(ends).collect::<Vec<_>>());
            if points.len() > 2 {
                scene.add(Shape::Area { points, colour: faded(colour, 0.18) });
            }
        }
        for points in inside.clip_line(&line) {
            match points[..] {
                [centre] => scene.add(Shape::Disc { centre, radius: 1.2, colour }),
                _ => scene.add(Shape::line(points, 1.0, colour)),
            }
        }
    }
}
