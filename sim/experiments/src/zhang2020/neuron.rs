//! The neuron of Fig. 3 on the bench: S1 = 10 kOhm pulsed, S2 = 40 kOhm grounded.

use crate::bench::{ALONE, Bench, COLUMNS, amplitudes, bit, columns};
use crate::{ExperimentError, Lab};
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_engine::Engine;
use memtwin_spec::{Config, Probe};

/// S1 and S2 in uS.
pub const SYNAPSES_USIEMENS: [f64; 2] = [100.0, 25.0];
/// VIN1 of Fig. 3b.
pub const VIN_VOLT: f64 = 1.8;

/// Ten such neurons, each with its own VIN1.
pub fn config(parameters: &Parameters, seed: u64, vin_volt: [f64; COLUMNS]) -> Result<Config, ExperimentError> {
    let mut config = columns(parameters, seed, &SYNAPSES_USIEMENS, &[0])?;
    amplitudes(&mut config, parameters, vin_volt);
    Ok(config)
}

/// The nodes of one neuron over time: time in ms, value.
#[derive(Debug, Clone, Default)]
pub struct Nodes {
    pub clk: Vec<[f64; 2]>,
    pub v1_volt: Vec<[f64; 2]>,
    pub node2: Vec<[f64; 2]>,
    pub l1: Vec<[f64; 2]>,
    pub l2: Vec<[f64; 2]>,
    pub g1: Vec<[f64; 2]>,
    pub t3: Vec<[f64; 2]>,
    pub vl: Vec<[f64; 2]>,
}

impl Nodes {
    pub fn see(&mut self, probe: &Probe, neuron: usize, kappa: f64) {
        let ms = self.clk.len() as f64 * TICK_US / 1000.0;
        let layer = &probe.layers[0];
        let level = |mask: u128| [ms, f64::from(u8::from(bit(mask, neuron)))];
        self.clk.push([ms, f64::from(u8::from(probe.clk))]);
        self.v1_volt.push([ms, f64::from(layer.devices[neuron].volt) / 128.0 / kappa]);
        self.node2.push(level(layer.node2));
        self.l1.push(level(layer.l1));
        self.l2.push(level(layer.l2));
        self.g1.push(level(layer.g1));
        self.t3.push(level(layer.t3));
        self.vl.push(level(layer.vl));
    }
}

/// Output spikes of ten neurons over `periods`, with the tick in which each begins; `[neuron][spike]`.
pub fn spike_ticks(
    engine: &mut dyn Engine,
    go_on: &dyn Fn() -> bool,
    config: &Config,
    periods: usize,
) -> Result<Vec<Vec<u64>>, ExperimentError> {
    let mut bench = Bench::new(engine, go_on, config, ALONE)?;
    let mut spikes = vec![vec![]; COLUMNS];
    let (mut tick, mut before) = (0, 0);
    bench.present(periods, |probe| {
        let g1 = probe.layers[0].g1;
        (0..COLUMNS).filter(|&n| bit(g1 & !before, n)).for_each(|n| spikes[n].push(tick));
        (tick, before) = (tick + 1, g1);
    })?;
    Ok(spikes)
}

/// The amplitudes of Fig. 3c and 3d, a neuron each; the other three are idle.
pub const VINS: [f64; 7] = [1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0];

/// A neuron at each of [`VINS`].
pub fn ladder() -> [f64; COLUMNS] {
    std::array::from_fn(|n| VINS.get(n).copied().unwrap_or(0.0))
}

/// Frequencies in Hz at each of [`VINS`] over `periods`; `[seed][vin]`.
pub fn frequencies(lab: &mut Lab, periods: usize) -> Result<Vec<Vec<f64>>, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let seconds = periods as f64 * crate::bench::PERIOD_US * 1e-6;
    lab.each_seed(seeds, |engine, seed| {
        let config = config(&parameters, seed, ladder())?;
        let spikes = spike_ticks(engine, go_on, &config, periods)?;
        Ok(spikes[..VINS.len()].iter().map(|s| s.len() as f64 / seconds).collect())
    })
}
