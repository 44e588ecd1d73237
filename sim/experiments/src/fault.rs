//! Faults of a network: synapses that are stuck or open, devices that never fire.
//!
//! Which places are faulty comes from the seed, in a stream of its own ([`Purpose::Fault`]): for each layer one word a synapse
//! and kind, then one a device. Where `n` faults are asked for, the `n` lowest words have them; at a rate, the words below that
//! part of their range. So faults are nested: with one seed, more faults are those of fewer, and others.
//!
//! ```
//! use memtwin_calibrate::Parameters;
//! use memtwin_experiments::fault::{Amount, Fault, FaultKind, Layers, inject};
//! use memtwin_experiments::patterns;
//! use memtwin_spec::Preset;
//! let patterns = patterns::of_preset(Preset::Paper).unwrap();
//! let mut config = Parameters::default().config(Preset::Paper.sizes(), patterns, 1).unwrap();
//! let fault = Fault { kind: FaultKind::Open, layers: Layers::One, amount: Amount::Count(3) };
//! inject(&mut config, &[fault], 1);
//! assert_eq!(config.layers[0].stuck.len(), 3);
//! assert!(config.layers[0].stuck.iter().all(|&synapse| config.layers[0].conductance[synapse as usize] == 0));
//! ```

use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_spec::{Conductance, Config, Sizes};
use std::ops::Range;

/// What is wrong with a synapse or a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// A synapse stays at the lower end of the programming range, whatever the circuit does to it.
    StuckLow,
    /// A synapse stays at the upper end.
    StuckHigh,
    /// A synapse does not conduct: it stays at 0 uS.
    Open,
    /// No voltage reaches a neuron's TS device: it never fires.
    DeadDevice,
}

impl FaultKind {
    /// All kinds, in the order of their draws; a new kind comes last.
    pub const ALL: [FaultKind; 4] = [FaultKind::StuckLow, FaultKind::StuckHigh, FaultKind::Open, FaultKind::DeadDevice];

    pub const fn name(self) -> &'static str {
        match self {
            FaultKind::StuckLow => "stuck_low",
            FaultKind::StuckHigh => "stuck_high",
            FaultKind::Open => "open",
            FaultKind::DeadDevice => "dead_device",
        }
    }

    /// Whether it is a synapse's; otherwise it is a neuron's.
    pub const fn is_of_synapse(self) -> bool {
        !matches!(self, FaultKind::DeadDevice)
    }

    /// Synapses or neurons of a layer (0 or 1).
    fn places_of_layer(self, sizes: Sizes, layer: usize) -> usize {
        let (rows, columns) = sizes.crossbar(layer);
        if self.is_of_synapse() { rows * columns } else { columns }
    }

    /// Synapses or neurons of these layers: more faults cannot be.
    pub fn places(self, sizes: Sizes, layers: Layers) -> usize {
        layers.indices().map(|layer| self.places_of_layer(sizes, layer)).sum()
    }
}

/// Where a fault may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layers {
    One,
    Two,
    /// Anywhere: counts and rates are of the places of both layers together.
    Both,
}

impl Layers {
    const fn indices(self) -> Range<usize> {
        match self {
            Layers::One => 0..1,
            Layers::Two => 1..2,
            Layers::Both => 0..2,
        }
    }
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Exactly so many, every choice of places equally likely.
    Count(usize),
    /// Each place with this probability (0 to 1), whatever the others are.
    Rate(f64),
}

/// Faults of one kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fault {
    pub kind: FaultKind,
    pub layers: Layers,
    pub amount: Amount,
}

/// One layer's words for one kind, and which of its places are faulty by now.
struct Layer {
    words: [Vec<u64>; FaultKind::ALL.len()],
    faulty_synapses: Vec<bool>,
    faulty_devices: Vec<bool>,
}

impl Layer {
    fn new(sizes: Sizes, layer: usize, seed: u64) -> Self {
        let mut stream = Stream::new(seed, Purpose::Fault, layer);
        let mut words = |kind: FaultKind| (0..kind.places_of_layer(sizes, layer)).map(|_| stream.word()).collect();
        Layer {
            words: FaultKind::ALL.map(&mut words),
            faulty_synapses: vec![false; FaultKind::Open.places_of_layer(sizes, layer)],
            faulty_devices: vec![false; FaultKind::DeadDevice.places_of_layer(sizes, layer)],
        }
    }

