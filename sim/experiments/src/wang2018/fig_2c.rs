//! Fig. 2b and 2c: how Ra, Cm and the pulses set the number of pulses to fire.

use super::pair::node_volt;
use super::rc_train::Setting;
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{Summary, falls, rises};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::diffusive::{Diffusive, WANG2018};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use memtwin_spec::array::Level;

pub static EXPERIMENT: Experiment = Experiment {
    id: "wang2018/2c",
    title: "Pulses to fire: membrane capacitance, axial resistance, width, interval, amplitude",
    statements: &["W-RC-1"],
    file: file!(),
    blocks: &["rc_emulator", "rng"],
    constants: &[
        "axial_kohm",
        "membrane_nfarad",
        "pulse_us",
        "train_volt",
        "interval_volt",
        "threshold_volt",
        "threshold_c2c_sd_rel",
    ],
    note: "Resistors, capacitors and times are those of the Methods; amplitudes are ours. Trains in which a device does not fire \
           are left out of its mean and counted.",
    run,
};

/// What is varied beyond the values of the Methods, which lie among these.
const MEMBRANES_NFARAD: [f64; 5] = [5.0, 7.5, 10.0, 15.0, 20.0];
const AXIALS_KOHM: [f64; 5] = [30.0, 40.0, 50.0, 70.0, 90.0];
const WIDTHS_US: [f64; 5] = [60.0, 70.0, 80.0, 100.0, 120.0];
const INTERVALS_US: [f64; 5] = [25.0, 50.0, 75.0, 100.0, 150.0];
const VOLTS: [f64; 5] = [0.7, 0.8, 0.9, 1.0, 1.2];
/// Ra in units of the usual one, with Cm such that their product stays.
const RATIOS: [f64; 3] = [0.5, 1.0, 2.0];
/// Largest relative change of the mean that is called little.
const LITTLE_REL: f64 = 0.1;

/// Mean pulses to fire against one setting.
struct Study {
    name: &'static str,
    axis: &'static str,
    settings: Vec<(f64, Setting)>,
}

fn studies(p: &Diffusive) -> Vec<Study> {
    let usual = Setting {
        axial_kohm: p.axial_kohm,
        membrane_nfarad: p.membrane_nfarad,
        volt: p.train_volt,
        width_us: p.pulse_us,
        interval_us: p.pulse_us,
    };
    let amplitude = Setting {
        axial_kohm: p.amplitude_axial_kohm,
        membrane_nfarad: p.amplitude_membrane_nfarad,
        interval_us: p.amplitude_interval_us,
        ..usual
    };
    let study = |name, axis, values: &[f64], of: &dyn Fn(f64) -> Setting| Study {
        name,
        axis,
        settings: values.iter().map(|&value| (value, of(value))).collect(),
    };
    vec![
        study("capacitance", "Cm (nF)", &MEMBRANES_NFARAD, &|membrane_nfarad| Setting { membrane_nfarad, ..usual }),
        study("resistance", "Ra (k\u{3a9})", &AXIALS_KOHM, &|axial_kohm| Setting { axial_kohm, ..usual }),
        study("width", "pulse width (\u{b5}s)", &WIDTHS_US, &|width_us| Setting { width_us, ..usual }),
        study("interval", "interval (\u{b5}s)", &INTERVALS_US, &|interval_us| Setting {
            interval_us,
            volt: p.interval_volt,
            ..usual
        }),
        study("amplitude", "amplitude (V)", &VOLTS, &|volt| Setting { volt, ..amplitude }),
        study("same RC", "Ra at the same RC (k\u{3a9})", &RATIOS.map(|r| r * p.axial_kohm), &|axial_kohm| Setting {
            axial_kohm,
            membrane_nfarad: p.amplitude_membrane_nfarad * p.axial_kohm / axial_kohm,
            ..usual
        }),
    ]
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&WANG2018, lab.seeds);
    let studies = studies(p);
    let all = lab.each_seed(seeds, |_, seed| {
        let of = |study: &Study| study.settings.iter().map(|(_, s)| s.pulses(p, seed)).collect::<Result<Vec<_>, _>>();
        studies.iter().map(of).collect::<Result<Vec<_>, _>>()
    })?;
    let mut table = Table::new("pulses", &["study", "value", "pulses_mean", "pulses_sd", "fired_percent"]);
    let (mut panels, mut means) = (vec![traces(p, lab.seed)?], vec![]);
    for (n, study) in studies.iter().enumerate() {
        let (mut intervals, mut curve) = (vec![], vec![]);
        for (k, (value, _)) in study.settings.iter().enumerate() {
            let trains: Vec<_> = all.iter().flat_map(|seed| &seed[n][k]).collect();
            let s = Summary::of(&trains.iter().filter_map(|t| t.map(f64::from)).collect::<Vec<_>>());
            let fired = 100.0 * s.count as f64 / trains.len() as f64;
            table.push([study.name.to_string().into(), (*value).into(), s.mean.into(), s.sd.into(), fired.into()]
                as [crate::Value; 5]);
            intervals.push(Interval::new(*value, s.mean, s.mean - s.sd, s.mean + s.sd));
            curve.push(s.mean);
        }
        let panel = Panel::new("", Axis::linear(study.axis), Axis::linear("pulses to fire"));
        panels.push(panel.with(Mark::joined("", intervals)));
        means.push(curve);
    }
    let change_rel = {
        let same = &means[5];
        let (low, high) = same.iter().fold((f64::MAX, f64::MIN), |(low, high), &m| (low.min(m), high.max(m)));
        high / low - 1.0
    };
    let holds = rises(&means[0])
        && rises(&means[1])
        && falls(&means[2])
        && rises(&means[3])
        && falls(&means[4])
        && change_rel < LITTLE_REL;
    let ends = |n: usize| format!("{:.2} to {:.2}", means[n][0], means[n][means[n].len() - 1]);
    let ours = format!(
        "pulses: {} for Cm 5 to 20 nF, {} for Ra 30 to 90 k\u{3a9}, {} for widths of 60 to 120 \u{b5}s, {} for intervals of 25 to 150 \
         \u{b5}s, {} for 0.7 to 1.2 V; Ra 25 to 100 k\u{3a9} at the same RC changes {:.0} % ({} trains each)",
        ends(0),
        ends(1),
        ends(2),
        ends(3),
        ends(4),
        100.0 * change_rel,
        seeds * super::rc_train::DEVICES,
    );
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table],
        findings: vec![Finding::new("W-RC-1", holds, ours)],
    })
}

