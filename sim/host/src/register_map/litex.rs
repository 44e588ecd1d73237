//! `csr.csv` and `csr.json` as `litex/soc/integration/export.py` writes them, for `litex_server`, `litex_cli` and
//! `RemoteClient`.
//!
//! LiteX knows registers that can be read, and registers that can be read and written. One that can only be written
//! reads 0 here, so it is of the second kind.

use super::{RegisterMap, WORD_BYTES};
use memtwin_spec::DesignSizes;
use memtwin_spec::register::{Access, csr, lia_inputs};
use memtwin_spec::size::bits_for;
use serde_json::{Value, json};

/// What LiteX calls memory that is no memory of a processor.
const IO: &str = "io";

/// A register at a byte address, or the bytes from there on.
struct Place {
    name: String,
    address: u32,
    /// Words of a register, bytes of a memory.
    size: u32,
    kind: &'static str,
}

impl RegisterMap {
    /// `csr.csv`.
    pub fn csv(&self) -> String {
        let mut text = format!("# Registers and memories of memtwin {}, byte addresses.\n", self.design.sizes());
        text += &format!("csr_base,csr,{:#010x},,\n", csr(0));
        let line = |group: &str, Place { name, address, size, kind }: &Place| {
            format!("{group},{name},{address:#010x},{size},{kind}\n")
        };
        self.places().iter().for_each(|register| text += &line("csr_register", register));
        for (name, value) in self.constants() {
            let value = value.as_str().map_or(value.to_string(), String::from);
            text += &format!("constant,{name},{value},,\n");
        }
        self.regions().iter().for_each(|region| text += &line("memory_region", region));
        text
    }

    /// `csr.json`.
    pub fn json(&self) -> String {
        let object = |places: Vec<Place>, address: &str| -> Value {
            let entry = |p: Place| (p.name, json!({address: p.address, "size": p.size, "type": p.kind}));
            Value::Object(places.into_iter().map(entry).collect())
        };
        let export = json!({
            "csr_bases": {"csr": csr(0)},
            "csr_registers": object(self.places(), "addr"),
            "constants": Value::Object(self.constants().into_iter().collect()),
            "memories": object(self.regions(), "base"),
        });
        format!("{export:#}\n")
    }

    fn regions(&self) -> Vec<Place> {
        let place = |name: &str, address: u32, words: u32| Place {
            name: name.to_string(),
            address: address * WORD_BYTES,
            size: words * WORD_BYTES,
            kind: IO,
        };
        let registers = place("csr", csr(0), self.registers_end());
        let memories = self.memories();
        let memories = memories.iter().map(|memory| place(memory.name, memory.address, memory.words()));
        std::iter::once(registers).chain(memories).collect()
    }

    /// What LiteX's tools ask for, then what is needed to find one's way in the memories.
    fn constants(&self) -> Vec<(String, Value)> {
        let clock = self.clock_hz.map(|hz| ("config_clock_frequency", json!(hz)));
        let fixed = [
            ("config_bus_standard", json!("wishbone")),
            ("config_bus_data_width", json!(32)),
            ("config_bus_address_width", json!(32)),
            ("config_csr_data_width", json!(32)),
            ("config_csr_alignment", json!(32)),
            ("ident", json!(self.design.ident())),
        ];
        let sizes = match self.design.sizes() {
            DesignSizes::Network(sizes) => vec![
                ("inputs", json!(sizes.inputs)),
                ("hidden", json!(sizes.hidden)),
                ("outputs", json!(sizes.outputs)),
                ("column_bits", json!(sizes.column_bits())),
                ("lia_input_bits", json!(bits_for(lia_inputs(sizes)))),
            ],
            DesignSizes::Array(sizes) => vec![
                ("rows", json!(sizes.rows)),
                ("neurons", json!(sizes.neurons)),
                ("column_bits", json!(sizes.column_bits())),
            ],
        };
        let preset = ("preset", json!(self.design.name()));
        let all = clock.into_iter().chain(fixed).chain(sizes).chain([preset]);
        all.map(|(name, value)| (name.to_string(), value)).collect()
    }

    fn places(&self) -> Vec<Place> {
        let place = |register: &memtwin_spec::register::Register| Place {
            name: register.name.to_lowercase(),
            address: csr(register.offset) * WORD_BYTES,
            size: 1,
            kind: if register.access == Access::ReadOnly { "ro" } else { "rw" },
        };
        self.design.registers().iter().map(place).collect()
    }
}
