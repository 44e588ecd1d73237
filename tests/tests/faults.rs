//! The same faults act alike in the model and in gateware: whole runs on broken networks, on the compiled Verilog.

use memtwin_calibrate::Parameters;
use memtwin_engine::{Engine, EngineKind};
use memtwin_experiments::fault::{Amount, Fault, FaultKind, Layers};
use memtwin_experiments::{RunOptions, RunResult, run};
use memtwin_spec::Preset;

/// A short training: a broken network spends its time on waiting for spikes.
fn options(faults: Vec<Fault>, seed: u64, trials: usize) -> RunOptions {
    let usual = RunOptions::usual(Preset::Odd, seed).unwrap();
    let parameters = Parameters { event_budget_count: 5.0, event_periods_max_count: 40.0, ..usual.parameters };
    RunOptions { parameters, faults, trials, ..usual }
}

fn result(engine: &mut dyn Engine, options: &RunOptions) -> RunResult {
    let result = run(engine, options, &mut |_| (), &mut || true).unwrap();
    RunResult { engine: String::new(), ..result }
}

#[test]
fn every_kind_of_fault_does_the_same_in_gateware() {
    let sizes = Preset::Odd.sizes();
    let mut model = EngineKind::Model.start(sizes).unwrap();
    let mut verilator = EngineKind::Verilator.start(sizes).unwrap();
    let healthy = result(&mut *model, &options(vec![], 1, 0)).probe_digest;
    for (seed, kind) in (1..).zip(FaultKind::ALL) {
        // what acts in training shows in training; bits flip after it
        let trials = usize::from(kind == FaultKind::BitFlip);
        let options = options(vec![Fault { kind, layers: Layers::One, amount: Amount::Count(1) }], seed, trials);
        let expect = result(&mut *model, &options);
        assert_eq!(result(&mut *verilator, &options), expect, "{}", kind.name());
        assert!(seed > 1 || expect.probe_digest != healthy, "{}", kind.name());
    }
}

#[test]
fn spreads_do_the_same_in_gateware() {
    let sizes = Preset::Odd.sizes();
    let mut options = options(vec![], 5, 1);
    options.parameters.conductance_c2c_sd_rel = 0.1;
    options.parameters.conductance_initial1_d2d_sd_rel = 0.1;
    options.parameters.lia_conductance_d2d_sd_rel = 0.1;
    options.parameters.lia_offset_d2d_sd_volt = 0.02;
    let mut model = EngineKind::Model.start(sizes).unwrap();
    let mut verilator = EngineKind::Verilator.start(sizes).unwrap();
    let expect = result(&mut *model, &options);
    assert_eq!(result(&mut *verilator, &options), expect);
}
