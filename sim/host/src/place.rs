//! Registers and words of memories by name: `CLOCK_HZ`, `crossbar1[3,5]`, `neurons1.state[2]`, or by offset, `crossbar1[37]`.

use crate::HostError;
use crate::register_map::{Array, Memory, RegisterMap};
use memtwin_spec::Design;
use memtwin_spec::register::{Access, Register, csr};

/// Names that are this like what was asked for are suggested.
const ALIKE: f64 = 0.75;

/// A word of the bus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// As it is written: registers in capitals, memories with their indices.
    pub name: String,
    pub address: u32,
    pub bits: u32,
    pub access: Access,
    pub doc: &'static str,
}

impl Place {
    /// The word of this name, in this network or array. Case does not matter.
    pub fn find(text: &str, design: Design) -> Result<Place, HostError> {
        let (name, indices) = split(text)?;
        let map = RegisterMap { design, clock_hz: None };
        let (registers, memories) = (design.registers(), map.memories());
        match indices {
            None => {
                register(registers, &name).ok_or_else(|| match memories.iter().find(|memory| memory.name == name) {
                    Some(memory) => HostError::Place { name: text.to_string(), expected: forms(memory) },
                    None => unknown(text, &name, registers, &memories),
                })
            }
            Some(indices) => {
                let (region, field) =
                    name.split_once('.').map_or((&*name, None), |(region, field)| (region, Some(field)));
                let memory = memories.iter().find(|memory| memory.name == region);
                let memory = memory.ok_or_else(|| unknown(text, region, registers, &memories))?;
                word(memory, field, &indices)
                    .ok_or_else(|| HostError::Place { name: text.to_string(), expected: forms(memory) })
            }
        }
    }

    /// Reading it must make sense.
    pub fn check_readable(&self) -> Result<(), HostError> {
        if self.access == Access::WriteOnly {
            return Err(HostError::WriteOnly { name: self.name.clone(), doc: self.doc });
        }
        Ok(())
    }

    /// Writing this value to it must make sense.
    pub fn check_writable(&self, value: u32) -> Result<(), HostError> {
        if self.access == Access::ReadOnly {
            return Err(HostError::ReadOnly { name: self.name.clone(), doc: self.doc });
        }
        let max = u32::MAX >> (32 - self.bits);
        if value > max {
            return Err(HostError::TooLarge { name: self.name.clone(), bits: self.bits, value, max });
        }
        Ok(())
    }
}

/// A name in lower case, and what stands in brackets after it.
fn split(text: &str) -> Result<(String, Option<Vec<u32>>), HostError> {
    let expected = || HostError::Place {
        name: text.to_string(),
        expected: "a register or a word of a memory, such as CLOCK_HZ or crossbar1[3,5]".to_string(),
    };
    let Some((name, rest)) = text.split_once('[') else { return Ok((text.to_lowercase(), None)) };
    let inner = rest.strip_suffix(']').ok_or_else(expected)?;
    let indices: Option<Vec<u32>> = inner.split(',').map(|index| number(index.trim())).collect();
    Ok((name.trim().to_lowercase(), Some(indices.ok_or_else(expected)?)))
}

/// Reads a whole number, decimal or with 0x hexadecimal.
pub fn number(text: &str) -> Option<u32> {
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let digits = hex.unwrap_or(text);
    // a sign is no digit
    digits
        .chars()
        .all(|c| c.is_ascii_hexdigit())
        .then(|| u32::from_str_radix(digits, if hex.is_some() { 16 } else { 10 }))?
        .ok()
}

fn register(registers: &[Register], name: &str) -> Option<Place> {
    let register = registers.iter().find(|register| register.name.eq_ignore_ascii_case(name))?;
    Some(Place {
        name: register.name.to_string(),
        address: csr(register.offset),
        bits: register.bits,
        access: register.access,
        doc: register.doc,
    })
}

