//! Heat maps: cells in rows and columns with labelled axes, values printed where they fit.

use crate::svg::{Px, label_stride, svg, text_width};
use crate::text::clipped;
use maud::{Markup, html};

/// Larger maps leave out what can be left out, for the page would grow by megabytes: tooltips and printed zeros.
pub const LARGE: usize = 2048;
/// Labels are cut to this many characters.
const LABEL_CHARS: usize = 10;

/// Colour of a cell.
pub enum Fill {
    /// A colour of its own, and the text's colour on it.
    Colour { fill: String, ink: &'static str },
    /// A tint of the page's accent, 0 to 1.
    Accent(f64),
    /// A tint of the page's warning colour, 0 to 1.
    Warning(f64),
}

impl Fill {
    /// Nothing is seen of it.
    fn is_blank(&self) -> bool {
        matches!(self, Fill::Accent(tint) | Fill::Warning(tint) if *tint < 0.002)
    }
}

/// One cell.
pub struct Cell {
    pub fill: Fill,
    pub text: String,
    pub tooltip: String,
    /// Outlined: the cell to look at.
    pub ring: bool,
}

/// Names of the rows or the columns.
pub struct Axis<'a> {
    pub name: &'a str,
    pub labels: Vec<String>,
}

/// A heat map to be drawn.
pub struct Matrix<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub rows: Axis<'a>,
    pub columns: Axis<'a>,
    /// Width and height of a cell.
    pub cell: (f64, f64),
    /// Between cells.
    pub gap: f64,
    /// Pixels beside the rows, black or white; empty for none.
    pub marks: Vec<bool>,
    /// The last column stands apart.
    pub last_apart: bool,
}

/// Where things are, from the sizes of the labels.
struct Layout {
    left: f64,
    top: f64,
    bottom: f64,
    right: f64,
    label_left: f64,
    /// Column labels are turned where they would not fit beside each other.
    turned: bool,
    column_stride: usize,
    row_stride: usize,
}

