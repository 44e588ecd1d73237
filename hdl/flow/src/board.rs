//! Boards: what `board.toml` says of each, and the pins beside it.
//!
//! A board is a folder with `board.toml` and `pins.pcf` (iCE40) or `pins.lpf` (ECP5). Those of [`BOARDS`] are part of
//! the program; [`Board::from_folder`] reads any other.

use crate::generated::bit_cycles;
use crate::{FlowError, Pll};
use memtwin_spec::Design;
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::path::Path;

macro_rules! embedded {
    ($name:literal, $pins:literal) => {
        Embedded {
            name: $name,
            description: include_str!(concat!("../../../constraints/", $name, "/board.toml")),
            pins: include_str!(concat!("../../../constraints/", $name, "/", $pins)),
        }
    };
}

/// A board that is part of the program.
pub struct Embedded {
    pub name: &'static str,
    description: &'static str,
    pins: &'static str,
}

/// The boards that are part of the program.
pub const BOARDS: [Embedded; 4] = [
    embedded!("hx8k_breakout", "pins.pcf"),
    embedded!("icebreaker", "pins.pcf"),
    embedded!("ulx3s_85f", "pins.lpf"),
    embedded!("colorlight_i5", "pins.lpf"),
];

/// A family of FPGAs: it decides the tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    Ice40,
    Ecp5,
}

impl Family {
    /// Its name, as yosys and nextpnr write it.
    pub const fn name(self) -> &'static str {
        match self {
            Family::Ice40 => "ice40",
            Family::Ecp5 => "ecp5",
        }
    }

    pub const fn pins_file(self) -> &'static str {
        match self {
            Family::Ice40 => "pins.pcf",
            Family::Ecp5 => "pins.lpf",
        }
    }

    pub const fn bitstream_file(self) -> &'static str {
        match self {
            Family::Ice40 => "top.bin",
            Family::Ecp5 => "top.bit",
        }
    }

    /// The devices that nextpnr has options for.
    const fn devices(self) -> &'static [&'static str] {
        match self {
            Family::Ice40 => &["lp384", "lp1k", "lp4k", "lp8k", "hx1k", "hx4k", "hx8k", "up3k", "up5k", "u4k"],
            Family::Ecp5 => {
                &["12k", "25k", "45k", "85k", "um-25k", "um-45k", "um-85k", "um5g-25k", "um5g-45k", "um5g-85k"]
            }
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A board, as `board.toml` describes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// The name of its folder, and of its Verilog.
    pub name: String,
    /// Its maker's name for it.
    pub title: String,
    pub family: Family,
    /// The device and the package, as nextpnr's options write them.
    pub device: String,
    pub package: String,
    /// Speed grade of an ECP5.
    pub speed: Option<u8>,
    /// The network or the array that it runs: `preset` in the file.
    #[serde(rename = "preset", deserialize_with = "design")]
    pub design: Design,
    /// The clock at the pin, and that of the design: where they differ a PLL makes the second.
    pub oscillator_hz: u32,
    pub clock_hz: u32,
    pub baud: u32,
    /// Seed of placement and routing.
    pub seed: u32,
    /// Vendor and product of its serial port.
    pub usb: String,
    /// Further options of yosys' `synth_ice40` or `synth_ecp5`, and of nextpnr.
    #[serde(default)]
    pub synthesis_options: Vec<String>,
    #[serde(default)]
    pub route_options: Vec<String>,
    /// Tools that load it, the preferred one first.
    #[serde(rename = "programmer")]
    pub programmers: Vec<Programmer>,
    /// The text of its pin file.
    #[serde(skip)]
    pub pins: String,
}

/// A tool that loads a bitstream into a board.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programmer {
    pub tool: String,
    /// How its users get it.
    pub install: String,
    /// Its arguments; `{bitstream}` stands for the file.
    pub arguments: Vec<String>,
}

impl Board {
    /// The board of this name that is part of the program, or the one that this folder describes.
    pub fn find(name: &str) -> Result<Board, FlowError> {
        if let Some(board) = BOARDS.iter().find(|board| board.name == name) {
            let origin = format!("constraints/{name}/board.toml");
            return Board::parse(&origin, name, board.description, board.pins);
        }
        if Path::new(name).join("board.toml").is_file() {
            return Board::from_folder(Path::new(name));
        }
        let available = BOARDS.map(|board| board.name).join(", ");
        Err(FlowError::UnknownBoard { name: name.to_string(), available })
    }

    /// The board that a folder describes.
    pub fn from_folder(folder: &Path) -> Result<Board, FlowError> {
        let read = |path: &Path| std::fs::read_to_string(path).map_err(FlowError::io(path));
        let path = folder.join("board.toml");
        let text = read(&path)?;
        let folder = folder.canonicalize().map_err(FlowError::io(folder))?;
        let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let origin = path.display().to_string();
        let board = Board::parse(&origin, &name, &text, "")?;
        Ok(Board { pins: read(&folder.join(board.family.pins_file()))?, ..board })
    }

