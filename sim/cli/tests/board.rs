//! Boards from the command line: a board built, checked and found stale, one run at a stage of its build, and bad input.

mod common;

use common::{Ended, Sandbox};

/// The command must end with this code, and say this.
#[track_caller]
fn check(args: &[&str], files: &[(&str, &[u8])], code: i32, expect: &str) -> Sandbox {
    let sandbox = Sandbox::new(files);
    let ended = sandbox.run(args);
    assert_eq!(ended.code, Some(code), "{args:?}: {ended:?}");
    let Ended { out, err, .. } = ended;
    assert!(format!("{out}{err}").contains(expect), "{args:?}: {out}{err}");
    sandbox
}

#[test]
fn bad_input_is_named() {
    let text: &[u8] = b"name = \"orange\"\nclock_hz = -1\n";
    for (args, code, expect) in [
        (
            &["build", "--board", "nosuch"][..],
            2,
            "there is no board 'nosuch', expected one of hx8k_breakout, icebreaker",
        ),
        (&["build", "--board", "."], 2, "board.toml:2"),
        (&["build", "--board", "icebreaker", "--tools", "vendor"], 2, "expected yowasp or debian"),
        (&["build", "--board", "ulx3s_85f", "--tools", "debian"], 2, "Debian's set has no tools for ecp5"),
        (&["build", "--board", "icebreaker", "--check"], 1, "manifest.toml"),
        (&["program", "--board", "icebreaker"], 2, "no bitstream, make it with memtwin build --board icebreaker"),
        (
            &["program", "--board", "icebreaker", "--preset", "pair"],
            2,
            "bitstreams/icebreaker_pair/top.bin: no bitstream, make it with memtwin build --board icebreaker --preset pair",
        ),
        (&["program", "--board", "icebreaker", "--tool", "hammer", "--dry-run"], 2, "is not programmed by 'hammer'"),
        (&["run", "--engine", "bitstream"], 2, "the engine 'bitstream' is a board's: name it"),
        (&["array", "nosuch"], 2, "expected one of xor, coincidence, cluster"),
        (&["array", "xor", "--engine", "icarus"], 2, "the engine 'icarus' runs no arrays"),
        (&["array", "xor", "--engine", "pins"], 2, "the engine 'pins' is a board's: name it"),
        (&["run", "--engine", "pins", "--board", "nosuch"], 2, "there is no board 'nosuch'"),
    ] {
        let sandbox = check(args, &[("board.toml", text)], code, expect);
        assert_eq!(sandbox.tree(), ["board.toml"], "{args:?}");
    }
}

#[test]
fn a_dry_run_says_the_command() {
    let args = ["program", "--board", "icebreaker", "--tool", "iceprog", "--dry-run"];
    check(&args, &[], 0, "iceprog bitstreams/icebreaker/top.bin");
}

/// The sources of another preset are other sources: what was built for one is stale for the other.
#[test]
fn a_board_is_built_and_checked() {
    let build = ["build", "--board", "icebreaker", "--preset", "tiny", "--tools", "debian", "--quiet", "--out", "b"];
    let sandbox = check(&build, &[], 0, "icebreaker: tiny, build id ");
    assert_eq!(sandbox.tree(), ["b/", "b/icebreaker/", "b/icebreaker/manifest.toml", "b/icebreaker/top.bin"]);
    let again = |preset| sandbox.run(&["build", "--board", "icebreaker", "--preset", preset, "--out", "b", "--check"]);
    let (fresh, stale) = (again("tiny"), again("odd"));
    assert_eq!((fresh.code, fresh.out.trim_end()), (Some(0), "b/icebreaker: fresh"));
    assert_eq!(stale.code, Some(1), "{stale:?}");
    assert!(stale.out.contains("preset is odd, the manifest says tiny"), "{stale:?}");
    std::fs::write(sandbox.path("b/icebreaker/top.bin"), b"other").unwrap();
    let broken = again("tiny");
    assert_eq!(broken.code, Some(1), "{broken:?}");
    assert!(broken.out.contains("sha256"), "{broken:?}");
}

/// The XOR neuron on the model, and at the pins of a board: equal in what came of it, and in every tick of the waveform.
#[test]
fn an_array_is_the_model_on_a_board() {
    let result = |args: &[&str]| {
        let sandbox = Sandbox::new(&[]);
        let told = sandbox.run(&[&["array", "xor", "--json", "--quiet", "--wave", "xor.vcd"], args].concat());
        assert_eq!((told.code, &told.err[..]), (Some(0), ""), "{args:?}");
        (serde_json::from_str::<serde_json::Value>(&told.out).unwrap(), sandbox.read("xor.vcd"))
    };
    let ((model, model_wave), (board, board_wave)) =
        (result(&[]), result(&["--engine", "pins", "--board", "icebreaker"]));
    assert!(model_wave == board_wave, "the waveforms differ");
    assert_eq!((&board["as_model"], &board["as_published"]), (&true.into(), &true.into()));
    assert_eq!((&model["stimuli"], &model["engine"]), (&board["stimuli"], &"model".into()));
}

#[test]
fn a_board_gives_the_models_digest() {
    let digest = |args: &[&str]| {
        let common = ["run", "--quiet", "--preset", "tiny", "--trials", "1", "--out", "o"];
        let sandbox = check(&[&common, args].concat(), &[], 0, "probe digest");
        let run: serde_json::Value = serde_json::from_slice(&sandbox.read("o/run.json")).unwrap();
        run["probe_digest"].as_str().unwrap().to_string()
    };
    assert_eq!(digest(&["--engine", "pins", "--board", "icebreaker"]), digest(&[]));
}
