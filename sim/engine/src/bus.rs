//! Engines that are reached over the bus: loading a configuration and running commands by the register map.

use crate::assemble::{Assembler, Event};
use crate::{Ended, Engine, EngineError, EngineKind, Status};
use memtwin_spec::register::{self, Region, StatusWord, address, csr, neuron_field, offset};
use memtwin_spec::size::{PATTERNS_MAX, QUEUE_ENTRIES};
use memtwin_spec::{Command, Conductance, Config, Interest, Observer, Sizes, State};

/// A master of a bus, a network's or an array's.
pub trait Words {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError>;
    fn read(&mut self, address: u32) -> Result<u32, EngineError>;
    /// Reads words at rising addresses.
    fn read_block(&mut self, address: u32, words: &mut [u32]) -> Result<(), EngineError> {
        for (address, word) in (address..).zip(words) {
            *word = self.read(address)?;
        }
        Ok(())
    }
}

/// A master of a network's bus, which lets its sequencer run.
pub trait Bus: Words {
    fn kind(&self) -> EngineKind;
    /// Where the sequencer stands.
    fn status_word(&mut self) -> Result<StatusWord, EngineError> {
        Ok(StatusWord(self.read(csr(offset::STATUS))?))
    }
    /// Sizes of the network that the hardware is.
    fn sizes(&mut self) -> Result<Sizes, EngineError> {
        let word = self.read(csr(offset::SIZES))?;
        let field = |low: u32| (word >> low & 0x3FF) as usize;
        Ok(Sizes::new(field(0), field(10), field(20))?)
    }
    /// Lets the sequencer take commands: to the start of the first period, or until no command is left.
    fn start(&mut self) -> Result<Standing, EngineError>;
    /// From the start of a period to that of the next, or until no command is left. With `detail` hands over every event;
    /// without, only what a probe of a later period would otherwise miss (which may be nothing, where a later period
    /// makes up for it).
    fn period(&mut self, detail: bool, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError>;
    /// As many periods without detail as suit the bus, at most `count` and at least one.
    fn periods(&mut self, _count: u32, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        self.period(false, sink)
    }
    /// The sequencer takes no further command.
    fn stop(&mut self) -> Result<(), EngineError> {
        self.write(csr(offset::RUN), 0)
    }
}

/// Where the sequencer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Commands are left.
    pub working: bool,
    /// The gateware's count of ticks, modulo 2^32.
    pub ticks: u32,
}

/// An engine behind a bus.
pub struct BusEngine<B: Bus> {
    pub(crate) bus: B,
    pub(crate) loaded: Option<Loaded>,
}

pub(crate) struct Loaded {
    pub config: Config,
    pub assembler: Assembler,
    /// An event had been given up before the state that was restored; the hardware's own flag cannot be set.
    pub gave_up: bool,
}

impl<B: Bus> BusEngine<B> {
    pub fn new(bus: B) -> Self {
        BusEngine { bus, loaded: None }
    }

    /// The bus itself, to look at the hardware below the engine.
    pub fn bus(&mut self) -> &mut B {
        &mut self.bus
    }

    pub(crate) fn config(&self) -> Result<&Config, EngineError> {
        self.loaded.as_ref().map(|loaded| &loaded.config).ok_or(EngineError::NotLoaded)
    }

