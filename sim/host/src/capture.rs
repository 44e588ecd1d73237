//! What a trace buffer recorded, dated and turned into what the waveform of a simulation shows.
//!
//! The buffer keeps the newest levels of every neuron; those before follow backwards from what each record says to have
//! changed. Likewise the ticks: TRACE_EPOCH dates the newest record, and between two records lie at most 2^18 ticks, as
//! long as TICKS only counts (INIT and ADD_TICKS have no place in a trace) and a layer is supplied.
//!
//! **The window** holds the ticks of which everything is known. It begins where the trace began, or after the tick of the
//! oldest record where older ones were overwritten. It ends where the trace was stopped, or before the tick of the newest
//! record where the trace was complete with it, which may be in the midst of a tick; and one tick earlier: the LG of a
//! record is what the devices felt in its tick, that of a probe is what the LIA said at the end of it, felt in the next.
//!
//! **Supply.** A layer is looked at while it is supplied. One that never was keeps its latches, and its outputs are low, as
//! its CLK is. One that was is shown as if it was supplied throughout: what its gates and LG did in between shows where it
//! is supplied again, and what they were before as they were where it was first supplied.

use crate::HostError;
use crate::trace::TraceStatus;
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE};
use memtwin_spec::trace::{Record, TICK_BITS, level};
use memtwin_spec::{LayerProbe, Mask, Probe};
use memtwin_trace::{TraceError, WaveContext, WaveOptions, WaveSummary, WaveWriter};
use std::ops::Range;
use std::path::Path;

/// The signals that a capture tells, as scopes of a waveform.
pub const SCOPES: [&str; 9] = [
    "network.clk",
    "network.layer*.neuron*.l1",
    "network.layer*.neuron*.l2",
    "network.layer*.neuron*.g1",
    "network.layer*.neuron*.depression.g2",
    "network.layer*.neuron*.g3",
    "network.layer*.neuron*.t1",
    "network.layer*.neuron*.lg",
    "network.layer*.neuron*.gate",
];

/// What selects these signals.
pub fn wave_options() -> WaveOptions {
    WaveOptions { scopes: SCOPES.map(String::from).into(), ..WaveOptions::default() }
}

/// TICKS begins again after so many; ticks are counted from here on until it is known that they did not.
const TICKS_WRAP: u64 = 1 << 32;

/// A record and its tick, as TICKS counts; where TICKS began again within the capture, ticks after that go on from 2^32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedRecord {
    pub tick: u64,
    pub record: Record,
}

/// What a trace recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// Oldest first.
    pub records: Vec<DatedRecord>,
    /// Levels ([`level`]) of every neuron of both layers before the first record, as of the records' ticks.
    pub levels_before: [Vec<u8>; 2],
    /// Levels after the last record.
    pub levels_after: [Vec<u8>; 2],
    /// The ticks of which everything is known.
    pub window: Range<u64>,
    /// As it was when the trace had been stopped.
    pub status: TraceStatus,
}

/// What was read of a trace.
pub(crate) struct Readout {
    /// Oldest first.
    pub records: Vec<Record>,
    /// Bits 31:18 of TICKS at the newest record.
    pub epoch: u32,
    /// The newest levels.
    pub levels: [Vec<u8>; 2],
    /// The first tick that the trace saw, and the first that it did not, as far as they are known.
    pub armed: Option<u32>,
    pub stopped: Option<u32>,
    pub status: TraceStatus,
}

impl Readout {
    /// Dates the records and finds the levels before them.
    pub fn decode(self) -> Result<Capture, HostError> {
        let levels_before = levels_before(&self.records, &self.levels)?;
        let mut records = date(&self.records, self.epoch);
        let mut window = self.window(&records);
        let first = records.first().map_or(window.start, |oldest| oldest.tick.min(window.start));
        if first >= TICKS_WRAP {
            records.iter_mut().for_each(|record| record.tick -= TICKS_WRAP);
            window = window.start - TICKS_WRAP..window.end - TICKS_WRAP;
        }
        Ok(Capture { records, levels_before, levels_after: self.levels, window, status: self.status })
    }

