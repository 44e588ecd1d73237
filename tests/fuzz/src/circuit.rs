//! What describes circuits, sweeps and boards.

use crate::{readable, text};
use memtwin_calibrate::Parameters;
use memtwin_experiments::patterns::of_preset;
use memtwin_flow::{Board, Manifest};
use memtwin_spec::{PatternSet, Preset};
use memtwin_sweep::Plan;
use std::path::Path;

/// A parameter file: what is read is written and read again, and gives a circuit or an error.
pub fn parameters(bytes: &[u8]) {
    let Some(parameters) = text(bytes).and_then(|text| readable(Parameters::from_toml("file.toml", text))) else {
        return;
    };
    let again = Parameters::from_toml("again.toml", &parameters.to_toml());
    assert_eq!(again.map_err(|e| e.to_string()), Ok(parameters.clone()), "written and read again");
    let mapped = Parameters::from_map("map", &parameters.to_map());
    assert_eq!(mapped.map_err(|e| e.to_string()), Ok(parameters.clone()), "as a map and back");
    for preset in Preset::ALL {
        let patterns = of_preset(preset).expect("the patterns of a preset");
        if let Some(config) = readable(parameters.config(preset.sizes(), patterns, 1)) {
            config.validate().expect("a configuration that was made of parameters");
        }
    }
}

pub fn patterns(bytes: &[u8]) {
    let Some(set) = text(bytes).and_then(|text| readable(text.parse::<PatternSet>())) else { return };
    assert_eq!(set.width() * set.height(), set.pixels());
    assert!(set.iter().all(|pattern| pattern.pixels.len() == set.pixels() && pattern.black_count() > 0));
}

/// The plan of a sweep, whose pattern file is that of the smallest network.
pub fn plan(bytes: &[u8]) {
    let mut read_patterns = |_: &Path| of_preset(Preset::Tiny).map_err(|error| error.to_string());
    let plan = text(bytes).and_then(|text| readable(Plan::from_toml("plan.toml", text, &mut read_patterns)));
    if let Some(plan) = plan {
        assert!(plan.points() > 0);
        assert_eq!(plan.hash().len(), 64);
    }
}

/// The description of a board, for the folder `board`.
pub fn board(bytes: &[u8]) {
    let board = text(bytes).and_then(|text| readable(Board::parse("board.toml", "icebreaker", text, "")));
    if let Some(board) = board {
        memtwin_flow::Pll::find(&board).expect("a clock that was judged");
    }
}

pub fn manifest(bytes: &[u8]) {
    let path = Path::new("manifest.toml");
    let Some(manifest) = text(bytes).and_then(|text| readable(Manifest::parse(path, text))) else { return };
    let again = Manifest::parse(path, &manifest.to_toml());
    assert_eq!(again.map_err(|e| e.to_string()), Ok(manifest), "written and read again");
}
