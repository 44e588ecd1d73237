//! The bus: address regions and control registers, described once.
//!
//! A word address is 20 bits: the region in bits 19:16, the offset in bits 15:0; data are 32 bits. From this one
//! description come the decoder of the gateware, the loader of the engines and the table in the documentation.
//! Memories answer only while the sequencer is idle (or paused: but for patterns and owners); an access to them while it
//! runs is answered with an error.

use crate::Control;
use crate::size::{Sizes, bits_for};

/// Address regions, bits 19:16.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Region {
    /// Control and status registers: [`REGISTERS`].
    Csr = 0,
    /// Conductances of layer 1: offset `row << column_bits | column` ([`Sizes::column_bits`]); 11:0 the conductance, 12 stuck
    /// ([`STUCK`]).
    Crossbar1 = 1,
    Crossbar2 = 2,
    /// Neurons of layer 1: offset `neuron << 3 | field`, see [`neuron_field`].
    Neurons1 = 3,
    Neurons2 = 4,
    /// Growth table: offset is the voltage code; 19:0 growth, 22:20 spread shift ([`SPREAD_SHIFT`]).
    Growth = 5,
    /// LIA conductances: offset `line << input_bits | input`, the bias is input n, ground is n + 1.
    Lia = 6,
    /// Pattern memory: pixel n in bit n.
    Patterns = 7,
    /// Owner of each pattern, set by training.
    Owners = 8,
    /// Trace buffer, read only: its records ([`crate::trace::Record`]), and from [`crate::trace::LEVELS`] on the levels
    /// of every neuron. Answers while the trace does not run.
    Trace = 9,
}

impl Region {
    pub const ALL: [Region; 10] = [
        Region::Csr,
        Region::Crossbar1,
        Region::Crossbar2,
        Region::Neurons1,
        Region::Neurons2,
        Region::Growth,
        Region::Lia,
        Region::Patterns,
        Region::Owners,
        Region::Trace,
    ];
}

/// First bit of the spread shift in a word of the growth table.
pub const SPREAD_SHIFT: u32 = 20;

/// Bit of a synapse's word: programming leaves it as it is.
pub const STUCK: u32 = 12;

/// Fields of a neuron's region.
pub mod neuron_field {
    /// Drive amplitude, 9 bits.
    pub const AMPLITUDE: u32 = 0;
    /// Threshold at the lowest draw, 16 bits.
    pub const THRESHOLD_BASE: u32 = 1;
    /// Filament state, 24 bits.
    pub const FILAMENT: u32 = 2;
    /// 15:0 threshold, 23:16 since, 24 driven, 25 on, 26 pending, 27 L1; read only: 28 L2, 29 LG, 30 gate. A write zeroes
    /// pulse ticks and spikes; L2 follows L1 while CLK is low.
    pub const STATE: u32 = 3;
    /// 15:0 output spikes since the last clear, 21:16 ticks of programming pulse in this CLK-high phase.
    pub const SPIKES: u32 = 4;
}

/// Bits of [`neuron_field::STATE`].
pub mod state_bit {
    pub const DRIVEN: u32 = 24;
    pub const ON: u32 = 25;
    pub const PENDING: u32 = 26;
    pub const L1: u32 = 27;
    pub const L2: u32 = 28;
    pub const LG: u32 = 29;
    pub const GATE: u32 = 30;
}

/// What the register STATUS reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusWord(pub u32);

impl StatusWord {
    fn bit(self, bit: u32) -> bool {
        self.0 >> bit & 1 == 1
    }

    /// The sequencer is at a command, paused or not, or about to be.
    pub fn is_working(self) -> bool {
        self.bit(0)
    }

    pub fn gave_up(self) -> bool {
        self.bit(1)
    }

    pub fn is_paused(self) -> bool {
        self.bit(2)
    }

    pub fn clk(self) -> bool {
        self.bit(3)
    }

    pub fn lia_due(self) -> bool {
        self.bit(4)
    }

    pub fn clearing(self) -> bool {
        self.bit(5)
    }

    /// Commands in the queue.
    pub fn queued(self) -> u32 {
        self.0 >> 8 & 0x1FF
    }

    pub fn control(self) -> Control {
        Control::from_bits(self.0 >> 24)
    }
}

/// The words of a generator's state in the order in which SEED_1 and SEED_2 take them, and give them: what is read is the
/// word that the next write pushes out, so four times a read and a write of what was read give the state and keep it.
pub const SEED_ORDER: [usize; 4] = [1, 2, 0, 3];

