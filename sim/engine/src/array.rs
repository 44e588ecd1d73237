//! The ways to run an array: the model, and whatever answers on the array's bus.

use crate::EngineError;
use crate::bus::Words;
use memtwin_model::array::Array;
use memtwin_model::ts_emulator::Device;
use memtwin_spec::array::{ArrayConfig, ArraySizes, Level, Soma, SomaConfig};
use memtwin_spec::array_register::{
    self as register, ArrayRegion, IDENT, PROGRAM_COLUMN, PROGRAM_LEAST, PROGRAM_POTENTIATE, RUN_TICKS_MAX, UNTIL_FIRE,
    address, csr, neuron, neuron_field, offset,
};
use memtwin_spec::register::{SEED_ORDER, SPREAD_SHIFT, initial_state_word, state_bit};
use memtwin_spec::{Conductance, Mask};

pub use memtwin_model::array::{Fires, Pulse, Ran};

/// A soma, and what it has fired since the last clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neuron {
    /// `x` of an RC soma is its membrane voltage ([`memtwin_model::rc_emulator::membrane`]).
    pub device: Device,
    pub fires: Fires,
}

/// An array that can be loaded, run and looked into.
pub trait ArrayEngine {
    /// Loads a configuration: all sources float, `drive` is 0.
    fn load(&mut self, config: &ArrayConfig) -> Result<(), EngineError>;

    /// One level a row.
    fn set_levels(&mut self, levels: &[Level]) -> Result<(), EngineError>;

    /// The factor of all levels; a ramp begins anew.
    fn set_drive(&mut self, drive: u16) -> Result<(), EngineError>;

    /// Forgets what has fired.
    fn clear(&mut self) -> Result<(), EngineError>;

    /// Lets at most [`RUN_TICKS_MAX`] ticks pass; `until_fire` ends with the tick in which a neuron fires.
    fn run(&mut self, ticks: u32, until_fire: bool) -> Result<Ran, EngineError>;

    /// Programs the synapses of a column.
    fn program(&mut self, pulse: Pulse) -> Result<(), EngineError>;

    /// The factor of all levels, where the ramp has led it.
    fn drive(&mut self) -> Result<u16, EngineError>;

    fn neurons(&mut self) -> Result<Vec<Neuron>, EngineError>;

    /// Row by row.
    fn conductances(&mut self) -> Result<Vec<Conductance>, EngineError>;

    /// Of the somas' records after every tick, and of the conductances that pulses wrote.
    fn digests(&mut self) -> Result<[u32; 2], EngineError>;
}

/// The model.
#[derive(Debug, Default)]
pub struct ArrayModel(Option<Array>);

impl ArrayModel {
    fn array(&mut self) -> Result<&mut Array, EngineError> {
        self.0.as_mut().ok_or(EngineError::NotLoaded)
    }
}

impl ArrayEngine for ArrayModel {
    fn load(&mut self, config: &ArrayConfig) -> Result<(), EngineError> {
        config.validate()?;
        self.0 = Some(Array::new(config));
        Ok(())
    }

    fn set_levels(&mut self, levels: &[Level]) -> Result<(), EngineError> {
        self.array()?.set_levels(levels);
        Ok(())
    }

    fn set_drive(&mut self, drive: u16) -> Result<(), EngineError> {
        self.array()?.set_drive(drive);
        Ok(())
    }

    fn clear(&mut self) -> Result<(), EngineError> {
        self.array()?.clear();
        Ok(())
    }

    fn run(&mut self, ticks: u32, until_fire: bool) -> Result<Ran, EngineError> {
        Ok(self.array()?.run(ticks, until_fire))
    }

    fn program(&mut self, pulse: Pulse) -> Result<(), EngineError> {
        self.array()?.program(pulse);
        Ok(())
    }

    fn drive(&mut self) -> Result<u16, EngineError> {
        Ok(self.array()?.drive())
    }

    fn neurons(&mut self) -> Result<Vec<Neuron>, EngineError> {
        let array = self.array()?;
        let both = array.devices().iter().zip(array.fires());
        Ok(both.map(|(&device, &fires)| Neuron { device, fires }).collect())
    }

    fn conductances(&mut self) -> Result<Vec<Conductance>, EngineError> {
        Ok(self.array()?.conductances())
    }

    fn digests(&mut self) -> Result<[u32; 2], EngineError> {
        let array = self.array()?;
        Ok([array.digest, array.conductance_digest])
    }
}

/// An array behind a bus: a simulation of its gateware, or a board.
pub struct ArrayBoard<B: Words> {
    bus: B,
    sizes: ArraySizes,
    soma: Soma,
}

