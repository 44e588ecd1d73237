//! Area by block: which part of a board's design costs how many cells.
//!
//! The build flattens the design, and nobody can say afterwards whose a cell is. Here the blocks keep their borders,
//! and each is mapped by itself. That costs some cells, as nothing is shared or made simpler across a border: the sum
//! is a bit larger than what [`Utilisation`](crate::Utilisation) counts in the build (LUTs by 7 % on `icebreaker`,
//! 3 % on `colorlight_i5`), and the build's figure is the one that has to fit.
//!
//! abc9 makes the longest path of what it sees as fast as it can, and all the rest small. Alone each block would be
//! its own longest path, which on ECP5 costs a quarter more; so it is told the clock's period, which is enough.
//!
//! A block is known by its name, and by the modules that it has of its own: rust-hdl writes `network$lane$ts$state`
//! for the register `state` in `network$lane$ts`, and a module that no other continues is a register or a memory.
//! Those belong to the block around them. Modules with parameters would need more: yosys derives others from them,
//! which do not inherit the attribute. rust-hdl writes none.

use crate::cache::{Input, Job};
use crate::{Board, Flow, FlowError, Step};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul};
use std::path::Path;

/// The blocks that have a row of their own, without the number at the end of their names.
const BLOCKS: [&str; 17] = [
    "system",
    "bridge",
    "receiver",
    "transmitter",
    "network",
    "registers",
    "sequencer",
    "lane",
    "crossbar",
    "divider",
    "ts",
    "rng",
    "records",
    "layer",
    "neuron",
    "lia",
    "trace",
];

/// A block of a design with the blocks in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Block {
    /// As its instance is called: `lane`, `crossbar`. Those of an array have one name, `neuron`, and are one block.
    pub name: String,
    /// The names from the top: `top.system.network.lane`.
    pub path: String,
    /// How many there are in the whole design. All cells are those of all of them.
    pub instances: u32,
    /// Cells of the block itself.
    pub own: Cells,
    /// With those of its children.
    pub total: Cells,
    pub children: Vec<Block>,
}

/// Cells after synthesis.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Cells {
    /// LUTs with four inputs, also those at the carries: a carry of an ECP5 (`CCU2C`) has two. `PFUMX` and `L6MUX21`
    /// join LUTs that are counted here, by multiplexers that every slice has.
    pub luts: u32,
    pub flip_flops: u32,
    /// `SB_CARRY` for one bit, `CCU2C` for two.
    pub carries: u32,
    pub block_rams: u32,
    /// Memories of 16 times 4 bits, which an ECP5 makes of LUTs: they are not among `luts`.
    pub lut_rams: u32,
    /// The large memories of UP5K.
    pub single_port_rams: u32,
    pub dsps: u32,
}

impl Cells {
    /// One cell of this type; types that cost no cell of the device (a PLL, a pad, a note of yosys') are nothing.
    fn of(cell: &str) -> Cells {
        let none = Cells::default();
        match cell {
            "SB_LUT4" | "LUT4" => Cells { luts: 1, ..none },
            "CCU2C" => Cells { luts: 2, carries: 1, ..none },
            "SB_CARRY" => Cells { carries: 1, ..none },
            "TRELLIS_FF" => Cells { flip_flops: 1, ..none },
            "DP16KD" => Cells { block_rams: 1, ..none },
            "TRELLIS_DPR16X4" => Cells { lut_rams: 1, ..none },
            "SB_SPRAM256KA" => Cells { single_port_rams: 1, ..none },
            "SB_MAC16" | "MULT18X18D" => Cells { dsps: 1, ..none },
            _ if cell.starts_with("SB_DFF") => Cells { flip_flops: 1, ..none },
            // one for each combination of clock edges
            _ if cell.starts_with("SB_RAM40_4K") => Cells { block_rams: 1, ..none },
            _ => none,
        }
    }

