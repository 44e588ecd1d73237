//! Values of signals to a file in either format: only those that changed, in memory that does not grow.

use crate::TraceError;
use crate::fst_sink::FstSink;
use crate::layout::{Kind, Signal};
use crate::options::WaveFormat;
use crate::sink::Sink;
use crate::target::Target;
use crate::vcd_sink::VcdSink;
use std::path::Path;

/// What a finished waveform holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaveSummary {
    /// Signals declared.
    pub signals: usize,
    /// Ticks that lay in the window.
    pub samples: u64,
    /// Values written, those of the first sample among them.
    pub changes: u64,
    /// Start of the first sample, `None` where none lay in the window.
    pub start_ns: Option<u64>,
    /// End of the last sample's tick.
    pub end_ns: u64,
    /// Size of the file.
    pub bytes: u64,
}

/// What is written to a file. Until [`Stream::finish`] it has a temporary name; a stream dropped before leaves nothing behind.
pub(crate) struct Stream {
    // Before `target`: the file is closed before it is removed.
    sink: Box<dyn Sink>,
    target: Target,
    signals: Vec<(String, Kind)>,
    /// Value of each signal now, and the value last written.
    current: Vec<u128>,
    written: Vec<u128>,
    failed: bool,
    summary: WaveSummary,
}

/// Why a value could not be written.
enum Failure {
    Io(std::io::Error),
    TooWide(usize),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Io(error)
    }
}

impl Stream {
    /// Opens a file; its extension decides the format.
    pub fn create<S>(path: &Path, signals: &[Signal<S>], comment: &str) -> Result<Self, TraceError> {
        let format = WaveFormat::from_path(path)?;
        let (target, file) = Target::create(path)?;
        let opened: std::io::Result<Box<dyn Sink>> = match format {
            WaveFormat::Vcd => VcdSink::new(file, signals, comment).map(|sink| Box::new(sink) as _),
            WaveFormat::Fst => FstSink::new(file, signals).map(|sink| Box::new(sink) as _),
        };
        let sink = opened.map_err(|e| TraceError::io(path, "write", e))?;
        let summary =
            WaveSummary { signals: signals.len(), samples: 0, changes: 0, start_ns: None, end_ns: 0, bytes: 0 };
        Ok(Stream {
            sink,
            target,
            signals: signals.iter().map(|signal| (signal.path.clone(), signal.kind)).collect(),
            current: vec![0; signals.len()],
            written: vec![0; signals.len()],
            failed: false,
            summary,
        })
    }

    /// Gives a signal a value; [`Stream::write`] writes it.
    pub fn set(&mut self, signal: usize, value: u128) {
        self.current[signal] = value;
    }

    /// Whether what was written is whole.
    pub fn check(&self) -> Result<(), TraceError> {
        if self.failed { Err(TraceError::Broken { path: self.target.path().to_path_buf() }) } else { Ok(()) }
    }

    /// Writes what has changed among these signals, of a tick that lasts from the first time to the second; at first all.
    pub fn write(
        &mut self,
        tick: u64,
        (start_ns, end_ns): (u64, u64),
        signals: impl Iterator<Item = usize>,
    ) -> Result<(), TraceError> {
        self.check()?;
        let outcome =
            if self.summary.samples == 0 { self.write_all(start_ns) } else { self.write_changes(start_ns, signals) };
        // What follows a failed write would not fit what is in the file.
        self.failed = outcome.is_err();
        match outcome {
            Ok(()) => {}
            Err(Failure::Io(source)) => return Err(TraceError::io(self.target.path(), "write", source)),
            Err(Failure::TooWide(index)) => {
                let (signal, kind) = self.signals[index].clone();
                return Err(TraceError::TooWide { tick, signal, value: self.current[index], width: kind.bits() });
            }
        }
        self.summary.samples += 1;
        self.summary.start_ns.get_or_insert(start_ns);
        self.summary.end_ns = end_ns;
        Ok(())
    }

    /// Gives the file its name. One without a sample holds no values but is a valid file.
    pub fn finish(self) -> Result<WaveSummary, TraceError> {
        self.check()?;
        let Stream { sink, target, mut summary, .. } = self;
        sink.finish(summary.end_ns).map_err(|e| TraceError::io(target.path(), "write", e))?;
        summary.bytes = target.persist()?;
        Ok(summary)
    }

    fn write_all(&mut self, time_ns: u64) -> Result<(), Failure> {
        self.sink.time(time_ns, true)?;
        for signal in 0..self.signals.len() {
            self.write_one(signal)?;
        }
        Ok(self.sink.end_first()?)
    }

    fn write_changes(&mut self, time_ns: u64, signals: impl Iterator<Item = usize>) -> Result<(), Failure> {
        let mut timed = false;
        for signal in signals {
            if self.current[signal] == self.written[signal] {
                continue;
            }
            if !timed {
                self.sink.time(time_ns, false)?;
                timed = true;
            }
            self.write_one(signal)?;
        }
        Ok(())
    }

    fn write_one(&mut self, signal: usize) -> Result<(), Failure> {
        let (kind, value) = (self.signals[signal].1, self.current[signal]);
        if value.checked_shr(kind.bits()).unwrap_or(0) != 0 {
            return Err(Failure::TooWide(signal));
        }
        self.sink.change(signal, kind, value)?;
        self.written[signal] = value;
        self.summary.changes += 1;
        Ok(())
    }
}
