//! Holds the lint's corpus against the tools: a kernel called miscompiled differs from its Verilog or is
//! refused by the simulator, one called good agrees.

#[path = "../../hdl/lint/tests/corpus/mod.rs"]
mod corpus;

use std::path::Path;

use corpus::{Kernel, Verdict, Visitor};
use memtwin_tests::cosim::{Bench, CosimError, Simulator};
use memtwin_tests::stimulus::Stimulus;

const CYCLES: usize = 400;

#[derive(Default)]
struct Judge {
    wrong: Vec<String>,
}

impl Visitor for Judge {
    fn kernel<K: Kernel>(&mut self, name: &str, verdict: Verdict, kernel: K) {
        let outcome = replay(name, kernel);
        let found = match &outcome {
            Ok(()) => Verdict::Good,
            Err(CosimError::Difference(difference)) => discard(&difference.folder),
            Err(CosimError::Tool { folder, .. }) => discard(folder),
            Err(error) => panic!("{name}: {error}"),
        };
        if found != verdict {
            self.wrong.push(format!("{name} is called {verdict:?}, but: {outcome:?}"));
        }
    }
}

/// A difference is what is wanted here, so nobody will look at its folder.
fn discard(folder: &Path) -> Verdict {
    std::fs::remove_dir_all(folder).expect("the bench keeps the folder of a difference");
    Verdict::Miscompiled
}

fn replay<K: Kernel>(name: &str, kernel: K) -> Result<(), CosimError> {
    let mut stimulus = Stimulus::new(84);
    let mut bench = Bench::combinational(name, kernel);
    for _ in 0..CYCLES {
        bench.cycle(|kernel| kernel.drive(&mut |width| stimulus.bits_word(width)));
    }
    bench.replay(Simulator::Icarus)
}

#[test]
fn verdicts_hold_in_simulation() {
    let mut judge = Judge::default();
    corpus::visit(&mut judge);
    assert!(judge.wrong.is_empty(), "{}", judge.wrong.join("\n"));
}
