//! Fig. 5g: firing rates of the hidden neurons under digits with noise pixels.

use super::trained::many;
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, RunResult, Schedule};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "5g",
    title: "Rates of the hidden neurons, digits with noise pixels",
    statements: &["Z-SNN-3"],
    file: file!(),
    blocks: &["layer", "lia", "divider"],
    constants: &["vin1_volt", "kappa_ratio", "threshold_c2c_sd_rel"],
    note: "Means over all networks; neurons are ordered by the digit that they own. Noise pixels are flipped at random.",
    run,
};

const NEIGHBOURS: [(usize, usize); 4] = [(5, 6), (6, 5), (8, 9), (9, 8)];

/// Mean rates in Hz, shown digit x owner of a digit.
fn by_owner(all: &[RunResult], flipped: usize) -> Vec<Vec<f64>> {
    let rate = |r: &RunResult, shown: usize, digit: usize| {
        r.owners[digit].map_or(0.0, |owner| r.noise[flipped].hidden_rates_hz[shown][owner])
    };
    let mean = |shown, digit| all.iter().map(|r| rate(r, shown, digit)).sum::<f64>() / all.len() as f64;
    (0..10).map(|shown| (0..10).map(|digit| mean(shown, digit)).collect()).collect()
}

/// The matrix as a panel.
pub fn panel(title: String, axis: &str, rates: &[Vec<f64>]) -> Panel {
    let digits = || (0..10).map(|n| n.to_string());
    Panel::new(title, Axis::names(axis, digits()), Axis::names("digit shown", digits()))
        .with(Mark::printed_map(rates.to_vec(), 0.0, 350.0, "rate (Hz)"))
        .with_height(1.2)
}

/// Title of a panel.
pub fn title(flipped: usize) -> String {
    match flipped {
        0 => "clean".to_string(),
        1 => "1 noise pixel".to_string(),
        n => format!("{n} noise pixels"),
    }
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let parameters = lab.parameters.clone();
    let all = many(lab, &parameters, Schedule::Budget)?;
    let rates: Vec<Vec<Vec<f64>>> = (0..4).map(|flipped| by_owner(&all, flipped)).collect();
    let names = ["rates_clean", "rates_1_pixel", "rates_2_pixels", "rates_3_pixels"];
    let tables =
        names.into_iter().zip(&rates).map(|(name, r)| Table::matrix(name, "shown", "owner", "hz", r)).collect();
    let panels = (0..4).map(|n| panel(title(n), "neuron that owns", &rates[n])).collect();
    let cross: Vec<f64> = NEIGHBOURS.iter().map(|&(shown, digit)| rates[0][shown][digit]).collect();
    let others = (0..10)
        .flat_map(|shown| (0..10).map(move |digit| (shown, digit)))
        .filter(|&(shown, digit)| shown != digit && !NEIGHBOURS.contains(&(shown, digit)))
        .map(|(shown, digit)| rates[0][shown][digit])
        .fold(0.0, f64::max);
    let own = (0..10).map(|n| rates[0][n][n]).sum::<f64>() / 10.0;
    let least = cross.iter().copied().fold(f64::INFINITY, f64::min);
    let most = cross.iter().copied().fold(0.0, f64::max);
    let ours = format!(
        "5/6 and 8/9 cross-fire at {least:.0} to {most:.0} Hz beside {own:.0} Hz, every other pair at most {others:.0} Hz ({} networks)",
        all.len()
    );
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels).with_columns(2),
        tables,
        findings: vec![Finding::new("Z-SNN-3", least > 2.0 * others, ours)],
    })
}
