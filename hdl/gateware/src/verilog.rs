//! Verilog of the whole network, as committed in `hdl/verilog`.

use crate::for_preset;
use memtwin_spec::Preset;
use rust_hdl::prelude::*;

/// The Verilog of a preset's network; its top module is `top`.
pub fn verilog(preset: Preset) -> String {
    for_preset!(preset, generate())
}

fn generate<T: Block + Default>() -> String {
    let mut top = T::default();
    top.connect_all();
    generate_verilog(&top)
}
