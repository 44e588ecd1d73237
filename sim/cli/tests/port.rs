//! Boards at serial ports from the command line, at a simulated board.

mod common;

use common::Sandbox;
use common::simulation::Simulation;
use serde_json::Value;

#[test]
fn a_board_is_asked_and_told() {
    let simulation = Simulation::start(Sandbox::new(&[]));
    let check = |args: &[&str], code, expect| simulation.check(&[&["board"], args].concat(), code, expect);
    check(&["info"], 0, "icebreaker, as this program builds it");
    let info: Value = serde_json::from_str(&check(&["info", "--json"], 0, "")).unwrap();
    assert_eq!((&info["identity"]["clock_hz"], &info["status"]["sequencer"]), (&12_000_000.into(), &"idle".into()));
    check(&["read", "clock_hz", "Crossbar1[0x5]"], 0, "CLOCK_HZ        12000000 (0xb71b00)\ncrossbar1[1,1]  ");
    check(&["write", "crossbar1[1,1]", "0x190"], 0, "crossbar1[1,1]  400 (0x190) written");
    check(&["read", "crossbar1[1,1]", "--json"], 0, "\"value\": 400");
    for (args, expect) in [
        (&["read", "CLOCK"][..], "'CLOCK' is no register and no memory: did you mean CLOCK_HZ?"),
        (&["read", "QUEUE"], "QUEUE can only be written: appends a command"),
        (&["read", "crossbar1[6,0]"], "'crossbar1[6,0]' names no word, expected crossbar1[row 0..5, column 0..2]"),
        (&["write", "TICKS", "1"], "TICKS can only be read: ticks since INIT"),
        (&["write", "JITTER", "64"], "JITTER has 6 bits, so 64 is too large, expected 0 to 63"),
        (&["write", "JITTER", "-1"], "expected a whole number from 0 to 4294967295, decimal or as in 0x1f"),
        (&["write", "JITTER", "1e3"], "expected a whole number"),
        (&["read"], "NAME"),
        (&["info", "--baud", "1"], "1 is not in 50..=12000000"),
    ] {
        check(args, 2, expect);
    }
}

/// The XOR neuron is there: asked what it is, told, and run.
#[test]
fn an_array_is_asked_and_told() {
    let simulation = Simulation::of(Sandbox::new(&[]), "pair");
    let check = |args: &[&str], code, expect| simulation.check(args, code, expect);
    check(&["board", "info"], 0, "array         pair, 2x1\n");
    check(&["board", "info"], 0, "icebreaker, as this program builds it");
    let info: Value = serde_json::from_str(&check(&["board", "info", "--json"], 0, "")).unwrap();
    assert_eq!((&info["identity"]["preset"], &info["identity"]["sizes"]["rows"]), (&"pair".into(), &2.into()));
    assert_eq!(info["status"]["state"], "at rest");
    check(&["board", "write", "synapses[1,0]", "0x190"], 0, "synapses[1,0]  400 (0x190) written");
    check(&["board", "read", "synapses[1,0]"], 0, "synapses[1,0]  400 (0x190)\n");
    check(&["board", "read", "crossbar1[0,0]"], 2, "'crossbar1[0,0]' is no register and no memory");
    for command in
        [&["board", "train"][..], &["board", "infer"], &["board", "selftest"], &["board", "trace", "--out", "t.vcd"]]
    {
        check(command, 2, "answers an array, expected a network: memtwin array runs it");
    }
    check(&["array", "xor", "--engine", "port", "--quiet"], 0, "as published: yes; as the model: yes");
    check(&["array", "cluster", "--engine", "port", "--quiet"], 2, "an array of 2x1 with RC somas, expected 8x3");
    let network = Simulation::start(Sandbox::new(&[]));
    network.check(&["array", "xor", "--engine", "port", "--quiet"], 2, "answers a network, expected an array");
}

#[test]
fn a_board_gives_the_models_digest() {
    let simulation = Simulation::start(Sandbox::new(&[]));
    let run = ["run", "--quiet", "--preset", "tiny", "--trials", "1", "--engine", "port"];
    simulation.check(&[&run[..], &["--out", "o"]].concat(), 0, "--engine port --port board\n");
    assert_eq!(simulation.sandbox.run(&common::tiny(&["--out", "m"])).code, Some(0));
    let digest = |folder: &str| -> Value {
        let run: Value = serde_json::from_slice(&simulation.sandbox.read(&format!("{folder}/run.json"))).unwrap();
        run["probe_digest"].clone()
    };
    assert_eq!(digest("o"), digest("m"));
    let other = ["run", "--quiet", "--preset", "odd", "--engine", "port"];
    simulation.check(&other, 2, "the hardware is a network of 6x3x3, expected 25x7x4");
}

/// Ctrl-C is how a simulation ends: nothing is left of it. One that was killed leaves its link, which the next one takes.
#[test]
fn a_simulation_ends_with_its_link() {
    let (code, sandbox) = Simulation::start(Sandbox::new(&[])).end("INT");
    assert_eq!((code, sandbox.tree()), (Some(0), vec![]));
    let (code, sandbox) = Simulation::start(sandbox).end("KILL");
    assert_eq!(code, None);
    let simulation = Simulation::start(sandbox);
    assert_eq!(simulation.end("TERM").1.tree(), [""; 0]);
}

