//! Monte Carlo sweeps: many networks, over parameters, faults, sizes and seeds, on the model.
//!
//! A [`Plan`] spans a grid: the product of all axes, times the seeds. A *combination* is one value of each axis; a *point* is one
//! network of a combination with one seed, trained and inferred. Points are numbered in grid order: the first axis is the slowest,
//! the seed the fastest. What comes of a point is a function of plan and number alone, so nothing depends on how many threads there
//! are, or how often a sweep was interrupted.
//!
//! ```text
//! plan.toml ──> Plan ──> complete: points on all threads ──> Journal, as they are done
//!                                                               │ in grid order
//!                            results.parquet, results.csv, summary.json, yield and map <──┘
//! ```
//!
//! | module | holds |
//! |---|---|
//! | [`plan`] | the grid: axes, combinations, points |
//! | [`file`](mod@file) | plans in TOML |
//! | [`section`] | sections and values of a TOML file, with their places |
//! | [`point`] | one network: what it is, what came of it |
//! | [`journal`] | points as they are done, on disk; what a killed sweep goes on from |
//! | [`work`] | the points that are not done yet, on all threads |
//! | [`results`] | from the journal to files, in one pass |
//! | [`table`], [`columnar`] | the columns; CSV and Parquet |
//! | [`tally`], [`summary`] | shares, means and their intervals of each combination |
//! | [`figure`](mod@figure) | yield and accuracy against the swept axes |
//!
//! ```
//! use memtwin_sweep::{Journal, Plan, complete, write_results};
//! let text = "
//! network = { preset = 'tiny' }
//! sweep = { threshold_c2c_sd_rel = [0.05, 0.15] }
//! run = { seeds = 3, trials = 1 }
//! ";
//! let plan = Plan::from_toml("plan.toml", text, &mut |_| Err("no pattern files here".to_string())).unwrap();
//! assert_eq!(plan.points(), 6);
//! let folder = tempfile::tempdir().unwrap();
//! let mut journal = Journal::open(folder.path(), &plan, false).unwrap();
//! complete(&plan, &mut journal, 2, &|_| (), &|| true).unwrap();
//! let summary = write_results(&plan, &journal, folder.path(), &|| true).unwrap();
//! assert_eq!(summary.combinations, 2);
//! ```

pub mod columnar;
pub mod error;
pub mod figure;
pub mod file;
pub mod journal;
pub mod plan;
pub mod point;
pub mod results;
pub mod section;
pub mod summary;
pub mod table;
pub mod tally;
pub mod work;

pub use error::SweepError;
pub use journal::Journal;
pub use plan::{Axis, Plan, Quantity};
pub use point::{Outcome, Setup, measure};
pub use results::{FILES, write_results};
pub use summary::Summary;
pub use work::complete;

/// Version of memtwin that stands in journals and results.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
