//! An independent judge: ngspice solves the paper's circuits from netlists that are written out of the same parameters as
//! the twin's integers, and both are compared.
//!
//! | module | compares |
//! |---|---|
//! | [`divider`] | node 1 of a column, under T1 and T3, and the voltage across the TS device |
//! | [`lia`] | lines and comparators of the lateral inhibition array (Fig. 4a) |
//! | [`neuron`], [`sequence`] | the whole neuron (Fig. 3a) and its sequence (Fig. 3b) |
//! | [`membrane`] | the RC soma of signed arrays, with the parameters of Duan et al. and of Wang et al. |
//! | [`reference`], [`deviation`] | the same soma with an ODE solver: what formats, tick and arithmetic cost |
//! | [`sensitivity`] | nothing: it shows how far the switches that are ideal in the twin matter |
//!
//! What is independent is the way to the numbers: Kirchhoff's laws, continuous time and amplitude, latches with delays. The
//! TS device's equations are those of the twin, as the paper gives none.
//!
//! [`ngspice`] runs ngspice, [`results`] reads what it finds. [`judge`] does all of the first network, [`judge_somas`] the RC
//! soma, which has its own parameter sets.
//!
//! ```no_run
//! use memtwin_calibrate::Parameters;
//! let ngspice = memtwin_spice::Ngspice::find()?;
//! let mut report = memtwin_spice::judge(&ngspice, &Parameters::default(), 1, 300, &mut || true)?;
//! memtwin_spice::judge_somas(&ngspice, &mut report, &mut || true)?;
//! assert!(report.agrees(), "{}", report.text());
//! # Ok::<(), memtwin_spice::SpiceError>(())
//! ```

pub mod deviation;
pub mod divider;
pub mod error;
pub mod lia;
pub mod membrane;
pub mod netlist;
pub mod neuron;
pub mod ngspice;
pub mod reference;
pub mod report;
pub mod results;
pub mod sensitivity;
pub mod sequence;
pub mod soma;
mod traces;
mod twin;

pub use error::SpiceError;
pub use netlist::{Netlist, Resistances};
pub use ngspice::Ngspice;
pub use report::{Check, Report};
pub use results::Results;

use memtwin_calibrate::Parameters;
use neuron::Neuron;

/// Sizes of the lateral inhibition arrays: the paper's, and the fewest and the most for which its voltages do.
const LIA_NEURONS: [usize; 3] = [4, 10, 32];

/// Compares ngspice with the twin: corner cases and `cases` random columns, lateral inhibition arrays, the neuron without
/// and with its depression module. Every random draw comes from `seed`; `go_on` is asked now and then and ends the work with
/// [`SpiceError::Interrupted`] where it says no.
pub fn judge(
    ngspice: &Ngspice,
    parameters: &Parameters,
    seed: u64,
    cases: usize,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Report, SpiceError> {
    parameters.check()?;
    let version = ngspice.version.clone();
    let mut report =
        Report { ngspice: version, seed, checks: vec![], sensitivity: vec![], sequences: vec![], netlists: vec![] };

    let columns = divider::columns(parameters, seed, cases);
    let samples = divider::twin(parameters, &columns)?;
    let netlist = divider::netlist("columns", parameters, &columns, &samples, &Resistances::IDEAL);
    report.checks.extend(divider::compare(&columns, &samples, &ngspice.run(&netlist, go_on)?)?);
    report.netlists.push(netlist);

    for neurons in LIA_NEURONS {
        let arrays = lia::Arrays::new(parameters, neurons, seed)?;
        let netlist = arrays.netlist();
        report.checks.extend(arrays.compare(&ngspice.run(&netlist, go_on)?)?);
        report.netlists.push(netlist);
    }

    let mut shifts = vec![];
    for neuron in [Neuron::fig_3b(parameters)?, Neuron::with_depression(parameters)?] {
        let twin = neuron.twin()?;
        let netlist = neuron.netlist(twin.periods(), &Resistances::IDEAL);
        let ideal = ngspice.run(&netlist, go_on)?;
        let (checks, sequence) = sequence::compare(&neuron, &twin, &ideal)?;
        let real = ngspice.run(&neuron.netlist(twin.periods(), &sensitivity::REAL), go_on)?;
        shifts.push(sensitivity::neuron(&neuron, &ideal, &real)?);
        report.checks.extend(checks);
        report.sequences.push(sequence);
        report.netlists.push(netlist);
    }

    let bench = sensitivity::Bench::new(parameters)?;
    report.netlists.push(bench.netlist(&Resistances::IDEAL));
    report.sensitivity = bench.measure(ngspice, go_on)?;
    report.sensitivity.extend(shifts);
    Ok(report)
}

/// Adds the RC soma to a report: ngspice's netlists and the reference, both parameter sets. Nothing is drawn.
pub fn judge_somas(ngspice: &Ngspice, report: &mut Report, go_on: &mut dyn FnMut() -> bool) -> Result<(), SpiceError> {
    for bench in soma::benches() {
        for (firing, compare) in
            [(false, membrane::compare_quiet as membrane::Compare), (true, membrane::compare_firing)]
        {
            let netlist = membrane::netlist(&bench, firing);
            report.checks.extend(compare(&bench, &ngspice.run(&netlist, go_on)?)?);
            report.netlists.push(netlist);
        }
        report.checks.extend(deviation::compare(&bench)?);
        if !go_on() {
            return Err(SpiceError::Interrupted);
        }
    }
    Ok(())
}
