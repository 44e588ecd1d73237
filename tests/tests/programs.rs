//! Random programs on random circuits: the compiled Verilog against the model, and faults in it that are found.

use memtwin_engine::{verilator, verilog};
use memtwin_spec::{Design, Preset};
use memtwin_tests::programs::{compare_many, show};

/// Periods to be compared in each size.
const PERIODS: u64 = if cfg!(feature = "nightly") { 4_000 } else { 400 };

fn check(preset: Preset) {
    let sizes = preset.sizes();
    match compare_many(sizes, &mut verilator::start(sizes).unwrap(), PERIODS) {
        Ok((periods, programs)) => println!("{preset}: {programs} programs, {periods} periods"),
        Err(found) => panic!("{preset}: {}", found.describe(show)),
    }
}

#[test]
fn random_programs_of_tiny() {
    check(Preset::Tiny);
}

#[test]
fn random_programs_of_odd() {
    check(Preset::Odd);
}

#[test]
fn random_programs_of_paper() {
    check(Preset::Paper);
}

/// A fault in the Verilog is found, and what is left of the program that found it is small.
fn check_fault(name: &str, right: &str, wrong: &str, steps_max: usize) {
    let verilog = verilog::source(Design::Network(Preset::Tiny));
    assert_eq!(verilog.matches(right).count(), 1, "'{right}' in the Verilog of tiny");
    let mut hardware = verilator::start_altered(name, &verilog.replace(right, wrong)).unwrap();
    let sizes = Preset::Tiny.sizes();
    let found = compare_many(sizes, &mut hardware, 100_000).expect_err("a faulty network");
    println!("{name}: {}", found.describe(show));
    let steps = found.smallest.steps.len();
    assert!(steps <= steps_max, "{steps} steps are left: {}", found.describe(show));
}

/// Depression changes synapses that are stuck.
#[test]
fn a_fault_of_depression_is_found_and_shrunk() {
    let right = "changes$d = (read_conductance > conductance_min) & ~is_stuck;";
    check_fault("stuck-depressed", right, "changes$d = read_conductance > conductance_min;", 8);
}
