//! Where the hardware behind a bus stands, read out and written back through the register map.

use crate::assemble::Assembler;
use crate::bus::{Bus, BusEngine, Loaded};
use crate::{Engine, EngineError};
use memtwin_model::Network;
use memtwin_spec::format::{CONDUCTANCE_BITS_MAX, GROWTH_BITS, GROWTH_ENTRIES};
use memtwin_spec::register::{self, Region, address, csr, neuron_field, offset, state_bit};
use memtwin_spec::size::PATTERNS_MAX;
use memtwin_spec::state::patterns_in_memory;
use memtwin_spec::{
    Command, Conductance, Config, Control, DeviceConfig, DeviceProbe, FatigueConfig, LayerConfig, LayerIndex,
    LayerState, LiaConfig, Mask, NoObserver, PatternSet, SequencerConfig, Sizes, State, Voltage,
};

impl<B: Bus> BusEngine<B> {
    /// Takes hardware over as it stands between two commands, whoever loaded it, and tells how that is. Its ticks and cycles
    /// are what their 32 bits tell; each pattern has its number for a name, and one row.
    pub fn attach(&mut self) -> Result<State, EngineError> {
        let sizes = self.bus.sizes()?;
        let state = self.read_state(sizes, None)?;
        state.validate()?;
        self.loaded = Some(Loaded::of(state.clone()));
        Ok(state)
    }

    /// [`Engine::save`]: what the hardware keeps, and what the engine knows of it besides.
    pub(crate) fn read_out(&mut self) -> Result<State, EngineError> {
        let Config { sizes, patterns, .. } = self.config()?.clone();
        let mut state = self.read_state(sizes, Some(&patterns))?;
        let status = self.status()?;
        (state.gave_up, state.ticks, state.cycles) = (status.gave_up, status.ticks, status.cycles);
        let loaded = self.loaded.as_ref().ok_or(EngineError::NotLoaded)?;
        for (index, layer) in state.layers.iter_mut().enumerate() {
            for (device, shown) in layer.devices.iter_mut().zip(loaded.assembler.devices(index)) {
                (device.volt, device.ratio) = (shown.volt, shown.ratio);
            }
        }
        Ok(state)
    }

    /// [`Engine::restore`].
    pub(crate) fn write_back(&mut self, state: &State) -> Result<(), EngineError> {
        // the model is the judge, before anything is lost
        Network::restore(state, false)?;
        self.load(&state.config)?;
        for (index, layer) in state.layers.iter().enumerate() {
            self.write_devices(index, layer)?;
        }
        for (n, owner) in (0..).zip(&state.owners) {
            self.bus.write(address(Region::Owners, n), owner.map_or(0, |owner| 1 << 15 | u32::from(owner)))?;
        }
        self.run(&commands_to(state), &mut NoObserver)?;
        // last, as the commands counted too
        self.write_counters(state)?;
        let known = state.clone();
        self.loaded = Some(Loaded::of(if self.kind().is_board() { known.over_link() } else { known }));
        Ok(())
    }

    fn register(&mut self, offset: u32) -> Result<u32, EngineError> {
        self.bus.read(csr(offset))
    }

    /// A register of at most 8 bits.
    fn byte(&mut self, offset: u32) -> Result<u8, EngineError> {
        Ok(self.register(offset)? as u8)
    }

    /// A register of at most 16 bits.
    fn half(&mut self, offset: u32) -> Result<u16, EngineError> {
        Ok(self.register(offset)? as u16)
    }

    fn read_state(&mut self, sizes: Sizes, patterns: Option<&PatternSet>) -> Result<State, EngineError> {
        let status = self.bus.status_word()?;
        if status.is_working() || status.queued() > 0 {
            return Err(EngineError::Midway);
        }
        Ok(State {
            config: self.read_config(sizes, patterns)?,
            layers: [self.read_layer_state(sizes, 0)?, self.read_layer_state(sizes, 1)?],
            control: status.control(),
            clearing: status.clearing(),
            lia_due: status.lia_due(),
            owners: self.owners(PATTERNS_MAX)?,
            gave_up: status.gave_up(),
            ticks: self.register(offset::TICKS)?.into(),
            cycles: self.register(offset::CYCLES)?.into(),
            events: self.half(offset::EVENTS)?,
            ties: self.half(offset::TIES)?,
        })
    }

