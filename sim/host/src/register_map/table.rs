//! The map as tables for people: plain text, and the page of the documentation.

use super::{Array, Memory, RegisterMap, access_name};
use memtwin_spec::register::csr;
use memtwin_spec::{Design, Preset};

/// Address, name, bits, access, meaning.
type Row = [String; 5];

const HEAD: [&str; 5] = ["address", "name", "bits", "access", "what"];

impl RegisterMap {
    /// Two tables with aligned columns.
    pub fn text(&self) -> String {
        format!("{}\n{}", aligned(&self.rows_of_registers()), aligned(&self.rows_of_memories()))
    }

    /// A page with the same two tables.
    pub fn markdown(&self) -> String {
        let Page { title, options, source, address, memories, example } = page(self.design);
        format!(
            "# {title}\n\n\
             Written by `memtwin registers{options} --format markdown`, for the sizes {}. The one source is `{source}`.\n\n\
             {address}\n\
             Data are 32 bits. A frame of the serial line has word addresses; LiteX's tools and an SVD count bytes, four times\n\
             as many. `memtwin registers --format csv` writes LiteX's `csr.csv`, `--format json` its `csr.json`, `--format\n\
             svd` a CMSIS-SVD.\n\n\
             ## Registers\n\n\
             What is written to a register that can only be read is lost; one that can only be written reads 0.\n\n\
             {}\n\
             ## Memories\n\n\
             {memories}\n\
             In brackets is how many values each index has; `memtwin board read` takes the same names, as in `{example}`.\n\n\
             {}",
            self.design.sizes(),
            piped(&self.rows_of_registers()),
            piped(&self.rows_of_memories()),
        )
    }

    fn rows_of_registers(&self) -> Vec<Row> {
        let row = |r: &memtwin_spec::register::Register| {
            let access = access_name(r.access).to_string();
            [format!("{:#07x}", csr(r.offset)), r.name.to_string(), r.bits.to_string(), access, r.doc.to_string()]
        };
        self.design.registers().iter().map(row).collect()
    }

    fn rows_of_memories(&self) -> Vec<Row> {
        let row = |memory: &Memory, array: &Array| {
            let lengths: Vec<String> = array.indices.iter().map(|index| index.count.to_string()).collect();
            [
                formula(memory, array),
                format!("{}[{}]", memory.title(array), lengths.join(",")),
                array.bits.to_string(),
                access_name(array.access).to_string(),
                array.doc.to_string(),
            ]
        };
        let memories = self.memories();
        memories.iter().flat_map(|memory| memory.arrays.iter().map(move |array| row(memory, array))).collect()
    }
}

/// What the page says of networks, and of arrays.
struct Page {
    title: &'static str,
    /// Of the command that writes it.
    options: String,
    source: &'static str,
    address: &'static str,
    memories: &'static str,
    example: &'static str,
}

fn page(design: Design) -> Page {
    match design {
        Design::Network(preset) => Page {
            title: "The register map",
            options: if preset == Preset::Paper { String::new() } else { format!(" --preset {preset}") },
            source: "hdl/spec/src/register.rs",
            address: "A word address is 20 bits: the region in bits 19:16, the offset in bits 15:0.",
            memories: "\
Memories answer only while the sequencer is idle or paused, patterns and owners only while it is idle; the trace buffer
answers while no trace runs. The shifts follow from the sizes: columns of both crossbars have as many bits as the larger
layer needs, inputs of the LIA as the hidden neurons and the bias need.",
            example: "crossbar1[3,5]",
        },
        Design::Array(preset) => Page {
            title: "The register map of an array",
            options: format!(" --preset {preset}"),
            source: "hdl/spec/src/array_register.rs",
            address: "\
A word address is 20 bits: bit 19 and below it row and column of a synapse, or the region in bits 18:16 and the offset in bits
15:0.",
            memories: "\
Memories answer while the array rests. The shift of the synapses follows from the sizes: columns have as many bits as the
neurons need.",
            example: "synapses[3,1]",
        },
    }
}

/// The word address of an array's words: `0x10000 + (row << 4) + column`.
fn formula(memory: &Memory, array: &Array) -> String {
    let mut text = format!("{:#07x}", memory.address + array.offset);
    for index in &array.indices {
        text += &match index.stride {
            1 => format!(" + {}", index.name),
            stride => format!(" + ({} << {})", index.name, stride.ilog2()),
        };
    }
    text
}

fn aligned(rows: &[Row]) -> String {
    let head = HEAD.map(String::from);
    let all = || std::iter::once(&head).chain(rows);
    let width = |column: usize| all().map(|row| row[column].len()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    let line = |[address, name, bits, access, what]: &Row| {
        let [a, b, c, d] = widths;
        format!("{address:a$}  {name:b$}  {bits:>c$}  {access:d$}  {what}\n")
    };
    all().map(line).collect()
}

fn piped(rows: &[Row]) -> String {
    let head = format!("| {} |\n|---|---|---|---|---|\n", HEAD.join(" | "));
    let line = |[address, name, bits, access, what]: &Row| {
        format!("| `{address}` | {name} | {bits} | {access} | {} |\n", what.replace('|', "\\|"))
    };
    head + &rows.iter().map(line).collect::<String>()
}
