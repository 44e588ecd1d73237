//! Subcommands that print what the project knows: parameters, patterns, registers.

use crate::Outcome;
use crate::failure::Failure;
use clap::Args;
use memtwin_calibrate::Parameters;
use memtwin_experiments::patterns::text;
use memtwin_spec::Preset;
use memtwin_spec::register::{Access, REGISTERS, Region, csr};
use serde_json::json;
use std::io::Write;
use std::process::ExitCode;

#[derive(Args)]
pub struct PatternsArguments {
    /// paper (the ten digits), tiny or odd
    #[arg(default_value = "paper", value_parser = crate::run::preset)]
    preset: Preset,
}

#[derive(Args)]
pub struct RegistersArguments {
    /// For machines
    #[arg(long)]
    json: bool,
}

pub fn parameters() -> Outcome {
    print(&Parameters::default().to_toml())
}

pub fn patterns(arguments: &PatternsArguments) -> Outcome {
    print(text(arguments.preset))
}

pub fn registers(arguments: &RegistersArguments) -> Outcome {
    let access = |access: Access| match access {
        Access::ReadOnly => "ro",
        Access::ReadWrite => "rw",
        Access::WriteOnly => "wo",
    };
    if arguments.json {
        let registers: Vec<_> = REGISTERS
            .iter()
            .map(|r| json!({"name": r.name, "address": csr(r.offset), "bits": r.bits, "access": access(r.access), "doc": r.doc}))
            .collect();
        let regions: Vec<_> =
            Region::ALL.iter().map(|&r| json!({"name": format!("{r:?}"), "address": (r as u32) << 16})).collect();
        return print(&format!("{:#}\n", json!({"registers": registers, "regions": regions})));
    }
    let mut table = String::from("| address | register | bits | access | meaning |\n|---|---|---|---|---|\n");
    for r in REGISTERS {
        table += &format!("| {:#07x} | {} | {} | {} | {} |\n", csr(r.offset), r.name, r.bits, access(r.access), r.doc);
    }
    table += "\n| address | memory |\n|---|---|\n";
    for region in Region::ALL {
        table += &format!("| {:#07x} | {region:?} |\n", (region as u32) << 16);
    }
    print(&table)
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
