//! The sketch's own draws: a study takes hundreds of millions of them. Functions are `libm`'s, equal on all machines.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// The draws of one network.
pub(super) struct Random(Xoshiro256PlusPlus);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Random(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    /// A uniform draw in `0 < u <= 1`.
    pub(super) fn uniform(&mut self) -> f64 {
        memtwin_calibrate::random::uniform(&mut self.0)
    }

    /// A standard normal draw.
    pub(super) fn normal(&mut self) -> f64 {
        memtwin_calibrate::random::normal(&mut self.0)
    }

    /// The sum of eight random bytes, centred, over its standard deviation: nearly normal, and quick.
    pub(super) fn bytes(&mut self) -> f64 {
        let sum: u32 = self.0.next_u64().to_le_bytes().into_iter().map(u32::from).sum();
        (f64::from(sum) - 1020.0) / 209.02
    }

    /// A lognormal factor of mean 1, whose logarithm has the standard deviation `sd`.
    pub(super) fn factor(&mut self, sd: f64) -> f64 {
        if sd == 0.0 { 1.0 } else { libm::exp(sd * self.normal() - 0.5 * sd * sd) }
    }

    /// One of `count` numbers; the bias of the remainder is below 1e-17.
    pub(super) fn below(&mut self, count: usize) -> usize {
        (self.0.next_u64() % count as u64) as usize
    }
}
