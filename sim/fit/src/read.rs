//! Reading data files: every cell is checked, and the first that is wrong is the error.

use crate::columns::{Cell, Column};
use crate::{FitError, Kind};
use csv::StringRecord;
use memtwin_calibrate::code::{CONDUCTANCE_LSBS_A_USIEMENS, VOLTAGE_LSBS_A_VOLT};
use memtwin_spec::Voltage;
use memtwin_spec::format::CONDUCTANCE_BITS_MAX;

/// The device of rows that do not name one.
const UNNAMED: &str = "device";
/// Characters of a cell that an error quotes.
const FOUND_CHARS_MAX: usize = 40;

/// A file as text; `name` is what errors call it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

/// A file that was read: one row a measurement.
pub(crate) struct Table {
    pub file: String,
    pub kind: Kind,
    pub rows: Vec<Row>,
}

/// One measurement; empty cells and columns that are left out are not there.
pub(crate) struct Row {
    pub line: u64,
    pub device: String,
    /// Whether a synapse was potentiated, where that is a question.
    pub potentiation: bool,
    numbers: Vec<(&'static str, f64)>,
}

impl Row {
    /// The number of a column, if there is one.
    pub fn get(&self, column: &str) -> Option<f64> {
        self.numbers.iter().find(|(name, _)| *name == column).map(|&(_, value)| value)
    }

    /// The number of a column that every row has.
    pub fn number(&self, column: &str) -> f64 {
        self.get(column).expect("a column that is needed and may not be empty")
    }
}

/// Reads one file. Devices are driven from `drive_min_volt`.
pub(crate) fn read(source: Source<'_>, drive_min_volt: f64) -> Result<Table, FitError> {
    let file = source.name.to_string();
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.comment(Some(b'#')).trim(csv::Trim::All).from_reader(source.text.as_bytes());
    let header = reader.headers().map_err(|e| csv_error(&file, source.text, &e))?.clone();
    if header.is_empty() {
        return Err(FitError::Empty { file });
    }
    let line = line_of(source.text, header.position());
    let kind = kind_of(&file, line, &header)?;
    let columns = columns_of(&file, line, kind, &header)?;
    let mut rows = vec![];
    for record in reader.records() {
        let record = record.map_err(|e| csv_error(&file, source.text, &e))?;
        let line = line_of(source.text, record.position());
        rows.push(row(&file, line, &columns, &record, drive_min_volt)?);
    }
    Ok(Table { file, kind, rows })
}

/// The line of a record: a position is where the one before ended, and comments and empty lines may follow.
fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 1 };
    let after = usize::try_from(position.byte()).ok().and_then(|byte| text.get(byte..)).unwrap_or("");
    let skipped = after.lines().take_while(|line| line.trim().is_empty() || line.starts_with('#')).count();
    position.line() + skipped as u64
}

fn csv_error(file: &str, text: &str, error: &csv::Error) -> FitError {
    let line = line_of(text, error.position());
    let message = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} cells, expected {expected_len} as in the header")
        }
        other => format!("no CSV: {other:?}"),
    };
    FitError::Csv { file: file.to_string(), line, message }
}

/// The name of a column without its unit, however that is written: of `Amplitude (mV)` it is `amplitude`.
fn stem(found: &str) -> String {
    let word = found.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    word.to_lowercase()
}

/// The kind whose own columns these are.
fn kind_of(file: &str, line: u64, header: &StringRecord) -> Result<Kind, FitError> {
    let file = file.to_string();
    let mut told: Option<(Kind, &str)> = None;
    for found in header {
        let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.alone_has(&stem(found))) else { continue };
        match told {
            Some((first, one)) if first != kind => {
                let (one, other) = (shown(one), shown(found));
                return Err(FitError::MixedKinds { file, line, one, other, kinds: [first, kind] });
            }
            _ => told = Some((kind, found)),
        }
    }
    let expected = || Kind::ALL.map(|kind| format!("{kind} ({})", kind.column_names())).join("; ");
    told.map(|(kind, _)| kind).ok_or_else(|| FitError::UnknownKind { file, line, expected: expected() })
}

