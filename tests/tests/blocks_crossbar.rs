//! The crossbar, cycle by cycle: rust-hdl, Icarus, Verilator and the model agree, and each operation takes the cycles of
//! the model's timing.

use memtwin_model::crossbar::{self as model, Programming};
use memtwin_model::timing;
use memtwin_spec::format::{CONDUCTANCE_BITS_MAX, Conductance, Voltage};
use memtwin_spec::register::STUCK;
use memtwin_spec::{DeviceConfig, LayerConfig, SynapseWrite};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::powered::PoweredCrossbar;
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

fn conductance(stimulus: &mut Stimulus) -> Conductance {
    Conductance::from_bits(stimulus.bits_word(12) as u16)
}

/// The crossbars of both layers and the model's, loaded with the same conductances.
struct CrossbarBench<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize>
{
    bench: Bench<PoweredCrossbar<R, H, M, RB, CB, AB>>,
    layers: Vec<CrossbarLayer>,
    stimulus: Stimulus,
}

/// The model of one layer's crossbar, and what goes into each operation on it.
struct CrossbarLayer {
    model: model::Crossbar,
    rows: usize,
    columns: usize,
    stuck: Vec<u32>,
    amplitude: Vec<u16>,
    active: Vec<bool>,
}

/// What an operation does to its column.
#[derive(Clone, Copy, Debug)]
struct Operation {
    layer: usize,
    column: usize,
    programming: Option<Programming>,
    ticks: u8,
    driven: bool,
}

