//! An array (Duan et al. 2020, Fig. 5; Wang et al. 2018, Fig. 3 to 5): synapses between signed sources and somas, with a bus.
//!
//! ```text
//!        +------------+  growth, source   +-----------+  fired
//!  bus --| crossbar   |------------------>| lane      |------> lights
//!        | (synapses) |                   | (somas)   |
//!        +------------+                   +-----------+
//!                  ^--- what a run does ---^
//! ```
//!
//! A run lets ticks pass: where levels, drive or a conductance have changed every column is scanned again, then the lane moves
//! every soma. Semantics: the model's file of the same name. `N` rows, `M` neurons, `RB` and `CB` bits of their indices (`RB` at
//! least 4, for block RAM), `AB = RB + CB`; `TS` makes the somas TS devices. [`for_array!`] has one line for each array for which gateware is made.
//!
//! Long because rust-hdl wants every signal named three times: as a field, in the constructor, in the kernel.

use crate::array_crossbar::ArrayCrossbar;
use crate::array_lane::ArrayLane;
use crate::array_registers::ArrayRegisters;
use memtwin_spec::array::{ArraySizes, Soma};
use rust_hdl::prelude::*;

/// Calls `$f::<$block<...>>` with the parameters of a preset: the one list of arrays that exist as gateware.
#[macro_export]
macro_rules! for_array {
    ($preset:expr, $block:ident, $f:ident ( $($argument:expr),* )) => {{
        match $preset {
            memtwin_spec::array::ArrayPreset::Pair => $f::<$block<2, 1, 4, 1, 5, false>>($($argument),*),
            memtwin_spec::array::ArrayPreset::Cluster => $f::<$block<8, 3, 4, 2, 6, false>>($($argument),*),
            memtwin_spec::array::ArrayPreset::MnistHidden => $f::<$block<1568, 100, 11, 7, 18, false>>($($argument),*),
            memtwin_spec::array::ArrayPreset::MnistOutput => $f::<$block<200, 10, 8, 4, 12, false>>($($argument),*),
        }
    }};
}

/// The soma of an array whose parameter `TS` is this.
const fn soma(ts: bool) -> Soma {
    if ts { Soma::Ts } else { Soma::Rc }
}

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum ArrayState {
    Idle,
    Check,
    Scan,
    Input,
    Tick,
    Passed,
    Program,
}

#[derive(LogicBlock)]
pub struct Array<const N: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize, const TS: bool> {
    pub clock: Signal<In, Clock>,
    // bus
    pub stb: Signal<In, Bit>,
    pub we: Signal<In, Bit>,
    pub adr: Signal<In, Bits<20>>,
    pub dat_w: Signal<In, Bits<32>>,
    pub dat_r: Signal<Out, Bits<32>>,
    pub ack: Signal<Out, Bit>,
    pub err: Signal<Out, Bit>,
    /// What the register BUILD_ID reads.
    pub build_id: Signal<In, Bits<32>>,
    /// What the register CLOCK_HZ reads.
    pub clock_hz: Signal<In, Bits<32>>,
    /// What the register ERRORS reads.
    pub errors: Signal<In, Bits<4>>,
    pub clear_errors: Signal<Out, Bit>,
    /// As a write of INIT does.
    pub halt: Signal<In, Bit>,
    // for lights
    pub working: Signal<Out, Bit>,
    pub learning: Signal<Out, Bit>,
    pub fired: Signal<Out, Bits<M>>,
    pub registers: ArrayRegisters,
    pub crossbar: ArrayCrossbar<RB, CB, AB>,
    pub lane: ArrayLane<M, CB>,
    state: DFF<ArrayState>,
    column: DFF<Bits<CB>>,
    last_column: Constant<Bits<CB>>,
    stale: DFF<Bit>,
    left: DFF<Bits<24>>,
    until_fire: DFF<Bit>,
    ran: DFF<Bits<24>>,
    ticks: DFF<Bits<32>>,
    cycles: DFF<Bits<32>>,
    now: DFF<Bits<16>>,
    drive: DFF<Bits<16>>,
    ramp_count: DFF<Bits<16>>,
    counted: Signal<Local, Bits<16>>,
    wide_step: Signal<Local, Bits<18>>,
    ramped: Signal<Local, Bits<18>>,
    pulse: DFF<Bits<26>>,
    is_idle: Signal<Local, Bit>,
    init: Signal<Local, Bit>,
    passes: Signal<Local, Bit>,
}

