//! From Verilog to bitstream with the real tools.

mod common;

use common::{TOP, build_in, ecp5, ice40, tools};
use memtwin_flow::{Board, Built, Cache, Family, Flow, FlowError, Interrupt, Step, ToolSet, build};
use std::path::Path;
use std::time::{Duration, Instant};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Builds twice, in two folders of different length, and compares all bytes.
fn builds_are_equal(board: &Board, set: ToolSet) -> Built {
    let (short, long) = (folder(), folder());
    let tools = tools(board.family, set);
    let first = build_in(short.path(), board, TOP, &tools).unwrap_or_else(|error| panic!("{error}"));
    let second =
        build_in(&long.path().join("a/longer/path"), board, TOP, &tools).unwrap_or_else(|error| panic!("{error}"));
    for path in [
        |b: &Built| b.bitstream.clone(),
        |b: &Built| b.synthesised.netlist.clone(),
        |b: &Built| b.routed.netlist.clone(),
    ] {
        assert!(bytes(&path(&first)) == bytes(&path(&second)), "{}", path(&first).display());
    }
    assert!(second.steps.iter().all(|done| !done.cached));
    let cells = first.routed.utilisation;
    assert_eq!((cells.flip_flops, cells.block_rams, cells.ios), (57, 1, 8), "{cells:?}");
    assert!(cells.luts > 50 && cells.carries > 20 && cells.logic_cells >= 100, "{cells:?}");
    assert!(first.routed.fmax_hz > u64::from(board.clock_hz));
    for done in &first.steps {
        println!("{set} {} {:.2} s: {}", done.step.name(), done.seconds, done.command);
    }
    first
}

#[test]
fn ice40_builds_are_equal_with_debian() {
    let built = builds_are_equal(&ice40(), ToolSet::Debian);
    assert_eq!(built.routed.utilisation.logic_cells_available, 7680);
}

#[test]
fn ice40_builds_are_equal_with_yowasp() {
    builds_are_equal(&ice40(), ToolSet::Yowasp);
}

#[test]
fn ecp5_builds_are_equal_with_yowasp() {
    let built = builds_are_equal(&ecp5(), ToolSet::Yowasp);
    assert_eq!((built.routed.utilisation.logic_cells_available, built.routed.utilisation.plls), (24288, 1));
}

#[test]
fn ice40_with_a_pll_is_checked_at_the_clock_of_the_design() {
    let cache = folder();
    let board = Board { clock_hz: 36_000_000, ..ice40() };
    let board = Board { pins: board.pins.clone() + "set_frequency clock 12\n", ..board };
    let built = build_in(cache.path(), &board, TOP, &tools(Family::Ice40, ToolSet::Debian)).expect("a bitstream");
    let log = std::fs::read_to_string(&built.routed.done[0].log).expect("a log");
    assert!(log.contains("PASS at 36.00 MHz"), "{log}");
    assert_eq!(built.routed.utilisation.plls, 1);
}

#[test]
fn a_step_is_done_once() {
    let cache = folder();
    let tools = tools(Family::Ice40, ToolSet::Debian);
    let cached = |board: &Board, verilog: &str| -> Vec<bool> {
        let built = build_in(cache.path(), board, verilog, &tools).unwrap_or_else(|error| panic!("{error}"));
        built.steps.iter().map(|done| done.cached).collect()
    };
    let board = ice40();
    assert_eq!(cached(&board, TOP), [false; 4]);
    assert_eq!(cached(&board, TOP), [true; 4]);
    // a comment changes the hash of the sources and so the build id, which is in the design
    assert_eq!(cached(&board, &format!("// other\n{TOP}")), [false; 4]);
    // another title changes nothing
    assert_eq!(cached(&Board { title: "other".to_string(), ..board.clone() }, TOP), [true; 4]);
    // a result of which a part is gone is made again
    let netlist = build_in(cache.path(), &board, TOP, &tools).expect("a bitstream").routed.netlist;
    std::fs::remove_file(&netlist).expect("it is there");
    assert_eq!(cached(&board, TOP), [true, true, false, true]);
    let names =
        std::fs::read_dir(cache.path().join("flow")).expect("a folder").map(|entry| entry.expect("one").file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().starts_with(".work")));
}

#[test]
fn two_builds_at_once_agree() {
    let cache = folder();
    let tools = tools(Family::Ice40, ToolSet::Debian);
    let build = || build_in(cache.path(), &ice40(), TOP, &tools).map(|built| bytes(&built.bitstream));
    let (first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(build);
        (build(), other.join().expect("no panic"))
    });
    assert!(first.expect("a bitstream") == second.expect("a bitstream"));
}

