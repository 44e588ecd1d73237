//! Fixed-point formats. The type carries the format, so a bare integer never has to be guessed.

use fixed::types::extra::{U2, U7, U8, U10};
use fixed::{FixedU8, FixedU16, FixedU32};

/// Conductance of a synapse or of a LIA cell: 12 bits, LSB 0.25 uS (1600 is 400 uS).
pub type Conductance = FixedU16<U2>;
/// Ratio `q` of the resistive divider at node 1, `floor(1024 s_act / s_tot)`: 11 bits, 0 to 1.
pub type Ratio = FixedU16<U10>;
/// Voltage across a TS device: 8 bits, LSB 1/128 V.
pub type Voltage = FixedU8<U7>;
/// Filament state `x` of a TS device: 24 bits, 16.8.
pub type Filament = FixedU32<U8>;

/// Largest conductance code that 12 bits hold (1023.75 uS).
pub const CONDUCTANCE_BITS_MAX: u16 = 0xFFF;
/// Largest filament code that 24 bits hold.
pub const FILAMENT_BITS_MAX: u32 = 0xFF_FFFF;
/// Bits of the fraction of `x`: thresholds are compared with `x >> 8`.
pub const FILAMENT_FRACTION_BITS: u32 = 8;
/// A column's conductance sums: 17 bits carry 32 rows of 12 bits.
pub const SUM_BITS: u32 = 17;
/// Fraction bits of the ratio.
pub const RATIO_FRACTION_BITS: u32 = 10;
/// Entries of the growth table: one for each voltage code.
pub const GROWTH_ENTRIES: usize = 256;
/// Bits of one growth table entry, in LSBs of `x` a tick.
pub const GROWTH_BITS: u32 = 20;
/// A threshold's draw at its mean, in steps of `jitter`: the sum of four random bytes.
pub const JITTER_SUM_MEAN: u16 = 510;
/// Largest step by which a voltage widens the spread of thresholds: 3 bits.
pub const SPREAD_SHIFT_MAX: u8 = 7;
/// Fatigue: a fire moves the threshold base by (max - base) shifted right by this.
pub const FATIGUE_SHIFT: u32 = 4;
/// Recovery: a relaxation without a fire moves it by (base - min) shifted right by this.
pub const RECOVERY_SHIFT: u32 = 7;
/// `on` falls where `x` is below the threshold shifted right by this (a quarter of it).
pub const HOLD_SHIFT: u32 = 2;
