//! Spines, ticks, their labels, and the names of the axes.

use crate::frame::{Frame, has_lanes};
use crate::geometry::Point;
use crate::number::name_with_power;
use crate::place::Place;
use crate::scene::{Anchor, Label, Scene, Shape};
use crate::style::{
    ASCENT, DESCENT, FAINT, GAP, HAIRLINE, INK, LEADING, MIDDLE, MINOR_LENGTH, NAME, SPINE, TICK, TICK_LENGTH,
};
use crate::text::{width, wrap};
use crate::ticks::{Tick, Ticks, linear, log};
use crate::{Axis, Panel, Scale};

/// From a tick to its label.
const TO_LABEL: f64 = 2.5;
/// Labels of an axis.
const MOST: usize = 8;
/// Between labels beside each other.
const APART: f64 = 9.0;
/// Names longer than this are broken, then cut.
const WIDEST_NAME: f64 = 96.0;
/// Turned names, where there is room for several lines of each and where there is not.
const TURNED_LINE: f64 = 72.0;
const LONGEST_TURNED: f64 = 110.0;

/// The left side of a panel.
#[derive(Debug)]
pub struct Side {
    ticks: Vec<(f64, Vec<String>)>,
    name: Vec<String>,
    /// Between the spine and the name.
    inner: f64,
    marked: bool,
}

impl Side {
    /// `inner` is what lanes need for their names.
    pub fn new(panel: &Panel, y: &Place, lanes: f64) -> Self {
        let height = (y.start - y.end).abs();
        let marked = !matches!(panel.y.scale, Scale::Names(_));
        let (ticks, power) = match &panel.y.scale {
            _ if has_lanes(panel) => (Vec::new(), 0),
            Scale::Names(names) => (rows(names, y, height), 0),
            _ => {
                let most = ((height / 26.0) as usize).min(MOST);
                let found = numbers(&panel.y, y, most);
                let lines =
                    |tick: &Tick| Some(tick.label.clone()).filter(|label| !label.is_empty()).into_iter().collect();
                let placed = found.ticks.iter().filter_map(|tick| Some((y.at(tick.at)?, lines(tick)))).collect();
                (placed, found.power)
            }
        };
        let widest = ticks.iter().flat_map(|(_, lines)| lines).map(|line| width(line, TICK)).fold(0.0, f64::max);
        let inner = if has_lanes(panel) { lanes } else { tick_length(marked) + TO_LABEL + widest };
        let name = wrap(&name_with_power(&panel.y.name, power), NAME, height, 3);
        Self { ticks, name, inner, marked }
    }

    /// Pixels left of the spine.
    pub fn width(&self) -> f64 {
        let name = self.name.len() as f64 * NAME.size * LEADING;
        self.inner + if self.name.is_empty() { 0.0 } else { GAP + name }
    }

    pub fn draw(&self, scene: &mut Scene, frame: &Frame) {
        if !frame.has_lanes() && !frame.has_map() {
            spine(scene, [0.0, 0.0], [0.0, frame.area.bottom]);
        }
        for (y, lines) in &self.ticks {
            if self.marked {
                let length = if lines.is_empty() { MINOR_LENGTH } else { TICK_LENGTH };
                spine(scene, [-length, *y], [0.0, *y]);
            }
            let right = -tick_length(self.marked) - TO_LABEL;
            let first = y + MIDDLE * TICK.size - (lines.len() as f64 - 1.0) / 2.0 * TICK.size * LEADING;
            for (n, line) in lines.iter().enumerate() {
                let at = [right, first + n as f64 * TICK.size * LEADING];
                scene.label(Label::new(line, at, TICK).anchored(Anchor::End));
            }
        }
        let last = -self.inner - GAP - DESCENT * NAME.size;
        for (n, line) in self.name.iter().rev().enumerate() {
            let at = [last - n as f64 * NAME.size * LEADING, frame.area.bottom / 2.0];
            scene.label(Label::new(line, at, NAME).anchored(Anchor::Middle).turned());
        }
    }
}