#[test]
fn the_bitstream_is_unpacked_to_what_was_packed() {
    for set in ToolSet::ALL {
        let (cache, tools, board) = (folder(), tools(Family::Ice40, set), ice40());
        let built = build_in(cache.path(), &board, TOP, &tools).expect("a bitstream");
        let cache = Cache::at(cache.path());
        let interrupt = Interrupt::default();
        let mut flow = Flow {
            board: &board,
            sources: &built.sources,
            tools: &tools,
            cache: &cache,
            interrupt: &interrupt,
            watch: &mut |_| (),
        };
        let (asc, done) = flow.unpack(&built.bitstream).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(done.step, Step::Unpack);
        let tile = |path: &Path| {
            let text = std::fs::read_to_string(path).expect("text");
            text.split_once(".logic_tile 5 29")
                .map(|(_, rest)| rest.split(".logic_tile").next().unwrap_or("").trim().to_string())
        };
        assert_eq!(tile(&asc), tile(&built.routed.configuration));
        assert!(tile(&asc).is_some());
    }
}

#[test]
fn failures_show_the_tools_own_lines() {
    let cache = folder();
    let tools = tools(Family::Ice40, ToolSet::Debian);
    let fast = Board { oscillator_hz: 500_000_000, clock_hz: 500_000_000, baud: 10_000_000, ..ice40() };
    let small = Board { pins: ice40().pins.replace("led[3] A1", "led[3] Q1"), ..ice40() };
    for (board, verilog, tool, expect) in [
        (
            ice40(),
            TOP.replace("wire system_clock, locked;", "wire system_clock locked;"),
            "yosys",
            "top.v:3: ERROR: syntax error",
        ),
        (
            ice40(),
            TOP.replace("board_pll pll", "board_ppl pll"),
            "yosys",
            "ERROR: Module `\\board_ppl' referenced in module `\\top'",
        ),
        (fast, TOP.to_string(), "nextpnr-ice40", "ERROR: Max frequency for clock 'clock$SB_IO_IN_$glb_clk'"),
        (small, TOP.to_string(), "nextpnr-ice40", "ERROR: package does not have a pin named 'Q1'"),
    ] {
        let error = build_in(cache.path(), &board, &verilog, &tools).expect_err(expect);
        let text = error.to_string();
        let FlowError::Tool { tool: found, log: Some(log), command, .. } = error else { panic!("{text}") };
        assert_eq!(found, tool);
        assert!(text.contains(expect) && text.contains(&command), "{text}");
        assert!(String::from_utf8_lossy(&bytes(&log)).contains(expect), "{}", log.display());
    }
}

#[test]
fn a_clock_that_nextpnr_was_not_asked_for_is_checked() {
    let cache = folder();
    let board = Board { oscillator_hz: 250_000_000, clock_hz: 250_000_000, baud: 10_000_000, ..ice40() };
    let board = Board { pins: board.pins.clone() + "set_frequency clock 1\n", ..board };
    let error = build_in(cache.path(), &board, TOP, &tools(Family::Ice40, ToolSet::Debian)).expect_err("too slow");
    let text = error.to_string();
    assert!(matches!(error, FlowError::TooSlow { clock_hz: 250_000_000, achieved_hz: 50_000_000.., .. }), "{text}");
    assert!(
        text.starts_with("small has to run at 250000000 Hz, but its clock 'clock$SB_IO_IN_$glb_clk' reached"),
        "{text}"
    );
}

#[test]
fn progress_names_the_step_and_what_the_tool_does() {
    let cache = folder();
    let tools = tools(Family::Ice40, ToolSet::Debian);
    let mut seen = vec![];
    build(
        &ice40(),
        TOP,
        [0; 32],
        &tools,
        &Cache::at(cache.path()),
        &mut |p| seen.push(format!("{} {}", p.step.name(), p.doing)),
        &Interrupt::default(),
    )
    .unwrap_or_else(|error| panic!("{error}"));
    for expect in [
        "synthesis starts",
        "synthesis Executing SYNTH_ICE40 pass.",
        "place_and_route Routing..",
        "netlist starts",
        "pack starts",
    ] {
        assert!(seen.iter().any(|line| line == expect), "{expect}: {seen:#?}");
    }
}

#[test]
fn an_interrupt_ends_the_tool() {
    let cache = folder();
    let tools = tools(Family::Ice40, ToolSet::Debian);
    let interrupt = Interrupt::default();
    let mut watch = |progress: memtwin_flow::Progress<'_>| {
        if progress.step == Step::PlaceAndRoute {
            interrupt.set();
        }
    };
    let started = Instant::now();
    let outcome = build(&ice40(), TOP, [0; 32], &tools, &Cache::at(cache.path()), &mut watch, &interrupt);
    assert!(matches!(outcome, Err(FlowError::Interrupted)), "{outcome:?}");
    assert!(started.elapsed() < Duration::from_secs(60));
    let left = std::fs::read_dir(cache.path().join("flow"))
        .expect("a folder")
        .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains("place")));
    assert_eq!(left.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_dir())).count(), 0);
}
