//! Fig. 2f: pulses to the first fire against their amplitude.

use super::pulses::{VOLTS, pairs, trains};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{Summary, falls};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "2f",
    title: "Pulses to the first fire",
    statements: &["Z-TS-5"],
    file: file!(),
    blocks: &["ts_emulator", "rng"],
    constants: &["growth_v0_volt", "growth_ticks", "onset_us", "threshold_c2c_sd_rel"],
    note: "The counts but for the four at 1.1 V are ours: the paper's text gives the trend.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all = trains(lab, pairs())?;
    let samples: Vec<Vec<f64>> = (0..VOLTS.len())
        .map(|n| all[2 * n..2 * n + 2].concat().iter().filter_map(|t| t.first).map(|n| n as f64).collect())
        .collect();
    let summaries: Vec<Summary> = samples.iter().map(|s| Summary::of(s)).collect();
    let mut table = Table::new("pulses", &["amplitude_volt", "trains", "pulses", "pulses_sd"]);
    for (volt, s) in VOLTS.iter().zip(&summaries) {
        table.push([*volt, s.count as f64, s.mean, s.sd]);
    }
    let most = samples.iter().flatten().copied().fold(1.0, f64::max) as usize;
    let share = |sample: &[f64], pulses: usize| {
        let count = sample.iter().filter(|&&n| n == pulses as f64).count();
        100.0 * count as f64 / sample.len().max(1) as f64
    };
    let means = VOLTS
        .iter()
        .zip(&summaries)
        .map(|(&v, s)| memtwin_plot::Interval::new(v, s.mean, s.mean - s.sd, s.mean + s.sd));
    let counts =
        Panel::new("mean and sd", Axis::linear("pulse amplitude (V)"), Axis::linear("pulses to the first fire"))
            .with(Mark::joined("", means.collect()));
    let names: Vec<String> = VOLTS.iter().map(|v| format!("{v:.1} V")).collect();
    let mut spread = Panel::new("distribution", Axis::linear("pulses to the first fire"), Axis::linear("trains (%)"));
    for (name, sample) in names.iter().zip(&samples) {
        spread = spread.with(Mark::bars(name, (1..=most).map(|n| [n as f64, share(sample, n)]).collect()));
    }
    let line = summaries.iter().map(|s| s.text(1)).collect::<Vec<_>>().join(", ");
    let means: Vec<f64> = summaries.iter().map(|s| s.mean).collect();
    let holds = falls(&means) && summaries.iter().all(|s| s.sd > 0.0);
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![counts, spread]),
        tables: vec![table],
        findings: vec![Finding::new("Z-TS-5", holds, format!("{line} pulses at 1.0 to 1.4 V"))],
    })
}
