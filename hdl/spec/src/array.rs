//! An array: synapses between signed inputs and somas, without latches and lateral inhibition. The neurons of Duan et al.
//! (2020) and Wang et al. (2018).
//!
//! ```text
//!  V_i --[ G_ij ]--+-- v_j --+-----------+
//!                  |         |           |
//!      other rows -+      membrane    volatile switch: G_off, or G_on between threshold and hold
//!                            C           |
//!                           gnd         gnd
//! ```
//!
//! Formats. A source's level is signed, 12 bits, LSB 1/1024 V. A membrane voltage `x` is signed, 24 bits, LSB 2^-21 V; thresholds
//! are compared with `|x| >> 8`, LSB 2^-13 V. With `k = dt / C` a tick adds `k (I - (G_s + G_dev) v)`, where `I = sum G V` and
//! `G_s = sum G` over the rows that do not float. [`RcConfig::scale`] is `k` for one LSB of conductance, so that
//!
//! | what | integers | unit |
//! |---|---|---|
//! | load | `sum G * scale >> 12` | `G_s dt / C`, LSB 2^-16 |
//! | growth | `sum G V * drive >> 17` | LSBs of `x` a tick |
//!
//! follow from `scale = k 0.25 uS 2^28`: load is `sum G * scale * 2^(16 - 28)`, growth `sum G V * scale * 2^(21 - 10 - 28)`.
//! `drive` is `scale`, or something else where all amplitudes are scaled alike, as by a ramp.

use crate::config::DeviceConfig;
use crate::format::{CONDUCTANCE_BITS_MAX, Conductance, JITTER_SUM_MEAN};
use crate::size::{NEURONS_MAX, bits_for};
use crate::{SpecError, has_length, in_range};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Bits of a source's level.
pub const LEVEL_BITS: u32 = 12;
/// LSBs of a level in a volt.
pub const LEVEL_LSBS_A_VOLT: f64 = 1024.0;
/// Fraction bits of a membrane voltage.
pub const MEMBRANE_FRACTION_BITS: u32 = 21;
/// Bits of a membrane voltage, with its sign.
pub const MEMBRANE_BITS: u32 = 24;
/// Largest membrane voltage.
pub const MEMBRANE_MAX: i32 = (1 << (MEMBRANE_BITS - 1)) - 1;
/// A level (`|x| >> 8`) has LSBs of 2^-13 V.
pub const MEMBRANE_LEVEL_SHIFT: u32 = 8;
/// Right shift from `sum G * scale` to the load.
pub const LOAD_SHIFT: u32 = 12;
/// Right shift from `sum G V * drive` to the growth.
pub const DRIVE_SHIFT: u32 = 17;
/// Fraction bits of loads and leaks.
pub const LOAD_FRACTION_BITS: u32 = 16;
/// Fraction bits of `scale`, in loads an LSB of conductance.
pub const SCALE_FRACTION_BITS: u32 = LOAD_FRACTION_BITS + LOAD_SHIFT;
/// `growth_max` counts so many LSBs of growth (as a shift): 16 bits of it are the 20 bits of a growth with a sign.
pub const GROWTH_MAX_SHIFT: u32 = 3;
/// A draw moves the threshold of an RC soma by this much less than that of a TS device: one step of jitter is 2.3 mV.
pub const MEMBRANE_JITTER_SHIFT: u32 = 3;
/// Most rows of an array in gateware: 24 bits of a product and 11 of these make 35.
pub const ROWS_MAX: usize = 2048;

/// A membrane voltage (LSB 2^-21 V) in volts.
pub fn membrane_volt(x: i32) -> f64 {
    f64::from(x) / f64::from(1_u32 << MEMBRANE_FRACTION_BITS)
}

/// Rows and columns of an array, written `8x3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ArraySizes {
    pub rows: usize,
    pub neurons: usize,
}

impl ArraySizes {
    /// Bits of a column in a synapse's address.
    pub fn column_bits(&self) -> u32 {
        bits_for(self.neurons)
    }
}

impl fmt::Display for ArraySizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.rows, self.neurons)
    }
}

