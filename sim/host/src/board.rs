//! A board at a serial port: found at its rate, asked what it is, and then a bus, or an engine.

use crate::{HostError, SerialWire};
use memtwin_engine::array::ArrayBoard;
use memtwin_engine::bus::{Bus, BusEngine, Words};
use memtwin_engine::chain::verilog;
use memtwin_engine::uartbone::{UartBone, Wire, read_frame};
use memtwin_engine::{EngineError, link_errors};
use memtwin_flow::{BOARDS, Board, Sources};
use memtwin_spec::array_register;
use memtwin_spec::register::{IDENT, csr, offset};
use memtwin_spec::{Design, Preset, Sizes};
use serde::{Serialize, Serializer};
use std::fmt;
use std::path::Path;

/// Rates at which boards are looked for: those of the boards that are part of the program, then other usual ones.
const RATES: [u32; 6] = [1_000_000, 115_200, 921_600, 460_800, 230_400, 57_600];
/// The letters MT: the upper half of [`IDENT`].
const LETTERS: u32 = IDENT >> 16;
/// Those of an array, too.
const ARRAY_LETTERS: u32 = array_register::IDENT >> 16;
const LETTERS_OF_ALL: [u32; 2] = [LETTERS, ARRAY_LETTERS];
/// The version of the register map: its lower half.
const VERSION: u16 = IDENT as u16;

/// How a port is opened.
#[derive(Debug, Clone, Copy, Default)]
pub struct OpenOptions {
    /// The rate of the line; without, it is found.
    pub baud: Option<u32>,
    /// A board of an unknown build is taken too.
    pub force: bool,
}

/// What a board says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identity {
    pub port: String,
    pub baud: u32,
    /// Of the register map.
    pub version: u16,
    pub sizes: Sizes,
    pub preset: Preset,
    /// What its gateware was built from, and the board that this is for; a build of nothing that this program knows has
    /// none.
    #[serde(serialize_with = "hexadecimal")]
    pub build_id: u32,
    pub board: Option<&'static str>,
    pub clock_hz: u32,
    /// The register ERRORS as it was found; opening clears it. Where the rate had to be looked for it tells nothing, and is 0.
    pub errors: u32,
}

/// A board at a serial port, which nobody else uses meanwhile.
pub struct OpenBoard {
    pub identity: Identity,
    pub bus: UartBone<SerialWire>,
}

impl OpenBoard {
    /// Opens a port, finds the board's rate, and makes sure that it is one of this program's own kind.
    pub fn open(port: &Path, options: OpenOptions) -> Result<Self, HostError> {
        let mut wire = SerialWire::open(port)?;
        let is_first = find_rate(&mut wire, options.baud, LETTERS)?;
        let (name, baud) = (wire.name().to_string(), wire.baud()?);
        let mut bus = UartBone::new(wire);
        let version = bus.read(csr(offset::IDENT))? as u16;
        if version != VERSION {
            return Err(HostError::Version { port: name, found: version, expected: VERSION });
        }
        let [build_id, clock_hz, errors] = bus.read_words(csr(offset::BUILD_ID))?;
        if errors != 0 {
            bus.clear_errors()?;
        }
        let sizes = bus.sizes()?;
        let preset = Preset::of_sizes(sizes).ok_or_else(|| {
            let available = Preset::ALL.map(|preset| preset.sizes().to_string()).join(", ");
            HostError::Sizes { port: name.clone(), sizes, available }
        })?;
        let board = board_of(build_id, preset)?;
        if board.is_none() && !options.force {
            return Err(HostError::Stranger { port: name, build_id });
        }
        let errors = if is_first { errors } else { 0 };
        let identity = Identity { port: name, baud, version, sizes, preset, build_id, board, clock_hz, errors };
        Ok(OpenBoard { identity, bus })
    }

    /// The board as an engine.
    pub fn engine(self) -> BusEngine<UartBone<SerialWire>> {
        BusEngine::new(self.bus)
    }
}

/// Opens a port with an array behind it: finds the board's rate, and asks the array for its sizes.
pub fn open_array(port: &Path, baud: Option<u32>) -> Result<ArrayBoard<UartBone<SerialWire>>, HostError> {
    let mut wire = SerialWire::open(port)?;
    find_rate(&mut wire, baud, ARRAY_LETTERS)?;
    let mut bus = UartBone::new(wire);
    bus.clear_errors()?;
    Ok(ArrayBoard::new(bus)?)
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Identity { port, baud, version, sizes, preset, build_id, clock_hz, errors, .. } = self;
        let known = |board| format!("{board}, as this program builds it");
        let board = self.board.map_or_else(|| "unknown".to_string(), known);
        let errors = if *errors == 0 { "none".to_string() } else { link_errors(*errors) };
        writeln!(f, "port          {port}, {baud} baud")?;
        writeln!(f, "register map  version {version}")?;
        writeln!(f, "network       {preset}, {sizes}")?;
        writeln!(f, "build         {build_id:08x}, {board}")?;
        writeln!(f, "clock         {} MHz", f64::from(*clock_hz) / 1e6)?;
        writeln!(f, "link errors   {errors}")
    }
}

/// As a manifest has it.
fn hexadecimal<S: Serializer>(word: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{word:08x}"))
}

/// Sets the wire to the rate at which a board answers, with these letters in its IDENT; whether the first question was answered.
///
/// At another rate a board takes bytes for others, and may wait for the rest of what it takes for a frame: before each
/// further question it is given time to drop that. A host that was here before may have left such a half frame, so the
/// first rate is tried twice.
fn find_rate(wire: &mut SerialWire, baud: Option<u32>, letters: u32) -> Result<bool, HostError> {
    let mut rates = baud.map_or(RATES.to_vec(), |baud| vec![baud]);
    // where the last host has left it, if it was one of ours
    rates.sort_by_key(|&rate| Some(rate) != wire.last_baud());
    let mut tried = vec![];
    for &rate in rates.first().into_iter().chain(&rates) {
        match wire.set_baud(rate) {
            Err(HostError::Baud { .. }) if baud.is_none() => continue,
            outcome => outcome?,
        }
        if !tried.is_empty() {
            wire.resynchronise()?;
        }
        let mut answer = [0; 4];
        let outcome = wire.exchange(&read_frame(csr(offset::IDENT), 1), &mut answer);
        match outcome {
            Ok(()) if u32::from_be_bytes(answer) >> 16 == letters => return Ok(tried.is_empty()),
            Ok(()) if LETTERS_OF_ALL.contains(&(u32::from_be_bytes(answer) >> 16)) => {
                let (port, is_array) = (wire.name().to_string(), letters == LETTERS);
                return Err(HostError::OtherKind { port, is_array });
            }
            Ok(()) | Err(EngineError::Answer { .. } | EngineError::LeftOver { .. }) => tried.push(rate),
            Err(error) => return Err(error.into()),
        }
    }
    tried.dedup();
    Err(HostError::NoBoard { port: wire.name().to_string(), tried })
}

/// The board of this program whose build for a preset has this id.
fn board_of(build_id: u32, preset: Preset) -> Result<Option<&'static str>, HostError> {
    for embedded in &BOARDS {
        let board = Board { design: Design::Network(preset), ..Board::find(embedded.name).map_err(EngineError::from)? };
        let sources = Sources::new(&board, &verilog(&board)?, memtwin_spec::hash()).map_err(EngineError::from)?;
        if sources.build_id == build_id {
            return Ok(Some(embedded.name));
        }
    }
    Ok(None)
}
