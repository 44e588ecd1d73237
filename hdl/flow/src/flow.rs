//! The steps from Verilog to bitstream: what each tool is told.

use crate::cache::{Input, Job};
use crate::generated::megahertz;
use crate::netlist;
use crate::report::{self, Clock};
use crate::{Board, Cache, Done, Family, FlowError, Interrupt, Progress, Sources, Step, Tools, Utilisation};
use std::path::{Path, PathBuf};

/// A board, its sources and its tools, ready for the steps.
pub struct Flow<'a> {
    pub board: &'a Board,
    pub sources: &'a Sources,
    pub tools: &'a Tools,
    pub cache: &'a Cache,
    pub interrupt: &'a Interrupt,
    pub watch: &'a mut dyn FnMut(Progress<'_>),
}

/// After synthesis.
#[derive(Debug, Clone)]
pub struct Synthesised {
    /// For nextpnr.
    json: PathBuf,
    stat: PathBuf,
    /// The cells of the family as Verilog: module `top`.
    pub netlist: PathBuf,
    pub done: Done,
}

/// After place and route; timing is met.
#[derive(Debug, Clone)]
pub struct Routed {
    /// The configuration as text: `.asc` of icestorm, `.config` of Trellis.
    pub configuration: PathBuf,
    /// The placed cells as Verilog: module `top`; pads are wires, and open inputs have their level.
    pub netlist: PathBuf,
    pub utilisation: Utilisation,
    /// The clock of the design, as fast as it could be.
    pub fmax_hz: u64,
    pub done: [Done; 2],
}

/// A bitstream, and what led to it.
#[derive(Debug, Clone)]
pub struct Built {
    pub board: Board,
    pub sources: Sources,
    pub spec_hash: [u8; 32],
    pub tools: Tools,
    pub bitstream: PathBuf,
    pub synthesised: Synthesised,
    pub routed: Routed,
    /// Every step with its command, its log and its seconds.
    pub steps: Vec<Done>,
}

/// All steps, up to the bitstream.
pub fn build(
    board: &Board,
    verilog: &str,
    spec_hash: [u8; 32],
    tools: &Tools,
    cache: &Cache,
    watch: &mut dyn FnMut(Progress<'_>),
    interrupt: &Interrupt,
) -> Result<Built, FlowError> {
    let sources = Sources::new(board, verilog, spec_hash)?;
    let mut flow = Flow { board, sources: &sources, tools, cache, interrupt, watch };
    let synthesised = flow.synthesise()?;
    let routed = flow.route(&synthesised)?;
    let (bitstream, packed) = flow.pack(&routed)?;
    let steps = [synthesised.done.clone()].into_iter().chain(routed.done.clone()).chain([packed]).collect();
    let (board, tools) = (board.clone(), tools.clone());
    Ok(Built { board, sources, spec_hash, tools, bitstream, synthesised, routed, steps })
}

impl Flow<'_> {
    pub fn synthesise(&mut self) -> Result<Synthesised, FlowError> {
        let sources = self.sources;
        let done = self.run(&Job {
            step: Step::Synthesis,
            board: &self.board.name,
            tool: &self.tools.yosys,
            arguments: vec!["-p".to_string(), synthesis_script(self.board)],
            inputs: vec![
                ("top.v", Input::Text(&sources.top)),
                ("constants.v", Input::Text(&sources.constants)),
                ("pll.v", Input::Text(&sources.pll)),
            ],
            outputs: &["top.json", "stat.json", "synthesised.v"],
        })?;
        let path = |name| done.folder.join(name);
        Ok(Synthesised { json: path("top.json"), stat: path("stat.json"), netlist: path("synthesised.v"), done })
    }

    /// Places and routes; a clock that is too slow is an error.
    pub fn route(&mut self, synthesised: &Synthesised) -> Result<Routed, FlowError> {
        let board = self.board;
        let configuration = configuration_file(board.family);
        let routed = self.run(&Job {
            step: Step::PlaceAndRoute,
            board: &board.name,
            tool: &self.tools.nextpnr,
            arguments: route_arguments(board),
            inputs: vec![
                ("top.json", Input::File(&synthesised.json)),
                (board.family.pins_file(), Input::Text(&board.pins)),
            ],
            outputs: &[configuration, "routed.json", "report.json"],
        })?;
        let (utilisation, clock) = report::read(board.family, &synthesised.stat, &routed.folder.join("report.json"))?;
        // a pin file may ask nextpnr for less than the board needs
        if clock.achieved_hz < u64::from(board.clock_hz) {
            return Err(too_slow(board, clock, &routed));
        }
        let tied = netlist::tied(&routed.folder.join("routed.json"))?;
        let netlist = self.run(&Job {
            step: Step::Netlist,
            board: &board.name,
            tool: &self.tools.yosys,
            arguments: vec!["-p".to_string(), netlist::SCRIPT.to_string()],
            inputs: vec![("tied.json", Input::Text(&tied)), ("pads.v", Input::Text(netlist::pads(board.family)))],
            outputs: &["routed.v"],
        })?;
        Ok(Routed {
            configuration: routed.folder.join(configuration),
            netlist: netlist.folder.join("routed.v"),
            utilisation,
            fmax_hz: clock.achieved_hz,
            done: [routed, netlist],
        })
    }

    pub fn pack(&mut self, routed: &Routed) -> Result<(PathBuf, Done), FlowError> {
        let family = self.board.family;
        let done = self.run(&Job {
            step: Step::Pack,
            board: &self.board.name,
            tool: &self.tools.pack,
            arguments: pack_arguments(family),
            inputs: vec![(configuration_file(family), Input::File(&routed.configuration))],
            outputs: &[family.bitstream_file()],
        })?;
        Ok((done.folder.join(family.bitstream_file()), done))
    }

    /// What an iCE40's bitstream says, as icestorm's text.
    pub fn unpack(&mut self, bitstream: &Path) -> Result<(PathBuf, Done), FlowError> {
        let Some(tool) = &self.tools.unpack else {
            return Err(FlowError::NotInSet { set: self.tools.set, family: self.tools.family });
        };
        let done = self.run(&Job {
            step: Step::Unpack,
            board: &self.board.name,
            tool,
            arguments: ["top.bin", "unpacked.asc"].map(String::from).to_vec(),
            inputs: vec![("top.bin", Input::File(bitstream))],
            outputs: &["unpacked.asc"],
        })?;
        Ok((done.folder.join("unpacked.asc"), done))
    }

    /// What an iCE40's bitstream says, as Verilog with module `top`: its ports are named as in the pin file.
    pub fn read_back(&mut self, bitstream: &Path) -> Result<String, FlowError> {
        let (unpacked, _) = self.unpack(bitstream)?;
        let tool = self.tools.read_back.as_ref().ok_or(FlowError::NoReadBack)?;
        let done = self.run(&Job {
            step: Step::ReadBack,
            board: &self.board.name,
            tool,
            arguments: ["-s", "-n", "top", "-p", "pins.pcf", "unpacked.asc"].map(String::from).to_vec(),
            inputs: vec![("unpacked.asc", Input::File(&unpacked)), ("pins.pcf", Input::Text(&self.board.pins))],
            outputs: &[],
        })?;
        let said = std::fs::read_to_string(&done.log).map_err(FlowError::io(&done.log))?;
        Ok(netlist::read_back(&said))
    }

    fn run(&mut self, job: &Job<'_>) -> Result<Done, FlowError> {
        self.cache.run(job, self.watch, self.interrupt)
    }
}

