//! The lateral inhibition array, cycle by cycle: rust-hdl, Icarus, Verilator and the model agree, and each evaluation
//! takes the cycles of the model's timing.

use memtwin_calibrate::Parameters;
use memtwin_model::{lia as lia_model, timing};
use memtwin_spec::format::Conductance;
use memtwin_spec::{LiaConfig, Mask, Preset};
use memtwin_tests::cosim::{Bench, Simulator};
use memtwin_tests::lockstep::config;
use memtwin_tests::powered::PoweredLia;
use memtwin_tests::stimulus::Stimulus;
use rust_hdl::prelude::*;

fn replay<B: Block>(bench: &Bench<B>) {
    bench.check(&[Simulator::Icarus, Simulator::Verilator]).unwrap_or_else(|error| panic!("{error}"));
}

fn conductance_of(stimulus: &mut Stimulus) -> Conductance {
    Conductance::from_bits(stimulus.bits_word(12) as u16)
}

/// A LIA and the model's, loaded with the same conductances.
struct LiaBench<const N: usize, const NB: usize, const IB: usize, const AB: usize> {
    bench: Bench<PoweredLia<N, NB, IB, AB>>,
    model: lia_model::Lia,
}

impl<const N: usize, const NB: usize, const IB: usize, const AB: usize> LiaBench<N, NB, IB, AB> {
    fn new(name: &str, config: &LiaConfig) -> Self {
        let bench = Bench::clocked(name, PoweredLia::default(), |lia| &mut lia.clock);
        let mut new = LiaBench { bench, model: lia_model::Lia::new(N, config) };
        assert_eq!(new.lg(), lia_model::all(N), "LG before the first evaluation");
        new.load(config);
        new
    }

    fn lg(&self) -> Mask {
        self.bench.block().lg.val().to_u128()
    }

    /// Writes every cell as the bus does, then reads them back. LG stay, but are known to be stale.
    fn load(&mut self, config: &LiaConfig) {
        self.model = lia_model::Lia::new(N, config);
        let lg = self.lg();
        let lines = config.conductance.chunks(N + 1).zip(config.ground(N)).enumerate();
        let lines = lines.map(|(line, (cells, ground))| (line, [cells, &[ground]].concat()));
        let cells = lines.flat_map(|(line, cells)| (0..).zip(cells).map(move |(input, g)| ((line << IB) | input, g)));
        let cells: Vec<(usize, Conductance)> = cells.collect();
        for write in [true, false] {
            for &(address, g) in &cells {
                self.bench.cycle(|lia| {
                    lia.enable.next = true;
                    lia.start.next = false;
                    lia.ratio.next = config.ratio.to_bits();
                    lia.stale.next = write;
                    lia.host_write.next = write;
                    lia.host_address.next = address.to_bits();
                    lia.host_data.next = if write { g.to_bits().to_bits() } else { Bits::default() };
                });
                let read = self.bench.block().host_read.val().to_u16();
                assert!(write || read == g.to_bits(), "cell {address}: {read} instead of {g}");
            }
        }
        assert_eq!(self.lg(), lg, "LG while the cells are written");
        assert!(self.bench.block().changed.val(), "a cell was written, and LG are not stale");
    }

    /// Shows VL, evaluates where the model does, and compares LG.
    fn update(&mut self, vl: Mask) -> Mask {
        let before = self.lg();
        self.bench.cycle(|lia| {
            lia.vl.next = vl.to_bits();
            lia.start.next = false;
        });
        let changed = self.model.update(vl);
        assert_eq!(self.bench.block().changed.val(), changed, "VL {vl:b}: whether LG are stale");
        assert_eq!(self.lg(), before, "VL {vl:b}: LG before the evaluation");
        if changed {
            let cycles = timing::lia(N);
            for cycle in 1..=cycles {
                self.bench.cycle(|lia| lia.start.next = cycle == 1);
                assert_eq!(self.bench.block().busy.val(), cycle < cycles, "VL {vl:b}: busy after {cycle} cycles");
            }
            assert!(!self.bench.block().changed.val(), "VL {vl:b}: still stale after the evaluation");
        }
        assert_eq!(self.lg(), self.model.lg, "VL {vl:b}: LG");
        self.model.lg
    }

