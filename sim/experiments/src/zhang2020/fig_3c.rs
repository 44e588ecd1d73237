//! Fig. 3c: continuous spiking under input pulses of seven amplitudes.

use super::neuron::{VINS, config, ladder, spike_ticks};
use crate::bench::PERIOD_US;
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::time::TICKS_PER_PHASE;

pub static EXPERIMENT: Experiment = Experiment {
    id: "3c",
    title: "Output spikes under input pulses of 1.4 to 2.0 V",
    statements: &[],
    file: file!(),
    blocks: &["neuron", "ts_emulator", "divider"],
    constants: &["kappa_ratio", "growth_v0_volt", "growth_ticks", "vin2_volt"],
    note: "Figure 3d counts them.",
    run,
};

const PERIODS: usize = 100;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (config, go_on) = (config(&lab.parameters, lab.seed, ladder())?, lab.go_on);
    let spikes = lab.once(|engine| spike_ticks(engine, go_on, &config, PERIODS))?;
    let mut panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear("")).with_height(1.6);
    let mut table = Table::new("spikes", &["vin1_volt", "spike_ms"]);
    let ms = |tick: u64| tick as f64 * TICK_US / 1000.0;
    for (vin, spikes) in VINS.iter().zip(&spikes) {
        spikes.iter().for_each(|&tick| table.push([*vin, ms(tick)]));
        let edges = spikes.iter().flat_map(|&t| [[ms(t), 2.0], [ms(t + u64::from(TICKS_PER_PHASE)), 0.0]]);
        let end = [PERIODS as f64 * PERIOD_US / 1000.0, 0.0];
        let points = std::iter::once([0.0, 0.0]).chain(edges).chain([end]).collect();
        panel = panel.with(Mark::steps(format!("{vin:.1} V"), points));
    }
    Ok(Outcome { figure: Figure::new(EXPERIMENT.title, vec![panel]), tables: vec![table], findings: vec![] })
}
