//! The terminal's summary: plain text, aligned by spaces.

use crate::finding;
use crate::text::{NONE, clean, clipped, counted, fixed, grouped, pattern_name, percent, short};
use memtwin_experiments::RunResult;

/// Tables are folded to this many columns.
const WIDTH: usize = 96;
/// Pairs of cross-fire that are listed.
const CROSS_FIRE_MAX: usize = 12;

/// Rows of a heading and cells, all cells of one width, folded into blocks that fit the terminal.
fn table(rows: &[(&str, Vec<String>)]) -> String {
    let length = |text: &str| text.chars().count();
    let heading = rows.iter().map(|(name, _)| length(name)).max().unwrap_or(0);
    let cell = rows.iter().flat_map(|(_, cells)| cells).map(|c| length(c)).max().unwrap_or(0) + 2;
    let count = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let per_block = ((WIDTH - heading) / cell).max(1);
    let mut text = String::new();
    for start in (0..count).step_by(per_block) {
        for (name, cells) in rows {
            text += &format!("{name:heading$}");
            for value in cells.iter().skip(start).take(per_block) {
                text += &format!("{value:>cell$}");
            }
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

fn learning(result: &RunResult) -> String {
    let patterns = 0..result.config.patterns.len().max(result.owners.len());
    let names = patterns.clone().map(|p| clipped(&pattern_name(result, p), 12)).collect();
    let owners = patterns.map(|p| finding::owner(result, p).map_or("none".into(), |n| n.to_string())).collect();
    let counts = &result.potentiated_per_output;
    let outputs = (0..counts.len()).map(|o| o.to_string()).collect();
    let counts = counts.iter().map(ToString::to_string).collect();
    table(&[("pattern", names), ("owner (hidden neuron)", owners)])
        + &table(&[("output neuron", outputs), ("potentiated synapses", counts)])
}

fn recognition(result: &RunResult) -> String {
    let flips = (0..result.accuracy.len()).map(|f| f.to_string()).collect();
    let accuracy = result.accuracy.iter().map(|a| percent(*a)).collect();
    table(&[("flipped pixels", flips), ("accuracy, %", accuracy)])
}

fn cross_fire(result: &RunResult) -> String {
    let (found, limit) = (finding::cross_fire(result), fixed(finding::CROSS_FIRE_HZ, 0));
    if found.is_empty() {
        return format!("No cross-fire above {limit} Hz.\n\n");
    }
    let mut text = format!("Cross-fire above {limit} Hz, clean patterns:\n");
    let named = |p| clipped(&pattern_name(result, p), 12);
    let width = found.iter().map(|c| named(c.pattern).chars().count()).max().unwrap_or(0);
    for c in found.iter().take(CROSS_FIRE_MAX) {
        let owner = c.owner_rate_hz.map_or(NONE.into(), |r| fixed(r, 1));
        let (name, rate) = (named(c.pattern), fixed(c.rate_hz, 1));
        text += &format!(
            "  pattern {name:width$}  hidden {:>3}  {rate:>6} Hz  beside its owner's {owner:>6} Hz\n",
            c.neuron
        );
    }
    if found.len() > CROSS_FIRE_MAX {
        text += &format!("  and {} more\n", found.len() - CROSS_FIRE_MAX);
    }
    text + "\n"
}

fn facts(result: &RunResult) -> String {
    let speed = finding::fpga_speed(result).map_or(NONE.into(), |(seconds, times)| {
        format!("{} s, {} x as fast as the 2 kHz hardware", short(seconds), short(times))
    });
    let facts = [
        ("events", format!("{}, {}", grouped(result.events, ' '), counted_ties(result.ties))),
        ("circuit time", format!("{} s", short(result.circuit_seconds))),
        ("FPGA cycles", grouped(result.cycles, ' ')),
        ("at 24 MHz", speed),
        ("probe digest", clean(&result.probe_digest)),
        ("again", clean(&result.command)),
    ];
    facts.iter().map(|(name, value)| format!("{name:12}  {value}\n")).collect()
}

fn counted_ties(ties: u64) -> String {
    format!("{} tie{}", grouped(ties, ' '), if ties == 1 { "" } else { "s" })
}

fn faults(result: &RunResult) -> String {
    if result.faults.is_empty() { String::new() } else { format!("faults: {}\n", clean(&result.faults.join(", "))) }
}

/// The whole summary.
pub fn summary(result: &RunResult) -> String {
    let yes_no = |holds| if holds { "yes" } else { "no" };
    let all = result.config.patterns.len();
    format!(
        "memtwin {}, {}, seed {}, engine {}\n{}\nclustered: {} ({} of {} with a hidden neuron of their own)\n\
         one potentiated synapse per output: {} ({} of {})\n\n{}{}{}{}",
        clean(&result.version),
        result.sizes,
        result.seed,
        clean(&result.engine),
        faults(result),
        yes_no(result.clustered),
        finding::exclusive_count(result),
        counted(all, "pattern"),
        yes_no(finding::all_single(result)),
        finding::single_count(result),
        result.potentiated_per_output.len(),
        learning(result),
        recognition(result),
        cross_fire(result),
        facts(result),
    )
}
