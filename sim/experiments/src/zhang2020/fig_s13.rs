//! Fig. S9 and S13: output spikes of both layers under every digit.

use crate::bench::{Bench, bit};
use crate::experiment::{Experiment, Outcome};
use crate::procedure::{begin_inference, present, whole};
use crate::table::Table;
use crate::{ExperimentError, Lab, patterns};
use memtwin_calibrate::TICK_US;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::{NoObserver, Preset};

pub static FIG_S9: Experiment = Experiment {
    id: "s9",
    title: "Spikes of the hidden neurons, digit after digit",
    statements: &[],
    file: file!(),
    blocks: &["layer", "lia"],
    constants: &["vin1_volt"],
    note: "One trained network; 50 ms of each clean digit, one after the other.",
    run: |lab| rasters(lab, 0, FIG_S9.title, "hidden"),
};

pub static FIG_S13: Experiment = Experiment {
    id: "s13",
    title: "Spikes of the output neurons, digit after digit",
    statements: &[],
    file: file!(),
    blocks: &["layer", "network"],
    constants: &["vin2_volt"],
    note: "One trained network; 50 ms of each clean digit, one after the other.",
    run: |lab| rasters(lab, 1, FIG_S13.title, "output"),
};

const PERIODS: u16 = 100;

fn rasters(lab: &mut Lab, layer: usize, title: &str, name: &str) -> Result<Outcome, ExperimentError> {
    let preset = Preset::Paper;
    let patterns = patterns::of_preset(preset)?;
    let count = patterns.len();
    let config = lab.parameters.config(preset.sizes(), patterns, lab.seed)?;
    let go_on = lab.go_on;
    let spikes = lab.once(|engine| {
        engine.load(&config)?;
        let shown = begin_inference().len() + count * present(0, 1).len();
        let program = whole(count as u8, true, 1);
        engine.run(&program[..program.len() - shown], &mut NoObserver)?;
        let mut bench = Bench::standing(engine, go_on);
        bench.run(&begin_inference(), |_| ())?;
        let (mut spikes, mut before, mut tick) = (vec![vec![]; 10], 0, 0u32);
        for pattern in 0..count {
            bench.run(&present(pattern as u8, PERIODS), |probe| {
                let g1 = probe.layers[layer].g1;
                (0..10)
                    .filter(|&n| bit(g1 & !before, n))
                    .for_each(|n| spikes[n].push(f64::from(tick) * TICK_US / 1000.0));
                (tick, before) = (tick + 1, g1);
            })?;
        }
        Ok(spikes)
    })?;
    let mut table = Table::new("spikes", &["neuron", "spike_ms"]);
    let mut panel = Panel::new("", Axis::linear("time (ms); 52 ms a digit, 0 to 9"), Axis::linear("")).with_height(1.8);
    let end = count as f64 * f64::from(PERIODS + crate::procedure::REST_PERIODS) * 0.5;
    for (n, spikes) in spikes.iter().enumerate() {
        spikes.iter().for_each(|&ms| table.push([n as f64, ms]));
        let edges = spikes.iter().flat_map(|&ms| [[ms, 1.0], [ms + 0.25, 0.0]]);
        let points = std::iter::once([0.0, 0.0]).chain(edges).chain([[end, 0.0]]).collect();
        panel = panel.with(Mark::steps(format!("{name} {n}"), points));
    }
    Ok(Outcome { figure: Figure::new(title, vec![panel]), tables: vec![table], findings: vec![] })
}
