//! Proofs that take seconds, on every preset, each with its mutants. `make prove` runs all.

use memtwin_flow::{Interrupt, SearchPath};
use memtwin_prove::block::Kind;
use memtwin_prove::design::Design;
use memtwin_prove::{Block, Provers, Report, Selection, prove};
use std::path::Path;

fn search() -> SearchPath {
    SearchPath::from_environment().and(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.venv/bin"))
}

fn verilog() -> [(&'static str, String); 7] {
    ["tiny", "odd", "paper", "pair", "cluster", "mnist_hidden", "mnist_output"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../verilog/{name}.v"));
        (name, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    })
}

fn judged(block: &str, property: &str) -> Report {
    let verilog = verilog();
    let presets: Vec<_> = verilog.iter().map(|(name, text)| (*name, &**text)).collect();
    let selection = Selection { block: Some(block.into()), property: Some(property.into()), mutants: true };
    let folder = tempfile::tempdir().expect("a folder");
    let provers = Provers::find(&search()).unwrap_or_else(|error| panic!("{error}"));
    let report = prove(&provers, &presets, &selection, (folder.path(), false), &|_, _, _| (), &Interrupt::default());
    report.unwrap_or_else(|error| panic!("{error}"))
}

fn check(block: &str, property: &str) {
    let report = judged(block, property);
    assert!(report.is_well(), "{}", report.text());
    assert!(report.text().contains("unbounded") && report.markdown().contains(property), "{}", report.text());
}

#[test]
fn neuron() {
    check("neuron", "t1_and_t3_never_on_together");
    check("neuron", "spike_lasts_one_phase");
}

#[test]
fn crossbar() {
    check("crossbar", "never_leaves_its_range");
}

#[test]
fn lane() {
    check("lane", "at_most_one_wins");
}

#[test]
fn soma_and_synapses_of_arrays() {
    check("rc_emulator", "membrane_saturates");
    check("array_crossbar", "takes_its_rows");
}

#[test]
fn generator() {
    check("rng", "never_all_zero");
}

#[test]
fn bus() {
    check("uart_bridge", "requests_end");
}

/// Every neuron of every network is one text, and so is every other block that does not depend on sizes; and mutants of all
/// properties fit.
#[test]
fn blocks_are_found_and_mutants_fit() {
    let verilog = verilog();
    let presets: Vec<_> = verilog.iter().map(|(name, text)| (*name, &**text)).collect();
    for block in Block::all().unwrap_or_else(|error| panic!("{error}")) {
        let designs = Design::all(&block, &presets).unwrap_or_else(|error| panic!("{error}"));
        let instances: usize = designs.iter().map(|design| design.instances).sum();
        match &*block.name {
            "neuron" => assert_eq!((designs.len(), instances), (1, 6 + 11 + 20)),
            "rng" => assert_eq!((designs.len(), instances), (1, 6 + 4)),
            "uart_bridge" => assert_eq!((designs.len(), instances), (1, 3 + 4)),
            "divider" | "ts_emulator" => assert_eq!((designs.len(), instances), (1, 3)),
            "rc_emulator" => assert_eq!((designs.len(), instances), (1, 4)),
            "array_registers" => assert_eq!(instances, 4),
            "multiplier" => assert_eq!((designs.len(), instances), (1, 4 * 2 * 4)),
            "array_crossbar" => assert_eq!((designs.len(), instances), (4, 4)),
            "registers" => assert_eq!(instances, 3 + 4),
            _ => assert_eq!(instances, 3, "{}", block.name),
        }
        for mutant in block.of(Kind::Property).flat_map(|property| &property.mutants) {
            let mutated = designs[0].mutated(mutant).unwrap_or_else(|error| panic!("{error}"));
            assert_ne!(mutated, designs[0], "{}: {}", mutant.place, mutant.name);
        }
    }
}
