//! VCD in: what is read, what is refused, and where two waveforms part.

mod common;

use common::{context, expected, probes, write};
use memtwin_spec::{Preset, Probe};
use memtwin_trace::{TraceError, VcdReader, WaveChange, WaveOptions, WaveValue, first_difference, read_vcd};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

fn read_text(text: &[u8]) -> Result<Vec<WaveChange>, TraceError> {
    VcdReader::new(text, Path::new("x.vcd"))?.collect()
}

#[test]
fn the_reader_gives_the_values_that_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    let path = folder.path().join("run.vcd");
    let (context, probes) = (context(sizes), probes(sizes, 2, 200));
    write(&path, &context, &WaveOptions::default(), &probes);
    let mut reader = read_vcd(&path).unwrap();
    let names: Vec<String> = reader.signals().iter().map(|signal| signal.path.clone()).collect();
    let mut changes = BTreeMap::new();
    for change in &mut reader {
        let change = change.unwrap();
        changes.entry(change.time_ns).or_insert_with(Vec::new).push(change);
    }
    assert_eq!(reader.time_ns(), memtwin_spec::time::tick_start_ns(200));
    let mut now = BTreeMap::new();
    for (probe, expect) in probes.iter().zip(expected(&context, &probes)) {
        for change in changes.remove(&probe.time_ns()).into_iter().flatten() {
            now.insert(names[change.signal].clone(), change.value.to_string());
        }
        assert_eq!(now, expect, "tick {}", probe.tick);
    }
    assert!(changes.is_empty());
}

const HEADER: &str = "$timescale 10 ps $end\n$scope module top $end\n$var wire 4 ! a [3:0] $end\n\
                      $var reg 1 \" b $end\n$scope module sub $end\n$var wire 4 ! alias $end\n$var real 64 # r $end\n\
                      $var wire 1 % bus [2] $end\n$upscope $end\n$upscope $end\n$enddefinitions $end\n";

#[test]
fn files_of_other_tools() {
    let text = format!("{HEADER}$dumpvars\nb1 !\nx\"\nr-1.5e-3 #\n$end\n#150\nbx !\nbz1 !\n1%\n#399\n0\"\n#1000\n");
    let mut reader = VcdReader::new(text.as_bytes(), Path::new("x.vcd")).unwrap();
    let paths: Vec<&str> = reader.signals().iter().map(|s| s.path.as_str()).collect();
    assert_eq!(paths, ["top.a", "top.b", "top.sub.alias", "top.sub.r", "top.sub.bus[2]"]);
    let found: Vec<(u64, usize, String)> =
        reader.by_ref().map(|c| c.unwrap()).map(|c| (c.time_ns, c.signal, c.value.to_string())).collect();
    let expect = [
        (0, 0, "0001"),
        (0, 2, "0001"),
        (0, 1, "x"),
        (0, 3, "-0.0015"),
        (1, 0, "xxxx"),
        (1, 2, "xxxx"),
        (1, 0, "zzz1"),
        (1, 2, "zzz1"),
        (1, 4, "1"),
        (3, 1, "0"),
    ];
    assert_eq!(found, expect.map(|(time, signal, text)| (time, signal, text.to_string())));
    assert_eq!(reader.time_ns(), 10);
}

#[test]
fn malformed_files_give_the_line() {
    let check = |text: String, line: u64, expect: &str| match read_text(text.as_bytes()) {
        Err(TraceError::Malformed { line: found, what, .. }) => {
            assert!((found, what.contains(expect)) == (line, true), "line {found}: {what}, expected {line}: {expect}");
        }
        other => panic!("{text}: {other:?}"),
    };
    let body = |text: &str| format!("{HEADER}{text}");
    check("".into(), 1, "ends before $enddefinitions");
    check("hello\n".into(), 1, "unexpected character");
    check("$scope module a $end\n$enddefinitions $end\n".into(), 2, "scope a is open");
    check("$upscope $end\n".into(), 1, "$upscope without a scope");
    check("\n\n#5\n".into(), 3, "before $enddefinitions");
    check("$timescale 3 ns $end\n".into(), 1, "the timescale is 3 ns, expected 1, 10 or 100");
    check("$var wire 0 ! a $end\n".into(), 1, "a has 0 bits");
    check("$var wire 4000000000 ! a $end\n".into(), 1, "a has 4000000000 bits");
    check("$var wire 1 ! a $end\n$var wire 2 ! b $end\n".into(), 2, "b and a share an identifier");
    check("$scope module a $end\n".repeat(100_000), 65, "more than 64 scopes");
    check(format!("$comment {}", "x".repeat(2 << 20)), 1, "longer than 1048576 bytes");
    check(body("#5\n#4\n"), 13, "time 4 follows time 5");
    check(body("#5\n1?\n"), 13, "identifier '?', which is not declared");
    check(body("#5\nb11111 !\n"), 13, "5 digits for top.a, which has 4 bits");
    check(body("#5\n1#\n"), 13, "digits for top.sub.r");
    check(body("#5\nr1.5 !\n"), 13, "a real or a text for top.a");
    check(body("#5\nb12 !\n"), 13, "invalid VCD logic value");
    check(body("#5\nb1"), 13, "may have been cut off");
    check(body("#18446744073709551616\n"), 12, "number too large");
    check(body("$var wire 1 ! late $end\n"), 12, "a declaration after $enddefinitions");
}