/// The column of every cell of a line.
fn columns_of(file: &str, line: u64, kind: Kind, header: &StringRecord) -> Result<Vec<&'static Column>, FitError> {
    let file = file.to_string();
    let mut columns: Vec<&'static Column> = vec![];
    for name in header {
        let found = shown(name);
        let column = match kind.of_stem(&stem(name)) {
            Some(column) if column.name == name => column,
            Some(column) => return Err(FitError::OtherUnit { file, line, found, expected: column.name }),
            None => {
                return Err(FitError::UnknownColumn { file, line, found, kind, expected: kind.column_names() });
            }
        };
        if columns.iter().any(|c| c.name == name) {
            return Err(FitError::TwiceColumn { file, line, found });
        }
        columns.push(column);
    }
    let is_missing = |c: &&Column| c.needed && !columns.iter().any(|found| found.name == c.name);
    if let Some(missing) = kind.columns().iter().find(is_missing) {
        let (missing, expected) = (missing.name, kind.column_names());
        return Err(FitError::MissingColumn { file, line, missing, kind, expected });
    }
    Ok(columns)
}

/// What an error quotes: short.
fn shown(found: &str) -> String {
    let mut text: String = found.chars().take(FOUND_CHARS_MAX).collect();
    if found.chars().nth(FOUND_CHARS_MAX).is_some() {
        text.push_str("...");
    }
    text
}

fn row(
    file: &str,
    line: u64,
    columns: &[&'static Column],
    record: &StringRecord,
    drive_min: f64,
) -> Result<Row, FitError> {
    let mut row = Row { line, device: UNNAMED.to_string(), potentiation: true, numbers: vec![] };
    for (&column, found) in columns.iter().zip(record) {
        let wrong = |expected: String| {
            let (file, found) = (file.to_string(), shown(found));
            FitError::Value { file, line, column: column.name, found, expected }
        };
        match column.cell {
            Cell::Text if found.is_empty() => return Err(wrong("the name of a device".into())),
            Cell::Text => row.device = found.to_string(),
            Cell::Branch if found == "potentiation" || found == "depression" => {
                row.potentiation = found == "potentiation";
            }
            Cell::Branch => return Err(wrong("potentiation or depression".into())),
            Cell::PositiveOrEmpty if found.is_empty() => {}
            cell => {
                // what is no number fails every comparison
                let value = found.parse().unwrap_or(f64::NAN);
                if !value.is_finite() || !allowed(cell, value, drive_min) {
                    return Err(wrong(expectation(cell, drive_min)));
                }
                row.numbers.push((column.name, value));
            }
        }
    }
    Ok(row)
}

fn drive_max() -> f64 {
    f64::from(Voltage::MAX.to_bits()) / VOLTAGE_LSBS_A_VOLT
}

fn conductance_max() -> f64 {
    f64::from(CONDUCTANCE_BITS_MAX) / CONDUCTANCE_LSBS_A_USIEMENS
}

fn allowed(cell: Cell, value: f64, drive_min: f64) -> bool {
    match cell {
        Cell::Positive | Cell::PositiveOrEmpty => value > 0.0,
        Cell::NotNegative => value >= 0.0,
        Cell::Whole => value >= 0.0 && value.fract() == 0.0,
        Cell::Count => value >= 1.0 && value.fract() == 0.0,
        Cell::Drive => (drive_min..=drive_max()).contains(&value),
        Cell::Conductance => (0.0..=conductance_max()).contains(&value),
        Cell::Signed | Cell::Text | Cell::Branch => true,
    }
}

fn expectation(cell: Cell, drive_min: f64) -> String {
    match cell {
        Cell::Positive => "a number above 0".into(),
        Cell::PositiveOrEmpty => "a number above 0, or nothing".into(),
        Cell::NotNegative => "a number, 0 or more".into(),
        Cell::Whole => "a whole number, 0 or more".into(),
        Cell::Count => "a whole number, 1 or more".into(),
        Cell::Drive => format!("{drive_min} (drive_min_volt) to {} V, which the emulator's codes hold", drive_max()),
        Cell::Conductance => format!("0 to {} uS, which the emulator's codes hold", conductance_max()),
        Cell::Signed | Cell::Text | Cell::Branch => "a number".into(),
    }
}
