//! Figs. 8b to 8d: a chain of neurons with gain modulation moves a receptive field.

use super::fig_4d::{FREQUENCIES_MHZ, spikes_at};
use super::neuron::summaries;
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/8b",
    title: "A chain with gain modulation moves a receptive field",
    statements: &["D-RF"],
    file: file!(),
    blocks: &["rc_emulator"],
    constants: &[
        "field_neurons_count",
        "field_tau_ms",
        "field_threshold_count",
        "field_weight_ratio",
        "field_input_ratio",
        "field_modulation_volt",
        "field_own_modulation_volt",
        "field_own_weight_ratio",
    ],
    note: "The rate model of the paper in floating point: equation 5 with f of equation 2, and with f as measured on \
           our neuron. With an input of 0.09 in equation 5 as printed nothing starts, as f(0.09) is 0; it is read as \
           what is added in a step.",
    run,
};

/// Neurons that a weak response may reach, and that propagation reaches at least.
const WEAK_COUNT: usize = 5;
const FAR_COUNT: usize = 50;
/// After the modulation activity ends within this time.
const END_MS: f64 = 50.0;

/// Rates of all neurons in each step.
type Rates = Vec<Vec<f64>>;

/// What a chain is driven with: modulation while it lasts, what is added to the first neuron in a step, strength of connections.
#[derive(Debug, Clone, Copy)]
struct Drive {
    m_volt: f64,
    input: f64,
    weight: f64,
}

impl Drive {
    fn usual(p: &Nbox) -> Self {
        Drive { m_volt: p.field_modulation_volt, input: p.field_input_ratio, weight: p.field_weight_ratio }
    }
}

/// The chain, in which `rate` is f(d, m).
fn chain(p: &Nbox, rate: &dyn Fn(f64, f64) -> f64, drive: Drive) -> Rates {
    let alpha = p.field_step_ms / p.field_tau_ms;
    let mut d = vec![0.0; p.field_neurons_count as usize];
    let mut rates = vec![];
    for step in 0..(p.field_end_ms / p.field_step_ms) as usize {
        let ms = step as f64 * p.field_step_ms;
        let modulated = ms >= p.field_input_ms && ms < p.field_modulation_ms;
        let f: Vec<f64> = d.iter().map(|&d| rate(d, if modulated { drive.m_volt } else { 0.0 })).collect();
        for n in 0..d.len() {
            let before = if n == 0 { 0.0 } else { (f[n - 1] - p.field_threshold_count).max(0.0) };
            let external = if n == 0 && ms < p.field_input_ms { drive.input } else { 0.0 };
            d[n] = (1.0 - alpha) * d[n] + alpha * drive.weight * before + external;
        }
        rates.push(f);
    }
    rates
}

/// The foremost neuron that drives the next one, in each step.
fn front(p: &Nbox, rates: &Rates) -> Vec<Option<usize>> {
    rates.iter().map(|f| f.iter().rposition(|&f| f > p.field_threshold_count)).collect()
}

/// How far activity came until a time.
fn reached(p: &Nbox, rates: &Rates, until_ms: f64) -> usize {
    let steps = (until_ms / p.field_step_ms) as usize;
    front(p, rates).into_iter().take(steps).flatten().map(|n| n + 1).max().unwrap_or(0)
}

/// Activity propagates while modulated, and ends then.
fn propagates(p: &Nbox, rates: &Rates) -> bool {
    let after = ((p.field_modulation_ms + END_MS) / p.field_step_ms) as usize;
    reached(p, rates, p.field_input_ms) <= WEAK_COUNT
        && reached(p, rates, p.field_end_ms) >= FAR_COUNT
        && front(p, rates)[after..].iter().all(Option::is_none)
}

