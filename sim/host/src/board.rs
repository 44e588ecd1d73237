//! A board at a serial port: found at its rate, asked what it is, and then a bus, or an engine.

use crate::{HostError, SerialWire};
use memtwin_engine::array::{ArrayBoard, array_sizes};
use memtwin_engine::bus::{Bus, BusEngine};
use memtwin_engine::chain::verilog;
use memtwin_engine::uartbone::{UartBone, Wire, read_frame};
use memtwin_engine::{EngineError, link_errors};
use memtwin_flow::{BOARDS, Board, Sources};
use memtwin_spec::register::{csr, offset};
use memtwin_spec::{Design, DesignSizes, Preset, array_register, register};
use serde::{Serialize, Serializer};
use std::fmt;
use std::path::Path;

/// Rates at which boards are looked for: those of the boards that are part of the program, then other usual ones.
const RATES: [u32; 6] = [1_000_000, 115_200, 921_600, 460_800, 230_400, 57_600];

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
    pub sizes: DesignSizes,
    /// The network or array that it is.
    #[serde(rename = "preset")]
    pub design: Design,
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
        let Found { ident, own_ident, is_first } = find_rate(&mut wire, options.baud)?;
        let (name, baud) = (wire.name().to_string(), wire.baud()?);
        let mut bus = UartBone::new(wire);
        let (found, expected) = (version(ident), version(own_ident));
        if found != expected {
            return Err(HostError::Version { port: name, found, expected });
        }
        let [build_id, clock_hz, errors] = bus.read_words(csr(offset::BUILD_ID))?;
        if errors != 0 {
            bus.clear_errors()?;
        }
        let sizes = match own_ident {
            array_register::IDENT => DesignSizes::Array(array_sizes(&mut bus)?.0),
            _ => DesignSizes::Network(bus.sizes()?),
        };
        let design = Design::of_sizes(sizes).ok_or_else(|| {
            let available = Design::all().map(|design| design.sizes().to_string()).collect::<Vec<_>>().join(", ");
            HostError::Sizes { port: name.clone(), sizes, available }
        })?;
        let board = board_of(build_id, design)?;
        if board.is_none() && !options.force {
            return Err(HostError::Stranger { port: name, build_id });
        }
        let errors = if is_first { errors } else { 0 };
        let identity = Identity { port: name, baud, version: found, sizes, design, build_id, board, clock_hz, errors };
        Ok(OpenBoard { identity, bus })
    }

    /// The network that it must be.
    pub fn network(&self) -> Result<Preset, HostError> {
        match self.identity.design {
            Design::Network(preset) => Ok(preset),
            Design::Array(_) => Err(HostError::OtherKind { port: self.identity.port.clone(), is_array: true }),
        }
    }

    /// The network as an engine.
    pub fn engine(self) -> BusEngine<UartBone<SerialWire>> {
        BusEngine::new(self.bus)
    }

    /// The array that it must be, as an engine.
    pub fn array(self) -> Result<ArrayBoard<UartBone<SerialWire>>, HostError> {
        match self.identity.design {
            Design::Network(_) => Err(HostError::OtherKind { port: self.identity.port, is_array: false }),
            Design::Array(_) => Ok(ArrayBoard::new(self.bus)?),
        }
    }
}

/// What a network of this program's own answers, or an array: of the same kind as what was found, if it is of one.
fn own_ident(found: u32) -> Option<u32> {
    [register::IDENT, array_register::IDENT].into_iter().find(|own| letters(*own) == letters(found))
}

/// The letters MT of a network or MA of an array: the upper half of an IDENT.
fn letters(ident: u32) -> u32 {
    ident >> 16
}

/// The version of the register map: its lower half.
fn version(ident: u32) -> u16 {
    ident as u16
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Identity { port, baud, version, sizes, design, build_id, clock_hz, errors, .. } = self;
        let known = |board| format!("{board}, as this program builds it");
        let board = self.board.map_or_else(|| "unknown".to_string(), known);
        let errors = if *errors == 0 { "none".to_string() } else { link_errors(*errors) };
        writeln!(f, "port          {port}, {baud} baud")?;
        writeln!(f, "register map  version {version}")?;
        writeln!(f, "{:14}{design}, {sizes}", design.kind())?;
        writeln!(f, "build         {build_id:08x}, {board}")?;
        writeln!(f, "clock         {} MHz", f64::from(*clock_hz) / 1e6)?;
        writeln!(f, "link errors   {errors}")
    }
}

/// As a manifest has it.
fn hexadecimal<S: Serializer>(word: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{word:08x}"))
}

/// What answered.
struct Found {
    ident: u32,
    /// What this program's own gateware of that kind would have said.
    own_ident: u32,
    /// The first question was answered.
    is_first: bool,
}

/// Sets the wire to the rate at which a board answers.
///
/// At another rate a board takes bytes for others, and may wait for the rest of what it takes for a frame: before each
/// further question it is given time to drop that. A host that was here before may have left such a half frame, so the
/// first rate is tried twice.
fn find_rate(wire: &mut SerialWire, baud: Option<u32>) -> Result<Found, HostError> {
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
        let ident = u32::from_be_bytes(answer);
        match outcome {
            Ok(()) => match own_ident(ident) {
                Some(own_ident) => return Ok(Found { ident, own_ident, is_first: tried.is_empty() }),
                None => tried.push(rate),
            },
            Err(EngineError::Answer { .. } | EngineError::LeftOver { .. }) => tried.push(rate),
            Err(error) => return Err(error.into()),
        }
    }
    tried.dedup();
    Err(HostError::NoBoard { port: wire.name().to_string(), tried })
}

/// The board of this program whose build for a design has this id.
fn board_of(build_id: u32, design: Design) -> Result<Option<&'static str>, HostError> {
    for embedded in &BOARDS {
        let board = Board { design, ..Board::find(embedded.name).map_err(EngineError::from)? };
        let sources = Sources::new(&board, &verilog(&board)?, memtwin_spec::hash()).map_err(EngineError::from)?;
        if sources.build_id == build_id {
            return Ok(Some(embedded.name));
        }
    }
    Ok(None)
}
