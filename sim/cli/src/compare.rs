//! `memtwin compare`: the first difference between two waveforms.

use crate::Outcome;
use crate::show::print;
use clap::Args;
use memtwin_trace::first_difference;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
pub struct CompareArguments {
    /// A VCD file
    left: PathBuf,
    /// Another
    right: PathBuf,
}

pub fn compare(arguments: &CompareArguments) -> Outcome {
    let comparison = first_difference(&arguments.left, &arguments.right)?;
    let mut text = String::new();
    for (side, missing) in [("right", &comparison.left_only), ("left", &comparison.right_only)] {
        for signal in missing {
            text += &format!("not in the {side} file: {signal}\n");
        }
    }
    if let Some(difference) = &comparison.difference {
        print(&format!("{text}{difference}\n"))?;
        return Ok(ExitCode::FAILURE);
    }
    text += &format!("no difference in {} signals up to {} ns\n", comparison.signals, comparison.end_ns);
    let complete = comparison.left_only.is_empty() && comparison.right_only.is_empty() && comparison.same_end;
    if !comparison.same_end {
        text += "one file ends there, the other goes on\n";
    }
    print(&text)?;
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
