//! The network: two arrays, 784 pairs of rows to 100 neurons, 100 pairs of rows to 10.

use crate::circuit::{self, DIGITS, HIDDEN, PIXELS};
use crate::layer::{Layer, bits};
use memtwin_model::ts_emulator::Device;
use memtwin_spec::array::{ArrayConfig, ArraySizes, ProgrammingConfig, RcConfig, SomaConfig};
use memtwin_spec::{Conductance, Mask};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::Rng;
use serde::{Deserialize, Serialize};

/// Rows and columns of the arrays of both layers.
pub const SIZES: [ArraySizes; 2] =
    [ArraySizes { rows: 2 * PIXELS, neurons: HIDDEN }, ArraySizes { rows: 2 * HIDDEN, neurons: DIGITS }];
/// Conductances before training are uniform around the middle of the range, this part of its half at most away (choice: what
/// the spikes of an image then make of a neuron is about its threshold). Layer 1 and layer 2.
const SPREAD: [f64; 2] = [0.1, 0.3];

/// How a network was trained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    pub seed: u64,
    /// Images in an epoch.
    pub images: u32,
    pub epochs: u16,
    /// Time steps an image.
    pub steps: u16,
}

/// Both arrays, and what drives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    pub arrays: [ArrayConfig; 2],
    /// What the drive of each array is set to.
    pub drive: [u16; 2],
    /// Level of a row with a spike, LSB 1/1024 V; its partner has the negative one.
    pub spike_level: i16,
    pub training: Training,
}

/// What both layers have alike.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    pub soma: RcConfig,
    pub threshold: u16,
    pub programming: ProgrammingConfig,
    pub drive: [u16; 2],
    pub spike_level: i16,
}

impl Parts {
    /// Those of [`circuit`].
    pub fn usual() -> Parts {
        Parts {
            soma: circuit::soma().expect("the circuit of the network is within the formats"),
            threshold: circuit::threshold(),
            programming: circuit::programming(),
            drive: [circuit::drive(); 2],
            spike_level: circuit::spike_level(),
        }
    }
}

impl Network {
    /// Of the conductances of both layers, row by row.
    pub(crate) fn new(conductances: [Vec<Conductance>; 2], parts: Parts, training: Training) -> Network {
        let mut layer = 0;
        let arrays = conductances.map(|conductance| {
            let sizes = SIZES[layer];
            layer += 1;
            ArrayConfig {
                sizes,
                soma: SomaConfig::Rc(parts.soma.clone()),
                conductance,
                threshold_base: vec![parts.threshold; sizes.neurons],
                programming: parts.programming.clone(),
                ramp_ticks: 0,
                ramp_step: 0,
                // without jitter nothing comes of it
                seed: [1, 0, 0, 0],
            }
        });
        Network { arrays, drive: parts.drive, spike_level: parts.spike_level, training }
    }

    /// A network before training.
    pub(crate) fn untrained(rng: &mut Xoshiro256PlusPlus, training: Training) -> Network {
        let parts = Parts::usual();
        let ProgrammingConfig { conductance_min, conductance_max, .. } = parts.programming;
        let [min, max] = [conductance_min, conductance_max].map(|w| f64::from(w.to_bits()));
        let mut draw = |spread: f64| {
            let uniform = (rng.next_u64() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0;
            Conductance::from_bits(((min + max) / 2.0 + (max - min) / 2.0 * spread * uniform).round() as u16)
        };
        let mut layer = |n: usize| (0..SIZES[n].rows * SIZES[n].neurons).map(|_| draw(SPREAD[n])).collect();
        Network::new([layer(0), layer(1)], parts, training)
    }

    /// The network, made ready to run.
    pub fn prepare(&self) -> Prepared {
        let [one, two] = &self.arrays;
        Prepared {
            hidden: Layer::new(one, self.spike_level, self.drive[0]),
            output: Layer::new(two, self.spike_level, self.drive[1]),
        }
    }
}

/// A network with the differences of its pairs.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(crate) hidden: Layer<HIDDEN>,
    pub(crate) output: Layer<DIGITS>,
}

/// What fired in a step: first at positive membrane voltages, which are spikes, then at negative ones, which nobody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fired {
    pub hidden: [Mask; 2],
    pub output: [Mask; 2],
}

/// A network under way with one image, at rest before the first step.
#[derive(Debug, Clone)]
pub struct Run<'n> {
    network: &'n Prepared,
    hidden: [Device; HIDDEN],
    output: [Device; DIGITS],
}

impl<'n> Run<'n> {
    pub fn new(network: &'n Prepared) -> Self {
        Run { network, hidden: network.hidden.rest(), output: network.output.rest() }
    }

    /// One time step with spikes at these pixels: layer 1 makes its tick, then layer 2 with the spikes of layer 1.
    pub fn step(&mut self, active: &[u16]) -> Fired {
        let Prepared { hidden, output } = self.network;
        let fired = hidden.tick(&mut self.hidden, &hidden.growth(active.iter().map(|&pixel| pixel.into())));
        Fired { hidden: fired, output: output.tick(&mut self.output, &output.growth(bits(fired[0]))) }
    }

    /// The somas of both layers.
    pub fn somas(&self) -> (&[Device], &[Device]) {
        (&self.hidden, &self.output)
    }
}
