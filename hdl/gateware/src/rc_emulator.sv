// Of the soma of membrane and switch: rc_emulator.rs. The multiplier holds anything; its parts are proved by themselves.
//@ module system$array$lane$soma$rc
//@ free multiplier
//@ depth 4

// sums with room for a sign; what entered a cycle ago, two and three
wire signed [16:0] leak_sum = {1'b0, source} + {1'b0, on ? leak_on : leak_off};
wire signed [27:0] raised = $signed(multiply_raised$q);
wire signed [27:0] unlimited = raised - $signed(multiplier$product[31:8]);
wire [24:0] absolute = settle_x$q[23] ? 25'h1000000 - {1'b0, settle_x$q} : {1'b0, settle_x$q};
wire is_beyond = settle_on$q ? level < hold : level >= settle_threshold$q;
wire is_due = settle_since$q >= (settle_on$q ? rest_ticks : onset_ticks);
wire [41:0] entering = {threshold, base, since, on, pending};
reg [41:0] entered1 = 0;
reg [41:0] entered2 = 0;
reg [41:0] entered3 = 0;
always @(posedge clock) begin
    entered1 <= entering;
    entered2 <= entered1;
    entered3 <= entered2;
end

/// The leak is what load and switch take together, and all of the membrane where that is more.
//@ mutant leak_wraps: leak_leak$d = 32'hffff; => leak_leak$d = 32'h0;
//@ mutant open_and_closed_alike: own = leak_on; => own = leak_off;
always @* leak_saturates: assert (leak_leak$d == (leak_sum[16] ? 16'hffff : leak_sum[15:0]));

/// What the inputs bring is added with its sign, and nothing is lost of it.
//@ mutant charge_without_sign: | 32'h3f00000; => ;
//@ mutant membrane_without_sign: wide_x = ((leak_x$q) & 26'h3ffffff) | 32'h3000000; => wide_x = ((leak_x$q) & 26'h3ffffff);
always @* charge_is_added: assert (
    $signed(multiply_raised$d) == $signed({{2{leak_x$q[23]}}, leak_x$q}) + $signed({{6{leak_growth$q[19]}}, leak_growth$q}));

/// The membrane never wraps: it is x + growth - leak, and where that is beyond 24 bits the largest or smallest they hold.
//@ mutant wraps_above: settle_x$d = 32'h7fffff; => settle_x$d = 32'h800000;
//@ mutant wraps_below: settle_x$d = 32'h800000; => settle_x$d = ((moved) & 24'hffffff);
//@ mutant leak_without_sign: if (multiplier$product[32'h1f]) begin => if (1'b0) begin
always @* membrane_saturates: assert (
    settle_x$d == (unlimited > 28'sh7fffff ? 24'h7fffff : unlimited < -28'sh800000 ? 24'h800000 : unlimited[23:0]));

/// Both polarities are alike: what is compared with threshold and hold is the magnitude, whatever the sign.
//@ mutant negative_is_less: negated = inverted + 32'h1; => negated = inverted;
//@ mutant negative_is_large: if (settle_x$q[32'h17]) begin => if (1'b0) begin
always @* polarities_are_alike: assert (level == absolute[23:8] && !absolute[24]);

/// The switch closes only at the threshold and opens only below hold, and either only after its ticks there.
//@ mutant turns_at_once: turns = turning & (settle_since$q >= delay); => turns = turning;
//@ mutant opens_like_it_closes: delay = rest_ticks; => delay = onset_ticks;
//@ mutant opens_above_hold: turning = level < hold; => turning = level >= hold;
always @* turns_when_due: assert ((on_out != settle_on$q) == (is_beyond && is_due));

/// The count of ticks goes on by one while the switch is about to turn, and else begins anew: it never wraps, as no delay is longer.
//@ mutant counts_double: counted = settle_since$q + 32'h1; => counted = settle_since$q + 32'h2;
//@ mutant count_goes_on: if (turning & ~turns) begin => if (turning) begin
always @* counts_while_about_to_turn: assert (
    since_out == (!is_beyond || is_due ? 8'h0 : settle_since$q + 8'h1) && (settle_since$q != 8'hff || !is_beyond || is_due));

/// A threshold is to be drawn only where the switch opens.
//@ mutant draws_when_it_closes: (settle_on$q & turns) => turns
always @* draws_after_opening: assert (pending_out == (settle_pending$q || (settle_on$q && !on_out)));

/// Somas that follow each other do not mix: what leaves belongs to the soma that entered three cycles before.
//@ mutant threshold_of_the_next: settle_threshold$d = multiply_threshold$q; => settle_threshold$d = leak_threshold$q;
//@ mutant switch_of_the_next: settle_on$d = multiply_on$q; => settle_on$d = leak_on_before$q;
always @* somas_do_not_mix: assert (
    {settle_threshold$q, settle_base$q, settle_since$q, settle_on$q, settle_pending$q} == entered3);

//@ lemma
always @* raised_is_bounded: assert (raised >= -28'sh880000 && raised < 28'sh880000);
