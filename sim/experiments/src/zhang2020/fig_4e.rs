//! Fig. 4e: the moment at which a firing neuron sends its lateral inhibition.

use super::fig_4d::INHIBITED;
use crate::bench::{Bench, amplitudes, bit, columns};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "4e",
    title: "Lateral inhibition begins as the device switches on",
    statements: &["Z-LIA-3"],
    file: file!(),
    blocks: &["neuron", "latch", "gates", "lia"],
    constants: &["vbias_volt", "vref_volt"],
    note: "Latch and gates take no time in a model of ticks; a loser's LG falls with the next tick.",
    run,
};

const PERIODS: usize = 14;

/// What is seen of one network.
#[derive(Debug, Clone, Default)]
struct Seen {
    /// Ticks from the rise of node 2 to that of VL, for each fire.
    delays: Vec<f64>,
    lanes: [Vec<[f64; 2]>; 5],
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let all = lab.each_seed(seeds, |engine, seed| {
        let mut config = columns(&parameters, seed, &[400.0, 400.0], &[0])?;
        // one neuron that wins, and others that are too weak
        amplitudes(&mut config, &parameters, std::array::from_fn(|n| if n == 0 { 2.8 } else { 1.4 }));
        let mut bench = Bench::new(engine, go_on, &config, INHIBITED)?;
        let (mut seen, mut tick, mut rise, mut was) = (Seen::default(), 0u32, None, [false; 2]);
        bench.present(PERIODS, |probe| {
            let layer = &probe.layers[0];
            let now = [bit(layer.node2, 0), bit(layer.vl, 0)];
            if now[0] && !was[0] && !was[1] {
                rise = Some(tick);
            }
            if now[1] && !was[1] {
                seen.delays.extend(rise.take().map(|from| f64::from(tick - from)));
            }
            let lg = f64::from(u8::from(bit(layer.lg, 1)));
            let v2 = f64::from(layer.devices[1].volt) / 128.0 / parameters.kappa_ratio;
            let values = [
                f64::from(u8::from(probe.clk)),
                f64::from(u8::from(now[0])),
                f64::from(u8::from(now[1])),
                3.0 * lg,
                v2,
            ];
            let ms = f64::from(tick) * TICK_US / 1000.0;
            seen.lanes.iter_mut().zip(values).for_each(|(lane, value)| lane.push([ms, value]));
            (tick, was) = (tick + 1, now);
        })?;
        Ok(seen)
    })?;
    let delays: Vec<f64> = all.iter().flat_map(|s| s.delays.iter().copied()).collect();
    let latest = delays.iter().copied().fold(0.0, f64::max);
    let names = ["CLK", "node 2, neuron 1", "VL1", "LG2 (V)", "node 1, neuron 2 (V)"];
    let mut panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear("")).with_height(1.4);
    for (name, lane) in names.into_iter().zip(&all[0].lanes) {
        panel = panel.with(Mark::steps(name, lane.clone()));
    }
    let mut table = Table::new("trace", &["time_ms", "clk", "node2_1", "vl_1", "lg_2_volt", "v1_2_volt"]);
    for n in 0..all[0].lanes[0].len() {
        table.push(std::iter::once(all[0].lanes[0][n][0]).chain(all[0].lanes.iter().map(|lane| lane[n][1])));
    }
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new(
            "Z-LIA-3",
            latest == 0.0 && !delays.is_empty(),
            format!(
                "VL rises in the tick in which node 2 rises, in {} fires (latest after {latest} ticks of 7.8 us)",
                delays.len()
            ),
        )],
    })
}
