//! Fig. 5i: online supervised learning of a pattern with a simplified delta rule.

use super::fig_5f::{INPUTS, present, synapses};
use super::neuron::{fires_on, load, single};
use super::stimulus::ticks;
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_engine::EngineError;
use memtwin_engine::array::{ArrayEngine, ArrayModel, Pulse};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::array::Level;

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/5i",
    title: "Online learning: the synapses 0110 become 1010",
    statements: &["D-NET-2"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar", "array_lane"],
    constants: &[
        "synapse_high_usiemens",
        "synapse_low_usiemens",
        "target_spikes_count",
        "program_us",
        "program_shift_bits",
        "pattern_volt",
    ],
    note: "While the neuron fires less than its target, synapses of active inputs are potentiated and those of \
           grounded ones depressed, after each presentation of ten pulses. Target and sizes of the steps are ours; \
           the paper's rule is in its supplement.",
    run,
};

const START: &str = "0110";
const SHOWN: &str = "1010";
/// Presentations of an experiment, the last of them without learning.
const PRESENTATIONS: usize = 25;

/// Spikes of each presentation, and conductances before it in microsiemens.
#[derive(Debug, Clone, Default)]
struct Learning {
    spikes: Vec<f64>,
    usiemens: Vec<[f64; INPUTS]>,
}

impl Learning {
    /// Presentations until the target is reached; none where it never is.
    fn presentations(&self, p: &Nbox) -> Option<usize> {
        self.spikes.iter().position(|&spikes| spikes >= p.target_spikes_count)
    }

    /// The synapses at the end: 1 where a conductance is above the middle.
    fn pattern(&self, p: &Nbox) -> String {
        let middle = (p.synapse_high_usiemens + p.synapse_low_usiemens) / 2.0;
        self.usiemens.last().map_or(String::new(), |w| w.iter().map(|&w| if w > middle { '1' } else { '0' }).collect())
    }
}

/// One presentation after a rest, and the conductances before it.
fn show(engine: &mut dyn ArrayEngine, p: &Nbox, learning: &mut Learning) -> Result<(), EngineError> {
    let conductances = engine.conductances()?;
    learning.usiemens.push(std::array::from_fn(|row| conductances[row].to_num()));
    engine.set_levels(&[Level::GROUND; INPUTS])?;
    engine.run(ticks(p.train_pulses_count * p.pulse_us, p.tick_ns / 1000.0), false)?;
    let fires = fires_on(engine, &present(p, SHOWN))?;
    learning.spikes.push(fires[0].len() as f64);
    Ok(())
}

fn learn(engine: &mut dyn ArrayEngine, p: &Nbox, seed: u64) -> Result<Learning, ExperimentError> {
    load(engine, &single(p, &p.circuit(), &synapses(p, START), seed)?)?;
    let mut learning = Learning::default();
    for _ in 0..PRESENTATIONS {
        show(engine, p, &mut learning)?;
        if learning.spikes.last().is_some_and(|&spikes| spikes >= p.target_spikes_count) {
            continue;
        }
        let high = Level::at_volt(p.pattern_volt);
        let levels: Vec<_> = SHOWN.chars().map(|bit| if bit == '1' { high } else { Level::GROUND }).collect();
        engine.set_levels(&levels)?;
        let ticks = ticks(p.program_us, p.tick_ns / 1000.0) as u8;
        for potentiate in [true, false] {
            engine.program(Pulse { column: 0, potentiate, ticks, least: high.0.unwrap_or(0) })?;
        }
    }
    Ok(learning)
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| learn(&mut ArrayModel::default(), p, seed))?;
    let learnt = all.iter().filter(|l| l.pattern(p) == SHOWN && l.presentations(p).is_some()).count();
    let needed = Summary::of(&all.iter().filter_map(|l| l.presentations(p)).map(|n| n as f64).collect::<Vec<_>>());
    let last = Summary::of(&all.iter().filter_map(|l| l.spikes.last().copied()).collect::<Vec<_>>());
    let first = Summary::of(&all.iter().filter_map(|l| l.spikes.first().copied()).collect::<Vec<_>>());
    let ours = format!(
        "{learnt} of {seeds} seeds end at 1010, after {} presentations; {} spikes before, {} after",
        needed.text(1),
        first.text(1),
        last.text(1),
    );
    let mut table =
        Table::new("learning", &["presentation", "s1_usiemens", "s2_usiemens", "s3_usiemens", "s4_usiemens", "spikes"]);
    let shown = &all[0];
    for (n, (w, spikes)) in shown.usiemens.iter().zip(&shown.spikes).enumerate() {
        table.push(std::iter::once(n as f64).chain(*w).chain([*spikes]));
    }
    let curve = |of: &dyn Fn(usize) -> f64| (0..shown.spikes.len()).map(|n| [n as f64, of(n)]).collect();
    let mut weights = Panel::new("Synapses", Axis::linear("presentation"), Axis::linear("conductance (\u{b5}S)"));
    for row in 0..INPUTS {
        weights = weights.with(Mark::line(format!("S{}", row + 1), curve(&|n| shown.usiemens[n][row])));
    }
    let spikes = Panel::new("Output", Axis::linear("presentation"), Axis::linear("spikes of ten pulses"))
        .with(Mark::line("", curve(&|n| shown.spikes[n])))
        .with(Mark::at_y(p.target_spikes_count, "target"));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![weights, spikes]),
        tables: vec![table],
        findings: vec![Finding::new("D-NET-2", learnt * 20 >= seeds * 19, ours)],
    })
}