    /// What a table shows, in its order.
    const fn columns(self) -> [(&'static str, u32); 7] {
        [
            ("LUT4", self.luts),
            ("flip-flops", self.flip_flops),
            ("carries", self.carries),
            ("block RAM", self.block_rams),
            ("LUT RAM", self.lut_rams),
            ("SPRAM", self.single_port_rams),
            ("DSP", self.dsps),
        ]
    }

    fn map(self, of: impl Fn(u32) -> u32) -> Cells {
        Cells {
            luts: of(self.luts),
            flip_flops: of(self.flip_flops),
            carries: of(self.carries),
            block_rams: of(self.block_rams),
            lut_rams: of(self.lut_rams),
            single_port_rams: of(self.single_port_rams),
            dsps: of(self.dsps),
        }
    }
}

impl Add for Cells {
    type Output = Cells;

    fn add(self, other: Cells) -> Cells {
        Cells {
            luts: self.luts + other.luts,
            flip_flops: self.flip_flops + other.flip_flops,
            carries: self.carries + other.carries,
            block_rams: self.block_rams + other.block_rams,
            lut_rams: self.lut_rams + other.lut_rams,
            single_port_rams: self.single_port_rams + other.single_port_rams,
            dsps: self.dsps + other.dsps,
        }
    }
}

impl AddAssign for Cells {
    fn add_assign(&mut self, other: Cells) {
        *self = *self + other;
    }
}

impl Mul<u32> for Cells {
    type Output = Cells;

    fn mul(self, times: u32) -> Cells {
        self.map(|count| count * times)
    }
}

impl Sum for Cells {
    fn sum<I: Iterator<Item = Cells>>(all: I) -> Cells {
        all.fold(Cells::default(), Add::add)
    }
}

impl Block {
    /// One of the instances, rounded where they differ.
    pub fn one(&self) -> Cells {
        self.mean(self.total)
    }

    fn mean(&self, cells: Cells) -> Cells {
        cells.map(|count| (count + self.instances / 2) / self.instances)
    }

    /// The block of this path here or below.
    pub fn find(&self, path: &str) -> Option<&Block> {
        if self.path == path { Some(self) } else { self.children.iter().find_map(|child| child.find(path)) }
    }

    fn new(modules: &Modules, module: &str, parent: &str, instances: u32) -> Block {
        let name = name(module).to_string();
        let path = if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") };
        let cells = modules.0.get(module).map(|module| &module.num_cells_by_type);
        let (mut own, mut children) = (Cells::default(), Vec::<Block>::new());
        for (cell, &count) in cells.into_iter().flatten() {
            if !modules.0.contains_key(cell) {
                own += Cells::of(cell) * (count * instances);
                continue;
            }
            let child = Block::new(modules, cell, &path, count * instances);
            match children.iter_mut().find(|other| other.name == child.name) {
                Some(other) => other.merge(child),
                None => children.push(child),
            }
        }
        let total = own + children.iter().map(|child| child.total).sum();
        Block { name, path, instances, own, total, children }
    }

    /// Takes another of the same array in.
    fn merge(&mut self, other: Block) {
        self.instances += other.instances;
        self.own += other.own;
        self.total += other.total;
        for child in other.children {
            match self.children.iter_mut().find(|own| own.name == child.name) {
                Some(own) => own.merge(child),
                None => self.children.push(child),
            }
        }
    }

