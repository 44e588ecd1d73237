//! What looks on while an engine runs: progress, the waveform, the evolution of the synapses.

use crate::ExperimentError;
use memtwin_calibrate::Parameters;
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{Conductance, Config, Interest, Observer, Probe, SynapseWrite};
use memtwin_trace::{TraceError, WaveContext, WaveOptions, WaveSummary, WaveWriter};
use std::path::PathBuf;

/// Which part of a run the waveform shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WaveSelection {
    /// The first training event, and 50 ms of inference of each clean pattern.
    Highlights,
    /// From `start_ns` to `stop_ns` of circuit time (`None`: from the beginning, to the end).
    Window { start_ns: Option<u64>, stop_ns: Option<u64> },
}

/// A waveform that a run is asked for.
#[derive(Debug, Clone)]
pub struct WaveRequest {
    /// `.vcd` or `.fst`.
    pub path: PathBuf,
    pub scopes: Vec<String>,
    pub selection: WaveSelection,
}

impl WaveRequest {
    /// What the trace crate needs to know.
    pub fn options(&self) -> WaveOptions {
        let (start_ns, stop_ns) = match self.selection {
            WaveSelection::Highlights => (None, None),
            WaveSelection::Window { start_ns, stop_ns } => (start_ns, stop_ns),
        };
        WaveOptions { scopes: self.scopes.clone(), start_ns, stop_ns }
    }
}

/// A waveform being written.
struct Tap {
    writer: WaveWriter,
    selection: WaveSelection,
    /// Conductances that the writer knows of: it sees the writes of learning only while it is fed.
    known: [Vec<Conductance>; 2],
    columns: [usize; 2],
    failed: Option<TraceError>,
}

impl Tap {
    fn sample(&mut self, probe: &Probe) {
        for (index, layer) in probe.layers.iter().enumerate() {
            for write in &layer.writes {
                let at = usize::from(write.row) * self.columns[index] + usize::from(write.column);
                self.known[index][at] = write.conductance;
            }
        }
        if let (Err(error), None) = (self.writer.sample(probe), &self.failed) {
            self.failed = Some(error);
        }
    }
}

/// Snapshots of a layer's conductances, one after each event.
struct Tracker {
    layer: usize,
    columns: usize,
    now: Vec<Conductance>,
    events: u32,
    snapshots: Vec<Vec<Conductance>>,
}

impl Tracker {
    fn sample(&mut self, probe: &Probe) {
        for write in &probe.layers[self.layer].writes {
            self.now[usize::from(write.row) * self.columns + usize::from(write.column)] = write.conductance;
        }
        if probe.events != self.events {
            self.events = probe.events;
            self.snapshots.push(self.now.clone());
        }
    }
}

/// Most periods that go by before [`Watch::go_on`] is asked again: a tenth of a second on the slowest board.
const UNDISTURBED_PERIODS: u32 = 256;

/// The observer of a run.
pub struct Watch<'a> {
    /// Called before each period, or on an engine that has to pause for it every few hundred; false ends the run.
    pub go_on: &'a mut dyn FnMut() -> bool,
    tap: Option<Tap>,
    tracker: Option<Tracker>,
    /// Highlights are wanted until this many periods have gone by, or until the first event is over.
    highlight: Highlight,
    /// Conductances that the waveform has to catch up with at its next sample.
    catch_up: Option<[Vec<Conductance>; 2]>,
}

/// What the highlights still want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Highlight {
    Nothing,
    FirstEvent { rest_periods: u32 },
    Periods(u32),
}

impl<'a> Watch<'a> {
    pub fn new(
        config: &Config,
        parameters: &Parameters,
        wave: Option<&WaveRequest>,
        go_on: &'a mut dyn FnMut() -> bool,
    ) -> Result<Self, ExperimentError> {
        let tap = wave.map(|request| tap(config, parameters, request)).transpose()?;
        Ok(Watch { go_on, tap, tracker: None, highlight: Highlight::Nothing, catch_up: None })
    }

    /// The first event that is to come belongs to the highlights.
    pub fn highlight_event(&mut self, rest_periods: u16) {
        self.highlight = Highlight::FirstEvent { rest_periods: rest_periods.into() };
    }

    /// The next periods belong to the highlights; `conductances` are what learning has come to.
    pub fn highlight_periods(&mut self, periods: u32, conductances: [Vec<Conductance>; 2]) {
        self.highlight = Highlight::Periods(periods);
        self.catch_up = Some(conductances);
    }

    /// Whether the highlights of this run are wanted at all.
    pub fn wants_highlights(&self) -> bool {
        self.tap.as_ref().is_some_and(|tap| tap.selection == WaveSelection::Highlights)
    }

    /// Records the conductances of a layer (0 or 1) after each event from now on.
    pub fn track(&mut self, layer: usize, columns: usize, now: Vec<Conductance>, events: u32) {
        self.tracker = Some(Tracker { layer, columns, snapshots: vec![now.clone()], now, events });
    }

