//! One layer in a hurry: the integers of `memtwin_model::array`, tick for tick, but only pairs of rows with a spike cost anything.

use memtwin_model::rc_emulator::{self, Params, membrane};
use memtwin_model::ts_emulator::Device;
use memtwin_spec::array::{ArrayConfig, DRIVE_SHIFT, RcConfig, SomaConfig};
use memtwin_spec::{Conductance, Mask};

/// A layer of `N` neurons.
#[derive(Debug, Clone)]
pub struct Layer<const N: usize> {
    /// `G+ - G-` of each pair of rows, LSB 0.25 uS.
    pub difference: Vec<[i32; N]>,
    params: Params,
    pub rc: RcConfig,
    /// Level of a spike times drive.
    factor: i64,
    thresholds: [u16; N],
}

impl<const N: usize> Layer<N> {
    /// Of an array without jitter, with RC somas and a fixed load.
    pub fn new(config: &ArrayConfig, level: i16, drive: u16) -> Self {
        let SomaConfig::Rc(rc) = &config.soma else { panic!("a layer has RC somas") };
        assert!(rc.load_fixed != 0 && rc.jitter == 0, "a layer has a fixed load and fixed thresholds");
        let mut layer = Layer {
            difference: vec![[0; N]; config.sizes.rows / 2],
            params: Params::new(rc),
            rc: rc.clone(),
            factor: i64::from(level) * i64::from(drive),
            thresholds: std::array::from_fn(|n| config.threshold_base[n]),
        };
        layer.read(&config.conductance);
        layer
    }

    /// Takes over the conductances, row by row.
    pub fn read(&mut self, conductances: &[Conductance]) {
        for (difference, pair) in self.difference.iter_mut().zip(conductances.chunks_exact(2 * N)) {
            let (plus, minus) = pair.split_at(N);
            for (d, (p, m)) in difference.iter_mut().zip(plus.iter().zip(minus)) {
                *d = i32::from(p.to_bits()) - i32::from(m.to_bits());
            }
        }
    }

    /// Part of the amplifier's range that a difference of one LSB takes.
    pub fn gain(&self) -> f32 {
        self.factor as f32 / (1_u32 << DRIVE_SHIFT) as f32 / self.rc.growth_limit() as f32
    }

    /// Somas at rest.
    pub fn rest(&self) -> [Device; N] {
        self.thresholds.map(|threshold| Device { threshold, base: threshold, ..Device::default() })
    }

    /// What the spikes of a step make every membrane grow by, LSB 2^-21 V, were the amplifier without limits.
    pub fn growth(&self, active: impl Iterator<Item = usize>) -> [i64; N] {
        let mut sums = [0_i32; N];
        for pair in active {
            for (sum, difference) in sums.iter_mut().zip(&self.difference[pair]) {
                *sum += difference;
            }
        }
        sums.map(|sum| (i64::from(sum) * self.factor) >> DRIVE_SHIFT)
    }

    /// One tick of all somas: those that fire at a positive and at a negative voltage.
    pub fn tick(&self, somas: &mut [Device; N], growth: &[i64; N]) -> [Mask; 2] {
        let limit = i64::from(self.rc.growth_limit());
        let mut fired = [0, 0];
        for (n, (soma, &growth)) in somas.iter_mut().zip(growth).enumerate() {
            let was_on = soma.on;
            let growth = growth.clamp(-limit, limit) as i32;
            if rc_emulator::tick(soma, &self.params, growth, self.rc.load_fixed) && !was_on {
                fired[usize::from(membrane(soma.x) < 0)] |= 1 << n;
            }
        }
        fired
    }
}

/// The places of a mask's bits, the lowest first.
pub fn bits(mut mask: Mask) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (mask != 0).then(|| mask.trailing_zeros() as usize)?;
        mask &= mask - 1;
        Some(place)
    })
}
