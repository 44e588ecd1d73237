//! Physics to integers: the last crate with floating point between a parameter file and an engine.
//!
//! A user speaks volts, siemens and microseconds; the circuit is emulated in the integers of [`memtwin_spec`].
//! [`Parameters`] holds the physics, with the values of Zhang et al. as defaults; [`Parameters::config`] rounds them
//! to the integers and draws what varies from device to device out of one seed.
//!
//! | module | holds |
//! |---|---|
//! | [`parameters`] | every parameter with unit, default, range, meaning and source: the one home of these numbers |
//! | [`code`] | how one physical value becomes an integer, and what is left of it after rounding |
//! | [`mod@config`] | all parameters together become a [`memtwin_spec::Config`] |
//! | [`array`] | the same for arrays of RC somas |
//! | [`diffusive`] | the devices and networks of Wang et al. (2018) |
//! | [`nbox`] | the neurons and networks of Duan et al. (2020) |
//! | [`constant`] | tables of other papers' values: [`nbox`], [`diffusive`] |
//! | [`random`] | the draws: one stream for each purpose |
//! | [`file`](mod@file) | parameter files in TOML, and the flat map of a run's record |
//! | [`error`] | what can be wrong, where, and what is expected instead |
//!
//! ```
//! use memtwin_calibrate::Parameters;
//! let file = "vin1_volt = 1.8  # as in Fig. 3\nrest_sub1_us = inf\n";
//! let parameters = Parameters::from_toml("mine.toml", file).unwrap();
//! assert_eq!(parameters.vin1_volt, 1.8);
//! assert_eq!(parameters.vin2_volt, 2.0); // not in the file: the default
//!
//! let error = Parameters::from_toml("mine.toml", "\nvin1_mvolt = 1800\n").unwrap_err();
//! assert_eq!(error.to_string(), "mine.toml:2:1: found 'vin1_mvolt', but vin1 is given in volt: write vin1_volt");
//! ```

pub mod array;
pub mod code;
pub mod config;
pub mod constant;
pub mod diffusive;
pub mod error;
pub mod file;
pub mod nbox;
pub mod parameters;
pub mod random;

pub use code::{Format, NEVER_US, TICK_US};
pub use error::{CalibrateError, Place};
pub use parameters::{DESCRIPTIONS, Description, Parameters, describe};
