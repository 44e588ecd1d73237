//! The emulator beside the reference of [`crate::reference`], over amplitudes from below threshold to far beyond it: the membrane
//! before the first spike, and where its error comes from; the first spike; how many there are.
//!
//! A switch that turns in ticks turns up to one too late, closing and opening, and a closed switch empties the membrane within a
//! few: where a neuron fires many times in a pulse, the cycle of its spikes is where a finite tick shows most. The same circuit
//! with a quarter of the tick says that it is the tick.

use crate::reference::{Bounds, Membrane};
use crate::soma::{Bench, Soma, Trace};
use crate::{Check, SpiceError};

/// How far a first spike may lie outside of the emulator's tick.
const FIRST_TICKS: f64 = 2.0;
/// By how many spikes a pulse counts may differ, altogether and by arithmetic alone.
const SPIKES: f64 = 1.0;
const SPIKES_ARITHMETIC: f64 = 0.1;
/// By how much the cycle of spikes in a pulse may differ, in percent, and at a quarter of the tick.
const CYCLE_PERCENT: f64 = 15.0;
const CYCLE_QUARTER_PERCENT: f64 = 5.0;
/// Ticks in one, where the tick is made shorter.
const PARTS: u32 = 4;

/// A difference and the name of its case; the name alone where one has an event that the other has not.
pub(crate) type Difference = Result<(f64, String), String>;

/// A soma in all ways.
struct Traces {
    physical: Trace,
    held: Trace,
    euler: Trace,
    twin: Trace,
    bounds: Bounds,
}

impl Traces {
    fn new(soma: &Soma) -> Result<Self, SpiceError> {
        let held = Membrane::held(soma)?;
        Ok(Traces {
            physical: Membrane::physical(soma).continuous(soma)?,
            euler: held.euler(soma),
            held: held.continuous(soma)?,
            twin: soma.emulator()?,
            bounds: Bounds::new(soma)?,
        })
    }
}

/// One parameter set.
pub fn compare(bench: &Bench) -> Result<Vec<Check>, SpiceError> {
    let mut all = vec![];
    for soma in &bench.amplitudes {
        all.push((soma, Traces::new(soma)?));
    }
    let (mut cycles, mut quarters) = (vec![], vec![]);
    for (soma, Traces { physical, twin, .. }) in &all {
        cycles.extend(cycle(soma, physical, twin, 1));
        quarters.extend(cycle(soma, physical, &soma.finer(PARTS).emulator()?, PARTS));
    }
    let named = |what: &str| format!("{} reference: {what}", bench.device);
    let volts = |what: &str, bound: &dyn Fn(&Bounds) -> f64, pair: &dyn Fn(&Traces) -> [&Trace; 2]| {
        let limit = all.iter().map(|(_, traces)| 1e3 * bound(&traces.bounds)).fold(0.0, f64::max);
        let worst = all.iter().map(|(soma, traces)| worst_mvolt(soma, pair(traces)));
        Check::new(named(what), ("mV", limit), worst)
    };
    let counts = |what: &str, limit: f64, pair: &dyn Fn(&Traces) -> [&Trace; 2]| {
        let differences = all.iter().map(|(soma, traces)| {
            let [one, other] = pair(traces);
            count(soma, one, other)
        });
        Check::new(named(what), ("spikes", limit), differences)
    };
    let firsts = all.iter().map(|(soma, traces)| first(soma, &traces.physical, &traces.twin)).collect();
    let mut checks = vec![
        volts("before the first spike", &Bounds::all_volt, &|t| [&t.physical, &t.twin]),
        volts("of that, formats", &|bounds| bounds.formats_volt, &|t| [&t.physical, &t.held]),
        volts("of that, the tick", &|bounds| bounds.tick_volt, &|t| [&t.held, &t.euler]),
        volts("of that, arithmetic", &|bounds| bounds.arithmetic_volt, &|t| [&t.euler, &t.twin]),
        events(named("first spike"), ("ticks", FIRST_TICKS), firsts),
        counts("spikes a pulse", SPIKES, &|t| [&t.physical, &t.twin]),
        counts("spikes a pulse, arithmetic", SPIKES_ARITHMETIC, &|t| [&t.euler, &t.twin]),
    ];
    if !cycles.is_empty() {
        checks.push(Check::new(named("cycle of spikes"), ("%", CYCLE_PERCENT), cycles));
        checks.push(Check::new(named("cycle at a quarter of the tick"), ("%", CYCLE_QUARTER_PERCENT), quarters));
    }
    Ok(checks)
}

/// The largest difference before either fires.
fn worst_mvolt(soma: &Soma, [one, other]: [&Trace; 2]) -> (f64, String) {
    let ticks = one.quiet_ticks().min(other.quiet_ticks());
    let pairs = one.volts.iter().zip(&other.volts).take(ticks);
    let (tick, worst) = (1..)
        .zip(pairs.map(|(a, b)| 1e3 * (a - b).abs()))
        .fold((0, 0.0), |worst: (u32, f64), next| if next.1 > worst.1 { next } else { worst });
    (worst, format!("{}, at the end of tick {tick}", soma.name))
}

/// How far the first spike lies outside of the emulator's tick.
pub(crate) fn first(soma: &Soma, found: &Trace, twin: &Trace) -> Difference {
    let name = &soma.name;
    match (found.fires.first(), twin.fires.first()) {
        (Some(&found), Some(&twin)) => {
            let outside = (twin - 1.0 - found).max(found - twin).max(0.0);
            Ok((outside, format!("{name}: after {found:.2} ticks, the twin's tick ends after {twin}")))
        }
        (None, None) => Ok((0.0, name.clone())),
        (found, _) => Err(format!("{name}: only {} fires", if found.is_some() { "the other" } else { "the twin" })),
    }
}

/// By how many spikes a pulse counts differ.
pub(crate) fn count(soma: &Soma, found: &Trace, twin: &Trace) -> (f64, String) {
    let pulses = f64::from(soma.ticks / soma.trains[0].period_ticks);
    let [found, twin] = [found, twin].map(|trace| trace.fires.len() as f64);
    ((found - twin) / pulses, format!("{}: {found} in {pulses} pulses, the twin {twin}", soma.name))
}

/// By how much the mean distance of the spikes in the first pulse differs, in percent; the twin's ticks are `parts` in one.
fn cycle(soma: &Soma, found: &Trace, twin: &Trace, parts: u32) -> Option<(f64, String)> {
    let mean = |trace: &Trace, parts: u32| {
        let end = f64::from(soma.trains[0].width_ticks * parts);
        let fires = || trace.fires.iter().copied().take_while(|&fire| fire <= end);
        let (first, last, count) = (fires().next()?, fires().last()?, fires().count());
        (count > 1).then(|| (last - first) / ((count - 1) as f64 * f64::from(parts)))
    };
    let (found, twin) = mean(found, 1).zip(mean(twin, parts))?;
    let note = format!("{}: {found:.2} ticks, the twin {twin:.2}", soma.name);
    Some((100.0 * (twin / found - 1.0), note))
}

/// A check of events: nothing is the worst where one side lacks one.
pub(crate) fn events(what: String, limit: (&'static str, f64), differences: Vec<Difference>) -> Check {
    let lacking = differences.iter().find_map(|difference| difference.as_ref().err().cloned());
    let mut check = Check::new(what, limit, differences.into_iter().flatten());
    if let Some(note) = lacking {
        (check.worst, check.note) = (None, note);
    }
    check
}
