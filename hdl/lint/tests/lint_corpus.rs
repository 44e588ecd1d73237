//! The lint flags every kernel of the corpus that is miscompiled, and no other.

mod corpus;

use corpus::{Kernel, Verdict, Visitor};
use memtwin_lint::{Rule, lint};
use rust_hdl::prelude::*;

#[derive(Default)]
struct Judge {
    wrong: Vec<String>,
    miscompiled: usize,
    good: usize,
}

impl Visitor for Judge {
    fn kernel<K: Kernel>(&mut self, name: &str, verdict: Verdict, kernel: K) {
        let findings = lint(name, &kernel);
        let report = findings.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
        match verdict {
            Verdict::Miscompiled => self.miscompiled += 1,
            Verdict::Good => self.good += 1,
        }
        if findings.is_empty() != (verdict == Verdict::Good) {
            self.wrong.push(format!("{name} is {verdict:?}, but: [{report}]"));
        }
    }
}

#[test]
fn lint_flags_exactly_the_miscompiled_kernels() {
    let mut judge = Judge::default();
    corpus::visit(&mut judge);
    assert!(judge.wrong.is_empty(), "{}", judge.wrong.join("\n"));
    assert!(judge.miscompiled >= 32 && judge.good >= 32, "the corpus has shrunk");
}

/// A miscompiled block two levels below the top.
#[derive(LogicBlock, Default)]
struct Layer {
    pub a: Signal<In, Bits<8>>,
    pub y: Signal<Out, Bits<8>>,
    neuron: [Neuron; 2],
}

impl Logic for Layer {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..2 {
            self.neuron[i].a.next = self.a.val();
        }
        self.y.next = self.neuron[0].y.val() & self.neuron[1].y.val();
    }
}

#[derive(LogicBlock, Default)]
struct Neuron {
    pub a: Signal<In, Bits<8>>,
    pub y: Signal<Out, Bits<8>>,
}

impl Logic for Neuron {
    #[hdl_gen]
    fn update(&mut self) {
        self.y.next = (self.a.val() + 77) >> 1;
    }
}

#[test]
fn findings_name_the_instance_the_rule_and_the_remedy() {
    let findings = lint("network", &Layer::default());
    let paths: Vec<_> = findings.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["network$neuron$0", "network$neuron$1"]);
    assert_eq!(findings[0].rule, Rule::LiteralWidens);
    let report = findings[0].to_string();
    for word in ["network$neuron$0", "literal-widens", "a + 32'h4d", "Constant"] {
        assert!(report.contains(word), "{word} is not in: {report}");
    }
}

/// Rust takes the names; Icarus refuses the one, Verilator the other.
#[derive(LogicBlock, Default)]
struct Named {
    pub a: Signal<In, Bit>,
    pub y: Signal<Out, Bit>,
    end: Signal<Local, Bit>,
    byte: Signal<Local, Bit>,
    ending: Signal<Local, Bit>,
}

impl Logic for Named {
    #[hdl_gen]
    fn update(&mut self) {
        self.end.next = self.a.val();
        self.byte.next = self.end.val();
        self.ending.next = self.byte.val();
        self.y.next = self.ending.val();
    }
}

#[test]
fn keywords_are_no_names() {
    let found: Vec<_> = lint("named", &Named::default()).into_iter().map(|f| (f.rule, f.message)).collect();
    let keyword = |name: &str| (Rule::Keyword, format!("a signal is called {name}"));
    assert_eq!(found, [keyword("byte"), keyword("end")]);
}
