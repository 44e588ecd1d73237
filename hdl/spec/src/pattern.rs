//! Binary input patterns and their text format.
//!
//! A pattern file is plain text. A line `= NAME` begins a pattern; the lines after it are its rows, `#` for a black
//! pixel (pulsed) and `.` for a white one (grounded), top row first. Empty lines and lines that begin with `//` are
//! skipped. Every pattern of a file has the same width and height; a pixel's input number counts from the top left,
//! row by row.
//!
//! ```
//! use memtwin_spec::PatternSet;
//! let set: PatternSet = "= cross\n#.#\n.#.\n#.#\n= bar\n...\n###\n...\n".parse().unwrap();
//! assert_eq!((set.width(), set.height(), set.len()), (3, 3, 2));
//! assert_eq!(set[1].black_count(), 3);
//! ```

use crate::size::PATTERNS_MAX;
use serde::{Deserialize, Serialize};
use std::ops::Index;
use std::str::FromStr;

/// What is wrong in a pattern file, and in which line (from 1).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    #[error("line {line}: '{found}' is no pixel, expected '#' (black) or '.' (white)")]
    UnknownCharacter { line: usize, found: char },
    #[error("line {line}: pixels before the first '= NAME' line")]
    NoName { line: usize },
    #[error("line {line}: '=' without a name, expected '= NAME'")]
    EmptyName { line: usize },
    #[error("line {line}: pattern name '{name}' is taken, expected another name")]
    SameName { line: usize, name: String },
    #[error("line {line}: {found} pixels wide, expected {expected} as in the rows above")]
    Width { line: usize, found: usize, expected: usize },
    #[error("line {line}: pattern '{name}' is {found} rows high, expected {expected} as the patterns above")]
    Height { line: usize, name: String, found: usize, expected: usize },
    #[error("no pattern found, expected at least one '= NAME' line followed by rows of '#' and '.'")]
    NoPattern,
    #[error("line {line}: pattern '{name}' has no black pixel, expected at least one '#'")]
    Blank { line: usize, name: String },
    #[error("{found} patterns, expected at most {max}")]
    TooMany { found: usize, max: usize },
    #[error("{found} pixels in a pattern, expected at most {max}")]
    TooLarge { found: usize, max: usize },
}

/// One binary pattern: a name and its pixels, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    pub name: String,
    /// `true` is black: the input is pulsed.
    pub pixels: Vec<bool>,
}

impl Pattern {
    pub fn black_count(&self) -> usize {
        self.pixels.iter().filter(|&&black| black).count()
    }

    /// Pixel `n` in bit `n % 64` of word `n / 64`.
    pub fn words(&self) -> Vec<u64> {
        let word = |chunk: &[bool]| chunk.iter().enumerate().map(|(bit, &black)| u64::from(black) << bit).sum();
        self.pixels.chunks(64).map(word).collect()
    }
}

/// Patterns of one width and height, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatternSet {
    width: usize,
    patterns: Vec<Pattern>,
}

impl PatternSet {
    /// Patterns of `width` pixels a row; all must have the same count of pixels.
    pub fn new(width: usize, patterns: Vec<Pattern>) -> Self {
        let pixels = patterns.first().map_or(0, |p| p.pixels.len());
        assert!(width > 0 && pixels.is_multiple_of(width), "{pixels} pixels do not make rows of {width}");
        assert!(patterns.iter().all(|p| p.pixels.len() == pixels), "patterns of unequal size");
        PatternSet { width, patterns }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.pixels() / self.width
    }

    /// Pixels of each pattern: the inputs of the network.
    pub fn pixels(&self) -> usize {
        self.patterns.first().map_or(0, |p| p.pixels.len())
    }

    pub fn len(&self) -> usize {
        self.patterns.len()
    }

    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter()
    }
}

impl Index<usize> for PatternSet {
    type Output = Pattern;
    fn index(&self, index: usize) -> &Pattern {
        &self.patterns[index]
    }
}

/// A pattern being read: its name, the line of its name, its rows so far.
struct Draft {
    pattern: Pattern,
    line: usize,
}

