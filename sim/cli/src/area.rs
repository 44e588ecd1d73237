//! `memtwin area`: what the gateware takes, block by block, and what the boards' bitstreams reach.

use crate::build::{board, interrupt, show, speed, spinner};
use crate::failure::Failure;
use crate::{Outcome, show::print};
use clap::Args;
use memtwin_engine::chain::verilog;
use memtwin_flow::area::{area as area_of, table};
use memtwin_flow::{BOARDS, Board, Cache, Flow, Interrupt, Manifest, SearchPath, Sources, Tools};
use std::path::{Path, PathBuf};

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin area                                  the boards, then cells by block on an iCE40 and on an ECP5
  memtwin area --board hx8k_breakout            of one board")]
pub struct AreaArguments {
    /// Only this board's cells by block
    #[arg(long, value_name = "NAME")]
    board: Option<String>,
    /// Folder of the bitstreams, whose manifests say what the boards reach
    #[arg(long, default_value = "bitstreams", value_name = "FOLDER")]
    bitstreams: PathBuf,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

pub fn area(arguments: &AreaArguments) -> Outcome {
    let interrupt = interrupt()?;
    if let Some(name) = &arguments.board {
        return print(&blocks(&board(name)?, arguments.quiet, &interrupt)?);
    }
    let mut text = boards(&arguments.bitstreams)?;
    for name in ["icebreaker", "colorlight_i5"] {
        text += &blocks(&board(name)?, arguments.quiet, &interrupt)?;
    }
    print(&text)
}

/// A row for each board's committed bitstream.
fn boards(bitstreams: &Path) -> Result<String, Failure> {
    let mut text = String::from(
        "# Area and speed\n\nWritten by `make area`.\n\n## Boards\n\nThe 30x10x10 network with sequencer and serial link. \
         The speed is that of the whole job, training and\ninference, beside the paper's hardware with its 2 kHz neuron \
         clock.\n\n| board | logic cells | LUTs | flip-flops | block RAMs | Fmax, MHz | clock, MHz | cycles a period | x \
         2 kHz |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for embedded in &BOARDS {
        let m = Manifest::check(&bitstreams.join(embedded.name))?;
        let (speed, c) = (speed(&board(embedded.name)?)?, &m.cells);
        text += &format!(
            "| {} | {} of {} | {} | {} | {} of {} | {:.1} | {:.3} | {:.0} | {:.1} |\n",
            m.board,
            c.logic_cells,
            c.logic_cells_available,
            c.luts,
            c.flip_flops,
            c.block_rams,
            c.block_rams_available,
            m.fmax_hz as f64 / 1e6,
            m.clock_hz as f64 / 1e6,
            speed.period_cycles,
            speed.times_paper
        );
    }
    Ok(text)
}

fn blocks(board: &Board, quiet: bool, interrupt: &Interrupt) -> Result<String, Failure> {
    let tools = Tools::find(board.family, None, &SearchPath::from_environment())?;
    let sources = Sources::new(board, &verilog(board)?, memtwin_spec::hash())?;
    let bar = spinner(&board.name, quiet);
    let cache = Cache::from_environment();
    let mut watch = |progress: memtwin_flow::Progress<'_>| show(&bar, progress);
    let mut flow = Flow { board, sources: &sources, tools: &tools, cache: &cache, interrupt, watch: &mut watch };
    let block = area_of(&mut flow)?;
    bar.finish_and_clear();
    let head = format!("\n## {} by block, {} with {}\n\n", board.name, board.design, tools.yosys.version);
    Ok(head + &table(&block))
}
