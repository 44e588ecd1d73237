//! Fig. 2c: the answer of a bare device to one pulse of 1.2 V and 1 ms.

use super::pulses::{Trace, responses};
use crate::bench::{ALONE, Bench, COLUMNS, devices};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "2c",
    title: "One pulse of 1.2 V, 1 ms",
    statements: &["Z-TS-2"],
    file: file!(),
    blocks: &["ts_emulator", "rng"],
    constants: &["growth_v0_volt", "growth_ticks", "onset_us", "rest_us", "leak_fast_us"],
    note: "The monitor voltage of 0.05 V lies below the voltage from which the device is driven, and is zero here.",
    run,
};

const PULSE_VOLT: f64 = 1.2;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all: Vec<_> = responses(lab, [PULSE_VOLT; COLUMNS])?.concat();
    let times = |time: fn(&super::pulses::Response) -> Option<f64>| all.iter().filter_map(time).collect::<Vec<_>>();
    let (integration, relaxation) = (times(|r| r.integration_us), times(|r| r.relaxation_us));
    let config = devices(&lab.parameters, lab.seed, [PULSE_VOLT; COLUMNS])?;
    let (go_on, threshold) = (lab.go_on, lab.parameters.threshold_nominal_code);
    let trace = lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut trace = Trace::default();
        bench.rest(1, |probe| trace.see(probe, 0, threshold))?;
        bench.hold(2, |probe| trace.see(probe, 0, threshold))?;
        bench.rest(2, |probe| trace.see(probe, 0, threshold))?;
        Ok(trace)
    })?;
    let mut table = Table::new("trace", &["time_ms", "voltage_volt", "filament_rel", "on"]);
    for ((v, x), on) in trace.volt.iter().zip(&trace.filament).zip(&trace.on) {
        table.push([v[0], v[1], x[1], on[1]]);
    }
    let mut statistics = Table::new("responses", &["integration_us", "relaxation_us"]);
    all.iter().for_each(|r| {
        statistics.push([r.integration_us.unwrap_or(f64::NAN), r.relaxation_us.unwrap_or(f64::NAN)]);
    });
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("voltage (V)", trace.volt))
        .with(Mark::trace("filament / threshold", trace.filament))
        .with(Mark::steps("device on", trace.on))
        .with_height(1.2);
    let ours = format!(
        "{} of {} pulses fire, after {} us; off again {} us after the pulse",
        integration.len(),
        all.len(),
        Summary::of(&integration).text(0),
        Summary::of(&relaxation).text(0)
    );
    let holds = integration.len() as f64 > 0.99 * all.len() as f64 && relaxation.len() == integration.len();
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table, statistics],
        findings: vec![Finding::new("Z-TS-2", holds, ours)],
    })
}
