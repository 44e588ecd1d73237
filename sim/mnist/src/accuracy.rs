//! The test: accuracy by number of time steps, confusion, spikes.

use crate::circuit::DIGITS;
use crate::layer::bits;
use crate::network::{Prepared, Run};
use crate::{Dataset, MnistError, Network, Spikes, parallel};
use serde::Serialize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Numbers of steps after which a prediction is made.
pub const READINGS: [usize; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/// Steps of a test (paper).
pub const TEST_STEPS: usize = 500;
/// More would take a second an image.
pub const STEPS_MAX: usize = 1_000_000;

/// What is tested.
#[derive(Debug, Clone, Copy)]
pub struct TestOptions {
    /// Seed of the pixels' spikes.
    pub seed: u64,
    /// Time steps an image, 1 to [`STEPS_MAX`].
    pub steps: usize,
    /// What comes out does not depend on it.
    pub threads: usize,
}

impl Default for TestOptions {
    fn default() -> Self {
        TestOptions { seed: 1, steps: TEST_STEPS, threads: 1 }
    }
}

/// Predictions after a number of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reading {
    pub steps: usize,
    /// Images whose digit was predicted.
    pub right: u32,
    /// Images for which nothing had fired yet: no prediction.
    pub silent: u32,
    /// Spikes of the predicted neurons.
    pub winner_spikes: u64,
}

/// What came of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TestResult {
    pub images: u32,
    pub seed: u64,
    pub steps: usize,
    /// By number of steps, rising; the last is that of all steps.
    pub readings: Vec<Reading>,
    /// After all steps: digit shown x digit predicted, images; the last column counts those for which nothing fired.
    pub confusion: Vec<Vec<u32>>,
    /// Digit shown x output neuron, spikes in all steps.
    pub output_spikes: Vec<Vec<u64>>,
    /// Spikes of all hidden neurons.
    pub hidden_spikes: u64,
}

impl TestResult {
    /// Part of the images whose digit was predicted after all steps.
    pub fn accuracy(&self) -> f64 {
        self.readings.last().map_or(0.0, |reading| self.share(reading.right))
    }

    /// A count as a part of all images.
    pub fn share(&self, images: u32) -> f64 {
        f64::from(images) / f64::from(self.images)
    }

    fn nothing(options: &TestOptions) -> TestResult {
        let within = READINGS.into_iter().filter(|&steps| steps < options.steps);
        let reading = |steps| Reading { steps, right: 0, silent: 0, winner_spikes: 0 };
        TestResult {
            images: 0,
            seed: options.seed,
            steps: options.steps,
            readings: within.chain([options.steps]).map(reading).collect(),
            confusion: vec![vec![0; DIGITS + 1]; DIGITS],
            output_spikes: vec![vec![0; DIGITS]; DIGITS],
            hidden_spikes: 0,
        }
    }

    /// Shows an image.
    fn show(&mut self, network: &Prepared, mut spikes: Spikes, label: u8) {
        let label = usize::from(label);
        let mut run = Run::new(network);
        let mut counts = [0; DIGITS];
        let mut active = vec![];
        let mut done = 0;
        for reading in &mut self.readings {
            while done < reading.steps {
                active.clear();
                spikes.step(&mut active);
                let fired = run.step(&active);
                bits(fired.output[0]).for_each(|k| counts[k] += 1);
                self.hidden_spikes += u64::from(fired.hidden[0].count_ones());
                done += 1;
            }
            let predicted = predicted(&counts);
            reading.right += u32::from(predicted == Some(label));
            reading.silent += u32::from(predicted.is_none());
            reading.winner_spikes += predicted.map_or(0, |k| u64::from(counts[k]));
        }
        self.images += 1;
        self.confusion[label][predicted(&counts).unwrap_or(DIGITS)] += 1;
        self.output_spikes[label].iter_mut().zip(counts).for_each(|(sum, count)| *sum += u64::from(count));
    }

    fn add(&mut self, other: &TestResult) {
        self.images += other.images;
        for (sum, other) in self.readings.iter_mut().zip(&other.readings) {
            sum.right += other.right;
            sum.silent += other.silent;
            sum.winner_spikes += other.winner_spikes;
        }
        for (sum, other) in self.confusion.iter_mut().flatten().zip(other.confusion.iter().flatten()) {
            *sum += other;
        }
        for (sum, other) in self.output_spikes.iter_mut().flatten().zip(other.output_spikes.iter().flatten()) {
            *sum += other;
        }
        self.hidden_spikes += other.hidden_spikes;
    }
}

/// The neuron with most spikes, the lowest of several; none where nothing fired.
pub fn predicted(counts: &[u32; DIGITS]) -> Option<usize> {
    let most = *counts.iter().max()?;
    counts.iter().position(|&count| count == most && most > 0)
}

/// Shows every image of a set. `progress` is told how many are done, and ends the test where it says no.
///
/// # Errors
/// [`MnistError::Option`] for steps out of range, [`MnistError::Interrupted`].
pub fn test(
    network: &Network,
    data: &Dataset,
    options: &TestOptions,
    progress: &(dyn Fn(usize) -> bool + Sync),
) -> Result<TestResult, MnistError> {
    if !(1..=STEPS_MAX).contains(&options.steps) {
        let found = options.steps.to_string();
        return Err(MnistError::Option { name: "the number of time steps", found, expected: "1 to 1000000" });
    }
    let prepared = network.prepare();
    let (done, go_on) = (AtomicUsize::new(0), AtomicBool::new(true));
    let show = |sum: &mut TestResult, n: usize| {
        if !go_on.load(Ordering::Relaxed) {
            return;
        }
        sum.show(&prepared, Spikes::new(&data.images[n], options.seed, n as u64), data.labels[n]);
        if !progress(done.fetch_add(1, Ordering::Relaxed) + 1) {
            go_on.store(false, Ordering::Relaxed);
        }
    };
    let sums = parallel::each(options.threads, data.len(), || TestResult::nothing(options), show);
    if !go_on.into_inner() {
        return Err(MnistError::Interrupted);
    }
    let mut all = TestResult::nothing(options);
    sums.iter().for_each(|sum| all.add(sum));
    Ok(all)
}