/// Where a source stands: at a voltage in LSBs of 1/1024 V, or nowhere, floating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level(pub Option<i16>);

impl Level {
    pub const FLOATING: Level = Level(None);
    pub const GROUND: Level = Level(Some(0));
    /// Largest magnitude of a level.
    pub const MAX: i16 = (1 << (LEVEL_BITS - 1)) - 1;

    /// A level at a voltage: the nearest, saturated to +-2 V.
    pub fn at_volt(volt: f64) -> Level {
        let limit = f64::from(Level::MAX);
        Level(Some((volt * LEVEL_LSBS_A_VOLT).round().clamp(-limit, limit) as i16))
    }

    /// Its voltage; 0 where it floats.
    pub fn volt(self) -> f64 {
        f64::from(self.0.unwrap_or(0)) / LEVEL_LSBS_A_VOLT
    }

    /// The word that the hardware holds: 11:0 the level, 12 whether the source is connected.
    pub fn word(self) -> u32 {
        self.0.map_or(0, |level| level as u32 & 0xFFF | 1 << LEVEL_BITS)
    }
}

/// What a column's soma is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Soma {
    /// Membrane capacitance and volatile switch: `rc_emulator`.
    Rc,
    /// A device that integrates by itself: `ts_emulator`.
    Ts,
}

impl fmt::Display for Soma {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Soma::Rc => "RC somas",
            Soma::Ts => "TS devices",
        })
    }
}

/// Load, membrane and switch of an RC soma.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RcConfig {
    /// `dt / C` for one LSB of conductance, LSB 2^-28.
    pub scale: u16,
    /// Where it is not 0 the load of every column, whatever its synapses: that of a resistor behind a transimpedance amplifier.
    pub load_fixed: u16,
    /// Largest growth of `x` in a tick, either way: the range of that amplifier, see [`RcConfig::growth_limit`].
    pub growth_max: u16,
    /// `G_off dt / C` and `G_on dt / C`, LSB 2^-16.
    pub leak_off: u16,
    pub leak_on: u16,
    /// Below this magnitude the switch opens, LSB 2^-13 V.
    pub hold: u16,
    /// Ticks beyond the threshold before the switch closes, and below hold before it opens.
    pub onset_ticks: u8,
    pub rest_ticks: u8,
    /// Threshold spread: a threshold is its base and `jitter` times the sum of four random bytes, shifted right by
    /// [`MEMBRANE_JITTER_SHIFT`] (0 to 63).
    pub jitter: u8,
}

impl RcConfig {
    /// Largest growth in LSBs of `x` a tick: 7 to 2^19 - 1.
    pub fn growth_limit(&self) -> i32 {
        ((i32::from(self.growth_max) + 1) << GROWTH_MAX_SHIFT) - 1
    }
}

/// The soma of every column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SomaConfig {
    Rc(RcConfig),
    /// What programs synapses is taken from [`ProgrammingConfig`]; there is no lift.
    Ts {
        device: DeviceConfig,
        rest_sub_ticks: u8,
    },
}

impl SomaConfig {
    pub fn soma(&self) -> Soma {
        match self {
            SomaConfig::Rc(_) => Soma::Rc,
            SomaConfig::Ts { .. } => Soma::Ts,
        }
    }

    pub fn jitter(&self) -> u8 {
        match self {
            SomaConfig::Rc(rc) => rc.jitter,
            SomaConfig::Ts { device, .. } => device.jitter,
        }
    }

    /// Right shift from `jitter` times the sum of four random bytes to what a threshold is above its base.
    pub fn jitter_shift(&self) -> u32 {
        match self {
            SomaConfig::Rc(_) => MEMBRANE_JITTER_SHIFT,
            SomaConfig::Ts { .. } => 0,
        }
    }
}

/// How far a pulse moves a conductance `w`: `((max - w) * ticks >> potentiate_shift) + 1` up, `((w - min) * ticks >> depress_shift) + 1`
/// down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammingConfig {
    pub conductance_min: Conductance,
    pub conductance_max: Conductance,
    /// 0 to 15.
    pub potentiate_shift: u8,
    pub depress_shift: u8,
}

