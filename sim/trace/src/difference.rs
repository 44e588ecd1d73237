//! The first difference of two waveforms.
//!
//! Compared are the values that hold, not the changes: one file may repeat a value or leave a repetition out. Compared
//! is what both files have: the signals in common, from where a signal has a value in both, to where the shorter file
//! ends. What was left out is told.

use crate::TraceError;
use crate::read::{VcdReader, WaveChange, WaveSignal, WaveValue, read_vcd};
use std::collections::HashMap;
use std::path::Path;

/// Reals this near are the same: VCD of other tools has 16 digits (`%.16g`), one too few to give every number back.
const REAL_TOLERANCE_REL: f64 = 1e-15;

/// The first point in time at which a signal differs.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveDifference {
    pub time_ns: u64,
    /// Of several signals that differ at this time, the one declared first on the left.
    pub signal: String,
    pub left: WaveValue,
    pub right: WaveValue,
    /// How many other signals differ at this time.
    pub others: usize,
}

impl std::fmt::Display for WaveDifference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ns: {} is {} on the left, {} on the right", self.time_ns, self.signal, self.left, self.right)?;
        if self.others > 0 {
            write!(f, " ({} other signals differ too)", self.others)?;
        }
        Ok(())
    }
}

/// What a comparison of two waveforms found, and what it covered.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveComparison {
    pub difference: Option<WaveDifference>,
    /// Signals compared.
    pub signals: usize,
    /// Signals that only one file has.
    pub left_only: Vec<String>,
    pub right_only: Vec<String>,
    /// Compared up to this time: that of the difference, or the end of the file that ends first.
    pub end_ns: u64,
    /// Whether both files end there.
    pub same_end: bool,
}

/// Compares two VCD files.
pub fn first_difference(left: &Path, right: &Path) -> Result<WaveComparison, TraceError> {
    let mut sides = [Side::new(read_vcd(left)?), Side::new(read_vcd(right)?)];
    let (pairs, left_only, right_only) = match_signals(sides[0].reader.signals(), sides[1].reader.signals());
    if pairs.is_empty() {
        return Err(TraceError::NothingInCommon { left: left.to_path_buf(), right: right.to_path_buf() });
    }
    for (pair, &(left, right)) in pairs.iter().enumerate() {
        sides[0].pair_of[left] = Some(pair);
        sides[1].pair_of[right] = Some(pair);
    }
    let mut values: Vec<[Option<WaveValue>; 2]> = vec![[None, None]; pairs.len()];
    let mut touched: Vec<usize> = Vec::new();
    let mut difference = None;
    while difference.is_none() {
        for side in &mut sides {
            side.look_ahead()?;
        }
        // A side without another change holds its values up to its end, and nothing is known beyond.
        let Some(time_ns) = sides.iter().filter_map(Side::next_ns).min() else { break };
        if sides.iter().any(|side| side.next.is_none() && side.reader.time_ns() <= time_ns) {
            break;
        }
        touched.clear();
        for (index, side) in sides.iter_mut().enumerate() {
            side.take(time_ns, |pair, value| {
                values[pair][index] = Some(value);
                touched.push(pair);
            })?;
        }
        difference = compare(time_ns, &mut touched, &values).map(|(pair, found)| {
            let signal = sides[0].reader.signals()[pairs[pair].0].path.clone();
            WaveDifference { signal, ..found }
        });
    }
    let [left_ns, right_ns] = [&sides[0], &sides[1]].map(|side| side.next_ns().unwrap_or(side.reader.time_ns()));
    Ok(WaveComparison {
        end_ns: difference.as_ref().map_or(left_ns.min(right_ns), |found: &WaveDifference| found.time_ns),
        same_end: difference.is_none() && left_ns == right_ns && sides.iter().all(|side| side.next.is_none()),
        difference,
        signals: pairs.len(),
        left_only,
        right_only,
    })
}

/// The first of the touched pairs that differs, its signal not yet named.
fn compare(
    time_ns: u64,
    touched: &mut Vec<usize>,
    values: &[[Option<WaveValue>; 2]],
) -> Option<(usize, WaveDifference)> {
    touched.sort_unstable();
    touched.dedup();
    let mut found: Option<(usize, WaveDifference)> = None;
    for &pair in touched.iter() {
        let [Some(left), Some(right)] = &values[pair] else { continue };
        if same(left, right) {
            continue;
        }
        match &mut found {
            Some((_, first)) => first.others += 1,
            None => {
                let (left, right) = (left.clone(), right.clone());
                found = Some((pair, WaveDifference { time_ns, signal: String::new(), left, right, others: 0 }));
            }
        }
    }
    found
}

/// Whether two values mean the same: reals that 16 digits cannot tell apart, vectors of different width where the wider one only adds zeros.
fn same(left: &WaveValue, right: &WaveValue) -> bool {
    match (left, right) {
        (WaveValue::Bits(left), WaveValue::Bits(right)) => {
            left == right || left.trim_start_matches('0') == right.trim_start_matches('0')
        }
        (WaveValue::Real(left), WaveValue::Real(right)) => {
            let near = (left - right).abs() <= REAL_TOLERANCE_REL * left.abs().max(right.abs());
            near || left == right || (left.is_nan() && right.is_nan())
        }
        _ => left == right,
    }
}

/// Pairs of indices of the signals that both have, in the order of the left, and the paths that only one has.
fn match_signals(left: &[WaveSignal], right: &[WaveSignal]) -> (Vec<(usize, usize)>, Vec<String>, Vec<String>) {
    let mut rest: HashMap<&str, usize> = HashMap::new();
    for (index, signal) in right.iter().enumerate() {
        // A path declared twice counts once, the first time.
        rest.entry(&signal.path).or_insert(index);
    }
    let (mut pairs, mut left_only) = (Vec::new(), Vec::new());
    for (index, signal) in left.iter().enumerate() {
        match rest.remove(signal.path.as_str()) {
            Some(other) => pairs.push((index, other)),
            None => left_only.push(signal.path.clone()),
        }
    }
    let mut right_only: Vec<(usize, &str)> = rest.into_iter().map(|(path, index)| (index, path)).collect();
    right_only.sort_unstable();
    (pairs, left_only, right_only.into_iter().map(|(_, path)| path.to_string()).collect())
}

/// One file, read one change ahead.
struct Side {
    reader: VcdReader,
    next: Option<WaveChange>,
    /// Pair of each signal, `None` where the other file does not have it.
    pair_of: Vec<Option<usize>>,
}

impl Side {
    fn new(reader: VcdReader) -> Self {
        let pair_of = vec![None; reader.signals().len()];
        Side { reader, next: None, pair_of }
    }

    fn next_ns(&self) -> Option<u64> {
        self.next.as_ref().map(|change| change.time_ns)
    }

    /// Reads up to the next change of a signal in common.
    fn look_ahead(&mut self) -> Result<(), TraceError> {
        while self.next.as_ref().is_none_or(|change| self.pair_of[change.signal].is_none()) {
            self.next = self.reader.next().transpose()?;
            if self.next.is_none() {
                break;
            }
        }
        Ok(())
    }

    /// Takes the changes at this time.
    fn take(&mut self, time_ns: u64, mut apply: impl FnMut(usize, WaveValue)) -> Result<(), TraceError> {
        while let Some(change) = self.next.take() {
            if change.time_ns != time_ns {
                self.next = Some(change);
                break;
            }
            if let Some(pair) = self.pair_of[change.signal] {
                apply(pair, change.value);
            }
            self.next = self.reader.next().transpose()?;
        }
        Ok(())
    }
}
