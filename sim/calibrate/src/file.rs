//! Parameter files, and the flat map of a run's record.
//!
//! A parameter file is TOML without tables: lines `NAME = NUMBER`, in any order, comments after `#`. A parameter that
//! is not in the file keeps its default, so an empty file is the paper's network. `inf` is allowed where a time may be
//! *never*. JSON has no infinity: in the map, never is [`NEVER_US`] (255 ticks, which the hardware takes for never), and
//! either reader takes either.

use crate::{CalibrateError, DESCRIPTIONS, Description, Format, NEVER_US, Parameters, Place, describe};
use std::collections::BTreeMap;
use std::fmt::Write;
use toml_edit::{Document, Item, Value};

/// Names whose likeness to an unknown name is below this are not proposed.
const LIKENESS_MIN: f64 = 0.6;
/// Longer names are not compared with the known ones.
const NAME_BYTES_MAX: usize = 64;
/// Characters of a line that an error quotes.
const LINE_CHARS_MAX: usize = 60;

/// Where each parameter was read.
pub(crate) struct Places {
    whole: Place,
    read: BTreeMap<&'static str, Place>,
}

impl Places {
    pub(crate) fn new(origin: &str) -> Self {
        Places { whole: Place::new(origin), read: BTreeMap::new() }
    }

    /// The place of the first of these parameters that was read, else that of the whole.
    pub(crate) fn of(&self, names: &[&str]) -> Place {
        names.iter().find_map(|&name| self.read.get(name)).unwrap_or(&self.whole).clone()
    }
}

impl Parameters {
    /// The value of a parameter, by its name.
    pub fn get(&self, name: &str) -> Option<f64> {
        DESCRIPTIONS.iter().zip(self.values()).find(|(d, _)| d.name == name).map(|(_, value)| value)
    }

    /// Sets one parameter by its name, as a sweep or an option does; errors say that they come from `place`.
    ///
    /// Only the value itself is checked here; whether it fits the others, [`Parameters::check`] says.
    pub fn set(&mut self, place: &Place, name: &str, value: f64) -> Result<(), CalibrateError> {
        let expected = known(place, name)?;
        let never = expected.format == Format::TicksOrNever && value == NEVER_US;
        let found = if never { f64::INFINITY } else { value };
        if !expected.allows(found) {
            return Err(CalibrateError::OutOfRange { place: place.clone(), found, expected });
        }
        *self.value_mut(name).expect("table and structure have the same names") = found;
        Ok(())
    }

    /// Reads a parameter file; `file_name` is what errors call it.
    pub fn from_toml(file_name: &str, text: &str) -> Result<Self, CalibrateError> {
        let place_at = |offset: usize| Place::in_text(file_name, text, offset);
        let document = Document::parse(text).map_err(|e| {
            let offset = e.span().map_or(0, |span| span.start);
            let (place, found) = (place_at(offset), line_at(text, offset));
            match reason(e.message()) {
                "duplicate key" => CalibrateError::Duplicate { place, found },
                message => CalibrateError::Syntax { place, found, message: message.to_string() },
            }
        })?;
        let table = document.as_table();
        let mut entries: Vec<(usize, &str, &Item)> = vec![];
        for (name, item) in table.iter() {
            let key_span = table.get_key_value(name).and_then(|(key, _)| key.span());
            let offset = key_span.or_else(|| item.span()).map_or(0, |span| span.start);
            entries.push((offset, name, item));
        }
        // The first error in the file is the one to report.
        entries.sort_by_key(|&(offset, ..)| offset);
        let mut parameters = Parameters::default();
        let mut places = Places::new(file_name);
        for (offset, name, item) in entries {
            let place = place_at(offset);
            let value = number(&place, name, item)?;
            parameters.set(&place, name, value)?;
            places.read.extend(describe(name).map(|d| (d.name, place)));
        }
        parameters.check_together(&places)?;
        Ok(parameters)
    }

    /// A parameter file with every parameter, explained: a template to edit.
    pub fn to_toml(&self) -> String {
        let mut text = String::from(
            "# Parameters of memtwin. The last word of a name is its unit. A line that is left out keeps its default.\n",
        );
        let mut group = "";
        for (d, value) in DESCRIPTIONS.iter().zip(self.values()) {
            if d.group != group {
                group = d.group;
                write!(text, "\n## {group}\n").expect("a string takes everything");
            }
            text.push_str(&entry(d, value));
        }
        text
    }

