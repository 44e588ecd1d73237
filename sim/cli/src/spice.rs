//! `memtwin spice`: ngspice as an independent judge of the twin, its netlists, and Fig. 3b from both; an ODE solver beside it for
//! the RC soma.

use crate::failure::Failure;
use crate::run::{ParameterArguments, interruptible, seed};
use crate::show::print;
use crate::{Outcome, build, files};
use clap::Args;
use memtwin_experiments::ExperimentError;
use memtwin_spec::Preset;
use memtwin_spice::{Ngspice, Report, SpiceError, judge, judge_somas};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin spice                                 300 random columns, LIA, neuron, RC soma, into out/spice
  memtwin spice --seed 7 --cases 2000           other columns, and more of them
  memtwin spice --set kappa_ratio=0.8           with another parameter on both sides
  ngspice out/spice/neuron.cir                  by hand: the netlist says what to type

The exit code is 1 where ngspice and the twin disagree.")]
pub struct SpiceArguments {
    /// Output folder: netlists, spice.json, figures
    #[arg(long, default_value = "out/spice", value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    parameters: ParameterArguments,
    /// Seed of every random draw
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Random columns of synapses, beside the corner cases
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u16).range(0..=5000))]
    cases: u16,
    /// Print spice.json instead of the table
    #[arg(long)]
    json: bool,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

impl From<SpiceError> for Failure {
    fn from(error: SpiceError) -> Self {
        match error {
            SpiceError::Interrupted => ExperimentError::Interrupted.into(),
            SpiceError::Calibrate(error) => error.into(),
            SpiceError::Engine(error) => error.into(),
            SpiceError::Spec(_) | SpiceError::TooFewSpikes { .. } => Failure::bad_input(error),
            _ => Failure::system(error),
        }
    }
}

pub fn spice(arguments: &SpiceArguments) -> Outcome {
    let parameters = arguments.parameters.read(Preset::Paper.sizes())?;
    let ngspice = Ngspice::find()?;
    let _folder = files::prepare_folder(&arguments.out, &["spice.json"])?;
    let go_on = interruptible()?;
    let bar = build::spinner("ngspice", arguments.quiet);
    let mut go_on = || go_on.load(Ordering::Relaxed);
    let report = judge(&ngspice, &parameters, arguments.seed, arguments.cases.into(), &mut go_on)
        .and_then(|mut report| judge_somas(&ngspice, &mut report, &mut go_on).map(|()| report));
    bar.finish_and_clear();
    let report = report?;
    write_results(arguments, &report)?;
    Ok(if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write_results(arguments: &SpiceArguments, report: &Report) -> Outcome {
    let json = serde_json::to_string_pretty(report).map_err(Failure::system)? + "\n";
    let path = |name: String| arguments.out.join(name);
    for netlist in &report.netlists {
        files::write(&path(format!("{}.cir", netlist.name)), &netlist.text)?;
    }
    for sequence in &report.sequences {
        files::write(&path(format!("{}.svg", sequence.name)), &sequence.figure().svg())?;
    }
    files::write(&path("spice.json".into()), &json)?;
    if arguments.json {
        return print(&json);
    }
    print(&format!("{}\nwrote netlists, figures and spice.json into {}\n", report.text(), arguments.out.display()))
}
