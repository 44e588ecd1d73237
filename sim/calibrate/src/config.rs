//! All parameters together become the integers of a [`Config`].

use crate::code::{conductance, nearest};
use crate::file::Places;
use crate::random::{Purpose, Stream};
use crate::{CalibrateError, DESCRIPTIONS, Parameters, describe};
use memtwin_spec::format::{CONDUCTANCE_BITS_MAX, GROWTH_BITS, JITTER_SUM_MEAN, SPREAD_SHIFT_MAX};
use memtwin_spec::{
    Conductance, Config, DeviceConfig, FatigueConfig, LayerConfig, LiaConfig, PatternSet, SequencerConfig, Sizes,
    Voltage,
};

/// Voltage at which the growth table is pinned: `growth_ticks` of it reach the nominal threshold (Z-TS-4).
pub const GROWTH_REFERENCE_VOLT: f64 = 1.1;
/// Largest deviation of VBIAS / VREF from the integer that stands for it.
pub const LIA_RATIO_ERROR_REL_MAX: f64 = 0.02;

/// Standard deviation of the sum of four random bytes: 147.8.
pub fn jitter_sum_sd() -> f64 {
    (4.0 * (256.0 * 256.0 - 1.0) / 12.0_f64).sqrt()
}

fn u8_code(code: u32) -> u8 {
    u8::try_from(code).expect("the range of the parameter keeps it within 8 bits")
}

fn u16_code(code: u32) -> u16 {
    u16::try_from(code).expect("the range of the parameter keeps it within 16 bits")
}

/// Offsets of the comparators, relative to VREF, as conductances of their lines: `ratio active < total (1 + offset)` is what a
/// conductance to ground does where the offset is positive, and more bias where it is negative. A line is scaled down where
/// the word would not hold it; an offset below -VREF inhibits for good.
fn offset_lines(lia: &mut LiaConfig, neurons: usize, offsets: &[f64]) {
    let word_max = f64::from(CONDUCTANCE_BITS_MAX);
    let totals = lia.totals(neurons);
    let mut grounds = vec![];
    for ((cells, total), offset) in lia.conductance.chunks_mut(neurons + 1).zip(totals).zip(offsets) {
        let (total, bias) = (f64::from(total), f64::from(cells[neurons].to_bits()));
        let more_bias = (-offset).max(0.0) * total / (f64::from(lia.ratio) - 1.0).max(1.0);
        let ground = offset.max(0.0) * total;
        let scale = (word_max / ground.max(bias + more_bias)).min(1.0);
        let scaled = |lsbs: f64| Conductance::from_bits(u16_code(nearest(lsbs * scale, CONDUCTANCE_BITS_MAX.into())));
        cells.iter_mut().for_each(|g| *g = scaled(g.to_bits().into()));
        cells[neurons] = scaled(bias + more_bias);
        grounds.push(scaled(ground));
    }
    lia.set_ground(grounds);
}

impl Parameters {
    /// The network's integers; equal parameters, sizes, patterns and seed give equal integers on every machine.
    ///
    /// Everything random comes from `seed`, see [`crate::random`].
    pub fn config(&self, sizes: Sizes, patterns: PatternSet, seed: u64) -> Result<Config, CalibrateError> {
        self.check()?;
        let sizes = Sizes::new(sizes.inputs, sizes.hidden, sizes.outputs)?;
        let config = Config {
            sizes,
            device: self.device(),
            layers: [self.layer(sizes, 0, seed), self.layer(sizes, 1, seed)],
            lia: self.lia(sizes.hidden, seed),
            sequencer: SequencerConfig {
                event_budget: u16_code(self.code("event_budget_count")),
                rest_periods: u16_code(self.code("rest_periods_count")),
                event_periods_max: u16_code(self.code("event_periods_max_count")),
            },
            patterns,
        };
        config.validate()?;
        Ok(config)
    }

    /// Whether every value is within its range and they fit together; [`Parameters::config`] asks this first.
    pub fn check(&self) -> Result<(), CalibrateError> {
        let places = Places::new("parameters");
        for (expected, found) in DESCRIPTIONS.iter().zip(self.values()) {
            if !expected.allows(found) {
                return Err(CalibrateError::OutOfRange { place: places.of(&[expected.name]), found, expected });
            }
        }
        self.check_together(&places)
    }

