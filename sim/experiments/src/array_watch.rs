//! An array that writes a waveform of what it does, whatever it runs on.

use memtwin_engine::EngineError;
use memtwin_engine::array::{ArrayEngine, Neuron, Pulse, Ran};
use memtwin_model::rc_emulator::membrane;
use memtwin_spec::Conductance;
use memtwin_spec::array::{ArrayConfig, Level, Soma};
use memtwin_trace::{ArrayContext, ArraySample, ArrayWaveWriter, SomaSample, TraceError, WaveSummary};
use std::path::Path;

/// Passes everything on, tick by tick, and asks what came of each: slow on a board.
pub struct ArrayWatch<'a> {
    engine: &'a mut dyn ArrayEngine,
    writer: ArrayWaveWriter,
    /// Reported at the end: the engine has errors of its own only.
    failed: Option<TraceError>,
    /// Asked after every tick; false ends the run with an error.
    go_on: &'a mut dyn FnMut() -> bool,
    loads: u32,
    /// The drive at which levels are the voltages that they say; 0 where it does not matter.
    scale: u16,
    levels: Vec<Level>,
    conductance: Vec<Conductance>,
}

impl<'a> ArrayWatch<'a> {
    /// The waveform goes to `path`, `.vcd` or `.fst`.
    pub fn create(
        engine: &'a mut dyn ArrayEngine,
        path: &Path,
        context: ArrayContext,
        go_on: &'a mut dyn FnMut() -> bool,
    ) -> Result<Self, TraceError> {
        Ok(ArrayWatch {
            engine,
            go_on,
            writer: ArrayWaveWriter::create(path, context)?,
            failed: None,
            loads: 0,
            scale: 0,
            levels: vec![],
            conductance: vec![],
        })
    }

    /// Gives the waveform its name.
    pub fn finish(self) -> Result<WaveSummary, TraceError> {
        match self.failed {
            Some(error) => Err(error),
            None => self.writer.finish(),
        }
    }

    fn sample(&mut self) -> Result<(), EngineError> {
        if self.failed.is_some() {
            return Ok(());
        }
        let soma = self.writer.context().soma;
        let somas: Vec<_> = self.engine.neurons()?.iter().map(|neuron| soma_sample(soma, neuron)).collect();
        let drive = self.engine.drive()?;
        let gain = if self.scale == 0 { 1.0 } else { f64::from(drive) / f64::from(self.scale) };
        let volts: Vec<_> = self.levels.iter().map(|&level| level.0.map(|_| level.volt() * gain)).collect();
        let (loads, conductance) = (self.loads, &self.conductance);
        self.failed =
            self.writer.sample(&ArraySample { loads, drive, volts: &volts, conductance, somas: &somas }).err();
        Ok(())
    }
}

fn soma_sample(soma: Soma, Neuron { device, fires }: &Neuron) -> SomaSample {
    SomaSample {
        x: match soma {
            Soma::Rc => membrane(device.x),
            Soma::Ts => device.x.cast_signed(),
        },
        threshold: device.threshold,
        since: device.since,
        driven: device.driven,
        on: device.on,
        pending: device.pending,
        spikes: fires.count,
    }
}

impl ArrayEngine for ArrayWatch<'_> {
    fn load(&mut self, config: &ArrayConfig) -> Result<(), EngineError> {
        let ArrayContext { sizes, soma, .. } = self.writer.context();
        if (config.sizes, config.soma.soma()) != (sizes, soma) {
            return Err(EngineError::other_array((sizes, soma), config));
        }
        self.engine.load(config)?;
        self.loads += 1;
        self.scale = config.scale();
        self.levels = vec![Level::FLOATING; sizes.rows];
        self.conductance = self.engine.conductances()?;
        Ok(())
    }

    fn set_levels(&mut self, levels: &[Level]) -> Result<(), EngineError> {
        self.levels = levels.to_vec();
        self.engine.set_levels(levels)
    }

    fn set_drive(&mut self, drive: u16) -> Result<(), EngineError> {
        self.engine.set_drive(drive)
    }

    fn clear(&mut self) -> Result<(), EngineError> {
        self.engine.clear()
    }

    fn run(&mut self, ticks: u32, until_fire: bool) -> Result<Ran, EngineError> {
        let mut fired = 0;
        for n in 1..=ticks {
            fired = self.engine.run(1, false)?.fired;
            self.sample()?;
            if !(self.go_on)() {
                return Err(EngineError::Midway);
            }
            if until_fire && fired != 0 {
                return Ok(Ran { ticks: n, fired });
            }
        }
        Ok(Ran { ticks, fired })
    }

    fn program(&mut self, pulse: Pulse) -> Result<(), EngineError> {
        self.engine.program(pulse)?;
        self.conductance = self.engine.conductances()?;
        Ok(())
    }

    fn drive(&mut self) -> Result<u16, EngineError> {
        self.engine.drive()
    }

    fn neurons(&mut self) -> Result<Vec<Neuron>, EngineError> {
        self.engine.neurons()
    }

    fn conductances(&mut self) -> Result<Vec<Conductance>, EngineError> {
        self.engine.conductances()
    }

    fn digests(&mut self) -> Result<[u32; 2], EngineError> {
        self.engine.digests()
    }
}
