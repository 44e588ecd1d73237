//! NbOx neurons on any engine of arrays: their spikes, and their traces tick by tick.

use super::stimulus::Segment;
use crate::ExperimentError;
use crate::statistics::Summary;
use memtwin_calibrate::array::Circuit;
use memtwin_calibrate::nbox::Nbox;
use memtwin_engine::EngineError;
use memtwin_engine::array::{ArrayEngine, ArrayModel};
use memtwin_model::rc_emulator::membrane;
use memtwin_plot::Interval;
use memtwin_spec::array::{ArrayConfig, ArraySizes, membrane_volt};

/// A neuron fires.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fire {
    pub tick: u32,
    /// Its membrane then.
    pub volt: f64,
}

/// A neuron in one tick.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub volt: f64,
    pub on: bool,
}

/// One neuron behind some conductances.
pub fn single(p: &Nbox, circuit: &Circuit, usiemens: &[f64], seed: u64) -> Result<ArrayConfig, ExperimentError> {
    network(p, circuit, usiemens.len(), usiemens, seed)
}

/// An array of neurons; conductances row by row.
pub fn network(
    p: &Nbox,
    circuit: &Circuit,
    rows: usize,
    usiemens: &[f64],
    seed: u64,
) -> Result<ArrayConfig, ExperimentError> {
    let sizes = ArraySizes { rows, neurons: usiemens.len() / rows };
    // what is no TaOx synapse is never programmed
    Ok(circuit.config(sizes, usiemens, p.programming(), seed)?)
}

/// Loads an array with its membranes empty.
pub fn load(engine: &mut dyn ArrayEngine, config: &ArrayConfig) -> Result<(), EngineError> {
    engine.load(config)?;
    engine.set_drive(config.scale())
}

/// Lets segments pass; the fires of each neuron, with ticks from their beginning.
pub fn fires_on(engine: &mut dyn ArrayEngine, segments: &[Segment]) -> Result<Vec<Vec<Fire>>, EngineError> {
    let (mut fires, mut now) = (vec![], 0);
    for segment in segments {
        engine.set_levels(&segment.levels)?;
        let end = now + segment.ticks;
        while now < end {
            let ran = engine.run(end - now, true)?;
            now += ran.ticks;
            if ran.fired == 0 {
                continue;
            }
            let neurons = engine.neurons()?;
            fires.resize(neurons.len(), vec![]);
            for (n, neuron) in neurons.iter().enumerate().filter(|(n, _)| ran.fired >> n & 1 == 1) {
                fires[n].push(Fire { tick: now - 1, volt: volt(neuron.device.x) });
            }
        }
    }
    let neurons = engine.neurons()?.len();
    fires.resize(neurons, vec![]);
    Ok(fires)
}

/// The fires of each neuron of an array of the model.
pub fn fires(config: &ArrayConfig, segments: &[Segment]) -> Result<Vec<Vec<Fire>>, ExperimentError> {
    let mut engine = ArrayModel::default();
    load(&mut engine, config)?;
    Ok(fires_on(&mut engine, segments)?)
}

/// How often a single neuron fires.
pub fn count(config: &ArrayConfig, segments: &[Segment]) -> Result<f64, ExperimentError> {
    Ok(fires(config, segments)?[0].len() as f64)
}

/// The first neuron of an array of the model, tick by tick.
pub fn trace(config: &ArrayConfig, segments: &[Segment]) -> Result<Vec<Sample>, ExperimentError> {
    let mut engine = ArrayModel::default();
    load(&mut engine, config)?;
    let mut samples = vec![];
    for segment in segments {
        engine.set_levels(&segment.levels)?;
        for _ in 0..segment.ticks {
            engine.run(1, false)?;
            let device = engine.neurons()?[0].device;
            samples.push(Sample { volt: volt(device.x), on: device.on });
        }
    }
    Ok(samples)
}

/// What a soma's record says of its membrane, in volts.
pub fn volt(x: u32) -> f64 {
    membrane_volt(membrane(x))
}

/// Current through the device.
pub fn current_uampere(p: &Nbox, sample: &Sample) -> f64 {
    sample.volt * if sample.on { p.on_usiemens } else { p.off_usiemens }
}

/// One sample a condition: `all[seed][condition]`.
pub fn summaries(all: &[Vec<f64>]) -> Vec<Summary> {
    let conditions = all.first().map_or(0, Vec::len);
    (0..conditions).map(|n| Summary::of(&all.iter().map(|one| one[n]).collect::<Vec<_>>())).collect()
}

/// Whether a published number may be one run of ours: the paper shows single runs. It is within two standard deviations of our
/// mean, as 19 of 20 runs are, or within a tenth of itself.
pub fn agrees(published: f64, ours: &Summary) -> bool {
    (published - ours.mean).abs() <= (2.0 * ours.sd).max(0.1 * published.abs())
}

/// Mean and spread at x.
pub fn interval(x: f64, s: &Summary) -> Interval {
    Interval::new(x, s.mean, s.mean - s.sd, s.mean + s.sd)
}

/// Numbers in a row, as findings have them.
pub fn list(values: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    values.into_iter().map(|value| format!("{value:.decimals$}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::duan2020::stimulus::{Train, schedule};
    use memtwin_calibrate::nbox::DUAN2020;

    #[test]
    fn both_polarities_fire_alike() {
        let p = &DUAN2020;
        let at = |volt: f64| {
            let config = single(p, &p.circuit(), &[p.input_usiemens], 1).expect("a valid circuit");
            let train = Train::usual(p, volt, p.train_pulses_count);
            fires(&config, &schedule(&[Some(train)], train.length_us(), p.tick_ns / 1000.0)).expect("runs")[0].clone()
        };
        let (up, down) = (at(0.9), at(-0.9));
        assert_eq!(up.len(), down.len());
        assert!(up.len() >= 3 && up.iter().all(|f| f.volt > 0.5) && down.iter().all(|f| f.volt < -0.5));
    }

    #[test]
    fn a_published_run_is_one_of_ours_or_not() {
        let ours = Summary { count: 60, mean: 8.0, sd: 0.6 };
        assert!(agrees(9.0, &ours) && agrees(7.0, &ours) && !agrees(6.0, &ours) && !agrees(10.0, &ours));
        assert!(agrees(0.0, &Summary { count: 60, mean: 0.0, sd: 0.0 }));
    }
}
