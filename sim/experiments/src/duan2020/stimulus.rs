//! Pulse trains on the inputs of an array.
//!
//! A source is connected while its train runs: at the pulse's amplitude, and at 0 V between pulses. Before and after, and
//! where there is no train, it floats. A train of amplitude 0 is a source at ground: it pulls the node down.

use memtwin_calibrate::nbox::Nbox;
use memtwin_spec::array::Level;
use std::collections::BTreeSet;

/// Equal pulses at equal distances.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Train {
    pub volt: f64,
    pub width_us: f64,
    pub interval_us: f64,
    pub pulses: u32,
    pub start_us: f64,
}

impl Train {
    /// The paper's usual train: pulses of 1 us, 0.1 us apart.
    pub fn usual(p: &Nbox, volt: f64, pulses: f64) -> Self {
        Train { volt, width_us: p.pulse_us, interval_us: p.interval_us, pulses: pulses as u32, start_us: 0.0 }
    }

    pub fn every_us(self, interval_us: f64) -> Self {
        Train { interval_us, ..self }
    }

    pub fn starting_us(self, start_us: f64) -> Self {
        Train { start_us, ..self }
    }

    /// From the first pulse to the end of the last interval.
    pub fn length_us(&self) -> f64 {
        (self.width_us + self.interval_us) * f64::from(self.pulses)
    }

    fn level(&self, grid: &Grid, tick: u32) -> Level {
        let Some(since) = tick.checked_sub(grid.start).filter(|since| *since < grid.period * self.pulses) else {
            return Level::FLOATING;
        };
        if since % grid.period < grid.width { Level::at_volt(self.volt) } else { Level::GROUND }
    }
}

/// A train in ticks.
struct Grid {
    start: u32,
    width: u32,
    period: u32,
}

/// All inputs at their levels for some ticks.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub ticks: u32,
    pub levels: Vec<Level>,
}

/// The nearest number of ticks.
pub fn ticks(us: f64, tick_us: f64) -> u32 {
    (us / tick_us).round() as u32
}

/// What the inputs do from 0 until `end_us`; an input without a train floats.
pub fn schedule(trains: &[Option<Train>], end_us: f64, tick_us: f64) -> Vec<Segment> {
    let grid = |train: &Train| Grid {
        start: ticks(train.start_us, tick_us),
        width: ticks(train.width_us, tick_us),
        period: ticks(train.width_us, tick_us) + ticks(train.interval_us, tick_us),
    };
    let grids: Vec<_> = trains.iter().map(|train| train.as_ref().map(|train| (train, grid(train)))).collect();
    let end = ticks(end_us, tick_us);
    let mut edges = BTreeSet::from([0, end]);
    for (train, grid) in grids.iter().flatten() {
        let pulse = |n: u32| [grid.start + n * grid.period, grid.start + n * grid.period + grid.width];
        edges.extend((0..train.pulses).flat_map(pulse));
        edges.insert(grid.start + train.pulses * grid.period);
    }
    let edges: Vec<_> = edges.into_iter().filter(|&edge| edge <= end).collect();
    let level = |input: &Option<(&Train, Grid)>, tick| {
        input.as_ref().map_or(Level::FLOATING, |(train, grid)| train.level(grid, tick))
    };
    let segment = |pair: &[u32]| Segment {
        ticks: pair[1] - pair[0],
        levels: grids.iter().map(|input| level(input, pair[0])).collect(),
    };
    edges.windows(2).map(segment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_float_outside_of_their_trains() {
        let train = Train { volt: 1.0, width_us: 1.0, interval_us: 0.5, pulses: 2, start_us: 1.0 };
        assert_eq!(train.length_us(), 3.0);
        let check = |trains: &[Option<Train>], expect: &[(u32, &[Option<i16>])]| {
            let segments = schedule(trains, 5.0, 0.5);
            let got: Vec<(u32, Vec<_>)> =
                segments.iter().map(|s| (s.ticks, s.levels.iter().map(|level| level.0).collect())).collect();
            let expect: Vec<_> = expect.iter().map(|(ticks, levels)| (*ticks, levels.to_vec())).collect();
            assert_eq!(got, expect);
        };
        let (high, low) = (Some(1024), Some(0));
        check(&[None], &[(10, &[None])]);
        check(
            &[Some(train), None],
            &[
                (2, &[None, None]),
                (2, &[high, None]),
                (1, &[low, None]),
                (2, &[high, None]),
                (1, &[low, None]),
                (2, &[None, None]),
            ],
        );
    }
}
