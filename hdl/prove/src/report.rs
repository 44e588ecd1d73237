//! What came out, as a table and as the page of the docs.

use crate::block::{Block, Kind, Statement};
use crate::prove::{Provers, Selection};
use crate::task::Verdict;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use std::path::Path;

#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Versions of what proved it.
    pub yosys: String,
    pub solver: String,
    pub properties: Vec<Row>,
    pub assumptions: Vec<Assumed>,
    /// The mutants were tried.
    pub mutants: bool,
}

/// A property and what came of it.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    pub block: String,
    pub property: String,
    pub says: String,
    /// One for each text that the block has in the presets.
    pub proofs: Vec<Proof>,
    pub mutants: Vec<Trial>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Proof {
    pub presets: Vec<String>,
    /// Modules that have this text.
    pub instances: usize,
    pub verdict: Verdict,
    pub seconds: f64,
}

#[derive(Debug, Clone, Serialize)]
pub struct Trial {
    pub name: String,
    pub caught: bool,
    pub seconds: f64,
}

/// An assumption, and why it holds.
#[derive(Debug, Clone, Serialize)]
pub struct Assumed {
    pub block: String,
    pub name: String,
    pub because: String,
    pub proved: Vec<String>,
}

impl Row {
    pub(crate) fn new(block: &Block, property: &Statement) -> Row {
        let [block, name, says] = [&block.name, &property.name, &property.says].map(String::clone);
        Row { block, property: name, says, proofs: vec![], mutants: vec![] }
    }

    pub fn holds(&self) -> bool {
        self.proofs.iter().all(|proof| proof.verdict.holds())
    }

    fn is_well(&self) -> bool {
        self.holds() && self.mutants.iter().all(|mutant| mutant.caught)
    }

    /// What holds of all texts.
    fn result(&self) -> String {
        let bound = self.proofs.iter().filter_map(|proof| match proof.verdict {
            Verdict::Bounded(depth) => Some(depth),
            _ => None,
        });
        match (self.proofs.iter().find(|proof| !proof.verdict.holds()), bound.min()) {
            (Some(Proof { verdict: Verdict::NotInductive { .. }, .. }), _) => "FAILED: not inductive".to_string(),
            (Some(_), _) => "FAILED".to_string(),
            (None, Some(depth)) => format!("bounded, depth {depth}"),
            (None, None) => "unbounded".to_string(),
        }
    }

    fn engine(&self) -> String {
        match self.proofs.first().map(|proof| &proof.verdict) {
            Some(Verdict::Unbounded(depth)) => format!("{depth}-induction, z3"),
            Some(Verdict::NotInductive { .. }) => "induction, z3".to_string(),
            _ => "BMC, z3".to_string(),
        }
    }

    fn seconds(&self) -> f64 {
        self.proofs.iter().map(|proof| proof.seconds).chain(self.mutants.iter().map(|mutant| mutant.seconds)).sum()
    }

    fn instances(&self) -> usize {
        self.proofs.iter().map(|proof| proof.instances).sum()
    }

    fn caught(&self) -> String {
        let caught = self.mutants.iter().filter(|mutant| mutant.caught).count();
        if self.mutants.is_empty() { "not tried".to_string() } else { format!("{caught} of {}", self.mutants.len()) }
    }

    fn cells(&self) -> [String; 7] {
        let seconds = format!("{:.0}", self.seconds());
        let modules = self.instances().to_string();
        [self.block.clone(), self.property.clone(), modules, self.result(), self.engine(), seconds, self.caught()]
    }

    /// What went wrong, and where to look at it.
    fn troubles(&self) -> Vec<String> {
        let place = format!("{}.{}", self.block, self.property);
        let traced = |what: &str, waveform: &Path| format!("{place} {what}: {}", waveform.display());
        let proofs = self.proofs.iter().filter_map(|proof| match &proof.verdict {
            Verdict::Broken { waveform, .. } => Some(traced("is broken", waveform)),
            Verdict::NotInductive { assertions, waveform } => {
                Some(traced(&format!("is not inductive, at {}", assertions.join(", ")), waveform))
            }
            _ => None,
        });
        let survivors = self.mutants.iter().filter(|mutant| !mutant.caught);
        let survivors = survivors.map(|mutant| format!("{place} does not find the mutant {}", mutant.name));
        proofs.chain(survivors).collect()
    }
}

const HEADER: [&str; 7] = ["block", "property", "modules", "result", "by", "seconds", "mutants found"];

impl Report {
    pub(crate) fn new(provers: &Provers, properties: Vec<Row>, blocks: &[Block], selection: &Selection) -> Report {
        let is_used = |block: &&Block| properties.iter().any(|row| row.block == block.name);
        let assumed = |block: &Block, statement: &Statement| Assumed {
            block: block.name.clone(),
            name: statement.name.clone(),
            because: statement.says.clone(),
            proved: statement.proved.clone(),
        };
        let assumptions = blocks.iter().filter(is_used);
        let assumptions = assumptions.flat_map(|block| block.of(Kind::Assumption).map(|s| assumed(block, s))).collect();
        let (yosys, solver) = (provers.yosys.version.clone(), provers.z3.version.clone());
        Report { yosys, solver, properties, assumptions, mutants: selection.mutants }
    }

    /// Everything holds, and every mutant was found.
    pub fn is_well(&self) -> bool {
        self.properties.iter().all(Row::is_well)
    }

    /// For the terminal.
    pub fn text(&self) -> String {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(HEADER);
        table.add_rows(self.properties.iter().map(Row::cells));
        let troubles: String = self.properties.iter().flat_map(Row::troubles).map(|line| line + "\n").collect();
        format!("{table}\n{troubles}{} and {}\n", self.yosys, self.solver)
    }

    /// For the docs.
    pub fn markdown(&self) -> String {
        let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let mut text = format!(
            "# Proofs\n\nWritten by `make prove`, with {} and {}. What is proved stands beside each block in\n\
             `hdl/gateware/src/<block>.sv`; `memtwin prove --help` tells how.\n\n",
            self.yosys, self.solver
        );
        text += "*Unbounded* is: for every input and after any number of cycles, by induction from the state after \
                 configuration.\n*Bounded* is: for so many cycles from there. *Modules* counts those of the three \
                 networks and four arrays that are proved.\nA mutant is an error put into the Verilog; the property has to \
                 find it.\n\n";
        text += &row(&HEADER.map(String::from));
        text += "|---|---|--:|---|---|--:|---|\n";
        text.extend(self.properties.iter().map(|property| row(&property.cells())));
        text += "\n## What they say\n\n| property | always |\n|---|---|\n";
        text.extend(self.properties.iter().map(|p| row(&[format!("{}.{}", p.block, p.property), p.says.clone()])));
        text += "\n## What is assumed\n\n| assumption | why it holds | proved as |\n|---|---|---|\n";
        let assumed = |a: &Assumed| row(&[format!("{}.{}", a.block, a.name), a.because.clone(), a.proved.join(", ")]);
        text.extend(self.assumptions.iter().map(assumed));
        text
    }
}
