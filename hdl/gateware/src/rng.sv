// Of the random numbers: rng.rs.
//@ module network$lane$rng*
//@ module system$array$lane$rng
//@ depth 1

wire is_zero = (s0$q | s1$q | s2$q | s3$q) == 0;
reg is_seeded = 0;
always @(posedge clock) is_seeded <= is_seeded || !is_zero;

/// The four words that a seed becomes are never all zero, nor are those of a state that is written back.
always @* if (seed_write && (is_seeded || !is_zero)) seed_is_not_zero: assume ((s2$q | s0$q | s3$q | seed) != 0);

/// Once it has a state other than zero it never falls into the zero from which it would not come back.
//@ mutant s3_is_lost: s3$d = (x3 << 32'hb) | (x3 >> 32'h15); => s3$d = x3 & ~x3;
//@ mutant rotated_by_nothing: x3 = s3$q ^ s1$q; => x3 = s0$q;
always @* if (is_seeded) never_all_zero: assert (!is_zero);

/// Without a seed or a draw the state stays.
//@ mutant advances_always: if (advance) begin => if (1'b1) begin
reg [127:0] state_was = 0;
reg is_kept = 0;
always @(posedge clock) begin
    state_was <= {s3$q, s2$q, s1$q, s0$q};
    is_kept <= !advance && !seed_write;
end
always @* if (is_kept) draws_only_when_asked: assert ({s3$q, s2$q, s1$q, s0$q} == state_was);
