//! The whole network (Fig. 5c): two layers, the lane, the lateral inhibition array, the sequencer, and the bus.
//!
//! ```text
//!             +-----------+  rows1         +------+  settle   +---------+  vl   +-----+
//!  bus -------| registers |------+-------->| lane |---------->| layer1  |------>| lia |
//!             +-----------+      |  spikes | both |  l1, l2   | layer2  |       +-----+
//!                   |            | (g1) -->|      |<----------+---------+          |
//!             +-----------+      |         +------+<-------------------------------+ lg
//!             | sequencer |------+
//!             +-----------+
//! ```
//!
//! Beside the bus the top shows every node and, as they are settled, the records of the devices: simulations read their
//! probes there, a board leaves them open.
//!
//! The parameters are sizes and their bits, as in [`crate::lane`], and `IB` bits of a LIA input, `LB = CB + IB`.
//! [`for_preset!`] has one line for each size for which gateware is made.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::lane::Lane;
use crate::layer::Layer;
use crate::lia::Lia;
use crate::registers::Registers;
use crate::sequencer::Sequencer;
use crate::trace_buffer::TraceBuffer;
use memtwin_spec::Sizes;
use rust_hdl::prelude::*;

/// Calls `$f::<$block<...>>` with the parameters of a preset: the one list of sizes that exist as gateware. The block has
/// those of [`Network`].
#[macro_export]
macro_rules! for_preset {
    ($preset:expr, $block:ident, $f:ident ( $($argument:expr),* )) => {{
        match $preset {
            memtwin_spec::Preset::Paper => $f::<$block<30, 10, 10, 16, 30, 5, 4, 5, 10, 4, 8>>($($argument),*),
            memtwin_spec::Preset::Tiny => $f::<$block<6, 3, 3, 4, 6, 3, 2, 3, 6, 3, 5>>($($argument),*),
            memtwin_spec::Preset::Odd => $f::<$block<25, 7, 4, 8, 25, 5, 3, 4, 9, 4, 7>>($($argument),*),
        }
    }};
}

#[derive(LogicBlock)]
pub struct Network<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> {
    pub clock: Signal<In, Clock>,
    // bus
    pub stb: Signal<In, Bit>,
    pub we: Signal<In, Bit>,
    pub adr: Signal<In, Bits<20>>,
    pub dat_w: Signal<In, Bits<32>>,
    pub dat_r: Signal<Out, Bits<32>>,
    pub ack: Signal<Out, Bit>,
    pub err: Signal<Out, Bit>,
    /// What the register BUILD_ID reads.
    pub build_id: Signal<In, Bits<32>>,
    /// What the register CLOCK_HZ reads.
    pub clock_hz: Signal<In, Bits<32>>,
    /// What the register ERRORS reads.
    pub errors: Signal<In, Bits<4>>,
    pub clear_errors: Signal<Out, Bit>,
    /// As a write of INIT does.
    pub halt: Signal<In, Bit>,
    // sequencer
    /// A command runs or waits to be run.
    pub working: Signal<Out, Bit>,
    /// The first tick of a period begins.
    pub period_start: Signal<Out, Bit>,
    pub tick_done: Signal<Out, Bit>,
    pub clk: Signal<Out, Bit>,
    pub ticks: Signal<Out, Bits<32>>,
    pub cycles: Signal<Out, Bits<32>>,
    pub events: Signal<Out, Bits<16>>,
    pub ties: Signal<Out, Bits<16>>,
    pub control: Signal<Out, Bits<8>>,
    // nodes of layer 1
    pub node2_1: Signal<Out, Bits<H>>,
    pub l1_1: Signal<Out, Bits<H>>,
    pub l2_1: Signal<Out, Bits<H>>,
    pub g1_1: Signal<Out, Bits<H>>,
    pub g2_1: Signal<Out, Bits<H>>,
    pub vl_1: Signal<Out, Bits<H>>,
    pub t1_1: Signal<Out, Bits<H>>,
    pub t3_1: Signal<Out, Bits<H>>,
    pub lg_1: Signal<Out, Bits<H>>,
    pub gate_1: Signal<Out, Bits<H>>,
    pub digest_1: Signal<Out, Bits<32>>,
    pub conductance_digest_1: Signal<Out, Bits<32>>,
    // nodes of layer 2
    pub node2_2: Signal<Out, Bits<O>>,
    pub l1_2: Signal<Out, Bits<O>>,
    pub l2_2: Signal<Out, Bits<O>>,
    pub g1_2: Signal<Out, Bits<O>>,
    pub g2_2: Signal<Out, Bits<O>>,
    pub vl_2: Signal<Out, Bits<O>>,
    pub t1_2: Signal<Out, Bits<O>>,
    pub t3_2: Signal<Out, Bits<O>>,
    pub lg_2: Signal<Out, Bits<O>>,
    pub gate_2: Signal<Out, Bits<O>>,
    pub digest_2: Signal<Out, Bits<32>>,
    pub conductance_digest_2: Signal<Out, Bits<32>>,
    // lane
    /// A device's record is written back.
    pub settled: Signal<Out, Bit>,
    /// It is of layer 2.
    pub settled_second: Signal<Out, Bit>,
    pub settled_index: Signal<Out, Bits<CB>>,
    pub settled_record: Signal<Out, Bits<73>>,
    pub settled_volt: Signal<Out, Bits<8>>,
    pub scanned: Signal<Out, Bit>,
    pub scanned_ratio: Signal<Out, Bits<11>>,
    pub written: Signal<Out, Bit>,
    pub written_row: Signal<Out, Bits<RB>>,
    pub written_conductance: Signal<Out, Bits<12>>,
    /// What was scanned or written is of layer 2.
    pub column_second: Signal<Out, Bit>,
    pub column: Signal<Out, Bits<CB>>,

