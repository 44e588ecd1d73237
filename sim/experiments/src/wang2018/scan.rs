//! The 8x8 array that scans sub-images: differential pairs of synapses, triangular pulses, positive fires only (Fig. 4).

use super::letters::{FILTERS, PARTS, PIXELS, filter, part};
use super::pair::node_volt;
use crate::ExperimentError;
use crate::draws::{Draws, Purpose};
use memtwin_calibrate::array::Programming;
use memtwin_calibrate::diffusive::Diffusive;
use memtwin_model::array::Array;
use memtwin_spec::array::{ArraySizes, Level};

/// Rows: a pair for each pixel.
const ROWS: usize = 2 * PIXELS;
/// Time between two steps of a triangle.
const SLICE_US: f64 = 10.0;

/// What a neuron answered to a sub-image.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Answer {
    /// From the beginning of the pulse to the first fire.
    pub fire_us: Option<f64>,
    /// Largest current through the device, with its sign: positive flows out of the network.
    pub peak_uampere: f64,
}

impl Answer {
    /// The neuron is a rectifier: a negative fire is none.
    pub fn is_positive(&self) -> bool {
        self.fire_us.is_some() && self.peak_uampere > 0.0
    }
}

/// Amplitudes of the pixels of a sub-image.
pub type Volts = [f64; PIXELS];

/// A sub-image whose pixels noise has weakened, some of them; none without noise. Dark is positive.
pub fn noisy(p: &Diffusive, letter: usize, index: usize, noise: Option<&mut Draws>) -> Volts {
    let mut is_light = [false; PIXELS];
    if let Some(noise) = noise {
        is_light = is_light.map(|_| noise.happens(p.light_probability_ratio));
    }
    let pixels = part(letter, index);
    std::array::from_fn(|k| {
        let volt = if is_light[k] { p.light_volt } else { p.dark_volt };
        if pixels[k] { volt } else { -volt }
    })
}

/// The array with its filters programmed, one a column.
pub struct Scanner<'a> {
    p: &'a Diffusive,
    array: Array,
    scale: u16,
}

impl<'a> Scanner<'a> {
    pub fn new(p: &'a Diffusive, seed: u64) -> Result<Self, ExperimentError> {
        let mut noise = Draws::new(seed, Purpose::SYNAPSES);
        let mut usiemens = vec![];
        for row in 0..ROWS {
            for column in 0..FILTERS {
                let is_high = filter(column)[row / 2] == (row % 2 == 0);
                let nominal = if is_high { p.filter_high_usiemens } else { p.filter_low_usiemens };
                usiemens.push(noise.spread(nominal, p.filter_sd_rel));
            }
        }
        let fixed = Programming {
            conductance_min_usiemens: p.filter_low_usiemens,
            conductance_max_usiemens: p.filter_high_usiemens,
            ..p.programming()
        };
        let sizes = ArraySizes { rows: ROWS, neurons: FILTERS };
        let config = p.circuit(p.network_membrane_nfarad).config(sizes, &usiemens, fixed, seed)?;
        Ok(Scanner { p, array: Array::new(&config), scale: config.scale() })
    }

    /// Weights as differences of pairs, in microsiemens: `[pixel][filter]`.
    pub fn weights_usiemens(&self) -> Vec<Vec<f64>> {
        let all: Vec<f64> = self.array.conductances().iter().map(|w| w.to_num()).collect();
        let pair = |pixel: usize, n: usize| all[2 * pixel * FILTERS + n] - all[(2 * pixel + 1) * FILTERS + n];
        (0..PIXELS).map(|pixel| (0..FILTERS).map(|n| pair(pixel, n)).collect()).collect()
    }

    /// A triangular pulse on all rows, and a rest.
    pub fn scan(&mut self, pixels: Volts) -> [Answer; FILTERS] {
        let (p, slice) = (self.p, self.p.ticks(SLICE_US));
        let slices = p.ticks(p.scan_us) / slice;
        let levels: Vec<Level> = pixels.iter().flat_map(|&v| [Level::at_volt(v), Level::at_volt(-v)]).collect();
        let mut answers = [Answer::default(); FILTERS];
        self.array.set_levels(&levels);
        self.array.clear();
        for n in 0..slices {
            let rel = 1.0 - (2.0 * f64::from(n) / f64::from(slices) - 1.0).abs();
            self.array.set_drive((rel * f64::from(self.scale)).round() as u16);
            for tick in 0..slice {
                self.array.run(1, false);
                let us = f64::from(n * slice + tick + 1) * p.tick_us;
                for (neuron, answer) in answers.iter_mut().enumerate() {
                    self.see(neuron, us, answer);
                }
            }
        }
        self.array.set_levels(&[Level::GROUND; ROWS]);
        self.array.run(p.ticks(p.train_rest_kappa * p.kappa_us), false);
        answers
    }

    fn see(&self, neuron: usize, us: f64, answer: &mut Answer) {
        if !self.array.devices()[neuron].on {
            return;
        }
        answer.fire_us.get_or_insert(us);
        let uampere = node_volt(&self.array, neuron) * self.p.on_usiemens;
        if uampere.abs() > answer.peak_uampere.abs() {
            answer.peak_uampere = uampere;
        }
    }

    /// All four parts of a letter, one after the other.
    pub fn letter(&mut self, letter: usize, mut noise: Option<&mut Draws>) -> [[Answer; FILTERS]; PARTS] {
        let p = self.p;
        std::array::from_fn(|k| self.scan(noisy(p, letter, k, noise.as_deref_mut())))
    }
}

/// The generator of the noise on the pixels.
pub fn pixel_noise(seed: u64) -> Draws {
    Draws::new(seed, Purpose::PIXELS)
}
