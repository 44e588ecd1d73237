//! The exports of the register map: well-formed, complete, and at the addresses of the specification.

use memtwin_host::RegisterMap;
use memtwin_spec::register::{REGISTERS, csr, neuron, neuron_field, synapse};
use memtwin_spec::{Preset, Sizes};

const SIZES: Sizes = Preset::Odd.sizes();

fn map(clock_hz: Option<u32>) -> RegisterMap {
    RegisterMap { design: Preset::Odd.into(), clock_hz }
}

/// Byte address of a word.
fn byte(word: u32) -> u64 {
    u64::from(word) * 4
}

#[test]
fn csv_has_five_fields_a_line() {
    let text = map(Some(12_000_000)).csv();
    let lines: Vec<Vec<&str>> = text.lines().filter(|l| !l.starts_with('#')).map(|l| l.split(',').collect()).collect();
    assert!(lines.iter().all(|line| line.len() == 5 && !line[1].is_empty()), "{text}");
    for expect in [
        "csr_register,ident,0x00000000,1,ro",
        "csr_register,event_budget,0x00000020,1,rw",
        "csr_register,queue,0x00000010,1,rw",
        "constant,config_clock_frequency,12000000,,",
        "constant,hidden,7,,",
        "constant,preset,odd,,",
        "memory_region,crossbar1,0x00040000,796,io",
        "memory_region,patterns,0x001c0000,256,io",
    ] {
        assert!(text.lines().any(|line| line == expect), "no {expect} in\n{text}");
    }
    assert!(!map(None).csv().contains("clock_frequency"));
}

#[test]
fn json_says_the_same_as_csv() {
    let json: serde_json::Value = serde_json::from_str(&map(None).json()).unwrap();
    let mut lines = vec![];
    for (name, base) in json["csr_bases"].as_object().unwrap() {
        lines.push(format!("csr_base,{name},{:#010x},,", base.as_u64().unwrap()));
    }
    for (group, key, object) in
        [("csr_register", "addr", &json["csr_registers"]), ("memory_region", "base", &json["memories"])]
    {
        for (name, place) in object.as_object().unwrap() {
            let (address, size) = (place[key].as_u64().unwrap(), &place["size"]);
            lines.push(format!("{group},{name},{address:#010x},{size},{}", place["type"].as_str().unwrap()));
        }
    }
    for (name, value) in json["constants"].as_object().unwrap() {
        lines.push(format!("constant,{name},{},,", value.as_str().map_or(value.to_string(), String::from)));
    }
    lines.sort();
    let csv = map(None).csv();
    let mut expect: Vec<&str> = csv.lines().filter(|line| !line.starts_with('#')).collect();
    expect.sort();
    assert_eq!(lines, expect);
}

#[test]
fn svd_is_read_by_another_parser() {
    use svd_rs::{MaybeArray, RegisterCluster};
    let text = map(None).svd().unwrap();
    let config = svd_parser::Config::default().validate_level(svd_parser::ValidateLevel::Strict);
    let device = svd_parser::parse_with_config(&text, &config).unwrap();
    let of = |name: &str| device.get_peripheral(name).unwrap_or_else(|| panic!("no {name} in\n{text}"));
    assert_eq!(device.peripherals.len(), 10);
    for register in REGISTERS {
        let found = of("CSR").get_register(register.name).unwrap();
        assert_eq!(of("CSR").base_address + u64::from(found.address_offset), byte(csr(register.offset)));
        assert_eq!(found.fields.as_ref().unwrap()[0].bit_width(), register.bits);
    }
    let MaybeArray::Array(state, dim) = of("NEURONS2").get_register("STATE[%s]").unwrap() else { panic!("no array") };
    let third = of("NEURONS2").base_address + u64::from(state.address_offset + 3 * dim.dim_increment);
    assert_eq!((dim.dim, third), (4, byte(neuron(1, 3, neuron_field::STATE))));
    let MaybeArray::Array(row, rows) = of("CROSSBAR1").get_cluster("ROW[%s]").unwrap() else { panic!("no array") };
    let RegisterCluster::Register(MaybeArray::Array(cell, columns)) = &row.children[0] else { panic!("no array") };
    let offset = row.address_offset + 24 * rows.dim_increment + cell.address_offset + 6 * columns.dim_increment;
    assert_eq!(of("CROSSBAR1").base_address + u64::from(offset), byte(synapse(SIZES, 0, 24, 6)));
    assert_eq!((rows.dim, columns.dim), (25, 7));
}

#[test]
fn tables_name_every_register_and_memory() {
    let (text, markdown) = (map(None).text(), map(None).markdown());
    for register in REGISTERS {
        let address = format!("{:#07x}", csr(register.offset));
        assert!(text.lines().any(|l| l.starts_with(&address) && l.contains(register.name) && l.contains(register.doc)));
        assert!(markdown.contains(&format!("| `{address}` | {} | {} |", register.name, register.bits)));
    }
    for memory in map(None).memories() {
        for name in memory.arrays.iter().map(|array| format!("{}[", memory.title(array))) {
            assert!(text.contains(&name) && markdown.contains(&format!("| {name}")), "{name}");
        }
    }
    assert!(markdown.contains("| `0x10000 + (row << 3) + column` | crossbar1[25,7] | 12 | rw |"), "{markdown}");
    assert!(markdown.contains("| `0x30003 + (neuron << 3)` | neurons1.state[7] | 31 | rw |"), "{markdown}");
}
