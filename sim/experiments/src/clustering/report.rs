//! A study as a figure and as a table.

use super::candidates::Group;
use super::sketch::NEURONS;
use super::study::{Row, Study};
use crate::statistics::Summary;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel, Scale};
use std::fmt::Write;

/// Candidates that an ordinary panel has room to name at its side.
const NAMES_A_PANEL: f64 = 12.0;

impl Study {
    /// Owners by candidate, with noise and without, a panel for each group; and the graded effect over the noise's size.
    pub fn figure(&self) -> Figure {
        let of = |group: Group| self.rows.iter().filter(|row| row.group == group).collect::<Vec<_>>();
        let groups = Group::ALL.into_iter().map(|group| (group, of(group))).filter(|(_, rows)| !rows.is_empty());
        let mut panels: Vec<Panel> = groups.map(|(group, rows)| by_candidate(group, &rows)).collect();
        let interval = |&(sd, owners): &(f64, Summary)| {
            let margin = owners.margin();
            Interval { x: 100.0 * sd, value: owners.mean, low: owners.mean - margin, high: owners.mean + margin }
        };
        let graded = Mark::Intervals {
            name: String::new(),
            intervals: self.graded.iter().map(interval).collect(),
            joined: true,
        };
        let title = "Ten patterns of small overlap in place of the digits";
        let spread = Axis::linear("threshold spread (%)");
        panels.push(Panel::new(title, spread, owners_axis("neurons that own patterns")).with(graded));
        Figure { columns: 1, ..Figure::new("Stochasticity and clustering", panels) }
    }

    /// The rows as a table in Markdown.
    pub fn markdown(&self) -> String {
        let head = "| why | events a digit | owners with noise | without | all ten | Z-L-1: Hz, uS | Z-TS-4, Z-N-3: pulses | verdict |";
        let mut text = String::new();
        for group in Group::ALL {
            let mut rows = self.rows.iter().filter(|row| row.group == group).peekable();
            if rows.peek().is_some() {
                let title = group.title();
                write!(text, "| {title} {head}\n|---|---|---|---|---|---|---|---|---|\n").expect("a String takes all");
                rows.for_each(|row| text.push_str(&row.markdown()));
                text.push('\n');
            }
        }
        text
    }
}

impl Row {
    fn markdown(&self) -> String {
        let Row { name, justification, events, owners, owners_without_noise, all_own, checks, verdict, .. } = self;
        let [start, end] = checks.frequency_hz;
        let [s1, s2] = checks.conductance_usiemens;
        format!(
            "| {name} | {justification} | {events} | {:.2} ± {:.2} | {:.2} ± {:.2} | {:.0} % | {start:.0} to {end:.0}, {s1:.0} \
             / {s2:.0} | {:.1}, {:.1} | {} |\n",
            owners.mean,
            owners.margin(),
            owners_without_noise.mean,
            owners_without_noise.margin(),
            100.0 * all_own,
            checks.pulses[1],
            checks.neuron_pulses,
            verdict.text(),
        )
    }
}

/// Names need room, so they stand at the side, the first on top; intervals are hardly wider than the marks, and in the table.
fn by_candidate(group: Group, rows: &[&Row]) -> Panel {
    let names = rows.iter().rev().map(|row| row.name.to_string()).collect();
    let at = |of: fn(&Row) -> Summary| -> Vec<[f64; 2]> {
        rows.iter().rev().enumerate().map(|(n, row)| [of(row).mean, n as f64]).collect()
    };
    let side = Axis { scale: Scale::Names(names), ..Axis::linear("") };
    let panel = Panel::new(group.title(), owners_axis("neurons that own digits"), side);
    Panel { height: (rows.len() as f64 / NAMES_A_PANEL).max(0.4), ..panel }
        .with(Mark::Points { name: "with noise".into(), points: at(|row| row.owners) })
        .with(Mark::Points { name: "without".into(), points: at(|row| row.owners_without_noise) })
}

fn owners_axis(name: &str) -> Axis {
    Axis { range: Some([0.0, NEURONS as f64]), ..Axis::linear(name) }
}
