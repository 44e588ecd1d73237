//! The numbers behind a figure.

use serde::{Serialize, Serializer};

/// A table with named columns, units last in the names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Short and plain: a part of a file's name.
    pub name: &'static str,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
}

/// A cell; a number that is not finite is written as an empty one.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Number(f64),
    Text(String),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Number(number) if number.is_finite() => serializer.serialize_f64(*number),
            Value::Number(_) => serializer.serialize_none(),
            Value::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_string())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl Table {
    pub fn new(name: &'static str, columns: &[&str]) -> Self {
        Table { name, columns: columns.iter().map(ToString::to_string).collect(), rows: vec![] }
    }

    pub fn push(&mut self, row: impl IntoIterator<Item = impl Into<Value>>) {
        let row: Vec<Value> = row.into_iter().map(Into::into).collect();
        assert_eq!(row.len(), self.columns.len(), "a row of the table {}", self.name);
        self.rows.push(row);
    }

    /// A matrix: its first column numbers the rows, named `row`, the others are named `column` with their number and `unit`.
    pub fn matrix(name: &'static str, row: &str, column: &str, unit: &str, values: &[Vec<f64>]) -> Self {
        let count = values.iter().map(Vec::len).max().unwrap_or(0);
        let names = (0..count).map(|n| format!("{column}{n}_{unit}"));
        let columns = std::iter::once(row.to_string()).chain(names).collect();
        let cells = |(n, values): (usize, &Vec<f64>)| {
            std::iter::once(n as f64).chain(values.iter().copied()).map(Value::Number).collect()
        };
        Table { name, columns, rows: values.iter().enumerate().map(cells).collect() }
    }
}
