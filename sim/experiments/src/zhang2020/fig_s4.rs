//! Fig. S4: the learning rule: when T1 and T3 are on, and what changes then.

use super::fig_s3::{LEARNS, config};
use crate::bench::{Bench, COLUMNS, First, bit};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::TICK_US;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::Probe;

pub static EXPERIMENT: Experiment = Experiment {
    id: "s4",
    title: "The learning rule: depression under T3, then potentiation under T1",
    statements: &["Z-N-1", "Z-N-5", "Z-L-2"],
    file: file!(),
    blocks: &["gates", "latch", "depression", "neuron", "crossbar"],
    constants: &["lift_volt", "depress_shift_bits", "potentiate_shift1_bits"],
    note: "Each tick of the run is looked at; conductances change at the end of the CLK-high phase in which the pulse was.",
    run,
};

const PERIODS: usize = 60;

/// What was counted over all ticks.
#[derive(Debug, Clone, Default)]
struct Rules {
    ticks: u64,
    /// Ticks in which a gate is not what the latches say, or T1 and T3 are on together.
    gates_wrong: u64,
    both_on: u64,
    /// Changes of conductance by what they were under.
    potentiated: u64,
    depressed: u64,
    wrong: u64,
    /// T1 and T3 in the tick before: a pulse is programmed at the end of its phase.
    was: [u128; 2],
    /// Periods from T3 to T1 of a fire.
    apart: Vec<usize>,
}

/// What one neuron's traces show.
#[derive(Debug, Clone, Default)]
struct Traces {
    lanes: [Vec<[f64; 2]>; 6],
}

fn see(rules: &mut Rules, now: &mut [[f64; 2]; COLUMNS], probe: &Probe) {
    let layer = &probe.layers[0];
    rules.ticks += 1;
    let clk = |mask: u128| if probe.clk { mask } else { 0 };
    let as_drawn = layer.g1 == clk(layer.l2)
        && layer.g2 == clk(layer.l1)
        && layer.vl == layer.l1 | layer.l2
        && layer.t1 == layer.l2;
    rules.gates_wrong += u64::from(!as_drawn);
    rules.both_on += u64::from(layer.t1 & layer.t3 != 0);
    for write in layer.writes.iter().filter(|w| w.row < 2) {
        let (row, column) = (usize::from(write.row), usize::from(write.column));
        let (before, after) = (now[column][row], write.conductance.to_num::<f64>());
        now[column][row] = after;
        let [t1, t3] = rules.was.map(|mask| bit(mask, column));
        match after.total_cmp(&before) {
            std::cmp::Ordering::Greater if t1 && row == 0 => rules.potentiated += 1,
            std::cmp::Ordering::Less if t3 && row == 1 => rules.depressed += 1,
            std::cmp::Ordering::Equal => {}
            _ => rules.wrong += 1,
        }
    }
    rules.was = [layer.t1, layer.t3];
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (parameters, go_on, seeds) = (lab.parameters.clone(), lab.go_on, lab.seeds);
    let start = parameters.conductance_initial1_usiemens;
    let all = lab.each_seed(seeds, |engine, seed| {
        let mut rules = Rules::default();
        let mut now = [[start; 2]; COLUMNS];
        let mut on = [[First::default(); 2]; COLUMNS];
        let mut bench = Bench::new(engine, go_on, &config(&parameters, seed)?, LEARNS)?;
        bench.present(PERIODS, |probe| {
            see(&mut rules, &mut now, probe);
            for (n, [t3, t1]) in on.iter_mut().enumerate() {
                t3.see(bit(probe.layers[0].t3, n));
                t1.see(bit(probe.layers[0].t1, n));
            }
        })?;
        let period = |first: &First| first.at.map(|tick| tick / 64);
        rules.apart = on.iter().filter_map(|[t3, t1]| Some(period(t1)? - period(t3)?)).collect();
        Ok(rules)
    })?;
    let sum = |of: fn(&Rules) -> u64| all.iter().map(of).sum::<u64>();
    let (ticks, both) = (sum(|r| r.ticks), sum(|r| r.both_on));
    // T1 opens in the CLK-low phase of T3's period, and its pulses come in the next one
    let (potentiated, depressed, wrong) = (sum(|r| r.potentiated), sum(|r| r.depressed), sum(|r| r.wrong));
    let gates_wrong = sum(|r| r.gates_wrong);

    let config = config(&parameters, lab.seed)?;
    let traces = lab.once(|engine| traces(&mut Bench::new(engine, go_on, &config, LEARNS)?, start))?;
    let names = ["CLK", "T3 (depression)", "T1 (potentiation)", "G1", "S1 (\u{b5}S)", "S2 (\u{b5}S)"];
    let mut panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear("")).with_height(1.6);
    for (name, lane) in names.into_iter().zip(&traces.lanes) {
        panel = panel.with(Mark::steps(name, lane.clone()));
    }
    let mut table = Table::new("trace", &["time_ms", "clk", "t3", "t1", "g1", "s1_usiemens", "s2_usiemens"]);
    for n in 0..traces.lanes[0].len() {
        table.push(std::iter::once(traces.lanes[0][n][0]).chain(traces.lanes.iter().map(|lane| lane[n][1])));
    }
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![
            Finding::new("Z-N-1", gates_wrong == 0, format!("in all of {ticks} ticks but {gates_wrong}")),
            Finding::new(
                "Z-N-5",
                both == 0,
                format!(
                    "T1 and T3 on together in {both} of {ticks} ticks; T3 in the CLK-high phase of the fire, T1's pulse in the next period"
                ),
            ),
            Finding::new(
                "Z-L-2",
                wrong == 0 && potentiated > 0 && depressed > 0,
                format!(
                    "{potentiated} potentiations of the pulsed synapse under T1, {depressed} depressions of the grounded one under T3, {wrong} others"
                ),
            ),
        ],
    })
}

fn traces(bench: &mut Bench, start: f64) -> Result<Traces, ExperimentError> {
    let (mut traces, mut synapses) = (Traces::default(), [start; 2]);
    bench.present(16, |probe| {
        let layer = &probe.layers[0];
        for write in layer.writes.iter().filter(|w| w.column == 0 && w.row < 2) {
            synapses[usize::from(write.row)] = write.conductance.to_num();
        }
        let level = |mask: u128| f64::from(u8::from(bit(mask, 0)));
        let values = [
            f64::from(u8::from(probe.clk)),
            level(layer.t3),
            level(layer.t1),
            level(layer.g1),
            synapses[0],
            synapses[1],
        ];
        let ms = traces.lanes[0].len() as f64 * TICK_US / 1000.0;
        traces.lanes.iter_mut().zip(values).for_each(|(lane, value)| lane.push([ms, value]));
    })?;
    Ok(traces)
}
