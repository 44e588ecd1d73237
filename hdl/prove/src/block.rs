//! Properties of a block, as its file beside the gateware has them.
//!
//! The file is Verilog that is put into the block's module. Comments of two kinds say the rest:
//!
//! ```text
//! //@ module network$lane$rng*       the modules that it is about; * is anything but a dollar
//! //@ free memory                    this module inside is left out: its outputs are anything
//! //@ depth 3                        k of the induction, where 2 is too few
//! //@ search 40                      cycles in which a mutant has to be found, where 20 are too few
//!
//! /// What always holds.
//! //@ mutant name in s0: q <= d; => q <= 0;      text of the module (here of its s0) that is there once, and the error
//! always @* holds_always: assert (...);
//!
//! /// Why the surroundings see to it.
//! //@ proved lane.starts_when_idle   the property of another block that says the same
//! always @* starts_when_idle: assume (...);
//!
//! //@ lemma                          only makes the others inductive, and is proved with them
//! always @* is_small: assert (...);
//! ```
//!
//! `//@ bounded 30` before a property: it is checked for so many cycles, as its induction does not end.

use crate::ProveError;

/// Every block with properties: name and file.
const FILES: [(&str, &str); 14] = [
    ("neuron", include_str!("../../gateware/src/neuron.sv")),
    ("crossbar", include_str!("../../gateware/src/crossbar.sv")),
    ("divider", include_str!("../../gateware/src/divider.sv")),
    ("lane", include_str!("../../gateware/src/lane.sv")),
    ("sequencer", include_str!("../../gateware/src/sequencer.sv")),
    ("lia", include_str!("../../gateware/src/lia.sv")),
    ("ts_emulator", include_str!("../../gateware/src/ts_emulator.sv")),
    ("rc_emulator", include_str!("../../gateware/src/rc_emulator.sv")),
    ("multiplier", include_str!("../../gateware/src/multiplier.sv")),
    ("array_crossbar", include_str!("../../gateware/src/array_crossbar.sv")),
    ("rng", include_str!("../../gateware/src/rng.sv")),
    ("registers", include_str!("../../gateware/src/registers.sv")),
    ("array_registers", include_str!("../../gateware/src/array_registers.sv")),
    ("uart_bridge", include_str!("../../gateware/src/uart_bridge.sv")),
];

/// Of the induction, and of the search for mutants.
const DEPTH: u32 = 2;
const SEARCH: u32 = 20;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub name: String,
    /// Names of its modules, with `*` for what differs.
    pub modules: Vec<String>,
    /// Modules inside whose outputs may be anything.
    pub free: Vec<String>,
    pub depth: u32,
    pub search: u32,
    pub statements: Vec<Statement>,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Property,
    Lemma,
    Assumption,
}

/// A named assertion or assumption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub name: String,
    pub kind: Kind,
    /// What it says, or why it may be assumed.
    pub says: String,
    /// Where it is: file and line.
    pub place: String,
    /// Of an assumption: `block.property` where it is proved.
    pub proved: Vec<String>,
    /// Cycles that are checked, where the induction does not end.
    pub bounded: Option<u32>,
    pub mutants: Vec<Mutant>,
    line: usize,
}

/// An error to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    pub name: String,
    /// The module inside the block, or the block's own.
    pub module: Option<String>,
    pub find: String,
    pub replace: String,
    pub place: String,
}

/// What a run is to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The property, with the help of the lemmas.
    Holds,
    /// That the property, and no lemma before it, is broken.
    Breaks,
}

impl Block {
    /// Every block that has properties.
    pub fn all() -> Result<Vec<Block>, ProveError> {
        let blocks = FILES.iter().map(|(name, text)| Block::parse(name, text)).collect::<Result<Vec<_>, _>>()?;
        for assumption in blocks.iter().flat_map(|block| block.of(Kind::Assumption)) {
            for reference in &assumption.proved {
                let found = blocks.iter().any(|block| {
                    let name = reference.strip_prefix(&*block.name).and_then(|rest| rest.strip_prefix('.'));
                    block.of(Kind::Property).any(|property| Some(&*property.name) == name)
                });
                if !found {
                    let message = format!("there is no property {reference}");
                    return Err(ProveError::Properties { place: assumption.place.clone(), message });
                }
            }
        }
        Ok(blocks)
    }

