//! What the reports of yosys and nextpnr say: cells and frequencies.

use crate::{Family, FlowError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// Cells of a board's design, and how many of the scarce ones the device has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Utilisation {
    /// Logic cells of iCE40 or half slices of ECP5 after placement: a LUT, a flip-flop or both.
    pub logic_cells: u32,
    pub logic_cells_available: u32,
    /// As yosys counts them.
    pub luts: u32,
    pub flip_flops: u32,
    pub carries: u32,
    pub block_rams: u32,
    pub block_rams_available: u32,
    /// The large memories of UP5K.
    pub single_port_rams: u32,
    pub dsps: u32,
    pub plls: u32,
    pub ios: u32,
}

/// A clock as nextpnr's report has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Clock {
    pub name: String,
    pub achieved_hz: u64,
}

#[derive(Deserialize)]
struct Report {
    fmax: BTreeMap<String, Fmax>,
    utilization: BTreeMap<String, Used>,
}

#[derive(Deserialize)]
struct Fmax {
    /// In MHz.
    achieved: f64,
}

#[derive(Deserialize, Default, Clone, Copy)]
struct Used {
    available: u32,
    used: u32,
}

#[derive(Deserialize)]
struct Stat {
    modules: BTreeMap<String, Module>,
}

#[derive(Deserialize)]
struct Module {
    num_cells_by_type: BTreeMap<String, u32>,
}

/// Reads yosys' `stat -json` and nextpnr's `--report`: the cells, and the slowest clock.
pub(crate) fn read(family: Family, stat: &Path, report: &Path) -> Result<(Utilisation, Clock), FlowError> {
    let cells =
        json::<Stat>("yosys", stat)?.modules.remove("\\top").map_or_else(BTreeMap::new, |m| m.num_cells_by_type);
    let parsed: Report = json("nextpnr", report)?;
    let count = |is: &dyn Fn(&str) -> bool| cells.iter().filter(|(name, _)| is(name)).map(|(_, count)| count).sum();
    let used = |name: &str| parsed.utilization.get(name).copied().unwrap_or_default();
    let [logic, block_ram, dsp, pll, io] = match family {
        Family::Ice40 => ["ICESTORM_LC", "ICESTORM_RAM", "ICESTORM_DSP", "ICESTORM_PLL", "SB_IO"],
        Family::Ecp5 => ["TRELLIS_COMB", "DP16KD", "MULT18X18D", "EHXPLLL", "TRELLIS_IO"],
    }
    .map(used);
    let utilisation = Utilisation {
        logic_cells: logic.used,
        logic_cells_available: logic.available,
        luts: count(&|name| ["SB_LUT4", "LUT4"].contains(&name)),
        flip_flops: count(&|name| name.starts_with("SB_DFF") || name == "TRELLIS_FF"),
        carries: count(&|name| ["SB_CARRY", "CCU2C"].contains(&name)),
        block_rams: block_ram.used,
        block_rams_available: block_ram.available,
        single_port_rams: used("ICESTORM_SPRAM").used,
        dsps: dsp.used,
        plls: pll.used,
        ios: io.used,
    };
    // a board has one clock; where a top brings a second it has to keep up as well
    let slowest = parsed.fmax.into_iter().min_by(|a, b| a.1.achieved.total_cmp(&b.1.achieved));
    let (name, fmax) = slowest.ok_or_else(|| {
        let message = "the report has no clock: expected a design with flip-flops".to_string();
        FlowError::Output { tool: "nextpnr".to_string(), message, path: report.to_path_buf() }
    })?;
    Ok((utilisation, Clock { name, achieved_hz: (fmax.achieved * 1e6).floor() as u64 }))
}

fn json<T: serde::de::DeserializeOwned>(tool: &str, path: &Path) -> Result<T, FlowError> {
    let text = std::fs::read_to_string(path).map_err(FlowError::io(path))?;
    serde_json::from_str(&text).map_err(|error| FlowError::Output {
        tool: tool.to_string(),
        message: error.to_string(),
        path: path.to_path_buf(),
    })
}
