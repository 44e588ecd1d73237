//! The RC soma as a netlist: resistors, membrane capacitance, and a switch with hysteresis, under pulse trains.
//!
//! ```text
//! V1 ── R1 ──┐
//! V2 ── R2 ──┼── v ──┬── C ── 0 V
//!                    └── S ── 0 V      closes beyond the threshold, either way, opens below hold, each after a delay
//! ```
//!
//! ngspice's switch has no delays and one polarity, so two clocks drive it: one runs while `|v|` is beyond the threshold, the
//! other while it is below hold, and each is put back as soon as that ends. A clock is at 1 V after its delay. The switch's
//! control is their difference, with VT = 0 and VH = 1 V: it closes at 1 V and opens at -1 V.

use crate::deviation::{Difference, count, events, first};
use crate::reference::{Bounds, Membrane};
use crate::soma::{Bench, Soma, Trace};
use crate::traces::Traces;
use crate::{Check, Netlist, Results, SpiceError};

/// Longest step of the solver in parts of a tick, below the threshold and where the switch turns.
const STEPS_A_TICK: [f64; 2] = [2.0, 20.0];
/// An edge of the inputs, and the time constant with which a clock is put back, in ticks.
const EDGE_TICKS: f64 = 1e-3;
const PUT_BACK_TICKS: f64 = 0.02;
/// Capacitance of a clock, farads: any.
const CLOCK_FARAD: f64 = 1e-9;
/// How far a first spike of ngspice may lie outside of the emulator's tick.
const FIRST_TICKS: f64 = 2.0;
/// By how many spikes a pulse counts may differ: the emulator's switch turns up to a tick late, each time.
const SPIKES: f64 = 1.0;
/// How far two solvers of the same equations may be apart.
const SOLVERS_MVOLT: f64 = 0.05;
const SOLVERS_TICKS: f64 = 2.0;

/// What ngspice found of a bench's circuits, beside others'.
pub type Compare = fn(&Bench, &Results) -> Result<Vec<Check>, SpiceError>;

/// Circuits of one parameter set as a netlist; node `v0` is the membrane of the first.
pub fn netlist(bench: &Bench, firing: bool) -> Netlist {
    let (somas, state) = if firing { (&bench.firing, "fires") } else { (&bench.quiet, "quiet") };
    let device = bench.device.to_lowercase();
    let comment = [
        &*format!("RC somas with the {} parameters: resistors, membrane capacitance and switch.", bench.device),
        "v0: membrane of the first; on0: 1 V where its switch is closed. Edges last a thousandth of a tick.",
    ];
    let mut netlist = Netlist::new(&format!("soma_{device}_{state}"), &comment, "run, then plot v(v0) v(v1) v(v2)");
    let mut longest_s = 0.0_f64;
    for (id, soma) in somas.iter().enumerate() {
        circuit(&mut netlist, id, soma);
        longest_s = longest_s.max(f64::from(soma.ticks) * soma.circuit.tick_s);
    }
    let steps = STEPS_A_TICK[usize::from(firing)];
    let step_s = somas.first().map_or(longest_s, |soma| soma.circuit.tick_s) / steps;
    let saved: Vec<String> = (0..somas.len()).map(|id| format!("v(v{id}) v(on{id})")).collect();
    netlist.line(format_args!(".save {}", saved.join(" ")));
    netlist.line(format_args!(".options reltol=1e-6\n.tran {step_s:e} {longest_s:e} 0 {step_s:e} uic\n.end"));
    netlist
}

fn circuit(netlist: &mut Netlist, id: usize, soma: &Soma) {
    let circuit = &soma.circuit;
    netlist.line(format_args!("* {id}: {}", soma.name));
    for (input, usiemens) in soma.inputs_usiemens.iter().enumerate() {
        let words = waveform(soma, input);
        let last = words.len().saturating_sub(1);
        let words = words.into_iter().enumerate().map(|(n, word)| if n == last { word + ")" } else { word });
        netlist.long(&format!("V{id}_{input} in{id}_{input} 0 PWL("), words);
        netlist.line(format_args!("R{id}_{input} in{id}_{input} v{id} {{1/{usiemens}u}}"));
    }
    let put_back_s = PUT_BACK_TICKS * circuit.tick_s;
    netlist.line(format_args!("C{id} v{id} 0 {:e} ic=0", circuit.membrane_farad));
    netlist.line(format_args!("S{id} v{id} 0 a{id} b{id} switch{id}"));
    netlist.line(format_args!(
        ".model switch{id} sw(vt=0 vh=1 ron={:e} roff={:e})",
        1.0 / circuit.on_siemens,
        1.0 / circuit.off_siemens
    ));
    netlist.line("* clocks of closing and of opening, and a flag");
    for (clock, runs, delay_s) in [
        ("a", format!("abs(v(v{id})) >= {}", circuit.threshold_volt), circuit.onset_s),
        ("b", format!("abs(v(v{id})) < {}", circuit.hold_volt), circuit.rest_s),
    ] {
        let node = format!("{clock}{id}");
        let forth = format!("v({node}) < 1.2 ? {:e} : 0", CLOCK_FARAD / delay_s);
        let back = format!("-{:e}*v({node})", CLOCK_FARAD / put_back_s);
        netlist.line(format_args!("C{node} {node} 0 {CLOCK_FARAD:e} ic=0"));
        netlist.line(format_args!("B{node} 0 {node} I={{{runs} ? ({forth}) : {back}}}"));
    }
    netlist.line(format_args!("Vone{id} one{id} 0 1\nSon{id} one{id} on{id} a{id} b{id} flag\nRon{id} on{id} 0 1k"));
    if id == 0 {
        netlist.line(".model flag sw(vt=0 vh=1 ron=1m roff=1e12)");
    }
}

