//! A target under libFuzzer: `MEMTWIN_TARGET` names it, the arguments are libFuzzer's.

#![no_main]

use memtwin_fuzz::{TARGETS, Target};
use std::sync::LazyLock;

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("MEMTWIN_TARGET").unwrap_or_default();
    let names = TARGETS.each_ref().map(|target| target.name).join(", ");
    let found = TARGETS.iter().find(|target| target.name == name);
    found.unwrap_or_else(|| panic!("MEMTWIN_TARGET is '{name}', expected one of {names}"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (TARGET.take)(bytes));
