//! Checks one expression in the context it is evaluated in.

use rust_hdl::core::ast::{VerilogExpression as Expr, VerilogOp as Op, VerilogOpUnary as Unary};

use crate::finding::Rule;
use crate::scope::{Role, Scope};
use crate::shape::{Shape, is_comparison};

/// How Verilog evaluates an expression, and how much of the result is looked at.
#[derive(Clone, Copy, Debug)]
struct Context {
    /// All operands are first extended to this many bits.
    width: usize,
    /// What that width would be without literals.
    signal_width: usize,
    /// Whether they are extended with their sign: only if every operand is signed.
    signed: bool,
    /// How many low bits of the result are seen. A carry beyond them harms nobody.
    seen: usize,
    /// The Rust width, where the surroundings tell it and the expression does not.
    rust_width: Option<usize>,
}

impl Context {
    /// The expression stands alone, and all of it is seen.
    fn alone(shape: Shape) -> Self {
        Self {
            width: shape.verilog_width,
            signal_width: shape.signal_width,
            signed: shape.verilog_signed,
            seen: shape.verilog_width.max(shape.rust_width.unwrap_or(0)),
            rust_width: None,
        }
    }

    /// Extended to `width` bits, of which all are seen, beside an operand of `signal_width` and `signed`.
    fn both(left: Shape, right: Shape) -> Self {
        let width = left.verilog_width.max(right.verilog_width);
        let rust_width = left.rust_width.max(right.rust_width);
        Self {
            width,
            signal_width: left.signal_width.max(right.signal_width),
            signed: left.verilog_signed && right.verilog_signed,
            seen: width.max(rust_width.unwrap_or(0)),
            rust_width,
        }
    }
}

/// Checks the expressions of one kernel.
pub(crate) struct Checker<'a> {
    pub scope: &'a Scope,
    /// The indices of the loops around the expression.
    pub loop_indices: Vec<String>,
    pub found: Vec<(Rule, String)>,
}

