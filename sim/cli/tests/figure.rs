//! Figures and the table of reproduction from the command line.

mod common;

use common::Sandbox;
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_figure_is_written_in_every_form_and_again() {
    let sandbox = Sandbox::new(&[]);
    let args = ["figure", "2d", "--seeds", "3", "--quiet", "--out", "f"];
    let ended = sandbox.run(&args);
    assert_eq!((ended.code, &ended.err[..]), (Some(0), ""));
    assert!(ended.out.contains("Z-TS-3") && ended.out.contains("trend"), "{}", ended.out);
    assert_eq!(sandbox.tree(), ["f/", "f/2d.csv", "f/2d.json", "f/2d.png", "f/2d.svg", "f/2d_samples.csv"]);
    let first = sandbox.results("f");
    assert!(first["2d.png"].starts_with(b"\x89PNG") && first["2d.svg"].starts_with(b"<svg"));
    let data = json(std::str::from_utf8(&first["2d.json"]).unwrap());
    assert_eq!((&data["figure"], &data["engine"], &data["seeds"]), (&"2d".into(), &"model".into(), &3.into()));
    assert_eq!(data["findings"][0]["id"], "Z-TS-3");
    let csv = String::from_utf8(first["2d.csv"].clone()).unwrap();
    assert!(csv.starts_with("amplitude_volt,pulses,fired,integration_us"), "{csv}");
    assert_eq!(csv.lines().count(), 6);
    // the command that the data names gives the same again
    let command = data["command"].as_str().unwrap().to_string();
    let again: Vec<&str> = command.split(' ').skip(1).chain(["--quiet", "--out", "f"]).collect();
    assert_eq!(sandbox.run(&again).code, Some(0), "{command}");
    assert!(sandbox.results("f") == first, "{command}");
}

#[test]
fn figures_are_listed_and_explained() {
    let list = Sandbox::new(&[]).run(&["figure"]);
    assert!(
        list.code == Some(0) && list.out.contains("lia-scale") && list.out.contains("[Z-N-2, Z-N-3, Z-N-4]"),
        "{list:?}"
    );
    let told = Sandbox::new(&[]).run(&["figure", "zhang2020/3b", "--explain"]);
    for expect in [
        "Z-N-3: VIN1 1.8 V, S1 10 kOhm",
        "experiment  sim/experiments/src/zhang2020/fig_3b.rs",
        "block       hdl/gateware/src/latch.rs",
        "constant    kappa_ratio = 0.68",
    ] {
        assert!(told.out.contains(expect), "{expect}: {}", told.out);
    }
    let told = Sandbox::new(&[]).run(&["figure", "wang2018/5d", "--explain"]);
    for expect in ["W-FC-1: ", "block       hdl/gateware/src/array_lane.rs", "constant    depress_shift_bits = 4"] {
        assert!(told.out.contains(expect), "{expect}: {}", told.out);
    }
}

#[test]
fn the_table_has_every_statement() {
    let sandbox = Sandbox::new(&[]);
    let args = ["reproduce", "--seeds", "2", "--quiet"];
    let told = sandbox.run(&[&args[..], &["--json", "--html", "page.html", "--figures", "all"]].concat());
    assert_eq!((told.code, &told.err[..]), (Some(0), ""));
    let rows = json(&told.out);
    let rows = rows.as_array().expect("a list");
    assert_eq!(rows.len(), 46);
    for row in rows {
        for key in ["id", "published", "ours", "verdict"] {
            assert!(row[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {row}");
        }
        assert!(["reproduced", "trend", "not reproduced"].contains(&row["verdict"].as_str().unwrap()), "{row}");
    }
    let page = String::from_utf8(sandbox.read("page.html")).unwrap();
    let gallery = String::from_utf8(sandbox.read("all/README.md")).unwrap();
    for row in rows {
        let (id, figure) = (row["id"].as_str().unwrap(), row["figure"].as_str().unwrap());
        assert!(page.contains(&format!("<th scope=\"row\">{id}</th>")), "{id}");
        assert!(page.contains(&format!("<figure id=\"{figure}\">")), "{figure}");
        assert!(gallery.contains(&format!("]({}.svg)", figure.replace('/', "-"))), "{figure}");
    }
    let markdown = sandbox.run(&[&args[..], &["--markdown"]].concat()).out;
    assert!(markdown.contains("| Z-LIA-4 |"), "{markdown}");
}

#[test]
fn bad_input_is_named() {
    for (args, expect) in [
        (&["figure", "9z"][..], "expected one of 2b, 2c"),
        (&["figure", "duan2020/3e", "--engine", "verilator"], "expected --engine model"),
        (&["figure", "2d", "--seeds", "0"], "0 is not in 1..=10000"),
        (&["figure", "2d", "--set", "vin1_volt=9"], "vin1_volt is 9"),
        (&["figure", "2d", "--port", "/dev/null"], "add --engine port"),
        (&["figure", "2d", "--engine", "pins"], "name it, as in --board"),
        (&["figure", "2d", "--out", "taken"], "the output folder taken cannot be written"),
        (&["reproduce", "--json", "--markdown"], "cannot be used with"),
    ] {
        let sandbox = Sandbox::new(&[("taken", b"a file")]);
        let ended = sandbox.run(args);
        assert_eq!((ended.code, &ended.out[..]), (Some(2), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect), "{args:?}: {}", ended.err);
        assert_eq!(sandbox.tree(), ["taken"], "{args:?}");
    }
}
