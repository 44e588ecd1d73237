//! An SVG element with its title and description, and coordinates as attributes.

use maud::{Markup, Render, html};
use std::fmt::Write;

/// A coordinate or a length: at most two decimals, 0 where it is not finite.
#[derive(Clone, Copy)]
pub struct Px(pub f64);

impl Render for Px {
    fn render_to(&self, buffer: &mut String) {
        let rounded = if self.0.is_finite() { (self.0 * 100.0).round() / 100.0 } else { 0.0 };
        write!(buffer, "{rounded}").expect("a String takes every write");
    }
}

/// An SVG of `width` x `height` pixels; readers of the screen hear `title` and `description`.
pub fn svg(width: f64, height: f64, title: &str, description: &str, body: Markup) -> Markup {
    html! {
        svg width=(Px(width)) height=(Px(height)) viewBox={ "0 0 " (Px(width)) " " (Px(height)) } role="img" {
            title { (title) }
            desc { (description) }
            (body)
        }
    }
}

/// A filled rectangle in the colour `fill`.
pub fn cell(x: f64, y: f64, width: f64, height: f64, fill: &str) -> Markup {
    html! { rect x=(Px(x)) y=(Px(y)) width=(Px(width)) height=(Px(height)) fill=(fill) {} }
}

/// Width that `text` takes at the labels' size, a little more than any common sans-serif face needs.
pub fn text_width(text: &str) -> f64 {
    6.6 * text.chars().count() as f64
}

/// Labels that fit: one in 1, 2, 5, 10 ... so that each has `needed` of the `pitch` between neighbours.
pub fn label_stride(needed: f64, pitch: f64) -> usize {
    let strides = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    strides.into_iter().find(|&s| s as f64 * pitch >= needed).unwrap_or(1000)
}

/// A round distance between about `count` ticks on an axis as long as `span`.
pub fn tick_distance(span: f64, count: f64) -> f64 {
    let rough = (span / count).max(1e-9);
    let power = 10f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|m| m * power).find(|&d| d >= rough * 0.999).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates() {
        let px = |v: f64| Px(v).render().into_string();
        assert_eq!([px(1.0), px(1.23456), px(f64::NAN), px(-0.5)], ["1", "1.23", "0", "-0.5"]);
    }

    #[test]
    fn ticks() {
        assert_eq!([tick_distance(30.0, 6.0), tick_distance(980.0, 5.0), tick_distance(7.0, 6.0)], [5.0, 200.0, 2.0]);
        assert_eq!([label_stride(11.0, 13.0), label_stride(11.0, 3.0)], [1, 5]);
    }
}
