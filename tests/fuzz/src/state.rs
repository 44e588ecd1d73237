//! State files, and states that somebody else wrote: whatever is taken can be gone on from.

use crate::readable;
use memtwin_engine::state_file;
use memtwin_model::Network;
use memtwin_spec::{Command, NoObserver, State};
use serde_json::Value;
use std::path::Path;

/// A file as it is; then its state alone, as if the checksum were right.
pub fn state(bytes: &[u8]) {
    let path = Path::new("state.json");
    if let Some(state) = readable(state_file::parse(path, bytes)) {
        go_on(&state);
    }
    let inner = serde_json::from_slice::<Value>(bytes).ok().and_then(|mut file| file.get_mut("state").map(Value::take));
    if let Some(state) = inner.and_then(|inner| serde_json::from_value::<State>(inner).ok()) {
        go_on(&state);
    }
}

/// A period of everything; with the digests and without they end in the same place.
fn go_on(state: &State) {
    let commands = [
        Command::Present { pattern: 0, until_fire: false, periods: 1 },
        Command::Rest { periods: 1 },
        Command::Bench { pattern: 1, held: true, periods: 1 },
    ];
    let mut ends = [true, false].map(|digests| {
        let mut network = readable(Network::restore(state, digests))?;
        network.run(&commands, &mut NoObserver);
        Some(network.state())
    });
    for layer in ends.iter_mut().flatten().flat_map(|state| &mut state.layers) {
        layer.digest = 0;
    }
    let [exact, fast] = ends;
    assert!(exact == fast, "single ticks and strides differ");
}
