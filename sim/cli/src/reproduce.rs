//! `memtwin reproduce`: every experiment, and one table of what the paper states and what came out.

use crate::failure::Failure;
use crate::figure::LabArguments;
use crate::run::progress_bar;
use crate::{Outcome, files, show::print};
use clap::Args;
use memtwin_experiments::{Experiment, ExperimentError, Finding, Lab, Verdict, experiments, statement};
use memtwin_plot::Figure;
use memtwin_report::{Reproduction, Shown};
use std::cell::RefCell;
use std::path::PathBuf;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin reproduce                             all figures on the model, over 60 seeds: the table
  memtwin reproduce --html out/reproduce.html   the table with all figures, as a page
  memtwin reproduce --seeds 200 --json          more seeds; a list of objects: id, published, ours, verdict ...
  memtwin reproduce --engine verilator          what is of networks, on the compiled Verilog

Verdicts: reproduced, trend (the paper gives only a trend, and it holds), not reproduced.")]
pub struct ReproduceArguments {
    #[command(flatten)]
    lab: LabArguments,
    /// Also write the table with all figures as a page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Also write every figure as SVG into a folder, with a page in Markdown that shows them
    #[arg(long, value_name = "FOLDER")]
    figures: Option<PathBuf>,
    /// Print the table as JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print the table as Markdown, as it stands in the docs
    #[arg(long)]
    markdown: bool,
}

pub fn reproduce(arguments: &ReproduceArguments) -> Outcome {
    let _folder = arguments.figures.as_ref().map(|folder| files::prepare_folder(folder, &[])).transpose()?;
    let bar = progress_bar(arguments.lab.quiet);
    // what judges no statement is made for its picture
    let draws = arguments.html.is_some() || arguments.figures.is_some();
    let is_wanted = |e: &&Experiment| arguments.lab.can_make(e) && (draws || !e.statements.is_empty());
    let experiments: Vec<_> = experiments().filter(is_wanted).collect();
    let shown = RefCell::new(vec![]);
    let findings = arguments.lab.with(&bar, &|lab: &mut Lab| -> Result<Vec<Finding>, ExperimentError> {
        let mut findings = vec![];
        for (n, experiment) in experiments.iter().enumerate() {
            bar.set_message(format!("{} of {}: {}", n + 1, experiments.len(), experiment.id));
            let outcome = experiment.make(lab)?;
            findings.extend(outcome.findings);
            shown.borrow_mut().push((experiment, outcome.figure));
        }
        Ok(findings)
    });
    bar.finish_and_clear();
    let mut findings = findings?;
    findings.sort_by_key(|finding| statement::statements().position(|statement| statement.id == finding.id));
    let shown = shown.into_inner();
    let command = arguments.lab.again("reproduce");
    if let Some(folder) = &arguments.figures {
        for (experiment, figure) in &shown {
            files::write(&folder.join(format!("{}.svg", experiment.file_name())), &figure.svg())?;
        }
    }
    let reproduction = Reproduction {
        command: &command,
        engine: arguments.lab.engine_name(),
        findings: &findings,
        figures: shown.iter().map(|(experiment, figure)| show(experiment, figure)).collect(),
    };
    if let Some(folder) = &arguments.figures {
        files::write(&folder.join("README.md"), &memtwin_report::gallery_markdown(&reproduction))?;
    }
    if let Some(path) = &arguments.html {
        files::write(path, &memtwin_report::reproduction_html(&reproduction))?;
    }
    if arguments.json {
        return print(&(serde_json::to_string_pretty(&findings).map_err(Failure::system)? + "\n"));
    }
    if arguments.markdown {
        return print(&memtwin_report::reproduction_markdown(&reproduction));
    }
    let count = |verdict| findings.iter().filter(|finding| finding.verdict == verdict).count();
    let text = memtwin_report::reproduction_text(&reproduction);
    print(&format!(
        "{text}\n{} statements: {} reproduced, {} as a trend, {} not\n",
        findings.len(),
        count(Verdict::Reproduced),
        count(Verdict::Trend),
        count(Verdict::NotReproduced)
    ))
}

fn show(experiment: &Experiment, figure: &Figure) -> Shown {
    let Experiment { id, title, note, statements, file, .. } = *experiment;
    Shown { id, file_name: experiment.file_name(), title, note, statements, file, svg: figure.svg() }
}
