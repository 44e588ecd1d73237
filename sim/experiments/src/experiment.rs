//! An experiment: one figure, what it measures, and where its constants come from.

use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::Figure;

/// One figure of the paper, or of a question that it leaves open.
pub struct Experiment {
    /// As in the paper: `2d`, `5e`, supplementary ones `s3`; with the paper before it but for the first: `duan2020/3e`.
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
    /// The paper, as folders and tables of constants have it.
    pub fn paper(&self) -> &'static str {
        self.id.split_once('/').map_or("zhang2020", |(paper, _)| paper)
    }

    /// The id as a file's name.
    pub fn file_name(&self) -> String {
        self.id.replace('/', "-")
    }

    /// Makes the experiment; its findings bear its id.
    pub fn make(&self, lab: &mut Lab) -> Result<Outcome, ExperimentError> {
        let mut outcome = (self.run)(lab)?;
        outcome.findings.iter_mut().for_each(|finding| finding.figure = self.id);
        Ok(outcome)
    }
}

/// Every experiment, paper by paper.
pub fn experiments() -> impl Iterator<Item = &'static Experiment> {
    [crate::zhang2020::EXPERIMENTS, crate::duan2020::EXPERIMENTS, crate::wang2018::EXPERIMENTS]
        .into_iter()
        .flatten()
        .copied()
}

/// The experiment of a figure's id; `zhang2020/` may stand before it.
pub fn experiment(id: &str) -> Option<&'static Experiment> {
    let id = id.strip_prefix("zhang2020/").unwrap_or(id);
    experiments().find(|experiment| experiment.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::{statement, statements};
    use memtwin_calibrate::constant::constant;
    use memtwin_calibrate::describe;
    use std::path::Path;

    /// Each experiment names what exists, and each statement is judged by exactly one.
    #[test]
    fn experiments_name_what_exists() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for e in experiments() {
            assert!(root.join(e.file).exists(), "{}: {}", e.id, e.file);
            for block in e.blocks {
                assert!(root.join("hdl/gateware/src").join(format!("{block}.rs")).exists(), "{}: {block}", e.id);
            }
            let exists = |name: &str| match e.paper() {
                "zhang2020" => describe(name).is_some(),
                paper => constant(paper, name).is_some(),
            };
            assert!(e.constants.iter().all(|name| exists(name)), "{}: {:?}", e.id, e.constants);
            assert!(e.statements.iter().all(|id| statement(id).is_some()), "{}", e.id);
            assert_eq!(experiment(e.id).map(|found| found.title), Some(e.title));
        }
        for s in statements() {
            let judges = experiments().filter(|e| e.statements.contains(&s.id)).count();
            assert_eq!(judges, 1, "{}", s.id);
        }
    }
}
