//! The bridge from bytes to the bus, cycle by cycle: rust-hdl, Icarus, Verilator and the protocol as the test reads it
//! agree.

mod bridge_bench;

use bridge_bench::*;
use memtwin_tests::cosim::{Bench, Simulator};
use rust_hdl::prelude::Block;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn frames_reach_the_bus_and_come_back() {
    let mut bridge = BridgeBench::new("uart_bridge", 50);
    for frame in 0..60 {
        let length = [0, 1, 1, 2, 3, 7][bridge.stimulus.below(6) as usize];
        let address = match bridge.stimulus.below(8) {
            // Beyond the bus, in each of the bits above it.
            0 | 1 => 1 << (20 + frame % 12) | bridge.stimulus.below(1 << 16) as u32,
            2 => bridge.stimulus.bits_word(19) as u32,
            // To the last address, and not over it.
            3 => (ADDRESS_END - length.max(1) as u64) as u32,
            _ => bridge.stimulus.below(12) as u32,
        };
        let words = bridge.words(length);
        match bridge.stimulus.below(4) {
            0 => bridge.write(WRITE, address, &words),
            1 => bridge.write(WRITE_FIXED, address, &words),
            2 => bridge.read(READ, address, length, false),
            _ => bridge.read(READ_FIXED, address, length, false),
        }
        if bridge.stimulus.once_in(3) {
            bridge.clear_errors();
        }
    }
    assert!(bridge.bus.memory.len() > 15, "{} words written: the stimulus is too weak", bridge.bus.memory.len());

    let words = bridge.words(255);
    bridge.write(WRITE, 0x80, &words);
    bridge.read(READ, 0x80, 255, false);
    replay(&bridge.bench);
}

#[test]
fn address_does_not_wrap() {
    let mut bridge = BridgeBench::new("uart_bridge_end", 51);
    let words = bridge.words(3);
    bridge.write(WRITE, ADDRESS_END as u32 - 1, &words);
    bridge.clear_errors();
    bridge.read(READ, ADDRESS_END as u32 - 2, 4, false);
    bridge.clear_errors();
    bridge.check_alive();
    replay(&bridge.bench);
}

#[test]
fn other_bytes_and_a_closed_bridge_do_nothing() {
    let mut bridge = BridgeBench::new("uart_bridge_closed", 52);
    bridge.enable = false;
    let frames = [write_frame(WRITE, 0, &[1, 2]), header(READ, 2, 0), header(READ_FIXED, 1, u32::MAX)].concat();
    for byte in frames {
        bridge.byte(byte);
        bridge.cycle(BREAK);
        bridge.check_silent("closed");
        bridge.check_errors("closed");
    }
    bridge.rest(20);
    bridge.check_silent("closed");
    bridge.enable = true;
    bridge.check_alive();

    // Closed within a frame: the bytes of that time are not part of it.
    let frame = write_frame(WRITE, 5, &[0x0102_0304, 0x0506_0708]);
    bridge.bus.done.clear();
    for &byte in &frame {
        bridge.byte(byte);
        bridge.enable = false;
        for _ in 0..ACCESS_CYCLES {
            let (byte, framing) = (bridge.stimulus.bit().then_some(WRITE), bridge.stimulus.bit());
            bridge.cycle(Inputs { byte, framing, ..Inputs::default() });
        }
        bridge.enable = true;
    }
    assert_eq!([5, 6].map(|address| bridge.bus.word(address)), [0x0102_0304, 0x0506_0708], "closed within a frame");
    bridge.check_errors("closed within a frame");

    // No frame begins with these, and the one behind them is whole.
    for byte in (0..=255).filter(|byte| !(WRITE..=READ_FIXED).contains(byte)) {
        bridge.bus.done.clear();
        bridge.sent.clear();
        bridge.byte(byte);
        bridge.cycle(SLOW);
        bridge.cycle(SLOW);
        bridge.check_silent("a byte that is no command");
        bridge.check_errors("a byte that is no command");
        if byte % 16 == 0 {
            bridge.check_alive();
        }
    }
    replay(&bridge.bench);
}

