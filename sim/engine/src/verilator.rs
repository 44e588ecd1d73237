//! The generated Verilog compiled by Verilator, with a driver that turns the clock.
//!
//! The compiled simulation is kept in a cache folder (`MEMTWIN_CACHE`, else `XDG_CACHE_HOME/memtwin`, else
//! `~/.cache/memtwin`), named by the hash of all that it is made of.

use crate::bus::BusEngine;
use crate::process::Simulation;
use crate::verilog::{BOARD_CONSTANTS, preset_of, source};
use crate::{EngineError, EngineKind};
use memtwin_spec::{Preset, Sizes};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;

const DRIVER: &str = include_str!("verilator/driver.cpp");
/// The warnings that are off concern style and widths; the lint of the kernels and the lockstep tests cover those.
const ARGUMENTS: [&str; 15] = [
    "--cc",
    "--exe",
    "--build",
    "-O3",
    "-CFLAGS",
    "-O2",
    "-Wno-fatal",
    "-Wno-lint",
    "-Wno-UNOPTFLAT",
    "--top-module",
    "network",
    "--prefix",
    "Vtop",
    "--x-assign",
    "0",
];

/// Starts the simulation, compiled before or now (some ten seconds).
pub fn start(sizes: Sizes) -> Result<BusEngine<Simulation>, EngineError> {
    let program = compiled(preset_of(sizes)?)?;
    let not_started = |source| EngineError::Io { path: program.clone(), source };
    Ok(BusEngine::new(Simulation::spawn(EngineKind::Verilator, &mut Command::new(&program), None, not_started)?))
}

/// The compiled simulation of a preset.
fn compiled(preset: Preset) -> Result<PathBuf, EngineError> {
    let version = Command::new("verilator")
        .arg("--version")
        .output()
        .map_err(EngineError::not_started("verilator", "verilator"))?;
    let mut hash = Sha256::new();
    for part in [source(preset).as_bytes(), DRIVER.as_bytes(), ARGUMENTS.join(" ").as_bytes(), &version.stdout] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let name: String = hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let cache = cache_folder();
    let program = cache.join(format!("verilator-{preset}-{name}"));
    if program.exists() {
        return Ok(program);
    }
    std::fs::create_dir_all(&cache).map_err(|source| EngineError::Io { path: cache.clone(), source })?;
    let folder = tempfile::tempdir_in(&cache).map_err(|source| EngineError::Io { path: cache.clone(), source })?;
    compile(preset, folder.path())?;
    // another process may have put it there in the meantime: both are the same
    let built = folder.path().join("obj_dir/Vtop");
    std::fs::rename(&built, &program).map_err(|source| EngineError::Io { path: built, source })?;
    Ok(program)
}

fn compile(preset: Preset, folder: &Path) -> Result<(), EngineError> {
    for (name, text) in [("top.v", source(preset)), ("board_constants.v", BOARD_CONSTANTS), ("driver.cpp", DRIVER)] {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|source| EngineError::Io { path, source })?;
    }
    let mut command = Command::new("verilator");
    command.args(ARGUMENTS).args(["top.v", "board_constants.v", "driver.cpp"]).current_dir(folder);
    let output = command.output().map_err(EngineError::not_started("verilator", "verilator"))?;
    if output.status.success() {
        return Ok(());
    }
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(EngineError::Tool { tool: "verilator", command: format!("{command:?}"), log })
}

fn cache_folder() -> PathBuf {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    folder("MEMTWIN_CACHE")
        .or_else(|| folder("XDG_CACHE_HOME").map(|cache| cache.join("memtwin")))
        .or_else(|| folder("HOME").map(|home| home.join(".cache/memtwin")))
        .unwrap_or_else(|| std::env::temp_dir().join("memtwin"))
}
