//! The trace buffer of a board: [`arm`] starts a trace, [`read`] ends it with a [`Capture`].
//!
//! ```
//! use memtwin_engine::bus::{Bus, Words};
//! use memtwin_host::{HostError, trace};
//! use memtwin_spec::{Sizes, trace::{Trigger, level}};
//!
//! /// The last 256 changes before the first output spike of neuron 3, and as many from it on.
//! fn around_a_spike(bus: &mut dyn Bus, sizes: Sizes) -> Result<trace::Capture, HostError> {
//!     let trigger = Trigger { neuron: Some((0, 3)), rises: level::L2, falls: 0 };
//!     let armed = trace::arm(bus, sizes, trace::Arming { trigger, at_once: false, after: 256 })?;
//!     while !trace::status(bus)?.complete {}
//!     trace::read(bus, sizes, Some(armed))
//! }
//! ```

use crate::HostError;
use crate::capture::Readout;
use memtwin_engine::EngineError;
use memtwin_engine::bus::Bus;
use memtwin_spec::register::{Region, address, csr, neuron, neuron_field, offset, state_bit};
use memtwin_spec::trace::{LEVELS, RECORDS, Record, Trigger};
use memtwin_spec::{Sizes, SpecError};

pub use crate::capture::{Capture, DatedRecord, SCOPES, wave_options};

/// Bits of TRACE_CONTROL.
const RUNS: u32 = 1;
const AT_ONCE: u32 = 2;

/// What a trace waits for, and how long it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arming {
    pub trigger: Trigger,
    /// The first record triggers, whatever it is.
    pub at_once: bool,
    /// Records from the trigger on, itself included, that make the trace complete (1 to 512); the others of the 512 lie
    /// before the trigger.
    pub after: u32,
}

impl Arming {
    fn validate(&self, sizes: Sizes) -> Result<(), SpecError> {
        let in_range = |what: &str, value: i64, min: i64, max: i64| match value {
            _ if (min..=max).contains(&value) => Ok(()),
            _ => Err(SpecError::OutOfRange { what: what.to_string(), value, min, max }),
        };
        in_range("number of records from the trigger on", self.after.into(), 1, RECORDS.into())?;
        let Some((layer, neuron)) = self.trigger.neuron else { return Ok(()) };
        in_range("layer of the trigger", i64::from(layer) + 1, 1, 2)?;
        in_range("neuron of the trigger", neuron.into(), 0, sizes.neurons(layer.into()) as i64 - 1)
    }
}

/// The register TRACE_STATUS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TraceStatus {
    /// Records in the buffer (0 to 512).
    pub records: u32,
    /// Where in the buffer the next record goes.
    pub next: u32,
    /// Armed and not stopped; it still runs where it is complete.
    pub running: bool,
    pub triggered: bool,
    /// All records from the trigger on have come: nothing more is recorded.
    pub complete: bool,
    /// Older records were overwritten.
    pub wrapped: bool,
    /// Records came after it was complete, and were lost.
    pub overflow: bool,
    /// The layer was supplied since the trace was armed.
    pub seen: [bool; 2],
}

impl TraceStatus {
    fn from_bits(word: u32) -> Self {
        let flag = |bit: u32| word >> bit & 1 == 1;
        TraceStatus {
            records: word & 0x3FF,
            next: word >> 10 & 0x1FF,
            running: flag(20),
            triggered: flag(21),
            complete: flag(22),
            wrapped: flag(23),
            overflow: flag(24),
            seen: [flag(25), flag(26)],
        }
    }
}

/// Starts a trace; what was recorded before is forgotten. Returns the first tick that it sees whole, as TICKS counts.
pub fn arm(bus: &mut dyn Bus, sizes: Sizes, arming: Arming) -> Result<u32, EngineError> {
    arming.validate(sizes)?;
    bus.write(csr(offset::TRACE_TRIGGER), arming.trigger.to_bits())?;
    bus.write(csr(offset::TRACE_AFTER), arming.after)?;
    bus.write(csr(offset::TRACE_CONTROL), RUNS | if arming.at_once { AT_ONCE } else { 0 })?;
    let working = bus.status_word()?.is_working();
    // a tick that is under way is not seen whole
    Ok(bus.read(csr(offset::TICKS))?.wrapping_add(working.into()))
}

/// How far a trace is.
pub fn status(bus: &mut dyn Bus) -> Result<TraceStatus, EngineError> {
    Ok(TraceStatus::from_bits(bus.read(csr(offset::TRACE_STATUS))?))
}

/// Stops the trace and reads what it recorded. `armed` is what [`arm`] returned; where that is not known, the capture
/// begins with the first record. Where a layer was not supplied, the levels of its neurons are read from their memory,
/// which the board refuses while its sequencer is at work.
pub fn read(bus: &mut dyn Bus, sizes: Sizes, armed: Option<u32>) -> Result<Capture, HostError> {
    let was_running = status(bus)?.running;
    let ticks = bus.read(csr(offset::TICKS))?;
    bus.write(csr(offset::TRACE_CONTROL), 0)?;
    let status = status(bus)?;
    Readout {
        records: read_records(bus, &status)?,
        epoch: bus.read(csr(offset::TRACE_EPOCH))?,
        levels: [read_levels(bus, sizes, 0, status.seen[0])?, read_levels(bus, sizes, 1, status.seen[1])?],
        armed,
        stopped: (was_running && !status.complete).then_some(ticks),
        status,
    }
    .decode()
}

/// The records, oldest first.
fn read_records(bus: &mut dyn Bus, status: &TraceStatus) -> Result<Vec<Record>, EngineError> {
    let oldest = if status.records == RECORDS { status.next } else { 0 };
    let mut ring = vec![0; status.records as usize];
    bus.read_block(address(Region::Trace, 0), &mut ring)?;
    ring.rotate_left(oldest as usize);
    Ok(ring.into_iter().map(Record::from_bits).collect())
}

/// The newest levels of a layer that was supplied; those of one that never was are where they have always been.
fn read_levels(bus: &mut dyn Bus, sizes: Sizes, layer: usize, seen: bool) -> Result<Vec<u8>, EngineError> {
    let mut read = |n: usize| match seen {
        true => bus.read(address(Region::Trace, LEVELS + (n << 1 | layer) as u32)),
        false => Ok(bus.read(neuron(layer, n, neuron_field::STATE))? >> state_bit::L1),
    };
    (0..sizes.neurons(layer)).map(|n| Ok(read(n)? as u8 & 15)).collect()
}
