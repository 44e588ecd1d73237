//! What the two formats have in common.

use crate::layout::{Kind, Signal};
use std::io;

/// Tool name in the header of a waveform. No date follows: equal runs give equal files.
pub(crate) const VERSION: &str = concat!("memtwin ", env!("CARGO_PKG_VERSION"));

/// Where the changes go. Signals are named by their index in the declaration.
pub(crate) trait Sink {
    /// Begins a later point in time; `first` where every signal is about to be written.
    fn time(&mut self, time_ns: u64, first: bool) -> io::Result<()>;
    /// Writes a signal's value at this time.
    fn change(&mut self, signal: usize, kind: Kind, value: u128) -> io::Result<()>;
    /// Ends the block of first values.
    fn end_first(&mut self) -> io::Result<()>;
    /// Ends the waveform at this time; when it returns, the file has everything.
    fn finish(self: Box<Self>, end_ns: u64) -> io::Result<()>;
}

/// A step in the declaration of the hierarchy.
pub(crate) enum Declare<'a> {
    Open(&'a str),
    Close,
    Signal { index: usize, name: &'a str, kind: Kind },
}

/// Walks the hierarchy in the order of the signals.
pub(crate) fn declare<S, E>(signals: &[Signal<S>], mut step: impl FnMut(Declare) -> Result<(), E>) -> Result<(), E> {
    let mut open: Vec<&str> = Vec::new();
    for (index, signal) in signals.iter().enumerate() {
        let (scope, name) = signal.path.rsplit_once('.').unwrap_or(("", &signal.path));
        let shared = open.iter().zip(scope.split('.')).take_while(|(a, b)| *a == b).count();
        for _ in shared..open.len() {
            open.pop();
            step(Declare::Close)?;
        }
        for component in scope.split('.').skip(shared) {
            open.push(component);
            step(Declare::Open(component))?;
        }
        step(Declare::Signal { index, name, kind: signal.kind })?;
    }
    open.iter().try_for_each(|_| step(Declare::Close))
}
