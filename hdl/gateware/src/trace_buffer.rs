//! The trace buffer: spikes and gates as address events in block RAM, with trigger and pre-trigger.
//!
//! ```text
//!  settled neuron --> compare --> changed? --> record --> ring of 512
//!  of the lane        with its                   |
//!                     levels before           trigger --> so many more, then complete
//! ```
//!
//! One neuron a cycle, as the lane settles them: a record goes into the ring two cycles later, before the tick counts on.
//! Records, levels and rules are those of [`memtwin_spec::trace`], the registers TRACE_* say what it does. Started, it
//! first takes the levels of a layer in the first whole tick in which it is supplied; complete, it keeps ring and levels,
//! and tells in `overflow` that something was missed. The host reads while it is stopped.

use crate::zeroed;
use memtwin_spec::trace::{LEVELS, RECORDS, TICK_BITS};
use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct TraceBuffer<const CB: usize, const GB: usize> {
    pub clock: Signal<In, Clock>,
    // lane
    pub settled: Signal<In, Bit>,
    pub second: Signal<In, Bit>,
    pub index: Signal<In, Bits<CB>>,
    /// L1, L2, LG, gate.
    pub levels: Signal<In, Bits<4>>,
    // sequencer
    pub ticks: Signal<In, Bits<32>>,
    /// A tick begins: what was started in the midst of one waits for the next.
    pub tick: Signal<In, Bit>,
    pub tick_done: Signal<In, Bit>,
    pub on1: Signal<In, Bit>,
    pub on2: Signal<In, Bit>,
    // registers
    pub start: Signal<In, Bit>,
    pub stop: Signal<In, Bit>,
    /// The first record triggers.
    pub at_once: Signal<In, Bit>,
    pub trigger: Signal<In, Bits<15>>,
    pub after: Signal<In, Bits<10>>,
    pub host_address: Signal<In, Bits<16>>,
    pub host_read: Signal<Out, Bits<32>>,
    /// Started and not stopped: the host gets no answer.
    pub runs: Signal<Out, Bit>,
    pub status: Signal<Out, Bits<32>>,
    pub epoch: Signal<Out, Bits<14>>,

    pub ring: RAM<Bits<32>, 9>,
    pub known: RAM<Bits<4>, GB>,
    started: DFF<Bit>,
    active: DFF<Bit>,
    seen1: DFF<Bit>,
    seen2: DFF<Bit>,
    // the neuron a cycle ago, and two
    valid1: DFF<Bit>,
    second1: DFF<Bit>,
    index1: DFF<Bits<CB>>,
    levels1: DFF<Bits<4>>,
    valid2: DFF<Bit>,
    seen: DFF<Bit>,
    dated: DFF<Bit>,
    second2: DFF<Bit>,
    index2: DFF<Bits<CB>>,
    levels2: DFF<Bits<4>>,
    changed2: DFF<Bits<4>>,
    /// A new epoch begins with this tick.
    epoch_begins: Signal<Local, Bit>,
    here: Signal<Local, Bits<GB>>,
    here2: Signal<Local, Bits<GB>>,
    comes: Signal<Local, Bit>,
    push: Signal<Local, Bit>,
    record: Signal<Local, Bits<32>>,
    // trigger
    neuron: Signal<Local, Bits<6>>,
    rises: Signal<Local, Bits<4>>,
    fell: Signal<Local, Bits<4>>,
    falls: Signal<Local, Bits<4>>,
    hits: Signal<Local, Bit>,
    counts: Signal<Local, Bit>,
    remaining: Signal<Local, Bits<10>>,
    left: DFF<Bits<10>>,
    triggered: DFF<Bit>,
    complete: DFF<Bit>,
    overflow: DFF<Bit>,
    // ring
    next: DFF<Bits<9>>,
    full: DFF<Bit>,
    wrapped: DFF<Bit>,
    held_epoch: DFF<Bits<14>>,
    reads_levels: DFF<Bit>,
}

