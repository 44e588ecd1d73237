//! Fig. 5: the fully connected layer organises itself.

use super::cluster::{INPUTS, NEURONS, ORDER, PROTOTYPES, Presentation, config, is_clustered, owners, train};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::diffusive::{Diffusive, WANG2018};
use memtwin_engine::array::ArrayModel;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "wang2018/5d",
    title: "Unsupervised training of an 8x3 array",
    statements: &["W-FC-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar", "array_lane"],
    constants: &[
        "start_usiemens",
        "synapse_max_usiemens",
        "potentiate_shift_bits",
        "depress_shift_bits",
        "ramp_rel",
        "ramp_us",
        "pixel_sd_rel",
        "threshold_c2c_sd_rel",
    ],
    note: "Which neuron takes which pattern is chance, in the paper too. Conductance range, steps and the ramp are fits: the ramp \
           has to be fast beside the membrane, so that the current decides and not the ratio of conductances.",
    run,
};

/// Part of the arrays that cluster from which on the statement holds.
const SHARE_MIN: f64 = 0.95;
/// Arrays at least: fewer would not tell 99 % from less than that.
const ARRAYS_MIN: usize = 60;
/// A change of the parameters.
type Change = fn(&mut Diffusive);
/// What is taken away or made larger, to see what matters.
const VARIANTS: [(&str, Change); 5] = [
    ("as fitted", |_| ()),
    ("no spread at all", |p| {
        (p.threshold_c2c_sd_rel, p.threshold_d2d_sd_rel, p.start_sd_rel) = (0.0, 0.0, 0.0);
    }),
    ("threshold spread 8 %", |p| p.threshold_c2c_sd_rel = 0.08),
    ("pixel noise 15 %", |p| p.pixel_sd_rel = 0.15),
    ("ten times slower ramp", |p| {
        p.ramp_us *= 10.0;
        p.present_us *= 10.0;
    }),
];

fn trained(p: &Diffusive, seed: u64) -> Result<Vec<Presentation>, ExperimentError> {
    let config = config(p, seed)?;
    let mut all = vec![];
    train(p, &config, seed, &mut ArrayModel::default(), &mut |presentation| {
        all.push(presentation.clone());
        true
    })?;
    Ok(all)
}

/// What each neuron has become in the end.
fn became(p: &Diffusive, all: &[Presentation]) -> [Option<usize>; NEURONS] {
    all.last().map_or([None; NEURONS], |last| owners(p, &last.usiemens))
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&WANG2018, lab.seeds.max(ARRAYS_MIN));
    let all = lab.each_seed(seeds, |_, seed| trained(p, seed))?;
    let clustered = all.iter().filter(|one| is_clustered(&became(p, one))).count();
    let share = clustered as f64 / seeds as f64;
    let peaks: Vec<Summary> = (0..p.presentations_count as usize)
        .map(|n| Summary::of(&all.iter().map(|one| one[n].peak_volt).collect::<Vec<_>>()))
        .collect();
    // the same letter, U, in the first and in the last round
    let (first, last) = (peaks[0], peaks[(peaks.len() - 1) / ORDER.len() * ORDER.len()]);
    let mut table = Table::new("variants", &["variant", "clustered_percent"]);
    let mut shares = vec![];
    for (name, change) in VARIANTS {
        let mut p = p.clone();
        change(&mut p);
        let flags = lab.each_seed(seeds, |_, seed| Ok(is_clustered(&became(&p, &trained(&p, seed)?))))?;
        let percent = 100.0 * flags.iter().filter(|&&is| is).count() as f64 / seeds as f64;
        shares.push(percent);
        table.push([crate::Value::from(name), percent.into()]);
    }
    let ours = format!(
        "three neurons, three prototypes in {clustered} of {seeds} arrays after 30 presentations; the ramp ends at {} V for the first U, \
         {} V for the last; without any spread {:.0} %, with a ramp ten times slower {:.0} %",
        first.text(2),
        last.text(2),
        shares[1],
        shares[4],
    );
    let holds = share >= SHARE_MIN && last.mean < first.mean;
    Ok(Outcome {
        figure: draw(p, &all[0], &peaks, &shares),
        tables: vec![evolution(&all[0]), table],
        findings: vec![Finding::new("W-FC-1", holds, ours)],
    })
}

