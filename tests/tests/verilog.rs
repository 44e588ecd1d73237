//! The committed Verilog is what the gateware gives.

use memtwin_engine::verilog::{board_top, source};
use memtwin_gateware::top;
use memtwin_gateware::verilog::{array_verilog, verilog};
use memtwin_spec::array::ArrayPreset;
use memtwin_spec::{Design, Preset};

fn check(name: &str, generated: &str, committed: &str) {
    let differs = generated.lines().zip(committed.lines()).position(|(a, b)| a != b);
    assert_eq!(differs, None, "hdl/verilog/{name}.v is not fresh from this line on (from 0): make verilog");
    assert_eq!(generated.len(), committed.len(), "hdl/verilog/{name}.v is not fresh: make verilog");
}

#[test]
fn committed_verilog_is_fresh() {
    for preset in Preset::ALL {
        check(preset.name(), &verilog(preset), source(Design::Network(preset)));
    }
    for preset in ArrayPreset::ALL {
        check(preset.name(), &array_verilog(preset), source(Design::Array(preset)));
    }
    for (board, generated) in top::verilog() {
        check(board, &generated, board_top(board).unwrap_or_default());
    }
}
