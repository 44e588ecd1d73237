//! Fig. S11: the greedy neuron, without stochasticity and with it.

use super::trained::{many, winners};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::{Table, Value};
use crate::{ExperimentError, Finding, Lab, RunResult, Schedule};
use memtwin_calibrate::Parameters;
use memtwin_calibrate::parameters::STOCHASTIC_ROUNDS;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "s11",
    title: "The greedy neuron, without stochasticity and with it",
    statements: &["Z-SNN-4"],
    file: file!(),
    blocks: &["rng", "ts_emulator", "lia", "sequencer"],
    constants: &["threshold_c2c_sd_rel", "threshold_spread_v0_volt", "fatigue_max_rel", "event_budget_count"],
    note: "Counted are the neurons that fire most on a clean digit after all training. Blocks: each digit for 30 events. The \
           last two are the preset stochastic: 120 rounds over all digits, an event each, thresholds that vary more where the \
           device is slow, and that use raises; what it rests on is in docs/clustering.md.",
    run,
};

/// Name, parameters and schedule of each condition.
fn conditions(base: &Parameters) -> [(&'static str, Parameters, Schedule); 6] {
    let noise = |sd_rel: f64| Parameters { threshold_c2c_sd_rel: sd_rel, ..base.clone() };
    let stochastic = base.stochastic();
    let silent = Parameters { threshold_c2c_sd_rel: 0.0, ..stochastic.clone() };
    let rounds = Schedule::Rounds(STOCHASTIC_ROUNDS);
    [
        ("blocks, no noise", noise(0.0), Schedule::Blocks),
        ("blocks, noise 10.8 %", noise(0.108), Schedule::Blocks),
        ("blocks, noise 21.6 %", noise(0.216), Schedule::Blocks),
        ("budget, noise 10.8 %", noise(0.108), Schedule::Budget),
        ("stochastic, no noise", silent, rounds),
        ("stochastic", stochastic, rounds),
    ]
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let mut rows = vec![];
    let mut table = Table::new("owners", &["condition", "seed", "owners"]);
    let conditions = conditions(&lab.parameters.clone());
    for (name, parameters, schedule) in &conditions {
        let all = many(lab, parameters, *schedule)?;
        all.iter().for_each(|r| table.push([(*name).into(), Value::from(r.seed as f64), (winners(r) as f64).into()]));
        rows.push(all);
    }
    let counts = |all: &[RunResult]| Summary::of(&all.iter().map(|r| winners(r) as f64).collect::<Vec<_>>());
    let summaries: Vec<Summary> = rows.iter().map(|all| counts(all)).collect();
    let means =
        summaries.iter().enumerate().map(|(n, s)| Interval::new(n as f64, s.mean, s.mean - s.sd, s.mean + s.sd));
    let bars = summaries.iter().enumerate().map(|(n, s)| [n as f64, s.mean]).collect();
    let compared = Panel::new(
        "neurons that own a digit, mean and sd",
        Axis::names("", conditions.iter().map(|(name, ..)| *name)),
        Axis::linear("neurons").range(0.0, 10.5),
    )
    .with(Mark::bars("", bars))
    .with(Mark::intervals("", means.collect()));
    let map = |title: &str, result: &RunResult| {
        let digits = || (0..10).map(|n| n.to_string());
        Panel::new(title, Axis::names("hidden neuron", digits()), Axis::names("digit shown", digits()))
            .with(Mark::printed_map(result.rates_hz.clone(), 0.0, 350.0, "rate (Hz)"))
    };
    let panels = vec![compared, map("rates, blocks, no noise", &rows[0][0]), map("rates, stochastic", &rows[5][0])];
    let all_ten = rows[5].iter().filter(|r| winners(r) == 10).count();
    let ours = format!(
        "blocks: {} without noise, {} with 10.8 %, {} with 21.6 %; preset stochastic: {} without noise, {} with it (all ten in {all_ten} of {} \
         networks); budget {}",
        summaries[0].text(1),
        summaries[1].text(1),
        summaries[2].text(1),
        summaries[4].text(1),
        summaries[5].text(1),
        rows[5].len(),
        summaries[3].text(1)
    );
    let holds = summaries[4].mean < 1.1 && summaries[5].mean > 9.5;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels).with_columns(3),
        tables: vec![table],
        findings: vec![Finding::new("Z-SNN-4", holds, ours)],
    })
}
