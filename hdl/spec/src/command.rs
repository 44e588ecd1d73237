//! What the sequencer executes: one 32-bit word a command, pushed into its queue over the bus.
//!
//! | bits 31:28 | command | fields |
//! |---|---|---|
//! | 1 | `Control` | 7:0 [`Control`] |
//! | 2 | `Gate` | 27 layer, 26 all, 25 on, 9:0 neuron |
//! | 3 | `Present` | 27:20 pattern, 19 until a fire, 15:0 periods |
//! | 4 | `Rest` | 15:0 periods |
//! | 5 | `Train` | 27:20 pattern, 19 ground the neuron that reaches the budget |
//! | 6 | `Teach` | 27:20 pattern, 9:0 target neuron of layer 2 |
//! | 7 | `Clear` | |
//! | 8 | `Bench` | 27:20 pattern, 19 held, 15:0 periods |

use crate::size::PATTERNS_MAX;
use crate::{SpecError, in_range};
use serde::{Deserialize, Serialize};

/// Layer 1 (inputs to hidden) or layer 2 (hidden to outputs).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LayerIndex {
    One,
    Two,
}

impl LayerIndex {
    pub fn index(self) -> usize {
        self as usize
    }
}

/// The mode bits of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Control {
    /// Layer 1 is supplied; a layer without supply keeps its state.
    pub layer1_on: bool,
    /// Layer 2 is supplied.
    pub layer2_on: bool,
    /// T1 of layer 1 programs (potentiation).
    pub potentiate1: bool,
    /// T3 of layer 1 lifts node 1 and programs (depression).
    pub depress1: bool,
    pub potentiate2: bool,
    pub depress2: bool,
    /// The LIA drives the shared gates of layer 1; without it every LG is high.
    pub lia_on: bool,
    /// Of two neurons of layer 1 that fire in one tick only the lowest wins.
    pub arbitrate: bool,
}

impl Control {
    fn flags(self) -> [bool; 8] {
        [
            self.layer1_on,
            self.layer2_on,
            self.potentiate1,
            self.depress1,
            self.potentiate2,
            self.depress2,
            self.lia_on,
            self.arbitrate,
        ]
    }

    pub fn to_bits(self) -> u32 {
        self.flags().iter().enumerate().map(|(bit, &flag)| u32::from(flag) << bit).sum()
    }

    pub fn from_bits(bits: u32) -> Self {
        let flag = |bit: u32| bits >> bit & 1 == 1;
        Control {
            layer1_on: flag(0),
            layer2_on: flag(1),
            potentiate1: flag(2),
            depress1: flag(3),
            potentiate2: flag(4),
            depress2: flag(5),
            lia_on: flag(6),
            arbitrate: flag(7),
        }
    }
}

/// One command of the sequencer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Sets the mode bits.
    Control(Control),
    /// Drives (`on`) or grounds the shared gate of one neuron, or of all where `neuron` is `None`.
    Gate { layer: LayerIndex, neuron: Option<u16>, on: bool },
    /// Pulses a pattern in CLK-high for `periods`, or until a neuron of layer 1 has sent a spike.
    Present { pattern: u8, until_fire: bool, periods: u16 },
    /// No input for `periods`.
    Rest { periods: u16 },
    /// Events of layer 1: pulse until a spike, then rest; again until the budget is reached. With `ground`, the budget
    /// is the total count of spikes of one neuron, whose gate is then grounded; without, it is the count of events.
    /// The neuron that ended it becomes the pattern's owner.
    Train { pattern: u8, ground: bool },
    /// A budget of events of layer 2: the terminal of the pattern's owner is pulsed, only the target's gate is on.
    Teach { pattern: u8, target: u16 },
    /// Zeroes the spike counters (at the next tick) and the counters of events, ties and periods.
    Clear,
    /// The devices alone, as on a bench: a pattern is pulsed in the first half of each of `periods`, or `held` throughout
    /// them, while CLK stays low for latches and gates, so that no fire feeds back.
    Bench { pattern: u8, held: bool, periods: u16 },
}

