//! The generated Verilog compiled by Verilator, with a driver that turns the clock.

use crate::bus::BusEngine;
use crate::process::{Lines, Simulation};
use crate::verilog::{BOARD_CONSTANTS, preset_of, source};
use crate::{EngineError, EngineKind};
use memtwin_flow::Cache;
use memtwin_spec::{Design, Sizes};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The warnings that are off concern style and widths; the lint of the kernels and the lockstep tests cover those.
const ARGUMENTS: [&str; 11] = [
    "--cc",
    "--exe",
    "--build",
    "-O3",
    "-Wno-fatal",
    "-Wno-lint",
    "-Wno-UNOPTFLAT",
    "--x-assign",
    "0",
    "--prefix",
    "Vtop",
];

const OPTIMISED: [&str; 2] = ["-CFLAGS", "-O2"];

/// Starts the simulation, compiled before or now (some ten seconds).
pub fn start(sizes: Sizes) -> Result<BusEngine<Simulation>, EngineError> {
    let preset = preset_of(sizes)?;
    launch(&format!("network-{preset}"), source(Design::Network(preset)), &OPTIMISED, None)
}

/// Starts a network whose Verilog is not the committed one; `name` is for a person who looks into the cache.
pub fn start_altered(name: &str, verilog: &str) -> Result<BusEngine<Simulation>, EngineError> {
    launch(name, verilog, &OPTIMISED, None)
}

/// Starts a network that counts how often each bit toggles; [`Simulation::write_counts`] writes that for
/// `verilator_coverage`.
pub fn start_covered(sizes: Sizes, counts: &Path) -> Result<BusEngine<Simulation>, EngineError> {
    let preset = preset_of(sizes)?;
    // a register of every bit is set up by code that is long, and runs once: it is not optimised
    let options = ["--coverage-toggle", "-MAKEFLAGS", "OPT_FAST=-O1"];
    launch(&format!("covered-{preset}"), source(Design::Network(preset)), &options, Some(counts))
}

fn launch(
    name: &str,
    verilog: &str,
    options: &[&str],
    counts: Option<&Path>,
) -> Result<BusEngine<Simulation>, EngineError> {
    let program = compiled(&Model {
        name: name.to_string(),
        top: "network",
        files: &[
            ("top.v", verilog),
            ("board_constants.v", BOARD_CONSTANTS),
            ("driver.cpp", include_str!("verilator/driver.cpp")),
        ],
        options,
    })?;
    let not_started = |source| EngineError::Io { path: program.clone(), source };
    let lines = Lines::spawn(Command::new(&program).args(counts), None, not_started)?;
    Ok(BusEngine::new(Simulation::new(EngineKind::Verilator, lines)))
}

/// What is compiled: Verilog and a driver in C++.
pub(crate) struct Model<'a> {
    /// For a person who looks into the cache.
    pub name: String,
    pub top: &'a str,
    pub files: &'a [(&'a str, &'a str)],
    pub options: &'a [&'a str],
}

/// The program, compiled before or now. It is kept in a cache folder (`MEMTWIN_CACHE`, else `XDG_CACHE_HOME/memtwin`, else
/// `~/.cache/memtwin`), named by the hash of all that it is made of.
pub(crate) fn compiled(model: &Model<'_>) -> Result<PathBuf, EngineError> {
    let version = Command::new("verilator")
        .arg("--version")
        .output()
        .map_err(EngineError::not_started("verilator", "verilator"))?;
    let mut hash = Sha256::new();
    let arguments = [&ARGUMENTS, model.options].concat().join(" ");
    let texts = model.files.iter().map(|(_, text)| text.as_bytes());
    for part in texts.chain([arguments.as_bytes(), model.top.as_bytes(), &version.stdout]) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let digest: String = hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let cache = Cache::from_environment();
    let cache = cache.folder().to_path_buf();
    let program = cache.join(format!("verilator-{}-{digest}", model.name));
    if program.exists() {
        return Ok(program);
    }
    std::fs::create_dir_all(&cache).map_err(|source| EngineError::Io { path: cache.clone(), source })?;
    let folder = tempfile::tempdir_in(&cache).map_err(|source| EngineError::Io { path: cache.clone(), source })?;
    compile(model, folder.path())?;
    // another process may have put it there in the meantime: both are the same
    let built = folder.path().join("obj_dir/Vtop");
    std::fs::rename(&built, &program).map_err(|source| EngineError::Io { path: built, source })?;
    Ok(program)
}

fn compile(model: &Model<'_>, folder: &Path) -> Result<(), EngineError> {
    for (name, text) in model.files {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|source| EngineError::Io { path, source })?;
    }
    let mut command = Command::new("verilator");
    command.args(ARGUMENTS).args(model.options).args(["--top-module", model.top]);
    command.args(model.files.iter().map(|(name, _)| name)).current_dir(folder);
    let output = command.output().map_err(EngineError::not_started("verilator", "verilator"))?;
    if output.status.success() {
        return Ok(());
    }
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(EngineError::Tool { tool: "verilator", command: format!("{command:?}"), log })
}
