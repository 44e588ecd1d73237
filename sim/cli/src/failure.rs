//! Errors with the exit code they mean.

use memtwin_calibrate::CalibrateError;
use memtwin_engine::EngineError;
use memtwin_experiments::ExperimentError;
use memtwin_flow::FlowError;
use memtwin_host::HostError;
use memtwin_trace::TraceError;

/// The input is wrong.
pub const BAD_INPUT: u8 = 2;
/// A tool or the system failed.
const FAILED: u8 = 1;
/// As shells report Ctrl-C.
pub const INTERRUPTED: u8 = 130;

/// An error, and the exit code it means.
pub struct Failure {
    pub error: anyhow::Error,
    pub code: u8,
}

impl Failure {
    pub fn bad_input(error: impl Into<anyhow::Error>) -> Self {
        Failure { error: error.into(), code: BAD_INPUT }
    }

    pub fn system(error: impl Into<anyhow::Error>) -> Self {
        Failure { error: error.into(), code: FAILED }
    }
}

impl From<CalibrateError> for Failure {
    fn from(error: CalibrateError) -> Self {
        Failure::bad_input(error)
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Flow(error) => (*error).into(),
            EngineError::Spec(_)
            | EngineError::NoGateware { .. }
            | EngineError::NotBuiltIn { .. }
            | EngineError::HardwareSizes { .. }
            | EngineError::OtherArray { .. }
            | EngineError::StateSyntax { .. }
            | EngineError::StateFormat { .. }
            | EngineError::StateVersion { .. }
            | EngineError::StateAltered { .. }
            | EngineError::StateInvalid { .. }
            | EngineError::StateSizes { .. }
            | EngineError::NeedsBoard { .. }
            | EngineError::NeedsPort { .. }
            | EngineError::NoTop { .. } => Failure::bad_input(error),
            _ => Failure::system(error),
        }
    }
}

impl From<FlowError> for Failure {
    fn from(error: FlowError) -> Self {
        match error {
            FlowError::Interrupted => Failure { error: error.into(), code: INTERRUPTED },
            FlowError::UnknownBoard { .. }
            | FlowError::Description { .. }
            | FlowError::Clock(_)
            | FlowError::NotInSet { .. }
            | FlowError::UnknownProgrammer { .. } => Failure::bad_input(error),
            _ => Failure::system(error),
        }
    }
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        match error {
            HostError::Engine(error) => error.into(),
            HostError::NoPort { .. }
            | HostError::Port { .. }
            | HostError::Baud { .. }
            | HostError::WhichPort { .. }
            | HostError::OtherKind { .. }
            | HostError::UnknownPlace { .. }
            | HostError::Place { .. }
            | HostError::ReadOnly { .. }
            | HostError::WriteOnly { .. }
            | HostError::TooLarge { .. } => Failure::bad_input(error),
            _ => Failure::system(error),
        }
    }
}

impl From<TraceError> for Failure {
    fn from(error: TraceError) -> Self {
        Failure::bad_input(error)
    }
}

impl From<ExperimentError> for Failure {
    fn from(error: ExperimentError) -> Self {
        match error {
            ExperimentError::Engine(error) => error.into(),
            ExperimentError::Interrupted => Failure { error: error.into(), code: INTERRUPTED },
            _ => Failure::bad_input(error),
        }
    }
}
