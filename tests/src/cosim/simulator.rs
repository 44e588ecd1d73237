//! The Verilog simulators.

use std::fmt;
use std::path::Path;

use crate::cosim::CosimError;
use crate::cosim::replay::{BENCH, DESIGN, TOP};
use crate::cosim::tool::{self, IVERILOG, VERILATOR, VVP};

/// A program that runs Verilog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simulator {
    /// Starts at once, has X and Z, slow on long runs.
    Icarus,
    /// Two values only, compiles for some seconds, a hundred times as fast.
    Verilator,
}

impl fmt::Display for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Simulator {
    /// Compiles and runs the test bench in `folder`; returns what it printed. With `waves` it writes a VCD too.
    pub(crate) fn run(self, bench: &str, folder: &Path, waves: bool) -> Result<String, CosimError> {
        let dump: &[&str] = if waves { &["+waves"] } else { &[] };
        match self {
            Self::Icarus => {
                IVERILOG.run(bench, folder, &["-g2005", "-s", TOP, "-o", "bench.vvp", BENCH, DESIGN])?;
                VVP.run(bench, folder, &[&["-n", "bench.vvp"], dump].concat())
            }
            Self::Verilator => {
                // Compile time rules here, so the C++ compiler does not optimise. The lint warnings are the
                // guards' matter.
                let mut arguments = vec!["--binary", "--timing", "-Wno-fatal", "-Wno-lint", "-Wno-style"];
                arguments.extend(["-CFLAGS", "-O0", "-MAKEFLAGS", "OPT_GLOBAL=-O0"]);
                arguments.extend(["--Mdir", "verilated", "-o", "bench", "--top-module", TOP, BENCH, DESIGN]);
                if waves {
                    arguments.push("--trace");
                }
                VERILATOR.run(bench, folder, &arguments)?;
                let program = folder.join("verilated").join("bench");
                tool::run(bench, folder, &program.to_string_lossy(), dump)
            }
        }
    }
}
