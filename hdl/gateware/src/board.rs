//! Modules of Verilog that a board's build puts together: its numbers, its PLL, and the system of a preset.
//!
//! The build writes the first two (`board_constants`, `board_pll`), so the committed Verilog does not depend on a clock
//! and holds no hash of itself. The third is generated from [`crate::system::System`], one file a preset, so a board is
//! not bound to one size. In rust-hdl's simulation the numbers are those given here, and the PLL is a wire.

use rust_hdl::prelude::*;

/// The numbers of a build.
#[derive(LogicBlock)]
pub struct BoardConstants {
    pub build_id: Signal<Out, Bits<32>>,
    pub clock_hz: Signal<Out, Bits<32>>,
    /// Clock cycles of a bit on the serial line.
    pub bit_cycles: Signal<Out, Bits<12>>,
    simulated_bit_cycles: Constant<Bits<12>>,
}

/// Cycles of a bit in rust-hdl's simulation: as quick as the receiver can follow.
const SIMULATED_BIT_CYCLES: u64 = 4;

impl Default for BoardConstants {
    fn default() -> Self {
        BoardConstants {
            build_id: Default::default(),
            clock_hz: Default::default(),
            bit_cycles: Default::default(),
            simulated_bit_cycles: Constant::new(SIMULATED_BIT_CYCLES.to_bits()),
        }
    }
}

impl Logic for BoardConstants {
    fn update(&mut self) {
        self.build_id.next = 0.into();
        self.clock_hz.next = 0.into();
        self.bit_cycles.next = self.simulated_bit_cycles.val();
    }

    fn connect(&mut self) {
        self.build_id.connect();
        self.clock_hz.connect();
        self.bit_cycles.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Wrapper(Wrapper {
            code: "board_constants values(.build_id(build_id), .clock_hz(clock_hz), .bit_cycles(bit_cycles));".into(),
            cores: String::new(),
        })
    }
}

/// The clock of the gateware from the board's oscillator.
#[derive(LogicBlock, Default)]
pub struct BoardPll {
    pub clock_in: Signal<In, Clock>,
    pub clock_out: Signal<Out, Clock>,
    pub locked: Signal<Out, Bit>,
}

impl Logic for BoardPll {
    fn update(&mut self) {
        self.clock_out.next = self.clock_in.val();
        self.locked.next = true;
    }

    fn connect(&mut self) {
        self.clock_out.connect();
        self.locked.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Wrapper(Wrapper {
            code: "board_pll pll(.clock_in(clock_in), .clock_out(clock_out), .locked(locked));".into(),
            cores: String::new(),
        })
    }
}

/// [`crate::system::System`] as a module of its own, for a board's top.
#[derive(LogicBlock, Default)]
pub struct SystemModule {
    pub clock: Signal<In, Clock>,
    pub locked: Signal<In, Bit>,
    pub button: Signal<In, Bit>,
    pub uart_rx: Signal<In, Bit>,
    pub uart_tx: Signal<Out, Bit>,
    pub alive: Signal<Out, Bit>,
    pub spike: Signal<Out, Bit>,
    pub fault: Signal<Out, Bit>,
    pub lights: Signal<Out, Bits<8>>,
    pub few_lights: Signal<Out, Bits<5>>,
}

impl Logic for SystemModule {
    fn update(&mut self) {}

    fn connect(&mut self) {
        self.uart_tx.connect();
        self.alive.connect();
        self.spike.connect();
        self.fault.connect();
        self.lights.connect();
        self.few_lights.connect();
    }

    fn hdl(&self) -> Verilog {
        let ports =
            ["clock", "locked", "button", "uart_rx", "uart_tx", "alive", "spike", "fault", "lights", "few_lights"];
        let connected = ports.map(|port| format!(".{port}({port})")).join(", ");
        Verilog::Wrapper(Wrapper { code: format!("system system({connected});"), cores: String::new() })
    }
}
