//! Time per simulated second of the paper's network: ten digits, 30 inputs, 10 hidden, 10 outputs.
//!
//! Every job simulates a number of periods that only its commands and the seed decide, and each time is divided by the
//! simulated seconds; criterion therefore reports the time of one simulated second. The summary at the end is the least
//! of many runs of each job: one thread that waits for nothing, so wall time on a free core is CPU time.

use criterion::Criterion;
use memtwin_calibrate::Parameters;
use memtwin_model::Network;
use memtwin_spec::time::{TICKS_PER_PERIOD, ticks_to_seconds};
use memtwin_spec::{Command, Control, LayerIndex, NoObserver, PatternSet, Preset};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Runs of each job for the summary.
const SUMMARY_RUNS: usize = 30;
/// Periods for which inference shows each digit.
const PRESENT_PERIODS: u16 = 200;
/// The same job in Brian2, compiled to C++ by itself, in milliseconds per simulated second.
const BRIAN2_MS: u32 = 220;

/// A network as it stands before the commands that are timed.
struct Job {
    name: &'static str,
    start: Network,
    commands: Vec<Command>,
    seconds: f64,
}

impl Job {
    fn new(name: &'static str, start: Network, commands: Vec<Command>) -> Self {
        let mut end = start.clone();
        let first = end.probe().tick;
        end.run(&commands, &mut NoObserver);
        let ticks = end.probe().tick - first;
        println!("{name}: {} periods", ticks / u64::from(TICKS_PER_PERIOD));
        Job { name, start, commands, seconds: ticks_to_seconds(ticks) }
    }

    /// Wall time of one run, for each simulated second of it.
    fn run(&self) -> Duration {
        let mut network = self.start.clone();
        let begin = Instant::now();
        black_box(network.run(black_box(&self.commands), &mut NoObserver));
        begin.elapsed().div_f64(self.seconds)
    }
}

fn digits() -> PatternSet {
    include_str!("../../experiments/patterns/digits.txt").parse().expect("the digits")
}

fn all_gates(layer: LayerIndex) -> Command {
    Command::Gate { layer, neuron: None, on: true }
}

fn learn_layer1(patterns: u8) -> Vec<Command> {
    let control = Control { layer1_on: true, potentiate1: true, depress1: true, ..inhibited() };
    let mut commands = vec![Command::Control(control), all_gates(LayerIndex::One)];
    commands.extend((0..patterns).map(|pattern| Command::Train { pattern, ground: true }));
    commands
}

fn learn_layer2(patterns: u8) -> Vec<Command> {
    let control = Control { layer2_on: true, potentiate2: true, depress2: true, ..inhibited() };
    let mut commands = vec![Command::Control(control)];
    commands.extend((0..patterns).map(|pattern| Command::Teach { pattern, target: pattern.into() }));
    commands
}

fn infer(patterns: u8) -> Vec<Command> {
    let control = Control { layer1_on: true, layer2_on: true, ..inhibited() };
    let mut commands = vec![Command::Control(control), all_gates(LayerIndex::One), all_gates(LayerIndex::Two)];
    for pattern in 0..patterns {
        commands.push(Command::Present { pattern, until_fire: false, periods: PRESENT_PERIODS });
        commands.push(Command::Rest { periods: 4 });
    }
    commands
}

fn inhibited() -> Control {
    Control { lia_on: true, arbitrate: true, ..Control::default() }
}

fn jobs(digests: bool) -> [Job; 3] {
    let patterns = digits();
    let count = patterns.len() as u8;
    let config = Parameters::default().config(Preset::Paper.sizes(), patterns, 1).expect("the default parameters");
    let fresh = Network::new(&config, digests).expect("a valid configuration");
    let training = [learn_layer1(count), learn_layer2(count)].concat();
    let mut trained = fresh.clone();
    trained.run(&training, &mut NoObserver);
    let names = if digests {
        ["learning layer 1, digests", "inference of both layers, digests", "full training, digests"]
    } else {
        ["learning layer 1", "inference of both layers", "full training"]
    };
    [
        Job::new(names[0], fresh.clone(), learn_layer1(count)),
        Job::new(names[1], trained, infer(count)),
        Job::new(names[2], fresh, training),
    ]
}

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    let jobs: Vec<Job> = [false, true].into_iter().flat_map(jobs).collect();
    for job in &jobs {
        criterion.bench_function(job.name, |bencher| {
            bencher.iter_custom(|runs| (0..runs).map(|_| job.run()).sum());
        });
    }
    criterion.final_summary();
    for job in &jobs {
        let least = (0..SUMMARY_RUNS).map(|_| job.run()).min().unwrap_or_default();
        let ms = least.as_secs_f64() * 1e3;
        println!(
            "{}: {ms:.2} ms CPU per simulated second (Brian2 C++ standalone: {BRIAN2_MS} ms, measured elsewhere on the same job)",
            job.name
        );
    }
}
