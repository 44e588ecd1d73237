//! Pixels to spikes: in each step a pixel of value `p` spikes with probability `p / 256`, independently (Poisson coding of the
//! paper, as it is in discrete time).

use crate::Image;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Sets the streams of neighbouring images far apart.
const IMAGE_FACTOR: u64 = 0xD6E8_FEB8_6659_FD93;

/// The spikes of one image, step after step: what they are follows from seed, index and image alone.
#[derive(Debug, Clone)]
pub struct Spikes {
    /// Pixels above 0: place and value.
    pixels: Vec<(u16, u8)>,
    rng: Xoshiro256PlusPlus,
}

impl Spikes {
    /// The stream of the image with this index. It is a xoshiro256++, set by `seed + index * constant`. Each pixel above 0 takes one
    /// byte a step, in the order of the pixels, eight from a word, the lowest first; a step begins with a new word.
    pub fn new(image: &Image, seed: u64, index: u64) -> Self {
        let pixels = image.0.iter().enumerate().filter(|&(_, &value)| value > 0);
        let pixels = pixels.map(|(place, &value)| (place as u16, value)).collect();
        let rng = Xoshiro256PlusPlus::seed_from_u64(seed.wrapping_add(index.wrapping_mul(IMAGE_FACTOR)));
        Spikes { pixels, rng }
    }

    /// Adds the pixels that spike in the next step to a list, in their order.
    pub fn step(&mut self, active: &mut Vec<u16>) {
        for pixels in self.pixels.chunks(8) {
            let bytes = self.rng.next_u64().to_le_bytes();
            let spikes = pixels.iter().zip(bytes).filter(|&(&(_, value), byte)| byte < value);
            active.extend(spikes.map(|(&(place, _), _)| place));
        }
    }
}
