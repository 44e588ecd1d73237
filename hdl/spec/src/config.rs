//! The complete integer configuration of a network: what an engine loads before the first tick.
//!
//! The values come from `memtwin-calibrate`, which turns volts and siemens into these integers; the paper's values are
//! its defaults. [`Config::validate`] is the one place that says which integers the hardware can hold.

use crate::format::{
    CONDUCTANCE_BITS_MAX, Conductance, GROWTH_BITS, GROWTH_ENTRIES, JITTER_SUM_MEAN, SPREAD_SHIFT_MAX, Voltage,
};
use crate::size::PATTERNS_MAX;
use crate::{PatternSet, Sizes, SpecError, has_length, in_range};
use serde::{Deserialize, Serialize};

/// A TS device and its synapse programming: one set for both layers, but for the two fields in [`LayerConfig`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceConfig {
    /// Growth of the filament in LSBs of `x` a tick, for each voltage code.
    pub growth: Vec<u32>,
    /// At each voltage code the deviation of a threshold from its middle counts this many times double (0 to 7; empty: none
    /// anywhere): what is slow is broad.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spread_shift: Vec<u8>,
    /// Use moves the threshold base of a neuron between these two; none where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fatigue: Option<FatigueConfig>,
    /// The device is driven at this voltage or above.
    pub drive_min: Voltage,
    /// Ticks of drive before the filament grows, in each pulse (0 to 255).
    pub onset_ticks: u8,
    /// Threshold spread: the redrawn threshold is `threshold_base + jitter * (sum of four random bytes)` (0 to 63).
    pub jitter: u8,
    /// Ticks without drive before an ON device relaxes; up to 15 more by its threshold's bits 8:5 (0 to 239).
    pub rest_ticks: u8,
    /// Relaxation: `x` loses `x >> leak_fast_shift` a tick (1 to 15).
    pub leak_fast_shift: u8,
    /// Slow leak: `x` loses `x >> leak_slow_shift` a tick (1 to 15).
    pub leak_slow_shift: u8,
    /// Voltage to which T3 lifts node 1 (the depression module).
    pub lift: Voltage,
    /// Lower end of the programming range; a conductance below it is left alone by depression.
    pub conductance_min: Conductance,
    /// Upper end of the programming range.
    pub conductance_max: Conductance,
    /// Depression: `w -= ((w - min) * ticks >> depress_shift) + 1` (0 to 15).
    pub depress_shift: u8,
}

/// Fatigue of the devices: each fire moves a neuron's threshold base towards `base_max`, each relaxation without a fire back
/// towards `base_min`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FatigueConfig {
    pub base_min: u16,
    /// At least 1.
    pub base_max: u16,
}

/// What belongs to one layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerConfig {
    /// Initial conductances, row by row: `conductance[row * columns + column]`.
    pub conductance: Vec<Conductance>,
    /// Synapses that programming leaves as they are, as indices of `conductance`, rising: faults.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stuck: Vec<u32>,
    /// Drive amplitude of each neuron: round(VIN x kappa x 128) (0 to 511).
    pub amplitude: Vec<u16>,
    /// Threshold of each neuron at the lowest draw: `th0 - JITTER_SUM_MEAN * jitter`.
    pub threshold_base: Vec<u16>,
    /// Ticks without drive before a device that has not fired relaxes; 255 never.
    pub rest_sub_ticks: u8,
    /// Potentiation: `w += ((max - w) * ticks >> potentiate_shift) + 1` (0 to 15).
    pub potentiate_shift: u8,
    /// Initial state of the layer's xoshiro128++, not all zero.
    pub seed: [u32; 4],
}

/// The lateral inhibition array of layer 1 (Fig. 4a).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiaConfig {
    /// `conductance[line * (n + 1) + input]`; input `n` is the bias.
    pub conductance: Vec<Conductance>,
    /// From each line to ground (empty: nothing on any): the paper's array has none, but faults are made of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ground: Vec<Conductance>,
    /// VBIAS / VREF (1 to 255): LG is high where `ratio * active < total`.
    pub ratio: u8,
}

impl LiaConfig {
    /// Sets the conductances to ground. Where all are 0 there is no table, so that equal arrays are equal configurations.
    pub fn set_ground(&mut self, ground: Vec<Conductance>) {
        self.ground = if ground.iter().all(|&g| g == Conductance::ZERO) { vec![] } else { ground };
    }

    /// The conductances to ground, one a line.
    pub fn ground(&self, neurons: usize) -> Vec<Conductance> {
        if self.ground.is_empty() { vec![Conductance::ZERO; neurons] } else { self.ground.clone() }
    }

    /// The sum of all conductances of each line, in LSBs.
    pub fn totals(&self, neurons: usize) -> Vec<u32> {
        let bits = |g: &Conductance| u32::from(g.to_bits());
        let lines = self.conductance.chunks(neurons + 1).zip(self.ground(neurons));
        lines.map(|(cells, ground)| cells.iter().chain([&ground]).map(bits).sum()).collect()
    }
}

/// What the sequencer's procedures have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SequencerConfig {
    /// Spikes of one neuron (or events) that end [`crate::Command::Train`] and [`crate::Command::Teach`].
    pub event_budget: u16,
    /// Periods of rest after an event (at least 1).
    pub rest_periods: u16,
    /// Periods after which an event without a spike is given up.
    pub event_periods_max: u16,
}

