//! The lateral inhibition array (Fig. 4a): n lines of n + 1 conductances, and a comparator each.
//!
//! A sweep goes through the patterns of VL: none, each single one, pairs, and random ones. The arrays of one netlist see the
//! same VL: the nominal one, and others whose cells are spread.

use crate::{Check, Netlist, Results, SpiceError};
use memtwin_calibrate::Parameters;
use memtwin_calibrate::code::CONDUCTANCE_LSBS_A_USIEMENS;
use memtwin_model::lia::Lia;
use memtwin_spec::{Conductance, LiaConfig, Mask, Pattern, PatternSet, Sizes};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Spreads of the cells, standard deviation over value.
const SPREADS: [f64; 4] = [0.0, 0.05, 0.1, 0.3];
/// Random patterns, and most pairs.
const RANDOM_PATTERNS: usize = 40;
const PAIRS_MAX: usize = 60;
/// Output of a comparator: it drives shared gates (Z-LIA-1).
const LG_VOLT: f64 = 3.0;

/// Arrays of one size, and the patterns of VL that they see.
#[derive(Debug, Clone)]
pub struct Arrays {
    pub neurons: usize,
    vbias_volt: f64,
    vref_volt: f64,
    arrays: Vec<(f64, LiaConfig)>,
    patterns: Vec<Mask>,
}

/// A line of an array: its cells, the bias last.
struct Line<'a> {
    array: usize,
    spread: f64,
    line: usize,
    cells: &'a [Conductance],
}

impl Arrays {
    /// Arrays of `neurons` lines, with the LIA of these parameters.
    pub fn new(parameters: &Parameters, neurons: usize, seed: u64) -> Result<Self, SpiceError> {
        let mut arrays = vec![];
        for spread in SPREADS {
            let parameters = Parameters { lia_conductance_d2d_sd_rel: spread, ..parameters.clone() };
            let pattern = Pattern { name: "pattern".into(), pixels: vec![true] };
            let patterns = PatternSet::new(1, vec![pattern]);
            arrays.push((spread, parameters.config(Sizes::new(1, neurons, 1)?, patterns, seed)?.lia));
        }
        let (vbias_volt, vref_volt) = (parameters.vbias_volt, parameters.vref_volt);
        Ok(Arrays { neurons, vbias_volt, vref_volt, arrays, patterns: patterns(neurons, seed) })
    }

    /// The sweep over all patterns, as a netlist.
    pub fn netlist(&self) -> Netlist {
        let comment = [
            "The lateral inhibition array of Fig. 4a: a sweep through patterns of VL (v(index)).",
            "Va0_3: line 3 of array 0, whose cells are nominal; lg0_3: its comparator. Further arrays: with spread.",
        ];
        let name = format!("lia_{}", self.neurons);
        let mut netlist = Netlist::new(&name, &comment, "run, then plot v(a0_0) v(lg0_0)");
        netlist.line(format_args!(".param vbias={} vref={} vlg={LG_VOLT}", self.vbias_volt, self.vref_volt));
        netlist.line("Vindex index 0 0\nVbias bias 0 {vbias}\nVref ref 0 {vref}");
        for n in 0..self.neurons {
            let point = |(index, vl): (usize, &Mask)| format!("{index},{}", vl >> n & 1);
            let points: Vec<String> = self.patterns.iter().enumerate().map(point).collect();
            let words =
                (0..points.len()).map(|k| format!("{}{}", points[k], if k + 1 < points.len() { "," } else { ")}" }));
            netlist.long(&format!("Bvl{n} vl{n} 0 V={{vbias*pwl(v(index),"), words);
        }
        for Line { array, line, cells, spread } in self.lines() {
            if line == 0 {
                netlist.line(format_args!("* array {array}, spread {spread}"));
            }
            for (input, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.to_bits() > 0) {
                let source = if input == self.neurons { "bias".to_string() } else { format!("vl{input}") };
                let usiemens = f64::from(cell.to_bits()) / CONDUCTANCE_LSBS_A_USIEMENS;
                netlist.line(format_args!("R{array}_{line}_{input} {source} a{array}_{line} {{1/{usiemens}u}}"));
            }
            let (node, output) = (format!("a{array}_{line}"), format!("lg{array}_{line}"));
            netlist.line(format_args!("B{output} {output} 0 V={{v({node}) < v(ref) ? vlg : 0}}"));
        }
        netlist.line(format_args!(".dc Vindex 0 {} 1\n.end", self.patterns.len() - 1));
        netlist
    }

