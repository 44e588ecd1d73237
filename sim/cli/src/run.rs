//! `memtwin run`: the main job, with its options, progress and files.

use crate::engine::EngineArguments;
use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, files};
use anyhow::{Context, anyhow};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use memtwin_calibrate::{Parameters, Place};
use memtwin_engine::EngineKind;
use memtwin_experiments::fault::Fault;
use memtwin_experiments::{
    ExperimentError, Learning, Progress, RunOptions, RunResult, WaveRequest, WaveSelection, patterns,
};
use memtwin_spec::{PatternSet, Preset, Sizes};
use memtwin_trace::{WaveFormat, write_gtkwave_save, write_surfer_commands};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the waveform shows unless other scopes are asked for: small, and enough to follow every event.
const DEFAULT_SCOPES: [&str; 9] = [
    "network.clk",
    "network.sequencer",
    "network.lia",
    "network.layer*.neuron*.l*",
    "network.layer*.neuron*.g*",
    "network.layer*.neuron*.depression",
    "network.layer*.neuron*.t1",
    "network.layer*.neuron*.node2",
    "network.layer*.neuron*.v1_volt",
];

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin run                                   the ten digits on 30x10x10, into ./out
  memtwin run --seed 7 --engine verilator       the same job on the compiled Verilog: the same digest
  memtwin run --preset tiny --out /tmp/tiny     the 6x3x3 network
  memtwin run --preset tiny --engine bitstream --board icebreaker   what the bitstream does: the same digest
  memtwin run --engine port --port /dev/ttyUSB1 on a board that is plugged in: the same digest
  memtwin run --patterns letters.txt            your patterns; sizes follow from them
  memtwin run --learning stochastic             the devices' noise parts the neurons, without the 30-event budget
  memtwin run --fault stuck_high1_rate=0.05 --fault dead_device1[3]   a broken network
  memtwin run --set vin1_volt=1.8 --no-budget   other parameters (memtwin parameters lists them)")]
pub struct RunArguments {
    /// Seed of every random draw: equal seeds give equal runs on every engine
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Sizes and patterns: paper (30x10x10, the ten digits), tiny (6x3x3) or odd (25x7x4)
    #[arg(long, default_value = "paper", value_parser = preset, conflicts_with_all = ["sizes", "patterns"])]
    preset: Preset,
    /// Inputs, hidden and output neurons, for example 30x10x10
    #[arg(long, value_name = "IxHxO")]
    sizes: Option<Sizes>,
    /// Pattern file (`memtwin patterns` prints an example); without --sizes one hidden and output neuron a pattern
    #[arg(long, value_name = "FILE")]
    patterns: Option<PathBuf>,
    #[command(flatten)]
    engine: EngineArguments,
    #[command(flatten)]
    parameters: ParameterArguments,
    /// Never ground a neuron's gate: one greedy neuron may take every pattern
    #[arg(long, conflicts_with = "learning")]
    no_budget: bool,
    /// How layer 1 learns: budget (a pattern after the other, a neuron's gate is grounded after its 30 events) or stochastic (120
    /// rounds over all patterns, with devices whose noise makes the neurons part them: its parameters go before --set)
    #[arg(long, default_value = "budget", value_parser = learning())]
    learning: Learning,
    /// What is wrong with the network: KIND_count=N, KIND_rate=R or KIND1[PLACE], repeated for more; KIND is stuck_low,
    /// stuck_high, open, dead_device, leaky_device, open_column, shorted_column, lg_low, lg_high, vl_low, vl_high,
    /// cleared_memory or bit_flip, with 1 or 2 after it for one layer alone; places come from the seed
    #[arg(long, value_name = "FAULT")]
    fault: Vec<String>,
    /// Presentations of each pattern at each number of flipped pixels
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    trials: u16,
    /// Output folder
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    /// Waveform: vcd, fst or none; a board writes one only with --wave-start-ms or --wave-stop-ms
    #[arg(long, default_value = "vcd", value_parser = ["vcd", "fst", "none"])]
    wave: String,
    /// Start of the waveform in ms of circuit time (default: the highlights of the run)
    #[arg(long, value_name = "MS", value_parser = milliseconds, allow_negative_numbers = true)]
    wave_start_ms: Option<f64>,
    /// End of the waveform in ms of circuit time
    #[arg(long, value_name = "MS", value_parser = milliseconds, allow_negative_numbers = true)]
    wave_stop_ms: Option<f64>,
    /// Scope or signal of the waveform, `*` stands for any characters of a component; repeat for more; `all` for all
    #[arg(long, value_name = "SCOPE")]
    wave_scope: Vec<String>,
    /// Print run.json instead of the summary
    #[arg(long)]
    json: bool,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
}

