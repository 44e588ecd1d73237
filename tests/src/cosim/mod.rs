//! Co-simulation: the same stimulus through rust-hdl's `simulate` and through the Verilog made of the block.
//!
//! A [`Bench`] drives the block in Rust and records every port of it. [`Bench::check`] replays the record
//! against the Verilog and names the first difference. An X or Z in the Verilog is a difference.
//!
//! ```text
//!            cycle 0             cycle 1
//! inputs   --X-------------------X----------
//! clock    ______/~~~~~~~~\____________/~~~~
//! compared     ^      ^      ^       ^
//!          before    after  fallen  before
//! ```
//!
//! Tools: Icarus Verilog and Verilator simulate, Yosys and Verilator look for what no simulation shows. A tool
//! that is not installed is an error, not a skipped test.

mod bench;
mod error;
mod guard;
mod port;
mod replay;
mod simulator;
mod tool;

pub use bench::Bench;
pub use error::{CosimError, Difference, Moment};
pub use simulator::Simulator;
