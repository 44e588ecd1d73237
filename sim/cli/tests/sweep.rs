//! Sweeps from the command line: killed, interrupted and gone on with, two at once, bad plans.

mod common;

use common::Sandbox;
use std::time::Duration;

/// 200 networks of 6x3x3.
const PLAN: &str = "
[network]
preset = 'tiny'
[sweep]
threshold_c2c_sd_rel = [0.0, 0.05, 0.1, 0.15]
[faults]
stuck_low1_count = [0, 2]
[run]
seeds = 25
trials = 20
";

const ARGS: [&str; 4] = ["sweep", "plan.toml", "--quiet", "--out"];

fn args<'a>(out: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    ARGS.iter().copied().chain([out]).chain(rest.iter().copied()).collect()
}

/// The results without the journal, whose lines stand in the order of the work.
fn results(sandbox: &Sandbox, out: &str) -> Vec<(String, Vec<u8>)> {
    sandbox.results(out).into_iter().filter(|(name, _)| name != "sweep.journal").collect()
}

#[test]
fn what_was_killed_goes_on_to_the_same_bytes() {
    let sandbox = Sandbox::new(&[("plan.toml", PLAN.as_bytes())]);
    let whole = sandbox.run(&args("whole", &["--threads", "1"]));
    assert_eq!((whole.code, &whole.err[..]), (Some(0), ""));
    let mut cut_off = 0;
    for _ in 0..5 {
        let mut child = sandbox.command(&args("cut", &["--threads", "3"])).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(60));
        // a child that was done already cannot be killed
        cut_off += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(cut_off > 0, "every sweep was done before it could be killed");
    let ended = sandbox.run(&args("cut", &[]));
    assert_eq!((ended.code, &ended.err[..]), (Some(0), ""));
    assert!(results(&sandbox, "cut") == results(&sandbox, "whole"));
    assert_eq!(results(&sandbox, "cut").len(), 7, "{:?}", sandbox.tree());
    let journal = String::from_utf8(sandbox.read("cut/sweep.journal")).unwrap();
    assert_eq!(journal.lines().count(), 1 + 200, "a point was done twice, or lost");
}

#[test]
fn json_is_the_summary() {
    let sandbox = Sandbox::new(&[("plan.toml", PLAN.as_bytes())]);
    let ended = sandbox.run(&args("out", &["--json"]));
    let summary: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(summary["points"], 200);
    assert_eq!(summary["combinations"].as_array().map(Vec::len), Some(8));
}

#[test]
fn another_plan_needs_a_word() {
    let sandbox = Sandbox::new(&[("plan.toml", PLAN.as_bytes())]);
    assert_eq!(sandbox.run(&args("out", &[])).code, Some(0));
    std::fs::write(sandbox.path("plan.toml"), PLAN.replace("seeds = 25", "seeds = 2")).unwrap();
    let refused = sandbox.run(&args("out", &[]));
    assert!(refused.code == Some(2) && refused.err.contains("--restart"), "{refused:?}");
    assert_eq!(sandbox.run(&args("out", &["--restart"])).code, Some(0));
}

#[test]
fn bad_plans_are_named() {
    for (plan, expect) in [
        ("[run]\nseeds = 0\n", "plan.toml:2:"),
        ("[sweep]\nvin1_mvolt = [1]\n[run]\nseeds = 1\n", "write vin1_volt"),
        ("[sweep]\nvin1_volt = []\n[run]\nseeds = 1\n", "plan.toml:2:"),
        ("[faults]\nbroken = [1]\n[run]\nseeds = 1\n", "stuck_low"),
        ("[sweep]\nvref_volt = [0.05, 1.0]\n[run]\nseeds = 1\n", "vref_volt"),
        ("nonsense", "expected a plan in TOML"),
    ] {
        let sandbox = Sandbox::new(&[("plan.toml", plan.as_bytes())]);
        let ended = sandbox.run(&args("out", &[]));
        assert_eq!((ended.code, &ended.out[..]), (Some(2), ""), "{plan}: {ended:?}");
        assert!(ended.err.contains(expect), "{plan}: {}", ended.err);
        assert_eq!(sandbox.tree(), ["plan.toml"], "{plan}");
    }
}
