//! Procedures on any engine: training and inference of the network, and what came of them.
//!
//! | module | holds |
//! |---|---|
//! | [`run`](mod@run) | both layers trained, then inference with flipped pixels (Fig. 5) |
//! | [`procedure`] | the procedures as commands of the sequencer |
//! | [`watch`] | what looks on meanwhile: progress, waveform, evolution of the synapses |
//! | [`result`] | what a run found |
//! | [`patterns`] | the patterns that ship with the project |

pub mod patterns;
pub mod procedure;
pub mod result;
pub mod run;
pub mod watch;

pub use result::{Evolution, NoiseResult, RunResult};
pub use run::{Progress, RunOptions, run};
pub use watch::{WaveRequest, WaveSelection, wave_context};

use memtwin_calibrate::CalibrateError;
use memtwin_engine::EngineError;
use memtwin_spec::Sizes;
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
