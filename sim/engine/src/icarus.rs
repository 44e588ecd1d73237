//! The generated Verilog interpreted by Icarus Verilog, with a test bench that turns the clock.

use crate::bus::BusEngine;
use crate::process::{Lines, Simulation};
use crate::verilog::{preset_of, source};
use crate::{EngineError, EngineKind};
use memtwin_spec::size::bits_for;
use memtwin_spec::{Design, Sizes};
use std::process::Command;

const BENCH: &str = include_str!("icarus/bench.v");

/// Compiles and starts the simulation (a second).
pub fn start(sizes: Sizes) -> Result<BusEngine<Simulation>, EngineError> {
    let preset = preset_of(sizes)?;
    let io = |source| EngineError::Io { path: std::env::temp_dir(), source };
    let folder = tempfile::tempdir().map_err(io)?;
    for (name, text) in [("top.v", source(Design::Network(preset))), ("bench.v", BENCH)] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).map_err(|source| EngineError::Io { path, source })?;
    }
    let mut compile = Command::new("iverilog");
    compile.args(["-g2005", "-o", "bench.vvp", "-s", "bench"]).current_dir(folder.path());
    for (name, value) in [
        ("H", sizes.hidden),
        ("O", sizes.outputs),
        ("RB", bits_for(sizes.inputs.max(sizes.hidden)) as usize),
        ("CB", sizes.column_bits() as usize),
    ] {
        compile.arg(format!("-Pbench.{name}={value}"));
    }
    let output =
        compile.args(["bench.v", "top.v"]).output().map_err(EngineError::not_started("iverilog", "iverilog"))?;
    if !output.status.success() {
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(EngineError::Tool { tool: "iverilog", command: format!("{compile:?}"), log });
    }
    let mut run = Command::new("vvp");
    run.args(["-n", "bench.vvp"]).current_dir(folder.path());
    let lines = Lines::spawn(&mut run, Some(folder), EngineError::not_started("vvp", "iverilog"))?;
    Ok(BusEngine::new(Simulation::new(EngineKind::Icarus, lines)))
}
