//! Fig. S6: two neurons in series through one synapse.

use super::neuron::{VIN_VOLT, config};
use crate::bench::{ALONE, Bench, COLUMNS, bit};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_engine::Engine;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::{Conductance, Config, Control};

pub static EXPERIMENT: Experiment = Experiment {
    id: "s6",
    title: "Two neurons in series",
    statements: &["Z-N-7"],
    file: file!(),
    blocks: &["neuron", "layer", "network"],
    constants: &["vin2_volt", "kappa_ratio", "rest_sub2_us"],
    note: "The synapse between them is our choice, 400 uS. The second neuron keeps what it has integrated between spikes \
           (rest_sub2 is never), for they come every few periods: a fit.",
    run,
};

const PERIODS: usize = 200;
const SYNAPSE_USIEMENS: f64 = 400.0;
const BOTH: Control = Control { layer2_on: true, ..ALONE };

/// Spikes of both neurons: the ticks in which they begin.
fn spikes(
    engine: &mut dyn Engine,
    go_on: &dyn Fn() -> bool,
    config: &Config,
) -> Result<[Vec<u64>; 2], ExperimentError> {
    let mut bench = Bench::new(engine, go_on, config, BOTH)?;
    let (mut spikes, mut before, mut tick) = ([vec![], vec![]], [false; 2], 0);
    bench.present(PERIODS, |probe| {
        for (layer, (spikes, before)) in spikes.iter_mut().zip(&mut before).enumerate() {
            let now = bit(probe.layers[layer].g1, 0);
            if now && !*before {
                spikes.push(tick);
            }
            *before = now;
        }
        tick += 1;
    })?;
    Ok(spikes)
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let all = lab.each_seed(seeds, |engine, seed| {
        let mut config = config(&parameters, seed, [VIN_VOLT; COLUMNS])?;
        let outputs = config.sizes.outputs;
        config.layers[1].conductance.fill(Conductance::ZERO);
        config.layers[1].conductance[..outputs].fill(memtwin_calibrate::code::conductance(SYNAPSE_USIEMENS));
        spikes(engine, go_on, &config)
    })?;
    let ms = |tick: u64| tick as f64 * TICK_US / 1000.0;
    let mut table = Table::new("spikes", &["seed", "neuron", "spike_ms"]);
    for (n, spikes) in all.iter().enumerate() {
        for (neuron, ticks) in spikes.iter().enumerate() {
            ticks.iter().for_each(|&t| table.push([(lab.seed + n as u64) as f64, (neuron + 1) as f64, ms(t)]));
        }
    }
    let lane = |ticks: &[u64]| {
        let edges = ticks.iter().flat_map(|&t| [[ms(t), 2.0], [ms(t + 32), 0.0]]);
        std::iter::once([0.0, 0.0]).chain(edges).filter(|p| p[0] <= 50.0).chain([[50.0, 0.0]]).collect()
    };
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("first neuron (V)", lane(&all[0][0])))
        .with(Mark::steps("second neuron (V)", lane(&all[0][1])))
        .with_height(0.8);
    let seconds = PERIODS as f64 * crate::bench::PERIOD_US * 1e-6;
    let rate = |neuron: usize| Summary::of(&all.iter().map(|s| s[neuron].len() as f64 / seconds).collect::<Vec<_>>());
    let (first, second) = (rate(0), rate(1));
    let fired = all.iter().filter(|s| !s[1].is_empty()).count();
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new(
            "Z-N-7",
            fired == all.len() && second.mean < first.mean,
            format!(
                "first {} Hz, second {} Hz; it fires in {fired} of {} runs",
                first.text(0),
                second.text(0),
                all.len()
            ),
        )],
    })
}
