//! A simulator as a child process, spoken to line by line over its standard input and output.
//!
//! | to the child | answer |
//! |---|---|
//! | `w ADDRESS DATA` | `A` or `X` (bus error) |
//! | `r ADDRESS` | `D DATA` or `X` |
//! | `a` | begins a run, advances to the start of a period: `E WORKING TICKS` |
//! | `p` | runs a period and shows everything: events, then `E WORKING TICKS` |
//! | `s` | runs a period in silence, but that it tells at the end of a run how devices and ratios stand: `E WORKING TICKS` |
//! | `c` | writes what it counted of toggles, where it is compiled to count them: `C` |
//!
//! Numbers are hexadecimal. Events are `S layer index record volt`, `Q layer column ratio`, `W layer row column value`
//! and `T cycles clk events ties control`, followed by twelve words for each layer.

use crate::assemble::{Event, LayerEvent, TickEvent};
use crate::bus::{Bus, Standing, Words};
use crate::{EngineError, EngineKind};
use memtwin_spec::Mask;
use memtwin_spec::register::{csr, offset};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::os::unix::process::CommandExt;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

/// A child that does not outlive its owner.
pub(crate) struct Child(std::process::Child);

impl Child {
    /// Starts it out of reach of a terminal's Ctrl-C: only its owner ends it.
    pub fn spawn_apart(command: &mut Command) -> std::io::Result<Self> {
        command.process_group(0).spawn().map(Child)
    }

