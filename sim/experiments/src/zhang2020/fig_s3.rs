//! Fig. S3: two synapses learn in place.

use super::neuron::{Nodes, VIN_VOLT};
use crate::bench::{ALONE, Bench, COLUMNS, PERIOD_US, amplitudes, bit, columns};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use memtwin_spec::{Config, Control};

pub static EXPERIMENT: Experiment = Experiment {
    id: "s3",
    title: "Two synapses learn in place",
    statements: &["Z-L-1"],
    file: file!(),
    blocks: &["depression", "crossbar", "neuron"],
    constants: &[
        "conductance_initial1_usiemens",
        "conductance_min_usiemens",
        "conductance_max_usiemens",
        "potentiate_shift1_bits",
        "depress_shift_bits",
        "lift_volt",
    ],
    note: "The rates of programming are fitted to reach both ends within some 25 events; the lift of node 1 is said to be \
           visible, how much is a fit. VIN1 is 1.8 V as in Fig. 3b.",
    run,
};

/// T1 and T3 program.
pub const LEARNS: Control = Control { potentiate1: true, depress1: true, ..ALONE };
const PERIODS: usize = 220;
const EVENTS: usize = 40;
/// Spikes over which a frequency is taken.
const SPIKES: usize = 5;

/// Two synapses at the initial conductance of layer 1 in each column; the first is pulsed.
pub fn config(parameters: &Parameters, seed: u64) -> Result<Config, ExperimentError> {
    let start = parameters.conductance_initial1_usiemens;
    let mut config = columns(parameters, seed, &[start, start], &[0])?;
    amplitudes(&mut config, parameters, [VIN_VOLT; COLUMNS]);
    Ok(config)
}

/// One neuron's learning.
#[derive(Debug, Clone, Default)]
struct Learning {
    /// S1 and S2 in uS after each event, the first entry before.
    synapses: Vec<[f64; 2]>,
    spike_ticks: Vec<u64>,
}

impl Learning {
    /// Frequency over some spikes.
    fn hz(&self, spikes: &[u64]) -> f64 {
        (spikes.len() - 1) as f64 * 1e6 / ((spikes[spikes.len() - 1] - spikes[0]) as f64 * TICK_US)
    }
}

