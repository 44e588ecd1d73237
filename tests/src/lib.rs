//! What the tests in `tests/` share: co-simulation of blocks, boards at the stages of their build, random stimulus for them, blocks with memories, and lockstep of engines.

pub mod chain;
pub mod cosim;
pub mod lockstep;
pub mod powered;
pub mod stimulus;