/// The word of [`neuron_field::STATE`] of a device that waits for its first threshold.
pub fn initial_state_word(threshold: u16) -> u32 {
    u32::from(threshold) | 1 << state_bit::PENDING
}

/// Who may write a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    ReadOnly,
    ReadWrite,
    WriteOnly,
}

/// One control register.
#[derive(Debug, Clone, Copy)]
pub struct Register {
    pub name: &'static str,
    pub offset: u32,
    pub bits: u32,
    pub access: Access,
    pub doc: &'static str,
}

/// What [`offset::IDENT`] reads: the letters MT and the version of this map.
pub const IDENT: u32 = 0x4D54_0003;

macro_rules! registers {
    ($($offset:literal $name:ident $bits:literal $access:ident $doc:literal;)*) => {
        /// Offsets of the control registers.
        pub mod offset {
            $(#[doc = $doc] pub const $name: u32 = $offset;)*
        }
        /// Every control register, in the order of the offsets.
        pub const REGISTERS: &[Register] = &[$(Register {
            name: stringify!($name), offset: $offset, bits: $bits, access: Access::$access, doc: $doc,
        },)*];
    };
}

pub(crate) use registers;

registers! {
    0x00 IDENT 32 ReadOnly "identification: the letters MT, then the version of this map";
    0x01 SIZES 32 ReadOnly "9:0 inputs, 19:10 hidden, 29:20 outputs";
    0x02 RUN 3 ReadWrite "0 the sequencer takes commands from the queue, 1 it pauses where tick PAUSE_TICK begins, 2 where it ends";
    0x03 STATUS 32 ReadOnly "0 busy, 1 an event was given up, 2 paused, 3 CLK, 4 the LIA is to be evaluated, 5 a CLEAR waits for its tick, 16:8 queue entries, 31:24 control";
    0x04 QUEUE 32 WriteOnly "appends a command; ignored where the queue is full";
    0x05 TICKS 32 ReadOnly "ticks since INIT";
    0x06 EVENTS 16 ReadOnly "events since the last clear";
    0x07 TIES 16 ReadOnly "ties since the last clear";
    0x08 EVENT_BUDGET 16 ReadWrite "spikes or events that end a training";
    0x09 REST_PERIODS 16 ReadWrite "periods of rest after an event";
    0x0A EVENT_PERIODS_MAX 16 ReadWrite "periods after which an event is given up";
    0x0B JITTER 6 ReadWrite "threshold spread: weight of the sum of four random bytes";
    0x0C ONSET_TICKS 8 ReadWrite "ticks of drive before the filament grows";
    0x0D DRIVE_MIN 8 ReadWrite "voltage from which a device is driven, LSB 1/128 V";
    0x0E REST_TICKS 8 ReadWrite "ticks without drive before an ON device relaxes";
    0x0F LEAK_FAST_SHIFT 4 ReadWrite "relaxation: x loses x >> this a tick";
    0x10 LEAK_SLOW_SHIFT 4 ReadWrite "slow leak: x loses x >> this a tick";
    0x11 LIFT 8 ReadWrite "voltage to which T3 lifts node 1, LSB 1/128 V";
    0x12 CONDUCTANCE_MIN 12 ReadWrite "lower end of the programming range, LSB 0.25 uS";
    0x13 CONDUCTANCE_MAX 12 ReadWrite "upper end of the programming range, LSB 0.25 uS";
    0x14 DEPRESS_SHIFT 4 ReadWrite "depression: slower with a larger shift";
    0x15 LIA_RATIO 8 ReadWrite "VBIAS / VREF";
    0x16 INIT 1 WriteOnly "stops the sequencer and empties its queue; zeroes counters and digests, closes gates and control, marks all sums as stale: ends a load";
    0x17 CYCLES 32 ReadOnly "clock cycles in which the sequencer was at work, since INIT";
    0x18 REST_SUB_TICKS_1 8 ReadWrite "layer 1: ticks without drive before a device that has not fired relaxes; 255 never";
    0x19 REST_SUB_TICKS_2 8 ReadWrite "layer 2: likewise";
    0x1A POTENTIATE_SHIFT_1 4 ReadWrite "layer 1, potentiation: slower with a larger shift";
    0x1B POTENTIATE_SHIFT_2 4 ReadWrite "layer 2: likewise";
    0x1C DIGEST_1 32 ReadOnly "digest of the device records of layer 1 since INIT";
    0x1D DIGEST_2 32 ReadOnly "layer 2: likewise";
    0x1E CONDUCTANCE_DIGEST_1 32 ReadOnly "digest of the conductances written by learning in layer 1";
    0x1F CONDUCTANCE_DIGEST_2 32 ReadOnly "layer 2: likewise";
    0x20 SEED_1 32 ReadWrite "state of the xoshiro128++ of layer 1: four writes, words 1, 2, 0, 3 (SEED_ORDER); reads the word that the next write pushes out, in the same order";
    0x21 SEED_2 32 ReadWrite "layer 2: likewise";
    0x22 PAUSE_TICK 16 ReadWrite "the tick that RUN pauses at, modulo 65536; while paused, all memories but patterns and owners answer";
    0x23 BUILD_ID 32 ReadOnly "what this gateware was built from: see manifest.toml beside the bitstream; 0 in a simulation of the sources";
    0x24 CLOCK_HZ 32 ReadOnly "frequency of the clock; 0 where it has none, in a simulation";
    0x25 ERRORS 4 ReadOnly "of the serial link, since they were cleared: 0 access refused, 1 byte without stop bit, 2 byte lost, 3 half frame";
    0x26 CLEAR_ERRORS 1 WriteOnly "clears ERRORS";
    0x27 ADD_TICKS 32 WriteOnly "adds to TICKS: restoring a saved state";
    0x28 ADD_CYCLES 32 WriteOnly "adds to CYCLES";
    0x29 ADD_EVENTS 16 WriteOnly "adds to EVENTS";
    0x2A ADD_TIES 16 WriteOnly "adds to TIES";
    0x2B FOLD_1 32 WriteOnly "folds a word into DIGEST_1: the digest rotated left by 5, plus the word";
    0x2C FOLD_2 32 WriteOnly "folds a word into DIGEST_2";
    0x2D FOLD_CONDUCTANCE_1 32 WriteOnly "folds a word into CONDUCTANCE_DIGEST_1";
    0x2E FOLD_CONDUCTANCE_2 32 WriteOnly "folds a word into CONDUCTANCE_DIGEST_2";
    0x2F TRACE_CONTROL 2 ReadWrite "0 the trace runs: writing 1 empties the buffer and starts anew, writing 0 stops it; 1 its first record triggers";
    0x30 TRACE_TRIGGER 15 ReadWrite "what triggers: 4:0 neuron, 5 its layer (0 is layer 1), 6 any neuron, 10:7 a rise and 14:11 a fall of L1, L2, LG, gate";
    0x31 TRACE_AFTER 10 ReadWrite "records from the trigger on, itself included, after which the trace stops (1 to 512)";
    0x32 TRACE_STATUS 32 ReadOnly "9:0 records in the buffer, 18:10 where the next one goes, 20 running, 21 triggered, 22 complete, 23 older records were overwritten, 24 overflow: records came after it was complete, 25 and 26 layer 1 and 2 were supplied";
    0x33 TRACE_EPOCH 14 ReadOnly "bits 31:18 of TICKS at the newest record";
    0x34 FATIGUE_MIN 16 ReadWrite "threshold base to which a neuron recovers while it relaxes without a fire";
    0x35 FATIGUE_MAX 16 ReadWrite "threshold base towards which each fire moves a neuron; 0: use moves nothing";
}

/// The word address of an offset in a region.
pub const fn address(region: Region, offset: u32) -> u32 {
    (region as u32) << 16 | offset
}

/// The word address of a control register.
pub const fn csr(offset: u32) -> u32 {
    address(Region::Csr, offset)
}

/// The word address of a synapse of a layer (0 or 1).
pub fn synapse(sizes: Sizes, layer: usize, row: usize, column: usize) -> u32 {
    let region = if layer == 0 { Region::Crossbar1 } else { Region::Crossbar2 };
    address(region, (row as u32) << sizes.column_bits() | column as u32)
}

/// The word address of a neuron's field.
pub fn neuron(layer: usize, neuron: usize, field: u32) -> u32 {
    let region = if layer == 0 { Region::Neurons1 } else { Region::Neurons2 };
    address(region, (neuron as u32) << 3 | field)
}

/// Inputs of a LIA line: the neurons, the bias, and ground.
pub const fn lia_inputs(sizes: Sizes) -> usize {
    sizes.hidden + 2
}

/// The word address of a LIA cell.
pub fn lia_cell(sizes: Sizes, line: usize, input: usize) -> u32 {
    address(Region::Lia, (line as u32) << bits_for(lia_inputs(sizes)) | input as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_rise_and_names_differ() {
        assert!(REGISTERS.windows(2).all(|pair| pair[0].offset < pair[1].offset));
        assert!(REGISTERS.iter().all(|r| r.offset < 64 && r.bits <= 32));
    }
}