/// Operation codes, bits 31:28.
pub mod opcode {
    pub const CONTROL: u32 = 1;
    pub const GATE: u32 = 2;
    pub const PRESENT: u32 = 3;
    pub const REST: u32 = 4;
    pub const TRAIN: u32 = 5;
    pub const TEACH: u32 = 6;
    pub const CLEAR: u32 = 7;
    pub const BENCH: u32 = 8;
    pub const ALL: [u32; 8] = [CONTROL, GATE, PRESENT, REST, TRAIN, TEACH, CLEAR, BENCH];
}

impl Command {
    /// The command as the queue's word; a field that does not fit is an error.
    pub fn encode(self) -> Result<u32, SpecError> {
        use opcode as op;
        let neuron_field = |n: u16| in_range("neuron", n.into(), 0, 1023).map(|()| u32::from(n));
        let pattern_field =
            |n: u8| in_range("pattern", n.into(), 0, PATTERNS_MAX as i64 - 1).map(|()| u32::from(n) << 20);
        Ok(match self {
            Command::Control(control) => op::CONTROL << 28 | control.to_bits(),
            Command::Gate { layer, neuron, on } => {
                let (all, index) = (neuron.is_none(), neuron_field(neuron.unwrap_or(0))?);
                op::GATE << 28 | (layer.index() as u32) << 27 | u32::from(all) << 26 | u32::from(on) << 25 | index
            }
            Command::Present { pattern, until_fire, periods } => {
                op::PRESENT << 28 | pattern_field(pattern)? | u32::from(until_fire) << 19 | u32::from(periods)
            }
            Command::Rest { periods } => op::REST << 28 | u32::from(periods),
            Command::Train { pattern, ground } => op::TRAIN << 28 | pattern_field(pattern)? | u32::from(ground) << 19,
            Command::Teach { pattern, target } => op::TEACH << 28 | pattern_field(pattern)? | neuron_field(target)?,
            Command::Clear => op::CLEAR << 28,
            Command::Bench { pattern, held, periods } => {
                op::BENCH << 28 | pattern_field(pattern)? | u32::from(held) << 19 | u32::from(periods)
            }
        })
    }

    /// The command of a word, or `None` where the sequencer would skip it.
    pub fn decode(word: u32) -> Option<Self> {
        use opcode as op;
        let (pattern, low10, low16) = ((word >> 20) as u8, (word & 0x3FF) as u16, word as u16);
        let bit = |n: u32| word >> n & 1 == 1;
        Some(match word >> 28 {
            op::CONTROL => Command::Control(Control::from_bits(word & 0xFF)),
            op::GATE => Command::Gate {
                layer: if bit(27) { LayerIndex::Two } else { LayerIndex::One },
                neuron: if bit(26) { None } else { Some(low10) },
                on: bit(25),
            },
            op::PRESENT => Command::Present { pattern, until_fire: bit(19), periods: low16 },
            op::REST => Command::Rest { periods: low16 },
            op::TRAIN => Command::Train { pattern, ground: bit(19) },
            op::TEACH => Command::Teach { pattern, target: low10 },
            op::CLEAR => Command::Clear,
            op::BENCH => Command::Bench { pattern, held: bit(19), periods: low16 },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_survives_its_word() {
        let control = Control { layer1_on: true, depress2: true, arbitrate: true, ..Control::default() };
        for command in [
            Command::Control(control),
            Command::Gate { layer: LayerIndex::Two, neuron: Some(9), on: true },
            Command::Gate { layer: LayerIndex::One, neuron: None, on: false },
            Command::Present { pattern: 63, until_fire: true, periods: 65535 },
            Command::Rest { periods: 4 },
            Command::Train { pattern: 7, ground: true },
            Command::Teach { pattern: 3, target: 127 },
            Command::Clear,
            Command::Bench { pattern: 1, held: true, periods: 300 },
        ] {
            assert_eq!(Command::decode(command.encode().unwrap()), Some(command));
        }
        assert_eq!(Command::decode(0), None);
        assert!(Command::Teach { pattern: 0, target: 1024 }.encode().is_err());
    }
}
