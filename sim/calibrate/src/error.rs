//! What can be wrong with parameters: where, what was found, what is expected.

use crate::Description;
use memtwin_spec::SpecError;
use std::fmt;

/// Where a value stands: a file, or whatever else the caller reads from, and if known the line and column from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub origin: String,
    pub line_column: Option<(usize, usize)>,
}

impl Place {
    /// A place without lines, such as the command line.
    pub fn new(origin: &str) -> Self {
        Place { origin: origin.to_string(), line_column: None }
    }

    /// The place of byte `offset` of the `text` of a file.
    pub fn in_text(origin: &str, text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[line_start..].chars().count() + 1;
        Place { origin: origin.to_string(), line_column: Some((line, column)) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)?;
        match self.line_column {
            Some((line, column)) => write!(f, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

/// Why parameters cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CalibrateError {
    #[error("{place}: found '{found}', which is no TOML ({message}), expected NAME = NUMBER")]
    Syntax { place: Place, found: String, message: String },
    #[error("{place}: found '{found}', but this name stands above already, expected every name once")]
    Duplicate { place: Place, found: String },
    #[error("{place}: found '{name}', which is no parameter{}", hint(*nearest))]
    UnknownName { place: Place, name: String, nearest: Option<&'static str> },
    #[error("{place}: found '{found}', but {} is given in {}: write {}", expected.stem(), expected.unit, expected.name)]
    OtherUnit { place: Place, found: String, expected: &'static Description },
    #[error("{place}: found the table '{name}', expected NAME = NUMBER: parameters stand in no table")]
    Table { place: Place, name: String },
    #[error("{place}: {} is {found}, expected a number in {}", expected.name, expected.unit)]
    NotANumber { place: Place, found: String, expected: &'static Description },
    #[error("{place}: {} is {found}, expected {}", expected.name, expected.range())]
    OutOfRange { place: Place, found: f64, expected: &'static Description },
    #[error(
        "{place}: conductance_min_usiemens is {min}, expected at least 0.25 less than conductance_max_usiemens, which is {max}"
    )]
    ConductanceOrder { place: Place, min: f64, max: f64 },
    #[error(
        "{place}: vbias_volt {vbias} / vref_volt {vref} is {:.3}, expected within 2 % of an integer from 1 to 255{}",
        vbias / vref,
        ratio_hint(*vbias, *vref)
    )]
    LiaRatio { place: Place, vbias: f64, vref: f64 },
    #[error(
        "vref_volt is {vref}, but with {neurons} hidden neurons a line of the LIA is at {winner:.3} V for the winner and \
         at {loser:.3} V for the others: expected vref_volt above {winner:.3} and at most {loser:.3}, or other lia_ values"
    )]
    LiaCannotSelect { neurons: usize, vref: f64, winner: f64, loser: f64 },
    #[error(
        "a tick lasts {found_s:e} s, expected {shortest_s:.1e} to {longest_s:.1e} s: within it the membrane must follow its \
         conductances, and they must be told apart"
    )]
    Tick { found_s: f64, shortest_s: f64, longest_s: f64 },
    #[error(transparent)]
    Spec(#[from] SpecError),
}

fn hint(nearest: Option<&str>) -> String {
    match nearest {
        Some(name) => format!(", expected perhaps '{name}'"),
        None => ", expected a name that 'memtwin parameters' lists".to_string(),
    }
}

fn ratio_hint(vbias: f64, vref: f64) -> String {
    let nearest = (vbias / vref).round();
    if !(1.0..=255.0).contains(&nearest) {
        return String::new();
    }
    // Six decimals: fewer than a double has, more than a bench supply.
    let proposal = (vbias / nearest * 1e6).round() / 1e6;
    format!(": the nearest is {nearest}, with vref_volt = {proposal}")
}
