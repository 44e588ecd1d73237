//! Views beside a waveform: a save file for GTKWave (`name.gtkw`) and a command file for Surfer (`name.sucl`).
//!
//! Both show, for each neuron of layer 1, the five nodes of the sequence diagram of Fig. 3b: node 1, node 2, the outputs
//! of L1, L2 and G1, under the clock that orders them. Then follow the spikes of both layers and the lines of the LIA.
//!
//! Surfer gets a command file rather than a saved state: the state is a dump of the program's own structures and changes
//! with its version, `divider_add`, `variable_add` and `zoom_fit` have stayed. Open with `gtkwave name.gtkw` and
//! `surfer --command-file name.sucl name.vcd`.

use crate::TraceError;
use crate::array::{self, ArrayContext};
use crate::layout::{Field, Kind, Signal, Source, selected_signals};
use crate::options::WaveOptions;
use crate::target::write_file;
use memtwin_spec::Sizes;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// More neurons than this are not shown, whatever the size of the network: nobody scrolls through them.
const NEURON_GROUPS_MAX: usize = 16;
/// Rows of the screen that an analog trace takes beyond its own.
const ANALOG_ROWS: usize = 2;

/// The five nodes of Fig. 3b, in the order in which a spike passes them.
const NODES: [Field; 5] = [Field::V1Volt, Field::Node2, Field::L1, Field::L2, Field::G1];

/// Trace flags of GTKWave, `TraceEntFlagBits` of its `analyzer.h`; a line `@` and their sum in hex precedes a trace.
mod flag {
    pub const BINARY: u32 = 1 << 3;
    pub const RIGHT_JUSTIFIED: u32 = 1 << 5;
    /// No signal: a comment, or the begin or end of a group.
    pub const BLANK: u32 = 1 << 9;
    pub const SIGNED: u32 = 1 << 10;
    pub const COLLAPSED: u32 = 1 << 12;
    /// Analog, a value holds until the next: that is what a waveform of ticks means.
    pub const ANALOG_STEP: u32 = 1 << 15;
    /// Another row for the analog trace above.
    pub const ANALOG_STRETCH: u32 = 1 << 17;
    /// The scale is that of the whole waveform, so that it stays while one scrolls.
    pub const ANALOG_FULL_SCALE: u32 = 1 << 19;
    pub const CLOSED: u32 = 1 << 22;
    pub const GROUP_BEGIN: u32 = 1 << 23;
    pub const GROUP_END: u32 = 1 << 24;
}

struct Group<'a> {
    name: String,
    /// What the paths of its signals begin with and need not repeat.
    prefix: String,
    open: bool,
    signals: Vec<(&'a str, Kind)>,
}

impl<S> Signal<S> {
    fn shown(&self) -> (&str, Kind) {
        (&self.path, self.kind)
    }
}

/// Writes `name.gtkw` beside the waveform `wave`; `sizes` and `options` are those that the waveform was written with.
pub fn write_gtkwave_save(wave: &Path, sizes: Sizes, options: &WaveOptions) -> Result<PathBuf, TraceError> {
    let signals = selected_signals(sizes, options)?;
    write_gtkwave(wave, "network", &groups(&signals, options))
}

/// Writes `name.sucl` beside the waveform `wave`; `sizes` and `options` are those that the waveform was written with.
pub fn write_surfer_commands(wave: &Path, sizes: Sizes, options: &WaveOptions) -> Result<PathBuf, TraceError> {
    let signals = selected_signals(sizes, options)?;
    write_surfer(wave, &groups(&signals, options))
}

/// Writes both views beside the waveform of an array.
pub fn write_array_views(wave: &Path, context: ArrayContext) -> Result<[PathBuf; 2], TraceError> {
    let signals = array::signals(context);
    let groups = array_groups(&signals);
    Ok([write_gtkwave(wave, "array", &groups)?, write_surfer(wave, &groups)?])
}

fn write_gtkwave(wave: &Path, root: &str, groups: &[Group]) -> Result<PathBuf, TraceError> {
    // GTKWave looks for a relative name in its own working folder.
    let absolute = std::path::absolute(wave).map_err(|e| TraceError::io(wave, "name the file", e))?;
    let path = wave.with_extension("gtkw");
    write_file(&path, &gtkwave_text(&absolute, root, groups))?;
    Ok(path)
}

fn write_surfer(wave: &Path, groups: &[Group]) -> Result<PathBuf, TraceError> {
    let mut text = String::new();
    for group in groups {
        text += &format!("divider_add {}\n", group.name);
        for (path, _) in &group.signals {
            text += &format!("variable_add {path}\n");
        }
    }
    text += "zoom_fit\n";
    let path = wave.with_extension("sucl");
    write_file(&path, &text)?;
    Ok(path)
}

