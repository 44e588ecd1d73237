//! What runs the network: the options that `run`, `figure` and `reproduce` have in common.

use crate::board::Connection;
use crate::build;
use crate::failure::Failure;
use anyhow::anyhow;
use clap::Args;
use memtwin_engine::array::{ArrayEngine, ArrayModel};
use memtwin_engine::chain;
use memtwin_engine::verilog::preset_of;
use memtwin_engine::{Engine, EngineError, EngineKind};
use memtwin_flow::{Board, Interrupt};
use memtwin_spec::array::ArrayPreset;
use memtwin_spec::{Design, Sizes};

#[derive(Args)]
pub struct EngineArguments {
    /// What runs the network: model, verilator, icarus or rust-hdl; or a board at its pins, as of the stage pins,
    /// synthesis, route or bitstream of its build; or a board at a serial port: port
    #[arg(long = "engine", value_name = "ENGINE", default_value = "model", value_parser = kind)]
    pub kind: EngineKind,
    /// The board of the engines pins, synthesis, route and bitstream: what has to be built for it is built
    #[arg(long, value_name = "NAME")]
    board: Option<String>,
    #[command(flatten, next_help_heading = "Board of the engine port")]
    connection: Connection,
}

fn kind(name: &str) -> Result<EngineKind, String> {
    let expected = || format!("expected {}", EngineKind::ALL.map(EngineKind::name).join(", "));
    EngineKind::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(expected)
}

impl EngineArguments {
    /// Whether the options fit together and there is hardware of these sizes.
    pub fn check(&self, sizes: Sizes) -> Result<(), Failure> {
        if self.kind != EngineKind::Model {
            preset_of(sizes)?;
        }
        let Connection { port, baud, force } = &self.connection;
        if self.kind != EngineKind::Port && (port.is_some() || baud.is_some() || *force) {
            return Err(Failure::bad_input(anyhow!("--port, --baud and --force are for a board: add --engine port")));
        }
        Ok(())
    }

    /// The engine; a board at a stage of its build is built first, one at a serial port is opened.
    pub fn start(&self, sizes: Sizes, quiet: bool) -> Result<Box<dyn Engine>, Failure> {
        if self.kind == EngineKind::Port {
            return Ok(Box::new(self.connection.open_network()?.0.engine()));
        }
        let (EngineKind::Board(stage), Some(name)) = (self.kind, &self.board) else {
            return Ok(self.kind.start(sizes)?);
        };
        let board = Board { design: Design::Network(preset_of(sizes)?), ..build::board(name)? };
        let engine = build::in_workshop(&board, None, quiet, &Interrupt::default(), |workshop| {
            chain::start(stage, &board, false, workshop)
        })?;
        Ok(Box::new(engine))
    }

    /// The same with an array: the model, a board at a stage of its build, or one at a serial port.
    pub fn start_array(&self, preset: ArrayPreset, quiet: bool) -> Result<Box<dyn ArrayEngine>, Failure> {
        match (self.kind, &self.board) {
            (EngineKind::Model, _) => Ok(Box::new(ArrayModel::default())),
            (EngineKind::Port, _) => self.connection.open_array(),
            (EngineKind::Board(stage), Some(name)) => {
                let board = Board { design: preset.into(), ..build::board(name)? };
                let array = build::in_workshop(&board, None, quiet, &Interrupt::default(), |workshop| {
                    chain::start_array(stage, &board, workshop)
                })?;
                Ok(Box::new(array))
            }
            (EngineKind::Board(_), None) => Err(EngineError::NeedsBoard { engine: self.kind }.into()),
            _ => Err(Failure::bad_input(anyhow!(
                "the engine '{}' runs no arrays: expected model, pins, synthesis, route, bitstream or port",
                self.kind
            ))),
        }
    }

    /// The options that ask for this engine again.
    pub fn words(&self, option: &mut dyn FnMut(&str, Option<String>)) {
        option("--engine", Some(self.kind.to_string()));
        option("--board", self.board.clone());
        option("--port", self.connection.port.as_ref().map(|path| path.display().to_string()));
    }
}
