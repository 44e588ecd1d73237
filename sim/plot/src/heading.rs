//! The letter of a panel and its title, at the same height in a row of panels.

use crate::geometry::Point;
use crate::scene::{Label, Scene};
use crate::style::{ASCENT, DESCENT, GAP, HEADING, LEADING, LETTER};
use crate::text::{width, wrap};

const LETTER_ROOM: f64 = 14.0;

pub struct Heading {
    letter: String,
    lines: Vec<String>,
    /// Where the title begins, right of the letter.
    indent: f64,
}

impl Heading {
    /// `letter` may be empty, `room` is the width of both.
    pub fn new(letter: String, title: &str, room: f64) -> Self {
        let indent = if letter.is_empty() { 0.0 } else { LETTER_ROOM.max(width(&letter, LETTER) + GAP) };
        Self { lines: wrap(title, HEADING, room - indent, 3), letter, indent }
    }

    /// With the distance to what stands below.
    pub fn height(&self) -> f64 {
        if self.lines.is_empty() && self.letter.is_empty() {
            return 0.0;
        }
        let more = self.lines.len().saturating_sub(1) as f64 * LEADING * HEADING.size;
        ASCENT * LETTER.size + more + DESCENT * HEADING.size + 1.5 * GAP
    }

    /// Draws it with its top left corner at a point.
    pub fn draw(&self, scene: &mut Scene, [x, y]: Point) {
        let baseline = y + ASCENT * LETTER.size;
        if !self.letter.is_empty() {
            scene.label(Label::new(&self.letter, [x, baseline], LETTER));
        }
        for (n, line) in self.lines.iter().enumerate() {
            let at = [x + self.indent, baseline + n as f64 * HEADING.size * LEADING];
            scene.label(Label::new(line, at, HEADING));
        }
    }
}

/// `a` to `z`, then `aa`.
pub fn letter(number: usize) -> String {
    let last = char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { last.into() } else { format!("{}{last}", letter(number / 26 - 1)) }
}
