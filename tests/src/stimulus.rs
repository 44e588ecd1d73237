//! Random stimulus, the same on every machine for the same seed.

use num_bigint::BigUint;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rust_hdl::prelude::{Bits, Signed, signed_cast};

/// One value in this many is a corner of the range: uniform values of wide ports would never find one.
const CORNER_EVERY: u64 = 4;

/// A deterministic source of port values.
///
/// ```
/// use memtwin_tests::stimulus::Stimulus;
/// use rust_hdl::prelude::Bits;
///
/// let (mut one, mut other) = (Stimulus::new(7), Stimulus::new(7));
/// let value: Bits<12> = one.bits();
/// assert_eq!(value, other.bits());
/// ```
pub struct Stimulus(Xoshiro256PlusPlus);

impl Stimulus {
    pub fn new(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    pub fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// True or false, equally often.
    pub fn bit(&mut self) -> bool {
        self.word() >> 63 == 1
    }

    /// True once in `period` on average.
    pub fn once_in(&mut self, period: u64) -> bool {
        self.below(period) == 0
    }

    /// Less than `end`. The bias of the remainder is far below anything a test of `end < 2^32` can see.
    pub fn below(&mut self, end: u64) -> u64 {
        self.word() % end
    }

    /// A value of `width` bits, at most 64, for callers who know the width at run time only. Corners as in [`bits`].
    ///
    /// [`bits`]: Self::bits
    pub fn bits_word(&mut self, width: usize) -> u64 {
        let all_ones = u64::MAX >> (64 - width);
        if !self.once_in(CORNER_EVERY) {
            return self.word() & all_ones;
        }
        match self.below(3) {
            0 => 0,
            1 => 1,
            _ => all_ones,
        }
    }

    /// Any value, with 0, 1 and the greatest more often than chance would have it.
    pub fn bits<const N: usize>(&mut self) -> Bits<N> {
        let all_ones = (BigUint::from(1u8) << N) - 1u8;
        if !self.once_in(CORNER_EVERY) {
            let words: Vec<u32> = (0..N.div_ceil(32)).map(|_| (self.word() >> 32) as u32).collect();
            return Bits::from(BigUint::new(words) & all_ones);
        }
        match self.below(3) {
            0 => Bits::from(BigUint::ZERO),
            1 => Bits::from(BigUint::from(1u8)),
            _ => Bits::from(all_ones),
        }
    }

    /// Any value but the most negative, on which rust-hdl's `signed_bit_cast` recurses without end.
    pub fn signed<const N: usize>(&mut self) -> Signed<N> {
        loop {
            let value = signed_cast(self.bits::<N>());
            if value.bigint() != Signed::<N>::min() {
                return value;
            }
        }
    }
}
