//! `memtwin board`: boards at serial ports, real or simulated.

mod network;
mod registers;
mod selftest;
mod simulate;
mod state;
mod trace;

use crate::Outcome;
use crate::failure::Failure;
use crate::show::print;
use anyhow::anyhow;
use clap::{Args, Subcommand};
use memtwin_engine::EngineError;
use memtwin_engine::array::ArrayEngine;
use memtwin_engine::bus::{Bus, BusEngine, Words};
use memtwin_host::ports::{self, Port};
use memtwin_host::{OpenBoard, OpenOptions};
use memtwin_spec::register::{csr, offset};
use memtwin_spec::{Design, Preset, State, array_register};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin board simulate --board icebreaker --preset tiny --link board
                                                a board without a board, at ./board
  memtwin board info --port ./board             what is it?
  memtwin board train --port ./board            its sequencer learns; infer shows what it has learnt
  memtwin board selftest --port ./board         is it what it should be?
  memtwin board list                            which serial ports are there?")]
pub struct BoardArguments {
    #[command(subcommand)]
    command: BoardCommand,
}

#[derive(Subcommand)]
enum BoardCommand {
    /// List the serial ports, and which of them may be a board's
    List(ListArguments),
    /// Tell what a board is, how it was built and where it stands
    Info(InfoArguments),
    /// Read registers and words of memories
    Read(registers::ReadArguments),
    /// Write a register or a word of a memory
    Write(registers::WriteArguments),
    /// Load a network into a board, and train both of its layers
    Train(network::TrainArguments),
    /// Show patterns to a board that is trained, and tell the rates of its output neurons
    Infer(network::InferArguments),
    /// Save the whole state of a board, or its weights
    #[command(after_help = state::DUMP_EXAMPLES)]
    Dump(state::StateArguments),
    /// Load a saved state, or weights
    #[command(after_help = state::LOAD_EXAMPLES)]
    Load(state::StateArguments),
    /// Record spikes and gates in the board's trace buffer, and write them as a waveform
    Trace(trace::TraceArguments),
    /// Check a board against the model, bit for bit: the hardware-in-the-loop suite
    Selftest(selftest::SelftestArguments),
    /// Simulate a board behind a pseudo-terminal, for any program that opens a serial port
    Simulate(simulate::SimulateArguments),
}

/// How a board is reached.
#[derive(Args)]
pub struct Connection {
    /// Serial port of the board (without: the only one that is known to be a board's)
    #[arg(long, value_name = "DEVICE")]
    pub port: Option<PathBuf>,
    /// Rate of the serial line (without: it is found)
    #[arg(long, value_parser = clap::value_parser!(u32).range(50..=12_000_000))]
    pub baud: Option<u32>,
    /// Use a board even if it was built from other sources than this program's
    #[arg(long)]
    pub force: bool,
}

impl Connection {
    pub fn open(&self) -> Result<OpenBoard, Failure> {
        let port = self.port.clone().map_or_else(ports::only_board, Ok)?;
        Ok(OpenBoard::open(&port, OpenOptions { baud: self.baud, force: self.force })?)
    }

    /// A board with a network.
    pub fn open_network(&self) -> Result<(OpenBoard, Preset), Failure> {
        let open = self.open()?;
        let preset = open.network()?;
        Ok((open, preset))
    }

    /// A board with an array.
    pub fn open_array(&self) -> Result<Box<dyn ArrayEngine>, Failure> {
        Ok(Box::new(self.open()?.array()?))
    }
}

/// Takes a board over as it stands; one that nobody has loaded holds nothing that could be shown or saved.
fn attach<B: Bus>(engine: &mut BusEngine<B>) -> Result<State, Failure> {
    engine.attach().map_err(|error| match error {
        EngineError::Spec(what) => Failure::bad_input(anyhow!(
            "the board holds no network that could run ({what}): load one with memtwin board train or load"
        )),
        error => error.into(),
    })
}

