//! Why data cannot be used: file, line, what was found and what is expected instead.

use crate::Kind;
use memtwin_calibrate::CalibrateError;

/// Why a calibration comes to nothing.
#[derive(Debug, thiserror::Error)]
pub enum FitError {
    #[error("{file}: the file is empty, expected a header line with column names and then a line a measurement")]
    Empty { file: String },
    #[error("{file}: line {line}: {message}")]
    Csv { file: String, line: u64, message: String },
    #[error("{file}: line {line}: no column tells the kind of the data, expected the columns of one of: {expected}")]
    UnknownKind { file: String, line: u64, expected: String },
    #[error("{file}: line {line}: column '{one}' belongs to {}, '{other}' to {}: expected one kind a file", kinds[0], kinds[1])]
    MixedKinds { file: String, line: u64, one: String, other: String, kinds: [Kind; 2] },
    #[error("{file}: line {line}: found column '{found}', expected {expected}: units are those in the names")]
    OtherUnit { file: String, line: u64, found: String, expected: &'static str },
    #[error("{file}: line {line}: unknown column '{found}', expected of {kind}: {expected}")]
    UnknownColumn { file: String, line: u64, found: String, kind: Kind, expected: String },
    #[error("{file}: line {line}: column '{found}' is there twice, expected it once")]
    TwiceColumn { file: String, line: u64, found: String },
    #[error("{file}: line {line}: column {missing} is missing, expected of {kind}: {expected}")]
    MissingColumn { file: String, line: u64, missing: &'static str, kind: Kind, expected: String },
    #[error("{file}: holds {kind}, expected with --device {device}: {expected}")]
    OtherDevice { file: String, kind: Kind, device: &'static str, expected: &'static str },
    #[error("{file}: line {line}: {column} is '{found}', expected {expected}")]
    Value { file: String, line: u64, column: &'static str, found: String, expected: String },
    #[error("{file}: {found} {what}, expected at least {expected}")]
    TooFew { file: String, found: usize, what: &'static str, expected: usize },
    #[error("{file}: no measurement fired, expected some within their pulses: longer or higher ones")]
    NothingFired { file: String },
    #[error("{file}: line {line}: {found}, expected {expected}")]
    NotMonotonic { file: String, line: u64, found: String, expected: &'static str },
    #[error(
        "the data do not tell onset_us, and its value, {onset_us} us, is beyond {shortest_us} us, after which something fired: \
         expected a shorter one among the base parameters"
    )]
    OnsetTooLong { onset_us: f64, shortest_us: f64 },
    #[error("the base parameters have {name} = {found}, expected 0: {why}")]
    Base { name: &'static str, found: f64, why: &'static str },
    #[error(
        "the data tell no parameter, expected measurements that differ: other amplitudes, widths or ramps, longer runs"
    )]
    NothingTold,
    #[error("no data, expected at least one file")]
    NoData,
    #[error("the fit of {what} does not converge: the data contradict the model, expected data as of {expected}")]
    NoFit { what: &'static str, expected: &'static str },
    #[error("the data give a value that the circuit cannot hold: {0}")]
    Unheld(CalibrateError),
    #[error(transparent)]
    Parameters(#[from] CalibrateError),
}
