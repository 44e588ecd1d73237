//! The figures of what was learnt, each with a caption: which figure of the paper, what to look for, the unit.

use crate::colour::Scale;
use crate::finding;
use crate::line::{Kind, LineChart, axis_top};
use crate::matrix::{Axis, Cell, Fill, LARGE, Matrix};
use crate::picture;
use crate::text::{clean, clipped, counted, fixed, numbers, pattern_name};
use maud::{Markup, html};
use memtwin_experiments::{Evolution, RunResult};

/// Columns of an evolution's heat map, and points of its lines, at most.
const EVENTS_DRAWN_MAX: usize = 240;
/// Longer side of a picture of pixels.
const PICTURE: f64 = 84.0;
/// The same where pictures stand alone.
const PICTURE_LARGE: f64 = 102.0;

/// A figure: a heading that says what is seen, the drawing, the caption.
pub fn figure(id: &str, heading: &str, drawing: Markup, paper: &str, caption: Markup) -> Markup {
    html! {
        figure id=(id) {
            h2 { (heading) }
            (drawing)
            figcaption { @if !paper.is_empty() { strong { (paper) } " " } (caption) }
        }
    }
}

/// A drawing under a small heading; the drawing scrolls where the page is too narrow for it.
pub fn plot(heading: &str, drawing: Markup) -> Markup {
    html! { div.plot { h3 { (heading) } div.scroll { (drawing) } } }
}

/// The patterns and what their owners learnt.
pub fn patterns(result: &RunResult) -> Markup {
    let (patterns, scale) = (&result.config.patterns, Scale::of(&result.config.device));
    let after = &result.conductance_after_usiemens[0];
    let drawing = html! {
        div.cards {
            @for (index, pattern) in patterns.iter().enumerate() {
                @let name = clean(&pattern.name);
                @let owner = finding::owner(result, index);
                div.card {
                    div.pair {
                        (picture::pattern(patterns, pattern, &name, PICTURE))
                        @match owner {
                            Some(neuron) =>
                                (picture::weights(patterns, &scale, neuron, PICTURE, |row| at(after, row, neuron))),
                            None => div.nothing { "given up" },
                        }
                    }
                    p { b { (clipped(&name, 16)) } span { (owner_text(result, index)) } }
                }
            }
        }
        (scale.bar())
    };
    let caption = html! {
        "Left the pattern: black pixels are pulsed, white ones grounded. Right the hidden neuron that owns it, its synapses "
        "drawn where their pixels are, conductance in \u{b5}S. Look for the pattern in its owner's synapses: "
        "bright where it is black, dark where it is white."
    };
    figure(
        "patterns",
        "Patterns and what their owners learnt",
        drawing,
        "Paper: Fig. 5a, and a column of 5f per owner.",
        caption,
    )
}

fn owner_text(result: &RunResult, pattern: usize) -> String {
    match finding::owner(result, pattern) {
        Some(neuron) if finding::is_exclusive(result, pattern) => format!("hidden {neuron}"),
        Some(neuron) => format!("hidden {neuron}, shared"),
        None => "no owner".into(),
    }
}

/// An entry of a map, if the map has it.
pub fn at(map: &[Vec<f64>], row: usize, column: usize) -> Option<f64> {
    map.get(row)?.get(column).copied()
}

/// A map of conductances. `ring` says which cells to outline, `printed` whether values are written in the cells.
fn conductance_map(
    names: [&str; 4],
    map: &[Vec<f64>],
    scale: &Scale,
    printed: bool,
    ring: impl Fn(usize, usize) -> bool,
) -> Markup {
    let [title, description, row_name, column_name] = names;
    let columns = map.iter().map(Vec::len).max().unwrap_or(0);
    let printed = printed && map.len() * columns <= LARGE;
    let matrix = Matrix {
        title,
        description,
        rows: Axis { name: row_name, labels: numbers(map.len()) },
        columns: Axis { name: column_name, labels: numbers(columns) },
        cell: if printed { (27.0, 20.0) } else { (20.0, 13.0) },
        gap: if printed { 1.5 } else { 0.0 },
        marks: vec![],
        last_apart: false,
    };
    matrix.draw(|row, column| {
        let value = at(map, row, column);
        let text = value.map_or_else(|| "none".into(), |v| fixed(v, 0));
        Cell {
            tooltip: format!("{row_name} {row}, {column_name} {column}: {text} \u{b5}S"),
            fill: Fill::Colour { fill: scale.fill(value), ink: scale.ink(value.unwrap_or(f64::NAN)) },
            text: if printed { text } else { String::new() },
            ring: ring(row, column),
        }
    })
}

