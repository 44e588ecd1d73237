//! Every physical parameter: the one home of its name, unit, default, range, meaning and source.
//!
//! The last word of a name is its unit; `ratio` and `rel` are units of 1, `code` is a bare integer. Sources: `Z-...` is
//! a statement of Zhang et al. (2020), *derived* follows from one, *fit* was fitted so that the named statements hold,
//! *choice* is free and could be another value.

use crate::Format;

/// One parameter, described.
#[derive(Debug, Clone, PartialEq)]
pub struct Description {
    pub name: &'static str,
    /// The last word of the name.
    pub unit: &'static str,
    pub group: &'static str,
    pub format: Format,
    pub default: f64,
    pub min: f64,
    /// Where [`Format::TicksOrNever`] holds it, infinity is allowed beyond `max`.
    pub max: f64,
    pub doc: &'static str,
    pub source: &'static str,
}

impl Description {
    /// The name without its unit.
    pub fn stem(&self) -> &'static str {
        self.name.rsplit_once('_').map_or(self.name, |(stem, _)| stem)
    }

    /// Whether the parameter may take this value.
    pub fn allows(&self, value: f64) -> bool {
        let never = self.format == Format::TicksOrNever && value == f64::INFINITY;
        let whole = self.format != Format::Whole || value.fract() == 0.0;
        never || whole && (self.min..=self.max).contains(&value)
    }

    /// What is allowed, in words: `0 to 3.99 volt`.
    pub fn range(&self) -> String {
        let whole = if self.format == Format::Whole { "a whole number, " } else { "" };
        let never = if self.format == Format::TicksOrNever { ", or inf for never" } else { "" };
        format!("{whole}{} to {} {}{never}", self.min, self.max, self.unit)
    }
}

/// The description of a parameter, by its name.
pub fn describe(name: &str) -> Option<&'static Description> {
    DESCRIPTIONS.iter().find(|d| d.name == name)
}

