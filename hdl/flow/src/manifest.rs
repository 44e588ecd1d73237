//! `manifest.toml`: what a committed bitstream was made from, by what, and what it needs.

use crate::{Board, Built, FLOW_VERSION, FlowError, Sources, Utilisation};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::Path;

use crate::board::is_word;
use crate::sources::hex;

const FILE: &str = "manifest.toml";

/// What is known of a bitstream. Hashes and the build id are hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub board: String,
    pub preset: String,
    pub build_id: String,
    pub spec_hash: String,
    pub source_hash: String,
    pub flow_version: u32,
    /// Seed of placement and routing.
    pub seed: u32,
    /// The clock that the board has, and the fastest that its design could take.
    pub clock_hz: u64,
    pub fmax_hz: u64,
    /// The file beside the manifest.
    pub bitstream: String,
    pub bytes: u64,
    pub sha256: String,
    pub tools: ToolNames,
    pub cells: Utilisation,
}

/// The tools that made a bitstream, with their versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolNames {
    pub set: String,
    pub synthesis: String,
    pub place_and_route: String,
    pub pack: String,
}

impl Manifest {
    /// Of a build; its bitstream is read.
    pub fn of(built: &Built) -> Result<Manifest, FlowError> {
        let bytes = std::fs::read(&built.bitstream).map_err(FlowError::io(&built.bitstream))?;
        let [synthesis, place_and_route, pack] =
            built.tools.makers().map(|tool| format!("{} {}", tool.name, tool.version));
        Ok(Manifest {
            board: built.board.name.clone(),
            preset: built.board.design.to_string(),
            build_id: format!("{:08x}", built.sources.build_id),
            spec_hash: hex(&built.spec_hash),
            source_hash: hex(&built.sources.source_hash),
            flow_version: FLOW_VERSION,
            seed: built.board.seed,
            clock_hz: built.board.clock_hz.into(),
            fmax_hz: built.routed.fmax_hz,
            bitstream: built.board.family.bitstream_file().to_string(),
            bytes: bytes.len() as u64,
            sha256: hex(&Sha256::digest(&bytes)),
            tools: ToolNames { set: built.tools.set.to_string(), synthesis, place_and_route, pack },
            cells: built.routed.utilisation,
        })
    }

    /// Reads the manifest of a folder.
    pub fn read(folder: &Path) -> Result<Manifest, FlowError> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(FlowError::io(&path))?;
        Manifest::parse(&path, &text)
    }

    /// Reads what a manifest says; `path` is what errors call it.
    pub fn parse(path: &Path, text: &str) -> Result<Manifest, FlowError> {
        let wrong = |differences| FlowError::Manifest { path: path.into(), differences };
        let manifest: Manifest = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        if !is_word(&manifest.board) {
            let expected = "the name of a board: letters, digits, '_' and '-'";
            return Err(wrong(format!("board is '{}', expected {expected}", manifest.board)));
        }
        Ok(manifest)
    }

    /// Reads the manifest of a folder and makes sure that the bitstream beside it is the one that it describes.
    pub fn check(folder: &Path) -> Result<Manifest, FlowError> {
        let manifest = Manifest::read(folder)?;
        // a name with a separator would be a file somewhere else
        let path = match Path::new(&manifest.bitstream).file_name() {
            Some(name) if name == &*manifest.bitstream => folder.join(name),
            _ => {
                let differences = format!("bitstream is '{}', expected the name of a file", manifest.bitstream);
                return Err(FlowError::Manifest { path: folder.join(FILE), differences });
            }
        };
        let bytes = std::fs::read(&path).map_err(FlowError::io(&path))?;
        let differences = different([
            ("bytes", manifest.bytes.to_string(), bytes.len().to_string()),
            ("sha256", manifest.sha256.clone(), hex(&Sha256::digest(&bytes))),
        ]);
        if differences.is_empty() {
            return Ok(manifest);
        }
        Err(FlowError::Manifest { path, differences: differences.join("; ") })
    }

    /// How the bitstream's sources differ from these; empty where it belongs to them.
    pub fn differences(&self, board: &Board, verilog: &str, spec_hash: [u8; 32]) -> Result<Vec<String>, FlowError> {
        let sources = Sources::new(board, verilog, spec_hash)?;
        Ok(different([
            ("board", self.board.clone(), board.name.clone()),
            ("preset", self.preset.clone(), board.design.to_string()),
            ("flow_version", self.flow_version.to_string(), FLOW_VERSION.to_string()),
            ("seed", self.seed.to_string(), board.seed.to_string()),
            ("clock_hz", self.clock_hz.to_string(), board.clock_hz.to_string()),
            ("spec_hash", self.spec_hash.clone(), hex(&spec_hash)),
            ("source_hash", self.source_hash.clone(), hex(&sources.source_hash)),
            ("build_id", self.build_id.clone(), format!("{:08x}", sources.build_id)),
        ]))
    }

    pub fn is_fresh(&self, board: &Board, verilog: &str, spec_hash: [u8; 32]) -> Result<bool, FlowError> {
        Ok(self.differences(board, verilog, spec_hash)?.is_empty())
    }

    /// The text of the file.
    pub fn to_toml(&self) -> String {
        let text = toml::to_string(self).expect("a structure of numbers and texts, its tables last");
        format!("# Written by memtwin build --board {}.\n{text}", self.board)
    }
}

/// The pairs that differ, told as `name is A, expected B`.
fn different<const N: usize>(pairs: [(&str, String, String); N]) -> Vec<String> {
    let differ = pairs.into_iter().filter(|(_, manifest, found)| manifest != found);
    differ.map(|(name, manifest, found)| format!("{name} is {found}, the manifest says {manifest}")).collect()
}

/// Puts a bitstream and its manifest into a folder, each file whole or not at all.
pub fn publish(built: &Built, folder: &Path) -> Result<Manifest, FlowError> {
    let manifest = Manifest::of(built)?;
    let bytes = std::fs::read(&built.bitstream).map_err(FlowError::io(&built.bitstream))?;
    std::fs::create_dir_all(folder).map_err(FlowError::io(folder))?;
    write(&folder.join(&manifest.bitstream), &bytes)?;
    write(&folder.join(FILE), manifest.to_toml().as_bytes())?;
    Ok(manifest)
}

fn write(path: &Path, contents: &[u8]) -> Result<(), FlowError> {
    use std::os::unix::fs::PermissionsExt;
    let attempt = || -> std::io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        // temporary files are private by default; results get what the umask leaves
        let permissions = std::fs::Permissions::from_mode(0o666);
        let mut file = tempfile::Builder::new().prefix(".memtwin-").permissions(permissions).tempfile_in(folder)?;
        file.write_all(contents)?;
        file.persist(path)?;
        Ok(())
    };
    attempt().map_err(FlowError::io(path))
}
