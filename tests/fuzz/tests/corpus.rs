//! Every input of the corpus, and changed ones: seconds a target, the same on every machine. `make fuzz` looks further.

use memtwin_fuzz::{TARGETS, Target};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{TestError, TestRunner};
use rustix::process::{Resource, Rlimit, setrlimit};
use std::path::{Path, PathBuf};
use std::sync::Once;

/// A target that takes more memory or more time ends this process; what it was at is in `out/fuzz`.
const MEMORY_BYTES_MAX: u64 = 6 << 30;
const CPU_SECONDS_MAX: u64 = 900;

/// What readers stumble over.
const WORDS: [&str; 41] = [
    "0",
    "-0",
    "-1",
    "1",
    "255",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551552",
    "18446744073709551616",
    "1e308",
    "1e999",
    "-1e999",
    "1e-320",
    "inf",
    "-inf",
    "nan",
    "0x",
    "0xFFFFFFFF",
    "true",
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "\r\n",
    "#",
    "\\u0000",
    "\u{0}",
    "\u{FEFF}",
    "\u{1F9E0}",
];

/// One change of a text.
#[derive(Debug, Clone)]
enum Change {
    Byte(Index, u8),
    Flip(Index, u8),
    Cut(Index, Index),
    CutOff(Index),
    Copy(Index, Index, Index),
    Insert(Index, Vec<u8>),
    /// In the place of a number, if there is one.
    Number(Index, &'static str),
    Lines(Index, Index),
    /// The end of another input of the corpus.
    Splice(Index, Index, Index),
}

fn any_change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    let word = || select(WORDS.to_vec());
    prop_oneof![
        2 => (at(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        2 => (at(), 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        2 => (at(), at()).prop_map(|(from, to)| Change::Cut(from, to)),
        1 => at().prop_map(Change::CutOff),
        1 => (at(), at(), at()).prop_map(|(from, to, into)| Change::Copy(from, to, into)),
        2 => (at(), word()).prop_map(|(at, word)| Change::Insert(at, word.into())),
        1 => (at(), prop::collection::vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        6 => (at(), word()).prop_map(|(at, word)| Change::Number(at, word)),
        2 => (at(), at()).prop_map(|(from, to)| Change::Lines(from, to)),
        1 => (at(), at(), at()).prop_map(|(other, from, at)| Change::Splice(other, from, at)),
    ]
}

/// Both places in order.
fn range(a: &Index, b: &Index, end: usize) -> std::ops::Range<usize> {
    let (a, b) = (a.index(end + 1), b.index(end + 1));
    a.min(b)..a.max(b)
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let end = bytes.len();
        match self {
            Change::Byte(..) | Change::Flip(..) if end == 0 => {}
            Change::Byte(at, byte) => bytes[at.index(end)] = *byte,
            Change::Flip(at, bit) => bytes[at.index(end)] ^= 1 << bit,
            Change::Cut(from, to) => drop(bytes.drain(range(from, to, end))),
            Change::CutOff(at) => bytes.truncate(at.index(end + 1)),
            Change::Copy(from, to, into) => {
                let copied = bytes[range(from, to, end)].to_vec();
                let into = into.index(end + 1);
                drop(bytes.splice(into..into, copied));
            }
            Change::Insert(at, word) => {
                let at = at.index(end + 1);
                drop(bytes.splice(at..at, word.iter().copied()));
            }
            Change::Number(at, word) => {
                let numbers = numbers(bytes);
                if !numbers.is_empty() {
                    drop(bytes.splice(numbers[at.index(numbers.len())].clone(), word.bytes()));
                }
            }
            Change::Lines(from, to) => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                if !lines.is_empty() {
                    let (from, to) = (from.index(lines.len()), to.index(lines.len()));
                    lines.swap(from, to);
                    *bytes = lines.concat();
                }
            }
            Change::Splice(other, from, at) => {
                let other = &corpus[other.index(corpus.len())];
                bytes.truncate(at.index(end + 1));
                bytes.extend(&other[from.index(other.len() + 1)..]);
            }
        }
    }
}

/// Where digits stand together.
fn numbers(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let digit = |n: usize| bytes.get(n).is_some_and(u8::is_ascii_digit);
    let starts = (0..bytes.len()).filter(|&n| digit(n) && (n == 0 || !digit(n - 1)));
    starts.map(|n| n..(n..).find(|&end| !digit(end)).unwrap_or(bytes.len())).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The inputs of a target, in the order of their names.
fn corpus(target: &Target) -> Vec<Vec<u8>> {
    let folder = root().join("tests/corpus").join(target.name);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} has no input", folder.display());
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn limit() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let at_most = |max| Rlimit { current: Some(max), maximum: Some(max) };
        setrlimit(Resource::As, at_most(MEMORY_BYTES_MAX)).unwrap();
        setrlimit(Resource::Cpu, at_most(CPU_SECONDS_MAX)).unwrap();
    });
}

/// Takes the corpus, then changes of it.
fn check(name: &str) {
    limit();
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target");
    let corpus = corpus(target);
    let folder = root().join("out/fuzz");
    std::fs::create_dir_all(&folder).unwrap();
    let last = folder.join(format!("{name}.last"));
    let take = |bytes: &[u8]| {
        std::fs::write(&last, bytes).unwrap();
        (target.take)(bytes);
    };
    corpus.iter().for_each(|input| take(input));
    let changed = (any::<Index>(), prop::collection::vec(any_change(), 1..6)).prop_map(|(input, changes)| {
        let mut bytes = corpus[input.index(corpus.len())].clone();
        changes.iter().for_each(|change| change.apply(&mut bytes, &corpus));
        bytes
    });
    let cases = target.cases.max(ProptestConfig::default().cases);
    let settings = ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() };
    let outcome = TestRunner::new(settings).run(&changed, |bytes| {
        take(&bytes);
        Ok(())
    });
    if let Err(TestError::Fail(reason, bytes)) = outcome {
        let path = folder.join(format!("{name}.broken"));
        std::fs::write(&path, &bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        panic!("{name}: {reason}\nthe smallest input that breaks it is {}:\n{text}", path.display());
    }
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test] fn $name() { check(stringify!($name)); })*
        #[test]
        fn every_target_is_tested() {
            assert_eq!(TARGETS.each_ref().map(|target| target.name), [$(stringify!($name)),*]);
        }
    };
}

targets! { parameters patterns plan board manifest measurements waveform state link place }
