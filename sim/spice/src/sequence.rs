//! The sequence of Fig. 3b: the events of two firing cycles, the twin's beside ngspice's.
//!
//! The twin's drive is truncated to 8 bits, so its filament needs other than the real time to the threshold. How much that
//! is follows from both voltages; events have to agree within one tick beyond it.

use crate::netlist::choice;
use crate::neuron::Neuron;
use crate::traces::Traces;
use crate::twin::{code, held};
use crate::{Check, Results, SpiceError};
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_calibrate::config::GROWTH_REFERENCE_VOLT;
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE};
use memtwin_spec::{Interest, Observer, Probe};
use serde::Serialize;

/// A node whose events are compared, in the order of Fig. 3b.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Node {
    Node2,
    L1,
    L2,
    G1,
}

impl Node {
    const ALL: [Node; 4] = [Node::Node2, Node::L1, Node::L2, Node::G1];

    const fn name(self) -> &'static str {
        match self {
            Node::Node2 => "node 2",
            Node::L1 => "L1",
            Node::L2 => "L2 (T1)",
            Node::G1 => "G1",
        }
    }

    const fn vector(self) -> &'static str {
        match self {
            Node::Node2 => "v(n2)",
            Node::L1 => "v(l1)",
            Node::L2 => "v(l2)",
            Node::G1 => "v(g1)",
        }
    }

    /// It is high from here.
    fn level_volt(self, parameters: &Parameters) -> f64 {
        match self {
            Node::Node2 => choice::NODE2_HIGH_VOLT,
            Node::L1 | Node::L2 => choice::VDD_VOLT / 2.0,
            Node::G1 => parameters.vin2_volt / 2.0,
        }
    }
}

/// A rise or a fall that both have.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    pub node: Node,
    pub rise: bool,
    /// The tick in which the twin has it first.
    pub twin_tick: u64,
    pub ngspice_us: f64,
}

/// The events of two firing cycles, and the panels of a figure.
#[derive(Debug, Clone, Serialize)]
pub struct Sequence {
    pub name: &'static str,
    pub depression: bool,
    /// The input pulse in which the neuron fires first, from 1, ngspice's; five in Fig. 3b (Z-N-3).
    pub first_fire_pulse: Option<u64>,
    /// Empty where one has events that the other has not.
    pub events: Vec<Event>,
    /// How long T1 and T3 conduct together in all, in ngspice.
    pub overlap_us: f64,
    #[serde(skip)]
    panels: Vec<Panel>,
}

/// One tick of the twin.
#[derive(Debug, Clone, Copy)]
struct Tick {
    /// In the order of [`Node::ALL`].
    high: [bool; 4],
    volt: u8,
}

/// The twin's ticks, until one period after its second spike.
#[derive(Debug, Clone, Default)]
pub struct TwinTicks {
    ticks: Vec<Tick>,
    spikes: usize,
    over: bool,
}

impl TwinTicks {
    pub fn spikes(&self) -> usize {
        self.spikes
    }

    pub fn periods(&self) -> u64 {
        self.ticks.len() as u64 / u64::from(TICKS_PER_PERIOD)
    }

    /// Tick, node and direction of every change.
    fn events(&self) -> Vec<(u64, Node, bool)> {
        let mut events = vec![];
        for (tick, pair) in (1..).zip(self.ticks.windows(2)) {
            let changed =
                Node::ALL.into_iter().enumerate().filter(|&(index, _)| pair[0].high[index] != pair[1].high[index]);
            events.extend(changed.map(|(index, node)| (tick, node, pair[1].high[index])));
        }
        events
    }

    /// Whether no node changes in this tick or beside it.
    fn is_quiet(&self, tick: usize) -> bool {
        let near = &self.ticks[tick.saturating_sub(1)..self.ticks.len().min(tick + 2)];
        near.iter().all(|other| other.high == self.ticks[tick].high)
    }
}

impl Observer for TwinTicks {
    fn before_period(&mut self, _tick: u64) -> Interest {
        if std::mem::replace(&mut self.over, self.spikes >= 2) { Interest::Stop } else { Interest::Probes }
    }

    fn probe(&mut self, probe: &Probe) {
        let layer = &probe.layers[0];
        let high = [layer.node2, layer.l1, layer.l2, layer.g1].map(|mask| mask == 1);
        let before = self.ticks.last().is_some_and(|tick| tick.high[Node::G1 as usize]);
        self.spikes += usize::from(before && !high[Node::G1 as usize]);
        self.ticks.push(Tick { high, volt: layer.devices[0].volt });
    }
}

