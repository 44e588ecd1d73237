//! The physical values of the network, each with unit and source, and the integers they become.
//!
//! ```text
//!     +V  or  0 V                                R_f
//!      |     G+                               +-/\/\/-+
//!   row 2i --/\/\/--+                         |       |     R_L
//!   row 2i+1 /\/\/--+-- column, at 0 V -------+--|>---+----/\/\/---+--- v ---+
//!      |     G-                                 +-2 V              |         |
//!     -V  or  0 V                                             membrane C   volatile switch
//! ```
//!
//! A pixel that spikes puts its row 2i at `+V` and its row 2i+1 at `-V` for one step of 1 us; otherwise both are at 0 V. So the
//! current of a column is `I = V sum (G+ - G-)` over the pixels that spike. The amplifier makes `R_f I` of it, within +-2 V, and
//! charges the membrane through `R_L`: `C dv/dt = (R_f I - v) / R_L - G_dev v`. Hidden neurons drive the output layer in the
//! same way, in the step in which they fire.

use memtwin_calibrate::CalibrateError;
use memtwin_calibrate::array::{Circuit, threshold_code};
use memtwin_calibrate::code::{conductance, nearest};
use memtwin_spec::array::{
    DRIVE_SHIFT, GROWTH_MAX_SHIFT, LEVEL_LSBS_A_VOLT, LOAD_FRACTION_BITS, Level, MEMBRANE_FRACTION_BITS,
    ProgrammingConfig, RcConfig,
};

/// Pixels of an image: 28x28.
pub const PIXELS: usize = 784;
/// Neurons of layer 1.
pub const HIDDEN: usize = 100;
/// Neurons of layer 2: one a digit.
pub const DIGITS: usize = 10;

/// A time step, which is one tick (paper: 10 time steps are 10 us).
pub const STEP_S: f64 = 1e-6;
/// Voltage from which the switch closes (paper: about 0.8 V, either way).
pub const THRESHOLD_VOLT: f64 = 0.8;
/// Voltage below which it opens (paper: about 0.6 V).
pub const HOLD_VOLT: f64 = 0.6;
/// How long it takes to close and to open (paper: less than 50 ns and 25 ns): less than a step, so none.
pub const ONSET_S: f64 = 50e-9;
pub const REST_S: f64 = 25e-9;
/// Range of the amplifier, either way (paper: -2 to 2 V).
pub const AMPLIFIER_VOLT: f64 = 2.0;
/// Feedback resistor of the amplifier (fit; after training its range is left in 39 % of the steps in layer 1, 18 % in layer 2).
pub const FEEDBACK_OHM: f64 = 6250.0;
/// Resistor between amplifier and membrane (choice).
pub const LOAD_OHM: f64 = 5e3;
/// Membrane capacitance (choice: with the load resistor 8 us, the shortest time in which 2 V are within the formats. A neuron at
/// rest then fires after 4 steps of full drive, and every third step from there).
pub const MEMBRANE_FARAD: f64 = 1.6e-9;
/// The switch, open (choice: 80 us with the membrane).
pub const OFF_OHM: f64 = 50e3;
/// The switch, closed (choice: it discharges the membrane below hold within a step).
pub const ON_OHM: f64 = 1e3;
/// Amplitude of a spike at the rows (choice: far below what programs a synapse).
pub const SPIKE_VOLT: f64 = 0.25;
/// Range of a TaOx synapse (choice: within what 12 bits of 0.25 uS hold).
pub const CONDUCTANCE_USIEMENS: [f64; 2] = [40.0, 980.0];
/// A pulse of one tick moves a synapse by 2^-6 of its way to the end of the range, and by one LSB (choice: 59 LSBs at most).
pub const PROGRAM_SHIFT: u8 = 6;
/// Longest pulse that programs a synapse, in ticks: what the command of an array holds.
pub const PULSE_TICKS_MAX: u32 = 63;

/// The soma that all neurons have.
fn circuit() -> Circuit {
    Circuit {
        tick_s: STEP_S,
        membrane_farad: MEMBRANE_FARAD,
        off_siemens: 1.0 / OFF_OHM,
        on_siemens: 1.0 / ON_OHM,
        threshold_volt: THRESHOLD_VOLT,
        // what varies here is the spikes of the pixels
        threshold_c2c_sd_rel: 0.0,
        threshold_d2d_sd_rel: 0.0,
        hold_volt: HOLD_VOLT,
        onset_s: ONSET_S,
        rest_s: REST_S,
    }
}

/// The integers of the soma behind its amplifier.
pub fn soma() -> Result<RcConfig, CalibrateError> {
    // what a volt at the amplifier adds to the membrane in a step
    let share = STEP_S / (LOAD_OHM * MEMBRANE_FARAD);
    let load = share * f64::from(1_u32 << LOAD_FRACTION_BITS);
    let growth = AMPLIFIER_VOLT * share * f64::from(1_u32 << (MEMBRANE_FRACTION_BITS - GROWTH_MAX_SHIFT));
    Ok(RcConfig {
        load_fixed: word(load),
        // its limit is one LSB less than the next multiple
        growth_max: word(growth - 1.0),
        ..circuit().rc(1.0 / LOAD_OHM)?
    })
}

/// The nearest of 16 bits.
fn word(value: f64) -> u16 {
    nearest(value, u16::MAX.into()) as u16
}

/// The threshold of every neuron, LSB 2^-13 V.
pub fn threshold() -> u16 {
    threshold_code(THRESHOLD_VOLT)
}

/// The arrays' `drive`: growth of the membrane for one LSB of conductance and one of level, `R_f G V dt / (R_L C)`, LSB 2^-17.
pub fn drive() -> u16 {
    let volt = FEEDBACK_OHM * 0.25e-6 / LEVEL_LSBS_A_VOLT * STEP_S / (LOAD_OHM * MEMBRANE_FARAD);
    word(volt * f64::from(1_u32 << MEMBRANE_FRACTION_BITS) * f64::from(1_u32 << DRIVE_SHIFT))
}

/// The level of a row with a spike, LSB 1/1024 V.
pub fn spike_level() -> i16 {
    Level::at_volt(SPIKE_VOLT).0.unwrap_or_default()
}

/// How synapses are programmed.
pub fn programming() -> ProgrammingConfig {
    let [conductance_min, conductance_max] = CONDUCTANCE_USIEMENS.map(conductance);
    ProgrammingConfig {
        conductance_min,
        conductance_max,
        potentiate_shift: PROGRAM_SHIFT,
        depress_shift: PROGRAM_SHIFT,
    }
}
