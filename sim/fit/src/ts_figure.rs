//! Data of threshold-switching devices over the fitted model: means by stimulus, and the figure.

use crate::data::Data;
use crate::filament::Filament;
use crate::likelihood::{Likelihood, Measurement, Spread, Stimulus};
use crate::relaxation::Relaxation;
use crate::statistics::{mean, mean_and_sd, normal_quantile};
use crate::ts;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

/// Thresholds that stand for their distribution: quantiles in equal steps.
const THRESHOLDS: usize = 99;
/// Points of a model's curve.
const CURVE_POINTS: usize = 41;
/// More stimuli than this in one panel are not told apart by eye.
const CURVES_MAX: usize = 6;

/// What tells whether a stimulus belongs to a group.
type Which = fn(&Stimulus) -> bool;

/// The groups of firing data.
pub(crate) const FIRING: [(&str, Which); 3] = [
    ("integration times", |s| matches!(s, Stimulus::Pulse { .. })),
    ("pulses to fire", |s| matches!(s, Stimulus::Train { .. })),
    ("threshold voltages", |s| matches!(s, Stimulus::Ramp { .. })),
];

/// The mean of a response at one stimulus, over what responded.
pub(crate) struct Mean {
    pub x: f64,
    /// Stimuli that differ in nothing but `x` have this in common.
    pub curve: String,
    pub measured: f64,
    /// Half the 95 % interval of the mean.
    pub half: f64,
    pub model: Option<f64>,
    stimulus: Option<Stimulus>,
}

/// Amplitude or ramp, and what else there is to a stimulus.
fn labelled(stimulus: Stimulus) -> (f64, String) {
    match stimulus {
        Stimulus::Pulse { volt, width_us } => (volt, format!("{width_us:.0} us")),
        Stimulus::Train { volt, width_us, interval_us } => {
            (volt, format!("{width_us:.0} us, {interval_us:.0} us apart"))
        }
        Stimulus::Ramp { volt_per_s } => (volt_per_s, String::new()),
    }
}

/// The same with another amplitude or ramp.
fn moved(stimulus: Stimulus, x: f64) -> Stimulus {
    match stimulus {
        Stimulus::Pulse { width_us, .. } => Stimulus::Pulse { volt: x, width_us },
        Stimulus::Train { width_us, interval_us, .. } => Stimulus::Train { volt: x, width_us, interval_us },
        Stimulus::Ramp { .. } => Stimulus::Ramp { volt_per_s: x },
    }
}

/// Responses of the model to a stimulus, over all thresholds that respond.
fn responses(stimulus: Stimulus, f: &Filament, spread: Spread) -> Vec<f64> {
    let sd = spread.c2c.hypot(spread.d2d);
    let threshold = |n: usize| 1.0 + sd * normal_quantile((n as f64 + 0.5) / THRESHOLDS as f64);
    (0..THRESHOLDS).filter_map(|n| Measurement::expected(stimulus, f, threshold(n))).collect()
}

/// Means by stimulus, in the order of amplitudes.
pub(crate) fn means(likelihood: &Likelihood, f: &Filament, spread: Spread, which: Which) -> Vec<Mean> {
    let mut groups: Vec<(Stimulus, Vec<f64>)> = vec![];
    for m in likelihood.measurements().filter(|m| which(&m.stimulus)) {
        let Some(response) = m.response else { continue };
        let again = std::iter::repeat_n(response, m.weight as usize);
        match groups.iter_mut().find(|(stimulus, _)| *stimulus == m.stimulus) {
            Some((_, own)) => own.extend(again),
            None => groups.push((m.stimulus, again.collect())),
        }
    }
    let summary = |(stimulus, own): (Stimulus, Vec<f64>)| {
        let (x, curve) = labelled(stimulus);
        let (measured, _) = mean_and_sd(&own);
        let all = responses(stimulus, f, spread);
        let model = (!all.is_empty()).then(|| mean(&all));
        Mean { x, curve, measured: measured.value, half: measured.half(), model, stimulus: Some(stimulus) }
    };
    let mut means: Vec<Mean> = groups.into_iter().map(summary).collect();
    means.sort_by(|a, b| a.curve.cmp(&b.curve).then(a.x.total_cmp(&b.x)));
    means
}

/// Means of the relaxation time by amplitude and width.
pub(crate) fn relaxation_means(data: &Data, f: &Filament, relaxation: &Relaxation) -> Vec<Mean> {
    let mut groups: Vec<([f64; 2], Vec<[f64; 2]>)> = vec![];
    for s in &data.switching {
        let (Some(fired), Some(relaxed)) = (s.integration_us, s.relaxation_us) else { continue };
        let (fired, relaxed) = (fired - s.resolution_us / 2.0, relaxed - s.resolution_us / 2.0);
        match groups.iter_mut().find(|(stimulus, _)| *stimulus == [s.amplitude_volt, s.width_us]) {
            Some((_, own)) => own.push([fired, relaxed]),
            None => groups.push(([s.amplitude_volt, s.width_us], vec![[fired, relaxed]])),
        }
    }
    let summary = |([x, width_us], own): ([f64; 2], Vec<[f64; 2]>)| {
        let model: Vec<f64> = own.iter().map(|&[fired, _]| relaxation.expected_us(f, x, width_us, fired)).collect();
        let (measured, _) = mean_and_sd(&own.iter().map(|[_, relaxed]| *relaxed).collect::<Vec<_>>());
        let curve = format!("{width_us:.0} us");
        Mean { x, curve, measured: measured.value, half: measured.half(), model: Some(mean(&model)), stimulus: None }
    };
    let mut means: Vec<Mean> = groups.into_iter().map(summary).collect();
    means.sort_by(|a, b| a.curve.cmp(&b.curve).then(a.x.total_cmp(&b.x)));
    means
}

