//! What all netlists have in common: a title, how to run it by hand, and the switches that are ideal in the twin.

use std::fmt::{Display, Write};

/// A netlist: `name` is that of its file without `.cir`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Netlist {
    pub name: String,
    pub text: String,
}

impl Netlist {
    /// A netlist with its title and comment; `by_hand` is what one types at ngspice's prompt.
    pub(crate) fn new(name: &str, comment: &[&str], by_hand: &str) -> Self {
        let mut netlist = Netlist { name: name.to_string(), text: String::new() };
        for line in comment {
            netlist.line(format_args!("* {line}"));
        }
        netlist.line(format_args!("* By hand: ngspice {name}.cir, then at its prompt: {by_hand}"));
        netlist
    }

    pub(crate) fn line(&mut self, line: impl Display) {
        writeln!(self.text, "{line}").expect("a string takes everything");
    }

    /// A statement that may be long: words are continued on further lines.
    pub(crate) fn long(&mut self, first: &str, words: impl Iterator<Item = String>) {
        const WORDS_A_LINE: usize = 12;
        self.line(first);
        for chunk in words.collect::<Vec<_>>().chunks(WORDS_A_LINE) {
            self.line(format_args!("+ {}", chunk.join(" ")));
        }
    }
}

/// Resistances in ohms that the twin takes for nothing, or for no conductor at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Resistances {
    /// T1 while it holds node 1 at ground.
    pub t1_ohm: f64,
    /// T2, between the TS device and ground.
    pub t2_ohm: f64,
    /// T3 while it lifts node 1.
    pub t3_ohm: f64,
    /// The transistor of each synapse (1T1R) while its gate is on.
    pub synapse_ohm: f64,
    /// The TS device between node 1 and node 2.
    pub device_ohm: f64,
}

impl Resistances {
    /// As ideal as a solver stands.
    pub const IDEAL: Resistances =
        Resistances { t1_ohm: 1e-6, t2_ohm: 1e-6, t3_ohm: 1e-7, synapse_ohm: 0.0, device_ohm: 1e15 };
}

/// A choice that the paper leaves open: what the netlist of the neuron takes for the device and its surroundings.
pub mod choice {
    /// The TS device in its low and in its high resistance state, ohms.
    pub const DEVICE_ON_OHM: f64 = 200e3;
    pub const DEVICE_OFF_OHM: f64 = 1e9;
    /// The read-out transistor T2, ohms: it limits the current through the device.
    pub const READ_OUT_OHM: f64 = 2e6;
    /// Capacitance of node 2 with what reads it, farads: it holds L1's input while L1 closes.
    pub const NODE2_FARAD: f64 = 5e-12;
    /// Node 2 is high for L1 from here, volts.
    pub const NODE2_HIGH_VOLT: f64 = 0.5;
    /// Supply of latches and gates, volts.
    pub const VDD_VOLT: f64 = 3.0;
}
