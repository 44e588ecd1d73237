//! A board at a stage of its build against the model.

use crate::lockstep::{Depth, config, lockstep};
use memtwin_calibrate::Parameters;
use memtwin_engine::array::{ArrayBoard, ArrayEngine, ArrayModel};
use memtwin_engine::chain::{BoardEngine, Stage, Workshop, start, start_array};
use memtwin_engine::pins::PinSimulation;
use memtwin_engine::uartbone::UartBone;
use memtwin_engine::{EngineError, EngineKind};
use memtwin_experiments::ArrayJob;
use memtwin_experiments::patterns::parameters;
use memtwin_experiments::procedure::{begin_inference, begin_layer1, present, whole};
use memtwin_flow::{Board, Built, Cache, Family, Interrupt, SearchPath, ToolSet, Tools};
use memtwin_spec::{Command, Design, Preset};
use std::path::Path;

/// Periods for which each pattern is shown: the length does not matter to the chain.
const SHOWN_PERIODS: u16 = 50;

/// What is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Job {
    /// Both layers trained on every pattern, and each pattern shown.
    Full,
    /// One event of learning, and one pattern shown.
    Event,
}

impl Job {
    fn parameters(self, preset: Preset) -> Parameters {
        let usual = parameters(preset.sizes());
        if self == Job::Full { usual } else { Parameters { event_budget_count: 1.0, ..usual } }
    }

    fn commands(self, preset: Preset) -> Vec<Command> {
        if self == Job::Full {
            return whole(preset.sizes().outputs as u8, true, SHOWN_PERIODS);
        }
        let mut commands = begin_layer1();
        commands.push(Command::Train { pattern: 0, ground: true });
        commands.extend(begin_inference());
        commands.extend(present(0, SHOWN_PERIODS));
        commands
    }
}

/// Cycles of a bit on the serial line: a simulation of the board's own rate would mostly wait for bits. It is one number of
/// `constants.v`; everything else is what is built for the board.
const BIT_CYCLES: u32 = 12;

/// A board that is built for a design, with Debian's tools where they can: they are quicker.
pub struct Bench {
    pub board: Board,
    tools: Tools,
}

impl Bench {
    pub fn new(board: &str, design: impl Into<Design>) -> Self {
        let board = Board::find(board).unwrap_or_else(|e| panic!("{e}"));
        // seeds of place and route are chosen for what is committed: others may miss an ECP5's clock by a little
        let clock_hz = if board.family == Family::Ecp5 { 2 * board.oscillator_hz } else { board.clock_hz };
        let board = Board { design: design.into(), clock_hz, baud: clock_hz / BIT_CYCLES, ..board };
        // tests run in the folder of their crate, the environment of pip is in that of the project
        let venv = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.venv/bin");
        let search = SearchPath::from_environment().and(&venv);
        let wanted = (board.family == Family::Ice40).then_some(ToolSet::Debian);
        let tools = Tools::find(board.family, wanted, &search).unwrap_or_else(|e| panic!("{e}"));
        Bench { board, tools }
    }

    fn work<T>(&self, cache: &Cache, work: impl FnOnce(&mut Workshop<'_>) -> Result<T, EngineError>) -> T {
        let interrupt = Interrupt::default();
        let mut workshop = Workshop { tools: &self.tools, cache, interrupt: &interrupt, watch: &mut |_| () };
        work(&mut workshop).unwrap_or_else(|e| panic!("{}: {e}", self.board.name))
    }

    /// The bitstream, built in a cache or found there.
    pub fn build(&self, cache: &Cache) -> Built {
        self.work(cache, |workshop| memtwin_engine::chain::build(&self.board, workshop))
    }

    /// The board at a stage, powered up.
    pub fn start(&self, stage: Stage, ram_faults: bool) -> BoardEngine {
        self.work(&Cache::from_environment(), |workshop| start(stage, &self.board, ram_faults, workshop))
    }

    /// The board with an array at a stage, powered up.
    pub fn start_array(&self, stage: Stage) -> ArrayBoard<UartBone<PinSimulation>> {
        self.work(&Cache::from_environment(), |workshop| start_array(stage, &self.board, workshop))
    }

    /// Does the jobs of an array on a stage, and on the model.
    pub fn check_arrays(&self, stage: Stage, jobs: &[ArrayJob]) {
        let mut array = self.start_array(stage);
        for job in jobs {
            let name = format!("{} {}, {}, {job:?}", self.board.name, self.board.design, stage.name());
            let [model, board] = [&mut ArrayModel::default() as &mut dyn ArrayEngine, &mut array]
                .map(|engine| job.run(engine, 1).unwrap_or_else(|error| panic!("{name}: {error}")));
            assert_eq!(model, board, "{name}");
            assert!(model.as_published, "{name}: {model:?}");
            let digests: Vec<_> = model.stimuli.iter().map(|stimulus| stimulus.digests).collect();
            println!("{name}: the digests {digests:08x?} are the model's");
        }
    }

    /// Runs a job on the model and on a stage; status, digests, conductances, spikes and owners must be the same after
    /// every command. Returns the ticks.
    pub fn check(&self, stage: Stage, job: Job, ram_faults: bool) -> u64 {
        let Design::Network(preset) = self.board.design else { panic!("{} is no network", self.board.design) };
        let name = &self.board.name;
        let mut engine = self.start(stage, ram_faults);
        let mut model = EngineKind::Model.start(preset.sizes()).unwrap_or_else(|e| panic!("{e}"));
        let config = config(preset, &job.parameters(preset), 1);
        let ticks = lockstep(&mut *model, &mut engine, &config, &job.commands(preset), Depth::Digests)
            .unwrap_or_else(|error| panic!("{name} {preset}, {}: {error}", stage.name()));
        println!("{name} {preset}, {}, {job:?}: {ticks} ticks, the digests are the model's", stage.name());
        ticks
    }
}
