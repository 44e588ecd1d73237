//! `memtwin calibrate`: the emulators' parameters from measured data.

use crate::failure::Failure;
use crate::run::seed;
use crate::{Outcome, files, show::print};
use clap::Args;
use memtwin_calibrate::Parameters;
use memtwin_fit::{Device, Example, Source, calibrate as fit};
use std::path::PathBuf;

/// What a calibration writes.
const FILES: [&str; 4] = ["parameters.toml", "fit.json", "fit.svg", "fit.png"];

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin calibrate --example ts-times > times.csv                     synthetic data, to see the columns
  memtwin calibrate --device ts --data times.csv --out fitted          fits, writes parameters.toml, fit.{json,svg,png}
  memtwin calibrate --device ts --data times.csv --data sweeps.csv     two kinds of data, fitted together
  memtwin run --parameters fitted/parameters.toml                      the network of the fitted devices")]
pub struct CalibrateArguments {
    /// What was measured: ts (threshold-switching devices) or synapse
    #[arg(long, value_parser = device, required_unless_present = "example")]
    device: Option<Device>,
    /// Data in CSV, one kind a file, told by its columns; repeat for more
    #[arg(long, value_name = "FILE", required_unless_present = "example")]
    data: Vec<PathBuf>,
    /// Output folder
    #[arg(long, default_value = "out/calibration", value_name = "FOLDER")]
    out: PathBuf,
    /// Print fit.json instead of the table
    #[arg(long)]
    json: bool,
    /// Parameter file in TOML: values of what the data do not tell
    #[arg(long, value_name = "PARAMS.toml")]
    base: Option<PathBuf>,
    /// Seed of the draws in the test of residuals, and of the example
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Print synthetic data and do nothing else: ts-times, ts-pulses, ts-sweeps, ts-waves or synapse
    #[arg(long, value_name = "KIND", value_parser = example, conflicts_with_all = ["device", "data", "out", "json"])]
    example: Option<Example>,
}

fn device(name: &str) -> Result<Device, String> {
    match name {
        "ts" => Ok(Device::Ts),
        "synapse" => Ok(Device::Synapse),
        _ => Err("expected ts or synapse".to_string()),
    }
}

fn example(name: &str) -> Result<Example, String> {
    let expected = || format!("expected {}", Example::ALL.map(Example::name).join(", "));
    Example::ALL.into_iter().find(|example| example.name() == name).ok_or_else(expected)
}

pub fn calibrate(arguments: &CalibrateArguments) -> Outcome {
    let base = match &arguments.base {
        Some(path) => Parameters::from_toml(&path.display().to_string(), &files::read(path)?)?,
        None => Parameters::default(),
    };
    let device = match (arguments.example, arguments.device) {
        (Some(example), _) => return print(&example.csv(base, arguments.seed)?),
        (None, device) => device.expect("the device is required where no example is asked for"),
    };
    let read = |path: &PathBuf| Ok((path.display().to_string(), files::read(path)?));
    let texts = arguments.data.iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
    let sources: Vec<Source<'_>> = texts.iter().map(|(name, text)| Source { name, text }).collect();
    let _folder = files::prepare_folder(&arguments.out, &FILES)?;
    let calibration = fit(device, &sources, &base, arguments.seed).map_err(Failure::bad_input)?;
    let json = calibration.to_json();
    let [svg, png] = [calibration.figure.svg().into_bytes(), calibration.figure.png()];
    let contents = [calibration.to_toml().into_bytes(), json.clone().into_bytes(), svg, png];
    for (name, bytes) in FILES.iter().zip(contents) {
        files::write_bytes(&arguments.out.join(name), &bytes)?;
    }
    let summary = || {
        let out = arguments.out.display();
        format!("{}\nwritten: {out}/{{parameters.toml,fit.json,fit.svg,fit.png}}\n", calibration.summary())
    };
    print(&if arguments.json { json } else { summary() })
}
