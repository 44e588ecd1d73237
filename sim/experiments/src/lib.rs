//! Procedures on any engine: training and inference of the network, and what came of them.
//!
//! | module | holds |
//! |---|---|
//! | [`run`](mod@run) | both layers trained, then inference with flipped pixels (Fig. 5) |
//! | [`learning`] | the ways to learn: schedules by name |
//! | [`procedure`] | the procedures as commands of the sequencer |
//! | [`watch`] | what looks on meanwhile: progress, waveform, evolution of the synapses |
//! | [`result`] | what a run found |
//! | [`patterns`] | the patterns that ship with the project |
//! | [`statement`] | what the papers state, with ids |
//! | [`experiment`](mod@experiment) | a figure: what it measures, on what, with what constants; one file each in `zhang2020`, [`duan2020`], [`wang2018`] |
//! | [`array_job`] | what arrays on boards are made for |
//! | [`array_watch`] | the waveform of an array |
//! | [`draws`] | what experiments on arrays draw |
//! | [`fault`] | stuck and open synapses, dead devices |
//! | [`lab`] | what experiments are given: engine, parameters, seeds |
//! | [`bench`] | single devices and neurons, pulsed and looked at |
//! | [`finding`] | published, ours, verdict |
//! | [`table`], [`statistics`] | the numbers of a figure |

pub mod array_job;
pub mod array_watch;
pub mod bench;
pub mod clustering;
pub mod draws;
pub mod duan2020;
pub mod experiment;
pub mod fault;
pub mod finding;
pub mod lab;
pub mod learning;
pub mod patterns;
pub mod procedure;
pub mod result;
pub mod run;
pub mod statement;
pub mod statistics;
pub mod table;
pub mod wang2018;
pub mod watch;
mod zhang2020;

pub use array_job::{ArrayJob, ArrayResult};
pub use array_watch::ArrayWatch;
pub use experiment::{Experiment, Outcome, experiment, experiments};
pub use finding::{Finding, Verdict};
pub use lab::{Lab, Rig};
pub use learning::{Learning, Schedule};
pub use result::{Evolution, NoiseResult, RunResult};
pub use run::{Progress, RunOptions, run};
pub use table::{Table, Value};
pub use watch::{WaveRequest, WaveSelection, wave_context};

use memtwin_calibrate::CalibrateError;
use memtwin_engine::EngineError;
use memtwin_mnist::MnistError;
use memtwin_spec::{PatternError, Sizes, SpecError};
use memtwin_trace::TraceError;

/// Why a procedure did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum ExperimentError {
    #[error(transparent)]
    Calibrate(#[from] CalibrateError),
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Trace(#[from] TraceError),
    #[error(transparent)]
    Mnist(MnistError),
    #[error(
        "{patterns} patterns on a network of {sizes}: every pattern needs a hidden and an output neuron of its own"
    )]
    TooFewNeurons { patterns: usize, sizes: Sizes },
    #[error(
        "patterns of {pixels} pixels on a network of {sizes}: every pixel is an input, expected {pixels}xHIDDENxOUTPUTS"
    )]
    Pixels { pixels: usize, sizes: Sizes },
    #[error("interrupted")]
    Interrupted,
}

impl From<PatternError> for ExperimentError {
    fn from(error: PatternError) -> Self {
        EngineError::Spec(SpecError::from(error)).into()
    }
}
