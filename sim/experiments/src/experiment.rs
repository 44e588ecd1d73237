//! An experiment: one figure, what it measures, and where its constants come from.

use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::Figure;

/// One figure of the paper, or of a question that it leaves open.
pub struct Experiment {
    /// As in the paper: `2d`, `5e`, supplementary ones `s3`.
    pub id: &'static str,
    pub title: &'static str,
    /// Ids of the statements that it judges.
    pub statements: &'static [&'static str],
    /// The source file, from the root of the project.
    pub file: &'static str,
    /// Blocks that it exercises: files of that name in `hdl/gateware/src` and `sim/model/src`.
    pub blocks: &'static [&'static str],
    /// Parameters behind it, by name.
    pub constants: &'static [&'static str],
    /// What is ours in it: choices, fits, what the paper shows and we cannot.
    pub note: &'static str,
    pub run: fn(&mut Lab) -> Result<Outcome, ExperimentError>,
}

/// What came of an experiment.
pub struct Outcome {
    pub figure: Figure,
    pub tables: Vec<Table>,
    pub findings: Vec<Finding>,
}

impl Experiment {
    /// Makes the experiment; its findings bear its id.
    pub fn make(&self, lab: &mut Lab) -> Result<Outcome, ExperimentError> {
        let mut outcome = (self.run)(lab)?;
        outcome.findings.iter_mut().for_each(|finding| finding.figure = self.id);
        Ok(outcome)
    }
}

/// The experiment of a figure's id; `zhang2020/` may stand before it.
pub fn experiment(id: &str) -> Option<&'static Experiment> {
    let id = id.strip_prefix("zhang2020/").unwrap_or(id);
    crate::zhang2020::EXPERIMENTS.iter().copied().find(|experiment| experiment.id == id)
}
