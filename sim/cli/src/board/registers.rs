//! `memtwin board read` and `write`: registers and words of memories by name.

use super::Connection;
use crate::Outcome;
use crate::failure::Failure;
use crate::show::print;
use anyhow::anyhow;
use clap::Args;
use memtwin_engine::EngineError;
use memtwin_engine::bus::Words;
use memtwin_host::OpenBoard;
use memtwin_host::place::{self, Place};
use memtwin_spec::Design;
use serde_json::json;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin board read CLOCK_HZ ticks             registers, in any case (memtwin registers lists them)
  memtwin board read crossbar1[3,5] neurons2.state[0]
  memtwin board read crossbar1[0x35]            the same synapse of 30x10x10, by its offset
  memtwin board read drive synapses[3,1]        of an array: memtwin registers --preset cluster lists its own")]
pub struct ReadArguments {
    /// Registers, and words of memories with their indices or their offset
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
    #[command(flatten)]
    connection: Connection,
    /// For machines
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin board write EVENT_BUDGET 30
  memtwin board write crossbar1[3,5] 0x190      100 uS
  memtwin board write INIT 1                    stops the sequencer, empties its queue")]
pub struct WriteArguments {
    /// A register, or a word of a memory with its indices or its offset
    name: String,
    /// A whole number, decimal or with 0x hexadecimal
    #[arg(value_parser = value, allow_negative_numbers = true)]
    value: u32,
    #[command(flatten)]
    connection: Connection,
}

fn value(text: &str) -> Result<u32, String> {
    place::number(text).ok_or_else(|| format!("expected a whole number from 0 to {}, decimal or as in 0x1f", u32::MAX))
}

pub fn read(arguments: &ReadArguments) -> Outcome {
    let OpenBoard { identity, mut bus } = arguments.connection.open()?;
    let places =
        arguments.names.iter().map(|name| Place::find(name, identity.design)).collect::<Result<Vec<_>, _>>()?;
    places.iter().try_for_each(Place::check_readable)?;
    let read = |place: &Place| {
        Ok((place.clone(), bus.read(place.address).map_err(|error| refused(place, identity.design, error))?))
    };
    let words = places.iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
    if arguments.json {
        let told = |(Place { name, address, .. }, value): &(Place, u32)| json!({"name": name, "address": address, "value": value});
        return print(&format!("{:#}\n", json!(words.iter().map(told).collect::<Vec<_>>())));
    }
    let width = words.iter().map(|(place, _)| place.name.len()).max().unwrap_or(0);
    print(
        &words
            .iter()
            .map(|(Place { name, .. }, value)| format!("{name:width$}  {value} ({value:#x})\n"))
            .collect::<String>(),
    )
}

pub fn write(arguments: &WriteArguments) -> Outcome {
    let OpenBoard { identity, mut bus } = arguments.connection.open()?;
    let (place, value) = (Place::find(&arguments.name, identity.design)?, arguments.value);
    place.check_writable(value)?;
    let written = bus.write(place.address, value).and_then(|()| bus.check_errors());
    written.map_err(|error| refused(&place, identity.design, error))?;
    print(&format!("{}  {value} ({value:#x}) written\n", place.name))
}

/// What it means that an access was refused.
fn refused(place: &Place, design: Design, error: EngineError) -> Failure {
    let answers = match design {
        Design::Network(_) => "its sequencer is idle or paused, patterns and owners while it is idle",
        Design::Array(_) => "the array rests",
    };
    match error {
        EngineError::Bus { .. } | EngineError::Link { errors: memtwin_engine::uartbone::ACCESS_REFUSED } => {
            Failure::system(anyhow!("the board refused the access to {}: memories answer while {answers}", place.name))
        }
        error => error.into(),
    }
}
