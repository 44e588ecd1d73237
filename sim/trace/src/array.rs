//! Waveforms of an array: the levels of its rows, membranes and switches of its somas, its synapses.

use crate::TraceError;
use crate::layout::{BIT, Kind, Signal};
use crate::stream::{Stream, WaveSummary};
use crate::value::real;
use memtwin_spec::Conductance;
use memtwin_spec::array::{ArraySizes, MEMBRANE_LEVEL_SHIFT, Soma, membrane_volt};
use std::path::Path;

/// What a waveform of an array has to know beforehand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ArrayContext {
    pub sizes: ArraySizes,
    pub soma: Soma,
    /// Length of a tick (above 0).
    pub tick_ns: f64,
}

/// A soma at the end of a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SomaSample {
    /// Voltage of its membrane in LSBs of 2^-21 V; filament state of a TS device.
    pub x: i32,
    pub threshold: u16,
    pub since: u8,
    pub driven: bool,
    pub on: bool,
    pub pending: bool,
    /// Since the last clear.
    pub spikes: u16,
}

/// An array in a tick.
#[derive(Debug, Clone, Copy)]
pub struct ArraySample<'a> {
    /// How often it was loaded.
    pub loads: u32,
    pub drive: u16,
    /// Voltage of each row's source; `None` where it floats.
    pub volts: &'a [Option<f64>],
    /// Row by row.
    pub conductance: &'a [Conductance],
    pub somas: &'a [SomaSample],
}

/// Where a signal's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Tick,
    Loads,
    Drive,
    RowVolt(usize),
    RowConnected(usize),
    Synapse(usize),
    Neuron(usize, Field),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    XVolt,
    X,
    ThresholdVolt,
    Threshold,
    Since,
    Driven,
    On,
    Pending,
    Spikes,
}

/// What is common to both somas: `driven` of an RC soma says that its switch is about to turn.
const SOMA: [(&str, Kind, Field); 5] = [
    ("since", Kind::Bits(8), Field::Since),
    ("on", BIT, Field::On),
    ("driven", BIT, Field::Driven),
    ("pending", BIT, Field::Pending),
    ("spikes", Kind::Bits(16), Field::Spikes),
];
const RC: [(&str, Kind, Field); 2] =
    [("v_volt", Kind::Real, Field::XVolt), ("threshold_volt", Kind::Real, Field::ThresholdVolt)];
const TS: [(&str, Kind, Field); 2] = [("x", Kind::Bits(24), Field::X), ("threshold", Kind::Bits(16), Field::Threshold)];

pub(crate) fn signals(ArrayContext { sizes, soma, .. }: ArrayContext) -> Vec<Signal<Source>> {
    let mut all = Vec::new();
    let mut add = |path: String, kind: Kind, source: Source| all.push(Signal { path, kind, source });
    add("array.tick".into(), Kind::Bits(64), Source::Tick);
    add("array.loads".into(), Kind::Bits(32), Source::Loads);
    add("array.drive".into(), Kind::Bits(16), Source::Drive);
    for row in 0..sizes.rows {
        add(format!("array.row{row}.volt"), Kind::Real, Source::RowVolt(row));
        add(format!("array.row{row}.connected"), BIT, Source::RowConnected(row));
    }
    for n in 0..sizes.rows * sizes.neurons {
        let (row, column) = (n / sizes.neurons, n % sizes.neurons);
        add(format!("array.crossbar.w_{row}_{column}"), Kind::Bits(12), Source::Synapse(n));
    }
    let own = match soma {
        Soma::Rc => RC,
        Soma::Ts => TS,
    };
    for neuron in 0..sizes.neurons {
        for (name, kind, field) in own.into_iter().chain(SOMA) {
            add(format!("array.neuron{neuron}.{name}"), kind, Source::Neuron(neuron, field));
        }
    }
    all
}

/// Writes one waveform, like [`crate::WaveWriter`]. Ticks follow each other without a gap, over all loads of the array.
pub struct ArrayWaveWriter {
    stream: Stream,
    context: ArrayContext,
    /// One a signal.
    sources: Vec<Source>,
    tick: u64,
}

impl ArrayWaveWriter {
    /// Opens a waveform; the extension of `path` decides the format.
    pub fn create(path: &Path, context: ArrayContext) -> Result<Self, TraceError> {
        let ArrayContext { sizes, soma, tick_ns } = context;
        if !(tick_ns.is_normal() && tick_ns > 0.0) {
            return Err(TraceError::Context {
                name: "the length of a tick in ns",
                value: tick_ns,
                expected: "one above 0",
            });
        }
        let signals = signals(context);
        let comment = format!("array {sizes} of {soma}, one tick is {tick_ns} ns; w_ROW_COLUMN: LSB 0.25 uS");
        let stream = Stream::create(path, &signals, &comment)?;
        let sources = signals.iter().map(|signal| signal.source).collect();
        Ok(ArrayWaveWriter { stream, context, sources, tick: 0 })
    }

    pub fn context(&self) -> ArrayContext {
        self.context
    }

    /// Takes the next tick.
    pub fn sample(&mut self, sample: &ArraySample) -> Result<(), TraceError> {
        self.stream.check()?;
        for (signal, &source) in self.sources.iter().enumerate() {
            self.stream.set(signal, self.value(source, sample));
        }
        let at_ns = |tick: u64| (tick as f64 * self.context.tick_ns) as u64;
        self.stream.write(self.tick, (at_ns(self.tick), at_ns(self.tick + 1)), 0..self.sources.len())?;
        self.tick += 1;
        Ok(())
    }

    fn value(&self, source: Source, sample: &ArraySample) -> u128 {
        match source {
            Source::Tick => self.tick.into(),
            Source::Loads => sample.loads.into(),
            Source::Drive => sample.drive.into(),
            Source::RowVolt(row) => real(sample.volts[row].unwrap_or(0.0)),
            Source::RowConnected(row) => sample.volts[row].is_some().into(),
            Source::Synapse(n) => sample.conductance[n].to_bits().into(),
            Source::Neuron(neuron, field) => field.value(&sample.somas[neuron]),
        }
    }

    /// Gives the file its name.
    pub fn finish(self) -> Result<WaveSummary, TraceError> {
        self.stream.finish()
    }
}

impl Field {
    fn value(self, soma: &SomaSample) -> u128 {
        match self {
            Field::XVolt => real(membrane_volt(soma.x)),
            Field::X => soma.x.cast_unsigned().into(),
            Field::ThresholdVolt => real(membrane_volt(i32::from(soma.threshold) << MEMBRANE_LEVEL_SHIFT)),
            Field::Threshold => soma.threshold.into(),
            Field::Since => soma.since.into(),
            Field::Driven => soma.driven.into(),
            Field::On => soma.on.into(),
            Field::Pending => soma.pending.into(),
            Field::Spikes => soma.spikes.into(),
        }
    }
}
