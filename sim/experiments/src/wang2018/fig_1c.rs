//! Fig. 1b to 1e: trains of sub-threshold pulses, and the distribution of the pulses to fire.

use super::langevin::Langevin;
use super::samples::{alike_probability, distance_from_normal, normal_of, share, skewness, tally};
use super::trains::{PULSES_MAX, Train, on_emulator, on_langevin, single, single_fires};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::Summary;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::diffusive::{Diffusive, WANG2018};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "wang2018/1c",
    title: "Sub-threshold pulses to fire: Ag particles and the fixed-point device",
    statements: &["W-TS-1"],
    file: file!(),
    blocks: &["ts_emulator", "rng"],
    constants: &[
        "particles_count",
        "wells_count",
        "well_energy",
        "attraction_force",
        "langevin_threshold_own",
        "train_amplitude_rel",
        "emulator_growth_ticks",
        "emulator_threshold_sd_rel",
    ],
    note: "Of the Langevin model the paper gives kappa tau0 and Rex/Rmin; potential, particles, temperatures and pulses are \
           ours. The emulator is fitted to its mean, spread, amplitudes and mean relaxation.",
    run,
};

/// Trains on one device.
const TRAINS: usize = 5;
/// Amplitudes over the threshold: of single pulses, and of trains.
const SINGLES_REL: [f64; 9] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3];
const TRAINS_REL: [f64; 5] = [0.7, 0.8, 0.9, 1.0, 1.1];
/// Largest distance from a normal distribution that is called near, and largest skewness.
const DISTANCE_MAX: f64 = 0.12;
const SKEWNESS_MAX: f64 = 0.9;

/// What one seed gives.
struct Device {
    langevin: Vec<Train>,
    emulator: Vec<Train>,
    singles: [bool; SINGLES_REL.len()],
    /// One train of each kind at each amplitude.
    amplitudes: [[Train; 2]; TRAINS_REL.len()],
}

fn device(p: &Diffusive, seed: u64) -> Result<Device, ExperimentError> {
    let mut langevin = Langevin::new(p, seed);
    let mut emulator = single(p, seed)?;
    let mut amplitudes = [[Train::default(); 2]; TRAINS_REL.len()];
    let rel = p.train_amplitude_rel;
    let device = Device {
        langevin: (0..TRAINS).map(|_| on_langevin(&mut langevin, p, rel)).collect(),
        emulator: (0..TRAINS).map(|_| on_emulator(&mut emulator, p, rel)).collect(),
        singles: SINGLES_REL.map(|rel| single_fires(p, seed, rel)),
        amplitudes,
    };
    for (trains, rel) in amplitudes.iter_mut().zip(TRAINS_REL) {
        *trains = [on_langevin(&mut langevin, p, rel), on_emulator(&mut emulator, p, rel)];
    }
    Ok(Device { amplitudes, ..device })
}

/// Pulses to fire of the trains that fired, and relaxation of those that relaxed.
fn split<'a>(trains: impl Iterator<Item = &'a Train> + Clone) -> (Vec<f64>, Vec<f64>) {
    let pulses = trains.clone().filter_map(|t| t.pulses).map(|n| n as f64).collect();
    (pulses, trains.filter_map(|t| t.relaxation_kappa).collect())
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&WANG2018, lab.seeds);
    let all = lab.each_seed(seeds, |_, seed| device(p, seed))?;
    let (langevin, relaxation) = split(all.iter().flat_map(|d| &d.langevin));
    let (emulator, relaxation_emulator) = split(all.iter().flat_map(|d| &d.emulator));
    let trains = seeds * TRAINS;
    let [a, b, ra, rb] = [&langevin, &emulator, &relaxation, &relaxation_emulator].map(|v| Summary::of(v));
    let (distance, skew) = (distance_from_normal(&langevin), skewness(&langevin));
    let alike = alike_probability(&langevin, &emulator);
    let all_fired = langevin.len() == trains && emulator.len() == trains;
    let all_relaxed = relaxation.len() as f64 > 0.95 * trains as f64 && relaxation_emulator.len() == trains;
    let near = distance < DISTANCE_MAX && skew.abs() < SKEWNESS_MAX;
    let fits = (a.mean - b.mean).abs() < 0.1 * a.mean && (a.sd - b.sd).abs() < 0.25 * a.sd;
    let ours = format!(
        "{} pulses, skewness {skew:.2}, at most {:.0} % from a Gaussian; relaxes within {} /kappa; emulator {} pulses, {} /kappa \
         (chi-square between both: p = {alike:.2}; {trains} trains on {seeds} devices each)",
        a.text(2),
        100.0 * distance,
        ra.text(1),
        b.text(2),
        rb.text(1),
    );
    let mut table = Table::new(
        "trains",
        &["langevin_pulses", "langevin_relaxation_kappa", "emulator_pulses", "emulator_relaxation_kappa"],
    );
    for (one, two) in all.iter().flat_map(|d| d.langevin.iter().zip(&d.emulator)) {
        let pulses = |t: &Train| t.pulses.map_or(f64::NAN, |n| n as f64);
        let relaxation = |t: &Train| t.relaxation_kappa.unwrap_or(f64::NAN);
        table.push([pulses(one), relaxation(one), pulses(two), relaxation(two)]);
    }
    let (amplitudes, panel) = by_amplitude(&all);
    let panels = vec![
        trace(p, lab.seed),
        histogram("Ag particles (Langevin)", &langevin),
        histogram("Fixed-point device", &emulator),
        threshold(&all),
        panel,
    ];
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table, amplitudes],
        findings: vec![Finding::new("W-TS-1", all_fired && all_relaxed && near && fits, ours)],
    })
}

