//! The blocks around the TS device and the arithmetic ones, cycle by cycle: rust-hdl, Icarus, Verilator and the model
//! agree.

use memtwin_gateware::digest::Digest;
use memtwin_gateware::divider::Divider;
use memtwin_gateware::rng::Xoshiro128pp;
use memtwin_gateware::ts_emulator::TsEmulator;
use memtwin_model::ts_emulator::{Device, Params};
use memtwin_spec::format::{Conductance, GROWTH_BITS, GROWTH_ENTRIES, HOLD_SHIFT, JITTER_SUM_MEAN, Voltage};
use memtwin_spec::probe::fold;
use memtwin_spec::register::SEED_ORDER;
use memtwin_spec::{DeviceConfig, FatigueConfig};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::property::check_block;
use memtwin_tests::stimulus::Stimulus;
use proptest::prelude::*;
use proptest::sample::select;
use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rust_hdl::prelude::*;

const CYCLES: usize = 1500;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn digest_folds_as_the_probe_does() {
    let mut stimulus = Stimulus::new(10);
    let mut bench = Bench::clocked("digest", Digest::default(), |digest| &mut digest.clock);
    let mut expected = 0;
    for cycle in 0..CYCLES {
        let [word0, word1] = [stimulus.bits::<32>(), stimulus.bits::<32>()];
        let (valid, clear) = (stimulus.bit(), stimulus.once_in(50));
        bench.cycle(|digest| {
            digest.word.next = word0 ^ word1;
            digest.valid.next = valid;
            digest.clear.next = clear;
        });
        expected = match (clear, valid) {
            (true, _) => 0,
            (false, true) => fold(expected, word0.to_u32(), word1.to_u32()),
            (false, false) => expected,
        };
        assert_eq!(bench.block().digest.val().to_u32(), expected, "cycle {cycle}");
    }
    replay(&bench);
}

/// Four writes; a write comes before an advance in the same cycle.
fn seed(bench: &mut Bench<Xoshiro128pp>, stimulus: &mut Stimulus) -> Xoshiro128PlusPlus {
    // An all-zero state is no seed, so one word is odd.
    let words = [0, 1, 2, 3].map(|word| stimulus.bits::<32>().to_u32() | u32::from(word == 2));
    for word in SEED_ORDER.map(|word| words[word]) {
        let advance = stimulus.bit();
        bench.cycle(|rng| {
            rng.seed_write.next = true;
            rng.seed.next = word.to_bits();
            rng.advance.next = advance;
        });
    }
    let mut bytes = [0; 16];
    for (chunk, word) in bytes.chunks_exact_mut(4).zip(words) {
        chunk.copy_from_slice(&word.to_le_bytes());
    }
    Xoshiro128PlusPlus::from_seed(bytes)
}

#[test]
fn generator_is_xoshiro128_plus_plus() {
    let mut stimulus = Stimulus::new(11);
    let mut bench = Bench::clocked("rng", Xoshiro128pp::default(), |rng| &mut rng.clock);
    for _ in 0..5 {
        let mut expected = seed(&mut bench, &mut stimulus);
        let mut next_word = expected.next_u32();
        for cycle in 0..CYCLES / 5 {
            let advance = stimulus.bit();
            let unused = stimulus.bits();
            bench.cycle(|rng| {
                rng.seed_write.next = false;
                rng.seed.next = unused;
                rng.advance.next = advance;
            });
            let word = next_word;
            if advance {
                next_word = expected.next_u32();
            }
            assert_eq!(bench.block().word.val().to_u32(), word, "cycle {cycle} after the seed");
        }
    }
    replay(&bench);
}

/// The load, the bits of the ratio: `done` is high in the cycle after them.
const DIVIDER_CYCLES: usize = 1 + 11;

/// A division: the rows that are active never sum to more than all of them.
#[derive(Clone, Copy, Debug)]
struct Division {
    active: u32,
    total: u32,
    amplitude: u32,
}

