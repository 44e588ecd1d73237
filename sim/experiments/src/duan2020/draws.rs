//! The draws of these experiments: one generator for each purpose.

use memtwin_calibrate::random::uniform;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

/// What is drawn; the number is the count of long jumps (2^192 words) of the generator, so that draws of two purposes never meet,
/// nor those of an array's configuration.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    Timing = 1,
    Excitatory = 2,
    Inhibitory = 3,
    Synchronous = 4,
}

#[derive(Debug, Clone)]
pub struct Draws(Xoshiro256PlusPlus);

impl Draws {
    pub fn new(seed: u64, purpose: Purpose) -> Self {
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        (0..purpose as usize).for_each(|_| generator.long_jump());
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poisson_process_has_its_rate() {
        let count = |seed| Draws::new(seed, Purpose::Excitatory).poisson_us(10.0, 100.0).len() as f64;
        let mean = (0..40).map(count).sum::<f64>() / 40.0;
        // the mean of 40 counts of 1000 has a deviation of 5
        assert!((mean - 1000.0).abs() < 25.0, "{mean}");
        let mut draws = Draws::new(1, Purpose::Timing);
        assert!((0..1000).all(|_| draws.up_to(3) <= 3) && draws.poisson_us(0.0, 9.0).is_empty());
    }
}
