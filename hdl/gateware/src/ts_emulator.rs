//! The threshold-switching device (Fig. 2) as a pipeline: one device a cycle, its state comes in and goes out.
//!
//! ```text
//!  cycle 0 (drive)   voltage and record in, growth from the table: drive, time since, which leak; deviation of the threshold
//!  cycle 1 (grow)    x + growth - leak, clamped to 24 bits; the threshold at this voltage; where use moves the base
//!  cycle 2 (settle)  compared with the threshold: on, pending, node 2, base out
//! ```
//!
//! Latency: 2 cycles from input to output. Widths: `x` 24 bits (16.8), growth 20, threshold 16 compared with `x[23:8]`,
//! `since` 8, saturating; deviation 18 bits with a sign, shifted by up to 7 and added 26. Semantics and parameters: the model's file of the same name.

use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct TsEmulator {
    pub clock: Signal<In, Clock>,
    // the device, cycle 0
    pub volt: Signal<In, Bits<8>>,
    pub growth: Signal<In, Bits<20>>,
    pub x: Signal<In, Bits<24>>,
    pub threshold: Signal<In, Bits<16>>,
    /// Threshold at the lowest draw, and how often a deviation from the middle counts double at this voltage.
    pub base: Signal<In, Bits<16>>,
    pub spread_shift: Signal<In, Bits<3>>,
    pub since: Signal<In, Bits<8>>,
    pub driven: Signal<In, Bit>,
    pub on: Signal<In, Bit>,
    pub pending: Signal<In, Bit>,
    // parameters
    pub drive_min: Signal<In, Bits<8>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    pub rest_sub_ticks: Signal<In, Bits<8>>,
    pub leak_fast_shift: Signal<In, Bits<4>>,
    pub leak_slow_shift: Signal<In, Bits<4>>,
    /// From the lowest draw of a threshold to the middle one.
    pub half_span: Signal<In, Bits<16>>,
    pub fatigue_min: Signal<In, Bits<16>>,
    /// Zero: use moves nothing.
    pub fatigue_max: Signal<In, Bits<16>>,
    // the device, cycle 2
    pub x_out: Signal<Out, Bits<24>>,
    pub threshold_out: Signal<Out, Bits<16>>,
    pub base_out: Signal<Out, Bits<16>>,
    /// The base may have moved.
    pub base_moves: Signal<Out, Bit>,
    pub since_out: Signal<Out, Bits<8>>,
    pub driven_out: Signal<Out, Bit>,
    pub on_out: Signal<Out, Bit>,
    pub pending_out: Signal<Out, Bit>,
    pub node2: Signal<Out, Bit>,
    // drive
    drive: Signal<Local, Bit>,
    counted: Signal<Local, Bits<8>>,
    since_next: Signal<Local, Bits<8>>,
    spread: Signal<Local, Bits<8>>,
    limit: Signal<Local, Bits<8>>,
    resting: Signal<Local, Bit>,
    relaxing: Signal<Local, Bit>,
    leak_shift: Signal<Local, Bits<4>>,
    middle: Signal<Local, Bits<18>>,
    /// A device that has not fired begins to relax.
    forgets: Signal<Local, Bit>,
    // grow
    grow_x: DFF<Bits<24>>,
    grow_growth: DFF<Bits<24>>,
    grow_leak: DFF<Bits<24>>,
    grow_threshold: DFF<Bits<16>>,
    grow_since: DFF<Bits<8>>,
    grow_driven: DFF<Bit>,
    grow_on: DFF<Bit>,
    grow_pending: DFF<Bit>,
    grow_base: DFF<Bits<16>>,
    grow_middle: DFF<Bits<18>>,
    grow_deviation: DFF<Bits<18>>,
    grow_shift: DFF<Bits<3>>,
    grow_forgets: DFF<Bit>,
    wide_deviation: Signal<Local, Bits<26>>,
    fire: Signal<Local, Bits<26>>,
    held: Signal<Local, Bits<16>>,
    tires: Signal<Local, Bit>,
    up: Signal<Local, Bits<16>>,
    down: Signal<Local, Bits<16>>,
    raised: Signal<Local, Bits<25>>,
    moved: Signal<Local, Bits<25>>,
    // settle
    settle_x: DFF<Bits<24>>,
    settle_threshold: DFF<Bits<16>>,
    /// Level at which it fires.
    settle_fire: DFF<Bits<16>>,
    /// The base after a fall, and after anything else.
    settle_up: DFF<Bits<16>>,
    settle_other: DFF<Bits<16>>,
    settle_forgets: DFF<Bit>,
    settle_since: DFF<Bits<8>>,
    settle_driven: DFF<Bit>,
    settle_on: DFF<Bit>,
    settle_pending: DFF<Bit>,
    level: Signal<Local, Bits<16>>,
    hold: Signal<Local, Bits<16>>,
    on_next: Signal<Local, Bit>,
    fell: Signal<Local, Bit>,
}

