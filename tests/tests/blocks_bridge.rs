//! The bridge from bytes to the bus, cycle by cycle: rust-hdl, Icarus, Verilator and the protocol as this file reads it
//! agree.

use memtwin_gateware::uart_bridge::UartBridge;
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;
use std::collections::BTreeMap;

const WRITE: u8 = 1;
const READ: u8 = 2;
const WRITE_FIXED: u8 = 3;
const READ_FIXED: u8 = 4;

// Bits of `errors`.
const REFUSED: u32 = 1;
const FRAMING: u32 = 2;
const LOST: u32 = 4;
const LATE: u32 = 8;

const ADDRESS_END: u64 = 1 << 20;
/// Cycles in which any access is answered.
const ACCESS_CYCLES: u64 = 4;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

/// An access of the bus. The data of a read are 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Access {
    we: bool,
    address: u32,
    data: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Answer {
    ack: bool,
    err: bool,
    data: u32,
}

/// A bus with memory, slow by chance.
struct Bus {
    stimulus: Stimulus,
    memory: BTreeMap<u32, u32>,
    done: Vec<Access>,
    /// The access that waits, and for how many cycles still.
    open: Option<(Access, u64)>,
}

impl Bus {
    fn refuses(address: u32) -> bool {
        address % 5 == 3
    }

    fn word(&self, address: u32) -> u32 {
        *self.memory.get(&address).unwrap_or(&!address)
    }

    fn cycle(&mut self, access: Option<Access>) -> Answer {
        let unused = self.stimulus.word() as u32;
        let Some(access) = access else {
            assert_eq!(self.open, None, "an access ends without an answer");
            // Nobody asked, so nobody may listen.
            return Answer { ack: self.stimulus.once_in(4), err: self.stimulus.once_in(8), data: unused };
        };
        let (opened, wait) = self.open.take().unwrap_or_else(|| (access, self.stimulus.below(ACCESS_CYCLES)));
        assert_eq!(access, opened, "an access changes while it waits");
        if wait > 0 {
            self.open = Some((access, wait - 1));
            return Answer { data: unused, ..Answer::default() };
        }
        self.done.push(access);
        if Self::refuses(access.address) {
            return Answer { err: true, data: unused, ..Answer::default() };
        }
        if access.we {
            self.memory.insert(access.address, access.data);
        }
        Answer { ack: true, data: self.word(access.address), ..Answer::default() }
    }
}

/// What comes to the bridge in one cycle, beside the bus.
#[derive(Clone, Copy, Debug, Default)]
struct Inputs {
    byte: Option<u8>,
    framing: bool,
    slow: bool,
    clear: bool,
}

const SLOW: Inputs = Inputs { byte: None, framing: false, slow: true, clear: false };
const BREAK: Inputs = Inputs { byte: None, framing: true, slow: false, clear: false };
const CLEAR: Inputs = Inputs { byte: None, framing: false, slow: false, clear: true };

fn header(command: u8, length: usize, address: u32) -> Vec<u8> {
    let length = u8::try_from(length).expect("length of a frame");
    [command, length].into_iter().chain(address.to_be_bytes()).collect()
}

fn write_frame(command: u8, address: u32, words: &[u32]) -> Vec<u8> {
    let data = words.iter().flat_map(|word| word.to_be_bytes());
    header(command, words.len(), address).into_iter().chain(data).collect()
}

/// Where each word of a frame goes.
fn places(command: u8, address: u32, length: usize) -> Vec<u64> {
    let fixed = command == WRITE_FIXED || command == READ_FIXED;
    (0..length as u64).map(|word| u64::from(address) + if fixed { 0 } else { word }).collect()
}

struct BridgeBench {
    bench: Bench<UartBridge>,
    stimulus: Stimulus,
    bus: Bus,
    cycle: usize,
    enable: bool,
    /// Cycles for which the transmitter is still busy.
    busy: u64,
    sent: Vec<u8>,
    /// Those that must be set.
    errors: u32,
}

impl BridgeBench {
    fn new(name: &str, seed: u64) -> Self {
        let bench = Bench::clocked(name, UartBridge::default(), |bridge| &mut bridge.clock);
        let bus = Bus { stimulus: Stimulus::new(seed + 1), memory: BTreeMap::new(), done: vec![], open: None };
        let stimulus = Stimulus::new(seed);
        BridgeBench { bench, stimulus, bus, cycle: 0, enable: true, busy: 0, sent: vec![], errors: 0 }
    }

    fn cycle(&mut self, inputs: Inputs) {
        let rx_data = inputs.byte.unwrap_or(self.stimulus.below(6) as u8);
        let (enable, tx_busy, bus) = (self.enable, self.busy > 0, &mut self.bus);
        let mut started = None;
        self.bench.cycle(|bridge| {
            bridge.enable.next = enable;
            bridge.slow.next = inputs.slow;
            bridge.rx_data.next = rx_data.to_bits();
            bridge.rx_strobe.next = inputs.byte.is_some();
            bridge.rx_framing.next = inputs.framing;
            bridge.clear_errors.next = inputs.clear;
            bridge.tx_busy.next = tx_busy;
            // The bus and the transmitter see what the bridge says in this cycle.
            assert!(simulate(bridge, 200), "the bridge does not settle");
            let (we, data) = (bridge.we.val(), bridge.dat_w.val().to_u32());
            let access = Access { we, address: bridge.adr.val().to_u32(), data: if we { data } else { 0 } };
            let answer = bus.cycle(bridge.stb.val().then_some(access));
            bridge.ack.next = answer.ack;
            bridge.err.next = answer.err;
            bridge.dat_r.next = answer.data.to_bits();
            started = bridge.tx_start.val().then(|| bridge.tx_data.val().to_u8());
        });
        assert!(started.is_none() || !tx_busy, "cycle {}: starts a busy transmitter", self.cycle);
        self.sent.extend(started);
        self.busy = self.busy.saturating_sub(1);
        if started.is_some() {
            self.busy = 1 + self.stimulus.below(6);
        }
        self.cycle += 1;
    }

