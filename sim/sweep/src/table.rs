//! The columns of the results: one row a point, the same in Parquet and CSV.
//!
//! | column | what |
//! |---|---|
//! | `point` | number in the grid, from 0 |
//! | each axis by its name | its value |
//! | `seed` | of the network |
//! | `clustered` | every pattern has a hidden neuron of its own |
//! | `owner0`, `owner1`, ... | the hidden neuron that owns the pattern, from 0; empty where an event was given up |
//! | `accuracy0_ratio` to `accuracy3_ratio` | part of the patterns recognised with 0 to 3 flipped pixels; empty without inference |
//! | `one_potentiated_count` | output neurons with exactly one potentiated synapse |
//! | `events_count`, `ties_count` | events of training, ties in arbitration |
//! | `circuit_seconds` | simulated time |

use crate::Plan;
use crate::plan::Quantity;
use crate::point::{NOISES, Outcome};
use memtwin_spec::time::ticks_to_seconds;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Boolean,
    Whole,
    /// A whole number of 64 bits without sign.
    Unsigned,
    Real,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its unit last.
    pub name: String,
    pub kind: Kind,
    /// Cells may be empty.
    pub optional: bool,
}

/// A cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    Boolean(bool),
    Whole(i64),
    Unsigned(u64),
    Real(f64),
    Empty,
}

impl Cell {
    /// As CSV has it: the shortest digits that read back to the same number.
    pub fn text(self) -> String {
        match self {
            Cell::Boolean(truth) => truth.to_string(),
            Cell::Whole(number) => number.to_string(),
            Cell::Unsigned(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            Cell::Empty => String::new(),
        }
    }
}

/// The columns of a plan's results.
pub fn columns(plan: &Plan) -> Vec<Column> {
    let column = |name: &str, kind, optional| Column { name: name.to_string(), kind, optional };
    let kind = |quantity: Quantity| if quantity.is_whole() { Kind::Whole } else { Kind::Real };
    let mut columns = vec![column("point", Kind::Whole, false)];
    columns.extend(plan.axes.iter().map(|axis| column(&axis.name, kind(axis.quantity), false)));
    columns.extend([column("seed", Kind::Unsigned, false), column("clustered", Kind::Boolean, false)]);
    columns.extend((0..plan.patterns.len()).map(|n| column(&format!("owner{n}"), Kind::Whole, true)));
    columns.extend((0..NOISES).map(|flipped| column(&format!("accuracy{flipped}_ratio"), Kind::Real, true)));
    let counts = ["one_potentiated_count", "events_count", "ties_count"];
    columns.extend(counts.map(|name| column(name, Kind::Whole, false)));
    columns.push(column("circuit_seconds", Kind::Real, false));
    columns
}

/// The cells of a point, whose combination has these values of the axes.
pub fn row(plan: &Plan, values: &[f64], point: u64, outcome: &Outcome) -> Vec<Cell> {
    let axis = |quantity: Quantity, value: f64| {
        if quantity.is_whole() { Cell::Whole(value as i64) } else { Cell::Real(value) }
    };
    let shown = plan.presentations();
    let accuracy = |count: u32| if shown == 0 { Cell::Empty } else { Cell::Real(f64::from(count) / shown as f64) };
    let mut cells = vec![Cell::Whole(point as i64)];
    cells.extend(plan.axes.iter().zip(values).map(|(a, &value)| axis(a.quantity, value)));
    cells.extend([Cell::Unsigned(plan.seed_of(point)), Cell::Boolean(outcome.is_clustered())]);
    cells.extend(outcome.owners.iter().map(|owner| owner.map_or(Cell::Empty, |neuron| Cell::Whole(neuron.into()))));
    cells.extend(outcome.recognised.map(accuracy));
    let counts = [u64::from(outcome.one_potentiated), outcome.events, outcome.ties];
    cells.extend(counts.map(|count| Cell::Whole(count as i64)));
    cells.push(Cell::Real(ticks_to_seconds(outcome.ticks)));
    cells
}
