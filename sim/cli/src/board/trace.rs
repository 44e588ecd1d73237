//! `memtwin board trace`: spikes and gates from the board's trace buffer, as a waveform.

use super::{Connection, attach};
use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, build, run};
use anyhow::anyhow;
use clap::Args;
use memtwin_engine::Engine;
use memtwin_engine::bus::{Bus, BusEngine};
use memtwin_experiments::{ExperimentError, patterns, wave_context};
use memtwin_host::OpenBoard;
use memtwin_host::trace::{self, Arming, Capture};
use memtwin_spec::time::{periods_from_ms, tick_start_ns};
use memtwin_spec::trace::{RECORDS, Trigger, level};
use memtwin_spec::{Command, NoObserver, Sizes};
use memtwin_trace::{WaveFormat, write_gtkwave_save, write_surfer_commands};
use serde_json::json;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Between two looks at a board that runs by itself.
const PATIENCE: Duration = Duration::from_millis(20);

#[derive(Args)]
#[command(
    after_help = "The buffer holds the 512 newest changes of L1, L2, LG and gate; the waveform shows these, and G1, G2, VL and T1 that follow.
The first change triggers, or the one that --trigger names.

Examples:
  memtwin board trace --pattern 0               shows the board a pattern for 50 ms, and what the neurons do
  memtwin board trace --pattern 3 --trigger layer2.neuron3.l2 --before 256 --out spike.vcd
                                                around the first spike of an output neuron
  memtwin board trace --trigger l2 --edge fall  of what runs on the board anyway, until Ctrl-C or complete"
)]
pub struct TraceArguments {
    #[command(flatten)]
    connection: Connection,
    /// Show the board this pattern of its memory (0, 1, ..); without, look on while it works
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(..64))]
    pattern: Option<u8>,
    /// Time for which the pattern is shown, in ms of circuit time
    #[arg(long, default_value_t = 50.0, value_parser = super::network::showing_ms, requires = "pattern")]
    ms: f64,
    /// The signal that triggers: l1, l2, lg or gate of any neuron, or as in layer1.neuron3.l2
    #[arg(long, value_name = "SIGNAL", value_parser = signal)]
    trigger: Option<Trigger>,
    /// Its edge: rise, fall or both
    #[arg(long, default_value = "rise", value_parser = ["rise", "fall", "both"], requires = "trigger")]
    edge: String,
    /// Changes to keep from before the trigger; the others of 512 come after it
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(..=511), requires = "trigger")]
    before: u32,
    /// The waveform, VCD or FST by the extension, with views for GTKWave and Surfer beside it
    #[arg(long, short, default_value = "trace.vcd", value_name = "FILE")]
    out: PathBuf,
    /// Tell the changes as JSON, too
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

/// Reads a signal; what it names rises.
fn signal(text: &str) -> Result<Trigger, String> {
    let expected = || "expected l1, l2, lg or gate, or as in layer1.neuron3.l2".to_string();
    let (place, name) = text.rsplit_once('.').map_or((None, text), |(place, name)| (Some(place), name));
    let names = [("l1", level::L1), ("l2", level::L2), ("lg", level::LG), ("gate", level::GATE)];
    let rises = names.iter().find(|(known, _)| *known == name).map(|&(_, bit)| bit).ok_or_else(expected)?;
    let number = |word: &str, kind: &str| word.strip_prefix(kind).and_then(|digits| digits.parse::<u8>().ok());
    let neuron = match place {
        None => None,
        Some(place) => {
            let (layer, neuron) = place.split_once('.').ok_or_else(expected)?;
            let layer = number(layer, "layer").filter(|layer| (1..=2).contains(layer)).ok_or_else(expected)?;
            Some((layer - 1, number(neuron, "neuron").ok_or_else(expected)?))
        }
    };
    Ok(Trigger { neuron, rises, falls: 0 })
}

fn arming(arguments: &TraceArguments) -> Arming {
    let Some(trigger) = arguments.trigger else {
        return Arming { trigger: Trigger::default(), at_once: true, after: RECORDS };
    };
    let (rises, falls) = match &*arguments.edge {
        "rise" => (trigger.rises, 0),
        "fall" => (0, trigger.rises),
        _ => (trigger.rises, trigger.rises),
    };
    Arming { trigger: Trigger { rises, falls, ..trigger }, at_once: false, after: RECORDS - arguments.before }
}

