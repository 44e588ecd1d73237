//! The netlists after synthesis and after routing simulate as the Verilog that they came from.

mod common;

use common::{TOP, build_in, ecp5, ice40, search, tools};
use memtwin_flow::{Board, Family, Sources, ToolSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Shows both kinds of outputs through carries, block RAM, writes and enables.
const BENCH: &str = "
module bench;
  reg clock = 0, button = 0, uart_rx = 0;
  wire uart_tx;
  wire [3:0] led;
  top top(.clock(clock), .button(button), .uart_rx(uart_rx), .uart_tx(uart_tx), .led(led));
  integer i;
  initial begin
    #1;
    for (i = 0; i < 3000; i = i + 1) begin
      button = i % 7 == 3;
      uart_rx = i % 5 == 1;
      #5 clock = 1;
      #5 $display(\"%0d %b %h\", i, uart_tx, led);
      clock = 0;
    end
    $finish;
  end
endmodule
";

/// Runs the bench with these files in Icarus.
fn simulate(folder: &Path, files: &[PathBuf]) -> String {
    let bench = folder.join("bench.v");
    std::fs::write(&bench, BENCH).expect("written");
    let program = folder.join("bench.vvp");
    let run = |name: &str, command: &mut Command| {
        let output = command.output().unwrap_or_else(|error| panic!("{name} ({error}): install iverilog"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    };
    let mut compile = Command::new("iverilog");
    compile.args(["-g2012", "-DNO_ICE40_DEFAULT_ASSIGNMENTS", "-s", "bench", "-o"]);
    run("iverilog", compile.arg(&program).arg(&bench).args(files));
    run("vvp", Command::new("vvp").arg("-n").arg(&program))
}

/// The models of an iCE40's cells, which come with yosys.
fn cells() -> PathBuf {
    let yosys = search().find("yosys").unwrap_or_else(|| panic!("yosys is missing: install yosys"));
    yosys.parent().expect("a folder").join("../share/yosys/ice40/cells_sim.v")
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("written");
    path
}

#[test]
fn ice40_netlists_simulate_as_their_source() {
    let folder = tempfile::tempdir().expect("a folder");
    let sources = Sources::new(&ice40(), TOP, common::SPEC_HASH).expect("sources");
    let files = [("top.v", &sources.top), ("constants.v", &sources.constants), ("pll.v", &sources.pll)];
    let expect = simulate(folder.path(), &files.map(|(name, text)| written(folder.path(), name, text)));
    assert!(expect.lines().count() == 3000 && !expect.contains('x'), "{expect}");
    for set in ToolSet::ALL {
        let built = build_in(&folder.path().join("cache"), &ice40(), TOP, &tools(Family::Ice40, set))
            .unwrap_or_else(|e| panic!("{e}"));
        for netlist in [built.synthesised.netlist, built.routed.netlist] {
            let found = simulate(folder.path(), &[netlist.clone(), cells()]);
            assert!(found == expect, "{}", netlist.display());
            let text = std::fs::read_to_string(&netlist).expect("text");
            assert!(!text.contains("SB_IO ") && !text.contains("inout"), "{}", netlist.display());
        }
    }
}

/// yosys and nextpnr bring no models of the routed cells: here only their pins are looked at.
#[test]
fn the_routed_netlist_of_ecp5_has_no_open_inputs() {
    let folder = tempfile::tempdir().expect("a folder");
    let board = Board { clock_hz: 25_000_000, ..ecp5() };
    let built =
        build_in(folder.path(), &board, TOP, &tools(Family::Ecp5, ToolSet::Yowasp)).unwrap_or_else(|e| panic!("{e}"));
    let text = std::fs::read_to_string(&built.routed.netlist).expect("text");
    let cells = |kind: &str| {
        text.split(&format!("  {kind} "))
            .skip(1)
            .map(|cell| cell.split(';').next().unwrap_or("").to_string())
            .collect::<Vec<_>>()
    };
    let logic = cells("TRELLIS_COMB");
    assert!(logic.len() as u32 == built.routed.utilisation.logic_cells && cells("TRELLIS_FF").len() == 57);
    for cell in logic {
        assert!([".A(", ".B(", ".C(", ".D("].iter().all(|pin| cell.contains(pin)), "{cell}");
    }
    assert!(cells("TRELLIS_FF").iter().all(|cell| cell.contains(".LSR(")));
    assert!(cells("TRELLIS_IO").is_empty());
}
