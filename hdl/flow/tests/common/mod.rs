//! A small design for every board, and the tools of this machine.
#![allow(dead_code, reason = "every test file uses a part")]

use memtwin_flow::{Board, Built, Cache, Family, FlowError, Interrupt, SearchPath, ToolSet, Tools, build};
use std::path::Path;

/// Counts, reads a block RAM, and adds: some of each kind of cell.
pub const TOP: &str = "
module top(input clock, input button, input uart_rx, output uart_tx, output [3:0] led);
  wire system_clock, locked;
  wire [31:0] build_id, clock_hz;
  wire [11:0] bit_cycles;
  board_pll pll(.clock_in(clock), .clock_out(system_clock), .locked(locked));
  board_constants constants(.build_id(build_id), .clock_hz(clock_hz), .bit_cycles(bit_cycles));
  reg [31:0] sum = 0;
  reg started = 0;
  reg [7:0] address = 0;
  reg [15:0] memory [0:255];
  reg [15:0] q, count = 0;
  integer i;
  initial for (i = 0; i < 256; i = i + 1) memory[i] = i * 77;
  always @(posedge system_clock) begin
    q <= memory[address];
    if (button) memory[~address] <= sum[15:0];
    address <= address + 1;
    started <= 1;
    sum <= sum + (started ? q : 16'd0) + build_id;
    count <= count == bit_cycles ? 0 : count + 1;
  end
  assign led = sum[31:28];
  assign uart_tx = ^sum ^ uart_rx ^ locked ^ count[2];
endmodule
";

pub const SPEC_HASH: [u8; 32] = [7; 32];

/// The iCE40 board of the tests: no PLL, pins of a HX8K.
pub fn ice40() -> Board {
    let text = "
name = 'small'
title = 'a small design'
family = 'ice40'
device = 'hx8k'
package = 'ct256'
preset = 'tiny'
oscillator_hz = 12_000_000
clock_hz = 12_000_000
baud = 1_000_000
seed = 1
usb = '0403:6010'
programmer = [{ tool = 'iceprog', install = 'apt-get install fpga-icestorm', arguments = ['{bitstream}'] }]
";
    let pins = "set_io clock J3\nset_io button B9\nset_io uart_rx B10\nset_io uart_tx B12\n\
                set_io led[0] B5\nset_io led[1] B4\nset_io led[2] A2\nset_io led[3] A1\n";
    Board::parse("test", "small", text, pins).expect("a board")
}

/// The ECP5 board of the tests: a PLL, pins of a Colorlight i5.
pub fn ecp5() -> Board {
    let pins = [("clock", "P3"), ("button", "P4"), ("uart_rx", "H18"), ("uart_tx", "J17")];
    let leds = [("led[0]", "U16"), ("led[1]", "T17"), ("led[2]", "U17"), ("led[3]", "U18")];
    let line =
        |(name, site)| format!("LOCATE COMP \"{name}\" SITE \"{site}\"; IOBUF PORT \"{name}\" IO_TYPE=LVCMOS33;\n");
    let pins: String = pins.into_iter().chain(leds).map(line).collect();
    Board { pins: pins + "FREQUENCY PORT \"clock\" 25 MHZ;\n", ..Board::find("colorlight_i5").expect("a board") }
}

/// `PATH` and the workspace's `.venv`: tests run in the folder of their crate.
pub fn search() -> SearchPath {
    SearchPath::from_environment().and(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.venv/bin"))
}

pub fn tools(family: Family, set: ToolSet) -> Tools {
    Tools::find(family, Some(set), &search()).unwrap_or_else(|error| panic!("{error}"))
}

pub fn build_in(cache: &Path, board: &Board, verilog: &str, tools: &Tools) -> Result<Built, FlowError> {
    build(board, verilog, SPEC_HASH, tools, &Cache::at(cache), &mut |_| (), &Interrupt::default())
}
