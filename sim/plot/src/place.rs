//! Values to pixels, and the ends of an axis.

use crate::{Axis, Scale};

/// Values beyond this are left out as infinite ones are (their distances would be infinite), on a log scale those below its
/// inverse, too.
const MOST: f64 = 1e300;
/// Pixels are kept within this, far outside of any figure.
const FAR: f64 = 1e5;

/// An axis laid out in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Ends in values; `high` is the smaller one where the axis runs backwards.
    pub low: f64,
    pub high: f64,
    pub log: bool,
    /// Their pixels.
    pub start: f64,
    pub end: f64,
}

impl Place {
    /// `low` and `high` must differ, and be above 0 on a log scale.
    pub fn new([low, high]: [f64; 2], log: bool, [start, end]: [f64; 2]) -> Self {
        Self { low, high, log, start, end }
    }

    /// Pixel of a value; `None` for what this axis cannot show.
    pub fn at(&self, value: f64) -> Option<f64> {
        is_shown(value, self.log).then(|| {
            let part = if self.log {
                let [value, low, high] = [value, self.low, self.high].map(libm::log10);
                (value - low) / (high - low)
            } else {
                (value - self.low) / (self.high - self.low)
            };
            (self.start + part * (self.end - self.start)).clamp(-FAR, FAR)
        })
    }

    /// Pixel of a value, of the axis' low end where a log scale cannot go that low.
    pub fn at_least(&self, value: f64) -> Option<f64> {
        if self.log && value <= 1.0 / MOST { Some(self.start) } else { self.at(value) }
    }

    /// Is the value between the ends?
    pub fn holds(&self, value: f64) -> bool {
        (self.low.min(self.high)..=self.low.max(self.high)).contains(&value)
    }
}

/// The lowest and highest of what is included.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    low: f64,
    high: f64,
    log: bool,
}

impl Extent {
    pub fn new(log: bool) -> Self {
        Self { low: f64::INFINITY, high: f64::NEG_INFINITY, log }
    }

    pub fn include(&mut self, value: f64) {
        if is_shown(value, self.log) {
            self.low = self.low.min(value);
            self.high = self.high.max(value);
        }
    }

    /// The values themselves; `None` without any.
    pub fn ends(&self) -> Option<[f64; 2]> {
        (self.low <= self.high).then_some([self.low, self.high])
    }

    /// Ends that differ, with the part `room` of their distance free at each.
    pub fn padded(&self, room: f64) -> [f64; 2] {
        let Some(ends) = self.ends() else { return if self.log { [1.0, 10.0] } else { [0.0, 1.0] } };
        let [low, high] = apart(ends, self.log);
        if self.log {
            let [low, high] = [low, high].map(libm::log10);
            let room = (high - low) * room;
            return [low - room, high + room].map(|power| libm::pow(10.0, power.clamp(-305.0, 305.0)));
        }
        let room = (high - low) * room;
        [low - room, high + room]
    }

    /// As [`Extent::padded`], but from 0 where 0 is near: rates and bars stand on it.
    pub fn padded_from_zero(&self, room: f64) -> [f64; 2] {
        let [low, high] = self.padded(room);
        let near = |small: f64, large: f64| !self.log && large > 0.0 && (0.0..=0.3 * large).contains(&small);
        match self.ends() {
            Some([least, most]) if near(least, most) => [0.0, high],
            Some([least, most]) if near(-most, -least) => [low, 0.0],
            _ => [low, high],
        }
    }
}

fn is_shown(value: f64, log: bool) -> bool {
    value.is_finite() && value.abs() <= MOST && (!log || value >= 1.0 / MOST)
}

/// Ends as given where they differ enough to be told apart, else some way around them.
pub fn apart([low, high]: [f64; 2], log: bool) -> [f64; 2] {
    let size = low.abs().max(high.abs());
    if (high - low).abs() > size * 1e-12 && size > 1e-300 {
        return [low, high];
    }
    if log {
        return [low / 3.0, high * 3.0];
    }
    let room = if size > 1e-300 { size * 0.1 } else { 1.0 };
    [low - room, high + room]
}

/// The ends that were asked for, if the scale can have them.
pub fn given(axis: &Axis) -> Option<[f64; 2]> {
    let log = axis.scale == Scale::Log;
    axis.range.filter(|ends| ends.iter().all(|&end| is_shown(end, log))).map(|ends| apart(ends, log))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(values: &[f64], log: bool) -> Extent {
        let mut extent = Extent::new(log);
        values.iter().for_each(|value| extent.include(*value));
        extent
    }

    #[test]
    fn ends_are_what_the_values_need() {
        let check = |values: &[f64], log, expect: [f64; 2]| {
            let ends = extent(values, log).padded(0.0);
            assert!(
                ends.iter().zip(expect).all(|(end, expect)| (end - expect).abs() <= 1e-9 * expect.abs()),
                "{ends:?}"
            );
        };
        check(&[], false, [0.0, 1.0]);
        check(&[], true, [1.0, 10.0]);
        check(&[2.0, f64::NAN, -3.0, f64::INFINITY], false, [-3.0, 2.0]);
        check(&[0.0, -1.0, 0.01, 10.0], true, [0.01, 10.0]);
        check(&[5.0], false, [4.5, 5.5]);
        check(&[0.0], false, [-1.0, 1.0]);
        check(&[3.0], true, [1.0, 9.0]);
        check(&[5e-324], false, [-1.0, 1.0]);
    }

    #[test]
    fn axes_begin_at_zero_where_it_is_near() {
        let check = |values: &[f64], expect: [f64; 2]| assert_eq!(extent(values, false).padded_from_zero(0.1), expect);
        check(&[1.0, 11.0], [0.0, 12.0]);
        check(&[-11.0, -1.0], [-12.0, 0.0]);
        check(&[10.0, 20.0], [9.0, 21.0]);
        check(&[-10.0, 10.0], [-12.0, 12.0]);
    }

    #[test]
    fn places_are_on_the_axis() {
        let check = |ends, log, value, expect| assert_eq!(Place::new(ends, log, [0.0, 100.0]).at(value), expect);
        check([0.0, 4.0], false, 1.0, Some(25.0));
        check([4.0, 0.0], false, 1.0, Some(75.0));
        check([1.0, 100.0], true, 10.0, Some(50.0));
        check([1.0, 100.0], true, 0.0, None);
        check([0.0, 1.0], false, f64::NAN, None);
        check([0.0, 1.0], false, 1e290, Some(1e5));
        check([-1e299, 1e299], false, 0.0, Some(50.0));
    }
}