impl Logic for TsEmulator {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, grow_x, grow_growth, grow_leak, grow_threshold, grow_since, grow_driven, grow_on);
        dff_setup!(self, clock, grow_pending, settle_x, settle_threshold, settle_since, settle_driven, settle_on);
        dff_setup!(self, clock, settle_pending, grow_base, grow_middle, grow_deviation, grow_shift, grow_forgets);
        dff_setup!(self, clock, settle_fire, settle_up, settle_other, settle_forgets);

        // drive
        self.drive.next = self.volt.val() >= self.drive_min.val();
        self.counted.next = self.since.val() + 1;
        self.since_next.next = self.counted.val();
        if self.since.val().all() {
            self.since_next.next = self.since.val();
        }
        if self.drive.val() ^ self.driven.val() {
            self.since_next.next = 0.into();
        }
        self.spread.next = bit_cast::<8, 4>(self.threshold.val().get_bits::<4>(5));
        self.limit.next = self.rest_sub_ticks.val();
        if self.on.val() {
            self.limit.next = self.rest_ticks.val() + self.spread.val();
        }
        self.resting.next = !self.drive.val() & !self.limit.val().all();
        self.relaxing.next = self.resting.val() & (self.since_next.val() >= self.limit.val());
        self.leak_shift.next = self.leak_slow_shift.val();
        if self.relaxing.val() {
            self.leak_shift.next = self.leak_fast_shift.val();
        }
        self.grow_growth.d.next = 0.into();
        if self.drive.val() & (self.since_next.val() >= self.onset_ticks.val()) {
            self.grow_growth.d.next = bit_cast::<24, 20>(self.growth.val());
        }
        self.grow_leak.d.next = self.x.val() >> self.leak_shift.val();
        self.grow_x.d.next = self.x.val();
        self.grow_threshold.d.next = self.threshold.val();
        self.grow_since.d.next = self.since_next.val();
        self.grow_driven.d.next = self.drive.val();
        self.grow_on.d.next = self.on.val();
        // a device that has not fired and begins to relax forgets its threshold
        self.forgets.next = self.relaxing.val() & (self.since_next.val() == self.limit.val()) & !self.on.val();
        self.grow_pending.d.next = self.pending.val() | self.forgets.val();
        self.grow_forgets.d.next = self.forgets.val();
        self.middle.next = bit_cast::<18, 16>(self.base.val()) + bit_cast::<18, 16>(self.half_span.val());
        self.grow_middle.d.next = self.middle.val();
        self.grow_deviation.d.next = bit_cast::<18, 16>(self.threshold.val()) - self.middle.val();
        self.grow_shift.d.next = self.spread_shift.val();
        self.grow_base.d.next = self.base.val();

        // grow
        self.raised.next = bit_cast::<25, 24>(self.grow_x.q.val()) + bit_cast::<25, 24>(self.grow_growth.q.val());
        self.moved.next = self.raised.val() - bit_cast::<25, 24>(self.grow_leak.q.val());
        self.settle_x.d.next = bit_cast::<24, 25>(self.moved.val());
        if self.moved.val().get_bit(24) {
            self.settle_x.d.next = 0xFF_FFFF.into();
        }
        self.settle_threshold.d.next = self.grow_threshold.q.val();
        self.settle_since.d.next = self.grow_since.q.val();
        // the threshold at this voltage: at least that at which the device holds, at most 16 bits
        self.wide_deviation.next = bit_cast::<26, 18>(self.grow_deviation.q.val());
        if self.grow_deviation.q.val().get_bit(17) {
            self.wide_deviation.next = bit_cast::<26, 18>(self.grow_deviation.q.val()) | 0x3FC_0000;
        }
        self.fire.next =
            bit_cast::<26, 18>(self.grow_middle.q.val()) + (self.wide_deviation.val() << self.grow_shift.q.val());
        self.held.next = self.grow_threshold.q.val() >> 2;
        self.settle_fire.d.next = bit_cast::<16, 26>(self.fire.val());
        if (self.fire.val() >> 16).any() {
            self.settle_fire.d.next = 0xFFFF.into();
        }
        if self.fire.val().get_bit(25) | (self.fire.val() < bit_cast::<26, 16>(self.held.val())) {
            self.settle_fire.d.next = self.held.val();
        }
        // a fire tires, a relaxation without one lets it recover
        self.tires.next = self.fatigue_max.val().any();
        self.up.next = self.grow_base.q.val();
        if self.tires.val() & (self.grow_base.q.val() < self.fatigue_max.val()) {
            self.up.next = self.grow_base.q.val() + ((self.fatigue_max.val() - self.grow_base.q.val()) >> 4);
        }
        self.down.next = self.grow_base.q.val();
        if self.tires.val() & self.grow_forgets.q.val() & (self.grow_base.q.val() > self.fatigue_min.val()) {
            self.down.next = self.grow_base.q.val() - ((self.grow_base.q.val() - self.fatigue_min.val()) >> 7);
        }
        self.settle_up.d.next = self.up.val();
        self.settle_other.d.next = self.down.val();
        self.settle_forgets.d.next = self.grow_forgets.q.val();
        self.settle_driven.d.next = self.grow_driven.q.val();
        self.settle_on.d.next = self.grow_on.q.val();
        self.settle_pending.d.next = self.grow_pending.q.val();

        // settle
        self.level.next = self.settle_x.q.val().get_bits::<16>(8);
        self.hold.next = self.settle_threshold.q.val() >> 2;
        self.on_next.next = self.settle_on.q.val();
        if self.level.val() < self.hold.val() {
            self.on_next.next = false;
        }
        if self.settle_driven.q.val() & (self.level.val() >= self.settle_fire.q.val()) {
            self.on_next.next = true;
        }
        self.x_out.next = self.settle_x.q.val();
        self.threshold_out.next = self.settle_threshold.q.val();
        self.since_out.next = self.settle_since.q.val();
        self.driven_out.next = self.settle_driven.q.val();
        self.on_out.next = self.on_next.val();
        self.fell.next = self.settle_on.q.val() & !self.on_next.val();
        self.pending_out.next = self.settle_pending.q.val() | self.fell.val();
        self.base_out.next = self.settle_other.q.val();
        if self.fell.val() {
            self.base_out.next = self.settle_up.q.val();
        }
        self.base_moves.next = self.fell.val() | self.settle_forgets.q.val();
        self.node2.next = self.on_next.val() & self.settle_driven.q.val();
    }
}