/// The physics of a network.
#[derive(Args)]
pub struct ParameterArguments {
    /// Parameter file in TOML (`memtwin parameters` prints one)
    #[arg(long = "parameters", value_name = "FILE")]
    file: Option<PathBuf>,
    /// One parameter, over those of the file
    #[arg(long = "set", value_name = "NAME=VALUE")]
    set: Vec<String>,
}

impl ParameterArguments {
    /// The parameters of the file, or those for networks of these sizes, with single ones replaced.
    pub fn read(&self, sizes: Sizes) -> Result<Parameters, Failure> {
        self.over(sizes, |usual| usual)
    }

    /// The same with `change` applied before single ones are replaced.
    pub fn over(&self, sizes: Sizes, change: impl Fn(Parameters) -> Parameters) -> Result<Parameters, Failure> {
        let mut parameters = match &self.file {
            Some(path) => Parameters::from_toml(&path.display().to_string(), &files::read(path)?)?,
            None => patterns::parameters(sizes),
        };
        parameters = change(parameters);
        for assignment in &self.set {
            let expected =
                || Failure::bad_input(anyhow!("--set {assignment}: expected NAME=VALUE, for example vin1_volt=1.8"));
            let (name, value) = assignment.split_once('=').ok_or_else(expected)?;
            let value = value.trim().parse().map_err(|_| expected())?;
            parameters.set(&Place::new("--set"), name.trim(), value)?;
        }
        Ok(parameters)
    }

    /// The options that ask for these parameters again.
    pub fn words(&self, option: &mut dyn FnMut(&str, Option<String>)) {
        option("--parameters", self.file.as_ref().map(|path| path.display().to_string()));
        for assignment in &self.set {
            option("--set", Some(assignment.clone()));
        }
    }
}

/// Threads as asked for, or one a core.
pub fn threads(asked: Option<u16>) -> usize {
    asked.map_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get), usize::from)
}

/// Reads a preset's name.
pub fn preset(name: &str) -> Result<Preset, String> {
    let expected = || format!("expected {}", Preset::ALL.map(Preset::name).join(", "));
    Preset::ALL.into_iter().find(|preset| preset.name() == name).ok_or_else(expected)
}

/// Reads a way to learn.
pub fn learning() -> impl TypedValueParser<Value = Learning> {
    let known = [Learning::Budget, Learning::Stochastic];
    let named = move |name: String| known.into_iter().find(|learning| learning.name() == name);
    PossibleValuesParser::new(known.map(Learning::name))
        .map(move |name| named(name).expect("one of the possible values"))
}

/// Reads a seed.
pub fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("expected a whole number from 0 to {}", u64::MAX))
}

fn milliseconds(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(ms) if ms.is_finite() && (0.0..=1e9).contains(&ms) => Ok(ms),
        _ => Err("expected milliseconds from 0 to 1e9".to_string()),
    }
}

pub fn run(arguments: &RunArguments) -> Outcome {
    let options = options(arguments)?;
    // of the waveform itself the writer knows at once, as it opens it
    let names = ["run.json", "report.html", "wave.gtkw", "wave.sucl"];
    let written = if options.wave.is_some() { &names[..] } else { &names[..2] };
    let _folder = files::prepare_folder(&arguments.out, written)?;
    let go_on = interruptible()?;
    match simulate(arguments, &options, &go_on) {
        Err(failure) if arguments.engine.kind != EngineKind::Model => {
            // Ctrl-C ends a simulator or a compiler too, perhaps before the thread that handles it here has run
            std::thread::sleep(Duration::from_millis(50));
            Err(if go_on.load(Ordering::Relaxed) { failure } else { ExperimentError::Interrupted.into() })
        }
        result => write_results(arguments, &options, &result?),
    }
}

