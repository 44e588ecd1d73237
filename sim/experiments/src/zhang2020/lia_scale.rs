//! The lateral inhibition array at scale: how far a line is from VREF, and what spread it bears, up to 4,000 neurons.

use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::Parameters;
use memtwin_calibrate::random::{Purpose, Stream};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "lia-scale",
    title: "The lateral inhibition array at scale",
    statements: &["Z-LIA-4"],
    file: file!(),
    blocks: &["lia"],
    constants: &["lia_own_usiemens", "lia_other_usiemens", "vbias_volt", "vref_volt", "conductance_max_usiemens"],
    note: "Arithmetic on conductances, not an engine: gateware and model take up to 128 neurons. A comparator of a board has an \
           offset of some millivolts, which is more than the margins of thousands of neurons. An array fails where any line \
           is on the wrong side of VREF with no VL, or with one.",
    run,
};

const NEURONS: [usize; 11] = [4, 10, 20, 32, 50, 100, 200, 500, 1000, 2000, 4000];
const SPREADS_REL: [f64; 3] = [0.1, 0.2, 0.3];
/// Cells that are drawn for one failure rate, at most; more neurons, fewer arrays.
const CELLS_MAX: usize = 4_000_000;
const ARRAYS_MAX: usize = 400;
/// Arrays at least: what is told of 4,000 neurons is rough.
const ARRAYS_MIN: usize = 4;

/// A way to design the array for n neurons.
#[derive(Debug, Clone, Copy)]
struct Design {
    own_usiemens: f64,
    bias_usiemens: f64,
    /// Cells in parallel that make up the bias.
    bias_cells: usize,
    other_usiemens: f64,
    vref_volt: f64,
}

/// Lines of an array whose cells are all nominal, in volts.
struct Lines {
    idle: f64,
    winner: f64,
    loser: f64,
}

impl Design {
    fn lines(&self, n: usize, vbias: f64) -> Lines {
        let total = self.own_usiemens + self.bias_usiemens + self.other_usiemens * (n - 1) as f64;
        let volt = |usiemens: f64| vbias * usiemens / total;
        Lines {
            idle: volt(self.bias_usiemens),
            winner: volt(self.own_usiemens + self.bias_usiemens),
            loser: volt(self.other_usiemens + self.bias_usiemens),
        }
    }

    /// Distance of the nearest line to VREF on its right side, in volts; negative where one is on the wrong side.
    fn margin(&self, n: usize, vbias: f64) -> f64 {
        let lines = self.lines(n, vbias);
        (self.vref_volt - lines.idle.max(lines.winner)).min(lines.loser - self.vref_volt)
    }

    /// Whether an array with spread works: with no VL, and with any one.
    fn works(&self, n: usize, vbias: f64, sd_rel: f64, stream: &mut Stream) -> bool {
        let mut cell = |usiemens: f64| stream.spread(usiemens, sd_rel).max(0.0);
        (0..n).all(|_| {
            let (own, one) = (cell(self.own_usiemens), self.bias_usiemens / self.bias_cells as f64);
            let bias: f64 = (0..self.bias_cells).map(|_| cell(one)).sum();
            let (mut sum, mut least) = (0.0, f64::INFINITY);
            for _ in 1..n {
                let other = cell(self.other_usiemens);
                (sum, least) = (sum + other, f64::min(least, other));
            }
            let limit = self.vref_volt / vbias * (own + bias + sum);
            own + bias < limit && least + bias > limit
        })
    }
}

