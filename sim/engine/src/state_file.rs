//! A network's state as a file: JSON that a person can look into, with a checksum.
//!
//! ```json
//! { "format": "memtwin state", "version": 1, "sha256": "5f1d...", "state": { ... } }
//! ```
//!
//! The checksum is that of the state's values, written as compact JSON in the order of [`State`]'s fields; blanks and line
//! breaks are free. A file is read whole or refused whole.

use crate::EngineError;
use memtwin_model::Network;
use memtwin_spec::{Sizes, State};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs::{File, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// What the file says it is.
pub const FORMAT: &str = "memtwin state";
/// Version of the format; a change of [`State`] is another one.
pub const VERSION: u32 = 1;

/// More than the state of the largest network; a device such as /dev/zero has no end.
const BYTES_MAX: u64 = 64 << 20;

/// What is looked at first: what follows may be of another version, or of something else.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents<T> {
    format: String,
    version: u32,
    sha256: String,
    state: T,
}

/// Writes a state: to a temporary file beside, which then takes the name.
pub fn write(path: &Path, state: &State) -> Result<(), EngineError> {
    let contents = Contents { format: FORMAT.to_string(), version: VERSION, sha256: checksum(state), state };
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let attempt = || -> std::io::Result<()> {
        // temporary files are private by default; this one gets what the umask leaves
        let readable = Permissions::from_mode(0o666);
        let mut file = tempfile::Builder::new().prefix(".memtwin-").permissions(readable).tempfile_in(folder)?;
        let text = serde_json::to_string_pretty(&contents)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.persist(path)?;
        Ok(())
    };
    attempt().map_err(|source| EngineError::Io { path: path.into(), source })
}

/// Reads a state, of a network of any sizes.
pub fn read(path: &Path) -> Result<State, EngineError> {
    let mut bytes = vec![];
    let reading = File::open(path).and_then(|file| file.take(BYTES_MAX).read_to_end(&mut bytes));
    reading.map_err(|source| EngineError::Io { path: path.into(), source })?;
    parse(path, &bytes)
}

/// Reads what a file holds; `path` is what errors call it.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<State, EngineError> {
    let syntax = |source| EngineError::StateSyntax { path: path.into(), source };
    let Head { format, version } = serde_json::from_slice(bytes).map_err(syntax)?;
    if format != FORMAT {
        return Err(EngineError::StateFormat { path: path.into(), found: format });
    }
    if version != VERSION {
        return Err(EngineError::StateVersion { path: path.into(), found: version });
    }
    let Contents { sha256: expected, state, .. } = serde_json::from_slice(bytes).map_err(syntax)?;
    let found = checksum(&state);
    if found != expected {
        return Err(EngineError::StateAltered { path: path.into(), found, expected });
    }
    let judged = Network::restore(&state, false);
    judged.map_err(|source| EngineError::StateInvalid { path: path.into(), source })?;
    Ok(state)
}

/// Reads the state of a network of these sizes.
pub fn read_sized(path: &Path, expected: Sizes) -> Result<State, EngineError> {
    let state = read(path)?;
    let found = state.config.sizes;
    if found == expected { Ok(state) } else { Err(EngineError::StateSizes { path: path.into(), found, expected }) }
}

/// The first value in which two states differ, with its place in the file.
pub fn first_difference(found: &State, expected: &State) -> Option<String> {
    let value = |state: &State| serde_json::to_value(state).expect("numbers, texts and lists, which JSON holds");
    differs("state", &value(found), &value(expected))
}

fn differs(place: &str, found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            found.iter().find_map(|(key, value)| differs(&format!("{place}.{key}"), value, &expected[key]))
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            let mut both = found.iter().zip(expected).enumerate();
            both.find_map(|(n, (found, expected))| differs(&format!("{place}[{n}]"), found, expected))
        }
        _ => (found != expected).then(|| format!("{place} is {found}, expected {expected}")),
    }
}

fn checksum(state: &State) -> String {
    let text = serde_json::to_vec(state).expect("numbers, texts and lists, which JSON holds");
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
