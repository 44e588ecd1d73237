//! A layer of hybrid neurons (Fig. 3a): crossbar, devices, latches and gates, in the order of the gateware's lane.

use crate::crossbar::{Crossbar, Programming};
use crate::lia::all;
use crate::quiet::{HORIZON, Strides};
use crate::rng::Generator;
use crate::timing;
use crate::ts_emulator::{Device, Params};
use memtwin_spec::probe::{GateBits, fold, record_words};
use memtwin_spec::{Config, DeviceProbe, LayerProbe, Mask, SynapseWrite};

/// The mode bits that a layer sees.
#[derive(Debug, Clone, Copy, Default)]
pub struct Mode {
    pub clk: bool,
    pub potentiate: bool,
    pub depress: bool,
    pub arbitrate: bool,
    /// First tick of a period: counters of pulses start again, spikes are counted.
    pub rising: bool,
    /// Spike counters are zeroed before that.
    pub clear: bool,
    /// Digests are wanted.
    pub digest: bool,
}

#[derive(Debug, Clone)]
pub struct Layer {
    rows: usize,
    neurons: usize,
    params: Params,
    lift: u8,
    jitter: u32,
    pub(crate) rng: Generator,
    pub(crate) devices: Vec<Device>,
    /// Voltage across each device in the last tick.
    pub(crate) volt: Vec<u8>,
    /// What `volt` was found from; `None` where the crossbar has changed.
    volt_key: Option<(Mask, Mask, bool)>,
    pub crossbar: Crossbar,
    /// D of latch L1: node 2 after arbitration.
    pub(crate) l1_d: Mask,
    pub l1: Mask,
    pub l2: Mask,
    pub(crate) node2: Mask,
    t3: Mask,
    clk: bool,
    /// From the LIA, for the next tick.
    pub lg: Mask,
    pub gate: Mask,
    pub(crate) pulse_ticks: Vec<u8>,
    pub spikes: Vec<u16>,
    /// A programming pulse was counted in this CLK-high phase.
    pub pulsed: bool,
    /// The rows are driven in this phase.
    driven: bool,
    pub digest: u32,
    writes: Vec<SynapseWrite>,
    strides: Strides,
}

impl Layer {
    /// Layer 0 or 1 of a valid configuration.
    pub fn new(config: &Config, index: usize) -> Self {
        let (rows, neurons) = config.sizes.crossbar(index);
        let layer = &config.layers[index];
        let nominal = |&base: &u16| Device {
            threshold: config.nominal_threshold(base),
            base,
            pending: true,
            ..Device::default()
        };
        Layer {
            rows,
            neurons,
            params: Params::new(&config.device, layer.rest_sub_ticks),
            lift: config.device.lift.to_bits(),
            jitter: config.device.jitter.into(),
            rng: Generator::new(layer.seed),
            devices: layer.threshold_base.iter().map(nominal).collect(),
            volt: vec![0; neurons],
            volt_key: None,
            crossbar: Crossbar::new(rows, neurons, config.sizes.column_bits(), &config.device, layer),
            l1_d: 0,
            l1: 0,
            l2: 0,
            node2: 0,
            t3: 0,
            clk: false,
            lg: all(neurons),
            gate: 0,
            pulse_ticks: vec![0; neurons],
            spikes: vec![0; neurons],
            pulsed: false,
            driven: false,
            digest: 0,
            writes: Vec::with_capacity(rows * neurons),
            strides: Strides::new(neurons),
        }
    }

    /// The latches follow CLK; returns G1, the output spikes of this tick.
    pub fn latch(&mut self, clk: bool) -> Mask {
        self.clk = clk;
        if clk {
            self.l1 = self.l1_d;
        } else {
            self.l2 = self.l1;
        }
        self.g1()
    }

    /// Output spikes: L2 AND CLK.
    pub fn g1(&self) -> Mask {
        if self.clk { self.l2 } else { 0 }
    }

    /// Lateral inhibition outputs: L1 OR L2.
    pub fn vl(&self) -> Mask {
        self.l1 | self.l2
    }

    /// First tick of a phase: these rows are driven until its end. Returns the clock cycles of a scan.
    pub fn drive(&mut self, rows: &[bool]) -> u64 {
        self.driven = rows.contains(&true);
        if !self.driven || self.crossbar.scanned(rows) {
            return 0;
        }
        self.crossbar.scan(rows);
        self.volt_key = None;
        timing::scan(self.rows, self.neurons)
    }

