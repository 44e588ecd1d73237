//! `memtwin figure`: one experiment, its data and its plot.

use crate::engine::EngineArguments;
use crate::failure::Failure;
use crate::run::{ParameterArguments, interruptible, progress_bar, seed, threads};
use crate::{Outcome, files, show::print};
use anyhow::anyhow;
use clap::Args;
use indicatif::ProgressBar;
use memtwin_calibrate::constant::constant;
use memtwin_calibrate::{Parameters, describe};
use memtwin_engine::EngineKind;
use memtwin_experiments::{Experiment, Finding, Lab, Rig, Table, Value, experiment, experiments, statement};
use memtwin_spec::Preset;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// Seeds of a statistic on the model, and on every other engine, where each takes its time.
const SEEDS_MODEL: usize = 60;
const SEEDS_OTHER: usize = 2;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin figure                                which figures there are
  memtwin figure 2d                             integration and relaxation time: out/figures/2d.{svg,png,csv,json}
  memtwin figure duan2020/3e                    NbOx neuron as AND, OR, XOR: out/figures/duan2020-3e.svg ...
  memtwin figure 3b --engine verilator          the same on the compiled Verilog
  memtwin figure 5g --seeds 200                 over more networks
  memtwin figure 3b --explain                   the statement, the experiment's file, the blocks, the constants")]
pub struct FigureArguments {
    /// Number of the figure in the paper of Zhang et al., 2b to 5k, s3 for supplementary ones; of the other papers duan2020/3e,
    /// wang2018/5d; without it the figures are listed
    #[arg(value_name = "ID", value_parser = known)]
    id: Option<&'static Experiment>,
    /// Say what it shows and where everything behind it is, instead of making it
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    lab: LabArguments,
    /// Output folder
    #[arg(long, default_value = "out/figures", value_name = "FOLDER")]
    out: PathBuf,
    /// Print the data as JSON instead of the summary
    #[arg(long)]
    json: bool,
    /// Print the first table as Markdown instead of the summary, as it stands in the docs
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
}

/// What experiments are given.
#[derive(Args)]
pub struct LabArguments {
    #[command(flatten)]
    engine: EngineArguments,
    #[command(flatten)]
    parameters: ParameterArguments,
    /// First of the seeds
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Networks of a statistic, and repetitions of a measurement (default: 60 on the model, 2 elsewhere)
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    seeds: Option<u16>,
    /// Threads of the model (default: all cores); what comes out does not depend on it
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// No progress bar
    #[arg(long, short)]
    pub quiet: bool,
}

fn known(id: &str) -> Result<&'static Experiment, String> {
    let ids = || experiments().map(|e| e.id).collect::<Vec<_>>().join(", ");
    experiment(id).ok_or_else(|| format!("expected one of {}", ids()))
}

/// What a figure's JSON holds.
#[derive(Serialize)]
struct Data<'a> {
    figure: &'static str,
    title: &'static str,
    version: &'static str,
    /// The command that gives this again.
    command: String,
    engine: &'static str,
    seed: u64,
    seeds: usize,
    findings: &'a [Finding],
    tables: &'a [Table],
    parameters: std::collections::BTreeMap<String, f64>,
}

pub fn figure(arguments: &FigureArguments) -> Outcome {
    let Some(experiment) = arguments.id else {
        return print(&list());
    };
    if arguments.explain {
        return print(&explain(experiment, &arguments.lab.parameters()?));
    }
    if !arguments.lab.can_make(experiment) {
        let what =
            anyhow!("figure {} is of arrays, which are run on the model: expected --engine model", experiment.id);
        return Err(Failure::bad_input(what));
    }
    let _folder = files::prepare_folder(&arguments.out, &[])?;
    let bar = progress_bar(arguments.lab.quiet);
    let outcome = arguments.lab.with(&bar, &|lab| {
        bar.set_message(format!("figure {}", experiment.id));
        experiment.make(lab)
    });
    bar.finish_and_clear();
    let outcome = outcome?;
    let parameters = arguments.lab.parameters()?;
    let data = Data {
        figure: experiment.id,
        title: experiment.title,
        version: env!("CARGO_PKG_VERSION"),
        command: arguments.lab.again(&format!("figure {}", experiment.id)),
        engine: arguments.lab.engine.kind.name(),
        seed: arguments.lab.seed,
        seeds: arguments.lab.seeds(),
        findings: &outcome.findings,
        tables: &outcome.tables,
        parameters: parameters.to_map(),
    };
    let json = serde_json::to_string_pretty(&data).map_err(Failure::system)? + "\n";
    let written = write(experiment, &outcome, &json, &arguments.out)?;
    if arguments.json {
        return print(&json);
    }
    if arguments.markdown {
        return print(&markdown(&outcome.tables[0], &data.command));
    }
    let mut text = format!("{}: {}\n", experiment.id, experiment.title);
    for finding in &outcome.findings {
        text += &format!(
            "{}  published: {}\n  ours: {}\n  {}\n",
            finding.id,
            finding.published,
            finding.ours,
            finding.verdict.text()
        );
    }
    for path in written {
        text += &format!("wrote {}\n", path.display());
    }
    print(&text)
}

