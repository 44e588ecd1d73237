//! Checks the text of gateware for what the translator drops before there is a tree to walk.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::finding::{Finding, Rule};

/// The functions which the translator knows. It compares only the beginning of a name.
const CASTS: [&str; 6] = ["bit_cast", "bits", "Bits", "unsigned_cast", "signed_bit_cast", "signed_cast"];

/// Checks the kernels (functions under `#[hdl_gen]`) in the source file `text`; `path` begins each finding.
///
/// Kernels written inside a `macro_rules!` are not seen.
pub fn lint_source(path: &str, text: &str) -> Vec<Finding> {
    let mut source = Source { path, findings: Vec::new() };
    match syn::parse_file(text) {
        Ok(file) => Items(&mut source).visit_file(&file),
        Err(error) => source.report(error.span(), Rule::Unreadable, error.to_string()),
    }
    source.findings
}

struct Source<'a> {
    path: &'a str,
    findings: Vec<Finding>,
}

impl Source<'_> {
    fn report(&mut self, span: Span, rule: Rule, message: impl Into<String>) {
        let path = format!("{}:{}", self.path, span.start().line);
        self.findings.push(Finding { path, rule, message: message.into() });
    }
}

/// Finds the kernels in a file.
struct Items<'a, 'b>(&'b mut Source<'a>);

impl<'ast> Visit<'ast> for Items<'_, '_> {
    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        let is_kernel = |attribute: &syn::Attribute| {
            attribute.path().segments.last().is_some_and(|segment| segment.ident == "hdl_gen")
        };
        if function.attrs.iter().any(is_kernel) {
            Kernel(self.0).visit_block(&function.block);
        }
    }
}

/// Looks through one kernel.
struct Kernel<'a, 'b>(&'b mut Source<'a>);

impl<'ast> Visit<'ast> for Kernel<'_, '_> {
    fn visit_expr_range(&mut self, range: &'ast syn::ExprRange) {
        if let syn::RangeLimits::Closed(_) = range.limits {
            self.0.report(range.span(), Rule::InclusiveRange, "the last turn of ..= is dropped");
        }
        visit::visit_expr_range(self, range);
    }

    fn visit_expr_cast(&mut self, cast: &'ast syn::ExprCast) {
        self.0.report(cast.span(), Rule::AsCast, "as is not translated");
        visit::visit_expr_cast(self, cast);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if arm.guard.is_some() {
            self.0.report(arm.span(), Rule::MatchGuard, "the arm's if is dropped");
        }
        visit::visit_arm(self, arm);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        self.0.report(attribute.span(), Rule::AttributeInKernel, "the attribute is dropped");
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let syn::Expr::Path(function) = call.func.as_ref()
            && let Some(first) = function.path.segments.first()
        {
            let name = first.ident.to_string();
            if CASTS.iter().any(|cast| name.starts_with(cast)) && !CASTS.contains(&name.as_str()) {
                self.0.report(call.span(), Rule::CastLookalike, format!("{name} is translated as a cast"));
            }
        }
        visit::visit_expr_call(self, call);
    }
}
