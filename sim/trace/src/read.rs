//! VCD in: a stream of changes, in memory that depends on the header alone.
//!
//! Any tool's VCD is read, so that a waveform of a simulator can stand beside one of this crate. Times come out in
//! nanoseconds, floored where the file's timescale is finer. A file that is malformed gives one error with its line, and
//! then ends.

use crate::TraceError;
use crate::options::WaveFormat;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use vcd::{Command, IdCode, ParseError, ReferenceIndex, TimescaleUnit, Value, VarType};

/// Longest command of a file: what a comment of a simulator never reaches, and what a damaged file may cost in memory.
const COMMAND_BYTES_MAX: usize = 1 << 20;
/// Deepest scope, and longest path: together they bound what a header of a given size can cost.
const DEPTH_MAX: usize = 64;
const PATH_BYTES_MAX: usize = 4096;
/// Widest vector.
const WIDTH_MAX: u32 = 1 << 16;

/// A signal that a VCD file declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveSignal {
    /// Scopes and name, separated by dots; a range such as `[7:0]` is left out, the number of a single bit is not.
    pub path: String,
    /// Bits of a vector, `None` for a real or a text.
    pub width: Option<u32>,
}

/// A value in a VCD file.
#[derive(Debug, Clone, PartialEq)]
pub enum WaveValue {
    /// Digits `0 1 x z`, highest first, as many as the signal has bits.
    Bits(String),
    Real(f64),
    Text(String),
}

impl std::fmt::Display for WaveValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            WaveValue::Bits(digits) => f.write_str(digits),
            WaveValue::Real(value) => write!(f, "{value:?}"),
            WaveValue::Text(text) => f.write_str(text),
        }
    }
}

/// A signal takes a value.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveChange {
    pub time_ns: u64,
    /// Index in [`VcdReader::signals`].
    pub signal: usize,
    pub value: WaveValue,
}

/// Reads the changes of a VCD file one by one; after an error it ends.
pub struct VcdReader<R = BufReader<File>> {
    parser: vcd::Parser<Limited<R>>,
    path: PathBuf,
    signals: Vec<WaveSignal>,
    by_id: HashMap<IdCode, Vec<u32>>,
    /// Nanoseconds of one unit of time, as a fraction.
    unit_ns: (u64, u64),
    time: u64,
    time_ns: u64,
    /// A change of several signals under one identifier, not yet given out in full.
    pending: Option<(IdCode, usize, Decoded)>,
    ended: bool,
}

/// Opens a VCD file and reads its header.
pub fn read_vcd(path: &Path) -> Result<VcdReader, TraceError> {
    if WaveFormat::from_path(path)? != WaveFormat::Vcd {
        return Err(TraceError::NotVcd { path: path.to_path_buf() });
    }
    let file = File::open(path).map_err(|e| TraceError::io(path, "open the file", e))?;
    VcdReader::new(BufReader::with_capacity(1 << 16, file), path)
}

impl<R: BufRead> VcdReader<R> {
    /// Reads the header from any source; `name` stands in the errors.
    pub fn new(source: R, name: &Path) -> Result<Self, TraceError> {
        let mut reader = VcdReader {
            parser: vcd::Parser::new(Limited { source, left: 0 }),
            path: name.to_path_buf(),
            signals: Vec::new(),
            by_id: HashMap::new(),
            unit_ns: (1, 1),
            time: 0,
            time_ns: 0,
            pending: None,
            ended: false,
        };
        reader.read_header()?;
        Ok(reader)
    }

    /// The signals, in the order of their declaration.
    pub fn signals(&self) -> &[WaveSignal] {
        &self.signals
    }

    /// The time that was read last: after the last change, the end of the waveform.
    pub fn time_ns(&self) -> u64 {
        self.time_ns
    }

    /// Line that is being read, from 1.
    pub fn line(&self) -> u64 {
        self.parser.line()
    }

    fn malformed(&self, what: impl Into<String>) -> TraceError {
        TraceError::Malformed { path: self.path.clone(), line: self.parser.line(), what: what.into() }
    }

