//! Fig. 5d, 5f, 5h and 5j: the weight maps of both layers before and after learning.

use super::trained::{many, one, owners};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, RunResult, Schedule};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static FIG_5D: Experiment = Experiment {
    id: "5d",
    title: "Layer 1 before learning",
    statements: &[],
    file: file!(),
    blocks: &["crossbar"],
    constants: &["conductance_initial1_usiemens", "conductance_initial1_d2d_sd_rel"],
    note: "The spread of the initial conductances, 5 %, is a choice.",
    run: |lab| {
        let map = one(lab)?.conductance_before_usiemens[0].clone();
        Ok(outcome(FIG_5D.title, ["input", "hidden neuron"], &map, false))
    },
};

pub static FIG_5F: Experiment = Experiment {
    id: "5f",
    title: "Layer 1 after learning",
    statements: &["Z-SNN-2"],
    file: file!(),
    blocks: &["crossbar", "layer", "lia", "sequencer"],
    constants: &[
        "event_budget_count",
        "potentiate_shift1_bits",
        "depress_shift_bits",
        "threshold_c2c_sd_rel",
        "rest_sub1_us",
    ],
    note: "A neuron's gate is grounded when it has fired 30 times: with this budget every digit gets a neuron of its own, with \
           the devices' noise and without it. What noise does by itself is in s11 and clustering.",
    run: layer1,
};

pub static FIG_5H: Experiment = Experiment {
    id: "5h",
    title: "Layer 2 before learning",
    statements: &[],
    file: file!(),
    blocks: &["crossbar"],
    constants: &["conductance_initial2_usiemens"],
    note: "",
    run: |lab| {
        let map = one(lab)?.conductance_before_usiemens[1].clone();
        Ok(outcome(FIG_5H.title, ["hidden neuron", "output neuron"], &map, true))
    },
};

pub static FIG_5J: Experiment = Experiment {
    id: "5j",
    title: "Layer 2 after learning",
    statements: &[],
    file: file!(),
    blocks: &["crossbar", "layer"],
    constants: &["potentiate_shift2_bits", "vin2_volt", "event_budget_count"],
    note: "Figure 5k counts the potentiated synapses.",
    run: |lab| {
        let map = one(lab)?.conductance_after_usiemens[1].clone();
        Ok(outcome(FIG_5J.title, ["hidden neuron", "output neuron"], &map, true))
    },
};

/// A map of conductances.
fn map(title: &str, axes: [&str; 2], values: &[Vec<f64>], printed: bool) -> Panel {
    let names = |name: &str, count: usize| Axis::names(name, (0..count).map(|n| n.to_string()));
    let draw = if printed { Mark::printed_map } else { Mark::map };
    Panel::new(title, names(axes[1], values[0].len()), names(axes[0], values.len()))
        .with(draw(values.to_vec(), 0.0, 1000.0, "conductance (\u{b5}S)".to_string()))
        .with_height(if values.len() > 20 { 1.6 } else { 1.2 })
}

/// Ten pictures, five beside each other, as one map with blank cells between them.
pub fn mosaic(title: &str, pictures: &[Vec<f64>], width: usize, high: f64, unit: &str) -> Panel {
    const ACROSS: usize = 5;
    let height = pictures[0].len() / width;
    let (rows, columns) = (pictures.len().div_ceil(ACROSS) * (height + 1) - 1, ACROSS * (width + 1) - 1);
    let cell = |row: usize, column: usize| {
        let (x, y) = (column % (width + 1), row % (height + 1));
        let picture = pictures.get(row / (height + 1) * ACROSS + column / (width + 1));
        picture.filter(|_| x < width && y < height).map_or(f64::NAN, |picture| picture[y * width + x])
    };
    let values = (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect();
    let blank = |count: usize| Axis::names("", (0..count).map(|_| ""));
    Panel::new(title, blank(columns), blank(rows)).with(Mark::map(values, 0.0, high, unit))
}

fn outcome(title: &str, axes: [&str; 2], values: &[Vec<f64>], printed: bool) -> Outcome {
    let table = Table::matrix("conductance", "row", "column", "usiemens", values);
    Outcome { figure: Figure::new(title, vec![map("", axes, values, printed)]), tables: vec![table], findings: vec![] }
}

fn layer1(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let result = one(lab)?;
    let after = &result.conductance_after_usiemens[0];
    let width = result.config.patterns.width();
    let pictures: Vec<Vec<f64>> = result
        .owners
        .iter()
        .map(|owner| after.iter().map(|row| owner.map_or(f64::NAN, |neuron| row[neuron])).collect())
        .collect();
    let owned = mosaic("synapses of the neuron that owns 0 to 9", &pictures, width, 1000.0, "conductance (\u{b5}S)");
    let panels = vec![map("all synapses", ["input", "hidden neuron"], after, false), owned];
    let parameters = lab.parameters.clone();
    let all = many(lab, &parameters, Schedule::Budget)?;
    let clustered = all.iter().filter(|r| r.clustered).count();
    let counts: Vec<f64> = all.iter().map(|r| owners(r) as f64).collect();
    let (black, white) = contrast(&all);
    let ours = format!(
        "{clustered} of {} networks give every digit a neuron of its own ({} owners), with the budget of {} events; black {black:.0}, white {white:.0} uS",
        all.len(),
        Summary::of(&counts).text(1),
        parameters.event_budget_count
    );
    let holds = clustered as f64 >= 0.95 * all.len() as f64;
    let mut table = Table::new("networks", &["seed", "clustered", "owners", "events"]);
    for r in &all {
        table.push([r.seed as f64, f64::from(u8::from(r.clustered)), owners(r) as f64, r.events as f64]);
    }
    let learnt = Table::matrix("conductance", "input", "neuron", "usiemens", after);
    Ok(Outcome {
        figure: Figure::new(FIG_5F.title, panels),
        tables: vec![learnt, table],
        findings: vec![Finding::new("Z-SNN-2", holds, ours)],
    })
}

/// Mean conductance of an owner's synapses to the black and to the white pixels of its pattern.
fn contrast(all: &[RunResult]) -> (f64, f64) {
    let mut sums = [(0.0, 0.0); 2];
    for result in all {
        let after = &result.conductance_after_usiemens[0];
        for (pattern, owner) in result.config.patterns.iter().zip(&result.owners) {
            let Some(neuron) = *owner else { continue };
            for (row, &black) in after.iter().zip(&pattern.pixels) {
                let (sum, count) = &mut sums[usize::from(!black)];
                (*sum, *count) = (*sum + row[neuron], *count + 1.0);
            }
        }
    }
    (sums[0].0 / sums[0].1, sums[1].0 / sums[1].1)
}
