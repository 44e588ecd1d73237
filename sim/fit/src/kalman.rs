//! A run of updates as a linear system with noise: the scalar Kalman filter gives its likelihood exactly.
//!
//! The conductance moves by the twin's own rule, `w += (max - w) n / 2^shift` and half a code more, as floor and one
//! more make on average. Two kinds of noise are told apart by their memory: that of an update stays, that of a reading
//! does not.

use crate::data::Run;
use memtwin_calibrate::TICK_US;
use memtwin_calibrate::code::CONDUCTANCE_LSBS_A_USIEMENS;
use std::f64::consts::TAU;

/// One code of conductance.
const LSB_USIEMENS: f64 = 1.0 / CONDUCTANCE_LSBS_A_USIEMENS;
/// Variance of what rounding to a code leaves.
const ROUNDING: f64 = LSB_USIEMENS * LSB_USIEMENS / 12.0;

/// How a synapse moves, and how noisy it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rule {
    /// Where updates lead: the upper or the lower end of the range.
    pub end_usiemens: f64,
    pub shift_bits: f64,
    /// Spread of an update from cycle to cycle, relative to it.
    pub update_sd_rel: f64,
    pub read_sd_usiemens: f64,
}

impl Rule {
    /// The part of the way to the end that a pulse goes.
    pub fn part(&self, width_us: f64) -> f64 {
        ((width_us / TICK_US).round() * libm::exp2(-self.shift_bits)).min(1.0)
    }

    /// The conductance after one more pulse, on average.
    pub fn updated(&self, w: f64, potentiation: bool, width_us: f64) -> f64 {
        let ahead = if potentiation { self.end_usiemens - w } else { w - self.end_usiemens };
        // the half code ends where the range does: softly, so that a likelihood is smooth
        let moved = ahead * self.part(width_us) + LSB_USIEMENS / 2.0 * libm::tanh(ahead / LSB_USIEMENS);
        if potentiation { w + moved } else { w - moved }
    }

    /// Minus the logarithm of a run's likelihood (conductances in microsiemens); innovations in standard deviations go
    /// to `seen`.
    pub fn cost(&self, run: &Run, mut seen: impl FnMut(f64)) -> f64 {
        let read = self.read_sd_usiemens.powi(2) + ROUNDING;
        let (mut w, mut variance, mut cost) = (run.updates[0].conductance_usiemens, read, 0.0);
        for pair in run.updates.windows(2) {
            let width_us = pair[1].width_us;
            for _ in pair[0].pulse_count..pair[1].pulse_count {
                let next = self.updated(w, run.potentiation, width_us);
                let noise = (self.update_sd_rel * (next - w)).powi(2) + ROUNDING;
                variance = variance * (1.0 - self.part(width_us)).powi(2) + noise;
                w = next;
            }
            let innovation = pair[1].conductance_usiemens - w;
            let total = variance + read;
            cost += 0.5 * (libm::log(TAU * total) + innovation * innovation / total);
            seen(innovation / total.sqrt());
            w += variance / total * innovation;
            variance *= read / total;
        }
        cost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Update;

    #[test]
    fn two_updates_have_the_likelihood_of_two_normal_variables() {
        let rule = Rule { end_usiemens: 900.0, shift_bits: 7.0, update_sd_rel: 0.1, read_sd_usiemens: 3.0 };
        let at =
            |pulse_count, conductance_usiemens| Update { line: 0, pulse_count, conductance_usiemens, width_us: 250.0 };
        let run = Run { device: 0, potentiation: true, updates: vec![at(0, 400.0), at(1, 530.0), at(2, 610.0)] };
        // a quarter of the way; the reading of the first is uncertain, then so is the step from it
        let read = 9.0 + ROUNDING;
        let first = rule.updated(400.0, true, 250.0);
        assert!((first - 525.125).abs() < 1e-9, "{first}");
        let step = |w: f64| (0.1 * (rule.updated(w, true, 250.0) - w)).powi(2) + ROUNDING;
        let predicted = read * 0.5625 + step(400.0);
        let seen = 530.0 - first;
        let gain = predicted / (predicted + read);
        let w = first + gain * seen;
        let second = (read * gain) * 0.5625 + step(w);
        let last = 610.0 - rule.updated(w, true, 250.0);
        let term = |e: f64, v: f64| 0.5 * ((TAU * v).ln() + e * e / v);
        let expect = term(seen, predicted + read) + term(last, second + read);
        let mut count = 0;
        let found = rule.cost(&run, |_| count += 1);
        assert!((found - expect).abs() < 1e-9 && count == 2, "{found}, expected {expect}");
    }
}