    fn faulty(&mut self, kind: FaultKind) -> &mut Vec<bool> {
        if kind.is_of_synapse() { &mut self.faulty_synapses } else { &mut self.faulty_devices }
    }
}

/// Puts faults into a configuration. A place has one fault at most: counts take their places first, those of single layers
/// before those of both, then rates. A count of more than what is whole takes all of it.
pub fn inject(config: &mut Config, faults: &[Fault], seed: u64) {
    let mut layers = [0, 1].map(|layer| Layer::new(config.sizes, layer, seed));
    let mut ordered = faults.to_vec();
    ordered.sort_by_key(|fault| (matches!(fault.amount, Amount::Rate(_)), fault.layers == Layers::Both, fault.kind));
    for fault in ordered {
        for (layer, place) in chosen(&mut layers, fault) {
            layers[layer].faulty(fault.kind)[place] = true;
            strike(config, fault.kind, layer, place);
        }
    }
    config.layers.iter_mut().for_each(|layer| layer.stuck.sort_unstable());
}

/// The places of a fault: layer, then synapse or neuron.
fn chosen(layers: &mut [Layer; 2], fault: Fault) -> Vec<(usize, usize)> {
    let mut whole = vec![];
    for layer in fault.layers.indices() {
        let taken = layers[layer].faulty(fault.kind).clone();
        let words = layers[layer].words[fault.kind as usize].iter().enumerate();
        whole.extend(words.filter(|&(place, _)| !taken[place]).map(|(place, &word)| (word, layer, place)));
    }
    match fault.amount {
        Amount::Count(count) => {
            whole.sort_unstable();
            whole.truncate(count);
        }
        // the upper 53 bits, which a double holds
        Amount::Rate(rate) => whole.retain(|&(word, ..)| ((word >> 11) as f64) < rate * (1_u64 << 53) as f64),
    }
    whole.into_iter().map(|(_, layer, place)| (layer, place)).collect()
}

