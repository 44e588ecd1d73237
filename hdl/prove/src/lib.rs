//! Formal proofs of the generated Verilog: what must never be, on no input and after no number of cycles.
//!
//! ```text
//! hdl/verilog/<preset>.v ─ Design: a block with its sub-blocks ┐
//! hdl/gateware/src/<block>.sv ─ Block: its properties ─────────┴─ SymbiYosys, yosys, z3 ─ Verdict
//!                                        mutants: the same with an error put in ────────── has to fail
//! ```
//!
//! A property is an assertion in a file beside its block, which is put into the block's module, so that it sees all that the
//! module sees. It is proved by k-induction from the state after configuration: for ever, not for some cycles. What a block needs
//! of its surroundings is assumed, with the reason, and where the surroundings are a block too, with the property that
//! proves it there. Blocks may assume of each other: each proof uses what the other side did before, as what crosses between them
//! comes from registers. A property that nothing can break says nothing: each comes with mutants, errors in the Verilog of which it
//! has to find every one. A mutant that is found also shows that the assumptions leave something possible.
//!
//! | module | holds |
//! |---|---|
//! | [`block`] | the files beside the blocks, and their directives |
//! | [`design`] | a block's modules in the generated Verilog, each text once; mutants |
//! | [`task`] | one run of SymbiYosys |
//! | [`prove`](mod@prove) | all runs, on all cores |
//! | [`report`] | what came out, as a table and as a page |

pub mod block;
pub mod design;
mod error;
pub mod prove;
pub mod report;
pub mod task;

pub use block::Block;
pub use error::ProveError;
pub use prove::{Provers, Selection, prove};
pub use report::Report;