    /// Switched off, every LG is high; switched on again, they are stale.
    fn switch_off(&mut self) {
        self.model.release();
        for enable in [false, false, true] {
            self.bench.cycle(|lia| {
                lia.enable.next = enable;
                lia.start.next = false;
            });
            assert_eq!(self.lg(), self.model.lg, "LG without a supply");
            assert_eq!(self.bench.block().changed.val(), enable, "whether LG are stale without a supply");
        }
    }

    /// With VL of none every neuron may fire, with VL of one only that one.
    fn one_hot_table(&mut self) {
        assert_eq!(self.update(0), lia_model::all(N), "no VL");
        for n in 0..N {
            assert_eq!(self.update(1 << n), 1 << n, "VL of neuron {n} alone");
        }
    }
}

fn random_lia(stimulus: &mut Stimulus, neurons: usize) -> LiaConfig {
    // Large bias cells would hold every LG low: small ones and a small ratio make both values common.
    let conductance = (0..neurons * (neurons + 1)).map(|n| match n % (neurons + 1) == neurons {
        true => Conductance::from_bits(stimulus.below(400) as u16),
        false => conductance_of(stimulus),
    });
    let conductance = conductance.collect();
    let ground = if stimulus.bit() { (0..neurons).map(|_| conductance_of(stimulus)).collect() } else { vec![] };
    let ratio = if stimulus.once_in(4) { 255 } else { 1 + stimulus.below(6) as u8 };
    LiaConfig { conductance, ground, ratio }
}

#[test]
fn small_lia_is_the_models_for_every_vl() {
    let mut stimulus = Stimulus::new(22);
    // The paper's VBIAS / VREF of 30 is for ten neurons: with three, the bias and one VL alone would pull LG low.
    let parameters = Parameters { vbias_volt: 1.0, ..Parameters::default() };
    let nominal = config(Preset::Tiny, &parameters, 1).lia;
    let mut lia = LiaBench::<3, 2, 3, 5>::new("lia_3", &nominal);
    lia.one_hot_table();
    for vl in 0..1 << 3 {
        lia.update(vl);
    }
    lia.switch_off();
    lia.one_hot_table();
    let (mut high, mut low) = (0, 0);
    for _ in 0..12 {
        lia.load(&random_lia(&mut stimulus, 3));
        for vl in 0..1 << 3 {
            let lg = lia.update(vl);
            assert_eq!(lia.update(vl), lg, "the same VL again");
            high += lg.count_ones();
            low += 3 - lg.count_ones();
        }
    }
    assert!(high > 30 && low > 30, "{high} LG high, {low} low: the stimulus is too weak");
    replay(&lia.bench);
}

#[test]
fn lia_of_the_paper_is_the_models() {
    let mut stimulus = Stimulus::new(23);
    let nominal = config(Preset::Paper, &Parameters::default(), 1).lia;
    let mut lia = LiaBench::<10, 4, 4, 8>::new("lia_10", &nominal);
    lia.one_hot_table();
    lia.load(&random_lia(&mut stimulus, 10));
    for _ in 0..10 {
        let vl = stimulus.bits_word(10);
        lia.update(vl.into());
    }
    lia.switch_off();
    lia.update(lia_model::all(10));
    replay(&lia.bench);
}

/// What `lia.sv` takes for the nominal table is what the parameters give.
#[test]
fn the_proofs_know_the_nominal_table() {
    let properties = include_str!("../../hdl/gateware/src/lia.sv");
    let ratio = |preset: Preset| {
        let lia = config(preset, &memtwin_experiments::patterns::parameters(preset.sizes()), 1).lia;
        let (n, bits) = (preset.sizes().hidden, |n: usize| lia.conductance[n].to_bits());
        let (own, other, bias) = (bits(0), bits(1), bits(n));
        assert_eq!(own, bias, "{preset}");
        let cells = format!(
            "? 0\n        : address_was == ((line$q << input_bits) | line$q) || address_was == ((line$q << input_bits) | N) ? {own} : {other})"
        );
        assert!(properties.contains(&cells), "{preset}: {cells}");
        lia.ratio
    };
    let [paper, tiny, odd] = [Preset::Paper, Preset::Tiny, Preset::Odd].map(ratio);
    assert_eq!(paper, odd);
    assert!(properties.contains(&format!("N == 3 ? {tiny} : {paper};")), "{tiny} and {paper}");
}
