//! Plans: what they span, and one error with its place for each that is wrong.

mod common;

use common::{SMALL, plan, read};
use memtwin_experiments::Learning;
use memtwin_experiments::fault::{Amount, Fault, FaultKind, Layers};
use memtwin_spec::Sizes;

#[track_caller]
fn check(text: &str, expect: &str) {
    match read(text) {
        Ok(plan) => panic!("{text}: {} points, expected '{expect}'", plan.points()),
        Err(error) => {
            let found = error.to_string();
            assert!(found.contains(expect), "{text}\nfound    {found}\nexpected {expect}");
            assert_eq!(found.lines().count(), 1, "{found}");
        }
    }
}

/// A plan with this beside its [run].
#[track_caller]
fn check_part(part: &str, expect: &str) {
    check(&format!("{part}\n[run]\nseeds = 2\n"), expect);
}

#[test]
fn a_plan_spans_a_grid() {
    let plan = plan(SMALL);
    assert_eq!((plan.combinations(), plan.points(), plan.trials), (12, 24, 1));
    assert_eq!(plan.values(0), [0.0, 0.0, 0.0]);
    assert_eq!(plan.values(plan.combination_of(23)), [0.1, 0.3, 2.0]);
    assert_eq!(plan.describe(7), "threshold_c2c_sd_rel = 0.1, stuck_low1_rate = 0, dead_device_count = 1");
    assert_eq!([0, 1, 2].map(|point| plan.seed_of(point)), [7, 8, 7]);
    let setup = plan.setup(11);
    assert_eq!((setup.parameters.event_budget_count, setup.parameters.threshold_c2c_sd_rel), (5.0, 0.1));
    let fault = |kind, layers, amount| Fault { kind, layers, amount };
    let rate = fault(FaultKind::StuckLow, Layers::One, Amount::Rate(0.3));
    assert_eq!(setup.faults, [rate, fault(FaultKind::DeadDevice, Layers::Both, Amount::Count(2))]);
}

#[test]
fn values_of_an_axis() {
    let values = |text: &str| {
        let axis = &plan(&format!("[sweep]\n{text}\n[run]\nseeds = 1\n")).axes[0];
        (axis.values.clone(), axis.is_log)
    };
    assert_eq!(values("vin1_volt = 1.5"), (vec![1.5], false));
    assert_eq!(values("vin1_volt = [2, 1.5]"), (vec![2.0, 1.5], false));
    let range = "gain_d2d_sd_rel = { from = 0, to = 0.4, count = 5 }";
    assert_eq!(values(range), (vec![0.0, 0.1, 0.2, 0.3, 0.4], false));
    let range = "lia_own_usiemens = { from = 1, to = 100, count = 3, scale = 'log' }";
    assert_eq!(values(range), (vec![1.0, 10.0, 100.0], true));
    assert_eq!(values("rest_sub2_us = [250, inf]").0, [250.0, f64::INFINITY]);
    // 255 ticks are never
    assert_eq!(values("rest_sub2_us = [1992.1875]").0, [f64::INFINITY]);
}

#[test]
fn networks() {
    let sizes = |text: &str| plan(&format!("{text}\nrun = {{ seeds = 1 }}\n"));
    assert_eq!(sizes("").sizes, Sizes::new(30, 10, 10).unwrap());
    assert_eq!(sizes("network = { preset = 'odd' }").sizes, Sizes::new(25, 7, 4).unwrap());
    assert_eq!(sizes("network = { patterns = 'two.txt' }").sizes, Sizes::new(4, 2, 2).unwrap());
    assert_eq!(sizes("network = { patterns = 'two.txt', sizes = '4x9x5' }").sizes, Sizes::new(4, 9, 5).unwrap());
    let swept = sizes("sweep = { hidden_count = [10, 40], outputs_count = [10, 12] }");
    assert_eq!(swept.setup(3).sizes, Sizes::new(30, 40, 12).unwrap());
    // another size has another reference voltage of the LIA
    assert_eq!([0, 3].map(|n| swept.setup(n).parameters.vref_volt < 0.05), [false, true]);
    let stochastic = plan("[run]\nseeds = 1\nlearning = 'stochastic'\n");
    assert_eq!((stochastic.learning, stochastic.setup(0).parameters.event_budget_count), (Learning::Stochastic, 1.0));
}

#[test]
fn only_what_matters_makes_another_plan() {
    let hash = |text: &str| plan(text).hash();
    let other = SMALL
        .replace("[0.0, 0.3]", "[ 0, 0.30, ] # stuck")
        .replace("seeds = 2\nfirst_seed = 7", "first_seed = 7\nseeds = 2");
    assert_eq!(hash(SMALL), hash(&other));
    for (from, to) in [
        ("0.3", "0.31"),
        ("first_seed = 7", "first_seed = 8"),
        ("seeds = 2", "seeds = 3"),
        ("tiny", "odd"),
        ("budget_count = 5", "budget_count = 6"),
        ("stuck_low1", "stuck_low2"),
        ("first_seed", "trials = 2\nfirst_seed"),
        ("first_seed", "learning = 'no_budget'\nfirst_seed"),
    ] {
        assert_ne!(hash(SMALL), hash(&SMALL.replacen(from, to, 1)), "{to}");
    }
}

