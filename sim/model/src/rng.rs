//! The layer's source of randomness: xoshiro128++, one word for each threshold that is drawn.

/// A xoshiro128++ whose state is loaded and read word by word, as the gateware's: the published library keeps it to itself.
#[derive(Debug, Clone)]
pub struct Generator([u32; 4]);

impl Generator {
    /// A generator in this state, not all zero.
    pub fn new(state: [u32; 4]) -> Self {
        Generator(state)
    }

    pub fn state(&self) -> [u32; 4] {
        self.0
    }

    fn next_word(&mut self) -> u32 {
        let [s0, s1, s2, s3] = self.0;
        let word = s0.wrapping_add(s3).rotate_left(7).wrapping_add(s0);
        let (x2, x3) = (s2 ^ s0, s3 ^ s1);
        self.0 = [s0 ^ x3, s1 ^ x2, x2 ^ (s1 << 9), x3.rotate_left(11)];
        word
    }

    /// Sum of the four bytes of the next word: 0 to 1020, mean 510, standard deviation 147.8.
    pub fn byte_sum(&mut self) -> u32 {
        self.next_word().to_le_bytes().into_iter().map(u32::from).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_xoshiro::Xoshiro128PlusPlus;
    use rand_xoshiro::rand_core::{Rng, SeedableRng};

    #[test]
    fn words_are_the_librarys() {
        let state = [1, 0x8000_0000, 0xDEAD_BEEF, 7];
        let seed: Vec<u8> = state.into_iter().flat_map(u32::to_le_bytes).collect();
        let mut library = Xoshiro128PlusPlus::from_seed(seed.try_into().expect("16 bytes"));
        let mut generator = Generator::new(state);
        for _ in 0..1000 {
            assert_eq!(generator.next_word(), library.next_u32());
        }
    }
}
