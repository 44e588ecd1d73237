//! From sampled voltage and current to integration and relaxation times.
//!
//! A sample belongs to the pulse where its voltage is above half of the largest. Conductance tells whether the device
//! is on: above the geometric mean of what it is at first in the pulses (off) and of the largest (on). Where the read
//! voltage between pulses is 0 there is no conductance, and no relaxation time.

use crate::FitError;
use crate::data::Switching;
use crate::read::{Row, Table};
use std::collections::BTreeMap;

/// Devices whose conductance rises less than this in a pulse did not fire.
const ON_OFF_RATIO_MIN: f64 = 10.0;
/// Voltages below this part of the pulse's are no read voltage.
const READ_REL_MIN: f64 = 1e-3;

/// The samples of one pulse.
struct Response<'a> {
    device: usize,
    samples: Vec<&'a Row>,
    /// The first sample of the pulse, and the first after it.
    start: usize,
    end: usize,
}

/// One measurement a pulse.
pub(crate) fn switching(table: &Table, mut device: impl FnMut(&str) -> usize) -> Result<Vec<Switching>, FitError> {
    let mut pulses: BTreeMap<(usize, u64), Vec<&Row>> = BTreeMap::new();
    for row in &table.rows {
        let samples = pulses.entry((device(&row.device), row.number("pulse") as u64)).or_default();
        if let Some(before) = samples.last().filter(|last| last.number("time_us") >= row.number("time_us")) {
            let found = format!("time_us goes from {} to {}", before.number("time_us"), row.number("time_us"));
            let expected = "it to rise within a pulse";
            return Err(FitError::NotMonotonic { file: table.file.clone(), line: row.line, found, expected });
        }
        samples.push(row);
    }
    let responses = pulses.into_iter().map(|((device, _), samples)| response(&table.file, device, samples));
    let responses = responses.collect::<Result<Vec<_>, _>>()?;
    let mut levels: BTreeMap<usize, (Vec<f64>, f64)> = BTreeMap::new();
    for response in &responses {
        let (off, on) = levels.entry(response.device).or_default();
        off.extend(conductance(response.samples[response.start]));
        *on = response.pulse().filter_map(conductance).fold(*on, f64::max);
    }
    let row = |response: &Response<'_>| {
        let (off, on) = levels.get_mut(&response.device).expect("a level of every device");
        off.sort_by(f64::total_cmp);
        // noise around no current may be below 0
        let off = off.get(off.len() / 2).copied().unwrap_or(0.0).max(*on * 1e-6);
        let is_on = (*on >= ON_OFF_RATIO_MIN * off).then(|| (off * *on).sqrt());
        response.measured(is_on)
    };
    Ok(responses.iter().map(row).collect())
}

fn conductance(row: &Row) -> Option<f64> {
    let volt = row.number("voltage_volt");
    (volt > 0.0).then(|| row.number("current_ua") / volt)
}

/// Finds the pulse among the samples.
fn response<'a>(file: &str, device: usize, samples: Vec<&'a Row>) -> Result<Response<'a>, FitError> {
    let volt = |row: &&Row| row.number("voltage_volt");
    let half = samples.iter().map(volt).fold(0.0, f64::max) / 2.0;
    let start = samples.iter().position(|row| volt(row) > half).unwrap_or(0);
    let width = samples[start..].iter().take_while(|row| volt(row) > half).count();
    let again = samples[start + width..].iter().find(|row| volt(row) > half);
    let odd = if width < 2 { Some(samples[0]) } else { again.copied() };
    if let Some(row) = odd {
        let found =
            if width < 2 { "fewer than two samples of a pulse" } else { "a second pulse under the same number" };
        let (file, found) = (file.to_string(), found.to_string());
        return Err(FitError::NotMonotonic {
            file,
            line: row.line,
            found,
            expected: "one pulse a number, sampled finely",
        });
    }
    Ok(Response { device, end: start + width, samples, start })
}

impl<'a> Response<'a> {
    fn pulse(&self) -> impl Iterator<Item = &'a Row> + '_ {
        self.samples[self.start..self.end].iter().copied()
    }

    fn time(&self, n: usize) -> f64 {
        self.samples[n].number("time_us")
    }

    /// A pulse begins one sampling interval before its first sample, and all times are known to one interval.
    fn measured(&self, on_usiemens: Option<f64>) -> Switching {
        let resolution_us = (self.time(self.end - 1) - self.time(self.start)) / (self.end - 1 - self.start) as f64;
        let begin_us = self.time(self.start) - resolution_us;
        let end_us = self.time(self.end - 1);
        let is_on = |row: &&Row| on_usiemens.is_some_and(|on| conductance(row).is_some_and(|value| value > on));
        let fired = self.pulse().find(|row| is_on(row)).map(|row| row.number("time_us") - begin_us);
        let mut volts: Vec<f64> = self.pulse().map(|row| row.number("voltage_volt")).collect();
        volts.sort_by(f64::total_cmp);
        let amplitude_volt = volts[volts.len() / 2];
        let read = |row: &&&Row| row.number("voltage_volt") > READ_REL_MIN * amplitude_volt;
        let mut after = self.samples[self.end..].iter().take_while(read);
        let relaxed = after.find(|row| !is_on(row)).map(|row| row.number("time_us") - end_us);
        Switching {
            line: self.samples[self.start].line,
            device: self.device,
            amplitude_volt,
            width_us: end_us - begin_us,
            integration_us: fired,
            relaxation_us: relaxed.filter(|_| fired.is_some()),
            resolution_us,
        }
    }
}
