// Of a product, the part with four bits of the factor: multiplier.rs.
//@ module system$array$crossbar$multiplier$nibble$*
//@ module system$array$lane$soma$rc$multiplier$nibble$*
//@ depth 1

// with room to spare
wire [23:0] whole = {{8{value[15]}}, value};
wire [23:0] by1 = factor[0] ? whole : 24'd0;
wire [23:0] by2 = factor[1] ? whole << 1 : 24'd0;
wire [23:0] by4 = factor[2] ? whole << 2 : 24'd0;
wire [23:0] by8 = factor[3] ? whole << 3 : 24'd0;

/// The products with two bits of the factor each are exact, for every value of either sign.
//@ mutant value_without_sign: if (value[32'hf]) begin => if (1'b0) begin
always @* two_bits_are_exact: assert ({{4{low[19]}}, low} == by1 + by2 && {{4{high[19]}}, high} == by4 + by8);

/// Their sum never overflows.
//@ mutant carry_is_lost: sum$d = low + high; => sum$d = low | high;
always @* sum_never_overflows: assert ({{4{sum$d[19]}}, sum$d} == {{4{low[19]}}, low} + {{4{high[19]}}, high});

/// The product is that of the cycle before, with its sign.
//@ mutant sign_is_lost: if (sum$q[32'h13]) begin => if (1'b0) begin
always @* product_has_its_sign: assert (product == {{12{sum$q[19]}}, sum$q});
