//! Numbers and names as text. A number that is not finite is shown as a dash: it never reaches an attribute.

use memtwin_experiments::RunResult;

/// Shown in the place of a number that is missing or not finite.
pub const NONE: &str = "\u{2013}";

/// `value` with `digits` decimals.
pub fn fixed(value: f64, digits: usize) -> String {
    if value.is_finite() { format!("{value:.digits$}") } else { NONE.into() }
}

/// A fraction as a percentage with one decimal, without the sign.
pub fn percent(fraction: f64) -> String {
    fixed(100.0 * fraction, 1)
}

/// Three significant digits, no exponent.
pub fn short(value: f64) -> String {
    let digits = match value.abs() {
        a if a >= 100.0 => 0,
        a if a >= 10.0 => 1,
        _ => 2,
    };
    fixed(value, digits)
}

/// `count` with its digits in groups of three.
pub fn grouped(count: u64, separator: char) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Text without control characters: XML has no way to write them, and a terminal obeys them.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// The first `max` characters of a name.
pub fn clipped(name: &str, max: usize) -> String {
    if name.chars().count() <= max { name.into() } else { name.chars().take(max - 1).chain(['\u{2026}']).collect() }
}

/// `1 pattern`, `2 patterns`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Name of a pattern, or its number where the configuration has none.
pub fn pattern_name(result: &RunResult, pattern: usize) -> String {
    result.config.patterns.iter().nth(pattern).map_or_else(|| format!("#{pattern}"), |p| clean(&p.name))
}

/// Names of all patterns.
pub fn pattern_names(result: &RunResult) -> Vec<String> {
    result.config.patterns.iter().map(|p| clean(&p.name)).collect()
}

/// `0` to `count - 1`.
pub fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|n| n.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_text() {
        assert_eq!(grouped(1_234_567, ' '), "1 234 567");
        assert_eq!(grouped(999, ' '), "999");
        assert_eq!((percent(0.9875), fixed(f64::NAN, 1)), ("98.8".into(), NONE.into()));
        assert_eq!((short(123.4), short(12.34), short(0.1234)), ("123".into(), "12.3".into(), "0.12".into()));
    }

    #[test]
    fn names_become_text() {
        assert_eq!(clean("a\u{1b}[1m"), "a\u{fffd}[1m");
        assert_eq!((clipped("abcdef", 4), clipped("abcd", 4)), ("abc\u{2026}".into(), "abcd".into()));
    }
}
