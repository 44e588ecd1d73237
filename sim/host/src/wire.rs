//! The serial line to a board: a port of this machine as an engine's [`Wire`].

use crate::HostError;
use memtwin_engine::uartbone::Wire;
use memtwin_engine::{EngineError, EngineKind};
use rustix::fs::OFlags;
use rustix::termios::tcgetattr;
use serialport::{ClearBuffer, ErrorKind, SerialPort, TTYPort};
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

/// The rate at which a port is opened, before its own is set.
const FIRST_BAUD: u32 = 115_200;
/// Bits of a byte on the line.
const BYTE_BITS: u64 = 10;

/// How long things take at the other end.
struct Pace {
    /// Times as long as on the line, for bytes there and back.
    slowdown: u64,
    /// And this, for whatever lies between.
    margin: Duration,
    /// A board drops a half frame within [`memtwin_engine::uartbone::TIME_OUT_CYCLES`].
    time_out: Duration,
}

/// A board has a clock of at least 12 MHz; an adapter may hold bytes back for some 16 ms.
const HARDWARE: Pace = Pace { slowdown: 2, margin: Duration::from_millis(250), time_out: Duration::from_millis(200) };
/// Behind a pseudo-terminal is a simulation, whose clock is taken to be 260 kHz or more.
const SIMULATION: Pace = Pace { slowdown: 1000, margin: Duration::from_secs(2), time_out: Duration::from_secs(8) };

/// A serial port with a board at it, for this program alone.
pub struct SerialWire {
    port: TTYPort,
    name: String,
    pace: &'static Pace,
    last_baud: Option<u32>,
}

impl SerialWire {
    /// Opens a port and locks it: a second host gets [`HostError::Busy`]. What was received before is thrown away.
    pub fn open(path: &Path) -> Result<Self, HostError> {
        let name = path.display().to_string();
        let last_baud = baud_of(path);
        let builder = serialport::new(name.as_str(), FIRST_BAUD).exclusive(true);
        let port = builder.open_native().and_then(|port| port.clear(ClearBuffer::All).map(|()| port));
        let port = port.map_err(|error| match error.kind() {
            ErrorKind::NoDevice => HostError::Busy { port: name.clone() },
            ErrorKind::Io(io::ErrorKind::NotFound) => HostError::NoPort { port: name.clone() },
            ErrorKind::Io(io::ErrorKind::PermissionDenied) => HostError::Permission { port: name.clone() },
            _ => HostError::Port { port: name.clone(), cause: error.to_string() },
        })?;
        let is_simulated = path.canonicalize().is_ok_and(|device| device.starts_with("/dev/pts"));
        Ok(SerialWire { port, name, pace: if is_simulated { &SIMULATION } else { &HARDWARE }, last_baud })
    }

    /// The port, as it was named.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rate that it had before it was opened.
    pub fn last_baud(&self) -> Option<u32> {
        self.last_baud
    }

    pub fn baud(&self) -> Result<u32, EngineError> {
        self.port.baud_rate().map_err(|error| self.gone(&error))
    }

    /// Sets the rate; a port that cannot have it refuses it, or takes one that is too far from it.
    pub fn set_baud(&mut self, baud: u32) -> Result<(), HostError> {
        let refused = |cause: String| HostError::Baud { port: self.name.clone(), baud, cause };
        self.port.set_baud_rate(baud).map_err(|error| refused(error.to_string()))?;
        let found = self.baud()?;
        if u64::from(found.abs_diff(baud)) * 50 > u64::from(baud) {
            return Err(HostError::Baud { port: self.name.clone(), baud, cause: format!("it takes {found}") });
        }
        Ok(())
    }

    fn gone(&self, cause: &impl ToString) -> EngineError {
        EngineError::Unplugged { port: self.name.clone(), cause: cause.to_string() }
    }

    /// Bytes that have come and were not read.
    fn waiting(&self) -> Result<usize, EngineError> {
        self.port.bytes_to_read().map(|count| count as usize).map_err(|error| self.gone(&error))
    }

    /// Time for so many bytes, and then none any more.
    fn patience(&self, bytes: usize) -> Result<Duration, EngineError> {
        let bits = bytes as u64 * BYTE_BITS * self.pace.slowdown;
        Ok(self.pace.margin + Duration::from_micros(bits * 1_000_000 / u64::from(self.baud()?.max(1))))
    }

    /// Reads until the answer is full or nothing comes any more; how many bytes have come.
    fn fill(&mut self, answer: &mut [u8]) -> io::Result<usize> {
        let mut found = 0;
        while found < answer.len() {
            match self.port.read(&mut answer[found..]) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => found += count,
                Err(error) if error.kind() == io::ErrorKind::TimedOut => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }
}

/// The rate to which a port is set.
fn baud_of(path: &Path) -> Option<u32> {
    let port = open_terminal(path).ok()?;
    Some(tcgetattr(port).ok()?.output_speed())
}

/// Opens a terminal, and neither waits for a carrier nor makes it this program's own.
pub(crate) fn open_terminal(path: &Path) -> io::Result<File> {
    let flags = (OFlags::NOCTTY | OFlags::NONBLOCK).bits().cast_signed();
    OpenOptions::new().read(true).write(true).custom_flags(flags).open(path)
}

impl Wire for SerialWire {
    fn kind(&self) -> EngineKind {
        EngineKind::Port
    }

    fn exchange(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError> {
        let found = self.waiting()?;
        if found > 0 {
            return Err(EngineError::LeftOver { found });
        }
        let (expected, patience) = (answer.len(), self.patience(bytes.len() + answer.len())?);
        self.port.set_timeout(patience).map_err(|error| self.gone(&error))?;
        match self.port.write_all(bytes) {
            // a port that takes no bytes is as silent as one that gives none
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                return Err(EngineError::Answer { expected, found: 0 });
            }
            outcome => outcome.map_err(|error| self.gone(&error))?,
        }
        let found = self.fill(answer).map_err(|error| self.gone(&error))? + self.waiting()?;
        if found == expected { Ok(()) } else { Err(EngineError::Answer { expected, found }) }
    }

    fn resynchronise(&mut self) -> Result<(), EngineError> {
        std::thread::sleep(self.pace.time_out);
        self.port.clear(ClearBuffer::Input).map_err(|error| self.gone(&error))
    }
}
