//! Runs of potentiation and depression: rows of a file, sorted by synapse.

use crate::FitError;
use crate::data::{Run, Update};
use crate::read::Table;
use memtwin_calibrate::TICK_US;
use std::collections::BTreeMap;

/// Width of a programming pulse where none is given: CLK-high at 2 kHz.
const WIDTH_DEFAULT_US: f64 = 250.0;
/// Programming pulses are counted in 6 bits.
const WIDTH_TICKS_MAX: f64 = 63.0;
/// A run needs this many points: fewer cannot tell the end of the range from the rate.
pub(crate) const POINTS_MIN: usize = 6;

/// Runs in the order of the file. A run ends where the pulses are counted from the start again.
pub(crate) fn runs(table: &Table, mut device: impl FnMut(&str) -> usize) -> Result<Vec<Run>, FitError> {
    let file = || table.file.clone();
    let mut runs: Vec<Run> = vec![];
    let mut open: BTreeMap<(usize, bool), usize> = BTreeMap::new();
    for row in &table.rows {
        let width_us = row.get("width_us").unwrap_or(WIDTH_DEFAULT_US);
        let ticks = (width_us / TICK_US).round();
        if !(1.0..=WIDTH_TICKS_MAX).contains(&ticks) {
            let expected =
                format!("{TICK_US} to {} us: a programming pulse is 1 to 63 ticks", WIDTH_TICKS_MAX * TICK_US);
            let found = width_us.to_string();
            return Err(FitError::Value { file: file(), line: row.line, column: "width_us", found, expected });
        }
        let update = Update {
            line: row.line,
            pulse_count: row.number("pulse_count") as u32,
            conductance_usiemens: row.number("conductance_usiemens"),
            width_us,
        };
        let key = (device(&row.device), row.potentiation);
        let count = update.pulse_count;
        match open.get(&key).map(|&n| &mut runs[n].updates) {
            Some(updates) if updates.last().is_some_and(|last| count > last.pulse_count) => updates.push(update),
            Some(updates) if count != updates[0].pulse_count => {
                let found = format!("pulse_count goes from {} to {count}", updates[updates.len() - 1].pulse_count);
                let expected = "it to rise within a run, or to start again";
                return Err(FitError::NotMonotonic { file: file(), line: row.line, found, expected });
            }
            _ => {
                open.insert(key, runs.len());
                runs.push(Run { device: key.0, potentiation: key.1, updates: vec![update] });
            }
        }
    }
    if runs.is_empty() {
        return Err(FitError::TooFew { file: file(), found: 0, what: "points", expected: POINTS_MIN });
    }
    runs.iter().try_for_each(|run| check(&table.file, run))?;
    Ok(runs)
}

/// A run has points enough, and goes its way.
fn check(file: &str, run: &Run) -> Result<(), FitError> {
    let found = run.updates.len();
    if found < POINTS_MIN {
        let what = if run.potentiation { "points of a run of potentiation" } else { "points of a run of depression" };
        return Err(FitError::TooFew { file: file.to_string(), found, what, expected: POINTS_MIN });
    }
    let third = found / 3;
    let mean = |updates: &[Update]| updates.iter().map(|u| u.conductance_usiemens).sum::<f64>() / third as f64;
    let (first, last) = (mean(&run.updates[..third]), mean(&run.updates[found - third..]));
    if (last > first) == run.potentiation && last != first {
        return Ok(());
    }
    let (what, expected) = match run.potentiation {
        true => ("potentiation", "the conductance to rise"),
        false => ("depression", "the conductance to fall"),
    };
    let found = format!("{what} goes from {first:.1} to {last:.1} uS (means of the first and last third)");
    let line = run.updates[run.updates.len() - 1].line;
    Err(FitError::NotMonotonic { file: file.to_string(), line, found, expected })
}
