//! Made-up probe streams, what a waveform of them must show, and waveforms read back by another library.
#![allow(dead_code, reason = "each test binary uses a part of this")]

use memtwin_spec::config::{DeviceConfig, LayerConfig, LiaConfig, SequencerConfig};
use memtwin_spec::{Conductance, Config, LayerProbe, Pattern, PatternSet, Probe, Sizes, SynapseWrite};
use memtwin_trace::{WaveContext, WaveOptions, WaveSummary, WaveWriter};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::path::Path;

/// A context with a different number in every place where two could be mixed up.
pub fn context(sizes: Sizes) -> WaveContext {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(11);
    let mut codes = |count: usize| -> Vec<Conductance> {
        (0..count).map(|_| Conductance::from_bits(168 + (rng.next_u32() % 3700) as u16)).collect()
    };
    let layers = [0, 1].map(|index| {
        let (rows, columns) = sizes.crossbar(index);
        LayerConfig {
            conductance: codes(rows * columns),
            stuck: vec![],
            amplitude: vec![157; columns],
            threshold_base: vec![2000; columns],
            rest_sub_ticks: 255,
            potentiate_shift: 7,
            seed: [1, 2, 3, 4],
        }
    });
    // At the start of the trace the conductances are no longer those of the configuration.
    let conductance = [codes(layers[0].conductance.len()), codes(layers[1].conductance.len())];
    let lia =
        LiaConfig { conductance: codes(sizes.hidden * (sizes.hidden + 1)), ground: codes(sizes.hidden), ratio: 30 };
    let pattern = Pattern { name: "all".into(), pixels: vec![true; sizes.inputs] };
    let config = Config {
        sizes,
        device: DeviceConfig {
            spread_shift: vec![],
            fatigue: None,
            growth: vec![0; 256],
            drive_min: memtwin_spec::Voltage::from_bits(64),
            onset_ticks: 2,
            jitter: 1,
            rest_ticks: 20,
            leak_fast_shift: 3,
            leak_slow_shift: 8,
            lift: memtwin_spec::Voltage::from_bits(128),
            conductance_min: Conductance::from_bits(168),
            conductance_max: Conductance::from_bits(3920),
            depress_shift: 7,
        },
        layers,
        lia,
        sequencer: SequencerConfig { event_budget: 5, rest_periods: 2, event_periods_max: 50 },
        patterns: PatternSet::new(sizes.inputs, vec![pattern]),
    };
    WaveContext { config, conductance, vin_volt: [1.8, 2.0], kappa: 0.68, vbias_volt: 1.5, vref_volt: 0.05 }
}

/// Any values that the formats hold, most of which stay from tick to tick.
pub struct Stream {
    rng: Xoshiro256PlusPlus,
    probe: Probe,
    sizes: Sizes,
}

impl Stream {
    pub fn new(sizes: Sizes, seed: u64) -> Self {
        Stream { rng: Xoshiro256PlusPlus::seed_from_u64(seed), probe: Probe::new(sizes), sizes }
    }

    fn one_in(&mut self, n: u32) -> bool {
        self.rng.next_u32().is_multiple_of(n)
    }

    fn mask(&mut self, neurons: usize) -> u128 {
        let bits = u128::from(self.rng.next_u64()) << 64 | u128::from(self.rng.next_u64());
        bits & (u128::MAX >> (128 - neurons))
    }

    /// The probe of the next tick.
    pub fn advance(&mut self) -> &Probe {
        let tick = self.probe.tick;
        self.probe.clk = (tick / 32).is_multiple_of(2);
        self.probe.cycle = tick * 400;
        self.probe.events += u32::from(self.one_in(50));
        self.probe.ties += u32::from(self.one_in(90));
        for index in 0..2 {
            self.advance_layer(index);
        }
        self.probe.tick += 1;
        &self.probe
    }

