//! Wang et al. 2018, figure by figure: diffusive memristors as neurons, on the arrays of `memtwin_model::array`.

pub mod cluster;
mod fig_1c;
mod fig_2c;
mod fig_3b;
mod fig_4i;
mod fig_5d;
mod langevin;
mod letters;
mod pair;
mod rc_train;
mod samples;
mod scan;
mod trains;

use crate::experiment::Experiment;

/// Every experiment, in the order of the paper.
pub static EXPERIMENTS: &[&Experiment] =
    &[&fig_1c::EXPERIMENT, &fig_2c::EXPERIMENT, &fig_3b::EXPERIMENT, &fig_4i::EXPERIMENT, &fig_5d::EXPERIMENT];
