//! Waveforms of a run: VCD and FST out, VCD in, the first difference of two, and views for GTKWave and Surfer.
//!
//! [`WaveWriter`] takes one [`memtwin_spec::Probe`] a tick and writes what changed, streaming: memory does not grow with
//! the length of the run. The signals follow the schematic of the neuron, so that the gates keep the paper's names:
//!
//! ```text
//! network.clk                      network.sequencer.{tick events ties}
//! network.lia.{vl lg vref_volt line0_volt line1_volt ..}
//! network.layer1.{on vin_volt}     network.layer1.crossbar.w_ROW_COLUMN       (12 bits, LSB 0.25 uS)
//! network.layer1.neuron3.l1.q      latch L1                  .l2.q            latch L2
//!                       .g1.y      output spike, L2 AND CLK  .g3.y            VL, L1 OR L2
//!                       .depression.{g2 t3}                  .t1.on           T1 grounds node 1
//!                       .v1_volt   node 1                    .node2           node 2
//!                       .ts.{v_volt x threshold since on driven pending}
//!                       .{ratio lg gate spikes pulse_ticks}
//! network.layer2. ..
//! ```
//!
//! Time is circuit time in nanoseconds, floored: a tick lasts 7812.5 ns. A value holds from the start of its tick, and
//! the last time written is the end of the last tick.
//!
//! | module | holds |
//! |---|---|
//! Arrays have scopes of their own, written by [`ArrayWaveWriter`]; a tick lasts what their circuit asks for:
//!
//! ```text
//! array.{tick loads drive}         array.row0.{volt connected}               array.crossbar.w_ROW_COLUMN
//! array.neuron0.{v_volt threshold_volt since on driven pending spikes}       (x threshold with a TS device)
//! ```
//!
//! | [`options`] | what to write: format, scopes, window, and what a probe does not know |
//! | `layout` | the signals, in the order of the file |
//! | `value` | a signal's value in a probe |
//! | `vcd_sink`, `fst_sink` | the two formats |
//! | `stream` | values to a file, where they changed |
//! | [`writer`] | the probes of a network |
//! | [`array`] | the somas, rows and synapses of an array |
//! | [`view`] | the save file of GTKWave and the command file of Surfer |
//! | [`read`] | VCD in |
//! | [`difference`] | the first difference of two VCD files |

pub mod array;
pub mod difference;
pub mod error;
mod fst_sink;
mod layout;
pub mod options;
pub mod read;
mod sink;
mod stream;
mod target;
mod value;
mod vcd_sink;
pub mod view;
pub mod writer;

pub use array::{ArrayContext, ArraySample, ArrayWaveWriter, SomaSample};
pub use difference::{WaveComparison, WaveDifference, first_difference};
pub use error::TraceError;
pub use layout::{is_like, signal_paths};
pub use options::{WaveContext, WaveFormat, WaveOptions};
pub use read::{VcdReader, WaveChange, WaveSignal, WaveValue, read_vcd};
pub use stream::WaveSummary;
pub use view::{write_array_views, write_gtkwave_save, write_surfer_commands};
pub use writer::WaveWriter;