impl<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize>
    CrossbarBench<R, H, M, RB, CB, AB>
{
    fn new(name: &str, seed: u64) -> Self {
        let bench = Bench::clocked(name, PoweredCrossbar::default(), |crossbar| &mut crossbar.clock);
        CrossbarBench { bench, layers: vec![], stimulus: Stimulus::new(seed) }
    }

    /// New parameters and conductances for `columns` of each layer, written as the bus does and read back.
    fn load(&mut self, columns: [usize; 2]) {
        let parameters = crossbar_device(&mut self.stimulus);
        self.layers.clear();
        for (rows, columns) in [(R, columns[0]), (H, columns[1])] {
            let layer = crossbar_layer(&mut self.stimulus, &parameters, rows, columns);
            let model = model::Crossbar::new(rows, columns, CB as u32, &parameters.device, &layer);
            self.layers.push(CrossbarLayer {
                model,
                rows,
                columns,
                stuck: layer.stuck,
                amplitude: layer.amplitude,
                active: vec![false; rows],
            });
        }
        self.bench.cycle(|crossbar| {
            crossbar.start.next = false;
            crossbar.clear_digest.next = true;
            crossbar.conductance_min.next = parameters.device.conductance_min.to_bits().to_bits();
            crossbar.conductance_max.next = parameters.device.conductance_max.to_bits().to_bits();
            crossbar.potentiate_shift.next = parameters.potentiate_shift.to_bits();
            crossbar.depress_shift.next = parameters.device.depress_shift.to_bits();
        });
        for (address, word) in self.addressed() {
            self.bench.cycle(|crossbar| {
                crossbar.clear_digest.next = false;
                crossbar.host_write.next = true;
                crossbar.host_address.next = address.to_bits();
                crossbar.host_data.next = word.to_bits();
            });
        }
        self.read_back();
    }

    /// Address and word of every synapse.
    fn addressed(&self) -> Vec<(usize, u16)> {
        let of = |(index, layer): (usize, &CrossbarLayer)| {
            let columns = layer.columns;
            let address = move |n: usize| (n / columns) << (CB + 1) | (n % columns) << 1 | index;
            let stuck = |n: usize| u16::from(layer.stuck.contains(&(n as u32))) << STUCK;
            let numbered = layer.model.conductances().into_iter().enumerate();
            numbered.map(|(n, w)| (address(n), w.to_bits() | stuck(n))).collect::<Vec<_>>()
        };
        self.layers.iter().enumerate().flat_map(of).collect()
    }

    /// Every conductance is the model's, and what is stuck stays so.
    fn read_back(&mut self) {
        for (address, word) in self.addressed() {
            self.bench.cycle(|crossbar| {
                crossbar.start.next = false;
                crossbar.host_write.next = false;
                crossbar.host_address.next = address.to_bits();
            });
            let read = self.bench.block().host_read.val().to_u16();
            assert_eq!(read, word, "address {address:#x}");
        }
    }

    /// Other rows of a layer become active: every column is scanned.
    fn scan(&mut self, layer: usize) {
        let (rows, columns) = (self.layers[layer].rows, self.layers[layer].columns);
        let active = match self.stimulus.below(5) {
            0 => vec![false; rows],
            1 => vec![true; rows],
            _ => (0..rows).map(|_| self.stimulus.bit()).collect(),
        };
        self.layers[layer].model.scan(&active);
        self.layers[layer].active = active;
        for column in 0..columns {
            let (ticks, driven) = (self.stimulus.bits_word(6) as u8, self.stimulus.bit());
            self.operate(Operation { layer, column, programming: None, ticks, driven });
        }
    }

    fn program(&mut self, layer: usize, programming: Programming) {
        let column = self.stimulus.below(self.layers[layer].columns as u64) as usize;
        let ticks = self.stimulus.bits_word(6) as u8;
        let driven = !self.stimulus.once_in(4);
        self.operate(Operation { layer, column, programming: Some(programming), ticks, driven });
    }

    /// From the start to `done`, cycle by cycle; a start in between is not heard.
    fn operate(&mut self, operation: Operation) {
        let Operation { layer: index, column, programming, ticks, driven } = operation;
        let layer = &mut self.layers[index];
        let mut expected = Vec::new();
        if let Some(programming) = programming {
            layer.model.program(column, programming, ticks, driven, |write| expected.push(write));
        }
        let active: u64 = layer.active.iter().enumerate().map(|(row, &on)| u64::from(on) << row).sum();
        let mut written = Vec::new();
        let cycles = timing::column(layer.rows);
        for cycle in 1..=cycles {
            let start = cycle == 1 || self.stimulus.once_in(8);
            let host_address = self.stimulus.bits();
            self.bench.cycle(|crossbar| {
                crossbar.start.next = start;
                crossbar.second.next = index == 1;
                crossbar.column.next = column.to_bits();
                crossbar.potentiate.next = programming == Some(Programming::Potentiate);
                crossbar.depress.next = programming == Some(Programming::Depress);
                crossbar.ticks.next = ticks.to_bits();
                crossbar.active.next = active.to_bits();
                crossbar.driven.next = driven;
                crossbar.amplitude.next = layer.amplitude[column].to_bits();
                crossbar.host_address.next = host_address;
            });
            let crossbar = self.bench.block();
            assert_eq!(crossbar.done.val(), cycle == cycles, "{operation:?}: done after {cycle} cycles");
            if crossbar.written.val() {
                let row = crossbar.written_row.val().to_u16();
                let conductance = Conductance::from_bits(crossbar.written_conductance.val().to_u16());
                written.push(SynapseWrite { row, column: column as u16, conductance });
            }
        }
        assert_eq!(written, expected, "{operation:?}: the writes");
        let crossbar = self.bench.block();
        assert_eq!(crossbar.ratio.val().to_u16(), layer.model.ratio[column], "{operation:?}: the ratio");
        assert_eq!(crossbar.volt.val().to_u8(), layer.model.volt[column], "{operation:?}: the voltage");
        let digests = [&crossbar.digest1, &crossbar.digest2].map(|digest| digest.val().to_u32());
        let expected: Vec<u32> = self.layers.iter().map(|layer| layer.model.digest).collect();
        assert_eq!(digests.to_vec(), expected, "{operation:?}: the digests");
        self.bench.cycle(|crossbar| crossbar.start.next = false);
        assert!(!self.bench.block().done.val(), "{operation:?}: done for two cycles");
    }
}