impl<B: Words> ArrayBoard<B> {
    /// Asks the hardware what it is.
    pub fn new(mut bus: B) -> Result<Self, EngineError> {
        let found = bus.read(csr(offset::IDENT))?;
        if found != IDENT {
            return Err(EngineError::NoArray { found, expected: IDENT });
        }
        let (sizes, soma) = array_sizes(&mut bus)?;
        Ok(ArrayBoard { bus, sizes, soma })
    }

    pub fn bus(&mut self) -> &mut B {
        &mut self.bus
    }

    pub fn sizes(&self) -> ArraySizes {
        self.sizes
    }

    fn load_parameters(&mut self, config: &ArrayConfig) -> Result<(), EngineError> {
        let programming = &config.programming;
        let common = [
            (offset::JITTER, config.soma.jitter().into()),
            (offset::CONDUCTANCE_MIN, programming.conductance_min.to_bits().into()),
            (offset::CONDUCTANCE_MAX, programming.conductance_max.to_bits().into()),
            (offset::POTENTIATE_SHIFT, programming.potentiate_shift.into()),
            (offset::DEPRESS_SHIFT, programming.depress_shift.into()),
            (offset::RAMP_TICKS, config.ramp_ticks.into()),
            (offset::RAMP_STEP, u32::from(config.ramp_step as u16)),
        ];
        for (offset, value) in common.into_iter().chain(soma_parameters(&config.soma)) {
            self.bus.write(csr(offset), value)?;
        }
        for word in SEED_ORDER {
            self.bus.write(csr(offset::SEED), config.seed[word])?;
        }
        if let SomaConfig::Ts { device, .. } = &config.soma {
            for (code, &growth) in (0..).zip(&device.growth) {
                let shift = device.spread_shift.get(code as usize).copied().unwrap_or(0);
                let word = growth | u32::from(shift) << SPREAD_SHIFT;
                self.bus.write(address(ArrayRegion::Growth, code), word)?;
            }
        }
        Ok(())
    }

    /// Until it rests.
    fn wait(&mut self) -> Result<(), EngineError> {
        while self.bus.read(csr(offset::STATUS))? & 1 == 1 {}
        Ok(())
    }
}

/// What an array says that it is.
pub fn array_sizes(bus: &mut impl Words) -> Result<(ArraySizes, Soma), EngineError> {
    let word = bus.read(csr(offset::SIZES))?;
    let sizes = ArraySizes { rows: (word & 0xFFF) as usize, neurons: (word >> 12 & 0xFF) as usize };
    Ok((sizes, if word >> 20 & 1 == 1 { Soma::Ts } else { Soma::Rc }))
}

/// What the registers of a soma's parameters hold.
fn soma_parameters(soma: &SomaConfig) -> Vec<(u32, u32)> {
    match soma {
        SomaConfig::Rc(rc) => vec![
            (offset::SCALE, rc.scale.into()),
            (offset::LOAD_FIXED, rc.load_fixed.into()),
            (offset::GROWTH_MAX, rc.growth_max.into()),
            (offset::LEAK_OFF, rc.leak_off.into()),
            (offset::LEAK_ON, rc.leak_on.into()),
            (offset::HOLD, rc.hold.into()),
            (offset::ONSET_TICKS, rc.onset_ticks.into()),
            (offset::REST_TICKS, rc.rest_ticks.into()),
        ],
        SomaConfig::Ts { device, rest_sub_ticks } => vec![
            (offset::LEAK_OFF, device.leak_slow_shift.into()),
            (offset::LEAK_ON, device.leak_fast_shift.into()),
            (offset::HOLD, device.drive_min.to_bits().into()),
            (offset::ONSET_TICKS, device.onset_ticks.into()),
            (offset::REST_TICKS, device.rest_ticks.into()),
            (offset::REST_SUB_TICKS, (*rest_sub_ticks).into()),
            (offset::FATIGUE_MIN, device.fatigue.map_or(0, |fatigue| fatigue.base_min.into())),
            (offset::FATIGUE_MAX, device.fatigue.map_or(0, |fatigue| fatigue.base_max.into())),
        ],
    }
}

