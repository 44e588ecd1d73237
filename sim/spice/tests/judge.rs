//! ngspice and the twin agree; where a netlist is another circuit, that is found.

use memtwin_calibrate::Parameters;
use memtwin_spice::lia::Arrays;
use memtwin_spice::neuron::Neuron;
use memtwin_spice::{Check, Netlist, Ngspice, Resistances, SpiceError, divider, judge, sequence};
use std::sync::LazyLock;

static NGSPICE: LazyLock<Ngspice> = LazyLock::new(|| Ngspice::find().unwrap());

/// The worst difference in the named check.
fn worst(checks: &[Check], what: &str) -> Option<f64> {
    checks.iter().find(|check| check.what == what).unwrap_or_else(|| panic!("{what}: {checks:?}")).worst
}

#[test]
fn ngspice_agrees_with_the_twin() {
    let report = judge(&NGSPICE, &Parameters::default(), 1, 200, &mut || true).unwrap();
    assert!(report.agrees(), "{}", report.text());
    let cases: usize = report.checks.iter().map(|check| check.cases).sum();
    assert!(cases > 10_000, "only {cases} cases");
    // what the twin truncates to the same codes is exact: the ratio; lines of the LIA have no truncation
    for what in ["ratio at node 1", "voltage across the device, grounded by T1"] {
        assert_eq!(worst(&report.checks, what), Some(0.0), "{what}");
    }
    assert!(worst(&report.checks, "LIA of 10: line voltages").unwrap() < 1e-6);
    // Z-N-3
    let [fig_3b, depression] = &report.sequences[..] else { panic!("{:?}", report.sequences) };
    assert_eq!(fig_3b.first_fire_pulse, Some(5));
    assert_eq!(fig_3b.events.len(), 16, "{:?}", fig_3b.events);
    assert!(worst(&report.checks, "neuron: times of events").unwrap() <= 1.0, "{}", report.text());
    // in Fig. 3b T3 is disconnected; with delays in the latches both transistors conduct for some nanoseconds
    assert_eq!(fig_3b.overlap_us, 0.0);
    assert!(depression.overlap_us > 0.0 && depression.overlap_us < 0.1, "{} us", depression.overlap_us);
    let lifted =
        report.checks.iter().find(|check| check.what == "neuron_depression: voltage across the device").unwrap();
    assert!(lifted.note.contains("lifted to 128"), "{}", lifted.note);
}

#[test]
fn other_parameters_agree_too() {
    for (name, value) in [("kappa_ratio", 0.9), ("growth_v0_volt", 0.8), ("lift_volt", 1.4)] {
        let mut parameters = Parameters::default();
        parameters.set(&memtwin_calibrate::Place::new("test"), name, value).unwrap();
        let report = judge(&NGSPICE, &parameters, 2, 20, &mut || true).unwrap();
        assert!(report.agrees(), "{name} {value}\n{}", report.text());
    }
}

#[test]
fn equal_seeds_give_equal_reports() {
    let [a, b, other] = [3, 3, 4].map(|seed| {
        let report = judge(&NGSPICE, &Parameters::default(), seed, 5, &mut || true).unwrap();
        (report.text(), report.netlists)
    });
    assert_eq!(a, b);
    assert_ne!(a.1, other.1);
}

/// A netlist in which a text is replaced by another.
fn altered(netlist: &Netlist, from: &str, to: &str) -> Netlist {
    assert!(netlist.text.contains(from), "{from} is not in {}", netlist.text);
    Netlist { name: netlist.name.clone(), text: netlist.text.replace(from, to) }
}

#[test]
fn a_wrong_conductance_is_found() {
    let parameters = Parameters::default();
    let columns = divider::columns(&parameters, 1, 0);
    let samples = divider::twin(&parameters, &columns).unwrap();
    let netlist = divider::netlist("columns", &parameters, &columns, &samples, &Resistances::IDEAL);
    let index = columns.iter().position(|column| column.name == "30 inputs, equal, the first active").unwrap();
    let synapse = format!("R{index}o_0 in{index}o n{index}o {{rsynapse+1/");
    // 400 uS become 500
    let netlist = altered(&netlist, &format!("{synapse}400u}}"), &format!("{synapse}500u}}"));
    let checks = divider::compare(&columns, &samples, &NGSPICE.run(&netlist, &mut || true).unwrap()).unwrap();
    assert!(!checks[0].agrees() && checks[0].note.contains("30 inputs, equal, the first active"), "{checks:?}");
}

#[test]
fn a_wrong_cell_of_the_lia_is_found() {
    let arrays = Arrays::new(&Parameters::default(), 10, 1).unwrap();
    let check = |netlist: &Netlist| arrays.compare(&NGSPICE.run(netlist, &mut || true).unwrap()).unwrap();
    // the winner's own cell is as high as the others'
    let netlist = altered(&arrays.netlist(), "R0_3_3 vl3 a0_3 {1/42u}", "R0_3_3 vl3 a0_3 {1/980u}");
    let checks = check(&netlist);
    assert!(!checks[0].agrees() && checks[0].note.contains("spread 0, line 3"), "{checks:?}");
    assert!(!checks[1].agrees() && checks[1].note.contains("spread 0, line 3"), "{checks:?}");
    assert!(check(&arrays.netlist()).iter().all(Check::agrees));
}

#[test]
fn a_wrong_neuron_is_found() {
    let neuron = Neuron::with_depression(&Parameters::default()).unwrap();
    let twin = neuron.twin().unwrap();
    let netlist = neuron.netlist(twin.periods(), &Resistances::IDEAL);
    let check = |from: &str, to: &str, expect: &str| {
        let results = NGSPICE.run(&altered(&netlist, from, to), &mut || true).unwrap();
        let (checks, _) = sequence::compare(&neuron, &twin, &results).unwrap();
        let wrong: Vec<&str> = checks.iter().filter(|check| !check.agrees()).map(|check| &*check.what).collect();
        assert!(wrong.contains(&&*format!("neuron_depression: {expect}")), "{from} as {to}: {checks:?}");
    };
    // latches open in the other's phase
    check(
        "Al1 d2 dclk null null dl1 null latch\nAl2 dl1 dclkn",
        "Al1 d2 dclkn null null dl1 null latch\nAl2 dl1 dclk",
        "times of events",
    );
    // L2 latches in the same phase as L1
    check("Al2 dl1 dclkn", "Al2 dl1 dclk", "output spikes of 250 us");
    // T1 is never on
    check("St1 n1 0 l2 0 t1", "St1 n1 0 0 0 t1", "node 1 at ground under T1");
    // T1 is a weak ground
    check(".param rt1=1e-6", ".param rt1=100", "node 1 at ground under T1");
    // T3 does not lift
    check("Bt3 n1 0", "* Bt3 n1 0", "voltage across the device");
    // the filament grows too fast
    check("treference=", "treference=0.9*", "times of events");
}

#[test]
fn the_end_is_asked_for() {
    let error = judge(&NGSPICE, &Parameters::default(), 1, 1, &mut || false).unwrap_err();
    assert!(matches!(error, SpiceError::Interrupted), "{error}");
}
