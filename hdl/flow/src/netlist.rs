//! The routed design as Verilog that any simulator takes.
//!
//! nextpnr leaves pins open, which the FPGA holds at a level of its own, and it names pads, which are tristate. Both are
//! strange to a simulator of two levels: here open inputs get their level, and a pad becomes a wire.

use crate::{Family, FlowError};
use serde_json::{Map, Value, json};
use std::path::Path;

/// Reads the design that [`tied`] gives.
pub(crate) const SCRIPT: &str = "read_json tied.json; techmap -map pads.v; opt_clean; write_verilog -noattr routed.v";

/// What a pad is, for yosys' techmap.
pub(crate) const fn pads(family: Family) -> &'static str {
    match family {
        Family::Ice40 => include_str!("netlist/pads_ice40.v"),
        Family::Ecp5 => include_str!("netlist/pads_ecp5.v"),
    }
}

/// nextpnr's `--write`, with a level at every open input of a logic cell, a flip-flop or an iCE40's block RAM.
pub(crate) fn tied(path: &Path) -> Result<String, FlowError> {
    let unexpected =
        |message: String| FlowError::Output { tool: "nextpnr".to_string(), message, path: path.to_path_buf() };
    let text = std::fs::read_to_string(path).map_err(FlowError::io(path))?;
    let mut design: Value = serde_json::from_str(&text).map_err(|error| unexpected(error.to_string()))?;
    let Some(top) = design.pointer_mut("/modules/top").and_then(Value::as_object_mut) else {
        return Err(unexpected("expected the module top".to_string()));
    };
    // placement and routing of every net, which are most of the text
    for net in top.get_mut("netnames").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        net["attributes"] = json!({});
    }
    for cell in top.get_mut("cells").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        let kind = cell["type"].as_str().unwrap_or("").to_string();
        let directions = cell["port_directions"].take();
        let connections = cell["connections"].as_object_mut();
        for (pin, bits) in connections.into_iter().flat_map(Map::iter_mut) {
            let is_open = bits.as_array().is_some_and(Vec::is_empty) && directions[pin] == "input";
            if let (true, Some(level)) = (is_open, level(&kind, pin)) {
                *bits = json!([level]);
            }
        }
        cell["port_directions"] = directions;
    }
    Ok(design.to_string())
}

/// What an open input is held at: 1 for an enable and for the inputs of an ECP5's LUT, 0 for all else.
fn level(cell: &str, pin: &str) -> Option<&'static str> {
    let is_high = match cell {
        "ICESTORM_LC" => pin == "CEN",
        "ICESTORM_RAM" => ["RCLKE", "WCLKE"].contains(&pin),
        "TRELLIS_COMB" => ["A", "B", "C", "D"].contains(&pin),
        "TRELLIS_FF" | "DCCA" => pin == "CE",
        _ => return None,
    };
    Some(if is_high { "1" } else { "0" })
}
