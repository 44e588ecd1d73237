//! The filament of `memtwin_model::ts_emulator` as a continuous curve: levels in nominal thresholds, times in
//! microseconds.

use memtwin_calibrate::config::GROWTH_REFERENCE_VOLT;
use memtwin_calibrate::{Format, Parameters, TICK_US};
use memtwin_spec::format::{FILAMENT_BITS_MAX, FILAMENT_FRACTION_BITS};

/// Pulses after which a train that has not fired is taken to never fire.
const PULSES_MAX: u32 = 20_000;

/// How a filament grows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Filament {
    pub growth_v0_volt: f64,
    pub growth_ticks: f64,
    pub onset_us: f64,
    pub drive_min_volt: f64,
    /// Rate of the slow leak; a tick leaves `1 - tick / leak_slow`.
    pub leak_per_us: f64,
    /// The level at which the format saturates.
    pub level_max: f64,
}

/// `(1 - exp(-u)) / u`: what is left, on average, of what grows while `u` time constants pass.
fn left(u: f64) -> f64 {
    if u == 0.0 { 1.0 } else { -libm::expm1(-u) / u }
}

impl Filament {
    pub fn new(p: &Parameters) -> Self {
        let leak_slow_us = Format::LeakShift.held(p.leak_slow_us);
        let full = f64::from(FILAMENT_BITS_MAX >> FILAMENT_FRACTION_BITS);
        Filament {
            growth_v0_volt: p.growth_v0_volt,
            growth_ticks: p.growth_ticks,
            onset_us: p.onset_us,
            drive_min_volt: p.drive_min_volt,
            leak_per_us: -libm::log1p(-TICK_US / leak_slow_us) / TICK_US,
            level_max: full / p.threshold_nominal_code,
        }
    }

    /// Growth at a voltage, in thresholds a microsecond.
    fn rate(&self, volt: f64) -> f64 {
        let reference = libm::sinh(GROWTH_REFERENCE_VOLT / self.growth_v0_volt);
        libm::sinh(volt / self.growth_v0_volt) / reference / (self.growth_ticks * TICK_US)
    }

    /// Level after so long at this voltage, from an empty filament. Before the onset it goes on below 0 in a straight
    /// line, so that a likelihood is smooth there.
    pub fn level(&self, volt: f64, drive_us: f64) -> f64 {
        let grown_us = drive_us - self.onset_us;
        self.rate(volt) * grown_us * left(self.leak_per_us * grown_us)
    }

    /// Logarithm of the slope of [`Filament::level`] over time.
    pub fn ln_slope(&self, volt: f64, drive_us: f64) -> f64 {
        libm::log(self.rate(volt)) - self.leak_per_us * (drive_us - self.onset_us)
    }

    /// The level at which a pulse ends.
    pub fn level_at_end(&self, volt: f64, width_us: f64) -> f64 {
        self.level(volt, width_us).min(self.level_max)
    }

    /// Time of drive until this level; infinite where the leak keeps the filament below it.
    pub fn time_to(&self, volt: f64, level: f64) -> f64 {
        let u = self.leak_per_us * level / self.rate(volt);
        if u < 1.0 { self.onset_us - libm::log1p(-u) / self.leak_per_us } else { f64::INFINITY }
    }

    /// Level at the end of the last of `count` pulses.
    pub fn level_after_pulses(&self, volt: f64, width_us: f64, interval_us: f64, count: u32) -> f64 {
        let one = self.level(volt, width_us).max(0.0);
        let period = self.leak_per_us * (width_us + interval_us);
        let count = f64::from(count);
        one * count * left(period * count) / left(period)
    }

    /// The pulse that reaches this level.
    pub fn pulses_to(&self, volt: f64, width_us: f64, interval_us: f64, level: f64) -> f64 {
        let after = |count| self.level_after_pulses(volt, width_us, interval_us, count);
        if after(PULSES_MAX) < level {
            return f64::INFINITY;
        }
        let (mut below, mut at) = (0, PULSES_MAX);
        while at - below > 1 {
            let middle = (below + at) / 2;
            if after(middle) < level { below = middle } else { at = middle }
        }
        f64::from(at)
    }

    /// Level where a ramp from 0 has come to this voltage, and the slope of the level over the voltage.
    ///
    /// The integral of `sinh(V(s) / v0)` from the onset on, weighted by what the leak leaves, in closed form.
    pub fn level_on_ramp(&self, ramp_volt_per_s: f64, volt: f64) -> (f64, f64) {
        let ramp = ramp_volt_per_s * 1e-6;
        let start_volt = self.drive_min_volt + ramp * self.onset_us;
        let grown_us = (volt - start_volt) / ramp;
        if grown_us <= 0.0 {
            return (grown_us * self.rate(start_volt), self.rate(start_volt) / ramp);
        }
        let steepness = ramp / self.growth_v0_volt;
        let reference = libm::sinh(GROWTH_REFERENCE_VOLT / self.growth_v0_volt) * self.growth_ticks * TICK_US;
        let half = |sign: f64| {
            let end = libm::exp(sign * volt / self.growth_v0_volt);
            end * grown_us * left((sign * steepness + self.leak_per_us) * grown_us) / 2.0
        };
        let level = (half(1.0) - half(-1.0)) / reference;
        (level, (self.rate(volt) - self.leak_per_us * level) / ramp)
    }

    /// The voltage at which a ramp reaches this level.
    pub fn ramp_to(&self, ramp_volt_per_s: f64, level: f64) -> f64 {
        let (mut below, mut above) = (0.0, 8.0);
        for _ in 0..50 {
            let middle = (below + above) / 2.0;
            if self.level_on_ramp(ramp_volt_per_s, middle).0 < level { below = middle } else { above = middle }
        }
        above
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two numbers are equal to a part in 10^6.
    #[track_caller]
    fn check(found: f64, expect: f64) {
        assert!((found - expect).abs() <= 1e-6 * expect.abs(), "{found}, expected {expect}");
    }

    #[test]
    fn curves_agree_with_their_inverses_and_slopes() {
        let f = Filament::new(&Parameters::default());
        // 85 ticks of growth after 8 of onset, and a little more for the leak
        let us = f.time_to(1.1, 1.0);
        assert!((us - 93.0 * TICK_US).abs() < 5.0, "{us}");
        for volt in [0.3, 1.1, 1.9] {
            check(f.level(volt, f.time_to(volt, 0.9)), 0.9);
            let slope = (f.level(volt, 500.01) - f.level(volt, 499.99)) / 0.02;
            check(libm::exp(f.ln_slope(volt, 500.0)), slope);
        }
        check(f.level_after_pulses(1.1, 250.0, 250.0, 1), f.level(1.1, 250.0));
        check(f.pulses_to(1.1, 250.0, 250.0, 1.0), 4.0);
        assert_eq!(f.pulses_to(0.02, 250.0, 250.0, 1.0), f64::INFINITY);
        for ramp in [0.1, 10.0, 1000.0] {
            let volt = f.ramp_to(ramp, 1.0);
            check(f.level_on_ramp(ramp, volt).0, 1.0);
            let above = volt + 1e-4;
            let (low, high) = (f.level_on_ramp(ramp, above - 1e-6).0, f.level_on_ramp(ramp, above + 1e-6).0);
            assert!(((high - low) / 2e-6 / f.level_on_ramp(ramp, above).1 - 1.0).abs() < 1e-3, "{ramp}");
        }
    }
}
