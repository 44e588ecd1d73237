//! Fig. S10: the membrane potential (node 1) of every hidden neuron under every digit.

use super::trained::one;
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "s10",
    title: "Node 1 of every hidden neuron under every digit",
    statements: &[],
    file: file!(),
    blocks: &["divider", "crossbar"],
    constants: &["vin1_volt"],
    note: "From the conductances of one trained network: VIN times the part of its conductance that is pulsed.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (result, vin) = (one(lab)?, lab.parameters.vin1_volt);
    let after = &result.conductance_after_usiemens[0];
    let volt = |shown: usize, digit: usize| {
        let Some(neuron) = result.owners[digit] else { return f64::NAN };
        let total: f64 = after.iter().map(|row| row[neuron]).sum();
        let pixels = &result.config.patterns[shown].pixels;
        let active: f64 = after.iter().zip(pixels).filter(|(_, on)| **on).map(|(row, _)| row[neuron]).sum();
        vin * active / total
    };
    let map: Vec<Vec<f64>> = (0..10).map(|shown| (0..10).map(|digit| volt(shown, digit)).collect()).collect();
    let digits = || (0..10).map(|n| n.to_string());
    let panel = Panel::new("", Axis::names("neuron that owns", digits()), Axis::names("digit shown", digits()))
        .with(Mark::printed_map(map.clone(), 0.0, 1.6, "node 1 (V)"))
        .with_height(1.4);
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![Table::matrix("node1", "shown", "owner", "volt", &map)],
        findings: vec![],
    })
}