    /// Every line of every array, but those without any conductance, which float.
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let arrays = self.arrays.iter().enumerate();
        let lines = arrays.flat_map(|(array, (spread, lia))| {
            let lines = lia.conductance.chunks(self.neurons + 1).enumerate();
            lines.map(move |(line, cells)| Line { array, spread: *spread, line, cells })
        });
        lines.filter(|line| line.cells.iter().any(|cell| cell.to_bits() > 0))
    }

    /// Line voltages and LG that ngspice found, beside the twin's.
    pub fn compare(&self, results: &Results) -> Result<Vec<Check>, SpiceError> {
        let (mut voltages, mut lgs, mut close) = (vec![], vec![], 0);
        for Line { array, spread, line, cells } in self.lines() {
            let config = &self.arrays[array].1;
            let mut twin = Lia::new(self.neurons, config);
            let found = results.vector(&format!("v(a{array}_{line})"))?;
            let outputs = results.vector(&format!("v(lg{array}_{line})"))?;
            // VBIAS / VREF is a whole number in the twin
            let rounded_volt = (self.vref_volt - self.vbias_volt / f64::from(config.ratio)).abs();
            for ((&vl, &volt), &output) in self.patterns.iter().zip(found).zip(outputs) {
                let case = format!("spread {spread}, line {line}, VL {vl:#b}");
                let (active, total) = sums(cells, vl);
                let lsb_volt = self.vbias_volt / total;
                voltages.push(((volt - lsb_volt * active) / lsb_volt, case.clone()));
                if (volt - self.vref_volt).abs() <= lsb_volt.max(rounded_volt) {
                    close += 1;
                    continue;
                }
                twin.update(vl);
                let differs = (output > LG_VOLT / 2.0) != (twin.lg >> line & 1 == 1);
                lgs.push((f64::from(u8::from(differs)), case));
            }
        }
        let n = self.neurons;
        let left_out = if close > 0 { format!("{close} too close to VREF left out") } else { String::new() };
        Ok(vec![
            Check::new(format!("LIA of {n}: line voltages"), ("LSB", 1.0), voltages),
            Check::new(format!("LIA of {n}: LG"), ("wrong", 0.0), lgs).noted(left_out),
        ])
    }
}

/// Conductance of the active cells with the bias, and of all, in LSBs: a line is at VBIAS active / total.
fn sums(cells: &[Conductance], vl: Mask) -> (f64, f64) {
    let code = |n: usize| f64::from(cells[n].to_bits());
    let bias = cells.len() - 1;
    let active: f64 = (0..bias).filter(|&n| vl >> n & 1 == 1).map(code).sum();
    (active + code(bias), (0..=bias).map(code).sum())
}

/// No VL, each single one, pairs, random ones.
fn patterns(neurons: usize, seed: u64) -> Vec<Mask> {
    let mut draws = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut patterns = vec![0];
    patterns.extend((0..neurons).map(|n| 1 << n));
    let pairs: Vec<Mask> = (0..neurons).flat_map(|b| (0..b).map(move |a| 1 << a | 1 << b)).collect();
    // evenly over all of them where they are many
    let step = pairs.len().div_ceil(PAIRS_MAX).max(1);
    patterns.extend(pairs.iter().step_by(step));
    let mask = memtwin_model::lia::all(neurons);
    patterns.extend(
        (0..RANDOM_PATTERNS).map(|_| (Mask::from(draws.next_u64()) << 64 | Mask::from(draws.next_u64())) & mask),
    );
    patterns
}
