//! The experiments: the same numbers on the compiled Verilog as on the model, and findings that hold over other seeds.

use memtwin_calibrate::Parameters;
use memtwin_engine::{Engine, EngineKind, verilator};
use memtwin_experiments::{Finding, Lab, Outcome, Rig, Verdict, experiment, experiments};
use memtwin_spec::Preset;

fn make(id: &str, rig: Rig<'_>, seed: u64, seeds: usize) -> Outcome {
    let experiment = experiment(id).unwrap_or_else(|| panic!("no figure {id}"));
    let parameters = Parameters::default();
    let mut lab = Lab { rig, parameters, seed, seeds, go_on: &|| true, progress: &|_, _| () };
    experiment.make(&mut lab).unwrap_or_else(|error| panic!("{id}: {error}"))
}

/// Devices, neurons, learning and LIA: on the gateware they are looked at tick by tick.
#[test]
fn figures_are_the_same_on_verilator() {
    let mut engine: Box<dyn Engine> = Box::new(verilator::start(Preset::Paper.sizes()).unwrap());
    for id in ["2c", "2e", "3b", "3c", "s3", "s6", "4d", "4e"] {
        let here = make(id, Rig::Model { threads: 1 }, 11, 1);
        let there = make(id, Rig::Engine(&mut *engine), 11, 1);
        assert_eq!(here.tables, there.tables, "figure {id}");
        assert_eq!(here.findings, there.findings, "figure {id}");
        assert_eq!(here.figure, there.figure, "figure {id}");
    }
    assert_eq!(engine.kind(), EngineKind::Verilator);
}

/// With other seeds than those of the docs every statement fares the same.
#[test]
fn verdicts_hold_over_other_seeds() {
    let findings: Vec<Finding> =
        experiments().flat_map(|e| make(e.id, Rig::Model { threads: 2 }, 1000, 12).findings).collect();
    assert_eq!(findings.len(), 46);
    let not: Vec<&str> = findings.iter().filter(|f| f.verdict == Verdict::NotReproduced).map(|f| f.id).collect();
    // why: docs/reproduction.md and docs/duan2020.md
    let expected = ["Z-LIA-4", "Z-SNN-4", "D-TS-1", "D-LIF-3", "D-SUM-1", "D-LOG-1", "D-SUM-3", "D-GAIN-2", "D-COIN-1"];
    assert_eq!(not, expected, "{findings:#?}");
}

/// What comes out does not depend on the threads.
#[test]
fn threads_make_no_difference() {
    for id in ["3d", "5g"] {
        let [one, three] = [1, 3].map(|threads| make(id, Rig::Model { threads }, 5, 4));
        assert_eq!((one.tables, one.findings), (three.tables, three.findings), "figure {id}");
    }
}
