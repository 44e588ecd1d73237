//! Verilog of the gateware, as committed in `hdl/verilog`.

use crate::for_preset;
use crate::system::System;
use memtwin_spec::Preset;
use rust_hdl::prelude::*;

/// The Verilog of a preset: module `system`, and in it `network`.
pub fn verilog(preset: Preset) -> String {
    // simulations take the network for their top, and Verilator takes none with a dollar in its name
    for_preset!(preset, System, generate("system")).replace("system$network", "network")
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
