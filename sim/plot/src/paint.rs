//! A scene as an SVG document, drawn by plotters.

use crate::geometry::Point;
use crate::scene::{Anchor, Label, Scene, Shape};
use crate::style::Font;
use crate::text;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// plotters draws at whole numbers: of hundredths of a pixel here.
const UNITS: f64 = 100.0;
/// plotters takes font sizes with the height of the line, and divides by this.
const LINE_HEIGHT: f64 = 1.24;
/// plotters' `VPos::Top` is this far above the baseline, over the font's size, in every viewer.
const TOP: f64 = 0.76;
const FAMILY: FontFamily = FontFamily::Name("Liberation Sans, Arial, Helvetica, sans-serif");
/// Lengths of dashes and of the gaps between them, in pixels.
const DASH: (f64, f64) = (4.0, 2.2);

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn<'a> = Result<(), DrawingAreaErrorKind<<SVGBackend<'a> as DrawingBackend>::ErrorType>>;

/// The document; `title` is read out to those who do not see it.
pub fn document(scene: &Scene, [width, height]: [f64; 2], title: &str) -> String {
    let size = (units(width), units(height));
    let mut drawn = String::new();
    {
        let area = SVGBackend::with_string(&mut drawn, (size.0 as u32, size.1 as u32)).into_drawing_area();
        let result = area
            .fill(&WHITE)
            .and_then(|()| scene.shapes.iter().try_for_each(|shape| paint(&area, shape)))
            .and_then(|()| area.present());
        debug_assert!(result.is_ok(), "writing to memory does not fail");
    }
    // its own head gives the size in hundredths of a pixel, and has no place for joins and titles
    let body = drawn.split_once('>').map_or("", |(_, body)| body);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {} {}\" role=\"img\" \
         stroke-linejoin=\"round\">\n<title>{}</title>{body}",
        size.0,
        size.1,
        escaped(&text::clean(title))
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn units(pixels: f64) -> i32 {
    (pixels * UNITS).round() as i32
}

fn place([x, y]: Point) -> (i32, i32) {
    (units(x), units(y))
}

fn paint<'a>(area: &Area<'a>, shape: &Shape) -> Drawn<'a> {
    match shape {
        Shape::Line { points, width, colour, dashed } => {
            let style = ShapeStyle { color: *colour, filled: false, stroke_width: units(*width) as u32 };
            let mut points: Vec<_> = points.iter().copied().map(place).collect();
            points.dedup();
            if *dashed {
                area.draw(&DashedPathElement::new(points, units(DASH.0), units(DASH.1), style))
            } else {
                area.draw(&PathElement::new(points, style))
            }
        }
        Shape::Area { points, colour } => {
            let points: Vec<_> = points.iter().copied().map(place).collect();
            area.draw(&Polygon::new(points, colour))
        }
        Shape::Block { rect, colour } => {
            let corners = [place([rect.left, rect.top]), place([rect.right, rect.bottom])];
            area.draw(&Rectangle::new(corners, colour.filled()))
        }
        Shape::Disc { centre, radius, colour } => {
            area.draw(&Circle::new(place(*centre), units(*radius), colour.filled()))
        }
        Shape::Ring { centre, radius, colour } => {
            let style = ShapeStyle { color: *colour, filled: false, stroke_width: units(0.8) as u32 };
            area.draw(&Circle::new(place(*centre), units(*radius), style))
        }
        Shape::Text(label) => write(area, label),
    }
}

/// A text with superscripts is written run by run, since plotters' SVG has no spans.
fn write<'a>(area: &Area<'a>, label: &Label) -> Drawn<'a> {
    let runs = text::runs(&label.text);
    let whole = runs.len() == 1 && runs[0].raise == 0.0;
    let (mut along, anchor) = if whole { (0.0, label.anchor) } else { (-label.lead(), Anchor::Start) };
    for run in &runs {
        let size = label.font.size * run.scale;
        // viewers drop spaces at the ends of a text
        let lead = text::run_width(&run.lead(), label.font);
        // from the baseline to plotters' top, in the direction of the text's own y
        let down = -run.raise * label.font.size - TOP * size;
        let [x, y] = label.at;
        let start = along + lead;
        let at = if label.turned { [x + down, y - start] } else { [x + start, y + down] };
        area.draw_text(run.text.trim(), &style(label, Font { size, ..label.font }, anchor), place(at))?;
        along += text::run_width(run, label.font);
    }
    Ok(())
}

fn style<'a>(label: &'a Label, font: Font, anchor: Anchor) -> TextStyle<'a> {
    let weight = if font.bold { FontStyle::Bold } else { FontStyle::Normal };
    let turn = if label.turned { FontTransform::Rotate270 } else { FontTransform::None };
    let across = match anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let size = (font.size * UNITS).round() * LINE_HEIGHT;
    TextStyle::from(FontDesc::new(FAMILY, size, weight).transform(turn))
        .color(&label.colour)
        .pos(Pos::new(across, VPos::Top))
}
