//! The twin on the bench: one neuron, nothing random, nothing programmed, and its formats.

use crate::SpiceError;
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_calibrate::{Parameters, describe};
use memtwin_engine::EngineKind;
use memtwin_spec::format::CONDUCTANCE_BITS_MAX;
use memtwin_spec::{Command, Conductance, Config, Control, LayerIndex, Observer, Pattern, PatternSet, Sizes};

/// The error of the solver and of switches that are nearly ideal, in LSBs, at most: an exact multiple of an LSB must not be
/// truncated to the one below.
pub(crate) const SOLVER_LSB: f64 = 1e-4;

/// A network of one neuron with these inputs, without anything random, which no use changes.
pub(crate) fn still_config(parameters: &Parameters, active: &[bool]) -> Result<Config, SpiceError> {
    let parameters = Parameters {
        threshold_c2c_sd_rel: 0.0,
        threshold_d2d_sd_rel: 0.0,
        fatigue_max_rel: 0.0,
        gain_d2d_sd_rel: 0.0,
        ..parameters.clone()
    };
    let pattern = Pattern { name: "pattern".into(), pixels: active.to_vec() };
    let patterns = PatternSet::new(active.len(), vec![pattern]);
    let mut config = parameters.config(Sizes::new(active.len(), 1, 1)?, patterns, 0)?;
    // what lies outside the programming range is left alone
    config.device.conductance_min = Conductance::from_bits(CONDUCTANCE_BITS_MAX - 1);
    config.device.conductance_max = Conductance::from_bits(CONDUCTANCE_BITS_MAX);
    Ok(config)
}

/// Shows the only pattern to the only neuron of layer 1 for some periods.
pub(crate) fn present(
    config: &Config,
    depress: bool,
    periods: u16,
    observer: &mut dyn Observer,
) -> Result<(), SpiceError> {
    let mut engine = EngineKind::Model.start(config.sizes)?;
    engine.load(config)?;
    let control = Control { layer1_on: true, depress1: depress, ..Control::default() };
    let gates = Command::Gate { layer: LayerIndex::One, neuron: None, on: true };
    engine.run(
        &[Command::Control(control), gates, Command::Present { pattern: 0, until_fire: false, periods }],
        observer,
    )?;
    Ok(())
}

/// What is left of a parameter after rounding to the formats of the circuit.
pub(crate) fn held(parameters: &Parameters, name: &str) -> f64 {
    let value = parameters.get(name).expect("a parameter of the table");
    describe(name).expect("a parameter of the table").format.held(value)
}

/// A voltage across a device as the twin has it: truncated to 1/128 V, saturated at 255.
pub(crate) fn code(volt: f64) -> u8 {
    // Rust's conversion saturates
    (volt * VOLTAGE_LSBS_A_VOLT + SOLVER_LSB) as u8
}
