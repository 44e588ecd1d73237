//! Parameters to integers: the defaults, the formats' limits, and the draws.

use memtwin_calibrate::{CalibrateError, DESCRIPTIONS, Description, Format, Parameters, Place};
use memtwin_spec::{Config, Pattern, PatternSet, Preset, Sizes};
use proptest::prelude::*;

fn patterns(sizes: Sizes) -> PatternSet {
    PatternSet::new(sizes.inputs, vec![Pattern { name: "all".into(), pixels: vec![true; sizes.inputs] }])
}

fn config(parameters: &Parameters, seed: u64) -> Config {
    let sizes = Preset::Paper.sizes();
    parameters.config(sizes, patterns(sizes), seed).unwrap()
}

fn with(set: impl Fn(&mut Parameters)) -> Parameters {
    let mut parameters = Parameters::default();
    set(&mut parameters);
    parameters
}

/// Mean, and standard deviation over mean.
fn mean_and_sd_rel(codes: &[f64]) -> (f64, f64) {
    let mean = codes.iter().sum::<f64>() / codes.len() as f64;
    let variance = codes.iter().map(|c| (c - mean).powi(2)).sum::<f64>() / (codes.len() - 1) as f64;
    (mean, variance.sqrt() / mean)
}

#[test]
fn defaults_are_the_papers_network() {
    let Config { device, layers, lia, sequencer, .. } = config(&Parameters::default(), 1);
    assert_eq!([0, 1, 10, 128, 141, 255].map(|v| device.growth[v]), [0, 173, 1737, 40153, 49503, 297440]);
    assert_eq!((device.drive_min.to_bits(), device.lift.to_bits()), (10, 128));
    assert_eq!((device.onset_ticks, device.jitter, device.rest_ticks), (8, 12, 12));
    assert_eq!((device.leak_fast_shift, device.leak_slow_shift, device.depress_shift), (4, 13, 6));
    assert_eq!((device.conductance_min.to_bits(), device.conductance_max.to_bits()), (168, 3920));
    assert_eq!((&layers[0].amplitude, &layers[1].amplitude), (&vec![139; 10], &vec![174; 10]));
    assert!(layers.iter().all(|layer| layer.threshold_base == [10264; 10]));
    assert_eq!([0, 1].map(|l| layers[l].rest_sub_ticks), [32, 255]);
    assert_eq!([0, 1].map(|l| layers[l].potentiate_shift), [7, 5]);
    let (mean, sd_rel) = mean_and_sd_rel(&layers[0].conductance.iter().map(|w| w.to_bits().into()).collect::<Vec<_>>());
    // Five standard errors of 300 draws around 1600 and 5 %.
    assert!((mean - 1600.0).abs() < 23.1 && (sd_rel - 0.05).abs() < 0.0102, "{mean} {sd_rel}");
    assert!(layers[1].conductance.iter().all(|w| w.to_bits() == 160));
    assert_eq!(lia.ratio, 30);
    for line in 0..10 {
        for input in 0..=10 {
            let expect = if input == line || input == 10 { 168 } else { 3920 };
            assert_eq!(lia.conductance[line * 11 + input].to_bits(), expect, "line {line}, input {input}");
        }
    }
    assert_eq!((sequencer.event_budget, sequencer.rest_periods, sequencer.event_periods_max), (30, 4, 200));
}

/// The draws of one seed, for good: these numbers may only change with the documented order of the draws.
#[test]
fn draws_are_the_same_on_every_machine() {
    let all = with(|p| (p.gain_d2d_sd_rel, p.threshold_d2d_sd_rel, p.lia_conductance_d2d_sd_rel) = (0.1, 0.1, 0.1));
    let config = config(&all, 1);
    let [one, two] = &config.layers;
    assert_eq!(one.seed, [0xcfc5_d07f, 0xbf42_4132, 0x19a3_7d57, 0xbf08_119f]);
    assert_eq!([0, 1, 2, 299].map(|n| one.conductance[n].to_bits()), [1649, 1535, 1667, 1673]);
    assert_eq!([0, 1, 2, 9].map(|n| two.amplitude[n]), [169, 170, 171, 178]);
    assert_eq!([0, 1, 2, 9].map(|n| two.threshold_base[n]), [10755, 9810, 9589, 11288]);
    assert_eq!([0, 1, 2, 109].map(|n| config.lia.conductance[n].to_bits()), [164, 3589, 4035, 181]);
}

