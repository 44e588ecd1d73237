//! ngspice as a child process: a netlist in, its vectors out. Only this file starts one.

use crate::{Netlist, Results, SpiceError};
use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// Lines at the end of a log that an error quotes.
const LAST_LINES: usize = 20;
/// Between two looks at the child.
const PATIENCE: Duration = Duration::from_millis(5);

/// An ngspice that was found.
#[derive(Debug, Clone)]
pub struct Ngspice {
    program: PathBuf,
    /// What it calls itself: `ngspice-39`.
    pub version: String,
}

impl Ngspice {
    /// That of `PATH`.
    pub fn find() -> Result<Self, SpiceError> {
        Ngspice::find_in(&std::env::var_os("PATH").unwrap_or_default())
    }

    /// That of a list of folders written as `PATH` is.
    pub fn find_in(folders: &OsStr) -> Result<Self, SpiceError> {
        let here = std::env::current_dir().map_err(SpiceError::io(Path::new(".")))?;
        let program = which::which_in("ngspice", Some(folders), here).map_err(|_| SpiceError::NotFound)?;
        let output = Command::new(&program).arg("--version").stdin(Stdio::null()).output();
        let text = String::from_utf8_lossy(&output.map_err(SpiceError::io(&program))?.stdout).into_owned();
        let version = text.split_whitespace().find(|word| word.starts_with("ngspice-")).unwrap_or("ngspice");
        Ok(Ngspice { version: version.to_string(), program })
    }

    /// Runs the analysis of a netlist in a temporary folder; `go_on` is asked now and then and ends the run where it says
    /// no. What ngspice says of a failure is in the error.
    pub fn run(&self, netlist: &Netlist, go_on: &mut dyn FnMut() -> bool) -> Result<Results, SpiceError> {
        let folder = tempfile::Builder::new().prefix("memtwin-spice-").tempdir();
        let folder = folder.map_err(SpiceError::io(&std::env::temp_dir()))?;
        let path = |extension: &str| folder.path().join(&netlist.name).with_extension(extension);
        let (circuit, log, raw) = (path("cir"), path("log"), path("raw"));
        std::fs::write(&circuit, &netlist.text).map_err(SpiceError::io(&circuit))?;
        let status = self.wait(folder.path(), [&circuit, &log, &raw], go_on)?;
        let text = std::fs::read_to_string(&raw).unwrap_or_default();
        if !status.success() || text.is_empty() {
            let log = std::fs::read(&log).map_err(SpiceError::io(&log))?;
            let (netlist, log) = (netlist.name.clone(), last_lines(&String::from_utf8_lossy(&log)));
            let ending = if status.success() { "it gave no results".into() } else { status.to_string() };
            return Err(SpiceError::Failed { netlist, ending, log });
        }
        Results::parse(&netlist.name, &text)
    }

    fn wait(
        &self,
        folder: &Path,
        [circuit, log, raw]: [&Path; 3],
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<ExitStatus, SpiceError> {
        let said = File::create(log).map_err(SpiceError::io(log))?;
        let also = said.try_clone().map_err(SpiceError::io(log))?;
        let mut command = Command::new(&self.program);
        // without the user's own .spiceinit: equal netlists give equal results
        command.args(["-n", "-b", "-r"]).arg(raw).arg(circuit).current_dir(folder);
        command.env("SPICE_ASCIIRAWFILE", "1").env("LC_ALL", "C");
        command.stdin(Stdio::null()).stdout(said).stderr(also);
        let mut running = Running(command.spawn().map_err(SpiceError::io(&self.program))?);
        loop {
            if let Some(status) = running.0.try_wait().map_err(SpiceError::io(&self.program))? {
                // Ctrl-C ends the child too
                return if go_on() { Ok(status) } else { Err(SpiceError::Interrupted) };
            }
            if !go_on() {
                return Err(SpiceError::Interrupted);
            }
            std::thread::sleep(PATIENCE);
        }
    }
}

/// A child that does not outlive its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // mostly it has ended by itself: then there is nothing to end
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn last_lines(log: &str) -> String {
    let lines: Vec<&str> = log.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(LAST_LINES)..].join("\n")
}