#[test]
fn structure() {
    check("", "plan.toml:1:1: the plan has no 'run', expected [run] with seeds");
    check("[run]\n", "plan.toml:1:2: [run] has no 'seeds', expected the number");
    check("[run]\nseeds = = 2\n", "plan.toml:2:9: ");
    check("[run]\nseeds = 2\nseeds = 3\n", "plan.toml:3:1: duplicate key");
    check(
        "[sweeps]\n[run]\nseeds = 2\n",
        "plan.toml:1:2: found 'sweeps', which is no section of a plan, expected [network]",
    );
    check("run = 3", "plan.toml:1:7: run is 3, expected a table [run]");
    check(
        "[run]\nseeds = 2\nseed = 3\n",
        "plan.toml:3:1: found 'seed', which is no key of [run], expected one of seeds, first_seed",
    );
    check("[[run]]\nseeds = 2\n", "expected a table [run]");
}

#[test]
fn runs() {
    for (line, expect) in [
        ("seeds = 0", "plan.toml:2:9: seeds is 0, expected a whole number, 1 to 10000000"),
        ("seeds = 1.5", "seeds is 1.5, expected a whole number"),
        ("seeds = 2\nfirst_seed = -1", "plan.toml:3:14: first_seed is -1, expected a whole number, 0 to"),
        ("seeds = 2\ntrials = 10001", "trials is 10001, expected a whole number, 0 to 10000"),
        (
            "seeds = 2\nlearning = 'fast'",
            "learning is the text \"fast\", expected one of \"budget\", \"no_budget\", \"stochastic\"",
        ),
    ] {
        check(&format!("[run]\n{line}\n"), expect);
    }
}

#[test]
fn parameters_and_axes() {
    for (part, expect) in [
        ("[parameters]\nvin1_volt = [1, 2]", "plan.toml:2:13: vin1_volt is a list, expected one number"),
        (
            "[parameters]\nvin1_mvolt = 3",
            "plan.toml:2:1: found 'vin1_mvolt', but vin1 is given in volt: write vin1_volt",
        ),
        ("[parameters]\nvin1_volt = 9", "plan.toml:2:13: vin1_volt is 9, expected 0 to 3.99 volt"),
        ("[parameters]\nvin1_volt = 'x'", "vin1_volt is the text \"x\", expected a number"),
        ("[sweep]\nvin1_volts = 3", "plan.toml:2:1: found 'vin1_volts', "),
        ("[sweep]\nvin1_volt = []", "plan.toml:2:1: vin1_volt is an empty list, expected one value at least"),
        ("[sweep]\nvin1_volt = [1.5,\n 9]", "plan.toml:3:2: vin1_volt is 9, expected 0 to 3.99 volt"),
        ("[sweep]\nvin1_volt = [1.5, 'x']", "plan.toml:2:19: vin1_volt is the text \"x\", expected numbers only"),
        (
            "[sweep]\nvin1_volt = [1.5, 2, 1.5]",
            "plan.toml:2:22: vin1_volt is 1.5 a second time, expected every value once",
        ),
        ("[sweep]\nvin1_volt = true", "vin1_volt is true, expected a number, a list of numbers, or a range"),
        ("[sweep]\nvin1_volt = { from = 1, to = 2 }", "the range of vin1_volt has no 'count'"),
        ("[sweep]\nvin1_volt = { from = 1, to = 2, count = 1 }", "count is 1, expected a whole number, 2 to"),
        (
            "[sweep]\nvin1_volt = { from = 1, to = 2, steps = 1 }",
            "found 'steps', which is no key of the range of vin1_volt, expected one of from, to, count, scale",
        ),
        ("[sweep]\nvin1_volt = { from = 1, to = inf, count = 3 }", "to is inf, expected a finite number"),
        (
            "[sweep]\nvin1_volt = { from = 0, to = 2, count = 3, scale = 'log' }",
            "expected both ends of a log range above 0",
        ),
        (
            "[sweep]\nvin1_volt = { from = 1, to = 9, count = 3 }",
            "plan.toml:2:1: vin1_volt is 5, expected 0 to 3.99 volt",
        ),
        (
            "[sweep]\nvin1_volt = { from = 1, to = 2, count = 3, scale = 'cubic' }",
            "expected one of \"linear\", \"log\"",
        ),
        ("[sweep]\nevent_budget_count = [1.5]", "event_budget_count is 1.5, expected a whole number"),
        ("[sweep]\nhidden_count = [129]", "plan.toml:2:17: hidden_count is 129, expected a whole number, 1 to 128"),
        ("[sweep]\nstuck_low1_rate = [0.1]", "found 'stuck_low1_rate', which is no parameter, expected it in [faults]"),
        (
            "[parameters]\nvin1_volt = 1\n[sweep]\nvin1_volt = [1, 2]",
            "plan.toml:4:1: 'vin1_volt' says again what 'vin1_volt in [parameters]' says above",
        ),
    ] {
        check_part(part, expect);
    }
}

