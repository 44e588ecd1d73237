//! `memtwin calibrate`: examples, what is written, and that wrong data leave nothing behind.

mod common;

use common::Sandbox;

const OUT: [&str; 4] = ["fit.json", "fit.png", "fit.svg", "parameters.toml"];

/// Example data that the command prints.
fn example(kind: &str) -> String {
    let ended = Sandbox::new(&[]).run(&["calibrate", "--example", kind]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    ended.out
}

/// Calibrates a device to its examples; gives what was printed, and the results by name.
#[track_caller]
fn check(device: &str, kinds: &[&str], fitted: &[&str]) {
    let texts: Vec<(String, String)> = kinds.iter().map(|kind| (format!("{kind}.csv"), example(kind))).collect();
    let files: Vec<(&str, &[u8])> = texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let sandbox = Sandbox::new(&files);
    let data: Vec<&str> = files.iter().flat_map(|(name, _)| ["--data", name]).collect();
    let args = [&["calibrate", "--device", device, "--out", "fitted"], &data[..]].concat();
    let ended = sandbox.run(&args);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    assert!(fitted.iter().all(|name| ended.out.contains(name)), "{}", ended.out);
    let results = sandbox.results("fitted");
    assert_eq!(results.keys().map(String::as_str).collect::<Vec<_>>(), OUT);
    assert!(results["fit.png"].starts_with(b"\x89PNG") && results["fit.svg"].starts_with(b"<svg"));
    let json: serde_json::Value = serde_json::from_slice(&results["fit.json"]).unwrap();
    let names: Vec<&str> = json["fitted"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
    assert_eq!(names, fitted);
    // the same once more, to the terminal
    let again = sandbox.run(&[&args[..], &["--json"]].concat());
    assert_eq!(again.out.as_bytes(), results["fit.json"]);
    assert_eq!(sandbox.results("fitted"), results);
    // the network of the fitted devices runs
    let run = ["run", "--quiet", "--preset", "odd", "--trials", "1", "--parameters", "fitted/parameters.toml"];
    let ended = sandbox.run(&run);
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn threshold_switching_devices() {
    let fitted = [
        "drive_min_volt",
        "growth_v0_volt",
        "growth_ticks",
        "onset_us",
        "threshold_c2c_sd_rel",
        "threshold_d2d_sd_rel",
        "rest_us",
        "leak_fast_us",
    ];
    check("ts", &["ts-times", "ts-pulses", "ts-sweeps", "ts-waves"], &fitted);
}

#[test]
fn synapses() {
    let fitted = [
        "conductance_max_usiemens",
        "potentiate_shift1_bits",
        "conductance_min_usiemens",
        "depress_shift_bits",
        "conductance_initial1_usiemens",
        "conductance_initial1_d2d_sd_rel",
    ];
    check("synapse", &["synapse"], &fitted);
}

/// The values of a base file stay where the data do not tell them.
#[test]
fn base_parameters() {
    let times = example("ts-times");
    let sandbox = Sandbox::new(&[("times.csv", times.as_bytes()), ("base.toml", b"drive_min_volt = 0.125\n")]);
    let ended = sandbox.run(&["calibrate", "--device", "ts", "--data", "times.csv", "--base", "base.toml", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let kept = json["kept"].as_array().unwrap().iter().find(|k| k["name"] == "drive_min_volt").unwrap();
    assert_eq!(kept["value"], 0.125);
    assert_eq!(sandbox.results("out/calibration").len(), OUT.len());
}

/// The examples of the documentation are what the command prints.
#[test]
fn examples_of_the_documentation_are_fresh() {
    for kind in ["ts-times", "ts-pulses", "ts-sweeps", "ts-waves", "synapse"] {
        let path = format!("{}/../../docs/examples/{kind}.csv", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(example(kind), std::fs::read_to_string(&path).unwrap(), "{path}");
    }
}

#[test]
fn wrong_data_and_options() {
    let times = example("ts-times");
    let files: [(&str, &[u8]); 4] = [
        ("times.csv", times.as_bytes()),
        ("mv.csv", b"amplitude_mv,width_us,integration_us\n1100,1000,700\n"),
        ("empty.csv", b""),
        ("esc.csv", b"amplitude_volt,width_us,integration_us\n\x1b[2J,1000,700\n"),
    ];
    let sandbox = Sandbox::new(&files);
    let before = sandbox.tree();
    let ts = |more: &[&'static str]| [&["calibrate", "--device", "ts"], more].concat();
    for (args, expect) in [
        (ts(&["--data", "mv.csv"]), "mv.csv: line 1: found column 'amplitude_mv', expected amplitude_volt"),
        (ts(&["--data", "empty.csv"]), "empty.csv: the file is empty"),
        (ts(&["--data", "esc.csv"]), "esc.csv: line 2: amplitude_volt is '\u{fffd}[2J', expected"),
        (ts(&["--data", "none.csv"]), "none.csv: No such file"),
        (ts(&["--data", "times.csv", "--out", "empty.csv"]), "the output folder empty.csv cannot be written"),
        (ts(&["--data", "times.csv", "--data", "mv.csv"]), "mv.csv: line 1"),
        (ts(&[]), "--data <FILE>"),
        (vec!["calibrate", "--data", "times.csv"], "--device <DEVICE>"),
        (vec!["calibrate", "--device", "diode", "--data", "times.csv"], "expected ts or synapse"),
        (
            vec!["calibrate", "--device", "synapse", "--data", "times.csv"],
            "holds switching times, expected with --device",
        ),
        (vec!["calibrate", "--example", "diode"], "expected ts-times, ts-pulses, ts-sweeps, ts-waves, synapse"),
        (vec!["calibrate", "--example", "synapse", "--device", "ts"], "cannot be used with"),
    ] {
        let ended = sandbox.run(&args);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect) && !ended.err.contains('\x1b'), "{args:?}: {}", ended.err);
        assert_eq!(sandbox.tree(), before, "{args:?}");
    }
}
