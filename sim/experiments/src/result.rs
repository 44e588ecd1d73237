//! What a run found: the contents of `run.json`, and all that the report draws.

use memtwin_spec::{Config, Sizes};
use serde::{Deserialize, Serialize};

/// Training and inference of one network with one seed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunResult {
    /// Version of memtwin that made this.
    pub version: String,
    /// The command that gives this run again.
    pub command: String,
    pub seed: u64,
    /// Name of the engine: `model`, `verilator`, ...
    pub engine: String,
    pub sizes: Sizes,
    /// What is wrong with the network, as `--fault` takes it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
    /// Every pattern has a hidden neuron of its own.
    pub clustered: bool,
    /// The hidden neuron that training gave to each pattern; `null` where an event was given up.
    pub owners: Vec<Option<usize>>,
    /// Synapses of each output neuron above the middle of the programming range.
    pub potentiated_per_output: Vec<usize>,
    /// Fraction of patterns recognised with 0, 1, 2 and 3 flipped pixels.
    pub accuracy: Vec<f64>,
    /// Clean patterns x hidden neurons, spikes a second.
    pub rates_hz: Vec<Vec<f64>>,
    /// Clean patterns x output neurons, spikes a second.
    pub output_rates_hz: Vec<Vec<f64>>,
    /// Digest of the whole probe stream, equal on every engine.
    pub probe_digest: String,
    /// Inference by number of flipped pixels, from 0.
    pub noise: Vec<NoiseResult>,
    /// Conductances of layer 1 and layer 2 before learning, rows x columns, uS.
    pub conductance_before_usiemens: [Vec<Vec<f64>>; 2],
    /// The same after learning.
    pub conductance_after_usiemens: [Vec<Vec<f64>>; 2],
    /// One neuron's synapses during its training, in layer 1 and in layer 2.
    pub evolution: Vec<Evolution>,
    /// Events of training (spikes that ended a pulse train), and ties in arbitration.
    pub events: u64,
    pub ties: u64,
    /// Simulated time on the circuit's clock.
    pub circuit_seconds: f64,
    /// FPGA clock cycles that the gateware needs for it.
    pub cycles: u64,
    /// Every parameter by name, in its unit: what `--parameters` takes.
    pub parameters: std::collections::BTreeMap<String, f64>,
    /// The integers that were loaded: with the seed they give this run again.
    pub config: Config,
}

/// Inference of every pattern with a number of flipped pixels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoiseResult {
    pub flipped_pixels: usize,
    /// Presentations of each pattern.
    pub trials: usize,
    /// Shown pattern x recognised pattern, counts; the last column counts "no decision" (no or equal rates).
    pub confusion: Vec<Vec<u32>>,
    /// Mean spikes a second: patterns x hidden, patterns x outputs.
    pub hidden_rates_hz: Vec<Vec<f64>>,
    pub output_rates_hz: Vec<Vec<f64>>,
}

/// Conductances of one neuron's synapses after each of its training events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evolution {
    /// 1 or 2.
    pub layer: usize,
    /// Name of the pattern that was shown.
    pub pattern: String,
    pub neuron: usize,
    /// Events x rows, uS; the first entry is before the first event.
    pub conductance_usiemens: Vec<Vec<f64>>,
}
