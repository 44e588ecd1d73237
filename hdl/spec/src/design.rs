//! What gateware is generated for: networks and arrays, each under one name.

use crate::Preset;
use crate::array::ArrayPreset;
use std::fmt;

/// A network or an array for which gateware exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Design {
    Network(Preset),
    Array(ArrayPreset),
}

impl Design {
    /// All of them, networks first.
    pub fn all() -> impl Iterator<Item = Design> {
        Preset::ALL.into_iter().map(Design::Network).chain(ArrayPreset::ALL.into_iter().map(Design::Array))
    }

    pub const fn name(self) -> &'static str {
        match self {
            Design::Network(preset) => preset.name(),
            Design::Array(preset) => preset.name(),
        }
    }
}

impl From<Preset> for Design {
    fn from(preset: Preset) -> Self {
        Design::Network(preset)
    }
}

impl From<ArrayPreset> for Design {
    fn from(preset: ArrayPreset) -> Self {
        Design::Array(preset)
    }
}

impl fmt::Display for Design {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for Design {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, String> {
        let names = || Design::all().map(Design::name).collect::<Vec<_>>().join(", ");
        Design::all().find(|design| design.name() == name).ok_or_else(|| format!("expected one of {}", names()))
    }
}