/// f as measured: spikes of ten pulses, without modulation and with ours; between frequencies on a straight line.
fn measured(p: &Nbox, lab: &mut Lab) -> Result<impl Fn(f64, f64) -> f64 + use<>, ExperimentError> {
    let conditions =
        || [0.0, p.field_own_modulation_volt].into_iter().flat_map(|m| FREQUENCIES_MHZ.map(|mhz| (mhz, m)));
    let all = lab.each_seed(lab.seeds, |_, seed| {
        conditions().map(|(mhz, m)| spikes_at(p, mhz, m, seed)).collect::<Result<Vec<_>, _>>()
    })?;
    let counts: Vec<f64> = summaries(&all).iter().map(|s| s.mean).collect();
    Ok(move |d: f64, m: f64| {
        let curve = &counts[if m > 0.0 { FREQUENCIES_MHZ.len() } else { 0 }..][..FREQUENCIES_MHZ.len()];
        let after = FREQUENCIES_MHZ.partition_point(|&mhz| mhz < d);
        match (after.checked_sub(1), FREQUENCIES_MHZ.get(after)) {
            (None, _) => curve[0],
            (Some(last), None) => curve[last],
            (Some(before), Some(mhz)) => {
                let part = (d - FREQUENCIES_MHZ[before]) / (mhz - FREQUENCIES_MHZ[before]);
                curve[before] + part * (curve[after] - curve[before])
            }
        }
    })
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let p = &DUAN2020;
    let own = measured(p, lab)?;
    let equation = |d: f64, m: f64| p.rate(d, m);
    let usual = Drive::usual(p);
    let modulated = chain(p, &equation, usual);
    let without = chain(p, &equation, Drive { m_volt: 0.0, ..usual });
    let printed = chain(p, &equation, Drive { input: p.field_input_ratio * p.field_step_ms / p.field_tau_ms, ..usual });
    let own_drive = Drive { m_volt: p.field_own_modulation_volt, ..usual };
    let measured_weak = chain(p, &own, own_drive);
    let measured = chain(p, &own, Drive { weight: p.field_own_weight_ratio, ..own_drive });
    let reach = |rates: &Rates| reached(p, rates, p.field_end_ms);
    let weak = reach(&without) > 0 && reach(&without) <= WEAK_COUNT;
    let holds = propagates(p, &modulated) && weak;
    let ours = format!(
        "activity reaches {} of {} neurons while modulated, {} without modulation, and ends after it; with Iext as \
         printed in equation 5 it reaches {}; with f measured on our neuron ({} seeds, m = {} V) {}, with connections \
         of {} in place of {} {}, propagating only while modulated: {}",
        reach(&modulated),
        p.field_neurons_count,
        reach(&without),
        reach(&printed),
        lab.seeds,
        p.field_own_modulation_volt,
        reach(&measured_weak),
        p.field_own_weight_ratio,
        p.field_weight_ratio,
        reach(&measured),
        propagates(p, &measured),
    );
    let curves = [("modulated", &modulated), ("not modulated", &without), ("modulated, f measured", &measured)];
    let mut table = Table::new("front", &["time_ms", "modulated_neuron", "unmodulated_neuron", "measured_neuron"]);
    let fronts = curves.map(|(_, rates)| front(p, rates));
    let number = |n: Option<usize>| n.map_or(f64::NAN, |n| n as f64);
    for step in 0..modulated.len() {
        let ms = step as f64 * p.field_step_ms;
        table.push(std::iter::once(ms).chain(fronts.iter().map(|front| number(front[step]))));
    }
    let mut foremost = Panel::new("Foremost active neuron", Axis::linear("time (ms)"), Axis::linear("neuron"));
    for ((name, _), front) in curves.iter().zip(&fronts) {
        let points = front.iter().enumerate().map(|(step, n)| [step as f64 * p.field_step_ms, number(*n)]).collect();
        foremost = foremost.with(Mark::line(*name, points));
    }
    let foremost = foremost.with(Mark::at_x(p.field_input_ms, "m on")).with(Mark::at_x(p.field_modulation_ms, "m off"));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![foremost, traces(p, &modulated)]),
        tables: vec![table],
        findings: vec![Finding::new("D-RF", holds, ours)],
    })
}

/// Rates of some neurons along the chain.
fn traces(p: &Nbox, rates: &Rates) -> Panel {
    let panel = Panel::new("Rates along the chain, modulated", Axis::linear("time (ms)"), Axis::linear(""));
    [0, 1, 20, 40, 60, 80, 100].iter().fold(panel, |panel, &n| {
        let points = rates.iter().enumerate().map(|(step, f)| [step as f64 * p.field_step_ms, f[n]]).collect();
        panel.with(Mark::trace(format!("neuron {n}"), points))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn activity_propagates_only_while_modulated() {
        let p = &DUAN2020;
        let rate = |d: f64, m: f64| p.rate(d, m);
        let usual = Drive::usual(p);
        assert!(
            propagates(p, &chain(p, &rate, usual)) && !propagates(p, &chain(p, &rate, Drive { m_volt: 0.0, ..usual }))
        );
        // as printed, nothing starts
        assert_eq!(reached(p, &chain(p, &rate, Drive { input: 0.009, ..usual }), p.field_end_ms), 0);
    }
}