    /// The folder of its bitstream: that of an array stands beside that of the board's network.
    pub fn bitstream_folder(&self) -> String {
        match self.design {
            Design::Network(_) => self.name.clone(),
            Design::Array(preset) => format!("{}_{preset}", self.name),
        }
    }

    /// Reads a description; `origin` is what errors call it, `folder` the name that the board must have.
    pub fn parse(origin: &str, folder: &str, text: &str, pins: &str) -> Result<Board, FlowError> {
        let board: Board = toml::from_str(text).map_err(|error| {
            let line =
                error.span().map_or(1, |span| text[..text.floor_char_boundary(span.start)].matches('\n').count() + 1);
            FlowError::Description {
                place: format!("{origin}:{line}"),
                message: error.message().trim().replace('\n', ", "),
            }
        })?;
        match board.fault(folder) {
            None => Ok(Board { pins: pins.to_string(), ..board }),
            Some((key, message)) => {
                Err(FlowError::Description { place: format!("{origin}{}", line_of(text, key)), message })
            }
        }
    }

    /// The first key with a value that cannot be, and what is expected of it.
    fn fault(&self, folder: &str) -> Option<(&'static str, String)> {
        let wrong = |key: &'static str, found: &dyn fmt::Display, expected: &str| {
            Some((key, format!("{key} is {found}, expected {expected}")))
        };
        let devices = self.family.devices();
        let option = |option: &String| !option.is_empty() && option.chars().all(|c| c.is_ascii_graphic() && c != ';');
        if self.name != folder || !is_word(folder) {
            return wrong("name", &self.name, &format!("the name of its folder, '{folder}'"));
        } else if self.title.trim().is_empty() {
            return wrong("title", &"empty", "the board's name");
        } else if !devices.contains(&&*self.device) {
            return wrong("device", &self.device, &format!("one of {}", devices.join(", ")));
        } else if !is_word(&self.package) {
            return wrong("package", &self.package, "a package as nextpnr names it, such as sg48");
        }
        match (self.family, self.speed) {
            (Family::Ice40, Some(speed)) => return wrong("speed", &speed, "no such key: iCE40 has no speed grades"),
            (Family::Ecp5, None) => return Some(("family", "speed is missing, expected 6, 7 or 8".to_string())),
            (Family::Ecp5, Some(speed)) if !(6..=8).contains(&speed) => return wrong("speed", &speed, "6, 7 or 8"),
            _ => {}
        }
        if !(1_000_000..=500_000_000).contains(&self.oscillator_hz) {
            return wrong("oscillator_hz", &self.oscillator_hz, "1_000_000 to 500_000_000");
        }
        if let Err(error) = Pll::find(self) {
            return Some(("clock_hz", error.to_string()));
        }
        if let Err(error) = bit_cycles(self) {
            return Some(("baud", error.to_string()));
        }
        let usb = self.usb.split_once(':');
        let id = |text: &str| text.len() == 4 && text.chars().all(|c| c.is_ascii_hexdigit());
        if !usb.is_some_and(|(vendor, product)| id(vendor) && id(product)) {
            return wrong("usb", &self.usb, "vendor and product, such as 0403:6010");
        } else if let Some(found) = self.synthesis_options.iter().find(|&text| !option(text)) {
            return wrong("synthesis_options", &format!("'{found}'"), "options, each one word");
        } else if let Some(found) = self.route_options.iter().find(|&text| !option(text)) {
            return wrong("route_options", &format!("'{found}'"), "options, each one word");
        } else if self.programmers.is_empty() {
            return wrong("programmer", &"empty", "at least one [[programmer]]");
        }
        let programmer = self.programmers.iter().find(|programmer| !programmer.is_sound())?;
        let tool = &programmer.tool;
        Some((
            "tool",
            format!(
                "programmer '{tool}': expected a tool's name, how to install it, and arguments with one {{bitstream}}"
            ),
        ))
    }
}

impl Programmer {
    fn is_sound(&self) -> bool {
        let places: usize = self.arguments.iter().map(|argument| argument.matches("{bitstream}").count()).sum();
        let path = self.tool.contains(['/', ' ']);
        !self.tool.is_empty() && !path && !self.install.is_empty() && places == 1
    }
}

/// Whether this may be a name: a file's, an option's, a comment's.
pub(crate) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

/// `:LINE` of a key of the description.
fn line_of(text: &str, key: &str) -> String {
    let is_key =
        |line: &str| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(is_key).map_or_else(String::new, |line| format!(":{}", line + 1))
}

fn design<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Design, D::Error> {
    let name = String::deserialize(deserializer)?;
    name.parse().map_err(|expected| serde::de::Error::custom(format!("found preset '{name}', {expected}")))
}
