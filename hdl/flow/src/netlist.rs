//! The routed design as Verilog that any simulator takes.
//!
//! nextpnr leaves pins open, which the FPGA holds at a level of its own, and it has pads, which are tristate. Both are
//! strange to a simulator of two levels: here open inputs get their level, and a pad becomes a wire. Before its pull
//! request 1611 it also left out the carry that enters a logic cell through which a carry leaves its chain, and it leaves
//! out the way from an iCE40's PLL to its global buffer: in the FPGA those are wires which are always there. The buffer gets
//! the PLL's reference: a cycle is a cycle to a simulator, whatever its frequency.

use crate::{Family, FlowError};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
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
    let carries = carries(top);
    let reference = reference(top);
    for cell in top.get_mut("cells").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        let kind = cell["type"].as_str().unwrap_or("").to_string();
        let directions = cell["port_directions"].take();
        let connections = cell["connections"].as_object_mut();
        let leaving = connections.as_ref().and_then(|pins| pins.get("I3")?.get(0)?.as_u64());
        let leaving = leaving.filter(|net| carries.contains(net));
        for (pin, bits) in connections.into_iter().flat_map(Map::iter_mut) {
            let is_open = bits.as_array().is_some_and(Vec::is_empty) && directions[pin] == "input";
            match (is_open, leaving, level(&kind, pin)) {
                (true, Some(net), _) if pin == "CIN" => *bits = json!([net]),
                (true, ..) if kind == "SB_GB" => *bits = json!([reference]),
                (true, _, Some(level)) => *bits = json!([level]),
                _ => {}
            }
        }
        cell["port_directions"] = directions;
        // which of its multiplexers a half slice has follows from its place, which a netlist does not tell
        if kind == "TRELLIS_COMB" && cell["connections"]["FXA"].get(0).is_some_and(Value::is_u64) {
            cell["parameters"]["IS_Z1"] = json!("1");
        }
    }
    Ok(design.to_string())
}

/// The nets that carries of an iCE40 drive.
fn carries(top: &Map<String, Value>) -> HashSet<u64> {
    let cells = top.get("cells").and_then(Value::as_object).into_iter().flat_map(Map::values);
    cells.filter_map(|cell| cell["connections"]["COUT"].get(0)?.as_u64()).collect()
}

/// The net that the PLL of an iCE40 gets.
fn reference(top: &Map<String, Value>) -> Option<u64> {
    let cells = top.get("cells").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let mut plls = cells.filter(|cell| cell["type"] == "ICESTORM_PLL");
    plls.find_map(|cell| cell["connections"]["REFERENCECLK"].get(0)?.as_u64())
}

/// What an open input is held at: 1 for an enable, for the inputs of an ECP5's LUT and of its block RAM, 0 for all else.
fn level(cell: &str, pin: &str) -> Option<&'static str> {
    let is_high = match cell {
        "ICESTORM_LC" => pin == "CEN",
        "ICESTORM_RAM" => ["RCLKE", "WCLKE"].contains(&pin),
        "TRELLIS_COMB" => ["A", "B", "C", "D"].contains(&pin),
        "TRELLIS_FF" | "DCCA" => pin == "CE",
        "DP16KD" => true,
        _ => return None,
    };
    Some(if is_high { "1" } else { "0" })
}

/// The Verilog in what icebox_vlog said: without the head of its log, and with the ports declared apart from their list,
/// for it declares their wires again.
pub(crate) fn read_back(said: &str) -> String {
    let mut text = String::new();
    for line in said.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("module top (").and_then(|rest| rest.strip_suffix(");")) {
            Some(ports) => text += &apart(ports),
            None => text += line,
        }
        text.push('\n');
    }
    text
}

/// `input a, output b` as a list and declarations. A name that is escaped ends with a blank.
fn apart(ports: &str) -> String {
    let ports: Vec<&str> = ports.split(", ").collect();
    let names = ports.iter().map(|port| port.split_once(' ').map_or(*port, |(_, name)| name));
    let list = names.collect::<Vec<_>>().join(", ");
    ports.iter().fold(format!("module top ({list});"), |text, port| text + "\n" + port + ";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_declared_once() {
        let said = "# icebox_vlog\nmodule top (input clk, output \\led[0] );\nwire clk;\nendmodule\n";
        let expect = "module top (clk, \\led[0] );\ninput clk;\noutput \\led[0] ;\nwire clk;\nendmodule\n";
        assert_eq!(read_back(said), expect);
    }
}
