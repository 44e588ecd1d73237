//! The RC soma in real numbers: `C dv/dt = sum G (V - v) - G_dev v` with the switch's events, by an ODE solver, and by Euler's
//! method at the emulator's tick. Both bound what the emulator's fixed point costs.
//!
//! The solver is Verner's Runge-Kutta pair of orders 6 and 5: its interpolant is of order 6 too, and most of what is asked lies
//! between its steps.
//!
//! ```text
//!  physical, continuous --formats--> held, continuous --tick--> held, Euler --arithmetic--> emulator
//! ```
//!
//! Held are the values that the formats of [`memtwin_spec::array`] have: conductances, levels, `scale`, leaks, thresholds,
//! delays.
//!
//! Bounds, with `s = dt sum G / C` the part of its charge that a membrane loses in a tick; an error that is `e` in each tick is
//! never more than `e / s`:
//!
//! | step | error in a tick, at most | bound |
//! |---|---|---|
//! | formats | what growth and loss differ by | that `/ s` |
//! | tick | `s^2 / 2` of the way to the end value | `s / 2` of the range of end values |
//! | arithmetic | load cut to 2^-16, voltage to 2^-13 V, growth and loss to 2^-21 V | `(v 2^-16 + s 2^-13 + 2 2^-21) / s` |

use crate::SpiceError;
use crate::soma::{Soma, Trace};
use differential_equations::control::ControlFlag;
use differential_equations::interpolate::Interpolation;
use differential_equations::methods::ExplicitRungeKutta;
use differential_equations::ode::{ODE, solve_ode};
use differential_equations::solout::Solout;
use differential_equations::solution::Solution;
use memtwin_spec::array::{
    LOAD_FRACTION_BITS, Level, MEMBRANE_FRACTION_BITS, MEMBRANE_LEVEL_SHIFT, SCALE_FRACTION_BITS,
};

/// Error of the solver in a step, relative and in volts.
const SOLVER_ERROR: f64 = 1e-11;
/// Halvings of a step in which the membrane crosses a level: to 10^-12 of it.
const HALVINGS: u32 = 40;

/// A soma whose time is counted in ticks, in real numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Membrane {
    /// `G dt / C` of each input.
    inputs: Vec<f64>,
    /// The same of the switch, open and closed.
    off: f64,
    on: f64,
    threshold_volt: f64,
    hold_volt: f64,
    onset_ticks: f64,
    rest_ticks: f64,
    /// Voltages are rounded to levels.
    held: bool,
}

/// What moves a membrane as long as nothing changes: `dv/dn = growth - loss v`.
#[derive(Debug, Clone, Copy)]
struct Rates {
    growth: f64,
    loss: f64,
}

impl ODE<f64, f64> for Rates {
    fn diff(&self, _ticks: f64, volt: &f64, slope: &mut f64) {
        *slope = self.growth - self.loss * volt;
    }
}

/// The switch, and since when it is about to turn.
#[derive(Debug, Clone, Copy, Default)]
struct Switch {
    on: bool,
    turning_since: Option<f64>,
}

impl Membrane {
    /// With the values of the parameter set.
    pub fn physical(soma: &Soma) -> Self {
        let circuit = &soma.circuit;
        let share = |siemens: f64| siemens * circuit.tick_s / circuit.membrane_farad;
        Membrane {
            inputs: soma.inputs_usiemens.iter().map(|usiemens| share(usiemens * 1e-6)).collect(),
            off: share(circuit.off_siemens),
            on: share(circuit.on_siemens),
            threshold_volt: circuit.threshold_volt,
            hold_volt: circuit.hold_volt,
            onset_ticks: circuit.onset_s / circuit.tick_s,
            rest_ticks: circuit.rest_s / circuit.tick_s,
            held: false,
        }
    }

