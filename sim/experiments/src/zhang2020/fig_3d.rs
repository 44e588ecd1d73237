//! Fig. 3d: spiking frequency against the amplitude of the input pulses.

use super::neuron::{VINS, frequencies};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{Summary, rises};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "3d",
    title: "Spiking frequency against input amplitude",
    statements: &["Z-N-6"],
    file: file!(),
    blocks: &["neuron", "ts_emulator", "divider"],
    constants: &["kappa_ratio", "growth_v0_volt", "growth_ticks", "threshold_c2c_sd_rel"],
    note: "The frequencies are ours: the paper's text gives the trend. Counted over 200 ms.",
    run,
};

const PERIODS: usize = 400;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all = frequencies(lab, PERIODS)?;
    let samples: Vec<Vec<f64>> = (0..VINS.len()).map(|n| all.iter().map(|f| f[n]).collect()).collect();
    let summaries: Vec<Summary> = samples.iter().map(|s| Summary::of(s)).collect();
    let mut table = Table::new("frequency", &["vin1_volt", "neurons", "frequency_hz", "frequency_sd_hz"]);
    for (vin, s) in VINS.iter().zip(&summaries) {
        table.push([*vin, s.count as f64, s.mean, s.sd]);
    }
    let means = VINS.iter().zip(&summaries).map(|(&v, s)| Interval::new(v, s.mean, s.mean - s.sd, s.mean + s.sd));
    let panel = Panel::new(
        "mean and sd",
        Axis::linear("input amplitude (V)"),
        Axis::linear("spiking frequency (Hz)").range(0.0, 450.0),
    )
    .with(Mark::joined("", means.collect()));
    let line = summaries.iter().map(|s| format!("{:.0}", s.mean)).collect::<Vec<_>>().join(", ");
    let sd = summaries.iter().map(|s| s.sd).fold(0.0, f64::max);
    let means: Vec<f64> = summaries.iter().map(|s| s.mean).collect();
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new(
            "Z-N-6",
            rises(&means),
            format!("{line} Hz from 1.4 to 2.0 V (sd at most {sd:.0})"),
        )],
    })
}