    fn rest(&mut self, cycles: u64) {
        for _ in 0..cycles {
            self.cycle(Inputs::default());
        }
    }

    /// A byte behind a gap, in which the slow clock strobes once at most.
    fn byte(&mut self, byte: u8) {
        let (gap, slow) = (self.stimulus.below(4), self.stimulus.below(12));
        for cycle in 0..=gap {
            self.cycle(Inputs { byte: (cycle == gap).then_some(byte), slow: cycle == slow, ..Inputs::default() });
        }
    }

    fn check_errors(&self, what: &str) {
        let errors = self.bench.block().errors.val().to_u32();
        assert_eq!(errors, self.errors, "{what}: errors in cycle {}", self.cycle - 1);
    }

    fn clear_errors(&mut self) {
        self.cycle(CLEAR);
        self.errors = 0;
        self.check_errors("cleared");
    }

    /// The bytes of a write, with time for each word to be written; each is, with its fourth byte and not before.
    fn send_write(&mut self, command: u8, address: u32, words: &[u32], bytes: usize) {
        let what = format!("write {command} to {address:#x}, {} words", words.len());
        let frame = write_frame(command, address, words);
        let places = places(command, address, words.len());
        let mut expected = vec![];
        self.bus.done.clear();
        for (index, &byte) in frame[..bytes].iter().enumerate() {
            self.byte(byte);
            assert_eq!(self.bus.done, expected, "{what}: accesses in cycle {}, byte {index}", self.cycle - 1);
            assert_eq!(self.bus.open, None, "{what}: access in cycle {}, byte {index}", self.cycle - 1);
            let (Some(data_bytes @ 1..), true) = ((index + 1).checked_sub(6), index % 4 == 1) else { continue };
            let word = data_bytes / 4 - 1;
            let refused = places[word] >= ADDRESS_END;
            if !refused {
                expected.push(Access { we: true, address: places[word] as u32, data: words[word] });
            }
            if refused || Bus::refuses(places[word] as u32) {
                self.errors |= REFUSED;
            }
            self.rest(ACCESS_CYCLES);
            assert_eq!(self.bus.done, expected, "{what}: accesses in cycle {}, byte {index}", self.cycle - 1);
        }
        self.check_errors(&what);
    }

    fn write(&mut self, command: u8, address: u32, words: &[u32]) {
        self.send_write(command, address, words, 6 + 4 * words.len());
    }

    /// A read. Other bytes come during the answer, if `disturbed`; the slow clock strobes as it likes.
    fn read(&mut self, command: u8, address: u32, length: usize, disturbed: bool) {
        let what = format!("read {command} from {address:#x}, {length} words");
        let places = places(command, address, length);
        let on_bus = places.iter().filter(|&&place| place < ADDRESS_END).map(|&place| place as u32);
        let expected: Vec<_> = on_bus.map(|address| Access { we: false, address, data: 0 }).collect();
        let refused = |place: u64| place >= ADDRESS_END || Bus::refuses(place as u32);
        let word = |&place: &u64| if refused(place) { u32::MAX } else { self.bus.word(place as u32) };
        let answer: Vec<_> = places.iter().flat_map(|place| word(place).to_be_bytes()).collect();
        if places.iter().any(|&place| refused(place)) {
            self.errors |= REFUSED;
        }
        self.bus.done.clear();
        self.sent.clear();
        for byte in header(command, length, address) {
            self.byte(byte);
            assert_eq!((&self.bus.done, self.bus.open), (&vec![], None), "{what}: cycle {}", self.cycle - 1);
        }
        let end = self.cycle + 20 * (1 + answer.len());
        while self.sent.len() < answer.len() {
            assert!(self.cycle < end, "{what}: {} bytes of the answer in cycle {end}", self.sent.len());
            let byte = (disturbed && self.stimulus.once_in(3)).then(|| self.stimulus.below(6) as u8);
            if byte.is_some() {
                self.errors |= LOST;
            }
            let slow = self.stimulus.once_in(3);
            self.cycle(Inputs { byte, slow, ..Inputs::default() });
        }
        self.rest(8);
        assert_eq!(self.sent, answer, "{what}: answer before cycle {}", self.cycle);
        assert_eq!(self.bus.done, expected, "{what}: accesses before cycle {}", self.cycle);
        self.check_errors(&what);
    }

    fn words(&mut self, length: usize) -> Vec<u32> {
        (0..length).map(|_| self.stimulus.bits_word(32) as u32).collect()
    }

    /// Writes a word to where no error comes from and reads it back.
    fn check_alive(&mut self) {
        let address = 5 * self.stimulus.below(1 << 10) as u32;
        let words = self.words(1);
        self.write(WRITE, address, &words);
        self.read(READ, address, 1, false);
    }

    /// Nothing has reached the bus or the transmitter since they were cleared.
    fn check_silent(&self, what: &str) {
        let found = (&self.bus.done, self.bus.open, &self.sent);
        assert_eq!(found, (&vec![], None, &vec![]), "{what}: before cycle {}", self.cycle);
    }
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
