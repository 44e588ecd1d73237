//! The main job (Fig. 5): layer 1 learns unsupervised, layer 2 supervised, then both infer with flipped pixels.

use crate::fault::{Fault, FaultKind, flip_bits, inject};
use crate::procedure::{begin_inference, begin_layer1, begin_layer2, present};
use crate::statistics::{distinct, strongest};
use crate::watch::{Watch, WaveRequest};
use crate::{Evolution, ExperimentError, NoiseResult, RunResult, Schedule, patterns};
use memtwin_calibrate::Parameters;
use memtwin_calibrate::code::conductance;
use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_engine::{Ended, Engine};
use memtwin_spec::time::{periods_from_ms, ticks_to_seconds};
use memtwin_spec::{Command, Conductance, Config, PatternSet, Preset, Sizes};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Time for which a pattern is shown in inference.
const INFERENCE_MS: f64 = 100.0;
/// Time of it that the waveform's highlights show.
const HIGHLIGHT_MS: f64 = 50.0;
/// Flipped pixels: none to this.
const FLIPPED_PIXELS_MAX: usize = 3;

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct RunOptions {
    /// How to ask for this run again; kept in the result.
    pub command: String,
    pub seed: u64,
    pub sizes: Sizes,
    pub patterns: PatternSet,
    pub parameters: Parameters,
    pub schedule: Schedule,
    /// What is wrong with the network: its places come from the seed.
    pub faults: Vec<Fault>,
    /// Presentations of each pattern at each number of flipped pixels.
    pub trials: usize,
    pub wave: Option<WaveRequest>,
}

impl RunOptions {
    /// The usual job: a preset's network without faults; each pattern is shown once at each number of flipped pixels.
    pub fn usual(preset: Preset, seed: u64) -> Result<RunOptions, ExperimentError> {
        let sizes = preset.sizes();
        Ok(RunOptions {
            command: String::new(),
            seed,
            sizes,
            patterns: patterns::of_preset(preset)?,
            parameters: patterns::parameters(sizes),
            schedule: Schedule::Budget,
            faults: vec![],
            trials: 1,
            wave: None,
        })
    }
}

/// How far a run is, in steps of very different length.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    pub stage: &'static str,
    pub done: usize,
    pub total: usize,
}

/// Trains and infers on an engine. `progress` is told each step; `go_on` is asked before each period of the neuron
/// clock (by a board every few hundred), and ends the run with [`ExperimentError::Interrupted`] where it says no.
pub fn run(
    engine: &mut dyn Engine,
    options: &RunOptions,
    progress: &mut dyn FnMut(Progress),
    go_on: &mut dyn FnMut() -> bool,
) -> Result<RunResult, ExperimentError> {
    let (sizes, patterns) = (options.sizes, &options.patterns);
    check(sizes, patterns, &options.parameters)?;
    let mut config = options.parameters.config(sizes, patterns.clone(), options.seed)?;
    inject(&mut config, &options.faults, options.seed);
    engine.load(&config)?;
    let watch = Watch::new(&config, &options.parameters, options.wave.as_ref(), go_on)?;
    let rounds = if let Schedule::Rounds(rounds) = options.schedule { rounds.into() } else { 1 };
    let total = patterns.len() * (1 + rounds + (FLIPPED_PIXELS_MAX + 1) * options.trials);
    let writes = [0, 1].map(|layer| Stream::new(options.seed, Purpose::Write, layer));
    let mut job = Job { engine, options, config, watch, progress, done: 0, total, writes };

    let mut evolution = vec![job.train()?];
    evolution.push(job.teach()?);
    job.flip_bits()?;
    let training = job.engine.status()?;
    let after = job.conductances()?;
    let noise = job.infer()?;
    let owners = job.engine.owners(patterns.len())?;
    let status = job.engine.status()?;
    let kind = job.engine.kind();
    let Job { watch, config, .. } = job;
    watch.finish()?;

    let middle = (config.device.conductance_min + config.device.conductance_max) / 2;
    let potentiated =
        |column: usize| after[1].iter().skip(column).step_by(sizes.outputs).filter(|&&w| w > middle).count();
    let before = config.layers.each_ref().map(|layer| layer.conductance.clone());
    let clean = &noise[0];
    Ok(RunResult {
        version: env!("CARGO_PKG_VERSION").to_string(),
        command: options.command.clone(),
        seed: options.seed,
        engine: kind.name().to_string(),
        sizes,
        faults: options.faults.iter().map(|fault| fault.text(sizes)).collect(),
        clustered: is_clustered(&owners),
        owners: owners.iter().map(|owner| owner.map(usize::from)).collect(),
        potentiated_per_output: (0..patterns.len()).map(potentiated).collect(),
        accuracy: noise.iter().map(accuracy).collect(),
        rates_hz: clean.hidden_rates_hz.clone(),
        output_rates_hz: clean.output_rates_hz.clone(),
        probe_digest: status.digest_hex(),
        conductance_before_usiemens: [matrix(&before[0], sizes.hidden), matrix(&before[1], sizes.outputs)],
        conductance_after_usiemens: [matrix(&after[0], sizes.hidden), matrix(&after[1], sizes.outputs)],
        evolution,
        events: training.events.into(),
        ties: training.ties.into(),
        circuit_seconds: ticks_to_seconds(status.ticks),
        cycles: status.cycles,
        parameters: options.parameters.to_map(),
        noise,
        config,
    })
}

