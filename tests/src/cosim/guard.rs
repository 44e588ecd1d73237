//! Looks for what no simulation shows: latches, combinational loops, several drivers.

use std::path::Path;

use crate::cosim::CosimError;
use crate::cosim::replay::DESIGN;
use crate::cosim::tool::{VERILATOR, YOSYS};

/// The warnings of Verilator that mean a wrong circuit.
///
/// Not its width warnings: rust-hdl writes literals at 32 bits and narrowing casts as masks, so every sound
/// kernel has some. Not UNOPTFLAT: a parent's one `always` block drives and reads its children, which
/// Verilator takes for a loop; Yosys finds the true loops in the flattened netlist.
const WARNINGS: [&str; 7] =
    ["LATCH", "MULTIDRIVEN", "SELRANGE", "IMPLICIT", "PINMISSING", "CASEOVERLAP", "INFINITELOOP"];

/// Fails if the Verilog in `folder` has a fault that the tools can see without simulating.
pub(crate) fn check(bench: &str, folder: &Path) -> Result<(), CosimError> {
    yosys(bench, folder)?;
    verilator(bench, folder)
}

/// `check -assert` finds several drivers and loops, the latter across modules only when they are flattened.
/// Latches are legal Verilog to it, hence the selection.
fn yosys(bench: &str, folder: &Path) -> Result<(), CosimError> {
    let script = format!(
        "read_verilog {DESIGN}; hierarchy -check -top top; proc; flatten; opt_clean; check -assert; \
         select -assert-none t:$dlatch t:$adlatch t:$dlatchsr"
    );
    YOSYS.run(bench, folder, &["-q", "-p", &script]).map(drop)
}

fn verilator(bench: &str, folder: &Path) -> Result<(), CosimError> {
    let warnings = WARNINGS.map(|warning| format!("-Werror-{warning}"));
    let mut arguments = vec!["--lint-only", "-Wno-lint", "-Wno-style", "-Wno-UNOPTFLAT"];
    arguments.extend(warnings.iter().map(String::as_str));
    arguments.extend(["--top-module", "top", DESIGN]);
    VERILATOR.run(bench, folder, &arguments).map(drop)
}