/// Names of rows, so many that they do not meet.
fn rows(names: &[String], y: &Place, height: f64) -> Vec<(f64, Vec<String>)> {
    let row = height / (y.high - y.low).abs();
    let lines = ((row / (TICK.size * LEADING)) as usize).clamp(1, 3);
    let stride = ((TICK.size * LEADING / row).ceil() as usize).max(1);
    let shown = names.iter().enumerate().filter(|(n, _)| n % stride == 0 && y.holds(*n as f64));
    shown.filter_map(|(n, name)| Some((y.at(n as f64)?, wrap(name, TICK, WIDEST_NAME, lines)))).collect()
}

fn tick_length(marked: bool) -> f64 {
    if marked { TICK_LENGTH } else { 1.0 }
}

/// The ticks of an axis with numbers; places 0, 1, 2 ... are counted, not halved.
fn numbers(axis: &Axis, place: &Place, most: usize) -> Ticks {
    if place.log {
        return log(place.low, place.high, most);
    }
    let cells = place.high - place.low;
    let counted = axis.range.is_none() && place.low == -0.5 && cells < most as f64;
    linear(place.low, place.high, if counted { cells as usize } else { most })
}

pub fn spine(scene: &mut Scene, from: Point, to: Point) {
    scene.add(Shape::line(vec![from, to], SPINE, INK));
}

/// How far the last label of the x axis reaches beyond its end.
pub fn overhang(panel: &Panel, x: &Place) -> f64 {
    let (labels, _) = across(panel, x);
    labels.iter().map(|(at, label)| at + width(label, TICK) / 2.0 - x.start.max(x.end)).fold(0.0, f64::max)
}

/// Labels of numbers beside each other, with the power of ten they leave out; minor ticks have none.
fn across(panel: &Panel, x: &Place) -> (Vec<(f64, String)>, i32) {
    if let Scale::Names(_) = panel.x.scale {
        return (Vec::new(), 0);
    }
    let most = ((x.end - x.start).abs() / 36.0) as usize;
    for most in (2..=most.clamp(2, MOST)).rev() {
        let found = numbers(&panel.x, x, most);
        let placed: Vec<(f64, String)> =
            found.ticks.into_iter().filter_map(|tick| Some((x.at(tick.at)?, tick.label))).collect();
        if most == 2 || !crowded(&placed) {
            return (placed, found.power);
        }
    }
    (Vec::new(), 0)
}

fn crowded(labels: &[(f64, String)]) -> bool {
    let mut spans: Vec<[f64; 2]> = labels
        .iter()
        .filter(|(_, label)| !label.is_empty())
        .map(|(at, label)| [at - width(label, TICK) / 2.0, at + width(label, TICK) / 2.0])
        .collect();
    spans.sort_unstable_by(|one, other| one[0].total_cmp(&other[0]));
    spans.windows(2).any(|pair| pair[0][1] + APART > pair[1][0])
}

/// Draws the x axis; `left` and `right` are the room beside the axes. Its height below them.
pub fn foot(scene: &mut Scene, frame: &Frame, [left, right]: [f64; 2]) -> f64 {
    let (bottom, wide) = (frame.area.bottom, frame.area.right);
    if !frame.has_map() {
        spine(scene, [-SPINE / 2.0, bottom], [wide, bottom]);
    }
    let (below, power) = match &frame.panel.x.scale {
        Scale::Names(names) => (columns(scene, frame, names, [-left, wide + right]), 0),
        _ => {
            let (labels, power) = across(frame.panel, &frame.x);
            ticks(scene, frame, labels, [-left, wide + right]);
            (TICK_LENGTH + TO_LABEL + (ASCENT + DESCENT) * TICK.size, power)
        }
    };
    let name = wrap(&name_with_power(&frame.panel.x.name, power), NAME, wide.max(60.0), 3);
    let mut baseline = bottom + below + GAP + ASCENT * NAME.size;
    for line in &name {
        scene.label(Label::new(line, [wide / 2.0, baseline], NAME).anchored(Anchor::Middle));
        baseline += NAME.size * LEADING;
    }
    if name.is_empty() { below } else { baseline - NAME.size * (LEADING - DESCENT) - bottom }
}

