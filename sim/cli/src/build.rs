//! `memtwin build`, `memtwin program` and what other commands need of a board: its description, the tools, the progress.

use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, files};
use anyhow::anyhow;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use memtwin_engine::chain::{Workshop, build as build_board, verilog};
use memtwin_engine::model::ModelEngine;
use memtwin_experiments::RunOptions;
use memtwin_flow::{
    BOARDS, Board, Built, Cache, Interrupt, Manifest, Progress, SearchPath, ToolSet, Tools, program as program_board,
    publish,
};
use memtwin_model::timing;
use memtwin_spec::{Design, Preset};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

/// Clock of the paper's hardware.
const PAPER_HZ: f64 = 2000.0;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin build --board icebreaker              bitstreams/icebreaker/top.bin and its manifest
  memtwin build --board all                     every board
  memtwin build --board all --check             are the committed bitstreams those of these sources?
  memtwin build --board hx8k_breakout --tools debian --out /tmp/b
  memtwin build --board icebreaker --preset cluster   an array: bitstreams/icebreaker_cluster
  memtwin build --board my_boards/orange        a folder with board.toml and pins, and a top in the gateware")]
pub struct BuildArguments {
    /// hx8k_breakout, icebreaker, ulx3s_85f or colorlight_i5; a folder with board.toml; or all
    #[arg(long)]
    board: String,
    /// Another design than the board's: the networks paper, tiny or odd, the arrays pair or cluster
    #[arg(long, value_parser = Design::from_str)]
    preset: Option<Design>,
    /// Seed of placement and routing, in place of the board's
    #[arg(long)]
    seed: Option<u32>,
    /// debian (yosys, nextpnr-ice40, icestorm) or yowasp (from pip); without, yowasp where it is complete
    #[arg(long, value_parser = tool_set)]
    tools: Option<ToolSet>,
    /// Folder of the results, a folder a board in it
    #[arg(long, default_value = "bitstreams", value_name = "FOLDER")]
    out: PathBuf,
    /// Build nothing: tell whether the bitstreams in --out are whole and belong to these sources (exit code 1 if not)
    #[arg(long, conflicts_with_all = ["seed", "tools"])]
    check: bool,
    /// Print what was built as JSON
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin program --board icebreaker --dry-run  the command that would be run
  memtwin program --board icebreaker --preset cluster   an array: bitstreams/icebreaker_cluster
  memtwin program --board ulx3s_85f --tool fujprog")]
pub struct ProgramArguments {
    /// hx8k_breakout, icebreaker, ulx3s_85f or colorlight_i5, or a folder with board.toml
    #[arg(long)]
    board: String,
    /// Another design than the board's, as memtwin build has it
    #[arg(long, value_parser = Design::from_str)]
    preset: Option<Design>,
    /// Bitstream, in place of the one in bitstreams/BOARD
    #[arg(long, value_name = "FILE", conflicts_with = "preset")]
    bitstream: Option<PathBuf>,
    /// One of the board's programmers, in place of the first that is installed
    #[arg(long)]
    tool: Option<String>,
    /// Say the command and do nothing
    #[arg(long)]
    dry_run: bool,
}

/// Reads the name of a set of tools.
pub fn tool_set(name: &str) -> Result<ToolSet, String> {
    let expected = || format!("expected {}", ToolSet::ALL.map(ToolSet::name).join(" or "));
    ToolSet::ALL.into_iter().find(|set| set.name() == name).ok_or_else(expected)
}

/// A build as it is told.
#[derive(Serialize)]
struct Report {
    folder: PathBuf,
    manifest: Manifest,
    /// Of networks.
    speed: Option<Speed>,
    steps: Vec<StepReport>,
}

#[derive(Serialize)]
struct StepReport {
    step: &'static str,
    seconds: f64,
    cached: bool,
    log: PathBuf,
}

/// Clock cycles of the gateware, and so its speed beside the paper's hardware.
#[derive(Serialize)]
pub struct Speed {
    /// Cycles of a tick in which nothing is scanned: one layer supplied (training), and both (inference).
    tick_cycles: [u64; 2],
    /// Cycles of a period of the neuron clock, on the average of the whole job of training and inference.
    pub period_cycles: f64,
    /// Times as fast as the 2 kHz hardware, over the whole job.
    pub times_paper: f64,
}

pub fn build(arguments: &BuildArguments) -> Outcome {
    let boards: Vec<String> = match &*arguments.board {
        "all" => BOARDS.iter().map(|board| board.name.to_string()).collect(),
        name => vec![name.to_string()],
    };
    let boards = boards.iter().map(|name| described(name, arguments)).collect::<Result<Vec<_>, _>>()?;
    if arguments.check {
        return check(&boards, &arguments.out);
    }
    let interrupt = interrupt()?;
    let reports = boards.iter().map(|board| one(board, arguments, &interrupt)).collect::<Result<Vec<_>, _>>()?;
    if arguments.json {
        return print(&(serde_json::to_string_pretty(&reports).map_err(Failure::system)? + "\n"));
    }
    print(&reports.iter().map(summary).collect::<String>())
}

fn described(name: &str, arguments: &BuildArguments) -> Result<Board, Failure> {
    let mut board = board(name)?;
    board.design = arguments.preset.unwrap_or(board.design);
    board.seed = arguments.seed.unwrap_or(board.seed);
    Ok(board)
}

/// The board of this name.
pub fn board(name: &str) -> Result<Board, Failure> {
    Board::find(name).map_err(Failure::bad_input)
}

fn one(board: &Board, arguments: &BuildArguments, interrupt: &Interrupt) -> Result<Report, Failure> {
    let folder = arguments.out.join(board.bitstream_folder());
    let _folder = files::prepare_folder(&folder, &[board.family.bitstream_file(), "manifest.toml"])?;
    let built =
        in_workshop(board, arguments.tools, arguments.quiet, interrupt, |workshop| build_board(board, workshop))?;
    let manifest = publish(&built, &folder)?;
    Ok(Report {
        folder,
        manifest,
        speed: matches!(board.design, Design::Network(_)).then(|| speed(board)).transpose()?,
        steps: steps(&built),
    })
}

/// Does something with what a build of this board needs, and tells how far it is.
pub fn in_workshop<T, E: Into<Failure>>(
    board: &Board,
    tools: Option<ToolSet>,
    quiet: bool,
    interrupt: &Interrupt,
    work: impl FnOnce(&mut Workshop<'_>) -> Result<T, E>,
) -> Result<T, Failure> {
    let tools = Tools::find(board.family, tools, &SearchPath::from_environment())?;
    let bar = spinner(&board.name, quiet);
    bar.set_message("compiling");
    let mut watch = |progress: Progress<'_>| show(&bar, progress);
    let cache = Cache::from_environment();
    let done = work(&mut Workshop { tools: &tools, cache: &cache, interrupt, watch: &mut watch });
    bar.finish_and_clear();
    done.map_err(Into::into)
}

fn steps(built: &Built) -> Vec<StepReport> {
    let report = |done: &memtwin_flow::Done| StepReport {
        step: done.step.name(),
        seconds: done.seconds,
        cached: done.cached,
        log: done.log.clone(),
    };
    built.steps.iter().map(report).collect()
}

/// The network that a board runs.
fn network(board: &Board) -> Result<Preset, Failure> {
    match board.design {
        Design::Network(preset) => Ok(preset),
        Design::Array(preset) => {
            let what = anyhow!("{} runs the array {preset}, expected a board with a network", board.name);
            Err(Failure::bad_input(what))
        }
    }
}

/// The model knows the gateware's cycles: it runs the whole job once.
pub fn speed(board: &Board) -> Result<Speed, Failure> {
    let preset = network(board)?;
    let sizes = preset.sizes();
    let options = RunOptions { trials: 10, ..RunOptions::usual(preset, 1)? };
    let result = memtwin_experiments::run(&mut ModelEngine::without_digests(), &options, &mut |_| (), &mut || true)?;
    let period_cycles = result.cycles as f64 / (result.circuit_seconds * PAPER_HZ);
    let tick = |neurons: usize| timing::TICK_OVERHEAD + timing::lane(neurons);
    Ok(Speed {
        tick_cycles: [tick(sizes.hidden), tick(sizes.hidden + sizes.outputs)],
        period_cycles,
        times_paper: f64::from(board.clock_hz) / period_cycles / PAPER_HZ,
    })
}

fn summary(report: &Report) -> String {
    let Report { folder, manifest: m, speed, steps } = report;
    let (mhz, cells) = (|hz: u64| hz as f64 / 1e6, &m.cells);
    let seconds: f64 = steps.iter().map(|step| step.seconds).sum();
    let speed = speed.as_ref().map_or_else(String::new, |speed| {
        let [training, inference] = speed.tick_cycles;
        format!(
            "  speed    {training} cycles a tick in training, {inference} in inference; {:.0} a period over the whole job: \
             {:.1} x the 2 kHz hardware\n",
            speed.period_cycles, speed.times_paper
        )
    });
    let cached = if steps.iter().all(|step| step.cached) { " (done before)" } else { "" };
    format!(
        "{board}: {preset}, build id {id}, {path}
  cells    {lc} of {lc_max} logic cells, {luts} LUTs, {ff} flip-flops, {ram} of {ram_max} block RAMs, {dsp} DSPs
  clock    {fmax:.1} MHz reached, {clock:.1} MHz needed
{speed}  tools    {synthesis}; {route}
  took     {seconds:.0} s{cached}
",
        board = m.board,
        preset = m.preset,
        id = m.build_id,
        path = folder.join(&m.bitstream).display(),
        lc = cells.logic_cells,
        lc_max = cells.logic_cells_available,
        luts = cells.luts,
        ff = cells.flip_flops,
        ram = cells.block_rams,
        ram_max = cells.block_rams_available,
        dsp = cells.dsps,
        fmax = mhz(m.fmax_hz),
        clock = mhz(m.clock_hz),
        synthesis = m.tools.synthesis,
        route = m.tools.place_and_route,
    )
}

/// Whether the bitstreams in a folder are whole and fresh.
fn check(boards: &[Board], out: &Path) -> Outcome {
    let (mut text, mut stale) = (String::new(), false);
    for board in boards {
        let folder = out.join(board.bitstream_folder());
        let told = match Manifest::check(&folder) {
            Err(error) => vec![error.to_string()],
            Ok(manifest) => manifest.differences(board, &verilog(board)?, memtwin_spec::hash())?,
        };
        stale |= !told.is_empty();
        let told = if told.is_empty() { "fresh".to_string() } else { told.join("; ") };
        text += &format!("{}: {told}\n", folder.display());
    }
    print(&text)?;
    Ok(if stale { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

pub fn program(arguments: &ProgramArguments) -> Outcome {
    let mut board = board(&arguments.board)?;
    board.design = arguments.preset.unwrap_or(board.design);
    let default = || Path::new("bitstreams").join(board.bitstream_folder()).join(board.family.bitstream_file());
    let bitstream = arguments.bitstream.clone().unwrap_or_else(default);
    if !arguments.dry_run && !bitstream.is_file() {
        let preset = arguments.preset.map_or(String::new(), |design| format!(" --preset {design}"));
        let (file, name) = (bitstream.display(), &board.name);
        let what = anyhow!("{file}: no bitstream, make it with memtwin build --board {name}{preset}");
        return Err(Failure::bad_input(what));
    }
    let programming = program_board(
        &board,
        &bitstream,
        arguments.tool.as_deref(),
        &SearchPath::from_environment(),
        arguments.dry_run,
        &mut |line| eprintln!("{line}"),
        &interrupt()?,
    )?;
    let done = if programming.done { format!("{} is programmed\n", board.title) } else { String::new() };
    print(&format!("{}\n{done}", programming.command))
}

/// Set by Ctrl-C.
pub fn interrupt() -> Result<Interrupt, Failure> {
    let interrupt = Interrupt::default();
    let set = interrupt.clone();
    ctrlc::set_handler(move || set.set()).map_err(Failure::system)?;
    Ok(interrupt)
}

/// Shows what a tool of a build does.
pub fn spinner(board: &str, quiet: bool) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg}");
    let bar = ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar.set_prefix(board.to_string());
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    bar
}

pub fn show(bar: &ProgressBar, progress: Progress<'_>) {
    bar.set_message(format!("{}: {}", progress.step.name().replace('_', " "), progress.doing));
}