/// The designs by name.
fn designs(p: &Parameters, n: usize) -> [(&'static str, Option<Design>); 4] {
    let (own, other, max) = (p.lia_own_usiemens, p.lia_other_usiemens, p.conductance_max_usiemens);
    let others = (n - 1) as f64;
    let plain = Design {
        own_usiemens: own,
        bias_usiemens: p.lia_bias_usiemens,
        bias_cells: 1,
        other_usiemens: other,
        vref_volt: p.vref_volt,
    };
    let ratio = p.vbias_volt / p.vref_volt;
    // VREF in the middle of winner and loser: ratio (bias + (own + other) / 2) = own + bias + (n - 1) other
    let bias = (own + others * other - ratio * (own + other) / 2.0) / (ratio - 1.0);
    let cells = (bias / max).ceil().max(1.0);
    let many = Design { bias_usiemens: bias, bias_cells: cells as usize, ..plain };
    let scaled = ((ratio - 1.0) * max + own * (ratio / 2.0 - 1.0)) / (others - ratio / 2.0);
    let single = Design { bias_usiemens: max, other_usiemens: scaled, ..plain };
    let lines = plain.lines(n, p.vbias_volt);
    let low = Design { vref_volt: (lines.winner + lines.loser) / 2.0, ..plain };
    [
        ("as published", Some(plain)),
        ("one bias cell, weaker cells", Some(single).filter(|d| d.other_usiemens > own && d.other_usiemens <= max)),
        ("bias cells in parallel", Some(many).filter(|d| d.bias_usiemens > 0.0)),
        ("VREF scaled as 1/n", Some(low)),
    ]
}

/// What was found of one design at one size.
struct Row {
    neurons: usize,
    name: &'static str,
    design: Design,
    margin_mv: f64,
    /// Arrays drawn, and how many of them fail, at each spread.
    fails: [(usize, usize); 3],
}

fn row(lab: &Lab, n: usize, name: &'static str, design: Design, stream: &mut Stream) -> Row {
    let vbias = lab.parameters.vbias_volt;
    let margin = design.margin(n, vbias);
    let arrays = (CELLS_MAX / (n * (n + design.bias_cells))).clamp(ARRAYS_MIN, ARRAYS_MAX).min(lab.seeds * 10);
    let fails = SPREADS_REL.map(|sd| {
        let fail = |_: &usize| margin <= 0.0 || !design.works(n, vbias, sd, stream);
        (arrays, (0..arrays).filter(fail).count())
    });
    Row { neurons: n, name, design, margin_mv: 1000.0 * margin, fails }
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let mut stream = Stream::new(lab.seed, Purpose::Lia, 0);
    let mut rows = vec![];
    for (done, n) in NEURONS.into_iter().enumerate() {
        if !(lab.go_on)() {
            return Err(ExperimentError::Interrupted);
        }
        let known = designs(&lab.parameters, n).into_iter().filter_map(|(name, design)| Some((name, design?)));
        rows.extend(known.map(|(name, design)| row(lab, n, name, design, &mut stream)));
        (lab.progress)(done + 1, NEURONS.len());
    }
    let columns = [
        "neurons",
        "design",
        "own_usiemens",
        "bias_usiemens",
        "bias_cells",
        "other_usiemens",
        "vref_mv",
        "margin_mv",
        "arrays",
        "failed_at_10_percent",
        "failed_at_20_percent",
        "failed_at_30_percent",
    ];
    let mut table = Table::new("scaling", &columns);
    for r in &rows {
        let d = &r.design;
        let numbers = [
            d.own_usiemens,
            d.bias_usiemens,
            d.bias_cells as f64,
            d.other_usiemens,
            1000.0 * d.vref_volt,
            r.margin_mv,
            r.fails[0].0 as f64,
        ];
        let fails = r.fails.iter().map(|(_, failed)| *failed as f64);
        let cells = [crate::table::Value::from(r.neurons as f64), r.name.into()].into_iter();
        table.push(cells.chain(numbers.into_iter().chain(fails).map(Into::into)));
    }
    Ok(Outcome { figure: figure(&rows), tables: vec![table], findings: vec![finding(&rows)] })
}

fn figure(rows: &[Row]) -> Figure {
    let names = ["as published", "one bias cell, weaker cells", "bias cells in parallel", "VREF scaled as 1/n"];
    let of = |name: &str, y: &dyn Fn(&Row) -> f64| -> Vec<[f64; 2]> {
        rows.iter().filter(|r| r.name == name).map(|r| [r.neurons as f64, y(r)]).collect()
    };
    let neurons = || Axis::log("neurons n");
    let mut margin =
        Panel::new("margin to VREF, nominal cells", neurons(), Axis::log("margin (mV)").range(0.05, 100.0));
    for name in names {
        margin = margin.with(Mark::line(name, of(name, &|r| r.margin_mv)));
    }
    let mut panels = vec![margin];
    for (n, sd) in SPREADS_REL.iter().enumerate() {
        let title = format!("arrays that fail at {:.0} % spread", 100.0 * sd);
        let mut panel = Panel::new(title, neurons(), Axis::linear("arrays that fail (%)").range(0.0, 100.0));
        for name in names {
            panel = panel.with(Mark::line(name, of(name, &|r| 100.0 * r.fails[n].1 as f64 / r.fails[n].0 as f64)));
        }
        panels.push(panel);
    }
    Figure::new(EXPERIMENT.title, panels).with_columns(2)
}

fn finding(rows: &[Row]) -> Finding {
    let working = |name: &str| rows.iter().filter(|r| r.name == name && r.margin_mv > 0.0).map(|r| r.neurons).max();
    let margin =
        |name: &str, n: usize| rows.iter().find(|r| r.name == name && r.neurons == n).map_or(f64::NAN, |r| r.margin_mv);
    let ours = format!(
        "by array size alone up to n = {}; one bias cell and weaker cells {} (margin {:.1} mV there), bias cells in parallel or VREF as 1/n {} \
         (margin {:.2} mV); no spread of 10 % is borne there",
        working("as published").unwrap_or(0),
        working("one bias cell, weaker cells").unwrap_or(0),
        working("one bias cell, weaker cells").map_or(f64::NAN, |n| margin("one bias cell, weaker cells", n)),
        working("bias cells in parallel").unwrap_or(0),
        margin("bias cells in parallel", 4000),
    );
    let alone = working("as published").unwrap_or(0) >= 1000;
    Finding::new("Z-LIA-4", alone, ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published array: 7, 14 and 172 mV against 50 mV.
    #[test]
    fn ten_neurons_have_the_published_margin() {
        let p = Parameters::default();
        let margin_mv =
            |n: usize, design: usize| 1000.0 * designs(&p, n)[design].1.map_or(f64::NAN, |d| d.margin(n, p.vbias_volt));
        let check = |n, design, expect: f64| {
            assert!((margin_mv(n, design) - expect).abs() < 0.05, "{n}: {}", margin_mv(n, design))
        };
        check(10, 0, 35.85);
        check(100, 1, 6.46);
        check(500, 1, 0.43);
        check(4000, 3, 0.18);
        assert!(margin_mv(33, 0) < 0.0);
    }
}
