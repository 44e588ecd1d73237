//! The figures of what the trained network does: firing rates, and what was recognised.

use crate::figure::{at, figure, plot};
use crate::finding;
use crate::matrix::{Axis, Cell, Fill, LARGE, Matrix};
use crate::text::{NONE, counted, fixed, numbers, pattern_name, pattern_names, percent};
use maud::{Markup, html};
use memtwin_experiments::{NoiseResult, RunResult};

/// Firing rates of hidden and output neurons, by number of flipped pixels.
pub fn rates(result: &RunResult) -> Markup {
    let clean_only = [NoiseResult {
        flipped_pixels: 0,
        trials: 1,
        confusion: vec![],
        hidden_rates_hz: result.rates_hz.clone(),
        output_rates_hz: result.output_rates_hz.clone(),
    }];
    let noise: &[NoiseResult] = if result.noise.is_empty() { &clean_only } else { &result.noise };
    let hidden: Vec<_> = noise.iter().map(|n| (n.flipped_pixels, &n.hidden_rates_hz)).collect();
    let output: Vec<_> = noise.iter().map(|n| (n.flipped_pixels, &n.output_rates_hz)).collect();
    if hidden.iter().chain(&output).all(|(_, rates)| rates.is_empty()) {
        return html! {};
    }
    let found = finding::cross_fire(result);
    let hidden_caption = html! {
        "Mean spikes a second (Hz) of each hidden neuron for each pattern shown. The outlined cell is the pattern's owner: it should "
        "be the strongest of its row. " (cross_fire_text(result, &found)) (blank_note(result, result.sizes.hidden))
    };
    let output_caption = html! {
        "Mean spikes a second (Hz) of each output neuron for each pattern shown. The outlined cell is the output taught for the "
        "pattern; recognition is clear where the others stay near 0 Hz, with flipped pixels too." (blank_note(result, result.sizes.outputs))
    };
    let own = |pattern, neuron| finding::owner(result, pattern) == Some(neuron);
    html! {
        (figure("hidden-rates", "Firing rates of the hidden neurons", rate_plots(result, &hidden, "hidden", own),
            "Paper: Fig. 5g.", hidden_caption))
        (figure("output-rates", "Firing rates of the output neurons", rate_plots(result, &output, "output", |p, n| p == n),
            "Paper: Fig. 5k.", output_caption))
    }
}

/// What an empty cell means, where the matrix is so large that it has some.
fn blank_note(result: &RunResult, columns: usize) -> &'static str {
    if result.config.patterns.len() * columns > LARGE { " An empty cell is 0." } else { "" }
}

fn cross_fire_text(result: &RunResult, found: &[finding::CrossFire]) -> String {
    const NAMED: usize = 6;
    let limit = fixed(finding::CROSS_FIRE_HZ, 0);
    if found.is_empty() {
        return format!("With clean patterns no other neuron fires above {limit} Hz.");
    }
    let pair = |c: &finding::CrossFire| {
        format!("pattern {} with hidden {} ({} Hz)", pattern_name(result, c.pattern), c.neuron, fixed(c.rate_hz, 0))
    };
    let named: Vec<String> = found.iter().take(NAMED).map(pair).collect();
    let rest = if found.len() > NAMED { format!(", and {} more", found.len() - NAMED) } else { String::new() };
    format!("With clean patterns these others fire above {limit} Hz: {}{rest}.", named.join(", "))
}

fn flipped(count: usize) -> String {
    counted(count, "flipped pixel")
}

fn rate_plots(
    result: &RunResult,
    matrices: &[(usize, &Vec<Vec<f64>>)],
    neuron: &str,
    ring: impl Fn(usize, usize) -> bool,
) -> Markup {
    let all = matrices.iter().flat_map(|(_, rates)| rates.iter().flatten().copied());
    let largest = all.filter(|v| v.is_finite()).fold(1.0, f64::max);
    html! {
        div.plots { @for (count, rates) in matrices {
            @let heading = flipped(*count);
            (plot(&heading, rate_map(result, &heading, rates, neuron, largest, &ring)))
        } }
    }
}

