//! Bars, histograms and box plots.

use crate::curves::whisker;
use crate::frame::{Frame, spacing};
use crate::geometry::{Point, Rect, thin};
use crate::scene::{Scene, Shape};
use crate::style::{INK, LINE, faded};
use crate::{Mark, Panel};
use plotters::style::RGBAColor;

/// Width of all bars at one x, over the distance to the next.
const FULL: f64 = 0.76;
const WIDEST_BAR: f64 = 56.0;
const WIDEST_BOX: f64 = 26.0;

/// Where a mark stands among those that share its places: its middle and its width in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    pub aside: f64,
    pub width: f64,
}

/// The places of a mark whose kind stands beside each other.
fn places(mark: &Mark) -> Vec<f64> {
    match mark {
        Mark::Bars { bars, .. } => bars.iter().map(|bar| bar[0]).collect(),
        Mark::Boxes { samples, .. } => samples.iter().map(|sample| sample.0).collect(),
        _ => Vec::new(),
    }
}

/// Bars of several marks stand beside each other where any of them share a place; boxes, too.
pub fn slot(frame: &Frame, mark: &Mark) -> Slot {
    let alike: Vec<&Mark> = frame.panel.marks.iter().filter(|other| same_kind(other, mark)).collect();
    let all: Vec<Vec<f64>> = alike.iter().map(|other| places(other)).collect();
    let shared = all.iter().enumerate().any(|(n, some)| all[..n].iter().flatten().any(|x| some.contains(x)));
    let (number, count) = match alike.iter().position(|other| std::ptr::eq(*other, mark)) {
        Some(number) if shared => (number as f64, alike.len() as f64),
        _ => (0.0, 1.0),
    };
    let distance = step(frame);
    let widest = if matches!(mark, Mark::Boxes { .. }) { WIDEST_BOX } else { WIDEST_BAR };
    let width = (FULL * distance / count).min(widest);
    Slot { aside: (number - (count - 1.0) / 2.0) * width, width }
}

fn same_kind(one: &Mark, other: &Mark) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Pixels from one place to the next.
fn step(frame: &Frame) -> f64 {
    if frame.x.log {
        // no distance is equal there: as if they filled the axis
        let count = frame.panel.marks.iter().map(|mark| places(mark).len()).max().unwrap_or(1);
        return frame.area.width() / count.max(1) as f64;
    }
    (frame.area.width() * (spacing(frame.panel) / (frame.x.high - frame.x.low)).abs()).clamp(0.5, frame.area.width())
}

/// How far the bars of a name stand beside their place, for the intervals of the same name.
pub fn aside(frame: &Frame, panel: &Panel, name: &str) -> Option<f64> {
    let bars = panel.marks.iter().find(|mark| matches!(mark, Mark::Bars { name: other, .. } if other == name))?;
    Some(slot(frame, bars).aside)
}

pub fn bars(scene: &mut Scene, frame: &Frame, bars: &[[f64; 2]], slot: Slot, colour: RGBAColor) {
    let ground = frame.ground();
    // neighbours of one colour are told apart by a gap
    let half = (slot.width / 2.0 - 0.4).max(slot.width * 0.4);
    for &[x, height] in bars {
        let (Some(x), Some(top)) = (frame.x.at(x), frame.y.at(height)) else { continue };
        let middle = x + slot.aside;
        let rect = Rect::new(middle - half, top.min(ground), middle + half, top.max(ground));
        if let Some(rect) = rect.within(&frame.area) {
            scene.add(Shape::Block { rect, colour });
        }
    }
}

/// A filled curve of steps: also a hundred thousand bins are a small picture.
pub fn histogram(scene: &mut Scene, frame: &Frame, [start, width]: [f64; 2], counts: &[u64], colour: RGBAColor) {
    let ground = frame.ground();
    let mut outline: Vec<Point> = Vec::with_capacity(2 * counts.len() + 2);
    for (n, &count) in counts.iter().enumerate() {
        let edges = [n, n + 1].map(|n| frame.x.at(start + width * n as f64));
        let top = if count == 0 { Some(ground) } else { frame.y.at(count as f64) };
        let ([Some(left), Some(right)], Some(top)) = (edges, top) else { continue };
        if outline.is_empty() {
            outline.push([left, ground]);
        }
        outline.extend([[left, top], [right, top]]);
    }
    let Some(&[right, _]) = outline.last() else { return };
    outline.push([right, ground]);
    let outline = thin(&outline);
    let points = frame.area.clip_area(&outline);
    if points.len() > 2 {
        scene.add(Shape::Area { points, colour: faded(colour, 0.3) });
    }
    // empty bins leave the axis as it is
    for piece in outline.chunk_by(|from, to| from[1] != ground || to[1] != ground) {
        for points in frame.area.clip_line(piece).into_iter().filter(|points| points.len() > 1) {
            scene.add(Shape::line(points, LINE * 0.8, colour));
        }
    }
}