fn ticks(scene: &mut Scene, frame: &Frame, labels: Vec<(f64, String)>, [from, to]: [f64; 2]) {
    let bottom = frame.area.bottom;
    for (x, label) in labels {
        let length = if label.is_empty() { MINOR_LENGTH } else { TICK_LENGTH };
        spine(scene, [x, bottom], [x, bottom + length]);
        let half = width(&label, TICK) / 2.0;
        let at = [x.min(to - half).max(from + half), bottom + TICK_LENGTH + TO_LABEL + ASCENT * TICK.size];
        if !label.is_empty() {
            scene.label(Label::new(label, at, TICK).anchored(Anchor::Middle));
        }
    }
}

/// Names side by side where their words fit, else turned. Their height below the axes.
fn columns(scene: &mut Scene, frame: &Frame, names: &[String], ends: [f64; 2]) -> f64 {
    let slot = frame.area.width() / (frame.x.high - frame.x.low).abs();
    let room = slot - GAP;
    let fits = |name: &String| {
        name.split_whitespace().all(|word| width(word, TICK) <= room) && wrap(name, TICK, room, 4).len() <= 3
    };
    let stride = if names.iter().all(fits) { 1 } else { ((TICK.size * LEADING / slot).ceil() as usize).max(1) };
    let shown: Vec<(f64, &str)> = (0..names.len())
        .step_by(stride)
        .filter(|n| frame.x.holds(*n as f64))
        .filter_map(|n| Some((frame.x.at(n as f64)?, names[n].as_str())))
        .collect();
    let top = frame.area.bottom + tick_length(false) + TO_LABEL;
    let height = if names.iter().all(fits) {
        upright(scene, &shown, room, top, ends)
    } else {
        turned(scene, &shown, slot * stride as f64, top)
    };
    top - frame.area.bottom + height
}

fn upright(scene: &mut Scene, shown: &[(f64, &str)], room: f64, top: f64, [from, to]: [f64; 2]) -> f64 {
    let mut most = 1;
    for (x, name) in shown {
        let lines = wrap(name, TICK, room, 3);
        most = most.max(lines.len());
        for (n, line) in lines.iter().enumerate() {
            let half = width(line, TICK) / 2.0;
            let at = [x.min(to - half).max(from + half), top + ASCENT * TICK.size + n as f64 * TICK.size * LEADING];
            scene.label(Label::new(line, at, TICK).anchored(Anchor::Middle));
        }
    }
    ((most - 1) as f64 * LEADING + ASCENT + DESCENT) * TICK.size
}

fn turned(scene: &mut Scene, shown: &[(f64, &str)], slot: f64, top: f64) -> f64 {
    let most = ((slot / (TICK.size * LEADING)) as usize).clamp(1, 3);
    let room = if most > 1 { TURNED_LINE } else { LONGEST_TURNED };
    let mut deepest: f64 = 0.0;
    for (x, name) in shown {
        let lines = wrap(name, TICK, room, most);
        let first = x + MIDDLE * TICK.size - (lines.len() as f64 - 1.0) / 2.0 * TICK.size * LEADING;
        for (n, line) in lines.into_iter().enumerate() {
            deepest = deepest.max(width(&line, TICK));
            let at = [first + n as f64 * TICK.size * LEADING, top];
            scene.label(Label::new(line, at, TICK).anchored(Anchor::End).turned());
        }
    }
    deepest
}

/// Faint vertical lines at the ticks: lanes are read across.
pub fn verticals(scene: &mut Scene, frame: &Frame) {
    for (x, label) in across(frame.panel, &frame.x).0 {
        if !label.is_empty() && x > 1.0 {
            scene.add(Shape::line(vec![[x, 0.0], [x, frame.area.bottom]], HAIRLINE, FAINT));
        }
    }
}
