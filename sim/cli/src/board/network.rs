//! `memtwin board train` and `infer`: the board's sequencer learns and recognises by itself.

use super::{Connection, attach};
use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, run};
use anyhow::anyhow;
use clap::Args;
use indicatif::ProgressBar;
use memtwin_engine::bus::{BusEngine, Words};
use memtwin_engine::{Ended, Engine};
use memtwin_experiments::procedure::{begin_inference, begin_layer1, begin_layer2, present};
use memtwin_experiments::{ExperimentError, patterns};
use memtwin_host::OpenBoard;
use memtwin_spec::register::{csr, offset};
use memtwin_spec::time::{periods_from_ms, ticks_to_seconds};
use memtwin_spec::{Command, Interest, Observer, Pattern, Probe};
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Args)]
#[command(after_help = "The board is left as it is then: infer, dump and trace go on from there.

Examples:
  memtwin board train                           the patterns of the board's preset, on the only board there is
  memtwin board train --seed 7 --patterns letters.txt --port /dev/ttyUSB1")]
pub struct TrainArguments {
    #[command(flatten)]
    connection: Connection,
    /// Seed of every random draw
    #[arg(long, default_value_t = 1, value_parser = run::seed, allow_negative_numbers = true)]
    seed: u64,
    /// Pattern file, at most one pattern for each hidden and output neuron (without: those of the board's preset)
    #[arg(long, value_name = "FILE")]
    patterns: Option<PathBuf>,
    #[command(flatten)]
    parameters: run::ParameterArguments,
    /// For machines
    #[arg(long)]
    json: bool,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin board infer                           every pattern that the board was trained with
  memtwin board infer --patterns noisy.txt --ms 50 --json")]
pub struct InferArguments {
    #[command(flatten)]
    connection: Connection,
    /// Patterns to show (without: those in the board's pattern memory)
    #[arg(long, value_name = "FILE")]
    patterns: Option<PathBuf>,
    /// Time for which each is shown, in ms of circuit time
    #[arg(long, default_value_t = 100.0, value_parser = showing_ms)]
    ms: f64,
    /// For machines
    #[arg(long)]
    json: bool,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
}

/// Reads a time for which a pattern is shown.
pub fn showing_ms(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(ms) if (0.5..=30_000.0).contains(&ms) => Ok(ms),
        _ => Err("expected milliseconds from 0.5 to 30000".to_string()),
    }
}

/// Wants no probes, and ends the run with Ctrl-C.
struct Patient<'a> {
    bar: &'a ProgressBar,
    go_on: &'a AtomicBool,
}

impl Observer for Patient<'_> {
    fn before_period(&mut self, _tick: u64) -> Interest {
        self.bar.tick();
        if self.go_on.load(Ordering::Relaxed) { Interest::Skip } else { Interest::Stop }
    }

    fn probe(&mut self, _probe: &Probe) {}

    fn undisturbed_periods(&self) -> u32 {
        u32::MAX
    }
}

/// Steps that are told as they are taken.
struct Steps {
    bar: ProgressBar,
    go_on: Arc<AtomicBool>,
}

impl Steps {
    fn new(count: usize, quiet: bool) -> Result<Self, Failure> {
        let bar = run::progress_bar(quiet);
        bar.set_length(count as u64);
        Ok(Steps { bar, go_on: run::interruptible()? })
    }

    fn take(&self, name: &str, engine: &mut dyn Engine, commands: &[Command]) -> Result<(), Failure> {
        self.bar.set_message(name.to_string());
        match engine.run(commands, &mut Patient { bar: &self.bar, go_on: &self.go_on })? {
            Ended::Done => self.bar.inc(1),
            Ended::Stopped => return Err(ExperimentError::Interrupted.into()),
        }
        Ok(())
    }
}

