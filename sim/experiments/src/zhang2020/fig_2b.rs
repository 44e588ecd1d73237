//! Fig. 2b and S1: repeated voltage sweeps of bare devices.

use crate::bench::{ALONE, Bench, COLUMNS, PERIOD_US, ROWS, columns};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "2b",
    title: "Switching under repeated voltage sweeps",
    statements: &["Z-TS-1"],
    file: file!(),
    blocks: &["ts_emulator", "divider", "rng"],
    constants: &["growth_v0_volt", "growth_ticks", "threshold_c2c_sd_rel", "drive_min_volt", "leak_fast_us"],
    note: "A staircase of 1/64 V every 500 us up to 1.5 V and back, ten devices, ten sweeps each; rows of binary weights at \
           the divider make the voltage. The twin's device has two states and no current: what is drawn is its filament. \
           Which ramp the paper used is not told, and a slower one switches at less.",
    run,
};

const TOP: usize = 192;
const STEP: usize = 2;
const SWEEPS_EACH: usize = 10;
const BITS: usize = 8;
/// With all eight rows driven the ratio is 1, and this amplitude makes the level the voltage code.
const AMPLITUDE: u16 = 256;

/// One sweep of one device.
struct Sweep {
    /// Voltage, and filament over the threshold of this cycle, at the end of each step.
    path: Vec<[f64; 2]>,
    on_volt: Option<f64>,
    off_volt: Option<f64>,
}

fn sweeps(lab: &mut Lab) -> Result<Vec<Sweep>, ExperimentError> {
    let weights: Vec<f64> = (0..BITS).map(|bit| f64::from(2 << bit)).collect();
    let mut config = columns(&lab.parameters, lab.seed, &weights, &[0])?;
    config.layers[0].amplitude.fill(AMPLITUDE);
    let (go_on, progress) = (lab.go_on, lab.progress);
    let steps = TOP / STEP;
    let levels: Vec<usize> = (1..=steps).chain((0..steps).rev()).map(|step| step * STEP).collect();
    lab.once(|engine| {
        let mut bench = Bench::new(engine, go_on, &config, ALONE)?;
        let mut all = vec![];
        for round in 0..SWEEPS_EACH {
            let mut sweeps: Vec<Sweep> =
                (0..COLUMNS).map(|_| Sweep { path: vec![], on_volt: None, off_volt: None }).collect();
            for &level in &levels {
                let pixels: Vec<bool> = (0..ROWS).map(|row| row < BITS && level >> row & 1 == 1).collect();
                bench.set_pattern(&pixels)?;
                let volt = level as f64 / VOLTAGE_LSBS_A_VOLT;
                let mut filament = [0.0; COLUMNS];
                bench.hold(1, |probe| {
                    for (n, sweep) in sweeps.iter_mut().enumerate() {
                        let device = &probe.layers[0].devices[n];
                        filament[n] = f64::from(device.x) / (256.0 * f64::from(device.threshold.max(1)));
                        if device.on {
                            sweep.on_volt.get_or_insert(volt);
                        } else if sweep.on_volt.is_some() {
                            sweep.off_volt.get_or_insert(volt);
                        }
                    }
                })?;
                for (sweep, x) in sweeps.iter_mut().zip(filament) {
                    sweep.path.push([volt, x]);
                }
            }
            bench.rest(8, |_| ())?;
            all.extend(sweeps);
            progress(round + 1, SWEEPS_EACH);
        }
        Ok(all)
    })
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let sweeps = sweeps(lab)?;
    let on: Vec<f64> = sweeps.iter().filter_map(|s| s.on_volt).collect();
    let off: Vec<f64> = sweeps.iter().filter_map(|s| s.off_volt).collect();
    let (threshold, hold) = (Summary::of(&on), Summary::of(&off));
    let first = Summary::of(&on[..COLUMNS.min(on.len())]);
    let forming_free = (first.mean - threshold.mean).abs() < 3.0 * threshold.sd;

    let mut table = Table::new("sweeps", &["device", "sweep", "threshold_volt", "hold_volt"]);
    for (n, s) in sweeps.iter().enumerate() {
        let place = [(n % COLUMNS) as f64, (n / COLUMNS) as f64];
        table.push([place[0], place[1], s.on_volt.unwrap_or(f64::NAN), s.off_volt.unwrap_or(f64::NAN)]);
    }
    let bin = 2.0 * STEP as f64 / VOLTAGE_LSBS_A_VOLT;
    let histogram = |values: &[f64], name: &str| {
        let start = values.iter().copied().fold(f64::INFINITY, f64::min) - bin / 2.0;
        let mut counts = vec![];
        for value in values {
            let place = ((value - start) / bin) as usize;
            counts.resize(counts.len().max(place + 1), 0);
            counts[place] += 1;
        }
        Mark::histogram(name, start, bin, counts)
    };
    let paths = sweeps.iter().map(|s| s.path.clone()).collect();
    let mut shown = Panel::new(
        format!("{} sweeps", sweeps.len()),
        Axis::linear("voltage (V)").range(0.0, TOP as f64 / VOLTAGE_LSBS_A_VOLT),
        Axis::log("filament / threshold").range(1e-3, 10.0),
    );
    shown = shown.with(Mark::bundle("", paths)).with(Mark::at_y(1.0, "threshold"));
    let spread = Panel::new("switching voltages", Axis::linear("voltage (V)").range(0.0, 0.5), Axis::linear("sweeps"))
        .with(histogram(&on, "switches on"))
        .with(histogram(&off, "is off again"));
    let ramp = STEP as f64 / VOLTAGE_LSBS_A_VOLT / PERIOD_US * 1e6;
    let ours = format!(
        "{} of {} sweeps switch on at {} V, all of these off again at {} V ({ramp:.0} V/s); first sweeps at {:.2} V",
        on.len(),
        sweeps.len(),
        threshold.text(2),
        hold.text(2),
        first.mean
    );
    let holds = on.len() == sweeps.len() && off.len() == on.len() && threshold.sd > 0.0 && forming_free;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![shown, spread]),
        tables: vec![table],
        findings: vec![Finding::new("Z-TS-1", holds, ours)],
    })
}
