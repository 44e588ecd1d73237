//! One run of SymbiYosys: a property of a design, proved, checked for some cycles, or searched for a failure.

use crate::ProveError;
use crate::block::{Block, Claim, Statement};
use crate::design::{Design, TOP};
use crate::prove::Provers;
use memtwin_flow::{Interrupt, Invocation};
use serde::Serialize;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

const DESIGN: &str = "design.sv";
const SCRIPT: &str = "run.sby";
const LOG: &str = "log.txt";

/// How a run goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// By induction over so many cycles.
    Induction(u32),
    /// From the start, for so many cycles.
    Cycles(u32),
}

/// What came out of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds for ever: by induction over so many cycles.
    Unbounded(u32),
    /// It holds for so many cycles, and no more is known.
    Bounded(u32),
    /// It is broken: these assertions, in this waveform.
    Broken { assertions: Vec<String>, waveform: PathBuf },
    /// It may hold, but not by induction: a step that leads out of what is known.
    NotInductive { assertions: Vec<String>, waveform: PathBuf },
}

impl Verdict {
    pub fn holds(&self) -> bool {
        matches!(self, Verdict::Unbounded(_) | Verdict::Bounded(_))
    }

    /// Is it broken at this assertion?
    pub fn breaks(&self, assertion: &str) -> bool {
        matches!(self, Verdict::Broken { assertions, .. } if assertions.iter().any(|name| name == assertion))
    }
}

/// Runs SymbiYosys in a new folder.
pub(crate) fn run(
    provers: &Provers,
    (block, design, property): (&Block, &Design, &Statement),
    (claim, mode): (Claim, Mode),
    folder: &Path,
    interrupt: &Interrupt,
) -> Result<Verdict, ProveError> {
    std::fs::create_dir_all(folder).map_err(ProveError::io(folder))?;
    for (name, text) in [(DESIGN, design.verilog(block, property, claim)), (SCRIPT, script(block, mode))] {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(ProveError::io(&path))?;
    }
    let log_path = folder.join(LOG);
    let mut log = BufWriter::new(File::create(&log_path).map_err(ProveError::io(&log_path))?);
    let path = |path: &Path| path.display().to_string();
    let arguments = ["-f", "--yosys", &path(&provers.yosys.path), "--smtbmc", &path(&provers.smtbmc), SCRIPT];
    let mut invocation = Invocation {
        tool: "yowasp-sby",
        program: &provers.sby,
        arguments: &arguments.map(String::from),
        folder,
        search: Some(&provers.search),
        log: Some(&mut log),
        log_path: Some(&log_path),
    };
    let (status, lines) = invocation.finish(&mut |_| (), interrupt)?;
    let verdict = verdict(&lines, mode, folder).ok_or_else(|| invocation.failure(status, &lines, interrupt));
    log.flush().map_err(ProveError::io(&log_path))?;
    Ok(verdict?)
}

fn script(block: &Block, mode: Mode) -> String {
    let (mode, depth) = match mode {
        Mode::Induction(depth) => ("prove", depth),
        Mode::Cycles(depth) => ("bmc", depth),
    };
    let free: String = block.free.iter().map(|module| format!("cutpoint {TOP}${module}\n")).collect();
    format!(
        "[options]\nmode {mode}\ndepth {depth}\n\n[engines]\nsmtbmc --unroll z3\n\n[script]\nread_verilog -formal -sv {DESIGN}\n\
         hierarchy -check -top {TOP}\nproc\n{free}prep -top {TOP}\n\n[files]\n{DESIGN}\n"
    )
}

/// What the summary at the end says.
fn verdict(lines: &[String], mode: Mode, folder: &Path) -> Option<Verdict> {
    let after = |line: &String, mark: &str| line.split_once(mark).map(|(_, rest)| rest.to_string());
    let done = lines.iter().find_map(|line| after(line, "DONE ("))?;
    let mut assertions: Vec<String> = lines
        .iter()
        .filter_map(|line| after(line, &format!("failed assertion {TOP}.")))
        .filter_map(|rest| rest.split(' ').next().map(String::from))
        .collect();
    assertions.sort();
    assertions.dedup();
    let trace = lines.iter().find_map(|line| after(line, "counterexample trace"));
    let waveform = || trace.as_ref().and_then(|rest| rest.rsplit_once(": ")).map(|(_, path)| folder.join(path));
    match (&done[..4], mode) {
        ("PASS", Mode::Induction(depth)) => Some(Verdict::Unbounded(depth)),
        ("PASS", Mode::Cycles(depth)) => Some(Verdict::Bounded(depth)),
        ("FAIL", _) => Some(Verdict::Broken { assertions, waveform: waveform()? }),
        ("UNKN", Mode::Induction(_)) => Some(Verdict::NotInductive { assertions, waveform: waveform()? }),
        _ => None,
    }
}
