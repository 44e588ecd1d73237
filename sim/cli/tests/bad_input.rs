//! Bad input: one error that says where, what was found and what is expected; exit code 2; nothing is left behind.

mod common;

use common::{FILES, Sandbox, tiny};

/// Runs the command beside `files`; its error must hold `expect`, with which exit code, and no file may appear.
#[track_caller]
fn check_code(args: &[&str], files: &[(&str, &[u8])], code: i32, expect: &str) {
    let sandbox = Sandbox::new(files);
    std::fs::create_dir(sandbox.path("folder")).unwrap();
    let before = sandbox.tree();
    let ended = sandbox.run(args);
    assert_eq!(ended.code, Some(code), "{args:?}: {ended:?}");
    assert!(ended.err.lines().next().is_some_and(|line| line.contains(expect)), "{args:?}: {ended:?}");
    assert_eq!(ended.out, "", "{args:?}");
    // the reader of arguments adds a hint after an empty line; everything else is a single line
    let line = ended.err.starts_with("memtwin: ") && ended.err.lines().count() == 1 && ended.err.ends_with('\n');
    assert!(line || ended.err.starts_with("error: "), "{args:?}: {ended:?}");
    assert!(!ended.err.chars().any(|c| c.is_control() && c != '\n'), "{args:?}: {ended:?}");
    assert_eq!(sandbox.tree(), before, "{args:?}");
}

/// A run with these options, which are wrong.
#[track_caller]
fn check(options: &[&str], expect: &str) {
    check_code(&tiny(options), &[], 2, expect);
}

/// A run with this pattern file and options.
#[track_caller]
fn check_patterns(text: &[u8], options: &[&str], expect: &str) {
    let args: Vec<_> = ["run", "--quiet", "--patterns", "p.txt"].iter().chain(options).copied().collect();
    check_code(&args, &[("p.txt", text)], 2, expect);
}

/// A run with this parameter file.
#[track_caller]
fn check_parameters(text: &[u8], expect: &str) {
    check_code(&tiny(&["--parameters", "p.toml"]), &[("p.toml", text)], 2, expect);
}

const TWO: &[u8] = b"= a\n#.\n..\n= b\n.#\n##\n";

#[test]
fn pattern_files() {
    for (text, expect) in [
        (&b""[..], "p.txt: no pattern found, expected"),
        (b"// nothing\n\n", "p.txt: no pattern found"),
        (b"#.\n", "p.txt: line 1: pixels before"),
        (b"= a\n##\n#\n", "p.txt: line 3: 1 pixels wide, expected 2"),
        (b"= a\n##\n##\n= b\n##\n", "p.txt: line 4: pattern 'b' is 1 rows high, expected 2"),
        (b"= a\n..\n", "p.txt: line 1: pattern 'a' has no black pixel"),
        (b"= a\n#.\n= a\n.#\n", "p.txt: line 3: pattern name 'a' is taken"),
        (b"= a\n#x\n", "p.txt: line 2: 'x' is no pixel, expected '#' (black) or '.' (white)"),
        (b"= a\r\n#.\r\n#o\r\n", "p.txt: line 3: 'o' is no pixel"),
        (b"= a\n#\x1b\n", "p.txt: line 2: '\u{fffd}' is no pixel"),
        (b"= a\n#\x00\n", "p.txt: line 2: '\u{fffd}' is no pixel"),
        (b"= a\n#.\n.\xff\n", "p.txt: line 3: a byte that is no UTF-8, expected plain text"),
        (b"\x7fELF\x02\x01\x80\n", "p.txt: line 1: a byte that is no UTF-8"),
    ] {
        check_patterns(text, &[], expect);
    }
    check_code(&["run", "--patterns", "none.txt"], &[], 2, "none.txt: No such file");
    check_code(&["run", "--patterns", "folder"], &[], 2, "folder: Is a directory");
    check_code(&["run", "--patterns", ""], &[], 2, "--patterns");
}

#[test]
fn pattern_files_without_measure() {
    let wide = [b"= a\n".to_vec(), vec![b'#'; 1025]].concat();
    check_patterns(&wide, &[], "p.txt: 1025 pixels in a pattern, expected at most 1024");
    let many: String = (0..65).map(|n| format!("= {n}\n#.\n")).collect();
    check_patterns(many.as_bytes(), &[], "p.txt: 65 patterns, expected at most 64");
    check_patterns(&vec![b'\n'; (4 << 20) + 1], &[], "p.txt: the file is too long, expected at most 4 MiB");
    check_code(&["run", "--patterns", "/dev/zero"], &[], 2, "/dev/zero: the file is too long");
}

