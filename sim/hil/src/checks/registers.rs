//! Registers and memories, word by word.

use crate::bench::{Bench, Fault, equal};
use memtwin_engine::EngineError;
use memtwin_engine::bus::Bus;
use memtwin_engine::uartbone::ACCESS_REFUSED;
use memtwin_spec::register::{self, Access, IDENT, REGISTERS, Region, Register, address, csr, offset};

/// Words where nothing is.
const NOWHERE: [u32; 4] = [csr(0x3F), csr(0x40), address(Region::Trace, 0) + (1 << 16), 0xF_FFFF];
/// The bits of a conductance.
const CONDUCTANCE: u32 = 0xFFF;

pub fn identification(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let sizes = bench.config.sizes;
    let bus = bench.bus();
    equal("IDENT", bus.read(csr(offset::IDENT))?, IDENT)?;
    equal("the network", bus.sizes()?, sizes)?;
    for fixed in [offset::IDENT, offset::SIZES, offset::BUILD_ID, offset::CLOCK_HZ] {
        let before = bus.read(csr(fixed))?;
        bus.write(csr(fixed), !before)?;
        equal(format!("register {fixed:#x}, written,"), bus.read(csr(fixed))?, before)?;
    }
    for nowhere in NOWHERE {
        match bus.read(nowhere) {
            // over a serial line it is not told which access was refused
            Err(EngineError::Bus { .. } | EngineError::Link { errors: ACCESS_REFUSED }) => {}
            Ok(word) => return Err(Fault::Differs(format!("{nowhere:#07x} is {word:#x}, expected an error"))),
            Err(other) => return Err(other.into()),
        }
    }
    let clock_hz = bus.read(csr(offset::CLOCK_HZ))?;
    Ok(format!("{sizes}, {} MHz; {} addresses without a word are refused", f64::from(clock_hz) / 1e6, NOWHERE.len()))
}

/// Registers that read what was written to them.
fn held() -> impl Iterator<Item = &'static Register> {
    let is_seed = |register: &&Register| [offset::SEED_1, offset::SEED_2].contains(&register.offset);
    REGISTERS.iter().filter(|register| register.access == Access::ReadWrite).filter(move |register| !is_seed(register))
}

pub fn walk(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let bus = bench.bus();
    let mut words = 0;
    for register in held() {
        let mask = u32::MAX >> (32 - register.bits);
        let ones = (0..register.bits).map(|bit| 1 << bit);
        for word in [0, u32::MAX, 0x5555_5555, 0xAAAA_AAAA].into_iter().chain(ones).chain([0]) {
            bus.write(csr(register.offset), word)?;
            equal(register.name, bus.read(csr(register.offset))?, word & mask)?;
            words += 1;
        }
    }
    // each holds its own
    let own = |register: &Register| {
        (0x9E37_79B9_u32.wrapping_mul(register.offset + 1) >> 7) & (u32::MAX >> (32 - register.bits))
    };
    let harmless = |register: &&Register| ![offset::RUN, offset::TRACE_CONTROL].contains(&register.offset);
    for register in held().filter(harmless) {
        bus.write(csr(register.offset), own(register))?;
    }
    for register in held().filter(harmless) {
        equal(register.name, bus.read(csr(register.offset))?, own(register))?;
    }
    Ok(format!("{} registers, {words} words each written and read", held().count()))
}

/// Every cell is written and read in both directions with both of its values, so that no cell follows another; then each
/// gets a value of its own, so that no address leads to another's cell.
pub fn march(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let sizes = bench.config.sizes;
    let cells: Vec<u32> = (0..2)
        .flat_map(|layer| {
            let (rows, columns) = sizes.crossbar(layer);
            (0..rows * columns).map(move |n| register::synapse(sizes, layer, n / columns, n % columns))
        })
        .collect();
    let bus = bench.bus();
    let up = || cells.iter().copied();
    let (zero, one) = (0, CONDUCTANCE);
    element(bus, up(), None, Some(zero))?;
    element(bus, up(), Some(zero), Some(one))?;
    element(bus, up(), Some(one), Some(zero))?;
    element(bus, up().rev(), Some(zero), Some(one))?;
    element(bus, up().rev(), Some(one), Some(zero))?;
    element(bus, up(), Some(zero), None)?;
    let own = |n: usize| (n as u32).wrapping_mul(0x9E5) & CONDUCTANCE;
    for (n, &cell) in cells.iter().enumerate() {
        bus.write(cell, own(n))?;
    }
    for (n, &cell) in cells.iter().enumerate() {
        equal(format!("conductance at {cell:#07x}"), bus.read(cell)?, own(n))?;
    }
    Ok(format!("{} conductances", cells.len()))
}

/// A march element: at each cell what is expected is read, then the next value written.
fn element(
    bus: &mut dyn Bus,
    cells: impl Iterator<Item = u32>,
    expected: Option<u32>,
    next: Option<u32>,
) -> Result<(), Fault> {
    for cell in cells {
        if let Some(expected) = expected {
            equal(format!("conductance at {cell:#07x}"), bus.read(cell)?, expected)?;
        }
        if let Some(next) = next {
            bus.write(cell, next)?;
        }
    }
    Ok(())
}