/// Whether networks of these sizes can learn these patterns with these parameters.
pub fn check(sizes: Sizes, patterns: &PatternSet, parameters: &Parameters) -> Result<(), ExperimentError> {
    if patterns.pixels() != sizes.inputs {
        return Err(ExperimentError::Pixels { pixels: patterns.pixels(), sizes });
    }
    if patterns.len() > sizes.hidden.min(sizes.outputs) {
        return Err(ExperimentError::TooFewNeurons { patterns: patterns.len(), sizes });
    }
    parameters.check()?;
    Ok(parameters.check_inhibition(sizes.hidden)?)
}

/// A run under way.
struct Job<'a> {
    engine: &'a mut dyn Engine,
    options: &'a RunOptions,
    config: Config,
    watch: Watch<'a>,
    progress: &'a mut dyn FnMut(Progress),
    done: usize,
    total: usize,
    /// Draws for each layer's written conductances.
    writes: [Stream; 2],
}

impl Job<'_> {
    fn execute(&mut self, commands: &[Command]) -> Result<(), ExperimentError> {
        match self.engine.run(commands, &mut self.watch)? {
            Ended::Done => Ok(()),
            Ended::Stopped => Err(ExperimentError::Interrupted),
        }
    }

    /// A command that programs a layer. What it has written varies from cycle to cycle (`conductance_c2c_sd_rel`): there is no
    /// chance in the gateware's programming, so the host writes the words anew after each command, on every engine alike.
    fn learn(&mut self, layer: usize, command: Command) -> Result<(), ExperimentError> {
        let sd_rel = self.options.parameters.conductance_c2c_sd_rel;
        if sd_rel == 0.0 {
            return self.execute(&[command]);
        }
        let before = self.engine.conductances(layer)?;
        self.execute(&[command])?;
        let mut state = self.engine.save()?;
        let (min, max) = (self.config.device.conductance_min, self.config.device.conductance_max);
        for (w, before) in state.config.layers[layer].conductance.iter_mut().zip(before) {
            let varied = self.writes[layer].spread(w.to_num(), sd_rel);
            if *w != before {
                *w = conductance(varied).clamp(min, max);
            }
        }
        Ok(self.engine.restore(&state)?)
    }

    /// What happens to the conductance memories between training and inference.
    fn flip_bits(&mut self) -> Result<(), ExperimentError> {
        if self.options.faults.iter().all(|fault| fault.kind != FaultKind::BitFlip) {
            return Ok(());
        }
        let mut state = self.engine.save()?;
        flip_bits(&mut state.config, &self.options.faults, self.options.seed);
        Ok(self.engine.restore(&state)?)
    }

    fn step(&mut self, stage: &'static str) {
        (self.progress)(Progress { stage, done: self.done, total: self.total });
        self.done += 1;
    }

    fn conductances(&mut self) -> Result<[Vec<Conductance>; 2], ExperimentError> {
        Ok([self.engine.conductances(0)?, self.engine.conductances(1)?])
    }

    /// The pattern whose training is recorded event by event: the paper shows that of the digit 1 (Fig. 5e and 5i).
    fn recorded_pattern(&self) -> usize {
        self.options.patterns.iter().position(|pattern| pattern.name == "1").unwrap_or(0)
    }

    /// Layer 1: every pattern in turn.
    fn train(&mut self) -> Result<Evolution, ExperimentError> {
        self.execute(&begin_layer1())?;
        if let Schedule::Rounds(rounds) = self.options.schedule {
            return self.train_in_rounds(rounds);
        }
        let mut snapshots = vec![];
        for index in 0..self.options.patterns.len() {
            self.step("training layer 1");
            if index == 0 && self.watch.wants_highlights() {
                self.watch.highlight_event(self.config.sequencer.rest_periods);
            }
            let command = Command::Train { pattern: index as u8, ground: self.options.schedule == Schedule::Budget };
            if index == self.recorded_pattern() {
                snapshots = self.recorded(0, command)?;
            } else {
                self.learn(0, command)?;
            }
        }
        let owners = self.engine.owners(self.options.patterns.len())?;
        let neuron = owners[self.recorded_pattern()].map_or(0, usize::from);
        Ok(self.evolution(0, neuron, &snapshots))
    }

    /// Layer 1: all patterns in turn; the evolution is that of the neuron which owns the recorded pattern in the end.
    fn train_in_rounds(&mut self, rounds: u16) -> Result<Evolution, ExperimentError> {
        let mut snapshots = vec![self.engine.conductances(0)?];
        for round in 0..rounds {
            for index in 0..self.options.patterns.len() {
                self.step("training layer 1");
                if round == 0 && index == 0 && self.watch.wants_highlights() {
                    self.watch.highlight_event(self.config.sequencer.rest_periods);
                }
                self.learn(0, Command::Train { pattern: index as u8, ground: false })?;
                if index == self.recorded_pattern() {
                    snapshots.push(self.engine.conductances(0)?);
                }
            }
        }
        let owners = self.engine.owners(self.options.patterns.len())?;
        let neuron = owners[self.recorded_pattern()].map_or(0, usize::from);
        Ok(self.evolution(0, neuron, &snapshots))
    }

    /// Layer 2: a lesson for each pattern.
    fn teach(&mut self) -> Result<Evolution, ExperimentError> {
        self.execute(&begin_layer2())?;
        let mut snapshots = vec![];
        for index in 0..self.options.patterns.len() {
            self.step("training layer 2");
            let command = Command::Teach { pattern: index as u8, target: index as u16 };
            if index == self.recorded_pattern() {
                snapshots = self.recorded(1, command)?;
            } else {
                self.learn(1, command)?;
            }
        }
        Ok(self.evolution(1, self.recorded_pattern(), &snapshots))
    }

    /// Runs a command and records a layer's conductances before it and after each of its events. A board would have to be
    /// asked tick by tick, which takes hours: of it only what was before and what came out is recorded.
    fn recorded(&mut self, layer: usize, command: Command) -> Result<Vec<Vec<Conductance>>, ExperimentError> {
        let before = self.engine.conductances(layer)?;
        if self.engine.kind().is_board() {
            self.learn(layer, command)?;
            return Ok(vec![before, self.engine.conductances(layer)?]);
        }
        let events = self.engine.status()?.events;
        self.watch.track(layer, self.config.sizes.neurons(layer), before, events);
        self.learn(layer, command)?;
        Ok(self.watch.tracked())
    }

    fn evolution(&self, layer: usize, neuron: usize, snapshots: &[Vec<Conductance>]) -> Evolution {
        let columns = self.config.sizes.neurons(layer);
        let column = |snapshot: &Vec<Conductance>| {
            snapshot.iter().skip(neuron).step_by(columns).map(|w| w.to_num::<f64>()).collect()
        };
        Evolution {
            layer: layer + 1,
            pattern: self.options.patterns[self.recorded_pattern()].name.clone(),
            neuron,
            conductance_usiemens: snapshots.iter().map(column).collect(),
        }
    }

    /// Every pattern, clean and with one to three flipped pixels.
    fn infer(&mut self) -> Result<Vec<NoiseResult>, ExperimentError> {
        self.execute(&begin_inference())?;
        let mut flips = Flips::new(self.options.seed);
        (0..=FLIPPED_PIXELS_MAX).map(|flipped_pixels| self.infer_with(flipped_pixels, &mut flips)).collect()
    }

    fn infer_with(&mut self, flipped_pixels: usize, flips: &mut Flips) -> Result<NoiseResult, ExperimentError> {
        let (patterns, trials, sizes) = (self.options.patterns.len(), self.options.trials, self.options.sizes);
        let periods = periods_from_ms(INFERENCE_MS);
        let mut result = NoiseResult {
            flipped_pixels,
            trials,
            confusion: vec![vec![0; patterns + 1]; patterns],
            hidden_rates_hz: vec![vec![0.0; sizes.hidden]; patterns],
            output_rates_hz: vec![vec![0.0; sizes.outputs]; patterns],
        };
        let rate_hz = 1e3 / (INFERENCE_MS * trials as f64);
        for trial in 0..trials {
            for index in 0..patterns {
                self.step("inference");
                let mut pixels = self.options.patterns[index].pixels.clone();
                flips.flip(&mut pixels, flipped_pixels);
                self.engine.set_pattern(index, &pixels)?;
                if trial == 0 && flipped_pixels == 0 && self.watch.wants_highlights() {
                    let conductances = self.conductances()?;
                    self.watch.highlight_periods(periods_from_ms(HIGHLIGHT_MS), conductances);
                }
                self.execute(&present(index as u8, periods as u16))?;
                let (hidden, outputs) = (self.engine.spikes(0)?, self.engine.spikes(1)?);
                let recognised = strongest(&outputs).filter(|&output| output < patterns).unwrap_or(patterns);
                result.confusion[index][recognised] += 1;
                for (rates, spikes) in [(&mut result.hidden_rates_hz, &hidden), (&mut result.output_rates_hz, &outputs)]
                {
                    rates[index].iter_mut().zip(spikes).for_each(|(rate, &n)| *rate += f64::from(n) * rate_hz);
                }
            }
        }
        for (index, pattern) in self.options.patterns.iter().enumerate() {
            self.engine.set_pattern(index, &pattern.pixels)?;
        }
        Ok(result)
    }
}

