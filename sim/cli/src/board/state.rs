//! `memtwin board dump` and `load`: the whole state of a board, or its weights, to a file and back.

use super::{Connection, attach};
use crate::failure::Failure;
use crate::show::print;
use crate::{Outcome, build, files};
use anyhow::{Context, anyhow};
use clap::Args;
use memtwin_engine::bus::{Bus, BusEngine, Words};
use memtwin_engine::{Engine, state_file};
use memtwin_host::OpenBoard;
use memtwin_spec::register::synapse;
use memtwin_spec::{Conductance, Sizes};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

pub const DUMP_EXAMPLES: &str = "Examples:
  memtwin board dump --state trained.json       everything, to go on from on any engine or board
  memtwin board dump --weights weights.csv      conductances: layer, row, column, microsiemens";

pub const LOAD_EXAMPLES: &str = "What was loaded is read back and compared.

Examples:
  memtwin board load --state trained.json
  memtwin board load --weights weights.csv      only the conductances that the file names";

#[derive(Args)]
pub struct StateArguments {
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    files: Files,
    /// No progress
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct Files {
    /// Everything: configuration, conductances, filaments, thresholds, latches, counters, generators (JSON with checksum)
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Conductances of both layers (CSV)
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
}

/// A line of the file of weights.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Weight {
    /// 1 or 2.
    layer: usize,
    row: usize,
    column: usize,
    conductance_usiemens: f64,
}

impl Weight {
    /// What the conductance is in the hardware.
    fn check(&self, sizes: Sizes) -> Result<Conductance, String> {
        if !(1..=2).contains(&self.layer) {
            return Err(format!("layer {}, expected 1 or 2", self.layer));
        }
        let (rows, columns) = sizes.crossbar(self.layer - 1);
        if self.row >= rows || self.column >= columns {
            let (row, column) = (self.row, self.column);
            return Err(format!("row {row}, column {column}, expected less than {rows} and {columns}"));
        }
        Conductance::checked_from_num(self.conductance_usiemens)
            .filter(|w| w.to_bits() <= 0xFFF)
            .ok_or_else(|| format!("{} uS, expected 0 to {}", self.conductance_usiemens, Conductance::from_bits(0xFFF)))
    }
}

pub fn dump(arguments: &StateArguments) -> Outcome {
    let (OpenBoard { identity, bus }, preset) = arguments.connection.open_network()?;
    let bar = build::spinner(identity.board.unwrap_or("board"), arguments.quiet);
    bar.set_message("reading");
    let mut engine = BusEngine::new(bus);
    if let Some(path) = &arguments.files.state {
        let state = attach(&mut engine)?;
        bar.finish_and_clear();
        state_file::write(path, &state)?;
        let (ticks, learnt) =
            (state.ticks, state.config.layers.iter().map(|layer| layer.conductance.len()).sum::<usize>());
        return print(&format!("wrote {}: {}, {learnt} conductances, tick {ticks}\n", path.display(), preset.sizes()));
    }
    let path = weights_path(&arguments.files)?;
    let weights = read_weights(engine.bus(), preset.sizes())?;
    bar.finish_and_clear();
    files::write(path, &csv_text(&weights)?)?;
    print(&format!("wrote {}: {} conductances\n", path.display(), weights.len()))
}

pub fn load(arguments: &StateArguments) -> Outcome {
    let (OpenBoard { identity, bus }, preset) = arguments.connection.open_network()?;
    let mut engine = BusEngine::new(bus);
    if let Some(path) = &arguments.files.state {
        let state = state_file::read_sized(path, preset.sizes()).map_err(Failure::bad_input)?;
        let bar = build::spinner(identity.board.unwrap_or("board"), arguments.quiet);
        bar.set_message("loading, then reading back");
        engine.restore(&state)?;
        let found = engine.save()?;
        bar.finish_and_clear();
        let ticks = state.ticks;
        if found != state.over_link() {
            let what = anyhow!(
                "the board does not hold what was loaded from {}: memtwin board selftest tells more",
                path.display()
            );
            return Err(Failure::system(what));
        }
        return print(&format!("loaded {}: it goes on at tick {ticks}\n", path.display()));
    }
    let path = weights_path(&arguments.files)?;
    let weights = parse_weights(path, preset.sizes())?;
    for (at, value) in &weights {
        engine.bus().write(*at, value.to_bits().into())?;
    }
    for (at, value) in &weights {
        let found = engine.bus().read(*at)?;
        if found != u32::from(value.to_bits()) {
            let what =
                anyhow!("the board holds {found:#x} at {at:#07x}, expected {:#x} as was written", value.to_bits());
            return Err(Failure::system(what));
        }
    }
    print(&format!("loaded {}: {} conductances\n", path.display(), weights.len()))
}

fn weights_path(files: &Files) -> Result<&Path, Failure> {
    files.weights.as_deref().ok_or_else(|| Failure::bad_input(anyhow!("expected --state FILE or --weights FILE")))
}

fn read_weights(bus: &mut dyn Bus, sizes: Sizes) -> Result<Vec<Weight>, Failure> {
    let mut weights = vec![];
    for layer in 0..2 {
        let (rows, columns) = sizes.crossbar(layer);
        for row in 0..rows {
            let mut words = vec![0; columns];
            bus.read_block(synapse(sizes, layer, row, 0), &mut words)?;
            let weight = |(column, &word): (usize, &u32)| {
                let conductance_usiemens = Conductance::from_bits(word as u16).to_num();
                Weight { layer: layer + 1, row, column, conductance_usiemens }
            };
            weights.extend(words.iter().enumerate().map(weight));
        }
    }
    Ok(weights)
}

fn csv_text(weights: &[Weight]) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(vec![]);
    for weight in weights {
        writer.serialize(weight).map_err(Failure::system)?;
    }
    let bytes = writer.into_inner().map_err(|error| Failure::system(error.into_error()))?;
    String::from_utf8(bytes).map_err(Failure::system)
}

/// Addresses and values; a file with a line that is wrong is refused whole.
fn parse_weights(path: &Path, sizes: Sizes) -> Result<Vec<(u32, Conductance)>, Failure> {
    let text = files::read(path)?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let lines = reader.deserialize::<Weight>().enumerate().map(|(n, weight)| {
        let weight = weight.with_context(|| path.display().to_string())?;
        let value = weight.check(sizes).map_err(|what| anyhow!("{}: line {}: {what}", path.display(), n + 2))?;
        Ok((synapse(sizes, weight.layer - 1, weight.row, weight.column), value))
    });
    let weights = lines.collect::<anyhow::Result<Vec<_>>>().map_err(Failure::bad_input)?;
    if weights.is_empty() {
        let what = anyhow!("{}: no weights, expected lines of layer,row,column,conductance_usiemens", path.display());
        return Err(Failure::bad_input(what));
    }
    Ok(weights)
}