/// The word of a memory with these indices; one index alone may be the offset of the word.
fn word(memory: &Memory, field: Option<&str>, indices: &[u32]) -> Option<Place> {
    match (field, &memory.arrays[..], indices) {
        (Some(field), arrays, _) => at(memory, arrays.iter().find(|array| array.name == field)?, indices),
        (None, [array], _) if array.indices.len() == indices.len() => at(memory, array, indices),
        (None, arrays, &[offset]) => arrays.iter().find_map(|array| at(memory, array, &indices_of(array, offset)?)),
        _ => None,
    }
}

fn at(memory: &Memory, array: &Array, indices: &[u32]) -> Option<Place> {
    let fits =
        array.indices.len() == indices.len() && array.indices.iter().zip(indices).all(|(index, &at)| at < index.count);
    let numbers = indices.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    fits.then(|| Place {
        name: format!("{}[{numbers}]", memory.title(array)),
        address: memory.address + array.word(indices),
        bits: array.bits,
        access: array.access,
        doc: array.doc,
    })
}

/// The indices of the word at an offset from the start of the region.
fn indices_of(array: &Array, offset: u32) -> Option<Vec<u32>> {
    let mut rest = offset.checked_sub(array.offset)?;
    let mut take = |stride: u32| {
        let index = rest / stride;
        rest %= stride;
        index
    };
    let indices = array.indices.iter().map(|index| take(index.stride)).collect();
    (rest == 0).then_some(indices)
}

/// How the words of a memory are written.
fn forms(memory: &Memory) -> String {
    let form = |array: &Array| {
        let ranges = array.indices.iter().map(|index| format!("{} 0..{}", index.name, index.count - 1));
        format!("{}[{}]", memory.title(array), ranges.collect::<Vec<_>>().join(", "))
    };
    memory.arrays.iter().map(form).collect::<Vec<_>>().join(", ")
}

fn unknown(text: &str, name: &str, registers: &[Register], memories: &[Memory]) -> HostError {
    let registers = registers.iter().map(|register| register.name);
    let names = registers.chain(memories.iter().map(|memory| memory.name));
    let likeness = |candidate: &&str| strsim::jaro_winkler(&candidate.to_lowercase(), name);
    let best = names.filter(|name| likeness(name) >= ALIKE).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let hint = best.map_or_else(|| "memtwin registers lists all".to_string(), |best| format!("did you mean {best}?"));
    HostError::UnknownPlace { name: text.to_string(), hint }
}

#[cfg(test)]
mod tests {
    use super::*;
    use memtwin_spec::array::ArrayPreset;
    use memtwin_spec::register::{lia_cell, neuron, neuron_field, offset, synapse};
    use memtwin_spec::{Preset, Sizes, array_register};

    const SIZES: Sizes = Preset::Paper.sizes();
    const DESIGN: Design = Design::Network(Preset::Paper);

    #[track_caller]
    fn check(text: &str, expect: Result<(u32, &str), &str>) {
        match (Place::find(text, DESIGN), expect) {
            (Ok(place), Ok((address, name))) => assert_eq!((place.address, &*place.name), (address, name)),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{text}: {error}"),
            (got, want) => panic!("{text}: {got:?}, expected {want:?}"),
        }
    }

    #[test]
    fn places_by_name_and_by_offset() {
        check("clock_hz", Ok((csr(offset::CLOCK_HZ), "CLOCK_HZ")));
        check("crossbar1[3,5]", Ok((synapse(SIZES, 0, 3, 5), "crossbar1[3,5]")));
        check("Crossbar1[ 0x3 , 5 ]", Ok((synapse(SIZES, 0, 3, 5), "crossbar1[3,5]")));
        check("crossbar1[0x35]", Ok((synapse(SIZES, 0, 3, 5), "crossbar1[3,5]")));
        check("neurons2.state[9]", Ok((neuron(1, 9, neuron_field::STATE), "neurons2.state[9]")));
        check("neurons1[20]", Ok((neuron(0, 2, neuron_field::SPIKES), "neurons1.spikes[2]")));
        check("lia[4,10]", Ok((lia_cell(SIZES, 4, 10), "lia[4,10]")));
        check("patterns[63]", Ok((0x7003F, "patterns[63]")));
        check("trace[513]", Ok((0x90201, "trace.levels[0,1]")));
    }

