//! The register map from the command line: every format, a file, the page of the documentation, and bad input.

mod common;

use common::Sandbox;
use std::path::Path;

/// The command must say this, and say it again into a file.
#[track_caller]
fn check(args: &[&str], expect: &str) {
    let sandbox = Sandbox::new(&[]);
    let printed = sandbox.run(&[&["registers"], args].concat());
    assert_eq!((printed.code, &printed.err[..]), (Some(0), ""), "{args:?}");
    assert!(printed.out.lines().any(|line| line.trim().starts_with(expect)), "{args:?}: {}", printed.out);
    assert!(printed.out.ends_with('\n'), "{args:?}");
    let written = sandbox.run(&[&["registers", "-o", "map"], args].concat());
    assert_eq!((written.code, written.out + &written.err), (Some(0), String::new()), "{args:?}");
    assert_eq!(String::from_utf8(sandbox.read("map")).unwrap(), printed.out, "{args:?}");
    assert_eq!(sandbox.tree(), ["map"], "{args:?}");
}

#[test]
fn formats() {
    check(&[], "0x00008  EVENT_BUDGET ");
    check(&["--preset", "tiny"], "0x10000 + (row << 2) + column ");
    check(&["--format", "markdown"], "| `0x00008` | EVENT_BUDGET | 16 | rw |");
    check(&["--format", "csv"], "csr_register,event_budget,0x00000020,1,rw");
    check(&["--format", "csv", "--board", "icebreaker"], "constant,config_clock_frequency,12000000,,");
    check(&["--format", "json"], "\"event_budget\": {");
    check(&["--format", "svd"], "<name>EVENT_BUDGET</name>");
    check(&["--preset", "cluster"], "0x80000 + (row << 2) + column ");
    check(&["--preset", "pair", "--format", "csv"], "csr_register,load_fixed,0x0000001c,1,rw");
    check(&["--preset", "cluster", "--format", "svd"], "<name>SYNAPSES</name>");
}

#[test]
fn the_pages_are_fresh() {
    for (name, args) in [("registers", &[][..]), ("array_registers", &["--preset", "cluster"])] {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../docs/{name}.md"));
        let page = std::fs::read_to_string(&page).unwrap_or_else(|e| panic!("{}: {e}", page.display()));
        let fresh = Sandbox::new(&[]).run(&[&["registers", "--format", "markdown"], args].concat()).out;
        assert!(page == fresh, "docs/{name}.md is not of these sources: make registers writes it");
    }
}

#[test]
fn bad_input_is_named() {
    for (args, expect) in [
        (&["--format", "xml"][..], "invalid value 'xml' for '--format <FORMAT>'"),
        (&["--preset", "huge"], "'huge'"),
        (&["--board", "nosuch"], "there is no board 'nosuch'"),
        (&["--board", "icebreaker", "--preset", "tiny"], "cannot be used with"),
        (&["-o", "."], ". is a folder, expected a file or nothing"),
    ] {
        let ended = Sandbox::new(&[]).run(&[&["registers"], args].concat());
        assert_eq!((ended.code, &ended.out[..]), (Some(2), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect), "{args:?}: {}", ended.err);
    }
}
