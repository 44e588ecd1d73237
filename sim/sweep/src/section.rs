//! Sections and values of a TOML file: each with its place, each error with what is expected.

use crate::SweepError;
use memtwin_calibrate::Place;
use std::ops::{Range, RangeInclusive};
use toml_edit::{Document, Item, TableLike, Value};

/// Most values of one range: more would not fit a grid with anything else.
const VALUES_MAX: u64 = crate::plan::POINTS_MAX;
/// Decimal digits that values of a range keep: 0.3, not 0.30000000000000004.
const RANGE_DIGITS: usize = 12;

/// A file that is read.
pub struct Source<'a> {
    /// What errors call it.
    pub file: &'a str,
    pub text: &'a str,
}

impl Source<'_> {
    /// The file as TOML.
    pub fn parse(&self) -> Result<Document<&str>, SweepError> {
        Document::parse(self.text).map_err(|error| {
            let first = error.message().lines().next().unwrap_or("no TOML");
            let message = first.split(", expected").next().unwrap_or(first).to_string();
            SweepError::Syntax { place: self.place(start(error.span())), message }
        })
    }

    fn place(&self, start: usize) -> Place {
        Place::in_text(self.file, self.text, start)
    }
}

fn start(span: Option<Range<usize>>) -> usize {
    span.map_or(0, |span| span.start)
}

/// A table, in the order of the file.
pub struct Section<'a> {
    /// As errors name it: `[run]`, `the plan`.
    pub name: String,
    pub place: Place,
    pub entries: Vec<Entry<'a>>,
}

/// A key with its value.
pub struct Entry<'a> {
    source: &'a Source<'a>,
    pub name: &'a str,
    /// Byte of the key.
    start: usize,
    item: &'a Item,
}

/// The values of an axis.
pub struct Values {
    pub numbers: Vec<f64>,
    /// A range in equal ratios.
    pub is_log: bool,
    /// Byte of each number, or one for all: a place is only looked for where it is told.
    starts: Vec<usize>,
}

impl<'a> Section<'a> {
    pub fn new(source: &'a Source<'a>, name: &str, place: Place, table: &'a dyn TableLike) -> Self {
        let entry = |(name, item): (&'a str, &'a Item)| {
            let key = table.get_key_value(name).and_then(|(key, _)| key.span());
            Entry { source, name, start: start(key.or_else(|| item.span())), item }
        };
        let mut entries: Vec<Entry> = table.iter().map(entry).collect();
        entries.sort_by_key(|entry| entry.start);
        Section { name: name.to_string(), place, entries }
    }

    /// The entry of this name; the first one with a name that is not `known` is an error.
    pub fn get(&self, known: &[&str], name: &str) -> Result<Option<&Entry<'a>>, SweepError> {
        if let Some(entry) = self.entries.iter().find(|entry| !known.contains(&entry.name)) {
            return Err(entry.unknown(format!("key of {}", self.name), format!("one of {}", known.join(", "))));
        }
        Ok(self.entries.iter().find(|entry| entry.name == name))
    }
}

