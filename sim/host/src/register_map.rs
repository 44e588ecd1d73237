//! The register map of gateware, a network's or an array's, for people and for other people's tools.
//!
//! [`memtwin_spec::register`] and [`memtwin_spec::array_register`] describe registers and address regions; here they are laid
//! out for a [`Design`]: what is where, how it is indexed, how long it is. From that come tables for people ([`RegisterMap::text`],
//! [`RegisterMap::markdown`]), LiteX's `csr.csv` and `csr.json` ([`RegisterMap::csv`], [`RegisterMap::json`]) and a
//! CMSIS-SVD ([`RegisterMap::svd`]). The bus has word addresses; LiteX and SVD count bytes, four times as many.

mod array;
mod litex;
mod network;
mod svd;
mod table;

use memtwin_spec::Design;
use memtwin_spec::register::Access;

/// Bytes of a word.
const WORD_BYTES: u32 = 4;

/// The register map of a network or an array.
#[derive(Debug, Clone, Copy)]
pub struct RegisterMap {
    pub design: Design,
    /// Frequency of the clock, where a board is meant.
    pub clock_hz: Option<u32>,
}

/// A memory: an address region and what is in it.
#[derive(Debug, Clone)]
pub struct Memory {
    /// Its first word.
    pub address: u32,
    pub name: &'static str,
    pub arrays: Vec<Array>,
}

/// Words of one kind in a memory: at `offset`, plus each index times its stride.
#[derive(Debug, Clone)]
pub struct Array {
    pub name: &'static str,
    /// In words, from the start of the region.
    pub offset: u32,
    /// The outermost first.
    pub indices: Vec<Index>,
    pub bits: u32,
    pub access: Access,
    pub doc: &'static str,
}

/// An index of an array.
#[derive(Debug, Clone, Copy)]
pub struct Index {
    pub name: &'static str,
    pub count: u32,
    /// In words, a power of two.
    pub stride: u32,
}

impl Memory {
    /// The memory's name, and the array's where there are several.
    pub fn title(&self, array: &Array) -> String {
        if self.arrays.len() == 1 { self.name.to_string() } else { format!("{}.{}", self.name, array.name) }
    }

    /// Words from the first to the last that means something.
    pub fn words(&self) -> u32 {
        let last = |array: &Array| array.word(&array.indices.iter().map(|index| index.count - 1).collect::<Vec<_>>());
        self.arrays.iter().map(|array| last(array) + 1).max().unwrap_or(0)
    }
}

impl Array {
    /// The offset of the word with these indices.
    pub fn word(&self, indices: &[u32]) -> u32 {
        self.offset + self.indices.iter().zip(indices).map(|(index, at)| index.stride * at).sum::<u32>()
    }
}

/// An index whose values lie `1 << bits` words apart.
fn index(name: &'static str, count: usize, bits: u32) -> Index {
    Index { name, count: count as u32, stride: 1 << bits }
}

impl RegisterMap {
    /// The memories in the order of their addresses.
    pub fn memories(&self) -> Vec<Memory> {
        match self.design {
            Design::Network(preset) => network::memories(preset.sizes()),
            Design::Array(preset) => array::memories(preset.sizes()),
        }
    }

    /// Words of the control registers, up to the last.
    fn registers_end(&self) -> u32 {
        self.design.registers().iter().map(|register| register.offset + 1).max().unwrap_or(0)
    }
}

/// Who may write, in short.
fn access_name(access: Access) -> &'static str {
    match access {
        Access::ReadOnly => "ro",
        Access::ReadWrite => "rw",
        Access::WriteOnly => "wo",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The word of an array with these indices lies where the specification has it.
    #[track_caller]
    pub(super) fn check(memories: &[Memory], memory: &str, array: &str, indices: &[u32], expect: u32) {
        let memory = memories.iter().find(|m| m.name == memory).unwrap();
        let array = memory.arrays.iter().find(|a| a.name == array).unwrap();
        assert_eq!(array.indices.len(), indices.len());
        assert!(array.indices.iter().zip(indices).all(|(index, &at)| at < index.count), "{indices:?}");
        assert_eq!(memory.address + array.word(indices), expect);
        assert!(array.word(indices) < memory.words());
    }
}