#[test]
fn a_seed_decides_everything() {
    let parameters = Parameters::default();
    assert_eq!(config(&parameters, 7), config(&parameters, 7));
    for other in 0..50 {
        let (a, b) = (config(&parameters, 7 + other), config(&parameters, 8 + other));
        for layer in 0..2 {
            assert_ne!(a.layers[layer].seed, b.layers[layer].seed);
        }
        assert_ne!(a.layers[0].seed, a.layers[1].seed);
        assert_ne!(a.layers[0].conductance, b.layers[0].conductance);
    }
}

/// What is left of a configuration without the tables that one spread belongs to.
type Rest = fn(Config) -> Config;

#[test]
fn a_spread_leaves_the_other_draws_alone() {
    let plain = Parameters::default();
    let check = |spread: Parameters, rest: Rest| {
        let (a, b) = (config(&plain, 3), config(&spread, 3));
        assert_ne!(a, b);
        assert_eq!(rest(a), rest(b));
    };
    check(with(|p| p.gain_d2d_sd_rel = 0.1), |mut c| {
        c.layers.iter_mut().for_each(|l| l.amplitude.clear());
        c
    });
    check(with(|p| p.threshold_d2d_sd_rel = 0.1), |mut c| {
        c.layers.iter_mut().for_each(|l| l.threshold_base.clear());
        c
    });
    check(with(|p| p.lia_conductance_d2d_sd_rel = 0.1), |mut c| {
        c.lia.conductance.clear();
        c
    });
    check(with(|p| p.conductance_initial2_d2d_sd_rel = 0.1), |mut c| {
        c.layers[1].conductance.clear();
        c
    });
    check(with(|p| p.conductance_initial1_d2d_sd_rel = 0.0), |mut c| {
        c.layers[0].conductance.clear();
        c
    });
}

#[test]
fn spreads_have_the_size_that_was_asked_for() {
    let sizes = Sizes::new(30, 128, 128).unwrap();
    let spread = with(|p| {
        p.gain_d2d_sd_rel = 0.1;
        p.threshold_d2d_sd_rel = 0.05;
        p.threshold_c2c_sd_rel = 0.0;
    });
    let mut amplitudes = vec![];
    let mut thresholds = vec![];
    for seed in 0..20 {
        let config = spread.config(sizes, patterns(sizes), seed).unwrap();
        amplitudes.extend(config.layers[0].amplitude.iter().map(|&a| f64::from(a)));
        thresholds.extend(config.layers[1].threshold_base.iter().map(|&t| f64::from(t)));
    }
    // Five standard errors of 2560 draws: 1 % of a mean at 10 %, 7 % of a spread.
    for (codes, mean, sd_rel) in [(amplitudes, 139.26, 0.1), (thresholds, 16384.0, 0.05)] {
        let (found_mean, found_sd_rel) = mean_and_sd_rel(&codes);
        assert!((found_mean / mean - 1.0).abs() < 0.01, "{found_mean}, expected {mean}");
        assert!((found_sd_rel / sd_rel - 1.0).abs() < 0.07, "{found_sd_rel}, expected {sd_rel}");
    }
}

#[test]
fn growth_is_pinned_at_its_reference() {
    // Whatever the shape and the resolution, 85 ticks of 1.1 V (code 140.8) reach the threshold.
    for (v0_volt, threshold) in [(0.5, 16384.0), (0.8, 16384.0), (0.5, 32768.0)] {
        let growth = with(|p| (p.growth_v0_volt, p.threshold_nominal_code) = (v0_volt, threshold)).growth();
        let ticks = |code: usize| 256.0 * threshold / f64::from(growth[code]);
        assert!(ticks(141) < 85.0 && 85.0 < ticks(140), "{v0_volt} V: {} to {}", ticks(141), ticks(140));
        assert!(growth.windows(2).all(|pair| pair[0] <= pair[1]));
    }
    assert_eq!(with(|p| p.growth_ticks = 1.0).growth()[255], 0xF_FFFF, "saturated");
}