#[test]
fn half_frames_are_dropped() {
    let mut bridge = BridgeBench::new("uart_bridge_half", 53);
    for breaks in [false, true] {
        let (kind, error) = if breaks { ("broken", FRAMING) } else { ("late", LATE) };
        for (command, ends) in [(WRITE, 1..14), (WRITE_FIXED, 9..12), (READ, 1..6), (READ_FIXED, 5..6)] {
            for bytes in ends {
                let what = format!("{kind} behind {bytes} bytes of {command}");
                let words = bridge.words(2);
                bridge.sent.clear();
                if command == READ || command == READ_FIXED {
                    bridge.bus.done.clear();
                    header(command, 2, 5).into_iter().take(bytes).for_each(|byte| bridge.byte(byte));
                } else {
                    bridge.send_write(command, 5, &words, bytes);
                }
                // The gaps above may have had a strobe, but a byte came in or behind it.
                bridge.check_errors(&what);
                if !breaks {
                    bridge.cycle(SLOW);
                    bridge.check_errors(&what);
                    let cycles = bridge.stimulus.below(4);
                    bridge.rest(cycles);
                    bridge.check_errors(&what);
                }
                bridge.cycle(if breaks { BREAK } else { SLOW });
                bridge.errors |= error;
                bridge.check_errors(&what);
                if bridge.stimulus.bit() {
                    bridge.clear_errors();
                    bridge.cycle(SLOW);
                    bridge.cycle(SLOW);
                    bridge.check_errors("nothing left to drop");
                }
                assert!(bridge.sent.is_empty(), "{what}: answer before cycle {}", bridge.cycle);
                bridge.check_alive();
            }
        }
    }
    // The line breaks between frames, and with it no frame.
    bridge.clear_errors();
    bridge.cycle(BREAK);
    bridge.errors = FRAMING;
    bridge.check_errors("broken between frames");
    bridge.check_alive();
    replay(&bridge.bench);
}

#[test]
fn bytes_during_an_answer_are_lost() {
    let mut bridge = BridgeBench::new("uart_bridge_lost", 54);
    for length in [1, 2, 5] {
        for command in [READ, READ_FIXED] {
            // The bus refuses none of these.
            let address = if command == READ { 5 * bridge.stimulus.below(9) as u32 + 4 } else { 7 };
            let words = bridge.words(length.min(4));
            bridge.write(WRITE, address, &words);
            bridge.read(command, address, length.min(4), true);
            bridge.check_alive();
            bridge.clear_errors();
        }
    }
    replay(&bridge.bench);
}

/// What goes wrong in one cycle is kept side by side, and a clear in the same cycle wipes only what was before.
#[test]
fn errors_of_one_cycle_are_all_kept() {
    let mut bridge = BridgeBench::new("uart_bridge_errors", 55);
    for events in 0..8 {
        let [lost, framing, clear] = [0, 1, 2].map(|bit| events >> bit & 1 == 1);
        bridge.clear_errors();
        // An old error of a kind that this cycle has not.
        bridge.byte(WRITE);
        bridge.cycle(SLOW);
        bridge.cycle(SLOW);
        bridge.errors = LATE;
        bridge.check_errors("late");
        header(READ, 1, 1 << 20).into_iter().for_each(|byte| bridge.byte(byte));
        // In this cycle the read is refused.
        bridge.cycle(Inputs { byte: lost.then_some(READ), framing, clear, ..Inputs::default() });
        let kept = if clear { 0 } else { LATE };
        bridge.errors = kept | REFUSED | if lost { LOST } else { 0 } | if framing { FRAMING } else { 0 };
        bridge.check_errors(&format!("refused, lost {lost}, framing {framing}, clear {clear}"));
        bridge.rest(40);
    }
    replay(&bridge.bench);
}
