//! House rules: layers, paths named in the documentation, and what must not be in the sources.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Files below a folder with an extension.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = vec![];
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "no .{extension} file below {folder}");
    found
}

#[test]
fn gateware_and_model_never_meet() {
    for (one, other) in [("hdl/gateware", "memtwin-model"), ("sim/model", "memtwin-gateware")] {
        let manifest = read(&root().join(one).join("Cargo.toml"));
        assert!(!manifest.contains(other), "{one} depends on {other}");
    }
}

#[test]
fn no_floating_point_in_gateware_and_model() {
    for folder in ["hdl/gateware/src", "sim/model/src"] {
        for path in files(folder, "rs") {
            let text = read(&path);
            let found = text.lines().find(|line| line.contains("f32") || line.contains("f64"));
            assert_eq!(found, None, "{}", path.display());
        }
    }
}

/// Only the flow and the engines start processes.
#[test]
fn processes_start_in_two_places() {
    for folder in ["hdl", "sim"] {
        for path in files(folder, "rs") {
            let name = path.to_string_lossy().into_owned();
            if name.contains("sim/engine/src") || name.contains("hdl/flow/src") || name.contains("/tests/") {
                continue;
            }
            assert!(!read(&path).contains("process::Command"), "{name}");
        }
    }
}

/// Every path in `code quotes` of the architecture page exists.
#[test]
fn architecture_names_real_paths() {
    let text = read(&root().join("ARCHITECTURE.md"));
    let quoted = text.split('`').skip(1).step_by(2);
    let paths: Vec<&str> = quoted.filter(|word| word.contains('/') && !word.contains(['<', ' ', ':', '('])).collect();
    assert!(paths.len() > 20, "only {} paths", paths.len());
    for path in paths {
        assert!(root().join(path).exists(), "ARCHITECTURE.md names {path}");
    }
}

/// A file over 400 lines explains itself: it says so in its header.
#[test]
fn long_files_excuse_themselves() {
    for folder in ["hdl", "sim", "tests"] {
        for path in files(folder, "rs") {
            let text = read(&path);
            let long = text.lines().count() > 400;
            let excused =
                text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains("Long because"));
            assert!(!long || excused, "{} has {} lines", path.display(), text.lines().count());
        }
    }
}
