//! The report of a suite: text for people, JSON and JUnit for machines.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};
use serde::Serialize;
use std::fmt;
use std::time::Duration;

/// What came out of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", content = "detail", rename_all = "snake_case")]
pub enum Verdict {
    /// What was seen.
    Passed(String),
    /// The first difference from the model.
    Differs(String),
    /// Why it could not be seen to its end.
    Failed(String),
    /// Why it was not run.
    LeftOut(String),
}

/// A check that was run.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    pub name: &'static str,
    pub what: &'static str,
    #[serde(flatten)]
    pub verdict: Verdict,
    #[serde(rename = "seconds", serialize_with = "seconds")]
    pub duration: Duration,
}

fn seconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

impl Outcome {
    /// Nothing speaks against the target.
    pub fn is_good(&self) -> bool {
        matches!(self.verdict, Verdict::Passed(_) | Verdict::LeftOut(_))
    }
}

/// What was checked.
#[derive(Debug, Clone, Serialize)]
pub struct Subject {
    /// In words: a port, a stage of a board's build, the model.
    pub target: String,
    pub board: Option<String>,
    pub preset: String,
    /// Eight hex digits; a simulation of bare sources has 0.
    pub build_id: String,
    /// SHA-256 of the specification that this program was built with.
    pub spec_hash: String,
    pub seed: u64,
}

/// A suite that was run.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    #[serde(flatten)]
    pub subject: Subject,
    /// Checks that were asked for.
    pub planned: usize,
    pub outcomes: Vec<Outcome>,
}

impl Report {
    /// Every check that was asked for was run, and none speaks against the target.
    pub fn is_good(&self) -> bool {
        self.outcomes.len() == self.planned && self.outcomes.iter().all(Outcome::is_good)
    }

    /// The report as JUnit's XML.
    pub fn junit(&self) -> Result<String, quick_junit::SerializeError> {
        let mut suite = TestSuite::new(format!("memtwin hil {}", self.subject.target));
        for (name, value) in self.subject.properties() {
            suite.add_property(quick_junit::Property::new(name, value));
        }
        for outcome in &self.outcomes {
            let refused = |kind, text: &str| {
                let mut status = TestCaseStatus::non_success(kind);
                status.set_message(text);
                status
            };
            let status = match &outcome.verdict {
                Verdict::Passed(_) => TestCaseStatus::success(),
                Verdict::Differs(text) => refused(NonSuccessKind::Failure, text),
                Verdict::Failed(text) => refused(NonSuccessKind::Error, text),
                Verdict::LeftOut(text) => {
                    let mut status = TestCaseStatus::skipped();
                    status.set_message(text.as_str());
                    status
                }
            };
            let mut case = TestCase::new(outcome.name, status);
            case.set_classname("memtwin.hil").set_time(outcome.duration);
            if let Verdict::Passed(seen) = &outcome.verdict {
                case.set_system_out(seen);
            }
            suite.add_test_case(case);
        }
        let mut report = quick_junit::Report::new("memtwin hil");
        report.add_test_suite(suite);
        report.to_string()
    }
}

impl Subject {
    fn properties(&self) -> Vec<(&'static str, String)> {
        let board = self.board.clone().unwrap_or_else(|| "none".to_string());
        vec![
            ("target", self.target.clone()),
            ("board", board),
            ("preset", self.preset.clone()),
            ("build id", self.build_id.clone()),
            ("spec hash", self.spec_hash.clone()),
            ("seed", self.seed.to_string()),
        ]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.subject.properties() {
            writeln!(f, "{name:10} {value}")?;
        }
        for outcome in &self.outcomes {
            let (word, text) = match &outcome.verdict {
                Verdict::Passed(text) => ("ok", text),
                Verdict::Differs(text) => ("DIFFERS", text),
                Verdict::Failed(text) => ("FAILED", text),
                Verdict::LeftOut(text) => ("left out", text),
            };
            writeln!(f, "{word:8}  {:16} {:7.1} s  {text}", outcome.name, outcome.duration.as_secs_f64())?;
        }
        let good = self.outcomes.iter().filter(|outcome| outcome.is_good()).count();
        writeln!(f, "{good} of {} checks agree with the model", self.planned)
    }
}
