//! Data that cannot be used: one error with file, line, what was found and what is expected.

mod common;

use common::{fit_texts, with};
use memtwin_calibrate::Parameters;
use memtwin_fit::{Device, Example, Source, Synthetic, calibrate};

/// Fitting this text as a device's data is refused with an error that holds `expect`.
#[track_caller]
fn check(device: Device, text: &str, expect: &str) {
    let error = fit_texts(device, &[text]).map(|fit| fit.summary()).unwrap_err().to_string();
    assert!(error.starts_with("data.csv: ") && error.contains(expect), "{error}\nexpected: {expect}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

const TIMES: &str = "amplitude_volt,width_us,integration_us,relaxation_us\n";
const TRAINS: &str = "amplitude_volt,width_us,interval_us,pulses_count\n";
const SWEEPS: &str = "ramp_volt_per_s,threshold_volt,hold_volt\n";
const WAVES: &str = "pulse,time_us,voltage_volt,current_ua\n";
const UPDATES: &str = "branch,pulse_count,conductance_usiemens\n";

/// A header and lines made from numbers 0, 1, 2 ...
fn lines(header: &str, count: usize, line: impl Fn(usize) -> String) -> String {
    header.to_string() + &(0..count).map(|n| line(n) + "\n").collect::<String>()
}

#[test]
fn columns() {
    for (header, expect) in [
        ("", "the file is empty, expected a header line"),
        ("# nothing but a comment\n", "the file is empty"),
        ("amplitude_mv,width_us,integration_us\n", "line 1: found column 'amplitude_mv', expected amplitude_volt"),
        ("# bench 3\namplitude_volt,width_ms,integration_us\n", "line 2: found column 'width_ms', expected width_us"),
        ("amplitude,width_us,integration_us\n", "found column 'amplitude', expected amplitude_volt"),
        ("Amplitude (V),width_us,integration_us\n", "found column 'Amplitude (V)', expected amplitude_volt"),
        ("ramp_mv_per_s,threshold_volt\n", "found column 'ramp_mv_per_s', expected ramp_volt_per_s"),
        (
            "amplitude_volt,width_us,integration_us,colour\n",
            "unknown column 'colour', expected of switching times: [device],",
        ),
        ("amplitude_volt,width_us,integration_us,width_us\n", "column 'width_us' is there twice"),
        ("amplitude_volt,integration_us\n", "column width_us is missing, expected of switching times"),
        (
            "amplitude_volt,width_us\n",
            "no column tells the kind of the data, expected the columns of one of: switching",
        ),
        ("1.1,1000,640\n", "no column tells the kind"),
        (
            "amplitude_volt,width_us,integration_us,pulses_count\n",
            "'integration_us' belongs to switching times, 'pulses_count' to pulses to fire: expected one kind a file",
        ),
        (
            "branch,pulse_count,conductance_usiemens\n",
            "holds synapse updates, expected with --device ts: switching times,",
        ),
    ] {
        check(Device::Ts, header, expect);
    }
    check(Device::Synapse, TIMES, "holds switching times, expected with --device synapse: synapse updates");
}

#[test]
fn cells() {
    for (text, expect) in [
        (format!("{TIMES}1.1,1000,NaN,\n"), "line 2: integration_us is 'NaN', expected a number above 0, or nothing"),
        (format!("{TIMES}1.1,1000,inf,\n"), "line 2: integration_us is 'inf', expected"),
        (format!("{TIMES}1.1,1000,700,300\n1.1,1000,-700,300\n"), "line 3: integration_us is '-700', expected"),
        (format!("{TIMES}# note\n1.1,1000,1e999,\n"), "line 3: integration_us is '1e999', expected"),
        (format!("{TIMES}1.1,1000,seven,\n"), "integration_us is 'seven', expected"),
        (format!("{TIMES}1.1,0,,\n"), "width_us is '0', expected a number above 0"),
        (format!("{TIMES},1000,700,\n"), "amplitude_volt is '', expected 0.078125 (drive_min_volt) to 1.9921875 V"),
        (format!("{TIMES}2.5,1000,700,\n"), "amplitude_volt is '2.5', expected"),
        (format!("{TIMES}0.05,1000,700,\n"), "amplitude_volt is '0.05', expected"),
        (format!("{TIMES}1100,1000,700,\n"), "amplitude_volt is '1100', expected"),
        (format!("{TIMES}1.1,1000,1200,\n"), "integration_us is '1200', expected at most width_us, 1000, or nothing"),
        (format!("{TIMES}1.1,1000,,300\n"), "relaxation_us is '300', expected nothing where integration_us is empty"),
        (format!("{TIMES}1.1,1000,700\n"), "line 2: 3 cells, expected 4 as in the header"),
        (
            lines(TRAINS, 10, |_| "1.1,250,250,0".into()),
            "line 2: pulses_count is '0', expected a whole number, 1 or more",
        ),
        (lines(TRAINS, 10, |_| "1.1,250,250,2.5".into()), "pulses_count is '2.5', expected a whole number"),
        (lines(TRAINS, 10, |_| "1.1,250,250,1e9".into()), "pulses_count is '1000000000', expected at most 10000"),
        (lines(TRAINS, 10, |_| "1.1,250,900,4".into()), "interval_us is '900', expected at most rest_sub1_us, 250"),
        (lines(SWEEPS, 10, |_| "100,0.4,0.5".into()), "line 2: hold_volt is '0.5', expected below threshold_volt, 0.4"),
        (format!("device,{TIMES},1.1,1000,700,\n"), "line 2: device is '', expected the name of a device"),
    ] {
        check(Device::Ts, &text, expect);
    }
    for (text, expect) in [
        (format!("{UPDATES}up,0,400\n"), "line 2: branch is 'up', expected potentiation or depression"),
        (format!("{UPDATES}depression,0,2000\n"), "conductance_usiemens is '2000', expected 0 to 1023.75 uS"),
        (format!("{UPDATES}depression,0,-3\n"), "conductance_usiemens is '-3', expected 0 to 1023.75 uS"),
        ("branch,pulse_count,conductance_siemens\n".into(), "'conductance_siemens', expected conductance_usiemens"),
        (
            "branch,pulse_count,conductance_usiemens,width_us\ndepression,0,3,900\n".into(),
            "width_us is '900', expected",
        ),
    ] {
        check(Device::Synapse, &text, expect);
    }
}

#[test]
fn too_little_and_nothing() {
    check(Device::Ts, TIMES, "0 pulses, expected at least 10");
    check(Device::Ts, &lines(TIMES, 9, |_| "1.1,1000,700,".into()), "9 pulses, expected at least 10");
    check(
        Device::Ts,
        &lines(TIMES, 20, |_| "1.1,1000,,".into()),
        "no measurement fired, expected some within their pulses",
    );
    let few = lines(TIMES, 20, |n| format!("1.1,1000,{},", if n < 3 { "700" } else { "" }));
    check(Device::Ts, &few, "3 pulses that fired, expected at least 10");
    check(Device::Ts, TRAINS, "0 trains of pulses, expected at least 10");
    check(Device::Ts, &lines(SWEEPS, 3, |_| "100,0.5,0.1".into()), "3 sweeps, expected at least 10");
    check(Device::Ts, WAVES, "0 pulses, expected at least 10");
    check(Device::Synapse, UPDATES, "0 points, expected at least 6");
    let few = lines(UPDATES, 4, |n| format!("potentiation,{n},{}", 400 + n));
    check(Device::Synapse, &few, "4 points of a run of potentiation, expected at least 6");
    assert_eq!(fit_texts(Device::Ts, &[]).unwrap_err().to_string(), "no data, expected at least one file");
}

#[test]
fn the_wrong_way() {
    let rising = |n: usize| format!("{},1000,{},", [1.0, 1.2][n / 10], 500 + 200 * (n / 10) + n);
    let expect =
        "line 12: the mean integration time rises from 504.5 us at 1 V to 714.5 us at 1.2 V, expected it to fall";
    check(Device::Ts, &lines(TIMES, 20, rising), expect);
    let rising = |n: usize| format!("{},250,250,{}", [1.0, 1.2][n / 10], 4 + n / 10);
    check(Device::Ts, &lines(TRAINS, 20, rising), "the mean number of pulses rises from 4.0 pulses at 1 V");
    let back = format!("{WAVES}0,0,1.1,0\n0,8,1.1,0\n0,8,1.1,100\n");
    check(Device::Ts, &back, "line 4: time_us goes from 8 to 8, expected it to rise within a pulse");
    let two = format!("{WAVES}0,0,1.1,0\n0,8,1.1,0\n0,16,0,0\n0,24,1.1,0\n");
    check(Device::Ts, &two, "line 5: a second pulse under the same number, expected one pulse a number");
    let one = format!("{WAVES}0,0,1.1,0\n0,8,0,0\n");
    check(Device::Ts, &one, "line 2: fewer than two samples of a pulse");
    let falling = lines(UPDATES, 9, |n| format!("potentiation,{n},{}", 500 - 10 * n));
    check(
        Device::Synapse,
        &falling,
        "line 10: potentiation goes from 490.0 to 430.0 uS (means of the first and last third)",
    );
    let rising = lines(UPDATES, 9, |n| format!("depression,{n},{}", 500 + 10 * n));
    check(Device::Synapse, &rising, "depression goes from 510.0 to 570.0 uS");
    let flat = lines(UPDATES, 9, |n| format!("potentiation,{n},500"));
    check(Device::Synapse, &flat, "potentiation goes from 500.0 to 500.0 uS");
    let jumps = lines(UPDATES, 9, |n| format!("potentiation,{},{}", [0, 1, 2, 4, 3, 5, 6, 7, 8][n], 400 + n));
    check(Device::Synapse, &jumps, "line 6: pulse_count goes from 4 to 3, expected it to rise within a run");
}

/// Noise of the means is no contradiction.
#[test]
fn a_mean_may_rise_by_chance() {
    let text = |shift: f64| {
        lines(TIMES, 40, |n| {
            let time = 600.0 + 10.0 * ((n * 7) % 13) as f64 + if n < 20 { 0.0 } else { shift };
            format!("{},1000,{time},", if n < 20 { 1.1 } else { 1.1078125 })
        })
    };
    assert!(fit_texts(Device::Ts, &[&text(10.0)]).is_ok());
    check(Device::Ts, &text(60.0), "the mean integration time rises");
}

#[test]
fn what_the_circuit_cannot_hold() {
    // a device that rests for 4 ms
    let bench = Synthetic::new(with(&[("threshold_d2d_sd_rel", 0.05)]), 1);
    let text = bench.csv(Example::TsTimes).unwrap();
    let later = |line: &str| {
        let mut cells: Vec<String> = line.split(',').map(String::from).collect();
        if let Ok(us) = cells[4].parse::<f64>() {
            cells[4] = (us + 4000.0).to_string();
        }
        cells.join(",")
    };
    let slow: Vec<String> =
        text.lines().map(|line| if line.starts_with('d') { later(line) } else { line.into() }).collect();
    let slow = slow.join("\n");
    let error = fit_texts(Device::Ts, &[&slow]).unwrap_err().to_string();
    let expect = "the data give a value that the circuit cannot hold: data.csv: rest_us is 4";
    assert!(error.starts_with(expect) && error.ends_with("expected 0 to 1867.1875 us"), "{error}");
}

#[test]
fn a_base_that_the_model_of_the_fit_does_not_have() {
    let base = with(&[("fatigue_max_rel", 0.3)]);
    let text = Synthetic::new(Parameters::default(), 1).csv(Example::TsTimes).unwrap();
    let source = Source { name: "data.csv", text: &text };
    let error = calibrate(Device::Ts, &[source], &base, 1).unwrap_err().to_string();
    assert!(error.starts_with("the base parameters have fatigue_max_rel = 0.3, expected 0: every"), "{error}");
}

#[test]
fn an_onset_that_is_not_told_must_be_short() {
    // one amplitude tells no onset, and everything fires sooner than the default's
    let text = lines(TIMES, 30, |n| format!("1.1,100,{},", 20 + (n * 7) % 11));
    let error = fit_texts(Device::Ts, &[&text]).unwrap_err().to_string();
    assert!(error.contains("do not tell onset_us, and its value, 62.5 us, is beyond 20 us"), "{error}");
    let base = Parameters { onset_us: 7.8125, ..Parameters::default() };
    let source = Source { name: "data.csv", text: &text };
    let calibration = calibrate(Device::Ts, &[source], &base, 1).unwrap();
    let kept: Vec<&str> = calibration.kept.iter().map(|k| k.name).collect();
    let expect = [
        "threshold_spread_v0_volt",
        "fatigue_max_rel",
        "drive_min_volt",
        "growth_v0_volt",
        "onset_us",
        "threshold_d2d_sd_rel",
        "rest_us",
        "leak_fast_us",
    ];
    assert_eq!(kept, expect);
}

#[test]
fn what_tells_nothing() {
    let text = lines(TIMES, 12, |_| "1.1,1e300,1e299,".into());
    let error = fit_texts(Device::Ts, &[&text]).unwrap_err().to_string();
    assert!(error.starts_with("the data tell no parameter, expected measurements that differ"), "{error}");
}
