//! The measurements of all files together, typed, with the checks that need more than one row.

use crate::read::{Row, Table};
use crate::{FitError, Kind, waveform};
use memtwin_calibrate::TICK_US;
use std::collections::BTreeMap;

/// A file needs this many measurements: fewer cannot tell a mean and a spread.
pub(crate) const MEASUREMENTS_MIN: usize = 10;
/// A mean that rises with the amplitude by more than this many standard errors contradicts the model.
const RISE_SE_MAX: f64 = 3.0;

/// A file that was used.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct FileRead {
    pub name: String,
    pub kind: Kind,
    pub rows: usize,
}

/// One pulse onto a relaxed device.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Switching {
    pub line: u64,
    pub device: usize,
    pub amplitude_volt: f64,
    pub width_us: f64,
    /// When the device fired, from the start of the pulse; `None` where it did not.
    pub integration_us: Option<f64>,
    /// When it was relaxed, from the end of the pulse.
    pub relaxation_us: Option<f64>,
    /// A time is known to lie between it and this much before it; 0 where times are exact.
    pub resolution_us: f64,
}

/// A train of equal pulses onto a relaxed device.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Train {
    pub line: u64,
    pub device: usize,
    pub amplitude_volt: f64,
    pub width_us: f64,
    pub interval_us: f64,
    pub pulses_count: u32,
}

/// A voltage ramp from 0 up and back.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sweep {
    pub device: usize,
    pub ramp_volt_per_s: f64,
    pub threshold_volt: f64,
    pub hold_volt: Option<f64>,
}

/// The conductance of a synapse after a number of pulses.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Update {
    pub line: u64,
    pub pulse_count: u32,
    pub conductance_usiemens: f64,
    pub width_us: f64,
}

/// Consecutive updates of one synapse in one direction.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub device: usize,
    pub potentiation: bool,
    pub updates: Vec<Update>,
}

/// Everything that was measured. Equal names are one device in all files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Data {
    pub files: Vec<FileRead>,
    pub devices: Vec<String>,
    pub switching: Vec<Switching>,
    pub trains: Vec<Train>,
    pub sweeps: Vec<Sweep>,
    pub runs: Vec<Run>,
}

impl Data {
    /// Adds a file. `rest_sub_us` is the longest interval in which a device that has not fired keeps its filament.
    pub fn add(&mut self, table: &Table, rest_sub_us: f64) -> Result<(), FitError> {
        let file = &table.file;
        match table.kind {
            Kind::SwitchingTimes => {
                let rows = switching(table, |name| self.device(name))?;
                self.switching.extend(checked_switching(file, rows)?);
            }
            Kind::PulseResponses => {
                let rows = waveform::switching(table, |name| self.device(name))?;
                self.switching.extend(checked_switching(file, rows)?);
            }
            Kind::PulsesToFire => {
                let rows = trains(table, rest_sub_us, |name| self.device(name))?;
                self.trains.extend(rows);
            }
            Kind::Sweeps => {
                let rows = sweeps(table, |name| self.device(name))?;
                self.sweeps.extend(rows);
            }
            Kind::SynapseUpdates => {
                let runs = crate::runs::runs(table, |name| self.device(name))?;
                self.runs.extend(runs);
            }
        }
        self.files.push(FileRead { name: file.clone(), kind: table.kind, rows: table.rows.len() });
        Ok(())
    }

    /// The number of a device.
    fn device(&mut self, name: &str) -> usize {
        self.devices.iter().position(|known| known == name).unwrap_or_else(|| {
            self.devices.push(name.to_string());
            self.devices.len() - 1
        })
    }

