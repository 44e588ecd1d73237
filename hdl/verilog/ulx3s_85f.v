

module top(clk,button_n,uart_rx,uart_tx,led,esp32);
    
    // Module arguments
    input wire  clk;
    input wire  button_n;
    input wire  uart_rx;
    output reg  uart_tx;
    output reg  [7:0] led;
    output reg  [1:0] esp32;
    
    // Stub signals
    reg  pll$clock_in;
    wire  pll$clock_out;
    wire  pll$locked;
    reg  system$clock;
    reg  system$locked;
    reg  system$button;
    reg  system$uart_rx;
    wire  system$uart_tx;
    wire  system$alive;
    wire  system$spike;
    wire  system$fault;
    wire  [7:0] system$lights;
    wire  [4:0] system$few_lights;
    
    // Sub module instances
    top$pll pll(
        .clock_in(pll$clock_in),
        .clock_out(pll$clock_out),
        .locked(pll$locked)
    );
    top$system system(
        .clock(system$clock),
        .locked(system$locked),
        .button(system$button),
        .uart_rx(system$uart_rx),
        .uart_tx(system$uart_tx),
        .alive(system$alive),
        .spike(system$spike),
        .fault(system$fault),
        .lights(system$lights),
        .few_lights(system$few_lights)
    );
    
    // Update code
    always @(*) begin
        pll$clock_in = clk;
        system$clock = pll$clock_out;
        system$locked = pll$locked;
        system$button = ~button_n;
        system$uart_rx = uart_rx;
        uart_tx = system$uart_tx;
        esp32 = 32'h3;
        led = system$lights;
    end
    
endmodule // top

// v-- Setting output parameters to net type for wrapped code.


module top$pll(clock_in,clock_out,locked);
    
    // Module arguments
    input wire  clock_in;
    output wire  clock_out;
    output wire  locked;
    
    // Update code (wrapper)
    board_pll pll(.clock_in(clock_in), .clock_out(clock_out), .locked(locked));
endmodule // top$pll

// v-- Setting output parameters to net type for wrapped code.


module top$system(clock,locked,button,uart_rx,uart_tx,alive,spike,fault,lights,few_lights);
    
    // Module arguments
    input wire  clock;
    input wire  locked;
    input wire  button;
    input wire  uart_rx;
    output wire  uart_tx;
    output wire  alive;
    output wire  spike;
    output wire  fault;
    output wire  [7:0] lights;
    output wire  [4:0] few_lights;
    
    // Update code (wrapper)
    system system(.clock(clock), .locked(locked), .button(button), .uart_rx(uart_rx), .uart_tx(uart_tx), .alive(alive), .spike(spike), .fault(fault), .lights(lights), .few_lights(few_lights));
endmodule // top$system
