//! The draws: one seed, one stream for each purpose.
//!
//! The seed sets a xoshiro256++ by its usual way (SplitMix64). Stream number `k` is that generator after `k` jumps of
//! 2^128 words, so streams never overlap, and what one purpose draws never shifts the draws of another. A purpose keeps
//! its number for good: a new purpose takes the next one. Within a stream, draws are in the order of the table they
//! fill, and they are made whether the spread is zero or not.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// What a stream is for; the number is its count of jumps. Pairs are layer 1 and layer 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The state of the layer's own generator.
    Seed = 0,
    Conductance = 2,
    Threshold = 4,
    Gain = 6,
    Lia = 8,
    /// Which synapses and devices are faulty: one word for each, kind after kind.
    Fault = 10,
    /// What a programming cycle writes.
    Write = 12,
    /// The comparators of the LIA.
    Offset = 14,
}

/// A uniform draw in `0 < u <= 1`, a multiple of 2^-53.
pub fn uniform(generator: &mut impl Rng) -> f64 {
    let steps = (generator.next_u64() >> 11) + 1;
    steps as f64 / (1_u64 << 53) as f64
}

/// A standard normal draw: the cosine half of Box and Muller's method, two words a draw.
///
/// Logarithm and cosine are `libm`'s own code, so that every machine draws the same.
pub fn normal(generator: &mut impl Rng) -> f64 {
    let radius = (-2.0 * libm::log(uniform(generator))).sqrt();
    radius * libm::cos(std::f64::consts::TAU * uniform(generator))
}

/// One stream of draws.
#[derive(Debug, Clone)]
pub struct Stream(Xoshiro256PlusPlus);

impl Stream {
    /// The stream of a purpose for a layer (0 or 1; the LIA belongs to layer 0).
    pub fn new(seed: u64, purpose: Purpose, layer: usize) -> Self {
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        for _ in 0..purpose as usize + layer {
            generator.jump();
        }
        Stream(generator)
    }

    /// 64 random bits.
    pub fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A standard normal draw.
    pub fn normal(&mut self) -> f64 {
        normal(&mut self.0)
    }

    /// `value` spread by a normal factor: mean 1, standard deviation `sd_rel`.
    pub fn spread(&mut self, value: f64, sd_rel: f64) -> f64 {
        value * (1.0 + sd_rel * self.normal())
    }

    /// Four words that are not all zero: the upper halves of four draws.
    pub fn seed_words(&mut self) -> [u32; 4] {
        loop {
            let words = std::array::from_fn(|_| (self.word() >> 32) as u32);
            if words != [0; 4] {
                return words;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_draws_are_normal() {
        let mut stream = Stream::new(1, Purpose::Conductance, 0);
        let draws: Vec<f64> = (0..100_000).map(|_| stream.normal()).collect();
        let moment = |power: i32| draws.iter().map(|z| z.powi(power)).sum::<f64>() / draws.len() as f64;
        // Five standard errors of each moment.
        for (power, expect, error) in [(1, 0.0, 0.016), (2, 1.0, 0.023), (3, 0.0, 0.062), (4, 3.0, 0.155)] {
            assert!((moment(power) - expect).abs() < error, "moment {power} is {}", moment(power));
        }
    }

    #[test]
    fn streams_differ() {
        let words = |seed, purpose, layer| Stream::new(seed, purpose, layer).seed_words();
        let mut all = vec![];
        for seed in 0..10 {
            for purpose in [Purpose::Seed, Purpose::Conductance, Purpose::Threshold, Purpose::Gain, Purpose::Fault] {
                all.extend([words(seed, purpose, 0), words(seed, purpose, 1)]);
            }
            all.push(words(seed, Purpose::Lia, 0));
        }
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!(words(7, Purpose::Lia, 0), words(7, Purpose::Lia, 0));
    }
}
