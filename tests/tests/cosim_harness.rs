//! The co-simulation bench itself: it must pass what is right and catch what is wrong.

use memtwin_tests::cosim::{Bench, CosimError, Moment, Simulator};
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;

const CYCLES: usize = 200;

/// A counter beside a transparent latch: registered, combinational, one-bit and wide ports.
#[derive(LogicBlock, Default)]
struct CounterAndLatch {
    pub clock: Signal<In, Clock>,
    pub enable: Signal<In, Bit>,
    pub d: Signal<In, Bits<70>>,
    pub offset: Signal<In, Signed<6>>,
    pub q: Signal<Out, Bits<70>>,
    pub count: Signal<Out, Bits<6>>,
    pub shifted: Signal<Out, Signed<6>>,
    held: DFF<Bits<70>>,
    counter: DFF<Bits<6>>,
}

impl Logic for CounterAndLatch {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held, counter);
        self.q.next = self.held.q.val();
        if self.enable.val() {
            self.q.next = self.d.val();
            self.counter.d.next = self.counter.q.val() + 1;
        }
        self.held.d.next = self.q.val();
        self.count.next = self.counter.q.val();
        self.shifted.next = self.offset.val() + signed_cast(self.counter.q.val());
    }
}

fn driven_counter() -> Bench<CounterAndLatch> {
    let mut stimulus = Stimulus::new(1);
    let mut bench = Bench::clocked("counter", CounterAndLatch::default(), |block| &mut block.clock);
    for _ in 0..CYCLES {
        bench.cycle(|block| {
            block.enable.next = stimulus.bit();
            block.d.next = stimulus.bits();
            block.offset.next = stimulus.signed();
        });
    }
    bench
}

#[test]
fn sound_block_agrees_in_icarus() {
    driven_counter().check(&[Simulator::Icarus]).unwrap();
}

#[test]
fn sound_block_agrees_in_verilator() {
    driven_counter().replay(Simulator::Verilator).unwrap();
}

#[test]
fn ports_can_be_read_between_cycles() {
    let mut bench = Bench::clocked("counter_read", CounterAndLatch::default(), |block| &mut block.clock);
    bench.cycle(|block| block.enable.next = true);
    bench.cycle(|block| block.enable.next = true);
    assert_eq!(bench.block().count.val(), 2);
}

/// The carry of the sum is dropped in Rust and kept in Verilog, one cycle later at `wide`.
#[derive(LogicBlock, Default)]
struct KeepsCarry {
    pub clock: Signal<In, Clock>,
    pub a: Signal<In, Bits<8>>,
    pub wide: Signal<Out, Bits<16>>,
    held: DFF<Bits<16>>,
}

impl Logic for KeepsCarry {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        self.held.d.next = bit_cast::<16, 8>(self.a.val() + self.a.val());
        self.wide.next = self.held.q.val();
    }
}

fn check_catches_carry(simulator: Simulator) {
    let mut bench = Bench::clocked("keeps_carry", KeepsCarry::default(), |block| &mut block.clock);
    for value in [1, 2, 0x85] {
        bench.cycle(|block| block.a.next = value.into());
    }
    let error = bench.replay(simulator).unwrap_err();
    let CosimError::Difference(found) = &error else { panic!("not a difference: {error}") };
    assert_eq!((found.cycle, found.moment, found.signal.as_str()), (2, Moment::After, "wide"));
    assert_eq!((found.rust.as_str(), found.verilog.as_str()), ("000a", "010a"));
    for word in ["cycle 2", "after the clock edge", "wide", "000a", "010a"] {
        assert!(error.to_string().contains(word), "{word} is not in: {error}");
    }
    for file in ["design.v", "bench.v", "stimulus.hex", "waves.vcd"] {
        assert!(found.folder.join(file).is_file(), "{file} was not kept");
    }
    std::fs::remove_dir_all(&found.folder).unwrap();
}

#[test]
fn miscompiled_block_is_caught_in_icarus() {
    check_catches_carry(Simulator::Icarus);
}

#[test]
fn miscompiled_block_is_caught_in_verilator() {
    check_catches_carry(Simulator::Verilator);
}

/// Keeps its last value in simulation, which is a latch in hardware.
#[derive(LogicBlock, Default)]
struct Forgetful {
    pub open: Signal<In, Bit>,
    pub d: Signal<In, Bits<4>>,
    pub q: Signal<Out, Bits<4>>,
}

impl Logic for Forgetful {
    #[hdl_gen]
    fn update(&mut self) {
        if self.open.val() {
            self.q.next = self.d.val();
        }
    }
}

/// Two of these in a ring are a loop that no single module shows.
#[derive(LogicBlock, Default)]
struct Gate {
    pub d: Signal<In, Bit>,
    pub enable: Signal<In, Bit>,
    pub q: Signal<Out, Bit>,
}

impl Logic for Gate {
    #[hdl_gen]
    fn update(&mut self) {
        self.q.next = self.d.val() & self.enable.val();
    }
}

#[derive(LogicBlock, Default)]
struct Ring {
    pub enable: Signal<In, Bit>,
    pub q: Signal<Out, Bit>,
    first: Gate,
    second: Gate,
}

impl Logic for Ring {
    #[hdl_gen]
    fn update(&mut self) {
        self.first.enable.next = self.enable.val();
        self.second.enable.next = self.enable.val();
        self.first.d.next = self.second.q.val();
        self.second.d.next = self.first.q.val();
        self.q.next = self.second.q.val();
    }
}

/// The same gates without the loop: a parent that drives and reads its children is no fault.
#[derive(LogicBlock, Default)]
struct Chain {
    pub d: Signal<In, Bit>,
    pub enable: Signal<In, Bit>,
    pub q: Signal<Out, Bit>,
    first: Gate,
    second: Gate,
}

impl Logic for Chain {
    #[hdl_gen]
    fn update(&mut self) {
        self.first.enable.next = self.enable.val();
        self.second.enable.next = self.enable.val();
        self.first.d.next = self.d.val();
        self.second.d.next = self.first.q.val();
        self.q.next = self.second.q.val();
    }
}

/// The guards reject `block`, with `words` in the log.
fn check_rejected<B: Block>(name: &str, block: B, words: &str) {
    let error = Bench::combinational(name, block).guard().unwrap_err();
    let CosimError::Tool { log, folder, .. } = &error else { panic!("no tool rejected it: {error}") };
    assert!(log.contains(words), "{words} is not in: {log}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn latch_is_rejected() {
    check_rejected("latch", Forgetful::default(), "dlatch");
}

#[test]
fn loop_across_modules_is_rejected() {
    check_rejected("ring", Ring::default(), "logic loop");
}

#[test]
fn combinational_block_agrees() {
    let mut bench = Bench::combinational("chain", Chain::default());
    for (d, enable) in [(true, true), (false, true), (true, false)] {
        bench.cycle(|block| {
            block.d.next = d;
            block.enable.next = enable;
        });
    }
    bench.check(&[Simulator::Icarus]).unwrap();
}

#[test]
fn open_input_of_an_inner_block_is_rejected() {
    #[derive(LogicBlock, Default)]
    struct Open {
        pub q: Signal<Out, Bit>,
        inner: Gate,
    }
    impl Logic for Open {
        #[hdl_gen]
        fn update(&mut self) {
            self.q.next = self.inner.q.val();
        }
    }
    let error = Bench::combinational("open", Open::default()).guard().unwrap_err();
    assert!(matches!(error, CosimError::Rejected { .. }), "{error}");
}
