//! What arrays are made for, as jobs that any engine of arrays can do, and that must come out as on the model.

use memtwin_calibrate::diffusive::WANG2018;
use memtwin_calibrate::nbox::DUAN2020;
use memtwin_engine::array::{ArrayEngine, ArrayModel, Neuron};
use memtwin_experiments::duan2020::neuron::{fires_on, load};
use memtwin_experiments::duan2020::stimulus::{Train, schedule};
use memtwin_experiments::duan2020::{fig_7b, neuron::Fire, pair};
use memtwin_experiments::wang2018::cluster;
use memtwin_spec::Conductance;
use memtwin_spec::array::ArrayPreset;

/// How much of the coincidence detector's trains is shown: some twelve pulses of fifty.
const SEGMENTS: usize = 24;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrayJob {
    /// The XOR neuron of Duan et al.: every input, one after the other (Fig. 3i).
    Xor,
    /// Their coincidence detector: both trains together, and one late (Fig. 7).
    Coincidence,
    /// The 8x3 network of Wang et al.: 30 presentations (Fig. 5).
    Cluster,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Of each stimulus the fires of the one neuron.
    pub fires: Vec<Vec<Fire>>,
    pub neurons: Vec<Neuron>,
    pub conductances: Vec<Conductance>,
    pub digests: Vec<[u32; 2]>,
}

impl ArrayJob {
    pub const ALL: [ArrayJob; 3] = [ArrayJob::Xor, ArrayJob::Coincidence, ArrayJob::Cluster];

    pub const fn preset(self) -> ArrayPreset {
        match self {
            ArrayJob::Xor | ArrayJob::Coincidence => ArrayPreset::Pair,
            ArrayJob::Cluster => ArrayPreset::Cluster,
        }
    }

    /// Does it.
    pub fn run(self, engine: &mut dyn ArrayEngine, seed: u64) -> Seen {
        let p = &DUAN2020;
        let tick_us = p.tick_ns / 1000.0;
        let (mut fires, mut digests) = (vec![], vec![]);
        match self {
            ArrayJob::Xor => {
                let train = |volt: f64| Some(pair::train(p, volt));
                for trains in [[train(0.9), None], [None, train(-0.9)], [train(0.9), train(-0.9)]] {
                    load(engine, &pair::config(p, seed).unwrap()).unwrap();
                    let end_us = trains.iter().flatten().map(Train::length_us).fold(0.0, f64::max);
                    fires.extend(fires_on(engine, &schedule(&trains, end_us, tick_us)).unwrap());
                    digests.push(engine.digests().unwrap());
                }
            }
            ArrayJob::Coincidence => {
                let config = fig_7b::config(p, seed).unwrap();
                for lag_us in [0.0, p.coincidence_lag_us] {
                    load(engine, &config).unwrap();
                    fires.extend(fires_on(engine, &fig_7b::lagging(p, lag_us)[..SEGMENTS]).unwrap());
                    digests.push(engine.digests().unwrap());
                }
            }
            ArrayJob::Cluster => {
                let config = cluster::config(&WANG2018, seed).unwrap();
                cluster::train(&WANG2018, &config, seed, engine, &mut |_| true).unwrap();
                digests.push(engine.digests().unwrap());
            }
        }
        let (neurons, conductances) = (engine.neurons().unwrap(), engine.conductances().unwrap());
        Seen { fires, neurons, conductances, digests }
    }

    /// Does it on an engine and on the model; both must give the same, and what the papers want of it.
    pub fn check(self, engine: &mut dyn ArrayEngine, name: &str) {
        const SEED: u64 = 1;
        let model = self.run(&mut ArrayModel::default(), SEED);
        let other = self.run(engine, SEED);
        assert_eq!(model, other, "{name}, {self:?}: the model and the board");
        let spikes: Vec<usize> = model.fires.iter().map(Vec::len).collect();
        match self {
            ArrayJob::Xor => assert!(spikes[0] > 3 && spikes[1] > 3 && spikes[2] == 0, "{spikes:?}"),
            ArrayJob::Coincidence => assert!(spikes[0] > 3 && spikes[1] == 0, "{spikes:?}"),
            ArrayJob::Cluster => {
                let usiemens = cluster::rows(&model.conductances);
                assert!(cluster::is_clustered(&cluster::owners(&WANG2018, &usiemens)), "{usiemens:?}");
            }
        }
        println!("{name}, {self:?}: spikes {spikes:?}, digests {:08x?} are the model's", model.digests);
    }
}
