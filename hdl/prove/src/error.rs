//! What can keep a property from being judged.

use memtwin_flow::FlowError;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    #[error("{place}: {message}")]
    Properties { place: String, message: String },
    #[error("there is no {kind} '{name}', expected one of {available}")]
    Unknown { kind: &'static str, name: String, available: String },
    #[error("{}", missing_tools(.0))]
    MissingTools(Vec<(&'static str, &'static str)>),
    #[error(transparent)]
    Flow(#[from] FlowError),
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
}

impl ProveError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> ProveError {
        let path = path.to_path_buf();
        move |source| ProveError::Io { path, source }
    }
}

fn missing_tools(missing: &[(&str, &str)]) -> String {
    let lines = missing.iter().map(|(name, install)| format!("{name} was not found: {install}"));
    lines.collect::<Vec<_>>().join("\n")
}
