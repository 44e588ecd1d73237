

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
    wire  [9:0] array$fired;
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
    output reg  [9:0] fired;
    
    // Constant declarations
    localparam  last_column = 4'h9;
    
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
    reg  [3:0] crossbar$column;
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
    wire  [9:0] lane$fired;
    reg  [15:0] lane$now;
    reg  lane$input_write;
    reg  [3:0] lane$input_index;
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
    reg  [3:0] column$d;
    wire  [3:0] column$q;
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
                        column$d = ((registers$host_data[(32'h13)+:(7)]) & 4'hf);
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
          
endmodule // system$array$column


module system$array$crossbar(clock,scan,programs,abort,column,drive,potentiate,ticks,least,done,growth,source,scale,load_fixed,growth_max,conductance_min,conductance_max,potentiate_shift,depress_shift,host_address,host_data,host_write_synapse,host_write_level,host_write_growth,host_read_synapse,host_read_level,host_read_growth,clear_digest,digest);
    
    // Module arguments
    input wire  clock;
    input wire  scan;
    input wire  programs;
    input wire  abort;
    input wire  [3:0] column;
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
    localparam  last_row = 8'hc7;
    localparam  row_shift = 4'h4;
    
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
    reg  [11:0] memory$read_address;
    reg  memory$read_clock;
    wire  [11:0] memory$read_data;
    reg  [11:0] memory$write_address;
    reg  memory$write_clock;
    reg  [11:0] memory$write_data;
    reg  memory$write_enable;
    reg  [7:0] levels$read_address;
    reg  levels$read_clock;
    wire  [12:0] levels$read_data;
    reg  [7:0] levels$write_address;
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
    reg  [7:0] row$d;
    wire  [7:0] row$q;
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
    reg  [11:0] synapse_address;
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
        synapse_address = (((row$q) & 12'hfff) << row_shift) | ((column) & 12'hfff);
        is_last = row$q == last_row;
        memory$read_address = synapse_address;
        levels$read_address = row$q;
        growths$read_address = quotient$q;
        if (state$q == ArrayCrossbarState$Idle) begin
            memory$read_address = ((host_address) & 12'hfff);
            levels$read_address = ((host_address) & 8'hff);
            growths$read_address = ((host_address) & 8'hff);
        end
        host_read_synapse = memory$read_data;
        host_read_level = levels$read_data;
        host_read_growth = growths$read_data;
        levels$write_address = ((host_address) & 8'hff);
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
            memory$write_address = ((host_address) & 12'hfff);
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
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [12:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [12:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[12:0] mem[255:0];
    
    initial begin
    mem[8'h0] = 13'b0;
    mem[8'h1] = 13'b0;
    mem[8'h2] = 13'b0;
    mem[8'h3] = 13'b0;
    mem[8'h4] = 13'b0;
    mem[8'h5] = 13'b0;
    mem[8'h6] = 13'b0;
    mem[8'h7] = 13'b0;
    mem[8'h8] = 13'b0;
    mem[8'h9] = 13'b0;
    mem[8'ha] = 13'b0;
    mem[8'hb] = 13'b0;
    mem[8'hc] = 13'b0;
    mem[8'hd] = 13'b0;
    mem[8'he] = 13'b0;
    mem[8'hf] = 13'b0;
    mem[8'h10] = 13'b0;
    mem[8'h11] = 13'b0;
    mem[8'h12] = 13'b0;
    mem[8'h13] = 13'b0;
    mem[8'h14] = 13'b0;
    mem[8'h15] = 13'b0;
    mem[8'h16] = 13'b0;
    mem[8'h17] = 13'b0;
    mem[8'h18] = 13'b0;
    mem[8'h19] = 13'b0;
    mem[8'h1a] = 13'b0;
    mem[8'h1b] = 13'b0;
    mem[8'h1c] = 13'b0;
    mem[8'h1d] = 13'b0;
    mem[8'h1e] = 13'b0;
    mem[8'h1f] = 13'b0;
    mem[8'h20] = 13'b0;
    mem[8'h21] = 13'b0;
    mem[8'h22] = 13'b0;
    mem[8'h23] = 13'b0;
    mem[8'h24] = 13'b0;
    mem[8'h25] = 13'b0;
    mem[8'h26] = 13'b0;
    mem[8'h27] = 13'b0;
    mem[8'h28] = 13'b0;
    mem[8'h29] = 13'b0;
    mem[8'h2a] = 13'b0;
    mem[8'h2b] = 13'b0;
    mem[8'h2c] = 13'b0;
    mem[8'h2d] = 13'b0;
    mem[8'h2e] = 13'b0;
    mem[8'h2f] = 13'b0;
    mem[8'h30] = 13'b0;
    mem[8'h31] = 13'b0;
    mem[8'h32] = 13'b0;
    mem[8'h33] = 13'b0;
    mem[8'h34] = 13'b0;
    mem[8'h35] = 13'b0;
    mem[8'h36] = 13'b0;
    mem[8'h37] = 13'b0;
    mem[8'h38] = 13'b0;
    mem[8'h39] = 13'b0;
    mem[8'h3a] = 13'b0;
    mem[8'h3b] = 13'b0;
    mem[8'h3c] = 13'b0;
    mem[8'h3d] = 13'b0;
    mem[8'h3e] = 13'b0;
    mem[8'h3f] = 13'b0;
    mem[8'h40] = 13'b0;
    mem[8'h41] = 13'b0;
    mem[8'h42] = 13'b0;
    mem[8'h43] = 13'b0;
    mem[8'h44] = 13'b0;
    mem[8'h45] = 13'b0;
    mem[8'h46] = 13'b0;
    mem[8'h47] = 13'b0;
    mem[8'h48] = 13'b0;
    mem[8'h49] = 13'b0;
    mem[8'h4a] = 13'b0;
    mem[8'h4b] = 13'b0;
    mem[8'h4c] = 13'b0;
    mem[8'h4d] = 13'b0;
    mem[8'h4e] = 13'b0;
    mem[8'h4f] = 13'b0;
    mem[8'h50] = 13'b0;
    mem[8'h51] = 13'b0;
    mem[8'h52] = 13'b0;
    mem[8'h53] = 13'b0;
    mem[8'h54] = 13'b0;
    mem[8'h55] = 13'b0;
    mem[8'h56] = 13'b0;
    mem[8'h57] = 13'b0;
    mem[8'h58] = 13'b0;
    mem[8'h59] = 13'b0;
    mem[8'h5a] = 13'b0;
    mem[8'h5b] = 13'b0;
    mem[8'h5c] = 13'b0;
    mem[8'h5d] = 13'b0;
    mem[8'h5e] = 13'b0;
    mem[8'h5f] = 13'b0;
    mem[8'h60] = 13'b0;
    mem[8'h61] = 13'b0;
    mem[8'h62] = 13'b0;
    mem[8'h63] = 13'b0;
    mem[8'h64] = 13'b0;
    mem[8'h65] = 13'b0;
    mem[8'h66] = 13'b0;
    mem[8'h67] = 13'b0;
    mem[8'h68] = 13'b0;
    mem[8'h69] = 13'b0;
    mem[8'h6a] = 13'b0;
    mem[8'h6b] = 13'b0;
    mem[8'h6c] = 13'b0;
    mem[8'h6d] = 13'b0;
    mem[8'h6e] = 13'b0;
    mem[8'h6f] = 13'b0;
    mem[8'h70] = 13'b0;
    mem[8'h71] = 13'b0;
    mem[8'h72] = 13'b0;
    mem[8'h73] = 13'b0;
    mem[8'h74] = 13'b0;
    mem[8'h75] = 13'b0;
    mem[8'h76] = 13'b0;
    mem[8'h77] = 13'b0;
    mem[8'h78] = 13'b0;
    mem[8'h79] = 13'b0;
    mem[8'h7a] = 13'b0;
    mem[8'h7b] = 13'b0;
    mem[8'h7c] = 13'b0;
    mem[8'h7d] = 13'b0;
    mem[8'h7e] = 13'b0;
    mem[8'h7f] = 13'b0;
    mem[8'h80] = 13'b0;
    mem[8'h81] = 13'b0;
    mem[8'h82] = 13'b0;
    mem[8'h83] = 13'b0;
    mem[8'h84] = 13'b0;
    mem[8'h85] = 13'b0;
    mem[8'h86] = 13'b0;
    mem[8'h87] = 13'b0;
    mem[8'h88] = 13'b0;
    mem[8'h89] = 13'b0;
    mem[8'h8a] = 13'b0;
    mem[8'h8b] = 13'b0;
    mem[8'h8c] = 13'b0;
    mem[8'h8d] = 13'b0;
    mem[8'h8e] = 13'b0;
    mem[8'h8f] = 13'b0;
    mem[8'h90] = 13'b0;
    mem[8'h91] = 13'b0;
    mem[8'h92] = 13'b0;
    mem[8'h93] = 13'b0;
    mem[8'h94] = 13'b0;
    mem[8'h95] = 13'b0;
    mem[8'h96] = 13'b0;
    mem[8'h97] = 13'b0;
    mem[8'h98] = 13'b0;
    mem[8'h99] = 13'b0;
    mem[8'h9a] = 13'b0;
    mem[8'h9b] = 13'b0;
    mem[8'h9c] = 13'b0;
    mem[8'h9d] = 13'b0;
    mem[8'h9e] = 13'b0;
    mem[8'h9f] = 13'b0;
    mem[8'ha0] = 13'b0;
    mem[8'ha1] = 13'b0;
    mem[8'ha2] = 13'b0;
    mem[8'ha3] = 13'b0;
    mem[8'ha4] = 13'b0;
    mem[8'ha5] = 13'b0;
    mem[8'ha6] = 13'b0;
    mem[8'ha7] = 13'b0;
    mem[8'ha8] = 13'b0;
    mem[8'ha9] = 13'b0;
    mem[8'haa] = 13'b0;
    mem[8'hab] = 13'b0;
    mem[8'hac] = 13'b0;
    mem[8'had] = 13'b0;
    mem[8'hae] = 13'b0;
    mem[8'haf] = 13'b0;
    mem[8'hb0] = 13'b0;
    mem[8'hb1] = 13'b0;
    mem[8'hb2] = 13'b0;
    mem[8'hb3] = 13'b0;
    mem[8'hb4] = 13'b0;
    mem[8'hb5] = 13'b0;
    mem[8'hb6] = 13'b0;
    mem[8'hb7] = 13'b0;
    mem[8'hb8] = 13'b0;
    mem[8'hb9] = 13'b0;
    mem[8'hba] = 13'b0;
    mem[8'hbb] = 13'b0;
    mem[8'hbc] = 13'b0;
    mem[8'hbd] = 13'b0;
    mem[8'hbe] = 13'b0;
    mem[8'hbf] = 13'b0;
    mem[8'hc0] = 13'b0;
    mem[8'hc1] = 13'b0;
    mem[8'hc2] = 13'b0;
    mem[8'hc3] = 13'b0;
    mem[8'hc4] = 13'b0;
    mem[8'hc5] = 13'b0;
    mem[8'hc6] = 13'b0;
    mem[8'hc7] = 13'b0;
    mem[8'hc8] = 13'b0;
    mem[8'hc9] = 13'b0;
    mem[8'hca] = 13'b0;
    mem[8'hcb] = 13'b0;
    mem[8'hcc] = 13'b0;
    mem[8'hcd] = 13'b0;
    mem[8'hce] = 13'b0;
    mem[8'hcf] = 13'b0;
    mem[8'hd0] = 13'b0;
    mem[8'hd1] = 13'b0;
    mem[8'hd2] = 13'b0;
    mem[8'hd3] = 13'b0;
    mem[8'hd4] = 13'b0;
    mem[8'hd5] = 13'b0;
    mem[8'hd6] = 13'b0;
    mem[8'hd7] = 13'b0;
    mem[8'hd8] = 13'b0;
    mem[8'hd9] = 13'b0;
    mem[8'hda] = 13'b0;
    mem[8'hdb] = 13'b0;
    mem[8'hdc] = 13'b0;
    mem[8'hdd] = 13'b0;
    mem[8'hde] = 13'b0;
    mem[8'hdf] = 13'b0;
    mem[8'he0] = 13'b0;
    mem[8'he1] = 13'b0;
    mem[8'he2] = 13'b0;
    mem[8'he3] = 13'b0;
    mem[8'he4] = 13'b0;
    mem[8'he5] = 13'b0;
    mem[8'he6] = 13'b0;
    mem[8'he7] = 13'b0;
    mem[8'he8] = 13'b0;
    mem[8'he9] = 13'b0;
    mem[8'hea] = 13'b0;
    mem[8'heb] = 13'b0;
    mem[8'hec] = 13'b0;
    mem[8'hed] = 13'b0;
    mem[8'hee] = 13'b0;
    mem[8'hef] = 13'b0;
    mem[8'hf0] = 13'b0;
    mem[8'hf1] = 13'b0;
    mem[8'hf2] = 13'b0;
    mem[8'hf3] = 13'b0;
    mem[8'hf4] = 13'b0;
    mem[8'hf5] = 13'b0;
    mem[8'hf6] = 13'b0;
    mem[8'hf7] = 13'b0;
    mem[8'hf8] = 13'b0;
    mem[8'hf9] = 13'b0;
    mem[8'hfa] = 13'b0;
    mem[8'hfb] = 13'b0;
    mem[8'hfc] = 13'b0;
    mem[8'hfd] = 13'b0;
    mem[8'hfe] = 13'b0;
    mem[8'hff] = 13'b0;
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
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  [11:0] read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  [11:0] write_data;
    input wire  write_enable;
    
    // Update code (custom)
    reg[11:0] mem[4095:0];
    
    initial begin
    mem[12'h0] = 12'h0;
    mem[12'h1] = 12'h0;
    mem[12'h2] = 12'h0;
    mem[12'h3] = 12'h0;
    mem[12'h4] = 12'h0;
    mem[12'h5] = 12'h0;
    mem[12'h6] = 12'h0;
    mem[12'h7] = 12'h0;
    mem[12'h8] = 12'h0;
    mem[12'h9] = 12'h0;
    mem[12'ha] = 12'h0;
    mem[12'hb] = 12'h0;
    mem[12'hc] = 12'h0;
    mem[12'hd] = 12'h0;
    mem[12'he] = 12'h0;
    mem[12'hf] = 12'h0;
    mem[12'h10] = 12'h0;
    mem[12'h11] = 12'h0;
    mem[12'h12] = 12'h0;
    mem[12'h13] = 12'h0;
    mem[12'h14] = 12'h0;
    mem[12'h15] = 12'h0;
    mem[12'h16] = 12'h0;
    mem[12'h17] = 12'h0;
    mem[12'h18] = 12'h0;
    mem[12'h19] = 12'h0;
    mem[12'h1a] = 12'h0;
    mem[12'h1b] = 12'h0;
    mem[12'h1c] = 12'h0;
    mem[12'h1d] = 12'h0;
    mem[12'h1e] = 12'h0;
    mem[12'h1f] = 12'h0;
    mem[12'h20] = 12'h0;
    mem[12'h21] = 12'h0;
    mem[12'h22] = 12'h0;
    mem[12'h23] = 12'h0;
    mem[12'h24] = 12'h0;
    mem[12'h25] = 12'h0;
    mem[12'h26] = 12'h0;
    mem[12'h27] = 12'h0;
    mem[12'h28] = 12'h0;
    mem[12'h29] = 12'h0;
    mem[12'h2a] = 12'h0;
    mem[12'h2b] = 12'h0;
    mem[12'h2c] = 12'h0;
    mem[12'h2d] = 12'h0;
    mem[12'h2e] = 12'h0;
    mem[12'h2f] = 12'h0;
    mem[12'h30] = 12'h0;
    mem[12'h31] = 12'h0;
    mem[12'h32] = 12'h0;
    mem[12'h33] = 12'h0;
    mem[12'h34] = 12'h0;
    mem[12'h35] = 12'h0;
    mem[12'h36] = 12'h0;
    mem[12'h37] = 12'h0;
    mem[12'h38] = 12'h0;
    mem[12'h39] = 12'h0;
    mem[12'h3a] = 12'h0;
    mem[12'h3b] = 12'h0;
    mem[12'h3c] = 12'h0;
    mem[12'h3d] = 12'h0;
    mem[12'h3e] = 12'h0;
    mem[12'h3f] = 12'h0;
    mem[12'h40] = 12'h0;
    mem[12'h41] = 12'h0;
    mem[12'h42] = 12'h0;
    mem[12'h43] = 12'h0;
    mem[12'h44] = 12'h0;
    mem[12'h45] = 12'h0;
    mem[12'h46] = 12'h0;
    mem[12'h47] = 12'h0;
    mem[12'h48] = 12'h0;
    mem[12'h49] = 12'h0;
    mem[12'h4a] = 12'h0;
    mem[12'h4b] = 12'h0;
    mem[12'h4c] = 12'h0;
    mem[12'h4d] = 12'h0;
    mem[12'h4e] = 12'h0;
    mem[12'h4f] = 12'h0;
    mem[12'h50] = 12'h0;
    mem[12'h51] = 12'h0;
    mem[12'h52] = 12'h0;
    mem[12'h53] = 12'h0;
    mem[12'h54] = 12'h0;
    mem[12'h55] = 12'h0;
    mem[12'h56] = 12'h0;
    mem[12'h57] = 12'h0;
    mem[12'h58] = 12'h0;
    mem[12'h59] = 12'h0;
    mem[12'h5a] = 12'h0;
    mem[12'h5b] = 12'h0;
    mem[12'h5c] = 12'h0;
    mem[12'h5d] = 12'h0;
    mem[12'h5e] = 12'h0;
    mem[12'h5f] = 12'h0;
    mem[12'h60] = 12'h0;
    mem[12'h61] = 12'h0;
    mem[12'h62] = 12'h0;
    mem[12'h63] = 12'h0;
    mem[12'h64] = 12'h0;
    mem[12'h65] = 12'h0;
    mem[12'h66] = 12'h0;
    mem[12'h67] = 12'h0;
    mem[12'h68] = 12'h0;
    mem[12'h69] = 12'h0;
    mem[12'h6a] = 12'h0;
    mem[12'h6b] = 12'h0;
    mem[12'h6c] = 12'h0;
    mem[12'h6d] = 12'h0;
    mem[12'h6e] = 12'h0;
    mem[12'h6f] = 12'h0;
    mem[12'h70] = 12'h0;
    mem[12'h71] = 12'h0;
    mem[12'h72] = 12'h0;
    mem[12'h73] = 12'h0;
    mem[12'h74] = 12'h0;
    mem[12'h75] = 12'h0;
    mem[12'h76] = 12'h0;
    mem[12'h77] = 12'h0;
    mem[12'h78] = 12'h0;
    mem[12'h79] = 12'h0;
    mem[12'h7a] = 12'h0;
    mem[12'h7b] = 12'h0;
    mem[12'h7c] = 12'h0;
    mem[12'h7d] = 12'h0;
    mem[12'h7e] = 12'h0;
    mem[12'h7f] = 12'h0;
    mem[12'h80] = 12'h0;
    mem[12'h81] = 12'h0;
    mem[12'h82] = 12'h0;
    mem[12'h83] = 12'h0;
    mem[12'h84] = 12'h0;
    mem[12'h85] = 12'h0;
    mem[12'h86] = 12'h0;
    mem[12'h87] = 12'h0;
    mem[12'h88] = 12'h0;
    mem[12'h89] = 12'h0;
    mem[12'h8a] = 12'h0;
    mem[12'h8b] = 12'h0;
    mem[12'h8c] = 12'h0;
    mem[12'h8d] = 12'h0;
    mem[12'h8e] = 12'h0;
    mem[12'h8f] = 12'h0;
    mem[12'h90] = 12'h0;
    mem[12'h91] = 12'h0;
    mem[12'h92] = 12'h0;
    mem[12'h93] = 12'h0;
    mem[12'h94] = 12'h0;
    mem[12'h95] = 12'h0;
    mem[12'h96] = 12'h0;
    mem[12'h97] = 12'h0;
    mem[12'h98] = 12'h0;
    mem[12'h99] = 12'h0;
    mem[12'h9a] = 12'h0;
    mem[12'h9b] = 12'h0;
    mem[12'h9c] = 12'h0;
    mem[12'h9d] = 12'h0;
    mem[12'h9e] = 12'h0;
    mem[12'h9f] = 12'h0;
    mem[12'ha0] = 12'h0;
    mem[12'ha1] = 12'h0;
    mem[12'ha2] = 12'h0;
    mem[12'ha3] = 12'h0;
    mem[12'ha4] = 12'h0;
    mem[12'ha5] = 12'h0;
    mem[12'ha6] = 12'h0;
    mem[12'ha7] = 12'h0;
    mem[12'ha8] = 12'h0;
    mem[12'ha9] = 12'h0;
    mem[12'haa] = 12'h0;
    mem[12'hab] = 12'h0;
    mem[12'hac] = 12'h0;
    mem[12'had] = 12'h0;
    mem[12'hae] = 12'h0;
    mem[12'haf] = 12'h0;
    mem[12'hb0] = 12'h0;
    mem[12'hb1] = 12'h0;
    mem[12'hb2] = 12'h0;
    mem[12'hb3] = 12'h0;
    mem[12'hb4] = 12'h0;
    mem[12'hb5] = 12'h0;
    mem[12'hb6] = 12'h0;
    mem[12'hb7] = 12'h0;
    mem[12'hb8] = 12'h0;
    mem[12'hb9] = 12'h0;
    mem[12'hba] = 12'h0;
    mem[12'hbb] = 12'h0;
    mem[12'hbc] = 12'h0;
    mem[12'hbd] = 12'h0;
    mem[12'hbe] = 12'h0;
    mem[12'hbf] = 12'h0;
    mem[12'hc0] = 12'h0;
    mem[12'hc1] = 12'h0;
    mem[12'hc2] = 12'h0;
    mem[12'hc3] = 12'h0;
    mem[12'hc4] = 12'h0;
    mem[12'hc5] = 12'h0;
    mem[12'hc6] = 12'h0;
    mem[12'hc7] = 12'h0;
    mem[12'hc8] = 12'h0;
    mem[12'hc9] = 12'h0;
    mem[12'hca] = 12'h0;
    mem[12'hcb] = 12'h0;
    mem[12'hcc] = 12'h0;
    mem[12'hcd] = 12'h0;
    mem[12'hce] = 12'h0;
    mem[12'hcf] = 12'h0;
    mem[12'hd0] = 12'h0;
    mem[12'hd1] = 12'h0;
    mem[12'hd2] = 12'h0;
    mem[12'hd3] = 12'h0;
    mem[12'hd4] = 12'h0;
    mem[12'hd5] = 12'h0;
    mem[12'hd6] = 12'h0;
    mem[12'hd7] = 12'h0;
    mem[12'hd8] = 12'h0;
    mem[12'hd9] = 12'h0;
    mem[12'hda] = 12'h0;
    mem[12'hdb] = 12'h0;
    mem[12'hdc] = 12'h0;
    mem[12'hdd] = 12'h0;
    mem[12'hde] = 12'h0;
    mem[12'hdf] = 12'h0;
    mem[12'he0] = 12'h0;
    mem[12'he1] = 12'h0;
    mem[12'he2] = 12'h0;
    mem[12'he3] = 12'h0;
    mem[12'he4] = 12'h0;
    mem[12'he5] = 12'h0;
    mem[12'he6] = 12'h0;
    mem[12'he7] = 12'h0;
    mem[12'he8] = 12'h0;
    mem[12'he9] = 12'h0;
    mem[12'hea] = 12'h0;
    mem[12'heb] = 12'h0;
    mem[12'hec] = 12'h0;
    mem[12'hed] = 12'h0;
    mem[12'hee] = 12'h0;
    mem[12'hef] = 12'h0;
    mem[12'hf0] = 12'h0;
    mem[12'hf1] = 12'h0;
    mem[12'hf2] = 12'h0;
    mem[12'hf3] = 12'h0;
    mem[12'hf4] = 12'h0;
    mem[12'hf5] = 12'h0;
    mem[12'hf6] = 12'h0;
    mem[12'hf7] = 12'h0;
    mem[12'hf8] = 12'h0;
    mem[12'hf9] = 12'h0;
    mem[12'hfa] = 12'h0;
    mem[12'hfb] = 12'h0;
    mem[12'hfc] = 12'h0;
    mem[12'hfd] = 12'h0;
    mem[12'hfe] = 12'h0;
    mem[12'hff] = 12'h0;
    mem[12'h100] = 12'h0;
    mem[12'h101] = 12'h0;
    mem[12'h102] = 12'h0;
    mem[12'h103] = 12'h0;
    mem[12'h104] = 12'h0;
    mem[12'h105] = 12'h0;
    mem[12'h106] = 12'h0;
    mem[12'h107] = 12'h0;
    mem[12'h108] = 12'h0;
    mem[12'h109] = 12'h0;
    mem[12'h10a] = 12'h0;
    mem[12'h10b] = 12'h0;
    mem[12'h10c] = 12'h0;
    mem[12'h10d] = 12'h0;
    mem[12'h10e] = 12'h0;
    mem[12'h10f] = 12'h0;
    mem[12'h110] = 12'h0;
    mem[12'h111] = 12'h0;
    mem[12'h112] = 12'h0;
    mem[12'h113] = 12'h0;
    mem[12'h114] = 12'h0;
    mem[12'h115] = 12'h0;
    mem[12'h116] = 12'h0;
    mem[12'h117] = 12'h0;
    mem[12'h118] = 12'h0;
    mem[12'h119] = 12'h0;
    mem[12'h11a] = 12'h0;
    mem[12'h11b] = 12'h0;
    mem[12'h11c] = 12'h0;
    mem[12'h11d] = 12'h0;
    mem[12'h11e] = 12'h0;
    mem[12'h11f] = 12'h0;
    mem[12'h120] = 12'h0;
    mem[12'h121] = 12'h0;
    mem[12'h122] = 12'h0;
    mem[12'h123] = 12'h0;
    mem[12'h124] = 12'h0;
    mem[12'h125] = 12'h0;
    mem[12'h126] = 12'h0;
    mem[12'h127] = 12'h0;
    mem[12'h128] = 12'h0;
    mem[12'h129] = 12'h0;
    mem[12'h12a] = 12'h0;
    mem[12'h12b] = 12'h0;
    mem[12'h12c] = 12'h0;
    mem[12'h12d] = 12'h0;
    mem[12'h12e] = 12'h0;
    mem[12'h12f] = 12'h0;
    mem[12'h130] = 12'h0;
    mem[12'h131] = 12'h0;
    mem[12'h132] = 12'h0;
    mem[12'h133] = 12'h0;
    mem[12'h134] = 12'h0;
    mem[12'h135] = 12'h0;
    mem[12'h136] = 12'h0;
    mem[12'h137] = 12'h0;
    mem[12'h138] = 12'h0;
    mem[12'h139] = 12'h0;
    mem[12'h13a] = 12'h0;
    mem[12'h13b] = 12'h0;
    mem[12'h13c] = 12'h0;
    mem[12'h13d] = 12'h0;
    mem[12'h13e] = 12'h0;
    mem[12'h13f] = 12'h0;
    mem[12'h140] = 12'h0;
    mem[12'h141] = 12'h0;
    mem[12'h142] = 12'h0;
    mem[12'h143] = 12'h0;
    mem[12'h144] = 12'h0;
    mem[12'h145] = 12'h0;
    mem[12'h146] = 12'h0;
    mem[12'h147] = 12'h0;
    mem[12'h148] = 12'h0;
    mem[12'h149] = 12'h0;
    mem[12'h14a] = 12'h0;
    mem[12'h14b] = 12'h0;
    mem[12'h14c] = 12'h0;
    mem[12'h14d] = 12'h0;
    mem[12'h14e] = 12'h0;
    mem[12'h14f] = 12'h0;
    mem[12'h150] = 12'h0;
    mem[12'h151] = 12'h0;
    mem[12'h152] = 12'h0;
    mem[12'h153] = 12'h0;
    mem[12'h154] = 12'h0;
    mem[12'h155] = 12'h0;
    mem[12'h156] = 12'h0;
    mem[12'h157] = 12'h0;
    mem[12'h158] = 12'h0;
    mem[12'h159] = 12'h0;
    mem[12'h15a] = 12'h0;
    mem[12'h15b] = 12'h0;
    mem[12'h15c] = 12'h0;
    mem[12'h15d] = 12'h0;
    mem[12'h15e] = 12'h0;
    mem[12'h15f] = 12'h0;
    mem[12'h160] = 12'h0;
    mem[12'h161] = 12'h0;
    mem[12'h162] = 12'h0;
    mem[12'h163] = 12'h0;
    mem[12'h164] = 12'h0;
    mem[12'h165] = 12'h0;
    mem[12'h166] = 12'h0;
    mem[12'h167] = 12'h0;
    mem[12'h168] = 12'h0;
    mem[12'h169] = 12'h0;
    mem[12'h16a] = 12'h0;
    mem[12'h16b] = 12'h0;
    mem[12'h16c] = 12'h0;
    mem[12'h16d] = 12'h0;
    mem[12'h16e] = 12'h0;
    mem[12'h16f] = 12'h0;
    mem[12'h170] = 12'h0;
    mem[12'h171] = 12'h0;
    mem[12'h172] = 12'h0;
    mem[12'h173] = 12'h0;
    mem[12'h174] = 12'h0;
    mem[12'h175] = 12'h0;
    mem[12'h176] = 12'h0;
    mem[12'h177] = 12'h0;
    mem[12'h178] = 12'h0;
    mem[12'h179] = 12'h0;
    mem[12'h17a] = 12'h0;
    mem[12'h17b] = 12'h0;
    mem[12'h17c] = 12'h0;
    mem[12'h17d] = 12'h0;
    mem[12'h17e] = 12'h0;
    mem[12'h17f] = 12'h0;
    mem[12'h180] = 12'h0;
    mem[12'h181] = 12'h0;
    mem[12'h182] = 12'h0;
    mem[12'h183] = 12'h0;
    mem[12'h184] = 12'h0;
    mem[12'h185] = 12'h0;
    mem[12'h186] = 12'h0;
    mem[12'h187] = 12'h0;
    mem[12'h188] = 12'h0;
    mem[12'h189] = 12'h0;
    mem[12'h18a] = 12'h0;
    mem[12'h18b] = 12'h0;
    mem[12'h18c] = 12'h0;
    mem[12'h18d] = 12'h0;
    mem[12'h18e] = 12'h0;
    mem[12'h18f] = 12'h0;
    mem[12'h190] = 12'h0;
    mem[12'h191] = 12'h0;
    mem[12'h192] = 12'h0;
    mem[12'h193] = 12'h0;
    mem[12'h194] = 12'h0;
    mem[12'h195] = 12'h0;
    mem[12'h196] = 12'h0;
    mem[12'h197] = 12'h0;
    mem[12'h198] = 12'h0;
    mem[12'h199] = 12'h0;
    mem[12'h19a] = 12'h0;
    mem[12'h19b] = 12'h0;
    mem[12'h19c] = 12'h0;
    mem[12'h19d] = 12'h0;
    mem[12'h19e] = 12'h0;
    mem[12'h19f] = 12'h0;
    mem[12'h1a0] = 12'h0;
    mem[12'h1a1] = 12'h0;
    mem[12'h1a2] = 12'h0;
    mem[12'h1a3] = 12'h0;
    mem[12'h1a4] = 12'h0;
    mem[12'h1a5] = 12'h0;
    mem[12'h1a6] = 12'h0;
    mem[12'h1a7] = 12'h0;
    mem[12'h1a8] = 12'h0;
    mem[12'h1a9] = 12'h0;
    mem[12'h1aa] = 12'h0;
    mem[12'h1ab] = 12'h0;
    mem[12'h1ac] = 12'h0;
    mem[12'h1ad] = 12'h0;
    mem[12'h1ae] = 12'h0;
    mem[12'h1af] = 12'h0;
    mem[12'h1b0] = 12'h0;
    mem[12'h1b1] = 12'h0;
    mem[12'h1b2] = 12'h0;
    mem[12'h1b3] = 12'h0;
    mem[12'h1b4] = 12'h0;
    mem[12'h1b5] = 12'h0;
    mem[12'h1b6] = 12'h0;
    mem[12'h1b7] = 12'h0;
    mem[12'h1b8] = 12'h0;
    mem[12'h1b9] = 12'h0;
    mem[12'h1ba] = 12'h0;
    mem[12'h1bb] = 12'h0;
    mem[12'h1bc] = 12'h0;
    mem[12'h1bd] = 12'h0;
    mem[12'h1be] = 12'h0;
    mem[12'h1bf] = 12'h0;
    mem[12'h1c0] = 12'h0;
    mem[12'h1c1] = 12'h0;
    mem[12'h1c2] = 12'h0;
    mem[12'h1c3] = 12'h0;
    mem[12'h1c4] = 12'h0;
    mem[12'h1c5] = 12'h0;
    mem[12'h1c6] = 12'h0;
    mem[12'h1c7] = 12'h0;
    mem[12'h1c8] = 12'h0;
    mem[12'h1c9] = 12'h0;
    mem[12'h1ca] = 12'h0;
    mem[12'h1cb] = 12'h0;
    mem[12'h1cc] = 12'h0;
    mem[12'h1cd] = 12'h0;
    mem[12'h1ce] = 12'h0;
    mem[12'h1cf] = 12'h0;
    mem[12'h1d0] = 12'h0;
    mem[12'h1d1] = 12'h0;
    mem[12'h1d2] = 12'h0;
    mem[12'h1d3] = 12'h0;
    mem[12'h1d4] = 12'h0;
    mem[12'h1d5] = 12'h0;
    mem[12'h1d6] = 12'h0;
    mem[12'h1d7] = 12'h0;
    mem[12'h1d8] = 12'h0;
    mem[12'h1d9] = 12'h0;
    mem[12'h1da] = 12'h0;
    mem[12'h1db] = 12'h0;
    mem[12'h1dc] = 12'h0;
    mem[12'h1dd] = 12'h0;
    mem[12'h1de] = 12'h0;
    mem[12'h1df] = 12'h0;
    mem[12'h1e0] = 12'h0;
    mem[12'h1e1] = 12'h0;
    mem[12'h1e2] = 12'h0;
    mem[12'h1e3] = 12'h0;
    mem[12'h1e4] = 12'h0;
    mem[12'h1e5] = 12'h0;
    mem[12'h1e6] = 12'h0;
    mem[12'h1e7] = 12'h0;
    mem[12'h1e8] = 12'h0;
    mem[12'h1e9] = 12'h0;
    mem[12'h1ea] = 12'h0;
    mem[12'h1eb] = 12'h0;
    mem[12'h1ec] = 12'h0;
    mem[12'h1ed] = 12'h0;
    mem[12'h1ee] = 12'h0;
    mem[12'h1ef] = 12'h0;
    mem[12'h1f0] = 12'h0;
    mem[12'h1f1] = 12'h0;
    mem[12'h1f2] = 12'h0;
    mem[12'h1f3] = 12'h0;
    mem[12'h1f4] = 12'h0;
    mem[12'h1f5] = 12'h0;
    mem[12'h1f6] = 12'h0;
    mem[12'h1f7] = 12'h0;
    mem[12'h1f8] = 12'h0;
    mem[12'h1f9] = 12'h0;
    mem[12'h1fa] = 12'h0;
    mem[12'h1fb] = 12'h0;
    mem[12'h1fc] = 12'h0;
    mem[12'h1fd] = 12'h0;
    mem[12'h1fe] = 12'h0;
    mem[12'h1ff] = 12'h0;
    mem[12'h200] = 12'h0;
    mem[12'h201] = 12'h0;
    mem[12'h202] = 12'h0;
    mem[12'h203] = 12'h0;
    mem[12'h204] = 12'h0;
    mem[12'h205] = 12'h0;
    mem[12'h206] = 12'h0;
    mem[12'h207] = 12'h0;
    mem[12'h208] = 12'h0;
    mem[12'h209] = 12'h0;
    mem[12'h20a] = 12'h0;
    mem[12'h20b] = 12'h0;
    mem[12'h20c] = 12'h0;
    mem[12'h20d] = 12'h0;
    mem[12'h20e] = 12'h0;
    mem[12'h20f] = 12'h0;
    mem[12'h210] = 12'h0;
    mem[12'h211] = 12'h0;
    mem[12'h212] = 12'h0;
    mem[12'h213] = 12'h0;
    mem[12'h214] = 12'h0;
    mem[12'h215] = 12'h0;
    mem[12'h216] = 12'h0;
    mem[12'h217] = 12'h0;
    mem[12'h218] = 12'h0;
    mem[12'h219] = 12'h0;
    mem[12'h21a] = 12'h0;
    mem[12'h21b] = 12'h0;
    mem[12'h21c] = 12'h0;
    mem[12'h21d] = 12'h0;
    mem[12'h21e] = 12'h0;
    mem[12'h21f] = 12'h0;
    mem[12'h220] = 12'h0;
    mem[12'h221] = 12'h0;
    mem[12'h222] = 12'h0;
    mem[12'h223] = 12'h0;
    mem[12'h224] = 12'h0;
    mem[12'h225] = 12'h0;
    mem[12'h226] = 12'h0;
    mem[12'h227] = 12'h0;
    mem[12'h228] = 12'h0;
    mem[12'h229] = 12'h0;
    mem[12'h22a] = 12'h0;
    mem[12'h22b] = 12'h0;
    mem[12'h22c] = 12'h0;
    mem[12'h22d] = 12'h0;
    mem[12'h22e] = 12'h0;
    mem[12'h22f] = 12'h0;
    mem[12'h230] = 12'h0;
    mem[12'h231] = 12'h0;
    mem[12'h232] = 12'h0;
    mem[12'h233] = 12'h0;
    mem[12'h234] = 12'h0;
    mem[12'h235] = 12'h0;
    mem[12'h236] = 12'h0;
    mem[12'h237] = 12'h0;
    mem[12'h238] = 12'h0;
    mem[12'h239] = 12'h0;
    mem[12'h23a] = 12'h0;
    mem[12'h23b] = 12'h0;
    mem[12'h23c] = 12'h0;
    mem[12'h23d] = 12'h0;
    mem[12'h23e] = 12'h0;
    mem[12'h23f] = 12'h0;
    mem[12'h240] = 12'h0;
    mem[12'h241] = 12'h0;
    mem[12'h242] = 12'h0;
    mem[12'h243] = 12'h0;
    mem[12'h244] = 12'h0;
    mem[12'h245] = 12'h0;
    mem[12'h246] = 12'h0;
    mem[12'h247] = 12'h0;
    mem[12'h248] = 12'h0;
    mem[12'h249] = 12'h0;
    mem[12'h24a] = 12'h0;
    mem[12'h24b] = 12'h0;
    mem[12'h24c] = 12'h0;
    mem[12'h24d] = 12'h0;
    mem[12'h24e] = 12'h0;
    mem[12'h24f] = 12'h0;
    mem[12'h250] = 12'h0;
    mem[12'h251] = 12'h0;
    mem[12'h252] = 12'h0;
    mem[12'h253] = 12'h0;
    mem[12'h254] = 12'h0;
    mem[12'h255] = 12'h0;
    mem[12'h256] = 12'h0;
    mem[12'h257] = 12'h0;
    mem[12'h258] = 12'h0;
    mem[12'h259] = 12'h0;
    mem[12'h25a] = 12'h0;
    mem[12'h25b] = 12'h0;
    mem[12'h25c] = 12'h0;
    mem[12'h25d] = 12'h0;
    mem[12'h25e] = 12'h0;
    mem[12'h25f] = 12'h0;
    mem[12'h260] = 12'h0;
    mem[12'h261] = 12'h0;
    mem[12'h262] = 12'h0;
    mem[12'h263] = 12'h0;
    mem[12'h264] = 12'h0;
    mem[12'h265] = 12'h0;
    mem[12'h266] = 12'h0;
    mem[12'h267] = 12'h0;
    mem[12'h268] = 12'h0;
    mem[12'h269] = 12'h0;
    mem[12'h26a] = 12'h0;
    mem[12'h26b] = 12'h0;
    mem[12'h26c] = 12'h0;
    mem[12'h26d] = 12'h0;
    mem[12'h26e] = 12'h0;
    mem[12'h26f] = 12'h0;
    mem[12'h270] = 12'h0;
    mem[12'h271] = 12'h0;
    mem[12'h272] = 12'h0;
    mem[12'h273] = 12'h0;
    mem[12'h274] = 12'h0;
    mem[12'h275] = 12'h0;
    mem[12'h276] = 12'h0;
    mem[12'h277] = 12'h0;
    mem[12'h278] = 12'h0;
    mem[12'h279] = 12'h0;
    mem[12'h27a] = 12'h0;
    mem[12'h27b] = 12'h0;
    mem[12'h27c] = 12'h0;
    mem[12'h27d] = 12'h0;
    mem[12'h27e] = 12'h0;
    mem[12'h27f] = 12'h0;
    mem[12'h280] = 12'h0;
    mem[12'h281] = 12'h0;
    mem[12'h282] = 12'h0;
    mem[12'h283] = 12'h0;
    mem[12'h284] = 12'h0;
    mem[12'h285] = 12'h0;
    mem[12'h286] = 12'h0;
    mem[12'h287] = 12'h0;
    mem[12'h288] = 12'h0;
    mem[12'h289] = 12'h0;
    mem[12'h28a] = 12'h0;
    mem[12'h28b] = 12'h0;
    mem[12'h28c] = 12'h0;
    mem[12'h28d] = 12'h0;
    mem[12'h28e] = 12'h0;
    mem[12'h28f] = 12'h0;
    mem[12'h290] = 12'h0;
    mem[12'h291] = 12'h0;
    mem[12'h292] = 12'h0;
    mem[12'h293] = 12'h0;
    mem[12'h294] = 12'h0;
    mem[12'h295] = 12'h0;
    mem[12'h296] = 12'h0;
    mem[12'h297] = 12'h0;
    mem[12'h298] = 12'h0;
    mem[12'h299] = 12'h0;
    mem[12'h29a] = 12'h0;
    mem[12'h29b] = 12'h0;
    mem[12'h29c] = 12'h0;
    mem[12'h29d] = 12'h0;
    mem[12'h29e] = 12'h0;
    mem[12'h29f] = 12'h0;
    mem[12'h2a0] = 12'h0;
    mem[12'h2a1] = 12'h0;
    mem[12'h2a2] = 12'h0;
    mem[12'h2a3] = 12'h0;
    mem[12'h2a4] = 12'h0;
    mem[12'h2a5] = 12'h0;
    mem[12'h2a6] = 12'h0;
    mem[12'h2a7] = 12'h0;
    mem[12'h2a8] = 12'h0;
    mem[12'h2a9] = 12'h0;
    mem[12'h2aa] = 12'h0;
    mem[12'h2ab] = 12'h0;
    mem[12'h2ac] = 12'h0;
    mem[12'h2ad] = 12'h0;
    mem[12'h2ae] = 12'h0;
    mem[12'h2af] = 12'h0;
    mem[12'h2b0] = 12'h0;
    mem[12'h2b1] = 12'h0;
    mem[12'h2b2] = 12'h0;
    mem[12'h2b3] = 12'h0;
    mem[12'h2b4] = 12'h0;
    mem[12'h2b5] = 12'h0;
    mem[12'h2b6] = 12'h0;
    mem[12'h2b7] = 12'h0;
    mem[12'h2b8] = 12'h0;
    mem[12'h2b9] = 12'h0;
    mem[12'h2ba] = 12'h0;
    mem[12'h2bb] = 12'h0;
    mem[12'h2bc] = 12'h0;
    mem[12'h2bd] = 12'h0;
    mem[12'h2be] = 12'h0;
    mem[12'h2bf] = 12'h0;
    mem[12'h2c0] = 12'h0;
    mem[12'h2c1] = 12'h0;
    mem[12'h2c2] = 12'h0;
    mem[12'h2c3] = 12'h0;
    mem[12'h2c4] = 12'h0;
    mem[12'h2c5] = 12'h0;
    mem[12'h2c6] = 12'h0;
    mem[12'h2c7] = 12'h0;
    mem[12'h2c8] = 12'h0;
    mem[12'h2c9] = 12'h0;
    mem[12'h2ca] = 12'h0;
    mem[12'h2cb] = 12'h0;
    mem[12'h2cc] = 12'h0;
    mem[12'h2cd] = 12'h0;
    mem[12'h2ce] = 12'h0;
    mem[12'h2cf] = 12'h0;
    mem[12'h2d0] = 12'h0;
    mem[12'h2d1] = 12'h0;
    mem[12'h2d2] = 12'h0;
    mem[12'h2d3] = 12'h0;
    mem[12'h2d4] = 12'h0;
    mem[12'h2d5] = 12'h0;
    mem[12'h2d6] = 12'h0;
    mem[12'h2d7] = 12'h0;
    mem[12'h2d8] = 12'h0;
    mem[12'h2d9] = 12'h0;
    mem[12'h2da] = 12'h0;
    mem[12'h2db] = 12'h0;
    mem[12'h2dc] = 12'h0;
    mem[12'h2dd] = 12'h0;
    mem[12'h2de] = 12'h0;
    mem[12'h2df] = 12'h0;
    mem[12'h2e0] = 12'h0;
    mem[12'h2e1] = 12'h0;
    mem[12'h2e2] = 12'h0;
    mem[12'h2e3] = 12'h0;
    mem[12'h2e4] = 12'h0;
    mem[12'h2e5] = 12'h0;
    mem[12'h2e6] = 12'h0;
    mem[12'h2e7] = 12'h0;
    mem[12'h2e8] = 12'h0;
    mem[12'h2e9] = 12'h0;
    mem[12'h2ea] = 12'h0;
    mem[12'h2eb] = 12'h0;
    mem[12'h2ec] = 12'h0;
    mem[12'h2ed] = 12'h0;
    mem[12'h2ee] = 12'h0;
    mem[12'h2ef] = 12'h0;
    mem[12'h2f0] = 12'h0;
    mem[12'h2f1] = 12'h0;
    mem[12'h2f2] = 12'h0;
    mem[12'h2f3] = 12'h0;
    mem[12'h2f4] = 12'h0;
    mem[12'h2f5] = 12'h0;
    mem[12'h2f6] = 12'h0;
    mem[12'h2f7] = 12'h0;
    mem[12'h2f8] = 12'h0;
    mem[12'h2f9] = 12'h0;
    mem[12'h2fa] = 12'h0;
    mem[12'h2fb] = 12'h0;
    mem[12'h2fc] = 12'h0;
    mem[12'h2fd] = 12'h0;
    mem[12'h2fe] = 12'h0;
    mem[12'h2ff] = 12'h0;
    mem[12'h300] = 12'h0;
    mem[12'h301] = 12'h0;
    mem[12'h302] = 12'h0;
    mem[12'h303] = 12'h0;
    mem[12'h304] = 12'h0;
    mem[12'h305] = 12'h0;
    mem[12'h306] = 12'h0;
    mem[12'h307] = 12'h0;
    mem[12'h308] = 12'h0;
    mem[12'h309] = 12'h0;
    mem[12'h30a] = 12'h0;
    mem[12'h30b] = 12'h0;
    mem[12'h30c] = 12'h0;
    mem[12'h30d] = 12'h0;
    mem[12'h30e] = 12'h0;
    mem[12'h30f] = 12'h0;
    mem[12'h310] = 12'h0;
    mem[12'h311] = 12'h0;
    mem[12'h312] = 12'h0;
    mem[12'h313] = 12'h0;
    mem[12'h314] = 12'h0;
    mem[12'h315] = 12'h0;
    mem[12'h316] = 12'h0;
    mem[12'h317] = 12'h0;
    mem[12'h318] = 12'h0;
    mem[12'h319] = 12'h0;
    mem[12'h31a] = 12'h0;
    mem[12'h31b] = 12'h0;
    mem[12'h31c] = 12'h0;
    mem[12'h31d] = 12'h0;
    mem[12'h31e] = 12'h0;
    mem[12'h31f] = 12'h0;
    mem[12'h320] = 12'h0;
    mem[12'h321] = 12'h0;
    mem[12'h322] = 12'h0;
    mem[12'h323] = 12'h0;
    mem[12'h324] = 12'h0;
    mem[12'h325] = 12'h0;
    mem[12'h326] = 12'h0;
    mem[12'h327] = 12'h0;
    mem[12'h328] = 12'h0;
    mem[12'h329] = 12'h0;
    mem[12'h32a] = 12'h0;
    mem[12'h32b] = 12'h0;
    mem[12'h32c] = 12'h0;
    mem[12'h32d] = 12'h0;
    mem[12'h32e] = 12'h0;
    mem[12'h32f] = 12'h0;
    mem[12'h330] = 12'h0;
    mem[12'h331] = 12'h0;
    mem[12'h332] = 12'h0;
    mem[12'h333] = 12'h0;
    mem[12'h334] = 12'h0;
    mem[12'h335] = 12'h0;
    mem[12'h336] = 12'h0;
    mem[12'h337] = 12'h0;
    mem[12'h338] = 12'h0;
    mem[12'h339] = 12'h0;
    mem[12'h33a] = 12'h0;
    mem[12'h33b] = 12'h0;
    mem[12'h33c] = 12'h0;
    mem[12'h33d] = 12'h0;
    mem[12'h33e] = 12'h0;
    mem[12'h33f] = 12'h0;
    mem[12'h340] = 12'h0;
    mem[12'h341] = 12'h0;
    mem[12'h342] = 12'h0;
    mem[12'h343] = 12'h0;
    mem[12'h344] = 12'h0;
    mem[12'h345] = 12'h0;
    mem[12'h346] = 12'h0;
    mem[12'h347] = 12'h0;
    mem[12'h348] = 12'h0;
    mem[12'h349] = 12'h0;
    mem[12'h34a] = 12'h0;
    mem[12'h34b] = 12'h0;
    mem[12'h34c] = 12'h0;
    mem[12'h34d] = 12'h0;
    mem[12'h34e] = 12'h0;
    mem[12'h34f] = 12'h0;
    mem[12'h350] = 12'h0;
    mem[12'h351] = 12'h0;
    mem[12'h352] = 12'h0;
    mem[12'h353] = 12'h0;
    mem[12'h354] = 12'h0;
    mem[12'h355] = 12'h0;
    mem[12'h356] = 12'h0;
    mem[12'h357] = 12'h0;
    mem[12'h358] = 12'h0;
    mem[12'h359] = 12'h0;
    mem[12'h35a] = 12'h0;
    mem[12'h35b] = 12'h0;
    mem[12'h35c] = 12'h0;
    mem[12'h35d] = 12'h0;
    mem[12'h35e] = 12'h0;
    mem[12'h35f] = 12'h0;
    mem[12'h360] = 12'h0;
    mem[12'h361] = 12'h0;
    mem[12'h362] = 12'h0;
    mem[12'h363] = 12'h0;
    mem[12'h364] = 12'h0;
    mem[12'h365] = 12'h0;
    mem[12'h366] = 12'h0;
    mem[12'h367] = 12'h0;
    mem[12'h368] = 12'h0;
    mem[12'h369] = 12'h0;
    mem[12'h36a] = 12'h0;
    mem[12'h36b] = 12'h0;
    mem[12'h36c] = 12'h0;
    mem[12'h36d] = 12'h0;
    mem[12'h36e] = 12'h0;
    mem[12'h36f] = 12'h0;
    mem[12'h370] = 12'h0;
    mem[12'h371] = 12'h0;
    mem[12'h372] = 12'h0;
    mem[12'h373] = 12'h0;
    mem[12'h374] = 12'h0;
    mem[12'h375] = 12'h0;
    mem[12'h376] = 12'h0;
    mem[12'h377] = 12'h0;
    mem[12'h378] = 12'h0;
    mem[12'h379] = 12'h0;
    mem[12'h37a] = 12'h0;
    mem[12'h37b] = 12'h0;
    mem[12'h37c] = 12'h0;
    mem[12'h37d] = 12'h0;
    mem[12'h37e] = 12'h0;
    mem[12'h37f] = 12'h0;
    mem[12'h380] = 12'h0;
    mem[12'h381] = 12'h0;
    mem[12'h382] = 12'h0;
    mem[12'h383] = 12'h0;
    mem[12'h384] = 12'h0;
    mem[12'h385] = 12'h0;
    mem[12'h386] = 12'h0;
    mem[12'h387] = 12'h0;
    mem[12'h388] = 12'h0;
    mem[12'h389] = 12'h0;
    mem[12'h38a] = 12'h0;
    mem[12'h38b] = 12'h0;
    mem[12'h38c] = 12'h0;
    mem[12'h38d] = 12'h0;
    mem[12'h38e] = 12'h0;
    mem[12'h38f] = 12'h0;
    mem[12'h390] = 12'h0;
    mem[12'h391] = 12'h0;
    mem[12'h392] = 12'h0;
    mem[12'h393] = 12'h0;
    mem[12'h394] = 12'h0;
    mem[12'h395] = 12'h0;
    mem[12'h396] = 12'h0;
    mem[12'h397] = 12'h0;
    mem[12'h398] = 12'h0;
    mem[12'h399] = 12'h0;
    mem[12'h39a] = 12'h0;
    mem[12'h39b] = 12'h0;
    mem[12'h39c] = 12'h0;
    mem[12'h39d] = 12'h0;
    mem[12'h39e] = 12'h0;
    mem[12'h39f] = 12'h0;
    mem[12'h3a0] = 12'h0;
    mem[12'h3a1] = 12'h0;
    mem[12'h3a2] = 12'h0;
    mem[12'h3a3] = 12'h0;
    mem[12'h3a4] = 12'h0;
    mem[12'h3a5] = 12'h0;
    mem[12'h3a6] = 12'h0;
    mem[12'h3a7] = 12'h0;
    mem[12'h3a8] = 12'h0;
    mem[12'h3a9] = 12'h0;
    mem[12'h3aa] = 12'h0;
    mem[12'h3ab] = 12'h0;
    mem[12'h3ac] = 12'h0;
    mem[12'h3ad] = 12'h0;
    mem[12'h3ae] = 12'h0;
    mem[12'h3af] = 12'h0;
    mem[12'h3b0] = 12'h0;
    mem[12'h3b1] = 12'h0;
    mem[12'h3b2] = 12'h0;
    mem[12'h3b3] = 12'h0;
    mem[12'h3b4] = 12'h0;
    mem[12'h3b5] = 12'h0;
    mem[12'h3b6] = 12'h0;
    mem[12'h3b7] = 12'h0;
    mem[12'h3b8] = 12'h0;
    mem[12'h3b9] = 12'h0;
    mem[12'h3ba] = 12'h0;
    mem[12'h3bb] = 12'h0;
    mem[12'h3bc] = 12'h0;
    mem[12'h3bd] = 12'h0;
    mem[12'h3be] = 12'h0;
    mem[12'h3bf] = 12'h0;
    mem[12'h3c0] = 12'h0;
    mem[12'h3c1] = 12'h0;
    mem[12'h3c2] = 12'h0;
    mem[12'h3c3] = 12'h0;
    mem[12'h3c4] = 12'h0;
    mem[12'h3c5] = 12'h0;
    mem[12'h3c6] = 12'h0;
    mem[12'h3c7] = 12'h0;
    mem[12'h3c8] = 12'h0;
    mem[12'h3c9] = 12'h0;
    mem[12'h3ca] = 12'h0;
    mem[12'h3cb] = 12'h0;
    mem[12'h3cc] = 12'h0;
    mem[12'h3cd] = 12'h0;
    mem[12'h3ce] = 12'h0;
    mem[12'h3cf] = 12'h0;
    mem[12'h3d0] = 12'h0;
    mem[12'h3d1] = 12'h0;
    mem[12'h3d2] = 12'h0;
    mem[12'h3d3] = 12'h0;
    mem[12'h3d4] = 12'h0;
    mem[12'h3d5] = 12'h0;
    mem[12'h3d6] = 12'h0;
    mem[12'h3d7] = 12'h0;
    mem[12'h3d8] = 12'h0;
    mem[12'h3d9] = 12'h0;
    mem[12'h3da] = 12'h0;
    mem[12'h3db] = 12'h0;
    mem[12'h3dc] = 12'h0;
    mem[12'h3dd] = 12'h0;
    mem[12'h3de] = 12'h0;
    mem[12'h3df] = 12'h0;
    mem[12'h3e0] = 12'h0;
    mem[12'h3e1] = 12'h0;
    mem[12'h3e2] = 12'h0;
    mem[12'h3e3] = 12'h0;
    mem[12'h3e4] = 12'h0;
    mem[12'h3e5] = 12'h0;
    mem[12'h3e6] = 12'h0;
    mem[12'h3e7] = 12'h0;
    mem[12'h3e8] = 12'h0;
    mem[12'h3e9] = 12'h0;
    mem[12'h3ea] = 12'h0;
    mem[12'h3eb] = 12'h0;
    mem[12'h3ec] = 12'h0;
    mem[12'h3ed] = 12'h0;
    mem[12'h3ee] = 12'h0;
    mem[12'h3ef] = 12'h0;
    mem[12'h3f0] = 12'h0;
    mem[12'h3f1] = 12'h0;
    mem[12'h3f2] = 12'h0;
    mem[12'h3f3] = 12'h0;
    mem[12'h3f4] = 12'h0;
    mem[12'h3f5] = 12'h0;
    mem[12'h3f6] = 12'h0;
    mem[12'h3f7] = 12'h0;
    mem[12'h3f8] = 12'h0;
    mem[12'h3f9] = 12'h0;
    mem[12'h3fa] = 12'h0;
    mem[12'h3fb] = 12'h0;
    mem[12'h3fc] = 12'h0;
    mem[12'h3fd] = 12'h0;
    mem[12'h3fe] = 12'h0;
    mem[12'h3ff] = 12'h0;
    mem[12'h400] = 12'h0;
    mem[12'h401] = 12'h0;
    mem[12'h402] = 12'h0;
    mem[12'h403] = 12'h0;
    mem[12'h404] = 12'h0;
    mem[12'h405] = 12'h0;
    mem[12'h406] = 12'h0;
    mem[12'h407] = 12'h0;
    mem[12'h408] = 12'h0;
    mem[12'h409] = 12'h0;
    mem[12'h40a] = 12'h0;
    mem[12'h40b] = 12'h0;
    mem[12'h40c] = 12'h0;
    mem[12'h40d] = 12'h0;
    mem[12'h40e] = 12'h0;
    mem[12'h40f] = 12'h0;
    mem[12'h410] = 12'h0;
    mem[12'h411] = 12'h0;
    mem[12'h412] = 12'h0;
    mem[12'h413] = 12'h0;
    mem[12'h414] = 12'h0;
    mem[12'h415] = 12'h0;
    mem[12'h416] = 12'h0;
    mem[12'h417] = 12'h0;
    mem[12'h418] = 12'h0;
    mem[12'h419] = 12'h0;
    mem[12'h41a] = 12'h0;
    mem[12'h41b] = 12'h0;
    mem[12'h41c] = 12'h0;
    mem[12'h41d] = 12'h0;
    mem[12'h41e] = 12'h0;
    mem[12'h41f] = 12'h0;
    mem[12'h420] = 12'h0;
    mem[12'h421] = 12'h0;
    mem[12'h422] = 12'h0;
    mem[12'h423] = 12'h0;
    mem[12'h424] = 12'h0;
    mem[12'h425] = 12'h0;
    mem[12'h426] = 12'h0;
    mem[12'h427] = 12'h0;
    mem[12'h428] = 12'h0;
    mem[12'h429] = 12'h0;
    mem[12'h42a] = 12'h0;
    mem[12'h42b] = 12'h0;
    mem[12'h42c] = 12'h0;
    mem[12'h42d] = 12'h0;
    mem[12'h42e] = 12'h0;
    mem[12'h42f] = 12'h0;
    mem[12'h430] = 12'h0;
    mem[12'h431] = 12'h0;
    mem[12'h432] = 12'h0;
    mem[12'h433] = 12'h0;
    mem[12'h434] = 12'h0;
    mem[12'h435] = 12'h0;
    mem[12'h436] = 12'h0;
    mem[12'h437] = 12'h0;
    mem[12'h438] = 12'h0;
    mem[12'h439] = 12'h0;
    mem[12'h43a] = 12'h0;
    mem[12'h43b] = 12'h0;
    mem[12'h43c] = 12'h0;
    mem[12'h43d] = 12'h0;
    mem[12'h43e] = 12'h0;
    mem[12'h43f] = 12'h0;
    mem[12'h440] = 12'h0;
    mem[12'h441] = 12'h0;
    mem[12'h442] = 12'h0;
    mem[12'h443] = 12'h0;
    mem[12'h444] = 12'h0;
    mem[12'h445] = 12'h0;
    mem[12'h446] = 12'h0;
    mem[12'h447] = 12'h0;
    mem[12'h448] = 12'h0;
    mem[12'h449] = 12'h0;
    mem[12'h44a] = 12'h0;
    mem[12'h44b] = 12'h0;
    mem[12'h44c] = 12'h0;
    mem[12'h44d] = 12'h0;
    mem[12'h44e] = 12'h0;
    mem[12'h44f] = 12'h0;
    mem[12'h450] = 12'h0;
    mem[12'h451] = 12'h0;
    mem[12'h452] = 12'h0;
    mem[12'h453] = 12'h0;
    mem[12'h454] = 12'h0;
    mem[12'h455] = 12'h0;
    mem[12'h456] = 12'h0;
    mem[12'h457] = 12'h0;
    mem[12'h458] = 12'h0;
    mem[12'h459] = 12'h0;
    mem[12'h45a] = 12'h0;
    mem[12'h45b] = 12'h0;
    mem[12'h45c] = 12'h0;
    mem[12'h45d] = 12'h0;
    mem[12'h45e] = 12'h0;
    mem[12'h45f] = 12'h0;
    mem[12'h460] = 12'h0;
    mem[12'h461] = 12'h0;
    mem[12'h462] = 12'h0;
    mem[12'h463] = 12'h0;
    mem[12'h464] = 12'h0;
    mem[12'h465] = 12'h0;
    mem[12'h466] = 12'h0;
    mem[12'h467] = 12'h0;
    mem[12'h468] = 12'h0;
    mem[12'h469] = 12'h0;
    mem[12'h46a] = 12'h0;
    mem[12'h46b] = 12'h0;
    mem[12'h46c] = 12'h0;
    mem[12'h46d] = 12'h0;
    mem[12'h46e] = 12'h0;
    mem[12'h46f] = 12'h0;
    mem[12'h470] = 12'h0;
    mem[12'h471] = 12'h0;
    mem[12'h472] = 12'h0;
    mem[12'h473] = 12'h0;
    mem[12'h474] = 12'h0;
    mem[12'h475] = 12'h0;
    mem[12'h476] = 12'h0;
    mem[12'h477] = 12'h0;
    mem[12'h478] = 12'h0;
    mem[12'h479] = 12'h0;
    mem[12'h47a] = 12'h0;
    mem[12'h47b] = 12'h0;
    mem[12'h47c] = 12'h0;
    mem[12'h47d] = 12'h0;
    mem[12'h47e] = 12'h0;
    mem[12'h47f] = 12'h0;
    mem[12'h480] = 12'h0;
    mem[12'h481] = 12'h0;
    mem[12'h482] = 12'h0;
    mem[12'h483] = 12'h0;
    mem[12'h484] = 12'h0;
    mem[12'h485] = 12'h0;
    mem[12'h486] = 12'h0;
    mem[12'h487] = 12'h0;
    mem[12'h488] = 12'h0;
    mem[12'h489] = 12'h0;
    mem[12'h48a] = 12'h0;
    mem[12'h48b] = 12'h0;
    mem[12'h48c] = 12'h0;
    mem[12'h48d] = 12'h0;
    mem[12'h48e] = 12'h0;
    mem[12'h48f] = 12'h0;
    mem[12'h490] = 12'h0;
    mem[12'h491] = 12'h0;
    mem[12'h492] = 12'h0;
    mem[12'h493] = 12'h0;
    mem[12'h494] = 12'h0;
    mem[12'h495] = 12'h0;
    mem[12'h496] = 12'h0;
    mem[12'h497] = 12'h0;
    mem[12'h498] = 12'h0;
    mem[12'h499] = 12'h0;
    mem[12'h49a] = 12'h0;
    mem[12'h49b] = 12'h0;
    mem[12'h49c] = 12'h0;
    mem[12'h49d] = 12'h0;
    mem[12'h49e] = 12'h0;
    mem[12'h49f] = 12'h0;
    mem[12'h4a0] = 12'h0;
    mem[12'h4a1] = 12'h0;
    mem[12'h4a2] = 12'h0;
    mem[12'h4a3] = 12'h0;
    mem[12'h4a4] = 12'h0;
    mem[12'h4a5] = 12'h0;
    mem[12'h4a6] = 12'h0;
    mem[12'h4a7] = 12'h0;
    mem[12'h4a8] = 12'h0;
    mem[12'h4a9] = 12'h0;
    mem[12'h4aa] = 12'h0;
    mem[12'h4ab] = 12'h0;
    mem[12'h4ac] = 12'h0;
    mem[12'h4ad] = 12'h0;
    mem[12'h4ae] = 12'h0;
    mem[12'h4af] = 12'h0;
    mem[12'h4b0] = 12'h0;
    mem[12'h4b1] = 12'h0;
    mem[12'h4b2] = 12'h0;
    mem[12'h4b3] = 12'h0;
    mem[12'h4b4] = 12'h0;
    mem[12'h4b5] = 12'h0;
    mem[12'h4b6] = 12'h0;
    mem[12'h4b7] = 12'h0;
    mem[12'h4b8] = 12'h0;
    mem[12'h4b9] = 12'h0;
    mem[12'h4ba] = 12'h0;
    mem[12'h4bb] = 12'h0;
    mem[12'h4bc] = 12'h0;
    mem[12'h4bd] = 12'h0;
    mem[12'h4be] = 12'h0;
    mem[12'h4bf] = 12'h0;
    mem[12'h4c0] = 12'h0;
    mem[12'h4c1] = 12'h0;
    mem[12'h4c2] = 12'h0;
    mem[12'h4c3] = 12'h0;
    mem[12'h4c4] = 12'h0;
    mem[12'h4c5] = 12'h0;
    mem[12'h4c6] = 12'h0;
    mem[12'h4c7] = 12'h0;
    mem[12'h4c8] = 12'h0;
    mem[12'h4c9] = 12'h0;
    mem[12'h4ca] = 12'h0;
    mem[12'h4cb] = 12'h0;
    mem[12'h4cc] = 12'h0;
    mem[12'h4cd] = 12'h0;
    mem[12'h4ce] = 12'h0;
    mem[12'h4cf] = 12'h0;
    mem[12'h4d0] = 12'h0;
    mem[12'h4d1] = 12'h0;
    mem[12'h4d2] = 12'h0;
    mem[12'h4d3] = 12'h0;
    mem[12'h4d4] = 12'h0;
    mem[12'h4d5] = 12'h0;
    mem[12'h4d6] = 12'h0;
    mem[12'h4d7] = 12'h0;
    mem[12'h4d8] = 12'h0;
    mem[12'h4d9] = 12'h0;
    mem[12'h4da] = 12'h0;
    mem[12'h4db] = 12'h0;
    mem[12'h4dc] = 12'h0;
    mem[12'h4dd] = 12'h0;
    mem[12'h4de] = 12'h0;
    mem[12'h4df] = 12'h0;
    mem[12'h4e0] = 12'h0;
    mem[12'h4e1] = 12'h0;
    mem[12'h4e2] = 12'h0;
    mem[12'h4e3] = 12'h0;
    mem[12'h4e4] = 12'h0;
    mem[12'h4e5] = 12'h0;
    mem[12'h4e6] = 12'h0;
    mem[12'h4e7] = 12'h0;
    mem[12'h4e8] = 12'h0;
    mem[12'h4e9] = 12'h0;
    mem[12'h4ea] = 12'h0;
    mem[12'h4eb] = 12'h0;
    mem[12'h4ec] = 12'h0;
    mem[12'h4ed] = 12'h0;
    mem[12'h4ee] = 12'h0;
    mem[12'h4ef] = 12'h0;
    mem[12'h4f0] = 12'h0;
    mem[12'h4f1] = 12'h0;
    mem[12'h4f2] = 12'h0;
    mem[12'h4f3] = 12'h0;
    mem[12'h4f4] = 12'h0;
    mem[12'h4f5] = 12'h0;
    mem[12'h4f6] = 12'h0;
    mem[12'h4f7] = 12'h0;
    mem[12'h4f8] = 12'h0;
    mem[12'h4f9] = 12'h0;
    mem[12'h4fa] = 12'h0;
    mem[12'h4fb] = 12'h0;
    mem[12'h4fc] = 12'h0;
    mem[12'h4fd] = 12'h0;
    mem[12'h4fe] = 12'h0;
    mem[12'h4ff] = 12'h0;
    mem[12'h500] = 12'h0;
    mem[12'h501] = 12'h0;
    mem[12'h502] = 12'h0;
    mem[12'h503] = 12'h0;
    mem[12'h504] = 12'h0;
    mem[12'h505] = 12'h0;
    mem[12'h506] = 12'h0;
    mem[12'h507] = 12'h0;
    mem[12'h508] = 12'h0;
    mem[12'h509] = 12'h0;
    mem[12'h50a] = 12'h0;
    mem[12'h50b] = 12'h0;
    mem[12'h50c] = 12'h0;
    mem[12'h50d] = 12'h0;
    mem[12'h50e] = 12'h0;
    mem[12'h50f] = 12'h0;
    mem[12'h510] = 12'h0;
    mem[12'h511] = 12'h0;
    mem[12'h512] = 12'h0;
    mem[12'h513] = 12'h0;
    mem[12'h514] = 12'h0;
    mem[12'h515] = 12'h0;
    mem[12'h516] = 12'h0;
    mem[12'h517] = 12'h0;
    mem[12'h518] = 12'h0;
    mem[12'h519] = 12'h0;
    mem[12'h51a] = 12'h0;
    mem[12'h51b] = 12'h0;
    mem[12'h51c] = 12'h0;
    mem[12'h51d] = 12'h0;
    mem[12'h51e] = 12'h0;
    mem[12'h51f] = 12'h0;
    mem[12'h520] = 12'h0;
    mem[12'h521] = 12'h0;
    mem[12'h522] = 12'h0;
    mem[12'h523] = 12'h0;
    mem[12'h524] = 12'h0;
    mem[12'h525] = 12'h0;
    mem[12'h526] = 12'h0;
    mem[12'h527] = 12'h0;
    mem[12'h528] = 12'h0;
    mem[12'h529] = 12'h0;
    mem[12'h52a] = 12'h0;
    mem[12'h52b] = 12'h0;
    mem[12'h52c] = 12'h0;
    mem[12'h52d] = 12'h0;
    mem[12'h52e] = 12'h0;
    mem[12'h52f] = 12'h0;
    mem[12'h530] = 12'h0;
    mem[12'h531] = 12'h0;
    mem[12'h532] = 12'h0;
    mem[12'h533] = 12'h0;
    mem[12'h534] = 12'h0;
    mem[12'h535] = 12'h0;
    mem[12'h536] = 12'h0;
    mem[12'h537] = 12'h0;
    mem[12'h538] = 12'h0;
    mem[12'h539] = 12'h0;
    mem[12'h53a] = 12'h0;
    mem[12'h53b] = 12'h0;
    mem[12'h53c] = 12'h0;
    mem[12'h53d] = 12'h0;
    mem[12'h53e] = 12'h0;
    mem[12'h53f] = 12'h0;
    mem[12'h540] = 12'h0;
    mem[12'h541] = 12'h0;
    mem[12'h542] = 12'h0;
    mem[12'h543] = 12'h0;
    mem[12'h544] = 12'h0;
    mem[12'h545] = 12'h0;
    mem[12'h546] = 12'h0;
    mem[12'h547] = 12'h0;
    mem[12'h548] = 12'h0;
    mem[12'h549] = 12'h0;
    mem[12'h54a] = 12'h0;
    mem[12'h54b] = 12'h0;
    mem[12'h54c] = 12'h0;
    mem[12'h54d] = 12'h0;
    mem[12'h54e] = 12'h0;
    mem[12'h54f] = 12'h0;
    mem[12'h550] = 12'h0;
    mem[12'h551] = 12'h0;
    mem[12'h552] = 12'h0;
    mem[12'h553] = 12'h0;
    mem[12'h554] = 12'h0;
    mem[12'h555] = 12'h0;
    mem[12'h556] = 12'h0;
    mem[12'h557] = 12'h0;
    mem[12'h558] = 12'h0;
    mem[12'h559] = 12'h0;
    mem[12'h55a] = 12'h0;
    mem[12'h55b] = 12'h0;
    mem[12'h55c] = 12'h0;
    mem[12'h55d] = 12'h0;
    mem[12'h55e] = 12'h0;
    mem[12'h55f] = 12'h0;
    mem[12'h560] = 12'h0;
    mem[12'h561] = 12'h0;
    mem[12'h562] = 12'h0;
    mem[12'h563] = 12'h0;
    mem[12'h564] = 12'h0;
    mem[12'h565] = 12'h0;
    mem[12'h566] = 12'h0;
    mem[12'h567] = 12'h0;
    mem[12'h568] = 12'h0;
    mem[12'h569] = 12'h0;
    mem[12'h56a] = 12'h0;
    mem[12'h56b] = 12'h0;
    mem[12'h56c] = 12'h0;
    mem[12'h56d] = 12'h0;
    mem[12'h56e] = 12'h0;
    mem[12'h56f] = 12'h0;
    mem[12'h570] = 12'h0;
    mem[12'h571] = 12'h0;
    mem[12'h572] = 12'h0;
    mem[12'h573] = 12'h0;
    mem[12'h574] = 12'h0;
    mem[12'h575] = 12'h0;
    mem[12'h576] = 12'h0;
    mem[12'h577] = 12'h0;
    mem[12'h578] = 12'h0;
    mem[12'h579] = 12'h0;
    mem[12'h57a] = 12'h0;
    mem[12'h57b] = 12'h0;
    mem[12'h57c] = 12'h0;
    mem[12'h57d] = 12'h0;
    mem[12'h57e] = 12'h0;
    mem[12'h57f] = 12'h0;
    mem[12'h580] = 12'h0;
    mem[12'h581] = 12'h0;
    mem[12'h582] = 12'h0;
    mem[12'h583] = 12'h0;
    mem[12'h584] = 12'h0;
    mem[12'h585] = 12'h0;
    mem[12'h586] = 12'h0;
    mem[12'h587] = 12'h0;
    mem[12'h588] = 12'h0;
    mem[12'h589] = 12'h0;
    mem[12'h58a] = 12'h0;
    mem[12'h58b] = 12'h0;
    mem[12'h58c] = 12'h0;
    mem[12'h58d] = 12'h0;
    mem[12'h58e] = 12'h0;
    mem[12'h58f] = 12'h0;
    mem[12'h590] = 12'h0;
    mem[12'h591] = 12'h0;
    mem[12'h592] = 12'h0;
    mem[12'h593] = 12'h0;
    mem[12'h594] = 12'h0;
    mem[12'h595] = 12'h0;
    mem[12'h596] = 12'h0;
    mem[12'h597] = 12'h0;
    mem[12'h598] = 12'h0;
    mem[12'h599] = 12'h0;
    mem[12'h59a] = 12'h0;
    mem[12'h59b] = 12'h0;
    mem[12'h59c] = 12'h0;
    mem[12'h59d] = 12'h0;
    mem[12'h59e] = 12'h0;
    mem[12'h59f] = 12'h0;
    mem[12'h5a0] = 12'h0;
    mem[12'h5a1] = 12'h0;
    mem[12'h5a2] = 12'h0;
    mem[12'h5a3] = 12'h0;
    mem[12'h5a4] = 12'h0;
    mem[12'h5a5] = 12'h0;
    mem[12'h5a6] = 12'h0;
    mem[12'h5a7] = 12'h0;
    mem[12'h5a8] = 12'h0;
    mem[12'h5a9] = 12'h0;
    mem[12'h5aa] = 12'h0;
    mem[12'h5ab] = 12'h0;
    mem[12'h5ac] = 12'h0;
    mem[12'h5ad] = 12'h0;
    mem[12'h5ae] = 12'h0;
    mem[12'h5af] = 12'h0;
    mem[12'h5b0] = 12'h0;
    mem[12'h5b1] = 12'h0;
    mem[12'h5b2] = 12'h0;
    mem[12'h5b3] = 12'h0;
    mem[12'h5b4] = 12'h0;
    mem[12'h5b5] = 12'h0;
    mem[12'h5b6] = 12'h0;
    mem[12'h5b7] = 12'h0;
    mem[12'h5b8] = 12'h0;
    mem[12'h5b9] = 12'h0;
    mem[12'h5ba] = 12'h0;
    mem[12'h5bb] = 12'h0;
    mem[12'h5bc] = 12'h0;
    mem[12'h5bd] = 12'h0;
    mem[12'h5be] = 12'h0;
    mem[12'h5bf] = 12'h0;
    mem[12'h5c0] = 12'h0;
    mem[12'h5c1] = 12'h0;
    mem[12'h5c2] = 12'h0;
    mem[12'h5c3] = 12'h0;
    mem[12'h5c4] = 12'h0;
    mem[12'h5c5] = 12'h0;
    mem[12'h5c6] = 12'h0;
    mem[12'h5c7] = 12'h0;
    mem[12'h5c8] = 12'h0;
    mem[12'h5c9] = 12'h0;
    mem[12'h5ca] = 12'h0;
    mem[12'h5cb] = 12'h0;
    mem[12'h5cc] = 12'h0;
    mem[12'h5cd] = 12'h0;
    mem[12'h5ce] = 12'h0;
    mem[12'h5cf] = 12'h0;
    mem[12'h5d0] = 12'h0;
    mem[12'h5d1] = 12'h0;
    mem[12'h5d2] = 12'h0;
    mem[12'h5d3] = 12'h0;
    mem[12'h5d4] = 12'h0;
    mem[12'h5d5] = 12'h0;
    mem[12'h5d6] = 12'h0;
    mem[12'h5d7] = 12'h0;
    mem[12'h5d8] = 12'h0;
    mem[12'h5d9] = 12'h0;
    mem[12'h5da] = 12'h0;
    mem[12'h5db] = 12'h0;
    mem[12'h5dc] = 12'h0;
    mem[12'h5dd] = 12'h0;
    mem[12'h5de] = 12'h0;
    mem[12'h5df] = 12'h0;
    mem[12'h5e0] = 12'h0;
    mem[12'h5e1] = 12'h0;
    mem[12'h5e2] = 12'h0;
    mem[12'h5e3] = 12'h0;
    mem[12'h5e4] = 12'h0;
    mem[12'h5e5] = 12'h0;
    mem[12'h5e6] = 12'h0;
    mem[12'h5e7] = 12'h0;
    mem[12'h5e8] = 12'h0;
    mem[12'h5e9] = 12'h0;
    mem[12'h5ea] = 12'h0;
    mem[12'h5eb] = 12'h0;
    mem[12'h5ec] = 12'h0;
    mem[12'h5ed] = 12'h0;
    mem[12'h5ee] = 12'h0;
    mem[12'h5ef] = 12'h0;
    mem[12'h5f0] = 12'h0;
    mem[12'h5f1] = 12'h0;
    mem[12'h5f2] = 12'h0;
    mem[12'h5f3] = 12'h0;
    mem[12'h5f4] = 12'h0;
    mem[12'h5f5] = 12'h0;
    mem[12'h5f6] = 12'h0;
    mem[12'h5f7] = 12'h0;
    mem[12'h5f8] = 12'h0;
    mem[12'h5f9] = 12'h0;
    mem[12'h5fa] = 12'h0;
    mem[12'h5fb] = 12'h0;
    mem[12'h5fc] = 12'h0;
    mem[12'h5fd] = 12'h0;
    mem[12'h5fe] = 12'h0;
    mem[12'h5ff] = 12'h0;
    mem[12'h600] = 12'h0;
    mem[12'h601] = 12'h0;
    mem[12'h602] = 12'h0;
    mem[12'h603] = 12'h0;
    mem[12'h604] = 12'h0;
    mem[12'h605] = 12'h0;
    mem[12'h606] = 12'h0;
    mem[12'h607] = 12'h0;
    mem[12'h608] = 12'h0;
    mem[12'h609] = 12'h0;
    mem[12'h60a] = 12'h0;
    mem[12'h60b] = 12'h0;
    mem[12'h60c] = 12'h0;
    mem[12'h60d] = 12'h0;
    mem[12'h60e] = 12'h0;
    mem[12'h60f] = 12'h0;
    mem[12'h610] = 12'h0;
    mem[12'h611] = 12'h0;
    mem[12'h612] = 12'h0;
    mem[12'h613] = 12'h0;
    mem[12'h614] = 12'h0;
    mem[12'h615] = 12'h0;
    mem[12'h616] = 12'h0;
    mem[12'h617] = 12'h0;
    mem[12'h618] = 12'h0;
    mem[12'h619] = 12'h0;
    mem[12'h61a] = 12'h0;
    mem[12'h61b] = 12'h0;
    mem[12'h61c] = 12'h0;
    mem[12'h61d] = 12'h0;
    mem[12'h61e] = 12'h0;
    mem[12'h61f] = 12'h0;
    mem[12'h620] = 12'h0;
    mem[12'h621] = 12'h0;
    mem[12'h622] = 12'h0;
    mem[12'h623] = 12'h0;
    mem[12'h624] = 12'h0;
    mem[12'h625] = 12'h0;
    mem[12'h626] = 12'h0;
    mem[12'h627] = 12'h0;
    mem[12'h628] = 12'h0;
    mem[12'h629] = 12'h0;
    mem[12'h62a] = 12'h0;
    mem[12'h62b] = 12'h0;
    mem[12'h62c] = 12'h0;
    mem[12'h62d] = 12'h0;
    mem[12'h62e] = 12'h0;
    mem[12'h62f] = 12'h0;
    mem[12'h630] = 12'h0;
    mem[12'h631] = 12'h0;
    mem[12'h632] = 12'h0;
    mem[12'h633] = 12'h0;
    mem[12'h634] = 12'h0;
    mem[12'h635] = 12'h0;
    mem[12'h636] = 12'h0;
    mem[12'h637] = 12'h0;
    mem[12'h638] = 12'h0;
    mem[12'h639] = 12'h0;
    mem[12'h63a] = 12'h0;
    mem[12'h63b] = 12'h0;
    mem[12'h63c] = 12'h0;
    mem[12'h63d] = 12'h0;
    mem[12'h63e] = 12'h0;
    mem[12'h63f] = 12'h0;
    mem[12'h640] = 12'h0;
    mem[12'h641] = 12'h0;
    mem[12'h642] = 12'h0;
    mem[12'h643] = 12'h0;
    mem[12'h644] = 12'h0;
    mem[12'h645] = 12'h0;
    mem[12'h646] = 12'h0;
    mem[12'h647] = 12'h0;
    mem[12'h648] = 12'h0;
    mem[12'h649] = 12'h0;
    mem[12'h64a] = 12'h0;
    mem[12'h64b] = 12'h0;
    mem[12'h64c] = 12'h0;
    mem[12'h64d] = 12'h0;
    mem[12'h64e] = 12'h0;
    mem[12'h64f] = 12'h0;
    mem[12'h650] = 12'h0;
    mem[12'h651] = 12'h0;
    mem[12'h652] = 12'h0;
    mem[12'h653] = 12'h0;
    mem[12'h654] = 12'h0;
    mem[12'h655] = 12'h0;
    mem[12'h656] = 12'h0;
    mem[12'h657] = 12'h0;
    mem[12'h658] = 12'h0;
    mem[12'h659] = 12'h0;
    mem[12'h65a] = 12'h0;
    mem[12'h65b] = 12'h0;
    mem[12'h65c] = 12'h0;
    mem[12'h65d] = 12'h0;
    mem[12'h65e] = 12'h0;
    mem[12'h65f] = 12'h0;
    mem[12'h660] = 12'h0;
    mem[12'h661] = 12'h0;
    mem[12'h662] = 12'h0;
    mem[12'h663] = 12'h0;
    mem[12'h664] = 12'h0;
    mem[12'h665] = 12'h0;
    mem[12'h666] = 12'h0;
    mem[12'h667] = 12'h0;
    mem[12'h668] = 12'h0;
    mem[12'h669] = 12'h0;
    mem[12'h66a] = 12'h0;
    mem[12'h66b] = 12'h0;
    mem[12'h66c] = 12'h0;
    mem[12'h66d] = 12'h0;
    mem[12'h66e] = 12'h0;
    mem[12'h66f] = 12'h0;
    mem[12'h670] = 12'h0;
    mem[12'h671] = 12'h0;
    mem[12'h672] = 12'h0;
    mem[12'h673] = 12'h0;
    mem[12'h674] = 12'h0;
    mem[12'h675] = 12'h0;
    mem[12'h676] = 12'h0;
    mem[12'h677] = 12'h0;
    mem[12'h678] = 12'h0;
    mem[12'h679] = 12'h0;
    mem[12'h67a] = 12'h0;
    mem[12'h67b] = 12'h0;
    mem[12'h67c] = 12'h0;
    mem[12'h67d] = 12'h0;
    mem[12'h67e] = 12'h0;
    mem[12'h67f] = 12'h0;
    mem[12'h680] = 12'h0;
    mem[12'h681] = 12'h0;
    mem[12'h682] = 12'h0;
    mem[12'h683] = 12'h0;
    mem[12'h684] = 12'h0;
    mem[12'h685] = 12'h0;
    mem[12'h686] = 12'h0;
    mem[12'h687] = 12'h0;
    mem[12'h688] = 12'h0;
    mem[12'h689] = 12'h0;
    mem[12'h68a] = 12'h0;
    mem[12'h68b] = 12'h0;
    mem[12'h68c] = 12'h0;
    mem[12'h68d] = 12'h0;
    mem[12'h68e] = 12'h0;
    mem[12'h68f] = 12'h0;
    mem[12'h690] = 12'h0;
    mem[12'h691] = 12'h0;
    mem[12'h692] = 12'h0;
    mem[12'h693] = 12'h0;
    mem[12'h694] = 12'h0;
    mem[12'h695] = 12'h0;
    mem[12'h696] = 12'h0;
    mem[12'h697] = 12'h0;
    mem[12'h698] = 12'h0;
    mem[12'h699] = 12'h0;
    mem[12'h69a] = 12'h0;
    mem[12'h69b] = 12'h0;
    mem[12'h69c] = 12'h0;
    mem[12'h69d] = 12'h0;
    mem[12'h69e] = 12'h0;
    mem[12'h69f] = 12'h0;
    mem[12'h6a0] = 12'h0;
    mem[12'h6a1] = 12'h0;
    mem[12'h6a2] = 12'h0;
    mem[12'h6a3] = 12'h0;
    mem[12'h6a4] = 12'h0;
    mem[12'h6a5] = 12'h0;
    mem[12'h6a6] = 12'h0;
    mem[12'h6a7] = 12'h0;
    mem[12'h6a8] = 12'h0;
    mem[12'h6a9] = 12'h0;
    mem[12'h6aa] = 12'h0;
    mem[12'h6ab] = 12'h0;
    mem[12'h6ac] = 12'h0;
    mem[12'h6ad] = 12'h0;
    mem[12'h6ae] = 12'h0;
    mem[12'h6af] = 12'h0;
    mem[12'h6b0] = 12'h0;
    mem[12'h6b1] = 12'h0;
    mem[12'h6b2] = 12'h0;
    mem[12'h6b3] = 12'h0;
    mem[12'h6b4] = 12'h0;
    mem[12'h6b5] = 12'h0;
    mem[12'h6b6] = 12'h0;
    mem[12'h6b7] = 12'h0;
    mem[12'h6b8] = 12'h0;
    mem[12'h6b9] = 12'h0;
    mem[12'h6ba] = 12'h0;
    mem[12'h6bb] = 12'h0;
    mem[12'h6bc] = 12'h0;
    mem[12'h6bd] = 12'h0;
    mem[12'h6be] = 12'h0;
    mem[12'h6bf] = 12'h0;
    mem[12'h6c0] = 12'h0;
    mem[12'h6c1] = 12'h0;
    mem[12'h6c2] = 12'h0;
    mem[12'h6c3] = 12'h0;
    mem[12'h6c4] = 12'h0;
    mem[12'h6c5] = 12'h0;
    mem[12'h6c6] = 12'h0;
    mem[12'h6c7] = 12'h0;
    mem[12'h6c8] = 12'h0;
    mem[12'h6c9] = 12'h0;
    mem[12'h6ca] = 12'h0;
    mem[12'h6cb] = 12'h0;
    mem[12'h6cc] = 12'h0;
    mem[12'h6cd] = 12'h0;
    mem[12'h6ce] = 12'h0;
    mem[12'h6cf] = 12'h0;
    mem[12'h6d0] = 12'h0;
    mem[12'h6d1] = 12'h0;
    mem[12'h6d2] = 12'h0;
    mem[12'h6d3] = 12'h0;
    mem[12'h6d4] = 12'h0;
    mem[12'h6d5] = 12'h0;
    mem[12'h6d6] = 12'h0;
    mem[12'h6d7] = 12'h0;
    mem[12'h6d8] = 12'h0;
    mem[12'h6d9] = 12'h0;
    mem[12'h6da] = 12'h0;
    mem[12'h6db] = 12'h0;
    mem[12'h6dc] = 12'h0;
    mem[12'h6dd] = 12'h0;
    mem[12'h6de] = 12'h0;
    mem[12'h6df] = 12'h0;
    mem[12'h6e0] = 12'h0;
    mem[12'h6e1] = 12'h0;
    mem[12'h6e2] = 12'h0;
    mem[12'h6e3] = 12'h0;
    mem[12'h6e4] = 12'h0;
    mem[12'h6e5] = 12'h0;
    mem[12'h6e6] = 12'h0;
    mem[12'h6e7] = 12'h0;
    mem[12'h6e8] = 12'h0;
    mem[12'h6e9] = 12'h0;
    mem[12'h6ea] = 12'h0;
    mem[12'h6eb] = 12'h0;
    mem[12'h6ec] = 12'h0;
    mem[12'h6ed] = 12'h0;
    mem[12'h6ee] = 12'h0;
    mem[12'h6ef] = 12'h0;
    mem[12'h6f0] = 12'h0;
    mem[12'h6f1] = 12'h0;
    mem[12'h6f2] = 12'h0;
    mem[12'h6f3] = 12'h0;
    mem[12'h6f4] = 12'h0;
    mem[12'h6f5] = 12'h0;
    mem[12'h6f6] = 12'h0;
    mem[12'h6f7] = 12'h0;
    mem[12'h6f8] = 12'h0;
    mem[12'h6f9] = 12'h0;
    mem[12'h6fa] = 12'h0;
    mem[12'h6fb] = 12'h0;
    mem[12'h6fc] = 12'h0;
    mem[12'h6fd] = 12'h0;
    mem[12'h6fe] = 12'h0;
    mem[12'h6ff] = 12'h0;
    mem[12'h700] = 12'h0;
    mem[12'h701] = 12'h0;
    mem[12'h702] = 12'h0;
    mem[12'h703] = 12'h0;
    mem[12'h704] = 12'h0;
    mem[12'h705] = 12'h0;
    mem[12'h706] = 12'h0;
    mem[12'h707] = 12'h0;
    mem[12'h708] = 12'h0;
    mem[12'h709] = 12'h0;
    mem[12'h70a] = 12'h0;
    mem[12'h70b] = 12'h0;
    mem[12'h70c] = 12'h0;
    mem[12'h70d] = 12'h0;
    mem[12'h70e] = 12'h0;
    mem[12'h70f] = 12'h0;
    mem[12'h710] = 12'h0;
    mem[12'h711] = 12'h0;
    mem[12'h712] = 12'h0;
    mem[12'h713] = 12'h0;
    mem[12'h714] = 12'h0;
    mem[12'h715] = 12'h0;
    mem[12'h716] = 12'h0;
    mem[12'h717] = 12'h0;
    mem[12'h718] = 12'h0;
    mem[12'h719] = 12'h0;
    mem[12'h71a] = 12'h0;
    mem[12'h71b] = 12'h0;
    mem[12'h71c] = 12'h0;
    mem[12'h71d] = 12'h0;
    mem[12'h71e] = 12'h0;
    mem[12'h71f] = 12'h0;
    mem[12'h720] = 12'h0;
    mem[12'h721] = 12'h0;
    mem[12'h722] = 12'h0;
    mem[12'h723] = 12'h0;
    mem[12'h724] = 12'h0;
    mem[12'h725] = 12'h0;
    mem[12'h726] = 12'h0;
    mem[12'h727] = 12'h0;
    mem[12'h728] = 12'h0;
    mem[12'h729] = 12'h0;
    mem[12'h72a] = 12'h0;
    mem[12'h72b] = 12'h0;
    mem[12'h72c] = 12'h0;
    mem[12'h72d] = 12'h0;
    mem[12'h72e] = 12'h0;
    mem[12'h72f] = 12'h0;
    mem[12'h730] = 12'h0;
    mem[12'h731] = 12'h0;
    mem[12'h732] = 12'h0;
    mem[12'h733] = 12'h0;
    mem[12'h734] = 12'h0;
    mem[12'h735] = 12'h0;
    mem[12'h736] = 12'h0;
    mem[12'h737] = 12'h0;
    mem[12'h738] = 12'h0;
    mem[12'h739] = 12'h0;
    mem[12'h73a] = 12'h0;
    mem[12'h73b] = 12'h0;
    mem[12'h73c] = 12'h0;
    mem[12'h73d] = 12'h0;
    mem[12'h73e] = 12'h0;
    mem[12'h73f] = 12'h0;
    mem[12'h740] = 12'h0;
    mem[12'h741] = 12'h0;
    mem[12'h742] = 12'h0;
    mem[12'h743] = 12'h0;
    mem[12'h744] = 12'h0;
    mem[12'h745] = 12'h0;
    mem[12'h746] = 12'h0;
    mem[12'h747] = 12'h0;
    mem[12'h748] = 12'h0;
    mem[12'h749] = 12'h0;
    mem[12'h74a] = 12'h0;
    mem[12'h74b] = 12'h0;
    mem[12'h74c] = 12'h0;
    mem[12'h74d] = 12'h0;
    mem[12'h74e] = 12'h0;
    mem[12'h74f] = 12'h0;
    mem[12'h750] = 12'h0;
    mem[12'h751] = 12'h0;
    mem[12'h752] = 12'h0;
    mem[12'h753] = 12'h0;
    mem[12'h754] = 12'h0;
    mem[12'h755] = 12'h0;
    mem[12'h756] = 12'h0;
    mem[12'h757] = 12'h0;
    mem[12'h758] = 12'h0;
    mem[12'h759] = 12'h0;
    mem[12'h75a] = 12'h0;
    mem[12'h75b] = 12'h0;
    mem[12'h75c] = 12'h0;
    mem[12'h75d] = 12'h0;
    mem[12'h75e] = 12'h0;
    mem[12'h75f] = 12'h0;
    mem[12'h760] = 12'h0;
    mem[12'h761] = 12'h0;
    mem[12'h762] = 12'h0;
    mem[12'h763] = 12'h0;
    mem[12'h764] = 12'h0;
    mem[12'h765] = 12'h0;
    mem[12'h766] = 12'h0;
    mem[12'h767] = 12'h0;
    mem[12'h768] = 12'h0;
    mem[12'h769] = 12'h0;
    mem[12'h76a] = 12'h0;
    mem[12'h76b] = 12'h0;
    mem[12'h76c] = 12'h0;
    mem[12'h76d] = 12'h0;
    mem[12'h76e] = 12'h0;
    mem[12'h76f] = 12'h0;
    mem[12'h770] = 12'h0;
    mem[12'h771] = 12'h0;
    mem[12'h772] = 12'h0;
    mem[12'h773] = 12'h0;
    mem[12'h774] = 12'h0;
    mem[12'h775] = 12'h0;
    mem[12'h776] = 12'h0;
    mem[12'h777] = 12'h0;
    mem[12'h778] = 12'h0;
    mem[12'h779] = 12'h0;
    mem[12'h77a] = 12'h0;
    mem[12'h77b] = 12'h0;
    mem[12'h77c] = 12'h0;
    mem[12'h77d] = 12'h0;
    mem[12'h77e] = 12'h0;
    mem[12'h77f] = 12'h0;
    mem[12'h780] = 12'h0;
    mem[12'h781] = 12'h0;
    mem[12'h782] = 12'h0;
    mem[12'h783] = 12'h0;
    mem[12'h784] = 12'h0;
    mem[12'h785] = 12'h0;
    mem[12'h786] = 12'h0;
    mem[12'h787] = 12'h0;
    mem[12'h788] = 12'h0;
    mem[12'h789] = 12'h0;
    mem[12'h78a] = 12'h0;
    mem[12'h78b] = 12'h0;
    mem[12'h78c] = 12'h0;
    mem[12'h78d] = 12'h0;
    mem[12'h78e] = 12'h0;
    mem[12'h78f] = 12'h0;
    mem[12'h790] = 12'h0;
    mem[12'h791] = 12'h0;
    mem[12'h792] = 12'h0;
    mem[12'h793] = 12'h0;
    mem[12'h794] = 12'h0;
    mem[12'h795] = 12'h0;
    mem[12'h796] = 12'h0;
    mem[12'h797] = 12'h0;
    mem[12'h798] = 12'h0;
    mem[12'h799] = 12'h0;
    mem[12'h79a] = 12'h0;
    mem[12'h79b] = 12'h0;
    mem[12'h79c] = 12'h0;
    mem[12'h79d] = 12'h0;
    mem[12'h79e] = 12'h0;
    mem[12'h79f] = 12'h0;
    mem[12'h7a0] = 12'h0;
    mem[12'h7a1] = 12'h0;
    mem[12'h7a2] = 12'h0;
    mem[12'h7a3] = 12'h0;
    mem[12'h7a4] = 12'h0;
    mem[12'h7a5] = 12'h0;
    mem[12'h7a6] = 12'h0;
    mem[12'h7a7] = 12'h0;
    mem[12'h7a8] = 12'h0;
    mem[12'h7a9] = 12'h0;
    mem[12'h7aa] = 12'h0;
    mem[12'h7ab] = 12'h0;
    mem[12'h7ac] = 12'h0;
    mem[12'h7ad] = 12'h0;
    mem[12'h7ae] = 12'h0;
    mem[12'h7af] = 12'h0;
    mem[12'h7b0] = 12'h0;
    mem[12'h7b1] = 12'h0;
    mem[12'h7b2] = 12'h0;
    mem[12'h7b3] = 12'h0;
    mem[12'h7b4] = 12'h0;
    mem[12'h7b5] = 12'h0;
    mem[12'h7b6] = 12'h0;
    mem[12'h7b7] = 12'h0;
    mem[12'h7b8] = 12'h0;
    mem[12'h7b9] = 12'h0;
    mem[12'h7ba] = 12'h0;
    mem[12'h7bb] = 12'h0;
    mem[12'h7bc] = 12'h0;
    mem[12'h7bd] = 12'h0;
    mem[12'h7be] = 12'h0;
    mem[12'h7bf] = 12'h0;
    mem[12'h7c0] = 12'h0;
    mem[12'h7c1] = 12'h0;
    mem[12'h7c2] = 12'h0;
    mem[12'h7c3] = 12'h0;
    mem[12'h7c4] = 12'h0;
    mem[12'h7c5] = 12'h0;
    mem[12'h7c6] = 12'h0;
    mem[12'h7c7] = 12'h0;
    mem[12'h7c8] = 12'h0;
    mem[12'h7c9] = 12'h0;
    mem[12'h7ca] = 12'h0;
    mem[12'h7cb] = 12'h0;
    mem[12'h7cc] = 12'h0;
    mem[12'h7cd] = 12'h0;
    mem[12'h7ce] = 12'h0;
    mem[12'h7cf] = 12'h0;
    mem[12'h7d0] = 12'h0;
    mem[12'h7d1] = 12'h0;
    mem[12'h7d2] = 12'h0;
    mem[12'h7d3] = 12'h0;
    mem[12'h7d4] = 12'h0;
    mem[12'h7d5] = 12'h0;
    mem[12'h7d6] = 12'h0;
    mem[12'h7d7] = 12'h0;
    mem[12'h7d8] = 12'h0;
    mem[12'h7d9] = 12'h0;
    mem[12'h7da] = 12'h0;
    mem[12'h7db] = 12'h0;
    mem[12'h7dc] = 12'h0;
    mem[12'h7dd] = 12'h0;
    mem[12'h7de] = 12'h0;
    mem[12'h7df] = 12'h0;
    mem[12'h7e0] = 12'h0;
    mem[12'h7e1] = 12'h0;
    mem[12'h7e2] = 12'h0;
    mem[12'h7e3] = 12'h0;
    mem[12'h7e4] = 12'h0;
    mem[12'h7e5] = 12'h0;
    mem[12'h7e6] = 12'h0;
    mem[12'h7e7] = 12'h0;
    mem[12'h7e8] = 12'h0;
    mem[12'h7e9] = 12'h0;
    mem[12'h7ea] = 12'h0;
    mem[12'h7eb] = 12'h0;
    mem[12'h7ec] = 12'h0;
    mem[12'h7ed] = 12'h0;
    mem[12'h7ee] = 12'h0;
    mem[12'h7ef] = 12'h0;
    mem[12'h7f0] = 12'h0;
    mem[12'h7f1] = 12'h0;
    mem[12'h7f2] = 12'h0;
    mem[12'h7f3] = 12'h0;
    mem[12'h7f4] = 12'h0;
    mem[12'h7f5] = 12'h0;
    mem[12'h7f6] = 12'h0;
    mem[12'h7f7] = 12'h0;
    mem[12'h7f8] = 12'h0;
    mem[12'h7f9] = 12'h0;
    mem[12'h7fa] = 12'h0;
    mem[12'h7fb] = 12'h0;
    mem[12'h7fc] = 12'h0;
    mem[12'h7fd] = 12'h0;
    mem[12'h7fe] = 12'h0;
    mem[12'h7ff] = 12'h0;
    mem[12'h800] = 12'h0;
    mem[12'h801] = 12'h0;
    mem[12'h802] = 12'h0;
    mem[12'h803] = 12'h0;
    mem[12'h804] = 12'h0;
    mem[12'h805] = 12'h0;
    mem[12'h806] = 12'h0;
    mem[12'h807] = 12'h0;
    mem[12'h808] = 12'h0;
    mem[12'h809] = 12'h0;
    mem[12'h80a] = 12'h0;
    mem[12'h80b] = 12'h0;
    mem[12'h80c] = 12'h0;
    mem[12'h80d] = 12'h0;
    mem[12'h80e] = 12'h0;
    mem[12'h80f] = 12'h0;
    mem[12'h810] = 12'h0;
    mem[12'h811] = 12'h0;
    mem[12'h812] = 12'h0;
    mem[12'h813] = 12'h0;
    mem[12'h814] = 12'h0;
    mem[12'h815] = 12'h0;
    mem[12'h816] = 12'h0;
    mem[12'h817] = 12'h0;
    mem[12'h818] = 12'h0;
    mem[12'h819] = 12'h0;
    mem[12'h81a] = 12'h0;
    mem[12'h81b] = 12'h0;
    mem[12'h81c] = 12'h0;
    mem[12'h81d] = 12'h0;
    mem[12'h81e] = 12'h0;
    mem[12'h81f] = 12'h0;
    mem[12'h820] = 12'h0;
    mem[12'h821] = 12'h0;
    mem[12'h822] = 12'h0;
    mem[12'h823] = 12'h0;
    mem[12'h824] = 12'h0;
    mem[12'h825] = 12'h0;
    mem[12'h826] = 12'h0;
    mem[12'h827] = 12'h0;
    mem[12'h828] = 12'h0;
    mem[12'h829] = 12'h0;
    mem[12'h82a] = 12'h0;
    mem[12'h82b] = 12'h0;
    mem[12'h82c] = 12'h0;
    mem[12'h82d] = 12'h0;
    mem[12'h82e] = 12'h0;
    mem[12'h82f] = 12'h0;
    mem[12'h830] = 12'h0;
    mem[12'h831] = 12'h0;
    mem[12'h832] = 12'h0;
    mem[12'h833] = 12'h0;
    mem[12'h834] = 12'h0;
    mem[12'h835] = 12'h0;
    mem[12'h836] = 12'h0;
    mem[12'h837] = 12'h0;
    mem[12'h838] = 12'h0;
    mem[12'h839] = 12'h0;
    mem[12'h83a] = 12'h0;
    mem[12'h83b] = 12'h0;
    mem[12'h83c] = 12'h0;
    mem[12'h83d] = 12'h0;
    mem[12'h83e] = 12'h0;
    mem[12'h83f] = 12'h0;
    mem[12'h840] = 12'h0;
    mem[12'h841] = 12'h0;
    mem[12'h842] = 12'h0;
    mem[12'h843] = 12'h0;
    mem[12'h844] = 12'h0;
    mem[12'h845] = 12'h0;
    mem[12'h846] = 12'h0;
    mem[12'h847] = 12'h0;
    mem[12'h848] = 12'h0;
    mem[12'h849] = 12'h0;
    mem[12'h84a] = 12'h0;
    mem[12'h84b] = 12'h0;
    mem[12'h84c] = 12'h0;
    mem[12'h84d] = 12'h0;
    mem[12'h84e] = 12'h0;
    mem[12'h84f] = 12'h0;
    mem[12'h850] = 12'h0;
    mem[12'h851] = 12'h0;
    mem[12'h852] = 12'h0;
    mem[12'h853] = 12'h0;
    mem[12'h854] = 12'h0;
    mem[12'h855] = 12'h0;
    mem[12'h856] = 12'h0;
    mem[12'h857] = 12'h0;
    mem[12'h858] = 12'h0;
    mem[12'h859] = 12'h0;
    mem[12'h85a] = 12'h0;
    mem[12'h85b] = 12'h0;
    mem[12'h85c] = 12'h0;
    mem[12'h85d] = 12'h0;
    mem[12'h85e] = 12'h0;
    mem[12'h85f] = 12'h0;
    mem[12'h860] = 12'h0;
    mem[12'h861] = 12'h0;
    mem[12'h862] = 12'h0;
    mem[12'h863] = 12'h0;
    mem[12'h864] = 12'h0;
    mem[12'h865] = 12'h0;
    mem[12'h866] = 12'h0;
    mem[12'h867] = 12'h0;
    mem[12'h868] = 12'h0;
    mem[12'h869] = 12'h0;
    mem[12'h86a] = 12'h0;
    mem[12'h86b] = 12'h0;
    mem[12'h86c] = 12'h0;
    mem[12'h86d] = 12'h0;
    mem[12'h86e] = 12'h0;
    mem[12'h86f] = 12'h0;
    mem[12'h870] = 12'h0;
    mem[12'h871] = 12'h0;
    mem[12'h872] = 12'h0;
    mem[12'h873] = 12'h0;
    mem[12'h874] = 12'h0;
    mem[12'h875] = 12'h0;
    mem[12'h876] = 12'h0;
    mem[12'h877] = 12'h0;
    mem[12'h878] = 12'h0;
    mem[12'h879] = 12'h0;
    mem[12'h87a] = 12'h0;
    mem[12'h87b] = 12'h0;
    mem[12'h87c] = 12'h0;
    mem[12'h87d] = 12'h0;
    mem[12'h87e] = 12'h0;
    mem[12'h87f] = 12'h0;
    mem[12'h880] = 12'h0;
    mem[12'h881] = 12'h0;
    mem[12'h882] = 12'h0;
    mem[12'h883] = 12'h0;
    mem[12'h884] = 12'h0;
    mem[12'h885] = 12'h0;
    mem[12'h886] = 12'h0;
    mem[12'h887] = 12'h0;
    mem[12'h888] = 12'h0;
    mem[12'h889] = 12'h0;
    mem[12'h88a] = 12'h0;
    mem[12'h88b] = 12'h0;
    mem[12'h88c] = 12'h0;
    mem[12'h88d] = 12'h0;
    mem[12'h88e] = 12'h0;
    mem[12'h88f] = 12'h0;
    mem[12'h890] = 12'h0;
    mem[12'h891] = 12'h0;
    mem[12'h892] = 12'h0;
    mem[12'h893] = 12'h0;
    mem[12'h894] = 12'h0;
    mem[12'h895] = 12'h0;
    mem[12'h896] = 12'h0;
    mem[12'h897] = 12'h0;
    mem[12'h898] = 12'h0;
    mem[12'h899] = 12'h0;
    mem[12'h89a] = 12'h0;
    mem[12'h89b] = 12'h0;
    mem[12'h89c] = 12'h0;
    mem[12'h89d] = 12'h0;
    mem[12'h89e] = 12'h0;
    mem[12'h89f] = 12'h0;
    mem[12'h8a0] = 12'h0;
    mem[12'h8a1] = 12'h0;
    mem[12'h8a2] = 12'h0;
    mem[12'h8a3] = 12'h0;
    mem[12'h8a4] = 12'h0;
    mem[12'h8a5] = 12'h0;
    mem[12'h8a6] = 12'h0;
    mem[12'h8a7] = 12'h0;
    mem[12'h8a8] = 12'h0;
    mem[12'h8a9] = 12'h0;
    mem[12'h8aa] = 12'h0;
    mem[12'h8ab] = 12'h0;
    mem[12'h8ac] = 12'h0;
    mem[12'h8ad] = 12'h0;
    mem[12'h8ae] = 12'h0;
    mem[12'h8af] = 12'h0;
    mem[12'h8b0] = 12'h0;
    mem[12'h8b1] = 12'h0;
    mem[12'h8b2] = 12'h0;
    mem[12'h8b3] = 12'h0;
    mem[12'h8b4] = 12'h0;
    mem[12'h8b5] = 12'h0;
    mem[12'h8b6] = 12'h0;
    mem[12'h8b7] = 12'h0;
    mem[12'h8b8] = 12'h0;
    mem[12'h8b9] = 12'h0;
    mem[12'h8ba] = 12'h0;
    mem[12'h8bb] = 12'h0;
    mem[12'h8bc] = 12'h0;
    mem[12'h8bd] = 12'h0;
    mem[12'h8be] = 12'h0;
    mem[12'h8bf] = 12'h0;
    mem[12'h8c0] = 12'h0;
    mem[12'h8c1] = 12'h0;
    mem[12'h8c2] = 12'h0;
    mem[12'h8c3] = 12'h0;
    mem[12'h8c4] = 12'h0;
    mem[12'h8c5] = 12'h0;
    mem[12'h8c6] = 12'h0;
    mem[12'h8c7] = 12'h0;
    mem[12'h8c8] = 12'h0;
    mem[12'h8c9] = 12'h0;
    mem[12'h8ca] = 12'h0;
    mem[12'h8cb] = 12'h0;
    mem[12'h8cc] = 12'h0;
    mem[12'h8cd] = 12'h0;
    mem[12'h8ce] = 12'h0;
    mem[12'h8cf] = 12'h0;
    mem[12'h8d0] = 12'h0;
    mem[12'h8d1] = 12'h0;
    mem[12'h8d2] = 12'h0;
    mem[12'h8d3] = 12'h0;
    mem[12'h8d4] = 12'h0;
    mem[12'h8d5] = 12'h0;
    mem[12'h8d6] = 12'h0;
    mem[12'h8d7] = 12'h0;
    mem[12'h8d8] = 12'h0;
    mem[12'h8d9] = 12'h0;
    mem[12'h8da] = 12'h0;
    mem[12'h8db] = 12'h0;
    mem[12'h8dc] = 12'h0;
    mem[12'h8dd] = 12'h0;
    mem[12'h8de] = 12'h0;
    mem[12'h8df] = 12'h0;
    mem[12'h8e0] = 12'h0;
    mem[12'h8e1] = 12'h0;
    mem[12'h8e2] = 12'h0;
    mem[12'h8e3] = 12'h0;
    mem[12'h8e4] = 12'h0;
    mem[12'h8e5] = 12'h0;
    mem[12'h8e6] = 12'h0;
    mem[12'h8e7] = 12'h0;
    mem[12'h8e8] = 12'h0;
    mem[12'h8e9] = 12'h0;
    mem[12'h8ea] = 12'h0;
    mem[12'h8eb] = 12'h0;
    mem[12'h8ec] = 12'h0;
    mem[12'h8ed] = 12'h0;
    mem[12'h8ee] = 12'h0;
    mem[12'h8ef] = 12'h0;
    mem[12'h8f0] = 12'h0;
    mem[12'h8f1] = 12'h0;
    mem[12'h8f2] = 12'h0;
    mem[12'h8f3] = 12'h0;
    mem[12'h8f4] = 12'h0;
    mem[12'h8f5] = 12'h0;
    mem[12'h8f6] = 12'h0;
    mem[12'h8f7] = 12'h0;
    mem[12'h8f8] = 12'h0;
    mem[12'h8f9] = 12'h0;
    mem[12'h8fa] = 12'h0;
    mem[12'h8fb] = 12'h0;
    mem[12'h8fc] = 12'h0;
    mem[12'h8fd] = 12'h0;
    mem[12'h8fe] = 12'h0;
    mem[12'h8ff] = 12'h0;
    mem[12'h900] = 12'h0;
    mem[12'h901] = 12'h0;
    mem[12'h902] = 12'h0;
    mem[12'h903] = 12'h0;
    mem[12'h904] = 12'h0;
    mem[12'h905] = 12'h0;
    mem[12'h906] = 12'h0;
    mem[12'h907] = 12'h0;
    mem[12'h908] = 12'h0;
    mem[12'h909] = 12'h0;
    mem[12'h90a] = 12'h0;
    mem[12'h90b] = 12'h0;
    mem[12'h90c] = 12'h0;
    mem[12'h90d] = 12'h0;
    mem[12'h90e] = 12'h0;
    mem[12'h90f] = 12'h0;
    mem[12'h910] = 12'h0;
    mem[12'h911] = 12'h0;
    mem[12'h912] = 12'h0;
    mem[12'h913] = 12'h0;
    mem[12'h914] = 12'h0;
    mem[12'h915] = 12'h0;
    mem[12'h916] = 12'h0;
    mem[12'h917] = 12'h0;
    mem[12'h918] = 12'h0;
    mem[12'h919] = 12'h0;
    mem[12'h91a] = 12'h0;
    mem[12'h91b] = 12'h0;
    mem[12'h91c] = 12'h0;
    mem[12'h91d] = 12'h0;
    mem[12'h91e] = 12'h0;
    mem[12'h91f] = 12'h0;
    mem[12'h920] = 12'h0;
    mem[12'h921] = 12'h0;
    mem[12'h922] = 12'h0;
    mem[12'h923] = 12'h0;
    mem[12'h924] = 12'h0;
    mem[12'h925] = 12'h0;
    mem[12'h926] = 12'h0;
    mem[12'h927] = 12'h0;
    mem[12'h928] = 12'h0;
    mem[12'h929] = 12'h0;
    mem[12'h92a] = 12'h0;
    mem[12'h92b] = 12'h0;
    mem[12'h92c] = 12'h0;
    mem[12'h92d] = 12'h0;
    mem[12'h92e] = 12'h0;
    mem[12'h92f] = 12'h0;
    mem[12'h930] = 12'h0;
    mem[12'h931] = 12'h0;
    mem[12'h932] = 12'h0;
    mem[12'h933] = 12'h0;
    mem[12'h934] = 12'h0;
    mem[12'h935] = 12'h0;
    mem[12'h936] = 12'h0;
    mem[12'h937] = 12'h0;
    mem[12'h938] = 12'h0;
    mem[12'h939] = 12'h0;
    mem[12'h93a] = 12'h0;
    mem[12'h93b] = 12'h0;
    mem[12'h93c] = 12'h0;
    mem[12'h93d] = 12'h0;
    mem[12'h93e] = 12'h0;
    mem[12'h93f] = 12'h0;
    mem[12'h940] = 12'h0;
    mem[12'h941] = 12'h0;
    mem[12'h942] = 12'h0;
    mem[12'h943] = 12'h0;
    mem[12'h944] = 12'h0;
    mem[12'h945] = 12'h0;
    mem[12'h946] = 12'h0;
    mem[12'h947] = 12'h0;
    mem[12'h948] = 12'h0;
    mem[12'h949] = 12'h0;
    mem[12'h94a] = 12'h0;
    mem[12'h94b] = 12'h0;
    mem[12'h94c] = 12'h0;
    mem[12'h94d] = 12'h0;
    mem[12'h94e] = 12'h0;
    mem[12'h94f] = 12'h0;
    mem[12'h950] = 12'h0;
    mem[12'h951] = 12'h0;
    mem[12'h952] = 12'h0;
    mem[12'h953] = 12'h0;
    mem[12'h954] = 12'h0;
    mem[12'h955] = 12'h0;
    mem[12'h956] = 12'h0;
    mem[12'h957] = 12'h0;
    mem[12'h958] = 12'h0;
    mem[12'h959] = 12'h0;
    mem[12'h95a] = 12'h0;
    mem[12'h95b] = 12'h0;
    mem[12'h95c] = 12'h0;
    mem[12'h95d] = 12'h0;
    mem[12'h95e] = 12'h0;
    mem[12'h95f] = 12'h0;
    mem[12'h960] = 12'h0;
    mem[12'h961] = 12'h0;
    mem[12'h962] = 12'h0;
    mem[12'h963] = 12'h0;
    mem[12'h964] = 12'h0;
    mem[12'h965] = 12'h0;
    mem[12'h966] = 12'h0;
    mem[12'h967] = 12'h0;
    mem[12'h968] = 12'h0;
    mem[12'h969] = 12'h0;
    mem[12'h96a] = 12'h0;
    mem[12'h96b] = 12'h0;
    mem[12'h96c] = 12'h0;
    mem[12'h96d] = 12'h0;
    mem[12'h96e] = 12'h0;
    mem[12'h96f] = 12'h0;
    mem[12'h970] = 12'h0;
    mem[12'h971] = 12'h0;
    mem[12'h972] = 12'h0;
    mem[12'h973] = 12'h0;
    mem[12'h974] = 12'h0;
    mem[12'h975] = 12'h0;
    mem[12'h976] = 12'h0;
    mem[12'h977] = 12'h0;
    mem[12'h978] = 12'h0;
    mem[12'h979] = 12'h0;
    mem[12'h97a] = 12'h0;
    mem[12'h97b] = 12'h0;
    mem[12'h97c] = 12'h0;
    mem[12'h97d] = 12'h0;
    mem[12'h97e] = 12'h0;
    mem[12'h97f] = 12'h0;
    mem[12'h980] = 12'h0;
    mem[12'h981] = 12'h0;
    mem[12'h982] = 12'h0;
    mem[12'h983] = 12'h0;
    mem[12'h984] = 12'h0;
    mem[12'h985] = 12'h0;
    mem[12'h986] = 12'h0;
    mem[12'h987] = 12'h0;
    mem[12'h988] = 12'h0;
    mem[12'h989] = 12'h0;
    mem[12'h98a] = 12'h0;
    mem[12'h98b] = 12'h0;
    mem[12'h98c] = 12'h0;
    mem[12'h98d] = 12'h0;
    mem[12'h98e] = 12'h0;
    mem[12'h98f] = 12'h0;
    mem[12'h990] = 12'h0;
    mem[12'h991] = 12'h0;
    mem[12'h992] = 12'h0;
    mem[12'h993] = 12'h0;
    mem[12'h994] = 12'h0;
    mem[12'h995] = 12'h0;
    mem[12'h996] = 12'h0;
    mem[12'h997] = 12'h0;
    mem[12'h998] = 12'h0;
    mem[12'h999] = 12'h0;
    mem[12'h99a] = 12'h0;
    mem[12'h99b] = 12'h0;
    mem[12'h99c] = 12'h0;
    mem[12'h99d] = 12'h0;
    mem[12'h99e] = 12'h0;
    mem[12'h99f] = 12'h0;
    mem[12'h9a0] = 12'h0;
    mem[12'h9a1] = 12'h0;
    mem[12'h9a2] = 12'h0;
    mem[12'h9a3] = 12'h0;
    mem[12'h9a4] = 12'h0;
    mem[12'h9a5] = 12'h0;
    mem[12'h9a6] = 12'h0;
    mem[12'h9a7] = 12'h0;
    mem[12'h9a8] = 12'h0;
    mem[12'h9a9] = 12'h0;
    mem[12'h9aa] = 12'h0;
    mem[12'h9ab] = 12'h0;
    mem[12'h9ac] = 12'h0;
    mem[12'h9ad] = 12'h0;
    mem[12'h9ae] = 12'h0;
    mem[12'h9af] = 12'h0;
    mem[12'h9b0] = 12'h0;
    mem[12'h9b1] = 12'h0;
    mem[12'h9b2] = 12'h0;
    mem[12'h9b3] = 12'h0;
    mem[12'h9b4] = 12'h0;
    mem[12'h9b5] = 12'h0;
    mem[12'h9b6] = 12'h0;
    mem[12'h9b7] = 12'h0;
    mem[12'h9b8] = 12'h0;
    mem[12'h9b9] = 12'h0;
    mem[12'h9ba] = 12'h0;
    mem[12'h9bb] = 12'h0;
    mem[12'h9bc] = 12'h0;
    mem[12'h9bd] = 12'h0;
    mem[12'h9be] = 12'h0;
    mem[12'h9bf] = 12'h0;
    mem[12'h9c0] = 12'h0;
    mem[12'h9c1] = 12'h0;
    mem[12'h9c2] = 12'h0;
    mem[12'h9c3] = 12'h0;
    mem[12'h9c4] = 12'h0;
    mem[12'h9c5] = 12'h0;
    mem[12'h9c6] = 12'h0;
    mem[12'h9c7] = 12'h0;
    mem[12'h9c8] = 12'h0;
    mem[12'h9c9] = 12'h0;
    mem[12'h9ca] = 12'h0;
    mem[12'h9cb] = 12'h0;
    mem[12'h9cc] = 12'h0;
    mem[12'h9cd] = 12'h0;
    mem[12'h9ce] = 12'h0;
    mem[12'h9cf] = 12'h0;
    mem[12'h9d0] = 12'h0;
    mem[12'h9d1] = 12'h0;
    mem[12'h9d2] = 12'h0;
    mem[12'h9d3] = 12'h0;
    mem[12'h9d4] = 12'h0;
    mem[12'h9d5] = 12'h0;
    mem[12'h9d6] = 12'h0;
    mem[12'h9d7] = 12'h0;
    mem[12'h9d8] = 12'h0;
    mem[12'h9d9] = 12'h0;
    mem[12'h9da] = 12'h0;
    mem[12'h9db] = 12'h0;
    mem[12'h9dc] = 12'h0;
    mem[12'h9dd] = 12'h0;
    mem[12'h9de] = 12'h0;
    mem[12'h9df] = 12'h0;
    mem[12'h9e0] = 12'h0;
    mem[12'h9e1] = 12'h0;
    mem[12'h9e2] = 12'h0;
    mem[12'h9e3] = 12'h0;
    mem[12'h9e4] = 12'h0;
    mem[12'h9e5] = 12'h0;
    mem[12'h9e6] = 12'h0;
    mem[12'h9e7] = 12'h0;
    mem[12'h9e8] = 12'h0;
    mem[12'h9e9] = 12'h0;
    mem[12'h9ea] = 12'h0;
    mem[12'h9eb] = 12'h0;
    mem[12'h9ec] = 12'h0;
    mem[12'h9ed] = 12'h0;
    mem[12'h9ee] = 12'h0;
    mem[12'h9ef] = 12'h0;
    mem[12'h9f0] = 12'h0;
    mem[12'h9f1] = 12'h0;
    mem[12'h9f2] = 12'h0;
    mem[12'h9f3] = 12'h0;
    mem[12'h9f4] = 12'h0;
    mem[12'h9f5] = 12'h0;
    mem[12'h9f6] = 12'h0;
    mem[12'h9f7] = 12'h0;
    mem[12'h9f8] = 12'h0;
    mem[12'h9f9] = 12'h0;
    mem[12'h9fa] = 12'h0;
    mem[12'h9fb] = 12'h0;
    mem[12'h9fc] = 12'h0;
    mem[12'h9fd] = 12'h0;
    mem[12'h9fe] = 12'h0;
    mem[12'h9ff] = 12'h0;
    mem[12'ha00] = 12'h0;
    mem[12'ha01] = 12'h0;
    mem[12'ha02] = 12'h0;
    mem[12'ha03] = 12'h0;
    mem[12'ha04] = 12'h0;
    mem[12'ha05] = 12'h0;
    mem[12'ha06] = 12'h0;
    mem[12'ha07] = 12'h0;
    mem[12'ha08] = 12'h0;
    mem[12'ha09] = 12'h0;
    mem[12'ha0a] = 12'h0;
    mem[12'ha0b] = 12'h0;
    mem[12'ha0c] = 12'h0;
    mem[12'ha0d] = 12'h0;
    mem[12'ha0e] = 12'h0;
    mem[12'ha0f] = 12'h0;
    mem[12'ha10] = 12'h0;
    mem[12'ha11] = 12'h0;
    mem[12'ha12] = 12'h0;
    mem[12'ha13] = 12'h0;
    mem[12'ha14] = 12'h0;
    mem[12'ha15] = 12'h0;
    mem[12'ha16] = 12'h0;
    mem[12'ha17] = 12'h0;
    mem[12'ha18] = 12'h0;
    mem[12'ha19] = 12'h0;
    mem[12'ha1a] = 12'h0;
    mem[12'ha1b] = 12'h0;
    mem[12'ha1c] = 12'h0;
    mem[12'ha1d] = 12'h0;
    mem[12'ha1e] = 12'h0;
    mem[12'ha1f] = 12'h0;
    mem[12'ha20] = 12'h0;
    mem[12'ha21] = 12'h0;
    mem[12'ha22] = 12'h0;
    mem[12'ha23] = 12'h0;
    mem[12'ha24] = 12'h0;
    mem[12'ha25] = 12'h0;
    mem[12'ha26] = 12'h0;
    mem[12'ha27] = 12'h0;
    mem[12'ha28] = 12'h0;
    mem[12'ha29] = 12'h0;
    mem[12'ha2a] = 12'h0;
    mem[12'ha2b] = 12'h0;
    mem[12'ha2c] = 12'h0;
    mem[12'ha2d] = 12'h0;
    mem[12'ha2e] = 12'h0;
    mem[12'ha2f] = 12'h0;
    mem[12'ha30] = 12'h0;
    mem[12'ha31] = 12'h0;
    mem[12'ha32] = 12'h0;
    mem[12'ha33] = 12'h0;
    mem[12'ha34] = 12'h0;
    mem[12'ha35] = 12'h0;
    mem[12'ha36] = 12'h0;
    mem[12'ha37] = 12'h0;
    mem[12'ha38] = 12'h0;
    mem[12'ha39] = 12'h0;
    mem[12'ha3a] = 12'h0;
    mem[12'ha3b] = 12'h0;
    mem[12'ha3c] = 12'h0;
    mem[12'ha3d] = 12'h0;
    mem[12'ha3e] = 12'h0;
    mem[12'ha3f] = 12'h0;
    mem[12'ha40] = 12'h0;
    mem[12'ha41] = 12'h0;
    mem[12'ha42] = 12'h0;
    mem[12'ha43] = 12'h0;
    mem[12'ha44] = 12'h0;
    mem[12'ha45] = 12'h0;
    mem[12'ha46] = 12'h0;
    mem[12'ha47] = 12'h0;
    mem[12'ha48] = 12'h0;
    mem[12'ha49] = 12'h0;
    mem[12'ha4a] = 12'h0;
    mem[12'ha4b] = 12'h0;
    mem[12'ha4c] = 12'h0;
    mem[12'ha4d] = 12'h0;
    mem[12'ha4e] = 12'h0;
    mem[12'ha4f] = 12'h0;
    mem[12'ha50] = 12'h0;
    mem[12'ha51] = 12'h0;
    mem[12'ha52] = 12'h0;
    mem[12'ha53] = 12'h0;
    mem[12'ha54] = 12'h0;
    mem[12'ha55] = 12'h0;
    mem[12'ha56] = 12'h0;
    mem[12'ha57] = 12'h0;
    mem[12'ha58] = 12'h0;
    mem[12'ha59] = 12'h0;
    mem[12'ha5a] = 12'h0;
    mem[12'ha5b] = 12'h0;
    mem[12'ha5c] = 12'h0;
    mem[12'ha5d] = 12'h0;
    mem[12'ha5e] = 12'h0;
    mem[12'ha5f] = 12'h0;
    mem[12'ha60] = 12'h0;
    mem[12'ha61] = 12'h0;
    mem[12'ha62] = 12'h0;
    mem[12'ha63] = 12'h0;
    mem[12'ha64] = 12'h0;
    mem[12'ha65] = 12'h0;
    mem[12'ha66] = 12'h0;
    mem[12'ha67] = 12'h0;
    mem[12'ha68] = 12'h0;
    mem[12'ha69] = 12'h0;
    mem[12'ha6a] = 12'h0;
    mem[12'ha6b] = 12'h0;
    mem[12'ha6c] = 12'h0;
    mem[12'ha6d] = 12'h0;
    mem[12'ha6e] = 12'h0;
    mem[12'ha6f] = 12'h0;
    mem[12'ha70] = 12'h0;
    mem[12'ha71] = 12'h0;
    mem[12'ha72] = 12'h0;
    mem[12'ha73] = 12'h0;
    mem[12'ha74] = 12'h0;
    mem[12'ha75] = 12'h0;
    mem[12'ha76] = 12'h0;
    mem[12'ha77] = 12'h0;
    mem[12'ha78] = 12'h0;
    mem[12'ha79] = 12'h0;
    mem[12'ha7a] = 12'h0;
    mem[12'ha7b] = 12'h0;
    mem[12'ha7c] = 12'h0;
    mem[12'ha7d] = 12'h0;
    mem[12'ha7e] = 12'h0;
    mem[12'ha7f] = 12'h0;
    mem[12'ha80] = 12'h0;
    mem[12'ha81] = 12'h0;
    mem[12'ha82] = 12'h0;
    mem[12'ha83] = 12'h0;
    mem[12'ha84] = 12'h0;
    mem[12'ha85] = 12'h0;
    mem[12'ha86] = 12'h0;
    mem[12'ha87] = 12'h0;
    mem[12'ha88] = 12'h0;
    mem[12'ha89] = 12'h0;
    mem[12'ha8a] = 12'h0;
    mem[12'ha8b] = 12'h0;
    mem[12'ha8c] = 12'h0;
    mem[12'ha8d] = 12'h0;
    mem[12'ha8e] = 12'h0;
    mem[12'ha8f] = 12'h0;
    mem[12'ha90] = 12'h0;
    mem[12'ha91] = 12'h0;
    mem[12'ha92] = 12'h0;
    mem[12'ha93] = 12'h0;
    mem[12'ha94] = 12'h0;
    mem[12'ha95] = 12'h0;
    mem[12'ha96] = 12'h0;
    mem[12'ha97] = 12'h0;
    mem[12'ha98] = 12'h0;
    mem[12'ha99] = 12'h0;
    mem[12'ha9a] = 12'h0;
    mem[12'ha9b] = 12'h0;
    mem[12'ha9c] = 12'h0;
    mem[12'ha9d] = 12'h0;
    mem[12'ha9e] = 12'h0;
    mem[12'ha9f] = 12'h0;
    mem[12'haa0] = 12'h0;
    mem[12'haa1] = 12'h0;
    mem[12'haa2] = 12'h0;
    mem[12'haa3] = 12'h0;
    mem[12'haa4] = 12'h0;
    mem[12'haa5] = 12'h0;
    mem[12'haa6] = 12'h0;
    mem[12'haa7] = 12'h0;
    mem[12'haa8] = 12'h0;
    mem[12'haa9] = 12'h0;
    mem[12'haaa] = 12'h0;
    mem[12'haab] = 12'h0;
    mem[12'haac] = 12'h0;
    mem[12'haad] = 12'h0;
    mem[12'haae] = 12'h0;
    mem[12'haaf] = 12'h0;
    mem[12'hab0] = 12'h0;
    mem[12'hab1] = 12'h0;
    mem[12'hab2] = 12'h0;
    mem[12'hab3] = 12'h0;
    mem[12'hab4] = 12'h0;
    mem[12'hab5] = 12'h0;
    mem[12'hab6] = 12'h0;
    mem[12'hab7] = 12'h0;
    mem[12'hab8] = 12'h0;
    mem[12'hab9] = 12'h0;
    mem[12'haba] = 12'h0;
    mem[12'habb] = 12'h0;
    mem[12'habc] = 12'h0;
    mem[12'habd] = 12'h0;
    mem[12'habe] = 12'h0;
    mem[12'habf] = 12'h0;
    mem[12'hac0] = 12'h0;
    mem[12'hac1] = 12'h0;
    mem[12'hac2] = 12'h0;
    mem[12'hac3] = 12'h0;
    mem[12'hac4] = 12'h0;
    mem[12'hac5] = 12'h0;
    mem[12'hac6] = 12'h0;
    mem[12'hac7] = 12'h0;
    mem[12'hac8] = 12'h0;
    mem[12'hac9] = 12'h0;
    mem[12'haca] = 12'h0;
    mem[12'hacb] = 12'h0;
    mem[12'hacc] = 12'h0;
    mem[12'hacd] = 12'h0;
    mem[12'hace] = 12'h0;
    mem[12'hacf] = 12'h0;
    mem[12'had0] = 12'h0;
    mem[12'had1] = 12'h0;
    mem[12'had2] = 12'h0;
    mem[12'had3] = 12'h0;
    mem[12'had4] = 12'h0;
    mem[12'had5] = 12'h0;
    mem[12'had6] = 12'h0;
    mem[12'had7] = 12'h0;
    mem[12'had8] = 12'h0;
    mem[12'had9] = 12'h0;
    mem[12'hada] = 12'h0;
    mem[12'hadb] = 12'h0;
    mem[12'hadc] = 12'h0;
    mem[12'hadd] = 12'h0;
    mem[12'hade] = 12'h0;
    mem[12'hadf] = 12'h0;
    mem[12'hae0] = 12'h0;
    mem[12'hae1] = 12'h0;
    mem[12'hae2] = 12'h0;
    mem[12'hae3] = 12'h0;
    mem[12'hae4] = 12'h0;
    mem[12'hae5] = 12'h0;
    mem[12'hae6] = 12'h0;
    mem[12'hae7] = 12'h0;
    mem[12'hae8] = 12'h0;
    mem[12'hae9] = 12'h0;
    mem[12'haea] = 12'h0;
    mem[12'haeb] = 12'h0;
    mem[12'haec] = 12'h0;
    mem[12'haed] = 12'h0;
    mem[12'haee] = 12'h0;
    mem[12'haef] = 12'h0;
    mem[12'haf0] = 12'h0;
    mem[12'haf1] = 12'h0;
    mem[12'haf2] = 12'h0;
    mem[12'haf3] = 12'h0;
    mem[12'haf4] = 12'h0;
    mem[12'haf5] = 12'h0;
    mem[12'haf6] = 12'h0;
    mem[12'haf7] = 12'h0;
    mem[12'haf8] = 12'h0;
    mem[12'haf9] = 12'h0;
    mem[12'hafa] = 12'h0;
    mem[12'hafb] = 12'h0;
    mem[12'hafc] = 12'h0;
    mem[12'hafd] = 12'h0;
    mem[12'hafe] = 12'h0;
    mem[12'haff] = 12'h0;
    mem[12'hb00] = 12'h0;
    mem[12'hb01] = 12'h0;
    mem[12'hb02] = 12'h0;
    mem[12'hb03] = 12'h0;
    mem[12'hb04] = 12'h0;
    mem[12'hb05] = 12'h0;
    mem[12'hb06] = 12'h0;
    mem[12'hb07] = 12'h0;
    mem[12'hb08] = 12'h0;
    mem[12'hb09] = 12'h0;
    mem[12'hb0a] = 12'h0;
    mem[12'hb0b] = 12'h0;
    mem[12'hb0c] = 12'h0;
    mem[12'hb0d] = 12'h0;
    mem[12'hb0e] = 12'h0;
    mem[12'hb0f] = 12'h0;
    mem[12'hb10] = 12'h0;
    mem[12'hb11] = 12'h0;
    mem[12'hb12] = 12'h0;
    mem[12'hb13] = 12'h0;
    mem[12'hb14] = 12'h0;
    mem[12'hb15] = 12'h0;
    mem[12'hb16] = 12'h0;
    mem[12'hb17] = 12'h0;
    mem[12'hb18] = 12'h0;
    mem[12'hb19] = 12'h0;
    mem[12'hb1a] = 12'h0;
    mem[12'hb1b] = 12'h0;
    mem[12'hb1c] = 12'h0;
    mem[12'hb1d] = 12'h0;
    mem[12'hb1e] = 12'h0;
    mem[12'hb1f] = 12'h0;
    mem[12'hb20] = 12'h0;
    mem[12'hb21] = 12'h0;
    mem[12'hb22] = 12'h0;
    mem[12'hb23] = 12'h0;
    mem[12'hb24] = 12'h0;
    mem[12'hb25] = 12'h0;
    mem[12'hb26] = 12'h0;
    mem[12'hb27] = 12'h0;
    mem[12'hb28] = 12'h0;
    mem[12'hb29] = 12'h0;
    mem[12'hb2a] = 12'h0;
    mem[12'hb2b] = 12'h0;
    mem[12'hb2c] = 12'h0;
    mem[12'hb2d] = 12'h0;
    mem[12'hb2e] = 12'h0;
    mem[12'hb2f] = 12'h0;
    mem[12'hb30] = 12'h0;
    mem[12'hb31] = 12'h0;
    mem[12'hb32] = 12'h0;
    mem[12'hb33] = 12'h0;
    mem[12'hb34] = 12'h0;
    mem[12'hb35] = 12'h0;
    mem[12'hb36] = 12'h0;
    mem[12'hb37] = 12'h0;
    mem[12'hb38] = 12'h0;
    mem[12'hb39] = 12'h0;
    mem[12'hb3a] = 12'h0;
    mem[12'hb3b] = 12'h0;
    mem[12'hb3c] = 12'h0;
    mem[12'hb3d] = 12'h0;
    mem[12'hb3e] = 12'h0;
    mem[12'hb3f] = 12'h0;
    mem[12'hb40] = 12'h0;
    mem[12'hb41] = 12'h0;
    mem[12'hb42] = 12'h0;
    mem[12'hb43] = 12'h0;
    mem[12'hb44] = 12'h0;
    mem[12'hb45] = 12'h0;
    mem[12'hb46] = 12'h0;
    mem[12'hb47] = 12'h0;
    mem[12'hb48] = 12'h0;
    mem[12'hb49] = 12'h0;
    mem[12'hb4a] = 12'h0;
    mem[12'hb4b] = 12'h0;
    mem[12'hb4c] = 12'h0;
    mem[12'hb4d] = 12'h0;
    mem[12'hb4e] = 12'h0;
    mem[12'hb4f] = 12'h0;
    mem[12'hb50] = 12'h0;
    mem[12'hb51] = 12'h0;
    mem[12'hb52] = 12'h0;
    mem[12'hb53] = 12'h0;
    mem[12'hb54] = 12'h0;
    mem[12'hb55] = 12'h0;
    mem[12'hb56] = 12'h0;
    mem[12'hb57] = 12'h0;
    mem[12'hb58] = 12'h0;
    mem[12'hb59] = 12'h0;
    mem[12'hb5a] = 12'h0;
    mem[12'hb5b] = 12'h0;
    mem[12'hb5c] = 12'h0;
    mem[12'hb5d] = 12'h0;
    mem[12'hb5e] = 12'h0;
    mem[12'hb5f] = 12'h0;
    mem[12'hb60] = 12'h0;
    mem[12'hb61] = 12'h0;
    mem[12'hb62] = 12'h0;
    mem[12'hb63] = 12'h0;
    mem[12'hb64] = 12'h0;
    mem[12'hb65] = 12'h0;
    mem[12'hb66] = 12'h0;
    mem[12'hb67] = 12'h0;
    mem[12'hb68] = 12'h0;
    mem[12'hb69] = 12'h0;
    mem[12'hb6a] = 12'h0;
    mem[12'hb6b] = 12'h0;
    mem[12'hb6c] = 12'h0;
    mem[12'hb6d] = 12'h0;
    mem[12'hb6e] = 12'h0;
    mem[12'hb6f] = 12'h0;
    mem[12'hb70] = 12'h0;
    mem[12'hb71] = 12'h0;
    mem[12'hb72] = 12'h0;
    mem[12'hb73] = 12'h0;
    mem[12'hb74] = 12'h0;
    mem[12'hb75] = 12'h0;
    mem[12'hb76] = 12'h0;
    mem[12'hb77] = 12'h0;
    mem[12'hb78] = 12'h0;
    mem[12'hb79] = 12'h0;
    mem[12'hb7a] = 12'h0;
    mem[12'hb7b] = 12'h0;
    mem[12'hb7c] = 12'h0;
    mem[12'hb7d] = 12'h0;
    mem[12'hb7e] = 12'h0;
    mem[12'hb7f] = 12'h0;
    mem[12'hb80] = 12'h0;
    mem[12'hb81] = 12'h0;
    mem[12'hb82] = 12'h0;
    mem[12'hb83] = 12'h0;
    mem[12'hb84] = 12'h0;
    mem[12'hb85] = 12'h0;
    mem[12'hb86] = 12'h0;
    mem[12'hb87] = 12'h0;
    mem[12'hb88] = 12'h0;
    mem[12'hb89] = 12'h0;
    mem[12'hb8a] = 12'h0;
    mem[12'hb8b] = 12'h0;
    mem[12'hb8c] = 12'h0;
    mem[12'hb8d] = 12'h0;
    mem[12'hb8e] = 12'h0;
    mem[12'hb8f] = 12'h0;
    mem[12'hb90] = 12'h0;
    mem[12'hb91] = 12'h0;
    mem[12'hb92] = 12'h0;
    mem[12'hb93] = 12'h0;
    mem[12'hb94] = 12'h0;
    mem[12'hb95] = 12'h0;
    mem[12'hb96] = 12'h0;
    mem[12'hb97] = 12'h0;
    mem[12'hb98] = 12'h0;
    mem[12'hb99] = 12'h0;
    mem[12'hb9a] = 12'h0;
    mem[12'hb9b] = 12'h0;
    mem[12'hb9c] = 12'h0;
    mem[12'hb9d] = 12'h0;
    mem[12'hb9e] = 12'h0;
    mem[12'hb9f] = 12'h0;
    mem[12'hba0] = 12'h0;
    mem[12'hba1] = 12'h0;
    mem[12'hba2] = 12'h0;
    mem[12'hba3] = 12'h0;
    mem[12'hba4] = 12'h0;
    mem[12'hba5] = 12'h0;
    mem[12'hba6] = 12'h0;
    mem[12'hba7] = 12'h0;
    mem[12'hba8] = 12'h0;
    mem[12'hba9] = 12'h0;
    mem[12'hbaa] = 12'h0;
    mem[12'hbab] = 12'h0;
    mem[12'hbac] = 12'h0;
    mem[12'hbad] = 12'h0;
    mem[12'hbae] = 12'h0;
    mem[12'hbaf] = 12'h0;
    mem[12'hbb0] = 12'h0;
    mem[12'hbb1] = 12'h0;
    mem[12'hbb2] = 12'h0;
    mem[12'hbb3] = 12'h0;
    mem[12'hbb4] = 12'h0;
    mem[12'hbb5] = 12'h0;
    mem[12'hbb6] = 12'h0;
    mem[12'hbb7] = 12'h0;
    mem[12'hbb8] = 12'h0;
    mem[12'hbb9] = 12'h0;
    mem[12'hbba] = 12'h0;
    mem[12'hbbb] = 12'h0;
    mem[12'hbbc] = 12'h0;
    mem[12'hbbd] = 12'h0;
    mem[12'hbbe] = 12'h0;
    mem[12'hbbf] = 12'h0;
    mem[12'hbc0] = 12'h0;
    mem[12'hbc1] = 12'h0;
    mem[12'hbc2] = 12'h0;
    mem[12'hbc3] = 12'h0;
    mem[12'hbc4] = 12'h0;
    mem[12'hbc5] = 12'h0;
    mem[12'hbc6] = 12'h0;
    mem[12'hbc7] = 12'h0;
    mem[12'hbc8] = 12'h0;
    mem[12'hbc9] = 12'h0;
    mem[12'hbca] = 12'h0;
    mem[12'hbcb] = 12'h0;
    mem[12'hbcc] = 12'h0;
    mem[12'hbcd] = 12'h0;
    mem[12'hbce] = 12'h0;
    mem[12'hbcf] = 12'h0;
    mem[12'hbd0] = 12'h0;
    mem[12'hbd1] = 12'h0;
    mem[12'hbd2] = 12'h0;
    mem[12'hbd3] = 12'h0;
    mem[12'hbd4] = 12'h0;
    mem[12'hbd5] = 12'h0;
    mem[12'hbd6] = 12'h0;
    mem[12'hbd7] = 12'h0;
    mem[12'hbd8] = 12'h0;
    mem[12'hbd9] = 12'h0;
    mem[12'hbda] = 12'h0;
    mem[12'hbdb] = 12'h0;
    mem[12'hbdc] = 12'h0;
    mem[12'hbdd] = 12'h0;
    mem[12'hbde] = 12'h0;
    mem[12'hbdf] = 12'h0;
    mem[12'hbe0] = 12'h0;
    mem[12'hbe1] = 12'h0;
    mem[12'hbe2] = 12'h0;
    mem[12'hbe3] = 12'h0;
    mem[12'hbe4] = 12'h0;
    mem[12'hbe5] = 12'h0;
    mem[12'hbe6] = 12'h0;
    mem[12'hbe7] = 12'h0;
    mem[12'hbe8] = 12'h0;
    mem[12'hbe9] = 12'h0;
    mem[12'hbea] = 12'h0;
    mem[12'hbeb] = 12'h0;
    mem[12'hbec] = 12'h0;
    mem[12'hbed] = 12'h0;
    mem[12'hbee] = 12'h0;
    mem[12'hbef] = 12'h0;
    mem[12'hbf0] = 12'h0;
    mem[12'hbf1] = 12'h0;
    mem[12'hbf2] = 12'h0;
    mem[12'hbf3] = 12'h0;
    mem[12'hbf4] = 12'h0;
    mem[12'hbf5] = 12'h0;
    mem[12'hbf6] = 12'h0;
    mem[12'hbf7] = 12'h0;
    mem[12'hbf8] = 12'h0;
    mem[12'hbf9] = 12'h0;
    mem[12'hbfa] = 12'h0;
    mem[12'hbfb] = 12'h0;
    mem[12'hbfc] = 12'h0;
    mem[12'hbfd] = 12'h0;
    mem[12'hbfe] = 12'h0;
    mem[12'hbff] = 12'h0;
    mem[12'hc00] = 12'h0;
    mem[12'hc01] = 12'h0;
    mem[12'hc02] = 12'h0;
    mem[12'hc03] = 12'h0;
    mem[12'hc04] = 12'h0;
    mem[12'hc05] = 12'h0;
    mem[12'hc06] = 12'h0;
    mem[12'hc07] = 12'h0;
    mem[12'hc08] = 12'h0;
    mem[12'hc09] = 12'h0;
    mem[12'hc0a] = 12'h0;
    mem[12'hc0b] = 12'h0;
    mem[12'hc0c] = 12'h0;
    mem[12'hc0d] = 12'h0;
    mem[12'hc0e] = 12'h0;
    mem[12'hc0f] = 12'h0;
    mem[12'hc10] = 12'h0;
    mem[12'hc11] = 12'h0;
    mem[12'hc12] = 12'h0;
    mem[12'hc13] = 12'h0;
    mem[12'hc14] = 12'h0;
    mem[12'hc15] = 12'h0;
    mem[12'hc16] = 12'h0;
    mem[12'hc17] = 12'h0;
    mem[12'hc18] = 12'h0;
    mem[12'hc19] = 12'h0;
    mem[12'hc1a] = 12'h0;
    mem[12'hc1b] = 12'h0;
    mem[12'hc1c] = 12'h0;
    mem[12'hc1d] = 12'h0;
    mem[12'hc1e] = 12'h0;
    mem[12'hc1f] = 12'h0;
    mem[12'hc20] = 12'h0;
    mem[12'hc21] = 12'h0;
    mem[12'hc22] = 12'h0;
    mem[12'hc23] = 12'h0;
    mem[12'hc24] = 12'h0;
    mem[12'hc25] = 12'h0;
    mem[12'hc26] = 12'h0;
    mem[12'hc27] = 12'h0;
    mem[12'hc28] = 12'h0;
    mem[12'hc29] = 12'h0;
    mem[12'hc2a] = 12'h0;
    mem[12'hc2b] = 12'h0;
    mem[12'hc2c] = 12'h0;
    mem[12'hc2d] = 12'h0;
    mem[12'hc2e] = 12'h0;
    mem[12'hc2f] = 12'h0;
    mem[12'hc30] = 12'h0;
    mem[12'hc31] = 12'h0;
    mem[12'hc32] = 12'h0;
    mem[12'hc33] = 12'h0;
    mem[12'hc34] = 12'h0;
    mem[12'hc35] = 12'h0;
    mem[12'hc36] = 12'h0;
    mem[12'hc37] = 12'h0;
    mem[12'hc38] = 12'h0;
    mem[12'hc39] = 12'h0;
    mem[12'hc3a] = 12'h0;
    mem[12'hc3b] = 12'h0;
    mem[12'hc3c] = 12'h0;
    mem[12'hc3d] = 12'h0;
    mem[12'hc3e] = 12'h0;
    mem[12'hc3f] = 12'h0;
    mem[12'hc40] = 12'h0;
    mem[12'hc41] = 12'h0;
    mem[12'hc42] = 12'h0;
    mem[12'hc43] = 12'h0;
    mem[12'hc44] = 12'h0;
    mem[12'hc45] = 12'h0;
    mem[12'hc46] = 12'h0;
    mem[12'hc47] = 12'h0;
    mem[12'hc48] = 12'h0;
    mem[12'hc49] = 12'h0;
    mem[12'hc4a] = 12'h0;
    mem[12'hc4b] = 12'h0;
    mem[12'hc4c] = 12'h0;
    mem[12'hc4d] = 12'h0;
    mem[12'hc4e] = 12'h0;
    mem[12'hc4f] = 12'h0;
    mem[12'hc50] = 12'h0;
    mem[12'hc51] = 12'h0;
    mem[12'hc52] = 12'h0;
    mem[12'hc53] = 12'h0;
    mem[12'hc54] = 12'h0;
    mem[12'hc55] = 12'h0;
    mem[12'hc56] = 12'h0;
    mem[12'hc57] = 12'h0;
    mem[12'hc58] = 12'h0;
    mem[12'hc59] = 12'h0;
    mem[12'hc5a] = 12'h0;
    mem[12'hc5b] = 12'h0;
    mem[12'hc5c] = 12'h0;
    mem[12'hc5d] = 12'h0;
    mem[12'hc5e] = 12'h0;
    mem[12'hc5f] = 12'h0;
    mem[12'hc60] = 12'h0;
    mem[12'hc61] = 12'h0;
    mem[12'hc62] = 12'h0;
    mem[12'hc63] = 12'h0;
    mem[12'hc64] = 12'h0;
    mem[12'hc65] = 12'h0;
    mem[12'hc66] = 12'h0;
    mem[12'hc67] = 12'h0;
    mem[12'hc68] = 12'h0;
    mem[12'hc69] = 12'h0;
    mem[12'hc6a] = 12'h0;
    mem[12'hc6b] = 12'h0;
    mem[12'hc6c] = 12'h0;
    mem[12'hc6d] = 12'h0;
    mem[12'hc6e] = 12'h0;
    mem[12'hc6f] = 12'h0;
    mem[12'hc70] = 12'h0;
    mem[12'hc71] = 12'h0;
    mem[12'hc72] = 12'h0;
    mem[12'hc73] = 12'h0;
    mem[12'hc74] = 12'h0;
    mem[12'hc75] = 12'h0;
    mem[12'hc76] = 12'h0;
    mem[12'hc77] = 12'h0;
    mem[12'hc78] = 12'h0;
    mem[12'hc79] = 12'h0;
    mem[12'hc7a] = 12'h0;
    mem[12'hc7b] = 12'h0;
    mem[12'hc7c] = 12'h0;
    mem[12'hc7d] = 12'h0;
    mem[12'hc7e] = 12'h0;
    mem[12'hc7f] = 12'h0;
    mem[12'hc80] = 12'h0;
    mem[12'hc81] = 12'h0;
    mem[12'hc82] = 12'h0;
    mem[12'hc83] = 12'h0;
    mem[12'hc84] = 12'h0;
    mem[12'hc85] = 12'h0;
    mem[12'hc86] = 12'h0;
    mem[12'hc87] = 12'h0;
    mem[12'hc88] = 12'h0;
    mem[12'hc89] = 12'h0;
    mem[12'hc8a] = 12'h0;
    mem[12'hc8b] = 12'h0;
    mem[12'hc8c] = 12'h0;
    mem[12'hc8d] = 12'h0;
    mem[12'hc8e] = 12'h0;
    mem[12'hc8f] = 12'h0;
    mem[12'hc90] = 12'h0;
    mem[12'hc91] = 12'h0;
    mem[12'hc92] = 12'h0;
    mem[12'hc93] = 12'h0;
    mem[12'hc94] = 12'h0;
    mem[12'hc95] = 12'h0;
    mem[12'hc96] = 12'h0;
    mem[12'hc97] = 12'h0;
    mem[12'hc98] = 12'h0;
    mem[12'hc99] = 12'h0;
    mem[12'hc9a] = 12'h0;
    mem[12'hc9b] = 12'h0;
    mem[12'hc9c] = 12'h0;
    mem[12'hc9d] = 12'h0;
    mem[12'hc9e] = 12'h0;
    mem[12'hc9f] = 12'h0;
    mem[12'hca0] = 12'h0;
    mem[12'hca1] = 12'h0;
    mem[12'hca2] = 12'h0;
    mem[12'hca3] = 12'h0;
    mem[12'hca4] = 12'h0;
    mem[12'hca5] = 12'h0;
    mem[12'hca6] = 12'h0;
    mem[12'hca7] = 12'h0;
    mem[12'hca8] = 12'h0;
    mem[12'hca9] = 12'h0;
    mem[12'hcaa] = 12'h0;
    mem[12'hcab] = 12'h0;
    mem[12'hcac] = 12'h0;
    mem[12'hcad] = 12'h0;
    mem[12'hcae] = 12'h0;
    mem[12'hcaf] = 12'h0;
    mem[12'hcb0] = 12'h0;
    mem[12'hcb1] = 12'h0;
    mem[12'hcb2] = 12'h0;
    mem[12'hcb3] = 12'h0;
    mem[12'hcb4] = 12'h0;
    mem[12'hcb5] = 12'h0;
    mem[12'hcb6] = 12'h0;
    mem[12'hcb7] = 12'h0;
    mem[12'hcb8] = 12'h0;
    mem[12'hcb9] = 12'h0;
    mem[12'hcba] = 12'h0;
    mem[12'hcbb] = 12'h0;
    mem[12'hcbc] = 12'h0;
    mem[12'hcbd] = 12'h0;
    mem[12'hcbe] = 12'h0;
    mem[12'hcbf] = 12'h0;
    mem[12'hcc0] = 12'h0;
    mem[12'hcc1] = 12'h0;
    mem[12'hcc2] = 12'h0;
    mem[12'hcc3] = 12'h0;
    mem[12'hcc4] = 12'h0;
    mem[12'hcc5] = 12'h0;
    mem[12'hcc6] = 12'h0;
    mem[12'hcc7] = 12'h0;
    mem[12'hcc8] = 12'h0;
    mem[12'hcc9] = 12'h0;
    mem[12'hcca] = 12'h0;
    mem[12'hccb] = 12'h0;
    mem[12'hccc] = 12'h0;
    mem[12'hccd] = 12'h0;
    mem[12'hcce] = 12'h0;
    mem[12'hccf] = 12'h0;
    mem[12'hcd0] = 12'h0;
    mem[12'hcd1] = 12'h0;
    mem[12'hcd2] = 12'h0;
    mem[12'hcd3] = 12'h0;
    mem[12'hcd4] = 12'h0;
    mem[12'hcd5] = 12'h0;
    mem[12'hcd6] = 12'h0;
    mem[12'hcd7] = 12'h0;
    mem[12'hcd8] = 12'h0;
    mem[12'hcd9] = 12'h0;
    mem[12'hcda] = 12'h0;
    mem[12'hcdb] = 12'h0;
    mem[12'hcdc] = 12'h0;
    mem[12'hcdd] = 12'h0;
    mem[12'hcde] = 12'h0;
    mem[12'hcdf] = 12'h0;
    mem[12'hce0] = 12'h0;
    mem[12'hce1] = 12'h0;
    mem[12'hce2] = 12'h0;
    mem[12'hce3] = 12'h0;
    mem[12'hce4] = 12'h0;
    mem[12'hce5] = 12'h0;
    mem[12'hce6] = 12'h0;
    mem[12'hce7] = 12'h0;
    mem[12'hce8] = 12'h0;
    mem[12'hce9] = 12'h0;
    mem[12'hcea] = 12'h0;
    mem[12'hceb] = 12'h0;
    mem[12'hcec] = 12'h0;
    mem[12'hced] = 12'h0;
    mem[12'hcee] = 12'h0;
    mem[12'hcef] = 12'h0;
    mem[12'hcf0] = 12'h0;
    mem[12'hcf1] = 12'h0;
    mem[12'hcf2] = 12'h0;
    mem[12'hcf3] = 12'h0;
    mem[12'hcf4] = 12'h0;
    mem[12'hcf5] = 12'h0;
    mem[12'hcf6] = 12'h0;
    mem[12'hcf7] = 12'h0;
    mem[12'hcf8] = 12'h0;
    mem[12'hcf9] = 12'h0;
    mem[12'hcfa] = 12'h0;
    mem[12'hcfb] = 12'h0;
    mem[12'hcfc] = 12'h0;
    mem[12'hcfd] = 12'h0;
    mem[12'hcfe] = 12'h0;
    mem[12'hcff] = 12'h0;
    mem[12'hd00] = 12'h0;
    mem[12'hd01] = 12'h0;
    mem[12'hd02] = 12'h0;
    mem[12'hd03] = 12'h0;
    mem[12'hd04] = 12'h0;
    mem[12'hd05] = 12'h0;
    mem[12'hd06] = 12'h0;
    mem[12'hd07] = 12'h0;
    mem[12'hd08] = 12'h0;
    mem[12'hd09] = 12'h0;
    mem[12'hd0a] = 12'h0;
    mem[12'hd0b] = 12'h0;
    mem[12'hd0c] = 12'h0;
    mem[12'hd0d] = 12'h0;
    mem[12'hd0e] = 12'h0;
    mem[12'hd0f] = 12'h0;
    mem[12'hd10] = 12'h0;
    mem[12'hd11] = 12'h0;
    mem[12'hd12] = 12'h0;
    mem[12'hd13] = 12'h0;
    mem[12'hd14] = 12'h0;
    mem[12'hd15] = 12'h0;
    mem[12'hd16] = 12'h0;
    mem[12'hd17] = 12'h0;
    mem[12'hd18] = 12'h0;
    mem[12'hd19] = 12'h0;
    mem[12'hd1a] = 12'h0;
    mem[12'hd1b] = 12'h0;
    mem[12'hd1c] = 12'h0;
    mem[12'hd1d] = 12'h0;
    mem[12'hd1e] = 12'h0;
    mem[12'hd1f] = 12'h0;
    mem[12'hd20] = 12'h0;
    mem[12'hd21] = 12'h0;
    mem[12'hd22] = 12'h0;
    mem[12'hd23] = 12'h0;
    mem[12'hd24] = 12'h0;
    mem[12'hd25] = 12'h0;
    mem[12'hd26] = 12'h0;
    mem[12'hd27] = 12'h0;
    mem[12'hd28] = 12'h0;
    mem[12'hd29] = 12'h0;
    mem[12'hd2a] = 12'h0;
    mem[12'hd2b] = 12'h0;
    mem[12'hd2c] = 12'h0;
    mem[12'hd2d] = 12'h0;
    mem[12'hd2e] = 12'h0;
    mem[12'hd2f] = 12'h0;
    mem[12'hd30] = 12'h0;
    mem[12'hd31] = 12'h0;
    mem[12'hd32] = 12'h0;
    mem[12'hd33] = 12'h0;
    mem[12'hd34] = 12'h0;
    mem[12'hd35] = 12'h0;
    mem[12'hd36] = 12'h0;
    mem[12'hd37] = 12'h0;
    mem[12'hd38] = 12'h0;
    mem[12'hd39] = 12'h0;
    mem[12'hd3a] = 12'h0;
    mem[12'hd3b] = 12'h0;
    mem[12'hd3c] = 12'h0;
    mem[12'hd3d] = 12'h0;
    mem[12'hd3e] = 12'h0;
    mem[12'hd3f] = 12'h0;
    mem[12'hd40] = 12'h0;
    mem[12'hd41] = 12'h0;
    mem[12'hd42] = 12'h0;
    mem[12'hd43] = 12'h0;
    mem[12'hd44] = 12'h0;
    mem[12'hd45] = 12'h0;
    mem[12'hd46] = 12'h0;
    mem[12'hd47] = 12'h0;
    mem[12'hd48] = 12'h0;
    mem[12'hd49] = 12'h0;
    mem[12'hd4a] = 12'h0;
    mem[12'hd4b] = 12'h0;
    mem[12'hd4c] = 12'h0;
    mem[12'hd4d] = 12'h0;
    mem[12'hd4e] = 12'h0;
    mem[12'hd4f] = 12'h0;
    mem[12'hd50] = 12'h0;
    mem[12'hd51] = 12'h0;
    mem[12'hd52] = 12'h0;
    mem[12'hd53] = 12'h0;
    mem[12'hd54] = 12'h0;
    mem[12'hd55] = 12'h0;
    mem[12'hd56] = 12'h0;
    mem[12'hd57] = 12'h0;
    mem[12'hd58] = 12'h0;
    mem[12'hd59] = 12'h0;
    mem[12'hd5a] = 12'h0;
    mem[12'hd5b] = 12'h0;
    mem[12'hd5c] = 12'h0;
    mem[12'hd5d] = 12'h0;
    mem[12'hd5e] = 12'h0;
    mem[12'hd5f] = 12'h0;
    mem[12'hd60] = 12'h0;
    mem[12'hd61] = 12'h0;
    mem[12'hd62] = 12'h0;
    mem[12'hd63] = 12'h0;
    mem[12'hd64] = 12'h0;
    mem[12'hd65] = 12'h0;
    mem[12'hd66] = 12'h0;
    mem[12'hd67] = 12'h0;
    mem[12'hd68] = 12'h0;
    mem[12'hd69] = 12'h0;
    mem[12'hd6a] = 12'h0;
    mem[12'hd6b] = 12'h0;
    mem[12'hd6c] = 12'h0;
    mem[12'hd6d] = 12'h0;
    mem[12'hd6e] = 12'h0;
    mem[12'hd6f] = 12'h0;
    mem[12'hd70] = 12'h0;
    mem[12'hd71] = 12'h0;
    mem[12'hd72] = 12'h0;
    mem[12'hd73] = 12'h0;
    mem[12'hd74] = 12'h0;
    mem[12'hd75] = 12'h0;
    mem[12'hd76] = 12'h0;
    mem[12'hd77] = 12'h0;
    mem[12'hd78] = 12'h0;
    mem[12'hd79] = 12'h0;
    mem[12'hd7a] = 12'h0;
    mem[12'hd7b] = 12'h0;
    mem[12'hd7c] = 12'h0;
    mem[12'hd7d] = 12'h0;
    mem[12'hd7e] = 12'h0;
    mem[12'hd7f] = 12'h0;
    mem[12'hd80] = 12'h0;
    mem[12'hd81] = 12'h0;
    mem[12'hd82] = 12'h0;
    mem[12'hd83] = 12'h0;
    mem[12'hd84] = 12'h0;
    mem[12'hd85] = 12'h0;
    mem[12'hd86] = 12'h0;
    mem[12'hd87] = 12'h0;
    mem[12'hd88] = 12'h0;
    mem[12'hd89] = 12'h0;
    mem[12'hd8a] = 12'h0;
    mem[12'hd8b] = 12'h0;
    mem[12'hd8c] = 12'h0;
    mem[12'hd8d] = 12'h0;
    mem[12'hd8e] = 12'h0;
    mem[12'hd8f] = 12'h0;
    mem[12'hd90] = 12'h0;
    mem[12'hd91] = 12'h0;
    mem[12'hd92] = 12'h0;
    mem[12'hd93] = 12'h0;
    mem[12'hd94] = 12'h0;
    mem[12'hd95] = 12'h0;
    mem[12'hd96] = 12'h0;
    mem[12'hd97] = 12'h0;
    mem[12'hd98] = 12'h0;
    mem[12'hd99] = 12'h0;
    mem[12'hd9a] = 12'h0;
    mem[12'hd9b] = 12'h0;
    mem[12'hd9c] = 12'h0;
    mem[12'hd9d] = 12'h0;
    mem[12'hd9e] = 12'h0;
    mem[12'hd9f] = 12'h0;
    mem[12'hda0] = 12'h0;
    mem[12'hda1] = 12'h0;
    mem[12'hda2] = 12'h0;
    mem[12'hda3] = 12'h0;
    mem[12'hda4] = 12'h0;
    mem[12'hda5] = 12'h0;
    mem[12'hda6] = 12'h0;
    mem[12'hda7] = 12'h0;
    mem[12'hda8] = 12'h0;
    mem[12'hda9] = 12'h0;
    mem[12'hdaa] = 12'h0;
    mem[12'hdab] = 12'h0;
    mem[12'hdac] = 12'h0;
    mem[12'hdad] = 12'h0;
    mem[12'hdae] = 12'h0;
    mem[12'hdaf] = 12'h0;
    mem[12'hdb0] = 12'h0;
    mem[12'hdb1] = 12'h0;
    mem[12'hdb2] = 12'h0;
    mem[12'hdb3] = 12'h0;
    mem[12'hdb4] = 12'h0;
    mem[12'hdb5] = 12'h0;
    mem[12'hdb6] = 12'h0;
    mem[12'hdb7] = 12'h0;
    mem[12'hdb8] = 12'h0;
    mem[12'hdb9] = 12'h0;
    mem[12'hdba] = 12'h0;
    mem[12'hdbb] = 12'h0;
    mem[12'hdbc] = 12'h0;
    mem[12'hdbd] = 12'h0;
    mem[12'hdbe] = 12'h0;
    mem[12'hdbf] = 12'h0;
    mem[12'hdc0] = 12'h0;
    mem[12'hdc1] = 12'h0;
    mem[12'hdc2] = 12'h0;
    mem[12'hdc3] = 12'h0;
    mem[12'hdc4] = 12'h0;
    mem[12'hdc5] = 12'h0;
    mem[12'hdc6] = 12'h0;
    mem[12'hdc7] = 12'h0;
    mem[12'hdc8] = 12'h0;
    mem[12'hdc9] = 12'h0;
    mem[12'hdca] = 12'h0;
    mem[12'hdcb] = 12'h0;
    mem[12'hdcc] = 12'h0;
    mem[12'hdcd] = 12'h0;
    mem[12'hdce] = 12'h0;
    mem[12'hdcf] = 12'h0;
    mem[12'hdd0] = 12'h0;
    mem[12'hdd1] = 12'h0;
    mem[12'hdd2] = 12'h0;
    mem[12'hdd3] = 12'h0;
    mem[12'hdd4] = 12'h0;
    mem[12'hdd5] = 12'h0;
    mem[12'hdd6] = 12'h0;
    mem[12'hdd7] = 12'h0;
    mem[12'hdd8] = 12'h0;
    mem[12'hdd9] = 12'h0;
    mem[12'hdda] = 12'h0;
    mem[12'hddb] = 12'h0;
    mem[12'hddc] = 12'h0;
    mem[12'hddd] = 12'h0;
    mem[12'hdde] = 12'h0;
    mem[12'hddf] = 12'h0;
    mem[12'hde0] = 12'h0;
    mem[12'hde1] = 12'h0;
    mem[12'hde2] = 12'h0;
    mem[12'hde3] = 12'h0;
    mem[12'hde4] = 12'h0;
    mem[12'hde5] = 12'h0;
    mem[12'hde6] = 12'h0;
    mem[12'hde7] = 12'h0;
    mem[12'hde8] = 12'h0;
    mem[12'hde9] = 12'h0;
    mem[12'hdea] = 12'h0;
    mem[12'hdeb] = 12'h0;
    mem[12'hdec] = 12'h0;
    mem[12'hded] = 12'h0;
    mem[12'hdee] = 12'h0;
    mem[12'hdef] = 12'h0;
    mem[12'hdf0] = 12'h0;
    mem[12'hdf1] = 12'h0;
    mem[12'hdf2] = 12'h0;
    mem[12'hdf3] = 12'h0;
    mem[12'hdf4] = 12'h0;
    mem[12'hdf5] = 12'h0;
    mem[12'hdf6] = 12'h0;
    mem[12'hdf7] = 12'h0;
    mem[12'hdf8] = 12'h0;
    mem[12'hdf9] = 12'h0;
    mem[12'hdfa] = 12'h0;
    mem[12'hdfb] = 12'h0;
    mem[12'hdfc] = 12'h0;
    mem[12'hdfd] = 12'h0;
    mem[12'hdfe] = 12'h0;
    mem[12'hdff] = 12'h0;
    mem[12'he00] = 12'h0;
    mem[12'he01] = 12'h0;
    mem[12'he02] = 12'h0;
    mem[12'he03] = 12'h0;
    mem[12'he04] = 12'h0;
    mem[12'he05] = 12'h0;
    mem[12'he06] = 12'h0;
    mem[12'he07] = 12'h0;
    mem[12'he08] = 12'h0;
    mem[12'he09] = 12'h0;
    mem[12'he0a] = 12'h0;
    mem[12'he0b] = 12'h0;
    mem[12'he0c] = 12'h0;
    mem[12'he0d] = 12'h0;
    mem[12'he0e] = 12'h0;
    mem[12'he0f] = 12'h0;
    mem[12'he10] = 12'h0;
    mem[12'he11] = 12'h0;
    mem[12'he12] = 12'h0;
    mem[12'he13] = 12'h0;
    mem[12'he14] = 12'h0;
    mem[12'he15] = 12'h0;
    mem[12'he16] = 12'h0;
    mem[12'he17] = 12'h0;
    mem[12'he18] = 12'h0;
    mem[12'he19] = 12'h0;
    mem[12'he1a] = 12'h0;
    mem[12'he1b] = 12'h0;
    mem[12'he1c] = 12'h0;
    mem[12'he1d] = 12'h0;
    mem[12'he1e] = 12'h0;
    mem[12'he1f] = 12'h0;
    mem[12'he20] = 12'h0;
    mem[12'he21] = 12'h0;
    mem[12'he22] = 12'h0;
    mem[12'he23] = 12'h0;
    mem[12'he24] = 12'h0;
    mem[12'he25] = 12'h0;
    mem[12'he26] = 12'h0;
    mem[12'he27] = 12'h0;
    mem[12'he28] = 12'h0;
    mem[12'he29] = 12'h0;
    mem[12'he2a] = 12'h0;
    mem[12'he2b] = 12'h0;
    mem[12'he2c] = 12'h0;
    mem[12'he2d] = 12'h0;
    mem[12'he2e] = 12'h0;
    mem[12'he2f] = 12'h0;
    mem[12'he30] = 12'h0;
    mem[12'he31] = 12'h0;
    mem[12'he32] = 12'h0;
    mem[12'he33] = 12'h0;
    mem[12'he34] = 12'h0;
    mem[12'he35] = 12'h0;
    mem[12'he36] = 12'h0;
    mem[12'he37] = 12'h0;
    mem[12'he38] = 12'h0;
    mem[12'he39] = 12'h0;
    mem[12'he3a] = 12'h0;
    mem[12'he3b] = 12'h0;
    mem[12'he3c] = 12'h0;
    mem[12'he3d] = 12'h0;
    mem[12'he3e] = 12'h0;
    mem[12'he3f] = 12'h0;
    mem[12'he40] = 12'h0;
    mem[12'he41] = 12'h0;
    mem[12'he42] = 12'h0;
    mem[12'he43] = 12'h0;
    mem[12'he44] = 12'h0;
    mem[12'he45] = 12'h0;
    mem[12'he46] = 12'h0;
    mem[12'he47] = 12'h0;
    mem[12'he48] = 12'h0;
    mem[12'he49] = 12'h0;
    mem[12'he4a] = 12'h0;
    mem[12'he4b] = 12'h0;
    mem[12'he4c] = 12'h0;
    mem[12'he4d] = 12'h0;
    mem[12'he4e] = 12'h0;
    mem[12'he4f] = 12'h0;
    mem[12'he50] = 12'h0;
    mem[12'he51] = 12'h0;
    mem[12'he52] = 12'h0;
    mem[12'he53] = 12'h0;
    mem[12'he54] = 12'h0;
    mem[12'he55] = 12'h0;
    mem[12'he56] = 12'h0;
    mem[12'he57] = 12'h0;
    mem[12'he58] = 12'h0;
    mem[12'he59] = 12'h0;
    mem[12'he5a] = 12'h0;
    mem[12'he5b] = 12'h0;
    mem[12'he5c] = 12'h0;
    mem[12'he5d] = 12'h0;
    mem[12'he5e] = 12'h0;
    mem[12'he5f] = 12'h0;
    mem[12'he60] = 12'h0;
    mem[12'he61] = 12'h0;
    mem[12'he62] = 12'h0;
    mem[12'he63] = 12'h0;
    mem[12'he64] = 12'h0;
    mem[12'he65] = 12'h0;
    mem[12'he66] = 12'h0;
    mem[12'he67] = 12'h0;
    mem[12'he68] = 12'h0;
    mem[12'he69] = 12'h0;
    mem[12'he6a] = 12'h0;
    mem[12'he6b] = 12'h0;
    mem[12'he6c] = 12'h0;
    mem[12'he6d] = 12'h0;
    mem[12'he6e] = 12'h0;
    mem[12'he6f] = 12'h0;
    mem[12'he70] = 12'h0;
    mem[12'he71] = 12'h0;
    mem[12'he72] = 12'h0;
    mem[12'he73] = 12'h0;
    mem[12'he74] = 12'h0;
    mem[12'he75] = 12'h0;
    mem[12'he76] = 12'h0;
    mem[12'he77] = 12'h0;
    mem[12'he78] = 12'h0;
    mem[12'he79] = 12'h0;
    mem[12'he7a] = 12'h0;
    mem[12'he7b] = 12'h0;
    mem[12'he7c] = 12'h0;
    mem[12'he7d] = 12'h0;
    mem[12'he7e] = 12'h0;
    mem[12'he7f] = 12'h0;
    mem[12'he80] = 12'h0;
    mem[12'he81] = 12'h0;
    mem[12'he82] = 12'h0;
    mem[12'he83] = 12'h0;
    mem[12'he84] = 12'h0;
    mem[12'he85] = 12'h0;
    mem[12'he86] = 12'h0;
    mem[12'he87] = 12'h0;
    mem[12'he88] = 12'h0;
    mem[12'he89] = 12'h0;
    mem[12'he8a] = 12'h0;
    mem[12'he8b] = 12'h0;
    mem[12'he8c] = 12'h0;
    mem[12'he8d] = 12'h0;
    mem[12'he8e] = 12'h0;
    mem[12'he8f] = 12'h0;
    mem[12'he90] = 12'h0;
    mem[12'he91] = 12'h0;
    mem[12'he92] = 12'h0;
    mem[12'he93] = 12'h0;
    mem[12'he94] = 12'h0;
    mem[12'he95] = 12'h0;
    mem[12'he96] = 12'h0;
    mem[12'he97] = 12'h0;
    mem[12'he98] = 12'h0;
    mem[12'he99] = 12'h0;
    mem[12'he9a] = 12'h0;
    mem[12'he9b] = 12'h0;
    mem[12'he9c] = 12'h0;
    mem[12'he9d] = 12'h0;
    mem[12'he9e] = 12'h0;
    mem[12'he9f] = 12'h0;
    mem[12'hea0] = 12'h0;
    mem[12'hea1] = 12'h0;
    mem[12'hea2] = 12'h0;
    mem[12'hea3] = 12'h0;
    mem[12'hea4] = 12'h0;
    mem[12'hea5] = 12'h0;
    mem[12'hea6] = 12'h0;
    mem[12'hea7] = 12'h0;
    mem[12'hea8] = 12'h0;
    mem[12'hea9] = 12'h0;
    mem[12'heaa] = 12'h0;
    mem[12'heab] = 12'h0;
    mem[12'heac] = 12'h0;
    mem[12'head] = 12'h0;
    mem[12'heae] = 12'h0;
    mem[12'heaf] = 12'h0;
    mem[12'heb0] = 12'h0;
    mem[12'heb1] = 12'h0;
    mem[12'heb2] = 12'h0;
    mem[12'heb3] = 12'h0;
    mem[12'heb4] = 12'h0;
    mem[12'heb5] = 12'h0;
    mem[12'heb6] = 12'h0;
    mem[12'heb7] = 12'h0;
    mem[12'heb8] = 12'h0;
    mem[12'heb9] = 12'h0;
    mem[12'heba] = 12'h0;
    mem[12'hebb] = 12'h0;
    mem[12'hebc] = 12'h0;
    mem[12'hebd] = 12'h0;
    mem[12'hebe] = 12'h0;
    mem[12'hebf] = 12'h0;
    mem[12'hec0] = 12'h0;
    mem[12'hec1] = 12'h0;
    mem[12'hec2] = 12'h0;
    mem[12'hec3] = 12'h0;
    mem[12'hec4] = 12'h0;
    mem[12'hec5] = 12'h0;
    mem[12'hec6] = 12'h0;
    mem[12'hec7] = 12'h0;
    mem[12'hec8] = 12'h0;
    mem[12'hec9] = 12'h0;
    mem[12'heca] = 12'h0;
    mem[12'hecb] = 12'h0;
    mem[12'hecc] = 12'h0;
    mem[12'hecd] = 12'h0;
    mem[12'hece] = 12'h0;
    mem[12'hecf] = 12'h0;
    mem[12'hed0] = 12'h0;
    mem[12'hed1] = 12'h0;
    mem[12'hed2] = 12'h0;
    mem[12'hed3] = 12'h0;
    mem[12'hed4] = 12'h0;
    mem[12'hed5] = 12'h0;
    mem[12'hed6] = 12'h0;
    mem[12'hed7] = 12'h0;
    mem[12'hed8] = 12'h0;
    mem[12'hed9] = 12'h0;
    mem[12'heda] = 12'h0;
    mem[12'hedb] = 12'h0;
    mem[12'hedc] = 12'h0;
    mem[12'hedd] = 12'h0;
    mem[12'hede] = 12'h0;
    mem[12'hedf] = 12'h0;
    mem[12'hee0] = 12'h0;
    mem[12'hee1] = 12'h0;
    mem[12'hee2] = 12'h0;
    mem[12'hee3] = 12'h0;
    mem[12'hee4] = 12'h0;
    mem[12'hee5] = 12'h0;
    mem[12'hee6] = 12'h0;
    mem[12'hee7] = 12'h0;
    mem[12'hee8] = 12'h0;
    mem[12'hee9] = 12'h0;
    mem[12'heea] = 12'h0;
    mem[12'heeb] = 12'h0;
    mem[12'heec] = 12'h0;
    mem[12'heed] = 12'h0;
    mem[12'heee] = 12'h0;
    mem[12'heef] = 12'h0;
    mem[12'hef0] = 12'h0;
    mem[12'hef1] = 12'h0;
    mem[12'hef2] = 12'h0;
    mem[12'hef3] = 12'h0;
    mem[12'hef4] = 12'h0;
    mem[12'hef5] = 12'h0;
    mem[12'hef6] = 12'h0;
    mem[12'hef7] = 12'h0;
    mem[12'hef8] = 12'h0;
    mem[12'hef9] = 12'h0;
    mem[12'hefa] = 12'h0;
    mem[12'hefb] = 12'h0;
    mem[12'hefc] = 12'h0;
    mem[12'hefd] = 12'h0;
    mem[12'hefe] = 12'h0;
    mem[12'heff] = 12'h0;
    mem[12'hf00] = 12'h0;
    mem[12'hf01] = 12'h0;
    mem[12'hf02] = 12'h0;
    mem[12'hf03] = 12'h0;
    mem[12'hf04] = 12'h0;
    mem[12'hf05] = 12'h0;
    mem[12'hf06] = 12'h0;
    mem[12'hf07] = 12'h0;
    mem[12'hf08] = 12'h0;
    mem[12'hf09] = 12'h0;
    mem[12'hf0a] = 12'h0;
    mem[12'hf0b] = 12'h0;
    mem[12'hf0c] = 12'h0;
    mem[12'hf0d] = 12'h0;
    mem[12'hf0e] = 12'h0;
    mem[12'hf0f] = 12'h0;
    mem[12'hf10] = 12'h0;
    mem[12'hf11] = 12'h0;
    mem[12'hf12] = 12'h0;
    mem[12'hf13] = 12'h0;
    mem[12'hf14] = 12'h0;
    mem[12'hf15] = 12'h0;
    mem[12'hf16] = 12'h0;
    mem[12'hf17] = 12'h0;
    mem[12'hf18] = 12'h0;
    mem[12'hf19] = 12'h0;
    mem[12'hf1a] = 12'h0;
    mem[12'hf1b] = 12'h0;
    mem[12'hf1c] = 12'h0;
    mem[12'hf1d] = 12'h0;
    mem[12'hf1e] = 12'h0;
    mem[12'hf1f] = 12'h0;
    mem[12'hf20] = 12'h0;
    mem[12'hf21] = 12'h0;
    mem[12'hf22] = 12'h0;
    mem[12'hf23] = 12'h0;
    mem[12'hf24] = 12'h0;
    mem[12'hf25] = 12'h0;
    mem[12'hf26] = 12'h0;
    mem[12'hf27] = 12'h0;
    mem[12'hf28] = 12'h0;
    mem[12'hf29] = 12'h0;
    mem[12'hf2a] = 12'h0;
    mem[12'hf2b] = 12'h0;
    mem[12'hf2c] = 12'h0;
    mem[12'hf2d] = 12'h0;
    mem[12'hf2e] = 12'h0;
    mem[12'hf2f] = 12'h0;
    mem[12'hf30] = 12'h0;
    mem[12'hf31] = 12'h0;
    mem[12'hf32] = 12'h0;
    mem[12'hf33] = 12'h0;
    mem[12'hf34] = 12'h0;
    mem[12'hf35] = 12'h0;
    mem[12'hf36] = 12'h0;
    mem[12'hf37] = 12'h0;
    mem[12'hf38] = 12'h0;
    mem[12'hf39] = 12'h0;
    mem[12'hf3a] = 12'h0;
    mem[12'hf3b] = 12'h0;
    mem[12'hf3c] = 12'h0;
    mem[12'hf3d] = 12'h0;
    mem[12'hf3e] = 12'h0;
    mem[12'hf3f] = 12'h0;
    mem[12'hf40] = 12'h0;
    mem[12'hf41] = 12'h0;
    mem[12'hf42] = 12'h0;
    mem[12'hf43] = 12'h0;
    mem[12'hf44] = 12'h0;
    mem[12'hf45] = 12'h0;
    mem[12'hf46] = 12'h0;
    mem[12'hf47] = 12'h0;
    mem[12'hf48] = 12'h0;
    mem[12'hf49] = 12'h0;
    mem[12'hf4a] = 12'h0;
    mem[12'hf4b] = 12'h0;
    mem[12'hf4c] = 12'h0;
    mem[12'hf4d] = 12'h0;
    mem[12'hf4e] = 12'h0;
    mem[12'hf4f] = 12'h0;
    mem[12'hf50] = 12'h0;
    mem[12'hf51] = 12'h0;
    mem[12'hf52] = 12'h0;
    mem[12'hf53] = 12'h0;
    mem[12'hf54] = 12'h0;
    mem[12'hf55] = 12'h0;
    mem[12'hf56] = 12'h0;
    mem[12'hf57] = 12'h0;
    mem[12'hf58] = 12'h0;
    mem[12'hf59] = 12'h0;
    mem[12'hf5a] = 12'h0;
    mem[12'hf5b] = 12'h0;
    mem[12'hf5c] = 12'h0;
    mem[12'hf5d] = 12'h0;
    mem[12'hf5e] = 12'h0;
    mem[12'hf5f] = 12'h0;
    mem[12'hf60] = 12'h0;
    mem[12'hf61] = 12'h0;
    mem[12'hf62] = 12'h0;
    mem[12'hf63] = 12'h0;
    mem[12'hf64] = 12'h0;
    mem[12'hf65] = 12'h0;
    mem[12'hf66] = 12'h0;
    mem[12'hf67] = 12'h0;
    mem[12'hf68] = 12'h0;
    mem[12'hf69] = 12'h0;
    mem[12'hf6a] = 12'h0;
    mem[12'hf6b] = 12'h0;
    mem[12'hf6c] = 12'h0;
    mem[12'hf6d] = 12'h0;
    mem[12'hf6e] = 12'h0;
    mem[12'hf6f] = 12'h0;
    mem[12'hf70] = 12'h0;
    mem[12'hf71] = 12'h0;
    mem[12'hf72] = 12'h0;
    mem[12'hf73] = 12'h0;
    mem[12'hf74] = 12'h0;
    mem[12'hf75] = 12'h0;
    mem[12'hf76] = 12'h0;
    mem[12'hf77] = 12'h0;
    mem[12'hf78] = 12'h0;
    mem[12'hf79] = 12'h0;
    mem[12'hf7a] = 12'h0;
    mem[12'hf7b] = 12'h0;
    mem[12'hf7c] = 12'h0;
    mem[12'hf7d] = 12'h0;
    mem[12'hf7e] = 12'h0;
    mem[12'hf7f] = 12'h0;
    mem[12'hf80] = 12'h0;
    mem[12'hf81] = 12'h0;
    mem[12'hf82] = 12'h0;
    mem[12'hf83] = 12'h0;
    mem[12'hf84] = 12'h0;
    mem[12'hf85] = 12'h0;
    mem[12'hf86] = 12'h0;
    mem[12'hf87] = 12'h0;
    mem[12'hf88] = 12'h0;
    mem[12'hf89] = 12'h0;
    mem[12'hf8a] = 12'h0;
    mem[12'hf8b] = 12'h0;
    mem[12'hf8c] = 12'h0;
    mem[12'hf8d] = 12'h0;
    mem[12'hf8e] = 12'h0;
    mem[12'hf8f] = 12'h0;
    mem[12'hf90] = 12'h0;
    mem[12'hf91] = 12'h0;
    mem[12'hf92] = 12'h0;
    mem[12'hf93] = 12'h0;
    mem[12'hf94] = 12'h0;
    mem[12'hf95] = 12'h0;
    mem[12'hf96] = 12'h0;
    mem[12'hf97] = 12'h0;
    mem[12'hf98] = 12'h0;
    mem[12'hf99] = 12'h0;
    mem[12'hf9a] = 12'h0;
    mem[12'hf9b] = 12'h0;
    mem[12'hf9c] = 12'h0;
    mem[12'hf9d] = 12'h0;
    mem[12'hf9e] = 12'h0;
    mem[12'hf9f] = 12'h0;
    mem[12'hfa0] = 12'h0;
    mem[12'hfa1] = 12'h0;
    mem[12'hfa2] = 12'h0;
    mem[12'hfa3] = 12'h0;
    mem[12'hfa4] = 12'h0;
    mem[12'hfa5] = 12'h0;
    mem[12'hfa6] = 12'h0;
    mem[12'hfa7] = 12'h0;
    mem[12'hfa8] = 12'h0;
    mem[12'hfa9] = 12'h0;
    mem[12'hfaa] = 12'h0;
    mem[12'hfab] = 12'h0;
    mem[12'hfac] = 12'h0;
    mem[12'hfad] = 12'h0;
    mem[12'hfae] = 12'h0;
    mem[12'hfaf] = 12'h0;
    mem[12'hfb0] = 12'h0;
    mem[12'hfb1] = 12'h0;
    mem[12'hfb2] = 12'h0;
    mem[12'hfb3] = 12'h0;
    mem[12'hfb4] = 12'h0;
    mem[12'hfb5] = 12'h0;
    mem[12'hfb6] = 12'h0;
    mem[12'hfb7] = 12'h0;
    mem[12'hfb8] = 12'h0;
    mem[12'hfb9] = 12'h0;
    mem[12'hfba] = 12'h0;
    mem[12'hfbb] = 12'h0;
    mem[12'hfbc] = 12'h0;
    mem[12'hfbd] = 12'h0;
    mem[12'hfbe] = 12'h0;
    mem[12'hfbf] = 12'h0;
    mem[12'hfc0] = 12'h0;
    mem[12'hfc1] = 12'h0;
    mem[12'hfc2] = 12'h0;
    mem[12'hfc3] = 12'h0;
    mem[12'hfc4] = 12'h0;
    mem[12'hfc5] = 12'h0;
    mem[12'hfc6] = 12'h0;
    mem[12'hfc7] = 12'h0;
    mem[12'hfc8] = 12'h0;
    mem[12'hfc9] = 12'h0;
    mem[12'hfca] = 12'h0;
    mem[12'hfcb] = 12'h0;
    mem[12'hfcc] = 12'h0;
    mem[12'hfcd] = 12'h0;
    mem[12'hfce] = 12'h0;
    mem[12'hfcf] = 12'h0;
    mem[12'hfd0] = 12'h0;
    mem[12'hfd1] = 12'h0;
    mem[12'hfd2] = 12'h0;
    mem[12'hfd3] = 12'h0;
    mem[12'hfd4] = 12'h0;
    mem[12'hfd5] = 12'h0;
    mem[12'hfd6] = 12'h0;
    mem[12'hfd7] = 12'h0;
    mem[12'hfd8] = 12'h0;
    mem[12'hfd9] = 12'h0;
    mem[12'hfda] = 12'h0;
    mem[12'hfdb] = 12'h0;
    mem[12'hfdc] = 12'h0;
    mem[12'hfdd] = 12'h0;
    mem[12'hfde] = 12'h0;
    mem[12'hfdf] = 12'h0;
    mem[12'hfe0] = 12'h0;
    mem[12'hfe1] = 12'h0;
    mem[12'hfe2] = 12'h0;
    mem[12'hfe3] = 12'h0;
    mem[12'hfe4] = 12'h0;
    mem[12'hfe5] = 12'h0;
    mem[12'hfe6] = 12'h0;
    mem[12'hfe7] = 12'h0;
    mem[12'hfe8] = 12'h0;
    mem[12'hfe9] = 12'h0;
    mem[12'hfea] = 12'h0;
    mem[12'hfeb] = 12'h0;
    mem[12'hfec] = 12'h0;
    mem[12'hfed] = 12'h0;
    mem[12'hfee] = 12'h0;
    mem[12'hfef] = 12'h0;
    mem[12'hff0] = 12'h0;
    mem[12'hff1] = 12'h0;
    mem[12'hff2] = 12'h0;
    mem[12'hff3] = 12'h0;
    mem[12'hff4] = 12'h0;
    mem[12'hff5] = 12'h0;
    mem[12'hff6] = 12'h0;
    mem[12'hff7] = 12'h0;
    mem[12'hff8] = 12'h0;
    mem[12'hff9] = 12'h0;
    mem[12'hffa] = 12'h0;
    mem[12'hffb] = 12'h0;
    mem[12'hffc] = 12'h0;
    mem[12'hffd] = 12'h0;
    mem[12'hffe] = 12'h0;
    mem[12'hfff] = 12'h0;
    end
    
    
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
    output reg  [9:0] fired;
    input wire  [15:0] now;
    input wire  input_write;
    input wire  [3:0] input_index;
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
    localparam  last = 4'h9;
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
    reg  [3:0] index$d;
    wire  [3:0] index$q;
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
    reg  [3:0] index1$d;
    wire  [3:0] index1$q;
    reg  index1$clock;
    reg  [3:0] index2$d;
    wire  [3:0] index2$q;
    reg  index2$clock;
    reg  [3:0] index3$d;
    wire  [3:0] index3$q;
    reg  index3$clock;
    reg  [3:0] index4$d;
    wire  [3:0] index4$q;
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
    reg  [9:0] held_fired$d;
    wire  [9:0] held_fired$q;
    reg  held_fired$clock;
    reg  [31:0] folded$d;
    wire  [31:0] folded$q;
    reg  folded$clock;
    reg  folds$d;
    wire  folds$q;
    reg  folds$clock;
    
    // Local signals
    reg  is_last;
    reg  [3:0] host_index;
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
        host_index = ((host_address >> 32'h3) & 4'hf);
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
          
endmodule // system$array$lane$held_fired


module system$array$lane$index(d,q,clock);
    
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
          
endmodule // system$array$lane$index


module system$array$lane$index1(d,q,clock);
    
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
          
endmodule // system$array$lane$index1


module system$array$lane$index2(d,q,clock);
    
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
          
endmodule // system$array$lane$index2


module system$array$lane$index3(d,q,clock);
    
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
          
endmodule // system$array$lane$index3


module system$array$lane$index4(d,q,clock);
    
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
    localparam  value_sizes = 32'ha0c8;
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
