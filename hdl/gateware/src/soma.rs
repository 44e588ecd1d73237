//! The soma of an array, of either kind: [`crate::rc_emulator`] or [`crate::ts_emulator`], with the same ports.
//!
//! Which one is a parameter of the gateware, so only that one is built. Both have the same record and the same parameters'
//! registers; these are read as
//!
//! | port | RC soma | TS device |
//! |---|---|---|
//! | `source` | load | 7:0 voltage code, 10:8 spread shift |
//! | `growth` | charge in a tick, with a sign | growth of the filament |
//! | `leak_off`, `leak_on` | of the switch open and closed | 3:0 slow and fast shift |
//! | `hold` | below it the switch opens | 7:0 voltage from which it is driven |
//!
//! Latency: 3 cycles; a TS device has its last cycle more.

use crate::rc_emulator::RcEmulator;
use crate::ts_emulator::TsEmulator;
use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct Soma {
    pub clock: Signal<In, Clock>,
    // cycle 0
    pub source: Signal<In, Bits<16>>,
    pub growth: Signal<In, Bits<20>>,
    pub x: Signal<In, Bits<24>>,
    pub threshold: Signal<In, Bits<16>>,
    pub base: Signal<In, Bits<16>>,
    pub since: Signal<In, Bits<8>>,
    pub driven: Signal<In, Bit>,
    pub on: Signal<In, Bit>,
    pub pending: Signal<In, Bit>,
    // parameters
    pub leak_off: Signal<In, Bits<16>>,
    pub leak_on: Signal<In, Bits<16>>,
    pub hold: Signal<In, Bits<16>>,
    pub onset_ticks: Signal<In, Bits<8>>,
    pub rest_ticks: Signal<In, Bits<8>>,
    pub rest_sub_ticks: Signal<In, Bits<8>>,
    pub half_span: Signal<In, Bits<16>>,
    pub fatigue_min: Signal<In, Bits<16>>,
    pub fatigue_max: Signal<In, Bits<16>>,
    // cycle 3
    pub x_out: Signal<Out, Bits<24>>,
    pub threshold_out: Signal<Out, Bits<16>>,
    pub base_out: Signal<Out, Bits<16>>,
    pub since_out: Signal<Out, Bits<8>>,
    pub driven_out: Signal<Out, Bit>,
    pub on_out: Signal<Out, Bit>,
    pub pending_out: Signal<Out, Bit>,
    /// The switch has closed in this tick.
    pub fires: Signal<Out, Bit>,
    /// With the sign of a membrane.
    pub negative: Signal<Out, Bit>,

    pub rc: RcEmulator,
    pub ts: TsEmulator,
    is_ts: Constant<Bit>,
    was_on1: DFF<Bit>,
    was_on2: DFF<Bit>,
    was_on3: DFF<Bit>,
    late_x: DFF<Bits<24>>,
    late_threshold: DFF<Bits<16>>,
    late_base: DFF<Bits<16>>,
    late_since: DFF<Bits<8>>,
    late_driven: DFF<Bit>,
    late_on: DFF<Bit>,
    late_pending: DFF<Bit>,
    now_on: Signal<Local, Bit>,
}

impl Soma {
    pub fn new(soma: memtwin_spec::array::Soma) -> Self {
        Soma {
            clock: Default::default(),
            source: Default::default(),
            growth: Default::default(),
            x: Default::default(),
            threshold: Default::default(),
            base: Default::default(),
            since: Default::default(),
            driven: Default::default(),
            on: Default::default(),
            pending: Default::default(),
            leak_off: Default::default(),
            leak_on: Default::default(),
            hold: Default::default(),
            onset_ticks: Default::default(),
            rest_ticks: Default::default(),
            rest_sub_ticks: Default::default(),
            half_span: Default::default(),
            fatigue_min: Default::default(),
            fatigue_max: Default::default(),
            x_out: Default::default(),
            threshold_out: Default::default(),
            base_out: Default::default(),
            since_out: Default::default(),
            driven_out: Default::default(),
            on_out: Default::default(),
            pending_out: Default::default(),
            fires: Default::default(),
            negative: Default::default(),
            rc: Default::default(),
            ts: Default::default(),
            is_ts: Constant::new(soma == memtwin_spec::array::Soma::Ts),
            was_on1: Default::default(),
            was_on2: Default::default(),
            was_on3: Default::default(),
            late_x: Default::default(),
            late_threshold: Default::default(),
            late_base: Default::default(),
            late_since: Default::default(),
            late_driven: Default::default(),
            late_on: Default::default(),
            late_pending: Default::default(),
            now_on: Default::default(),
        }
    }
}

