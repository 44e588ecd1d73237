//! Fig. 4c and 4d: inputs and outputs of the lateral inhibition array.

use super::fig_4b::array;
use crate::bench::{ALONE, Bench, COLUMNS, amplitudes, bit, columns};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::{Command, Control, LayerIndex, Mask};
use std::collections::BTreeMap;

pub static EXPERIMENT: Experiment = Experiment {
    id: "4d",
    title: "Inputs and outputs of the lateral inhibition array",
    statements: &["Z-LIA-2"],
    file: file!(),
    blocks: &["lia", "gates"],
    constants: &["lia_own_usiemens", "lia_bias_usiemens", "lia_other_usiemens", "vbias_volt", "vref_volt"],
    note: "One neuron after the other is made to fire, and the outputs are read in the tick in which its VL rises. Line \
           voltages follow from the conductances.",
    run,
};

/// Layer 1 with its LIA.
pub const INHIBITED: Control = Control { lia_on: true, arbitrate: true, ..ALONE };

/// LG that was seen for each VL.
fn outputs(lab: &mut Lab) -> Result<BTreeMap<Mask, Mask>, ExperimentError> {
    let mut config = columns(&lab.parameters, lab.seed, &[400.0, 400.0], &[0])?;
    amplitudes(&mut config, &lab.parameters, [1.8; COLUMNS]);
    let go_on = lab.go_on;
    lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, INHIBITED)?;
        let mut seen = BTreeMap::new();
        let gate = |neuron, on| Command::Gate { layer: LayerIndex::One, neuron, on };
        for n in 0..COLUMNS as u16 {
            let fire = Command::Present { pattern: 0, until_fire: true, periods: 100 };
            bench.run(&[gate(None, false), gate(Some(n), true), fire, Command::Rest { periods: 4 }], |probe| {
                seen.insert(probe.layers[0].vl, probe.layers[0].lg);
            })?;
        }
        Ok(seen)
    })
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (array, seen) = (array(lab)?, outputs(lab)?);
    let (vbias, vref) = (lab.parameters.vbias_volt, lab.parameters.vref_volt);
    let line_mv = |line: usize, vl: Mask| {
        let cells = &array[line];
        let active: f64 = (0..COLUMNS).filter(|&k| bit(vl, k)).map(|k| cells[k]).sum::<f64>() + cells[COLUMNS];
        1000.0 * vbias * active / cells.iter().sum::<f64>()
    };
    let all: Mask = (1 << COLUMNS) - 1;
    let right = |(vl, lg): (&Mask, &Mask)| if *vl == 0 { *lg == all } else { lg == vl };
    let correct = seen.iter().filter(|&entry| right(entry)).count();
    let single = (0..COLUMNS).filter(|n| seen.contains_key(&(1 << n))).count();

    let mut table = Table::new("outputs", &["vl", "line", "line_mv", "lg"]);
    for (&vl, &lg) in &seen {
        for line in 0..COLUMNS {
            table.push([vl as f64, (line + 1) as f64, line_mv(line, vl), f64::from(u8::from(bit(lg, line)))]);
        }
    }
    let names = || (1..=COLUMNS).map(|n| n.to_string());
    let bars = |vl: Mask| (0..COLUMNS).map(|line| [line as f64, line_mv(line, vl)]).collect();
    let lines = |title: &str, vl: Mask| {
        Panel::new(title, Axis::names("line", names()), Axis::linear("voltage of the line (mV)").range(0.0, 200.0))
            .with(Mark::bars("", bars(vl)))
            .with(Mark::at_y(1000.0 * vref, "VREF"))
    };
    let rows: Vec<Vec<f64>> =
        seen.values().map(|&lg| (0..COLUMNS).map(|line| if bit(lg, line) { 3.0 } else { 0.0 }).collect()).collect();
    let inputs = seen.keys().map(|vl| if *vl == 0 { "none".into() } else { format!("VL{}", vl.trailing_zeros() + 1) });
    let map =
        Panel::new("outputs", Axis::names("LG", names()), Axis::names("high input", inputs.collect::<Vec<String>>()))
            .with(Mark::map(rows, 0.0, 3.0, "LG (V)"));
    let ours = format!(
        "{correct} of {} conditions as stated (none, and {single} single winners); lines at {:.1} mV idle, {:.1} winner, {:.0} losers, VREF {:.0}",
        seen.len(),
        line_mv(0, 0),
        line_mv(0, 1),
        line_mv(1, 1),
        1000.0 * vref
    );
    let holds = correct == seen.len() && single == COLUMNS && seen.contains_key(&0);
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![lines("no VL is high", 0), lines("VL1 is high", 1), map]),
        tables: vec![table],
        findings: vec![Finding::new("Z-LIA-2", holds, ours)],
    })
}