    fn advance_layer(&mut self, index: usize) {
        let (rows, columns) = self.sizes.crossbar(index);
        let masks: [Option<u128>; 10] = std::array::from_fn(|_| self.one_in(6).then(|| self.mask(columns)));
        let on = self.one_in(40);
        let layer = &mut self.probe.layers[index];
        layer.on ^= on;
        let places = [
            &mut layer.l1,
            &mut layer.l2,
            &mut layer.g1,
            &mut layer.g2,
            &mut layer.vl,
            &mut layer.t1,
            &mut layer.t3,
            &mut layer.node2,
            &mut layer.lg,
            &mut layer.gate,
        ];
        for (place, mask) in places.into_iter().zip(masks) {
            *place = mask.unwrap_or(*place);
        }
        for neuron in 0..columns {
            let (r, some, few) = (self.rng.next_u64(), self.one_in(3), self.one_in(8));
            let device = &mut self.probe.layers[index].devices[neuron];
            if some {
                device.x = r as u32 & 0xFF_FFFF;
                device.since = (r >> 24) as u8;
            }
            if few {
                device.threshold = (r >> 8) as u16;
                device.volt = (r >> 24) as u8;
                device.pulse_ticks = (r >> 32) as u8;
                device.ratio = (r >> 40) as u16 % 1025;
                [device.driven, device.on, device.pending] = [57, 58, 59].map(|bit| r >> bit & 1 == 1);
                device.spikes = (r >> 16) as u16;
            }
        }
        self.probe.layers[index].writes.clear();
        if self.one_in(10) {
            for _ in 0..4 {
                let r = self.rng.next_u64();
                let (row, column) = (r as u16 % rows as u16, (r >> 16) as u16 % columns as u16);
                let conductance = Conductance::from_bits((r >> 32) as u16 & 0xFFF);
                self.probe.layers[index].writes.push(SynapseWrite { row, column, conductance });
            }
        }
    }
}

/// The first `ticks` probes of a stream.
pub fn probes(sizes: Sizes, seed: u64, ticks: usize) -> Vec<Probe> {
    let mut stream = Stream::new(sizes, seed);
    // The stream's probe carries the number of the next tick.
    (0..ticks).map(|tick| Probe { tick: tick as u64, ..stream.advance().clone() }).collect()
}

pub fn write(path: &Path, context: &WaveContext, options: &WaveOptions, probes: &[Probe]) -> WaveSummary {
    let mut writer = WaveWriter::create(path, context.clone(), options).unwrap();
    for probe in probes {
        writer.sample(probe).unwrap();
    }
    writer.finish().unwrap()
}

/// Values of every signal at a tick as text: digits of a vector, a real in its shortest form.
pub type Shown = BTreeMap<String, String>;

fn bits(value: u128, width: usize) -> String {
    format!("{value:0width$b}")
}

/// What a waveform must show of one neuron.
fn expect_neuron(layer: &LayerProbe, neuron: usize, kappa: f64, put: &mut dyn FnMut(&str, String)) {
    let device = &layer.devices[neuron];
    let masks = [
        ("l1.q", layer.l1),
        ("l2.q", layer.l2),
        ("g1.y", layer.g1),
        ("depression.g2", layer.g2),
        ("depression.t3", layer.t3),
        ("g3.y", layer.vl),
        ("t1.on", layer.t1),
        ("node2", layer.node2),
        ("lg", layer.lg),
        ("gate", layer.gate),
    ];
    for (name, mask) in masks {
        put(name, bits(mask >> neuron & 1, 1));
    }
    let numbers = [
        ("ts.x", u128::from(device.x), 24),
        ("ts.threshold", device.threshold.into(), 16),
        ("ts.since", device.since.into(), 8),
        ("ts.on", device.on.into(), 1),
        ("ts.driven", device.driven.into(), 1),
        ("ts.pending", device.pending.into(), 1),
        ("ratio", device.ratio.into(), 11),
        ("spikes", device.spikes.into(), 16),
        ("pulse_ticks", device.pulse_ticks.into(), 8),
    ];
    for (name, value, width) in numbers {
        put(name, bits(value, width));
    }
    let volt = f64::from(device.volt) / 128.0;
    put("ts.v_volt", format!("{volt:?}"));
    put("v1_volt", format!("{:?}", volt / kappa));
}

