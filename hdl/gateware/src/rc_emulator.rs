//! The soma of resistors, membrane capacitance and volatile switch (Duan et al. 2020, Fig. 2d; Wang et al. 2018, Fig. 2a) as
//! a pipeline: one soma a cycle, its state comes in and goes out.
//!
//! ```text
//!  V_i --[ G ]--+--- x ---+-----------+
//!               |         C        switch     closed (on) from threshold to hold
//!              ...       gnd         gnd
//!
//!  cycle 0 (leak)      what the conductances take in a tick: load, and the switch's own
//!  cycle 1 (multiply)  times the membrane's level; x + growth
//!  cycle 2 (settle)    x' = x + growth - leak, clamped to 24 bits
//!  cycle 3 (switch)    |x'| against threshold or hold: on, pending, node 2
//! ```
//!
//! Ports and record are those of [`crate::ts_emulator`]; `source` is the load, `x` is in two's complement, `driven` says that the
//! switch is about to turn. Latency: 3 cycles from input to output. Widths: `x` 24 bits, growth 20 with a sign, load 16; their sum
//! needs 26; `x[23:8]` times the leak 32. Semantics: the model's file of the same name.

use crate::multiplier::Multiplier;
use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct RcEmulator {
    pub clock: Signal<In, Clock>,
    // the soma, cycle 0
    /// Load: `G_s dt / C`, LSB 2^-16.
    pub source: Signal<In, Bits<16>>,
    /// `I dt / C` in LSBs of `x`, two's complement.
    pub growth: Signal<In, Bits<20>>,
    pub x: Signal<In, Bits<24>>,
    pub threshold: Signal<In, Bits<16>>,
    pub base: Signal<In, Bits<16>>,
    pub since: Signal<In, Bits<8>>,
    pub on: Signal<In, Bit>,
    pub pending: Signal<In, Bit>,
    // parameters
    pub leak_off: Signal<In, Bits<16>>,
    pub leak_on: Signal<In, Bits<16>>,
    pub hold: Signal<In, Bits<16>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    // the soma, cycle 3
    pub x_out: Signal<Out, Bits<24>>,
    pub threshold_out: Signal<Out, Bits<16>>,
    pub base_out: Signal<Out, Bits<16>>,
    pub since_out: Signal<Out, Bits<8>>,
    pub driven_out: Signal<Out, Bit>,
    pub on_out: Signal<Out, Bit>,
    pub pending_out: Signal<Out, Bit>,
    pub node2: Signal<Out, Bit>,
    // leak
    own: Signal<Local, Bits<16>>,
    wide_leak: Signal<Local, Bits<17>>,
    leak_leak: DFF<Bits<16>>,
    leak_x: DFF<Bits<24>>,
    leak_growth: DFF<Bits<20>>,
    leak_threshold: DFF<Bits<16>>,
    leak_base: DFF<Bits<16>>,
    leak_since: DFF<Bits<8>>,
    leak_on_before: DFF<Bit>,
    leak_pending: DFF<Bit>,
    // multiply
    pub multiplier: Multiplier,
    wide_x: Signal<Local, Bits<26>>,
    wide_growth: Signal<Local, Bits<26>>,
    multiply_raised: DFF<Bits<26>>,
    multiply_threshold: DFF<Bits<16>>,
    multiply_base: DFF<Bits<16>>,
    multiply_since: DFF<Bits<8>>,
    multiply_on: DFF<Bit>,
    multiply_pending: DFF<Bit>,
    // settle
    lost: Signal<Local, Bits<26>>,
    moved: Signal<Local, Bits<26>>,
    signs: Signal<Local, Bits<3>>,
    settle_x: DFF<Bits<24>>,
    settle_threshold: DFF<Bits<16>>,
    settle_base: DFF<Bits<16>>,
    settle_since: DFF<Bits<8>>,
    settle_on: DFF<Bit>,
    settle_pending: DFF<Bit>,
    // switch
    inverted: Signal<Local, Bits<24>>,
    negated: Signal<Local, Bits<24>>,
    magnitude: Signal<Local, Bits<24>>,
    level: Signal<Local, Bits<16>>,
    turning: Signal<Local, Bit>,
    delay: Signal<Local, Bits<8>>,
    turns: Signal<Local, Bit>,
    counted: Signal<Local, Bits<8>>,
    on_next: Signal<Local, Bit>,
}

