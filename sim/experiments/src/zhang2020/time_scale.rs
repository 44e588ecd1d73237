//! The scale of time: what runs is ticks, and how long a tick lasts is a name.

use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, patterns};
use memtwin_engine::EngineError;
use memtwin_model::Network;
use memtwin_plot::{Axis, Figure, Mark, Panel};
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

/// Boards and their clocks in MHz.
const CLOCKS_MHZ: [(&str, f64); 4] =
    [("icebreaker", 12.0), ("hx8k_breakout", 48.0), ("ulx3s_85f", 71.875), ("colorlight_i5", 71.875)];

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let preset = Preset::Paper;
    let patterns = patterns::of_preset(preset)?;
    let count = patterns.len() as u8;
    let config = lab.parameters.config(preset.sizes(), patterns, lab.seed)?;
    let mut network = Network::new(&config, false).map_err(EngineError::from)?;
    network.run(&crate::procedure::whole(count, true, 200), &mut NoObserver);
    let probe = network.probe();
    let cycles = 64.0 * probe.cycle as f64 / probe.tick as f64;
    let mut table = Table::new("boards", &["board", "clock_mhz", "cycles_a_period", "pulse_us", "times_paper"]);
    let pulse_us = |mhz: f64| cycles / mhz / 2.0;
    for (board, mhz) in CLOCKS_MHZ {
        let numbers = [mhz, cycles, pulse_us(mhz), 250.0 / pulse_us(mhz)].map(crate::table::Value::from);
        table.push(std::iter::once(board.into()).chain(numbers));
    }
    let bars = CLOCKS_MHZ.iter().enumerate().map(|(n, (_, mhz))| [n as f64, pulse_us(*mhz)]).collect();
    let panel = Panel::new(
        "",
        Axis::names("board", CLOCKS_MHZ.map(|(name, _)| name)),
        Axis::linear("shortest pulse (\u{b5}s)"),
    )
    .with(Mark::bars("", bars));
    let ours = format!(
        "the probes do not depend on what a tick lasts; in real time pulses of {:.0} us on ECP5, {:.0} us on UP5K ({cycles:.0} cycles a period)",
        pulse_us(71.875),
        pulse_us(12.0)
    );
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("Z-SCALE", pulse_us(12.0) < 250.0, ours)],
    })
}
