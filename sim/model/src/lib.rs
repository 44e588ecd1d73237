//! The network as plain integers: the same blocks as the gateware, under the same file names, without any HDL.
//!
//! Bit-exact with the gateware at every tick, and able to say at which clock cycle each thing happens ([`timing`]).
//! Nothing is allocated and nothing is called through a pointer inside a tick; state lies in arrays, one entry a neuron,
//! flags in masks, one bit a neuron; a random word is drawn only where a threshold is.
//!
//! The order of things in one tick, after the circuit of Fig. 3a and 4a of Zhang et al. 2020:
//!
//! 1. The latches follow CLK: L1 is open while it is high, L2 while it is low.
//! 2. Where the driven rows or a conductance changed, [`crossbar`] scans its columns again.
//! 3. Neuron by neuron, [`layer`] finds the voltage across the device, and [`ts_emulator`] moves its filament.
//! 4. At most one threshold a layer is drawn again, lowest index first ([`rng`]).
//! 5. Of neurons of layer 1 that fire in the same tick the lowest wins; L1 follows node 2.
//! 6. Where a VL changed, [`lia`] finds the LG of the next tick.
//!
//! Where neither probes nor digests are wanted, ticks in which only filaments move are taken in strides: bit-exact too,
//! the module `quiet` says why.
//!
//! The neurons of other papers are in [`array`], on either kind of soma ([`rc_emulator`], [`ts_emulator`]).
//!
//! At the end of CLK-high, columns whose programming pulses were counted are programmed by [`crossbar`].

pub mod array;
pub mod crossbar;
pub mod layer;
pub mod lia;
pub mod network;
mod quiet;
pub mod rc_emulator;
pub mod rng;
mod state;
pub mod timing;
pub mod trace_buffer;
pub mod ts_emulator;

pub use network::Network;