/// Data over model: a panel for each kind of data, and one for the residuals of all.
pub(crate) fn figure(
    likelihood: &Likelihood,
    data: &Data,
    f: &Filament,
    spread: Spread,
    relaxation: Option<&Relaxation>,
    seed: u64,
) -> Figure {
    let axes = [
        ("Integration time", "amplitude (V)", "integration time (us)"),
        ("Pulses to the first fire", "amplitude (V)", "pulses"),
        ("Threshold of sweeps", "ramp (V/s)", "threshold voltage (V)"),
    ];
    let mut panels = vec![];
    for ((_, which), (title, x, y)) in FIRING.into_iter().zip(axes) {
        let means = means(likelihood, f, spread, which);
        if means.is_empty() {
            continue;
        }
        let x = if which(&Stimulus::Ramp { volt_per_s: 1.0 }) { Axis::log(x) } else { Axis::linear(x) };
        let mut panel = Panel::new(title, x, Axis::linear(y));
        for own in curves(means) {
            panel = curve(&own, f, spread).into_iter().fold(panel, Panel::with);
        }
        panels.push(panel);
    }
    if let Some(relaxation) = relaxation {
        let means = relaxation_means(data, f, relaxation);
        let mut panel =
            Panel::new("Relaxation time", Axis::linear("amplitude (V)"), Axis::linear("relaxation time (us)"));
        for own in curves(means) {
            let model = own.iter().filter_map(|m| Some([m.x, m.model?])).collect();
            panel = panel.with(Mark::line(named("model", &own[0].curve), model)).with(measured(&own));
        }
        panels.push(panel);
    }
    panels.push(residuals(ts::parts(likelihood, f, spread, seed)));
    Figure::new("Threshold-switching devices: data over model", panels)
}

/// Means that differ in nothing but the amplitude; what they have in common is not named where there is nothing else.
fn curves(means: Vec<Mean>) -> Vec<Vec<Mean>> {
    let mut curves: Vec<Vec<Mean>> = vec![];
    for mean in means {
        match curves.last_mut().filter(|own| own[0].curve == mean.curve) {
            Some(own) => own.push(mean),
            None => curves.push(vec![mean]),
        }
    }
    if let [only] = &mut curves[..] {
        only.iter_mut().for_each(|mean| mean.curve.clear());
    }
    curves.truncate(CURVES_MAX);
    curves
}

fn measured(own: &[Mean]) -> Mark {
    let interval =
        |m: &Mean| Interval { x: m.x, value: m.measured, low: m.measured - m.half, high: m.measured + m.half };
    Mark::intervals(named("data", &own[0].curve), own.iter().map(interval).collect())
}

fn named(what: &str, curve: &str) -> String {
    if curve.is_empty() { what.to_string() } else { format!("{what}, {curve}") }
}

/// The model's mean with a band of one standard deviation, and the measured means.
fn curve(own: &[Mean], f: &Filament, spread: Spread) -> Vec<Mark> {
    let Some(stimulus) = own[0].stimulus else { return vec![measured(own)] };
    let (low, high) = (own[0].x, own[own.len() - 1].x);
    let is_ramp = matches!(stimulus, Stimulus::Ramp { .. });
    let at = |n: usize| {
        let part = n as f64 / (CURVE_POINTS - 1) as f64;
        if is_ramp { low * (high / low).powf(part) } else { low + (high - low) * part }
    };
    let (mut line, mut band) = (vec![], vec![]);
    for x in (0..CURVE_POINTS).map(at) {
        let all = responses(moved(stimulus, x), f, spread);
        if let (mean, Some(sd)) = mean_and_sd_of(&all) {
            line.push([x, mean]);
            band.push([x, mean - sd, mean + sd]);
        }
    }
    vec![Mark::band("model, one sd", band), Mark::line(named("model", &own[0].curve), line), measured(own)]
}

fn mean_and_sd_of(all: &[f64]) -> (f64, Option<f64>) {
    if all.len() < 2 {
        return (f64::NAN, None);
    }
    let (mean, sd) = mean_and_sd(all);
    (mean.value, sd.map(|sd| sd.value))
}

/// Quantiles of the standardised residuals over those of the normal distribution.
pub(crate) fn residuals(mut parts: Vec<f64>) -> Panel {
    parts.sort_by(f64::total_cmp);
    let count = parts.len() as f64;
    let quantile = |p: f64| normal_quantile(p.clamp(1e-6, 1.0 - 1e-6));
    let points = parts.iter().enumerate().map(|(n, &p)| [quantile((n as f64 + 0.5) / count), quantile(p)]).collect();
    Panel::new("Standardised residuals", Axis::linear("normal quantile"), Axis::linear("residual (sd)"))
        .with(Mark::line("model", vec![[-3.5, -3.5], [3.5, 3.5]]))
        .with(Mark::points("data", points))
}
