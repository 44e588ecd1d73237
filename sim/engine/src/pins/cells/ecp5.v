// The cells of an ECP5 as yosys and nextpnr leave them, for simulation; one clock edge, two levels.
//
// Chip selects and output registers of the block RAM are left out: yosys uses neither.

module LUT4(input A, B, C, D, output Z);
parameter [15:0] INIT = 0;
assign Z = INIT[{D, C, B, A}];
endmodule

module PFUMX(input ALUT, BLUT, C0, output Z);
assign Z = C0 ? ALUT : BLUT;
endmodule

module L6MUX21(input D0, D1, SD, output Z);
assign Z = SD ? D1 : D0;
endmodule

// One half of a carry cell.
module carry_half(input A, B, C, D, FCI, output F, FCO);
parameter [15:0] INIT = 0;
parameter INJECT1 = "NO";
wire lut4 = INIT[{D, C, B, A}];
wire lut2 = INIT[{B, A}];
assign F = lut4 ^ (INJECT1 == "YES" ? 1'b0 : FCI);
assign FCO = lut4 ? FCI : INJECT1 == "YES" ? 1'b0 : lut2;
endmodule

module CCU2C(input CIN, A0, B0, C0, D0, A1, B1, C1, D1, output S0, S1, COUT);
parameter [15:0] INIT0 = 0, INIT1 = 0;
parameter INJECT1_0 = "YES", INJECT1_1 = "YES";
wire middle;
carry_half #(.INIT(INIT0), .INJECT1(INJECT1_0)) low(.A(A0), .B(B0), .C(C0), .D(D0), .FCI(CIN), .F(S0), .FCO(middle));
carry_half #(.INIT(INIT1), .INJECT1(INJECT1_1)) high(.A(A1), .B(B1), .C(C1), .D(D1), .FCI(middle), .F(S1), .FCO(COUT));
endmodule

module TRELLIS_DPR16X4(input [3:0] DI, WAD, input WRE, WCK, input [3:0] RAD, output [3:0] DO);
parameter WCKMUX = "WCK", WREMUX = "WRE";
parameter [63:0] INITVAL = 0;
reg [3:0] memory [0:15];
integer n;
initial for (n = 0; n < 16; n = n + 1) memory[n] = INITVAL[4 * n +: 4];
wire enable = WREMUX == "1" ? 1'b1 : WREMUX == "0" ? 1'b0 : WREMUX == "INV" ? ~WRE : WRE;
always @(posedge WCK) if (enable) memory[WAD] <= DI;
assign DO = memory[RAD];
endmodule

module TRELLIS_FF(input CLK, LSR, CE, DI, M, output reg Q);
parameter GSR = "ENABLED", CEMUX = "1", CLKMUX = "CLK", LSRMUX = "LSR", LSRONMUX = "LSRMUX", REGSET = "RESET",
  SRMODE = "LSR_OVER_CE", SD = "1";
localparam [0:0] SET = REGSET == "SET";
wire enable = CEMUX == "1" ? 1'b1 : CEMUX == "0" ? 1'b0 : CEMUX == "INV" ? ~CE : CE;
wire set_reset = LSRMUX == "0" ? 1'b0 : LSRMUX == "INV" ? ~LSR : LSR;
wire d = SD == "0" ? M : DI;
initial Q = SET;
generate
  if (SRMODE == "ASYNC") begin : asynchronous
    always @(posedge CLK, posedge set_reset) if (set_reset) Q <= SET; else if (enable) Q <= d;
  end else begin : synchronous
    always @(posedge CLK) if (set_reset) Q <= SET; else if (enable) Q <= d;
  end
endgenerate
endmodule

// After place and route: half a slice. IS_Z1 tells that its multiplexer joins two others, not two LUTs.
module TRELLIS_COMB(
  input A, B, C, D, M, FCI, F1, FXA, FXB, DI0, DI1, WD, WAD0, WAD1, WAD2, WAD3, WRE, WCK,
  output F, FCO, OFX
);
parameter MODE = "LOGIC", CCU2_INJECT1 = "NO", WREMUX = "WRE", WCKMUX = "WCK";
parameter [15:0] INITVAL = 0;
parameter [0:0] IS_Z1 = 0;
generate
  if (MODE == "CCU2") begin : carry
    carry_half #(.INIT(INITVAL), .INJECT1(CCU2_INJECT1)) half(.A(A), .B(B), .C(C), .D(D), .FCI(FCI), .F(F), .FCO(FCO));
  end else if (MODE == "DPRAM") begin : ram
    reg [15:0] memory = INITVAL;
    wire enable = WREMUX == "1" ? 1'b1 : WREMUX == "0" ? 1'b0 : WREMUX == "INV" ? ~WRE : WRE;
    always @(posedge WCK) if (enable) memory[{WAD3, WAD2, WAD1, WAD0}] <= WD;
    assign F = memory[{A, C, B, D}];
    assign FCO = 1'b0;
  end else begin : logic4
    assign F = INITVAL[{D, C, B, A}];
    assign FCO = 1'b0;
  end
endgenerate
assign OFX = IS_Z1 ? (M ? FXB : FXA) : (M ? F1 : F);
endmodule

// After place and route: what is written into the memories of a slice goes through its pins.
module TRELLIS_RAMW(
  input A0, B0, C0, D0, A1, B1, C1, D1,
  output WDO0, WDO1, WDO2, WDO3, WADO0, WADO1, WADO2, WADO3
);
assign {WDO0, WDO1, WDO2, WDO3} = {C1, A1, D1, B1};
assign {WADO0, WADO1, WADO2, WADO3} = {D0, B0, C0, A0};
endmodule

module DCCA(input CLKI, CE, output CLKO);
assign CLKO = CLKI;
endmodule

// A cycle of the pin is a cycle of the clock: only the frequency differs, and no model knows it.
module EHXPLLL(
  input CLKI, CLKFB, RST, STDBY, PHASESEL0, PHASESEL1, PHASEDIR, PHASESTEP, PHASELOADREG, PLLWAKESYNC, ENCLKOP,
  output CLKOP, LOCK
);
parameter CLKI_DIV = 1, CLKFB_DIV = 1, CLKOP_DIV = 8, CLKOP_CPHASE = 0, CLKOP_FPHASE = 0;
parameter CLKOP_ENABLE = "ENABLED", FEEDBK_PATH = "CLKOP", PLLRST_ENA = "DISABLED", INTFB_WAKE = "DISABLED",
  STDBY_ENABLE = "DISABLED", DPHASE_SOURCE = "DISABLED", OUTDIVIDER_MUXA = "DIVA", OUTDIVIDER_MUXB = "DIVB",
  OUTDIVIDER_MUXC = "DIVC", OUTDIVIDER_MUXD = "DIVD";
assign CLKOP = CLKI;
assign LOCK = 1'b1;
endmodule

// 1024 x 18 (with two byte enables in the lowest address bits), 2048 x 9, 4096 x 4, 8192 x 2 or 16384 x 1; or 512 x 36,
// written at port A with four byte enables and read at port B, low halves at the data pins of A and high ones at those of B.
module DP16KD(
  input DIA0, DIA1, DIA2, DIA3, DIA4, DIA5, DIA6, DIA7, DIA8, DIA9, DIA10, DIA11, DIA12, DIA13, DIA14, DIA15, DIA16, DIA17,
  input ADA0, ADA1, ADA2, ADA3, ADA4, ADA5, ADA6, ADA7, ADA8, ADA9, ADA10, ADA11, ADA12, ADA13,
  input CEA, OCEA, CLKA, WEA, RSTA, CSA0, CSA1, CSA2,
  input DIB0, DIB1, DIB2, DIB3, DIB4, DIB5, DIB6, DIB7, DIB8, DIB9, DIB10, DIB11, DIB12, DIB13, DIB14, DIB15, DIB16, DIB17,
  input ADB0, ADB1, ADB2, ADB3, ADB4, ADB5, ADB6, ADB7, ADB8, ADB9, ADB10, ADB11, ADB12, ADB13,
  input CEB, OCEB, CLKB, WEB, RSTB, CSB0, CSB1, CSB2,
  output DOA0, DOA1, DOA2, DOA3, DOA4, DOA5, DOA6, DOA7, DOA8, DOA9, DOA10, DOA11, DOA12, DOA13, DOA14, DOA15, DOA16, DOA17,
  output DOB0, DOB1, DOB2, DOB3, DOB4, DOB5, DOB6, DOB7, DOB8, DOB9, DOB10, DOB11, DOB12, DOB13, DOB14, DOB15, DOB16, DOB17
);
parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18;
parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG", RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC", WRITEMODE_A = "NORMAL",
  WRITEMODE_B = "NORMAL", CSDECODE_A = "0b000", CSDECODE_B = "0b000", GSR = "ENABLED", INIT_DATA = "STATIC", WID = 0;
parameter DIA0MUX = "DIA0", DIA1MUX = "DIA1", DIA2MUX = "DIA2", DIA3MUX = "DIA3",
  DIA4MUX = "DIA4", DIA5MUX = "DIA5", DIA6MUX = "DIA6", DIA7MUX = "DIA7",
  DIA8MUX = "DIA8", DIA9MUX = "DIA9", DIA10MUX = "DIA10", DIA11MUX = "DIA11",
  DIA12MUX = "DIA12", DIA13MUX = "DIA13", DIA14MUX = "DIA14", DIA15MUX = "DIA15",
  DIA16MUX = "DIA16", DIA17MUX = "DIA17", ADA0MUX = "ADA0", ADA1MUX = "ADA1",
  ADA2MUX = "ADA2", ADA3MUX = "ADA3", ADA4MUX = "ADA4", ADA5MUX = "ADA5",
  ADA6MUX = "ADA6", ADA7MUX = "ADA7", ADA8MUX = "ADA8", ADA9MUX = "ADA9",
  ADA10MUX = "ADA10", ADA11MUX = "ADA11", ADA12MUX = "ADA12", ADA13MUX = "ADA13",
  DIB0MUX = "DIB0", DIB1MUX = "DIB1", DIB2MUX = "DIB2", DIB3MUX = "DIB3",
  DIB4MUX = "DIB4", DIB5MUX = "DIB5", DIB6MUX = "DIB6", DIB7MUX = "DIB7",
  DIB8MUX = "DIB8", DIB9MUX = "DIB9", DIB10MUX = "DIB10", DIB11MUX = "DIB11",
  DIB12MUX = "DIB12", DIB13MUX = "DIB13", DIB14MUX = "DIB14", DIB15MUX = "DIB15",
  DIB16MUX = "DIB16", DIB17MUX = "DIB17", ADB0MUX = "ADB0", ADB1MUX = "ADB1",
  ADB2MUX = "ADB2", ADB3MUX = "ADB3", ADB4MUX = "ADB4", ADB5MUX = "ADB5",
  ADB6MUX = "ADB6", ADB7MUX = "ADB7", ADB8MUX = "ADB8", ADB9MUX = "ADB9",
  ADB10MUX = "ADB10", ADB11MUX = "ADB11", ADB12MUX = "ADB12", ADB13MUX = "ADB13",
  CEAMUX = "CEA", CLKAMUX = "CLKA", WEAMUX = "WEA", RSTAMUX = "RSTA",
  OCEAMUX = "OCEA", CEBMUX = "CEB", CLKBMUX = "CLKB", WEBMUX = "WEB",
  RSTBMUX = "RSTB", OCEBMUX = "OCEB", CSA0MUX = "CSA0", CSA1MUX = "CSA1",
  CSA2MUX = "CSA2", CSB0MUX = "CSB0", CSB1MUX = "CSB1", CSB2MUX = "CSB2";
parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0, INITVAL_04 = 0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0,
  INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A = 0, INITVAL_0B = 0, INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0,
  INITVAL_10 = 0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0, INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 = 0, INITVAL_17 = 0,
  INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0, INITVAL_1C = 0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0,
  INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 = 0, INITVAL_23 = 0, INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0,
  INITVAL_28 = 0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0, INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E = 0, INITVAL_2F = 0,
  INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0, INITVAL_34 = 0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0,
  INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A = 0, INITVAL_3B = 0, INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0;

`define PIN(NAME, MUX) (MUX == "0" ? 1'b0 : MUX == "1" ? 1'b1 : MUX == "INV" ? ~NAME : NAME)
wire [17:0] data_a = {`PIN(DIA17, DIA17MUX), `PIN(DIA16, DIA16MUX), `PIN(DIA15, DIA15MUX), `PIN(DIA14, DIA14MUX), `PIN(DIA13, DIA13MUX), `PIN(DIA12, DIA12MUX), `PIN(DIA11, DIA11MUX), `PIN(DIA10, DIA10MUX), `PIN(DIA9, DIA9MUX), `PIN(DIA8, DIA8MUX), `PIN(DIA7, DIA7MUX), `PIN(DIA6, DIA6MUX), `PIN(DIA5, DIA5MUX), `PIN(DIA4, DIA4MUX), `PIN(DIA3, DIA3MUX), `PIN(DIA2, DIA2MUX), `PIN(DIA1, DIA1MUX), `PIN(DIA0, DIA0MUX)};
wire [13:0] address_a = {`PIN(ADA13, ADA13MUX), `PIN(ADA12, ADA12MUX), `PIN(ADA11, ADA11MUX), `PIN(ADA10, ADA10MUX), `PIN(ADA9, ADA9MUX), `PIN(ADA8, ADA8MUX), `PIN(ADA7, ADA7MUX), `PIN(ADA6, ADA6MUX), `PIN(ADA5, ADA5MUX), `PIN(ADA4, ADA4MUX), `PIN(ADA3, ADA3MUX), `PIN(ADA2, ADA2MUX), `PIN(ADA1, ADA1MUX), `PIN(ADA0, ADA0MUX)};
wire enable_a = `PIN(CEA, CEAMUX);
wire write_a = `PIN(WEA, WEAMUX);
wire [17:0] data_b = {`PIN(DIB17, DIB17MUX), `PIN(DIB16, DIB16MUX), `PIN(DIB15, DIB15MUX), `PIN(DIB14, DIB14MUX), `PIN(DIB13, DIB13MUX), `PIN(DIB12, DIB12MUX), `PIN(DIB11, DIB11MUX), `PIN(DIB10, DIB10MUX), `PIN(DIB9, DIB9MUX), `PIN(DIB8, DIB8MUX), `PIN(DIB7, DIB7MUX), `PIN(DIB6, DIB6MUX), `PIN(DIB5, DIB5MUX), `PIN(DIB4, DIB4MUX), `PIN(DIB3, DIB3MUX), `PIN(DIB2, DIB2MUX), `PIN(DIB1, DIB1MUX), `PIN(DIB0, DIB0MUX)};
wire [13:0] address_b = {`PIN(ADB13, ADB13MUX), `PIN(ADB12, ADB12MUX), `PIN(ADB11, ADB11MUX), `PIN(ADB10, ADB10MUX), `PIN(ADB9, ADB9MUX), `PIN(ADB8, ADB8MUX), `PIN(ADB7, ADB7MUX), `PIN(ADB6, ADB6MUX), `PIN(ADB5, ADB5MUX), `PIN(ADB4, ADB4MUX), `PIN(ADB3, ADB3MUX), `PIN(ADB2, ADB2MUX), `PIN(ADB1, ADB1MUX), `PIN(ADB0, ADB0MUX)};
wire enable_b = `PIN(CEB, CEBMUX);
wire write_b = `PIN(WEB, WEBMUX);

// nine bits each: narrow words leave out the ninth
reg [8:0] memory [0:2047];
integer n;
initial for (n = 0; n < 2048; n = n + 1) memory[n] = 0;

function [17:0] read(input integer width, input [13:0] address);
  case (width)
    18: read = {memory[{address[13:4], 1'b1}], memory[{address[13:4], 1'b0}]};
    9: read = {9'b0, memory[address[13:3]]};
    4: read = {14'b0, memory[address[13:3]][4 * address[2] +: 4]};
    2: read = {16'b0, memory[address[13:3]][2 * address[2:1] +: 2]};
    default: read = {17'b0, memory[address[13:3]][address[2:0]]};
  endcase
endfunction

reg [35:0] wide = 0;
reg [17:0] held_a = 0;
assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0} = DATA_WIDTH_B == 36 ? wide[17:0] : held_a;
always @(posedge CLKA) if (enable_a && DATA_WIDTH_A != 36) begin
  if (write_a) case (DATA_WIDTH_A)
    18: begin
      if (address_a[0]) memory[{address_a[13:4], 1'b0}] <= data_a[8:0];
      if (address_a[1]) memory[{address_a[13:4], 1'b1}] <= data_a[17:9];
    end
    9: memory[address_a[13:3]] <= data_a[8:0];
    4: memory[address_a[13:3]][4 * address_a[2] +: 4] <= data_a[3:0];
    2: memory[address_a[13:3]][2 * address_a[2:1] +: 2] <= data_a[1:0];
    default: memory[address_a[13:3]][address_a[2:0]] <= data_a[0];
  endcase
  held_a <= read(DATA_WIDTH_A, address_a);
end
reg [17:0] held_b = 0;
assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0} = DATA_WIDTH_B == 36 ? wide[35:18] : held_b;
always @(posedge CLKB) if (enable_b && DATA_WIDTH_B != 36) begin
  if (write_b) case (DATA_WIDTH_B)
    18: begin
      if (address_b[0]) memory[{address_b[13:4], 1'b0}] <= data_b[8:0];
      if (address_b[1]) memory[{address_b[13:4], 1'b1}] <= data_b[17:9];
    end
    9: memory[address_b[13:3]] <= data_b[8:0];
    4: memory[address_b[13:3]][4 * address_b[2] +: 4] <= data_b[3:0];
    2: memory[address_b[13:3]][2 * address_b[2:1] +: 2] <= data_b[1:0];
    default: memory[address_b[13:3]][address_b[2:0]] <= data_b[0];
  endcase
  held_b <= read(DATA_WIDTH_B, address_b);
end

always @(posedge CLKA)
  if (enable_a && write_a && DATA_WIDTH_A == 36)
    for (n = 0; n < 4; n = n + 1)
      if (address_a[n]) memory[{address_a[13:5], n[1:0]}] <= n[1] ? (n[0] ? data_b[17:9] : data_b[8:0]) : (n[0] ? data_a[17:9] : data_a[8:0]);
always @(posedge CLKB)
  if (enable_b)
    wide <= {memory[{address_b[13:5], 2'd3}], memory[{address_b[13:5], 2'd2}],
             memory[{address_b[13:5], 2'd1}], memory[{address_b[13:5], 2'd0}]};
endmodule
