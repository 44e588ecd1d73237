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

/// Layer, folder and package of each crate in the table of the architecture page.
fn layers() -> Vec<(u32, String, String)> {
    let text = read(&root().join("ARCHITECTURE.md"));
    let row = |line: &str| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let layer = cells.next()?.strip_prefix('L')?.parse().ok()?;
        let folder = cells.next()?.trim_matches('`').to_string();
        let manifest = read(&root().join(&folder).join("Cargo.toml"));
        let package = manifest.lines().find_map(|line| line.strip_prefix("name = "))?.trim_matches('"').to_string();
        Some((layer, folder, package))
    };
    text.lines().filter_map(row).collect()
}

/// The part of a manifest that users of the crate depend on.
fn dependencies(folder: &str) -> String {
    let manifest = read(&root().join(folder).join("Cargo.toml"));
    let (_, rest) = manifest.split_once("[dependencies]").expect("dependencies");
    rest.split("\n[").next().unwrap_or_default().to_string()
}

#[test]
fn crates_depend_on_lower_layers() {
    let layers = layers();
    assert!(layers.len() > 10, "{layers:?}");
    for (layer, folder, _) in &layers {
        let named = dependencies(folder);
        let uses = |package: &str| named.lines().any(|line| line.split(['.', ' ']).next() == Some(package));
        let wrong = layers.iter().find(|(other, _, package)| other >= layer && uses(package));
        assert_eq!(wrong, None, "{folder} is of layer {layer}");
    }
}

#[test]
fn ports_are_opened_in_one_place() {
    for (_, folder, _) in layers().iter().filter(|(_, folder, _)| folder != "sim/host") {
        assert!(!dependencies(folder).contains("serialport"), "{folder}");
    }
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

/// Only the flow, the engines and the judge start processes.
#[test]
fn processes_start_in_three_places() {
    for folder in ["hdl", "sim"] {
        for path in files(folder, "rs") {
            let name = path.to_string_lossy().into_owned();
            let starts = ["sim/engine/src", "hdl/flow/src", "sim/spice/src/ngspice.rs", "/tests/"];
            if starts.iter().any(|place| name.contains(place)) {
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
