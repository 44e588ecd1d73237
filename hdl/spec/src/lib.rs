//! What gateware, model and host agree on: formats, sizes, configuration, commands, registers, probe.
//!
//! This crate is the bottom layer. It opens no file and starts no process; its only failures are values out of range,
//! reported by [`SpecError`]. The circuit itself is written twice, in `memtwin-gateware` and in `memtwin-model`, which
//! never depend on each other: both depend on this crate, and the lockstep tests prove that they agree.
//!
//! | module | holds |
//! |---|---|
//! | [`format`] | the fixed-point formats of conductance, ratio, voltage and filament state |
//! | [`size`] | network sizes, their limits and the presets `paper`, `tiny`, `odd` |
//! | [`config`] | the complete integer configuration of a network |
//! | [`array`] | arrays of somas on signed inputs: the other papers' neurons |
//! | [`array_register`] | their bus |
//! | [`design`] | what gateware is generated for |
//! | [`command`] | what the sequencer executes |
//! | [`register`] | the bus: address regions and control registers |
//! | [`probe`] | what every engine shows after every tick, and the digest over it |
//! | [`pattern`] | binary input patterns and their text format |
//!
//! Three words of time are kept apart everywhere: a **cycle** is one FPGA clock, a **tick** one emulation step
//! (7.8125 us of circuit time), a **phase** half a period of the neuron clock (32 ticks).

pub mod array;
pub mod array_register;
pub mod command;
pub mod config;
pub mod design;
pub mod format;
pub mod pattern;
pub mod probe;
pub mod register;
pub mod size;
pub mod state;
pub mod time;
pub mod trace;

pub use command::{Command, Control, LayerIndex};
pub use config::{Config, DeviceConfig, FatigueConfig, LayerConfig, LiaConfig, SequencerConfig};
pub use design::{Design, DesignSizes};
pub use format::{Conductance, Filament, Ratio, Voltage};
pub use pattern::{Pattern, PatternError, PatternSet};
pub use probe::{DeviceProbe, Interest, LayerProbe, NoObserver, Observer, Probe, SynapseWrite};
pub use size::{Mask, Preset, Sizes};
pub use state::{LayerState, State};

use sha2::{Digest, Sha256};

/// SHA-256 of what gateware and host have to agree on: the register map, the commands and the formats. It has a part in
/// the build id of a board's gateware, so a host knows whether it speaks to one of its own kind.
pub fn hash() -> [u8; 32] {
    let mut text = format!("{:?} {:?} {:?}\n", register::IDENT, register::Region::ALL, register::SEED_ORDER);
    for r in register::REGISTERS {
        text += &format!("{} {} {} {:?} {}\n", r.offset, r.name, r.bits, r.access, r.doc);
    }
    text += &format!("{:?} {} {}\n", command::opcode::ALL, size::PATTERNS_MAX, size::QUEUE_ENTRIES);
    let bits = [Conductance::FRAC_NBITS, Voltage::FRAC_NBITS, Ratio::FRAC_NBITS, Filament::FRAC_NBITS];
    text += &format!("{bits:?} {} {}\n", format::GROWTH_BITS, format::HOLD_SHIFT);
    text += &format!("{} {} {}\n", trace::RECORDS, trace::LEVELS, trace::TICK_BITS);
    Sha256::digest(text).into()
}

/// The hash as 64 hex digits.
pub fn hash_hex() -> String {
    hash().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value that the formats of this crate cannot hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpecError {
    #[error("{what} is {value}, expected {min} to {max}")]
    OutOfRange { what: String, value: i64, min: i64, max: i64 },
    #[error("{what} has {found} entries, expected {expected}")]
    WrongLength { what: String, found: usize, expected: usize },
    #[error("{0}")]
    Pattern(#[from] PatternError),
}

/// Checks that `value` lies in `min..=max`; the error names `what`.
pub(crate) fn in_range(what: &str, value: i64, min: i64, max: i64) -> Result<(), SpecError> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(SpecError::OutOfRange { what: what.to_string(), value, min, max })
}

/// Checks that `what` has `expected` entries.
pub(crate) fn has_length(what: &str, found: usize, expected: usize) -> Result<(), SpecError> {
    if found == expected {
        return Ok(());
    }
    Err(SpecError::WrongLength { what: what.to_string(), found, expected })
}
