//! What cannot be judged is one clear error.

use memtwin_calibrate::Parameters;
use memtwin_spice::{Netlist, Ngspice, judge};
use std::ffi::OsStr;

fn run_error(text: &str) -> String {
    let netlist = Netlist { name: "broken".into(), text: text.into() };
    Ngspice::find().unwrap().run(&netlist, &mut || true).unwrap_err().to_string()
}

#[test]
fn a_missing_ngspice_names_its_package() {
    let error = Ngspice::find_in(OsStr::new("/nonexistent")).unwrap_err();
    assert_eq!(error.to_string(), "ngspice was not found in PATH: apt-get install ngspice");
}

/// What ngspice says stands in the error.
#[test]
fn failures_quote_the_log() {
    let check = |text: &str, ending: &str, expect: &str| {
        let error = run_error(text);
        let (head, log) = error.split_once('\n').unwrap();
        assert_eq!(head, format!("ngspice failed on broken.cir, {ending}; the end of its log:"));
        assert!(log.contains(expect), "{error}");
    };
    check(
        "* unknown parameter\nV1 a 0 1\nR1 a 0 {nothing}\n.op\n.end\n",
        "exit status: 1",
        "Undefined parameter [nothing]",
    );
    check("* unknown model\nV1 a 0 1\nS1 a 0 a 0 nothing\n.op\n.end\n", "exit status: 1", "nothing");
    let loop_gain = "* a loop without a solution\nV1 a 0 PULSE(0 1 1u 1n 1n 1 2)\nB1 b 0 V={v(a) > 0.5 ? (v(b) > 0.5 ? 0 : 1) : 0}\n";
    check(&format!("{loop_gain}C1 b 0 1p\n.tran 1u 10u\n.end\n"), "exit status: 1", "Timestep too small");
    check("* no analysis\nV1 a 0 1\nR1 a 0 1k\n.end\n", "it gave no results", "Circuit: * no analysis");
}

#[test]
fn other_results_are_no_results() {
    let error = run_error("* complex values\nV1 a 0 AC 1\nR1 a 0 1k\n.ac lin 2 1 2\n.end\n");
    assert!(
        error.contains("of what ngspice wrote for broken.cir: found the flags 'complex', expected 'real'"),
        "{error}"
    );
}

#[test]
fn a_silent_neuron_is_bad_input() {
    let parameters = Parameters { kappa_ratio: 0.02, ..Parameters::default() };
    let error = judge(&Ngspice::find().unwrap(), &parameters, 1, 0, &mut || true).unwrap_err().to_string();
    let expect = "with these parameters the neuron of Fig. 3a sends 0 spikes in 400 periods at 1.8 V, expected two";
    assert!(error.starts_with(expect), "{error}");
    let parameters = Parameters { kappa_ratio: 2.0, ..Parameters::default() };
    let error = judge(&Ngspice::find().unwrap(), &parameters, 1, 0, &mut || true).unwrap_err().to_string();
    assert!(error.contains("kappa_ratio is 2, expected 0.01 to 1 ratio"), "{error}");
}
