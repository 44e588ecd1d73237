//! What is committed in `bitstreams` is whole, belongs to these sources, and is built within the limits that the
//! documentation states. Pins and ports have the same names.

use memtwin_engine::chain::verilog;
use memtwin_engine::verilog::board_top;
use memtwin_flow::{BOARDS, Board, Manifest};
use memtwin_spec::array::ArrayPreset;
use std::collections::BTreeSet;
use std::path::Path;

fn boards() -> impl Iterator<Item = Board> {
    BOARDS.iter().map(|board| Board::find(board.name).unwrap())
}

/// The board for which arrays are built.
fn arrays() -> impl Iterator<Item = Board> {
    let board = || Board::find("icebreaker").unwrap();
    [ArrayPreset::Pair, ArrayPreset::Cluster].into_iter().map(move |preset| Board { design: preset.into(), ..board() })
}

fn manifest(board: &Board) -> Manifest {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bitstreams").join(board.bitstream_folder());
    Manifest::check(&folder).unwrap_or_else(|error| panic!("{error}: make bitstreams"))
}

#[test]
fn bitstreams_are_whole_and_fresh() {
    for board in boards().chain(arrays()) {
        let differences =
            manifest(&board).differences(&board, &verilog(&board).unwrap(), memtwin_spec::hash()).unwrap();
        let (name, design) = (&board.name, board.design);
        assert!(differences.is_empty(), "bitstream of {name}, {design}: {}; make bitstreams", differences.join("; "));
    }
}

#[test]
fn the_network_fits_and_is_quick() {
    for board in boards() {
        let m = manifest(&board);
        assert!(m.fmax_hz >= m.clock_hz && m.clock_hz == u64::from(board.clock_hz), "{}: {m:?}", board.name);
        assert!(m.cells.block_rams <= m.cells.block_rams_available && m.cells.block_rams <= 32, "{}", board.name);
        let (cells_max, clock_min_hz) = match board.device.as_str() {
            "hx8k" => (5280, 24_000_000),
            "up5k" => (5280, 12_000_000),
            _ => (m.cells.logic_cells_available, 60_000_000),
        };
        assert!(m.cells.logic_cells <= cells_max, "{}: {} logic cells", board.name, m.cells.logic_cells);
        assert!(m.clock_hz >= clock_min_hz, "{}: {} Hz", board.name, m.clock_hz);
    }
}

#[test]
fn arrays_fit() {
    for board in arrays() {
        let m = manifest(&board);
        assert!(m.fmax_hz >= m.clock_hz && m.cells.logic_cells <= 4500, "{}: {m:?}", board.design);
    }
}

/// Ports of the top, a vector bit by bit as pin files name it.
fn ports(board: &Board) -> BTreeSet<String> {
    let text = board_top(&board.name).unwrap();
    let top = &text[text.find("module top(").unwrap()..];
    let mut ports = BTreeSet::new();
    for line in top.lines().map(str::trim).take_while(|line| !line.contains("Stub")) {
        let declared = line.strip_prefix("input wire").or(line.strip_prefix("output reg"));
        let Some(declared) = declared.map(|rest| rest.trim().trim_end_matches(';')) else { continue };
        match declared.strip_prefix('[').and_then(|rest| rest.split_once(":0] ")) {
            Some((last, name)) => ports.extend((0..=last.parse().unwrap()).map(|n: u32| format!("{name}[{n}]"))),
            None => drop(ports.insert(declared.to_string())),
        }
    }
    ports
}

/// Names that a pin file gives a pin.
fn pins(board: &Board) -> BTreeSet<String> {
    let line = |line: &str| {
        let words: Vec<&str> = line.split('#').next()?.split_whitespace().collect();
        match words[..] {
            ["set_io", ref options @ .., name, _] if options.iter().all(|o| o.starts_with('-')) => {
                Some(name.to_string())
            }
            ["LOCATE", "COMP", name, ..] => Some(name.trim_matches('"').to_string()),
            _ => None,
        }
    };
    board.pins.lines().filter_map(line).collect()
}

#[test]
fn ports_and_pins_have_the_same_names() {
    for board in boards() {
        let ports = ports(&board);
        assert!(ports.len() >= 4, "{}: {ports:?}", board.name);
        assert_eq!(ports, pins(&board), "{}", board.name);
    }
}
