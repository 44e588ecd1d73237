//! Figs. 5f and 5g: two neurons with programmed synapses recognise their patterns.

use super::neuron::{fires, network, summaries};
use super::stimulus::{Segment, Train, schedule};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/5f",
    title: "Two neurons recognise 0101 and 1100",
    statements: &["D-NET-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar", "array_lane"],
    constants: &[
        "synapse_high_usiemens",
        "synapse_low_usiemens",
        "pattern_volt",
        "train_pulses_count",
        "pulse_us",
        "interval_us",
    ],
    note: "A 0 of a pattern is at 0 V. Judged among the six patterns with two ones; which patterns the paper showed \
           is not in its text.",
    run,
};

pub const INPUTS: usize = 4;
/// What each neuron has learnt, first input first.
const LEARNT: [&str; 2] = ["0101", "1100"];

/// A pattern of a number: `0101` is 5.
fn pattern(number: usize) -> String {
    format!("{number:04b}")
}

/// Conductances of a pattern's synapses.
pub fn synapses(p: &Nbox, pattern: &str) -> Vec<f64> {
    pattern.chars().map(|bit| if bit == '1' { p.synapse_high_usiemens } else { p.synapse_low_usiemens }).collect()
}

/// Ten pulses on the inputs of a pattern, ground on the others.
pub fn present(p: &Nbox, pattern: &str) -> Vec<Segment> {
    let train = |bit: char| Train::usual(p, if bit == '1' { p.pattern_volt } else { 0.0 }, p.train_pulses_count);
    let trains: Vec<_> = pattern.chars().map(|bit| Some(train(bit))).collect();
    schedule(&trains, train('1').length_us(), p.tick_ns / 1000.0)
}

/// Spikes of both neurons for each of the 16 patterns.
fn spikes(p: &Nbox, seed: u64) -> Result<Vec<f64>, ExperimentError> {
    let columns = LEARNT.map(|pattern| synapses(p, pattern));
    let usiemens: Vec<_> = (0..INPUTS).flat_map(|row| columns.iter().map(move |column| column[row])).collect();
    let mut counts = vec![];
    for number in 0..1 << INPUTS {
        let config = network(p, &p.circuit(), INPUTS, &usiemens, seed)?;
        counts.extend(fires(&config, &present(p, &pattern(number)))?.iter().map(|fires| fires.len() as f64));
    }
    Ok(counts)
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| spikes(p, seed))?;
    let counts = summaries(&all);
    let at = |neuron: usize, number: usize| -> &Summary { &counts[2 * number + neuron] };
    let pairs: Vec<_> = (0..1_usize << INPUTS).filter(|number| number.count_ones() == 2).collect();
    // seeds in which a neuron fires for its own pattern and for no other one with two ones
    let recognises = |neuron: usize| {
        let is_right = |one: &&Vec<f64>| {
            pairs.iter().all(|&number| (one[2 * number + neuron] > 0.0) == (pattern(number) == LEARNT[neuron]))
        };
        all.iter().filter(is_right).count()
    };
    let right = [recognises(0), recognises(1)];
    let others: Vec<_> = (0..1 << INPUTS)
        .filter(|&number| !pairs.contains(&number) && at(0, number).mean > 0.0)
        .map(|number| format!("{} ({:.0})", pattern(number), at(0, number).mean))
        .collect();
    let own = |neuron: usize| at(neuron, usize::from_str_radix(LEARNT[neuron], 2).expect("ones and zeros")).text(1);
    let ours = format!(
        "{} spikes for 0101, {} for 1100; of six patterns with two ones only the own one makes a neuron fire in {} \
         and {} of {seeds} seeds; patterns that contain the own one do so, too: neuron 1 at {}",
        own(0),
        own(1),
        right[0],
        right[1],
        others.join(", "),
    );
    let mut table = Table::new("spikes", &["pattern", "neuron1_spikes", "neuron2_spikes"]);
    for number in 0..1 << INPUTS {
        table.push([pattern(number).into(), at(0, number).mean.into(), at(1, number).mean.into()] as [crate::Value; 3]);
    }
    let bars = |neuron: usize| (0..1 << INPUTS).map(|number| [number as f64, at(neuron, number).mean]).collect();
    let panel =
        Panel::new("", Axis::names("pattern", (0..1 << INPUTS).map(pattern)), Axis::linear("spikes of ten pulses"))
            .with(Mark::bars("neuron 1: 0101", bars(0)))
            .with(Mark::bars("neuron 2: 1100", bars(1)));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("D-NET-1", right.iter().all(|&count| count * 20 >= seeds * 19), ours)],
    })
}
