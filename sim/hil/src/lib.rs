//! The hardware-in-the-loop suite: what a board does is compared with the model, bit for bit.
//!
//! ```text
//!  Check -- the same commands --+-- Target: model, simulator, simulated board, board at a port
//!                               |
//!                               +-- model
//!                                     '-- states, records and waveforms are equal, or the first difference is told
//! ```
//!
//! The same checks run on every target. Those that need registers are left out on the model, which has none.

mod bench;
mod checks;
pub mod report;

pub use bench::{Bench, Fault, Target};
pub use report::{Outcome, Report, Subject, Verdict};

use memtwin_spec::Preset;
use std::time::Instant;

/// One thing that is checked; the text is what was seen, for the report.
pub struct Check {
    pub name: &'static str,
    /// What it shows.
    pub what: &'static str,
    /// It reads and writes registers: the model has none.
    pub needs_bus: bool,
    run: fn(&mut Bench<'_>) -> Result<String, Fault>,
}

/// The suite, in the order in which it runs.
pub const CHECKS: &[Check] = &[
    Check {
        name: "identification",
        what: "the board is what it says, and refuses what is not there",
        needs_bus: true,
        run: checks::registers::identification,
    },
    Check {
        name: "registers",
        what: "every register holds every bit that is its own, and no other",
        needs_bus: true,
        run: checks::registers::walk,
    },
    Check {
        name: "memory",
        what: "march C- over every conductance of both layers, then each by its address",
        needs_bus: true,
        run: checks::registers::march,
    },
    Check {
        name: "random",
        what: "generators and the thresholds drawn from them, from three seeds",
        needs_bus: false,
        run: checks::neuron::random,
    },
    Check {
        name: "neuron",
        what: "the sequence of Fig. 3b, event by event from the trace buffer",
        needs_bus: true,
        run: checks::neuron::sequence,
    },
    Check {
        name: "inhibition",
        what: "the truth table of the LIA: no VL, each one, pairs, all",
        needs_bus: true,
        run: checks::neuron::inhibition,
    },
    Check {
        name: "one_pattern",
        what: "learning of one pattern in layer 1",
        needs_bus: false,
        run: checks::learning::one_pattern,
    },
    Check {
        name: "training",
        what: "the whole training of both layers by the sequencer",
        needs_bus: false,
        run: checks::learning::training,
    },
    Check {
        name: "inference",
        what: "spikes of every neuron for every pattern",
        needs_bus: false,
        run: checks::learning::inference,
    },
    Check {
        name: "save_and_restore",
        what: "a training that goes on elsewhere: from the target to the model, and back through a file",
        needs_bus: false,
        run: checks::learning::save_and_restore,
    },
    Check {
        name: "trace",
        what: "the waveform that the trace buffer gives is that of the model",
        needs_bus: true,
        run: checks::learning::trace,
    },
];

/// The checks of these names, all where there is none; the error is the name that is no check's.
pub fn select(names: &[String]) -> Result<Vec<&'static Check>, String> {
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != **name)) {
        return Err(unknown.clone());
    }
    Ok(CHECKS.iter().filter(|check| names.is_empty() || names.iter().any(|name| name == check.name)).collect())
}

/// Runs checks on a network of a preset. `progress` is told each check before it runs, and ends the suite where it says no; a
/// target that is gone ends it too.
pub fn run(
    target: &mut dyn Target,
    preset: Preset,
    seed: u64,
    checks: &[&'static Check],
    progress: &mut dyn FnMut(&Check) -> bool,
) -> Result<Vec<Outcome>, Fault> {
    let mut bench = Bench::new(target, preset, seed)?;
    let mut outcomes = vec![];
    for check in checks {
        if !progress(check) {
            break;
        }
        let started = Instant::now();
        let verdict = if check.needs_bus && !bench.has_bus() {
            Verdict::LeftOut("the model has no registers".to_string())
        } else {
            match (check.run)(&mut bench) {
                Ok(seen) => Verdict::Passed(seen),
                Err(Fault::Differs(difference)) => Verdict::Differs(difference),
                Err(fault) => Verdict::Failed(fault.to_string()),
            }
        };
        let gone = matches!(&verdict, Verdict::Failed(_)) && !bench.answers();
        outcomes.push(Outcome { name: check.name, what: check.what, verdict, duration: started.elapsed() });
        if gone {
            break;
        }
    }
    Ok(outcomes)
}
