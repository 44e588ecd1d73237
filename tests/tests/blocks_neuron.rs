//! The blocks of one neuron's CMOS half, cycle by cycle: rust-hdl, Icarus, Verilator and plain Rust agree.

use memtwin_gateware::depression::Depression;
use memtwin_gateware::gates::{And2, Buffer, Or2, Transistor};
use memtwin_gateware::latch::Latch;
use memtwin_gateware::neuron::Neuron;
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::stimulus::Stimulus;
use memtwin_tests::tour::tour;
use rust_hdl::prelude::*;

const CYCLES: usize = 1500;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

/// The gates side by side: alone, each would cost a compilation of its own.
#[derive(LogicBlock, Default)]
struct Gates {
    pub a: Signal<In, Bit>,
    pub b: Signal<In, Bit>,
    pub and_y: Signal<Out, Bit>,
    pub or_y: Signal<Out, Bit>,
    pub buffer_y: Signal<Out, Bit>,
    pub transistor_on: Signal<Out, Bit>,
    g_and: And2,
    g_or: Or2,
    buffer: Buffer,
    transistor: Transistor,
}

impl Logic for Gates {
    #[hdl_gen]
    fn update(&mut self) {
        self.g_and.a.next = self.a.val();
        self.g_and.b.next = self.b.val();
        self.and_y.next = self.g_and.y.val();
        self.g_or.a.next = self.a.val();
        self.g_or.b.next = self.b.val();
        self.or_y.next = self.g_or.y.val();
        self.buffer.a.next = self.a.val();
        self.buffer.enable.next = self.b.val();
        self.buffer_y.next = self.buffer.y.val();
        self.transistor.gate.next = self.a.val();
        self.transistor_on.next = self.transistor.on.val();
    }
}

#[test]
fn gates_have_their_truth_tables() {
    let mut bench = Bench::combinational("gates", Gates::default());
    for (a, b) in [(false, false), (false, true), (true, false), (true, true)] {
        bench.cycle(|gates| {
            gates.a.next = a;
            gates.b.next = b;
        });
        let gates = bench.block();
        let found = [&gates.and_y, &gates.or_y, &gates.buffer_y, &gates.transistor_on].map(|y| y.val());
        assert_eq!(found, [a && b, a || b, a && b, a], "a {a}, b {b}");
    }
    replay(&bench);
}

#[test]
fn depression_lifts_node_1_while_l1_and_clk_are_high() {
    let mut bench = Bench::combinational("depression", Depression::default());
    for inputs in 0..8 {
        let [l1, clk, enable] = [0, 1, 2].map(|bit| inputs >> bit & 1 == 1);
        bench.cycle(|depression| {
            depression.l1.next = l1;
            depression.clk.next = clk;
            depression.enable.next = enable;
        });
        let depression = bench.block();
        assert_eq!(depression.g2_y.val(), l1 && clk, "l1 {l1}, clk {clk}");
        assert_eq!(depression.t3_on.val(), l1 && clk && enable, "l1 {l1}, clk {clk}, enable {enable}");
    }
    replay(&bench);
}

/// What a latch holds, and what it gets.
#[derive(Clone, Copy, Debug)]
struct LatchInputs {
    en: bool,
    d: bool,
    load: Option<bool>,
}

fn latch(held: bool, inputs: LatchInputs) -> bool {
    inputs.load.unwrap_or(if inputs.en { inputs.d } else { held })
}

/// Every input in every state.
#[test]
fn latch_follows_while_open_and_holds_while_closed() {
    let inputs: Vec<_> = (0..12)
        .map(|bits| LatchInputs {
            en: bits & 1 == 1,
            d: bits & 2 == 2,
            load: [None, Some(false), Some(true)][bits / 4],
        })
        .collect();
    let mut bench = Bench::clocked("latch", Latch::default(), |latch| &mut latch.clock);
    let mut held = false;
    for inputs in tour(false, &inputs, |held, inputs| Some(latch(*held, *inputs))) {
        bench.cycle(|latch| {
            latch.en.next = inputs.en;
            latch.d.next = inputs.d;
            latch.load.next = inputs.load.is_some();
            latch.load_d.next = inputs.load.unwrap_or(false);
        });
        held = latch(held, inputs);
        let shown = if inputs.en { inputs.d } else { held };
        assert_eq!([&bench.block().q, &bench.block().was].map(|y| y.val()), [shown, held], "{inputs:?}");
    }
    replay(&bench);
}

/// What the lane and the sequencer tell a neuron in one cycle.
#[derive(Clone, Copy, Debug, Default)]
struct NeuronInputs {
    clk: bool,
    depress: bool,
    settle: bool,
    node2_d: bool,
    fire_d: bool,
    load: bool,
    load_l1: bool,
    load_node2: bool,
}

impl NeuronInputs {
    fn from_bits(bits: u8) -> Self {
        let [clk, depress, settle, node2_d, fire_d, load, load_l1, load_node2] =
            std::array::from_fn(|bit| bits >> bit & 1 == 1);
        NeuronInputs { clk, depress, settle, node2_d, fire_d, load, load_l1, load_node2 }
    }
}

