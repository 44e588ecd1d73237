//! Gradients through time: forwards the integers themselves, spike for spike; backwards a firing neuron has the slope of a
//! sigmoid (surrogate gradient, as in the paper).
//!
//! The loss is the cross-entropy of the digit, with the output neurons' spikes as exponents. Backwards, voltages are carried as the
//! tick carries them, by what load and switch leave; a switch closes and opens when it did.

use crate::Spikes;
use crate::accuracy::predicted;
use crate::circuit::{DIGITS, HIDDEN, PIXELS};
use crate::layer::{Layer, bits};
use crate::network::Prepared;
use memtwin_model::rc_emulator::membrane;
use memtwin_model::ts_emulator::Device;
use memtwin_spec::Mask;
use memtwin_spec::array::{LOAD_FRACTION_BITS, MEMBRANE_FRACTION_BITS, MEMBRANE_LEVEL_SHIFT};

/// Width of the sigmoid (fit).
const WIDTH_VOLT: f32 = 0.15;
/// LSBs of a threshold in a volt.
const LEVELS_A_VOLT: f32 = (1_u32 << (MEMBRANE_FRACTION_BITS - MEMBRANE_LEVEL_SHIFT)) as f32;
/// Spikes are also read early, so that a prediction is possible then (paper: after 10 steps).
const EARLY_STEPS: usize = 10;

/// A reading of the output neurons' spikes.
#[derive(Debug, Clone, Copy)]
struct Readout {
    after_steps: usize,
    /// What a spike is in the exponent (fit).
    sharpness: f32,
    /// Part in the loss (fit).
    share: f32,
}

/// Sums over images: gradients of the loss by the differences of pairs, the loss, and how many were recognised.
#[derive(Debug, Clone)]
pub struct Gradient {
    pub hidden: Vec<[f32; HIDDEN]>,
    pub output: Vec<[f32; DIGITS]>,
    pub loss: f64,
    pub right: u32,
}

impl Gradient {
    pub fn new() -> Self {
        Gradient { hidden: vec![[0.0; HIDDEN]; PIXELS], output: vec![[0.0; DIGITS]; HIDDEN], loss: 0.0, right: 0 }
    }

    pub fn clear(&mut self) {
        self.hidden.fill([0.0; HIDDEN]);
        self.output.fill([0.0; DIGITS]);
        (self.loss, self.right) = (0.0, 0);
    }

    pub fn add(&mut self, other: &Gradient) {
        add(self.hidden.as_flattened_mut(), other.hidden.as_flattened());
        add(self.output.as_flattened_mut(), other.output.as_flattened());
        self.loss += other.loss;
        self.right += other.right;
    }
}

fn add(sums: &mut [f32], others: &[f32]) {
    for (sum, other) in sums.iter_mut().zip(others) {
        *sum += other;
    }
}

/// What the way back needs of a layer's way forward, step by step.
struct Record<const N: usize> {
    /// What was left of the voltage before.
    carry: Vec<[f32; N]>,
    /// Slope of firing by voltage.
    slope: Vec<[f32; N]>,
    /// Above or below the range of the amplifier: 1, -1, else 0.
    beyond: Vec<[i8; N]>,
}

impl<const N: usize> Record<N> {
    fn new() -> Self {
        Record { carry: vec![], slope: vec![], beyond: vec![] }
    }

    fn clear(&mut self) {
        self.carry.clear();
        self.slope.clear();
        self.beyond.clear();
    }

    /// A step forwards: the neurons with a spike.
    fn tick(&mut self, layer: &Layer<N>, somas: &mut [Device; N], growth: &[i64; N]) -> Mask {
        let rc = &layer.rc;
        let unit = (1_u32 << LOAD_FRACTION_BITS) as f32;
        let carry = |leak: u16| 1.0 - f32::from(rc.load_fixed.saturating_add(leak)) / unit;
        let [off, on] = [rc.leak_off, rc.leak_on].map(carry);
        let was_on = std::array::from_fn::<bool, N, _>(|n| somas[n].on);
        let limit = i64::from(rc.growth_limit());
        self.carry.push(was_on.map(|was_on| if was_on { on } else { off }));
        self.beyond.push(growth.map(|growth| i8::from(growth > limit) - i8::from(growth < -limit)));
        let [fired, _] = layer.tick(somas, growth);
        self.slope.push(std::array::from_fn(|n| if was_on[n] { 0.0 } else { slope(&somas[n]) }));
        fired
    }

    /// A step backwards: from the gradient by this step's spikes and by the next step's voltages to that by this step's growth.
    fn back(&self, step: usize, by_voltage: &mut [f32; N], by_spike: &[f32; N]) -> [f32; N] {
        let next = self.carry.get(step + 1);
        for n in 0..N {
            let later = next.map_or(0.0, |carry| carry[n] * by_voltage[n]);
            by_voltage[n] = later + by_spike[n] * self.slope[step][n];
        }
        // beyond the amplifier's range only what leads back counts
        std::array::from_fn(|n| {
            let stuck = f32::from(self.beyond[step][n]) * by_voltage[n] < 0.0;
            if stuck { 0.0 } else { by_voltage[n] }
        })
    }
}