#[test]
fn sizes() {
    for (sizes, expect) in [
        ("0x1x1", "inputs is 0, expected 1 to 1024"),
        ("1x0x1", "hidden is 0, expected 1 to 128"),
        ("1x1x129", "outputs is 129, expected 1 to 128"),
        ("1025x1x1", "inputs is 1025, expected 1 to 1024"),
        ("30x10", "expected INPUTSxHIDDENxOUTPUTS"),
        ("30x10x10x1", "expected INPUTSxHIDDENxOUTPUTS"),
        ("99999999999999999999x1x1", "expected INPUTSxHIDDENxOUTPUTS"),
        ("x", "expected INPUTSxHIDDENxOUTPUTS"),
        ("", "--sizes"),
        ("6x3x3", "patterns of 30 pixels on a network of 6x3x3"),
        ("30x9x10", "10 patterns on a network of 30x9x10"),
        ("30x10x9", "10 patterns on a network of 30x10x9"),
    ] {
        check_code(&["run", "--sizes", sizes], &[], 2, expect);
    }
    check_patterns(TWO, &["--sizes", "5x10x10"], "patterns of 4 pixels on a network of 5x10x10");
    check_patterns(TWO, &["--sizes", "4x10x1"], "2 patterns on a network of 4x10x1");
    check_patterns(TWO, &["--preset", "tiny"], "cannot be used with");
    check(&["--sizes", "6x3x3"], "cannot be used with");
}

#[test]
fn parameter_files() {
    for (text, expect) in [
        (&b"vin1_volt = = 2\n"[..], "p.toml:1:13: found 'vin1_volt = = 2', which is no TOML"),
        (b"# volts\nvin1_volt\n", "p.toml:2:"),
        (b"\nreg_tick = 5\nlia_on = 3\n", "p.toml:2:1: found 'reg_tick', which is no parameter"),
        (b"event_budget_cuont = 3\n", "event_budget_count"),
        (b"vin1_mvolt = 2\n", "p.toml:1:1: found 'vin1_mvolt', but vin1 is given in volt: write vin1_volt"),
        (b"vin1_volt = \"2\"\n", "p.toml:1:1: vin1_volt is the text \"2\", expected a number in volt"),
        (b"vin1_volt = true\n", "vin1_volt is true, expected a number"),
        (b"vin1_volt = 1e9\n", "p.toml:1:1: vin1_volt is 1000000000, expected 0 to"),
        (b"vin1_volt = -1\n", "vin1_volt is -1, expected 0 to"),
        (b"vin1_volt = nan\n", "vin1_volt is NaN, expected 0 to"),
        (b"vin1_volt = inf\n", "vin1_volt is inf, expected 0 to"),
        (b"vin1_volt = 2\r\nvin1_volt = 2\r\n", "p.toml:2:1: found 'vin1_volt = 2', but this name stands above"),
        (b"[vin1_volt]\n", "p.toml:1:"),
        (b"vin1_volt = 2\n# \xff\n", "p.toml: line 2: a byte that is no UTF-8"),
    ] {
        check_parameters(text, expect);
    }
    check(&["--parameters", "none.toml"], "none.toml: No such file");
    check(&["--parameters", "folder"], "folder: Is a directory");
    check(&["--parameters", "/dev/zero"], "/dev/zero: the file is too long");
}

#[test]
fn single_parameters() {
    for (assignment, expect) in [
        ("vin1_volt", "--set vin1_volt: expected NAME=VALUE"),
        ("vin1_volt=", "--set vin1_volt=: expected NAME=VALUE"),
        ("vin1_volt=2V", "--set vin1_volt=2V: expected NAME=VALUE"),
        ("vin1_volt=1=2", "--set vin1_volt=1=2: expected NAME=VALUE"),
        ("", "expected NAME=VALUE"),
        ("=2", "--set: found '', which is no parameter"),
        ("event_budget_cuont=3", "event_budget_count"),
        ("vin1_mvolt=2", "write vin1_volt"),
        ("vin1_volt=nan", "vin1_volt is NaN, expected 0 to"),
        ("vin1_volt=-inf", "vin1_volt is -inf, expected 0 to"),
        ("vin1_volt=1e9", "vin1_volt is 1000000000, expected 0 to"),
        // each in its range, but not beside the others
        ("vref_volt=0.9", "vref_volt 0.9"),
    ] {
        check(&["--set", assignment], expect);
    }
}

#[test]
fn output_folders() {
    let file: &[(&str, &[u8])] = &[("file", b"")];
    for (folder, expect) in [
        ("file", "the output folder file cannot be written: File exists"),
        ("file/below", "the output folder file/below cannot be written: Not a directory"),
        ("/proc", "the output folder /proc cannot be written"),
        ("/proc/new", "the output folder /proc/new cannot be written"),
        ("/dev/null", "the output folder /dev/null cannot be written"),
        ("", "--out"),
    ] {
        check_code(&tiny(&["--out", folder]), file, 2, expect);
    }
}

/// What is found only once the folder exists leaves none either, however deep it was to be.
#[test]
fn folders_are_taken_back() {
    check(&["--out", "a/b/c", "--wave-scope", "foo"], "scope 'foo' matches no signal; the waveform holds network");
    check(&["--out", "folder/new", "--wave-scope", "foo"], "scope 'foo'");
    check(&["--out", "folder", "--wave-scope", "foo"], "scope 'foo'");
}