    fn read_config(&mut self, sizes: Sizes, patterns: Option<&PatternSet>) -> Result<Config, EngineError> {
        let table = self.block(address(Region::Growth, 0), GROWTH_ENTRIES)?;
        let shifts: Vec<u8> = table.iter().map(|word| (word >> register::SPREAD_SHIFT) as u8).collect();
        let base_max = self.half(offset::FATIGUE_MAX)?;
        let fatigue = FatigueConfig { base_min: self.half(offset::FATIGUE_MIN)?, base_max };
        let device = DeviceConfig {
            growth: table.iter().map(|word| word & ((1 << GROWTH_BITS) - 1)).collect(),
            spread_shift: if shifts.iter().all(|&shift| shift == 0) { vec![] } else { shifts },
            fatigue: Some(fatigue).filter(|fatigue| fatigue.base_max > 0),
            drive_min: Voltage::from_bits(self.byte(offset::DRIVE_MIN)?),
            onset_ticks: self.byte(offset::ONSET_TICKS)?,
            jitter: self.byte(offset::JITTER)?,
            rest_ticks: self.byte(offset::REST_TICKS)?,
            leak_fast_shift: self.byte(offset::LEAK_FAST_SHIFT)?,
            leak_slow_shift: self.byte(offset::LEAK_SLOW_SHIFT)?,
            lift: Voltage::from_bits(self.byte(offset::LIFT)?),
            conductance_min: Conductance::from_bits(self.half(offset::CONDUCTANCE_MIN)?),
            conductance_max: Conductance::from_bits(self.half(offset::CONDUCTANCE_MAX)?),
            depress_shift: self.byte(offset::DEPRESS_SHIFT)?,
        };
        let sequencer = SequencerConfig {
            event_budget: self.half(offset::EVENT_BUDGET)?,
            rest_periods: self.half(offset::REST_PERIODS)?,
            event_periods_max: self.half(offset::EVENT_PERIODS_MAX)?,
        };
        Ok(Config {
            sizes,
            device,
            layers: [self.read_layer_config(sizes, 0)?, self.read_layer_config(sizes, 1)?],
            lia: self.read_lia(sizes)?,
            sequencer,
            patterns: self.read_patterns(sizes, patterns)?,
        })
    }

    fn read_layer_config(&mut self, sizes: Sizes, layer: usize) -> Result<LayerConfig, EngineError> {
        let [rest_sub_ticks, potentiate_shift, seed] = [
            [offset::REST_SUB_TICKS_1, offset::POTENTIATE_SHIFT_1, offset::SEED_1],
            [offset::REST_SUB_TICKS_2, offset::POTENTIATE_SHIFT_2, offset::SEED_2],
        ][layer];
        let synapses = self.read_synapses(sizes, layer)?;
        let stuck =
            (0..).zip(&synapses).filter(|(_, word)| *word >> register::STUCK & 1 == 1).map(|(n, _)| n).collect();
        Ok(LayerConfig {
            conductance: conductances(&synapses),
            stuck,
            amplitude: self.read_neurons(sizes, layer, neuron_field::AMPLITUDE)?,
            threshold_base: self.read_neurons(sizes, layer, neuron_field::THRESHOLD_BASE)?,
            rest_sub_ticks: self.byte(rest_sub_ticks)?,
            potentiate_shift: self.byte(potentiate_shift)?,
            seed: self.read_seed(seed)?,
        })
    }

    /// The words of a layer's synapses, row by row.
    fn read_synapses(&mut self, sizes: Sizes, layer: usize) -> Result<Vec<u32>, EngineError> {
        let (rows, columns) = sizes.crossbar(layer);
        let memory = self.block(register::synapse(sizes, layer, 0, 0), rows << sizes.column_bits())?;
        Ok(memory.chunks_exact(1 << sizes.column_bits()).flat_map(|row| &row[..columns]).copied().collect())
    }

