//! The fit finds the parameters of data that the integer model made, and its intervals cover them as often as they say.

mod common;

use common::{fit, with};
use memtwin_calibrate::Parameters;
use memtwin_fit::{Example, Synthetic};
use std::collections::BTreeMap;

/// Seeds of a statement about coverage. Of 24 intervals of 95 %, fewer than 20 cover the truth once in 200 times.
const SEEDS: u64 = 24;
const COVERED_MIN: u64 = 20;
/// Bounds of the part of all intervals of a statement that cover: neither too narrow nor needlessly wide.
const PART_MIN: f64 = 0.91;
const PART_MAX: f64 = 0.995;

/// A spread that a whole number of sums of random bytes makes.
const C2C_HELD: f64 = 12.0 * 147.799_639_1 / 16384.0;

fn truth() -> Parameters {
    with(&[
        ("growth_v0_volt", 0.6),
        ("growth_ticks", 70.0),
        ("onset_us", 93.75),
        ("threshold_c2c_sd_rel", C2C_HELD),
        ("threshold_d2d_sd_rel", 0.06),
        ("rest_us", 125.0),
        ("drive_min_volt", 0.1015625),
    ])
}

/// Fits data of many seeds; the intervals of `names` must be there and cover the truth, and their halves be at most so
/// wide on average, relative to the truth.
#[track_caller]
fn check(truth: &Parameters, examples: &[Example], change: impl Fn(&mut Synthetic), names: &[(&'static str, f64)]) {
    let mut covered: BTreeMap<&str, (u64, f64)> = BTreeMap::new();
    for seed in 1..=SEEDS {
        let mut bench = Synthetic::new(truth.clone(), seed);
        change(&mut bench);
        let calibration = fit(&bench, examples);
        for &(name, _) in names {
            let Some(fitted) = calibration.fitted(name) else { continue };
            let (value, found) = (truth.get(name).unwrap(), fitted.estimate);
            let (hits, half) = covered.entry(name).or_default();
            *hits += u64::from(found.low <= value && value <= found.high);
            *half += (found.high - found.low) / 2.0 / value / SEEDS as f64;
        }
    }
    println!("{examples:?}: {covered:?}");
    for (name, half_max) in names {
        let (hits, half) = covered.get(name).copied().unwrap_or_default();
        assert!(hits >= COVERED_MIN, "{name}: {hits} of {SEEDS} intervals cover the truth");
        assert!(half <= *half_max, "{name}: half an interval is {half} of the truth on average");
    }
    let all = (SEEDS * names.len() as u64) as f64;
    let part = covered.values().map(|(hits, _)| *hits).sum::<u64>() as f64 / all;
    assert!((PART_MIN..=PART_MAX).contains(&part), "{part} of {all} intervals cover the truth");
}

#[test]
fn all_kinds_of_threshold_switching_data_together() {
    let examples = [Example::TsTimes, Example::TsPulses, Example::TsSweeps];
    let names = [
        ("growth_v0_volt", 0.05),
        ("growth_ticks", 0.10),
        ("onset_us", 0.10),
        ("threshold_c2c_sd_rel", 0.10),
        ("threshold_d2d_sd_rel", 0.80),
        ("rest_us", 0.35),
        ("leak_fast_us", 0.25),
    ];
    check(&truth(), &examples, |_| (), &names);
}

#[test]
fn switching_times_alone() {
    let names = [
        ("growth_v0_volt", 0.35),
        ("growth_ticks", 0.40),
        ("threshold_c2c_sd_rel", 0.40),
        ("threshold_d2d_sd_rel", 0.90),
        ("rest_us", 0.60),
        ("leak_fast_us", 0.40),
    ];
    check(&truth(), &[Example::TsTimes], |bench| bench.repeats = 10, &names);
}

#[test]
fn pulse_responses_alone() {
    let names = [("growth_v0_volt", 0.40), ("growth_ticks", 0.45), ("threshold_c2c_sd_rel", 0.45), ("rest_us", 0.60)];
    check(&truth(), &[Example::TsWaves], |_| (), &names);
}

#[test]
fn pulses_to_fire_alone() {
    let names = [("growth_v0_volt", 0.10), ("threshold_c2c_sd_rel", 0.25), ("threshold_d2d_sd_rel", 0.90)];
    // the trains do not tell the onset, which stays as it is by default
    check(
        &with(&[("threshold_d2d_sd_rel", 0.06), ("threshold_c2c_sd_rel", C2C_HELD)]),
        &[Example::TsPulses],
        |_| (),
        &names,
    );
}

#[test]
fn synapses() {
    let truth = with(&[
        ("conductance_min_usiemens", 60.0),
        ("conductance_max_usiemens", 800.0),
        ("potentiate_shift1_bits", 8.0),
        ("conductance_initial1_d2d_sd_rel", 0.08),
    ]);
    let names = [
        ("conductance_min_usiemens", 0.05),
        ("conductance_max_usiemens", 0.05),
        ("potentiate_shift1_bits", 0.03),
        ("depress_shift_bits", 0.03),
        ("conductance_initial1_usiemens", 0.10),
        ("conductance_initial1_d2d_sd_rel", 1.0),
    ];
    check(&truth, &[Example::Synapse], |_| (), &names);
}

/// Without differences between devices the fit finds none, with more than those of cycles it finds them.
#[test]
fn cycles_and_devices_are_told_apart() {
    for (c2c, d2d) in [(C2C_HELD, 0.0), (C2C_HELD / 4.0, 0.12), (C2C_HELD, 0.12)] {
        let truth = with(&[("threshold_c2c_sd_rel", c2c), ("threshold_d2d_sd_rel", d2d)]);
        let bench = Synthetic { devices: 20, ..Synthetic::new(truth, 3) };
        let calibration = fit(&bench, &[Example::TsTimes, Example::TsPulses, Example::TsSweeps]);
        for (name, value) in [("threshold_c2c_sd_rel", c2c), ("threshold_d2d_sd_rel", d2d)] {
            let found = calibration.fitted(name).unwrap().estimate;
            assert!(found.low <= value && value <= found.high, "{name} {value}: {found:?}");
            let sharp = if value == 0.0 { found.high < 0.04 } else { found.high < 2.0 * found.low };
            assert!(sharp, "{name} {value}: {found:?}");
        }
    }
}

#[test]
fn devices_of_a_synapse_that_differ_are_found_apart_from_updates() {
    let bench = Synthetic { update_sd_rel: 0.2, read_sd_usiemens: 1.0, ..Synthetic::new(Parameters::default(), 5) };
    let calibration = fit(&bench, &[Example::Synapse]);
    let finding = |name| calibration.findings.iter().find(|f| f.name == name).map(|f| f.estimate);
    for name in ["potentiate_update_c2c_sd_rel", "depress_update_c2c_sd_rel"] {
        let found = finding(name).unwrap();
        assert!(found.low < 0.2 && 0.2 < found.high && found.high < 2.0 * found.low, "{name}: {found:?}");
    }
    assert_eq!(finding("potentiate_rate_d2d_sd_rel"), None, "the devices are equal");
}
