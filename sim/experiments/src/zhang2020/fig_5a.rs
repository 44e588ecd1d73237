//! Fig. 5a and 5b: the ten digits, and the network that learns them.

use super::fig_5f::mosaic;
use crate::experiment::{Experiment, Outcome};
use crate::table::{Table, Value};
use crate::{ExperimentError, Finding, Lab, patterns};
use memtwin_plot::Figure;
use memtwin_spec::Preset;

pub static EXPERIMENT: Experiment = Experiment {
    id: "5a",
    title: "The ten digits of 6 x 5 pixels",
    statements: &["Z-SNN-1"],
    file: file!(),
    blocks: &["network", "sequencer"],
    constants: &["vin1_volt"],
    note: "The pixels are ours: the paper's figure is not available as data. 5 and 6, and 8 and 9, are one pair of pixels apart.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let patterns = patterns::of_preset(Preset::Paper)?;
    let sizes = Preset::Paper.sizes();
    let mut table = Table::new("digits", &["digit", "row", "pixels"]);
    for pattern in patterns.iter() {
        for (n, row) in pattern.pixels.chunks(patterns.width()).enumerate() {
            let drawn: String = row.iter().map(|&on| if on { '#' } else { '.' }).collect();
            table.push([pattern.name.as_str().into(), Value::from(n as f64), drawn.into()]);
        }
    }
    let pictures: Vec<Vec<f64>> =
        patterns.iter().map(|p| p.pixels.iter().map(|&on| f64::from(u8::from(on))).collect()).collect();
    let panel = mosaic("bright: pulsed, dark: grounded", &pictures, patterns.width(), 1.0, "input");
    let ours = format!(
        "{sizes}, {} digits of {} pixels, black at {} V",
        patterns.len(),
        patterns.pixels(),
        lab.parameters.vin1_volt
    );
    let holds = (sizes.inputs, sizes.hidden, sizes.outputs, patterns.len()) == (30, 10, 10, 10);
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("Z-SNN-1", holds, ours)],
    })
}