impl<'a> Entry<'a> {
    pub fn section(&self) -> Result<Section<'a>, SweepError> {
        let table = self.item.as_table_like().ok_or_else(|| self.wrong(format!("a table [{}]", self.name)))?;
        Ok(Section::new(self.source, &format!("[{}]", self.name), self.place(), table))
    }

    pub fn text(&self, expected: &str) -> Result<&'a str, SweepError> {
        self.item.as_str().ok_or_else(|| self.wrong(expected))
    }

    /// One of some names.
    pub fn one_of<T: Copy>(&self, all: &[T], name: fn(T) -> &'static str) -> Result<T, SweepError> {
        let names: Vec<String> = all.iter().map(|&one| format!("\"{}\"", name(one))).collect();
        let found = self.item.as_str();
        let chosen = all.iter().copied().find(|&one| found == Some(name(one)));
        chosen.ok_or_else(|| self.wrong(format!("one of {}", names.join(", "))))
    }

    pub fn whole(&self, range: RangeInclusive<u64>) -> Result<u64, SweepError> {
        let found = self.item.as_integer().and_then(|number| u64::try_from(number).ok());
        let expected = || self.wrong(format!("a whole number, {} to {}", range.start(), range.end()));
        found.filter(|number| range.contains(number)).ok_or_else(expected)
    }

    /// A number, a list of numbers, or a range `{ from, to, count, scale }`.
    pub fn values(&self) -> Result<Values, SweepError> {
        let expected = "a number, a list of numbers, or a range { from = 0.0, to = 1.0, count = 5 }";
        if let Some(table) = self.item.as_table_like() {
            let section = Section::new(self.source, &format!("the range of {}", self.name), self.place(), table);
            return self.range(&section);
        }
        let one = |value: &Value, expected: &str| {
            let wrong = || self.wrong_value(self.source.place(start(value.span())), describe(value), expected.into());
            Ok((number(value).ok_or_else(wrong)?, start(value.span())))
        };
        let read: Vec<(f64, usize)> = match self.item {
            Item::Value(Value::Array(list)) => {
                list.iter().map(|value| one(value, "numbers only")).collect::<Result<_, SweepError>>()?
            }
            Item::Value(value) => vec![one(value, expected)?],
            _ => return Err(self.wrong(expected)),
        };
        if read.is_empty() {
            return Err(self.wrong_value(self.place(), "an empty list".into(), "one value at least".into()));
        }
        let (numbers, starts) = read.into_iter().unzip();
        Ok(Values { numbers, is_log: false, starts })
    }

    fn range(&self, section: &Section) -> Result<Values, SweepError> {
        const KEYS: [&str; 4] = ["from", "to", "count", "scale"];
        let missing = |name, expected| SweepError::Missing {
            place: section.place.clone(),
            section: section.name.clone(),
            name,
            expected,
        };
        let end = |name: &'static str| {
            let entry = section.get(&KEYS, name)?.ok_or_else(|| missing(name, "a number"))?;
            let number = entry.item.as_value().and_then(number).filter(|number| number.is_finite());
            number.ok_or_else(|| entry.wrong("a finite number"))
        };
        let (from, to) = (end("from")?, end("to")?);
        let count = section
            .get(&KEYS, "count")?
            .ok_or_else(|| missing("count", "the number of values, both ends among them"))?;
        let count = count.whole(2..=VALUES_MAX)?;
        let scale = section.get(&KEYS, "scale")?;
        let is_log = scale
            .map_or(Ok(false), |entry| entry.one_of(&[false, true], |is_log| if is_log { "log" } else { "linear" }))?;
        if is_log && (from <= 0.0 || to <= 0.0) {
            let found = format!("from {from} to {to}");
            return Err(self.wrong_value(self.place(), found, "both ends of a log range above 0".into()));
        }
        let between = |n: u64| {
            let part = n as f64 / (count - 1) as f64;
            rounded(if is_log { from * libm::pow(to / from, part) } else { from + (to - from) * part })
        };
        let numbers = std::iter::once(from).chain((1..count - 1).map(between)).chain([to]).collect();
        Ok(Values { numbers, is_log, starts: vec![self.start] })
    }

    /// Of the key.
    pub fn place(&self) -> Place {
        self.source.place(self.start)
    }

    /// Of one of the values.
    pub fn place_of(&self, values: &Values, n: usize) -> Place {
        self.source.place(*values.starts.get(n).unwrap_or(&values.starts[0]))
    }

    /// Its value is not what is expected.
    pub fn wrong(&self, expected: impl Into<String>) -> SweepError {
        let found = match self.item {
            Item::Value(value) => describe(value),
            _ => "a table".to_string(),
        };
        self.wrong_value(self.source.place(start(self.item.span())), found, expected.into())
    }

    pub fn wrong_value(&self, place: Place, found: String, expected: String) -> SweepError {
        SweepError::Value { place, name: self.name.to_string(), found: found.into(), expected: expected.into() }
    }

    /// Its name is not among those that are expected.
    pub fn unknown(&self, what: String, expected: String) -> SweepError {
        SweepError::Unknown {
            place: self.place(),
            what: what.into(),
            name: self.name.to_string(),
            expected: expected.into(),
        }
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_float().or_else(|| value.as_integer().map(|number| number as f64))
}

fn describe(value: &Value) -> String {
    match value {
        Value::String(text) => format!("the text \"{}\"", text.value()),
        Value::Integer(number) => number.value().to_string(),
        Value::Float(number) => number.value().to_string(),
        Value::Boolean(truth) => truth.value().to_string(),
        Value::Datetime(time) => format!("the date {}", time.value()),
        Value::Array(_) => "a list".to_string(),
        Value::InlineTable(_) => "a table".to_string(),
    }
}

/// The nearest number of so many digits.
fn rounded(value: f64) -> f64 {
    format!("{value:.*e}", RANGE_DIGITS - 1).parse().expect("a number that was just written")
}
