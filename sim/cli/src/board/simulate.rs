//! `memtwin board simulate`: a board's top in Verilator, its serial line on a pseudo-terminal.

use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, build};
use anyhow::{Context, anyhow};
use clap::Args;
use memtwin_engine::chain::Stage;
use memtwin_experiments::ArrayJob;
use memtwin_flow::{Board, FlowError, Interrupt};
use memtwin_host::SimulatedBoard;
use memtwin_spec::Design;
use serde_json::json;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

/// Between two looks at the simulation and at Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(50);

#[derive(Args)]
#[command(
    after_help = "It runs until Ctrl-C, as fast as it can: some 1 MHz at the stage pins. A bit of the serial line takes 12 clock cycles
there, whatever it takes on the board; at the other stages as many as on the board (12 on an iCEBreaker, 624 on a
Colorlight i5). A host has to set the board's rate: at another it gets garbage, as from a board. When no byte has come for
5 seconds, the clock runs for 1 % of the time only; with the next byte it runs on.

Examples:
  memtwin board simulate --board icebreaker     30x10x10, the sources of the board's top
  memtwin board simulate --board icebreaker --preset tiny --stage bitstream
                                                6x3x3, what its bitstream says
  memtwin board simulate --board icebreaker --link /tmp/board
                                                in reach as /tmp/board"
)]
pub struct SimulateArguments {
    /// hx8k_breakout, icebreaker, ulx3s_85f or colorlight_i5, or a folder with board.toml
    #[arg(long, value_name = "NAME")]
    board: String,
    /// What is simulated: pins (the sources), or what synthesis, route or bitstream of the build gives
    #[arg(long, default_value = "pins", value_parser = stage)]
    stage: Stage,
    /// Another design than the board's: the networks paper, tiny or odd, the arrays pair or cluster
    #[arg(long, value_parser = Design::from_str)]
    preset: Option<Design>,
    /// Link to the device while the simulation runs
    #[arg(long, value_name = "FILE")]
    link: Option<PathBuf>,
    /// Tell the device as a line of JSON
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

pub fn stage(name: &str) -> Result<Stage, String> {
    let expected = || format!("expected {}", Stage::ALL.map(Stage::name).join(", "));
    Stage::ALL.into_iter().find(|stage| stage.name() == name).ok_or_else(expected)
}

pub fn simulate(arguments: &SimulateArguments) -> Outcome {
    let mut board = build::board(&arguments.board)?;
    board.design = arguments.preset.unwrap_or(board.design);
    let interrupt = build::interrupt()?;
    let mut simulated = match start(&board, arguments.stage, arguments.quiet, &interrupt) {
        Err(failure) => {
            // Ctrl-C ends a compiler too, perhaps before the thread that handles it here has run
            std::thread::sleep(PATIENCE);
            return Err(if interrupt.is_set() { FlowError::Interrupted.into() } else { failure });
        }
        Ok(simulated) => simulated,
    };
    let device = simulated.path().to_path_buf();
    let link = arguments.link.as_deref().map(|path| Link::make(path, &device)).transpose()?;
    print(&told(arguments, &board, link.as_ref().map_or(&device, |link| &link.path), &device))?;
    while !interrupt.is_set() {
        simulated.tend()?;
        std::thread::sleep(PATIENCE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds and compiles what a stage needs, and starts it.
pub fn start(board: &Board, stage: Stage, quiet: bool, interrupt: &Interrupt) -> Result<SimulatedBoard, Failure> {
    build::in_workshop(board, None, quiet, interrupt, |workshop| SimulatedBoard::start(board, stage, workshop))
}

fn told(arguments: &SimulateArguments, board: &Board, port: &Path, device: &Path) -> String {
    let Board { name, design, baud, .. } = board;
    let (stage, port) = (arguments.stage.name(), port.display());
    if arguments.json {
        let told = json!({"port": device, "link": arguments.link, "board": name, "preset": design.name(), "stage": stage, "baud": baud});
        return format!("{told}\n");
    }
    let uses = match design {
        Design::Network(preset) => {
            format!("memtwin board info --port {port}\n  memtwin run --preset {preset} --engine port --port {port}")
        }
        Design::Array(preset) => {
            let use_of = |job: ArrayJob| format!("memtwin array {} --engine port --port {port}", job.name());
            ArrayJob::of(*preset).map(use_of).collect::<Vec<_>>().join("\n  ")
        }
    };
    format!(
        "{}: {name}, {design}, {stage}, {baud} baud; Ctrl-C ends it
  {uses}
  litex_server --uart --uart-port {port} --uart-baudrate {baud}
",
        device.display()
    )
}

/// A link to a device, which goes with its owner.
struct Link {
    path: PathBuf,
    device: PathBuf,
}

impl Link {
    /// Makes it; one of a simulation that was killed is replaced, and nothing else.
    fn make(path: &Path, device: &Path) -> Result<Self, Failure> {
        let attempt = || std::os::unix::fs::symlink(device, path);
        let is_old = || std::fs::read_link(path).is_ok_and(|target| target.starts_with("/dev/pts"));
        let made = match attempt() {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && is_old() => {
                std::fs::remove_file(path).and_then(|()| attempt())
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(Failure::bad_input(anyhow!("{} is there already, expected nothing", path.display())));
            }
            made => made,
        };
        made.with_context(|| path.display().to_string()).map_err(Failure::bad_input)?;
        Ok(Link { path: path.to_path_buf(), device: device.to_path_buf() })
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        // somebody may have put something else there: that is not ours to remove
        if std::fs::read_link(&self.path).is_ok_and(|target| target == self.device) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
