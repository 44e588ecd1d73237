//! The ways to run a network: every one is an [`Engine`], and all give the same probes.
//!
//! | engine | what runs | needs |
//! |---|---|---|
//! | [`model`] | plain integers | nothing |
//! | [`rust_hdl`] | the gateware in rust-hdl's own simulation | the feature `rust-hdl` |
//! | [`verilator`] | the generated Verilog, compiled | Verilator, make, a C++ compiler |
//! | [`icarus`] | the generated Verilog, interpreted | Icarus Verilog |
//! | [`chain`] | a board at its pins: sources, netlists, bitstream | Verilator, and the tools of the build |
//!
//! Where a network stands between two commands, any engine saves and any other restores; [`state_file`] keeps it.
//!
//! Arrays ([`array`]) have a trait of their own, with the model and boards behind it.
//!
//! Engines with a bus share [`bus`], which loads a configuration and runs commands through the register map, and
//! [`assemble`], which puts probes together from what the gateware shows. Only this crate starts simulators.

pub mod array;
pub mod assemble;
pub mod bus;
mod bus_state;
pub mod chain;
pub mod icarus;
pub mod model;
pub mod pins;
pub mod process;
#[cfg(feature = "rust-hdl")]
pub mod rust_hdl;
pub mod state_file;
pub mod uartbone;
pub mod verilator;
pub mod verilog;

use memtwin_spec::array::{ArrayConfig, ArraySizes, Soma};
use memtwin_spec::{Command, Conductance, Config, Observer, Sizes, SpecError, State};
use std::fmt;
use std::path::PathBuf;

pub use memtwin_model::network::Ended;

/// A network that can be loaded, run and looked into.
pub trait Engine {
    fn kind(&self) -> EngineKind;

    /// Loads a configuration; everything that was before is forgotten.
    fn load(&mut self, config: &Config) -> Result<(), EngineError>;

    /// Runs commands to their end, or until the observer stops them; after a stop the engine must be loaded or restored.
    fn run(&mut self, commands: &[Command], observer: &mut dyn Observer) -> Result<Ended, EngineError>;

    /// Replaces a pattern of the pattern memory.
    fn set_pattern(&mut self, index: usize, pixels: &[bool]) -> Result<(), EngineError>;

    /// Conductances of a layer (0 or 1), row by row.
    fn conductances(&mut self, layer: usize) -> Result<Vec<Conductance>, EngineError>;

    /// Output spikes of each neuron of a layer since the last clear.
    fn spikes(&mut self, layer: usize) -> Result<Vec<u16>, EngineError>;

    /// The hidden neuron that training gave to each of the first `patterns` patterns.
    fn owners(&mut self, patterns: usize) -> Result<Vec<Option<u16>>, EngineError>;

    fn status(&mut self) -> Result<Status, EngineError>;

    /// Where the network stands, between two commands; the engine goes on as if it had not been asked. A stopped run is
    /// midway in a command: [`EngineError::Midway`]. After an error on the way the engine must be loaded or restored.
    fn save(&mut self) -> Result<State, EngineError>;

    /// Puts the network where one of this or another engine stood; everything that was before is forgotten. From there it
    /// gives the probes which that one would have given. Refuses what the hardware cannot be in; then nothing is changed.
    fn restore(&mut self, state: &State) -> Result<(), EngineError>;
}

/// Where an engine stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Status {
    /// An event was given up since the load.
    pub gave_up: bool,
    /// Ticks and clock cycles of work since the load.
    pub ticks: u64,
    pub cycles: u64,
    /// Events and ties since the last clear.
    pub events: u32,
    pub ties: u32,
    /// Digests of both layers' devices, then of both layers' conductances.
    pub digests: [u32; 4],
}

impl Status {
    /// The digests as 32 hex digits, as [`memtwin_spec::Probe::digest_hex`] writes them.
    pub fn digest_hex(&self) -> String {
        self.digests.iter().map(|word| format!("{word:08x}")).collect()
    }
}

/// The engines by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngineKind {
    Model,
    RustHdl,
    Verilator,
    Icarus,
    /// A board at a stage of its build.
    Board(chain::Stage),
    /// A board at a serial port.
    Port,
}

impl EngineKind {
    pub const ALL: [EngineKind; 9] = [
        EngineKind::Model,
        EngineKind::RustHdl,
        EngineKind::Verilator,
        EngineKind::Icarus,
        EngineKind::Board(chain::Stage::Pins),
        EngineKind::Board(chain::Stage::Synthesis),
        EngineKind::Board(chain::Stage::Route),
        EngineKind::Board(chain::Stage::Bitstream),
        EngineKind::Port,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            EngineKind::Model => "model",
            EngineKind::RustHdl => "rust-hdl",
            EngineKind::Verilator => "verilator",
            EngineKind::Icarus => "icarus",
            EngineKind::Board(stage) => stage.name(),
            EngineKind::Port => "port",
        }
    }

    /// Whether it is reached over a serial line, where each probe has its price.
    pub const fn is_board(self) -> bool {
        matches!(self, EngineKind::Board(_) | EngineKind::Port)
    }

    /// Starts an engine for networks of these sizes; it still has to be loaded. A board is started by [`chain::start`], one
    /// at a serial port is opened by `memtwin-host`.
    pub fn start(self, sizes: Sizes) -> Result<Box<dyn Engine>, EngineError> {
        Ok(match self {
            EngineKind::Model => Box::new(model::ModelEngine::default()),
            EngineKind::Verilator => Box::new(verilator::start(sizes)?),
            EngineKind::Icarus => Box::new(icarus::start(sizes)?),
            #[cfg(feature = "rust-hdl")]
            EngineKind::RustHdl => rust_hdl::start(sizes)?,
            #[cfg(not(feature = "rust-hdl"))]
            EngineKind::RustHdl => return Err(EngineError::NotBuiltIn { engine: self, feature: "rust-hdl" }),
            EngineKind::Board(_) => return Err(EngineError::NeedsBoard { engine: self }),
            EngineKind::Port => return Err(EngineError::NeedsPort { engine: self }),
        })
    }
}

