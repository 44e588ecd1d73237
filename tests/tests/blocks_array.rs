//! The blocks of an array, cycle by cycle, and whole arrays on their bus: rust-hdl, Icarus, Verilator and the model agree.

use memtwin_engine::EngineError;
use memtwin_engine::array::{ArrayBoard, ArrayEngine, ArrayModel, Pulse};
use memtwin_engine::bus::Words;
use memtwin_gateware::array::Array;
use memtwin_gateware::multiplier::Multiplier;
use memtwin_gateware::rc_emulator::RcEmulator;
use memtwin_model::rc_emulator::{Params, tick};
use memtwin_model::ts_emulator::Device;
use memtwin_spec::array::{
    ArrayConfig, ArraySizes, Level, MEMBRANE_BITS, MEMBRANE_LEVEL_SHIFT, ProgrammingConfig, RcConfig, SomaConfig,
};
use memtwin_spec::format::GROWTH_ENTRIES;
use memtwin_spec::{Conductance, DeviceConfig, FatigueConfig, Voltage};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::property::check_block;
use memtwin_tests::stimulus::Stimulus;
use proptest::prelude::*;
use proptest::sample::select;
use rust_hdl::prelude::*;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn multiplier_is_exact() {
    let mut stimulus = Stimulus::new(70);
    let mut bench = Bench::clocked("multiplier", Multiplier::default(), |multiplier| &mut multiplier.clock);
    for n in 0..2000 {
        let (signed, factor) = (stimulus.bits::<16>(), stimulus.bits::<16>());
        bench.cycle(|multiplier| {
            multiplier.value.next = signed;
            multiplier.factor.next = factor;
        });
        let expected = i32::from(signed.to_u16() as i16).wrapping_mul(factor.to_u16().into());
        assert_eq!(bench.block().product.val().to_u32(), expected as u32, "product {n}");
    }
    replay(&bench);
}

/// A soma that enters the pipeline.
#[derive(Clone, Debug)]
struct Entry {
    config: RcConfig,
    device: Device,
    growth: i32,
    load: u16,
}

fn any_config() -> impl Strategy<Value = RcConfig> {
    let leaks = (corner16(), corner16());
    let delays = (prop_oneof![0..3_u8, any::<u8>()], prop_oneof![0..3_u8, any::<u8>()]);
    (leaks, corner16(), delays).prop_map(|((leak_off, leak_on), hold, (onset_ticks, rest_ticks))| RcConfig {
        scale: 0,
        load_fixed: 0,
        growth_max: u16::MAX,
        leak_off,
        leak_on,
        hold,
        onset_ticks,
        rest_ticks,
        jitter: 0,
    })
}

fn corner16() -> impl Strategy<Value = u16> {
    prop_oneof![1 => select(vec![0, 1, u16::MAX]), 3 => any::<u16>()]
}

/// A state near the corners of its parameters: the membrane beside threshold or hold, of either sign, or anywhere.
fn any_entry() -> impl Strategy<Value = Entry> {
    let x = prop_oneof![
        2 => (any::<bool>(), any::<bool>(), -300..300_i32).prop_map(|(at_hold, negative, off)| (Some(at_hold), negative, off)),
        1 => (any::<bool>(), any::<i32>()).prop_map(|(negative, x)| (None, negative, x)),
    ];
    let growth = prop_oneof![select(vec![-(1 << 19), (1 << 19) - 1, 0]), -400..400_i32, -(1 << 19)..(1 << 19)];
    (any_config(), x, (corner16(), any::<u16>()), (growth, corner16(), 0..4_u8), any::<[bool; 3]>()).prop_map(
        |(config, (near, negative, x), (threshold, base), (growth, load, since), [on, driven, pending])| {
            let level = |at_hold: bool| i32::from(if at_hold { config.hold } else { threshold });
            let x = near.map_or(x, |at_hold| (level(at_hold) << MEMBRANE_LEVEL_SHIFT).wrapping_add(x));
            let x = if negative { x.wrapping_neg() } else { x } as u32 & ((1 << MEMBRANE_BITS) - 1);
            let since = [0, config.onset_ticks, config.rest_ticks, u8::MAX][usize::from(since)];
            let device = Device { x, threshold, base, since, driven, on, pending };
            Entry { config, device, growth, load }
        },
    )
}

