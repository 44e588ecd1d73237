//! Fig. 4a and 4b: the lateral inhibition array and its conductances.

use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, patterns};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::Preset;

pub static EXPERIMENT: Experiment = Experiment {
    id: "4b",
    title: "Conductances of the lateral inhibition array",
    statements: &["Z-LIA-1"],
    file: file!(),
    blocks: &["lia"],
    constants: &["lia_own_usiemens", "lia_bias_usiemens", "lia_other_usiemens", "vbias_volt", "vref_volt"],
    note: "The paper's values are in a figure that is not available as data: these are derived so that both conditions of \
           Fig. 4c hold with the ends of the synapses' programming range.",
    run,
};

/// The nominal array or, with spread, that of the seed; `[line][input]`, the bias last, in uS.
pub fn array(lab: &Lab) -> Result<Vec<Vec<f64>>, ExperimentError> {
    let preset = Preset::Paper;
    let config = lab.parameters.config(preset.sizes(), patterns::of_preset(preset)?, lab.seed)?;
    let lines = config.lia.conductance.chunks(preset.sizes().hidden + 1);
    Ok(lines.map(|line| line.iter().map(|g| g.to_num()).collect()).collect())
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let array = array(lab)?;
    let (lines, inputs) = (array.len(), array[0].len());
    let least = array.iter().flatten().copied().fold(f64::INFINITY, f64::min);
    let names: Vec<String> = (1..inputs).map(|k| format!("VL{k}")).chain(["bias".to_string()]).collect();
    let panel = Panel::new("", Axis::names("input", names), Axis::names("line", (1..=lines).map(|n| format!("LG{n}"))))
        .with(Mark::printed_map(array.clone(), 0.0, 1000.0, "conductance (\u{b5}S)"))
        .with_height(1.4);
    let p = &lab.parameters;
    let ours = format!(
        "{lines} x {inputs} conductances, one bias input, least {least:.0} uS; VBIAS {} V, VREF {:.0} mV",
        p.vbias_volt,
        1000.0 * p.vref_volt
    );
    let holds = inputs == lines + 1 && least >= 0.0 && lines == 10;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![Table::matrix("array", "line", "input", "usiemens", &array)],
        findings: vec![Finding::new("Z-LIA-1", holds, ours)],
    })
}