    #[test]
    fn places_of_an_array() {
        let array = ArrayPreset::Cluster;
        let place = |text: &str| Place::find(text, array.into()).map(|place| (place.address, place.name));
        let synapse = array_register::synapse(array.sizes(), 7, 2);
        assert_eq!(place("synapses[7,2]").unwrap(), (synapse, "synapses[7,2]".to_string()));
        let drive = array_register::csr(array_register::offset::DRIVE);
        assert_eq!(place("drive").unwrap(), (drive, "DRIVE".to_string()));
        let fires = array_register::neuron(2, array_register::neuron_field::FIRES);
        assert_eq!(place("neurons.fires[2]").unwrap(), (fires, "neurons.fires[2]".to_string()));
        assert!(place("queue").is_err(), "a register of networks");
    }

    #[test]
    fn what_is_no_place_is_told_what_would_be() {
        check("CLOCK_HERTZ", Err("did you mean CLOCK_HZ?"));
        check("crossbr1[3,5]", Err("did you mean crossbar1?"));
        check("xyzzy", Err("memtwin registers lists all"));
        check("", Err("memtwin registers lists all"));
        check("crossbar1", Err("expected crossbar1[row 0..29, column 0..9]"));
        check("crossbar1[30,0]", Err("expected crossbar1[row 0..29, column 0..9]"));
        check("crossbar1[10]", Err("expected crossbar1[row 0..29, column 0..9]"));
        check("crossbar1[1,2,3]", Err("expected crossbar1[row"));
        check("crossbar1[-1,2]", Err("such as CLOCK_HZ or crossbar1[3,5]"));
        check("crossbar1[3,5", Err("such as CLOCK_HZ"));
        check("crossbar1[]", Err("such as CLOCK_HZ"));
        check("crossbar1[99999999999]", Err("such as CLOCK_HZ"));
        check("neurons1.stat[2]", Err("expected neurons1.amplitude[neuron 0..9]"));
        check("neurons1[5]", Err("expected neurons1.amplitude[neuron 0..9]"));
        check("clock_hz[0]", Err("did you mean CLOCK_HZ?"));
    }

    #[track_caller]
    fn check_write(text: &str, value: u32, expect: Result<(), &str>) {
        match (Place::find(text, DESIGN).unwrap().check_writable(value), expect) {
            (Ok(()), Ok(())) => {}
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{text}: {error}"),
            (got, want) => panic!("{text}: {got:?}, expected {want:?}"),
        }
    }

    #[test]
    fn values_fit_their_places() {
        check_write("JITTER", 63, Ok(()));
        check_write("JITTER", 64, Err("JITTER has 6 bits, so 64 is too large, expected 0 to 63"));
        check_write("ADD_TICKS", u32::MAX, Ok(()));
        check_write("crossbar2[0,0]", 4096, Err("expected 0 to 4095"));
        check_write("TICKS", 1, Err("TICKS can only be read"));
        check_write("trace[0]", 1, Err("trace.record[0] can only be read"));
        let queue = Place::find("queue", DESIGN).unwrap();
        assert!(queue.check_readable().is_err_and(|error| error.to_string().contains("QUEUE can only be written")));
    }

    #[test]
    fn numbers() {
        let read = |texts: [&str; 6]| texts.map(number);
        assert_eq!(read(["0", "0x1F", "0XfF", "4294967295", "12", "007"]), [0, 31, 255, u32::MAX, 12, 7].map(Some));
        assert_eq!(read(["", "-1", "+1", "0x", "1f", "4294967296"]), [None; 6]);
    }
}