    /// Whether values that are each within their range fit together.
    pub(crate) fn check_together(&self, places: &Places) -> Result<(), CalibrateError> {
        let (min, max) = (self.conductance_min_usiemens, self.conductance_max_usiemens);
        if conductance(min) >= conductance(max) {
            let place = places.of(&["conductance_min_usiemens", "conductance_max_usiemens"]);
            return Err(CalibrateError::ConductanceOrder { place, min, max });
        }
        let (vbias, vref) = (self.vbias_volt, self.vref_volt);
        let ratio = vbias / vref;
        let error_rel = (ratio - ratio.round()).abs() / ratio;
        if !(1.0..=255.0).contains(&ratio.round()) || error_rel > LIA_RATIO_ERROR_REL_MAX {
            let place = places.of(&["vref_volt", "vbias_volt"]);
            return Err(CalibrateError::LiaRatio { place, vbias, vref });
        }
        Ok(())
    }

    /// Whether the LIA of `neurons` lines, all nominal, can do its work (Z-LIA-2): with one VL high, that neuron's line
    /// stays below VREF, and every other line does not. Few neurons need a higher VREF than many.
    pub fn check_inhibition(&self, neurons: usize) -> Result<(), CalibrateError> {
        let code = |usiemens: f64| u64::from(conductance(usiemens).to_bits());
        let (own, bias, other) =
            (code(self.lia_own_usiemens), code(self.lia_bias_usiemens), code(self.lia_other_usiemens));
        let total = own + bias + other * (neurons as u64).saturating_sub(1);
        let high = |driven: u64| u64::from(self.lia_ratio()) * driven < total;
        if high(own + bias) && (neurons == 1 || !high(other + bias)) {
            return Ok(());
        }
        let volt = |driven: u64| self.vbias_volt * driven as f64 / total as f64;
        let (winner, loser) = (volt(own + bias), volt(other + bias));
        Err(CalibrateError::LiaCannotSelect { neurons, vref: self.vref_volt, winner, loser })
    }

    /// The integer VBIAS / VREF that the comparators use.
    pub fn lia_ratio(&self) -> u8 {
        u8_code(nearest(self.vbias_volt / self.vref_volt, 255))
    }

    /// Weight of the sum of four random bytes in a threshold.
    pub fn jitter(&self) -> u8 {
        u8_code(nearest(self.threshold_c2c_sd_rel * self.threshold_nominal_code / jitter_sum_sd(), 63))
    }

    /// Growth of the filament in LSBs of `x` (16.8) a tick, for each voltage code.
    pub fn growth(&self) -> Vec<u32> {
        let threshold_lsbs = 256.0 * self.threshold_nominal_code;
        let reference = libm::sinh(GROWTH_REFERENCE_VOLT / self.growth_v0_volt);
        let at = |volt: f64| threshold_lsbs / self.growth_ticks * libm::sinh(volt / self.growth_v0_volt) / reference;
        let volt = |bits: u8| Voltage::from_bits(bits).to_num::<f64>();
        (0..=u8::MAX).map(|bits| nearest(at(volt(bits)), (1 << GROWTH_BITS) - 1)).collect()
    }

    /// How often a deviation of the threshold counts double at each voltage code; empty where it never does.
    pub fn spread_shift(&self) -> Vec<u8> {
        if self.threshold_spread_v0_volt == 0.0 {
            return vec![];
        }
        let octaves = |bits: u8| {
            let below = GROWTH_REFERENCE_VOLT - Voltage::from_bits(bits).to_num::<f64>();
            below / self.threshold_spread_v0_volt / std::f64::consts::LN_2
        };
        (0..=u8::MAX).map(|bits| u8_code(nearest(octaves(bits), SPREAD_SHIFT_MAX.into()))).collect()
    }

    /// The range in which use moves the thresholds.
    fn fatigue(&self) -> Option<FatigueConfig> {
        let half_span = f64::from(JITTER_SUM_MEAN) * f64::from(self.jitter());
        let base = |rel: f64| u16_code(nearest(self.threshold_nominal_code * (1.0 + rel) - half_span, 65535));
        let fatigue = FatigueConfig { base_min: base(0.0), base_max: base(self.fatigue_max_rel) };
        Some(fatigue).filter(|_| self.fatigue_max_rel > 0.0)
    }

    /// The integer of a parameter that has one of its own.
    fn code(&self, name: &str) -> u32 {
        let value = self.get(name).expect("a parameter of the table");
        describe(name).and_then(|d| d.format.code(value)).expect("a format with a code")
    }