    fn rows(&self, depth: usize, rows: &mut Vec<(String, Cells, Cells)>) {
        // Markdown would drop spaces
        let indent = "\u{a0}\u{a0}".repeat(depth);
        if self.instances > 1 {
            rows.push((format!("{indent}{} x {}", self.name, self.instances), self.total, self.own));
            rows.push((format!("{indent}\u{a0}\u{a0}each"), self.one(), self.mean(self.own)));
        } else {
            rows.push((format!("{indent}{}", self.name), self.total, self.own));
        }
        for child in &self.children {
            child.rows(depth + 1, rows);
        }
    }
}

/// Synthesises a board's design with the blocks kept apart, and counts.
pub fn area(flow: &mut Flow<'_>) -> Result<Block, FlowError> {
    let sources = flow.sources;
    let job = Job {
        step: Step::Area,
        board: &flow.board.name,
        tool: &flow.tools.yosys,
        arguments: vec!["-p".to_string(), script(flow.board, &sources.top)],
        inputs: vec![
            ("top.v", Input::Text(&sources.top)),
            ("constants.v", Input::Text(&sources.constants)),
            ("pll.v", Input::Text(&sources.pll)),
        ],
        outputs: &["area.json"],
    };
    let done = flow.cache.run(&job, flow.watch, flow.interrupt)?;
    let modules = Modules::read(&done.folder.join("area.json"))?;
    Ok(Block::new(&modules, "top", "", 1))
}

/// The tree as a table in Markdown: of each kind of cell that the design has, the cells with those of the children and
/// the block's own. Rows of an array are followed by what one of it costs.
pub fn table(block: &Block) -> String {
    let mut rows = vec![];
    block.rows(0, &mut rows);
    let kinds: Vec<usize> = (0..7).filter(|&kind| block.total.columns()[kind].1 > 0).collect();
    let mut lines = vec![vec!["block".to_string()]];
    lines[0].extend(kinds.iter().flat_map(|&kind| [block.total.columns()[kind].0.to_string(), "own".to_string()]));
    for (name, total, own) in rows {
        let counts = kinds.iter().flat_map(|&kind| [total.columns()[kind].1, own.columns()[kind].1]);
        lines.push([name].into_iter().chain(counts.map(|count| count.to_string())).collect());
    }
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..lines[0].len()).map(width).collect();
    let mut text = String::new();
    for (row, line) in lines.iter().enumerate() {
        // writing to a string cannot fail
        let _ = write!(text, "| {:<1$} |", line[0], widths[0]);
        for (cell, width) in line.iter().zip(&widths).skip(1) {
            let _ = write!(text, " {cell:>width$} |");
        }
        text.push('\n');
        if row == 0 {
            let _ = write!(text, "|{}|", "-".repeat(widths[0] + 2));
            let rules = widths[1..].iter().map(|width| format!("{}:|", "-".repeat(width + 1)));
            text.extend(rules);
            text.push('\n');
        }
    }
    text
}

/// As the flow's synthesis, but for the borders; the period is in picoseconds.
fn script(board: &Board, verilog: &str) -> String {
    let blocks = blocks(verilog);
    // without a name the attribute would go to all modules
    let keep = match &*blocks {
        [] => String::new(),
        names => format!("setattr -mod -set keep_hierarchy 1 {}; ", names.join(" ")),
    };
    let options: String = board.synthesis_options.iter().map(|option| format!(" {option}")).collect();
    format!(
        "scratchpad -set abc9.D {}; read_verilog top.v constants.v pll.v; {keep}\
         synth_{} -top top -no-rw-check{options}; tee -q -o area.json stat -json -top top",
        1_000_000_000_000 / u64::from(board.clock_hz),
        board.family
    )
}

/// The modules of a Verilog text that are blocks.
fn blocks(verilog: &str) -> Vec<&str> {
    let names: Vec<&str> = verilog.lines().filter_map(module).collect();
    let has_modules =
        |block: &str| names.iter().any(|name| name.strip_prefix(block).is_some_and(|rest| rest.starts_with('$')));
    let is_block = |name: &&str| {
        let kind = self::name(name).trim_end_matches(|c: char| c.is_ascii_digit());
        // `top$system` wraps `system`, as its ports are registers there
        BLOCKS.contains(&kind) && !name.starts_with("top$") && has_modules(name)
    };
    names.iter().copied().filter(is_block).collect()
}

/// The name of the module that begins on this line.
fn module(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("module ")?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| !name.is_empty())
}

/// The instance's name: the last part of the module's, or the one before a number (`layer1$neuron$0`).
fn name(module: &str) -> &str {
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    module.rsplit('$').find(|part| !is_number(part)).unwrap_or(module)
}

/// What yosys' `stat -json` says of each module, by name.
#[derive(Debug)]
struct Modules(BTreeMap<String, Module>);

#[derive(Debug, Deserialize)]
struct Module {
    num_cells_by_type: BTreeMap<String, u32>,
}

