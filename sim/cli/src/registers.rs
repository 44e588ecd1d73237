//! `memtwin registers`: the register map, for people and for other people's tools.

use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, build, files};
use anyhow::anyhow;
use clap::{Args, ValueEnum};
use memtwin_host::RegisterMap;
use memtwin_spec::Design;
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin registers                             a table for the terminal
  memtwin registers --format csv --board icebreaker -o csr.csv
                                                for litex_server and litex_cli, with the board's clock
  memtwin registers --preset cluster            of an array
  memtwin registers --format markdown -o docs/registers.md")]
pub struct RegistersArguments {
    /// text and markdown are for people, csv and json are LiteX's, svd is CMSIS-SVD
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The network or array, on which the memories depend: paper, tiny or odd, pair or cluster, mnist_hidden or mnist_output
    #[arg(long, default_value = "paper", value_parser = Design::from_str)]
    preset: Design,
    /// The preset and the clock of a board: its name, or a folder with board.toml
    #[arg(long, conflicts_with = "preset")]
    board: Option<String>,
    /// Write to a file
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Csv,
    Json,
    Svd,
}

pub fn registers(arguments: &RegistersArguments) -> Outcome {
    let board = arguments.board.as_deref().map(build::board).transpose()?;
    let map = match board {
        Some(board) => RegisterMap { design: board.design, clock_hz: Some(board.clock_hz) },
        None => RegisterMap { design: arguments.preset, clock_hz: None },
    };
    let text = match arguments.format {
        Format::Text => map.text(),
        Format::Markdown => map.markdown(),
        Format::Csv => map.csv(),
        Format::Json => map.json(),
        Format::Svd => map.svd().map_err(Failure::system)?,
    };
    match &arguments.out {
        None => print(&text),
        Some(path) if path.is_dir() => {
            Err(Failure::bad_input(anyhow!("{} is a folder, expected a file or nothing", path.display())))
        }
        Some(path) => files::write(path, &text).map(|()| ExitCode::SUCCESS),
    }
}
