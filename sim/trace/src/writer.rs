//! The stream of probes to a file: only what changed, in memory that does not grow with the run.

use crate::TraceError;
use crate::fst_sink::FstSink;
use crate::layout::{Kind, Signal, Source, selected_signals};
use crate::options::{WaveContext, WaveFormat, WaveOptions};
use crate::sink::Sink;
use crate::target::Target;
use crate::value::Values;
use crate::vcd_sink::VcdSink;
use memtwin_spec::time::tick_start_ns;
use memtwin_spec::{Conductance, Probe, Sizes};
use std::path::Path;

/// What a finished waveform holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaveSummary {
    /// Signals declared.
    pub signals: usize,
    /// Probes that lay in the window.
    pub samples: u64,
    /// Values written, those of the first sample among them.
    pub changes: u64,
    /// Start of the first sample, `None` where no probe lay in the window.
    pub start_ns: Option<u64>,
    /// End of the last sample's tick.
    pub end_ns: u64,
    /// Size of the file.
    pub bytes: u64,
}

/// Writes one waveform. Until [`WaveWriter::finish`] the file has a temporary name beside the target; a writer dropped
/// before leaves nothing behind.
///
/// ```
/// use memtwin_trace::{WaveContext, WaveOptions, WaveWriter};
/// # fn run(context: WaveContext, probes: &[memtwin_spec::Probe]) -> Result<(), memtwin_trace::TraceError> {
/// let options = WaveOptions { scopes: vec!["network.layer1.neuron3".into()], ..WaveOptions::default() };
/// let mut wave = WaveWriter::create("run.fst".as_ref(), context, &options)?;
/// for probe in probes {
///     wave.sample(probe)?;
/// }
/// println!("{} changes", wave.finish()?.changes);
/// # Ok(())
/// # }
/// ```
pub struct WaveWriter {
    // Before `target`: the file is closed before it is removed.
    sink: Box<dyn Sink>,
    target: Target,
    sizes: Sizes,
    values: Values,
    signals: Vec<Signal>,
    /// Value of each signal now, and the value last written.
    current: Vec<u128>,
    written: Vec<u128>,
    /// The signals that every probe shows: all but the synapses.
    every_tick: Vec<usize>,
    synapses: [Synapses; 2],
    window: (u64, u64),
    last_tick: Option<u64>,
    complete: bool,
    failed: bool,
    summary: WaveSummary,
}

/// The synapses of a layer among the signals.
struct Synapses {
    rows: usize,
    columns: usize,
    /// Index of the signal of each synapse, row by row; empty where no synapse of the layer is selected.
    signal: Vec<Option<u32>>,
    /// Signals written in this tick.
    touched: Vec<usize>,
}

impl WaveWriter {
    /// Opens a waveform; the extension of `path` decides the format.
    pub fn create(path: &Path, context: WaveContext, options: &WaveOptions) -> Result<Self, TraceError> {
        let format = WaveFormat::from_path(path)?;
        context.validate()?;
        options.validate()?;
        let sizes = context.config.sizes;
        let signals = selected_signals(sizes, options)?;
        let (target, file) = Target::create(path)?;
        let sink: Box<dyn Sink> = match format {
            WaveFormat::Vcd => Box::new(
                VcdSink::new(file, &signals, &comment(&context)).map_err(|e| TraceError::io(path, "write", e))?,
            ),
            WaveFormat::Fst => Box::new(FstSink::new(file, &signals).map_err(|e| TraceError::io(path, "write", e))?),
        };
        let mut current = vec![0; signals.len()];
        let mut synapses = [0, 1].map(|layer| Synapses::new(sizes.crossbar(layer)));
        let mut every_tick = Vec::new();
        for (index, signal) in signals.iter().enumerate() {
            match signal.source {
                Source::Synapse { layer, row, column } => {
                    let conductance = &context.conductance[usize::from(layer)];
                    current[index] = synapses[usize::from(layer)].add(index, row, column, conductance);
                }
                _ => every_tick.push(index),
            }
        }
        let summary =
            WaveSummary { signals: signals.len(), samples: 0, changes: 0, start_ns: None, end_ns: 0, bytes: 0 };
        Ok(WaveWriter {
            sink,
            target,
            sizes,
            values: Values::new(&context),
            written: vec![0; signals.len()],
            signals,
            current,
            every_tick,
            synapses,
            window: (options.start_ns.unwrap_or(0), options.stop_ns.unwrap_or(u64::MAX)),
            last_tick: None,
            complete: false,
            failed: false,
            summary,
        })
    }

    /// Takes the next probe. Every probe of the run must pass, those before the window too: they carry the conductances
    /// that learning has written.
    pub fn sample(&mut self, probe: &Probe) -> Result<(), TraceError> {
        if self.failed {
            return Err(TraceError::Broken { path: self.target.path().to_path_buf() });
        }
        self.check(probe)?;
        self.last_tick = Some(probe.tick);
        self.take_writes(probe);
        let time_ns = probe.time_ns();
        if time_ns < self.window.0 {
            return Ok(());
        }
        if time_ns > self.window.1 {
            self.complete = true;
            return Ok(());
        }
        let outcome = self.write(probe, time_ns);
        // What follows a failed write would not fit what is in the file.
        self.failed = outcome.is_err();
        outcome
    }

    /// Whether a probe beyond the window has passed: those that follow will change nothing.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Gives the file its name. A waveform with no probe in its window holds no values but is a valid file.
    pub fn finish(self) -> Result<WaveSummary, TraceError> {
        let WaveWriter { sink, target, mut summary, failed, .. } = self;
        if failed {
            return Err(TraceError::Broken { path: target.path().to_path_buf() });
        }
        sink.finish(summary.end_ns).map_err(|e| TraceError::io(target.path(), "write", e))?;
        summary.bytes = target.persist()?;
        Ok(summary)
    }

