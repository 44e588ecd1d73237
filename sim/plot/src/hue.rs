//! Which name has which colour.

use crate::style::hue;
use crate::{Mark, Panel};
use plotters::style::RGBAColor;

/// The name that a mark has in the legend, empty where it has none; `None` for marks which the legend does not show.
pub fn name(mark: &Mark) -> Option<&str> {
    match mark {
        Mark::Line { name, .. }
        | Mark::Bundle { name, .. }
        | Mark::Points { name, .. }
        | Mark::Intervals { name, .. }
        | Mark::Band { name, .. }
        | Mark::Boxes { name, .. }
        | Mark::Bars { name, .. }
        | Mark::Histogram { name, .. } => Some(name),
        Mark::Trace { .. } | Mark::Map { .. } | Mark::AtX { .. } | Mark::AtY { .. } => None,
    }
}

/// The different names of panels, in the order of their marks.
pub fn names<'a>(panels: impl IntoIterator<Item = &'a Panel>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for name in panels.into_iter().flat_map(|panel| &panel.marks).filter_map(name).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The colours of a panel.
#[derive(Debug)]
pub struct Hues<'a> {
    /// Names with the numbers of their colours.
    numbers: Vec<(&'a str, usize)>,
    /// For marks without a name.
    nameless: usize,
}

impl<'a> Hues<'a> {
    /// Names that stand in several panels of a figure have the same colour in all; the others take the first that are free.
    pub fn new(panel: &'a Panel, figure: &'a [Panel]) -> Self {
        let several = |name: &&str| figure.iter().filter(|panel| names([*panel]).contains(name)).count() > 1;
        let shared: Vec<&str> = names(figure).into_iter().filter(several).collect();
        let own = names([panel]);
        let mut numbers: Vec<(&str, usize)> =
            shared.into_iter().enumerate().filter(|(_, name)| own.contains(name)).map(|(n, name)| (name, n)).collect();
        let free = |numbers: &[(&str, usize)]| (0..).find(|n| numbers.iter().all(|(_, taken)| taken != n)).unwrap_or(0);
        for name in own {
            if numbers.iter().all(|(known, _)| *known != name) {
                numbers.push((name, free(&numbers)));
            }
        }
        let nameless = free(&numbers);
        Self { numbers, nameless }
    }

    /// Number of a name's colour, and so of its marker.
    pub fn number(&self, name: &str) -> usize {
        self.numbers.iter().find(|(known, _)| *known == name).map_or(self.nameless, |(_, number)| *number)
    }

    pub fn colour(&self, name: &str) -> RGBAColor {
        hue(self.number(name))
    }
}
