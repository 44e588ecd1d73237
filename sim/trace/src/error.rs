//! What can go wrong with a waveform.

use std::io;
use std::path::{Path, PathBuf};

/// Why a waveform could not be written, read or compared.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    #[error("{path}: cannot {action}: {source}", path = .path.display())]
    Io { path: PathBuf, action: &'static str, source: io::Error },
    #[error("{path}: waveform format unknown, expected a name that ends in .vcd or .fst", path = .path.display())]
    UnknownFormat { path: PathBuf },
    #[error("{path}: only VCD can be read here, expected a name that ends in .vcd (fst2vcd of GTKWave converts)", path = .path.display())]
    NotVcd { path: PathBuf },
    #[error("scope '{scope}' matches no signal; {parent} holds {choices}")]
    NoSuchScope { scope: String, parent: String, choices: String },
    #[error("the window starts at {start_ns} ns and stops at {stop_ns} ns, expected a stop at or after the start")]
    Window { start_ns: u64, stop_ns: u64 },
    #[error("{name} is {value}, expected {expected}")]
    Context { name: &'static str, value: f64, expected: &'static str },
    #[error("conductances of layer {layer}: {found} entries, expected {expected}")]
    ContextLength { layer: usize, found: usize, expected: usize },
    #[error(transparent)]
    Config(#[from] memtwin_spec::SpecError),
    #[error("tick {tick}: the probe shows {found} neurons in layer {layer}, expected {expected}")]
    ProbeSize { tick: u64, layer: usize, found: usize, expected: usize },
    #[error("tick {tick}: the probe writes row {row} column {column} of layer {layer}, which has {rows} x {columns}")]
    ProbeWrite { tick: u64, layer: usize, row: u16, column: u16, rows: usize, columns: usize },
    #[error("tick {tick} follows tick {previous}, expected a later tick")]
    TickOrder { previous: u64, tick: u64 },
    #[error("tick {tick}: {signal} is {value:#x}, which needs more than its {width} bits")]
    TooWide { tick: u64, signal: String, value: u128, width: u32 },
    #[error("{path}: an earlier write failed, the waveform is incomplete", path = .path.display())]
    Broken { path: PathBuf },
    #[error("{path}, line {line}: {what}", path = .path.display())]
    Malformed { path: PathBuf, line: u64, what: String },
    #[error("{left} and {right} have no signal in common", left = .left.display(), right = .right.display())]
    NothingInCommon { left: PathBuf, right: PathBuf },
}

impl TraceError {
    pub(crate) fn io(path: &Path, action: &'static str, source: io::Error) -> Self {
        TraceError::Io { path: path.to_path_buf(), action, source }
    }
}