impl<const CB: usize, const GB: usize> Default for TraceBuffer<CB, GB> {
    fn default() -> Self {
        assert!(GB == CB + 1 && CB <= 5, "{CB} bits of a neuron");
        const { assert!(RECORDS == 1 << 9 && LEVELS == 1 << 9 && TICK_BITS == 18, "the kernel below has these sizes") };
        TraceBuffer {
            clock: Default::default(),
            settled: Default::default(),
            second: Default::default(),
            index: Default::default(),
            levels: Default::default(),
            ticks: Default::default(),
            tick: Default::default(),
            tick_done: Default::default(),
            on1: Default::default(),
            on2: Default::default(),
            start: Default::default(),
            stop: Default::default(),
            at_once: Default::default(),
            trigger: Default::default(),
            after: Default::default(),
            host_address: Default::default(),
            host_read: Default::default(),
            runs: Default::default(),
            status: Default::default(),
            epoch: Default::default(),
            ring: zeroed(),
            known: zeroed(),
            started: Default::default(),
            active: Default::default(),
            seen1: Default::default(),
            seen2: Default::default(),
            valid1: Default::default(),
            second1: Default::default(),
            index1: Default::default(),
            levels1: Default::default(),
            valid2: Default::default(),
            seen: Default::default(),
            dated: Default::default(),
            second2: Default::default(),
            index2: Default::default(),
            levels2: Default::default(),
            changed2: Default::default(),
            epoch_begins: Default::default(),
            here: Default::default(),
            here2: Default::default(),
            comes: Default::default(),
            push: Default::default(),
            record: Default::default(),
            neuron: Default::default(),
            rises: Default::default(),
            fell: Default::default(),
            falls: Default::default(),
            hits: Default::default(),
            counts: Default::default(),
            remaining: Default::default(),
            left: Default::default(),
            triggered: Default::default(),
            complete: Default::default(),
            overflow: Default::default(),
            next: Default::default(),
            full: Default::default(),
            wrapped: Default::default(),
            held_epoch: Default::default(),
            reads_levels: Default::default(),
        }
    }
}

