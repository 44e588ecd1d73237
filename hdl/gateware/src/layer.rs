//! The CMOS half of a layer of hybrid neurons (Fig. 5c): every neuron's latches and gates, and the nodes gathered.
//!
//! The lane ([`crate::lane`]) settles one neuron a cycle; the nodes of all are seen at once.

use crate::neuron::Neuron;
use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct Layer<const N: usize, const CB: usize> {
    pub clock: Signal<In, Clock>,
    /// The neuron clock CLK, where the layer is supplied.
    pub clk: Signal<In, Bit>,
    pub depress: Signal<In, Bit>,
    // lane
    pub settle: Signal<In, Bit>,
    pub settle_index: Signal<In, Bits<CB>>,
    pub node2_d: Signal<In, Bit>,
    /// Node 2 after arbitration.
    pub fire_d: Signal<In, Bit>,
    // restoring a saved state
    pub load: Signal<In, Bit>,
    pub load_index: Signal<In, Bits<CB>>,
    pub load_l1: Signal<In, Bit>,
    pub load_node2: Signal<In, Bit>,
    // nodes
    pub node2: Signal<Out, Bits<N>>,
    pub l1: Signal<Out, Bits<N>>,
    pub l2: Signal<Out, Bits<N>>,
    /// The latches a cycle ago: what the lane works with.
    pub l1_was: Signal<Out, Bits<N>>,
    pub l2_was: Signal<Out, Bits<N>>,
    pub g1: Signal<Out, Bits<N>>,
    pub g2: Signal<Out, Bits<N>>,
    pub vl: Signal<Out, Bits<N>>,
    pub t1: Signal<Out, Bits<N>>,
    pub t3: Signal<Out, Bits<N>>,

    pub neuron: [Neuron; N],
    // gathered here so that each output changes once: Icarus loops for ever on outputs that pulse
    node2_bits: Signal<Local, Bits<N>>,
    l1_bits: Signal<Local, Bits<N>>,
    l2_bits: Signal<Local, Bits<N>>,
    l1_was_bits: Signal<Local, Bits<N>>,
    l2_was_bits: Signal<Local, Bits<N>>,
    g1_bits: Signal<Local, Bits<N>>,
    g2_bits: Signal<Local, Bits<N>>,
    vl_bits: Signal<Local, Bits<N>>,
    t1_bits: Signal<Local, Bits<N>>,
    t3_bits: Signal<Local, Bits<N>>,
}

impl<const N: usize, const CB: usize> Default for Layer<N, CB> {
    fn default() -> Self {
        assert!(N <= 1 << CB, "{N} neurons need more than {CB} bits");
        Layer {
            clock: Default::default(),
            clk: Default::default(),
            depress: Default::default(),
            settle: Default::default(),
            settle_index: Default::default(),
            node2_d: Default::default(),
            fire_d: Default::default(),
            load: Default::default(),
            load_index: Default::default(),
            load_l1: Default::default(),
            load_node2: Default::default(),
            node2: Default::default(),
            l1: Default::default(),
            l2: Default::default(),
            l1_was: Default::default(),
            l2_was: Default::default(),
            g1: Default::default(),
            g2: Default::default(),
            vl: Default::default(),
            t1: Default::default(),
            t3: Default::default(),
            neuron: std::array::from_fn(|_| Neuron::default()),
            node2_bits: Default::default(),
            l1_bits: Default::default(),
            l2_bits: Default::default(),
            l1_was_bits: Default::default(),
            l2_was_bits: Default::default(),
            g1_bits: Default::default(),
            g2_bits: Default::default(),
            vl_bits: Default::default(),
            t1_bits: Default::default(),
            t3_bits: Default::default(),
        }
    }
}

impl<const N: usize, const CB: usize> Logic for Layer<N, CB> {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..N {
            self.neuron[i].clock.next = self.clock.val();
            self.neuron[i].clk.next = self.clk.val();
            self.neuron[i].depress.next = self.depress.val();
            self.neuron[i].settle.next = self.settle.val() & (self.settle_index.val() == i.to_bits());
            self.neuron[i].node2_d.next = self.node2_d.val();
            self.neuron[i].fire_d.next = self.fire_d.val();
            self.neuron[i].load.next = self.load.val() & (self.load_index.val() == i.to_bits());
            self.neuron[i].load_l1.next = self.load_l1.val();
            self.neuron[i].load_node2.next = self.load_node2.val();
        }
        self.node2_bits.next = 0.into();
        self.l1_bits.next = 0.into();
        self.l2_bits.next = 0.into();
        self.l1_was_bits.next = 0.into();
        self.l2_was_bits.next = 0.into();
        self.g1_bits.next = 0.into();
        self.g2_bits.next = 0.into();
        self.vl_bits.next = 0.into();
        self.t1_bits.next = 0.into();
        self.t3_bits.next = 0.into();
        for i in 0..N {
            self.node2_bits.next = self.node2_bits.val().replace_bit(i, self.neuron[i].node2.val());
            self.l1_bits.next = self.l1_bits.val().replace_bit(i, self.neuron[i].l1_q.val());
            self.l2_bits.next = self.l2_bits.val().replace_bit(i, self.neuron[i].l2_q.val());
            self.l1_was_bits.next = self.l1_was_bits.val().replace_bit(i, self.neuron[i].l1_was.val());
            self.l2_was_bits.next = self.l2_was_bits.val().replace_bit(i, self.neuron[i].l2_was.val());
            self.g1_bits.next = self.g1_bits.val().replace_bit(i, self.neuron[i].g1_y.val());
            self.g2_bits.next = self.g2_bits.val().replace_bit(i, self.neuron[i].g2_y.val());
            self.vl_bits.next = self.vl_bits.val().replace_bit(i, self.neuron[i].vl.val());
            self.t1_bits.next = self.t1_bits.val().replace_bit(i, self.neuron[i].t1_on.val());
            self.t3_bits.next = self.t3_bits.val().replace_bit(i, self.neuron[i].t3_on.val());
        }
        self.node2.next = self.node2_bits.val();
        self.l1.next = self.l1_bits.val();
        self.l2.next = self.l2_bits.val();
        self.l1_was.next = self.l1_was_bits.val();
        self.l2_was.next = self.l2_was_bits.val();
        self.g1.next = self.g1_bits.val();
        self.g2.next = self.g2_bits.val();
        self.vl.next = self.vl_bits.val();
        self.t1.next = self.t1_bits.val();
        self.t3.next = self.t3_bits.val();
    }
}
