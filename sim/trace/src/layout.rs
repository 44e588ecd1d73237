//! The signals of a waveform, in the order of the file, and which of them the scopes select.
//!
//! Signals of one scope follow each other, so that a writer opens and closes each scope once. Within a neuron the order
//! is that of the schematic, from the latches to the device.

use crate::TraceError;
use crate::options::WaveOptions;
use memtwin_spec::Sizes;

/// How a signal is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Bits(u32),
    Real,
}

impl Kind {
    /// Bits of a value; those of a real are IEEE 754's.
    pub fn bits(self) -> u32 {
        match self {
            Kind::Bits(width) => width,
            Kind::Real => u64::BITS,
        }
    }

    /// Bytes of a value in FST: a digit each bit, or the eight of a real.
    pub fn fst_bytes(self) -> usize {
        match self {
            Kind::Bits(width) => width as usize,
            Kind::Real => 8,
        }
    }
}

/// A value of one neuron.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    L1,
    L2,
    G1,
    G2,
    T3,
    G3,
    T1,
    Node2,
    V1Volt,
    TsVolt,
    X,
    Threshold,
    Since,
    On,
    Driven,
    Pending,
    Ratio,
    Lg,
    Gate,
    Spikes,
    PulseTicks,
}

/// Where a signal's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Clk,
    Tick,
    Events,
    Ties,
    LiaVl,
    LiaLg,
    LiaLine(u16),
    VrefVolt,
    VinVolt(u8),
    LayerOn(u8),
    Synapse { layer: u8, row: u16, column: u16 },
    Neuron { layer: u8, neuron: u16, field: Field },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signal<S = Source> {
    /// Scopes and name, separated by dots.
    pub path: String,
    pub kind: Kind,
    pub source: S,
}

pub(crate) const BIT: Kind = Kind::Bits(1);

/// The signals of a neuron: path below its scope, encoding, value.
const NEURON: [(&str, Kind, Field); 21] = [
    ("l1.q", BIT, Field::L1),
    ("l2.q", BIT, Field::L2),
    ("g1.y", BIT, Field::G1),
    ("depression.g2", BIT, Field::G2),
    ("depression.t3", BIT, Field::T3),
    ("g3.y", BIT, Field::G3),
    ("t1.on", BIT, Field::T1),
    ("v1_volt", Kind::Real, Field::V1Volt),
    ("node2", BIT, Field::Node2),
    ("ts.v_volt", Kind::Real, Field::TsVolt),
    ("ts.x", Kind::Bits(24), Field::X),
    ("ts.threshold", Kind::Bits(16), Field::Threshold),
    ("ts.since", Kind::Bits(8), Field::Since),
    ("ts.on", BIT, Field::On),
    ("ts.driven", BIT, Field::Driven),
    ("ts.pending", BIT, Field::Pending),
    ("ratio", Kind::Bits(11), Field::Ratio),
    ("lg", BIT, Field::Lg),
    ("gate", BIT, Field::Gate),
    ("spikes", Kind::Bits(16), Field::Spikes),
    ("pulse_ticks", Kind::Bits(8), Field::PulseTicks),
];

/// Every signal of a network.
pub(crate) fn all_signals(sizes: Sizes) -> Vec<Signal> {
    let mut all = Vec::new();
    let mut add = |path: String, kind: Kind, source: Source| all.push(Signal { path, kind, source });
    add("network.clk".into(), BIT, Source::Clk);
    add("network.sequencer.tick".into(), Kind::Bits(64), Source::Tick);
    add("network.sequencer.events".into(), Kind::Bits(32), Source::Events);
    add("network.sequencer.ties".into(), Kind::Bits(32), Source::Ties);
    // Mask, neuron and layer numbers fit: Sizes bounds them to 128, 128 and 2, rows to 1024.
    let lines = Kind::Bits(sizes.hidden as u32);
    add("network.lia.vl".into(), lines, Source::LiaVl);
    add("network.lia.lg".into(), lines, Source::LiaLg);
    add("network.lia.vref_volt".into(), Kind::Real, Source::VrefVolt);
    for line in 0..sizes.hidden as u16 {
        add(format!("network.lia.line{line}_volt"), Kind::Real, Source::LiaLine(line));
    }
    for layer in 0..2u8 {
        let scope = format!("network.layer{}", layer + 1);
        let (rows, columns) = sizes.crossbar(layer.into());
        add(format!("{scope}.on"), BIT, Source::LayerOn(layer));
        add(format!("{scope}.vin_volt"), Kind::Real, Source::VinVolt(layer));
        for row in 0..rows as u16 {
            for column in 0..columns as u16 {
                let source = Source::Synapse { layer, row, column };
                add(format!("{scope}.crossbar.w_{row}_{column}"), Kind::Bits(12), source);
            }
        }
        for neuron in 0..columns as u16 {
            for (name, kind, field) in NEURON {
                add(format!("{scope}.neuron{neuron}.{name}"), kind, Source::Neuron { layer, neuron, field });
            }
        }
    }
    all
}