/// Layer 1 before and after, and every hidden neuron's weights as a picture.
pub fn layer1(result: &RunResult) -> Markup {
    let scale = Scale::of(&result.config.device);
    let [before, after] = [&result.conductance_before_usiemens[0], &result.conductance_after_usiemens[0]];
    if before.is_empty() && after.is_empty() {
        return html! {};
    }
    let names = |title| [title, "Rows are inputs, columns are hidden neurons", "input", "hidden"];
    let map = |title, map: &[Vec<f64>]| conductance_map(names(title), map, &scale, false, |_, _| false);
    let patterns = &result.config.patterns;
    let drawing = html! {
        div.plots {
            (plot("Before learning", map("Layer 1 before learning", before)))
            (plot("After learning", map("Layer 1 after learning", after)))
            div.grow {
                h3 { "Each hidden neuron's synapses as a picture" }
                div.neurons {
                    @for neuron in 0..result.sizes.hidden {
                        div.neuron {
                            (picture::weights(patterns, &scale, neuron, PICTURE_LARGE, |row| at(after, row, neuron)))
                            p { "hidden " (neuron) span { (owned_text(result, neuron)) } }
                        }
                    }
                }
                (scale.bar())
            }
        }
    };
    let caption = html! {
        "Conductance of the " (result.sizes.inputs) " \u{d7} " (result.sizes.hidden) " synapses of layer 1, \u{b5}S. Before, all "
        "are near one value; after, each column that owns a pattern shows it, potentiated where the pattern is black and "
        "depressed elsewhere. A column that kept its first colour was never trained."
    };
    figure("layer1", "Layer 1, before and after learning", drawing, "Paper: Fig. 5d (before) and 5f (after).", caption)
}

fn owned_text(result: &RunResult, neuron: usize) -> String {
    let names: Vec<String> = finding::owned_by(result, neuron).iter().map(|&p| pattern_name(result, p)).collect();
    if names.is_empty() { "owns none".into() } else { format!("owns {}", clipped(&names.join(", "), 14)) }
}

/// Layer 2 before and after.
pub fn layer2(result: &RunResult) -> Markup {
    let scale = Scale::of(&result.config.device);
    let [before, after] = [&result.conductance_before_usiemens[1], &result.conductance_after_usiemens[1]];
    if before.is_empty() && after.is_empty() {
        return html! {};
    }
    let names = |title| [title, "Rows are hidden neurons, columns are output neurons", "hidden", "output"];
    let taught = |row: usize, column: usize| finding::owner(result, column) == Some(row);
    let counts = &result.potentiated_per_output;
    let drawing = html! {
        div.plots {
            (plot("Before learning", conductance_map(names("Layer 2 before learning"), before, &scale, true, |_, _| false)))
            (plot("After learning", conductance_map(names("Layer 2 after learning"), after, &scale, true, taught)))
            div.grow {
                (scale.bar())
                @if !counts.is_empty() {
                    h3 { "Potentiated synapses of each output" }
                    div.counts {
                        @for (output, count) in counts.iter().enumerate() {
                            span.odd[*count != 1] { small { (output) } (count) }
                        }
                    }
                }
            }
        }
    };
    let caption = html! {
        "Conductance of the " (result.sizes.hidden) " \u{d7} " (result.sizes.outputs) " synapses of layer 2, \u{b5}S, written in the "
        "cells where there is room. After teaching, look for one potentiated synapse in each output's column, from the hidden neuron that "
        "owns the output's pattern (outlined)."
    };
    figure("layer2", "Layer 2, before and after learning", drawing, "Paper: Fig. 5h (before) and 5j (after).", caption)
}

/// One neuron's synapses during its training, as lines and as a heat map.
pub fn evolutions(result: &RunResult) -> Markup {
    html! { @for (index, evolution) in result.evolution.iter().enumerate() { (evolution_figure(result, index, evolution)) } }
}

