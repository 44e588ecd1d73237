//! Patterns and weights drawn as pixels.

use crate::colour::Scale;
use crate::svg::{Px, svg};
use maud::{Markup, html};
use memtwin_spec::{Pattern, PatternSet};

/// Side of a pixel so that the longer side of a picture takes about `length`.
fn pixel_side(patterns: &PatternSet, length: f64) -> f64 {
    let longest = patterns.width().max(patterns.height()).max(1);
    (length / longest as f64).clamp(1.0, 20.0)
}

/// A picture of `patterns`' width and height, whose pixels have the colours that `fill` gives.
fn picture(
    patterns: &PatternSet,
    length: f64,
    title: &str,
    description: &str,
    fill: impl Fn(usize) -> (String, String),
) -> Markup {
    let side = pixel_side(patterns, length);
    let (columns, rows) = (patterns.width(), patterns.height());
    let (width, height) = (side * columns as f64, side * rows as f64);
    // A hairline between pixels as long as they are large enough to bear it.
    let drawn = if side >= 6.0 { side - 0.75 } else { side + 0.2 };
    let body = html! {
        rect.paper x="0" y="0" width=(Px(width + 2.0)) height=(Px(height + 2.0)) {}
        @for pixel in 0..columns * rows {
            @let (colour, tooltip) = fill(pixel);
            @let (x, y) = (1.0 + side * (pixel % columns) as f64, 1.0 + side * (pixel / columns) as f64);
            rect x=(Px(x)) y=(Px(y)) width=(Px(drawn)) height=(Px(drawn)) fill=(colour) { title { (tooltip) } }
        }
    };
    svg(width + 2.0, height + 2.0, title, description, body)
}

/// A pattern, black on white in either theme.
pub fn pattern(patterns: &PatternSet, pattern: &Pattern, name: &str, length: f64) -> Markup {
    let description = format!("{} by {} pixels, {} black", patterns.width(), patterns.height(), pattern.black_count());
    picture(patterns, length, &format!("Pattern {name}"), &description, |pixel| {
        let black = pattern.pixels.get(pixel).copied().unwrap_or(false);
        let (colour, word) = if black { ("#111", "black, pulsed") } else { ("#fff", "white, grounded") };
        (colour.into(), format!("input {pixel}: {word}"))
    })
}

/// The conductances between the inputs and one hidden neuron; `column` gives that of an input in uS.
pub fn weights(
    patterns: &PatternSet,
    scale: &Scale,
    neuron: usize,
    length: f64,
    column: impl Fn(usize) -> Option<f64>,
) -> Markup {
    let title = format!("Weights of hidden neuron {neuron}");
    picture(patterns, length, &title, "Conductance of each input's synapse, drawn where its pixel is", |pixel| {
        let value = column(pixel);
        let text = value.map_or_else(|| "none".into(), |v| format!("{} \u{b5}S", crate::text::fixed(v, 0)));
        (scale.fill(value), format!("input {pixel} to hidden {neuron}: {text}"))
    })
}
