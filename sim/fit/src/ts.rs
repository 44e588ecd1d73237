//! Threshold-switching devices: which parameters the data tell, and their values.

use crate::data::{Data, MEASUREMENTS_MIN};
use crate::filament::Filament;
use crate::firing::Firing;
use crate::likelihood::{Likelihood, Spread};
use crate::relaxation::{Relaxation, emulated_sd_us};
use crate::result::{Calibration, Device, Goodness, Report};
use crate::statistics::{Estimate, evenness, mean, mean_and_sd, r_squared};
use crate::{FitError, Kind, ts_figure};
use memtwin_calibrate::Parameters;
use memtwin_calibrate::code::VOLTAGE_LSBS_A_VOLT;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// The kinds of data that tell of firing.
const FIRING: [Kind; 4] = [Kind::SwitchingTimes, Kind::PulseResponses, Kind::PulsesToFire, Kind::Sweeps];

/// Parameters of thresholds that a fit takes to be 0, and why.
const NONE: [(&str, &str); 2] = [
    ("threshold_spread_v0_volt", "the spread of thresholds is taken to be the same at every voltage"),
    ("fatigue_max_rel", "every measurement is taken to be of a device that use has not changed"),
];

/// Fits the parameters of threshold-switching devices; what the data do not tell stays as in `base`.
pub(crate) fn fit(data: &Data, base: &Parameters, seed: u64) -> Result<Calibration, FitError> {
    let mut report = Report::new(base);
    for (name, why) in NONE {
        let found = base.get(name).expect("a parameter of the table");
        if found != 0.0 {
            return Err(FitError::Base { name, found, why });
        }
        report.keep(&[name], why);
    }
    hold(data, &mut report)?;
    let likelihood = Likelihood::new(data);
    let firing = Firing::fit(&likelihood, &mut report)?;
    firing.report(&likelihood, &data.names(&FIRING), &mut report)?;
    let (filament, spread) = firing.found();
    let near = firing.near(&likelihood);
    let relaxation = Relaxation::fit(&data.switching, &filament, near, report.parameters.leak_fast_us);
    relaxed(relaxation.as_ref(), &data.names(&[Kind::SwitchingTimes, Kind::PulseResponses]), &mut report)?;
    report.check()?;
    let goodness = goodness(&likelihood, data, &filament, spread, relaxation.as_ref(), seed);
    let figure = ts_figure::figure(&likelihood, data, &filament, spread, relaxation.as_ref(), seed);
    Ok(report.calibration(Device::Ts, data, goodness, figure, seed))
}

/// The voltage below which a device relaxes: the mean of the hold voltages.
fn hold(data: &Data, report: &mut Report) -> Result<(), FitError> {
    const NAME: &str = "drive_min_volt";
    let mut each: Vec<Vec<f64>> = vec![vec![]; data.devices.len()];
    data.sweeps.iter().for_each(|s| each[s.device].extend(s.hold_volt));
    each.retain(|own| !own.is_empty());
    let all: Vec<f64> = each.iter().flatten().copied().collect();
    if all.len() < MEASUREMENTS_MIN {
        let reason = format!("{} hold voltages were measured, expected {MEASUREMENTS_MIN} at least", all.len());
        report.keep(&[NAME], &reason);
        return Ok(());
    }
    // sweeps of one device resemble each other: where there are more devices, each counts once
    let means: Vec<f64> = each.iter().map(|own| mean(own)).collect();
    let (estimate, _) = mean_and_sd(if means.len() > 1 { &means } else { &all });
    // equal hold voltages are known to half a code of the emulator
    let half = estimate.half().max(0.5 / VOLTAGE_LSBS_A_VOLT);
    let source = data.names(&[Kind::Sweeps]);
    report.fit(NAME, Estimate::symmetric(estimate.value, half), &source, None)?;
    if let (_, Some(sd)) = mean_and_sd(&all)
        && sd.value > 0.0
    {
        report.find("hold_sd_volt", sd, "spread of the hold voltage from sweep to sweep, which the twin does not have");
    }
    Ok(())
}

/// What the relaxation times say.
fn relaxed(relaxation: Option<&Relaxation>, source: &str, report: &mut Report) -> Result<(), FitError> {
    let Some(relaxation) = relaxation else {
        report.keep(&["rest_us", "leak_fast_us"], "fewer than five relaxation times were measured");
        return Ok(());
    };
    let differ = || "devices relax differently, which the twin does not have: the interval allows for it".to_string();
    let note = relaxation.devices_differ.then(differ);
    report.fit("rest_us", relaxation.rest_us, source, note.clone())?;
    match relaxation.leak_fast_us {
        Some(estimate) => report.fit("leak_fast_us", estimate, source, note)?,
        None => report.keep(&["leak_fast_us"], "filaments end too alike to tell how fast they decay"),
    }
    let twin = emulated_sd_us();
    let note = format!("spread of the relaxation time at equal filaments; the twin's is {twin:.1} and not a parameter");
    report.find("relaxation_sd_us", relaxation.sd_us, note);
    Ok(())
}

fn goodness(
    likelihood: &Likelihood,
    data: &Data,
    f: &Filament,
    spread: Spread,
    relaxation: Option<&Relaxation>,
    seed: u64,
) -> Vec<Goodness> {
    let parts = parts(likelihood, f, spread, seed);
    let means =
        |pairs: Vec<ts_figure::Mean>| pairs.iter().filter_map(|m| Some((m.measured, m.model?))).collect::<Vec<_>>();
    let mut all = vec![];
    for (what, which) in ts_figure::FIRING {
        let means = means(ts_figure::means(likelihood, f, spread, which));
        if !means.is_empty() {
            let count = likelihood.measurements().filter(|m| which(&m.stimulus)).map(|m| m.weight as usize).sum();
            let r_squared = r_squared(&means);
            all.push(Goodness {
                what,
                measurements_count: count,
                ln_likelihood: None,
                r_squared,
                ks_distance: None,
                ks_p: None,
            });
        }
    }
    let test = evenness(&parts);
    all.push(Goodness {
        what: "thresholds, all firing",
        measurements_count: parts.len(),
        ln_likelihood: Some(likelihood.ln(f, spread)),
        r_squared: None,
        ks_distance: test.map(|(distance, _)| distance),
        ks_p: test.map(|(_, p)| p),
    });
    if let Some(relaxation) = relaxation {
        let test = evenness(&relaxation.parts);
        all.push(Goodness {
            what: "relaxation times",
            measurements_count: relaxation.parts.len(),
            ln_likelihood: None,
            r_squared: r_squared(&means(ts_figure::relaxation_means(data, f, relaxation))),
            ks_distance: test.map(|(distance, _)| distance),
            ks_p: test.map(|(_, p)| p),
        });
    }
    all
}

/// Standardised residuals as parts of their distribution; what is known as an interval is drawn from it.
pub(crate) fn parts(likelihood: &Likelihood, f: &Filament, spread: Spread, seed: u64) -> Vec<f64> {
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
    likelihood.parts(f, spread, || (generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64)
}
