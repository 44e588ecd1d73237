//! What every engine shows after every tick, and the digest over it.
//!
//! A [`Probe`] is the whole observable state of the network at the end of a tick. Engines are compared probe by probe;
//! where that is too much, the digests are compared: 32 bits a layer, folded in hardware as the records of the devices
//! are written back, so that a board can be compared over its whole run by reading one register.

use crate::format::Conductance;
use crate::size::Mask;
use crate::time::tick_start_ns;
use serde::{Deserialize, Serialize};

/// One TS device and its bookkeeping at the end of a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DeviceProbe {
    /// Filament state, 24 bits, 16.8.
    pub x: u32,
    /// Threshold, compared with `x >> 8`.
    pub threshold: u16,
    /// Ticks since the drive last changed, saturating at 255.
    pub since: u8,
    /// The voltage across the device is a drive.
    pub driven: bool,
    /// The device conducts.
    pub on: bool,
    /// The threshold waits to be drawn again.
    pub pending: bool,
    /// Voltage across the device in this tick (`Voltage` bits).
    pub volt: u8,
    /// Ticks of programming pulse counted in this CLK-high phase.
    pub pulse_ticks: u8,
    /// Output spikes since the last clear, saturating at 65535.
    pub spikes: u16,
    /// Ratio `q` of the last scan of this neuron's column (`Ratio` bits).
    pub ratio: u16,
}

/// A conductance written by learning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SynapseWrite {
    pub row: u16,
    pub column: u16,
    pub conductance: Conductance,
}

/// One layer at the end of a tick; masks have neuron 0 in bit 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LayerProbe {
    /// The layer is supplied; without supply nothing below changes.
    pub on: bool,
    pub l1: Mask,
    pub l2: Mask,
    /// Output spikes: L2 AND CLK.
    pub g1: Mask,
    /// Depression module: L1 AND CLK.
    pub g2: Mask,
    /// Lateral inhibition outputs, L1 OR L2 (this is G3).
    pub vl: Mask,
    /// T1 holds node 1 at ground (this is L2).
    pub t1: Mask,
    /// T3 lifts node 1.
    pub t3: Mask,
    /// Node 2: the device conducts and is driven.
    pub node2: Mask,
    /// LG from the LIA, for the next tick.
    pub lg: Mask,
    /// Shared gates set by the sequencer.
    pub gate: Mask,
    pub devices: Vec<DeviceProbe>,
    /// Conductances written since the previous probe (at the end of a CLK-high phase), in the order of the writes.
    pub writes: Vec<SynapseWrite>,
    /// Digest of every device record since the load.
    pub digest: u32,
    /// Digest of every conductance written by learning since the load.
    pub conductance_digest: u32,
}

/// The whole network at the end of a tick.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Probe {
    /// Number of this tick since the load, from 0.
    pub tick: u64,
    /// FPGA clock cycles in which the sequencer was at work since the load, up to the end of this tick.
    pub cycle: u64,
    /// The neuron clock CLK in this tick.
    pub clk: bool,
    /// Events since the last clear.
    pub events: u32,
    /// Ties lost in arbitration (or that would have been) since the last clear.
    pub ties: u32,
    pub layers: [LayerProbe; 2],
}

impl Probe {
    /// Circuit time at which this tick begins, in nanoseconds.
    pub fn time_ns(&self) -> u64 {
        tick_start_ns(self.tick)
    }

    /// An empty probe for layers of these sizes.
    pub fn new(sizes: crate::Sizes) -> Self {
        let layer = |n: usize| LayerProbe { devices: vec![DeviceProbe::default(); n], ..LayerProbe::default() };
        Probe { layers: [layer(sizes.hidden), layer(sizes.outputs)], ..Probe::default() }
    }

    /// The probe as a board's host sees it: without what the gateware does not keep. Their digests still cover it.
    pub fn over_link(&self) -> Probe {
        let mut probe = self.clone();
        for layer in &mut probe.layers {
            layer.writes.clear();
            layer.devices.iter_mut().for_each(|device| (device.volt, device.ratio) = (0, 0));
        }
        probe
    }

    /// The digests of the stream up to this tick: layer 1, layer 2, and their conductances, as 32 hex digits.
    pub fn digest_hex(&self) -> String {
        let [a, b] = &self.layers;
        format!("{:08x}{:08x}{:08x}{:08x}", a.digest, b.digest, a.conductance_digest, b.conductance_digest)
    }