    /// Whether the probe can belong to this run; nothing below has to ask again.
    fn check(&self, probe: &Probe) -> Result<(), TraceError> {
        let tick = probe.tick;
        if let Some(previous) = self.last_tick.filter(|&previous| tick <= previous) {
            return Err(TraceError::TickOrder { previous, tick });
        }
        for (index, layer) in probe.layers.iter().enumerate() {
            let (found, expected) = (layer.devices.len(), self.sizes.neurons(index));
            if found != expected {
                return Err(TraceError::ProbeSize { tick, layer: index + 1, found, expected });
            }
            let (rows, columns) = self.sizes.crossbar(index);
            let outside = |row: u16, column: u16| usize::from(row) >= rows || usize::from(column) >= columns;
            if let Some(write) = layer.writes.iter().find(|w| outside(w.row, w.column)) {
                let (row, column) = (write.row, write.column);
                return Err(TraceError::ProbeWrite { tick, layer: index + 1, row, column, rows, columns });
            }
        }
        Ok(())
    }

    fn take_writes(&mut self, probe: &Probe) {
        for (synapses, layer) in self.synapses.iter_mut().zip(&probe.layers) {
            synapses.touched.clear();
            for write in &layer.writes {
                if let Some(signal) = synapses.signal_of(write.row, write.column) {
                    self.current[signal] = write.conductance.to_bits().into();
                    synapses.touched.push(signal);
                }
            }
        }
    }

    fn write(&mut self, probe: &Probe, time_ns: u64) -> Result<(), TraceError> {
        self.values.update(probe);
        for &signal in &self.every_tick {
            if let Some(value) = self.values.get(self.signals[signal].source, probe) {
                self.current[signal] = value;
            }
        }
        let first = self.summary.samples == 0;
        let outcome = if first { self.write_all(time_ns) } else { self.write_changes(time_ns) };
        let signal = match outcome {
            Ok(()) => None,
            Err(Failure::Io(source)) => return Err(TraceError::io(self.target.path(), "write", source)),
            Err(Failure::TooWide(signal)) => Some(signal),
        };
        if let Some(Signal { path, kind: Kind::Bits(width), .. }) = signal.map(|index| &self.signals[index]) {
            let value = signal.map_or(0, |index| self.current[index]);
            return Err(TraceError::TooWide { tick: probe.tick, signal: path.clone(), value, width: *width });
        }
        self.summary.samples += 1;
        self.summary.start_ns.get_or_insert(time_ns);
        self.summary.end_ns = tick_start_ns(probe.tick + 1);
        Ok(())
    }

    fn write_all(&mut self, time_ns: u64) -> Result<(), Failure> {
        self.sink.time(time_ns, true)?;
        for signal in 0..self.signals.len() {
            self.write_one(signal)?;
        }
        Ok(self.sink.end_first()?)
    }

    fn write_changes(&mut self, time_ns: u64) -> Result<(), Failure> {
        // Index loops: `write_one` needs the whole writer, and a copy of the lists would cost an allocation a tick.
        let mut timed = false;
        for n in 0..self.every_tick.len() {
            self.write_if_changed(self.every_tick[n], time_ns, &mut timed)?;
        }
        for layer in 0..self.synapses.len() {
            for n in 0..self.synapses[layer].touched.len() {
                self.write_if_changed(self.synapses[layer].touched[n], time_ns, &mut timed)?;
            }
        }
        Ok(())
    }

    fn write_if_changed(&mut self, signal: usize, time_ns: u64, timed: &mut bool) -> Result<(), Failure> {
        if self.current[signal] == self.written[signal] {
            return Ok(());
        }
        if !*timed {
            self.sink.time(time_ns, false)?;
            *timed = true;
        }
        self.write_one(signal)
    }

    fn write_one(&mut self, signal: usize) -> Result<(), Failure> {
        let (kind, value) = (self.signals[signal].kind, self.current[signal]);
        if let Kind::Bits(width) = kind
            && value.checked_shr(width).unwrap_or(0) != 0
        {
            return Err(Failure::TooWide(signal));
        }
        self.sink.change(signal, kind, value)?;
        self.written[signal] = value;
        self.summary.changes += 1;
        Ok(())
    }
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

impl Synapses {
    fn new((rows, columns): (usize, usize)) -> Self {
        Synapses { rows, columns, signal: Vec::new(), touched: Vec::new() }
    }

    /// Makes a synapse a signal; returns its value at the start.
    fn add(&mut self, index: usize, row: u16, column: u16, conductance: &[Conductance]) -> u128 {
        // Sizes bounds the signals far below what 32 bits hold.
        self.signal.resize(self.rows * self.columns, None);
        let cell = usize::from(row) * self.columns + usize::from(column);
        self.signal[cell] = u32::try_from(index).ok();
        conductance[cell].to_bits().into()
    }

    fn signal_of(&self, row: u16, column: u16) -> Option<usize> {
        let cell = usize::from(row) * self.columns + usize::from(column);
        self.signal.get(cell).copied().flatten().map(|signal| signal as usize)
    }
}

/// What the numbers mean, for whoever opens the file without this crate.
fn comment(context: &WaveContext) -> String {
    let config = &context.config;
    format!(
        "network {}, time is circuit time, one tick is 7812.5 ns; w_ROW_COLUMN: LSB 0.25 uS; ts.x: 16.8 bits, compared \
         with ts.threshold; ratio: LSB 1/1024; kappa {:?}; VBIAS {:?} V",
        config.sizes, context.kappa, context.vbias_volt
    )
}
