//! The colour map of conductances: viridis, whose lightness rises evenly, so that it also reads without colour.

use crate::svg::{Px, cell, svg};
use crate::text::fixed;
use maud::{Markup, html};
use memtwin_spec::DeviceConfig;

/// Viridis at 0, 1/10 ... 1 (red, green, blue).
const VIRIDIS: [[u8; 3]; 11] = [
    [0x44, 0x01, 0x54],
    [0x48, 0x24, 0x75],
    [0x41, 0x44, 0x87],
    [0x35, 0x5f, 0x8d],
    [0x2a, 0x78, 0x8e],
    [0x21, 0x91, 0x8c],
    [0x22, 0xa8, 0x84],
    [0x44, 0xbf, 0x70],
    [0x7a, 0xd1, 0x51],
    [0xbd, 0xdf, 0x26],
    [0xfd, 0xe7, 0x25],
];
/// Shown where a conductance is missing.
const MISSING: &str = "#9aa0a6";

/// Conductances from `min` to `max`, in uS, as colours; what lies outside gets the colour of the end.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    pub min: f64,
    pub max: f64,
}

impl Scale {
    /// The programming range of the device: one scale for every map of the page.
    pub fn of(device: &DeviceConfig) -> Self {
        Scale { min: device.conductance_min.to_num(), max: device.conductance_max.to_num() }
    }

    fn place(&self, usiemens: f64) -> f64 {
        ((usiemens - self.min) / (self.max - self.min).max(1e-9)).clamp(0.0, 1.0)
    }

    fn rgb(&self, usiemens: f64) -> [f64; 3] {
        let place = self.place(usiemens) * (VIRIDIS.len() - 1) as f64;
        // `place` is within the table: `Scale::place` clamps, and callers hand over finite values only.
        let low = (place.floor() as usize).min(VIRIDIS.len() - 2);
        let part = place - low as f64;
        std::array::from_fn(|c| {
            let [from, to] = [VIRIDIS[low][c], VIRIDIS[low + 1][c]].map(f64::from);
            (from + (to - from) * part).round()
        })
    }

    /// `#rrggbb` of a conductance.
    pub fn fill(&self, usiemens: Option<f64>) -> String {
        match usiemens.filter(|v| v.is_finite()) {
            Some(value) => {
                let [r, g, b] = self.rgb(value);
                format!("#{r:02x}{g:02x}{b:02x}", r = r as u8, g = g as u8, b = b as u8)
            }
            None => MISSING.into(),
        }
    }

    /// Text on the colour of a conductance: `black` or `white`, whichever contrasts more.
    pub fn ink(&self, usiemens: f64) -> &'static str {
        if !usiemens.is_finite() {
            return "black";
        }
        let linear = self.rgb(usiemens).map(|c| (c / 255.0).powf(2.2));
        let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        if luminance > 0.18 { "black" } else { "white" }
    }

    /// The colour bar with its unit.
    pub fn bar(&self) -> Markup {
        const STEPS: usize = 64;
        let (left, width, span) = (1.0, 256.0, self.max - self.min);
        let at = |usiemens: f64| left + width * self.place(usiemens);
        let ends = [self.min, self.max];
        // A round tick too near an end would run into the end's own label.
        let clear = |tick: &f64| ends.iter().all(|end| (tick - end).abs() > span * 0.11);
        let round = (1..5).map(|n| f64::from(n) * 200.0).filter(|t| *t > self.min && *t < self.max).filter(clear);
        let ticks: Vec<f64> = ends.into_iter().chain(round).collect();
        let description = format!("Colours from {} uS (dark) to {} uS (bright)", self.min, self.max);
        let body = html! {
            @for step in 0..STEPS {
                @let share = step as f64 / STEPS as f64;
                @let value = self.min + span * (share + 0.5 / STEPS as f64);
                (cell(left + width * share, 16.0, width / STEPS as f64, 10.0, &self.fill(Some(value))))
            }
            @for tick in ticks {
                line.axis x1=(Px(at(tick))) x2=(Px(at(tick))) y1="26" y2="30" {}
                @let anchor = if tick == self.min { "start" } else if tick == self.max { "end" } else { "middle" };
                text x=(Px(at(tick))) y="41" text-anchor=(anchor) { (fixed(tick, 0)) }
            }
            text x=(Px(left)) y="10" { "conductance, \u{b5}S" }
        };
        html! { div.bar { (svg(width + 2.0, 46.0, "Colour bar of conductance", &description, body)) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_middle() {
        let scale = Scale { min: 42.0, max: 980.0 };
        assert_eq!(scale.fill(Some(42.0)), "#440154");
        assert_eq!(scale.fill(Some(2000.0)), "#fde725");
        assert_eq!(scale.fill(Some(511.0)), "#21918c");
        assert_eq!(scale.fill(Some(f64::NAN)), MISSING);
        assert_eq!((scale.ink(42.0), scale.ink(980.0)), ("white", "black"));
    }

    #[test]
    fn no_range_is_no_fault() {
        assert_eq!(Scale { min: 5.0, max: 5.0 }.fill(Some(5.0)), "#440154");
    }
}