impl Checker<'_> {
    pub fn report(&mut self, rule: Rule, message: impl Into<String>) {
        self.found.push((rule, message.into()));
    }

    /// An expression whose whole value is used: a condition, an index.
    pub fn alone(&mut self, expr: &Expr) {
        self.check(expr, Context::alone(self.scope.shape(expr)));
    }

    /// The right-hand side of an assignment to `width` bits. Rust's types guarantee that the value has that
    /// width, so that Verilog's truncation drops exactly the bits which Rust never had.
    pub fn assigned(&mut self, expr: &Expr, width: usize) {
        let shape = self.scope.shape(expr);
        let context = Context {
            width: shape.verilog_width.max(width),
            signal_width: shape.signal_width.max(width),
            signed: shape.verilog_signed,
            seen: width,
            rust_width: Some(width),
        };
        self.check(expr, context);
    }

    /// The target of an assignment; returns its width.
    pub fn target(&mut self, target: &Expr) -> usize {
        if let Expr::Signal(raw) = target {
            self.path_of(raw);
            match self.scope.name(raw) {
                None => self.report(Rule::UnknownName, format!("assigns the unknown {raw}")),
                Some(name) if name.role == Role::ChildOutput => {
                    self.report(Rule::WritesChildOutput, format!("assigns the output {raw} of an inner block"));
                }
                Some(_) => {}
            }
        }
        self.scope.shape(target).verilog_width
    }

    fn check(&mut self, expr: &Expr, context: Context) {
        let shape = self.scope.shape(expr);
        match expr {
            Expr::Literal(_) => {}
            Expr::Signal(raw) => {
                self.read(raw);
                self.extension(expr, shape, context);
            }
            Expr::Paren(inner) => self.check(inner, context),
            Expr::Cast(inner, width) => self.cast(inner, *width, context),
            Expr::Signed(inner) | Expr::Unsigned(inner) => self.sign_cast(expr, inner, context),
            Expr::Index(base, index) => self.part(base, 1, index),
            Expr::Slice(base, width, index) => {
                self.part(base, *width, index);
                self.extension(expr, shape, context);
            }
            Expr::IndexReplace(base, index, value) => {
                let context = Context { signed: false, ..context };
                self.check(base, context);
                self.check(value, Context { rust_width: None, ..context });
                self.alone(index);
            }
            Expr::Unary(Unary::Not | Unary::Neg, inner) => {
                self.overflow(expr, shape, context);
                self.check(inner, context);
            }
            Expr::Unary(reduction, inner) => self.reduction(reduction, inner),
            Expr::Binary(left, op, right) => self.binary(expr, (left, op, right), context),
        }
    }

    fn binary(&mut self, expr: &Expr, (left, op, right): (&Expr, &Op, &Expr), context: Context) {
        let shape = self.scope.shape(expr);
        let operands = Context { rust_width: shape.rust_width.or(context.rust_width), ..context };
        match op {
            Op::LogicalAnd | Op::LogicalOr => {
                self.alone(left);
                self.alone(right);
            }
            op if is_comparison(op) => self.comparison(left, op, right),
            Op::Shl => {
                self.overflow(expr, shape, context);
                self.check(left, operands);
                self.alone(right);
            }
            Op::Shr => {
                // The high bits come down: all of them are seen, whatever is seen of the result.
                let seen = context.width.max(shape.rust_width.unwrap_or(0));
                self.check(left, Context { seen, ..operands });
                self.alone(right);
            }
            Op::Mul => {
                if shape.rust_width.is_some_and(|width| context.width < width.min(context.seen)) {
                    let message = format!("{} is computed at {} bits", text(expr), context.width);
                    self.report(Rule::ProductTruncated, message);
                }
                for factor in [left, right] {
                    self.check(factor, Context { rust_width: None, ..context });
                }
            }
            _ => {
                if matches!(op, Op::Add | Op::Sub) {
                    self.overflow(expr, shape, context);
                }
                self.check(left, operands);
                self.check(right, operands);
            }
        }
    }

    fn comparison(&mut self, left: &Expr, op: &Op, right: &Expr) {
        for side in [left, right] {
            if let Expr::Binary(_, Op::BitAnd | Op::BitOr | Op::BitXor, _) = side {
                let message = format!("{} stands beside a comparison", text(side));
                self.report(Rule::MissingParentheses, message);
            }
        }
        let (left_shape, right_shape) = (self.scope.shape(left), self.scope.shape(right));
        let context = Context::both(left_shape, right_shape);
        let signed = left_shape.is_rust_signed() || right_shape.is_rust_signed();
        let literal = left_shape.rust_signed.is_none() || right_shape.rust_signed.is_none();
        let ordered = !matches!(op, Op::Eq | Op::Ne);
        if signed && (literal || (ordered && !context.signed)) {
            let message = format!("{} and {} are compared unsigned", text(left), text(right));
            self.report(Rule::UnsignedComparison, message);
        }
        self.check(left, context);
        self.check(right, context);
    }

    /// `bit_cast` and `bits` become `(value) & mask`, so the value is evaluated at the mask's width at least.
    fn cast(&mut self, inner: &Expr, width: usize, context: Context) {
        let shape = self.scope.shape(inner);
        let masked = Context {
            width: context.width.max(shape.verilog_width).max(width),
            signal_width: context.signal_width.max(shape.signal_width).max(width),
            signed: false,
            seen: context.seen.min(width),
            rust_width: None,
        };
        self.check(inner, masked);
    }

    /// `$signed` and `$unsigned` evaluate their argument alone and pass on all of Verilog's bits of it.
    fn sign_cast(&mut self, expr: &Expr, inner: &Expr, context: Context) {
        let inner_shape = self.scope.shape(inner);
        let shape = self.scope.shape(expr);
        let rust_width = inner_shape.rust_width.unwrap_or(inner_shape.verilog_width);
        let alone = Context::alone(inner_shape);
        let seen = if context.seen > rust_width { alone.seen } else { rust_width };
        self.check(inner, Context { seen, ..alone });
        self.extension(expr, shape, context);

        let loses_target = matches!(expr, Expr::Signed(_)) && inner_shape.is_rust_signed();
        let target = context.rust_width.unwrap_or(0);
        if loses_target && rust_width > target && context.seen.min(context.width) > target {
            self.report(Rule::NarrowingLost, format!("{} is not truncated", text(expr)));
        }
    }

    fn reduction(&mut self, reduction: &Unary, inner: &Expr) {
        let shape = self.scope.shape(inner);
        let widened = shape.rust_width.is_some_and(|width| width != shape.verilog_width);
        if matches!(reduction, Unary::All) && widened {
            let message = format!("{} is {} bits wide in Verilog", text(inner), shape.verilog_width);
            self.report(Rule::ReductionWidened, message);
        }
        self.alone(inner);
    }

    /// Bits `index .. index + width` of `base`.
    fn part(&mut self, base: &Expr, width: usize, index: &Expr) {
        self.alone(base);
        self.alone(index);
        let base_width = self.scope.shape(base).verilog_width;
        let is_vector_signal = matches!(base, Expr::Signal(_)) && base_width > 1;
        if !is_vector_signal {
            self.report(Rule::PartOfExpression, format!("takes bits of {}", text(base)));
        } else if let Expr::Literal(first) = index
            && first.as_usize() + width > base_width
        {
            let message = format!("bits {first} to +{width} of {}, which has {base_width}", text(base));
            self.report(Rule::SliceOutOfRange, message);
        }
    }

    /// An operation that can leave the range of its type, where the bits outside are seen.
    fn overflow(&mut self, expr: &Expr, shape: Shape, context: Context) {
        let Some(width) = shape.rust_width.or(context.rust_width) else {
            return;
        };
        let seen = context.seen.min(context.width);
        if seen <= width {
            return;
        }
        let rule = if context.signal_width <= width { Rule::LiteralWidens } else { Rule::CarryKept };
        self.report(rule, format!("{} has {width} bits in Rust, {seen} in Verilog", text(expr)));
    }

    /// A signed value that Verilog extends with zeros.
    fn extension(&mut self, expr: &Expr, shape: Shape, context: Context) {
        let extended = shape.verilog_width < context.seen.min(context.width);
        if shape.is_rust_signed() && extended && !context.signed {
            let message = format!("{} is extended to {} bits without its sign", text(expr), context.width);
            self.report(Rule::ZeroExtended, message);
        }
    }

    fn read(&mut self, raw: &str) {
        self.path_of(raw);
        match self.scope.name(raw) {
            Some(name) if name.role == Role::ChildInput => {
                self.report(Rule::ReadsChildInput, format!("reads the input {raw} of an inner block"));
            }
            Some(_) => {}
            None if self.loop_indices.iter().any(|index| index == raw) || self.scope.is_enum_value(raw) => {}
            None => self.report(Rule::UnknownName, format!("reads the unknown {raw}")),
        }
    }

    fn path_of(&mut self, raw: &str) {
        if raw.matches('[').count() > 1 {
            self.report(Rule::NestedIndex, format!("{raw} has two indices"));
        }
    }
}

