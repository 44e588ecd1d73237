//! Random circuits, and random programs for them.

use memtwin_calibrate::Parameters;
use memtwin_spec::format::{FILAMENT_FRACTION_BITS, GROWTH_BITS, GROWTH_ENTRIES};
use memtwin_spec::{
    Command, Conductance, Config, Control, FatigueConfig, LayerIndex, Pattern, PatternSet, Sizes, Voltage,
};
use proptest::prelude::*;
use proptest::sample::select;

const PATTERNS: usize = 3;

fn any_sizes() -> impl Strategy<Value = Sizes> {
    let small = (1..=12_usize, 1..=9_usize, 1..=6_usize);
    let large = (1..=40_usize, select(vec![63_usize, 64, 65, 128]), select(vec![1_usize, 17, 128]));
    let sizes = |(inputs, hidden, outputs)| Sizes { inputs, hidden, outputs };
    prop_oneof![15 => small.prop_map(sizes), 1 => large.prop_map(sizes)]
}

fn any_control() -> impl Strategy<Value = Control> {
    let learns = |layer| Control {
        layer1_on: layer == 0,
        layer2_on: layer == 1,
        potentiate1: layer == 0,
        depress1: layer == 0,
        potentiate2: layer == 1,
        depress2: layer == 1,
        lia_on: true,
        arbitrate: true,
    };
    let usual = vec![
        learns(0),
        learns(1),
        Control { layer1_on: true, layer2_on: true, lia_on: true, arbitrate: true, ..Control::default() },
    ];
    prop_oneof![2 => select(usual), 1 => any::<u8>().prop_map(|bits| Control::from_bits(bits.into()))]
}

fn any_command(sizes: Sizes) -> impl Strategy<Value = Command> {
    let layer = select(vec![LayerIndex::One, LayerIndex::Two]);
    let neurons = sizes.hidden.min(sizes.outputs) as u16;
    let pattern = || 0..PATTERNS as u8;
    prop_oneof![
        2 => any_control().prop_map(Command::Control),
        1 => (layer.clone(), prop::option::of(0..neurons), any::<bool>())
            .prop_map(|(layer, neuron, on)| Command::Gate { layer, neuron, on }),
        1 => layer.prop_map(|layer| Command::Gate { layer, neuron: None, on: true }),
        2 => (pattern(), any::<bool>(), 0..12_u16)
            .prop_map(|(pattern, until_fire, periods)| Command::Present { pattern, until_fire, periods }),
        1 => (pattern(), any::<bool>(), 0..12_u16)
            .prop_map(|(pattern, held, periods)| Command::Bench { pattern, held, periods }),
        1 => (0..6_u16).prop_map(|periods| Command::Rest { periods }),
        3 => (pattern(), any::<bool>()).prop_map(|(pattern, ground)| Command::Train { pattern, ground }),
        2 => (pattern(), 0..sizes.outputs as u16).prop_map(|(pattern, target)| Command::Teach { pattern, target }),
        1 => Just(Command::Clear),
    ]
}

/// A program that begins with all gates on: without, nothing ever fires.
fn any_program(sizes: Sizes) -> impl Strategy<Value = Vec<Command>> {
    let gates = [LayerIndex::One, LayerIndex::Two].map(|layer| Command::Gate { layer, neuron: None, on: true });
    (any_control(), prop::collection::vec(any_command(sizes), 1..12)).prop_map(move |(control, rest)| {
        let first = [gates[0], gates[1], Command::Control(control)];
        first.into_iter().chain(rest).collect()
    })
}

fn any_patterns(sizes: Sizes) -> impl Strategy<Value = PatternSet> {
    let pixels = prop::collection::vec(prop::bool::weighted(0.6), sizes.inputs);
    prop::collection::vec(pixels, PATTERNS).prop_map(move |patterns| {
        let named = |(n, pixels): (usize, Vec<bool>)| Pattern { name: n.to_string(), pixels };
        PatternSet::new(sizes.inputs, patterns.into_iter().enumerate().map(named).collect())
    })
}

/// The usual growth table, some octaves up or down, or any; whole steps of the threshold meet it exactly.
fn any_growth(usual: Vec<u32>) -> impl Strategy<Value = Vec<u32>> {
    const MAX: u32 = (1 << GROWTH_BITS) - 1;
    let scaled =
        (0..=4_u32, 0..=8_u32).prop_map(move |(up, down)| usual.iter().map(|g| (g << up >> down).min(MAX)).collect());
    let steps = (0..=16_u32).prop_map(|steps| steps << FILAMENT_FRACTION_BITS);
    let table = |entry| prop::collection::vec(entry, GROWTH_ENTRIES);
    prop_oneof![4 => scaled, 1 => table((0..=MAX).boxed()), 1 => table(steps.boxed())]
}

