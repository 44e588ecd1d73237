//! Finds gateware that rust-hdl translates into Verilog with another meaning.
//!
//! A kernel is compiled twice: by Rust, for simulation, and by the `hdl_gen` macro, into Verilog. The macro
//! copies operators and names but not types. Rust gives every value the width of its type; Verilog widens the
//! operands of an expression to the widest among them before it computes. So `bit_cast::<16, 8>(a + b)` drops
//! the carry in simulation and keeps it in hardware, and no tool downstream can know which was meant.
//!
//! [`lint`] walks a constructed block, and gives each sub-expression of each kernel its width and sign by both
//! rules. [`lint_source`] reads the text, for what the macro drops before there is a tree to walk.
//!
//! Neither proves that a kernel is translated right: co-simulation does that, for the stimulus it is given.
//!
//! ```
//! use memtwin_lint::{Rule, lint};
//! use rust_hdl::prelude::*;
//!
//! #[derive(LogicBlock, Default)]
//! struct Widen {
//!     pub a: Signal<In, Bits<8>>,
//!     pub b: Signal<In, Bits<8>>,
//!     pub y: Signal<Out, Bits<16>>,
//! }
//!
//! impl Logic for Widen {
//!     #[hdl_gen]
//!     fn update(&mut self) {
//!         self.y.next = bit_cast::<16, 8>(self.a.val() + self.b.val());
//!     }
//! }
//!
//! let findings = lint("widen", &Widen::default());
//! assert_eq!(findings[0].rule, Rule::CarryKept);
//! ```

mod expression;
mod finding;
mod kernel;
mod scope;
mod shape;
mod source;

pub use finding::{Finding, Rule};
pub use source::lint_source;

use rust_hdl::prelude::Block;

/// Checks every kernel of `block` and of the blocks inside it. `top_name` begins the path of each finding.
///
/// The block need not be connected. Blocks whose Verilog is written by hand (`DFF`, RAMs) are not read.
pub fn lint<B: Block>(top_name: &str, block: &B) -> Vec<Finding> {
    let mut findings = Vec::new();
    for scope in scope::collect(top_name, block) {
        for finding in kernel::check(&scope) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    findings
}
