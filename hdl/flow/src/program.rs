//! Loading a bitstream into a board, with the tool that the board's users have.

use crate::process::{Invocation, command_line};
use crate::{Board, FlowError, Interrupt, Programmer, SearchPath};
use std::path::Path;

/// How a board is or was programmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programming {
    pub tool: String,
    pub command: String,
    /// Not after a dry run.
    pub done: bool,
}

/// Programs a board with the first of its tools that is installed, or with this one.
///
/// A dry run needs neither tool nor board: it says which command it would be.
pub fn program(
    board: &Board,
    bitstream: &Path,
    tool: Option<&str>,
    search: &SearchPath,
    dry_run: bool,
    on_line: &mut dyn FnMut(&str),
    interrupt: &Interrupt,
) -> Result<Programming, FlowError> {
    let wanted = wanted(board, tool)?;
    let installed = wanted.iter().find_map(|programmer| Some((*programmer, search.find(&programmer.tool)?)));
    let programmer = match (&installed, dry_run) {
        (Some((programmer, _)), _) => programmer,
        (None, true) => wanted[0],
        (None, false) => return Err(missing(board, &wanted)),
    };
    let file = bitstream.display().to_string();
    let arguments: Vec<String> =
        programmer.arguments.iter().map(|argument| argument.replace("{bitstream}", &file)).collect();
    let command = command_line(&programmer.tool, &arguments);
    let (Some((_, path)), false) = (&installed, dry_run) else {
        return Ok(Programming { tool: programmer.tool.clone(), command, done: false });
    };
    std::fs::metadata(bitstream).map_err(FlowError::io(bitstream))?;
    let invocation = Invocation {
        tool: &programmer.tool,
        program: path,
        arguments: &arguments,
        folder: Path::new("."),
        search: None,
        log: None,
        log_path: None,
    };
    invocation.run(on_line, interrupt)?;
    Ok(Programming { tool: programmer.tool.clone(), command, done: true })
}

/// The programmers to choose from; never empty, as a board has at least one.
fn wanted<'a>(board: &'a Board, tool: Option<&str>) -> Result<Vec<&'a Programmer>, FlowError> {
    let wanted: Vec<&Programmer> =
        board.programmers.iter().filter(|programmer| tool.is_none_or(|tool| tool == programmer.tool)).collect();
    match tool {
        Some(tool) if wanted.is_empty() => {
            let tools: Vec<&str> = board.programmers.iter().map(|programmer| &*programmer.tool).collect();
            let (board, available) = (board.name.clone(), tools.join(", "));
            Err(FlowError::UnknownProgrammer { board, tool: tool.to_string(), available })
        }
        _ => Ok(wanted),
    }
}

fn missing(board: &Board, wanted: &[&Programmer]) -> FlowError {
    let choices: Vec<String> =
        wanted.iter().map(|programmer| format!("{} ({})", programmer.tool, programmer.install)).collect();
    FlowError::NoProgrammer { board: board.name.clone(), choices: choices.join(", or ") }
}