fn any_division() -> impl Strategy<Value = Division> {
    const MAX: u32 = (1 << 17) - 1;
    let total = prop_oneof![1 => select(vec![0, 1, 1024, 1025, MAX]), 3 => 0..=MAX];
    // of the total: none, one, all, all but one, or any part
    let active = prop_oneof![Just((0, 0)), Just((0, 1)), Just((1, 0)), Just((1, -1)), (Just(2), 0..=i64::from(MAX))];
    (total, active, prop_oneof![select(vec![0, 1, 511]), 0..=511_u32]).prop_map(|(total, (kind, n), amplitude)| {
        let part = [n, i64::from(total) + n, n % (i64::from(total) + 1)][kind];
        Division { active: part.clamp(0, total.into()) as u32, total, amplitude }
    })
}

fn divide(bench: &mut Bench<Divider>, division: Division) {
    let Division { active, total, amplitude } = division;
    for cycle in 1..=DIVIDER_CYCLES {
        bench.cycle(|divider| {
            divider.start.next = cycle == 1;
            divider.active.next = active.to_bits();
            divider.total.next = total.to_bits();
            divider.amplitude.next = amplitude.to_bits();
        });
        let done = bench.block().done.val();
        assert_eq!(done, cycle == DIVIDER_CYCLES, "{active} / {total}: done after {cycle} cycles");
    }
    let ratio = (1024 * active).checked_div(total).unwrap_or(0);
    let check = |bench: &Bench<Divider>| {
        let divider = bench.block();
        assert_eq!(divider.ratio.val().to_u32(), ratio, "1024 * {active} / {total}");
        assert_eq!(divider.product.val().to_u32(), ratio * amplitude, "1024 * {active} / {total} * {amplitude}");
    };
    check(bench);
    bench.cycle(|divider| divider.start.next = false);
    check(bench);
    assert!(!bench.block().done.val(), "{active} / {total}: done for two cycles");
}

#[test]
fn divider_is_exact_and_takes_twelve_cycles() {
    let new = || Bench::clocked("divider", Divider::default(), |divider| &mut divider.clock);
    check_block(300, &any_division(), new, |bench, division| divide(bench, *division));
}

/// The parameters of a device, as the bus has them.
#[derive(Clone, Debug)]
struct TsParameters {
    config: DeviceConfig,
    rest_sub_ticks: u8,
}

impl TsParameters {
    /// Such that a device fires and relaxes within tens of ticks.
    fn lively() -> Self {
        let config = DeviceConfig {
            growth: (0..GROWTH_ENTRIES as u32).map(|volt| volt * 900).collect(),
            spread_shift: vec![],
            fatigue: Some(FatigueConfig { base_min: 300, base_max: 2000 }),
            drive_min: Voltage::from_bits(40),
            onset_ticks: 2,
            jitter: 3,
            rest_ticks: 6,
            leak_fast_shift: 1,
            leak_slow_shift: 12,
            lift: Voltage::from_bits(0),
            conductance_min: Conductance::from_bits(0),
            conductance_max: Conductance::from_bits(1),
            depress_shift: 0,
        };
        TsParameters { config, rest_sub_ticks: 9 }
    }
}

/// Any that a configuration may have, with one growth and one shift at all voltages.
fn any_parameters() -> impl Strategy<Value = TsParameters> {
    let limits = (any::<u16>(), 1..=u16::MAX).prop_map(|(base_min, base_max)| FatigueConfig { base_min, base_max });
    (
        (corner(GROWTH_BITS), 0..=7_u8, prop::option::of(limits)),
        (any::<u8>(), prop_oneof![0..4_u8, any::<u8>()], 0..=63_u8, 0..240_u8),
        (1..16_u8, 1..16_u8, any::<u8>()),
    )
        .prop_map(|((growth, spread_shift, fatigue), (drive_min, onset_ticks, jitter, rest_ticks), leaks)| {
            let config = DeviceConfig {
                growth: vec![growth; GROWTH_ENTRIES],
                spread_shift: vec![spread_shift; GROWTH_ENTRIES],
                fatigue,
                drive_min: Voltage::from_bits(drive_min),
                onset_ticks,
                jitter,
                rest_ticks,
                leak_fast_shift: leaks.0,
                leak_slow_shift: leaks.1,
                ..TsParameters::lively().config
            };
            TsParameters { config, rest_sub_ticks: leaks.2 }
        })
}

