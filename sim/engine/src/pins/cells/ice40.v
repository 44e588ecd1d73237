// The cells of an iCE40 as yosys and nextpnr leave them, for simulation; one clock edge, two levels.
//
// A block RAM gives what was stored before where it is read and written at once. With RAM_FAULTS it does what hardware
// was seen to do: it reads zero for RAM_ZERO_CYCLES cycles after configuration, one stray write hits address 0, and a read
// that meets a write of the same address gives nonsense. Nothing may depend on any of this.

module SB_LUT4(output O, input I0, I1, I2, I3);
parameter [15:0] LUT_INIT = 0;
assign O = LUT_INIT[{I3, I2, I1, I0}];
endmodule

module SB_CARRY(output CO, input CI, I0, I1);
assign CO = (I0 & I1) | (CI & (I0 | I1));
endmodule

module SB_DFF(output reg Q, input C, D);
initial Q = 0;
always @(posedge C) Q <= D;
endmodule

module SB_DFFSR(output reg Q, input C, R, D);
initial Q = 0;
always @(posedge C) Q <= R ? 1'b0 : D;
endmodule

module SB_DFFSS(output reg Q, input C, S, D);
initial Q = 0;
always @(posedge C) Q <= S ? 1'b1 : D;
endmodule

module SB_DFFR(output reg Q, input C, R, D);
initial Q = 0;
always @(posedge C, posedge R) if (R) Q <= 1'b0; else Q <= D;
endmodule

module SB_DFFS(output reg Q, input C, S, D);
initial Q = 0;
always @(posedge C, posedge S) if (S) Q <= 1'b1; else Q <= D;
endmodule

module SB_DFFE(output reg Q, input C, E, D);
initial Q = 0;
always @(posedge C) if (E) Q <= D;
endmodule

module SB_DFFESR(output reg Q, input C, E, R, D);
initial Q = 0;
always @(posedge C) if (E) Q <= R ? 1'b0 : D;
endmodule

module SB_DFFESS(output reg Q, input C, E, S, D);
initial Q = 0;
always @(posedge C) if (E) Q <= S ? 1'b1 : D;
endmodule

module SB_DFFER(output reg Q, input C, E, R, D);
initial Q = 0;
always @(posedge C, posedge R) if (R) Q <= 1'b0; else if (E) Q <= D;
endmodule

module SB_DFFES(output reg Q, input C, E, S, D);
initial Q = 0;
always @(posedge C, posedge S) if (S) Q <= 1'b1; else if (E) Q <= D;
endmodule

// After place and route: a LUT, a carry and a flip-flop.
module ICESTORM_LC(output O, LO, COUT, input I0, I1, I2, I3, CIN, CLK, CEN, SR);
parameter [15:0] LUT_INIT = 0;
parameter [0:0] NEG_CLK = 0, CARRY_ENABLE = 0, DFF_ENABLE = 0, SET_NORESET = 0, ASYNC_SR = 0, CIN_CONST = 0, CIN_SET = 0;
wire carry_in = CIN_CONST ? CIN_SET : CIN;
assign COUT = CARRY_ENABLE ? (I1 & I2) | (carry_in & (I1 | I2)) : 1'b0;
assign LO = LUT_INIT[{I3, I2, I1, I0}];
generate
  if (DFF_ENABLE && ASYNC_SR) begin : asynchronous
    reg q = 0;
    always @(posedge CLK, posedge SR) if (SR) q <= SET_NORESET; else if (CEN) q <= LO;
    assign O = q;
  end else if (DFF_ENABLE) begin : synchronous
    reg q = 0;
    always @(posedge CLK) if (CEN) q <= SR ? SET_NORESET : LO;
    assign O = q;
  end else begin : combinational
    assign O = LO;
  end
endgenerate
endmodule

module SB_GB(output GLOBAL_BUFFER_OUTPUT, input USER_SIGNAL_TO_GLOBAL_BUFFER);
assign GLOBAL_BUFFER_OUTPUT = USER_SIGNAL_TO_GLOBAL_BUFFER;
endmodule

// A cycle of the pin is a cycle of the clock: only the frequency differs, and no model knows it.
module SB_PLL40_CORE(
  output PLLOUTGLOBAL, PLLOUTCORE, LOCK, SDO,
  input REFERENCECLK, RESETB, BYPASS, EXTFEEDBACK, LATCHINPUTVALUE, SDI, SCLK, input [7:0] DYNAMICDELAY
);
parameter FEEDBACK_PATH = "SIMPLE", PLLOUT_SELECT = "GENCLK", DELAY_ADJUSTMENT_MODE_FEEDBACK = "FIXED",
  DELAY_ADJUSTMENT_MODE_RELATIVE = "FIXED";