impl Logic for Soma {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            was_on1,
            was_on2,
            was_on3,
            late_x,
            late_threshold,
            late_base,
            late_since,
            late_driven,
            late_on
        );
        dff_setup!(self, clock, late_pending);
        clock!(self, clock, rc, ts);

        self.rc.source.next = self.source.val();
        self.rc.growth.next = self.growth.val();
        self.rc.x.next = self.x.val();
        self.rc.threshold.next = self.threshold.val();
        self.rc.base.next = self.base.val();
        self.rc.since.next = self.since.val();
        self.rc.on.next = self.on.val();
        self.rc.pending.next = self.pending.val();
        self.rc.leak_off.next = self.leak_off.val();
        self.rc.leak_on.next = self.leak_on.val();
        self.rc.hold.next = self.hold.val();
        self.rc.onset_ticks.next = self.onset_ticks.val();
        self.rc.rest_ticks.next = self.rest_ticks.val();

        self.ts.volt.next = self.source.val().get_bits::<8>(0);
        self.ts.spread_shift.next = self.source.val().get_bits::<3>(8);
        self.ts.growth.next = self.growth.val();
        self.ts.x.next = self.x.val();
        self.ts.threshold.next = self.threshold.val();
        self.ts.base.next = self.base.val();
        self.ts.since.next = self.since.val();
        self.ts.driven.next = self.driven.val();
        self.ts.on.next = self.on.val();
        self.ts.pending.next = self.pending.val();
        self.ts.drive_min.next = self.hold.val().get_bits::<8>(0);
        self.ts.onset_ticks.next = self.onset_ticks.val();
        self.ts.rest_ticks.next = self.rest_ticks.val();
        self.ts.rest_sub_ticks.next = self.rest_sub_ticks.val();
        self.ts.leak_fast_shift.next = self.leak_on.val().get_bits::<4>(0);
        self.ts.leak_slow_shift.next = self.leak_off.val().get_bits::<4>(0);
        self.ts.half_span.next = self.half_span.val();
        self.ts.fatigue_min.next = self.fatigue_min.val();
        self.ts.fatigue_max.next = self.fatigue_max.val();

        self.late_x.d.next = self.ts.x_out.val();
        self.late_threshold.d.next = self.ts.threshold_out.val();
        self.late_base.d.next = self.ts.base_out.val();
        self.late_since.d.next = self.ts.since_out.val();
        self.late_driven.d.next = self.ts.driven_out.val();
        self.late_on.d.next = self.ts.on_out.val();
        self.late_pending.d.next = self.ts.pending_out.val();

        self.x_out.next = self.rc.x_out.val();
        self.threshold_out.next = self.rc.threshold_out.val();
        self.base_out.next = self.rc.base_out.val();
        self.since_out.next = self.rc.since_out.val();
        self.driven_out.next = self.rc.driven_out.val();
        self.now_on.next = self.rc.on_out.val();
        self.pending_out.next = self.rc.pending_out.val();
        self.negative.next = self.rc.x_out.val().get_bit(23);
        if self.is_ts.val() {
            self.x_out.next = self.late_x.q.val();
            self.threshold_out.next = self.late_threshold.q.val();
            self.base_out.next = self.late_base.q.val();
            self.since_out.next = self.late_since.q.val();
            self.driven_out.next = self.late_driven.q.val();
            self.now_on.next = self.late_on.q.val();
            self.pending_out.next = self.late_pending.q.val();
            self.negative.next = false;
        }
        self.on_out.next = self.now_on.val();
        self.was_on1.d.next = self.on.val();
        self.was_on2.d.next = self.was_on1.q.val();
        self.was_on3.d.next = self.was_on2.q.val();
        self.fires.next = self.now_on.val() & !self.was_on3.q.val();
    }
}
