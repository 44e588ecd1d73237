//! Fig. 3b: the sequence of the five nodes within two firing cycles.

use super::neuron::{Nodes, VIN_VOLT, config};
use crate::bench::{ALONE, Bench, COLUMNS, First, bit};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::Probe;
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE};

pub static EXPERIMENT: Experiment = Experiment {
    id: "3b",
    title: "Five nodes of the neuron within two firing cycles",
    statements: &["Z-N-2", "Z-N-3", "Z-N-4"],
    file: file!(),
    blocks: &["neuron", "latch", "gates", "ts_emulator", "divider"],
    constants: &["kappa_ratio", "vin2_volt", "rest_us", "leak_fast_us"],
    note: "kappa, the part of node 1's voltage that lies across the device, is fitted to the fifth pulse. The output spike \
           begins a period after the fire, for L2 opens while CLK is low.",
    run,
};

/// Periods looked at.
const PERIODS: usize = 24;
/// Periods drawn: two firing cycles.
const DRAWN: usize = 14;

/// What is measured on one neuron.
#[derive(Debug, Clone, Default)]
struct Cycle {
    node2: First,
    l1: First,
    l2: First,
    /// Filament over its threshold when the device is driven again after its first refractory period.
    residual: Option<f64>,
    was_refractory: bool,
    /// Lengths of output spikes and of refractory periods, in ticks.
    spikes: Vec<u32>,
    refractory: Vec<u32>,
    spike: u32,
    grounded: u32,
}

impl Cycle {
    fn see(&mut self, probe: &Probe, n: usize) {
        let layer = &probe.layers[0];
        let device = &layer.devices[n];
        self.node2.see(bit(layer.node2, n));
        self.l1.see(bit(layer.l1, n));
        self.l2.see(bit(layer.l2, n));
        if self.was_refractory && device.driven && self.residual.is_none() {
            self.residual = Some(f64::from(device.x >> 8) / f64::from(device.threshold.max(1)));
        }
        lengths(&mut self.spike, &mut self.spikes, bit(layer.g1, n));
        lengths(&mut self.grounded, &mut self.refractory, bit(layer.t1, n));
        self.was_refractory = !self.refractory.is_empty();
    }
}

/// Counts how long something lasts, and keeps the count when it ends.
fn lengths(count: &mut u32, all: &mut Vec<u32>, is: bool) {
    if is {
        *count += 1;
    } else if *count > 0 {
        all.push(std::mem::take(count));
    }
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let cycles = lab.each_seed(seeds, |engine, seed| {
        let config = config(&parameters, seed, [VIN_VOLT; COLUMNS])?;
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut cycles = vec![Cycle::default(); COLUMNS];
        bench.present(PERIODS, |probe| cycles.iter_mut().enumerate().for_each(|(n, cycle)| cycle.see(probe, n)))?;
        Ok(cycles)
    })?;
    let cycles = cycles.concat();
    let config = config(&parameters, lab.seed, [VIN_VOLT; COLUMNS])?;
    let nodes = lab.once(|engine| {
        let mut nodes = Nodes::default();
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        bench.present(DRAWN, |probe| nodes.see(probe, 0, parameters.kappa_ratio))?;
        Ok(nodes)
    })?;
    Ok(Outcome { figure: figure(&nodes), tables: tables(&nodes, &cycles), findings: findings(&cycles) })
}

/// Pulse in which a neuron first fired.
fn pulse(cycle: &Cycle) -> Option<f64> {
    cycle.node2.at.map(|tick| (tick / TICKS_PER_PERIOD as usize + 1) as f64)
}

fn findings(cycles: &[Cycle]) -> Vec<Finding> {
    let pulses: Vec<f64> = cycles.iter().filter_map(pulse).collect();
    let s = Summary::of(&pulses);
    let fifth = pulses.iter().filter(|&&p| p == 5.0).count() as f64 / pulses.len().max(1) as f64;
    let ordered = cycles.iter().filter(|c| c.node2.at <= c.l1.at && c.l1.at < c.l2.at && c.l2.at.is_some()).count();
    let order = format!(
        "fires in pulse {}, in the fifth {:.0} % of the time; order kept in {ordered} of {} neurons",
        s.text(1),
        100.0 * fifth,
        cycles.len()
    );
    let spikes: Vec<u32> = cycles.iter().flat_map(|c| c.spikes.iter().copied()).collect();
    let same = spikes.iter().filter(|&&ticks| ticks == TICKS_PER_PHASE).count();
    let refractory: Vec<f64> =
        cycles.iter().flat_map(|c| c.refractory.iter().map(|&t| f64::from(t) * TICK_US)).collect();
    let residual: Vec<f64> = cycles.iter().filter_map(|c| c.residual).map(|r| 100.0 * r).collect();
    let again = cycles.iter().filter(|c| c.spikes.len() >= 2).count();
    let (r, left) = (Summary::of(&refractory), Summary::of(&residual));
    vec![
        Finding::new(
            "Z-N-2",
            same == spikes.len() && same > 0,
            format!("{same} of {} spikes last 250 us exactly; their 2.0 V is a parameter", spikes.len()),
        ),
        Finding::new("Z-N-3", (s.mean - 5.0).abs() < 0.5 && ordered == cycles.len(), order),
        Finding::new(
            "Z-N-4",
            again == cycles.len() && r.mean == 500.0,
            format!(
                "T1 on for {:.0} us; {:.1} % of the filament is left at the next pulse; {again} of {} neurons fire again",
                r.mean,
                left.mean,
                cycles.len()
            ),
        ),
    ]
}

fn figure(nodes: &Nodes) -> Figure {
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("CLK", nodes.clk.clone()))
        .with(Mark::steps("node 1 (V)", nodes.v1_volt.clone()))
        .with(Mark::steps("node 2", nodes.node2.clone()))
        .with(Mark::steps("L1", nodes.l1.clone()))
        .with(Mark::steps("L2 = T1", nodes.l2.clone()))
        .with(Mark::steps("G1 (spike)", nodes.g1.clone()))
        .with_height(1.6);
    Figure::new(EXPERIMENT.title, vec![panel])
}

fn tables(nodes: &Nodes, cycles: &[Cycle]) -> Vec<Table> {
    let mut trace = Table::new("trace", &["time_ms", "clk", "v1_volt", "node2", "l1", "l2", "g1"]);
    for n in 0..nodes.clk.len() {
        let values = [&nodes.clk, &nodes.v1_volt, &nodes.node2, &nodes.l1, &nodes.l2, &nodes.g1].map(|t| t[n][1]);
        trace.push([nodes.clk[n][0]].into_iter().chain(values));
    }
    let mut fires = Table::new("fires", &["pulse", "node2_us", "l1_us", "l2_us"]);
    for cycle in cycles {
        let us = |first: &First| first.at.map_or(f64::NAN, |tick| tick as f64 * TICK_US);
        fires.push([pulse(cycle).unwrap_or(f64::NAN), us(&cycle.node2), us(&cycle.l1), us(&cycle.l2)]);
    }
    vec![trace, fires]
}
