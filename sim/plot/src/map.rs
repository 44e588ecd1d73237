//! Maps of coloured cells, and the bar that says what the colours mean.

use crate::frame::Frame;
use crate::geometry::Rect;
use crate::number::{exponent, fixed, name_with_power};
use crate::place::{Extent, Place, apart};
use crate::scene::{Anchor, Label, Scene, Shape};
use crate::style::{DESCENT, Font, GAP, INK, LEADING, MIDDLE, MISSING, NAME, SMALL, SPINE, TICK, ink_on, viridis};
use crate::text::{width, wrap};
use crate::ticks::{Ticks, linear};
use crate::{Mark, Panel};
use plotters::style::RGBAColor;

const BAR_WIDTH: f64 = 9.0;
const TO_BAR: f64 = 10.0;
const BAR_TICK: f64 = 2.5;
const TO_LABEL: f64 = 2.0;
/// Colours in the bar.
const SHADES: usize = 96;
/// Values are not written smaller than this.
const SMALLEST: f64 = 5.0;

/// The values of a map.
#[derive(Clone, Copy)]
pub struct Cells<'a> {
    pub values: &'a [Vec<f64>],
    pub range: [f64; 2],
    pub printed: bool,
}

impl Cells<'_> {
    fn colour(&self, value: f64) -> RGBAColor {
        let [low, high] = self.range;
        if value.is_nan() { MISSING } else { viridis((value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0)) }
    }
}

/// The range that is coloured: what was asked for, or what the values need.
pub fn range(values: &[Vec<f64>], ends: [f64; 2]) -> [f64; 2] {
    let mut extent = Extent::new(false);
    ends.into_iter().for_each(|end| extent.include(end));
    if ends.iter().any(|end| !end.is_finite()) {
        values.iter().flatten().for_each(|value| extent.include(*value));
    }
    apart(extent.ends().unwrap_or([0.0, 1.0]), false)
}

pub fn draw(scene: &mut Scene, frame: &Frame, cells: Cells) {
    let rows = cells.values.len();
    let columns = cells.values.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 {
        return;
    }
    let (wide, high) = (frame.area.width(), frame.area.height());
    // more cells than pixels: those in the middle of the pixels
    let (across, down) = (columns.min(wide as usize).max(1), rows.min(high as usize).max(1));
    let value = |row: usize, column: usize| cells.values[row].get(column).copied().unwrap_or(f64::NAN);
    for row in 0..down {
        let from = (2 * row + 1) * rows / (2 * down);
        let (top, bottom) = (high * row as f64 / down as f64, high * (row + 1) as f64 / down as f64);
        let colours: Vec<RGBAColor> =
            (0..across).map(|column| cells.colour(value(from, (2 * column + 1) * columns / (2 * across)))).collect();
        let mut start = 0;
        for run in colours.chunk_by(|one, next| one == next) {
            let edge = |column: usize| wide * column as f64 / across as f64;
            // a little over the next cells, so that no white shines through where they meet
            let (right, bottom) = ((edge(start + run.len()) + 0.4).min(wide), (bottom + 0.4).min(high));
            scene.add(Shape::Block { rect: Rect::new(edge(start), top, right, bottom), colour: run[0] });
            start += run.len();
        }
    }
    if cells.printed {
        print(scene, frame, cells, [rows, columns]);
    }
}

/// Writes the values into the cells, where these are large enough.
fn print(scene: &mut Scene, frame: &Frame, cells: Cells, [rows, columns]: [usize; 2]) {
    let cell = [frame.area.width() / columns as f64, frame.area.height() / rows as f64];
    let decimals = decimals(cells.values);
    let shown = || cells.values.iter().flatten().filter(|value| value.is_finite()).map(|value| fixed(*value, decimals));
    let unit = Font { size: 1.0, bold: false };
    let widest = shown().map(|text| width(&text, unit)).fold(0.0, f64::max);
    let size = SMALL.size.min(0.8 * cell[1]).min((cell[0] - 5.0) / widest);
    if size < SMALLEST || !size.is_finite() {
        return;
    }
    // sizes in quarters: plotters writes what it is given
    let font = Font { size: (size * 4.0).floor() / 4.0, bold: false };
    for (row, values) in cells.values.iter().enumerate() {
        for (column, value) in values.iter().enumerate().filter(|(_, value)| value.is_finite()) {
            let middle = [(column as f64 + 0.5) * cell[0], (row as f64 + 0.5) * cell[1] + MIDDLE * font.size];
            let label = Label::new(fixed(*value, decimals), middle, font).anchored(Anchor::Middle);
            scene.label(label.coloured(ink_on(cells.colour(*value))));
        }
    }
}

/// Digits after the point that all values of a map have: three significant ones of the largest, none for whole numbers.
fn decimals(values: &[Vec<f64>]) -> usize {
    let finite = || values.iter().flatten().filter(|value| value.is_finite());
    if finite().all(|value| value.fract() == 0.0) {
        return 0;
    }
    let largest = finite().fold(0.0f64, |most, value| most.max(value.abs()));
    usize::try_from(2 - exponent(largest).max(0)).unwrap_or(0)
}

/// The bar of colours right of the axes.
pub struct Bar {
    range: [f64; 2],
    ticks: Ticks,
    unit: Vec<String>,
    widest: f64,
    height: f64,
}

impl Bar {
    /// `None` for panels without a map.
    pub fn new(panel: &Panel, height: f64) -> Option<Self> {
        let (range, unit) = panel.marks.iter().find_map(|mark| match mark {
            Mark::Map { values, low, high, unit, .. } => Some((range(values, [*low, *high]), unit)),
            _ => None,
        })?;
        let ticks = linear(range[0], range[1], (height / 28.0) as usize);
        let widest = ticks.ticks.iter().map(|tick| width(&tick.label, TICK)).fold(0.0, f64::max);
        let unit = wrap(&name_with_power(unit, ticks.power), NAME, height, 2);
        Some(Self { range, ticks, unit, widest, height })
    }

    /// Pixels right of the axes, or of what else stands there.
    pub fn width(&self) -> f64 {
        let unit = if self.unit.is_empty() { 0.0 } else { GAP + self.unit.len() as f64 * NAME.size * LEADING };
        TO_BAR + BAR_WIDTH + BAR_TICK + TO_LABEL + self.widest + unit
    }

    pub fn draw(&self, scene: &mut Scene, left: f64) {
        let (from, to) = (left + TO_BAR, left + TO_BAR + BAR_WIDTH);
        for shade in (0..SHADES).rev() {
            let bottom = self.height * (SHADES - shade) as f64 / SHADES as f64;
            let top = (bottom - self.height / SHADES as f64 - 0.4).max(0.0);
            let colour = viridis((shade as f64 + 0.5) / SHADES as f64);
            scene.add(Shape::Block { rect: Rect::new(from, top, to, bottom), colour });
        }
        let place = Place::new(self.range, false, [self.height, 0.0]);
        for tick in &self.ticks.ticks {
            let Some(y) = place.at(tick.at) else { continue };
            scene.add(Shape::line(vec![[to, y], [to + BAR_TICK, y]], SPINE, INK));
            let at = [to + BAR_TICK + TO_LABEL, y + MIDDLE * TICK.size];
            scene.label(Label::new(&tick.label, at, TICK));
        }
        let mut baseline = to + BAR_TICK + TO_LABEL + self.widest + GAP + (1.0 - DESCENT) * NAME.size;
        for line in &self.unit {
            scene.label(Label::new(line, [baseline, self.height / 2.0], NAME).anchored(Anchor::Middle).turned());
            baseline += NAME.size * LEADING;
        }
    }
}
