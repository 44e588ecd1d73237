//! Supplementary Fig. 7: spikes against the input frequency.

use super::lif::Setting;
use super::neuron::{interval, list, summaries};
use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::DUAN2020;
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/s7",
    title: "Spikes of 20 pulses against the input frequency",
    statements: &["D-LIF-3"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &["frequency_volt", "load_kohm", "membrane_pfarad", "cable_pfarad", "pulse_us", "lif_pulses_count"],
    note: "Pulses of 1 us end at 1 MHz, where they merge; no saturation comes before.",
    run,
};

/// Up to where the interval is 25 ns.
const FREQUENCIES_MHZ: [f64; 9] = [0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975];

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let setting =
        |mhz: f64| Setting { volt: p.frequency_volt, interval_us: 1.0 / mhz - p.pulse_us, ..Setting::usual(p) };
    let all = lab.each_seed(seeds, |_, seed| {
        FREQUENCIES_MHZ.iter().map(|&mhz| setting(mhz).spikes(p, seed)).collect::<Result<Vec<_>, _>>()
    })?;
    let counts = summaries(&all);
    let means: Vec<_> = counts.iter().map(|s| s.mean).collect();
    // where a count hardly changes with the interval, it may waver by a part of its error
    let rises = means.windows(2).zip(counts.windows(2)).all(|(m, s)| m[1] > m[0] - s[0].margin().max(s[1].margin()));
    let slope = |n: usize| (means[n + 1] - means[n]) / (FREQUENCIES_MHZ[n + 1] - FREQUENCIES_MHZ[n]);
    let slopes: Vec<_> = (0..means.len() - 1).map(slope).collect();
    let steepest = slopes.iter().copied().fold(0.0, f64::max);
    let saturates = slopes[slopes.len() - 1] < 0.5 * steepest;
    let holds = rises && means[means.len() - 1] > means[0] && saturates;
    let ours = format!(
        "{} spikes at {} MHz: rising, without saturation up to merging pulses (slope at most {steepest:.0} a MHz, \
         {:.0} at the end; {seeds} trains each)",
        list(means.iter().copied(), 1),
        list(FREQUENCIES_MHZ, 2),
        slopes[slopes.len() - 1],
    );
    let mut table = Table::new("spikes", &["frequency_mhz", "spikes_mean", "spikes_sd"]);
    for (mhz, s) in FREQUENCIES_MHZ.iter().zip(&counts) {
        table.push([*mhz, s.mean, s.sd]);
    }
    let points = FREQUENCIES_MHZ.iter().zip(&counts).map(|(mhz, s)| interval(*mhz, s)).collect();
    let panel =
        Panel::new("", Axis::linear("input frequency (MHz)"), Axis::linear("spikes")).with(Mark::joined("", points));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![panel]),
        tables: vec![table],
        findings: vec![Finding::new("D-LIF-3", holds, ours)],
    })
}
