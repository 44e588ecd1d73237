//! What an experiment found of a statement: published, ours, verdict.

use crate::statement::{Statement, statement};
use serde::Serialize;

/// How a statement fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Verdict {
    /// The published value came out.
    #[serde(rename = "reproduced")]
    Reproduced,
    /// The paper gives a trend only, and it holds.
    #[serde(rename = "trend")]
    Trend,
    #[serde(rename = "not reproduced")]
    NotReproduced,
}

impl Verdict {
    pub const fn text(self) -> &'static str {
        match self {
            Verdict::Reproduced => "reproduced",
            Verdict::Trend => "trend",
            Verdict::NotReproduced => "not reproduced",
        }
    }
}

/// A row of the table of reproduction.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Id of the statement.
    pub id: &'static str,
    pub statement: &'static str,
    pub published: &'static str,
    /// What came out, with its spread and what it was measured on.
    pub ours: String,
    pub verdict: Verdict,
    /// The figure whose experiment found it: `memtwin figure` shows it.
    pub figure: &'static str,
}

impl Finding {
    /// What was found of a statement: the verdict follows from whether it holds, and from what the paper gives.
    pub fn new(id: &str, holds: bool, ours: String) -> Self {
        let &Statement { id, text, published, is_trend } =
            statement(id).unwrap_or_else(|| panic!("no statement is named {id}"));
        let verdict = match (holds, is_trend) {
            (false, _) => Verdict::NotReproduced,
            (true, true) => Verdict::Trend,
            (true, false) => Verdict::Reproduced,
        };
        Finding { id, statement: text, published, ours, verdict, figure: "" }
    }
}
