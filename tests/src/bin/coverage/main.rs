//! What the tests reach: lines of the Rust code, and bits of the gateware that toggle. Prints a table of each, then what is
//! not reached and has no reason in `tests/coverage.toml`.
//!
//! ```text
//! coverage [toggles [sizes] | lines [arguments of cargo test]]
//! ```

mod lines;
mod reasons;
mod toggles;

use reasons::Reasons;
use std::path::{Path, PathBuf};

/// Anything that keeps the command from its end.
type Failure = Box<dyn std::error::Error>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the folder of the project")
}

/// A row of a table: what it is of, how many there are, how many were reached, how many of the others have a reason.
#[derive(Debug, Default, Clone)]
struct Row {
    name: String,
    all: usize,
    reached: usize,
    excused: usize,
}

fn print_table(head: [&str; 2], rows: &[Row]) {
    let [what, unit] = head;
    println!("| {what} | {unit} | reached | % | of the others with a reason |\n|---|---|---|---|---|");
    let mut sum = Row { name: "all".into(), ..Row::default() };
    for row in rows {
        sum.all += row.all;
        sum.reached += row.reached;
        sum.excused += row.excused;
    }
    for Row { name, all, reached, excused } in rows.iter().chain([&sum]) {
        let percent = 100.0 * *reached as f64 / (*all).max(1) as f64;
        println!("| {name} | {all} | {reached} | {percent:.1} | {excused} of {} |", all - reached);
    }
    println!();
}

/// Prints what has no reason.
fn print_unexcused(what: &str, unexcused: &[String]) {
    println!("{what} that are not reached and have no reason in tests/coverage.toml: {}", unexcused.len());
    unexcused.iter().for_each(|place| println!("  {place}"));
    println!();
}

fn main() -> Result<(), Failure> {
    let mut reasons = Reasons::read(&root().join("tests/coverage.toml"))?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        None => {
            toggles::report(&mut reasons, &[])?;
            lines::report(&mut reasons, &[])?;
            reasons.check_all_used()
        }
        Some("toggles") => toggles::report(&mut reasons, &arguments[1..]),
        Some("lines") => lines::report(&mut reasons, &arguments[1..]),
        Some(other) => Err(format!("'{other}' is no part of the coverage, expected toggles or lines").into()),
    }
}
