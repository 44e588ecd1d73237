//! What can go wrong in a co-simulation.

use std::fmt;
use std::path::PathBuf;

use crate::cosim::Simulator;

/// The moments of a cycle at which the ports are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The inputs are set and everything has settled.
    Before,
    /// The clock has risen. A block without a clock has no such moment.
    After,
    /// The clock has fallen again.
    Fallen,
}

impl Moment {
    pub(crate) const ALL: [Self; 3] = [Self::Before, Self::After, Self::Fallen];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Fallen => "fallen",
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Before => "before the clock edge",
            Self::After => "after the clock edge",
            Self::Fallen => "after the falling edge",
        })
    }
}

/// The first difference between a block and its Verilog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub bench: String,
    pub simulator: Simulator,
    /// Counted from 0.
    pub cycle: usize,
    pub moment: Moment,
    pub signal: String,
    /// In hexadecimal.
    pub rust: String,
    /// In hexadecimal, X and Z as the simulator prints them.
    pub verilog: String,
    /// Holds the stimulus, the Verilog, the test bench and the waves.
    pub folder: PathBuf,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bench, simulator, cycle, moment, signal, rust, verilog, folder } = self;
        write!(
            f,
            "{bench} in {simulator}: cycle {cycle}, {moment}: {signal} is {rust} in Rust and {verilog} in Verilog; \
             stimulus, Verilog and waves are in {}",
            folder.display()
        )
    }
}

/// Why a check failed. The folders it names are kept.
#[derive(Debug, thiserror::Error)]
pub enum CosimError {
    /// The block and its Verilog differ. Boxed, since it is far larger than a success.
    #[error("{0}")]
    Difference(Box<Difference>),
    /// rust-hdl itself rejects the block: an open input, a read before any write, a written input.
    #[error("{bench}: rust-hdl rejects the block: {reason}")]
    Rejected { bench: String, reason: String },
    /// A tool is not installed.
    #[error("{tool} is not installed; on Debian: apt-get install {package}")]
    MissingTool { tool: &'static str, package: &'static str },
    /// A tool rejects the Verilog, or died.
    #[error("{bench}: `{command}` failed; its files are in {}\n{log}", folder.display())]
    Tool { bench: String, command: String, log: String, folder: PathBuf },
    #[error("work folder of the co-simulation")]
    Io(#[from] std::io::Error),
}