/// Plot and data, the plot last: where it is, the rest is too.
fn write(
    experiment: &Experiment,
    outcome: &memtwin_experiments::Outcome,
    json: &str,
    folder: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let mut written = vec![];
    let mut put = |name: String, bytes: &[u8]| {
        let path = folder.join(name);
        files::write_bytes(&path, bytes).map(|()| written.push(path))
    };
    let id = experiment.file_name();
    put(format!("{id}.json"), json.as_bytes())?;
    for (n, table) in outcome.tables.iter().enumerate() {
        let name = if n == 0 { format!("{id}.csv") } else { format!("{id}_{}.csv", table.name) };
        put(name, &csv(table)?)?;
    }
    put(format!("{id}.svg"), outcome.figure.svg().as_bytes())?;
    put(format!("{id}.png"), &outcome.figure.png())?;
    Ok(written)
}

fn csv(table: &Table) -> Result<Vec<u8>, Failure> {
    let mut writer = csv::Writer::from_writer(vec![]);
    let cell = |value: &Value| match value {
        Value::Number(number) if number.is_finite() => number.to_string(),
        Value::Number(_) => String::new(),
        Value::Text(text) => text.clone(),
    };
    writer.write_record(&table.columns).map_err(Failure::system)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(cell)).map_err(Failure::system)?;
    }
    writer.into_inner().map_err(|error| Failure::system(anyhow!("{error}")))
}

/// A table under the command that gives it.
fn markdown(table: &Table, command: &str) -> String {
    let cell = |value: &Value| match value {
        Value::Number(number) if number.is_finite() => ((number * 100.0).round() / 100.0).to_string(),
        Value::Number(_) => String::new(),
        Value::Text(text) => text.replace('|', "\\|"),
    };
    let names: Vec<String> = table.columns.iter().map(|name| name.replace('_', " ")).collect();
    let mut text = format!("`{command}`\n\n| {} |\n|{}\n", names.join(" | "), "---|".repeat(names.len()));
    for row in &table.rows {
        text += &format!("| {} |\n", row.iter().map(cell).collect::<Vec<_>>().join(" | "));
    }
    text
}

fn list() -> String {
    let mut text = String::new();
    for e in experiments() {
        let statements =
            if e.statements.is_empty() { String::new() } else { format!("  [{}]", e.statements.join(", ")) };
        text += &format!("{:<12} {}{statements}\n", e.id, e.title);
    }
    text + "\nmemtwin figure ID makes one, memtwin figure ID --explain says what is behind it.\n"
}

/// From the figure to its statement, code and constants.
fn explain(e: &Experiment, parameters: &Parameters) -> String {
    let mut text = format!("{}: {}\n", e.id, e.title);
    for id in e.statements {
        if let Some(s) = statement::statement(id) {
            text += &format!("\n{id}: {}\n  published: {}\n", s.text, s.published);
        }
    }
    text += &format!("\nexperiment  {}\n", e.file);
    for block in e.blocks {
        text += &format!("block       hdl/gateware/src/{block}.rs\n");
    }
    for name in e.constants {
        let (value, doc, source) = match (constant(e.paper(), name), describe(name), parameters.get(name)) {
            (Some(c), ..) => (c.value, c.doc, c.source),
            (None, Some(d), Some(value)) => (value, d.doc, d.source),
            _ => continue,
        };
        text += &format!("constant    {name} = {value}\n            {doc} ({source})\n");
    }
    if !e.note.is_empty() {
        text += &format!("\n{}\n", e.note);
    }
    text
}

impl LabArguments {
    pub fn parameters(&self) -> Result<Parameters, Failure> {
        self.parameters.read(Preset::Paper.sizes())
    }

    /// Whether the engine can make it: what is of arrays and not of networks, only the model can.
    pub fn can_make(&self, experiment: &Experiment) -> bool {
        self.engine.kind == EngineKind::Model || experiment.paper() == "zhang2020"
    }

    pub fn engine_name(&self) -> &'static str {
        self.engine.kind.name()
    }

    pub fn seeds(&self) -> usize {
        let usual = if self.engine.kind == EngineKind::Model { SEEDS_MODEL } else { SEEDS_OTHER };
        self.seeds.map_or(usual, usize::from)
    }

    /// The command that gives the same again.
    pub fn again(&self, what: &str) -> String {
        let mut words = vec![format!("memtwin {what} --seed {} --seeds {}", self.seed, self.seeds())];
        let mut option = |name: &str, value: Option<String>| words.extend(value.map(|value| format!("{name} {value}")));
        self.engine.words(&mut option);
        self.parameters.words(&mut option);
        words.join(" ")
    }

    /// Does something with a lab; Ctrl-C ends it.
    pub fn with<T>(
        &self,
        bar: &ProgressBar,
        experiment: &dyn Fn(&mut Lab) -> Result<T, memtwin_experiments::ExperimentError>,
    ) -> Result<T, Failure> {
        let (sizes, parameters) = (Preset::Paper.sizes(), self.parameters()?);
        self.engine.check(sizes)?;
        parameters.check_inhibition(sizes.hidden)?;
        let running: std::sync::Arc<AtomicBool> = interruptible()?;
        let go_on = || running.load(Ordering::Relaxed);
        let progress = |done: usize, total: usize| {
            bar.set_length(total as u64);
            bar.set_position(done as u64);
        };
        let mut engine = None;
        let rig = if self.engine.kind == EngineKind::Model {
            Rig::Model { threads: threads(self.threads) }
        } else {
            Rig::Engine(&mut **engine.insert(self.engine.start(sizes, self.quiet)?))
        };
        let mut lab = Lab { rig, parameters, seed: self.seed, seeds: self.seeds(), go_on: &go_on, progress: &progress };
        Ok(experiment(&mut lab)?)
    }
}
