//! What the lint reports.

use std::fmt;

/// A construct that Rust and Verilog read differently, or that the translator drops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// A sum, difference, complement, negation or left shift which Verilog evaluates at more bits than its
    /// Rust type has, where the surplus bits are seen: under a widening cast, a right shift, a comparison.
    CarryKept,
    /// The same, only because of an integer literal: literals are 32 bits wide in Verilog.
    LiteralWidens,
    /// `a & b == c`: Rust compares last, Verilog first. Also with `|` and `^`.
    MissingParentheses,
    /// The kernel reads an input of a block inside it: Verilog gives the value assigned so far, Rust the final one.
    ReadsChildInput,
    /// The kernel assigns an output of a block inside it: two drivers in Verilog.
    WritesChildOutput,
    /// A signal is assigned on some paths only: simulation keeps its value, hardware infers a latch.
    Latch,
    /// A comparison of signed values which is unsigned in Verilog, since one side is a literal or a slice.
    UnsignedComparison,
    /// A signed value beside an unsigned one is extended with zeros in Verilog, with its sign in Rust.
    ZeroExtended,
    /// The target width of `signed_bit_cast` is not translated: it truncates only when assigned.
    NarrowingLost,
    /// A product which Verilog computes at the width of its factors.
    ProductTruncated,
    /// `all()` of something wider in Verilog than in Rust: the surplus zeros make it always false.
    ReductionWidened,
    /// A bit or slice that ends past the end of its signal: X in Verilog.
    SliceOutOfRange,
    /// A bit or slice of anything but a vector signal: not Verilog.
    PartOfExpression,
    /// `match` on a bool: `true` and `false` are no names in Verilog.
    MatchOnBool,
    /// A name that exists in Rust only, such as a `const` or a const generic.
    UnknownName,
    /// A signal that is called like a keyword of Verilog or SystemVerilog: Rust takes it, a simulator does not.
    Keyword,
    /// Two indices in one path: the translator resolves only the first.
    NestedIndex,
    /// `for i in a..=b` in a kernel: the translator drops the last turn.
    InclusiveRange,
    /// `as` in a kernel: translated as part of a name, or not at all.
    AsCast,
    /// `match` arm with an `if` guard: the translator drops the guard.
    MatchGuard,
    /// An attribute in a kernel: Rust obeys it, the translator does not.
    AttributeInKernel,
    /// A function whose name begins like a cast (`bits_reversed`) is translated as that cast.
    CastLookalike,
    /// A source file which is not Rust, so that nothing in it was checked.
    Unreadable,
}

impl Rule {
    /// The rule's name in reports, `carry-kept`.
    pub fn name(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }

    /// What to write instead.
    pub fn advice(self) -> &'static str {
        match self {
            Self::CarryKept => "assign the operation to a Local of its exact width and use the Local",
            Self::LiteralWidens => "put the literal in a Constant of the signal's width, or the operation in a Local",
            Self::MissingParentheses => "put the & | ^ in parentheses",
            Self::ReadsChildInput => "compute the value in a Local, assign it to the input, and read the Local",
            Self::WritesChildOutput => "assign it inside the block that owns it",
            Self::Latch => "assign a default at the top of the kernel",
            Self::UnsignedComparison => "compare two signed signals, or a signal and a Constant<Signed<N>>",
            Self::ZeroExtended => "bring both operands to one signed type in Locals",
            Self::NarrowingLost => "assign the signed_bit_cast to a Local of its exact width",
            Self::ProductTruncated => "assign the product to a Local of its full width",
            Self::ReductionWidened => "assign the operand to a Local of its exact width and reduce the Local",
            Self::SliceOutOfRange => "stay within the signal",
            Self::PartOfExpression => "assign the expression to a Local and take the bits of the Local",
            Self::MatchOnBool => "use if and else",
            Self::UnknownName => "hold the value in a Constant",
            Self::Keyword => "give it another name",
            Self::NestedIndex => "use one flat array and a literal stride",
            Self::InclusiveRange => "write a..b + 1",
            Self::AsCast => "use bit_cast, or a Constant of the right type",
            Self::MatchGuard => "put an if inside the arm",
            Self::AttributeInKernel => "move it to the function",
            Self::CastLookalike => "write the operation out; kernels cannot call helpers",
            Self::Unreadable => "make the file compile",
        }
    }
}

/// One place where the gateware and its Verilog would differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The block, as in the Verilog module's name (`network$layer1$neuron`), or `file:line` for a source check.
    pub path: String,
    /// What is wrong.
    pub rule: Rule,
    /// Which expression or signal it is about.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}; {}", self.path, self.rule.name(), self.message, self.rule.advice())
    }
}
