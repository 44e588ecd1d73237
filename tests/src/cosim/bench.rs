//! Drives a block in Rust and records its ports.

use std::path::Path;

use rust_hdl::prelude::*;

use crate::cosim::error::{CosimError, Difference};
use crate::cosim::port::{self, Port};
use crate::cosim::replay::{Cycle, Mismatch, Replay};
use crate::cosim::{Simulator, guard};

/// More rounds than any block without a loop needs to settle.
const SETTLE_ROUNDS: usize = 200;

/// A block under test, with everything that happened at its ports.
///
/// ```no_run
/// use memtwin_tests::cosim::{Bench, Simulator};
/// use rust_hdl::prelude::*;
///
/// #[derive(LogicBlock, Default)]
/// struct Register {
///     pub clock: Signal<In, Clock>,
///     pub d: Signal<In, Bits<4>>,
///     pub q: Signal<Out, Bits<4>>,
///     held: DFF<Bits<4>>,
/// }
///
/// impl Logic for Register {
///     #[hdl_gen]
///     fn update(&mut self) {
///         dff_setup!(self, clock, held);
///         self.held.d.next = self.d.val();
///         self.q.next = self.held.q.val();
///     }
/// }
///
/// let mut bench = Bench::clocked("register", Register::default(), |block| &mut block.clock);
/// bench.cycle(|block| block.d.next = 5.into());
/// assert_eq!(bench.block().q.val(), 5);
/// bench.check(&[Simulator::Icarus])?;
/// # Ok::<(), memtwin_tests::cosim::CosimError>(())
/// ```
pub struct Bench<B: Block> {
    name: String,
    block: B,
    clock: Option<ClockOf<B>>,
    clock_name: Option<String>,
    verilog: String,
    ports: Vec<Port>,
    cycles: Vec<Cycle>,
}

/// Leads to the clock of a block. Blocks have no common field, so the test says which it is.
type ClockOf<B> = fn(&mut B) -> &mut Signal<In, Clock>;

impl<B: Block> Bench<B> {
    /// A bench for a block without a clock. `name` is for messages and folders.
    pub fn combinational(name: &str, block: B) -> Self {
        Self::new(name, block, None)
    }

    /// A bench for a block whose one clock is `clock`.
    pub fn clocked(name: &str, block: B, clock: ClockOf<B>) -> Self {
        Self::new(name, block, Some(clock))
    }

    fn new(name: &str, mut block: B, clock: Option<ClockOf<B>>) -> Self {
        block.connect_all();
        // Unchecked, so that `check` can report what rust-hdl dislikes instead of a panic here.
        let verilog = generate_verilog_unchecked(&block);
        let clock_id = clock.map(|clock| clock(&mut block).id());
        let (clocks, others): (Vec<_>, Vec<_>) =
            port::sample(&block).into_iter().partition(|sample| Some(sample.id) == clock_id);
        let mut bench = Self {
            name: name.to_string(),
            block,
            clock,
            clock_name: clocks.into_iter().next().map(|sample| sample.port.name),
            verilog,
            ports: others.into_iter().map(|sample| sample.port).collect(),
            cycles: Vec::new(),
        };
        bench.settle();
        bench
    }

    /// One cycle: sets inputs, lets the block settle, and raises and lowers the clock if there is one. The
    /// ports are recorded after each of these.
    pub fn cycle(&mut self, set_inputs: impl FnOnce(&mut B)) {
        set_inputs(&mut self.block);
        self.settle();
        let inputs = self.values(true);
        let mut outputs = vec![self.values(false)];
        if let Some(clock) = self.clock {
            for level in [true, false] {
                clock(&mut self.block).next = level.into();
                self.settle();
                outputs.push(self.values(false));
            }
        }
        self.cycles.push(Cycle { inputs, outputs });
    }

    /// The block, to read its ports between cycles.
    pub fn block(&self) -> &B {
        &self.block
    }

    /// The Verilog made of the block. The top module is `top`.
    pub fn verilog(&self) -> &str {
        &self.verilog
    }

    /// Looks for faults that no simulation shows, then replays all cycles so far in each simulator.
    pub fn check(&self, simulators: &[Simulator]) -> Result<(), CosimError> {
        self.guard()?;
        simulators.iter().try_for_each(|&simulator| self.replay(simulator))
    }

    /// Fails if rust-hdl, Yosys or Verilator finds an open input, a latch, a loop or two drivers.
    pub fn guard(&self) -> Result<(), CosimError> {
        check_all(&self.block)
            .map_err(|reason| CosimError::Rejected { bench: self.name.clone(), reason: format!("{reason:?}") })?;
        self.in_folder(|folder| guard::check(&self.name, folder))
    }

    /// Replays all cycles so far in one simulator and compares.
    pub fn replay(&self, simulator: Simulator) -> Result<(), CosimError> {
        assert!(!self.cycles.is_empty(), "{}: there is no cycle to replay", self.name);
        self.in_folder(|folder| {
            let log = simulator.run(&self.name, folder, false)?;
            let Some(mismatch) = self.outcome(simulator, folder, &log)? else {
                return Ok(());
            };
            // Waves cost much time, so they are made only now that somebody will look at them.
            simulator.run(&self.name, folder, true)?;
            Err(CosimError::Difference(Box::new(Difference {
                bench: self.name.clone(),
                simulator,
                cycle: mismatch.cycle,
                moment: mismatch.moment,
                signal: mismatch.signal,
                rust: mismatch.rust,
                verilog: mismatch.verilog,
                folder: folder.to_path_buf(),
            })))
        })
    }

    fn settle(&mut self) {
        assert!(simulate(&mut self.block, SETTLE_ROUNDS), "{}: the block does not settle", self.name);
    }

    /// The values of all inputs, or of all outputs, in the order of `self.ports`.
    fn values(&self, inputs: bool) -> Vec<String> {
        let samples = port::sample(&self.block).into_iter();
        let wanted = |port: &Port| port.is_input == inputs && Some(&port.name) != self.clock_name.as_ref();
        samples.filter(|sample| wanted(&sample.port)).map(|sample| sample.value).collect()
    }

    /// Runs `work` in a new folder which holds the Verilog, the bench and the stimulus. Kept on failure.
    fn in_folder(&self, work: impl FnOnce(&Path) -> Result<(), CosimError>) -> Result<(), CosimError> {
        let folder = tempfile::Builder::new().prefix(&format!("cosim-{}-", self.name)).tempdir()?;
        let replay = Replay { ports: &self.ports, cycles: &self.cycles, clock: self.clock_name.as_deref() };
        replay.write(folder.path(), &self.verilog)?;
        let result = work(folder.path());
        if result.is_err() {
            let _kept = folder.keep();
        }
        result
    }

    /// What the bench reported; silence is a failure, since a bench that never ran would be silent too.
    fn outcome(&self, simulator: Simulator, folder: &Path, log: &str) -> Result<Option<Mismatch>, CosimError> {
        if let Some(mismatch) = Mismatch::find(log) {
            return Ok(Some(mismatch));
        }
        if log.lines().any(|line| line == format!("AGREE {}", self.cycles.len())) {
            return Ok(None);
        }
        Err(CosimError::Tool {
            bench: self.name.clone(),
            command: format!("{simulator} replay"),
            log: log.to_string(),
            folder: folder.to_path_buf(),
        })
    }
}
