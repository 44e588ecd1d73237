//! The time grid of the circuit: ticks, phases and periods of the 2 kHz neuron clock (Z-N-2).

/// Ticks in one phase (half a period) of the neuron clock.
pub const TICKS_PER_PHASE: u32 = 32;
/// Ticks in one period of the neuron clock: CLK high, then CLK low.
pub const TICKS_PER_PERIOD: u32 = 2 * TICKS_PER_PHASE;
/// Circuit time of one period at the paper's 2 kHz, in nanoseconds.
pub const PERIOD_NS: u64 = 500_000;
/// Circuit time at which tick number `tick` begins, in nanoseconds (a tick lasts 7812.5 ns).
pub fn tick_start_ns(tick: u64) -> u64 {
    tick * PERIOD_NS / u64::from(TICKS_PER_PERIOD)
}
/// Circuit time of `ticks` in seconds.
pub fn ticks_to_seconds(ticks: u64) -> f64 {
    ticks as f64 * PERIOD_NS as f64 * 1e-9 / f64::from(TICKS_PER_PERIOD)
}
/// Periods that cover `ms` milliseconds of circuit time, rounded to the nearest.
pub fn periods_from_ms(ms: f64) -> u32 {
    (ms * 1e6 / PERIOD_NS as f64).round() as u32
}
