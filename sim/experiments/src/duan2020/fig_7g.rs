//! Figs. 7e to 7h: thousands of Poisson trains, with synchronous events and without.

use super::fig_3d::spikes as lane;
use super::neuron::{Fire, agrees, fires, single};
use super::stimulus::{Segment, ticks};
use crate::draws::{Draws, Purpose};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::array::Level;

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/7g",
    title: "Synchronous events among 5000 Poisson trains",
    statements: &["D-COIN-2"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[
        "excitatory_count",
        "inhibitory_count",
        "excitatory_volt",
        "inhibitory_volt",
        "train_khz",
        "synchronous_khz",
        "synchronous_count",
        "sum_gain_ratio",
        "sum_window_us",
    ],
    note: "Trains of one kind are drawn as the one Poisson process that they are together. The sum of all pulses \
           drives the node through the load of two synapses; the gain is fitted to the 2 spikes, the time is ours. In \
           the paper this is a simulation, too.",
    run,
};

/// Published spikes: without synchronous events, and with them.
const SPIKES: [f64; 2] = [2.0, 21.0];
const TIMES: f64 = 10.0;
/// Microseconds between two points of a trace that is shown.
const SHOWN_US: f64 = 0.5;

/// The sum of all pulses in volts, from each tick where it changes.
fn sum(p: &Nbox, synchronous: bool, seed: u64) -> Vec<(u32, f64)> {
    let end_us = p.sum_window_us;
    let synchronous_mhz = if synchronous { p.synchronous_khz / 1000.0 } else { 0.0 };
    let of = |trains: f64| trains * p.train_khz / 1000.0;
    // synchronous events take from the trains what they add
    let kinds = [
        (Purpose::EXCITATORY, of(p.excitatory_count) - p.synchronous_count * synchronous_mhz, [1.0, 0.0]),
        (Purpose::INHIBITORY, of(p.inhibitory_count), [0.0, 1.0]),
        (Purpose::SYNCHRONOUS, synchronous_mhz, [p.synchronous_count, 0.0]),
    ];
    let tick_us = p.tick_ns / 1000.0;
    let width = ticks(p.pulse_us, tick_us);
    let mut changes: Vec<(u32, [f64; 2])> = vec![];
    for (purpose, rate_mhz, pulses) in kinds {
        for us in Draws::new(seed, purpose).poisson_us(rate_mhz, end_us) {
            let tick = ticks(us, tick_us);
            changes.extend([(tick, pulses), (tick + width, pulses.map(|count| -count))]);
        }
    }
    changes.sort_by_key(|(tick, _)| *tick);
    let mut active = [0.0; 2];
    let mut sums: Vec<(u32, f64)> = vec![(0, 0.0)];
    for (tick, [excitatory, inhibitory]) in changes {
        active = [active[0] + excitatory, active[1] + inhibitory];
        let volt = active[0] * p.excitatory_volt + active[1] * p.inhibitory_volt;
        match sums.last_mut() {
            Some(last) if last.0 == tick => last.1 = volt,
            _ => sums.push((tick, volt)),
        }
    }
    sums
}

/// What drives the node.
fn segments(p: &Nbox, sums: &[(u32, f64)]) -> Vec<Segment> {
    let end = ticks(p.sum_window_us, p.tick_ns / 1000.0);
    let ends = sums.iter().skip(1).map(|(tick, _)| *tick).chain([end]);
    let segment = |((start, volt), next): (&(u32, f64), u32)| Segment {
        ticks: next.min(end).saturating_sub(*start),
        levels: vec![Level::at_volt(p.sum_gain_ratio * volt)],
    };
    sums.iter().zip(ends).map(segment).filter(|segment| segment.ticks > 0).collect()
}

fn neuron(p: &Nbox, synchronous: bool, seed: u64) -> Result<Vec<Fire>, ExperimentError> {
    let config = single(p, &p.circuit(), &[2.0 * p.synapse_high_usiemens], seed)?;
    Ok(fires(&config, &segments(p, &sum(p, synchronous, seed)))?.remove(0))
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| Ok([neuron(p, false, seed)?, neuron(p, true, seed)?]))?;
    let counts = [0, 1].map(|kind| all.iter().map(|one| one[kind].len() as f64).collect::<Vec<_>>());
    let [without, with] = [0, 1].map(|kind| Summary::of(&counts[kind]));
    let times = with.mean / without.mean;
    let holds = agrees(SPIKES[0], &without) && agrees(SPIKES[1], &with) && times > TIMES;
    let ours = format!(
        "{} spikes without, {} with: {times:.1} times, in {} us ({seeds} seeds)",
        without.text(1),
        with.text(1),
        p.sum_window_us,
    );
    let mut table = Table::new("spikes", &["without_spikes", "with_spikes"]);
    counts[0].iter().zip(&counts[1]).for_each(|(without, with)| table.push([*without, *with]));
    let mut shown =
        Panel::new("The first of the seeds", Axis::linear("time (\u{b5}s)"), Axis::linear("")).with_height(1.2);
    for (n, name) in ["without", "with synchrony"].into_iter().enumerate() {
        let sums = sum(p, n == 1, lab.seed);
        let points = (0..(p.sum_window_us / SHOWN_US) as usize).map(|n| n as f64 * SHOWN_US).map(|us| {
            let tick = ticks(us, p.tick_ns / 1000.0);
            [us, sums[sums.partition_point(|(start, _)| *start <= tick).saturating_sub(1)].1]
        });
        let times = all[0][n].iter().map(|fire| f64::from(fire.tick) * p.tick_ns / 1000.0);
        shown = shown
            .with(Mark::steps(format!("sum (V), {name}"), points.collect()))
            .with(Mark::steps(format!("spikes, {name}"), lane(times, p.sum_window_us)));
    }
    let most = counts[1].iter().copied().fold(0.0, f64::max) as usize;
    let tally =
        |values: &[f64]| (0..=most).map(|n| values.iter().filter(|v| **v as usize == n).count() as u64).collect();
    let spread = Panel::new("All seeds", Axis::linear("spikes"), Axis::linear("seeds"))
        .with(Mark::histogram("without", -0.5, 1.0, tally(&counts[0])))
        .with(Mark::histogram("with synchrony", -0.5, 1.0, tally(&counts[1])));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![shown, spread]),
        tables: vec![table],
        findings: vec![Finding::new("D-COIN-2", holds, ours)],
    })
}
