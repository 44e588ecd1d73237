//! The serial receiver and transmitter, cycle by cycle: rust-hdl, Icarus, Verilator and software that draws and reads the
//! line agree.

use memtwin_gateware::uart_rx::UartRx;
use memtwin_gateware::uart_tx::UartTx;
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;
use std::ops::Range;

/// The shortest bit that the blocks allow, odd ones, and a long one.
const BIT_CYCLES: [u64; 4] = [4, 5, 12, 33];
/// Bits of a frame: start, eight of data, stop.
const FRAME_BITS: u64 = 10;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

/// What a receiver reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Report {
    Byte(u8),
    Framing,
}

/// A line, drawn by a sender whose clock is not the receiver's, and what a receiver has to report of it.
struct Line {
    bit_cycles: u64,
    /// Length of the sender's bit in thousandths of a cycle.
    bit_milli: u64,
    end_milli: u64,
    /// In each cycle of the receiver.
    levels: Vec<bool>,
    /// Each report, and the cycles of the line's stop bit, from which it is taken.
    expected: Vec<(Range<usize>, Report)>,
}

impl Line {
    fn new(bit_cycles: u64) -> Self {
        let mut line =
            Line { bit_cycles, bit_milli: 1000 * bit_cycles, end_milli: 0, levels: vec![], expected: vec![] };
        line.rest(3);
        line
    }

    fn hold(&mut self, level: bool, milli: u64) {
        self.end_milli += milli;
        self.levels.resize(self.end_milli.div_ceil(1000) as usize, level);
    }

    /// High for some bits.
    fn rest(&mut self, bits: u64) {
        self.hold(true, bits * self.bit_milli);
    }

    fn byte(&mut self, byte: u8) {
        self.frame(byte, Report::Byte(byte));
    }

    fn frame(&mut self, byte: u8, report: Report) {
        let bit_milli = self.bit_milli;
        self.hold(false, bit_milli);
        for bit in 0..8 {
            self.hold(byte >> bit & 1 == 1, bit_milli);
        }
        let stop = self.levels.len();
        self.hold(report != Report::Framing, bit_milli);
        self.expected.push((stop..self.levels.len(), report));
    }

    /// Any level in the first and the last quarter of each bit of data, which the middle does not see.
    fn noisy_byte(&mut self, byte: u8, stimulus: &mut Stimulus) {
        let start = self.levels.len();
        self.byte(byte);
        let length = self.bit_cycles as usize;
        for bit in 1..=8 {
            let bit_start = start + bit * length;
            for cycle in (0..length / 4).chain(length - length / 4..length) {
                self.levels[bit_start + cycle] = stimulus.bit();
            }
        }
    }
}

/// Plays the line to the receiver.
fn receive(bench: &mut Bench<UartRx>, line: &Line) {
    let mut expected = line.expected.iter();
    for (cycle, &level) in line.levels.iter().enumerate() {
        bench.cycle(|rx| {
            rx.rx.next = level;
            rx.bit_cycles.next = line.bit_cycles.to_bits();
        });
        let rx = bench.block();
        let found = match (rx.strobe.val(), rx.framing.val()) {
            (false, false) => continue,
            (true, false) => Report::Byte(rx.data.val().to_u8()),
            (false, true) => Report::Framing,
            (true, true) => panic!("cycle {cycle}: a byte without stop bit strobes"),
        };
        let at = format!("bits of {} cycles, sent with {} / 1000, cycle {cycle}", line.bit_cycles, line.bit_milli);
        let Some((stop, report)) = expected.next() else { panic!("{at}: {found:?} of an idle line") };
        assert_eq!(found, *report, "{at}");
        // The second synchronising register shows the level of a cycle ago.
        assert!(stop.contains(&(cycle - 1)), "{at}: {found:?}, but the stop bit is that of {stop:?}");
    }
    assert_eq!(expected.next(), None, "bits of {} cycles: missing at the end of the line", line.bit_cycles);
}

fn receiver(name: &str) -> Bench<UartRx> {
    Bench::clocked(name, UartRx::default(), |rx| &mut rx.clock)
}

#[test]
fn receiver_takes_bytes_with_and_without_gaps() {
    let mut stimulus = Stimulus::new(40);
    let mut bench = receiver("uart_rx");
    for bit_cycles in BIT_CYCLES {
        for bit_per_mille in [1000, 980, 1020, 990, 1010] {
            let mut line = Line::new(bit_cycles);
            line.bit_milli = bit_cycles * bit_per_mille;
            let bytes = [0x55, 0x00, 0xFF, 0x80, 0x01].into_iter().chain((0..6).map(|_| stimulus.word() as u8));
            for byte in bytes.collect::<Vec<_>>() {
                line.byte(byte);
                if stimulus.bit() {
                    line.hold(true, stimulus.below(2 * line.bit_milli));
                }
            }
            line.rest(2);
            receive(&mut bench, &line);
        }
    }
    replay(&bench);
}

