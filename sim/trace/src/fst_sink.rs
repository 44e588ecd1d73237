//! FST out.
//!
//! `fst-writer` keeps the changes of a block in memory until it is told to write the block. It can do that only between
//! two points in time, and it takes the values before its first point in time as those at time 0. Both decide the order
//! of the calls below.

use crate::layout::{Kind, Signal};
use crate::sink::{Declare, Sink, VERSION, declare};
use fst_writer::{
    FstBodyWriter, FstFileType, FstHeaderWriter, FstInfo, FstScopeType, FstSignalId, FstSignalType, FstVarDirection,
    FstVarType, FstWriteError,
};
use std::fs::File;
use std::io::{self, BufWriter, Write};

/// Changes held in memory before a block is written, at least. Larger blocks compress better and are searched faster.
const BLOCK_BYTES: usize = 4 << 20;
/// Each block begins with every value, uncompressed: in a large crossbar a block holds this many times as much.
const BLOCK_FRAMES: usize = 16;
const BUFFER_BYTES: usize = 1 << 16;
/// Longest vector: a mask.
const DIGITS_MAX: usize = u128::BITS as usize;

pub(crate) struct FstSink {
    body: FstBodyWriter<BufWriter<File>>,
    ids: Vec<FstSignalId>,
    /// Where the writer holds more than this, the block is written.
    block_bytes: usize,
}

impl FstSink {
    pub fn new<S>(file: File, signals: &[Signal<S>]) -> io::Result<Self> {
        let info = FstInfo {
            start_time: 0,
            timescale_exponent: -9,
            version: VERSION.to_string(),
            date: String::new(),
            file_type: FstFileType::Verilog,
        };
        let out = BufWriter::with_capacity(BUFFER_BYTES, file);
        let mut header = FstHeaderWriter::new(out, &info).map_err(io_error)?;
        let mut ids = Vec::with_capacity(signals.len());
        let implicit = FstVarDirection::Implicit;
        declare(signals, |step| match step {
            Declare::Open(scope) => header.scope(scope, "", FstScopeType::Module),
            Declare::Close => header.up_scope(),
            Declare::Signal { name, kind: Kind::Real, .. } => {
                let id = header.var(name, FstSignalType::real(), FstVarType::Real, implicit, None)?;
                ids.push(id);
                Ok(())
            }
            Declare::Signal { name, kind: Kind::Bits(width), .. } => {
                // As simulators write it: the range is part of the name, after a space.
                let name = if width > 1 { format!("{name} [{}:0]", width - 1) } else { name.to_string() };
                ids.push(header.var(name, FstSignalType::bit_vec(width), FstVarType::Wire, implicit, None)?);
                Ok(())
            }
        })
        .map_err(io_error)?;
        let body = header.finish().map_err(io_error)?;
        let frame_bytes: usize = signals.iter().map(|signal| signal.kind.fst_bytes()).sum();
        let block_bytes = body.size() + BLOCK_BYTES.max(BLOCK_FRAMES * frame_bytes);
        Ok(FstSink { body, ids, block_bytes })
    }
}

fn io_error(error: FstWriteError) -> io::Error {
    match error {
        FstWriteError::Io(source) => source,
        other => io::Error::other(other),
    }
}

impl Sink for FstSink {
    fn time(&mut self, time_ns: u64, _first: bool) -> io::Result<()> {
        if self.body.size() > self.block_bytes {
            self.body.flush().map_err(io_error)?;
        }
        self.body.time_change(time_ns).map_err(io_error)
    }

    fn change(&mut self, signal: usize, kind: Kind, value: u128) -> io::Result<()> {
        let id = self.ids[signal];
        let mut digits = [b'0'; DIGITS_MAX];
        let value = match kind {
            Kind::Real => &(value as u64).to_le_bytes()[..],
            Kind::Bits(width) => {
                let digits = &mut digits[..width as usize];
                for (bit, digit) in digits.iter_mut().rev().enumerate() {
                    *digit = b'0' + u8::from(value >> bit & 1 == 1);
                }
                &digits[..]
            }
        };
        self.body.signal_change(id, value).map_err(io_error)
    }

    fn end_first(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn finish(mut self: Box<Self>, end_ns: u64) -> io::Result<()> {
        // A block without a point in time is no valid block: an empty waveform ends one nanosecond after it begins.
        self.body.time_change(end_ns.max(1)).map_err(io_error)?;
        self.body.finish().map_err(io_error)?.flush()
    }
}
