//! Fig. 4c: a modulatory input makes the neuron answer the driving input.

use super::fig_3d::spikes as lane;
use super::neuron::{agrees, fires, interval, list, summaries};
use super::pair::{config, spikes, train};
use super::stimulus::{Train, schedule};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::rises;
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_calibrate::nbox::{DUAN2020, Nbox};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/4c",
    title: "A modulatory input gates the driving input",
    statements: &["D-GAIN-1"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[
        "gain_volt",
        "gain_interval_us",
        "input_usiemens",
        "threshold_volt",
        "off_usiemens",
        "train_pulses_count",
    ],
    note: "A modulatory input of 0 V is at ground: it pulls the node to half of the driving voltage.",
    run,
};

/// Modulatory inputs in volts, and published spikes.
pub const MODULATIONS_VOLT: [f64; 5] = [0.0, 0.4, 0.5, 0.6, 0.7];
const SPIKES: [f64; 5] = [0.0, 5.0, 8.0, 9.0, 9.0];

/// Driving and modulatory train with the same pulses.
pub fn trains(p: &Nbox, interval_us: f64, m_volt: f64) -> [Option<Train>; 2] {
    [p.gain_volt, m_volt].map(|volt| Some(train(p, volt).every_us(interval_us)))
}

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let (p, seeds) = (&DUAN2020, lab.seeds);
    let at = |m_volt: f64| trains(p, p.gain_interval_us, m_volt);
    let end_us = train(p, 0.0).every_us(p.gain_interval_us).length_us();
    let all = lab.each_seed(seeds, |_, seed| {
        MODULATIONS_VOLT.iter().map(|&m| spikes(p, &at(m), end_us, seed)).collect::<Result<Vec<_>, _>>()
    })?;
    let counts = summaries(&all);
    let agreeing = SPIKES.iter().zip(&counts).filter(|(spikes, s)| agrees(**spikes, s)).count();
    let grows = rises(&counts.iter().map(|s| s.mean).collect::<Vec<_>>());
    let ours = format!(
        "{} spikes (sd {}) at {} V; rising: {grows}; {agreeing} of 5 published counts may be runs of ours ({seeds} \
         seeds)",
        list(counts.iter().map(|s| s.mean), 1),
        list(counts.iter().map(|s| s.sd), 1),
        list(MODULATIONS_VOLT, 1),
    );
    let mut table = Table::new("spikes", &["modulation_volt", "spikes_mean", "spikes_sd", "published_spikes"]);
    for ((m, s), published) in MODULATIONS_VOLT.iter().zip(&counts).zip(SPIKES) {
        table.push([*m, s.mean, s.sd, published]);
    }
    let mut shown = Panel::new("One run", Axis::linear("time (\u{b5}s)"), Axis::linear(""));
    for m in MODULATIONS_VOLT {
        let tick_us = p.tick_ns / 1000.0;
        let fires = fires(&config(p, lab.seed)?, &schedule(&at(m), end_us, tick_us))?.remove(0);
        shown = shown
            .with(Mark::steps(format!("m = {m} V"), lane(fires.iter().map(|f| f64::from(f.tick) * tick_us), end_us)));
    }
    let points = MODULATIONS_VOLT.iter().zip(&counts).map(|(m, s)| interval(*m, s)).collect();
    let published = MODULATIONS_VOLT.iter().zip(SPIKES).map(|(m, spikes)| [*m, spikes]).collect();
    let curve = Panel::new("Spikes of ten pulses", Axis::linear("modulatory input (V)"), Axis::linear("spikes"))
        .with(Mark::intervals("ours", points))
        .with(Mark::points("published", published));
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, vec![shown, curve]),
        tables: vec![table],
        findings: vec![Finding::new("D-GAIN-1", grows && agreeing == SPIKES.len(), ours)],
    })
}
