//! What came of each combination: `summary.json`, written row by row, and the terminal's table.

use crate::plan::{Axis, Plan};
use crate::point::NOISES;
use crate::tally::Tally;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;

/// Rows of the terminal's table.
const ROWS_SHOWN: usize = 60;

#[derive(Serialize)]
struct Head<'a> {
    version: &'static str,
    plan_sha256: String,
    sizes: String,
    learning: &'static str,
    trials: usize,
    seeds: u64,
    first_seed: u64,
    points: u64,
    axes: Vec<HeadAxis<'a>>,
}

#[derive(Serialize)]
struct HeadAxis<'a> {
    name: &'a str,
    values: Vec<f64>,
}

/// Means and intervals are of 95 %.
#[derive(Serialize)]
struct Row<'a> {
    values: BTreeMap<&'a str, f64>,
    networks: u64,
    clustered: u64,
    yield_ratio: f64,
    yield_low_ratio: f64,
    yield_high_ratio: f64,
    /// With 0 to 3 flipped pixels; empty without inference.
    accuracy_mean_ratio: Vec<f64>,
    accuracy_margin_ratio: Vec<f64>,
    one_potentiated_mean_count: f64,
    events_mean_count: f64,
}

/// What came of a sweep, for people: its first combinations.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    pub combinations: u64,
    pub points: u64,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// The file while it is written.
pub struct SummaryWriter<'a, W: Write> {
    plan: &'a Plan,
    file: W,
    summary: Summary,
}

impl<'a, W: Write> SummaryWriter<'a, W> {
    pub fn new(plan: &'a Plan, mut file: W) -> std::io::Result<Self> {
        let axes = plan.axes.iter();
        let head = Head {
            version: crate::VERSION,
            plan_sha256: plan.hash(),
            sizes: plan.sizes.to_string(),
            learning: plan.learning.name(),
            trials: plan.trials,
            seeds: plan.seeds,
            first_seed: plan.first_seed,
            points: plan.points(),
            axes: axes
                .map(|axis| HeadAxis {
                    name: &axis.name,
                    values: axis.values.iter().copied().map(Axis::finite).collect(),
                })
                .collect(),
        };
        let head = serde_json::to_string_pretty(&head)?;
        let open = head.strip_suffix("\n}").expect("an object");
        write!(file, "{open},\n  \"combinations\": [")?;
        let accuracies = if plan.trials == 0 { 0 } else { NOISES };
        let header = plan.axes.iter().map(|axis| axis.name.clone());
        let header = header.chain(["n".into(), "yield, %".into(), "95 %".into()]);
        let header = header.chain((0..accuracies).map(|flipped| format!("accuracy {flipped}, %")));
        let summary = Summary { combinations: 0, points: 0, header: header.collect(), rows: vec![] };
        Ok(SummaryWriter { plan, file, summary })
    }

    /// The next combination, with its values of the axes.
    pub fn push(&mut self, values: &[f64], tally: &Tally) -> std::io::Result<()> {
        let share = tally.yielded();
        let accuracies = if self.plan.trials == 0 { 0 } else { NOISES };
        let accuracy: Vec<_> = (0..accuracies).map(|n| tally.accuracy(n, self.plan.presentations())).collect();
        let mean = |sum: u64| sum as f64 / tally.networks as f64;
        let names = self.plan.axes.iter().map(|axis| axis.name.as_str());
        let row = Row {
            values: names.zip(values.iter().copied().map(Axis::finite)).collect(),
            networks: tally.networks,
            clustered: tally.clustered,
            yield_ratio: share.ratio,
            yield_low_ratio: share.low,
            yield_high_ratio: share.high,
            accuracy_mean_ratio: accuracy.iter().map(|a| a.mean).collect(),
            accuracy_margin_ratio: accuracy.iter().map(|a| a.margin()).collect(),
            one_potentiated_mean_count: mean(tally.one_potentiated),
            events_mean_count: mean(tally.events),
        };
        let comma = if self.summary.combinations == 0 { "" } else { "," };
        write!(self.file, "{comma}\n    {}", serde_json::to_string(&row)?)?;
        if self.summary.rows.len() < ROWS_SHOWN {
            let percent = |ratio: f64| format!("{:.1}", 100.0 * ratio);
            let cells = values.iter().map(ToString::to_string);
            let interval = format!("{} to {}", percent(share.low), percent(share.high));
            let cells = cells.chain([tally.networks.to_string(), percent(share.ratio), interval]);
            let accuracy = accuracy.iter().map(|a| format!("{} \u{b1} {}", percent(a.mean), percent(a.margin())));
            self.summary.rows.push(cells.chain(accuracy).collect());
        }
        self.summary.combinations += 1;
        self.summary.points += tally.networks;
        Ok(())
    }

    /// Writes the end; gives back where it was written to.
    pub fn finish(mut self) -> std::io::Result<(W, Summary)> {
        self.file.write_all(b"\n  ]\n}\n")?;
        Ok((self.file, self.summary))
    }
}

impl Summary {
    /// A table for the terminal: a row a combination.
    pub fn text(&self) -> String {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(&self.header);
        self.rows.iter().for_each(|row| {
            table.add_row(row);
        });
        let more = self.combinations - self.rows.len() as u64;
        let more = if more == 0 { String::new() } else { format!("and {more} more in summary.json\n") };
        format!("{table}\n{more}")
    }
}
