//! Another library reads back what was written, in both formats.

mod common;

use common::{ReadBack, Shown, context, expected, probes, write};
use memtwin_spec::{Preset, Sizes};
use memtwin_trace::{WaveOptions, signal_paths};

/// Writes a stream in both formats and compares every selected signal at every tick of the window.
fn check(sizes: Sizes, options: &WaveOptions, ticks: usize, expect_samples: std::ops::Range<usize>) {
    let folder = tempfile::tempdir().unwrap();
    let (context, probes) = (context(sizes), probes(sizes, 3, ticks));
    let expect = expected(&context, &probes);
    let paths = signal_paths(sizes, options).unwrap();
    for format in ["vcd", "fst"] {
        let path = folder.path().join(format!("run.{format}"));
        let summary = write(&path, &context, options, &probes);
        assert_eq!(summary.samples as usize, expect_samples.len(), "{format}");
        assert_eq!(summary.bytes, path.metadata().unwrap().len());
        let read = ReadBack::open(&path);
        let mut declared: Vec<&String> = read.changes.keys().collect();
        let mut wanted: Vec<&String> = paths.iter().collect();
        declared.sort();
        wanted.sort();
        assert_eq!(declared, wanted, "{format}");
        for (probe, shown) in probes.iter().zip(&expect).take(expect_samples.end).skip(expect_samples.start) {
            for path in &paths {
                let found = read.at(path, probe.time_ns());
                assert_eq!(found, Some(shown[path].as_str()), "{format} {path} at {} ns", probe.time_ns());
            }
        }
        check_changes_only(&read, format, summary.changes);
        if let Some(last) = probes[expect_samples.clone()].last() {
            let end_ns = memtwin_spec::time::tick_start_ns(last.tick + 1);
            assert_eq!((summary.end_ns, read.times_ns.last()), (end_ns, Some(&end_ns)), "{format}");
        }
    }
}

/// No value is written twice in a row, and the summary counts what is there.
fn check_changes_only(read: &ReadBack, format: &str, expect: u64) {
    let mut count = 0;
    for (path, list) in &read.changes {
        // The library shows an FST signal as unknown up to its first value where that comes after time 0.
        let known = |text: &str| text != "NaN" && !text.contains('x');
        let list: Vec<&str> = list.iter().map(|(_, text)| text.as_str()).filter(|text| known(text)).collect();
        assert!(list.windows(2).all(|pair| pair[0] != pair[1]), "{format} {path}: {list:?}");
        count += list.len() as u64;
    }
    assert_eq!(count, expect, "{format}");
}

fn scopes(scopes: &[&str]) -> WaveOptions {
    WaveOptions { scopes: scopes.iter().map(|s| s.to_string()).collect(), ..WaveOptions::default() }
}

#[test]
fn everything_comes_back() {
    check(Preset::Tiny.sizes(), &WaveOptions::default(), 300, 0..300);
    check(Preset::Odd.sizes(), &WaveOptions::default(), 100, 0..100);
}

#[test]
fn the_smallest_and_a_wide_network() {
    check(Sizes::new(1, 1, 1).unwrap(), &WaveOptions::default(), 70, 0..70);
    check(Sizes::new(2, 128, 2).unwrap(), &WaveOptions::default(), 40, 0..40);
}

#[test]
fn scopes_select() {
    check(Preset::Paper.sizes(), &scopes(&["network.layer1.neuron3"]), 200, 0..200);
    check(Preset::Paper.sizes(), &scopes(&["network.layer*.neuron*.g1", "network.clk"]), 200, 0..200);
    check(Preset::Paper.sizes(), &scopes(&["network.layer2.crossbar.w_9_*", "network.lia"]), 200, 0..200);
}

#[test]
fn the_window_starts_with_the_conductances_learnt_before_it() {
    let window = |start_ns, stop_ns| WaveOptions { start_ns, stop_ns, ..WaveOptions::default() };
    let sizes = Preset::Tiny.sizes();
    // Tick 100 begins at 781 250 ns, tick 101 at 789 062.5 ns, written 789 062.
    check(sizes, &window(Some(781_250), Some(789_062)), 200, 100..102);
    check(sizes, &window(Some(781_251), Some(789_061)), 200, 0..0);
    check(sizes, &window(Some(781_251), None), 200, 101..200);
    check(sizes, &window(None, Some(0)), 200, 0..1);
    check(sizes, &window(Some(u64::MAX), None), 20, 0..0);
}

#[test]
fn a_long_fst_is_written_in_blocks_and_reads_as_one() {
    // Some 9 MB of changes before compression, in blocks of 4 MB.
    let sizes = Preset::Tiny.sizes();
    let folder = tempfile::tempdir().unwrap();
    let (context, probes) = (context(sizes), probes(sizes, 5, 60_000));
    let path = folder.path().join("long.fst");
    write(&path, &context, &WaveOptions::default(), &probes);
    assert_eq!(blocks(&std::fs::read(&path).unwrap()), 3);
    let read = ReadBack::open(&path);
    let expect: Vec<Shown> = expected(&context, &probes);
    for (probe, shown) in probes.iter().zip(&expect).step_by(997) {
        for (name, text) in shown {
            assert_eq!(read.at(name, probe.time_ns()), Some(text.as_str()), "{name} at {} ns", probe.time_ns());
        }
    }
}

/// Blocks of values in an FST file: a block is a byte for its type (8 for values), its length in 8 bytes, its content.
fn blocks(file: &[u8]) -> usize {
    let (mut at, mut count) = (0, 0);
    while at < file.len() {
        let length = u64::from_be_bytes(file[at + 1..at + 9].try_into().unwrap());
        count += usize::from(file[at] == 8);
        at += 1 + length as usize;
    }
    count
}

#[test]
fn equal_runs_give_equal_files() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    for format in ["vcd", "fst"] {
        let [a, b] = ["a", "b"].map(|name| folder.path().join(format!("{name}.{format}")));
        for path in [&a, &b] {
            write(path, &context(sizes), &WaveOptions::default(), &probes(sizes, 1, 50));
        }
        assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap());
    }
}
