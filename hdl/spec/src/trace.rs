//! The trace buffer's records: address events, one for each neuron whose latches or gates changed in a tick.
//!
//! | bits | field |
//! |---|---|
//! | 31 | layer (0 is layer 1) |
//! | 30:26 | neuron |
//! | 25:22 | which of the levels changed |
//! | 21:18 | the levels: bit 0 L1, 1 L2, 2 LG, 3 gate |
//! | 17:0 | tick, modulo 2^18 |
//!
//! G1, G2, VL and T1 follow from these and CLK. L1, L2 and the gate are as at the end of the tick; LG is as the devices
//! felt it in the tick, which is what the LIA said at the end of the one before ([`crate::LayerProbe::lg`] is for the next
//! tick). Neurons are looked at while their layer is supplied. In a tick whose number is a multiple of 2^18 the first
//! neuron of each layer that is supplied gives a record even where nothing changed, so between two records at most 2^18
//! ticks pass, and all are dated by the newest one's ([`crate::register::offset::TRACE_EPOCH`]).

/// Records that the buffer holds; a power of two.
pub const RECORDS: u32 = 512;
/// Offset in the region from which on the levels of the neurons are read: `LEVELS + (neuron << 1 | layer)`.
pub const LEVELS: u32 = 1 << 9;
/// Bits of the tick in a record.
pub const TICK_BITS: u32 = 18;

/// Bits of the levels.
pub mod level {
    pub const L1: u8 = 1;
    pub const L2: u8 = 2;
    pub const LG: u8 = 4;
    pub const GATE: u8 = 8;
}

/// One record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// 0 or 1.
    pub layer: u8,
    pub neuron: u8,
    /// Bits of [`level`] that differ from those of the neuron's tick before.
    pub changed: u8,
    pub levels: u8,
    /// Modulo 2^18.
    pub tick: u32,
}

impl Record {
    pub fn to_bits(self) -> u32 {
        u32::from(self.layer) << 31
            | u32::from(self.neuron) << 26
            | u32::from(self.changed) << 22
            | u32::from(self.levels) << 18
            | self.tick & ((1 << TICK_BITS) - 1)
    }

    pub fn from_bits(word: u32) -> Self {
        Record {
            layer: (word >> 31) as u8,
            neuron: (word >> 26 & 31) as u8,
            changed: (word >> 22 & 15) as u8,
            levels: (word >> 18 & 15) as u8,
            tick: word & ((1 << TICK_BITS) - 1),
        }
    }
}

/// What triggers a trace: the register TRACE_TRIGGER.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Trigger {
    /// Layer (0 or 1) and neuron, or any of both layers.
    pub neuron: Option<(u8, u8)>,
    /// Bits of [`level`] whose rise triggers.
    pub rises: u8,
    /// Bits of [`level`] whose fall triggers.
    pub falls: u8,
}

impl Trigger {
    pub fn to_bits(self) -> u32 {
        let (layer, neuron) = self.neuron.unwrap_or_default();
        u32::from(neuron)
            | u32::from(layer) << 5
            | u32::from(self.neuron.is_none()) << 6
            | u32::from(self.rises) << 7
            | u32::from(self.falls) << 11
    }

    /// Whether this record triggers.
    pub fn matches(self, record: Record) -> bool {
        let here = self.neuron.is_none_or(|neuron| neuron == (record.layer, record.neuron));
        let rose = record.changed & record.levels & self.rises;
        let fell = record.changed & !record.levels & self.falls;
        here && rose | fell != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_survives_its_word() {
        let record = Record { layer: 1, neuron: 17, changed: 5, levels: 12, tick: 0x2_1234 };
        assert_eq!(Record::from_bits(record.to_bits()), record);
    }

    #[test]
    fn triggers() {
        let record = Record { layer: 0, neuron: 3, changed: level::L2 | level::LG, levels: level::L2, tick: 9 };
        let trigger = |neuron, rises, falls| Trigger { neuron, rises, falls }.matches(record);
        assert!(trigger(None, level::L2, 0) && trigger(Some((0, 3)), 0, level::LG));
        assert!(!trigger(None, level::LG, level::L2) && !trigger(Some((1, 3)), level::L2, 0));
    }
}