fn strike(config: &mut Config, kind: FaultKind, layer: usize, place: usize) {
    let stays_at = match kind {
        FaultKind::StuckLow => config.device.conductance_min,
        FaultKind::StuckHigh => config.device.conductance_max,
        FaultKind::Open => Conductance::ZERO,
        FaultKind::DeadDevice => {
            config.layers[layer].amplitude[place] = 0;
            return;
        }
    };
    config.layers[layer].conductance[place] = stays_at;
    config.layers[layer].stuck.push(place as u32);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RunOptions, RunResult, Schedule, patterns, run};
    use memtwin_engine::Engine;
    use memtwin_engine::model::ModelEngine;
    use memtwin_spec::Preset;

    fn fault(kind: FaultKind, layers: Layers, amount: Amount) -> Fault {
        Fault { kind, layers, amount }
    }

    fn options(faults: &[Fault], seed: u64, trials: usize) -> RunOptions {
        let sizes = Preset::Paper.sizes();
        RunOptions {
            command: String::new(),
            seed,
            sizes,
            patterns: patterns::of_preset(Preset::Paper).unwrap(),
            parameters: patterns::parameters(sizes),
            schedule: Schedule::Budget,
            faults: faults.to_vec(),
            trials,
            wave: None,
        }
    }

    fn faulty_config(faults: &[Fault], seed: u64) -> Config {
        let options = options(faults, seed, 0);
        let mut config = options.parameters.config(options.sizes, options.patterns, seed).unwrap();
        inject(&mut config, faults, seed);
        config.validate().unwrap();
        config
    }

    /// The result, and the conductances of both layers after it.
    fn trained(faults: &[Fault], seed: u64, trials: usize) -> (RunResult, [Vec<Conductance>; 2]) {
        let mut engine = ModelEngine::without_digests();
        let result = run(&mut engine, &options(faults, seed, trials), &mut |_| (), &mut || true).unwrap();
        (result, [engine.conductances(0).unwrap(), engine.conductances(1).unwrap()])
    }

    fn dead(config: &Config, layer: usize) -> Vec<usize> {
        (0..config.sizes.neurons(layer)).filter(|&n| config.layers[layer].amplitude[n] == 0).collect()
    }

    #[test]
    fn counts_are_exact_and_nested() {
        for kind in FaultKind::ALL {
            for layers in [Layers::One, Layers::Two, Layers::Both] {
                let places = kind.places(Preset::Paper.sizes(), layers);
                let mut fewer: Vec<(usize, usize)> = vec![];
                for count in [0, 1, places / 2, places, places + 5] {
                    let config = faulty_config(&[fault(kind, layers, Amount::Count(count))], 3);
                    let found: Vec<(usize, usize)> = (0..2)
                        .flat_map(|layer| {
                            let stuck = config.layers[layer].stuck.iter().map(|&n| n as usize);
                            stuck.chain(dead(&config, layer)).map(move |n| (layer, n)).collect::<Vec<_>>()
                        })
                        .collect();
                    assert_eq!(found.len(), count.min(places), "{kind:?} {layers:?}");
                    assert!(fewer.iter().all(|place| found.contains(place)), "{kind:?} {layers:?} {count}");
                    assert!(found.iter().all(|(layer, _)| layers.indices().contains(layer)));
                    fewer = found;
                }
            }
        }
    }

    #[test]
    fn a_place_has_one_fault() {
        let count = |kind, layers| fault(kind, layers, Amount::Count(150));
        let all = [
            count(FaultKind::Open, Layers::Both),
            count(FaultKind::StuckLow, Layers::One),
            fault(FaultKind::StuckHigh, Layers::Both, Amount::Rate(1.0)),
        ];
        let config = faulty_config(&all, 5);
        let synapses = || config.layers.iter().flat_map(|layer| &layer.conductance);
        let at = |w: Conductance| synapses().filter(|&&v| v == w).count();
        assert_eq!(config.layers.each_ref().map(|layer| layer.stuck.len()), [300, 100]);
        let (low, high) = (config.device.conductance_min, config.device.conductance_max);
        assert_eq!((at(Conductance::ZERO), at(low), at(high)), (150, 150, 100));
    }

    #[test]
    fn rates_are_probabilities() {
        let seeds = 200;
        for (rate, low, high) in [(0.0, 0, 0), (1.0, 400 * seeds, 400 * seeds), (0.1, 7_500, 8_500)] {
            let faults = [fault(FaultKind::StuckLow, Layers::Both, Amount::Rate(rate))];
            let stuck = |seed| faulty_config(&faults, seed).layers.iter().map(|layer| layer.stuck.len()).sum::<usize>();
            let total: usize = (0..seeds as u64).map(stuck).sum();
            assert!((low..=high).contains(&total), "{rate}: {total}");
        }
    }

    #[test]
    fn a_dead_device_never_owns() {
        for seed in 0..5 {
            let faults = [fault(FaultKind::DeadDevice, Layers::One, Amount::Count(3))];
            let dead = dead(&faulty_config(&faults, seed), 0);
            let (result, _) = trained(&faults, seed, 0);
            assert_eq!(dead.len(), 3);
            assert!(result.owners.iter().flatten().all(|owner| !dead.contains(owner)), "{:?}", result.owners);
            assert!(!result.clustered);
            // the others still learn
            assert!(result.owners.iter().flatten().count() > 0);
        }
    }

    #[test]
    fn a_stuck_synapse_keeps_its_value() {
        let some = |kind| fault(kind, Layers::Both, Amount::Rate(0.1));
        let faults = [some(FaultKind::StuckLow), some(FaultKind::StuckHigh), some(FaultKind::Open)];
        for seed in 0..3 {
            let before = faulty_config(&faults, seed);
            let (_, after) = trained(&faults, seed, 0);
            for (layer, after) in before.layers.iter().zip(&after) {
                assert!(layer.stuck.iter().all(|&n| layer.conductance[n as usize] == after[n as usize]));
                assert_ne!(&layer.conductance, after, "the others learn");
            }
        }
    }

    #[test]
    fn more_stuck_synapses_less_accuracy() {
        let seeds = 12;
        let accuracy = |rate: f64| {
            let faults = [fault(FaultKind::StuckHigh, Layers::One, Amount::Rate(rate))];
            (0..seeds).map(|seed| trained(&faults, seed, 1).0.accuracy[0]).sum::<f64>() / seeds as f64
        };
        let means = [0.0, 0.1, 0.3].map(accuracy);
        println!("accuracy at 0, 10 and 30 % stuck: {means:?}");
        assert!(means[0] > 0.95 && means[1] < means[0] - 0.05 && means[2] < means[1] - 0.1, "{means:?}");
    }
}
