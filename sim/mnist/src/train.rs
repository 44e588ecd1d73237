//! Training, online: after each batch of images every synapse gets the pulse that its gradient asks for.

use crate::gradient::{Gradient, Learner};
use crate::network::{Network, Prepared, SIZES, Training};
use crate::synapse::Programmer;
use crate::{Dataset, MnistError, Spikes, parallel};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Images after which synapses are programmed (choice).
const BATCH: usize = 48;
/// A batch is dealt to threads in so many parts, which are summed in their order: so the sum does not depend on the threads.
const PARTS: usize = 8;
/// Ticks of a pulse where all images agree, at the start of training (fit); it falls in a line to a part at its end.
const RATE_TICKS: f32 = 0.2;
const RATE_END: f32 = 0.02;

/// How to train.
#[derive(Debug, Clone, Copy)]
pub struct TrainOptions {
    /// Seed of the conductances before training, of the order of images, of spikes and of pulses.
    pub seed: u64,
    /// Times that every image is shown, 1 to 1000.
    pub epochs: u16,
    /// Time steps an image, 1 to 500.
    pub steps: u16,
    /// What comes out does not depend on it.
    pub threads: usize,
}

impl Default for TrainOptions {
    fn default() -> Self {
        TrainOptions { seed: 1, epochs: 8, steps: 25, threads: 1 }
    }
}

/// How far a training is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrainProgress {
    /// From 1.
    pub epoch: u16,
    /// Images of this epoch that were shown, and how many there are.
    pub done: usize,
    pub images: usize,
    /// Mean over these images.
    pub loss: f64,
    /// Part of them that was recognised when it was shown.
    pub accuracy: f64,
}

/// Trains a network. `progress` is told after each batch, and ends the training where it says no.
///
/// # Errors
/// [`MnistError::Option`] for options out of range, [`MnistError::Interrupted`].
pub fn train(
    data: &Dataset,
    options: &TrainOptions,
    progress: &mut dyn FnMut(&TrainProgress) -> bool,
) -> Result<Network, MnistError> {
    let mut trainer = Trainer::new(data, options)?;
    let mut order: Vec<u32> = (0..).take(data.len()).collect();
    for epoch in 1..=options.epochs {
        shuffle(&mut order, &mut trainer.rng);
        let seed = trainer.rng.next_u64();
        let (mut loss, mut right, mut done) = (0.0, 0, 0);
        for images in order.chunks(BATCH) {
            trainer.batch(images, seed);
            done += images.len();
            loss += trainer.gradient().loss;
            right += trainer.gradient().right;
            let shown = done as f64;
            let told = TrainProgress {
                epoch,
                done,
                images: data.len(),
                loss: loss / shown,
                accuracy: f64::from(right) / shown,
            };
            if !progress(&told) {
                return Err(MnistError::Interrupted);
            }
        }
    }
    Ok(trainer.network)
}

/// The order of Fisher and Yates.
fn shuffle(order: &mut [u32], rng: &mut Xoshiro256PlusPlus) {
    for n in (1..order.len()).rev() {
        let below = (u128::from(rng.next_u64()) * (n as u128 + 1)) >> 64;
        order.swap(n, below as usize);
    }
}

/// A training under way.
struct Trainer<'d> {
    data: &'d Dataset,
    network: Network,
    prepared: Prepared,
    programmers: [Programmer; 2],
    rng: Xoshiro256PlusPlus,
    /// One a thread.
    learners: Vec<Learner>,
    /// One a part of a batch; the first is that of the whole batch in the end.
    parts: Vec<Gradient>,
    batches: usize,
    done: usize,
}

impl<'d> Trainer<'d> {
    fn new(data: &'d Dataset, options: &TrainOptions) -> Result<Self, MnistError> {
        let &TrainOptions { seed, epochs, steps, threads } = options;
        let wrong = |name, found: usize, expected| Err(MnistError::Option { name, found: found.to_string(), expected });
        if !(1..=1000).contains(&epochs) {
            return wrong("the number of epochs", epochs.into(), "1 to 1000");
        }
        if !(1..=500).contains(&steps) {
            return wrong("the number of time steps", steps.into(), "1 to 500");
        }
        let Ok(images @ 1..) = u32::try_from(data.len()) else {
            return wrong("the number of images", data.len(), "at least one");
        };
        let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
        let network = Network::untrained(&mut rng, Training { seed, images, epochs, steps });
        Ok(Trainer {
            data,
            prepared: network.prepare(),
            network,
            programmers: SIZES.map(|sizes| Programmer::new(sizes.rows / 2 * sizes.neurons)),
            rng,
            learners: (0..threads.clamp(1, PARTS)).map(|_| Learner::new(steps.into())).collect(),
            parts: vec![Gradient::new(); PARTS],
            batches: data.len().div_ceil(BATCH) * usize::from(epochs),
            done: 0,
        })
    }

    /// Shows some images, then programs both layers.
    fn batch(&mut self, images: &[u32], seed: u64) {
        let (data, prepared) = (self.data, &self.prepared);
        parallel::deal(&mut self.learners, &mut self.parts, |learner, part, gradient| {
            gradient.clear();
            for &image in images.iter().skip(part).step_by(PARTS) {
                let n = image as usize;
                let spikes = Spikes::new(&data.images[n], seed, image.into());
                learner.learn(prepared, data.labels[n], spikes, gradient);
            }
        });
        let (whole, parts) = self.parts.split_at_mut(1);
        parts.iter().for_each(|part| whole[0].add(part));
        self.program();
    }

    fn program(&mut self) {
        let left = 1.0 - self.done as f32 / self.batches as f32;
        let rate = RATE_TICKS * (RATE_END + (1.0 - RATE_END) * left);
        self.done += 1;
        let gradient = &self.parts[0];
        let gradients = [gradient.hidden.as_flattened(), gradient.output.as_flattened()];
        for (layer, gradient) in gradients.into_iter().enumerate() {
            let array = &mut self.network.arrays[layer];
            let (config, neurons) = (&array.programming, array.sizes.neurons);
            self.programmers[layer].program(config, &mut array.conductance, neurons, gradient, rate, &mut self.rng);
        }
        self.prepared.hidden.read(&self.network.arrays[0].conductance);
        self.prepared.output.read(&self.network.arrays[1].conductance);
    }

    fn gradient(&self) -> &Gradient {
        &self.parts[0]
    }
}
