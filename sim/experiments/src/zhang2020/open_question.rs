//! The open question behind Z-SNN-4: which mechanism lets noise part the neurons of layer 1.

use crate::clustering::{Row, study};
use crate::experiment::{Experiment, Outcome};
use crate::table::{Table, Value};
use crate::{ExperimentError, Lab};

pub static EXPERIMENT: Experiment = Experiment {
    id: "clustering",
    title: "Which mechanism lets noise cluster the digits?",
    statements: &[],
    file: "sim/experiments/src/clustering/study.rs",
    blocks: &["ts_emulator", "rng"],
    constants: &["threshold_c2c_sd_rel", "threshold_spread_v0_volt", "fatigue_max_rel"],
    note: "Layer 1 as a sketch in floating point, in which every candidate can be switched on; with none it has the statistics of \
           the model. The gateware and the preset stochastic have the best of them in integers: the spread in steps of two.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let progress = lab.progress;
    let study = study(lab.seeds as u64, &mut |done, all| progress(done, all));
    let mut table = Table::new("candidates", &COLUMNS);
    study.rows.iter().for_each(|row| table.push(cells(row)));
    Ok(Outcome { figure: study.figure(), tables: vec![table], findings: vec![] })
}

const COLUMNS: [&str; 13] = [
    "group",
    "mechanism",
    "why",
    "events_a_digit",
    "owners",
    "owners_margin",
    "owners_without_noise",
    "all_ten_percent",
    "learning_hz",
    "learning_usiemens",
    "pulses_at_1_1_volt",
    "neuron_pulses",
    "verdict",
];

/// A candidate: the interval of the owners is that of 95 %; learning is Z-L-1, from the first events to the last.
fn cells(row: &Row) -> [Value; 13] {
    let ([start, end], [s1, s2]) = (row.checks.frequency_hz, row.checks.conductance_usiemens);
    [
        row.group.title().into(),
        row.name.into(),
        row.justification.into(),
        (row.events as f64).into(),
        row.owners.mean.into(),
        row.owners.margin().into(),
        row.owners_without_noise.mean.into(),
        (100.0 * row.all_own).into(),
        format!("{start:.0} to {end:.0}").into(),
        format!("{s1:.0} / {s2:.0}").into(),
        row.checks.pulses[1].into(),
        row.checks.neuron_pulses.into(),
        row.verdict.text().into(),
    ]
}