#[test]
fn folders_in_the_place_of_files() {
    for name in FILES {
        let sandbox = Sandbox::new(&[]);
        std::fs::create_dir_all(sandbox.path("out").join(name)).unwrap();
        let ended = sandbox.run(&tiny(&[]));
        assert_eq!((ended.code, &ended.out[..]), (Some(2), ""), "{name}: {ended:?}");
        assert!(ended.err.contains(&format!("out/{name}")), "{name}: {ended:?}");
        assert_eq!(sandbox.tree(), ["out/".to_string(), format!("out/{name}/")]);
    }
}

#[test]
fn numbers() {
    let seed = "expected a whole number from 0 to 18446744073709551615";
    for text in ["abc", "-1", "1.5", "18446744073709551616", ""] {
        check(&["--seed", text], seed);
    }
    for trials in ["0", "10001", "x", "1.5"] {
        check_code(&["run", "--preset", "tiny", "--trials", trials], &[], 2, "--trials");
    }
}

#[test]
fn names() {
    check_code(&["prove", "--block", "brain"], &[], 2, "there is no block 'brain', expected one of neuron, crossbar, ");
    check_code(&["prove", "--property", "even"], &[], 2, "there is no property 'even', expected one of ");
    check(&["--engine", "spice"], "expected model, rust-hdl, verilator, icarus");
    check(&["--wave", "lxt"], "--wave");
    check(&["--no-such-option"], "--no-such-option");
    check_code(&["run", "--preset", "large"], &[], 2, "expected paper, tiny, odd");
    check_code(&["patterns", "large"], &[], 2, "expected paper, tiny, odd");
    check_code(&["runn"], &[], 2, "runn");
    check_patterns(
        TWO,
        &["--sizes", "4x10x10", "--engine", "verilator"],
        "there is no gateware for 4x10x10, expected one of 30x10x10",
    );
    check_patterns(TWO, &["--sizes", "4x10x10", "--engine", "icarus"], "there is no gateware for 4x10x10");
}

#[cfg(not(feature = "rust-hdl"))]
#[test]
fn engine_that_is_not_built_in() {
    check(&["--engine", "rust-hdl"], "the engine 'rust-hdl' is not in this build, build with --features rust-hdl");
}

#[test]
fn waveforms() {
    check(&["--wave-scope", "network.layer9"], "scope 'network.layer9' matches no signal");
    check(&["--wave-scope", ""], "scope '' matches no signal");
    check(&["--wave-scope", "network.layer1", "--wave-scope", "foo"], "scope 'foo' matches no signal");
    let reversed = ["--wave-start-ms", "10", "--wave-stop-ms", "5"];
    check(&reversed, "the window starts at 10000000 ns and stops at 5000000 ns");
    for ms in ["-1", "nan", "inf", "x", "1e10", ""] {
        check(&["--wave-start-ms", ms], "expected milliseconds from 0 to 1e9");
        check(&["--wave-stop-ms", ms], "expected milliseconds from 0 to 1e9");
    }
}

#[test]
fn waveforms_to_compare() {
    let files: &[(&str, &[u8])] =
        &[("empty.vcd", b""), ("random.vcd", b"\x80\x00\x1b$"), ("text.txt", b"a"), ("w.fst", b"\0")];
    for (name, expect) in [
        ("none.vcd", "none.vcd: cannot open the file: No such file or directory (os error 2)\n"),
        ("folder", "folder: waveform format unknown"),
        ("empty.vcd", "empty.vcd, line 1: the file ends before"),
        ("random.vcd", "random.vcd, line 1"),
        ("text.txt", "expected a name that ends in .vcd"),
        ("w.fst", "only VCD can be read here"),
    ] {
        check_code(&["compare", name, name], files, 2, expect.trim_end());
    }
    // a cause that its error tells already is not told twice
    let ended = Sandbox::new(&[]).run(&["compare", "none.vcd", "none.vcd"]);
    assert_eq!(ended.err.matches("No such file").count(), 1, "{ended:?}");
}

/// A tool that is not there or fails is no bad input, but leaves as little.
#[test]
fn tools() {
    for (engine, package) in [("verilator", "verilator"), ("icarus", "iverilog")] {
        let sandbox = Sandbox::new(&[]);
        let ended = sandbox.command(&tiny(&["--engine", engine])).env("PATH", "").output().unwrap().into();
        let common::Ended { code, out, err } = ended;
        assert_eq!((code, &out[..]), (Some(1), ""), "{err}");
        assert_eq!(err.lines().count(), 1, "{err}");
        assert!(err.contains(&format!("was not found: install the package {package}")), "{err}");
        assert_eq!(sandbox.tree(), [""; 0]);
    }
}

#[test]
fn tool_that_fails() {
    let sandbox = Sandbox::new(&[]);
    sandbox.script("bin/verilator", "[ \"$1\" = --version ] || { echo 'no compiler here' >&2; exit 3; }");
    let mut command = sandbox.command(&tiny(&["--engine", "verilator"]));
    let ended: common::Ended =
        command.env("PATH", sandbox.path("bin")).env("MEMTWIN_CACHE", sandbox.path("cache")).output().unwrap().into();
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.err.contains("verilator failed") && ended.err.contains("no compiler here"), "{ended:?}");
    assert_eq!(sandbox.tree(), ["bin/", "bin/verilator", "cache/"]);
}
