//! The checks, one function each; the text they give is what was seen.

pub mod learning;
pub mod neuron;
pub mod registers;