    /// With what the emulator's formats hold of them.
    pub fn held(soma: &Soma) -> Result<Self, SpiceError> {
        let (config, rc) = soma.config()?;
        let lsb = |bits: u32| 1.0 / f64::from(1_u32 << bits);
        let level = |code: u16| f64::from(code) * lsb(MEMBRANE_FRACTION_BITS - MEMBRANE_LEVEL_SHIFT);
        let input = |code: u16| f64::from(code) * f64::from(rc.scale) * lsb(SCALE_FRACTION_BITS);
        Ok(Membrane {
            inputs: config.conductance.iter().map(|w| input(w.to_bits())).collect(),
            off: f64::from(rc.leak_off) * lsb(LOAD_FRACTION_BITS),
            on: f64::from(rc.leak_on) * lsb(LOAD_FRACTION_BITS),
            threshold_volt: level(config.nominal_threshold(config.threshold_base[0])),
            hold_volt: level(rc.hold),
            onset_ticks: rc.onset_ticks.into(),
            rest_ticks: rc.rest_ticks.into(),
            held: true,
        })
    }

    fn growth(&self, volts: &[f64]) -> f64 {
        let volt = |volt: f64| if self.held { Level::at_volt(volt).volt() } else { volt };
        self.inputs.iter().zip(volts).map(|(share, &v)| share * volt(v)).sum()
    }

    fn rates(&self, volts: &[f64], on: bool) -> Rates {
        let loss = self.inputs.iter().sum::<f64>() + if on { self.on } else { self.off };
        Rates { growth: self.growth(volts), loss }
    }

    /// The level at which the switch is about to turn, and whether a voltage is on that side of it.
    fn level(&self, on: bool) -> f64 {
        if on { self.hold_volt } else { self.threshold_volt }
    }

    fn turning(&self, on: bool, volt: f64) -> bool {
        (volt.abs() < self.level(on)) == on
    }

    fn delay(&self, on: bool) -> f64 {
        if on { self.rest_ticks } else { self.onset_ticks }
    }

    /// Continuous time: events are found between the solver's steps.
    pub fn continuous(&self, soma: &Soma) -> Result<Trace, SpiceError> {
        let mut trace = Trace::default();
        let (mut volt, mut now, mut switch) = (0.0, 0.0, Switch::default());
        for end in soma.stretches() {
            let volts = soma.volts(end - 1);
            while now < f64::from(end) {
                let due = switch.turning_since.map_or(f64::INFINITY, |since| since + self.delay(switch.on));
                if due <= now {
                    switch = Switch { on: !switch.on, turning_since: None };
                    trace.fires.extend(switch.on.then_some(now));
                    switch.turning_since = self.turning(switch.on, volt).then_some(now);
                    continue;
                }
                let rates = self.rates(&volts, switch.on);
                let until = due.min(f64::from(end));
                let mut watch = Watch { level: self.level(switch.on), start: now, trace: &mut trace, crossing: None };
                watch.pass(&rates, until - now, &mut volt)?;
                match watch.crossing {
                    Some((after, beyond)) => {
                        now += after;
                        switch.turning_since = (beyond != switch.on).then_some(now);
                    }
                    None => now = until,
                }
            }
        }
        Ok(trace)
    }

    /// The emulator's ticks in real numbers.
    pub fn euler(&self, soma: &Soma) -> Trace {
        let mut trace = Trace::default();
        let (mut volt, mut on, mut since) = (0.0, false, 0.0);
        for tick in 0..soma.ticks {
            let Rates { growth, loss } = self.rates(&soma.volts(tick), on);
            volt += growth - loss * volt;
            trace.volts.push(volt);
            let turning = self.turning(on, volt);
            // delays are whole ticks: the nearest number
            let turns = turning && since >= self.delay(on).round();
            since = if turning && !turns { since + 1.0 } else { 0.0 };
            on ^= turns;
            trace.fires.extend((on && turns).then_some(f64::from(tick + 1)));
        }
        trace
    }
}

