//! Random circuits, and random programs for them.

pub mod circuit;
pub mod commands;

use circuit::any_config;
use commands::{any_beginning, any_command};
use memtwin_spec::{Command, Config, Sizes};
use proptest::prelude::*;
use proptest::sample::select;

fn any_sizes() -> impl Strategy<Value = Sizes> {
    let small = (1..=12_usize, 1..=9_usize, 1..=6_usize);
    let large = (1..=40_usize, select(vec![63_usize, 64, 65, 128]), select(vec![1_usize, 17, 128]));
    let sizes = |(inputs, hidden, outputs)| Sizes { inputs, hidden, outputs };
    prop_oneof![15 => small.prop_map(sizes), 1 => large.prop_map(sizes)]
}

fn any_program(sizes: Sizes) -> impl Strategy<Value = Vec<Command>> {
    let rest = prop::collection::vec(any_command(sizes), 1..12);
    (any_beginning(), rest).prop_map(|(first, rest)| [first, rest].concat())
}

/// A circuit of any sizes, and a program for it.
pub fn any_job() -> impl Strategy<Value = (Config, Vec<Command>)> {
    any_sizes().prop_flat_map(|sizes| (any_config(sizes), any_program(sizes)))
}
