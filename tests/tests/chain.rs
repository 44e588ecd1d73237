//! The chain in short: a board's sources and its unpacked bitstream at its pins, the faults of block RAMs, and bytes that
//! come out the same twice. `make netlist` runs all of it, on every stage.

use memtwin_engine::Engine;
use memtwin_engine::bus::Words;
use memtwin_engine::chain::Stage;
use memtwin_experiments::ArrayJob;
use memtwin_flow::Cache;
use memtwin_spec::array::ArrayPreset;
use memtwin_spec::register::{IDENT, csr, offset};
use memtwin_spec::{Interest, Observer, Preset, Probe};
use memtwin_tests::chain::{Bench, Job};
use memtwin_tests::lockstep::config;

#[test]
fn tiny_in_full_at_the_pins() {
    Bench::new("icebreaker", Preset::Tiny).check(Stage::Pins, Job::Full, false);
}

/// The whole job on what iceunpack and icebox_vlog read out of the bitstream.
#[test]
fn tiny_in_full_from_the_bitstream() {
    Bench::new("icebreaker", Preset::Tiny).check(Stage::Bitstream, Job::Full, false);
}

/// The XOR neuron, the coincidence detector and the clustering network, from sources and from what is read out of the bitstream.
#[test]
fn arrays_at_the_pins_and_from_the_bitstream() {
    for preset in [ArrayPreset::Pair, ArrayPreset::Cluster] {
        let bench = Bench::new("icebreaker", preset);
        let jobs: Vec<_> = ArrayJob::of(preset).collect();
        bench.check_arrays(Stage::Pins, &jobs);
        bench.check_arrays(Stage::Bitstream, &jobs);
    }
}

/// The bitstream tells what it was built from.
#[test]
fn the_build_id_is_in_the_bitstream() {
    let bench = Bench::new("icebreaker", Preset::Tiny);
    let built = bench.build(&Cache::from_environment());
    let mut engine = bench.start(Stage::Bitstream, false);
    let mut read = |offset| engine.bus().read(csr(offset)).unwrap();
    assert_eq!(read(offset::BUILD_ID), built.sources.build_id);
    assert_eq!(read(offset::CLOCK_HZ), bench.board.clock_hz);
    assert_eq!(read(offset::IDENT), IDENT);
}

/// Block RAMs that read zero after configuration, are hit by a stray write and give nonsense where a read meets a write:
/// nothing depends on it. That the faults are there is seen in the memory that nobody has written yet.
#[test]
fn nothing_depends_on_block_rams_at_power_up() {
    let bench = Bench::new("icebreaker", Preset::Tiny);
    let owner_at_power_up = |ram_faults| {
        let mut engine = bench.start(Stage::Synthesis, ram_faults);
        engine.owners(1).unwrap()[0]
    };
    assert_eq!(owner_at_power_up(false), None);
    assert_eq!(owner_at_power_up(true), Some(0x7FFF), "a stray write fills the first word");
    bench.check(Stage::Synthesis, Job::Event, true);
}

#[test]
fn the_same_tools_give_the_same_bytes() {
    let bench = Bench::new("icebreaker", Preset::Tiny);
    let elsewhere = tempfile::tempdir().unwrap();
    let bytes = |cache: &Cache| std::fs::read(&bench.build(cache).bitstream).unwrap();
    let (one, other) = (bytes(&Cache::from_environment()), bytes(&Cache::at(elsewhere.path())));
    assert_eq!(one, other);
}

/// Every tick of a period, read while the sequencer pauses: what is kept of the model's probe is the same.
#[test]
fn probes_are_read_over_the_link() {
    #[derive(Default)]
    struct First(Vec<Probe>);
    impl Observer for First {
        fn before_period(&mut self, tick: u64) -> Interest {
            if tick == 0 { Interest::Probes } else { Interest::Stop }
        }
        fn probe(&mut self, probe: &Probe) {
            self.0.push(probe.over_link());
        }
    }
    let preset = Preset::Tiny;
    let parameters = memtwin_experiments::patterns::parameters(preset.sizes());
    let config = config(preset, &parameters, 3);
    let commands = memtwin_experiments::procedure::whole(3, true, 2);
    let probes = |engine: &mut dyn Engine| {
        let mut first = First::default();
        engine.load(&config).unwrap();
        engine.run(&commands, &mut first).unwrap();
        first.0
    };
    let model = probes(&mut memtwin_engine::model::ModelEngine::default());
    let board = probes(&mut Bench::new("icebreaker", preset).start(Stage::Pins, false));
    assert_eq!(model.len(), 64);
    for (left, right) in model.iter().zip(&board) {
        assert_eq!(left.first_difference(right), None, "tick {}", left.tick);
    }
    assert_eq!(model.len(), board.len());
}
