//! Random programs for random circuits, on hardware and on the model: every probe, every digest, everything saved.
//!
//! The hardware takes all programs of a size one after the other, so each load and restore also has to end what was there
//! before. Where both differ, the program and its circuit are shrunk to the smallest for which they do.

// circuits and commands are those that the model is tested with
#[path = "../../sim/model/tests/programs/circuit.rs"]
mod circuit;
#[path = "../../sim/model/tests/programs/commands.rs"]
mod commands;

use crate::property::{Counterexample, search};
use crate::together::{By, compare_states, step};
use circuit::{PATTERNS, any_config, any_pixels};
use commands::{any_beginning, any_command};
use memtwin_calibrate::Parameters;
use memtwin_engine::Engine;
use memtwin_engine::model::ModelEngine;
use memtwin_spec::size::PATTERNS_MAX;
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{Command, Config, Sizes};
use proptest::prelude::*;
use serde_json::Value;
use std::cell::{Cell, RefCell};

/// Values of a list that a description shows.
const SHOWN_MAX: usize = 8;

/// One step of a program.
#[derive(Debug, Clone)]
pub enum Step {
    Run(Command),
    SetPattern {
        index: u8,
        pixels: Vec<bool>,
    },
    /// The hardware goes on from where the model stands.
    ToHardware,
    /// The model goes on from where the hardware stands.
    ToModel,
    /// Both begin anew.
    Load,
}

/// A circuit, and what is done with it.
#[derive(Debug, Clone)]
pub struct Program {
    pub config: Config,
    pub steps: Vec<Step>,
    /// The periods whose probes are looked at, modulo 64: a run in silence and one in detail are two ways of the driver.
    pub wanted: u64,
}

fn any_step(sizes: Sizes) -> impl Strategy<Value = Step> {
    let index = prop_oneof![3 => 0..PATTERNS as u8, 1 => 0..PATTERNS_MAX as u8];
    prop_oneof![
        16 => any_command(sizes).prop_map(Step::Run),
        2 => (index, any_pixels(sizes)).prop_map(|(index, pixels)| Step::SetPattern { index, pixels }),
        1 => Just(Step::ToHardware),
        1 => Just(Step::ToModel),
        1 => Just(Step::Load),
    ]
}

fn any_program(sizes: Sizes) -> impl Strategy<Value = Program> {
    let steps = prop::collection::vec(any_step(sizes), 1..16);
    let wanted = prop_oneof![3 => Just(u64::MAX), 1 => Just(0), 1 => any::<u64>()];
    // what comes first is shrunk first: a short program is soon tried
    (steps, any_beginning(), wanted, any_config(sizes)).prop_map(|(steps, first, wanted, config)| {
        let steps = first.into_iter().map(Step::Run).chain(steps).collect();
        Program { config, steps, wanted }
    })
}

/// Runs a program on both; returns the periods that were compared, or where they differ.
fn compare(program: &Program, hardware: &mut dyn Engine) -> Result<u64, String> {
    let mut model = ModelEngine::default();
    let engine = |error| format!("{error}");
    model.load(&program.config).map_err(engine)?;
    hardware.load(&program.config).map_err(engine)?;
    let mut ticks = 0;
    for (n, taken) in program.steps.iter().enumerate() {
        let place = |difference: String| format!("step {n}, {taken:?}: {difference}");
        let before = model.status().map_err(engine)?.ticks;
        match taken {
            Step::Run(command) => {
                step(&mut model, hardware, *command, By::Probes(program.wanted)).map_err(place)?;
                ticks += model.status().map_err(engine)?.ticks - before;
                continue;
            }
            Step::SetPattern { index, pixels } => {
                model.set_pattern((*index).into(), pixels).map_err(engine)?;
                hardware.set_pattern((*index).into(), pixels).map_err(engine)?;
            }
            Step::ToHardware => hardware.restore(&model.save().map_err(engine)?).map_err(engine)?,
            Step::ToModel => model.restore(&hardware.save().map_err(engine)?).map_err(engine)?,
            Step::Load => {
                model.load(&program.config).map_err(engine)?;
                hardware.load(&program.config).map_err(engine)?;
            }
        }
        compare_states(&mut model, hardware, By::Probes(u64::MAX)).map_err(place)?;
    }
    Ok(ticks / u64::from(TICKS_PER_PERIOD))
}

/// Compares random programs until enough periods were; returns those and the programs, or the smallest that differs.
pub fn compare_many(
    sizes: Sizes,
    hardware: &mut dyn Engine,
    periods_max: u64,
) -> Result<(u64, u32), Box<Counterexample<Program>>> {
    let (hardware, periods) = (RefCell::new(hardware), Cell::new(0));
    let programs = search(
        &any_program(sizes),
        |_| periods.get() < periods_max,
        |program| {
            let compared = compare(&program, *hardware.borrow_mut())?;
            periods.set(periods.get() + compared);
            Ok(())
        },
    )?;
    Ok((periods.get(), programs))
}

/// The program, and what of its circuit is not as usual.
pub fn show(program: &Program) -> String {
    let sizes = program.config.sizes;
    let usual = Parameters::default().config(sizes, program.config.patterns.clone(), 0).expect("the defaults");
    let [found, usual] = [&program.config, &usual].map(|config| serde_json::to_value(config).expect("numbers"));
    let mut text: String = program.steps.iter().map(|step| format!("  {step:?}\n")).collect();
    text += &format!("  probes wanted: {:#x}; the circuit of {sizes} is the usual one but for\n", program.wanted);
    describe("", &found, &usual, &mut text);
    text
}

fn describe(place: &str, found: &Value, usual: &Value, text: &mut String) {
    match (found, usual) {
        (Value::Object(found), Value::Object(usual)) => {
            let null = Value::Null;
            for (key, value) in found {
                describe(&format!("{place}.{key}"), value, usual.get(key).unwrap_or(&null), text);
            }
        }
        (Value::Array(found), Value::Array(usual)) if found.len() <= SHOWN_MAX => {
            for (n, value) in found.iter().enumerate() {
                describe(&format!("{place}[{n}]"), value, usual.get(n).unwrap_or(&Value::Null), text);
            }
        }
        (Value::Array(list), _) if found != usual && list.len() > SHOWN_MAX => {
            let begin: Vec<String> = list[..SHOWN_MAX].iter().map(Value::to_string).collect();
            *text += &format!("    {place} = [{}, ... {} in all]\n", begin.join(", "), list.len());
        }
        _ if found != usual => *text += &format!("    {place} = {found}\n"),
        _ => {}
    }
}
