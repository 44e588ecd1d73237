//! What a run writes and prints.

mod common;

use common::{Ended, FILES, Sandbox, tiny};
use serde_json::Value;
use std::fs::File;
use std::process::Stdio;

/// A tiny run with these options; it must succeed, say nothing on standard error and write these files into `out`.
#[track_caller]
fn check(options: &[&str], files: &[&str]) -> (Sandbox, Ended) {
    check_args(&tiny(options), &[], files)
}

#[track_caller]
fn check_args(args: &[&str], given: &[(&str, &[u8])], files: &[&str]) -> (Sandbox, Ended) {
    let sandbox = Sandbox::new(given);
    let ended = sandbox.run(args);
    assert_eq!((ended.code, &ended.err[..]), (Some(0), ""), "{args:?}: {ended:?}");
    assert!(sandbox.results("out").keys().eq(files), "{args:?}: {:?}", sandbox.tree());
    (sandbox, ended)
}

fn json(text: impl AsRef<[u8]>) -> Value {
    serde_json::from_slice(text.as_ref()).unwrap()
}

#[test]
fn json_is_what_run_json_holds() {
    let (sandbox, ended) = check(&["--seed", "5", "--json"], &FILES);
    assert_eq!(ended.out.as_bytes(), sandbox.read("out/run.json"));
    let run = json(&ended.out);
    let length = |key: &str| run[key].as_array().unwrap_or_else(|| panic!("{key}: {}", run[key])).len();
    assert_eq!((&run["seed"], &run["engine"]), (&5.into(), &"model".into()));
    assert!(run["clustered"].is_boolean());
    let lengths = ["owners", "potentiated_per_output", "accuracy", "rates_hz"].map(length);
    assert_eq!(lengths, [3, 3, 4, 3]);
    assert!(run["accuracy"].as_array().unwrap().iter().all(|a| (0.0..=1.0).contains(&a.as_f64().unwrap())));
    let digest = run["probe_digest"].as_str().unwrap();
    assert!(digest.len() == 32 && digest.chars().all(|c| c.is_ascii_hexdigit()), "{digest}");
}

#[test]
fn equal_seeds_give_equal_bytes_and_others_do_not() {
    for wave in ["vcd", "fst"] {
        let sandbox = Sandbox::new(&[]);
        for (folder, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
            let ended = sandbox.run(&tiny(&["--wave", wave, "--seed", seed, "--out", folder]));
            assert_eq!(ended.code, Some(0), "{ended:?}");
        }
        for name in ["run.json", "report.html", &format!("wave.{wave}")] {
            let [a, b, c] = ["a", "b", "c"].map(|folder| sandbox.read(&format!("{folder}/{name}")));
            assert!(a == b, "{name}: equal seeds, other bytes");
            assert!(a != c, "{name}: other seeds, equal bytes");
        }
        let [a, c] = ["a", "c"].map(|folder| json(sandbox.read(&format!("{folder}/run.json"))));
        assert_ne!(a["probe_digest"], c["probe_digest"]);
    }
}

#[test]
fn extreme_options_work() {
    for options in [
        &["--seed", "0"][..],
        &["--seed", "18446744073709551615"],
        &["--wave-scope", "all"],
        &["--wave-scope", "network.clk", "--wave-scope", "all"],
        &["--wave-start-ms", "0", "--wave-stop-ms", "10"],
        &["--wave-start-ms", "5", "--wave-stop-ms", "5"],
        &["--wave-stop-ms", "0"],
        &["--wave-start-ms", "1e9"],
        &["--no-budget"],
        &["--set", "vin1_volt = 1.8", "--set", "vin1_volt=1.7"],
        &["--out", "./out/"],
    ] {
        check(options, &FILES);
    }
    check(&["--wave", "none", "--wave-scope", "foo"], &FILES[..2]);
    check(&["--wave", "fst"], &["report.html", "run.json", "wave.fst", "wave.gtkw", "wave.sucl"]);
}

#[test]
fn waveform_ends_with_its_window() {
    let (sandbox, _) = check(&["--wave-start-ms", "0", "--wave-stop-ms", "10"], &FILES);
    let wave = String::from_utf8(sandbox.read("out/wave.vcd")).unwrap();
    let times: Vec<u64> = wave.lines().filter_map(|line| line.strip_prefix('#')?.parse().ok()).collect();
    assert_eq!(times.first(), Some(&0));
    // the tick that begins at the stop belongs to the window
    assert_eq!(times.last(), Some(&10_007_812));
}

