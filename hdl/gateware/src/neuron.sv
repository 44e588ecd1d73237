// Of the CMOS half of a neuron: neuron.rs.
//@ module network$layer*$neuron$*

// Levels a cycle ago, and whether node 2 has settled since T1 ties node 1 to ground.
reg clk_was = 0;
reg l1_level = 0;
reg l2_level = 0;
reg loaded = 0;
reg grounded = 0;
always @(posedge clock) begin
    clk_was <= clk;
    l1_level <= l1_q;
    l2_level <= l2_q;
    loaded <= load;
    grounded <= load || (l2_q && (settle || grounded));
end

/// Where L2 is high T1 ties node 1 to ground, and a device without voltage has its node 2 low.
//@ proved lane.node2_is_low_under_t1
always @* if (settle && l2_q) node2_settles_low_under_t1: assume (!fire_d && !node2_d);

/// While CLK is low every neuron settles in 32 ticks.
//@ proved sequencer.clk_rises_after_a_tick
always @* if (clk && !clk_was && l2_level) settles_before_clk_rises: assume (grounded);

/// The bus restores a neuron only while no command runs, and then CLK is low, and still in the next cycle.
//@ proved sequencer.clk_is_low_while_idle
always @* if (load || loaded) loads_while_clk_is_low: assume (!clk);

/// A state is restored that was saved between two commands: where L1 is high T1 has held node 1 at ground for 32 ticks.
always @* if (load && load_l1) loads_what_was_saved: assume (!load_node2);

/// G1 is high only while L2 and CLK are, and then always: the output spike of Fig. 3a.
//@ mutant g1_is_or in g1: y = a & b; => y = a | b;
always @* g1_is_l2_and_clk: assert (g1_y == (l2_q && clk));

/// L1 and L2 are never transparent together.
//@ mutant l2_opens_with_clk: l2$en = ~clk; => l2$en = clk;
always @* latches_never_open_together: assert (!(l1$en && l2$en));

/// T1 and T3 are never on together: node 1 is never lifted and tied to ground.
//@ mutant t3_without_clk in depression$g2: y = a & b; => y = a;
//@ mutant l1_ignores_node2: fire$d = fire_d; => fire$d = fire$q;
always @* t1_and_t3_never_on_together: assert (!(t1_on && t3_on));

/// G2 is low where T1 is on, also in the moment in which CLK rises: it cannot glitch.
//@ mutant fire_is_not_taken: fire$d = fire_d; => fire$d = fire$q;
always @* g2_is_low_under_t1: assert (!(g2_y && t1_on));

/// An output spike lasts one phase of CLK: it begins only where CLK rises and ends only where CLK falls.
//@ mutant l2_never_closes: l2$en = ~clk; => l2$en = 1'b1;
//@ mutant g1_of_l1: g1$a = l2$q; => g1$a = l1$q;
always @* if (clk && clk_was) spike_lasts_one_phase: assert (g1_y == l2_level);

/// L1 holds its level while CLK is low, but for a restored one.
//@ mutant l1_never_closes: l1$en = clk; => l1$en = 1'b1;
always @* if (!clk && !clk_was && !loaded) l1_holds_while_clk_is_low: assert (l1_q == l1_level);

/// VL is high while L1 or L2 is: a neuron that has fired inhibits the others until its spike is over.
//@ mutant g3_is_and in g3: y = a | b; => y = a & b;
always @* vl_is_l1_or_l2: assert (vl == (l1_q || l2_q));

//@ lemma
always @* node2_is_low_once_grounded: assert (!(grounded && l2_q && fire$q));
//@ lemma
always @* held_levels: assert (l2$was == l2_level);
//@ lemma
always @* if (clk_was && l2_level) grounded_while_clk_is_high: assert (grounded);
