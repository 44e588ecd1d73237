//! The probes of a network to a file.

use crate::TraceError;
use crate::layout::{Source, selected_signals};
use crate::options::{WaveContext, WaveOptions};
use crate::stream::{Stream, WaveSummary};
use crate::value::Values;
use memtwin_spec::time::tick_start_ns;
use memtwin_spec::{Conductance, Probe, Sizes};
use std::path::Path;

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
    stream: Stream,
    sizes: Sizes,
    values: Values,
    /// One a signal.
    sources: Vec<Source>,
    /// The signals that every probe shows: all but the synapses.
    every_tick: Vec<usize>,
    synapses: [Synapses; 2],
    window: (u64, u64),
    last_tick: Option<u64>,
    complete: bool,
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
        context.validate()?;
        options.validate()?;
        let sizes = context.config.sizes;
        let signals = selected_signals(sizes, options)?;
        let mut stream = Stream::create(path, &signals, &comment(&context))?;
        let mut synapses = [0, 1].map(|layer| Synapses::new(sizes.crossbar(layer)));
        let mut every_tick = Vec::new();
        for (index, signal) in signals.iter().enumerate() {
            match signal.source {
                Source::Synapse { layer, row, column } => {
                    let conductance = &context.conductance[usize::from(layer)];
                    stream.set(index, synapses[usize::from(layer)].add(index, row, column, conductance));
                }
                _ => every_tick.push(index),
            }
        }
        Ok(WaveWriter {
            stream,
            sizes,
            values: Values::new(&context),
            sources: signals.iter().map(|signal| signal.source).collect(),
            every_tick,
            synapses,
            window: (options.start_ns.unwrap_or(0), options.stop_ns.unwrap_or(u64::MAX)),
            last_tick: None,
            complete: false,
        })
    }

    /// Takes the next probe. Every probe of the run must pass, those before the window too: they carry the conductances
    /// that learning has written.
    pub fn sample(&mut self, probe: &Probe) -> Result<(), TraceError> {
        self.stream.check()?;
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
        self.values.update(probe);
        for &signal in &self.every_tick {
            if let Some(value) = self.values.get(self.sources[signal], probe) {
                self.stream.set(signal, value);
            }
        }
        let touched = self.synapses.iter().flat_map(|synapses| &synapses.touched);
        let shown = self.every_tick.iter().chain(touched).copied();
        self.stream.write(probe.tick, (time_ns, tick_start_ns(probe.tick + 1)), shown)
    }

    /// Whether a probe beyond the window has passed: those that follow will change nothing.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Gives the file its name. A waveform with no probe in its window holds no values but is a valid file.
    pub fn finish(self) -> Result<WaveSummary, TraceError> {
        self.stream.finish()
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
                    self.stream.set(signal, write.conductance.to_bits().into());
                    synapses.touched.push(signal);
                }
            }
        }
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
