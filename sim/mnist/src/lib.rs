//! Handwritten digits on memristor arrays: the network of 784x100x10 of Duan et al. (2020, Fig. 6), trained and tested.
//!
//! Images become spike trains, which drive two arrays of TaOx synapses with NbOx somas. Test and training run the integers of
//! `memtwin_model`, those of the gateware, tick for tick. A time **step**, the paper's word, is one tick of 1 us.
//!
//! | module | holds |
//! |---|---|
//! | [`circuit`] | the physical values and the integers they become |
//! | `idx`, `dataset` | MNIST's files, and the sample that comes with the project |
//! | `coding` | pixels to spikes |
//! | `network`, `layer` | both arrays, and their ticks |
//! | `file` | the file of a trained network, and the one that comes with the project |
//! | `accuracy` | the test |
//! | `trace` | what hardware needs to run the same image |
//! | `train`, `gradient`, `synapse`, `parallel` | training by surrogate gradients and pulses |
//!
//! ```
//! use memtwin_mnist::{Dataset, Network, TestOptions, test};
//! let (network, sample) = (Network::shipped(), Dataset::sample().first(10));
//! let result = test(&network, &sample, &TestOptions { steps: 50, ..TestOptions::default() }, &|_| true).unwrap();
//! assert!(result.accuracy() > 0.5);
//! ```

mod accuracy;
pub mod circuit;
mod coding;
mod dataset;
mod error;
mod file;
mod gradient;
mod idx;
mod layer;
mod network;
mod parallel;
mod synapse;
mod trace;
mod train;

pub use accuracy::{READINGS, Reading, STEPS_MAX, TEST_STEPS, TestOptions, TestResult, predicted, test};
pub use coding::Spikes;
pub use dataset::{Dataset, Image, SAMPLE_OF_A_DIGIT, Split};
pub use error::MnistError;
pub use network::{Fired, Network, Prepared, Run, SIZES, Training};
pub use trace::{TraceStep, array_configs, trace};
pub use train::{TrainOptions, TrainProgress, train};