/// The signals that the scopes select, in the order of the file; a scope that selects none is an error.
pub(crate) fn selected_signals(sizes: Sizes, options: &WaveOptions) -> Result<Vec<Signal>, TraceError> {
    let mut all = all_signals(sizes);
    let scopes: Vec<Vec<&str>> = options.scopes.iter().map(|s| s.split('.').collect()).collect();
    for (scope, text) in scopes.iter().zip(&options.scopes) {
        if !all.iter().any(|signal| matches_scope(scope, &signal.path)) {
            return Err(no_such_scope(scope, text, &all));
        }
    }
    if !scopes.is_empty() {
        all.retain(|signal| scopes.iter().any(|scope| matches_scope(scope, &signal.path)));
    }
    Ok(all)
}

/// The paths of the signals that a waveform with these options holds, in the order of the file.
pub fn signal_paths(sizes: Sizes, options: &WaveOptions) -> Result<Vec<String>, TraceError> {
    Ok(selected_signals(sizes, options)?.into_iter().map(|signal| signal.path).collect())
}

/// Whether the path lies at or below the scope.
fn matches_scope(scope: &[&str], path: &str) -> bool {
    let mut components = path.split('.');
    scope.iter().all(|pattern| components.next().is_some_and(|c| is_like(pattern, c)))
}

/// Whether the text fits a pattern in which `*` stands for any characters, by the usual walk with one way back.
pub fn is_like(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && pattern[p] == b'*' {
            star = Some((p, t));
            p += 1;
        } else if p < pattern.len() && pattern[p] == text[t] {
            (p, t) = (p + 1, t + 1);
        } else if let Some((star_p, star_t)) = star {
            // The last star takes one character more.
            star = Some((star_p, star_t + 1));
            (p, t) = (star_p + 1, star_t + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

/// The error for a scope that selects nothing: up to where it exists, and what it could have named there.
fn no_such_scope(scope: &[&str], text: &str, all: &[Signal]) -> TraceError {
    const CHOICES_MAX: usize = 12;
    let exists = |depth: usize| all.iter().any(|signal| matches_scope(&scope[..depth], &signal.path));
    let depth = (0..scope.len()).rev().find(|&depth| exists(depth)).unwrap_or(0);
    let mut choices: Vec<&str> = Vec::new();
    for signal in all.iter().filter(|signal| matches_scope(&scope[..depth], &signal.path)) {
        match signal.path.split('.').nth(depth) {
            Some(name) if !choices.contains(&name) => choices.push(name),
            _ => {}
        }
        if choices.len() > CHOICES_MAX {
            choices[CHOICES_MAX] = "..";
            break;
        }
    }
    let parent = if depth == 0 { "the waveform".to_string() } else { format!("'{}'", scope[..depth].join(".")) };
    let choices = if choices.is_empty() { "nothing below it".to_string() } else { choices.join(" ") };
    TraceError::NoSuchScope { scope: text.to_string(), parent, choices }
}

#[cfg(test)]
mod tests {
    use super::*;
    use memtwin_spec::Preset;

    fn check(scopes: &[&str], expect: Result<usize, &str>) {
        let options = WaveOptions { scopes: scopes.iter().map(|s| s.to_string()).collect(), ..WaveOptions::default() };
        match (selected_signals(Preset::Paper.sizes(), &options), expect) {
            (Ok(signals), Ok(count)) => assert_eq!(signals.len(), count, "{scopes:?}"),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (found, expect) => panic!("{scopes:?}: {found:?}, expected {expect:?}"),
        }
    }

    #[test]
    fn scopes_select() {
        check(&[], Ok(4 + 3 + 10 + 2 * 2 + 300 + 100 + 20 * 21));
        check(&["network.layer1.neuron3"], Ok(21));
        check(&["network.layer1.neuron1"], Ok(21));
        check(&["network.layer*.neuron*.g1"], Ok(20));
        check(&["network.*.neuron3.ts", "network.layer1.neuron3"], Ok(21 + 7));
        check(&["network.layer1.crossbar.w_5_*"], Ok(10));
        check(&["network.clk"], Ok(1));
    }

    #[test]
    fn scopes_that_select_nothing() {
        check(&["network.layer1.neuron10"], Err("'network.layer1' holds on vin_volt crossbar neuron0"));
        check(&["layer1"], Err("the waveform holds network"));
        check(&["network.layer3"], Err("'network' holds clk sequencer lia layer1 layer2"));
        check(&["network.clk.y"], Err("'network.clk' holds nothing below it"));
        check(&[""], Err("scope ''"));
        check(&["network.layer1.neuron"], Err(".."));
    }

    #[test]
    fn stars() {
        for (pattern, text, expect) in [
            ("*", "", true),
            ("*", "abc", true),
            ("a*c", "abcbc", true),
            ("a*b*d", "axxbyyd", true),
            ("a*b", "abc", false),
            ("w_*_3", "w_12_13", false),
            ("", "a", false),
            ("a.b[3]", "a.b[3]", true),
            ("a.b[3]", "a.b[4]", false),
            ("a.*", "a.b[4]", true),
            ("*.b[*]", "a.b[4]", true),
            ("*.c[*]", "a.b[4]", false),
            ("a*b*c", "a1b2b3c", true),
            ("a*b*c", "a1b2", false),
        ] {
            assert_eq!(is_like(pattern, text), expect, "{pattern} {text}");
        }
    }
}
