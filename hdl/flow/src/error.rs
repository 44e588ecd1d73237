//! What can go wrong between a board's folder and its bitstream.

use crate::{Family, ToolSet};
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    #[error("there is no board '{name}', expected one of {available}, or a folder with board.toml")]
    UnknownBoard { name: String, available: String },
    #[error("{place}: {message}")]
    Description { place: String, message: String },
    #[error("{0}")]
    Clock(String),
    #[error("{}", missing_tools(*family, missing))]
    MissingTools { family: Family, missing: Vec<(ToolSet, Vec<&'static str>)> },
    #[error("{} has no tools for {family}: {}", set.title(), ToolSet::Yowasp.install())]
    NotInSet { set: ToolSet, family: Family },
    #[error("icebox_vlog, which reads a bitstream as Verilog, was not found: apt-get install fpga-icestorm")]
    NoReadBack,
    #[error("{tool} failed ({command}), {ending}:\n{excerpt}{}", log_at(log.as_deref()))]
    Tool { tool: String, command: String, ending: String, excerpt: String, log: Option<PathBuf> },
    #[error("{tool} said nothing that this flow understands: {message}, in {}", path.display())]
    Output { tool: String, message: String, path: PathBuf },
    #[error(
        "{board} has to run at {clock_hz} Hz, but its clock '{clock}' reached {achieved_hz} Hz: lower clock_hz, or try \
         another seed; log: {}",
        log.display()
    )]
    TooSlow { board: String, clock: String, clock_hz: u64, achieved_hz: u64, log: PathBuf },
    #[error("{}: {differences}", path.display())]
    Manifest { path: PathBuf, differences: String },
    #[error("none of the programmers of {board} is installed: {choices}")]
    NoProgrammer { board: String, choices: String },
    #[error("{board} is not programmed by '{tool}', expected one of {available}")]
    UnknownProgrammer { board: String, tool: String, available: String },
    #[error("interrupted")]
    Interrupted,
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
}

impl FlowError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> FlowError {
        let path = path.to_path_buf();
        move |source| FlowError::Io { path, source }
    }
}

fn missing_tools(family: Family, missing: &[(ToolSet, Vec<&'static str>)]) -> String {
    let mut text = format!("no set of tools for {family} is complete");
    for (set, names) in missing {
        text += &format!("\n{}: {} not found: {}", set.title(), names.join(", "), set.install());
    }
    text
}

fn log_at(log: Option<&Path>) -> String {
    log.map_or(String::new(), |log| format!("\nlog: {}", log.display()))
}
