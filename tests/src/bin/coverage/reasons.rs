//! Why some things are not reached: a committed table.

use crate::Failure;
use memtwin_trace::is_like;
use serde::Deserialize;
use std::path::Path;

/// What is not reached, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasons {
    #[serde(default)]
    toggles: Vec<Reason>,
    #[serde(default)]
    lines: Vec<Reason>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    /// A bit as `module.signal[bit]`, or a line as `path: text`; `*` stands for anything.
    like: String,
    #[expect(dead_code, reason = "it is for people")]
    reason: String,
    #[serde(skip)]
    used: bool,
}

impl Reasons {
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
    }

    /// Whether there is a reason that this bit does not toggle.
    pub fn excuse_toggle(&mut self, bit: &str) -> bool {
        excuse(&mut self.toggles, bit)
    }

    /// Whether there is a reason that this line is not run.
    pub fn excuse_line(&mut self, line: &str) -> bool {
        excuse(&mut self.lines, line)
    }

    /// A reason for something that is reached, or is there no more, must go.
    pub fn check_all_used(&self) -> Result<(), Failure> {
        let unused: Vec<&str> =
            self.toggles.iter().chain(&self.lines).filter(|one| !one.used).map(|one| one.like.as_str()).collect();
        if unused.is_empty() { Ok(()) } else { Err(format!("reasons for nothing: {}", unused.join("; ")).into()) }
    }
}

fn excuse(reasons: &mut [Reason], found: &str) -> bool {
    let reason = reasons.iter_mut().find(|reason| is_like(&reason.like, found));
    reason.is_some_and(|reason| {
        reason.used = true;
        true
    })
}
