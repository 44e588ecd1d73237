//! What the tests in `tests/` share: co-simulation of blocks, random stimulus for them, and lockstep of engines.

pub mod cosim;
pub mod lockstep;
pub mod stimulus;