    /// One tick, after [`Layer::latch`] and [`Layer::drive`]; returns the ties.
    ///
    /// All neurons at once are what the lane does one by one: a neuron sees no other in a tick, but for the redraw and
    /// the arbitration, which both ask for the lowest index.
    pub fn tick(&mut self, mode: Mode) -> u32 {
        self.catch_up();
        self.set_volts(mode);
        let params = &self.params;
        let ticks = self.devices.iter_mut().zip(&self.volt).map(|(device, &volt)| device.tick(params, volt));
        self.node2 = mask_of(ticks);
        self.redraw_lowest();
        let ties = self.arbitrate(mode);
        self.count(mode, 1);
        if mode.digest {
            self.fold_records();
        }
        ties
    }

    /// How many of the `left` ticks of this phase surely leave latches and node 2 as they are, after [`Layer::latch`] and
    /// [`Layer::drive`]; zero where the next one may not.
    pub fn quiet_ticks(&mut self, mode: Mode, left: u32) -> u32 {
        let settled = self.l1_d == self.node2 && !(mode.clk && self.l1 != self.l1_d);
        if !settled {
            return 0;
        }
        if self.volt_key != Some(self.key(mode)) || self.strides.granted == 0 {
            self.catch_up();
            self.set_volts(mode);
            // Without drive the next phase will often be like this one.
            let horizon = if self.driven { left } else { HORIZON };
            self.strides.grant(&self.devices, &self.volt, &self.params, self.node2, horizon);
        }
        left.min(self.strides.granted)
    }

    /// Lets `ticks` pass, at most as many as [`Layer::quiet_ticks`] found.
    pub fn pass(&mut self, mode: Mode, ticks: u32) {
        self.strides.pass(ticks);
        self.count(mode, ticks as u8);
    }

    /// Moves the devices over the ticks that passed.
    pub(crate) fn catch_up(&mut self) {
        let ticks = self.strides.end();
        if ticks == 0 {
            return;
        }
        self.strides.glide(&mut self.devices, &self.params, ticks);
        if self.strides.waiting {
            (1..ticks).take_while(|_| self.redraw_lowest()).for_each(drop);
        }
        if self.strides.land(&mut self.devices, &self.volt, &self.params) {
            self.redraw_lowest();
        }
    }

    /// What the voltages follow from, besides the crossbar: open gates, lifted nodes, driven.
    fn key(&self, mode: Mode) -> (Mask, Mask, bool) {
        let lifted = if mode.clk && mode.depress { self.l1 } else { 0 };
        (self.gate & self.lg & !self.l2, lifted, self.driven)
    }

    /// Node 1 through each device: T1 grounds it, the shared gate cuts it off, T3 lifts it.
    fn set_volts(&mut self, mode: Mode) {
        let key = self.key(mode);
        if self.volt_key == Some(key) {
            return;
        }
        self.volt_key = Some(key);
        let (mut open, mut lifted, _) = key;
        for (volt, &column) in self.volt.iter_mut().zip(&self.crossbar.volt) {
            let node1 = if self.driven { column } else { 0 };
            let node1 = if lifted & 1 == 1 { node1.max(self.lift) } else { node1 };
            *volt = if open & 1 == 1 { node1 } else { 0 };
            open >>= 1;
            lifted >>= 1;
        }
    }

    /// Draws the threshold of the lowest device that waits for one; false where none does.
    fn redraw_lowest(&mut self) -> bool {
        let Some(n) = self.devices.iter().position(|device| device.pending) else { return false };
        let threshold = u32::from(self.devices[n].base) + self.jitter * self.rng.byte_sum();
        self.devices[n].threshold = threshold.min(u16::MAX.into()) as u16;
        self.devices[n].pending = false;
        true
    }

    /// Latch L1 follows node 2, but for those that lose a tie; returns how many lost, or would have.
    fn arbitrate(&mut self, mode: Mode) -> u32 {
        let fires = if mode.clk { self.node2 & !self.l1 } else { 0 };
        let losers = fires & fires.wrapping_sub(1);
        self.l1_d = if mode.arbitrate { self.node2 & !losers } else { self.node2 };
        if mode.clk {
            self.l1 = self.l1_d;
        }
        losers.count_ones()
    }