    /// The first signal in which two probes differ, with both values; nodes are named by layer, as masks of all neurons.
    pub fn first_difference(&self, other: &Probe) -> Option<Difference> {
        if self == other {
            return None;
        }
        let (left, right) = (self.signals(), other.signals());
        let differ = left.iter().zip(&right).find(|(a, b)| a != b);
        Some(match differ {
            Some(((signal, left), (_, right))) => Difference { signal: signal.clone(), left: *left, right: *right },
            None => {
                Difference { signal: "number of signals".into(), left: left.len() as u128, right: right.len() as u128 }
            }
        })
    }

    /// Name and value of every signal, in a fixed order: what was decided first in a tick comes first.
    pub fn signals(&self) -> Vec<(String, u128)> {
        let mut all: Vec<(String, u128)> = [
            ("tick", self.tick),
            ("cycle", self.cycle),
            ("clk", self.clk.into()),
            ("events", self.events.into()),
            ("ties", self.ties.into()),
        ]
        .map(|(name, value)| (format!("network.{name}"), value.into()))
        .into();
        for (number, layer) in (1..).zip(&self.layers) {
            layer.signals(&format!("network.layer{number}"), &mut all);
        }
        all
    }
}

impl LayerProbe {
    fn signals(&self, scope: &str, all: &mut Vec<(String, u128)>) {
        for write in &self.writes {
            let name = format!("{scope}.crossbar.w_{}_{}", write.row, write.column);
            all.push((name, write.conductance.to_bits().into()));
        }
        for (n, device) in self.devices.iter().enumerate() {
            for (name, value) in [
                ("ratio", u32::from(device.ratio)),
                ("ts.volt", device.volt.into()),
                ("ts.driven", device.driven.into()),
                ("ts.since", device.since.into()),
                ("ts.x", device.x),
                ("ts.on", device.on.into()),
                ("ts.pending", device.pending.into()),
                ("ts.threshold", device.threshold.into()),
                ("pulse_ticks", device.pulse_ticks.into()),
                ("spikes", device.spikes.into()),
            ] {
                all.push((format!("{scope}.neuron{n}.{name}"), value.into()));
            }
        }
        for (name, value) in [
            ("on", self.on.into()),
            ("node2", self.node2),
            ("l1", self.l1),
            ("l2", self.l2),
            ("g1", self.g1),
            ("g2", self.g2),
            ("vl", self.vl),
            ("t1", self.t1),
            ("t3", self.t3),
            ("lg", self.lg),
            ("gate", self.gate),
            ("conductance_digest", self.conductance_digest.into()),
            ("digest", self.digest.into()),
        ] {
            all.push((format!("{scope}.{name}"), value));
        }
    }
}

/// A signal in which two probes differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub signal: String,
    pub left: u128,
    pub right: u128,
}

/// What an observer wants of the period that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interest {
    /// No probes: the engine may take its fastest way.
    Skip,
    /// A probe after every tick.
    Probes,
    /// The run ends here.
    Stop,
}

/// Looks on while an engine runs.
pub trait Observer {
    /// Called before each period of the neuron clock; `tick` is the number of its first tick.
    fn before_period(&mut self, tick: u64) -> Interest;
    /// Asked where a period is skipped: as many periods, this one included, may go by before [`Observer::before_period`] is
    /// called again. An engine that has to pause for the question need not ask every time.
    fn undisturbed_periods(&self) -> u32 {
        1
    }
    /// Called after each tick of a period in which probes were wanted.
    fn probe(&mut self, probe: &Probe);
}

/// Wants nothing.
pub struct NoObserver;

impl Observer for NoObserver {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Skip
    }
    fn undisturbed_periods(&self) -> u32 {
        u32::MAX
    }
    fn probe(&mut self, _probe: &Probe) {}
}

/// Folds two words into a digest: one rotation, one exclusive or, one addition, cheap in LUTs.
///
/// For a given pair of words the fold is a bijection of the digest, so a difference can only vanish where a later
/// record differs too, in just the way that makes up for it.
pub fn fold(digest: u32, word0: u32, word1: u32) -> u32 {
    digest.rotate_left(5).wrapping_add(word0 ^ word1)
}

/// The gate bits that belong to a device's record.
#[derive(Debug, Clone, Copy)]
pub struct GateBits {
    pub l1: bool,
    pub l2: bool,
    pub lg: bool,
    pub gate: bool,
    pub clk: bool,
}

/// The two words of a device's record, in the order of the hardware's bits.
pub fn record_words(device: &DeviceProbe, gates: GateBits) -> (u32, u32) {
    let flags = [device.driven, device.on, device.pending, gates.l1, gates.l2, gates.lg, gates.gate, gates.clk];
    let flags: u32 = flags.iter().enumerate().map(|(bit, &flag)| u32::from(flag) << bit).sum();
    let word0 = device.x | flags << 24;
    let word1 = u32::from(device.threshold) | u32::from(device.since) << 16 | u32::from(device.volt) << 24;
    (word0, word1)
}
