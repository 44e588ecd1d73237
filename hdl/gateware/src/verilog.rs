//! Verilog of the gateware, as committed in `hdl/verilog`.

use crate::array_system::ArraySystem;
use crate::system::System;
use crate::{for_array, for_preset};
use memtwin_spec::Preset;
use memtwin_spec::array::ArrayPreset;
use rust_hdl::prelude::*;

/// The Verilog of a preset: module `system`, and in it `network`.
pub fn verilog(preset: Preset) -> String {
    // simulations take the network for their top, and Verilator takes none with a dollar in its name
    for_preset!(preset, System, generate("system")).replace("system$network", "network")
}

/// The Verilog of an array: module `system`, as boards have it.
pub fn array_verilog(preset: ArrayPreset) -> String {
    for_array!(preset, ArraySystem, generate("system"))
}

/// The Verilog of a block as module `name`, with its sub-blocks as `name$...`.
pub(crate) fn generate<T: Block + Default>(name: &str) -> String {
    let mut top = T::default();
    top.connect_all();
    let checked = check_all(&top);
    assert!(checked.is_ok(), "{name}: {checked:?}");
    let mut modules = ModuleDefines::default();
    top.accept(name, &mut modules);
    modules.defines()
}
