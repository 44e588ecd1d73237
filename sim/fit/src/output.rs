//! What a calibration writes: a parameter file, JSON, and a table.

use crate::Calibration;
use crate::result::Goodness;
use crate::statistics::Estimate;
use memtwin_calibrate::describe;
use std::fmt::Write;

/// Digits of a value with its interval.
const DIGITS: usize = 4;

/// A number with so many significant digits, without zeros at its end.
pub(crate) fn short(value: f64, digits: usize) -> String {
    if value == 0.0 || !value.is_finite() {
        return value.to_string();
    }
    let before = libm::floor(libm::log10(value.abs())) as i32 + 1;
    let decimals = usize::try_from(digits as i32 - before).unwrap_or(0);
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text }
}

fn interval(e: &Estimate) -> String {
    format!("{} to {}", short(e.low, DIGITS), short(e.high, DIGITS))
}

impl Calibration {
    /// A parameter file with the fitted parameters alone: what is not in it keeps its default.
    pub fn to_toml(&self) -> String {
        let files: Vec<String> =
            self.files.iter().map(|f| format!("{} ({}, {} rows)", f.name, f.kind, f.rows)).collect();
        let mut text = String::from("# Parameters of memtwin, fitted by `memtwin calibrate` to:\n");
        for file in files {
            put(&mut text, format_args!("#   {}", printable(&file)));
        }
        text += "# Intervals are of 95 %. A parameter that is not here keeps its default.\n";
        for f in &self.fitted {
            let d = describe(f.name).expect("a parameter of the table");
            put(&mut text, format_args!("\n# {}", d.doc));
            let value = short(f.estimate.value, DIGITS);
            put(
                &mut text,
                format_args!("# {value} {} ({}), from {}.", f.unit, interval(&f.estimate), printable(&f.source)),
            );
            if let Some(note) = &f.note {
                put(&mut text, format_args!("# Note: {note}."));
            }
            put(&mut text, format_args!("# The circuit holds {}; default {}.", short(f.held, 6), d.default));
            put(&mut text, format_args!("{} = {}", f.name, f.file_value()));
        }
        text
    }

    /// The whole calibration, without the figure.
    pub fn to_json(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("names and numbers");
        text + "\n"
    }

    /// A table for the terminal.
    pub fn summary(&self) -> String {
        let mut text = String::new();
        put(
            &mut text,
            format_args!("{:30} {:>10}  {:24} {:>10} {:>10}", "fitted", "value", "95 % interval", "held", "default"),
        );
        for f in &self.fitted {
            let (value, held) = (short(f.estimate.value, DIGITS), short(f.held, DIGITS + 1));
            let interval = interval(&f.estimate);
            put(&mut text, format_args!("{:30} {value:>10}  {interval:24} {held:>10} {:>10}", f.name, f.default));
        }
        for f in self.fitted.iter().filter(|f| f.note.is_some()) {
            put(&mut text, format_args!("  {}: {}", f.name, f.note.as_deref().unwrap_or_default()));
        }
        if !self.kept.is_empty() {
            text += "\nnot told by the data, kept as they were\n";
        }
        for k in &self.kept {
            put(&mut text, format_args!("{:30} {:>10}  {}", k.name, k.value, k.reason));
        }
        if !self.findings.is_empty() {
            text += "\nmeasured, but no parameter of the twin\n";
        }
        for f in &self.findings {
            let value = short(f.estimate.value, DIGITS);
            put(&mut text, format_args!("{:30} {value:>10}  {:24} {}", f.name, interval(&f.estimate), f.note));
        }
        put(
            &mut text,
            format_args!(
                "\n{:24} {:>6} {:>12} {:>9} {:>8} {:>8}",
                "goodness of fit", "n", "ln L", "R2 means", "KS", "p"
            ),
        );
        self.goodness.iter().for_each(|g| text += &goodness(g));
        text
    }
}

fn goodness(g: &Goodness) -> String {
    let number = |value: Option<f64>, decimals: usize| value.map_or(String::new(), |v| format!("{v:.decimals$}"));
    let ln = number(g.ln_likelihood, 1);
    let (r2, ks, p) = (number(g.r_squared, 4), number(g.ks_distance, 4), number(g.ks_p, 3));
    format!("{:24} {:>6} {ln:>12} {r2:>9} {ks:>8} {p:>8}\n", g.what, g.measurements_count)
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    let line = line.to_string();
    writeln!(text, "{}", line.trim_end()).expect("a string takes everything");
}

/// Names of files may hold anything; a comment is one line.
fn printable(text: &str) -> String {
    text.replace(|c: char| c.is_control(), "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let check = |value: f64, expect: &str| assert_eq!(short(value, 4), expect);
        check(0.0, "0");
        check(62.5, "62.5");
        check(0.108_259_9, "0.1083");
        check(16384.0, "16384");
        check(-0.000_123_449, "-0.0001234");
        check(99.999, "100");
    }
}