    fn load_registers(&mut self, config: &Config) -> Result<(), EngineError> {
        let (device, sequencer) = (&config.device, &config.sequencer);
        let [layer1, layer2] = &config.layers;
        for (offset, value) in [
            (offset::EVENT_BUDGET, u32::from(sequencer.event_budget)),
            (offset::REST_PERIODS, sequencer.rest_periods.into()),
            (offset::EVENT_PERIODS_MAX, sequencer.event_periods_max.into()),
            (offset::JITTER, device.jitter.into()),
            (offset::ONSET_TICKS, device.onset_ticks.into()),
            (offset::DRIVE_MIN, device.drive_min.to_bits().into()),
            (offset::REST_TICKS, device.rest_ticks.into()),
            (offset::LEAK_FAST_SHIFT, device.leak_fast_shift.into()),
            (offset::LEAK_SLOW_SHIFT, device.leak_slow_shift.into()),
            (offset::LIFT, device.lift.to_bits().into()),
            (offset::CONDUCTANCE_MIN, device.conductance_min.to_bits().into()),
            (offset::CONDUCTANCE_MAX, device.conductance_max.to_bits().into()),
            (offset::DEPRESS_SHIFT, device.depress_shift.into()),
            (offset::LIA_RATIO, config.lia.ratio.into()),
            (offset::FATIGUE_MIN, device.fatigue.map_or(0, |fatigue| fatigue.base_min.into())),
            (offset::FATIGUE_MAX, device.fatigue.map_or(0, |fatigue| fatigue.base_max.into())),
            (offset::REST_SUB_TICKS_1, layer1.rest_sub_ticks.into()),
            (offset::REST_SUB_TICKS_2, layer2.rest_sub_ticks.into()),
            (offset::POTENTIATE_SHIFT_1, layer1.potentiate_shift.into()),
            (offset::POTENTIATE_SHIFT_2, layer2.potentiate_shift.into()),
        ] {
            self.bus.write(csr(offset), value)?;
        }
        for (offset, layer) in [(offset::SEED_1, layer1), (offset::SEED_2, layer2)] {
            for word in register::SEED_ORDER {
                self.bus.write(csr(offset), layer.seed[word])?;
            }
        }
        Ok(())
    }

    fn load_layer(&mut self, config: &Config, index: usize) -> Result<(), EngineError> {
        let (_, columns) = config.sizes.crossbar(index);
        let layer = &config.layers[index];
        let mut words: Vec<u32> = layer.conductance.iter().map(|w| w.to_bits().into()).collect();
        layer.stuck.iter().for_each(|&n| words[n as usize] |= 1 << register::STUCK);
        for (n, word) in words.into_iter().enumerate() {
            let address = register::synapse(config.sizes, index, n / columns, n % columns);
            self.bus.write(address, word)?;
        }
        for n in 0..columns {
            let base = layer.threshold_base[n];
            let state = register::initial_state_word(config.nominal_threshold(base));
            for (field, value) in [
                (neuron_field::AMPLITUDE, layer.amplitude[n].into()),
                (neuron_field::THRESHOLD_BASE, base.into()),
                (neuron_field::FILAMENT, 0),
                (neuron_field::STATE, state),
            ] {
                self.bus.write(register::neuron(index, n, field), value)?;
            }
        }
        Ok(())
    }

    fn load_shared(&mut self, config: &Config) -> Result<(), EngineError> {
        for (code, &growth) in (0..).zip(&config.device.growth) {
            let shift = config.device.spread_shift.get(code as usize).copied().unwrap_or(0);
            self.bus.write(address(Region::Growth, code), growth | u32::from(shift) << register::SPREAD_SHIFT)?;
        }
        let bias = config.sizes.hidden;
        let lines = config.lia.conductance.chunks(bias + 1).zip(config.lia.ground(bias));
        for (line, (cells, ground)) in lines.enumerate() {
            for (input, g) in cells.iter().chain([&ground]).enumerate() {
                self.bus.write(register::lia_cell(config.sizes, line, input), g.to_bits().into())?;
            }
        }
        for (n, pattern) in config.patterns.iter().enumerate() {
            self.write_pattern(n, &pattern.pixels)?;
        }
        for n in config.patterns.len()..PATTERNS_MAX {
            self.write_pattern(n, &[])?;
        }
        for n in 0..PATTERNS_MAX {
            self.bus.write(address(Region::Owners, n as u32), 0)?;
        }
        Ok(())
    }

    fn write_pattern(&mut self, index: usize, pixels: &[bool]) -> Result<(), EngineError> {
        let word = pixels.iter().enumerate().map(|(bit, &black)| u32::from(black) << bit).sum();
        self.bus.write(address(Region::Patterns, index as u32), word)
    }

