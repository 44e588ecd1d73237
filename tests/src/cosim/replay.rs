//! Writes the recorded cycles and a Verilog test bench that replays them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::cosim::Moment;
use crate::cosim::port::Port;

pub(crate) const DESIGN: &str = "design.v";
pub(crate) const BENCH: &str = "bench.v";
pub(crate) const TOP: &str = "bench";
const STIMULUS: &str = "stimulus.hex";

/// The values at the ports in one cycle, in hexadecimal, in the order of the ports.
pub(crate) struct Cycle {
    pub inputs: Vec<String>,
    /// One entry for each moment: one without a clock, three with.
    pub outputs: Vec<Vec<String>>,
}

pub(crate) struct Replay<'a> {
    /// Without the clock.
    pub ports: &'a [Port],
    pub clock: Option<&'a str>,
    pub cycles: &'a [Cycle],
}

impl Replay<'_> {
    /// Writes everything a simulator needs into `folder`.
    pub fn write(&self, folder: &Path, design: &str) -> io::Result<()> {
        fs::write(folder.join(DESIGN), design)?;
        fs::write(folder.join(STIMULUS), self.stimulus())?;
        fs::write(folder.join(BENCH), self.bench())
    }

    fn inputs(&self) -> impl Iterator<Item = &Port> {
        self.ports.iter().filter(|port| port.is_input)
    }

    fn outputs(&self) -> impl Iterator<Item = &Port> {
        self.ports.iter().filter(|port| !port.is_input)
    }

    fn moments(&self) -> &'static [Moment] {
        if self.clock.is_some() { &Moment::ALL } else { &Moment::ALL[..1] }
    }

    /// One line a cycle, one field a value. `$readmemh` allows the underscores and the heading.
    fn stimulus(&self) -> String {
        let mut heading: Vec<_> = self.inputs().map(|port| port.name.clone()).collect();
        for moment in self.moments() {
            heading.extend(self.outputs().map(|port| format!("{}({})", port.name, moment.name())));
        }
        let mut text = format!("// {}\n", heading.join(" "));
        for cycle in self.cycles {
            let fields: Vec<_> =
                cycle.inputs.iter().chain(cycle.outputs.iter().flatten()).map(String::as_str).collect();
            text.push_str(&fields.join("_"));
            text.push('\n');
        }
        text
    }

    /// The test bench. Its own names begin with `bench$`, which no port of rust-hdl does.
    fn bench(&self) -> String {
        let output_bits: usize = self.outputs().map(|port| 4 * port.digits()).sum();
        let input_bits: usize = self.inputs().map(|port| 4 * port.digits()).sum();
        let bits = input_bits + output_bits * self.moments().len();
        let count = self.cycles.len();
        // The first field of a line is the most significant.
        let mut fields = Fields { next: bits };
        let mut body = String::new();
        for port in self.inputs() {
            let _ = writeln!(body, "      {} = bench$now[{}];", port.name, fields.take(port));
        }
        for moment in self.moments() {
            if let Some(clock) = self.clock
                && *moment != Moment::Before
            {
                let _ = writeln!(body, "      {clock} = {};", u8::from(*moment == Moment::After));
            }
            body.push_str("      #1;\n");
            for port in self.outputs() {
                body.push_str(&comparison(port, *moment, &fields.take(port)));
            }
        }
        format!(
            "`timescale 1ns/1ps\n\
             module {TOP};\n\
             \x20 reg [{last}:0] bench$record [0:{last_cycle}];\n\
             \x20 reg [{last}:0] bench$now;\n\
             \x20 integer bench$cycle;\n\
             {declarations}\
             \x20 top dut({connections});\n\
             \x20 initial begin\n\
             \x20   if ($test$plusargs(\"waves\")) begin\n\
             \x20     $dumpfile(\"waves.vcd\");\n\
             \x20     $dumpvars(0, {TOP});\n\
             \x20   end\n\
             \x20   $readmemh(\"{STIMULUS}\", bench$record);\n\
             \x20   for (bench$cycle = 0; bench$cycle < {count}; bench$cycle = bench$cycle + 1) begin\n\
             \x20     bench$now = bench$record[bench$cycle];\n\
             {body}\
             \x20   end\n\
             \x20   $display(\"AGREE %0d\", bench$cycle);\n\
             \x20   $finish;\n\
             \x20 end\n\
             endmodule\n",
            last = bits.max(1) - 1,
            last_cycle = count.max(1) - 1,
            declarations = self.declarations(),
            connections = self.connections(),
        )
    }

    fn declarations(&self) -> String {
        let clock = self.clock.map(|clock| format!("  reg {clock} = 0;\n"));
        let inputs = self.inputs().map(|port| format!("  reg [{}:0] {};\n", port.width - 1, port.name));
        // The expected value is a signal of its own, so that the waves show it beside the real one.
        let outputs = self.outputs().map(|port| {
            let (last, name) = (port.width - 1, &port.name);
            format!("  wire [{last}:0] {name};\n  reg [{last}:0] {name}$rust;\n")
        });
        clock.into_iter().chain(inputs).chain(outputs).collect()
    }

    fn connections(&self) -> String {
        let names = self.clock.into_iter().chain(self.ports.iter().map(|port| port.name.as_str()));
        names.map(|name| format!(".{name}({name})")).collect::<Vec<_>>().join(", ")
    }
}

/// Where the next field of a recorded line lies.
struct Fields {
    next: usize,
}

impl Fields {
    /// The bits of `port`, without the padding to whole digits above them.
    fn take(&mut self, port: &Port) -> String {
        self.next -= 4 * port.digits();
        format!("{}:{}", self.next + port.width - 1, self.next)
    }
}

/// `!==`, so that X and Z differ from any value.
fn comparison(port: &Port, moment: Moment, field: &str) -> String {
    let (name, moment) = (&port.name, moment.name());
    format!(
        "      {name}$rust = bench$now[{field}];\n\
         \x20     if ({name} !== {name}$rust) begin\n\
         \x20       $display(\"DIFFERENCE %0d {moment} {name} %h %h\", bench$cycle, {name}$rust, {name});\n\
         \x20       $finish;\n\
         \x20     end\n"
    )
}

/// A difference as the test bench prints it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    pub cycle: usize,
    pub moment: Moment,
    pub signal: String,
    pub rust: String,
    pub verilog: String,
}

impl Mismatch {
    /// The first one in the log of a simulation.
    pub fn find(log: &str) -> Option<Self> {
        let line = log.lines().find_map(|line| line.strip_prefix("DIFFERENCE "))?;
        let mut words = line.split_whitespace();
        let cycle = words.next()?.parse().ok()?;
        let moment = words.next()?;
        let moment = Moment::ALL.into_iter().find(|candidate| candidate.name() == moment)?;
        let [signal, rust, verilog] = [words.next()?, words.next()?, words.next()?].map(str::to_string);
        Some(Self { cycle, moment, signal, rust, verilog })
    }
}
