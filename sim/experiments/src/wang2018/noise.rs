//! The draws of these experiments: one generator for each purpose.

use rand_distr::{Distribution, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// What is drawn; the number is the count of long jumps (2^192 words) of the generator, so that draws of two purposes never meet,
/// nor those of an array's configuration.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    Particles = 1,
    Synapses = 2,
    Pixels = 3,
}

#[derive(Debug, Clone)]
pub struct Noise(Xoshiro256PlusPlus);

impl Noise {
    pub fn new(seed: u64, purpose: Purpose) -> Self {
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        (0..purpose as usize).for_each(|_| generator.long_jump());
        Noise(generator)
    }

    /// A standard normal draw.
    pub fn normal(&mut self) -> f64 {
        StandardNormal.sample(&mut self.0)
    }

    /// `value` spread by a normal factor: mean 1, standard deviation `sd_rel`.
    pub fn spread(&mut self, value: f64, sd_rel: f64) -> f64 {
        value * (1.0 + sd_rel * self.normal())
    }

    /// Whether something comes about that does with this probability.
    pub fn happens(&mut self, probability: f64) -> bool {
        let even = (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        even < probability
    }
}