fn rate_map(
    result: &RunResult,
    heading: &str,
    rates: &[Vec<f64>],
    neuron: &str,
    largest: f64,
    ring: &impl Fn(usize, usize) -> bool,
) -> Markup {
    let columns = rates.iter().map(Vec::len).max().unwrap_or(0);
    let matrix = Matrix {
        title: &format!("Firing rates of the {neuron} neurons, {heading}"),
        description: "Rows are patterns shown, columns are neurons, values in hertz",
        rows: Axis { name: "shown", labels: (0..rates.len()).map(|p| pattern_name(result, p)).collect() },
        columns: Axis { name: neuron, labels: numbers(columns) },
        cell: (23.0, 21.0),
        gap: 1.5,
        marks: vec![],
        last_apart: false,
    };
    matrix.draw(|row, column| {
        let rate = at(rates, row, column).unwrap_or(f64::NAN);
        let tint = if rate.is_finite() { rate / largest } else { 0.0 };
        Cell {
            tooltip: format!("pattern {}, {neuron} {column}: {} Hz", pattern_name(result, row), fixed(rate, 1)),
            fill: Fill::Accent(tint),
            text: fixed(rate, 0),
            ring: ring(row, column),
        }
    })
}

/// Confusion matrices, by number of flipped pixels.
pub fn confusion(result: &RunResult) -> Markup {
    let shown: Vec<&NoiseResult> = result.noise.iter().filter(|n| !n.confusion.is_empty()).collect();
    if shown.is_empty() {
        return html! {};
    }
    let drawing = html! {
        div.plots { @for noise in &shown {
            @let correct = accuracy(noise).map_or(String::new(), |a| format!(", {} % recognised", percent(a)));
            (plot(&format!("{}{correct}", flipped(noise.flipped_pixels)), confusion_map(result, noise)))
        } }
    };
    let mut trials: Vec<String> = shown.iter().map(|n| n.trials.to_string()).collect();
    trials.dedup();
    let caption = html! {
        "How often the pattern of a row was recognised as that of a column; counts of " (trials.join(", ")) " presentations of each "
        "pattern. The last column, \u{201c}\u{2013}\u{201d}, is no decision: no output fired, or two at equal rates. Look for a "
        "full diagonal; what is off it is an error." (blank_note(result, result.config.patterns.len() + 1))
    };
    figure(
        "confusion",
        "What was recognised",
        drawing,
        "Beside the paper: it shows rates only, these are decisions.",
        caption,
    )
}

/// Share of the counts that lie on the diagonal.
fn accuracy(noise: &NoiseResult) -> Option<f64> {
    let all: u64 = noise.confusion.iter().flatten().map(|&n| u64::from(n)).sum();
    let right: u64 = noise.confusion.iter().enumerate().filter_map(|(p, row)| row.get(p)).map(|&n| u64::from(n)).sum();
    (all > 0).then(|| right as f64 / all as f64)
}

fn confusion_map(result: &RunResult, noise: &NoiseResult) -> Markup {
    let columns = noise.confusion.iter().map(Vec::len).max().unwrap_or(0);
    let mut names = pattern_names(result);
    names.truncate(columns.saturating_sub(1));
    while names.len() + 1 < columns {
        names.push(pattern_name(result, names.len()));
    }
    names.push(NONE.into());
    let matrix = Matrix {
        title: &format!("Confusion matrix, {}", flipped(noise.flipped_pixels)),
        description: "Rows are patterns shown, columns are patterns recognised, the last column is no decision; counts",
        rows: Axis { name: "shown", labels: (0..noise.confusion.len()).map(|p| pattern_name(result, p)).collect() },
        columns: Axis { name: "recognised as", labels: names.clone() },
        cell: (19.5, 20.0),
        gap: 1.5,
        marks: vec![],
        last_apart: true,
    };
    matrix.draw(|row, column| {
        let counts = &noise.confusion[row];
        let (count, all) = (counts.get(column).copied().unwrap_or(0), counts.iter().sum::<u32>().max(1));
        let share = f64::from(count) / f64::from(all);
        // An error is rare where all goes well: it starts at a tint that is seen.
        let fill = match (row == column, count) {
            (true, _) => Fill::Accent(share),
            (false, 0) => Fill::Warning(0.0),
            (false, _) => Fill::Warning(0.25 + 0.75 * share),
        };
        let tooltip = format!("pattern {} as {}: {count} of {all}", pattern_name(result, row), names[column]);
        Cell { fill, text: if count == 0 { "\u{b7}".into() } else { count.to_string() }, tooltip, ring: false }
    })
}
