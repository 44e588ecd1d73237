//! How figures look: sizes in pixels (at 720 pixels in 183 mm, a journal's double column), type and colours.

use plotters::style::colors::colormaps::{ColorMap, ViridisRGB};
use plotters::style::{RGBAColor, RGBColor};

/// A size and weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Font {
    pub size: f64,
    pub bold: bool,
}

pub const TITLE: Font = Font { size: 12.5, bold: true };
pub const LETTER: Font = Font { size: 12.5, bold: true };
pub const HEADING: Font = Font { size: 10.5, bold: false };
pub const NAME: Font = Font { size: 10.0, bold: false };
pub const TICK: Font = Font { size: 9.0, bold: false };
pub const SMALL: Font = Font { size: 8.0, bold: false };

/// From one line of text to the next, over its size.
pub const LEADING: f64 = 1.22;
/// From the middle of digits and capitals down to their baseline, over the size.
pub const MIDDLE: f64 = 0.345;
/// Height of the letters above the baseline and below it, over the size.
pub const ASCENT: f64 = 0.74;
pub const DESCENT: f64 = 0.22;

/// Around the whole figure, between its columns and between its rows.
pub const MARGIN: f64 = 10.0;
pub const GUTTER: f64 = 18.0;
pub const ROW_GAP: f64 = 16.0;

/// Between things that belong together.
pub const GAP: f64 = 4.0;
pub const TICK_LENGTH: f64 = 3.5;
pub const MINOR_LENGTH: f64 = 2.0;

pub const SPINE: f64 = 0.8;
pub const LINE: f64 = 1.3;
pub const HAIRLINE: f64 = 0.6;

/// Width of a panel with its margins, and height of an ordinary panel's axes, by the number of columns.
pub fn cell_size(columns: usize) -> (f64, f64) {
    match columns {
        0 | 1 => (440.0, 230.0),
        2 => (341.0, 190.0),
        3 => (272.0, 160.0),
        _ => (232.0, 140.0),
    }
}

pub const INK: RGBAColor = RGBAColor(0x22, 0x22, 0x22, 1.0);
pub const SOFT: RGBAColor = RGBAColor(0x70, 0x70, 0x70, 1.0);
pub const FAINT: RGBAColor = RGBAColor(0xe6, 0xe6, 0xe6, 1.0);
pub const WHITE: RGBAColor = RGBAColor(0xff, 0xff, 0xff, 1.0);
/// Cells of a map without a value.
pub const MISSING: RGBAColor = RGBAColor(0xc8, 0xc8, 0xc8, 1.0);

/// The colours of Okabe and Ito, which people of every colour vision tell apart; the strong ones first, yellow left out.
const PALETTE: [RGBAColor; 7] = [
    RGBAColor(0x00, 0x72, 0xb2, 1.0),
    RGBAColor(0xd5, 0x5e, 0x00, 1.0),
    RGBAColor(0x00, 0x9e, 0x73, 1.0),
    RGBAColor(0xcc, 0x79, 0xa7, 1.0),
    RGBAColor(0xe6, 0x9f, 0x00, 1.0),
    RGBAColor(0x56, 0xb4, 0xe9, 1.0),
    RGBAColor(0x4d, 0x4d, 0x4d, 1.0),
];
pub const DIGITAL: RGBAColor = PALETTE[0];
pub const ANALOGUE: RGBAColor = PALETTE[1];

/// Colour of the `n`th name; they come again after the last.
pub fn hue(n: usize) -> RGBAColor {
    PALETTE[n % PALETTE.len()]
}

pub fn faded(colour: RGBAColor, opacity: f64) -> RGBAColor {
    RGBAColor(colour.0, colour.1, colour.2, opacity)
}

/// Viridis, from 0 to 1.
pub fn viridis(place: f64) -> RGBAColor {
    let RGBColor(red, green, blue) = ViridisRGB.get_color(place.clamp(0.0, 1.0));
    RGBAColor(red, green, blue, 1.0)
}

/// Black or white, whichever is read more easily on `ground` (relative luminance of sRGB, roughly).
pub fn ink_on(ground: RGBAColor) -> RGBAColor {
    let [red, green, blue] = [ground.0, ground.1, ground.2].map(|part| f64::from(part) / 255.0);
    let luminance = 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue;
    if luminance > 0.22 { INK } else { WHITE }
}
