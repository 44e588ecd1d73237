//! Fig. 2b: current against voltage of the bare device, and how fast it switches (Supplementary Fig. 3).

use super::neuron::{Sample, current_uampere, load, single, trace, volt};
use super::stimulus::{Segment, ticks};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_engine::array::{ArrayEngine, ArrayModel};
use memtwin_plot::{Axis, Figure, Mark, Panel};
use memtwin_spec::array::{ArrayConfig, Level};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/2b",
    title: "The NbOx device: current against voltage, and switching times",
    statements: &["D-TS-1"],
    file: file!(),
    blocks: &["rc_emulator", "rng"],
    constants: &[
        "threshold_volt",
        "threshold_c2c_sd_rel",
        "hold_volt",
        "off_usiemens",
        "on_usiemens",
        "onset_ns",
        "rest_ns",
    ],
    note: "Threshold and hold voltage are fits to the spike counts of Figs. 3 and 4: with equal load resistors these \
           need a threshold below the published one. Off and on state are ohmic; endurance is not modelled.",
    run,
};

/// One row holds 1023.75 uS at most.
const ROW_USIEMENS: f64 = 1000.0;
/// Ticks between two levels of a sweep, so that they differ by 2 mV.
const LEVEL_TICKS: u32 = 20;
/// Levels from one point of a drawn line to the next.
const LINE_LEVELS: usize = 4;
/// How far our voltages may be from those that the paper gives as about so much.
const ABOUT_VOLT: f64 = 0.1;
/// The published voltages and times.
const THRESHOLD_VOLT: f64 = 0.8;
const HOLD_VOLT: f64 = 0.6;
const ON_NS: f64 = 50.0;
const OFF_NS: f64 = 25.0;

/// A device at a stiff source: rows in parallel.
fn device(p: &Nbox, seed: u64) -> Result<ArrayConfig, ExperimentError> {
    let rows = (p.sweep_source_usiemens / ROW_USIEMENS).ceil() as usize;
    single(p, &p.sweep_circuit(), &vec![p.sweep_source_usiemens / rows as f64; rows], seed)
}

/// One cycle of the sweep: 0, up, down, 0.
fn cycle(p: &Nbox) -> Vec<f64> {
    let quarter = ticks(p.sweep_volt / p.sweep_volt_a_us, p.sweep_tick_ns / 1000.0) / LEVEL_TICKS;
    let part = |n: u32| p.sweep_volt * f64::from(n) / f64::from(quarter);
    let up = (0..quarter).map(part);
    let down = (0..2 * quarter).map(|n| p.sweep_volt - part(n));
    up.chain(down).chain((0..quarter).map(|n| part(n) - p.sweep_volt)).collect()
}

/// Sweeps of one device: source voltages at which it turned, each with its sign.
#[derive(Debug, Clone, Default)]
struct Sweeps {
    on_volt: Vec<f64>,
    off_volt: Vec<f64>,
    /// Source and current of each cycle.
    lines: Vec<Vec<[f64; 2]>>,
}

fn sweep(p: &Nbox, seed: u64) -> Result<Sweeps, ExperimentError> {
    let config = device(p, seed)?;
    let mut engine = ArrayModel::default();
    load(&mut engine, &config)?;
    let (mut sweeps, mut was_on, mut before_volt) = (Sweeps::default(), false, 0.0);
    for _ in 0..p.sweep_cycles_count as usize {
        let mut line = vec![];
        for (n, source) in cycle(p).into_iter().enumerate() {
            engine.set_levels(&vec![Level::at_volt(source); config.sizes.rows])?;
            engine.run(LEVEL_TICKS, false)?;
            let found = engine.neurons()?[0].device;
            let volt = volt(found.x);
            match (was_on, found.on) {
                (false, true) => sweeps.on_volt.push(source),
                (true, false) => sweeps.off_volt.push(before_volt),
                _ => {}
            }
            let turned = was_on != found.on;
            (was_on, before_volt) = (found.on, volt);
            if turned || n % LINE_LEVELS == 0 {
                line.push([source, current_uampere(p, &Sample { volt, on: found.on }).abs().max(1e-3)]);
            }
        }
        sweeps.lines.push(line);
    }
    Ok(sweeps)
}

