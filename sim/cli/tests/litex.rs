//! LiteX's own tools at a simulated board: they find what the command finds.

mod common;

use common::Sandbox;
use common::simulation::{BAUD, Simulation};
use memtwin_flow::SearchPath;
use memtwin_spec::Preset;
use memtwin_spec::register::{IDENT, REGISTERS};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Python that has LiteX: tests run in the folder of their crate, the environment of pip is in that of the project.
fn python() -> PathBuf {
    let venv = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.venv/bin");
    let server = SearchPath::from_environment().and(&venv).find("litex_server");
    server
        .expect("litex_server was not found: make setup installs it, from tests/requirements.txt")
        .with_file_name("python3")
}

/// What `memtwin board` reads under these names.
fn read(board: &Simulation, names: &[&str]) -> Vec<u64> {
    let words: Vec<Value> =
        serde_json::from_str(&board.check(&[&["board", "read", "--json"], names].concat(), 0, "")).unwrap();
    words.iter().map(|word| word["value"].as_u64().unwrap()).collect()
}

#[test]
fn litex_finds_what_the_command_finds() {
    let sandbox = Sandbox::new(&[]);
    let csv = ["registers", "--format", "csv", "--preset", "tiny", "-o", "csr.csv"];
    assert_eq!(sandbox.run(&csv).code, Some(0));
    let board = Simulation::start(sandbox);
    for (place, value) in [("crossbar1[5,2]", "400"), ("crossbar1[1,0]", "3"), ("crossbar2[0,1]", "4095")] {
        board.check(&["board", "write", place, value], 0, "written");
    }

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/litex_client.py");
    let mut client = Command::new(python());
    let client = client
        .arg(script)
        .arg(board.sandbox.path("csr.csv"))
        .arg(&board.device)
        .arg(BAUD.to_string())
        .output()
        .unwrap();
    assert!(client.status.success(), "{}", String::from_utf8_lossy(&client.stderr));
    let found: Value = serde_json::from_slice(&client.stdout).unwrap();

    let registers = read(&board, &["IDENT", "SIZES", "BUILD_ID", "EVENT_BUDGET"]);
    let names = ["ident", "sizes", "build_id"];
    assert_eq!(names.map(|name| found[name].as_u64().unwrap()), registers[..3]);
    assert_eq!(registers[0], u64::from(IDENT));
    let budget = registers[3];
    assert_eq!(found["event_budget"], serde_json::json!([budget, budget ^ 0x5A5A, budget]));
    assert_eq!(found["errors"], 0);
    for layer in 0..2 {
        let (rows, columns) = Preset::Tiny.sizes().crossbar(layer);
        for row in 0..rows {
            let names: Vec<String> =
                (0..columns).map(|column| format!("crossbar{}[{row},{column}]", layer + 1)).collect();
            let words = read(&board, &names.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!(found["conductances"][layer][row], serde_json::json!(words), "layer {}, row {row}", layer + 1);
        }
    }
    assert_eq!(found["conductances"][0][5][2], 400);

    let told: Vec<&str> = found["litex_cli"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    assert_eq!(told.len(), REGISTERS.len(), "{told:?}");
    assert!(told.contains(&&*format!("0x00000000 : {IDENT:#010x} ident")), "{told:?}");
}