pub fn boxes(scene: &mut Scene, frame: &Frame, samples: &[(f64, Vec<f64>)], slot: Slot, colour: RGBAColor) {
    for (x, values) in samples {
        let Some(x) = frame.x.at(*x).map(|x| x + slot.aside) else { continue };
        let mut values: Vec<f64> = values.iter().copied().filter(|value| frame.y.at(*value).is_some()).collect();
        values.sort_unstable_by(f64::total_cmp);
        let Some(summary) = Summary::of(&values) else { continue };
        whisker(scene, frame, x, [summary.low, summary.quartiles[0]], colour);
        whisker(scene, frame, x, [summary.quartiles[2], summary.high], colour);
        one_box(scene, frame, [x, slot.width * 0.38], &summary, colour);
        for value in values.iter().filter(|value| !(summary.low..=summary.high).contains(*value)) {
            let centre = [x, frame.y.at(*value).unwrap_or(0.0)];
            if frame.area.holds(centre) {
                scene.add(Shape::Ring { centre, radius: 1.6, colour });
            }
        }
    }
}

fn one_box(scene: &mut Scene, frame: &Frame, [x, half]: Point, summary: &Summary, colour: RGBAColor) {
    let [Some(lower), Some(median), Some(upper)] = summary.quartiles.map(|value| frame.y.at(value)) else { return };
    let whole = Rect::new(x - half, upper.min(lower), x + half, upper.max(lower) + 0.01);
    if let Some(rect) = whole.within(&frame.area) {
        scene.add(Shape::Block { rect, colour: faded(colour, 0.3) });
        let outline = [[x - half, lower], [x + half, lower], [x + half, upper], [x - half, upper], [x - half, lower]];
        for points in frame.area.clip_line(&outline) {
            scene.add(Shape::line(points, 1.0, colour));
        }
    }
    if frame.area.holds([x, median]) {
        scene.add(Shape::line(vec![[x - half, median], [x + half, median]], 1.8, INK));
    }
}

/// What a box plot shows of a sample.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Lower quartile, median, upper quartile.
    pub quartiles: [f64; 3],
    /// The farthest values within 1.5 times the quartiles' distance from them.
    pub low: f64,
    pub high: f64,
}

impl Summary {
    /// Of sorted, finite values; `None` without any.
    pub fn of(sorted: &[f64]) -> Option<Self> {
        let last = sorted.len().checked_sub(1)?;
        let quartiles = [0.25, 0.5, 0.75].map(|part| {
            let place = part * last as f64;
            let below = place.floor() as usize;
            let above = (below + 1).min(last);
            // in this order no two huge values overflow
            let part = place - below as f64;
            sorted[below] * (1.0 - part) + sorted[above] * part
        });
        let reach = 1.5 * (quartiles[2] - quartiles[0]);
        let within = |value: &&f64| (quartiles[0] - reach..=quartiles[2] + reach).contains(*value);
        // rounding may leave none within a reach of 0
        let low = sorted.iter().find(within).copied().unwrap_or(quartiles[0]).min(quartiles[0]);
        let high = sorted.iter().rev().find(within).copied().unwrap_or(quartiles[2]).max(quartiles[2]);
        Some(Self { quartiles, low, high })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_show_quartiles_and_outliers() {
        let check = |values: &[f64], quartiles: [f64; 3], [low, high]: [f64; 2]| {
            assert_eq!(Summary::of(values), Some(Summary { quartiles, low, high }), "{values:?}");
        };
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], [2.0, 3.0, 4.0], [1.0, 5.0]);
        check(&[1.0, 2.0, 3.0, 4.0], [1.75, 2.5, 3.25], [1.0, 4.0]);
        check(&[-50.0, 1.0, 2.0, 3.0, 4.0, 5.0, 90.0], [1.5, 3.0, 4.5], [1.0, 5.0]);
        check(&[7.0], [7.0; 3], [7.0, 7.0]);
        check(&[-1e300, 1e300], [-5e299, 0.0, 5e299], [-1e300, 1e300]);
        assert_eq!(Summary::of(&[]), None);
    }
}