/// A rise or a fall in ngspice.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    pub time_us: f64,
    pub node: Node,
    pub rise: bool,
}

/// Every rise and fall in a run, in the order of time.
pub(crate) fn edges(parameters: &Parameters, traces: &Traces<'_>) -> Result<Vec<Edge>, SpiceError> {
    let mut edges = vec![];
    for node in Node::ALL {
        let crossings = traces.crossings(node.vector(), node.level_volt(parameters))?;
        edges.extend(crossings.into_iter().map(|(time_us, rise)| Edge { time_us, node, rise }));
    }
    edges.sort_by(|a, b| a.time_us.total_cmp(&b.time_us));
    Ok(edges)
}

/// Events, voltages and rules of the circuit in a run of the neuron's netlist, beside the twin's.
pub fn compare(neuron: &Neuron, twin: &TwinTicks, results: &Results) -> Result<(Vec<Check>, Sequence), SpiceError> {
    let traces = Traces::new(results)?;
    let edges = edges(&neuron.parameters, &traces)?;
    let events = matched(&twin.events(), &edges);
    let overlap_us =
        if neuron.depression { traces.both_above_us(["v(l2)", "v(g2)"], choice::VDD_VOLT / 2.0)? } else { 0.0 };
    let first_fire = edges.iter().find(|edge| edge.node == Node::Node2 && edge.rise);
    let first_fire_pulse = first_fire.map(|edge| 1 + (edge.time_us / TICK_US) as u64 / u64::from(TICKS_PER_PERIOD));

    let name = neuron.name;
    let pulse = first_fire_pulse.map_or("never fires".into(), |pulse| format!("first fires in pulse {pulse}"));
    let together = format!("T1 and T3 together for {:.0} ns in all", 1e3 * overlap_us);
    let checks = vec![
        timing(neuron, events.as_deref(), truncation_ticks(neuron, twin, &traces)?).noted(pulse),
        order(name, &edges),
        widths(name, &edges),
        voltages(neuron, twin, &traces)?,
        ground(neuron, &edges, &traces)?.noted(if neuron.depression { &together } else { "" }),
    ];
    let (depression, panels) = (neuron.depression, panels(neuron, twin, &traces)?);
    let events = events.unwrap_or_default();
    Ok((checks, Sequence { name, depression, first_fire_pulse, events, overlap_us, panels }))
}

/// Each event of the twin with that of ngspice; `None` where one has more of a kind than the other.
fn matched(twin: &[(u64, Node, bool)], edges: &[Edge]) -> Option<Vec<Event>> {
    let mut left = edges.to_vec();
    let mut events = vec![];
    for &(twin_tick, node, rise) in twin {
        let position = left.iter().position(|edge| (edge.node, edge.rise) == (node, rise))?;
        events.push(Event { node, rise, twin_tick, ngspice_us: left.remove(position).time_us });
    }
    left.is_empty().then_some(events)
}

/// How many more ticks of growth the twin needs to the threshold than the real voltage of the first pulse does.
fn truncation_ticks(neuron: &Neuron, twin: &TwinTicks, traces: &Traces<'_>) -> Result<f64, SpiceError> {
    let middle = TICKS_PER_PHASE as usize / 2;
    let real_volt = traces.at(traces.volts("v(ts)")?, (middle as f64 + 0.5) * TICK_US);
    let twin_volt = f64::from(twin.ticks[middle].volt) / VOLTAGE_LSBS_A_VOLT;
    let p = &neuron.parameters;
    let ticks = |volt: f64| {
        p.growth_ticks * (GROWTH_REFERENCE_VOLT / p.growth_v0_volt).sinh() / (volt / p.growth_v0_volt).sinh()
    };
    Ok((ticks(twin_volt) - ticks(real_volt)).abs())
}

