//! Where a network stands between two commands, taken out and put in ([`memtwin_spec::State`]).

use crate::Network;
use crate::layer::{Layer, mask_of};
use crate::ts_emulator::Device;
use memtwin_spec::state::patterns_in_memory;
use memtwin_spec::{Config, LayerState, SpecError, State};

impl Network {
    /// Where the network stands. It means something between two commands only: a run that was stopped is midway in one.
    pub fn state(&mut self) -> State {
        // the devices first: while they catch up, thresholds are drawn
        let layers = self.layers.each_mut().map(Layer::state);
        let patterns = patterns_in_memory(self.config.sizes, Some(&self.config.patterns), &self.patterns);
        let mut config = Config { patterns, ..self.config.clone() };
        for (config, layer) in config.layers.iter_mut().zip(&self.layers) {
            config.conductance = layer.crossbar.conductances();
            config.threshold_base = layer.devices.iter().map(|device| device.base).collect();
            config.seed = layer.rng.state();
        }
        State {
            config,
            layers,
            control: self.control,
            clearing: self.clear_spikes,
            lia_due: self.control.lia_on && self.lia.is_due(),
            owners: self.owners.clone(),
            gave_up: self.gave_up,
            ticks: self.tick,
            cycles: self.cycle,
            // both counters have the 16 bits of the gateware's
            events: self.events as u16,
            ties: self.ties as u16,
        }
    }

    /// A network that stands where another stood; without `digests` those of the devices are zero and stay so. Refuses
    /// what the hardware cannot be in.
    pub fn restore(state: &State, digests: bool) -> Result<Self, SpecError> {
        state.validate()?;
        let mut network = Network::new(&state.config, digests)?;
        for (layer, saved) in network.layers.iter_mut().zip(&state.layers) {
            layer.restore(saved);
            if !digests {
                layer.digest = 0;
            }
        }
        if state.inhibits(0) {
            network.lia.update(state.layers[0].l1);
        }
        let wrong = (network.lia.lg ^ state.layers[0].lg).count_ones();
        if wrong != 0 {
            let what = "neurons of layer 1 whose lg is not what the LIA says".to_string();
            return Err(SpecError::OutOfRange { what, value: wrong.into(), min: 0, max: 0 });
        }
        network.control = state.control;
        network.clear_spikes = state.clearing;
        network.owners.clone_from(&state.owners);
        network.gave_up = state.gave_up;
        (network.tick, network.cycle) = (state.ticks, state.cycles);
        (network.events, network.ties) = (state.events.into(), state.ties.into());
        Ok(network)
    }
}

impl Layer {
    fn state(&mut self) -> LayerState {
        self.catch_up();
        LayerState {
            devices: (0..self.devices.len()).map(|n| self.device_probe(n)).collect(),
            l1: self.l1,
            lg: self.lg,
            gate: self.gate,
            digest: self.digest,
            conductance_digest: self.crossbar.digest,
        }
    }

    /// Puts a layer of the same configuration, as it was loaded, into a state.
    fn restore(&mut self, state: &LayerState) {
        for (n, saved) in state.devices.iter().enumerate() {
            self.devices[n] = Device {
                x: saved.x,
                threshold: saved.threshold,
                base: self.devices[n].base,
                since: saved.since,
                driven: saved.driven,
                on: saved.on,
                pending: saved.pending,
            };
            self.pulse_ticks[n] = saved.pulse_ticks;
            self.spikes[n] = saved.spikes;
            self.crossbar.ratio[n] = saved.ratio;
            self.volt[n] = saved.volt;
        }
        // CLK is low: no tie was decided, so L1 will follow node 2
        self.node2 = mask_of(state.devices.iter().map(|device| device.on && device.driven));
        self.l1_d = self.node2;
        (self.l1, self.l2) = (state.l1, state.l1);
        (self.lg, self.gate) = (state.lg, state.gate);
        (self.digest, self.crossbar.digest) = (state.digest, state.conductance_digest);
    }
}
