//! The boards: one small file each, in which pins meet the system.
//!
//! A port is named as in the board's pin file. Adding a board means adding a file here, with its line in [`verilog`], and
//! a folder in `constraints`.

pub mod colorlight_i5;
pub mod hx8k_breakout;
pub mod icebreaker;
pub mod ulx3s_85f;

use crate::verilog::generate;

/// The boards by name, with the Verilog of each top. Beside it a build needs that of a system, and what
/// [`crate::board`] says.
pub fn verilog() -> [(&'static str, String); 4] {
    [
        ("colorlight_i5", generate::<colorlight_i5::Top>("top")),
        ("hx8k_breakout", generate::<hx8k_breakout::Top>("top")),
        ("icebreaker", generate::<icebreaker::Top>("top")),
        ("ulx3s_85f", generate::<ulx3s_85f::Top>("top")),
    ]
}