parameter [3:0] DIVR = 0, FDA_FEEDBACK = 0, FDA_RELATIVE = 0;
parameter [6:0] DIVF = 0;
parameter [2:0] DIVQ = 0, FILTER_RANGE = 0;
parameter [1:0] SHIFTREG_DIV_MODE = 0;
parameter [0:0] ENABLE_ICEGATE = 0, TEST_MODE = 0;
assign PLLOUTGLOBAL = REFERENCECLK;
assign PLLOUTCORE = REFERENCECLK;
assign LOCK = 1'b1;
assign SDO = 1'b0;
endmodule

// After place and route: its clock goes from the reference to the global buffer.
module ICESTORM_PLL(output LOCK, input REFERENCECLK, RESETB, BYPASS);
parameter [0:0] DELAY_ADJMODE_FB = 0, DELAY_ADJMODE_REL = 0, SHIFTREG_DIVMODE = 0, TEST_MODE = 0;
parameter [6:0] DIVF = 0;
parameter [3:0] DIVR = 0, FDA_FEEDBACK = 0, FDA_RELATIVE = 0;
parameter [2:0] DIVQ = 0, FEEDBACK_PATH = 0, FILTER_RANGE = 0;
parameter [1:0] PLLOUT_SELECT_A = 0, PLLOUT_SELECT_B = 0;
parameter PLLTYPE = 0;
assign LOCK = 1'b1;
endmodule

module SB_RAM40_4K(
  output [15:0] RDATA,
  input RCLK, RCLKE, RE, input [10:0] RADDR,
  input WCLK, WCLKE, WE, input [10:0] WADDR, input [15:0] MASK, WDATA
);
// 0: 256 x 16 with a mask, 1: 512 x 8, 2: 1024 x 4, 3: 2048 x 2
parameter READ_MODE = 0, WRITE_MODE = 0;
parameter [255:0] INIT_0 = 0, INIT_1 = 0, INIT_2 = 0, INIT_3 = 0, INIT_4 = 0, INIT_5 = 0, INIT_6 = 0, INIT_7 = 0, INIT_8 = 0, INIT_9 = 0, INIT_A = 0, INIT_B = 0, INIT_C = 0, INIT_D = 0, INIT_E = 0, INIT_F = 0;
localparam [4095:0] CONTENTS = {INIT_F, INIT_E, INIT_D, INIT_C, INIT_B, INIT_A, INIT_9, INIT_8, INIT_7, INIT_6, INIT_5, INIT_4, INIT_3, INIT_2, INIT_1, INIT_0};
reg [15:0] memory [0:255];
integer n;
initial for (n = 0; n < 256; n = n + 1) memory[n] = CONTENTS[16 * n +: 16];

