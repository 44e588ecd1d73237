//! Fig. 2e: a train of 1.1 V pulses, 250 us wide and 250 us apart, on a bare device.

use super::pulses::{Trace, trains};
use crate::bench::{ALONE, Bench, COLUMNS, devices};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "2e",
    title: "Integration over pulses of 1.1 V, 250 \u{b5}s",
    statements: &["Z-TS-4"],
    file: file!(),
    blocks: &["ts_emulator", "rng"],
    constants: &["growth_ticks", "onset_us", "rest_us", "leak_fast_us"],
    note: "The growth constant is fitted to the four pulses. The bench command leaves CLK low, so that the device sees no \
           feedback from its own fire.",
    run,
};

const PULSE_VOLT: f64 = 1.1;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all = trains(lab, [PULSE_VOLT; COLUMNS])?.concat();
    let first: Vec<f64> = all.iter().filter_map(|t| t.first).map(|n| n as f64).collect();
    let second: Vec<f64> = all.iter().filter_map(|t| t.second).map(|n| n as f64).collect();
    let config = devices(&lab.parameters, lab.seed, [PULSE_VOLT; COLUMNS])?;
    let (go_on, threshold) = (lab.go_on, lab.parameters.threshold_nominal_code);
    let trace = lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut trace = Trace::default();
        bench.pulse(7, |probe| trace.see(probe, 0, threshold))?;
        bench.rest(2, |probe| trace.see(probe, 0, threshold))?;
        Ok(trace)
    })?;
    let mut table = Table::new("trace", &["time_ms", "voltage_volt", "filament_rel", "on"]);
    for ((v, x), on) in trace.volt.iter().zip(&trace.filament).zip(&trace.on) {
        table.push([v[0], v[1], x[1], on[1]]);
    }
    let mut counts = Table::new("pulses", &["first_fire_pulses", "next_fire_pulses"]);
    all.iter().for_each(|t| counts.push([t.first, t.second].map(|n| n.map_or(f64::NAN, |n| n as f64))));
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("voltage (V)", trace.volt))
        .with(Mark::trace("filament / threshold", trace.filament))
        .with(Mark::steps("device on", trace.on))
        .with_height(1.2);
    let (a, b) = (Summary::of(&first), Summary::of(&second));
    let ours = format!("first fire in pulse {}, the next after {} more ({} trains)", a.text(2), b.text(2), all.len());
    let holds = (a.mean - 4.0).abs() < 0.5 && b.mean < a.mean && a.count == all.len();
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table, counts],
        findings: vec![Finding::new("Z-TS-4", holds, ours)],
    })
}
