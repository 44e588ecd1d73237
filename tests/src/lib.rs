//! What the tests in `tests/` share: co-simulation of blocks, boards at the stages of their build, random stimulus for
//! them, blocks with memories, lockstep of engines, properties whose counterexamples are shrunk, and random programs.

pub mod chain;
pub mod cosim;
pub mod lockstep;
pub mod powered;
pub mod programs;
pub mod property;
pub mod stimulus;
pub mod together;
pub mod tour;
