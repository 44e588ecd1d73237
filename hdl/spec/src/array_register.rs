//! The bus of an array, described once; what is alike stands where [`crate::register`] has it.
//!
//! A word address is 20 bits. Bit 19: a synapse, 18:0 `row << column_bits | column`. Else the region in bits 18:16 and the offset in
//! bits 15:0. Memories answer while the array rests; an access to them while it runs is answered with an error.

use crate::array::ArraySizes;
use crate::register::{Access, Register, registers};

/// Address regions, bits 19:16; synapses have all from 8 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum ArrayRegion {
    /// Control and status registers: [`REGISTERS`].
    Csr = 0,
    /// Sources: offset is the row; 11:0 level, 12 connected.
    Levels = 2,
    /// Neurons: offset `neuron << 3 | field`, see [`neuron_field`].
    Neurons = 3,
    /// Growth table of TS devices, as in [`crate::register::Region::Growth`].
    Growth = 5,
    Synapses = 8,
}

/// Fields of a neuron's region.
pub mod neuron_field {
    /// Threshold at the lowest draw, 16 bits.
    pub const THRESHOLD_BASE: u32 = 1;
    /// Membrane voltage in two's complement, or filament state: 24 bits.
    pub const MEMBRANE: u32 = 2;
    /// 15:0 threshold, 23:16 since, 24 driven, 25 on, 26 pending.
    pub const STATE: u32 = 3;
    /// 15:0 fires, 31:16 tick of the first one; a write sets them, and forgets that there was one.
    pub const FIRES: u32 = 4;
    /// Read only: 0 there was a first fire, 1 with a negative membrane.
    pub const FIRST: u32 = 5;
    /// Read only: growth of the last scan, 20 bits in two's complement, and load (or voltage code and spread shift).
    pub const GROWTH: u32 = 6;
    pub const SOURCE: u32 = 7;
}

/// What [`offset::IDENT`] reads: the letters MA and the version of this map.
pub const IDENT: u32 = 0x4D41_0001;

/// First offset of the parameters, each of 16 bits.
pub const PARAMETERS: u32 = 0x06;
/// How many there are.
pub const PARAMETER_COUNT: usize = 18;

/// Bits of [`offset::RUN`]: the ticks below.
pub const UNTIL_FIRE: u32 = 31;
pub const RUN_TICKS_MAX: u32 = (1 << 24) - 1;

/// Bits of [`offset::PROGRAM`]: 5:0 ticks, 6 potentiate, 18:7 least, from 19 on the column.
pub const PROGRAM_POTENTIATE: u32 = 6;
pub const PROGRAM_LEAST: u32 = 7;
pub const PROGRAM_COLUMN: u32 = 19;

