//! Lines, bundles, bands, points and intervals.

use crate::Interval;
use crate::frame::Frame;
use crate::geometry::{Point, thin};
use crate::scene::{Scene, Shape};
use crate::style::{INK, LINE, faded};
use plotters::style::RGBAColor;
use std::collections::BTreeSet;

/// More points than this are drawn smaller, and once where they cover each other.
const MANY: usize = 400;
/// Lines of more points are thin.
const DENSE: usize = 3000;
/// Points drawn at the most.
const MOST_POINTS: usize = 6000;
const CAP: f64 = 2.6;
const THIN: f64 = 1.0;

pub fn line(scene: &mut Scene, frame: &Frame, points: &[[f64; 2]], colour: RGBAColor, dashed: bool) {
    // dense lines are noise: thick ones would be a blot
    let width = if points.len() > DENSE { 0.6 * LINE } else { LINE };
    stroke(scene, frame, points, width, colour, dashed);
}

pub fn bundle(scene: &mut Scene, frame: &Frame, lines: &[Vec<[f64; 2]>], colour: RGBAColor) {
    // so faint that many show where they run most
    let opacity = (2.5 / (lines.len().max(1) as f64).sqrt()).clamp(0.12, 0.7);
    for points in lines {
        stroke(scene, frame, points, 0.7, faded(colour, opacity), false);
    }
}

fn stroke(scene: &mut Scene, frame: &Frame, points: &[[f64; 2]], width: f64, colour: RGBAColor, dashed: bool) {
    for piece in frame.pieces(points) {
        for points in frame.area.clip_line(&thin(&piece)) {
            match points[..] {
                [centre] => scene.add(Shape::Disc { centre, radius: width, colour }),
                _ => scene.add(Shape::Line { points, width, colour, dashed }),
            }
        }
    }
}

pub fn band(scene: &mut Scene, frame: &Frame, points: &[[f64; 3]], colour: RGBAColor) {
    let pixel = |&[x, low, high]: &[f64; 3]| Some([frame.x.at(x)?, frame.y.at_least(low)?, frame.y.at_least(high)?]);
    let pixels: Vec<Option<[f64; 3]>> = points.iter().map(pixel).collect();
    for piece in pixels.split(Option::is_none) {
        let edge =
            |side: usize| -> Vec<Point> { thin(&piece.iter().flatten().map(|p| [p[0], p[side]]).collect::<Vec<_>>()) };
        let outline: Vec<Point> = edge(1).into_iter().chain(edge(2).into_iter().rev()).collect();
        let points = frame.area.clip_area(&outline);
        if points.len() > 2 {
            scene.add(Shape::Area { points, colour: faded(colour, 0.22) });
        }
    }
}

pub fn points(scene: &mut Scene, frame: &Frame, points: &[[f64; 2]], colour: RGBAColor, number: usize) {
    let mut places: Vec<Point> = frame.pieces(points).into_iter().flatten().collect();
    places.retain(|place| frame.area.grown(0.5).holds(*place));
    let (radius, colour) = match places.len() {
        0..=60 => (2.4, colour),
        61..=MANY => (1.8, colour),
        _ => (1.2, faded(colour, 0.6)),
    };
    if places.len() > MANY {
        places = apart(&places);
    }
    for centre in places {
        scene.add(marker(centre, radius, colour, number));
    }
}

/// One of the points in each cell of a grid as fine as their number allows.
fn apart(points: &[Point]) -> Vec<Point> {
    let mut grid = 0.4;
    loop {
        let mut cells = BTreeSet::new();
        let cell = |[x, y]: Point| ((x / grid).floor() as i64, (y / grid).floor() as i64);
        let kept: Vec<Point> = points.iter().copied().filter(|point| cells.insert(cell(*point))).collect();
        if kept.len() <= MOST_POINTS {
            return kept;
        }
        grid *= 1.4;
    }
}

/// Circle, square, triangle, diamond and again: colours are not the only difference.
pub fn marker(centre: Point, radius: f64, colour: RGBAColor, number: usize) -> Shape {
    let corners =
        |sides: &[Point]| sides.iter().map(|[x, y]| [centre[0] + x * radius, centre[1] + y * radius]).collect();
    let sides: &[Point] = match number % 4 {
        0 => return Shape::Disc { centre, radius, colour },
        1 => &[[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
        2 => &[[0.0, -1.2], [1.1, 0.75], [-1.1, 0.75]],
        _ => &[[0.0, -1.3], [1.1, 0.0], [0.0, 1.3], [-1.1, 0.0]],
    };
    Shape::Area { points: corners(sides), colour }
}

/// How intervals are drawn.
pub struct IntervalStyle {
    pub colour: RGBAColor,
    pub number: usize,
    pub joined: bool,
    /// In the pixels of x, from the place of their bar; `None` without bars.
    pub on_bars: Option<f64>,
}

pub fn intervals(scene: &mut Scene, frame: &Frame, intervals: &[Interval], style: &IntervalStyle) {
    let colour = if style.on_bars.is_some() { INK } else { style.colour };
    if style.joined {
        let points: Vec<[f64; 2]> = intervals.iter().map(|one| [one.x, one.value]).collect();
        stroke(scene, frame, &points, LINE, colour, false);
    }
    let aside = style.on_bars.unwrap_or(0.0);
    for one in intervals {
        let Some(x) = frame.x.at(one.x).map(|x| x + aside) else { continue };
        whisker(scene, frame, x, [one.low, one.high], colour);
        let Some(y) = frame.y.at(one.value) else { continue };
        if style.on_bars.is_none() && frame.area.grown(0.5).holds([x, y]) {
            scene.add(marker([x, y], 2.4, colour, style.number));
        }
    }
}

/// A vertical line with caps, none where it leaves the axes.
pub fn whisker(scene: &mut Scene, frame: &Frame, x: f64, ends: [f64; 2], colour: RGBAColor) {
    let [Some(low), Some(high)] = ends.map(|end| frame.y.at_least(end)) else { return };
    let Some([from, to]) = frame.area.clip([x, low], [x, high]) else { return };
    scene.add(Shape::line(vec![from, to], THIN, colour));
    for end in [low, high] {
        if frame.area.holds([x, end]) {
            scene.add(Shape::line(vec![[x - CAP, end], [x + CAP, end]], THIN, colour));
        }
    }
}
