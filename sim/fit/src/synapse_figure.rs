//! Updates of synapses over the fitted rule.

use crate::data::Run;
use crate::kalman::Rule;
use crate::statistics::mean;
use memtwin_plot::{Axis, Mark, Panel};
use std::collections::BTreeMap;

/// The model's run from the mean of the first readings, at every pulse.
fn model(runs: &[&Run], rule: &Rule) -> BTreeMap<u32, f64> {
    let first = runs.iter().map(|run| run.updates[0].pulse_count).min().unwrap_or(0);
    let last = runs.iter().map(|run| run.updates[run.updates.len() - 1].pulse_count).max().unwrap_or(0);
    let starts: Vec<f64> = runs.iter().map(|run| run.updates[0].conductance_usiemens).collect();
    let (width_us, potentiation) = (runs[0].updates[0].width_us, runs[0].potentiation);
    let mut w = mean(&starts);
    let mut at = BTreeMap::from([(first, w)]);
    for count in first + 1..=last {
        w = rule.updated(w, potentiation, width_us);
        at.insert(count, w);
    }
    at
}

/// Measured and modelled mean at every number of pulses.
pub(crate) fn means(runs: &[&Run], rule: &Rule) -> Vec<(f64, f64)> {
    let model = model(runs, rule);
    let mut measured: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
    for update in runs.iter().flat_map(|run| &run.updates) {
        measured.entry(update.pulse_count).or_default().push(update.conductance_usiemens);
    }
    measured.iter().filter_map(|(count, own)| Some((mean(own), *model.get(count)?))).collect()
}

/// All runs of one direction, and the rule's.
pub(crate) fn panel(runs: &[&Run], rule: &Rule) -> Panel {
    let title = if runs[0].potentiation { "Potentiation" } else { "Depression" };
    let points = |run: &&Run| run.updates.iter().map(|u| [u.pulse_count.into(), u.conductance_usiemens]).collect();
    let line = model(runs, rule).into_iter().map(|(count, w)| [count.into(), w]).collect();
    Panel::new(title, Axis::linear("pulses"), Axis::linear("conductance (uS)"))
        .with(Mark::bundle("data", runs.iter().map(points).collect()))
        .with(Mark::line("model", line))
}
