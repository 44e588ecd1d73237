// Of the lane: lane.rs. Its memories hold anything; crossbar and generators are proved by themselves.
//@ module network$lane
//@ free crossbar
//@ free filaments
//@ free devices
//@ free counters
//@ free volts
//@ free amplitudes
//@ free threshold_bases
//@ free growth
//@ free rng1
//@ free rng2
//@ free records1
//@ free records2
//@ depth 5

// a cycle ago; whether the crossbar works, and whether a neuron of layer 1 has fired in this tick
reg [63:0] levels_was = 0;
reg was_idle = 1;
reg [63:0] operation_was = 0;
reg works = 0;
reg has_won = 0;
reg [1:0] fetched = 0;
wire is_idle = state$q == LaneState$Idle;
wire [63:0] levels = {l2_1, l2_2};
wire [63:0] operation = {crossbar$second, crossbar$column, crossbar$potentiate, crossbar$depress};
always @(posedge clock) begin
    levels_was <= levels;
    was_idle <= is_idle;
    operation_was <= operation;
    works <= crossbar$start || (works && !crossbar$done);
    has_won <= !is_idle && (has_won || wins);
    fetched <= state$q != LaneState$Lane ? 2'd0 : fetched == 3 ? 2'd3 : fetched + 2'd1;
end
wire here_is_high = second$q ? wide_l2_2[index$q] : wide_l2_1[index$q];
// a neuron of layer 1 that fires now and did not before, by the ports alone
wire wins = settle1 && fires && high$q && !wide_l1_1[settled_index];

/// L2 follows CLK, which changes only before a tick, and what the bus restores, which it does while the lane is idle.
//@ proved neuron.spike_lasts_one_phase
//@ proved neuron.l1_holds_while_clk_is_low
//@ proved sequencer.clk_changes_before_a_tick
always @* if (!is_idle && !was_idle) l2_is_held: assume (levels == levels_was);

/// A device without voltage is not driven: the lowest drive that a configuration may have is one code.
always @* zero_is_no_drive: assume (drive_min != 0);

/// With arbitration at most one neuron of layer 1 begins to fire in a tick.
//@ mutant nobody_remembers: taken$d = taken$q | rises; => taken$d = taken$q;
//@ mutant ties_fire: fire = ts$node2 & ~(ties & control[32'h7]); => fire = ts$node2;
always @* if (control[7] && wins) at_most_one_wins: assert (!has_won);

/// A column is potentiated only where T1 is on, that is under L2, and never depressed at the same time.
//@ mutant potentiates_all: crossbar$potentiate = programming & programmed_l2; => crossbar$potentiate = ~programming;
always @* potentiates_only_under_t1: assert (
    (!crossbar$potentiate || here_is_high) && !(crossbar$potentiate && crossbar$depress));

/// A column is depressed only where T1 is off.
//@ mutant depresses_all: crossbar$depress = programming & ~programmed_l2; => crossbar$depress = ~programming & programmed_l2;
always @* if (crossbar$depress) depresses_never_under_t1: assert (!here_is_high);

/// A pulse counts only while CLK is high and T1, or T3, is on and the neuron is not cut off.
//@ mutant counts_without_t3: (is_l1 & ~is_l2 & depresses) => (is_l1 & ~is_l2)
//@ mutant counts_without_clk: pulse = high$q & => pulse =
always @* if (pulse) counts_only_under_t1_or_t3: assert (
    high$q && is_lg && is_gate && (is_l2 ? potentiates : is_l1 && depresses));

/// Where T1 ties node 1 to ground node 2 settles low.
//@ mutant t1_is_forgotten: if (volt_l2 | ~volt_lg | ~volt_gate) begin => if (~volt_lg | ~volt_gate) begin
always @* if (settle_valid$q && is_l2) node2_is_low_under_t1: assert (!node2 && !fires);

/// The crossbar is started only when it is done.
//@ mutant starts_while_it_works: state$d = LaneState$ScanWait; => state$d = LaneState$Scan;
always @* if (crossbar$start) starts_when_done: assert (!works || crossbar$done);

/// While the crossbar works its column and what is done to it stay.
//@ mutant goes_on: LaneState$Scan: => LaneState$Lane:
always @* if (works) operation_is_held: assert (operation == operation_was);

/// Neurons pass only while a tick lasts.
//@ mutant leaves_early: if (settle_valid$q & ~grow_valid$q) begin => if (settle_valid$q) begin
always @* if (is_idle) idle_is_empty: assert (!volt_valid$q && !drive_valid$q && !grow_valid$q && !settle_valid$q);

//@ lemma
always @* works_while_it_waits: assert (works == (state$q == LaneState$ScanWait || state$q == LaneState$ProgramWait));
//@ lemma
always @* won_is_taken: assert (!has_won || taken$q);
//@ lemma
always @* passes_in_a_row: assert (
    state$q == LaneState$Lane ? volt_valid$q == (fetched >= 1) && drive_valid$q == (fetched >= 2) && grow_valid$q == (fetched >= 3)
        && (fetched == 3 || (index$q == fetched && !settle_valid$q))
    : state$q == LaneState$Drain ? (!volt_valid$q || drive_valid$q) && (!drive_valid$q || grow_valid$q) && (grow_valid$q || settle_valid$q)
    : !volt_valid$q && !drive_valid$q && !grow_valid$q && !settle_valid$q);
