//! The RC soma on the bench: circuits of both parameter sets under pulse trains, without threshold spread, and what the
//! integer emulator ([`memtwin_model::rc_emulator`]) makes of them.
//!
//! Times are in ticks: tick `n` lasts from `n` to `n + 1`, and the emulator's voltage after it is that at `n + 1`. Sources are
//! connected throughout, at 0 V between pulses.

use crate::SpiceError;
use memtwin_calibrate::array::{Circuit, Programming};
use memtwin_calibrate::diffusive::WANG2018;
use memtwin_calibrate::nbox::DUAN2020;
use memtwin_model::array::Array;
use memtwin_spec::array::{ArrayConfig, ArraySizes, Level, RcConfig, SomaConfig, membrane_volt};

/// Resistors that nothing programs.
const FIXED: Programming = Programming {
    conductance_min_usiemens: 0.0,
    conductance_max_usiemens: 0.0,
    potentiate_shift_bits: 0,
    depress_shift_bits: 0,
};
/// Pulses of a train below threshold, and where spikes are counted.
const PULSES: u32 = 20;
/// Pulses where ngspice fires: a switch that turns takes it many short steps.
const PULSES_FIRING: u32 = 3;

/// Equal pulses at equal distances, without end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Train {
    pub volt: f64,
    pub width_ticks: u32,
    pub period_ticks: u32,
}

impl Train {
    /// The voltage during a tick.
    pub fn at(&self, tick: u32) -> f64 {
        if tick % self.period_ticks < self.width_ticks { self.volt } else { 0.0 }
    }
}

/// Resistors, membrane capacitance and switch, and the trains behind the resistors.
#[derive(Debug, Clone)]
pub struct Soma {
    pub name: String,
    pub circuit: Circuit,
    pub inputs_usiemens: Vec<f64>,
    /// One an input.
    pub trains: Vec<Train>,
    pub ticks: u32,
}

/// A membrane over time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Trace {
    /// At the end of each tick.
    pub volts: Vec<f64>,
    /// When the switch closes, in ticks.
    pub fires: Vec<f64>,
}

impl Trace {
    /// Ticks that end before the switch closes for the first time.
    pub fn quiet_ticks(&self) -> usize {
        self.fires.first().map_or(self.volts.len(), |&fire| (fire as usize).min(self.volts.len()))
    }
}

impl Soma {
    /// All trains alike would make two inputs one: each further train has a period longer by a third of a pulse.
    fn new(
        name: String,
        circuit: Circuit,
        inputs: &[(f64, f64)],
        [width_s, interval_s]: [f64; 2],
        pulses: u32,
    ) -> Self {
        let circuit = Circuit { threshold_c2c_sd_rel: 0.0, threshold_d2d_sd_rel: 0.0, ..circuit };
        let [width_ticks, interval_ticks] = [width_s, interval_s].map(|seconds| circuit.ticks(seconds));
        let period_ticks = width_ticks + interval_ticks;
        let train = |(n, &(_, volt)): (u32, &(f64, f64))| Train {
            volt,
            width_ticks,
            period_ticks: period_ticks + n * width_ticks / 3,
        };
        Soma {
            name,
            inputs_usiemens: inputs.iter().map(|&(usiemens, _)| usiemens).collect(),
            trains: (0..).zip(inputs).map(train).collect(),
            ticks: period_ticks * pulses,
            circuit,
        }
    }

    /// The NbOx circuit with the paper's pulses (D-LIF-1); inputs in microsiemens and volts.
    fn nbox(name: String, inputs: &[(f64, f64)], pulses: u32) -> Self {
        let p = &DUAN2020;
        Soma::new(name, p.circuit(), inputs, [p.pulse_us * 1e-6, p.interval_us * 1e-6], pulses)
    }

    /// The diffusive circuit with the paper's pulses (W-RC-1).
    fn diffusive(name: String, membrane_nfarad: f64, inputs: &[(f64, f64)], pulses: u32) -> Self {
        let p = &WANG2018;
        Soma::new(name, p.circuit(membrane_nfarad), inputs, [p.pulse_us * 1e-6; 2], pulses)
    }

    /// The same with ticks of a part of the length.
    pub fn finer(&self, parts: u32) -> Self {
        let train = |train: &Train| Train {
            width_ticks: train.width_ticks * parts,
            period_ticks: train.period_ticks * parts,
            ..*train
        };
        Soma {
            circuit: Circuit { tick_s: self.circuit.tick_s / f64::from(parts), ..self.circuit.clone() },
            trains: self.trains.iter().map(train).collect(),
            ticks: self.ticks * parts,
            ..self.clone()
        }
    }

    /// The voltages of all inputs during a tick.
    pub fn volts(&self, tick: u32) -> Vec<f64> {
        self.trains.iter().map(|train| train.at(tick)).collect()
    }

    /// Stretches of constant inputs: their ends, from the first.
    pub fn stretches(&self) -> Vec<u32> {
        let changes = (1..self.ticks).filter(|&tick| self.volts(tick) != self.volts(tick - 1));
        changes.chain([self.ticks]).collect()
    }

