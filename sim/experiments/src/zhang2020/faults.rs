//! Accuracy against the number of faults, kind by kind: what the network bears, and what it does not.

use super::trained::{TRIALS, options, trained};
use crate::experiment::{Experiment, Outcome};
use crate::fault::{Amount, Fault, FaultKind, Layers};
use crate::statistics::Summary;
use crate::table::{Table, Value};
use crate::{ExperimentError, Lab, RunOptions, Schedule};
use memtwin_calibrate::Parameters;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use memtwin_spec::Preset;

pub static EXPERIMENT: Experiment = Experiment {
    id: "faults",
    title: "Accuracy against the number of faults",
    statements: &[],
    file: file!(),
    blocks: &["crossbar", "lia", "ts_emulator"],
    constants: &["conductance_min_usiemens", "conductance_max_usiemens", "event_budget_count"],
    note: "Whole networks, broken before they learn (bit flips: after). Each seed is a network and the places of its faults, and \
           more faults are those of fewer and others. Means and 95 % intervals over the seeds (Student's t), clean digits.",
    run,
};

/// Numbers of faults of kinds that have many places, and few.
const MANY: [usize; 4] = [4, 12, 40, 120];
const FEW: [usize; 4] = [1, 2, 4, 8];

/// Standard deviations of what varies, in percent of the value itself; of VREF for the comparators.
const SPREADS_PERCENT: [f64; 5] = [0.0, 5.0, 10.0, 20.0, 50.0];

/// Changes a parameter to a spread, relative.
type Vary = fn(&mut Parameters, f64);

const SPREADS: [(&str, Vary); 4] = [
    ("initial conductances", |p, sd| p.conductance_initial1_d2d_sd_rel = sd),
    ("written conductances", |p, sd| p.conductance_c2c_sd_rel = sd),
    ("cells of the LIA", |p, sd| p.lia_conductance_d2d_sd_rel = sd),
    ("comparators of the LIA", |p, sd| p.lia_offset_d2d_sd_volt = sd * p.vref_volt),
];

/// One kind in these layers at these numbers of faults.
struct Line {
    kind: FaultKind,
    layers: Layers,
    accuracy: Vec<Interval>,
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let healthy = accuracy(lab, &lab.parameters.clone(), &[], 0.0)?;
    let lines = FaultKind::ALL.into_iter().map(|kind| line(lab, kind, healthy)).collect::<Result<Vec<_>, _>>()?;
    let (spreads, varied) = spreads(lab)?;
    let columns = ["fault", "layers", "faults", "accuracy_percent", "low_percent", "high_percent", "networks"];
    let mut table = Table::new("accuracy", &columns);
    for line in &lines {
        for &Interval { x, value, low, high } in &line.accuracy {
            let numbers = [x, value, low, high, lab.seeds as f64].map(Value::from);
            let layers = if line.layers == Layers::One { "1" } else { "1 and 2" };
            table.push([line.kind.name().into(), layers.into()].into_iter().chain(numbers));
        }
    }
    let panel = |title: &str, kinds: &[FaultKind]| {
        let mark = |line: &Line| {
            let (name, intervals) = (line.kind.name().replace('_', " "), line.accuracy.clone());
            Mark::Intervals { name, intervals, joined: true }
        };
        let marks = lines.iter().filter(|line| kinds.contains(&line.kind)).map(mark);
        marks.fold(Panel::new(title, Axis::linear("faults"), percent()), Panel::with)
    };
    let synapses = [FaultKind::StuckLow, FaultKind::StuckHigh, FaultKind::Open, FaultKind::BitFlip];
    let neurons = [FaultKind::DeadDevice, FaultKind::LeakyDevice, FaultKind::OpenColumn, FaultKind::ShortedColumn];
    let inhibition = [FaultKind::LgLow, FaultKind::LgHigh, FaultKind::VlLow, FaultKind::VlHigh];
    let panels = vec![
        panel("Synapses, of both layers", &synapses),
        panel("Devices and columns, of both layers", &neurons),
        panel("Lateral inhibition", &inhibition),
        varied,
    ];
    Ok(Outcome { figure: Figure::new(EXPERIMENT.title, panels), tables: vec![table, spreads], findings: vec![] })
}

/// What varies from device to device, or from write to write, in place of what is broken.
fn spreads(lab: &mut Lab) -> Result<(Table, Panel), ExperimentError> {
    let columns = ["spread_of", "sd_percent", "accuracy_percent", "low_percent", "high_percent", "networks"];
    let mut table = Table::new("spreads", &columns);
    let sd = Axis::linear("standard deviation (%)");
    let mut panel = Panel::new("Spreads; of comparators in parts of VREF", sd, percent());
    for (name, vary) in SPREADS {
        let mut intervals = vec![];
        for sd_percent in SPREADS_PERCENT {
            let mut parameters = lab.parameters.clone();
            vary(&mut parameters, sd_percent / 100.0);
            intervals.push(accuracy(lab, &parameters, &[], sd_percent)?);
        }
        for &Interval { x, value, low, high } in &intervals {
            let numbers = [x, value, low, high, lab.seeds as f64].map(Value::from);
            table.push(std::iter::once(name.into()).chain(numbers));
        }
        panel = panel.with(Mark::Intervals { name: name.into(), intervals, joined: true });
    }
    Ok((table, panel))
}

fn percent() -> Axis {
    Axis::linear("accuracy (%)").range(0.0, 100.0)
}

/// From `healthy`, without a fault, on.
fn line(lab: &mut Lab, kind: FaultKind, healthy: Interval) -> Result<Line, ExperimentError> {
    let layers = if kind.part().places(Preset::Paper.sizes(), Layers::Two) == 0 { Layers::One } else { Layers::Both };
    let places = kind.part().places(Preset::Paper.sizes(), layers);
    let counts = if kind.part().is_in_rows() { MANY } else { FEW };
    let counts = counts.into_iter().filter(|&count| count <= places);
    let parameters = lab.parameters.clone();
    let fault = |count| Fault { kind, layers, amount: Amount::Count(count) };
    let broken = counts.map(|count| accuracy(lab, &parameters, &[fault(count)], count as f64));
    let accuracy = std::iter::once(Ok(healthy)).chain(broken).collect::<Result<_, _>>()?;
    Ok(Line { kind, layers, accuracy })
}

/// Of clean digits, over the seeds, at `x` of the figure. A mean of percents cannot be outside of them.
fn accuracy(lab: &mut Lab, parameters: &Parameters, faults: &[Fault], x: f64) -> Result<Interval, ExperimentError> {
    let (seeds, go_on) = (lab.seeds, lab.go_on);
    let accuracies = lab.each_seed(seeds, |engine, seed| {
        let healthy = options(parameters, seed, Schedule::Budget, TRIALS)?;
        Ok(100.0 * trained(engine, &RunOptions { faults: faults.to_vec(), ..healthy }, go_on)?.accuracy[0])
    })?;
    let summary = Summary::of(&accuracies);
    let (value, margin) = (summary.mean, summary.margin());
    Ok(Interval { x, value, low: (value - margin).max(0.0), high: (value + margin).min(100.0) })
}
