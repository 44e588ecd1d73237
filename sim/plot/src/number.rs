//! Numbers as people write them: a minus sign, thousands apart, and powers of ten in the name of the axis.

/// Decimal exponent of a number that is not 0: 2 for 123, -1 for 0.5. Exact, which logarithms are not.
pub fn exponent(value: f64) -> i32 {
    let text = format!("{value:e}");
    text.split_once('e').and_then(|(_, exponent)| exponent.parse().ok()).unwrap_or(0)
}

/// The double nearest to `mantissa` times a power of ten.
pub fn scaled(mantissa: f64, exponent: i32) -> f64 {
    format!("{mantissa}e{exponent}").parse().unwrap_or(0.0)
}

/// `value` with so many digits after the point.
pub fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let (sign, digits) = match text.strip_prefix('-') {
        // what is rounded to 0 has no sign
        Some(digits) if digits.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) => ("−", digits),
        Some(digits) => ("", digits),
        None => ("", text.as_str()),
    };
    let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    if whole.len() < 5 {
        return format!("{sign}{whole}{rest}");
    }
    let groups: Vec<&str> = whole.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    format!("{sign}{}{rest}", groups.join(","))
}

/// `10⁻³`.
pub fn power_of_ten(exponent: i32) -> String {
    format!("10{}", superscript(exponent))
}

fn superscript(number: i32) -> String {
    let raised = |sign: char| match sign {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        digit => digit.to_digit(10).and_then(|digit| char::from_u32(0x2070 + digit)).unwrap_or(digit),
    };
    number.to_string().chars().map(raised).collect()
}

/// A finite value alone, with three significant digits: `0.052`, `1,230`, `4.1×10⁻⁷`.
pub fn short(value: f64) -> String {
    // rounding may reach the next power of ten
    let digits = format!("{value:.2e}");
    let (mantissa, power) = digits.split_once('e').unwrap_or((&digits, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    let mantissa: f64 = mantissa.parse().unwrap_or(0.0);
    if (-3..5).contains(&power) {
        return trimmed(fixed(scaled(mantissa, power), usize::try_from(2 - power).unwrap_or(0)));
    }
    format!("{}×{}", trimmed(fixed(mantissa, 2)), power_of_ten(power))
}

/// A value within a range of this width, as exact as is seen there: `0.75` and `−0.01` of a range of 0.76.
pub fn within(value: f64, width: f64) -> String {
    let power = if value == 0.0 { 0 } else { exponent(value) };
    let decimals = usize::try_from(1 - if width > 0.0 { exponent(width / 3.0) } else { power }).unwrap_or(0);
    if (-3..5).contains(&power) && decimals <= 4 { trimmed(fixed(value, decimals)) } else { short(value) }
}

/// Without zeros at the end of the digits after the point.
fn trimmed(text: String) -> String {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').into() } else { text }
}

/// The power of ten that numbers up to `largest` are better written without: 0 for everyday numbers, else a multiple of 3.
pub fn common_power(largest: f64) -> i32 {
    let power = if largest == 0.0 { 0 } else { exponent(largest) };
    if (-3..5).contains(&power) { 0 } else { power.div_euclid(3) * 3 }
}

/// The name of an axis whose numbers are written without a power of ten: `current (A)` becomes `current (10⁻⁶ A)`.
pub fn name_with_power(name: &str, power: i32) -> String {
    let factor = power_of_ten(power);
    match (power, name.trim_end().strip_suffix(')').and_then(|name| name.rsplit_once('('))) {
        (0, _) => name.into(),
        (_, Some((quantity, unit))) => format!("{quantity}({factor} {unit})"),
        (_, None) if name.is_empty() => format!("×{factor}"),
        (_, None) => format!("{name} ({factor})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_do() {
        let check = |value, decimals, expect: &str| assert_eq!(fixed(value, decimals), expect);
        check(-0.25, 2, "−0.25");
        check(-0.001, 2, "0.00");
        check(9999.0, 0, "9999");
        check(-1234567.5, 1, "−1,234,567.5");
        check(10000.0, 0, "10,000");
    }

    #[test]
    fn lone_values_have_three_digits() {
        let check = |value, expect: &str| assert_eq!(short(value), expect);
        check(0.0, "0");
        check(0.0523, "0.0523");
        check(999.9, "1000");
        check(99_999.0, "1×10⁵");
        check(-4.1e-7, "−4.1×10⁻⁷");
        check(1e300, "1×10³⁰⁰");
    }

    #[test]
    fn values_are_as_exact_as_their_range() {
        let check = |value, width, expect: &str| assert_eq!(within(value, width), expect);
        check(-0.0118, 0.765, "−0.01");
        check(0.753, 0.765, "0.75");
        check(1.75, 1.5, "1.75");
        check(7.0, 6.0, "7");
        check(0.5, 0.0, "0.5");
        check(3e-9, 1e-9, "3×10⁻⁹");
    }

    #[test]
    fn powers_go_into_the_name() {
        let check = |name, power, expect: &str| assert_eq!(name_with_power(name, power), expect);
        check("current (A)", 0, "current (A)");
        check("current (A)", -6, "current (10⁻⁶ A)");
        check("cycles", 12, "cycles (10¹²)");
        check("", 3, "×10³");
    }

    #[test]
    fn exponents_are_exact() {
        let check = |value, expect| assert_eq!(exponent(value), expect);
        check(1000.0, 3);
        check(999.999, 2);
        check(-0.1, -1);
        check(5e-324, -324);
        check(1e308, 308);
    }
}