/// The signals with a wanted source.
fn group<'a, S: Copy>(
    signals: &'a [Signal<S>],
    name: &str,
    prefix: &str,
    open: bool,
    wanted: impl Fn(S) -> bool,
) -> Group<'a> {
    let shown = signals.iter().filter(|signal| wanted(signal.source)).map(Signal::shown).collect();
    Group { name: name.to_string(), prefix: prefix.to_string(), open, signals: shown }
}

/// The sources, then each neuron with its membrane, threshold and switch.
fn array_groups(signals: &[Signal<array::Source>]) -> Vec<Group<'_>> {
    use array::Field::{On, Threshold, ThresholdVolt, X, XVolt};
    let of = |neuron: usize| move |source| matches!(source, array::Source::Neuron(n, XVolt | X | ThresholdVolt | Threshold | On) if n == neuron);
    let is_volt = |source| matches!(source, array::Source::RowVolt(row) if row < NEURON_GROUPS_MAX);
    let mut all = vec![group(signals, "sources", "array.", true, is_volt)];
    for neuron in 0..NEURON_GROUPS_MAX {
        let name = format!("neuron{neuron}");
        all.push(group(signals, &name, &format!("array.{name}."), true, of(neuron)));
    }
    all.retain(|group| !group.signals.is_empty());
    all
}

/// What both views show, of the signals that the waveform has.
fn groups<'a>(signals: &'a [Signal], options: &WaveOptions) -> Vec<Group<'a>> {
    let mut all = vec![group(signals, "clock", "network.", true, |source| source == Source::Clk)];
    // Layer 2 has the same neurons; where nobody asked for them they would only repeat the list.
    let layers = if options.scopes.is_empty() { 0..1 } else { 0..2u8 };
    let mut shown: Vec<(u8, u16)> = Vec::new();
    for signal in signals {
        match signal.source {
            Source::Neuron { layer, neuron, field }
                if NODES.contains(&field)
                    && layers.contains(&layer)
                    && !shown.contains(&(layer, neuron))
                    && shown.len() < NEURON_GROUPS_MAX =>
            {
                shown.push((layer, neuron));
            }
            _ => {}
        }
    }
    for (index, &(layer, neuron)) in shown.iter().enumerate() {
        let node = |node: Field| Source::Neuron { layer, neuron, field: node };
        let nodes = NODES.iter().filter_map(|&field| signals.iter().find(|signal| signal.source == node(field)));
        let name = format!("layer{}.neuron{neuron}", layer + 1);
        let prefix = format!("network.{name}.");
        all.push(Group { name, prefix, open: index == 0, signals: nodes.map(Signal::shown).collect() });
    }
    for spikes_of in 0..2u8 {
        let scope = format!("layer{}", spikes_of + 1);
        all.push(group(
            signals,
            &format!("{scope}.spikes"),
            &format!("network.{scope}."),
            true,
            |source| matches!(source, Source::Neuron { layer, field: Field::G1, .. } if layer == spikes_of),
        ));
    }
    all.push(group(signals, "lia", "network.lia.", false, |source| {
        matches!(source, Source::LiaLine(_) | Source::VrefVolt | Source::LiaLg)
    }));
    all.retain(|group| !group.signals.is_empty());
    all
}

fn gtkwave_text(wave: &Path, root: &str, groups: &[Group]) -> String {
    let mut text = String::new();
    let mut line = |flags: u32, name: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "@{flags:x}\n{name}");
    };
    for group in groups {
        let (begin, end) = if group.open { (0, 0) } else { (flag::CLOSED, flag::CLOSED | flag::COLLAPSED) };
        let name = format!("-{}", group.name);
        line(flag::GROUP_BEGIN | flag::BLANK | begin, &name);
        for &(path, kind) in &group.signals {
            // GTKWave shows what follows the last dot, and a neuron has `q` twice; hence an alias without dots.
            let alias = path.strip_prefix(&group.prefix).unwrap_or(path).replace('.', " ");
            match kind {
                Kind::Real => {
                    let analog = flag::ANALOG_STEP | flag::ANALOG_FULL_SCALE;
                    line(analog | flag::SIGNED | flag::RIGHT_JUSTIFIED, &format!("+{{{alias}}} {path}"));
                    for _ in 0..ANALOG_ROWS {
                        line(flag::ANALOG_STRETCH, "-");
                    }
                }
                Kind::Bits(1) => line(flag::BINARY | flag::RIGHT_JUSTIFIED, &format!("+{{{alias}}} {path}")),
                // The vectors of the views are masks: their bits are read, not their number.
                Kind::Bits(width) => {
                    let name = format!("+{{{alias}}} {path}[{}:0]", width - 1);
                    line(flag::BINARY | flag::RIGHT_JUSTIFIED, &name);
                }
            }
        }
        line(flag::GROUP_END | flag::BLANK | end, &name);
    }
    format!("[*] memtwin\n[dumpfile] \"{}\"\n[timestart] 0\n[treeopen] {root}.\n{text}", wave.display())
}