/// How far each event of ngspice lies outside of the twin's tick: one tick at most, beyond what truncation explains.
///
/// Node 2 rises when the filament has grown for its time, which is counted in ticks of growth: where one reaches the threshold
/// at the end of a pulse, the other may need the beginning of the next. What follows is locked to the clock, and counted from
/// the period in which node 2 rose.
fn timing(neuron: &Neuron, events: Option<&[Event]>, truncation: f64) -> Check {
    let ticks_a_period = f64::from(TICKS_PER_PERIOD);
    let onset = held(&neuron.parameters, "onset_us") / TICK_US;
    let growth_a_period = (f64::from(TICKS_PER_PHASE) - onset).max(0.0);
    let period = |tick: f64| (tick / ticks_a_period).floor();
    let growth = |tick: f64| {
        let in_period = tick - period(tick) * ticks_a_period;
        period(tick) * growth_a_period + (in_period - onset).clamp(0.0, growth_a_period)
    };
    // periods by which ngspice is later, before this firing cycle and in it
    let (mut before, mut shift) = (0.0, 0.0);
    let mut differences = vec![];
    for event in events.unwrap_or_default() {
        let (found, twin) = (event.ngspice_us / TICK_US, event.twin_tick as f64);
        if event.node == Node::Node2 && event.rise {
            (before, shift) = (shift, period(found) - period(twin));
        }
        let ticks = match (event.node, event.rise) {
            (Node::Node2 | Node::L1, true) => {
                outside(growth(found) - before * growth_a_period, [growth(twin), growth(twin + 1.0)])
            }
            _ => outside(found - shift * ticks_a_period, [twin, twin + 1.0]),
        };
        let (name, edge) = (event.node.name(), if event.rise { "rises" } else { "falls" });
        differences.push((ticks, format!("{name} {edge} in tick {found:.2}, the twin's {twin}")));
    }
    let check = Check::new(format!("{}: times of events", neuron.name), ("ticks", 1.0 + truncation), differences);
    let check = check.noted(if shift == 0.0 { String::new() } else { format!("ngspice fires {shift} pulses later") });
    check.noted(if events.is_none() { "one has events that the other has not" } else { "" })
}

/// How far a value lies outside of an interval.
fn outside(value: f64, [low, high]: [f64; 2]) -> f64 {
    (low - value).max(value - high).max(0.0)
}

/// In each whole firing cycle: node 2 rises, then L1, L2 (which is T1), G1 (Z-N-3).
fn order(name: &str, edges: &[Edge]) -> Check {
    let rises: Vec<Node> = edges.iter().filter(|edge| edge.rise).map(|edge| edge.node).collect();
    let cycles = rises.chunks_exact(Node::ALL.len()).zip(1..);
    let wrong = cycles.map(|(nodes, cycle)| (f64::from(u8::from(nodes != Node::ALL)), format!("firing cycle {cycle}")));
    Check::new(format!("{name}: order node 2, L1, L2 = T1, G1"), ("wrong", 0.0), wrong)
}

/// From each rise of a node to its fall, in microseconds.
fn highs(edges: &[Edge], node: Node) -> impl Iterator<Item = (f64, f64)> + '_ {
    let times = move |rise: bool| edges.iter().filter(move |e| e.node == node && e.rise == rise).map(|e| e.time_us);
    times(true).zip(times(false))
}

/// Every output spike lasts one CLK-high phase (Z-N-2).
fn widths(name: &str, edges: &[Edge]) -> Check {
    let expected_us = f64::from(TICKS_PER_PHASE) * TICK_US;
    let difference = |(rise, fall): (f64, f64)| (fall - rise - expected_us, format!("{:.3} us", fall - rise));
    let differences = highs(edges, Node::G1).map(difference);
    Check::new(format!("{name}: output spikes of {expected_us} us"), ("us", 0.1), differences)
}

/// The voltage across the device in the middle of every tick in which both have the same latches, and beside which the
/// twin's do not move.
fn voltages(neuron: &Neuron, twin: &TwinTicks, traces: &Traces<'_>) -> Result<Check, SpiceError> {
    let volts = traces.volts("v(ts)")?;
    let mut nodes = vec![];
    for node in Node::ALL {
        nodes.push((traces.volts(node.vector())?, node.level_volt(&neuron.parameters)));
    }
    let mut differences = vec![];
    for tick in (0..twin.ticks.len()).filter(|&tick| twin.is_quiet(tick)) {
        let Tick { high, volt } = twin.ticks[tick];
        let at_us = |part: f64| (tick as f64 + part) * TICK_US;
        let is_high = |time_us: f64| nodes.iter().map(move |&(volts, level)| traces.at(volts, time_us) >= level);
        // to the end: node 2 is being charged before L1 sees it
        if is_high(at_us(0.5)).eq(high) && is_high(at_us(1.0)).eq(high) {
            let found = code(traces.at(volts, at_us(0.5)));
            differences
                .push((f64::from(found) - f64::from(volt), format!("tick {tick}, code {found}, the twin {volt}")));
        }
    }
    let check = Check::new(format!("{}: voltage across the device", neuron.name), ("LSB", 1.0), differences);
    let driven = || twin.ticks.iter().map(|tick| tick.volt).filter(|&volt| volt > 0);
    let (low, high) = (driven().min().unwrap_or(0), driven().max().unwrap_or(0));
    Ok(check.noted(if low < high { format!("code {low} lifted to {high}") } else { String::new() }))
}

