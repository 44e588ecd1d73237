//! A signal's value in a probe, as raw bits: the value of a vector, the IEEE 754 bits of a real.

use crate::layout::{Field, Source};
use crate::options::WaveContext;
use memtwin_spec::{Mask, Probe};

/// Codes of a device's voltage, which is 8 bits with LSB 1/128 V.
const VOLTAGE_CODES: usize = 256;
const VOLTAGE_LSB_VOLT: f64 = 1.0 / 128.0;

/// Turns sources into values; holds what does not change in a run, so that a tick costs no division.
pub(crate) struct Values {
    /// Voltage across the device and at node 1 for each voltage code.
    ts_volt: [f64; VOLTAGE_CODES],
    v1_volt: [f64; VOLTAGE_CODES],
    vin_volt: [f64; 2],
    vref_volt: f64,
    lia: LiaLines,
}

impl Values {
    pub fn new(context: &WaveContext) -> Self {
        let ts_volt: [f64; VOLTAGE_CODES] = std::array::from_fn(|code| code as f64 * VOLTAGE_LSB_VOLT);
        Values {
            ts_volt,
            v1_volt: ts_volt.map(|volt| volt / context.kappa),
            vin_volt: context.vin_volt,
            vref_volt: context.vref_volt,
            lia: LiaLines::new(context),
        }
    }

    /// Brings what depends on several neurons up to date with the probe.
    pub fn update(&mut self, probe: &Probe) {
        self.lia.update(probe.layers[0].vl);
    }

    /// The value of a source, but of a synapse: a probe shows only those that were written.
    pub fn get(&self, source: Source, probe: &Probe) -> Option<u128> {
        Some(match source {
            Source::Clk => probe.clk.into(),
            Source::Tick => probe.tick.into(),
            Source::Events => probe.events.into(),
            Source::Ties => probe.ties.into(),
            Source::LiaVl => probe.layers[0].vl,
            Source::LiaLg => probe.layers[0].lg,
            Source::LiaLine(line) => real(self.lia.volt[usize::from(line)]),
            Source::VrefVolt => real(self.vref_volt),
            Source::VinVolt(layer) => real(self.vin_volt[usize::from(layer)]),
            Source::LayerOn(layer) => probe.layers[usize::from(layer)].on.into(),
            Source::Synapse { .. } => return None,
            Source::Neuron { layer, neuron, field } => self.neuron(layer.into(), neuron.into(), field, probe),
        })
    }

    fn neuron(&self, layer: usize, neuron: usize, field: Field, probe: &Probe) -> u128 {
        let layer = &probe.layers[layer];
        let device = &layer.devices[neuron];
        let bit = |mask: Mask| mask >> neuron & 1;
        match field {
            Field::L1 => bit(layer.l1),
            Field::L2 => bit(layer.l2),
            Field::G1 => bit(layer.g1),
            Field::G2 => bit(layer.g2),
            Field::T3 => bit(layer.t3),
            Field::G3 => bit(layer.vl),
            Field::T1 => bit(layer.t1),
            Field::Node2 => bit(layer.node2),
            Field::V1Volt => real(self.v1_volt[usize::from(device.volt)]),
            Field::TsVolt => real(self.ts_volt[usize::from(device.volt)]),
            Field::X => device.x.into(),
            Field::Threshold => device.threshold.into(),
            Field::Since => device.since.into(),
            Field::On => device.on.into(),
            Field::Driven => device.driven.into(),
            Field::Pending => device.pending.into(),
            Field::Ratio => device.ratio.into(),
            Field::Lg => bit(layer.lg),
            Field::Gate => bit(layer.gate),
            Field::Spikes => device.spikes.into(),
            Field::PulseTicks => device.pulse_ticks.into(),
        }
    }
}

pub(crate) fn real(value: f64) -> u128 {
    value.to_bits().into()
}

/// The lines of the LIA: VBIAS times the part of a line's conductance whose inputs are high (the bias always is).
struct LiaLines {
    /// `conductance[line * (n + 1) + input]` in LSBs; input `n` is the bias.
    conductance: Vec<u16>,
    total: Vec<u32>,
    vbias_volt: f64,
    /// The lateral inhibition outputs for which `volt` holds.
    vl: Option<Mask>,
    volt: Vec<f64>,
}

impl LiaLines {
    fn new(context: &WaveContext) -> Self {
        let lia = &context.config.lia;
        let conductance: Vec<u16> = lia.conductance.iter().map(|w| w.to_bits()).collect();
        let total = lia.totals(context.config.sizes.hidden);
        let volt = vec![0.0; total.len()];
        LiaLines { conductance, total, vbias_volt: context.vbias_volt, vl: None, volt }
    }

    fn update(&mut self, vl: Mask) {
        // n x n additions, but only where a neuron fires or recovers.
        if self.vl == Some(vl) {
            return;
        }
        self.vl = Some(vl);
        let inputs = self.volt.len() + 1;
        for ((line, &total), volt) in self.conductance.chunks(inputs).zip(&self.total).zip(&mut self.volt) {
            let (bias, cells) = (u32::from(line[inputs - 1]), &line[..inputs - 1]);
            let high = cells.iter().enumerate().filter(|(input, _)| vl >> input & 1 == 1);
            let active: u32 = bias + high.map(|(_, &w)| u32::from(w)).sum::<u32>();
            // A line without any conductance floats; it is shown at ground.
            *volt = if total == 0 { 0.0 } else { self.vbias_volt * f64::from(active) / f64::from(total) };
        }
    }
}