    /// Every parameter by its name; never is [`NEVER_US`].
    pub fn to_map(&self) -> BTreeMap<String, f64> {
        let finite = |value: f64| if value == f64::INFINITY { NEVER_US } else { value };
        DESCRIPTIONS.iter().zip(self.values()).map(|(d, value)| (d.name.to_string(), finite(value))).collect()
    }

    /// Reads the map of [`Parameters::to_map`]; `origin` is what errors call it.
    pub fn from_map(origin: &str, map: &BTreeMap<String, f64>) -> Result<Self, CalibrateError> {
        let mut parameters = Parameters::default();
        let places = Places::new(origin);
        for (name, &value) in map {
            parameters.set(&places.whole, name, value)?;
        }
        parameters.check_together(&places)?;
        Ok(parameters)
    }
}

/// The line around a byte of the text, shortened where it is long.
fn line_at(text: &str, offset: usize) -> String {
    let offset = text.floor_char_boundary(offset);
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or("").trim();
    let visible = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    let mut found: String = line.chars().take(LINE_CHARS_MAX).map(visible).collect();
    if line.chars().nth(LINE_CHARS_MAX).is_some() {
        found.push_str("...");
    }
    found
}

/// What the TOML reader complains of, without its idea of what is expected: that could be a text or a table.
fn reason(message: &str) -> &str {
    let first = message.lines().next().unwrap_or("");
    match first.split(", expected").next().unwrap_or(first) {
        // True of TOML, but a quoted text would not be a number either.
        "string values must be quoted" => "the value is no number",
        reason => reason,
    }
}

/// The number of a line, or what is wrong with its name or its value.
fn number(place: &Place, name: &str, item: &Item) -> Result<f64, CalibrateError> {
    let place = place.clone();
    let expected = match (known(&place, name), item) {
        (Err(_), Item::Table(_) | Item::ArrayOfTables(_) | Item::Value(Value::InlineTable(_))) => {
            return Err(CalibrateError::Table { place, name: name.to_string() });
        }
        (known, _) => known?,
    };
    let found = match item {
        Item::Value(Value::Float(number)) => return Ok(*number.value()),
        Item::Value(Value::Integer(number)) => return Ok(*number.value() as f64),
        Item::Value(Value::String(text)) => format!("the text \"{}\"", text.value()),
        Item::Value(Value::Boolean(truth)) => truth.value().to_string(),
        Item::Value(Value::Datetime(time)) => format!("the date {}", time.value()),
        Item::Value(Value::Array(_)) => "an array".to_string(),
        _ => "a table".to_string(),
    };
    Err(CalibrateError::NotANumber { place, found, expected })
}

/// The parameter of this name, or the error that proposes the right name.
fn known(place: &Place, name: &str) -> Result<&'static Description, CalibrateError> {
    if let Some(description) = describe(name) {
        return Ok(description);
    }
    let place = place.clone();
    let stem_is = |stem: &str| DESCRIPTIONS.iter().find(|d| d.stem() == stem);
    let other_unit = stem_is(name).or_else(|| name.rsplit_once('_').and_then(|(stem, _)| stem_is(stem)));
    if let Some(expected) = other_unit {
        return Err(CalibrateError::OtherUnit { place, found: name.to_string(), expected });
    }
    Err(CalibrateError::UnknownName { place, name: name.to_string(), nearest: nearest_name(name) })
}

fn nearest_name(name: &str) -> Option<&'static str> {
    if name.len() > NAME_BYTES_MAX {
        return None;
    }
    let likeness = |d: &Description| strsim::normalized_damerau_levenshtein(d.name, name);
    // Of equals `max_by` takes the last: backwards, the first of the table.
    let best = DESCRIPTIONS.iter().rev().map(|d| (likeness(d), d.name)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|&(likeness, _)| likeness >= LIKENESS_MIN).map(|(_, name)| name)
}

/// One parameter of the template: what it means, then its line.
fn entry(d: &Description, value: f64) -> String {
    let mut text = format!("\n# {}\n# {}. Default {}. Source: {}.\n", d.doc, sentence(&d.range()), d.default, d.source);
    let held = d.format.held(value);
    if held != value {
        writeln!(text, "# Rounded to {held}.").expect("a string takes everything");
    }
    // The shortest digits that read back to the same number; whole numbers of the table's size without a point.
    writeln!(text, "{} = {value}", d.name).expect("a string takes everything");
    text
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