/// With two bits of rest behind each byte; the receiver has its time to see the line high.
#[test]
fn receiver_samples_the_middle_and_reports_breaks() {
    let mut stimulus = Stimulus::new(41);
    let mut bench = receiver("uart_rx_noise");
    for bit_cycles in BIT_CYCLES {
        let bit_milli = 1000 * bit_cycles;
        let mut line = Line::new(bit_cycles);
        for glitch_cycles in (1..).take_while(|glitch_cycles| 2 * glitch_cycles < bit_cycles) {
            line.hold(false, 1000 * glitch_cycles);
            line.rest(1 + stimulus.below(2));
        }
        for _ in 0..12 {
            line.noisy_byte(stimulus.word() as u8, &mut stimulus);
            line.rest(2);
            match stimulus.below(4) {
                // A low stop bit, at once followed by a high line or a longer one.
                0 => line.frame(stimulus.word() as u8, Report::Framing),
                1 => {
                    line.frame(0, Report::Framing);
                    line.hold(false, stimulus.below(40 * bit_milli));
                }
                2 => line.hold(false, 1000 * (bit_cycles / 2 - 1)),
                _ => {}
            }
            line.rest(2);
        }
        // A break of exactly a frame, and a long one.
        for break_bits in [FRAME_BITS, 50] {
            line.frame(0, Report::Framing);
            line.hold(false, (break_bits - FRAME_BITS) * bit_milli);
            line.rest(1);
            line.byte(stimulus.word() as u8);
            line.rest(2);
        }
        receive(&mut bench, &line);
    }
    replay(&bench);
}

/// A receiver in software: it samples the cycle in the middle of each bit.
#[derive(Default)]
struct SoftwareReceiver {
    /// Cycles since the line fell.
    cycle: Option<u64>,
    shift: u16,
}

impl SoftwareReceiver {
    fn take(&mut self, level: bool, bit_cycles: u64) -> Option<u8> {
        if self.cycle.is_none() && !level {
            (self.cycle, self.shift) = (Some(0), 0);
        }
        let cycle = self.cycle?;
        self.cycle = Some(cycle + 1);
        if cycle % bit_cycles != bit_cycles / 2 {
            return None;
        }
        let bit = cycle / bit_cycles;
        self.shift |= u16::from(level) << bit;
        if bit + 1 < FRAME_BITS {
            return None;
        }
        assert_eq!(self.shift & 0x201, 0x200, "start and stop bit of {:#05x}", self.shift);
        self.cycle = None;
        Some((self.shift >> 1) as u8)
    }
}

/// The transmitter, what it was told and what the line gave back.
struct TxBench {
    bench: Bench<UartTx>,
    cycle: u64,
    bit_cycles: u64,
    /// The cycle that took the last byte, and the byte.
    frame: Option<(u64, u8)>,
    receiver: SoftwareReceiver,
    given: Vec<u8>,
    received: Vec<u8>,
}

impl TxBench {
    fn new() -> Self {
        let bench = Bench::clocked("uart_tx", UartTx::default(), |tx| &mut tx.clock);
        assert!(bench.block().tx.val() && !bench.block().busy.val(), "the line at power-up");
        let (given, received) = (vec![], vec![]);
        TxBench { bench, cycle: 0, bit_cycles: 4, frame: None, receiver: SoftwareReceiver::default(), given, received }
    }

    /// Cycles since the last byte was taken.
    fn age(&self) -> Option<u64> {
        self.frame.map(|(taken, _)| self.cycle - taken)
    }

    /// Counts the cycle that takes the byte in.
    fn busy(&self) -> bool {
        self.age().is_some_and(|age| age < FRAME_BITS * self.bit_cycles)
    }

    /// The line is a register behind.
    fn line(&self) -> bool {
        let (Some((_, byte)), Some(age)) = (self.frame, self.age()) else { return true };
        match age.checked_sub(1).map(|cycles| cycles / self.bit_cycles) {
            Some(0) => false,
            Some(bit @ 1..=8) => byte >> (bit - 1) & 1 == 1,
            _ => true,
        }
    }

    fn cycle(&mut self, start: bool, data: u8) {
        let was_busy = self.bench.block().busy.val();
        self.bench.cycle(|tx| {
            tx.bit_cycles.next = self.bit_cycles.to_bits();
            tx.start.next = start;
            tx.data.next = data.to_bits();
        });
        if start && !was_busy {
            self.frame = Some((self.cycle, data));
            self.given.push(data);
        }
        let tx = self.bench.block();
        let at = format!("cycle {}, bits of {} cycles, {:?}", self.cycle, self.bit_cycles, self.frame);
        assert_eq!(tx.busy.val(), self.busy(), "busy: {at}");
        assert_eq!(tx.tx.val(), self.line(), "tx: {at}");
        self.received.extend(self.receiver.take(tx.tx.val(), self.bit_cycles));
        self.cycle += 1;
    }
}

#[test]
fn transmitter_sends_frames_that_software_reads() {
    let mut stimulus = Stimulus::new(42);
    let mut tx = TxBench::new();
    for bit_cycles in BIT_CYCLES {
        (tx.bit_cycles, tx.frame) = (bit_cycles, None);
        // Idle, whatever the data are.
        for _ in 0..20 {
            tx.cycle(false, stimulus.word() as u8);
        }
        // Back to back, rarely started, and started at random, mostly while busy.
        for period in [1, 15 * bit_cycles, 4] {
            for _ in 0..8 * FRAME_BITS * bit_cycles {
                tx.cycle(stimulus.once_in(period), stimulus.bits::<8>().to_u8());
            }
        }
        while tx.busy() || !tx.line() || tx.receiver.cycle.is_some() {
            tx.cycle(false, stimulus.word() as u8);
        }
        assert_eq!(tx.received, tx.given, "bits of {bit_cycles} cycles");
    }
    assert!(tx.given.len() > 4 * 16, "{} bytes: the stimulus is too weak", tx.given.len());
    replay(&tx.bench);
}
