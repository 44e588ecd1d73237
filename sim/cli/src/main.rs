//! `memtwin`, the command: the only binary of the project.
//!
//! Exit codes: 0 done, 1 a tool or the system failed, 2 bad input, 130 interrupted.

mod area;
mod array;
mod board;
mod build;
mod calibrate;
mod compare;
mod engine;
mod failure;
mod figure;
mod files;
mod mnist;
mod prove;
mod registers;
mod reproduce;
mod run;
mod show;
mod spice;
mod sweep;

use clap::{Parser, Subcommand};
use failure::Failure;
use std::io::Write;
use std::process::ExitCode;

/// Digital twin of the hybrid memristor-CMOS spiking network of Zhang et al. 2020.
#[derive(Parser)]
#[command(name = "memtwin", version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Train both layers, infer with 0 to 3 flipped pixels, write run.json, report.html and a waveform
    Run(Box<run::RunArguments>),
    /// Make one figure of the paper: its experiment, data and plot
    Figure(Box<figure::FigureArguments>),
    /// Make every figure, and tell what the paper states beside what came out
    Reproduce(Box<reproduce::ReproduceArguments>),
    /// Fit the devices' parameters to measured data, with intervals, goodness of fit and a plot
    Calibrate(Box<calibrate::CalibrateArguments>),
    /// Let ngspice compute node voltages, LIA lines and the neuron of Fig. 3b, and compare
    Spice(Box<spice::SpiceArguments>),
    /// Train and infer thousands of networks over parameters, faults, sizes and seeds: yield and accuracy
    Sweep(sweep::SweepArguments),
    /// The XOR neuron, the coincidence detector, the clustering network: on the model, a simulated board, or a board
    Array(array::ArrayArguments),
    /// Handwritten digits (Duan et al. 2020): train a network on spiking pixels, tell its accuracy
    Mnist(mnist::MnistArguments),
    /// Print every parameter with unit, range and source, as a file that `run --parameters` takes
    Parameters(show::ParametersArguments),
    /// Print the patterns of a preset, as a file that `run --patterns` takes
    Patterns(show::PatternsArguments),
    /// Print the bus's register map: as a table, or for LiteX's and other tools
    Registers(registers::RegistersArguments),
    /// Build a board's bitstream: synthesis, place and route, pack, manifest
    Build(build::BuildArguments),
    /// Print what the gateware takes, block by block, and what each board reaches, as Markdown
    Area(area::AreaArguments),
    /// Prove what must never be, on the generated Verilog, and that each proof finds errors
    Prove(prove::ProveArguments),
    /// Load a bitstream into a board
    Program(build::ProgramArguments),
    /// A board at a serial port, real or simulated: which there are, what it is, its registers
    Board(board::BoardArguments),
    /// Find the first difference between two VCD waveforms (exit code 1 where there is one)
    Compare(compare::CompareArguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Run(arguments) => run::run(&arguments),
        Command::Figure(arguments) => figure::figure(&arguments),
        Command::Reproduce(arguments) => reproduce::reproduce(&arguments),
        Command::Calibrate(arguments) => calibrate::calibrate(&arguments),
        Command::Spice(arguments) => spice::spice(&arguments),
        Command::Sweep(arguments) => sweep::sweep(&arguments),
        Command::Array(arguments) => array::array(&arguments),
        Command::Mnist(arguments) => mnist::mnist(&arguments),
        Command::Parameters(arguments) => show::parameters(&arguments),
        Command::Patterns(arguments) => show::patterns(&arguments),
        Command::Registers(arguments) => registers::registers(&arguments),
        Command::Build(arguments) => build::build(&arguments),
        Command::Area(arguments) => area::area(&arguments),
        Command::Prove(arguments) => prove::prove(&arguments),
        Command::Program(arguments) => build::program(&arguments),
        Command::Board(arguments) => board::board(&arguments),
        Command::Compare(arguments) => compare::compare(&arguments),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => {
            // nobody is left to tell where even this cannot be written
            let _ = writeln!(std::io::stderr(), "memtwin: {}", message(&failure.error));
            ExitCode::from(failure.code)
        }
    }
}

/// The error and its causes. Some errors tell their cause themselves: it is not repeated. What was found in a file may be
/// anything, and must not steer the terminal.
fn message(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if !text.ends_with(&cause) {
            text += if text.is_empty() { "" } else { ": " };
            text += &cause;
        }
    }
    let steers = |c: char| c.is_control() && c != '\n' && c != '\t';
    text.trim_end().replace(steers, &char::REPLACEMENT_CHARACTER.to_string())
}

/// What a subcommand comes to.
type Outcome = Result<ExitCode, Failure>;
