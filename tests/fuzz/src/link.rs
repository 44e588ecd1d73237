//! The board's side of the link as it should not be, and places in the register map as a user writes them.

use crate::{readable, text};
use memtwin_engine::bus::BusEngine;
use memtwin_engine::uartbone::{UartBone, Wire};
use memtwin_engine::{Engine, EngineError, EngineKind};
use memtwin_experiments::patterns::{of_preset, parameters};
use memtwin_host::place::Place;
use memtwin_host::trace;
use memtwin_spec::register::{csr, offset};
use memtwin_spec::{Command, Design, Interest, Observer, Preset, Probe, Sizes};

/// Frames of the link that ask for words.
const READ: u8 = 2;
/// Bytes of a frame before its words.
const HEADER_BYTES: usize = 6;
/// Longest window of a trace that is turned into probes.
const WINDOW_TICKS_MAX: u64 = 1 << 16;

/// A board that answers what it is told to, and then nothing any more. It tells its sizes truly: whoever opens a port looks
/// at them first.
struct Liar<'a> {
    answers: &'a [u8],
    sizes: Sizes,
}

impl Liar<'_> {
    /// A word; its first byte says how long the others are, so that words of status and counters are short.
    fn word(&mut self) -> Option<u32> {
        let (&kind, rest) = self.answers.split_first()?;
        let bytes = usize::from(kind % 5).min(rest.len());
        let (word, rest) = rest.split_at(bytes);
        self.answers = rest;
        Some(word.iter().fold(0, |all, &byte| all << 8 | u32::from(byte)))
    }
}

impl Wire for Liar<'_> {
    fn kind(&self) -> EngineKind {
        EngineKind::Port
    }

    fn exchange(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError> {
        let gone = || EngineError::Unplugged { port: "/dev/none".into(), cause: "no answer is left".into() };
        // the last frame is the one that is answered
        let header = bytes.last_chunk::<HEADER_BYTES>().expect("a frame that asks for words");
        assert_eq!((header[0], 4 * usize::from(header[1])), (READ, answer.len()), "the last frame asks for the answer");
        let address = u32::from_be_bytes([header[2], header[3], header[4], header[5]]);
        for (address, place) in (address..).zip(answer.chunks_mut(4)) {
            let Sizes { inputs, hidden, outputs } = self.sizes;
            let word = match self.word().ok_or_else(gone)? {
                // now and then an answer is short
                0xFFFF_FFFE => return Err(EngineError::Answer { expected: answer.len(), found: 0 }),
                _ if address == csr(offset::SIZES) => (inputs | hidden << 10 | outputs << 20) as u32,
                word => word,
            };
            place.copy_from_slice(&word.to_be_bytes());
        }
        Ok(())
    }

    fn resynchronise(&mut self) -> Result<(), EngineError> {
        Ok(())
    }
}

/// Wants the probes of every other period.
struct Curious;

impl Observer for Curious {
    fn before_period(&mut self, tick: u64) -> Interest {
        if (tick / 64).is_multiple_of(2) { Interest::Probes } else { Interest::Skip }
    }
    fn probe(&mut self, _probe: &Probe) {}
}

/// Everything a host asks of a board: the first byte says what, the others are what comes.
pub fn link(bytes: &[u8]) {
    let Some((&what, answers)) = bytes.split_first() else { return };
    let preset = Preset::ALL[usize::from(what / 8) % Preset::ALL.len()];
    let mut board = UartBone::new(Liar { answers, sizes: preset.sizes() });
    match what % 8 {
        0..=2 => {
            if let Some(capture) = readable(trace::read(&mut board, preset.sizes(), (what & 1 == 1).then_some(1000))) {
                let window = capture.window.end - capture.window.start;
                let probes = if window <= WINDOW_TICKS_MAX { capture.probes().count() } else { 0 };
                assert!(probes as u64 <= window, "{probes} probes in {window} ticks");
            }
        }
        3 | 4 => {
            if let Some(state) = readable(BusEngine::new(board).attach()) {
                state.validate().expect("a state that was judged");
            }
        }
        _ => {
            let patterns = of_preset(preset).expect("the patterns of a preset");
            let config = parameters(preset.sizes()).config(preset.sizes(), patterns, 1).expect("the defaults");
            let mut engine = BusEngine::new(board);
            let commands = [Command::Train { pattern: 0, ground: true }, Command::Rest { periods: 2 }];
            let ran = readable(engine.load(&config)).and_then(|()| readable(engine.run(&commands, &mut Curious)));
            if ran.is_some() {
                readable(engine.owners(config.patterns.len()));
                readable(engine.save());
            }
        }
    }
}

/// A name of a register or a word of memory.
pub fn place(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    for design in Design::all() {
        let Some(place) = readable(Place::find(text, design)) else { continue };
        let again = Place::find(&place.name, design);
        assert_eq!(again.map_err(|e| e.to_string()), Ok(place), "by the name that it gives itself");
    }
    readable(text.parse::<Sizes>());
}
