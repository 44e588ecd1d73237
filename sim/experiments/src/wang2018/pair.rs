//! Two inputs, two neurons, four synapses that learn by what lies across them while a neuron fires (Fig. 3).
//!
//! A neuron that fires pulls its column towards ground, and the synapses of driven rows see nearly the whole input. What sets
//! a synapse is not published; here it is this: in each slice of time, in a column that conducts, the synapse that takes up
//! the most power is potentiated, if at least the set voltage lies across it. As its conductance rises the node rises with it,
//! and the others see less: so one synapse of a column sets, and it limits itself.

use super::trains::silver_array;
use crate::ExperimentError;
use crate::draws::{Draws, Purpose};
use memtwin_calibrate::diffusive::Diffusive;
use memtwin_model::array::{Array, Pulse};
use memtwin_model::rc_emulator::membrane;
use memtwin_spec::array::{ArraySizes, Level, membrane_volt};

/// Rows and columns.
pub const SIDE: usize = 2;
/// Ticks between two looks at the column while a triangle is applied; a power of two in ticks of programming.
const SLICE_US: f64 = 8.0;

/// Which timing dominates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A membrane capacitance, and triangular pulses.
    Capacitive,
    /// Ag dynamics, and trains of rectangular spikes.
    Silver,
}

/// Which synapses of a column that conducts are potentiated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The one that takes up the most power.
    Strongest,
    /// All that have enough voltage across them.
    All,
}

/// What happened in a presentation, seen every slice.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    pub fired: [bool; SIDE],
    /// Time in ms, source in V, then for each neuron what its node is at in V (filament over threshold in [`Kind::Silver`]).
    pub trace: Vec<[f64; 2 + SIDE]>,
}

/// The array and what it is driven with.
pub struct Pair<'a> {
    p: &'a Diffusive,
    kind: Kind,
    rule: Rule,
    array: Array,
    /// Drive at full amplitude.
    scale: u16,
    /// Beyond the two inputs: the resistor beside each device, in [`Kind::Silver`].
    rows: usize,
}

/// Initial conductances in microsiemens, `[row][column]`: small, S12 the largest.
pub fn initial(p: &Diffusive, seed: u64) -> [[f64; SIDE]; SIDE] {
    let mut noise = Draws::new(seed, Purpose::SYNAPSES);
    let nominal = [[p.pair_low_usiemens, p.pair_s12_usiemens], [p.pair_s21_usiemens, p.pair_low_usiemens]];
    nominal.map(|row| row.map(|usiemens| noise.spread(usiemens, p.pair_sd_rel)))
}

impl<'a> Pair<'a> {
    pub fn new(p: &'a Diffusive, kind: Kind, rule: Rule, seed: u64) -> Result<Self, ExperimentError> {
        let mut usiemens = initial(p, seed).concat();
        if kind == Kind::Silver {
            usiemens.extend([p.parallel_usiemens; SIDE]);
            let sizes = ArraySizes { rows: SIDE + 1, neurons: SIDE };
            let array = silver_array(p, sizes, &usiemens, seed)?;
            return Ok(Pair { p, kind, rule, array, scale: 0, rows: sizes.rows });
        }
        let sizes = ArraySizes { rows: SIDE, neurons: SIDE };
        let config = p.circuit(p.pair_membrane_nfarad).config(sizes, &usiemens, p.pair_programming(), seed)?;
        Ok(Pair { p, kind, rule, array: Array::new(&config), scale: config.scale(), rows: sizes.rows })
    }

    /// Conductances of the synapses in microsiemens.
    pub fn usiemens(&self) -> [[f64; SIDE]; SIDE] {
        let all = self.array.conductances();
        std::array::from_fn(|row| std::array::from_fn(|column| all[row * SIDE + column].to_num()))
    }

    /// An input: rows that are not driven are grounded. Then a rest.
    pub fn present(&mut self, driven: [bool; SIDE]) -> Seen {
        self.array.clear();
        let mut seen = match self.kind {
            Kind::Capacitive => self.triangle(driven),
            Kind::Silver => self.spikes(driven),
        };
        seen.fired = std::array::from_fn(|n| self.array.fires()[n].count > 0);
        self.set_levels([false; SIDE], 0.0);
        self.array.run(self.p.ticks(self.p.train_rest_kappa * self.p.kappa_us), false);
        seen
    }

