//! Figs. 3c and 3d: spatial summation of two inputs of different amplitudes.

use super::neuron::{agrees, fires, summaries};
use super::pair::{config, rate_mhz, train};
use super::stimulus::schedule;
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/3d",
    title: "Two inputs add up: firing rate against both amplitudes",
    statements: &["D-SUM-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[
        "input_usiemens",
        "membrane_pfarad",
        "cable_pfarad",
        "threshold_volt",
        "hold_volt",
        "sum_volt",
        "train_pulses_count",
    ],
    note: "An input that is not used floats: at 0 V it would pull the node below its threshold. With the 1.6 MHz that \
           the paper states here 11 us have 17.6 spikes, where Fig. 3k has 11 for the same pulses; the fit follows \
           Figs. 3k, 3l and 4.",
    run,
};

/// Amplitudes of an input; the first stands for one that floats.
const VOLTS: [f64; 8] = [f64::NAN, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const ONE_MHZ: f64 = 0.36;
const BOTH_MHZ: f64 = 1.6;

fn conditions() -> impl Iterator<Item = [f64; 2]> {
    VOLTS.iter().flat_map(|&v1| VOLTS.iter().map(move |&v2| [v1, v2]))
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let at = |volts: [f64; 2]| volts.map(|volt| volt.is_finite().then(|| train(p, volt)));
    let all = lab.each_seed(seeds, |_, seed| {
        conditions().map(|volts| rate_mhz(p, &at(volts), seed)).collect::<Result<Vec<_>, _>>()
    })?;
    let rates = summaries(&all);
    let size = VOLTS.len();
    let rate = |one: usize, two: usize| &rates[one * size + two];
    let (first, second, both) = (rate(size - 1, 0), rate(0, size - 1), rate(size - 1, size - 1));
    let one = Summary::of(&[first.mean, second.mean]).mean;
    let adds = |a: usize, b: usize| {
        let (sum, most) = (rate(a, b).mean, rate(a, 0).mean.max(rate(0, b).mean));
        // where neither alone nor both fire there is nothing to add
        sum > most || (sum == 0.0 && most == 0.0)
    };
    let pairs = (size - 1) * (size - 1);
    let adding = (1..size).flat_map(|a| (1..size).map(move |b| (a, b))).filter(|&(a, b)| adds(a, b)).count();
    let holds = agrees(ONE_MHZ, first) && agrees(ONE_MHZ, second) && agrees(BOTH_MHZ, both) && adding == pairs;
    let ours = format!(
        "{} and {} MHz with one, {} MHz with both ({:.1} times; {:.1} spikes in 11 us); both together are faster, or \
         silent as either alone, at {adding} of {pairs} pairs of amplitudes ({seeds} seeds)",
        first.text(2),
        second.text(2),
        both.text(2),
        both.mean / one,
        both.mean * train(p, p.sum_volt).length_us(),
    );
    let mut table = Table::new("rates", &["v1_volt", "v2_volt", "rate_mhz_mean", "rate_mhz_sd"]);
    for ([v1, v2], s) in conditions().zip(&rates) {
        table.push([v1, v2, s.mean, s.sd]);
    }
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![traces(p, lab.seed)?, surface(&rates)]),
        tables: vec![table],
        findings: vec![Finding::new("D-SUM-1", holds, ours)],
    })
}

/// When the neuron fires, with one input, the other, and both.
fn traces(p: &Nbox, seed: u64) -> Result<Panel, ExperimentError> {
    let one = train(p, p.sum_volt);
    let mut panel = Panel::new("Spikes at 0.9 V", Axis::linear("time (\u{b5}s)"), Axis::linear(""));
    let tick_us = p.tick_ns / 1000.0;
    for (name, trains) in [("S1", [Some(one), None]), ("S2", [None, Some(one)]), ("S1 and S2", [Some(one); 2])] {
        let fires = fires(&config(p, seed)?, &schedule(&trains, one.length_us(), tick_us))?.remove(0);
        panel =
            panel.with(Mark::steps(name, spikes(fires.iter().map(|f| f64::from(f.tick) * tick_us), one.length_us())));
    }
    Ok(panel)
}

/// Spikes of 50 ns, as an oscilloscope shows them.
pub fn spikes(at_us: impl Iterator<Item = f64>, end_us: f64) -> Vec<[f64; 2]> {
    let mut points = vec![[0.0, 0.0]];
    for us in at_us {
        points.extend([[us, 1.0], [us + 0.05, 0.0]]);
    }
    points.push([end_us, 0.0]);
    points
}

fn surface(rates: &[Summary]) -> Panel {
    let size = VOLTS.len();
    let values = (0..size).map(|row| (0..size).map(|column| rates[column * size + row].mean).collect()).collect();
    let names = || VOLTS.map(|volt| if volt.is_finite() { volt.to_string() } else { "none".into() });
    Panel::new("Rate of the neuron", Axis::names("V1 (V)", names()), Axis::names("V2 (V)", names()))
        .with(Mark::printed_map(values, 0.0, 1.0, "MHz"))
}
