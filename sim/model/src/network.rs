//! Two layers, the LIA and the sequencer that runs the procedures by itself (Fig. 5c).
//!
//! Long because commands, periods and ticks are one machine, as in the gateware.

use crate::layer::{Layer, Mode, for_each_bit};
use crate::lia::Lia;
use crate::timing;
use memtwin_spec::time::TICKS_PER_PHASE;
use memtwin_spec::{
    Command, Conductance, Config, Control, Interest, LayerIndex, Mask, Observer, Probe, SpecError, size,
};

/// How a run of commands ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Every command was carried out.
    Done,
    /// The observer stopped it.
    Stopped,
}

/// The whole network, and where it stands.
#[derive(Debug, Clone)]
pub struct Network {
    pub(crate) config: Config,
    pub(crate) layers: [Layer; 2],
    pub(crate) lia: Lia,
    pub(crate) control: Control,
    pub(crate) patterns: Vec<Vec<bool>>,
    pub(crate) owners: Vec<Option<u16>>,
    /// Rows of layer 1 that the sequencer pulses.
    rows1: Vec<bool>,
    /// Rows of layer 2: output spikes of layer 1, or the terminal that a lesson pulses.
    rows2: Vec<bool>,
    pub(crate) clear_spikes: bool,
    /// CLK in this phase; it stays low in [`Command::Bench`].
    clk: bool,
    digests: bool,
    pub(crate) tick: u64,
    pub(crate) cycle: u64,
    pub(crate) events: u32,
    pub(crate) ties: u32,
    /// An event was given up since the load.
    pub(crate) gave_up: bool,
    probe: Probe,
}

/// What the rows are driven with in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Drive {
    Nothing,
    Pattern(usize),
    /// A pattern at the devices alone, CLK-low included where held.
    Bench {
        pattern: usize,
        held: bool,
    },
    /// The terminal of one hidden neuron, at layer 2.
    Hidden(Option<u16>),
}

/// What happened in a period.
#[derive(Debug, Clone, Copy, Default)]
struct PeriodOutcome {
    /// The lowest neuron of the watched layer that sent a spike.
    spiked: Option<u16>,
    /// The lowest neuron of layer 1 whose spikes reached the budget with a spike of this period.
    over_budget: Option<u16>,
    stopped: bool,
}

impl Network {
    /// Loads a configuration; without `digests` the digest fields of the probes stay zero, and the run is faster.
    pub fn new(config: &Config, digests: bool) -> Result<Self, SpecError> {
        config.validate()?;
        let sizes = config.sizes;
        let mut patterns: Vec<Vec<bool>> = config.patterns.iter().map(|p| p.pixels.clone()).collect();
        // the rest of the memory is blank, and may be presented all the same
        patterns.resize(size::PATTERNS_MAX, vec![false; sizes.inputs]);
        Ok(Network {
            layers: [Layer::new(config, 0), Layer::new(config, 1)],
            lia: Lia::new(sizes.hidden, &config.lia),
            control: Control::default(),
            patterns,
            owners: vec![None; size::PATTERNS_MAX],
            rows1: vec![false; sizes.inputs],
            rows2: vec![false; sizes.hidden],
            clear_spikes: false,
            clk: false,
            digests,
            tick: 0,
            cycle: 0,
            events: 0,
            ties: 0,
            gave_up: false,
            probe: Probe::new(sizes),
            config: config.clone(),
        })
    }

    /// Runs commands as the sequencer does.
    pub fn run(&mut self, commands: &[Command], observer: &mut dyn Observer) -> Ended {
        for &command in commands {
            if self.execute(command, observer) == Ended::Stopped {
                return Ended::Stopped;
            }
        }
        Ended::Done
    }

    /// Replaces a pattern of the pattern memory.
    pub fn set_pattern(&mut self, index: usize, pixels: &[bool]) {
        self.patterns[index].copy_from_slice(pixels);
    }

    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Conductances of a layer (0 or 1), row by row.
    pub fn conductances(&self, layer: usize) -> Vec<Conductance> {
        self.layers[layer].crossbar.conductances()
    }

