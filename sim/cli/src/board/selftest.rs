//! `memtwin board selftest`: the hardware-in-the-loop suite.

use super::Connection;
use super::simulate::{self, stage};
use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, build, files};
use anyhow::anyhow;
use clap::Args;
use memtwin_engine::chain::Stage;
use memtwin_engine::model::ModelEngine;
use memtwin_hil::{CHECKS, Check, Report, Subject, Target, run, select};
use memtwin_host::{OpenBoard, OpenOptions};
use memtwin_spec::{Design, Preset};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
#[command(
    after_help = "Every answer is compared with the model's, bit for bit. The board is left with what the last check needed.

Examples:
  memtwin board selftest --port /dev/ttyUSB1 --junit hil.xml
  memtwin board selftest --simulate icebreaker --preset tiny
                                                on a simulated board, through its pseudo-terminal
  memtwin board selftest --simulate icebreaker --stage synthesis --only memory --only training
  memtwin board selftest --model                what needs no registers, on the model itself
  memtwin board selftest --list                 the checks"
)]
pub struct SelftestArguments {
    #[command(flatten)]
    connection: Connection,
    /// Simulate this board, in place of one at a port
    #[arg(long, value_name = "NAME", conflicts_with = "port")]
    simulate: Option<String>,
    /// What is simulated: pins (the sources), or what synthesis, route or bitstream of the build gives
    #[arg(long, default_value = "pins", value_parser = stage, requires = "simulate")]
    stage: Stage,
    /// Another network size than the simulated board's, or that of the model: paper, tiny or odd
    #[arg(long, value_parser = crate::run::preset)]
    preset: Option<Preset>,
    /// Check the model
    #[arg(long, conflicts_with_all = ["port", "simulate"])]
    model: bool,
    /// Seed of every random draw
    #[arg(long, default_value_t = 1, value_parser = crate::run::seed, allow_negative_numbers = true)]
    seed: u64,
    /// Only this check; repeat for more
    #[arg(long, value_name = "CHECK")]
    only: Vec<String>,
    /// List the checks
    #[arg(long)]
    list: bool,
    /// Write a JUnit report
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

pub fn selftest(arguments: &SelftestArguments) -> Outcome {
    if arguments.list {
        let line = |check: &Check| format!("{:16} {}\n", check.name, check.what);
        return print(&CHECKS.iter().map(line).collect::<String>());
    }
    let checks = select(&arguments.only).map_err(|unknown| {
        let names = CHECKS.iter().map(|check| check.name).collect::<Vec<_>>().join(", ");
        Failure::bad_input(anyhow!("'{unknown}' is no check, expected {names}"))
    })?;
    let report = if arguments.model {
        let preset = arguments.preset.unwrap_or(Preset::Paper);
        suite(arguments, &mut ModelEngine::default(), preset, subject(arguments, "model", preset, None), &checks)?
    } else if let Some(name) = &arguments.simulate {
        on_simulated(arguments, name, &checks)?
    } else {
        if arguments.preset.is_some() {
            return Err(Failure::bad_input(anyhow!("--preset goes with --simulate or --model: a board has its own")));
        }
        on_board(arguments, arguments.connection.open()?, "", &checks)?
    };
    if let Some(path) = &arguments.junit {
        files::write(path, &report.junit().map_err(Failure::system)?)?;
    }
    if arguments.json {
        print(&(serde_json::to_string_pretty(&report).map_err(Failure::system)? + "\n"))?;
    } else {
        print(&report.to_string())?;
    }
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A board is simulated behind a pseudo-terminal, and reached through it as any other.
fn on_simulated(arguments: &SelftestArguments, name: &str, checks: &[&'static Check]) -> Result<Report, Failure> {
    let mut board = build::board(name)?;
    board.design = arguments.preset.map_or(board.design, Design::Network);
    let interrupt = build::interrupt()?;
    let simulated = simulate::start(&board, arguments.stage, arguments.quiet, &interrupt)?;
    let options = OpenOptions { baud: arguments.connection.baud, force: arguments.connection.force };
    let open = OpenBoard::open(simulated.path(), options)?;
    on_board(arguments, open, &format!("simulated {}, ", arguments.stage.name()), checks)
}

fn on_board(
    arguments: &SelftestArguments,
    open: OpenBoard,
    kind: &str,
    checks: &[&'static Check],
) -> Result<Report, Failure> {
    let (identity, preset) = (open.identity.clone(), open.network()?);
    let target = format!("{kind}{}", identity.port);
    let subject = Subject {
        build_id: format!("{:08x}", identity.build_id),
        ..subject(arguments, &target, preset, identity.board)
    };
    suite(arguments, &mut open.engine(), preset, subject, checks)
}

fn subject(arguments: &SelftestArguments, target: &str, preset: Preset, board: Option<&str>) -> Subject {
    Subject {
        target: target.to_string(),
        board: board.map(String::from),
        preset: format!("{preset} ({})", preset.sizes()),
        build_id: format!("{:08x}", 0),
        spec_hash: memtwin_spec::hash_hex(),
        seed: arguments.seed,
    }
}

fn suite(
    arguments: &SelftestArguments,
    target: &mut dyn Target,
    preset: Preset,
    subject: Subject,
    checks: &[&'static Check],
) -> Result<Report, Failure> {
    let bar = build::spinner(&subject.target, arguments.quiet);
    let mut progress = |check: &Check| {
        bar.set_message(format!("{}: {}", check.name, check.what));
        true
    };
    let outcomes = run(target, preset, arguments.seed, checks, &mut progress).map_err(Failure::system)?;
    bar.finish_and_clear();
    Ok(Report { subject, planned: checks.len(), outcomes })
}
