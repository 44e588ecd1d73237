//! The chain from sources to bitstream as engines: at each stage of a board's build the design is simulated at its pins.
//!
//! | stage | what is simulated |
//! |---|---|
//! | [`Stage::Pins`] | the generated Verilog of the board's top |
//! | [`Stage::Synthesis`] | the cells that yosys made of it |
//! | [`Stage::Route`] | the cells as nextpnr placed and packed them |
//! | [`Stage::Bitstream`] | the bitstream, unpacked (iCE40: iceunpack and icebox_vlog) |
//!
//! The cells' models are in `pins/cells`. What the earlier stages of a build give is kept by `memtwin-flow`.

use crate::array::ArrayBoard;
use crate::bus::BusEngine;
use crate::pins::{Design, PinSimulation};
use crate::uartbone::UartBone;
use crate::verilog::{board_top, source};
use crate::{EngineError, EngineKind};
use memtwin_flow::{Board, Built, Cache, Family, Flow, Interrupt, Progress, Sources, Tools, generated};
use std::path::Path;

/// How far a design is on its way to a bitstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Pins,
    Synthesis,
    Route,
    Bitstream,
}

impl Stage {
    pub const ALL: [Stage; 4] = [Stage::Pins, Stage::Synthesis, Stage::Route, Stage::Bitstream];

    pub const fn name(self) -> &'static str {
        match self {
            Stage::Pins => "pins",
            Stage::Synthesis => "synthesis",
            Stage::Route => "route",
            Stage::Bitstream => "bitstream",
        }
    }
}

/// Most clock cycles of a bit on the serial line of a board whose sources are simulated, which else would mostly wait for
/// bits: one number of `constants.v`. What was built has the board's own.
const PINS_BIT_CYCLES: u16 = 12;

/// What a board is built with.
pub struct Workshop<'a> {
    pub tools: &'a Tools,
    pub cache: &'a Cache,
    pub interrupt: &'a Interrupt,
    pub watch: &'a mut dyn FnMut(Progress<'_>),
}

/// A board as an engine.
pub type BoardEngine = BusEngine<UartBone<PinSimulation>>;

/// The Verilog of a board: its top and the system of its design.
pub fn verilog(board: &Board) -> Result<String, EngineError> {
    let top = board_top(&board.name).ok_or_else(|| EngineError::NoTop { board: board.name.clone() })?;
    Ok(format!("{top}\n{}", source(board.design)))
}

/// Builds a board, from the sources to the bitstream.
pub fn build(board: &Board, workshop: &mut Workshop<'_>) -> Result<Built, EngineError> {
    let Workshop { tools, cache, interrupt, watch } = workshop;
    Ok(memtwin_flow::build(board, &verilog(board)?, memtwin_spec::hash(), tools, cache, watch, interrupt)?)
}

/// Starts the simulation of a board with an array at a stage.
pub fn start_array(
    stage: Stage,
    board: &Board,
    workshop: &mut Workshop<'_>,
) -> Result<ArrayBoard<UartBone<PinSimulation>>, EngineError> {
    ArrayBoard::new(UartBone::new(PinSimulation::start(&design(stage, board, workshop)?)?))
}

/// Starts the simulation of a board with a network at a stage; `ram_faults` as in [`Design`].
pub fn start(
    stage: Stage,
    board: &Board,
    ram_faults: bool,
    workshop: &mut Workshop<'_>,
) -> Result<BoardEngine, EngineError> {
    let simulation = PinSimulation::start(&Design { ram_faults, ..design(stage, board, workshop)? })?;
    Ok(BusEngine::new(UartBone::new(simulation)))
}

/// A board at a stage, to be simulated; what has to be built for it is built, or was before.
pub fn design(stage: Stage, board: &Board, workshop: &mut Workshop<'_>) -> Result<Design, EngineError> {
    let bit_cycles = match stage {
        Stage::Pins => generated::bit_cycles(board)?.min(PINS_BIT_CYCLES),
        _ => generated::bit_cycles(board)?,
    };
    let verilog = match stage {
        Stage::Pins => {
            let Sources { top, pll, build_id, .. } = Sources::new(board, &verilog(board)?, memtwin_spec::hash())?;
            let quick = Board { baud: board.clock_hz / u32::from(bit_cycles), ..board.clone() };
            vec![("top.v", top), ("constants.v", generated::constants(&quick, build_id)?), ("pll.v", pll)]
        }
        Stage::Synthesis => vec![("top.v", read(&build(board, workshop)?.synthesised.netlist)?)],
        Stage::Route => vec![("top.v", read(&build(board, workshop)?.routed.netlist)?)],
        Stage::Bitstream => vec![("top.v", unpacked(board, workshop)?)],
    };
    let cells = match board.family {
        Family::Ice40 => include_str!("pins/cells/ice40.v"),
        Family::Ecp5 => include_str!("pins/cells/ecp5.v"),
    };
    Ok(Design {
        kind: EngineKind::Board(stage),
        name: format!("{}-{}-{}", stage.name(), board.name, board.design),
        verilog: verilog.into_iter().chain([("cells.v", cells.to_string())]).collect(),
        button: board_top(&board.name).is_some_and(|top| top.contains("button_n")),
        bit_cycles,
        baud: board.baud,
        ram_faults: false,
    })
}

/// What the bitstream says, as Verilog.
fn unpacked(board: &Board, workshop: &mut Workshop<'_>) -> Result<String, EngineError> {
    let built = build(board, workshop)?;
    let Workshop { tools, cache, interrupt, watch } = workshop;
    let mut flow = Flow { board, sources: &built.sources, tools, cache, interrupt, watch };
    Ok(flow.read_back(&built.bitstream)?)
}

fn read(path: &Path) -> Result<String, EngineError> {
    std::fs::read_to_string(path).map_err(|source| EngineError::Io { path: path.to_path_buf(), source })
}
