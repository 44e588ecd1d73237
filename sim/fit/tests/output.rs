//! What a calibration writes: read back, and equal for equal data.

mod common;

use common::{fit, fit_texts, with};
use memtwin_calibrate::Parameters;
use memtwin_fit::{Calibration, Device, Example, Synthetic};

/// The parameter file is read back to what was fitted, everything else to its default.
#[track_caller]
fn check(calibration: &Calibration, expect: &[&str]) {
    let names: Vec<&str> = calibration.fitted.iter().map(|f| f.name).collect();
    assert_eq!(names, expect);
    let read = Parameters::from_toml("parameters.toml", &calibration.to_toml()).unwrap();
    let defaults = Parameters::default().to_map();
    for (name, value) in read.to_map() {
        let Some(fitted) = calibration.fitted(&name) else {
            assert_eq!(value, defaults[&name], "{name}");
            continue;
        };
        let expect = if fitted.unit == "bits" { fitted.held } else { fitted.estimate.value };
        assert!((value - expect).abs() <= 1e-5 * expect.abs(), "{name} is {value}, expected {expect}");
    }
    let json: serde_json::Value = serde_json::from_str(&calibration.to_json()).unwrap();
    assert_eq!(json["fitted"].as_array().unwrap().len(), expect.len());
    let (low, first) = (json["fitted"][0]["low"].as_f64().unwrap(), &calibration.fitted[0]);
    assert!((low - first.estimate.low).abs() <= 1e-12 * low.abs(), "{low}, expected {first:?}");
    let summary = calibration.summary();
    assert!(names.iter().all(|name| summary.contains(name)), "{summary}");
}

#[test]
fn threshold_switching_devices() {
    let bench = Synthetic::new(with(&[("threshold_d2d_sd_rel", 0.05)]), 1);
    let calibration = fit(&bench, &[Example::TsTimes, Example::TsPulses, Example::TsSweeps]);
    let names = [
        "drive_min_volt",
        "growth_v0_volt",
        "growth_ticks",
        "onset_us",
        "threshold_c2c_sd_rel",
        "threshold_d2d_sd_rel",
        "rest_us",
        "leak_fast_us",
    ];
    check(&calibration, &names);
    assert!(calibration.goodness.iter().filter_map(|g| g.r_squared).all(|r| r > 0.9), "{:?}", calibration.goodness);
    assert!(calibration.goodness.iter().filter_map(|g| g.ks_p).all(|p| p > 0.01), "{:?}", calibration.goodness);
    assert_eq!(calibration.figure.panels.len(), 5);
    let again = fit(&bench, &[Example::TsTimes, Example::TsPulses, Example::TsSweeps]);
    assert_eq!(calibration.to_json(), again.to_json());
}

#[test]
fn synapses() {
    let bench = Synthetic::new(Parameters::default(), 2);
    let calibration = fit(&bench, &[Example::Synapse]);
    let names = [
        "conductance_max_usiemens",
        "potentiate_shift1_bits",
        "conductance_min_usiemens",
        "depress_shift_bits",
        "conductance_initial1_usiemens",
        "conductance_initial1_d2d_sd_rel",
    ];
    check(&calibration, &names);
    let shift = calibration.fitted("potentiate_shift1_bits").unwrap();
    assert_eq!(shift.held, 7.0);
    assert!(shift.note.as_ref().unwrap().contains("with the whole shift 25.0 %"), "{shift:?}");
}

/// One device tells nothing of differences, and it is said so.
#[test]
fn one_device() {
    let bench = Synthetic { devices: 1, repeats: 40, ..Synthetic::new(Parameters::default(), 3) };
    let calibration = fit(&bench, &[Example::TsTimes, Example::TsPulses, Example::TsSweeps]);
    let kept = calibration.kept.iter().find(|k| k.name == "threshold_d2d_sd_rel").unwrap();
    assert_eq!(
        (kept.value, kept.reason.as_str()),
        (0.0, "one device was measured: its difference from others cannot be told")
    );
    assert!(calibration.fitted("growth_ticks").unwrap().note.as_ref().unwrap().contains("one device"));
    let calibration = fit(&bench, &[Example::Synapse]);
    assert!(calibration.kept.iter().any(|k| k.name == "conductance_initial1_d2d_sd_rel"));
}

/// A file without devices, relaxation or resolution is data too; without the noise of a bench, intervals are narrow.
#[test]
fn the_fewest_columns() {
    let text = Synthetic::new(Parameters::default(), 4).csv(Example::TsTimes).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("d") && !line.starts_with("device"));
    let cut = |line: &str| line.split(',').skip(1).take(3).collect::<Vec<_>>().join(",") + "\n";
    let text = "amplitude_volt,width_us,integration_us\n".to_string() + &rows.map(cut).collect::<String>();
    let calibration = fit_texts(Device::Ts, &[&text]).unwrap();
    assert_eq!(calibration.devices_count, 1);
    let quiet = Synthetic { update_sd_rel: 0.0, read_sd_usiemens: 0.0, ..Synthetic::new(Parameters::default(), 4) };
    let max = fit(&quiet, &[Example::Synapse]).fitted("conductance_max_usiemens").unwrap().estimate;
    assert!((max.value - 980.0).abs() < 0.5 && max.high - max.low < 1.0, "{max:?}");
}