    /// Ends the tracking: conductances before the first event, and after each.
    pub fn tracked(&mut self) -> Vec<Vec<Conductance>> {
        self.tracker.take().map(|tracker| tracker.snapshots).unwrap_or_default()
    }

    /// Completes the waveform.
    pub fn finish(self) -> Result<Option<WaveSummary>, ExperimentError> {
        let Some(tap) = self.tap else { return Ok(None) };
        match tap.failed {
            Some(error) => Err(error.into()),
            None => Ok(Some(tap.writer.finish()?)),
        }
    }

    /// Whether the waveform wants the period that begins.
    fn wave_wants(&mut self, tick: u64) -> bool {
        let Some(tap) = &self.tap else { return false };
        match tap.selection {
            WaveSelection::Window { stop_ns, .. } => {
                stop_ns.is_none_or(|stop| memtwin_spec::time::tick_start_ns(tick) < stop)
            }
            WaveSelection::Highlights => match self.highlight {
                Highlight::Nothing | Highlight::Periods(0) | Highlight::FirstEvent { rest_periods: 0 } => false,
                Highlight::FirstEvent { .. } => true,
                Highlight::Periods(left) => {
                    self.highlight = Highlight::Periods(left - 1);
                    true
                }
            },
        }
    }

    /// The first event is over some periods after its spike.
    fn count_first_event(&mut self, probe: &Probe) {
        let Highlight::FirstEvent { rest_periods } = self.highlight else { return };
        let last_tick = probe.tick % u64::from(TICKS_PER_PERIOD) + 1 == u64::from(TICKS_PER_PERIOD);
        if last_tick && probe.events > 0 {
            self.highlight = Highlight::FirstEvent { rest_periods: rest_periods.saturating_sub(1) };
        }
    }

    /// Adds to a probe the writes that the waveform has missed.
    fn caught_up(&mut self, probe: &Probe) -> Option<Probe> {
        let current = self.catch_up.take()?;
        let tap = self.tap.as_ref()?;
        let mut probe = probe.clone();
        for (index, layer) in probe.layers.iter_mut().enumerate() {
            let columns = tap.columns[index];
            let pairs = current[index].iter().zip(&tap.known[index]).enumerate();
            layer.writes.extend(pairs.filter(|(_, (now, known))| now != known).map(|(at, (&conductance, _))| {
                SynapseWrite { row: (at / columns) as u16, column: (at % columns) as u16, conductance }
            }));
        }
        Some(probe)
    }
}

/// What a waveform has to know of a network that stands at this configuration.
pub fn wave_context(config: &Config, parameters: &Parameters) -> WaveContext {
    WaveContext {
        config: config.clone(),
        conductance: config.layers.each_ref().map(|layer| layer.conductance.clone()),
        vin_volt: [parameters.vin1_volt, parameters.vin2_volt],
        kappa: parameters.kappa_ratio,
        vbias_volt: parameters.vbias_volt,
        vref_volt: parameters.vref_volt,
    }
}

fn tap(config: &Config, parameters: &Parameters, request: &WaveRequest) -> Result<Tap, ExperimentError> {
    let context = wave_context(config, parameters);
    let known = context.conductance.clone();
    let writer = WaveWriter::create(&request.path, context, &request.options())?;
    let columns = [config.sizes.hidden, config.sizes.outputs];
    Ok(Tap { writer, selection: request.selection.clone(), known, columns, failed: None })
}

impl Observer for Watch<'_> {
    fn before_period(&mut self, tick: u64) -> Interest {
        if !(self.go_on)() {
            return Interest::Stop;
        }
        if self.wave_wants(tick) || self.tracker.is_some() { Interest::Probes } else { Interest::Skip }
    }

    /// What is not wanted of one period is not wanted of the next ones either: highlights are asked for between commands, and
    /// a window that is over does not come back.
    fn undisturbed_periods(&self) -> u32 {
        UNDISTURBED_PERIODS
    }

    fn probe(&mut self, probe: &Probe) {
        if let Some(tracker) = &mut self.tracker {
            tracker.sample(probe);
        }
        // a tracked period need not belong to the waveform: then its writes are caught up with later
        let wanted = match self.tap.as_ref().map(|tap| &tap.selection) {
            None => false,
            Some(WaveSelection::Window { .. }) => true,
            Some(WaveSelection::Highlights) => {
                !matches!(self.highlight, Highlight::Nothing | Highlight::FirstEvent { rest_periods: 0 })
            }
        };
        if wanted {
            let caught_up = self.caught_up(probe);
            if let Some(tap) = &mut self.tap {
                tap.sample(caught_up.as_ref().unwrap_or(probe));
            }
            self.count_first_event(probe);
        }
    }
}
