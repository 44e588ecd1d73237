//! Bits of the gateware that go up and down again while the programs of the lockstep tests and random ones run.

use crate::reasons::Reasons;
use crate::{Failure, Row, print_table, print_unexcused};
use memtwin_calibrate::Parameters;
use memtwin_engine::{Engine, verilator};
use memtwin_experiments::patterns::parameters;
use memtwin_experiments::procedure::whole;
use memtwin_spec::{NoObserver, Preset};
use memtwin_tests::lockstep::config;
use memtwin_tests::programs::{compare_many, show};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Periods of random programs, in each size.
const PERIODS: u64 = 2000;
/// Toggles of a bit that is reached: there and back.
const TOGGLES_MIN: u64 = 2;

/// Toggles of each bit by module and signal; a bit is named `signal[bit]`.
type Counts = BTreeMap<(String, String), u64>;

/// Of the networks of these names, or of all.
pub fn report(reasons: &mut Reasons, names: &[String]) -> Result<(), Failure> {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let mut unexcused = BTreeSet::new();
    let wanted = |preset: &Preset| names.is_empty() || names.iter().any(|name| name == preset.name());
    for preset in Preset::ALL.into_iter().filter(wanted) {
        for ((module, bit), count) in counts(preset)? {
            let row = rows.entry(module.clone()).or_default();
            row.name.clone_from(&module);
            row.all += 1;
            let place = format!("{module}.{bit}");
            if count >= TOGGLES_MIN {
                row.reached += 1;
            } else if reasons.excuse_toggle(&place) {
                row.excused += 1;
            } else {
                unexcused.insert(format!("{place} of {preset}, {count} times"));
            }
        }
    }
    print_table(["module", "bits"], &rows.into_values().collect::<Vec<_>>());
    print_unexcused("bits", &unexcused.into_iter().collect::<Vec<_>>());
    Ok(())
}

/// Runs everything on one simulation, and reads what it counted.
fn counts(preset: Preset) -> Result<Counts, Failure> {
    let sizes = preset.sizes();
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("counts.dat");
    let mut engine = verilator::start_covered(sizes, &path)?;
    let brief = Parameters { event_budget_count: 4.0, ..parameters(sizes) };
    for (seed, ground) in [(1, true), (2, false)] {
        engine.load(&config(preset, &brief, seed))?;
        engine.run(&whole(sizes.outputs as u8, ground, 10), &mut NoObserver)?;
    }
    if let Err(found) = compare_many(sizes, &mut engine, PERIODS) {
        return Err(format!("{preset}: {}", found.describe(show)).into());
    }
    engine.bus().write_counts()?;
    read(&path)
}

/// Reads what Verilator wrote: a line a bit, keys and values in it set apart by the characters 1 and 2.
fn read(path: &Path) -> Result<Counts, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut counts = Counts::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("C '")) {
        let (point, count) = line.rsplit_once("' ").ok_or_else(|| format!("'{line}' is no count of Verilator"))?;
        let fields: BTreeMap<&str, &str> = point.split('\u{1}').filter_map(|field| field.split_once('\u{2}')).collect();
        let (page, bit) = (fields.get("page"), fields.get("o"));
        let (Some(module), Some(bit)) = (page.and_then(|page| page.strip_prefix("v_toggle/")), bit) else { continue };
        *counts.entry((module.to_string(), bit.to_string())).or_default() += count.trim().parse::<u64>()?;
    }
    if counts.is_empty() {
        return Err(format!("{}: no bit was counted", path.display()).into());
    }
    let registers = registers(&counts);
    counts.retain(|(module, _), _| !registers.contains(module));
    Ok(counts)
}

/// The modules of single registers, whose ports the modules around them have, too.
fn registers(counts: &Counts) -> BTreeSet<String> {
    let mut signals: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (module, bit) in counts.keys() {
        signals.entry(module).or_default().insert(bit.split('[').next().unwrap_or(bit));
    }
    let is_register = |signals: &BTreeSet<&str>| signals.iter().all(|signal| ["clock", "d", "q"].contains(signal));
    signals.into_iter().filter(|(_, signals)| is_register(signals)).map(|(module, _)| module.to_string()).collect()
}
