//! The hardware-in-the-loop suite passes on the model, on the Verilog of the network, and on a board at its pins; and it
//! can fail.

use memtwin_engine::EngineError;
use memtwin_engine::assemble::Event;
use memtwin_engine::bus::{Bus, BusEngine, Standing, Words};
use memtwin_engine::chain::Stage;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{EngineKind, verilator};
use memtwin_hil::{CHECKS, Outcome, Target, Verdict, run, select};
use memtwin_spec::Preset;
use memtwin_spec::register::{csr, offset};
use memtwin_tests::chain::Bench;

fn outcomes(target: &mut dyn Target, preset: Preset, only: &[&str]) -> Vec<Outcome> {
    let names: Vec<String> = only.iter().map(|name| name.to_string()).collect();
    run(target, preset, 7, &select(&names).unwrap(), &mut |_| true).unwrap()
}

#[track_caller]
fn check_passes(target: &mut dyn Target, preset: Preset) {
    let outcomes = outcomes(target, preset, &[]);
    assert_eq!(outcomes.len(), CHECKS.len());
    let bad: Vec<_> = outcomes.iter().filter(|outcome| !outcome.is_good()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn passes_on_the_model() {
    check_passes(&mut ModelEngine::default(), Preset::Paper);
}

#[test]
fn passes_in_verilator() {
    for preset in Preset::ALL {
        check_passes(&mut verilator::start(preset.sizes()).unwrap(), preset);
    }
}

#[test]
fn passes_on_a_board_at_its_pins() {
    check_passes(&mut Bench::new("icebreaker", Preset::Tiny).start(Stage::Pins, false), Preset::Tiny);
}

#[test]
fn only_what_is_asked_for_is_run() {
    assert_eq!(select(&["memory".into(), "nonsense".into()]).err(), Some("nonsense".to_string()));
    let outcomes = outcomes(&mut ModelEngine::default(), Preset::Tiny, &["random", "memory"]);
    let told: Vec<_> = outcomes.iter().map(|outcome| (outcome.name, outcome.verdict.clone())).collect();
    assert!(matches!(&told[..], [("memory", Verdict::LeftOut(_)), ("random", Verdict::Passed(_))]), "{told:?}");
}

/// A network in Verilator with a fault in what is read of it.
struct Faulty<'a> {
    bus: &'a mut dyn Bus,
    fault: fn(address: u32, word: u32) -> u32,
}

impl Words for Faulty<'_> {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        self.bus.write(address, data)
    }
    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        Ok((self.fault)(address, self.bus.read(address)?))
    }
}

impl Bus for Faulty<'_> {
    fn kind(&self) -> EngineKind {
        self.bus.kind()
    }

    fn start(&mut self) -> Result<Standing, EngineError> {
        self.bus.start()
    }

    fn period(&mut self, detail: bool, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        self.bus.period(detail, sink)
    }
}

/// The check that a fault should not pass, and what it says.
#[track_caller]
fn check_fails(name: &str, fault: fn(u32, u32) -> u32, expected: &str) {
    let mut network = verilator::start(Preset::Tiny.sizes()).unwrap();
    let outcomes = outcomes(&mut BusEngine::new(Faulty { bus: network.bus(), fault }), Preset::Tiny, &[name]);
    match &outcomes[0].verdict {
        Verdict::Differs(text) => assert!(text.contains(expected), "{name}: {text}"),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn faults_are_found() {
    check_fails(
        "identification",
        |at, word| if at == csr(offset::SIZES) { word ^ 1 } else { word },
        "the network is 7x3x3",
    );
    check_fails(
        "registers",
        |at, word| if at == csr(offset::LIFT) { word | 0x10 } else { word },
        "LIFT is 16, expected 0",
    );
    check_fails("memory", |at, word| if at == 0x1_0005 { word & !8 } else { word }, "conductance at 0x10005 is 4087");
    check_fails(
        "random",
        |at, word| if at == csr(offset::SEED_2) { word ^ 2 } else { word },
        "state.config.layers[1].seed",
    );
    check_fails("neuron", |at, word| if at == 0x9_0003 { word ^ 1 } else { word }, "event 3 is Record");
    check_fails("inhibition", |at, word| if at == 0x3_000B { word | 1 << 29 } else { word }, "LG for VL");
    check_fails(
        "one_pattern",
        |at, word| if at == 0x1_0000 { word + 1 } else { word },
        "layers[0].conductance[0].bits is",
    );
    check_fails(
        "training",
        |at, word| if at == csr(offset::DIGEST_2) { word ^ 1 } else { word },
        "layers[1].digest is",
    );
    check_fails("inference", |at, word| if at == 0x4_000C { word + 1 } else { word }, "layers[1].devices[1].spikes is");
    check_fails("save_and_restore", |at, word| if at == 0x8_0000 { word ^ 1 } else { word }, "state.owners[0] is");
    check_fails("trace", |at, word| if at == csr(offset::TRACE_EPOCH) { word + 1 } else { word }, "waveform");
}
