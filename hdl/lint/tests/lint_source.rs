//! The text check flags what the translator drops, inside kernels only.

use memtwin_lint::{Rule, lint_source};

/// The rules that a kernel with `body` breaks.
fn rules(body: &str) -> Vec<Rule> {
    let text = format!("impl Logic for X {{\n #[hdl_gen]\n fn update(&mut self) {{\n{body}\n}}\n}}");
    lint_source("x.rs", &text).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn dropped_constructs_are_flagged() {
    let cases = [
        ("for i in 0..=1 { self.y[i].next = self.a.val(); }", Rule::InclusiveRange),
        ("self.y.next = self.l[n as usize].val();", Rule::AsCast),
        ("match self.s.val() { State::A if self.p.val() => {} _ => {} }", Rule::MatchGuard),
        ("#[cfg(test)] { self.y.next = self.a.val(); }", Rule::AttributeInKernel),
        ("self.y.next = bits_reversed(self.a.val());", Rule::CastLookalike),
    ];
    for (body, rule) in cases {
        assert_eq!(rules(body), [rule], "{body}");
    }
}

#[test]
fn sound_kernels_and_other_functions_are_not_flagged() {
    let kernel = "dff_setup!(self, clock, held); // 0..=1 as text\n\
                  for i in 0..2 { self.y[i].next = bit_cast::<8, 4>(self.a.val()) + bits::<8>(3); }";
    assert_eq!(rules(kernel), []);
    assert!(lint_source("x.rs", "fn f(n: u8) -> usize { (0..=n as usize).sum() }").is_empty());
}

#[test]
fn findings_name_file_and_line() {
    let text = "impl Logic for X {\n#[hdl_gen]\nfn update(&mut self) {\nfor i in 0..=1 {}\n}\n}";
    assert_eq!(lint_source("latch.rs", text)[0].path, "latch.rs:4");
    assert_eq!(lint_source("latch.rs", "impl {")[0].rule, Rule::Unreadable);
}
