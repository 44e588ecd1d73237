//! A study as a figure.

use super::candidates::Group;
use super::sketch::NEURONS;
use super::study::{Row, Study};
use crate::statistics::Summary;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel, Scale};

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