/// Reads a file line by line.
#[derive(Default)]
struct Parser {
    width: Option<usize>,
    height: Option<usize>,
    done: Vec<Pattern>,
    draft: Option<Draft>,
}

impl Parser {
    fn name(&mut self, line: usize, name: &str) -> Result<(), PatternError> {
        self.finish()?;
        if name.is_empty() {
            return Err(PatternError::EmptyName { line });
        }
        // what comes after these is too many, whatever its name: a long file is not compared with itself
        if self.done.iter().take(PATTERNS_MAX).any(|p| p.name == name) {
            return Err(PatternError::SameName { line, name: name.into() });
        }
        self.draft = Some(Draft { pattern: Pattern { name: name.into(), pixels: vec![] }, line });
        Ok(())
    }

    fn row(&mut self, line: usize, text: &str) -> Result<(), PatternError> {
        let draft = self.draft.as_mut().ok_or(PatternError::NoName { line })?;
        let start = draft.pattern.pixels.len();
        for found in text.chars() {
            match found {
                '#' => draft.pattern.pixels.push(true),
                '.' => draft.pattern.pixels.push(false),
                _ => return Err(PatternError::UnknownCharacter { line, found }),
            }
        }
        let found = draft.pattern.pixels.len() - start;
        let expected = *self.width.get_or_insert(found);
        if found != expected { Err(PatternError::Width { line, found, expected }) } else { Ok(()) }
    }

    fn finish(&mut self) -> Result<(), PatternError> {
        let Some(Draft { pattern, line }) = self.draft.take() else { return Ok(()) };
        let name = pattern.name.clone();
        let found = pattern.pixels.len() / self.width.unwrap_or(1);
        let expected = *self.height.get_or_insert(found);
        if found != expected {
            return Err(PatternError::Height { line, name, found, expected });
        }
        if pattern.black_count() == 0 {
            return Err(PatternError::Blank { line, name });
        }
        self.done.push(pattern);
        Ok(())
    }
}

impl FromStr for PatternSet {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let mut parser = Parser::default();
        for (index, raw) in text.lines().enumerate() {
            let (line, content) = (index + 1, raw.trim());
            if content.is_empty() || content.starts_with("//") {
                continue;
            }
            match content.strip_prefix('=') {
                Some(name) => parser.name(line, name.trim())?,
                None => parser.row(line, content)?,
            }
        }
        parser.finish()?;
        let (found, max) = (parser.done.len(), PATTERNS_MAX);
        if found > max {
            return Err(PatternError::TooMany { found, max });
        }
        let width = parser.width.filter(|_| found > 0).ok_or(PatternError::NoPattern)?;
        let set = PatternSet::new(width, parser.done);
        let (found, max) = (set.pixels(), crate::size::INPUTS_MAX);
        if found > max { Err(PatternError::TooLarge { found, max }) } else { Ok(set) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: PatternError) {
        assert_eq!(text.parse::<PatternSet>(), Err(expect), "{text:?}");
    }

    #[test]
    fn errors_say_where() {
        check("", PatternError::NoPattern);
        check("// only a comment\n", PatternError::NoPattern);
        check("#.#\n", PatternError::NoName { line: 1 });
        check("= a\n#x\n", PatternError::UnknownCharacter { line: 2, found: 'x' });
        check("= a\n##\n#\n", PatternError::Width { line: 3, found: 1, expected: 2 });
        check("= a\n##\n= b\n##\n##\n", PatternError::Height { line: 3, name: "b".into(), found: 2, expected: 1 });
        check("= a\n..\n", PatternError::Blank { line: 1, name: "a".into() });
        check("= a\n", PatternError::Blank { line: 1, name: "a".into() });
        check("= a\n##\n=\n", PatternError::EmptyName { line: 3 });
        check("= a\n##\n= a\n##\n", PatternError::SameName { line: 3, name: "a".into() });
    }

    #[test]
    fn pixels_become_words() {
        let set: PatternSet = "= a\n#..\n..#\n".parse().unwrap();
        assert_eq!(set[0].words(), [0b10_0001]);
        assert_eq!((set.height(), set.pixels()), (2, 6));
    }
}