/// Slope of the sigmoid of an open switch, in units of its width.
fn slope(soma: &Device) -> f32 {
    let level = (membrane(soma.x) >> MEMBRANE_LEVEL_SHIFT) as f32;
    let sigmoid = 1.0 / (1.0 + libm::expf((f32::from(soma.threshold) - level) / (LEVELS_A_VOLT * WIDTH_VOLT)));
    sigmoid * (1.0 - sigmoid)
}

/// One image at a time, with the memory that it takes.
pub struct Learner {
    steps: usize,
    readouts: [Readout; 2],
    /// Pixels with a spike, and where each step's begin.
    active: Vec<u16>,
    starts: Vec<usize>,
    /// Hidden neurons with a spike.
    fired: Vec<Mask>,
    hidden: Record<HIDDEN>,
    output: Record<DIGITS>,
}

impl Learner {
    pub fn new(steps: usize) -> Self {
        let early = Readout { after_steps: EARLY_STEPS.min(steps), sharpness: 2.0, share: 0.3 };
        Learner {
            steps,
            readouts: [early, Readout { after_steps: steps, sharpness: 1.5, share: 0.7 }],
            active: vec![],
            starts: vec![],
            fired: vec![],
            hidden: Record::new(),
            output: Record::new(),
        }
    }

    /// Adds an image's gradient.
    pub fn learn(&mut self, network: &Prepared, label: u8, spikes: Spikes, sum: &mut Gradient) {
        let counts = self.forward(network, spikes);
        let label = usize::from(label);
        let mut by_spike = [[0.0; DIGITS]; 2];
        for ((readout, counts), by) in self.readouts.iter().zip(&counts).zip(&mut by_spike) {
            let loss = cross_entropy(counts, label, readout.sharpness, by);
            sum.loss += f64::from(readout.share * loss);
            by.iter_mut().for_each(|by| *by *= readout.share);
        }
        sum.right += u32::from(predicted(&counts[1]) == Some(label));
        self.backward(network, &by_spike, sum);
    }

    /// The spikes of output neurons at both readings.
    fn forward(&mut self, network: &Prepared, mut spikes: Spikes) -> [[u32; DIGITS]; 2] {
        let Prepared { hidden, output } = network;
        self.active.clear();
        self.starts.clear();
        self.fired.clear();
        self.hidden.clear();
        self.output.clear();
        let (mut hidden_somas, mut output_somas) = (hidden.rest(), output.rest());
        let mut counts = [[0; DIGITS]; 2];
        for step in 0..self.steps {
            let start = self.active.len();
            self.starts.push(start);
            spikes.step(&mut self.active);
            let growth = hidden.growth(self.active[start..].iter().map(|&pixel| pixel.into()));
            let fired = self.hidden.tick(hidden, &mut hidden_somas, &growth);
            let growth = output.growth(bits(fired));
            let read = self.output.tick(output, &mut output_somas, &growth);
            self.fired.push(fired);
            for (readout, counts) in self.readouts.iter().zip(&mut counts) {
                bits(read).filter(|_| step < readout.after_steps).for_each(|digit| counts[digit] += 1);
            }
        }
        self.starts.push(self.active.len());
        counts
    }

    fn backward(&self, network: &Prepared, by_spike: &[[f32; DIGITS]; 2], sum: &mut Gradient) {
        let gain = network.output.gain();
        let (mut by_hidden, mut by_output) = ([0.0; HIDDEN], [0.0; DIGITS]);
        for step in (0..self.steps).rev() {
            let counts = self.readouts.map(|readout| f32::from(u8::from(step < readout.after_steps)));
            let by = std::array::from_fn(|n| counts[0] * by_spike[0][n] + counts[1] * by_spike[1][n]);
            let by_growth = self.output.back(step, &mut by_output, &by);
            bits(self.fired[step]).for_each(|hidden| add(&mut sum.output[hidden], &by_growth));
            let by: [f32; HIDDEN] = std::array::from_fn(|n| {
                let differences = &network.output.difference[n];
                gain * differences.iter().zip(&by_growth).map(|(&d, by)| d as f32 * by).sum::<f32>()
            });
            let by_growth = self.hidden.back(step, &mut by_hidden, &by);
            for &pixel in &self.active[self.starts[step]..self.starts[step + 1]] {
                add(&mut sum.hidden[usize::from(pixel)], &by_growth);
            }
        }
    }
}

/// The loss of one reading, and its gradient by every spike.
fn cross_entropy(counts: &[u32; DIGITS], label: usize, sharpness: f32, by_spike: &mut [f32; DIGITS]) -> f32 {
    let exponents = counts.map(|count| sharpness * count as f32);
    let most = exponents.iter().copied().fold(0.0, f32::max);
    let weights = exponents.map(|exponent| libm::expf(exponent - most));
    let total: f32 = weights.iter().sum();
    for (digit, (by, weight)) in by_spike.iter_mut().zip(weights).enumerate() {
        *by = sharpness * (weight / total - f32::from(u8::from(digit == label)));
    }
    libm::logf(total) - (exponents[label] - most)
}
