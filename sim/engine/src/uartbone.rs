//! The bus of a board over its serial line: the UARTBone protocol of LiteX, and the network run and looked into with it.
//!
//! A frame is a command byte, the number of words, the word address (4 bytes, highest first), and for a write the words.
//! Writes are not answered, so they are gathered into bursts and sent before the next read; what the board refused or
//! lost of them it tells in its register ERRORS, which is asked wherever an answer counts.
//!
//! The line may be hostile. A read whose answer is too short or too long is tried again, once the board has dropped what it
//! may hold of a frame. What was written is never sent twice: where no sound answer follows it, that is an error. Bytes that
//! nobody asked for are one too.
//!
//! The clock of a board cannot be stopped, but its sequencer pauses where it is told to: where the first tick of a period
//! begins, or where any tick ends. There every record can be read, so a board gives probes like any other engine, but for
//! what it does not keep: the voltage across a device, the ratio of its column, and the list of the conductances written
//! (their digests cover all three). [`memtwin_spec::Probe::over_link`] is a probe without them.

use crate::assemble::{Event, LayerEvent, TickEvent};
use crate::bus::{Bus, Standing, Words};
use crate::{EngineError, EngineKind};
use memtwin_spec::register::{StatusWord, csr, neuron, neuron_field, offset, state_bit};
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{Mask, Sizes};

/// Command bytes of a frame.
mod command {
    pub const WRITE: u8 = 1;
    pub const READ: u8 = 2;
    pub const WRITE_FIXED: u8 = 3;
}

/// Bits of the register RUN.
mod run {
    pub const TAKE: u32 = 1;
    pub const PAUSE_AT_START: u32 = 2;
    pub const PAUSE_AT_END: u32 = 4;
}

/// Most words of a burst: its length is one byte.
const BURST_WORDS_MAX: usize = 255;
/// What the board answers to a read that it refuses.
const REFUSED: u32 = u32::MAX;
/// What the register ERRORS says of it.
pub const ACCESS_REFUSED: u32 = 1;

/// Times that a read is tried.
const ATTEMPTS: usize = 3;
/// Most periods between two pauses: PAUSE_TICK is 16 bits, and half of what they count is surely ahead.
const PERIODS_MAX: u32 = (1 << 15) / TICKS_PER_PERIOD;

/// Clock cycles without a byte after which a board has dropped a half frame: two strobes of its slow clock.
pub const TIME_OUT_CYCLES: u32 = 2 << 20;

/// A serial line to a board: bytes there and back.
pub trait Wire {
    fn kind(&self) -> EngineKind;
    /// Sends bytes, and takes an answer of this very length: another is an [`EngineError::Answer`]. Where bytes are there
    /// before anything was sent, nothing is sent: [`EngineError::LeftOver`].
    fn exchange(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError>;
    /// Lets the board drop a half frame ([`TIME_OUT_CYCLES`]), and throws away what it has sent.
    fn resynchronise(&mut self) -> Result<(), EngineError>;
}

/// Words that go to one address, or to one after the other.
#[derive(Debug, Default)]
struct Burst {
    address: u32,
    fixed: bool,
    words: Vec<u32>,
}

impl Burst {
    /// Takes a word where it continues the burst.
    fn take(&mut self, address: u32, word: u32) -> bool {
        let count = self.words.len() as u32;
        let is_next = !self.fixed && address == self.address + count;
        let is_same = address == self.address && (self.fixed || count == 1);
        let fits = self.words.len() < BURST_WORDS_MAX && (count == 0 || is_next || is_same);
        if fits {
            self.address = if count == 0 { address } else { self.address };
            self.fixed = count > 0 && is_same;
            self.words.push(word);
        }
        fits
    }

