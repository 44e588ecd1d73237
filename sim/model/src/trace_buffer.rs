//! The trace buffer: latches and gates as address events in a ring, with trigger and pre-trigger.
//!
//! Records, levels and rules are those of [`memtwin_spec::trace`]; what the registers TRACE_* and the region of the buffer
//! give is what [`TraceBuffer::status`], [`TraceBuffer::epoch`] and [`TraceBuffer::word`] give. [`ProbeTrace`] feeds a
//! buffer from the probes of any engine.

use memtwin_spec::size::Mask;
use memtwin_spec::trace::{LEVELS, RECORDS, Record, TICK_BITS, Trigger, level};
use memtwin_spec::{Interest, LayerProbe, Observer, Probe, Sizes};

/// Neurons of a layer that a record can name.
const NEURONS: usize = 32;
/// The counter of TRACE_AFTER has 10 bits.
const AFTER_MASK: u32 = 0x3FF;

/// The buffer; it starts and stops between two ticks.
#[derive(Debug, Clone)]
pub struct TraceBuffer {
    at_once: bool,
    trigger: Trigger,
    after: u32,
    running: bool,
    seen: [bool; 2],
    triggered: bool,
    complete: bool,
    overflow: bool,
    /// Records still to come, from the trigger on.
    left: u32,
    ring: Vec<u32>,
    next: u32,
    full: bool,
    wrapped: bool,
    epoch: u32,
    known: [[u8; NEURONS]; 2],
}

impl Default for TraceBuffer {
    fn default() -> Self {
        TraceBuffer {
            at_once: false,
            trigger: Trigger::default(),
            after: 0,
            running: false,
            seen: [false; 2],
            triggered: false,
            complete: false,
            overflow: false,
            left: 0,
            ring: vec![0; RECORDS as usize],
            next: 0,
            full: false,
            wrapped: false,
            epoch: 0,
            known: [[0; NEURONS]; 2],
        }
    }
}

impl TraceBuffer {
    /// Empties the buffer and starts anew: triggered by the first record, or by one that the trigger matches, and complete
    /// with `after` records from that one on, itself included (1 to 512; 0 counts as 1024).
    pub fn start(&mut self, at_once: bool, trigger: Trigger, after: u32) {
        let TraceBuffer { ring, known, epoch, .. } = std::mem::take(self);
        *self = TraceBuffer { at_once, trigger, after, running: true, ring, known, epoch, ..TraceBuffer::default() };
    }

    /// What was recorded stays.
    pub fn stop(&mut self) {
        self.running = false;
    }

    /// A neuron of a layer (0 or 1) settles in a tick (TICKS) with these levels (bits of [`level`]). In a tick the neurons
    /// of layer 1 come before those of layer 2, each in the order of their indices.
    pub fn settle(&mut self, layer: u8, neuron: u8, levels: u8, tick: u32) {
        if !self.running {
            return;
        }
        let known = &mut self.known[usize::from(layer)][usize::from(neuron)];
        let changed = levels ^ *known;
        if !self.complete {
            *known = levels;
        }
        let dated = neuron == 0 && tick & ((1 << TICK_BITS) - 1) == 0;
        if !self.seen[usize::from(layer)] || changed == 0 && !dated {
            return;
        }
        if self.complete {
            self.overflow = true;
        } else {
            self.push(Record { layer, neuron, changed, levels, tick }, tick >> TICK_BITS);
        }
    }

    /// A tick ends in which these layers were supplied.
    pub fn end_tick(&mut self, supplied: [bool; 2]) {
        for (seen, supplied) in self.seen.iter_mut().zip(supplied) {
            *seen |= supplied && self.running;
        }
    }

    fn push(&mut self, record: Record, epoch: u32) {
        self.ring[self.next as usize] = record.to_bits();
        self.epoch = epoch;
        self.wrapped |= self.full;
        self.next = (self.next + 1) % RECORDS;
        self.full |= self.next == 0;
        if !self.triggered {
            if !self.at_once && !self.trigger.matches(record) {
                return;
            }
            self.triggered = true;
            self.left = self.after;
        }
        self.left = self.left.wrapping_sub(1) & AFTER_MASK;
        self.complete = self.left == 0;
    }

    /// Records in the buffer.
    pub fn count(&self) -> u32 {
        if self.full { RECORDS } else { self.next }
    }

    /// The register TRACE_STATUS.
    pub fn status(&self) -> u32 {
        let flags =
            [self.running, self.triggered, self.complete, self.wrapped, self.overflow, self.seen[0], self.seen[1]];
        let flags: u32 = flags.iter().enumerate().map(|(bit, &flag)| u32::from(flag) << bit).sum();
        self.count() | self.next << 10 | flags << 20
    }

    /// The register TRACE_EPOCH.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The word at an offset in the region of the buffer: a slot of the ring, or the levels of a neuron.
    pub fn word(&self, offset: u32) -> u32 {
        match offset.checked_sub(LEVELS) {
            None => self.ring[offset as usize],
            Some(index) => self.known[(index & 1) as usize][(index >> 1) as usize].into(),
        }
    }

    /// The records, oldest first.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        let (newer, older) = self.ring.split_at(self.next as usize);
        let older = if self.full { older } else { &[] };
        older.iter().chain(newer).map(|&word| Record::from_bits(word))
    }
}

/// A trace buffer that looks on while an engine runs. It has to see every probe since the load, on which LG is all ones,
/// and a LIA that is switched on or off in the midst of an inhibition shows a tick late: probes do not tell.
#[derive(Debug, Clone)]
pub struct ProbeTrace {
    pub buffer: TraceBuffer,
    /// LG of layer 1 as its devices feel it in the next tick.
    lg: Mask,
}

impl ProbeTrace {
    pub fn new(sizes: Sizes) -> Self {
        ProbeTrace { buffer: TraceBuffer::default(), lg: crate::lia::all(sizes.hidden) }
    }

    fn settle(&mut self, layer: u8, probe: &LayerProbe, tick: u32) {
        let lg = if layer == 0 { self.lg } else { Mask::MAX };
        let masks = [(probe.l1, level::L1), (probe.l2, level::L2), (lg, level::LG), (probe.gate, level::GATE)];
        for neuron in 0..probe.devices.len() {
            let high = masks.iter().filter(|(mask, _)| mask >> neuron & 1 == 1);
            self.buffer.settle(layer, neuron as u8, high.map(|(_, bit)| bit).sum(), tick);
        }
    }
}

impl Observer for ProbeTrace {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        for (layer, layer_probe) in (0..).zip(&probe.layers).filter(|(_, layer_probe)| layer_probe.on) {
            self.settle(layer, layer_probe, probe.tick as u32);
        }
        self.buffer.end_tick(probe.layers.each_ref().map(|layer| layer.on));
        self.lg = probe.layers[0].lg;
    }
}