fn simulate(arguments: &RunArguments, options: &RunOptions, go_on: &AtomicBool) -> Result<RunResult, Failure> {
    let bar = progress_bar(arguments.quiet);
    let mut engine = arguments.engine.start(options.sizes, arguments.quiet)?;
    let mut periods = 0u64;
    let result = memtwin_experiments::run(&mut *engine, options, &mut |progress| show(&bar, progress), &mut || {
        periods += 1;
        if periods.is_multiple_of(1000) {
            bar.tick();
        }
        go_on.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    Ok(result?)
}

fn write_results(arguments: &RunArguments, options: &RunOptions, result: &RunResult) -> Outcome {
    let json = serde_json::to_string_pretty(result).map_err(Failure::system)? + "\n";
    files::write(&arguments.out.join("report.html"), &memtwin_report::html(result))?;
    if let Some(wave) = &options.wave {
        write_gtkwave_save(&wave.path, options.sizes, &wave.options())?;
        write_surfer_commands(&wave.path, options.sizes, &wave.options())?;
    }
    files::write(&arguments.out.join("run.json"), &json)?;
    if arguments.json {
        return print(&json);
    }
    let mut text = memtwin_report::summary(result);
    let names = ["run.json", "report.html"].map(|name| arguments.out.join(name));
    let wave = options.wave.as_ref().map(|wave| wave.path.clone());
    for path in names.into_iter().chain(wave) {
        text += &format!("wrote {}\n", path.display());
    }
    print(&text)
}

fn options(arguments: &RunArguments) -> Result<RunOptions, Failure> {
    let patterns = match &arguments.patterns {
        Some(path) => read_patterns(path)?,
        None => patterns::of_preset(arguments.preset).map_err(Failure::bad_input)?,
    };
    let sizes = match (arguments.sizes, &arguments.patterns) {
        (Some(sizes), _) => sizes,
        (None, Some(_)) => Sizes::new(patterns.pixels(), patterns.len(), patterns.len()).map_err(Failure::bad_input)?,
        (None, None) => arguments.preset.sizes(),
    };
    let learning = if arguments.no_budget { Learning::NoBudget } else { arguments.learning };
    let parameters = arguments.parameters.over(sizes, |usual| learning.parameters(usual))?;
    let read = |text: &String| {
        Fault::read(text, sizes).map_err(|expected| Failure::bad_input(anyhow!("--fault {text}: {expected}")))
    };
    let faults = arguments.fault.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    arguments.engine.check(sizes)?;
    Ok(RunOptions {
        command: again(arguments),
        seed: arguments.seed,
        sizes,
        patterns,
        parameters,
        schedule: learning.schedule(),
        faults,
        trials: arguments.trials.into(),
        wave: wave(arguments)?,
    })
}

/// The command that gives the same run again: what has no influence on the results is left out.
fn again(arguments: &RunArguments) -> String {
    let mut words = vec!["memtwin".to_string(), "run".into(), "--seed".into(), arguments.seed.to_string()];
    let mut option = |name: &str, value: Option<String>| {
        words.extend(value.map(|value| [name.to_string(), quoted(&value)]).into_iter().flatten());
    };
    let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
    let has_preset = arguments.sizes.is_none() && arguments.patterns.is_none();
    option("--preset", has_preset.then(|| arguments.preset.to_string()));
    option("--sizes", arguments.sizes.map(|sizes| sizes.to_string()));
    option("--patterns", path(&arguments.patterns));
    arguments.parameters.words(&mut option);
    arguments.fault.iter().for_each(|fault| option("--fault", Some(fault.clone())));
    option("--trials", Some(arguments.trials.to_string()));
    arguments.engine.words(&mut option);
    if arguments.no_budget {
        words.push("--no-budget".into());
    }
    if arguments.learning == Learning::Stochastic {
        words.extend(["--learning".into(), "stochastic".into()]);
    }
    words.join(" ")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,:+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_string();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// The patterns of a file.
pub fn read_patterns(path: &Path) -> Result<PatternSet, Failure> {
    let patterns = files::read(path)?.parse::<PatternSet>();
    patterns.with_context(|| path.display().to_string()).map_err(Failure::bad_input)
}

fn wave(arguments: &RunArguments) -> Result<Option<WaveRequest>, Failure> {
    // a board is looked into tick by tick over its serial line, which takes its time: only where a window is asked for
    let window = arguments.wave_start_ms.is_some() || arguments.wave_stop_ms.is_some();
    if arguments.wave == "none" || (arguments.engine.kind.is_board() && !window) {
        return Ok(None);
    }
    let path = arguments.out.join(format!("wave.{}", arguments.wave));
    WaveFormat::from_path(&path)?;
    let scopes = match &arguments.wave_scope[..] {
        [] => DEFAULT_SCOPES.map(String::from).into(),
        scopes if scopes.iter().any(|scope| scope == "all") => vec![],
        scopes => scopes.to_vec(),
    };
    let ns = |ms: f64| (ms * 1e6).round() as u64;
    let selection = match (arguments.wave_start_ms, arguments.wave_stop_ms) {
        (None, None) => WaveSelection::Highlights,
        (start, stop) => WaveSelection::Window { start_ns: start.map(ns), stop_ns: stop.map(ns) },
    };
    Ok(Some(WaveRequest { path, scopes, selection }))
}

/// True until Ctrl-C.
pub fn interruptible() -> Result<Arc<AtomicBool>, Failure> {
    let go_on = Arc::new(AtomicBool::new(true));
    let flag = Arc::clone(&go_on);
    ctrlc::set_handler(move || flag.store(false, Ordering::Relaxed)).map_err(Failure::system)?;
    Ok(go_on)
}

/// A bar of steps, each with a name.
pub fn progress_bar(quiet: bool) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg:18} {bar:40} {pos}/{len} {elapsed} (eta {eta})");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_length(progress.total as u64);
    bar.set_position(progress.done as u64);
    bar.set_message(progress.stage);
}
