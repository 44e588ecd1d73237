//! One panel: how much room it needs beside its axes, and its drawing.

use crate::aside::{self, Aside, asides};
use crate::axes::{self, Side, overhang};
use crate::curves::{self, IntervalStyle};
use crate::frame::{self, Frame, across, has_lanes, upright};
use crate::hue::Hues;
use crate::map::{self, Bar, Cells};
use crate::scene::{Anchor, Label, Scene, Shape};
use crate::style::{DESCENT, GAP, LEADING, SOFT, TICK};
use crate::text::{shorten, width};
use crate::{Mark, Panel, bars, lanes, legend};

/// Right of the axes at least.
const RIGHT: f64 = 6.0;
const REFERENCE_WIDTH: f64 = 0.9;

/// What is known of a panel before the widths of its column are.
pub struct Plan<'a> {
    pub panel: &'a Panel,
    hues: Hues<'a>,
    side: Side,
    asides: Vec<Aside>,
    labelled: bool,
    bar: Option<Bar>,
    /// Of the axes.
    height: f64,
    pub left: f64,
    pub right: f64,
}

impl<'a> Plan<'a> {
    /// `cell` is the width with all margins, `ordinary` the height of an ordinary panel's axes.
    pub fn new(panel: &'a Panel, hues: Hues<'a>, [cell, ordinary]: [f64; 2]) -> Self {
        let height = if panel.height.is_finite() { panel.height.clamp(0.3, 20.0) } else { 1.0 };
        let height = (height * ordinary).max(lanes::lowest(panel));
        let y = upright(panel, height);
        let side = Side::new(panel, &y, if has_lanes(panel) { lanes::side(panel, height) } else { 0.0 });
        let left = side.width();
        let x = across(panel, (cell - left - RIGHT).max(1.0));
        let (asides, labelled) = asides(panel, &hues, [&x, &y], cell);
        let bar = Bar::new(panel, height);
        let right = aside::room(&asides) + bar.as_ref().map_or(0.0, Bar::width);
        let right = right.max(overhang(panel, &x)).max(RIGHT);
        Self { panel, hues, side, asides, labelled, bar, height, left, right }
    }
}

/// A panel, drawn around its axes, which begin at (0, 0).
pub struct Drawn {
    pub scene: Scene,
    /// What stands above the axes, below the heading.
    pub top: f64,
    /// Height of the axes, and what stands below them.
    pub height: f64,
    pub bottom: f64,
}

/// Draws a panel that has so much room left of its axes, for them, and right of them.
pub fn draw(plan: &Plan, [left, room, right]: [f64; 3]) -> Drawn {
    let wide = frame::width(plan.panel, room, plan.height);
    let right = right + room - wide;
    let frame = Frame::new(plan.panel, wide, plan.height);
    let mut marked = Scene::default();
    marks(&mut marked, &frame, &plan.hues);
    let entries = if plan.labelled { Vec::new() } else { legend::entries(plan.panel, wide) };
    let inside = !frame.has_lanes() && legend::inside(&mut marked, &entries, &plan.hues, &frame.area);
    let mut scene = Scene::default();
    if frame.has_lanes() {
        axes::verticals(&mut scene, &frame);
    }
    scene.place(marked, [0.0, 0.0]);
    lanes::draw(&mut scene, &frame);
    plan.side.draw(&mut scene, &frame);
    let bottom = axes::foot(&mut scene, &frame, [left, right]);
    aside::draw(&mut scene, &plan.asides, wide);
    if let Some(bar) = &plan.bar {
        bar.draw(&mut scene, wide + aside::room(&plan.asides));
    }
    let mut top = at_x(&mut scene, &frame, [left, right]).max(TICK.size / 2.0);
    if !inside && !entries.is_empty() {
        top += GAP + legend::above(&mut scene, &entries, &plan.hues, -top - GAP, wide + right - GAP);
    }
    Drawn { scene, top, height: plan.height, bottom }
}

