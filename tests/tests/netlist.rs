//! The whole chain, `make netlist`: `tiny` in full and a training event and an inference of 30x10x10, on every stage of
//! the iCE40 boards, and after synthesis and place and route on those with an ECP5.

use memtwin_engine::array::ArrayEngine;
use memtwin_engine::chain::Stage;
use memtwin_experiments::ArrayJob;
use memtwin_mnist::{Dataset, Network, array_configs, trace};
use memtwin_spec::Preset;
use memtwin_spec::array::ArrayPreset;
use memtwin_tests::chain::{Bench, Job};

fn check(board: &str, stages: &[Stage]) {
    for (preset, job) in [(Preset::Tiny, Job::Full), (Preset::Paper, Job::Event)] {
        let bench = Bench::new(board, preset);
        for &stage in stages {
            bench.check(stage, job, false);
        }
    }
}

#[test]
fn icebreaker() {
    check("icebreaker", &Stage::ALL);
}

/// What arrays are made for, on every stage.
#[test]
fn arrays() {
    for preset in [ArrayPreset::Pair, ArrayPreset::Cluster] {
        let bench = Bench::new("icebreaker", preset);
        let jobs: Vec<_> = ArrayJob::of(preset).collect();
        Stage::ALL.iter().for_each(|&stage| bench.check_arrays(stage, &jobs));
    }
}

/// Two images of the shipped sample, step by step, on both layers of the digits' network: on the sources for an ULX3S, simulated at
/// their pins, the neurons fire that fire in the trained network.
#[test]
fn digits() {
    const STEPS: usize = 20;
    let (network, sample) = (Network::shipped(), Dataset::sample().first(2));
    let configs = array_configs(&network);
    for (layer, preset) in [ArrayPreset::MnistHidden, ArrayPreset::MnistOutput].into_iter().enumerate() {
        let mut array = Bench::new("ulx3s_85f", preset).start_array(Stage::Pins);
        let mut fires = 0;
        for (index, image) in (0..).zip(&sample.images) {
            array.load(&configs[layer]).unwrap();
            array.set_drive(network.drive[layer]).unwrap();
            for (n, step) in trace(&network, image, 1, index, STEPS).into_iter().enumerate() {
                let [positive, negative] = [step.fired.hidden, step.fired.output][layer];
                array.set_levels(&step.levels[layer]).unwrap();
                let fired = array.run(1, false).unwrap().fired;
                assert_eq!(fired, positive | negative, "{preset}, image {index}, step {n}");
                fires += fired.count_ones();
            }
        }
        assert!(fires > 10, "{preset}: {fires} fires");
        println!("ulx3s_85f {preset}, pins: {fires} fires in {} steps are the network's", 2 * STEPS);
    }
}

#[test]
fn hx8k_breakout() {
    check("hx8k_breakout", &Stage::ALL);
}

#[test]
fn ulx3s_85f() {
    check("ulx3s_85f", &[Stage::Pins, Stage::Synthesis, Stage::Route]);
}

#[test]
fn colorlight_i5() {
    check("colorlight_i5", &[Stage::Pins, Stage::Synthesis, Stage::Route]);
}
