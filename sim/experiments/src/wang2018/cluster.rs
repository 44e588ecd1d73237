//! The training of the 8x3 array (Fig. 5), on every engine of arrays: the model, a simulator, a board.

use crate::ExperimentError;
use crate::draws::{Draws, Purpose};
use memtwin_calibrate::diffusive::Diffusive;
use memtwin_engine::array::{ArrayEngine, Pulse};
use memtwin_spec::Conductance;
use memtwin_spec::array::{ArrayConfig, ArraySizes, Level};

/// Inputs, and neurons.
pub const INPUTS: usize = 8;
pub const NEURONS: usize = 3;
/// The pooled outputs of the convolution that are to be found: U and M, A, S.
pub const PROTOTYPES: [[bool; INPUTS]; NEURONS] = [
    [true, true, true, true, false, false, false, false],
    [false, false, false, false, true, true, false, false],
    [true, true, false, false, false, false, true, true],
];
/// The order in which letters are presented, as prototypes: U, M, A, S, and again.
pub const ORDER: [usize; 4] = [0, 0, 1, 2];

/// One presentation.
#[derive(Debug, Clone, PartialEq)]
pub struct Presentation {
    /// The prototype of the pattern.
    pub prototype: usize,
    /// Levels at the beginning of the ramp, in volts.
    pub volt: [f64; INPUTS],
    pub winner: Option<usize>,
    /// Maximum of the pattern at the fire.
    pub peak_volt: f64,
    /// Conductances after it in microsiemens, `[input][neuron]`.
    pub usiemens: [[f64; NEURONS]; INPUTS],
}

/// The integers of an array before training; what varies comes from `seed`.
pub fn config(p: &Diffusive, seed: u64) -> Result<ArrayConfig, ExperimentError> {
    let mut noise = Draws::new(seed, Purpose::SYNAPSES);
    let usiemens: Vec<f64> = (0..INPUTS * NEURONS).map(|_| noise.spread(p.start_usiemens, p.start_sd_rel)).collect();
    let sizes = ArraySizes { rows: INPUTS, neurons: NEURONS };
    let mut config = p.circuit(p.network_membrane_nfarad).config(sizes, &usiemens, p.programming(), seed)?;
    config.ramp_ticks = p.ticks(p.ramp_us) as u16;
    config.ramp_step = (p.ramp_rel * f64::from(config.scale())).round() as i16;
    Ok(config)
}

/// A noisy pattern: pixels of 0 and 1 with normal noise, none negative, scaled to a maximum of `start_volt`.
fn pattern(p: &Diffusive, prototype: usize, noise: &mut Draws) -> [f64; INPUTS] {
    let pixels = PROTOTYPES[prototype].map(|bit| (f64::from(u8::from(bit)) + p.pixel_sd_rel * noise.normal()).max(0.0));
    let most = pixels.iter().copied().fold(0.0, f64::max);
    pixels.map(|pixel| pixel / most * p.start_volt)
}

/// A whole training: loads an array with a [`config`] of the same seed and presents patterns; `see` is told of each presentation
/// and may end it.
///
/// In a presentation levels are written, the ramp runs until a neuron fires, that neuron's high inputs are potentiated and its low
/// ones depressed while the others float, and all rows rest at 0 V.
pub fn train(
    p: &Diffusive,
    config: &ArrayConfig,
    seed: u64,
    array: &mut dyn ArrayEngine,
    see: &mut dyn FnMut(&Presentation) -> bool,
) -> Result<(), ExperimentError> {
    let start = config.scale();
    let least = Level::at_volt(p.high_rel * p.start_volt).0.unwrap_or(Level::MAX);
    let mut noise = Draws::new(seed, Purpose::PIXELS);
    array.load(config)?;
    for n in 0..p.presentations_count as usize {
        let prototype = ORDER[n % ORDER.len()];
        let volt = pattern(p, prototype, &mut noise);
        array.set_levels(&volt.map(Level::at_volt))?;
        array.set_drive(start)?;
        let fired = array.run(p.ticks(p.present_us), true)?.fired;
        let winner = (fired != 0).then(|| fired.trailing_zeros() as usize);
        let peak_volt = p.start_volt * f64::from(array.drive()?) / f64::from(start);
        if let Some(column) = winner {
            for potentiate in [true, false] {
                array.program(Pulse { column, potentiate, ticks: p.ticks(p.program_us) as u8, least })?;
            }
        }
        array.set_levels(&[Level::GROUND; INPUTS])?;
        array.run(p.ticks(p.pause_us), false)?;
        let usiemens = rows(&array.conductances()?);
        if !see(&Presentation { prototype, volt, winner, peak_volt, usiemens }) {
            return Err(ExperimentError::Interrupted);
        }
    }
    Ok(())
}

/// Conductances in microsiemens, `[input][neuron]`.
pub fn rows(conductances: &[Conductance]) -> [[f64; NEURONS]; INPUTS] {
    std::array::from_fn(|row| std::array::from_fn(|column| conductances[row * NEURONS + column].to_num()))
}

/// The prototype that each neuron has become: every synapse is above where it began for a 1, and below for a 0.
pub fn owners(p: &Diffusive, usiemens: &[[f64; NEURONS]; INPUTS]) -> [Option<usize>; NEURONS] {
    let is_like = |column: usize, prototype: &[bool; INPUTS]| {
        usiemens.iter().zip(prototype).all(|(row, &bit)| (row[column] > p.start_usiemens) == bit)
    };
    std::array::from_fn(|column| PROTOTYPES.iter().position(|prototype| is_like(column, prototype)))
}

/// Whether each prototype has a neuron of its own.
pub fn is_clustered(owners: &[Option<usize>; NEURONS]) -> bool {
    (0..NEURONS).all(|prototype| owners.contains(&Some(prototype)))
}