#[derive(Args)]
struct ListArguments {
    /// For machines
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin board info                            of the only board that is plugged in
  memtwin board info --port /dev/ttyUSB1 --json")]
struct InfoArguments {
    #[command(flatten)]
    connection: Connection,
    /// For machines
    #[arg(long)]
    json: bool,
}

pub fn board(arguments: &BoardArguments) -> Outcome {
    match &arguments.command {
        BoardCommand::List(arguments) => list(arguments),
        BoardCommand::Info(arguments) => info(arguments),
        BoardCommand::Read(arguments) => registers::read(arguments),
        BoardCommand::Write(arguments) => registers::write(arguments),
        BoardCommand::Train(arguments) => network::train(arguments),
        BoardCommand::Infer(arguments) => network::infer(arguments),
        BoardCommand::Dump(arguments) => state::dump(arguments),
        BoardCommand::Load(arguments) => state::load(arguments),
        BoardCommand::Trace(arguments) => trace::trace(arguments),
        BoardCommand::Selftest(arguments) => selftest::selftest(arguments),
        BoardCommand::Simulate(arguments) => simulate::simulate(arguments),
    }
}

fn list(arguments: &ListArguments) -> Outcome {
    let ports = ports::list()?;
    if arguments.json {
        return print(&(serde_json::to_string_pretty(&ports).map_err(Failure::system)? + "\n"));
    }
    if ports.is_empty() {
        return print("no serial ports\n");
    }
    let head = ["port", "usb", "product", "serial number", "board"].map(String::from);
    let rows: Vec<[String; 5]> = std::iter::once(head).chain(ports.iter().map(row)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let [a, b, c, d] = [0, 1, 2, 3].map(width);
    let line = |[port, usb, product, number, board]: &[String; 5]| {
        format!("{port:a$}  {usb:b$}  {product:c$}  {number:d$}  {board}\n")
    };
    print(&rows.iter().map(line).collect::<String>())
}

fn row(port: &Port) -> [String; 5] {
    let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_string());
    let boards = (!port.boards.is_empty()).then(|| port.boards.join(" or "));
    [port.path.display().to_string(), word(&port.usb), word(&port.product), word(&port.serial_number), word(&boards)]
}

fn info(arguments: &InfoArguments) -> Outcome {
    let OpenBoard { identity, mut bus } = arguments.connection.open()?;
    let (status, standing) = match identity.design {
        Design::Network(_) => network_status(&mut bus)?,
        Design::Array(_) => array_status(&mut bus)?,
    };
    let spec_hash = &memtwin_spec::hash_hex()[..16];
    if arguments.json {
        let told = json!({"identity": identity, "status": status, "spec_hash": spec_hash});
        return print(&format!("{told:#}\n"));
    }
    print(&format!("{identity}{standing}\nspecification {spec_hash}, this program's\n"))
}

/// Where a network stands, for machines and for people.
fn network_status(bus: &mut impl Bus) -> Result<(Value, String), Failure> {
    let status = bus.status_word()?;
    let ticks = bus.read(csr(offset::TICKS))?;
    let (gave_up, queued) = (status.gave_up(), status.queued());
    let sequencer = match (status.is_working(), status.is_paused()) {
        (_, true) => "paused",
        (true, _) => "at work",
        _ => "idle",
    };
    let given_up = if gave_up { ", an event was given up" } else { "" };
    Ok((
        json!({"sequencer": sequencer, "queued": queued, "gave_up": gave_up, "ticks": ticks}),
        format!("sequencer     {sequencer} at tick {ticks}, {queued} commands queued{given_up}"),
    ))
}

/// The same of an array.
fn array_status(bus: &mut impl Words) -> Result<(Value, String), Failure> {
    use array_register::offset::{STATUS, TICKS};
    let (status, ticks) = (bus.read(csr(STATUS))?, bus.read(csr(TICKS))?);
    let state = if status & 1 == 1 { "running" } else { "at rest" };
    Ok((json!({"state": state, "ticks": ticks}), format!("state         {state} at tick {ticks}")))
}