/// From the crossing of the threshold, and of the hold voltage, until it has switched, in nanoseconds.
fn times(p: &Nbox, seed: u64) -> Result<[f64; 2], ExperimentError> {
    let config = device(p, seed)?;
    let at = |volt: f64| Segment {
        ticks: ticks(0.2, p.sweep_tick_ns / 1000.0),
        levels: vec![Level::at_volt(volt); config.sizes.rows],
    };
    let samples = trace(&config, &[at(p.sweep_volt), at(0.0)])?;
    let first = |found: &dyn Fn(&Sample) -> bool, from: usize| {
        samples[from..].iter().position(found).map_or(samples.len(), |n| n + from)
    };
    let on = first(&|s| s.on, 0);
    let off = first(&|s| !s.on, on);
    let beyond = first(&|s| s.volt > p.threshold_volt, 0);
    let below = first(&|s| s.volt < p.hold_volt, on);
    Ok([on - beyond, off - below].map(|ticks| ticks as f64 * p.sweep_tick_ns))
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| Ok((sweep(p, seed)?, times(p, seed)?)))?;
    let of = |values: &dyn Fn(&Sweeps) -> &Vec<f64>, sign: f64| -> Vec<f64> {
        all.iter().flat_map(|(s, _)| values(s)).map(|volt| volt * sign).filter(|volt| *volt > 0.0).collect()
    };
    let on = [1.0, -1.0].map(|sign| Summary::of(&of(&|s| &s.on_volt, sign)));
    let off = [1.0, -1.0].map(|sign| Summary::of(&of(&|s| &s.off_volt, sign)));
    let slowest = |n: usize| all.iter().map(|(_, times)| times[n]).fold(0.0, f64::max);
    let (on_ns, off_ns) = (slowest(0), slowest(1));
    let symmetric = (on[0].mean - on[1].mean).abs() < 0.01 && (off[0].mean - off[1].mean).abs() < 0.01;
    let is_about = (on[0].mean - THRESHOLD_VOLT).abs() <= ABOUT_VOLT && (off[0].mean - HOLD_VOLT).abs() <= ABOUT_VOLT;
    let holds = is_about && symmetric && on_ns < ON_NS && off_ns < OFF_NS;
    let ours = format!(
        "threshold {} and -{} V, hold {} and -{} V; on in {on_ns:.0} ns, off in {off_ns:.0} ns ({} cycles of {seeds} \
         seeds); the threshold is a fit to Figs. 3 and 4, endurance is not modelled",
        on[0].text(3),
        on[1].text(3),
        off[0].text(3),
        off[1].text(3),
        p.sweep_cycles_count,
    );
    let mut table = Table::new("switching", &["on_volt", "off_volt"]);
    for (on, off) in all.iter().flat_map(|(s, _)| s.on_volt.iter().zip(&s.off_volt)) {
        table.push([*on, *off]);
    }
    let lines = all.first().map_or(vec![], |(sweeps, _)| sweeps.lines.clone());
    let panel = Panel::new("Ten cycles", Axis::linear("source voltage (V)"), Axis::log("device current (\u{b5}A)"))
        .with(Mark::bundle("", lines));
    let (start, width) = (0.5, 0.01);
    let histogram = |name: &str, volts: Vec<f64>| {
        let mut counts = vec![0; 30];
        volts.iter().for_each(|volt| counts[((volt - start) / width).clamp(0.0, 29.0) as usize] += 1);
        Mark::histogram(name, start, width, counts)
    };
    let spread = Panel::new("Where it switches", Axis::linear("voltage (V)"), Axis::linear("cycles"))
        .with(histogram("on", of(&|s| &s.on_volt, 1.0)))
        .with(histogram("off (device voltage)", of(&|s| &s.off_volt, 1.0)));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel, spread]),
        tables: vec![table],
        findings: vec![Finding::new("D-TS-1", holds, ours)],
    })
}
