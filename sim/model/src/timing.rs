//! How many clock cycles the gateware takes for each thing: one lane, one TS device a cycle.
//!
//! The lockstep tests compare the cycle of every probe, so these formulas are as exact as the rest of the model.

use memtwin_spec::format::RATIO_FRACTION_BITS;

/// Taking a command from the queue, and decoding it.
pub const COMMAND: u64 = 3;
/// What the sequencer adds to each tick: its start, the lane seen idle, its end.
pub const TICK_OVERHEAD: u64 = 3;
/// Stages between a device's address and its written record.
pub const LANE_LATENCY: u64 = 4;
/// The decision at the end of a period.
pub const PERIOD_END: u64 = 1;
/// Start of a programming pass, and the lane seen idle.
pub const PROGRAM_OVERHEAD: u64 = 2;

/// All neurons of the supplied layers through the lane.
pub const fn lane(neurons: usize) -> u64 {
    if neurons == 0 { 0 } else { neurons as u64 + LANE_LATENCY }
}

/// One column of a crossbar after its start: rows, pipeline, the divider's load and bits, the result.
pub const fn column(rows: usize) -> u64 {
    rows as u64 + 3 + 1 + (RATIO_FRACTION_BITS as u64 + 1) + 1
}

/// All columns of a crossbar, each started on its own.
pub const fn scan(rows: usize, columns: usize) -> u64 {
    columns as u64 * (1 + column(rows))
}

/// A programming pass over a layer of which `programmed` columns have pulses: every record is looked at.
pub const fn program(rows: usize, columns: usize, programmed: usize) -> u64 {
    2 * columns as u64 + programmed as u64 * column(rows)
}

/// An evaluation of the LIA: for each line its cells, and the comparison bit by bit.
pub const fn lia(neurons: usize) -> u64 {
    neurons as u64 * (neurons as u64 + 2 + 2 + 8 + 1) + 1
}
