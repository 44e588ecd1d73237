//! Walks the statements of one kernel, in the order in which Verilog runs them.

use std::collections::{BTreeSet, HashSet};

use rust_hdl::core::ast::{
    Verilog, VerilogBlock, VerilogBlockOrConditional as Otherwise, VerilogConditional, VerilogExpression as Expr,
    VerilogLoop, VerilogMatch, VerilogStatement as Statement,
};

use crate::expression::Checker;
use crate::finding::{Finding, Rule};
use crate::scope::{Scope, canonical};

/// All findings in the kernel of `scope`.
pub(crate) fn check(scope: &Scope) -> Vec<Finding> {
    let Verilog::Combinatorial(block) = &scope.hdl else {
        return Vec::new();
    };
    let checker = Checker { scope, loop_indices: Vec::new(), found: Vec::new() };
    let mut kernel = Kernel { checker, ever_assigned: BTreeSet::new() };
    let mut assigned = Assigned::new();
    kernel.block(block, &mut assigned);
    kernel.latches(&assigned);
    for name in scope.keywords() {
        kernel.checker.report(Rule::Keyword, format!("a signal is called {name}"));
    }
    let finding = |(rule, message)| Finding { path: scope.path.clone(), rule, message };
    kernel.checker.found.into_iter().map(finding).collect()
}

/// The names assigned on every path to a statement, all elements of an array as one. Coarse on purpose: a kernel
/// that forgets some elements only is left to the synthesiser's own latch check.
type Assigned = HashSet<String>;

struct Kernel<'a> {
    checker: Checker<'a>,
    /// Everything that is assigned on some path.
    ever_assigned: BTreeSet<String>,
}

impl Kernel<'_> {
    fn block(&mut self, block: &VerilogBlock, assigned: &mut Assigned) {
        for statement in block {
            self.statement(statement, assigned);
        }
    }

    fn statement(&mut self, statement: &Statement, assigned: &mut Assigned) {
        match statement {
            Statement::Assignment(target, value) => {
                let width = self.checker.target(target);
                self.checker.assigned(value, width);
                self.assign(target, assigned);
            }
            Statement::SliceAssignment { base, width, offset, replacement } => {
                self.checker.target(base);
                self.checker.alone(offset);
                self.checker.assigned(replacement, *width);
                self.assign(base, assigned);
            }
            Statement::If(conditional) => self.conditional(conditional, assigned),
            Statement::Match(cases) => self.cases(cases, assigned),
            Statement::Loop(repeat) => self.repeat(repeat, assigned),
            Statement::Macro(block) => self.block(block, assigned),
            Statement::Comment(_) | Statement::Link(_) => {}
        }
    }

    fn assign(&mut self, target: &Expr, assigned: &mut Assigned) {
        if let Expr::Signal(raw) = target {
            assigned.insert(canonical(raw));
            self.ever_assigned.insert(canonical(raw));
        }
    }

    fn conditional(&mut self, conditional: &VerilogConditional, assigned: &mut Assigned) {
        self.checker.alone(&conditional.test);
        let (mut then, mut otherwise) = (assigned.clone(), assigned.clone());
        self.block(&conditional.then, &mut then);
        match &conditional.otherwise {
            Otherwise::Block(block) => self.block(block, &mut otherwise),
            Otherwise::Conditional(statement) => self.statement(statement, &mut otherwise),
            Otherwise::None => {}
        }
        *assigned = then.intersection(&otherwise).cloned().collect();
    }

    fn cases(&mut self, cases: &VerilogMatch, assigned: &mut Assigned) {
        self.checker.alone(&cases.test);
        let mut branches = Vec::new();
        for case in &cases.cases {
            self.label(&case.condition);
            let mut branch = assigned.clone();
            self.block(&case.block, &mut branch);
            branches.push(branch);
        }
        // Rust knows that the labels are all there are; in hardware other values exist.
        if !cases.cases.iter().any(|case| case.condition == "default") {
            branches.push(assigned.clone());
        }
        *assigned = branches.into_iter().reduce(|left, right| &left & &right).unwrap_or_default();
    }

    fn label(&mut self, label: &str) {
        let is_number = label.starts_with(|first: char| first.is_ascii_digit());
        match label {
            "true" | "false" => self.checker.report(Rule::MatchOnBool, format!("matches {label}")),
            "default" => {}
            _ if is_number || self.checker.scope.is_enum_value(label) => {}
            _ => self.checker.report(Rule::UnknownName, format!("matches the unknown {label}")),
        }
    }

    fn repeat(&mut self, repeat: &VerilogLoop, assigned: &mut Assigned) {
        self.checker.loop_indices.push(repeat.index.clone());
        self.block(&repeat.block, assigned);
        self.checker.loop_indices.pop();
    }

    fn latches(&mut self, always: &Assigned) {
        let partial: Vec<_> = self.ever_assigned.iter().filter(|name| !always.contains(*name)).cloned().collect();
        for name in partial {
            self.checker.report(Rule::Latch, format!("{name} is not assigned on every path"));
        }
    }
}
