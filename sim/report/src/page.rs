//! The page: verdicts first, then the figures, then what gives the run again.

use crate::finding;
use crate::svg::{Px, svg};
use crate::text::{NONE, clean, counted, grouped, percent, short};
use crate::{activity, figure};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use memtwin_experiments::RunResult;

const STYLE: &str = include_str!("style.css");
/// Between groups of digits: narrow, and never at the end of a line.
const THIN: char = '\u{202f}';

/// The whole page.
pub fn page(result: &RunResult) -> Markup {
    let sizes = result.sizes;
    let size = format!("{}\u{2009}\u{d7}\u{2009}{}\u{2009}\u{d7}\u{2009}{}", sizes.inputs, sizes.hidden, sizes.outputs);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "memtwin run, " (sizes) ", seed " (result.seed) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.brand { "memtwin " (clean(&result.version)) }
                    h1 { (headline(result)) }
                    p.lead { (size) " neurons, seed " (result.seed) ", engine " (clean(&result.engine)) }
                    @if !result.faults.is_empty() {
                        p.lead { "Faults: " (clean(&result.faults.join(", "))) }
                    }
                }
                main {
                    (tiles(result))
                    (facts(result))
                    (figure::patterns(result))
                    (figure::layer1(result))
                    (figure::layer2(result))
                    (figure::evolutions(result))
                    (activity::rates(result))
                    (activity::confusion(result))
                    (again(result))
                }
            }
        }
    }
}

fn headline(result: &RunResult) -> String {
    let (exclusive, all) = (finding::exclusive_count(result), result.config.patterns.len());
    if result.clustered && finding::all_single(result) {
        format!("The network learnt {}", if all == 1 { "its pattern".into() } else { format!("all {all} patterns") })
    } else {
        format!("{exclusive} of {} found a neuron of their own", counted(all, "pattern"))
    }
}

/// `yes` or `no` with a mark drawn beside it.
fn verdict(holds: bool) -> Markup {
    let (class, word) = if holds { ("yes", "yes") } else { ("no", "no") };
    let mark = html! {
        circle cx="11" cy="11" r="11" {}
        @if holds { path d="M6 11.5 9.5 15 16 7.5" {} } @else { path d="M7 7 15 15 M15 7 7 15" {} }
    };
    html! { p class={ "verdict " (class) } { (svg(22.0, 22.0, word, "verdict", mark)) (word) } }
}

fn tiles(result: &RunResult) -> Markup {
    let (exclusive, all) = (finding::exclusive_count(result), result.config.patterns.len());
    let outputs = counted(result.potentiated_per_output.len(), "output neuron");
    html! {
        section.tiles aria-label="Verdicts" {
            div.tile {
                h2 { "Clustered" }
                (verdict(result.clustered))
                p { (exclusive) " of " (counted(all, "pattern")) " with a hidden neuron of their own" }
            }
            div.tile {
                h2 { "One potentiated synapse per output" }
                (verdict(finding::all_single(result)))
                p { (finding::single_count(result)) " of " (outputs) " with exactly one" }
            }
            div.tile.wide {
                h2 { "Patterns recognised, by flipped pixels" }
                (accuracy(result))
            }
        }
    }
}

/// Accuracy as bars with their values.
fn accuracy(result: &RunResult) -> Markup {
    let values = &result.accuracy;
    if values.is_empty() {
        return html! { p { "not measured" } };
    }
    let (top, plot_height, pitch, bar, label) = (18.0, 74.0, 92.0, 44.0, 60.0);
    let (width, base) = (label + pitch * (values.len() - 1) as f64, top + plot_height);
    let listed: Vec<String> = values.iter().map(|a| format!("{} %", percent(*a))).collect();
    let body = html! {
        @for (flips, (value, text)) in values.iter().zip(&listed).enumerate() {
            @let height = if value.is_finite() { plot_height * value.clamp(0.0, 1.0) } else { 0.0 };
            @let middle = label / 2.0 + pitch * flips as f64;
            @let x = middle - bar / 2.0;
            rect.track x=(Px(x)) y=(Px(top)) width=(Px(bar)) height=(Px(plot_height)) rx="3" {}
            rect.accent x=(Px(x)) y=(Px(base - height)) width=(Px(bar)) height=(Px(height)) rx="3" {
                title { (counted(flips, "flipped pixel")) ": " (text) }
            }
            text.big x=(Px(middle)) y=(Px(top - 5.0)) text-anchor="middle" { (text) }
            text x=(Px(middle)) y=(Px(base + 15.0)) text-anchor="middle" { (flips) " flipped" }
        }
    };
    svg(width, base + 20.0, "Accuracy by flipped pixels", &listed.join(", "), body)
}

fn facts(result: &RunResult) -> Markup {
    let fact = |name: &str, value: String, note: &str| html! { div { dt { (name) } dd { (value) small { (note) } } } };
    let (seconds, note) = match finding::fpga_speed(result) {
        Some((seconds, times)) => {
            (format!("{} s", short(seconds)), format!("{} \u{d7} as fast as the 2 kHz hardware", short(times)))
        }
        None => (NONE.into(), "cycles not counted".into()),
    };
    html! {
        dl.facts {
            (fact("Training events", grouped(result.events, THIN), "spikes that ended a pulse train"))
            (fact("Ties", grouped(result.ties, THIN), "fires of two neurons in one tick, arbitrated"))
            (fact("Circuit time", format!("{} s", short(result.circuit_seconds)), "simulated, neuron clock 2 kHz"))
            (fact("FPGA cycles", grouped(result.cycles, THIN), "that the gateware needs for it"))
            (fact("At 24 MHz", seconds, &note))
            div.whole { dt { "Probe digest" } dd { code { (clean(&result.probe_digest)) } small { "equal on every engine" } } }
        }
    }
}

/// The command and the parameters that give this run again.
fn again(result: &RunResult) -> Markup {
    html! {
        section.again {
            h2 { "This run again" }
            pre { code { (clean(&result.command)) } }
            p { "The configuration, with every integer that was loaded, is in " code { "run.json" } " beside this page. The same "
                "configuration and seed give the same probe digest on every engine." }
            @if !result.parameters.is_empty() {
                details {
                    summary { (counted(result.parameters.len(), "parameter")) }
                    table {
                        thead { tr { th scope="col" { "name" } th scope="col" { "value" } } }
                        tbody { @for (name, value) in &result.parameters {
                            @let shown = if value.is_finite() { value.to_string() } else { NONE.into() };
                            tr { th scope="row" { code { (clean(name)) } } td { (shown) } }
                        } }
                    }
                }
            }
        }
    }
}