    fn frame(&self) -> Vec<u8> {
        let command = if self.fixed { command::WRITE_FIXED } else { command::WRITE };
        let mut bytes = header(command, self.words.len(), self.address);
        bytes.extend(self.words.iter().flat_map(|word| word.to_be_bytes()));
        bytes
    }
}

/// The frame that asks for words from an address on; the answer has four bytes a word.
pub fn read_frame(address: u32, words: u8) -> Vec<u8> {
    header(command::READ, words.into(), address)
}

fn header(command: u8, words: usize, address: u32) -> Vec<u8> {
    let mut bytes = vec![command, words as u8];
    bytes.extend(address.to_be_bytes());
    bytes
}

/// A board behind a serial line.
pub struct UartBone<W: Wire> {
    wire: W,
    burst: Burst,
    /// Frames of writes that are to be sent.
    bytes: Vec<u8>,
    /// Something was written since ERRORS was last found to be zero.
    unchecked: bool,
    /// Ticks at the start of the period at which the sequencer pauses.
    ticks: u32,
}

impl<W: Wire> UartBone<W> {
    pub fn new(wire: W) -> Self {
        UartBone { wire, burst: Burst::default(), bytes: vec![], unchecked: false, ticks: 0 }
    }

    /// The line itself.
    pub fn wire(&mut self) -> &mut W {
        &mut self.wire
    }

    /// Reads `N` words from one address on, after everything that was to be written.
    pub fn read_words<const N: usize>(&mut self, address: u32) -> Result<[u32; N], EngineError> {
        let mut words = [0; N];
        self.read_burst(address, &mut words)?;
        Ok(words)
    }

    /// Reads at most [`BURST_WORDS_MAX`] words.
    fn read_burst(&mut self, address: u32, words: &mut [u32]) -> Result<(), EngineError> {
        self.finish_burst();
        let mut bytes = std::mem::take(&mut self.bytes);
        let writes = !bytes.is_empty();
        self.unchecked |= writes;
        bytes.extend(header(command::READ, words.len(), address));
        let mut answer = vec![0; 4 * words.len()];
        match self.wire.exchange(&bytes, &mut answer) {
            Err(cause @ EngineError::Answer { .. }) if writes => {
                return Err(EngineError::Unsure { source: Box::new(cause) });
            }
            Err(EngineError::Answer { .. }) => self.exchange_again(&bytes, &mut answer)?,
            outcome => outcome?,
        }
        let (answer, _) = answer.as_chunks::<4>();
        words.iter_mut().zip(answer).for_each(|(word, bytes)| *word = u32::from_be_bytes(*bytes));
        Ok(())
    }

    /// Where a word may stand for a refused access: whether it does.
    fn check_refused(&mut self, address: u32, words: &[u32]) -> Result<(), EngineError> {
        if !words.contains(&REFUSED) {
            return Ok(());
        }
        let alone = !self.unchecked;
        match self.check_errors() {
            Err(EngineError::Link { errors: ACCESS_REFUSED }) if alone => Err(EngineError::Bus { address }),
            outcome => outcome,
        }
    }