    /// Runs what is in the queue.
    fn run_queue(&mut self, observer: &mut dyn Observer) -> Result<Ended, EngineError> {
        let loaded = self.loaded.as_mut().ok_or(EngineError::NotLoaded)?;
        let assembler = &mut loaded.assembler;
        let mut standing = self.bus.start()?;
        while standing.working {
            standing = match observer.before_period(assembler.ticks()) {
                Interest::Stop => return Ok(Ended::Stopped),
                Interest::Skip => {
                    let count = observer.undisturbed_periods();
                    self.bus.periods(count, &mut |event| {
                        assembler.take(event);
                    })?
                }
                Interest::Probes => self.bus.period(true, &mut |event| {
                    if let Some(probe) = assembler.take(event) {
                        observer.probe(probe);
                    }
                })?,
            };
            let unseen = standing.ticks.wrapping_sub(assembler.ticks() as u32);
            assembler.skip(unseen.into());
        }
        Ok(Ended::Done)
    }
}

impl<B: Bus> Engine for BusEngine<B> {
    fn kind(&self) -> EngineKind {
        self.bus.kind()
    }

    fn load(&mut self, config: &Config) -> Result<(), EngineError> {
        config.validate()?;
        let (found, expected) = (self.bus.sizes()?, config.sizes);
        if found != expected {
            return Err(EngineError::HardwareSizes { found, expected });
        }
        self.bus.stop()?;
        // whatever ran before ends here: memories answer
        self.bus.write(csr(offset::INIT), 1)?;
        self.load_registers(config)?;
        self.load_layer(config, 0)?;
        self.load_layer(config, 1)?;
        self.load_shared(config)?;
        self.bus.write(csr(offset::INIT), 1)?;
        self.loaded = Some(Loaded { config: config.clone(), assembler: Assembler::new(config), gave_up: false });
        Ok(())
    }

    fn run(&mut self, commands: &[Command], observer: &mut dyn Observer) -> Result<Ended, EngineError> {
        for chunk in commands.chunks(QUEUE_ENTRIES) {
            for command in chunk {
                self.bus.write(csr(offset::QUEUE), command.encode()?)?;
            }
            let ended = self.run_queue(observer)?;
            if ended == Ended::Stopped {
                return Ok(ended);
            }
            self.bus.stop()?;
        }
        Ok(Ended::Done)
    }

    fn set_pattern(&mut self, index: usize, pixels: &[bool]) -> Result<(), EngineError> {
        self.write_pattern(index, pixels)
    }

    fn conductances(&mut self, layer: usize) -> Result<Vec<Conductance>, EngineError> {
        let sizes = self.config()?.sizes;
        self.read_conductances(sizes, layer)
    }

    fn spikes(&mut self, layer: usize) -> Result<Vec<u16>, EngineError> {
        let sizes = self.config()?.sizes;
        // the bits above count ticks of a programming pulse
        self.read_neurons(sizes, layer, neuron_field::SPIKES)
    }

    fn owners(&mut self, patterns: usize) -> Result<Vec<Option<u16>>, EngineError> {
        let owner = |word: u32| (word >> 15 & 1 == 1).then_some((word & 0x7FFF) as u16);
        Ok(self.block(address(Region::Owners, 0), patterns)?.into_iter().map(owner).collect())
    }

    fn status(&mut self) -> Result<Status, EngineError> {
        let loaded = self.loaded.as_ref().ok_or(EngineError::NotLoaded)?;
        let (ticks, seen_cycles) = (loaded.assembler.ticks(), loaded.assembler.cycles());
        let mut read = |offset: u32| self.bus.read(csr(offset));
        let cycles = read(offset::CYCLES)?;
        Ok(Status {
            gave_up: loaded.gave_up || StatusWord(read(offset::STATUS)?).gave_up(),
            ticks,
            cycles: seen_cycles + u64::from(cycles.wrapping_sub(seen_cycles as u32)),
            events: read(offset::EVENTS)?,
            ties: read(offset::TIES)?,
            digests: [
                read(offset::DIGEST_1)?,
                read(offset::DIGEST_2)?,
                read(offset::CONDUCTANCE_DIGEST_1)?,
                read(offset::CONDUCTANCE_DIGEST_2)?,
            ],
        })
    }

    fn save(&mut self) -> Result<State, EngineError> {
        self.read_out()
    }

    fn restore(&mut self, state: &State) -> Result<(), EngineError> {
        self.write_back(state)
    }
}