#[test]
fn pattern_files_of_any_editor() {
    let text = "= a\n#.#\n...\n\n// the other\n= b\n.#.\n###\n";
    let run = |text: &str| {
        let args = ["run", "-q", "--patterns", "p", "--sizes", "6x10x10", "--trials", "1", "--wave", "none"];
        let (sandbox, _) = check_args(&args, &[("p", text.as_bytes())], &FILES[..2]);
        sandbox.read("out/run.json")
    };
    let plain = run(text);
    assert!(run(&text.replace('\n', "\r\n")) == plain, "line ends of Windows");
    assert!(run(&format!("\u{feff}{text}")) == plain, "byte order mark");
    assert!(run(text.trim_end()) == plain, "no newline at the end");
    assert!(run(&text.replace('\n', " \t\n")) == plain, "blanks at the ends");
}

/// What the command prints as a file, the command takes; both are the defaults.
#[test]
fn printed_files_are_accepted() {
    let sandbox = Sandbox::new(&[]);
    std::fs::write(sandbox.path("patterns.txt"), sandbox.run(&["patterns"]).out).unwrap();
    std::fs::write(sandbox.path("parameters.toml"), sandbox.run(&["parameters"]).out).unwrap();
    let digest = |options: &[&str]| {
        let common = ["run", "-q", "--trials", "1", "--wave", "none", "--json"];
        let args: Vec<_> = common.iter().chain(options).copied().collect();
        let ended = sandbox.run(&args);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        json(ended.out)["probe_digest"].clone()
    };
    assert_eq!(digest(&["--patterns", "patterns.txt", "--parameters", "parameters.toml"]), digest(&[]));
}

#[test]
fn a_second_run_replaces_the_first() {
    let (sandbox, _) = check(&["--seed", "1"], &FILES);
    let ended = sandbox.run(&tiny(&["--seed", "2"]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(sandbox.results("out").keys().eq(FILES));
    assert_eq!(json(sandbox.read("out/run.json"))["seed"], 2);
}

/// Whatever the order in which they end, every file is the whole file of one of them.
#[test]
fn two_runs_at_once_into_one_folder() {
    let sandbox = Sandbox::new(&[]);
    for seed in ["1", "2"] {
        assert_eq!(sandbox.run(&tiny(&["--seed", seed, "--out", seed])).code, Some(0));
    }
    let start = |seed: &str| {
        let mut command = sandbox.command(&tiny(&["--seed", seed]));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let running = ["1", "2"].map(start);
    for child in running {
        let ended: Ended = child.wait_with_output().unwrap().into();
        assert_eq!((ended.code, &ended.err[..]), (Some(0), ""), "{ended:?}");
    }
    let [alone1, alone2, both] = ["1", "2", "out"].map(|folder| sandbox.results(folder));
    assert!(both.keys().eq(FILES), "{:?}", both.keys());
    for name in ["run.json", "report.html", "wave.vcd"] {
        assert!(both[name] == alone1[name] || both[name] == alone2[name], "{name} is of neither run");
    }
}

/// Every subcommand that prints much, to a reader that has gone and to a disk that is full.
#[test]
fn standard_output_that_takes_nothing() {
    let sandbox = Sandbox::new(&[]);
    assert_eq!(sandbox.run(&tiny(&[])).code, Some(0));
    for args in [
        tiny(&[]),
        tiny(&["--json"]),
        vec!["parameters"],
        vec!["patterns"],
        vec!["registers"],
        vec!["registers", "--format", "svd"],
        vec!["compare", "out/wave.vcd", "out/wave.vcd"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ended: Ended = sandbox.command(&args).stdout(writer).output().unwrap().into();
        assert_eq!((ended.code, &ended.err[..]), (Some(0), ""), "{args:?}");
        if let Ok(full) = File::options().write(true).open("/dev/full") {
            let ended: Ended = sandbox.command(&args).stdout(full).output().unwrap().into();
            assert_eq!(ended.code, Some(1), "{args:?}: {ended:?}");
            assert!(ended.err.starts_with("memtwin: standard output: No space left"), "{args:?}: {ended:?}");
        }
    }
}

#[test]
fn standard_error_that_takes_nothing() {
    let Ok(full) = File::options().write(true).open("/dev/full") else { return };
    for (args, code) in [(&["run", "--patterns", "none"][..], 2), (&["run", "--preset", "none"], 2)] {
        let ended = Sandbox::new(&[]).command(args).stderr(full.try_clone().unwrap()).status().unwrap();
        assert_eq!(ended.code(), Some(code), "{args:?}");
    }
}

#[test]
fn comparison_of_waveforms() {
    let sandbox = Sandbox::new(&[]);
    for (folder, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
        assert_eq!(sandbox.run(&tiny(&["--seed", seed, "--out", folder])).code, Some(0));
    }
    for (other, code, expect) in [("b", 0, "no difference in "), ("c", 1, "network.")] {
        let ended = sandbox.run(&["compare", "a/wave.vcd", &format!("{other}/wave.vcd")]);
        assert_eq!((ended.code, &ended.err[..]), (Some(code), ""), "{ended:?}");
        assert!(ended.out.contains(expect), "{ended:?}");
    }
}
