//! Puts probes together from what the gateware's top shows, cycle by cycle.

use memtwin_spec::{Conductance, Config, DeviceProbe, Mask, Probe, State, SynapseWrite};

/// One thing that the gateware shows in a cycle; `layer` is 0 or 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A device's record was written back: 73 bits as in `layer.rs` of the gateware.
    Settled { layer: usize, index: usize, record: u128, volt: u8 },
    /// A column was scanned.
    Scanned { layer: usize, column: usize, ratio: u16 },
    /// Learning wrote a conductance.
    Written { layer: usize, row: u16, column: u16, conductance: u16 },
    /// A tick ends.
    Tick(Box<TickEvent>),
}

/// The nodes at the end of a tick.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TickEvent {
    /// Cycles of work up to the end of this tick, modulo 2^32.
    pub cycles: u32,
    pub clk: bool,
    pub events: u32,
    pub ties: u32,
    pub control: u32,
    pub layers: [LayerEvent; 2],
}

/// The nodes of a layer, one bit a neuron.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LayerEvent {
    pub node2: Mask,
    pub l1: Mask,
    pub l2: Mask,
    pub g1: Mask,
    pub g2: Mask,
    pub vl: Mask,
    pub t1: Mask,
    pub t3: Mask,
    pub lg: Mask,
    pub gate: Mask,
    pub digest: u32,
    pub conductance_digest: u32,
}

/// The probe under construction. What the gateware does not show again keeps its value.
pub struct Assembler {
    probe: Probe,
    next_tick: u64,
    /// The probe was handed out: its writes are forgotten with the next event.
    complete: bool,
}

impl Assembler {
    /// Starts from the state that a load leaves behind.
    pub fn new(config: &Config) -> Self {
        let mut probe = Probe::new(config.sizes);
        for (layer, layer_config) in probe.layers.iter_mut().zip(&config.layers) {
            for (device, &base) in layer.devices.iter_mut().zip(&layer_config.threshold_base) {
                device.threshold = config.nominal_threshold(base);
                device.pending = true;
            }
        }
        Assembler { probe, next_tick: 0, complete: false }
    }

    /// Starts from a state that was restored.
    pub fn from_state(state: &State) -> Self {
        let mut probe = Probe { cycle: state.cycles, ..Probe::new(state.config.sizes) };
        for (layer, saved) in probe.layers.iter_mut().zip(&state.layers) {
            layer.devices.clone_from(&saved.devices);
        }
        Assembler { probe, next_tick: state.ticks, complete: false }
    }

    /// The devices of a layer (0 or 1) as they were shown last.
    pub fn devices(&self, layer: usize) -> &[DeviceProbe] {
        &self.probe.layers[layer].devices
    }

    /// Ticks seen so far.
    pub fn ticks(&self) -> u64 {
        self.next_tick
    }

    /// Cycles at the end of the last tick that was seen.
    pub fn cycles(&self) -> u64 {
        self.probe.cycle
    }

    /// Ticks that went by unseen.
    pub fn skip(&mut self, ticks: u64) {
        self.next_tick += ticks;
        self.probe.layers.iter_mut().for_each(|layer| layer.writes.clear());
    }

    /// Takes an event; a tick completes a probe.
    pub fn take(&mut self, event: Event) -> Option<&Probe> {
        if std::mem::take(&mut self.complete) {
            self.probe.layers.iter_mut().for_each(|layer| layer.writes.clear());
        }
        match event {
            Event::Settled { layer, index, record, volt } => {
                let device = &mut self.probe.layers[layer].devices[index];
                *device = unpack(record, volt, device.ratio);
            }
            Event::Scanned { layer, column, ratio } => self.probe.layers[layer].devices[column].ratio = ratio,
            Event::Written { layer, row, column, conductance } => {
                let conductance = Conductance::from_bits(conductance);
                self.probe.layers[layer].writes.push(SynapseWrite { row, column, conductance });
            }
            Event::Tick(tick) => {
                self.finish(*tick);
                self.complete = true;
                return Some(&self.probe);
            }
        }
        None
    }

    fn finish(&mut self, tick: TickEvent) {
        let probe = &mut self.probe;
        probe.tick = self.next_tick;
        self.next_tick += 1;
        // the gateware counts 32 bits; a tick is far shorter than 2^32 cycles
        probe.cycle += u64::from(tick.cycles.wrapping_sub(probe.cycle as u32));
        probe.clk = tick.clk;
        probe.events = tick.events;
        probe.ties = tick.ties;
        for (index, (layer, shown)) in probe.layers.iter_mut().zip(tick.layers).enumerate() {
            layer.on = tick.control >> index & 1 == 1;
            layer.node2 = shown.node2;
            layer.l1 = shown.l1;
            layer.l2 = shown.l2;
            layer.g1 = shown.g1;
            layer.g2 = shown.g2;
            layer.vl = shown.vl;
            layer.t1 = shown.t1;
            layer.t3 = shown.t3;
            layer.lg = shown.lg;
            layer.gate = shown.gate;
            layer.digest = shown.digest;
            layer.conductance_digest = shown.conductance_digest;
        }
    }
}

/// The fields of a record; the ratio is not in it.
fn unpack(record: u128, volt: u8, ratio: u16) -> DeviceProbe {
    let field = |low: u32, bits: u32| record >> low & ((1 << bits) - 1);
    DeviceProbe {
        x: field(0, 24) as u32,
        threshold: field(24, 16) as u16,
        since: field(40, 8) as u8,
        driven: field(48, 1) == 1,
        on: field(49, 1) == 1,
        pending: field(50, 1) == 1,
        pulse_ticks: field(51, 6) as u8,
        spikes: field(57, 16) as u16,
        volt,
        ratio,
    }
}
