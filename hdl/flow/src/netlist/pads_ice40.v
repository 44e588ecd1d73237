// A pad is a wire: simulators need no tristate for pins that are inputs or outputs and never both.
module SB_IO(
  inout PACKAGE_PIN,
  input LATCH_INPUT_VALUE, CLOCK_ENABLE, INPUT_CLK, OUTPUT_CLK, OUTPUT_ENABLE, D_OUT_0, D_OUT_1,
  output D_IN_0, D_IN_1
);
  parameter [5:0] PIN_TYPE = 0;
  parameter [0:0] PULLUP = 0;
  parameter [0:0] NEG_TRIGGER = 0;
  parameter IO_STANDARD = "";
  generate
    if (PIN_TYPE == 6'd1) assign D_IN_0 = PACKAGE_PIN;
    else if (PIN_TYPE == 6'd25) assign PACKAGE_PIN = D_OUT_0;
    else wire _TECHMAP_FAIL_ = 1'b1;
  endgenerate
endmodule