    pub registers: Registers,
    pub sequencer: Sequencer<R, H, CB, O>,
    pub lane: Lane<R, H, O, N, M, RB, CB, GB, AB>,
    pub layer1: Layer<H, CB>,
    pub layer2: Layer<O, CB>,
    pub lia: Lia<H, CB, IB, LB>,
    pub trace: TraceBuffer<CB, GB>,
    all_outputs: Constant<Bits<O>>,
    rows2: Signal<Local, Bits<H>>,
    host_stale: Signal<Local, Bit>,
}

impl<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> Default for Network<R, H, O, N, M, RB, CB, GB, AB, IB, LB>
{
    /// An empty network: the bus loads its memories and parameters.
    fn default() -> Self {
        let sizes = Sizes { inputs: R, hidden: H, outputs: O };
        Network {
            clock: Default::default(),
            stb: Default::default(),
            we: Default::default(),
            adr: Default::default(),
            dat_w: Default::default(),
            dat_r: Default::default(),
            ack: Default::default(),
            err: Default::default(),
            build_id: Default::default(),
            clock_hz: Default::default(),
            errors: Default::default(),
            clear_errors: Default::default(),
            halt: Default::default(),
            working: Default::default(),
            period_start: Default::default(),
            tick_done: Default::default(),
            clk: Default::default(),
            ticks: Default::default(),
            cycles: Default::default(),
            events: Default::default(),
            ties: Default::default(),
            control: Default::default(),
            node2_1: Default::default(),
            l1_1: Default::default(),
            l2_1: Default::default(),
            g1_1: Default::default(),
            g2_1: Default::default(),
            vl_1: Default::default(),
            t1_1: Default::default(),
            t3_1: Default::default(),
            lg_1: Default::default(),
            gate_1: Default::default(),
            digest_1: Default::default(),
            conductance_digest_1: Default::default(),
            node2_2: Default::default(),
            l1_2: Default::default(),
            l2_2: Default::default(),
            g1_2: Default::default(),
            g2_2: Default::default(),
            vl_2: Default::default(),
            t1_2: Default::default(),
            t3_2: Default::default(),
            lg_2: Default::default(),
            gate_2: Default::default(),
            digest_2: Default::default(),
            conductance_digest_2: Default::default(),
            settled: Default::default(),
            settled_second: Default::default(),
            settled_index: Default::default(),
            settled_record: Default::default(),
            settled_volt: Default::default(),
            scanned: Default::default(),
            scanned_ratio: Default::default(),
            written: Default::default(),
            written_row: Default::default(),
            written_conductance: Default::default(),
            column_second: Default::default(),
            column: Default::default(),
            registers: Registers::new(sizes),
            sequencer: Default::default(),
            lane: Default::default(),
            layer1: Default::default(),
            layer2: Default::default(),
            lia: Default::default(),
            trace: Default::default(),
            all_outputs: Constant::new(Bits::mask()),
            rows2: Default::default(),
            host_stale: Default::default(),
        }
    }
}

