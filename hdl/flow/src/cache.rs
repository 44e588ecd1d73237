//! Steps of the flow, each done once for the same inputs, arguments and tools.
//!
//! A step runs in a folder of its own, which takes its name when it is complete: two processes never see each other's
//! half. Tools run inside it with relative names, so that no path of a machine gets into their results.

use crate::process::{Invocation, command_line};
use crate::sources::{hash, hex};
use crate::{FLOW_VERSION, FlowError, Interrupt, Progress, Step, Tool};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

const LOG: &str = "log.txt";
const SECONDS: &str = "seconds.txt";

/// The folder of all results.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: PathBuf,
}

/// An input of a step: a text, or the result of another step.
pub(crate) enum Input<'a> {
    Text(&'a str),
    File(&'a Path),
}

/// A step to be done.
pub(crate) struct Job<'a> {
    pub step: Step,
    pub board: &'a str,
    pub tool: &'a Tool,
    pub arguments: Vec<String>,
    pub inputs: Vec<(&'a str, Input<'a>)>,
    pub outputs: &'a [&'a str],
}

/// A step that is done.
#[derive(Debug, Clone)]
pub struct Done {
    pub step: Step,
    pub folder: PathBuf,
    pub log: PathBuf,
    pub command: String,
    /// Of the run that gave the result.
    pub seconds: f64,
    /// The result was there already.
    pub cached: bool,
}

impl Cache {
    /// `MEMTWIN_CACHE`, else `XDG_CACHE_HOME/memtwin`, else `~/.cache/memtwin`.
    pub fn from_environment() -> Self {
        let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folder = folder("MEMTWIN_CACHE")
            .or_else(|| folder("XDG_CACHE_HOME").map(|cache| cache.join("memtwin")))
            .or_else(|| folder("HOME").map(|home| home.join(".cache/memtwin")))
            .unwrap_or_else(|| std::env::temp_dir().join("memtwin"));
        Cache { folder }
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Cache { folder: folder.into() }
    }

    pub(crate) fn run(
        &self,
        job: &Job<'_>,
        watch: &mut dyn FnMut(Progress<'_>),
        interrupt: &Interrupt,
    ) -> Result<Done, FlowError> {
        let root = self.folder.join("flow");
        std::fs::create_dir_all(&root).map_err(FlowError::io(&root))?;
        // tools run in other folders, and errors should say where their logs are from anywhere
        let root = root.canonicalize().map_err(FlowError::io(&root))?;
        let name = format!("{}-{}-{}", job.step.name(), job.board, job.key()?);
        let folder = root.join(&name);
        if let Some(done) = job.done(&folder, true) {
            watch(Progress { step: job.step, doing: "done before" });
            return Ok(done);
        }
        let work = tempfile::Builder::new().prefix(".work-").tempdir_in(&root).map_err(FlowError::io(&root))?;
        let failed_log = root.join(format!("{name}.log"));
        job.perform(work.path(), &failed_log, watch, interrupt)?;
        let _ = std::fs::remove_file(&failed_log);
        if folder.exists() && job.done(&folder, true).is_none() {
            // somebody took a part of the result away
            std::fs::remove_dir_all(&folder).map_err(FlowError::io(&folder))?;
        }
        match std::fs::rename(work.path(), &folder) {
            // what is left of the handle would remove a folder that has another name now
            Ok(()) => drop(work.keep()),
            // another process was first, with the same result
            Err(_) if folder.exists() => {}
            Err(source) => return Err(FlowError::Io { path: folder, source }),
        }
        job.done(&folder, false).ok_or_else(|| {
            let outputs = job.outputs.join(", ");
            FlowError::Output { tool: job.tool.name.clone(), message: format!("expected {outputs}"), path: folder }
        })
    }
}

impl Job<'_> {
    fn key(&self) -> Result<String, FlowError> {
        let version = FLOW_VERSION.to_string();
        let mut parts: Vec<Vec<u8>> =
            [&*version, self.step.name(), &self.tool.name, &self.tool.version].map(|part| part.into()).to_vec();
        parts.extend(self.arguments.iter().map(|argument| argument.clone().into_bytes()));
        for (name, input) in &self.inputs {
            parts.push(name.as_bytes().to_vec());
            parts.push(match input {
                Input::Text(text) => text.as_bytes().to_vec(),
                Input::File(path) => std::fs::read(path).map_err(FlowError::io(path))?,
            });
        }
        Ok(hex(&hash(parts.iter().map(|part| &**part)))[..24].to_string())
    }

    /// The result, where the folder has all of it.
    fn done(&self, folder: &Path, cached: bool) -> Option<Done> {
        let seconds = std::fs::read_to_string(folder.join(SECONDS)).ok()?.trim().parse().ok()?;
        let complete = self.outputs.iter().all(|name| folder.join(name).is_file());
        let command = command_line(&self.tool.name, &self.arguments);
        let (folder, log) = (folder.to_path_buf(), folder.join(LOG));
        complete.then_some(Done { step: self.step, folder, log, command, seconds, cached })
    }

    fn perform(
        &self,
        work: &Path,
        failed_log: &Path,
        watch: &mut dyn FnMut(Progress<'_>),
        interrupt: &Interrupt,
    ) -> Result<(), FlowError> {
        for (name, input) in &self.inputs {
            let path = work.join(name);
            match input {
                Input::Text(text) => std::fs::write(&path, text),
                // a second name is enough, and where the file system has none a copy
                Input::File(from) => std::fs::hard_link(from, &path).or_else(|_| std::fs::copy(from, &path).map(drop)),
            }
            .map_err(FlowError::io(&path))?;
        }
        let path = work.join(LOG);
        let mut log = BufWriter::new(File::create(&path).map_err(FlowError::io(&path))?);
        let command = command_line(&self.tool.name, &self.arguments);
        writeln!(log, "# {} {}\n# {command}", self.tool.name, self.tool.version).map_err(FlowError::io(&path))?;
        let started = Instant::now();
        let invocation = Invocation {
            tool: &self.tool.name,
            program: &self.tool.path,
            arguments: &self.arguments,
            folder: work,
            search: None,
            log: Some(&mut log),
            log_path: Some(failed_log),
        };
        watch(Progress { step: self.step, doing: "starts" });
        let step = self.step;
        let outcome = invocation.run(
            &mut |line| {
                if let Some(doing) = phase(line) {
                    watch(Progress { step, doing });
                }
            },
            interrupt,
        );
        log.flush().map_err(FlowError::io(&path))?;
        if let Err(error) = outcome {
            std::fs::rename(&path, failed_log).map_err(FlowError::io(failed_log))?;
            return Err(error);
        }
        let path = work.join(SECONDS);
        std::fs::write(&path, format!("{:.3}\n", started.elapsed().as_secs_f64())).map_err(FlowError::io(&path))
    }
}

/// What a line of yosys or nextpnr says of where the tool is.
fn phase(line: &str) -> Option<&str> {
    if let Some(message) = line.strip_prefix("Info: ") {
        return (!message.starts_with([' ', '['])).then_some(message);
    }
    let (number, pass) = line.split_once(' ')?;
    let is_number = number.ends_with('.') && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_number.then_some(pass)
}
