//! Zhang et al. 2020, figure by figure: one file each, citing the statements that it judges.

mod faults;
mod fig_2b;
mod fig_2c;
mod fig_2d;
mod fig_2e;
mod fig_2f;
mod fig_3b;
mod fig_3c;
mod fig_3d;
mod fig_4b;
mod fig_4d;
mod fig_4e;
mod fig_5a;
mod fig_5e;
mod fig_5f;
mod fig_5g;
mod fig_5k;
mod fig_s10;
mod fig_s11;
mod fig_s13;
mod fig_s3;
mod fig_s4;
mod fig_s6;
mod lia_scale;
mod neuron;
mod open_question;
mod pulses;
mod time_scale;
mod trained;

use crate::experiment::Experiment;

/// Every experiment, in the order of the paper.
pub static EXPERIMENTS: &[&Experiment] = &[
    &fig_2b::EXPERIMENT,
    &fig_2c::EXPERIMENT,
    &fig_2d::EXPERIMENT,
    &fig_2e::EXPERIMENT,
    &fig_2f::EXPERIMENT,
    &fig_3b::EXPERIMENT,
    &fig_3c::EXPERIMENT,
    &fig_3d::EXPERIMENT,
    &fig_s3::EXPERIMENT,
    &fig_s4::EXPERIMENT,
    &fig_s6::EXPERIMENT,
    &fig_4b::EXPERIMENT,
    &fig_4d::EXPERIMENT,
    &fig_4e::EXPERIMENT,
    &lia_scale::EXPERIMENT,
    &fig_5a::EXPERIMENT,
    &fig_5f::FIG_5D,
    &fig_5e::FIG_5E,
    &fig_5f::FIG_5F,
    &fig_5g::EXPERIMENT,
    &fig_5f::FIG_5H,
    &fig_5e::FIG_5I,
    &fig_5f::FIG_5J,
    &fig_5k::EXPERIMENT,
    &fig_s10::EXPERIMENT,
    &fig_s11::EXPERIMENT,
    &open_question::EXPERIMENT,
    &faults::EXPERIMENT,
    &fig_s13::FIG_S9,
    &fig_s13::FIG_S13,
    &time_scale::EXPERIMENT,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::{ZHANG2020, statement};
    use memtwin_calibrate::describe;
    use std::path::Path;

    /// Each experiment names what exists, and each statement is judged by exactly one.
    #[test]
    fn experiments_name_what_exists() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for e in EXPERIMENTS {
            assert!(root.join(e.file).exists(), "{}: {}", e.id, e.file);
            for block in e.blocks {
                let at = |folder: &str| root.join(folder).join(format!("{block}.rs")).exists();
                assert!(at("hdl/gateware/src") && (at("sim/model/src") || at("hdl/gateware/src")), "{}: {block}", e.id);
            }
            assert!(e.constants.iter().all(|name| describe(name).is_some()), "{}: {:?}", e.id, e.constants);
            assert!(e.statements.iter().all(|id| statement(id).is_some()), "{}", e.id);
            assert_eq!(EXPERIMENTS.iter().filter(|other| other.id == e.id).count(), 1, "{}", e.id);
        }
        for s in ZHANG2020 {
            let judges = EXPERIMENTS.iter().filter(|e| e.statements.contains(&s.id)).count();
            assert_eq!(judges, 1, "{}", s.id);
        }
    }
}