impl<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> Logic for Network<R, H, O, N, M, RB, CB, GB, AB, IB, LB>
{
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, registers, sequencer, lane, layer1, layer2, lia, trace);

        // bus
        self.registers.stb.next = self.stb.val();
        self.registers.we.next = self.we.val();
        self.registers.adr.next = self.adr.val();
        self.registers.dat_w.next = self.dat_w.val();
        self.registers.build_id.next = self.build_id.val();
        self.registers.clock_hz.next = self.clock_hz.val();
        self.registers.errors.next = self.errors.val();
        self.registers.halt.next = self.halt.val();
        self.dat_r.next = self.registers.dat_r.val();
        self.ack.next = self.registers.ack.val();
        self.err.next = self.registers.err.val();
        self.clear_errors.next = self.registers.clear_errors.val();
        self.registers.status.next = self.sequencer.status.val();
        self.registers.ticks.next = self.sequencer.ticks.val();
        self.registers.cycles.next = self.sequencer.cycles.val();
        self.registers.events.next = self.sequencer.events.val();
        self.registers.ties.next = self.sequencer.ties.val();
        self.registers.busy.next = self.sequencer.busy.val() | self.lane.busy.val() | self.lia.busy.val();
        self.registers.running.next = self.sequencer.working.val();
        self.registers.digest1.next = self.lane.digest1.val();
        self.registers.digest2.next = self.lane.digest2.val();
        self.registers.conductance_digest1.next = self.lane.conductance_digest1.val();
        self.registers.conductance_digest2.next = self.lane.conductance_digest2.val();
        self.registers.read_crossbar.next = self.lane.host_read_crossbar.val();
        self.registers.read_neurons.next = self.lane.host_read_neuron.val();
        self.registers.read_growth.next = self.lane.host_read_growth.val();
        self.registers.read_seed1.next = self.lane.host_read_seed1.val();
        self.registers.read_seed2.next = self.lane.host_read_seed2.val();
        self.registers.read_trace.next = self.trace.host_read.val();
        self.registers.trace_runs.next = self.trace.runs.val();
        self.registers.trace_status.next = self.trace.status.val();
        self.registers.trace_epoch.next = self.trace.epoch.val();
        self.registers.read_lia.next = self.lia.host_read.val();
        self.registers.read_patterns.next = self.sequencer.host_read_pattern.val();
        self.registers.read_owners.next = self.sequencer.host_read_owner.val();

        // sequencer
        self.sequencer.init.next = self.registers.init.val();
        self.sequencer.run.next = self.registers.run.val();
        self.sequencer.pause_tick.next = self.registers.pause_tick.val();
        self.sequencer.queue_push.next = self.registers.queue_push.val();
        self.sequencer.host_address.next = self.registers.host_address.val();
        self.sequencer.host_data.next = self.registers.host_data.val();
        self.sequencer.host_write_pattern.next = self.registers.write_patterns.val();
        self.sequencer.host_write_owner.next = self.registers.write_owners.val();
        self.sequencer.add_ticks.next = self.registers.add_ticks.val();
        self.sequencer.add_cycles.next = self.registers.add_cycles.val();
        self.sequencer.add_events.next = self.registers.add_events.val();
        self.sequencer.add_ties.next = self.registers.add_ties.val();
        self.sequencer.event_budget.next = self.registers.event_budget.val();
        self.sequencer.rest_periods.next = self.registers.rest_periods.val();
        self.sequencer.event_periods_max.next = self.registers.event_periods_max.val();
        self.sequencer.lane_busy.next = self.lane.busy.val();
        self.sequencer.pulsed.next = self.lane.pulsed.val();
        self.sequencer.spiked1.next = self.lane.spiked1.val();
        self.sequencer.spike_index1.next = self.lane.spike_index1.val();
        self.sequencer.spiked2.next = self.lane.spiked2.val();
        self.sequencer.over_budget.next = self.lane.over_budget.val();
        self.sequencer.over_index.next = self.lane.over_index.val();
        self.sequencer.tie.next = self.lane.tie.val();
        self.sequencer.inhibition_changed.next = self.lia.changed.val();
        self.sequencer.inhibition_busy.next = self.lia.busy.val();
        self.working.next = self.sequencer.working.val();
        self.period_start.next = self.sequencer.period_start.val();
        self.tick_done.next = self.sequencer.tick_done.val();
        self.clk.next = self.sequencer.clk.val();
        self.ticks.next = self.sequencer.ticks.val();
        self.cycles.next = self.sequencer.cycles.val();
        self.events.next = self.sequencer.events.val();
        self.ties.next = self.sequencer.ties.val();
        self.control.next = self.sequencer.control.val();

        // lane
        self.lane.tick.next = self.sequencer.tick.val();
        self.lane.learn.next = self.sequencer.learn.val();
        self.lane.begins.next = self.sequencer.begins.val();
        self.lane.clk.next = self.sequencer.clk.val();
        self.lane.rising.next = self.sequencer.rising.val();
        self.lane.period_start.next = self.sequencer.period_start.val();
        self.lane.clear_spikes.next = self.sequencer.clear_spikes.val();
        self.lane.control.next = self.sequencer.control.val();
        self.lane.pattern.next = self.sequencer.pattern.val();
        self.lane.pulse1.next = self.sequencer.pulse1.val();
        self.lane.gate1.next = self.sequencer.gate1.val();
        self.lane.gate2.next = self.sequencer.gate2.val();
        self.rows2.next = self.layer1.g1.val();
        if self.sequencer.teaching.val() {
            self.rows2.next = self.sequencer.rows2.val();
        }
        self.lane.rows2.next = self.rows2.val();
        self.lane.lg1.next = self.lia.lg.val();
        self.lane.l1_1.next = self.layer1.l1_was.val();
        self.lane.l2_1.next = self.layer1.l2_was.val();
        self.lane.l1_2.next = self.layer2.l1_was.val();
        self.lane.l2_2.next = self.layer2.l2_was.val();
        self.lane.budget.next = self.registers.event_budget.val();
        self.lane.jitter.next = self.registers.jitter.val();
        self.lane.fatigue_min.next = self.registers.fatigue_min.val();
        self.lane.fatigue_max.next = self.registers.fatigue_max.val();
        self.lane.onset_ticks.next = self.registers.onset_ticks.val();
        self.lane.drive_min.next = self.registers.drive_min.val();
        self.lane.rest_ticks.next = self.registers.rest_ticks.val();
        self.lane.rest_sub_ticks1.next = self.registers.rest_sub_ticks1.val();
        self.lane.rest_sub_ticks2.next = self.registers.rest_sub_ticks2.val();
        self.lane.leak_fast_shift.next = self.registers.leak_fast_shift.val();
        self.lane.leak_slow_shift.next = self.registers.leak_slow_shift.val();
        self.lane.lift.next = self.registers.lift.val();
        self.lane.conductance_min.next = self.registers.conductance_min.val();
        self.lane.conductance_max.next = self.registers.conductance_max.val();
        self.lane.potentiate_shift1.next = self.registers.potentiate_shift1.val();
        self.lane.potentiate_shift2.next = self.registers.potentiate_shift2.val();
        self.lane.depress_shift.next = self.registers.depress_shift.val();
        self.lane.init.next = self.registers.init.val();
        self.lane.host_address.next = self.registers.host_address.val();
        self.lane.host_data.next = self.registers.host_data.val();
        self.lane.host_second.next = self.registers.host_second.val();
        self.lane.host_write_crossbar.next = self.registers.write_crossbar.val();
        self.lane.host_write_neuron.next = self.registers.write_neurons.val();
        self.lane.host_write_growth.next = self.registers.write_growth.val();
        self.lane.host_write_seed1.next = self.registers.seed1_write.val();
        self.lane.host_write_seed2.next = self.registers.seed2_write.val();
        self.lane.host_fold1.next = self.registers.fold1.val();
        self.lane.host_fold2.next = self.registers.fold2.val();
        self.lane.host_fold_conductance1.next = self.registers.fold_conductance1.val();
        self.lane.host_fold_conductance2.next = self.registers.fold_conductance2.val();
        self.settled.next = self.lane.settled.val();
        self.settled_second.next = self.lane.settled_second.val();
        self.settled_index.next = self.lane.settled_index.val();
        self.settled_record.next = self.lane.settled_record.val();
        self.settled_volt.next = self.lane.settled_volt.val();
        self.scanned.next = self.lane.scanned.val();
        self.scanned_ratio.next = self.lane.scanned_ratio.val();
        self.written.next = self.lane.written.val();
        self.written_row.next = self.lane.written_row.val();
        self.written_conductance.next = self.lane.written_conductance.val();
        self.column_second.next = self.lane.column_second.val();
        self.column.next = self.lane.column.val();

        // layer 1
        self.layer1.clk.next = self.sequencer.clk1.val();
        self.layer1.depress.next = self.sequencer.control.val().get_bit(3);
        self.layer1.settle.next = self.lane.settle1.val();
        self.layer1.settle_index.next = self.lane.settled_index.val();
        self.layer1.node2_d.next = self.lane.node2.val();
        self.layer1.fire_d.next = self.lane.fires.val();
        self.layer1.load.next = self.lane.restore1.val();
        self.layer1.load_index.next = self.lane.restore_index.val();
        self.layer1.load_l1.next = self.registers.host_data.val().get_bit(27);
        self.layer1.load_node2.next = self.lane.restore_node2.val();
        self.node2_1.next = self.layer1.node2.val();
        self.l1_1.next = self.layer1.l1.val();
        self.l2_1.next = self.layer1.l2.val();
        self.g1_1.next = self.layer1.g1.val();
        self.g2_1.next = self.layer1.g2.val();
        self.vl_1.next = self.layer1.vl.val();
        self.t1_1.next = self.layer1.t1.val();
        self.t3_1.next = self.layer1.t3.val();
        self.lg_1.next = self.lia.lg.val();
        self.gate_1.next = self.sequencer.gate1.val();
        self.digest_1.next = self.lane.digest1.val();
        self.conductance_digest_1.next = self.lane.conductance_digest1.val();

        // layer 2
        self.layer2.clk.next = self.sequencer.clk2.val();
        self.layer2.depress.next = self.sequencer.control.val().get_bit(5);
        self.layer2.settle.next = self.lane.settle2.val();
        self.layer2.settle_index.next = self.lane.settled_index.val();
        self.layer2.node2_d.next = self.lane.node2.val();
        self.layer2.fire_d.next = self.lane.fires.val();
        self.layer2.load.next = self.lane.restore2.val();
        self.layer2.load_index.next = self.lane.restore_index.val();
        self.layer2.load_l1.next = self.registers.host_data.val().get_bit(27);
        self.layer2.load_node2.next = self.lane.restore_node2.val();
        self.node2_2.next = self.layer2.node2.val();
        self.l1_2.next = self.layer2.l1.val();
        self.l2_2.next = self.layer2.l2.val();
        self.g1_2.next = self.layer2.g1.val();
        self.g2_2.next = self.layer2.g2.val();
        self.vl_2.next = self.layer2.vl.val();
        self.t1_2.next = self.layer2.t1.val();
        self.t3_2.next = self.layer2.t3.val();
        self.lg_2.next = self.all_outputs.val();
        self.gate_2.next = self.sequencer.gate2.val();
        self.digest_2.next = self.lane.digest2.val();
        self.conductance_digest_2.next = self.lane.conductance_digest2.val();

        // lateral inhibition
        self.lia.enable.next = self.sequencer.control.val().get_bit(6);
        self.host_stale.next = self.registers.write_lia.val() | self.registers.init.val();
        self.lia.stale.next = self.host_stale.val();
        self.lia.vl.next = self.layer1.vl.val();
        self.lia.ratio.next = self.registers.lia_ratio.val();
        self.lia.start.next = self.sequencer.inhibit.val();
        self.lia.host_address.next = bit_cast::<LB, 16>(self.registers.host_address.val());
        self.lia.host_write.next = self.registers.write_lia.val();
        self.lia.host_data.next = bit_cast::<12, 32>(self.registers.host_data.val());

        // trace
        self.trace.settled.next = self.lane.settled.val();
        self.trace.second.next = self.lane.settled_second.val();
        self.trace.index.next = self.lane.settled_index.val();
        self.trace.levels.next = self.lane.settled_levels.val();
        self.trace.ticks.next = self.sequencer.ticks.val();
        self.trace.tick.next = self.sequencer.tick.val();
        self.trace.tick_done.next = self.sequencer.tick_done.val();
        self.trace.on1.next = self.sequencer.control.val().get_bit(0);
        self.trace.on2.next = self.sequencer.control.val().get_bit(1);
        self.trace.start.next = self.registers.trace_start.val();
        self.trace.stop.next = self.registers.trace_stop.val();
        self.trace.at_once.next = self.registers.trace_control.val().get_bit(1);
        self.trace.trigger.next = self.registers.trace_trigger.val();
        self.trace.after.next = self.registers.trace_after.val();
        self.trace.host_address.next = self.registers.host_address.val();
    }
}
