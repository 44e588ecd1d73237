//! The register map of a network's gateware for people and for other people's tools.
//!
//! [`memtwin_spec::register`] describes registers and address regions; here they are laid out for a network of given
//! sizes: what is where, how it is indexed, how long it is. From that come tables for people ([`RegisterMap::text`],
//! [`RegisterMap::markdown`]), LiteX's `csr.csv` and `csr.json` ([`RegisterMap::csv`], [`RegisterMap::json`]) and a
//! CMSIS-SVD ([`RegisterMap::svd`]). The bus has word addresses; LiteX and SVD count bytes, four times as many.

mod litex;
mod svd;
mod table;

use memtwin_spec::Sizes;
use memtwin_spec::format::GROWTH_ENTRIES;
use memtwin_spec::register::{self, Access, REGISTERS, Region, address, neuron_field};
use memtwin_spec::size::{PATTERNS_MAX, bits_for};
use memtwin_spec::trace::{LEVELS, RECORDS};

/// Bytes of a word.
const WORD_BYTES: u32 = 4;

/// The register map of a network of these sizes.
#[derive(Debug, Clone, Copy)]
pub struct RegisterMap {
    pub sizes: Sizes,
    /// Frequency of the clock, where a board is meant.
    pub clock_hz: Option<u32>,
}

/// A memory: an address region and what is in it.
#[derive(Debug, Clone)]
pub struct Memory {
    pub region: Region,
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
    /// Its first word.
    pub fn address(&self) -> u32 {
        address(self.region, 0)
    }

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
        let sizes = self.sizes;
        let rw = Access::ReadWrite;
        let one = |name, bits, access, doc, indices| vec![Array { name, offset: 0, indices, bits, access, doc }];
        let memory = |region, name, arrays| Memory { region, name, arrays };
        let crossbar = |layer| {
            let ((rows, columns), bits) = (sizes.crossbar(layer), sizes.column_bits());
            let indices = vec![index("row", rows, bits), index("column", columns, 0)];
            one("conductance", 12, rw, "conductance of a synapse, LSB 0.25 uS", indices)
        };
        let inputs = register::lia_inputs(sizes);
        let cells = vec![index("line", sizes.hidden, bits_for(inputs)), index("input", inputs, 0)];
        vec![
            memory(Region::Crossbar1, "crossbar1", crossbar(0)),
            memory(Region::Crossbar2, "crossbar2", crossbar(1)),
            memory(Region::Neurons1, "neurons1", neurons(sizes.hidden)),
            memory(Region::Neurons2, "neurons2", neurons(sizes.outputs)),
            memory(
                Region::Growth,
                "growth",
                one(
                    "step",
                    20,
                    rw,
                    "growth of the filament in LSBs of x a tick, at this voltage, LSB 1/128 V",
                    vec![index("volt", GROWTH_ENTRIES, 0)],
                ),
            ),
            memory(
                Region::Lia,
                "lia",
                one(
                    "conductance",
                    12,
                    rw,
                    "conductance of a LIA cell, LSB 0.25 uS; the last inputs are the bias and ground",
                    cells,
                ),
            ),
            memory(
                Region::Patterns,
                "patterns",
                one("pattern", 32, rw, "a pattern, pixel n in bit n", vec![index("pattern", PATTERNS_MAX, 0)]),
            ),
            memory(
                Region::Owners,
                "owners",
                one(
                    "owner",
                    16,
                    rw,
                    "who owns the pattern: 15 a neuron of layer 1 does, 14:0 which",
                    vec![index("pattern", PATTERNS_MAX, 0)],
                ),
            ),
            memory(Region::Trace, "trace", trace(sizes)),
        ]
    }
}

