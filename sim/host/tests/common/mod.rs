//! A simulated board and a host at it.

use memtwin_engine::chain::{Stage, Workshop};
use memtwin_flow::{Board, Cache, Interrupt, SearchPath, ToolSet, Tools};
use memtwin_host::{HostError, OpenBoard, OpenOptions, SimulatedBoard};
use memtwin_spec::{Design, Preset};

/// The smallest network on an iCEBreaker: 12 cycles a bit at its 1000000 baud.
pub fn icebreaker() -> Board {
    Board { design: Design::Network(Preset::Tiny), ..Board::find("icebreaker").unwrap() }
}

/// Does something with what a build needs.
pub fn with_workshop<T>(work: impl FnOnce(&mut Workshop<'_>) -> T) -> T {
    let tools = Tools::find(icebreaker().family, Some(ToolSet::Debian), &SearchPath::from_environment()).unwrap();
    let (cache, interrupt) = (Cache::from_environment(), Interrupt::default());
    work(&mut Workshop { tools: &tools, cache: &cache, interrupt: &interrupt, watch: &mut |_| () })
}

/// The board's sources, running behind a pseudo-terminal.
pub fn simulate(board: &Board) -> SimulatedBoard {
    with_workshop(|workshop| SimulatedBoard::start(board, Stage::Pins, workshop)).unwrap()
}

pub fn open(board: &SimulatedBoard) -> Result<OpenBoard, HostError> {
    OpenBoard::open(board.path(), OpenOptions::default())
}
