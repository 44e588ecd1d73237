//! Physics of an array to the integers of [`memtwin_spec::array`].

use crate::CalibrateError;
use crate::code::{conductance, nearest};
use crate::config::jitter_sum_sd;
use crate::random::{Purpose, Stream};
use memtwin_spec::array::{
    ArrayConfig, ArraySizes, LOAD_FRACTION_BITS, MEMBRANE_FRACTION_BITS, MEMBRANE_JITTER_SHIFT, MEMBRANE_LEVEL_SHIFT,
    ProgrammingConfig, RcConfig, SCALE_FRACTION_BITS, SomaConfig,
};
use memtwin_spec::format::JITTER_SUM_MEAN;

/// Siemens of one LSB of conductance.
const LSB_SIEMENS: f64 = 0.25e-6;
/// LSBs of a threshold in a volt.
const LEVEL_LSBS_A_VOLT: f64 = (1_u32 << (MEMBRANE_FRACTION_BITS - MEMBRANE_LEVEL_SHIFT)) as f64;

/// The code of a threshold or hold voltage, LSB 2^-13 V.
pub fn threshold_code(volt: f64) -> u16 {
    nearest(volt * LEVEL_LSBS_A_VOLT, u16::MAX.into()) as u16
}

/// An RC soma: membrane capacitance and volatile switch, in SI units.
#[derive(Debug, Clone, PartialEq)]
pub struct Circuit {
    /// What one tick lasts. It must be short beside every time constant: see [`Circuit::rc`].
    pub tick_s: f64,
    pub membrane_farad: f64,
    /// The switch open, and closed.
    pub off_siemens: f64,
    pub on_siemens: f64,
    /// It closes beyond this voltage, either way; with its spread from cycle to cycle and from device to device.
    pub threshold_volt: f64,
    pub threshold_c2c_sd_rel: f64,
    pub threshold_d2d_sd_rel: f64,
    /// It opens below this voltage.
    pub hold_volt: f64,
    /// How long it takes to close and to open.
    pub onset_s: f64,
    pub rest_s: f64,
}

/// How synapses are programmed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Programming {
    pub conductance_min_usiemens: f64,
    pub conductance_max_usiemens: f64,
    /// Steps are slower with a larger shift (0 to 15).
    pub potentiate_shift_bits: u8,
    pub depress_shift_bits: u8,
}

impl Circuit {
    /// Ticks of a time, at least one.
    pub fn ticks(&self, seconds: f64) -> u32 {
        nearest(seconds / self.tick_s, u32::MAX).max(1)
    }

    /// Ticks of a delay, which may be none.
    fn delay_ticks(&self, seconds: f64) -> u8 {
        nearest(seconds / self.tick_s, u8::MAX.into()) as u8
    }

    /// A conductance's share of the membrane's charge in a tick, LSB 2^-16.
    fn leak(&self, siemens: f64) -> u16 {
        let share = siemens * self.tick_s / self.membrane_farad;
        nearest(share * f64::from(1_u32 << LOAD_FRACTION_BITS), u16::MAX.into()) as u16
    }

    fn jitter(&self) -> u8 {
        let step = jitter_sum_sd() / f64::from(1_u32 << MEMBRANE_JITTER_SHIFT);
        nearest(self.threshold_c2c_sd_rel * self.threshold_volt * LEVEL_LSBS_A_VOLT / step, 63) as u8
    }

    /// The integers of a soma whose column has `synapses_siemens` at most.
    ///
    /// # Errors
    /// A tick too long: the conductances would move more charge in it than the membrane holds. A tick so short that one LSB
    /// of conductance has a scale of less than 64, which would round it by a percent.
    pub fn rc(&self, synapses_siemens: f64) -> Result<RcConfig, CalibrateError> {
        let scale = LSB_SIEMENS * self.tick_s / self.membrane_farad * f64::from(1_u32 << SCALE_FRACTION_BITS);
        let shortest_s = 64.0 / scale * self.tick_s;
        let longest_s = (self.membrane_farad / (synapses_siemens + self.on_siemens)).min(65535.0 / scale * self.tick_s);
        if !(shortest_s..longest_s).contains(&self.tick_s) {
            return Err(CalibrateError::Tick { found_s: self.tick_s, shortest_s, longest_s });
        }
        Ok(RcConfig {
            scale: nearest(scale, u16::MAX.into()) as u16,
            load_fixed: 0,
            growth_max: u16::MAX,
            leak_off: self.leak(self.off_siemens),
            leak_on: self.leak(self.on_siemens),
            hold: threshold_code(self.hold_volt),
            onset_ticks: self.delay_ticks(self.onset_s),
            rest_ticks: self.delay_ticks(self.rest_s),
            jitter: self.jitter(),
        })
    }

    /// An array of these somas with conductances row by row, in microsiemens. Thresholds and the generator's state are drawn
    /// from `seed`.
    pub fn config(
        &self,
        sizes: ArraySizes,
        conductance_usiemens: &[f64],
        programming: Programming,
        seed: u64,
    ) -> Result<ArrayConfig, CalibrateError> {
        let column = |n: usize| conductance_usiemens.iter().skip(n).step_by(sizes.neurons).sum::<f64>();
        let most_usiemens = (0..sizes.neurons).map(column).fold(0.0, f64::max);
        let rc = self.rc(most_usiemens * 1e-6)?;
        let half_span = (u32::from(JITTER_SUM_MEAN) * u32::from(rc.jitter)) >> MEMBRANE_JITTER_SHIFT;
        let mut thresholds = Stream::new(seed, Purpose::Threshold, 0);
        let mut base = || {
            let volt = thresholds.spread(self.threshold_volt, self.threshold_d2d_sd_rel);
            (u32::from(threshold_code(volt)).saturating_sub(half_span)) as u16
        };
        let config = ArrayConfig {
            sizes,
            conductance: conductance_usiemens.iter().map(|&usiemens| conductance(usiemens)).collect(),
            threshold_base: (0..sizes.neurons).map(|_| base()).collect(),
            soma: SomaConfig::Rc(rc),
            programming: ProgrammingConfig {
                conductance_min: conductance(programming.conductance_min_usiemens),
                conductance_max: conductance(programming.conductance_max_usiemens),
                potentiate_shift: programming.potentiate_shift_bits,
                depress_shift: programming.depress_shift_bits,
            },
            ramp_ticks: 0,
            ramp_step: 0,
            seed: Stream::new(seed, Purpose::Seed, 0).seed_words(),
        };
        config.validate()?;
        Ok(config)
    }
}
