

module system(clock,locked,button,uart_rx,uart_tx,alive,spike,fault,lights,few_lights);
    
    // Module arguments
    input wire  clock;
    input wire  locked;
    input wire  button;
    input wire  uart_rx;
    output reg  uart_tx;
    output reg  alive;
    output reg  spike;
    output reg  fault;
    output reg  [7:0] lights;
    output reg  [4:0] few_lights;
    
    // Enums
    localparam UartBridgeState$Command = 0;
    localparam UartBridgeState$Length = 1;
    localparam UartBridgeState$Address = 2;
    localparam UartBridgeState$Data = 3;
    localparam UartBridgeState$Write = 4;
    localparam UartBridgeState$Read = 5;
    localparam UartBridgeState$Send = 6;
    
    // Stub signals
    wire  [31:0] constants$build_id;
    wire  [31:0] constants$clock_hz;
    wire  [11:0] constants$bit_cycles;
    reg  receiver$clock;
    reg  receiver$rx;
    reg  [11:0] receiver$bit_cycles;
    wire  [7:0] receiver$data;
    wire  receiver$strobe;
    wire  receiver$framing;
    reg  transmitter$clock;
    reg  [11:0] transmitter$bit_cycles;
    reg  [7:0] transmitter$data;
    reg  transmitter$start;
    wire  transmitter$busy;
    wire  transmitter$tx;
    reg  bridge$clock;
    reg  bridge$enable;
    reg  bridge$slow;
    reg  [7:0] bridge$rx_data;
    reg  bridge$rx_strobe;
    reg  bridge$rx_framing;
    wire  [7:0] bridge$tx_data;
    wire  bridge$tx_start;
    reg  bridge$tx_busy;
    wire  bridge$stb;
    wire  bridge$we;
    wire  [19:0] bridge$adr;
    wire  [31:0] bridge$dat_w;
    reg  [31:0] bridge$dat_r;
    reg  bridge$ack;
    reg  bridge$err;
    wire  [3:0] bridge$errors;
    reg  bridge$clear_errors;
    reg  network$clock;
    reg  network$stb;
    reg  network$we;
    reg  [19:0] network$adr;
    reg  [31:0] network$dat_w;
    wire  [31:0] network$dat_r;
    wire  network$ack;
    wire  network$err;
    reg  [31:0] network$build_id;
    reg  [31:0] network$clock_hz;
    reg  [3:0] network$errors;
    wire  network$clear_errors;
    reg  network$halt;
    wire  network$working;
    wire  network$period_start;
    wire  network$tick_done;
    wire  network$clk;
    wire  [31:0] network$ticks;
    wire  [31:0] network$cycles;
    wire  [15:0] network$events;
    wire  [15:0] network$ties;
    wire  [7:0] network$control;
    wire  [2:0] network$node2_1;
    wire  [2:0] network$l1_1;
    wire  [2:0] network$l2_1;
    wire  [2:0] network$g1_1;
    wire  [2:0] network$g2_1;
    wire  [2:0] network$vl_1;
    wire  [2:0] network$t1_1;
    wire  [2:0] network$t3_1;
    wire  [2:0] network$lg_1;
    wire  [2:0] network$gate_1;
    wire  [31:0] network$digest_1;
    wire  [31:0] network$conductance_digest_1;
    wire  [2:0] network$node2_2;
    wire  [2:0] network$l1_2;
    wire  [2:0] network$l2_2;
    wire  [2:0] network$g1_2;
    wire  [2:0] network$g2_2;
    wire  [2:0] network$vl_2;
    wire  [2:0] network$t1_2;
    wire  [2:0] network$t3_2;
    wire  [2:0] network$lg_2;
    wire  [2:0] network$gate_2;
    wire  [31:0] network$digest_2;
    wire  [31:0] network$conductance_digest_2;
    wire  network$settled;
    wire  network$settled_second;
    wire  [1:0] network$settled_index;
    wire  [72:0] network$settled_record;
    wire  [7:0] network$settled_volt;
    wire  network$scanned;
    wire  [10:0] network$scanned_ratio;
    wire  network$written;
    wire  [2:0] network$written_row;
    wire  [11:0] network$written_conductance;
    wire  network$column_second;
    wire  [1:0] network$column;
    reg  [8:0] powered$d;
    wire  [8:0] powered$q;
    reg  powered$clock;
    reg  [19:0] slow_count$d;
    wire  [19:0] slow_count$q;
    reg  slow_count$clock;
    reg  [3:0] beats$d;
    wire  [3:0] beats$q;
    reg  beats$clock;
    reg  button_first$d;
    wire  button_first$q;
    reg  button_first$clock;
    reg  button_level$d;
    wire  button_level$q;
    reg  button_level$clock;
    reg  spike_seen$d;
    wire  spike_seen$q;
    reg  spike_seen$clock;
    reg  [3:0] last_winner$d;
    wire  [3:0] last_winner$q;
    reg  last_winner$clock;
    
    // Local signals
    reg  slow;
    reg  now_working;
    reg  now_learning;
    
    // Sub module instances
    system$constants constants(
        .build_id(constants$build_id),
        .clock_hz(constants$clock_hz),
        .bit_cycles(constants$bit_cycles)
    );
    system$receiver receiver(
        .clock(receiver$clock),
        .rx(receiver$rx),
        .bit_cycles(receiver$bit_cycles),
        .data(receiver$data),
        .strobe(receiver$strobe),
        .framing(receiver$framing)
    );
    system$transmitter transmitter(
        .clock(transmitter$clock),
        .bit_cycles(transmitter$bit_cycles),
        .data(transmitter$data),
        .start(transmitter$start),
        .busy(transmitter$busy),
        .tx(transmitter$tx)
    );
    system$bridge bridge(
        .clock(bridge$clock),
        .enable(bridge$enable),
        .slow(bridge$slow),
        .rx_data(bridge$rx_data),
        .rx_strobe(bridge$rx_strobe),
        .rx_framing(bridge$rx_framing),
        .tx_data(bridge$tx_data),
        .tx_start(bridge$tx_start),
        .tx_busy(bridge$tx_busy),
        .stb(bridge$stb),
        .we(bridge$we),
        .adr(bridge$adr),
        .dat_w(bridge$dat_w),
        .dat_r(bridge$dat_r),
        .ack(bridge$ack),
        .err(bridge$err),
        .errors(bridge$errors),
        .clear_errors(bridge$clear_errors)
    );
    network network(
        .clock(network$clock),
        .stb(network$stb),
        .we(network$we),
        .adr(network$adr),
        .dat_w(network$dat_w),
        .dat_r(network$dat_r),
        .ack(network$ack),
        .err(network$err),
        .build_id(network$build_id),
        .clock_hz(network$clock_hz),
        .errors(network$errors),
        .clear_errors(network$clear_errors),
        .halt(network$halt),
        .working(network$working),
        .period_start(network$period_start),
        .tick_done(network$tick_done),
        .clk(network$clk),
        .ticks(network$ticks),
        .cycles(network$cycles),
        .events(network$events),
        .ties(network$ties),
        .control(network$control),
        .node2_1(network$node2_1),
        .l1_1(network$l1_1),
        .l2_1(network$l2_1),
        .g1_1(network$g1_1),
        .g2_1(network$g2_1),
        .vl_1(network$vl_1),
        .t1_1(network$t1_1),
        .t3_1(network$t3_1),
        .lg_1(network$lg_1),
        .gate_1(network$gate_1),
        .digest_1(network$digest_1),
        .conductance_digest_1(network$conductance_digest_1),
        .node2_2(network$node2_2),
        .l1_2(network$l1_2),
        .l2_2(network$l2_2),
        .g1_2(network$g1_2),
        .g2_2(network$g2_2),
        .vl_2(network$vl_2),
        .t1_2(network$t1_2),
        .t3_2(network$t3_2),
        .lg_2(network$lg_2),
        .gate_2(network$gate_2),
        .digest_2(network$digest_2),
        .conductance_digest_2(network$conductance_digest_2),
        .settled(network$settled),
        .settled_second(network$settled_second),
        .settled_index(network$settled_index),
        .settled_record(network$settled_record),
        .settled_volt(network$settled_volt),
        .scanned(network$scanned),
        .scanned_ratio(network$scanned_ratio),
        .written(network$written),
        .written_row(network$written_row),
        .written_conductance(network$written_conductance),
        .column_second(network$column_second),
        .column(network$column)
    );
    system$powered powered(
        .d(powered$d),
        .q(powered$q),
        .clock(powered$clock)
    );
    system$slow_count slow_count(
        .d(slow_count$d),
        .q(slow_count$q),
        .clock(slow_count$clock)
    );
    system$beats beats(
        .d(beats$d),
        .q(beats$q),
        .clock(beats$clock)
    );
    system$button_first button_first(
        .d(button_first$d),
        .q(button_first$q),
        .clock(button_first$clock)
    );
    system$button_level button_level(
        .d(button_level$d),
        .q(button_level$q),
        .clock(button_level$clock)
    );
    system$spike_seen spike_seen(
        .d(spike_seen$d),
        .q(spike_seen$q),
        .clock(spike_seen$clock)
    );
    system$last_winner last_winner(
        .d(last_winner$d),
        .q(last_winner$q),
        .clock(last_winner$clock)
    );
    
    // Update code
    always @(*) begin
        powered$clock = clock;
        slow_count$clock = clock;
        beats$clock = clock;
        button_first$clock = clock;
        button_level$clock = clock;
        spike_seen$clock = clock;
        last_winner$clock = clock;
        powered$d = powered$q;
        slow_count$d = slow_count$q;
        beats$d = beats$q;
        button_first$d = button_first$q;
        button_level$d = button_level$q;
        spike_seen$d = spike_seen$q;
        last_winner$d = last_winner$q;
        receiver$clock = clock;
        transmitter$clock = clock;
        bridge$clock = clock;
        network$clock = clock;
        if (~powered$q[32'h8]) begin
            powered$d = powered$q + 32'h1;
        end
        if (~locked) begin
            powered$d = 32'h0;
        end
        button_first$d = button;
        button_level$d = button_first$q;
        slow_count$d = slow_count$q + 32'h1;
        slow = &slow_count$q;
        if (slow) begin
            beats$d = beats$q + 32'h1;
        end
        receiver$rx = uart_rx;
        receiver$bit_cycles = constants$bit_cycles;
        transmitter$bit_cycles = constants$bit_cycles;
        transmitter$data = bridge$tx_data;
        transmitter$start = bridge$tx_start;
        uart_tx = transmitter$tx;
        bridge$enable = powered$q[32'h8];
        bridge$slow = slow;
        bridge$rx_data = receiver$data;
        bridge$rx_strobe = receiver$strobe;
        bridge$rx_framing = receiver$framing | button_level$q;
        bridge$tx_busy = transmitter$busy;
        bridge$dat_r = network$dat_r;
        bridge$ack = network$ack;
        bridge$err = network$err;
        bridge$clear_errors = network$clear_errors;
        network$stb = bridge$stb;
        network$we = bridge$we;
        network$adr = bridge$adr;
        network$dat_w = bridge$dat_w;
        network$build_id = constants$build_id;
        network$clock_hz = constants$clock_hz;
        network$errors = bridge$errors;
        network$halt = button_level$q;
        now_working = network$working;
        now_learning = network$working & |(network$control[(32'h2)+:(4)]);
        if (slow) begin
            spike_seen$d = 1'b0;
        end
        if (|network$g1_2) begin
            spike_seen$d = 1'b1;
        end
        if (network$g1_2[0]) begin
            last_winner$d = 0;
        end
        if (network$g1_2[1]) begin
            last_winner$d = 1;
        end
        if (network$g1_2[2]) begin
            last_winner$d = 2;
        end
        alive = beats$q[32'h3];
        spike = spike_seen$q;
        fault = |bridge$errors;
        few_lights = 32'h0;
        few_lights = (few_lights & ~(1 << (32'h0)) | ((beats$q[32'h3]) << (32'h0)));
        few_lights = (few_lights & ~(1 << (32'h1)) | ((now_working) << (32'h1)));
        few_lights = (few_lights & ~(1 << (32'h2)) | ((now_learning) << (32'h2)));
        few_lights = (few_lights & ~(1 << (32'h3)) | ((spike_seen$q) << (32'h3)));
        few_lights = (few_lights & ~(1 << (32'h4)) | ((|bridge$errors) << (32'h4)));
        lights = ((few_lights & 32'hf) & 8'hff) | (((last_winner$q) & 8'hff) << 32'h4);
    end
    
endmodule // system


module system$beats(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$beats


module system$bridge(clock,enable,slow,rx_data,rx_strobe,rx_framing,tx_data,tx_start,tx_busy,stb,we,adr,dat_w,dat_r,ack,err,errors,clear_errors);
    
    // Module arguments
    input wire  clock;
    input wire  enable;
    input wire  slow;
    input wire  [7:0] rx_data;
    input wire  rx_strobe;
    input wire  rx_framing;
    output reg  [7:0] tx_data;
    output reg  tx_start;
    input wire  tx_busy;
    output reg  stb;
    output reg  we;
    output reg  [19:0] adr;
    output reg  [31:0] dat_w;
    input wire  [31:0] dat_r;
    input wire  ack;
    input wire  err;
    output reg  [3:0] errors;
    input wire  clear_errors;
    
    // Constant declarations
    localparam  ones = 32'hffffffff;
    
    // Enums
    localparam UartBridgeState$Command = 0;
    localparam UartBridgeState$Length = 1;
    localparam UartBridgeState$Address = 2;
    localparam UartBridgeState$Data = 3;
    localparam UartBridgeState$Write = 4;
    localparam UartBridgeState$Read = 5;
    localparam UartBridgeState$Send = 6;
    
    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  reads$d;
    wire  reads$q;
    reg  reads$clock;
    reg  fixed$d;
    wire  fixed$q;
    reg  fixed$clock;
    reg  [7:0] left$d;
    wire  [7:0] left$q;
    reg  left$clock;
    reg  [19:0] address$d;
    wire  [19:0] address$q;
    reg  address$clock;
    reg  beyond$d;
    wire  beyond$q;
    reg  beyond$clock;
    reg  [1:0] bytes$d;
    wire  [1:0] bytes$q;
    reg  bytes$clock;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  word$clock;
    reg  quiet$d;
    wire  quiet$q;
    reg  quiet$clock;
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [31:0] shifted;
    reg  [3:0] kept;
    reg  comes;
    reg  framing;
    reg  waits;
    reg  accesses;
    reg  refused;
    reg  answered;
    reg  sent;
    reg  late;
    reg  lost;
    reg  word_done;
    reg  [2:0] next_state;
    
    // Sub module instances
    system$bridge$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$bridge$reads reads(
        .d(reads$d),
        .q(reads$q),
        .clock(reads$clock)
    );
    system$bridge$fixed fixed(
        .d(fixed$d),
        .q(fixed$q),
        .clock(fixed$clock)
    );
    system$bridge$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    system$bridge$address address(
        .d(address$d),
        .q(address$q),
        .clock(address$clock)
    );
    system$bridge$beyond beyond(
        .d(beyond$d),
        .q(beyond$q),
        .clock(beyond$clock)
    );
    system$bridge$bytes bytes(
        .d(bytes$d),
        .q(bytes$q),
        .clock(bytes$clock)
    );
    system$bridge$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    system$bridge$quiet quiet(
        .d(quiet$d),
        .q(quiet$q),
        .clock(quiet$clock)
    );
    system$bridge$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        reads$clock = clock;
        fixed$clock = clock;
        left$clock = clock;
        address$clock = clock;
        beyond$clock = clock;
        bytes$clock = clock;
        word$clock = clock;
        quiet$clock = clock;
        held$clock = clock;
        state$d = state$q;
        reads$d = reads$q;
        fixed$d = fixed$q;
        left$d = left$q;
        address$d = address$q;
        beyond$d = beyond$q;
        bytes$d = bytes$q;
        word$d = word$q;
        quiet$d = quiet$q;
        held$d = held$q;
        comes = rx_strobe & enable;
        framing = rx_framing & enable;
        shifted = (word$q << 32'h8) | ((rx_data) & 32'hffffffff);
        accesses = (state$q == UartBridgeState$Write) | (state$q == UartBridgeState$Read);
        stb = accesses & ~beyond$q;
        we = state$q == UartBridgeState$Write;
        adr = address$q;
        dat_w = word$q;
        refused = accesses & (err | beyond$q);
        answered = refused | (accesses & ack);
        tx_data = word$q[(32'h18)+:(8)];
        sent = (state$q == UartBridgeState$Send) & ~tx_busy;
        tx_start = sent;
        waits = (state$q == UartBridgeState$Length) | (state$q == UartBridgeState$Address) | (state$q == UartBridgeState$Data);
        if (slow) begin
            quiet$d = 1'b1;
        end
        if (comes | ~waits) begin
            quiet$d = 1'b0;
        end
        late = waits & slow & quiet$q & ~comes;
        lost = comes & (accesses | (state$q == UartBridgeState$Send));
        errors = held$q;
        kept = held$q;
        if (clear_errors) begin
            kept = 32'h0;
        end
        if (refused) begin
            kept = kept | 32'h1;
        end
        if (framing) begin
            kept = kept | 32'h2;
        end
        if (lost) begin
            kept = kept | 32'h4;
        end
        if (late) begin
            kept = kept | 32'h8;
        end
        held$d = kept;
        word_done = 1'b0;
        next_state = UartBridgeState$Data;
        if (reads$q) begin
            next_state = UartBridgeState$Read;
        end
        case (state$q)
            UartBridgeState$Command:
                begin
                    reads$d = ~rx_data[32'h0];
                    fixed$d = (rx_data == 32'h3) | (rx_data == 32'h4);
                    if (comes & (rx_data >= 32'h1) & (rx_data <= 32'h4)) begin
                        state$d = UartBridgeState$Length;
                    end
                end
            UartBridgeState$Length:
                begin
                    bytes$d = 32'h0;
                    left$d = rx_data;
                    if (comes) begin
                        state$d = UartBridgeState$Address;
                    end
                end
            UartBridgeState$Address:
                begin
                    if (comes) begin
                        word$d = shifted;
                        bytes$d = bytes$q + 32'h1;
                        if (&bytes$q) begin
                            address$d = shifted[(32'h0)+:(20)];
                            beyond$d = |shifted[(32'h14)+:(12)];
                            state$d = UartBridgeState$Command;
                            if (|left$q) begin
                                state$d = next_state;
                            end
                        end
                    end
                end
            UartBridgeState$Data:
                begin
                    if (comes) begin
                        word$d = shifted;
                        bytes$d = bytes$q + 32'h1;
                        if (&bytes$q) begin
                            state$d = UartBridgeState$Write;
                        end
                    end
                end
            UartBridgeState$Write:
                begin
                    word_done = answered;
                end
            UartBridgeState$Read:
                begin
                    if (answered) begin
                        word$d = dat_r;
                        if (refused) begin
                            word$d = ones;
                        end
                        state$d = UartBridgeState$Send;
                    end
                end
            UartBridgeState$Send:
                begin
                    if (sent) begin
                        word$d = word$q << 32'h8;
                        bytes$d = bytes$q + 32'h1;
                        word_done = &bytes$q;
                    end
                end
            default:
                begin
                    state$d = UartBridgeState$Command;
                end
        endcase
        if (word_done) begin
            if (~fixed$q) begin
                address$d = address$q + 32'h1;
                if (&address$q) begin
                    beyond$d = 1'b1;
                end
            end
            left$d = left$q - 32'h1;
            state$d = next_state;
            if (left$q == 32'h1) begin
                state$d = UartBridgeState$Command;
            end
        end
        if (late | (waits & framing)) begin
            state$d = UartBridgeState$Command;
        end
    end
    
endmodule // system$bridge


module system$bridge$address(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$address


module system$bridge$beyond(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$beyond


module system$bridge$bytes(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$bytes


module system$bridge$fixed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$fixed


module system$bridge$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$held


module system$bridge$left(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$left


module system$bridge$quiet(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$quiet


module system$bridge$reads(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$reads


module system$bridge$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam UartBridgeState$Command = 0;
    localparam UartBridgeState$Length = 1;
    localparam UartBridgeState$Address = 2;
    localparam UartBridgeState$Data = 3;
    localparam UartBridgeState$Write = 4;
    localparam UartBridgeState$Read = 5;
    localparam UartBridgeState$Send = 6;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$state


module system$bridge$word(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$bridge$word


module system$button_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$button_first


module system$button_level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$button_level

// v-- Setting output parameters to net type for wrapped code.


module system$constants(build_id,clock_hz,bit_cycles);
    
    // Module arguments
    output wire  [31:0] build_id;
    output wire  [31:0] clock_hz;
    output wire  [11:0] bit_cycles;
    
    // Constant declarations
    localparam  simulated_bit_cycles = 12'h4;
    
    // Update code (wrapper)
    board_constants values(.build_id(build_id), .clock_hz(clock_hz), .bit_cycles(bit_cycles));
endmodule // system$constants


module system$last_winner(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$last_winner


module network(clock,stb,we,adr,dat_w,dat_r,ack,err,build_id,clock_hz,errors,clear_errors,halt,working,period_start,tick_done,clk,ticks,cycles,events,ties,control,node2_1,l1_1,l2_1,g1_1,g2_1,vl_1,t1_1,t3_1,lg_1,gate_1,digest_1,conductance_digest_1,node2_2,l1_2,l2_2,g1_2,g2_2,vl_2,t1_2,t3_2,lg_2,gate_2,digest_2,conductance_digest_2,settled,settled_second,settled_index,settled_record,settled_volt,scanned,scanned_ratio,written,written_row,written_conductance,column_second,column);
    
    // Module arguments
    input wire  clock;
    input wire  stb;
    input wire  we;
    input wire  [19:0] adr;
    input wire  [31:0] dat_w;
    output reg  [31:0] dat_r;
    output reg  ack;
    output reg  err;
    input wire  [31:0] build_id;
    input wire  [31:0] clock_hz;
    input wire  [3:0] errors;
    output reg  clear_errors;
    input wire  halt;
    output reg  working;
    output reg  period_start;
    output reg  tick_done;
    output reg  clk;
    output reg  [31:0] ticks;
    output reg  [31:0] cycles;
    output reg  [15:0] events;
    output reg  [15:0] ties;
    output reg  [7:0] control;
    output reg  [2:0] node2_1;
    output reg  [2:0] l1_1;
    output reg  [2:0] l2_1;
    output reg  [2:0] g1_1;
    output reg  [2:0] g2_1;
    output reg  [2:0] vl_1;
    output reg  [2:0] t1_1;
    output reg  [2:0] t3_1;
    output reg  [2:0] lg_1;
    output reg  [2:0] gate_1;
    output reg  [31:0] digest_1;
    output reg  [31:0] conductance_digest_1;
    output reg  [2:0] node2_2;
    output reg  [2:0] l1_2;
    output reg  [2:0] l2_2;
    output reg  [2:0] g1_2;
    output reg  [2:0] g2_2;
    output reg  [2:0] vl_2;
    output reg  [2:0] t1_2;
    output reg  [2:0] t3_2;
    output reg  [2:0] lg_2;
    output reg  [2:0] gate_2;
    output reg  [31:0] digest_2;
    output reg  [31:0] conductance_digest_2;
    output reg  settled;
    output reg  settled_second;
    output reg  [1:0] settled_index;
    output reg  [72:0] settled_record;
    output reg  [7:0] settled_volt;
    output reg  scanned;
    output reg  [10:0] scanned_ratio;
    output reg  written;
    output reg  [2:0] written_row;
    output reg  [11:0] written_conductance;
    output reg  column_second;
    output reg  [1:0] column;
    
    // Constant declarations
    localparam  all_outputs = 3'b111;
    
    // Stub signals
    reg  registers$clock;
    reg  registers$stb;
    reg  registers$we;
    reg  [19:0] registers$adr;
    reg  [31:0] registers$dat_w;
    wire  [31:0] registers$dat_r;
    wire  registers$ack;
    wire  registers$err;
    wire  [15:0] registers$host_address;
    wire  [31:0] registers$host_data;
    wire  registers$host_second;
    wire  registers$write_crossbar;
    wire  registers$write_neurons;
    wire  registers$write_growth;
    wire  registers$write_lia;
    wire  registers$write_patterns;
    wire  registers$write_owners;
    reg  [12:0] registers$read_crossbar;
    reg  [31:0] registers$read_neurons;
    reg  [22:0] registers$read_growth;
    reg  [11:0] registers$read_lia;
    reg  [31:0] registers$read_patterns;
    reg  [15:0] registers$read_owners;
    reg  [31:0] registers$read_seed1;
    reg  [31:0] registers$read_seed2;
    reg  [31:0] registers$read_trace;
    wire  registers$queue_push;
    wire  registers$init;
    wire  registers$seed1_write;
    wire  registers$seed2_write;
    wire  registers$add_ticks;
    wire  registers$add_cycles;
    wire  registers$add_events;
    wire  registers$add_ties;
    wire  registers$fold1;
    wire  registers$fold2;
    wire  registers$fold_conductance1;
    wire  registers$fold_conductance2;
    wire  registers$trace_start;
    wire  registers$trace_stop;
    wire  [2:0] registers$run;
    wire  [15:0] registers$pause_tick;
    wire  [15:0] registers$event_budget;
    wire  [15:0] registers$rest_periods;
    wire  [15:0] registers$event_periods_max;
    wire  [5:0] registers$jitter;
    wire  [7:0] registers$onset_ticks;
    wire  [7:0] registers$drive_min;
    wire  [7:0] registers$rest_ticks;
    wire  [3:0] registers$leak_fast_shift;
    wire  [3:0] registers$leak_slow_shift;
    wire  [7:0] registers$lift;
    wire  [11:0] registers$conductance_min;
    wire  [11:0] registers$conductance_max;
    wire  [3:0] registers$depress_shift;
    wire  [7:0] registers$lia_ratio;
    wire  [15:0] registers$fatigue_min;
    wire  [15:0] registers$fatigue_max;
    wire  [7:0] registers$rest_sub_ticks1;
    wire  [7:0] registers$rest_sub_ticks2;
    wire  [3:0] registers$potentiate_shift1;
    wire  [3:0] registers$potentiate_shift2;
    wire  [1:0] registers$trace_control;
    wire  [14:0] registers$trace_trigger;
    wire  [9:0] registers$trace_after;
    reg  registers$busy;
    reg  registers$running;
    reg  registers$trace_runs;
    reg  [31:0] registers$trace_status;
    reg  [13:0] registers$trace_epoch;
    reg  [31:0] registers$status;
    reg  [31:0] registers$ticks;
    reg  [15:0] registers$events;
    reg  [15:0] registers$ties;
    reg  [31:0] registers$cycles;
    reg  [31:0] registers$digest1;
    reg  [31:0] registers$digest2;
    reg  [31:0] registers$conductance_digest1;
    reg  [31:0] registers$conductance_digest2;
    reg  [31:0] registers$build_id;
    reg  [31:0] registers$clock_hz;
    reg  [3:0] registers$errors;
    wire  registers$clear_errors;
    reg  registers$halt;
    reg  sequencer$clock;
    reg  sequencer$init;
    reg  [2:0] sequencer$run;
    reg  [15:0] sequencer$pause_tick;
    reg  sequencer$queue_push;
    reg  [15:0] sequencer$host_address;
    reg  [31:0] sequencer$host_data;
    reg  sequencer$host_write_pattern;
    reg  sequencer$host_write_owner;
    reg  sequencer$add_ticks;
    reg  sequencer$add_cycles;
    reg  sequencer$add_events;
    reg  sequencer$add_ties;
    wire  [31:0] sequencer$host_read_pattern;
    wire  [15:0] sequencer$host_read_owner;
    reg  [15:0] sequencer$event_budget;
    reg  [15:0] sequencer$rest_periods;
    reg  [15:0] sequencer$event_periods_max;
    reg  sequencer$lane_busy;
    reg  sequencer$pulsed;
    reg  sequencer$spiked1;
    reg  sequencer$spiked2;
    reg  [1:0] sequencer$spike_index1;
    reg  sequencer$over_budget;
    reg  [1:0] sequencer$over_index;
    reg  sequencer$tie;
    reg  sequencer$inhibition_changed;
    reg  sequencer$inhibition_busy;
    wire  sequencer$inhibit;
    wire  sequencer$begins;
    wire  sequencer$tick;
    wire  sequencer$learn;
    wire  sequencer$clk;
    wire  sequencer$clk1;
    wire  sequencer$clk2;
    wire  sequencer$rising;
    wire  sequencer$period_start;
    wire  sequencer$clear_spikes;
    wire  [5:0] sequencer$pattern;
    wire  sequencer$pulse1;
    wire  sequencer$teaching;
    wire  [2:0] sequencer$rows2;
    wire  [2:0] sequencer$gate1;
    wire  [2:0] sequencer$gate2;
    wire  [7:0] sequencer$control;
    wire  sequencer$busy;
    wire  sequencer$working;
    wire  [31:0] sequencer$status;
    wire  sequencer$tick_done;
    wire  [31:0] sequencer$ticks;
    wire  [31:0] sequencer$cycles;
    wire  [15:0] sequencer$events;
    wire  [15:0] sequencer$ties;
    reg  lane$clock;
    reg  lane$tick;
    reg  lane$learn;
    reg  lane$begins;
    reg  lane$clk;
    reg  lane$rising;
    reg  lane$period_start;
    reg  lane$clear_spikes;
    reg  [7:0] lane$control;
    reg  [5:0] lane$pattern;
    reg  lane$pulse1;
    reg  [2:0] lane$rows2;
    reg  [2:0] lane$gate1;
    reg  [2:0] lane$gate2;
    wire  lane$busy;
    wire  lane$pulsed;
    wire  lane$spiked1;
    wire  [1:0] lane$spike_index1;
    wire  lane$spiked2;
    wire  lane$over_budget;
    wire  [1:0] lane$over_index;
    wire  lane$tie;
    reg  [2:0] lane$lg1;
    reg  [2:0] lane$l1_1;
    reg  [2:0] lane$l2_1;
    reg  [2:0] lane$l1_2;
    reg  [2:0] lane$l2_2;
    wire  lane$settle1;
    wire  lane$settle2;
    wire  [1:0] lane$settled_index;
    wire  lane$node2;
    wire  lane$fires;
    reg  [15:0] lane$budget;
    reg  [5:0] lane$jitter;
    reg  [15:0] lane$fatigue_min;
    reg  [15:0] lane$fatigue_max;
    reg  [7:0] lane$onset_ticks;
    reg  [7:0] lane$drive_min;
    reg  [7:0] lane$rest_ticks;
    reg  [7:0] lane$rest_sub_ticks1;
    reg  [7:0] lane$rest_sub_ticks2;
    reg  [3:0] lane$leak_fast_shift;
    reg  [3:0] lane$leak_slow_shift;
    reg  [7:0] lane$lift;
    reg  [11:0] lane$conductance_min;
    reg  [11:0] lane$conductance_max;
    reg  [3:0] lane$potentiate_shift1;
    reg  [3:0] lane$potentiate_shift2;
    reg  [3:0] lane$depress_shift;
    reg  lane$init;
    reg  [15:0] lane$host_address;
    reg  [31:0] lane$host_data;
    reg  lane$host_second;
    reg  lane$host_write_crossbar;
    reg  lane$host_write_neuron;
    reg  lane$host_write_growth;
    reg  lane$host_write_seed1;
    reg  lane$host_write_seed2;
    reg  lane$host_fold1;
    reg  lane$host_fold2;
    reg  lane$host_fold_conductance1;
    reg  lane$host_fold_conductance2;
    wire  [12:0] lane$host_read_crossbar;
    wire  [31:0] lane$host_read_neuron;
    wire  [22:0] lane$host_read_growth;
    wire  [31:0] lane$host_read_seed1;
    wire  [31:0] lane$host_read_seed2;
    wire  lane$restore1;
    wire  lane$restore2;
    wire  lane$restore_node2;
    wire  [1:0] lane$restore_index;
    wire  lane$settled;
    wire  lane$settled_second;
    wire  [72:0] lane$settled_record;
    wire  [7:0] lane$settled_volt;
    wire  [3:0] lane$settled_levels;
    wire  lane$scanned;
    wire  [10:0] lane$scanned_ratio;
    wire  lane$written;
    wire  [2:0] lane$written_row;
    wire  [11:0] lane$written_conductance;
    wire  lane$column_second;
    wire  [1:0] lane$column;
    wire  [31:0] lane$digest1;
    wire  [31:0] lane$digest2;
    wire  [31:0] lane$conductance_digest1;
    wire  [31:0] lane$conductance_digest2;
    reg  layer1$clock;
    reg  layer1$clk;
    reg  layer1$depress;
    reg  layer1$settle;
    reg  [1:0] layer1$settle_index;
    reg  layer1$node2_d;
    reg  layer1$fire_d;
    reg  layer1$load;
    reg  [1:0] layer1$load_index;
    reg  layer1$load_l1;
    reg  layer1$load_node2;
    wire  [2:0] layer1$node2;
    wire  [2:0] layer1$l1;
    wire  [2:0] layer1$l2;
    wire  [2:0] layer1$l1_was;
    wire  [2:0] layer1$l2_was;
    wire  [2:0] layer1$g1;
    wire  [2:0] layer1$g2;
    wire  [2:0] layer1$vl;
    wire  [2:0] layer1$t1;
    wire  [2:0] layer1$t3;
    reg  layer2$clock;
    reg  layer2$clk;
    reg  layer2$depress;
    reg  layer2$settle;
    reg  [1:0] layer2$settle_index;
    reg  layer2$node2_d;
    reg  layer2$fire_d;
    reg  layer2$load;
    reg  [1:0] layer2$load_index;
    reg  layer2$load_l1;
    reg  layer2$load_node2;
    wire  [2:0] layer2$node2;
    wire  [2:0] layer2$l1;
    wire  [2:0] layer2$l2;
    wire  [2:0] layer2$l1_was;
    wire  [2:0] layer2$l2_was;
    wire  [2:0] layer2$g1;
    wire  [2:0] layer2$g2;
    wire  [2:0] layer2$vl;
    wire  [2:0] layer2$t1;
    wire  [2:0] layer2$t3;
    reg  lia$clock;
    reg  lia$enable;
    reg  lia$stale;
    reg  [2:0] lia$vl;
    reg  [7:0] lia$ratio;
    reg  lia$start;
    wire  lia$changed;
    wire  lia$busy;
    wire  [2:0] lia$lg;
    reg  [4:0] lia$host_address;
    reg  lia$host_write;
    reg  [11:0] lia$host_data;
    wire  [11:0] lia$host_read;
    reg  trace$clock;
    reg  trace$settled;
    reg  trace$second;
    reg  [1:0] trace$index;
    reg  [3:0] trace$levels;
    reg  [31:0] trace$ticks;
    reg  trace$tick;
    reg  trace$tick_done;
    reg  trace$on1;
    reg  trace$on2;
    reg  trace$start;
    reg  trace$stop;
    reg  trace$at_once;
    reg  [14:0] trace$trigger;
    reg  [9:0] trace$after;
    reg  [15:0] trace$host_address;
    wire  [31:0] trace$host_read;
    wire  trace$runs;
    wire  [31:0] trace$status;
    wire  [13:0] trace$epoch;
    
    // Local signals
    reg  [2:0] rows2;
    reg  host_stale;
    
    // Sub module instances
    network$registers registers(
        .clock(registers$clock),
        .stb(registers$stb),
        .we(registers$we),
        .adr(registers$adr),
        .dat_w(registers$dat_w),
        .dat_r(registers$dat_r),
        .ack(registers$ack),
        .err(registers$err),
        .host_address(registers$host_address),
        .host_data(registers$host_data),
        .host_second(registers$host_second),
        .write_crossbar(registers$write_crossbar),
        .write_neurons(registers$write_neurons),
        .write_growth(registers$write_growth),
        .write_lia(registers$write_lia),
        .write_patterns(registers$write_patterns),
        .write_owners(registers$write_owners),
        .read_crossbar(registers$read_crossbar),
        .read_neurons(registers$read_neurons),
        .read_growth(registers$read_growth),
        .read_lia(registers$read_lia),
        .read_patterns(registers$read_patterns),
        .read_owners(registers$read_owners),
        .read_seed1(registers$read_seed1),
        .read_seed2(registers$read_seed2),
        .read_trace(registers$read_trace),
        .queue_push(registers$queue_push),
        .init(registers$init),
        .seed1_write(registers$seed1_write),
        .seed2_write(registers$seed2_write),
        .add_ticks(registers$add_ticks),
        .add_cycles(registers$add_cycles),
        .add_events(registers$add_events),
        .add_ties(registers$add_ties),
        .fold1(registers$fold1),
        .fold2(registers$fold2),
        .fold_conductance1(registers$fold_conductance1),
        .fold_conductance2(registers$fold_conductance2),
        .trace_start(registers$trace_start),
        .trace_stop(registers$trace_stop),
        .run(registers$run),
        .pause_tick(registers$pause_tick),
        .event_budget(registers$event_budget),
        .rest_periods(registers$rest_periods),
        .event_periods_max(registers$event_periods_max),
        .jitter(registers$jitter),
        .onset_ticks(registers$onset_ticks),
        .drive_min(registers$drive_min),
        .rest_ticks(registers$rest_ticks),
        .leak_fast_shift(registers$leak_fast_shift),
        .leak_slow_shift(registers$leak_slow_shift),
        .lift(registers$lift),
        .conductance_min(registers$conductance_min),
        .conductance_max(registers$conductance_max),
        .depress_shift(registers$depress_shift),
        .lia_ratio(registers$lia_ratio),
        .fatigue_min(registers$fatigue_min),
        .fatigue_max(registers$fatigue_max),
        .rest_sub_ticks1(registers$rest_sub_ticks1),
        .rest_sub_ticks2(registers$rest_sub_ticks2),
        .potentiate_shift1(registers$potentiate_shift1),
        .potentiate_shift2(registers$potentiate_shift2),
        .trace_control(registers$trace_control),
        .trace_trigger(registers$trace_trigger),
        .trace_after(registers$trace_after),
        .busy(registers$busy),
        .running(registers$running),
        .trace_runs(registers$trace_runs),
        .trace_status(registers$trace_status),
        .trace_epoch(registers$trace_epoch),
        .status(registers$status),
        .ticks(registers$ticks),
        .events(registers$events),
        .ties(registers$ties),
        .cycles(registers$cycles),
        .digest1(registers$digest1),
        .digest2(registers$digest2),
        .conductance_digest1(registers$conductance_digest1),
        .conductance_digest2(registers$conductance_digest2),
        .build_id(registers$build_id),
        .clock_hz(registers$clock_hz),
        .errors(registers$errors),
        .clear_errors(registers$clear_errors),
        .halt(registers$halt)
    );
    network$sequencer sequencer(
        .clock(sequencer$clock),
        .init(sequencer$init),
        .run(sequencer$run),
        .pause_tick(sequencer$pause_tick),
        .queue_push(sequencer$queue_push),
        .host_address(sequencer$host_address),
        .host_data(sequencer$host_data),
        .host_write_pattern(sequencer$host_write_pattern),
        .host_write_owner(sequencer$host_write_owner),
        .add_ticks(sequencer$add_ticks),
        .add_cycles(sequencer$add_cycles),
        .add_events(sequencer$add_events),
        .add_ties(sequencer$add_ties),
        .host_read_pattern(sequencer$host_read_pattern),
        .host_read_owner(sequencer$host_read_owner),
        .event_budget(sequencer$event_budget),
        .rest_periods(sequencer$rest_periods),
        .event_periods_max(sequencer$event_periods_max),
        .lane_busy(sequencer$lane_busy),
        .pulsed(sequencer$pulsed),
        .spiked1(sequencer$spiked1),
        .spiked2(sequencer$spiked2),
        .spike_index1(sequencer$spike_index1),
        .over_budget(sequencer$over_budget),
        .over_index(sequencer$over_index),
        .tie(sequencer$tie),
        .inhibition_changed(sequencer$inhibition_changed),
        .inhibition_busy(sequencer$inhibition_busy),
        .inhibit(sequencer$inhibit),
        .begins(sequencer$begins),
        .tick(sequencer$tick),
        .learn(sequencer$learn),
        .clk(sequencer$clk),
        .clk1(sequencer$clk1),
        .clk2(sequencer$clk2),
        .rising(sequencer$rising),
        .period_start(sequencer$period_start),
        .clear_spikes(sequencer$clear_spikes),
        .pattern(sequencer$pattern),
        .pulse1(sequencer$pulse1),
        .teaching(sequencer$teaching),
        .rows2(sequencer$rows2),
        .gate1(sequencer$gate1),
        .gate2(sequencer$gate2),
        .control(sequencer$control),
        .busy(sequencer$busy),
        .working(sequencer$working),
        .status(sequencer$status),
        .tick_done(sequencer$tick_done),
        .ticks(sequencer$ticks),
        .cycles(sequencer$cycles),
        .events(sequencer$events),
        .ties(sequencer$ties)
    );
    network$lane lane(
        .clock(lane$clock),
        .tick(lane$tick),
        .learn(lane$learn),
        .begins(lane$begins),
        .clk(lane$clk),
        .rising(lane$rising),
        .period_start(lane$period_start),
        .clear_spikes(lane$clear_spikes),
        .control(lane$control),
        .pattern(lane$pattern),
        .pulse1(lane$pulse1),
        .rows2(lane$rows2),
        .gate1(lane$gate1),
        .gate2(lane$gate2),
        .busy(lane$busy),
        .pulsed(lane$pulsed),
        .spiked1(lane$spiked1),
        .spike_index1(lane$spike_index1),
        .spiked2(lane$spiked2),
        .over_budget(lane$over_budget),
        .over_index(lane$over_index),
        .tie(lane$tie),
        .lg1(lane$lg1),
        .l1_1(lane$l1_1),
        .l2_1(lane$l2_1),
        .l1_2(lane$l1_2),
        .l2_2(lane$l2_2),
        .settle1(lane$settle1),
        .settle2(lane$settle2),
        .settled_index(lane$settled_index),
        .node2(lane$node2),
        .fires(lane$fires),
        .budget(lane$budget),
        .jitter(lane$jitter),
        .fatigue_min(lane$fatigue_min),
        .fatigue_max(lane$fatigue_max),
        .onset_ticks(lane$onset_ticks),
        .drive_min(lane$drive_min),
        .rest_ticks(lane$rest_ticks),
        .rest_sub_ticks1(lane$rest_sub_ticks1),
        .rest_sub_ticks2(lane$rest_sub_ticks2),
        .leak_fast_shift(lane$leak_fast_shift),
        .leak_slow_shift(lane$leak_slow_shift),
        .lift(lane$lift),
        .conductance_min(lane$conductance_min),
        .conductance_max(lane$conductance_max),
        .potentiate_shift1(lane$potentiate_shift1),
        .potentiate_shift2(lane$potentiate_shift2),
        .depress_shift(lane$depress_shift),
        .init(lane$init),
        .host_address(lane$host_address),
        .host_data(lane$host_data),
        .host_second(lane$host_second),
        .host_write_crossbar(lane$host_write_crossbar),
        .host_write_neuron(lane$host_write_neuron),
        .host_write_growth(lane$host_write_growth),
        .host_write_seed1(lane$host_write_seed1),
        .host_write_seed2(lane$host_write_seed2),
        .host_fold1(lane$host_fold1),
        .host_fold2(lane$host_fold2),
        .host_fold_conductance1(lane$host_fold_conductance1),
        .host_fold_conductance2(lane$host_fold_conductance2),
        .host_read_crossbar(lane$host_read_crossbar),
        .host_read_neuron(lane$host_read_neuron),
        .host_read_growth(lane$host_read_growth),
        .host_read_seed1(lane$host_read_seed1),
        .host_read_seed2(lane$host_read_seed2),
        .restore1(lane$restore1),
        .restore2(lane$restore2),
        .restore_node2(lane$restore_node2),
        .restore_index(lane$restore_index),
        .settled(lane$settled),
        .settled_second(lane$settled_second),
        .settled_record(lane$settled_record),
        .settled_volt(lane$settled_volt),
        .settled_levels(lane$settled_levels),
        .scanned(lane$scanned),
        .scanned_ratio(lane$scanned_ratio),
        .written(lane$written),
        .written_row(lane$written_row),
        .written_conductance(lane$written_conductance),
        .column_second(lane$column_second),
        .column(lane$column),
        .digest1(lane$digest1),
        .digest2(lane$digest2),
        .conductance_digest1(lane$conductance_digest1),
        .conductance_digest2(lane$conductance_digest2)
    );
    network$layer1 layer1(
        .clock(layer1$clock),
        .clk(layer1$clk),
        .depress(layer1$depress),
        .settle(layer1$settle),
        .settle_index(layer1$settle_index),
        .node2_d(layer1$node2_d),
        .fire_d(layer1$fire_d),
        .load(layer1$load),
        .load_index(layer1$load_index),
        .load_l1(layer1$load_l1),
        .load_node2(layer1$load_node2),
        .node2(layer1$node2),
        .l1(layer1$l1),
        .l2(layer1$l2),
        .l1_was(layer1$l1_was),
        .l2_was(layer1$l2_was),
        .g1(layer1$g1),
        .g2(layer1$g2),
        .vl(layer1$vl),
        .t1(layer1$t1),
        .t3(layer1$t3)
    );
    network$layer2 layer2(
        .clock(layer2$clock),
        .clk(layer2$clk),
        .depress(layer2$depress),
        .settle(layer2$settle),
        .settle_index(layer2$settle_index),
        .node2_d(layer2$node2_d),
        .fire_d(layer2$fire_d),
        .load(layer2$load),
        .load_index(layer2$load_index),
        .load_l1(layer2$load_l1),
        .load_node2(layer2$load_node2),
        .node2(layer2$node2),
        .l1(layer2$l1),
        .l2(layer2$l2),
        .l1_was(layer2$l1_was),
        .l2_was(layer2$l2_was),
        .g1(layer2$g1),
        .g2(layer2$g2),
        .vl(layer2$vl),
        .t1(layer2$t1),
        .t3(layer2$t3)
    );
    network$lia lia(
        .clock(lia$clock),
        .enable(lia$enable),
        .stale(lia$stale),
        .vl(lia$vl),
        .ratio(lia$ratio),
        .start(lia$start),
        .changed(lia$changed),
        .busy(lia$busy),
        .lg(lia$lg),
        .host_address(lia$host_address),
        .host_write(lia$host_write),
        .host_data(lia$host_data),
        .host_read(lia$host_read)
    );
    network$trace trace(
        .clock(trace$clock),
        .settled(trace$settled),
        .second(trace$second),
        .index(trace$index),
        .levels(trace$levels),
        .ticks(trace$ticks),
        .tick(trace$tick),
        .tick_done(trace$tick_done),
        .on1(trace$on1),
        .on2(trace$on2),
        .start(trace$start),
        .stop(trace$stop),
        .at_once(trace$at_once),
        .trigger(trace$trigger),
        .after(trace$after),
        .host_address(trace$host_address),
        .host_read(trace$host_read),
        .runs(trace$runs),
        .status(trace$status),
        .epoch(trace$epoch)
    );
    
    // Update code
    always @(*) begin
        registers$clock = clock;
        sequencer$clock = clock;
        lane$clock = clock;
        layer1$clock = clock;
        layer2$clock = clock;
        lia$clock = clock;
        trace$clock = clock;
        registers$stb = stb;
        registers$we = we;
        registers$adr = adr;
        registers$dat_w = dat_w;
        registers$build_id = build_id;
        registers$clock_hz = clock_hz;
        registers$errors = errors;
        registers$halt = halt;
        dat_r = registers$dat_r;
        ack = registers$ack;
        err = registers$err;
        clear_errors = registers$clear_errors;
        registers$status = sequencer$status;
        registers$ticks = sequencer$ticks;
        registers$cycles = sequencer$cycles;
        registers$events = sequencer$events;
        registers$ties = sequencer$ties;
        registers$busy = sequencer$busy | lane$busy | lia$busy;
        registers$running = sequencer$working;
        registers$digest1 = lane$digest1;
        registers$digest2 = lane$digest2;
        registers$conductance_digest1 = lane$conductance_digest1;
        registers$conductance_digest2 = lane$conductance_digest2;
        registers$read_crossbar = lane$host_read_crossbar;
        registers$read_neurons = lane$host_read_neuron;
        registers$read_growth = lane$host_read_growth;
        registers$read_seed1 = lane$host_read_seed1;
        registers$read_seed2 = lane$host_read_seed2;
        registers$read_trace = trace$host_read;
        registers$trace_runs = trace$runs;
        registers$trace_status = trace$status;
        registers$trace_epoch = trace$epoch;
        registers$read_lia = lia$host_read;
        registers$read_patterns = sequencer$host_read_pattern;
        registers$read_owners = sequencer$host_read_owner;
        sequencer$init = registers$init;
        sequencer$run = registers$run;
        sequencer$pause_tick = registers$pause_tick;
        sequencer$queue_push = registers$queue_push;
        sequencer$host_address = registers$host_address;
        sequencer$host_data = registers$host_data;
        sequencer$host_write_pattern = registers$write_patterns;
        sequencer$host_write_owner = registers$write_owners;
        sequencer$add_ticks = registers$add_ticks;
        sequencer$add_cycles = registers$add_cycles;
        sequencer$add_events = registers$add_events;
        sequencer$add_ties = registers$add_ties;
        sequencer$event_budget = registers$event_budget;
        sequencer$rest_periods = registers$rest_periods;
        sequencer$event_periods_max = registers$event_periods_max;
        sequencer$lane_busy = lane$busy;
        sequencer$pulsed = lane$pulsed;
        sequencer$spiked1 = lane$spiked1;
        sequencer$spike_index1 = lane$spike_index1;
        sequencer$spiked2 = lane$spiked2;
        sequencer$over_budget = lane$over_budget;
        sequencer$over_index = lane$over_index;
        sequencer$tie = lane$tie;
        sequencer$inhibition_changed = lia$changed;
        sequencer$inhibition_busy = lia$busy;
        working = sequencer$working;
        period_start = sequencer$period_start;
        tick_done = sequencer$tick_done;
        clk = sequencer$clk;
        ticks = sequencer$ticks;
        cycles = sequencer$cycles;
        events = sequencer$events;
        ties = sequencer$ties;
        control = sequencer$control;
        lane$tick = sequencer$tick;
        lane$learn = sequencer$learn;
        lane$begins = sequencer$begins;
        lane$clk = sequencer$clk;
        lane$rising = sequencer$rising;
        lane$period_start = sequencer$period_start;
        lane$clear_spikes = sequencer$clear_spikes;
        lane$control = sequencer$control;
        lane$pattern = sequencer$pattern;
        lane$pulse1 = sequencer$pulse1;
        lane$gate1 = sequencer$gate1;
        lane$gate2 = sequencer$gate2;
        rows2 = layer1$g1;
        if (sequencer$teaching) begin
            rows2 = sequencer$rows2;
        end
        lane$rows2 = rows2;
        lane$lg1 = lia$lg;
        lane$l1_1 = layer1$l1_was;
        lane$l2_1 = layer1$l2_was;
        lane$l1_2 = layer2$l1_was;
        lane$l2_2 = layer2$l2_was;
        lane$budget = registers$event_budget;
        lane$jitter = registers$jitter;
        lane$fatigue_min = registers$fatigue_min;
        lane$fatigue_max = registers$fatigue_max;
        lane$onset_ticks = registers$onset_ticks;
        lane$drive_min = registers$drive_min;
        lane$rest_ticks = registers$rest_ticks;
        lane$rest_sub_ticks1 = registers$rest_sub_ticks1;
        lane$rest_sub_ticks2 = registers$rest_sub_ticks2;
        lane$leak_fast_shift = registers$leak_fast_shift;
        lane$leak_slow_shift = registers$leak_slow_shift;
        lane$lift = registers$lift;
        lane$conductance_min = registers$conductance_min;
        lane$conductance_max = registers$conductance_max;
        lane$potentiate_shift1 = registers$potentiate_shift1;
        lane$potentiate_shift2 = registers$potentiate_shift2;
        lane$depress_shift = registers$depress_shift;
        lane$init = registers$init;
        lane$host_address = registers$host_address;
        lane$host_data = registers$host_data;
        lane$host_second = registers$host_second;
        lane$host_write_crossbar = registers$write_crossbar;
        lane$host_write_neuron = registers$write_neurons;
        lane$host_write_growth = registers$write_growth;
        lane$host_write_seed1 = registers$seed1_write;
        lane$host_write_seed2 = registers$seed2_write;
        lane$host_fold1 = registers$fold1;
        lane$host_fold2 = registers$fold2;
        lane$host_fold_conductance1 = registers$fold_conductance1;
        lane$host_fold_conductance2 = registers$fold_conductance2;
        settled = lane$settled;
        settled_second = lane$settled_second;
        settled_index = lane$settled_index;
        settled_record = lane$settled_record;
        settled_volt = lane$settled_volt;
        scanned = lane$scanned;
        scanned_ratio = lane$scanned_ratio;
        written = lane$written;
        written_row = lane$written_row;
        written_conductance = lane$written_conductance;
        column_second = lane$column_second;
        column = lane$column;
        layer1$clk = sequencer$clk1;
        layer1$depress = sequencer$control[32'h3];
        layer1$settle = lane$settle1;
        layer1$settle_index = lane$settled_index;
        layer1$node2_d = lane$node2;
        layer1$fire_d = lane$fires;
        layer1$load = lane$restore1;
        layer1$load_index = lane$restore_index;
        layer1$load_l1 = registers$host_data[32'h1b];
        layer1$load_node2 = lane$restore_node2;
        node2_1 = layer1$node2;
        l1_1 = layer1$l1;
        l2_1 = layer1$l2;
        g1_1 = layer1$g1;
        g2_1 = layer1$g2;
        vl_1 = layer1$vl;
        t1_1 = layer1$t1;
        t3_1 = layer1$t3;
        lg_1 = lia$lg;
        gate_1 = sequencer$gate1;
        digest_1 = lane$digest1;
        conductance_digest_1 = lane$conductance_digest1;
        layer2$clk = sequencer$clk2;
        layer2$depress = sequencer$control[32'h5];
        layer2$settle = lane$settle2;
        layer2$settle_index = lane$settled_index;
        layer2$node2_d = lane$node2;
        layer2$fire_d = lane$fires;
        layer2$load = lane$restore2;
        layer2$load_index = lane$restore_index;
        layer2$load_l1 = registers$host_data[32'h1b];
        layer2$load_node2 = lane$restore_node2;
        node2_2 = layer2$node2;
        l1_2 = layer2$l1;
        l2_2 = layer2$l2;
        g1_2 = layer2$g1;
        g2_2 = layer2$g2;
        vl_2 = layer2$vl;
        t1_2 = layer2$t1;
        t3_2 = layer2$t3;
        lg_2 = all_outputs;
        gate_2 = sequencer$gate2;
        digest_2 = lane$digest2;
        conductance_digest_2 = lane$conductance_digest2;
        lia$enable = sequencer$control[32'h6];
        host_stale = registers$write_lia | registers$init;
        lia$stale = host_stale;
        lia$vl = layer1$vl;
        lia$ratio = registers$lia_ratio;
        lia$start = sequencer$inhibit;
        lia$host_address = ((registers$host_address) & 5'h1f);
        lia$host_write = registers$write_lia;
        lia$host_data = ((registers$host_data) & 12'hfff);
        trace$settled = lane$settled;
        trace$second = lane$settled_second;
        trace$index = lane$settled_index;
        trace$levels = lane$settled_levels;
        trace$ticks = sequencer$ticks;
        trace$tick = sequencer$tick;
        trace$tick_done = sequencer$tick_done;
        trace$on1 = sequencer$control[32'h0];
        trace$on2 = sequencer$control[32'h1];
        trace$start = registers$trace_start;
        trace$stop = registers$trace_stop;
        trace$at_once = registers$trace_control[32'h1];
        trace$trigger = registers$trace_trigger;
        trace$after = registers$trace_after;
        trace$host_address = registers$host_address;
    end
    
endmodule // network


module network$lane(clock,tick,learn,begins,clk,rising,period_start,clear_spikes,control,pattern,pulse1,rows2,gate1,gate2,busy,pulsed,spiked1,spike_index1,spiked2,over_budget,over_index,tie,lg1,l1_1,l2_1,l1_2,l2_2,settle1,settle2,settled_index,node2,fires,budget,jitter,fatigue_min,fatigue_max,onset_ticks,drive_min,rest_ticks,rest_sub_ticks1,rest_sub_ticks2,leak_fast_shift,leak_slow_shift,lift,conductance_min,conductance_max,potentiate_shift1,potentiate_shift2,depress_shift,init,host_address,host_data,host_second,host_write_crossbar,host_write_neuron,host_write_growth,host_write_seed1,host_write_seed2,host_fold1,host_fold2,host_fold_conductance1,host_fold_conductance2,host_read_crossbar,host_read_neuron,host_read_growth,host_read_seed1,host_read_seed2,restore1,restore2,restore_node2,restore_index,settled,settled_second,settled_record,settled_volt,settled_levels,scanned,scanned_ratio,written,written_row,written_conductance,column_second,column,digest1,digest2,conductance_digest1,conductance_digest2);
    
    // Module arguments
    input wire  clock;
    input wire  tick;
    input wire  learn;
    input wire  begins;
    input wire  clk;
    input wire  rising;
    input wire  period_start;
    input wire  clear_spikes;
    input wire  [7:0] control;
    input wire  [5:0] pattern;
    input wire  pulse1;
    input wire  [2:0] rows2;
    input wire  [2:0] gate1;
    input wire  [2:0] gate2;
    output reg  busy;
    output reg  pulsed;
    output reg  spiked1;
    output reg  [1:0] spike_index1;
    output reg  spiked2;
    output reg  over_budget;
    output reg  [1:0] over_index;
    output reg  tie;
    input wire  [2:0] lg1;
    input wire  [2:0] l1_1;
    input wire  [2:0] l2_1;
    input wire  [2:0] l1_2;
    input wire  [2:0] l2_2;
    output reg  settle1;
    output reg  settle2;
    output reg  [1:0] settled_index;
    output reg  node2;
    output reg  fires;
    input wire  [15:0] budget;
    input wire  [5:0] jitter;
    input wire  [15:0] fatigue_min;
    input wire  [15:0] fatigue_max;
    input wire  [7:0] onset_ticks;
    input wire  [7:0] drive_min;
    input wire  [7:0] rest_ticks;
    input wire  [7:0] rest_sub_ticks1;
    input wire  [7:0] rest_sub_ticks2;
    input wire  [3:0] leak_fast_shift;
    input wire  [3:0] leak_slow_shift;
    input wire  [7:0] lift;
    input wire  [11:0] conductance_min;
    input wire  [11:0] conductance_max;
    input wire  [3:0] potentiate_shift1;
    input wire  [3:0] potentiate_shift2;
    input wire  [3:0] depress_shift;
    input wire  init;
    input wire  [15:0] host_address;
    input wire  [31:0] host_data;
    input wire  host_second;
    input wire  host_write_crossbar;
    input wire  host_write_neuron;
    input wire  host_write_growth;
    input wire  host_write_seed1;
    input wire  host_write_seed2;
    input wire  host_fold1;
    input wire  host_fold2;
    input wire  host_fold_conductance1;
    input wire  host_fold_conductance2;
    output reg  [12:0] host_read_crossbar;
    output reg  [31:0] host_read_neuron;
    output reg  [22:0] host_read_growth;
    output reg  [31:0] host_read_seed1;
    output reg  [31:0] host_read_seed2;
    output reg  restore1;
    output reg  restore2;
    output reg  restore_node2;
    output reg  [1:0] restore_index;
    output reg  settled;
    output reg  settled_second;
    output reg  [72:0] settled_record;
    output reg  [7:0] settled_volt;
    output reg  [3:0] settled_levels;
    output reg  scanned;
    output reg  [10:0] scanned_ratio;
    output reg  written;
    output reg  [2:0] written_row;
    output reg  [11:0] written_conductance;
    output reg  column_second;
    output reg  [1:0] column;
    output reg  [31:0] digest1;
    output reg  [31:0] digest2;
    output reg  [31:0] conductance_digest1;
    output reg  [31:0] conductance_digest2;
    
    // Constant declarations
    localparam  last1 = 2'b10;
    localparam  last2 = 2'b10;
    localparam  field_amplitude = 3'b0;
    localparam  field_threshold_base = 3'b1;
    localparam  field_filament = 3'b10;
    localparam  field_spikes = 3'b100;
    localparam  field_state = 3'b11;
    
    // Enums
    localparam LaneState$Idle = 0;
    localparam LaneState$Scan = 1;
    localparam LaneState$ScanWait = 2;
    localparam LaneState$Lane = 3;
    localparam LaneState$Drain = 4;
    localparam LaneState$ProgramRead = 5;
    localparam LaneState$ProgramCheck = 6;
    localparam LaneState$ProgramWait = 7;
    
    // Stub signals
    reg  crossbar$clock;
    reg  crossbar$start;
    reg  crossbar$second;
    reg  [1:0] crossbar$column;
    reg  crossbar$potentiate;
    reg  crossbar$depress;
    reg  [5:0] crossbar$ticks;
    reg  [5:0] crossbar$active;
    reg  crossbar$driven;
    reg  [8:0] crossbar$amplitude;
    wire  crossbar$done;
    wire  [10:0] crossbar$ratio;
    wire  [7:0] crossbar$volt;
    reg  [11:0] crossbar$conductance_min;
    reg  [11:0] crossbar$conductance_max;
    reg  [3:0] crossbar$potentiate_shift;
    reg  [3:0] crossbar$depress_shift;
    reg  [5:0] crossbar$host_address;
    reg  crossbar$host_write;
    reg  [12:0] crossbar$host_data;
    wire  [12:0] crossbar$host_read;
    wire  crossbar$written;
    wire  [2:0] crossbar$written_row;
    wire  [11:0] crossbar$written_conductance;
    reg  crossbar$clear_digest;
    reg  crossbar$fold1;
    reg  crossbar$fold2;
    reg  [31:0] crossbar$fold_word;
    wire  [31:0] crossbar$digest1;
    wire  [31:0] crossbar$digest2;
    reg  ts$clock;
    reg  [7:0] ts$volt;
    reg  [19:0] ts$growth;
    reg  [23:0] ts$x;
    reg  [15:0] ts$threshold;
    reg  [15:0] ts$base;
    reg  [2:0] ts$spread_shift;
    reg  [7:0] ts$since;
    reg  ts$driven;
    reg  ts$on;
    reg  ts$pending;
    reg  [7:0] ts$drive_min;
    reg  [7:0] ts$onset_ticks;
    reg  [7:0] ts$rest_ticks;
    reg  [7:0] ts$rest_sub_ticks;
    reg  [3:0] ts$leak_fast_shift;
    reg  [3:0] ts$leak_slow_shift;
    reg  [15:0] ts$half_span;
    reg  [15:0] ts$fatigue_min;
    reg  [15:0] ts$fatigue_max;
    wire  [23:0] ts$x_out;
    wire  [15:0] ts$threshold_out;
    wire  [15:0] ts$base_out;
    wire  ts$base_moves;
    wire  [7:0] ts$since_out;
    wire  ts$driven_out;
    wire  ts$on_out;
    wire  ts$pending_out;
    wire  ts$node2;
    reg  rng1$clock;
    reg  rng1$advance;
    reg  rng1$seed_write;
    reg  [31:0] rng1$seed;
    wire  [31:0] rng1$word;
    wire  [31:0] rng1$first;
    reg  rng2$clock;
    reg  rng2$advance;
    reg  rng2$seed_write;
    reg  [31:0] rng2$seed;
    wire  [31:0] rng2$word;
    wire  [31:0] rng2$first;
    reg  records1$clock;
    reg  records1$clear;
    reg  records1$valid;
    reg  [31:0] records1$word;
    wire  [31:0] records1$digest;
    reg  records2$clock;
    reg  records2$clear;
    reg  records2$valid;
    reg  [31:0] records2$word;
    wire  [31:0] records2$digest;
    reg  [2:0] filaments$read_address;
    reg  filaments$read_clock;
    wire  [23:0] filaments$read_data;
    reg  [2:0] filaments$write_address;
    reg  filaments$write_clock;
    reg  [23:0] filaments$write_data;
    reg  filaments$write_enable;
    reg  [2:0] devices$read_address;
    reg  devices$read_clock;
    wire  [26:0] devices$read_data;
    reg  [2:0] devices$write_address;
    reg  devices$write_clock;
    reg  [26:0] devices$write_data;
    reg  devices$write_enable;
    reg  [2:0] counters$read_address;
    reg  counters$read_clock;
    wire  [21:0] counters$read_data;
    reg  [2:0] counters$write_address;
    reg  counters$write_clock;
    reg  [21:0] counters$write_data;
    reg  counters$write_enable;
    reg  [2:0] volts$read_address;
    reg  volts$read_clock;
    wire  [7:0] volts$read_data;
    reg  [2:0] volts$write_address;
    reg  volts$write_clock;
    reg  [7:0] volts$write_data;
    reg  volts$write_enable;
    reg  [2:0] amplitudes$read_address;
    reg  amplitudes$read_clock;
    wire  [8:0] amplitudes$read_data;
    reg  [2:0] amplitudes$write_address;
    reg  amplitudes$write_clock;
    reg  [8:0] amplitudes$write_data;
    reg  amplitudes$write_enable;
    reg  [2:0] threshold_bases$read_address;
    reg  threshold_bases$read_clock;
    wire  [15:0] threshold_bases$read_data;
    reg  [2:0] threshold_bases$write_address;
    reg  threshold_bases$write_clock;
    reg  [15:0] threshold_bases$write_data;
    reg  threshold_bases$write_enable;
    reg  [7:0] growth$read_address;
    reg  growth$read_clock;
    wire  [22:0] growth$read_data;
    reg  [7:0] growth$write_address;
    reg  growth$write_clock;
    reg  [22:0] growth$write_data;
    reg  growth$write_enable;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  second$d;
    wire  second$q;
    reg  second$clock;
    reg  [1:0] index$d;
    wire  [1:0] index$q;
    reg  index$clock;
    reg  drives1$d;
    wire  drives1$q;
    reg  drives1$clock;
    reg  drives2$d;
    wire  drives2$q;
    reg  drives2$clock;
    reg  high$d;
    wire  high$q;
    reg  high$clock;
    reg  [5:0] active1$d;
    wire  [5:0] active1$q;
    reg  active1$clock;
    reg  [2:0] active2$d;
    wire  [2:0] active2$q;
    reg  active2$clock;
    reg  stale1$d;
    wire  stale1$q;
    reg  stale1$clock;
    reg  has_rows1$d;
    wire  has_rows1$q;
    reg  has_rows1$clock;
    reg  has_pulsed1$d;
    wire  has_pulsed1$q;
    reg  has_pulsed1$clock;
    reg  has_pulsed2$d;
    wire  has_pulsed2$q;
    reg  has_pulsed2$clock;
    reg  volt_valid$d;
    wire  volt_valid$q;
    reg  volt_valid$clock;
    reg  volt_second$d;
    wire  volt_second$q;
    reg  volt_second$clock;
    reg  [1:0] volt_index$d;
    wire  [1:0] volt_index$q;
    reg  volt_index$clock;
    reg  drive_valid$d;
    wire  drive_valid$q;
    reg  drive_valid$clock;
    reg  drive_second$d;
    wire  drive_second$q;
    reg  drive_second$clock;
    reg  [1:0] drive_index$d;
    wire  [1:0] drive_index$q;
    reg  drive_index$clock;
    reg  [7:0] drive_volt$d;
    wire  [7:0] drive_volt$q;
    reg  drive_volt$clock;
    reg  grow_valid$d;
    wire  grow_valid$q;
    reg  grow_valid$clock;
    reg  grow_second$d;
    wire  grow_second$q;
    reg  grow_second$clock;
    reg  [1:0] grow_index$d;
    wire  [1:0] grow_index$q;
    reg  grow_index$clock;
    reg  [7:0] grow_volt$d;
    wire  [7:0] grow_volt$q;
    reg  grow_volt$clock;
    reg  settle_valid$d;
    wire  settle_valid$q;
    reg  settle_valid$clock;
    reg  settle_second$d;
    wire  settle_second$q;
    reg  settle_second$clock;
    reg  [1:0] settle_index$d;
    wire  [1:0] settle_index$q;
    reg  settle_index$clock;
    reg  [7:0] settle_volt$d;
    wire  [7:0] settle_volt$q;
    reg  settle_volt$clock;
    reg  drawn1$d;
    wire  drawn1$q;
    reg  drawn1$clock;
    reg  drawn2$d;
    wire  drawn2$q;
    reg  drawn2$clock;
    reg  taken$d;
    wire  taken$q;
    reg  taken$clock;
    reg  has_spiked1$d;
    wire  has_spiked1$q;
    reg  has_spiked1$clock;
    reg  [1:0] first_spike$d;
    wire  [1:0] first_spike$q;
    reg  first_spike$clock;
    reg  has_spiked2$d;
    wire  has_spiked2$q;
    reg  has_spiked2$clock;
    reg  is_over$d;
    wire  is_over$q;
    reg  is_over$clock;
    reg  [1:0] first_over$d;
    wire  [1:0] first_over$q;
    reg  first_over$clock;
    reg  [9:0] byte_sum$d;
    wire  [9:0] byte_sum$q;
    reg  byte_sum$clock;
    reg  [15:0] draw$d;
    wire  [15:0] draw$q;
    reg  draw$clock;
    reg  [15:0] half_span$d;
    wire  [15:0] half_span$q;
    reg  half_span$clock;
    reg  [31:0] folded$d;
    wire  [31:0] folded$q;
    reg  folded$clock;
    reg  folds1$d;
    wire  folds1$q;
    reg  folds1$clock;
    reg  folds2$d;
    wire  folds2$q;
    reg  folds2$clock;
    
    // Local signals
    reg  [2:0] here;
    reg  at_last;
    reg  on1;
    reg  on2;
    reg  driven1;
    reg  driven2;
    reg  scans1;
    reg  scans2;
    reg  programming;
    reg  programmed_l2;
    reg  [5:0] programmed_ticks;
    reg  programmed;
    reg  [1:0] host_index;
    reg  [2:0] host_here;
    reg  host_spikes;
    reg  [21:0] host_counted;
    reg  idle;
    reg  [2:0] host_field;
    reg  host_filament;
    reg  host_state;
    reg  [31:0] host_nodes;
    reg  [2:0] volt_here;
    reg  volt_l1;
    reg  volt_l2;
    reg  volt_lg;
    reg  volt_gate;
    reg  volt_driven;
    reg  volt_depress;
    reg  [7:0] column_volt;
    reg  lifted;
    reg  [7:0] volt;
    reg  [7:0] growth_address;
    reg  [31:0] drive_word;
    reg  [2:0] grow_here;
    reg  [2:0] settle_here;
    reg  drawn;
    reg  host_threshold_base;
    reg  [15:0] wide_sum;
    reg  [15:0] ones;
    reg  [15:0] fours;
    reg  [15:0] sixteens;
    reg  [15:0] weighted;
    reg  [16:0] drawn_threshold;
    reg  redraw;
    reg  [15:0] threshold;
    reg  pending;
    reg  was_l1;
    reg  is_l1;
    reg  is_l2;
    reg  is_lg;
    reg  is_gate;
    reg  potentiates;
    reg  depresses;
    reg  rises;
    reg  ties;
    reg  fire;
    reg  pulse;
    reg  spike;
    reg  [5:0] pulse_ticks;
    reg  [15:0] spikes;
    reg  over;
    reg  [26:0] device;
    reg  [50:0] record;
    reg  [21:0] counted;
    reg  [7:0] flags;
    reg  [31:0] word0;
    reg  [31:0] word1;
    reg  [3:0] wide_l1_1;
    reg  [3:0] wide_l1_2;
    reg  [3:0] wide_l2_1;
    reg  [3:0] wide_l2_2;
    reg  [3:0] wide_lg1;
    reg  [3:0] wide_gate1;
    reg  [3:0] wide_gate2;
    
    // Sub module instances
    network$lane$crossbar crossbar(
        .clock(crossbar$clock),
        .start(crossbar$start),
        .second(crossbar$second),
        .column(crossbar$column),
        .potentiate(crossbar$potentiate),
        .depress(crossbar$depress),
        .ticks(crossbar$ticks),
        .active(crossbar$active),
        .driven(crossbar$driven),
        .amplitude(crossbar$amplitude),
        .done(crossbar$done),
        .ratio(crossbar$ratio),
        .volt(crossbar$volt),
        .conductance_min(crossbar$conductance_min),
        .conductance_max(crossbar$conductance_max),
        .potentiate_shift(crossbar$potentiate_shift),
        .depress_shift(crossbar$depress_shift),
        .host_address(crossbar$host_address),
        .host_write(crossbar$host_write),
        .host_data(crossbar$host_data),
        .host_read(crossbar$host_read),
        .written(crossbar$written),
        .written_row(crossbar$written_row),
        .written_conductance(crossbar$written_conductance),
        .clear_digest(crossbar$clear_digest),
        .fold1(crossbar$fold1),
        .fold2(crossbar$fold2),
        .fold_word(crossbar$fold_word),
        .digest1(crossbar$digest1),
        .digest2(crossbar$digest2)
    );
    network$lane$ts ts(
        .clock(ts$clock),
        .volt(ts$volt),
        .growth(ts$growth),
        .x(ts$x),
        .threshold(ts$threshold),
        .base(ts$base),
        .spread_shift(ts$spread_shift),
        .since(ts$since),
        .driven(ts$driven),
        .on(ts$on),
        .pending(ts$pending),
        .drive_min(ts$drive_min),
        .onset_ticks(ts$onset_ticks),
        .rest_ticks(ts$rest_ticks),
        .rest_sub_ticks(ts$rest_sub_ticks),
        .leak_fast_shift(ts$leak_fast_shift),
        .leak_slow_shift(ts$leak_slow_shift),
        .half_span(ts$half_span),
        .fatigue_min(ts$fatigue_min),
        .fatigue_max(ts$fatigue_max),
        .x_out(ts$x_out),
        .threshold_out(ts$threshold_out),
        .base_out(ts$base_out),
        .base_moves(ts$base_moves),
        .since_out(ts$since_out),
        .driven_out(ts$driven_out),
        .on_out(ts$on_out),
        .pending_out(ts$pending_out),
        .node2(ts$node2)
    );
    network$lane$rng1 rng1(
        .clock(rng1$clock),
        .advance(rng1$advance),
        .seed_write(rng1$seed_write),
        .seed(rng1$seed),
        .word(rng1$word),
        .first(rng1$first)
    );
    network$lane$rng2 rng2(
        .clock(rng2$clock),
        .advance(rng2$advance),
        .seed_write(rng2$seed_write),
        .seed(rng2$seed),
        .word(rng2$word),
        .first(rng2$first)
    );
    network$lane$records1 records1(
        .clock(records1$clock),
        .clear(records1$clear),
        .valid(records1$valid),
        .word(records1$word),
        .digest(records1$digest)
    );
    network$lane$records2 records2(
        .clock(records2$clock),
        .clear(records2$clear),
        .valid(records2$valid),
        .word(records2$word),
        .digest(records2$digest)
    );
    network$lane$filaments filaments(
        .read_address(filaments$read_address),
        .read_clock(filaments$read_clock),
        .read_data(filaments$read_data),
        .write_address(filaments$write_address),
        .write_clock(filaments$write_clock),
        .write_data(filaments$write_data),
        .write_enable(filaments$write_enable)
    );
    network$lane$devices devices(
        .read_address(devices$read_address),
        .read_clock(devices$read_clock),
        .read_data(devices$read_data),
        .write_address(devices$write_address),
        .write_clock(devices$write_clock),
        .write_data(devices$write_data),
        .write_enable(devices$write_enable)
    );
    network$lane$counters counters(
        .read_address(counters$read_address),
        .read_clock(counters$read_clock),
        .read_data(counters$read_data),
        .write_address(counters$write_address),
        .write_clock(counters$write_clock),
        .write_data(counters$write_data),
        .write_enable(counters$write_enable)
    );
    network$lane$volts volts(
        .read_address(volts$read_address),
        .read_clock(volts$read_clock),
        .read_data(volts$read_data),
        .write_address(volts$write_address),
        .write_clock(volts$write_clock),
        .write_data(volts$write_data),
        .write_enable(volts$write_enable)
    );
    network$lane$amplitudes amplitudes(
        .read_address(amplitudes$read_address),
        .read_clock(amplitudes$read_clock),
        .read_data(amplitudes$read_data),
        .write_address(amplitudes$write_address),
        .write_clock(amplitudes$write_clock),
        .write_data(amplitudes$write_data),
        .write_enable(amplitudes$write_enable)
    );
    network$lane$threshold_bases threshold_bases(
        .read_address(threshold_bases$read_address),
        .read_clock(threshold_bases$read_clock),
        .read_data(threshold_bases$read_data),
        .write_address(threshold_bases$write_address),
        .write_clock(threshold_bases$write_clock),
        .write_data(threshold_bases$write_data),
        .write_enable(threshold_bases$write_enable)
    );
    network$lane$growth growth(
        .read_address(growth$read_address),
        .read_clock(growth$read_clock),
        .read_data(growth$read_data),
        .write_address(growth$write_address),
        .write_clock(growth$write_clock),
        .write_data(growth$write_data),
        .write_enable(growth$write_enable)
    );
    network$lane$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    network$lane$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    network$lane$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    network$lane$drives1 drives1(
        .d(drives1$d),
        .q(drives1$q),
        .clock(drives1$clock)
    );
    network$lane$drives2 drives2(
        .d(drives2$d),
        .q(drives2$q),
        .clock(drives2$clock)
    );
    network$lane$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    network$lane$active1 active1(
        .d(active1$d),
        .q(active1$q),
        .clock(active1$clock)
    );
    network$lane$active2 active2(
        .d(active2$d),
        .q(active2$q),
        .clock(active2$clock)
    );
    network$lane$stale1 stale1(
        .d(stale1$d),
        .q(stale1$q),
        .clock(stale1$clock)
    );
    network$lane$has_rows1 has_rows1(
        .d(has_rows1$d),
        .q(has_rows1$q),
        .clock(has_rows1$clock)
    );
    network$lane$has_pulsed1 has_pulsed1(
        .d(has_pulsed1$d),
        .q(has_pulsed1$q),
        .clock(has_pulsed1$clock)
    );
    network$lane$has_pulsed2 has_pulsed2(
        .d(has_pulsed2$d),
        .q(has_pulsed2$q),
        .clock(has_pulsed2$clock)
    );
    network$lane$volt_valid volt_valid(
        .d(volt_valid$d),
        .q(volt_valid$q),
        .clock(volt_valid$clock)
    );
    network$lane$volt_second volt_second(
        .d(volt_second$d),
        .q(volt_second$q),
        .clock(volt_second$clock)
    );
    network$lane$volt_index volt_index(
        .d(volt_index$d),
        .q(volt_index$q),
        .clock(volt_index$clock)
    );
    network$lane$drive_valid drive_valid(
        .d(drive_valid$d),
        .q(drive_valid$q),
        .clock(drive_valid$clock)
    );
    network$lane$drive_second drive_second(
        .d(drive_second$d),
        .q(drive_second$q),
        .clock(drive_second$clock)
    );
    network$lane$drive_index drive_index(
        .d(drive_index$d),
        .q(drive_index$q),
        .clock(drive_index$clock)
    );
    network$lane$drive_volt drive_volt(
        .d(drive_volt$d),
        .q(drive_volt$q),
        .clock(drive_volt$clock)
    );
    network$lane$grow_valid grow_valid(
        .d(grow_valid$d),
        .q(grow_valid$q),
        .clock(grow_valid$clock)
    );
    network$lane$grow_second grow_second(
        .d(grow_second$d),
        .q(grow_second$q),
        .clock(grow_second$clock)
    );
    network$lane$grow_index grow_index(
        .d(grow_index$d),
        .q(grow_index$q),
        .clock(grow_index$clock)
    );
    network$lane$grow_volt grow_volt(
        .d(grow_volt$d),
        .q(grow_volt$q),
        .clock(grow_volt$clock)
    );
    network$lane$settle_valid settle_valid(
        .d(settle_valid$d),
        .q(settle_valid$q),
        .clock(settle_valid$clock)
    );
    network$lane$settle_second settle_second(
        .d(settle_second$d),
        .q(settle_second$q),
        .clock(settle_second$clock)
    );
    network$lane$settle_index settle_index(
        .d(settle_index$d),
        .q(settle_index$q),
        .clock(settle_index$clock)
    );
    network$lane$settle_volt settle_volt(
        .d(settle_volt$d),
        .q(settle_volt$q),
        .clock(settle_volt$clock)
    );
    network$lane$drawn1 drawn1(
        .d(drawn1$d),
        .q(drawn1$q),
        .clock(drawn1$clock)
    );
    network$lane$drawn2 drawn2(
        .d(drawn2$d),
        .q(drawn2$q),
        .clock(drawn2$clock)
    );
    network$lane$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    network$lane$has_spiked1 has_spiked1(
        .d(has_spiked1$d),
        .q(has_spiked1$q),
        .clock(has_spiked1$clock)
    );
    network$lane$first_spike first_spike(
        .d(first_spike$d),
        .q(first_spike$q),
        .clock(first_spike$clock)
    );
    network$lane$has_spiked2 has_spiked2(
        .d(has_spiked2$d),
        .q(has_spiked2$q),
        .clock(has_spiked2$clock)
    );
    network$lane$is_over is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    network$lane$first_over first_over(
        .d(first_over$d),
        .q(first_over$q),
        .clock(first_over$clock)
    );
    network$lane$byte_sum byte_sum(
        .d(byte_sum$d),
        .q(byte_sum$q),
        .clock(byte_sum$clock)
    );
    network$lane$draw draw(
        .d(draw$d),
        .q(draw$q),
        .clock(draw$clock)
    );
    network$lane$half_span half_span(
        .d(half_span$d),
        .q(half_span$q),
        .clock(half_span$clock)
    );
    network$lane$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    network$lane$folds1 folds1(
        .d(folds1$d),
        .q(folds1$q),
        .clock(folds1$clock)
    );
    network$lane$folds2 folds2(
        .d(folds2$d),
        .q(folds2$q),
        .clock(folds2$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        second$clock = clock;
        index$clock = clock;
        active1$clock = clock;
        active2$clock = clock;
        stale1$clock = clock;
        has_pulsed1$clock = clock;
        state$d = state$q;
        second$d = second$q;
        index$d = index$q;
        active1$d = active1$q;
        active2$d = active2$q;
        stale1$d = stale1$q;
        has_pulsed1$d = has_pulsed1$q;
        has_pulsed2$clock = clock;
        volt_valid$clock = clock;
        volt_second$clock = clock;
        volt_index$clock = clock;
        drive_valid$clock = clock;
        drive_second$clock = clock;
        has_pulsed2$d = has_pulsed2$q;
        volt_valid$d = volt_valid$q;
        volt_second$d = volt_second$q;
        volt_index$d = volt_index$q;
        drive_valid$d = drive_valid$q;
        drive_second$d = drive_second$q;
        drive_index$clock = clock;
        drive_volt$clock = clock;
        grow_valid$clock = clock;
        grow_second$clock = clock;
        grow_index$clock = clock;
        grow_volt$clock = clock;
        drive_index$d = drive_index$q;
        drive_volt$d = drive_volt$q;
        grow_valid$d = grow_valid$q;
        grow_second$d = grow_second$q;
        grow_index$d = grow_index$q;
        grow_volt$d = grow_volt$q;
        settle_valid$clock = clock;
        settle_second$clock = clock;
        settle_index$clock = clock;
        settle_volt$clock = clock;
        settle_valid$d = settle_valid$q;
        settle_second$d = settle_second$q;
        settle_index$d = settle_index$q;
        settle_volt$d = settle_volt$q;
        drawn1$clock = clock;
        drawn2$clock = clock;
        taken$clock = clock;
        has_spiked1$clock = clock;
        first_spike$clock = clock;
        has_spiked2$clock = clock;
        drawn1$d = drawn1$q;
        drawn2$d = drawn2$q;
        taken$d = taken$q;
        has_spiked1$d = has_spiked1$q;
        first_spike$d = first_spike$q;
        has_spiked2$d = has_spiked2$q;
        is_over$clock = clock;
        first_over$clock = clock;
        byte_sum$clock = clock;
        draw$clock = clock;
        drives1$clock = clock;
        drives2$clock = clock;
        high$clock = clock;
        is_over$d = is_over$q;
        first_over$d = first_over$q;
        byte_sum$d = byte_sum$q;
        draw$d = draw$q;
        drives1$d = drives1$q;
        drives2$d = drives2$q;
        high$d = high$q;
        has_rows1$clock = clock;
        folded$clock = clock;
        folds1$clock = clock;
        folds2$clock = clock;
        half_span$clock = clock;
        has_rows1$d = has_rows1$q;
        folded$d = folded$q;
        folds1$d = folds1$q;
        folds2$d = folds2$q;
        half_span$d = half_span$q;
        crossbar$clock = clock;
        ts$clock = clock;
        rng1$clock = clock;
        rng2$clock = clock;
        records1$clock = clock;
        records2$clock = clock;
        counters$read_clock = clock;
        counters$write_clock = clock;
        filaments$read_clock = clock;
        filaments$write_clock = clock;
        devices$read_clock = clock;
        devices$write_clock = clock;
        volts$read_clock = clock;
        volts$write_clock = clock;
        amplitudes$read_clock = clock;
        amplitudes$write_clock = clock;
        threshold_bases$read_clock = clock;
        threshold_bases$write_clock = clock;
        growth$read_clock = clock;
        growth$write_clock = clock;
        host_field = host_address[(32'h0)+:(3)];
        host_index = ((host_address >> 32'h3) & 2'h3);
        host_here = ((((host_index) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((host_second) << (32'h0)));
        host_state = host_write_neuron & (host_field == field_state);
        restore1 = host_state & ~host_second;
        restore2 = host_state & host_second;
        restore_index = host_index;
        restore_node2 = host_data[32'h18] & host_data[32'h19];
        host_spikes = host_write_neuron & (host_field == field_spikes);
        host_counted = ((host_data[(32'h10)+:(6)]) & 22'h3fffff) | (((host_data[(32'h0)+:(16)]) & 22'h3fffff) << 32'h6);
        growth$write_address = ((host_address) & 8'hff);
        growth$write_data = ((host_data) & 23'h7fffff);
        growth$write_enable = host_write_growth;
        amplitudes$write_address = host_here;
        amplitudes$write_data = ((host_data) & 9'h1ff);
        amplitudes$write_enable = host_write_neuron & (host_field == field_amplitude);
        host_threshold_base = host_write_neuron & (host_field == field_threshold_base);
        host_filament = host_write_neuron & (host_field == field_filament);
        crossbar$host_address = ((((host_address) & 6'h3f) << 32'h1) & ~(1 << (32'h0)) | ((host_second) << (32'h0)));
        crossbar$host_data = ((host_data) & 13'h1fff);
        crossbar$host_write = host_write_crossbar;
        host_read_crossbar = crossbar$host_read;
        rng1$seed = host_data;
        rng1$seed_write = host_write_seed1;
        rng2$seed = host_data;
        rng2$seed_write = host_write_seed2;
        host_read_seed1 = rng1$first;
        host_read_seed2 = rng2$first;
        host_read_growth = growth$read_data;
        idle = state$q == LaneState$Idle;
        crossbar$fold1 = host_fold_conductance1 & idle;
        crossbar$fold2 = host_fold_conductance2 & idle;
        crossbar$fold_word = host_data;
        here = ((((index$q) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((second$q) << (32'h0)));
        grow_here = ((((grow_index$q) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((grow_second$q) << (32'h0)));
        settle_here = ((((settle_index$q) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((settle_second$q) << (32'h0)));
        volt_here = ((((volt_index$q) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((volt_second$q) << (32'h0)));
        filaments$read_address = volt_here;
        devices$read_address = volt_here;
        counters$read_address = here;
        if ((state$q == LaneState$Lane) | (state$q == LaneState$Drain)) begin
            counters$read_address = grow_here;
        end
        amplitudes$read_address = here;
        threshold_bases$read_address = volt_here;
        volts$read_address = here;
        volt_second$d = second$q;
        volt_index$d = index$q;
        if (idle) begin
            filaments$read_address = host_here;
            devices$read_address = host_here;
            counters$read_address = host_here;
            amplitudes$read_address = host_here;
            threshold_bases$read_address = host_here;
            volt_second$d = host_second;
            volt_index$d = host_index;
        end
        at_last = index$q == last1;
        if (second$q) begin
            at_last = index$q == last2;
        end
        on1 = control[32'h0];
        on2 = control[32'h1];
        active1$d = pattern;
        if (stale1$q) begin
            active1$d = 32'h0;
        end
        has_rows1$d = |pattern;
        driven1 = pulse1 & has_rows1$q;
        driven2 = |rows2;
        drives1$d = driven1;
        drives2$d = driven2;
        high$d = clk;
        scans1 = on1 & driven1 & stale1$q;
        scans2 = on2 & driven2 & (rows2 != active2$q);
        programming = (state$q == LaneState$ProgramCheck) | (state$q == LaneState$ProgramWait);
        wide_l2_1 = ((l2_1) & 4'hf);
        wide_l2_2 = ((l2_2) & 4'hf);
        programmed_l2 = wide_l2_1[index$q];
        if (second$q) begin
            programmed_l2 = wide_l2_2[index$q];
        end
        programmed_ticks = counters$read_data[(32'h0)+:(6)];
        programmed = ((state$q == LaneState$ProgramCheck) & ~|programmed_ticks) | ((state$q == LaneState$ProgramWait) & crossbar$done);
        crossbar$start = (state$q == LaneState$Scan) | ((state$q == LaneState$ProgramCheck) & |programmed_ticks);
        crossbar$second = second$q;
        crossbar$column = index$q;
        crossbar$potentiate = programming & programmed_l2;
        crossbar$depress = programming & ~programmed_l2;
        crossbar$ticks = programmed_ticks;
        crossbar$active = ((active1$q) & 6'h3f);
        crossbar$driven = drives1$q;
        crossbar$potentiate_shift = potentiate_shift1;
        if (second$q) begin
            crossbar$active = ((active2$q) & 6'h3f);
            crossbar$driven = drives2$q;
            crossbar$potentiate_shift = potentiate_shift2;
        end
        crossbar$amplitude = amplitudes$read_data;
        crossbar$conductance_min = conductance_min;
        crossbar$conductance_max = conductance_max;
        crossbar$depress_shift = depress_shift;
        crossbar$clear_digest = init;
        volts$write_address = here;
        volts$write_data = crossbar$volt;
        volts$write_enable = crossbar$done;
        scanned = crossbar$done;
        scanned_ratio = crossbar$ratio;
        written = crossbar$written;
        written_row = crossbar$written_row;
        written_conductance = crossbar$written_conductance;
        column_second = second$q;
        column = index$q;
        conductance_digest1 = crossbar$digest1;
        conductance_digest2 = crossbar$digest2;
        volt_valid$d = state$q == LaneState$Lane;
        wide_l1_1 = ((l1_1) & 4'hf);
        wide_l1_2 = ((l1_2) & 4'hf);
        wide_lg1 = ((lg1) & 4'hf);
        wide_gate1 = ((gate1) & 4'hf);
        wide_gate2 = ((gate2) & 4'hf);
        volt_l1 = wide_l1_1[volt_index$q];
        volt_l2 = wide_l2_1[volt_index$q];
        volt_lg = wide_lg1[volt_index$q];
        volt_gate = wide_gate1[volt_index$q];
        volt_driven = drives1$q;
        volt_depress = control[32'h3];
        if (volt_second$q) begin
            volt_l1 = wide_l1_2[volt_index$q];
            volt_l2 = wide_l2_2[volt_index$q];
            volt_lg = 1'b1;
            volt_gate = wide_gate2[volt_index$q];
            volt_driven = drives2$q;
            volt_depress = control[32'h5];
        end
        lifted = volt_l1 & high$q & volt_depress;
        column_volt = 32'h0;
        if (volt_driven) begin
            column_volt = volts$read_data;
        end
        volt = column_volt;
        if (lifted & (lift > column_volt)) begin
            volt = lift;
        end
        if (volt_l2 | ~volt_lg | ~volt_gate) begin
            volt = 32'h0;
        end
        host_nodes = ((devices$read_data) & 32'hffffffff);
        host_nodes = (host_nodes & ~(1 << (32'h1b)) | ((volt_l1) << (32'h1b)));
        host_nodes = (host_nodes & ~(1 << (32'h1c)) | ((volt_l2) << (32'h1c)));
        host_nodes = (host_nodes & ~(1 << (32'h1d)) | ((volt_lg) << (32'h1d)));
        host_nodes = (host_nodes & ~(1 << (32'h1e)) | ((volt_gate) << (32'h1e)));
        host_read_neuron = ((counters$read_data[(32'h6)+:(16)]) & 32'hffffffff) | (((counters$read_data[(32'h0)+:(6)]) & 32'hffffffff) << 32'h10);
        if (host_field == field_amplitude) begin
            host_read_neuron = ((amplitudes$read_data) & 32'hffffffff);
        end
        if (host_field == field_threshold_base) begin
            host_read_neuron = ((threshold_bases$read_data) & 32'hffffffff);
        end
        if (host_field == field_filament) begin
            host_read_neuron = ((filaments$read_data) & 32'hffffffff);
        end
        if (host_field == field_state) begin
            host_read_neuron = host_nodes;
        end
        growth_address = volt;
        if (idle) begin
            growth_address = ((host_address) & 8'hff);
        end
        growth$read_address = growth_address;
        drive_valid$d = volt_valid$q;
        drive_second$d = volt_second$q;
        drive_index$d = volt_index$q;
        drive_volt$d = volt;
        ts$volt = drive_volt$q;
        ts$growth = growth$read_data[(32'h0)+:(20)];
        ts$spread_shift = growth$read_data[(32'h14)+:(3)];
        ts$base = threshold_bases$read_data;
        ts$half_span = half_span$q;
        ts$fatigue_min = fatigue_min;
        ts$fatigue_max = fatigue_max;
        ts$x = filaments$read_data;
        ts$threshold = devices$read_data[(32'h0)+:(16)];
        ts$since = devices$read_data[(32'h10)+:(8)];
        ts$driven = devices$read_data[32'h18];
        ts$on = devices$read_data[32'h19];
        ts$pending = devices$read_data[32'h1a];
        ts$drive_min = drive_min;
        ts$onset_ticks = onset_ticks;
        ts$rest_ticks = rest_ticks;
        ts$rest_sub_ticks = rest_sub_ticks1;
        if (drive_second$q) begin
            ts$rest_sub_ticks = rest_sub_ticks2;
        end
        ts$leak_fast_shift = leak_fast_shift;
        ts$leak_slow_shift = leak_slow_shift;
        grow_valid$d = drive_valid$q;
        grow_second$d = drive_second$q;
        grow_index$d = drive_index$q;
        grow_volt$d = drive_volt$q;
        settle_valid$d = grow_valid$q;
        settle_second$d = grow_second$q;
        settle_index$d = grow_index$q;
        settle_volt$d = grow_volt$q;
        drive_word = rng1$word;
        if (drive_second$q) begin
            drive_word = rng2$word;
        end
        byte_sum$d = ((drive_word[(32'h0)+:(8)]) & 10'h3ff) + ((drive_word[(32'h8)+:(8)]) & 10'h3ff) + ((drive_word[(32'h10)+:(8)]) & 10'h3ff) + ((drive_word[(32'h18)+:(8)]) & 10'h3ff);
        wide_sum = ((byte_sum$q) & 16'hffff);
        ones = 32'h0;
        fours = 32'h0;
        sixteens = 32'h0;
        if (jitter[32'h0]) begin
            ones = wide_sum;
        end
        if (jitter[32'h1]) begin
            ones = ones + (wide_sum << 32'h1);
        end
        if (jitter[32'h2]) begin
            fours = wide_sum << 32'h2;
        end
        if (jitter[32'h3]) begin
            fours = fours + (wide_sum << 32'h3);
        end
        if (jitter[32'h4]) begin
            sixteens = wide_sum << 32'h4;
        end
        if (jitter[32'h5]) begin
            sixteens = sixteens + (wide_sum << 32'h5);
        end
        half_span$d = (((jitter) & 16'hffff) << 32'h9) - (((jitter) & 16'hffff) << 32'h1);
        weighted = (ones + fours) + sixteens;
        draw$d = weighted;
        drawn_threshold = ((ts$base_out) & 17'h1ffff) + ((draw$q) & 17'h1ffff);
        drawn = drawn1$q;
        if (settle_second$q) begin
            drawn = drawn2$q;
        end
        redraw = settle_valid$q & ts$pending_out & ~drawn;
        rng1$advance = redraw & ~settle_second$q;
        rng2$advance = redraw & settle_second$q;
        threshold = ts$threshold_out;
        pending = ts$pending_out;
        if (redraw) begin
            pending = 1'b0;
            threshold = ((drawn_threshold) & 16'hffff);
            if (drawn_threshold[32'h10]) begin
                threshold = 32'hffff;
            end
        end
        was_l1 = wide_l1_1[settle_index$q];
        is_l2 = wide_l2_1[settle_index$q];
        is_lg = wide_lg1[settle_index$q];
        is_gate = wide_gate1[settle_index$q];
        potentiates = control[32'h2];
        depresses = control[32'h3];
        if (settle_second$q) begin
            was_l1 = wide_l1_2[settle_index$q];
            is_l2 = wide_l2_2[settle_index$q];
            is_lg = 1'b1;
            is_gate = wide_gate2[settle_index$q];
            potentiates = control[32'h4];
            depresses = control[32'h5];
        end
        rises = ts$node2 & high$q & ~was_l1 & ~settle_second$q;
        ties = rises & taken$q;
        tie = ties & settle_valid$q;
        fire = ts$node2 & ~(ties & control[32'h7]);
        settle1 = settle_valid$q & ~settle_second$q;
        settle2 = settle_valid$q & settle_second$q;
        settled_index = settle_index$q;
        node2 = ts$node2;
        fires = fire;
        is_l1 = was_l1;
        if (high$q) begin
            is_l1 = fire;
        end
        pulse = high$q & is_lg & is_gate & ((is_l2 & potentiates) | (is_l1 & ~is_l2 & depresses));
        pulse_ticks = counters$read_data[(32'h0)+:(6)];
        if (rising) begin
            pulse_ticks = 32'h0;
        end
        if (pulse) begin
            pulse_ticks = pulse_ticks + 32'h1;
        end
        spike = rising & is_l2;
        spikes = counters$read_data[(32'h6)+:(16)];
        if (clear_spikes) begin
            spikes = 32'h0;
        end
        if (spike & ~&spikes) begin
            spikes = spikes + 32'h1;
        end
        over = spike & (spikes >= budget);
        if (settle_valid$q) begin
            if (settle_second$q) begin
                drawn2$d = drawn2$q | redraw;
                has_pulsed2$d = has_pulsed2$q | pulse;
                has_spiked2$d = has_spiked2$q | spike;
            end
            else begin
                drawn1$d = drawn1$q | redraw;
                has_pulsed1$d = has_pulsed1$q | pulse;
                taken$d = taken$q | rises;
                if (spike & ~has_spiked1$q) begin
                    has_spiked1$d = 1'b1;
                    first_spike$d = settle_index$q;
                end
                if (over & ~is_over$q) begin
                    is_over$d = 1'b1;
                    first_over$d = settle_index$q;
                end
            end
        end
        if (period_start) begin
            has_spiked1$d = 1'b0;
            has_spiked2$d = 1'b0;
            is_over$d = 1'b0;
        end
        pulsed = has_pulsed1$q | has_pulsed2$q;
        spiked1 = has_spiked1$q;
        spike_index1 = first_spike$q;
        spiked2 = has_spiked2$q;
        over_budget = is_over$q;
        over_index = first_over$q;
        device = ((threshold) & 27'h7ffffff) | (((ts$since_out) & 27'h7ffffff) << 32'h10);
        device = (device & ~(1 << (32'h18)) | ((ts$driven_out) << (32'h18)));
        device = (device & ~(1 << (32'h19)) | ((ts$on_out) << (32'h19)));
        device = (device & ~(1 << (32'h1a)) | ((pending) << (32'h1a)));
        record = ((ts$x_out) & 51'h7ffffffffffff) | (((device) & 51'h7ffffffffffff) << 32'h18);
        counted = ((pulse_ticks) & 22'h3fffff) | (((spikes) & 22'h3fffff) << 32'h6);
        filaments$write_address = settle_here;
        filaments$write_data = ts$x_out;
        filaments$write_enable = settle_valid$q | host_filament;
        if (host_filament) begin
            filaments$write_address = host_here;
            filaments$write_data = ((host_data) & 24'hffffff);
        end
        threshold_bases$write_address = settle_here;
        threshold_bases$write_data = ts$base_out;
        threshold_bases$write_enable = (settle_valid$q & ts$base_moves) | host_threshold_base;
        if (host_threshold_base) begin
            threshold_bases$write_address = host_here;
            threshold_bases$write_data = ((host_data) & 16'hffff);
        end
        devices$write_address = settle_here;
        devices$write_data = device;
        devices$write_enable = settle_valid$q | host_state;
        counters$write_address = settle_here;
        counters$write_data = counted;
        counters$write_enable = settle_valid$q | host_state | host_spikes;
        if (host_state) begin
            devices$write_address = host_here;
            devices$write_data = host_data[(32'h0)+:(27)];
        end
        if (host_state | host_spikes) begin
            counters$write_address = host_here;
            counters$write_data = 32'h0;
            if (host_spikes) begin
                counters$write_data = host_counted;
            end
        end
        flags = 32'h0;
        flags = (flags & ~(1 << (32'h0)) | ((ts$driven_out) << (32'h0)));
        flags = (flags & ~(1 << (32'h1)) | ((ts$on_out) << (32'h1)));
        flags = (flags & ~(1 << (32'h2)) | ((pending) << (32'h2)));
        flags = (flags & ~(1 << (32'h3)) | ((is_l1) << (32'h3)));
        flags = (flags & ~(1 << (32'h4)) | ((is_l2) << (32'h4)));
        flags = (flags & ~(1 << (32'h5)) | ((is_lg) << (32'h5)));
        flags = (flags & ~(1 << (32'h6)) | ((is_gate) << (32'h6)));
        flags = (flags & ~(1 << (32'h7)) | ((high$q) << (32'h7)));
        word0 = ((ts$x_out) & 32'hffffffff) | (((flags) & 32'hffffffff) << 32'h18);
        word1 = ((threshold) & 32'hffffffff) | (((ts$since_out) & 32'hffffffff) << 32'h10) | (((settle_volt$q) & 32'hffffffff) << 32'h18);
        folded$d = word0 ^ word1;
        if (idle) begin
            folded$d = host_data;
        end
        folds1$d = settle1 | (host_fold1 & idle);
        folds2$d = settle2 | (host_fold2 & idle);
        records1$clear = init;
        records1$valid = folds1$q;
        records1$word = folded$q;
        records2$clear = init;
        records2$valid = folds2$q;
        records2$word = folded$q;
        digest1 = records1$digest;
        digest2 = records2$digest;
        settled = settle_valid$q;
        settled_second = settle_second$q;
        settled_record = ((record) & 73'h1ffffffffffffffffff) | (((counted) & 73'h1ffffffffffffffffff) << 32'h33);
        settled_volt = settle_volt$q;
        settled_levels = flags[(32'h3)+:(4)];
        busy = ~idle;
        case (state$q)
            LaneState$Idle:
                begin
                    index$d = 32'h0;
                    drawn1$d = 1'b0;
                    drawn2$d = 1'b0;
                    taken$d = 1'b0;
                    if (tick & (on1 | on2)) begin
                        state$d = LaneState$Lane;
                        second$d = ~on1;
                        if (scans1 | scans2) begin
                            second$d = ~scans1;
                            state$d = LaneState$Scan;
                        end
                    end
                    if (learn & (has_pulsed1$q | has_pulsed2$q)) begin
                        second$d = ~has_pulsed1$q;
                        state$d = LaneState$ProgramRead;
                    end
                end
            LaneState$Scan:
                begin
                    state$d = LaneState$ScanWait;
                    if (second$q) begin
                        active2$d = rows2;
                    end
                    else begin
                        stale1$d = 1'b0;
                    end
                end
            LaneState$ScanWait:
                begin
                    if (crossbar$done) begin
                        index$d = index$q + 32'h1;
                        state$d = LaneState$Scan;
                        if (at_last) begin
                            index$d = 32'h0;
                            second$d = 1'b1;
                            if (second$q | ~scans2) begin
                                second$d = ~on1;
                                state$d = LaneState$Lane;
                            end
                        end
                    end
                end
            LaneState$Lane:
                begin
                    index$d = index$q + 32'h1;
                    if (at_last) begin
                        index$d = 32'h0;
                        second$d = 1'b1;
                        if (second$q | ~on2) begin
                            state$d = LaneState$Drain;
                        end
                    end
                end
            LaneState$Drain:
                begin
                    if (settle_valid$q & ~grow_valid$q) begin
                        state$d = LaneState$Idle;
                    end
                end
            LaneState$ProgramRead:
                begin
                    state$d = LaneState$ProgramCheck;
                end
            LaneState$ProgramCheck:
                begin
                    if (|programmed_ticks) begin
                        state$d = LaneState$ProgramWait;
                    end
                end
            LaneState$ProgramWait:
                begin
                end
            default:
                begin
                    state$d = LaneState$Idle;
                end
        endcase
        if (programmed) begin
            index$d = index$q + 32'h1;
            state$d = LaneState$ProgramRead;
            if (at_last) begin
                index$d = 32'h0;
                second$d = 1'b1;
                if (second$q | ~has_pulsed2$q) begin
                    has_pulsed1$d = 1'b0;
                    has_pulsed2$d = 1'b0;
                    state$d = LaneState$Idle;
                end
            end
        end
        if (host_write_crossbar | host_write_neuron | init | begins) begin
            stale1$d = 1'b1;
            active2$d = 32'h0;
        end
        if (init) begin
            has_pulsed1$d = 1'b0;
            has_pulsed2$d = 1'b0;
            has_spiked1$d = 1'b0;
            has_spiked2$d = 1'b0;
            is_over$d = 1'b0;
        end
    end
    
endmodule // network$lane


module network$lane$active1(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$active1


module network$lane$active2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$active2


module network$lane$amplitudes(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [8:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [8:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[8:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 9'b0;
    mem[3'b1] = 9'b0;
    mem[3'b10] = 9'b0;
    mem[3'b11] = 9'b0;
    mem[3'b100] = 9'b0;
    mem[3'b101] = 9'b0;
    mem[3'b110] = 9'b0;
    mem[3'b111] = 9'b0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$amplitudes


module network$lane$byte_sum(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$byte_sum


module network$lane$counters(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [21:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [21:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[21:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 22'h0;
    mem[3'b1] = 22'h0;
    mem[3'b10] = 22'h0;
    mem[3'b11] = 22'h0;
    mem[3'b100] = 22'h0;
    mem[3'b101] = 22'h0;
    mem[3'b110] = 22'h0;
    mem[3'b111] = 22'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$counters


module network$lane$crossbar(clock,start,second,column,potentiate,depress,ticks,active,driven,amplitude,done,ratio,volt,conductance_min,conductance_max,potentiate_shift,depress_shift,host_address,host_write,host_data,host_read,written,written_row,written_conductance,clear_digest,fold1,fold2,fold_word,digest1,digest2);
    
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  second;
    input wire  [1:0] column;
    input wire  potentiate;
    input wire  depress;
    input wire  [5:0] ticks;
    input wire  [5:0] active;
    input wire  driven;
    input wire  [8:0] amplitude;
    output reg  done;
    output reg  [10:0] ratio;
    output reg  [7:0] volt;
    input wire  [11:0] conductance_min;
    input wire  [11:0] conductance_max;
    input wire  [3:0] potentiate_shift;
    input wire  [3:0] depress_shift;
    input wire  [5:0] host_address;
    input wire  host_write;
    input wire  [12:0] host_data;
    output reg  [12:0] host_read;
    output reg  written;
    output reg  [2:0] written_row;
    output reg  [11:0] written_conductance;
    input wire  clear_digest;
    input wire  fold1;
    input wire  fold2;
    input wire  [31:0] fold_word;
    output reg  [31:0] digest1;
    output reg  [31:0] digest2;
    
    // Constant declarations
    localparam  last_row1 = 3'b101;
    localparam  last_row2 = 3'b10;
    localparam  row_shift = 5'b11;
    
    // Enums
    localparam CrossbarState$Idle = 0;
    localparam CrossbarState$Rows = 1;
    localparam CrossbarState$Flush = 2;
    localparam CrossbarState$Load = 3;
    localparam CrossbarState$Divide = 4;
    
    // Stub signals
    reg  [5:0] memory$read_address;
    reg  memory$read_clock;
    wire  [12:0] memory$read_data;
    reg  [5:0] memory$write_address;
    reg  memory$write_clock;
    reg  [12:0] memory$write_data;
    reg  memory$write_enable;
    reg  divider$clock;
    reg  divider$start;
    reg  [16:0] divider$active;
    reg  [16:0] divider$total;
    reg  [8:0] divider$amplitude;
    wire  [10:0] divider$ratio;
    wire  [19:0] divider$product;
    wire  divider$done;
    reg  writes1$clock;
    reg  writes1$clear;
    reg  writes1$valid;
    reg  [31:0] writes1$word;
    wire  [31:0] writes1$digest;
    reg  writes2$clock;
    reg  writes2$clear;
    reg  writes2$valid;
    reg  [31:0] writes2$word;
    wire  [31:0] writes2$digest;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [2:0] row$d;
    wire  [2:0] row$q;
    reg  row$clock;
    reg  read_valid$d;
    wire  read_valid$q;
    reg  read_valid$clock;
    reg  [2:0] read_row$d;
    wire  [2:0] read_row$q;
    reg  read_row$clock;
    reg  [5:0] lasts$d;
    wire  [5:0] lasts$q;
    reg  lasts$clock;
    reg  measured_valid$d;
    wire  measured_valid$q;
    reg  measured_valid$clock;
    reg  [2:0] measured_row$d;
    wire  [2:0] measured_row$q;
    reg  measured_row$clock;
    reg  [11:0] old$d;
    wire  [11:0] old$q;
    reg  old$clock;
    reg  [11:0] room$d;
    wire  [11:0] room$q;
    reg  room$clock;
    reg  changes$d;
    wire  changes$q;
    reg  changes$clock;
    reg  multiplied_valid$d;
    wire  multiplied_valid$q;
    reg  multiplied_valid$clock;
    reg  [2:0] multiplied_row$d;
    wire  [2:0] multiplied_row$q;
    reg  multiplied_row$clock;
    reg  [11:0] multiplied_old$d;
    wire  [11:0] multiplied_old$q;
    reg  multiplied_old$clock;
    reg  [11:0] multiplied_room$d;
    wire  [11:0] multiplied_room$q;
    reg  multiplied_room$clock;
    reg  multiplied_changes$d;
    wire  multiplied_changes$q;
    reg  multiplied_changes$clock;
    reg  [17:0] multiple$d;
    wire  [17:0] multiple$q;
    reg  multiple$clock;
    reg  potentiates$d;
    wire  potentiates$q;
    reg  potentiates$clock;
    reg  depresses$d;
    wire  depresses$q;
    reg  depresses$clock;
    reg  drives$d;
    wire  drives$q;
    reg  drives$clock;
    reg  [3:0] shift$d;
    wire  [3:0] shift$q;
    reg  shift$clock;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  word$clock;
    reg  folds1$d;
    wire  folds1$q;
    reg  folds1$clock;
    reg  folds2$d;
    wire  folds2$q;
    reg  folds2$clock;
    reg  [16:0] total$d;
    wire  [16:0] total$q;
    reg  total$clock;
    reg  [16:0] active_sum$d;
    wire  [16:0] active_sum$q;
    reg  active_sum$clock;
    
    // Local signals
    reg  [2:0] last_row;
    reg  [5:0] column_address;
    reg  [5:0] address;
    reg  [11:0] read_conductance;
    reg  is_stuck;
    reg  [17:0] wide_room;
    reg  [17:0] ones;
    reg  [17:0] fours;
    reg  [17:0] sixteens;
    reg  [17:0] product;
    reg  row_active;
    reg  selected;
    reg  [17:0] change;
    reg  at_end;
    reg  [11:0] step;
    reg  [11:0] range_end;
    reg  [12:0] moved;
    reg  [11:0] programmed;
    reg  [5:0] write_address;
    reg  [15:0] synapse;
    
    // Sub module instances
    network$lane$crossbar$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    network$lane$crossbar$divider divider(
        .clock(divider$clock),
        .start(divider$start),
        .active(divider$active),
        .total(divider$total),
        .amplitude(divider$amplitude),
        .ratio(divider$ratio),
        .product(divider$product),
        .done(divider$done)
    );
    network$lane$crossbar$writes1 writes1(
        .clock(writes1$clock),
        .clear(writes1$clear),
        .valid(writes1$valid),
        .word(writes1$word),
        .digest(writes1$digest)
    );
    network$lane$crossbar$writes2 writes2(
        .clock(writes2$clock),
        .clear(writes2$clear),
        .valid(writes2$valid),
        .word(writes2$word),
        .digest(writes2$digest)
    );
    network$lane$crossbar$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    network$lane$crossbar$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    network$lane$crossbar$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    network$lane$crossbar$read_row read_row(
        .d(read_row$d),
        .q(read_row$q),
        .clock(read_row$clock)
    );
    network$lane$crossbar$lasts lasts(
        .d(lasts$d),
        .q(lasts$q),
        .clock(lasts$clock)
    );
    network$lane$crossbar$measured_valid measured_valid(
        .d(measured_valid$d),
        .q(measured_valid$q),
        .clock(measured_valid$clock)
    );
    network$lane$crossbar$measured_row measured_row(
        .d(measured_row$d),
        .q(measured_row$q),
        .clock(measured_row$clock)
    );
    network$lane$crossbar$old old(
        .d(old$d),
        .q(old$q),
        .clock(old$clock)
    );
    network$lane$crossbar$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    network$lane$crossbar$changes changes(
        .d(changes$d),
        .q(changes$q),
        .clock(changes$clock)
    );
    network$lane$crossbar$multiplied_valid multiplied_valid(
        .d(multiplied_valid$d),
        .q(multiplied_valid$q),
        .clock(multiplied_valid$clock)
    );
    network$lane$crossbar$multiplied_row multiplied_row(
        .d(multiplied_row$d),
        .q(multiplied_row$q),
        .clock(multiplied_row$clock)
    );
    network$lane$crossbar$multiplied_old multiplied_old(
        .d(multiplied_old$d),
        .q(multiplied_old$q),
        .clock(multiplied_old$clock)
    );
    network$lane$crossbar$multiplied_room multiplied_room(
        .d(multiplied_room$d),
        .q(multiplied_room$q),
        .clock(multiplied_room$clock)
    );
    network$lane$crossbar$multiplied_changes multiplied_changes(
        .d(multiplied_changes$d),
        .q(multiplied_changes$q),
        .clock(multiplied_changes$clock)
    );
    network$lane$crossbar$multiple multiple(
        .d(multiple$d),
        .q(multiple$q),
        .clock(multiple$clock)
    );
    network$lane$crossbar$potentiates potentiates(
        .d(potentiates$d),
        .q(potentiates$q),
        .clock(potentiates$clock)
    );
    network$lane$crossbar$depresses depresses(
        .d(depresses$d),
        .q(depresses$q),
        .clock(depresses$clock)
    );
    network$lane$crossbar$drives drives(
        .d(drives$d),
        .q(drives$q),
        .clock(drives$clock)
    );
    network$lane$crossbar$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    network$lane$crossbar$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    network$lane$crossbar$folds1 folds1(
        .d(folds1$d),
        .q(folds1$q),
        .clock(folds1$clock)
    );
    network$lane$crossbar$folds2 folds2(
        .d(folds2$d),
        .q(folds2$q),
        .clock(folds2$clock)
    );
    network$lane$crossbar$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    network$lane$crossbar$active_sum active_sum(
        .d(active_sum$d),
        .q(active_sum$q),
        .clock(active_sum$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        row$clock = clock;
        read_valid$clock = clock;
        read_row$clock = clock;
        multiplied_valid$clock = clock;
        multiplied_row$clock = clock;
        old$clock = clock;
        multiple$clock = clock;
        state$d = state$q;
        row$d = row$q;
        read_valid$d = read_valid$q;
        read_row$d = read_row$q;
        multiplied_valid$d = multiplied_valid$q;
        multiplied_row$d = multiplied_row$q;
        old$d = old$q;
        multiple$d = multiple$q;
        room$clock = clock;
        changes$clock = clock;
        total$clock = clock;
        active_sum$clock = clock;
        potentiates$clock = clock;
        depresses$clock = clock;
        drives$clock = clock;
        shift$clock = clock;
        measured_valid$clock = clock;
        room$d = room$q;
        changes$d = changes$q;
        total$d = total$q;
        active_sum$d = active_sum$q;
        potentiates$d = potentiates$q;
        depresses$d = depresses$q;
        drives$d = drives$q;
        shift$d = shift$q;
        measured_valid$d = measured_valid$q;
        word$clock = clock;
        folds1$clock = clock;
        folds2$clock = clock;
        word$d = word$q;
        folds1$d = folds1$q;
        folds2$d = folds2$q;
        lasts$clock = clock;
        measured_row$clock = clock;
        multiplied_old$clock = clock;
        multiplied_room$clock = clock;
        multiplied_changes$clock = clock;
        lasts$d = lasts$q;
        measured_row$d = measured_row$q;
        multiplied_old$d = multiplied_old$q;
        multiplied_room$d = multiplied_room$q;
        multiplied_changes$d = multiplied_changes$q;
        divider$clock = clock;
        writes1$clock = clock;
        writes2$clock = clock;
        memory$read_clock = clock;
        memory$write_clock = clock;
        column_address = ((((column) & 6'h3f) << 32'h1) & ~(1 << (32'h0)) | ((second) << (32'h0)));
        address = (((row$q) & 6'h3f) << row_shift) | column_address;
        if (state$q == CrossbarState$Idle) begin
            address = host_address;
        end
        memory$read_address = address;
        host_read = memory$read_data;
        read_valid$d = state$q == CrossbarState$Rows;
        read_row$d = row$q;
        last_row = last_row1;
        if (second) begin
            last_row = last_row2;
        end
        potentiates$d = potentiate;
        depresses$d = depress;
        drives$d = driven;
        lasts$d = ticks;
        shift$d = depress_shift;
        if (potentiate) begin
            shift$d = potentiate_shift;
        end
        read_conductance = memory$read_data[(32'h0)+:(12)];
        is_stuck = memory$read_data[32'hc];
        old$d = read_conductance;
        room$d = read_conductance - conductance_min;
        changes$d = (read_conductance > conductance_min) & ~is_stuck;
        if (potentiates$q) begin
            room$d = conductance_max - read_conductance;
            changes$d = (read_conductance < conductance_max) & ~is_stuck;
        end
        measured_valid$d = read_valid$q;
        measured_row$d = read_row$q;
        wide_room = ((room$q) & 18'h3ffff);
        ones = 32'h0;
        fours = 32'h0;
        sixteens = 32'h0;
        if (lasts$q[32'h0]) begin
            ones = wide_room;
        end
        if (lasts$q[32'h1]) begin
            ones = ones + (wide_room << 32'h1);
        end
        if (lasts$q[32'h2]) begin
            fours = wide_room << 32'h2;
        end
        if (lasts$q[32'h3]) begin
            fours = fours + (wide_room << 32'h3);
        end
        if (lasts$q[32'h4]) begin
            sixteens = wide_room << 32'h4;
        end
        if (lasts$q[32'h5]) begin
            sixteens = sixteens + (wide_room << 32'h5);
        end
        product = (ones + fours) + sixteens;
        multiple$d = product;
        multiplied_old$d = old$q;
        multiplied_room$d = room$q;
        multiplied_changes$d = changes$q;
        multiplied_valid$d = measured_valid$q;
        multiplied_row$d = measured_row$q;
        row_active = active[multiplied_row$q];
        selected = (potentiates$q & row_active & drives$q) | (depresses$q & ~(row_active & drives$q));
        change = multiple$q >> shift$q;
        at_end = change >= ((multiplied_room$q) & 18'h3ffff);
        step = ((change) & 12'hfff);
        range_end = conductance_max;
        if (~potentiates$q) begin
            step = ~((change) & 12'hfff);
            range_end = conductance_min;
        end
        moved = ((((multiplied_old$q) & 13'h1fff) << 32'h1) & ~(1 << (32'h0)) | ((1'b1) << (32'h0))) + ((((step) & 13'h1fff) << 32'h1) & ~(1 << (32'h0)) | ((potentiates$q) << (32'h0)));
        programmed = multiplied_old$q;
        if (selected & multiplied_changes$q) begin
            programmed = moved[(32'h1)+:(12)];
            if (at_end) begin
                programmed = range_end;
            end
        end
        write_address = (((multiplied_row$q) & 6'h3f) << row_shift) | column_address;
        written = multiplied_valid$q & selected;
        written_row = multiplied_row$q;
        written_conductance = programmed;
        memory$write_enable = (written & multiplied_changes$q) | host_write;
        memory$write_address = write_address;
        memory$write_data = ((programmed) & 13'h1fff);
        if (host_write) begin
            memory$write_address = host_address;
            memory$write_data = host_data;
        end
        synapse = ((write_address) & 16'hffff) >> 32'h1;
        word$d = ((programmed) & 32'hffffffff) | (((synapse) & 32'hffffffff) << 32'h10);
        if (~written) begin
            word$d = fold_word;
        end
        folds1$d = (written & ~second) | fold1;
        folds2$d = (written & second) | fold2;
        writes1$clear = clear_digest;
        writes1$valid = folds1$q;
        writes1$word = word$q;
        digest1 = writes1$digest;
        writes2$clear = clear_digest;
        writes2$valid = folds2$q;
        writes2$word = word$q;
        digest2 = writes2$digest;
        if (multiplied_valid$q) begin
            total$d = total$q + ((programmed) & 17'h1ffff);
            if (row_active) begin
                active_sum$d = active_sum$q + ((programmed) & 17'h1ffff);
            end
        end
        divider$active = active_sum$q;
        divider$total = total$q;
        divider$amplitude = amplitude;
        divider$start = state$q == CrossbarState$Load;
        ratio = divider$ratio;
        volt = ((divider$product >> 32'ha) & 8'hff);
        if (|(divider$product >> 32'h12)) begin
            volt = 32'hff;
        end
        done = divider$done;
        case (state$q)
            CrossbarState$Idle:
                begin
                    row$d = 32'h0;
                    if (start) begin
                        state$d = CrossbarState$Rows;
                        total$d = 32'h0;
                        active_sum$d = 32'h0;
                    end
                end
            CrossbarState$Rows:
                begin
                    row$d = row$q + 32'h1;
                    if (row$q == last_row) begin
                        row$d = 32'h0;
                        state$d = CrossbarState$Flush;
                    end
                end
            CrossbarState$Flush:
                begin
                    if (~measured_valid$q) begin
                        state$d = CrossbarState$Load;
                    end
                end
            CrossbarState$Load:
                begin
                    state$d = CrossbarState$Divide;
                end
            CrossbarState$Divide:
                begin
                    if (divider$done) begin
                        state$d = CrossbarState$Idle;
                    end
                end
            default:
                begin
                    state$d = CrossbarState$Idle;
                end
        endcase
    end
    
endmodule // network$lane$crossbar


module network$lane$crossbar$active_sum(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$active_sum


module network$lane$crossbar$changes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$changes


module network$lane$crossbar$depresses(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$depresses


module network$lane$crossbar$divider(clock,start,active,total,amplitude,ratio,product,done);
    
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  [16:0] active;
    input wire  [16:0] total;
    input wire  [8:0] amplitude;
    output reg  [10:0] ratio;
    output reg  [19:0] product;
    output reg  done;
    
    // Stub signals
    reg  [17:0] remainder$d;
    wire  [17:0] remainder$q;
    reg  remainder$clock;
    reg  [10:0] quotient$d;
    wire  [10:0] quotient$q;
    reg  quotient$clock;
    reg  [19:0] multiple$d;
    wire  [19:0] multiple$q;
    reg  multiple$clock;
    reg  [3:0] bits_left$d;
    wire  [3:0] bits_left$q;
    reg  bits_left$clock;
    reg  finished$d;
    wire  finished$q;
    reg  finished$clock;
    
    // Local signals
    reg  [17:0] divisor;
    reg  fits;
    reg  [17:0] rest;
    reg  [19:0] addend;
    
    // Sub module instances
    network$lane$crossbar$divider$remainder remainder(
        .d(remainder$d),
        .q(remainder$q),
        .clock(remainder$clock)
    );
    network$lane$crossbar$divider$quotient quotient(
        .d(quotient$d),
        .q(quotient$q),
        .clock(quotient$clock)
    );
    network$lane$crossbar$divider$multiple multiple(
        .d(multiple$d),
        .q(multiple$q),
        .clock(multiple$clock)
    );
    network$lane$crossbar$divider$bits_left bits_left(
        .d(bits_left$d),
        .q(bits_left$q),
        .clock(bits_left$clock)
    );
    network$lane$crossbar$divider$finished finished(
        .d(finished$d),
        .q(finished$q),
        .clock(finished$clock)
    );
    
    // Update code
    always @(*) begin
        remainder$clock = clock;
        quotient$clock = clock;
        multiple$clock = clock;
        bits_left$clock = clock;
        finished$clock = clock;
        remainder$d = remainder$q;
        quotient$d = quotient$q;
        multiple$d = multiple$q;
        bits_left$d = bits_left$q;
        finished$d = finished$q;
        ratio = quotient$q;
        product = multiple$q;
        done = finished$q;
        finished$d = 1'b0;
        divisor = ((total) & 18'h3ffff);
        fits = (remainder$q >= divisor) & |total;
        rest = remainder$q;
        addend = 32'h0;
        if (fits) begin
            rest = remainder$q - divisor;
            addend = ((amplitude) & 20'hfffff);
        end
        if (|bits_left$q) begin
            remainder$d = rest << 32'h1;
            quotient$d = ((quotient$q << 32'h1) & ~(1 << (32'h0)) | ((fits) << (32'h0)));
            multiple$d = (multiple$q << 32'h1) + addend;
            bits_left$d = bits_left$q - 32'h1;
            finished$d = bits_left$q == 32'h1;
        end
        if (start) begin
            remainder$d = ((active) & 18'h3ffff);
            quotient$d = 32'h0;
            multiple$d = 32'h0;
            bits_left$d = 32'hb;
        end
    end
    
endmodule // network$lane$crossbar$divider


module network$lane$crossbar$divider$bits_left(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$divider$bits_left


module network$lane$crossbar$divider$finished(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$divider$finished


module network$lane$crossbar$divider$multiple(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$divider$multiple


module network$lane$crossbar$divider$quotient(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$divider$quotient


module network$lane$crossbar$divider$remainder(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$divider$remainder


module network$lane$crossbar$drives(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$drives


module network$lane$crossbar$folds1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$folds1


module network$lane$crossbar$folds2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$folds2


module network$lane$crossbar$lasts(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$lasts


module network$lane$crossbar$measured_row(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$measured_row


module network$lane$crossbar$measured_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$measured_valid


module network$lane$crossbar$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [12:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [12:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[12:0] mem[63:0];
    
    initial begin
    mem[6'b0] = 13'b0;
    mem[6'b1] = 13'b0;
    mem[6'b10] = 13'b0;
    mem[6'b11] = 13'b0;
    mem[6'b100] = 13'b0;
    mem[6'b101] = 13'b0;
    mem[6'b110] = 13'b0;
    mem[6'b111] = 13'b0;
    mem[6'b1000] = 13'b0;
    mem[6'b1001] = 13'b0;
    mem[6'b1010] = 13'b0;
    mem[6'b1011] = 13'b0;
    mem[6'b1100] = 13'b0;
    mem[6'b1101] = 13'b0;
    mem[6'b1110] = 13'b0;
    mem[6'b1111] = 13'b0;
    mem[6'b10000] = 13'b0;
    mem[6'b10001] = 13'b0;
    mem[6'b10010] = 13'b0;
    mem[6'b10011] = 13'b0;
    mem[6'b10100] = 13'b0;
    mem[6'b10101] = 13'b0;
    mem[6'b10110] = 13'b0;
    mem[6'b10111] = 13'b0;
    mem[6'b11000] = 13'b0;
    mem[6'b11001] = 13'b0;
    mem[6'b11010] = 13'b0;
    mem[6'b11011] = 13'b0;
    mem[6'b11100] = 13'b0;
    mem[6'b11101] = 13'b0;
    mem[6'b11110] = 13'b0;
    mem[6'b11111] = 13'b0;
    mem[6'b100000] = 13'b0;
    mem[6'b100001] = 13'b0;
    mem[6'b100010] = 13'b0;
    mem[6'b100011] = 13'b0;
    mem[6'b100100] = 13'b0;
    mem[6'b100101] = 13'b0;
    mem[6'b100110] = 13'b0;
    mem[6'b100111] = 13'b0;
    mem[6'b101000] = 13'b0;
    mem[6'b101001] = 13'b0;
    mem[6'b101010] = 13'b0;
    mem[6'b101011] = 13'b0;
    mem[6'b101100] = 13'b0;
    mem[6'b101101] = 13'b0;
    mem[6'b101110] = 13'b0;
    mem[6'b101111] = 13'b0;
    mem[6'b110000] = 13'b0;
    mem[6'b110001] = 13'b0;
    mem[6'b110010] = 13'b0;
    mem[6'b110011] = 13'b0;
    mem[6'b110100] = 13'b0;
    mem[6'b110101] = 13'b0;
    mem[6'b110110] = 13'b0;
    mem[6'b110111] = 13'b0;
    mem[6'b111000] = 13'b0;
    mem[6'b111001] = 13'b0;
    mem[6'b111010] = 13'b0;
    mem[6'b111011] = 13'b0;
    mem[6'b111100] = 13'b0;
    mem[6'b111101] = 13'b0;
    mem[6'b111110] = 13'b0;
    mem[6'b111111] = 13'b0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$crossbar$memory


module network$lane$crossbar$multiple(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiple


module network$lane$crossbar$multiplied_changes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiplied_changes


module network$lane$crossbar$multiplied_old(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiplied_old


module network$lane$crossbar$multiplied_room(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiplied_room


module network$lane$crossbar$multiplied_row(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiplied_row


module network$lane$crossbar$multiplied_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$multiplied_valid


module network$lane$crossbar$old(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$old


module network$lane$crossbar$potentiates(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$potentiates


module network$lane$crossbar$read_row(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$read_row


module network$lane$crossbar$read_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$read_valid


module network$lane$crossbar$room(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$room


module network$lane$crossbar$row(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$row


module network$lane$crossbar$shift(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$shift


module network$lane$crossbar$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam CrossbarState$Idle = 0;
    localparam CrossbarState$Rows = 1;
    localparam CrossbarState$Flush = 2;
    localparam CrossbarState$Load = 3;
    localparam CrossbarState$Divide = 4;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$state


module network$lane$crossbar$total(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$total


module network$lane$crossbar$word(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$word


module network$lane$crossbar$writes1(clock,clear,valid,word,digest);
    
    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  valid;
    input wire  [31:0] word;
    output reg  [31:0] digest;
    
    // Stub signals
    reg  [31:0] held$d;
    wire  [31:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [31:0] rotated;
    
    // Sub module instances
    network$lane$crossbar$writes1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        digest = held$q;
        rotated = (held$q << 32'h5) | (held$q >> 32'h1b);
        if (valid) begin
            held$d = rotated + word;
        end
        if (clear) begin
            held$d = 32'h0;
        end
    end
    
endmodule // network$lane$crossbar$writes1


module network$lane$crossbar$writes1$held(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$writes1$held


module network$lane$crossbar$writes2(clock,clear,valid,word,digest);
    
    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  valid;
    input wire  [31:0] word;
    output reg  [31:0] digest;
    
    // Stub signals
    reg  [31:0] held$d;
    wire  [31:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [31:0] rotated;
    
    // Sub module instances
    network$lane$crossbar$writes2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        digest = held$q;
        rotated = (held$q << 32'h5) | (held$q >> 32'h1b);
        if (valid) begin
            held$d = rotated + word;
        end
        if (clear) begin
            held$d = 32'h0;
        end
    end
    
endmodule // network$lane$crossbar$writes2


module network$lane$crossbar$writes2$held(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$crossbar$writes2$held


module network$lane$devices(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [26:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [26:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[26:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 27'h0;
    mem[3'b1] = 27'h0;
    mem[3'b10] = 27'h0;
    mem[3'b11] = 27'h0;
    mem[3'b100] = 27'h0;
    mem[3'b101] = 27'h0;
    mem[3'b110] = 27'h0;
    mem[3'b111] = 27'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$devices


module network$lane$draw(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$draw


module network$lane$drawn1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drawn1


module network$lane$drawn2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drawn2


module network$lane$drive_index(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drive_index


module network$lane$drive_second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drive_second


module network$lane$drive_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drive_valid


module network$lane$drive_volt(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drive_volt


module network$lane$drives1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drives1


module network$lane$drives2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$drives2


module network$lane$filaments(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [23:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [23:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[23:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 24'h0;
    mem[3'b1] = 24'h0;
    mem[3'b10] = 24'h0;
    mem[3'b11] = 24'h0;
    mem[3'b100] = 24'h0;
    mem[3'b101] = 24'h0;
    mem[3'b110] = 24'h0;
    mem[3'b111] = 24'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$filaments


module network$lane$first_over(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$first_over


module network$lane$first_spike(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$first_spike


module network$lane$folded(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$folded


module network$lane$folds1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$folds1


module network$lane$folds2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$folds2


module network$lane$grow_index(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$grow_index


module network$lane$grow_second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$grow_second


module network$lane$grow_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$grow_valid


module network$lane$grow_volt(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$grow_volt


module network$lane$growth(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [22:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [22:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[22:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 23'h0;
    mem[8'h1] = 23'h0;
    mem[8'h2] = 23'h0;
    mem[8'h3] = 23'h0;
    mem[8'h4] = 23'h0;
    mem[8'h5] = 23'h0;
    mem[8'h6] = 23'h0;
    mem[8'h7] = 23'h0;
    mem[8'h8] = 23'h0;
    mem[8'h9] = 23'h0;
    mem[8'ha] = 23'h0;
    mem[8'hb] = 23'h0;
    mem[8'hc] = 23'h0;
    mem[8'hd] = 23'h0;
    mem[8'he] = 23'h0;
    mem[8'hf] = 23'h0;
    mem[8'h10] = 23'h0;
    mem[8'h11] = 23'h0;
    mem[8'h12] = 23'h0;
    mem[8'h13] = 23'h0;
    mem[8'h14] = 23'h0;
    mem[8'h15] = 23'h0;
    mem[8'h16] = 23'h0;
    mem[8'h17] = 23'h0;
    mem[8'h18] = 23'h0;
    mem[8'h19] = 23'h0;
    mem[8'h1a] = 23'h0;
    mem[8'h1b] = 23'h0;
    mem[8'h1c] = 23'h0;
    mem[8'h1d] = 23'h0;
    mem[8'h1e] = 23'h0;
    mem[8'h1f] = 23'h0;
    mem[8'h20] = 23'h0;
    mem[8'h21] = 23'h0;
    mem[8'h22] = 23'h0;
    mem[8'h23] = 23'h0;
    mem[8'h24] = 23'h0;
    mem[8'h25] = 23'h0;
    mem[8'h26] = 23'h0;
    mem[8'h27] = 23'h0;
    mem[8'h28] = 23'h0;
    mem[8'h29] = 23'h0;
    mem[8'h2a] = 23'h0;
    mem[8'h2b] = 23'h0;
    mem[8'h2c] = 23'h0;
    mem[8'h2d] = 23'h0;
    mem[8'h2e] = 23'h0;
    mem[8'h2f] = 23'h0;
    mem[8'h30] = 23'h0;
    mem[8'h31] = 23'h0;
    mem[8'h32] = 23'h0;
    mem[8'h33] = 23'h0;
    mem[8'h34] = 23'h0;
    mem[8'h35] = 23'h0;
    mem[8'h36] = 23'h0;
    mem[8'h37] = 23'h0;
    mem[8'h38] = 23'h0;
    mem[8'h39] = 23'h0;
    mem[8'h3a] = 23'h0;
    mem[8'h3b] = 23'h0;
    mem[8'h3c] = 23'h0;
    mem[8'h3d] = 23'h0;
    mem[8'h3e] = 23'h0;
    mem[8'h3f] = 23'h0;
    mem[8'h40] = 23'h0;
    mem[8'h41] = 23'h0;
    mem[8'h42] = 23'h0;
    mem[8'h43] = 23'h0;
    mem[8'h44] = 23'h0;
    mem[8'h45] = 23'h0;
    mem[8'h46] = 23'h0;
    mem[8'h47] = 23'h0;
    mem[8'h48] = 23'h0;
    mem[8'h49] = 23'h0;
    mem[8'h4a] = 23'h0;
    mem[8'h4b] = 23'h0;
    mem[8'h4c] = 23'h0;
    mem[8'h4d] = 23'h0;
    mem[8'h4e] = 23'h0;
    mem[8'h4f] = 23'h0;
    mem[8'h50] = 23'h0;
    mem[8'h51] = 23'h0;
    mem[8'h52] = 23'h0;
    mem[8'h53] = 23'h0;
    mem[8'h54] = 23'h0;
    mem[8'h55] = 23'h0;
    mem[8'h56] = 23'h0;
    mem[8'h57] = 23'h0;
    mem[8'h58] = 23'h0;
    mem[8'h59] = 23'h0;
    mem[8'h5a] = 23'h0;
    mem[8'h5b] = 23'h0;
    mem[8'h5c] = 23'h0;
    mem[8'h5d] = 23'h0;
    mem[8'h5e] = 23'h0;
    mem[8'h5f] = 23'h0;
    mem[8'h60] = 23'h0;
    mem[8'h61] = 23'h0;
    mem[8'h62] = 23'h0;
    mem[8'h63] = 23'h0;
    mem[8'h64] = 23'h0;
    mem[8'h65] = 23'h0;
    mem[8'h66] = 23'h0;
    mem[8'h67] = 23'h0;
    mem[8'h68] = 23'h0;
    mem[8'h69] = 23'h0;
    mem[8'h6a] = 23'h0;
    mem[8'h6b] = 23'h0;
    mem[8'h6c] = 23'h0;
    mem[8'h6d] = 23'h0;
    mem[8'h6e] = 23'h0;
    mem[8'h6f] = 23'h0;
    mem[8'h70] = 23'h0;
    mem[8'h71] = 23'h0;
    mem[8'h72] = 23'h0;
    mem[8'h73] = 23'h0;
    mem[8'h74] = 23'h0;
    mem[8'h75] = 23'h0;
    mem[8'h76] = 23'h0;
    mem[8'h77] = 23'h0;
    mem[8'h78] = 23'h0;
    mem[8'h79] = 23'h0;
    mem[8'h7a] = 23'h0;
    mem[8'h7b] = 23'h0;
    mem[8'h7c] = 23'h0;
    mem[8'h7d] = 23'h0;
    mem[8'h7e] = 23'h0;
    mem[8'h7f] = 23'h0;
    mem[8'h80] = 23'h0;
    mem[8'h81] = 23'h0;
    mem[8'h82] = 23'h0;
    mem[8'h83] = 23'h0;
    mem[8'h84] = 23'h0;
    mem[8'h85] = 23'h0;
    mem[8'h86] = 23'h0;
    mem[8'h87] = 23'h0;
    mem[8'h88] = 23'h0;
    mem[8'h89] = 23'h0;
    mem[8'h8a] = 23'h0;
    mem[8'h8b] = 23'h0;
    mem[8'h8c] = 23'h0;
    mem[8'h8d] = 23'h0;
    mem[8'h8e] = 23'h0;
    mem[8'h8f] = 23'h0;
    mem[8'h90] = 23'h0;
    mem[8'h91] = 23'h0;
    mem[8'h92] = 23'h0;
    mem[8'h93] = 23'h0;
    mem[8'h94] = 23'h0;
    mem[8'h95] = 23'h0;
    mem[8'h96] = 23'h0;
    mem[8'h97] = 23'h0;
    mem[8'h98] = 23'h0;
    mem[8'h99] = 23'h0;
    mem[8'h9a] = 23'h0;
    mem[8'h9b] = 23'h0;
    mem[8'h9c] = 23'h0;
    mem[8'h9d] = 23'h0;
    mem[8'h9e] = 23'h0;
    mem[8'h9f] = 23'h0;
    mem[8'ha0] = 23'h0;
    mem[8'ha1] = 23'h0;
    mem[8'ha2] = 23'h0;
    mem[8'ha3] = 23'h0;
    mem[8'ha4] = 23'h0;
    mem[8'ha5] = 23'h0;
    mem[8'ha6] = 23'h0;
    mem[8'ha7] = 23'h0;
    mem[8'ha8] = 23'h0;
    mem[8'ha9] = 23'h0;
    mem[8'haa] = 23'h0;
    mem[8'hab] = 23'h0;
    mem[8'hac] = 23'h0;
    mem[8'had] = 23'h0;
    mem[8'hae] = 23'h0;
    mem[8'haf] = 23'h0;
    mem[8'hb0] = 23'h0;
    mem[8'hb1] = 23'h0;
    mem[8'hb2] = 23'h0;
    mem[8'hb3] = 23'h0;
    mem[8'hb4] = 23'h0;
    mem[8'hb5] = 23'h0;
    mem[8'hb6] = 23'h0;
    mem[8'hb7] = 23'h0;
    mem[8'hb8] = 23'h0;
    mem[8'hb9] = 23'h0;
    mem[8'hba] = 23'h0;
    mem[8'hbb] = 23'h0;
    mem[8'hbc] = 23'h0;
    mem[8'hbd] = 23'h0;
    mem[8'hbe] = 23'h0;
    mem[8'hbf] = 23'h0;
    mem[8'hc0] = 23'h0;
    mem[8'hc1] = 23'h0;
    mem[8'hc2] = 23'h0;
    mem[8'hc3] = 23'h0;
    mem[8'hc4] = 23'h0;
    mem[8'hc5] = 23'h0;
    mem[8'hc6] = 23'h0;
    mem[8'hc7] = 23'h0;
    mem[8'hc8] = 23'h0;
    mem[8'hc9] = 23'h0;
    mem[8'hca] = 23'h0;
    mem[8'hcb] = 23'h0;
    mem[8'hcc] = 23'h0;
    mem[8'hcd] = 23'h0;
    mem[8'hce] = 23'h0;
    mem[8'hcf] = 23'h0;
    mem[8'hd0] = 23'h0;
    mem[8'hd1] = 23'h0;
    mem[8'hd2] = 23'h0;
    mem[8'hd3] = 23'h0;
    mem[8'hd4] = 23'h0;
    mem[8'hd5] = 23'h0;
    mem[8'hd6] = 23'h0;
    mem[8'hd7] = 23'h0;
    mem[8'hd8] = 23'h0;
    mem[8'hd9] = 23'h0;
    mem[8'hda] = 23'h0;
    mem[8'hdb] = 23'h0;
    mem[8'hdc] = 23'h0;
    mem[8'hdd] = 23'h0;
    mem[8'hde] = 23'h0;
    mem[8'hdf] = 23'h0;
    mem[8'he0] = 23'h0;
    mem[8'he1] = 23'h0;
    mem[8'he2] = 23'h0;
    mem[8'he3] = 23'h0;
    mem[8'he4] = 23'h0;
    mem[8'he5] = 23'h0;
    mem[8'he6] = 23'h0;
    mem[8'he7] = 23'h0;
    mem[8'he8] = 23'h0;
    mem[8'he9] = 23'h0;
    mem[8'hea] = 23'h0;
    mem[8'heb] = 23'h0;
    mem[8'hec] = 23'h0;
    mem[8'hed] = 23'h0;
    mem[8'hee] = 23'h0;
    mem[8'hef] = 23'h0;
    mem[8'hf0] = 23'h0;
    mem[8'hf1] = 23'h0;
    mem[8'hf2] = 23'h0;
    mem[8'hf3] = 23'h0;
    mem[8'hf4] = 23'h0;
    mem[8'hf5] = 23'h0;
    mem[8'hf6] = 23'h0;
    mem[8'hf7] = 23'h0;
    mem[8'hf8] = 23'h0;
    mem[8'hf9] = 23'h0;
    mem[8'hfa] = 23'h0;
    mem[8'hfb] = 23'h0;
    mem[8'hfc] = 23'h0;
    mem[8'hfd] = 23'h0;
    mem[8'hfe] = 23'h0;
    mem[8'hff] = 23'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$growth


module network$lane$half_span(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$half_span


module network$lane$has_pulsed1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$has_pulsed1


module network$lane$has_pulsed2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$has_pulsed2


module network$lane$has_rows1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$has_rows1


module network$lane$has_spiked1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$has_spiked1


module network$lane$has_spiked2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$has_spiked2


module network$lane$high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$high


module network$lane$index(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$index


module network$lane$is_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$is_over


module network$lane$records1(clock,clear,valid,word,digest);
    
    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  valid;
    input wire  [31:0] word;
    output reg  [31:0] digest;
    
    // Stub signals
    reg  [31:0] held$d;
    wire  [31:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [31:0] rotated;
    
    // Sub module instances
    network$lane$records1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        digest = held$q;
        rotated = (held$q << 32'h5) | (held$q >> 32'h1b);
        if (valid) begin
            held$d = rotated + word;
        end
        if (clear) begin
            held$d = 32'h0;
        end
    end
    
endmodule // network$lane$records1


module network$lane$records1$held(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$records1$held


module network$lane$records2(clock,clear,valid,word,digest);
    
    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  valid;
    input wire  [31:0] word;
    output reg  [31:0] digest;
    
    // Stub signals
    reg  [31:0] held$d;
    wire  [31:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [31:0] rotated;
    
    // Sub module instances
    network$lane$records2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        digest = held$q;
        rotated = (held$q << 32'h5) | (held$q >> 32'h1b);
        if (valid) begin
            held$d = rotated + word;
        end
        if (clear) begin
            held$d = 32'h0;
        end
    end
    
endmodule // network$lane$records2


module network$lane$records2$held(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$records2$held


module network$lane$rng1(clock,advance,seed_write,seed,word,first);
    
    // Module arguments
    input wire  clock;
    input wire  advance;
    input wire  seed_write;
    input wire  [31:0] seed;
    output reg  [31:0] word;
    output reg  [31:0] first;
    
    // Stub signals
    reg  [31:0] s0$d;
    wire  [31:0] s0$q;
    reg  s0$clock;
    reg  [31:0] s1$d;
    wire  [31:0] s1$q;
    reg  s1$clock;
    reg  [31:0] s2$d;
    wire  [31:0] s2$q;
    reg  s2$clock;
    reg  [31:0] s3$d;
    wire  [31:0] s3$q;
    reg  s3$clock;
    reg  [31:0] next_word$d;
    wire  [31:0] next_word$q;
    reg  next_word$clock;
    
    // Local signals
    reg  [31:0] sum;
    reg  [31:0] rotated;
    reg  [31:0] x2;
    reg  [31:0] x3;
    
    // Sub module instances
    network$lane$rng1$s0 s0(
        .d(s0$d),
        .q(s0$q),
        .clock(s0$clock)
    );
    network$lane$rng1$s1 s1(
        .d(s1$d),
        .q(s1$q),
        .clock(s1$clock)
    );
    network$lane$rng1$s2 s2(
        .d(s2$d),
        .q(s2$q),
        .clock(s2$clock)
    );
    network$lane$rng1$s3 s3(
        .d(s3$d),
        .q(s3$q),
        .clock(s3$clock)
    );
    network$lane$rng1$next_word next_word(
        .d(next_word$d),
        .q(next_word$q),
        .clock(next_word$clock)
    );
    
    // Update code
    always @(*) begin
        s0$clock = clock;
        s1$clock = clock;
        s2$clock = clock;
        s3$clock = clock;
        next_word$clock = clock;
        s0$d = s0$q;
        s1$d = s1$q;
        s2$d = s2$q;
        s3$d = s3$q;
        next_word$d = next_word$q;
        sum = s0$q + s3$q;
        rotated = (sum << 32'h7) | (sum >> 32'h19);
        next_word$d = rotated + s0$q;
        word = next_word$q;
        first = s1$q;
        x2 = s2$q ^ s0$q;
        x3 = s3$q ^ s1$q;
        if (advance) begin
            s1$d = s1$q ^ x2;
            s0$d = s0$q ^ x3;
            s2$d = x2 ^ (s1$q << 32'h9);
            s3$d = (x3 << 32'hb) | (x3 >> 32'h15);
        end
        if (seed_write) begin
            s1$d = s2$q;
            s2$d = s0$q;
            s0$d = s3$q;
            s3$d = seed;
        end
    end
    
endmodule // network$lane$rng1


module network$lane$rng1$next_word(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng1$next_word


module network$lane$rng1$s0(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng1$s0


module network$lane$rng1$s1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng1$s1


module network$lane$rng1$s2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng1$s2


module network$lane$rng1$s3(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng1$s3


module network$lane$rng2(clock,advance,seed_write,seed,word,first);
    
    // Module arguments
    input wire  clock;
    input wire  advance;
    input wire  seed_write;
    input wire  [31:0] seed;
    output reg  [31:0] word;
    output reg  [31:0] first;
    
    // Stub signals
    reg  [31:0] s0$d;
    wire  [31:0] s0$q;
    reg  s0$clock;
    reg  [31:0] s1$d;
    wire  [31:0] s1$q;
    reg  s1$clock;
    reg  [31:0] s2$d;
    wire  [31:0] s2$q;
    reg  s2$clock;
    reg  [31:0] s3$d;
    wire  [31:0] s3$q;
    reg  s3$clock;
    reg  [31:0] next_word$d;
    wire  [31:0] next_word$q;
    reg  next_word$clock;
    
    // Local signals
    reg  [31:0] sum;
    reg  [31:0] rotated;
    reg  [31:0] x2;
    reg  [31:0] x3;
    
    // Sub module instances
    network$lane$rng2$s0 s0(
        .d(s0$d),
        .q(s0$q),
        .clock(s0$clock)
    );
    network$lane$rng2$s1 s1(
        .d(s1$d),
        .q(s1$q),
        .clock(s1$clock)
    );
    network$lane$rng2$s2 s2(
        .d(s2$d),
        .q(s2$q),
        .clock(s2$clock)
    );
    network$lane$rng2$s3 s3(
        .d(s3$d),
        .q(s3$q),
        .clock(s3$clock)
    );
    network$lane$rng2$next_word next_word(
        .d(next_word$d),
        .q(next_word$q),
        .clock(next_word$clock)
    );
    
    // Update code
    always @(*) begin
        s0$clock = clock;
        s1$clock = clock;
        s2$clock = clock;
        s3$clock = clock;
        next_word$clock = clock;
        s0$d = s0$q;
        s1$d = s1$q;
        s2$d = s2$q;
        s3$d = s3$q;
        next_word$d = next_word$q;
        sum = s0$q + s3$q;
        rotated = (sum << 32'h7) | (sum >> 32'h19);
        next_word$d = rotated + s0$q;
        word = next_word$q;
        first = s1$q;
        x2 = s2$q ^ s0$q;
        x3 = s3$q ^ s1$q;
        if (advance) begin
            s1$d = s1$q ^ x2;
            s0$d = s0$q ^ x3;
            s2$d = x2 ^ (s1$q << 32'h9);
            s3$d = (x3 << 32'hb) | (x3 >> 32'h15);
        end
        if (seed_write) begin
            s1$d = s2$q;
            s2$d = s0$q;
            s0$d = s3$q;
            s3$d = seed;
        end
    end
    
endmodule // network$lane$rng2


module network$lane$rng2$next_word(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng2$next_word


module network$lane$rng2$s0(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng2$s0


module network$lane$rng2$s1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng2$s1


module network$lane$rng2$s2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng2$s2


module network$lane$rng2$s3(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$rng2$s3


module network$lane$second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$second


module network$lane$settle_index(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$settle_index


module network$lane$settle_second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$settle_second


module network$lane$settle_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$settle_valid


module network$lane$settle_volt(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$settle_volt


module network$lane$stale1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 1'b1;
    
    // Stub signals
    reg  dff$d;
    wire  dff$q;
    reg  dff$clock;
    
    // Sub module instances
    network$lane$stale1$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // network$lane$stale1


module network$lane$stale1$dff(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$stale1$dff


module network$lane$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam LaneState$Idle = 0;
    localparam LaneState$Scan = 1;
    localparam LaneState$ScanWait = 2;
    localparam LaneState$Lane = 3;
    localparam LaneState$Drain = 4;
    localparam LaneState$ProgramRead = 5;
    localparam LaneState$ProgramCheck = 6;
    localparam LaneState$ProgramWait = 7;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$state


module network$lane$taken(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$taken


module network$lane$threshold_bases(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [15:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [15:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[15:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 16'h0;
    mem[3'b1] = 16'h0;
    mem[3'b10] = 16'h0;
    mem[3'b11] = 16'h0;
    mem[3'b100] = 16'h0;
    mem[3'b101] = 16'h0;
    mem[3'b110] = 16'h0;
    mem[3'b111] = 16'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$threshold_bases


module network$lane$ts(clock,volt,growth,x,threshold,base,spread_shift,since,driven,on,pending,drive_min,onset_ticks,rest_ticks,rest_sub_ticks,leak_fast_shift,leak_slow_shift,half_span,fatigue_min,fatigue_max,x_out,threshold_out,base_out,base_moves,since_out,driven_out,on_out,pending_out,node2);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] volt;
    input wire  [19:0] growth;
    input wire  [23:0] x;
    input wire  [15:0] threshold;
    input wire  [15:0] base;
    input wire  [2:0] spread_shift;
    input wire  [7:0] since;
    input wire  driven;
    input wire  on;
    input wire  pending;
    input wire  [7:0] drive_min;
    input wire  [7:0] onset_ticks;
    input wire  [7:0] rest_ticks;
    input wire  [7:0] rest_sub_ticks;
    input wire  [3:0] leak_fast_shift;
    input wire  [3:0] leak_slow_shift;
    input wire  [15:0] half_span;
    input wire  [15:0] fatigue_min;
    input wire  [15:0] fatigue_max;
    output reg  [23:0] x_out;
    output reg  [15:0] threshold_out;
    output reg  [15:0] base_out;
    output reg  base_moves;
    output reg  [7:0] since_out;
    output reg  driven_out;
    output reg  on_out;
    output reg  pending_out;
    output reg  node2;
    
    // Stub signals
    reg  [23:0] grow_x$d;
    wire  [23:0] grow_x$q;
    reg  grow_x$clock;
    reg  [23:0] grow_growth$d;
    wire  [23:0] grow_growth$q;
    reg  grow_growth$clock;
    reg  [23:0] grow_leak$d;
    wire  [23:0] grow_leak$q;
    reg  grow_leak$clock;
    reg  [15:0] grow_threshold$d;
    wire  [15:0] grow_threshold$q;
    reg  grow_threshold$clock;
    reg  [7:0] grow_since$d;
    wire  [7:0] grow_since$q;
    reg  grow_since$clock;
    reg  grow_driven$d;
    wire  grow_driven$q;
    reg  grow_driven$clock;
    reg  grow_on$d;
    wire  grow_on$q;
    reg  grow_on$clock;
    reg  grow_pending$d;
    wire  grow_pending$q;
    reg  grow_pending$clock;
    reg  [15:0] grow_base$d;
    wire  [15:0] grow_base$q;
    reg  grow_base$clock;
    reg  [17:0] grow_middle$d;
    wire  [17:0] grow_middle$q;
    reg  grow_middle$clock;
    reg  [17:0] grow_deviation$d;
    wire  [17:0] grow_deviation$q;
    reg  grow_deviation$clock;
    reg  [2:0] grow_shift$d;
    wire  [2:0] grow_shift$q;
    reg  grow_shift$clock;
    reg  grow_forgets$d;
    wire  grow_forgets$q;
    reg  grow_forgets$clock;
    reg  [23:0] settle_x$d;
    wire  [23:0] settle_x$q;
    reg  settle_x$clock;
    reg  [15:0] settle_threshold$d;
    wire  [15:0] settle_threshold$q;
    reg  settle_threshold$clock;
    reg  [15:0] settle_fire$d;
    wire  [15:0] settle_fire$q;
    reg  settle_fire$clock;
    reg  [15:0] settle_up$d;
    wire  [15:0] settle_up$q;
    reg  settle_up$clock;
    reg  [15:0] settle_other$d;
    wire  [15:0] settle_other$q;
    reg  settle_other$clock;
    reg  settle_forgets$d;
    wire  settle_forgets$q;
    reg  settle_forgets$clock;
    reg  [7:0] settle_since$d;
    wire  [7:0] settle_since$q;
    reg  settle_since$clock;
    reg  settle_driven$d;
    wire  settle_driven$q;
    reg  settle_driven$clock;
    reg  settle_on$d;
    wire  settle_on$q;
    reg  settle_on$clock;
    reg  settle_pending$d;
    wire  settle_pending$q;
    reg  settle_pending$clock;
    
    // Local signals
    reg  drive;
    reg  [7:0] counted;
    reg  [7:0] since_next;
    reg  [7:0] spread;
    reg  [7:0] limit;
    reg  resting;
    reg  relaxing;
    reg  [3:0] leak_shift;
    reg  [17:0] middle;
    reg  forgets;
    reg  [25:0] wide_deviation;
    reg  [25:0] fire;
    reg  [15:0] held;
    reg  tires;
    reg  [15:0] up;
    reg  [15:0] down;
    reg  [24:0] raised;
    reg  [24:0] moved;
    reg  [15:0] level;
    reg  [15:0] hold;
    reg  on_next;
    reg  fell;
    
    // Sub module instances
    network$lane$ts$grow_x grow_x(
        .d(grow_x$d),
        .q(grow_x$q),
        .clock(grow_x$clock)
    );
    network$lane$ts$grow_growth grow_growth(
        .d(grow_growth$d),
        .q(grow_growth$q),
        .clock(grow_growth$clock)
    );
    network$lane$ts$grow_leak grow_leak(
        .d(grow_leak$d),
        .q(grow_leak$q),
        .clock(grow_leak$clock)
    );
    network$lane$ts$grow_threshold grow_threshold(
        .d(grow_threshold$d),
        .q(grow_threshold$q),
        .clock(grow_threshold$clock)
    );
    network$lane$ts$grow_since grow_since(
        .d(grow_since$d),
        .q(grow_since$q),
        .clock(grow_since$clock)
    );
    network$lane$ts$grow_driven grow_driven(
        .d(grow_driven$d),
        .q(grow_driven$q),
        .clock(grow_driven$clock)
    );
    network$lane$ts$grow_on grow_on(
        .d(grow_on$d),
        .q(grow_on$q),
        .clock(grow_on$clock)
    );
    network$lane$ts$grow_pending grow_pending(
        .d(grow_pending$d),
        .q(grow_pending$q),
        .clock(grow_pending$clock)
    );
    network$lane$ts$grow_base grow_base(
        .d(grow_base$d),
        .q(grow_base$q),
        .clock(grow_base$clock)
    );
    network$lane$ts$grow_middle grow_middle(
        .d(grow_middle$d),
        .q(grow_middle$q),
        .clock(grow_middle$clock)
    );
    network$lane$ts$grow_deviation grow_deviation(
        .d(grow_deviation$d),
        .q(grow_deviation$q),
        .clock(grow_deviation$clock)
    );
    network$lane$ts$grow_shift grow_shift(
        .d(grow_shift$d),
        .q(grow_shift$q),
        .clock(grow_shift$clock)
    );
    network$lane$ts$grow_forgets grow_forgets(
        .d(grow_forgets$d),
        .q(grow_forgets$q),
        .clock(grow_forgets$clock)
    );
    network$lane$ts$settle_x settle_x(
        .d(settle_x$d),
        .q(settle_x$q),
        .clock(settle_x$clock)
    );
    network$lane$ts$settle_threshold settle_threshold(
        .d(settle_threshold$d),
        .q(settle_threshold$q),
        .clock(settle_threshold$clock)
    );
    network$lane$ts$settle_fire settle_fire(
        .d(settle_fire$d),
        .q(settle_fire$q),
        .clock(settle_fire$clock)
    );
    network$lane$ts$settle_up settle_up(
        .d(settle_up$d),
        .q(settle_up$q),
        .clock(settle_up$clock)
    );
    network$lane$ts$settle_other settle_other(
        .d(settle_other$d),
        .q(settle_other$q),
        .clock(settle_other$clock)
    );
    network$lane$ts$settle_forgets settle_forgets(
        .d(settle_forgets$d),
        .q(settle_forgets$q),
        .clock(settle_forgets$clock)
    );
    network$lane$ts$settle_since settle_since(
        .d(settle_since$d),
        .q(settle_since$q),
        .clock(settle_since$clock)
    );
    network$lane$ts$settle_driven settle_driven(
        .d(settle_driven$d),
        .q(settle_driven$q),
        .clock(settle_driven$clock)
    );
    network$lane$ts$settle_on settle_on(
        .d(settle_on$d),
        .q(settle_on$q),
        .clock(settle_on$clock)
    );
    network$lane$ts$settle_pending settle_pending(
        .d(settle_pending$d),
        .q(settle_pending$q),
        .clock(settle_pending$clock)
    );
    
    // Update code
    always @(*) begin
        grow_x$clock = clock;
        grow_growth$clock = clock;
        grow_leak$clock = clock;
        grow_threshold$clock = clock;
        grow_since$clock = clock;
        grow_driven$clock = clock;
        grow_on$clock = clock;
        grow_x$d = grow_x$q;
        grow_growth$d = grow_growth$q;
        grow_leak$d = grow_leak$q;
        grow_threshold$d = grow_threshold$q;
        grow_since$d = grow_since$q;
        grow_driven$d = grow_driven$q;
        grow_on$d = grow_on$q;
        grow_pending$clock = clock;
        settle_x$clock = clock;
        settle_threshold$clock = clock;
        settle_since$clock = clock;
        settle_driven$clock = clock;
        settle_on$clock = clock;
        grow_pending$d = grow_pending$q;
        settle_x$d = settle_x$q;
        settle_threshold$d = settle_threshold$q;
        settle_since$d = settle_since$q;
        settle_driven$d = settle_driven$q;
        settle_on$d = settle_on$q;
        settle_pending$clock = clock;
        grow_base$clock = clock;
        grow_middle$clock = clock;
        grow_deviation$clock = clock;
        grow_shift$clock = clock;
        grow_forgets$clock = clock;
        settle_pending$d = settle_pending$q;
        grow_base$d = grow_base$q;
        grow_middle$d = grow_middle$q;
        grow_deviation$d = grow_deviation$q;
        grow_shift$d = grow_shift$q;
        grow_forgets$d = grow_forgets$q;
        settle_fire$clock = clock;
        settle_up$clock = clock;
        settle_other$clock = clock;
        settle_forgets$clock = clock;
        settle_fire$d = settle_fire$q;
        settle_up$d = settle_up$q;
        settle_other$d = settle_other$q;
        settle_forgets$d = settle_forgets$q;
        drive = volt >= drive_min;
        counted = since + 32'h1;
        since_next = counted;
        if (&since) begin
            since_next = since;
        end
        if (drive ^ driven) begin
            since_next = 32'h0;
        end
        spread = ((threshold[(32'h5)+:(4)]) & 8'hff);
        limit = rest_sub_ticks;
        if (on) begin
            limit = rest_ticks + spread;
        end
        resting = ~drive & ~&limit;
        relaxing = resting & (since_next >= limit);
        leak_shift = leak_slow_shift;
        if (relaxing) begin
            leak_shift = leak_fast_shift;
        end
        grow_growth$d = 32'h0;
        if (drive & (since_next >= onset_ticks)) begin
            grow_growth$d = ((growth) & 24'hffffff);
        end
        grow_leak$d = x >> leak_shift;
        grow_x$d = x;
        grow_threshold$d = threshold;
        grow_since$d = since_next;
        grow_driven$d = drive;
        grow_on$d = on;
        forgets = relaxing & (since_next == limit) & ~on;
        grow_pending$d = pending | forgets;
        grow_forgets$d = forgets;
        middle = ((base) & 18'h3ffff) + ((half_span) & 18'h3ffff);
        grow_middle$d = middle;
        grow_deviation$d = ((threshold) & 18'h3ffff) - middle;
        grow_shift$d = spread_shift;
        grow_base$d = base;
        raised = ((grow_x$q) & 25'h1ffffff) + ((grow_growth$q) & 25'h1ffffff);
        moved = raised - ((grow_leak$q) & 25'h1ffffff);
        settle_x$d = ((moved) & 24'hffffff);
        if (moved[32'h18]) begin
            settle_x$d = 32'hffffff;
        end
        settle_threshold$d = grow_threshold$q;
        settle_since$d = grow_since$q;
        wide_deviation = ((grow_deviation$q) & 26'h3ffffff);
        if (grow_deviation$q[32'h11]) begin
            wide_deviation = ((grow_deviation$q) & 26'h3ffffff) | 32'h3fc0000;
        end
        fire = ((grow_middle$q) & 26'h3ffffff) + (wide_deviation << grow_shift$q);
        held = grow_threshold$q >> 32'h2;
        settle_fire$d = ((fire) & 16'hffff);
        if (|(fire >> 32'h10)) begin
            settle_fire$d = 32'hffff;
        end
        if (fire[32'h19] | (fire < ((held) & 26'h3ffffff))) begin
            settle_fire$d = held;
        end
        tires = |fatigue_max;
        up = grow_base$q;
        if (tires & (grow_base$q < fatigue_max)) begin
            up = grow_base$q + ((fatigue_max - grow_base$q) >> 32'h4);
        end
        down = grow_base$q;
        if (tires & grow_forgets$q & (grow_base$q > fatigue_min)) begin
            down = grow_base$q - ((grow_base$q - fatigue_min) >> 32'h7);
        end
        settle_up$d = up;
        settle_other$d = down;
        settle_forgets$d = grow_forgets$q;
        settle_driven$d = grow_driven$q;
        settle_on$d = grow_on$q;
        settle_pending$d = grow_pending$q;
        level = settle_x$q[(32'h8)+:(16)];
        hold = settle_threshold$q >> 32'h2;
        on_next = settle_on$q;
        if (level < hold) begin
            on_next = 1'b0;
        end
        if (settle_driven$q & (level >= settle_fire$q)) begin
            on_next = 1'b1;
        end
        x_out = settle_x$q;
        threshold_out = settle_threshold$q;
        since_out = settle_since$q;
        driven_out = settle_driven$q;
        on_out = on_next;
        fell = settle_on$q & ~on_next;
        pending_out = settle_pending$q | fell;
        base_out = settle_other$q;
        if (fell) begin
            base_out = settle_up$q;
        end
        base_moves = fell | settle_forgets$q;
        node2 = on_next & settle_driven$q;
    end
    
endmodule // network$lane$ts


module network$lane$ts$grow_base(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_base


module network$lane$ts$grow_deviation(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_deviation


module network$lane$ts$grow_driven(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_driven


module network$lane$ts$grow_forgets(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_forgets


module network$lane$ts$grow_growth(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_growth


module network$lane$ts$grow_leak(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_leak


module network$lane$ts$grow_middle(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_middle


module network$lane$ts$grow_on(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_on


module network$lane$ts$grow_pending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_pending


module network$lane$ts$grow_shift(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_shift


module network$lane$ts$grow_since(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_since


module network$lane$ts$grow_threshold(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_threshold


module network$lane$ts$grow_x(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$grow_x


module network$lane$ts$settle_driven(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_driven


module network$lane$ts$settle_fire(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_fire


module network$lane$ts$settle_forgets(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_forgets


module network$lane$ts$settle_on(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_on


module network$lane$ts$settle_other(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_other


module network$lane$ts$settle_pending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_pending


module network$lane$ts$settle_since(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_since


module network$lane$ts$settle_threshold(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_threshold


module network$lane$ts$settle_up(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_up


module network$lane$ts$settle_x(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$ts$settle_x


module network$lane$volt_index(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$volt_index


module network$lane$volt_second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$volt_second


module network$lane$volt_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lane$volt_valid


module network$lane$volts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [7:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [7:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[7:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 8'h0;
    mem[3'b1] = 8'h0;
    mem[3'b10] = 8'h0;
    mem[3'b11] = 8'h0;
    mem[3'b100] = 8'h0;
    mem[3'b101] = 8'h0;
    mem[3'b110] = 8'h0;
    mem[3'b111] = 8'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lane$volts


module network$layer1(clock,clk,depress,settle,settle_index,node2_d,fire_d,load,load_index,load_l1,load_node2,node2,l1,l2,l1_was,l2_was,g1,g2,vl,t1,t3);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  [1:0] settle_index;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  [1:0] load_index;
    input wire  load_l1;
    input wire  load_node2;
    output reg  [2:0] node2;
    output reg  [2:0] l1;
    output reg  [2:0] l2;
    output reg  [2:0] l1_was;
    output reg  [2:0] l2_was;
    output reg  [2:0] g1;
    output reg  [2:0] g2;
    output reg  [2:0] vl;
    output reg  [2:0] t1;
    output reg  [2:0] t3;
    
    // Stub signals
    reg  neuron$0$clock;
    reg  neuron$0$clk;
    reg  neuron$0$depress;
    reg  neuron$0$settle;
    reg  neuron$0$node2_d;
    reg  neuron$0$fire_d;
    reg  neuron$0$load;
    reg  neuron$0$load_l1;
    reg  neuron$0$load_node2;
    wire  neuron$0$node2;
    wire  neuron$0$l1_q;
    wire  neuron$0$l2_q;
    wire  neuron$0$l1_was;
    wire  neuron$0$l2_was;
    wire  neuron$0$g1_y;
    wire  neuron$0$g2_y;
    wire  neuron$0$vl;
    wire  neuron$0$t1_on;
    wire  neuron$0$t3_on;
    reg  neuron$1$clock;
    reg  neuron$1$clk;
    reg  neuron$1$depress;
    reg  neuron$1$settle;
    reg  neuron$1$node2_d;
    reg  neuron$1$fire_d;
    reg  neuron$1$load;
    reg  neuron$1$load_l1;
    reg  neuron$1$load_node2;
    wire  neuron$1$node2;
    wire  neuron$1$l1_q;
    wire  neuron$1$l2_q;
    wire  neuron$1$l1_was;
    wire  neuron$1$l2_was;
    wire  neuron$1$g1_y;
    wire  neuron$1$g2_y;
    wire  neuron$1$vl;
    wire  neuron$1$t1_on;
    wire  neuron$1$t3_on;
    reg  neuron$2$clock;
    reg  neuron$2$clk;
    reg  neuron$2$depress;
    reg  neuron$2$settle;
    reg  neuron$2$node2_d;
    reg  neuron$2$fire_d;
    reg  neuron$2$load;
    reg  neuron$2$load_l1;
    reg  neuron$2$load_node2;
    wire  neuron$2$node2;
    wire  neuron$2$l1_q;
    wire  neuron$2$l2_q;
    wire  neuron$2$l1_was;
    wire  neuron$2$l2_was;
    wire  neuron$2$g1_y;
    wire  neuron$2$g2_y;
    wire  neuron$2$vl;
    wire  neuron$2$t1_on;
    wire  neuron$2$t3_on;
    
    // Local signals
    reg  [2:0] node2_bits;
    reg  [2:0] l1_bits;
    reg  [2:0] l2_bits;
    reg  [2:0] l1_was_bits;
    reg  [2:0] l2_was_bits;
    reg  [2:0] g1_bits;
    reg  [2:0] g2_bits;
    reg  [2:0] vl_bits;
    reg  [2:0] t1_bits;
    reg  [2:0] t3_bits;
    
    // Sub module instances
    network$layer1$neuron$0 neuron$0(
        .clock(neuron$0$clock),
        .clk(neuron$0$clk),
        .depress(neuron$0$depress),
        .settle(neuron$0$settle),
        .node2_d(neuron$0$node2_d),
        .fire_d(neuron$0$fire_d),
        .load(neuron$0$load),
        .load_l1(neuron$0$load_l1),
        .load_node2(neuron$0$load_node2),
        .node2(neuron$0$node2),
        .l1_q(neuron$0$l1_q),
        .l2_q(neuron$0$l2_q),
        .l1_was(neuron$0$l1_was),
        .l2_was(neuron$0$l2_was),
        .g1_y(neuron$0$g1_y),
        .g2_y(neuron$0$g2_y),
        .vl(neuron$0$vl),
        .t1_on(neuron$0$t1_on),
        .t3_on(neuron$0$t3_on)
    );
    network$layer1$neuron$1 neuron$1(
        .clock(neuron$1$clock),
        .clk(neuron$1$clk),
        .depress(neuron$1$depress),
        .settle(neuron$1$settle),
        .node2_d(neuron$1$node2_d),
        .fire_d(neuron$1$fire_d),
        .load(neuron$1$load),
        .load_l1(neuron$1$load_l1),
        .load_node2(neuron$1$load_node2),
        .node2(neuron$1$node2),
        .l1_q(neuron$1$l1_q),
        .l2_q(neuron$1$l2_q),
        .l1_was(neuron$1$l1_was),
        .l2_was(neuron$1$l2_was),
        .g1_y(neuron$1$g1_y),
        .g2_y(neuron$1$g2_y),
        .vl(neuron$1$vl),
        .t1_on(neuron$1$t1_on),
        .t3_on(neuron$1$t3_on)
    );
    network$layer1$neuron$2 neuron$2(
        .clock(neuron$2$clock),
        .clk(neuron$2$clk),
        .depress(neuron$2$depress),
        .settle(neuron$2$settle),
        .node2_d(neuron$2$node2_d),
        .fire_d(neuron$2$fire_d),
        .load(neuron$2$load),
        .load_l1(neuron$2$load_l1),
        .load_node2(neuron$2$load_node2),
        .node2(neuron$2$node2),
        .l1_q(neuron$2$l1_q),
        .l2_q(neuron$2$l2_q),
        .l1_was(neuron$2$l1_was),
        .l2_was(neuron$2$l2_was),
        .g1_y(neuron$2$g1_y),
        .g2_y(neuron$2$g2_y),
        .vl(neuron$2$vl),
        .t1_on(neuron$2$t1_on),
        .t3_on(neuron$2$t3_on)
    );
    
    // Update code
    always @(*) begin
        neuron$0$clock = clock;
        neuron$0$clk = clk;
        neuron$0$depress = depress;
        neuron$0$settle = settle & (settle_index == 0);
        neuron$0$node2_d = node2_d;
        neuron$0$fire_d = fire_d;
        neuron$0$load = load & (load_index == 0);
        neuron$0$load_l1 = load_l1;
        neuron$0$load_node2 = load_node2;
        neuron$1$clock = clock;
        neuron$1$clk = clk;
        neuron$1$depress = depress;
        neuron$1$settle = settle & (settle_index == 1);
        neuron$1$node2_d = node2_d;
        neuron$1$fire_d = fire_d;
        neuron$1$load = load & (load_index == 1);
        neuron$1$load_l1 = load_l1;
        neuron$1$load_node2 = load_node2;
        neuron$2$clock = clock;
        neuron$2$clk = clk;
        neuron$2$depress = depress;
        neuron$2$settle = settle & (settle_index == 2);
        neuron$2$node2_d = node2_d;
        neuron$2$fire_d = fire_d;
        neuron$2$load = load & (load_index == 2);
        neuron$2$load_l1 = load_l1;
        neuron$2$load_node2 = load_node2;
        node2_bits = 32'h0;
        l1_bits = 32'h0;
        l2_bits = 32'h0;
        l1_was_bits = 32'h0;
        l2_was_bits = 32'h0;
        g1_bits = 32'h0;
        g2_bits = 32'h0;
        vl_bits = 32'h0;
        t1_bits = 32'h0;
        t3_bits = 32'h0;
        node2_bits = (node2_bits & ~(1 << (0)) | ((neuron$0$node2) << (0)));
        l1_bits = (l1_bits & ~(1 << (0)) | ((neuron$0$l1_q) << (0)));
        l2_bits = (l2_bits & ~(1 << (0)) | ((neuron$0$l2_q) << (0)));
        l1_was_bits = (l1_was_bits & ~(1 << (0)) | ((neuron$0$l1_was) << (0)));
        l2_was_bits = (l2_was_bits & ~(1 << (0)) | ((neuron$0$l2_was) << (0)));
        g1_bits = (g1_bits & ~(1 << (0)) | ((neuron$0$g1_y) << (0)));
        g2_bits = (g2_bits & ~(1 << (0)) | ((neuron$0$g2_y) << (0)));
        vl_bits = (vl_bits & ~(1 << (0)) | ((neuron$0$vl) << (0)));
        t1_bits = (t1_bits & ~(1 << (0)) | ((neuron$0$t1_on) << (0)));
        t3_bits = (t3_bits & ~(1 << (0)) | ((neuron$0$t3_on) << (0)));
        node2_bits = (node2_bits & ~(1 << (1)) | ((neuron$1$node2) << (1)));
        l1_bits = (l1_bits & ~(1 << (1)) | ((neuron$1$l1_q) << (1)));
        l2_bits = (l2_bits & ~(1 << (1)) | ((neuron$1$l2_q) << (1)));
        l1_was_bits = (l1_was_bits & ~(1 << (1)) | ((neuron$1$l1_was) << (1)));
        l2_was_bits = (l2_was_bits & ~(1 << (1)) | ((neuron$1$l2_was) << (1)));
        g1_bits = (g1_bits & ~(1 << (1)) | ((neuron$1$g1_y) << (1)));
        g2_bits = (g2_bits & ~(1 << (1)) | ((neuron$1$g2_y) << (1)));
        vl_bits = (vl_bits & ~(1 << (1)) | ((neuron$1$vl) << (1)));
        t1_bits = (t1_bits & ~(1 << (1)) | ((neuron$1$t1_on) << (1)));
        t3_bits = (t3_bits & ~(1 << (1)) | ((neuron$1$t3_on) << (1)));
        node2_bits = (node2_bits & ~(1 << (2)) | ((neuron$2$node2) << (2)));
        l1_bits = (l1_bits & ~(1 << (2)) | ((neuron$2$l1_q) << (2)));
        l2_bits = (l2_bits & ~(1 << (2)) | ((neuron$2$l2_q) << (2)));
        l1_was_bits = (l1_was_bits & ~(1 << (2)) | ((neuron$2$l1_was) << (2)));
        l2_was_bits = (l2_was_bits & ~(1 << (2)) | ((neuron$2$l2_was) << (2)));
        g1_bits = (g1_bits & ~(1 << (2)) | ((neuron$2$g1_y) << (2)));
        g2_bits = (g2_bits & ~(1 << (2)) | ((neuron$2$g2_y) << (2)));
        vl_bits = (vl_bits & ~(1 << (2)) | ((neuron$2$vl) << (2)));
        t1_bits = (t1_bits & ~(1 << (2)) | ((neuron$2$t1_on) << (2)));
        t3_bits = (t3_bits & ~(1 << (2)) | ((neuron$2$t3_on) << (2)));
        node2 = node2_bits;
        l1 = l1_bits;
        l2 = l2_bits;
        l1_was = l1_was_bits;
        l2_was = l2_was_bits;
        g1 = g1_bits;
        g2 = g2_bits;
        vl = vl_bits;
        t1 = t1_bits;
        t3 = t3_bits;
    end
    
endmodule // network$layer1


module network$layer1$neuron$0(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer1$neuron$0$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer1$neuron$0$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer1$neuron$0$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer1$neuron$0$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer1$neuron$0$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer1$neuron$0$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer1$neuron$0$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer1$neuron$0$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer1$neuron$0


module network$layer1$neuron$0$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer1$neuron$0$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer1$neuron$0$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer1$neuron$0$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer1$neuron$0$depression


module network$layer1$neuron$0$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer1$neuron$0$depression$buffer


module network$layer1$neuron$0$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$0$depression$g2


module network$layer1$neuron$0$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$0$depression$t3


module network$layer1$neuron$0$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$0$fire


module network$layer1$neuron$0$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$0$g1


module network$layer1$neuron$0$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer1$neuron$0$g3


module network$layer1$neuron$0$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$0$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$0$l1


module network$layer1$neuron$0$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$0$l1$held


module network$layer1$neuron$0$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$0$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$0$l2


module network$layer1$neuron$0$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$0$l2$held


module network$layer1$neuron$0$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$0$node2_held


module network$layer1$neuron$0$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$0$t1


module network$layer1$neuron$1(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer1$neuron$1$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer1$neuron$1$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer1$neuron$1$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer1$neuron$1$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer1$neuron$1$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer1$neuron$1$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer1$neuron$1$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer1$neuron$1$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer1$neuron$1


module network$layer1$neuron$1$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer1$neuron$1$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer1$neuron$1$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer1$neuron$1$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer1$neuron$1$depression


module network$layer1$neuron$1$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer1$neuron$1$depression$buffer


module network$layer1$neuron$1$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$1$depression$g2


module network$layer1$neuron$1$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$1$depression$t3


module network$layer1$neuron$1$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$1$fire


module network$layer1$neuron$1$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$1$g1


module network$layer1$neuron$1$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer1$neuron$1$g3


module network$layer1$neuron$1$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$1$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$1$l1


module network$layer1$neuron$1$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$1$l1$held


module network$layer1$neuron$1$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$1$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$1$l2


module network$layer1$neuron$1$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$1$l2$held


module network$layer1$neuron$1$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$1$node2_held


module network$layer1$neuron$1$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$1$t1


module network$layer1$neuron$2(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer1$neuron$2$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer1$neuron$2$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer1$neuron$2$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer1$neuron$2$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer1$neuron$2$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer1$neuron$2$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer1$neuron$2$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer1$neuron$2$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer1$neuron$2


module network$layer1$neuron$2$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer1$neuron$2$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer1$neuron$2$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer1$neuron$2$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer1$neuron$2$depression


module network$layer1$neuron$2$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer1$neuron$2$depression$buffer


module network$layer1$neuron$2$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$2$depression$g2


module network$layer1$neuron$2$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$2$depression$t3


module network$layer1$neuron$2$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$2$fire


module network$layer1$neuron$2$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer1$neuron$2$g1


module network$layer1$neuron$2$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer1$neuron$2$g3


module network$layer1$neuron$2$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$2$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$2$l1


module network$layer1$neuron$2$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$2$l1$held


module network$layer1$neuron$2$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer1$neuron$2$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer1$neuron$2$l2


module network$layer1$neuron$2$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$2$l2$held


module network$layer1$neuron$2$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer1$neuron$2$node2_held


module network$layer1$neuron$2$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer1$neuron$2$t1


module network$layer2(clock,clk,depress,settle,settle_index,node2_d,fire_d,load,load_index,load_l1,load_node2,node2,l1,l2,l1_was,l2_was,g1,g2,vl,t1,t3);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  [1:0] settle_index;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  [1:0] load_index;
    input wire  load_l1;
    input wire  load_node2;
    output reg  [2:0] node2;
    output reg  [2:0] l1;
    output reg  [2:0] l2;
    output reg  [2:0] l1_was;
    output reg  [2:0] l2_was;
    output reg  [2:0] g1;
    output reg  [2:0] g2;
    output reg  [2:0] vl;
    output reg  [2:0] t1;
    output reg  [2:0] t3;
    
    // Stub signals
    reg  neuron$0$clock;
    reg  neuron$0$clk;
    reg  neuron$0$depress;
    reg  neuron$0$settle;
    reg  neuron$0$node2_d;
    reg  neuron$0$fire_d;
    reg  neuron$0$load;
    reg  neuron$0$load_l1;
    reg  neuron$0$load_node2;
    wire  neuron$0$node2;
    wire  neuron$0$l1_q;
    wire  neuron$0$l2_q;
    wire  neuron$0$l1_was;
    wire  neuron$0$l2_was;
    wire  neuron$0$g1_y;
    wire  neuron$0$g2_y;
    wire  neuron$0$vl;
    wire  neuron$0$t1_on;
    wire  neuron$0$t3_on;
    reg  neuron$1$clock;
    reg  neuron$1$clk;
    reg  neuron$1$depress;
    reg  neuron$1$settle;
    reg  neuron$1$node2_d;
    reg  neuron$1$fire_d;
    reg  neuron$1$load;
    reg  neuron$1$load_l1;
    reg  neuron$1$load_node2;
    wire  neuron$1$node2;
    wire  neuron$1$l1_q;
    wire  neuron$1$l2_q;
    wire  neuron$1$l1_was;
    wire  neuron$1$l2_was;
    wire  neuron$1$g1_y;
    wire  neuron$1$g2_y;
    wire  neuron$1$vl;
    wire  neuron$1$t1_on;
    wire  neuron$1$t3_on;
    reg  neuron$2$clock;
    reg  neuron$2$clk;
    reg  neuron$2$depress;
    reg  neuron$2$settle;
    reg  neuron$2$node2_d;
    reg  neuron$2$fire_d;
    reg  neuron$2$load;
    reg  neuron$2$load_l1;
    reg  neuron$2$load_node2;
    wire  neuron$2$node2;
    wire  neuron$2$l1_q;
    wire  neuron$2$l2_q;
    wire  neuron$2$l1_was;
    wire  neuron$2$l2_was;
    wire  neuron$2$g1_y;
    wire  neuron$2$g2_y;
    wire  neuron$2$vl;
    wire  neuron$2$t1_on;
    wire  neuron$2$t3_on;
    
    // Local signals
    reg  [2:0] node2_bits;
    reg  [2:0] l1_bits;
    reg  [2:0] l2_bits;
    reg  [2:0] l1_was_bits;
    reg  [2:0] l2_was_bits;
    reg  [2:0] g1_bits;
    reg  [2:0] g2_bits;
    reg  [2:0] vl_bits;
    reg  [2:0] t1_bits;
    reg  [2:0] t3_bits;
    
    // Sub module instances
    network$layer2$neuron$0 neuron$0(
        .clock(neuron$0$clock),
        .clk(neuron$0$clk),
        .depress(neuron$0$depress),
        .settle(neuron$0$settle),
        .node2_d(neuron$0$node2_d),
        .fire_d(neuron$0$fire_d),
        .load(neuron$0$load),
        .load_l1(neuron$0$load_l1),
        .load_node2(neuron$0$load_node2),
        .node2(neuron$0$node2),
        .l1_q(neuron$0$l1_q),
        .l2_q(neuron$0$l2_q),
        .l1_was(neuron$0$l1_was),
        .l2_was(neuron$0$l2_was),
        .g1_y(neuron$0$g1_y),
        .g2_y(neuron$0$g2_y),
        .vl(neuron$0$vl),
        .t1_on(neuron$0$t1_on),
        .t3_on(neuron$0$t3_on)
    );
    network$layer2$neuron$1 neuron$1(
        .clock(neuron$1$clock),
        .clk(neuron$1$clk),
        .depress(neuron$1$depress),
        .settle(neuron$1$settle),
        .node2_d(neuron$1$node2_d),
        .fire_d(neuron$1$fire_d),
        .load(neuron$1$load),
        .load_l1(neuron$1$load_l1),
        .load_node2(neuron$1$load_node2),
        .node2(neuron$1$node2),
        .l1_q(neuron$1$l1_q),
        .l2_q(neuron$1$l2_q),
        .l1_was(neuron$1$l1_was),
        .l2_was(neuron$1$l2_was),
        .g1_y(neuron$1$g1_y),
        .g2_y(neuron$1$g2_y),
        .vl(neuron$1$vl),
        .t1_on(neuron$1$t1_on),
        .t3_on(neuron$1$t3_on)
    );
    network$layer2$neuron$2 neuron$2(
        .clock(neuron$2$clock),
        .clk(neuron$2$clk),
        .depress(neuron$2$depress),
        .settle(neuron$2$settle),
        .node2_d(neuron$2$node2_d),
        .fire_d(neuron$2$fire_d),
        .load(neuron$2$load),
        .load_l1(neuron$2$load_l1),
        .load_node2(neuron$2$load_node2),
        .node2(neuron$2$node2),
        .l1_q(neuron$2$l1_q),
        .l2_q(neuron$2$l2_q),
        .l1_was(neuron$2$l1_was),
        .l2_was(neuron$2$l2_was),
        .g1_y(neuron$2$g1_y),
        .g2_y(neuron$2$g2_y),
        .vl(neuron$2$vl),
        .t1_on(neuron$2$t1_on),
        .t3_on(neuron$2$t3_on)
    );
    
    // Update code
    always @(*) begin
        neuron$0$clock = clock;
        neuron$0$clk = clk;
        neuron$0$depress = depress;
        neuron$0$settle = settle & (settle_index == 0);
        neuron$0$node2_d = node2_d;
        neuron$0$fire_d = fire_d;
        neuron$0$load = load & (load_index == 0);
        neuron$0$load_l1 = load_l1;
        neuron$0$load_node2 = load_node2;
        neuron$1$clock = clock;
        neuron$1$clk = clk;
        neuron$1$depress = depress;
        neuron$1$settle = settle & (settle_index == 1);
        neuron$1$node2_d = node2_d;
        neuron$1$fire_d = fire_d;
        neuron$1$load = load & (load_index == 1);
        neuron$1$load_l1 = load_l1;
        neuron$1$load_node2 = load_node2;
        neuron$2$clock = clock;
        neuron$2$clk = clk;
        neuron$2$depress = depress;
        neuron$2$settle = settle & (settle_index == 2);
        neuron$2$node2_d = node2_d;
        neuron$2$fire_d = fire_d;
        neuron$2$load = load & (load_index == 2);
        neuron$2$load_l1 = load_l1;
        neuron$2$load_node2 = load_node2;
        node2_bits = 32'h0;
        l1_bits = 32'h0;
        l2_bits = 32'h0;
        l1_was_bits = 32'h0;
        l2_was_bits = 32'h0;
        g1_bits = 32'h0;
        g2_bits = 32'h0;
        vl_bits = 32'h0;
        t1_bits = 32'h0;
        t3_bits = 32'h0;
        node2_bits = (node2_bits & ~(1 << (0)) | ((neuron$0$node2) << (0)));
        l1_bits = (l1_bits & ~(1 << (0)) | ((neuron$0$l1_q) << (0)));
        l2_bits = (l2_bits & ~(1 << (0)) | ((neuron$0$l2_q) << (0)));
        l1_was_bits = (l1_was_bits & ~(1 << (0)) | ((neuron$0$l1_was) << (0)));
        l2_was_bits = (l2_was_bits & ~(1 << (0)) | ((neuron$0$l2_was) << (0)));
        g1_bits = (g1_bits & ~(1 << (0)) | ((neuron$0$g1_y) << (0)));
        g2_bits = (g2_bits & ~(1 << (0)) | ((neuron$0$g2_y) << (0)));
        vl_bits = (vl_bits & ~(1 << (0)) | ((neuron$0$vl) << (0)));
        t1_bits = (t1_bits & ~(1 << (0)) | ((neuron$0$t1_on) << (0)));
        t3_bits = (t3_bits & ~(1 << (0)) | ((neuron$0$t3_on) << (0)));
        node2_bits = (node2_bits & ~(1 << (1)) | ((neuron$1$node2) << (1)));
        l1_bits = (l1_bits & ~(1 << (1)) | ((neuron$1$l1_q) << (1)));
        l2_bits = (l2_bits & ~(1 << (1)) | ((neuron$1$l2_q) << (1)));
        l1_was_bits = (l1_was_bits & ~(1 << (1)) | ((neuron$1$l1_was) << (1)));
        l2_was_bits = (l2_was_bits & ~(1 << (1)) | ((neuron$1$l2_was) << (1)));
        g1_bits = (g1_bits & ~(1 << (1)) | ((neuron$1$g1_y) << (1)));
        g2_bits = (g2_bits & ~(1 << (1)) | ((neuron$1$g2_y) << (1)));
        vl_bits = (vl_bits & ~(1 << (1)) | ((neuron$1$vl) << (1)));
        t1_bits = (t1_bits & ~(1 << (1)) | ((neuron$1$t1_on) << (1)));
        t3_bits = (t3_bits & ~(1 << (1)) | ((neuron$1$t3_on) << (1)));
        node2_bits = (node2_bits & ~(1 << (2)) | ((neuron$2$node2) << (2)));
        l1_bits = (l1_bits & ~(1 << (2)) | ((neuron$2$l1_q) << (2)));
        l2_bits = (l2_bits & ~(1 << (2)) | ((neuron$2$l2_q) << (2)));
        l1_was_bits = (l1_was_bits & ~(1 << (2)) | ((neuron$2$l1_was) << (2)));
        l2_was_bits = (l2_was_bits & ~(1 << (2)) | ((neuron$2$l2_was) << (2)));
        g1_bits = (g1_bits & ~(1 << (2)) | ((neuron$2$g1_y) << (2)));
        g2_bits = (g2_bits & ~(1 << (2)) | ((neuron$2$g2_y) << (2)));
        vl_bits = (vl_bits & ~(1 << (2)) | ((neuron$2$vl) << (2)));
        t1_bits = (t1_bits & ~(1 << (2)) | ((neuron$2$t1_on) << (2)));
        t3_bits = (t3_bits & ~(1 << (2)) | ((neuron$2$t3_on) << (2)));
        node2 = node2_bits;
        l1 = l1_bits;
        l2 = l2_bits;
        l1_was = l1_was_bits;
        l2_was = l2_was_bits;
        g1 = g1_bits;
        g2 = g2_bits;
        vl = vl_bits;
        t1 = t1_bits;
        t3 = t3_bits;
    end
    
endmodule // network$layer2


module network$layer2$neuron$0(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer2$neuron$0$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer2$neuron$0$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer2$neuron$0$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer2$neuron$0$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer2$neuron$0$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer2$neuron$0$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer2$neuron$0$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer2$neuron$0$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer2$neuron$0


module network$layer2$neuron$0$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer2$neuron$0$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer2$neuron$0$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer2$neuron$0$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer2$neuron$0$depression


module network$layer2$neuron$0$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer2$neuron$0$depression$buffer


module network$layer2$neuron$0$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$0$depression$g2


module network$layer2$neuron$0$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$0$depression$t3


module network$layer2$neuron$0$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$0$fire


module network$layer2$neuron$0$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$0$g1


module network$layer2$neuron$0$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer2$neuron$0$g3


module network$layer2$neuron$0$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$0$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$0$l1


module network$layer2$neuron$0$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$0$l1$held


module network$layer2$neuron$0$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$0$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$0$l2


module network$layer2$neuron$0$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$0$l2$held


module network$layer2$neuron$0$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$0$node2_held


module network$layer2$neuron$0$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$0$t1


module network$layer2$neuron$1(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer2$neuron$1$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer2$neuron$1$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer2$neuron$1$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer2$neuron$1$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer2$neuron$1$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer2$neuron$1$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer2$neuron$1$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer2$neuron$1$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer2$neuron$1


module network$layer2$neuron$1$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer2$neuron$1$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer2$neuron$1$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer2$neuron$1$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer2$neuron$1$depression


module network$layer2$neuron$1$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer2$neuron$1$depression$buffer


module network$layer2$neuron$1$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$1$depression$g2


module network$layer2$neuron$1$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$1$depression$t3


module network$layer2$neuron$1$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$1$fire


module network$layer2$neuron$1$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$1$g1


module network$layer2$neuron$1$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer2$neuron$1$g3


module network$layer2$neuron$1$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$1$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$1$l1


module network$layer2$neuron$1$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$1$l1$held


module network$layer2$neuron$1$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$1$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$1$l2


module network$layer2$neuron$1$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$1$l2$held


module network$layer2$neuron$1$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$1$node2_held


module network$layer2$neuron$1$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$1$t1


module network$layer2$neuron$2(clock,clk,depress,settle,node2_d,fire_d,load,load_l1,load_node2,node2,l1_q,l2_q,l1_was,l2_was,g1_y,g2_y,vl,t1_on,t3_on);
    
    // Module arguments
    input wire  clock;
    input wire  clk;
    input wire  depress;
    input wire  settle;
    input wire  node2_d;
    input wire  fire_d;
    input wire  load;
    input wire  load_l1;
    input wire  load_node2;
    output reg  node2;
    output reg  l1_q;
    output reg  l2_q;
    output reg  l1_was;
    output reg  l2_was;
    output reg  g1_y;
    output reg  g2_y;
    output reg  vl;
    output reg  t1_on;
    output reg  t3_on;
    
    // Stub signals
    reg  node2_held$d;
    wire  node2_held$q;
    reg  node2_held$clock;
    reg  fire$d;
    wire  fire$q;
    reg  fire$clock;
    reg  l1$clock;
    reg  l1$en;
    reg  l1$d;
    reg  l1$load;
    reg  l1$load_d;
    wire  l1$q;
    wire  l1$was;
    reg  l2$clock;
    reg  l2$en;
    reg  l2$d;
    reg  l2$load;
    reg  l2$load_d;
    wire  l2$q;
    wire  l2$was;
    reg  g1$a;
    reg  g1$b;
    wire  g1$y;
    reg  g3$a;
    reg  g3$b;
    wire  g3$y;
    reg  t1$gate;
    wire  t1$on;
    reg  depression$l1;
    reg  depression$clk;
    reg  depression$enable;
    wire  depression$g2_y;
    wire  depression$t3_on;
    
    // Sub module instances
    network$layer2$neuron$2$node2_held node2_held(
        .d(node2_held$d),
        .q(node2_held$q),
        .clock(node2_held$clock)
    );
    network$layer2$neuron$2$fire fire(
        .d(fire$d),
        .q(fire$q),
        .clock(fire$clock)
    );
    network$layer2$neuron$2$l1 l1(
        .clock(l1$clock),
        .en(l1$en),
        .d(l1$d),
        .load(l1$load),
        .load_d(l1$load_d),
        .q(l1$q),
        .was(l1$was)
    );
    network$layer2$neuron$2$l2 l2(
        .clock(l2$clock),
        .en(l2$en),
        .d(l2$d),
        .load(l2$load),
        .load_d(l2$load_d),
        .q(l2$q),
        .was(l2$was)
    );
    network$layer2$neuron$2$g1 g1(
        .a(g1$a),
        .b(g1$b),
        .y(g1$y)
    );
    network$layer2$neuron$2$g3 g3(
        .a(g3$a),
        .b(g3$b),
        .y(g3$y)
    );
    network$layer2$neuron$2$t1 t1(
        .gate(t1$gate),
        .on(t1$on)
    );
    network$layer2$neuron$2$depression depression(
        .l1(depression$l1),
        .clk(depression$clk),
        .enable(depression$enable),
        .g2_y(depression$g2_y),
        .t3_on(depression$t3_on)
    );
    
    // Update code
    always @(*) begin
        node2_held$clock = clock;
        fire$clock = clock;
        node2_held$d = node2_held$q;
        fire$d = fire$q;
        l1$clock = clock;
        l2$clock = clock;
        if (settle) begin
            node2_held$d = node2_d;
            fire$d = fire_d;
        end
        if (load) begin
            node2_held$d = load_node2;
            fire$d = load_node2;
        end
        node2 = node2_held$q;
        l1$en = clk;
        l1$d = fire$q;
        l1$load = load;
        l1$load_d = load_l1;
        l2$en = ~clk;
        l2$d = l1$q;
        l2$load = 1'b0;
        l2$load_d = 1'b0;
        l1_q = l1$q;
        l2_q = l2$q;
        l1_was = l1$was;
        l2_was = l2$was;
        g1$a = l2$q;
        g1$b = clk;
        g1_y = g1$y;
        g3$a = l1$q;
        g3$b = l2$q;
        vl = g3$y;
        t1$gate = l2$q;
        t1_on = t1$on;
        depression$l1 = l1$q;
        depression$clk = clk;
        depression$enable = depress;
        g2_y = depression$g2_y;
        t3_on = depression$t3_on;
    end
    
endmodule // network$layer2$neuron$2


module network$layer2$neuron$2$depression(l1,clk,enable,g2_y,t3_on);
    
    // Module arguments
    input wire  l1;
    input wire  clk;
    input wire  enable;
    output reg  g2_y;
    output reg  t3_on;
    
    // Stub signals
    reg  g2$a;
    reg  g2$b;
    wire  g2$y;
    reg  buffer$a;
    reg  buffer$enable;
    wire  buffer$y;
    reg  t3$gate;
    wire  t3$on;
    
    // Sub module instances
    network$layer2$neuron$2$depression$g2 g2(
        .a(g2$a),
        .b(g2$b),
        .y(g2$y)
    );
    network$layer2$neuron$2$depression$buffer buffer(
        .a(buffer$a),
        .enable(buffer$enable),
        .y(buffer$y)
    );
    network$layer2$neuron$2$depression$t3 t3(
        .gate(t3$gate),
        .on(t3$on)
    );
    
    // Update code
    always @(*) begin
        g2$a = l1;
        g2$b = clk;
        buffer$a = g2$y;
        buffer$enable = enable;
        t3$gate = buffer$y;
        g2_y = g2$y;
        t3_on = t3$on;
    end
    
endmodule // network$layer2$neuron$2$depression


module network$layer2$neuron$2$depression$buffer(a,enable,y);
    
    // Module arguments
    input wire  a;
    input wire  enable;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & enable;
    end
    
endmodule // network$layer2$neuron$2$depression$buffer


module network$layer2$neuron$2$depression$g2(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$2$depression$g2


module network$layer2$neuron$2$depression$t3(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$2$depression$t3


module network$layer2$neuron$2$fire(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$2$fire


module network$layer2$neuron$2$g1(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a & b;
    end
    
endmodule // network$layer2$neuron$2$g1


module network$layer2$neuron$2$g3(a,b,y);
    
    // Module arguments
    input wire  a;
    input wire  b;
    output reg  y;
    
    // Update code
    always @(*) begin
        y = a | b;
    end
    
endmodule // network$layer2$neuron$2$g3


module network$layer2$neuron$2$l1(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$2$l1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$2$l1


module network$layer2$neuron$2$l1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$2$l1$held


module network$layer2$neuron$2$l2(clock,en,d,load,load_d,q,was);
    
    // Module arguments
    input wire  clock;
    input wire  en;
    input wire  d;
    input wire  load;
    input wire  load_d;
    output reg  q;
    output reg  was;
    
    // Stub signals
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    
    // Sub module instances
    network$layer2$neuron$2$l2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        q = held$q;
        if (en) begin
            q = d;
        end
        held$d = q;
        was = held$q;
        if (load) begin
            held$d = load_d;
        end
    end
    
endmodule // network$layer2$neuron$2$l2


module network$layer2$neuron$2$l2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$2$l2$held


module network$layer2$neuron$2$node2_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$layer2$neuron$2$node2_held


module network$layer2$neuron$2$t1(gate,on);
    
    // Module arguments
    input wire  gate;
    output reg  on;
    
    // Update code
    always @(*) begin
        on = gate;
    end
    
endmodule // network$layer2$neuron$2$t1


module network$lia(clock,enable,stale,vl,ratio,start,changed,busy,lg,host_address,host_write,host_data,host_read);
    
    // Module arguments
    input wire  clock;
    input wire  enable;
    input wire  stale;
    input wire  [2:0] vl;
    input wire  [7:0] ratio;
    input wire  start;
    output reg  changed;
    output reg  busy;
    output reg  [2:0] lg;
    input wire  [4:0] host_address;
    input wire  host_write;
    input wire  [11:0] host_data;
    output reg  [11:0] host_read;
    
    // Constant declarations
    localparam  all = 3'b111;
    localparam  last_line = 2'b10;
    localparam  bias = 3'b11;
    localparam  ground = 3'b100;
    localparam  input_bits = 5'b11;
    
    // Enums
    localparam LiaState$Idle = 0;
    localparam LiaState$Cells = 1;
    localparam LiaState$Load = 2;
    localparam LiaState$Multiply = 3;
    localparam LiaState$Compare = 4;
    
    // Stub signals
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [11:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [11:0] memory$write_data;
    reg  memory$write_enable;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [2:0] seen$d;
    wire  [2:0] seen$q;
    reg  seen$clock;
    reg  unseen$d;
    wire  unseen$q;
    reg  unseen$clock;
    reg  [2:0] lines$d;
    wire  [2:0] lines$q;
    reg  lines$clock;
    reg  [1:0] line$d;
    wire  [1:0] line$q;
    reg  line$clock;
    reg  [2:0] column$d;
    wire  [2:0] column$q;
    reg  column$clock;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  [2:0] valid_column$d;
    wire  [2:0] valid_column$q;
    reg  valid_column$clock;
    reg  [16:0] total$d;
    wire  [16:0] total$q;
    reg  total$clock;
    reg  [16:0] active$d;
    wire  [16:0] active$q;
    reg  active$clock;
    reg  [7:0] factor$d;
    wire  [7:0] factor$q;
    reg  factor$clock;
    reg  [3:0] bits_left$d;
    wire  [3:0] bits_left$q;
    reg  bits_left$clock;
    reg  [24:0] product$d;
    wire  [24:0] product$q;
    reg  product$clock;
    
    // Local signals
    reg  [4:0] address;
    reg  [31:0] wide_vl;
    reg  driven;
    reg  [24:0] addend;
    reg  high;
    
    // Sub module instances
    network$lia$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    network$lia$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    network$lia$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    network$lia$unseen unseen(
        .d(unseen$d),
        .q(unseen$q),
        .clock(unseen$clock)
    );
    network$lia$lines lines(
        .d(lines$d),
        .q(lines$q),
        .clock(lines$clock)
    );
    network$lia$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    network$lia$column column(
        .d(column$d),
        .q(column$q),
        .clock(column$clock)
    );
    network$lia$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    network$lia$valid_column valid_column(
        .d(valid_column$d),
        .q(valid_column$q),
        .clock(valid_column$clock)
    );
    network$lia$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    network$lia$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    network$lia$factor factor(
        .d(factor$d),
        .q(factor$q),
        .clock(factor$clock)
    );
    network$lia$bits_left bits_left(
        .d(bits_left$d),
        .q(bits_left$q),
        .clock(bits_left$clock)
    );
    network$lia$product product(
        .d(product$d),
        .q(product$q),
        .clock(product$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        seen$clock = clock;
        unseen$clock = clock;
        lines$clock = clock;
        line$clock = clock;
        column$clock = clock;
        valid$clock = clock;
        valid_column$clock = clock;
        total$clock = clock;
        active$clock = clock;
        factor$clock = clock;
        state$d = state$q;
        seen$d = seen$q;
        unseen$d = unseen$q;
        lines$d = lines$q;
        line$d = line$q;
        column$d = column$q;
        valid$d = valid$q;
        valid_column$d = valid_column$q;
        total$d = total$q;
        active$d = active$q;
        factor$d = factor$q;
        bits_left$clock = clock;
        product$clock = clock;
        bits_left$d = bits_left$q;
        product$d = product$q;
        memory$read_clock = clock;
        memory$write_clock = clock;
        address = (((line$q) & 5'h1f) << input_bits) | ((column$q) & 5'h1f);
        if (state$q == LiaState$Idle) begin
            address = host_address;
        end
        memory$read_address = address;
        host_read = memory$read_data;
        memory$write_address = host_address;
        memory$write_data = host_data;
        memory$write_enable = host_write;
        lg = lines$q;
        changed = enable & (unseen$q | (vl != seen$q));
        busy = state$q != LiaState$Idle;
        high = product$q < ((total$q) & 25'h1ffffff);
        valid$d = state$q == LiaState$Cells;
        valid_column$d = column$q;
        wide_vl = ((vl) & 32'hffffffff);
        driven = wide_vl[valid_column$q] | (valid_column$q == bias);
        if (valid$q) begin
            total$d = total$q + ((memory$read_data) & 17'h1ffff);
            if (driven) begin
                active$d = active$q + ((memory$read_data) & 17'h1ffff);
            end
        end
        addend = 32'h0;
        if (factor$q[32'h7]) begin
            addend = ((active$q) & 25'h1ffffff);
        end
        case (state$q)
            LiaState$Idle:
                begin
                    line$d = 32'h0;
                    column$d = 32'h0;
                    total$d = 32'h0;
                    active$d = 32'h0;
                    if (~enable) begin
                        unseen$d = 1'b1;
                        lines$d = all;
                    end
                    if (start) begin
                        seen$d = vl;
                        unseen$d = 1'b0;
                        state$d = LiaState$Cells;
                    end
                end
            LiaState$Cells:
                begin
                    column$d = column$q + 32'h1;
                    if (column$q == ground) begin
                        state$d = LiaState$Load;
                    end
                end
            LiaState$Load:
                begin
                    factor$d = ratio;
                    bits_left$d = 32'h8;
                    product$d = 32'h0;
                    if (~valid$q) begin
                        state$d = LiaState$Multiply;
                    end
                end
            LiaState$Multiply:
                begin
                    product$d = (product$q << 32'h1) + addend;
                    factor$d = factor$q << 32'h1;
                    bits_left$d = bits_left$q - 32'h1;
                    if (bits_left$q == 32'h1) begin
                        state$d = LiaState$Compare;
                    end
                end
            LiaState$Compare:
                begin
                    lines$d = (lines$q & ~(1 << (line$q)) | ((high) << (line$q)));
                    line$d = line$q + 32'h1;
                    column$d = 32'h0;
                    total$d = 32'h0;
                    active$d = 32'h0;
                    state$d = LiaState$Cells;
                    if (line$q == last_line) begin
                        state$d = LiaState$Idle;
                    end
                end
            default:
                begin
                    state$d = LiaState$Idle;
                end
        endcase
        if (stale) begin
            unseen$d = 1'b1;
        end
    end
    
endmodule // network$lia


module network$lia$active(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$active


module network$lia$bits_left(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$bits_left


module network$lia$column(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$column


module network$lia$factor(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$factor


module network$lia$line(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$line


module network$lia$lines(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 3'b111;
    
    // Stub signals
    reg  [2:0] dff$d;
    wire  [2:0] dff$q;
    reg  dff$clock;
    
    // Sub module instances
    network$lia$lines$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // network$lia$lines


module network$lia$lines$dff(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$lines$dff


module network$lia$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [11:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [11:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[11:0] mem[31:0];
    
    initial begin
    mem[5'b0] = 12'h0;
    mem[5'b1] = 12'h0;
    mem[5'b10] = 12'h0;
    mem[5'b11] = 12'h0;
    mem[5'b100] = 12'h0;
    mem[5'b101] = 12'h0;
    mem[5'b110] = 12'h0;
    mem[5'b111] = 12'h0;
    mem[5'b1000] = 12'h0;
    mem[5'b1001] = 12'h0;
    mem[5'b1010] = 12'h0;
    mem[5'b1011] = 12'h0;
    mem[5'b1100] = 12'h0;
    mem[5'b1101] = 12'h0;
    mem[5'b1110] = 12'h0;
    mem[5'b1111] = 12'h0;
    mem[5'b10000] = 12'h0;
    mem[5'b10001] = 12'h0;
    mem[5'b10010] = 12'h0;
    mem[5'b10011] = 12'h0;
    mem[5'b10100] = 12'h0;
    mem[5'b10101] = 12'h0;
    mem[5'b10110] = 12'h0;
    mem[5'b10111] = 12'h0;
    mem[5'b11000] = 12'h0;
    mem[5'b11001] = 12'h0;
    mem[5'b11010] = 12'h0;
    mem[5'b11011] = 12'h0;
    mem[5'b11100] = 12'h0;
    mem[5'b11101] = 12'h0;
    mem[5'b11110] = 12'h0;
    mem[5'b11111] = 12'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$lia$memory


module network$lia$product(d,q,clock);
    
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$product


module network$lia$seen(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$seen


module network$lia$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam LiaState$Idle = 0;
    localparam LiaState$Cells = 1;
    localparam LiaState$Load = 2;
    localparam LiaState$Multiply = 3;
    localparam LiaState$Compare = 4;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$state


module network$lia$total(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$total


module network$lia$unseen(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 1'b1;
    
    // Stub signals
    reg  dff$d;
    wire  dff$q;
    reg  dff$clock;
    
    // Sub module instances
    network$lia$unseen$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // network$lia$unseen


module network$lia$unseen$dff(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$unseen$dff


module network$lia$valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$valid


module network$lia$valid_column(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$lia$valid_column


module network$registers(clock,stb,we,adr,dat_w,dat_r,ack,err,host_address,host_data,host_second,write_crossbar,write_neurons,write_growth,write_lia,write_patterns,write_owners,read_crossbar,read_neurons,read_growth,read_lia,read_patterns,read_owners,read_seed1,read_seed2,read_trace,queue_push,init,seed1_write,seed2_write,add_ticks,add_cycles,add_events,add_ties,fold1,fold2,fold_conductance1,fold_conductance2,trace_start,trace_stop,run,pause_tick,event_budget,rest_periods,event_periods_max,jitter,onset_ticks,drive_min,rest_ticks,leak_fast_shift,leak_slow_shift,lift,conductance_min,conductance_max,depress_shift,lia_ratio,fatigue_min,fatigue_max,rest_sub_ticks1,rest_sub_ticks2,potentiate_shift1,potentiate_shift2,trace_control,trace_trigger,trace_after,busy,running,trace_runs,trace_status,trace_epoch,status,ticks,events,ties,cycles,digest1,digest2,conductance_digest1,conductance_digest2,build_id,clock_hz,errors,clear_errors,halt);
    
    // Module arguments
    input wire  clock;
    input wire  stb;
    input wire  we;
    input wire  [19:0] adr;
    input wire  [31:0] dat_w;
    output reg  [31:0] dat_r;
    output reg  ack;
    output reg  err;
    output reg  [15:0] host_address;
    output reg  [31:0] host_data;
    output reg  host_second;
    output reg  write_crossbar;
    output reg  write_neurons;
    output reg  write_growth;
    output reg  write_lia;
    output reg  write_patterns;
    output reg  write_owners;
    input wire  [12:0] read_crossbar;
    input wire  [31:0] read_neurons;
    input wire  [22:0] read_growth;
    input wire  [11:0] read_lia;
    input wire  [31:0] read_patterns;
    input wire  [15:0] read_owners;
    input wire  [31:0] read_seed1;
    input wire  [31:0] read_seed2;
    input wire  [31:0] read_trace;
    output reg  queue_push;
    output reg  init;
    output reg  seed1_write;
    output reg  seed2_write;
    output reg  add_ticks;
    output reg  add_cycles;
    output reg  add_events;
    output reg  add_ties;
    output reg  fold1;
    output reg  fold2;
    output reg  fold_conductance1;
    output reg  fold_conductance2;
    output reg  trace_start;
    output reg  trace_stop;
    output reg  [2:0] run;
    output reg  [15:0] pause_tick;
    output reg  [15:0] event_budget;
    output reg  [15:0] rest_periods;
    output reg  [15:0] event_periods_max;
    output reg  [5:0] jitter;
    output reg  [7:0] onset_ticks;
    output reg  [7:0] drive_min;
    output reg  [7:0] rest_ticks;
    output reg  [3:0] leak_fast_shift;
    output reg  [3:0] leak_slow_shift;
    output reg  [7:0] lift;
    output reg  [11:0] conductance_min;
    output reg  [11:0] conductance_max;
    output reg  [3:0] depress_shift;
    output reg  [7:0] lia_ratio;
    output reg  [15:0] fatigue_min;
    output reg  [15:0] fatigue_max;
    output reg  [7:0] rest_sub_ticks1;
    output reg  [7:0] rest_sub_ticks2;
    output reg  [3:0] potentiate_shift1;
    output reg  [3:0] potentiate_shift2;
    output reg  [1:0] trace_control;
    output reg  [14:0] trace_trigger;
    output reg  [9:0] trace_after;
    input wire  busy;
    input wire  running;
    input wire  trace_runs;
    input wire  [31:0] trace_status;
    input wire  [13:0] trace_epoch;
    input wire  [31:0] status;
    input wire  [31:0] ticks;
    input wire  [15:0] events;
    input wire  [15:0] ties;
    input wire  [31:0] cycles;
    input wire  [31:0] digest1;
    input wire  [31:0] digest2;
    input wire  [31:0] conductance_digest1;
    input wire  [31:0] conductance_digest2;
    input wire  [31:0] build_id;
    input wire  [31:0] clock_hz;
    input wire  [3:0] errors;
    output reg  clear_errors;
    input wire  halt;
    
    // Constant declarations
    localparam  last_offset = 6'b110101;
    localparam  region_csr = 4'h0;
    localparam  region_crossbar1 = 4'h1;
    localparam  region_crossbar2 = 4'h2;
    localparam  region_neurons1 = 4'h3;
    localparam  region_neurons2 = 4'h4;
    localparam  region_growth = 4'h5;
    localparam  region_lia = 4'h6;
    localparam  region_patterns = 4'h7;
    localparam  region_owners = 4'h8;
    localparam  region_trace = 4'h9;
    localparam  offset_queue_push = 6'b100;
    localparam  offset_init = 6'b10110;
    localparam  offset_seed1 = 6'b100000;
    localparam  offset_seed2 = 6'b100001;
    localparam  offset_add_ticks = 6'b100111;
    localparam  offset_add_cycles = 6'b101000;
    localparam  offset_add_events = 6'b101001;
    localparam  offset_add_ties = 6'b101010;
    localparam  offset_fold1 = 6'b101011;
    localparam  offset_fold2 = 6'b101100;
    localparam  offset_fold_conductance1 = 6'b101101;
    localparam  offset_fold_conductance2 = 6'b101110;
    localparam  offset_trace_control = 6'b101111;
    localparam  offset_clear_errors = 6'b100110;
    localparam  value_ident = 32'h4d540003;
    localparam  value_sizes = 32'h300c06;
    
    // Enums
    localparam BusState$Idle = 0;
    localparam BusState$Access = 1;
    localparam BusState$Wait = 2;
    localparam BusState$Answer = 3;
    
    // Stub signals
    reg  csr_run$clock;
    reg  [5:0] csr_run$address;
    reg  csr_run$write;
    reg  [31:0] csr_run$data;
    wire  [2:0] csr_run$value;
    wire  [31:0] csr_run$read;
    reg  csr_pause_tick$clock;
    reg  [5:0] csr_pause_tick$address;
    reg  csr_pause_tick$write;
    reg  [31:0] csr_pause_tick$data;
    wire  [15:0] csr_pause_tick$value;
    wire  [31:0] csr_pause_tick$read;
    reg  csr_event_budget$clock;
    reg  [5:0] csr_event_budget$address;
    reg  csr_event_budget$write;
    reg  [31:0] csr_event_budget$data;
    wire  [15:0] csr_event_budget$value;
    wire  [31:0] csr_event_budget$read;
    reg  csr_rest_periods$clock;
    reg  [5:0] csr_rest_periods$address;
    reg  csr_rest_periods$write;
    reg  [31:0] csr_rest_periods$data;
    wire  [15:0] csr_rest_periods$value;
    wire  [31:0] csr_rest_periods$read;
    reg  csr_event_periods_max$clock;
    reg  [5:0] csr_event_periods_max$address;
    reg  csr_event_periods_max$write;
    reg  [31:0] csr_event_periods_max$data;
    wire  [15:0] csr_event_periods_max$value;
    wire  [31:0] csr_event_periods_max$read;
    reg  csr_jitter$clock;
    reg  [5:0] csr_jitter$address;
    reg  csr_jitter$write;
    reg  [31:0] csr_jitter$data;
    wire  [5:0] csr_jitter$value;
    wire  [31:0] csr_jitter$read;
    reg  csr_onset_ticks$clock;
    reg  [5:0] csr_onset_ticks$address;
    reg  csr_onset_ticks$write;
    reg  [31:0] csr_onset_ticks$data;
    wire  [7:0] csr_onset_ticks$value;
    wire  [31:0] csr_onset_ticks$read;
    reg  csr_drive_min$clock;
    reg  [5:0] csr_drive_min$address;
    reg  csr_drive_min$write;
    reg  [31:0] csr_drive_min$data;
    wire  [7:0] csr_drive_min$value;
    wire  [31:0] csr_drive_min$read;
    reg  csr_rest_ticks$clock;
    reg  [5:0] csr_rest_ticks$address;
    reg  csr_rest_ticks$write;
    reg  [31:0] csr_rest_ticks$data;
    wire  [7:0] csr_rest_ticks$value;
    wire  [31:0] csr_rest_ticks$read;
    reg  csr_leak_fast_shift$clock;
    reg  [5:0] csr_leak_fast_shift$address;
    reg  csr_leak_fast_shift$write;
    reg  [31:0] csr_leak_fast_shift$data;
    wire  [3:0] csr_leak_fast_shift$value;
    wire  [31:0] csr_leak_fast_shift$read;
    reg  csr_leak_slow_shift$clock;
    reg  [5:0] csr_leak_slow_shift$address;
    reg  csr_leak_slow_shift$write;
    reg  [31:0] csr_leak_slow_shift$data;
    wire  [3:0] csr_leak_slow_shift$value;
    wire  [31:0] csr_leak_slow_shift$read;
    reg  csr_lift$clock;
    reg  [5:0] csr_lift$address;
    reg  csr_lift$write;
    reg  [31:0] csr_lift$data;
    wire  [7:0] csr_lift$value;
    wire  [31:0] csr_lift$read;
    reg  csr_conductance_min$clock;
    reg  [5:0] csr_conductance_min$address;
    reg  csr_conductance_min$write;
    reg  [31:0] csr_conductance_min$data;
    wire  [11:0] csr_conductance_min$value;
    wire  [31:0] csr_conductance_min$read;
    reg  csr_conductance_max$clock;
    reg  [5:0] csr_conductance_max$address;
    reg  csr_conductance_max$write;
    reg  [31:0] csr_conductance_max$data;
    wire  [11:0] csr_conductance_max$value;
    wire  [31:0] csr_conductance_max$read;
    reg  csr_depress_shift$clock;
    reg  [5:0] csr_depress_shift$address;
    reg  csr_depress_shift$write;
    reg  [31:0] csr_depress_shift$data;
    wire  [3:0] csr_depress_shift$value;
    wire  [31:0] csr_depress_shift$read;
    reg  csr_lia_ratio$clock;
    reg  [5:0] csr_lia_ratio$address;
    reg  csr_lia_ratio$write;
    reg  [31:0] csr_lia_ratio$data;
    wire  [7:0] csr_lia_ratio$value;
    wire  [31:0] csr_lia_ratio$read;
    reg  csr_fatigue_min$clock;
    reg  [5:0] csr_fatigue_min$address;
    reg  csr_fatigue_min$write;
    reg  [31:0] csr_fatigue_min$data;
    wire  [15:0] csr_fatigue_min$value;
    wire  [31:0] csr_fatigue_min$read;
    reg  csr_fatigue_max$clock;
    reg  [5:0] csr_fatigue_max$address;
    reg  csr_fatigue_max$write;
    reg  [31:0] csr_fatigue_max$data;
    wire  [15:0] csr_fatigue_max$value;
    wire  [31:0] csr_fatigue_max$read;
    reg  csr_rest_sub_ticks1$clock;
    reg  [5:0] csr_rest_sub_ticks1$address;
    reg  csr_rest_sub_ticks1$write;
    reg  [31:0] csr_rest_sub_ticks1$data;
    wire  [7:0] csr_rest_sub_ticks1$value;
    wire  [31:0] csr_rest_sub_ticks1$read;
    reg  csr_rest_sub_ticks2$clock;
    reg  [5:0] csr_rest_sub_ticks2$address;
    reg  csr_rest_sub_ticks2$write;
    reg  [31:0] csr_rest_sub_ticks2$data;
    wire  [7:0] csr_rest_sub_ticks2$value;
    wire  [31:0] csr_rest_sub_ticks2$read;
    reg  csr_potentiate_shift1$clock;
    reg  [5:0] csr_potentiate_shift1$address;
    reg  csr_potentiate_shift1$write;
    reg  [31:0] csr_potentiate_shift1$data;
    wire  [3:0] csr_potentiate_shift1$value;
    wire  [31:0] csr_potentiate_shift1$read;
    reg  csr_potentiate_shift2$clock;
    reg  [5:0] csr_potentiate_shift2$address;
    reg  csr_potentiate_shift2$write;
    reg  [31:0] csr_potentiate_shift2$data;
    wire  [3:0] csr_potentiate_shift2$value;
    wire  [31:0] csr_potentiate_shift2$read;
    reg  csr_trace_control$clock;
    reg  [5:0] csr_trace_control$address;
    reg  csr_trace_control$write;
    reg  [31:0] csr_trace_control$data;
    wire  [1:0] csr_trace_control$value;
    wire  [31:0] csr_trace_control$read;
    reg  csr_trace_trigger$clock;
    reg  [5:0] csr_trace_trigger$address;
    reg  csr_trace_trigger$write;
    reg  [31:0] csr_trace_trigger$data;
    wire  [14:0] csr_trace_trigger$value;
    wire  [31:0] csr_trace_trigger$read;
    reg  csr_trace_after$clock;
    reg  [5:0] csr_trace_after$address;
    reg  csr_trace_after$write;
    reg  [31:0] csr_trace_after$data;
    wire  [9:0] csr_trace_after$value;
    wire  [31:0] csr_trace_after$read;
    reg  [5:0] view_ident$address;
    reg  [31:0] view_ident$value;
    wire  [31:0] view_ident$read;
    reg  [5:0] view_sizes$address;
    reg  [31:0] view_sizes$value;
    wire  [31:0] view_sizes$read;
    reg  [5:0] view_status$address;
    reg  [31:0] view_status$value;
    wire  [31:0] view_status$read;
    reg  [5:0] view_ticks$address;
    reg  [31:0] view_ticks$value;
    wire  [31:0] view_ticks$read;
    reg  [5:0] view_cycles$address;
    reg  [31:0] view_cycles$value;
    wire  [31:0] view_cycles$read;
    reg  [5:0] view_events$address;
    reg  [15:0] view_events$value;
    wire  [31:0] view_events$read;
    reg  [5:0] view_ties$address;
    reg  [15:0] view_ties$value;
    wire  [31:0] view_ties$read;
    reg  [5:0] view_digest1$address;
    reg  [31:0] view_digest1$value;
    wire  [31:0] view_digest1$read;
    reg  [5:0] view_digest2$address;
    reg  [31:0] view_digest2$value;
    wire  [31:0] view_digest2$read;
    reg  [5:0] view_conductance_digest1$address;
    reg  [31:0] view_conductance_digest1$value;
    wire  [31:0] view_conductance_digest1$read;
    reg  [5:0] view_conductance_digest2$address;
    reg  [31:0] view_conductance_digest2$value;
    wire  [31:0] view_conductance_digest2$read;
    reg  [5:0] view_seed1$address;
    reg  [31:0] view_seed1$value;
    wire  [31:0] view_seed1$read;
    reg  [5:0] view_seed2$address;
    reg  [31:0] view_seed2$value;
    wire  [31:0] view_seed2$read;
    reg  [5:0] view_build_id$address;
    reg  [31:0] view_build_id$value;
    wire  [31:0] view_build_id$read;
    reg  [5:0] view_clock_hz$address;
    reg  [31:0] view_clock_hz$value;
    wire  [31:0] view_clock_hz$read;
    reg  [5:0] view_errors$address;
    reg  [3:0] view_errors$value;
    wire  [31:0] view_errors$read;
    reg  [5:0] view_trace_status$address;
    reg  [31:0] view_trace_status$value;
    wire  [31:0] view_trace_status$read;
    reg  [5:0] view_trace_epoch$address;
    reg  [13:0] view_trace_epoch$value;
    wire  [31:0] view_trace_epoch$read;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [31:0] answer$d;
    wire  [31:0] answer$q;
    reg  answer$clock;
    reg  refused$d;
    wire  refused$q;
    reg  refused$clock;
    reg  in_use$d;
    wire  in_use$q;
    reg  in_use$clock;
    
    // Local signals
    reg  [3:0] region;
    reg  [5:0] offset;
    reg  high_offset;
    reg  writes;
    reg  writes_csr;
    reg  writes_memory;
    reg  in_csr;
    reg  in_crossbar;
    reg  in_neurons;
    reg  in_memory;
    reg  [31:0] read_csr;
    reg  [31:0] named_csr;
    reg  [31:0] named_crossbar;
    reg  [31:0] named_neurons;
    reg  [31:0] named_growth;
    reg  [31:0] named_lia;
    reg  [31:0] named_patterns;
    reg  [31:0] named_owners;
    reg  [31:0] named_trace;
    reg  [31:0] read;
    
    // Sub module instances
    network$registers$csr_run csr_run(
        .clock(csr_run$clock),
        .address(csr_run$address),
        .write(csr_run$write),
        .data(csr_run$data),
        .value(csr_run$value),
        .read(csr_run$read)
    );
    network$registers$csr_pause_tick csr_pause_tick(
        .clock(csr_pause_tick$clock),
        .address(csr_pause_tick$address),
        .write(csr_pause_tick$write),
        .data(csr_pause_tick$data),
        .value(csr_pause_tick$value),
        .read(csr_pause_tick$read)
    );
    network$registers$csr_event_budget csr_event_budget(
        .clock(csr_event_budget$clock),
        .address(csr_event_budget$address),
        .write(csr_event_budget$write),
        .data(csr_event_budget$data),
        .value(csr_event_budget$value),
        .read(csr_event_budget$read)
    );
    network$registers$csr_rest_periods csr_rest_periods(
        .clock(csr_rest_periods$clock),
        .address(csr_rest_periods$address),
        .write(csr_rest_periods$write),
        .data(csr_rest_periods$data),
        .value(csr_rest_periods$value),
        .read(csr_rest_periods$read)
    );
    network$registers$csr_event_periods_max csr_event_periods_max(
        .clock(csr_event_periods_max$clock),
        .address(csr_event_periods_max$address),
        .write(csr_event_periods_max$write),
        .data(csr_event_periods_max$data),
        .value(csr_event_periods_max$value),
        .read(csr_event_periods_max$read)
    );
    network$registers$csr_jitter csr_jitter(
        .clock(csr_jitter$clock),
        .address(csr_jitter$address),
        .write(csr_jitter$write),
        .data(csr_jitter$data),
        .value(csr_jitter$value),
        .read(csr_jitter$read)
    );
    network$registers$csr_onset_ticks csr_onset_ticks(
        .clock(csr_onset_ticks$clock),
        .address(csr_onset_ticks$address),
        .write(csr_onset_ticks$write),
        .data(csr_onset_ticks$data),
        .value(csr_onset_ticks$value),
        .read(csr_onset_ticks$read)
    );
    network$registers$csr_drive_min csr_drive_min(
        .clock(csr_drive_min$clock),
        .address(csr_drive_min$address),
        .write(csr_drive_min$write),
        .data(csr_drive_min$data),
        .value(csr_drive_min$value),
        .read(csr_drive_min$read)
    );
    network$registers$csr_rest_ticks csr_rest_ticks(
        .clock(csr_rest_ticks$clock),
        .address(csr_rest_ticks$address),
        .write(csr_rest_ticks$write),
        .data(csr_rest_ticks$data),
        .value(csr_rest_ticks$value),
        .read(csr_rest_ticks$read)
    );
    network$registers$csr_leak_fast_shift csr_leak_fast_shift(
        .clock(csr_leak_fast_shift$clock),
        .address(csr_leak_fast_shift$address),
        .write(csr_leak_fast_shift$write),
        .data(csr_leak_fast_shift$data),
        .value(csr_leak_fast_shift$value),
        .read(csr_leak_fast_shift$read)
    );
    network$registers$csr_leak_slow_shift csr_leak_slow_shift(
        .clock(csr_leak_slow_shift$clock),
        .address(csr_leak_slow_shift$address),
        .write(csr_leak_slow_shift$write),
        .data(csr_leak_slow_shift$data),
        .value(csr_leak_slow_shift$value),
        .read(csr_leak_slow_shift$read)
    );
    network$registers$csr_lift csr_lift(
        .clock(csr_lift$clock),
        .address(csr_lift$address),
        .write(csr_lift$write),
        .data(csr_lift$data),
        .value(csr_lift$value),
        .read(csr_lift$read)
    );
    network$registers$csr_conductance_min csr_conductance_min(
        .clock(csr_conductance_min$clock),
        .address(csr_conductance_min$address),
        .write(csr_conductance_min$write),
        .data(csr_conductance_min$data),
        .value(csr_conductance_min$value),
        .read(csr_conductance_min$read)
    );
    network$registers$csr_conductance_max csr_conductance_max(
        .clock(csr_conductance_max$clock),
        .address(csr_conductance_max$address),
        .write(csr_conductance_max$write),
        .data(csr_conductance_max$data),
        .value(csr_conductance_max$value),
        .read(csr_conductance_max$read)
    );
    network$registers$csr_depress_shift csr_depress_shift(
        .clock(csr_depress_shift$clock),
        .address(csr_depress_shift$address),
        .write(csr_depress_shift$write),
        .data(csr_depress_shift$data),
        .value(csr_depress_shift$value),
        .read(csr_depress_shift$read)
    );
    network$registers$csr_lia_ratio csr_lia_ratio(
        .clock(csr_lia_ratio$clock),
        .address(csr_lia_ratio$address),
        .write(csr_lia_ratio$write),
        .data(csr_lia_ratio$data),
        .value(csr_lia_ratio$value),
        .read(csr_lia_ratio$read)
    );
    network$registers$csr_fatigue_min csr_fatigue_min(
        .clock(csr_fatigue_min$clock),
        .address(csr_fatigue_min$address),
        .write(csr_fatigue_min$write),
        .data(csr_fatigue_min$data),
        .value(csr_fatigue_min$value),
        .read(csr_fatigue_min$read)
    );
    network$registers$csr_fatigue_max csr_fatigue_max(
        .clock(csr_fatigue_max$clock),
        .address(csr_fatigue_max$address),
        .write(csr_fatigue_max$write),
        .data(csr_fatigue_max$data),
        .value(csr_fatigue_max$value),
        .read(csr_fatigue_max$read)
    );
    network$registers$csr_rest_sub_ticks1 csr_rest_sub_ticks1(
        .clock(csr_rest_sub_ticks1$clock),
        .address(csr_rest_sub_ticks1$address),
        .write(csr_rest_sub_ticks1$write),
        .data(csr_rest_sub_ticks1$data),
        .value(csr_rest_sub_ticks1$value),
        .read(csr_rest_sub_ticks1$read)
    );
    network$registers$csr_rest_sub_ticks2 csr_rest_sub_ticks2(
        .clock(csr_rest_sub_ticks2$clock),
        .address(csr_rest_sub_ticks2$address),
        .write(csr_rest_sub_ticks2$write),
        .data(csr_rest_sub_ticks2$data),
        .value(csr_rest_sub_ticks2$value),
        .read(csr_rest_sub_ticks2$read)
    );
    network$registers$csr_potentiate_shift1 csr_potentiate_shift1(
        .clock(csr_potentiate_shift1$clock),
        .address(csr_potentiate_shift1$address),
        .write(csr_potentiate_shift1$write),
        .data(csr_potentiate_shift1$data),
        .value(csr_potentiate_shift1$value),
        .read(csr_potentiate_shift1$read)
    );
    network$registers$csr_potentiate_shift2 csr_potentiate_shift2(
        .clock(csr_potentiate_shift2$clock),
        .address(csr_potentiate_shift2$address),
        .write(csr_potentiate_shift2$write),
        .data(csr_potentiate_shift2$data),
        .value(csr_potentiate_shift2$value),
        .read(csr_potentiate_shift2$read)
    );
    network$registers$csr_trace_control csr_trace_control(
        .clock(csr_trace_control$clock),
        .address(csr_trace_control$address),
        .write(csr_trace_control$write),
        .data(csr_trace_control$data),
        .value(csr_trace_control$value),
        .read(csr_trace_control$read)
    );
    network$registers$csr_trace_trigger csr_trace_trigger(
        .clock(csr_trace_trigger$clock),
        .address(csr_trace_trigger$address),
        .write(csr_trace_trigger$write),
        .data(csr_trace_trigger$data),
        .value(csr_trace_trigger$value),
        .read(csr_trace_trigger$read)
    );
    network$registers$csr_trace_after csr_trace_after(
        .clock(csr_trace_after$clock),
        .address(csr_trace_after$address),
        .write(csr_trace_after$write),
        .data(csr_trace_after$data),
        .value(csr_trace_after$value),
        .read(csr_trace_after$read)
    );
    network$registers$view_ident view_ident(
        .address(view_ident$address),
        .value(view_ident$value),
        .read(view_ident$read)
    );
    network$registers$view_sizes view_sizes(
        .address(view_sizes$address),
        .value(view_sizes$value),
        .read(view_sizes$read)
    );
    network$registers$view_status view_status(
        .address(view_status$address),
        .value(view_status$value),
        .read(view_status$read)
    );
    network$registers$view_ticks view_ticks(
        .address(view_ticks$address),
        .value(view_ticks$value),
        .read(view_ticks$read)
    );
    network$registers$view_cycles view_cycles(
        .address(view_cycles$address),
        .value(view_cycles$value),
        .read(view_cycles$read)
    );
    network$registers$view_events view_events(
        .address(view_events$address),
        .value(view_events$value),
        .read(view_events$read)
    );
    network$registers$view_ties view_ties(
        .address(view_ties$address),
        .value(view_ties$value),
        .read(view_ties$read)
    );
    network$registers$view_digest1 view_digest1(
        .address(view_digest1$address),
        .value(view_digest1$value),
        .read(view_digest1$read)
    );
    network$registers$view_digest2 view_digest2(
        .address(view_digest2$address),
        .value(view_digest2$value),
        .read(view_digest2$read)
    );
    network$registers$view_conductance_digest1 view_conductance_digest1(
        .address(view_conductance_digest1$address),
        .value(view_conductance_digest1$value),
        .read(view_conductance_digest1$read)
    );
    network$registers$view_conductance_digest2 view_conductance_digest2(
        .address(view_conductance_digest2$address),
        .value(view_conductance_digest2$value),
        .read(view_conductance_digest2$read)
    );
    network$registers$view_seed1 view_seed1(
        .address(view_seed1$address),
        .value(view_seed1$value),
        .read(view_seed1$read)
    );
    network$registers$view_seed2 view_seed2(
        .address(view_seed2$address),
        .value(view_seed2$value),
        .read(view_seed2$read)
    );
    network$registers$view_build_id view_build_id(
        .address(view_build_id$address),
        .value(view_build_id$value),
        .read(view_build_id$read)
    );
    network$registers$view_clock_hz view_clock_hz(
        .address(view_clock_hz$address),
        .value(view_clock_hz$value),
        .read(view_clock_hz$read)
    );
    network$registers$view_errors view_errors(
        .address(view_errors$address),
        .value(view_errors$value),
        .read(view_errors$read)
    );
    network$registers$view_trace_status view_trace_status(
        .address(view_trace_status$address),
        .value(view_trace_status$value),
        .read(view_trace_status$read)
    );
    network$registers$view_trace_epoch view_trace_epoch(
        .address(view_trace_epoch$address),
        .value(view_trace_epoch$value),
        .read(view_trace_epoch$read)
    );
    network$registers$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    network$registers$answer answer(
        .d(answer$d),
        .q(answer$q),
        .clock(answer$clock)
    );
    network$registers$refused refused(
        .d(refused$d),
        .q(refused$q),
        .clock(refused$clock)
    );
    network$registers$in_use in_use(
        .d(in_use$d),
        .q(in_use$q),
        .clock(in_use$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        answer$clock = clock;
        refused$clock = clock;
        in_use$clock = clock;
        state$d = state$q;
        answer$d = answer$q;
        refused$d = refused$q;
        in_use$d = in_use$q;
        csr_run$clock = clock;
        csr_pause_tick$clock = clock;
        csr_event_budget$clock = clock;
        csr_rest_periods$clock = clock;
        csr_event_periods_max$clock = clock;
        csr_fatigue_min$clock = clock;
        csr_fatigue_max$clock = clock;
        csr_jitter$clock = clock;
        csr_onset_ticks$clock = clock;
        csr_drive_min$clock = clock;
        csr_rest_ticks$clock = clock;
        csr_leak_fast_shift$clock = clock;
        csr_leak_slow_shift$clock = clock;
        csr_lift$clock = clock;
        csr_conductance_min$clock = clock;
        csr_conductance_max$clock = clock;
        csr_depress_shift$clock = clock;
        csr_lia_ratio$clock = clock;
        csr_rest_sub_ticks1$clock = clock;
        csr_rest_sub_ticks2$clock = clock;
        csr_potentiate_shift1$clock = clock;
        csr_potentiate_shift2$clock = clock;
        csr_trace_control$clock = clock;
        csr_trace_trigger$clock = clock;
        csr_trace_after$clock = clock;
        region = adr[(32'h10)+:(4)];
        offset = adr[(32'h0)+:(6)];
        high_offset = |adr[(32'h6)+:(10)];
        in_csr = (region == region_csr) & ~high_offset & (offset <= last_offset);
        in_memory = (region != region_csr) & (region <= region_trace);
        writes = (state$q == BusState$Access) & we;
        in_use$d = busy | (running & ((region == region_patterns) | (region == region_owners)));
        if (region == region_trace) begin
            in_use$d = trace_runs;
        end
        writes_memory = writes & in_memory & ~in_use$q;
        host_address = adr[(32'h0)+:(16)];
        host_data = dat_w;
        in_crossbar = (region == region_crossbar1) | (region == region_crossbar2);
        in_neurons = (region == region_neurons1) | (region == region_neurons2);
        host_second = (region == region_crossbar2) | (region == region_neurons2);
        write_crossbar = writes_memory & in_crossbar;
        write_neurons = writes_memory & in_neurons;
        write_growth = writes_memory & (region == region_growth);
        write_lia = writes_memory & (region == region_lia);
        write_patterns = writes_memory & (region == region_patterns);
        write_owners = writes_memory & (region == region_owners);
        writes_csr = writes & in_csr;
        queue_push = writes_csr & (offset == offset_queue_push);
        init = (writes_csr & (offset == offset_init)) | halt;
        clear_errors = writes_csr & (offset == offset_clear_errors);
        seed1_write = writes_csr & (offset == offset_seed1);
        seed2_write = writes_csr & (offset == offset_seed2);
        add_ticks = writes_csr & (offset == offset_add_ticks);
        add_cycles = writes_csr & (offset == offset_add_cycles);
        add_events = writes_csr & (offset == offset_add_events);
        add_ties = writes_csr & (offset == offset_add_ties);
        fold1 = writes_csr & (offset == offset_fold1);
        fold2 = writes_csr & (offset == offset_fold2);
        fold_conductance1 = writes_csr & (offset == offset_fold_conductance1);
        fold_conductance2 = writes_csr & (offset == offset_fold_conductance2);
        trace_start = writes_csr & (offset == offset_trace_control) & dat_w[32'h0];
        trace_stop = writes_csr & (offset == offset_trace_control) & ~dat_w[32'h0];
        csr_run$address = offset;
        csr_run$write = writes_csr;
        csr_run$data = dat_w;
        run = csr_run$value;
        csr_pause_tick$address = offset;
        csr_pause_tick$write = writes_csr;
        csr_pause_tick$data = dat_w;
        pause_tick = csr_pause_tick$value;
        csr_event_budget$address = offset;
        csr_event_budget$write = writes_csr;
        csr_event_budget$data = dat_w;
        event_budget = csr_event_budget$value;
        csr_rest_periods$address = offset;
        csr_rest_periods$write = writes_csr;
        csr_rest_periods$data = dat_w;
        rest_periods = csr_rest_periods$value;
        csr_event_periods_max$address = offset;
        csr_event_periods_max$write = writes_csr;
        csr_event_periods_max$data = dat_w;
        event_periods_max = csr_event_periods_max$value;
        csr_jitter$address = offset;
        csr_jitter$write = writes_csr;
        csr_jitter$data = dat_w;
        jitter = csr_jitter$value;
        csr_onset_ticks$address = offset;
        csr_onset_ticks$write = writes_csr;
        csr_onset_ticks$data = dat_w;
        onset_ticks = csr_onset_ticks$value;
        csr_drive_min$address = offset;
        csr_drive_min$write = writes_csr;
        csr_drive_min$data = dat_w;
        drive_min = csr_drive_min$value;
        csr_rest_ticks$address = offset;
        csr_rest_ticks$write = writes_csr;
        csr_rest_ticks$data = dat_w;
        rest_ticks = csr_rest_ticks$value;
        csr_leak_fast_shift$address = offset;
        csr_leak_fast_shift$write = writes_csr;
        csr_leak_fast_shift$data = dat_w;
        leak_fast_shift = csr_leak_fast_shift$value;
        csr_leak_slow_shift$address = offset;
        csr_leak_slow_shift$write = writes_csr;
        csr_leak_slow_shift$data = dat_w;
        leak_slow_shift = csr_leak_slow_shift$value;
        csr_lift$address = offset;
        csr_lift$write = writes_csr;
        csr_lift$data = dat_w;
        lift = csr_lift$value;
        csr_conductance_min$address = offset;
        csr_conductance_min$write = writes_csr;
        csr_conductance_min$data = dat_w;
        conductance_min = csr_conductance_min$value;
        csr_conductance_max$address = offset;
        csr_conductance_max$write = writes_csr;
        csr_conductance_max$data = dat_w;
        conductance_max = csr_conductance_max$value;
        csr_depress_shift$address = offset;
        csr_depress_shift$write = writes_csr;
        csr_depress_shift$data = dat_w;
        depress_shift = csr_depress_shift$value;
        csr_lia_ratio$address = offset;
        csr_lia_ratio$write = writes_csr;
        csr_lia_ratio$data = dat_w;
        lia_ratio = csr_lia_ratio$value;
        csr_fatigue_max$address = offset;
        csr_fatigue_max$write = writes_csr;
        csr_fatigue_max$data = dat_w;
        fatigue_max = csr_fatigue_max$value;
        csr_fatigue_min$address = offset;
        csr_fatigue_min$write = writes_csr;
        csr_fatigue_min$data = dat_w;
        fatigue_min = csr_fatigue_min$value;
        csr_rest_sub_ticks1$address = offset;
        csr_rest_sub_ticks1$write = writes_csr;
        csr_rest_sub_ticks1$data = dat_w;
        rest_sub_ticks1 = csr_rest_sub_ticks1$value;
        csr_rest_sub_ticks2$address = offset;
        csr_rest_sub_ticks2$write = writes_csr;
        csr_rest_sub_ticks2$data = dat_w;
        rest_sub_ticks2 = csr_rest_sub_ticks2$value;
        csr_potentiate_shift1$address = offset;
        csr_potentiate_shift1$write = writes_csr;
        csr_potentiate_shift1$data = dat_w;
        potentiate_shift1 = csr_potentiate_shift1$value;
        csr_trace_control$address = offset;
        csr_trace_control$write = writes_csr;
        csr_trace_control$data = dat_w;
        trace_control = csr_trace_control$value;
        csr_trace_trigger$address = offset;
        csr_trace_trigger$write = writes_csr;
        csr_trace_trigger$data = dat_w;
        trace_trigger = csr_trace_trigger$value;
        csr_trace_after$address = offset;
        csr_trace_after$write = writes_csr;
        csr_trace_after$data = dat_w;
        trace_after = csr_trace_after$value;
        csr_potentiate_shift2$address = offset;
        csr_potentiate_shift2$write = writes_csr;
        csr_potentiate_shift2$data = dat_w;
        potentiate_shift2 = csr_potentiate_shift2$value;
        view_ident$address = offset;
        view_ident$value = value_ident;
        view_sizes$address = offset;
        view_sizes$value = value_sizes;
        view_status$address = offset;
        view_status$value = status;
        view_ticks$address = offset;
        view_ticks$value = ticks;
        view_cycles$address = offset;
        view_cycles$value = cycles;
        view_events$address = offset;
        view_events$value = events;
        view_ties$address = offset;
        view_ties$value = ties;
        view_digest1$address = offset;
        view_digest1$value = digest1;
        view_digest2$address = offset;
        view_digest2$value = digest2;
        view_conductance_digest1$address = offset;
        view_conductance_digest1$value = conductance_digest1;
        view_conductance_digest2$address = offset;
        view_conductance_digest2$value = conductance_digest2;
        view_seed1$address = offset;
        view_seed1$value = read_seed1;
        view_seed2$address = offset;
        view_seed2$value = read_seed2;
        view_build_id$address = offset;
        view_build_id$value = build_id;
        view_clock_hz$address = offset;
        view_clock_hz$value = clock_hz;
        view_errors$address = offset;
        view_errors$value = errors;
        view_trace_status$address = offset;
        view_trace_status$value = trace_status;
        view_trace_epoch$address = offset;
        view_trace_epoch$value = trace_epoch;
        read_csr = 32'h0;
        read_csr = read_csr | csr_run$read | csr_pause_tick$read | csr_event_budget$read | csr_rest_periods$read;
        read_csr = read_csr | csr_event_periods_max$read | csr_jitter$read | csr_onset_ticks$read | csr_drive_min$read;
        read_csr = read_csr | csr_rest_ticks$read | csr_leak_fast_shift$read | csr_leak_slow_shift$read | csr_lift$read;
        read_csr = read_csr | csr_conductance_min$read | csr_conductance_max$read | csr_depress_shift$read | csr_lia_ratio$read | csr_fatigue_min$read | csr_fatigue_max$read;
        read_csr = read_csr | csr_rest_sub_ticks1$read | csr_rest_sub_ticks2$read | csr_potentiate_shift1$read | csr_potentiate_shift2$read;
        read_csr = read_csr | csr_trace_control$read | csr_trace_trigger$read | csr_trace_after$read | view_ident$read;
        read_csr = read_csr | view_sizes$read | view_status$read | view_ticks$read | view_cycles$read;
        read_csr = read_csr | view_events$read | view_ties$read | view_digest1$read | view_digest2$read;
        read_csr = read_csr | view_conductance_digest1$read | view_conductance_digest2$read | view_seed1$read | view_seed2$read;
        read_csr = read_csr | view_build_id$read | view_clock_hz$read | view_errors$read | view_trace_status$read;
        read_csr = read_csr | view_trace_epoch$read;
        named_csr = 32'h0;
        if (in_csr) begin
            named_csr = read_csr;
        end
        named_crossbar = 32'h0;
        if (in_crossbar) begin
            named_crossbar = ((read_crossbar) & 32'hffffffff);
        end
        named_neurons = 32'h0;
        if (in_neurons) begin
            named_neurons = read_neurons;
        end
        named_growth = 32'h0;
        if (region == region_growth) begin
            named_growth = ((read_growth) & 32'hffffffff);
        end
        named_lia = 32'h0;
        if (region == region_lia) begin
            named_lia = ((read_lia) & 32'hffffffff);
        end
        named_patterns = 32'h0;
        if (region == region_patterns) begin
            named_patterns = read_patterns;
        end
        named_owners = 32'h0;
        if (region == region_owners) begin
            named_owners = ((read_owners) & 32'hffffffff);
        end
        named_trace = 32'h0;
        if (region == region_trace) begin
            named_trace = read_trace;
        end
        read = named_csr | named_crossbar | named_neurons | named_growth | named_lia | named_patterns | named_owners | named_trace;
        dat_r = answer$q;
        ack = (state$q == BusState$Answer) & ~refused$q;
        err = (state$q == BusState$Answer) & refused$q;
        case (state$q)
            BusState$Idle:
                begin
                    if (stb) begin
                        state$d = BusState$Access;
                    end
                end
            BusState$Access:
                begin
                    refused$d = ~(in_csr | (in_memory & ~in_use$q));
                    state$d = BusState$Wait;
                end
            BusState$Wait:
                begin
                    answer$d = read;
                    state$d = BusState$Answer;
                end
            BusState$Answer:
                begin
                    state$d = BusState$Idle;
                end
            default:
                begin
                    state$d = BusState$Idle;
                end
        endcase
    end
    
endmodule // network$registers


module network$registers$answer(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$answer


module network$registers$csr_conductance_max(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [11:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10011;
    
    // Stub signals
    reg  [11:0] held$d;
    wire  [11:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_conductance_max$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 12'hfff);
        end
    end
    
endmodule // network$registers$csr_conductance_max


module network$registers$csr_conductance_max$held(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_conductance_max$held


module network$registers$csr_conductance_min(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [11:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10010;
    
    // Stub signals
    reg  [11:0] held$d;
    wire  [11:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_conductance_min$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 12'hfff);
        end
    end
    
endmodule // network$registers$csr_conductance_min


module network$registers$csr_conductance_min$held(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_conductance_min$held


module network$registers$csr_depress_shift(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10100;
    
    // Stub signals
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_depress_shift$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 4'hf);
        end
    end
    
endmodule // network$registers$csr_depress_shift


module network$registers$csr_depress_shift$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_depress_shift$held


module network$registers$csr_drive_min(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1101;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_drive_min$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_drive_min


module network$registers$csr_drive_min$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_drive_min$held


module network$registers$csr_event_budget(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1000;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_event_budget$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_event_budget


module network$registers$csr_event_budget$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_event_budget$held


module network$registers$csr_event_periods_max(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1010;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_event_periods_max$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_event_periods_max


module network$registers$csr_event_periods_max$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_event_periods_max$held


module network$registers$csr_fatigue_max(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110101;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_fatigue_max$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_fatigue_max


module network$registers$csr_fatigue_max$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_fatigue_max$held


module network$registers$csr_fatigue_min(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110100;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_fatigue_min$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_fatigue_min


module network$registers$csr_fatigue_min$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_fatigue_min$held


module network$registers$csr_jitter(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [5:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1011;
    
    // Stub signals
    reg  [5:0] held$d;
    wire  [5:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_jitter$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 6'h3f);
        end
    end
    
endmodule // network$registers$csr_jitter


module network$registers$csr_jitter$held(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_jitter$held


module network$registers$csr_leak_fast_shift(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1111;
    
    // Stub signals
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_leak_fast_shift$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 4'hf);
        end
    end
    
endmodule // network$registers$csr_leak_fast_shift


module network$registers$csr_leak_fast_shift$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_leak_fast_shift$held


module network$registers$csr_leak_slow_shift(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10000;
    
    // Stub signals
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_leak_slow_shift$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 4'hf);
        end
    end
    
endmodule // network$registers$csr_leak_slow_shift


module network$registers$csr_leak_slow_shift$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_leak_slow_shift$held


module network$registers$csr_lia_ratio(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10101;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_lia_ratio$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_lia_ratio


module network$registers$csr_lia_ratio$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_lia_ratio$held


module network$registers$csr_lift(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10001;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_lift$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_lift


module network$registers$csr_lift$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_lift$held


module network$registers$csr_onset_ticks(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1100;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_onset_ticks$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_onset_ticks


module network$registers$csr_onset_ticks$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_onset_ticks$held


module network$registers$csr_pause_tick(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100010;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_pause_tick$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_pause_tick


module network$registers$csr_pause_tick$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_pause_tick$held


module network$registers$csr_potentiate_shift1(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11010;
    
    // Stub signals
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_potentiate_shift1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 4'hf);
        end
    end
    
endmodule // network$registers$csr_potentiate_shift1


module network$registers$csr_potentiate_shift1$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_potentiate_shift1$held


module network$registers$csr_potentiate_shift2(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11011;
    
    // Stub signals
    reg  [3:0] held$d;
    wire  [3:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_potentiate_shift2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 4'hf);
        end
    end
    
endmodule // network$registers$csr_potentiate_shift2


module network$registers$csr_potentiate_shift2$held(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_potentiate_shift2$held


module network$registers$csr_rest_periods(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1001;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_rest_periods$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 16'hffff);
        end
    end
    
endmodule // network$registers$csr_rest_periods


module network$registers$csr_rest_periods$held(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_rest_periods$held


module network$registers$csr_rest_sub_ticks1(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11000;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_rest_sub_ticks1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_rest_sub_ticks1


module network$registers$csr_rest_sub_ticks1$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_rest_sub_ticks1$held


module network$registers$csr_rest_sub_ticks2(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11001;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_rest_sub_ticks2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_rest_sub_ticks2


module network$registers$csr_rest_sub_ticks2$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_rest_sub_ticks2$held


module network$registers$csr_rest_ticks(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [7:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1110;
    
    // Stub signals
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_rest_ticks$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 8'hff);
        end
    end
    
endmodule // network$registers$csr_rest_ticks


module network$registers$csr_rest_ticks$held(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_rest_ticks$held


module network$registers$csr_run(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [2:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10;
    
    // Stub signals
    reg  [2:0] held$d;
    wire  [2:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_run$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 3'h7);
        end
    end
    
endmodule // network$registers$csr_run


module network$registers$csr_run$held(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_run$held


module network$registers$csr_trace_after(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [9:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110001;
    
    // Stub signals
    reg  [9:0] held$d;
    wire  [9:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_trace_after$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 10'h3ff);
        end
    end
    
endmodule // network$registers$csr_trace_after


module network$registers$csr_trace_after$held(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_trace_after$held


module network$registers$csr_trace_control(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [1:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b101111;
    
    // Stub signals
    reg  [1:0] held$d;
    wire  [1:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_trace_control$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 2'h3);
        end
    end
    
endmodule // network$registers$csr_trace_control


module network$registers$csr_trace_control$held(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_trace_control$held


module network$registers$csr_trace_trigger(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [14:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110000;
    
    // Stub signals
    reg  [14:0] held$d;
    wire  [14:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    network$registers$csr_trace_trigger$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        value = held$q;
        selected = address == offset;
        read = 32'h0;
        if (selected) begin
            read = ((held$q) & 32'hffffffff);
        end
        if (selected & write) begin
            held$d = ((data) & 15'h7fff);
        end
    end
    
endmodule // network$registers$csr_trace_trigger


module network$registers$csr_trace_trigger$held(d,q,clock);
    
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$csr_trace_trigger$held


module network$registers$in_use(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$in_use


module network$registers$refused(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$refused


module network$registers$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Enums
    localparam BusState$Idle = 0;
    localparam BusState$Access = 1;
    localparam BusState$Wait = 2;
    localparam BusState$Answer = 3;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$registers$state


module network$registers$view_build_id(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100011;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_build_id


module network$registers$view_clock_hz(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100100;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_clock_hz


module network$registers$view_conductance_digest1(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11110;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_conductance_digest1


module network$registers$view_conductance_digest2(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11111;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_conductance_digest2


module network$registers$view_cycles(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10111;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_cycles


module network$registers$view_digest1(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11100;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_digest1


module network$registers$view_digest2(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11101;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_digest2


module network$registers$view_errors(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [3:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100101;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_errors


module network$registers$view_events(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_events


module network$registers$view_ident(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b0;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_ident


module network$registers$view_seed1(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100000;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_seed1


module network$registers$view_seed2(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100001;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_seed2


module network$registers$view_sizes(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_sizes


module network$registers$view_status(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_status


module network$registers$view_ticks(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b101;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_ticks


module network$registers$view_ties(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b111;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_ties


module network$registers$view_trace_epoch(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [13:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110011;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_trace_epoch


module network$registers$view_trace_status(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110010;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // network$registers$view_trace_status


module network$sequencer(clock,init,run,pause_tick,queue_push,host_address,host_data,host_write_pattern,host_write_owner,add_ticks,add_cycles,add_events,add_ties,host_read_pattern,host_read_owner,event_budget,rest_periods,event_periods_max,lane_busy,pulsed,spiked1,spiked2,spike_index1,over_budget,over_index,tie,inhibition_changed,inhibition_busy,inhibit,begins,tick,learn,clk,clk1,clk2,rising,period_start,clear_spikes,pattern,pulse1,teaching,rows2,gate1,gate2,control,busy,working,status,tick_done,ticks,cycles,events,ties);
    
    // Module arguments
    input wire  clock;
    input wire  init;
    input wire  [2:0] run;
    input wire  [15:0] pause_tick;
    input wire  queue_push;
    input wire  [15:0] host_address;
    input wire  [31:0] host_data;
    input wire  host_write_pattern;
    input wire  host_write_owner;
    input wire  add_ticks;
    input wire  add_cycles;
    input wire  add_events;
    input wire  add_ties;
    output reg  [31:0] host_read_pattern;
    output reg  [15:0] host_read_owner;
    input wire  [15:0] event_budget;
    input wire  [15:0] rest_periods;
    input wire  [15:0] event_periods_max;
    input wire  lane_busy;
    input wire  pulsed;
    input wire  spiked1;
    input wire  spiked2;
    input wire  [1:0] spike_index1;
    input wire  over_budget;
    input wire  [1:0] over_index;
    input wire  tie;
    input wire  inhibition_changed;
    input wire  inhibition_busy;
    output reg  inhibit;
    output reg  begins;
    output reg  tick;
    output reg  learn;
    output reg  clk;
    output reg  clk1;
    output reg  clk2;
    output reg  rising;
    output reg  period_start;
    output reg  clear_spikes;
    output reg  [5:0] pattern;
    output reg  pulse1;
    output reg  teaching;
    output reg  [2:0] rows2;
    output reg  [2:0] gate1;
    output reg  [2:0] gate2;
    output reg  [7:0] control;
    output reg  busy;
    output reg  working;
    output reg  [31:0] status;
    output reg  tick_done;
    output reg  [31:0] ticks;
    output reg  [31:0] cycles;
    output reg  [15:0] events;
    output reg  [15:0] ties;
    
    // Constant declarations
    localparam  all1 = 3'b111;
    localparam  all2 = 3'b111;
    localparam  op_control = 4'h1;
    localparam  op_gate = 4'h2;
    localparam  op_present = 4'h3;
    localparam  op_rest = 4'h4;
    localparam  op_train = 4'h5;
    localparam  op_teach = 4'h6;
    localparam  op_clear = 4'h7;
    localparam  op_bench = 4'h8;
    
    // Enums
    localparam SequencerState$Idle = 0;
    localparam SequencerState$Decode = 1;
    localparam SequencerState$Execute = 2;
    localparam SequencerState$Tick = 3;
    localparam SequencerState$Wait = 4;
    localparam SequencerState$Inhibit = 5;
    localparam SequencerState$TickEnd = 6;
    localparam SequencerState$Program = 7;
    localparam SequencerState$ProgramWait = 8;
    localparam SequencerState$PeriodEnd = 9;
    
    // Stub signals
    reg  [7:0] queue$read_address;
    reg  queue$read_clock;
    wire  [31:0] queue$read_data;
    reg  [7:0] queue$write_address;
    reg  queue$write_clock;
    reg  [31:0] queue$write_data;
    reg  queue$write_enable;
    reg  [5:0] patterns$read_address;
    reg  patterns$read_clock;
    wire  [31:0] patterns$read_data;
    reg  [5:0] patterns$write_address;
    reg  patterns$write_clock;
    reg  [31:0] patterns$write_data;
    reg  patterns$write_enable;
    reg  [5:0] owners$read_address;
    reg  owners$read_clock;
    wire  [15:0] owners$read_data;
    reg  [5:0] owners$write_address;
    reg  owners$write_clock;
    reg  [15:0] owners$write_data;
    reg  owners$write_enable;
    reg  [3:0] state$d;
    wire  [3:0] state$q;
    reg  state$clock;
    reg  [7:0] write_pointer$d;
    wire  [7:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [7:0] read_pointer$d;
    wire  [7:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [8:0] entries$d;
    wire  [8:0] entries$q;
    reg  entries$clock;
    reg  [3:0] operation$d;
    wire  [3:0] operation$q;
    reg  operation$clock;
    reg  [7:0] modes$d;
    wire  [7:0] modes$q;
    reg  modes$clock;
    reg  [2:0] gates1$d;
    wire  [2:0] gates1$q;
    reg  gates1$clock;
    reg  [2:0] gates2$d;
    wire  [2:0] gates2$q;
    reg  gates2$clock;
    reg  [2:0] gate_mask1$d;
    wire  [2:0] gate_mask1$q;
    reg  gate_mask1$clock;
    reg  [2:0] gate_mask2$d;
    wire  [2:0] gate_mask2$q;
    reg  gate_mask2$clock;
    reg  clearing$d;
    wire  clearing$q;
    reg  clearing$clock;
    reg  [5:0] tick_in_period$d;
    wire  [5:0] tick_in_period$q;
    reg  tick_in_period$clock;
    reg  [15:0] remaining$d;
    wire  [15:0] remaining$q;
    reg  remaining$clock;
    reg  driving$d;
    wire  driving$q;
    reg  driving$clock;
    reg  teaches$d;
    wire  teaches$q;
    reg  teaches$clock;
    reg  resting$d;
    wire  resting$q;
    reg  resting$clock;
    reg  [15:0] count$d;
    wire  [15:0] count$q;
    reg  count$clock;
    reg  [1:0] winner$d;
    wire  [1:0] winner$q;
    reg  winner$clock;
    reg  winner_over$d;
    wire  winner_over$q;
    reg  winner_over$clock;
    reg  ground$d;
    wire  ground$q;
    reg  ground$clock;
    reg  gave_up$d;
    wire  gave_up$q;
    reg  gave_up$clock;
    reg  [31:0] tick_count$d;
    wire  [31:0] tick_count$q;
    reg  tick_count$clock;
    reg  [31:0] cycle_count$d;
    wire  [31:0] cycle_count$q;
    reg  cycle_count$clock;
    reg  [15:0] event_count$d;
    wire  [15:0] event_count$q;
    reg  event_count$clock;
    reg  [15:0] tie_count$d;
    wire  [15:0] tie_count$q;
    reg  tie_count$clock;
    
    // Local signals
    reg  full;
    reg  push;
    reg  pop;
    reg  runs;
    reg  ends;
    reg  [31:0] word;
    reg  [5:0] pattern_index;
    reg  [2:0] one1;
    reg  [2:0] one2;
    reg  in_period;
    reg  first_phase;
    reg  benches;
    reg  is_clk;
    reg  last_period;
    reg  [2:0] owner_mask;
    reg  [2:0] pulsed_rows2;
    reg  spiked;
    reg  paused;
    reg  takes;
    reg  event_done;
    reg  own;
    reg  [2:0] ground_mask;
    reg  [15:0] owner_word;
    reg  [31:0] addend;
    reg  [15:0] addend16;
    reg  counts_tick;
    reg  counts_event;
    
    // Sub module instances
    network$sequencer$queue queue(
        .read_address(queue$read_address),
        .read_clock(queue$read_clock),
        .read_data(queue$read_data),
        .write_address(queue$write_address),
        .write_clock(queue$write_clock),
        .write_data(queue$write_data),
        .write_enable(queue$write_enable)
    );
    network$sequencer$patterns patterns(
        .read_address(patterns$read_address),
        .read_clock(patterns$read_clock),
        .read_data(patterns$read_data),
        .write_address(patterns$write_address),
        .write_clock(patterns$write_clock),
        .write_data(patterns$write_data),
        .write_enable(patterns$write_enable)
    );
    network$sequencer$owners owners(
        .read_address(owners$read_address),
        .read_clock(owners$read_clock),
        .read_data(owners$read_data),
        .write_address(owners$write_address),
        .write_clock(owners$write_clock),
        .write_data(owners$write_data),
        .write_enable(owners$write_enable)
    );
    network$sequencer$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    network$sequencer$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    network$sequencer$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    network$sequencer$entries entries(
        .d(entries$d),
        .q(entries$q),
        .clock(entries$clock)
    );
    network$sequencer$operation operation(
        .d(operation$d),
        .q(operation$q),
        .clock(operation$clock)
    );
    network$sequencer$modes modes(
        .d(modes$d),
        .q(modes$q),
        .clock(modes$clock)
    );
    network$sequencer$gates1 gates1(
        .d(gates1$d),
        .q(gates1$q),
        .clock(gates1$clock)
    );
    network$sequencer$gates2 gates2(
        .d(gates2$d),
        .q(gates2$q),
        .clock(gates2$clock)
    );
    network$sequencer$gate_mask1 gate_mask1(
        .d(gate_mask1$d),
        .q(gate_mask1$q),
        .clock(gate_mask1$clock)
    );
    network$sequencer$gate_mask2 gate_mask2(
        .d(gate_mask2$d),
        .q(gate_mask2$q),
        .clock(gate_mask2$clock)
    );
    network$sequencer$clearing clearing(
        .d(clearing$d),
        .q(clearing$q),
        .clock(clearing$clock)
    );
    network$sequencer$tick_in_period tick_in_period(
        .d(tick_in_period$d),
        .q(tick_in_period$q),
        .clock(tick_in_period$clock)
    );
    network$sequencer$remaining remaining(
        .d(remaining$d),
        .q(remaining$q),
        .clock(remaining$clock)
    );
    network$sequencer$driving driving(
        .d(driving$d),
        .q(driving$q),
        .clock(driving$clock)
    );
    network$sequencer$teaches teaches(
        .d(teaches$d),
        .q(teaches$q),
        .clock(teaches$clock)
    );
    network$sequencer$resting resting(
        .d(resting$d),
        .q(resting$q),
        .clock(resting$clock)
    );
    network$sequencer$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    network$sequencer$winner winner(
        .d(winner$d),
        .q(winner$q),
        .clock(winner$clock)
    );
    network$sequencer$winner_over winner_over(
        .d(winner_over$d),
        .q(winner_over$q),
        .clock(winner_over$clock)
    );
    network$sequencer$ground ground(
        .d(ground$d),
        .q(ground$q),
        .clock(ground$clock)
    );
    network$sequencer$gave_up gave_up(
        .d(gave_up$d),
        .q(gave_up$q),
        .clock(gave_up$clock)
    );
    network$sequencer$tick_count tick_count(
        .d(tick_count$d),
        .q(tick_count$q),
        .clock(tick_count$clock)
    );
    network$sequencer$cycle_count cycle_count(
        .d(cycle_count$d),
        .q(cycle_count$q),
        .clock(cycle_count$clock)
    );
    network$sequencer$event_count event_count(
        .d(event_count$d),
        .q(event_count$q),
        .clock(event_count$clock)
    );
    network$sequencer$tie_count tie_count(
        .d(tie_count$d),
        .q(tie_count$q),
        .clock(tie_count$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        write_pointer$clock = clock;
        read_pointer$clock = clock;
        entries$clock = clock;
        modes$clock = clock;
        gates1$clock = clock;
        gates2$clock = clock;
        clearing$clock = clock;
        state$d = state$q;
        write_pointer$d = write_pointer$q;
        read_pointer$d = read_pointer$q;
        entries$d = entries$q;
        modes$d = modes$q;
        gates1$d = gates1$q;
        gates2$d = gates2$q;
        clearing$d = clearing$q;
        tick_in_period$clock = clock;
        remaining$clock = clock;
        driving$clock = clock;
        teaches$clock = clock;
        resting$clock = clock;
        count$clock = clock;
        winner$clock = clock;
        winner_over$clock = clock;
        tick_in_period$d = tick_in_period$q;
        remaining$d = remaining$q;
        driving$d = driving$q;
        teaches$d = teaches$q;
        resting$d = resting$q;
        count$d = count$q;
        winner$d = winner$q;
        winner_over$d = winner_over$q;
        operation$clock = clock;
        ground$clock = clock;
        gate_mask1$clock = clock;
        gate_mask2$clock = clock;
        gave_up$clock = clock;
        tick_count$clock = clock;
        cycle_count$clock = clock;
        event_count$clock = clock;
        tie_count$clock = clock;
        operation$d = operation$q;
        ground$d = ground$q;
        gate_mask1$d = gate_mask1$q;
        gate_mask2$d = gate_mask2$q;
        gave_up$d = gave_up$q;
        tick_count$d = tick_count$q;
        cycle_count$d = cycle_count$q;
        event_count$d = event_count$q;
        tie_count$d = tie_count$q;
        queue$read_clock = clock;
        queue$write_clock = clock;
        patterns$read_clock = clock;
        patterns$write_clock = clock;
        owners$read_clock = clock;
        owners$write_clock = clock;
        full = entries$q[32'h8];
        push = queue_push & ~full;
        queue$read_address = read_pointer$q;
        queue$write_address = write_pointer$q;
        queue$write_data = host_data;
        queue$write_enable = push;
        if (push) begin
            write_pointer$d = write_pointer$q + 32'h1;
        end
        word = queue$read_data;
        benches = operation$q == op_bench;
        runs = (operation$q == op_present) | (operation$q == op_rest) | (operation$q == op_train) | (operation$q == op_teach) | benches;
        ends = 1'b0;
        pattern_index = word[(32'h14)+:(6)];
        if (state$q == SequencerState$Idle) begin
            pattern_index = ((host_address) & 6'h3f);
        end
        patterns$read_address = pattern_index;
        patterns$write_address = pattern_index;
        patterns$write_data = host_data;
        patterns$write_enable = host_write_pattern;
        host_read_pattern = patterns$read_data;
        owners$read_address = pattern_index;
        owners$write_address = pattern_index;
        host_read_owner = owners$read_data;
        in_period = (state$q != SequencerState$Idle) & (state$q != SequencerState$Decode) & (state$q != SequencerState$Execute);
        first_phase = in_period & ~tick_in_period$q[32'h5];
        is_clk = first_phase & ~benches;
        clk = is_clk;
        clk1 = is_clk & modes$q[32'h0];
        clk2 = is_clk & modes$q[32'h1];
        rising = ~|tick_in_period$q;
        paused = (tick_count$q[(32'h0)+:(16)] == pause_tick) & (((state$q == SequencerState$Tick) & run[32'h1]) | ((state$q == SequencerState$TickEnd) & run[32'h2]));
        begins = state$q == SequencerState$Execute;
        tick = (state$q == SequencerState$Tick) & ~paused;
        period_start = (state$q == SequencerState$Tick) & ~|tick_in_period$q;
        learn = state$q == SequencerState$Program;
        inhibit = (state$q == SequencerState$Wait) & ~lane_busy & inhibition_changed;
        tick_done = (state$q == SequencerState$TickEnd) & ~paused;
        clear_spikes = clearing$q;
        control = modes$q;
        gate1 = gates1$q;
        gate2 = gates2$q;
        pattern = ((patterns$read_data) & 6'h3f);
        pulse1 = driving$q & ~teaches$q & (first_phase | (in_period & benches & ground$q));
        pulsed_rows2 = 32'h0;
        one1 = 32'h1;
        one2 = 32'h1;
        owner_mask = one1 << owners$read_data[(32'h0)+:(8)];
        teaching = driving$q & teaches$q;
        if (teaching & is_clk & owners$read_data[32'hf]) begin
            pulsed_rows2 = owner_mask;
        end
        rows2 = pulsed_rows2;
        takes = run[32'h0] & |entries$q;
        working = (state$q != SequencerState$Idle) | takes;
        busy = working & ~paused;
        status = (((entries$q) & 32'hffffffff) << 32'h8) | (((modes$q) & 32'hffffffff) << 32'h18);
        status = (status & ~(1 << (32'h0)) | ((working) << (32'h0)));
        status = (status & ~(1 << (32'h1)) | ((gave_up$q) << (32'h1)));
        status = (status & ~(1 << (32'h2)) | ((paused) << (32'h2)));
        status = (status & ~(1 << (32'h3)) | ((is_clk) << (32'h3)));
        status = (status & ~(1 << (32'h4)) | ((inhibition_changed) << (32'h4)));
        status = (status & ~(1 << (32'h5)) | ((clearing$q) << (32'h5)));
        ticks = tick_count$q;
        cycles = cycle_count$q;
        events = event_count$q;
        ties = tie_count$q;
        spiked = spiked1;
        if (teaches$q) begin
            spiked = spiked2;
        end
        addend = 32'h1;
        if (~working) begin
            addend = host_data;
        end
        addend16 = ((addend) & 16'hffff);
        counts_tick = (state$q == SequencerState$TickEnd) & ~paused;
        counts_event = (state$q == SequencerState$PeriodEnd) & ((operation$q == op_train) | (operation$q == op_teach)) & ~resting$q & spiked;
        if (counts_tick | (add_ticks & ~working)) begin
            tick_count$d = tick_count$q + addend;
        end
        if ((working & ~paused) | (add_cycles & ~working)) begin
            cycle_count$d = cycle_count$q + addend;
        end
        if (counts_event | (add_events & ~working)) begin
            event_count$d = event_count$q + addend16;
        end
        if (tie | (add_ties & ~working)) begin
            tie_count$d = tie_count$q + addend16;
        end
        gate_mask1$d = one1 << word[(32'h0)+:(8)];
        gate_mask2$d = one2 << word[(32'h0)+:(8)];
        if (word[32'h1a]) begin
            gate_mask1$d = all1;
            gate_mask2$d = all2;
        end
        last_period = (remaining$q == 32'h1) | ~|remaining$q;
        event_done = (state$q == SequencerState$PeriodEnd) & resting$q & last_period;
        own = event_done & (operation$q == op_train) & (~ground$q | winner_over$q);
        owner_word = (((winner$q) & 16'hffff) & ~(1 << (32'hf)) | ((1'b1) << (32'hf)));
        ground_mask = one1 << winner$q;
        owners$write_enable = host_write_owner | own;
        owners$write_data = owner_word;
        if (host_write_owner) begin
            owners$write_data = ((host_data) & 16'hffff);
        end
        case (state$q)
            SequencerState$Idle:
                begin
                    tick_in_period$d = 32'h0;
                    if (takes) begin
                        state$d = SequencerState$Decode;
                    end
                end
            SequencerState$Decode:
                begin
                    operation$d = word[(32'h1c)+:(4)];
                    ground$d = word[32'h13];
                    state$d = SequencerState$Execute;
                end
            SequencerState$Execute:
                begin
                    driving$d = operation$q != op_rest;
                    teaches$d = operation$q == op_teach;
                    resting$d = 1'b0;
                    count$d = 32'h0;
                    remaining$d = event_periods_max;
                    if ((operation$q == op_present) | (operation$q == op_rest) | benches) begin
                        remaining$d = word[(32'h0)+:(16)];
                    end
                    state$d = SequencerState$Idle;
                    if (operation$q == op_control) begin
                        modes$d = word[(32'h0)+:(8)];
                    end
                    if (operation$q == op_gate) begin
                        if (word[32'h1b]) begin
                            gates2$d = gates2$q & ~gate_mask2$q;
                            if (word[32'h19]) begin
                                gates2$d = gates2$q | gate_mask2$q;
                            end
                        end
                        else begin
                            gates1$d = gates1$q & ~gate_mask1$q;
                            if (word[32'h19]) begin
                                gates1$d = gates1$q | gate_mask1$q;
                            end
                        end
                    end
                    if (operation$q == op_clear) begin
                        clearing$d = 1'b1;
                        event_count$d = 32'h0;
                        tie_count$d = 32'h0;
                    end
                    if (operation$q == op_teach) begin
                        gates2$d = gate_mask2$q;
                    end
                    if (runs) begin
                        state$d = SequencerState$Tick;
                    end
                end
            SequencerState$Tick:
                begin
                    state$d = SequencerState$Wait;
                    if (paused) begin
                        state$d = SequencerState$Tick;
                    end
                end
            SequencerState$Wait:
                begin
                    if (~lane_busy) begin
                        state$d = SequencerState$TickEnd;
                        if (inhibition_changed) begin
                            state$d = SequencerState$Inhibit;
                        end
                    end
                end
            SequencerState$Inhibit:
                begin
                    if (~inhibition_busy) begin
                        state$d = SequencerState$TickEnd;
                    end
                end
            SequencerState$TickEnd:
                begin
                    if (~paused) begin
                        clearing$d = 1'b0;
                        tick_in_period$d = tick_in_period$q + 32'h1;
                        state$d = SequencerState$Tick;
                        if ((tick_in_period$q == 32'h1f) & pulsed) begin
                            tick_in_period$d = tick_in_period$q;
                            state$d = SequencerState$Program;
                        end
                        if (&tick_in_period$q) begin
                            tick_in_period$d = tick_in_period$q;
                            state$d = SequencerState$PeriodEnd;
                        end
                    end
                end
            SequencerState$Program:
                begin
                    state$d = SequencerState$ProgramWait;
                end
            SequencerState$ProgramWait:
                begin
                    if (~lane_busy) begin
                        tick_in_period$d = tick_in_period$q + 32'h1;
                        state$d = SequencerState$Tick;
                    end
                end
            SequencerState$PeriodEnd:
                begin
                    tick_in_period$d = 32'h0;
                    remaining$d = remaining$q - 32'h1;
                    state$d = SequencerState$Tick;
                    if ((operation$q == op_present) | (operation$q == op_rest) | benches) begin
                        if (last_period | (~benches & driving$q & ground$q & spiked)) begin
                            ends = 1'b1;
                        end
                    end
                    else if (~resting$q) begin
                        if (spiked) begin
                            count$d = count$q + 32'h1;
                            winner$d = spike_index1;
                            if (ground$q) begin
                                winner$d = over_index;
                            end
                            winner_over$d = over_budget;
                            resting$d = 1'b1;
                            driving$d = 1'b0;
                            remaining$d = rest_periods;
                        end
                        else if (last_period) begin
                            gave_up$d = 1'b1;
                            ends = 1'b1;
                        end
                    end
                    else if (last_period) begin
                        resting$d = 1'b0;
                        driving$d = 1'b1;
                        remaining$d = event_periods_max;
                        if ((operation$q == op_train) & ground$q) begin
                            if (winner_over$q) begin
                                gates1$d = gates1$q & ~ground_mask;
                                ends = 1'b1;
                            end
                        end
                        else if (count$q >= event_budget) begin
                            ends = 1'b1;
                        end
                    end
                end
            default:
                begin
                    state$d = SequencerState$Idle;
                end
        endcase
        if (ends) begin
            state$d = SequencerState$Idle;
        end
        pop = ((state$q == SequencerState$Execute) & ~runs) | ends;
        if (pop) begin
            read_pointer$d = read_pointer$q + 32'h1;
        end
        if (push & ~pop) begin
            entries$d = entries$q + 32'h1;
        end
        if (pop & ~push) begin
            entries$d = entries$q - 32'h1;
        end
        if (init) begin
            state$d = SequencerState$Idle;
            write_pointer$d = 32'h0;
            read_pointer$d = 32'h0;
            entries$d = 32'h0;
            modes$d = 32'h0;
            gates1$d = 32'h0;
            gates2$d = 32'h0;
            clearing$d = 1'b0;
            gave_up$d = 1'b0;
            tick_count$d = 32'h0;
            cycle_count$d = 32'h0;
            event_count$d = 32'h0;
            tie_count$d = 32'h0;
        end
    end
    
endmodule // network$sequencer


module network$sequencer$clearing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$clearing


module network$sequencer$count(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$count


module network$sequencer$cycle_count(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$cycle_count


module network$sequencer$driving(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$driving


module network$sequencer$entries(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$entries


module network$sequencer$event_count(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$event_count


module network$sequencer$gate_mask1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$gate_mask1


module network$sequencer$gate_mask2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$gate_mask2


module network$sequencer$gates1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$gates1


module network$sequencer$gates2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$gates2


module network$sequencer$gave_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$gave_up


module network$sequencer$ground(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$ground


module network$sequencer$modes(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$modes


module network$sequencer$operation(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$operation


module network$sequencer$owners(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [15:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [15:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[15:0] mem[63:0];
    
    initial begin
    mem[6'b0] = 16'h0;
    mem[6'b1] = 16'h0;
    mem[6'b10] = 16'h0;
    mem[6'b11] = 16'h0;
    mem[6'b100] = 16'h0;
    mem[6'b101] = 16'h0;
    mem[6'b110] = 16'h0;
    mem[6'b111] = 16'h0;
    mem[6'b1000] = 16'h0;
    mem[6'b1001] = 16'h0;
    mem[6'b1010] = 16'h0;
    mem[6'b1011] = 16'h0;
    mem[6'b1100] = 16'h0;
    mem[6'b1101] = 16'h0;
    mem[6'b1110] = 16'h0;
    mem[6'b1111] = 16'h0;
    mem[6'b10000] = 16'h0;
    mem[6'b10001] = 16'h0;
    mem[6'b10010] = 16'h0;
    mem[6'b10011] = 16'h0;
    mem[6'b10100] = 16'h0;
    mem[6'b10101] = 16'h0;
    mem[6'b10110] = 16'h0;
    mem[6'b10111] = 16'h0;
    mem[6'b11000] = 16'h0;
    mem[6'b11001] = 16'h0;
    mem[6'b11010] = 16'h0;
    mem[6'b11011] = 16'h0;
    mem[6'b11100] = 16'h0;
    mem[6'b11101] = 16'h0;
    mem[6'b11110] = 16'h0;
    mem[6'b11111] = 16'h0;
    mem[6'b100000] = 16'h0;
    mem[6'b100001] = 16'h0;
    mem[6'b100010] = 16'h0;
    mem[6'b100011] = 16'h0;
    mem[6'b100100] = 16'h0;
    mem[6'b100101] = 16'h0;
    mem[6'b100110] = 16'h0;
    mem[6'b100111] = 16'h0;
    mem[6'b101000] = 16'h0;
    mem[6'b101001] = 16'h0;
    mem[6'b101010] = 16'h0;
    mem[6'b101011] = 16'h0;
    mem[6'b101100] = 16'h0;
    mem[6'b101101] = 16'h0;
    mem[6'b101110] = 16'h0;
    mem[6'b101111] = 16'h0;
    mem[6'b110000] = 16'h0;
    mem[6'b110001] = 16'h0;
    mem[6'b110010] = 16'h0;
    mem[6'b110011] = 16'h0;
    mem[6'b110100] = 16'h0;
    mem[6'b110101] = 16'h0;
    mem[6'b110110] = 16'h0;
    mem[6'b110111] = 16'h0;
    mem[6'b111000] = 16'h0;
    mem[6'b111001] = 16'h0;
    mem[6'b111010] = 16'h0;
    mem[6'b111011] = 16'h0;
    mem[6'b111100] = 16'h0;
    mem[6'b111101] = 16'h0;
    mem[6'b111110] = 16'h0;
    mem[6'b111111] = 16'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$sequencer$owners


module network$sequencer$patterns(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[31:0] mem[63:0];
    
    initial begin
    mem[6'b0] = 32'h0;
    mem[6'b1] = 32'h0;
    mem[6'b10] = 32'h0;
    mem[6'b11] = 32'h0;
    mem[6'b100] = 32'h0;
    mem[6'b101] = 32'h0;
    mem[6'b110] = 32'h0;
    mem[6'b111] = 32'h0;
    mem[6'b1000] = 32'h0;
    mem[6'b1001] = 32'h0;
    mem[6'b1010] = 32'h0;
    mem[6'b1011] = 32'h0;
    mem[6'b1100] = 32'h0;
    mem[6'b1101] = 32'h0;
    mem[6'b1110] = 32'h0;
    mem[6'b1111] = 32'h0;
    mem[6'b10000] = 32'h0;
    mem[6'b10001] = 32'h0;
    mem[6'b10010] = 32'h0;
    mem[6'b10011] = 32'h0;
    mem[6'b10100] = 32'h0;
    mem[6'b10101] = 32'h0;
    mem[6'b10110] = 32'h0;
    mem[6'b10111] = 32'h0;
    mem[6'b11000] = 32'h0;
    mem[6'b11001] = 32'h0;
    mem[6'b11010] = 32'h0;
    mem[6'b11011] = 32'h0;
    mem[6'b11100] = 32'h0;
    mem[6'b11101] = 32'h0;
    mem[6'b11110] = 32'h0;
    mem[6'b11111] = 32'h0;
    mem[6'b100000] = 32'h0;
    mem[6'b100001] = 32'h0;
    mem[6'b100010] = 32'h0;
    mem[6'b100011] = 32'h0;
    mem[6'b100100] = 32'h0;
    mem[6'b100101] = 32'h0;
    mem[6'b100110] = 32'h0;
    mem[6'b100111] = 32'h0;
    mem[6'b101000] = 32'h0;
    mem[6'b101001] = 32'h0;
    mem[6'b101010] = 32'h0;
    mem[6'b101011] = 32'h0;
    mem[6'b101100] = 32'h0;
    mem[6'b101101] = 32'h0;
    mem[6'b101110] = 32'h0;
    mem[6'b101111] = 32'h0;
    mem[6'b110000] = 32'h0;
    mem[6'b110001] = 32'h0;
    mem[6'b110010] = 32'h0;
    mem[6'b110011] = 32'h0;
    mem[6'b110100] = 32'h0;
    mem[6'b110101] = 32'h0;
    mem[6'b110110] = 32'h0;
    mem[6'b110111] = 32'h0;
    mem[6'b111000] = 32'h0;
    mem[6'b111001] = 32'h0;
    mem[6'b111010] = 32'h0;
    mem[6'b111011] = 32'h0;
    mem[6'b111100] = 32'h0;
    mem[6'b111101] = 32'h0;
    mem[6'b111110] = 32'h0;
    mem[6'b111111] = 32'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$sequencer$patterns


module network$sequencer$queue(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[31:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 32'h0;
    mem[8'h1] = 32'h0;
    mem[8'h2] = 32'h0;
    mem[8'h3] = 32'h0;
    mem[8'h4] = 32'h0;
    mem[8'h5] = 32'h0;
    mem[8'h6] = 32'h0;
    mem[8'h7] = 32'h0;
    mem[8'h8] = 32'h0;
    mem[8'h9] = 32'h0;
    mem[8'ha] = 32'h0;
    mem[8'hb] = 32'h0;
    mem[8'hc] = 32'h0;
    mem[8'hd] = 32'h0;
    mem[8'he] = 32'h0;
    mem[8'hf] = 32'h0;
    mem[8'h10] = 32'h0;
    mem[8'h11] = 32'h0;
    mem[8'h12] = 32'h0;
    mem[8'h13] = 32'h0;
    mem[8'h14] = 32'h0;
    mem[8'h15] = 32'h0;
    mem[8'h16] = 32'h0;
    mem[8'h17] = 32'h0;
    mem[8'h18] = 32'h0;
    mem[8'h19] = 32'h0;
    mem[8'h1a] = 32'h0;
    mem[8'h1b] = 32'h0;
    mem[8'h1c] = 32'h0;
    mem[8'h1d] = 32'h0;
    mem[8'h1e] = 32'h0;
    mem[8'h1f] = 32'h0;
    mem[8'h20] = 32'h0;
    mem[8'h21] = 32'h0;
    mem[8'h22] = 32'h0;
    mem[8'h23] = 32'h0;
    mem[8'h24] = 32'h0;
    mem[8'h25] = 32'h0;
    mem[8'h26] = 32'h0;
    mem[8'h27] = 32'h0;
    mem[8'h28] = 32'h0;
    mem[8'h29] = 32'h0;
    mem[8'h2a] = 32'h0;
    mem[8'h2b] = 32'h0;
    mem[8'h2c] = 32'h0;
    mem[8'h2d] = 32'h0;
    mem[8'h2e] = 32'h0;
    mem[8'h2f] = 32'h0;
    mem[8'h30] = 32'h0;
    mem[8'h31] = 32'h0;
    mem[8'h32] = 32'h0;
    mem[8'h33] = 32'h0;
    mem[8'h34] = 32'h0;
    mem[8'h35] = 32'h0;
    mem[8'h36] = 32'h0;
    mem[8'h37] = 32'h0;
    mem[8'h38] = 32'h0;
    mem[8'h39] = 32'h0;
    mem[8'h3a] = 32'h0;
    mem[8'h3b] = 32'h0;
    mem[8'h3c] = 32'h0;
    mem[8'h3d] = 32'h0;
    mem[8'h3e] = 32'h0;
    mem[8'h3f] = 32'h0;
    mem[8'h40] = 32'h0;
    mem[8'h41] = 32'h0;
    mem[8'h42] = 32'h0;
    mem[8'h43] = 32'h0;
    mem[8'h44] = 32'h0;
    mem[8'h45] = 32'h0;
    mem[8'h46] = 32'h0;
    mem[8'h47] = 32'h0;
    mem[8'h48] = 32'h0;
    mem[8'h49] = 32'h0;
    mem[8'h4a] = 32'h0;
    mem[8'h4b] = 32'h0;
    mem[8'h4c] = 32'h0;
    mem[8'h4d] = 32'h0;
    mem[8'h4e] = 32'h0;
    mem[8'h4f] = 32'h0;
    mem[8'h50] = 32'h0;
    mem[8'h51] = 32'h0;
    mem[8'h52] = 32'h0;
    mem[8'h53] = 32'h0;
    mem[8'h54] = 32'h0;
    mem[8'h55] = 32'h0;
    mem[8'h56] = 32'h0;
    mem[8'h57] = 32'h0;
    mem[8'h58] = 32'h0;
    mem[8'h59] = 32'h0;
    mem[8'h5a] = 32'h0;
    mem[8'h5b] = 32'h0;
    mem[8'h5c] = 32'h0;
    mem[8'h5d] = 32'h0;
    mem[8'h5e] = 32'h0;
    mem[8'h5f] = 32'h0;
    mem[8'h60] = 32'h0;
    mem[8'h61] = 32'h0;
    mem[8'h62] = 32'h0;
    mem[8'h63] = 32'h0;
    mem[8'h64] = 32'h0;
    mem[8'h65] = 32'h0;
    mem[8'h66] = 32'h0;
    mem[8'h67] = 32'h0;
    mem[8'h68] = 32'h0;
    mem[8'h69] = 32'h0;
    mem[8'h6a] = 32'h0;
    mem[8'h6b] = 32'h0;
    mem[8'h6c] = 32'h0;
    mem[8'h6d] = 32'h0;
    mem[8'h6e] = 32'h0;
    mem[8'h6f] = 32'h0;
    mem[8'h70] = 32'h0;
    mem[8'h71] = 32'h0;
    mem[8'h72] = 32'h0;
    mem[8'h73] = 32'h0;
    mem[8'h74] = 32'h0;
    mem[8'h75] = 32'h0;
    mem[8'h76] = 32'h0;
    mem[8'h77] = 32'h0;
    mem[8'h78] = 32'h0;
    mem[8'h79] = 32'h0;
    mem[8'h7a] = 32'h0;
    mem[8'h7b] = 32'h0;
    mem[8'h7c] = 32'h0;
    mem[8'h7d] = 32'h0;
    mem[8'h7e] = 32'h0;
    mem[8'h7f] = 32'h0;
    mem[8'h80] = 32'h0;
    mem[8'h81] = 32'h0;
    mem[8'h82] = 32'h0;
    mem[8'h83] = 32'h0;
    mem[8'h84] = 32'h0;
    mem[8'h85] = 32'h0;
    mem[8'h86] = 32'h0;
    mem[8'h87] = 32'h0;
    mem[8'h88] = 32'h0;
    mem[8'h89] = 32'h0;
    mem[8'h8a] = 32'h0;
    mem[8'h8b] = 32'h0;
    mem[8'h8c] = 32'h0;
    mem[8'h8d] = 32'h0;
    mem[8'h8e] = 32'h0;
    mem[8'h8f] = 32'h0;
    mem[8'h90] = 32'h0;
    mem[8'h91] = 32'h0;
    mem[8'h92] = 32'h0;
    mem[8'h93] = 32'h0;
    mem[8'h94] = 32'h0;
    mem[8'h95] = 32'h0;
    mem[8'h96] = 32'h0;
    mem[8'h97] = 32'h0;
    mem[8'h98] = 32'h0;
    mem[8'h99] = 32'h0;
    mem[8'h9a] = 32'h0;
    mem[8'h9b] = 32'h0;
    mem[8'h9c] = 32'h0;
    mem[8'h9d] = 32'h0;
    mem[8'h9e] = 32'h0;
    mem[8'h9f] = 32'h0;
    mem[8'ha0] = 32'h0;
    mem[8'ha1] = 32'h0;
    mem[8'ha2] = 32'h0;
    mem[8'ha3] = 32'h0;
    mem[8'ha4] = 32'h0;
    mem[8'ha5] = 32'h0;
    mem[8'ha6] = 32'h0;
    mem[8'ha7] = 32'h0;
    mem[8'ha8] = 32'h0;
    mem[8'ha9] = 32'h0;
    mem[8'haa] = 32'h0;
    mem[8'hab] = 32'h0;
    mem[8'hac] = 32'h0;
    mem[8'had] = 32'h0;
    mem[8'hae] = 32'h0;
    mem[8'haf] = 32'h0;
    mem[8'hb0] = 32'h0;
    mem[8'hb1] = 32'h0;
    mem[8'hb2] = 32'h0;
    mem[8'hb3] = 32'h0;
    mem[8'hb4] = 32'h0;
    mem[8'hb5] = 32'h0;
    mem[8'hb6] = 32'h0;
    mem[8'hb7] = 32'h0;
    mem[8'hb8] = 32'h0;
    mem[8'hb9] = 32'h0;
    mem[8'hba] = 32'h0;
    mem[8'hbb] = 32'h0;
    mem[8'hbc] = 32'h0;
    mem[8'hbd] = 32'h0;
    mem[8'hbe] = 32'h0;
    mem[8'hbf] = 32'h0;
    mem[8'hc0] = 32'h0;
    mem[8'hc1] = 32'h0;
    mem[8'hc2] = 32'h0;
    mem[8'hc3] = 32'h0;
    mem[8'hc4] = 32'h0;
    mem[8'hc5] = 32'h0;
    mem[8'hc6] = 32'h0;
    mem[8'hc7] = 32'h0;
    mem[8'hc8] = 32'h0;
    mem[8'hc9] = 32'h0;
    mem[8'hca] = 32'h0;
    mem[8'hcb] = 32'h0;
    mem[8'hcc] = 32'h0;
    mem[8'hcd] = 32'h0;
    mem[8'hce] = 32'h0;
    mem[8'hcf] = 32'h0;
    mem[8'hd0] = 32'h0;
    mem[8'hd1] = 32'h0;
    mem[8'hd2] = 32'h0;
    mem[8'hd3] = 32'h0;
    mem[8'hd4] = 32'h0;
    mem[8'hd5] = 32'h0;
    mem[8'hd6] = 32'h0;
    mem[8'hd7] = 32'h0;
    mem[8'hd8] = 32'h0;
    mem[8'hd9] = 32'h0;
    mem[8'hda] = 32'h0;
    mem[8'hdb] = 32'h0;
    mem[8'hdc] = 32'h0;
    mem[8'hdd] = 32'h0;
    mem[8'hde] = 32'h0;
    mem[8'hdf] = 32'h0;
    mem[8'he0] = 32'h0;
    mem[8'he1] = 32'h0;
    mem[8'he2] = 32'h0;
    mem[8'he3] = 32'h0;
    mem[8'he4] = 32'h0;
    mem[8'he5] = 32'h0;
    mem[8'he6] = 32'h0;
    mem[8'he7] = 32'h0;
    mem[8'he8] = 32'h0;
    mem[8'he9] = 32'h0;
    mem[8'hea] = 32'h0;
    mem[8'heb] = 32'h0;
    mem[8'hec] = 32'h0;
    mem[8'hed] = 32'h0;
    mem[8'hee] = 32'h0;
    mem[8'hef] = 32'h0;
    mem[8'hf0] = 32'h0;
    mem[8'hf1] = 32'h0;
    mem[8'hf2] = 32'h0;
    mem[8'hf3] = 32'h0;
    mem[8'hf4] = 32'h0;
    mem[8'hf5] = 32'h0;
    mem[8'hf6] = 32'h0;
    mem[8'hf7] = 32'h0;
    mem[8'hf8] = 32'h0;
    mem[8'hf9] = 32'h0;
    mem[8'hfa] = 32'h0;
    mem[8'hfb] = 32'h0;
    mem[8'hfc] = 32'h0;
    mem[8'hfd] = 32'h0;
    mem[8'hfe] = 32'h0;
    mem[8'hff] = 32'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$sequencer$queue


module network$sequencer$read_pointer(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$read_pointer


module network$sequencer$remaining(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$remaining


module network$sequencer$resting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$resting


module network$sequencer$state(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Enums
    localparam SequencerState$Idle = 0;
    localparam SequencerState$Decode = 1;
    localparam SequencerState$Execute = 2;
    localparam SequencerState$Tick = 3;
    localparam SequencerState$Wait = 4;
    localparam SequencerState$Inhibit = 5;
    localparam SequencerState$TickEnd = 6;
    localparam SequencerState$Program = 7;
    localparam SequencerState$ProgramWait = 8;
    localparam SequencerState$PeriodEnd = 9;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$state


module network$sequencer$teaches(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$teaches


module network$sequencer$tick_count(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$tick_count


module network$sequencer$tick_in_period(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$tick_in_period


module network$sequencer$tie_count(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$tie_count


module network$sequencer$winner(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$winner


module network$sequencer$winner_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$winner_over


module network$sequencer$write_pointer(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$sequencer$write_pointer


module network$trace(clock,settled,second,index,levels,ticks,tick,tick_done,on1,on2,start,stop,at_once,trigger,after,host_address,host_read,runs,status,epoch);
    
    // Module arguments
    input wire  clock;
    input wire  settled;
    input wire  second;
    input wire  [1:0] index;
    input wire  [3:0] levels;
    input wire  [31:0] ticks;
    input wire  tick;
    input wire  tick_done;
    input wire  on1;
    input wire  on2;
    input wire  start;
    input wire  stop;
    input wire  at_once;
    input wire  [14:0] trigger;
    input wire  [9:0] after;
    input wire  [15:0] host_address;
    output reg  [31:0] host_read;
    output reg  runs;
    output reg  [31:0] status;
    output reg  [13:0] epoch;
    
    // Stub signals
    reg  [8:0] ring$read_address;
    reg  ring$read_clock;
    wire  [31:0] ring$read_data;
    reg  [8:0] ring$write_address;
    reg  ring$write_clock;
    reg  [31:0] ring$write_data;
    reg  ring$write_enable;
    reg  [2:0] known$read_address;
    reg  known$read_clock;
    wire  [3:0] known$read_data;
    reg  [2:0] known$write_address;
    reg  known$write_clock;
    reg  [3:0] known$write_data;
    reg  known$write_enable;
    reg  started$d;
    wire  started$q;
    reg  started$clock;
    reg  active$d;
    wire  active$q;
    reg  active$clock;
    reg  seen1$d;
    wire  seen1$q;
    reg  seen1$clock;
    reg  seen2$d;
    wire  seen2$q;
    reg  seen2$clock;
    reg  valid1$d;
    wire  valid1$q;
    reg  valid1$clock;
    reg  second1$d;
    wire  second1$q;
    reg  second1$clock;
    reg  [1:0] index1$d;
    wire  [1:0] index1$q;
    reg  index1$clock;
    reg  [3:0] levels1$d;
    wire  [3:0] levels1$q;
    reg  levels1$clock;
    reg  valid2$d;
    wire  valid2$q;
    reg  valid2$clock;
    reg  seen$d;
    wire  seen$q;
    reg  seen$clock;
    reg  dated$d;
    wire  dated$q;
    reg  dated$clock;
    reg  second2$d;
    wire  second2$q;
    reg  second2$clock;
    reg  [1:0] index2$d;
    wire  [1:0] index2$q;
    reg  index2$clock;
    reg  [3:0] levels2$d;
    wire  [3:0] levels2$q;
    reg  levels2$clock;
    reg  [3:0] changed2$d;
    wire  [3:0] changed2$q;
    reg  changed2$clock;
    reg  [9:0] left$d;
    wire  [9:0] left$q;
    reg  left$clock;
    reg  triggered$d;
    wire  triggered$q;
    reg  triggered$clock;
    reg  complete$d;
    wire  complete$q;
    reg  complete$clock;
    reg  overflow$d;
    wire  overflow$q;
    reg  overflow$clock;
    reg  [8:0] next$d;
    wire  [8:0] next$q;
    reg  next$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  wrapped$d;
    wire  wrapped$q;
    reg  wrapped$clock;
    reg  [13:0] held_epoch$d;
    wire  [13:0] held_epoch$q;
    reg  held_epoch$clock;
    reg  reads_levels$d;
    wire  reads_levels$q;
    reg  reads_levels$clock;
    
    // Local signals
    reg  epoch_begins;
    reg  [2:0] here;
    reg  [2:0] here2;
    reg  comes;
    reg  push;
    reg  [31:0] record;
    reg  [5:0] neuron;
    reg  [3:0] rises;
    reg  [3:0] fell;
    reg  [3:0] falls;
    reg  hits;
    reg  counts;
    reg  [9:0] remaining;
    
    // Sub module instances
    network$trace$ring ring(
        .read_address(ring$read_address),
        .read_clock(ring$read_clock),
        .read_data(ring$read_data),
        .write_address(ring$write_address),
        .write_clock(ring$write_clock),
        .write_data(ring$write_data),
        .write_enable(ring$write_enable)
    );
    network$trace$known known(
        .read_address(known$read_address),
        .read_clock(known$read_clock),
        .read_data(known$read_data),
        .write_address(known$write_address),
        .write_clock(known$write_clock),
        .write_data(known$write_data),
        .write_enable(known$write_enable)
    );
    network$trace$started started(
        .d(started$d),
        .q(started$q),
        .clock(started$clock)
    );
    network$trace$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    network$trace$seen1 seen1(
        .d(seen1$d),
        .q(seen1$q),
        .clock(seen1$clock)
    );
    network$trace$seen2 seen2(
        .d(seen2$d),
        .q(seen2$q),
        .clock(seen2$clock)
    );
    network$trace$valid1 valid1(
        .d(valid1$d),
        .q(valid1$q),
        .clock(valid1$clock)
    );
    network$trace$second1 second1(
        .d(second1$d),
        .q(second1$q),
        .clock(second1$clock)
    );
    network$trace$index1 index1(
        .d(index1$d),
        .q(index1$q),
        .clock(index1$clock)
    );
    network$trace$levels1 levels1(
        .d(levels1$d),
        .q(levels1$q),
        .clock(levels1$clock)
    );
    network$trace$valid2 valid2(
        .d(valid2$d),
        .q(valid2$q),
        .clock(valid2$clock)
    );
    network$trace$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    network$trace$dated dated(
        .d(dated$d),
        .q(dated$q),
        .clock(dated$clock)
    );
    network$trace$second2 second2(
        .d(second2$d),
        .q(second2$q),
        .clock(second2$clock)
    );
    network$trace$index2 index2(
        .d(index2$d),
        .q(index2$q),
        .clock(index2$clock)
    );
    network$trace$levels2 levels2(
        .d(levels2$d),
        .q(levels2$q),
        .clock(levels2$clock)
    );
    network$trace$changed2 changed2(
        .d(changed2$d),
        .q(changed2$q),
        .clock(changed2$clock)
    );
    network$trace$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    network$trace$triggered triggered(
        .d(triggered$d),
        .q(triggered$q),
        .clock(triggered$clock)
    );
    network$trace$complete complete(
        .d(complete$d),
        .q(complete$q),
        .clock(complete$clock)
    );
    network$trace$overflow overflow(
        .d(overflow$d),
        .q(overflow$q),
        .clock(overflow$clock)
    );
    network$trace$next next(
        .d(next$d),
        .q(next$q),
        .clock(next$clock)
    );
    network$trace$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    network$trace$wrapped wrapped(
        .d(wrapped$d),
        .q(wrapped$q),
        .clock(wrapped$clock)
    );
    network$trace$held_epoch held_epoch(
        .d(held_epoch$d),
        .q(held_epoch$q),
        .clock(held_epoch$clock)
    );
    network$trace$reads_levels reads_levels(
        .d(reads_levels$d),
        .q(reads_levels$q),
        .clock(reads_levels$clock)
    );
    
    // Update code
    always @(*) begin
        started$clock = clock;
        active$clock = clock;
        seen1$clock = clock;
        seen2$clock = clock;
        valid1$clock = clock;
        second1$clock = clock;
        index1$clock = clock;
        levels1$clock = clock;
        valid2$clock = clock;
        seen$clock = clock;
        dated$clock = clock;
        started$d = started$q;
        active$d = active$q;
        seen1$d = seen1$q;
        seen2$d = seen2$q;
        valid1$d = valid1$q;
        second1$d = second1$q;
        index1$d = index1$q;
        levels1$d = levels1$q;
        valid2$d = valid2$q;
        seen$d = seen$q;
        dated$d = dated$q;
        second2$clock = clock;
        index2$clock = clock;
        levels2$clock = clock;
        changed2$clock = clock;
        left$clock = clock;
        triggered$clock = clock;
        complete$clock = clock;
        overflow$clock = clock;
        second2$d = second2$q;
        index2$d = index2$q;
        levels2$d = levels2$q;
        changed2$d = changed2$q;
        left$d = left$q;
        triggered$d = triggered$q;
        complete$d = complete$q;
        overflow$d = overflow$q;
        next$clock = clock;
        full$clock = clock;
        wrapped$clock = clock;
        held_epoch$clock = clock;
        reads_levels$clock = clock;
        next$d = next$q;
        full$d = full$q;
        wrapped$d = wrapped$q;
        held_epoch$d = held_epoch$q;
        reads_levels$d = reads_levels$q;
        ring$read_clock = clock;
        ring$write_clock = clock;
        known$read_clock = clock;
        known$write_clock = clock;
        valid1$d = settled & active$q;
        second1$d = second;
        index1$d = index;
        levels1$d = levels;
        here = ((((index) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((second) << (32'h0)));
        if (~started$q) begin
            here = ((host_address) & 3'h7);
        end
        known$read_address = here;
        epoch_begins = ~|ticks[(32'h0)+:(18)];
        valid2$d = valid1$q;
        seen$d = seen1$q;
        if (second1$q) begin
            seen$d = seen2$q;
        end
        dated$d = epoch_begins & ~|index1$q;
        second2$d = second1$q;
        index2$d = index1$q;
        levels2$d = levels1$q;
        changed2$d = levels1$q ^ known$read_data;
        comes = valid2$q & seen$q & (|changed2$q | dated$q);
        push = comes & ~complete$q;
        here2 = ((((index2$q) & 3'h7) << 32'h1) & ~(1 << (32'h0)) | ((second2$q) << (32'h0)));
        known$write_address = here2;
        known$write_data = levels2$q;
        known$write_enable = valid2$q & ~complete$q;
        record = ((ticks[(32'h0)+:(18)]) & 32'hffffffff) | (((levels2$q) & 32'hffffffff) << 32'h12) | (((changed2$q) & 32'hffffffff) << 32'h16);
        record = record | (((index2$q) & 32'hffffffff) << 32'h1a);
        record = (record & ~(1 << (32'h1f)) | ((second2$q) << (32'h1f)));
        ring$write_address = next$q;
        ring$write_data = record;
        ring$write_enable = push;
        neuron = (((index2$q) & 6'h3f) & ~(1 << (32'h5)) | ((second2$q) << (32'h5)));
        rises = changed2$q & levels2$q & trigger[(32'h7)+:(4)];
        fell = changed2$q & ~levels2$q;
        falls = fell & trigger[(32'hb)+:(4)];
        hits = ((|rises | |falls) & (trigger[32'h6] | (neuron == trigger[(32'h0)+:(6)]))) | at_once;
        counts = push & (triggered$q | hits);
        remaining = after;
        if (triggered$q) begin
            remaining = left$q;
        end
        if (push) begin
            next$d = next$q + 32'h1;
            held_epoch$d = ticks[(32'h12)+:(14)];
            if (&next$q) begin
                full$d = 1'b1;
            end
            if (full$q) begin
                wrapped$d = 1'b1;
            end
        end
        if (counts) begin
            triggered$d = 1'b1;
            left$d = remaining - 32'h1;
            if (remaining == 32'h1) begin
                complete$d = 1'b1;
            end
        end
        if (comes & complete$q) begin
            overflow$d = 1'b1;
        end
        if (tick) begin
            active$d = started$q;
        end
        if (tick_done & active$q) begin
            seen1$d = seen1$q | on1;
            seen2$d = seen2$q | on2;
        end
        if (stop) begin
            started$d = 1'b0;
            active$d = 1'b0;
        end
        if (start) begin
            started$d = 1'b1;
            active$d = 1'b0;
            seen1$d = 1'b0;
            seen2$d = 1'b0;
            valid1$d = 1'b0;
            valid2$d = 1'b0;
            triggered$d = 1'b0;
            complete$d = 1'b0;
            overflow$d = 1'b0;
            next$d = 32'h0;
            full$d = 1'b0;
            wrapped$d = 1'b0;
        end
        ring$read_address = host_address[(32'h0)+:(9)];
        reads_levels$d = host_address[32'h9];
        host_read = ring$read_data;
        if (reads_levels$q) begin
            host_read = ((known$read_data) & 32'hffffffff);
        end
        runs = started$q;
        epoch = held_epoch$q;
        status = ((next$q) & 32'hffffffff) << 32'ha;
        if (~full$q) begin
            status = status | ((next$q) & 32'hffffffff);
        end
        status = (status & ~(1 << (32'h9)) | ((full$q) << (32'h9)));
        status = (status & ~(1 << (32'h14)) | ((started$q) << (32'h14)));
        status = (status & ~(1 << (32'h15)) | ((triggered$q) << (32'h15)));
        status = (status & ~(1 << (32'h16)) | ((complete$q) << (32'h16)));
        status = (status & ~(1 << (32'h17)) | ((wrapped$q) << (32'h17)));
        status = (status & ~(1 << (32'h18)) | ((overflow$q) << (32'h18)));
        status = (status & ~(1 << (32'h19)) | ((seen1$q) << (32'h19)));
        status = (status & ~(1 << (32'h1a)) | ((seen2$q) << (32'h1a)));
    end
    
endmodule // network$trace


module network$trace$active(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$active


module network$trace$changed2(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$changed2


module network$trace$complete(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$complete


module network$trace$dated(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$dated


module network$trace$full(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$full


module network$trace$held_epoch(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$held_epoch


module network$trace$index1(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$index1


module network$trace$index2(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$index2


module network$trace$known(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [3:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [3:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[3:0] mem[7:0];
    
    initial begin
    mem[3'b0] = 4'h0;
    mem[3'b1] = 4'h0;
    mem[3'b10] = 4'h0;
    mem[3'b11] = 4'h0;
    mem[3'b100] = 4'h0;
    mem[3'b101] = 4'h0;
    mem[3'b110] = 4'h0;
    mem[3'b111] = 4'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$trace$known


module network$trace$left(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$left


module network$trace$levels1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$levels1


module network$trace$levels2(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$levels2


module network$trace$next(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$next


module network$trace$overflow(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$overflow


module network$trace$reads_levels(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$reads_levels


module network$trace$ring(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [8:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [8:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[31:0] mem[511:0];
    
    initial begin
    mem[9'b0] = 32'h0;
    mem[9'b1] = 32'h0;
    mem[9'b10] = 32'h0;
    mem[9'b11] = 32'h0;
    mem[9'b100] = 32'h0;
    mem[9'b101] = 32'h0;
    mem[9'b110] = 32'h0;
    mem[9'b111] = 32'h0;
    mem[9'b1000] = 32'h0;
    mem[9'b1001] = 32'h0;
    mem[9'b1010] = 32'h0;
    mem[9'b1011] = 32'h0;
    mem[9'b1100] = 32'h0;
    mem[9'b1101] = 32'h0;
    mem[9'b1110] = 32'h0;
    mem[9'b1111] = 32'h0;
    mem[9'b10000] = 32'h0;
    mem[9'b10001] = 32'h0;
    mem[9'b10010] = 32'h0;
    mem[9'b10011] = 32'h0;
    mem[9'b10100] = 32'h0;
    mem[9'b10101] = 32'h0;
    mem[9'b10110] = 32'h0;
    mem[9'b10111] = 32'h0;
    mem[9'b11000] = 32'h0;
    mem[9'b11001] = 32'h0;
    mem[9'b11010] = 32'h0;
    mem[9'b11011] = 32'h0;
    mem[9'b11100] = 32'h0;
    mem[9'b11101] = 32'h0;
    mem[9'b11110] = 32'h0;
    mem[9'b11111] = 32'h0;
    mem[9'b100000] = 32'h0;
    mem[9'b100001] = 32'h0;
    mem[9'b100010] = 32'h0;
    mem[9'b100011] = 32'h0;
    mem[9'b100100] = 32'h0;
    mem[9'b100101] = 32'h0;
    mem[9'b100110] = 32'h0;
    mem[9'b100111] = 32'h0;
    mem[9'b101000] = 32'h0;
    mem[9'b101001] = 32'h0;
    mem[9'b101010] = 32'h0;
    mem[9'b101011] = 32'h0;
    mem[9'b101100] = 32'h0;
    mem[9'b101101] = 32'h0;
    mem[9'b101110] = 32'h0;
    mem[9'b101111] = 32'h0;
    mem[9'b110000] = 32'h0;
    mem[9'b110001] = 32'h0;
    mem[9'b110010] = 32'h0;
    mem[9'b110011] = 32'h0;
    mem[9'b110100] = 32'h0;
    mem[9'b110101] = 32'h0;
    mem[9'b110110] = 32'h0;
    mem[9'b110111] = 32'h0;
    mem[9'b111000] = 32'h0;
    mem[9'b111001] = 32'h0;
    mem[9'b111010] = 32'h0;
    mem[9'b111011] = 32'h0;
    mem[9'b111100] = 32'h0;
    mem[9'b111101] = 32'h0;
    mem[9'b111110] = 32'h0;
    mem[9'b111111] = 32'h0;
    mem[9'b1000000] = 32'h0;
    mem[9'b1000001] = 32'h0;
    mem[9'b1000010] = 32'h0;
    mem[9'b1000011] = 32'h0;
    mem[9'b1000100] = 32'h0;
    mem[9'b1000101] = 32'h0;
    mem[9'b1000110] = 32'h0;
    mem[9'b1000111] = 32'h0;
    mem[9'b1001000] = 32'h0;
    mem[9'b1001001] = 32'h0;
    mem[9'b1001010] = 32'h0;
    mem[9'b1001011] = 32'h0;
    mem[9'b1001100] = 32'h0;
    mem[9'b1001101] = 32'h0;
    mem[9'b1001110] = 32'h0;
    mem[9'b1001111] = 32'h0;
    mem[9'b1010000] = 32'h0;
    mem[9'b1010001] = 32'h0;
    mem[9'b1010010] = 32'h0;
    mem[9'b1010011] = 32'h0;
    mem[9'b1010100] = 32'h0;
    mem[9'b1010101] = 32'h0;
    mem[9'b1010110] = 32'h0;
    mem[9'b1010111] = 32'h0;
    mem[9'b1011000] = 32'h0;
    mem[9'b1011001] = 32'h0;
    mem[9'b1011010] = 32'h0;
    mem[9'b1011011] = 32'h0;
    mem[9'b1011100] = 32'h0;
    mem[9'b1011101] = 32'h0;
    mem[9'b1011110] = 32'h0;
    mem[9'b1011111] = 32'h0;
    mem[9'b1100000] = 32'h0;
    mem[9'b1100001] = 32'h0;
    mem[9'b1100010] = 32'h0;
    mem[9'b1100011] = 32'h0;
    mem[9'b1100100] = 32'h0;
    mem[9'b1100101] = 32'h0;
    mem[9'b1100110] = 32'h0;
    mem[9'b1100111] = 32'h0;
    mem[9'b1101000] = 32'h0;
    mem[9'b1101001] = 32'h0;
    mem[9'b1101010] = 32'h0;
    mem[9'b1101011] = 32'h0;
    mem[9'b1101100] = 32'h0;
    mem[9'b1101101] = 32'h0;
    mem[9'b1101110] = 32'h0;
    mem[9'b1101111] = 32'h0;
    mem[9'b1110000] = 32'h0;
    mem[9'b1110001] = 32'h0;
    mem[9'b1110010] = 32'h0;
    mem[9'b1110011] = 32'h0;
    mem[9'b1110100] = 32'h0;
    mem[9'b1110101] = 32'h0;
    mem[9'b1110110] = 32'h0;
    mem[9'b1110111] = 32'h0;
    mem[9'b1111000] = 32'h0;
    mem[9'b1111001] = 32'h0;
    mem[9'b1111010] = 32'h0;
    mem[9'b1111011] = 32'h0;
    mem[9'b1111100] = 32'h0;
    mem[9'b1111101] = 32'h0;
    mem[9'b1111110] = 32'h0;
    mem[9'b1111111] = 32'h0;
    mem[9'b10000000] = 32'h0;
    mem[9'b10000001] = 32'h0;
    mem[9'b10000010] = 32'h0;
    mem[9'b10000011] = 32'h0;
    mem[9'b10000100] = 32'h0;
    mem[9'b10000101] = 32'h0;
    mem[9'b10000110] = 32'h0;
    mem[9'b10000111] = 32'h0;
    mem[9'b10001000] = 32'h0;
    mem[9'b10001001] = 32'h0;
    mem[9'b10001010] = 32'h0;
    mem[9'b10001011] = 32'h0;
    mem[9'b10001100] = 32'h0;
    mem[9'b10001101] = 32'h0;
    mem[9'b10001110] = 32'h0;
    mem[9'b10001111] = 32'h0;
    mem[9'b10010000] = 32'h0;
    mem[9'b10010001] = 32'h0;
    mem[9'b10010010] = 32'h0;
    mem[9'b10010011] = 32'h0;
    mem[9'b10010100] = 32'h0;
    mem[9'b10010101] = 32'h0;
    mem[9'b10010110] = 32'h0;
    mem[9'b10010111] = 32'h0;
    mem[9'b10011000] = 32'h0;
    mem[9'b10011001] = 32'h0;
    mem[9'b10011010] = 32'h0;
    mem[9'b10011011] = 32'h0;
    mem[9'b10011100] = 32'h0;
    mem[9'b10011101] = 32'h0;
    mem[9'b10011110] = 32'h0;
    mem[9'b10011111] = 32'h0;
    mem[9'b10100000] = 32'h0;
    mem[9'b10100001] = 32'h0;
    mem[9'b10100010] = 32'h0;
    mem[9'b10100011] = 32'h0;
    mem[9'b10100100] = 32'h0;
    mem[9'b10100101] = 32'h0;
    mem[9'b10100110] = 32'h0;
    mem[9'b10100111] = 32'h0;
    mem[9'b10101000] = 32'h0;
    mem[9'b10101001] = 32'h0;
    mem[9'b10101010] = 32'h0;
    mem[9'b10101011] = 32'h0;
    mem[9'b10101100] = 32'h0;
    mem[9'b10101101] = 32'h0;
    mem[9'b10101110] = 32'h0;
    mem[9'b10101111] = 32'h0;
    mem[9'b10110000] = 32'h0;
    mem[9'b10110001] = 32'h0;
    mem[9'b10110010] = 32'h0;
    mem[9'b10110011] = 32'h0;
    mem[9'b10110100] = 32'h0;
    mem[9'b10110101] = 32'h0;
    mem[9'b10110110] = 32'h0;
    mem[9'b10110111] = 32'h0;
    mem[9'b10111000] = 32'h0;
    mem[9'b10111001] = 32'h0;
    mem[9'b10111010] = 32'h0;
    mem[9'b10111011] = 32'h0;
    mem[9'b10111100] = 32'h0;
    mem[9'b10111101] = 32'h0;
    mem[9'b10111110] = 32'h0;
    mem[9'b10111111] = 32'h0;
    mem[9'b11000000] = 32'h0;
    mem[9'b11000001] = 32'h0;
    mem[9'b11000010] = 32'h0;
    mem[9'b11000011] = 32'h0;
    mem[9'b11000100] = 32'h0;
    mem[9'b11000101] = 32'h0;
    mem[9'b11000110] = 32'h0;
    mem[9'b11000111] = 32'h0;
    mem[9'b11001000] = 32'h0;
    mem[9'b11001001] = 32'h0;
    mem[9'b11001010] = 32'h0;
    mem[9'b11001011] = 32'h0;
    mem[9'b11001100] = 32'h0;
    mem[9'b11001101] = 32'h0;
    mem[9'b11001110] = 32'h0;
    mem[9'b11001111] = 32'h0;
    mem[9'b11010000] = 32'h0;
    mem[9'b11010001] = 32'h0;
    mem[9'b11010010] = 32'h0;
    mem[9'b11010011] = 32'h0;
    mem[9'b11010100] = 32'h0;
    mem[9'b11010101] = 32'h0;
    mem[9'b11010110] = 32'h0;
    mem[9'b11010111] = 32'h0;
    mem[9'b11011000] = 32'h0;
    mem[9'b11011001] = 32'h0;
    mem[9'b11011010] = 32'h0;
    mem[9'b11011011] = 32'h0;
    mem[9'b11011100] = 32'h0;
    mem[9'b11011101] = 32'h0;
    mem[9'b11011110] = 32'h0;
    mem[9'b11011111] = 32'h0;
    mem[9'b11100000] = 32'h0;
    mem[9'b11100001] = 32'h0;
    mem[9'b11100010] = 32'h0;
    mem[9'b11100011] = 32'h0;
    mem[9'b11100100] = 32'h0;
    mem[9'b11100101] = 32'h0;
    mem[9'b11100110] = 32'h0;
    mem[9'b11100111] = 32'h0;
    mem[9'b11101000] = 32'h0;
    mem[9'b11101001] = 32'h0;
    mem[9'b11101010] = 32'h0;
    mem[9'b11101011] = 32'h0;
    mem[9'b11101100] = 32'h0;
    mem[9'b11101101] = 32'h0;
    mem[9'b11101110] = 32'h0;
    mem[9'b11101111] = 32'h0;
    mem[9'b11110000] = 32'h0;
    mem[9'b11110001] = 32'h0;
    mem[9'b11110010] = 32'h0;
    mem[9'b11110011] = 32'h0;
    mem[9'b11110100] = 32'h0;
    mem[9'b11110101] = 32'h0;
    mem[9'b11110110] = 32'h0;
    mem[9'b11110111] = 32'h0;
    mem[9'b11111000] = 32'h0;
    mem[9'b11111001] = 32'h0;
    mem[9'b11111010] = 32'h0;
    mem[9'b11111011] = 32'h0;
    mem[9'b11111100] = 32'h0;
    mem[9'b11111101] = 32'h0;
    mem[9'b11111110] = 32'h0;
    mem[9'b11111111] = 32'h0;
    mem[9'b100000000] = 32'h0;
    mem[9'b100000001] = 32'h0;
    mem[9'b100000010] = 32'h0;
    mem[9'b100000011] = 32'h0;
    mem[9'b100000100] = 32'h0;
    mem[9'b100000101] = 32'h0;
    mem[9'b100000110] = 32'h0;
    mem[9'b100000111] = 32'h0;
    mem[9'b100001000] = 32'h0;
    mem[9'b100001001] = 32'h0;
    mem[9'b100001010] = 32'h0;
    mem[9'b100001011] = 32'h0;
    mem[9'b100001100] = 32'h0;
    mem[9'b100001101] = 32'h0;
    mem[9'b100001110] = 32'h0;
    mem[9'b100001111] = 32'h0;
    mem[9'b100010000] = 32'h0;
    mem[9'b100010001] = 32'h0;
    mem[9'b100010010] = 32'h0;
    mem[9'b100010011] = 32'h0;
    mem[9'b100010100] = 32'h0;
    mem[9'b100010101] = 32'h0;
    mem[9'b100010110] = 32'h0;
    mem[9'b100010111] = 32'h0;
    mem[9'b100011000] = 32'h0;
    mem[9'b100011001] = 32'h0;
    mem[9'b100011010] = 32'h0;
    mem[9'b100011011] = 32'h0;
    mem[9'b100011100] = 32'h0;
    mem[9'b100011101] = 32'h0;
    mem[9'b100011110] = 32'h0;
    mem[9'b100011111] = 32'h0;
    mem[9'b100100000] = 32'h0;
    mem[9'b100100001] = 32'h0;
    mem[9'b100100010] = 32'h0;
    mem[9'b100100011] = 32'h0;
    mem[9'b100100100] = 32'h0;
    mem[9'b100100101] = 32'h0;
    mem[9'b100100110] = 32'h0;
    mem[9'b100100111] = 32'h0;
    mem[9'b100101000] = 32'h0;
    mem[9'b100101001] = 32'h0;
    mem[9'b100101010] = 32'h0;
    mem[9'b100101011] = 32'h0;
    mem[9'b100101100] = 32'h0;
    mem[9'b100101101] = 32'h0;
    mem[9'b100101110] = 32'h0;
    mem[9'b100101111] = 32'h0;
    mem[9'b100110000] = 32'h0;
    mem[9'b100110001] = 32'h0;
    mem[9'b100110010] = 32'h0;
    mem[9'b100110011] = 32'h0;
    mem[9'b100110100] = 32'h0;
    mem[9'b100110101] = 32'h0;
    mem[9'b100110110] = 32'h0;
    mem[9'b100110111] = 32'h0;
    mem[9'b100111000] = 32'h0;
    mem[9'b100111001] = 32'h0;
    mem[9'b100111010] = 32'h0;
    mem[9'b100111011] = 32'h0;
    mem[9'b100111100] = 32'h0;
    mem[9'b100111101] = 32'h0;
    mem[9'b100111110] = 32'h0;
    mem[9'b100111111] = 32'h0;
    mem[9'b101000000] = 32'h0;
    mem[9'b101000001] = 32'h0;
    mem[9'b101000010] = 32'h0;
    mem[9'b101000011] = 32'h0;
    mem[9'b101000100] = 32'h0;
    mem[9'b101000101] = 32'h0;
    mem[9'b101000110] = 32'h0;
    mem[9'b101000111] = 32'h0;
    mem[9'b101001000] = 32'h0;
    mem[9'b101001001] = 32'h0;
    mem[9'b101001010] = 32'h0;
    mem[9'b101001011] = 32'h0;
    mem[9'b101001100] = 32'h0;
    mem[9'b101001101] = 32'h0;
    mem[9'b101001110] = 32'h0;
    mem[9'b101001111] = 32'h0;
    mem[9'b101010000] = 32'h0;
    mem[9'b101010001] = 32'h0;
    mem[9'b101010010] = 32'h0;
    mem[9'b101010011] = 32'h0;
    mem[9'b101010100] = 32'h0;
    mem[9'b101010101] = 32'h0;
    mem[9'b101010110] = 32'h0;
    mem[9'b101010111] = 32'h0;
    mem[9'b101011000] = 32'h0;
    mem[9'b101011001] = 32'h0;
    mem[9'b101011010] = 32'h0;
    mem[9'b101011011] = 32'h0;
    mem[9'b101011100] = 32'h0;
    mem[9'b101011101] = 32'h0;
    mem[9'b101011110] = 32'h0;
    mem[9'b101011111] = 32'h0;
    mem[9'b101100000] = 32'h0;
    mem[9'b101100001] = 32'h0;
    mem[9'b101100010] = 32'h0;
    mem[9'b101100011] = 32'h0;
    mem[9'b101100100] = 32'h0;
    mem[9'b101100101] = 32'h0;
    mem[9'b101100110] = 32'h0;
    mem[9'b101100111] = 32'h0;
    mem[9'b101101000] = 32'h0;
    mem[9'b101101001] = 32'h0;
    mem[9'b101101010] = 32'h0;
    mem[9'b101101011] = 32'h0;
    mem[9'b101101100] = 32'h0;
    mem[9'b101101101] = 32'h0;
    mem[9'b101101110] = 32'h0;
    mem[9'b101101111] = 32'h0;
    mem[9'b101110000] = 32'h0;
    mem[9'b101110001] = 32'h0;
    mem[9'b101110010] = 32'h0;
    mem[9'b101110011] = 32'h0;
    mem[9'b101110100] = 32'h0;
    mem[9'b101110101] = 32'h0;
    mem[9'b101110110] = 32'h0;
    mem[9'b101110111] = 32'h0;
    mem[9'b101111000] = 32'h0;
    mem[9'b101111001] = 32'h0;
    mem[9'b101111010] = 32'h0;
    mem[9'b101111011] = 32'h0;
    mem[9'b101111100] = 32'h0;
    mem[9'b101111101] = 32'h0;
    mem[9'b101111110] = 32'h0;
    mem[9'b101111111] = 32'h0;
    mem[9'b110000000] = 32'h0;
    mem[9'b110000001] = 32'h0;
    mem[9'b110000010] = 32'h0;
    mem[9'b110000011] = 32'h0;
    mem[9'b110000100] = 32'h0;
    mem[9'b110000101] = 32'h0;
    mem[9'b110000110] = 32'h0;
    mem[9'b110000111] = 32'h0;
    mem[9'b110001000] = 32'h0;
    mem[9'b110001001] = 32'h0;
    mem[9'b110001010] = 32'h0;
    mem[9'b110001011] = 32'h0;
    mem[9'b110001100] = 32'h0;
    mem[9'b110001101] = 32'h0;
    mem[9'b110001110] = 32'h0;
    mem[9'b110001111] = 32'h0;
    mem[9'b110010000] = 32'h0;
    mem[9'b110010001] = 32'h0;
    mem[9'b110010010] = 32'h0;
    mem[9'b110010011] = 32'h0;
    mem[9'b110010100] = 32'h0;
    mem[9'b110010101] = 32'h0;
    mem[9'b110010110] = 32'h0;
    mem[9'b110010111] = 32'h0;
    mem[9'b110011000] = 32'h0;
    mem[9'b110011001] = 32'h0;
    mem[9'b110011010] = 32'h0;
    mem[9'b110011011] = 32'h0;
    mem[9'b110011100] = 32'h0;
    mem[9'b110011101] = 32'h0;
    mem[9'b110011110] = 32'h0;
    mem[9'b110011111] = 32'h0;
    mem[9'b110100000] = 32'h0;
    mem[9'b110100001] = 32'h0;
    mem[9'b110100010] = 32'h0;
    mem[9'b110100011] = 32'h0;
    mem[9'b110100100] = 32'h0;
    mem[9'b110100101] = 32'h0;
    mem[9'b110100110] = 32'h0;
    mem[9'b110100111] = 32'h0;
    mem[9'b110101000] = 32'h0;
    mem[9'b110101001] = 32'h0;
    mem[9'b110101010] = 32'h0;
    mem[9'b110101011] = 32'h0;
    mem[9'b110101100] = 32'h0;
    mem[9'b110101101] = 32'h0;
    mem[9'b110101110] = 32'h0;
    mem[9'b110101111] = 32'h0;
    mem[9'b110110000] = 32'h0;
    mem[9'b110110001] = 32'h0;
    mem[9'b110110010] = 32'h0;
    mem[9'b110110011] = 32'h0;
    mem[9'b110110100] = 32'h0;
    mem[9'b110110101] = 32'h0;
    mem[9'b110110110] = 32'h0;
    mem[9'b110110111] = 32'h0;
    mem[9'b110111000] = 32'h0;
    mem[9'b110111001] = 32'h0;
    mem[9'b110111010] = 32'h0;
    mem[9'b110111011] = 32'h0;
    mem[9'b110111100] = 32'h0;
    mem[9'b110111101] = 32'h0;
    mem[9'b110111110] = 32'h0;
    mem[9'b110111111] = 32'h0;
    mem[9'b111000000] = 32'h0;
    mem[9'b111000001] = 32'h0;
    mem[9'b111000010] = 32'h0;
    mem[9'b111000011] = 32'h0;
    mem[9'b111000100] = 32'h0;
    mem[9'b111000101] = 32'h0;
    mem[9'b111000110] = 32'h0;
    mem[9'b111000111] = 32'h0;
    mem[9'b111001000] = 32'h0;
    mem[9'b111001001] = 32'h0;
    mem[9'b111001010] = 32'h0;
    mem[9'b111001011] = 32'h0;
    mem[9'b111001100] = 32'h0;
    mem[9'b111001101] = 32'h0;
    mem[9'b111001110] = 32'h0;
    mem[9'b111001111] = 32'h0;
    mem[9'b111010000] = 32'h0;
    mem[9'b111010001] = 32'h0;
    mem[9'b111010010] = 32'h0;
    mem[9'b111010011] = 32'h0;
    mem[9'b111010100] = 32'h0;
    mem[9'b111010101] = 32'h0;
    mem[9'b111010110] = 32'h0;
    mem[9'b111010111] = 32'h0;
    mem[9'b111011000] = 32'h0;
    mem[9'b111011001] = 32'h0;
    mem[9'b111011010] = 32'h0;
    mem[9'b111011011] = 32'h0;
    mem[9'b111011100] = 32'h0;
    mem[9'b111011101] = 32'h0;
    mem[9'b111011110] = 32'h0;
    mem[9'b111011111] = 32'h0;
    mem[9'b111100000] = 32'h0;
    mem[9'b111100001] = 32'h0;
    mem[9'b111100010] = 32'h0;
    mem[9'b111100011] = 32'h0;
    mem[9'b111100100] = 32'h0;
    mem[9'b111100101] = 32'h0;
    mem[9'b111100110] = 32'h0;
    mem[9'b111100111] = 32'h0;
    mem[9'b111101000] = 32'h0;
    mem[9'b111101001] = 32'h0;
    mem[9'b111101010] = 32'h0;
    mem[9'b111101011] = 32'h0;
    mem[9'b111101100] = 32'h0;
    mem[9'b111101101] = 32'h0;
    mem[9'b111101110] = 32'h0;
    mem[9'b111101111] = 32'h0;
    mem[9'b111110000] = 32'h0;
    mem[9'b111110001] = 32'h0;
    mem[9'b111110010] = 32'h0;
    mem[9'b111110011] = 32'h0;
    mem[9'b111110100] = 32'h0;
    mem[9'b111110101] = 32'h0;
    mem[9'b111110110] = 32'h0;
    mem[9'b111110111] = 32'h0;
    mem[9'b111111000] = 32'h0;
    mem[9'b111111001] = 32'h0;
    mem[9'b111111010] = 32'h0;
    mem[9'b111111011] = 32'h0;
    mem[9'b111111100] = 32'h0;
    mem[9'b111111101] = 32'h0;
    mem[9'b111111110] = 32'h0;
    mem[9'b111111111] = 32'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // network$trace$ring


module network$trace$second1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$second1


module network$trace$second2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$second2


module network$trace$seen(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$seen


module network$trace$seen1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$seen1


module network$trace$seen2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$seen2


module network$trace$started(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$started


module network$trace$triggered(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$triggered


module network$trace$valid1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$valid1


module network$trace$valid2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$valid2


module network$trace$wrapped(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // network$trace$wrapped


module system$powered(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$powered


module system$receiver(clock,rx,bit_cycles,data,strobe,framing);
    
    // Module arguments
    input wire  clock;
    input wire  rx;
    input wire  [11:0] bit_cycles;
    output reg  [7:0] data;
    output reg  strobe;
    output reg  framing;
    
    // Enums
    localparam UartRxState$Idle = 0;
    localparam UartRxState$Start = 1;
    localparam UartRxState$Data = 2;
    localparam UartRxState$Stop = 3;
    localparam UartRxState$Break = 4;
    
    // Stub signals
    reg  first$d;
    wire  first$q;
    reg  first$clock;
    reg  level$d;
    wire  level$q;
    reg  level$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [11:0] count$d;
    wire  [11:0] count$q;
    reg  count$clock;
    reg  [2:0] bits$d;
    wire  [2:0] bits$q;
    reg  bits$clock;
    reg  [7:0] shift$d;
    wire  [7:0] shift$q;
    reg  shift$clock;
    
    // Local signals
    reg  due;
    reg  [11:0] last_cycle;
    
    // Sub module instances
    system$receiver$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    system$receiver$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    system$receiver$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    system$receiver$bits bits(
        .d(bits$d),
        .q(bits$q),
        .clock(bits$clock)
    );
    system$receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    
    // Update code
    always @(*) begin
        first$clock = clock;
        level$clock = clock;
        state$clock = clock;
        count$clock = clock;
        bits$clock = clock;
        shift$clock = clock;
        first$d = first$q;
        level$d = level$q;
        state$d = state$q;
        count$d = count$q;
        bits$d = bits$q;
        shift$d = shift$q;
        first$d = rx;
        level$d = first$q;
        last_cycle = bit_cycles - 32'h1;
        due = ~|count$q;
        count$d = count$q - 32'h1;
        if (due) begin
            count$d = last_cycle;
        end
        data = shift$q;
        strobe = (state$q == UartRxState$Stop) & due & level$q;
        framing = (state$q == UartRxState$Stop) & due & ~level$q;
        case (state$q)
            UartRxState$Idle:
                begin
                    count$d = (bit_cycles >> 32'h1) - 32'h1;
                    if (~level$q) begin
                        state$d = UartRxState$Start;
                    end
                end
            UartRxState$Start:
                begin
                    bits$d = 32'h0;
                    if (due) begin
                        state$d = UartRxState$Data;
                        if (level$q) begin
                            state$d = UartRxState$Idle;
                        end
                    end
                end
            UartRxState$Data:
                begin
                    if (due) begin
                        shift$d = ((shift$q >> 32'h1) & ~(1 << (32'h7)) | ((level$q) << (32'h7)));
                        bits$d = bits$q + 32'h1;
                        if (&bits$q) begin
                            state$d = UartRxState$Stop;
                        end
                    end
                end
            UartRxState$Stop:
                begin
                    if (due) begin
                        state$d = UartRxState$Break;
                        if (level$q) begin
                            state$d = UartRxState$Idle;
                        end
                    end
                end
            UartRxState$Break:
                begin
                    if (level$q) begin
                        state$d = UartRxState$Idle;
                    end
                end
            default:
                begin
                    state$d = UartRxState$Idle;
                end
        endcase
    end
    
endmodule // system$receiver


module system$receiver$bits(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$bits


module system$receiver$count(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$count


module system$receiver$first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 1'b1;
    
    // Stub signals
    reg  dff$d;
    wire  dff$q;
    reg  dff$clock;
    
    // Sub module instances
    system$receiver$first$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // system$receiver$first


module system$receiver$first$dff(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$first$dff


module system$receiver$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 1'b1;
    
    // Stub signals
    reg  dff$d;
    wire  dff$q;
    reg  dff$clock;
    
    // Sub module instances
    system$receiver$level$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // system$receiver$level


module system$receiver$level$dff(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$level$dff


module system$receiver$shift(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$shift


module system$receiver$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam UartRxState$Idle = 0;
    localparam UartRxState$Start = 1;
    localparam UartRxState$Data = 2;
    localparam UartRxState$Stop = 3;
    localparam UartRxState$Break = 4;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$receiver$state


module system$slow_count(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$slow_count


module system$spike_seen(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$spike_seen


module system$transmitter(clock,bit_cycles,data,start,busy,tx);
    
    // Module arguments
    input wire  clock;
    input wire  [11:0] bit_cycles;
    input wire  [7:0] data;
    input wire  start;
    output reg  busy;
    output reg  tx;
    
    // Stub signals
    reg  [8:0] shift$d;
    wire  [8:0] shift$q;
    reg  shift$clock;
    reg  [3:0] bits$d;
    wire  [3:0] bits$q;
    reg  bits$clock;
    reg  [11:0] count$d;
    wire  [11:0] count$q;
    reg  count$clock;
    reg  line$d;
    wire  line$q;
    reg  line$clock;
    
    // Local signals
    reg  sends;
    reg  [11:0] last_cycle;
    
    // Sub module instances
    system$transmitter$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    system$transmitter$bits bits(
        .d(bits$d),
        .q(bits$q),
        .clock(bits$clock)
    );
    system$transmitter$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    system$transmitter$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    
    // Update code
    always @(*) begin
        shift$clock = clock;
        bits$clock = clock;
        count$clock = clock;
        line$clock = clock;
        shift$d = shift$q;
        bits$d = bits$q;
        count$d = count$q;
        line$d = line$q;
        tx = line$q;
        sends = |bits$q;
        busy = sends;
        last_cycle = bit_cycles - 32'h1;
        line$d = ~sends | shift$q[32'h0];
        count$d = last_cycle;
        if (sends) begin
            count$d = count$q - 32'h1;
            if (~|count$q) begin
                count$d = last_cycle;
                shift$d = ((shift$q >> 32'h1) & ~(1 << (32'h8)) | ((1'b1) << (32'h8)));
                bits$d = bits$q - 32'h1;
            end
        end
        else if (start) begin
            shift$d = ((data) & 9'h1ff) << 32'h1;
            bits$d = 32'ha;
        end
    end
    
endmodule // system$transmitter


module system$transmitter$bits(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$transmitter$bits


module system$transmitter$count(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$transmitter$count


module system$transmitter$line(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Constant declarations
    localparam  init = 1'b1;
    
    // Stub signals
    reg  dff$d;
    wire  dff$q;
    reg  dff$clock;
    
    // Sub module instances
    system$transmitter$line$dff dff(
        .d(dff$d),
        .q(dff$q),
        .clock(dff$clock)
    );
    
    // Update code
    always @(*) begin
        dff$clock = clock;
        q = dff$q ^ init;
        dff$d = d ^ init;
    end
    
endmodule // system$transmitter$line


module system$transmitter$line$dff(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$transmitter$line$dff


module system$transmitter$shift(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$transmitter$shift
