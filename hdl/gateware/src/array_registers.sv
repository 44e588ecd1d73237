// Of the bus slave of an array: array_registers.rs. What every bus slave has is in registers.sv.
//@ module system$array$registers

reg was_busy = 0;
reg was_told = 0;
always @(posedge clock) begin
    was_busy <= busy;
    was_told <= run || programs;
end

/// The array leaves its rest only in the cycle after it was told to run or to program.
always @* if (busy && !was_busy) begins_when_told: assume (was_told);

/// No memory is written while the array runs or programs.
//@ mutant writes_while_it_runs: writes_memory = writes & ~in_use$q; => writes_memory = writes;
always @* if (write_synapse || write_level || write_neuron || write_growth) memories_are_kept: assert (!busy);

//@ lemma
always @* in_use_is_a_cycle_old: assert (in_use$q == was_busy);
