//! The width of texts, superscripts, and lines that fit. The typeface is embedded, so that it is the same everywhere.

use crate::style::Font;
use std::sync::LazyLock;
use ttf_parser::Face;

pub const REGULAR: &[u8] = include_bytes!("../fonts/memtwinSans-Regular.ttf");
pub const BOLD: &[u8] = include_bytes!("../fonts/memtwinSans-Bold.ttf");

static FACES: LazyLock<[Option<Face<'static>>; 2]> =
    LazyLock::new(|| [REGULAR, BOLD].map(|bytes| Face::parse(bytes, 0).ok()));

/// Superscripts and subscripts are digits of this size, over that of the text.
const SCRIPT: f64 = 0.7;
const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
const SUBSCRIPTS: &str = "₀₁₂₃₄₅₆₇₈₉₊₋";
const PLAIN: &str = "0123456789+−";

/// A part of a text that is set alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub text: String,
    /// Size over that of the text.
    pub scale: f64,
    /// Height of the baseline over that of the text, over its size.
    pub raise: f64,
}

impl Run {
    /// The spaces that it begins with.
    pub fn lead(&self) -> Self {
        let spaces = self.text.len() - self.text.trim_start().len();
        Self { text: self.text[..spaces].into(), ..*self }
    }
}

/// Fonts lack most superscript digits, and those they have stand at odd heights: they are set as small digits.
pub fn runs(text: &str) -> Vec<Run> {
    let plain = |list: &str, sign: char| list.chars().position(|c| c == sign).and_then(|n| PLAIN.chars().nth(n));
    let mut runs: Vec<Run> = Vec::new();
    for sign in text.chars() {
        let (sign, scale, raise) = match (plain(SUPERSCRIPTS, sign), plain(SUBSCRIPTS, sign)) {
            (Some(digit), _) => (digit, SCRIPT, 0.36),
            (_, Some(digit)) => (digit, SCRIPT, -0.14),
            _ => (sign, 1.0, 0.0),
        };
        match runs.last_mut().filter(|run| run.raise == raise) {
            Some(run) => run.text.push(sign),
            None => runs.push(Run { text: sign.into(), scale, raise }),
        }
    }
    runs
}

/// Width of a run in pixels.
pub fn run_width(run: &Run, font: Font) -> f64 {
    let Some(face) = &FACES[usize::from(font.bold)] else { return 0.0 };
    let advance = |sign| face.glyph_hor_advance(face.glyph_index(sign).unwrap_or_default()).unwrap_or(0);
    let units: f64 = run.text.chars().map(|sign| f64::from(advance(sign))).sum();
    units / f64::from(face.units_per_em()) * font.size * run.scale
}

/// Width of a text in pixels.
pub fn width(text: &str, font: Font) -> f64 {
    runs(text).iter().map(|run| run_width(run, font)).sum()
}

/// Without what XML may not have, and with single spaces.
pub fn clean(text: &str) -> String {
    let forbidden = |sign: char| sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}');
    let spaced: String = text.chars().map(|sign| if forbidden(sign) { ' ' } else { sign }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines no wider than `room`, broken at spaces, or within words that are too wide; `most` of them, the last ends in `…` where
/// more would be needed. No lines for an empty text.
pub fn wrap(text: &str, font: Font, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in clean(text).split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}")).filter(|line| width(line, font) <= room);
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.extend(split(word, font, room)),
        }
    }
    if lines.len() > most.max(1) {
        lines.truncate(most.max(1));
        if let Some(last) = lines.last_mut() {
            last.push('…');
            *last = shorten(last, font, room);
        }
    }
    lines
}

/// The pieces of a word that is wider than `room`: at least one letter each.
fn split(word: &str, font: Font, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for sign in word.chars() {
        let longer = pieces.last().map(|piece| format!("{piece}{sign}")).unwrap_or_default();
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || width(&longer, font) <= room => *piece = longer,
            _ => pieces.push(sign.into()),
        }
    }
    pieces
}

/// One line no wider than `room`, ending in `…` where something is left out.
pub fn shorten(text: &str, font: Font, room: f64) -> String {
    let text = clean(text);
    if width(&text, font) <= room {
        return text;
    }
    let mut kept = text.trim_end_matches('…').to_owned();
    while !kept.is_empty() {
        let short = format!("{}…", kept.trim_end());
        if width(&short, font) <= room {
            return short;
        }
        kept.pop();
    }
    "…".into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::TICK;

    #[test]
    fn widths_are_those_of_the_typeface() {
        // digits of Helvetica are 0.556 of its size wide, and so is the minus sign's neighbour here 0.584
        let check = |text, bold, expect: f64| {
            let measured = width(text, Font { size: 10.0, bold });
            assert!((measured - expect).abs() < 0.01, "{text}: {measured}");
        };
        check("0000", false, 22.246);
        check("−", false, 5.84);
        check("10²", false, 2.0 * 5.5615 + 0.7 * 5.5615);
        check("W", true, 9.438);
        check("", false, 0.0);
    }

    #[test]
    fn superscripts_are_runs() {
        let check = |text, expect: &[(&str, f64)]| {
            let found = runs(text);
            assert_eq!(found.iter().map(|run| (run.text.as_str(), run.raise)).collect::<Vec<_>>(), expect);
        };
        check("10⁻⁶ A", &[("10", 0.0), ("−6", 0.36), (" A", 0.0)]);
        check("log₁₀", &[("log", 0.0), ("10", -0.14)]);
        check("µS", &[("µS", 0.0)]);
        check("", &[]);
    }

    #[test]
    fn every_sign_of_units_has_a_glyph() {
        for face in FACES.iter() {
            let face = face.as_ref().unwrap();
            for sign in "µμΩ±×÷−–—·°≤≥≈→∞√αβτθλσπΔ…‰′".chars() {
                assert!(face.glyph_index(sign).is_some(), "{sign}");
            }
        }
    }

    #[test]
    fn lines_fit() {
        let check = |text, room, most, expect: &[&str]| assert_eq!(wrap(text, TICK, room, most), expect);
        check("no such", 100.0, 2, &["no such"]);
        check("no such", 20.0, 2, &["no", "such"]);
        check("  tabs\tand\n\u{0}lines ", 200.0, 1, &["tabs and lines"]);
        check("one two three", 22.0, 1, &["on…"]);
        check("iiiiiiiiii", 10.0, 4, &["iiiii", "iiiii"]);
        check("", 10.0, 4, &[]);
    }

    #[test]
    fn texts_are_shortened() {
        let check = |text, room, expect: &str| assert_eq!(shorten(text, TICK, room), expect);
        check("short", 100.0, "short");
        check("a long name", 40.0, "a long…");
        check("W", 1.0, "…");
    }
}