/// What the parameters of the last cycle are: they are read where a soma leaves, those of the leak where it enters.
fn enter(rc: &mut RcEmulator, entry: &Entry, leaving: Option<&Entry>) {
    let Entry { config, device, growth, load } = entry;
    rc.source.next = load.to_bits();
    rc.growth.next = (*growth as u32 & 0xF_FFFF).to_bits();
    rc.x.next = device.x.to_bits();
    rc.threshold.next = device.threshold.to_bits();
    rc.base.next = device.base.to_bits();
    rc.since.next = device.since.to_bits();
    rc.on.next = device.on;
    rc.pending.next = device.pending;
    rc.leak_off.next = config.leak_off.to_bits();
    rc.leak_on.next = config.leak_on.to_bits();
    let config = leaving.map_or(config, |entry| &entry.config);
    rc.hold.next = config.hold.to_bits();
    rc.onset_ticks.next = config.onset_ticks.to_bits();
    rc.rest_ticks.next = config.rest_ticks.to_bits();
}

fn left(rc: &RcEmulator) -> (Device, bool) {
    let device = Device {
        x: rc.x_out.val().to_u32(),
        threshold: rc.threshold_out.val().to_u16(),
        base: rc.base_out.val().to_u16(),
        since: rc.since_out.val().to_u8(),
        driven: rc.driven_out.val(),
        on: rc.on_out.val(),
        pending: rc.pending_out.val(),
    };
    (device, rc.node2.val())
}

/// Any state and any parameters, a new soma every cycle.
#[test]
fn rc_emulator_is_the_models_soma() {
    const LATENCY: usize = 3;
    let new = || Bench::clocked("rc_emulator", RcEmulator::default(), |rc| &mut rc.clock);
    check_block(200, &prop::collection::vec(any_entry(), 1..30), new, |bench, entries| {
        for cycle in 0..entries.len() + LATENCY {
            let leaving = (cycle + 1).checked_sub(LATENCY).and_then(|n| entries.get(n));
            let entering = entries.get(cycle).unwrap_or(&entries[0]);
            bench.cycle(|rc| enter(rc, entering, leaving));
            let Some(Entry { config, device, growth, load }) = leaving else { continue };
            let mut after = *device;
            let node2 = tick(&mut after, &Params::new(config), *growth, *load);
            assert_eq!(left(bench.block()), (after, node2), "{leaving:?}");
        }
    });
}

/// An array on its bus, driven in Rust; what happened at its ports is replayed in the simulators of its Verilog.
struct BusBench<B: Block> {
    bench: Bench<B>,
    ports: Ports<B>,
}

/// Sets the bus of a block.
type Ports<B> = (fn(&mut B, bool, bool, u32, u32), fn(&B) -> (bool, bool, u32));

impl<B: Block> BusBench<B> {
    fn access(&mut self, write: bool, address: u32, data: u32) -> Result<u32, EngineError> {
        let (set, get) = self.ports;
        for _ in 0..8 {
            self.bench.cycle(|block| set(block, true, write, address, data));
            let (ack, err, read) = get(self.bench.block());
            if err {
                return Err(EngineError::Bus { address });
            }
            if ack {
                self.bench.cycle(|block| set(block, false, false, 0, 0));
                return Ok(read);
            }
        }
        panic!("no answer at {address:#x}");
    }
}

impl<B: Block> Words for &mut BusBench<B> {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        self.access(true, address, data).map(drop)
    }

    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        self.access(false, address, 0)
    }
}

macro_rules! bus_bench {
    ($name:literal, $array:ty) => {
        BusBench {
            bench: Bench::clocked($name, <$array>::default(), |array: &mut $array| &mut array.clock),
            ports: (
                |array: &mut $array, stb, we, address, data| {
                    array.stb.next = stb;
                    array.we.next = we;
                    array.adr.next = address.to_bits();
                    array.dat_w.next = data.to_bits();
                    array.build_id.next = 0.into();
                    array.clock_hz.next = 0.into();
                    array.errors.next = 0.into();
                    array.halt.next = false;
                },
                |array: &$array| (array.ack.val(), array.err.val(), array.dat_r.val().to_u32()),
            ),
        }
    };
}

/// A configuration whose somas fire within tens of ticks.
fn lively(stimulus: &mut Stimulus, sizes: ArraySizes, soma: SomaConfig) -> ArrayConfig {
    let mut conductance = || Conductance::from_bits(stimulus.below(4096) as u16);
    ArrayConfig {
        sizes,
        soma,
        conductance: (0..sizes.rows * sizes.neurons).map(|_| conductance()).collect(),
        threshold_base: (0..sizes.neurons).map(|_| 500 + stimulus.below(1500) as u16).collect(),
        programming: ProgrammingConfig {
            conductance_min: Conductance::from_bits(160),
            conductance_max: Conductance::from_bits(3900),
            potentiate_shift: stimulus.below(9) as u8,
            depress_shift: stimulus.below(9) as u8,
        },
        ramp_ticks: stimulus.below(4) as u16 * 3,
        ramp_step: stimulus.below(8000) as i16 - 3000,
        seed: [1, 2, 3, stimulus.word() as u32],
    }
}

