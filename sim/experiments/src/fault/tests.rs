//! Faults: where they are, what is loaded, what they do.

use super::*;
use crate::{RunOptions, RunResult, patterns, run};
use memtwin_engine::Engine;
use memtwin_engine::model::ModelEngine;
use memtwin_model::lia::Lia;
use memtwin_spec::{Conductance, Config, Preset};

fn fault(kind: FaultKind, layers: Layers, amount: Amount) -> Fault {
    Fault { kind, layers, amount }
}

fn options(faults: &[Fault], seed: u64, trials: usize) -> RunOptions {
    RunOptions { faults: faults.to_vec(), trials, ..RunOptions::usual(Preset::Paper, seed).unwrap() }
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
    for kind in [FaultKind::StuckLow, FaultKind::StuckHigh, FaultKind::Open, FaultKind::DeadDevice] {
        for layers in [Layers::One, Layers::Two, Layers::Both] {
            let places = kind.part().places(Preset::Paper.sizes(), layers);
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

#[test]
fn a_stuck_gate_or_output_is_that_for_every_vl() {
    let healthy = faulty_config(&[], 1);
    let (neurons, place) = (healthy.sizes.hidden, 3);
    for kind in [FaultKind::LgLow, FaultKind::LgHigh, FaultKind::VlLow, FaultKind::VlHigh] {
        let broken = faulty_config(&[fault(kind, Layers::One, Amount::At(place))], 1);
        let (mut twin, mut lia) = (Lia::new(neurons, &healthy.lia), Lia::new(neurons, &broken.lia));
        for vl in 0..1 << neurons {
            let bit = 1 << place;
            let seen = match kind {
                FaultKind::VlLow => vl & !bit,
                FaultKind::VlHigh => vl | bit,
                _ => vl,
            };
            twin.update(seen);
            lia.update(vl);
            let expect = match kind {
                FaultKind::LgLow => twin.lg & !bit,
                FaultKind::LgHigh => twin.lg | bit,
                _ => twin.lg,
            };
            assert_eq!(lia.lg, expect, "{kind:?}, VL {vl:b}");
        }
    }
}

#[test]
fn columns_break_as_a_whole() {
    for (kind, at) in [(FaultKind::OpenColumn, 0), (FaultKind::ShortedColumn, 0xFFF)] {
        let config = faulty_config(&[fault(kind, Layers::Two, Amount::At(4))], 1);
        assert_eq!(config.layers[1].stuck, (0..10).map(|row| row * 10 + 4).collect::<Vec<_>>());
        assert!(config.layers[1].stuck.iter().all(|&n| config.layers[1].conductance[n as usize].to_bits() == at));
    }
}

#[test]
fn what_is_stuck_outlasts_a_cleared_memory() {
    let cleared = fault(FaultKind::ClearedMemory, Layers::One, Amount::Count(1));
    let config = faulty_config(&[fault(FaultKind::StuckHigh, Layers::One, Amount::At(7)), cleared], 1);
    let left = config.layers[0].conductance.iter().filter(|w| w.to_bits() > 0).count();
    assert_eq!((left, config.layers[0].conductance[7]), (1, config.device.conductance_max));
}

/// All faults by name, at three seeds: what is read is what is written, and every kind changes what is loaded or what is learnt.
#[test]
fn every_kind_does_something() {
    let sizes = Preset::Paper.sizes();
    let healthy = trained(&[], 2, 1);
    for kind in FaultKind::ALL {
        let text = format!("{}1_count=1", kind.name());
        let read = Fault::read(&text, sizes).unwrap();
        assert_eq!(read.text(sizes), text);
        let broken = trained(&[read], 2, 1);
        assert!(broken.0.config != healthy.0.config || broken.1 != healthy.1, "{text}");
        assert_eq!(broken.0.faults, [text]);
    }
}

#[test]
fn faults_are_written_as_they_are_read() {
    let sizes = Preset::Odd.sizes();
    for text in
        ["open1[3,5]", "bit_flip2[6,3]", "dead_device2[3]", "lg_high1[6]", "stuck_low_rate=0.25", "vl_low1_count=2"]
    {
        assert_eq!(Fault::read(text, sizes).unwrap().text(sizes), text);
    }
}

#[test]
fn bits_flip_after_learning() {
    let (clean, learnt) = trained(&[], 3, 0);
    let (result, flipped) = trained(&[fault(FaultKind::BitFlip, Layers::Both, Amount::Count(5))], 3, 0);
    assert_eq!((clean.config, clean.owners), (result.config, result.owners));
    let bits =
        |layer: usize| learnt[layer].iter().zip(&flipped[layer]).map(|(a, b)| (a.to_bits() ^ b.to_bits()).count_ones());
    assert_eq!(bits(0).chain(bits(1)).sum::<u32>(), 5);
}

#[test]
fn unusable_faults_say_what_is_expected() {
    let check = |text: &str, expect: &str| {
        let error = Fault::read(text, Preset::Paper.sizes()).unwrap_err();
        assert!(error.contains(expect), "{text}: {error}");
    };
    check("", "KIND_count=N");
    check("stuck_low", "KIND_count=N");
    check("stuck_lo_count=1", "expected one of stuck_low, stuck_high");
    check("stuck_low_much=1", "KIND_rate=R");
    check("stuck_low1_count=301", "0 to 300");
    check("vl_low2_count=1", "0 to 0");
    check("stuck_low1_count=1.5", "whole number");
    check("open_rate=2", "a rate from 0 to 1");
    check("open_rate=NaN", "a rate from 0 to 1");
    check("open[1,1]", "a place is in one layer");
    check("open1[30,0]", "open1[row 0..29, column 0..9]");
    check("dead_device2[10]", "dead_device2[0..9]");
    check("lg_low2[0]", "no such part");
}

#[test]
fn offsets_of_comparators_move_their_reference() {
    let sizes = Preset::Paper.sizes();
    let patterns = || patterns::of_preset(Preset::Paper).unwrap();
    let parameters = |sd| memtwin_calibrate::Parameters { lia_offset_d2d_sd_volt: sd, ..Default::default() };
    // VREF is 50 mV: a winner's own line is at 14 mV, a loser's at 172 mV
    let winners = |sd: f64, seed: u64| {
        let config = parameters(sd).config(sizes, patterns(), seed).unwrap();
        let mut lia = Lia::new(10, &config.lia);
        (0..10)
            .filter(|&n| {
                lia.update(1 << n);
                lia.lg == 1 << n
            })
            .count()
    };
    assert!((0..20).all(|seed| winners(0.003, seed) == 10));
    let at_large: usize = (0..20).map(|seed| winners(0.1, seed)).sum();
    assert!(at_large < 100, "{at_large}");
}

#[test]
fn written_conductances_vary() {
    let mut varied = options(&[], 4, 0);
    varied.parameters.conductance_c2c_sd_rel = 0.05;
    let mut engine = ModelEngine::without_digests();
    let result = run(&mut engine, &varied, &mut |_| (), &mut || true).unwrap();
    let (clean, _) = trained(&[], 4, 0);
    assert_eq!(result.config, clean.config, "what is loaded is the same");
    assert_ne!(result.conductance_after_usiemens, clean.conductance_after_usiemens);
    let within = |w: f64| (41.9..=980.1).contains(&w);
    assert!(result.conductance_after_usiemens[0].iter().flatten().all(|&w| within(w)));
}