/// Everything an engine needs: equal configurations give equal probe streams on every engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Config {
    pub sizes: Sizes,
    pub device: DeviceConfig,
    pub layers: [LayerConfig; 2],
    pub lia: LiaConfig,
    pub sequencer: SequencerConfig,
    pub patterns: PatternSet,
}

impl DeviceConfig {
    fn validate(&self) -> Result<(), SpecError> {
        has_length("growth table", self.growth.len(), GROWTH_ENTRIES)?;
        for &g in &self.growth {
            in_range("growth", g.into(), 0, (1 << GROWTH_BITS) - 1)?;
        }
        if !self.spread_shift.is_empty() {
            has_length("spread_shift", self.spread_shift.len(), GROWTH_ENTRIES)?;
        }
        for &shift in &self.spread_shift {
            in_range("spread_shift", shift.into(), 0, SPREAD_SHIFT_MAX.into())?;
        }
        if let Some(fatigue) = self.fatigue {
            in_range("fatigue base_max", fatigue.base_max.into(), 1, 65535)?;
        }
        in_range("jitter", self.jitter.into(), 0, 63)?;
        in_range("rest_ticks", self.rest_ticks.into(), 0, 239)?;
        in_range("leak_fast_shift", self.leak_fast_shift.into(), 1, 15)?;
        in_range("leak_slow_shift", self.leak_slow_shift.into(), 1, 15)?;
        in_range("depress_shift", self.depress_shift.into(), 0, 15)?;
        conductance_in_range("conductance_min", self.conductance_min)?;
        conductance_in_range("conductance_max", self.conductance_max)?;
        in_range(
            "conductance_min",
            self.conductance_min.to_bits().into(),
            0,
            i64::from(self.conductance_max.to_bits()) - 1,
        )
    }
}

impl LayerConfig {
    fn validate(&self, name: &str, rows: usize, columns: usize) -> Result<(), SpecError> {
        has_length(&format!("{name} conductance"), self.conductance.len(), rows * columns)?;
        has_length(&format!("{name} amplitude"), self.amplitude.len(), columns)?;
        has_length(&format!("{name} threshold_base"), self.threshold_base.len(), columns)?;
        for &w in &self.conductance {
            conductance_in_range(&format!("{name} conductance"), w)?;
        }
        for pair in self.stuck.windows(2) {
            in_range(
                &format!("{name} stuck synapse after {}", pair[0]),
                pair[1].into(),
                i64::from(pair[0]) + 1,
                i64::MAX,
            )?;
        }
        for &index in &self.stuck {
            in_range(&format!("{name} stuck synapse"), index.into(), 0, (rows * columns) as i64 - 1)?;
        }
        for &a in &self.amplitude {
            in_range(&format!("{name} amplitude"), a.into(), 0, 511)?;
        }
        in_range(&format!("{name} potentiate_shift"), self.potentiate_shift.into(), 0, 15)?;
        let any_bit = self.seed.iter().any(|&word| word != 0);
        in_range(&format!("{name} seed, bits set"), i64::from(any_bit), 1, 128)
    }
}

impl Config {
    /// The threshold at the mean draw, with which a device starts until its first own one is drawn.
    pub fn nominal_threshold(&self, threshold_base: u16) -> u16 {
        threshold_base.saturating_add(JITTER_SUM_MEAN * u16::from(self.device.jitter))
    }

    /// Whether the formats hold every value and every table has the length that the sizes ask for.
    pub fn validate(&self) -> Result<(), SpecError> {
        Sizes::new(self.sizes.inputs, self.sizes.hidden, self.sizes.outputs)?;
        self.device.validate()?;
        for (index, name) in ["layer1", "layer2"].into_iter().enumerate() {
            let (rows, columns) = self.sizes.crossbar(index);
            self.layers[index].validate(name, rows, columns)?;
        }
        let n = self.sizes.hidden;
        has_length("LIA conductance", self.lia.conductance.len(), n * (n + 1))?;
        if !self.lia.ground.is_empty() {
            has_length("LIA ground", self.lia.ground.len(), n)?;
        }
        for &g in self.lia.conductance.iter().chain(&self.lia.ground) {
            conductance_in_range("LIA conductance", g)?;
        }
        in_range("LIA ratio", self.lia.ratio.into(), 1, 255)?;
        in_range("event_budget", self.sequencer.event_budget.into(), 1, 65535)?;
        in_range("rest_periods", self.sequencer.rest_periods.into(), 1, 65535)?;
        in_range("event_periods_max", self.sequencer.event_periods_max.into(), 1, 65535)?;
        in_range("patterns", self.patterns.len() as i64, 1, PATTERNS_MAX as i64)?;
        in_range(
            "pixels of a pattern",
            self.patterns.pixels() as i64,
            self.sizes.inputs as i64,
            self.sizes.inputs as i64,
        )
    }
}

fn conductance_in_range(what: &str, w: Conductance) -> Result<(), SpecError> {
    in_range(&format!("{what} (LSB 0.25 uS)"), w.to_bits().into(), 0, CONDUCTANCE_BITS_MAX.into())
}