    fn set_levels(&mut self, driven: [bool; SIDE], volt: f64) {
        let level = |row: usize| {
            if driven.get(row) == Some(&true) { Level::at_volt(volt) } else { Level::GROUND }
        };
        let levels: Vec<Level> = (0..self.rows).map(level).collect();
        self.array.set_levels(&levels);
    }

    fn triangle(&mut self, driven: [bool; SIDE]) -> Seen {
        let (peak, slice) = (self.p.triangle_volt, self.p.ticks(SLICE_US));
        let slices = self.p.ticks(self.p.triangle_us) / slice;
        let mut seen = Seen::default();
        self.set_levels(driven, peak);
        for n in 0..slices {
            let rel = 1.0 - (2.0 * f64::from(n) / f64::from(slices) - 1.0).abs();
            self.array.set_drive((rel * f64::from(self.scale)).round() as u16);
            self.array.run(slice, false);
            let nodes: Vec<f64> = self.array.membranes().map(membrane_volt).collect();
            seen.trace.push([f64::from(n * slice) * self.p.tick_us / 1000.0, rel * peak, nodes[0], nodes[1]]);
            for (column, node) in nodes.into_iter().enumerate() {
                if self.array.devices()[column].on {
                    self.learn(column, driven, rel * peak, node, slice);
                    self.set_levels(driven, peak);
                }
            }
        }
        seen
    }

    fn spikes(&mut self, driven: [bool; SIDE]) -> Seen {
        let (p, ticks) = (self.p, self.p.ticks(self.p.train_pulse_kappa * self.p.kappa_us));
        let mut seen = Seen::default();
        for n in 0..2 * self.p.spikes_count as u32 * ticks {
            let is_high = n / ticks % 2 == 0;
            let volt = if is_high { p.spikes_volt } else { 0.0 };
            self.set_levels(driven, volt);
            self.array.run(1, false);
            let filament = |n: usize| f64::from(self.array.devices()[n].x >> 8) / p.emulator_threshold_code;
            seen.trace.push([f64::from(n) * p.tick_us / 1000.0, volt, filament(0), filament(1)]);
            for column in 0..SIDE {
                if is_high && self.array.devices()[column].on {
                    let node = self.pulled_down(column, driven, volt);
                    self.learn(column, driven, volt, node, 1);
                }
            }
        }
        seen
    }

    /// What is left at a node whose device conducts: the emulator knows the open node only.
    fn pulled_down(&self, column: usize, driven: [bool; SIDE], volt: f64) -> f64 {
        let usiemens = self.usiemens();
        let all: f64 = usiemens.iter().map(|row| row[column]).sum();
        let high: f64 = (0..SIDE).filter(|&row| driven[row]).map(|row| usiemens[row][column]).sum();
        volt * high / (all + self.p.parallel_usiemens + self.p.on_usiemens)
    }

    /// Potentiates what the rule asks for in a column that conducts, if enough lies across it.
    fn learn(&mut self, column: usize, driven: [bool; SIDE], volt: f64, node: f64, ticks: u32) {
        let usiemens = self.usiemens();
        let across = |row: usize| if driven[row] { volt - node } else { -node };
        let power = |row: usize| usiemens[row][column] * across(row).powi(2);
        let strongest = usize::from(power(1) > power(0));
        let learns: [bool; SIDE] =
            std::array::from_fn(|row| across(row) >= self.p.set_volt && (row == strongest || self.rule == Rule::All));
        if learns == [false; SIDE] {
            return;
        }
        // no other row is high while these are programmed
        self.set_levels(learns, volt);
        self.array.program(Pulse { column, potentiate: true, ticks: ticks as u8, least: 1 });
        self.set_levels(driven, volt);
    }
}

/// The voltage of an array's node.
pub fn node_volt(array: &Array, neuron: usize) -> f64 {
    membrane_volt(membrane(array.devices()[neuron].x))
}
