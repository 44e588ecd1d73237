//! VCD out.

use crate::layout::{Kind, Signal};
use crate::sink::{Declare, Sink, VERSION, declare};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use vcd::{IdCode, ReferenceIndex, SimulationCommand, TimescaleUnit, Value, VarType};

const BUFFER_BYTES: usize = 1 << 16;

pub(crate) struct VcdSink {
    writer: vcd::Writer<BufWriter<File>>,
}

impl VcdSink {
    /// Writes the header; `comment` says what the file shows.
    pub fn new<S>(file: File, signals: &[Signal<S>], comment: &str) -> io::Result<Self> {
        let mut writer = vcd::Writer::new(BufWriter::with_capacity(BUFFER_BYTES, file));
        writer.version(VERSION)?;
        writer.comment(comment)?;
        writer.timescale(1, TimescaleUnit::NS)?;
        declare(signals, |step| match step {
            Declare::Open(scope) => writer.add_module(scope),
            Declare::Close => writer.upscope(),
            Declare::Signal { index, name, kind: Kind::Real } => {
                writer.var_def(VarType::Real, 64, id(index), name, None)
            }
            Declare::Signal { index, name, kind: Kind::Bits(width) } => {
                // The range belongs to the name in GTKWave; a single bit has none.
                let range = (width > 1).then(|| ReferenceIndex::Range(width.cast_signed() - 1, 0));
                writer.var_def(VarType::Wire, width, id(index), name, range)
            }
        })?;
        writer.enddefinitions()?;
        Ok(VcdSink { writer })
    }
}

fn id(signal: usize) -> IdCode {
    IdCode::from(signal as u64)
}

impl Sink for VcdSink {
    fn time(&mut self, time_ns: u64, first: bool) -> io::Result<()> {
        self.writer.timestamp(time_ns)?;
        if first { self.writer.begin(SimulationCommand::Dumpvars) } else { Ok(()) }
    }

    fn change(&mut self, signal: usize, kind: Kind, value: u128) -> io::Result<()> {
        match kind {
            Kind::Bits(1) => self.writer.change_scalar(id(signal), value == 1),
            Kind::Bits(_) => {
                // Leading zeros are left out: a reader extends with zeros where the first digit is 0 or 1.
                let digits = (u128::BITS - value.leading_zeros()).max(1);
                self.writer.change_vector(id(signal), (0..digits).rev().map(|bit| Value::from(value >> bit & 1 == 1)))
            }
            Kind::Real => {
                // `{:?}` is the shortest text that gives the same number back, with an exponent where it is small or
                // large; `change_real` would write 1e-300 with 300 digits, which readers with a bounded token refuse.
                let volt = f64::from_bits(value as u64);
                writeln!(self.writer.writer(), "r{volt:?} {}", id(signal))
            }
        }
    }

    fn end_first(&mut self) -> io::Result<()> {
        self.writer.end()
    }

    fn finish(mut self: Box<Self>, end_ns: u64) -> io::Result<()> {
        self.writer.timestamp(end_ns)?;
        self.writer.flush()
    }
}
