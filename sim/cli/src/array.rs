//! `memtwin array`: what arrays are made for, on the model, on a board at a stage of its build, or on a board.

use crate::engine::EngineArguments;
use crate::failure::Failure;
use crate::run::{interruptible, seed};
use crate::{Outcome, show::print};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use memtwin_engine::EngineKind;
use memtwin_engine::array::{ArrayEngine, ArrayModel};
use memtwin_experiments::{ArrayJob, ArrayResult, ArrayWatch, ExperimentError};
use memtwin_trace::{WaveFormat, write_array_views};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::atomic::Ordering;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin array xor                                        the XOR neuron of Duan et al., on the model
  memtwin array cluster --engine pins --board icebreaker   the 8x3 network of Wang et al., on the sources at the board's pins
  memtwin array xor --engine bitstream --board icebreaker  what the bitstream does
  memtwin array coincidence --engine port --port /dev/ttyUSB1 --json
  memtwin array xor --wave xor.vcd                         membranes, switches and sources of every tick; views beside it:
                                                           gtkwave xor.gtkw, surfer --command-file xor.sucl xor.vcd

On anything but the model the job is done on the model, too; exit code 1 where they differ. A board needs the bitstream of the
array: memtwin program --board icebreaker --preset pair (or cluster).")]
pub struct ArrayArguments {
    /// xor, coincidence (2x1, preset pair) or cluster (8x3)
    #[arg(value_name = "JOB", value_parser = ArrayJob::from_str)]
    job: ArrayJob,
    #[command(flatten)]
    engine: EngineArguments,
    /// Seed of thresholds and patterns
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Waveform of every tick, VCD or FST by the extension, with views for GTKWave and Surfer beside it; slow on a board,
    /// which is asked after each
    #[arg(long, value_name = "FILE")]
    wave: Option<PathBuf>,
    /// Print what came of it as JSON
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    job: &'static str,
    engine: &'static str,
    seed: u64,
    /// Equal to what the model gives.
    as_model: bool,
    #[serde(flatten)]
    result: &'a ArrayResult,
}

pub fn array(arguments: &ArrayArguments) -> Outcome {
    let ArrayArguments { job, engine, seed, wave, json, quiet } = arguments;
    // before anything is built
    wave.as_deref().map(WaveFormat::from_path).transpose()?;
    let model = job.run(&mut ArrayModel::default(), *seed)?;
    let result = match (engine.kind, wave) {
        (EngineKind::Model, None) => model.clone(),
        (_, wave) => {
            let mut array = engine.start_array(job.preset(), *quiet)?;
            match wave {
                None => job.run(&mut *array, *seed)?,
                Some(path) => watched(*job, &mut *array, *seed, path, *quiet)?,
            }
        }
    };
    let as_model = result == model;
    let report = Report { job: job.name(), engine: engine.kind.name(), seed: *seed, as_model, result: &result };
    if *json {
        print(&(serde_json::to_string_pretty(&report).map_err(Failure::system)? + "\n"))?;
    } else {
        print(&text(&report, job.sizes().neurons))?;
    }
    Ok(if as_model { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Does the job tick by tick, with a waveform.
fn watched(
    job: ArrayJob,
    engine: &mut dyn ArrayEngine,
    seed: u64,
    path: &Path,
    quiet: bool,
) -> Result<ArrayResult, Failure> {
    let go = interruptible()?;
    let bar = tick_counter(quiet);
    let mut go_on = || {
        bar.inc(1);
        go.load(Ordering::Relaxed)
    };
    let mut watch = ArrayWatch::create(engine, path, job.wave_context(), &mut go_on)?;
    let result = job.run(&mut watch, seed);
    let result = result.and_then(|result| watch.finish().map(|_| result).map_err(Into::into));
    bar.finish_and_clear();
    if !go.load(Ordering::Relaxed) {
        return Err(ExperimentError::Interrupted.into());
    }
    let result = result?;
    write_array_views(path, job.wave_context())?;
    Ok(result)
}

fn tick_counter(quiet: bool) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {pos} ticks {elapsed}");
    ProgressBar::no_length().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}

fn text(report: &Report, columns: usize) -> String {
    let Report { job, engine, seed, as_model, result } = report;
    let mut text = format!("{job} on {engine}, seed {seed}\n");
    for stimulus in &result.stimuli {
        let [records, conductances] = stimulus.digests;
        text += &format!("  {:<16} {:>3} spikes  ", stimulus.name, stimulus.spikes);
        text += &format!("digests {records:08x} {conductances:08x}\n");
    }
    text += "conductances (uS), a row an input\n";
    for row in result.conductances_usiemens.chunks(columns) {
        text += &format!("  {}\n", row.iter().map(|usiemens| format!("{usiemens:8.2}")).collect::<String>());
    }
    let is = |good: bool| if good { "yes" } else { "no" };
    text + &format!("as published: {}; as the model: {}\n", is(result.as_published), is(*as_model))
}
