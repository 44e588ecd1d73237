//! The scale of time: what runs is ticks, and how long a tick lasts is a name.

use crate::bench::PERIOD_US;
use crate::experiment::{Experiment, Outcome};
use crate::table::{Table, Value};
use crate::{ExperimentError, Finding, Lab, patterns};
use memtwin_engine::EngineError;
use memtwin_flow::{BOARDS, Board, Family};
use memtwin_model::Network;
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{NoObserver, Preset};

pub static EXPERIMENT: Experiment = Experiment {
    id: "time-scale",
    title: "Pulse widths that the gateware keeps up with",
    statements: &["Z-SCALE"],
    file: file!(),
    blocks: &["sequencer", "lane"],
    constants: &[],
    note: "A tick is a thirty-second of a pulse, whatever that lasts: a device that is faster by a factor, pulsed faster by that \
           factor, gives the same probes. What the gateware needs is cycles of its clock, exact in the model; clocks are those \
           of the boards' descriptions.",
    run,
};

/// A pulse of the paper.
const PULSE_US: f64 = PERIOD_US / 2.0;

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let preset = Preset::Paper;
    let patterns = patterns::of_preset(preset)?;
    let count = patterns.len() as u8;
    let config = lab.parameters.config(preset.sizes(), patterns, lab.seed)?;
    let mut network = Network::new(&config, false).map_err(EngineError::from)?;
    network.run(&crate::procedure::whole(count, true, 200), &mut NoObserver);
    let probe = network.probe();
    let cycles = f64::from(TICKS_PER_PERIOD) * probe.cycle as f64 / probe.tick as f64;
    let boards = BOARDS.iter().map(|board| Board::find(board.name)).collect::<Result<Vec<_>, _>>();
    let mut boards = boards.map_err(EngineError::from)?;
    boards.sort_by_key(|board| board.clock_hz);
    let mhz = |board: &Board| f64::from(board.clock_hz) / 1e6;
    let pulse_us = |board: &Board| cycles / mhz(board) / 2.0;
    let mut table = Table::new("boards", &["board", "clock_mhz", "cycles_a_period", "pulse_us", "times_paper"]);
    for board in &boards {
        let numbers = [mhz(board), cycles, pulse_us(board), PULSE_US / pulse_us(board)].map(Value::from);
        table.push(std::iter::once(board.name.as_str().into()).chain(numbers));
    }
    let bars = boards.iter().enumerate().map(|(n, board)| [n as f64, pulse_us(board)]).collect();
    let panel = Panel::new(
        "",
        Axis::names("board", boards.iter().map(|board| board.name.as_str())),
        Axis::linear("shortest pulse (\u{b5}s)"),
    )
    .with(Mark::bars("", bars));
    let slowest = |family: Family| {
        let pulses = boards.iter().filter(|board| board.family == family).map(pulse_us);
        pulses.fold(0.0, f64::max)
    };
    let ours = format!(
        "the probes do not depend on what a tick lasts; in real time pulses of {:.0} us on ECP5, {:.0} us on UP5K ({cycles:.0} cycles a period)",
        slowest(Family::Ecp5),
        slowest(Family::Ice40)
    );
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("Z-SCALE", slowest(Family::Ice40) < PULSE_US, ours)],
    })
}
