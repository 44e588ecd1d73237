//! What can be wrong with a plan, its journal and its results.

use memtwin_calibrate::{CalibrateError, Place};
use memtwin_experiments::ExperimentError;
use std::path::{Path, PathBuf};

/// Why a sweep cannot be made, or did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum SweepError {
    #[error("{place}: {message}, expected a plan in TOML (docs/sweep.md)")]
    Syntax { place: Place, message: String },
    #[error("{place}: found '{name}', which is no {what}, expected {expected}")]
    Unknown { place: Place, what: Box<str>, name: String, expected: Box<str> },
    #[error("{place}: {section} has no '{name}', expected {expected}")]
    Missing { place: Place, section: String, name: &'static str, expected: &'static str },
    #[error("{place}: {name} is {found}, expected {expected}")]
    Value { place: Place, name: String, found: Box<str>, expected: Box<str> },
    #[error("{place}: '{name}' says again what '{other}' says above, expected one of them")]
    Twice { place: Place, name: String, other: String },
    #[error("{place}: the patterns cannot be read: {message}")]
    Patterns { place: Place, message: String },
    #[error("{place}: the grid has {points} points, expected at most {max}")]
    TooLarge { place: Place, points: String, max: u64 },
    #[error(transparent)]
    Parameter(#[from] CalibrateError),
    #[error("{place}: with {combination}: {error}")]
    Combination { place: Place, combination: String, error: Box<ExperimentError> },
    #[error(
        "{place}: with {combination}: {found} faults of synapses or devices where there are {places}, expected at most as many"
    )]
    TooManyFaults { place: Place, combination: String, found: usize, places: usize },
    #[error("{}: another sweep is at work in this folder, expected one at a time", path.display())]
    Locked { path: PathBuf },
    #[error("{}: this file is no journal of a sweep, expected another folder, or --restart to overwrite it", path.display())]
    NoJournal { path: PathBuf },
    #[error(
        "{}: this folder holds {found}, expected this plan: take another folder, or --restart to give up what is there", path.display()
    )]
    OtherSweep { path: PathBuf, found: String },
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{}: {source}", path.display())]
    Csv { path: PathBuf, source: csv::Error },
    #[error("{}: {source}", path.display())]
    Parquet { path: PathBuf, source: parquet::errors::ParquetError },
    #[error(transparent)]
    Experiment(#[from] ExperimentError),
    #[error("interrupted: {done} of {total} points are done and kept, the same command goes on from there")]
    Interrupted { done: u64, total: u64 },
}

impl SweepError {
    /// An error of the system, at a file.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> SweepError + '_ {
        |source| SweepError::Io { path: path.to_path_buf(), source }
    }
}
