// Of the threshold-switching device: ts_emulator.rs.
//@ module network$lane$ts
//@ depth 1

// what the grow stage adds up, with room for a sign; what the drive stage took in a cycle ago
wire [25:0] unlimited = {2'b0, grow_x$q} + {2'b0, grow_growth$q} - {2'b0, grow_leak$q};
reg [7:0] since_was = 0;
reg changed = 0;
reg has_begun = 0;
always @(posedge clock) begin
    since_was <= since;
    changed <= drive ^ driven;
    has_begun <= 1;
end

/// The filament never wraps: it is x + growth - leak, and where that is more than 24 bits hold the largest they do.
//@ mutant wraps: settle_x$d = 32'hffffff; => settle_x$d = moved;
//@ mutant leaks_more_than_is_there: grow_leak$d = x >> leak_shift; => grow_leak$d = (x >> leak_shift) + 24'h1;
always @* filament_saturates: assert (
    settle_x$d == (unlimited > 26'hffffff ? 24'hffffff : unlimited[23:0]) && !unlimited[25]);

/// The leak is never more than what is there: the filament does not fall below nothing.
//@ mutant leak_of_the_growth: grow_leak$d = x >> leak_shift; => grow_leak$d = growth;
always @* leak_is_part_of_filament: assert (grow_leak$q <= grow_x$q);

/// The count of ticks saturates: it begins anew where drive changes, else goes on by one, and stays at its largest.
//@ mutant since_wraps: since_next = since; => since_next = counted;
always @* if (has_begun) count_saturates: assert (
    grow_since$q == (changed ? 8'h0 : since_was == 8'hff ? 8'hff : since_was + 8'h1));

/// The level at which it fires is never below the one at which it holds: a device that is driven does not hang between.
//@ mutant fires_below_hold: settle_fire$d = held; => settle_fire$d = 16'h0;
always @* fires_above_hold: assert (settle_fire$q >= hold);

/// Use moves the base towards its limits and never past them.
//@ mutant base_jumps: >> 32'h4 => << 32'h4
//@ mutant base_falls_too_far: >> 32'h7 => << 32'h7
always @* base_never_wraps: assert (
    up >= grow_base$q && down <= grow_base$q
        && (up == grow_base$q || up <= fatigue_max) && (down == grow_base$q || down >= fatigue_min));

/// Node 2 is low where the device is not driven.
//@ mutant node2_without_drive: node2 = on_next & settle_driven$q; => node2 = on_next;
always @* node2_needs_drive: assert (!node2 || driven_out);
