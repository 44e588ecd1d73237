//! Writes the Verilog of every preset to `hdl/verilog`: `make verilog`.

use memtwin_gateware::verilog::verilog;
use memtwin_spec::Preset;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog");
    for preset in Preset::ALL {
        let path = folder.join(format!("{preset}.v"));
        let unfinished = path.with_extension("v.part");
        std::fs::write(&unfinished, verilog(preset))?;
        std::fs::rename(&unfinished, &path)?;
        println!("{}", path.display());
    }
    Ok(())
}