/// The fields of the neurons of a layer.
fn neurons(count: usize) -> Vec<Array> {
    let fields = [
        ("amplitude", neuron_field::AMPLITUDE, 9, "drive amplitude, VIN times kappa, LSB 1/128 V"),
        ("threshold_base", neuron_field::THRESHOLD_BASE, 16, "threshold at the lowest draw"),
        ("filament", neuron_field::FILAMENT, 24, "filament state x, 16.8"),
        (
            "state",
            neuron_field::STATE,
            31,
            "15:0 threshold, 23:16 ticks since the drive changed, 24 driven, 25 on, 26 pending, 27 L1; read only: 28 L2, \
             29 LG, 30 gate. A write zeroes pulse ticks and spikes",
        ),
        (
            "spikes",
            neuron_field::SPIKES,
            22,
            "15:0 output spikes since the last clear, 21:16 ticks of programming pulse in this CLK-high phase",
        ),
    ];
    let array = |(name, offset, bits, doc)| {
        let indices = vec![index("neuron", count, 3)];
        Array { name, offset, indices, bits, access: Access::ReadWrite, doc }
    };
    fields.map(array).into()
}

/// The ring of the trace buffer, and the levels.
fn trace(sizes: Sizes) -> Vec<Array> {
    let both = sizes.hidden.max(sizes.outputs);
    let array = |name, offset, bits, doc, indices| Array { name, offset, indices, bits, access: Access::ReadOnly, doc };
    vec![
        array(
            "record",
            0,
            32,
            "31 layer, 30:26 neuron, 25:22 which levels changed, 21:18 levels, 17:0 tick modulo 2^18; a ring, see TRACE_STATUS",
            vec![index("slot", RECORDS as usize, 0)],
        ),
        array(
            "levels",
            LEVELS,
            4,
            "newest levels of a neuron of layer 1 (0) or 2 (1): 0 L1, 1 L2, 2 LG, 3 gate",
            vec![index("neuron", both, 1), index("layer", 2, 0)],
        ),
    ]
}

/// Words of the control registers, up to the last.
fn registers_end() -> u32 {
    REGISTERS.iter().map(|register| register.offset + 1).max().unwrap_or(0)
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
    use memtwin_spec::{Preset, register};

    /// The word of an array with these indices lies where the specification has it.
    #[track_caller]
    fn check(map: &RegisterMap, memory: &str, array: &str, indices: &[u32], expect: u32) {
        let memory = map.memories().into_iter().find(|m| m.name == memory).unwrap();
        let array = memory.arrays.iter().find(|a| a.name == array).unwrap();
        assert_eq!(array.indices.len(), indices.len());
        assert!(array.indices.iter().zip(indices).all(|(index, &at)| at < index.count), "{indices:?}");
        assert_eq!(memory.address() + array.word(indices), expect);
        assert!(array.word(indices) < memory.words());
    }

    #[test]
    fn arrays_lie_where_the_specification_has_them() {
        for preset in Preset::ALL {
            let sizes = preset.sizes();
            let map = RegisterMap { sizes, clock_hz: None };
            for (layer, memory) in ["crossbar1", "crossbar2"].into_iter().enumerate() {
                let (row, column) = sizes.crossbar(layer);
                let (row, column) = (row - 1, column - 1);
                let expect = register::synapse(sizes, layer, row, column);
                check(&map, memory, "conductance", &[row as u32, column as u32], expect);
            }
            for (layer, memory) in ["neurons1", "neurons2"].into_iter().enumerate() {
                let last = sizes.neurons(layer) - 1;
                check(&map, memory, "state", &[last as u32], register::neuron(layer, last, neuron_field::STATE));
            }
            let hidden = sizes.hidden;
            let cell = [hidden as u32 - 1, hidden as u32 + 1];
            check(&map, "lia", "conductance", &cell, register::lia_cell(sizes, hidden - 1, hidden + 1));
            check(&map, "trace", "levels", &[2, 1], register::address(Region::Trace, LEVELS + 5));
        }
    }

    #[test]
    fn every_region_but_the_registers_is_a_memory() {
        let map = RegisterMap { sizes: Preset::Paper.sizes(), clock_hz: None };
        let regions: Vec<Region> = map.memories().iter().map(|memory| memory.region).collect();
        assert_eq!(regions, Region::ALL[1..]);
    }
}