/// The first train of the Langevin model: source, voltage, current.
fn trace(p: &Diffusive, seed: u64) -> Panel {
    let source = p.train_amplitude_rel * p.langevin_threshold_own;
    let mut device = Langevin::new(p, seed);
    let (mut lanes, mut steps, mut fired): ([Vec<[f64; 2]>; 3], usize, bool) = Default::default();
    let mut see = |volt: f64, device: &Langevin| {
        steps += 1;
        let kappa = steps as f64 * p.langevin_step;
        let own = p.langevin_threshold_own;
        let values = [volt / own, (device.current() / own).max(0.0), device.resistance().log10()];
        lanes.iter_mut().zip(values).for_each(|(lane, value)| lane.push([kappa, value]));
        fired |= device.fires(source) && volt > 0.0;
        fired
    };
    for _ in 0..PULSES_MAX {
        if see(0.0, &device) {
            break;
        }
        device.run(source, p.train_pulse_kappa, |device| {
            see(source, device);
            true
        });
        device.run(0.0, p.train_pulse_kappa, |device| {
            see(0.0, device);
            true
        });
    }
    device.run(0.0, p.train_rest_kappa, |device| see(0.0, device));
    let [volt, current, resistance] = lanes;
    Panel::new("A train on the Langevin model", Axis::linear("time (1/\u{3ba})"), Axis::linear(""))
        .with(Mark::steps("source / threshold", volt))
        .with(Mark::trace("current (threshold / Rmin)", current))
        .with(Mark::trace("log\u{2081}\u{2080} R / Rmin", resistance))
}

/// How often each number of pulses was needed, and a Gaussian of the same mean and spread.
fn histogram(title: &str, pulses: &[f64]) -> Panel {
    let panel = Panel::new(title, Axis::linear("pulses to fire"), Axis::linear("trains")).with(Mark::histogram(
        title,
        -0.5,
        1.0,
        tally(pulses),
    ));
    let Some(normal) = normal_of(pulses) else { return panel };
    let most = pulses.iter().copied().fold(0.0, f64::max) as usize + 1;
    let points = (0..=most).map(|n| [n as f64, share(&normal, n) * pulses.len() as f64]).collect();
    panel.with(Mark::line("Gaussian", points))
}

/// The probability to switch in one pulse, by which voltages are normalised.
fn threshold(all: &[Device]) -> Panel {
    let share = |n: usize| all.iter().filter(|d| d.singles[n]).count() as f64 / all.len() as f64;
    let points = SINGLES_REL.iter().enumerate().map(|(n, &rel)| [rel, share(n)]).collect();
    Panel::new("Single pulses", Axis::linear("amplitude / threshold"), Axis::linear("probability to switch"))
        .with(Mark::line("", points))
        .with(Mark::at_x(1.0, "threshold"))
}

/// Pulses to fire at each amplitude of a train.
fn by_amplitude(all: &[Device]) -> (Table, Panel) {
    let mut table = Table::new(
        "amplitudes",
        &["amplitude_rel", "langevin_pulses", "langevin_sd", "emulator_pulses", "emulator_sd"],
    );
    let mut curves = [vec![], vec![]];
    for (n, rel) in TRAINS_REL.into_iter().enumerate() {
        let of = |kind: usize| Summary::of(&split(all.iter().map(|d| &d.amplitudes[n][kind])).0);
        let both = [of(0), of(1)];
        table.push([rel, both[0].mean, both[0].sd, both[1].mean, both[1].sd]);
        for (curve, s) in curves.iter_mut().zip(both) {
            curve.push(memtwin_plot::Interval::new(rel, s.mean, s.mean - s.margin(), s.mean + s.margin()));
        }
    }
    let [langevin, emulator] = curves;
    let panel =
        Panel::new("Trains by amplitude", Axis::linear("amplitude / threshold"), Axis::linear("pulses to fire"))
            .with(Mark::joined("Ag particles (Langevin)", langevin))
            .with(Mark::joined("Fixed-point device", emulator));
    (table, panel)
}
