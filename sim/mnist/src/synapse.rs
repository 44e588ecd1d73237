//! The update of pairs of synapses: pulses of whole ticks, as `memtwin_model::array` programs them. A step is in proportion to the
//! way to the end of the range, and at least one LSB.

use crate::circuit::PULSE_TICKS_MAX;
use memtwin_spec::Conductance;
use memtwin_spec::array::ProgrammingConfig;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::Rng;

/// What is left of the means of gradients and of their squares from one batch to the next (usual values of Adam).
const KEPT: [f32; 2] = [0.9, 0.999];
/// Keeps a synapse still that no image has reached.
const LEAST: f32 = 1e-8;

/// A conductance after a pulse.
#[inline(always)]
pub fn potentiated(config: &ProgrammingConfig, w: Conductance, ticks: u32) -> Conductance {
    let (max, w) = (config.conductance_max.to_bits(), w.to_bits());
    let step = ((u32::from(max - w) * ticks) >> config.potentiate_shift) + 1;
    Conductance::from_bits((u32::from(w) + step).min(max.into()) as u16)
}

/// The same the other way.
#[inline(always)]
pub fn depressed(config: &ProgrammingConfig, w: Conductance, ticks: u32) -> Conductance {
    let (min, w) = (config.conductance_min.to_bits(), w.to_bits());
    let step = ((u32::from(w - min) * ticks) >> config.depress_shift) + 1;
    Conductance::from_bits(u32::from(w).saturating_sub(step).max(min.into()) as u16)
}

/// What decides on the pulses of a layer, outside the array: running means of each pair's gradient and of its square.
#[derive(Debug, Clone)]
pub struct Programmer {
    means: Vec<[f32; 2]>,
    /// What the means still have of their start at 0.
    start: [f32; 2],
}

impl Programmer {
    pub fn new(pairs: usize) -> Self {
        Programmer { means: vec![[0.0; 2]; pairs], start: [1.0; 2] }
    }

    /// Programs the pairs of a layer against their gradient, row by row: `rate` ticks where mean and root of the mean square are
    /// equal. A part of a tick is a whole one with that probability. Where the loss rises with the difference, `G+` is
    /// depressed and `G-` potentiated.
    pub fn program(
        &mut self,
        config: &ProgrammingConfig,
        conductances: &mut [Conductance],
        neurons: usize,
        gradient: &[f32],
        rate: f32,
        rng: &mut Xoshiro256PlusPlus,
    ) {
        self.start = [self.start[0] * KEPT[0], self.start[1] * KEPT[1]];
        let [first, second] = self.start.map(|start| 1.0 - start);
        let mut word = 0;
        for (n, (&by, means)) in gradient.iter().zip(&mut self.means).enumerate() {
            if n % 4 == 0 {
                word = rng.next_u64();
            }
            let draw = (word & 0xFFFF) as f32 / 65536.0;
            word >>= 16;
            means[0] = KEPT[0] * means[0] + (1.0 - KEPT[0]) * by;
            means[1] = KEPT[1] * means[1] + (1.0 - KEPT[1]) * by * by;
            let wanted = rate * (means[0] / first) / ((means[1] / second).sqrt() + LEAST);
            let ticks = ((wanted.abs() + draw) as u32).min(PULSE_TICKS_MAX);
            if ticks == 0 {
                continue;
            }
            let plus = n / neurons * 2 * neurons + n % neurons;
            let (up, down) = if wanted < 0.0 { (plus, plus + neurons) } else { (plus + neurons, plus) };
            conductances[up] = potentiated(config, conductances[up], ticks);
            conductances[down] = depressed(config, conductances[down], ticks);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit;
    use memtwin_model::array::{Array, Pulse};
    use memtwin_spec::array::{ArrayConfig, ArraySizes, Level, SomaConfig};

    /// Every conductance within the range, programmed by the array and by us.
    #[test]
    fn updates_are_those_of_the_array() {
        let programming = circuit::programming();
        let range = programming.conductance_min.to_bits()..=programming.conductance_max.to_bits();
        let conductance: Vec<Conductance> = range.map(Conductance::from_bits).collect();
        let config = ArrayConfig {
            sizes: ArraySizes { rows: conductance.len(), neurons: 1 },
            soma: SomaConfig::Rc(circuit::soma().unwrap()),
            conductance: conductance.clone(),
            threshold_base: vec![circuit::threshold()],
            programming: programming.clone(),
            ramp_ticks: 0,
            ramp_step: 0,
            seed: [1; 4],
        };
        for ticks in [0_u8, 1, 2, 5, 20, 63] {
            for potentiate in [true, false] {
                let mut array = Array::new(&config);
                array.set_levels(&vec![Level(Some(if potentiate { 1 } else { 0 })); conductance.len()]);
                array.program(Pulse { column: 0, potentiate, ticks, least: 1 });
                let update = if potentiate { potentiated } else { depressed };
                let ours: Vec<_> = conductance.iter().map(|&w| update(&programming, w, ticks.into())).collect();
                // at the end of the range the array leaves a synapse alone, and so does the limit
                assert_eq!(array.conductances(), ours, "{ticks} ticks, {potentiate}");
            }
        }
    }

    #[test]
    fn pulses_lead_against_the_gradient() {
        let programming = circuit::programming();
        let middle = Conductance::from_num(500.0);
        let mut conductances = vec![middle; 8];
        let mut rng = rand_xoshiro::rand_core::SeedableRng::seed_from_u64(1);
        // two pairs of rows, two columns
        Programmer::new(4).program(&programming, &mut conductances, 2, &[1.0, -0.1, 0.0, 1e-3], 1.0, &mut rng);
        let moved: Vec<i32> =
            conductances.iter().map(|w| (i32::from(w.to_bits()) - i32::from(middle.to_bits())).signum()).collect();
        assert_eq!(moved, [-1, 1, 1, -1, 0, -1, 0, 1]);
    }
}