/// Source and membrane of one train, with the smallest and a larger capacitance (Fig. 2b).
fn traces(p: &Diffusive, seed: u64) -> Result<Panel, ExperimentError> {
    let mut panel = Panel::new("A train", Axis::linear("time (ms)"), Axis::linear(""));
    for (n, membrane_nfarad) in [MEMBRANES_NFARAD[0], MEMBRANES_NFARAD[2]].into_iter().enumerate() {
        let setting = Setting {
            axial_kohm: p.axial_kohm,
            membrane_nfarad,
            volt: p.train_volt,
            width_us: p.pulse_us,
            interval_us: p.pulse_us,
        };
        let (mut array, drive) = setting.array(p, seed)?;
        array.set_drive(drive);
        let (mut source, mut volt, mut current) = (vec![], vec![], vec![]);
        for tick in 0..6 * p.ticks(2.0 * p.pulse_us) {
            let is_on = tick % p.ticks(2.0 * p.pulse_us) < p.ticks(p.pulse_us);
            array.set_levels(&[if is_on { Level::at_volt(setting.volt) } else { Level::GROUND }]);
            array.run(1, false);
            let device = &array.devices()[0];
            let v = node_volt(&array, 0);
            let usiemens = if device.on { p.on_usiemens } else { p.off_usiemens };
            let ms = f64::from(tick) * p.tick_us / 1000.0;
            source.push([ms, if is_on { setting.volt } else { 0.0 }]);
            volt.push([ms, rounded(v)]);
            current.push([ms, rounded(v * usiemens)]);
        }
        if n == 0 {
            panel = panel.with(Mark::steps("source (V)", source));
        }
        panel = panel
            .with(Mark::trace(format!("membrane (V), {membrane_nfarad} nF"), volt))
            .with(Mark::trace(format!("device current (\u{b5}A), {membrane_nfarad} nF"), current));
    }
    Ok(panel)
}

/// To three decimals, as a scope shows it.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Means over 40 trains of each setting are in the order that the paper gives.
    #[test]
    fn trends_hold_over_seeds() {
        let p = &WANG2018;
        for (n, study) in studies(p).iter().enumerate().take(5) {
            let mean = |setting: &Setting| {
                let pulses = (1..=10).flat_map(|seed| setting.pulses(p, seed).expect("a valid circuit"));
                Summary::of(&pulses.flatten().map(f64::from).collect::<Vec<_>>()).mean
            };
            let (first, last) = (mean(&study.settings[0].1), mean(&study.settings[study.settings.len() - 1].1));
            assert_eq!(last > first, [true, true, false, true, false][n], "{}: {first} to {last}", study.name);
        }
    }
}
