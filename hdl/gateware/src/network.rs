//! The whole network (Fig. 5c): two layers, the lateral inhibition array, the sequencer, and the bus.
//!
//! ```text
//!             +-----------+  rows1   +---------+  spikes (g1)   +---------+
//!  bus -------| registers |----+---->| layer1  |--------------->| layer2  |
//!             +-----------+    |     +---------+                +---------+
//!                   |          |      vl |   ^ lg
//!             +-----------+    |      +-------+
//!             | sequencer |----+      |  lia  |
//!             +-----------+           +-------+
//! ```
//!
//! Beside the bus the top shows every node and, as they are settled, the records of the devices: simulations read their
//! probes there, a board leaves them open.
//!
//! The parameters are sizes and their bits: `R` inputs, `H` hidden and `O` output neurons, `*B` bits of an index,
//! `XB1 = RB + HB` and `XB2 = HB + OB` address bits of the crossbars, `IB` bits of a LIA input, `LB = HB + IB`.
//! [`for_preset!`] has one line for each size for which gateware is made.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::layer::Layer;
use crate::lia::Lia;
use crate::registers::Registers;
use crate::sequencer::Sequencer;
use memtwin_spec::Sizes;
use rust_hdl::prelude::*;

/// Calls `$f::<...>` with the network type of a preset: the one list of sizes that exist as gateware.
#[macro_export]
macro_rules! for_preset {
    ($preset:expr, $f:ident ( $($argument:expr),* )) => {{
        use $crate::network::Network;
        match $preset {
            memtwin_spec::Preset::Paper => $f::<Network<30, 5, 10, 4, 10, 4, 9, 8, 4, 8>>($($argument),*),
            memtwin_spec::Preset::Tiny => $f::<Network<6, 3, 3, 2, 3, 2, 5, 4, 2, 4>>($($argument),*),
            memtwin_spec::Preset::Odd => $f::<Network<25, 5, 7, 3, 4, 2, 8, 5, 3, 6>>($($argument),*),
        }
    }};
}

#[derive(LogicBlock)]
pub struct Network<
    const R: usize,
    const RB: usize,
    const H: usize,
    const HB: usize,
    const O: usize,
    const OB: usize,
    const XB1: usize,
    const XB2: usize,
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
    // layer 1
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
    pub settled_1: Signal<Out, Bit>,
    pub settled_index_1: Signal<Out, Bits<HB>>,
    pub settled_record_1: Signal<Out, Bits<73>>,
    pub settled_volt_1: Signal<Out, Bits<8>>,
    pub scanned_1: Signal<Out, Bit>,
    pub scanned_column_1: Signal<Out, Bits<HB>>,
    pub scanned_ratio_1: Signal<Out, Bits<11>>,
    pub written_1: Signal<Out, Bit>,
    pub written_row_1: Signal<Out, Bits<RB>>,
    pub written_column_1: Signal<Out, Bits<HB>>,
    pub written_conductance_1: Signal<Out, Bits<12>>,
    pub digest_1: Signal<Out, Bits<32>>,
    pub conductance_digest_1: Signal<Out, Bits<32>>,
    // layer 2
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
    pub settled_2: Signal<Out, Bit>,
    pub settled_index_2: Signal<Out, Bits<OB>>,
    pub settled_record_2: Signal<Out, Bits<73>>,
    pub settled_volt_2: Signal<Out, Bits<8>>,
    pub scanned_2: Signal<Out, Bit>,
    pub scanned_column_2: Signal<Out, Bits<OB>>,
    pub scanned_ratio_2: Signal<Out, Bits<11>>,
    pub written_2: Signal<Out, Bit>,
    pub written_row_2: Signal<Out, Bits<HB>>,
    pub written_column_2: Signal<Out, Bits<OB>>,
    pub written_conductance_2: Signal<Out, Bits<12>>,
    pub digest_2: Signal<Out, Bits<32>>,
    pub conductance_digest_2: Signal<Out, Bits<32>>,

    pub registers: Registers,
    pub sequencer: Sequencer<R, H, HB, O>,
    pub layer1: Layer<R, RB, H, HB, XB1>,
    pub layer2: Layer<H, HB, O, OB, XB2>,
    pub lia: Lia<H, HB, IB, LB>,
    all_outputs: Constant<Bits<O>>,
    rows2: Signal<Local, Bits<H>>,
    host_stale: Signal<Local, Bit>,
}

