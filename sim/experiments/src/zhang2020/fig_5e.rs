//! Fig. 5e and 5i: the synapses of one neuron in each layer while it learns the digit 1.

use super::trained::{many, one};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{Evolution, ExperimentError, Finding, Lab, RunResult, Schedule};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static FIG_5E: Experiment = Experiment {
    id: "5e",
    title: "Synapses of a hidden neuron while it learns the digit 1",
    statements: &[],
    file: file!(),
    blocks: &["crossbar", "depression", "layer"],
    constants: &["potentiate_shift1_bits", "depress_shift_bits", "event_budget_count"],
    note: "A board shows what was before and after only.",
    run: layer1,
};

pub static FIG_5I: Experiment = Experiment {
    id: "5i",
    title: "Synapses of an output neuron while it learns the digit 1",
    statements: &["Z-SNN-5"],
    file: file!(),
    blocks: &["crossbar", "layer"],
    constants: &["conductance_initial2_usiemens", "potentiate_shift2_bits", "vin2_volt"],
    note: "The taught synapse is set by its first event; the others start below the programming range, and stay.",
    run: layer2,
};

fn figure(title: &str, row: &str, evolution: &Evolution, shown: &[bool]) -> (Figure, Vec<Table>) {
    let values = &evolution.conductance_usiemens;
    let rows = values.first().map_or(0, Vec::len);
    let map: Vec<Vec<f64>> = (0..rows).map(|row| values.iter().map(|event| event[row]).collect()).collect();
    let lines = |on: bool| {
        let of = |row: usize| (0..values.len()).map(|event| [event as f64, values[event][row]]).collect();
        (0..rows).filter(|&row| shown[row] == on).map(of).collect()
    };
    let curves = Panel::new(
        "each synapse",
        Axis::linear("training event"),
        Axis::linear("conductance (\u{b5}S)").range(0.0, 1000.0),
    )
    .with(Mark::bundle("pulsed", lines(true)))
    .with(Mark::bundle("grounded", lines(false)));
    let names = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
    let panel = Panel::new(
        "the same as a map",
        Axis::names("training event", names(values.len())),
        Axis::names(row, names(rows)),
    )
    .with(Mark::map(map.clone(), 0.0, 1000.0, "conductance (\u{b5}S)"));
    let table = Table::matrix("evolution", row, "event", "usiemens", &map);
    (Figure::new(title, vec![curves, panel]), vec![table])
}

fn layer1(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let result = one(lab)?;
    let evolution = &result.evolution[0];
    let pattern = result.config.patterns.iter().find(|p| p.name == evolution.pattern);
    let shown = pattern.map_or(vec![], |p| p.pixels.clone());
    let (figure, tables) = figure(FIG_5E.title, "input", evolution, &shown);
    Ok(Outcome { figure, tables, findings: vec![] })
}

/// Whether one event set the taught synapse, and nothing else changed by more than a tenth.
fn taught_at_once(result: &RunResult) -> Option<(f64, f64, f64)> {
    let evolution = &result.evolution[1];
    let owner = result.owners[evolution.neuron]?;
    let values = &evolution.conductance_usiemens;
    let (first, last) = (values.get(1)?, values.last()?);
    let others = (0..last.len()).filter(|&row| row != owner).map(|row| (last[row] - values[0][row]).abs());
    Some((first[owner], last[owner], others.fold(0.0, f64::max)))
}

fn layer2(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let result = one(lab)?;
    let evolution = &result.evolution[1];
    let owner = result.owners[evolution.neuron];
    let shown: Vec<bool> = (0..result.sizes.hidden).map(|row| Some(row) == owner).collect();
    let (figure, tables) = figure(FIG_5I.title, "hidden", evolution, &shown);
    let parameters = lab.parameters.clone();
    let all = many(lab, &parameters, Schedule::Budget)?;
    let taught: Vec<_> = all.iter().filter_map(taught_at_once).collect();
    let middle = (parameters.conductance_min_usiemens + parameters.conductance_max_usiemens) / 2.0;
    let once = taught.iter().filter(|(first, ..)| *first > middle).count();
    let moved = taught.iter().map(|t| t.2).fold(0.0, f64::max);
    let least = taught.iter().map(|t| t.0).fold(f64::INFINITY, f64::min);
    let ours = format!(
        "set by the first event in {once} of {} networks (to {least:.0} uS at least), others move by {moved:.2} uS at most",
        all.len()
    );
    let holds = once == all.len() && moved < 4.0;
    Ok(Outcome { figure, tables, findings: vec![Finding::new("Z-SNN-5", holds, ours)] })
}
