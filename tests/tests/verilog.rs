//! The committed Verilog is what the gateware gives, and sound for the tools.

use memtwin_engine::verilog::source;
use memtwin_gateware::verilog::verilog;
use memtwin_spec::Preset;

#[test]
fn committed_verilog_is_fresh() {
    for preset in Preset::ALL {
        let differs = verilog(preset).lines().zip(source(preset).lines()).position(|(a, b)| a != b);
        assert_eq!(differs, None, "hdl/verilog/{preset}.v is not fresh from this line on (from 0): make verilog");
        assert_eq!(verilog(preset).len(), source(preset).len(), "hdl/verilog/{preset}.v is not fresh: make verilog");
    }
}