impl<
    const R: usize,
    const RB: usize,
    const H: usize,
    const HB: usize,
    const O: usize,
    const OB: usize,
    const XB1: usize,
    const XB2: usize,
    const IB: usize,
    const LB: usize,
> Network<R, RB, H, HB, O, OB, XB1, XB2, IB, LB>
{
    /// An empty network: the bus loads its memories and parameters.
    pub fn new() -> Self {
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
            settled_1: Default::default(),
            settled_index_1: Default::default(),
            settled_record_1: Default::default(),
            settled_volt_1: Default::default(),
            scanned_1: Default::default(),
            scanned_column_1: Default::default(),
            scanned_ratio_1: Default::default(),
            written_1: Default::default(),
            written_row_1: Default::default(),
            written_column_1: Default::default(),
            written_conductance_1: Default::default(),
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
            settled_2: Default::default(),
            settled_index_2: Default::default(),
            settled_record_2: Default::default(),
            settled_volt_2: Default::default(),
            scanned_2: Default::default(),
            scanned_column_2: Default::default(),
            scanned_ratio_2: Default::default(),
            written_2: Default::default(),
            written_row_2: Default::default(),
            written_column_2: Default::default(),
            written_conductance_2: Default::default(),
            digest_2: Default::default(),
            conductance_digest_2: Default::default(),
            registers: Registers::new(sizes),
            sequencer: Default::default(),
            layer1: Default::default(),
            layer2: Default::default(),
            lia: Default::default(),
            all_outputs: Constant::new(Bits::mask()),
            rows2: Default::default(),
            host_stale: Default::default(),
        }
    }
}

impl<
    const R: usize,
    const RB: usize,
    const H: usize,
    const HB: usize,
    const O: usize,
    const OB: usize,
    const XB1: usize,
    const XB2: usize,
    const IB: usize,
    const LB: usize,
> Default for Network<R, RB, H, HB, O, OB, XB1, XB2, IB, LB>
{
    fn default() -> Self {
        Self::new()
    }
}

impl<
    const R: usize,
    const RB: usize,
    const H: usize,
    const HB: usize,
    const O: usize,
    const OB: usize,
    const XB1: usize,
    const XB2: usize,
    const IB: usize,
    const LB: usize,
