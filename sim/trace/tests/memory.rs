//! Memory does not grow with the run. One test alone in its process, so that nothing else moves the number.
#![cfg(target_os = "linux")]

mod common;

use common::{Stream, context};
use memtwin_spec::{Preset, Probe};
use memtwin_trace::{WaveOptions, WaveWriter};

fn resident_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

#[test]
fn two_hundred_thousand_samples_stay_within_the_memory_of_the_first() {
    let sizes = Preset::Tiny.sizes();
    for format in ["vcd", "fst"] {
        let folder = tempfile::tempdir().unwrap();
        let mut writer =
            WaveWriter::create(&folder.path().join(format!("run.{format}")), context(sizes), &WaveOptions::default())
                .unwrap();
        let on_disk = || folder.path().read_dir().unwrap().map(|e| e.unwrap().metadata().unwrap().len()).sum::<u64>();
        let mut stream = Stream::new(sizes, 9);
        let (mut settled, mut least) = (0, 0);
        for tick in 0..200_000u64 {
            let probe = Probe { tick, ..stream.advance().clone() };
            writer.sample(&probe).unwrap();
            if tick % 50_000 == 49_999 {
                // What has been written is on the disk, but for a buffer or a block.
                assert!(on_disk() > least, "{format}: {} bytes on the disk at tick {tick}", on_disk());
                least = on_disk();
                // By the first stop a block has come and gone.
                settled = if settled == 0 { resident_bytes() } else { settled };
            }
        }
        let grown = resident_bytes().saturating_sub(settled);
        // Kept in memory, the changes of the whole run would take some 30 MB in FST and 45 MB in VCD.
        assert!(grown < 10 << 20, "{format}: {grown} bytes more");
        writer.finish().unwrap();
    }
}
