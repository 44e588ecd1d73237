//! The map as tables for people: plain text, and the page of the documentation.

use super::{Array, Memory, RegisterMap, access_name};
use memtwin_spec::register::{REGISTERS, csr};

/// Address, name, bits, access, meaning.
type Row = [String; 5];

const HEAD: [&str; 5] = ["address", "name", "bits", "access", "what"];

impl RegisterMap {
    /// Two tables with aligned columns.
    pub fn text(&self) -> String {
        format!("{}\n{}", aligned(&registers()), aligned(&self.rows_of_memories()))
    }

    /// A page with the same two tables.
    pub fn markdown(&self) -> String {
        format!(
            "# The register map\n\n\
             Written by `memtwin registers --format markdown`, for the sizes {}. The one source is `hdl/spec/src/register.rs`.\n\n\
             A word address is 20 bits: the region in bits 19:16, the offset in bits 15:0; data are 32 bits. A frame of the\n\
             serial line has word addresses; LiteX's tools and an SVD count bytes, four times as many. `memtwin registers\n\
             --format csv` writes LiteX's `csr.csv`, `--format json` its `csr.json`, `--format svd` a CMSIS-SVD.\n\n\
             ## Registers\n\n\
             What is written to a register that can only be read is lost; one that can only be written reads 0.\n\n\
             {}\n\
             ## Memories\n\n\
             Memories answer only while the sequencer is idle or paused, patterns and owners only while it is idle; the trace\n\
             buffer answers while no trace runs. The shifts follow from the sizes: columns of both crossbars have as many bits\n\
             as the larger layer needs, inputs of the LIA as the hidden neurons and the bias need. In brackets is how many values\n\
             each index has; `memtwin board read` takes the same names, as in `crossbar1[3,5]`.\n\n\
             {}",
            self.sizes,
            piped(&registers()),
            piped(&self.rows_of_memories()),
        )
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

fn registers() -> Vec<Row> {
    let row = |r: &memtwin_spec::register::Register| {
        let access = access_name(r.access).to_string();
        [format!("{:#07x}", csr(r.offset)), r.name.to_string(), r.bits.to_string(), access, r.doc.to_string()]
    };
    REGISTERS.iter().map(row).collect()
}

/// The word address of an array's words: `0x10000 + (row << 4) + column`.
fn formula(memory: &Memory, array: &Array) -> String {
    let mut text = format!("{:#07x}", memory.address() + array.offset);
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