registers! {
    0x00 IDENT 32 ReadOnly "identification: the letters MA, then the version of this map";
    0x01 SIZES 32 ReadOnly "11:0 rows, 19:12 neurons, 20 the somas are TS devices";
    0x02 RUN 32 WriteOnly "23:0 ticks to run, 31 until a neuron fires; ignored while it runs";
    0x03 STATUS 1 ReadOnly "0 it runs or programs";
    0x04 PROGRAM 26 WriteOnly "5:0 ticks of a pulse on the synapses of one column, 6 potentiate those at least at a level (depress the others), 18:7 that level, 25:19 column";
    0x05 TICKS 32 ReadOnly "ticks since INIT";
    0x06 SCALE 16 ReadWrite "dt / C for an LSB of conductance, LSB 2^-28";
    0x07 LOAD_FIXED 16 ReadWrite "load of every column in place of its synapses', LSB 2^-16; 0: none";
    0x08 GROWTH_MAX 16 ReadWrite "largest growth in a tick, either way, in 8 LSBs of x";
    0x09 LEAK_OFF 16 ReadWrite "share of x that the open switch takes in a tick, LSB 2^-16; of TS devices 3:0 slow leak shift";
    0x0A LEAK_ON 16 ReadWrite "the same of the closed switch; of TS devices 3:0 fast leak shift";
    0x0B HOLD 16 ReadWrite "below it the switch opens, LSB 2^-13 V; of TS devices 7:0 voltage from which they are driven";
    0x0C ONSET_TICKS 8 ReadWrite "ticks beyond the threshold before the switch closes";
    0x0D REST_TICKS 8 ReadWrite "ticks below hold before it opens";
    0x0E JITTER 6 ReadWrite "threshold spread: weight of the sum of four random bytes, over 8 with RC somas";
    0x0F REST_SUB_TICKS 8 ReadWrite "of TS devices: ticks without drive before one that has not fired relaxes; 255 never";
    0x10 FATIGUE_MIN 16 ReadWrite "of TS devices: threshold base to which they recover";
    0x11 FATIGUE_MAX 16 ReadWrite "of TS devices: threshold base towards which each fire moves them; 0: use moves nothing";
    0x12 CONDUCTANCE_MIN 12 ReadWrite "lower end of the programming range, LSB 0.25 uS";
    0x13 CONDUCTANCE_MAX 12 ReadWrite "upper end of the programming range, LSB 0.25 uS";
    0x14 POTENTIATE_SHIFT 4 ReadWrite "potentiation: slower with a larger shift";
    0x15 DEPRESS_SHIFT 4 ReadWrite "depression: slower with a larger shift";
    0x16 RAMP_TICKS 16 ReadWrite "ticks after which DRIVE moves by RAMP_STEP; 0 never";
    0x17 RAMP_STEP 16 ReadWrite "in two's complement; DRIVE stops at its ends";
    0x18 DRIVE 16 ReadWrite "factor of all levels, as SCALE; a write begins the ramp anew";
    0x19 RAN 24 ReadOnly "ticks of the last run";
    0x1A FIRED_0 32 ReadOnly "neurons 0 to 31 that fired in the last tick";
    0x1B FIRED_1 32 ReadOnly "neurons 32 to 63: likewise";
    0x1C FIRED_2 32 ReadOnly "neurons 64 to 95: likewise";
    0x1D FIRED_3 32 ReadOnly "neurons 96 to 127: likewise";
    0x1E DIGEST 32 ReadOnly "digest of the somas' records since INIT";
    0x1F CONDUCTANCE_DIGEST 32 ReadOnly "digest of the conductances that pulses wrote since INIT";
    0x20 SEED 32 ReadWrite "state of the xoshiro128++: four writes, words 1, 2, 0, 3; reads the word that the next write pushes out";
    0x21 CLEAR 1 WriteOnly "the ticks that first fires are dated with begin anew";
    0x22 INIT 1 WriteOnly "ends a run, zeroes counters and digests, marks all sums as stale: ends a load";
    0x23 BUILD_ID 32 ReadOnly "what this gateware was built from: see manifest.toml beside the bitstream; 0 in a simulation of the sources";
    0x24 CLOCK_HZ 32 ReadOnly "frequency of the clock; 0 where it has none, in a simulation";
    0x25 ERRORS 4 ReadOnly "of the serial link, since they were cleared: 0 access refused, 1 byte without stop bit, 2 byte lost, 3 half frame";
    0x26 CLEAR_ERRORS 1 WriteOnly "clears ERRORS";
    0x27 CYCLES 32 ReadOnly "clock cycles in which it ran or programmed, since INIT";
}

/// The word address of an offset in a region.
pub const fn address(region: ArrayRegion, offset: u32) -> u32 {
    (region as u32) << 16 | offset
}

/// The word address of a control register.
pub const fn csr(offset: u32) -> u32 {
    address(ArrayRegion::Csr, offset)
}

/// The word address of a synapse.
pub fn synapse(sizes: ArraySizes, row: usize, column: usize) -> u32 {
    address(ArrayRegion::Synapses, (row as u32) << sizes.column_bits() | column as u32)
}

/// The word address of a neuron's field.
pub fn neuron(neuron: usize, field: u32) -> u32 {
    address(ArrayRegion::Neurons, (neuron as u32) << 3 | field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_rise_and_parameters_stand_together() {
        assert!(REGISTERS.windows(2).all(|pair| pair[0].offset < pair[1].offset));
        assert!(REGISTERS.iter().all(|r| r.offset < 64 && r.bits <= 32));
        let parameters = REGISTERS.iter().filter(|r| (offset::SCALE..=offset::RAMP_STEP).contains(&r.offset));
        assert!(parameters.clone().all(|r| r.access == Access::ReadWrite && r.bits <= 16));
        assert_eq!((parameters.count(), offset::SCALE), (PARAMETER_COUNT, PARAMETERS));
    }

    /// The link asks for them, whatever it speaks to.
    #[test]
    fn the_links_registers_are_where_networks_have_them() {
        use crate::register::offset as network;
        assert_eq!(
            [offset::ERRORS, offset::CLEAR_ERRORS, offset::BUILD_ID, offset::CLOCK_HZ],
            [network::ERRORS, network::CLEAR_ERRORS, network::BUILD_ID, network::CLOCK_HZ]
        );
    }
}