    /// After a read without a sound answer.
    fn exchange_again(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError> {
        let mut attempt = 1;
        loop {
            self.wire.resynchronise()?;
            attempt += 1;
            match self.wire.exchange(bytes, answer) {
                Err(EngineError::Answer { .. }) if attempt < ATTEMPTS => {}
                outcome => break outcome?,
            }
        }
        // what the board tells of a read that came to its end at last is of no interest, but of a write it is
        if self.unchecked { Ok(()) } else { self.clear_errors() }
    }

    fn finish_burst(&mut self) {
        let burst = std::mem::take(&mut self.burst);
        if !burst.words.is_empty() {
            self.bytes.extend(burst.frame());
        }
    }

    /// Fails where the board refused or lost something since the last time; the register is cleared.
    pub fn check_errors(&mut self) -> Result<(), EngineError> {
        let [errors] = self.read_words(csr(offset::ERRORS))?;
        self.unchecked = false;
        if errors == 0 {
            return Ok(());
        }
        self.clear_errors()?;
        Err(EngineError::Link { errors })
    }

    /// Clears the register ERRORS.
    pub fn clear_errors(&mut self) -> Result<(), EngineError> {
        self.write(csr(offset::CLEAR_ERRORS), 1)?;
        self.read_words::<1>(csr(offset::IDENT))?;
        self.unchecked = false;
        Ok(())
    }

    /// Waits until the sequencer pauses, or has nothing left to do; whether it pauses.
    fn wait(&mut self) -> Result<bool, EngineError> {
        loop {
            let [status] = self.read_words(csr(offset::STATUS))?.map(StatusWord);
            if status.is_paused() || !status.is_working() {
                self.check_errors()?;
                return Ok(status.is_paused());
            }
        }
    }

    /// Waits until the sequencer pauses where this tick begins, or has nothing left to do before.
    fn settle(&mut self, until: u32) -> Result<Standing, EngineError> {
        let paused = self.wait()?;
        let [found] = if paused { [until] } else { self.read_words(csr(offset::TICKS))? };
        let from = self.ticks;
        if found.wrapping_sub(from) > until.wrapping_sub(from) {
            return Err(EngineError::Strayed { from, until, found });
        }
        self.ticks = found;
        Ok(Standing { working: paused, ticks: found })
    }

    fn pause_at(&mut self, tick: u32) -> Result<(), EngineError> {
        self.write(csr(offset::PAUSE_TICK), tick & 0xFFFF)
    }

    /// Where the sequencer pauses at the end of a tick, everything that can be read of it.
    fn show(&mut self, sizes: Sizes, sink: &mut dyn FnMut(Event)) -> Result<(), EngineError> {
        let [status] = self.read_words(csr(offset::STATUS))?.map(StatusWord);
        let [_ticks, events, ties] = self.read_words(csr(offset::TICKS))?;
        let [cycles] = self.read_words(csr(offset::CYCLES))?;
        let [digest1, digest2, written1, written2] = self.read_words(csr(offset::DIGEST_1))?;
        let (clk, control) = (status.clk(), status.control());
        let modes = [(control.layer1_on, control.depress1), (control.layer2_on, control.depress2)];
        let digests = [(digest1, written1), (digest2, written2)];
        let mut layers = [LayerEvent::default(), LayerEvent::default()];
        for (index, layer) in layers.iter_mut().enumerate() {
            let (on, depress) = modes[index];
            self.show_layer(index, sizes.neurons(index), layer, sink)?;
            let high = if clk && on { Mask::MAX } else { 0 };
            layer.g1 = layer.l2 & high;
            layer.g2 = layer.l1 & high;
            layer.vl = layer.l1 | layer.l2;
            layer.t1 = layer.l2;
            layer.t3 = if depress { layer.g2 } else { 0 };
            (layer.digest, layer.conductance_digest) = digests[index];
        }
        sink(Event::Tick(Box::new(TickEvent {
            // the cycle of the pause is counted as it ends
            cycles: cycles.wrapping_add(1),
            clk,
            events,
            ties,
            control: control.to_bits(),
            layers,
        })));
        Ok(())
    }

    fn show_layer(
        &mut self,
        layer: usize,
        neurons: usize,
        nodes: &mut LayerEvent,
        sink: &mut dyn FnMut(Event),
    ) -> Result<(), EngineError> {
        for n in 0..neurons {
            let [x, state, counters] = self.read_words(neuron(layer, n, neuron_field::FILAMENT))?;
            let bit = |bit: u32| Mask::from(state >> bit & 1) << n;
            nodes.node2 |= bit(state_bit::DRIVEN) & bit(state_bit::ON);
            nodes.l1 |= bit(state_bit::L1);
            nodes.l2 |= bit(state_bit::L2);
            nodes.lg |= bit(state_bit::LG);
            nodes.gate |= bit(state_bit::GATE);
            let (spikes, pulse_ticks) = (u128::from(counters & 0xFFFF), u128::from(counters >> 16 & 0x3F));
            let record = u128::from(x) | u128::from(state & 0x7FF_FFFF) << 24 | pulse_ticks << 51 | spikes << 57;
            sink(Event::Settled { layer, index: n, record, volt: 0 });
        }
        Ok(())
    }
}

impl<W: Wire> Words for UartBone<W> {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        if !self.burst.take(address, data) {
            self.finish_burst();
            self.burst.take(address, data);
        }
        Ok(())
    }
    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        let [word] = self.read_words(address)?;
        self.check_refused(address, &[word])?;
        Ok(word)
    }

