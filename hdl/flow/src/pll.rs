//! The PLL of a board's clock: the dividers that give exactly the frequency that is asked for.
//!
//! iCE40: `clock = oscillator / (DIVR + 1) * (DIVF + 1) / 2^DIVQ`, searched as icepll does (data sheet limits: phase
//! detector 10 to 133 MHz, VCO 533 to 1066 MHz, output 16 to 275 MHz). ECP5: `clock = oscillator / CLKI_DIV *
//! CLKFB_DIV` with the output as feedback, searched as ecppll does (phase detector 3.125 to 400 MHz, VCO 400 to
//! 800 MHz, output 10 to 400 MHz). All in integers: equal means equal.

use crate::{Board, Family, FlowError};
use std::cmp::Ordering;

/// Dividers of a PLL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pll {
    /// The oscillator's clock as it is.
    None,
    Ice40 {
        divr: u8,
        divf: u8,
        divq: u8,
        filter_range: u8,
    },
    Ecp5 {
        input_divider: u8,
        feedback_divider: u8,
        output_divider: u8,
    },
}

/// A frequency in Hz as a fraction.
#[derive(Clone, Copy)]
struct Ratio {
    over: u64,
    under: u64,
}

impl Ratio {
    fn compare(self, other: Ratio) -> Ordering {
        (u128::from(self.over) * u128::from(other.under)).cmp(&(u128::from(other.over) * u128::from(self.under)))
    }

    fn is_between(self, low_hz: u64, high_hz: u64) -> bool {
        self.over >= low_hz * self.under && self.over <= high_hz * self.under
    }
}

/// What a search has seen: the frequencies next to the wanted one.
struct Nearest {
    wanted: Ratio,
    below: Option<Ratio>,
    above: Option<Ratio>,
}

impl Nearest {
    fn new(wanted_hz: u64) -> Self {
        Nearest { wanted: Ratio { over: wanted_hz, under: 1 }, below: None, above: None }
    }

    /// Notes a frequency that is possible; true where it is the wanted one.
    fn see(&mut self, found: Ratio) -> bool {
        let nearer = |old: Option<Ratio>, order| old.is_none_or(|old| found.compare(old) == order);
        match found.compare(self.wanted) {
            Ordering::Equal => return true,
            Ordering::Less if nearer(self.below, Ordering::Greater) => self.below = Some(found),
            Ordering::Greater if nearer(self.above, Ordering::Less) => self.above = Some(found),
            _ => {}
        }
        false
    }

    fn error(&self, board: &Board) -> FlowError {
        let hz = |ratio: &Ratio| match ratio.over % ratio.under {
            0 => format!("{} Hz", ratio.over / ratio.under),
            // such a frequency is no whole number: none to put into clock_hz
            _ => format!("{:.3} Hz", ratio.over as f64 / ratio.under as f64),
        };
        let nearest: Vec<String> = self.below.iter().chain(&self.above).map(hz).collect();
        let hint =
            if nearest.is_empty() { String::new() } else { format!("; the nearest are {}", nearest.join(" and ")) };
        FlowError::Clock(format!(
            "no PLL of {} makes {} Hz of {} Hz{hint}",
            board.family, board.clock_hz, board.oscillator_hz
        ))
    }
}

impl Pll {
    /// The PLL that a board needs.
    pub fn find(board: &Board) -> Result<Pll, FlowError> {
        match board.family {
            _ if board.clock_hz == board.oscillator_hz => Ok(Pll::None),
            Family::Ice40 => ice40(board),
            Family::Ecp5 => ecp5(board),
        }
    }
}

fn ice40(board: &Board) -> Result<Pll, FlowError> {
    let oscillator_hz = u64::from(board.oscillator_hz);
    let mut nearest = Nearest::new(board.clock_hz.into());
    for divr in 0..=15u8 {
        let detector = Ratio { over: oscillator_hz, under: u64::from(divr) + 1 };
        if !detector.is_between(10_000_000, 133_000_000) {
            continue;
        }
        for divf in 0..=127u8 {
            let vco = Ratio { over: detector.over * (u64::from(divf) + 1), under: detector.under };
            if !vco.is_between(533_000_000, 1_066_000_000) {
                continue;
            }
            for divq in 1..=6u8 {
                let clock = Ratio { over: vco.over, under: vco.under << divq };
                if clock.is_between(16_000_000, 275_000_000) && nearest.see(clock) {
                    let steps = [17_000_000, 26_000_000, 44_000_000, 66_000_000, 101_000_000];
                    let passed = steps.iter().filter(|&&step_hz| detector.over >= step_hz * detector.under).count();
                    return Ok(Pll::Ice40 { divr, divf, divq, filter_range: passed as u8 + 1 });
                }
            }
        }
    }
    Err(nearest.error(board))
}

fn ecp5(board: &Board) -> Result<Pll, FlowError> {
    let oscillator_hz = u64::from(board.oscillator_hz);
    let mut nearest = Nearest::new(board.clock_hz.into());
    // distance of the VCO from the middle of its range, in units that need no division
    let mut best: Option<(u64, Pll)> = None;
    for input_divider in 1..=128u8 {
        let detector = Ratio { over: oscillator_hz, under: input_divider.into() };
        if !detector.is_between(3_125_000, 400_000_000) {
            continue;
        }
        for feedback_divider in 1..=80u8 {
            let clock = Ratio { over: oscillator_hz * u64::from(feedback_divider), under: input_divider.into() };
            if !clock.is_between(10_000_000, 400_000_000) || !nearest.see(clock) {
                continue;
            }
            // as the clock is exact, so is the VCO
            for output_divider in 1..=128u8 {
                let vco_hz = u64::from(board.clock_hz) * u64::from(output_divider);
                let off_hz = vco_hz.abs_diff(600_000_000);
                if (400_000_000..=800_000_000).contains(&vco_hz) && best.is_none_or(|(old_hz, _)| off_hz < old_hz) {
                    best = Some((off_hz, Pll::Ecp5 { input_divider, feedback_divider, output_divider }));
                }
            }
        }
    }
    best.map(|(_, pll)| pll).ok_or_else(|| nearest.error(board))
}
