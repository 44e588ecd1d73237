//! The memories of an array; those with gateware have RC somas, and so no growth table.

use super::{Array, Memory, index};
use memtwin_spec::array::ArraySizes;
use memtwin_spec::array_register::{ArrayRegion, address, neuron_field};
use memtwin_spec::register::Access;

pub(super) fn memories(sizes: ArraySizes) -> Vec<Memory> {
    let one = |name, bits, doc, indices| vec![Array { name, offset: 0, indices, bits, access: Access::ReadWrite, doc }];
    let memory = |region, name, arrays| Memory { address: address(region, 0), name, arrays };
    let row = |bits| index("row", sizes.rows, bits);
    let level = "where a row's source stands: 11:0 voltage in two's complement, LSB 1/1024 V, 12 connected";
    let synapse = vec![row(sizes.column_bits()), index("column", sizes.neurons, 0)];
    vec![
        memory(ArrayRegion::Levels, "levels", one("level", 13, level, vec![row(0)])),
        memory(ArrayRegion::Neurons, "neurons", neurons(sizes.neurons)),
        memory(
            ArrayRegion::Synapses,
            "synapses",
            one("conductance", 12, "conductance of a synapse, LSB 0.25 uS", synapse),
        ),
    ]
}

fn neurons(count: usize) -> Vec<Array> {
    use Access::{ReadOnly, ReadWrite};
    use neuron_field::{FIRES, FIRST, GROWTH, MEMBRANE, SOURCE, STATE, THRESHOLD_BASE};
    let fields = [
        ("threshold_base", THRESHOLD_BASE, 16, ReadWrite, "threshold at the lowest draw, LSB 2^-13 V"),
        ("membrane", MEMBRANE, 24, ReadWrite, "membrane voltage in two's complement, LSB 2^-21 V"),
        (
            "state",
            STATE,
            27,
            ReadWrite,
            "15:0 threshold, 23:16 ticks for which the switch has been about to turn, 24 it is, 25 on, 26 pending",
        ),
        (
            "fires",
            FIRES,
            32,
            ReadWrite,
            "15:0 fires since the last clear, 31:16 tick of the first; a write forgets that there was one",
        ),
        ("first", FIRST, 2, ReadOnly, "0 there was a first fire, 1 with a negative membrane"),
        ("growth", GROWTH, 20, ReadOnly, "charge of a tick as of the last scan, in two's complement, LSB 2^-21 V"),
        ("source", SOURCE, 16, ReadOnly, "load of a tick as of the last scan, LSB 2^-16"),
    ];
    let array = |(name, offset, bits, access, doc)| {
        let indices = vec![index("neuron", count, 3)];
        Array { name, offset, indices, bits, access, doc }
    };
    fields.map(array).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register_map::tests::check;
    use memtwin_spec::array::ArrayPreset;
    use memtwin_spec::array_register::{neuron, synapse};

    #[test]
    fn words_lie_where_the_specification_has_them() {
        for preset in ArrayPreset::ALL {
            let sizes = preset.sizes();
            let memories = memories(sizes);
            let (row, column) = (sizes.rows - 1, sizes.neurons - 1);
            let last = [row as u32, column as u32];
            check(&memories, "synapses", "conductance", &last, synapse(sizes, row, column));
            check(&memories, "neurons", "first", &last[1..], neuron(column, neuron_field::FIRST));
            check(&memories, "levels", "level", &last[..1], address(ArrayRegion::Levels, last[0]));
        }
    }
}
