//! The layer's source of randomness: xoshiro128++, one word for each threshold that is drawn.

use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// A xoshiro128++ whose state is loaded word by word, as the gateware's.
#[derive(Debug, Clone)]
pub struct Generator(Xoshiro128PlusPlus);

impl Generator {
    pub fn new(state: [u32; 4]) -> Self {
        let mut bytes = [0; 16];
        for (chunk, word) in bytes.chunks_exact_mut(4).zip(state) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        Generator(Xoshiro128PlusPlus::from_seed(bytes))
    }

    /// Sum of the four bytes of the next word: 0 to 1020, mean 510, standard deviation 147.8.
    pub fn byte_sum(&mut self) -> u32 {
        self.0.next_u32().to_le_bytes().into_iter().map(u32::from).sum()
    }
}
