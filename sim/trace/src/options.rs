//! What to write: format, scopes, window, and what a probe alone does not know.

use crate::TraceError;
use memtwin_spec::{Conductance, Config};
use std::path::Path;

/// File format of a waveform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaveFormat {
    /// Value change dump, text: every tool reads it.
    Vcd,
    /// GTKWave's compressed binary format: a fifth of the size or far less, opens at once.
    Fst,
}

impl WaveFormat {
    /// The format that the extension of a file name asks for.
    pub fn from_path(path: &Path) -> Result<Self, TraceError> {
        let extension = path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        match extension.as_deref() {
            Some("vcd") => Ok(WaveFormat::Vcd),
            Some("fst") => Ok(WaveFormat::Fst),
            _ => Err(TraceError::UnknownFormat { path: path.to_path_buf() }),
        }
    }
}

/// Which signals, and which time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaveOptions {
    /// Scopes or signals to write, for example `network.layer1.neuron3`: each selects what lies at or below it. A `*`
    /// stands for any characters within one component (`network.layer*.neuron*.g1`). None: everything.
    pub scopes: Vec<String>,
    /// Ticks that begin earlier are left out.
    pub start_ns: Option<u64>,
    /// Ticks that begin later are left out.
    pub stop_ns: Option<u64>,
}

impl WaveOptions {
    pub(crate) fn validate(&self) -> Result<(), TraceError> {
        match (self.start_ns, self.stop_ns) {
            (Some(start_ns), Some(stop_ns)) if stop_ns < start_ns => Err(TraceError::Window { start_ns, stop_ns }),
            _ => Ok(()),
        }
    }
}

/// What a probe alone does not know.
#[derive(Debug, Clone)]
pub struct WaveContext {
    pub config: Config,
    /// Conductances of each layer before the first probe that the writer will see, row by row.
    pub conductance: [Vec<Conductance>; 2],
    /// Amplitude of the input pulses of each layer.
    pub vin_volt: [f64; 2],
    /// The part of node 1's voltage that lies across the TS device.
    pub kappa: f64,
    /// Voltage of the bias input of the LIA and of its inputs that are high.
    pub vbias_volt: f64,
    /// Voltage below which a line of the LIA lets LG rise.
    pub vref_volt: f64,
}

impl WaveContext {
    pub(crate) fn validate(&self) -> Result<(), TraceError> {
        self.config.validate()?;
        for (index, conductance) in self.conductance.iter().enumerate() {
            let (rows, columns) = self.config.sizes.crossbar(index);
            let (found, expected) = (conductance.len(), rows * columns);
            if found != expected {
                return Err(TraceError::ContextLength { layer: index + 1, found, expected });
            }
        }
        let finite = [
            ("VIN of layer 1", self.vin_volt[0]),
            ("VIN of layer 2", self.vin_volt[1]),
            ("VBIAS", self.vbias_volt),
            ("VREF", self.vref_volt),
        ];
        // A waveform with a NaN in it draws nothing and equals nothing: better said here than found in the viewer.
        if let Some(&(name, value)) = finite.iter().find(|(_, value)| !value.is_finite()) {
            return Err(TraceError::Context { name, value, expected: "a finite voltage" });
        }
        if !(self.kappa.is_normal() && self.kappa > 0.0) {
            return Err(TraceError::Context { name: "kappa", value: self.kappa, expected: "a ratio above 0" });
        }
        Ok(())
    }
}
