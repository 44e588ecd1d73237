//! A tool as a child process: its lines are shown as they come, kept in a log, and quoted where it fails.

use crate::{FlowError, Interrupt, SearchPath};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// Lines at the end of a log that an error quotes, and error lines before them.
const LAST_LINES: usize = 15;
const ERROR_LINES_MAX: usize = 20;
/// Between two looks at the interrupt.
const PATIENCE: Duration = Duration::from_millis(50);
const SIGINT: i32 = 2;

/// What to run, where, and where its log goes.
pub struct Invocation<'a> {
    pub tool: &'a str,
    pub program: &'a Path,
    pub arguments: &'a [String],
    pub folder: &'a Path,
    /// Where it finds the tools that it calls itself; without, as this process does.
    pub search: Option<&'a SearchPath>,
    pub log: Option<&'a mut BufWriter<File>>,
    /// Where an error says that the log is.
    pub log_path: Option<&'a Path>,
}

impl Invocation<'_> {
    /// The command as one types it.
    pub fn command(&self) -> String {
        command_line(self.tool, self.arguments)
    }

    /// Runs the tool to its end and gives its lines; a failure is an error that quotes them.
    pub fn run(mut self, on_line: &mut dyn FnMut(&str), interrupt: &Interrupt) -> Result<Vec<String>, FlowError> {
        let (status, lines) = self.finish(on_line, interrupt)?;
        if status.success() {
            return Ok(lines);
        }
        Err(self.failure(status, &lines, interrupt))
    }

    /// Runs the tool to its end, and gives how it ended and its lines.
    pub fn finish(
        &mut self,
        on_line: &mut dyn FnMut(&str),
        interrupt: &Interrupt,
    ) -> Result<(ExitStatus, Vec<String>), FlowError> {
        let mut command = Command::new(self.program);
        command.args(self.arguments).current_dir(self.folder);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        if let Some(search) = self.search {
            command.env("PATH", search.folders());
        }
        let mut running = Running(command.spawn().map_err(FlowError::io(self.program))?);
        let (sender, receiver) = channel();
        pass_lines(running.0.stdout.take(), sender.clone());
        pass_lines(running.0.stderr.take(), sender);
        let mut lines = vec![];
        let mut take = |line: String| {
            on_line(&line);
            let written = self.log.as_mut().map_or(Ok(()), |log| writeln!(log, "{line}"));
            lines.push(line);
            written
        };
        let written = receive(&receiver, &mut take, interrupt)?;
        written.map_err(FlowError::io(self.log_path.unwrap_or(self.folder)))?;
        let status = running.0.wait().map_err(FlowError::io(self.program))?;
        Ok((status, lines))
    }

    /// What it means that the tool ended like this.
    pub fn failure(&self, status: ExitStatus, lines: &[String], interrupt: &Interrupt) -> FlowError {
        // Ctrl-C ends the child too, perhaps before this process has taken notice
        std::thread::sleep(PATIENCE);
        if interrupt.is_set() || status.signal() == Some(SIGINT) {
            return FlowError::Interrupted;
        }
        FlowError::Tool {
            tool: self.tool.to_string(),
            command: self.command(),
            ending: status.to_string(),
            excerpt: excerpt(lines),
            log: self.log_path.map(Path::to_path_buf),
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

/// Sends what a tool writes, line by line; ends with the pipe, or when nobody listens any more.
fn pass_lines(pipe: Option<impl Read + Send + 'static>, sender: Sender<String>) {
    let Some(pipe) = pipe else { return };
    std::thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = vec![];
        while pipe.read_until(b'\n', &mut line).is_ok_and(|bytes| bytes > 0) {
            let text = String::from_utf8_lossy(&line).trim_end().to_string();
            line.clear();
            if sender.send(text).is_err() {
                return;
            }
        }
    });
}

fn receive(
    receiver: &Receiver<String>,
    take: &mut dyn FnMut(String) -> std::io::Result<()>,
    interrupt: &Interrupt,
) -> Result<std::io::Result<()>, FlowError> {
    loop {
        if interrupt.is_set() {
            return Err(FlowError::Interrupted);
        }
        match receiver.recv_timeout(PATIENCE) {
            Ok(line) => {
                if let Err(error) = take(line) {
                    return Ok(Err(error));
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(Ok(())),
        }
    }
}

/// The error lines of a log, then its last lines.
fn excerpt(lines: &[String]) -> String {
    let tail = lines.len().saturating_sub(LAST_LINES);
    let is_error = |line: &&String| line.contains("ERROR") || line.to_lowercase().contains("error:");
    let mut quoted: Vec<&str> = lines[..tail].iter().filter(is_error).take(ERROR_LINES_MAX).map(|l| &**l).collect();
    if !quoted.is_empty() {
        quoted.push("...");
    }
    quoted.extend(lines[tail..].iter().map(|line| &**line).filter(|line| !line.is_empty()));
    quoted.join("\n")
}

/// A command as a shell takes it.
pub(crate) fn command_line(tool: &str, arguments: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,:+".contains(c);
    let quoted = |word: &str| match !word.is_empty() && word.chars().all(plain) {
        true => word.to_string(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    };
    let words: Vec<String> = std::iter::once(tool).chain(arguments.iter().map(|a| &**a)).map(quoted).collect();
    words.join(" ")
}
