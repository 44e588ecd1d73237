//! Fig. 2e: a pulse train on one neuron, and how capacitance and load change its spikes.

use super::lif::Setting;
use super::neuron::{current_uampere, fires, trace};
use super::stimulus::Segment;
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/2e",
    title: "A pulse train makes current spikes that are all or none",
    statements: &["D-LIF-1"],
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
    note: "Beside Cm there is a capacitance of cables and probe, a fit. The number of spikes of the train is not in \
           the paper's text.",
    run,
};

/// Largest spread of the peaks, and smallest ratio of a peak to the current of a device that is off, of all-or-none spikes.
const PEAK_SD_REL: f64 = 0.1;
const PEAK_RATIO: f64 = 100.0;
/// Microseconds that are shown.
const SHOWN_US: f64 = 3.3;
/// Other circuits that are shown.
const MEMBRANE_PFARAD: f64 = 200.0;
const LOAD_KOHM: f64 = 10.0;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let usual = Setting::usual(p);
    let all = lab.each_seed(seeds, |_, seed| Ok(fires(&usual.config(p, seed)?, &usual.segments(p))?.remove(0)))?;
    let counts = Summary::of(&all.iter().map(|fires| fires.len() as f64).collect::<Vec<_>>());
    let peaks = Summary::of(&all.iter().flatten().map(|fire| fire.volt * p.on_usiemens).collect::<Vec<_>>());
    let off_uampere = p.threshold_volt * p.off_usiemens;
    let ratio = peaks.mean / off_uampere;
    let holds = counts.mean > 0.0 && peaks.sd < PEAK_SD_REL * peaks.mean && ratio > PEAK_RATIO;
    let ours = format!(
        "{} spikes of {:.2} \u{b1} {:.2} mA, {ratio:.0} times the current of the device when off ({seeds} trains)",
        counts.text(1),
        peaks.mean / 1000.0,
        peaks.sd / 1000.0,
    );
    let mut table = Table::new("trace", &["circuit", "time_us", "source_volt", "membrane_volt", "current_uampere"]);
    let circuits = [
        ("as published".to_string(), usual),
        (format!("Cm {MEMBRANE_PFARAD} pF"), Setting { membrane_pfarad: MEMBRANE_PFARAD, ..usual }),
        (format!("RL {LOAD_KOHM} k\u{3a9}"), Setting { load_kohm: LOAD_KOHM, ..usual }),
    ];
    let mut panels = vec![];
    for (name, setting) in circuits {
        panels.push(traces(p, &name, &setting, lab.seed, &mut table)?);
    }
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table],
        findings: vec![Finding::new("D-LIF-1", holds, ours)],
    })
}

/// Source, membrane and current of a circuit.
fn traces(p: &Nbox, name: &str, setting: &Setting, seed: u64, table: &mut Table) -> Result<Panel, ExperimentError> {
    let segments = setting.segments(p);
    let sources =
        segments.iter().flat_map(|Segment { ticks, levels }| std::iter::repeat_n(levels[0].volt(), *ticks as usize));
    let samples = trace(&setting.config(p, seed)?, &segments)?;
    let mut lanes = [vec![], vec![], vec![]];
    for (n, (source, sample)) in sources.zip(&samples).enumerate() {
        let us = n as f64 * p.tick_ns / 1000.0;
        if us > SHOWN_US {
            break;
        }
        let values = [source, sample.volt, current_uampere(p, sample)];
        table.push([name.into(), us.into(), values[0].into(), values[1].into(), values[2].into()] as [crate::Value; 5]);
        lanes.iter_mut().zip(values).for_each(|(lane, value)| lane.push([us, value]));
    }
    let [source, volt, current] = lanes;
    Ok(Panel::new(name, Axis::linear("time (\u{b5}s)"), Axis::linear(""))
        .with(Mark::steps("source (V)", source))
        .with(Mark::trace("membrane (V)", volt))
        .with(Mark::trace("current (\u{b5}A)", current)))
}
