//! The synapses of a layer (Fig. 5c): column sums, the divider at node 1, and programming in place.

use memtwin_spec::format::{RATIO_FRACTION_BITS, Voltage};
use memtwin_spec::probe::fold;
use memtwin_spec::{Conductance, DeviceConfig, LayerConfig, SynapseWrite};

/// What T1 or T3 does to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Programming {
    /// T1 holds node 1 at ground: active rows are potentiated.
    Potentiate,
    /// T3 lifts node 1: inactive rows are depressed.
    Depress,
}

/// Conductances, and for each column the ratio and voltage of the last scan.
#[derive(Debug, Clone)]
pub struct Crossbar {
    rows: usize,
    columns: usize,
    /// Column by column, so that a scan walks through memory in order.
    conductance: Vec<u16>,
    /// Cells that programming leaves as they are; empty where there is none.
    stuck: Vec<bool>,
    amplitude: Vec<u16>,
    /// Rows that were driven at the last scan; none before the first of a command.
    active: Vec<bool>,
    pub ratio: Vec<u16>,
    /// `min(255, ratio * amplitude >> 10)`: the voltage across a device whose neuron is not gated.
    pub volt: Vec<u8>,
    min: u16,
    max: u16,
    potentiate_shift: u32,
    depress_shift: u32,
    pub digest: u32,
    /// Bits of a column index: the digest's records address a synapse as the bus does.
    column_bits: u32,
}

impl Crossbar {
    /// A crossbar whose columns the bus addresses with `column_bits`.
    pub fn new(rows: usize, columns: usize, column_bits: u32, device: &DeviceConfig, layer: &LayerConfig) -> Self {
        let at = |n: usize| layer.conductance[(n % rows) * columns + n / rows].to_bits();
        let mut stuck = vec![false; if layer.stuck.is_empty() { 0 } else { rows * columns }];
        for index in layer.stuck.iter().map(|&index| index as usize) {
            stuck[index % columns * rows + index / columns] = true;
        }
        Crossbar {
            rows,
            columns,
            conductance: (0..rows * columns).map(at).collect(),
            stuck,
            amplitude: layer.amplitude.clone(),
            active: vec![false; rows],
            ratio: vec![0; columns],
            volt: vec![0; columns],
            min: device.conductance_min.to_bits(),
            max: device.conductance_max.to_bits(),
            potentiate_shift: layer.potentiate_shift.into(),
            depress_shift: device.depress_shift.into(),
            digest: 0,
            column_bits,
        }
    }

    /// Conductances row by row.
    pub fn conductances(&self) -> Vec<Conductance> {
        let at = |n: usize| self.conductance[(n % self.columns) * self.rows + n / self.columns];
        (0..self.rows * self.columns).map(|n| Conductance::from_bits(at(n))).collect()
    }

    /// No sum is known any more.
    pub fn forget_sums(&mut self) {
        self.active.fill(false);
    }

    /// Whether these rows, of which there is one at least, were driven at the last scan.
    pub fn scanned(&self, rows: &[bool]) -> bool {
        self.active == rows
    }

    /// Scans every column with these rows driven.
    pub fn scan(&mut self, rows: &[bool]) {
        self.active.copy_from_slice(rows);
        for column in 0..self.columns {
            self.scan_column(column);
        }
    }

    fn scan_column(&mut self, column: usize) {
        let cells = &self.conductance[column * self.rows..][..self.rows];
        let total: u32 = cells.iter().map(|&w| u32::from(w)).sum();
        let active: u32 = cells.iter().zip(&self.active).map(|(&w, &on)| if on { u32::from(w) } else { 0 }).sum();
        let ratio = (active << RATIO_FRACTION_BITS).checked_div(total).unwrap_or(0);
        let product = (ratio * u32::from(self.amplitude[column])) >> RATIO_FRACTION_BITS;
        self.ratio[column] = ratio as u16;
        self.volt[column] = product.min(Voltage::MAX.to_bits().into()) as u8;
    }

    /// Applies `ticks` of a programming pulse to a column, then scans it; `driven` is false where no input is pulsed.
    pub fn program(
        &mut self,
        column: usize,
        programming: Programming,
        ticks: u8,
        driven: bool,
        mut written: impl FnMut(SynapseWrite),
    ) {
        for row in 0..self.rows {
            let active = self.active[row] && driven;
            let index = column * self.rows + row;
            let old = self.conductance[index];
            let is_stuck = self.stuck.get(index).is_some_and(|&stuck| stuck);
            let new = match programming {
                Programming::Potentiate if active => potentiated(old, self.max, ticks, self.potentiate_shift),
                Programming::Depress if !active => depressed(old, self.min, ticks, self.depress_shift),
                _ => continue,
            };
            let new = if is_stuck { old } else { new };
            self.conductance[index] = new;
            let address = (row as u32) << self.column_bits | column as u32;
            self.digest = fold(self.digest, new.into(), address << 16);
            let conductance = Conductance::from_bits(new);
            written(SynapseWrite { row: row as u16, column: column as u16, conductance });
        }
        self.scan_column(column);
    }
}

/// `w + ((max - w) ticks >> shift) + 1`, at most `max`; at or above it nothing changes.
pub(crate) fn potentiated(w: u16, max: u16, ticks: u8, shift: u32) -> u16 {
    if w >= max {
        return w;
    }
    let gain = (u32::from(max - w) * u32::from(ticks)) >> shift;
    (u32::from(w) + gain + 1).min(max.into()) as u16
}

/// `w - ((w - min) ticks >> shift) - 1`, at least `min`; at or below it nothing changes.
pub(crate) fn depressed(w: u16, min: u16, ticks: u8, shift: u32) -> u16 {
    if w <= min {
        return w;
    }
    let loss = (u32::from(w - min) * u32::from(ticks)) >> shift;
    u32::from(w).saturating_sub(loss + 1).max(min.into()) as u16
}
