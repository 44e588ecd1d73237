//! A target beside the model: the same commands to both, and what both are left in is compared.

use memtwin_calibrate::Parameters;
use memtwin_engine::bus::{Bus, BusEngine};
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{Engine, EngineError, state_file};
use memtwin_experiments::patterns;
use memtwin_host::HostError;
use memtwin_model::Network;
use memtwin_spec::register::{csr, offset};
use memtwin_spec::{Command, Config, NoObserver, Preset, State};
use memtwin_trace::TraceError;
use std::fmt::Display;

/// What is checked.
pub trait Target {
    fn engine(&mut self) -> &mut dyn Engine;
    /// Its registers and memories, where it has some.
    fn bus(&mut self) -> Option<&mut dyn Bus>;
}

impl Target for ModelEngine {
    fn engine(&mut self) -> &mut dyn Engine {
        self
    }

    fn bus(&mut self) -> Option<&mut dyn Bus> {
        None
    }
}

impl<B: Bus> Target for BusEngine<B> {
    fn engine(&mut self) -> &mut dyn Engine {
        self
    }

    fn bus(&mut self) -> Option<&mut dyn Bus> {
        Some(BusEngine::<B>::bus(self))
    }
}

/// Why a check does not pass.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The target does something else than the model.
    #[error("{0}")]
    Differs(String),
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Host(#[from] HostError),
    #[error(transparent)]
    Trace(#[from] TraceError),
    #[error(transparent)]
    Calibrate(#[from] memtwin_calibrate::CalibrateError),
    #[error("no temporary folder: {0}")]
    Folder(#[source] std::io::Error),
}

/// A difference, where the two are not equal.
pub fn equal<T: PartialEq + Display>(what: impl Display, found: T, expected: T) -> Result<(), Fault> {
    if found == expected { Ok(()) } else { Err(Fault::Differs(format!("{what} is {found}, expected {expected}"))) }
}

/// A target, and what it is loaded with.
pub struct Bench<'a> {
    target: &'a mut dyn Target,
    pub preset: Preset,
    pub parameters: Parameters,
    pub config: Config,
    pub seed: u64,
}

impl<'a> Bench<'a> {
    pub fn new(target: &'a mut dyn Target, preset: Preset, seed: u64) -> Result<Self, Fault> {
        let parameters = patterns::parameters(preset.sizes());
        let patterns = patterns::of_preset(preset).map_err(|error| EngineError::Spec(error.into()))?;
        let config = parameters.config(preset.sizes(), patterns, seed)?;
        Ok(Bench { target, preset, parameters, config, seed })
    }

    pub fn has_bus(&mut self) -> bool {
        self.target.bus().is_some()
    }

    /// Whether there is still somebody to talk to.
    pub fn answers(&mut self) -> bool {
        self.target.bus().is_none_or(|bus| bus.read(csr(offset::IDENT)).is_ok())
    }

    pub fn bus(&mut self) -> &mut dyn Bus {
        self.target.bus().expect("checks that need a bus run on targets that have one")
    }

    pub fn engine(&mut self) -> &mut dyn Engine {
        self.target.engine()
    }

    /// Loads a configuration into the target, and into a model of its own.
    pub fn load(&mut self, config: &Config) -> Result<Network, Fault> {
        self.engine().load(config)?;
        Ok(Network::new(config, true).map_err(EngineError::from)?)
    }

    /// Lets both run, and compares what they are left in.
    pub fn run(&mut self, model: &mut Network, commands: &[Command]) -> Result<(), Fault> {
        self.engine().run(commands, &mut NoObserver)?;
        model.run(commands, &mut NoObserver);
        self.compare(model)
    }

    /// Compares the states of target and model.
    pub fn compare(&mut self, model: &mut Network) -> Result<(), Fault> {
        // a board does not keep all of it
        let [found, expected] = [self.engine().save()?, model.state()].map(State::over_link);
        state_file::first_difference(&found, &expected).map_or(Ok(()), |difference| Err(Fault::Differs(difference)))
    }
}