impl Matrix<'_> {
    fn layout(&self) -> Layout {
        let width = |label: &String| text_width(&clipped(label, LABEL_CHARS)).ceil();
        let widest = |axis: &Axis| axis.labels.iter().map(width).fold(7.0, f64::max);
        let (row_width, column_width) = (widest(&self.rows), widest(&self.columns));
        let numbers = self.columns.labels.iter().all(|l| l.parse::<u64>().is_ok());
        let turned = !numbers && column_width + 2.0 > self.cell.0;
        let needed = if turned { 11.0 } else { column_width + 3.0 };
        let marks = if self.marks.is_empty() { 0.0 } else { 12.0 };
        let label_left = 18.0 + row_width;
        Layout {
            left: label_left + 5.0 + marks,
            top: 4.0,
            bottom: if turned { column_width + 28.0 } else { 36.0 },
            right: if self.last_apart { 10.0 } else { 4.0 },
            label_left,
            turned,
            column_stride: label_stride(needed, self.cell.0),
            row_stride: label_stride(11.0, self.cell.1),
        }
    }

    fn x(&self, layout: &Layout, column: usize) -> f64 {
        let apart = if self.last_apart && column + 1 >= self.columns.labels.len() { 6.0 } else { 0.0 };
        layout.left + column as f64 * self.cell.0 + apart
    }

    fn y(&self, layout: &Layout, row: usize) -> f64 {
        layout.top + row as f64 * self.cell.1
    }

    /// The heat map, or nothing where it has no rows or no columns.
    pub fn draw(&self, cell: impl Fn(usize, usize) -> Cell) -> Markup {
        let (rows, columns) = (self.rows.labels.len(), self.columns.labels.len());
        if rows == 0 || columns == 0 {
            return html! {};
        }
        let layout = self.layout();
        let cells_end = self.x(&layout, columns - 1) + self.cell.0;
        // A name longer than its axis still ends within the drawing.
        let middle_x = (layout.left + cells_end) / 2.0;
        let width = (cells_end + layout.right).max(middle_x + text_width(self.columns.name) / 2.0);
        let height = self.y(&layout, rows) + layout.bottom;
        let large = rows * columns > LARGE;
        let cells = (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c)));
        let body = html! {
            @for (r, c) in cells { (self.draw_cell(self.x(&layout, c), self.y(&layout, r), &cell(r, c), large)) }
            (self.draw_axes(&layout, middle_x))
        };
        svg(width, height, self.title, self.description, body)
    }

    fn draw_cell(&self, x: f64, y: f64, cell: &Cell, large: bool) -> Markup {
        // Without a gap cells reach under the next ones: no seam shows where edges fall between screen pixels.
        let gap = if self.gap > 0.0 { self.gap } else { -0.8 };
        let (width, height) = (self.cell.0 - gap, self.cell.1 - gap);
        if large && !cell.ring && cell.fill.is_blank() {
            return html! {};
        }
        let (fill, class, opacity) = match &cell.fill {
            Fill::Colour { fill, .. } => (Some(fill.as_str()), None, None),
            Fill::Accent(tint) => (None, Some("accent"), Some(Px(tint.clamp(0.0, 1.0)))),
            Fill::Warning(tint) => (None, Some("warning"), Some(Px(tint.clamp(0.0, 1.0)))),
        };
        let rounding = (self.gap > 0.0).then_some("2");
        html! {
            rect x=(Px(x)) y=(Px(y)) width=(Px(width)) height=(Px(height)) rx=[rounding] fill=[fill] class=[class]
                fill-opacity=[opacity] { @if !large { title { (cell.tooltip) } } }
            @if cell.ring {
                rect.ring x=(Px(x - 0.5)) y=(Px(y - 0.5)) width=(Px(width + 1.0)) height=(Px(height + 1.0)) rx="2.5" {}
            }
            @if !cell.text.is_empty() && self.cell.0 >= text_width(&cell.text) {
                @let ink = ink_class(&cell.fill, &cell.text);
                text class={ "value " (ink) } x=(Px(x + width / 2.0)) y=(Px(y + height / 2.0 + 3.6))
                    text-anchor="middle" { (cell.text) }
            }
        }
    }

    fn draw_axes(&self, layout: &Layout, middle_x: f64) -> Markup {
        let rows = self.rows.labels.len();
        let (below, middle_y) = (self.y(layout, rows), self.y(layout, rows) / 2.0 + layout.top / 2.0);
        let labelled = |axis: &[String], stride: usize| -> Vec<(usize, String)> {
            axis.iter().enumerate().step_by(stride).map(|(i, l)| (i, clipped(l, LABEL_CHARS))).collect()
        };
        let half = (self.cell.0 - self.gap) / 2.0;
        html! {
            @for (r, label) in labelled(&self.rows.labels, layout.row_stride) {
                @let y = self.y(layout, r) + self.cell.1 / 2.0 + 3.4;
                text x=(Px(layout.label_left)) y=(Px(y)) text-anchor="end" { (label) }
            }
            @for (r, &black) in self.marks.iter().enumerate().take(rows) {
                rect.pixel x=(Px(layout.left - 12.0)) y=(Px(self.y(layout, r) + 1.0))
                    width="8" height=(Px(self.cell.1 - 2.0)) fill=(if black { "#111" } else { "#fff" }) {}
            }
            @for (c, label) in labelled(&self.columns.labels, layout.column_stride) {
                @let x = self.x(layout, c) + half;
                @if layout.turned {
                    text x=(Px(x + 3.6)) y=(Px(below + 5.0)) text-anchor="end"
                        transform={ "rotate(-90 " (Px(x + 3.6)) " " (Px(below + 5.0)) ")" } { (label) }
                } @else {
                    text x=(Px(x)) y=(Px(below + 13.0)) text-anchor="middle" { (label) }
                }
            }
            text.name x=(Px(middle_x)) y=(Px(below + layout.bottom - 6.0)) text-anchor="middle" { (self.columns.name) }
            text.name x="10" y=(Px(middle_y)) text-anchor="middle"
                transform={ "rotate(-90 10 " (Px(middle_y)) ")" } { (self.rows.name) }
        }
    }
}

/// Class of a cell's text. Between the two limits the light theme still needs dark text, the dark theme no longer light.
fn ink_class(fill: &Fill, text: &str) -> &'static str {
    match fill {
        Fill::Colour { ink, .. } => ink,
        _ if text == "0" || text == "\u{b7}" => "faint",
        Fill::Accent(tint) | Fill::Warning(tint) => match tint {
            t if *t > 0.74 => "on",
            t if *t > 0.54 => "between",
            _ => "ink",
        },
    }
}
