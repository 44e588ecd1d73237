//! Random circuits: the usual one, some of whose parameters are any that the hardware can hold.

use memtwin_calibrate::Parameters;
use memtwin_spec::format::{CONDUCTANCE_BITS_MAX, FILAMENT_FRACTION_BITS, GROWTH_BITS, GROWTH_ENTRIES};
use memtwin_spec::{Conductance, Config, FatigueConfig, Pattern, PatternSet, Sizes, Voltage};
use proptest::prelude::*;

/// Patterns of a circuit.
pub const PATTERNS: usize = 3;

pub fn any_pixels(sizes: Sizes) -> impl Strategy<Value = Vec<bool>> {
    prop::collection::vec(prop::bool::weighted(0.6), sizes.inputs)
}

fn any_patterns(sizes: Sizes) -> impl Strategy<Value = PatternSet> {
    prop::collection::vec(any_pixels(sizes), PATTERNS).prop_map(move |patterns| pattern_set(sizes, patterns))
}

fn pattern_set(sizes: Sizes, patterns: Vec<Vec<bool>>) -> PatternSet {
    let named = |(n, pixels): (usize, Vec<bool>)| Pattern { name: n.to_string(), pixels };
    PatternSet::new(sizes.inputs, patterns.into_iter().enumerate().map(named).collect())
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

/// What programming and inhibition read, over all that the formats hold.
#[derive(Debug, Clone)]
struct Extremes {
    /// Both ends of the programming range, in any order.
    ends: [u16; 2],
    depress_shift: u8,
    potentiate_shift: [u8; 2],
    conductance: [Vec<u16>; 2],
    amplitude: [Vec<u16>; 2],
    threshold_base: [Vec<u16>; 2],
    lia: Vec<u16>,
    lia_ground: Option<Vec<u16>>,
    lia_ratio: u8,
}

fn any_extremes(sizes: Sizes) -> impl Strategy<Value = Extremes> {
    let conductances = |count: usize| prop::collection::vec(0..=CONDUCTANCE_BITS_MAX, count);
    let crossbar = |layer: usize| conductances(sizes.crossbar(layer).0 * sizes.crossbar(layer).1);
    let neurons = |layer: usize, max: u16| prop::collection::vec(0..=max, sizes.neurons(layer));
    let shift = 0..=15_u8;
    (
        [0..=CONDUCTANCE_BITS_MAX, 0..=CONDUCTANCE_BITS_MAX],
        (shift.clone(), [shift.clone(), shift]),
        [crossbar(0), crossbar(1)],
        [neurons(0, 511), neurons(1, 511)],
        [neurons(0, u16::MAX), neurons(1, u16::MAX)],
        (conductances(sizes.hidden * (sizes.hidden + 1)), prop::option::of(conductances(sizes.hidden)), 1..=u8::MAX),
    )
        .prop_map(|(ends, (depress_shift, potentiate_shift), conductance, amplitude, threshold_base, lia)| {
            let (lia, lia_ground, lia_ratio) = lia;
            Extremes {
                ends,
                depress_shift,
                potentiate_shift,
                conductance,
                amplitude,
                threshold_base,
                lia,
                lia_ground,
                lia_ratio,
            }
        })
}

impl Extremes {
    fn apply(self, config: &mut Config) {
        let of_bits = |bits: Vec<u16>| bits.into_iter().map(Conductance::from_bits).collect();
        let min = self.ends[0].min(self.ends[1]).min(CONDUCTANCE_BITS_MAX - 1);
        let max = self.ends[0].max(self.ends[1]).max(min + 1);
        config.device.conductance_min = Conductance::from_bits(min);
        config.device.conductance_max = Conductance::from_bits(max);
        config.device.depress_shift = self.depress_shift;
        (config.lia.conductance, config.lia.ratio) = (of_bits(self.lia), self.lia_ratio);
        config.lia.set_ground(self.lia_ground.map_or(vec![], of_bits));
        let each = config.layers.iter_mut().zip(self.conductance).zip(self.amplitude).zip(self.threshold_base);
        for ((((layer, conductance), amplitude), base), shift) in each.zip(self.potentiate_shift) {
            layer.conductance = of_bits(conductance);
            (layer.amplitude, layer.threshold_base, layer.potentiate_shift) = (amplitude, base, shift);
        }
    }
}

pub fn any_config(sizes: Sizes) -> impl Strategy<Value = Config> {
    let configured = move |patterns, seed| Parameters::default().config(sizes, patterns, seed).expect("the defaults");
    let usual = configured(pattern_set(sizes, vec![vec![false; sizes.inputs]]), 0);
    let device = usual.device;
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
    let stuck = [0, 1].map(|layer| {
        let (rows, columns) = sizes.crossbar(layer);
        let synapses: Vec<u32> = (0..(rows * columns) as u32).collect();
        or_any(vec![], prop::sample::subsequence(synapses, 0..=rows * columns))
    });
    let sequencer = (1..5_u16, 1..4_u16, prop_oneof![1..4_u16, 1..20_u16]);
    let any_shift =
        prop_oneof![prop::collection::vec(0..=3_u8, GROWTH_ENTRIES), prop::collection::vec(0..=7_u8, GROWTH_ENTRIES)];
    let fatigue =
        (any::<u16>(), 1..=u16::MAX).prop_map(|(base_min, base_max)| Some(FatigueConfig { base_min, base_max }));
    let ageing = (or_any(vec![], any_shift), or_any(None, fatigue));
    let extremes = prop::option::weighted(0.2, any_extremes(sizes));
    let seed = (any_patterns(sizes), any::<u64>());
    (seed, (any_growth(device.growth), ageing), times, volts, thresholds, (weights, stuck), sequencer, extremes)
        .prop_map(
            move |((patterns, seed), (growth, ageing), times, volts, thresholds, synapses, sequencer, extremes)| {
                let mut config = configured(patterns, seed);
                let (device, layers) = (&mut config.device, &mut config.layers);
                device.growth = growth;
                (device.spread_shift, device.fatigue) = ageing;
                let rest_sub;
                (device.onset_ticks, device.rest_ticks, rest_sub, device.leak_fast_shift, device.leak_slow_shift) =
                    (times.0, times.1, [times.2, times.3], times.4, times.5);
                (device.drive_min, device.lift) = (Voltage::from_bits(volts.0), Voltage::from_bits(volts.1));
                device.jitter = thresholds.1;
                let (weight, stuck) = synapses;
                for ((layer, rest_sub), stuck) in layers.iter_mut().zip(rest_sub).zip(stuck) {
                    layer.rest_sub_ticks = rest_sub;
                    layer.threshold_base.fill(thresholds.0);
                    layer.stuck = stuck;
                }
                layers[1].conductance.fill(Conductance::from_bits(weight));
                let s = &mut config.sequencer;
                (s.event_budget, s.rest_periods, s.event_periods_max) = sequencer;
                if let Some(extremes) = extremes {
                    extremes.apply(&mut config);
                }
                config
            },
        )
}