/// What both layers have in common: the block takes one shift at a time.
struct CrossbarParameters {
    device: DeviceConfig,
    potentiate_shift: u8,
}

fn crossbar_device(stimulus: &mut Stimulus) -> CrossbarParameters {
    let min = stimulus.below(1500) as u16;
    let max = min + 1 + stimulus.below(u64::from(CONDUCTANCE_BITS_MAX - min)) as u16;
    let device = DeviceConfig {
        spread_shift: vec![],
        fatigue: None,
        growth: Vec::new(),
        drive_min: Voltage::from_bits(0),
        onset_ticks: 0,
        jitter: 0,
        rest_ticks: 0,
        leak_fast_shift: 1,
        leak_slow_shift: 1,
        lift: Voltage::from_bits(0),
        conductance_min: Conductance::from_bits(min),
        conductance_max: Conductance::from_bits(max),
        depress_shift: stimulus.bits_word(4) as u8,
    };
    CrossbarParameters { device, potentiate_shift: stimulus.bits_word(4) as u8 }
}

/// Random conductances, beyond the range of the programming too, and columns without any.
fn crossbar_layer(
    stimulus: &mut Stimulus,
    parameters: &CrossbarParameters,
    rows: usize,
    columns: usize,
) -> LayerConfig {
    let (min, max) = (parameters.device.conductance_min.to_bits(), parameters.device.conductance_max.to_bits());
    let empty = stimulus.below(2 * columns as u64) as usize;
    let mut cell = |n: usize| {
        let near = |end: u16, stimulus: &mut Stimulus| {
            Conductance::from_bits((end + 1).min(CONDUCTANCE_BITS_MAX) - stimulus.below(2) as u16)
        };
        match stimulus.below(4) {
            _ if n % columns == empty => Conductance::from_bits(0),
            0 => near(min, stimulus),
            1 => near(max, stimulus),
            _ => conductance(stimulus),
        }
    };
    LayerConfig {
        conductance: (0..rows * columns).map(&mut cell).collect(),
        stuck: (0..(rows * columns) as u32).filter(|_| stimulus.once_in(5)).collect(),
        amplitude: (0..columns).map(|_| stimulus.bits_word(9) as u16).collect(),
        threshold_base: Vec::new(),
        rest_sub_ticks: 0,
        potentiate_shift: parameters.potentiate_shift,
        seed: [1; 4],
    }
}

/// Loads, scans and programs at random, each layer in turn.
fn check_crossbar<const R: usize, const H: usize, const M: usize, const RB: usize, const CB: usize, const AB: usize>(
    mut crossbar: CrossbarBench<R, H, M, RB, CB, AB>,
    columns: [usize; 2],
    loads: usize,
    programmings: usize,
) {
    for _ in 0..loads {
        crossbar.load(columns);
        crossbar.scan(0);
        crossbar.scan(1);
        for n in 0..programmings {
            // Turns of either kind, so that conductances come to an end of the range.
            let turn = [Programming::Potentiate, Programming::Depress][n / 4 % 2];
            let layer = crossbar.stimulus.below(2) as usize;
            crossbar.program(layer, turn);
            if crossbar.stimulus.once_in(6) {
                crossbar.scan(layer);
            }
        }
        crossbar.read_back();
    }
    replay(&crossbar.bench);
}

#[test]
fn small_crossbars_are_the_models() {
    check_crossbar(CrossbarBench::<5, 3, 5, 3, 2, 6>::new("crossbar_5x3x4", 20), [3, 4], 6, 30);
}

/// More hidden neurons than inputs: layer 2 has the longer columns.
#[test]
fn wide_crossbars_are_the_models() {
    check_crossbar(CrossbarBench::<2, 6, 6, 3, 3, 7>::new("crossbar_2x6x2", 24), [6, 2], 4, 24);
}

#[test]
fn crossbars_of_the_paper_are_the_models() {
    check_crossbar(CrossbarBench::<30, 10, 30, 5, 4, 10>::new("crossbar_30x10x10", 21), [10, 10], 1, 20);
}
