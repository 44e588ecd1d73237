//! The memories of a network.

use super::{Array, Memory, index};
use memtwin_spec::Sizes;
use memtwin_spec::format::GROWTH_ENTRIES;
use memtwin_spec::register::{self, Access, Region, address, neuron_field};
use memtwin_spec::size::{PATTERNS_MAX, bits_for};
use memtwin_spec::trace::{LEVELS, RECORDS};

pub(super) fn memories(sizes: Sizes) -> Vec<Memory> {
    let rw = Access::ReadWrite;
    let one = |name, bits, access, doc, indices| vec![Array { name, offset: 0, indices, bits, access, doc }];
    let memory = |region, name, arrays| Memory { address: address(region, 0), name, arrays };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register_map::tests::check;
    use memtwin_spec::Preset;

    #[test]
    fn words_lie_where_the_specification_has_them() {
        for preset in Preset::ALL {
            let sizes = preset.sizes();
            let memories = memories(sizes);
            for (layer, memory) in ["crossbar1", "crossbar2"].into_iter().enumerate() {
                let (row, column) = sizes.crossbar(layer);
                let (row, column) = (row - 1, column - 1);
                let expect = register::synapse(sizes, layer, row, column);
                check(&memories, memory, "conductance", &[row as u32, column as u32], expect);
            }
            for (layer, memory) in ["neurons1", "neurons2"].into_iter().enumerate() {
                let last = sizes.neurons(layer) - 1;
                check(&memories, memory, "state", &[last as u32], register::neuron(layer, last, neuron_field::STATE));
            }
            let hidden = sizes.hidden;
            let cell = [hidden as u32 - 1, hidden as u32 + 1];
            check(&memories, "lia", "conductance", &cell, register::lia_cell(sizes, hidden - 1, hidden + 1));
            check(&memories, "trace", "levels", &[2, 1], address(Region::Trace, LEVELS + 5));
        }
    }

    #[test]
    fn every_region_but_the_registers_is_a_memory() {
        let found: Vec<u32> = memories(Preset::Paper.sizes()).iter().map(|memory| memory.address).collect();
        assert_eq!(found, Region::ALL[1..].iter().map(|&region| address(region, 0)).collect::<Vec<_>>());
    }
}