> Logic for Network<R, RB, H, HB, O, OB, XB1, XB2, IB, LB>
{
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, registers, sequencer, layer1, layer2, lia);

        // bus
        self.registers.stb.next = self.stb.val();
        self.registers.we.next = self.we.val();
        self.registers.adr.next = self.adr.val();
        self.registers.dat_w.next = self.dat_w.val();
        self.dat_r.next = self.registers.dat_r.val();
        self.ack.next = self.registers.ack.val();
        self.err.next = self.registers.err.val();
        self.registers.busy.next = self.sequencer.busy.val();
        self.registers.status.next = self.sequencer.status.val();
        self.registers.ticks.next = self.sequencer.ticks.val();
        self.registers.cycles.next = self.sequencer.cycles.val();
        self.registers.events.next = self.sequencer.events.val();
        self.registers.ties.next = self.sequencer.ties.val();
        self.registers.read_crossbar1.next = self.layer1.host_read_crossbar.val();
        self.registers.read_crossbar2.next = self.layer2.host_read_crossbar.val();
        self.registers.read_neurons1.next = self.layer1.host_read_neuron.val();
        self.registers.read_neurons2.next = self.layer2.host_read_neuron.val();
        self.registers.read_lia.next = self.lia.host_read.val();
        self.registers.read_patterns.next = self.sequencer.host_read_pattern.val();
        self.registers.read_owners.next = self.sequencer.host_read_owner.val();

        // sequencer
        self.sequencer.init.next = self.registers.init.val();
        self.sequencer.run.next = self.registers.run.val().any();
        self.sequencer.queue_push.next = self.registers.queue_push.val();
        self.sequencer.host_address.next = self.registers.host_address.val();
        self.sequencer.host_data.next = self.registers.host_data.val();
        self.sequencer.host_write_pattern.next = self.registers.write_patterns.val();
        self.sequencer.host_write_owner.next = self.registers.write_owners.val();
        self.sequencer.event_budget.next = self.registers.event_budget.val();
        self.sequencer.rest_periods.next = self.registers.rest_periods.val();
        self.sequencer.event_periods_max.next = self.registers.event_periods_max.val();
        self.sequencer.spike_index1.next = self.layer1.spike_index.val();
        self.sequencer.over_budget.next = self.layer1.over_budget.val();
        self.sequencer.over_index.next = self.layer1.over_index.val();
        self.sequencer.tie.next = self.layer1.tie.val();
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

        // layer 1
        self.sequencer.busy1.next = self.layer1.busy.val();
        self.sequencer.pulsed1.next = self.layer1.pulsed.val();
        self.sequencer.spiked1.next = self.layer1.spiked.val();
        self.registers.digest1.next = self.layer1.digest.val();
        self.registers.conductance_digest1.next = self.layer1.conductance_digest.val();
        self.layer1.tick.next = self.sequencer.tick1.val();
        self.layer1.learn.next = self.sequencer.learn.val();
        self.layer1.clk.next = self.sequencer.clk1.val();
        self.layer1.rising.next = self.sequencer.rising.val();
        self.layer1.period_start.next = self.sequencer.period_start.val();
        self.layer1.rows.next = self.sequencer.rows1.val();
        self.layer1.potentiate.next = self.sequencer.control.val().get_bit(2);
        self.layer1.depress.next = self.sequencer.control.val().get_bit(3);
        self.layer1.arbitrate.next = self.sequencer.control.val().get_bit(7);
        self.layer1.lg.next = self.lia.lg.val();
        self.layer1.gate.next = self.sequencer.gate1.val();
        self.layer1.clear_spikes.next = self.sequencer.clear_spikes.val();
        self.layer1.budget.next = self.registers.event_budget.val();
        self.layer1.jitter.next = self.registers.jitter.val();
        self.layer1.onset_ticks.next = self.registers.onset_ticks.val();
        self.layer1.drive_min.next = self.registers.drive_min.val();
        self.layer1.rest_ticks.next = self.registers.rest_ticks.val();
        self.layer1.leak_fast_shift.next = self.registers.leak_fast_shift.val();
        self.layer1.leak_slow_shift.next = self.registers.leak_slow_shift.val();
        self.layer1.lift.next = self.registers.lift.val();
        self.layer1.conductance_min.next = self.registers.conductance_min.val();
        self.layer1.conductance_max.next = self.registers.conductance_max.val();
        self.layer1.depress_shift.next = self.registers.depress_shift.val();
        self.layer1.rest_sub_ticks.next = self.registers.rest_sub_ticks1.val();
        self.layer1.potentiate_shift.next = self.registers.potentiate_shift1.val();
        self.layer1.init.next = self.registers.init.val();
        self.layer1.host_address.next = self.registers.host_address.val();
        self.layer1.host_data.next = self.registers.host_data.val();
        self.layer1.host_write_crossbar.next = self.registers.write_crossbar1.val();
        self.layer1.host_write_neuron.next = self.registers.write_neurons1.val();
        self.layer1.host_write_growth.next = self.registers.write_growth.val();
        self.layer1.host_write_seed.next = self.registers.seed1_write.val();
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
        self.settled_1.next = self.layer1.settled.val();
        self.settled_index_1.next = self.layer1.settled_index.val();
        self.settled_record_1.next = self.layer1.settled_record.val();
        self.settled_volt_1.next = self.layer1.settled_volt.val();
        self.scanned_1.next = self.layer1.scanned.val();
        self.scanned_column_1.next = self.layer1.scanned_column.val();
        self.scanned_ratio_1.next = self.layer1.scanned_ratio.val();
        self.written_1.next = self.layer1.written.val();
        self.written_row_1.next = self.layer1.written_row.val();
        self.written_column_1.next = self.layer1.written_column.val();
        self.written_conductance_1.next = self.layer1.written_conductance.val();
        self.digest_1.next = self.layer1.digest.val();
        self.conductance_digest_1.next = self.layer1.conductance_digest.val();

        // layer 2
        self.sequencer.busy2.next = self.layer2.busy.val();
        self.sequencer.pulsed2.next = self.layer2.pulsed.val();
        self.sequencer.spiked2.next = self.layer2.spiked.val();
        self.registers.digest2.next = self.layer2.digest.val();
        self.registers.conductance_digest2.next = self.layer2.conductance_digest.val();
        self.layer2.tick.next = self.sequencer.tick2.val();
        self.layer2.learn.next = self.sequencer.learn.val();
        self.layer2.clk.next = self.sequencer.clk2.val();
        self.layer2.rising.next = self.sequencer.rising.val();
        self.layer2.period_start.next = self.sequencer.period_start.val();
        self.rows2.next = self.layer1.g1.val();
        if self.sequencer.teaching.val() {
            self.rows2.next = self.sequencer.rows2.val();
        }
        self.layer2.rows.next = self.rows2.val();
        self.layer2.potentiate.next = self.sequencer.control.val().get_bit(4);
        self.layer2.depress.next = self.sequencer.control.val().get_bit(5);
        self.layer2.arbitrate.next = false;
        self.layer2.lg.next = self.all_outputs.val();
        self.layer2.gate.next = self.sequencer.gate2.val();
        self.layer2.clear_spikes.next = self.sequencer.clear_spikes.val();
        self.layer2.budget.next = self.registers.event_budget.val();
        self.layer2.jitter.next = self.registers.jitter.val();
        self.layer2.onset_ticks.next = self.registers.onset_ticks.val();
        self.layer2.drive_min.next = self.registers.drive_min.val();
        self.layer2.rest_ticks.next = self.registers.rest_ticks.val();
        self.layer2.leak_fast_shift.next = self.registers.leak_fast_shift.val();
        self.layer2.leak_slow_shift.next = self.registers.leak_slow_shift.val();
        self.layer2.lift.next = self.registers.lift.val();
        self.layer2.conductance_min.next = self.registers.conductance_min.val();
        self.layer2.conductance_max.next = self.registers.conductance_max.val();
        self.layer2.depress_shift.next = self.registers.depress_shift.val();
        self.layer2.rest_sub_ticks.next = self.registers.rest_sub_ticks2.val();
        self.layer2.potentiate_shift.next = self.registers.potentiate_shift2.val();
        self.layer2.init.next = self.registers.init.val();
        self.layer2.host_address.next = self.registers.host_address.val();
        self.layer2.host_data.next = self.registers.host_data.val();
        self.layer2.host_write_crossbar.next = self.registers.write_crossbar2.val();
        self.layer2.host_write_neuron.next = self.registers.write_neurons2.val();
        self.layer2.host_write_growth.next = self.registers.write_growth.val();
        self.layer2.host_write_seed.next = self.registers.seed2_write.val();
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
        self.settled_2.next = self.layer2.settled.val();
        self.settled_index_2.next = self.layer2.settled_index.val();
        self.settled_record_2.next = self.layer2.settled_record.val();
        self.settled_volt_2.next = self.layer2.settled_volt.val();
        self.scanned_2.next = self.layer2.scanned.val();
        self.scanned_column_2.next = self.layer2.scanned_column.val();
        self.scanned_ratio_2.next = self.layer2.scanned_ratio.val();
        self.written_2.next = self.layer2.written.val();
        self.written_row_2.next = self.layer2.written_row.val();
        self.written_column_2.next = self.layer2.written_column.val();
        self.written_conductance_2.next = self.layer2.written_conductance.val();
        self.digest_2.next = self.layer2.digest.val();
        self.conductance_digest_2.next = self.layer2.conductance_digest.val();

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
    }
}
