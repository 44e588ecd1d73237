//! Where an axis has its ticks, and what stands there.

use crate::number::{common_power, exponent, fixed, power_of_ten, scaled};

/// A tick; the smaller ones between have no label.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    pub at: f64,
    pub label: String,
}

/// Ticks with the power of ten that their labels leave out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticks {
    pub ticks: Vec<Tick>,
    pub power: i32,
}

/// Round values from `low` to `high` in steps of 1, 2 or 5 times a power of ten: at most `most`, and two or more.
pub fn linear(low: f64, high: f64, most: usize) -> Ticks {
    let (low, high) = (low.min(high), low.max(high));
    let most = most.max(2);
    // halves, since the distance of huge ends may be infinite; a step is at least what doubles can tell apart
    let span = (high / 2.0 - low / 2.0).max(high.abs().max(low.abs()) * 1e-15).max(f64::MIN_POSITIVE);
    let mut step = (1u8, exponent(span / most as f64));
    let mut values = multiples(low, high, step);
    while values.len() > most {
        step = if step.0 == 5 { (1, step.1 + 1) } else { (if step.0 == 1 { 2 } else { 5 }, step.1) };
        values = multiples(low, high, step);
    }
    labelled(values, step.1)
}

/// Multiples of a step from `low` to `high`; no more than a few hundred.
fn multiples(low: f64, high: f64, (digit, power): (u8, i32)) -> Vec<f64> {
    let digit = f64::from(digit);
    let step = scaled(digit, power);
    // a tick may stand off the axis by what rounding does
    let (first, last) = ((low / step - 1e-6).ceil(), (high / step + 1e-6).floor());
    let count = (last - first).clamp(-1.0, 500.0);
    (0..=count as i64).map(|n| scaled((first + n as f64) * digit, power)).filter(|_| count >= 0.0).collect()
}

fn labelled(values: Vec<f64>, step_power: i32) -> Ticks {
    let power = common_power(values.iter().fold(0.0f64, |most, value| most.max(value.abs())));
    let decimals = usize::try_from(power - step_power).unwrap_or(0);
    let label = |at: f64| fixed(scaled(at, -power), decimals.min(17));
    Ticks { ticks: values.into_iter().map(|at| Tick { at, label: label(at) }).collect(), power }
}

/// Powers of ten, with smaller ticks at their multiples; where less than two powers are seen 1, 2 and 5 times them, or
/// round values as on a linear axis.
pub fn log(low: f64, high: f64, most: usize) -> Ticks {
    let (low, high) = (low.min(high), low.max(high));
    let most = most.max(2);
    let (first, last) = (exponent(low), exponent(high));
    let inside = |at: &f64| (low * (1.0 - 1e-9)..=high * (1.0 + 1e-9)).contains(at);
    let decades: Vec<i32> = (first..=last + 1).filter(|&power| inside(&scaled(1.0, power))).collect();
    if decades.len() >= 2 {
        return powers(&decades, first..=last, inside, most);
    }
    for digits in [&[1, 2, 5][..], &[1, 3]] {
        let values: Vec<(i32, i32)> =
            (first..=last).flat_map(|power| digits.iter().map(move |&digit| (digit, power))).collect();
        let values: Vec<f64> = values.iter().map(|&(d, p)| scaled(f64::from(d), p)).filter(|at| inside(at)).collect();
        if (3..=most).contains(&values.len()) {
            let mut ticks = labelled(values, first);
            let labels: Vec<f64> = ticks.ticks.iter().map(|tick| tick.at).collect();
            ticks.ticks.extend(minor(first..=last).filter(|at| inside(at) && !labels.contains(at)).map(small));
            return ticks;
        }
    }
    linear(low, high, most)
}

fn powers(decades: &[i32], all: std::ops::RangeInclusive<i32>, inside: impl Fn(&f64) -> bool, most: usize) -> Ticks {
    let stride = i32::try_from(decades.len().div_ceil(most)).unwrap_or(1).max(1);
    let mut ticks: Vec<Tick> = decades
        .iter()
        .map(|&power| {
            let label = if power.rem_euclid(stride) == 0 { power_of_ten(power) } else { String::new() };
            Tick { at: scaled(1.0, power), label }
        })
        .collect();
    if decades.len() <= 8 {
        ticks.extend(minor(all).filter(inside).map(small));
    }
    Ticks { ticks, power: 0 }
}

/// 2 to 9 times each power of ten.
fn minor(powers: std::ops::RangeInclusive<i32>) -> impl Iterator<Item = f64> {
    powers.flat_map(|power| (2..=9).map(move |digit| scaled(f64::from(digit), power)))
}

fn small(at: f64) -> Tick {
    Tick { at, label: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(ticks: &Ticks) -> Vec<&str> {
        ticks.ticks.iter().map(|tick| tick.label.as_str()).filter(|label| !label.is_empty()).collect()
    }

    #[test]
    fn linear_ticks_are_round() {
        let check = |[low, high]: [f64; 2], most, power, expect: &[&str]| {
            let ticks = linear(low, high, most);
            assert_eq!((labels(&ticks), ticks.power), (expect.to_vec(), power), "{low} to {high}");
        };
        check([0.0, 1.0], 6, 0, &["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
        check([0.0, 100.0], 3, 0, &["0", "50", "100"]);
        check([-3.2, 2.9], 8, 0, &["−3", "−2", "−1", "0", "1", "2"]);
        check([0.0, 2e-6], 5, -6, &["0.0", "0.5", "1.0", "1.5", "2.0"]);
        check([0.0, 3e8], 4, 6, &["0", "100", "200", "300"]);
        check([1e9, 1e9 + 2.0], 3, 9, &["1.000000000", "1.000000001", "1.000000002"]);
        check([85.0, 25.0], 4, 0, &["40", "60", "80"]);
    }

    #[test]
    fn log_ticks_are_powers() {
        let check = |[low, high]: [f64; 2], most, expect: &[&str]| {
            assert_eq!(labels(&log(low, high, most)), expect, "{low} to {high}");
        };
        check([0.5, 200.0], 6, &["10⁰", "10¹", "10²"]);
        check([1e-12, 1e-4], 5, &["10⁻¹²", "10⁻¹⁰", "10⁻⁸", "10⁻⁶", "10⁻⁴"]);
        check([20.0, 700.0], 6, &["20", "50", "100", "200", "500"]);
        check([3.0, 3.5], 6, &["3.0", "3.1", "3.2", "3.3", "3.4", "3.5"]);
    }

    #[test]
    fn no_range_is_without_ticks_or_with_too_many() {
        let ranges = [[-1e300, 1e300], [0.0, 1e-300], [1e15, 1e15 + 1e4], [1.0, 1.0 + 1e-11], [-5e-12, 3e9]];
        for [low, high] in ranges {
            for most in 2..9 {
                let ticks = linear(low, high, most).ticks;
                assert!((1..=most).contains(&ticks.len()), "{low} to {high}, {most}: {}", ticks.len());
            }
        }
        for [low, high] in [[1e-300, 1e300], [2.0, 2.0000001], [9.0, 11.0]] {
            let ticks = log(low, high, 6);
            assert!((1..=7).contains(&labels(&ticks).len()), "{low} to {high}: {:?}", labels(&ticks));
        }
    }
}
