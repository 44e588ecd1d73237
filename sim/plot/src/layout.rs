//! Panels in their grid: axes of a column begin and end at the same x, those of a row at the same y.

use crate::Figure;
use crate::heading::{Heading, letter};
use crate::hue::Hues;
use crate::panel::{Drawn, Plan, draw};
use crate::scene::{Label, Scene};
use crate::style::{ASCENT, DESCENT, GUTTER, LEADING, MARGIN, ROW_GAP, TITLE, cell_size};
use crate::text::wrap;

/// Axes are at least so wide.
const NARROWEST: f64 = 60.0;

/// A figure's drawing with its width and height.
pub fn scene(figure: &Figure) -> (Scene, [f64; 2]) {
    let columns = figure.columns.clamp(1, figure.panels.len().max(1));
    let (cell, ordinary) = cell_size(columns);
    let plans: Vec<Plan> = figure
        .panels
        .iter()
        .map(|panel| Plan::new(panel, Hues::new(panel, &figure.panels), [cell, ordinary]))
        .collect();
    let widths: Vec<[f64; 3]> = (0..columns).map(|column| margins(&plans, column, columns, cell)).collect();
    let mut scene = Scene::default();
    let all: f64 = widths.iter().flatten().sum();
    let width = (2.0 * MARGIN + all + GUTTER * (columns - 1) as f64).ceil();
    let mut y = MARGIN + title(&mut scene, &figure.title, width - 2.0 * MARGIN);
    for (row, plans) in plans.chunks(columns).enumerate() {
        if row > 0 {
            y += ROW_GAP;
        }
        let lettered =
            |column: usize| if figure.panels.len() > 1 { letter(row * columns + column) } else { String::new() };
        let both = plans.iter().zip(&widths).enumerate();
        let panels: Vec<(Heading, Drawn)> = both
            .map(|(column, (plan, widths))| {
                (Heading::new(lettered(column), &plan.panel.title, widths.iter().sum()), draw(plan, *widths))
            })
            .collect();
        let most = |size: fn(&(Heading, Drawn)) -> f64| panels.iter().map(size).fold(0.0, f64::max);
        let top = most(|(heading, _)| heading.height()) + most(|(_, drawn)| drawn.top);
        let below = most(|(_, drawn)| drawn.height + drawn.bottom);
        let mut x = MARGIN;
        for ((heading, drawn), [left, wide, right]) in panels.into_iter().zip(&widths) {
            heading.draw(&mut scene, [x, y]);
            scene.place(drawn.scene, [x + left, y + top]);
            x += left + wide + right + GUTTER;
        }
        y += top + below;
    }
    (scene, [width, (y + MARGIN).ceil()])
}

/// Left margin, width of the axes and right margin of a column.
fn margins(plans: &[Plan], column: usize, columns: usize, cell: f64) -> [f64; 3] {
    let own = || plans.iter().skip(column).step_by(columns);
    let left = own().map(|plan| plan.left).fold(0.0, f64::max);
    let right = own().map(|plan| plan.right).fold(0.0, f64::max);
    [left, (cell - left - right).max(NARROWEST), right]
}

/// The figure's title in the top left corner; its height.
fn title(scene: &mut Scene, title: &str, room: f64) -> f64 {
    let lines = wrap(title, TITLE, room, 3);
    let leading = TITLE.size * LEADING;
    for (n, line) in lines.iter().enumerate() {
        let baseline = MARGIN + ASCENT * TITLE.size + n as f64 * leading;
        scene.label(Label::new(line, [MARGIN, baseline], TITLE));
    }
    if lines.is_empty() { 0.0 } else { leading * lines.len() as f64 + DESCENT * TITLE.size + 5.0 }
}