    /// What the latches lead to in `ticks` of which the mode says the first: T3, counters of pulses and of spikes.
    fn count(&mut self, mode: Mode, ticks: u8) {
        let depressed = if mode.clk && mode.depress { self.l1 } else { 0 };
        let potentiated = if mode.clk && mode.potentiate { self.l2 } else { 0 };
        self.t3 = depressed;
        if mode.rising {
            self.pulse_ticks.fill(0);
        }
        let pulses = (potentiated | depressed & !self.l2) & self.lg & self.gate;
        self.pulsed |= pulses != 0;
        for_each_bit(pulses, |n| self.pulse_ticks[n] += ticks);
        if mode.clear {
            self.spikes.fill(0);
        }
        if mode.rising {
            for_each_bit(self.l2, |n| self.spikes[n] = self.spikes[n].saturating_add(1));
        }
    }

    fn fold_records(&mut self) {
        for n in 0..self.neurons {
            let of = |mask: Mask| mask >> n & 1 == 1;
            let (l1, l2, lg, gate) = (of(self.l1), of(self.l2), of(self.lg), of(self.gate));
            let (word0, word1) = record_words(&self.device_probe(n), GateBits { l1, l2, lg, gate, clk: self.clk });
            self.digest = fold(self.digest, word0, word1);
        }
    }

    /// End of CLK-high: programs the columns whose pulses were counted. Returns the clock cycles.
    pub fn program(&mut self) -> u64 {
        self.pulsed = false;
        let mut programmed = 0;
        for n in 0..self.neurons {
            let ticks = self.pulse_ticks[n];
            if ticks == 0 {
                continue;
            }
            programmed += 1;
            let kind = if self.l2 >> n & 1 == 1 { Programming::Potentiate } else { Programming::Depress };
            let writes = &mut self.writes;
            self.crossbar.program(n, kind, ticks, self.driven, |write| writes.push(write));
        }
        self.volt_key = None;
        timing::program(self.rows, self.neurons, programmed)
    }

    pub(crate) fn device_probe(&self, n: usize) -> DeviceProbe {
        let device = &self.devices[n];
        DeviceProbe {
            x: device.x,
            threshold: device.threshold,
            since: device.since,
            driven: device.driven,
            on: device.on,
            pending: device.pending,
            volt: self.volt[n],
            pulse_ticks: self.pulse_ticks[n],
            spikes: self.spikes[n],
            ratio: self.crossbar.ratio[n],
        }
    }

    /// Writes taken since the last probe are forgotten.
    pub fn forget_writes(&mut self) {
        self.writes.clear();
    }

    /// Fills a probe; `on` tells whether the layer is supplied.
    pub fn probe(&mut self, on: bool, probe: &mut LayerProbe) {
        self.catch_up();
        probe.on = on;
        probe.l1 = self.l1;
        probe.l2 = self.l2;
        probe.g1 = self.g1();
        probe.g2 = if self.clk { self.l1 } else { 0 };
        probe.vl = self.vl();
        probe.t1 = self.l2;
        probe.t3 = self.t3;
        probe.node2 = self.node2;
        probe.lg = self.lg;
        probe.gate = self.gate;
        probe.digest = self.digest;
        probe.conductance_digest = self.crossbar.digest;
        for (n, device) in probe.devices.iter_mut().enumerate() {
            *device = self.device_probe(n);
        }
        probe.writes.clear();
        probe.writes.append(&mut self.writes);
    }
}

/// The bits in the order of the neurons.
#[inline(always)]
pub(crate) fn mask_of(bits: impl ExactSizeIterator<Item = bool>) -> Mask {
    let count = bits.len() as u32;
    let top = |mask: Mask, bit: bool| mask >> 1 | Mask::from(bit) << (Mask::BITS - 1);
    bits.fold(0, top) >> (Mask::BITS - count)
}

/// Calls `f` with the index of each bit, lowest first.
#[inline(always)]
pub(crate) fn for_each_bit(mut mask: Mask, mut f: impl FnMut(usize)) {
    while mask != 0 {
        f(mask.trailing_zeros() as usize);
        mask &= mask - 1;
    }
}
