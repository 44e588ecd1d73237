//! What the tests in `tests/` share: co-simulation of blocks, random stimulus for them, blocks with memories, and lockstep of engines.

pub mod cosim;
pub mod lockstep;
pub mod powered;
pub mod stimulus;
