//! Area by block: of a small design, and of the boards that are built.

mod common;

use common::{SPEC_HASH, ice40, tools};
use memtwin_flow::area::{Block, Cells, area, table};
use memtwin_flow::{Board, Cache, Flow, Interrupt, Progress, Sources, ToolSet};
use std::path::Path;

fn count(cache: &Path, board: &Board, verilog: &str, set: ToolSet) -> (Block, Vec<String>) {
    let sources = Sources::new(board, verilog, SPEC_HASH).expect("sources");
    let (tools, cache, interrupt) = (tools(board.family, set), Cache::at(cache), Interrupt::default());
    let mut said = vec![];
    let mut watch = |progress: Progress<'_>| said.push(format!("{} {}", progress.step.name(), progress.doing));
    let mut flow =
        Flow { board, sources: &sources, tools: &tools, cache: &cache, interrupt: &interrupt, watch: &mut watch };
    let block = area(&mut flow).unwrap_or_else(|error| panic!("{error}"));
    (block, said)
}

/// The design of a board that is committed.
fn committed(board: &Board) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog");
    let read = |name: &str| {
        let path = folder.join(format!("{name}.v"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    format!("{}\n{}", read(&board.name), read(board.design.name()))
}

/// Names of the children are unique, and the cells add up.
fn check(block: &Block) {
    let sum: Cells = [block.own].into_iter().chain(block.children.iter().map(|child| child.total)).sum();
    assert_eq!(sum, block.total, "{}", block.path);
    for child in &block.children {
        assert_eq!(child.path, format!("{}.{}", block.path, child.name));
        assert_eq!(block.children.iter().filter(|other| other.name == child.name).count(), 1, "{}", child.path);
        check(child);
    }
}

/// Two neurons with a register each, and a register of the top's own.
const LAYER: &str = "
module top(input clock, input button, output [1:0] led);
  wire system_clock, locked;
  board_pll pll(.clock_in(clock), .clock_out(system_clock), .locked(locked));
  reg held = 0;
  always @(posedge system_clock) held <= button;
  layer layer(.clock(system_clock), .d(held), .q(led));
endmodule
module layer(input clock, input d, output [1:0] q);
  layer$neuron$0 neuron_0(.clock(clock), .d(d), .q(q[0]));
  layer$neuron$1 neuron_1(.clock(clock), .d(d), .q(q[1]));
endmodule
module layer$neuron$0(input clock, input d, output q);
  layer$neuron$0$node2 node2(.clock(clock), .d(d ^ q), .q(q));
endmodule
module layer$neuron$1(input clock, input d, output q);
  layer$neuron$1$node2 node2(.clock(clock), .d(d ^ q), .q(q));
endmodule
module layer$neuron$0$node2(input clock, input d, output reg q = 0);
  always @(posedge clock) q <= d;
endmodule
module layer$neuron$1$node2(input clock, input d, output reg q = 0);
  always @(posedge clock) q <= d;
endmodule
";

#[test]
fn registers_belong_to_their_block_and_neurons_are_one_row() {
    for set in ToolSet::ALL {
        let cache = tempfile::tempdir().expect("a folder");
        let (top, _) = count(cache.path(), &ice40(), LAYER, set);
        check(&top);
        let neurons = top.find("top.layer.neuron").expect("neurons");
        let cells = |luts, flip_flops| Cells { luts, flip_flops, ..Cells::default() };
        assert_eq!((neurons.instances, neurons.own, neurons.one()), (2, cells(2, 2), cells(1, 1)));
        assert_eq!((top.own, top.total), (cells(0, 1), cells(2, 3)), "{set}");
        let (again, said) = count(cache.path(), &ice40(), LAYER, set);
        assert_eq!((again, said), (top, vec!["area done before".to_string()]));
    }
}

#[test]
fn the_blocks_of_the_boards_are_there() {
    for (name, set) in
        [("icebreaker", ToolSet::Debian), ("icebreaker", ToolSet::Yowasp), ("colorlight_i5", ToolSet::Yowasp)]
    {
        let board = Board::find(name).expect("a board");
        let cache = tempfile::tempdir().expect("a folder");
        let started = std::time::Instant::now();
        let (top, _) = count(cache.path(), &board, &committed(&board), set);
        println!("{name}, {set}, {:.1} s\n\n{}", started.elapsed().as_secs_f64(), table(&top));
        check(&top);
        for path in [
            "bridge",
            "receiver",
            "transmitter",
            "network.registers",
            "network.sequencer",
            "network.lia",
            "network.lane.ts",
            "network.lane.rng1",
            "network.lane.rng2",
            "network.lane.records1",
            "network.lane.crossbar.divider",
        ] {
            let path = format!("top.system.{path}");
            let block = top.find(&path).unwrap_or_else(|| panic!("no {path} in\n{}", table(&top)));
            assert!(block.instances == 1 && block.own.luts > 0 && block.own.flip_flops > 0, "{block:?}");
        }
        for layer in ["layer1", "layer2"] {
            let neurons = top.find(&format!("top.system.network.{layer}.neuron")).expect("neurons");
            // the latches l1 and l2, and more; a cell of LUTs is no neuron any more
            assert!(neurons.instances == 10 && (4..40).contains(&neurons.one().luts), "{neurons:?}");
        }
        let crossbar = top.find("top.system.network.lane.crossbar").expect("a crossbar");
        assert!(crossbar.own.block_rams > 0 && crossbar.total.luts > crossbar.own.luts, "{crossbar:?}");
    }
}
