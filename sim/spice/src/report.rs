//! What was compared and what came of it.

use crate::Netlist;
use crate::sensitivity::Sensitivity;
use crate::sequence::Sequence;
use serde::Serialize;
use std::fmt::Write;

/// One quantity, compared in many cases.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Check {
    pub what: String,
    /// Of `worst` and `limit`.
    pub unit: &'static str,
    pub cases: usize,
    /// The largest difference; `None` where one side has an event that the other has not, or nothing was compared.
    pub worst: Option<f64>,
    /// What it may be.
    pub limit: f64,
    /// The case of the largest difference, and what else there is to say.
    pub note: String,
}

impl Check {
    /// The worst of differences, each with the name of its case.
    pub(crate) fn new(
        what: impl Into<String>,
        (unit, limit): (&'static str, f64),
        differences: impl IntoIterator<Item = (f64, String)>,
    ) -> Self {
        let mut check = Check { what: what.into(), unit, cases: 0, worst: None, limit, note: String::new() };
        for (difference, case) in differences {
            check.cases += 1;
            if check.worst.is_none_or(|worst| difference.abs() > worst) {
                (check.worst, check.note) = (Some(difference.abs()), format!("worst: {case}"));
            }
        }
        match check.worst {
            Some(0.0) => check.note.clear(),
            Some(_) => {}
            None => check.note = "nothing to compare".into(),
        }
        check
    }

    /// Adds to the note.
    pub(crate) fn noted(mut self, note: impl AsRef<str>) -> Self {
        let separator = if self.note.is_empty() || note.as_ref().is_empty() { "" } else { "; " };
        self.note += separator;
        self.note += note.as_ref();
        self
    }

    pub fn agrees(&self) -> bool {
        self.worst.is_some_and(|worst| worst <= self.limit)
    }
}

/// The judgement on one set of parameters.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    pub ngspice: String,
    pub seed: u64,
    pub checks: Vec<Check>,
    /// How far real switches move the voltages: no verdict.
    pub sensitivity: Vec<Sensitivity>,
    /// The sequence of Fig. 3b, and that with the depression module.
    pub sequences: Vec<Sequence>,
    /// Every netlist that was run with the twin's ideal switches.
    #[serde(skip)]
    pub netlists: Vec<Netlist>,
}

impl Report {
    pub fn agrees(&self) -> bool {
        self.checks.iter().all(Check::agrees)
    }

    /// The report as a table for a terminal.
    pub fn text(&self) -> String {
        let mut text = format!("{}, seed {}\n\n", self.ngspice, self.seed);
        let mut put = |line: String| writeln!(text, "{}", line.trim_end()).expect("a string takes everything");
        put(format!("{:<48} {:>6} {:>9} {:>7} {:<6} {}", "what", "cases", "worst", "limit", "unit", "verdict"));
        for check in &self.checks {
            let worst = check.worst.map_or("-".to_string(), |worst| format!("{worst:.3}"));
            let verdict = if check.agrees() { "agrees" } else { "DISAGREES" };
            put(format!(
                "{:<48} {:>6} {worst:>9} {:>7.2} {:<6} {verdict}",
                check.what, check.cases, check.limit, check.unit
            ));
            if !check.note.is_empty() {
                put(format!("    {}", check.note));
            }
        }
        put(String::new());
        put(format!("{:<60} {:>9} {:<4} {:>9}", "sensitivity: ideal in the twin", "moves", "unit", "of a step"));
        for row in &self.sensitivity {
            put(format!("{:<60} {:>9.3} {:<4} {:>9.2}", row.what, row.worst, row.unit, row.steps));
            put(format!("    {}", row.note));
        }
        text
    }
}
