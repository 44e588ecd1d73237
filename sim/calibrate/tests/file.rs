//! Parameter files: what they say, and what their errors say.

use memtwin_calibrate::{DESCRIPTIONS, NEVER_US, Parameters, Place};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn check(text: &str, expect: &str) {
    match Parameters::from_toml("my.toml", text) {
        Ok(_) => panic!("no error in {text:?}, expected {expect}"),
        Err(error) => assert_eq!(error.to_string(), expect, "{text:?}"),
    }
}

#[test]
fn errors_say_where_and_what_is_expected() {
    let no_toml = |text: &str, place: &str, found: &str, reason: &str| {
        let expect = format!("my.toml:{place}: found '{found}', which is no TOML ({reason}), expected NAME = NUMBER");
        check(text, &expect);
    };
    no_toml("\nvin1_volt = \n", "2:13", "vin1_volt =", "the value is no number");
    no_toml("vin1_volt = 1.6 V", "1:13", "vin1_volt = 1.6 V", "the value is no number");
    no_toml("vin1_volt = 1,6", "1:14", "vin1_volt = 1,6", "unexpected key or value");
    no_toml("vin1 volt = 1\n", "1:6", "vin1 volt = 1", "key with no value");
    no_toml("vin1_volt: 1.6", "1:12", "vin1_volt: 1.6", "key with no value");
    no_toml("# é\n é = 1", "2:2", "é = 1", "invalid unquoted key");
    no_toml("vin1_volt = 1e999", "1:13", "vin1_volt = 1e999", "floating-point number overflowed");
    no_toml("a\u{7}=1", "1:2", "a\u{fffd}=1", "invalid unquoted key");
    let long = "x".repeat(100);
    no_toml(&long, "1:101", &format!("{}...", &long[..60]), "key with no value");
    check(
        "vin1_volt = 1\nvin1_volt = 2\n",
        "my.toml:2:1: found 'vin1_volt = 2', but this name stands above already, expected every name once",
    );
}

#[test]
fn names() {
    check(
        "# x\n  vin_volt = 1.6\n",
        "my.toml:2:3: found 'vin_volt', which is no parameter, expected perhaps 'vin1_volt'",
    );
    check(
        "leak_fats_us = 125",
        "my.toml:1:1: found 'leak_fats_us', which is no parameter, expected perhaps 'leak_fast_us'",
    );
    check(
        "temperature_kelvin = 300",
        "my.toml:1:1: found 'temperature_kelvin', which is no parameter, expected a name that 'memtwin parameters' lists",
    );
    check("vin1_mvolt = 1600", "my.toml:1:1: found 'vin1_mvolt', but vin1 is given in volt: write vin1_volt");
    check("rest_sub1_ms = 1", "my.toml:1:1: found 'rest_sub1_ms', but rest_sub1 is given in us: write rest_sub1_us");
    check("kappa = 0.7", "my.toml:1:1: found 'kappa', but kappa is given in ratio: write kappa_ratio");
    check("growth_v0 = 1", "my.toml:1:1: found 'growth_v0', but growth_v0 is given in volt: write growth_v0_volt");
    check("'' = 1", "my.toml:1:1: found '', which is no parameter, expected a name that 'memtwin parameters' lists");
}

#[test]
fn values() {
    check("vin1_volt = \"1.6\"", "my.toml:1:1: vin1_volt is the text \"1.6\", expected a number in volt");
    check("vin1_volt = true", "my.toml:1:1: vin1_volt is true, expected a number in volt");
    check("vin1_volt = [1.6]", "my.toml:1:1: vin1_volt is an array, expected a number in volt");
    check("vin1_volt = 2020-01-01", "my.toml:1:1: vin1_volt is the date 2020-01-01, expected a number in volt");
    check("vin1_volt = { a = 1 }", "my.toml:1:1: vin1_volt is a table, expected a number in volt");
    check("\n[vin1_volt]\na = 1", "my.toml:2:2: vin1_volt is a table, expected a number in volt");
    check("vin1_volt.a = 1", "my.toml:1:1: vin1_volt is a table, expected a number in volt");
    check(
        "\n[device]\nvin1_volt = 1.6",
        "my.toml:2:2: found the table 'device', expected NAME = NUMBER: parameters stand in no table",
    );
    check(
        "[[device]]\nvin1_volt = 1.6",
        "my.toml:1:3: found the table 'device', expected NAME = NUMBER: parameters stand in no table",
    );
    check("vin1_volt = -1", "my.toml:1:1: vin1_volt is -1, expected 0 to 3.99 volt");
    check("vin1_volt = nan", "my.toml:1:1: vin1_volt is NaN, expected 0 to 3.99 volt");
    check("rest_us = inf", "my.toml:1:1: rest_us is inf, expected 0 to 1867.1875 us");
    check("rest_sub1_us = -inf", "my.toml:1:1: rest_sub1_us is -inf, expected 0 to 1984.375 us, or inf for never");
    check("depress_shift_bits = 6.5", "my.toml:1:1: depress_shift_bits is 6.5, expected a whole number, 0 to 15 bits");
    // The first of several errors is the one that is named.
    check("vin2_volt = 9\nvin1_volt = 9", "my.toml:1:1: vin2_volt is 9, expected 0 to 3.99 volt");
}

