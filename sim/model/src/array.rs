//! An array of somas on signed inputs ([`memtwin_spec::array`]): sums of columns, somas, programming.

use crate::crossbar::{depressed, potentiated};
use crate::rc_emulator::{self, membrane};
use crate::rng::Generator;
use crate::ts_emulator::{self, Device};
use memtwin_spec::array::{
    ArrayConfig, ArraySizes, DRIVE_SHIFT, LOAD_SHIFT, Level, ProgrammingConfig, RcConfig, SomaConfig,
};
use memtwin_spec::probe::fold;
use memtwin_spec::{Conductance, Mask};

/// Right shift from a quotient of sums, LSB 1/1024 V, to the voltage code of a TS device.
const TS_VOLTAGE_SHIFT: u32 = 3;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ran {
    /// Ticks that passed.
    pub ticks: u32,
    /// Neurons that fired in the last of them.
    pub fired: Mask,
}

/// What a neuron has fired since the last clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fires {
    /// Times, saturating.
    pub count: u16,
    /// Tick of the first one, since the clear (saturating), and whether the membrane was negative.
    pub first: Option<(u16, bool)>,
}

/// What a pulse does to the synapses of one column; the other columns float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pulse {
    pub column: usize,
    /// True: rows at `least` or above are potentiated. False: all others are depressed.
    pub potentiate: bool,
    /// Length (0 to 63).
    pub ticks: u8,
    /// Level that separates high inputs from low ones. A floating row is low.
    pub least: i16,
}

#[derive(Debug, Clone)]
enum Somas {
    Rc { params: rc_emulator::Params, config: RcConfig },
    Ts(Box<ts_emulator::Params>, Vec<u32>),
}

/// An array and where it stands.
#[derive(Debug, Clone)]
pub struct Array {
    sizes: ArraySizes,
    somas: Somas,
    programming: ProgrammingConfig,
    jitter: u32,
    jitter_shift: u32,
    ramp_ticks: u16,
    ramp_step: i16,
    /// Row by row.
    conductance: Vec<u16>,
    levels: Vec<Level>,
    drive: u16,
    ramp_count: u16,
    devices: Vec<Device>,
    /// What each soma is driven with: growth and load; a voltage code and nothing for a TS device.
    inputs: Vec<(i32, u16)>,
    stale: bool,
    fires: Vec<Fires>,
    rng: Generator,
    /// Ticks since the clear.
    clock: u16,
    pub digest: u32,
    pub conductance_digest: u32,
}

impl Array {
    /// An array as a valid configuration has it, all sources floating, without drive.
    pub fn new(config: &ArrayConfig) -> Self {
        let nominal = |&base: &u16| Device {
            threshold: config.nominal_threshold(base),
            base,
            pending: true,
            ..Device::default()
        };
        let somas = match &config.soma {
            SomaConfig::Rc(rc) => Somas::Rc { params: rc_emulator::Params::new(rc), config: rc.clone() },
            SomaConfig::Ts { device, rest_sub_ticks } => {
                let params = ts_emulator::Params::new(device, *rest_sub_ticks);
                Somas::Ts(Box::new(params), device.growth.clone())
            }
        };
        Array {
            sizes: config.sizes,
            somas,
            programming: config.programming.clone(),
            jitter: config.soma.jitter().into(),
            jitter_shift: config.soma.jitter_shift(),
            ramp_ticks: config.ramp_ticks,
            ramp_step: config.ramp_step,
            conductance: config.conductance.iter().map(|w| w.to_bits()).collect(),
            levels: vec![Level::FLOATING; config.sizes.rows],
            drive: 0,
            ramp_count: 0,
            devices: config.threshold_base.iter().map(nominal).collect(),
            inputs: vec![(0, 0); config.sizes.neurons],
            stale: true,
            fires: vec![Fires::default(); config.sizes.neurons],
            rng: Generator::new(config.seed),
            clock: 0,
            digest: 0,
            conductance_digest: 0,
        }
    }

    /// One level a row.
    pub fn set_levels(&mut self, levels: &[Level]) {
        self.levels.copy_from_slice(levels);
        self.stale = true;
    }

    /// The factor of all levels, as [`RcConfig::scale`]; a ramp begins anew.
    pub fn set_drive(&mut self, drive: u16) {
        self.drive = drive;
        self.ramp_count = 0;
        self.stale = true;
    }

    /// The factor of all levels, where the ramp has led it.
    pub fn drive(&self) -> u16 {
        self.drive
    }

    /// Forgets what has fired, and begins to count ticks anew.
    pub fn clear(&mut self) {
        self.fires.fill(Fires::default());
        self.clock = 0;
    }

    /// Lets ticks pass; `until_fire` ends with the tick in which a neuron fires.
    pub fn run(&mut self, ticks: u32, until_fire: bool) -> Ran {
        let mut fired = 0;
        for n in 1..=ticks {
            fired = self.tick();
            if until_fire && fired != 0 {
                return Ran { ticks: n, fired };
            }
        }
        Ran { ticks, fired }
    }

