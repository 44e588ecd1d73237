//! The link to a board, real or simulated: serial ports, the register map for other people's tools, traces.

pub mod board;
mod capture;
pub mod error;
pub mod place;
pub mod ports;
pub mod register_map;
pub mod simulated;
pub mod trace;
mod wire;

pub use board::{Identity, OpenBoard, OpenOptions};
pub use error::HostError;
pub use register_map::RegisterMap;
pub use simulated::SimulatedBoard;
pub use wire::SerialWire;
