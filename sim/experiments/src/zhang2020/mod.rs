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
