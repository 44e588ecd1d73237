//! Where a network stands between two commands: what one engine saves and any other goes on from.
//!
//! Between two commands CLK is low, so L2 equals L1, no pulse is under way, and voltages and sums are found anew by the next
//! command; nothing but what is here has an influence on what follows.

use crate::format::{FILAMENT_BITS_MAX, RATIO_FRACTION_BITS};
use crate::size::PATTERNS_MAX;
use crate::{Config, Control, DeviceProbe, Mask, Pattern, PatternSet, Sizes, SpecError, has_length, in_range};
use serde::{Deserialize, Serialize};

/// Four years of circuit time: what follows can still be counted, and told in nanoseconds.
const TICKS_MAX: i64 = 1 << 44;
/// More than any network takes for so many ticks.
const CYCLES_MAX: i64 = 1 << 60;

/// A layer between two commands; masks have neuron 0 in bit 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayerState {
    /// Filaments, thresholds and counters. Of a board's state `volt` and `ratio` are 0: they are not kept there, and nothing
    /// follows from them.
    pub devices: Vec<DeviceProbe>,
    /// L1, and L2.
    pub l1: Mask,
    /// What the LIA says of `l1`; all ones where it is off or due, and in layer 2.
    pub lg: Mask,
    pub gate: Mask,
    pub digest: u32,
    pub conductance_digest: u32,
}

/// The whole network between two commands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The configuration as of now: conductances as they were learnt, generators where they stand, the patterns last shown.
    pub config: Config,
    pub layers: [LayerState; 2],
    pub control: Control,
    /// A CLEAR waits for its tick.
    pub clearing: bool,
    /// The LIA has not been evaluated since it was switched on.
    pub lia_due: bool,
    /// The hidden neuron that training gave to each pattern of the pattern memory.
    pub owners: Vec<Option<u16>>,
    /// An event was given up since the load.
    pub gave_up: bool,
    /// Ticks and clock cycles of work since the load.
    pub ticks: u64,
    pub cycles: u64,
    /// Events and ties since the last clear.
    pub events: u16,
    pub ties: u16,
}

impl State {
    /// Whether the hardware can stand here, as far as that is seen without the LIA.
    pub fn validate(&self) -> Result<(), SpecError> {
        self.config.validate()?;
        let sizes = self.config.sizes;
        for pattern in self.config.patterns.iter() {
            has_length(&format!("pattern '{}'", pattern.name), pattern.pixels.len(), sizes.inputs)?;
        }
        let width = self.config.patterns.width();
        in_range("pixels in a row of a pattern", width as i64, 1, sizes.inputs as i64)?;
        in_range("pixels beyond the whole rows of a pattern", (sizes.inputs % width) as i64, 0, 0)?;
        for (index, layer) in self.layers.iter().enumerate() {
            layer.validate(&format!("layer {}", index + 1), sizes.neurons(index), self.inhibits(index))?;
        }
        let due_max = self.control.lia_on.into();
        in_range("lia_due (0 where the LIA is off)", self.lia_due.into(), 0, due_max)?;
        has_length("owners", self.owners.len(), PATTERNS_MAX)?;
        for &owner in self.owners.iter().flatten() {
            in_range("owner", owner.into(), 0, sizes.hidden as i64 - 1)?;
        }
        for (what, count, max) in [("ticks", self.ticks, TICKS_MAX), ("cycles", self.cycles, CYCLES_MAX)] {
            in_range(what, i64::try_from(count).unwrap_or(i64::MAX), 0, max)?;
        }
        in_range("ticks, modulo a period,", (self.ticks % u64::from(crate::time::TICKS_PER_PERIOD)) as i64, 0, 0)
    }

    /// Whether the LIA has had its say about a layer (0 or 1).
    pub fn inhibits(&self, layer: usize) -> bool {
        layer == 0 && self.control.lia_on && !self.lia_due
    }

    /// The state without what a board does not keep.
    pub fn over_link(mut self) -> State {
        self.layers
            .iter_mut()
            .flat_map(|layer| &mut layer.devices)
            .for_each(|device| (device.volt, device.ratio) = (0, 0));
        self
    }
}

impl LayerState {
    fn validate(&self, name: &str, neurons: usize, inhibited: bool) -> Result<(), SpecError> {
        has_length(&format!("{name} devices"), self.devices.len(), neurons)?;
        let all = Mask::MAX >> (Mask::BITS as usize - neurons);
        for (mask, what) in [(self.l1, "l1"), (self.lg, "lg"), (self.gate, "gate")] {
            let beyond = mask & !all;
            in_range(&format!("{name} {what}, neurons beyond the last"), beyond.count_ones().into(), 0, 0)?;
        }
        let low = if inhibited { 0 } else { (all & !self.lg).count_ones().into() };
        in_range(&format!("{name} lg, low without the LIA"), low, 0, 0)?;
        for (n, device) in self.devices.iter().enumerate() {
            in_range(&format!("{name} neuron {n} x"), device.x.into(), 0, FILAMENT_BITS_MAX.into())?;
            in_range(&format!("{name} neuron {n} pulse_ticks"), device.pulse_ticks.into(), 0, 63)?;
            in_range(&format!("{name} neuron {n} ratio"), device.ratio.into(), 0, 1 << RATIO_FRACTION_BITS)?;
        }
        Ok(())
    }
}

/// The pattern memory as patterns: as many as were loaded, and what follows them up to the last that is not blank, named
/// by its number; at least one.
pub fn patterns_in_memory(sizes: Sizes, loaded: Option<&PatternSet>, memory: &[Vec<bool>]) -> PatternSet {
    let known = loaded.map_or(0, PatternSet::len);
    let used = memory.iter().rposition(|pixels| pixels.contains(&true)).map_or(0, |last| last + 1);
    let count = known.max(used).max(1);
    let name = |n: usize| match loaded {
        Some(set) if n < known => set[n].name.clone(),
        _ => n.to_string(),
    };
    let pattern = |(n, pixels): (usize, &Vec<bool>)| Pattern { name: name(n), pixels: pixels.clone() };
    let width = loaded.map_or(sizes.inputs, PatternSet::width);
    PatternSet::new(width, memory.iter().take(count).enumerate().map(pattern).collect())
}
