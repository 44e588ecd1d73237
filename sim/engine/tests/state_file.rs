//! Files of states: what is written is read again, and a bad file is refused with the reason.

use memtwin_calibrate::Parameters;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::state_file::{read, read_sized, write};
use memtwin_engine::{Engine, EngineError};
use memtwin_spec::{Command, Control, NoObserver, Pattern, PatternSet, Sizes, State};
use std::path::{Path, PathBuf};

/// A network of more neurons than a word has bits, with some in every state.
fn state() -> State {
    let sizes = Sizes::new(6, 70, 3).unwrap();
    let pattern = Pattern { name: "left \"half\"".into(), pixels: vec![true, false, true, false, true, false] };
    let parameters = Parameters { vref_volt: 0.025, ..Parameters::default() };
    let config = parameters.config(sizes, PatternSet::new(2, vec![pattern]), 5).unwrap();
    let mut engine = ModelEngine::default();
    engine.load(&config).unwrap();
    let control = Control { layer1_on: true, potentiate1: true, depress1: true, ..Control::default() };
    let open = |layer| Command::Gate { layer, neuron: None, on: true };
    let commands = [
        Command::Control(control),
        open(memtwin_spec::LayerIndex::One),
        Command::Present { pattern: 0, until_fire: true, periods: 20 },
        Command::Clear,
    ];
    engine.run(&commands, &mut NoObserver).unwrap();
    engine.save().unwrap()
}

/// A file with the text of a good one, changed.
fn changed(folder: &Path, change: impl FnOnce(String) -> String) -> PathBuf {
    let path = folder.join("state.json");
    write(&path, &state()).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let new = change(text.clone());
    assert_ne!(new, text, "the change finds nothing to change");
    std::fs::write(&path, new).unwrap();
    path
}

/// The file is refused: the message begins with its path and holds `expect`. Returns the error.
fn check(path: &Path, expect: &str) -> EngineError {
    let error = read(path).expect_err(expect);
    let text = error.to_string();
    assert!(text.starts_with(&path.display().to_string()) && text.contains(expect), "{text}, expected {expect}");
    error
}

#[test]
fn what_is_written_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, state) = (folder.path().join("state.json"), state());
    std::fs::write(&path, "what was there before").unwrap();
    write(&path, &state).unwrap();
    assert_eq!(read(&path).unwrap(), state);
    assert_eq!(read_sized(&path, state.config.sizes).unwrap(), state);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "a temporary file was left");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with("{\n  \"format\": \"memtwin state\",\n  \"version\": 1,\n  \"sha256\": \""),
        "{text:.100}"
    );
}

#[test]
fn a_truncated_file_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = changed(folder.path(), |text| text + " ");
    let whole = std::fs::read(&path).unwrap();
    let end = whole.iter().rposition(|&byte| byte == b'}').unwrap();
    for length in (0..=end).step_by(1009).chain([end]) {
        std::fs::write(&path, &whole[..length]).unwrap();
        let error = check(&path, "at line ");
        assert!(matches!(error, EngineError::StateSyntax { .. }), "{error}");
    }
}

#[test]
fn what_is_no_state_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let replaced = |from: &str, to: &str| changed(folder.path(), |text| text.replacen(from, to, 1));
    check(&replaced("{", "[ 1, 2 ] {"), "at line 1");
    check(&replaced("\"state\": {", "\"state\": {{"), "at line 5");
    check(&replaced("memtwin state", "memtwin trace"), "the format is 'memtwin trace', expected 'memtwin state'");
    check(&replaced("\"format\"", "\"seed\""), "the format is '', expected 'memtwin state'");
    check(&replaced("\"version\": 1", "\"version\": 2"), "version 2 of the format, expected 1");
    check(&replaced("\"version\": 1", "\"version\": 1, \"more\": 0"), "unknown field `more`");
    check(&replaced("\"ties\"", "\"tied\""), "unknown field `tied`");
    check(&replaced("\"onset_ticks\": 8", "\"onset_ticks\": 800"), "expected u8");
    check(&changed(folder.path(), |_| "\u{fffd} no json".into()), "at line 1");
    check(Path::new("/dev/zero"), "at line 1");
    check(folder.path(), "directory");
    check(&folder.path().join("none.json"), "No such file");
}

#[test]
fn an_altered_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [
        ("\"onset_ticks\": 8", "\"onset_ticks\": 9"),
        ("\"clearing\": true", "\"clearing\": false"),
        ("\"x\": ", "\"x\": 1"),
        ("left", "right"),
        ("\"sha256\": \"", "\"sha256\": \"0"),
    ] {
        let error = check(&changed(folder.path(), |text| text.replacen(from, to, 1)), "the state was altered");
        assert!(matches!(error, EngineError::StateAltered { .. }), "{error}");
    }
    let reformatted = changed(folder.path(), |text| text.replace("\n", " \n\t"));
    assert_eq!(read(&reformatted).unwrap(), state());
}

#[test]
fn an_impossible_state_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let refused = |state: &State, expect: &str| {
        write(&path, state).unwrap();
        let error = check(&path, expect);
        assert!(matches!(error, EngineError::StateInvalid { .. }), "{error}");
    };
    refused(&State { ticks: 63, ..state() }, "ticks, modulo a period, is 63");
    refused(&State { owners: vec![], ..state() }, "owners has 0 entries, expected 64");
    let text = serde_json::to_string(&state()).unwrap();
    let damaged = |from: &str, to: &str| {
        let new = text.replacen(from, to, 1);
        assert_ne!(new, text, "{from}");
        serde_json::from_str::<State>(&new).unwrap()
    };
    refused(&damaged("\"width\":2", "\"width\":0"), "pixels in a row of a pattern is 0");
    refused(&damaged("\"width\":2", "\"width\":4"), "pixels beyond the whole rows of a pattern is 2");
    let second = "{\"name\":\"b\",\"pixels\":[true]}";
    refused(&damaged("\"patterns\":[", &format!("\"patterns\":[{second},")), "pixels of a pattern is 1");
    refused(
        &damaged("}]}},\"layers\"", &format!("}},{second}]}}}},\"layers\"")),
        "pattern 'b' has 1 entries, expected 6",
    );
}

#[test]
fn the_state_of_another_network_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    write(&path, &state()).unwrap();
    let error = read_sized(&path, Sizes::new(30, 10, 10).unwrap()).unwrap_err().to_string();
    assert!(error.ends_with("the state is of a network of 6x70x3, expected 30x10x10"), "{error}");
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("none/state.json"), folder.path().to_path_buf()] {
        let error = write(&path, &state()).unwrap_err();
        assert!(matches!(&error, EngineError::Io { path: named, .. } if *named == path), "{error}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "a temporary file was left");
}