impl<const CB: usize, const GB: usize> Logic for TraceBuffer<CB, GB> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, started, active, seen1, seen2, valid1, second1, index1, levels1, valid2, seen, dated);
        dff_setup!(self, clock, second2, index2, levels2, changed2, left, triggered, complete, overflow);
        dff_setup!(self, clock, next, full, wrapped, held_epoch, reads_levels);
        self.ring.read_clock.next = self.clock.val();
        self.ring.write_clock.next = self.clock.val();
        self.known.read_clock.next = self.clock.val();
        self.known.write_clock.next = self.clock.val();

        // the neuron that settles, and its levels before
        self.valid1.d.next = self.settled.val() & self.active.q.val();
        self.second1.d.next = self.second.val();
        self.index1.d.next = self.index.val();
        self.levels1.d.next = self.levels.val();
        self.here.next = (bit_cast::<GB, CB>(self.index.val()) << 1).replace_bit(0, self.second.val());
        if !self.started.q.val() {
            self.here.next = bit_cast::<GB, 16>(self.host_address.val());
        }
        self.known.read_address.next = self.here.val();

        // compared
        self.epoch_begins.next = !self.ticks.val().get_bits::<18>(0).any();
        self.valid2.d.next = self.valid1.q.val();
        self.seen.d.next = self.seen1.q.val();
        if self.second1.q.val() {
            self.seen.d.next = self.seen2.q.val();
        }
        self.dated.d.next = self.epoch_begins.val() & !self.index1.q.val().any();
        self.second2.d.next = self.second1.q.val();
        self.index2.d.next = self.index1.q.val();
        self.levels2.d.next = self.levels1.q.val();
        self.changed2.d.next = self.levels1.q.val() ^ self.known.read_data.val();

        // recorded
        self.comes.next = self.valid2.q.val() & self.seen.q.val() & (self.changed2.q.val().any() | self.dated.q.val());
        self.push.next = self.comes.val() & !self.complete.q.val();
        self.here2.next = (bit_cast::<GB, CB>(self.index2.q.val()) << 1).replace_bit(0, self.second2.q.val());
        self.known.write_address.next = self.here2.val();
        self.known.write_data.next = self.levels2.q.val();
        self.known.write_enable.next = self.valid2.q.val() & !self.complete.q.val();
        self.record.next = bit_cast::<32, 18>(self.ticks.val().get_bits::<18>(0))
            | (bit_cast::<32, 4>(self.levels2.q.val()) << 18)
            | (bit_cast::<32, 4>(self.changed2.q.val()) << 22);
        self.record.next = self.record.val() | (bit_cast::<32, CB>(self.index2.q.val()) << 26);
        self.record.next = self.record.val().replace_bit(31, self.second2.q.val());
        self.ring.write_address.next = self.next.q.val();
        self.ring.write_data.next = self.record.val();
        self.ring.write_enable.next = self.push.val();

        // triggered
        self.neuron.next = bit_cast::<6, CB>(self.index2.q.val()).replace_bit(5, self.second2.q.val());
        self.rises.next = self.changed2.q.val() & self.levels2.q.val() & self.trigger.val().get_bits::<4>(7);
        self.fell.next = self.changed2.q.val() & !self.levels2.q.val();
        self.falls.next = self.fell.val() & self.trigger.val().get_bits::<4>(11);
        self.hits.next = ((self.rises.val().any() | self.falls.val().any())
            & (self.trigger.val().get_bit(6) | (self.neuron.val() == self.trigger.val().get_bits::<6>(0))))
            | self.at_once.val();
        self.counts.next = self.push.val() & (self.triggered.q.val() | self.hits.val());
        self.remaining.next = self.after.val();
        if self.triggered.q.val() {
            self.remaining.next = self.left.q.val();
        }
        if self.push.val() {
            self.next.d.next = self.next.q.val() + 1;
            self.held_epoch.d.next = self.ticks.val().get_bits::<14>(18);
            if self.next.q.val().all() {
                self.full.d.next = true;
            }
            if self.full.q.val() {
                self.wrapped.d.next = true;
            }
        }
        if self.counts.val() {
            self.triggered.d.next = true;
            self.left.d.next = self.remaining.val() - 1;
            if self.remaining.val() == 1 {
                self.complete.d.next = true;
            }
        }
        if self.comes.val() & self.complete.q.val() {
            self.overflow.d.next = true;
        }
        if self.tick.val() {
            self.active.d.next = self.started.q.val();
        }
        if self.tick_done.val() & self.active.q.val() {
            self.seen1.d.next = self.seen1.q.val() | self.on1.val();
            self.seen2.d.next = self.seen2.q.val() | self.on2.val();
        }

        if self.stop.val() {
            self.started.d.next = false;
            self.active.d.next = false;
        }
        if self.start.val() {
            self.started.d.next = true;
            self.active.d.next = false;
            self.seen1.d.next = false;
            self.seen2.d.next = false;
            self.valid1.d.next = false;
            self.valid2.d.next = false;
            self.triggered.d.next = false;
            self.complete.d.next = false;
            self.overflow.d.next = false;
            self.next.d.next = 0.into();
            self.full.d.next = false;
            self.wrapped.d.next = false;
        }

        // the host
        self.ring.read_address.next = self.host_address.val().get_bits::<9>(0);
        self.reads_levels.d.next = self.host_address.val().get_bit(9);
        self.host_read.next = self.ring.read_data.val();
        if self.reads_levels.q.val() {
            self.host_read.next = bit_cast::<32, 4>(self.known.read_data.val());
        }
        self.runs.next = self.started.q.val();
        self.epoch.next = self.held_epoch.q.val();
        self.status.next = bit_cast::<32, 9>(self.next.q.val()) << 10;
        if !self.full.q.val() {
            self.status.next = self.status.val() | bit_cast::<32, 9>(self.next.q.val());
        }
        self.status.next = self.status.val().replace_bit(9, self.full.q.val());
        self.status.next = self.status.val().replace_bit(20, self.started.q.val());
        self.status.next = self.status.val().replace_bit(21, self.triggered.q.val());
        self.status.next = self.status.val().replace_bit(22, self.complete.q.val());
        self.status.next = self.status.val().replace_bit(23, self.wrapped.q.val());
        self.status.next = self.status.val().replace_bit(24, self.overflow.q.val());
        self.status.next = self.status.val().replace_bit(25, self.seen1.q.val());
        self.status.next = self.status.val().replace_bit(26, self.seen2.q.val());
    }
}
