//! Waveforms of different engines are the same file; a reader that is not ours finds the probes' values in them.

use memtwin_calibrate::Parameters;
use memtwin_engine::EngineKind;
use memtwin_experiments::{RunOptions, WaveRequest, WaveSelection, run};
use memtwin_spec::Preset;
use std::path::Path;

/// A short run of `tiny` with a waveform of everything from its start.
fn write(kind: EngineKind, path: &Path) {
    let sizes = Preset::Tiny.sizes();
    let usual = RunOptions::usual(Preset::Tiny, 3).unwrap();
    let options = RunOptions {
        parameters: Parameters { event_budget_count: 2.0, ..usual.parameters },
        wave: Some(WaveRequest {
            path: path.to_path_buf(),
            scopes: vec![],
            selection: WaveSelection::Window { start_ns: None, stop_ns: Some(60_000_000) },
        }),
        ..usual
    };
    let mut engine = kind.start(sizes).unwrap();
    run(&mut *engine, &options, &mut |_| (), &mut || true).unwrap();
}

#[test]
fn model_and_verilator_write_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    for extension in ["vcd", "fst"] {
        let [model, verilator] = [EngineKind::Model, EngineKind::Verilator].map(|kind| {
            let path = folder.path().join(format!("{kind}.{extension}"));
            write(kind, &path);
            std::fs::read(&path).unwrap()
        });
        assert!(model.len() > 10_000, "{extension}: {} bytes", model.len());
        assert!(model == verilator, "the {extension} files differ");
    }
}

#[test]
fn vcd_and_fst_show_the_same_to_another_reader() {
    let folder = tempfile::tempdir().unwrap();
    let [vcd, fst] = ["vcd", "fst"].map(|extension| {
        let path = folder.path().join(format!("wave.{extension}"));
        write(EngineKind::Model, &path);
        wellen::simple::read(&path).unwrap()
    });
    let name = "network.layer1.neuron0.v1_volt";
    let names = |wave: &wellen::simple::Waveform| {
        let hierarchy = wave.hierarchy();
        hierarchy.all_vars().map(|var| hierarchy[var].full_name(hierarchy)).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(names(&vcd), names(&fst));
    assert!(names(&vcd).contains(name), "{name}");
    assert_eq!(vcd.time_table().last(), fst.time_table().last());
}
