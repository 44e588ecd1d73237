// Of the synapses: crossbar.rs. The memory holds anything; the divider is proved by itself.
//@ module network$lane$crossbar
//@ free memory
//@ free divider
//@ free writes1
//@ free writes2

// what a cycle ago held an operation, and the words in the pipeline: where they were read, and whether they are stuck
wire [47:0] operation = {second, column, potentiate, depress, conductance_min, conductance_max, amplitude};
reg [47:0] operation_was = 0;
reg [15:0] read_from = 0;
reg [15:0] measured_from = 0;
reg [15:0] multiplied_from = 0;
reg measured_stuck = 0;
reg multiplied_stuck = 0;
reg [5:0] summed = 0;
reg is_dividing = 0;
reg [33:0] sums_divided = 0;
always @(posedge clock) begin
    operation_was <= operation;
    read_from <= address;
    measured_from <= read_from;
    multiplied_from <= measured_from;
    measured_stuck <= memory$read_data[12];
    multiplied_stuck <= measured_stuck;
    if (state$q == CrossbarState$Idle && start) summed <= 0;
    else if (multiplied_valid$q) summed <= summed + 1;
    is_dividing <= divider$start || (is_dividing && !divider$done);
    if (divider$start) sums_divided <= {total$q, active_sum$q};
end
wire is_idle = state$q == CrossbarState$Idle;
wire programs = memory$write_enable && !host_write;
wire is_in_range = conductance_min <= multiplied_old$q && multiplied_old$q <= conductance_max;
wire [1:0] in_pipeline = read_valid$q + measured_valid$q + multiplied_valid$q;
wire [15:0] read_row_address = (read_row$q << row_shift) | column_address;
wire [15:0] measured_row_address = (measured_row$q << row_shift) | column_address;

/// The lane keeps to its column until the crossbar is done, and parameters are written only while no command runs.
//@ proved lane.operation_is_held
always @* if (!is_idle) operation_is_held: assume (operation == operation_was);

/// A column is either potentiated or depressed.
//@ proved lane.potentiates_only_under_t1
always @* potentiates_or_depresses: assume (!(potentiate && depress));

/// The range has an order, which every configuration has to have.
always @* range_has_order: assume (conductance_min <= conductance_max);

/// A conductance grows only by potentiation, in rows that are driven now.
//@ mutant potentiates_all_rows: selected = (potentiates$q & row_active & drives$q) => selected = (potentiates$q)
//@ mutant wrong_direction: range_end = conductance_min; => range_end = conductance_max;
always @* if (programs && memory$write_data[11:0] > multiplied_old$q) grows_only_by_potentiation: assert (
    potentiate && !depress && row_active && drives$q);

/// A conductance shrinks only by depression, in rows that are not driven.
//@ mutant depresses_all_rows: (depresses$q & ~(row_active & drives$q)) => depresses$q
always @* if (programs && memory$write_data[11:0] < multiplied_old$q) shrinks_only_by_depression: assert (
    depress && !potentiate && !(row_active && drives$q));

/// A conductance within its range never leaves it.
//@ mutant passes_the_end: if (at_end) begin => if (at_end & ~potentiates$q) begin
//@ mutant end_is_one_late: at_end = change >= => at_end = change >
always @* if (programs && is_in_range) never_leaves_its_range: assert (
    conductance_min <= memory$write_data[11:0] && memory$write_data[11:0] <= conductance_max);

/// What is written was read three cycles before from the same place, and has changed.
//@ mutant row_before: write_address = (((multiplied_row$q) => write_address = (((measured_row$q)
//@ mutant writes_what_was: programmed = moved[(32'h1)+:(12)]; => programmed = multiplied_old$q;
always @* if (programs) writes_where_it_read: assert (
    memory$write_address == multiplied_from && memory$write_data != multiplied_old$q);

