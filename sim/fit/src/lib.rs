//! Calibration: the emulators' parameters from measured data, with 95 % intervals and goodness of fit.
//!
//! Data are CSV files whose columns tell their kind ([`Kind`]); files of one run are fitted together. What the data do
//! not tell is kept and said so. Nothing is fitted that is no parameter of [`memtwin_calibrate`].
//!
//! | module | holds |
//! |---|---|
//! | `columns`, `read`, `data`, `runs`, `waveform` | files to measurements, and every check |
//! | `filament` | the threshold-switching emulator as a continuous curve |
//! | `likelihood`, `firing`, `relaxation`, `ts` | firing by maximum likelihood, relaxation by least squares |
//! | `kalman`, `synapse` | updates of synapses, with noise of updates and readings told apart |
//! | `estimate`, `statistics` | minima, information, profiles; intervals, tests |
//! | `synthetic` | data of the emulator itself, for examples and tests |
//! | `result`, `output`, `ts_figure`, `synapse_figure` | what comes out |
//!
//! ```
//! use memtwin_fit::{Device, Example, Source, Synthetic, calibrate};
//! use memtwin_calibrate::Parameters;
//! let text = Synthetic::new(Parameters::default(), 1).csv(Example::TsTimes).unwrap();
//! let source = Source { name: "times.csv", text: &text };
//! let calibration = calibrate(Device::Ts, &[source], &Parameters::default(), 1).unwrap();
//! let v0 = calibration.fitted("growth_v0_volt").unwrap();
//! assert!(v0.estimate.low < 0.5 && 0.5 < v0.estimate.high);
//!
//! let source = Source { name: "mv.csv", text: "amplitude_mv,width_us,integration_us\n1100,1000,700\n" };
//! let error = calibrate(Device::Ts, &[source], &Parameters::default(), 1).unwrap_err();
//! assert_eq!(error.to_string(), "mv.csv: line 1: found column 'amplitude_mv', expected amplitude_volt: units are those in the names");
//! ```

mod columns;
mod data;
mod error;
mod estimate;
mod filament;
mod firing;
mod kalman;
mod likelihood;
mod output;
mod read;
mod relaxation;
mod result;
mod runs;
mod statistics;
mod synapse;
mod synapse_figure;
mod synthetic;
mod ts;
mod ts_figure;
mod waveform;

pub use columns::{Cell, Column, Kind};
pub use data::FileRead;
pub use error::FitError;
pub use estimate::{Coordinate, Optimum, minimise};
pub use read::Source;
pub use result::{Calibration, Device, Finding, Fitted, Goodness, Kept};
pub use statistics::Estimate;
pub use synthetic::{Example, Synthetic};

use data::Data;
use memtwin_calibrate::Parameters;

/// Fits the parameters of a device to all files together. What the data do not tell stays as in `base`; `seed` is that
/// of the draws in the test of residuals that are known as intervals.
pub fn calibrate(
    device: Device,
    sources: &[Source<'_>],
    base: &Parameters,
    seed: u64,
) -> Result<Calibration, FitError> {
    let mut data = Data::default();
    for &source in sources {
        let table = read::read(source, base.drive_min_volt)?;
        if table.kind.is_synapse() != (device == Device::Synapse) {
            let (device, expected) = match device {
                Device::Ts => ("ts", "switching times, pulses to fire, sweeps or pulse responses"),
                Device::Synapse => ("synapse", "synapse updates"),
            };
            return Err(FitError::OtherDevice { file: table.file, kind: table.kind, device, expected });
        }
        data.add(&table, base.rest_sub1_us)?;
    }
    if sources.is_empty() {
        return Err(FitError::NoData);
    }
    match device {
        Device::Ts => ts::fit(&data, base, seed),
        Device::Synapse => synapse::fit(&data, base, seed),
    }
}
