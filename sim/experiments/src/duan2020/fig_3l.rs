//! Figs. 3k and 3l: spatiotemporal summation of two trains shifted against each other.

use super::least_squares::fit;
use super::neuron::{agrees, interval, list, summaries};
use super::pair::{spikes, train};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/3l",
    title: "Two trains shifted against each other",
    statements: &["D-SUM-3"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &["input_usiemens", "sum_volt", "shift_us", "train_pulses_count", "threshold_volt", "hold_volt"],
    note: "Spikes in the 11 us from the first pulse. A source floats before and after its train. Shifts between \
           multiples of the period would move pulses against each other, too; the paper's 2.2 us are two periods.",
    run,
};

/// Shifts in units of half the shift that the paper shows most of: multiples of a period.
const SHIFTS: [i32; 13] = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
/// Published spikes at -2.2, 0 and 2.2 us.
const SPIKES: [(i32, f64); 3] = [(-2, 7.0), (0, 11.0), (2, 8.0)];

/// Equation 1, with y0, A, B and tau.
fn lorentz(&[y0, a, b, tau]: &[f64; 4], us: f64) -> f64 {
    y0 + a * b / (4.0 * (us - tau).powi(2) + b * b)
}

/// As published.
fn published(p: &Nbox) -> [f64; 4] {
    [p.lorentz_y0_count, p.lorentz_a_us, p.lorentz_b_us, p.lorentz_tau_us]
}

/// The nearest to our counts, and its distance.
fn nearest(p: &Nbox, shifts_us: &[f64], counts: &[f64]) -> ([f64; 4], f64) {
    let four = |at: &[f64]| <[f64; 4]>::try_from(at).expect("four coordinates");
    let found = fit(counts, &published(p), |at| shifts_us.iter().map(|&us| lorentz(&four(at), us)).collect());
    (four(&found.at), found.rms)
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let usual = train(p, p.sum_volt);
    let shift_us = |n: i32| f64::from(n) * p.shift_us / 2.0;
    let all = lab.each_seed(seeds, |_, seed| {
        let at = |n: i32| {
            // S1 comes first where the shift is positive
            let starts = [(-shift_us(n)).max(0.0), shift_us(n).max(0.0)];
            spikes(p, &starts.map(|us| Some(usual.starting_us(us))), usual.length_us(), seed)
        };
        SHIFTS.iter().map(|&n| at(n)).collect::<Result<Vec<_>, _>>()
    })?;
    let counts = summaries(&all);
    let at = |shift: i32| &counts[SHIFTS.iter().position(|&n| n == shift).expect("a shift of the list")];
    let peak = counts.iter().all(|s| s.mean <= at(0).mean);
    let agreeing = SPIKES.iter().filter(|(n, spikes)| agrees(*spikes, at(*n))).count();
    let holds = peak && agreeing == SPIKES.len();
    let shifts_us = SHIFTS.map(shift_us);
    let (own, rms) = nearest(p, &shifts_us, &counts.iter().map(|s| s.mean).collect::<Vec<_>>());
    let ours = format!(
        "{}, {}, {} spikes at +{}, 0, -{} us, {} at {:.1} us; most at 0: {peak}; {agreeing} of 3 published counts may \
         be runs of ours; the Lorentzian through ours: y0 {:.2}, A {:.1}, B {:.2}, tau {:.2} (published {}), {rms:.2} spikes \
         off ({seeds} seeds)",
        at(2).text(1),
        at(0).text(1),
        at(-2).text(1),
        p.shift_us,
        p.shift_us,
        at(6).text(1),
        shift_us(6),
        own[0],
        own[1],
        own[2],
        own[3],
        list(published(p), 2),
    );
    let mut table = Table::new("spikes", &["shift_us", "spikes_mean", "spikes_sd", "own_fit", "published_fit"]);
    for (n, s) in SHIFTS.iter().zip(&counts) {
        let us = shift_us(*n);
        table.push([us, s.mean, s.sd, lorentz(&own, us), lorentz(&published(p), us)]);
    }
    let points = SHIFTS.iter().zip(&counts).map(|(n, s)| interval(shift_us(*n), s)).collect();
    let curve = |at: [f64; 4]| (-66..=66).map(|n| f64::from(n) / 10.0).map(|us| [us, lorentz(&at, us)]).collect();
    let panel = Panel::new("", Axis::linear("shift of S2 against S1 (\u{b5}s)"), Axis::linear("spikes in 11 \u{b5}s"))
        .with(Mark::intervals("ours", points))
        .with(Mark::line("Lorentzian through ours", curve(own)))
        .with(Mark::dashed("published Lorentzian", curve(published(p))))
        .with(Mark::points("published runs", SPIKES.map(|(n, spikes)| [shift_us(n), spikes]).to_vec()));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("D-SUM-3", holds, ours)],
    })
}
