//! What is to be drawn, in pixels: between the marks and the drawing, so that legends find places that are free.

use crate::geometry::{Point, Rect};
use crate::style::{ASCENT, DESCENT, Font, INK};
use crate::text;
use plotters::style::RGBAColor;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One line of text at its baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub text: String,
    pub at: Point,
    pub font: Font,
    pub colour: RGBAColor,
    pub anchor: Anchor,
    /// Read from the bottom to the top.
    pub turned: bool,
}

impl Label {
    /// Dark, beginning at `at`.
    pub fn new(text: impl Into<String>, at: Point, font: Font) -> Self {
        Self { text: text.into(), at, font, colour: INK, anchor: Anchor::Start, turned: false }
    }

    pub fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub fn coloured(self, colour: RGBAColor) -> Self {
        Self { colour, ..self }
    }

    pub fn turned(self) -> Self {
        Self { turned: true, ..self }
    }

    /// How far before `at` the text begins.
    pub fn lead(&self) -> f64 {
        let width = text::width(&self.text, self.font);
        match self.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::End => width,
        }
    }

    /// What the letters cover.
    pub fn bounds(&self) -> Rect {
        let (start, width) = (-self.lead(), text::width(&self.text, self.font));
        let (up, down) = (ASCENT * self.font.size, DESCENT * self.font.size);
        let [x, y] = self.at;
        if self.turned {
            Rect::new(x - up, y - start - width, x + down, y - start)
        } else {
            Rect::new(x + start, y - up, x + start + width, y + down)
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Line {
        points: Vec<Point>,
        width: f64,
        colour: RGBAColor,
        dashed: bool,
    },
    Area {
        points: Vec<Point>,
        colour: RGBAColor,
    },
    Block {
        rect: Rect,
        colour: RGBAColor,
    },
    Disc {
        centre: Point,
        radius: f64,
        colour: RGBAColor,
    },
    /// A circle's outline.
    Ring {
        centre: Point,
        radius: f64,
        colour: RGBAColor,
    },
    Text(Label),
}

impl Shape {
    /// A thin or thick line.
    pub fn line(points: Vec<Point>, width: f64, colour: RGBAColor) -> Self {
        Self::Line { points, width, colour, dashed: false }
    }

    fn moved(self, by: Point) -> Self {
        let shift = |[x, y]: Point| [x + by[0], y + by[1]];
        let all = |points: Vec<Point>| points.into_iter().map(shift).collect();
        match self {
            Self::Line { points, width, colour, dashed } => Self::Line { points: all(points), width, colour, dashed },
            Self::Area { points, colour } => Self::Area { points: all(points), colour },
            Self::Block { rect, colour } => Self::Block { rect: rect.moved(by), colour },
            Self::Disc { centre, radius, colour } => Self::Disc { centre: shift(centre), radius, colour },
            Self::Ring { centre, radius, colour } => Self::Ring { centre: shift(centre), radius, colour },
            Self::Text(label) => Self::Text(Label { at: shift(label.at), ..label }),
        }
    }

    /// Does it cover a part of the rectangle?
    pub fn touches(&self, rect: &Rect) -> bool {
        let crosses = |points: &[Point]| points.windows(2).any(|pair| rect.clip(pair[0], pair[1]).is_some());
        match self {
            Self::Line { points, .. } => crosses(points),
            Self::Area { points, .. } => !rect.clip_area(points).is_empty(),
            Self::Block { rect: block, .. } => block.meets(rect),
            Self::Disc { centre, radius, .. } | Self::Ring { centre, radius, .. } => rect.grown(*radius).holds(*centre),
            Self::Text(label) => label.bounds().meets(rect),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    pub shapes: Vec<Shape>,
}

impl Scene {
    pub fn add(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    pub fn label(&mut self, label: Label) {
        self.shapes.push(Shape::Text(label));
    }

    /// Draws another scene over this one, moved.
    pub fn place(&mut self, other: Scene, by: Point) {
        self.shapes.extend(other.shapes.into_iter().map(|shape| shape.moved(by)));
    }

    pub fn is_free(&self, rect: &Rect) -> bool {
        !self.shapes.iter().any(|shape| shape.touches(rect))
    }
}
