//! The lint finds nothing in the gateware: neither in the kernels of a constructed system nor in the source text.

use std::path::{Path, PathBuf};

use memtwin_gateware::array_system::ArraySystem;
use memtwin_gateware::system::System;
use memtwin_gateware::{for_array, for_preset};
use memtwin_lint::{Finding, lint, lint_source};
use memtwin_spec::Preset;
use memtwin_spec::array::ArrayPreset;
use rust_hdl::prelude::Block;

fn report(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

fn system<T: Block + Default>(name: &str) -> Vec<Finding> {
    lint(name, &T::default())
}

#[test]
fn kernels_of_every_preset_are_clean() {
    for preset in Preset::ALL {
        let findings = for_preset!(preset, System, system(preset.name()));
        assert!(findings.is_empty(), "\n{}", report(&findings));
    }
    for preset in ArrayPreset::ALL {
        let findings = for_array!(preset, ArraySystem, system(preset.name()));
        assert!(findings.is_empty(), "\n{}", report(&findings));
    }
}

/// Every Rust file under `folder`.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    let files = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    paths.into_iter().flat_map(files).filter(is_rust).collect()
}

#[test]
fn source_text_is_clean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/gateware/src");
    let mut kernels = 0;
    for path in sources(&folder) {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let findings = lint_source(&path.to_string_lossy(), &text);
        assert!(findings.is_empty(), "\n{}", report(&findings));
        kernels += text.matches("#[hdl_gen]").count();
    }
    // A walk that went astray would be clean too.
    assert!(kernels > 0, "{} has no kernel", folder.display());
}
