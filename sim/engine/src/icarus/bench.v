// Turns the clock of the network's Verilog and speaks the line protocol of process.rs over stdin and stdout.
`timescale 1ns/1ns
module bench;
parameter H = 1, O = 1, RB = 1, CB = 1;

reg clock = 0, stb = 0, we = 0;
reg [19:0] adr = 0;
reg [31:0] dat_w = 0;
wire [31:0] dat_r, ticks, cycles;
wire [15:0] events, ties;
wire [7:0] control;
wire ack, err, working, period_start, tick_done, clk;

wire [H-1:0] node2_1, l1_1, l2_1, g1_1, g2_1, vl_1, t1_1, t3_1, lg_1, gate_1;
wire [O-1:0] node2_2, l1_2, l2_2, g1_2, g2_2, vl_2, t1_2, t3_2, lg_2, gate_2;
wire [31:0] digest_1, conductance_digest_1, digest_2, conductance_digest_2;

wire settled, settled_second, scanned, written, column_second;
wire [CB-1:0] settled_index, column;
wire [72:0] settled_record;
wire [7:0] settled_volt;
wire [10:0] scanned_ratio;
wire [RB-1:0] written_row;
wire [11:0] written_conductance;
// what the lane showed last of each neuron (bit CB is the layer) in this run; shown again at the start of a period that is
// to be shown, and at the end of the run
reg [72:0] record [0:2*(1<<CB)-1];
reg [7:0] volt [0:2*(1<<CB)-1];
reg [10:0] ratio [0:2*(1<<CB)-1];
reg [2*(1<<CB)-1:0] has_record = 0, has_ratio = 0;

network dut(
  .clock(clock), .stb(stb), .we(we), .adr(adr),
  .dat_w(dat_w), .dat_r(dat_r), .ack(ack), .err(err),
  .working(working), .period_start(period_start), .tick_done(tick_done), .clk(clk),
  .ticks(ticks), .cycles(cycles), .events(events), .ties(ties),
  .control(control), .node2_1(node2_1), .l1_1(l1_1), .l2_1(l2_1),
  .g1_1(g1_1), .g2_1(g2_1), .vl_1(vl_1), .t1_1(t1_1),
  .t3_1(t3_1), .lg_1(lg_1), .gate_1(gate_1), .digest_1(digest_1),
  .conductance_digest_1(conductance_digest_1), .node2_2(node2_2), .l1_2(l1_2), .l2_2(l2_2),
  .g1_2(g1_2), .g2_2(g2_2), .vl_2(vl_2), .t1_2(t1_2),
  .t3_2(t3_2), .lg_2(lg_2), .gate_2(gate_2), .digest_2(digest_2),
  .conductance_digest_2(conductance_digest_2), .settled(settled), .settled_second(settled_second), .settled_index(settled_index),
  .settled_record(settled_record), .settled_volt(settled_volt), .scanned(scanned), .scanned_ratio(scanned_ratio),
  .written(written), .written_row(written_row), .written_conductance(written_conductance), .column_second(column_second),
  .column(column), .build_id(32'd0), .clock_hz(32'd0), .errors(4'd0), .halt(1'd0)
);

reg detail = 0, refused;
reg [31:0] answer;
integer n;

// Shows what stands at the ports in this cycle, then turns the clock.
task cycle;
begin
  if (settled) begin
    record[{settled_second, settled_index}] = settled_record;
    volt[{settled_second, settled_index}] = settled_volt;
    has_record[{settled_second, settled_index}] = 1;
    if (detail) $display("S %h %h %h %h", settled_second, settled_index, settled_record, settled_volt);
  end
  if (scanned) begin
    ratio[{column_second, column}] = scanned_ratio;
    has_ratio[{column_second, column}] = 1;
    if (detail) $display("Q %h %h %h", column_second, column, scanned_ratio);
  end
  if (detail && written)
    $display("W %h %h %h %h", column_second, written_row, column, written_conductance);
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

task show_last;
  for (n = 0; n < 2*(1<<CB); n = n + 1) begin
    if (has_record[n]) $display("S %h %h %h %h", n >> CB, n & ((1<<CB) - 1), record[n], volt[n]);
    if (has_ratio[n]) $display("Q %h %h %h", n >> CB, n & ((1<<CB) - 1), ratio[n]);
  end
endtask

task start;
begin
  has_record = 0;
  has_ratio = 0;
  advance;
end
endtask

task period(input show);
begin
  detail = show;
  if (show) show_last;
  cycle;
  advance;
  detail = 0;
  if (!show && !working) show_last;
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
        "a": start;
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
