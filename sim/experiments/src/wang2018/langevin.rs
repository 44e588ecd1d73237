//! The diffusive memristor in floating point: Ag particles in a potential, Joule heat, tunnelling, RC (Wang et al. 2018, Methods,
//! equations 1 to 3).
//!
//! ```text
//! eta dx/dt = -dU/dx + alpha V / L + sqrt(2 eta k T) zeta      each particle
//! dT/dt     = V^2 / (C_T R) - kappa (T - T0)                   all of them
//! tau0 dV/dt = Vex - (1 + Rex / R) V                           the node
//! R = Rt sum exp((x_(i+1) - x_i) / lambda)                     from electrode to electrode
//! ```
//!
//! Units: length L, time 1/kappa, resistance Rmin, energy such that eta and alpha are 1. `U` is a ramp towards -L, where the
//! cluster of Ag is, with pinning wells of equal depth on it; the electrodes reflect. The integration is Euler-Maruyama.

use crate::draws::{Draws, Purpose};
use memtwin_calibrate::diffusive::Diffusive;
use std::f64::consts::PI;

/// A device behind its series resistance.
#[derive(Debug, Clone)]
pub struct Langevin {
    parameters: Diffusive,
    /// Places of the particles, ascending: they are all alike.
    places: Vec<f64>,
    /// kT.
    energy: f64,
    /// Voltage across the device, in the model's own units.
    volt: f64,
    resistance: f64,
    noise: Draws,
}

impl Langevin {
    /// A device whose particles have all been drawn into the cluster.
    pub fn new(parameters: &Diffusive, seed: u64) -> Self {
        let mut device = Langevin {
            places: vec![-1.0; parameters.particles_count as usize],
            energy: parameters.ambient_energy,
            volt: 0.0,
            resistance: 1.0,
            noise: Draws::new(seed, Purpose::PARTICLES),
            parameters: parameters.clone(),
        };
        device.resistance = device.tunnelling();
        device
    }

    /// Resistance over its smallest value, that of evenly spaced particles.
    fn tunnelling(&self) -> f64 {
        let length = self.parameters.tunnelling_length;
        let from = std::iter::once(-1.0).chain(self.places.iter().copied());
        let to = self.places.iter().copied().chain(std::iter::once(1.0));
        let sum: f64 = from.zip(to).map(|(from, to)| libm::exp((to - from) / length)).sum();
        let gaps = (self.places.len() + 1) as f64;
        sum / (gaps * libm::exp(2.0 / (gaps * length)))
    }

    /// One step of the integration with the source at `source`.
    pub fn step(&mut self, source: f64) {
        let p = &self.parameters;
        let (dt, wave) = (p.langevin_step, PI * p.wells_count);
        let kick = (2.0 * self.energy * dt).sqrt();
        for x in &mut self.places {
            let slope = p.attraction_force + p.well_energy * wave * libm::sin(wave * (*x + 1.0));
            let moved = *x + (self.volt - slope) * dt + kick * self.noise.normal();
            *x = reflected(moved);
        }
        self.places.sort_unstable_by(f64::total_cmp);
        self.resistance = self.tunnelling();
        let heat = p.heating_rate * self.volt * self.volt / self.resistance;
        self.energy += dt * (heat - (self.energy - p.ambient_energy));
        let load = 1.0 + p.series_ratio / self.resistance;
        self.volt += dt / p.kappa_tau0_ratio * (source - load * self.volt);
    }

    /// Steps for a time in 1/kappa, and shows the device after each; `false` ends it. The time that passed.
    pub fn run(&mut self, source: f64, kappa: f64, mut see: impl FnMut(&Langevin) -> bool) -> f64 {
        let steps = (kappa / self.parameters.langevin_step).round() as usize;
        for n in 1..=steps {
            self.step(source);
            if !see(self) {
                return n as f64 * self.parameters.langevin_step;
            }
        }
        kappa
    }

    /// Current through the device, over one unit of voltage / Rmin.
    pub fn current(&self) -> f64 {
        self.volt / self.resistance
    }

    /// Resistance over Rmin.
    pub fn resistance(&self) -> f64 {
        self.resistance
    }

    /// Whether so much flows that the device fires, with the source at `source`.
    pub fn fires(&self, source: f64) -> bool {
        self.current() > self.parameters.fire_current_ratio * source
    }

    pub fn is_relaxed(&self) -> bool {
        self.resistance > self.parameters.relaxed_resistance_ratio
    }
}

/// A place between the electrodes; steps are short beside the gap.
fn reflected(x: f64) -> f64 {
    if x < -1.0 {
        -2.0 - x
    } else if x > 1.0 {
        2.0 - x
    } else {
        x
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use memtwin_calibrate::diffusive::WANG2018;

    #[test]
    fn the_same_seed_gives_the_same_device() {
        let after = |seed| {
            let mut device = Langevin::new(&WANG2018, seed);
            device.run(1.0, 1.0, |_| true);
            (device.places, device.resistance)
        };
        assert_eq!(after(3), after(3));
        assert_ne!(after(3), after(4));
    }

    #[test]
    fn evenly_spaced_particles_conduct_best() {
        let mut device = Langevin::new(&WANG2018, 1);
        assert!(device.tunnelling() > WANG2018.relaxed_resistance_ratio);
        let gaps = (device.places.len() + 1) as f64;
        (device.places.iter_mut().enumerate()).for_each(|(n, x)| *x = 2.0 * (n + 1) as f64 / gaps - 1.0);
        assert!((device.tunnelling() - 1.0).abs() < 1e-12);
    }
}