    pub(crate) fn read_conductances(&mut self, sizes: Sizes, layer: usize) -> Result<Vec<Conductance>, EngineError> {
        Ok(conductances(&self.read_synapses(sizes, layer)?))
    }

    /// The lower 16 bits of a field of every neuron.
    pub(crate) fn read_neurons(&mut self, sizes: Sizes, layer: usize, field: u32) -> Result<Vec<u16>, EngineError> {
        let memory = self.read_neuron_memory(sizes, layer)?;
        Ok(memory.iter().map(|fields| fields[field as usize] as u16).collect())
    }

    /// The fields of every neuron.
    fn read_neuron_memory(&mut self, sizes: Sizes, layer: usize) -> Result<Vec<[u32; 8]>, EngineError> {
        let memory = self.block(register::neuron(layer, 0, 0), 8 * sizes.neurons(layer))?;
        Ok(memory.as_chunks().0.to_vec())
    }

    pub(crate) fn block(&mut self, address: u32, words: usize) -> Result<Vec<u32>, EngineError> {
        let mut block = vec![0; words];
        self.bus.read_block(address, &mut block)?;
        Ok(block)
    }

    /// A generator's state: what is read is written back, and after four times it is as it was.
    fn read_seed(&mut self, offset: u32) -> Result<[u32; 4], EngineError> {
        let mut seed = [0; 4];
        for word in register::SEED_ORDER {
            seed[word] = self.register(offset)?;
            self.bus.write(csr(offset), seed[word])?;
        }
        Ok(seed)
    }

    fn read_lia(&mut self, sizes: Sizes) -> Result<LiaConfig, EngineError> {
        let (lines, ground) = (sizes.hidden, sizes.hidden + 1);
        let first = register::lia_cell(sizes, 0, 0);
        let memory = self.block(first, (register::lia_cell(sizes, lines, 0) - first) as usize)?;
        let cell = |line: usize, input: usize| {
            Conductance::from_bits(memory[(register::lia_cell(sizes, line, input) - first) as usize] as u16)
        };
        let conductance = (0..lines).flat_map(|line| (0..ground).map(move |input| cell(line, input))).collect();
        let mut lia = LiaConfig { conductance, ground: vec![], ratio: self.byte(offset::LIA_RATIO)? };
        lia.set_ground((0..lines).map(|line| cell(line, ground)).collect());
        Ok(lia)
    }

    fn read_patterns(&mut self, sizes: Sizes, loaded: Option<&PatternSet>) -> Result<PatternSet, EngineError> {
        let pixels = |word: u32| (0..sizes.inputs).map(|bit| word >> bit & 1 == 1).collect();
        let memory = self.block(address(Region::Patterns, 0), PATTERNS_MAX)?;
        let memory: Vec<Vec<bool>> = memory.into_iter().map(pixels).collect();
        Ok(patterns_in_memory(sizes, loaded, &memory))
    }

    fn read_layer_state(&mut self, sizes: Sizes, layer: usize) -> Result<LayerState, EngineError> {
        let [digest, conductance_digest] =
            [[offset::DIGEST_1, offset::CONDUCTANCE_DIGEST_1], [offset::DIGEST_2, offset::CONDUCTANCE_DIGEST_2]][layer];
        let mut state = LayerState {
            devices: vec![],
            l1: 0,
            lg: 0,
            gate: 0,
            digest: self.register(digest)?,
            conductance_digest: self.register(conductance_digest)?,
        };
        for (n, fields) in self.read_neuron_memory(sizes, layer)?.iter().enumerate() {
            let [x, nodes, counters] =
                [neuron_field::FILAMENT, neuron_field::STATE, neuron_field::SPIKES].map(|field| fields[field as usize]);
            let node = |bit: u32| Mask::from(nodes >> bit & 1) << n;
            state.l1 |= node(state_bit::L1);
            state.lg |= node(state_bit::LG);
            state.gate |= node(state_bit::GATE);
            state.devices.push(device_of(x, nodes, counters));
        }
        Ok(state)
    }

