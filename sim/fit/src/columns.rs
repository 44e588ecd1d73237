//! What a data file may hold. The kinds are told apart by their columns; the last words of a column are its unit.

use serde::Serialize;
use std::fmt;

/// A kind of data; one file holds one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One pulse each: when the device fired, and when it was relaxed again.
    SwitchingTimes,
    /// Trains of equal pulses: which pulse fired first.
    PulsesToFire,
    /// Voltage ramps: where the device switched on and off.
    Sweeps,
    /// Sampled voltage and current of one pulse each.
    PulseResponses,
    /// Conductance of a synapse, pulse by pulse.
    SynapseUpdates,
}

impl Kind {
    pub const ALL: [Kind; 5] =
        [Kind::SwitchingTimes, Kind::PulsesToFire, Kind::Sweeps, Kind::PulseResponses, Kind::SynapseUpdates];

    /// The columns of a file of this kind, in the order in which examples have them.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Kind::SwitchingTimes => SWITCHING_TIMES,
            Kind::PulsesToFire => PULSES_TO_FIRE,
            Kind::Sweeps => SWEEPS,
            Kind::PulseResponses => PULSE_RESPONSES,
            Kind::SynapseUpdates => SYNAPSE_UPDATES,
        }
    }

    /// Whether this is data of a synapse, not of a threshold-switching device.
    pub fn is_synapse(self) -> bool {
        self == Kind::SynapseUpdates
    }

    /// The names of the columns, those that may be left out in brackets.
    pub(crate) fn column_names(self) -> String {
        let name = |c: &Column| if c.needed { c.name.to_string() } else { format!("[{}]", c.name) };
        self.columns().iter().map(name).collect::<Vec<_>>().join(", ")
    }

    /// The column whose name without unit is this, in a file of this kind.
    pub(crate) fn of_stem(self, stem: &str) -> Option<&'static Column> {
        self.columns().iter().find(|c| c.stem() == stem)
    }

    /// Whether no other kind has a column of this name without unit.
    pub(crate) fn alone_has(self, stem: &str) -> bool {
        self.of_stem(stem).is_some() && Kind::ALL.into_iter().all(|k| k == self || k.of_stem(stem).is_none())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::SwitchingTimes => "switching times",
            Kind::PulsesToFire => "pulses to fire",
            Kind::Sweeps => "sweeps",
            Kind::PulseResponses => "pulse responses",
            Kind::SynapseUpdates => "synapse updates",
        })
    }
}

/// A column: its name with unit, whether a file must have it, and what its cells may be.
#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    pub needed: bool,
    pub cell: Cell,
}

impl Column {
    /// The name without its unit: its first word.
    pub(crate) fn stem(&self) -> &'static str {
        self.name.split('_').next().unwrap_or(self.name)
    }
}

/// What a cell may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    Text,
    Branch,
    /// Above 0.
    Positive,
    /// Above 0, or empty: it did not happen, or was not measured.
    PositiveOrEmpty,
    /// 0 or more.
    NotNegative,
    /// Of either sign, as noise around 0 is.
    Signed,
    /// A whole number, 0 or more.
    Whole,
    /// A whole number, 1 or more.
    Count,
    /// A voltage that drives a device, within the emulator's codes.
    Drive,
    /// A conductance within the emulator's codes.
    Conductance,
}

const fn needed(name: &'static str, cell: Cell) -> Column {
    Column { name, needed: true, cell }
}

const fn optional(name: &'static str, cell: Cell) -> Column {
    Column { name, needed: false, cell }
}

const SWITCHING_TIMES: &[Column] = &[
    optional("device", Cell::Text),
    needed("amplitude_volt", Cell::Drive),
    needed("width_us", Cell::Positive),
    needed("integration_us", Cell::PositiveOrEmpty),
    optional("relaxation_us", Cell::PositiveOrEmpty),
    optional("resolution_us", Cell::Positive),
];

const PULSES_TO_FIRE: &[Column] = &[
    optional("device", Cell::Text),
    needed("amplitude_volt", Cell::Drive),
    needed("width_us", Cell::Positive),
    needed("interval_us", Cell::NotNegative),
    needed("pulses_count", Cell::Count),
];

const SWEEPS: &[Column] = &[
    optional("device", Cell::Text),
    needed("ramp_volt_per_s", Cell::Positive),
    needed("threshold_volt", Cell::Drive),
    optional("hold_volt", Cell::PositiveOrEmpty),
];

const PULSE_RESPONSES: &[Column] = &[
    optional("device", Cell::Text),
    needed("pulse", Cell::Whole),
    needed("time_us", Cell::NotNegative),
    needed("voltage_volt", Cell::NotNegative),
    needed("current_ua", Cell::Signed),
];

const SYNAPSE_UPDATES: &[Column] = &[
    optional("device", Cell::Text),
    needed("branch", Cell::Branch),
    needed("pulse_count", Cell::Whole),
    needed("conductance_usiemens", Cell::Conductance),
    optional("width_us", Cell::Positive),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_told_by_a_column_it_needs() {
        for kind in Kind::ALL {
            let own = kind.columns().iter().filter(|c| c.needed && kind.alone_has(c.stem()));
            assert!(own.count() > 0, "{kind}");
        }
    }
}