/// Labels of vertical lines above the axes, in as many rows as they need; the height of these.
fn at_x(scene: &mut Scene, frame: &Frame, [left, right]: [f64; 2]) -> f64 {
    let mut rows: Vec<Vec<[f64; 2]>> = Vec::new();
    let (from, to) = (-left, frame.area.right + right);
    for mark in &frame.panel.marks {
        let Mark::AtX { x, label } = mark else { continue };
        let Some(place) = frame.x.at(*x).filter(|_| frame.x.holds(*x)) else { continue };
        let text = shorten(label, TICK, to - from);
        if text.is_empty() {
            continue;
        }
        let half = width(&text, TICK) / 2.0;
        let middle = place.min(to - half).max(from + half);
        let span = [middle - half - GAP, middle + half + GAP];
        let free = |row: &Vec<[f64; 2]>| row.iter().all(|other| span[1] < other[0] || other[1] < span[0]);
        let row = rows.iter().position(free).unwrap_or(rows.len());
        if row == rows.len() {
            rows.push(Vec::new());
        }
        rows[row].push(span);
        let baseline = -4.0 - DESCENT * TICK.size - row as f64 * TICK.size * LEADING;
        scene.label(Label::new(text, [middle, baseline], TICK).anchored(Anchor::Middle).coloured(SOFT));
    }
    if rows.is_empty() { 0.0 } else { 4.0 + rows.len() as f64 * TICK.size * LEADING }
}

fn marks(scene: &mut Scene, frame: &Frame, hues: &Hues) {
    // what lies behind: maps, bands, then thresholds; means lie on curves; the rest in the order of the figure
    let depth = |mark: &&Mark| match mark {
        Mark::Map { .. } => 0,
        Mark::Band { .. } => 1,
        Mark::AtX { .. } | Mark::AtY { .. } => 2,
        Mark::Intervals { .. } => 4,
        _ => 3,
    };
    let mut marks: Vec<&Mark> = frame.panel.marks.iter().collect();
    marks.sort_by_key(depth);
    for mark in marks {
        draw_mark(scene, frame, hues, mark);
    }
}

fn draw_mark(scene: &mut Scene, frame: &Frame, hues: &Hues, mark: &Mark) {
    let colour = crate::hue::name(mark).map_or(SOFT, |name| hues.colour(name));
    match mark {
        Mark::Line { points, dashed, .. } => curves::line(scene, frame, points, colour, *dashed),
        Mark::Bundle { lines, .. } => curves::bundle(scene, frame, lines, colour),
        Mark::Points { name, points } => curves::points(scene, frame, points, colour, hues.number(name)),
        Mark::Intervals { name, intervals, joined } => {
            let on_bars = bars::aside(frame, frame.panel, name);
            let style = IntervalStyle { colour, number: hues.number(name), joined: *joined, on_bars };
            curves::intervals(scene, frame, intervals, &style);
        }
        Mark::Band { points, .. } => curves::band(scene, frame, points, colour),
        Mark::Boxes { samples, .. } => bars::boxes(scene, frame, samples, bars::slot(frame, mark), colour),
        Mark::Bars { bars, .. } => bars::bars(scene, frame, bars, bars::slot(frame, mark), colour),
        Mark::Histogram { start, width, counts, .. } => {
            bars::histogram(scene, frame, [*start, *width], counts, colour);
        }
        Mark::Trace { .. } => {}
        Mark::Map { values, low, high, printed, .. } => {
            let range = map::range(values, [*low, *high]);
            map::draw(scene, frame, Cells { values, range, printed: *printed });
        }
        Mark::AtX { x, .. } => reference(scene, frame, frame.x.at(*x).map(|x| [[x, 0.0], [x, frame.area.bottom]])),
        Mark::AtY { y, .. } => reference(scene, frame, frame.y.at(*y).map(|y| [[0.0, y], [frame.area.right, y]])),
    }
    if let Mark::Bars { .. } = mark {
        ground(scene, frame);
    }
}

/// A thin dashed line where it is within the axes.
fn reference(scene: &mut Scene, frame: &Frame, ends: Option<[[f64; 2]; 2]>) {
    if let Some(points) = ends.and_then(|[from, to]| frame.area.clip(from, to)) {
        scene.add(Shape::Line { points: points.to_vec(), width: REFERENCE_WIDTH, colour: SOFT, dashed: true });
    }
}

/// The line that bars stand on, where it is not the axis.
fn ground(scene: &mut Scene, frame: &Frame) {
    let y = frame.ground();
    if y < frame.area.bottom {
        axes::spine(scene, [0.0, y], [frame.area.right, y]);
    }
}
