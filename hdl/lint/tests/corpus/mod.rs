//! Kernels of one line or two, each with what is known of it: whether Verilog runs it as Rust does.
//!
//! A `miscompiled` kernel must be flagged by the lint and differ in co-simulation; a `good` one must pass both.
//! The first is tested here, the second in the project's `tests` folder, with this file.

#![allow(dead_code, reason = "two tests share this file, and only one of them drives the kernels")]
#![allow(clippy::bool_comparison, clippy::nonminimal_bool, reason = "odd spellings are the subject here")]

use rust_hdl::prelude::*;

/// What becomes of a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Verilog differs for some stimulus, or no tool accepts it.
    Miscompiled,
    /// Verilog agrees for every stimulus.
    Good,
}

/// Draws a value of so many bits.
pub type Draw<'a> = &'a mut dyn FnMut(usize) -> u64;

/// A kernel of the corpus. All are combinational.
pub trait Kernel: Block {
    /// Gives every input a new value.
    fn drive(&mut self, draw: Draw);
}

/// Receives every kernel of the corpus. Their types differ, so that an iterator could not yield them.
pub trait Visitor {
    fn kernel<K: Kernel>(&mut self, name: &str, verdict: Verdict, kernel: K);
}

/// A value that can be drawn at random.
pub trait Random {
    fn random(draw: Draw) -> Self;
}

impl Random for bool {
    fn random(draw: Draw) -> Self {
        draw(1) == 1
    }
}

impl<const N: usize> Random for Bits<N> {
    fn random(draw: Draw) -> Self {
        draw(N).into()
    }
}

impl<const N: usize> Random for Signed<N> {
    fn random(draw: Draw) -> Self {
        // Never the most negative value, on which rust-hdl's signed_bit_cast recurses without end.
        let bits = draw(N);
        let most_negative = 1 << (N - 1);
        signed_cast(Bits::from(if bits == most_negative { 0 } else { bits }))
    }
}

/// Declares the corpus, which [`visit`] then shows in order.
///
/// `#[hdl_gen]` and `self` stand in each kernel: the attribute writes functions around the kernel's text, whose
/// `self` would be another one, by hygiene, if the attribute came from in here.
macro_rules! corpus {
    ($(
        $verdict:ident $name:ident ( $($input:ident: $type:ty),* )
        $([ $($part:ident: $part_type:ty = $part_value:expr),* ])?
        -> $output:ident: $output_type:ty =>
        $hash:tt $hdl_gen:tt |$this:ident| $body:tt
    )*) => {
        $(
            mod $name {
                use super::*;

                #[derive(LogicBlock)]
                pub struct Unit {
                    $(pub $input: Signal<In, $type>,)*
                    $($(pub $part: $part_type,)*)?
                    pub $output: Signal<Out, $output_type>,
                }

                impl Logic for Unit {
                    $hash $hdl_gen
                    fn update(&mut $this) $body
                }

                impl Unit {
                    pub fn new() -> Self {
                        Self {
                            $($input: Default::default(),)*
                            $($($part: $part_value,)*)?
                            $output: Default::default(),
                        }
                    }
                }

                impl Kernel for Unit {
                    fn drive(&mut self, draw: Draw) {
                        $(self.$input.next = <$type as Random>::random(draw);)*
                    }
                }
            }
        )*

        /// Shows every kernel to `visitor`.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.kernel(stringify!($name), corpus!(@verdict $verdict), $name::Unit::new());)*
        }
    };
    (@verdict miscompiled) => { Verdict::Miscompiled };
    (@verdict good) => { Verdict::Good };
}

/// A block inside a kernel.
#[derive(LogicBlock, Default)]
pub struct Inverter {
    pub d: Signal<In, Bits<8>>,
    pub q: Signal<Out, Bits<8>>,
}

impl Logic for Inverter {
    #[hdl_gen]
    fn update(&mut self) {
        self.q.next = !self.d.val();
    }
}

/// Three states in two bits.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Phase {
    Rest,
    Rise,
    Fall,
}

impl Random for Phase {
    fn random(draw: Draw) -> Self {
        [Self::Rest, Self::Rise, Self::Fall, Self::Rest][draw(2) as usize]
    }
}

/// A Rust constant, of which Verilog knows nothing.
const LEAKED: u64 = 3;

include!("kernels.rs");