#[test]
fn after_an_error_the_reader_ends() {
    let text = format!("{HEADER}#1\n?\n#2\n0\"\n");
    let mut reader = VcdReader::new(text.as_bytes(), Path::new("x.vcd")).unwrap();
    assert!(matches!(reader.next(), Some(Err(TraceError::Malformed { line: 13, .. }))));
    assert!(reader.next().is_none());
}

#[test]
fn only_vcd_is_read() {
    let check = |path: &str, expect: &str| {
        let error = read_vcd(Path::new(path)).err().expect("an error").to_string();
        assert!(error.contains(expect), "{error}");
    };
    check("run.fst", "only VCD can be read here");
    check("run.txt", "waveform format unknown");
    check("/nowhere/run.vcd", "/nowhere/run.vcd: cannot open the file");
}

/// Two runs of `left` and `right` ticks that are equal but for `change` in the probe of tick 70.
fn compare(left: usize, right: usize, scopes: &[&str], change: impl Fn(&mut Probe)) -> memtwin_trace::WaveComparison {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    let [a, b] = ["a.vcd", "b.vcd"].map(|name| folder.path().join(name));
    let (context, mut probes) = (context(sizes), probes(sizes, 4, left.max(right)));
    write(&a, &context, &WaveOptions::default(), &probes[..left]);
    change(&mut probes[70]);
    let options = WaveOptions { scopes: scopes.iter().map(|s| s.to_string()).collect(), ..WaveOptions::default() };
    write(&b, &context, &options, &probes[..right]);
    first_difference(&a, &b).unwrap()
}

#[test]
fn equal_waveforms_have_no_difference() {
    let found = compare(100, 100, &[], |_| ());
    assert_eq!((found.difference, found.same_end, found.end_ns), (None, true, 781_250));
    assert!(found.left_only.is_empty() && found.right_only.is_empty());
}

#[test]
fn the_first_difference_names_time_signal_and_values() {
    let flip = |probe: &mut Probe| {
        probe.layers[1].l2 ^= 4;
        probe.layers[1].devices[2].spikes = 77;
        probe.layers[0].devices[1].x = 5;
        probe.layers[0].devices[1].volt = probe.layers[0].devices[1].volt.wrapping_add(1);
    };
    let found = compare(100, 100, &["network.layer2"], flip);
    let difference = found.difference.unwrap();
    assert_eq!((difference.time_ns, difference.signal.as_str()), (546_875, "network.layer2.neuron2.l2.q"));
    assert_ne!(difference.left, difference.right);
    assert_eq!(difference.others, 1);
    assert_eq!(found.left_only.len(), 4 + 6 + 2 + 18 + 63);
    let found = compare(100, 100, &[], flip).difference.unwrap();
    assert_eq!(found.signal, "network.layer1.neuron1.v1_volt");
    let (WaveValue::Real(left), WaveValue::Real(right)) = (&found.left, &found.right) else { panic!("{found}") };
    assert!((right - left - 1.0 / 128.0 / 0.68).abs() < 1e-12, "{found}");
    let text = found.to_string();
    assert!(
        text.starts_with("546875 ns: network.layer1.neuron1.v1_volt is ") && text.ends_with("differ too)"),
        "{text}"
    );
}