#[test]
fn faults() {
    for (part, expect) in [
        (
            "[faults]\nstuck_rate = 0.1",
            "plan.toml:2:1: found 'stuck_rate', which is no fault, expected one of stuck_low, stuck_high, open, dead_device",
        ),
        ("[faults]\nstuck_low3_rate = 0.1", "which is no fault"),
        ("[faults]\nopen1 = 0.1", "which is no fault"),
        ("[faults]\nopen1_rate = 1.1", "plan.toml:2:14: open1_rate is 1.1, expected 0 to 1"),
        ("[faults]\nopen1_count = [1, 2.5]", "plan.toml:2:19: open1_count is 2.5, expected a whole number"),
        ("[faults]\nopen1_count = -1", "open1_count is -1, expected a whole number, 0 to"),
        (
            "[faults]\nopen1_count = 1\nopen1_rate = 0.5",
            "plan.toml:3:1: 'open1_rate' says again what 'open1_count' says above",
        ),
        ("[faults]\nopen1_count = 1\nopen_rate = 0.5", "'open_rate' says again what 'open1_count' says above"),
        (
            "[faults]\ndead_device2_count = [3, 11]",
            "plan.toml:2:1: with dead_device2_count = 11: 11 faults of synapses or devices where there are 10",
        ),
        (
            "[faults]\nstuck_low1_count = 200\nopen1_count = 101",
            "301 faults of synapses or devices where there are 300",
        ),
        ("[faults]\nstuck_low1_count = 300\nopen_count = 101", "401 faults of synapses or devices where there are 400"),
    ] {
        check_part(part, expect);
    }
}

#[test]
fn networks_that_cannot_be() {
    for (part, expect) in [
        (
            "[network]\npreset = 'large'",
            "plan.toml:2:10: preset is the text \"large\", expected one of \"paper\", \"tiny\", \"odd\"",
        ),
        ("[network]\npreset = 'tiny'\nsizes = '6x3x3'", "plan.toml:3:1: 'sizes' says again what 'preset' says above"),
        (
            "[network]\nsizes = '30x10'",
            "plan.toml:2:9: sizes is the text \"30x10\", expected inputs, hidden and output neurons",
        ),
        ("[network]\npatterns = 'none.txt'", "plan.toml:2:1: the patterns cannot be read: none.txt: No such file"),
        ("[network]\npatterns = 3", "patterns is 3, expected the name of a pattern file"),
        ("[network]\nsizes = '6x3x3'", "patterns of 30 pixels on a network of 6x3x3"),
        (
            "[sweep]\nhidden_count = [10, 9]",
            "plan.toml:2:1: with hidden_count = 9: 10 patterns on a network of 30x9x10",
        ),
    ] {
        check_part(part, expect);
    }
}

/// Each value is in its range, but not beside the others.
#[test]
fn combinations_that_cannot_be() {
    for (part, expect) in [
        (
            "[sweep]\nvref_volt = [0.05, 0.9]",
            "plan.toml:2:1: with vref_volt = 0.9: parameters: vbias_volt 1.5 / vref_volt 0.9 is 1.667",
        ),
        (
            "[sweep]\nvin1_volt = [1, 2]\nlia_own_usiemens = [42, 500]",
            "with vin1_volt = 1, lia_own_usiemens = 500: vref_volt is 0.05, but with 10 hidden neurons",
        ),
        (
            "[sweep]\nconductance_max_usiemens = [980, 20]",
            "with conductance_max_usiemens = 20: parameters: conductance_min_usiemens is 42",
        ),
    ] {
        check_part(part, expect);
    }
}

#[test]
fn grids_without_measure() {
    let axis = |name: &str| format!("{name} = {{ from = 1.0, to = 2.0, count = 10000 }}\n");
    let part = format!("[sweep]\n{}{}{}", axis("vin1_volt"), axis("vin2_volt"), axis("growth_v0_volt"));
    check_part(&part, "plan.toml:6:2: the grid has 2000000000000 points, expected at most 10000000");
    check("[run]\nseeds = 10_000_001\n", "seeds is 10000001, expected a whole number, 1 to 10000000");
}

/// A list as long as a file may be is read in one go.
#[test]
fn long_lists() {
    let list: Vec<String> = (0..500_000).map(|n| format!("{:.6}", 1.0 + f64::from(n) * 1e-6)).collect();
    let text =
        |last: &str| format!("[sweep]\nvin1_volt = [\n{},\n{last}]\n[run]\nseeds = 1\ntrials = 0\n", list.join(",\n"));
    check(&text("9"), "plan.toml:500003:1: vin1_volt is 9, expected 0 to 3.99 volt");
    check(&text("1.0"), "plan.toml:500003:1: vin1_volt is 1 a second time");
    assert_eq!(plan(&text("1.5")).points(), 500_001);
}
