//! What gateware is generated for: networks and arrays, each under one name.

use crate::array::{ArrayPreset, ArraySizes};
use crate::register::Register;
use crate::{Preset, Sizes, array_register, register};
use serde::{Serialize, Serializer};
use std::fmt;

/// A network or an array for which gateware exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Design {
    Network(Preset),
    Array(ArrayPreset),
}

/// Sizes of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DesignSizes {
    Network(Sizes),
    Array(ArraySizes),
}

impl fmt::Display for DesignSizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DesignSizes::Network(sizes) => sizes.fmt(f),
            DesignSizes::Array(sizes) => sizes.fmt(f),
        }
    }
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

    pub const fn sizes(self) -> DesignSizes {
        match self {
            Design::Network(preset) => DesignSizes::Network(preset.sizes()),
            Design::Array(preset) => DesignSizes::Array(preset.sizes()),
        }
    }

    /// The one that has these sizes, if any.
    pub fn of_sizes(sizes: DesignSizes) -> Option<Design> {
        Design::all().find(|design| design.sizes() == sizes)
    }

    /// What it is in a sentence.
    pub const fn kind(self) -> &'static str {
        match self {
            Design::Network(_) => "network",
            Design::Array(_) => "array",
        }
    }

    /// Its control and status registers.
    pub const fn registers(self) -> &'static [Register] {
        match self {
            Design::Network(_) => register::REGISTERS,
            Design::Array(_) => array_register::REGISTERS,
        }
    }

    /// What its register IDENT reads.
    pub const fn ident(self) -> u32 {
        match self {
            Design::Network(_) => register::IDENT,
            Design::Array(_) => array_register::IDENT,
        }
    }
}

impl Serialize for Design {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
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
