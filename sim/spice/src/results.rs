//! ngspice's result files: its ASCII raw format, one plot of real vectors.
//!
//! ```text
//! Title: ...                     keys and values
//! No. Variables: 2
//! No. Points: 14869
//! Variables:
//!     0   time    time           number, name, kind
//!     1   v(n1)   voltage
//! Values:
//! 0       0.000000000000000e+00  number of the point, then its values
//!         1.800000000000000e+00
//! ```

use crate::SpiceError;
use std::collections::BTreeMap;

/// The vectors of one analysis by name, all of one length: `v(n1)`, `time`.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    netlist: String,
    vectors: BTreeMap<String, Vec<f64>>,
}

impl Results {
    /// Reads a result file; `netlist` is what errors call it.
    pub fn parse(netlist: &str, text: &str) -> Result<Self, SpiceError> {
        let mut reader = Reader { netlist, lines: text.lines().enumerate(), line: 0 };
        let (variables, points) = reader.header()?;
        let names = reader.names(variables)?;
        let mut columns = vec![Vec::with_capacity(points.min(text.len())); variables];
        for point in 0..points {
            reader.point(point, &mut columns)?;
        }
        Ok(Results { netlist: netlist.to_string(), vectors: names.into_iter().zip(columns).collect() })
    }

    /// A vector, by the name that ngspice gives it.
    pub fn vector(&self, name: &str) -> Result<&[f64], SpiceError> {
        let missing = || SpiceError::NoVector { netlist: self.netlist.clone(), vector: name.to_string() };
        self.vectors.get(name).map(Vec::as_slice).ok_or_else(missing)
    }

    /// The voltage of a node at the only point of an operating point analysis, in volts.
    pub fn volt(&self, node: &str) -> Result<f64, SpiceError> {
        let missing = || SpiceError::NoVector { netlist: self.netlist.clone(), vector: format!("value of {node}") };
        self.vector(&format!("v({node})"))?.first().copied().ok_or_else(missing)
    }
}

struct Reader<'a> {
    netlist: &'a str,
    lines: std::iter::Enumerate<std::str::Lines<'a>>,
    /// The line last read, from 1.
    line: usize,
}

impl<'a> Reader<'a> {
    fn error(&self, message: String) -> SpiceError {
        SpiceError::Results { netlist: self.netlist.to_string(), line: self.line, message }
    }

    fn next(&mut self, expected: &str) -> Result<&'a str, SpiceError> {
        match self.lines.next() {
            Some((index, text)) => {
                self.line = index + 1;
                Ok(text)
            }
            None => Err(self.error(format!("the file ends, expected {expected}"))),
        }
    }

    /// Counts of variables and points, from the lines before the variables.
    fn header(&mut self) -> Result<(usize, usize), SpiceError> {
        let (mut variables, mut points) = (None, None);
        loop {
            let line = self.next("'Variables:'")?;
            let (key, value) = line.split_once(':').unwrap_or((line, ""));
            let count = || value.trim().parse::<usize>().ok().filter(|&count| count > 0);
            match key {
                "Flags" if value.trim() != "real" => {
                    return Err(self.error(format!("found the flags '{}', expected 'real'", value.trim())));
                }
                "No. Variables" => variables = count(),
                "No. Points" => points = count(),
                "Variables" => {
                    let counts = variables.zip(points);
                    return counts.ok_or_else(|| self.error("no counts above, expected variables and points".into()));
                }
                _ => {}
            }
        }
    }

    fn names(&mut self, variables: usize) -> Result<Vec<String>, SpiceError> {
        let mut names = vec![];
        for index in 0..variables {
            let line = self.next("a variable")?;
            let mut words = line.split_whitespace();
            let name = (words.next() == Some(&*index.to_string())).then(|| words.next()).flatten();
            let name = name.ok_or_else(|| self.error(format!("found '{line}', expected variable {index}")))?;
            names.push(name.to_string());
        }
        match self.next("'Values:'")? {
            line if line.trim_end() == "Values:" => Ok(names),
            line => Err(self.error(format!("found '{line}', expected 'Values:'"))),
        }
    }

    /// The values of a point, one a line; the first stands behind the point's number, and an empty line may follow.
    fn point(&mut self, point: usize, columns: &mut [Vec<f64>]) -> Result<(), SpiceError> {
        for (variable, column) in columns.iter_mut().enumerate() {
            let mut line = self.next("a value")?;
            while line.trim().is_empty() {
                line = self.next("a value")?;
            }
            let mut words = line.split_whitespace();
            let numbered = variable > 0 || words.next() == Some(&*point.to_string());
            let value = words.next().and_then(|word| word.parse().ok()).filter(|value: &f64| value.is_finite());
            match value.filter(|_| numbered && words.next().is_none()) {
                Some(value) => column.push(value),
                None => return Err(self.error(format!("found '{line}', expected a value of point {point}"))),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "Title: * t\nFlags: real\nNo. Variables: 2\nNo. Points: 2   \nVariables:\n\t0\ttime\ttime\n\t1\tv(a)\t\
                        voltage\nValues:\n 0\t0.0e+00\n\t1.5e+00\n\n 1\t1.0e-06\n\t-2.5e+00\n";

    fn check(from: &str, to: &str, expect: &str) {
        assert!(GOOD.contains(from), "{from}");
        let error = Results::parse("t", &GOOD.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.contains(expect), "{from:?} as {to:?}: {error}");
    }

    #[test]
    fn vectors_are_read() {
        let results = Results::parse("t", GOOD).unwrap();
        assert_eq!(results.vector("time").unwrap(), [0.0, 1e-6]);
        assert_eq!(results.vector("v(a)").unwrap(), [1.5, -2.5]);
        assert_eq!(results.volt("a").unwrap(), 1.5);
        let missing = results.volt("b").unwrap_err().to_string();
        assert_eq!(missing, "ngspice gave no v(b) for t.cir, expected one of its vectors");
    }

    #[test]
    fn errors_say_where() {
        check("Flags: real", "Flags: complex", "line 2 of what ngspice wrote for t.cir: found the flags 'complex'");
        check("No. Points: 2", "No. Points: 0", "line 5 of what ngspice wrote for t.cir: no counts above");
        check("Variables:\n\t", "Binary:\n\t", "the file ends, expected 'Variables:'");
        check(
            "\t1\tv(a)",
            "\t2\tv(a)",
            "line 7 of what ngspice wrote for t.cir: found '\t2\tv(a)\tvoltage', expected variable 1",
        );
        check("Values:", "Binary:", "line 8 of what ngspice wrote for t.cir: found 'Binary:', expected 'Values:'");
        check(
            " 1\t1.0",
            " 2\t1.0",
            "line 12 of what ngspice wrote for t.cir: found ' 2\t1.0e-06', expected a value of point 1",
        );
        check("-2.5e+00", "nan", "line 13 of what ngspice wrote for t.cir: found '\tnan'");
        check("-2.5e+00", "-2.5 3", "expected a value of point 1");
        check("\t-2.5e+00\n", "", "line 12 of what ngspice wrote for t.cir: the file ends, expected a value");
    }
}
