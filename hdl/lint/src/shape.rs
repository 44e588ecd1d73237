//! The width and sign of an expression, as Rust sees it and as Verilog sees it.

use rust_hdl::core::ast::{VerilogExpression as Expr, VerilogLiteral, VerilogOp as Op, VerilogOpUnary as Unary};

use crate::scope::Scope;

/// Verilog's width of an integer literal without a size, of a loop index and of an enum's value.
pub(crate) const INTEGER_WIDTH: usize = 32;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Width of the Rust type. None where the neighbour decides: a literal, or `signed_bit_cast`, whose target
    /// width the translator forgets.
    pub rust_width: Option<usize>,
    /// Whether the Rust type is `Signed`. None for a literal.
    pub rust_signed: Option<bool>,
    /// Width if the expression stood alone ("self-determined" in the standard, IEEE 1364-2005 table 5-22).
    pub verilog_width: usize,
    /// The same without the literals in it, to tell which widening is a literal's fault.
    pub signal_width: usize,
    pub verilog_signed: bool,
}

impl Shape {
    fn unsigned(width: usize) -> Self {
        Self {
            rust_width: Some(width),
            rust_signed: Some(false),
            verilog_width: width,
            signal_width: width,
            verilog_signed: false,
        }
    }

    fn literal(width: usize) -> Self {
        // Only a bool is one bit wide; an integer takes the type of its neighbour.
        let rust_width = (width == 1).then_some(1);
        Self { rust_width, rust_signed: None, verilog_width: width, signal_width: 0, verilog_signed: false }
    }

    pub fn is_rust_signed(&self) -> bool {
        self.rust_signed == Some(true)
    }

    /// The shape of an operator whose operands must have one type.
    fn join(self, other: Self) -> Self {
        let rust_width = match (self.rust_width, other.rust_width) {
            // Not equal only for `Bits + bool`.
            (Some(left), Some(right)) => Some(left.max(right)),
            (left, right) => left.or(right),
        };
        Self {
            rust_width,
            rust_signed: self.rust_signed.or(other.rust_signed),
            verilog_width: self.verilog_width.max(other.verilog_width),
            signal_width: self.signal_width.max(other.signal_width),
            verilog_signed: self.verilog_signed && other.verilog_signed,
        }
    }
}

pub(crate) fn is_comparison(op: &Op) -> bool {
    matches!(op, Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge)
}

impl Scope {
    pub(crate) fn shape(&self, expr: &Expr) -> Shape {
        match expr {
            Expr::Signal(raw) => match self.name(raw) {
                Some(name) => {
                    Shape { rust_signed: Some(name.signed), verilog_signed: name.signed, ..Shape::unsigned(name.width) }
                }
                None => Shape::literal(INTEGER_WIDTH),
            },
            Expr::Literal(literal) => Shape::literal(literal_width(literal)),
            Expr::Cast(inner, width) => {
                let inner = self.shape(inner);
                Shape {
                    verilog_width: inner.verilog_width.max(*width),
                    signal_width: inner.signal_width.max(*width),
                    ..Shape::unsigned(*width)
                }
            }
            Expr::Signed(inner) => self.signed_shape(inner),
            Expr::Unsigned(inner) => Shape { rust_signed: Some(false), verilog_signed: false, ..self.shape(inner) },
            Expr::Paren(inner) => self.shape(inner),
            Expr::Unary(Unary::Not | Unary::Neg, inner) => self.shape(inner),
            Expr::Unary(Unary::All | Unary::Any | Unary::Xor, _) | Expr::Index(..) => Shape::unsigned(1),
            Expr::Slice(base, width, _) => {
                Shape { rust_signed: self.shape(base).rust_signed, ..Shape::unsigned(*width) }
            }
            Expr::IndexReplace(base, _, value) => {
                // Translated with an unsized 1, so at least an integer wide, and unsigned.
                let joined = self.shape(base).join(self.shape(value));
                Shape {
                    rust_width: self.shape(base).rust_width,
                    rust_signed: Some(false),
                    verilog_width: joined.verilog_width.max(INTEGER_WIDTH),
                    verilog_signed: false,
                    ..joined
                }
            }
            Expr::Binary(left, op, right) => self.binary_shape(left, op, right),
        }
    }

    fn signed_shape(&self, inner: &Expr) -> Shape {
        let inner = self.shape(inner);
        // `signed_cast` takes Bits and keeps their width; `signed_bit_cast` takes Signed and loses its target's.
        let rust_width = if inner.is_rust_signed() { None } else { inner.rust_width };
        Shape { rust_width, rust_signed: Some(true), verilog_signed: true, ..inner }
    }

    fn binary_shape(&self, left: &Expr, op: &Op, right: &Expr) -> Shape {
        let (left, right) = (self.shape(left), self.shape(right));
        match op {
            Op::LogicalAnd | Op::LogicalOr => Shape::unsigned(1),
            op if is_comparison(op) => Shape::unsigned(1),
            Op::Shl | Op::Shr => Shape { rust_width: left.rust_width.or(right.rust_width), ..left },
            Op::Mul => {
                let rust_width = left.rust_width.zip(right.rust_width).map(|(left, right)| left + right);
                Shape { rust_width, ..left.join(right) }
            }
            _ => left.join(right),
        }
    }
}

/// The literal's fields are private; its text is `width'hvalue`.
fn literal_width(literal: &VerilogLiteral) -> usize {
    literal.to_string().split('\'').next().and_then(|width| width.parse().ok()).unwrap_or(INTEGER_WIDTH)
}