/// What a waveform must show after each probe, worked out without the crate under test.
pub fn expected(context: &WaveContext, probes: &[Probe]) -> Vec<Shown> {
    let sizes = context.config.sizes;
    let mut conductance = context.conductance.clone();
    let mut all = Vec::new();
    for probe in probes {
        let mut shown = Shown::new();
        let mut put = |path: String, text: String| assert!(shown.insert(path, text).is_none());
        put("network.clk".into(), bits(probe.clk.into(), 1));
        put("network.sequencer.tick".into(), bits(probe.tick.into(), 64));
        put("network.sequencer.events".into(), bits(probe.events.into(), 32));
        put("network.sequencer.ties".into(), bits(probe.ties.into(), 32));
        let (n, vl) = (sizes.hidden, probe.layers[0].vl);
        put("network.lia.vl".into(), bits(vl, n));
        put("network.lia.lg".into(), bits(probe.layers[0].lg, n));
        put("network.lia.vref_volt".into(), format!("{:?}", context.vref_volt));
        for line in 0..n {
            let cells = &context.config.lia.conductance[line * (n + 1)..(line + 1) * (n + 1)];
            let weight = |input: usize| f64::from(cells[input].to_bits());
            let active: f64 = (0..n).filter(|k| vl >> k & 1 == 1).map(weight).sum::<f64>() + weight(n);
            let ground = f64::from(context.config.lia.ground[line].to_bits());
            let total = (0..=n).map(weight).sum::<f64>() + ground;
            put(format!("network.lia.line{line}_volt"), format!("{:?}", context.vbias_volt * active / total));
        }
        for (index, conductance) in conductance.iter_mut().enumerate() {
            let layer = &probe.layers[index];
            let (rows, columns) = sizes.crossbar(index);
            let scope = format!("network.layer{}", index + 1);
            put(format!("{scope}.on"), bits(layer.on.into(), 1));
            put(format!("{scope}.vin_volt"), format!("{:?}", context.vin_volt[index]));
            for write in &layer.writes {
                conductance[usize::from(write.row) * columns + usize::from(write.column)] = write.conductance;
            }
            for (cell, w) in (0..rows * columns).zip(conductance.iter()) {
                let path = format!("{scope}.crossbar.w_{}_{}", cell / columns, cell % columns);
                put(path, bits(w.to_bits().into(), 12));
            }
            for neuron in 0..columns {
                expect_neuron(layer, neuron, context.kappa, &mut |name, text| {
                    put(format!("{scope}.neuron{neuron}.{name}"), text)
                });
            }
        }
        all.push(shown);
    }
    all
}

/// A waveform as the library wellen reads it.
pub struct ReadBack {
    pub times_ns: Vec<u64>,
    /// Changes of each signal: index of the time, value.
    pub changes: BTreeMap<String, Vec<(usize, String)>>,
}

impl ReadBack {
    pub fn open(path: &Path) -> Self {
        let mut wave = wellen::simple::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let variables: Vec<_> = wave.hierarchy().all_vars().collect();
        let named: Vec<(String, wellen::SignalRef)> = variables
            .iter()
            .map(|&var| {
                let var = &wave.hierarchy()[var];
                (var.full_name(wave.hierarchy()), var.signal_ref())
            })
            .collect();
        wave.load_signals(&named.iter().map(|(_, signal)| *signal).collect::<Vec<_>>());
        let mut changes = BTreeMap::new();
        for (name, signal) in named {
            let text = |value: wellen::SignalValueRef| match value {
                wellen::SignalValueRef::Real(value) => format!("{value:?}"),
                other => other.to_string(),
            };
            let list = match wave.get_signal(signal) {
                Some(signal) => signal.iter_changes().map(|(time, value)| (time as usize, text(value))).collect(),
                None => Vec::new(),
            };
            assert!(changes.insert(name.clone(), list).is_none(), "{name} declared twice");
        }
        let timescale = wave.hierarchy().timescale().expect("a timescale");
        assert_eq!((timescale.factor, timescale.unit), (1, wellen::TimescaleUnit::NanoSeconds));
        ReadBack { times_ns: wave.time_table().to_vec(), changes }
    }

    /// The value that holds at a time.
    pub fn at(&self, path: &str, time_ns: u64) -> Option<&str> {
        let list = self.changes.get(path)?;
        let upto = list.partition_point(|&(time, _)| self.times_ns[time] <= time_ns);
        upto.checked_sub(1).map(|last| list[last].1.as_str())
    }
}
