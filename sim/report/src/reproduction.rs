//! What a paper states beside what came out: for the terminal, as Markdown, and as a page with every figure.

use crate::text::clean;
use comfy_table::{ContentArrangement, Table, presets};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use memtwin_experiments::{Finding, Verdict};

const STYLE: &str = include_str!("reproduction.css");
/// Width of the terminal's table.
const WIDTH: u16 = 140;

/// A figure and what is ours in it.
pub struct Shown {
    pub id: &'static str,
    /// The id where a file bears it.
    pub file_name: String,
    pub title: &'static str,
    pub note: &'static str,
    /// Ids of the statements that it judges.
    pub statements: &'static [&'static str],
    /// The experiment's source.
    pub file: &'static str,
    /// The figure as SVG.
    pub svg: String,
}

/// A reproduction: its findings in the order of the statements, its figures in that of the paper.
pub struct Reproduction<'a> {
    /// The command that prints it.
    pub command: &'a str,
    pub engine: &'a str,
    pub findings: &'a [Finding],
    pub figures: Vec<Shown>,
}

const HEADINGS: [&str; 6] = ["id", "statement", "published", "ours", "verdict", "figure"];

fn cells(finding: &Finding) -> [&str; 6] {
    [finding.id, finding.statement, finding.published, &finding.ours, finding.verdict.text(), finding.figure]
}

pub fn text(reproduction: &Reproduction) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(WIDTH);
    table.set_header(HEADINGS);
    reproduction.findings.iter().for_each(|finding| {
        table.add_row(cells(finding));
    });
    table.to_string() + "\n"
}

pub fn markdown(reproduction: &Reproduction) -> String {
    let mut text = format!(
        "# What the paper states, and what came out\n\n`{}`\n\nVerdicts: *reproduced*: the published value came out. *trend*: the \
         paper gives a trend only, and it holds; the numbers\nare ours. *not reproduced*. `memtwin figure ID` makes the figure of a \
         row, with `--explain` it says what is behind it;\n[all figures](figures/README.md).\n\n| {} |\n|{}\n",
        reproduction.command,
        HEADINGS.join(" | "),
        "---|".repeat(HEADINGS.len())
    );
    for finding in reproduction.findings {
        let cells = cells(finding).map(|cell| cell.replace('|', "\\|"));
        text += &format!("| {} |\n", cells.join(" | "));
    }
    text
}

/// A page of figures, which stand beside it as SVG.
pub fn gallery(reproduction: &Reproduction) -> String {
    let mut text = format!(
        "# Figures\n\nEvery figure of the papers that the twin can show, made by\n`{}`;\none alone by `memtwin figure ID`, with its data as \
         CSV and JSON. What each says of its paper is in [the table](../reproduction.md).\n",
        reproduction.command
    );
    for Shown { id, file_name, title, note, statements, file, .. } in &reproduction.figures {
        let judged = if statements.is_empty() { String::new() } else { format!("Judges {}. ", statements.join(", ")) };
        text += &format!("\n## {id}: {title}\n\n![{title}]({file_name}.svg)\n\n{note} {judged}Experiment: `{file}`.\n");
    }
    text
}

pub fn page(reproduction: &Reproduction) -> Markup {
    let count = |verdict| reproduction.findings.iter().filter(|f| f.verdict == verdict).count();
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "memtwin reproduce" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "What the paper states, and what came out" }
                    p {
                        (reproduction.findings.len()) " statements of the papers on the engine " (reproduction.engine) ": "
                        b { (count(Verdict::Reproduced)) } " reproduced, "
                        b { (count(Verdict::Trend)) } " as the trend that the paper gives, "
                        b { (count(Verdict::NotReproduced)) } " not reproduced."
                    }
                    pre { code { (clean(reproduction.command)) } }
                }
                main {
                    table {
                        thead { tr { @for heading in HEADINGS { th scope="col" { (heading) } } } }
                        tbody { @for finding in reproduction.findings { (row(finding)) } }
                    }
                    @for figure in &reproduction.figures {
                        figure id=(figure.id) {
                            (PreEscaped(&figure.svg))
                            figcaption { b { "Figure " (figure.id) ". " } (figure.title) ". " (figure.note) }
                        }
                    }
                }
            }
        }
    }
}

fn row(finding: &Finding) -> Markup {
    let class = match finding.verdict {
        Verdict::Reproduced => "reproduced",
        Verdict::Trend => "trend",
        Verdict::NotReproduced => "not",
    };
    html! {
        tr {
            th scope="row" { (finding.id) }
            td { (finding.statement) }
            td { (finding.published) }
            td { (finding.ours) }
            td { span class={ "verdict " (class) } { (finding.verdict.text()) } }
            td { a href={ "#" (finding.figure) } { (finding.figure) } }
        }
    }
}
