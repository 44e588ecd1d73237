//! Subcommands that print what the project knows: parameters and patterns.

use crate::Outcome;
use crate::failure::Failure;
use clap::Args;
use memtwin_calibrate::Parameters;
use memtwin_experiments::Learning;
use memtwin_experiments::patterns::text;
use memtwin_spec::Preset;
use std::io::Write;
use std::process::ExitCode;

#[derive(Args)]
pub struct PatternsArguments {
    /// paper (the ten digits), tiny or odd
    #[arg(default_value = "paper", value_parser = crate::run::preset)]
    preset: Preset,
}

#[derive(Args)]
pub struct ParametersArguments {
    /// Those of a way to learn: budget or stochastic
    #[arg(long, default_value = "budget", value_parser = crate::run::learning())]
    learning: Learning,
}

pub fn parameters(arguments: &ParametersArguments) -> Outcome {
    print(&arguments.learning.parameters(Parameters::default()).to_toml())
}

pub fn patterns(arguments: &PatternsArguments) -> Outcome {
    print(text(arguments.preset))
}

/// Prints, and ends quietly where the reader (a pager, `head`) has gone.
pub fn print(text: &str) -> Outcome {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::system(anyhow::Error::from(error).context("standard output")))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
