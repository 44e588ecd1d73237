//! The lateral inhibition array (Fig. 4a): n lines of n + 1 conductances, and a comparator each;
//! for faults each line has one more conductance, to ground.

use memtwin_spec::{LiaConfig, Mask};

/// The array, and the LG of the last evaluation.
#[derive(Debug, Clone)]
pub struct Lia {
    neurons: usize,
    conductance: Vec<u16>,
    /// Sum of all cells of each line.
    total: Vec<u32>,
    ratio: u32,
    /// VL at the last evaluation; `None` before the first and after the LIA was switched off.
    seen: Option<Mask>,
    pub lg: Mask,
}

impl Lia {
    pub fn new(neurons: usize, config: &LiaConfig) -> Self {
        let conductance: Vec<u16> = config.conductance.iter().map(|g| g.to_bits()).collect();
        Lia {
            neurons,
            conductance,
            total: config.totals(neurons),
            ratio: config.ratio.into(),
            seen: None,
            lg: all(neurons),
        }
    }

    /// Switched off, every LG is high.
    pub fn release(&mut self) {
        self.lg = all(self.neurons);
        self.seen = None;
    }

    /// Not evaluated since it was switched on.
    pub fn is_due(&self) -> bool {
        self.seen.is_none()
    }

    /// Whether the next tick leaves the array and its LG as they are.
    pub fn is_settled(&self, on: bool, vl: Mask) -> bool {
        !on || self.seen == Some(vl)
    }

    /// Finds the LG that follow from VL; true where the array had to be evaluated.
    pub fn update(&mut self, vl: Mask) -> bool {
        if self.seen == Some(vl) {
            return false;
        }
        self.seen = Some(vl);
        self.lg = (0..self.neurons).filter(|&line| self.line_is_high(line, vl)).map(|line| 1 << line).sum();
        true
    }

    /// VBIAS (active cells + bias cell) < VREF (all cells), with VBIAS / VREF a whole number.
    fn line_is_high(&self, line: usize, mut vl: Mask) -> bool {
        let inputs = self.neurons + 1;
        let cells = &self.conductance[line * inputs..][..inputs];
        let mut active = u32::from(cells[self.neurons]);
        while vl != 0 {
            active += u32::from(cells[vl.trailing_zeros() as usize]);
            vl &= vl - 1;
        }
        self.ratio * active < self.total[line]
    }
}

/// A mask of `neurons` ones.
pub fn all(neurons: usize) -> Mask {
    Mask::MAX >> (Mask::BITS as usize - neurons)
}