/// Chooses the pixels that are flipped; its stream is apart from every other draw of the seed.
struct Flips(Xoshiro256PlusPlus);

impl Flips {
    fn new(seed: u64) -> Self {
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        // the parameters draw from jumps of 2^128 of the same seed: a long jump of 2^192 is out of their reach
        generator.long_jump();
        Flips(generator)
    }

    /// Flips `count` different pixels, each choice equally likely.
    fn flip(&mut self, pixels: &mut [bool], count: usize) {
        let mut order: Vec<usize> = (0..pixels.len()).collect();
        for n in 0..count.min(pixels.len()) {
            // 64 bits onto at most 1024 pixels: the bias of the remainder is below 1e-16
            let other = n + (self.0.next_u64() % (pixels.len() - n) as u64) as usize;
            order.swap(n, other);
            pixels[order[n]] ^= true;
        }
    }
}

/// Whether every pattern has an owner of its own.
pub fn is_clustered(owners: &[Option<u16>]) -> bool {
    distinct(owners.iter().flatten()) == owners.len()
}

fn accuracy(noise: &NoiseResult) -> f64 {
    let right: u32 = noise.confusion.iter().enumerate().map(|(index, row)| row[index]).sum();
    let shown: u32 = noise.confusion.iter().flatten().sum();
    if shown == 0 { 0.0 } else { f64::from(right) / f64::from(shown) }
}

fn matrix(conductances: &[Conductance], columns: usize) -> Vec<Vec<f64>> {
    conductances.chunks(columns).map(|row| row.iter().map(|w| w.to_num()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flips_are_distinct_and_repeat() {
        let flip = |seed, count| {
            let mut pixels = vec![false; 30];
            Flips::new(seed).flip(&mut pixels, count);
            pixels
        };
        for count in 0..=30 {
            assert_eq!(flip(7, count).iter().filter(|&&black| black).count(), count);
        }
        assert_eq!(flip(7, 3), flip(7, 3));
        assert_ne!(flip(7, 3), flip(8, 3));
    }
}
