// Of the bridge from bytes to the bus: uart_bridge.rs.
//@ module system$bridge
//@ depth 3

reg stb_was = 0;
reg answered_was = 0;
reg [20:0] request_was = 0;
reg [2:0] waited = 0;
always @(posedge clock) begin
    stb_was <= stb;
    answered_was <= ack || err;
    request_was <= {we, adr};
    waited <= (stb && !(ack || err)) ? waited + 3'd1 : 3'd0;
end

/// The bus answers in the fourth cycle of a request.
//@ proved registers.answers_within_four_cycles
always @* if (stb && waited == 3) bus_answers: assume (ack || err);

/// The bus answers only what was asked.
//@ proved registers.one_answer
always @* if (!stb) no_answer_unasked: assume (!ack && !err);

/// A request is held until it is answered.
//@ mutant gives_up: stb = accesses & ~beyond$q; => stb = accesses & ~beyond$q & ~rx_strobe;
always @* if (stb_was && !answered_was) strobes_until_answered: assert (stb && {we, adr} == request_was);

/// No request lasts more than four cycles, and what is written is not written again: the bridge never hangs on the bus.
//@ mutant asks_again: word_done = answered; => word_done = ack & err;
always @* requests_end: assert (waited <= 3 && !(answered_was && stb_was && stb && we && request_was[20] && adr == request_was[19:0] && !fixed$q));

/// An address beyond the bus is never put on it.
//@ mutant beyond_is_asked: stb = accesses & ~beyond$q; => stb = accesses;
always @* if (stb) never_beyond_the_bus: assert (!beyond$q);
