//! Plans, and sweeps in folders of their own.

#![allow(dead_code, reason = "every test file is a crate of its own and takes what it needs")]

use memtwin_sweep::{Journal, Plan, SweepError, complete, write_results};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;

/// 24 points that take a moment: two axes, faults in both layers, an event budget of few events.
pub const SMALL: &str = "
[network]
preset = 'tiny'
[parameters]
event_budget_count = 5
[sweep]
threshold_c2c_sd_rel = [0.0, 0.1]
[faults]
stuck_low1_rate = [0.0, 0.3]
dead_device_count = [0, 1, 2]
[run]
seeds = 2
first_seed = 7
";

pub fn read(text: &str) -> Result<Plan, SweepError> {
    Plan::from_toml("plan.toml", text, &mut |path| {
        let text = match path.to_str() {
            Some("two.txt") => "= a\n#.\n..\n= b\n.#\n##\n",
            _ => return Err(format!("{}: No such file", path.display())),
        };
        text.parse::<memtwin_spec::PatternSet>().map_err(|error| error.to_string())
    })
}

pub fn plan(text: &str) -> Plan {
    read(text).unwrap_or_else(|error| panic!("{error}"))
}

/// Does what is left of a sweep, and writes its results.
pub fn finish(plan: &Plan, folder: &Path, threads: usize) {
    let mut journal = Journal::open(folder, plan, false).unwrap();
    complete(plan, &mut journal, threads, &|_| (), &|| true).unwrap();
    write_results(plan, &journal, folder, &|| true).unwrap();
}

/// A whole sweep.
pub fn swept(plan: &Plan, threads: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    finish(plan, folder.path(), threads);
    folder
}

/// Every result by name; the journal, whose lines stand in the order of the work, is none.
pub fn results(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let read =
        |entry: std::fs::DirEntry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap());
    entries.map(read).filter(|(name, _)| name != memtwin_sweep::journal::JOURNAL).collect()
}
