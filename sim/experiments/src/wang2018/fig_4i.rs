//! Fig. 4f to 4i: noisy letters on the 8x8 array, firing patterns and integration times.

use super::letters::{FILTERS, LETTERS, PARTS, match_of, pooled};
use super::scan::{Answer, Scanner, noisy, pixel_noise};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{Summary, distinct};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::diffusive::{Diffusive, WANG2018};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "wang2018/4i",
    title: "Convolution: eight filters on four noisy letters",
    statements: &["W-CONV-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[
        "dark_volt",
        "light_volt",
        "light_probability_ratio",
        "filter_high_usiemens",
        "filter_low_usiemens",
        "filter_sd_rel",
        "network_membrane_nfarad",
        "threshold_volt",
        "threshold_c2c_sd_rel",
    ],
    note: "Letters and filters are ours, made so that the pooled outputs are the published ones. Draws weakens half of the \
           pixels from 0.8 to 0.6 V.",
    run,
};

/// Part of the seeds in which all four letters are as stated, from which on the statement holds.
const SHARE_MIN: f64 = 0.95;

/// Answers to each letter, part and neuron.
type Answers = [[[Answer; FILTERS]; PARTS]; 4];

/// With noise and without.
fn answers(p: &Diffusive, seed: u64) -> Result<[Answers; 2], ExperimentError> {
    let (mut scanner, mut noise) = (Scanner::new(p, seed)?, pixel_noise(seed));
    let noisy = std::array::from_fn(|letter| scanner.letter(letter, Some(&mut noise)));
    Ok([noisy, std::array::from_fn(|letter| scanner.letter(letter, None))])
}

fn fired(letter: &[[Answer; FILTERS]; PARTS]) -> [[bool; FILTERS]; PARTS] {
    letter.map(|part| part.map(|answer| answer.is_positive()))
}

/// Each part fires the neuron of its filter and no other.
fn is_ideal(letter: usize, answers: &[[Answer; FILTERS]; PARTS]) -> bool {
    let ideal = std::array::from_fn(|k| std::array::from_fn(|n| n == match_of(letter, k)));
    fired(answers) == ideal
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&WANG2018, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| answers(p, seed))?;
    let share = |holds: &dyn Fn(&Answers) -> bool| {
        100.0 * all.iter().filter(|[noisy, _]| holds(noisy)).count() as f64 / seeds as f64
    };
    let unique = share(&|letters| distinct(letters.iter().map(fired)) == letters.len());
    let ideal = share(&|letters| letters.iter().enumerate().all(|(n, letter)| is_ideal(n, letter)));
    let pools = share(&|letters| {
        let bits = |letter: &[[Answer; FILTERS]; PARTS]| pooled(&fired(letter)).map(|bit| if bit { '1' } else { '0' });
        letters.iter().map(|letter| bits(letter).iter().collect::<String>()).eq(POOLED)
    });
    let times = |kind: usize| {
        let positive = all.iter().flat_map(|both| both[kind].as_flattened().as_flattened()).filter(|a| a.is_positive());
        Summary::of(&positive.filter_map(|answer| answer.fire_us).collect::<Vec<_>>())
    };
    let (noisy, clean) = (times(0), times(1));
    let ours = format!(
        "all four patterns differ in {unique:.0} %, and only the matching neurons fire in {ideal:.0} %, pooled as published in \
         {pools:.0} %; {} \u{b5}s to fire, {} without noise ({seeds} arrays, {} sub-images each)",
        noisy.text(0),
        clean.text(0),
        4 * PARTS,
    );
    let holds = unique >= 100.0 * SHARE_MIN && ideal >= 100.0 * SHARE_MIN && noisy.mean > clean.mean;
    let shown = Scanner::new(p, lab.seed)?;
    let (table, figure) = draw(p, lab.seed, &shown, &all[0][0]);
    Ok(Outcome { figure, tables: vec![table], findings: vec![Finding::new("W-CONV-1", holds, ours)] })
}

/// The published pooled outputs of U, M, A and S.
const POOLED: [&str; 4] = ["11110000", "11110000", "00001100", "11000011"];

/// Inputs, weights, integration times and currents of one array.
fn draw(p: &Diffusive, seed: u64, scanner: &Scanner, answers: &Answers) -> (Table, Figure) {
    let parts: Vec<String> =
        LETTERS.iter().flat_map(|(name, _)| (1..=PARTS).map(move |k| format!("{name}{k}"))).collect();
    let neurons = || (1..=FILTERS).map(|n| n.to_string());
    let mut noise = pixel_noise(seed);
    let inputs: Vec<Vec<f64>> =
        (0..4 * PARTS).map(|n| noisy(p, n / PARTS, n % PARTS, Some(&mut noise)).to_vec()).collect();
    let rows = answers.as_flattened();
    let cell = |answer: &Answer, value: f64| if answer.is_positive() { value } else { f64::NAN };
    let of = |value: &dyn Fn(&Answer) -> f64| -> Vec<Vec<f64>> {
        rows.iter().map(|row| row.iter().map(|answer| cell(answer, value(answer))).collect()).collect()
    };
    let times = of(&|answer| answer.fire_us.unwrap_or(f64::NAN));
    let currents = of(&|answer| answer.peak_uampere);
    let part_axis = || Axis::names("letter and part", parts.clone());
    let weights = scanner.weights_usiemens();
    let span = p.filter_high_usiemens * 1.2;
    let panels = vec![
        Panel::new("Inputs", Axis::names("pixel", ["1", "2", "3", "4"]), part_axis())
            .with(Mark::map(inputs, -0.8, 0.8, "input (V)"))
            .with_height(1.3),
        Panel::new("Weights", Axis::names("filter", neurons()), Axis::names("pixel", ["1", "2", "3", "4"]))
            .with(Mark::map(weights, -span, span, "G+ \u{2212} G\u{2212} (\u{b5}S)"))
            .with_height(1.3),
        Panel::new("Integration time", Axis::names("neuron", neurons()), part_axis())
            .with(Mark::map(times.clone(), 0.0, p.scan_us, "time to fire (\u{b5}s)"))
            .with_height(1.3),
        Panel::new("Fire current", Axis::names("neuron", neurons()), part_axis())
            .with(Mark::map(currents, 0.0, 1000.0 * p.dark_volt, "peak current (\u{b5}A)"))
            .with_height(1.3),
    ];
    let table = Table::matrix("integration", "part", "neuron", "us", &times);
    (table, Figure::new(EXPERIMENT.title, panels))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_give_patterns_of_their_own() {
        let ideal = |seed| {
            let [noisy, _] = answers(&WANG2018, seed).expect("a valid array");
            noisy.iter().enumerate().filter(|(n, letter)| is_ideal(*n, letter)).count()
        };
        let count: usize = (1..=10).map(ideal).sum();
        assert!(count >= 36, "{count} of 40 letters");
    }
}
