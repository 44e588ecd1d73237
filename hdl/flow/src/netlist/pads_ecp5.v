// A pad is a wire: simulators need no tristate for pins that are inputs or outputs and never both.
module TRELLIS_IO(inout B, input I, T, IOLDO, IOLTO, output O);
  parameter DIR = "";
  parameter DATAMUX_ODDR = "";
  parameter DATAMUX_OREG = "";
  parameter DATAMUX_MDDR = "";
  generate
    if (DIR == "INPUT") assign O = B;
    else if (DIR == "OUTPUT") assign B = I;
    else wire _TECHMAP_FAIL_ = 1'b1;
  endgenerate
endmodule
