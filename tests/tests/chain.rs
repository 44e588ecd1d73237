//! The chain: sources, netlists and the unpacked bitstream of a board, simulated at its pins, against the model.

use memtwin_calibrate::Parameters;
use memtwin_engine::EngineKind;
use memtwin_engine::chain::{Stage, Workshop, start};
use memtwin_experiments::patterns::parameters;
use memtwin_experiments::procedure::whole;
use memtwin_flow::{Board, Cache, Family, Interrupt, SearchPath, ToolSet, Tools};
use memtwin_spec::{Command, Preset};
use memtwin_tests::lockstep::{Depth, config, lockstep};

/// Runs `commands` on the model and on a stage of a board, which is built for a preset.
fn check(board: &str, preset: Preset, stage: Stage, seed: u64, parameters: &Parameters, commands: &[Command]) {
    let board = Board { preset, ..Board::find(board).unwrap() };
    let search = SearchPath::from_environment();
    let debian = (board.family == Family::Ice40).then_some(ToolSet::Debian);
    let tools = Tools::find(board.family, debian, &search).unwrap();
    let (cache, interrupt) = (Cache::from_environment(), Interrupt::default());
    let mut workshop = Workshop { tools: &tools, cache: &cache, interrupt: &interrupt, watch: &mut |_| () };
    let mut engine = start(stage, &board, false, &mut workshop).unwrap();
    let mut model = EngineKind::Model.start(preset.sizes()).unwrap();
    match lockstep(&mut *model, &mut engine, &config(preset, parameters, seed), commands, Depth::Digests) {
        Ok(ticks) => println!("{} {preset} {}: {ticks} ticks", board.name, stage.name()),
        Err(error) => panic!("{} {preset} {} seed {seed}: {error}", board.name, stage.name()),
    }
}

#[test]
fn tiny_pins() {
    check("icebreaker", Preset::Tiny, Stage::Pins, 1, &parameters(Preset::Tiny.sizes()), &whole(3, true, 50));
}

#[test]
fn tiny_synthesis() {
    check("icebreaker", Preset::Tiny, Stage::Synthesis, 1, &parameters(Preset::Tiny.sizes()), &whole(3, true, 50));
}

#[test]
fn tiny_route() {
    check("icebreaker", Preset::Tiny, Stage::Route, 1, &parameters(Preset::Tiny.sizes()), &whole(3, true, 50));
}

#[test]
fn tiny_bitstream() {
    check("icebreaker", Preset::Tiny, Stage::Bitstream, 1, &parameters(Preset::Tiny.sizes()), &whole(3, true, 50));
}

#[test]
fn hx_bit() {
    let mut commands = memtwin_experiments::procedure::begin_layer1();
    commands.push(Command::Present { pattern: 0, until_fire: true, periods: 20 });
    check("hx8k_breakout", Preset::Paper, Stage::Route, 1, &Parameters::default(), &commands);
    check("hx8k_breakout", Preset::Paper, Stage::Bitstream, 1, &Parameters::default(), &commands);
}

#[test]
fn ecp() {
    let mut commands = memtwin_experiments::procedure::begin_layer1();
    commands.push(Command::Present { pattern: 0, until_fire: true, periods: 20 });
    for stage in [Stage::Pins, Stage::Synthesis, Stage::Route] {
        check("ulx3s_85f", Preset::Tiny, stage, 1, &parameters(Preset::Tiny.sizes()), &commands);
    }
}