impl Logic for RcEmulator {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, leak_leak, leak_x, leak_growth, leak_threshold, leak_base, leak_since, leak_on_before);
        dff_setup!(self, clock, leak_pending, multiply_raised, multiply_threshold, multiply_base, multiply_since);
        dff_setup!(self, clock, multiply_on, multiply_pending, settle_x, settle_threshold, settle_base, settle_since);
        dff_setup!(self, clock, settle_on, settle_pending);
        clock!(self, clock, multiplier);

        // leak
        self.own.next = self.leak_off.val();
        if self.on.val() {
            self.own.next = self.leak_on.val();
        }
        self.wide_leak.next = bit_cast::<17, 16>(self.source.val()) + bit_cast::<17, 16>(self.own.val());
        self.leak_leak.d.next = bit_cast::<16, 17>(self.wide_leak.val());
        if self.wide_leak.val().get_bit(16) {
            self.leak_leak.d.next = 0xFFFF.into();
        }
        self.leak_x.d.next = self.x.val();
        self.leak_growth.d.next = self.growth.val();
        self.leak_threshold.d.next = self.threshold.val();
        self.leak_base.d.next = self.base.val();
        self.leak_since.d.next = self.since.val();
        self.leak_on_before.d.next = self.on.val();
        self.leak_pending.d.next = self.pending.val();

        // multiply
        self.multiplier.value.next = self.leak_x.q.val().get_bits::<16>(8);
        self.multiplier.factor.next = self.leak_leak.q.val();
        self.wide_x.next = bit_cast::<26, 24>(self.leak_x.q.val());
        if self.leak_x.q.val().get_bit(23) {
            self.wide_x.next = bit_cast::<26, 24>(self.leak_x.q.val()) | 0x300_0000;
        }
        self.wide_growth.next = bit_cast::<26, 20>(self.leak_growth.q.val());
        if self.leak_growth.q.val().get_bit(19) {
            self.wide_growth.next = bit_cast::<26, 20>(self.leak_growth.q.val()) | 0x3F0_0000;
        }
        self.multiply_raised.d.next = self.wide_x.val() + self.wide_growth.val();
        self.multiply_threshold.d.next = self.leak_threshold.q.val();
        self.multiply_base.d.next = self.leak_base.q.val();
        self.multiply_since.d.next = self.leak_since.q.val();
        self.multiply_on.d.next = self.leak_on_before.q.val();
        self.multiply_pending.d.next = self.leak_pending.q.val();

        // settle: a product's 24 upper bits are what is lost
        self.lost.next = bit_cast::<26, 24>(self.multiplier.product.val().get_bits::<24>(8));
        if self.multiplier.product.val().get_bit(31) {
            self.lost.next = bit_cast::<26, 24>(self.multiplier.product.val().get_bits::<24>(8)) | 0x300_0000;
        }
        self.moved.next = self.multiply_raised.q.val() - self.lost.val();
        self.signs.next = self.moved.val().get_bits::<3>(23);
        self.settle_x.d.next = bit_cast::<24, 26>(self.moved.val());
        if self.signs.val().get_bit(2) & !self.signs.val().all() {
            self.settle_x.d.next = 0x80_0000.into();
        }
        if !self.signs.val().get_bit(2) & self.signs.val().any() {
            self.settle_x.d.next = 0x7F_FFFF.into();
        }
        self.settle_threshold.d.next = self.multiply_threshold.q.val();
        self.settle_base.d.next = self.multiply_base.q.val();
        self.settle_since.d.next = self.multiply_since.q.val();
        self.settle_on.d.next = self.multiply_on.q.val();
        self.settle_pending.d.next = self.multiply_pending.q.val();

        // switch
        self.inverted.next = !self.settle_x.q.val();
        self.negated.next = self.inverted.val() + 1;
        self.magnitude.next = self.settle_x.q.val();
        if self.settle_x.q.val().get_bit(23) {
            self.magnitude.next = self.negated.val();
        }
        self.level.next = self.magnitude.val().get_bits::<16>(8);
        self.turning.next = self.level.val() >= self.settle_threshold.q.val();
        self.delay.next = self.onset_ticks.val();
        if self.settle_on.q.val() {
            self.turning.next = self.level.val() < self.hold.val();
            self.delay.next = self.rest_ticks.val();
        }
        self.turns.next = self.turning.val() & (self.settle_since.q.val() >= self.delay.val());
        self.counted.next = self.settle_since.q.val() + 1;
        if self.settle_since.q.val().all() {
            self.counted.next = self.settle_since.q.val();
        }
        self.since_out.next = 0.into();
        if self.turning.val() & !self.turns.val() {
            self.since_out.next = self.counted.val();
        }
        self.on_next.next = self.settle_on.q.val() ^ self.turns.val();
        self.x_out.next = self.settle_x.q.val();
        self.threshold_out.next = self.settle_threshold.q.val();
        self.base_out.next = self.settle_base.q.val();
        self.driven_out.next = self.turning.val();
        self.on_out.next = self.on_next.val();
        self.pending_out.next = self.settle_pending.q.val() | (self.settle_on.q.val() & self.turns.val());
        self.node2.next = self.on_next.val();
    }
}