impl fmt::Display for EngineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    #[error(transparent)]
    Spec(#[from] SpecError),
    #[error("no configuration is loaded")]
    NotLoaded,
    #[error("the engine was stopped midway in a command, expected to stand between two: load or restore it first")]
    Midway,
    #[error("the hardware is a network of {found}, expected {expected}")]
    HardwareSizes { found: Sizes, expected: Sizes },
    #[error("there is no gateware for {sizes}, expected one of {available}; the engine 'model' runs any sizes")]
    NoGateware { sizes: Sizes, available: String },
    #[error("the engine '{engine}' is not in this build, build with --features {feature}")]
    NotBuiltIn { engine: EngineKind, feature: &'static str },
    #[error("the engine '{engine}' is a board's: name it, as in --board icebreaker")]
    NeedsBoard { engine: EngineKind },
    #[error("the engine '{engine}' is a board at a serial port: name it, as in --port /dev/ttyUSB1")]
    NeedsPort { engine: EngineKind },
    #[error("there is no top for the board {board}: its gateware is a file in hdl/gateware/src/top")]
    NoTop { board: String },
    #[error(transparent)]
    Flow(Box<memtwin_flow::FlowError>),
    #[error("the board refused or lost something ({}), register ERRORS {errors:#x}", link_errors(*.errors))]
    Link { errors: u32 },
    #[error("the board answered with {found} bytes, expected {expected}")]
    Answer { expected: usize, found: usize },
    #[error("the board is no array: register IDENT reads {found:#010x}, expected {expected:#010x}")]
    NoArray { found: u32, expected: u32 },
    #[error("the board is an array of {found}, expected {expected}")]
    OtherArray { found: String, expected: String },
    #[error("the board sent {found} bytes that nobody had asked for: what was read before them may be wrong")]
    LeftOver { found: usize },
    #[error("what was just written to the board may or may not have arrived, for no sound answer came: load it again")]
    Unsure { source: Box<EngineError> },
    #[error("the line to the board at {port} is gone ({cause}): was it unplugged?")]
    Unplugged { port: String, cause: String },
    #[error("the board stands at tick {found}, expected {from} to {until}: it was reset, or lost what it was told")]
    Strayed { from: u32, until: u32, found: u32 },
    #[error("{tool} was not found: install the package {package}")]
    MissingTool { tool: &'static str, package: &'static str },
    #[error("{tool} failed ({command}):\n{log}")]
    Tool { tool: &'static str, command: String, log: String },
    #[error("the simulation said {found:?}, expected {expected}")]
    Protocol { found: String, expected: &'static str },
    #[error("the simulation ended: {0}")]
    Ended(String),
    #[error("the bus answered the access to {address:#07x} with an error")]
    Bus { address: u32 },
    #[error("{path}: expected a whole file that a memtwin wrote: {source}", path = path.display())]
    StateSyntax { path: PathBuf, source: serde_json::Error },
    #[error("{path}: the format is '{found}', expected '{}'", state_file::FORMAT, path = path.display())]
    StateFormat { path: PathBuf, found: String },
    #[error("{path}: version {found} of the format, expected {}", state_file::VERSION, path = path.display())]
    StateVersion { path: PathBuf, found: u32 },
    #[error("{path}: the state was altered: its SHA-256 is {found}, expected {expected}", path = path.display())]
    StateAltered { path: PathBuf, found: String, expected: String },
    #[error("{path}: no network can be in this state: {source}", path = path.display())]
    StateInvalid { path: PathBuf, source: SpecError },
    #[error("{path}: the state is of a network of {found}, expected {expected}", path = path.display())]
    StateSizes { path: PathBuf, found: Sizes, expected: Sizes },
    #[error("{path}: {source}", path = path.display())]
    Io { path: PathBuf, source: std::io::Error },
}

impl From<memtwin_flow::FlowError> for EngineError {
    fn from(error: memtwin_flow::FlowError) -> Self {
        EngineError::Flow(Box::new(error))
    }
}

impl EngineError {
    /// An array of these sizes and somas cannot take a configuration.
    pub fn other_array((sizes, soma): (ArraySizes, Soma), config: &ArrayConfig) -> Self {
        let text = |sizes: ArraySizes, soma: Soma| format!("{sizes} with {soma}");
        EngineError::OtherArray { found: text(sizes, soma), expected: text(config.sizes, config.soma.soma()) }
    }

    /// What it means that a tool could not be started: mostly that its package is not installed.
    fn not_started(tool: &'static str, package: &'static str) -> impl Fn(std::io::Error) -> EngineError {
        move |source| match source.kind() {
            std::io::ErrorKind::NotFound => EngineError::MissingTool { tool, package },
            _ => EngineError::Io { path: tool.into(), source },
        }
    }
}

/// The bits of the register ERRORS in words.
pub fn link_errors(errors: u32) -> String {
    let names = ["access refused", "byte without stop bit", "byte lost", "half frame"];
    let set = names.iter().enumerate().filter(|(bit, _)| errors >> bit & 1 == 1);
    set.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}
