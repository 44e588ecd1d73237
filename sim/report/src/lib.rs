//! The report of a run: one HTML page that stands alone, and the lines that the terminal shows.
//!
//! [`html`] and [`summary`] only read a [`RunResult`]; they open no file. The page refers to nothing outside itself, so
//! that it can be kept, mailed and printed. A list of the result that is empty or too short leaves a figure out or a
//! cell blank, never a page unmade.
//!
//! | module | holds |
//! |---|---|
//! | `finding` | what the numbers say: patterns learnt, cross-fire, speed |
//! | `text` | numbers and names as text |
//! | `svg` | an SVG element with its title and description |
//! | `colour` | the colour map of conductances |
//! | `matrix` | heat maps: conductances, rates, confusion |
//! | `line` | conductances over events |
//! | `picture` | patterns and weights drawn as pixels |
//! | `figure` | the figures of what was learnt, each with its caption |
//! | `activity` | the figures of rates and recognition |
//! | `reproduction` | the table of what a paper states and what came out, with its figures |
//! | `page` | the page: verdicts, figures, parameters |
//! | `summary` | the terminal's summary |

mod activity;
mod colour;
mod figure;
mod finding;
mod line;
mod matrix;
mod page;
mod picture;
mod reproduction;
mod summary;
mod svg;
mod text;

use memtwin_experiments::RunResult;
pub use reproduction::{Reproduction, Shown};

/// The page of a run: self-contained HTML with inline SVG.
pub fn html(result: &RunResult) -> String {
    page::page(result).into_string()
}

/// The run in a few lines of plain text, tables aligned, ending in a newline.
pub fn summary(result: &RunResult) -> String {
    summary::summary(result)
}

/// The table of a reproduction with its figures: self-contained HTML.
pub fn reproduction_html(reproduction: &Reproduction) -> String {
    reproduction::page(reproduction).into_string()
}

/// The table of a reproduction as Markdown, with the command that prints it.
pub fn reproduction_markdown(reproduction: &Reproduction) -> String {
    reproduction::markdown(reproduction)
}

/// The figures of a reproduction as a page of Markdown, each an SVG of its id beside it.
pub fn gallery_markdown(reproduction: &Reproduction) -> String {
    reproduction::gallery(reproduction)
}

/// The table of a reproduction for the terminal.
pub fn reproduction_text(reproduction: &Reproduction) -> String {
    reproduction::text(reproduction)
}
