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
use memtwin_tests::stimulus::Stimulus;
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

fn divide(bench: &mut Bench<Divider>, active: u32, total: u32, amplitude: u32) {
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
    const MAX: u32 = (1 << 17) - 1;
    let mut stimulus = Stimulus::new(12);
    let mut bench = Bench::clocked("divider", Divider::default(), |divider| &mut divider.clock);
    let corners = [(0, 0), (0, 1), (1, 1), (0, MAX), (1, MAX), (MAX - 1, MAX), (MAX, MAX), (1, 1024), (1, 1025)];
    for (active, total) in corners {
        for amplitude in [0, 1, 511] {
            divide(&mut bench, active, total, amplitude);
        }
    }
    for _ in 0..120 {
        let total = stimulus.bits::<17>().to_u32();
        let active = match stimulus.below(4) {
            0 => total,
            _ => stimulus.below(u64::from(total) + 1) as u32,
        };
        divide(&mut bench, active, total, stimulus.bits::<9>().to_u32());
    }
    replay(&bench);
}

/// The parameters of a device, as the bus has them.
struct TsParameters {
    config: DeviceConfig,
    rest_sub_ticks: u8,
}

impl TsParameters {
    /// Any that a configuration may have.
    fn random(stimulus: &mut Stimulus) -> Self {
        let growth = (0..GROWTH_ENTRIES).map(|_| stimulus.bits_word(GROWTH_BITS as usize) as u32).collect();
        let config = DeviceConfig {
            growth,
            spread_shift: (0..GROWTH_ENTRIES).map(|_| stimulus.bits_word(3) as u8).collect(),
            fatigue: stimulus.bit().then(|| FatigueConfig {
                base_min: stimulus.bits_word(16) as u16,
                base_max: stimulus.bits_word(16).max(1) as u16,
            }),
            drive_min: Voltage::from_bits(stimulus.bits_word(8) as u8),
            onset_ticks: if stimulus.bit() { stimulus.below(4) as u8 } else { stimulus.bits_word(8) as u8 },
            jitter: stimulus.bits_word(6) as u8,
            rest_ticks: stimulus.below(240) as u8,
            leak_fast_shift: 1 + stimulus.below(15) as u8,
            leak_slow_shift: 1 + stimulus.below(15) as u8,
            lift: Voltage::from_bits(0),
            conductance_min: Conductance::from_bits(0),
            conductance_max: Conductance::from_bits(1),
            depress_shift: 0,
        };
        TsParameters { config, rest_sub_ticks: stimulus.bits_word(8) as u8 }
    }

    /// Such that a device fires and relaxes within tens of ticks.
    fn lively() -> Self {
        let mut stimulus = Stimulus::new(13);
        let mut parameters = Self::random(&mut stimulus);
        parameters.config.growth = (0..GROWTH_ENTRIES as u32).map(|volt| volt * 900).collect();
        parameters.config.spread_shift.clear();
        parameters.config.drive_min = Voltage::from_bits(40);
        parameters.config.onset_ticks = 2;
        parameters.config.rest_ticks = 6;
        parameters.config.leak_fast_shift = 1;
        parameters.config.leak_slow_shift = 12;
        parameters.rest_sub_ticks = 9;
        parameters
    }
}

/// Any value, and often one beside `centre`, where a comparison turns.
fn near(stimulus: &mut Stimulus, centre: u32, max: u32) -> u32 {
    match stimulus.below(3) {
        0 => stimulus.below(u64::from(max) + 1) as u32,
        _ => (centre + stimulus.below(3) as u32).saturating_sub(1).min(max),
    }
}

/// A state near the corners of these parameters.
fn random_device(stimulus: &mut Stimulus, parameters: &TsParameters) -> (Device, u8) {
    let config = &parameters.config;
    let threshold = stimulus.bits_word(16) as u16;
    // near the middle of the draws, where a deviation does not leave the range at once
    let half_span = u32::from(JITTER_SUM_MEAN) * u32::from(config.jitter);
    let base = near(stimulus, u32::from(threshold).saturating_sub(half_span), u16::MAX.into()) as u16;
    let level = if stimulus.bit() { threshold } else { threshold >> HOLD_SHIFT };
    let level = near(stimulus, level.into(), u16::MAX.into());
    let on = stimulus.bit();
    let rest = u32::from(config.rest_ticks) + u32::from(threshold >> 5 & 15);
    let limit = if on { rest } else { parameters.rest_sub_ticks.into() };
    let since = if stimulus.bit() { limit } else { config.onset_ticks.into() };
    // `since` is counted before it is compared.
    let since = near(stimulus, since.saturating_sub(1), u8::MAX.into()) as u8;
    let device = Device {
        x: level << 8 | stimulus.bits_word(8) as u32,
        threshold,
        base,
        since,
        driven: stimulus.bit(),
        on,
        pending: stimulus.bit(),
    };
    (device, near(stimulus, config.drive_min.to_bits().into(), u8::MAX.into()) as u8)
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
struct TsBench {
    bench: Bench<TsEmulator>,
    /// The limits of the base for the device that entered a cycle before: they are needed a cycle later than the rest.
    fatigue: Option<FatigueConfig>,
    owed: Option<(Device, bool)>,
}

impl TsBench {
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

#[test]
fn ts_emulator_is_the_models_device() {
    let mut stimulus = Stimulus::new(14);
    let bench = Bench::clocked("ts_emulator", TsEmulator::default(), |ts| &mut ts.clock);
    let mut ts = TsBench { bench, fatigue: None, owed: None };

    // Any state and any parameters, a new device every cycle.
    for _ in 0..2 * CYCLES {
        let parameters = TsParameters::random(&mut stimulus);
        let (device, volt) = random_device(&mut stimulus, &parameters);
        ts.tick(&parameters, device, volt);
    }

    // The filament's end: full growth on a full filament saturates.
    let mut parameters = TsParameters::lively();
    parameters.config.growth = vec![(1 << GROWTH_BITS) - 1; GROWTH_ENTRIES];
    parameters.config.leak_slow_shift = 15;
    let full = Device { x: 0xFF_FFFF, since: 254, driven: true, ..Device::default() };
    let (full, _) = ts.tick(&parameters, full, u8::MAX);
    assert_eq!((full.x, full.since), (0xFF_FFFF, 255));
    let (full, _) = ts.tick(&parameters, full, u8::MAX);
    assert_eq!((full.x, full.since), (0xFF_FFFF, 255));

    // Two devices in turn on their own way: driven until they fire, left until they relax.
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
    replay(&ts.bench);
}
