//! What experiments on arrays draw beside the arrays' own configuration: one generator for each purpose.

use memtwin_calibrate::random::uniform;
use rand_distr::{Distribution, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// What is drawn: the count of long jumps (2^192 words) of the generator, so that draws of two purposes of an experiment never
/// meet, nor those of an array's configuration.
#[derive(Debug, Clone, Copy)]
pub struct Purpose(u8);

/// Of Duan et al.
impl Purpose {
    pub const TIMING: Purpose = Purpose(1);
    pub const EXCITATORY: Purpose = Purpose(2);
    pub const INHIBITORY: Purpose = Purpose(3);
    pub const SYNCHRONOUS: Purpose = Purpose(4);
}

/// Of Wang et al.
impl Purpose {
    pub const PARTICLES: Purpose = Purpose(1);
    pub const SYNAPSES: Purpose = Purpose(2);
    pub const PIXELS: Purpose = Purpose(3);
}

#[derive(Debug, Clone)]
pub struct Draws(Xoshiro256PlusPlus);

impl Draws {
    pub fn new(seed: u64, purpose: Purpose) -> Self {
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        (0..purpose.0).for_each(|_| generator.long_jump());
        Draws(generator)
    }

    /// A whole number from 0 to `most`.
    pub fn up_to(&mut self, most: u32) -> u32 {
        // the draw is above 0 and at most 1
        (((1.0 - uniform(&mut self.0)) * f64::from(most + 1)) as u32).min(most)
    }

    /// Times of a Poisson process until `end_us`.
    pub fn poisson_us(&mut self, rate_mhz: f64, end_us: f64) -> Vec<f64> {
        let mut now = 0.0;
        let next = || {
            now -= libm::log(uniform(&mut self.0)) / rate_mhz;
            (now < end_us).then_some(now)
        };
        if rate_mhz > 0.0 { std::iter::from_fn(next).collect() } else { vec![] }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poisson_process_has_its_rate() {
        let count = |seed| Draws::new(seed, Purpose::EXCITATORY).poisson_us(10.0, 100.0).len() as f64;
        let mean = (0..40).map(count).sum::<f64>() / 40.0;
        // the mean of 40 counts of 1000 has a deviation of 5
        assert!((mean - 1000.0).abs() < 25.0, "{mean}");
        let mut draws = Draws::new(1, Purpose::TIMING);
        assert!((0..1000).all(|_| draws.up_to(3) <= 3) && draws.poisson_us(0.0, 9.0).is_empty());
    }
}