/// The expression as the kernel has it, near enough to be found there.
fn text(expr: &Expr) -> String {
    match expr {
        Expr::Signal(raw) => raw.clone(),
        Expr::Literal(literal) => literal.to_string(),
        Expr::Paren(inner) => format!("({})", text(inner)),
        Expr::Cast(inner, width) => format!("bit_cast::<{width}, _>({})", text(inner)),
        Expr::Signed(inner) => format!("signed({})", text(inner)),
        Expr::Unsigned(inner) => format!("unsigned({})", text(inner)),
        Expr::Index(base, index) => format!("{}.get_bit({})", text(base), text(index)),
        Expr::Slice(base, width, index) => {
            format!("{}.get_bits::<{width}>({})", text(base), text(index))
        }
        Expr::IndexReplace(base, index, value) => {
            format!("{}.replace_bit({}, {})", text(base), text(index), text(value))
        }
        Expr::Unary(Unary::Not, inner) => format!("!{}", text(inner)),
        Expr::Unary(Unary::Neg, inner) => format!("-{}", text(inner)),
        Expr::Unary(reduction, inner) => format!("{}.{}()", text(inner), format!("{reduction:?}").to_lowercase()),
        Expr::Binary(left, op, right) => format!("{} {} {}", text(left), symbol(op), text(right)),
    }
}

fn symbol(op: &Op) -> &'static str {
    match op {
        Op::Add => "+",
        Op::Sub => "-",
        Op::Mul => "*",
        Op::LogicalAnd => "&&",
        Op::LogicalOr => "||",
        Op::BitXor => "^",
        Op::BitAnd => "&",
        Op::BitOr => "|",
        Op::Shl => "<<",
        Op::Shr => ">>",
        Op::Eq => "==",
        Op::Lt => "<",
        Op::Le => "<=",
        Op::Ne => "!=",
        Op::Ge => ">=",
        Op::Gt => ">",
    }
}
