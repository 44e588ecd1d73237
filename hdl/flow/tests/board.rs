//! Descriptions of boards: those of the program are sound, and wrong ones are told where and what.

mod common;

use memtwin_flow::{BOARDS, Board, Family, FlowError};

const GOOD: &str = r#"name = "mine"
title = "My board"
family = "ecp5"
device = "25k"
package = "CABGA381"
speed = 6
preset = "paper"
oscillator_hz = 25_000_000
clock_hz = 75_000_000
baud = 1_000_000
seed = 1
usb = "0403:6010"

[[programmer]]
tool = "fujprog"
install = "somewhere"
arguments = ["{bitstream}"]
"#;

fn parse(text: &str) -> Result<Board, FlowError> {
    Board::parse("mine/board.toml", "mine", text, "")
}

#[test]
fn the_boards_of_the_program_are_sound() {
    for embedded in BOARDS {
        let board = Board::find(embedded.name).unwrap_or_else(|error| panic!("{error}"));
        assert!(!board.pins.is_empty(), "{}", board.name);
        assert_eq!(board.speed.is_some(), board.family == Family::Ecp5);
    }
    let error = Board::find("nexys").expect_err("no such board").to_string();
    assert!(error.contains("hx8k_breakout, icebreaker, ulx3s_85f, colorlight_i5"), "{error}");
}

#[test]
fn wrong_descriptions_say_where_and_what() {
    parse(GOOD).expect("the good one is good");
    for (from, to, expect) in [
        ("\"mine\"", "\"yours\"", "mine/board.toml:1: name is yours, expected the name of its folder, 'mine'"),
        ("My board", " ", "mine/board.toml:2: title is empty"),
        ("\"ecp5\"", "\"ecp6\"", "mine/board.toml:3: unknown variant `ecp6`, expected `ice40` or `ecp5`"),
        ("25k", "26k", "mine/board.toml:4: device is 26k, expected one of 12k, 25k"),
        ("CABGA381", "CABGA 381", "mine/board.toml:5: package is CABGA 381"),
        ("speed = 6", "speed = 5", "mine/board.toml:6: speed is 5, expected 6, 7 or 8"),
        ("speed = 6\n", "", "mine/board.toml:3: speed is missing"),
        (
            "\"ecp5\"\ndevice = \"25k\"",
            "\"ice40\"\ndevice = \"up5k\"",
            "mine/board.toml:6: speed is 6, expected no such key",
        ),
        ("paper", "big", "mine/board.toml:7: found preset 'big', expected one of paper, tiny, odd"),
        ("25_000_000", "25", "mine/board.toml:8: oscillator_hz is 25, expected 1_000_000"),
        (
            "75_000_000",
            "75_000_001",
            "mine/board.toml:9: no PLL of ecp5 makes 75000001 Hz of 25000000 Hz; the nearest are 75000000 Hz and",
        ),
        ("75_000_000", "-1", "mine/board.toml:9: invalid value"),
        ("baud = 1_000_000", "baud = 22_000_000", "mine/board.toml:10: 22000000 baud at 75000000 Hz is 3 cycles a bit"),
        ("baud = 1_000_000", "baud = 11_000_000", "mine/board.toml:10: 11000000 baud at 75000000 Hz is 10714285 baud"),
        ("baud = 1_000_000", "baud = 0", "mine/board.toml:10: 0 baud"),
        ("baud = 1_000_000", "baud = 300", "mine/board.toml:10: 300 baud at 75000000 Hz is 250000 cycles"),
        ("seed = 1\n", "", "missing field `seed`"),
        ("seed = 1\n", "seed = 1\nspeeed = 6\n", "mine/board.toml:12: unknown field `speeed`, expected one of `name`"),
        ("seed = 1\n", "seed = 1\nseed = 2\n", "mine/board.toml:12: duplicate key"),
        (
            "seed = 1\n",
            "seed = 1\nroute_options = ['--a b']\n",
            "mine/board.toml:12: route_options is '--a b', expected options",
        ),
        ("seed = 1\n", "seed = 1\nsynthesis_options = ['-a;']\n", "mine/board.toml:12: synthesis_options is '-a;'"),
        ("0403:6010", "0403", "mine/board.toml:12: usb is 0403, expected vendor and product"),
        ("\"fujprog\"", "\"/bin/fujprog\"", "mine/board.toml:15: programmer '/bin/fujprog': expected"),
        ("{bitstream}", "top.bit", "mine/board.toml:15: programmer 'fujprog': expected"),
        ("[[programmer]]", "[[programer]]", "mine/board.toml:14: unknown field `programer`"),
        ("seed = 1", "seed =", "mine/board.toml:11: "),
    ] {
        assert!(GOOD.contains(from), "{from}");
        let error = parse(&GOOD.replacen(from, to, 1)).expect_err(to).to_string();
        assert!(error.contains(expect), "{to}: {error}");
    }
}

#[test]
fn a_board_is_read_from_its_folder() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("mine");
    std::fs::create_dir(&folder).expect("a folder");
    std::fs::write(folder.join("board.toml"), GOOD).expect("a file");
    let error = Board::from_folder(&folder).expect_err("no pins yet").to_string();
    assert!(error.contains("mine/pins.lpf: No such file"), "{error}");
    std::fs::write(folder.join("pins.lpf"), "pins").expect("a file");
    let board = Board::find(&folder.display().to_string()).expect("a board");
    assert_eq!((&*board.name, &*board.pins), ("mine", "pins"));
}
