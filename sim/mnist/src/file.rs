//! The file of a trained network.
//!
//! ```text
//!  memtwin-mnist network 1             a line of text, the version in it
//!  {"training":{"seed":1, ...          a line of JSON: Header
//!  conductances                        layer 1 then layer 2, row by row, 12 bits each: two in three bytes, the lowest bits first
//!  32 bytes                            SHA-256 of all bytes before
//! ```

use crate::MnistError;
use crate::circuit::{DIGITS, HIDDEN, PIXELS};
use crate::network::{Network, Parts, SIZES, Training};
use memtwin_spec::Conductance;
use memtwin_spec::array::{ArrayConfig, Level, ProgrammingConfig, RcConfig, SomaConfig};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MAGIC: &[u8] = b"memtwin-mnist network ";
const VERSION: &str = "1";
/// Bytes of the checksum.
const CHECKSUM: usize = 32;
/// Four times a network's file.
const BYTES_MAX: u64 = 1 << 20;

/// The network that comes with the project.
const SHIPPED: &[u8] = include_bytes!("../data/network.bin");

/// All but the conductances, as integers of the arrays.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    training: Training,
    /// Inputs, hidden neurons, output neurons.
    sizes: [usize; 3],
    spike_level: i16,
    drive: [u16; 2],
    threshold: u16,
    hold: u16,
    scale: u16,
    load: u16,
    growth_max: u16,
    leak_off: u16,
    leak_on: u16,
    conductance_min: u16,
    conductance_max: u16,
    potentiate_shift: u8,
    depress_shift: u8,
}

impl Network {
    /// The network that comes with the project.
    pub fn shipped() -> Network {
        Network::from_bytes(Path::new("the shipped network"), SHIPPED).expect("the shipped network is whole")
    }

    /// The network of a file.
    pub fn load(file: &Path) -> Result<Network, MnistError> {
        let mut bytes = vec![];
        let read = File::open(file).and_then(|f| f.take(BYTES_MAX + 1).read_to_end(&mut bytes));
        read.map_err(|source| MnistError::Read { file: file.to_path_buf(), source })?;
        if bytes.len() as u64 > BYTES_MAX {
            let what = "a network of `memtwin mnist train`";
            return Err(MnistError::TooLong { file: file.to_path_buf(), limit: BYTES_MAX, what });
        }
        Network::from_bytes(file, &bytes)
    }

