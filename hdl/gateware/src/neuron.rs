//! The CMOS half of one hybrid neuron (Fig. 3a): L1, L2, G1, G3, T1 and the depression module.
//!
//! ```text
//!  node 2 --(arbitration)-- L1 --+-- L2 --+-- T1: node 1 to ground (potentiation, refractory period)
//!                    open in     |        +-- G1 = L2 AND CLK: output spike
//!                    CLK-high    |        |
//!                                +-- G2 --|-- buffer -- T3: lifts node 1 (depression)
//!                                +-- G3 --+   VL = L1 OR L2: lateral inhibition
//! ```
//!
//! The TS device is shared by time ([`crate::ts_emulator`]): `settle` strobes once a tick, when the lane has found this
//! neuron's node 2. L1 is open while CLK is high and L2 while it is low, so L1 falls with the rise of CLK (node 2 is low
//! by then, for T1 holds node 1 at ground) and G2 cannot glitch.

use crate::depression::Depression;
use crate::gates::{And2, Or2, Transistor};
use crate::latch::Latch;
use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Neuron {
    pub clock: Signal<In, Clock>,
    /// The neuron clock CLK.
    pub clk: Signal<In, Bit>,
    pub depress: Signal<In, Bit>,
    pub settle: Signal<In, Bit>,
    pub node2_d: Signal<In, Bit>,
    /// Node 2 after arbitration.
    pub fire_d: Signal<In, Bit>,
    pub load: Signal<In, Bit>,
    pub load_l1: Signal<In, Bit>,
    pub load_node2: Signal<In, Bit>,
    pub node2: Signal<Out, Bit>,
    pub l1_q: Signal<Out, Bit>,
    pub l2_q: Signal<Out, Bit>,
    /// The latches a cycle ago.
    pub l1_was: Signal<Out, Bit>,
    pub l2_was: Signal<Out, Bit>,
    pub g1_y: Signal<Out, Bit>,
    pub g2_y: Signal<Out, Bit>,
    pub vl: Signal<Out, Bit>,
    pub t1_on: Signal<Out, Bit>,
    pub t3_on: Signal<Out, Bit>,
    node2_held: DFF<Bit>,
    fire: DFF<Bit>,
    pub l1: Latch,
    pub l2: Latch,
    pub g1: And2,
    pub g3: Or2,
    pub t1: Transistor,
    pub depression: Depression,
}

impl Logic for Neuron {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, node2_held, fire);
        clock!(self, clock, l1, l2);
        if self.settle.val() {
            self.node2_held.d.next = self.node2_d.val();
            self.fire.d.next = self.fire_d.val();
        }
        if self.load.val() {
            self.node2_held.d.next = self.load_node2.val();
            self.fire.d.next = self.load_node2.val();
        }
        self.node2.next = self.node2_held.q.val();

        self.l1.en.next = self.clk.val();
        self.l1.d.next = self.fire.q.val();
        self.l1.load.next = self.load.val();
        self.l1.load_d.next = self.load_l1.val();
        self.l2.en.next = !self.clk.val();
        self.l2.d.next = self.l1.q.val();
        self.l2.load.next = false;
        self.l2.load_d.next = false;
        self.l1_q.next = self.l1.q.val();
        self.l2_q.next = self.l2.q.val();
        self.l1_was.next = self.l1.was.val();
        self.l2_was.next = self.l2.was.val();

        self.g1.a.next = self.l2.q.val();
        self.g1.b.next = self.clk.val();
        self.g1_y.next = self.g1.y.val();
        self.g3.a.next = self.l1.q.val();
        self.g3.b.next = self.l2.q.val();
        self.vl.next = self.g3.y.val();
        self.t1.gate.next = self.l2.q.val();
        self.t1_on.next = self.t1.on.val();

        self.depression.l1.next = self.l1.q.val();
        self.depression.clk.next = self.clk.val();
        self.depression.enable.next = self.depress.val();
        self.g2_y.next = self.depression.g2_y.val();
        self.t3_on.next = self.depression.t3_on.val();
    }
}