    /// Fails where it has ended.
    pub fn check(&mut self) -> Result<(), EngineError> {
        match self.0.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => Err(EngineError::Ended(status.to_string())),
            Err(error) => Err(EngineError::Ended(error.to_string())),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // it may have ended by itself: then there is nothing to end
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A child that is spoken to line by line; dropping it ends the child.
pub(crate) struct Lines {
    child: Child,
    input: BufWriter<ChildStdin>,
    output: BufReader<ChildStdout>,
    line: String,
    /// Folder that the child needs while it runs.
    _folder: Option<tempfile::TempDir>,
}

impl Lines {
    pub fn spawn(
        command: &mut Command,
        folder: Option<tempfile::TempDir>,
        not_started: impl FnOnce(std::io::Error) -> EngineError,
    ) -> Result<Self, EngineError> {
        let mut child = Child(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(not_started)?);
        let (Some(input), Some(output)) = (child.0.stdin.take(), child.0.stdout.take()) else {
            unreachable!("both ends are piped above");
        };
        let (input, output) = (BufWriter::new(input), BufReader::new(output));
        Ok(Lines { child, input, output, line: String::new(), _folder: folder })
    }

    pub fn send(&mut self, line: std::fmt::Arguments<'_>) -> Result<(), EngineError> {
        let ended = |source: std::io::Error| EngineError::Ended(source.to_string());
        writeln!(self.input, "{line}").map_err(ended)?;
        self.input.flush().map_err(ended)
    }

    /// The next line of the child.
    pub fn receive(&mut self) -> Result<&str, EngineError> {
        self.line.clear();
        let read = self.output.read_line(&mut self.line).map_err(|e| EngineError::Ended(e.to_string()))?;
        if read == 0 {
            let status = self.child.0.wait().map_or_else(|e| e.to_string(), |status| status.to_string());
            return Err(EngineError::Ended(status));
        }
        Ok(self.line.trim_end())
    }

    /// What it means that the last line is none of those that may come.
    pub fn unexpected(&self, expected: &'static str) -> EngineError {
        EngineError::Protocol { found: self.line.trim_end().to_string(), expected }
    }
}

/// A running simulation of the network alone, at its bus and its probe ports.
pub struct Simulation {
    kind: EngineKind,
    lines: Lines,
}

impl Simulation {
    pub(crate) fn new(kind: EngineKind, lines: Lines) -> Self {
        Simulation { kind, lines }
    }

    /// Writes the counts of a simulation that [`crate::verilator::start_covered`] started.
    pub fn write_counts(&mut self) -> Result<(), EngineError> {
        self.send(format_args!("c"))?;
        match self.receive(&mut vec![])? {
            'C' => Ok(()),
            _ => Err(self.unexpected("C")),
        }
    }

    fn send(&mut self, line: std::fmt::Arguments<'_>) -> Result<(), EngineError> {
        self.lines.send(line)
    }

    /// The next line of the child, split into its letter and its numbers.
    fn receive(&mut self, numbers: &mut Vec<u128>) -> Result<char, EngineError> {
        numbers.clear();
        let mut words = self.lines.receive()?.split_ascii_whitespace();
        let letter = words.next().and_then(|word| word.chars().next());
        let read: Result<Vec<_>, _> = words.map(|word| u128::from_str_radix(word, 16)).collect();
        numbers.extend(read.map_err(|_| self.unexpected("hexadecimal numbers"))?);
        letter.ok_or_else(|| self.unexpected("a letter"))
    }

    fn unexpected(&self, expected: &'static str) -> EngineError {
        self.lines.unexpected(expected)
    }

    /// Takes events until the line that says where the sequencer stands.
    fn until_standing(&mut self, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        let mut numbers = Vec::with_capacity(32);
        loop {
            let letter = self.receive(&mut numbers)?;
            if let ('E', &[working, ticks]) = (letter, &numbers[..]) {
                return Ok(Standing { working: working == 1, ticks: ticks as u32 });
            }
            sink(event(letter, &numbers).ok_or_else(|| self.unexpected("an event or E"))?);
        }
    }
}

fn event(letter: char, numbers: &[u128]) -> Option<Event> {
    Some(match (letter, numbers) {
        ('S', &[layer, index, record, volt]) => {
            Event::Settled { layer: layer as usize, index: index as usize, record, volt: volt as u8 }
        }
        ('Q', &[layer, column, ratio]) => {
            Event::Scanned { layer: layer as usize, column: column as usize, ratio: ratio as u16 }
        }
        ('W', &[layer, row, column, conductance]) => Event::Written {
            layer: layer as usize,
            row: row as u16,
            column: column as u16,
            conductance: conductance as u16,
        },
        ('T', &[cycles, clk, events, ties, control, ref nodes @ ..]) if nodes.len() == 24 => {
            Event::Tick(Box::new(TickEvent {
                cycles: cycles as u32,
                clk: clk == 1,
                events: events as u32,
                ties: ties as u32,
                control: control as u32,
                layers: [layer_event(&nodes[..12])?, layer_event(&nodes[12..])?],
            }))
        }
        _ => return None,
    })
}

fn layer_event(numbers: &[Mask]) -> Option<LayerEvent> {
    let &[node2, l1, l2, g1, g2, vl, t1, t3, lg, gate, digest, conductance_digest] = numbers else { return None };
    Some(LayerEvent {
        node2,
        l1,
        l2,
        g1,
        g2,
        vl,
        t1,
        t3,
        lg,
        gate,
        digest: digest as u32,
        conductance_digest: conductance_digest as u32,
    })
}

impl Words for Simulation {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        self.send(format_args!("w {address:x} {data:x}"))?;
        match self.receive(&mut vec![])? {
            'A' => Ok(()),
            'X' => Err(EngineError::Bus { address }),
            _ => Err(self.unexpected("A or X")),
        }
    }
    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        self.send(format_args!("r {address:x}"))?;
        let mut numbers = vec![];
        match (self.receive(&mut numbers)?, &numbers[..]) {
            ('D', &[data]) => Ok(data as u32),
            ('X', _) => Err(EngineError::Bus { address }),
            _ => Err(self.unexpected("D or X")),
        }
    }
}

impl Bus for Simulation {
    fn kind(&self) -> EngineKind {
        self.kind
    }

    fn start(&mut self) -> Result<Standing, EngineError> {
        self.write(csr(offset::RUN), 1)?;
        self.send(format_args!("a"))?;
        self.until_standing(&mut |_| ())
    }

    fn period(&mut self, detail: bool, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        self.send(format_args!("{}", if detail { 'p' } else { 's' }))?;
        self.until_standing(sink)
    }
}
