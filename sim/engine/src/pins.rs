//! A board's top simulated at its pins: clock, serial line, button. Whatever stage of the build it comes from, what is
//! said to it is what a host says to the board.
//!
//! The child is told `x COUNT BYTES` (hexadecimal): it sends the bytes, bit by bit at the board's own rate, waits for that
//! many bytes of answer, and says `R BYTES`. A cycle of the clock pin stands for one of the design's clock, PLL or not: no
//! model knows a frequency.

use crate::process::Lines;
use crate::uartbone::Wire;
use crate::verilator::{Model, compiled};
use crate::{EngineError, EngineKind};
use std::process::Command;

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
    /// Clock cycles of a bit on the serial line.
    pub bit_cycles: u16,
    /// Block RAMs misbehave at power-up and where a read meets a write, as hardware was seen to do.
    pub ram_faults: bool,
}

/// A running simulation of a board.
pub struct PinSimulation {
    kind: EngineKind,
    lines: Lines,
}

impl PinSimulation {
    /// Compiles it, or finds it compiled before, and starts it.
    pub fn start(design: &Design) -> Result<Self, EngineError> {
        let mut files: Vec<(&str, &str)> = design.verilog.iter().map(|(name, text)| (*name, text.as_str())).collect();
        files.push(("driver.cpp", DRIVER));
        // thousands of small modules: the C++ compiler's better efforts take minutes and gain nothing
        let mut options = vec!["-CFLAGS", "-O1"];
        if design.button {
            options.extend(["-CFLAGS", "-DBUTTON"]);
        }
        if design.ram_faults {
            options.extend(["-DRAM_FAULTS", "-DRAM_ZERO_CYCLES=36"]);
        }
        let program = compiled(&Model { name: design.name.clone(), top: "top", files: &files, options: &options })?;
        let not_started = |source| EngineError::Io { path: program.clone(), source };
        let mut command = Command::new(&program);
        let lines = Lines::spawn(command.arg(design.bit_cycles.to_string()), None, not_started)?;
        Ok(PinSimulation { kind: design.kind, lines })
    }
}

impl Wire for PinSimulation {
    fn kind(&self) -> EngineKind {
        self.kind
    }

    fn exchange(&mut self, bytes: &[u8], answer: &mut [u8]) -> Result<(), EngineError> {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        self.lines.send(format_args!("x {} {hex}", answer.len()))?;
        let line = self.lines.receive()?;
        let digits = line.strip_prefix('R').map(str::trim).unwrap_or_default();
        let byte = |n: usize| digits.get(2 * n..2 * n + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        if digits.len() != 2 * answer.len() {
            let (expected, found) = (answer.len(), digits.len() / 2);
            return Err(EngineError::Silent { expected, found });
        }
        for (n, slot) in answer.iter_mut().enumerate() {
            *slot = byte(n).ok_or(EngineError::Silent { expected: digits.len() / 2, found: n })?;
        }
        Ok(())
    }
}