pub fn train(arguments: &TrainArguments) -> Outcome {
    let (board, preset) = arguments.connection.open_network()?;
    let sizes = preset.sizes();
    let set = match &arguments.patterns {
        Some(path) => run::read_patterns(path)?,
        None => patterns::of_preset(preset).map_err(Failure::bad_input)?,
    };
    let room = sizes.hidden.min(sizes.outputs);
    if set.len() > room {
        let what = anyhow!("{} patterns, expected at most {room}: one for each hidden and output neuron", set.len());
        return Err(Failure::bad_input(what));
    }
    let parameters = arguments.parameters.read(sizes)?;
    let config = parameters.config(sizes, set.clone(), arguments.seed)?;
    let mut engine = board.engine();
    engine.load(&config)?;

    let lesson = |layer: usize, n: usize, command: Command| {
        let begin = match (layer, n) {
            (1, 0) => begin_layer1(),
            (2, 0) => begin_layer2(),
            _ => vec![],
        };
        (format!("layer {layer}: {}", set[n].name), [begin, vec![command]].concat())
    };
    let layer1 = (0..set.len()).map(|n| lesson(1, n, Command::Train { pattern: n as u8, ground: true }));
    let layer2 = (0..set.len()).map(|n| lesson(2, n, Command::Teach { pattern: n as u8, target: n as u16 }));
    let steps = Steps::new(2 * set.len(), arguments.quiet)?;
    for (name, commands) in layer1.chain(layer2) {
        steps.take(&name, &mut engine, &commands)?;
    }
    steps.bar.finish_and_clear();

    let (owners, status) = (engine.owners(set.len())?, engine.status()?);
    if arguments.json {
        let told = json!({
            "seed": arguments.seed, "owners": owners, "events": status.events, "ties": status.ties,
            "gave_up": status.gave_up, "circuit_seconds": ticks_to_seconds(status.ticks), "cycles": status.cycles,
            "probe_digest": status.digest_hex(),
        });
        return print(&format!("{told:#}\n"));
    }
    let owner = |(pattern, owner): (&Pattern, &Option<u16>)| match owner {
        Some(neuron) => format!("  {:12} hidden neuron {neuron}\n", pattern.name),
        None => format!("  {:12} nobody\n", pattern.name),
    };
    let given_up = if status.gave_up { ", an event was given up" } else { "" };
    print(&format!(
        "trained {} patterns in {:.1} s of circuit time, {} cycles{given_up}; digest {}\n{}",
        set.len(),
        ticks_to_seconds(status.ticks),
        status.cycles,
        status.digest_hex(),
        set.iter().zip(&owners).map(owner).collect::<String>()
    ))
}

pub fn infer(arguments: &InferArguments) -> Outcome {
    let (OpenBoard { bus, .. }, preset) = arguments.connection.open_network()?;
    let mut engine = BusEngine::new(bus);
    // one place of the pattern memory is enough, and is given back
    let before = attach(&mut engine)?.config.patterns;
    let shown = match &arguments.patterns {
        Some(path) => run::read_patterns(path)?,
        None => before.clone(),
    };
    let inputs = preset.sizes().inputs;
    if shown.pixels() != inputs {
        let what = anyhow!("patterns of {} pixels, expected {inputs}", shown.pixels());
        return Err(Failure::bad_input(what));
    }
    let periods = periods_from_ms(arguments.ms) as u16;
    let steps = Steps::new(1 + shown.len(), arguments.quiet)?;
    steps.take("gates", &mut engine, &begin_inference())?;
    let hz = |spikes: u16| f64::from(spikes) * 1e3 / arguments.ms;
    let mut rates = vec![];
    for pattern in shown.iter() {
        engine.set_pattern(0, &pattern.pixels)?;
        steps.take(&pattern.name, &mut engine, &present(0, periods))?;
        rates.push(engine.spikes(1)?.into_iter().map(hz).collect::<Vec<f64>>());
    }
    engine.set_pattern(0, &before[0].pixels)?;
    steps.bar.finish_and_clear();
    let ticks = engine.bus().read(csr(offset::TICKS))?;
    told(arguments, shown.iter(), &rates, ticks)
}

fn told<'a>(
    arguments: &InferArguments,
    shown: impl Iterator<Item = &'a Pattern>,
    rates: &[Vec<f64>],
    ticks: u32,
) -> Outcome {
    let winner = |rates: &[f64]| {
        let most = rates.iter().copied().fold(0.0, f64::max);
        let mut winners = rates.iter().enumerate().filter(|&(_, &rate)| rate == most && most > 0.0);
        let first = winners.next().map(|(n, _)| n);
        if winners.next().is_some() { None } else { first }
    };
    if arguments.json {
        let told: Vec<_> = shown
            .zip(rates)
            .map(|(pattern, rates)| json!({"pattern": pattern.name, "output_rates_hz": rates, "winner": winner(rates)}))
            .collect();
        return print(&format!("{:#}\n", json!({"ticks": ticks, "inference": told})));
    }
    let mut text = "pattern       winner  rate of each output neuron, Hz\n".to_string();
    for (pattern, rates) in shown.zip(rates) {
        let winner = winner(rates).map_or_else(|| "-".to_string(), |n| n.to_string());
        let rates: String = rates.iter().map(|rate| format!("{rate:5.0}")).collect();
        text += &format!("{:12}  {winner:>6} {rates}\n", pattern.name);
    }
    print(&text)
}
