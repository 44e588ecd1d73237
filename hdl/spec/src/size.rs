//! Network sizes and their limits.

use crate::{SpecError, in_range};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One bit a neuron, neuron 0 in bit 0.
pub type Mask = u128;

/// Most neurons in a layer: what [`Mask`] holds.
pub const NEURONS_MAX: usize = 128;
/// Most inputs.
pub const INPUTS_MAX: usize = 1024;
/// Patterns that the pattern memory holds.
pub const PATTERNS_MAX: usize = 64;
/// Commands that the sequencer's queue holds.
pub const QUEUE_ENTRIES: usize = 256;

/// Inputs, hidden and output neurons of a network, written `30x10x10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sizes {
    pub inputs: usize,
    pub hidden: usize,
    pub outputs: usize,
}

impl Sizes {
    /// Sizes within the limits, or an error that names the one that is not.
    pub fn new(inputs: usize, hidden: usize, outputs: usize) -> Result<Self, SpecError> {
        in_range("inputs", inputs as i64, 1, INPUTS_MAX as i64)?;
        in_range("hidden", hidden as i64, 1, NEURONS_MAX as i64)?;
        in_range("outputs", outputs as i64, 1, NEURONS_MAX as i64)?;
        Ok(Sizes { inputs, hidden, outputs })
    }

    /// Rows and columns of the crossbar of a layer (0 or 1).
    pub fn crossbar(&self, layer: usize) -> (usize, usize) {
        if layer == 0 { (self.inputs, self.hidden) } else { (self.hidden, self.outputs) }
    }

    /// Bits of a column's or neuron's index in either layer: synapses of both are addressed alike.
    pub fn column_bits(&self) -> u32 {
        bits_for(self.hidden.max(self.outputs))
    }

    /// Neurons of a layer (0 or 1).
    pub fn neurons(&self, layer: usize) -> usize {
        self.crossbar(layer).1
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}x{}", self.inputs, self.hidden, self.outputs)
    }
}

impl std::str::FromStr for Sizes {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let expected = || format!("'{text}' is no size, expected INPUTSxHIDDENxOUTPUTS, for example 30x10x10");
        let parts: Vec<usize> = text.split('x').map(str::parse).collect::<Result<_, _>>().map_err(|_| expected())?;
        let [inputs, hidden, outputs] = parts[..] else { return Err(expected()) };
        Sizes::new(inputs, hidden, outputs).map_err(|e| e.to_string())
    }
}

/// Sizes for which gateware is generated: every engine can run them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// 30x10x10: the network of Zhang et al. and its ten digits.
    Paper,
    /// 6x3x3: small enough to train in every simulator.
    Tiny,
    /// 25x7x4: nothing in it is equal or a power of two.
    Odd,
}

impl Preset {
    pub const ALL: [Preset; 3] = [Preset::Paper, Preset::Tiny, Preset::Odd];

    pub const fn sizes(self) -> Sizes {
        match self {
            Preset::Paper => Sizes { inputs: 30, hidden: 10, outputs: 10 },
            Preset::Tiny => Sizes { inputs: 6, hidden: 3, outputs: 3 },
            Preset::Odd => Sizes { inputs: 25, hidden: 7, outputs: 4 },
        }
    }

    /// The preset that has these sizes, if any.
    pub fn of_sizes(sizes: Sizes) -> Option<Preset> {
        Preset::ALL.into_iter().find(|p| p.sizes() == sizes)
    }

    pub const fn name(self) -> &'static str {
        match self {
            Preset::Paper => "paper",
            Preset::Tiny => "tiny",
            Preset::Odd => "odd",
        }
    }
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Bits that hold the values `0..count` (at least one).
pub const fn bits_for(count: usize) -> u32 {
    if count <= 2 { 1 } else { (count - 1).ilog2() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Result<Sizes, &str>) {
        match (text.parse::<Sizes>(), expect) {
            (Ok(got), Ok(want)) => assert_eq!(got, want),
            (Err(got), Err(part)) => assert!(got.contains(part), "{got}"),
            (got, want) => panic!("{text}: {got:?}, expected {want:?}"),
        }
    }

    #[test]
    fn sizes_from_text() {
        check("30x10x10", Ok(Preset::Paper.sizes()));
        check("30x10", Err("INPUTSxHIDDENxOUTPUTS"));
        check("axbxc", Err("no size"));
        check("0x1x1", Err("inputs is 0, expected 1 to 1024"));
        check("1x129x1", Err("hidden is 129, expected 1 to 128"));
    }

    #[test]
    fn bits() {
        assert_eq!([1, 2, 3, 4, 5, 30, 32, 33].map(bits_for), [1, 1, 2, 2, 3, 5, 5, 6]);
    }
}