impl<const N: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize, const TS: bool> Default
    for Array<N, M, RB, CB, AB, TS>
{
    fn default() -> Self {
        Array {
            clock: Default::default(),
            stb: Default::default(),
            we: Default::default(),
            adr: Default::default(),
            dat_w: Default::default(),
            dat_r: Default::default(),
            ack: Default::default(),
            err: Default::default(),
            build_id: Default::default(),
            clock_hz: Default::default(),
            errors: Default::default(),
            clear_errors: Default::default(),
            halt: Default::default(),
            working: Default::default(),
            learning: Default::default(),
            fired: Default::default(),
            registers: ArrayRegisters::new(ArraySizes { rows: N, neurons: M }, soma(TS)),
            crossbar: ArrayCrossbar::new(N, soma(TS)),
            lane: ArrayLane::new(soma(TS)),
            state: Default::default(),
            column: Default::default(),
            last_column: Constant::new((M as u64 - 1).to_bits()),
            stale: Default::default(),
            left: Default::default(),
            until_fire: Default::default(),
            ran: Default::default(),
            ticks: Default::default(),
            cycles: Default::default(),
            now: Default::default(),
            drive: Default::default(),
            ramp_count: Default::default(),
            counted: Default::default(),
            wide_step: Default::default(),
            ramped: Default::default(),
            pulse: Default::default(),
            is_idle: Default::default(),
            init: Default::default(),
            passes: Default::default(),
        }
    }
}