/// A stuck synapse keeps its word.
//@ mutant stuck_is_depressed: changes$d = (read_conductance > conductance_min) & ~is_stuck; => changes$d = (read_conductance > conductance_min);
always @* if (programs) stuck_is_never_written: assert (!multiplied_stuck);

/// The sums never overflow: 32 conductances fit into 17 bits.
//@ mutant adds_too_much: total$d = total$q + ((programmed) & 17'h1ffff); => total$d = total$q + 17'h1ffff;
always @* if (multiplied_valid$q) sums_never_overflow: assert (
    {1'b0, total$q} + {6'b0, programmed} < 18'h20000 && {1'b0, active_sum$q} + {6'b0, programmed} < 18'h20000);

/// The product of room and ticks never overflows: its parts are at most 3, 12 and 48 times 4095, which is 257985, less than 2^18.
//@ mutant shifted_too_far: (wide_room << 32'h5) => (wide_room << 32'h6)
always @* product_never_overflows: assert (
    wide_room <= 4095 && ones <= 3 * 4095 && fours <= 12 * 4095 && sixteens <= 48 * 4095);

/// The voltage is the product, without its fraction, or the largest where that is more.
//@ mutant voltage_wraps: volt = 32'hff; => volt = 32'h0;
always @* volt_saturates: assert (volt == (divider$product[19:10] > 255 ? 255 : divider$product[17:10]));

/// The active rows are among all rows.
//@ mutant active_twice: active_sum$d = active_sum$q + ((programmed) & 17'h1ffff); => active_sum$d = active_sum$q + ((programmed) & 17'h1ffff) + 17'h1;
always @* active_is_part_of_total: assert (active_sum$q <= total$q);

/// The divider is started only when it is done.
//@ mutant starts_again: divider$start = state$q == CrossbarState$Load; => divider$start = state$q == CrossbarState$Divide;
always @* if (divider$start) divider_starts_when_free: assert (!is_dividing);

/// While it divides its operands stay.
//@ mutant loads_early: if (~measured_valid$q) begin => if (1'b1) begin
always @* if (is_dividing) operands_are_held: assert (
    {divider$total, divider$active} == sums_divided && divider$amplitude == operation_was[8:0]);

//@ lemma
always @* pipeline_is_full: assert (
    state$q == CrossbarState$Rows ? row$q <= last_row && row$q == summed + in_pipeline
        && read_valid$q == (row$q >= 1) && measured_valid$q == (row$q >= 2) && multiplied_valid$q == (row$q >= 3)
    : state$q == CrossbarState$Flush ? summed + in_pipeline == last_row + 6'd1 && (measured_valid$q || !read_valid$q) && row$q == 0
    : in_pipeline == 0 && state$q <= CrossbarState$Divide && (is_idle || summed == last_row + 6'd1));
//@ lemma
always @* sums_are_bounded: assert (total$q <= 4095 * summed && active_sum$q <= total$q && summed <= 32);
//@ lemma
always @* divides_in_its_state: assert (is_dividing == (state$q == CrossbarState$Divide));
//@ lemma
always @* if (!is_idle) programs_as_told: assert (
    potentiates$q == potentiate && depresses$q == depress);
//@ lemma
always @* reads_where_it_says: assert (
    (!read_valid$q || read_from == read_row_address) && (!measured_valid$q || measured_from == measured_row_address)
        && (!multiplied_valid$q || multiplied_from == write_address));
//@ lemma
always @* if (measured_valid$q) measured_right: assert (
    room$q == (potentiates$q ? conductance_max - old$q : old$q - conductance_min)
        && changes$q == (!measured_stuck && (potentiates$q ? old$q < conductance_max : old$q > conductance_min)));
//@ lemma
always @* if (multiplied_valid$q) multiplied_right: assert (
    multiplied_room$q == (potentiates$q ? conductance_max - multiplied_old$q : multiplied_old$q - conductance_min)
        && multiplied_changes$q == (!multiplied_stuck
            && (potentiates$q ? multiplied_old$q < conductance_max : multiplied_old$q > conductance_min)));
