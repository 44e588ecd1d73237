//! From faults to what is loaded.

use super::{Amount, Fault, FaultKind, Part};
use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_spec::format::CONDUCTANCE_BITS_MAX;
use memtwin_spec::{Conductance, Config, LayerConfig, Sizes};

/// What a leaky device leaves of the voltage across it.
const LEAKY_PART: f64 = 0.8;

/// Bits of a conductance word.
const WORD_BITS: u64 = CONDUCTANCE_BITS_MAX.count_ones() as u64;

/// One layer's words for each kind, and which of its parts are faulty by now.
struct Layer {
    words: [Vec<u64>; FaultKind::ALL.len()],
    faulty: [Vec<bool>; Part::ALL.len()],
}

impl Layer {
    fn new(sizes: Sizes, layer: usize, seed: u64) -> Self {
        let mut stream = Stream::new(seed, Purpose::Fault, layer);
        let mut words = |kind: FaultKind| (0..kind.part().of_layer(sizes, layer)).map(|_| stream.word()).collect();
        Layer {
            words: FaultKind::ALL.map(&mut words),
            faulty: Part::ALL.map(|part| vec![false; part.of_layer(sizes, layer)]),
        }
    }
}

/// A fault at its place.
#[derive(Debug, Clone, Copy)]
struct Struck {
    kind: FaultKind,
    layer: usize,
    place: usize,
    /// The word drawn for it.
    word: u64,
}

/// The faults at their places. A part has one fault at most: named places come first, then counts, those of single layers
/// before those of both, then rates. A count of more than what is whole takes all of it.
fn struck(sizes: Sizes, faults: &[Fault], seed: u64) -> Vec<Struck> {
    let mut layers = [0, 1].map(|layer| Layer::new(sizes, layer, seed));
    let mut ordered = faults.to_vec();
    let rank = |amount| match amount {
        Amount::At(_) => 0,
        Amount::Count(_) => 1,
        Amount::Rate(_) => 2,
    };
    ordered.sort_by_key(|fault| (rank(fault.amount), fault.layers, fault.kind));
    let mut all = vec![];
    for fault in ordered {
        let chosen = chosen(&layers, fault);
        chosen.iter().for_each(|s| layers[s.layer].faulty[fault.kind.part() as usize][s.place] = true);
        all.extend(chosen);
    }
    all
}

/// The places of one fault among those that are whole.
fn chosen(layers: &[Layer; 2], fault: Fault) -> Vec<Struck> {
    let kind = fault.kind;
    let of_layer = |layer: usize| {
        let faulty = &layers[layer].faulty[kind.part() as usize];
        let words = layers[layer].words[kind as usize].iter().enumerate();
        words.filter(|&(place, _)| !faulty[place]).map(move |(place, &word)| Struck { kind, layer, place, word })
    };
    let mut whole: Vec<Struck> = fault.layers.indices().flat_map(of_layer).collect();
    match fault.amount {
        Amount::At(place) => whole.retain(|s| s.place == place),
        Amount::Count(count) => {
            whole.sort_by_key(|s| (s.word, s.layer, s.place));
            whole.truncate(count);
        }
        // the upper 53 bits, which a double holds
        Amount::Rate(rate) => whole.retain(|s| ((s.word >> 11) as f64) < rate * (1_u64 << 53) as f64),
    }
    whole
}

/// Puts faults into a configuration, all but those that come later ([`flip_bits`]).
pub fn inject(config: &mut Config, faults: &[Fault], seed: u64) {
    let mut struck = struck(config.sizes, faults, seed);
    // a memory that starts cleared does not mend what is broken, and a column's wire is worth more than its synapses
    struck.sort_by_key(|s| match s.kind.part() {
        Part::Memory => 0,
        Part::Synapse => 1,
        _ => 2,
    });
    struck.iter().for_each(|&s| strike(config, s));
    for layer in &mut config.layers {
        layer.stuck.sort_unstable();
        layer.stuck.dedup();
    }
}

fn strike(config: &mut Config, Struck { kind, layer, place, .. }: Struck) {
    let (rows, columns) = config.sizes.crossbar(layer);
    let own = &mut config.layers[layer];
    let column = (0..rows).map(|row| row * columns + place);
    match kind {
        FaultKind::StuckLow => stick(own, place, config.device.conductance_min),
        FaultKind::StuckHigh => stick(own, place, config.device.conductance_max),
        FaultKind::Open => stick(own, place, Conductance::ZERO),
        FaultKind::OpenColumn => column.for_each(|synapse| stick(own, synapse, Conductance::ZERO)),
        FaultKind::ShortedColumn => column.for_each(|synapse| stick(own, synapse, largest())),
        FaultKind::DeadDevice => own.amplitude[place] = 0,
        FaultKind::LeakyDevice => own.amplitude[place] = (LEAKY_PART * f64::from(own.amplitude[place])).round() as u16,
        FaultKind::LgLow => hold_line(config, place, false),
        FaultKind::LgHigh => hold_line(config, place, true),
        FaultKind::VlLow => hold_input(config, place, false),
        FaultKind::VlHigh => hold_input(config, place, true),
        FaultKind::ClearedMemory => own.conductance.fill(Conductance::ZERO),
        FaultKind::BitFlip => (),
    }
}

fn stick(layer: &mut LayerConfig, synapse: usize, at: Conductance) {
    layer.conductance[synapse] = at;
    layer.stuck.push(synapse as u32);
}

/// The largest conductance that a word holds.
fn largest() -> Conductance {
    Conductance::from_bits(CONDUCTANCE_BITS_MAX)
}

/// A line whose LG does not depend on VL: with nothing but its bias it is at VBIAS, with nothing but ground at ground.
fn hold_line(config: &mut Config, line: usize, high: bool) {
    let (lia, neurons) = (&mut config.lia, config.sizes.hidden);
    let cells = &mut lia.conductance[line * (neurons + 1)..][..neurons + 1];
    cells.fill(Conductance::ZERO);
    cells[neurons] = if high { Conductance::ZERO } else { Conductance::DELTA };
    let mut ground = lia.ground(neurons);
    ground[line] = if high { Conductance::DELTA } else { Conductance::ZERO };
    lia.set_ground(ground);
}

/// An input that is always high is one with the bias, one that is always low is one with ground. Cells saturate where they
/// meet: by then the line is far on its side.
fn hold_input(config: &mut Config, input: usize, high: bool) {
    let (lia, neurons) = (&mut config.lia, config.sizes.hidden);
    let mut grounds = lia.ground(neurons);
    for (cells, ground) in lia.conductance.chunks_mut(neurons + 1).zip(&mut grounds) {
        let cell = std::mem::replace(&mut cells[input], Conductance::ZERO);
        let kept = if high { &mut cells[neurons] } else { ground };
        *kept = Conductance::from_bits((kept.to_bits() + cell.to_bits()).min(CONDUCTANCE_BITS_MAX));
    }
    lia.set_ground(grounds);
}

/// Flips bits of the conductances of both layers, as they are now.
pub fn flip_bits(config: &mut Config, faults: &[Fault], seed: u64) {
    for s in struck(config.sizes, faults, seed).into_iter().filter(|s| s.kind == FaultKind::BitFlip) {
        // which bit: the lowest bits of the word, which the choice of places hardly sees
        let w = &mut config.layers[s.layer].conductance[s.place];
        *w = Conductance::from_bits(w.to_bits() ^ 1 << (s.word % WORD_BITS));
    }
}