/// Any value of some bits, often the least or the greatest.
fn corner(bits: u32) -> impl Strategy<Value = u32> {
    let max = u32::MAX >> (32 - bits);
    prop_oneof![1 => select(vec![0, 1, max]), 3 => 0..=max]
}

/// A value, often beside one at which a comparison turns.
#[derive(Clone, Copy, Debug)]
enum Near {
    Beside(u32),
    Any(u32),
}

fn any_near() -> impl Strategy<Value = Near> {
    prop_oneof![2 => (0..3_u32).prop_map(Near::Beside), 1 => any::<u32>().prop_map(Near::Any)]
}

impl Near {
    fn of(self, centre: u32, max: u32) -> u32 {
        match self {
            Near::Beside(n) => (centre + n).saturating_sub(1).min(max),
            Near::Any(value) => (u64::from(value) % (u64::from(max) + 1)) as u32,
        }
    }
}

/// A device that enters the pipeline.
#[derive(Clone, Debug)]
struct Entry {
    parameters: TsParameters,
    device: Device,
    volt: u8,
}

/// A state near the corners of its parameters.
fn any_entry() -> impl Strategy<Value = Entry> {
    let nears = (any_near(), any_near(), any_near(), any_near());
    let flags = any::<[bool; 5]>();
    (any_parameters(), any::<(u16, u8)>(), nears, flags).prop_map(|(parameters, (threshold, low), nears, flags)| {
        let config = &parameters.config;
        let [holds, on, since_limit, driven, pending] = flags;
        // near the middle of the draws, where a deviation does not leave the range at once
        let half_span = u32::from(JITTER_SUM_MEAN) * u32::from(config.jitter);
        let base = nears.0.of(u32::from(threshold).saturating_sub(half_span), u16::MAX.into()) as u16;
        let level = if holds { threshold >> HOLD_SHIFT } else { threshold };
        let level = nears.1.of(level.into(), u16::MAX.into());
        let rest = u32::from(config.rest_ticks) + u32::from(threshold >> 5 & 15);
        let limit = if on { rest } else { parameters.rest_sub_ticks.into() };
        let since = if since_limit { limit } else { config.onset_ticks.into() };
        // `since` is counted before it is compared
        let since = nears.2.of(since.saturating_sub(1), u8::MAX.into()) as u8;
        let volt = nears.3.of(config.drive_min.to_bits().into(), u8::MAX.into()) as u8;
        let device = Device { x: level << 8 | u32::from(low), threshold, base, since, driven, on, pending };
        Entry { parameters, device, volt }
    })
}

fn drive(ts: &mut TsEmulator, parameters: &TsParameters, device: &Device, volt: u8) {
    let config = &parameters.config;
    ts.volt.next = volt.to_bits();
    ts.growth.next = config.growth[usize::from(volt)].to_bits();
    ts.x.next = device.x.to_bits();
    ts.threshold.next = device.threshold.to_bits();
    ts.base.next = device.base.to_bits();
    ts.spread_shift.next = config.spread_shift.get(usize::from(volt)).copied().unwrap_or(0).to_bits();
    ts.half_span.next = (JITTER_SUM_MEAN * u16::from(config.jitter)).to_bits();
    ts.since.next = device.since.to_bits();
    ts.driven.next = device.driven;
    ts.on.next = device.on;
    ts.pending.next = device.pending;
    ts.drive_min.next = config.drive_min.to_bits().to_bits();
    ts.onset_ticks.next = config.onset_ticks.to_bits();
    ts.rest_ticks.next = config.rest_ticks.to_bits();
    ts.rest_sub_ticks.next = parameters.rest_sub_ticks.to_bits();
    ts.leak_fast_shift.next = config.leak_fast_shift.to_bits();
    ts.leak_slow_shift.next = config.leak_slow_shift.to_bits();
}

fn result(ts: &TsEmulator) -> (Device, bool) {
    let device = Device {
        x: ts.x_out.val().to_u32(),
        threshold: ts.threshold_out.val().to_u16(),
        base: ts.base_out.val().to_u16(),
        since: ts.since_out.val().to_u8(),
        driven: ts.driven_out.val(),
        on: ts.on_out.val(),
        pending: ts.pending_out.val(),
    };
    (device, ts.node2.val())
}

