//! A block's modules in the generated Verilog.
//!
//! The modules of a block are the one of its name and those whose names go on from it: `network$lane$ts$grow_x` is in
//! `network$lane$ts`. Here the block is called `block`, so that neurons of one text are one design, whatever their numbers
//! and their preset: it is proved once for all of them.

use crate::ProveError;
use crate::block::{Block, Claim, Mutant, Statement};

/// What the block is called.
pub const TOP: &str = "block";

/// A text of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Design {
    /// The presets that have it.
    pub presets: Vec<String>,
    /// How often it is there, in all presets.
    pub instances: usize,
    modules: Vec<Module>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Module {
    name: String,
    text: String,
}

impl Design {
    /// The texts of a block, in the presets of these names and Verilog texts.
    pub fn all(block: &Block, presets: &[(&str, &str)]) -> Result<Vec<Design>, ProveError> {
        let mut designs: Vec<Design> = vec![];
        let presets: Vec<(&str, Vec<Module>)> = presets.iter().map(|&(name, text)| (name, modules(text))).collect();
        for (preset, modules) in &presets {
            let is_top = |module: &&Module| block.modules.iter().any(|pattern| matches(pattern, &module.name));
            for top in modules.iter().filter(is_top) {
                let inside: Vec<Module> = modules.iter().filter_map(|module| module.inside(&top.name)).collect();
                match designs.iter_mut().find(|design| design.modules == inside) {
                    Some(design) => design.take(preset),
                    None => designs.push(Design { presets: vec![preset.to_string()], instances: 1, modules: inside }),
                }
            }
        }
        for pattern in &block.modules {
            if !presets.iter().any(|(_, modules)| modules.iter().any(|m| matches(pattern, &m.name))) {
                let message = format!("no module is called {pattern}");
                return Err(ProveError::Properties { place: format!("{}.sv", block.name), message });
            }
        }
        Ok(designs)
    }

    fn take(&mut self, preset: &str) {
        self.instances += 1;
        if !self.presets.iter().any(|other| other == preset) {
            self.presets.push(preset.to_string());
        }
    }

    /// The Verilog of a run: the modules, with the properties in the block's own.
    pub fn verilog(&self, block: &Block, property: &Statement, claim: Claim) -> String {
        let mut text = String::new();
        for module in &self.modules {
            match module.text.rsplit_once("endmodule").filter(|_| module.name == TOP) {
                Some((body, _)) => text += &format!("{body}\n{}endmodule\n", block.body(property, claim)),
                None => text += &module.text,
            }
        }
        text
    }

    /// The design with an error in it; the text that the mutant replaces has to be there once.
    pub fn mutated(&self, mutant: &Mutant) -> Result<Design, ProveError> {
        let error = |message: String| ProveError::Properties { place: mutant.place.clone(), message };
        let name = mutant.module.as_ref().map_or(TOP.to_string(), |module| format!("{TOP}${module}"));
        let mut design = self.clone();
        let Some(module) = design.modules.iter_mut().find(|module| module.name == name) else {
            return Err(error(format!("mutant {}: there is no module {name}", mutant.name)));
        };
        match module.text.matches(&mutant.find).count() {
            1 => module.text = module.text.replacen(&mutant.find, &mutant.replace, 1),
            count => {
                let (mutant, find) = (&mutant.name, &mutant.find);
                return Err(error(format!(
                    "mutant {mutant}: expected '{find}' once in {name}, found it {count} times"
                )));
            }
        }
        Ok(design)
    }
}

impl Module {
    /// This module as a part of the block that is called `top` in the Verilog.
    fn inside(&self, top: &str) -> Option<Module> {
        let rest = self.name.strip_prefix(top).filter(|rest| rest.is_empty() || rest.starts_with('$'))?;
        Some(Module { name: format!("{TOP}{rest}"), text: self.text.replace(top, TOP) })
    }
}

/// The modules of a Verilog text.
fn modules(verilog: &str) -> Vec<Module> {
    let mut modules: Vec<Module> = vec![];
    let mut open = false;
    for line in verilog.lines() {
        if let Some(rest) = line.strip_prefix("module ") {
            let name = rest.split(['(', ' ', ';']).next().unwrap_or_default().to_string();
            modules.push(Module { name, text: String::new() });
            open = true;
        }
        if let Some(module) = modules.last_mut().filter(|_| open) {
            module.text += line;
            module.text.push('\n');
        }
        open &= !line.starts_with("endmodule");
    }
    modules
}

/// Does a name follow a pattern, in which `*` is anything but a dollar?
fn matches(pattern: &str, name: &str) -> bool {
    let (parts, names): (Vec<_>, Vec<_>) = (pattern.split('$').collect(), name.split('$').collect());
    parts.len() == names.len()
        && parts.iter().zip(names).all(|(part, name)| match part.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => *part == name,
        })
}