    fn device(&self) -> DeviceConfig {
        let voltage = |name| Voltage::from_bits(u8_code(self.code(name)));
        DeviceConfig {
            growth: self.growth(),
            spread_shift: self.spread_shift(),
            fatigue: self.fatigue(),
            drive_min: voltage("drive_min_volt"),
            onset_ticks: u8_code(self.code("onset_us")),
            jitter: self.jitter(),
            rest_ticks: u8_code(self.code("rest_us")),
            leak_fast_shift: u8_code(self.code("leak_fast_us")),
            leak_slow_shift: u8_code(self.code("leak_slow_us")),
            lift: voltage("lift_volt"),
            conductance_min: conductance(self.conductance_min_usiemens),
            conductance_max: conductance(self.conductance_max_usiemens),
            depress_shift: u8_code(self.code("depress_shift_bits")),
        }
    }

    fn layer(&self, sizes: Sizes, layer: usize, seed: u64) -> LayerConfig {
        let (vin, usiemens, sd_rel) = [
            (self.vin1_volt, self.conductance_initial1_usiemens, self.conductance_initial1_d2d_sd_rel),
            (self.vin2_volt, self.conductance_initial2_usiemens, self.conductance_initial2_d2d_sd_rel),
        ][layer];
        let (rows, columns) = sizes.crossbar(layer);
        let mut synapses = Stream::new(seed, Purpose::Conductance, layer);
        let mut gains = Stream::new(seed, Purpose::Gain, layer);
        let mut thresholds = Stream::new(seed, Purpose::Threshold, layer);
        LayerConfig {
            conductance: (0..rows * columns).map(|_| conductance(synapses.spread(usiemens, sd_rel))).collect(),
            stuck: vec![],
            amplitude: (0..columns).map(|_| self.amplitude(gains.spread(vin, self.gain_d2d_sd_rel))).collect(),
            threshold_base: (0..columns).map(|_| self.threshold_base(&mut thresholds)).collect(),
            rest_sub_ticks: u8_code(self.code(["rest_sub1_us", "rest_sub2_us"][layer])),
            potentiate_shift: u8_code(self.code(["potentiate_shift1_bits", "potentiate_shift2_bits"][layer])),
            seed: Stream::new(seed, Purpose::Seed, layer).seed_words(),
        }
    }

    /// Drive amplitude of a neuron whose inputs are pulsed at `vin_volt`, 9 bits.
    pub fn amplitude(&self, vin_volt: f64) -> u16 {
        u16_code(nearest(vin_volt * self.kappa_ratio * crate::code::VOLTAGE_LSBS_A_VOLT, 511))
    }

    /// A neuron's threshold at the lowest draw; saturated where the highest draw would not fit 16 bits.
    fn threshold_base(&self, stream: &mut Stream) -> u16 {
        let nominal = nearest(stream.spread(self.threshold_nominal_code, self.threshold_d2d_sd_rel), 65535);
        let half_span = u32::from(JITTER_SUM_MEAN) * u32::from(self.jitter());
        u16_code(nominal.saturating_sub(half_span).min(65535 - 2 * half_span))
    }

    fn lia(&self, n: usize, seed: u64) -> LiaConfig {
        let mut stream = Stream::new(seed, Purpose::Lia, 0);
        let mut cell = |line: usize, input: usize| -> Conductance {
            let usiemens = match input {
                _ if input == line => self.lia_own_usiemens,
                _ if input == n => self.lia_bias_usiemens,
                _ => self.lia_other_usiemens,
            };
            conductance(stream.spread(usiemens, self.lia_conductance_d2d_sd_rel))
        };
        let cells = (0..n).flat_map(|line| (0..=n).map(move |input| (line, input)));
        let conductance = cells.map(|(line, input)| cell(line, input)).collect();
        let mut lia = LiaConfig { conductance, ground: vec![], ratio: self.lia_ratio() };
        let mut stream = Stream::new(seed, Purpose::Offset, 0);
        let offsets: Vec<f64> =
            (0..n).map(|_| self.lia_offset_d2d_sd_volt * stream.normal() / self.vref_volt).collect();
        if self.lia_offset_d2d_sd_volt > 0.0 {
            offset_lines(&mut lia, n, &offsets);
        }
        lia
    }
}
