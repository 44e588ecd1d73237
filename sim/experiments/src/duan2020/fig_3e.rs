//! Figs. 3e and 3i: AND, OR and XOR on one neuron.

use super::neuron::summaries;
use super::pair::{rate_mhz, train};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/3e",
    title: "One neuron as AND, OR and XOR",
    statements: &["D-LOG-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar", "array_lane"],
    constants: &["sum_volt", "input_usiemens", "and_mhz", "and_own_mhz", "xor_mhz", "threshold_volt"],
    note: "Logic 0 is an input that floats. At 0 V it would pull the node down to 0.45 V: AND would hold as well, OR \
           and XOR could not, as one input could not make the neuron fire.",
    run,
};

/// Inputs p and q, in the order of the bars.
const INPUTS: [[bool; 2]; 4] = [[false, false], [true, false], [false, true], [true, true]];

/// Rates with a 1 of both inputs at the same voltage, then with those of opposite signs.
fn rates(p: &Nbox, seed: u64) -> Result<Vec<f64>, ExperimentError> {
    let rate = |sign: f64, [first, second]: [bool; 2]| {
        let trains = [first.then(|| train(p, p.sum_volt)), second.then(|| train(p, sign * p.sum_volt))];
        rate_mhz(p, &trains, seed)
    };
    [1.0, -1.0].iter().flat_map(|&sign| INPUTS.map(|inputs| rate(sign, inputs))).collect()
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| rates(p, seed))?;
    let rates = summaries(&all);
    // seeds in which all four outputs are right
    let right = |first: usize, limit_mhz: f64, gate: &dyn Fn(bool, bool) -> bool| {
        let seed_is_right =
            |one: &&Vec<f64>| INPUTS.iter().zip(&one[first..]).all(|(&[a, b], rate)| (*rate > limit_mhz) == gate(a, b));
        all.iter().filter(seed_is_right).count()
    };
    let and = right(0, p.and_mhz, &|a, b| a && b);
    let and_own = right(0, p.and_own_mhz, &|a, b| a && b);
    let or = right(0, p.xor_mhz, &|a, b| a || b);
    let xor = right(4, p.xor_mhz, &|a, b| a != b);
    let holds = [and, or, xor].iter().all(|&count| count * 20 >= seeds * 19);
    let ours = format!(
        "of {seeds} seeds {and} are AND at {} MHz and {and_own} at {} MHz, {or} OR at {} MHz, {xor} XOR at {} MHz; \
         rates {:.2} with one, {:.2} with both, {:.2} MHz with both of opposite signs",
        p.and_mhz, p.and_own_mhz, p.xor_mhz, p.xor_mhz, rates[1].mean, rates[3].mean, rates[7].mean,
    );
    let mut table = Table::new("rates", &["q_sign", "p", "q", "rate_mhz_mean", "rate_mhz_sd"]);
    let bit = |bit: bool| f64::from(u8::from(bit));
    for (n, s) in rates.iter().enumerate() {
        let [one, two] = INPUTS[n % 4];
        table.push([if n < 4 { 1.0 } else { -1.0 }, bit(one), bit(two), s.mean, s.sd]);
    }
    let panels = vec![
        panel(
            "AND and OR: 1 is 0.9 V",
            &rates[..4],
            &[(p.and_mhz, "AND, published"), (p.and_own_mhz, "AND"), (p.xor_mhz, "OR")],
        ),
        panel("XOR: 1 is 0.9 V on p, -0.9 V on q", &rates[4..], &[(p.xor_mhz, "XOR")]),
    ];
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table],
        findings: vec![Finding::new("D-LOG-1", holds, ours)],
    })
}

fn panel(title: &str, rates: &[Summary], limits: &[(f64, &str)]) -> Panel {
    let bars = rates.iter().enumerate().map(|(n, s)| [n as f64, s.mean]).collect();
    let panel = Panel::new(
        title,
        Axis::names("p, q", ["0, 0", "1, 0", "0, 1", "1, 1"]),
        Axis::linear("rate (MHz)").range(0.0, 1.7),
    )
    .with(Mark::bars("", bars));
    limits.iter().fold(panel, |panel, (mhz, name)| panel.with(Mark::at_y(*mhz, *name)))
}