    fn write_devices(&mut self, layer: usize, state: &LayerState) -> Result<(), EngineError> {
        for (n, device) in state.devices.iter().enumerate() {
            let l1 = u32::from(state.l1 >> n & 1 == 1) << state_bit::L1;
            // in this order: a write of STATE zeroes the counters
            for (field, word) in [
                (neuron_field::FILAMENT, device.x),
                (neuron_field::STATE, record_word(device) | l1),
                (neuron_field::SPIKES, u32::from(device.spikes) | u32::from(device.pulse_ticks) << 16),
            ] {
                self.bus.write(register::neuron(layer, n, field), word)?;
            }
        }
        Ok(())
    }

    /// Adds to counters and folds into digests what is missing to those of the state.
    fn write_counters(&mut self, state: &State) -> Result<(), EngineError> {
        for (counter, add, target) in [
            (offset::TICKS, offset::ADD_TICKS, state.ticks as u32),
            (offset::CYCLES, offset::ADD_CYCLES, state.cycles as u32),
            (offset::EVENTS, offset::ADD_EVENTS, state.events.into()),
            (offset::TIES, offset::ADD_TIES, state.ties.into()),
        ] {
            let now = self.register(counter)?;
            self.bus.write(csr(add), target.wrapping_sub(now))?;
        }
        let [layer1, layer2] = &state.layers;
        for (digest, fold, target) in [
            (offset::DIGEST_1, offset::FOLD_1, layer1.digest),
            (offset::DIGEST_2, offset::FOLD_2, layer2.digest),
            (offset::CONDUCTANCE_DIGEST_1, offset::FOLD_CONDUCTANCE_1, layer1.conductance_digest),
            (offset::CONDUCTANCE_DIGEST_2, offset::FOLD_CONDUCTANCE_2, layer2.conductance_digest),
        ] {
            let turned = memtwin_spec::probe::fold(self.register(digest)?, 0, 0);
            self.bus.write(csr(fold), target.wrapping_sub(turned))?;
        }
        Ok(())
    }
}

impl Loaded {
    fn of(state: State) -> Self {
        Loaded { assembler: Assembler::from_state(&state), gave_up: state.gave_up, config: state.config }
    }
}

/// The conductances in the words of synapses.
fn conductances(words: &[u32]) -> Vec<Conductance> {
    words.iter().map(|&word| Conductance::from_bits(word as u16 & CONDUCTANCE_BITS_MAX)).collect()
}

/// Commands that lead from a load, with devices restored, to gates, LIA and modes of a state.
fn commands_to(state: &State) -> Vec<Command> {
    let mut commands = vec![];
    if state.inhibits(0) {
        // layers without supply keep their state, while the LIA looks at their VL
        commands.push(Command::Control(Control { lia_on: true, ..Control::default() }));
        commands.push(Command::Rest { periods: 1 });
    }
    for (layer, saved) in [LayerIndex::One, LayerIndex::Two].into_iter().zip(&state.layers) {
        let open = (0..saved.devices.len()).filter(|n| saved.gate >> n & 1 == 1);
        commands.extend(open.map(|n| Command::Gate { layer, neuron: Some(n as u16), on: true }));
    }
    if state.clearing {
        commands.push(Command::Clear);
    }
    commands.push(Command::Control(state.control));
    commands
}

/// The device in the word of [`neuron_field::STATE`].
fn record_word(device: &DeviceProbe) -> u32 {
    u32::from(device.threshold)
        | u32::from(device.since) << 16
        | u32::from(device.driven) << state_bit::DRIVEN
        | u32::from(device.on) << state_bit::ON
        | u32::from(device.pending) << state_bit::PENDING
}

/// The device of the words that the bus reads.
fn device_of(x: u32, record: u32, counters: u32) -> DeviceProbe {
    let bit = |n: u32| record >> n & 1 == 1;
    DeviceProbe {
        x,
        threshold: record as u16,
        since: (record >> 16) as u8,
        driven: bit(state_bit::DRIVEN),
        on: bit(state_bit::ON),
        pending: bit(state_bit::PENDING),
        pulse_ticks: (counters >> 16 & 0x3F) as u8,
        spikes: counters as u16,
        ..DeviceProbe::default()
    }
}