#[test]
fn a_board_that_is_not_there() {
    let sandbox = Sandbox::new(&[("taken", b"mine")]);
    for (args, code, expect) in [
        (&["board", "info", "--port", "/dev/nosuch"][..], 2, "/dev/nosuch: there is no such serial port"),
        (&["board", "info", "--port", "taken"], 2, "taken cannot be opened as a serial port"),
        (&["run", "--engine", "port", "--port", "/dev/nosuch"], 2, "/dev/nosuch: there is no such serial port"),
        (&["run", "--port", "/dev/nosuch"], 2, "--port, --baud and --force are for a board: add --engine port"),
        (&["board", "simulate", "--board", "nosuch"], 2, "there is no board 'nosuch'"),
        (
            &["board", "simulate", "--board", "icebreaker", "--stage", "gates"],
            2,
            "expected pins, synthesis, route, bitstream",
        ),
        (
            &["board", "simulate", "--board", "icebreaker", "--preset", "tiny", "--quiet", "--link", "taken"],
            2,
            "taken is there already, expected nothing",
        ),
    ] {
        let ended = sandbox.run(args);
        assert_eq!((ended.code, &ended.out[..]), (Some(code), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect), "{args:?}: {ended:?}");
        assert_eq!((sandbox.tree(), sandbox.read("taken")), (vec!["taken".to_string()], b"mine".to_vec()));
    }
    let ports: Value = serde_json::from_str(&sandbox.run(&["board", "list", "--json"]).out).unwrap();
    assert!(ports.is_array());
}

#[test]
fn a_board_learns_and_its_state_goes_elsewhere() {
    let simulation = Simulation::start(Sandbox::new(&[("cut.json", b"{\"format\": \"memtwin state\"")]));
    let check = |args: &[&str], code, expect| simulation.check(&[&["board"], args].concat(), code, expect);
    check(&["infer", "-q"], 2, "the board holds no network that could run");
    check(&["train", "-q"], 0, "trained 3 patterns in 0.8 s of circuit time");
    let inference: Value = serde_json::from_str(&check(&["infer", "-q", "--json"], 0, "")).unwrap();
    let winners: Vec<_> = inference["inference"].as_array().unwrap().iter().map(|row| &row["winner"]).collect();
    assert_eq!(winners, [0, 1, 2]);

    check(&["dump", "-q", "--state", "trained.json"], 0, "wrote trained.json: 6x3x3, 27 conductances");
    check(&["dump", "-q", "--weights", "weights.csv"], 0, "wrote weights.csv: 27 conductances");
    let weights = String::from_utf8(simulation.sandbox.read("weights.csv")).unwrap();
    assert!(weights.starts_with("layer,row,column,conductance_usiemens\n1,0,0,"), "{weights}");
    check(&["write", "crossbar1[0,0]", "1"], 0, "written");
    check(&["load", "--weights", "weights.csv"], 0, "loaded weights.csv: 27 conductances");
    check(&["dump", "-q", "--weights", "again.csv"], 0, "");
    assert_eq!(simulation.sandbox.read("again.csv"), weights.as_bytes());
    check(&["train", "-q", "--seed", "9"], 0, "trained");
    check(&["load", "-q", "--state", "trained.json"], 0, "loaded trained.json: it goes on at tick");
    check(&["dump", "-q", "--state", "again.json"], 0, "");
    assert_eq!(simulation.sandbox.read("again.json"), simulation.sandbox.read("trained.json"));
    check(&["load", "-q", "--state", "cut.json"], 2, "expected a whole file that a memtwin wrote");
    check(&["load", "-q", "--weights", "trained.json"], 2, "trained.json");

    check(&["trace", "-q", "--pattern", "0", "--out", "spikes.vcd"], 0, "wrote spikes.vcd: ");
    let wave = String::from_utf8(simulation.sandbox.read("spikes.vcd")).unwrap();
    assert!(wave.contains("$scope module neuron2"), "{wave}");
    check(&["trace", "-q", "--trigger", "l2"], 2, "the board's sequencer is idle");
    check(&["trace", "-q", "--trigger", "layer3.neuron0.l1"], 2, "expected l1, l2, lg or gate");
}

#[test]
fn a_board_is_checked() {
    let simulation = Simulation::start(Sandbox::new(&[]));
    let check =
        |args: &[&str], code, expect| simulation.check(&[&["board", "selftest", "-q"], args].concat(), code, expect);
    check(
        &["--only", "identification", "--only", "memory", "--junit", "hil.xml"],
        0,
        "2 of 2 checks agree with the model",
    );
    let junit = String::from_utf8(simulation.sandbox.read("hil.xml")).unwrap();
    assert!(junit.contains("<property name=\"board\" value=\"icebreaker\"/>"), "{junit}");
    check(&["--only", "nonsense"], 2, "'nonsense' is no check, expected identification, registers");
}