/// Times and voltages of an input.
fn waveform(soma: &Soma, input: usize) -> Vec<String> {
    let train = &soma.trains[input];
    let point = |ticks: f64, volt: f64| format!("{:e} {volt}", ticks * soma.circuit.tick_s);
    let mut words = vec![point(0.0, train.at(0))];
    for tick in (1..soma.ticks).filter(|&tick| train.at(tick) != train.at(tick - 1)) {
        words.push(point(f64::from(tick), train.at(tick - 1)));
        words.push(point(f64::from(tick) + EDGE_TICKS, train.at(tick)));
    }
    words
}

/// What ngspice found of a soma, by ticks.
fn found(soma: &Soma, id: usize, traces: &Traces<'_>) -> Result<Trace, SpiceError> {
    let tick_us = soma.circuit.tick_s * 1e6;
    let volts = traces.volts(&format!("v(v{id})"))?;
    let closings = traces.crossings(&format!("v(on{id})"), 0.5)?;
    let end = f64::from(soma.ticks);
    Ok(Trace {
        volts: (1..=soma.ticks).map(|tick| traces.at(volts, f64::from(tick) * tick_us)).collect(),
        fires: closings.iter().filter(|(_, closes)| *closes).map(|(us, _)| us / tick_us).filter(|&t| t < end).collect(),
    })
}

/// Membranes below threshold: one check a circuit beside the emulator's, and one of the reference's.
pub fn compare_quiet(bench: &Bench, results: &Results) -> Result<Vec<Check>, SpiceError> {
    let traces = Traces::new(results)?;
    let (mut checks, mut solvers) = (vec![], vec![]);
    for (id, soma) in bench.quiet.iter().enumerate() {
        let (found, twin, bounds) = (found(soma, id, &traces)?, soma.emulator()?, Bounds::new(soma)?);
        let differences = |trace: &Trace, from: &str| -> Vec<(f64, String)> {
            let mvolts = trace.volts.iter().zip(&found.volts).map(|(volt, found)| 1e3 * (found - volt));
            (1..).zip(mvolts).map(|(tick, mvolt)| (mvolt, format!("{from}at the end of tick {tick}"))).collect()
        };
        let what = format!("{} soma: {}", bench.device, soma.name);
        let most = twin.volts.iter().fold(0.0_f64, |most, volt| most.max(volt.abs()));
        let check = Check::new(what, ("mV", 1e3 * bounds.all_volt()), differences(&twin, ""));
        let mut check = check.noted(format!("up to {most:.3} V"));
        if !found.fires.is_empty() || !twin.fires.is_empty() {
            (check.worst, check.note) = (None, "it fires, expected no spike".into());
        }
        checks.push(check);
        let reference = Membrane::physical(soma).continuous(soma)?;
        solvers.extend(differences(&reference, &format!("{}, ", soma.name)));
    }
    let what = format!("{} soma: ngspice and the reference", bench.device);
    checks.push(Check::new(what, ("mV", SOLVERS_MVOLT), solvers));
    Ok(checks)
}

/// First spikes and how many there are, beside the emulator's; every spike, beside the reference's.
pub fn compare_firing(bench: &Bench, results: &Results) -> Result<Vec<Check>, SpiceError> {
    let traces = Traces::new(results)?;
    let (mut firsts, mut counts, mut solvers) = (vec![], vec![], vec![]);
    for (id, soma) in bench.firing.iter().enumerate() {
        let (found, twin) = (found(soma, id, &traces)?, soma.emulator()?);
        firsts.push(first(soma, &found, &twin));
        counts.push(count(soma, &found, &twin));
        solvers.extend(spikes(soma, &found, &Membrane::physical(soma).continuous(soma)?));
    }
    let named = |what: &str| format!("{} soma: {what}", bench.device);
    Ok(vec![
        events(named("first spike"), ("ticks", FIRST_TICKS), firsts),
        Check::new(named("spikes a pulse"), ("spikes", SPIKES), counts),
        events(named("every spike and the reference's"), ("ticks", SOLVERS_TICKS), solvers),
    ])
}

/// Every spike of ngspice beside the reference's.
fn spikes(soma: &Soma, found: &Trace, reference: &Trace) -> Vec<Difference> {
    let (count, expected) = (found.fires.len(), reference.fires.len());
    if count != expected {
        return vec![Err(format!("{}: {count} spikes, the reference {expected}", soma.name))];
    }
    let pairs = found.fires.iter().zip(&reference.fires);
    pairs.map(|(found, at)| Ok((found - at, format!("{}: after {at:.2} ticks", soma.name)))).collect()
}