    fn next_command(&mut self) -> Result<Option<Command>, TraceError> {
        self.parser.reader().left = COMMAND_BYTES_MAX;
        let error = match self.parser.next() {
            None => return Ok(None),
            Some(Ok(command)) => return Ok(Some(command)),
            Some(Err(error)) => error,
        };
        if error.kind() == io::ErrorKind::UnexpectedEof {
            return Err(self.malformed("the file ends inside a command, it may have been cut off"));
        }
        let inner = error.get_ref();
        if inner.is_some_and(|e| e.is::<TooLong>()) {
            return Err(self.malformed(format!("a command is longer than {COMMAND_BYTES_MAX} bytes")));
        }
        match inner.and_then(|e| e.downcast_ref::<ParseError>()) {
            Some(parse) => {
                let what = parse.kind().to_string();
                Err(TraceError::Malformed { path: self.path.clone(), line: parse.line(), what })
            }
            None => Err(TraceError::io(&self.path, "read the file", error)),
        }
    }

    /// Reads up to the end of the definitions. The parser's own header reader recurses into scopes; this one does not.
    fn read_header(&mut self) -> Result<(), TraceError> {
        let mut scopes: Vec<String> = Vec::new();
        loop {
            let Some(command) = self.next_command()? else {
                return Err(self.malformed("the file ends before $enddefinitions"));
            };
            match command {
                Command::Enddefinitions if scopes.is_empty() => return Ok(()),
                Command::Enddefinitions => {
                    return Err(self.malformed(format!("scope {} is open at $enddefinitions", scopes.join("."))));
                }
                Command::ScopeDef(_, _) if scopes.len() == DEPTH_MAX => {
                    return Err(self.malformed(format!("more than {DEPTH_MAX} scopes in each other")));
                }
                Command::ScopeDef(_, name) => scopes.push(name),
                Command::Upscope => {
                    if scopes.pop().is_none() {
                        return Err(self.malformed("$upscope without a scope"));
                    }
                }
                Command::VarDef(kind, width, id, name, index) => self.declare(&scopes, kind, width, id, name, index)?,
                Command::Timescale(number, unit) => self.set_timescale(number, unit)?,
                Command::Comment(_) | Command::Date(_) | Command::Version(_) => {}
                _ => return Err(self.malformed("a value or a time before $enddefinitions")),
            }
        }
    }

    fn declare(
        &mut self,
        scopes: &[String],
        kind: VarType,
        width: u32,
        id: IdCode,
        name: String,
        index: Option<ReferenceIndex>,
    ) -> Result<(), TraceError> {
        let mut path = scopes.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path += &name;
        if let Some(ReferenceIndex::BitSelect(bit)) = index {
            path += &format!("[{bit}]");
        }
        if path.len() > PATH_BYTES_MAX {
            return Err(self.malformed(format!("a path is longer than {PATH_BYTES_MAX} bytes")));
        }
        let width = match kind {
            VarType::Real | VarType::String => None,
            _ if (1..=WIDTH_MAX).contains(&width) => Some(width),
            _ => return Err(self.malformed(format!("{path} has {width} bits, expected 1 to {WIDTH_MAX}"))),
        };
        let aliases = self.by_id.entry(id).or_default();
        if let Some(&first) = aliases.first()
            && self.signals[first as usize].width != width
        {
            let first = self.signals[first as usize].path.clone();
            return Err(self.malformed(format!("{path} and {first} share an identifier but differ in width")));
        }
        aliases.push(self.signals.len() as u32);
        self.signals.push(WaveSignal { path, width });
        Ok(())
    }

    fn set_timescale(&mut self, number: u32, unit: TimescaleUnit) -> Result<(), TraceError> {
        if ![1, 10, 100].contains(&number) {
            return Err(self.malformed(format!("the timescale is {number} {unit}, expected 1, 10 or 100")));
        }
        let number = u64::from(number);
        self.unit_ns = match unit {
            TimescaleUnit::S => (number * 1_000_000_000, 1),
            TimescaleUnit::MS => (number * 1_000_000, 1),
            TimescaleUnit::US => (number * 1000, 1),
            TimescaleUnit::NS => (number, 1),
            TimescaleUnit::PS => (number, 1000),
            TimescaleUnit::FS => (number, 1_000_000),
        };
        Ok(())
    }