fn rc_soma(stimulus: &mut Stimulus) -> SomaConfig {
    SomaConfig::Rc(RcConfig {
        scale: 4000 + stimulus.below(4000) as u16,
        load_fixed: if stimulus.once_in(4) { 900 } else { 0 },
        growth_max: if stimulus.once_in(2) { u16::MAX } else { stimulus.below(9000) as u16 },
        leak_off: stimulus.below(300) as u16,
        leak_on: 9000 + stimulus.below(20_000) as u16,
        hold: 300 + stimulus.below(300) as u16,
        onset_ticks: stimulus.below(3) as u8,
        rest_ticks: stimulus.below(3) as u8,
        jitter: stimulus.below(40) as u8,
    })
}

fn ts_soma(stimulus: &mut Stimulus) -> SomaConfig {
    let device = DeviceConfig {
        growth: (0..GROWTH_ENTRIES as u32).map(|volt| volt * 2500).collect(),
        spread_shift: (0..GROWTH_ENTRIES).map(|volt| (volt / 100) as u8).collect(),
        fatigue: Some(FatigueConfig { base_min: 1000, base_max: 5000 }),
        drive_min: Voltage::from_bits(30),
        onset_ticks: stimulus.below(3) as u8,
        jitter: 1,
        rest_ticks: 2,
        leak_fast_shift: 1,
        leak_slow_shift: 9,
        lift: Voltage::from_bits(0),
        conductance_min: Conductance::from_bits(0),
        conductance_max: Conductance::from_bits(0),
        depress_shift: 0,
    };
    SomaConfig::Ts { device, rest_sub_ticks: 5 }
}

/// The same random program on both; returns the fires that were seen.
fn program(stimulus: &mut Stimulus, config: &ArrayConfig, array: &mut dyn ArrayEngine, steps: usize) -> u32 {
    let mut model = ArrayModel::default();
    let mut fires = 0;
    array.load(config).unwrap();
    model.load(config).unwrap();
    for step in 0..steps {
        let levels: Vec<Level> = (0..config.sizes.rows)
            .map(
                |_| if stimulus.once_in(5) { Level::FLOATING } else { Level(Some(stimulus.below(4095) as i16 - 2047)) },
            )
            .collect();
        let (drive, ticks, until_fire) =
            (2000 + stimulus.below(8000) as u16, stimulus.below(25) as u32, stimulus.bit());
        let pulse = Pulse {
            column: stimulus.below(config.sizes.neurons as u64) as usize,
            potentiate: stimulus.bit(),
            ticks: stimulus.below(64) as u8,
            least: stimulus.below(2000) as i16 - 1000,
        };
        let (pulses, clears) = (stimulus.once_in(3), stimulus.once_in(6));
        let both = [&mut *array, &mut model as &mut dyn ArrayEngine].map(|engine| {
            engine.set_levels(&levels).unwrap();
            engine.set_drive(drive).unwrap();
            let ran = engine.run(ticks, until_fire).unwrap();
            if pulses {
                engine.program(pulse).unwrap();
            }
            let seen = (ran, engine.drive().unwrap(), engine.neurons().unwrap(), engine.digests().unwrap());
            if clears {
                engine.clear().unwrap();
            }
            seen
        });
        assert_eq!(both[0], both[1], "step {step}: gateware and model");
        if clears || step == steps - 1 {
            fires += both[1].2.iter().map(|neuron| u32::from(neuron.fires.count)).sum::<u32>();
        }
    }
    assert_eq!(array.conductances().unwrap(), model.conductances().unwrap());
    fires
}

#[test]
fn array_of_rc_somas_is_the_models() {
    let mut stimulus = Stimulus::new(71);
    let mut bench = bus_bench!("array_rc", Array<5, 3, 3, 2, 5, false>);
    let mut fires = 0;
    for _ in 0..4 {
        let soma = rc_soma(&mut stimulus);
        let config = lively(&mut stimulus, ArraySizes { rows: 5, neurons: 3 }, soma);
        fires += program(&mut stimulus, &config, &mut ArrayBoard::new(&mut bench).unwrap(), 12);
    }
    assert!(fires > 10, "{fires} fires: the stimulus is too weak");
    replay(&bench.bench);
}

#[test]
fn array_of_ts_devices_is_the_models() {
    let mut stimulus = Stimulus::new(72);
    let mut bench = bus_bench!("array_ts", Array<3, 2, 2, 1, 3, true>);
    let mut fires = 0;
    for _ in 0..3 {
        let soma = ts_soma(&mut stimulus);
        let config = lively(&mut stimulus, ArraySizes { rows: 3, neurons: 2 }, soma);
        fires += program(&mut stimulus, &config, &mut ArrayBoard::new(&mut bench).unwrap(), 12);
    }
    assert!(fires > 3, "{fires} fires: the stimulus is too weak");
    replay(&bench.bench);
}