/// The last word of a name.
const fn last_word(name: &'static str) -> &'static str {
    let mut start = name.len();
    while start > 0 && name.as_bytes()[start - 1] != b'_' {
        start -= 1;
    }
    name.split_at(start).1
}

macro_rules! parameters {
    ($($group:literal { $($name:ident $format:ident $default:tt [$min:literal, $max:literal] $source:literal $doc:literal;)* })*) => {
        /// The physics of a network: the paper's values by default.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Parameters {
            $($(#[doc = $doc] pub $name: f64,)*)*
        }

        /// Every parameter, in the order of the file that [`Parameters::to_toml`] writes.
        pub static DESCRIPTIONS: &[Description] = &[$($(Description {
            name: stringify!($name),
            unit: last_word(stringify!($name)),
            group: $group,
            format: Format::$format,
            default: default::$name,
            min: $min,
            max: $max,
            doc: $doc,
            source: $source,
        },)*)*];

        #[allow(non_upper_case_globals)]
        mod default {
            use super::INFINITY;
            $($(pub const $name: f64 = $default;)*)*
        }

        impl Default for Parameters {
            fn default() -> Self {
                Parameters { $($($name: default::$name,)*)* }
            }
        }

        impl Parameters {
            /// Every value, in the order of [`DESCRIPTIONS`].
            pub(crate) fn values(&self) -> impl Iterator<Item = f64> + use<> {
                [$($(self.$name,)*)*].into_iter()
            }

            /// The variable of a parameter.
            pub(crate) fn value_mut(&mut self, name: &str) -> Option<&mut f64> {
                match name {
                    $($(stringify!($name) => Some(&mut self.$name),)*)*
                    _ => None,
                }
            }
        }
    };
}

/// Rounds over all patterns that the preset [`Parameters::stochastic`] is trained with, an event of each in each.
pub const STOCHASTIC_ROUNDS: u16 = 480;

impl Parameters {
    /// These parameters with those of the preset *stochastic*, in which the noise of the devices makes layer 1 cluster: thresholds
    /// that vary more where the filament grows slowly, and that use raises; slow learning. All are fits (docs/clustering.md).
    pub fn stochastic(&self) -> Parameters {
        Parameters {
            threshold_c2c_sd_rel: 0.045,
            threshold_spread_v0_volt: 0.34,
            fatigue_max_rel: 0.25,
            potentiate_shift1_bits: 8.0,
            event_budget_count: 1.0,
            ..self.clone()
        }
    }
}

const INFINITY: f64 = f64::INFINITY;

parameters! {
    "Pulses" {
        vin1_volt Real 1.6 [0.0, 3.99] "Z-SNN-1; 1.8 in Z-N-3"
            "Amplitude of the input pulses of layer 1.";
        vin2_volt Real 2.0 [0.0, 3.99] "Z-N-2, Z-SNN-5"
            "Amplitude of the output spikes of layer 1: the input pulses of layer 2.";
        kappa_ratio Real 0.68 [0.01, 1.0] "fit: Z-N-3 against Z-TS-4"
            "Voltage across the TS device over voltage at node 1; 1 is the bare device.";
        gain_d2d_sd_rel Real 0.0 [0.0, 0.5] "choice"
            "Spread of the drive amplitude from neuron to neuron.";
    }
    "Threshold switching device" {
        drive_min_volt Voltage 0.078125 [0.0078125, 1.9921875] "choice: between the 0.05 V at which it relaxes (Z-TS-2) and the 0.13 V that start layer 2 (Z-SNN-5)"
            "The device is driven at this voltage or above; below it relaxes.";
        onset_us Ticks 62.5 [0.0, 1992.1875] "choice: reconciles Z-TS-4 with Z-TS-3"
            "Time of drive, in each pulse, before the filament grows.";
        growth_v0_volt Real 0.5 [0.05, 5.0] "fit: Z-TS-3, Z-TS-5; 0.5 to 0.8 fit"
            "The filament grows in proportion to sinh(V / this).";
        growth_ticks Real 85.0 [1.0, 10000.0] "fit: Z-TS-4"
            "Ticks of growth at 1.1 V up to the nominal threshold.";
        threshold_nominal_code Whole 16384.0 [2048.0, 32768.0] "choice"
            "Nominal threshold; growth scales with it, so it sets the resolution only.";
        threshold_c2c_sd_rel Real 0.108 [0.0, 0.25] "choice: Z-TS-3 and Z-TS-5 say distributed, not how much"
            "Spread of the threshold from cycle to cycle, at 1.1 V: the threshold is redrawn whenever the device relaxes.";
        threshold_spread_v0_volt Real 0.0 [0.0, 5.0] "choice; a fit in the preset stochastic (docs/clustering.md)"
            "The spread from cycle to cycle grows e-fold with each this much below 1.1 V, in steps of 2; 0: it is the same at every voltage.";
        fatigue_max_rel Real 0.0 [0.0, 1.0] "choice; a fit in the preset stochastic (docs/clustering.md)"
            "Use raises the nominal threshold by at most this: each fire by a sixteenth of what is left, and each relaxation without a fire takes back a part in 128.";
        threshold_d2d_sd_rel Real 0.0 [0.0, 0.3] "choice"
            "Spread of the nominal threshold from neuron to neuron.";
        rest_us Ticks 93.75 [0.0, 1867.1875] "fit: Z-TS-4, Z-N-4: 250 us is too short to relax, 750 us enough"
            "Time without drive before a device that has fired relaxes, at the lowest threshold bits; up to 117.1875 us more.";
        rest_sub1_us TicksOrNever 250.0 [0.0, 1984.375] "fit: Z-SNN-2: losers relax while they are inhibited"
            "Layer 1: time without drive before a device that has not fired relaxes.";
        rest_sub2_us TicksOrNever INFINITY [0.0, 1984.375] "fit: Z-N-7, Z-SNN-6: hidden spikes come every six periods and must add up"
            "Layer 2: time without drive before a device that has not fired relaxes.";
        leak_fast_us LeakShift 125.0 [15.625, 256000.0] "fit: Z-TS-3, Z-N-4"
            "Time constant of relaxation; rounded to the nearest power of two of ticks.";
        leak_slow_us LeakShift 64000.0 [15.625, 256000.0] "fit: Z-SNN-5: the first event of layer 2 sees 0.2 V at node 1 and still fires"
            "Time constant of the slow leak outside relaxation; rounded to the nearest power of two of ticks.";
    }
    "Synapses" {
        conductance_min_usiemens Conductance 42.0 [0.0, 1023.75] "Z-L-1"
            "Lower end of the programming range; a conductance below it is left alone by depression.";
        conductance_max_usiemens Conductance 980.0 [0.0, 1023.75] "Z-L-1"
            "Upper end of the programming range.";
        conductance_initial1_usiemens Conductance 400.0 [0.0, 1023.75] "Z-L-1, Z-SNN-2"
            "Initial conductance of the synapses of layer 1.";
        conductance_initial1_d2d_sd_rel Real 0.05 [0.0, 0.5] "choice"
            "Spread of the initial conductance of layer 1 from synapse to synapse.";
        conductance_initial2_usiemens Conductance 40.0 [0.0, 1023.75] "Z-SNN-5"
            "Initial conductance of the synapses of layer 2.";
        conductance_initial2_d2d_sd_rel Real 0.0 [0.0, 0.5] "choice"
            "Spread of the initial conductance of layer 2 from synapse to synapse.";
        potentiate_shift1_bits Whole 7.0 [0.0, 15.0] "fit: Z-L-1: 22 to 25 % of the way an event"
            "Layer 1: potentiation moves w by ((max - w) ticks >> this) + 1; slower with a larger shift.";
        potentiate_shift2_bits Whole 5.0 [0.0, 15.0] "derived: Z-SNN-5: set in one cycle"
            "Layer 2: potentiation, likewise.";
        depress_shift_bits Whole 6.0 [0.0, 15.0] "fit: Z-L-1"
            "Depression moves w by ((w - min) ticks >> this) + 1; slower with a larger shift.";
        conductance_c2c_sd_rel Real 0.0 [0.0, 0.5] "choice"
            "Spread of written conductances from cycle to cycle: of those that training on a pattern has changed, at its end.";
        lift_volt Voltage 1.0 [0.0, 1.9921875] "fit: Z-L-1: node 1 is visibly lifted"
            "Voltage across the TS device while T3 lifts node 1 for depression, if that is more than the inputs make.";
    }
    "Lateral inhibition array" {
        vbias_volt Real 1.5 [0.01, 10.0] "Z-LIA-1, Z-LIA-2"
            "Voltage of the bias input and of a high VL; only its ratio to vref_volt counts, rounded to an integer.";
        vref_volt Real 0.05 [0.001, 10.0] "Z-LIA-1"
            "Reference of the comparators: a line above it inhibits its neuron.";
        lia_own_usiemens Conductance 42.0 [0.0, 1023.75] "derived: Z-LIA-2"
            "Conductance between a neuron's VL and its own line.";
        lia_bias_usiemens Conductance 42.0 [0.0, 1023.75] "derived: Z-LIA-2"
            "Conductance between the bias input and every line.";
        lia_other_usiemens Conductance 980.0 [0.0, 1023.75] "derived: Z-LIA-2"
            "Conductance between a neuron's VL and the lines of the others.";
        lia_conductance_d2d_sd_rel Real 0.0 [0.0, 0.5] "choice"
            "Spread of the conductances of the array from cell to cell.";
        lia_offset_d2d_sd_volt Real 0.0 [0.0, 1.0] "choice"
            "Spread of the comparators' offset from line to line: it adds to vref_volt.";
    }
    "Procedures" {
        event_budget_count Whole 30.0 [1.0, 65535.0] "Z-SNN-2"
            "Spikes of one neuron, or events, that end the training on a pattern.";
        rest_periods_count Whole 4.0 [1.0, 65535.0] "choice: Z-N-4 needs fewer"
            "Periods of rest after an event.";
        event_periods_max_count Whole 200.0 [1.0, 65535.0] "choice"
            "Periods after which an event without a spike is given up.";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_consistent() {
        let defaults = Parameters::default();
        assert_eq!(defaults.values().count(), DESCRIPTIONS.len());
        let mut stems = BTreeSet::new();
        for (d, value) in DESCRIPTIONS.iter().zip(defaults.values()) {
            assert_eq!(d.default, value, "{}", d.name);
            assert!(d.allows(d.default) && d.allows(d.min) && d.allows(d.max), "{}", d.name);
            assert!(d.doc.ends_with('.') && !d.source.is_empty(), "{}", d.name);
            assert!(stems.insert(d.stem()), "two parameters named {}", d.stem());
            let units = ["volt", "us", "usiemens", "ticks", "ratio", "rel", "code", "bits", "count"];
            assert!(units.contains(&d.unit), "{}", d.name);
            // A default must not be a value that the circuit cannot hold.
            assert_eq!(d.format.held(d.default), d.default, "{}", d.name);
        }
    }

    #[test]
    fn ranges_in_words() {
        let check = |name, expect: &str| assert_eq!(describe(name).unwrap().range(), expect);
        check("vin1_volt", "0 to 3.99 volt");
        check("rest_sub2_us", "0 to 1984.375 us, or inf for never");
        check("depress_shift_bits", "a whole number, 0 to 15 bits");
    }
}
