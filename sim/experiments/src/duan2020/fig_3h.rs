//! Figs. 3g and 3h: spatial summation of two inputs of different intervals.

use super::neuron::{interval, list, summaries};
use super::pair::{rate_mhz, train};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/3h",
    title: "Two inputs add up: firing rate against both intervals",
    statements: &["D-SUM-2"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &["input_usiemens", "sum_interval_volt", "threshold_volt", "pulse_us", "train_pulses_count"],
    note: "An input that is not used floats.",
    run,
};

const INTERVALS_US: [f64; 5] = [0.05, 0.1, 0.2, 0.3, 0.4];

/// First input alone at each interval, second alone, then both at each pair of intervals.
fn rates(p: &Nbox, seed: u64) -> Result<Vec<f64>, ExperimentError> {
    let at = |us: f64| Some(train(p, p.sum_interval_volt).every_us(us));
    let alone = INTERVALS_US.iter().map(|&us| [at(us), None]).chain(INTERVALS_US.iter().map(|&us| [None, at(us)]));
    let both = INTERVALS_US.iter().flat_map(|&one| INTERVALS_US.iter().map(move |&two| [at(one), at(two)]));
    alone.chain(both).map(|trains| rate_mhz(p, &trains, seed)).collect()
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = summaries(&lab.each_seed(seeds, |_, seed| rates(p, seed))?);
    let size = INTERVALS_US.len();
    let (one, rest) = all.split_at(size);
    let (two, both) = rest.split_at(size);
    let equal: Vec<&Summary> = (0..size).map(|n| &both[n * size + n]).collect();
    let above = (0..size * size).filter(|&n| both[n].mean > one[n / size].mean.max(two[n % size].mean)).count();
    let ours = format!(
        "{} MHz with both, {} MHz with one at {} us; both are faster at {above} of {} pairs of intervals ({seeds} \
         seeds)",
        list(equal.iter().map(|s| s.mean), 2),
        list(one.iter().map(|s| s.mean), 2),
        list(INTERVALS_US, 2),
        size * size,
    );
    let mut table = Table::new("rates", &["interval1_us", "interval2_us", "rate_mhz_mean", "rate_mhz_sd"]);
    for (n, s) in both.iter().enumerate() {
        table.push([INTERVALS_US[n / size], INTERVALS_US[n % size], s.mean, s.sd]);
    }
    for (us, s) in INTERVALS_US.iter().zip(one) {
        table.push([*us, f64::NAN, s.mean, s.sd]);
    }
    let points = |values: &mut dyn Iterator<Item = &Summary>| {
        INTERVALS_US.iter().zip(values).map(|(us, s)| interval(*us, s)).collect()
    };
    let curves = Panel::new("Equal intervals", Axis::linear("interval (\u{b5}s)"), Axis::linear("rate (MHz)"))
        .with(Mark::joined("S1 and S2", points(&mut equal.into_iter())))
        .with(Mark::joined("S1", points(&mut one.iter())));
    let values = (0..size).map(|row| (0..size).map(|column| both[column * size + row].mean).collect()).collect();
    let names = || INTERVALS_US.map(|us| us.to_string());
    let map = Panel::new(
        "Both inputs",
        Axis::names("interval of S1 (\u{b5}s)", names()),
        Axis::names("interval of S2 (\u{b5}s)", names()),
    )
    .with(Mark::printed_map(values, 0.0, 0.8, "MHz"));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![curves, map]),
        tables: vec![table],
        findings: vec![Finding::new("D-SUM-2", above == size * size, ours)],
    })
}
