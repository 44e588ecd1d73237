//! Runs made up for the tests: shaped like real ones, of any size, the same on every machine.

use memtwin_experiments::{Evolution, NoiseResult, RunResult};
use memtwin_spec::{Conductance, Config, DeviceConfig, LayerConfig, LiaConfig, Pattern, PatternSet, SequencerConfig};
use memtwin_spec::{Sizes, Voltage};

const MIN: f64 = 42.0;
const MAX: f64 = 980.0;
const EVENTS: usize = 30;

/// Numbers from 0 to 1 (splitmix64).
pub struct Random(u64);

impl Random {
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let a = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let b = (a ^ (a >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((b ^ (b >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// `count` patterns of `width` x `height` pixels.
pub fn patterns(count: usize, width: usize, height: usize) -> PatternSet {
    let mut random = Random(count as u64);
    let pattern = |n: usize, random: &mut Random| {
        let mut pixels: Vec<bool> = (0..width * height).map(|_| random.next() < 0.4).collect();
        pixels[n % (width * height)] = true;
        Pattern { name: n.to_string(), pixels }
    };
    PatternSet::new(width, (0..count).map(|n| pattern(n, &mut random)).collect())
}

fn layer(rows: usize, columns: usize) -> LayerConfig {
    LayerConfig {
        conductance: vec![Conductance::from_num(400); rows * columns],
        stuck: vec![],
        amplitude: vec![139; columns],
        threshold_base: vec![10_000; columns],
        rest_sub_ticks: 32,
        potentiate_shift: 7,
        seed: [1, 2, 3, 4],
    }
}

fn config(sizes: Sizes, patterns: PatternSet) -> Config {
    Config {
        sizes,
        device: DeviceConfig {
            spread_shift: vec![],
            fatigue: None,
            growth: vec![0; 256],
            drive_min: Voltage::from_bits(10),
            onset_ticks: 8,
            jitter: 12,
            rest_ticks: 12,
            leak_fast_shift: 4,
            leak_slow_shift: 13,
            lift: Voltage::from_num(1),
            conductance_min: Conductance::from_num(MIN),
            conductance_max: Conductance::from_num(MAX),
            depress_shift: 6,
        },
        layers: [layer(sizes.inputs, sizes.hidden), layer(sizes.hidden, sizes.outputs)],
        lia: LiaConfig { conductance: vec![], ground: vec![], ratio: 30 },
        sequencer: SequencerConfig { event_budget: 30, rest_periods: 4, event_periods_max: 200 },
        patterns,
    }
}

/// Rows of `columns` values.
fn map(rows: usize, columns: usize, mut value: impl FnMut(usize, usize) -> f64) -> Vec<Vec<f64>> {
    (0..rows).map(|r| (0..columns).map(|c| value(r, c)).collect()).collect()
}

/// 300 Hz for the owner, 47 Hz where two patterns differ in two pixels only, next to nothing else.
fn rate(random: &mut Random, owns: bool, near: bool, flips: usize) -> f64 {
    match (owns, near) {
        (true, _) => 300.0 - 14.0 * flips as f64 + 12.0 * random.next(),
        (_, true) => 42.0 + 8.0 * flips as f64 + 8.0 * random.next(),
        _ if random.next() < 0.15 + 0.1 * flips as f64 => 2.0 + 8.0 * flips as f64 * random.next(),
        _ => 0.0,
    }
}

fn noise(
    random: &mut Random,
    sizes: Sizes,
    owners: &[Option<usize>],
    near: &dyn Fn(usize, usize) -> bool,
    flips: usize,
) -> NoiseResult {
    let (count, trials) = (owners.len(), 20);
    let mut confusion = vec![vec![0; count + 1]; count];
    for (shown, row) in confusion.iter_mut().enumerate() {
        for _ in 0..trials {
            let wrong = random.next() < 0.012 * flips as f64;
            let other = ((random.next() * (count + 1) as f64) as usize).min(count);
            row[if wrong { other } else { shown }] += 1;
        }
    }
    let of = |hidden: usize| owners.iter().position(|&o| o == Some(hidden));
    NoiseResult {
        flipped_pixels: flips,
        trials,
        hidden_rates_hz: map(count, sizes.hidden, |p, h| {
            rate(random, of(h) == Some(p), of(h).is_some_and(|q| near(p, q)), flips)
        }),
        output_rates_hz: map(count, sizes.outputs, |p, o| rate(random, p == o, false, flips) * 0.6),
        confusion,
    }
}

fn evolution(random: &mut Random, layer: usize, pattern: &str, neuron: usize, pulsed: &[bool], from: f64) -> Evolution {
    let mut values: Vec<f64> = pulsed.iter().map(|_| from * (0.95 + 0.1 * random.next())).collect();
    let mut events = vec![values.clone()];
    let share = if layer == 1 { 0.22 } else { 1.0 };
    for _ in 0..EVENTS {
        for (value, &on) in values.iter_mut().zip(pulsed) {
            if on {
                *value += (MAX - *value) * share;
            } else if *value > MIN {
                *value -= (*value - MIN) * 0.35;
            }
        }
        events.push(values.clone());
    }
    Evolution { layer, pattern: pattern.into(), neuron, conductance_usiemens: events }
}

/// A run that learnt every pattern of `patterns` which the network is large enough for.
pub fn run(sizes: Sizes, patterns: PatternSet) -> RunResult {
    let mut random = Random(7);
    let count = patterns.len();
    // 7 and 3 share no factor with most sizes, so that owners look drawn by lot.
    let step = if sizes.hidden.is_multiple_of(7) { 1 } else { 7 };
    let owners: Vec<Option<usize>> =
        (0..count).map(|p| (p < sizes.hidden).then(|| (3 + p * step) % sizes.hidden)).collect();
    let differ =
        |a: usize, b: usize| patterns[a].pixels.iter().zip(&patterns[b].pixels).filter(|(x, y)| x != y).count();
    let near = |a: usize, b: usize| a != b && differ(a, b) <= 2;
    let pattern_of = |hidden: usize| owners.iter().position(|&o| o == Some(hidden));
    let spread = |random: &mut Random, value: f64| value * (0.95 + 0.1 * random.next());
    let before = [
        map(sizes.inputs, sizes.hidden, |_, _| spread(&mut random, 400.0)),
        map(sizes.hidden, sizes.outputs, |_, _| spread(&mut random, 40.0)),
    ];
    let learnt = |row: usize, column: usize, was: f64| match pattern_of(column) {
        Some(p) if patterns[p].pixels[row] => MAX,
        Some(_) => MIN,
        None => was,
    };
    let after = [
        map(sizes.inputs, sizes.hidden, |r, c| learnt(r, c, before[0][r][c])),
        map(sizes.hidden, sizes.outputs, |r, c| if pattern_of(r) == Some(c) { MAX } else { before[1][r][c] }),
    ];
    let noise: Vec<NoiseResult> = (0..4).map(|f| noise(&mut random, sizes, &owners, &near, f)).collect();
    let shown = 1.min(count - 1);
    let own: Vec<bool> = (0..sizes.hidden).map(|h| owners[shown] == Some(h)).collect();
    let neuron = owners[shown].unwrap_or(0);
    let name = patterns[shown].name.clone();
    let evolution = vec![
        evolution(&mut random, 1, &name, neuron, &patterns[shown].pixels, 400.0),
        evolution(&mut random, 2, &name, shown, &own, 40.0),
    ];
    let parameters = [("device.threshold_spread_sd_rel", 0.108), ("layer1.vin_volt", 1.6), ("layer2.vin_volt", 2.0)];
    RunResult {
        version: "0.1.0".into(),
        command: "memtwin run --seed 7".into(),
        seed: 1,
        engine: "model".into(),
        sizes,
        faults: vec![],
        clustered: count <= sizes.hidden,
        potentiated_per_output: (0..sizes.outputs)
            .map(|o| after[1].iter().filter(|row| row[o] > 500.0).count())
            .collect(),
        owners,
        accuracy: vec![1.0, 0.988, 0.967, 0.95],
        rates_hz: noise[0].hidden_rates_hz.clone(),
        output_rates_hz: noise[0].output_rates_hz.clone(),
        probe_digest: "9f2c5e0b71d84a36c0de5b8f13a7429e".into(),
        noise,
        conductance_before_usiemens: before,
        conductance_after_usiemens: after,
        evolution,
        events: 612,
        ties: 3,
        circuit_seconds: 5.43,
        cycles: 13_871_104,
        parameters: parameters.map(|(name, value)| (name.to_string(), value)).into(),
        config: config(sizes, patterns),
    }
}

/// What is left of `run` when every list is empty.
pub fn emptied(mut run: RunResult) -> RunResult {
    run.owners = vec![None; run.owners.len()];
    run.potentiated_per_output.clear();
    run.accuracy.clear();
    run.rates_hz.clear();
    run.output_rates_hz.clear();
    run.noise.clear();
    run.conductance_before_usiemens = [vec![], vec![]];
    run.conductance_after_usiemens = [vec![], vec![]];
    run.evolution.clear();
    run.parameters.clear();
    (run.events, run.cycles, run.circuit_seconds, run.clustered) = (0, 0, 0.0, false);
    run
}