/// Node 1 is a virtual ground as long as T1 is on (Z-N-4).
fn ground(neuron: &Neuron, edges: &[Edge], traces: &Traces<'_>) -> Result<Check, SpiceError> {
    /// Left out behind each edge.
    const SETTLING_US: f64 = 1.0;
    let volts = traces.volts("v(ts)")?;
    let mut differences = vec![];
    for (rise, fall) in highs(edges, Node::L2) {
        // as CLK rises T3 is on until L1 has fallen, some nanoseconds
        let clk_us = rise + f64::from(TICKS_PER_PHASE) * TICK_US;
        let settled = |time: f64| time > rise + SETTLING_US && time < fall && (time - clk_us).abs() > SETTLING_US;
        let inside = traces.time_us.iter().zip(volts).filter(|(time, _)| settled(**time));
        let worst = inside.map(|(_, volt)| volt.abs()).fold(0.0, f64::max);
        let node1_mvolt = 1e3 * worst / neuron.parameters.kappa_ratio;
        differences.push((worst * VOLTAGE_LSBS_A_VOLT, format!("{node1_mvolt:.3} mV at node 1")));
    }
    Ok(Check::new(format!("{}: node 1 at ground under T1", neuron.name), ("LSB", 1.0), differences))
}

/// The panels of the figure: ngspice's trace, and the twin's over it.
fn panels(neuron: &Neuron, twin: &TwinTicks, traces: &Traces<'_>) -> Result<Vec<Panel>, SpiceError> {
    let kappa = neuron.parameters.kappa_ratio;
    let node1 = |tick: &Tick| f64::from(tick.volt) / VOLTAGE_LSBS_A_VOLT / kappa;
    let mut panels = vec![panel("node 1", traces, "v(n1)", twin.ticks.iter().map(node1))?];
    for (index, node) in Node::ALL.into_iter().enumerate() {
        // the twin's nodes are bits: they are drawn as high as ngspice's
        let high = traces.volts(node.vector())?.iter().copied().fold(0.0, f64::max);
        let levels = twin.ticks.iter().map(|tick| if tick.high[index] { high } else { 0.0 });
        panels.push(panel(node.name(), traces, node.vector(), levels)?);
    }
    Ok(panels)
}

fn panel(
    name: &str,
    traces: &Traces<'_>,
    vector: &str,
    levels: impl Iterator<Item = f64>,
) -> Result<Panel, SpiceError> {
    let mut steps: Vec<[f64; 2]> = vec![];
    for (tick, level) in levels.enumerate() {
        let time_ms = tick as f64 * TICK_US / 1e3;
        match steps.last() {
            Some(&[_, last]) if last == level => {}
            Some(&[_, last]) => steps.extend([[time_ms, last], [time_ms, level]]),
            None => steps.push([time_ms, level]),
        }
    }
    let end_ms = traces.time_us.last().map_or(0.0, |time| time / 1e3);
    steps.extend(steps.last().map(|&[_, level]| [end_ms, level]));
    let panel = Panel::new(name, Axis::linear("time (ms)").range(0.0, end_ms), Axis::linear("voltage (V)"));
    let marks = [Mark::line("ngspice", traces.thinned(vector)?), Mark::dashed("twin", steps)];
    Ok(marks.into_iter().fold(panel, Panel::with).with_height(0.35))
}

impl Sequence {
    /// The five nodes of Fig. 3b under each other, ngspice's traces and the twin's.
    pub fn figure(&self) -> Figure {
        let module = if self.depression { "enabled" } else { "disabled" };
        let title = format!("Two firing cycles, depression module {module}: ngspice and the twin");
        Figure::new(title, self.panels.clone()).with_columns(1)
    }
}