    fn window(&self, records: &[DatedRecord]) -> Range<u64> {
        let [oldest, newest] = [records.first(), records.last()].map(|record| record.map(|record| record.tick));
        let somewhere = TICKS_WRAP + u64::from(self.stopped.or(self.armed).unwrap_or(0));
        let near = |tick: u32| near(newest.unwrap_or(somewhere), tick);
        let start = match oldest {
            Some(tick) if self.status.wrapped => tick + 1,
            _ => self.armed.map(near).or(oldest).unwrap_or(somewhere),
        };
        let end = self.stopped.map(near).or(newest).unwrap_or(start);
        start..start.max(end - 1)
    }
}

/// The tick next to another one of which TICKS has this value.
fn near(tick: u64, ticks: u32) -> u64 {
    let apart = ticks.wrapping_sub(tick as u32).cast_signed();
    tick.saturating_add_signed(apart.into())
}

/// Dates the records, from the newest backwards.
fn date(records: &[Record], epoch: u32) -> Vec<DatedRecord> {
    let mut tick = TICKS_WRAP + (u64::from(epoch) << TICK_BITS);
    let mut newer: Option<Record> = None;
    let mut dated: Vec<DatedRecord> = vec![];
    for &record in records.iter().rev() {
        tick = newer.map_or(tick + u64::from(record.tick), |newer| tick - ticks_between(record, newer));
        newer = Some(record);
        dated.push(DatedRecord { tick, record });
    }
    dated.reverse();
    dated
}

/// Ticks between two records that follow each other. Those of one tick rise by layer and neuron, so where they do not,
/// a whole epoch has passed between them.
fn ticks_between(older: Record, newer: Record) -> u64 {
    let epoch = 1 << TICK_BITS;
    let apart = newer.tick.wrapping_sub(older.tick) % epoch;
    let rise = (newer.layer, newer.neuron) > (older.layer, older.neuron);
    (if apart == 0 && !rise { epoch } else { apart }).into()
}

/// The levels before the records, from those after them.
fn levels_before(records: &[Record], after: &[Vec<u8>; 2]) -> Result<[Vec<u8>; 2], HostError> {
    let mut levels = after.clone();
    for record in records.iter().rev() {
        let known = levels[usize::from(record.layer)].get_mut(usize::from(record.neuron));
        let known = known.filter(|known| **known == record.levels);
        *known.ok_or(HostError::TornTrace { layer: record.layer + 1, neuron: record.neuron })? ^= record.changed;
    }
    Ok(levels)
}

/// Levels of a neuron that become others in a tick, as a probe shows it.
struct Change {
    tick: u64,
    layer: u8,
    neuron: u8,
    /// Which of the levels.
    mask: u8,
    levels: u8,
}