impl<const N: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize, const TS: bool> Logic
    for Array<N, M, RB, CB, AB, TS>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, column, stale, left, until_fire, ran, ticks, cycles, now, drive, ramp_count, pulse
        );
        clock!(self, clock, registers, crossbar, lane);

        // bus
        self.is_idle.next = self.state.q.val() == ArrayState::Idle;
        self.registers.stb.next = self.stb.val();
        self.registers.we.next = self.we.val();
        self.registers.adr.next = self.adr.val();
        self.registers.dat_w.next = self.dat_w.val();
        self.dat_r.next = self.registers.dat_r.val();
        self.ack.next = self.registers.ack.val();
        self.err.next = self.registers.err.val();
        self.registers.build_id.next = self.build_id.val();
        self.registers.clock_hz.next = self.clock_hz.val();
        self.registers.errors.next = self.errors.val();
        self.clear_errors.next = self.registers.clear_errors.val();
        self.registers.halt.next = self.halt.val();
        self.registers.busy.next = !self.is_idle.val();
        self.registers.ticks.next = self.ticks.q.val();
        self.registers.cycles.next = self.cycles.q.val();
        self.registers.ran.next = self.ran.q.val();
        self.registers.drive.next = self.drive.q.val();
        self.registers.fired.next = bit_cast::<128, M>(self.lane.fired.val());
        self.registers.digest.next = self.lane.digest.val();
        self.registers.conductance_digest.next = self.crossbar.digest.val();
        self.registers.seed.next = self.lane.host_read_seed.val();
        self.registers.read_synapse.next = self.crossbar.host_read_synapse.val();
        self.registers.read_level.next = self.crossbar.host_read_level.val();
        self.registers.read_growth.next = self.crossbar.host_read_growth.val();
        self.registers.read_neuron.next = self.lane.host_read_neuron.val();
        self.init.next = self.registers.init.val();

        // synapses
        self.crossbar.host_address.next = self.registers.host_address.val();
        self.crossbar.host_data.next = self.registers.host_data.val();
        self.crossbar.host_write_synapse.next = self.registers.write_synapse.val();
        self.crossbar.host_write_level.next = self.registers.write_level.val();
        self.crossbar.host_write_growth.next = self.registers.write_growth.val();
        self.crossbar.abort.next = self.init.val();
        self.crossbar.clear_digest.next = self.init.val();
        self.crossbar.scan.next = self.state.q.val() == ArrayState::Scan;
        self.crossbar.programs.next = self.state.q.val() == ArrayState::Program;
        self.crossbar.column.next = self.column.q.val();
        self.crossbar.drive.next = self.drive.q.val();
        self.crossbar.ticks.next = self.pulse.q.val().get_bits::<6>(0);
        self.crossbar.potentiate.next = self.pulse.q.val().get_bit(6);
        self.crossbar.least.next = self.pulse.q.val().get_bits::<12>(7);
        self.crossbar.scale.next = self.registers.scale.val();
        self.crossbar.load_fixed.next = self.registers.load_fixed.val();
        self.crossbar.growth_max.next = self.registers.growth_max.val();
        self.crossbar.conductance_min.next = self.registers.conductance_min.val();
        self.crossbar.conductance_max.next = self.registers.conductance_max.val();
        self.crossbar.potentiate_shift.next = self.registers.potentiate_shift.val();
        self.crossbar.depress_shift.next = self.registers.depress_shift.val();

        // somas
        self.lane.host_address.next = self.registers.host_address.val().get_bits::<16>(0);
        self.lane.host_data.next = self.registers.host_data.val();
        self.lane.host_write_neuron.next = self.registers.write_neuron.val();
        self.lane.host_write_seed.next = self.registers.seed_write.val();
        self.lane.abort.next = self.init.val();
        self.lane.clear_digest.next = self.init.val();
        self.lane.now.next = self.now.q.val();
        self.lane.input_write.next = (self.state.q.val() == ArrayState::Input) & self.crossbar.done.val();
        self.lane.input_index.next = self.column.q.val();
        self.lane.input_growth.next = self.crossbar.growth.val();
        self.lane.input_source.next = self.crossbar.source.val();
        self.lane.leak_off.next = self.registers.leak_off.val();
        self.lane.leak_on.next = self.registers.leak_on.val();
        self.lane.hold.next = self.registers.hold.val();
        self.lane.onset_ticks.next = self.registers.onset_ticks.val();
        self.lane.rest_ticks.next = self.registers.rest_ticks.val();
        self.lane.rest_sub_ticks.next = self.registers.rest_sub_ticks.val();
        self.lane.jitter.next = self.registers.jitter.val();
        self.lane.fatigue_min.next = self.registers.fatigue_min.val();
        self.lane.fatigue_max.next = self.registers.fatigue_max.val();
        self.lane.start.next = (self.state.q.val() == ArrayState::Check) & !self.stale.q.val();

        // lights
        self.working.next = !self.is_idle.val();
        self.learning.next = self.state.q.val() == ArrayState::Program;
        self.fired.next = self.lane.fired.val();

        // counters
        if !self.is_idle.val() {
            self.cycles.d.next = self.cycles.q.val() + 1;
        }
        self.passes.next = self.state.q.val() == ArrayState::Passed;
        self.counted.next = self.ramp_count.q.val() + 1;
        self.wide_step.next = bit_cast::<18, 16>(self.registers.ramp_step.val());
        if self.registers.ramp_step.val().get_bit(15) {
            self.wide_step.next = bit_cast::<18, 16>(self.registers.ramp_step.val()) | 0x3_0000;
        }
        self.ramped.next = bit_cast::<18, 16>(self.drive.q.val()) + self.wide_step.val();
        if self.passes.val() {
            self.ticks.d.next = self.ticks.q.val() + 1;
            self.ran.d.next = self.ran.q.val() + 1;
            self.left.d.next = self.left.q.val() - 1;
            if !self.now.q.val().all() {
                self.now.d.next = self.now.q.val() + 1;
            }
            if self.registers.ramp_ticks.val().any() {
                self.ramp_count.d.next = self.counted.val();
                if self.counted.val() == self.registers.ramp_ticks.val() {
                    self.ramp_count.d.next = 0.into();
                    self.stale.d.next = true;
                    self.drive.d.next = bit_cast::<16, 18>(self.ramped.val());
                    if self.ramped.val().get_bit(17) {
                        self.drive.d.next = 0.into();
                    }
                    if !self.ramped.val().get_bit(17) & self.ramped.val().get_bit(16) {
                        self.drive.d.next = 0xFFFF.into();
                    }
                }
            }
        }
        if self.registers.clear.val() {
            self.now.d.next = 0.into();
        }

        match self.state.q.val() {
            ArrayState::Idle => {
                self.column.d.next = 0.into();
                if self.registers.run.val() {
                    self.left.d.next = self.registers.host_data.val().get_bits::<24>(0);
                    self.until_fire.d.next = self.registers.host_data.val().get_bit(31);
                    self.ran.d.next = 0.into();
                    if self.registers.host_data.val().get_bits::<24>(0).any() {
                        self.state.d.next = ArrayState::Check;
                    }
                }
                if self.registers.programs.val() {
                    self.pulse.d.next = self.registers.host_data.val().get_bits::<26>(0);
                    self.column.d.next = bit_cast::<CB, 7>(self.registers.host_data.val().get_bits::<7>(19));
                    self.state.d.next = ArrayState::Program;
                }
            }
            ArrayState::Check => {
                self.column.d.next = 0.into();
                self.state.d.next = ArrayState::Tick;
                if self.stale.q.val() {
                    self.state.d.next = ArrayState::Scan;
                }
            }
            ArrayState::Scan => {
                self.state.d.next = ArrayState::Input;
            }
            ArrayState::Input => {
                if self.crossbar.done.val() {
                    self.column.d.next = self.column.q.val() + 1;
                    self.state.d.next = ArrayState::Scan;
                    if self.column.q.val() == self.last_column.val() {
                        self.stale.d.next = false;
                        self.state.d.next = ArrayState::Check;
                    }
                }
            }
            ArrayState::Tick => {
                if self.lane.done.val() {
                    self.state.d.next = ArrayState::Passed;
                }
            }
            ArrayState::Passed => {
                self.state.d.next = ArrayState::Check;
                if (self.left.q.val() == 1) | (self.until_fire.q.val() & self.lane.fired.val().any()) {
                    self.state.d.next = ArrayState::Idle;
                }
            }
            ArrayState::Program => {
                if self.crossbar.done.val() {
                    self.stale.d.next = true;
                    self.state.d.next = ArrayState::Idle;
                }
            }
            _ => {
                self.state.d.next = ArrayState::Idle;
            }
        }
        if self.registers.drive_write.val() & self.is_idle.val() {
            self.drive.d.next = self.registers.host_data.val().get_bits::<16>(0);
            self.ramp_count.d.next = 0.into();
            self.stale.d.next = true;
        }
        if self.registers.write_level.val() | self.registers.write_synapse.val() {
            self.stale.d.next = true;
        }
        if self.init.val() {
            self.state.d.next = ArrayState::Idle;
            self.stale.d.next = true;
            self.ticks.d.next = 0.into();
            self.cycles.d.next = 0.into();
            self.now.d.next = 0.into();
            self.ramp_count.d.next = 0.into();
        }
    }
}