    /// Output spikes of a layer since the last clear.
    pub fn spikes(&self, layer: usize) -> &[u16] {
        &self.layers[layer].spikes
    }

    /// The hidden neuron that training gave to each pattern.
    pub fn owners(&self) -> &[Option<u16>] {
        &self.owners
    }

    pub fn gave_up(&self) -> bool {
        self.gave_up
    }

    /// The probe of the moment.
    pub fn probe(&mut self) -> &Probe {
        self.fill_probe();
        &self.probe
    }

    fn execute(&mut self, command: Command, observer: &mut dyn Observer) -> Ended {
        self.cycle += timing::COMMAND;
        // what a command begins with follows from the state between two commands, and sums do not belong to it
        self.layers.iter_mut().for_each(|layer| layer.crossbar.forget_sums());
        match command {
            Command::Control(control) => self.set_control(control),
            Command::Gate { layer, neuron, on } => self.set_gate(layer, neuron, on),
            Command::Clear => {
                self.clear_spikes = true;
                (self.events, self.ties) = (0, 0);
            }
            Command::Rest { periods } => return self.periods(Drive::Nothing, periods, false, observer),
            Command::Present { pattern, until_fire, periods } => {
                return self.periods(Drive::Pattern(pattern.into()), periods, until_fire, observer);
            }
            Command::Bench { pattern, held, periods } => {
                return self.periods(Drive::Bench { pattern: pattern.into(), held }, periods, false, observer);
            }
            Command::Train { pattern, ground } => return self.train(pattern, ground, observer),
            Command::Teach { pattern, target } => return self.teach(pattern, target, observer),
        }
        Ended::Done
    }

    fn set_control(&mut self, control: Control) {
        self.control = control;
        if !control.lia_on {
            self.lia.release();
            self.layers[0].lg = self.lia.lg;
        }
    }

    fn set_gate(&mut self, layer: LayerIndex, neuron: Option<u16>, on: bool) {
        let mask = neuron.map_or(Mask::MAX, |n| 1 << n) & crate::lia::all(self.config.sizes.neurons(layer.index()));
        let gate = &mut self.layers[layer.index()].gate;
        *gate = if on { *gate | mask } else { *gate & !mask };
    }

    /// Exactly `periods`, or fewer where the first spike ends it; never less than one.
    fn periods(&mut self, drive: Drive, periods: u16, until_fire: bool, observer: &mut dyn Observer) -> Ended {
        for _ in 0..periods.max(1) {
            let outcome = self.period(drive, observer);
            if outcome.stopped {
                return Ended::Stopped;
            }
            if until_fire && outcome.spiked.is_some() {
                break;
            }
        }
        Ended::Done
    }

    /// One event: pulses until a spike, then rest. `Ok(None)` where it was given up.
    fn event(&mut self, drive: Drive, observer: &mut dyn Observer) -> Result<Option<PeriodOutcome>, Ended> {
        let sequencer = self.config.sequencer.clone();
        for _ in 0..sequencer.event_periods_max {
            let outcome = self.period(drive, observer);
            if outcome.stopped {
                return Err(Ended::Stopped);
            }
            if outcome.spiked.is_some() {
                self.events = (self.events + 1) & 0xFFFF;
                for _ in 0..sequencer.rest_periods {
                    if self.period(Drive::Nothing, observer).stopped {
                        return Err(Ended::Stopped);
                    }
                }
                return Ok(Some(outcome));
            }
        }
        self.gave_up = true;
        Ok(None)
    }

