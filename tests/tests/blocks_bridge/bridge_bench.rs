//! The bridge between a host and a slow bus with memory, and the protocol as the test reads it: which accesses, which
//! answer and which errors a frame has to give.

use memtwin_gateware::uart_bridge::UartBridge;
use memtwin_tests::cosim::Bench;
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;
use std::collections::BTreeMap;

pub const WRITE: u8 = 1;
pub const READ: u8 = 2;
pub const WRITE_FIXED: u8 = 3;
pub const READ_FIXED: u8 = 4;

// Bits of `errors`.
pub const REFUSED: u32 = 1;
pub const FRAMING: u32 = 2;
pub const LOST: u32 = 4;
pub const LATE: u32 = 8;

pub const ADDRESS_END: u64 = 1 << 20;
/// Cycles in which any access is answered.
pub const ACCESS_CYCLES: u64 = 4;

/// An access of the bus. The data of a read are 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    pub we: bool,
    pub address: u32,
    pub data: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Answer {
    ack: bool,
    err: bool,
    data: u32,
}

/// A bus with memory, slow by chance.
pub struct Bus {
    stimulus: Stimulus,
    pub memory: BTreeMap<u32, u32>,
    pub done: Vec<Access>,
    /// The access that waits, and for how many cycles still.
    pub open: Option<(Access, u64)>,
}

impl Bus {
    fn refuses(address: u32) -> bool {
        address % 5 == 3
    }

    pub fn word(&self, address: u32) -> u32 {
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
pub struct Inputs {
    pub byte: Option<u8>,
    pub framing: bool,
    pub slow: bool,
    pub clear: bool,
}

pub const SLOW: Inputs = Inputs { byte: None, framing: false, slow: true, clear: false };
pub const BREAK: Inputs = Inputs { byte: None, framing: true, slow: false, clear: false };
const CLEAR: Inputs = Inputs { byte: None, framing: false, slow: false, clear: true };

pub fn header(command: u8, length: usize, address: u32) -> Vec<u8> {
    let length = u8::try_from(length).expect("length of a frame");
    [command, length].into_iter().chain(address.to_be_bytes()).collect()
}

pub fn write_frame(command: u8, address: u32, words: &[u32]) -> Vec<u8> {
    let data = words.iter().flat_map(|word| word.to_be_bytes());
    header(command, words.len(), address).into_iter().chain(data).collect()
}

/// Where each word of a frame goes.
fn places(command: u8, address: u32, length: usize) -> Vec<u64> {
    let fixed = command == WRITE_FIXED || command == READ_FIXED;
    (0..length as u64).map(|word| u64::from(address) + if fixed { 0 } else { word }).collect()
}

pub struct BridgeBench {
    pub bench: Bench<UartBridge>,
    pub stimulus: Stimulus,
    pub bus: Bus,
    pub cycle: usize,
    pub enable: bool,
    /// Cycles for which the transmitter is still busy.
    busy: u64,
    pub sent: Vec<u8>,
    /// Those that must be set.
    pub errors: u32,
}

impl BridgeBench {
    pub fn new(name: &str, seed: u64) -> Self {
        let bench = Bench::clocked(name, UartBridge::default(), |bridge| &mut bridge.clock);
        let bus = Bus { stimulus: Stimulus::new(seed + 1), memory: BTreeMap::new(), done: vec![], open: None };
        let stimulus = Stimulus::new(seed);
        BridgeBench { bench, stimulus, bus, cycle: 0, enable: true, busy: 0, sent: vec![], errors: 0 }
    }

    pub fn cycle(&mut self, inputs: Inputs) {
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

    pub fn rest(&mut self, cycles: u64) {
        for _ in 0..cycles {
            self.cycle(Inputs::default());
        }
    }

    /// A byte behind a gap, in which the slow clock strobes once at most.
    pub fn byte(&mut self, byte: u8) {
        let (gap, slow) = (self.stimulus.below(4), self.stimulus.below(12));
        for cycle in 0..=gap {
            self.cycle(Inputs { byte: (cycle == gap).then_some(byte), slow: cycle == slow, ..Inputs::default() });
        }
    }

    pub fn check_errors(&self, what: &str) {
        let errors = self.bench.block().errors.val().to_u32();
        assert_eq!(errors, self.errors, "{what}: errors in cycle {}", self.cycle - 1);
    }

    pub fn clear_errors(&mut self) {
        self.cycle(CLEAR);
        self.errors = 0;
        self.check_errors("cleared");
    }

    /// The bytes of a write, with time for each word to be written; each is, with its fourth byte and not before.
    pub fn send_write(&mut self, command: u8, address: u32, words: &[u32], bytes: usize) {
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

    pub fn write(&mut self, command: u8, address: u32, words: &[u32]) {
        self.send_write(command, address, words, 6 + 4 * words.len());
    }

    /// A read. Other bytes come during the answer, if `disturbed`; the slow clock strobes as it likes.
    pub fn read(&mut self, command: u8, address: u32, length: usize, disturbed: bool) {
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

    pub fn words(&mut self, length: usize) -> Vec<u32> {
        (0..length).map(|_| self.stimulus.bits_word(32) as u32).collect()
    }

    /// Writes a word to where no error comes from and reads it back.
    pub fn check_alive(&mut self) {
        let address = 5 * self.stimulus.below(1 << 10) as u32;
        let words = self.words(1);
        self.write(WRITE, address, &words);
        self.read(READ, address, 1, false);
    }

    /// Nothing has reached the bus or the transmitter since they were cleared.
    pub fn check_silent(&self, what: &str) {
        let found = (&self.bus.done, self.bus.open, &self.sent);
        assert_eq!(found, (&vec![], None, &vec![]), "{what}: before cycle {}", self.cycle);
    }
}