/// What looks at the steps of a stretch: the voltages at ends of ticks, and where a level is crossed, either way.
struct Watch<'a> {
    level: f64,
    /// In ticks; the solver begins at 0.
    start: f64,
    trace: &'a mut Trace,
    /// When, and whether the magnitude is beyond the level from then on.
    crossing: Option<(f64, bool)>,
}

impl Watch<'_> {
    /// Lets time pass until the end or a crossing.
    fn pass(&mut self, rates: &Rates, ticks: f64, volt: &mut f64) -> Result<(), SpiceError> {
        let mut method = ExplicitRungeKutta::rkv656e().rtol(SOLVER_ERROR).atol(SOLVER_ERROR);
        let solution = solve_ode(&mut method, rates, 0.0, ticks, volt, self);
        let solution = solution.map_err(|error| SpiceError::Solver(format!("{error:?}")))?;
        *volt = solution.y.last().copied().unwrap_or(*volt);
        Ok(())
    }

    /// The first crossing within a step, as a time.
    fn crossed<I>(&self, [before, after]: [f64; 2], [from, to]: [f64; 2], steps: &mut I) -> Option<(f64, bool)>
    where
        I: Interpolation<f64, f64> + ?Sized,
    {
        // between two changes a membrane moves one way: it crosses each of both at most once
        let mut crossing: Option<(f64, bool)> = None;
        for level in [self.level, -self.level] {
            let is_above = |volt: f64| volt - level > 0.0;
            if from == level || is_above(from) == is_above(to) {
                continue;
            }
            let (mut early, mut late) = (before, after);
            for _ in 0..HALVINGS {
                let middle = 0.5 * (early + late);
                let volt = steps.interpolate(middle).unwrap_or(to);
                if is_above(volt) == is_above(from) { early = middle } else { late = middle }
            }
            if crossing.is_none_or(|(first, _)| late < first) {
                crossing = Some((late, (to > from) == (level > 0.0)));
            }
        }
        crossing
    }
}

impl Solout<f64, f64> for Watch<'_> {
    fn solout<I>(
        &mut self,
        after: f64,
        before: f64,
        to: &f64,
        from: &f64,
        steps: &mut I,
        solution: &mut Solution<f64, f64>,
    ) -> ControlFlag<f64, f64>
    where
        I: Interpolation<f64, f64> + ?Sized,
    {
        if after <= before {
            return ControlFlag::Continue;
        }
        self.crossing = self.crossed([before, after], [*from, *to], steps);
        let end = self.crossing.map_or(after, |(at, _)| at);
        // half a millionth of a tick: times are sums
        while (self.trace.volts.len() + 1) as f64 <= self.start + end + 5e-7 {
            let at = ((self.trace.volts.len() + 1) as f64 - self.start).clamp(before, after);
            self.trace.volts.push(steps.interpolate(at).unwrap_or(*to));
        }
        let volt = if self.crossing.is_some() { steps.interpolate(end).unwrap_or(*to) } else { *to };
        solution.push(end, volt);
        if self.crossing.is_some() { ControlFlag::Terminate } else { ControlFlag::Continue }
    }
}

/// How far the emulator's membrane may be from the physical one before the first spike, in volts: see the table above.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    pub formats_volt: f64,
    pub tick_volt: f64,
    pub arithmetic_volt: f64,
}

impl Bounds {
    pub fn new(soma: &Soma) -> Result<Self, SpiceError> {
        let (physical, held) = (Membrane::physical(soma), Membrane::held(soma)?);
        let lsb = |bits: u32| 1.0 / f64::from(1_u32 << bits);
        let (mut low, mut high, mut differs) = (0.0_f64, 0.0_f64, 0.0_f64);
        let loss = held.rates(&[], false).loss;
        for end in soma.stretches() {
            let volts = soma.volts(end - 1);
            let end_volt = held.growth(&volts) / loss;
            (low, high) = (low.min(end_volt), high.max(end_volt));
            differs = differs.max((held.growth(&volts) - physical.growth(&volts)).abs());
        }
        let most = high.max(-low);
        differs += (loss - physical.rates(&[], false).loss).abs() * most;
        let cut = most * lsb(LOAD_FRACTION_BITS)
            + loss * lsb(MEMBRANE_FRACTION_BITS - MEMBRANE_LEVEL_SHIFT)
            + 2.0 * lsb(MEMBRANE_FRACTION_BITS);
        Ok(Bounds { formats_volt: differs / loss, tick_volt: 0.5 * loss * (high - low), arithmetic_volt: cut / loss })
    }

