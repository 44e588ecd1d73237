//! Waveforms of the command in a reader that is not ours.

mod common;

use common::{Sandbox, tiny};
use std::collections::BTreeMap;
use std::path::Path;
use wellen::{SignalValueRef, TimescaleUnit};

/// Length of an output spike: the pulse width of the paper's synapses, 250 us.
const SPIKE_NS: u64 = 250_000;

/// Changes of every one-bit signal by path, each as time in ns and whether it is high.
fn bits(path: &Path) -> BTreeMap<String, Vec<(u64, bool)>> {
    let mut wave = wellen::simple::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let timescale = wave.hierarchy().timescale().expect("a time scale");
    assert_eq!((timescale.factor, timescale.unit), (1, TimescaleUnit::NanoSeconds), "{}", path.display());
    let hierarchy = wave.hierarchy();
    let one_bit = hierarchy.all_vars().map(|var| &hierarchy[var]).filter(|var| var.length(hierarchy) == Some(1));
    let named: Vec<_> = one_bit.map(|var| (var.full_name(hierarchy), var.signal_ref())).collect();
    wave.load_signals(&named.iter().map(|(_, signal)| *signal).collect::<Vec<_>>());
    let changes = |signal| {
        let high = |value: SignalValueRef| value.to_string() == "1";
        let list = wave.get_signal(signal).into_iter().flat_map(|signal| signal.iter_changes());
        list.map(|(time, value)| (wave.time_table()[time as usize], high(value))).collect()
    };
    named.into_iter().map(|(name, signal)| (name, changes(signal))).collect()
}

/// Lengths of the pulses that begin and end in the waveform.
fn pulses_ns(changes: &[(u64, bool)]) -> Vec<u64> {
    changes.windows(2).filter(|pair| pair[0].1 && !pair[1].1).map(|pair| pair[1].0 - pair[0].0).collect()
}

/// A tiny run in this format: its neurons are where they are looked for, and both layers spike.
#[track_caller]
fn check(format: &str) -> BTreeMap<String, Vec<(u64, bool)>> {
    let sandbox = Sandbox::new(&[]);
    let ended = sandbox.run(&tiny(&["--wave", format]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let bits = bits(&sandbox.path(&format!("out/wave.{format}")));
    assert!(bits.contains_key("network.clk"));
    for layer in 1..=2 {
        let mut spikes = vec![];
        for neuron in 0..3 {
            let scope = format!("network.layer{layer}.neuron{neuron}");
            for signal in ["l1.q", "l2.q", "g1.y", "depression.g2", "t1.on", "node2"] {
                assert!(bits.contains_key(&format!("{scope}.{signal}")), "{format}: no {scope}.{signal}");
            }
            spikes.extend(pulses_ns(&bits[&format!("{scope}.g1.y")]));
        }
        assert!(!spikes.is_empty(), "{format}: layer {layer} is silent");
        assert!(spikes.iter().all(|&ns| ns == SPIKE_NS), "{format}: layer {layer}: {spikes:?}");
    }
    bits
}

#[test]
fn both_formats_show_spikes_of_250_us() {
    assert!(check("vcd") == check("fst"), "the formats differ");
}

/// An array's spikes are rises of its switches, as many as the command counts; both views lie beside the waveform.
#[test]
fn an_array_shows_the_spikes_that_it_counts() {
    for format in ["vcd", "fst"] {
        let sandbox = Sandbox::new(&[]);
        let wave = format!("xor.{format}");
        let told = sandbox.run(&["array", "xor", "--json", "--quiet", "--wave", &wave]);
        assert_eq!(told.code, Some(0), "{told:?}");
        let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
        let counted = told["stimuli"].as_array().unwrap().iter().map(|s| s["spikes"].as_u64().unwrap()).sum::<u64>();
        let on = &bits(&sandbox.path(&wave))["array.neuron0.on"];
        assert_eq!(on.windows(2).filter(|pair| !pair[0].1 && pair[1].1).count() as u64, counted, "{format}");
        for view in ["xor.gtkw", "xor.sucl"] {
            assert!(sandbox.path(view).is_file(), "{view}");
        }
    }
    let sandbox = Sandbox::new(&[]);
    let told = sandbox.run(&["array", "xor", "--quiet", "--engine", "pins", "--board", "nosuch", "--wave", "xor.txt"]);
    assert_eq!(told.code, Some(2), "{told:?}");
    assert!(told.err.contains("a name that ends in .vcd or .fst"), "{told:?}");
}
