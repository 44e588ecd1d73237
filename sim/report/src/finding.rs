//! What the numbers of a run say.

use memtwin_experiments::RunResult;

/// Clock of the FPGA for which the speed is given, in hertz.
pub const FPGA_HZ: f64 = 24e6;
/// A hidden neuron that does not own the shown pattern but fires above this rate cross-fires.
pub const CROSS_FIRE_HZ: f64 = 10.0;

/// A hidden neuron that fires for a pattern of which it is not the owner.
#[derive(Debug, Clone, PartialEq)]
pub struct CrossFire {
    pub pattern: usize,
    pub neuron: usize,
    pub rate_hz: f64,
    /// The owner's rate for the same pattern, if it has an owner.
    pub owner_rate_hz: Option<f64>,
}

/// The hidden neuron that owns `pattern`.
pub fn owner(result: &RunResult, pattern: usize) -> Option<usize> {
    result.owners.get(pattern).copied().flatten()
}

/// Whether `pattern` has an owner that owns nothing else.
pub fn is_exclusive(result: &RunResult, pattern: usize) -> bool {
    let Some(own) = owner(result, pattern) else { return false };
    result.owners.iter().filter(|&&o| o == Some(own)).count() == 1
}

/// Patterns that have a hidden neuron of their own.
pub fn exclusive_count(result: &RunResult) -> usize {
    (0..result.config.patterns.len()).filter(|&p| is_exclusive(result, p)).count()
}

/// Names of the patterns that `neuron` owns, as indices.
pub fn owned_by(result: &RunResult, neuron: usize) -> Vec<usize> {
    (0..result.config.patterns.len()).filter(|&p| owner(result, p) == Some(neuron)).collect()
}

/// Output neurons with exactly one potentiated synapse.
pub fn single_count(result: &RunResult) -> usize {
    result.potentiated_per_output.iter().filter(|&&count| count == 1).count()
}

/// Whether there are output neurons and each has exactly one potentiated synapse.
pub fn all_single(result: &RunResult) -> bool {
    !result.potentiated_per_output.is_empty() && single_count(result) == result.potentiated_per_output.len()
}

/// Cross-fire of the clean patterns above [`CROSS_FIRE_HZ`], strongest first.
pub fn cross_fire(result: &RunResult) -> Vec<CrossFire> {
    let mut found = vec![];
    for (pattern, rates) in result.rates_hz.iter().enumerate() {
        let own = owner(result, pattern);
        for (neuron, &rate_hz) in rates.iter().enumerate() {
            if rate_hz > CROSS_FIRE_HZ && own != Some(neuron) {
                let owner_rate_hz = own.and_then(|o| rates.get(o).copied());
                found.push(CrossFire { pattern, neuron, rate_hz, owner_rate_hz });
            }
        }
    }
    found.sort_by(|a, b| b.rate_hz.total_cmp(&a.rate_hz));
    found
}

/// Seconds that the FPGA needs for the run, and how many times faster than the 2 kHz hardware that is.
pub fn fpga_speed(result: &RunResult) -> Option<(f64, f64)> {
    let seconds = result.cycles as f64 / FPGA_HZ;
    (result.cycles > 0 && result.circuit_seconds > 0.0).then(|| (seconds, result.circuit_seconds / seconds))
}
