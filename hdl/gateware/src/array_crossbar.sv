// Of the synapses of an array: array_crossbar.rs. The memories hold anything, and so does the multiplier, whose parts are proved by themselves.
//@ module system$array$crossbar
//@ free memory
//@ free levels
//@ free growths
//@ free multiplier
//@ free writes
//@ search 45

wire is_idle = state$q == ArrayCrossbarState$Idle;
wire programs_now = memory$write_enable && !host_write_synapse;
// what a cycle ago held an operation, whether the row that is programmed was high, and the rows that were summed
wire [109:0] operation = {column, potentiate, ticks, least, conductance_min, conductance_max, potentiate_shift, depress_shift};
reg [109:0] operation_was = 0;
reg was_high = 0;
reg [11:0] summed = 0;
always @(posedge clock) begin
    operation_was <= operation;
    if (state$q == ArrayCrossbarState$Measure) was_high <= is_high;
    summed <= is_idle ? 12'd0 : summed + multiplied_valid$q;
end
wire [1:0] in_pipeline = read_valid$q + multiplied_valid$q;
wire [11:0] rows = last_row + 12'd1;
wire is_programmed = state$q == ArrayCrossbarState$Multiply || state$q == ArrayCrossbarState$Write;
wire is_in_range = conductance_min <= old$q && old$q <= conductance_max;
wire signed [34:0] charge = raw_growth;
wire signed [34:0] charge_max = {1'b0, growth_max, 3'd7};

/// The array keeps to what it asked for until the crossbar is done, and a host writes parameters only while the array rests.
always @* if (!is_idle) operation_is_held: assume (operation == operation_was);

/// The bus refuses accesses to memories while the array runs, and the crossbar is at work only then.
//@ proved array_registers.memories_are_kept
always @* if (!is_idle) memories_are_kept: assume (!host_write_synapse && !host_write_level && !host_write_growth);

/// Between two operations lies a cycle at least in which nothing is read, and after INIT a whole access of the bus.
always @* if ((scan || programs) && is_idle) starts_when_empty: assume (in_pipeline == 0);

/// The range has an order, which every configuration has to have.
always @* range_has_order: assume (conductance_min <= conductance_max);

/// A conductance within its range never leaves it.
//@ mutant end_is_one_late: at_end = gain >= => at_end = gain >
//@ mutant passes_the_end: programmed = conductance_max; => programmed = conductance_max + 32'h1;
always @* if (programs_now && is_in_range) never_leaves_its_range: assert (
    conductance_min <= memory$write_data && memory$write_data <= conductance_max);

/// A pulse moves every conductance that is not at its end by one LSB at least, up by potentiation and down by depression.
//@ mutant does_not_move: programmed = old$q - step - 32'h1; => programmed = old$q - step;
//@ mutant wrong_end: programmed = conductance_min; => programmed = conductance_max;
//@ mutant wrong_direction: programmed = old$q + step + 32'h1; => programmed = old$q - step + 32'h1;
always @* if (programs_now && is_in_range) moves_as_told: assert (
    potentiate ? memory$write_data > old$q || old$q == conductance_max : memory$write_data < old$q || old$q == conductance_min);

/// Potentiation takes the rows that are high, depression all others.
//@ mutant takes_all_rows: selected$d = is_high == potentiate; => selected$d = 1'b1;
always @* if (programs_now) takes_its_rows: assert (was_high == potentiate);

/// High is a connected row at the level or above, both with their signs.
//@ mutant levels_without_sign: biased_least = least ^ 32'h800; => biased_least = least;
//@ mutant floating_is_high: is_high = connected & => is_high = 1'b1 &
always @* high_is_at_the_level: assert (
    is_high == (levels$read_data[12] && $signed(levels$read_data[11:0]) >= $signed(least)));

/// A floating row adds nothing to a sum.
//@ mutant floating_row_conducts: if (connected) begin => if (1'b1) begin
always @* if (!levels$read_data[12]) floating_adds_nothing: assert (weight == 0);

/// The sum of a column's conductances never overflows: 2,048 of them fit into 23 bits.
//@ mutant adds_too_much: total$d = total$q + ((multiplied_weight$q) & 23'h7fffff); => total$d = total$q + 23'h7fffff;
always @* if (multiplied_valid$q && !is_idle) sum_never_overflows: assert (
    {1'b0, total$q} + {12'b0, multiplied_weight$q} < 24'h800000);

/// The charge of a tick is limited, both ways alike.
//@ mutant no_limit: if (is_over) begin => if (1'b0) begin
//@ mutant limit_of_one_sign: found_growth$d = lowest; => found_growth$d = limit;
always @* if (state$q == ArrayCrossbarState$Growth) charge_is_limited: assert (
    $signed(found_growth$d) == (charge > charge_max ? charge_max : charge < -charge_max ? -charge_max : charge));

/// The load is that of the synapses, saturated, or the fixed one.
//@ mutant load_wraps: found_source$d = 32'hffff; => found_source$d = 32'h0;
//@ mutant fixed_is_ignored: found_source$d = load_fixed; => found_source$d = raw_load[(32'h0)+:(16)];
always @* if (state$q == ArrayCrossbarState$Load) load_saturates: assert (
    found_source$d == (load_fixed != 0 ? load_fixed : raw_load > 40'hffff ? 16'hffff : raw_load[15:0]));

//@ lemma
always @* pipeline_is_full: assert (
    state$q == ArrayCrossbarState$Rows ? row$q <= last_row && row$q == summed + in_pipeline
        && read_valid$q == (row$q >= 1) && multiplied_valid$q == (row$q >= 2)
    : state$q == ArrayCrossbarState$Flush ? summed + in_pipeline == rows && (multiplied_valid$q || !read_valid$q)
    : is_idle || in_pipeline == 0);
//@ lemma
always @* if (!is_idle) sum_is_bounded: assert (
    {1'b0, total$q} <= ({12'b0, summed} << 12) - {12'b0, summed} && summed <= rows && rows <= 12'd2048);
//@ lemma
always @* if (multiplied_valid$q) weight_is_of_12_bits: assert (multiplied_weight$q <= 12'hfff);
//@ lemma
always @* if (is_programmed) measured_right: assert (
    room$q == (potentiate ? conductance_max - old$q : old$q - conductance_min)
        && changes$q == (potentiate ? old$q < conductance_max : old$q > conductance_min)
        && selected$q == (was_high == potentiate));
