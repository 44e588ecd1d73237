//! Conductances over training events, one line a synapse.

use crate::colour::Scale;
use crate::svg::{Px, svg, tick_distance};
use crate::text::fixed;
use maud::{Markup, html};

/// What a line is drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Its input is pulsed: a black pixel, or the owner of the pattern.
    Pulsed,
    /// Its input is grounded.
    Grounded,
    /// Not known.
    Other,
}

/// A line chart to be drawn.
pub struct LineChart<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// Events x rows, uS.
    pub values: &'a [Vec<f64>],
    pub kind: &'a dyn Fn(usize) -> Kind,
    /// What the rows are called: `input`, `hidden`.
    pub row: &'a str,
    /// Labels of the pulsed and of the grounded lines.
    pub labels: [&'a str; 2],
    pub scale: Scale,
    /// End of the conductance axis, of [`axis_top`].
    pub top: f64,
    /// Every so many events a point.
    pub stride: usize,
}

/// The end of the axis: a round value above every value and above the programming range.
pub fn axis_top(values: &[Vec<f64>], scale: &Scale) -> f64 {
    let largest = values.iter().flatten().copied().filter(|v| v.is_finite()).fold(scale.max, f64::max);
    let distance = tick_distance(largest, 5.0);
    (largest / distance).ceil() * distance
}

const WIDTH: f64 = 572.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 140.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 40.0;

impl LineChart<'_> {
    fn x(&self, event: usize) -> f64 {
        let last = self.values.len().saturating_sub(1).max(1);
        LEFT + (WIDTH - LEFT - RIGHT) * event as f64 / last as f64
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value / self.top.max(1e-9)).clamp(0.0, 1.0)
    }

    /// The chart, or nothing where there are no values.
    pub fn draw(&self) -> Markup {
        let rows = self.values.iter().map(Vec::len).max().unwrap_or(0);
        if rows == 0 {
            return html! {};
        }
        let body = html! {
            (self.axes())
            // The pulsed synapses are drawn last: they are fewer, and what there is to see.
            @for kind in [Kind::Other, Kind::Grounded, Kind::Pulsed] {
                @for row in (0..rows).filter(|&row| (self.kind)(row) == kind) { (self.line(row, kind)) }
            }
            (self.end_labels(rows))
        };
        html! { div.chart { (svg(WIDTH, HEIGHT, self.title, self.description, body)) } }
    }

    fn value(&self, event: usize, row: usize) -> Option<f64> {
        self.values.get(event)?.get(row).copied().filter(|v| v.is_finite())
    }

    fn line(&self, row: usize, kind: Kind) -> Markup {
        let last = self.values.len() - 1;
        let drawn = (0..last).step_by(self.stride.max(1)).chain([last]);
        let points: Vec<(f64, f64)> = drawn.filter_map(|e| Some((self.x(e), self.y(self.value(e, row)?)))).collect();
        let ends = [0, last].map(|e| self.value(e, row).map_or("none".into(), |v| fixed(v, 0)));
        let (class, word) = match kind {
            Kind::Pulsed => ("pulsed", ", pulsed"),
            Kind::Grounded => ("grounded", ", grounded"),
            Kind::Other => ("other", ""),
        };
        html! {
            polyline class={ "line " (class) } points={ @for (x, y) in points { (Px(x)) "," (Px(y)) " " } } {
                title { (self.row) " " (row) (word) ": " (ends[0]) " to " (ends[1]) " \u{b5}S" }
            }
        }
    }

    fn axes(&self) -> Markup {
        let events = self.values.len().saturating_sub(1);
        let y_distance = tick_distance(self.top, 5.0);
        let x_distance = tick_distance(events.max(1) as f64, 6.0).max(1.0);
        let ticks = |end: f64, distance: f64| {
            (0..).map(move |n| f64::from(n) * distance).take_while(move |v| *v <= end * 1.0001)
        };
        html! {
            @for value in ticks(self.top, y_distance) {
                line.grid x1=(Px(LEFT)) x2=(Px(WIDTH - RIGHT)) y1=(Px(self.y(value))) y2=(Px(self.y(value))) {}
                text x=(Px(LEFT - 7.0)) y=(Px(self.y(value) + 3.6)) text-anchor="end" { (fixed(value, 0)) }
            }
            @for event in ticks(events as f64, x_distance) {
                @let x = self.x(event as usize);
                line.axis x1=(Px(x)) x2=(Px(x)) y1=(Px(HEIGHT - BOTTOM)) y2=(Px(HEIGHT - BOTTOM + 4.0)) {}
                text x=(Px(x)) y=(Px(HEIGHT - BOTTOM + 16.0)) text-anchor="middle" { (fixed(event, 0)) }
            }
            @for limit in [self.scale.min, self.scale.max] {
                line.limit x1=(Px(LEFT)) x2=(Px(WIDTH - RIGHT)) y1=(Px(self.y(limit))) y2=(Px(self.y(limit))) {
                    title { "end of the programming range: " (fixed(limit, 0)) " \u{b5}S" }
                }
            }
            line.axis x1=(Px(LEFT)) x2=(Px(WIDTH - RIGHT)) y1=(Px(HEIGHT - BOTTOM)) y2=(Px(HEIGHT - BOTTOM)) {}
            text.name x=(Px((LEFT + WIDTH - RIGHT) / 2.0)) y=(Px(HEIGHT - 6.0)) text-anchor="middle" { "training event" }
            text.name x="10" y=(Px((HEIGHT - BOTTOM + TOP) / 2.0)) text-anchor="middle"
                transform={ "rotate(-90 10 " (Px((HEIGHT - BOTTOM + TOP) / 2.0)) ")" } { "conductance, \u{b5}S" }
        }
    }

    /// Names of the two groups where their lines end, apart from each other.
    fn end_labels(&self, rows: usize) -> Markup {
        let last = self.values.len() - 1;
        let mean = |kind: Kind| {
            let ends: Vec<f64> =
                (0..rows).filter(|&r| (self.kind)(r) == kind).filter_map(|r| self.value(last, r)).collect();
            (!ends.is_empty()).then(|| (ends.iter().sum::<f64>() / ends.len() as f64, ends.len()))
        };
        let mut labels: Vec<(f64, &str, String)> = [Kind::Pulsed, Kind::Grounded]
            .into_iter()
            .zip(["pulsed", "grounded"])
            .zip(self.labels)
            .filter_map(|((kind, class), text)| mean(kind).map(|(m, n)| (self.y(m), class, format!("{n} {text}"))))
            .collect();
        if let [a, b] = &mut labels[..]
            && (a.0 - b.0).abs() < 15.0
        {
            let (upper, lower) = if a.0 <= b.0 { (a, b) } else { (b, a) };
            upper.0 -= 8.0;
            lower.0 += 8.0;
        }
        html! {
            @for (y, class, text) in labels {
                text class={ "end " (class) } x=(Px(WIDTH - RIGHT + 7.0)) y=(Px(y + 3.6)) { (text) }
            }
        }
    }
}