#[test]
fn a_shorter_waveform_is_compared_up_to_its_end() {
    // The difference of tick 70 lies beyond tick 60.
    for (left, right) in [(60, 100), (100, 60)] {
        let found = compare(left, right, &["network.clk"], |probe| probe.clk = !probe.clk);
        assert_eq!((found.difference, found.same_end, found.end_ns), (None, false, 468_750));
    }
    let found = compare(100, 71, &[], |probe| probe.events = 9999);
    assert_eq!(found.difference.unwrap().signal, "network.sequencer.events");
}

#[test]
fn hand_made_differences() {
    let folder = tempfile::tempdir().unwrap();
    let check = |left: &str, right: &str, expect: Option<(u64, &str)>| {
        let [a, b] = [("a.vcd", left), ("b.vcd", right)].map(|(name, body)| {
            let path = folder.path().join(name);
            std::fs::write(&path, format!("{}{body}", HEADER.replace("10 ps", "1 ns"))).unwrap();
            path
        });
        let found = first_difference(&a, &b).unwrap().difference;
        assert_eq!(found.as_ref().map(|d| (d.time_ns, d.signal.as_str())), expect, "{left} {right}: {found:?}");
    };
    // Repeated values, another order and another moment within a time are no difference.
    check("#0\n0\"\nr1 #\n#5\n0\"\n#9\n", "#0\nr1.0 #\n0\"\n#9\n", None);
    check("#0\n0\"\n#5\n1\"\n0\"\n#9\n", "#0\n0\"\n#9\n", None);
    // Another tool wrote the same number with one digit less.
    check("#0\nr0.16208902719523746 #\n#9\n", "#0\nr0.1620890271952375 #\n#9\n", None);
    check("#0\nr0.16208902719523746 #\n#9\n", "#0\nr0.162089027195238 #\n#9\n", Some((0, "top.sub.r")));
    check("#0\nr0 #\n#9\n", "#0\nr1e-300 #\n#9\n", Some((0, "top.sub.r")));
    // A change that the other file lacks, in its middle and after its last change.
    check("#0\n0\"\n#5\n1\"\n#9\n", "#0\n0\"\n#9\n", Some((5, "top.b")));
    check("#0\n0\"\n#9\n", "#0\n0\"\n#5\n1\"\n#9\n", Some((5, "top.b")));
    check("#0\n0\"\n#5\n", "#0\n0\"\n#5\n1\"\n#9\n", None);
    // A signal without a value yet equals everything; then it is compared with what holds.
    check("#0\n1\"\n#9\n", "#5\n0\"\n#9\n", Some((5, "top.b")));
    check("#0\nbx !\n#9\n", "#0\nb0 !\n#9\n", Some((0, "top.a")));
}

#[test]
fn nothing_in_common_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let [a, b] = ["a", "b"].map(|name| {
        let path = folder.path().join(format!("{name}.vcd"));
        std::fs::write(&path, format!("$var wire 1 ! {name} $end\n$enddefinitions $end\n")).unwrap();
        path
    });
    let error = first_difference(&a, &b).unwrap_err().to_string();
    assert!(error.ends_with("have no signal in common"), "{error}");
}

/// A small waveform with every kind of value.
fn sample_text() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    let path = folder.path().join("run.vcd");
    let options = WaveOptions { scopes: vec!["network.layer1.neuron1".into()], ..WaveOptions::default() };
    write(&path, &context(sizes), &options, &probes(sizes, 6, 20));
    std::fs::read(path).unwrap()
}

fn check_survives(text: &[u8]) {
    match read_text(text) {
        Ok(changes) => assert!(changes.len() <= text.len()),
        Err(TraceError::Malformed { line, .. }) => assert!(line >= 1 && line <= 1 + text.len() as u64),
        Err(other) => panic!("{other}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut text = sample_text();
        for (index, byte) in changes {
            let at = index.index(text.len());
            text[at] = byte;
        }
        check_survives(&text);
    }

    #[test]
    fn cut_and_joined_files_never_panic(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let text = sample_text();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        check_survives(&[&text[..from], &text[to..]].concat());
    }

    #[test]
    fn any_bytes_never_panic(text in prop::collection::vec(any::<u8>(), 0..300)) {
        check_survives(&text);
    }

    #[test]
    fn any_words_never_panic(words in prop::collection::vec("\\$[a-z]{3,14}|\\$end|\\$var wire|\\$scope module|[#bBrRs01xz][0-9a-z!\"]{0,6}|[\\[\\]:0-9-]{1,6}|é", 0..60)) {
        check_survives(words.join(" ").as_bytes());
        check_survives(words.join("\n").as_bytes());
    }
}
