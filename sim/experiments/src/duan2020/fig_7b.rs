//! Figs. 7b to 7d: two synapses and a neuron detect coincidence.

use super::fig_3d::spikes as lane;
use super::neuron::{agrees, fires, interval, single, summaries};
use super::stimulus::{Segment, Train, schedule, ticks};
use crate::draws::{Draws, Purpose};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::array::{ArrayConfig, Level};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/7b",
    title: "Two synapses and a neuron detect coincidence",
    statements: &["D-COIN-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar", "array_lane"],
    constants: &[
        "synapse_high_usiemens",
        "coincidence_volt",
        "coincidence_interval_us",
        "coincidence_pulses_count",
        "coincidence_lag_us",
    ],
    note: "Random: each pulse of S2 begins somewhere in its period, so that some meet a pulse of S1. Sources are at 0 \
           V between pulses.",
    run,
};

/// The published rate of synchronous trains.
const RATE_MHZ: f64 = 0.3;
/// Lags of the curve.
const LAGS_US: [f64; 13] = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.2, 1.5, 2.0, 2.3];

pub fn config(p: &Nbox, seed: u64) -> Result<ArrayConfig, ExperimentError> {
    single(p, &p.circuit(), &[p.synapse_high_usiemens; 2], seed)
}

pub fn train(p: &Nbox) -> Train {
    Train::usual(p, p.coincidence_volt, p.coincidence_pulses_count).every_us(p.coincidence_interval_us)
}

/// Both trains, S2 later. Sources are at ground where they have no pulse.
pub fn lagging(p: &Nbox, lag_us: f64) -> Vec<Segment> {
    let both = [train(p), train(p).starting_us(lag_us)].map(Some);
    grounded(schedule(&both, train(p).length_us() + lag_us, p.tick_ns / 1000.0))
}

fn grounded(mut segments: Vec<Segment>) -> Vec<Segment> {
    let levels = segments.iter_mut().flat_map(|segment| &mut segment.levels);
    levels.filter(|level| level.0.is_none()).for_each(|level| *level = Level::GROUND);
    segments
}

/// Each pulse of S2 anywhere in its period.
fn random(p: &Nbox, seed: u64) -> Vec<Segment> {
    let (train, tick_us) = (train(p), p.tick_ns / 1000.0);
    let (width, pause) = (ticks(train.width_us, tick_us), ticks(train.interval_us, tick_us));
    let mut draws = Draws::new(seed, Purpose::TIMING);
    let mut segments = vec![];
    for _ in 0..train.pulses {
        let start = draws.up_to(pause);
        let mut edges = [0, width, start, start + width, width + pause];
        edges.sort_unstable();
        for pair in edges.windows(2).filter(|pair| pair[1] > pair[0]) {
            let high = [pair[0] < width, (start..start + width).contains(&pair[0])];
            let level = |high| if high { Level::at_volt(train.volt) } else { Level::GROUND };
            segments.push(Segment { ticks: pair[1] - pair[0], levels: high.map(level).to_vec() });
        }
    }
    segments
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let length_us = train(p).length_us();
    let lags: Vec<_> = LAGS_US.iter().map(|&lag_us| lagging(p, lag_us)).collect();
    let all = lab.each_seed(seeds, |_, seed| {
        let config = config(p, seed)?;
        let count = |segments: &[Segment]| Ok(fires(&config, segments)?[0].len() as f64);
        std::iter::once(count(&random(p, seed)))
            .chain(lags.iter().map(|lag| count(lag)))
            .collect::<Result<Vec<_>, ExperimentError>>()
    })?;
    let rates: Vec<Vec<f64>> = all.iter().map(|one| one.iter().map(|count| count / length_us).collect()).collect();
    let rates = summaries(&rates);
    let (random_mhz, lagged) = (&rates[0], &rates[1..]);
    let late = &lagged[LAGS_US.iter().position(|&lag| lag == p.coincidence_lag_us).expect("a lag of the list")];
    let holds = agrees(RATE_MHZ, &lagged[0]) && late.mean == 0.0 && random_mhz.mean == 0.0;
    let ours = format!(
        "{} MHz synchronous, {} MHz where S2 lags by {} us, {} MHz where it is random: a random pulse that meets one \
         of S1 counts, too ({seeds} seeds)",
        lagged[0].text(2),
        late.text(2),
        p.coincidence_lag_us,
        random_mhz.text(2),
    );
    let mut table = Table::new("rates", &["lag_us", "rate_mhz_mean", "rate_mhz_sd"]);
    table.push([f64::NAN, random_mhz.mean, random_mhz.sd]);
    for (lag, s) in LAGS_US.iter().zip(lagged) {
        table.push([*lag, s.mean, s.sd]);
    }
    let mut shown = Panel::new("One run each", Axis::linear("time (\u{b5}s)"), Axis::linear(""));
    let late = lagging(p, p.coincidence_lag_us);
    for (name, segments) in [("synchronous", &lags[0]), ("S2 lags", &late), ("S2 random", &random(p, lab.seed))] {
        let fires = fires(&config(p, lab.seed)?, segments)?.remove(0);
        shown = shown
            .with(Mark::steps(name, lane(fires.iter().map(|f| f64::from(f.tick) * p.tick_ns / 1000.0), length_us)));
    }
    let points = LAGS_US.iter().zip(lagged).map(|(lag, s)| interval(*lag, s)).collect();
    let curve = Panel::new("Against the lag", Axis::linear("lag of S2 (\u{b5}s)"), Axis::linear("rate (MHz)"))
        .with(Mark::joined("", points))
        .with(Mark::at_y(random_mhz.mean, "random"));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![shown, curve]),
        tables: vec![table],
        findings: vec![Finding::new("D-COIN-1", holds, ours)],
    })
}
