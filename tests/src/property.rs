//! Properties of random values: where one fails, the value is shrunk to the smallest that fails.

use crate::cosim::{Bench, Simulator};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use rust_hdl::prelude::Block;
use std::cell::RefCell;
use std::fmt::Debug;

/// Environment variable with the seed of all draws; the usual one is in `.cargo/config.toml`.
pub const SEED: &str = "PROPTEST_RNG_SEED";

/// Most steps in which a value is shrunk.
const SHRINK_STEPS_MAX: u32 = 600;

/// The smallest value found that fails, and why it does.
#[derive(Debug)]
pub struct Counterexample<T> {
    pub smallest: T,
    pub reason: String,
    /// Values that held before the first that did not.
    pub held: u32,
}

impl<T> Counterexample<T> {
    /// What a test says of it; `show` writes the value.
    pub fn describe(&self, show: impl FnOnce(&T) -> String) -> String {
        let seed = std::env::var(SEED).unwrap_or_else(|_| "none: run by cargo".to_string());
        let (held, reason, smallest) = (self.held, &self.reason, show(&self.smallest));
        format!("{reason}\nafter {held} that held; the smallest that fails ({SEED} is {seed}):\n{smallest}")
    }
}

/// Draws values while `more` says so (it gets the count of those that held) and tests each.
pub fn search<S: Strategy>(
    strategy: &S,
    mut more: impl FnMut(u32) -> bool,
    property: impl Fn(S::Value) -> Result<(), String>,
) -> Result<u32, Box<Counterexample<S::Value>>> {
    let settings = Config { failure_persistence: None, max_shrink_iters: SHRINK_STEPS_MAX, ..Config::default() };
    let mut runner = TestRunner::new(settings);
    let mut held = 0;
    while more(held) {
        let tree = strategy.new_tree(&mut runner).expect("strategies here reject nothing");
        let outcome = runner.run_one(tree, |value| property(value).map_err(TestCaseError::fail));
        match outcome {
            Ok(_) => held += 1,
            Err(TestError::Fail(reason, smallest)) => {
                return Err(Box::new(Counterexample { smallest, reason: reason.to_string(), held }));
            }
            Err(TestError::Abort(reason)) => panic!("no value could be drawn: {reason}"),
        }
    }
    Ok(held)
}

/// Checks a block with random stimuli. Each drives a new bench by itself, which panics where the block is not as it should be;
/// then all drive one bench, whose Verilog is simulated. What fails in either is shrunk.
pub fn check_block<B: Block, S: Strategy<Value: Clone>>(
    cases: u32,
    stimuli: &S,
    new: impl Fn() -> Bench<B>,
    drive: impl Fn(&mut Bench<B>, &S::Value),
) {
    let show = |stimulus: &S::Value| format!("{stimulus:?}");
    let all = RefCell::new(vec![]);
    let in_rust = |stimulus: S::Value| {
        drive(&mut new(), &stimulus);
        all.borrow_mut().push(stimulus);
        Ok(())
    };
    let outcome = search(stimuli, |held| held < cases, in_rust);
    outcome.unwrap_or_else(|found| panic!("{}", found.describe(show)));
    let mut bench = new();
    all.borrow().iter().for_each(|stimulus| drive(&mut bench, stimulus));
    let Err(error) = bench.check(&[Simulator::Icarus, Simulator::Verilator]) else { return };
    let in_verilog = |stimulus: S::Value| {
        let mut bench = new();
        drive(&mut bench, &stimulus);
        bench.replay(Simulator::Icarus).map_err(|difference| difference.to_string())
    };
    let found = search(stimuli, |held| held < cases, in_verilog).err();
    panic!("{error}\n{}", found.map_or("no stimulus fails alone".to_string(), |found| found.describe(show)));
}
