//! The threshold-switching device (Fig. 2): filament growth under drive, abrupt switching, relaxation by itself.

use memtwin_spec::format::{
    FATIGUE_SHIFT, FILAMENT_BITS_MAX, FILAMENT_FRACTION_BITS, HOLD_SHIFT, JITTER_SUM_MEAN, RECOVERY_SHIFT,
};
use memtwin_spec::{DeviceConfig, FatigueConfig};

/// Codes of `rest_sub_ticks` from which a device without a fire never relaxes.
pub(crate) const NEVER: u16 = 255;

/// One device's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Device {
    /// Filament state, 24 bits, 16.8.
    pub x: u32,
    /// Switching threshold of this cycle, compared with `x >> 8`.
    pub threshold: u16,
    /// Threshold at the lowest draw; use moves it.
    pub base: u16,
    /// Ticks since the drive last changed, saturating.
    pub since: u8,
    pub driven: bool,
    pub on: bool,
    /// The threshold waits to be drawn again.
    pub pending: bool,
}

/// The parameters that a device reads in every tick.
#[derive(Debug, Clone)]
pub struct Params {
    pub(crate) growth: [u32; 256],
    spread_shift: [u8; 256],
    /// From the lowest draw of a threshold to the middle one.
    half_span: i32,
    fatigue: Option<FatigueConfig>,
    drive_min: u8,
    pub(crate) onset_ticks: u8,
    rest_ticks: u16,
    rest_sub_ticks: u16,
    pub(crate) leak_fast_shift: u32,
    pub(crate) leak_slow_shift: u32,
}

impl Params {
    pub fn new(config: &DeviceConfig, rest_sub_ticks: u8) -> Self {
        let mut growth = [0; 256];
        growth.copy_from_slice(&config.growth);
        let mut spread_shift = [0; 256];
        spread_shift[..config.spread_shift.len()].copy_from_slice(&config.spread_shift);
        Params {
            growth,
            spread_shift,
            half_span: i32::from(JITTER_SUM_MEAN) * i32::from(config.jitter),
            fatigue: config.fatigue,
            drive_min: config.drive_min.to_bits(),
            onset_ticks: config.onset_ticks,
            rest_ticks: config.rest_ticks.into(),
            rest_sub_ticks: rest_sub_ticks.into(),
            leak_fast_shift: config.leak_fast_shift.into(),
            leak_slow_shift: config.leak_slow_shift.into(),
        }
    }

    /// Whether this voltage is a drive.
    #[inline(always)]
    pub(crate) fn drives(&self, volt: u8) -> bool {
        volt >= self.drive_min
    }

    /// Ticks without drive before this device relaxes; [`NEVER`] or more where it does not.
    #[inline(always)]
    pub(crate) fn rest_limit(&self, device: &Device) -> u16 {
        // A larger filament (higher threshold) takes longer to rupture: bits 8:5 spread the relaxation time.
        let spread = device.threshold >> 5 & 15;
        if device.on { self.rest_ticks + spread } else { self.rest_sub_ticks }
    }
}

impl Device {
    /// `since` in the next tick.
    #[inline(always)]
    pub(crate) fn since_next(&self, driven: bool) -> u8 {
        if driven == self.driven { self.since.saturating_add(1) } else { 0 }
    }

    /// The threshold at a voltage: the slower it lets the filament grow, the farther from the middle; at least that at which
    /// the device holds.
    #[inline(always)]
    pub(crate) fn threshold_at(&self, params: &Params, volt: u8) -> u32 {
        let (middle, hold) = (i32::from(self.base) + params.half_span, i32::from(self.threshold >> HOLD_SHIFT));
        let deviation = (i32::from(self.threshold) - middle) << params.spread_shift[volt as usize];
        (middle + deviation).clamp(hold, u16::MAX.into()) as u32
    }

    /// Use moves the threshold base, up with each fire and back with each relaxation without one.
    #[inline(always)]
    fn tire(&mut self, fatigue: FatigueConfig, fired: bool) {
        if fired {
            self.base += fatigue.base_max.saturating_sub(self.base) >> FATIGUE_SHIFT;
        } else {
            self.base -= self.base.saturating_sub(fatigue.base_min) >> RECOVERY_SHIFT;
        }
    }

    /// One tick with `volt` across the device; true where node 2 is high: the device conducts and is driven.
    #[inline(always)]
    pub fn tick(&mut self, params: &Params, volt: u8) -> bool {
        let driven = params.drives(volt);
        self.since = self.since_next(driven);
        self.driven = driven;

        let limit = params.rest_limit(self);
        let resting = !driven && limit < NEVER;
        let relaxing = resting && u16::from(self.since) >= limit;
        let growth = if driven && self.since >= params.onset_ticks { params.growth[volt as usize] } else { 0 };
        let leak_shift = if relaxing { params.leak_fast_shift } else { params.leak_slow_shift };
        self.x = (self.x + growth - (self.x >> leak_shift)).min(FILAMENT_BITS_MAX);

        let was_on = self.on;
        let level = self.x >> FILAMENT_FRACTION_BITS;
        if driven && level >= self.threshold_at(params, volt) {
            self.on = true;
        } else if level < u32::from(self.threshold >> HOLD_SHIFT) {
            self.on = false;
        }
        // Every cycle has a threshold of its own: drawn when the device falls off, and when one that has not fired
        // begins to relax.
        let forgets = relaxing && u16::from(self.since) == limit && !was_on;
        let fell = was_on && !self.on;
        if fell || forgets {
            self.pending = true;
            if let Some(fatigue) = params.fatigue {
                self.tire(fatigue, fell);
            }
        }
        self.on && driven
    }
}
