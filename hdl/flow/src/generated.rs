//! The two modules that every board's top has and that the flow writes: `board_constants` and `board_pll`.

use crate::{Board, FlowError, Pll};

/// As wide as `bit_cycles` of the gateware.
const BIT_CYCLES_MAX: u64 = 0xfff;

/// Clock cycles of a bit of the serial link.
pub fn bit_cycles(board: &Board) -> Result<u16, FlowError> {
    let (clock_hz, baud) = (u64::from(board.clock_hz), u64::from(board.baud));
    let error = |what: String| {
        let message = format!("{baud} baud at {clock_hz} Hz {what}");
        Err(FlowError::Clock(message + ", expected 4 to 4095 cycles a bit and a baud rate within 1 %"))
    };
    if baud == 0 {
        return error("is no rate".to_string());
    }
    let cycles = (clock_hz + baud / 2) / baud;
    if !(4..=BIT_CYCLES_MAX).contains(&cycles) {
        return error(format!("is {cycles} cycles a bit"));
    }
    if (cycles * baud).abs_diff(clock_hz) * 100 > clock_hz {
        return error(format!("is {} baud at the nearest", clock_hz / cycles));
    }
    Ok(cycles as u16)
}

/// `constants.v`.
pub fn constants(board: &Board, build_id: u32) -> Result<String, FlowError> {
    Ok(format!(
        "module board_constants(output [31:0] build_id, output [31:0] clock_hz, output [11:0] bit_cycles);
  assign build_id = 32'h{build_id:08x};
  assign clock_hz = 32'd{};
  assign bit_cycles = 12'd{};
endmodule
",
        board.clock_hz,
        bit_cycles(board)?
    ))
}

/// `pll.v`.
pub fn pll(board: &Board) -> Result<String, FlowError> {
    let body = match Pll::find(board)? {
        Pll::None => "  assign clock_out = clock_in;\n  assign locked = 1'b1;\n".to_string(),
        Pll::Ice40 { divr, divf, divq, filter_range } => format!(
            "  (* FREQUENCY_PIN_REFERENCECLK = \"{}\", FREQUENCY_PIN_PLLOUTGLOBAL = \"{}\" *)
  SB_PLL40_CORE #(
    .FEEDBACK_PATH(\"SIMPLE\"),
    .DIVR(4'd{divr}),
    .DIVF(7'd{divf}),
    .DIVQ(3'd{divq}),
    .FILTER_RANGE(3'd{filter_range})
  ) pll (
    .REFERENCECLK(clock_in),
    .PLLOUTGLOBAL(clock_out),
    .LOCK(locked),
    .RESETB(1'b1),
    .BYPASS(1'b0)
  );
",
            megahertz(board.oscillator_hz),
            megahertz(board.clock_hz)
        ),
        Pll::Ecp5 { input_divider, feedback_divider, output_divider } => format!(
            "  (* FREQUENCY_PIN_CLKI = \"{}\", FREQUENCY_PIN_CLKOP = \"{}\" *)
  (* ICP_CURRENT = \"12\", LPF_RESISTOR = \"8\", MFG_ENABLE_FILTEROPAMP = \"1\", MFG_GMCREF_SEL = \"2\" *)
  EHXPLLL #(
    .PLLRST_ENA(\"DISABLED\"),
    .INTFB_WAKE(\"DISABLED\"),
    .STDBY_ENABLE(\"DISABLED\"),
    .DPHASE_SOURCE(\"DISABLED\"),
    .OUTDIVIDER_MUXA(\"DIVA\"),
    .OUTDIVIDER_MUXB(\"DIVB\"),
    .OUTDIVIDER_MUXC(\"DIVC\"),
    .OUTDIVIDER_MUXD(\"DIVD\"),
    .CLKI_DIV({input_divider}),
    .CLKOP_ENABLE(\"ENABLED\"),
    .CLKOP_DIV({output_divider}),
    .CLKOP_CPHASE({}),
    .CLKOP_FPHASE(0),
    .FEEDBK_PATH(\"CLKOP\"),
    .CLKFB_DIV({feedback_divider})
  ) pll (
    .RST(1'b0),
    .STDBY(1'b0),
    .CLKI(clock_in),
    .CLKOP(clock_out),
    .CLKFB(clock_out),
    .PHASESEL0(1'b0),
    .PHASESEL1(1'b0),
    .PHASEDIR(1'b1),
    .PHASESTEP(1'b1),
    .PHASELOADREG(1'b1),
    .PLLWAKESYNC(1'b0),
    .ENCLKOP(1'b0),
    .LOCK(locked)
  );
",
            megahertz(board.oscillator_hz),
            megahertz(board.clock_hz),
            // half a period of the output, as ecppll sets it
            output_divider / 2
        ),
    };
    Ok(format!("module board_pll(input clock_in, output clock_out, output locked);\n{body}endmodule\n"))
}

/// A frequency in MHz, exactly and without zeros at the end: 36.864.
pub fn megahertz(hz: u32) -> String {
    let text = format!("{}.{:06}", hz / 1_000_000, hz % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
