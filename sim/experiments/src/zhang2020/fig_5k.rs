//! Fig. 5k: firing rates of the output neurons under digits with noise pixels, and who recognises what.

use super::fig_5g::{panel, title};
use super::trained::many;
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, RunResult, Schedule};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "5k",
    title: "Rates of the output neurons, digits with noise pixels",
    statements: &["Z-SNN-6"],
    file: file!(),
    blocks: &["layer", "crossbar", "network"],
    constants: &["vin2_volt", "rest_sub2_us", "conductance_initial2_usiemens"],
    note: "Recognised is what the output neuron with the most spikes in 100 ms says; none or a tie is no decision.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let parameters = lab.parameters.clone();
    let all = many(lab, &parameters, Schedule::Budget)?;
    let mean = |flipped: usize, shown: usize, output: usize| {
        all.iter().map(|r| r.noise[flipped].output_rates_hz[shown][output]).sum::<f64>() / all.len() as f64
    };
    let rates: Vec<Vec<Vec<f64>>> = (0..4)
        .map(|flipped| (0..10).map(|shown| (0..10).map(|output| mean(flipped, shown, output)).collect()).collect())
        .collect();
    let accuracy: Vec<Summary> =
        (0..4).map(|n| Summary::of(&all.iter().map(|r| 100.0 * r.accuracy[n]).collect::<Vec<_>>())).collect();
    let single = all.iter().filter(|r| exactly_one(r)).count();
    let mut recognised =
        Table::new("accuracy", &["noise_pixels", "networks", "accuracy_percent", "accuracy_sd_percent"]);
    for (n, a) in accuracy.iter().enumerate() {
        recognised.push([n as f64, a.count as f64, a.mean, a.sd]);
    }
    let names = ["rates_clean", "rates_1_pixel", "rates_2_pixels", "rates_3_pixels"];
    let matrices = names.into_iter().zip(&rates).map(|(name, r)| Table::matrix(name, "shown", "output", "hz", r));
    let points = accuracy.iter().enumerate();
    let points = points.map(|(n, a)| Interval::new(n as f64, a.mean, a.mean - a.margin(), a.mean + a.margin()));
    let curve = Panel::new(
        "recognised, mean and 95 % interval",
        Axis::linear("noise pixels"),
        Axis::linear("accuracy (%)").range(80.0, 100.0),
    )
    .with(Mark::joined("", points.collect()));
    let panels = [0, 1, 3].map(|n| panel(title(n), "output neuron", &rates[n])).into_iter().chain([curve]).collect();
    let line = accuracy.iter().map(|a| format!("{:.1}", a.mean)).collect::<Vec<_>>().join(" / ");
    let ours = format!(
        "exactly one at the right place in every output of {single} of {} networks; {line} % recognised with 0 to 3 noise pixels",
        all.len()
    );
    let holds = single as f64 >= 0.95 * all.len() as f64 && accuracy[0].mean > 99.0 && accuracy[3].mean > 80.0;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels).with_columns(2),
        tables: matrices.chain([recognised]).collect(),
        findings: vec![Finding::new("Z-SNN-6", holds, ours)],
    })
}

/// Every output has one potentiated synapse, from the hidden neuron that fires most on its digit.
fn exactly_one(result: &RunResult) -> bool {
    let after = &result.conductance_after_usiemens[1];
    result.potentiated_per_output.iter().all(|&n| n == 1)
        && (0..result.potentiated_per_output.len()).all(|digit| {
            let strongest = |values: &mut dyn Iterator<Item = f64>| {
                values.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(n, _)| n)
            };
            let synapse = strongest(&mut after.iter().map(|row| row[digit]));
            synapse == strongest(&mut result.rates_hz[digit].iter().copied())
        })
}
