//! What hardware needs to run an image: the arrays' configurations, the levels of their rows step by step, and what must fire.

use crate::layer::bits;
use crate::network::{Fired, Network, Run, SIZES};
use crate::{Image, Spikes};
use memtwin_spec::array::{ArrayConfig, Level};

/// The arrays of layer 1 and layer 2, with their conductances. Their drive is [`Network::drive`].
pub fn array_configs(network: &Network) -> [ArrayConfig; 2] {
    network.arrays.clone()
}

/// One time step of both arrays, each of which makes one tick of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceStep {
    /// Rows of layer 1; then those of layer 2, which follow from what layer 1 fires in this very step.
    pub levels: [Vec<Level>; 2],
    pub fired: Fired,
}

/// An image step by step: with the same seed and index what [`crate::test`] shows.
pub fn trace(network: &Network, image: &Image, seed: u64, index: u64, steps: usize) -> Vec<TraceStep> {
    let prepared = network.prepare();
    let mut run = Run::new(&prepared);
    let mut spikes = Spikes::new(image, seed, index);
    let mut active = vec![];
    let mut step = || {
        active.clear();
        spikes.step(&mut active);
        let fired = run.step(&active);
        let pixels = levels(network, 0, active.iter().map(|&pixel| pixel.into()));
        TraceStep { levels: [pixels, levels(network, 1, bits(fired.hidden[0]))], fired }
    };
    (0..steps).map(|_| step()).collect()
}

/// The levels of a layer's rows where these pairs spike.
fn levels(network: &Network, layer: usize, pairs: impl Iterator<Item = usize>) -> Vec<Level> {
    let mut levels = vec![Level::GROUND; SIZES[layer].rows];
    for pair in pairs {
        levels[2 * pair] = Level(Some(network.spike_level));
        levels[2 * pair + 1] = Level(Some(-network.spike_level));
    }
    levels
}