    /// The integers of the emulator.
    pub fn config(&self) -> Result<(ArrayConfig, RcConfig), SpiceError> {
        let sizes = ArraySizes { rows: self.trains.len(), neurons: 1 };
        let config = self.circuit.config(sizes, &self.inputs_usiemens, FIXED, 1)?;
        let SomaConfig::Rc(rc) = &config.soma else { unreachable!("a circuit makes RC somas") };
        let rc = rc.clone();
        Ok((config, rc))
    }

    /// What the integer emulator shows.
    pub fn emulator(&self) -> Result<Trace, SpiceError> {
        let (config, rc) = self.config()?;
        let mut array = Array::new(&config);
        array.set_drive(rc.scale);
        let mut trace = Trace::default();
        for tick in 0..self.ticks {
            let levels: Vec<Level> = self.volts(tick).into_iter().map(Level::at_volt).collect();
            array.set_levels(&levels);
            if array.run(1, false).fired != 0 {
                trace.fires.push(f64::from(tick + 1));
            }
            trace.volts.push(membrane_volt(array.membranes().next().unwrap_or_default()));
        }
        Ok(trace)
    }
}

/// One parameter set, and its circuits.
#[derive(Debug, Clone)]
pub struct Bench {
    /// `NbOx` or `diffusive`.
    pub device: &'static str,
    /// Below threshold: one input, two, two of which one is negative.
    pub quiet: Vec<Soma>,
    /// Beyond it, a few pulses.
    pub firing: Vec<Soma>,
    /// One and two inputs at amplitudes from below threshold to far beyond it.
    pub amplitudes: Vec<Soma>,
}

/// Both parameter sets.
pub fn benches() -> [Bench; 2] {
    [nbox(), diffusive()]
}

/// Load of D-LIF-1, and the two inputs of D-SUM-1.
fn nbox() -> Bench {
    let p = &DUAN2020;
    let (load, input) = (1e3 / p.load_kohm, p.input_usiemens);
    let quiet = |name: &str, inputs: &[(f64, f64)]| Soma::nbox(name.into(), inputs, PULSES);
    let firing = |name: &str, inputs: &[(f64, f64)]| Soma::nbox(name.into(), inputs, PULSES_FIRING);
    let mut amplitudes = vec![];
    for volt in [0.6, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, -1.3] {
        amplitudes.push(Soma::nbox(format!("one input, {volt} V"), &[(load, volt)], PULSES));
    }
    for volt in [0.6, 0.8, 0.9, 1.0, 1.1, 1.2, -0.9] {
        amplitudes.push(Soma::nbox(format!("two inputs, {volt} V"), &[(input, volt); 2], PULSES));
    }
    Bench {
        device: "NbOx",
        quiet: vec![
            quiet("one input", &[(load, 0.6)]),
            quiet("two inputs", &[(input, 0.7); 2]),
            quiet("two inputs, one negative", &[(input, 1.2), (input, -0.6)]),
        ],
        firing: vec![
            firing("one input", &[(load, p.lif_volt)]),
            firing("two inputs", &[(input, p.sum_volt); 2]),
            firing("one negative input", &[(load, -p.lif_volt)]),
        ],
        amplitudes,
    }
}

/// Ra and Cm of W-RC-1, and the larger synapses of the 2x2 array.
fn diffusive() -> Bench {
    let p = &WANG2018;
    let (axial, axial_nfarad) = (1e3 / p.axial_kohm, p.membrane_nfarad);
    let (pair, pair_nfarad) = ([p.pair_s12_usiemens, p.pair_s21_usiemens], p.pair_membrane_nfarad);
    let one = |name: &str, volt: f64, pulses| Soma::diffusive(name.into(), axial_nfarad, &[(axial, volt)], pulses);
    let two = |name: &str, volts: [f64; 2], pulses| {
        Soma::diffusive(name.into(), pair_nfarad, &[(pair[0], volts[0]), (pair[1], volts[1])], pulses)
    };
    let mut amplitudes = vec![];
    for volt in [0.4, 0.7, 0.8, 0.95, 1.1, 1.2, 1.3, 1.4, 1.5, -1.2] {
        amplitudes.push(one(&format!("one input, {volt} V"), volt, PULSES));
    }
    for volt in [0.4, 0.6, 0.7, 0.8, 0.95, 1.25, -0.8] {
        amplitudes.push(two(&format!("two inputs, {volt} V"), [volt; 2], PULSES));
    }
    Bench {
        device: "diffusive",
        quiet: vec![
            one("one input", 0.75, PULSES),
            two("two inputs", [0.65; 2], PULSES),
            two("two inputs, one negative", [0.95, -0.5], PULSES),
        ],
        firing: vec![
            one("one input", p.train_volt, PULSES_FIRING),
            two("two inputs", [p.triangle_volt; 2], PULSES_FIRING),
            one("one negative input", -p.train_volt, PULSES_FIRING),
        ],
        amplitudes,
    }
}
