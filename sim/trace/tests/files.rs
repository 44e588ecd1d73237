//! The file on the disk: it appears when it is complete, or an error says why it does not.

mod common;

use common::{ReadBack, context, probes, write};
use memtwin_spec::{Conductance, Preset, Probe, SynapseWrite};
use memtwin_trace::{TraceError, WaveContext, WaveOptions, WaveWriter, write_gtkwave_save, write_surfer_commands};
use std::path::Path;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn create(path: &Path, change: impl FnOnce(&mut WaveContext, &mut WaveOptions)) -> Result<WaveWriter, TraceError> {
    let (mut context, mut options) = (context(Preset::Tiny.sizes()), WaveOptions::default());
    change(&mut context, &mut options);
    WaveWriter::create(path, context, &options)
}

#[test]
fn a_dropped_writer_leaves_nothing_and_spares_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    for format in ["vcd", "fst"] {
        let path = folder.path().join(format!("run.{format}"));
        std::fs::write(&path, "before").unwrap();
        let mut writer = create(&path, |_, _| ()).unwrap();
        for probe in &probes(Preset::Tiny.sizes(), 1, 100) {
            writer.sample(probe).unwrap();
        }
        assert_eq!(names(folder.path()).len(), 2);
        drop(writer);
        assert_eq!(names(folder.path()), [format!("run.{format}")]);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "before");
        let size = write(&path, &context(Preset::Tiny.sizes()), &WaveOptions::default(), &[]).bytes;
        assert_eq!((names(folder.path()).len(), path.metadata().unwrap().len()), (1, size));
        std::fs::remove_file(&path).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn the_file_belongs_to_the_user_like_any_other() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let [plain, wave] = ["plain", "run.vcd"].map(|name| folder.path().join(name));
    std::fs::write(&plain, "").unwrap();
    write(&wave, &context(Preset::Tiny.sizes()), &WaveOptions::default(), &[]);
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode();
    assert_eq!(mode(&wave), mode(&plain));
}

#[test]
fn what_cannot_be_written_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, change: &dyn Fn(&mut WaveContext, &mut WaveOptions), expect: &str| {
        let error = create(&folder.path().join(name), change).err().expect(expect).to_string();
        assert!(error.contains(expect), "{error}, expected '{expect}'");
        assert_eq!(names(folder.path()), ["folder.vcd"]);
    };
    std::fs::create_dir(folder.path().join("folder.vcd")).unwrap();
    check("run.txt", &|_, _| (), "expected a name that ends in .vcd or .fst");
    check("none/run.vcd", &|_, _| (), "none/run.vcd: cannot create the file: No such file or directory");
    check("folder.vcd", &|_, _| (), "is a directory");
    check("run.vcd", &|_, o| o.scopes.push("network.layer1.neuron3".into()), "'network.layer1' holds on vin_volt");
    check("run.vcd", &|_, o| (o.start_ns, o.stop_ns) = (Some(2), Some(1)), "starts at 2 ns and stops at 1 ns");
    check("run.vcd", &|c, _| c.kappa = 0.0, "kappa is 0, expected a ratio above 0");
    check("run.vcd", &|c, _| c.vref_volt = f64::NAN, "VREF is NaN");
    check("run.fst", &|c, _| c.conductance[1].truncate(8), "conductances of layer 2: 8 entries, expected 9");
    check("run.fst", &|c, _| c.config.lia.ratio = 0, "LIA ratio is 0");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_an_error() {
    // Even root cannot create a file in /proc.
    let error = create(Path::new("/proc/run.vcd"), |_, _| ()).err().expect("an error").to_string();
    assert!(error.starts_with("/proc/run.vcd: cannot create the file: "), "{error}");
}

