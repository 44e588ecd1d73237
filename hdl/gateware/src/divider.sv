// Of the divider: divider.rs.
//
// Products are followed bit by bit, as in school: ratio and product begin at 0, and with each bit of the ratio, r' = 2 r + bit and
// p' = 2 p + bit x. So p = r x at every step. As one equation, with two unknowns of 11 and 17 bits, z3 does not find it in minutes.
//@ module network$lane$crossbar$divider
//@ depth 1

reg [16:0] active_started = 0;
reg [16:0] total_started = 0;
reg [8:0] amplitude_started = 0;
reg is_started = 0;
// 2^j active and ratio x total after j bits; ratio, product and cycle before
reg [28:0] scaled = 0;
reg [27:0] covered = 0;
reg [10:0] ratio_was = 0;
reg [19:0] product_was = 0;
reg [27:0] covered_was = 0;
reg was_bit = 0;
reg was_start = 0;
wire [3:0] bits_done = 4'd11 - bits_left$q;
always @(posedge clock) begin
    ratio_was <= ratio;
    product_was <= product;
    covered_was <= covered;
    was_bit <= bits_left$q != 0;
    was_start <= start;
    if (start) begin
        active_started <= active;
        total_started <= total;
        amplitude_started <= amplitude;
        is_started <= 1;
        scaled <= {12'b0, active};
        covered <= 0;
    end else if (bits_left$q != 0) begin
        scaled <= scaled << 1;
        covered <= (covered << 1) + (quotient$d[0] ? {11'b0, total} : 28'b0);
    end
end

/// The crossbar starts it in one state, and waits in the next until it is done.
//@ proved crossbar.divider_starts_when_free
always @* if (bits_left$q != 0) starts_when_free: assume (!start);

/// The crossbar's sums do not change while it waits, and the lane waits with it at one column.
//@ proved crossbar.operands_are_held
always @* if (bits_left$q != 0) operands_are_held: assume (total == total_started && amplitude == amplitude_started);

/// The active rows are among all rows.
//@ proved crossbar.active_is_part_of_total
always @* if (start) active_is_part_of_total: assume (active <= total);

/// The ratio is floor(1024 active / total): 0 <= 1024 active - ratio x total < total; and 0 / 0 is 0.
//@ mutant equal_does_not_fit: (remainder$q >= divisor) => (remainder$q > divisor)
//@ mutant rest_is_kept: rest = remainder$q - divisor; => rest = remainder$q;
//@ mutant ten_bits: bits_left$d = 32'hb; => bits_left$d = 32'ha;
//@ mutant one_by_zero: & |total; => | ~|total;
always @* if (done) ratio_is_floor: assert (
    total_started == 0 ? ratio == 0
    : {1'b0, covered} <= {2'b0, active_started, 10'b0} && {2'b0, active_started, 10'b0} - {1'b0, covered} < {12'b0, total_started});

/// What the ratio's proof takes for ratio x total is that: it begins with the ratio at 0, and follows each of its 11 bits.
//@ mutant bit_is_lost: quotient$d = ((quotient$q << 32'h1) => quotient$d = ((quotient$q)
always @* if (was_start || was_bit) ratio_times_total_is_followed: assert (
    was_start ? ratio == 0 && covered == 0
    : {1'b0, ratio} == {ratio_was, ratio[0]} && {1'b0, covered} == {covered_was, 1'b0} + (ratio[0] ? total_started : 0));

/// The product is ratio x amplitude: it begins with the ratio at 0, and follows each of its 11 bits without overflow.
//@ mutant amplitude_is_one: addend = ((amplitude) & 20'hfffff); => addend = 20'h1;
//@ mutant keeps_its_place: multiple$d = (multiple$q << 32'h1) + addend; => multiple$d = multiple$q + addend;
//@ mutant begins_anywhere: multiple$d = 32'h0; => multiple$d = multiple$q;
always @* if (was_start || was_bit) product_is_ratio_times_amplitude: assert (
    was_start ? ratio == 0 && product == 0
    : {1'b0, ratio} == {ratio_was, ratio[0]} && {1'b0, product} == {product_was, 1'b0} + (ratio[0] ? amplitude_started : 0));

/// The ratio is at most 1024, which is 1.
//@ mutant remainder_grows: remainder$d = rest << 32'h1; => remainder$d = (rest << 32'h1) | 18'h1;
always @* if (done) ratio_is_at_most_one: assert (ratio <= 1024);

/// It is done after 11 bits, and not before.
//@ mutant done_early: finished$d = bits_left$q == 32'h1; => finished$d = bits_left$q == 32'h2;
always @* done_after_all_bits: assert (!(done && bits_left$q != 0) && bits_left$q <= 11);

//@ lemma
always @* counts_to_zero: assert (bits_left$q <= 11 && !(done && bits_left$q != 0));
//@ lemma
always @* steps_are_started: assert (is_started || (bits_left$q == 0 && !done && !was_bit && !was_start));
//@ lemma
always @* if (is_started) active_stays_part: assert (active_started <= total_started);
//@ lemma
always @* if (is_started) is_scaled: assert (scaled == ({12'b0, active_started} << bits_done));
//@ lemma
always @* if (is_started && total_started != 0) remainder_is_rest: assert (
    {1'b0, scaled} == {1'b0, covered, 1'b0} + remainder$q && remainder$q < {total_started, 1'b0});
//@ lemma
always @* if (is_started && total_started == 0) nothing_is_nothing: assert (quotient$q == 0 && remainder$q == 0 && covered == 0);
//@ lemma
always @* if (is_started) ratio_fits_so_far: assert (
    (quotient$q >> bits_done) == 0 && product <= ({12'b0, 9'd511} << bits_done) - 511);
//@ lemma
always @* if (is_started) one_is_whole: assert (
    bits_done == 0 ? quotient$q == 0 && covered == 0 && remainder$q == active_started && product == 0
    : quotient$q < (11'd1 << (bits_done - 1)) || (quotient$q == (11'd1 << (bits_done - 1)) && remainder$q == 0));
