// Of the bus slave: registers.rs, and array_registers.rs.
//@ module network$registers
//@ module system$array$registers

// cycles that a request has waited, and what was answered a cycle ago
reg [2:0] waited = 0;
reg was_answered = 0;
reg stb_was = 0;
wire is_answered = ack || err;
always @(posedge clock) begin
    waited <= (stb && !is_answered) ? waited + 3'd1 : 3'd0;
    was_answered <= is_answered;
    stb_was <= stb;
end

/// The bridge strobes until it is answered.
//@ proved uart_bridge.strobes_until_answered
always @* if (stb_was && !was_answered) strobes_until_answered: assume (stb);

/// Every request is answered, by ack or err, in its fourth cycle.
//@ mutant waits_for_ever: state$d = BusState$Answer; => state$d = BusState$Wait;
//@ mutant never_begins: if (stb) begin => if (stb & we) begin
always @* if (stb) answers_within_four_cycles: assert (waited <= 3 && (waited != 3 || is_answered));

/// An answer is ack or err, never both, for one cycle, and only to a request.
//@ mutant err_with_ack: & ~refused$q; => ;
always @* one_answer: assert (!(ack && err) && !(is_answered && (was_answered || !stb)));

/// Nothing is written but in the one cycle in which a request to write is decoded.
//@ mutant writes_twice: writes = (state$q == BusState$Access) & we; => writes = (state$q == BusState$Access | state$q == BusState$Wait) & we;
always @* if (writes) writes_once: assert (stb && we && waited == 1);

//@ lemma
always @* state_follows_request: assert (
    state$q == BusState$Idle ? waited == 0 : waited == state$q && state$q <= BusState$Answer && stb_was && !was_answered);