    /// The bytes of its file: equal networks have equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = [MAGIC, VERSION.as_bytes(), b"\n"].concat();
        bytes.extend(serde_json::to_vec(&self.header()).expect("numbers become JSON"));
        bytes.push(b'\n');
        let codes = self.arrays.iter().flat_map(|array| &array.conductance).map(|w| w.to_bits());
        bytes.extend(pack(&codes.collect::<Vec<_>>()));
        let checksum = Sha256::digest(&bytes);
        bytes.extend(checksum);
        bytes
    }

    /// A network of bytes; errors name `file`.
    pub fn from_bytes(file: &Path, bytes: &[u8]) -> Result<Network, MnistError> {
        let wrong = |what: &str, expected: &str| MnistError::Network {
            file: file.to_path_buf(),
            what: what.to_string(),
            expected: expected.to_string(),
        };
        let line = |bytes: &'_ [u8]| bytes.iter().position(|&byte| byte == b'\n');
        let no_network = || wrong("line 1: the file holds no network", "one of `memtwin mnist train`");
        let rest = bytes.strip_prefix(MAGIC).ok_or_else(no_network)?;
        let end = line(rest).filter(|&end| end <= 8).ok_or_else(no_network)?;
        let (version, rest) = (&rest[..end], &rest[end + 1..]);
        if version != VERSION.as_bytes() {
            let found = format!("line 1: a network of version {}", String::from_utf8_lossy(version));
            return Err(wrong(&found, &format!("version {VERSION}")));
        }
        let damaged = || wrong("the file is damaged: its checksum is another", "it as it was written");
        let (summed, checksum) = bytes.split_at_checked(bytes.len().saturating_sub(CHECKSUM)).ok_or_else(damaged)?;
        if Sha256::digest(summed)[..] != *checksum {
            return Err(damaged());
        }
        let body = &rest[..rest.len().saturating_sub(CHECKSUM)];
        let end = line(body).ok_or_else(|| wrong("line 2 does not end", "a line of JSON"))?;
        let header: Header = serde_json::from_slice(&body[..end])
            .map_err(|error| wrong(&format!("line 2: {error}"), "the header of a network"))?;
        let codes = &body[end + 1..];
        let count = SIZES.iter().map(|sizes| sizes.rows * sizes.neurons).sum::<usize>();
        if header.sizes != [PIXELS, HIDDEN, DIGITS] || codes.len() != count / 2 * 3 {
            let found = format!("sizes {:?} and {} bytes of conductances", header.sizes, codes.len());
            return Err(wrong(&found, &format!("[784, 100, 10] and {}", count / 2 * 3)));
        }
        let network = header.network(&unpack(codes));
        let range = header.conductance_min..=header.conductance_max;
        let outside =
            network.arrays.iter().flat_map(|array| &array.conductance).find(|w| !range.contains(&w.to_bits()));
        if let Some(w) = outside {
            return Err(wrong(&format!("a conductance of {w} uS"), "one within the range of its header"));
        }
        if header.load == 0 || !(0..=Level::MAX).contains(&header.spike_level) {
            return Err(wrong("line 2: load or spike_level", "a load above 0, a level of 0 to 2047"));
        }
        let valid = network.arrays.iter().try_for_each(ArrayConfig::validate);
        valid.map_err(|error| wrong(&format!("line 2: {error}"), "what an array can hold"))?;
        Ok(network)
    }

    fn header(&self) -> Header {
        let array = &self.arrays[0];
        let SomaConfig::Rc(rc) = &array.soma else { unreachable!("the somas of a network are RC") };
        Header {
            training: self.training,
            sizes: [PIXELS, HIDDEN, DIGITS],
            spike_level: self.spike_level,
            drive: self.drive,
            threshold: array.threshold_base[0],
            hold: rc.hold,
            scale: rc.scale,
            load: rc.load_fixed,
            growth_max: rc.growth_max,
            leak_off: rc.leak_off,
            leak_on: rc.leak_on,
            conductance_min: array.programming.conductance_min.to_bits(),
            conductance_max: array.programming.conductance_max.to_bits(),
            potentiate_shift: array.programming.potentiate_shift,
            depress_shift: array.programming.depress_shift,
        }
    }
}

impl Header {
    fn network(&self, codes: &[u16]) -> Network {
        let soma = RcConfig {
            // of no effect beside a fixed load
            scale: self.scale,
            load_fixed: self.load,
            growth_max: self.growth_max,
            leak_off: self.leak_off,
            leak_on: self.leak_on,
            hold: self.hold,
            onset_ticks: 0,
            rest_ticks: 0,
            jitter: 0,
        };
        let programming = ProgrammingConfig {
            conductance_min: Conductance::from_bits(self.conductance_min),
            conductance_max: Conductance::from_bits(self.conductance_max),
            potentiate_shift: self.potentiate_shift,
            depress_shift: self.depress_shift,
        };
        let (one, two) = codes.split_at(SIZES[0].rows * SIZES[0].neurons);
        let codes = [one, two].map(|codes| codes.iter().copied().map(Conductance::from_bits).collect());
        let Header { threshold, drive, spike_level, training, .. } = *self;
        Network::new(codes, Parts { soma, threshold, programming, drive, spike_level }, training)
    }
}

/// Codes of 12 bits, two in three bytes; their number is even.
fn pack(codes: &[u16]) -> Vec<u8> {
    let pair = |pair: &[u16]| {
        let bits = u32::from(pair[0]) | u32::from(pair[1]) << 12;
        let [a, b, c, _] = bits.to_le_bytes();
        [a, b, c]
    };
    codes.chunks_exact(2).flat_map(pair).collect()
}

fn unpack(bytes: &[u8]) -> Vec<u16> {
    let pair = |three: &[u8]| {
        let bits = u32::from_le_bytes([three[0], three[1], three[2], 0]);
        [(bits & 0xFFF) as u16, (bits >> 12) as u16]
    };
    bytes.chunks_exact(3).flat_map(pair).collect()
}
