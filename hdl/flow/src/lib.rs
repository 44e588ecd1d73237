//! From a board's Verilog to its bitstream, with yosys, nextpnr and the packers of icestorm and Trellis.
//!
//! ```text
//! constraints/<board>/ ─ Board ┐
//! hdl/verilog/<board>.v ───────┼ Sources ─ synthesise ─ route ─ pack ─ Built ─ publish ─ bitstreams/<board>/
//! Tools (Debian's, YoWASP's) ──┘              │           │       └ unpack (iCE40)
//!                                      synthesised.v   routed.v
//! ```
//!
//! | file | what |
//! |---|---|
//! | [`board`] | `board.toml` and the pins |
//! | [`pll`], [`generated`] | the two modules that the flow writes: the PLL and the constants |
//! | [`sources`] | all of it, its hash and the build id |
//! | [`tools`] | the two sets of tools |
//! | [`flow`] | the steps and their options |
//! | `netlist` | the routed design for simulators |
//! | [`cache`], [`process`] | a step is done once; a tool runs, is shown and is quoted where it fails |
//! | [`report`] | cells and frequencies |
//! | [`area`] | cells of each block |
//! | [`manifest`] | what is committed beside a bitstream |
//! | [`program`] | the tools that load a board |

pub mod area;
pub mod board;
pub mod cache;
mod error;
pub mod flow;
pub mod generated;
pub mod manifest;
mod netlist;
pub mod pll;
pub mod process;
pub mod program;
pub mod report;
pub mod sources;
pub mod tools;

pub use board::{BOARDS, Board, Family, Programmer};
pub use cache::{Cache, Done};
pub use error::FlowError;
pub use flow::{Built, Flow, Routed, Synthesised, build};
pub use manifest::{Manifest, publish};
pub use pll::Pll;
pub use process::Invocation;
pub use program::{Programming, program};
pub use report::Utilisation;
pub use sources::Sources;
pub use tools::{SearchPath, Tool, ToolSet, Tools};

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Goes up where scripts or options change what comes out: bitstreams of before no longer belong to their sources.
pub const FLOW_VERSION: u32 = 1;

/// A step of the flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Synthesis,
    PlaceAndRoute,
    /// The routed design as Verilog.
    Netlist,
    Pack,
    Unpack,
    /// The unpacked bitstream as Verilog.
    ReadBack,
    /// Synthesis with the blocks kept apart.
    Area,
}

impl Step {
    pub const fn name(self) -> &'static str {
        match self {
            Step::Synthesis => "synthesis",
            Step::PlaceAndRoute => "place_and_route",
            Step::Netlist => "netlist",
            Step::Pack => "pack",
            Step::Unpack => "unpack",
            Step::ReadBack => "read_back",
            Step::Area => "area",
        }
    }
}

/// Where a build is.
#[derive(Debug, Clone, Copy)]
pub struct Progress<'a> {
    pub step: Step,
    /// What the tool says it does.
    pub doing: &'a str,
}

/// Stops a build from another thread, as Ctrl-C does: the tool that runs is ended.
#[derive(Debug, Clone, Default)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    pub fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
