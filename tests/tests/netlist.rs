//! The whole chain, `make netlist`: `tiny` in full and a training event and an inference of 30x10x10, on every stage of
//! the iCE40 boards, and after synthesis and place and route on those with an ECP5.

use memtwin_engine::chain::Stage;
use memtwin_spec::Preset;
use memtwin_spec::array::ArrayPreset;
use memtwin_tests::arrays::ArrayJob;
use memtwin_tests::chain::{Bench, Job};

fn check(board: &str, stages: &[Stage]) {
    for (preset, job) in [(Preset::Tiny, Job::Full), (Preset::Paper, Job::Event)] {
        let bench = Bench::new(board, preset);
        for &stage in stages {
            bench.check(stage, job, false);
        }
    }
}

#[test]
fn icebreaker() {
    check("icebreaker", &Stage::ALL);
}

/// What arrays are made for, on every stage.
#[test]
fn arrays() {
    for preset in ArrayPreset::ALL {
        let bench = Bench::new("icebreaker", preset);
        let jobs: Vec<_> = ArrayJob::ALL.into_iter().filter(|job| job.preset() == preset).collect();
        Stage::ALL.iter().for_each(|&stage| bench.check_arrays(stage, &jobs));
    }
}

#[test]
fn hx8k_breakout() {
    check("hx8k_breakout", &Stage::ALL);
}

#[test]
fn ulx3s_85f() {
    check("ulx3s_85f", &[Stage::Pins, Stage::Synthesis, Stage::Route]);
}

#[test]
fn colorlight_i5() {
    check("colorlight_i5", &[Stage::Pins, Stage::Synthesis, Stage::Route]);
}
