// Of the sequencer: sequencer.rs. Its memories hold anything.
//@ module network$sequencer
//@ free queue
//@ free patterns
//@ free owners
//@ search 30

reg clk_was = 0;
reg [3:0] state_was = 0;
reg init_was = 0;
reg has_risen = 0;
reg has_ticked = 0;
reg busy_was = 0;
always @(posedge clock) begin
    clk_was <= clk;
    state_was <= state$q;
    init_was <= init;
    has_risen <= !init && (has_risen || clk);
    busy_was <= inhibition_busy;
    has_ticked <= !clk && (has_ticked || tick_done);
end
wire works = state$q != SequencerState$Idle && state$q != SequencerState$Decode && state$q != SequencerState$Execute;

/// CLK is low while no command runs, and in the cycle after.
//@ mutant clk_in_decode: & (state$q != SequencerState$Decode) => & 1'b1
always @* if (state$q == SequencerState$Idle || state_was == SequencerState$Idle) clk_is_low_while_idle: assert (!clk);

/// CLK changes only in the cycle in which a tick begins, or by INIT.
//@ mutant clk_waits_for_the_lane: first_phase = in_period & => first_phase = in_period & ~lane_busy &
always @* if (clk != clk_was && !init_was) clk_changes_before_a_tick: assert (
    state$q == SequencerState$Tick && state_was != SequencerState$Tick);

/// Since INIT CLK rises again only after a tick in which it was low.
//@ mutant clk_waits_for_the_lane: first_phase = in_period & => first_phase = in_period & ~lane_busy &
always @* if (clk && !clk_was && has_risen) clk_rises_after_a_tick: assert (has_ticked);

/// While the array evaluates no tick begins.
//@ mutant does_not_wait: if (~inhibition_busy) begin => if (1'b1) begin
always @* if (state_was == SequencerState$Inhibit && state$q != SequencerState$Inhibit && !init_was) waits_for_inhibition: assert (!busy_was);

/// The queue never overflows and never falls below nothing: 256 words.
//@ mutant counts_hundreds: entries$d = entries$q + 32'h1; => entries$d = entries$q + 32'h64;
//@ mutant pops_twice: pop = ((state$q == SequencerState$Execute) & ~runs) => pop = ((state$q == SequencerState$Decode) & ~runs)
always @* queue_never_wraps: assert (entries$q <= 256 && (state$q == SequencerState$Idle || entries$q != 0));

//@ lemma
always @* ticks_while_low: assert (
    !has_risen || clk || has_ticked || !works
        || (tick_in_period$q == 32 && state$q != SequencerState$PeriodEnd && state$q <= SequencerState$TickEnd));
//@ lemma
always @* idle_has_ticked: assert (!has_risen || works || has_ticked);
//@ lemma
always @* period_ends_low: assert (state$q <= SequencerState$PeriodEnd && (state$q != SequencerState$PeriodEnd || &tick_in_period$q)
    && ((state$q != SequencerState$Program && state$q != SequencerState$ProgramWait) || tick_in_period$q == 31)
    && (works || tick_in_period$q == 0 || state$q == SequencerState$Idle));