// Narrow words lie side by side: bit k of the word at part p is bit 2k + p, 4k + p or 8k + p.
reg [15:0] write_mask, write_data;
always @* begin
  write_mask = MASK;
  write_data = WDATA;
  case (WRITE_MODE)
    1: begin
      write_mask = ~(16'h5555 << WADDR[8]);
      for (n = 0; n < 8; n = n + 1) write_data[2 * n +: 2] = {2{WDATA[2 * n]}};
    end
    2: begin
      write_mask = ~(16'h1111 << WADDR[9:8]);
      for (n = 0; n < 4; n = n + 1) write_data[4 * n +: 4] = {4{WDATA[4 * n + 1]}};
    end
    3: begin
      write_mask = ~(16'h0101 << WADDR[10:8]);
      for (n = 0; n < 2; n = n + 1) write_data[8 * n +: 8] = {8{WDATA[8 * n + 3]}};
    end
  endcase
end
always @(posedge WCLK)
  if (WE && WCLKE) memory[WADDR[7:0]] <= (memory[WADDR[7:0]] & write_mask) | (write_data & ~write_mask);

reg [15:0] row = 0;
reg [2:0] part = 0;
`ifdef RAM_FAULTS
reg [7:0] since = 0;
wire starting = since < `RAM_ZERO_CYCLES;
wire collision = WE && WCLKE && WADDR[7:0] == RADDR[7:0];
always @(posedge RCLK) begin
  if (starting) since <= since + 1;
  if (since == 1) memory[0] <= ~memory[0];
end
wire [15:0] read = starting ? 16'h0000 : collision ? ~memory[RADDR[7:0]] : memory[RADDR[7:0]];
`else
wire [15:0] read = memory[RADDR[7:0]];
`endif
always @(posedge RCLK) if (RE && RCLKE) begin
  row <= read;
  part <= RADDR[10:8];
end
wire [15:0] shifted = READ_MODE == 1 ? row >> part[0] : READ_MODE == 2 ? row >> part[1:0] : READ_MODE == 3 ? row >> part : row;
assign RDATA =
  READ_MODE == 1 ? {1'b0, shifted[14], 1'b0, shifted[12], 1'b0, shifted[10], 1'b0, shifted[8],
                    1'b0, shifted[6], 1'b0, shifted[4], 1'b0, shifted[2], 1'b0, shifted[0]} :
  READ_MODE == 2 ? {2'b0, shifted[12], 3'b0, shifted[8], 3'b0, shifted[4], 3'b0, shifted[0], 1'b0} :
  READ_MODE == 3 ? {4'b0, shifted[8], 7'b0, shifted[0], 3'b0} : shifted;
endmodule

// After place and route: the same, bit by bit.
module ICESTORM_RAM(
  output RDATA_0, RDATA_1, RDATA_2, RDATA_3, RDATA_4, RDATA_5, RDATA_6, RDATA_7, RDATA_8, RDATA_9, RDATA_10, RDATA_11, RDATA_12, RDATA_13, RDATA_14, RDATA_15,
  input RCLK, RCLKE, RE, RADDR_0, RADDR_1, RADDR_2, RADDR_3, RADDR_4, RADDR_5, RADDR_6, RADDR_7, RADDR_8, RADDR_9, RADDR_10,
  input WCLK, WCLKE, WE, WADDR_0, WADDR_1, WADDR_2, WADDR_3, WADDR_4, WADDR_5, WADDR_6, WADDR_7, WADDR_8, WADDR_9, WADDR_10,
  input MASK_0, MASK_1, MASK_2, MASK_3, MASK_4, MASK_5, MASK_6, MASK_7, MASK_8, MASK_9, MASK_10, MASK_11, MASK_12, MASK_13, MASK_14, MASK_15,
  input WDATA_0, WDATA_1, WDATA_2, WDATA_3, WDATA_4, WDATA_5, WDATA_6, WDATA_7, WDATA_8, WDATA_9, WDATA_10, WDATA_11, WDATA_12, WDATA_13, WDATA_14, WDATA_15
);
parameter READ_MODE = 0, WRITE_MODE = 0;
parameter [0:0] NEG_CLK_R = 0, NEG_CLK_W = 0;
parameter [255:0] INIT_0 = 0, INIT_1 = 0, INIT_2 = 0, INIT_3 = 0, INIT_4 = 0, INIT_5 = 0, INIT_6 = 0, INIT_7 = 0, INIT_8 = 0, INIT_9 = 0, INIT_A = 0, INIT_B = 0, INIT_C = 0, INIT_D = 0, INIT_E = 0, INIT_F = 0;
SB_RAM40_4K #(
  .READ_MODE(READ_MODE), .WRITE_MODE(WRITE_MODE),
  .INIT_0(INIT_0), .INIT_1(INIT_1), .INIT_2(INIT_2), .INIT_3(INIT_3), .INIT_4(INIT_4), .INIT_5(INIT_5), .INIT_6(INIT_6), .INIT_7(INIT_7), .INIT_8(INIT_8), .INIT_9(INIT_9), .INIT_A(INIT_A), .INIT_B(INIT_B), .INIT_C(INIT_C), .INIT_D(INIT_D), .INIT_E(INIT_E), .INIT_F(INIT_F)
) ram(
  .RDATA({RDATA_15, RDATA_14, RDATA_13, RDATA_12, RDATA_11, RDATA_10, RDATA_9, RDATA_8, RDATA_7, RDATA_6, RDATA_5, RDATA_4, RDATA_3, RDATA_2, RDATA_1, RDATA_0}),
  .RCLK(RCLK), .RCLKE(RCLKE), .RE(RE), .RADDR({RADDR_10, RADDR_9, RADDR_8, RADDR_7, RADDR_6, RADDR_5, RADDR_4, RADDR_3, RADDR_2, RADDR_1, RADDR_0}),
  .WCLK(WCLK), .WCLKE(WCLKE), .WE(WE), .WADDR({WADDR_10, WADDR_9, WADDR_8, WADDR_7, WADDR_6, WADDR_5, WADDR_4, WADDR_3, WADDR_2, WADDR_1, WADDR_0}),
  .MASK({MASK_15, MASK_14, MASK_13, MASK_12, MASK_11, MASK_10, MASK_9, MASK_8, MASK_7, MASK_6, MASK_5, MASK_4, MASK_3, MASK_2, MASK_1, MASK_0}),
  .WDATA({WDATA_15, WDATA_14, WDATA_13, WDATA_12, WDATA_11, WDATA_10, WDATA_9, WDATA_8, WDATA_7, WDATA_6, WDATA_5, WDATA_4, WDATA_3, WDATA_2, WDATA_1, WDATA_0})
);
endmodule
