//! Duan et al. 2020, figure by figure: NbOx neurons with TaOx synapses. One file each, citing the statements that it judges;
//! docs/duan2020.md says what came out.
//!
//! | module | holds |
//! |---|---|
//! | [`stimulus`] | pulse trains |
//! | [`neuron`] | neurons on any engine of arrays; what counts as agreement |
//! | [`lif`] | one neuron behind a load resistor (Fig. 2) |
//! | [`pair`] | two inputs on one neuron (Figs. 3 and 4) |
//! | [`least_squares`] | the paper's curves through our counts |

mod fig_2b;
mod fig_2e;
mod fig_2f;
mod fig_3d;
mod fig_3e;
mod fig_3h;
mod fig_3l;
mod fig_4c;
mod fig_4d;
mod fig_5f;
mod fig_5i;
mod fig_6;
pub mod fig_7b;
mod fig_7g;
mod fig_8b;
mod fig_s7;
mod least_squares;
mod lif;
pub mod neuron;
pub mod pair;
pub mod stimulus;

use crate::experiment::Experiment;

/// Every experiment, in the order of the paper.
pub static EXPERIMENTS: &[&Experiment] = &[
    &fig_2b::EXPERIMENT,
    &fig_2e::EXPERIMENT,
    &fig_2f::EXPERIMENT,
    &fig_s7::EXPERIMENT,
    &fig_3d::EXPERIMENT,
    &fig_3e::EXPERIMENT,
    &fig_3h::EXPERIMENT,
    &fig_3l::EXPERIMENT,
    &fig_4c::EXPERIMENT,
    &fig_4d::EXPERIMENT,
    &fig_5f::EXPERIMENT,
    &fig_5i::EXPERIMENT,
    &fig_6::EXPERIMENT,
    &fig_7b::EXPERIMENT,
    &fig_7g::EXPERIMENT,
    &fig_8b::EXPERIMENT,
];
