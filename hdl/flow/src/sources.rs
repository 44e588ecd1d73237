//! All that a bitstream is made from, with the hash that says which sources it belongs to.

use crate::{Board, FLOW_VERSION, FlowError, generated};
use sha2::{Digest, Sha256};

/// The sources of a board's bitstream.
#[derive(Debug, Clone)]
pub struct Sources {
    /// `top.v`, the Verilog that the gateware gave.
    pub top: String,
    /// `constants.v` and `pll.v`, which the flow writes.
    pub constants: String,
    pub pll: String,
    /// Of all sources, with a build id of 0.
    pub source_hash: [u8; 32],
    /// Of the sources and of the specification: what the host reads back.
    pub build_id: u32,
}

impl Sources {
    pub fn new(board: &Board, verilog: &str, spec_hash: [u8; 32]) -> Result<Self, FlowError> {
        let pll = generated::pll(board)?;
        let version = FLOW_VERSION.to_string();
        let without_id = generated::constants(board, 0)?;
        let source_hash = hash([verilog, &board.pins, &meaning(board), &pll, &without_id, &version].map(str::as_bytes));
        let build_id = build_id(spec_hash, source_hash);
        let constants = generated::constants(board, build_id)?;
        Ok(Sources { top: verilog.to_string(), constants, pll, source_hash, build_id })
    }
}

/// What of a board's description has an influence on its bitstream: no title, no programmer.
fn meaning(board: &Board) -> String {
    let Board { name, family, device, package, speed, design, oscillator_hz, clock_hz, baud, seed, .. } = board;
    format!(
        "{name} {family} {device} {package} {speed:?} {design} {oscillator_hz} {clock_hz} {baud} {seed} {:?} {:?}",
        board.synthesis_options, board.route_options
    )
}

/// SHA-256 of some parts, each after its length: no two lists of parts are the same bytes.
pub(crate) fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Never 0: that is what a board without an id reads.
fn build_id(spec_hash: [u8; 32], source_hash: [u8; 32]) -> u32 {
    let digest = Sha256::new().chain_update(spec_hash).chain_update(source_hash).finalize();
    u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]).max(1)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
