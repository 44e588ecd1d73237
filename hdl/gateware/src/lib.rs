//! The network as gateware in rust-hdl: one file a block, named as in `memtwin-model`.
//!
//! | block | what it is | figure |
//! |---|---|---|
//! | [`latch`] [`gates`] [`depression`] | L1, L2, G1, G3, T1; G2, buffer and T3 | 3a |
//! | [`neuron`] | one hybrid neuron's CMOS half | 3a |
//! | [`ts_emulator`] | the TS device, one a cycle | 2 |
//! | [`rng`] | xoshiro128++ for the thresholds | |
//! | [`divider`] [`crossbar`] | column sums, node 1, programming in place | 5c |
//! | [`lia`] | lateral inhibition array and comparators | 4a |
//! | [`layer`] | the neurons of a layer | 5c |
//! | [`lane`] | what happens to every device in a tick, one a cycle | 5c |
//! | [`sequencer`] | the procedures | 5 |
//! | [`registers`] | the bus | |
//! | [`trace_buffer`] | spikes and gates as address events | |
//! | [`network`] | all of it | 5c |
//! | [`uart_rx`] [`uart_tx`] [`uart_bridge`] | the serial link to a host | |
//! | [`system`] | network, link and lights: what every board has | |
//! | [`rc_emulator`] [`soma`] [`multiplier`] | the soma of arrays: membrane and switch, or a TS device; its product | |
//! | [`array_crossbar`] [`array_lane`] [`array_registers`] | synapses, somas and bus of an array | |
//! | [`array`](mod@array) [`array_system`] | all of it; behind a board's pins | |
//! | [`board`] [`top`] | the boards | |
//!
//! Kernels keep to a style that rust-hdl translates faithfully: every operation that can overflow goes to a `Local` of
//! exact width, comparisons stand in parentheses beside `&` and `|`, constants beside arithmetic are `Constant` signals,
//! no kernel reads an input of a sub-block, and what goes to another block is assigned once (a default that is then
//! overridden pulses, and two blocks that pulse at each other never come to rest in Icarus). The lint of `memtwin-lint` enforces it.

pub mod array;
pub mod array_crossbar;
pub mod array_lane;
pub mod array_registers;
pub mod array_system;
pub mod board;
pub mod crossbar;
pub mod csr;
pub mod depression;
pub mod digest;
pub mod divider;
pub mod gates;
pub mod lane;
pub mod latch;
pub mod layer;
pub mod lia;
pub mod multiplier;
pub mod network;
pub mod neuron;
pub mod rc_emulator;
pub mod registers;
pub mod rng;
pub mod sequencer;
pub mod soma;
pub mod system;
pub mod top;
pub mod trace_buffer;
pub mod ts_emulator;
pub mod uart_bridge;
pub mod uart_rx;
pub mod uart_tx;
pub mod verilog;

use rust_hdl::prelude::*;

/// A block RAM of `2^N` zero words: without initial contents simulators of Verilog read X.
pub(crate) fn zeroed<const W: usize, const N: usize>() -> RAM<Bits<W>, N> {
    std::iter::repeat_n(Bits::<W>::default(), 1 << N).into()
}
