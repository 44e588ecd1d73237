//! What the network must do, over 60 seeds: chance results are tested by bounds, never by one lucky run.

use memtwin_calibrate::Parameters;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{Engine, EngineKind};
use memtwin_experiments::procedure::whole;
use memtwin_experiments::{RunOptions, RunResult, Schedule, run};
use memtwin_spec::time::TICKS_PER_PHASE;
use memtwin_spec::{Interest, Mask, Observer, Preset, Probe};
use memtwin_tests::lockstep::config;

const SEEDS: u64 = 60;

fn options(seed: u64, parameters: Parameters, schedule: Schedule) -> RunOptions {
    RunOptions { parameters, schedule, trials: 2, ..RunOptions::usual(Preset::Paper, seed).unwrap() }
}

fn result(options: &RunOptions) -> RunResult {
    run(&mut ModelEngine::without_digests(), options, &mut |_| (), &mut || true).unwrap()
}

/// Runs every seed, on all cores.
fn all_seeds() -> Vec<RunResult> {
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    std::thread::scope(|scope| {
        let share = |first: u64| {
            let seeds = (1 + first..=SEEDS).step_by(cores as usize);
            seeds.map(|seed| result(&options(seed, Parameters::default(), Schedule::Budget))).collect::<Vec<_>>()
        };
        let workers: Vec<_> = (0..cores).map(|first| scope.spawn(move || share(first))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let values: Vec<f64> = values.collect();
    values.iter().sum::<f64>() / values.len() as f64
}

/// Z-SNN-2, Z-SNN-3, Z-SNN-6.
#[test]
fn ten_digits_are_learnt_and_recognised() {
    let results = all_seeds();
    for r in &results {
        assert!(r.clustered, "seed {}: owners {:?}", r.seed, r.owners);
        assert_eq!(r.potentiated_per_output, [1; 10], "seed {}", r.seed);
    }
    for (flipped, at_least) in [0.99, 0.965, 0.93, 0.90].into_iter().enumerate() {
        let accuracy = mean(results.iter().map(|r| r.accuracy[flipped]));
        println!("{flipped} flipped pixels: accuracy {:.1} %", 100.0 * accuracy);
        assert!(accuracy >= at_least, "{flipped} flipped pixels: accuracy {accuracy}, expected {at_least}");
    }
    cross_fire(&results);
}

/// On 5 or 6 both their neurons fire, likewise on 8 or 9; no other neuron does.
fn cross_fire(results: &[RunResult]) {
    for shown in 0..10 {
        for other in (0..10).filter(|&other| other != shown) {
            let rate = |r: &RunResult| r.rates_hz[shown][r.owners[other].unwrap()];
            let rate_hz = mean(results.iter().map(rate));
            let neighbours = matches!((shown, other), (5, 6) | (6, 5) | (8, 9) | (9, 8));
            if neighbours {
                println!("{shown} shown, neuron of {other}: {rate_hz:.0} Hz");
                assert!((20.0..100.0).contains(&rate_hz), "{shown} shown, neuron of {other}: {rate_hz} Hz");
            } else {
                assert!(rate_hz < 10.0, "{shown} shown, neuron of {other}: {rate_hz} Hz");
            }
        }
    }
}

/// Z-SNN-4: without stochasticity (and without the budget) a greedy neuron traps all patterns.
#[test]
fn without_jitter_and_budget_one_neuron_is_greedy() {
    for seed in 1..=10 {
        let parameters = Parameters { threshold_c2c_sd_rel: 0.0, ..Parameters::default() };
        let r = result(&options(seed, parameters, Schedule::Blocks));
        assert!(r.owners.iter().all(|owner| *owner == r.owners[0]), "seed {seed}: owners {:?}", r.owners);
        assert!(!r.clustered);
    }
}

/// Z-N-2 and Z-N-5, tick by tick.
#[derive(Default)]
struct Rules {
    /// Ticks for which each neuron's output spike has lasted.
    spike_ticks: [[u32; 10]; 2],
    spikes: u32,
}

impl Observer for Rules {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        for (layer, ticks) in probe.layers.iter().zip(&mut self.spike_ticks) {
            assert_eq!(layer.t1 & layer.t3, 0, "tick {}: T1 and T3 are on together", probe.tick);
            assert_eq!(layer.g1, if probe.clk && layer.on { layer.l2 } else { 0 }, "tick {}: G1", probe.tick);
            for (n, ticks) in ticks.iter_mut().enumerate() {
                if layer.g1 >> n & 1 == 1 {
                    *ticks += 1;
                } else if *ticks > 0 {
                    assert_eq!(*ticks, TICKS_PER_PHASE, "tick {}: a spike of neuron {n}", probe.tick);
                    *ticks = 0;
                    self.spikes += 1;
                }
            }
        }
    }
}

#[test]
fn spikes_last_one_phase_and_t1_t3_never_meet() {
    let config = config(Preset::Paper, &Parameters::default(), 5);
    let mut engine = ModelEngine::default();
    engine.load(&config).unwrap();
    let mut rules = Rules::default();
    engine.run(&whole(10, true, 50), &mut rules).unwrap();
    assert!(rules.spikes > 600, "{} spikes", rules.spikes);
}

/// In the layer with the LIA at most one neuron is ever between its fire and the end of its spike.
#[test]
fn at_most_one_winner() {
    struct OneWinner;
    impl Observer for OneWinner {
        fn before_period(&mut self, _tick: u64) -> Interest {
            Interest::Probes
        }
        fn probe(&mut self, probe: &Probe) {
            let vl: Mask = probe.layers[0].vl;
            assert!(vl.count_ones() <= 1, "tick {}: VL {vl:b}", probe.tick);
        }
    }
    let config = config(Preset::Paper, &Parameters::default(), 6);
    let mut engine = EngineKind::Model.start(Preset::Paper.sizes()).unwrap();
    engine.load(&config).unwrap();
    engine.run(&whole(10, true, 20), &mut OneWinner).unwrap();
}