    pub fn all_volt(&self) -> f64 {
        self.formats_volt + self.tick_volt + self.arithmetic_volt
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::soma::benches;

    /// The first spike of one input at its first pulse, from the exponential.
    #[test]
    fn a_first_spike_is_where_the_exponential_has_it() {
        for bench in benches() {
            let soma = &bench.firing[0];
            let membrane = Membrane::physical(soma);
            let Rates { growth, loss } = membrane.rates(&soma.volts(0), false);
            let end_volt = growth / loss;
            let width = f64::from(soma.trains[0].width_ticks);
            let reached = end_volt * (1.0 - (-loss * width).exp());
            let trace = membrane.continuous(soma).unwrap();
            assert_eq!(trace.volts.len(), soma.ticks as usize);
            for (tick, volt) in (1..).zip(&trace.volts[..trace.quiet_ticks().min(width as usize)]) {
                let exact = end_volt * (1.0 - (-loss * f64::from(tick)).exp());
                assert!((volt - exact).abs() < 1e-9, "{}: tick {tick}, {volt} V, exact {exact} V", bench.device);
            }
            // the diffusive one fires in its second pulse
            if reached > membrane.threshold_volt {
                let exact = -(1.0 - membrane.threshold_volt / end_volt).ln() / loss + membrane.onset_ticks;
                assert!((trace.fires[0] - exact).abs() < 1e-6, "{}: {:?}, exact {exact}", bench.device, trace.fires);
            }
        }
    }

    /// Both turns of the switch: a cycle of closing, emptying, opening and filling, from exponentials.
    #[test]
    fn a_cycle_is_that_of_the_exponentials() {
        let [nbox, _] = benches();
        let soma = &nbox.firing[0];
        let membrane = Membrane::physical(soma);
        let [off, on] = [false, true].map(|on| membrane.rates(&soma.volts(0), on));
        let after = |rates: Rates, volt: f64, ticks: f64| {
            let end_volt = rates.growth / rates.loss;
            end_volt + (volt - end_volt) * (-rates.loss * ticks).exp()
        };
        let until = |rates: Rates, from: f64, to: f64| {
            let end_volt = rates.growth / rates.loss;
            ((from - end_volt) / (to - end_volt)).ln() / rates.loss
        };
        let (threshold, hold) = (membrane.threshold_volt, membrane.hold_volt);
        let closes = after(off, threshold, membrane.onset_ticks);
        let opens = after(on, hold, membrane.rest_ticks);
        let cycle = membrane.onset_ticks + until(on, closes, hold) + membrane.rest_ticks + until(off, opens, threshold);
        let fires = membrane.continuous(soma).unwrap().fires;
        assert!((fires[1] - fires[0] - cycle).abs() < 1e-6, "{cycle}, found {fires:?}");
        assert!((fires[2] - fires[1] - cycle).abs() < 1e-6, "{cycle}, found {fires:?}");
    }

    #[test]
    fn the_mirrored_circuit_does_the_mirrored_thing() {
        for bench in benches() {
            let [up, down] = [0, 2].map(|n| Membrane::physical(&bench.firing[n]).continuous(&bench.firing[n]).unwrap());
            assert!(up.fires == down.fires && !up.fires.is_empty(), "{:?}, {:?}", up.fires, down.fires);
            assert!(up.volts.iter().zip(&down.volts).all(|(up, down)| up == &-down));
        }
    }
}