    /// In bursts: a USB chip keeps each answer back for up to 16 ms.
    fn read_block(&mut self, address: u32, words: &mut [u32]) -> Result<(), EngineError> {
        for (n, burst) in words.chunks_mut(BURST_WORDS_MAX).enumerate() {
            let address = address + (n * BURST_WORDS_MAX) as u32;
            self.read_burst(address, burst)?;
            self.check_refused(address, burst)?;
        }
        Ok(())
    }
}

impl<W: Wire> Bus for UartBone<W> {
    fn kind(&self) -> EngineKind {
        self.wire.kind()
    }

    fn start(&mut self) -> Result<Standing, EngineError> {
        [self.ticks] = self.read_words(csr(offset::TICKS))?;
        self.pause_at(self.ticks)?;
        self.write(csr(offset::RUN), run::TAKE | run::PAUSE_AT_START)?;
        self.settle(self.ticks)
    }

    fn period(&mut self, detail: bool, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        if !detail {
            return self.periods(1, sink);
        }
        let sizes = self.sizes()?;
        // told in this order, the sequencer runs past no tick that it is to pause at
        self.write(csr(offset::RUN), run::TAKE | run::PAUSE_AT_END)?;
        for tick in 0..TICKS_PER_PERIOD {
            self.pause_at(self.ticks.wrapping_add(tick))?;
            self.wait()?;
            self.show(sizes, sink)?;
        }
        self.write(csr(offset::RUN), run::TAKE | run::PAUSE_AT_START | run::PAUSE_AT_END)?;
        let standing = self.periods(1, sink)?;
        self.write(csr(offset::RUN), run::TAKE | run::PAUSE_AT_START)?;
        Ok(standing)
    }

    fn periods(&mut self, count: u32, _sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        let until = self.ticks.wrapping_add(count.clamp(1, PERIODS_MAX) * TICKS_PER_PERIOD);
        self.pause_at(until)?;
        self.settle(until)
    }

    fn stop(&mut self) -> Result<(), EngineError> {
        self.write(csr(offset::RUN), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(writes: &[(u32, u32)]) -> Vec<Vec<u8>> {
        let (mut burst, mut frames) = (Burst::default(), vec![]);
        for &(address, word) in writes {
            if !burst.take(address, word) {
                frames.push(std::mem::take(&mut burst).frame());
                assert!(burst.take(address, word));
            }
        }
        frames.push(burst.frame());
        frames
    }

    #[test]
    fn writes_are_gathered_as_far_as_a_frame_can_say() {
        assert_eq!(frames(&[(5, 1), (6, 2)]), [vec![1, 2, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 2]]);
        assert_eq!(frames(&[(5, 1), (5, 2), (5, 3)])[0][..6], [3, 3, 0, 0, 0, 5]);
        let heads = |frames: Vec<Vec<u8>>| frames.iter().map(|frame| (frame[0], frame[1])).collect::<Vec<_>>();
        assert_eq!(heads(frames(&[(5, 1), (6, 2), (6, 3)])), [(1, 2), (1, 1)]);
        assert_eq!(heads(frames(&[(5, 1), (5, 2), (6, 3)])), [(3, 2), (1, 1)]);
        let many: Vec<_> = (0..300).map(|n| (n, n)).collect();
        assert_eq!(heads(frames(&many)), [(1, 255), (1, 45)]);
    }
}
