//! What can keep ngspice from judging.

use memtwin_calibrate::CalibrateError;
use memtwin_engine::EngineError;
use memtwin_spec::{PatternError, SpecError};
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum SpiceError {
    #[error("ngspice was not found in PATH: apt-get install ngspice")]
    NotFound,
    #[error("ngspice failed on {netlist}.cir, {ending}; the end of its log:\n{log}")]
    Failed { netlist: String, ending: String, log: String },
    #[error("line {line} of what ngspice wrote for {netlist}.cir: {message}")]
    Results { netlist: String, line: usize, message: String },
    #[error("ngspice gave no {vector} for {netlist}.cir, expected one of its vectors")]
    NoVector { netlist: String, vector: String },
    #[error(
        "with these parameters the neuron of Fig. 3a sends {spikes} spikes in {periods} periods at {vin_volt} V, expected \
         two: there is no sequence to compare"
    )]
    TooFewSpikes { spikes: usize, periods: u16, vin_volt: f64 },
    #[error("the solver of the reference gave up: {0}")]
    Solver(String),
    #[error("interrupted")]
    Interrupted,
    #[error(transparent)]
    Calibrate(#[from] CalibrateError),
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Spec(#[from] SpecError),
    #[error(transparent)]
    Pattern(#[from] PatternError),
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
}

impl SpiceError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> SpiceError {
        let path = path.to_path_buf();
        move |source| SpiceError::Io { path, source }
    }
}