fn evolution_figure(result: &RunResult, index: usize, evolution: &Evolution) -> Markup {
    let (scale, values) = (Scale::of(&result.config.device), &evolution.conductance_usiemens);
    let name = clipped(&clean(&evolution.pattern), 16);
    let (row, paper, labels) = match evolution.layer {
        1 => ("input", "Paper: Fig. 5e.", ["black pixels", "white pixels"]),
        _ => ("hidden", "Paper: Fig. 5i.", ["pulsed", "grounded"]),
    };
    let shown = result.config.patterns.iter().position(|p| p.name == evolution.pattern);
    let kind = |r: usize| pulsed(result, evolution.layer, shown, r);
    let kind = |r: usize| kind(r).map_or(Kind::Other, |on| if on { Kind::Pulsed } else { Kind::Grounded });
    let neuron = if evolution.layer == 1 { "hidden" } else { "output" };
    let title = format!("Synapses of {neuron} neuron {} while it learns pattern {name}", evolution.neuron);
    let events = values.len().saturating_sub(1);
    let stride = values.len().div_ceil(EVENTS_DRAWN_MAX).max(1);
    let description = format!("Conductance of each synapse over {}", counted(events, "training event"));
    let top = axis_top(values, &scale);
    let chart =
        LineChart { title: &title, description: &description, values, kind: &kind, row, labels, scale, top, stride };
    let drawing = html! {
        div.plots {
            (plot("Each synapse a line", chart.draw()))
            (plot("The same as a map", evolution_map(&title, evolution, row, &scale, stride, &kind)))
        }
    };
    let caption = html! {
        "Conductance in \u{b5}S after each training event; event 0 is before the first. "
        @if evolution.layer == 1 {
            "Look for the two groups that part: pulsed synapses (black pixels) rise, grounded ones (white pixels) fall, and both "
            "settle at an end of the programming range (dotted)."
        } @else {
            "Look for the one pulsed synapse, from the pattern's owner, that is set at once, while the "
            "grounded ones stay low. The ends of the programming range are dotted."
        }
        " In the map, the squares beside the rows are black for pulsed rows."
        @if stride > 1 { " Every " (stride) "th event is drawn." }
    };
    let id = format!("evolution{index}");
    figure(&id, &title, drawing, paper, caption)
}

/// Whether a row is pulsed while pattern `shown` is trained.
fn pulsed(result: &RunResult, layer: usize, shown: Option<usize>, row: usize) -> Option<bool> {
    let index = shown?;
    if layer == 1 {
        result.config.patterns[index].pixels.get(row).copied()
    } else {
        finding::owner(result, index).map(|owner| owner == row)
    }
}

/// Side of a cell so that `count` of them take about `length`; whole pixels where there is room.
fn cell_side(length: f64, count: usize, min: f64, max: f64) -> f64 {
    let side = (length / count.max(1) as f64).clamp(min, max);
    if side >= 4.0 { side.floor() } else { side }
}

fn evolution_map(
    title: &str,
    evolution: &Evolution,
    row_name: &str,
    scale: &Scale,
    stride: usize,
    kind: &dyn Fn(usize) -> Kind,
) -> Markup {
    let values = &evolution.conductance_usiemens;
    let rows = values.iter().map(Vec::len).max().unwrap_or(0);
    let events: Vec<usize> = (0..values.len()).step_by(stride).collect();
    let known = (0..rows).all(|row| kind(row) != Kind::Other);
    let matrix = Matrix {
        title,
        description: "Rows are synapses, columns are training events",
        rows: Axis { name: row_name, labels: numbers(rows) },
        columns: Axis { name: "training event", labels: events.iter().map(ToString::to_string).collect() },
        cell: (cell_side(480.0, events.len(), 1.5, 20.0), cell_side(260.0, rows, 4.0, 24.0)),
        gap: 0.0,
        marks: if known { (0..rows).map(|row| kind(row) == Kind::Pulsed).collect() } else { vec![] },
        last_apart: false,
    };
    matrix.draw(|row, column| {
        let value = events.get(column).and_then(|&event| at(values, event, row));
        let text = value.map_or_else(|| "none".into(), |v| fixed(v, 0));
        Cell {
            tooltip: format!("event {}, {row_name} {row}: {text} \u{b5}S", events[column]),
            fill: Fill::Colour { fill: scale.fill(value), ink: "black" },
            text: String::new(),
            ring: false,
        }
    })
}