/// The pipeline beside the model; keeps what it still owes.
struct TsBench<'a> {
    bench: &'a mut Bench<TsEmulator>,
    /// The limits of the base for the device that entered a cycle before: they are needed a cycle later than the rest.
    fatigue: Option<FatigueConfig>,
    owed: Option<(Device, bool)>,
}

impl<'a> TsBench<'a> {
    fn new(bench: &'a mut Bench<TsEmulator>) -> Self {
        TsBench { bench, fatigue: None, owed: None }
    }

    /// One device enters; the one that entered a cycle before has two edges behind it now and must be right. Returns
    /// the device as the model leaves it, and node 2.
    fn tick(&mut self, parameters: &TsParameters, mut device: Device, volt: u8) -> (Device, bool) {
        let before = device;
        let fatigue = std::mem::replace(&mut self.fatigue, parameters.config.fatigue);
        self.bench.cycle(|ts| {
            drive(ts, parameters, &device, volt);
            ts.fatigue_min.next = fatigue.map_or(0, |fatigue| fatigue.base_min).to_bits();
            ts.fatigue_max.next = fatigue.map_or(0, |fatigue| fatigue.base_max).to_bits();
        });
        if let Some(owed) = self.owed {
            assert_eq!(result(self.bench.block()), owed, "the device before {before:?}");
        }
        let node2 = device.tick(&Params::new(&parameters.config, parameters.rest_sub_ticks), volt);
        self.owed = Some((device, node2));
        (device, node2)
    }
}

fn new_emulator() -> Bench<TsEmulator> {
    Bench::clocked("ts_emulator", TsEmulator::default(), |ts| &mut ts.clock)
}

/// Any state and any parameters, a new device every cycle; the last one waits for the first of nothing.
#[test]
fn ts_emulator_is_the_models_device() {
    check_block(150, &prop::collection::vec(any_entry(), 1..30), new_emulator, |bench, entries| {
        let mut ts = TsBench::new(bench);
        for Entry { parameters, device, volt } in entries {
            ts.tick(parameters, *device, *volt);
        }
        ts.tick(&TsParameters::lively(), Device::default(), 0);
    });
}

/// The filament's end: full growth on a full filament saturates.
#[test]
fn a_full_filament_stays_full() {
    let mut bench = new_emulator();
    let mut ts = TsBench::new(&mut bench);
    let mut parameters = TsParameters::lively();
    parameters.config.growth = vec![(1 << GROWTH_BITS) - 1; GROWTH_ENTRIES];
    parameters.config.leak_slow_shift = 15;
    let mut full = Device { x: 0xFF_FFFF, since: 254, driven: true, ..Device::default() };
    for _ in 0..2 {
        (full, _) = ts.tick(&parameters, full, u8::MAX);
        assert_eq!((full.x, full.since), (0xFF_FFFF, 255));
    }
    ts.tick(&parameters, full, 0);
    replay(&bench);
}

/// Two devices in turn on their own way: driven until they fire, left until they relax.
#[test]
fn devices_fire_and_relax() {
    let mut stimulus = Stimulus::new(14);
    let mut bench = new_emulator();
    let mut ts = TsBench::new(&mut bench);
    let parameters = TsParameters::lively();
    let mut devices = [600, 1700].map(|threshold| Device { threshold, ..Device::default() });
    let (mut fires, mut falls) = (0, 0);
    for _ in 0..CYCLES / 2 {
        for device in &mut devices {
            let was_on = device.on;
            let rests = device.on || device.since > 40 || (device.x > 0 && !device.driven && device.since < 20);
            let volt = if rests && !stimulus.once_in(30) { stimulus.below(45) } else { 50 + stimulus.below(150) };
            let (after, node2) = ts.tick(&parameters, *device, volt as u8);
            fires += u32::from(node2 && !was_on);
            falls += u32::from(was_on && !after.on);
            *device = Device { pending: false, ..after };
        }
    }
    assert!(fires > 10 && falls > 10, "{fires} fires, {falls} falls: the stimulus is too weak");
    replay(&bench);
}
