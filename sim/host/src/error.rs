//! What can go wrong between host and board.

use memtwin_engine::EngineError;
use memtwin_spec::DesignSizes;

#[derive(Debug, thiserror::Error)]
pub enum HostError {
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(
        "the trace buffer does not fit together at layer {layer}, neuron {neuron}, expected records that lead to its levels: \
         something else used the board while it was read"
    )]
    TornTrace { layer: u8, neuron: u8 },
    #[error("{port}: there is no such serial port (memtwin board list tells which there are)")]
    NoPort { port: String },
    #[error("{port} is in use by another program")]
    Busy { port: String },
    #[error("{port} may not be opened by this user: join the group that owns it, mostly dialout, and log in again")]
    Permission { port: String },
    #[error("{port} cannot be opened as a serial port: {cause}")]
    Port { port: String, cause: String },
    #[error("{port} cannot have {baud} baud: {cause}")]
    Baud { port: String, baud: u32, cause: String },
    #[error(
        "at {port} answers {}",
        if *is_array { "an array, expected a network: memtwin array runs it" } else { "a network, expected an array" }
    )]
    OtherKind { port: String, is_array: bool },
    #[error("no board of this kind answers at {port}, which was asked at {} baud", rates(tried))]
    NoBoard { port: String, tried: Vec<u32> },
    #[error("the board at {port} has version {found} of the register map, expected {expected}: program it anew")]
    Version { port: String, found: u16, expected: u16 },
    #[error("the board at {port} has the sizes {sizes}, expected one of {available}")]
    Sizes { port: String, sizes: DesignSizes, available: String },
    #[error(
        "the board at {port} has build id {build_id:08x}, which is that of no board as this program would build it: \
         program it anew, or use it nevertheless with --force"
    )]
    Stranger { port: String, build_id: u32 },
    #[error("the serial ports of this machine cannot be listed: {cause}")]
    Ports { cause: String },
    #[error("{what} board is known to be plugged in: name its port with --port, of these: {ports}")]
    WhichPort { what: &'static str, ports: String },
    #[error("'{name}' is no register and no memory: {hint}")]
    UnknownPlace { name: String, hint: String },
    #[error("'{name}' names no word, expected {expected}")]
    Place { name: String, expected: String },
    #[error("{name} can only be read: {doc}")]
    ReadOnly { name: String, doc: &'static str },
    #[error("{name} can only be written: {doc}")]
    WriteOnly { name: String, doc: &'static str },
    #[error("{name} has {bits} bits, so {value} is too large, expected 0 to {max}")]
    TooLarge { name: String, bits: u32, value: u32, max: u32 },
    #[error("no pseudo-terminal can be had for the simulated board: {0}")]
    Terminal(#[source] std::io::Error),
    #[error("the register map cannot be told as an SVD: {0}")]
    Svd(#[source] svd_rs::SvdError),
}

fn rates(tried: &[u32]) -> String {
    tried.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