/// Everything an array is loaded with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrayConfig {
    pub sizes: ArraySizes,
    pub soma: SomaConfig,
    /// Row by row: `conductance[row * neurons + column]`.
    pub conductance: Vec<Conductance>,
    /// Threshold of each neuron at the lowest draw, LSB 2^-13 V of an RC soma.
    pub threshold_base: Vec<u16>,
    pub programming: ProgrammingConfig,
    /// Every so many ticks of a run `drive` moves by the step; 0 never.
    pub ramp_ticks: u16,
    pub ramp_step: i16,
    /// Initial state of the xoshiro128++, not all zero.
    pub seed: [u32; 4],
}

impl ArrayConfig {
    /// Whether hardware and model can hold it. The model takes any number of rows, hardware [`ROWS_MAX`].
    pub fn validate(&self) -> Result<(), SpecError> {
        let ArraySizes { rows, neurons } = self.sizes;
        in_range("rows", rows as i64, 1, u16::MAX.into())?;
        in_range("neurons", neurons as i64, 1, NEURONS_MAX as i64)?;
        has_length("conductance", self.conductance.len(), rows * neurons)?;
        has_length("threshold_base", self.threshold_base.len(), neurons)?;
        for conductance in &self.conductance {
            in_range("conductance", conductance.to_bits().into(), 0, CONDUCTANCE_BITS_MAX.into())?;
        }
        let ProgrammingConfig { conductance_min: min, conductance_max: max, potentiate_shift, depress_shift } =
            self.programming;
        in_range("conductance_max", max.to_bits().into(), min.to_bits().into(), CONDUCTANCE_BITS_MAX.into())?;
        in_range("potentiate_shift", potentiate_shift.into(), 0, 15)?;
        in_range("depress_shift", depress_shift.into(), 0, 15)?;
        in_range("jitter", self.soma.jitter().into(), 0, 63)?;
        let seeded = self.seed.iter().any(|&word| word != 0);
        in_range("words of the seed that are not 0", seeded.into(), 1, 1)
    }

    /// The drive at which levels are the voltages that they say; 0 where the somas are TS devices, which it does not matter to.
    pub fn scale(&self) -> u16 {
        match &self.soma {
            SomaConfig::Rc(rc) => rc.scale,
            SomaConfig::Ts { .. } => 0,
        }
    }

    /// The threshold of a neuron in the middle of its draws.
    pub fn nominal_threshold(&self, base: u16) -> u16 {
        let half_span = (u32::from(JITTER_SUM_MEAN) * u32::from(self.soma.jitter())) >> self.soma.jitter_shift();
        (u32::from(base) + half_span).min(u16::MAX.into()) as u16
    }
}

/// Arrays for which gateware is generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ArrayPreset {
    /// 2x1 on an RC soma: the XOR neuron and the coincidence detector of Duan et al.
    Pair,
    /// 8x3 on RC somas: the clustering network of Wang et al.
    Cluster,
    /// 1568x100 and 200x10 on RC somas: both layers of the digits' network of Duan et al.
    MnistHidden,
    MnistOutput,
}

impl ArrayPreset {
    pub const ALL: [ArrayPreset; 4] =
        [ArrayPreset::Pair, ArrayPreset::Cluster, ArrayPreset::MnistHidden, ArrayPreset::MnistOutput];

    pub const fn sizes(self) -> ArraySizes {
        match self {
            ArrayPreset::Pair => ArraySizes { rows: 2, neurons: 1 },
            ArrayPreset::Cluster => ArraySizes { rows: 8, neurons: 3 },
            ArrayPreset::MnistHidden => ArraySizes { rows: 1568, neurons: 100 },
            ArrayPreset::MnistOutput => ArraySizes { rows: 200, neurons: 10 },
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            ArrayPreset::Pair => "pair",
            ArrayPreset::Cluster => "cluster",
            ArrayPreset::MnistHidden => "mnist_hidden",
            ArrayPreset::MnistOutput => "mnist_output",
        }
    }
}

impl fmt::Display for ArrayPreset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
