//! The bench: single devices and neurons, each in a column of its own, pulsed and looked at tick by tick.
//!
//! A network of 30x10x10 stands on the bench, so that every engine and board has one. The LIA is off, and the columns know
//! nothing of each other: what is measured on ten neurons is measured on ten samples at once.

use crate::ExperimentError;
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_engine::{Ended, Engine};
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{
    Command, Conductance, Config, Control, Interest, LayerIndex, Observer, Pattern, PatternSet, Preset, Probe,
};

/// Neurons on the bench.
pub const COLUMNS: usize = Preset::Paper.sizes().hidden;
/// Rows of each column.
pub const ROWS: usize = Preset::Paper.sizes().inputs;
/// Circuit time of a period in microseconds.
pub const PERIOD_US: f64 = TICK_US * TICKS_PER_PERIOD as f64;

/// Layer 1 alone, without LIA.
pub const ALONE: Control = Control {
    layer1_on: true,
    layer2_on: false,
    potentiate1: false,
    depress1: false,
    potentiate2: false,
    depress2: false,
    lia_on: false,
    arbitrate: false,
};

/// A network on the bench.
pub struct Bench<'a> {
    engine: &'a mut dyn Engine,
    go_on: &'a dyn Fn() -> bool,
}

impl<'a> Bench<'a> {
    /// Loads a configuration and opens all gates.
    pub fn new(
        engine: &'a mut dyn Engine,
        go_on: &'a dyn Fn() -> bool,
        config: &Config,
        control: Control,
    ) -> Result<Self, ExperimentError> {
        engine.load(config)?;
        let mut bench = Bench::standing(engine, go_on);
        let gates = [LayerIndex::One, LayerIndex::Two].map(|layer| Command::Gate { layer, neuron: None, on: true });
        bench.run(&[Command::Control(control), gates[0], gates[1]], |_| ())?;
        Ok(bench)
    }

    /// A network that stands somewhere already.
    pub fn standing(engine: &'a mut dyn Engine, go_on: &'a dyn Fn() -> bool) -> Self {
        Bench { engine, go_on }
    }

    /// Runs commands, and shows each tick.
    pub fn run(&mut self, commands: &[Command], see: impl FnMut(&Probe)) -> Result<(), ExperimentError> {
        let mut scope = Scope { see, go_on: self.go_on };
        match self.engine.run(commands, &mut scope)? {
            Ended::Done => Ok(()),
            Ended::Stopped => Err(ExperimentError::Interrupted),
        }
    }

    /// Pulses pattern 0 for `periods`.
    pub fn present(&mut self, periods: usize, see: impl FnMut(&Probe)) -> Result<(), ExperimentError> {
        self.run(&[Command::Present { pattern: 0, until_fire: false, periods: periods as u16 }], see)
    }

    /// No input for `periods`.
    pub fn rest(&mut self, periods: usize, see: impl FnMut(&Probe)) -> Result<(), ExperimentError> {
        self.run(&[Command::Rest { periods: periods as u16 }], see)
    }

    /// One pulse, as long as `periods`, at the devices alone.
    pub fn hold(&mut self, periods: usize, see: impl FnMut(&Probe)) -> Result<(), ExperimentError> {
        self.run(&[Command::Bench { pattern: 0, held: true, periods: periods as u16 }], see)
    }

    /// Pulses of 250 us, 250 us apart, at the devices alone.
    pub fn pulse(&mut self, pulses: usize, see: impl FnMut(&Probe)) -> Result<(), ExperimentError> {
        self.run(&[Command::Bench { pattern: 0, held: false, periods: pulses as u16 }], see)
    }

    /// Other pixels for pattern 0.
    pub fn set_pattern(&mut self, pixels: &[bool]) -> Result<(), ExperimentError> {
        Ok(self.engine.set_pattern(0, pixels)?)
    }

    /// Conductances of layer 1 in uS, `[row][column]`.
    pub fn conductance_usiemens(&mut self) -> Result<Vec<Vec<f64>>, ExperimentError> {
        let all = self.engine.conductances(0)?;
        Ok(all.chunks(COLUMNS).map(|row| row.iter().map(|w| w.to_num()).collect()).collect())
    }
}

/// Shows every tick.
struct Scope<'a, F> {
    see: F,
    go_on: &'a dyn Fn() -> bool,
}

impl<F: FnMut(&Probe)> Observer for Scope<'_, F> {
    fn before_period(&mut self, _tick: u64) -> Interest {
        if (self.go_on)() { Interest::Probes } else { Interest::Stop }
    }

    fn probe(&mut self, probe: &Probe) {
        (self.see)(probe);
    }
}

/// A configuration with one pattern, of these rows, and the same conductances (uS, by row) in every column of layer 1.
pub fn columns(
    parameters: &Parameters,
    seed: u64,
    usiemens: &[f64],
    pulsed: &[usize],
) -> Result<Config, ExperimentError> {
    let pixels = (0..ROWS).map(|row| pulsed.contains(&row)).collect();
    let pattern = Pattern { name: "pulse".into(), pixels };
    let mut config = parameters.config(Preset::Paper.sizes(), PatternSet::new(5, vec![pattern]), seed)?;
    let of_row = |row: usize| memtwin_calibrate::code::conductance(usiemens.get(row).copied().unwrap_or(0.0));
    config.layers[0].conductance = (0..ROWS * COLUMNS).map(|n| of_row(n / COLUMNS)).collect::<Vec<Conductance>>();
    Ok(config)
}

/// Bare devices: the voltage of each column lies across its device.
pub fn devices(parameters: &Parameters, seed: u64, volt: [f64; COLUMNS]) -> Result<Config, ExperimentError> {
    let mut config = columns(parameters, seed, &[400.0], &[0])?;
    config.layers[0].amplitude = volt.map(|v| (v * VOLTAGE_LSBS_A_VOLT).round() as u16).to_vec();
    Ok(config)
}

/// Neurons whose inputs are pulsed at their own VIN.
pub fn amplitudes(config: &mut Config, parameters: &Parameters, vin_volt: [f64; COLUMNS]) {
    config.layers[0].amplitude = vin_volt.map(|vin| parameters.amplitude(vin)).to_vec();
}

/// Bit `n` of a mask.
pub fn bit(mask: u128, n: usize) -> bool {
    mask >> n & 1 == 1
}

/// The first tick in which something is so, counted from the first tick that was seen.
#[derive(Debug, Clone, Copy, Default)]
pub struct First {
    seen: usize,
    pub at: Option<usize>,
}

impl First {
    pub fn see(&mut self, is: bool) {
        if is && self.at.is_none() {
            self.at = Some(self.seen);
        }
        self.seen += 1;
    }

    /// The time from the beginning to the end of that tick, in microseconds.
    pub fn after_us(&self) -> Option<f64> {
        self.at.map(|tick| (tick + 1) as f64 * TICK_US)
    }
}