impl Capture {
    /// Probes of the window that show the signals of [`SCOPES`] as the probes of a simulation do, and nothing else: those
    /// at which one of these signals changes, and the first and the last.
    pub fn probes(&self) -> impl Iterator<Item = Probe> + '_ {
        let mut changes = self.changes().into_iter().peekable();
        let mut probe = Probe { layers: self.levels_before.each_ref().map(|levels| layer(levels)), ..Probe::default() };
        let (first, end) = (self.window.start, self.window.end);
        self.window.clone().filter_map(move |tick| {
            let mut changed = tick == first || tick + 1 == end || tick.is_multiple_of(TICKS_PER_PHASE.into());
            while let Some(change) = changes.next_if(|change| change.tick <= tick) {
                set(&mut probe.layers[usize::from(change.layer)], change.neuron, change.mask, change.levels);
                changed = true;
            }
            if !changed {
                return None;
            }
            probe.tick = tick;
            probe.clk = tick % u64::from(TICKS_PER_PERIOD) < u64::from(TICKS_PER_PHASE);
            for (layer, seen) in probe.layers.iter_mut().zip(self.status.seen) {
                layer.on = seen;
                drive(layer, probe.clk && seen);
            }
            Some(probe.clone())
        })
    }

    /// Writes the window as a waveform, VCD or FST by the extension: the file of a simulation of the same ticks with the
    /// scopes [`SCOPES`]. Of the context only the sizes count.
    pub fn write_wave(&self, path: &Path, context: WaveContext) -> Result<WaveSummary, TraceError> {
        let mut wave = WaveWriter::create(path, context, &wave_options())?;
        for probe in self.probes() {
            wave.sample(&probe)?;
        }
        wave.finish()
    }

    /// What changes, in the order of the ticks of probes. LG shows a tick earlier than it is felt.
    fn changes(&self) -> Vec<Change> {
        let mut changes = vec![];
        for &DatedRecord { tick, record } in &self.records {
            let change =
                |tick, mask| Change { tick, layer: record.layer, neuron: record.neuron, mask, levels: record.levels };
            changes.push(change(tick.saturating_sub(1), level::LG));
            changes.push(change(tick, !level::LG));
        }
        changes.sort_by_key(|change| change.tick);
        changes
    }
}

/// A layer with these levels.
fn layer(levels: &[u8]) -> LayerProbe {
    let mut layer = LayerProbe { devices: vec![Default::default(); levels.len()], ..LayerProbe::default() };
    for (neuron, &levels) in (0..).zip(levels) {
        set(&mut layer, neuron, u8::MAX, levels);
    }
    layer
}

/// Sets those levels of a neuron that are in `mask`.
fn set(layer: &mut LayerProbe, neuron: u8, mask: u8, levels: u8) {
    let nodes = [
        (level::L1, &mut layer.l1),
        (level::L2, &mut layer.l2),
        (level::LG, &mut layer.lg),
        (level::GATE, &mut layer.gate),
    ];
    for (bit, node) in nodes.into_iter().filter(|(bit, _)| mask & bit != 0) {
        *node = *node & !(1 << neuron) | Mask::from(levels & bit != 0) << neuron;
    }
}

/// What follows from the latches and the layer's CLK.
fn drive(layer: &mut LayerProbe, clk: bool) {
    let high = if clk { Mask::MAX } else { 0 };
    layer.g1 = layer.l2 & high;
    layer.g2 = layer.l1 & high;
    layer.vl = layer.l1 | layer.l2;
    layer.t1 = layer.l2;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two records of one neuron in these ticks, the older of which left it at `levels`.
    fn decode(levels: u8, ticks: [u32; 2], armed: Option<u32>) -> Result<Capture, HostError> {
        let record = |changed, levels, tick| Record { layer: 1, neuron: 0, changed, levels, tick };
        Readout {
            records: vec![record(level::L1, levels, ticks[0]), record(level::L2, level::L1 | level::L2, ticks[1])],
            epoch: 0,
            levels: [vec![], vec![level::L1 | level::L2]],
            armed,
            stopped: None,
            status: TraceStatus::default(),
        }
        .decode()
    }

    #[test]
    fn levels_are_followed_backwards() {
        let capture = decode(level::L1, [5, 7], None).unwrap();
        assert_eq!((capture.levels_before[1][0], capture.window), (0, 5..6));
        let error = decode(level::GATE, [5, 7], None).unwrap_err();
        assert!(error.to_string().contains("layer 2, neuron 0"), "{error}");
    }

    /// Of ticks that did not only count nothing right can be said, but it is said without a panic.
    #[test]
    fn ticks_that_were_set_anew() {
        let capture = decode(level::L1, [5000, 100], Some(0)).unwrap();
        assert!(capture.probes().all(|probe| capture.window.contains(&probe.tick)));
    }
}