#[test]
fn a_probe_that_cannot_belong_to_the_run_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    let check = |first: u64, change: &dyn Fn(&mut Probe), expect: &str| {
        let mut writer = create(&folder.path().join("run.vcd"), |_, _| ()).unwrap();
        writer.sample(&Probe { tick: first, ..Probe::new(sizes) }).unwrap();
        let mut probe = Probe { tick: 5, ..Probe::new(sizes) };
        change(&mut probe);
        let error = writer.sample(&probe).unwrap_err().to_string();
        assert!(error.contains(expect), "{error}");
    };
    let write = |row, column| SynapseWrite { row, column, conductance: Conductance::from_bits(1) };
    check(5, &|_| (), "tick 5 follows tick 5, expected a later tick");
    check(6, &|_| (), "tick 5 follows tick 6");
    check(0, &|p| p.layers[1].devices.truncate(2), "2 neurons in layer 2, expected 3");
    check(0, &|p| p.layers[0].writes.push(write(6, 0)), "row 6 column 0 of layer 1, which has 6 x 3");
    check(0, &|p| p.layers[0].writes.push(write(0, 3)), "row 0 column 3 of layer 1");
    check(
        0,
        &|p| p.layers[0].devices[2].x = 1 << 24,
        "network.layer1.neuron2.ts.x is 0x1000000, which needs more than",
    );
    check(0, &|p| p.layers[0].vl = 8, "network.lia.vl is 0x8, which needs more than its 3 bits");
    let mut writer = create(&folder.path().join("run.vcd"), |_, _| ()).unwrap();
    let mut probe = Probe::new(sizes);
    probe.layers[1].devices[0].ratio = 2048;
    writer.sample(&probe).unwrap_err();
    let error = writer.sample(&Probe { tick: 1, ..Probe::new(sizes) }).unwrap_err();
    assert!(matches!(error, TraceError::Broken { .. }), "{error}");
    assert!(matches!(writer.finish(), Err(TraceError::Broken { .. })));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn a_conductance_written_twice_in_a_tick_changes_once() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Tiny.sizes();
    let scopes = vec!["network.layer1.crossbar.w_1_2".to_string()];
    for format in ["vcd", "fst"] {
        let path = folder.path().join(format!("run.{format}"));
        let mut second = Probe { tick: 1, ..Probe::new(sizes) };
        second.layers[0].writes = [100, 200]
            .map(|bits| SynapseWrite { row: 1, column: 2, conductance: Conductance::from_bits(bits) })
            .to_vec();
        let options = WaveOptions { scopes: scopes.clone(), ..WaveOptions::default() };
        let summary = write(&path, &context(sizes), &options, &[Probe::new(sizes), second]);
        assert_eq!((summary.signals, summary.changes), (1, 2));
        assert_eq!(ReadBack::open(&path).at(&scopes[0], 7812), Some("000011001000"));
    }
}

/// Every path that a view names, without a range: the last word of a line that is no option.
fn viewed(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let paths = text
        .lines()
        .filter(|line| !line.starts_with('['))
        .filter_map(|line| line.rsplit_once(' ').map(|(_, path)| path));
    paths.filter(|line| line.starts_with("network.")).map(|line| line.split('[').next().unwrap().to_string()).collect()
}

#[test]
fn the_views_name_signals_that_the_waveform_has() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Preset::Paper.sizes();
    for (scopes, expect) in [
        // The clock, five nodes of ten neurons, the spikes of both layers, the lines with VREF and LG.
        (vec![], 1 + 50 + 20 + 12),
        (vec!["network.layer1.neuron3", "network.layer2.neuron0.l1"], 5 + 1 + 1),
        (vec!["network.sequencer"], 0),
    ] {
        let options = WaveOptions { scopes: scopes.iter().map(|s| s.to_string()).collect(), ..WaveOptions::default() };
        for format in ["vcd", "fst"] {
            let wave = folder.path().join(format!("run.{format}"));
            write(&wave, &context(sizes), &options, &probes(sizes, 1, 2));
            let read = ReadBack::open(&wave);
            let gtkwave = viewed(&write_gtkwave_save(&wave, sizes, &options).unwrap());
            let surfer = viewed(&write_surfer_commands(&wave, sizes, &options).unwrap());
            assert_eq!((gtkwave.len(), &gtkwave), (expect, &surfer));
            for path in gtkwave {
                assert!(read.changes.contains_key(&path), "{path}");
            }
        }
    }
    assert_eq!(names(folder.path()), ["run.fst", "run.gtkw", "run.sucl", "run.vcd"]);
}

#[test]
fn the_gtkwave_save_file_groups_five_nodes() {
    let folder = tempfile::tempdir().unwrap();
    let wave = folder.path().join("run.vcd");
    let options = WaveOptions { scopes: vec!["network.layer1.neuron1".into()], ..WaveOptions::default() };
    let path = write_gtkwave_save(&wave, Preset::Tiny.sizes(), &options).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let n = "network.layer1.neuron1";
    let nodes = format!(
        "@800200\n-layer1.neuron1\n@88420\n+{{v1_volt}} {n}.v1_volt\n@20000\n-\n@20000\n-\n@28\n+{{node2}} {n}.node2\n\
         @28\n+{{l1 q}} {n}.l1.q\n@28\n+{{l2 q}} {n}.l2.q\n@28\n+{{g1 y}} {n}.g1.y\n@1000200\n-layer1.neuron1\n"
    );
    assert!(text.contains(&nodes), "{text}");
    assert!(text.contains(&format!("[dumpfile] \"{}\"", wave.display())), "{text}");
}
