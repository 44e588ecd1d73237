//! Accuracy against the number of faults, kind by kind: what the network bears, and what it does not.

use super::trained::{TRIALS, options, trained};
use crate::experiment::{Experiment, Outcome};
use crate::fault::{Amount, Fault, FaultKind, Layers, Part};
use crate::statistics::Summary;
use crate::table::{Table, Value};
use crate::{ExperimentError, Lab, RunOptions, Schedule};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use memtwin_spec::Preset;

pub static EXPERIMENT: Experiment = Experiment {
    id: "faults",
    title: "Accuracy against the number of faults",
    statements: &[],
    file: file!(),
    blocks: &["crossbar", "lia", "ts_emulator"],
    constants: &["conductance_min_usiemens", "conductance_max_usiemens", "event_budget_count"],
    note: "Whole networks, broken before they learn (bit flips: after). Each seed is a network and the places of its faults, and \
           more faults are those of fewer and others. Means and 95 % intervals over the seeds (Student's t), clean digits.",
    run,
};

/// Numbers of faults of kinds that have many places, and few.
const MANY: [usize; 5] = [0, 4, 12, 40, 120];
const FEW: [usize; 5] = [0, 1, 2, 4, 8];

/// One kind in these layers at these numbers of faults.
struct Line {
    kind: FaultKind,
    layers: Layers,
    counts: Vec<usize>,
    accuracy: Vec<Summary>,
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let lines = FaultKind::ALL.into_iter().map(|kind| line(lab, kind)).collect::<Result<Vec<_>, _>>()?;
    let columns = ["fault", "layers", "faults", "accuracy_percent", "low_percent", "high_percent", "networks"];
    let mut table = Table::new("accuracy", &columns);
    for line in &lines {
        for (&count, accuracy) in line.counts.iter().zip(&line.accuracy) {
            let Interval { value, low, high, .. } = interval(count, accuracy);
            let numbers = [count as f64, value, low, high, accuracy.count as f64].map(Value::from);
            let layers = if line.layers == Layers::One { "1" } else { "1 and 2" };
            table.push([line.kind.name().into(), layers.into()].into_iter().chain(numbers));
        }
    }
    let panel = |title: &str, kinds: &[FaultKind]| {
        let axis = Axis::linear("accuracy (%)").range(0.0, 100.0);
        let marks = lines.iter().filter(|line| kinds.contains(&line.kind)).map(mark);
        marks.fold(Panel::new(title, Axis::linear("faults"), axis), Panel::with)
    };
    let synapses = [FaultKind::StuckLow, FaultKind::StuckHigh, FaultKind::Open, FaultKind::BitFlip];
    let neurons = [FaultKind::DeadDevice, FaultKind::LeakyDevice, FaultKind::OpenColumn, FaultKind::ShortedColumn];
    let inhibition = [FaultKind::LgLow, FaultKind::LgHigh, FaultKind::VlLow, FaultKind::VlHigh];
    let panels = vec![
        panel("Synapses, of both layers", &synapses),
        panel("Devices and columns, of both layers", &neurons),
        panel("Lateral inhibition", &inhibition),
        panel("Conductance memories that start cleared", &[FaultKind::ClearedMemory]),
    ];
    Ok(Outcome { figure: Figure::new(EXPERIMENT.title, panels), tables: vec![table], findings: vec![] })
}

fn line(lab: &mut Lab, kind: FaultKind) -> Result<Line, ExperimentError> {
    let layers = if kind.part().places(Preset::Paper.sizes(), Layers::Two) == 0 { Layers::One } else { Layers::Both };
    let places = kind.part().places(Preset::Paper.sizes(), layers);
    let counts = if matches!(kind.part(), Part::Synapse | Part::Word) { MANY } else { FEW };
    let counts: Vec<usize> = counts.into_iter().filter(|&count| count <= places).collect();
    let accuracy = counts.iter().map(|&count| accuracy(lab, Fault { kind, layers, amount: Amount::Count(count) }));
    let accuracy = accuracy.collect::<Result<Vec<_>, _>>()?;
    Ok(Line { kind, layers, counts, accuracy })
}

/// Of clean digits, over the seeds.
fn accuracy(lab: &mut Lab, fault: Fault) -> Result<Summary, ExperimentError> {
    let (parameters, seeds, go_on) = (lab.parameters.clone(), lab.seeds, lab.go_on);
    let accuracies = lab.each_seed(seeds, |engine, seed| {
        let options = options(&parameters, seed, Schedule::Budget, TRIALS)?;
        let options = RunOptions { faults: vec![fault], ..options };
        Ok(100.0 * trained(engine, &options, go_on)?.accuracy[0])
    })?;
    Ok(Summary::of(&accuracies))
}

fn mark(line: &Line) -> Mark {
    let intervals =
        line.counts.iter().zip(&line.accuracy).map(|(&count, accuracy)| interval(count, accuracy)).collect();
    Mark::Intervals { name: line.kind.name().replace('_', " "), intervals, joined: true }
}

/// A mean of percents cannot be outside of them.
fn interval(count: usize, accuracy: &Summary) -> Interval {
    let margin = accuracy.margin();
    let (low, high) = ((accuracy.mean - margin).max(0.0), (accuracy.mean + margin).min(100.0));
    Interval { x: count as f64, value: accuracy.mean, low, high }
}