/// The neuron with two transparent latches, as the circuit has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct NeuronModel {
    clk: bool,
    node2: bool,
    fire: bool,
    l1: bool,
    l2: bool,
    l1_was: bool,
    l2_was: bool,
    /// The last cycle had a settle or a load.
    moved: bool,
}

impl NeuronModel {
    /// The latches follow: L1 is open while CLK is high, L2 while it is low.
    fn follow(&mut self) {
        if self.clk {
            self.l1 = self.fire;
        } else {
            self.l2 = self.l1;
        }
    }

    /// Anything may come but CLK moving in the cycle after a settle or a load, for the emulated latches hold what they
    /// showed before the last edge, and a tick of the lane leaves them more cycles than that; and a load in CLK-high.
    fn cycle(mut self, inputs: NeuronInputs) -> Option<Self> {
        if (self.moved && self.clk != inputs.clk) || (inputs.load && inputs.clk) {
            return None;
        }
        self.clk = inputs.clk;
        self.moved = inputs.settle || inputs.load;
        self.follow();
        (self.l1_was, self.l2_was) = (self.l1, self.l2);
        if inputs.settle {
            (self.node2, self.fire) = (inputs.node2_d, inputs.fire_d);
        }
        if inputs.load {
            (self.node2, self.fire) = (inputs.load_node2, inputs.load_node2);
            (self.l1, self.l1_was) = (inputs.load_l1, inputs.load_l1);
        }
        self.follow();
        Some(self)
    }

    /// node2, L1, L2, both a cycle ago, G1, G2, VL, T1, T3.
    fn outputs(&self, depress: bool) -> [bool; 10] {
        let Self { clk, node2, l1, l2, l1_was, l2_was, .. } = *self;
        [node2, l1, l2, l1_was, l2_was, l2 && clk, l1 && clk, l1 || l2, l2, l1 && clk && depress]
    }
}

struct NeuronBench {
    bench: Bench<Neuron>,
    model: NeuronModel,
}

impl NeuronBench {
    fn new() -> Self {
        let bench = Bench::clocked("neuron", Neuron::default(), |neuron| &mut neuron.clock);
        NeuronBench { bench, model: NeuronModel::default() }
    }

    fn cycle(&mut self, inputs: NeuronInputs) {
        let before = self.model;
        self.bench.cycle(|neuron| {
            neuron.clk.next = inputs.clk;
            neuron.depress.next = inputs.depress;
            neuron.settle.next = inputs.settle;
            neuron.node2_d.next = inputs.node2_d;
            neuron.fire_d.next = inputs.fire_d;
            neuron.load.next = inputs.load;
            neuron.load_l1.next = inputs.load_l1;
            neuron.load_node2.next = inputs.load_node2;
        });
        self.model = before.cycle(inputs).expect("what the lane may do");
        let n = self.bench.block();
        let found = [&n.node2, &n.l1_q, &n.l2_q, &n.l1_was, &n.l2_was, &n.g1_y, &n.g2_y, &n.vl, &n.t1_on, &n.t3_on]
            .map(|y| y.val());
        assert_eq!(found, self.model.outputs(inputs.depress), "{inputs:?} after {before:?}");
        // Had both been open, L2 would have followed L1 in a cycle of CLK-high.
        assert!(!(n.l1.en.val() && n.l2.en.val()), "L1 and L2 are open together");
    }
}

/// Every input in every state that can be reached.
#[test]
fn neuron_latches_follow_clk() {
    let mut neuron = NeuronBench::new();
    let inputs: Vec<_> = (0..=u8::MAX).map(NeuronInputs::from_bits).collect();
    let tour = tour(NeuronModel::default(), &inputs, |model, inputs| model.cycle(*inputs));
    assert!(tour.len() > 4000, "{} cycles: the tour is too short", tour.len());
    tour.into_iter().for_each(|inputs| neuron.cycle(inputs));
    replay(&neuron.bench);
}

/// As the lane does it: CLK moves between ticks, every tick has one settle, and T1 keeps node 2 low.
#[test]
fn t1_and_t3_never_meet() {
    let mut stimulus = Stimulus::new(2);
    let mut neuron = NeuronBench::new();
    let (mut programmed, mut lifted) = (0, 0);
    let mut clk = false;
    for _ in 0..CYCLES / 3 {
        clk ^= stimulus.once_in(3);
        let mut inputs = NeuronInputs { clk, depress: stimulus.bit(), ..NeuronInputs::default() };
        for settle in [false, true, false] {
            inputs.settle = settle;
            inputs.node2_d = stimulus.bit() && !neuron.model.l2;
            inputs.fire_d = inputs.node2_d && stimulus.bit();
            neuron.cycle(inputs);
            let block = neuron.bench.block();
            assert!(!(block.t1_on.val() && block.t3_on.val()), "T1 grounds node 1 and T3 lifts it: {inputs:?}");
            programmed += u32::from(block.g1_y.val());
            lifted += u32::from(block.t3_on.val());
        }
    }
    assert!(programmed > 20 && lifted > 20, "{programmed} cycles of T1, {lifted} of T3: the stimulus is too weak");
    replay(&neuron.bench);
}
