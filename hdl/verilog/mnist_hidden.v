

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
    reg  array$clock;
    reg  array$stb;
    reg  array$we;
    reg  [19:0] array$adr;
    reg  [31:0] array$dat_w;
    wire  [31:0] array$dat_r;
    wire  array$ack;
    wire  array$err;
    reg  [31:0] array$build_id;
    reg  [31:0] array$clock_hz;
    reg  [3:0] array$errors;
    wire  array$clear_errors;
    reg  array$halt;
    wire  array$working;
    wire  array$learning;
    wire  [99:0] array$fired;
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
    reg  [3:0] winner;
    reg  [127:0] wide_fired;
    
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
    system$array array(
        .clock(array$clock),
        .stb(array$stb),
        .we(array$we),
        .adr(array$adr),
        .dat_w(array$dat_w),
        .dat_r(array$dat_r),
        .ack(array$ack),
        .err(array$err),
        .build_id(array$build_id),
        .clock_hz(array$clock_hz),
        .errors(array$errors),
        .clear_errors(array$clear_errors),
        .halt(array$halt),
        .working(array$working),
        .learning(array$learning),
        .fired(array$fired)
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
        array$clock = clock;
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
        bridge$dat_r = array$dat_r;
        bridge$ack = array$ack;
        bridge$err = array$err;
        bridge$clear_errors = array$clear_errors;
        array$stb = bridge$stb;
        array$we = bridge$we;
        array$adr = bridge$adr;
        array$dat_w = bridge$dat_w;
        array$build_id = constants$build_id;
        array$clock_hz = constants$clock_hz;
        array$errors = bridge$errors;
        array$halt = button_level$q;
        if (slow) begin
            spike_seen$d = 1'b0;
        end
        if (|array$fired) begin
            spike_seen$d = 1'b1;
        end
        winner = last_winner$q;
        wide_fired = ((array$fired) & 128'hffffffffffffffffffffffffffffffff);
        if (wide_fired[0]) begin
            winner = 0;
        end
        if (wide_fired[1]) begin
            winner = 1;
        end
        if (wide_fired[2]) begin
            winner = 2;
        end
        if (wide_fired[3]) begin
            winner = 3;
        end
        if (wide_fired[4]) begin
            winner = 4;
        end
        if (wide_fired[5]) begin
            winner = 5;
        end
        if (wide_fired[6]) begin
            winner = 6;
        end
        if (wide_fired[7]) begin
            winner = 7;
        end
        if (wide_fired[8]) begin
            winner = 8;
        end
        if (wide_fired[9]) begin
            winner = 9;
        end
        if (wide_fired[10]) begin
            winner = 10;
        end
        if (wide_fired[11]) begin
            winner = 11;
        end
        if (wide_fired[12]) begin
            winner = 12;
        end
        if (wide_fired[13]) begin
            winner = 13;
        end
        if (wide_fired[14]) begin
            winner = 14;
        end
        if (wide_fired[15]) begin
            winner = 15;
        end
        if (wide_fired[16]) begin
            winner = 16;
        end
        if (wide_fired[17]) begin
            winner = 17;
        end
        if (wide_fired[18]) begin
            winner = 18;
        end
        if (wide_fired[19]) begin
            winner = 19;
        end
        if (wide_fired[20]) begin
            winner = 20;
        end
        if (wide_fired[21]) begin
            winner = 21;
        end
        if (wide_fired[22]) begin
            winner = 22;
        end
        if (wide_fired[23]) begin
            winner = 23;
        end
        if (wide_fired[24]) begin
            winner = 24;
        end
        if (wide_fired[25]) begin
            winner = 25;
        end
        if (wide_fired[26]) begin
            winner = 26;
        end
        if (wide_fired[27]) begin
            winner = 27;
        end
        if (wide_fired[28]) begin
            winner = 28;
        end
        if (wide_fired[29]) begin
            winner = 29;
        end
        if (wide_fired[30]) begin
            winner = 30;
        end
        if (wide_fired[31]) begin
            winner = 31;
        end
        if (wide_fired[32]) begin
            winner = 32;
        end
        if (wide_fired[33]) begin
            winner = 33;
        end
        if (wide_fired[34]) begin
            winner = 34;
        end
        if (wide_fired[35]) begin
            winner = 35;
        end
        if (wide_fired[36]) begin
            winner = 36;
        end
        if (wide_fired[37]) begin
            winner = 37;
        end
        if (wide_fired[38]) begin
            winner = 38;
        end
        if (wide_fired[39]) begin
            winner = 39;
        end
        if (wide_fired[40]) begin
            winner = 40;
        end
        if (wide_fired[41]) begin
            winner = 41;
        end
        if (wide_fired[42]) begin
            winner = 42;
        end
        if (wide_fired[43]) begin
            winner = 43;
        end
        if (wide_fired[44]) begin
            winner = 44;
        end
        if (wide_fired[45]) begin
            winner = 45;
        end
        if (wide_fired[46]) begin
            winner = 46;
        end
        if (wide_fired[47]) begin
            winner = 47;
        end
        if (wide_fired[48]) begin
            winner = 48;
        end
        if (wide_fired[49]) begin
            winner = 49;
        end
        if (wide_fired[50]) begin
            winner = 50;
        end
        if (wide_fired[51]) begin
            winner = 51;
        end
        if (wide_fired[52]) begin
            winner = 52;
        end
        if (wide_fired[53]) begin
            winner = 53;
        end
        if (wide_fired[54]) begin
            winner = 54;
        end
        if (wide_fired[55]) begin
            winner = 55;
        end
        if (wide_fired[56]) begin
            winner = 56;
        end
        if (wide_fired[57]) begin
            winner = 57;
        end
        if (wide_fired[58]) begin
            winner = 58;
        end
        if (wide_fired[59]) begin
            winner = 59;
        end
        if (wide_fired[60]) begin
            winner = 60;
        end
        if (wide_fired[61]) begin
            winner = 61;
        end
        if (wide_fired[62]) begin
            winner = 62;
        end
        if (wide_fired[63]) begin
            winner = 63;
        end
        if (wide_fired[64]) begin
            winner = 64;
        end
        if (wide_fired[65]) begin
            winner = 65;
        end
        if (wide_fired[66]) begin
            winner = 66;
        end
        if (wide_fired[67]) begin
            winner = 67;
        end
        if (wide_fired[68]) begin
            winner = 68;
        end
        if (wide_fired[69]) begin
            winner = 69;
        end
        if (wide_fired[70]) begin
            winner = 70;
        end
        if (wide_fired[71]) begin
            winner = 71;
        end
        if (wide_fired[72]) begin
            winner = 72;
        end
        if (wide_fired[73]) begin
            winner = 73;
        end
        if (wide_fired[74]) begin
            winner = 74;
        end
        if (wide_fired[75]) begin
            winner = 75;
        end
        if (wide_fired[76]) begin
            winner = 76;
        end
        if (wide_fired[77]) begin
            winner = 77;
        end
        if (wide_fired[78]) begin
            winner = 78;
        end
        if (wide_fired[79]) begin
            winner = 79;
        end
        if (wide_fired[80]) begin
            winner = 80;
        end
        if (wide_fired[81]) begin
            winner = 81;
        end
        if (wide_fired[82]) begin
            winner = 82;
        end
        if (wide_fired[83]) begin
            winner = 83;
        end
        if (wide_fired[84]) begin
            winner = 84;
        end
        if (wide_fired[85]) begin
            winner = 85;
        end
        if (wide_fired[86]) begin
            winner = 86;
        end
        if (wide_fired[87]) begin
            winner = 87;
        end
        if (wide_fired[88]) begin
            winner = 88;
        end
        if (wide_fired[89]) begin
            winner = 89;
        end
        if (wide_fired[90]) begin
            winner = 90;
        end
        if (wide_fired[91]) begin
            winner = 91;
        end
        if (wide_fired[92]) begin
            winner = 92;
        end
        if (wide_fired[93]) begin
            winner = 93;
        end
        if (wide_fired[94]) begin
            winner = 94;
        end
        if (wide_fired[95]) begin
            winner = 95;
        end
        if (wide_fired[96]) begin
            winner = 96;
        end
        if (wide_fired[97]) begin
            winner = 97;
        end
        if (wide_fired[98]) begin
            winner = 98;
        end
        if (wide_fired[99]) begin
            winner = 99;
        end
        last_winner$d = winner;
        alive = beats$q[32'h3];
        spike = spike_seen$q;
        fault = |bridge$errors;
        few_lights = 32'h0;
        few_lights = (few_lights & ~(1 << (32'h0)) | ((beats$q[32'h3]) << (32'h0)));
        few_lights = (few_lights & ~(1 << (32'h1)) | ((array$working) << (32'h1)));
        few_lights = (few_lights & ~(1 << (32'h2)) | ((array$learning) << (32'h2)));
        few_lights = (few_lights & ~(1 << (32'h3)) | ((spike_seen$q) << (32'h3)));
        few_lights = (few_lights & ~(1 << (32'h4)) | ((|bridge$errors) << (32'h4)));
        lights = ((few_lights & 32'hf) & 8'hff) | (((last_winner$q) & 8'hff) << 32'h4);
    end
    
endmodule // system


module system$array(clock,stb,we,adr,dat_w,dat_r,ack,err,build_id,clock_hz,errors,clear_errors,halt,working,learning,fired);
    
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
    output reg  learning;
    output reg  [99:0] fired;
    
    // Constant declarations
    localparam  last_column = 7'b1100011;
    
    // Enums
    localparam ArrayState$Idle = 0;
    localparam ArrayState$Check = 1;
    localparam ArrayState$Scan = 2;
    localparam ArrayState$Input = 3;
    localparam ArrayState$Tick = 4;
    localparam ArrayState$Passed = 5;
    localparam ArrayState$Program = 6;
    
    // Stub signals
    reg  registers$clock;
    reg  registers$stb;
    reg  registers$we;
    reg  [19:0] registers$adr;
    reg  [31:0] registers$dat_w;
    wire  [31:0] registers$dat_r;
    wire  registers$ack;
    wire  registers$err;
    wire  [18:0] registers$host_address;
    wire  [31:0] registers$host_data;
    wire  registers$write_synapse;
    wire  registers$write_level;
    wire  registers$write_neuron;
    wire  registers$write_growth;
    reg  [11:0] registers$read_synapse;
    reg  [12:0] registers$read_level;
    reg  [31:0] registers$read_neuron;
    reg  [22:0] registers$read_growth;
    wire  registers$run;
    wire  registers$programs;
    wire  registers$drive_write;
    wire  registers$clear;
    wire  registers$init;
    wire  registers$seed_write;
    wire  registers$clear_errors;
    wire  [15:0] registers$scale;
    wire  [15:0] registers$load_fixed;
    wire  [15:0] registers$growth_max;
    wire  [15:0] registers$leak_off;
    wire  [15:0] registers$leak_on;
    wire  [15:0] registers$hold;
    wire  [7:0] registers$onset_ticks;
    wire  [7:0] registers$rest_ticks;
    wire  [5:0] registers$jitter;
    wire  [7:0] registers$rest_sub_ticks;
    wire  [15:0] registers$fatigue_min;
    wire  [15:0] registers$fatigue_max;
    wire  [11:0] registers$conductance_min;
    wire  [11:0] registers$conductance_max;
    wire  [3:0] registers$potentiate_shift;
    wire  [3:0] registers$depress_shift;
    wire  [15:0] registers$ramp_ticks;
    wire  [15:0] registers$ramp_step;
    reg  registers$busy;
    reg  [31:0] registers$ticks;
    reg  [15:0] registers$drive;
    reg  [23:0] registers$ran;
    reg  [127:0] registers$fired;
    reg  [31:0] registers$digest;
    reg  [31:0] registers$conductance_digest;
    reg  [31:0] registers$seed;
    reg  [31:0] registers$build_id;
    reg  [31:0] registers$clock_hz;
    reg  [3:0] registers$errors;
    reg  [31:0] registers$cycles;
    reg  registers$halt;
    reg  crossbar$clock;
    reg  crossbar$scan;
    reg  crossbar$programs;
    reg  crossbar$abort;
    reg  [6:0] crossbar$column;
    reg  [15:0] crossbar$drive;
    reg  crossbar$potentiate;
    reg  [5:0] crossbar$ticks;
    reg  [11:0] crossbar$least;
    wire  crossbar$done;
    wire  [19:0] crossbar$growth;
    wire  [15:0] crossbar$source;
    reg  [15:0] crossbar$scale;
    reg  [15:0] crossbar$load_fixed;
    reg  [15:0] crossbar$growth_max;
    reg  [11:0] crossbar$conductance_min;
    reg  [11:0] crossbar$conductance_max;
    reg  [3:0] crossbar$potentiate_shift;
    reg  [3:0] crossbar$depress_shift;
    reg  [18:0] crossbar$host_address;
    reg  [31:0] crossbar$host_data;
    reg  crossbar$host_write_synapse;
    reg  crossbar$host_write_level;
    reg  crossbar$host_write_growth;
    wire  [11:0] crossbar$host_read_synapse;
    wire  [12:0] crossbar$host_read_level;
    wire  [22:0] crossbar$host_read_growth;
    reg  crossbar$clear_digest;
    wire  [31:0] crossbar$digest;
    reg  lane$clock;
    reg  lane$start;
    wire  lane$done;
    reg  lane$abort;
    wire  [99:0] lane$fired;
    reg  [15:0] lane$now;
    reg  lane$input_write;
    reg  [6:0] lane$input_index;
    reg  [19:0] lane$input_growth;
    reg  [15:0] lane$input_source;
    reg  [15:0] lane$leak_off;
    reg  [15:0] lane$leak_on;
    reg  [15:0] lane$hold;
    reg  [7:0] lane$onset_ticks;
    reg  [7:0] lane$rest_ticks;
    reg  [7:0] lane$rest_sub_ticks;
    reg  [5:0] lane$jitter;
    reg  [15:0] lane$fatigue_min;
    reg  [15:0] lane$fatigue_max;
    reg  [15:0] lane$host_address;
    reg  [31:0] lane$host_data;
    reg  lane$host_write_neuron;
    reg  lane$host_write_seed;
    wire  [31:0] lane$host_read_neuron;
    wire  [31:0] lane$host_read_seed;
    reg  lane$clear_digest;
    wire  [31:0] lane$digest;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [6:0] column$d;
    wire  [6:0] column$q;
    reg  column$clock;
    reg  stale$d;
    wire  stale$q;
    reg  stale$clock;
    reg  [23:0] left$d;
    wire  [23:0] left$q;
    reg  left$clock;
    reg  until_fire$d;
    wire  until_fire$q;
    reg  until_fire$clock;
    reg  [23:0] ran$d;
    wire  [23:0] ran$q;
    reg  ran$clock;
    reg  [31:0] ticks$d;
    wire  [31:0] ticks$q;
    reg  ticks$clock;
    reg  [31:0] cycles$d;
    wire  [31:0] cycles$q;
    reg  cycles$clock;
    reg  [15:0] now$d;
    wire  [15:0] now$q;
    reg  now$clock;
    reg  [15:0] drive$d;
    wire  [15:0] drive$q;
    reg  drive$clock;
    reg  [15:0] ramp_count$d;
    wire  [15:0] ramp_count$q;
    reg  ramp_count$clock;
    reg  [25:0] pulse$d;
    wire  [25:0] pulse$q;
    reg  pulse$clock;
    
    // Local signals
    reg  [15:0] counted;
    reg  [17:0] wide_step;
    reg  [17:0] ramped;
    reg  is_idle;
    reg  init;
    reg  passes;
    
    // Sub module instances
    system$array$registers registers(
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
        .write_synapse(registers$write_synapse),
        .write_level(registers$write_level),
        .write_neuron(registers$write_neuron),
        .write_growth(registers$write_growth),
        .read_synapse(registers$read_synapse),
        .read_level(registers$read_level),
        .read_neuron(registers$read_neuron),
        .read_growth(registers$read_growth),
        .run(registers$run),
        .programs(registers$programs),
        .drive_write(registers$drive_write),
        .clear(registers$clear),
        .init(registers$init),
        .seed_write(registers$seed_write),
        .clear_errors(registers$clear_errors),
        .scale(registers$scale),
        .load_fixed(registers$load_fixed),
        .growth_max(registers$growth_max),
        .leak_off(registers$leak_off),
        .leak_on(registers$leak_on),
        .hold(registers$hold),
        .onset_ticks(registers$onset_ticks),
        .rest_ticks(registers$rest_ticks),
        .jitter(registers$jitter),
        .rest_sub_ticks(registers$rest_sub_ticks),
        .fatigue_min(registers$fatigue_min),
        .fatigue_max(registers$fatigue_max),
        .conductance_min(registers$conductance_min),
        .conductance_max(registers$conductance_max),
        .potentiate_shift(registers$potentiate_shift),
        .depress_shift(registers$depress_shift),
        .ramp_ticks(registers$ramp_ticks),
        .ramp_step(registers$ramp_step),
        .busy(registers$busy),
        .ticks(registers$ticks),
        .drive(registers$drive),
        .ran(registers$ran),
        .fired(registers$fired),
        .digest(registers$digest),
        .conductance_digest(registers$conductance_digest),
        .seed(registers$seed),
        .build_id(registers$build_id),
        .clock_hz(registers$clock_hz),
        .errors(registers$errors),
        .cycles(registers$cycles),
        .halt(registers$halt)
    );
    system$array$crossbar crossbar(
        .clock(crossbar$clock),
        .scan(crossbar$scan),
        .programs(crossbar$programs),
        .abort(crossbar$abort),
        .column(crossbar$column),
        .drive(crossbar$drive),
        .potentiate(crossbar$potentiate),
        .ticks(crossbar$ticks),
        .least(crossbar$least),
        .done(crossbar$done),
        .growth(crossbar$growth),
        .source(crossbar$source),
        .scale(crossbar$scale),
        .load_fixed(crossbar$load_fixed),
        .growth_max(crossbar$growth_max),
        .conductance_min(crossbar$conductance_min),
        .conductance_max(crossbar$conductance_max),
        .potentiate_shift(crossbar$potentiate_shift),
        .depress_shift(crossbar$depress_shift),
        .host_address(crossbar$host_address),
        .host_data(crossbar$host_data),
        .host_write_synapse(crossbar$host_write_synapse),
        .host_write_level(crossbar$host_write_level),
        .host_write_growth(crossbar$host_write_growth),
        .host_read_synapse(crossbar$host_read_synapse),
        .host_read_level(crossbar$host_read_level),
        .host_read_growth(crossbar$host_read_growth),
        .clear_digest(crossbar$clear_digest),
        .digest(crossbar$digest)
    );
    system$array$lane lane(
        .clock(lane$clock),
        .start(lane$start),
        .done(lane$done),
        .abort(lane$abort),
        .fired(lane$fired),
        .now(lane$now),
        .input_write(lane$input_write),
        .input_index(lane$input_index),
        .input_growth(lane$input_growth),
        .input_source(lane$input_source),
        .leak_off(lane$leak_off),
        .leak_on(lane$leak_on),
        .hold(lane$hold),
        .onset_ticks(lane$onset_ticks),
        .rest_ticks(lane$rest_ticks),
        .rest_sub_ticks(lane$rest_sub_ticks),
        .jitter(lane$jitter),
        .fatigue_min(lane$fatigue_min),
        .fatigue_max(lane$fatigue_max),
        .host_address(lane$host_address),
        .host_data(lane$host_data),
        .host_write_neuron(lane$host_write_neuron),
        .host_write_seed(lane$host_write_seed),
        .host_read_neuron(lane$host_read_neuron),
        .host_read_seed(lane$host_read_seed),
        .clear_digest(lane$clear_digest),
        .digest(lane$digest)
    );
    system$array$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$array$column column(
        .d(column$d),
        .q(column$q),
        .clock(column$clock)
    );
    system$array$stale stale(
        .d(stale$d),
        .q(stale$q),
        .clock(stale$clock)
    );
    system$array$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    system$array$until_fire until_fire(
        .d(until_fire$d),
        .q(until_fire$q),
        .clock(until_fire$clock)
    );
    system$array$ran ran(
        .d(ran$d),
        .q(ran$q),
        .clock(ran$clock)
    );
    system$array$ticks ticks(
        .d(ticks$d),
        .q(ticks$q),
        .clock(ticks$clock)
    );
    system$array$cycles cycles(
        .d(cycles$d),
        .q(cycles$q),
        .clock(cycles$clock)
    );
    system$array$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    system$array$drive drive(
        .d(drive$d),
        .q(drive$q),
        .clock(drive$clock)
    );
    system$array$ramp_count ramp_count(
        .d(ramp_count$d),
        .q(ramp_count$q),
        .clock(ramp_count$clock)
    );
    system$array$pulse pulse(
        .d(pulse$d),
        .q(pulse$q),
        .clock(pulse$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        column$clock = clock;
        stale$clock = clock;
        left$clock = clock;
        until_fire$clock = clock;
        ran$clock = clock;
        ticks$clock = clock;
        cycles$clock = clock;
        now$clock = clock;
        drive$clock = clock;
        ramp_count$clock = clock;
        pulse$clock = clock;
        state$d = state$q;
        column$d = column$q;
        stale$d = stale$q;
        left$d = left$q;
        until_fire$d = until_fire$q;
        ran$d = ran$q;
        ticks$d = ticks$q;
        cycles$d = cycles$q;
        now$d = now$q;
        drive$d = drive$q;
        ramp_count$d = ramp_count$q;
        pulse$d = pulse$q;
        registers$clock = clock;
        crossbar$clock = clock;
        lane$clock = clock;
        is_idle = state$q == ArrayState$Idle;
        registers$stb = stb;
        registers$we = we;
        registers$adr = adr;
        registers$dat_w = dat_w;
        dat_r = registers$dat_r;
        ack = registers$ack;
        err = registers$err;
        registers$build_id = build_id;
        registers$clock_hz = clock_hz;
        registers$errors = errors;
        clear_errors = registers$clear_errors;
        registers$halt = halt;
        registers$busy = ~is_idle;
        registers$ticks = ticks$q;
        registers$cycles = cycles$q;
        registers$ran = ran$q;
        registers$drive = drive$q;
        registers$fired = ((lane$fired) & 128'hffffffffffffffffffffffffffffffff);
        registers$digest = lane$digest;
        registers$conductance_digest = crossbar$digest;
        registers$seed = lane$host_read_seed;
        registers$read_synapse = crossbar$host_read_synapse;
        registers$read_level = crossbar$host_read_level;
        registers$read_growth = crossbar$host_read_growth;
        registers$read_neuron = lane$host_read_neuron;
        init = registers$init;
        crossbar$host_address = registers$host_address;
        crossbar$host_data = registers$host_data;
        crossbar$host_write_synapse = registers$write_synapse;
        crossbar$host_write_level = registers$write_level;
        crossbar$host_write_growth = registers$write_growth;
        crossbar$abort = init;
        crossbar$clear_digest = init;
        crossbar$scan = state$q == ArrayState$Scan;
        crossbar$programs = state$q == ArrayState$Program;
        crossbar$column = column$q;
        crossbar$drive = drive$q;
        crossbar$ticks = pulse$q[(32'h0)+:(6)];
        crossbar$potentiate = pulse$q[32'h6];
        crossbar$least = pulse$q[(32'h7)+:(12)];
        crossbar$scale = registers$scale;
        crossbar$load_fixed = registers$load_fixed;
        crossbar$growth_max = registers$growth_max;
        crossbar$conductance_min = registers$conductance_min;
        crossbar$conductance_max = registers$conductance_max;
        crossbar$potentiate_shift = registers$potentiate_shift;
        crossbar$depress_shift = registers$depress_shift;
        lane$host_address = registers$host_address[(32'h0)+:(16)];
        lane$host_data = registers$host_data;
        lane$host_write_neuron = registers$write_neuron;
        lane$host_write_seed = registers$seed_write;
        lane$abort = init;
        lane$clear_digest = init;
        lane$now = now$q;
        lane$input_write = (state$q == ArrayState$Input) & crossbar$done;
        lane$input_index = column$q;
        lane$input_growth = crossbar$growth;
        lane$input_source = crossbar$source;
        lane$leak_off = registers$leak_off;
        lane$leak_on = registers$leak_on;
        lane$hold = registers$hold;
        lane$onset_ticks = registers$onset_ticks;
        lane$rest_ticks = registers$rest_ticks;
        lane$rest_sub_ticks = registers$rest_sub_ticks;
        lane$jitter = registers$jitter;
        lane$fatigue_min = registers$fatigue_min;
        lane$fatigue_max = registers$fatigue_max;
        lane$start = (state$q == ArrayState$Check) & ~stale$q;
        working = ~is_idle;
        learning = state$q == ArrayState$Program;
        fired = lane$fired;
        if (~is_idle) begin
            cycles$d = cycles$q + 32'h1;
        end
        passes = state$q == ArrayState$Passed;
        counted = ramp_count$q + 32'h1;
        wide_step = ((registers$ramp_step) & 18'h3ffff);
        if (registers$ramp_step[32'hf]) begin
            wide_step = ((registers$ramp_step) & 18'h3ffff) | 32'h30000;
        end
        ramped = ((drive$q) & 18'h3ffff) + wide_step;
        if (passes) begin
            ticks$d = ticks$q + 32'h1;
            ran$d = ran$q + 32'h1;
            left$d = left$q - 32'h1;
            if (~&now$q) begin
                now$d = now$q + 32'h1;
            end
            if (|registers$ramp_ticks) begin
                ramp_count$d = counted;
                if (counted == registers$ramp_ticks) begin
                    ramp_count$d = 32'h0;
                    stale$d = 1'b1;
                    drive$d = ((ramped) & 16'hffff);
                    if (ramped[32'h11]) begin
                        drive$d = 32'h0;
                    end
                    if (~ramped[32'h11] & ramped[32'h10]) begin
                        drive$d = 32'hffff;
                    end
                end
            end
        end
        if (registers$clear) begin
            now$d = 32'h0;
        end
        case (state$q)
            ArrayState$Idle:
                begin
                    column$d = 32'h0;
                    if (registers$run) begin
                        left$d = registers$host_data[(32'h0)+:(24)];
                        until_fire$d = registers$host_data[32'h1f];
                        ran$d = 32'h0;
                        if (|registers$host_data[(32'h0)+:(24)]) begin
                            state$d = ArrayState$Check;
                        end
                    end
                    if (registers$programs) begin
                        pulse$d = registers$host_data[(32'h0)+:(26)];
                        column$d = ((registers$host_data[(32'h13)+:(7)]) & 7'h7f);
                        state$d = ArrayState$Program;
                    end
                end
            ArrayState$Check:
                begin
                    column$d = 32'h0;
                    state$d = ArrayState$Tick;
                    if (stale$q) begin
                        state$d = ArrayState$Scan;
                    end
                end
            ArrayState$Scan:
                begin
                    state$d = ArrayState$Input;
                end
            ArrayState$Input:
                begin
                    if (crossbar$done) begin
                        column$d = column$q + 32'h1;
                        state$d = ArrayState$Scan;
                        if (column$q == last_column) begin
                            stale$d = 1'b0;
                            state$d = ArrayState$Check;
                        end
                    end
                end
            ArrayState$Tick:
                begin
                    if (lane$done) begin
                        state$d = ArrayState$Passed;
                    end
                end
            ArrayState$Passed:
                begin
                    state$d = ArrayState$Check;
                    if ((left$q == 32'h1) | (until_fire$q & |lane$fired)) begin
                        state$d = ArrayState$Idle;
                    end
                end
            ArrayState$Program:
                begin
                    if (crossbar$done) begin
                        stale$d = 1'b1;
                        state$d = ArrayState$Idle;
                    end
                end
            default:
                begin
                    state$d = ArrayState$Idle;
                end
        endcase
        if (registers$drive_write & is_idle) begin
            drive$d = registers$host_data[(32'h0)+:(16)];
            ramp_count$d = 32'h0;
            stale$d = 1'b1;
        end
        if (registers$write_level | registers$write_synapse) begin
            stale$d = 1'b1;
        end
        if (init) begin
            state$d = ArrayState$Idle;
            stale$d = 1'b1;
            ticks$d = 32'h0;
            cycles$d = 32'h0;
            now$d = 32'h0;
            ramp_count$d = 32'h0;
        end
    end
    
endmodule // system$array


module system$array$column(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$column


module system$array$crossbar(clock,scan,programs,abort,column,drive,potentiate,ticks,least,done,growth,source,scale,load_fixed,growth_max,conductance_min,conductance_max,potentiate_shift,depress_shift,host_address,host_data,host_write_synapse,host_write_level,host_write_growth,host_read_synapse,host_read_level,host_read_growth,clear_digest,digest);
    
    // Module arguments
    input wire  clock;
    input wire  scan;
    input wire  programs;
    input wire  abort;
    input wire  [6:0] column;
    input wire  [15:0] drive;
    input wire  potentiate;
    input wire  [5:0] ticks;
    input wire  [11:0] least;
    output reg  done;
    output reg  [19:0] growth;
    output reg  [15:0] source;
    input wire  [15:0] scale;
    input wire  [15:0] load_fixed;
    input wire  [15:0] growth_max;
    input wire  [11:0] conductance_min;
    input wire  [11:0] conductance_max;
    input wire  [3:0] potentiate_shift;
    input wire  [3:0] depress_shift;
    input wire  [18:0] host_address;
    input wire  [31:0] host_data;
    input wire  host_write_synapse;
    input wire  host_write_level;
    input wire  host_write_growth;
    output reg  [11:0] host_read_synapse;
    output reg  [12:0] host_read_level;
    output reg  [22:0] host_read_growth;
    input wire  clear_digest;
    output reg  [31:0] digest;
    
    // Constant declarations
    localparam  is_ts = 1'b0;
    localparam  last_row = 11'b11000011111;
    localparam  row_shift = 4'h7;
    
    // Enums
    localparam ArrayCrossbarState$Idle = 0;
    localparam ArrayCrossbarState$Rows = 1;
    localparam ArrayCrossbarState$Flush = 2;
    localparam ArrayCrossbarState$Current = 3;
    localparam ArrayCrossbarState$Growth = 4;
    localparam ArrayCrossbarState$Total = 5;
    localparam ArrayCrossbarState$Load = 6;
    localparam ArrayCrossbarState$Divide = 7;
    localparam ArrayCrossbarState$Lookup = 8;
    localparam ArrayCrossbarState$Found = 9;
    localparam ArrayCrossbarState$Read = 10;
    localparam ArrayCrossbarState$Measure = 11;
    localparam ArrayCrossbarState$Multiply = 12;
    localparam ArrayCrossbarState$Write = 13;
    localparam ArrayCrossbarState$Done = 14;
    
    // Stub signals
    reg  [17:0] memory$read_address;
    reg  memory$read_clock;
    wire  [11:0] memory$read_data;
    reg  [17:0] memory$write_address;
    reg  memory$write_clock;
    reg  [11:0] memory$write_data;
    reg  memory$write_enable;
    reg  [10:0] levels$read_address;
    reg  levels$read_clock;
    wire  [12:0] levels$read_data;
    reg  [10:0] levels$write_address;
    reg  levels$write_clock;
    reg  [12:0] levels$write_data;
    reg  levels$write_enable;
    reg  [7:0] growths$read_address;
    reg  growths$read_clock;
    wire  [22:0] growths$read_data;
    reg  [7:0] growths$write_address;
    reg  growths$write_clock;
    reg  [22:0] growths$write_data;
    reg  growths$write_enable;
    reg  multiplier$clock;
    reg  [15:0] multiplier$value;
    reg  [15:0] multiplier$factor;
    wire  [31:0] multiplier$product;
    reg  writes$clock;
    reg  writes$clear;
    reg  writes$valid;
    reg  [31:0] writes$word;
    wire  [31:0] writes$digest;
    reg  [3:0] state$d;
    wire  [3:0] state$q;
    reg  state$clock;
    reg  [10:0] row$d;
    wire  [10:0] row$q;
    reg  row$clock;
    reg  read_valid$d;
    wire  read_valid$q;
    reg  read_valid$clock;
    reg  multiplied_valid$d;
    wire  multiplied_valid$q;
    reg  multiplied_valid$clock;
    reg  [11:0] multiplied_weight$d;
    wire  [11:0] multiplied_weight$q;
    reg  multiplied_weight$clock;
    reg  [35:0] current$d;
    wire  [35:0] current$q;
    reg  current$clock;
    reg  [22:0] total$d;
    wire  [22:0] total$q;
    reg  total$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [51:0] accumulator$d;
    wire  [51:0] accumulator$q;
    reg  accumulator$clock;
    reg  [15:0] factor$d;
    wire  [15:0] factor$q;
    reg  factor$clock;
    reg  [19:0] found_growth$d;
    wire  [19:0] found_growth$q;
    reg  found_growth$clock;
    reg  [15:0] found_source$d;
    wire  [15:0] found_source$q;
    reg  found_source$clock;
    reg  [35:0] remainder$d;
    wire  [35:0] remainder$q;
    reg  remainder$clock;
    reg  [35:0] divisor$d;
    wire  [35:0] divisor$q;
    reg  divisor$clock;
    reg  exceeds$d;
    wire  exceeds$q;
    reg  exceeds$clock;
    reg  [7:0] quotient$d;
    wire  [7:0] quotient$q;
    reg  quotient$clock;
    reg  [11:0] old$d;
    wire  [11:0] old$q;
    reg  old$clock;
    reg  [11:0] room$d;
    wire  [11:0] room$q;
    reg  room$clock;
    reg  selected$d;
    wire  selected$q;
    reg  selected$clock;
    reg  changes$d;
    wire  changes$q;
    reg  changes$clock;
    
    // Local signals
    reg  [17:0] synapse_address;
    reg  is_last;
    reg  [11:0] conductance;
    reg  [11:0] level;
    reg  connected;
    reg  [15:0] wide_level;
    reg  [11:0] weight;
    reg  [35:0] wide_product;
    reg  [51:0] multiplicand;
    reg  [51:0] doubled;
    reg  [51:0] added;
    reg  [34:0] raw_growth;
    reg  [19:0] limit;
    reg  [19:0] lowest;
    reg  [19:0] inverted_limit;
    reg  [34:0] wide_limit;
    reg  is_negative;
    reg  [34:0] magnitude;
    reg  is_over;
    reg  [39:0] raw_load;
    reg  [35:0] wide_total;
    reg  goes;
    reg  [11:0] biased_level;
    reg  [11:0] biased_least;
    reg  is_high;
    reg  [3:0] shift;
    reg  [17:0] gain;
    reg  [11:0] step;
    reg  at_end;
    reg  [11:0] programmed;
    
    // Sub module instances
    system$array$crossbar$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    system$array$crossbar$levels levels(
        .read_address(levels$read_address),
        .read_clock(levels$read_clock),
        .read_data(levels$read_data),
        .write_address(levels$write_address),
        .write_clock(levels$write_clock),
        .write_data(levels$write_data),
        .write_enable(levels$write_enable)
    );
    system$array$crossbar$growths growths(
        .read_address(growths$read_address),
        .read_clock(growths$read_clock),
        .read_data(growths$read_data),
        .write_address(growths$write_address),
        .write_clock(growths$write_clock),
        .write_data(growths$write_data),
        .write_enable(growths$write_enable)
    );
    system$array$crossbar$multiplier multiplier(
        .clock(multiplier$clock),
        .value(multiplier$value),
        .factor(multiplier$factor),
        .product(multiplier$product)
    );
    system$array$crossbar$writes writes(
        .clock(writes$clock),
        .clear(writes$clear),
        .valid(writes$valid),
        .word(writes$word),
        .digest(writes$digest)
    );
    system$array$crossbar$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$array$crossbar$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    system$array$crossbar$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    system$array$crossbar$multiplied_valid multiplied_valid(
        .d(multiplied_valid$d),
        .q(multiplied_valid$q),
        .clock(multiplied_valid$clock)
    );
    system$array$crossbar$multiplied_weight multiplied_weight(
        .d(multiplied_weight$d),
        .q(multiplied_weight$q),
        .clock(multiplied_weight$clock)
    );
    system$array$crossbar$current current(
        .d(current$d),
        .q(current$q),
        .clock(current$clock)
    );
    system$array$crossbar$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    system$array$crossbar$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    system$array$crossbar$accumulator accumulator(
        .d(accumulator$d),
        .q(accumulator$q),
        .clock(accumulator$clock)
    );
    system$array$crossbar$factor factor(
        .d(factor$d),
        .q(factor$q),
        .clock(factor$clock)
    );
    system$array$crossbar$found_growth found_growth(
        .d(found_growth$d),
        .q(found_growth$q),
        .clock(found_growth$clock)
    );
    system$array$crossbar$found_source found_source(
        .d(found_source$d),
        .q(found_source$q),
        .clock(found_source$clock)
    );
    system$array$crossbar$remainder remainder(
        .d(remainder$d),
        .q(remainder$q),
        .clock(remainder$clock)
    );
    system$array$crossbar$divisor divisor(
        .d(divisor$d),
        .q(divisor$q),
        .clock(divisor$clock)
    );
    system$array$crossbar$exceeds exceeds(
        .d(exceeds$d),
        .q(exceeds$q),
        .clock(exceeds$clock)
    );
    system$array$crossbar$quotient quotient(
        .d(quotient$d),
        .q(quotient$q),
        .clock(quotient$clock)
    );
    system$array$crossbar$old old(
        .d(old$d),
        .q(old$q),
        .clock(old$clock)
    );
    system$array$crossbar$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    system$array$crossbar$selected selected(
        .d(selected$d),
        .q(selected$q),
        .clock(selected$clock)
    );
    system$array$crossbar$changes changes(
        .d(changes$d),
        .q(changes$q),
        .clock(changes$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        row$clock = clock;
        read_valid$clock = clock;
        multiplied_valid$clock = clock;
        multiplied_weight$clock = clock;
        current$clock = clock;
        total$clock = clock;
        count$clock = clock;
        state$d = state$q;
        row$d = row$q;
        read_valid$d = read_valid$q;
        multiplied_valid$d = multiplied_valid$q;
        multiplied_weight$d = multiplied_weight$q;
        current$d = current$q;
        total$d = total$q;
        count$d = count$q;
        accumulator$clock = clock;
        factor$clock = clock;
        found_growth$clock = clock;
        found_source$clock = clock;
        remainder$clock = clock;
        divisor$clock = clock;
        exceeds$clock = clock;
        quotient$clock = clock;
        accumulator$d = accumulator$q;
        factor$d = factor$q;
        found_growth$d = found_growth$q;
        found_source$d = found_source$q;
        remainder$d = remainder$q;
        divisor$d = divisor$q;
        exceeds$d = exceeds$q;
        quotient$d = quotient$q;
        old$clock = clock;
        room$clock = clock;
        selected$clock = clock;
        changes$clock = clock;
        old$d = old$q;
        room$d = room$q;
        selected$d = selected$q;
        changes$d = changes$q;
        multiplier$clock = clock;
        writes$clock = clock;
        memory$read_clock = clock;
        memory$write_clock = clock;
        levels$read_clock = clock;
        levels$write_clock = clock;
        growths$read_clock = clock;
        growths$write_clock = clock;
        synapse_address = (((row$q) & 18'h3ffff) << row_shift) | ((column) & 18'h3ffff);
        is_last = row$q == last_row;
        memory$read_address = synapse_address;
        levels$read_address = row$q;
        growths$read_address = quotient$q;
        if (state$q == ArrayCrossbarState$Idle) begin
            memory$read_address = ((host_address) & 18'h3ffff);
            levels$read_address = ((host_address) & 11'h7ff);
            growths$read_address = ((host_address) & 8'hff);
        end
        host_read_synapse = memory$read_data;
        host_read_level = levels$read_data;
        host_read_growth = growths$read_data;
        levels$write_address = ((host_address) & 11'h7ff);
        levels$write_data = ((host_data) & 13'h1fff);
        levels$write_enable = host_write_level;
        growths$write_address = ((host_address) & 8'hff);
        growths$write_data = ((host_data) & 23'h7fffff);
        growths$write_enable = host_write_growth;
        conductance = memory$read_data;
        level = levels$read_data[(32'h0)+:(12)];
        connected = levels$read_data[32'hc];
        wide_level = ((level) & 16'hffff);
        if (level[32'hb]) begin
            wide_level = ((level) & 16'hffff) | 32'hf000;
        end
        weight = 32'h0;
        if (connected) begin
            weight = conductance;
        end
        multiplier$value = wide_level;
        multiplier$factor = ((weight) & 16'hffff);
        read_valid$d = state$q == ArrayCrossbarState$Rows;
        multiplied_valid$d = read_valid$q;
        multiplied_weight$d = weight;
        wide_product = ((multiplier$product) & 36'hfffffffff);
        if (multiplier$product[32'h1f]) begin
            wide_product = ((multiplier$product) & 36'hfffffffff) | 64'hf00000000;
        end
        if (multiplied_valid$q) begin
            current$d = current$q + wide_product;
            total$d = total$q + ((multiplied_weight$q) & 23'h7fffff);
        end
        multiplicand = ((current$q) & 52'hfffffffffffff);
        if (current$q[32'h23]) begin
            multiplicand = ((current$q) & 52'hfffffffffffff) | 64'hffff000000000;
        end
        if (state$q == ArrayCrossbarState$Total) begin
            multiplicand = ((total$q) & 52'hfffffffffffff);
        end
        if (state$q == ArrayCrossbarState$Multiply) begin
            multiplicand = ((room$q) & 52'hfffffffffffff);
        end
        doubled = accumulator$q << 32'h1;
        added = doubled;
        if (factor$q[32'hf]) begin
            added = doubled + multiplicand;
        end
        raw_growth = accumulator$q[(32'h11)+:(35)];
        limit = (((growth_max) & 20'hfffff) << 32'h3) | 32'h7;
        inverted_limit = ~limit;
        lowest = inverted_limit + 32'h1;
        wide_limit = ((limit) & 35'h7ffffffff);
        is_negative = raw_growth[32'h22];
        magnitude = raw_growth;
        is_over = raw_growth > wide_limit;
        if (is_negative) begin
            magnitude = ~raw_growth;
            is_over = magnitude >= wide_limit;
        end
        raw_load = accumulator$q[(32'hc)+:(40)];
        wide_total = ((total$q) & 36'hfffffffff);
        goes = remainder$q >= divisor$q;
        biased_level = level ^ 32'h800;
        biased_least = least ^ 32'h800;
        is_high = connected & (biased_level >= biased_least);
        shift = depress_shift;
        if (potentiate) begin
            shift = potentiate_shift;
        end
        gain = ((accumulator$q) & 18'h3ffff) >> shift;
        at_end = gain >= ((room$q) & 18'h3ffff);
        step = ((gain) & 12'hfff);
        programmed = old$q;
        if (changes$q) begin
            if (potentiate) begin
                programmed = old$q + step + 32'h1;
                if (at_end) begin
                    programmed = conductance_max;
                end
            end
            else begin
                programmed = old$q - step - 32'h1;
                if (at_end) begin
                    programmed = conductance_min;
                end
            end
        end
        memory$write_address = synapse_address;
        memory$write_data = programmed;
        memory$write_enable = ((state$q == ArrayCrossbarState$Write) & selected$q) | host_write_synapse;
        if (host_write_synapse) begin
            memory$write_address = ((host_address) & 18'h3ffff);
            memory$write_data = ((host_data) & 12'hfff);
        end
        writes$valid = (state$q == ArrayCrossbarState$Write) & selected$q;
        writes$word = ((programmed) & 32'hffffffff) | (((synapse_address) & 32'hffffffff) << 32'hc);
        writes$clear = clear_digest;
        digest = writes$digest;
        growth = found_growth$q;
        source = found_source$q;
        done = state$q == ArrayCrossbarState$Done;
        case (state$q)
            ArrayCrossbarState$Idle:
                begin
                    row$d = 32'h0;
                    current$d = 32'h0;
                    total$d = 32'h0;
                    if (scan) begin
                        state$d = ArrayCrossbarState$Rows;
                    end
                    if (programs) begin
                        state$d = ArrayCrossbarState$Read;
                    end
                end
            ArrayCrossbarState$Rows:
                begin
                    row$d = row$q + 32'h1;
                    if (is_last) begin
                        state$d = ArrayCrossbarState$Flush;
                    end
                end
            ArrayCrossbarState$Flush:
                begin
                    count$d = 32'h0;
                    accumulator$d = 32'h0;
                    factor$d = drive;
                    if (~read_valid$q & ~multiplied_valid$q) begin
                        state$d = ArrayCrossbarState$Current;
                        if (is_ts) begin
                            state$d = ArrayCrossbarState$Divide;
                        end
                        quotient$d = 32'h0;
                        remainder$d = current$q;
                        if (current$q[32'h23]) begin
                            remainder$d = 32'h0;
                        end
                        divisor$d = wide_total << 32'ha;
                        exceeds$d = ~current$q[32'h23] & (current$q >= (wide_total << 32'hb)) & |total$q;
                    end
                end
            ArrayCrossbarState$Current:
                begin
                    accumulator$d = added;
                    factor$d = factor$q << 32'h1;
                    count$d = count$q + 32'h1;
                    if (&count$q) begin
                        state$d = ArrayCrossbarState$Growth;
                    end
                end
            ArrayCrossbarState$Growth:
                begin
                    found_growth$d = raw_growth[(32'h0)+:(20)];
                    if (is_over) begin
                        found_growth$d = limit;
                        if (is_negative) begin
                            found_growth$d = lowest;
                        end
                    end
                    accumulator$d = 32'h0;
                    factor$d = scale;
                    state$d = ArrayCrossbarState$Total;
                end
            ArrayCrossbarState$Total:
                begin
                    accumulator$d = added;
                    factor$d = factor$q << 32'h1;
                    count$d = count$q + 32'h1;
                    if (&count$q) begin
                        state$d = ArrayCrossbarState$Load;
                    end
                end
            ArrayCrossbarState$Load:
                begin
                    found_source$d = raw_load[(32'h0)+:(16)];
                    if (|raw_load[(32'h10)+:(24)]) begin
                        found_source$d = 32'hffff;
                    end
                    if (|load_fixed) begin
                        found_source$d = load_fixed;
                    end
                    state$d = ArrayCrossbarState$Done;
                end
            ArrayCrossbarState$Divide:
                begin
                    quotient$d = quotient$q << 32'h1;
                    if (goes & |total$q) begin
                        remainder$d = remainder$q - divisor$q;
                        quotient$d = (quotient$q << 32'h1) | 32'h1;
                    end
                    divisor$d = divisor$q >> 32'h1;
                    count$d = count$q + 32'h1;
                    if (count$q == 32'h7) begin
                        state$d = ArrayCrossbarState$Lookup;
                        if (exceeds$q) begin
                            quotient$d = 32'hff;
                        end
                    end
                end
            ArrayCrossbarState$Lookup:
                begin
                    state$d = ArrayCrossbarState$Found;
                end
            ArrayCrossbarState$Found:
                begin
                    found_growth$d = growths$read_data[(32'h0)+:(20)];
                    found_source$d = ((quotient$q) & 16'hffff) | (((growths$read_data[(32'h14)+:(3)]) & 16'hffff) << 32'h8);
                    state$d = ArrayCrossbarState$Done;
                end
            ArrayCrossbarState$Read:
                begin
                    state$d = ArrayCrossbarState$Measure;
                end
            ArrayCrossbarState$Measure:
                begin
                    old$d = conductance;
                    selected$d = is_high == potentiate;
                    room$d = conductance - conductance_min;
                    changes$d = conductance > conductance_min;
                    if (potentiate) begin
                        room$d = conductance_max - conductance;
                        changes$d = conductance < conductance_max;
                    end
                    accumulator$d = 32'h0;
                    factor$d = ((ticks) & 16'hffff) << 32'ha;
                    count$d = 32'h0;
                    state$d = ArrayCrossbarState$Multiply;
                end
            ArrayCrossbarState$Multiply:
                begin
                    accumulator$d = added;
                    factor$d = factor$q << 32'h1;
                    count$d = count$q + 32'h1;
                    if (count$q == 32'h5) begin
                        state$d = ArrayCrossbarState$Write;
                    end
                end
            ArrayCrossbarState$Write:
                begin
                    row$d = row$q + 32'h1;
                    state$d = ArrayCrossbarState$Read;
                    if (is_last) begin
                        state$d = ArrayCrossbarState$Done;
                    end
                end
            ArrayCrossbarState$Done:
                begin
                    state$d = ArrayCrossbarState$Idle;
                end
            default:
                begin
                    state$d = ArrayCrossbarState$Idle;
                end
        endcase
        if (abort) begin
            state$d = ArrayCrossbarState$Idle;
        end
    end
    
endmodule // system$array$crossbar


module system$array$crossbar$accumulator(d,q,clock);
    
    // Module arguments
    input wire  [51:0] d;
    output reg  [51:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 52'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$accumulator


module system$array$crossbar$changes(d,q,clock);
    
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
          
endmodule // system$array$crossbar$changes


module system$array$crossbar$count(d,q,clock);
    
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
          
endmodule // system$array$crossbar$count


module system$array$crossbar$current(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$current


module system$array$crossbar$divisor(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$divisor


module system$array$crossbar$exceeds(d,q,clock);
    
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
          
endmodule // system$array$crossbar$exceeds


module system$array$crossbar$factor(d,q,clock);
    
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
          
endmodule // system$array$crossbar$factor


module system$array$crossbar$found_growth(d,q,clock);
    
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
          
endmodule // system$array$crossbar$found_growth


module system$array$crossbar$found_source(d,q,clock);
    
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
          
endmodule // system$array$crossbar$found_source


module system$array$crossbar$growths(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
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
                
endmodule // system$array$crossbar$growths


module system$array$crossbar$levels(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [12:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [12:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[12:0] mem[2047:0];
    
    initial begin
    mem[11'b0] = 13'b0;
    mem[11'b1] = 13'b0;
    mem[11'b10] = 13'b0;
    mem[11'b11] = 13'b0;
    mem[11'b100] = 13'b0;
    mem[11'b101] = 13'b0;
    mem[11'b110] = 13'b0;
    mem[11'b111] = 13'b0;
    mem[11'b1000] = 13'b0;
    mem[11'b1001] = 13'b0;
    mem[11'b1010] = 13'b0;
    mem[11'b1011] = 13'b0;
    mem[11'b1100] = 13'b0;
    mem[11'b1101] = 13'b0;
    mem[11'b1110] = 13'b0;
    mem[11'b1111] = 13'b0;
    mem[11'b10000] = 13'b0;
    mem[11'b10001] = 13'b0;
    mem[11'b10010] = 13'b0;
    mem[11'b10011] = 13'b0;
    mem[11'b10100] = 13'b0;
    mem[11'b10101] = 13'b0;
    mem[11'b10110] = 13'b0;
    mem[11'b10111] = 13'b0;
    mem[11'b11000] = 13'b0;
    mem[11'b11001] = 13'b0;
    mem[11'b11010] = 13'b0;
    mem[11'b11011] = 13'b0;
    mem[11'b11100] = 13'b0;
    mem[11'b11101] = 13'b0;
    mem[11'b11110] = 13'b0;
    mem[11'b11111] = 13'b0;
    mem[11'b100000] = 13'b0;
    mem[11'b100001] = 13'b0;
    mem[11'b100010] = 13'b0;
    mem[11'b100011] = 13'b0;
    mem[11'b100100] = 13'b0;
    mem[11'b100101] = 13'b0;
    mem[11'b100110] = 13'b0;
    mem[11'b100111] = 13'b0;
    mem[11'b101000] = 13'b0;
    mem[11'b101001] = 13'b0;
    mem[11'b101010] = 13'b0;
    mem[11'b101011] = 13'b0;
    mem[11'b101100] = 13'b0;
    mem[11'b101101] = 13'b0;
    mem[11'b101110] = 13'b0;
    mem[11'b101111] = 13'b0;
    mem[11'b110000] = 13'b0;
    mem[11'b110001] = 13'b0;
    mem[11'b110010] = 13'b0;
    mem[11'b110011] = 13'b0;
    mem[11'b110100] = 13'b0;
    mem[11'b110101] = 13'b0;
    mem[11'b110110] = 13'b0;
    mem[11'b110111] = 13'b0;
    mem[11'b111000] = 13'b0;
    mem[11'b111001] = 13'b0;
    mem[11'b111010] = 13'b0;
    mem[11'b111011] = 13'b0;
    mem[11'b111100] = 13'b0;
    mem[11'b111101] = 13'b0;
    mem[11'b111110] = 13'b0;
    mem[11'b111111] = 13'b0;
    mem[11'b1000000] = 13'b0;
    mem[11'b1000001] = 13'b0;
    mem[11'b1000010] = 13'b0;
    mem[11'b1000011] = 13'b0;
    mem[11'b1000100] = 13'b0;
    mem[11'b1000101] = 13'b0;
    mem[11'b1000110] = 13'b0;
    mem[11'b1000111] = 13'b0;
    mem[11'b1001000] = 13'b0;
    mem[11'b1001001] = 13'b0;
    mem[11'b1001010] = 13'b0;
    mem[11'b1001011] = 13'b0;
    mem[11'b1001100] = 13'b0;
    mem[11'b1001101] = 13'b0;
    mem[11'b1001110] = 13'b0;
    mem[11'b1001111] = 13'b0;
    mem[11'b1010000] = 13'b0;
    mem[11'b1010001] = 13'b0;
    mem[11'b1010010] = 13'b0;
    mem[11'b1010011] = 13'b0;
    mem[11'b1010100] = 13'b0;
    mem[11'b1010101] = 13'b0;
    mem[11'b1010110] = 13'b0;
    mem[11'b1010111] = 13'b0;
    mem[11'b1011000] = 13'b0;
    mem[11'b1011001] = 13'b0;
    mem[11'b1011010] = 13'b0;
    mem[11'b1011011] = 13'b0;
    mem[11'b1011100] = 13'b0;
    mem[11'b1011101] = 13'b0;
    mem[11'b1011110] = 13'b0;
    mem[11'b1011111] = 13'b0;
    mem[11'b1100000] = 13'b0;
    mem[11'b1100001] = 13'b0;
    mem[11'b1100010] = 13'b0;
    mem[11'b1100011] = 13'b0;
    mem[11'b1100100] = 13'b0;
    mem[11'b1100101] = 13'b0;
    mem[11'b1100110] = 13'b0;
    mem[11'b1100111] = 13'b0;
    mem[11'b1101000] = 13'b0;
    mem[11'b1101001] = 13'b0;
    mem[11'b1101010] = 13'b0;
    mem[11'b1101011] = 13'b0;
    mem[11'b1101100] = 13'b0;
    mem[11'b1101101] = 13'b0;
    mem[11'b1101110] = 13'b0;
    mem[11'b1101111] = 13'b0;
    mem[11'b1110000] = 13'b0;
    mem[11'b1110001] = 13'b0;
    mem[11'b1110010] = 13'b0;
    mem[11'b1110011] = 13'b0;
    mem[11'b1110100] = 13'b0;
    mem[11'b1110101] = 13'b0;
    mem[11'b1110110] = 13'b0;
    mem[11'b1110111] = 13'b0;
    mem[11'b1111000] = 13'b0;
    mem[11'b1111001] = 13'b0;
    mem[11'b1111010] = 13'b0;
    mem[11'b1111011] = 13'b0;
    mem[11'b1111100] = 13'b0;
    mem[11'b1111101] = 13'b0;
    mem[11'b1111110] = 13'b0;
    mem[11'b1111111] = 13'b0;
    mem[11'b10000000] = 13'b0;
    mem[11'b10000001] = 13'b0;
    mem[11'b10000010] = 13'b0;
    mem[11'b10000011] = 13'b0;
    mem[11'b10000100] = 13'b0;
    mem[11'b10000101] = 13'b0;
    mem[11'b10000110] = 13'b0;
    mem[11'b10000111] = 13'b0;
    mem[11'b10001000] = 13'b0;
    mem[11'b10001001] = 13'b0;
    mem[11'b10001010] = 13'b0;
    mem[11'b10001011] = 13'b0;
    mem[11'b10001100] = 13'b0;
    mem[11'b10001101] = 13'b0;
    mem[11'b10001110] = 13'b0;
    mem[11'b10001111] = 13'b0;
    mem[11'b10010000] = 13'b0;
    mem[11'b10010001] = 13'b0;
    mem[11'b10010010] = 13'b0;
    mem[11'b10010011] = 13'b0;
    mem[11'b10010100] = 13'b0;
    mem[11'b10010101] = 13'b0;
    mem[11'b10010110] = 13'b0;
    mem[11'b10010111] = 13'b0;
    mem[11'b10011000] = 13'b0;
    mem[11'b10011001] = 13'b0;
    mem[11'b10011010] = 13'b0;
    mem[11'b10011011] = 13'b0;
    mem[11'b10011100] = 13'b0;
    mem[11'b10011101] = 13'b0;
    mem[11'b10011110] = 13'b0;
    mem[11'b10011111] = 13'b0;
    mem[11'b10100000] = 13'b0;
    mem[11'b10100001] = 13'b0;
    mem[11'b10100010] = 13'b0;
    mem[11'b10100011] = 13'b0;
    mem[11'b10100100] = 13'b0;
    mem[11'b10100101] = 13'b0;
    mem[11'b10100110] = 13'b0;
    mem[11'b10100111] = 13'b0;
    mem[11'b10101000] = 13'b0;
    mem[11'b10101001] = 13'b0;
    mem[11'b10101010] = 13'b0;
    mem[11'b10101011] = 13'b0;
    mem[11'b10101100] = 13'b0;
    mem[11'b10101101] = 13'b0;
    mem[11'b10101110] = 13'b0;
    mem[11'b10101111] = 13'b0;
    mem[11'b10110000] = 13'b0;
    mem[11'b10110001] = 13'b0;
    mem[11'b10110010] = 13'b0;
    mem[11'b10110011] = 13'b0;
    mem[11'b10110100] = 13'b0;
    mem[11'b10110101] = 13'b0;
    mem[11'b10110110] = 13'b0;
    mem[11'b10110111] = 13'b0;
    mem[11'b10111000] = 13'b0;
    mem[11'b10111001] = 13'b0;
    mem[11'b10111010] = 13'b0;
    mem[11'b10111011] = 13'b0;
    mem[11'b10111100] = 13'b0;
    mem[11'b10111101] = 13'b0;
    mem[11'b10111110] = 13'b0;
    mem[11'b10111111] = 13'b0;
    mem[11'b11000000] = 13'b0;
    mem[11'b11000001] = 13'b0;
    mem[11'b11000010] = 13'b0;
    mem[11'b11000011] = 13'b0;
    mem[11'b11000100] = 13'b0;
    mem[11'b11000101] = 13'b0;
    mem[11'b11000110] = 13'b0;
    mem[11'b11000111] = 13'b0;
    mem[11'b11001000] = 13'b0;
    mem[11'b11001001] = 13'b0;
    mem[11'b11001010] = 13'b0;
    mem[11'b11001011] = 13'b0;
    mem[11'b11001100] = 13'b0;
    mem[11'b11001101] = 13'b0;
    mem[11'b11001110] = 13'b0;
    mem[11'b11001111] = 13'b0;
    mem[11'b11010000] = 13'b0;
    mem[11'b11010001] = 13'b0;
    mem[11'b11010010] = 13'b0;
    mem[11'b11010011] = 13'b0;
    mem[11'b11010100] = 13'b0;
    mem[11'b11010101] = 13'b0;
    mem[11'b11010110] = 13'b0;
    mem[11'b11010111] = 13'b0;
    mem[11'b11011000] = 13'b0;
    mem[11'b11011001] = 13'b0;
    mem[11'b11011010] = 13'b0;
    mem[11'b11011011] = 13'b0;
    mem[11'b11011100] = 13'b0;
    mem[11'b11011101] = 13'b0;
    mem[11'b11011110] = 13'b0;
    mem[11'b11011111] = 13'b0;
    mem[11'b11100000] = 13'b0;
    mem[11'b11100001] = 13'b0;
    mem[11'b11100010] = 13'b0;
    mem[11'b11100011] = 13'b0;
    mem[11'b11100100] = 13'b0;
    mem[11'b11100101] = 13'b0;
    mem[11'b11100110] = 13'b0;
    mem[11'b11100111] = 13'b0;
    mem[11'b11101000] = 13'b0;
    mem[11'b11101001] = 13'b0;
    mem[11'b11101010] = 13'b0;
    mem[11'b11101011] = 13'b0;
    mem[11'b11101100] = 13'b0;
    mem[11'b11101101] = 13'b0;
    mem[11'b11101110] = 13'b0;
    mem[11'b11101111] = 13'b0;
    mem[11'b11110000] = 13'b0;
    mem[11'b11110001] = 13'b0;
    mem[11'b11110010] = 13'b0;
    mem[11'b11110011] = 13'b0;
    mem[11'b11110100] = 13'b0;
    mem[11'b11110101] = 13'b0;
    mem[11'b11110110] = 13'b0;
    mem[11'b11110111] = 13'b0;
    mem[11'b11111000] = 13'b0;
    mem[11'b11111001] = 13'b0;
    mem[11'b11111010] = 13'b0;
    mem[11'b11111011] = 13'b0;
    mem[11'b11111100] = 13'b0;
    mem[11'b11111101] = 13'b0;
    mem[11'b11111110] = 13'b0;
    mem[11'b11111111] = 13'b0;
    mem[11'b100000000] = 13'b0;
    mem[11'b100000001] = 13'b0;
    mem[11'b100000010] = 13'b0;
    mem[11'b100000011] = 13'b0;
    mem[11'b100000100] = 13'b0;
    mem[11'b100000101] = 13'b0;
    mem[11'b100000110] = 13'b0;
    mem[11'b100000111] = 13'b0;
    mem[11'b100001000] = 13'b0;
    mem[11'b100001001] = 13'b0;
    mem[11'b100001010] = 13'b0;
    mem[11'b100001011] = 13'b0;
    mem[11'b100001100] = 13'b0;
    mem[11'b100001101] = 13'b0;
    mem[11'b100001110] = 13'b0;
    mem[11'b100001111] = 13'b0;
    mem[11'b100010000] = 13'b0;
    mem[11'b100010001] = 13'b0;
    mem[11'b100010010] = 13'b0;
    mem[11'b100010011] = 13'b0;
    mem[11'b100010100] = 13'b0;
    mem[11'b100010101] = 13'b0;
    mem[11'b100010110] = 13'b0;
    mem[11'b100010111] = 13'b0;
    mem[11'b100011000] = 13'b0;
    mem[11'b100011001] = 13'b0;
    mem[11'b100011010] = 13'b0;
    mem[11'b100011011] = 13'b0;
    mem[11'b100011100] = 13'b0;
    mem[11'b100011101] = 13'b0;
    mem[11'b100011110] = 13'b0;
    mem[11'b100011111] = 13'b0;
    mem[11'b100100000] = 13'b0;
    mem[11'b100100001] = 13'b0;
    mem[11'b100100010] = 13'b0;
    mem[11'b100100011] = 13'b0;
    mem[11'b100100100] = 13'b0;
    mem[11'b100100101] = 13'b0;
    mem[11'b100100110] = 13'b0;
    mem[11'b100100111] = 13'b0;
    mem[11'b100101000] = 13'b0;
    mem[11'b100101001] = 13'b0;
    mem[11'b100101010] = 13'b0;
    mem[11'b100101011] = 13'b0;
    mem[11'b100101100] = 13'b0;
    mem[11'b100101101] = 13'b0;
    mem[11'b100101110] = 13'b0;
    mem[11'b100101111] = 13'b0;
    mem[11'b100110000] = 13'b0;
    mem[11'b100110001] = 13'b0;
    mem[11'b100110010] = 13'b0;
    mem[11'b100110011] = 13'b0;
    mem[11'b100110100] = 13'b0;
    mem[11'b100110101] = 13'b0;
    mem[11'b100110110] = 13'b0;
    mem[11'b100110111] = 13'b0;
    mem[11'b100111000] = 13'b0;
    mem[11'b100111001] = 13'b0;
    mem[11'b100111010] = 13'b0;
    mem[11'b100111011] = 13'b0;
    mem[11'b100111100] = 13'b0;
    mem[11'b100111101] = 13'b0;
    mem[11'b100111110] = 13'b0;
    mem[11'b100111111] = 13'b0;
    mem[11'b101000000] = 13'b0;
    mem[11'b101000001] = 13'b0;
    mem[11'b101000010] = 13'b0;
    mem[11'b101000011] = 13'b0;
    mem[11'b101000100] = 13'b0;
    mem[11'b101000101] = 13'b0;
    mem[11'b101000110] = 13'b0;
    mem[11'b101000111] = 13'b0;
    mem[11'b101001000] = 13'b0;
    mem[11'b101001001] = 13'b0;
    mem[11'b101001010] = 13'b0;
    mem[11'b101001011] = 13'b0;
    mem[11'b101001100] = 13'b0;
    mem[11'b101001101] = 13'b0;
    mem[11'b101001110] = 13'b0;
    mem[11'b101001111] = 13'b0;
    mem[11'b101010000] = 13'b0;
    mem[11'b101010001] = 13'b0;
    mem[11'b101010010] = 13'b0;
    mem[11'b101010011] = 13'b0;
    mem[11'b101010100] = 13'b0;
    mem[11'b101010101] = 13'b0;
    mem[11'b101010110] = 13'b0;
    mem[11'b101010111] = 13'b0;
    mem[11'b101011000] = 13'b0;
    mem[11'b101011001] = 13'b0;
    mem[11'b101011010] = 13'b0;
    mem[11'b101011011] = 13'b0;
    mem[11'b101011100] = 13'b0;
    mem[11'b101011101] = 13'b0;
    mem[11'b101011110] = 13'b0;
    mem[11'b101011111] = 13'b0;
    mem[11'b101100000] = 13'b0;
    mem[11'b101100001] = 13'b0;
    mem[11'b101100010] = 13'b0;
    mem[11'b101100011] = 13'b0;
    mem[11'b101100100] = 13'b0;
    mem[11'b101100101] = 13'b0;
    mem[11'b101100110] = 13'b0;
    mem[11'b101100111] = 13'b0;
    mem[11'b101101000] = 13'b0;
    mem[11'b101101001] = 13'b0;
    mem[11'b101101010] = 13'b0;
    mem[11'b101101011] = 13'b0;
    mem[11'b101101100] = 13'b0;
    mem[11'b101101101] = 13'b0;
    mem[11'b101101110] = 13'b0;
    mem[11'b101101111] = 13'b0;
    mem[11'b101110000] = 13'b0;
    mem[11'b101110001] = 13'b0;
    mem[11'b101110010] = 13'b0;
    mem[11'b101110011] = 13'b0;
    mem[11'b101110100] = 13'b0;
    mem[11'b101110101] = 13'b0;
    mem[11'b101110110] = 13'b0;
    mem[11'b101110111] = 13'b0;
    mem[11'b101111000] = 13'b0;
    mem[11'b101111001] = 13'b0;
    mem[11'b101111010] = 13'b0;
    mem[11'b101111011] = 13'b0;
    mem[11'b101111100] = 13'b0;
    mem[11'b101111101] = 13'b0;
    mem[11'b101111110] = 13'b0;
    mem[11'b101111111] = 13'b0;
    mem[11'b110000000] = 13'b0;
    mem[11'b110000001] = 13'b0;
    mem[11'b110000010] = 13'b0;
    mem[11'b110000011] = 13'b0;
    mem[11'b110000100] = 13'b0;
    mem[11'b110000101] = 13'b0;
    mem[11'b110000110] = 13'b0;
    mem[11'b110000111] = 13'b0;
    mem[11'b110001000] = 13'b0;
    mem[11'b110001001] = 13'b0;
    mem[11'b110001010] = 13'b0;
    mem[11'b110001011] = 13'b0;
    mem[11'b110001100] = 13'b0;
    mem[11'b110001101] = 13'b0;
    mem[11'b110001110] = 13'b0;
    mem[11'b110001111] = 13'b0;
    mem[11'b110010000] = 13'b0;
    mem[11'b110010001] = 13'b0;
    mem[11'b110010010] = 13'b0;
    mem[11'b110010011] = 13'b0;
    mem[11'b110010100] = 13'b0;
    mem[11'b110010101] = 13'b0;
    mem[11'b110010110] = 13'b0;
    mem[11'b110010111] = 13'b0;
    mem[11'b110011000] = 13'b0;
    mem[11'b110011001] = 13'b0;
    mem[11'b110011010] = 13'b0;
    mem[11'b110011011] = 13'b0;
    mem[11'b110011100] = 13'b0;
    mem[11'b110011101] = 13'b0;
    mem[11'b110011110] = 13'b0;
    mem[11'b110011111] = 13'b0;
    mem[11'b110100000] = 13'b0;
    mem[11'b110100001] = 13'b0;
    mem[11'b110100010] = 13'b0;
    mem[11'b110100011] = 13'b0;
    mem[11'b110100100] = 13'b0;
    mem[11'b110100101] = 13'b0;
    mem[11'b110100110] = 13'b0;
    mem[11'b110100111] = 13'b0;
    mem[11'b110101000] = 13'b0;
    mem[11'b110101001] = 13'b0;
    mem[11'b110101010] = 13'b0;
    mem[11'b110101011] = 13'b0;
    mem[11'b110101100] = 13'b0;
    mem[11'b110101101] = 13'b0;
    mem[11'b110101110] = 13'b0;
    mem[11'b110101111] = 13'b0;
    mem[11'b110110000] = 13'b0;
    mem[11'b110110001] = 13'b0;
    mem[11'b110110010] = 13'b0;
    mem[11'b110110011] = 13'b0;
    mem[11'b110110100] = 13'b0;
    mem[11'b110110101] = 13'b0;
    mem[11'b110110110] = 13'b0;
    mem[11'b110110111] = 13'b0;
    mem[11'b110111000] = 13'b0;
    mem[11'b110111001] = 13'b0;
    mem[11'b110111010] = 13'b0;
    mem[11'b110111011] = 13'b0;
    mem[11'b110111100] = 13'b0;
    mem[11'b110111101] = 13'b0;
    mem[11'b110111110] = 13'b0;
    mem[11'b110111111] = 13'b0;
    mem[11'b111000000] = 13'b0;
    mem[11'b111000001] = 13'b0;
    mem[11'b111000010] = 13'b0;
    mem[11'b111000011] = 13'b0;
    mem[11'b111000100] = 13'b0;
    mem[11'b111000101] = 13'b0;
    mem[11'b111000110] = 13'b0;
    mem[11'b111000111] = 13'b0;
    mem[11'b111001000] = 13'b0;
    mem[11'b111001001] = 13'b0;
    mem[11'b111001010] = 13'b0;
    mem[11'b111001011] = 13'b0;
    mem[11'b111001100] = 13'b0;
    mem[11'b111001101] = 13'b0;
    mem[11'b111001110] = 13'b0;
    mem[11'b111001111] = 13'b0;
    mem[11'b111010000] = 13'b0;
    mem[11'b111010001] = 13'b0;
    mem[11'b111010010] = 13'b0;
    mem[11'b111010011] = 13'b0;
    mem[11'b111010100] = 13'b0;
    mem[11'b111010101] = 13'b0;
    mem[11'b111010110] = 13'b0;
    mem[11'b111010111] = 13'b0;
    mem[11'b111011000] = 13'b0;
    mem[11'b111011001] = 13'b0;
    mem[11'b111011010] = 13'b0;
    mem[11'b111011011] = 13'b0;
    mem[11'b111011100] = 13'b0;
    mem[11'b111011101] = 13'b0;
    mem[11'b111011110] = 13'b0;
    mem[11'b111011111] = 13'b0;
    mem[11'b111100000] = 13'b0;
    mem[11'b111100001] = 13'b0;
    mem[11'b111100010] = 13'b0;
    mem[11'b111100011] = 13'b0;
    mem[11'b111100100] = 13'b0;
    mem[11'b111100101] = 13'b0;
    mem[11'b111100110] = 13'b0;
    mem[11'b111100111] = 13'b0;
    mem[11'b111101000] = 13'b0;
    mem[11'b111101001] = 13'b0;
    mem[11'b111101010] = 13'b0;
    mem[11'b111101011] = 13'b0;
    mem[11'b111101100] = 13'b0;
    mem[11'b111101101] = 13'b0;
    mem[11'b111101110] = 13'b0;
    mem[11'b111101111] = 13'b0;
    mem[11'b111110000] = 13'b0;
    mem[11'b111110001] = 13'b0;
    mem[11'b111110010] = 13'b0;
    mem[11'b111110011] = 13'b0;
    mem[11'b111110100] = 13'b0;
    mem[11'b111110101] = 13'b0;
    mem[11'b111110110] = 13'b0;
    mem[11'b111110111] = 13'b0;
    mem[11'b111111000] = 13'b0;
    mem[11'b111111001] = 13'b0;
    mem[11'b111111010] = 13'b0;
    mem[11'b111111011] = 13'b0;
    mem[11'b111111100] = 13'b0;
    mem[11'b111111101] = 13'b0;
    mem[11'b111111110] = 13'b0;
    mem[11'b111111111] = 13'b0;
    mem[11'b1000000000] = 13'b0;
    mem[11'b1000000001] = 13'b0;
    mem[11'b1000000010] = 13'b0;
    mem[11'b1000000011] = 13'b0;
    mem[11'b1000000100] = 13'b0;
    mem[11'b1000000101] = 13'b0;
    mem[11'b1000000110] = 13'b0;
    mem[11'b1000000111] = 13'b0;
    mem[11'b1000001000] = 13'b0;
    mem[11'b1000001001] = 13'b0;
    mem[11'b1000001010] = 13'b0;
    mem[11'b1000001011] = 13'b0;
    mem[11'b1000001100] = 13'b0;
    mem[11'b1000001101] = 13'b0;
    mem[11'b1000001110] = 13'b0;
    mem[11'b1000001111] = 13'b0;
    mem[11'b1000010000] = 13'b0;
    mem[11'b1000010001] = 13'b0;
    mem[11'b1000010010] = 13'b0;
    mem[11'b1000010011] = 13'b0;
    mem[11'b1000010100] = 13'b0;
    mem[11'b1000010101] = 13'b0;
    mem[11'b1000010110] = 13'b0;
    mem[11'b1000010111] = 13'b0;
    mem[11'b1000011000] = 13'b0;
    mem[11'b1000011001] = 13'b0;
    mem[11'b1000011010] = 13'b0;
    mem[11'b1000011011] = 13'b0;
    mem[11'b1000011100] = 13'b0;
    mem[11'b1000011101] = 13'b0;
    mem[11'b1000011110] = 13'b0;
    mem[11'b1000011111] = 13'b0;
    mem[11'b1000100000] = 13'b0;
    mem[11'b1000100001] = 13'b0;
    mem[11'b1000100010] = 13'b0;
    mem[11'b1000100011] = 13'b0;
    mem[11'b1000100100] = 13'b0;
    mem[11'b1000100101] = 13'b0;
    mem[11'b1000100110] = 13'b0;
    mem[11'b1000100111] = 13'b0;
    mem[11'b1000101000] = 13'b0;
    mem[11'b1000101001] = 13'b0;
    mem[11'b1000101010] = 13'b0;
    mem[11'b1000101011] = 13'b0;
    mem[11'b1000101100] = 13'b0;
    mem[11'b1000101101] = 13'b0;
    mem[11'b1000101110] = 13'b0;
    mem[11'b1000101111] = 13'b0;
    mem[11'b1000110000] = 13'b0;
    mem[11'b1000110001] = 13'b0;
    mem[11'b1000110010] = 13'b0;
    mem[11'b1000110011] = 13'b0;
    mem[11'b1000110100] = 13'b0;
    mem[11'b1000110101] = 13'b0;
    mem[11'b1000110110] = 13'b0;
    mem[11'b1000110111] = 13'b0;
    mem[11'b1000111000] = 13'b0;
    mem[11'b1000111001] = 13'b0;
    mem[11'b1000111010] = 13'b0;
    mem[11'b1000111011] = 13'b0;
    mem[11'b1000111100] = 13'b0;
    mem[11'b1000111101] = 13'b0;
    mem[11'b1000111110] = 13'b0;
    mem[11'b1000111111] = 13'b0;
    mem[11'b1001000000] = 13'b0;
    mem[11'b1001000001] = 13'b0;
    mem[11'b1001000010] = 13'b0;
    mem[11'b1001000011] = 13'b0;
    mem[11'b1001000100] = 13'b0;
    mem[11'b1001000101] = 13'b0;
    mem[11'b1001000110] = 13'b0;
    mem[11'b1001000111] = 13'b0;
    mem[11'b1001001000] = 13'b0;
    mem[11'b1001001001] = 13'b0;
    mem[11'b1001001010] = 13'b0;
    mem[11'b1001001011] = 13'b0;
    mem[11'b1001001100] = 13'b0;
    mem[11'b1001001101] = 13'b0;
    mem[11'b1001001110] = 13'b0;
    mem[11'b1001001111] = 13'b0;
    mem[11'b1001010000] = 13'b0;
    mem[11'b1001010001] = 13'b0;
    mem[11'b1001010010] = 13'b0;
    mem[11'b1001010011] = 13'b0;
    mem[11'b1001010100] = 13'b0;
    mem[11'b1001010101] = 13'b0;
    mem[11'b1001010110] = 13'b0;
    mem[11'b1001010111] = 13'b0;
    mem[11'b1001011000] = 13'b0;
    mem[11'b1001011001] = 13'b0;
    mem[11'b1001011010] = 13'b0;
    mem[11'b1001011011] = 13'b0;
    mem[11'b1001011100] = 13'b0;
    mem[11'b1001011101] = 13'b0;
    mem[11'b1001011110] = 13'b0;
    mem[11'b1001011111] = 13'b0;
    mem[11'b1001100000] = 13'b0;
    mem[11'b1001100001] = 13'b0;
    mem[11'b1001100010] = 13'b0;
    mem[11'b1001100011] = 13'b0;
    mem[11'b1001100100] = 13'b0;
    mem[11'b1001100101] = 13'b0;
    mem[11'b1001100110] = 13'b0;
    mem[11'b1001100111] = 13'b0;
    mem[11'b1001101000] = 13'b0;
    mem[11'b1001101001] = 13'b0;
    mem[11'b1001101010] = 13'b0;
    mem[11'b1001101011] = 13'b0;
    mem[11'b1001101100] = 13'b0;
    mem[11'b1001101101] = 13'b0;
    mem[11'b1001101110] = 13'b0;
    mem[11'b1001101111] = 13'b0;
    mem[11'b1001110000] = 13'b0;
    mem[11'b1001110001] = 13'b0;
    mem[11'b1001110010] = 13'b0;
    mem[11'b1001110011] = 13'b0;
    mem[11'b1001110100] = 13'b0;
    mem[11'b1001110101] = 13'b0;
    mem[11'b1001110110] = 13'b0;
    mem[11'b1001110111] = 13'b0;
    mem[11'b1001111000] = 13'b0;
    mem[11'b1001111001] = 13'b0;
    mem[11'b1001111010] = 13'b0;
    mem[11'b1001111011] = 13'b0;
    mem[11'b1001111100] = 13'b0;
    mem[11'b1001111101] = 13'b0;
    mem[11'b1001111110] = 13'b0;
    mem[11'b1001111111] = 13'b0;
    mem[11'b1010000000] = 13'b0;
    mem[11'b1010000001] = 13'b0;
    mem[11'b1010000010] = 13'b0;
    mem[11'b1010000011] = 13'b0;
    mem[11'b1010000100] = 13'b0;
    mem[11'b1010000101] = 13'b0;
    mem[11'b1010000110] = 13'b0;
    mem[11'b1010000111] = 13'b0;
    mem[11'b1010001000] = 13'b0;
    mem[11'b1010001001] = 13'b0;
    mem[11'b1010001010] = 13'b0;
    mem[11'b1010001011] = 13'b0;
    mem[11'b1010001100] = 13'b0;
    mem[11'b1010001101] = 13'b0;
    mem[11'b1010001110] = 13'b0;
    mem[11'b1010001111] = 13'b0;
    mem[11'b1010010000] = 13'b0;
    mem[11'b1010010001] = 13'b0;
    mem[11'b1010010010] = 13'b0;
    mem[11'b1010010011] = 13'b0;
    mem[11'b1010010100] = 13'b0;
    mem[11'b1010010101] = 13'b0;
    mem[11'b1010010110] = 13'b0;
    mem[11'b1010010111] = 13'b0;
    mem[11'b1010011000] = 13'b0;
    mem[11'b1010011001] = 13'b0;
    mem[11'b1010011010] = 13'b0;
    mem[11'b1010011011] = 13'b0;
    mem[11'b1010011100] = 13'b0;
    mem[11'b1010011101] = 13'b0;
    mem[11'b1010011110] = 13'b0;
    mem[11'b1010011111] = 13'b0;
    mem[11'b1010100000] = 13'b0;
    mem[11'b1010100001] = 13'b0;
    mem[11'b1010100010] = 13'b0;
    mem[11'b1010100011] = 13'b0;
    mem[11'b1010100100] = 13'b0;
    mem[11'b1010100101] = 13'b0;
    mem[11'b1010100110] = 13'b0;
    mem[11'b1010100111] = 13'b0;
    mem[11'b1010101000] = 13'b0;
    mem[11'b1010101001] = 13'b0;
    mem[11'b1010101010] = 13'b0;
    mem[11'b1010101011] = 13'b0;
    mem[11'b1010101100] = 13'b0;
    mem[11'b1010101101] = 13'b0;
    mem[11'b1010101110] = 13'b0;
    mem[11'b1010101111] = 13'b0;
    mem[11'b1010110000] = 13'b0;
    mem[11'b1010110001] = 13'b0;
    mem[11'b1010110010] = 13'b0;
    mem[11'b1010110011] = 13'b0;
    mem[11'b1010110100] = 13'b0;
    mem[11'b1010110101] = 13'b0;
    mem[11'b1010110110] = 13'b0;
    mem[11'b1010110111] = 13'b0;
    mem[11'b1010111000] = 13'b0;
    mem[11'b1010111001] = 13'b0;
    mem[11'b1010111010] = 13'b0;
    mem[11'b1010111011] = 13'b0;
    mem[11'b1010111100] = 13'b0;
    mem[11'b1010111101] = 13'b0;
    mem[11'b1010111110] = 13'b0;
    mem[11'b1010111111] = 13'b0;
    mem[11'b1011000000] = 13'b0;
    mem[11'b1011000001] = 13'b0;
    mem[11'b1011000010] = 13'b0;
    mem[11'b1011000011] = 13'b0;
    mem[11'b1011000100] = 13'b0;
    mem[11'b1011000101] = 13'b0;
    mem[11'b1011000110] = 13'b0;
    mem[11'b1011000111] = 13'b0;
    mem[11'b1011001000] = 13'b0;
    mem[11'b1011001001] = 13'b0;
    mem[11'b1011001010] = 13'b0;
    mem[11'b1011001011] = 13'b0;
    mem[11'b1011001100] = 13'b0;
    mem[11'b1011001101] = 13'b0;
    mem[11'b1011001110] = 13'b0;
    mem[11'b1011001111] = 13'b0;
    mem[11'b1011010000] = 13'b0;
    mem[11'b1011010001] = 13'b0;
    mem[11'b1011010010] = 13'b0;
    mem[11'b1011010011] = 13'b0;
    mem[11'b1011010100] = 13'b0;
    mem[11'b1011010101] = 13'b0;
    mem[11'b1011010110] = 13'b0;
    mem[11'b1011010111] = 13'b0;
    mem[11'b1011011000] = 13'b0;
    mem[11'b1011011001] = 13'b0;
    mem[11'b1011011010] = 13'b0;
    mem[11'b1011011011] = 13'b0;
    mem[11'b1011011100] = 13'b0;
    mem[11'b1011011101] = 13'b0;
    mem[11'b1011011110] = 13'b0;
    mem[11'b1011011111] = 13'b0;
    mem[11'b1011100000] = 13'b0;
    mem[11'b1011100001] = 13'b0;
    mem[11'b1011100010] = 13'b0;
    mem[11'b1011100011] = 13'b0;
    mem[11'b1011100100] = 13'b0;
    mem[11'b1011100101] = 13'b0;
    mem[11'b1011100110] = 13'b0;
    mem[11'b1011100111] = 13'b0;
    mem[11'b1011101000] = 13'b0;
    mem[11'b1011101001] = 13'b0;
    mem[11'b1011101010] = 13'b0;
    mem[11'b1011101011] = 13'b0;
    mem[11'b1011101100] = 13'b0;
    mem[11'b1011101101] = 13'b0;
    mem[11'b1011101110] = 13'b0;
    mem[11'b1011101111] = 13'b0;
    mem[11'b1011110000] = 13'b0;
    mem[11'b1011110001] = 13'b0;
    mem[11'b1011110010] = 13'b0;
    mem[11'b1011110011] = 13'b0;
    mem[11'b1011110100] = 13'b0;
    mem[11'b1011110101] = 13'b0;
    mem[11'b1011110110] = 13'b0;
    mem[11'b1011110111] = 13'b0;
    mem[11'b1011111000] = 13'b0;
    mem[11'b1011111001] = 13'b0;
    mem[11'b1011111010] = 13'b0;
    mem[11'b1011111011] = 13'b0;
    mem[11'b1011111100] = 13'b0;
    mem[11'b1011111101] = 13'b0;
    mem[11'b1011111110] = 13'b0;
    mem[11'b1011111111] = 13'b0;
    mem[11'b1100000000] = 13'b0;
    mem[11'b1100000001] = 13'b0;
    mem[11'b1100000010] = 13'b0;
    mem[11'b1100000011] = 13'b0;
    mem[11'b1100000100] = 13'b0;
    mem[11'b1100000101] = 13'b0;
    mem[11'b1100000110] = 13'b0;
    mem[11'b1100000111] = 13'b0;
    mem[11'b1100001000] = 13'b0;
    mem[11'b1100001001] = 13'b0;
    mem[11'b1100001010] = 13'b0;
    mem[11'b1100001011] = 13'b0;
    mem[11'b1100001100] = 13'b0;
    mem[11'b1100001101] = 13'b0;
    mem[11'b1100001110] = 13'b0;
    mem[11'b1100001111] = 13'b0;
    mem[11'b1100010000] = 13'b0;
    mem[11'b1100010001] = 13'b0;
    mem[11'b1100010010] = 13'b0;
    mem[11'b1100010011] = 13'b0;
    mem[11'b1100010100] = 13'b0;
    mem[11'b1100010101] = 13'b0;
    mem[11'b1100010110] = 13'b0;
    mem[11'b1100010111] = 13'b0;
    mem[11'b1100011000] = 13'b0;
    mem[11'b1100011001] = 13'b0;
    mem[11'b1100011010] = 13'b0;
    mem[11'b1100011011] = 13'b0;
    mem[11'b1100011100] = 13'b0;
    mem[11'b1100011101] = 13'b0;
    mem[11'b1100011110] = 13'b0;
    mem[11'b1100011111] = 13'b0;
    mem[11'b1100100000] = 13'b0;
    mem[11'b1100100001] = 13'b0;
    mem[11'b1100100010] = 13'b0;
    mem[11'b1100100011] = 13'b0;
    mem[11'b1100100100] = 13'b0;
    mem[11'b1100100101] = 13'b0;
    mem[11'b1100100110] = 13'b0;
    mem[11'b1100100111] = 13'b0;
    mem[11'b1100101000] = 13'b0;
    mem[11'b1100101001] = 13'b0;
    mem[11'b1100101010] = 13'b0;
    mem[11'b1100101011] = 13'b0;
    mem[11'b1100101100] = 13'b0;
    mem[11'b1100101101] = 13'b0;
    mem[11'b1100101110] = 13'b0;
    mem[11'b1100101111] = 13'b0;
    mem[11'b1100110000] = 13'b0;
    mem[11'b1100110001] = 13'b0;
    mem[11'b1100110010] = 13'b0;
    mem[11'b1100110011] = 13'b0;
    mem[11'b1100110100] = 13'b0;
    mem[11'b1100110101] = 13'b0;
    mem[11'b1100110110] = 13'b0;
    mem[11'b1100110111] = 13'b0;
    mem[11'b1100111000] = 13'b0;
    mem[11'b1100111001] = 13'b0;
    mem[11'b1100111010] = 13'b0;
    mem[11'b1100111011] = 13'b0;
    mem[11'b1100111100] = 13'b0;
    mem[11'b1100111101] = 13'b0;
    mem[11'b1100111110] = 13'b0;
    mem[11'b1100111111] = 13'b0;
    mem[11'b1101000000] = 13'b0;
    mem[11'b1101000001] = 13'b0;
    mem[11'b1101000010] = 13'b0;
    mem[11'b1101000011] = 13'b0;
    mem[11'b1101000100] = 13'b0;
    mem[11'b1101000101] = 13'b0;
    mem[11'b1101000110] = 13'b0;
    mem[11'b1101000111] = 13'b0;
    mem[11'b1101001000] = 13'b0;
    mem[11'b1101001001] = 13'b0;
    mem[11'b1101001010] = 13'b0;
    mem[11'b1101001011] = 13'b0;
    mem[11'b1101001100] = 13'b0;
    mem[11'b1101001101] = 13'b0;
    mem[11'b1101001110] = 13'b0;
    mem[11'b1101001111] = 13'b0;
    mem[11'b1101010000] = 13'b0;
    mem[11'b1101010001] = 13'b0;
    mem[11'b1101010010] = 13'b0;
    mem[11'b1101010011] = 13'b0;
    mem[11'b1101010100] = 13'b0;
    mem[11'b1101010101] = 13'b0;
    mem[11'b1101010110] = 13'b0;
    mem[11'b1101010111] = 13'b0;
    mem[11'b1101011000] = 13'b0;
    mem[11'b1101011001] = 13'b0;
    mem[11'b1101011010] = 13'b0;
    mem[11'b1101011011] = 13'b0;
    mem[11'b1101011100] = 13'b0;
    mem[11'b1101011101] = 13'b0;
    mem[11'b1101011110] = 13'b0;
    mem[11'b1101011111] = 13'b0;
    mem[11'b1101100000] = 13'b0;
    mem[11'b1101100001] = 13'b0;
    mem[11'b1101100010] = 13'b0;
    mem[11'b1101100011] = 13'b0;
    mem[11'b1101100100] = 13'b0;
    mem[11'b1101100101] = 13'b0;
    mem[11'b1101100110] = 13'b0;
    mem[11'b1101100111] = 13'b0;
    mem[11'b1101101000] = 13'b0;
    mem[11'b1101101001] = 13'b0;
    mem[11'b1101101010] = 13'b0;
    mem[11'b1101101011] = 13'b0;
    mem[11'b1101101100] = 13'b0;
    mem[11'b1101101101] = 13'b0;
    mem[11'b1101101110] = 13'b0;
    mem[11'b1101101111] = 13'b0;
    mem[11'b1101110000] = 13'b0;
    mem[11'b1101110001] = 13'b0;
    mem[11'b1101110010] = 13'b0;
    mem[11'b1101110011] = 13'b0;
    mem[11'b1101110100] = 13'b0;
    mem[11'b1101110101] = 13'b0;
    mem[11'b1101110110] = 13'b0;
    mem[11'b1101110111] = 13'b0;
    mem[11'b1101111000] = 13'b0;
    mem[11'b1101111001] = 13'b0;
    mem[11'b1101111010] = 13'b0;
    mem[11'b1101111011] = 13'b0;
    mem[11'b1101111100] = 13'b0;
    mem[11'b1101111101] = 13'b0;
    mem[11'b1101111110] = 13'b0;
    mem[11'b1101111111] = 13'b0;
    mem[11'b1110000000] = 13'b0;
    mem[11'b1110000001] = 13'b0;
    mem[11'b1110000010] = 13'b0;
    mem[11'b1110000011] = 13'b0;
    mem[11'b1110000100] = 13'b0;
    mem[11'b1110000101] = 13'b0;
    mem[11'b1110000110] = 13'b0;
    mem[11'b1110000111] = 13'b0;
    mem[11'b1110001000] = 13'b0;
    mem[11'b1110001001] = 13'b0;
    mem[11'b1110001010] = 13'b0;
    mem[11'b1110001011] = 13'b0;
    mem[11'b1110001100] = 13'b0;
    mem[11'b1110001101] = 13'b0;
    mem[11'b1110001110] = 13'b0;
    mem[11'b1110001111] = 13'b0;
    mem[11'b1110010000] = 13'b0;
    mem[11'b1110010001] = 13'b0;
    mem[11'b1110010010] = 13'b0;
    mem[11'b1110010011] = 13'b0;
    mem[11'b1110010100] = 13'b0;
    mem[11'b1110010101] = 13'b0;
    mem[11'b1110010110] = 13'b0;
    mem[11'b1110010111] = 13'b0;
    mem[11'b1110011000] = 13'b0;
    mem[11'b1110011001] = 13'b0;
    mem[11'b1110011010] = 13'b0;
    mem[11'b1110011011] = 13'b0;
    mem[11'b1110011100] = 13'b0;
    mem[11'b1110011101] = 13'b0;
    mem[11'b1110011110] = 13'b0;
    mem[11'b1110011111] = 13'b0;
    mem[11'b1110100000] = 13'b0;
    mem[11'b1110100001] = 13'b0;
    mem[11'b1110100010] = 13'b0;
    mem[11'b1110100011] = 13'b0;
    mem[11'b1110100100] = 13'b0;
    mem[11'b1110100101] = 13'b0;
    mem[11'b1110100110] = 13'b0;
    mem[11'b1110100111] = 13'b0;
    mem[11'b1110101000] = 13'b0;
    mem[11'b1110101001] = 13'b0;
    mem[11'b1110101010] = 13'b0;
    mem[11'b1110101011] = 13'b0;
    mem[11'b1110101100] = 13'b0;
    mem[11'b1110101101] = 13'b0;
    mem[11'b1110101110] = 13'b0;
    mem[11'b1110101111] = 13'b0;
    mem[11'b1110110000] = 13'b0;
    mem[11'b1110110001] = 13'b0;
    mem[11'b1110110010] = 13'b0;
    mem[11'b1110110011] = 13'b0;
    mem[11'b1110110100] = 13'b0;
    mem[11'b1110110101] = 13'b0;
    mem[11'b1110110110] = 13'b0;
    mem[11'b1110110111] = 13'b0;
    mem[11'b1110111000] = 13'b0;
    mem[11'b1110111001] = 13'b0;
    mem[11'b1110111010] = 13'b0;
    mem[11'b1110111011] = 13'b0;
    mem[11'b1110111100] = 13'b0;
    mem[11'b1110111101] = 13'b0;
    mem[11'b1110111110] = 13'b0;
    mem[11'b1110111111] = 13'b0;
    mem[11'b1111000000] = 13'b0;
    mem[11'b1111000001] = 13'b0;
    mem[11'b1111000010] = 13'b0;
    mem[11'b1111000011] = 13'b0;
    mem[11'b1111000100] = 13'b0;
    mem[11'b1111000101] = 13'b0;
    mem[11'b1111000110] = 13'b0;
    mem[11'b1111000111] = 13'b0;
    mem[11'b1111001000] = 13'b0;
    mem[11'b1111001001] = 13'b0;
    mem[11'b1111001010] = 13'b0;
    mem[11'b1111001011] = 13'b0;
    mem[11'b1111001100] = 13'b0;
    mem[11'b1111001101] = 13'b0;
    mem[11'b1111001110] = 13'b0;
    mem[11'b1111001111] = 13'b0;
    mem[11'b1111010000] = 13'b0;
    mem[11'b1111010001] = 13'b0;
    mem[11'b1111010010] = 13'b0;
    mem[11'b1111010011] = 13'b0;
    mem[11'b1111010100] = 13'b0;
    mem[11'b1111010101] = 13'b0;
    mem[11'b1111010110] = 13'b0;
    mem[11'b1111010111] = 13'b0;
    mem[11'b1111011000] = 13'b0;
    mem[11'b1111011001] = 13'b0;
    mem[11'b1111011010] = 13'b0;
    mem[11'b1111011011] = 13'b0;
    mem[11'b1111011100] = 13'b0;
    mem[11'b1111011101] = 13'b0;
    mem[11'b1111011110] = 13'b0;
    mem[11'b1111011111] = 13'b0;
    mem[11'b1111100000] = 13'b0;
    mem[11'b1111100001] = 13'b0;
    mem[11'b1111100010] = 13'b0;
    mem[11'b1111100011] = 13'b0;
    mem[11'b1111100100] = 13'b0;
    mem[11'b1111100101] = 13'b0;
    mem[11'b1111100110] = 13'b0;
    mem[11'b1111100111] = 13'b0;
    mem[11'b1111101000] = 13'b0;
    mem[11'b1111101001] = 13'b0;
    mem[11'b1111101010] = 13'b0;
    mem[11'b1111101011] = 13'b0;
    mem[11'b1111101100] = 13'b0;
    mem[11'b1111101101] = 13'b0;
    mem[11'b1111101110] = 13'b0;
    mem[11'b1111101111] = 13'b0;
    mem[11'b1111110000] = 13'b0;
    mem[11'b1111110001] = 13'b0;
    mem[11'b1111110010] = 13'b0;
    mem[11'b1111110011] = 13'b0;
    mem[11'b1111110100] = 13'b0;
    mem[11'b1111110101] = 13'b0;
    mem[11'b1111110110] = 13'b0;
    mem[11'b1111110111] = 13'b0;
    mem[11'b1111111000] = 13'b0;
    mem[11'b1111111001] = 13'b0;
    mem[11'b1111111010] = 13'b0;
    mem[11'b1111111011] = 13'b0;
    mem[11'b1111111100] = 13'b0;
    mem[11'b1111111101] = 13'b0;
    mem[11'b1111111110] = 13'b0;
    mem[11'b1111111111] = 13'b0;
    mem[11'b10000000000] = 13'b0;
    mem[11'b10000000001] = 13'b0;
    mem[11'b10000000010] = 13'b0;
    mem[11'b10000000011] = 13'b0;
    mem[11'b10000000100] = 13'b0;
    mem[11'b10000000101] = 13'b0;
    mem[11'b10000000110] = 13'b0;
    mem[11'b10000000111] = 13'b0;
    mem[11'b10000001000] = 13'b0;
    mem[11'b10000001001] = 13'b0;
    mem[11'b10000001010] = 13'b0;
    mem[11'b10000001011] = 13'b0;
    mem[11'b10000001100] = 13'b0;
    mem[11'b10000001101] = 13'b0;
    mem[11'b10000001110] = 13'b0;
    mem[11'b10000001111] = 13'b0;
    mem[11'b10000010000] = 13'b0;
    mem[11'b10000010001] = 13'b0;
    mem[11'b10000010010] = 13'b0;
    mem[11'b10000010011] = 13'b0;
    mem[11'b10000010100] = 13'b0;
    mem[11'b10000010101] = 13'b0;
    mem[11'b10000010110] = 13'b0;
    mem[11'b10000010111] = 13'b0;
    mem[11'b10000011000] = 13'b0;
    mem[11'b10000011001] = 13'b0;
    mem[11'b10000011010] = 13'b0;
    mem[11'b10000011011] = 13'b0;
    mem[11'b10000011100] = 13'b0;
    mem[11'b10000011101] = 13'b0;
    mem[11'b10000011110] = 13'b0;
    mem[11'b10000011111] = 13'b0;
    mem[11'b10000100000] = 13'b0;
    mem[11'b10000100001] = 13'b0;
    mem[11'b10000100010] = 13'b0;
    mem[11'b10000100011] = 13'b0;
    mem[11'b10000100100] = 13'b0;
    mem[11'b10000100101] = 13'b0;
    mem[11'b10000100110] = 13'b0;
    mem[11'b10000100111] = 13'b0;
    mem[11'b10000101000] = 13'b0;
    mem[11'b10000101001] = 13'b0;
    mem[11'b10000101010] = 13'b0;
    mem[11'b10000101011] = 13'b0;
    mem[11'b10000101100] = 13'b0;
    mem[11'b10000101101] = 13'b0;
    mem[11'b10000101110] = 13'b0;
    mem[11'b10000101111] = 13'b0;
    mem[11'b10000110000] = 13'b0;
    mem[11'b10000110001] = 13'b0;
    mem[11'b10000110010] = 13'b0;
    mem[11'b10000110011] = 13'b0;
    mem[11'b10000110100] = 13'b0;
    mem[11'b10000110101] = 13'b0;
    mem[11'b10000110110] = 13'b0;
    mem[11'b10000110111] = 13'b0;
    mem[11'b10000111000] = 13'b0;
    mem[11'b10000111001] = 13'b0;
    mem[11'b10000111010] = 13'b0;
    mem[11'b10000111011] = 13'b0;
    mem[11'b10000111100] = 13'b0;
    mem[11'b10000111101] = 13'b0;
    mem[11'b10000111110] = 13'b0;
    mem[11'b10000111111] = 13'b0;
    mem[11'b10001000000] = 13'b0;
    mem[11'b10001000001] = 13'b0;
    mem[11'b10001000010] = 13'b0;
    mem[11'b10001000011] = 13'b0;
    mem[11'b10001000100] = 13'b0;
    mem[11'b10001000101] = 13'b0;
    mem[11'b10001000110] = 13'b0;
    mem[11'b10001000111] = 13'b0;
    mem[11'b10001001000] = 13'b0;
    mem[11'b10001001001] = 13'b0;
    mem[11'b10001001010] = 13'b0;
    mem[11'b10001001011] = 13'b0;
    mem[11'b10001001100] = 13'b0;
    mem[11'b10001001101] = 13'b0;
    mem[11'b10001001110] = 13'b0;
    mem[11'b10001001111] = 13'b0;
    mem[11'b10001010000] = 13'b0;
    mem[11'b10001010001] = 13'b0;
    mem[11'b10001010010] = 13'b0;
    mem[11'b10001010011] = 13'b0;
    mem[11'b10001010100] = 13'b0;
    mem[11'b10001010101] = 13'b0;
    mem[11'b10001010110] = 13'b0;
    mem[11'b10001010111] = 13'b0;
    mem[11'b10001011000] = 13'b0;
    mem[11'b10001011001] = 13'b0;
    mem[11'b10001011010] = 13'b0;
    mem[11'b10001011011] = 13'b0;
    mem[11'b10001011100] = 13'b0;
    mem[11'b10001011101] = 13'b0;
    mem[11'b10001011110] = 13'b0;
    mem[11'b10001011111] = 13'b0;
    mem[11'b10001100000] = 13'b0;
    mem[11'b10001100001] = 13'b0;
    mem[11'b10001100010] = 13'b0;
    mem[11'b10001100011] = 13'b0;
    mem[11'b10001100100] = 13'b0;
    mem[11'b10001100101] = 13'b0;
    mem[11'b10001100110] = 13'b0;
    mem[11'b10001100111] = 13'b0;
    mem[11'b10001101000] = 13'b0;
    mem[11'b10001101001] = 13'b0;
    mem[11'b10001101010] = 13'b0;
    mem[11'b10001101011] = 13'b0;
    mem[11'b10001101100] = 13'b0;
    mem[11'b10001101101] = 13'b0;
    mem[11'b10001101110] = 13'b0;
    mem[11'b10001101111] = 13'b0;
    mem[11'b10001110000] = 13'b0;
    mem[11'b10001110001] = 13'b0;
    mem[11'b10001110010] = 13'b0;
    mem[11'b10001110011] = 13'b0;
    mem[11'b10001110100] = 13'b0;
    mem[11'b10001110101] = 13'b0;
    mem[11'b10001110110] = 13'b0;
    mem[11'b10001110111] = 13'b0;
    mem[11'b10001111000] = 13'b0;
    mem[11'b10001111001] = 13'b0;
    mem[11'b10001111010] = 13'b0;
    mem[11'b10001111011] = 13'b0;
    mem[11'b10001111100] = 13'b0;
    mem[11'b10001111101] = 13'b0;
    mem[11'b10001111110] = 13'b0;
    mem[11'b10001111111] = 13'b0;
    mem[11'b10010000000] = 13'b0;
    mem[11'b10010000001] = 13'b0;
    mem[11'b10010000010] = 13'b0;
    mem[11'b10010000011] = 13'b0;
    mem[11'b10010000100] = 13'b0;
    mem[11'b10010000101] = 13'b0;
    mem[11'b10010000110] = 13'b0;
    mem[11'b10010000111] = 13'b0;
    mem[11'b10010001000] = 13'b0;
    mem[11'b10010001001] = 13'b0;
    mem[11'b10010001010] = 13'b0;
    mem[11'b10010001011] = 13'b0;
    mem[11'b10010001100] = 13'b0;
    mem[11'b10010001101] = 13'b0;
    mem[11'b10010001110] = 13'b0;
    mem[11'b10010001111] = 13'b0;
    mem[11'b10010010000] = 13'b0;
    mem[11'b10010010001] = 13'b0;
    mem[11'b10010010010] = 13'b0;
    mem[11'b10010010011] = 13'b0;
    mem[11'b10010010100] = 13'b0;
    mem[11'b10010010101] = 13'b0;
    mem[11'b10010010110] = 13'b0;
    mem[11'b10010010111] = 13'b0;
    mem[11'b10010011000] = 13'b0;
    mem[11'b10010011001] = 13'b0;
    mem[11'b10010011010] = 13'b0;
    mem[11'b10010011011] = 13'b0;
    mem[11'b10010011100] = 13'b0;
    mem[11'b10010011101] = 13'b0;
    mem[11'b10010011110] = 13'b0;
    mem[11'b10010011111] = 13'b0;
    mem[11'b10010100000] = 13'b0;
    mem[11'b10010100001] = 13'b0;
    mem[11'b10010100010] = 13'b0;
    mem[11'b10010100011] = 13'b0;
    mem[11'b10010100100] = 13'b0;
    mem[11'b10010100101] = 13'b0;
    mem[11'b10010100110] = 13'b0;
    mem[11'b10010100111] = 13'b0;
    mem[11'b10010101000] = 13'b0;
    mem[11'b10010101001] = 13'b0;
    mem[11'b10010101010] = 13'b0;
    mem[11'b10010101011] = 13'b0;
    mem[11'b10010101100] = 13'b0;
    mem[11'b10010101101] = 13'b0;
    mem[11'b10010101110] = 13'b0;
    mem[11'b10010101111] = 13'b0;
    mem[11'b10010110000] = 13'b0;
    mem[11'b10010110001] = 13'b0;
    mem[11'b10010110010] = 13'b0;
    mem[11'b10010110011] = 13'b0;
    mem[11'b10010110100] = 13'b0;
    mem[11'b10010110101] = 13'b0;
    mem[11'b10010110110] = 13'b0;
    mem[11'b10010110111] = 13'b0;
    mem[11'b10010111000] = 13'b0;
    mem[11'b10010111001] = 13'b0;
    mem[11'b10010111010] = 13'b0;
    mem[11'b10010111011] = 13'b0;
    mem[11'b10010111100] = 13'b0;
    mem[11'b10010111101] = 13'b0;
    mem[11'b10010111110] = 13'b0;
    mem[11'b10010111111] = 13'b0;
    mem[11'b10011000000] = 13'b0;
    mem[11'b10011000001] = 13'b0;
    mem[11'b10011000010] = 13'b0;
    mem[11'b10011000011] = 13'b0;
    mem[11'b10011000100] = 13'b0;
    mem[11'b10011000101] = 13'b0;
    mem[11'b10011000110] = 13'b0;
    mem[11'b10011000111] = 13'b0;
    mem[11'b10011001000] = 13'b0;
    mem[11'b10011001001] = 13'b0;
    mem[11'b10011001010] = 13'b0;
    mem[11'b10011001011] = 13'b0;
    mem[11'b10011001100] = 13'b0;
    mem[11'b10011001101] = 13'b0;
    mem[11'b10011001110] = 13'b0;
    mem[11'b10011001111] = 13'b0;
    mem[11'b10011010000] = 13'b0;
    mem[11'b10011010001] = 13'b0;
    mem[11'b10011010010] = 13'b0;
    mem[11'b10011010011] = 13'b0;
    mem[11'b10011010100] = 13'b0;
    mem[11'b10011010101] = 13'b0;
    mem[11'b10011010110] = 13'b0;
    mem[11'b10011010111] = 13'b0;
    mem[11'b10011011000] = 13'b0;
    mem[11'b10011011001] = 13'b0;
    mem[11'b10011011010] = 13'b0;
    mem[11'b10011011011] = 13'b0;
    mem[11'b10011011100] = 13'b0;
    mem[11'b10011011101] = 13'b0;
    mem[11'b10011011110] = 13'b0;
    mem[11'b10011011111] = 13'b0;
    mem[11'b10011100000] = 13'b0;
    mem[11'b10011100001] = 13'b0;
    mem[11'b10011100010] = 13'b0;
    mem[11'b10011100011] = 13'b0;
    mem[11'b10011100100] = 13'b0;
    mem[11'b10011100101] = 13'b0;
    mem[11'b10011100110] = 13'b0;
    mem[11'b10011100111] = 13'b0;
    mem[11'b10011101000] = 13'b0;
    mem[11'b10011101001] = 13'b0;
    mem[11'b10011101010] = 13'b0;
    mem[11'b10011101011] = 13'b0;
    mem[11'b10011101100] = 13'b0;
    mem[11'b10011101101] = 13'b0;
    mem[11'b10011101110] = 13'b0;
    mem[11'b10011101111] = 13'b0;
    mem[11'b10011110000] = 13'b0;
    mem[11'b10011110001] = 13'b0;
    mem[11'b10011110010] = 13'b0;
    mem[11'b10011110011] = 13'b0;
    mem[11'b10011110100] = 13'b0;
    mem[11'b10011110101] = 13'b0;
    mem[11'b10011110110] = 13'b0;
    mem[11'b10011110111] = 13'b0;
    mem[11'b10011111000] = 13'b0;
    mem[11'b10011111001] = 13'b0;
    mem[11'b10011111010] = 13'b0;
    mem[11'b10011111011] = 13'b0;
    mem[11'b10011111100] = 13'b0;
    mem[11'b10011111101] = 13'b0;
    mem[11'b10011111110] = 13'b0;
    mem[11'b10011111111] = 13'b0;
    mem[11'b10100000000] = 13'b0;
    mem[11'b10100000001] = 13'b0;
    mem[11'b10100000010] = 13'b0;
    mem[11'b10100000011] = 13'b0;
    mem[11'b10100000100] = 13'b0;
    mem[11'b10100000101] = 13'b0;
    mem[11'b10100000110] = 13'b0;
    mem[11'b10100000111] = 13'b0;
    mem[11'b10100001000] = 13'b0;
    mem[11'b10100001001] = 13'b0;
    mem[11'b10100001010] = 13'b0;
    mem[11'b10100001011] = 13'b0;
    mem[11'b10100001100] = 13'b0;
    mem[11'b10100001101] = 13'b0;
    mem[11'b10100001110] = 13'b0;
    mem[11'b10100001111] = 13'b0;
    mem[11'b10100010000] = 13'b0;
    mem[11'b10100010001] = 13'b0;
    mem[11'b10100010010] = 13'b0;
    mem[11'b10100010011] = 13'b0;
    mem[11'b10100010100] = 13'b0;
    mem[11'b10100010101] = 13'b0;
    mem[11'b10100010110] = 13'b0;
    mem[11'b10100010111] = 13'b0;
    mem[11'b10100011000] = 13'b0;
    mem[11'b10100011001] = 13'b0;
    mem[11'b10100011010] = 13'b0;
    mem[11'b10100011011] = 13'b0;
    mem[11'b10100011100] = 13'b0;
    mem[11'b10100011101] = 13'b0;
    mem[11'b10100011110] = 13'b0;
    mem[11'b10100011111] = 13'b0;
    mem[11'b10100100000] = 13'b0;
    mem[11'b10100100001] = 13'b0;
    mem[11'b10100100010] = 13'b0;
    mem[11'b10100100011] = 13'b0;
    mem[11'b10100100100] = 13'b0;
    mem[11'b10100100101] = 13'b0;
    mem[11'b10100100110] = 13'b0;
    mem[11'b10100100111] = 13'b0;
    mem[11'b10100101000] = 13'b0;
    mem[11'b10100101001] = 13'b0;
    mem[11'b10100101010] = 13'b0;
    mem[11'b10100101011] = 13'b0;
    mem[11'b10100101100] = 13'b0;
    mem[11'b10100101101] = 13'b0;
    mem[11'b10100101110] = 13'b0;
    mem[11'b10100101111] = 13'b0;
    mem[11'b10100110000] = 13'b0;
    mem[11'b10100110001] = 13'b0;
    mem[11'b10100110010] = 13'b0;
    mem[11'b10100110011] = 13'b0;
    mem[11'b10100110100] = 13'b0;
    mem[11'b10100110101] = 13'b0;
    mem[11'b10100110110] = 13'b0;
    mem[11'b10100110111] = 13'b0;
    mem[11'b10100111000] = 13'b0;
    mem[11'b10100111001] = 13'b0;
    mem[11'b10100111010] = 13'b0;
    mem[11'b10100111011] = 13'b0;
    mem[11'b10100111100] = 13'b0;
    mem[11'b10100111101] = 13'b0;
    mem[11'b10100111110] = 13'b0;
    mem[11'b10100111111] = 13'b0;
    mem[11'b10101000000] = 13'b0;
    mem[11'b10101000001] = 13'b0;
    mem[11'b10101000010] = 13'b0;
    mem[11'b10101000011] = 13'b0;
    mem[11'b10101000100] = 13'b0;
    mem[11'b10101000101] = 13'b0;
    mem[11'b10101000110] = 13'b0;
    mem[11'b10101000111] = 13'b0;
    mem[11'b10101001000] = 13'b0;
    mem[11'b10101001001] = 13'b0;
    mem[11'b10101001010] = 13'b0;
    mem[11'b10101001011] = 13'b0;
    mem[11'b10101001100] = 13'b0;
    mem[11'b10101001101] = 13'b0;
    mem[11'b10101001110] = 13'b0;
    mem[11'b10101001111] = 13'b0;
    mem[11'b10101010000] = 13'b0;
    mem[11'b10101010001] = 13'b0;
    mem[11'b10101010010] = 13'b0;
    mem[11'b10101010011] = 13'b0;
    mem[11'b10101010100] = 13'b0;
    mem[11'b10101010101] = 13'b0;
    mem[11'b10101010110] = 13'b0;
    mem[11'b10101010111] = 13'b0;
    mem[11'b10101011000] = 13'b0;
    mem[11'b10101011001] = 13'b0;
    mem[11'b10101011010] = 13'b0;
    mem[11'b10101011011] = 13'b0;
    mem[11'b10101011100] = 13'b0;
    mem[11'b10101011101] = 13'b0;
    mem[11'b10101011110] = 13'b0;
    mem[11'b10101011111] = 13'b0;
    mem[11'b10101100000] = 13'b0;
    mem[11'b10101100001] = 13'b0;
    mem[11'b10101100010] = 13'b0;
    mem[11'b10101100011] = 13'b0;
    mem[11'b10101100100] = 13'b0;
    mem[11'b10101100101] = 13'b0;
    mem[11'b10101100110] = 13'b0;
    mem[11'b10101100111] = 13'b0;
    mem[11'b10101101000] = 13'b0;
    mem[11'b10101101001] = 13'b0;
    mem[11'b10101101010] = 13'b0;
    mem[11'b10101101011] = 13'b0;
    mem[11'b10101101100] = 13'b0;
    mem[11'b10101101101] = 13'b0;
    mem[11'b10101101110] = 13'b0;
    mem[11'b10101101111] = 13'b0;
    mem[11'b10101110000] = 13'b0;
    mem[11'b10101110001] = 13'b0;
    mem[11'b10101110010] = 13'b0;
    mem[11'b10101110011] = 13'b0;
    mem[11'b10101110100] = 13'b0;
    mem[11'b10101110101] = 13'b0;
    mem[11'b10101110110] = 13'b0;
    mem[11'b10101110111] = 13'b0;
    mem[11'b10101111000] = 13'b0;
    mem[11'b10101111001] = 13'b0;
    mem[11'b10101111010] = 13'b0;
    mem[11'b10101111011] = 13'b0;
    mem[11'b10101111100] = 13'b0;
    mem[11'b10101111101] = 13'b0;
    mem[11'b10101111110] = 13'b0;
    mem[11'b10101111111] = 13'b0;
    mem[11'b10110000000] = 13'b0;
    mem[11'b10110000001] = 13'b0;
    mem[11'b10110000010] = 13'b0;
    mem[11'b10110000011] = 13'b0;
    mem[11'b10110000100] = 13'b0;
    mem[11'b10110000101] = 13'b0;
    mem[11'b10110000110] = 13'b0;
    mem[11'b10110000111] = 13'b0;
    mem[11'b10110001000] = 13'b0;
    mem[11'b10110001001] = 13'b0;
    mem[11'b10110001010] = 13'b0;
    mem[11'b10110001011] = 13'b0;
    mem[11'b10110001100] = 13'b0;
    mem[11'b10110001101] = 13'b0;
    mem[11'b10110001110] = 13'b0;
    mem[11'b10110001111] = 13'b0;
    mem[11'b10110010000] = 13'b0;
    mem[11'b10110010001] = 13'b0;
    mem[11'b10110010010] = 13'b0;
    mem[11'b10110010011] = 13'b0;
    mem[11'b10110010100] = 13'b0;
    mem[11'b10110010101] = 13'b0;
    mem[11'b10110010110] = 13'b0;
    mem[11'b10110010111] = 13'b0;
    mem[11'b10110011000] = 13'b0;
    mem[11'b10110011001] = 13'b0;
    mem[11'b10110011010] = 13'b0;
    mem[11'b10110011011] = 13'b0;
    mem[11'b10110011100] = 13'b0;
    mem[11'b10110011101] = 13'b0;
    mem[11'b10110011110] = 13'b0;
    mem[11'b10110011111] = 13'b0;
    mem[11'b10110100000] = 13'b0;
    mem[11'b10110100001] = 13'b0;
    mem[11'b10110100010] = 13'b0;
    mem[11'b10110100011] = 13'b0;
    mem[11'b10110100100] = 13'b0;
    mem[11'b10110100101] = 13'b0;
    mem[11'b10110100110] = 13'b0;
    mem[11'b10110100111] = 13'b0;
    mem[11'b10110101000] = 13'b0;
    mem[11'b10110101001] = 13'b0;
    mem[11'b10110101010] = 13'b0;
    mem[11'b10110101011] = 13'b0;
    mem[11'b10110101100] = 13'b0;
    mem[11'b10110101101] = 13'b0;
    mem[11'b10110101110] = 13'b0;
    mem[11'b10110101111] = 13'b0;
    mem[11'b10110110000] = 13'b0;
    mem[11'b10110110001] = 13'b0;
    mem[11'b10110110010] = 13'b0;
    mem[11'b10110110011] = 13'b0;
    mem[11'b10110110100] = 13'b0;
    mem[11'b10110110101] = 13'b0;
    mem[11'b10110110110] = 13'b0;
    mem[11'b10110110111] = 13'b0;
    mem[11'b10110111000] = 13'b0;
    mem[11'b10110111001] = 13'b0;
    mem[11'b10110111010] = 13'b0;
    mem[11'b10110111011] = 13'b0;
    mem[11'b10110111100] = 13'b0;
    mem[11'b10110111101] = 13'b0;
    mem[11'b10110111110] = 13'b0;
    mem[11'b10110111111] = 13'b0;
    mem[11'b10111000000] = 13'b0;
    mem[11'b10111000001] = 13'b0;
    mem[11'b10111000010] = 13'b0;
    mem[11'b10111000011] = 13'b0;
    mem[11'b10111000100] = 13'b0;
    mem[11'b10111000101] = 13'b0;
    mem[11'b10111000110] = 13'b0;
    mem[11'b10111000111] = 13'b0;
    mem[11'b10111001000] = 13'b0;
    mem[11'b10111001001] = 13'b0;
    mem[11'b10111001010] = 13'b0;
    mem[11'b10111001011] = 13'b0;
    mem[11'b10111001100] = 13'b0;
    mem[11'b10111001101] = 13'b0;
    mem[11'b10111001110] = 13'b0;
    mem[11'b10111001111] = 13'b0;
    mem[11'b10111010000] = 13'b0;
    mem[11'b10111010001] = 13'b0;
    mem[11'b10111010010] = 13'b0;
    mem[11'b10111010011] = 13'b0;
    mem[11'b10111010100] = 13'b0;
    mem[11'b10111010101] = 13'b0;
    mem[11'b10111010110] = 13'b0;
    mem[11'b10111010111] = 13'b0;
    mem[11'b10111011000] = 13'b0;
    mem[11'b10111011001] = 13'b0;
    mem[11'b10111011010] = 13'b0;
    mem[11'b10111011011] = 13'b0;
    mem[11'b10111011100] = 13'b0;
    mem[11'b10111011101] = 13'b0;
    mem[11'b10111011110] = 13'b0;
    mem[11'b10111011111] = 13'b0;
    mem[11'b10111100000] = 13'b0;
    mem[11'b10111100001] = 13'b0;
    mem[11'b10111100010] = 13'b0;
    mem[11'b10111100011] = 13'b0;
    mem[11'b10111100100] = 13'b0;
    mem[11'b10111100101] = 13'b0;
    mem[11'b10111100110] = 13'b0;
    mem[11'b10111100111] = 13'b0;
    mem[11'b10111101000] = 13'b0;
    mem[11'b10111101001] = 13'b0;
    mem[11'b10111101010] = 13'b0;
    mem[11'b10111101011] = 13'b0;
    mem[11'b10111101100] = 13'b0;
    mem[11'b10111101101] = 13'b0;
    mem[11'b10111101110] = 13'b0;
    mem[11'b10111101111] = 13'b0;
    mem[11'b10111110000] = 13'b0;
    mem[11'b10111110001] = 13'b0;
    mem[11'b10111110010] = 13'b0;
    mem[11'b10111110011] = 13'b0;
    mem[11'b10111110100] = 13'b0;
    mem[11'b10111110101] = 13'b0;
    mem[11'b10111110110] = 13'b0;
    mem[11'b10111110111] = 13'b0;
    mem[11'b10111111000] = 13'b0;
    mem[11'b10111111001] = 13'b0;
    mem[11'b10111111010] = 13'b0;
    mem[11'b10111111011] = 13'b0;
    mem[11'b10111111100] = 13'b0;
    mem[11'b10111111101] = 13'b0;
    mem[11'b10111111110] = 13'b0;
    mem[11'b10111111111] = 13'b0;
    mem[11'b11000000000] = 13'b0;
    mem[11'b11000000001] = 13'b0;
    mem[11'b11000000010] = 13'b0;
    mem[11'b11000000011] = 13'b0;
    mem[11'b11000000100] = 13'b0;
    mem[11'b11000000101] = 13'b0;
    mem[11'b11000000110] = 13'b0;
    mem[11'b11000000111] = 13'b0;
    mem[11'b11000001000] = 13'b0;
    mem[11'b11000001001] = 13'b0;
    mem[11'b11000001010] = 13'b0;
    mem[11'b11000001011] = 13'b0;
    mem[11'b11000001100] = 13'b0;
    mem[11'b11000001101] = 13'b0;
    mem[11'b11000001110] = 13'b0;
    mem[11'b11000001111] = 13'b0;
    mem[11'b11000010000] = 13'b0;
    mem[11'b11000010001] = 13'b0;
    mem[11'b11000010010] = 13'b0;
    mem[11'b11000010011] = 13'b0;
    mem[11'b11000010100] = 13'b0;
    mem[11'b11000010101] = 13'b0;
    mem[11'b11000010110] = 13'b0;
    mem[11'b11000010111] = 13'b0;
    mem[11'b11000011000] = 13'b0;
    mem[11'b11000011001] = 13'b0;
    mem[11'b11000011010] = 13'b0;
    mem[11'b11000011011] = 13'b0;
    mem[11'b11000011100] = 13'b0;
    mem[11'b11000011101] = 13'b0;
    mem[11'b11000011110] = 13'b0;
    mem[11'b11000011111] = 13'b0;
    mem[11'b11000100000] = 13'b0;
    mem[11'b11000100001] = 13'b0;
    mem[11'b11000100010] = 13'b0;
    mem[11'b11000100011] = 13'b0;
    mem[11'b11000100100] = 13'b0;
    mem[11'b11000100101] = 13'b0;
    mem[11'b11000100110] = 13'b0;
    mem[11'b11000100111] = 13'b0;
    mem[11'b11000101000] = 13'b0;
    mem[11'b11000101001] = 13'b0;
    mem[11'b11000101010] = 13'b0;
    mem[11'b11000101011] = 13'b0;
    mem[11'b11000101100] = 13'b0;
    mem[11'b11000101101] = 13'b0;
    mem[11'b11000101110] = 13'b0;
    mem[11'b11000101111] = 13'b0;
    mem[11'b11000110000] = 13'b0;
    mem[11'b11000110001] = 13'b0;
    mem[11'b11000110010] = 13'b0;
    mem[11'b11000110011] = 13'b0;
    mem[11'b11000110100] = 13'b0;
    mem[11'b11000110101] = 13'b0;
    mem[11'b11000110110] = 13'b0;
    mem[11'b11000110111] = 13'b0;
    mem[11'b11000111000] = 13'b0;
    mem[11'b11000111001] = 13'b0;
    mem[11'b11000111010] = 13'b0;
    mem[11'b11000111011] = 13'b0;
    mem[11'b11000111100] = 13'b0;
    mem[11'b11000111101] = 13'b0;
    mem[11'b11000111110] = 13'b0;
    mem[11'b11000111111] = 13'b0;
    mem[11'b11001000000] = 13'b0;
    mem[11'b11001000001] = 13'b0;
    mem[11'b11001000010] = 13'b0;
    mem[11'b11001000011] = 13'b0;
    mem[11'b11001000100] = 13'b0;
    mem[11'b11001000101] = 13'b0;
    mem[11'b11001000110] = 13'b0;
    mem[11'b11001000111] = 13'b0;
    mem[11'b11001001000] = 13'b0;
    mem[11'b11001001001] = 13'b0;
    mem[11'b11001001010] = 13'b0;
    mem[11'b11001001011] = 13'b0;
    mem[11'b11001001100] = 13'b0;
    mem[11'b11001001101] = 13'b0;
    mem[11'b11001001110] = 13'b0;
    mem[11'b11001001111] = 13'b0;
    mem[11'b11001010000] = 13'b0;
    mem[11'b11001010001] = 13'b0;
    mem[11'b11001010010] = 13'b0;
    mem[11'b11001010011] = 13'b0;
    mem[11'b11001010100] = 13'b0;
    mem[11'b11001010101] = 13'b0;
    mem[11'b11001010110] = 13'b0;
    mem[11'b11001010111] = 13'b0;
    mem[11'b11001011000] = 13'b0;
    mem[11'b11001011001] = 13'b0;
    mem[11'b11001011010] = 13'b0;
    mem[11'b11001011011] = 13'b0;
    mem[11'b11001011100] = 13'b0;
    mem[11'b11001011101] = 13'b0;
    mem[11'b11001011110] = 13'b0;
    mem[11'b11001011111] = 13'b0;
    mem[11'b11001100000] = 13'b0;
    mem[11'b11001100001] = 13'b0;
    mem[11'b11001100010] = 13'b0;
    mem[11'b11001100011] = 13'b0;
    mem[11'b11001100100] = 13'b0;
    mem[11'b11001100101] = 13'b0;
    mem[11'b11001100110] = 13'b0;
    mem[11'b11001100111] = 13'b0;
    mem[11'b11001101000] = 13'b0;
    mem[11'b11001101001] = 13'b0;
    mem[11'b11001101010] = 13'b0;
    mem[11'b11001101011] = 13'b0;
    mem[11'b11001101100] = 13'b0;
    mem[11'b11001101101] = 13'b0;
    mem[11'b11001101110] = 13'b0;
    mem[11'b11001101111] = 13'b0;
    mem[11'b11001110000] = 13'b0;
    mem[11'b11001110001] = 13'b0;
    mem[11'b11001110010] = 13'b0;
    mem[11'b11001110011] = 13'b0;
    mem[11'b11001110100] = 13'b0;
    mem[11'b11001110101] = 13'b0;
    mem[11'b11001110110] = 13'b0;
    mem[11'b11001110111] = 13'b0;
    mem[11'b11001111000] = 13'b0;
    mem[11'b11001111001] = 13'b0;
    mem[11'b11001111010] = 13'b0;
    mem[11'b11001111011] = 13'b0;
    mem[11'b11001111100] = 13'b0;
    mem[11'b11001111101] = 13'b0;
    mem[11'b11001111110] = 13'b0;
    mem[11'b11001111111] = 13'b0;
    mem[11'b11010000000] = 13'b0;
    mem[11'b11010000001] = 13'b0;
    mem[11'b11010000010] = 13'b0;
    mem[11'b11010000011] = 13'b0;
    mem[11'b11010000100] = 13'b0;
    mem[11'b11010000101] = 13'b0;
    mem[11'b11010000110] = 13'b0;
    mem[11'b11010000111] = 13'b0;
    mem[11'b11010001000] = 13'b0;
    mem[11'b11010001001] = 13'b0;
    mem[11'b11010001010] = 13'b0;
    mem[11'b11010001011] = 13'b0;
    mem[11'b11010001100] = 13'b0;
    mem[11'b11010001101] = 13'b0;
    mem[11'b11010001110] = 13'b0;
    mem[11'b11010001111] = 13'b0;
    mem[11'b11010010000] = 13'b0;
    mem[11'b11010010001] = 13'b0;
    mem[11'b11010010010] = 13'b0;
    mem[11'b11010010011] = 13'b0;
    mem[11'b11010010100] = 13'b0;
    mem[11'b11010010101] = 13'b0;
    mem[11'b11010010110] = 13'b0;
    mem[11'b11010010111] = 13'b0;
    mem[11'b11010011000] = 13'b0;
    mem[11'b11010011001] = 13'b0;
    mem[11'b11010011010] = 13'b0;
    mem[11'b11010011011] = 13'b0;
    mem[11'b11010011100] = 13'b0;
    mem[11'b11010011101] = 13'b0;
    mem[11'b11010011110] = 13'b0;
    mem[11'b11010011111] = 13'b0;
    mem[11'b11010100000] = 13'b0;
    mem[11'b11010100001] = 13'b0;
    mem[11'b11010100010] = 13'b0;
    mem[11'b11010100011] = 13'b0;
    mem[11'b11010100100] = 13'b0;
    mem[11'b11010100101] = 13'b0;
    mem[11'b11010100110] = 13'b0;
    mem[11'b11010100111] = 13'b0;
    mem[11'b11010101000] = 13'b0;
    mem[11'b11010101001] = 13'b0;
    mem[11'b11010101010] = 13'b0;
    mem[11'b11010101011] = 13'b0;
    mem[11'b11010101100] = 13'b0;
    mem[11'b11010101101] = 13'b0;
    mem[11'b11010101110] = 13'b0;
    mem[11'b11010101111] = 13'b0;
    mem[11'b11010110000] = 13'b0;
    mem[11'b11010110001] = 13'b0;
    mem[11'b11010110010] = 13'b0;
    mem[11'b11010110011] = 13'b0;
    mem[11'b11010110100] = 13'b0;
    mem[11'b11010110101] = 13'b0;
    mem[11'b11010110110] = 13'b0;
    mem[11'b11010110111] = 13'b0;
    mem[11'b11010111000] = 13'b0;
    mem[11'b11010111001] = 13'b0;
    mem[11'b11010111010] = 13'b0;
    mem[11'b11010111011] = 13'b0;
    mem[11'b11010111100] = 13'b0;
    mem[11'b11010111101] = 13'b0;
    mem[11'b11010111110] = 13'b0;
    mem[11'b11010111111] = 13'b0;
    mem[11'b11011000000] = 13'b0;
    mem[11'b11011000001] = 13'b0;
    mem[11'b11011000010] = 13'b0;
    mem[11'b11011000011] = 13'b0;
    mem[11'b11011000100] = 13'b0;
    mem[11'b11011000101] = 13'b0;
    mem[11'b11011000110] = 13'b0;
    mem[11'b11011000111] = 13'b0;
    mem[11'b11011001000] = 13'b0;
    mem[11'b11011001001] = 13'b0;
    mem[11'b11011001010] = 13'b0;
    mem[11'b11011001011] = 13'b0;
    mem[11'b11011001100] = 13'b0;
    mem[11'b11011001101] = 13'b0;
    mem[11'b11011001110] = 13'b0;
    mem[11'b11011001111] = 13'b0;
    mem[11'b11011010000] = 13'b0;
    mem[11'b11011010001] = 13'b0;
    mem[11'b11011010010] = 13'b0;
    mem[11'b11011010011] = 13'b0;
    mem[11'b11011010100] = 13'b0;
    mem[11'b11011010101] = 13'b0;
    mem[11'b11011010110] = 13'b0;
    mem[11'b11011010111] = 13'b0;
    mem[11'b11011011000] = 13'b0;
    mem[11'b11011011001] = 13'b0;
    mem[11'b11011011010] = 13'b0;
    mem[11'b11011011011] = 13'b0;
    mem[11'b11011011100] = 13'b0;
    mem[11'b11011011101] = 13'b0;
    mem[11'b11011011110] = 13'b0;
    mem[11'b11011011111] = 13'b0;
    mem[11'b11011100000] = 13'b0;
    mem[11'b11011100001] = 13'b0;
    mem[11'b11011100010] = 13'b0;
    mem[11'b11011100011] = 13'b0;
    mem[11'b11011100100] = 13'b0;
    mem[11'b11011100101] = 13'b0;
    mem[11'b11011100110] = 13'b0;
    mem[11'b11011100111] = 13'b0;
    mem[11'b11011101000] = 13'b0;
    mem[11'b11011101001] = 13'b0;
    mem[11'b11011101010] = 13'b0;
    mem[11'b11011101011] = 13'b0;
    mem[11'b11011101100] = 13'b0;
    mem[11'b11011101101] = 13'b0;
    mem[11'b11011101110] = 13'b0;
    mem[11'b11011101111] = 13'b0;
    mem[11'b11011110000] = 13'b0;
    mem[11'b11011110001] = 13'b0;
    mem[11'b11011110010] = 13'b0;
    mem[11'b11011110011] = 13'b0;
    mem[11'b11011110100] = 13'b0;
    mem[11'b11011110101] = 13'b0;
    mem[11'b11011110110] = 13'b0;
    mem[11'b11011110111] = 13'b0;
    mem[11'b11011111000] = 13'b0;
    mem[11'b11011111001] = 13'b0;
    mem[11'b11011111010] = 13'b0;
    mem[11'b11011111011] = 13'b0;
    mem[11'b11011111100] = 13'b0;
    mem[11'b11011111101] = 13'b0;
    mem[11'b11011111110] = 13'b0;
    mem[11'b11011111111] = 13'b0;
    mem[11'b11100000000] = 13'b0;
    mem[11'b11100000001] = 13'b0;
    mem[11'b11100000010] = 13'b0;
    mem[11'b11100000011] = 13'b0;
    mem[11'b11100000100] = 13'b0;
    mem[11'b11100000101] = 13'b0;
    mem[11'b11100000110] = 13'b0;
    mem[11'b11100000111] = 13'b0;
    mem[11'b11100001000] = 13'b0;
    mem[11'b11100001001] = 13'b0;
    mem[11'b11100001010] = 13'b0;
    mem[11'b11100001011] = 13'b0;
    mem[11'b11100001100] = 13'b0;
    mem[11'b11100001101] = 13'b0;
    mem[11'b11100001110] = 13'b0;
    mem[11'b11100001111] = 13'b0;
    mem[11'b11100010000] = 13'b0;
    mem[11'b11100010001] = 13'b0;
    mem[11'b11100010010] = 13'b0;
    mem[11'b11100010011] = 13'b0;
    mem[11'b11100010100] = 13'b0;
    mem[11'b11100010101] = 13'b0;
    mem[11'b11100010110] = 13'b0;
    mem[11'b11100010111] = 13'b0;
    mem[11'b11100011000] = 13'b0;
    mem[11'b11100011001] = 13'b0;
    mem[11'b11100011010] = 13'b0;
    mem[11'b11100011011] = 13'b0;
    mem[11'b11100011100] = 13'b0;
    mem[11'b11100011101] = 13'b0;
    mem[11'b11100011110] = 13'b0;
    mem[11'b11100011111] = 13'b0;
    mem[11'b11100100000] = 13'b0;
    mem[11'b11100100001] = 13'b0;
    mem[11'b11100100010] = 13'b0;
    mem[11'b11100100011] = 13'b0;
    mem[11'b11100100100] = 13'b0;
    mem[11'b11100100101] = 13'b0;
    mem[11'b11100100110] = 13'b0;
    mem[11'b11100100111] = 13'b0;
    mem[11'b11100101000] = 13'b0;
    mem[11'b11100101001] = 13'b0;
    mem[11'b11100101010] = 13'b0;
    mem[11'b11100101011] = 13'b0;
    mem[11'b11100101100] = 13'b0;
    mem[11'b11100101101] = 13'b0;
    mem[11'b11100101110] = 13'b0;
    mem[11'b11100101111] = 13'b0;
    mem[11'b11100110000] = 13'b0;
    mem[11'b11100110001] = 13'b0;
    mem[11'b11100110010] = 13'b0;
    mem[11'b11100110011] = 13'b0;
    mem[11'b11100110100] = 13'b0;
    mem[11'b11100110101] = 13'b0;
    mem[11'b11100110110] = 13'b0;
    mem[11'b11100110111] = 13'b0;
    mem[11'b11100111000] = 13'b0;
    mem[11'b11100111001] = 13'b0;
    mem[11'b11100111010] = 13'b0;
    mem[11'b11100111011] = 13'b0;
    mem[11'b11100111100] = 13'b0;
    mem[11'b11100111101] = 13'b0;
    mem[11'b11100111110] = 13'b0;
    mem[11'b11100111111] = 13'b0;
    mem[11'b11101000000] = 13'b0;
    mem[11'b11101000001] = 13'b0;
    mem[11'b11101000010] = 13'b0;
    mem[11'b11101000011] = 13'b0;
    mem[11'b11101000100] = 13'b0;
    mem[11'b11101000101] = 13'b0;
    mem[11'b11101000110] = 13'b0;
    mem[11'b11101000111] = 13'b0;
    mem[11'b11101001000] = 13'b0;
    mem[11'b11101001001] = 13'b0;
    mem[11'b11101001010] = 13'b0;
    mem[11'b11101001011] = 13'b0;
    mem[11'b11101001100] = 13'b0;
    mem[11'b11101001101] = 13'b0;
    mem[11'b11101001110] = 13'b0;
    mem[11'b11101001111] = 13'b0;
    mem[11'b11101010000] = 13'b0;
    mem[11'b11101010001] = 13'b0;
    mem[11'b11101010010] = 13'b0;
    mem[11'b11101010011] = 13'b0;
    mem[11'b11101010100] = 13'b0;
    mem[11'b11101010101] = 13'b0;
    mem[11'b11101010110] = 13'b0;
    mem[11'b11101010111] = 13'b0;
    mem[11'b11101011000] = 13'b0;
    mem[11'b11101011001] = 13'b0;
    mem[11'b11101011010] = 13'b0;
    mem[11'b11101011011] = 13'b0;
    mem[11'b11101011100] = 13'b0;
    mem[11'b11101011101] = 13'b0;
    mem[11'b11101011110] = 13'b0;
    mem[11'b11101011111] = 13'b0;
    mem[11'b11101100000] = 13'b0;
    mem[11'b11101100001] = 13'b0;
    mem[11'b11101100010] = 13'b0;
    mem[11'b11101100011] = 13'b0;
    mem[11'b11101100100] = 13'b0;
    mem[11'b11101100101] = 13'b0;
    mem[11'b11101100110] = 13'b0;
    mem[11'b11101100111] = 13'b0;
    mem[11'b11101101000] = 13'b0;
    mem[11'b11101101001] = 13'b0;
    mem[11'b11101101010] = 13'b0;
    mem[11'b11101101011] = 13'b0;
    mem[11'b11101101100] = 13'b0;
    mem[11'b11101101101] = 13'b0;
    mem[11'b11101101110] = 13'b0;
    mem[11'b11101101111] = 13'b0;
    mem[11'b11101110000] = 13'b0;
    mem[11'b11101110001] = 13'b0;
    mem[11'b11101110010] = 13'b0;
    mem[11'b11101110011] = 13'b0;
    mem[11'b11101110100] = 13'b0;
    mem[11'b11101110101] = 13'b0;
    mem[11'b11101110110] = 13'b0;
    mem[11'b11101110111] = 13'b0;
    mem[11'b11101111000] = 13'b0;
    mem[11'b11101111001] = 13'b0;
    mem[11'b11101111010] = 13'b0;
    mem[11'b11101111011] = 13'b0;
    mem[11'b11101111100] = 13'b0;
    mem[11'b11101111101] = 13'b0;
    mem[11'b11101111110] = 13'b0;
    mem[11'b11101111111] = 13'b0;
    mem[11'b11110000000] = 13'b0;
    mem[11'b11110000001] = 13'b0;
    mem[11'b11110000010] = 13'b0;
    mem[11'b11110000011] = 13'b0;
    mem[11'b11110000100] = 13'b0;
    mem[11'b11110000101] = 13'b0;
    mem[11'b11110000110] = 13'b0;
    mem[11'b11110000111] = 13'b0;
    mem[11'b11110001000] = 13'b0;
    mem[11'b11110001001] = 13'b0;
    mem[11'b11110001010] = 13'b0;
    mem[11'b11110001011] = 13'b0;
    mem[11'b11110001100] = 13'b0;
    mem[11'b11110001101] = 13'b0;
    mem[11'b11110001110] = 13'b0;
    mem[11'b11110001111] = 13'b0;
    mem[11'b11110010000] = 13'b0;
    mem[11'b11110010001] = 13'b0;
    mem[11'b11110010010] = 13'b0;
    mem[11'b11110010011] = 13'b0;
    mem[11'b11110010100] = 13'b0;
    mem[11'b11110010101] = 13'b0;
    mem[11'b11110010110] = 13'b0;
    mem[11'b11110010111] = 13'b0;
    mem[11'b11110011000] = 13'b0;
    mem[11'b11110011001] = 13'b0;
    mem[11'b11110011010] = 13'b0;
    mem[11'b11110011011] = 13'b0;
    mem[11'b11110011100] = 13'b0;
    mem[11'b11110011101] = 13'b0;
    mem[11'b11110011110] = 13'b0;
    mem[11'b11110011111] = 13'b0;
    mem[11'b11110100000] = 13'b0;
    mem[11'b11110100001] = 13'b0;
    mem[11'b11110100010] = 13'b0;
    mem[11'b11110100011] = 13'b0;
    mem[11'b11110100100] = 13'b0;
    mem[11'b11110100101] = 13'b0;
    mem[11'b11110100110] = 13'b0;
    mem[11'b11110100111] = 13'b0;
    mem[11'b11110101000] = 13'b0;
    mem[11'b11110101001] = 13'b0;
    mem[11'b11110101010] = 13'b0;
    mem[11'b11110101011] = 13'b0;
    mem[11'b11110101100] = 13'b0;
    mem[11'b11110101101] = 13'b0;
    mem[11'b11110101110] = 13'b0;
    mem[11'b11110101111] = 13'b0;
    mem[11'b11110110000] = 13'b0;
    mem[11'b11110110001] = 13'b0;
    mem[11'b11110110010] = 13'b0;
    mem[11'b11110110011] = 13'b0;
    mem[11'b11110110100] = 13'b0;
    mem[11'b11110110101] = 13'b0;
    mem[11'b11110110110] = 13'b0;
    mem[11'b11110110111] = 13'b0;
    mem[11'b11110111000] = 13'b0;
    mem[11'b11110111001] = 13'b0;
    mem[11'b11110111010] = 13'b0;
    mem[11'b11110111011] = 13'b0;
    mem[11'b11110111100] = 13'b0;
    mem[11'b11110111101] = 13'b0;
    mem[11'b11110111110] = 13'b0;
    mem[11'b11110111111] = 13'b0;
    mem[11'b11111000000] = 13'b0;
    mem[11'b11111000001] = 13'b0;
    mem[11'b11111000010] = 13'b0;
    mem[11'b11111000011] = 13'b0;
    mem[11'b11111000100] = 13'b0;
    mem[11'b11111000101] = 13'b0;
    mem[11'b11111000110] = 13'b0;
    mem[11'b11111000111] = 13'b0;
    mem[11'b11111001000] = 13'b0;
    mem[11'b11111001001] = 13'b0;
    mem[11'b11111001010] = 13'b0;
    mem[11'b11111001011] = 13'b0;
    mem[11'b11111001100] = 13'b0;
    mem[11'b11111001101] = 13'b0;
    mem[11'b11111001110] = 13'b0;
    mem[11'b11111001111] = 13'b0;
    mem[11'b11111010000] = 13'b0;
    mem[11'b11111010001] = 13'b0;
    mem[11'b11111010010] = 13'b0;
    mem[11'b11111010011] = 13'b0;
    mem[11'b11111010100] = 13'b0;
    mem[11'b11111010101] = 13'b0;
    mem[11'b11111010110] = 13'b0;
    mem[11'b11111010111] = 13'b0;
    mem[11'b11111011000] = 13'b0;
    mem[11'b11111011001] = 13'b0;
    mem[11'b11111011010] = 13'b0;
    mem[11'b11111011011] = 13'b0;
    mem[11'b11111011100] = 13'b0;
    mem[11'b11111011101] = 13'b0;
    mem[11'b11111011110] = 13'b0;
    mem[11'b11111011111] = 13'b0;
    mem[11'b11111100000] = 13'b0;
    mem[11'b11111100001] = 13'b0;
    mem[11'b11111100010] = 13'b0;
    mem[11'b11111100011] = 13'b0;
    mem[11'b11111100100] = 13'b0;
    mem[11'b11111100101] = 13'b0;
    mem[11'b11111100110] = 13'b0;
    mem[11'b11111100111] = 13'b0;
    mem[11'b11111101000] = 13'b0;
    mem[11'b11111101001] = 13'b0;
    mem[11'b11111101010] = 13'b0;
    mem[11'b11111101011] = 13'b0;
    mem[11'b11111101100] = 13'b0;
    mem[11'b11111101101] = 13'b0;
    mem[11'b11111101110] = 13'b0;
    mem[11'b11111101111] = 13'b0;
    mem[11'b11111110000] = 13'b0;
    mem[11'b11111110001] = 13'b0;
    mem[11'b11111110010] = 13'b0;
    mem[11'b11111110011] = 13'b0;
    mem[11'b11111110100] = 13'b0;
    mem[11'b11111110101] = 13'b0;
    mem[11'b11111110110] = 13'b0;
    mem[11'b11111110111] = 13'b0;
    mem[11'b11111111000] = 13'b0;
    mem[11'b11111111001] = 13'b0;
    mem[11'b11111111010] = 13'b0;
    mem[11'b11111111011] = 13'b0;
    mem[11'b11111111100] = 13'b0;
    mem[11'b11111111101] = 13'b0;
    mem[11'b11111111110] = 13'b0;
    mem[11'b11111111111] = 13'b0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$crossbar$levels


module system$array$crossbar$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [17:0] read_address;
    input wire  read_clock;
    output reg  [11:0] read_data;
    input wire  [17:0] write_address;
    input wire  write_clock;
    input wire  [11:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[11:0] mem[262143:0];
    
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$crossbar$memory


module system$array$crossbar$multiplied_valid(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplied_valid


module system$array$crossbar$multiplied_weight(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplied_weight


module system$array$crossbar$multiplier(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [15:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  nibble$0$clock;
    reg  [15:0] nibble$0$value;
    reg  [3:0] nibble$0$factor;
    wire  [31:0] nibble$0$product;
    reg  nibble$1$clock;
    reg  [15:0] nibble$1$value;
    reg  [3:0] nibble$1$factor;
    wire  [31:0] nibble$1$product;
    reg  nibble$2$clock;
    reg  [15:0] nibble$2$value;
    reg  [3:0] nibble$2$factor;
    wire  [31:0] nibble$2$product;
    reg  nibble$3$clock;
    reg  [15:0] nibble$3$value;
    reg  [3:0] nibble$3$factor;
    wire  [31:0] nibble$3$product;
    
    // Local signals
    reg  [31:0] lower;
    reg  [31:0] upper;
    
    // Sub module instances
    system$array$crossbar$multiplier$nibble$0 nibble$0(
        .clock(nibble$0$clock),
        .value(nibble$0$value),
        .factor(nibble$0$factor),
        .product(nibble$0$product)
    );
    system$array$crossbar$multiplier$nibble$1 nibble$1(
        .clock(nibble$1$clock),
        .value(nibble$1$value),
        .factor(nibble$1$factor),
        .product(nibble$1$product)
    );
    system$array$crossbar$multiplier$nibble$2 nibble$2(
        .clock(nibble$2$clock),
        .value(nibble$2$value),
        .factor(nibble$2$factor),
        .product(nibble$2$product)
    );
    system$array$crossbar$multiplier$nibble$3 nibble$3(
        .clock(nibble$3$clock),
        .value(nibble$3$value),
        .factor(nibble$3$factor),
        .product(nibble$3$product)
    );
    
    // Update code
    always @(*) begin
        nibble$0$clock = clock;
        nibble$0$value = value;
        nibble$1$clock = clock;
        nibble$1$value = value;
        nibble$2$clock = clock;
        nibble$2$value = value;
        nibble$3$clock = clock;
        nibble$3$value = value;
        nibble$0$factor = factor[(32'h0)+:(4)];
        nibble$1$factor = factor[(32'h4)+:(4)];
        nibble$2$factor = factor[(32'h8)+:(4)];
        nibble$3$factor = factor[(32'hc)+:(4)];
        lower = nibble$0$product + (nibble$1$product << 32'h4);
        upper = (nibble$2$product << 32'h8) + (nibble$3$product << 32'hc);
        product = lower + upper;
    end
    
endmodule // system$array$crossbar$multiplier


module system$array$crossbar$multiplier$nibble$0(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$crossbar$multiplier$nibble$0$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$crossbar$multiplier$nibble$0


module system$array$crossbar$multiplier$nibble$0$sum(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplier$nibble$0$sum


module system$array$crossbar$multiplier$nibble$1(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$crossbar$multiplier$nibble$1$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$crossbar$multiplier$nibble$1


module system$array$crossbar$multiplier$nibble$1$sum(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplier$nibble$1$sum


module system$array$crossbar$multiplier$nibble$2(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$crossbar$multiplier$nibble$2$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$crossbar$multiplier$nibble$2


module system$array$crossbar$multiplier$nibble$2$sum(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplier$nibble$2$sum


module system$array$crossbar$multiplier$nibble$3(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$crossbar$multiplier$nibble$3$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$crossbar$multiplier$nibble$3


module system$array$crossbar$multiplier$nibble$3$sum(d,q,clock);
    
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
          
endmodule // system$array$crossbar$multiplier$nibble$3$sum


module system$array$crossbar$old(d,q,clock);
    
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
          
endmodule // system$array$crossbar$old


module system$array$crossbar$quotient(d,q,clock);
    
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
          
endmodule // system$array$crossbar$quotient


module system$array$crossbar$read_valid(d,q,clock);
    
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
          
endmodule // system$array$crossbar$read_valid


module system$array$crossbar$remainder(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$remainder


module system$array$crossbar$room(d,q,clock);
    
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
          
endmodule // system$array$crossbar$room


module system$array$crossbar$row(d,q,clock);
    
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
          
endmodule // system$array$crossbar$row


module system$array$crossbar$selected(d,q,clock);
    
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
          
endmodule // system$array$crossbar$selected


module system$array$crossbar$state(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Enums
    localparam ArrayCrossbarState$Idle = 0;
    localparam ArrayCrossbarState$Rows = 1;
    localparam ArrayCrossbarState$Flush = 2;
    localparam ArrayCrossbarState$Current = 3;
    localparam ArrayCrossbarState$Growth = 4;
    localparam ArrayCrossbarState$Total = 5;
    localparam ArrayCrossbarState$Load = 6;
    localparam ArrayCrossbarState$Divide = 7;
    localparam ArrayCrossbarState$Lookup = 8;
    localparam ArrayCrossbarState$Found = 9;
    localparam ArrayCrossbarState$Read = 10;
    localparam ArrayCrossbarState$Measure = 11;
    localparam ArrayCrossbarState$Multiply = 12;
    localparam ArrayCrossbarState$Write = 13;
    localparam ArrayCrossbarState$Done = 14;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$state


module system$array$crossbar$total(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$crossbar$total


module system$array$crossbar$writes(clock,clear,valid,word,digest);
    
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
    system$array$crossbar$writes$held held(
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
    
endmodule // system$array$crossbar$writes


module system$array$crossbar$writes$held(d,q,clock);
    
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
          
endmodule // system$array$crossbar$writes$held


module system$array$cycles(d,q,clock);
    
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
          
endmodule // system$array$cycles


module system$array$drive(d,q,clock);
    
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
          
endmodule // system$array$drive


module system$array$lane(clock,start,done,abort,fired,now,input_write,input_index,input_growth,input_source,leak_off,leak_on,hold,onset_ticks,rest_ticks,rest_sub_ticks,jitter,fatigue_min,fatigue_max,host_address,host_data,host_write_neuron,host_write_seed,host_read_neuron,host_read_seed,clear_digest,digest);
    
    // Module arguments
    input wire  clock;
    input wire  start;
    output reg  done;
    input wire  abort;
    output reg  [99:0] fired;
    input wire  [15:0] now;
    input wire  input_write;
    input wire  [6:0] input_index;
    input wire  [19:0] input_growth;
    input wire  [15:0] input_source;
    input wire  [15:0] leak_off;
    input wire  [15:0] leak_on;
    input wire  [15:0] hold;
    input wire  [7:0] onset_ticks;
    input wire  [7:0] rest_ticks;
    input wire  [7:0] rest_sub_ticks;
    input wire  [5:0] jitter;
    input wire  [15:0] fatigue_min;
    input wire  [15:0] fatigue_max;
    input wire  [15:0] host_address;
    input wire  [31:0] host_data;
    input wire  host_write_neuron;
    input wire  host_write_seed;
    output reg  [31:0] host_read_neuron;
    output reg  [31:0] host_read_seed;
    input wire  clear_digest;
    output reg  [31:0] digest;
    
    // Constant declarations
    localparam  last = 7'b1100011;
    localparam  field_base = 3'b1;
    localparam  field_membrane = 3'b10;
    localparam  field_state = 3'b11;
    localparam  field_fires = 3'b100;
    localparam  field_first = 3'b101;
    localparam  field_growth = 3'b110;
    localparam  field_source = 3'b111;
    localparam  jitter_shift = 4'h3;
    
    // Enums
    localparam ArrayLaneState$Idle = 0;
    localparam ArrayLaneState$Neurons = 1;
    localparam ArrayLaneState$Drain = 2;
    localparam ArrayLaneState$Done = 3;
    
    // Stub signals
    reg  [6:0] membranes$read_address;
    reg  membranes$read_clock;
    wire  [23:0] membranes$read_data;
    reg  [6:0] membranes$write_address;
    reg  membranes$write_clock;
    reg  [23:0] membranes$write_data;
    reg  membranes$write_enable;
    reg  [6:0] states$read_address;
    reg  states$read_clock;
    wire  [26:0] states$read_data;
    reg  [6:0] states$write_address;
    reg  states$write_clock;
    reg  [26:0] states$write_data;
    reg  states$write_enable;
    reg  [6:0] bases$read_address;
    reg  bases$read_clock;
    wire  [15:0] bases$read_data;
    reg  [6:0] bases$write_address;
    reg  bases$write_clock;
    reg  [15:0] bases$write_data;
    reg  bases$write_enable;
    reg  [6:0] inputs$read_address;
    reg  inputs$read_clock;
    wire  [35:0] inputs$read_data;
    reg  [6:0] inputs$write_address;
    reg  inputs$write_clock;
    reg  [35:0] inputs$write_data;
    reg  inputs$write_enable;
    reg  [6:0] fires$read_address;
    reg  fires$read_clock;
    wire  [33:0] fires$read_data;
    reg  [6:0] fires$write_address;
    reg  fires$write_clock;
    reg  [33:0] fires$write_data;
    reg  fires$write_enable;
    reg  soma$clock;
    reg  [15:0] soma$source;
    reg  [19:0] soma$growth;
    reg  [23:0] soma$x;
    reg  [15:0] soma$threshold;
    reg  [15:0] soma$base;
    reg  [7:0] soma$since;
    reg  soma$driven;
    reg  soma$on;
    reg  soma$pending;
    reg  [15:0] soma$leak_off;
    reg  [15:0] soma$leak_on;
    reg  [15:0] soma$hold;
    reg  [7:0] soma$onset_ticks;
    reg  [7:0] soma$rest_ticks;
    reg  [7:0] soma$rest_sub_ticks;
    reg  [15:0] soma$half_span;
    reg  [15:0] soma$fatigue_min;
    reg  [15:0] soma$fatigue_max;
    wire  [23:0] soma$x_out;
    wire  [15:0] soma$threshold_out;
    wire  [15:0] soma$base_out;
    wire  [7:0] soma$since_out;
    wire  soma$driven_out;
    wire  soma$on_out;
    wire  soma$pending_out;
    wire  soma$fires;
    wire  soma$negative;
    reg  rng$clock;
    reg  rng$advance;
    reg  rng$seed_write;
    reg  [31:0] rng$seed;
    wire  [31:0] rng$word;
    wire  [31:0] rng$first;
    reg  records$clock;
    reg  records$clear;
    reg  records$valid;
    reg  [31:0] records$word;
    wire  [31:0] records$digest;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [6:0] index$d;
    wire  [6:0] index$q;
    reg  index$clock;
    reg  valid1$d;
    wire  valid1$q;
    reg  valid1$clock;
    reg  valid2$d;
    wire  valid2$q;
    reg  valid2$clock;
    reg  valid3$d;
    wire  valid3$q;
    reg  valid3$clock;
    reg  valid4$d;
    wire  valid4$q;
    reg  valid4$clock;
    reg  [6:0] index1$d;
    wire  [6:0] index1$q;
    reg  index1$clock;
    reg  [6:0] index2$d;
    wire  [6:0] index2$q;
    reg  index2$clock;
    reg  [6:0] index3$d;
    wire  [6:0] index3$q;
    reg  index3$clock;
    reg  [6:0] index4$d;
    wire  [6:0] index4$q;
    reg  index4$clock;
    reg  [9:0] byte_sum$d;
    wire  [9:0] byte_sum$q;
    reg  byte_sum$clock;
    reg  [15:0] draw$d;
    wire  [15:0] draw$q;
    reg  draw$clock;
    reg  [15:0] half_span$d;
    wire  [15:0] half_span$q;
    reg  half_span$clock;
    reg  drawn$d;
    wire  drawn$q;
    reg  drawn$clock;
    reg  [99:0] held_fired$d;
    wire  [99:0] held_fired$q;
    reg  held_fired$clock;
    reg  [31:0] folded$d;
    wire  [31:0] folded$q;
    reg  folded$clock;
    reg  folds$d;
    wire  folds$q;
    reg  folds$clock;
    
    // Local signals
    reg  is_last;
    reg  [6:0] host_index;
    reg  [2:0] host_field;
    reg  host_base;
    reg  host_membrane;
    reg  host_state;
    reg  host_fires;
    reg  [15:0] wide_sum;
    reg  [15:0] ones;
    reg  [15:0] fours;
    reg  [15:0] sixteens;
    reg  [15:0] weighted;
    reg  [16:0] drawn_threshold;
    reg  redraw;
    reg  [15:0] threshold;
    reg  [26:0] record;
    reg  [15:0] count;
    reg  [33:0] fires_before;
    reg  [33:0] fires_after;
    reg  [33:0] first;
    reg  fires_now;
    
    // Sub module instances
    system$array$lane$membranes membranes(
        .read_address(membranes$read_address),
        .read_clock(membranes$read_clock),
        .read_data(membranes$read_data),
        .write_address(membranes$write_address),
        .write_clock(membranes$write_clock),
        .write_data(membranes$write_data),
        .write_enable(membranes$write_enable)
    );
    system$array$lane$states states(
        .read_address(states$read_address),
        .read_clock(states$read_clock),
        .read_data(states$read_data),
        .write_address(states$write_address),
        .write_clock(states$write_clock),
        .write_data(states$write_data),
        .write_enable(states$write_enable)
    );
    system$array$lane$bases bases(
        .read_address(bases$read_address),
        .read_clock(bases$read_clock),
        .read_data(bases$read_data),
        .write_address(bases$write_address),
        .write_clock(bases$write_clock),
        .write_data(bases$write_data),
        .write_enable(bases$write_enable)
    );
    system$array$lane$inputs inputs(
        .read_address(inputs$read_address),
        .read_clock(inputs$read_clock),
        .read_data(inputs$read_data),
        .write_address(inputs$write_address),
        .write_clock(inputs$write_clock),
        .write_data(inputs$write_data),
        .write_enable(inputs$write_enable)
    );
    system$array$lane$fires fires(
        .read_address(fires$read_address),
        .read_clock(fires$read_clock),
        .read_data(fires$read_data),
        .write_address(fires$write_address),
        .write_clock(fires$write_clock),
        .write_data(fires$write_data),
        .write_enable(fires$write_enable)
    );
    system$array$lane$soma soma(
        .clock(soma$clock),
        .source(soma$source),
        .growth(soma$growth),
        .x(soma$x),
        .threshold(soma$threshold),
        .base(soma$base),
        .since(soma$since),
        .driven(soma$driven),
        .on(soma$on),
        .pending(soma$pending),
        .leak_off(soma$leak_off),
        .leak_on(soma$leak_on),
        .hold(soma$hold),
        .onset_ticks(soma$onset_ticks),
        .rest_ticks(soma$rest_ticks),
        .rest_sub_ticks(soma$rest_sub_ticks),
        .half_span(soma$half_span),
        .fatigue_min(soma$fatigue_min),
        .fatigue_max(soma$fatigue_max),
        .x_out(soma$x_out),
        .threshold_out(soma$threshold_out),
        .base_out(soma$base_out),
        .since_out(soma$since_out),
        .driven_out(soma$driven_out),
        .on_out(soma$on_out),
        .pending_out(soma$pending_out),
        .fires(soma$fires),
        .negative(soma$negative)
    );
    system$array$lane$rng rng(
        .clock(rng$clock),
        .advance(rng$advance),
        .seed_write(rng$seed_write),
        .seed(rng$seed),
        .word(rng$word),
        .first(rng$first)
    );
    system$array$lane$records records(
        .clock(records$clock),
        .clear(records$clear),
        .valid(records$valid),
        .word(records$word),
        .digest(records$digest)
    );
    system$array$lane$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$array$lane$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    system$array$lane$valid1 valid1(
        .d(valid1$d),
        .q(valid1$q),
        .clock(valid1$clock)
    );
    system$array$lane$valid2 valid2(
        .d(valid2$d),
        .q(valid2$q),
        .clock(valid2$clock)
    );
    system$array$lane$valid3 valid3(
        .d(valid3$d),
        .q(valid3$q),
        .clock(valid3$clock)
    );
    system$array$lane$valid4 valid4(
        .d(valid4$d),
        .q(valid4$q),
        .clock(valid4$clock)
    );
    system$array$lane$index1 index1(
        .d(index1$d),
        .q(index1$q),
        .clock(index1$clock)
    );
    system$array$lane$index2 index2(
        .d(index2$d),
        .q(index2$q),
        .clock(index2$clock)
    );
    system$array$lane$index3 index3(
        .d(index3$d),
        .q(index3$q),
        .clock(index3$clock)
    );
    system$array$lane$index4 index4(
        .d(index4$d),
        .q(index4$q),
        .clock(index4$clock)
    );
    system$array$lane$byte_sum byte_sum(
        .d(byte_sum$d),
        .q(byte_sum$q),
        .clock(byte_sum$clock)
    );
    system$array$lane$draw draw(
        .d(draw$d),
        .q(draw$q),
        .clock(draw$clock)
    );
    system$array$lane$half_span half_span(
        .d(half_span$d),
        .q(half_span$q),
        .clock(half_span$clock)
    );
    system$array$lane$drawn drawn(
        .d(drawn$d),
        .q(drawn$q),
        .clock(drawn$clock)
    );
    system$array$lane$held_fired held_fired(
        .d(held_fired$d),
        .q(held_fired$q),
        .clock(held_fired$clock)
    );
    system$array$lane$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    system$array$lane$folds folds(
        .d(folds$d),
        .q(folds$q),
        .clock(folds$clock)
    );
    
    // Update code
    always @(*) begin
        state$clock = clock;
        index$clock = clock;
        valid1$clock = clock;
        valid2$clock = clock;
        valid3$clock = clock;
        valid4$clock = clock;
        index1$clock = clock;
        index2$clock = clock;
        index3$clock = clock;
        index4$clock = clock;
        state$d = state$q;
        index$d = index$q;
        valid1$d = valid1$q;
        valid2$d = valid2$q;
        valid3$d = valid3$q;
        valid4$d = valid4$q;
        index1$d = index1$q;
        index2$d = index2$q;
        index3$d = index3$q;
        index4$d = index4$q;
        byte_sum$clock = clock;
        draw$clock = clock;
        half_span$clock = clock;
        drawn$clock = clock;
        held_fired$clock = clock;
        folded$clock = clock;
        folds$clock = clock;
        byte_sum$d = byte_sum$q;
        draw$d = draw$q;
        half_span$d = half_span$q;
        drawn$d = drawn$q;
        held_fired$d = held_fired$q;
        folded$d = folded$q;
        folds$d = folds$q;
        soma$clock = clock;
        rng$clock = clock;
        records$clock = clock;
        membranes$read_clock = clock;
        membranes$write_clock = clock;
        states$read_clock = clock;
        states$write_clock = clock;
        bases$read_clock = clock;
        bases$write_clock = clock;
        inputs$read_clock = clock;
        inputs$write_clock = clock;
        fires$read_clock = clock;
        fires$write_clock = clock;
        host_field = host_address[(32'h0)+:(3)];
        host_index = ((host_address >> 32'h3) & 7'h7f);
        host_base = host_write_neuron & (host_field == field_base);
        host_membrane = host_write_neuron & (host_field == field_membrane);
        host_state = host_write_neuron & (host_field == field_state);
        host_fires = host_write_neuron & (host_field == field_fires);
        host_read_neuron = 32'h0;
        if (host_field == field_base) begin
            host_read_neuron = ((bases$read_data) & 32'hffffffff);
        end
        if (host_field == field_membrane) begin
            host_read_neuron = ((membranes$read_data) & 32'hffffffff);
        end
        if (host_field == field_state) begin
            host_read_neuron = ((states$read_data) & 32'hffffffff);
        end
        if (host_field == field_fires) begin
            host_read_neuron = fires$read_data[(32'h0)+:(32)];
        end
        if (host_field == field_first) begin
            host_read_neuron = ((fires$read_data[(32'h20)+:(2)]) & 32'hffffffff);
        end
        if (host_field == field_growth) begin
            host_read_neuron = ((inputs$read_data[(32'h0)+:(20)]) & 32'hffffffff);
        end
        if (host_field == field_source) begin
            host_read_neuron = ((inputs$read_data[(32'h14)+:(16)]) & 32'hffffffff);
        end
        rng$seed = host_data;
        rng$seed_write = host_write_seed;
        host_read_seed = rng$first;
        is_last = index$q == last;
        membranes$read_address = ((index$q) & 7'h7f);
        states$read_address = ((index$q) & 7'h7f);
        bases$read_address = ((index$q) & 7'h7f);
        inputs$read_address = ((index$q) & 7'h7f);
        fires$read_address = ((index3$q) & 7'h7f);
        if (state$q == ArrayLaneState$Idle) begin
            membranes$read_address = ((host_index) & 7'h7f);
            states$read_address = ((host_index) & 7'h7f);
            bases$read_address = ((host_index) & 7'h7f);
            inputs$read_address = ((host_index) & 7'h7f);
            fires$read_address = ((host_index) & 7'h7f);
        end
        valid1$d = state$q == ArrayLaneState$Neurons;
        valid2$d = valid1$q;
        valid3$d = valid2$q;
        valid4$d = valid3$q;
        index1$d = index$q;
        index2$d = index1$q;
        index3$d = index2$q;
        index4$d = index3$q;
        soma$growth = inputs$read_data[(32'h0)+:(20)];
        soma$source = inputs$read_data[(32'h14)+:(16)];
        soma$x = membranes$read_data;
        soma$threshold = states$read_data[(32'h0)+:(16)];
        soma$since = states$read_data[(32'h10)+:(8)];
        soma$driven = states$read_data[32'h18];
        soma$on = states$read_data[32'h19];
        soma$pending = states$read_data[32'h1a];
        soma$base = bases$read_data;
        soma$leak_off = leak_off;
        soma$leak_on = leak_on;
        soma$hold = hold;
        soma$onset_ticks = onset_ticks;
        soma$rest_ticks = rest_ticks;
        soma$rest_sub_ticks = rest_sub_ticks;
        soma$half_span = half_span$q;
        soma$fatigue_min = fatigue_min;
        soma$fatigue_max = fatigue_max;
        byte_sum$d = ((rng$word[(32'h0)+:(8)]) & 10'h3ff) + ((rng$word[(32'h8)+:(8)]) & 10'h3ff) + ((rng$word[(32'h10)+:(8)]) & 10'h3ff) + ((rng$word[(32'h18)+:(8)]) & 10'h3ff);
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
        weighted = (ones + fours) + sixteens;
        draw$d = weighted >> jitter_shift;
        half_span$d = (((jitter) & 16'hffff) << 32'h9) - (((jitter) & 16'hffff) << 32'h1);
        drawn_threshold = ((soma$base_out) & 17'h1ffff) + ((draw$q) & 17'h1ffff);
        redraw = valid4$q & soma$pending_out & ~drawn$q;
        rng$advance = redraw;
        threshold = soma$threshold_out;
        if (redraw) begin
            threshold = ((drawn_threshold) & 16'hffff);
            if (drawn_threshold[32'h10]) begin
                threshold = 32'hffff;
            end
            drawn$d = 1'b1;
        end
        record = ((threshold) & 27'h7ffffff) | (((soma$since_out) & 27'h7ffffff) << 32'h10);
        record = (record & ~(1 << (32'h18)) | ((soma$driven_out) << (32'h18)));
        record = (record & ~(1 << (32'h19)) | ((soma$on_out) << (32'h19)));
        if (soma$pending_out & ~redraw) begin
            record = (record & ~(1 << (32'h1a)) | ((1'b1) << (32'h1a)));
        end
        fires_now = valid4$q & soma$fires;
        fires_before = fires$read_data;
        count = fires_before[(32'h0)+:(16)];
        if (~&count) begin
            count = fires_before[(32'h0)+:(16)] + 32'h1;
        end
        first = (((now) & 34'h3ffffffff) << 32'h10) | 64'h100000000;
        first = (first & ~(1 << (32'h21)) | ((soma$negative) << (32'h21)));
        if (fires_before[32'h20]) begin
            first = (fires_before >> 32'h10) << 32'h10;
        end
        fires_after = first | ((count) & 34'h3ffffffff);
        if (fires_now) begin
            held_fired$d = (held_fired$q & ~(1 << (index4$q)) | ((1'b1) << (index4$q)));
        end
        fired = held_fired$q;
        membranes$write_address = ((index4$q) & 7'h7f);
        membranes$write_data = soma$x_out;
        membranes$write_enable = valid4$q | host_membrane;
        if (host_membrane) begin
            membranes$write_address = ((host_index) & 7'h7f);
            membranes$write_data = ((host_data) & 24'hffffff);
        end
        states$write_address = ((index4$q) & 7'h7f);
        states$write_data = record;
        states$write_enable = valid4$q | host_state;
        if (host_state) begin
            states$write_address = ((host_index) & 7'h7f);
            states$write_data = ((host_data) & 27'h7ffffff);
        end
        bases$write_address = ((index4$q) & 7'h7f);
        bases$write_data = soma$base_out;
        bases$write_enable = valid4$q | host_base;
        if (host_base) begin
            bases$write_address = ((host_index) & 7'h7f);
            bases$write_data = ((host_data) & 16'hffff);
        end
        fires$write_address = ((index4$q) & 7'h7f);
        fires$write_data = fires_after;
        fires$write_enable = fires_now | host_fires;
        if (host_fires) begin
            fires$write_address = ((host_index) & 7'h7f);
            fires$write_data = ((host_data) & 34'h3ffffffff);
        end
        inputs$write_address = ((input_index) & 7'h7f);
        inputs$write_data = ((input_growth) & 36'hfffffffff) | (((input_source) & 36'hfffffffff) << 32'h14);
        inputs$write_enable = input_write;
        folded$d = (((soma$x_out) & 32'hffffffff) | (((record) & 32'hffffffff) >> 32'h18) << 32'h18) ^ ((record[(32'h0)+:(24)]) & 32'hffffffff);
        folds$d = valid4$q;
        records$valid = folds$q;
        records$word = folded$q;
        records$clear = clear_digest;
        digest = records$digest;
        done = state$q == ArrayLaneState$Done;
        case (state$q)
            ArrayLaneState$Idle:
                begin
                    index$d = 32'h0;
                    drawn$d = 1'b0;
                    if (start) begin
                        held_fired$d = 32'h0;
                        state$d = ArrayLaneState$Neurons;
                    end
                end
            ArrayLaneState$Neurons:
                begin
                    index$d = index$q + 32'h1;
                    if (is_last) begin
                        state$d = ArrayLaneState$Drain;
                    end
                end
            ArrayLaneState$Drain:
                begin
                    if (~valid1$q & ~valid2$q & ~valid3$q & ~valid4$q) begin
                        state$d = ArrayLaneState$Done;
                    end
                end
            ArrayLaneState$Done:
                begin
                    state$d = ArrayLaneState$Idle;
                end
            default:
                begin
                    state$d = ArrayLaneState$Idle;
                end
        endcase
        if (abort) begin
            state$d = ArrayLaneState$Idle;
            valid1$d = 1'b0;
            valid2$d = 1'b0;
            valid3$d = 1'b0;
            valid4$d = 1'b0;
        end
    end
    
endmodule // system$array$lane


module system$array$lane$bases(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [15:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [15:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[15:0] mem[127:0];
    
    initial begin
    mem[7'b0] = 16'h0;
    mem[7'b1] = 16'h0;
    mem[7'b10] = 16'h0;
    mem[7'b11] = 16'h0;
    mem[7'b100] = 16'h0;
    mem[7'b101] = 16'h0;
    mem[7'b110] = 16'h0;
    mem[7'b111] = 16'h0;
    mem[7'b1000] = 16'h0;
    mem[7'b1001] = 16'h0;
    mem[7'b1010] = 16'h0;
    mem[7'b1011] = 16'h0;
    mem[7'b1100] = 16'h0;
    mem[7'b1101] = 16'h0;
    mem[7'b1110] = 16'h0;
    mem[7'b1111] = 16'h0;
    mem[7'b10000] = 16'h0;
    mem[7'b10001] = 16'h0;
    mem[7'b10010] = 16'h0;
    mem[7'b10011] = 16'h0;
    mem[7'b10100] = 16'h0;
    mem[7'b10101] = 16'h0;
    mem[7'b10110] = 16'h0;
    mem[7'b10111] = 16'h0;
    mem[7'b11000] = 16'h0;
    mem[7'b11001] = 16'h0;
    mem[7'b11010] = 16'h0;
    mem[7'b11011] = 16'h0;
    mem[7'b11100] = 16'h0;
    mem[7'b11101] = 16'h0;
    mem[7'b11110] = 16'h0;
    mem[7'b11111] = 16'h0;
    mem[7'b100000] = 16'h0;
    mem[7'b100001] = 16'h0;
    mem[7'b100010] = 16'h0;
    mem[7'b100011] = 16'h0;
    mem[7'b100100] = 16'h0;
    mem[7'b100101] = 16'h0;
    mem[7'b100110] = 16'h0;
    mem[7'b100111] = 16'h0;
    mem[7'b101000] = 16'h0;
    mem[7'b101001] = 16'h0;
    mem[7'b101010] = 16'h0;
    mem[7'b101011] = 16'h0;
    mem[7'b101100] = 16'h0;
    mem[7'b101101] = 16'h0;
    mem[7'b101110] = 16'h0;
    mem[7'b101111] = 16'h0;
    mem[7'b110000] = 16'h0;
    mem[7'b110001] = 16'h0;
    mem[7'b110010] = 16'h0;
    mem[7'b110011] = 16'h0;
    mem[7'b110100] = 16'h0;
    mem[7'b110101] = 16'h0;
    mem[7'b110110] = 16'h0;
    mem[7'b110111] = 16'h0;
    mem[7'b111000] = 16'h0;
    mem[7'b111001] = 16'h0;
    mem[7'b111010] = 16'h0;
    mem[7'b111011] = 16'h0;
    mem[7'b111100] = 16'h0;
    mem[7'b111101] = 16'h0;
    mem[7'b111110] = 16'h0;
    mem[7'b111111] = 16'h0;
    mem[7'b1000000] = 16'h0;
    mem[7'b1000001] = 16'h0;
    mem[7'b1000010] = 16'h0;
    mem[7'b1000011] = 16'h0;
    mem[7'b1000100] = 16'h0;
    mem[7'b1000101] = 16'h0;
    mem[7'b1000110] = 16'h0;
    mem[7'b1000111] = 16'h0;
    mem[7'b1001000] = 16'h0;
    mem[7'b1001001] = 16'h0;
    mem[7'b1001010] = 16'h0;
    mem[7'b1001011] = 16'h0;
    mem[7'b1001100] = 16'h0;
    mem[7'b1001101] = 16'h0;
    mem[7'b1001110] = 16'h0;
    mem[7'b1001111] = 16'h0;
    mem[7'b1010000] = 16'h0;
    mem[7'b1010001] = 16'h0;
    mem[7'b1010010] = 16'h0;
    mem[7'b1010011] = 16'h0;
    mem[7'b1010100] = 16'h0;
    mem[7'b1010101] = 16'h0;
    mem[7'b1010110] = 16'h0;
    mem[7'b1010111] = 16'h0;
    mem[7'b1011000] = 16'h0;
    mem[7'b1011001] = 16'h0;
    mem[7'b1011010] = 16'h0;
    mem[7'b1011011] = 16'h0;
    mem[7'b1011100] = 16'h0;
    mem[7'b1011101] = 16'h0;
    mem[7'b1011110] = 16'h0;
    mem[7'b1011111] = 16'h0;
    mem[7'b1100000] = 16'h0;
    mem[7'b1100001] = 16'h0;
    mem[7'b1100010] = 16'h0;
    mem[7'b1100011] = 16'h0;
    mem[7'b1100100] = 16'h0;
    mem[7'b1100101] = 16'h0;
    mem[7'b1100110] = 16'h0;
    mem[7'b1100111] = 16'h0;
    mem[7'b1101000] = 16'h0;
    mem[7'b1101001] = 16'h0;
    mem[7'b1101010] = 16'h0;
    mem[7'b1101011] = 16'h0;
    mem[7'b1101100] = 16'h0;
    mem[7'b1101101] = 16'h0;
    mem[7'b1101110] = 16'h0;
    mem[7'b1101111] = 16'h0;
    mem[7'b1110000] = 16'h0;
    mem[7'b1110001] = 16'h0;
    mem[7'b1110010] = 16'h0;
    mem[7'b1110011] = 16'h0;
    mem[7'b1110100] = 16'h0;
    mem[7'b1110101] = 16'h0;
    mem[7'b1110110] = 16'h0;
    mem[7'b1110111] = 16'h0;
    mem[7'b1111000] = 16'h0;
    mem[7'b1111001] = 16'h0;
    mem[7'b1111010] = 16'h0;
    mem[7'b1111011] = 16'h0;
    mem[7'b1111100] = 16'h0;
    mem[7'b1111101] = 16'h0;
    mem[7'b1111110] = 16'h0;
    mem[7'b1111111] = 16'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$lane$bases


module system$array$lane$byte_sum(d,q,clock);
    
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
          
endmodule // system$array$lane$byte_sum


module system$array$lane$draw(d,q,clock);
    
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
          
endmodule // system$array$lane$draw


module system$array$lane$drawn(d,q,clock);
    
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
          
endmodule // system$array$lane$drawn


module system$array$lane$fires(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [33:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [33:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[33:0] mem[127:0];
    
    initial begin
    mem[7'b0] = 34'h0;
    mem[7'b1] = 34'h0;
    mem[7'b10] = 34'h0;
    mem[7'b11] = 34'h0;
    mem[7'b100] = 34'h0;
    mem[7'b101] = 34'h0;
    mem[7'b110] = 34'h0;
    mem[7'b111] = 34'h0;
    mem[7'b1000] = 34'h0;
    mem[7'b1001] = 34'h0;
    mem[7'b1010] = 34'h0;
    mem[7'b1011] = 34'h0;
    mem[7'b1100] = 34'h0;
    mem[7'b1101] = 34'h0;
    mem[7'b1110] = 34'h0;
    mem[7'b1111] = 34'h0;
    mem[7'b10000] = 34'h0;
    mem[7'b10001] = 34'h0;
    mem[7'b10010] = 34'h0;
    mem[7'b10011] = 34'h0;
    mem[7'b10100] = 34'h0;
    mem[7'b10101] = 34'h0;
    mem[7'b10110] = 34'h0;
    mem[7'b10111] = 34'h0;
    mem[7'b11000] = 34'h0;
    mem[7'b11001] = 34'h0;
    mem[7'b11010] = 34'h0;
    mem[7'b11011] = 34'h0;
    mem[7'b11100] = 34'h0;
    mem[7'b11101] = 34'h0;
    mem[7'b11110] = 34'h0;
    mem[7'b11111] = 34'h0;
    mem[7'b100000] = 34'h0;
    mem[7'b100001] = 34'h0;
    mem[7'b100010] = 34'h0;
    mem[7'b100011] = 34'h0;
    mem[7'b100100] = 34'h0;
    mem[7'b100101] = 34'h0;
    mem[7'b100110] = 34'h0;
    mem[7'b100111] = 34'h0;
    mem[7'b101000] = 34'h0;
    mem[7'b101001] = 34'h0;
    mem[7'b101010] = 34'h0;
    mem[7'b101011] = 34'h0;
    mem[7'b101100] = 34'h0;
    mem[7'b101101] = 34'h0;
    mem[7'b101110] = 34'h0;
    mem[7'b101111] = 34'h0;
    mem[7'b110000] = 34'h0;
    mem[7'b110001] = 34'h0;
    mem[7'b110010] = 34'h0;
    mem[7'b110011] = 34'h0;
    mem[7'b110100] = 34'h0;
    mem[7'b110101] = 34'h0;
    mem[7'b110110] = 34'h0;
    mem[7'b110111] = 34'h0;
    mem[7'b111000] = 34'h0;
    mem[7'b111001] = 34'h0;
    mem[7'b111010] = 34'h0;
    mem[7'b111011] = 34'h0;
    mem[7'b111100] = 34'h0;
    mem[7'b111101] = 34'h0;
    mem[7'b111110] = 34'h0;
    mem[7'b111111] = 34'h0;
    mem[7'b1000000] = 34'h0;
    mem[7'b1000001] = 34'h0;
    mem[7'b1000010] = 34'h0;
    mem[7'b1000011] = 34'h0;
    mem[7'b1000100] = 34'h0;
    mem[7'b1000101] = 34'h0;
    mem[7'b1000110] = 34'h0;
    mem[7'b1000111] = 34'h0;
    mem[7'b1001000] = 34'h0;
    mem[7'b1001001] = 34'h0;
    mem[7'b1001010] = 34'h0;
    mem[7'b1001011] = 34'h0;
    mem[7'b1001100] = 34'h0;
    mem[7'b1001101] = 34'h0;
    mem[7'b1001110] = 34'h0;
    mem[7'b1001111] = 34'h0;
    mem[7'b1010000] = 34'h0;
    mem[7'b1010001] = 34'h0;
    mem[7'b1010010] = 34'h0;
    mem[7'b1010011] = 34'h0;
    mem[7'b1010100] = 34'h0;
    mem[7'b1010101] = 34'h0;
    mem[7'b1010110] = 34'h0;
    mem[7'b1010111] = 34'h0;
    mem[7'b1011000] = 34'h0;
    mem[7'b1011001] = 34'h0;
    mem[7'b1011010] = 34'h0;
    mem[7'b1011011] = 34'h0;
    mem[7'b1011100] = 34'h0;
    mem[7'b1011101] = 34'h0;
    mem[7'b1011110] = 34'h0;
    mem[7'b1011111] = 34'h0;
    mem[7'b1100000] = 34'h0;
    mem[7'b1100001] = 34'h0;
    mem[7'b1100010] = 34'h0;
    mem[7'b1100011] = 34'h0;
    mem[7'b1100100] = 34'h0;
    mem[7'b1100101] = 34'h0;
    mem[7'b1100110] = 34'h0;
    mem[7'b1100111] = 34'h0;
    mem[7'b1101000] = 34'h0;
    mem[7'b1101001] = 34'h0;
    mem[7'b1101010] = 34'h0;
    mem[7'b1101011] = 34'h0;
    mem[7'b1101100] = 34'h0;
    mem[7'b1101101] = 34'h0;
    mem[7'b1101110] = 34'h0;
    mem[7'b1101111] = 34'h0;
    mem[7'b1110000] = 34'h0;
    mem[7'b1110001] = 34'h0;
    mem[7'b1110010] = 34'h0;
    mem[7'b1110011] = 34'h0;
    mem[7'b1110100] = 34'h0;
    mem[7'b1110101] = 34'h0;
    mem[7'b1110110] = 34'h0;
    mem[7'b1110111] = 34'h0;
    mem[7'b1111000] = 34'h0;
    mem[7'b1111001] = 34'h0;
    mem[7'b1111010] = 34'h0;
    mem[7'b1111011] = 34'h0;
    mem[7'b1111100] = 34'h0;
    mem[7'b1111101] = 34'h0;
    mem[7'b1111110] = 34'h0;
    mem[7'b1111111] = 34'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$lane$fires


module system$array$lane$folded(d,q,clock);
    
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
          
endmodule // system$array$lane$folded


module system$array$lane$folds(d,q,clock);
    
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
          
endmodule // system$array$lane$folds


module system$array$lane$half_span(d,q,clock);
    
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
          
endmodule // system$array$lane$half_span


module system$array$lane$held_fired(d,q,clock);
    
    // Module arguments
    input wire  [99:0] d;
    output reg  [99:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 100'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$held_fired


module system$array$lane$index(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$index


module system$array$lane$index1(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$index1


module system$array$lane$index2(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$index2


module system$array$lane$index3(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$index3


module system$array$lane$index4(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$index4


module system$array$lane$inputs(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [35:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [35:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[35:0] mem[127:0];
    
    initial begin
    mem[7'b0] = 36'h0;
    mem[7'b1] = 36'h0;
    mem[7'b10] = 36'h0;
    mem[7'b11] = 36'h0;
    mem[7'b100] = 36'h0;
    mem[7'b101] = 36'h0;
    mem[7'b110] = 36'h0;
    mem[7'b111] = 36'h0;
    mem[7'b1000] = 36'h0;
    mem[7'b1001] = 36'h0;
    mem[7'b1010] = 36'h0;
    mem[7'b1011] = 36'h0;
    mem[7'b1100] = 36'h0;
    mem[7'b1101] = 36'h0;
    mem[7'b1110] = 36'h0;
    mem[7'b1111] = 36'h0;
    mem[7'b10000] = 36'h0;
    mem[7'b10001] = 36'h0;
    mem[7'b10010] = 36'h0;
    mem[7'b10011] = 36'h0;
    mem[7'b10100] = 36'h0;
    mem[7'b10101] = 36'h0;
    mem[7'b10110] = 36'h0;
    mem[7'b10111] = 36'h0;
    mem[7'b11000] = 36'h0;
    mem[7'b11001] = 36'h0;
    mem[7'b11010] = 36'h0;
    mem[7'b11011] = 36'h0;
    mem[7'b11100] = 36'h0;
    mem[7'b11101] = 36'h0;
    mem[7'b11110] = 36'h0;
    mem[7'b11111] = 36'h0;
    mem[7'b100000] = 36'h0;
    mem[7'b100001] = 36'h0;
    mem[7'b100010] = 36'h0;
    mem[7'b100011] = 36'h0;
    mem[7'b100100] = 36'h0;
    mem[7'b100101] = 36'h0;
    mem[7'b100110] = 36'h0;
    mem[7'b100111] = 36'h0;
    mem[7'b101000] = 36'h0;
    mem[7'b101001] = 36'h0;
    mem[7'b101010] = 36'h0;
    mem[7'b101011] = 36'h0;
    mem[7'b101100] = 36'h0;
    mem[7'b101101] = 36'h0;
    mem[7'b101110] = 36'h0;
    mem[7'b101111] = 36'h0;
    mem[7'b110000] = 36'h0;
    mem[7'b110001] = 36'h0;
    mem[7'b110010] = 36'h0;
    mem[7'b110011] = 36'h0;
    mem[7'b110100] = 36'h0;
    mem[7'b110101] = 36'h0;
    mem[7'b110110] = 36'h0;
    mem[7'b110111] = 36'h0;
    mem[7'b111000] = 36'h0;
    mem[7'b111001] = 36'h0;
    mem[7'b111010] = 36'h0;
    mem[7'b111011] = 36'h0;
    mem[7'b111100] = 36'h0;
    mem[7'b111101] = 36'h0;
    mem[7'b111110] = 36'h0;
    mem[7'b111111] = 36'h0;
    mem[7'b1000000] = 36'h0;
    mem[7'b1000001] = 36'h0;
    mem[7'b1000010] = 36'h0;
    mem[7'b1000011] = 36'h0;
    mem[7'b1000100] = 36'h0;
    mem[7'b1000101] = 36'h0;
    mem[7'b1000110] = 36'h0;
    mem[7'b1000111] = 36'h0;
    mem[7'b1001000] = 36'h0;
    mem[7'b1001001] = 36'h0;
    mem[7'b1001010] = 36'h0;
    mem[7'b1001011] = 36'h0;
    mem[7'b1001100] = 36'h0;
    mem[7'b1001101] = 36'h0;
    mem[7'b1001110] = 36'h0;
    mem[7'b1001111] = 36'h0;
    mem[7'b1010000] = 36'h0;
    mem[7'b1010001] = 36'h0;
    mem[7'b1010010] = 36'h0;
    mem[7'b1010011] = 36'h0;
    mem[7'b1010100] = 36'h0;
    mem[7'b1010101] = 36'h0;
    mem[7'b1010110] = 36'h0;
    mem[7'b1010111] = 36'h0;
    mem[7'b1011000] = 36'h0;
    mem[7'b1011001] = 36'h0;
    mem[7'b1011010] = 36'h0;
    mem[7'b1011011] = 36'h0;
    mem[7'b1011100] = 36'h0;
    mem[7'b1011101] = 36'h0;
    mem[7'b1011110] = 36'h0;
    mem[7'b1011111] = 36'h0;
    mem[7'b1100000] = 36'h0;
    mem[7'b1100001] = 36'h0;
    mem[7'b1100010] = 36'h0;
    mem[7'b1100011] = 36'h0;
    mem[7'b1100100] = 36'h0;
    mem[7'b1100101] = 36'h0;
    mem[7'b1100110] = 36'h0;
    mem[7'b1100111] = 36'h0;
    mem[7'b1101000] = 36'h0;
    mem[7'b1101001] = 36'h0;
    mem[7'b1101010] = 36'h0;
    mem[7'b1101011] = 36'h0;
    mem[7'b1101100] = 36'h0;
    mem[7'b1101101] = 36'h0;
    mem[7'b1101110] = 36'h0;
    mem[7'b1101111] = 36'h0;
    mem[7'b1110000] = 36'h0;
    mem[7'b1110001] = 36'h0;
    mem[7'b1110010] = 36'h0;
    mem[7'b1110011] = 36'h0;
    mem[7'b1110100] = 36'h0;
    mem[7'b1110101] = 36'h0;
    mem[7'b1110110] = 36'h0;
    mem[7'b1110111] = 36'h0;
    mem[7'b1111000] = 36'h0;
    mem[7'b1111001] = 36'h0;
    mem[7'b1111010] = 36'h0;
    mem[7'b1111011] = 36'h0;
    mem[7'b1111100] = 36'h0;
    mem[7'b1111101] = 36'h0;
    mem[7'b1111110] = 36'h0;
    mem[7'b1111111] = 36'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$lane$inputs


module system$array$lane$membranes(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [23:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [23:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[23:0] mem[127:0];
    
    initial begin
    mem[7'b0] = 24'h0;
    mem[7'b1] = 24'h0;
    mem[7'b10] = 24'h0;
    mem[7'b11] = 24'h0;
    mem[7'b100] = 24'h0;
    mem[7'b101] = 24'h0;
    mem[7'b110] = 24'h0;
    mem[7'b111] = 24'h0;
    mem[7'b1000] = 24'h0;
    mem[7'b1001] = 24'h0;
    mem[7'b1010] = 24'h0;
    mem[7'b1011] = 24'h0;
    mem[7'b1100] = 24'h0;
    mem[7'b1101] = 24'h0;
    mem[7'b1110] = 24'h0;
    mem[7'b1111] = 24'h0;
    mem[7'b10000] = 24'h0;
    mem[7'b10001] = 24'h0;
    mem[7'b10010] = 24'h0;
    mem[7'b10011] = 24'h0;
    mem[7'b10100] = 24'h0;
    mem[7'b10101] = 24'h0;
    mem[7'b10110] = 24'h0;
    mem[7'b10111] = 24'h0;
    mem[7'b11000] = 24'h0;
    mem[7'b11001] = 24'h0;
    mem[7'b11010] = 24'h0;
    mem[7'b11011] = 24'h0;
    mem[7'b11100] = 24'h0;
    mem[7'b11101] = 24'h0;
    mem[7'b11110] = 24'h0;
    mem[7'b11111] = 24'h0;
    mem[7'b100000] = 24'h0;
    mem[7'b100001] = 24'h0;
    mem[7'b100010] = 24'h0;
    mem[7'b100011] = 24'h0;
    mem[7'b100100] = 24'h0;
    mem[7'b100101] = 24'h0;
    mem[7'b100110] = 24'h0;
    mem[7'b100111] = 24'h0;
    mem[7'b101000] = 24'h0;
    mem[7'b101001] = 24'h0;
    mem[7'b101010] = 24'h0;
    mem[7'b101011] = 24'h0;
    mem[7'b101100] = 24'h0;
    mem[7'b101101] = 24'h0;
    mem[7'b101110] = 24'h0;
    mem[7'b101111] = 24'h0;
    mem[7'b110000] = 24'h0;
    mem[7'b110001] = 24'h0;
    mem[7'b110010] = 24'h0;
    mem[7'b110011] = 24'h0;
    mem[7'b110100] = 24'h0;
    mem[7'b110101] = 24'h0;
    mem[7'b110110] = 24'h0;
    mem[7'b110111] = 24'h0;
    mem[7'b111000] = 24'h0;
    mem[7'b111001] = 24'h0;
    mem[7'b111010] = 24'h0;
    mem[7'b111011] = 24'h0;
    mem[7'b111100] = 24'h0;
    mem[7'b111101] = 24'h0;
    mem[7'b111110] = 24'h0;
    mem[7'b111111] = 24'h0;
    mem[7'b1000000] = 24'h0;
    mem[7'b1000001] = 24'h0;
    mem[7'b1000010] = 24'h0;
    mem[7'b1000011] = 24'h0;
    mem[7'b1000100] = 24'h0;
    mem[7'b1000101] = 24'h0;
    mem[7'b1000110] = 24'h0;
    mem[7'b1000111] = 24'h0;
    mem[7'b1001000] = 24'h0;
    mem[7'b1001001] = 24'h0;
    mem[7'b1001010] = 24'h0;
    mem[7'b1001011] = 24'h0;
    mem[7'b1001100] = 24'h0;
    mem[7'b1001101] = 24'h0;
    mem[7'b1001110] = 24'h0;
    mem[7'b1001111] = 24'h0;
    mem[7'b1010000] = 24'h0;
    mem[7'b1010001] = 24'h0;
    mem[7'b1010010] = 24'h0;
    mem[7'b1010011] = 24'h0;
    mem[7'b1010100] = 24'h0;
    mem[7'b1010101] = 24'h0;
    mem[7'b1010110] = 24'h0;
    mem[7'b1010111] = 24'h0;
    mem[7'b1011000] = 24'h0;
    mem[7'b1011001] = 24'h0;
    mem[7'b1011010] = 24'h0;
    mem[7'b1011011] = 24'h0;
    mem[7'b1011100] = 24'h0;
    mem[7'b1011101] = 24'h0;
    mem[7'b1011110] = 24'h0;
    mem[7'b1011111] = 24'h0;
    mem[7'b1100000] = 24'h0;
    mem[7'b1100001] = 24'h0;
    mem[7'b1100010] = 24'h0;
    mem[7'b1100011] = 24'h0;
    mem[7'b1100100] = 24'h0;
    mem[7'b1100101] = 24'h0;
    mem[7'b1100110] = 24'h0;
    mem[7'b1100111] = 24'h0;
    mem[7'b1101000] = 24'h0;
    mem[7'b1101001] = 24'h0;
    mem[7'b1101010] = 24'h0;
    mem[7'b1101011] = 24'h0;
    mem[7'b1101100] = 24'h0;
    mem[7'b1101101] = 24'h0;
    mem[7'b1101110] = 24'h0;
    mem[7'b1101111] = 24'h0;
    mem[7'b1110000] = 24'h0;
    mem[7'b1110001] = 24'h0;
    mem[7'b1110010] = 24'h0;
    mem[7'b1110011] = 24'h0;
    mem[7'b1110100] = 24'h0;
    mem[7'b1110101] = 24'h0;
    mem[7'b1110110] = 24'h0;
    mem[7'b1110111] = 24'h0;
    mem[7'b1111000] = 24'h0;
    mem[7'b1111001] = 24'h0;
    mem[7'b1111010] = 24'h0;
    mem[7'b1111011] = 24'h0;
    mem[7'b1111100] = 24'h0;
    mem[7'b1111101] = 24'h0;
    mem[7'b1111110] = 24'h0;
    mem[7'b1111111] = 24'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$lane$membranes


module system$array$lane$records(clock,clear,valid,word,digest);
    
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
    system$array$lane$records$held held(
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
    
endmodule // system$array$lane$records


module system$array$lane$records$held(d,q,clock);
    
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
          
endmodule // system$array$lane$records$held


module system$array$lane$rng(clock,advance,seed_write,seed,word,first);
    
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
    system$array$lane$rng$s0 s0(
        .d(s0$d),
        .q(s0$q),
        .clock(s0$clock)
    );
    system$array$lane$rng$s1 s1(
        .d(s1$d),
        .q(s1$q),
        .clock(s1$clock)
    );
    system$array$lane$rng$s2 s2(
        .d(s2$d),
        .q(s2$q),
        .clock(s2$clock)
    );
    system$array$lane$rng$s3 s3(
        .d(s3$d),
        .q(s3$q),
        .clock(s3$clock)
    );
    system$array$lane$rng$next_word next_word(
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
    
endmodule // system$array$lane$rng


module system$array$lane$rng$next_word(d,q,clock);
    
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
          
endmodule // system$array$lane$rng$next_word


module system$array$lane$rng$s0(d,q,clock);
    
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
          
endmodule // system$array$lane$rng$s0


module system$array$lane$rng$s1(d,q,clock);
    
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
          
endmodule // system$array$lane$rng$s1


module system$array$lane$rng$s2(d,q,clock);
    
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
          
endmodule // system$array$lane$rng$s2


module system$array$lane$rng$s3(d,q,clock);
    
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
          
endmodule // system$array$lane$rng$s3


module system$array$lane$soma(clock,source,growth,x,threshold,base,since,driven,on,pending,leak_off,leak_on,hold,onset_ticks,rest_ticks,rest_sub_ticks,half_span,fatigue_min,fatigue_max,x_out,threshold_out,base_out,since_out,driven_out,on_out,pending_out,fires,negative);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] source;
    input wire  [19:0] growth;
    input wire  [23:0] x;
    input wire  [15:0] threshold;
    input wire  [15:0] base;
    input wire  [7:0] since;
    input wire  driven;
    input wire  on;
    input wire  pending;
    input wire  [15:0] leak_off;
    input wire  [15:0] leak_on;
    input wire  [15:0] hold;
    input wire  [7:0] onset_ticks;
    input wire  [7:0] rest_ticks;
    input wire  [7:0] rest_sub_ticks;
    input wire  [15:0] half_span;
    input wire  [15:0] fatigue_min;
    input wire  [15:0] fatigue_max;
    output reg  [23:0] x_out;
    output reg  [15:0] threshold_out;
    output reg  [15:0] base_out;
    output reg  [7:0] since_out;
    output reg  driven_out;
    output reg  on_out;
    output reg  pending_out;
    output reg  fires;
    output reg  negative;
    
    // Constant declarations
    localparam  is_ts = 1'b0;
    
    // Stub signals
    reg  rc$clock;
    reg  [15:0] rc$source;
    reg  [19:0] rc$growth;
    reg  [23:0] rc$x;
    reg  [15:0] rc$threshold;
    reg  [15:0] rc$base;
    reg  [7:0] rc$since;
    reg  rc$on;
    reg  rc$pending;
    reg  [15:0] rc$leak_off;
    reg  [15:0] rc$leak_on;
    reg  [15:0] rc$hold;
    reg  [7:0] rc$onset_ticks;
    reg  [7:0] rc$rest_ticks;
    wire  [23:0] rc$x_out;
    wire  [15:0] rc$threshold_out;
    wire  [15:0] rc$base_out;
    wire  [7:0] rc$since_out;
    wire  rc$driven_out;
    wire  rc$on_out;
    wire  rc$pending_out;
    wire  rc$node2;
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
    reg  was_on1$d;
    wire  was_on1$q;
    reg  was_on1$clock;
    reg  was_on2$d;
    wire  was_on2$q;
    reg  was_on2$clock;
    reg  was_on3$d;
    wire  was_on3$q;
    reg  was_on3$clock;
    reg  [23:0] late_x$d;
    wire  [23:0] late_x$q;
    reg  late_x$clock;
    reg  [15:0] late_threshold$d;
    wire  [15:0] late_threshold$q;
    reg  late_threshold$clock;
    reg  [15:0] late_base$d;
    wire  [15:0] late_base$q;
    reg  late_base$clock;
    reg  [7:0] late_since$d;
    wire  [7:0] late_since$q;
    reg  late_since$clock;
    reg  late_driven$d;
    wire  late_driven$q;
    reg  late_driven$clock;
    reg  late_on$d;
    wire  late_on$q;
    reg  late_on$clock;
    reg  late_pending$d;
    wire  late_pending$q;
    reg  late_pending$clock;
    
    // Local signals
    reg  now_on;
    
    // Sub module instances
    system$array$lane$soma$rc rc(
        .clock(rc$clock),
        .source(rc$source),
        .growth(rc$growth),
        .x(rc$x),
        .threshold(rc$threshold),
        .base(rc$base),
        .since(rc$since),
        .on(rc$on),
        .pending(rc$pending),
        .leak_off(rc$leak_off),
        .leak_on(rc$leak_on),
        .hold(rc$hold),
        .onset_ticks(rc$onset_ticks),
        .rest_ticks(rc$rest_ticks),
        .x_out(rc$x_out),
        .threshold_out(rc$threshold_out),
        .base_out(rc$base_out),
        .since_out(rc$since_out),
        .driven_out(rc$driven_out),
        .on_out(rc$on_out),
        .pending_out(rc$pending_out),
        .node2(rc$node2)
    );
    system$array$lane$soma$ts ts(
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
    system$array$lane$soma$was_on1 was_on1(
        .d(was_on1$d),
        .q(was_on1$q),
        .clock(was_on1$clock)
    );
    system$array$lane$soma$was_on2 was_on2(
        .d(was_on2$d),
        .q(was_on2$q),
        .clock(was_on2$clock)
    );
    system$array$lane$soma$was_on3 was_on3(
        .d(was_on3$d),
        .q(was_on3$q),
        .clock(was_on3$clock)
    );
    system$array$lane$soma$late_x late_x(
        .d(late_x$d),
        .q(late_x$q),
        .clock(late_x$clock)
    );
    system$array$lane$soma$late_threshold late_threshold(
        .d(late_threshold$d),
        .q(late_threshold$q),
        .clock(late_threshold$clock)
    );
    system$array$lane$soma$late_base late_base(
        .d(late_base$d),
        .q(late_base$q),
        .clock(late_base$clock)
    );
    system$array$lane$soma$late_since late_since(
        .d(late_since$d),
        .q(late_since$q),
        .clock(late_since$clock)
    );
    system$array$lane$soma$late_driven late_driven(
        .d(late_driven$d),
        .q(late_driven$q),
        .clock(late_driven$clock)
    );
    system$array$lane$soma$late_on late_on(
        .d(late_on$d),
        .q(late_on$q),
        .clock(late_on$clock)
    );
    system$array$lane$soma$late_pending late_pending(
        .d(late_pending$d),
        .q(late_pending$q),
        .clock(late_pending$clock)
    );
    
    // Update code
    always @(*) begin
        was_on1$clock = clock;
        was_on2$clock = clock;
        was_on3$clock = clock;
        late_x$clock = clock;
        late_threshold$clock = clock;
        late_base$clock = clock;
        late_since$clock = clock;
        late_driven$clock = clock;
        late_on$clock = clock;
        was_on1$d = was_on1$q;
        was_on2$d = was_on2$q;
        was_on3$d = was_on3$q;
        late_x$d = late_x$q;
        late_threshold$d = late_threshold$q;
        late_base$d = late_base$q;
        late_since$d = late_since$q;
        late_driven$d = late_driven$q;
        late_on$d = late_on$q;
        late_pending$clock = clock;
        late_pending$d = late_pending$q;
        rc$clock = clock;
        ts$clock = clock;
        rc$source = source;
        rc$growth = growth;
        rc$x = x;
        rc$threshold = threshold;
        rc$base = base;
        rc$since = since;
        rc$on = on;
        rc$pending = pending;
        rc$leak_off = leak_off;
        rc$leak_on = leak_on;
        rc$hold = hold;
        rc$onset_ticks = onset_ticks;
        rc$rest_ticks = rest_ticks;
        ts$volt = source[(32'h0)+:(8)];
        ts$spread_shift = source[(32'h8)+:(3)];
        ts$growth = growth;
        ts$x = x;
        ts$threshold = threshold;
        ts$base = base;
        ts$since = since;
        ts$driven = driven;
        ts$on = on;
        ts$pending = pending;
        ts$drive_min = hold[(32'h0)+:(8)];
        ts$onset_ticks = onset_ticks;
        ts$rest_ticks = rest_ticks;
        ts$rest_sub_ticks = rest_sub_ticks;
        ts$leak_fast_shift = leak_on[(32'h0)+:(4)];
        ts$leak_slow_shift = leak_off[(32'h0)+:(4)];
        ts$half_span = half_span;
        ts$fatigue_min = fatigue_min;
        ts$fatigue_max = fatigue_max;
        late_x$d = ts$x_out;
        late_threshold$d = ts$threshold_out;
        late_base$d = ts$base_out;
        late_since$d = ts$since_out;
        late_driven$d = ts$driven_out;
        late_on$d = ts$on_out;
        late_pending$d = ts$pending_out;
        x_out = rc$x_out;
        threshold_out = rc$threshold_out;
        base_out = rc$base_out;
        since_out = rc$since_out;
        driven_out = rc$driven_out;
        now_on = rc$on_out;
        pending_out = rc$pending_out;
        negative = rc$x_out[32'h17];
        if (is_ts) begin
            x_out = late_x$q;
            threshold_out = late_threshold$q;
            base_out = late_base$q;
            since_out = late_since$q;
            driven_out = late_driven$q;
            now_on = late_on$q;
            pending_out = late_pending$q;
            negative = 1'b0;
        end
        on_out = now_on;
        was_on1$d = on;
        was_on2$d = was_on1$q;
        was_on3$d = was_on2$q;
        fires = now_on & ~was_on3$q;
    end
    
endmodule // system$array$lane$soma


module system$array$lane$soma$late_base(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_base


module system$array$lane$soma$late_driven(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_driven


module system$array$lane$soma$late_on(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_on


module system$array$lane$soma$late_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_pending


module system$array$lane$soma$late_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_since


module system$array$lane$soma$late_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_threshold


module system$array$lane$soma$late_x(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$late_x


module system$array$lane$soma$rc(clock,source,growth,x,threshold,base,since,on,pending,leak_off,leak_on,hold,onset_ticks,rest_ticks,x_out,threshold_out,base_out,since_out,driven_out,on_out,pending_out,node2);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] source;
    input wire  [19:0] growth;
    input wire  [23:0] x;
    input wire  [15:0] threshold;
    input wire  [15:0] base;
    input wire  [7:0] since;
    input wire  on;
    input wire  pending;
    input wire  [15:0] leak_off;
    input wire  [15:0] leak_on;
    input wire  [15:0] hold;
    input wire  [7:0] onset_ticks;
    input wire  [7:0] rest_ticks;
    output reg  [23:0] x_out;
    output reg  [15:0] threshold_out;
    output reg  [15:0] base_out;
    output reg  [7:0] since_out;
    output reg  driven_out;
    output reg  on_out;
    output reg  pending_out;
    output reg  node2;
    
    // Stub signals
    reg  [15:0] leak_leak$d;
    wire  [15:0] leak_leak$q;
    reg  leak_leak$clock;
    reg  [23:0] leak_x$d;
    wire  [23:0] leak_x$q;
    reg  leak_x$clock;
    reg  [19:0] leak_growth$d;
    wire  [19:0] leak_growth$q;
    reg  leak_growth$clock;
    reg  [15:0] leak_threshold$d;
    wire  [15:0] leak_threshold$q;
    reg  leak_threshold$clock;
    reg  [15:0] leak_base$d;
    wire  [15:0] leak_base$q;
    reg  leak_base$clock;
    reg  [7:0] leak_since$d;
    wire  [7:0] leak_since$q;
    reg  leak_since$clock;
    reg  leak_on_before$d;
    wire  leak_on_before$q;
    reg  leak_on_before$clock;
    reg  leak_pending$d;
    wire  leak_pending$q;
    reg  leak_pending$clock;
    reg  multiplier$clock;
    reg  [15:0] multiplier$value;
    reg  [15:0] multiplier$factor;
    wire  [31:0] multiplier$product;
    reg  [25:0] multiply_raised$d;
    wire  [25:0] multiply_raised$q;
    reg  multiply_raised$clock;
    reg  [15:0] multiply_threshold$d;
    wire  [15:0] multiply_threshold$q;
    reg  multiply_threshold$clock;
    reg  [15:0] multiply_base$d;
    wire  [15:0] multiply_base$q;
    reg  multiply_base$clock;
    reg  [7:0] multiply_since$d;
    wire  [7:0] multiply_since$q;
    reg  multiply_since$clock;
    reg  multiply_on$d;
    wire  multiply_on$q;
    reg  multiply_on$clock;
    reg  multiply_pending$d;
    wire  multiply_pending$q;
    reg  multiply_pending$clock;
    reg  [23:0] settle_x$d;
    wire  [23:0] settle_x$q;
    reg  settle_x$clock;
    reg  [15:0] settle_threshold$d;
    wire  [15:0] settle_threshold$q;
    reg  settle_threshold$clock;
    reg  [15:0] settle_base$d;
    wire  [15:0] settle_base$q;
    reg  settle_base$clock;
    reg  [7:0] settle_since$d;
    wire  [7:0] settle_since$q;
    reg  settle_since$clock;
    reg  settle_on$d;
    wire  settle_on$q;
    reg  settle_on$clock;
    reg  settle_pending$d;
    wire  settle_pending$q;
    reg  settle_pending$clock;
    
    // Local signals
    reg  [15:0] own;
    reg  [16:0] wide_leak;
    reg  [25:0] wide_x;
    reg  [25:0] wide_growth;
    reg  [25:0] lost;
    reg  [25:0] moved;
    reg  [2:0] signs;
    reg  [23:0] inverted;
    reg  [23:0] negated;
    reg  [23:0] magnitude;
    reg  [15:0] level;
    reg  turning;
    reg  [7:0] delay;
    reg  turns;
    reg  [7:0] counted;
    reg  on_next;
    
    // Sub module instances
    system$array$lane$soma$rc$leak_leak leak_leak(
        .d(leak_leak$d),
        .q(leak_leak$q),
        .clock(leak_leak$clock)
    );
    system$array$lane$soma$rc$leak_x leak_x(
        .d(leak_x$d),
        .q(leak_x$q),
        .clock(leak_x$clock)
    );
    system$array$lane$soma$rc$leak_growth leak_growth(
        .d(leak_growth$d),
        .q(leak_growth$q),
        .clock(leak_growth$clock)
    );
    system$array$lane$soma$rc$leak_threshold leak_threshold(
        .d(leak_threshold$d),
        .q(leak_threshold$q),
        .clock(leak_threshold$clock)
    );
    system$array$lane$soma$rc$leak_base leak_base(
        .d(leak_base$d),
        .q(leak_base$q),
        .clock(leak_base$clock)
    );
    system$array$lane$soma$rc$leak_since leak_since(
        .d(leak_since$d),
        .q(leak_since$q),
        .clock(leak_since$clock)
    );
    system$array$lane$soma$rc$leak_on_before leak_on_before(
        .d(leak_on_before$d),
        .q(leak_on_before$q),
        .clock(leak_on_before$clock)
    );
    system$array$lane$soma$rc$leak_pending leak_pending(
        .d(leak_pending$d),
        .q(leak_pending$q),
        .clock(leak_pending$clock)
    );
    system$array$lane$soma$rc$multiplier multiplier(
        .clock(multiplier$clock),
        .value(multiplier$value),
        .factor(multiplier$factor),
        .product(multiplier$product)
    );
    system$array$lane$soma$rc$multiply_raised multiply_raised(
        .d(multiply_raised$d),
        .q(multiply_raised$q),
        .clock(multiply_raised$clock)
    );
    system$array$lane$soma$rc$multiply_threshold multiply_threshold(
        .d(multiply_threshold$d),
        .q(multiply_threshold$q),
        .clock(multiply_threshold$clock)
    );
    system$array$lane$soma$rc$multiply_base multiply_base(
        .d(multiply_base$d),
        .q(multiply_base$q),
        .clock(multiply_base$clock)
    );
    system$array$lane$soma$rc$multiply_since multiply_since(
        .d(multiply_since$d),
        .q(multiply_since$q),
        .clock(multiply_since$clock)
    );
    system$array$lane$soma$rc$multiply_on multiply_on(
        .d(multiply_on$d),
        .q(multiply_on$q),
        .clock(multiply_on$clock)
    );
    system$array$lane$soma$rc$multiply_pending multiply_pending(
        .d(multiply_pending$d),
        .q(multiply_pending$q),
        .clock(multiply_pending$clock)
    );
    system$array$lane$soma$rc$settle_x settle_x(
        .d(settle_x$d),
        .q(settle_x$q),
        .clock(settle_x$clock)
    );
    system$array$lane$soma$rc$settle_threshold settle_threshold(
        .d(settle_threshold$d),
        .q(settle_threshold$q),
        .clock(settle_threshold$clock)
    );
    system$array$lane$soma$rc$settle_base settle_base(
        .d(settle_base$d),
        .q(settle_base$q),
        .clock(settle_base$clock)
    );
    system$array$lane$soma$rc$settle_since settle_since(
        .d(settle_since$d),
        .q(settle_since$q),
        .clock(settle_since$clock)
    );
    system$array$lane$soma$rc$settle_on settle_on(
        .d(settle_on$d),
        .q(settle_on$q),
        .clock(settle_on$clock)
    );
    system$array$lane$soma$rc$settle_pending settle_pending(
        .d(settle_pending$d),
        .q(settle_pending$q),
        .clock(settle_pending$clock)
    );
    
    // Update code
    always @(*) begin
        leak_leak$clock = clock;
        leak_x$clock = clock;
        leak_growth$clock = clock;
        leak_threshold$clock = clock;
        leak_base$clock = clock;
        leak_since$clock = clock;
        leak_on_before$clock = clock;
        leak_leak$d = leak_leak$q;
        leak_x$d = leak_x$q;
        leak_growth$d = leak_growth$q;
        leak_threshold$d = leak_threshold$q;
        leak_base$d = leak_base$q;
        leak_since$d = leak_since$q;
        leak_on_before$d = leak_on_before$q;
        leak_pending$clock = clock;
        multiply_raised$clock = clock;
        multiply_threshold$clock = clock;
        multiply_base$clock = clock;
        multiply_since$clock = clock;
        leak_pending$d = leak_pending$q;
        multiply_raised$d = multiply_raised$q;
        multiply_threshold$d = multiply_threshold$q;
        multiply_base$d = multiply_base$q;
        multiply_since$d = multiply_since$q;
        multiply_on$clock = clock;
        multiply_pending$clock = clock;
        settle_x$clock = clock;
        settle_threshold$clock = clock;
        settle_base$clock = clock;
        settle_since$clock = clock;
        multiply_on$d = multiply_on$q;
        multiply_pending$d = multiply_pending$q;
        settle_x$d = settle_x$q;
        settle_threshold$d = settle_threshold$q;
        settle_base$d = settle_base$q;
        settle_since$d = settle_since$q;
        settle_on$clock = clock;
        settle_pending$clock = clock;
        settle_on$d = settle_on$q;
        settle_pending$d = settle_pending$q;
        multiplier$clock = clock;
        own = leak_off;
        if (on) begin
            own = leak_on;
        end
        wide_leak = ((source) & 17'h1ffff) + ((own) & 17'h1ffff);
        leak_leak$d = ((wide_leak) & 16'hffff);
        if (wide_leak[32'h10]) begin
            leak_leak$d = 32'hffff;
        end
        leak_x$d = x;
        leak_growth$d = growth;
        leak_threshold$d = threshold;
        leak_base$d = base;
        leak_since$d = since;
        leak_on_before$d = on;
        leak_pending$d = pending;
        multiplier$value = leak_x$q[(32'h8)+:(16)];
        multiplier$factor = leak_leak$q;
        wide_x = ((leak_x$q) & 26'h3ffffff);
        if (leak_x$q[32'h17]) begin
            wide_x = ((leak_x$q) & 26'h3ffffff) | 32'h3000000;
        end
        wide_growth = ((leak_growth$q) & 26'h3ffffff);
        if (leak_growth$q[32'h13]) begin
            wide_growth = ((leak_growth$q) & 26'h3ffffff) | 32'h3f00000;
        end
        multiply_raised$d = wide_x + wide_growth;
        multiply_threshold$d = leak_threshold$q;
        multiply_base$d = leak_base$q;
        multiply_since$d = leak_since$q;
        multiply_on$d = leak_on_before$q;
        multiply_pending$d = leak_pending$q;
        lost = ((multiplier$product[(32'h8)+:(24)]) & 26'h3ffffff);
        if (multiplier$product[32'h1f]) begin
            lost = ((multiplier$product[(32'h8)+:(24)]) & 26'h3ffffff) | 32'h3000000;
        end
        moved = multiply_raised$q - lost;
        signs = moved[(32'h17)+:(3)];
        settle_x$d = ((moved) & 24'hffffff);
        if (signs[32'h2] & ~&signs) begin
            settle_x$d = 32'h800000;
        end
        if (~signs[32'h2] & |signs) begin
            settle_x$d = 32'h7fffff;
        end
        settle_threshold$d = multiply_threshold$q;
        settle_base$d = multiply_base$q;
        settle_since$d = multiply_since$q;
        settle_on$d = multiply_on$q;
        settle_pending$d = multiply_pending$q;
        inverted = ~settle_x$q;
        negated = inverted + 32'h1;
        magnitude = settle_x$q;
        if (settle_x$q[32'h17]) begin
            magnitude = negated;
        end
        level = magnitude[(32'h8)+:(16)];
        turning = level >= settle_threshold$q;
        delay = onset_ticks;
        if (settle_on$q) begin
            turning = level < hold;
            delay = rest_ticks;
        end
        turns = turning & (settle_since$q >= delay);
        counted = settle_since$q + 32'h1;
        if (&settle_since$q) begin
            counted = settle_since$q;
        end
        since_out = 32'h0;
        if (turning & ~turns) begin
            since_out = counted;
        end
        on_next = settle_on$q ^ turns;
        x_out = settle_x$q;
        threshold_out = settle_threshold$q;
        base_out = settle_base$q;
        driven_out = turning;
        on_out = on_next;
        pending_out = settle_pending$q | (settle_on$q & turns);
        node2 = on_next;
    end
    
endmodule // system$array$lane$soma$rc


module system$array$lane$soma$rc$leak_base(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_base


module system$array$lane$soma$rc$leak_growth(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_growth


module system$array$lane$soma$rc$leak_leak(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_leak


module system$array$lane$soma$rc$leak_on_before(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_on_before


module system$array$lane$soma$rc$leak_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_pending


module system$array$lane$soma$rc$leak_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_since


module system$array$lane$soma$rc$leak_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_threshold


module system$array$lane$soma$rc$leak_x(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$leak_x


module system$array$lane$soma$rc$multiplier(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [15:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  nibble$0$clock;
    reg  [15:0] nibble$0$value;
    reg  [3:0] nibble$0$factor;
    wire  [31:0] nibble$0$product;
    reg  nibble$1$clock;
    reg  [15:0] nibble$1$value;
    reg  [3:0] nibble$1$factor;
    wire  [31:0] nibble$1$product;
    reg  nibble$2$clock;
    reg  [15:0] nibble$2$value;
    reg  [3:0] nibble$2$factor;
    wire  [31:0] nibble$2$product;
    reg  nibble$3$clock;
    reg  [15:0] nibble$3$value;
    reg  [3:0] nibble$3$factor;
    wire  [31:0] nibble$3$product;
    
    // Local signals
    reg  [31:0] lower;
    reg  [31:0] upper;
    
    // Sub module instances
    system$array$lane$soma$rc$multiplier$nibble$0 nibble$0(
        .clock(nibble$0$clock),
        .value(nibble$0$value),
        .factor(nibble$0$factor),
        .product(nibble$0$product)
    );
    system$array$lane$soma$rc$multiplier$nibble$1 nibble$1(
        .clock(nibble$1$clock),
        .value(nibble$1$value),
        .factor(nibble$1$factor),
        .product(nibble$1$product)
    );
    system$array$lane$soma$rc$multiplier$nibble$2 nibble$2(
        .clock(nibble$2$clock),
        .value(nibble$2$value),
        .factor(nibble$2$factor),
        .product(nibble$2$product)
    );
    system$array$lane$soma$rc$multiplier$nibble$3 nibble$3(
        .clock(nibble$3$clock),
        .value(nibble$3$value),
        .factor(nibble$3$factor),
        .product(nibble$3$product)
    );
    
    // Update code
    always @(*) begin
        nibble$0$clock = clock;
        nibble$0$value = value;
        nibble$1$clock = clock;
        nibble$1$value = value;
        nibble$2$clock = clock;
        nibble$2$value = value;
        nibble$3$clock = clock;
        nibble$3$value = value;
        nibble$0$factor = factor[(32'h0)+:(4)];
        nibble$1$factor = factor[(32'h4)+:(4)];
        nibble$2$factor = factor[(32'h8)+:(4)];
        nibble$3$factor = factor[(32'hc)+:(4)];
        lower = nibble$0$product + (nibble$1$product << 32'h4);
        upper = (nibble$2$product << 32'h8) + (nibble$3$product << 32'hc);
        product = lower + upper;
    end
    
endmodule // system$array$lane$soma$rc$multiplier


module system$array$lane$soma$rc$multiplier$nibble$0(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$lane$soma$rc$multiplier$nibble$0$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$lane$soma$rc$multiplier$nibble$0


module system$array$lane$soma$rc$multiplier$nibble$0$sum(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiplier$nibble$0$sum


module system$array$lane$soma$rc$multiplier$nibble$1(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$lane$soma$rc$multiplier$nibble$1$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$lane$soma$rc$multiplier$nibble$1


module system$array$lane$soma$rc$multiplier$nibble$1$sum(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiplier$nibble$1$sum


module system$array$lane$soma$rc$multiplier$nibble$2(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$lane$soma$rc$multiplier$nibble$2$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$lane$soma$rc$multiplier$nibble$2


module system$array$lane$soma$rc$multiplier$nibble$2$sum(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiplier$nibble$2$sum


module system$array$lane$soma$rc$multiplier$nibble$3(clock,value,factor,product);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] value;
    input wire  [3:0] factor;
    output reg  [31:0] product;
    
    // Stub signals
    reg  [19:0] sum$d;
    wire  [19:0] sum$q;
    reg  sum$clock;
    
    // Local signals
    reg  [19:0] wide;
    reg  [19:0] low;
    reg  [19:0] high;
    
    // Sub module instances
    system$array$lane$soma$rc$multiplier$nibble$3$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    
    // Update code
    always @(*) begin
        sum$clock = clock;
        sum$d = sum$q;
        wide = ((value) & 20'hfffff);
        if (value[32'hf]) begin
            wide = ((value) & 20'hfffff) | 32'hf0000;
        end
        low = 32'h0;
        high = 32'h0;
        if (factor[32'h0]) begin
            low = wide;
        end
        if (factor[32'h1]) begin
            low = low + (wide << 32'h1);
        end
        if (factor[32'h2]) begin
            high = wide << 32'h2;
        end
        if (factor[32'h3]) begin
            high = high + (wide << 32'h3);
        end
        sum$d = low + high;
        product = ((sum$q) & 32'hffffffff);
        if (sum$q[32'h13]) begin
            product = ((sum$q) & 32'hffffffff) | 64'hfff00000;
        end
    end
    
endmodule // system$array$lane$soma$rc$multiplier$nibble$3


module system$array$lane$soma$rc$multiplier$nibble$3$sum(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiplier$nibble$3$sum


module system$array$lane$soma$rc$multiply_base(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiply_base


module system$array$lane$soma$rc$multiply_on(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiply_on


module system$array$lane$soma$rc$multiply_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiply_pending


module system$array$lane$soma$rc$multiply_raised(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$soma$rc$multiply_raised


module system$array$lane$soma$rc$multiply_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiply_since


module system$array$lane$soma$rc$multiply_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$multiply_threshold


module system$array$lane$soma$rc$settle_base(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_base


module system$array$lane$soma$rc$settle_on(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_on


module system$array$lane$soma$rc$settle_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_pending


module system$array$lane$soma$rc$settle_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_since


module system$array$lane$soma$rc$settle_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_threshold


module system$array$lane$soma$rc$settle_x(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$rc$settle_x


module system$array$lane$soma$ts(clock,volt,growth,x,threshold,base,spread_shift,since,driven,on,pending,drive_min,onset_ticks,rest_ticks,rest_sub_ticks,leak_fast_shift,leak_slow_shift,half_span,fatigue_min,fatigue_max,x_out,threshold_out,base_out,base_moves,since_out,driven_out,on_out,pending_out,node2);
    
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
    system$array$lane$soma$ts$grow_x grow_x(
        .d(grow_x$d),
        .q(grow_x$q),
        .clock(grow_x$clock)
    );
    system$array$lane$soma$ts$grow_growth grow_growth(
        .d(grow_growth$d),
        .q(grow_growth$q),
        .clock(grow_growth$clock)
    );
    system$array$lane$soma$ts$grow_leak grow_leak(
        .d(grow_leak$d),
        .q(grow_leak$q),
        .clock(grow_leak$clock)
    );
    system$array$lane$soma$ts$grow_threshold grow_threshold(
        .d(grow_threshold$d),
        .q(grow_threshold$q),
        .clock(grow_threshold$clock)
    );
    system$array$lane$soma$ts$grow_since grow_since(
        .d(grow_since$d),
        .q(grow_since$q),
        .clock(grow_since$clock)
    );
    system$array$lane$soma$ts$grow_driven grow_driven(
        .d(grow_driven$d),
        .q(grow_driven$q),
        .clock(grow_driven$clock)
    );
    system$array$lane$soma$ts$grow_on grow_on(
        .d(grow_on$d),
        .q(grow_on$q),
        .clock(grow_on$clock)
    );
    system$array$lane$soma$ts$grow_pending grow_pending(
        .d(grow_pending$d),
        .q(grow_pending$q),
        .clock(grow_pending$clock)
    );
    system$array$lane$soma$ts$grow_base grow_base(
        .d(grow_base$d),
        .q(grow_base$q),
        .clock(grow_base$clock)
    );
    system$array$lane$soma$ts$grow_middle grow_middle(
        .d(grow_middle$d),
        .q(grow_middle$q),
        .clock(grow_middle$clock)
    );
    system$array$lane$soma$ts$grow_deviation grow_deviation(
        .d(grow_deviation$d),
        .q(grow_deviation$q),
        .clock(grow_deviation$clock)
    );
    system$array$lane$soma$ts$grow_shift grow_shift(
        .d(grow_shift$d),
        .q(grow_shift$q),
        .clock(grow_shift$clock)
    );
    system$array$lane$soma$ts$grow_forgets grow_forgets(
        .d(grow_forgets$d),
        .q(grow_forgets$q),
        .clock(grow_forgets$clock)
    );
    system$array$lane$soma$ts$settle_x settle_x(
        .d(settle_x$d),
        .q(settle_x$q),
        .clock(settle_x$clock)
    );
    system$array$lane$soma$ts$settle_threshold settle_threshold(
        .d(settle_threshold$d),
        .q(settle_threshold$q),
        .clock(settle_threshold$clock)
    );
    system$array$lane$soma$ts$settle_fire settle_fire(
        .d(settle_fire$d),
        .q(settle_fire$q),
        .clock(settle_fire$clock)
    );
    system$array$lane$soma$ts$settle_up settle_up(
        .d(settle_up$d),
        .q(settle_up$q),
        .clock(settle_up$clock)
    );
    system$array$lane$soma$ts$settle_other settle_other(
        .d(settle_other$d),
        .q(settle_other$q),
        .clock(settle_other$clock)
    );
    system$array$lane$soma$ts$settle_forgets settle_forgets(
        .d(settle_forgets$d),
        .q(settle_forgets$q),
        .clock(settle_forgets$clock)
    );
    system$array$lane$soma$ts$settle_since settle_since(
        .d(settle_since$d),
        .q(settle_since$q),
        .clock(settle_since$clock)
    );
    system$array$lane$soma$ts$settle_driven settle_driven(
        .d(settle_driven$d),
        .q(settle_driven$q),
        .clock(settle_driven$clock)
    );
    system$array$lane$soma$ts$settle_on settle_on(
        .d(settle_on$d),
        .q(settle_on$q),
        .clock(settle_on$clock)
    );
    system$array$lane$soma$ts$settle_pending settle_pending(
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
    
endmodule // system$array$lane$soma$ts


module system$array$lane$soma$ts$grow_base(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_base


module system$array$lane$soma$ts$grow_deviation(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_deviation


module system$array$lane$soma$ts$grow_driven(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_driven


module system$array$lane$soma$ts$grow_forgets(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_forgets


module system$array$lane$soma$ts$grow_growth(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_growth


module system$array$lane$soma$ts$grow_leak(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_leak


module system$array$lane$soma$ts$grow_middle(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_middle


module system$array$lane$soma$ts$grow_on(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_on


module system$array$lane$soma$ts$grow_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_pending


module system$array$lane$soma$ts$grow_shift(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_shift


module system$array$lane$soma$ts$grow_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_since


module system$array$lane$soma$ts$grow_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_threshold


module system$array$lane$soma$ts$grow_x(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$grow_x


module system$array$lane$soma$ts$settle_driven(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_driven


module system$array$lane$soma$ts$settle_fire(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_fire


module system$array$lane$soma$ts$settle_forgets(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_forgets


module system$array$lane$soma$ts$settle_on(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_on


module system$array$lane$soma$ts$settle_other(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_other


module system$array$lane$soma$ts$settle_pending(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_pending


module system$array$lane$soma$ts$settle_since(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_since


module system$array$lane$soma$ts$settle_threshold(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_threshold


module system$array$lane$soma$ts$settle_up(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_up


module system$array$lane$soma$ts$settle_x(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$ts$settle_x


module system$array$lane$soma$was_on1(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$was_on1


module system$array$lane$soma$was_on2(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$was_on2


module system$array$lane$soma$was_on3(d,q,clock);
    
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
          
endmodule // system$array$lane$soma$was_on3


module system$array$lane$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Enums
    localparam ArrayLaneState$Idle = 0;
    localparam ArrayLaneState$Neurons = 1;
    localparam ArrayLaneState$Drain = 2;
    localparam ArrayLaneState$Done = 3;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$lane$state


module system$array$lane$states(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);
    
    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [26:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [26:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[26:0] mem[127:0];
    
    initial begin
    mem[7'b0] = 27'h0;
    mem[7'b1] = 27'h0;
    mem[7'b10] = 27'h0;
    mem[7'b11] = 27'h0;
    mem[7'b100] = 27'h0;
    mem[7'b101] = 27'h0;
    mem[7'b110] = 27'h0;
    mem[7'b111] = 27'h0;
    mem[7'b1000] = 27'h0;
    mem[7'b1001] = 27'h0;
    mem[7'b1010] = 27'h0;
    mem[7'b1011] = 27'h0;
    mem[7'b1100] = 27'h0;
    mem[7'b1101] = 27'h0;
    mem[7'b1110] = 27'h0;
    mem[7'b1111] = 27'h0;
    mem[7'b10000] = 27'h0;
    mem[7'b10001] = 27'h0;
    mem[7'b10010] = 27'h0;
    mem[7'b10011] = 27'h0;
    mem[7'b10100] = 27'h0;
    mem[7'b10101] = 27'h0;
    mem[7'b10110] = 27'h0;
    mem[7'b10111] = 27'h0;
    mem[7'b11000] = 27'h0;
    mem[7'b11001] = 27'h0;
    mem[7'b11010] = 27'h0;
    mem[7'b11011] = 27'h0;
    mem[7'b11100] = 27'h0;
    mem[7'b11101] = 27'h0;
    mem[7'b11110] = 27'h0;
    mem[7'b11111] = 27'h0;
    mem[7'b100000] = 27'h0;
    mem[7'b100001] = 27'h0;
    mem[7'b100010] = 27'h0;
    mem[7'b100011] = 27'h0;
    mem[7'b100100] = 27'h0;
    mem[7'b100101] = 27'h0;
    mem[7'b100110] = 27'h0;
    mem[7'b100111] = 27'h0;
    mem[7'b101000] = 27'h0;
    mem[7'b101001] = 27'h0;
    mem[7'b101010] = 27'h0;
    mem[7'b101011] = 27'h0;
    mem[7'b101100] = 27'h0;
    mem[7'b101101] = 27'h0;
    mem[7'b101110] = 27'h0;
    mem[7'b101111] = 27'h0;
    mem[7'b110000] = 27'h0;
    mem[7'b110001] = 27'h0;
    mem[7'b110010] = 27'h0;
    mem[7'b110011] = 27'h0;
    mem[7'b110100] = 27'h0;
    mem[7'b110101] = 27'h0;
    mem[7'b110110] = 27'h0;
    mem[7'b110111] = 27'h0;
    mem[7'b111000] = 27'h0;
    mem[7'b111001] = 27'h0;
    mem[7'b111010] = 27'h0;
    mem[7'b111011] = 27'h0;
    mem[7'b111100] = 27'h0;
    mem[7'b111101] = 27'h0;
    mem[7'b111110] = 27'h0;
    mem[7'b111111] = 27'h0;
    mem[7'b1000000] = 27'h0;
    mem[7'b1000001] = 27'h0;
    mem[7'b1000010] = 27'h0;
    mem[7'b1000011] = 27'h0;
    mem[7'b1000100] = 27'h0;
    mem[7'b1000101] = 27'h0;
    mem[7'b1000110] = 27'h0;
    mem[7'b1000111] = 27'h0;
    mem[7'b1001000] = 27'h0;
    mem[7'b1001001] = 27'h0;
    mem[7'b1001010] = 27'h0;
    mem[7'b1001011] = 27'h0;
    mem[7'b1001100] = 27'h0;
    mem[7'b1001101] = 27'h0;
    mem[7'b1001110] = 27'h0;
    mem[7'b1001111] = 27'h0;
    mem[7'b1010000] = 27'h0;
    mem[7'b1010001] = 27'h0;
    mem[7'b1010010] = 27'h0;
    mem[7'b1010011] = 27'h0;
    mem[7'b1010100] = 27'h0;
    mem[7'b1010101] = 27'h0;
    mem[7'b1010110] = 27'h0;
    mem[7'b1010111] = 27'h0;
    mem[7'b1011000] = 27'h0;
    mem[7'b1011001] = 27'h0;
    mem[7'b1011010] = 27'h0;
    mem[7'b1011011] = 27'h0;
    mem[7'b1011100] = 27'h0;
    mem[7'b1011101] = 27'h0;
    mem[7'b1011110] = 27'h0;
    mem[7'b1011111] = 27'h0;
    mem[7'b1100000] = 27'h0;
    mem[7'b1100001] = 27'h0;
    mem[7'b1100010] = 27'h0;
    mem[7'b1100011] = 27'h0;
    mem[7'b1100100] = 27'h0;
    mem[7'b1100101] = 27'h0;
    mem[7'b1100110] = 27'h0;
    mem[7'b1100111] = 27'h0;
    mem[7'b1101000] = 27'h0;
    mem[7'b1101001] = 27'h0;
    mem[7'b1101010] = 27'h0;
    mem[7'b1101011] = 27'h0;
    mem[7'b1101100] = 27'h0;
    mem[7'b1101101] = 27'h0;
    mem[7'b1101110] = 27'h0;
    mem[7'b1101111] = 27'h0;
    mem[7'b1110000] = 27'h0;
    mem[7'b1110001] = 27'h0;
    mem[7'b1110010] = 27'h0;
    mem[7'b1110011] = 27'h0;
    mem[7'b1110100] = 27'h0;
    mem[7'b1110101] = 27'h0;
    mem[7'b1110110] = 27'h0;
    mem[7'b1110111] = 27'h0;
    mem[7'b1111000] = 27'h0;
    mem[7'b1111001] = 27'h0;
    mem[7'b1111010] = 27'h0;
    mem[7'b1111011] = 27'h0;
    mem[7'b1111100] = 27'h0;
    mem[7'b1111101] = 27'h0;
    mem[7'b1111110] = 27'h0;
    mem[7'b1111111] = 27'h0;
    end
    
    
    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end
    
    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
                
endmodule // system$array$lane$states


module system$array$lane$valid1(d,q,clock);
    
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
          
endmodule // system$array$lane$valid1


module system$array$lane$valid2(d,q,clock);
    
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
          
endmodule // system$array$lane$valid2


module system$array$lane$valid3(d,q,clock);
    
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
          
endmodule // system$array$lane$valid3


module system$array$lane$valid4(d,q,clock);
    
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
          
endmodule // system$array$lane$valid4


module system$array$left(d,q,clock);
    
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
          
endmodule // system$array$left


module system$array$now(d,q,clock);
    
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
          
endmodule // system$array$now


module system$array$pulse(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$pulse


module system$array$ramp_count(d,q,clock);
    
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
          
endmodule // system$array$ramp_count


module system$array$ran(d,q,clock);
    
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
          
endmodule // system$array$ran


module system$array$registers(clock,stb,we,adr,dat_w,dat_r,ack,err,host_address,host_data,write_synapse,write_level,write_neuron,write_growth,read_synapse,read_level,read_neuron,read_growth,run,programs,drive_write,clear,init,seed_write,clear_errors,scale,load_fixed,growth_max,leak_off,leak_on,hold,onset_ticks,rest_ticks,jitter,rest_sub_ticks,fatigue_min,fatigue_max,conductance_min,conductance_max,potentiate_shift,depress_shift,ramp_ticks,ramp_step,busy,ticks,drive,ran,fired,digest,conductance_digest,seed,build_id,clock_hz,errors,cycles,halt);
    
    // Module arguments
    input wire  clock;
    input wire  stb;
    input wire  we;
    input wire  [19:0] adr;
    input wire  [31:0] dat_w;
    output reg  [31:0] dat_r;
    output reg  ack;
    output reg  err;
    output reg  [18:0] host_address;
    output reg  [31:0] host_data;
    output reg  write_synapse;
    output reg  write_level;
    output reg  write_neuron;
    output reg  write_growth;
    input wire  [11:0] read_synapse;
    input wire  [12:0] read_level;
    input wire  [31:0] read_neuron;
    input wire  [22:0] read_growth;
    output reg  run;
    output reg  programs;
    output reg  drive_write;
    output reg  clear;
    output reg  init;
    output reg  seed_write;
    output reg  clear_errors;
    output reg  [15:0] scale;
    output reg  [15:0] load_fixed;
    output reg  [15:0] growth_max;
    output reg  [15:0] leak_off;
    output reg  [15:0] leak_on;
    output reg  [15:0] hold;
    output reg  [7:0] onset_ticks;
    output reg  [7:0] rest_ticks;
    output reg  [5:0] jitter;
    output reg  [7:0] rest_sub_ticks;
    output reg  [15:0] fatigue_min;
    output reg  [15:0] fatigue_max;
    output reg  [11:0] conductance_min;
    output reg  [11:0] conductance_max;
    output reg  [3:0] potentiate_shift;
    output reg  [3:0] depress_shift;
    output reg  [15:0] ramp_ticks;
    output reg  [15:0] ramp_step;
    input wire  busy;
    input wire  [31:0] ticks;
    input wire  [15:0] drive;
    input wire  [23:0] ran;
    input wire  [127:0] fired;
    input wire  [31:0] digest;
    input wire  [31:0] conductance_digest;
    input wire  [31:0] seed;
    input wire  [31:0] build_id;
    input wire  [31:0] clock_hz;
    input wire  [3:0] errors;
    input wire  [31:0] cycles;
    input wire  halt;
    
    // Constant declarations
    localparam  region_csr = 4'h0;
    localparam  region_levels = 4'h2;
    localparam  region_neurons = 4'h3;
    localparam  region_growth = 4'h5;
    localparam  last_offset = 6'b100111;
    localparam  value_ident = 32'h4d410001;
    localparam  value_sizes = 32'h64620;
    localparam  offset_run = 6'b10;
    localparam  offset_programs = 6'b100;
    localparam  offset_drive_write = 6'b11000;
    localparam  offset_clear = 6'b100001;
    localparam  offset_init_write = 6'b100010;
    localparam  offset_seed_write = 6'b100000;
    localparam  offset_clear_errors_write = 6'b100110;
    
    // Enums
    localparam BusState$Idle = 0;
    localparam BusState$Access = 1;
    localparam BusState$Wait = 2;
    localparam BusState$Answer = 3;
    
    // Stub signals
    reg  csr$0$clock;
    reg  [5:0] csr$0$address;
    reg  csr$0$write;
    reg  [31:0] csr$0$data;
    wire  [15:0] csr$0$value;
    wire  [31:0] csr$0$read;
    reg  csr$1$clock;
    reg  [5:0] csr$1$address;
    reg  csr$1$write;
    reg  [31:0] csr$1$data;
    wire  [15:0] csr$1$value;
    wire  [31:0] csr$1$read;
    reg  csr$2$clock;
    reg  [5:0] csr$2$address;
    reg  csr$2$write;
    reg  [31:0] csr$2$data;
    wire  [15:0] csr$2$value;
    wire  [31:0] csr$2$read;
    reg  csr$3$clock;
    reg  [5:0] csr$3$address;
    reg  csr$3$write;
    reg  [31:0] csr$3$data;
    wire  [15:0] csr$3$value;
    wire  [31:0] csr$3$read;
    reg  csr$4$clock;
    reg  [5:0] csr$4$address;
    reg  csr$4$write;
    reg  [31:0] csr$4$data;
    wire  [15:0] csr$4$value;
    wire  [31:0] csr$4$read;
    reg  csr$5$clock;
    reg  [5:0] csr$5$address;
    reg  csr$5$write;
    reg  [31:0] csr$5$data;
    wire  [15:0] csr$5$value;
    wire  [31:0] csr$5$read;
    reg  csr$6$clock;
    reg  [5:0] csr$6$address;
    reg  csr$6$write;
    reg  [31:0] csr$6$data;
    wire  [15:0] csr$6$value;
    wire  [31:0] csr$6$read;
    reg  csr$7$clock;
    reg  [5:0] csr$7$address;
    reg  csr$7$write;
    reg  [31:0] csr$7$data;
    wire  [15:0] csr$7$value;
    wire  [31:0] csr$7$read;
    reg  csr$8$clock;
    reg  [5:0] csr$8$address;
    reg  csr$8$write;
    reg  [31:0] csr$8$data;
    wire  [15:0] csr$8$value;
    wire  [31:0] csr$8$read;
    reg  csr$9$clock;
    reg  [5:0] csr$9$address;
    reg  csr$9$write;
    reg  [31:0] csr$9$data;
    wire  [15:0] csr$9$value;
    wire  [31:0] csr$9$read;
    reg  csr$10$clock;
    reg  [5:0] csr$10$address;
    reg  csr$10$write;
    reg  [31:0] csr$10$data;
    wire  [15:0] csr$10$value;
    wire  [31:0] csr$10$read;
    reg  csr$11$clock;
    reg  [5:0] csr$11$address;
    reg  csr$11$write;
    reg  [31:0] csr$11$data;
    wire  [15:0] csr$11$value;
    wire  [31:0] csr$11$read;
    reg  csr$12$clock;
    reg  [5:0] csr$12$address;
    reg  csr$12$write;
    reg  [31:0] csr$12$data;
    wire  [15:0] csr$12$value;
    wire  [31:0] csr$12$read;
    reg  csr$13$clock;
    reg  [5:0] csr$13$address;
    reg  csr$13$write;
    reg  [31:0] csr$13$data;
    wire  [15:0] csr$13$value;
    wire  [31:0] csr$13$read;
    reg  csr$14$clock;
    reg  [5:0] csr$14$address;
    reg  csr$14$write;
    reg  [31:0] csr$14$data;
    wire  [15:0] csr$14$value;
    wire  [31:0] csr$14$read;
    reg  csr$15$clock;
    reg  [5:0] csr$15$address;
    reg  csr$15$write;
    reg  [31:0] csr$15$data;
    wire  [15:0] csr$15$value;
    wire  [31:0] csr$15$read;
    reg  csr$16$clock;
    reg  [5:0] csr$16$address;
    reg  csr$16$write;
    reg  [31:0] csr$16$data;
    wire  [15:0] csr$16$value;
    wire  [31:0] csr$16$read;
    reg  csr$17$clock;
    reg  [5:0] csr$17$address;
    reg  csr$17$write;
    reg  [31:0] csr$17$data;
    wire  [15:0] csr$17$value;
    wire  [31:0] csr$17$read;
    reg  [5:0] view$0$address;
    reg  [31:0] view$0$value;
    wire  [31:0] view$0$read;
    reg  [5:0] view$1$address;
    reg  [31:0] view$1$value;
    wire  [31:0] view$1$read;
    reg  [5:0] view$2$address;
    reg  [31:0] view$2$value;
    wire  [31:0] view$2$read;
    reg  [5:0] view$3$address;
    reg  [31:0] view$3$value;
    wire  [31:0] view$3$read;
    reg  [5:0] view$4$address;
    reg  [31:0] view$4$value;
    wire  [31:0] view$4$read;
    reg  [5:0] view$5$address;
    reg  [31:0] view$5$value;
    wire  [31:0] view$5$read;
    reg  [5:0] view$6$address;
    reg  [31:0] view$6$value;
    wire  [31:0] view$6$read;
    reg  [5:0] view$7$address;
    reg  [31:0] view$7$value;
    wire  [31:0] view$7$read;
    reg  [5:0] view$8$address;
    reg  [31:0] view$8$value;
    wire  [31:0] view$8$read;
    reg  [5:0] view$9$address;
    reg  [31:0] view$9$value;
    wire  [31:0] view$9$read;
    reg  [5:0] view$10$address;
    reg  [31:0] view$10$value;
    wire  [31:0] view$10$read;
    reg  [5:0] view$11$address;
    reg  [31:0] view$11$value;
    wire  [31:0] view$11$read;
    reg  [5:0] view$12$address;
    reg  [31:0] view$12$value;
    wire  [31:0] view$12$read;
    reg  [5:0] view$13$address;
    reg  [31:0] view$13$value;
    wire  [31:0] view$13$read;
    reg  [5:0] view$14$address;
    reg  [31:0] view$14$value;
    wire  [31:0] view$14$read;
    reg  [5:0] view$15$address;
    reg  [31:0] view$15$value;
    wire  [31:0] view$15$read;
    reg  [5:0] view$16$address;
    reg  [31:0] view$16$value;
    wire  [31:0] view$16$read;
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
    reg  [5:0] offset;
    reg  [3:0] region;
    reg  high_offset;
    reg  writes;
    reg  writes_csr;
    reg  writes_memory;
    reg  in_csr;
    reg  in_synapses;
    reg  in_levels;
    reg  in_neurons;
    reg  in_growth;
    reg  in_memory;
    reg  [31:0] read_parameters;
    reg  [31:0] read_views;
    reg  [31:0] read;
    reg  [31:0] status;
    
    // Sub module instances
    system$array$registers$csr$0 csr$0(
        .clock(csr$0$clock),
        .address(csr$0$address),
        .write(csr$0$write),
        .data(csr$0$data),
        .value(csr$0$value),
        .read(csr$0$read)
    );
    system$array$registers$csr$1 csr$1(
        .clock(csr$1$clock),
        .address(csr$1$address),
        .write(csr$1$write),
        .data(csr$1$data),
        .value(csr$1$value),
        .read(csr$1$read)
    );
    system$array$registers$csr$2 csr$2(
        .clock(csr$2$clock),
        .address(csr$2$address),
        .write(csr$2$write),
        .data(csr$2$data),
        .value(csr$2$value),
        .read(csr$2$read)
    );
    system$array$registers$csr$3 csr$3(
        .clock(csr$3$clock),
        .address(csr$3$address),
        .write(csr$3$write),
        .data(csr$3$data),
        .value(csr$3$value),
        .read(csr$3$read)
    );
    system$array$registers$csr$4 csr$4(
        .clock(csr$4$clock),
        .address(csr$4$address),
        .write(csr$4$write),
        .data(csr$4$data),
        .value(csr$4$value),
        .read(csr$4$read)
    );
    system$array$registers$csr$5 csr$5(
        .clock(csr$5$clock),
        .address(csr$5$address),
        .write(csr$5$write),
        .data(csr$5$data),
        .value(csr$5$value),
        .read(csr$5$read)
    );
    system$array$registers$csr$6 csr$6(
        .clock(csr$6$clock),
        .address(csr$6$address),
        .write(csr$6$write),
        .data(csr$6$data),
        .value(csr$6$value),
        .read(csr$6$read)
    );
    system$array$registers$csr$7 csr$7(
        .clock(csr$7$clock),
        .address(csr$7$address),
        .write(csr$7$write),
        .data(csr$7$data),
        .value(csr$7$value),
        .read(csr$7$read)
    );
    system$array$registers$csr$8 csr$8(
        .clock(csr$8$clock),
        .address(csr$8$address),
        .write(csr$8$write),
        .data(csr$8$data),
        .value(csr$8$value),
        .read(csr$8$read)
    );
    system$array$registers$csr$9 csr$9(
        .clock(csr$9$clock),
        .address(csr$9$address),
        .write(csr$9$write),
        .data(csr$9$data),
        .value(csr$9$value),
        .read(csr$9$read)
    );
    system$array$registers$csr$10 csr$10(
        .clock(csr$10$clock),
        .address(csr$10$address),
        .write(csr$10$write),
        .data(csr$10$data),
        .value(csr$10$value),
        .read(csr$10$read)
    );
    system$array$registers$csr$11 csr$11(
        .clock(csr$11$clock),
        .address(csr$11$address),
        .write(csr$11$write),
        .data(csr$11$data),
        .value(csr$11$value),
        .read(csr$11$read)
    );
    system$array$registers$csr$12 csr$12(
        .clock(csr$12$clock),
        .address(csr$12$address),
        .write(csr$12$write),
        .data(csr$12$data),
        .value(csr$12$value),
        .read(csr$12$read)
    );
    system$array$registers$csr$13 csr$13(
        .clock(csr$13$clock),
        .address(csr$13$address),
        .write(csr$13$write),
        .data(csr$13$data),
        .value(csr$13$value),
        .read(csr$13$read)
    );
    system$array$registers$csr$14 csr$14(
        .clock(csr$14$clock),
        .address(csr$14$address),
        .write(csr$14$write),
        .data(csr$14$data),
        .value(csr$14$value),
        .read(csr$14$read)
    );
    system$array$registers$csr$15 csr$15(
        .clock(csr$15$clock),
        .address(csr$15$address),
        .write(csr$15$write),
        .data(csr$15$data),
        .value(csr$15$value),
        .read(csr$15$read)
    );
    system$array$registers$csr$16 csr$16(
        .clock(csr$16$clock),
        .address(csr$16$address),
        .write(csr$16$write),
        .data(csr$16$data),
        .value(csr$16$value),
        .read(csr$16$read)
    );
    system$array$registers$csr$17 csr$17(
        .clock(csr$17$clock),
        .address(csr$17$address),
        .write(csr$17$write),
        .data(csr$17$data),
        .value(csr$17$value),
        .read(csr$17$read)
    );
    system$array$registers$view$0 view$0(
        .address(view$0$address),
        .value(view$0$value),
        .read(view$0$read)
    );
    system$array$registers$view$1 view$1(
        .address(view$1$address),
        .value(view$1$value),
        .read(view$1$read)
    );
    system$array$registers$view$2 view$2(
        .address(view$2$address),
        .value(view$2$value),
        .read(view$2$read)
    );
    system$array$registers$view$3 view$3(
        .address(view$3$address),
        .value(view$3$value),
        .read(view$3$read)
    );
    system$array$registers$view$4 view$4(
        .address(view$4$address),
        .value(view$4$value),
        .read(view$4$read)
    );
    system$array$registers$view$5 view$5(
        .address(view$5$address),
        .value(view$5$value),
        .read(view$5$read)
    );
    system$array$registers$view$6 view$6(
        .address(view$6$address),
        .value(view$6$value),
        .read(view$6$read)
    );
    system$array$registers$view$7 view$7(
        .address(view$7$address),
        .value(view$7$value),
        .read(view$7$read)
    );
    system$array$registers$view$8 view$8(
        .address(view$8$address),
        .value(view$8$value),
        .read(view$8$read)
    );
    system$array$registers$view$9 view$9(
        .address(view$9$address),
        .value(view$9$value),
        .read(view$9$read)
    );
    system$array$registers$view$10 view$10(
        .address(view$10$address),
        .value(view$10$value),
        .read(view$10$read)
    );
    system$array$registers$view$11 view$11(
        .address(view$11$address),
        .value(view$11$value),
        .read(view$11$read)
    );
    system$array$registers$view$12 view$12(
        .address(view$12$address),
        .value(view$12$value),
        .read(view$12$read)
    );
    system$array$registers$view$13 view$13(
        .address(view$13$address),
        .value(view$13$value),
        .read(view$13$read)
    );
    system$array$registers$view$14 view$14(
        .address(view$14$address),
        .value(view$14$value),
        .read(view$14$read)
    );
    system$array$registers$view$15 view$15(
        .address(view$15$address),
        .value(view$15$value),
        .read(view$15$read)
    );
    system$array$registers$view$16 view$16(
        .address(view$16$address),
        .value(view$16$value),
        .read(view$16$read)
    );
    system$array$registers$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    system$array$registers$answer answer(
        .d(answer$d),
        .q(answer$q),
        .clock(answer$clock)
    );
    system$array$registers$refused refused(
        .d(refused$d),
        .q(refused$q),
        .clock(refused$clock)
    );
    system$array$registers$in_use in_use(
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
        region = adr[(32'h10)+:(4)];
        offset = adr[(32'h0)+:(6)];
        high_offset = |adr[(32'h6)+:(10)];
        in_csr = (region == region_csr) & ~high_offset & (offset <= last_offset);
        in_synapses = adr[32'h13];
        in_levels = region == region_levels;
        in_neurons = region == region_neurons;
        in_growth = region == region_growth;
        in_memory = in_synapses | in_levels | in_neurons | in_growth;
        in_use$d = busy;
        writes = (state$q == BusState$Access) & we;
        writes_csr = writes & in_csr;
        writes_memory = writes & ~in_use$q;
        host_address = adr[(32'h0)+:(19)];
        if (~in_synapses) begin
            host_address = ((adr[(32'h0)+:(16)]) & 19'h7ffff);
        end
        host_data = dat_w;
        write_synapse = writes_memory & in_synapses;
        write_level = writes_memory & in_levels;
        write_neuron = writes_memory & in_neurons;
        write_growth = writes_memory & in_growth;
        run = writes_csr & (offset == offset_run);
        programs = writes_csr & (offset == offset_programs);
        drive_write = writes_csr & (offset == offset_drive_write);
        clear = writes_csr & (offset == offset_clear);
        init = (writes_csr & (offset == offset_init_write)) | halt;
        seed_write = writes_csr & (offset == offset_seed_write);
        clear_errors = writes_csr & (offset == offset_clear_errors_write);
        csr$0$clock = clock;
        csr$0$address = offset;
        csr$0$write = writes_csr;
        csr$0$data = dat_w;
        csr$1$clock = clock;
        csr$1$address = offset;
        csr$1$write = writes_csr;
        csr$1$data = dat_w;
        csr$2$clock = clock;
        csr$2$address = offset;
        csr$2$write = writes_csr;
        csr$2$data = dat_w;
        csr$3$clock = clock;
        csr$3$address = offset;
        csr$3$write = writes_csr;
        csr$3$data = dat_w;
        csr$4$clock = clock;
        csr$4$address = offset;
        csr$4$write = writes_csr;
        csr$4$data = dat_w;
        csr$5$clock = clock;
        csr$5$address = offset;
        csr$5$write = writes_csr;
        csr$5$data = dat_w;
        csr$6$clock = clock;
        csr$6$address = offset;
        csr$6$write = writes_csr;
        csr$6$data = dat_w;
        csr$7$clock = clock;
        csr$7$address = offset;
        csr$7$write = writes_csr;
        csr$7$data = dat_w;
        csr$8$clock = clock;
        csr$8$address = offset;
        csr$8$write = writes_csr;
        csr$8$data = dat_w;
        csr$9$clock = clock;
        csr$9$address = offset;
        csr$9$write = writes_csr;
        csr$9$data = dat_w;
        csr$10$clock = clock;
        csr$10$address = offset;
        csr$10$write = writes_csr;
        csr$10$data = dat_w;
        csr$11$clock = clock;
        csr$11$address = offset;
        csr$11$write = writes_csr;
        csr$11$data = dat_w;
        csr$12$clock = clock;
        csr$12$address = offset;
        csr$12$write = writes_csr;
        csr$12$data = dat_w;
        csr$13$clock = clock;
        csr$13$address = offset;
        csr$13$write = writes_csr;
        csr$13$data = dat_w;
        csr$14$clock = clock;
        csr$14$address = offset;
        csr$14$write = writes_csr;
        csr$14$data = dat_w;
        csr$15$clock = clock;
        csr$15$address = offset;
        csr$15$write = writes_csr;
        csr$15$data = dat_w;
        csr$16$clock = clock;
        csr$16$address = offset;
        csr$16$write = writes_csr;
        csr$16$data = dat_w;
        csr$17$clock = clock;
        csr$17$address = offset;
        csr$17$write = writes_csr;
        csr$17$data = dat_w;
        scale = csr$0$value;
        load_fixed = csr$1$value;
        growth_max = csr$2$value;
        leak_off = csr$3$value;
        leak_on = csr$4$value;
        hold = csr$5$value;
        onset_ticks = csr$6$value[(32'h0)+:(8)];
        rest_ticks = csr$7$value[(32'h0)+:(8)];
        jitter = csr$8$value[(32'h0)+:(6)];
        rest_sub_ticks = csr$9$value[(32'h0)+:(8)];
        fatigue_min = csr$10$value;
        fatigue_max = csr$11$value;
        conductance_min = csr$12$value[(32'h0)+:(12)];
        conductance_max = csr$13$value[(32'h0)+:(12)];
        potentiate_shift = csr$14$value[(32'h0)+:(4)];
        depress_shift = csr$15$value[(32'h0)+:(4)];
        ramp_ticks = csr$16$value;
        ramp_step = csr$17$value;
        read_parameters = 32'h0;
        read_parameters = read_parameters | csr$0$read;
        read_parameters = read_parameters | csr$1$read;
        read_parameters = read_parameters | csr$2$read;
        read_parameters = read_parameters | csr$3$read;
        read_parameters = read_parameters | csr$4$read;
        read_parameters = read_parameters | csr$5$read;
        read_parameters = read_parameters | csr$6$read;
        read_parameters = read_parameters | csr$7$read;
        read_parameters = read_parameters | csr$8$read;
        read_parameters = read_parameters | csr$9$read;
        read_parameters = read_parameters | csr$10$read;
        read_parameters = read_parameters | csr$11$read;
        read_parameters = read_parameters | csr$12$read;
        read_parameters = read_parameters | csr$13$read;
        read_parameters = read_parameters | csr$14$read;
        read_parameters = read_parameters | csr$15$read;
        read_parameters = read_parameters | csr$16$read;
        read_parameters = read_parameters | csr$17$read;
        status = 32'h0;
        if (busy) begin
            status = 32'h1;
        end
        view$0$address = offset;
        view$1$address = offset;
        view$2$address = offset;
        view$3$address = offset;
        view$4$address = offset;
        view$5$address = offset;
        view$6$address = offset;
        view$7$address = offset;
        view$8$address = offset;
        view$9$address = offset;
        view$10$address = offset;
        view$11$address = offset;
        view$12$address = offset;
        view$13$address = offset;
        view$14$address = offset;
        view$15$address = offset;
        view$16$address = offset;
        view$0$value = value_ident;
        view$1$value = value_sizes;
        view$2$value = status;
        view$3$value = ticks;
        view$4$value = ((drive) & 32'hffffffff);
        view$5$value = ((ran) & 32'hffffffff);
        view$6$value = fired[(32'h0)+:(32)];
        view$7$value = fired[(32'h20)+:(32)];
        view$8$value = fired[(32'h40)+:(32)];
        view$9$value = fired[(32'h60)+:(32)];
        view$10$value = digest;
        view$11$value = conductance_digest;
        view$12$value = seed;
        view$13$value = build_id;
        view$14$value = clock_hz;
        view$15$value = ((errors) & 32'hffffffff);
        view$16$value = cycles;
        read_views = 32'h0;
        read_views = read_views | view$0$read;
        read_views = read_views | view$1$read;
        read_views = read_views | view$2$read;
        read_views = read_views | view$3$read;
        read_views = read_views | view$4$read;
        read_views = read_views | view$5$read;
        read_views = read_views | view$6$read;
        read_views = read_views | view$7$read;
        read_views = read_views | view$8$read;
        read_views = read_views | view$9$read;
        read_views = read_views | view$10$read;
        read_views = read_views | view$11$read;
        read_views = read_views | view$12$read;
        read_views = read_views | view$13$read;
        read_views = read_views | view$14$read;
        read_views = read_views | view$15$read;
        read_views = read_views | view$16$read;
        read = 32'h0;
        if (in_csr) begin
            read = read_parameters | read_views;
        end
        if (in_synapses) begin
            read = ((read_synapse) & 32'hffffffff);
        end
        if (in_levels) begin
            read = ((read_level) & 32'hffffffff);
        end
        if (in_neurons) begin
            read = read_neuron;
        end
        if (in_growth) begin
            read = ((read_growth) & 32'hffffffff);
        end
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
    
endmodule // system$array$registers


module system$array$registers$answer(d,q,clock);
    
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
          
endmodule // system$array$registers$answer


module system$array$registers$csr$0(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b110;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$0$held held(
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
    
endmodule // system$array$registers$csr$0


module system$array$registers$csr$0$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$0$held


module system$array$registers$csr$1(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b111;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$1$held held(
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
    
endmodule // system$array$registers$csr$1


module system$array$registers$csr$1$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$1$held


module system$array$registers$csr$10(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10000;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$10$held held(
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
    
endmodule // system$array$registers$csr$10


module system$array$registers$csr$10$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$10$held


module system$array$registers$csr$11(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10001;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$11$held held(
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
    
endmodule // system$array$registers$csr$11


module system$array$registers$csr$11$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$11$held


module system$array$registers$csr$12(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10010;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$12$held held(
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
    
endmodule // system$array$registers$csr$12


module system$array$registers$csr$12$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$12$held


module system$array$registers$csr$13(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10011;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$13$held held(
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
    
endmodule // system$array$registers$csr$13


module system$array$registers$csr$13$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$13$held


module system$array$registers$csr$14(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10100;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$14$held held(
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
    
endmodule // system$array$registers$csr$14


module system$array$registers$csr$14$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$14$held


module system$array$registers$csr$15(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10101;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$15$held held(
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
    
endmodule // system$array$registers$csr$15


module system$array$registers$csr$15$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$15$held


module system$array$registers$csr$16(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10110;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$16$held held(
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
    
endmodule // system$array$registers$csr$16


module system$array$registers$csr$16$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$16$held


module system$array$registers$csr$17(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b10111;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$17$held held(
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
    
endmodule // system$array$registers$csr$17


module system$array$registers$csr$17$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$17$held


module system$array$registers$csr$2(clock,address,write,data,value,read);
    
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
    system$array$registers$csr$2$held held(
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
    
endmodule // system$array$registers$csr$2


module system$array$registers$csr$2$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$2$held


module system$array$registers$csr$3(clock,address,write,data,value,read);
    
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
    system$array$registers$csr$3$held held(
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
    
endmodule // system$array$registers$csr$3


module system$array$registers$csr$3$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$3$held


module system$array$registers$csr$4(clock,address,write,data,value,read);
    
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
    system$array$registers$csr$4$held held(
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
    
endmodule // system$array$registers$csr$4


module system$array$registers$csr$4$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$4$held


module system$array$registers$csr$5(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1011;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$5$held held(
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
    
endmodule // system$array$registers$csr$5


module system$array$registers$csr$5$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$5$held


module system$array$registers$csr$6(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1100;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$6$held held(
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
    
endmodule // system$array$registers$csr$6


module system$array$registers$csr$6$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$6$held


module system$array$registers$csr$7(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1101;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$7$held held(
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
    
endmodule // system$array$registers$csr$7


module system$array$registers$csr$7$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$7$held


module system$array$registers$csr$8(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1110;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$8$held held(
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
    
endmodule // system$array$registers$csr$8


module system$array$registers$csr$8$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$8$held


module system$array$registers$csr$9(clock,address,write,data,value,read);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] address;
    input wire  write;
    input wire  [31:0] data;
    output reg  [15:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b1111;
    
    // Stub signals
    reg  [15:0] held$d;
    wire  [15:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  selected;
    
    // Sub module instances
    system$array$registers$csr$9$held held(
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
    
endmodule // system$array$registers$csr$9


module system$array$registers$csr$9$held(d,q,clock);
    
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
          
endmodule // system$array$registers$csr$9$held


module system$array$registers$in_use(d,q,clock);
    
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
          
endmodule // system$array$registers$in_use


module system$array$registers$refused(d,q,clock);
    
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
          
endmodule // system$array$registers$refused


module system$array$registers$state(d,q,clock);
    
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
          
endmodule // system$array$registers$state


module system$array$registers$view$0(address,value,read);
    
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
    
endmodule // system$array$registers$view$0


module system$array$registers$view$1(address,value,read);
    
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
    
endmodule // system$array$registers$view$1


module system$array$registers$view$10(address,value,read);
    
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
    
endmodule // system$array$registers$view$10


module system$array$registers$view$11(address,value,read);
    
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
    
endmodule // system$array$registers$view$11


module system$array$registers$view$12(address,value,read);
    
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
    
endmodule // system$array$registers$view$12


module system$array$registers$view$13(address,value,read);
    
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
    
endmodule // system$array$registers$view$13


module system$array$registers$view$14(address,value,read);
    
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
    
endmodule // system$array$registers$view$14


module system$array$registers$view$15(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
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
    
endmodule // system$array$registers$view$15


module system$array$registers$view$16(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b100111;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // system$array$registers$view$16


module system$array$registers$view$2(address,value,read);
    
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
    
endmodule // system$array$registers$view$2


module system$array$registers$view$3(address,value,read);
    
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
    
endmodule // system$array$registers$view$3


module system$array$registers$view$4(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11000;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // system$array$registers$view$4


module system$array$registers$view$5(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11001;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // system$array$registers$view$5


module system$array$registers$view$6(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11010;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // system$array$registers$view$6


module system$array$registers$view$7(address,value,read);
    
    // Module arguments
    input wire  [5:0] address;
    input wire  [31:0] value;
    output reg  [31:0] read;
    
    // Constant declarations
    localparam  offset = 6'b11011;
    
    // Update code
    always @(*) begin
        read = 32'h0;
        if (address == offset) begin
            read = ((value) & 32'hffffffff);
        end
    end
    
endmodule // system$array$registers$view$7


module system$array$registers$view$8(address,value,read);
    
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
    
endmodule // system$array$registers$view$8


module system$array$registers$view$9(address,value,read);
    
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
    
endmodule // system$array$registers$view$9


module system$array$stale(d,q,clock);
    
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
          
endmodule // system$array$stale


module system$array$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam ArrayState$Idle = 0;
    localparam ArrayState$Check = 1;
    localparam ArrayState$Scan = 2;
    localparam ArrayState$Input = 3;
    localparam ArrayState$Tick = 4;
    localparam ArrayState$Passed = 5;
    localparam ArrayState$Program = 6;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // system$array$state


module system$array$ticks(d,q,clock);
    
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
          
endmodule // system$array$ticks


module system$array$until_fire(d,q,clock);
    
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
          
endmodule // system$array$until_fire


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