#[test]
fn values_that_do_not_fit_together() {
    check(
        "vin1_volt = 1.5\nconductance_min_usiemens = 980",
        "my.toml:2:1: conductance_min_usiemens is 980, expected at least 0.25 less than conductance_max_usiemens, \
         which is 980",
    );
    check(
        "conductance_max_usiemens = 40",
        "my.toml:1:1: conductance_min_usiemens is 42, expected at least 0.25 less than conductance_max_usiemens, \
         which is 40",
    );
    check(
        "\n\nvbias_volt = 0.125",
        "my.toml:3:1: vbias_volt 0.125 / vref_volt 0.05 is 2.500, expected within 2 % of an integer from 1 to 255: \
         the nearest is 3, with vref_volt = 0.041667",
    );
    // The proposal is accepted.
    assert!(Parameters::from_toml("x", "vbias_volt = 0.125\nvref_volt = 0.041667").is_ok());
    check(
        "vref_volt = 0.001",
        "my.toml:1:1: vbias_volt 1.5 / vref_volt 0.001 is 1500.000, expected within 2 % of an integer from 1 to 255",
    );
}

#[test]
fn what_a_file_leaves_out_keeps_its_default() {
    let read = |text: &str| Parameters::from_toml("my.toml", text).unwrap();
    assert_eq!(read(""), Parameters::default());
    assert_eq!(read("\u{feff}# only a comment\r\n"), Parameters::default());
    let some = read("vin1_volt = 2\r\nrest_sub1_us = inf # never\nrest_sub2_us = 1_000\n");
    let expect =
        Parameters { vin1_volt: 2.0, rest_sub1_us: f64::INFINITY, rest_sub2_us: 1000.0, ..Parameters::default() };
    assert_eq!(some, expect);
    assert_eq!(some.get("vin1_volt"), Some(2.0));
    assert_eq!(some.get("vin1"), None);
}

#[test]
fn the_template_explains_every_parameter() {
    let defaults = Parameters::default();
    let text = defaults.to_toml();
    for d in DESCRIPTIONS {
        for part in [d.doc, d.source, d.group, &format!("\n{} = ", d.name)] {
            assert!(text.contains(part), "no {part:?} for {}", d.name);
        }
    }
    assert!(!text.contains("Rounded"));
    assert_eq!(Parameters::from_toml("my.toml", &text).unwrap(), defaults);
    let rounded = Parameters { leak_fast_us: 150.0, ..defaults }.to_toml();
    assert!(rounded.contains("# Rounded to 125.\nleak_fast_us = 150\n"), "{rounded}");
}

#[test]
fn the_map_is_finite_and_reads_back() {
    let defaults = Parameters::default();
    let map = defaults.to_map();
    assert_eq!((map.len(), map["rest_sub2_us"]), (DESCRIPTIONS.len(), NEVER_US));
    assert_eq!(Parameters::from_map("run.json", &map).unwrap(), defaults);
    let wrong = BTreeMap::from([("vin1_mvolt".to_string(), 1600.0)]);
    let error = Parameters::from_map("run.json", &wrong).unwrap_err();
    assert_eq!(error.to_string(), "run.json: found 'vin1_mvolt', but vin1 is given in volt: write vin1_volt");
}

#[test]
fn one_value_at_a_time() {
    let place = Place::new("--set");
    let mut parameters = Parameters::default();
    parameters.set(&place, "vin1_volt", 1.8).unwrap();
    assert_eq!(parameters.vin1_volt, 1.8);
    let error = parameters.set(&place, "vin1_volt", 18.0).unwrap_err();
    assert_eq!(error.to_string(), "--set: vin1_volt is 18, expected 0 to 3.99 volt");
    assert_eq!(parameters.vin1_volt, 1.8);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in "(?s).{0,200}") {
        let _ = Parameters::from_toml("my.toml", &text);
    }

    /// Lines that look like a file, with a known name now and then.
    #[test]
    fn no_near_miss_makes_it_panic(
        lines in prop::collection::vec(("(vin1|rest_sub1|kappa|lia_own|é|\\[+)", "(_volt|_us|_ratio|\\]+|\\.a)?",
            " ?=? ?", "(inf|nan|-?[0-9]{0,20}(\\.[0-9]{1,3})?(e[0-9]{1,4})?|\"\"|\\[\\]|\\{a=1\\}|true)"), 0..6)
    ) {
        let text: String = lines.into_iter().map(|(a, b, c, d)| format!("{a}{b}{c}{d}\n")).collect();
        if let Err(error) = Parameters::from_toml("my.toml", &text) {
            prop_assert!(error.to_string().starts_with("my.toml:"), "{error}");
        }
    }
}