/// Every presentation of one array.
fn evolution(all: &[Presentation]) -> Table {
    let synapses = (1..=INPUTS).flat_map(|row| (1..=NEURONS).map(move |column| format!("s{row}{column}_usiemens")));
    let names: Vec<String> =
        ["presentation", "prototype", "winner", "peak_volt"].into_iter().map(String::from).chain(synapses).collect();
    let mut table = Table::new("evolution", &names.iter().map(String::as_str).collect::<Vec<_>>());
    for (n, one) in all.iter().enumerate() {
        let winner = one.winner.map_or(f64::NAN, |winner| (winner + 1) as f64);
        let head = [(n + 1) as f64, (one.prototype + 1) as f64, winner, one.peak_volt];
        table.push(head.into_iter().chain(one.usiemens.as_flattened().iter().copied()));
    }
    table
}

/// Inputs, winners and synapses of one array; the ends of the ramp and the variants of all.
fn draw(p: &Diffusive, all: &[Presentation], peaks: &[Summary], shares: &[f64]) -> Figure {
    let cycle = || Axis::linear("presentation");
    let places: Vec<String> = (1..=all.len()).map(|n| if n % 5 == 0 { n.to_string() } else { String::new() }).collect();
    let inputs: Vec<Vec<f64>> =
        (0..INPUTS).map(|row| all.iter().map(|one| one.volt[row] * one.peak_volt / p.start_volt).collect()).collect();
    let rows = || Axis::names("input", (1..=INPUTS).map(|n| n.to_string()));
    let mut panels = vec![
        Panel::new("Inputs at the fire", Axis::names("presentation", places), rows()).with(Mark::map(
            inputs,
            0.0,
            2.5,
            "input (V)",
        )),
        Panel::new("Winners", cycle(), Axis::names("neuron", ["N1", "N2", "N3"])).with(Mark::points(
            "",
            all.iter().enumerate().filter_map(|(n, one)| one.winner.map(|w| [(n + 1) as f64, w as f64])).collect(),
        )),
    ];
    for (neuron, owner) in became(p, all).into_iter().enumerate() {
        let digits = |prototype: usize| PROTOTYPES[prototype].map(|bit| if bit { '1' } else { '0' }).iter().collect();
        let name: String = owner.map_or_else(|| "none".into(), digits);
        let line = |row: usize| {
            let start = [0.0, p.start_usiemens];
            let rest = all.iter().enumerate().map(|(n, one)| [(n + 1) as f64, one.usiemens[row][neuron]]);
            std::iter::once(start).chain(rest).collect::<Vec<_>>()
        };
        let panel =
            Panel::new(format!("N{} becomes {name}", neuron + 1), cycle(), Axis::linear("conductance (\u{b5}S)"));
        panels.push(panel.with(Mark::bundle("", (0..INPUTS).map(line).collect())));
    }
    let ends = |prototype: usize, name: &str| {
        let of = peaks.iter().enumerate().filter(|(n, _)| ORDER[n % ORDER.len()] == prototype);
        Mark::joined(
            name,
            of.map(|(n, s)| Interval::new((n + 1) as f64, s.mean, s.mean - s.sd, s.mean + s.sd)).collect(),
        )
    };
    panels.push(
        Panel::new("End of the ramp", cycle(), Axis::linear("maximum of the input (V)"))
            .with(ends(0, "U, M"))
            .with(ends(1, "A"))
            .with(ends(2, "S")),
    );
    let bars = shares.iter().enumerate().map(|(n, &share)| [n as f64, share]).collect();
    panels.push(
        Panel::new("What matters", Axis::names("", VARIANTS.map(|(name, _)| name)), Axis::linear("clustered (%)"))
            .with(Mark::bars("", bars)),
    );
    Figure::new(EXPERIMENT.title, panels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrays_cluster_over_seeds() {
        let p = &WANG2018;
        let clusters = |seed| is_clustered(&became(p, &trained(p, seed).expect("a valid array")));
        let count = (1..=60).filter(|&seed| clusters(seed)).count();
        assert!(count >= 57, "{count} of 60");
    }

    #[test]
    fn every_presentation_ends_with_a_fire_and_programs_its_winner_alone() {
        let all = trained(&WANG2018, 3).expect("a valid array");
        assert!(all.iter().all(|one| one.winner.is_some()));
        for pair in all.windows(2) {
            for neuron in (0..NEURONS).filter(|&n| Some(n) != pair[1].winner) {
                assert!((0..INPUTS).all(|row| pair[0].usiemens[row][neuron] == pair[1].usiemens[row][neuron]));
            }
        }
    }
}