/// The netlist has one wire for each bit inside: simulators take a bus that goes through some cells bit by bit for a
/// loop. `-no-rw-check` leaves open what a block RAM reads where it is written in the same cycle, and saves the cells
/// that would decide it: a design that depends on it differs from its model as soon as the netlist is simulated.
fn synthesis_script(board: &Board) -> String {
    let family = board.family;
    let options: String = board.synthesis_options.iter().map(|option| format!(" {option}")).collect();
    format!(
        "read_verilog top.v constants.v pll.v; synth_{family} -top top -no-rw-check{options} -json top.json; \
         tee -q -o stat.json stat -json -top top; splitnets; write_verilog -noattr synthesised.v"
    )
}

fn route_arguments(board: &Board) -> Vec<String> {
    let mut words = vec![format!("--{}", board.device)];
    let mut option = |name: &str, value: &str| words.extend([name.to_string(), value.to_string()]);
    option("--package", &board.package);
    if let Some(speed) = board.speed {
        option("--speed", &speed.to_string());
    }
    match board.family {
        Family::Ice40 => {
            option("--pcf", board.family.pins_file());
            option("--asc", configuration_file(board.family));
        }
        Family::Ecp5 => {
            option("--lpf", board.family.pins_file());
            option("--textcfg", configuration_file(board.family));
        }
    }
    option("--json", "top.json");
    option("--write", "routed.json");
    option("--report", "report.json");
    option("--freq", &megahertz(board.clock_hz));
    option("--seed", &board.seed.to_string());
    words.extend(board.route_options.iter().cloned());
    words
}

fn pack_arguments(family: Family) -> Vec<String> {
    let compress = match family {
        Family::Ice40 => None,
        Family::Ecp5 => Some("--compress"),
    };
    let files = [configuration_file(family), family.bitstream_file()];
    compress.into_iter().chain(files).map(String::from).collect()
}

const fn configuration_file(family: Family) -> &'static str {
    match family {
        Family::Ice40 => "top.asc",
        Family::Ecp5 => "top.config",
    }
}

fn too_slow(board: &Board, clock: Clock, routed: &Done) -> FlowError {
    FlowError::TooSlow {
        board: board.name.clone(),
        clock: clock.name,
        clock_hz: board.clock_hz.into(),
        achieved_hz: clock.achieved_hz,
        log: routed.log.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BOARDS, FLOW_VERSION};

    /// Who changes what the tools are told raises [`FLOW_VERSION`], and then this digest.
    #[test]
    fn the_version_belongs_to_what_the_tools_are_told() {
        let told = BOARDS.map(|embedded| {
            let board = Board::find(embedded.name).expect("a sound board");
            // what a board's description decides is a part of the hash of its sources already
            let board =
                Board { clock_hz: 1_000_000, seed: 1, synthesis_options: vec![], route_options: vec![], ..board };
            let arguments = route_arguments(&board).into_iter().chain(pack_arguments(board.family));
            synthesis_script(&board) + &arguments.collect::<Vec<_>>().join(" ")
        });
        let digest = crate::sources::hex(&crate::sources::hash(told.iter().map(|text| text.as_bytes())));
        assert_eq!((FLOW_VERSION, &digest[..16]), (1, "41e7a981beba535c"));
    }
}