    fn tick(&mut self) -> Mask {
        if self.stale {
            self.scan();
            self.stale = false;
        }
        let mut fired = 0;
        for n in 0..self.sizes.neurons {
            let (device, (growth, load)) = (&mut self.devices[n], self.inputs[n]);
            let was_on = device.on;
            let now_on = match &self.somas {
                Somas::Rc { params, .. } => rc_emulator::tick(device, params, growth, load),
                Somas::Ts(params, _) => {
                    device.tick(params, load as u8);
                    device.on
                }
            };
            if now_on && !was_on {
                let is_negative = membrane(device.x) < 0 && matches!(self.somas, Somas::Rc { .. });
                let fires = &mut self.fires[n];
                fires.count = fires.count.saturating_add(1);
                fires.first = fires.first.or(Some((self.clock, is_negative)));
                fired |= 1 << n;
            }
        }
        self.redraw_lowest();
        self.fold_records();
        self.clock = self.clock.saturating_add(1);
        self.ramp();
        fired
    }

    /// Draws the threshold of the lowest neuron that waits for one.
    fn redraw_lowest(&mut self) {
        if let Some(device) = self.devices.iter_mut().find(|device| device.pending) {
            let threshold = u32::from(device.base) + ((self.jitter * self.rng.byte_sum()) >> self.jitter_shift);
            device.threshold = threshold.min(u16::MAX.into()) as u16;
            device.pending = false;
        }
    }

    fn fold_records(&mut self) {
        for device in &self.devices {
            let (word0, word1) = record_words(device);
            self.digest = fold(self.digest, word0, word1);
        }
    }

    /// All amplitudes grow together.
    fn ramp(&mut self) {
        if self.ramp_ticks == 0 {
            return;
        }
        self.ramp_count += 1;
        if self.ramp_count == self.ramp_ticks {
            self.ramp_count = 0;
            self.drive = self.drive.saturating_add_signed(self.ramp_step);
            self.stale = true;
        }
    }

    /// The sums of every column, and what they make of its soma's input.
    fn scan(&mut self) {
        let neurons = self.sizes.neurons;
        let mut sums = vec![(0_i64, 0_i64); neurons];
        for (row, level) in self.conductance.chunks(neurons).zip(&self.levels) {
            let Level(Some(level)) = *level else { continue };
            for ((total, current), &w) in sums.iter_mut().zip(row) {
                *total += i64::from(w);
                *current += i64::from(w) * i64::from(level);
            }
        }
        let drive = i64::from(self.drive);
        for (input, (total, current)) in self.inputs.iter_mut().zip(sums) {
            *input = match &self.somas {
                Somas::Rc { config, .. } => rc_input(config, total, current, drive),
                Somas::Ts(_, growth) => ts_input(growth, total, current),
            };
        }
    }

    /// Programs the synapses of a column; `least` is compared with the levels as they were set.
    pub fn program(&mut self, pulse: Pulse) {
        let Pulse { column, potentiate, ticks, least } = pulse;
        for row in 0..self.sizes.rows {
            let is_high = self.levels[row].0.is_some_and(|level| level >= least);
            if is_high != potentiate {
                continue;
            }
            let w = &mut self.conductance[row * self.sizes.neurons + column];
            *w = programmed(&self.programming, *w, potentiate, ticks);
            let address = (row as u32) << self.sizes.column_bits() | column as u32;
            self.conductance_digest = fold(self.conductance_digest, u32::from(*w), address << 12);
        }
        self.stale = true;
    }

    /// Conductances row by row.
    pub fn conductances(&self) -> Vec<Conductance> {
        self.conductance.iter().map(|&w| Conductance::from_bits(w)).collect()
    }

    pub fn fires(&self) -> &[Fires] {
        &self.fires
    }

    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// Membrane voltages, LSB 2^-21 V.
    pub fn membranes(&self) -> impl Iterator<Item = i32> + '_ {
        self.devices.iter().map(|device| membrane(device.x))
    }
}

/// The two words of a soma's record, as the bus shows them.
pub fn record_words(device: &Device) -> (u32, u32) {
    let flags = [device.driven, device.on, device.pending];
    let flags: u32 = flags.iter().enumerate().map(|(bit, &flag)| u32::from(flag) << bit).sum();
    (device.x | flags << 24, u32::from(device.threshold) | u32::from(device.since) << 16)
}

fn rc_input(config: &RcConfig, total: i64, current: i64, drive: i64) -> (i32, u16) {
    let limit = i64::from(config.growth_limit());
    let growth = ((current * drive) >> DRIVE_SHIFT).clamp(-limit, limit) as i32;
    let load = match config.load_fixed {
        0 => ((total * i64::from(config.scale)) >> LOAD_SHIFT).min(u16::MAX.into()) as u16,
        fixed => fixed,
    };
    (growth, load)
}

/// The voltage of an open node, as the code of a TS device: 0 where it is negative.
fn ts_input(growth: &[u32], total: i64, current: i64) -> (i32, u16) {
    let level = current.max(0).checked_div(total).unwrap_or(0);
    let volt = (level >> TS_VOLTAGE_SHIFT).min(255) as u16;
    (growth[usize::from(volt)] as i32, volt)
}

fn programmed(config: &ProgrammingConfig, w: u16, potentiate: bool, ticks: u8) -> u16 {
    let ProgrammingConfig { conductance_min, conductance_max, potentiate_shift, depress_shift } = *config;
    if potentiate {
        potentiated(w, conductance_max.to_bits(), ticks, potentiate_shift.into())
    } else {
        depressed(w, conductance_min.to_bits(), ticks, depress_shift.into())
    }
}