    fn train(&mut self, pattern: u8, ground: bool, observer: &mut dyn Observer) -> Ended {
        for count in 1.. {
            let outcome = match self.event(Drive::Pattern(pattern.into()), observer) {
                Err(ended) => return ended,
                Ok(None) => break,
                Ok(Some(outcome)) => outcome,
            };
            if ground {
                let Some(winner) = outcome.over_budget else { continue };
                self.owners[usize::from(pattern)] = Some(winner);
                self.set_gate(LayerIndex::One, Some(winner), false);
                break;
            }
            self.owners[usize::from(pattern)] = outcome.spiked;
            if count >= self.config.sequencer.event_budget {
                break;
            }
        }
        Ended::Done
    }

    fn teach(&mut self, pattern: u8, target: u16, observer: &mut dyn Observer) -> Ended {
        self.set_gate(LayerIndex::Two, None, false);
        self.set_gate(LayerIndex::Two, Some(target), true);
        let drive = Drive::Hidden(self.owners[usize::from(pattern)]);
        for _ in 0..self.config.sequencer.event_budget {
            match self.event(drive, observer) {
                Err(ended) => return ended,
                Ok(None) => break,
                Ok(Some(_)) => {}
            }
        }
        Ended::Done
    }

    /// One period of the neuron clock: CLK high, programming, CLK low.
    fn period(&mut self, drive: Drive, observer: &mut dyn Observer) -> PeriodOutcome {
        let interest = observer.before_period(self.tick);
        if interest == Interest::Stop {
            return PeriodOutcome { stopped: true, ..PeriodOutcome::default() };
        }
        let wanted = interest == Interest::Probes;
        let watched = usize::from(matches!(drive, Drive::Hidden(_)));
        self.phase(drive, true, wanted, observer);
        let outcome = self.spikes_of_period(watched);
        self.program();
        self.phase(drive, false, wanted, observer);
        if !wanted {
            self.layers.iter_mut().for_each(Layer::forget_writes);
        }
        self.cycle += timing::PERIOD_END;
        outcome
    }

    /// Output spikes last exactly one CLK-high phase: any of its ticks tells all.
    fn spikes_of_period(&self, watched: usize) -> PeriodOutcome {
        let lowest = |mask: Mask| (mask != 0).then(|| mask.trailing_zeros() as u16);
        let budget = self.config.sequencer.event_budget;
        let hidden = &self.layers[0];
        let first = hidden.g1().trailing_zeros() as usize;
        let over = (first..hidden.spikes.len()).find(|&n| hidden.g1() >> n & 1 == 1 && hidden.spikes[n] >= budget);
        PeriodOutcome { spiked: lowest(self.layers[watched].g1()), over_budget: over.map(|n| n as u16), stopped: false }
    }

    /// Half a period, tick by tick, or in strides where nobody looks.
    fn phase(&mut self, drive: Drive, first: bool, wanted: bool, observer: &mut dyn Observer) {
        self.clk = first && !matches!(drive, Drive::Bench { .. });
        let mut modes = self.begin_phase(drive, first);
        let in_strides = !wanted && !self.digests;
        let mut left = TICKS_PER_PHASE;
        while left > 0 {
            let mut ticks = if in_strides { self.stride(modes, left) } else { 0 };
            if ticks == 0 {
                self.one_tick(modes);
                ticks = 1;
            }
            self.cycle += u64::from(ticks) * self.tick_cycles();
            if wanted {
                self.fill_probe();
                observer.probe(&self.probe);
            }
            self.tick += u64::from(ticks);
            left -= ticks;
            modes.iter_mut().for_each(|mode| (mode.rising, mode.clear) = (false, false));
        }
    }

    /// The first tick of a phase: latches and rows. Neither changes again until the next phase.
    fn begin_phase(&mut self, drive: Drive, first: bool) -> [Mode; 2] {
        let (control, clk) = (self.control, self.clk);
        let on = self.supplied();
        let spikes = self.layers[0].latch(clk && on[0]);
        self.layers[1].latch(clk && on[1]);
        self.set_rows(drive, first, spikes);

        let rows = [&self.rows1, &self.rows2];
        for (index, layer) in self.layers.iter_mut().enumerate().filter(|&(index, _)| on[index]) {
            self.cycle += layer.drive(rows[index]);
        }

        let clear = std::mem::take(&mut self.clear_spikes);
        let mode = |layer: usize| Mode {
            clk: clk && on[layer],
            potentiate: [control.potentiate1, control.potentiate2][layer],
            depress: [control.depress1, control.depress2][layer],
            arbitrate: control.arbitrate && layer == 0,
            rising: first,
            clear,
            digest: self.digests,
        };
        [mode(0), mode(1)]
    }

