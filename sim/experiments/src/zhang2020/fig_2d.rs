//! Fig. 2d: integration and relaxation time against the amplitude of 1 ms pulses.

use super::pulses::{Response, VOLTS, pairs, responses};
use crate::experiment::{Experiment, Outcome};
use crate::statistics::{Summary, falls, rises};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab};
use memtwin_plot::{Axis, Figure, Mark, Panel};

pub static EXPERIMENT: Experiment = Experiment {
    id: "2d",
    title: "Integration and relaxation time against pulse amplitude",
    statements: &["Z-TS-3"],
    file: file!(),
    blocks: &["ts_emulator", "rng"],
    constants: &["growth_v0_volt", "growth_ticks", "onset_us", "rest_us", "leak_fast_us", "threshold_c2c_sd_rel"],
    note: "The times are ours: the paper's text gives the trends. The onset delay is a choice that lets one device fire within \
           1 ms at 1.0 V and yet take four pulses of 250 us at 1.1 V. Pulses that did not fire are left out, and counted.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let all = responses(lab, pairs())?;
    let at = |index: usize| [&all[2 * index][..], &all[2 * index + 1][..]].concat();
    let times =
        |index: usize, time: fn(&Response) -> Option<f64>| at(index).iter().filter_map(time).collect::<Vec<_>>();
    let integration: Vec<Vec<f64>> = (0..VOLTS.len()).map(|n| times(n, |r| r.integration_us)).collect();
    let relaxation: Vec<Vec<f64>> = (0..VOLTS.len()).map(|n| times(n, |r| r.relaxation_us)).collect();
    let summaries = |samples: &[Vec<f64>]| samples.iter().map(|s| Summary::of(s)).collect::<Vec<_>>();
    let (i, r) = (summaries(&integration), summaries(&relaxation));

    let mut table = Table::new(
        "times",
        &[
            "amplitude_volt",
            "pulses",
            "fired",
            "integration_us",
            "integration_sd_us",
            "relaxation_us",
            "relaxation_sd_us",
        ],
    );
    for n in 0..VOLTS.len() {
        table.push([VOLTS[n], at(n).len() as f64, i[n].count as f64, i[n].mean, i[n].sd, r[n].mean, r[n].sd]);
    }
    let mut samples = Table::new("samples", &["amplitude_volt", "integration_us", "relaxation_us"]);
    for (n, &volt) in VOLTS.iter().enumerate() {
        for response in at(n) {
            let [integration, relaxation] =
                [response.integration_us, response.relaxation_us].map(|time| time.unwrap_or(f64::NAN));
            samples.push([volt, integration, relaxation]);
        }
    }
    let panel = |title: &str, samples: &[Vec<f64>], summaries: &[Summary]| {
        let boxes = VOLTS.into_iter().zip(samples.iter().cloned()).collect();
        let means = VOLTS.iter().zip(summaries).map(|(&v, s)| [v, s.mean]).collect();
        Panel::new(
            title,
            Axis::linear("pulse amplitude (V)").range(0.93, 1.47),
            Axis::linear("time (\u{b5}s)").range(0.0, 1000.0),
        )
        .with(Mark::boxes("", boxes))
        .with(Mark::line("mean", means))
    };
    let panels = vec![panel("integration time", &integration, &i), panel("relaxation time", &relaxation, &r)];
    let means = |s: &[Summary]| s.iter().map(|s| s.mean).collect::<Vec<_>>();
    let line = |s: &[Summary]| s.iter().map(|s| format!("{:.0}", s.mean)).collect::<Vec<_>>().join(", ");
    let sds = |s: &[Summary]| s.iter().map(|s| s.sd).fold((f64::MAX, 0.0), |(a, b), sd| (sd.min(a), sd.max(b)));
    let (a, b) = (sds(&i), sds(&r));
    let ours = format!(
        "integration {} us (sd {:.0} to {:.0}), relaxation {} us (sd {:.0} to {:.0}) at 1.0 to 1.4 V; {:.0} % fire at 1.0 V",
        line(&i),
        a.0,
        a.1,
        line(&r),
        b.0,
        b.1,
        100.0 * i[0].count as f64 / at(0).len() as f64
    );
    let holds = falls(&means(&i)) && rises(&means(&r)) && a.0 > 0.0 && b.0 > 0.0;
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels),
        tables: vec![table, samples],
        findings: vec![Finding::new("Z-TS-3", holds, ours)],
    })
}
