//! What was measured, and what was simulated.

use crate::{readable, text};
use memtwin_calibrate::Parameters;
use memtwin_fit::{Device, Source, calibrate};
use memtwin_trace::VcdReader;
use std::path::Path;

/// Longest file that is fitted: fits of more rows take longer, and find nothing else.
const FITTED_BYTES_MAX: usize = 4000;

/// Measurements of either device, to the end of the fit.
pub fn measurements(bytes: &[u8]) {
    let Some(text) = text(bytes).filter(|text| text.len() <= FITTED_BYTES_MAX) else { return };
    let source = Source { name: "data.csv", text };
    for device in [Device::Ts, Device::Synapse] {
        let calibration = readable(calibrate(device, &[source], &Parameters::default(), 1));
        if let Some(calibration) = calibration {
            assert!(!calibration.summary().is_empty());
        }
    }
}

/// A VCD file, read to its end. What it gives is bounded by what it has.
pub fn waveform(bytes: &[u8]) {
    let Some(mut reader) = readable(VcdReader::new(bytes, Path::new("wave.vcd"))) else { return };
    let signals = reader.signals().len();
    let mut time_ns = 0;
    // one identifier may stand for many signals: each change counts once for each
    let changes_max = bytes.len() * signals.max(1);
    let mut changes = 0;
    while let Some(change) = reader.next().and_then(readable) {
        assert!(change.signal < signals && change.time_ns >= time_ns);
        time_ns = change.time_ns;
        changes += 1;
        assert!(changes <= changes_max, "more changes than the file has");
    }
}
