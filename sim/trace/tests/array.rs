//! Waveforms of arrays, read back by another library.

mod common;

use common::ReadBack;
use memtwin_spec::Conductance;
use memtwin_spec::array::{ArraySizes, Soma};
use memtwin_trace::{ArrayContext, ArraySample, ArrayWaveWriter, SomaSample, TraceError, write_array_views};
use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::path::Path;

const SIZES: ArraySizes = ArraySizes { rows: 3, neurons: 2 };
const TICKS: u64 = 200;

struct Tick {
    loads: u32,
    drive: u16,
    volts: Vec<Option<f64>>,
    conductance: Vec<Conductance>,
    somas: Vec<SomaSample>,
}

fn ticks(soma: Soma) -> Vec<Tick> {
    let mut rng = Xoshiro128PlusPlus::seed_from_u64(1);
    let mut word = move |bits: u32| rng.next_u32() >> (32 - bits);
    let mut tick = || Tick {
        loads: word(2),
        drive: word(16) as u16,
        volts: (0..SIZES.rows).map(|_| (word(1) == 1).then(|| f64::from(word(12)) / 1024.0 - 2.0)).collect(),
        conductance: (0..SIZES.rows * SIZES.neurons).map(|_| Conductance::from_bits(word(12) as u16)).collect(),
        somas: (0..SIZES.neurons)
            .map(|_| SomaSample {
                x: word(24) as i32 - if soma == Soma::Rc { 1 << 23 } else { 0 },
                threshold: word(16) as u16,
                since: word(8) as u8,
                driven: word(1) == 1,
                on: word(1) == 1,
                pending: word(1) == 1,
                spikes: word(16) as u16,
            })
            .collect(),
    };
    (0..TICKS).map(|_| tick()).collect()
}

/// What a waveform must show in a tick, worked out without the crate under test.
fn expected(soma: Soma, n: u64, tick: &Tick) -> Vec<(String, String)> {
    let bits = |value: u64, width: usize| format!("{value:0width$b}");
    let mut all = vec![
        ("array.tick".to_string(), bits(n, 64)),
        ("array.loads".into(), bits(tick.loads.into(), 32)),
        ("array.drive".into(), bits(tick.drive.into(), 16)),
    ];
    for (row, volt) in tick.volts.iter().enumerate() {
        all.push((format!("array.row{row}.volt"), format!("{:?}", volt.unwrap_or(0.0))));
        all.push((format!("array.row{row}.connected"), bits(volt.is_some().into(), 1)));
        for column in 0..SIZES.neurons {
            let w = tick.conductance[row * SIZES.neurons + column].to_bits();
            all.push((format!("array.crossbar.w_{row}_{column}"), bits(w.into(), 12)));
        }
    }
    for (n, soma_tick) in tick.somas.iter().enumerate() {
        let mut put = |name: &str, text: String| all.push((format!("array.neuron{n}.{name}"), text));
        match soma {
            Soma::Rc => {
                put("v_volt", format!("{:?}", f64::from(soma_tick.x) / 2_097_152.0));
                put("threshold_volt", format!("{:?}", f64::from(soma_tick.threshold) / 8192.0));
            }
            Soma::Ts => {
                put("x", bits(soma_tick.x as u64, 24));
                put("threshold", bits(soma_tick.threshold.into(), 16));
            }
        }
        put("since", bits(soma_tick.since.into(), 8));
        put("on", bits(soma_tick.on.into(), 1));
        put("driven", bits(soma_tick.driven.into(), 1));
        put("pending", bits(soma_tick.pending.into(), 1));
        put("spikes", bits(soma_tick.spikes.into(), 16));
    }
    all
}

fn write(path: &Path, context: ArrayContext, ticks: &[Tick]) {
    let mut writer = ArrayWaveWriter::create(path, context).unwrap();
    for Tick { loads, drive, volts, conductance, somas } in ticks {
        writer.sample(&ArraySample { loads: *loads, drive: *drive, volts, conductance, somas }).unwrap();
    }
    let summary = writer.finish().unwrap();
    assert_eq!((summary.samples, summary.end_ns), (TICKS, (TICKS as f64 * context.tick_ns) as u64));
}

#[test]
fn everything_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    for (soma, tick_ns) in [(Soma::Rc, 5.0), (Soma::Ts, 1.5), (Soma::Rc, 1000.0)] {
        let ticks = ticks(soma);
        for format in ["vcd", "fst"] {
            let path = folder.path().join(format!("array.{format}"));
            write(&path, ArrayContext { sizes: SIZES, soma, tick_ns }, &ticks);
            let read = ReadBack::open(&path);
            for (n, tick) in (0..).zip(&ticks) {
                let expect = expected(soma, n, tick);
                assert_eq!(expect.len(), read.changes.len());
                for (name, text) in expect {
                    let at_ns = (n as f64 * tick_ns) as u64;
                    assert_eq!(read.at(&name, at_ns), Some(text.as_str()), "{format} {name} at {at_ns} ns");
                }
            }
        }
    }
}

#[test]
fn views_name_signals_that_are_there() {
    let folder = tempfile::tempdir().unwrap();
    for soma in [Soma::Rc, Soma::Ts] {
        let context = ArrayContext { sizes: SIZES, soma, tick_ns: 5.0 };
        let path = folder.path().join("array.vcd");
        write(&path, context, &ticks(soma));
        let read = ReadBack::open(&path);
        let [gtkwave, surfer] = write_array_views(&path, context).unwrap();
        let surfer = std::fs::read_to_string(surfer).unwrap();
        let shown: Vec<_> = surfer.lines().filter_map(|line| line.strip_prefix("variable_add ")).collect();
        assert_eq!(shown.len(), SIZES.rows + 3 * SIZES.neurons);
        let gtkwave = std::fs::read_to_string(gtkwave).unwrap();
        for name in shown {
            assert!(read.changes.contains_key(name), "{name}");
            assert!(gtkwave.contains(&format!("}} {name}")), "{name} in {gtkwave}");
        }
    }
}

#[test]
fn what_cannot_be_written_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let create = |name: &str, tick_ns| {
        ArrayWaveWriter::create(&folder.path().join(name), ArrayContext { sizes: SIZES, soma: Soma::Rc, tick_ns }).err()
    };
    assert!(matches!(create("array.txt", 5.0), Some(TraceError::UnknownFormat { .. })));
    assert!(matches!(create("none/array.vcd", 5.0), Some(TraceError::Io { .. })));
    for tick_ns in [0.0, -1.0, f64::NAN] {
        assert!(matches!(create("array.vcd", tick_ns), Some(TraceError::Context { .. })), "{tick_ns}");
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}
