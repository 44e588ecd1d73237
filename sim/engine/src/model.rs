//! The model as an engine.

use crate::{Ended, Engine, EngineError, EngineKind, Status};
use memtwin_model::Network;
use memtwin_spec::{Command, Conductance, Config, Observer, State};

/// The integers of `memtwin-model`; with digests, unless speed alone is wanted.
pub struct ModelEngine {
    network: Option<Network>,
    digests: bool,
    /// The last run was stopped: the network stands midway in a command.
    stopped: bool,
}

impl Default for ModelEngine {
    fn default() -> Self {
        ModelEngine { network: None, digests: true, stopped: false }
    }
}

impl ModelEngine {
    /// An engine whose digests stay zero, for benchmarks and sweeps.
    pub fn without_digests() -> Self {
        ModelEngine { digests: false, ..ModelEngine::default() }
    }

    fn network(&mut self) -> Result<&mut Network, EngineError> {
        self.network.as_mut().ok_or(EngineError::NotLoaded)
    }
}

impl Engine for ModelEngine {
    fn kind(&self) -> EngineKind {
        EngineKind::Model
    }

    fn load(&mut self, config: &Config) -> Result<(), EngineError> {
        self.network = Some(Network::new(config, self.digests)?);
        self.stopped = false;
        Ok(())
    }

    fn run(&mut self, commands: &[Command], observer: &mut dyn Observer) -> Result<Ended, EngineError> {
        // what does not fit a word of the queue is refused here, too
        commands.iter().try_for_each(|command| command.encode().map(drop))?;
        let ended = self.network()?.run(commands, observer);
        self.stopped |= ended == Ended::Stopped;
        Ok(ended)
    }

    fn set_pattern(&mut self, index: usize, pixels: &[bool]) -> Result<(), EngineError> {
        self.network()?.set_pattern(index, pixels);
        Ok(())
    }

    fn conductances(&mut self, layer: usize) -> Result<Vec<Conductance>, EngineError> {
        Ok(self.network()?.conductances(layer))
    }

    fn spikes(&mut self, layer: usize) -> Result<Vec<u16>, EngineError> {
        Ok(self.network()?.spikes(layer).to_vec())
    }

    fn owners(&mut self, patterns: usize) -> Result<Vec<Option<u16>>, EngineError> {
        Ok(self.network()?.owners()[..patterns].to_vec())
    }

    fn status(&mut self) -> Result<Status, EngineError> {
        let network = self.network()?;
        let gave_up = network.gave_up();
        let probe = network.probe();
        let [a, b] = &probe.layers;
        Ok(Status {
            gave_up,
            ticks: probe.tick,
            cycles: probe.cycle,
            events: probe.events,
            ties: probe.ties,
            digests: [a.digest, b.digest, a.conductance_digest, b.conductance_digest],
        })
    }

    fn save(&mut self) -> Result<State, EngineError> {
        if self.stopped {
            return Err(EngineError::Midway);
        }
        Ok(self.network()?.state())
    }

    fn restore(&mut self, state: &State) -> Result<(), EngineError> {
        self.network = Some(Network::restore(state, self.digests)?);
        self.stopped = false;
        Ok(())
    }
}