    /// Reads the file of a block.
    pub fn parse(name: &str, text: &str) -> Result<Block, ProveError> {
        let mut block = Block {
            name: name.to_string(),
            modules: vec![],
            free: vec![],
            depth: DEPTH,
            search: SEARCH,
            statements: vec![],
            text: text.to_string(),
        };
        let mut notes = Notes::default();
        for (index, line) in text.lines().enumerate() {
            let place = format!("{name}.sv:{}", index + 1);
            let error = |message: String| ProveError::Properties { place: place.clone(), message };
            if let Some(says) = line.trim_start().strip_prefix("///") {
                notes.says.push(says.trim().to_string());
            } else if let Some(directive) = line.trim_start().strip_prefix("//@") {
                block.directive(directive.trim(), &mut notes, &place).map_err(error)?;
            } else if let Some((statement, is_assertion)) = named(line) {
                let taken = block.statements.iter().any(|other| other.name == statement);
                let statement = std::mem::take(&mut notes).statement(statement, is_assertion, index, place.clone());
                let statement =
                    statement.and_then(|s| if taken { Err(format!("'{}' is there twice", s.name)) } else { Ok(s) });
                block.statements.push(statement.map_err(error)?);
            }
        }
        let error =
            |message: &str| ProveError::Properties { place: format!("{name}.sv"), message: message.to_string() };
        if block.modules.is_empty() {
            return Err(error("expected //@ module"));
        }
        if notes != Notes::default() {
            return Err(error("the last comment belongs to no statement"));
        }
        Ok(block)
    }

    fn directive(&mut self, text: &str, notes: &mut Notes, place: &str) -> Result<(), String> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let number = || match rest.parse::<u32>() {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(format!("//@ {word}: expected a number of cycles, found '{rest}'")),
        };
        match word {
            "module" => self.modules.push(rest.to_string()),
            "free" => self.free.push(rest.to_string()),
            "depth" => self.depth = number()?,
            "search" => self.search = number()?,
            "lemma" => notes.lemma = true,
            "bounded" => notes.bounded = Some(number()?),
            "proved" => notes.proved.push(rest.to_string()),
            "mutant" => notes.mutants.push(mutant(rest, place)?),
            _ => {
                return Err(format!(
                    "'{word}' is no directive, expected module, free, depth, search, lemma, bounded, proved or mutant"
                ));
            }
        }
        Ok(())
    }

    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.kind == kind)
    }

    /// The file for a run: what this run does not claim is left unclaimed, the assumptions stay.
    pub fn body(&self, property: &Statement, claim: Claim) -> String {
        let claims = |statement: &Statement| {
            statement.name == property.name || (statement.kind == Kind::Lemma && claim == Claim::Holds)
        };
        let mut lines: Vec<String> = self.text.lines().map(String::from).collect();
        let unclaimed = self.statements.iter().filter(|s| s.kind != Kind::Assumption && !claims(s));
        for statement in unclaimed {
            // a cover of it makes no claim
            lines[statement.line] = lines[statement.line].replacen(": assert (", ": cover (", 1);
        }
        lines.join("\n") + "\n"
    }
}

/// What was said since the last statement.
#[derive(Debug, Default, PartialEq, Eq)]
struct Notes {
    says: Vec<String>,
    proved: Vec<String>,
    lemma: bool,
    bounded: Option<u32>,
    mutants: Vec<Mutant>,
}

impl Notes {
    fn statement(self, name: &str, is_assertion: bool, line: usize, place: String) -> Result<Statement, String> {
        let kind = match (is_assertion, self.lemma) {
            (true, false) => Kind::Property,
            (true, true) => Kind::Lemma,
            (false, _) => Kind::Assumption,
        };
        let Notes { says, proved, bounded, mutants, .. } = self;
        let says = says.join(" ");
        let sentence = if kind == Kind::Assumption { "why it holds" } else { "what always holds" };
        if kind != Kind::Lemma && says.is_empty() {
            return Err(format!("{name}: expected /// with {sentence}"));
        }
        if (kind == Kind::Property) == mutants.is_empty() {
            let message = if mutants.is_empty() { "expected a //@ mutant" } else { "only a property has mutants" };
            return Err(format!("{name}: {message}"));
        }
        Ok(Statement { name: name.to_string(), kind, says, place, proved, bounded, mutants, line })
    }
}

/// The name of the assertion or assumption on this line, and which of the two it is.
fn named(line: &str) -> Option<(&str, bool)> {
    let code = line.split("//").next()?;
    let (before, is_assertion) = match (code.split_once(": assert ("), code.split_once(": assume (")) {
        (Some((before, _)), _) => (before, true),
        (None, Some((before, _))) => (before, false),
        _ => return None,
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let start = before.rfind(|c| !is_part(c)).map_or(0, |at| at + 1);
    Some((&before[start..], is_assertion))
}

/// `name in module: text => other text`.
fn mutant(text: &str, place: &str) -> Result<Mutant, String> {
    let parts = text.split_once(": ").and_then(|(head, change)| Some((head, change.split_once(" => ")?)));
    let Some((head, (find, replace))) = parts else {
        return Err(format!("//@ mutant: expected 'name: text => other text', found '{text}'"));
    };
    let (name, module) = match head.split_once(" in ") {
        Some((name, module)) => (name, Some(module.to_string())),
        None => (head, None),
    };
    let [name, find, replace] = [name, find, replace].map(String::from);
    Ok(Mutant { name, module, find, replace, place: place.to_string() })
}
