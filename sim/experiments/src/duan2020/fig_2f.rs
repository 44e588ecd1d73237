//! Fig. 2f: spikes of 20 pulses against amplitude, width, interval, load resistor and capacitance.

use super::lif::Setting;
use super::neuron::{interval, summaries};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{falls, rises};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/2f",
    title: "Spikes of 20 pulses against pulses and circuit",
    statements: &["D-LIF-2"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[
        "load_kohm",
        "membrane_pfarad",
        "cable_pfarad",
        "lif_volt",
        "lif_pulses_count",
        "pulse_us",
        "interval_us",
    ],
    note: "Amplitudes and widths are the paper's, the other values ours: their ranges are not in its text.",
    run,
};

const VOLTS: [f64; 5] = [1.0, 1.1, 1.2, 1.3, 1.4];
const WIDTHS_US: [f64; 7] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.5];
const INTERVALS_US: [f64; 5] = [0.05, 0.1, 0.2, 0.4, 0.8];
const LOADS_KOHM: [f64; 5] = [2.4, 3.6, 4.7, 6.8, 10.0];
const MEMBRANES_PFARAD: [f64; 5] = [10.0, 30.0, 100.0, 200.0, 300.0];

/// Spikes against one setting.
struct Study {
    name: &'static str,
    axis: &'static str,
    rises: bool,
    settings: Vec<(f64, Setting)>,
}

fn studies(p: &Nbox) -> Vec<Study> {
    let usual = Setting::usual(p);
    let study = |name, axis, rises, values: &[f64], of: &dyn Fn(f64) -> Setting| Study {
        name,
        axis,
        rises,
        settings: values.iter().map(|&value| (value, of(value))).collect(),
    };
    vec![
        study("amplitude", "amplitude (V)", true, &VOLTS, &|volt| Setting { volt, ..usual }),
        study("width", "pulse width (\u{b5}s)", true, &WIDTHS_US, &|width_us| Setting { width_us, ..usual }),
        study("interval", "interval (\u{b5}s)", false, &INTERVALS_US, &|interval_us| Setting { interval_us, ..usual }),
        study("load", "RL (k\u{3a9})", false, &LOADS_KOHM, &|load_kohm| Setting { load_kohm, ..usual }),
        study("membrane", "Cm (pF)", false, &MEMBRANES_PFARAD, &|membrane_pfarad| Setting { membrane_pfarad, ..usual }),
    ]
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let studies = studies(p);
    let all = lab.each_seed(seeds, |_, seed| {
        studies
            .iter()
            .flat_map(|s| &s.settings)
            .map(|(_, setting)| setting.spikes(p, seed))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let mut counts = summaries(&all).into_iter();
    let mut table = Table::new("spikes", &["study", "value", "spikes_mean", "spikes_sd"]);
    let (mut panels, mut holds, mut ours) = (vec![], true, vec![]);
    for study in &studies {
        let found: Vec<_> = study.settings.iter().map(|(value, _)| *value).zip(counts.by_ref()).collect();
        let means: Vec<_> = found.iter().map(|(_, s)| s.mean).collect();
        holds &= if study.rises { rises(&means) } else { falls(&means) };
        let (first, last) = (&found[0], &found[found.len() - 1]);
        ours.push(format!("{:.0} to {:.0} ({} {} to {})", first.1.mean, last.1.mean, study.axis, first.0, last.0));
        for (value, s) in &found {
            let cells: [crate::Value; 4] = [study.name.into(), (*value).into(), s.mean.into(), s.sd.into()];
            table.push(cells);
        }
        let points = found.iter().map(|(value, s)| interval(*value, s)).collect();
        panels.push(Panel::new("", Axis::linear(study.axis), Axis::linear("spikes")).with(Mark::joined("", points)));
    }
    let ours = format!("spikes {}; {seeds} trains each", ours.join(", "));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table],
        findings: vec![Finding::new("D-LIF-2", holds, ours)],
    })
}