    fn supplied(&self) -> [bool; 2] {
        [self.control.layer1_on, self.control.layer2_on]
    }

    /// Clock cycles of a tick without scans.
    fn tick_cycles(&self) -> u64 {
        let on = self.supplied();
        let neurons = (0..2).filter(|&index| on[index]).map(|index| self.config.sizes.neurons(index)).sum();
        timing::TICK_OVERHEAD + timing::lane(neurons)
    }

    /// As many ticks as leave everything but the devices as it is, `left` at most; zero where the next tick may not.
    fn stride(&mut self, modes: [Mode; 2], left: u32) -> u32 {
        if !self.lia.is_settled(self.control.lia_on, self.layers[0].vl()) {
            return 0;
        }
        let on = self.supplied();
        let mut ticks = left;
        for (index, layer) in self.layers.iter_mut().enumerate().filter(|&(index, _)| on[index]) {
            ticks = layer.quiet_ticks(modes[index], ticks);
            if ticks == 0 {
                return 0;
            }
        }
        for (index, layer) in self.layers.iter_mut().enumerate().filter(|&(index, _)| on[index]) {
            layer.pass(modes[index], ticks);
        }
        ticks
    }

    fn one_tick(&mut self, modes: [Mode; 2]) {
        let on = self.supplied();
        let mut ties = [0; 2];
        for (index, layer) in self.layers.iter_mut().enumerate().filter(|&(index, _)| on[index]) {
            ties[index] = layer.tick(modes[index]);
        }
        self.ties = (self.ties + ties[0]) & 0xFFFF;
        self.cycle += self.inhibit();
    }

    fn set_rows(&mut self, drive: Drive, first: bool, spikes: Mask) {
        match drive {
            Drive::Pattern(index) if first => self.rows1.copy_from_slice(&self.patterns[index]),
            Drive::Bench { pattern, held } if first || held => self.rows1.copy_from_slice(&self.patterns[pattern]),
            _ => self.rows1.fill(false),
        }
        let hidden = match drive {
            Drive::Hidden(owner) if first => owner.map_or(0, |n| 1 << n),
            Drive::Hidden(_) => 0,
            _ => spikes,
        };
        self.rows2.fill(false);
        for_each_bit(hidden, |n| self.rows2[n] = true);
    }

    /// The LIA answers to the VL of this tick; returns the clock cycles.
    fn inhibit(&mut self) -> u64 {
        let evaluated = self.control.lia_on && self.lia.update(self.layers[0].vl());
        self.layers[0].lg = self.lia.lg;
        if evaluated { timing::lia(self.config.sizes.hidden) } else { 0 }
    }

    fn program(&mut self) {
        if !self.layers.iter().any(|layer| layer.pulsed) {
            return;
        }
        let cycles = self.layers.each_mut().map(|layer| if layer.pulsed { layer.program() } else { 0 });
        self.cycle += timing::PROGRAM_OVERHEAD + cycles[0] + cycles[1];
    }

    fn fill_probe(&mut self) {
        let probe = &mut self.probe;
        probe.tick = self.tick;
        probe.cycle = self.cycle;
        probe.clk = self.clk;
        probe.events = self.events;
        probe.ties = self.ties;
        let on = [self.control.layer1_on, self.control.layer2_on];
        for (index, layer) in self.layers.iter_mut().enumerate() {
            layer.probe(on[index], &mut probe.layers[index]);
        }
    }
}