    /// The files of these kinds, in words.
    pub fn names(&self, kinds: &[Kind]) -> String {
        let of_kind = self.files.iter().filter(|file| kinds.contains(&file.kind));
        of_kind.map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

fn enough(file: &str, found: usize, what: &'static str) -> Result<(), FitError> {
    if found < MEASUREMENTS_MIN {
        return Err(FitError::TooFew { file: file.to_string(), found, what, expected: MEASUREMENTS_MIN });
    }
    Ok(())
}

fn wrong(file: &str, row: &Row, column: &'static str, expected: String) -> FitError {
    let found = row.get(column).map_or(String::new(), |value| value.to_string());
    FitError::Value { file: file.to_string(), line: row.line, column, found, expected }
}

fn switching(table: &Table, mut device: impl FnMut(&str) -> usize) -> Result<Vec<Switching>, FitError> {
    let times = |column| table.rows.iter().filter_map(move |row| row.get(column));
    // data of the emulator itself come in its ticks
    let on_ticks = |us: f64| (us / TICK_US).fract() == 0.0;
    let is_emulated = times("integration_us").chain(times("relaxation_us")).all(on_ticks);
    let resolution_us = if is_emulated { TICK_US } else { 0.0 };
    let mut rows = vec![];
    for row in &table.rows {
        let (integration_us, relaxation_us) = (row.get("integration_us"), row.get("relaxation_us"));
        let width_us = row.number("width_us");
        if integration_us.is_some_and(|us| us > width_us) {
            let expected = format!("at most width_us, {width_us}, or nothing where the device did not fire");
            return Err(wrong(&table.file, row, "integration_us", expected));
        }
        if integration_us.is_none() && relaxation_us.is_some() {
            let expected = "nothing where integration_us is empty: only what has fired relaxes".to_string();
            return Err(wrong(&table.file, row, "relaxation_us", expected));
        }
        rows.push(Switching {
            line: row.line,
            device: device(&row.device),
            amplitude_volt: row.number("amplitude_volt"),
            width_us,
            integration_us,
            relaxation_us,
            resolution_us: row.get("resolution_us").unwrap_or(resolution_us),
        });
    }
    Ok(rows)
}

fn checked_switching(file: &str, rows: Vec<Switching>) -> Result<Vec<Switching>, FitError> {
    enough(file, rows.len(), "pulses")?;
    let fired = rows.iter().filter(|row| row.integration_us.is_some()).count();
    if fired == 0 {
        return Err(FitError::NothingFired { file: file.to_string() });
    }
    enough(file, fired, "pulses that fired")?;
    // a pulse that did not fire counts with its width: at least that long it would have taken
    let mut groups = Groups::default();
    for row in &rows {
        let time_us = row.integration_us.unwrap_or(row.width_us);
        groups.add([row.width_us, 0.0], row.amplitude_volt, row.line, time_us);
    }
    groups.fall(file, "the mean integration time", "us")?;
    Ok(rows)
}

fn trains(table: &Table, rest_sub_us: f64, mut device: impl FnMut(&str) -> usize) -> Result<Vec<Train>, FitError> {
    enough(&table.file, table.rows.len(), "trains of pulses")?;
    let (mut rows, mut groups) = (vec![], Groups::default());
    for row in &table.rows {
        let (interval_us, count) = (row.number("interval_us"), row.number("pulses_count"));
        if interval_us > rest_sub_us {
            let expected = format!("at most rest_sub1_us, {rest_sub_us}: in longer ones a device forgets its pulses");
            return Err(wrong(&table.file, row, "interval_us", expected));
        }
        let pulses_count = count as u32;
        if f64::from(pulses_count) != count || pulses_count > PULSES_MAX {
            return Err(wrong(&table.file, row, "pulses_count", format!("at most {PULSES_MAX}")));
        }
        let (amplitude_volt, width_us) = (row.number("amplitude_volt"), row.number("width_us"));
        groups.add([width_us, interval_us], amplitude_volt, row.line, count);
        let device = device(&row.device);
        rows.push(Train { line: row.line, device, amplitude_volt, width_us, interval_us, pulses_count });
    }
    groups.fall(&table.file, "the mean number of pulses", "pulses")?;
    Ok(rows)
}

/// More pulses than this tell of a leak, not of integration.
const PULSES_MAX: u32 = 10_000;

fn sweeps(table: &Table, mut device: impl FnMut(&str) -> usize) -> Result<Vec<Sweep>, FitError> {
    enough(&table.file, table.rows.len(), "sweeps")?;
    let mut rows = vec![];
    for row in &table.rows {
        let (threshold_volt, hold_volt) = (row.number("threshold_volt"), row.get("hold_volt"));
        if hold_volt.is_some_and(|hold| hold >= threshold_volt) {
            let expected = format!("below threshold_volt, {threshold_volt}");
            return Err(wrong(&table.file, row, "hold_volt", expected));
        }
        let ramp_volt_per_s = row.number("ramp_volt_per_s");
        rows.push(Sweep { device: device(&row.device), ramp_volt_per_s, threshold_volt, hold_volt });
    }
    Ok(rows)
}

/// Values by what else was equal, and by amplitude. Keys are the bits of numbers above 0, which sort as these do.
#[derive(Default)]
struct Groups(BTreeMap<([u64; 2], u64), Group>);

#[derive(Default)]
struct Group {
    line: u64,
    values: Vec<f64>,
}

impl Group {
    fn mean(&self) -> f64 {
        self.values.iter().sum::<f64>() / self.values.len() as f64
    }

    fn squares(&self) -> f64 {
        let mean = self.mean();
        self.values.iter().map(|v| (v / mean - 1.0).powi(2)).sum()
    }
}

impl Groups {
    fn add(&mut self, equal: [f64; 2], amplitude: f64, line: u64, value: f64) {
        let group = self.0.entry((equal.map(f64::to_bits), amplitude.to_bits())).or_default();
        if group.values.is_empty() {
            group.line = line;
        }
        group.values.push(value);
    }

    /// Means must not rise with the amplitude, beyond what the spread of single values explains.
    fn fall(&self, file: &str, what: &str, unit: &str) -> Result<(), FitError> {
        let freedom: usize = self.0.values().map(|g| g.values.len() - 1).sum();
        let variance_rel = self.0.values().map(Group::squares).sum::<f64>() / freedom.max(1) as f64;
        for (((equal, low), one), ((equal_too, high), other)) in self.0.iter().zip(self.0.iter().skip(1)) {
            let (before, after) = (one.mean(), other.mean());
            let inverse = 1.0 / one.values.len() as f64 + 1.0 / other.values.len() as f64;
            let se = before * (variance_rel * inverse).sqrt();
            if equal == equal_too && after - before > RISE_SE_MAX * se {
                let (low, high) = (f64::from_bits(*low), f64::from_bits(*high));
                let found = format!("{what} rises from {before:.1} {unit} at {low} V to {after:.1} {unit} at {high} V");
                let expected = "it to fall with the amplitude";
                return Err(FitError::NotMonotonic { file: file.to_string(), line: other.line, found, expected });
            }
        }
        Ok(())
    }
}
