//! `memtwin sweep`: many networks over parameters, faults, sizes and seeds, on all cores.

use crate::failure::{Failure, INTERRUPTED};
use crate::run::{interruptible, progress_bar, read_patterns, threads};
use crate::show::print;
use crate::{Outcome, files};
use clap::Args;
use memtwin_sweep::{FILES, Journal, Plan, SweepError, complete, write_results};
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::Ordering;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin sweep plan.toml                       every point of the plan's grid, results into out/sweep
  memtwin sweep plan.toml                       once more after Ctrl-C or a crash: goes on where it was
  memtwin sweep plan.toml --restart             gives up what is in the folder and begins anew

docs/sweep.md explains plans and results; docs/examples has plans to begin with.")]
pub struct SweepArguments {
    /// Plan in TOML: network, parameters, axes of the sweep, faults, seeds
    #[arg(value_name = "PLAN")]
    plan: PathBuf,
    /// Folder of the journal and the results; one sweep at a time
    #[arg(long, default_value = "out/sweep", value_name = "FOLDER")]
    out: PathBuf,
    /// Threads (default: all cores); what comes out does not depend on it
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Print summary.json instead of a table
    #[arg(long)]
    json: bool,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
    /// Begin anew, whatever the folder's journal holds
    #[arg(long)]
    restart: bool,
}

pub fn sweep(arguments: &SweepArguments) -> Outcome {
    let plan = plan(&arguments.plan)?;
    let _folder = files::prepare_folder(&arguments.out, &FILES)?;
    let running = interruptible()?;
    let go_on = || running.load(Ordering::Relaxed);
    let mut journal = Journal::open(&arguments.out, &plan, arguments.restart)?;
    let bar = progress_bar(arguments.quiet);
    bar.set_message("networks");
    bar.set_length(plan.points());
    let resumed = Once::new();
    let progress = |done: u64| {
        bar.set_position(done);
        // the points of an earlier time say nothing about how fast this one is
        resumed.call_once(|| bar.reset_eta());
    };
    let completed = complete(&plan, &mut journal, threads(arguments.threads), &progress, &go_on);
    bar.finish_and_clear();
    completed?;
    let summary = write_results(&plan, &journal, &arguments.out, &go_on)?;
    if arguments.json {
        let path = arguments.out.join("summary.json");
        return print(&std::fs::read_to_string(path).map_err(Failure::system)?);
    }
    let written = FILES.map(|name| arguments.out.join(name)).into_iter().filter(|path| path.exists());
    let written = written.map(|path| format!("wrote {}\n", path.display())).collect::<String>();
    print(&(summary.text() + &written))
}

/// The plan of a file; the pattern file that it names stands beside it.
fn plan(path: &Path) -> Result<Plan, Failure> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut patterns =
        |name: &Path| read_patterns(&folder.join(name)).map_err(|failure| format!("{:#}", failure.error));
    Ok(Plan::from_toml(&path.display().to_string(), &files::read(path)?, &mut patterns)?)
}

impl From<SweepError> for Failure {
    fn from(error: SweepError) -> Self {
        match error {
            SweepError::Experiment(error) => error.into(),
            SweepError::Interrupted { .. } => Failure { error: error.into(), code: INTERRUPTED },
            SweepError::Io { .. } | SweepError::Csv { .. } | SweepError::Parquet { .. } => Failure::system(error),
            _ => Failure::bad_input(error),
        }
    }
}
