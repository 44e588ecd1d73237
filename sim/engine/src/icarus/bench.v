// Turns the clock of the network's Verilog and speaks the line protocol of process.rs over stdin and stdout.
`timescale 1ns/1ns
module bench;
parameter H = 1, O = 1, RB = 1, HB = 1, OB = 1;

reg clock = 0, stb = 0, we = 0;
reg [19:0] adr = 0;
reg [31:0] dat_w = 0;
wire [31:0] dat_r, ticks, cycles;
wire [15:0] events, ties;
wire [7:0] control;
wire ack, err, working, period_start, tick_done, clk;

wire [H-1:0] node2_1, l1_1, l2_1, g1_1, g2_1, vl_1, t1_1, t3_1, lg_1, gate_1;
wire settled_1, scanned_1, written_1;
wire [HB-1:0] settled_index_1, scanned_column_1, written_column_1;
wire [RB-1:0] written_row_1;
wire [72:0] settled_record_1;
wire [7:0] settled_volt_1;
wire [10:0] scanned_ratio_1;
wire [11:0] written_conductance_1;
wire [31:0] digest_1, conductance_digest_1;
// what layer 1 showed last of each neuron; shown again at the start of a period that is to be shown
reg [72:0] record_1 [0:H-1];
reg [7:0] volt_1 [0:H-1];
reg [10:0] ratio_1 [0:H-1];
reg [H-1:0] has_record_1 = 0, has_ratio_1 = 0;

wire [O-1:0] node2_2, l1_2, l2_2, g1_2, g2_2, vl_2, t1_2, t3_2, lg_2, gate_2;
wire settled_2, scanned_2, written_2;
wire [OB-1:0] settled_index_2, scanned_column_2, written_column_2;
wire [HB-1:0] written_row_2;
wire [72:0] settled_record_2;
wire [7:0] settled_volt_2;
wire [10:0] scanned_ratio_2;
wire [11:0] written_conductance_2;
wire [31:0] digest_2, conductance_digest_2;
// what layer 2 showed last of each neuron; shown again at the start of a period that is to be shown
reg [72:0] record_2 [0:O-1];
reg [7:0] volt_2 [0:O-1];
reg [10:0] ratio_2 [0:O-1];
reg [O-1:0] has_record_2 = 0, has_ratio_2 = 0;

top dut(
  .clock(clock), .stb(stb), .we(we), .adr(adr),
  .dat_w(dat_w), .dat_r(dat_r), .ack(ack), .err(err),
  .working(working), .period_start(period_start), .tick_done(tick_done), .clk(clk),
  .ticks(ticks), .cycles(cycles), .events(events), .ties(ties),
  .control(control), .node2_1(node2_1), .l1_1(l1_1), .l2_1(l2_1),
  .g1_1(g1_1), .g2_1(g2_1), .vl_1(vl_1), .t1_1(t1_1),
  .t3_1(t3_1), .lg_1(lg_1), .gate_1(gate_1), .settled_1(settled_1),
  .settled_index_1(settled_index_1), .settled_record_1(settled_record_1), .settled_volt_1(settled_volt_1), .scanned_1(scanned_1),
  .scanned_column_1(scanned_column_1), .scanned_ratio_1(scanned_ratio_1), .written_1(written_1), .written_row_1(written_row_1),
  .written_column_1(written_column_1), .written_conductance_1(written_conductance_1), .digest_1(digest_1), .conductance_digest_1(conductance_digest_1),
  .node2_2(node2_2), .l1_2(l1_2), .l2_2(l2_2), .g1_2(g1_2),
  .g2_2(g2_2), .vl_2(vl_2), .t1_2(t1_2), .t3_2(t3_2),
  .lg_2(lg_2), .gate_2(gate_2), .settled_2(settled_2), .settled_index_2(settled_index_2),
  .settled_record_2(settled_record_2), .settled_volt_2(settled_volt_2), .scanned_2(scanned_2), .scanned_column_2(scanned_column_2),
  .scanned_ratio_2(scanned_ratio_2), .written_2(written_2), .written_row_2(written_row_2), .written_column_2(written_column_2),
  .written_conductance_2(written_conductance_2), .digest_2(digest_2), .conductance_digest_2(conductance_digest_2)
);

reg detail = 0, refused;
reg [31:0] answer;
integer n;

// Shows what stands at the ports in this cycle, then turns the clock.
task cycle;
begin
  if (settled_1) begin
    record_1[settled_index_1] = settled_record_1;
    volt_1[settled_index_1] = settled_volt_1;
    has_record_1[settled_index_1] = 1;
    if (detail) $display("S 0 %h %h %h", settled_index_1, settled_record_1, settled_volt_1);
  end
  if (scanned_1) begin
    ratio_1[scanned_column_1] = scanned_ratio_1;
    has_ratio_1[scanned_column_1] = 1;
    if (detail) $display("Q 0 %h %h", scanned_column_1, scanned_ratio_1);
  end
  if (detail && written_1)
    $display("W 0 %h %h %h", written_row_1, written_column_1, written_conductance_1);
  if (settled_2) begin
    record_2[settled_index_2] = settled_record_2;
    volt_2[settled_index_2] = settled_volt_2;
    has_record_2[settled_index_2] = 1;
    if (detail) $display("S 1 %h %h %h", settled_index_2, settled_record_2, settled_volt_2);
  end
  if (scanned_2) begin
    ratio_2[scanned_column_2] = scanned_ratio_2;
    has_ratio_2[scanned_column_2] = 1;
    if (detail) $display("Q 1 %h %h", scanned_column_2, scanned_ratio_2);
  end
  if (detail && written_2)
    $display("W 1 %h %h %h", written_row_2, written_column_2, written_conductance_2);
  // this cycle ends with the edge to come
  if (detail && tick_done)
    $display("T %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h %h", cycles + 1, clk, events, ties, control,
      node2_1, l1_1, l2_1, g1_1, g2_1, vl_1, t1_1, t3_1, lg_1, gate_1, digest_1, conductance_digest_1,
      node2_2, l1_2, l2_2, g1_2, g2_2, vl_2, t1_2, t3_2, lg_2, gate_2, digest_2, conductance_digest_2);
  clock = 1;
  #1;
  clock = 0;
  #1;
end
endtask

task advance;
  while (working && !period_start) cycle;
endtask

task access(input write, input [19:0] address, input [31:0] data);
begin
  stb = 1;
  we = write;
  adr = address;
  dat_w = data;
  #1;
  while (!ack && !err) cycle;
  refused = err;
  answer = dat_r;
  cycle;
  stb = 0;
  #1;
  if (refused) $display("X");
  else if (write) $display("A");
  else $display("D %h", answer);
end
endtask

task period(input show);
begin
  detail = show;
  if (show) for (n = 0; n < H; n = n + 1) begin
    if (has_record_1[n]) $display("S 0 %h %h %h", n, record_1[n], volt_1[n]);
    if (has_ratio_1[n]) $display("Q 0 %h %h", n, ratio_1[n]);
  end
  if (show) for (n = 0; n < O; n = n + 1) begin
    if (has_record_2[n]) $display("S 1 %h %h %h", n, record_2[n], volt_2[n]);
    if (has_ratio_2[n]) $display("Q 1 %h %h", n, ratio_2[n]);
  end
  cycle;
  advance;
  detail = 0;
end
endtask

reg [8:1] letter;
reg [19:0] address;
reg [31:0] data;
integer found;
initial begin
  #1;
  found = 1;
  while (found == 1) begin
    found = $fscanf('h8000_0000, " %c", letter);
    if (found == 1) begin
      case (letter)
        "w": begin found = $fscanf('h8000_0000, "%h %h", address, data) - 1; access(1, address, data); end
        "r": begin found = $fscanf('h8000_0000, "%h", address); access(0, address, 0); end
        "a": advance;
        "p": period(1);
        "s": period(0);
        default: $display("? %c", letter);
      endcase
      if (letter == "a" || letter == "p" || letter == "s") $display("E %h %h", working, ticks);
      $fflush;
    end
  end
  $finish;
end
endmodule
