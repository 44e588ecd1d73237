//! Legends: within the axes where a place is free, else above them.

use crate::curves::marker;
use crate::geometry::{Point, Rect};
use crate::hue::{Hues, name, names};
use crate::scene::{Label, Scene, Shape};
use crate::style::{LINE, MIDDLE, TICK, faded};
use crate::text::{shorten, width};
use crate::{Mark, Panel};

const ROW: f64 = 13.0;
const KEY: f64 = 15.0;
const TO_NAME: f64 = 5.0;
/// Between entries in a row.
const BETWEEN: f64 = 14.0;
/// Free around a legend within the axes.
const CLEAR: f64 = 4.0;
/// Entries within the axes, at most, and the part of the axes that a legend there may take.
const INSIDE: usize = 7;
const PART: f64 = 0.6;

/// A name with the marks that bear it.
pub struct Entry<'a> {
    name: String,
    marks: Vec<&'a Mark>,
}

/// The entries of a panel, no wider than `room`.
pub fn entries(panel: &Panel, room: f64) -> Vec<Entry<'_>> {
    let entry = |wanted: &str| {
        let mut marks: Vec<&Mark> = panel.marks.iter().filter(|mark| name(mark) == Some(wanted)).collect();
        if marks.iter().any(|mark| matches!(mark, Mark::Bars { .. })) {
            // their whiskers need no key
            marks.retain(|mark| !matches!(mark, Mark::Intervals { .. }));
        }
        Entry { name: shorten(wanted, TICK, room - KEY - TO_NAME), marks }
    };
    names([panel]).into_iter().map(entry).collect()
}

impl Entry<'_> {
    fn width(&self) -> f64 {
        KEY + TO_NAME + width(&self.name, TICK)
    }

    /// Draws the entry with its left end and middle at a point.
    fn draw(&self, scene: &mut Scene, hues: &Hues, [x, y]: Point) {
        for mark in &self.marks {
            key(scene, hues, mark, [x, y]);
        }
        scene.label(Label::new(&self.name, [x + KEY + TO_NAME, y + MIDDLE * TICK.size], TICK));
    }
}

fn key(scene: &mut Scene, hues: &Hues, mark: &Mark, [x, y]: Point) {
    let name = name(mark).unwrap_or_default();
    let (colour, number) = (hues.colour(name), hues.number(name));
    let across = vec![[x, y], [x + KEY, y]];
    let middle = [x + KEY / 2.0, y];
    let mut swatch = |opacity: f64| {
        let rect = Rect::new(x + 1.5, y - 4.0, x + KEY - 1.5, y + 4.0);
        scene.add(Shape::Block { rect, colour: faded(colour, opacity) });
    };
    match mark {
        Mark::Band { .. } => swatch(0.22),
        Mark::Bars { .. } => swatch(1.0),
        Mark::Boxes { .. } | Mark::Histogram { .. } => {
            swatch(0.3);
            let (left, right) = (x + 1.5, x + KEY - 1.5);
            let outline = [[left, y - 4.0], [right, y - 4.0], [right, y + 4.0], [left, y + 4.0], [left, y - 4.0]];
            scene.add(Shape::line(outline.to_vec(), 1.0, colour));
        }
        Mark::Line { dashed, .. } => {
            scene.add(Shape::Line { points: across, width: LINE, colour, dashed: *dashed });
        }
        Mark::Bundle { .. } => scene.add(Shape::line(across, LINE, faded(colour, 0.7))),
        Mark::Points { .. } => scene.add(marker(middle, 2.4, colour, number)),
        Mark::Intervals { joined, .. } => {
            if *joined {
                scene.add(Shape::line(across, LINE, colour));
            }
            scene.add(Shape::line(vec![[middle[0], y - 5.0], [middle[0], y + 5.0]], 1.0, colour));
            scene.add(marker(middle, 2.4, colour, number));
        }
        Mark::Trace { .. } | Mark::Map { .. } | Mark::AtX { .. } | Mark::AtY { .. } => {}
    }
}

/// Draws the legend where it covers nothing; `false` where there is no such place.
pub fn inside(scene: &mut Scene, entries: &[Entry], hues: &Hues, area: &Rect) -> bool {
    let size = [entries.iter().map(Entry::width).fold(0.0, f64::max), ROW * entries.len() as f64];
    if entries.len() > INSIDE || size[0] > PART * area.width() || size[1] > PART * area.height() {
        return false;
    }
    let room = [area.width() - size[0] - 2.0 * CLEAR, area.height() - size[1] - 2.0 * CLEAR];
    // corners first, the right ones before the left
    let places = [0.0, 1.0, 0.5, 0.25, 0.75]
        .into_iter()
        .flat_map(|down| [1.0, 0.0, 0.5, 0.25, 0.75].map(|across| [across, down]))
        .map(|[across, down]| [area.left + CLEAR + across * room[0], area.top + CLEAR + down * room[1]]);
    let covers = |[left, top]: Point| Rect::new(left, top, left + size[0], top + size[1]);
    let free = |place: &Point| scene.is_free(&covers(*place).grown(CLEAR - 0.5));
    let Some([left, top]) = places.into_iter().find(free) else { return false };
    for (n, entry) in entries.iter().enumerate() {
        entry.draw(scene, hues, [left, top + ROW * (n as f64 + 0.5)]);
    }
    true
}

/// Draws the legend in rows above `bottom`, from 0 to `room`; its height.
pub fn above(scene: &mut Scene, entries: &[Entry], hues: &Hues, bottom: f64, room: f64) -> f64 {
    let mut rows: Vec<Vec<(f64, &Entry)>> = Vec::new();
    let mut free = f64::INFINITY;
    for entry in entries {
        if free + entry.width() > room {
            rows.push(Vec::new());
            free = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((free, entry));
        }
        free += entry.width() + BETWEEN;
    }
    let height = ROW * rows.len() as f64;
    for (n, row) in rows.iter().enumerate() {
        for (x, entry) in row {
            entry.draw(scene, hues, [*x, bottom - height + ROW * (n as f64 + 0.5)]);
        }
    }
    height
}