pub fn trace(arguments: &TraceArguments) -> Outcome {
    WaveFormat::from_path(&arguments.out)?;
    let (OpenBoard { identity, bus }, preset) = arguments.connection.open_network()?;
    let sizes = preset.sizes();
    let mut engine = BusEngine::new(bus);
    let bar = build::spinner(identity.board.unwrap_or("board"), arguments.quiet);
    bar.set_message("tracing");
    let capture = match arguments.pattern {
        Some(pattern) => show(&mut engine, sizes, arguments, pattern)?,
        None => look_on(&mut engine, sizes, arguments)?,
    };
    bar.finish_and_clear();
    // the signals of a trace follow from the sizes and what was recorded: any configuration does
    let parameters = patterns::parameters(sizes);
    let config = parameters.config(sizes, patterns::of_preset(preset).map_err(Failure::bad_input)?, 1)?;
    capture.write_wave(&arguments.out, wave_context(&config, &parameters))?;
    let options = trace::wave_options();
    write_gtkwave_save(&arguments.out, sizes, &options)?;
    write_surfer_commands(&arguments.out, sizes, &options)?;
    told(arguments, &capture)
}

/// The board is shown a pattern while the trace runs.
fn show<B: Bus>(
    engine: &mut BusEngine<B>,
    sizes: Sizes,
    arguments: &TraceArguments,
    pattern: u8,
) -> Result<Capture, Failure> {
    attach(engine)?;
    let periods = periods_from_ms(arguments.ms) as u16;
    let armed = trace::arm(engine.bus(), sizes, arming(arguments))?;
    let shown = [Command::Present { pattern, until_fire: false, periods }, Command::Rest { periods: 2 }];
    engine.run(&shown, &mut NoObserver)?;
    Ok(trace::read(engine.bus(), sizes, Some(armed))?)
}

/// Until the trace is complete, the sequencer has nothing left to do, or Ctrl-C.
fn look_on<B: Bus>(engine: &mut BusEngine<B>, sizes: Sizes, arguments: &TraceArguments) -> Result<Capture, Failure> {
    let go_on = run::interruptible()?;
    let armed = trace::arm(engine.bus(), sizes, arming(arguments))?;
    if !engine.bus().status_word()?.is_working() {
        let what = anyhow!("the board's sequencer is idle: nothing would be traced; show it a pattern with --pattern");
        return Err(Failure::bad_input(what));
    }
    while go_on.load(Ordering::Relaxed) && !trace::status(engine.bus())?.complete {
        if !engine.bus().status_word()?.is_working() {
            break;
        }
        std::thread::sleep(PATIENCE);
    }
    if !go_on.load(Ordering::Relaxed) && trace::status(engine.bus())?.records == 0 {
        return Err(ExperimentError::Interrupted.into());
    }
    Ok(trace::read(engine.bus(), sizes, Some(armed))?)
}

fn told(arguments: &TraceArguments, capture: &Capture) -> Outcome {
    let (window, status) = (&capture.window, &capture.status);
    let ms = |tick: u64| tick_start_ns(tick) as f64 / 1e6;
    if arguments.json {
        let record = |dated: &trace::DatedRecord| {
            let r = dated.record;
            json!({"tick": dated.tick, "layer": r.layer + 1, "neuron": r.neuron, "changed": r.changed, "levels": r.levels})
        };
        let told = json!({
            "out": arguments.out, "window": [window.start, window.end], "triggered": status.triggered,
            "complete": status.complete, "overwritten": status.wrapped, "overflow": status.overflow,
            "records": capture.records.iter().map(record).collect::<Vec<_>>(),
        });
        return print(&format!("{told:#}\n"));
    }
    let mut notes = String::new();
    for (is, note) in [
        (!status.triggered, "the trigger did not come"),
        (status.wrapped, "older changes were overwritten"),
        (status.overflow, "the buffer was full before the end: later changes are not in it"),
    ] {
        if is {
            notes += &format!("; {note}");
        }
    }
    print(&format!(
        "wrote {}: {} changes from {:.2} to {:.2} ms{notes}\n",
        arguments.out.display(),
        capture.records.len(),
        ms(window.start),
        ms(window.end),
    ))
}