fn learn(lab: &mut Lab) -> Result<Vec<Learning>, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let start = parameters.conductance_initial1_usiemens;
    let all = lab.each_seed(seeds, |engine, seed| {
        let mut bench = Bench::new(engine, go_on, &config(&parameters, seed)?, LEARNS)?;
        let mut now = [[start; 2]; COLUMNS];
        let mut all = vec![Learning { synapses: vec![[start; 2]], ..Learning::default() }; COLUMNS];
        let (mut tick, mut before) = (0, 0);
        bench.present(PERIODS, |probe| {
            let layer = &probe.layers[0];
            for write in layer.writes.iter().filter(|w| w.row < 2) {
                now[usize::from(write.column)][usize::from(write.row)] = write.conductance.to_num();
            }
            for (n, learning) in all.iter_mut().enumerate() {
                if bit(layer.g1 & !before, n) {
                    learning.spike_ticks.push(tick);
                }
                if bit(before & !layer.g1, n) {
                    learning.synapses.push(now[n]);
                }
            }
            (tick, before) = (tick + 1, layer.g1);
        })?;
        Ok(all)
    })?;
    Ok(all.concat())
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all = learn(lab)?;
    let (config, go_on, kappa) = (config(&lab.parameters, lab.seed)?, lab.go_on, lab.parameters.kappa_ratio);
    let nodes = lab.once(|engine| {
        let mut nodes = Nodes::default();
        Bench::new(engine, go_on, &config, LEARNS)?.present(16, |probe| nodes.see(probe, 0, kappa))?;
        Ok(nodes)
    })?;
    let events = EVENTS.min(all.iter().map(|l| l.synapses.len()).min().unwrap_or(0));
    let synapse =
        |row: usize, event: usize| Summary::of(&all.iter().map(|l| l.synapses[event][row]).collect::<Vec<_>>());
    let ends = all.iter().filter(|l| l.spike_ticks.len() > 2 * SPIKES).collect::<Vec<_>>();
    let first = Summary::of(&ends.iter().map(|l| l.hz(&l.spike_ticks[..=SPIKES])).collect::<Vec<_>>());
    let late = |l: &&Learning| l.hz(&l.spike_ticks[l.spike_ticks.len() - 1 - SPIKES..]);
    let last = Summary::of(&ends.iter().map(late).collect::<Vec<_>>());
    let settled = all
        .iter()
        .map(|l| {
            let end = l.synapses[l.synapses.len() - 1];
            l.synapses.iter().position(|s| *s == end).unwrap_or(0) as f64
        })
        .collect::<Vec<_>>();
    let end =
        [0, 1].map(|row| Summary::of(&all.iter().map(|l| l.synapses[l.synapses.len() - 1][row]).collect::<Vec<_>>()));
    let lifted =
        nodes.t3.iter().zip(&nodes.v1_volt).filter(|(t3, _)| t3[1] > 0.5).map(|(_, v)| v[1]).fold(0.0, f64::max);
    let plain =
        nodes.t3.iter().zip(&nodes.v1_volt).filter(|(t3, _)| t3[1] < 0.5).map(|(_, v)| v[1]).fold(0.0, f64::max);

    let mut table =
        Table::new("learning", &["event", "s1_usiemens", "s1_sd_usiemens", "s2_usiemens", "s2_sd_usiemens"]);
    for event in 0..events {
        let (a, b) = (synapse(0, event), synapse(1, event));
        table.push([event as f64, a.mean, a.sd, b.mean, b.sd]);
    }
    let curve = |row: usize| {
        let points = (0..events).map(|e| (e, synapse(row, e)));
        points.map(|(e, s)| Interval::new(e as f64, s.mean, s.mean - s.sd, s.mean + s.sd)).collect()
    };
    let synapses = Panel::new(
        "conductance",
        Axis::linear("output spikes"),
        Axis::linear("conductance (\u{b5}S)").range(0.0, 1000.0),
    )
    .with(Mark::joined("S1, pulsed", curve(0)))
    .with(Mark::joined("S2, grounded", curve(1)));
    let gap = |n: usize| {
        let gaps = all
            .iter()
            .filter(|l| l.spike_ticks.len() > n)
            .map(|l| 1e6 / ((l.spike_ticks[n] - l.spike_ticks[n - 1]) as f64 * TICK_US));
        Summary::of(&gaps.collect::<Vec<_>>())
    };
    let frequency =
        Panel::new("output frequency", Axis::linear("output spikes"), Axis::linear("frequency (Hz)").range(0.0, 600.0))
            .with(Mark::joined(
                "",
                (1..events)
                    .map(|n| (n, gap(n)))
                    .map(|(n, s)| Interval::new(n as f64, s.mean, s.mean - s.sd, s.mean + s.sd))
                    .collect(),
            ));
    let traces = Panel::new("first events", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("node 1 (V)", nodes.v1_volt.clone()))
        .with(Mark::steps("L1", nodes.l1.clone()))
        .with(Mark::steps("T3", nodes.t3.clone()))
        .with(Mark::steps("T1", nodes.l2.clone()))
        .with(Mark::steps("G1", nodes.g1.clone()))
        .with_height(1.2);
    let ours = format!(
        "S1 {}, S2 {} uS after {:.0} events; {:.0} to {:.0} Hz; node 1 lifted to {lifted:.2} V (pulses make {plain:.2} V at first); {} neurons, {:.0} ms",
        end[0].text(0),
        end[1].text(0),
        Summary::of(&settled).mean,
        first.mean,
        last.mean,
        all.len(),
        PERIODS as f64 * PERIOD_US / 1000.0
    );
    let holds = (end[0].mean - 980.0).abs() < 10.0
        && (end[1].mean - 42.0).abs() < 5.0
        && last.mean > 1.2 * first.mean
        && lifted > plain;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![synapses, frequency, traces]),
        tables: vec![table],
        findings: vec![Finding::new("Z-L-1", holds, ours)],
    })
}