#[test]
fn what_cannot_be_is_an_error() {
    let sizes = Preset::Paper.sizes();
    let check = |parameters: Parameters, expect: &str| {
        let error = parameters.config(sizes, patterns(sizes), 1).unwrap_err();
        assert_eq!(error.to_string(), expect);
    };
    check(with(|p| p.vin1_volt = 4.0), "parameters: vin1_volt is 4, expected 0 to 3.99 volt");
    check(with(|p| p.vin1_volt = f64::NAN), "parameters: vin1_volt is NaN, expected 0 to 3.99 volt");
    check(with(|p| p.onset_us = f64::INFINITY), "parameters: onset_us is inf, expected 0 to 1992.1875 us");
    check(
        with(|p| p.vref_volt = 0.001),
        "parameters: vbias_volt 1.5 / vref_volt 0.001 is 1500.000, expected within 2 % of an integer from 1 to 255",
    );
    let tiny = Preset::Tiny.sizes();
    let mismatch = Parameters::default().config(sizes, patterns(tiny), 1).unwrap_err();
    assert_eq!(mismatch.to_string(), "pixels of a pattern is 6, expected 30 to 30");
    let huge = Sizes { inputs: usize::MAX, hidden: 10, outputs: 10 };
    assert!(matches!(Parameters::default().config(huge, patterns(sizes), 1), Err(CalibrateError::Spec(_))));
}

fn any_value(d: &'static Description) -> BoxedStrategy<f64> {
    let whole = d.format == Format::Whole;
    let within = (d.min..=d.max).prop_map(move |value| if whole { value.round() } else { value });
    let extreme = prop_oneof![Just(d.min), Just(d.max)];
    match d.format {
        Format::TicksOrNever => prop_oneof![within, extreme, Just(f64::INFINITY)].boxed(),
        _ => prop_oneof![within, extreme].boxed(),
    }
}

/// Parameters that are each anywhere within their range.
fn any_parameters() -> impl Strategy<Value = Parameters> {
    let values: Vec<_> = DESCRIPTIONS.iter().map(any_value).collect();
    values.prop_map(|values| {
        let mut parameters = Parameters::default();
        let place = Place::new("test");
        for (d, value) in DESCRIPTIONS.iter().zip(values) {
            parameters.set(&place, d.name, value).unwrap();
        }
        // The two pairs that must fit together.
        parameters.vbias_volt = parameters.vref_volt * 30.0;
        if parameters.vbias_volt > 10.0 {
            (parameters.vbias_volt, parameters.vref_volt) = (1.5, 0.05);
        }
        let (min, max) = (parameters.conductance_min_usiemens, parameters.conductance_max_usiemens);
        parameters.conductance_min_usiemens = min.min(max).min(1000.0);
        parameters.conductance_max_usiemens = min.max(max).max(parameters.conductance_min_usiemens + 1.0);
        parameters
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Ranges keep every integer within its format: the ranges of the table are the ones of the hardware.
    #[test]
    fn whatever_is_in_range_makes_a_valid_config(parameters in any_parameters(), seed: u64) {
        let sizes = Preset::Odd.sizes();
        let config = parameters.config(sizes, patterns(sizes), seed).unwrap();
        for layer in &config.layers {
            for &base in &layer.threshold_base {
                prop_assert!(u32::from(base) + 1020 * u32::from(config.device.jitter) <= 65535);
            }
        }
    }

    #[test]
    fn files_and_maps_read_back(parameters in any_parameters()) {
        prop_assert_eq!(&Parameters::from_toml("x.toml", &parameters.to_toml()).unwrap(), &parameters);
        let map = parameters.to_map();
        prop_assert!(map.values().all(|value| value.is_finite()));
        prop_assert_eq!(&Parameters::from_map("run.json", &map).unwrap(), &parameters);
    }
}