impl<B: Words> ArrayEngine for ArrayBoard<B> {
    fn load(&mut self, config: &ArrayConfig) -> Result<(), EngineError> {
        config.validate()?;
        if (config.sizes, config.soma.soma()) != (self.sizes, self.soma) {
            return Err(EngineError::other_array((self.sizes, self.soma), config));
        }
        // a run that was left is ended first: memories answer only at rest
        self.bus.write(csr(offset::INIT), 1)?;
        self.load_parameters(config)?;
        for (n, conductance) in config.conductance.iter().enumerate() {
            let address = register::synapse(self.sizes, n / self.sizes.neurons, n % self.sizes.neurons);
            self.bus.write(address, conductance.to_bits().into())?;
        }
        for (n, &base) in config.threshold_base.iter().enumerate() {
            self.bus.write(neuron(n, neuron_field::THRESHOLD_BASE), base.into())?;
            self.bus.write(neuron(n, neuron_field::MEMBRANE), 0)?;
            self.bus.write(neuron(n, neuron_field::STATE), initial_state_word(config.nominal_threshold(base)))?;
        }
        self.set_levels(&vec![Level::FLOATING; self.sizes.rows])?;
        self.set_drive(0)?;
        self.clear()?;
        self.bus.write(csr(offset::INIT), 1)
    }

    fn set_levels(&mut self, levels: &[Level]) -> Result<(), EngineError> {
        for (row, level) in (0..).zip(levels) {
            self.bus.write(address(ArrayRegion::Levels, row), level.word())?;
        }
        Ok(())
    }

    fn set_drive(&mut self, drive: u16) -> Result<(), EngineError> {
        self.bus.write(csr(offset::DRIVE), drive.into())
    }

    fn clear(&mut self) -> Result<(), EngineError> {
        for n in 0..self.sizes.neurons {
            self.bus.write(neuron(n, neuron_field::FIRES), 0)?;
        }
        self.bus.write(csr(offset::CLEAR), 1)
    }

    fn run(&mut self, ticks: u32, until_fire: bool) -> Result<Ran, EngineError> {
        let ticks = ticks.min(RUN_TICKS_MAX);
        if ticks == 0 {
            return Ok(Ran { ticks: 0, fired: 0 });
        }
        self.bus.write(csr(offset::RUN), ticks | u32::from(until_fire) << UNTIL_FIRE)?;
        self.wait()?;
        let ticks = self.bus.read(csr(offset::RAN))?;
        let mut fired = 0;
        for word in 0..(self.sizes.neurons as u32).div_ceil(32) {
            fired |= Mask::from(self.bus.read(csr(offset::FIRED_0 + word))?) << (32 * word);
        }
        Ok(Ran { ticks, fired })
    }

    fn program(&mut self, pulse: Pulse) -> Result<(), EngineError> {
        let Pulse { column, potentiate, ticks, least } = pulse;
        let word = u32::from(ticks)
            | u32::from(potentiate) << PROGRAM_POTENTIATE
            | (least as u32 & 0xFFF) << PROGRAM_LEAST
            | (column as u32) << PROGRAM_COLUMN;
        self.bus.write(csr(offset::PROGRAM), word)?;
        self.wait()
    }

    fn drive(&mut self) -> Result<u16, EngineError> {
        Ok(self.bus.read(csr(offset::DRIVE))? as u16)
    }

    fn neurons(&mut self) -> Result<Vec<Neuron>, EngineError> {
        (0..self.sizes.neurons).map(|n| self.neuron(n)).collect()
    }

    fn conductances(&mut self) -> Result<Vec<Conductance>, EngineError> {
        let ArraySizes { rows, neurons } = self.sizes;
        let mut at = |n: usize| self.bus.read(register::synapse(self.sizes, n / neurons, n % neurons));
        (0..rows * neurons).map(|n| Ok(Conductance::from_bits(at(n)? as u16))).collect()
    }

    fn digests(&mut self) -> Result<[u32; 2], EngineError> {
        Ok([self.bus.read(csr(offset::DIGEST))?, self.bus.read(csr(offset::CONDUCTANCE_DIGEST))?])
    }
}

impl<B: Words> ArrayBoard<B> {
    fn neuron(&mut self, n: usize) -> Result<Neuron, EngineError> {
        use neuron_field::{FIRES, FIRST, MEMBRANE, STATE, THRESHOLD_BASE};
        let mut read = |field| self.bus.read(neuron(n, field));
        let (state, fires, first) = (read(STATE)?, read(FIRES)?, read(FIRST)?);
        let bit = |bit: u32| state >> bit & 1 == 1;
        let device = Device {
            x: read(MEMBRANE)?,
            threshold: state as u16,
            base: read(THRESHOLD_BASE)? as u16,
            since: (state >> 16) as u8,
            driven: bit(state_bit::DRIVEN),
            on: bit(state_bit::ON),
            pending: bit(state_bit::PENDING),
        };
        let first = (first & 1 == 1).then_some(((fires >> 16) as u16, first >> 1 & 1 == 1));
        Ok(Neuron { device, fires: Fires { count: fires as u16, first } })
    }
}