/// Either the usual value, or any of a range.
fn or_any<T: Clone + std::fmt::Debug + 'static>(
    usual: T,
    any: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = T> {
    prop_oneof![2 => Just(usual), 1 => any]
}

fn any_config(sizes: impl Strategy<Value = Sizes>) -> impl Strategy<Value = Config> {
    sizes
        .prop_flat_map(|sizes| (Just(sizes), any_patterns(sizes), any::<u64>()))
        .prop_flat_map(|(sizes, patterns, seed)| {
            let usual = Parameters::default().config(sizes, patterns, seed).expect("the default parameters");
            let device = usual.device.clone();
            let rest_sub = usual.layers.each_ref().map(|layer| layer.rest_sub_ticks);
            let threshold = usual.layers[0].threshold_base[0];
            let times = (
                or_any(device.onset_ticks, prop_oneof![0..40_u8, any::<u8>()]),
                or_any(device.rest_ticks, prop_oneof![0..40_u8, 0..=239_u8]),
                or_any(rest_sub[0], prop_oneof![0..70_u8, any::<u8>()]),
                or_any(rest_sub[1], prop_oneof![0..70_u8, any::<u8>()]),
                or_any(device.leak_fast_shift, 1..=15_u8),
                or_any(device.leak_slow_shift, 1..=15_u8),
            );
            let volts = (
                or_any(device.drive_min.to_bits(), prop_oneof![Just(0), 0..60_u8]),
                or_any(device.lift.to_bits(), any::<u8>()),
            );
            let thresholds = (
                or_any(threshold, prop_oneof![0..64_u16, any::<u16>()]),
                or_any(device.jitter, prop_oneof![Just(0), 0..=63_u8]),
            );
            let weights = or_any(160, 0..=2000_u16);
            let synapses = sizes.inputs * sizes.hidden;
            let stuck =
                or_any(vec![], prop::sample::subsequence((0..synapses as u32).collect::<Vec<_>>(), 0..=synapses));
            let sequencer = (1..5_u16, 1..4_u16, prop_oneof![1..4_u16, 1..20_u16]);
            let any_shift = prop_oneof![
                prop::collection::vec(0..=3_u8, GROWTH_ENTRIES),
                prop::collection::vec(0..=7_u8, GROWTH_ENTRIES)
            ];
            let fatigue = (any::<u16>(), 1..=u16::MAX)
                .prop_map(|(base_min, base_max)| Some(FatigueConfig { base_min, base_max }));
            let ageing = (or_any(vec![], any_shift), or_any(None, fatigue));
            (Just(usual), (any_growth(device.growth), ageing), times, volts, thresholds, (weights, stuck), sequencer)
        })
        .prop_map(|(mut config, (growth, ageing), times, volts, thresholds, (weight, stuck), sequencer)| {
            let (device, layers) = (&mut config.device, &mut config.layers);
            device.growth = growth;
            (device.spread_shift, device.fatigue) = ageing;
            let rest_sub;
            (device.onset_ticks, device.rest_ticks, rest_sub, device.leak_fast_shift, device.leak_slow_shift) =
                (times.0, times.1, [times.2, times.3], times.4, times.5);
            (device.drive_min, device.lift) = (Voltage::from_bits(volts.0), Voltage::from_bits(volts.1));
            device.jitter = thresholds.1;
            for (layer, rest_sub) in layers.iter_mut().zip(rest_sub) {
                layer.rest_sub_ticks = rest_sub;
                layer.threshold_base.fill(thresholds.0);
            }
            layers[1].conductance.fill(Conductance::from_bits(weight));
            layers[0].stuck = stuck;
            let s = &mut config.sequencer;
            (s.event_budget, s.rest_periods, s.event_periods_max) = sequencer;
            config
        })
}

/// A circuit of these sizes, or of any, and a program for it.
pub fn any_job(sizes: Option<Sizes>) -> impl Strategy<Value = (Config, Vec<Command>)> {
    let sizes = sizes.map_or_else(|| any_sizes().boxed(), |sizes| Just(sizes).boxed());
    any_config(sizes).prop_flat_map(|config| {
        let sizes = config.sizes;
        (Just(config), any_program(sizes))
    })
}
