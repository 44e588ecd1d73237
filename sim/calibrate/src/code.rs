//! How one physical value becomes an integer.

use memtwin_spec::Conductance;
use memtwin_spec::time::{PERIOD_NS, TICKS_PER_PERIOD};

/// Circuit time of one tick in microseconds (7.8125).
pub const TICK_US: f64 = PERIOD_NS as f64 / 1000.0 / TICKS_PER_PERIOD as f64;
/// The tick count that stands for never.
pub const NEVER_TICKS: u32 = 255;
/// The time that [`NEVER_TICKS`] would be: what stands for never where infinity cannot be written, as in JSON.
pub const NEVER_US: f64 = NEVER_TICKS as f64 * TICK_US;
/// LSBs of a voltage code in a volt.
pub const VOLTAGE_LSBS_A_VOLT: f64 = 128.0;
/// LSBs of a conductance code in a microsiemens.
pub const CONDUCTANCE_LSBS_A_USIEMENS: f64 = 4.0;

/// The nearest integer, halves away from zero, saturated to `0..=max`; NaN is 0.
pub fn nearest(value: f64, max: u32) -> u32 {
    // Rust's conversion saturates and makes NaN 0.
    (value.round() as u32).min(max)
}

/// The nearest conductance that the format holds.
pub fn conductance(usiemens: f64) -> Conductance {
    let max = u32::from(memtwin_spec::format::CONDUCTANCE_BITS_MAX);
    let bits = nearest(usiemens * CONDUCTANCE_LSBS_A_USIEMENS, max);
    Conductance::from_bits(u16::try_from(bits).expect("12 bits"))
}

/// What becomes of a parameter on its way into the integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Enters a formula with other parameters; rounded only there.
    Real,
    /// An integer already: a fraction is an error.
    Whole,
    /// Microseconds to ticks.
    Ticks,
    /// Microseconds to ticks; infinity is never, the tick count 255.
    TicksOrNever,
    /// Microseconds, the time constant of a leak `x >> shift`, to the shift: the nearest on a logarithmic scale.
    LeakShift,
    /// Volts to codes of 1/128 V.
    Voltage,
    /// Microsiemens to codes of 0.25 uS.
    Conductance,
}

impl Format {
    /// The integer that a value becomes, or `None` where it has none of its own.
    pub fn code(self, value: f64) -> Option<u32> {
        Some(match self {
            Format::Real => return None,
            Format::Whole => nearest(value, u32::MAX),
            Format::Ticks | Format::TicksOrNever => nearest(value / TICK_US, NEVER_TICKS),
            Format::LeakShift => nearest(libm::log2(value / TICK_US), 15).max(1),
            Format::Voltage => nearest(value * VOLTAGE_LSBS_A_VOLT, 255),
            Format::Conductance => conductance(value).to_bits().into(),
        })
    }

    /// The value that is left after rounding: what the circuit really uses.
    pub fn held(self, value: f64) -> f64 {
        let Some(code) = self.code(value) else { return value };
        let code = f64::from(code);
        match self {
            Format::Real | Format::Whole => code,
            Format::TicksOrNever if code >= f64::from(NEVER_TICKS) => f64::INFINITY,
            Format::Ticks | Format::TicksOrNever => code * TICK_US,
            Format::LeakShift => libm::exp2(code) * TICK_US,
            Format::Voltage => code / VOLTAGE_LSBS_A_VOLT,
            Format::Conductance => code / CONDUCTANCE_LSBS_A_USIEMENS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: Format, value: f64, code: u32, held: f64) {
        assert_eq!((format.code(value), format.held(value)), (Some(code), held), "{format:?} {value}");
    }

    #[test]
    fn values_become_codes() {
        check(Format::Ticks, 62.5, 8, 62.5);
        check(Format::Ticks, 60.0, 8, 62.5);
        check(Format::TicksOrNever, f64::INFINITY, 255, f64::INFINITY);
        check(Format::TicksOrNever, 250.0, 32, 250.0);
        check(Format::LeakShift, 125.0, 4, 125.0);
        check(Format::LeakShift, 64_000.0, 13, 64_000.0);
        check(Format::LeakShift, 125.0 * 1.41, 4, 125.0);
        check(Format::LeakShift, 125.0 * 1.42, 5, 250.0);
        check(Format::Voltage, 0.078125, 10, 0.078125);
        check(Format::Voltage, 7.0, 255, 1.9921875);
        check(Format::Conductance, 980.0, 3920, 980.0);
        check(Format::Conductance, 42.1, 168, 42.0);
        check(Format::Conductance, -1.0, 0, 0.0);
        check(Format::Whole, 16384.0, 16384, 16384.0);
        assert_eq!((Format::Real.code(0.68), Format::Real.held(0.68)), (None, 0.68));
        assert_eq!((nearest(f64::NAN, 9), nearest(f64::INFINITY, 9), nearest(2.5, 9)), (0, 9, 3));
    }
}
