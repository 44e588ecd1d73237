//! The generated Verilog, one file a design, as committed in `hdl/verilog`.

use crate::EngineError;
use memtwin_spec::array::ArrayPreset;
use memtwin_spec::{Design, Preset, Sizes};

/// The Verilog of a design: module `system`, and in that of a network `network`.
pub fn source(design: Design) -> &'static str {
    match design {
        Design::Network(Preset::Paper) => include_str!("../../../hdl/verilog/paper.v"),
        Design::Network(Preset::Tiny) => include_str!("../../../hdl/verilog/tiny.v"),
        Design::Network(Preset::Odd) => include_str!("../../../hdl/verilog/odd.v"),
        Design::Array(ArrayPreset::Pair) => include_str!("../../../hdl/verilog/pair.v"),
        Design::Array(ArrayPreset::Cluster) => include_str!("../../../hdl/verilog/cluster.v"),
        Design::Array(ArrayPreset::MnistHidden) => include_str!("../../../hdl/verilog/mnist_hidden.v"),
        Design::Array(ArrayPreset::MnistOutput) => include_str!("../../../hdl/verilog/mnist_output.v"),
    }
}

/// The Verilog of a board's top, module `top`.
pub fn board_top(board: &str) -> Option<&'static str> {
    Some(match board {
        "colorlight_i5" => include_str!("../../../hdl/verilog/colorlight_i5.v"),
        "hx8k_breakout" => include_str!("../../../hdl/verilog/hx8k_breakout.v"),
        "icebreaker" => include_str!("../../../hdl/verilog/icebreaker.v"),
        "ulx3s_85f" => include_str!("../../../hdl/verilog/ulx3s_85f.v"),
        _ => return None,
    })
}

/// A module that the gateware asks for and a build writes: beside [`source`] where the network alone is simulated.
pub const BOARD_CONSTANTS: &str = include_str!("verilog/board_constants.v");

/// The preset of these sizes; only presets exist as gateware.
pub fn preset_of(sizes: Sizes) -> Result<Preset, EngineError> {
    Preset::of_sizes(sizes).ok_or_else(|| EngineError::NoGateware {
        sizes,
        available: Preset::ALL.map(|p| p.sizes().to_string()).join(", "),
    })
}