    fn set_time(&mut self, time: u64) -> Result<(), TraceError> {
        if time < self.time {
            return Err(self.malformed(format!("time {time} follows time {}", self.time)));
        }
        let (numerator, denominator) = self.unit_ns;
        let ns = u128::from(time) * u128::from(numerator) / u128::from(denominator);
        self.time = time;
        self.time_ns = u64::try_from(ns).map_err(|_| self.malformed(format!("time {time} is too large")))?;
        Ok(())
    }

    fn next_change(&mut self) -> Result<Option<WaveChange>, TraceError> {
        loop {
            if let Some((id, position, decoded)) = self.pending.take() {
                if let Some(&signal) = self.by_id.get(&id).and_then(|aliases| aliases.get(position)) {
                    let value = self.value(signal as usize, &decoded)?;
                    if position + 1 < self.by_id[&id].len() {
                        self.pending = Some((id, position + 1, decoded));
                    }
                    return Ok(Some(WaveChange { time_ns: self.time_ns, signal: signal as usize, value }));
                }
                return Err(self.malformed(format!("a value for identifier '{id}', which is not declared")));
            }
            let Some(command) = self.next_command()? else { return Ok(None) };
            match command {
                Command::Timestamp(time) => self.set_time(time)?,
                Command::ChangeScalar(id, value) => self.pending = Some((id, 0, Decoded::Bits(vec![value].into()))),
                Command::ChangeVector(id, value) => self.pending = Some((id, 0, Decoded::Bits(value))),
                Command::ChangeReal(id, value) => self.pending = Some((id, 0, Decoded::Real(value))),
                Command::ChangeString(id, value) => self.pending = Some((id, 0, Decoded::Text(value))),
                Command::Begin(_) | Command::End(_) | Command::Comment(_) => {}
                _ => return Err(self.malformed("a declaration after $enddefinitions")),
            }
        }
    }

    /// The value as its signal declares it: vectors extended on the left as the format says.
    fn value(&self, signal: usize, decoded: &Decoded) -> Result<WaveValue, TraceError> {
        let WaveSignal { path, width } = &self.signals[signal];
        match (decoded, width) {
            (Decoded::Bits(digits), &Some(width)) => {
                let (width, found) = (width as usize, digits.len());
                if found > width {
                    return Err(self.malformed(format!("{found} digits for {path}, which has {width} bits")));
                }
                let extension = match digits.get(0) {
                    Some(Value::X) => 'x',
                    Some(Value::Z) => 'z',
                    _ => '0',
                };
                let mut text: String = std::iter::repeat_n(extension, width - found).collect();
                text.extend(digits.iter().map(|digit| match digit {
                    Value::V0 => '0',
                    Value::V1 => '1',
                    Value::X => 'x',
                    Value::Z => 'z',
                }));
                Ok(WaveValue::Bits(text))
            }
            (Decoded::Real(value), None) => Ok(WaveValue::Real(*value)),
            (Decoded::Text(text), None) => Ok(WaveValue::Text(text.clone())),
            (Decoded::Bits(_), None) => Err(self.malformed(format!("digits for {path}, which is a real or a text"))),
            (_, Some(width)) => Err(self.malformed(format!("a real or a text for {path}, which has {width} bits"))),
        }
    }
}

impl<R: BufRead> Iterator for VcdReader<R> {
    type Item = Result<WaveChange, TraceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let item = self.next_change().transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}

/// A value as the parser gives it.
enum Decoded {
    Bits(vcd::Vector),
    Real(f64),
    Text(String),
}

/// Refuses to read more than `left` bytes: the parser itself would collect a comment without end.
struct Limited<R> {
    source: R,
    left: usize,
}

#[derive(Debug, thiserror::Error)]
#[error("command too long")]
struct TooLong;

impl<R: BufRead> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::Error::other(TooLong));
        }
        let length = buffer.len().min(self.left);
        let count = self.source.read(&mut buffer[..length])?;
        self.left -= count;
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Limited<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::other(TooLong));
        }
        let buffer = self.source.fill_buf()?;
        Ok(&buffer[..buffer.len().min(self.left)])
    }

    fn consume(&mut self, count: usize) {
        self.left -= count;
        self.source.consume(count);
    }
}
