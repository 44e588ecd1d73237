//! Everything that takes bytes from outside, as targets: none may panic, hang or take memory without end, whatever comes.
//!
//! What a target refuses it refuses with one error that a person can read; what it takes, it can write and read again, and
//! what is built on it works. `tests/corpus` has the inputs to begin with, one folder a target, and each that ever broke one.

#![forbid(unsafe_code)]

mod circuit;
mod data;
mod link;
mod state;

use std::fmt::Display;

/// Something that takes bytes.
pub struct Target {
    /// The name of its folder in the corpus.
    pub name: &'static str,
    /// Cases of a short run: as many as take some seconds.
    pub cases: u32,
    pub take: fn(&[u8]),
}

pub const TARGETS: [Target; 10] = [
    Target { name: "parameters", cases: 2000, take: circuit::parameters },
    Target { name: "patterns", cases: 6000, take: circuit::patterns },
    Target { name: "plan", cases: 2000, take: circuit::plan },
    Target { name: "board", cases: 1500, take: circuit::board },
    Target { name: "manifest", cases: 3000, take: circuit::manifest },
    Target { name: "measurements", cases: 1200, take: data::measurements },
    Target { name: "waveform", cases: 4000, take: data::waveform },
    Target { name: "state", cases: 1000, take: state::state },
    Target { name: "link", cases: 1500, take: link::link },
    Target { name: "place", cases: 8000, take: link::place },
];

/// Longest error that a person reads: a line of a file may be quoted in it, but not the file.
const ERROR_CHARS_MAX: usize = 2000;

/// What came, as a reader of text gets it: files that are no text are refused before.
fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// The value, where there is one; an error must be readable.
fn readable<T, E: Display>(outcome: Result<T, E>) -> Option<T> {
    outcome
        .inspect_err(|error| {
            let message = error.to_string();
            let chars = message.chars().count();
            assert!((1..=ERROR_CHARS_MAX).contains(&chars), "an error of {chars} characters: {message:.200}");
        })
        .ok()
}