impl Modules {
    fn read(path: &Path) -> Result<Modules, FlowError> {
        let text = std::fs::read_to_string(path).map_err(FlowError::io(path))?;
        Modules::parse(&text).map_err(|message| FlowError::Output {
            tool: "yosys".to_string(),
            message,
            path: path.to_path_buf(),
        })
    }

    /// Reads one value only: where there is more than one module yosys 0.23 goes on with a tree that is no JSON.
    fn parse(text: &str) -> Result<Modules, String> {
        let (_, text) = text.split_once("\"modules\":").ok_or("expected modules")?;
        let mut reader = serde_json::Deserializer::from_str(text);
        let modules = BTreeMap::<String, Module>::deserialize(&mut reader).map_err(|error| error.to_string())?;
        let public = |name: String| name.strip_prefix('\\').map_or_else(|| name.clone(), String::from);
        let modules: BTreeMap<_, _> = modules.into_iter().map(|(name, module)| (public(name), module)).collect();
        if modules.contains_key("top") { Ok(Modules(modules)) } else { Err("expected a module top".to_string()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_known_by_their_names_and_their_modules() {
        let verilog = "module top(clk);\nmodule top$system(clk);\n  system system(.clock(clock));\n\
                       module system(clock);\nmodule system$beats(d,q);\nmodule network$lane(clock);\n\
                       module network$lane$records(d,q);\nmodule network$lane$records12(clock);\n\
                       module network$lane$records12$held(d,q);\nmodule network$layer1$neuron$10(clock);\n\
                       module network$layer1$neuron$10$fire(d,q);\nmodule network$layer1$neuron$1$fire(d,q);\n\
                       // module network(clock);\nendmodule // network\nmodule network$registers$csr_run$held (d,q);";
        let expect = ["system", "network$lane", "network$lane$records12", "network$layer1$neuron$10"];
        assert_eq!(blocks(verilog), expect);
        let board = Board::find("icebreaker").expect("a sound board");
        assert!(script(&board, verilog).contains("keep_hierarchy 1 system network$lane "));
        assert!(!script(&board, "module top(clk);").contains("setattr"));
    }

    #[test]
    fn an_array_is_one_block_and_instances_multiply() {
        let text = r#"{ "creator": "Yosys", "modules": {
            "\\top": { "num_cells": 3, "num_cells_by_type": { "CCU2C": 2, "LUT4": 3, "PFUMX": 1, "a$layer1": 2 } },
            "\\a$layer1": { "num_cells_by_type": { "a$layer1$neuron$0": 1, "a$layer1$neuron$1": 1, "$scopeinfo": 9 } },
            "\\a$layer1$neuron$0": { "num_cells_by_type": { "LUT4": 8, "TRELLIS_FF": 4 } },
            "\\a$layer1$neuron$1": { "num_cells_by_type": { "LUT4": 9, "TRELLIS_FF": 4 } } },
              top    1
               a$layer1  2"#;
        let top = Block::new(&Modules::parse(text).expect("modules"), "top", "", 1);
        assert_eq!(top.own, Cells { luts: 7, carries: 2, ..Cells::default() });
        assert_eq!(top.total, Cells { luts: 41, carries: 2, flip_flops: 16, ..Cells::default() });
        let neuron = top.find("top.layer1.neuron").expect("neurons");
        assert_eq!((neuron.instances, neuron.total.luts, neuron.one().luts), (4, 34, 9));
        let expect = "
| block          | LUT4 | own | flip-flops | own | carries | own |
|----------------|-----:|----:|-----------:|----:|--------:|----:|
| top            |   41 |   7 |         16 |   0 |       2 |   2 |
| __layer1 x 2   |   34 |   0 |         16 |   0 |       0 |   0 |
| ____each       |   17 |   0 |          8 |   0 |       0 |   0 |
| ____neuron x 4 |   34 |  34 |         16 |  16 |       0 |   0 |
| ______each     |    9 |   9 |          4 |   4 |       0 |   0 |
";
        assert_eq!(table(&top).replace('\u{a0}', "_"), expect.trim_start());
        assert!(Modules::parse("{}").is_err() && Modules::parse(r#"{"modules": {}}"#).is_err());
    }
}
