//! Faults of a network: what breaks, how much of it, and where.
//!
//! They act through what every engine loads, the memories, never through other code: a synapse's word with its mark *stuck*, a
//! neuron's amplitude, the cells of the LIA. So the same faults act in the model, in gateware and on a board.
//!
//! | kind | what breaks | how it is loaded |
//! |---|---|---|
//! | `stuck_low`, `stuck_high` | a synapse stays at an end of the programming range (42, 980 uS) | its word, marked stuck |
//! | `open` | a synapse does not conduct | word 0, stuck |
//! | `open_column` | the wire of a column is broken: none of its synapses conducts | words 0, stuck |
//! | `shorted_column` | every synapse of a column is shorted | the largest word (1023.75 uS), stuck |
//! | `dead_device` | no voltage reaches a TS device: it never switches | amplitude 0 |
//! | `leaky_device` | a TS device's leak takes a fifth of node 1's voltage | amplitude x 0.8 |
//! | `lg_low`, `lg_high` | the comparator of a LIA line is stuck: its neuron is never driven, or never inhibited | the line's cells |
//! | `vl_low`, `vl_high` | a neuron's output to the LIA is stuck: it never inhibits the others, or always | the cells of its input |
//! | `cleared_memory` | a layer's conductance memory is 0 at the start | words 0 |
//! | `bit_flip` | a bit of a conductance word flips between training and inference | written by the host |
//!
//! Which places are faulty comes from the seed, in a stream of its own ([`Purpose::Fault`]): for each layer one word a place and
//! kind. Where `n` faults are asked for, the `n` lowest words have them; at a rate, the words below that part of their range.
//! So faults are nested: with one seed, more faults are those of fewer, and others.
//!
//! ```
//! use memtwin_calibrate::Parameters;
//! use memtwin_experiments::fault::{Fault, inject};
//! use memtwin_experiments::patterns;
//! use memtwin_spec::Preset;
//! let sizes = Preset::Paper.sizes();
//! let mut config = Parameters::default().config(sizes, patterns::of_preset(Preset::Paper).unwrap(), 1).unwrap();
//! inject(&mut config, &[Fault::read("open1_count=3", sizes).unwrap()], 1);
//! assert_eq!(config.layers[0].stuck.len(), 3);
//! assert!(config.layers[0].stuck.iter().all(|&synapse| config.layers[0].conductance[synapse as usize] == 0));
//! ```
//!
//! [`Purpose::Fault`]: memtwin_calibrate::random::Purpose::Fault

mod inject;
mod read;
#[cfg(test)]
mod tests;

pub use inject::{flip_bits, inject};
pub use read::named;

use memtwin_spec::Sizes;
use std::ops::Range;

/// What breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    StuckLow,
    StuckHigh,
    Open,
    DeadDevice,
    LeakyDevice,
    OpenColumn,
    ShortedColumn,
    LgLow,
    LgHigh,
    VlLow,
    VlHigh,
    ClearedMemory,
    BitFlip,
}

/// A part of a network, of which each has one fault at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Synapse,
    /// A neuron's TS device.
    Device,
    /// The synapses of a neuron together.
    Column,
    /// A LIA line with its comparator: layer 1 has them.
    Line,
    /// The output of a neuron to the LIA: layer 1 has them.
    Output,
    /// The conductance memory of a layer.
    Memory,
    /// A word of it.
    Word,
}

impl Part {
    pub const ALL: [Part; 7] =
        [Part::Synapse, Part::Device, Part::Column, Part::Line, Part::Output, Part::Memory, Part::Word];

    /// How many a layer (0 or 1) has.
    fn of_layer(self, sizes: Sizes, layer: usize) -> usize {
        let (rows, columns) = sizes.crossbar(layer);
        match self {
            Part::Synapse | Part::Word => rows * columns,
            Part::Device | Part::Column => columns,
            Part::Line | Part::Output => [columns, 0][layer],
            Part::Memory => 1,
        }
    }

    /// Whether its places are those of synapses, by row and column.
    pub const fn is_in_rows(self) -> bool {
        matches!(self, Part::Synapse | Part::Word)
    }

    /// How many these layers have.
    pub fn places(self, sizes: Sizes, layers: Layers) -> usize {
        layers.indices().map(|layer| self.of_layer(sizes, layer)).sum()
    }
}

impl FaultKind {
    /// All kinds, in the order of their draws; a new kind comes last.
    pub const ALL: [FaultKind; 13] = [
        FaultKind::StuckLow,
        FaultKind::StuckHigh,
        FaultKind::Open,
        FaultKind::DeadDevice,
        FaultKind::LeakyDevice,
        FaultKind::OpenColumn,
        FaultKind::ShortedColumn,
        FaultKind::LgLow,
        FaultKind::LgHigh,
        FaultKind::VlLow,
        FaultKind::VlHigh,
        FaultKind::ClearedMemory,
        FaultKind::BitFlip,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            FaultKind::StuckLow => "stuck_low",
            FaultKind::StuckHigh => "stuck_high",
            FaultKind::Open => "open",
            FaultKind::DeadDevice => "dead_device",
            FaultKind::LeakyDevice => "leaky_device",
            FaultKind::OpenColumn => "open_column",
            FaultKind::ShortedColumn => "shorted_column",
            FaultKind::LgLow => "lg_low",
            FaultKind::LgHigh => "lg_high",
            FaultKind::VlLow => "vl_low",
            FaultKind::VlHigh => "vl_high",
            FaultKind::ClearedMemory => "cleared_memory",
            FaultKind::BitFlip => "bit_flip",
        }
    }

    pub const fn part(self) -> Part {
        match self {
            FaultKind::StuckLow | FaultKind::StuckHigh | FaultKind::Open => Part::Synapse,
            FaultKind::DeadDevice | FaultKind::LeakyDevice => Part::Device,
            FaultKind::OpenColumn | FaultKind::ShortedColumn => Part::Column,
            FaultKind::LgLow | FaultKind::LgHigh => Part::Line,
            FaultKind::VlLow | FaultKind::VlHigh => Part::Output,
            FaultKind::ClearedMemory => Part::Memory,
            FaultKind::BitFlip => Part::Word,
        }
    }
}

/// Where a fault may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layers {
    One,
    Two,
    /// Anywhere: counts and rates are of the places of both layers together.
    Both,
}

impl Layers {
    const fn indices(self) -> Range<usize> {
        match self {
            Layers::One => 0..1,
            Layers::Two => 1..2,
            Layers::Both => 0..2,
        }
    }
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// This one of the layer: the number of a neuron, or of a synapse row by row.
    At(usize),
    /// Exactly so many, every choice of places equally likely.
    Count(usize),
    /// Each place with this probability (0 to 1), whatever the others are.
    Rate(f64),
}

/// Faults of one kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fault {
    pub kind: FaultKind,
    pub layers: Layers,
    pub amount: Amount,
}
