// Of the lateral inhibition array: lia.rs.
//
// The cells are the paper's: 42 uS on the diagonal and at the bias, 980 uS elsewhere, none to
// ground; four codes are a microsiemens. VBIAS / VREF is
// 30, but 7 for three neurons, which the paper's VREF cannot select from.
//@ module network$lia
//@ free memory
//@ depth 1
//@ search 30

localparam N = $bits(vl);
localparam RATIO = N == 3 ? 7 : 30;

// cells of this line that are summed, others among them whose VL is high, and whether the own one is
reg [5:0] summed = 0;
reg [4:0] others = 0;
reg own = 0;
reg is_evaluated = 0;
reg [15:0] address_was = 0;
wire [15:0] asked = (line$q << input_bits) | valid_column$q;
wire is_own = valid_column$q == line$q;
always @(posedge clock) begin
    address_was <= address;
    if (state$q == LiaState$Idle || state$q == LiaState$Compare) begin
        summed <= 0;
        others <= 0;
        own <= 0;
    end else if (valid$q) begin
        summed <= summed + 1;
        if (is_own && vl[line$q]) own <= 1;
        if (!is_own && valid_column$q < N && vl[valid_column$q]) others <= others + 1;
    end
    if (state$q == LiaState$Compare) is_evaluated <= 1;
    if (state$q == LiaState$Idle && !enable) is_evaluated <= 0;
end

// whose VL is high among those that were summed, but for the own one; and the logic that the array stands for
wire [31:0] rivals = seen$q & ((32'd1 << summed) - 1) & ~(32'd1 << line$q);
reg [N - 1 : 0] no_other;
integer i;
always @* for (i = 0; i < N; i = i + 1) no_other[i] = (seen$q & ~(32'd1 << i)) == 0;
wire [31:0] done_lines = state$q == LiaState$Idle && is_evaluated ? 32'hffffffff : (32'd1 << line$q) - 1;

/// The memory holds the nominal cells, which the bus has written.
always @* if (valid$q) cells_are_nominal: assume (
    memory$read_data == (address_was == ((line$q << input_bits) | (N + 1)) ? 0
        : address_was == ((line$q << input_bits) | line$q) || address_was == ((line$q << input_bits) | N) ? 168 : 3920));

/// The register of the ratio holds the nominal one.
always @* ratio_is_nominal: assume (ratio == RATIO);

/// The sequencer waits for the array before the next tick, and between ticks no VL changes.
//@ proved sequencer.waits_for_inhibition
always @* if (busy) vl_is_held: assume (vl == seen$q);

/// Once a line is evaluated its LG is high if and only if no other neuron's VL is: the winner inhibits all others and not itself.
//@ mutant low_for_high: high = product$q < => high = product$q >
//@ mutant every_cell_is_driven: | (valid_column$q == bias) => | 1'b1
//@ mutant first_line_again: line$d = line$q + 32'h1; => line$d = line$q + 32'h2;
always @* if (busy || is_evaluated) lg_is_low_iff_another_fires: assert (((lg ^ no_other) & done_lines) == 0);

/// Without enable no line inhibits.
//@ mutant inhibits_all: lines$d = all; => lines$d = ~all;
reg was_off = 0;
always @(posedge clock) was_off <= state$q == LiaState$Idle && !enable && !start;
always @* if (was_off) lg_is_high_while_off: assert (&lg);

//@ lemma
always @* asks_what_it_sums: assert (!valid$q || (address_was == asked && valid_column$q == summed && summed <= N + 1));
//@ lemma
always @* counts_cells: assert (
    state$q == LiaState$Cells ? column$q == summed + valid$q && column$q <= N + 1
    : state$q == LiaState$Load ? summed + valid$q == N + 2
    : !valid$q && (state$q == LiaState$Idle ? summed == 0 : summed == N + 2 && state$q <= LiaState$Compare));
//@ lemma
always @* if (state$q == LiaState$Idle) idle_is_empty: assert (total$q == 0 && active$q == 0 && others == 0 && !own);
//@ lemma
always @* if (busy) lines_are_there: assert (line$q < N);
//@ lemma
always @* total_is_counted: assert (
    total$q == 3920 * summed - (summed > line$q ? 3752 : 0) - (summed > N ? 3752 : 0) - (summed == N + 2 ? 3920 : 0));
//@ lemma
always @* active_is_counted: assert (active$q == 3920 * others + (own ? 168 : 0) + (summed > N ? 168 : 0));
//@ lemma
always @* if (busy) rivals_are_counted: assert (
    (others == 0) == (rivals == 0) && others <= summed && others <= N && own == (summed > line$q && seen$q[line$q]));
//@ lemma
always @* if (state$q == LiaState$Multiply || state$q == LiaState$Compare) product_is_counted: assert (
    bits_left$q <= 8 && (bits_left$q == 0) == (state$q == LiaState$Compare)
        && factor$q == ((RATIO << (8 - bits_left$q)) & 8'hff) && product$q == active$q * (RATIO >> bits_left$q));
