//! Writes the Verilog of every preset and of every board's top to `hdl/verilog`: `make verilog`.

use memtwin_gateware::{top, verilog};
use memtwin_spec::Preset;
use memtwin_spec::array::ArrayPreset;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog");
    let presets = Preset::ALL.map(|preset| (preset.name(), verilog::verilog(preset)));
    let arrays = ArrayPreset::ALL.map(|preset| (preset.name(), verilog::array_verilog(preset)));
    for (name, text) in presets.into_iter().chain(arrays).chain(top::verilog()) {
        let path = folder.join(format!("{name}.v"));
        let unfinished = path.with_extension("v.part");
        std::fs::write(&unfinished, text)?;
        std::fs::rename(&unfinished, &path)?;
        println!("{}", path.display());
    }
    Ok(())
}
