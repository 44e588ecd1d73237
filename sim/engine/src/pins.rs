//! A board's top simulated at its pins: clock, serial line, button. Whatever stage of the build it comes from, what is
//! said to it is what a host says to the board.
//!
//! The child of a [`PinSimulation`] turns the clock only while it is told to do something:
//!
//! | to the child | what it does, before it answers `R BYTES` with what the board has sent meanwhile (hexadecimal) |
//! |---|---|
//! | `x COUNT BYTES` | sends the bytes at the board's own rate, and waits for that many bytes of answer |
//! | `f BYTE` | sends a byte (decimal) whose stop bit is low |
//! | `l BITS` | holds the line low for so many bit times |
//! | `i CYCLES` | leaves the line idle |
//!
//! That of a [`FreeRun`] turns it all the time, and its serial line is a pseudo-terminal. A cycle of the clock pin stands
//! for one of the design's clock, PLL or not: no model knows a frequency.

use crate::process::{Child, Lines};
use crate::uartbone::{TIME_OUT_CYCLES, Wire};
use crate::verilator::{Model, compiled};
use crate::{EngineError, EngineKind};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const DRIVER: &str = include_str!("pins/driver.cpp");

/// What is simulated.
pub struct Design {
    pub kind: EngineKind,
    /// For a person who looks into the cache.
    pub name: String,
    /// The top's module is `top`.
    pub verilog: Vec<(&'static str, String)>,
    /// The top has a pin `button_n`.
    pub button: bool,
    /// Clock cycles of a bit on the serial line, and the rate that this is on the board.
    pub bit_cycles: u16,
    pub baud: u32,
    /// Block RAMs misbehave at power-up and where a read meets a write, as hardware was seen to do.
    pub ram_faults: bool,
}

impl Design {
    /// The program that simulates it, compiled before or now.
    fn compiled(&self) -> Result<PathBuf, EngineError> {
        let mut files: Vec<(&str, &str)> = self.verilog.iter().map(|(name, text)| (*name, text.as_str())).collect();
        files.push(("driver.cpp", DRIVER));
        // thousands of small modules: the C++ compiler's better efforts take minutes and gain nothing
        let mut options = vec!["-CFLAGS", "-O1"];
        if self.button {
            options.extend(["-CFLAGS", "-DBUTTON"]);
        }
        if self.ram_faults {
            options.extend(["-DRAM_FAULTS", "-DRAM_ZERO_CYCLES=36"]);
        }
        compiled(&Model { name: self.name.clone(), top: "top", files: &files, options: &options })
    }
}

/// A simulation of a board that runs by itself, with its serial line on a pseudo-terminal. Dropping it ends it.
///
/// A bit is as long as the other end of the pseudo-terminal has set its speed, beside the board's rate: at another rate
/// garbage comes out, as on a real line. When no byte has come for some seconds the clock runs for a hundredth of the time.
pub struct FreeRun {
    child: Child,
}

impl FreeRun {
    /// Compiles the design, or finds it compiled before, and starts it at the master's end of a pseudo-terminal.
    pub fn start(design: &Design, master: OwnedFd) -> Result<Self, EngineError> {
        let program = design.compiled()?;
        let mut command = Command::new(&program);
        command.args([design.bit_cycles.to_string(), design.baud.to_string()]).stdin(master).stdout(Stdio::null());
        let not_started = |source| EngineError::Io { path: program.clone(), source };
        Ok(FreeRun { child: Child::spawn_apart(&mut command).map_err(not_started)? })
    }

    /// Fails where the simulation has ended, which it does not do by itself.
    pub fn check(&mut self) -> Result<(), EngineError> {
        self.child.check()
    }
}

/// A running simulation of a board, cycle by cycle as it is told.
pub struct PinSimulation {
    kind: EngineKind,
    lines: Lines,
}

impl PinSimulation {
    /// Compiles it, or finds it compiled before, and starts it.
    pub fn start(design: &Design) -> Result<Self, EngineError> {
        let program = design.compiled()?;
        let not_started = |source| EngineError::Io { path: program.clone(), source };
        let mut command = Command::new(&program);
        let lines = Lines::spawn(command.arg(design.bit_cycles.to_string()), None, not_started)?;
        Ok(PinSimulation { kind: design.kind, lines })
    }

    /// Sends a byte whose stop bit is low. Gives what the board has sent meanwhile, as do all of these.
    pub fn send_without_stop(&mut self, byte: u8) -> Result<Vec<u8>, EngineError> {
        self.tell(format_args!("f {byte}"))
    }

    /// Holds the line low for so many bit times: from ten on that is a break.
    pub fn hold_low(&mut self, bits: u32) -> Result<Vec<u8>, EngineError> {
        self.tell(format_args!("l {bits}"))
    }

    /// Lets time go by.
    pub fn idle(&mut self, cycles: u32) -> Result<Vec<u8>, EngineError> {
        self.tell(format_args!("i {cycles}"))
    }

    fn tell(&mut self, line: std::fmt::Arguments<'_>) -> Result<Vec<u8>, EngineError> {
        self.lines.send(line)?;
        let answer = self.lines.receive()?.strip_prefix('R').map(bytes);
        answer.flatten().ok_or_else(|| self.lines.unexpected("R and bytes"))
    }
}

/// Reads pairs of hexadecimal digits.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let (pairs, []) = digits.trim().as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

impl Wire for PinSimulation {
    fn kind(&self) -> EngineKind {
        self.kind
    }

    fn exchange(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError> {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let received = self.tell(format_args!("x {} {hex}", answer.len()))?;
        if received.len() != answer.len() {
            return Err(EngineError::Answer { expected: answer.len(), found: received.len() });
        }
        answer.copy_from_slice(&received);
        Ok(())
    }

    fn resynchronise(&mut self) -> Result<(), EngineError> {
        self.idle(TIME_OUT_CYCLES).map(drop)
    }
}
