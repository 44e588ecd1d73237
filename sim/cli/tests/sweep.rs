//! Sweeps by the command: what they write, and that nothing is lost or changed however they are ended.

mod common;

use common::{Ended, Sandbox};
use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Enough points to be ended among them.
const PLAN: &str = "
[sweep]
gain_d2d_sd_rel = [0.0, 0.2]
[faults]
stuck_high1_rate = [0.0, 0.05, 0.1]
[run]
seeds = 10
";
const POINTS: usize = 60;
const SWEEP: [&str; 5] = ["sweep", "plan.toml", "--out", "out", "--quiet"];
const RESULTS: [&str; 7] =
    ["map.png", "map.svg", "results.csv", "results.parquet", "summary.json", "yield.png", "yield.svg"];

fn sandbox() -> Sandbox {
    Sandbox::new(&[("plan.toml", PLAN.as_bytes())])
}

fn start(sandbox: &Sandbox) -> Child {
    sandbox.command(&SWEEP).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Points in the journal.
fn kept(sandbox: &Sandbox) -> usize {
    let journal = std::fs::read_to_string(sandbox.path("out/sweep.journal")).unwrap_or_default();
    journal.matches('\n').count().saturating_sub(1)
}

#[track_caller]
fn wait_for_points(sandbox: &Sandbox, points: usize) {
    let begin = Instant::now();
    while kept(sandbox) < points {
        assert!(begin.elapsed() < Duration::from_secs(60), "{} of {points} points", kept(sandbox));
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The results by name, without the journal.
fn results(sandbox: &Sandbox) -> BTreeMap<String, Vec<u8>> {
    if !sandbox.path("out").exists() {
        return BTreeMap::new();
    }
    let mut results = sandbox.results("out");
    results.remove("sweep.journal");
    results
}

/// The results of a sweep that nobody disturbs.
fn undisturbed() -> BTreeMap<String, Vec<u8>> {
    let sandbox = sandbox();
    let ended = sandbox.run(&[&SWEEP[..], &["--threads", "1"]].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let results = results(&sandbox);
    assert_eq!(results.keys().map(String::as_str).collect::<Vec<_>>(), RESULTS);
    results
}

#[test]
fn killed_at_several_moments() {
    let whole = undisturbed();
    let sandbox = sandbox();
    for points in [0, 1, 7, 20, 45, POINTS] {
        let mut child = start(&sandbox);
        wait_for_points(&sandbox, points);
        child.kill().unwrap();
        let status = child.wait().unwrap();
        // at the last moment it writes its results, and may be quicker than we are
        assert!(status.signal() == Some(9) || points == POINTS, "{points}: {status}");
        for (name, contents) in results(&sandbox) {
            assert!(name.starts_with('.') || whole[&name] == contents, "{points}: {name} is not whole");
        }
    }
    let ended = sandbox.run(&SWEEP);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(results(&sandbox) == whole, "the results have changed");
    assert_eq!(kept(&sandbox), POINTS, "nothing was done twice");
}

#[test]
fn ctrl_c_says_how_to_go_on() {
    let sandbox = sandbox();
    let child = start(&sandbox);
    wait_for_points(&sandbox, 5);
    // while it is at work, no other may be
    let second = sandbox.run(&SWEEP);
    assert_eq!((second.code, second.out.as_str()), (Some(2), ""), "{second:?}");
    assert!(second.err.contains("out: another sweep is at work in this folder"), "{second:?}");
    let sent = Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    let ended: Ended = child.wait_with_output().unwrap().into();
    let expect = format!(
        "memtwin: interrupted: {} of {POINTS} points are done and kept, the same command goes on from there\n",
        kept(&sandbox)
    );
    assert_eq!((ended.code, ended.err), (Some(130), expect));
    assert_eq!(sandbox.tree(), ["out/", "out/sweep.journal", "plan.toml"]);
}

#[test]
fn another_plan_in_the_same_folder() {
    let plan =
        "network = { preset = 'tiny' }\nrun = { seeds = 2, trials = 0 }\nparameters = { event_budget_count = 2 }\n";
    let sandbox = Sandbox::new(&[("plan.toml", plan.as_bytes())]);
    assert_eq!(sandbox.run(&SWEEP).code, Some(0));
    let before = sandbox.results("out");
    std::fs::write(sandbox.path("plan.toml"), plan.replace("seeds = 2", "seeds = 3")).unwrap();
    let ended = sandbox.run(&SWEEP);
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.err.contains("out: this folder holds a sweep of another plan, expected this plan"), "{ended:?}");
    assert!(ended.err.contains("--restart") && ended.err.lines().count() == 1, "{ended:?}");
    assert!(sandbox.results("out") == before, "what was refused is left as it was");
    let ended = sandbox.run(&[&SWEEP[..], &["--restart"]].concat());
    assert_eq!((ended.code, kept(&sandbox)), (Some(0), 3), "{ended:?}");
}

#[test]
fn what_is_printed() {
    let plan = "network = { patterns = 'two.txt' }
parameters = { event_budget_count = 3, vref_volt = 0.15 }
sweep = { vin1_volt = [1.6, 1.8] }
run = { seeds = 2 }
";
    let files: [(&str, &[u8]); 2] =
        [("plans/plan.toml", plan.as_bytes()), ("plans/two.txt", b"= a\n#.\n..\n= b\n.#\n##\n")];
    let sandbox = Sandbox::new(&[]);
    std::fs::create_dir(sandbox.path("plans")).unwrap();
    files.iter().for_each(|(name, contents)| std::fs::write(sandbox.path(name), contents).unwrap());
    let ended = sandbox.run(&["sweep", "plans/plan.toml", "--quiet"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    for expect in [
        "vin1_volt",
        "yield, %",
        "accuracy 3, %",
        " 1.8 ",
        "wrote out/sweep/results.parquet",
        "wrote out/sweep/yield.png",
    ] {
        assert!(ended.out.contains(expect), "{expect}: {}", ended.out);
    }
    assert!(!ended.out.contains("map.png"), "one axis has no map");
    let json = sandbox.run(&["sweep", "plans/plan.toml", "--quiet", "--json"]).out;
    assert_eq!(json.as_bytes(), sandbox.read("out/sweep/summary.json"));
    let summary: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&summary["sizes"], &summary["points"]), (&"4x2x2".into(), &4.into()));
}

/// Bad plans: exit code 2, one line, nothing is left behind.
#[test]
fn bad_input() {
    for (plan, args, expect) in [
        ("[run]\nseed = 2\n", &["sweep", "plan.toml"][..], "plan.toml:2:1: found 'seed', which is no key of [run]"),
        (
            "[sweep]\nvref_volt = 0.9\n[run]\nseeds = 1\n",
            &["sweep", "plan.toml"],
            "plan.toml:2:1: with vref_volt = 0.9: ",
        ),
        (
            "[network]\npatterns = 'no.txt'\n",
            &["sweep", "plan.toml"],
            "plan.toml:2:1: the patterns cannot be read: no.txt: No such",
        ),
        ("", &["sweep", "none.toml"], "none.toml: No such file"),
        (
            "run = { seeds = 1 }",
            &["sweep", "plan.toml", "--out", "plan.toml"],
            "the output folder plan.toml cannot be written",
        ),
    ] {
        let sandbox = Sandbox::new(&[("plan.toml", plan.as_bytes())]);
        let ended = sandbox.run(args);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect) && ended.err.lines().count() == 1, "{args:?}: {ended:?}");
        assert_eq!(sandbox.tree(), ["plan.toml"], "{args:?}");
    }
    for args in [&["sweep"][..], &["sweep", "plan.toml", "--threads", "0"]] {
        assert_eq!(sandbox().run(args).code, Some(2));
    }
}
