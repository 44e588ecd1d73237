//! What the twin takes for ideal, made real: how far the resistance of a switch moves a voltage, or an event.
//!
//! The columns are the paper's: each of the ten digits on an untrained column of 30 synapses, and on the one that has learnt it.

use crate::divider::{self, Column, Sample, Switch};
use crate::netlist::choice;
use crate::neuron::Neuron;
use crate::sequence::edges;
use crate::traces::Traces;
use crate::twin::held;
use crate::{Netlist, Ngspice, Resistances, Results, SpiceError};
use memtwin_calibrate::code::{VOLTAGE_LSBS_A_VOLT, conductance};
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_experiments::patterns::of_preset;
use memtwin_spec::Preset;
use serde::Serialize;

/// On-resistance of a real switch, ohms.
pub const SWITCH_OHM: f64 = 10.0;
/// Every switch real.
pub(crate) const REAL: Resistances = Resistances {
    t1_ohm: SWITCH_OHM,
    t2_ohm: SWITCH_OHM,
    t3_ohm: SWITCH_OHM,
    synapse_ohm: SWITCH_OHM,
    ..Resistances::IDEAL
};

/// How far one thing that is not ideal moves another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sensitivity {
    pub what: String,
    pub worst: f64,
    pub unit: &'static str,
    /// The same in steps of the twin: LSBs of its voltage, or ticks.
    pub steps: f64,
    /// Where, and what follows.
    pub note: String,
}

/// The columns on which it is measured, and what the twin says of them.
pub(crate) struct Bench<'a> {
    parameters: &'a Parameters,
    columns: Vec<Column>,
    samples: Vec<Sample>,
}

impl<'a> Bench<'a> {
    pub fn new(parameters: &'a Parameters) -> Result<Self, SpiceError> {
        let columns = columns(parameters)?;
        let samples = divider::twin(parameters, &columns)?;
        Ok(Bench { parameters, columns, samples })
    }

    pub fn netlist(&self, resistances: &Resistances) -> Netlist {
        divider::netlist("switches", self.parameters, &self.columns, &self.samples, resistances)
    }

    /// Each switch real in turn, the others ideal.
    pub fn measure(&self, ngspice: &Ngspice, go_on: &mut dyn FnMut() -> bool) -> Result<Vec<Sensitivity>, SpiceError> {
        const IDEAL: Resistances = Resistances::IDEAL;
        const CONDUCTING: Resistances =
            Resistances { device_ohm: choice::DEVICE_ON_OHM, t2_ohm: choice::READ_OUT_OHM, ..IDEAL };
        let mut moved = |switch, what: &str, before: Resistances, after: Resistances| {
            let [before, after] = [before, after].map(|resistances| ngspice.run(&self.netlist(&resistances), go_on));
            self.row(switch, format!("{what} of {SWITCH_OHM} Ohm"), &before?, &after?)
        };
        let t2_ohm = choice::READ_OUT_OHM + SWITCH_OHM;
        Ok(vec![
            moved(Switch::Ground, "T1, grounds node 1,", IDEAL, Resistances { t1_ohm: SWITCH_OHM, ..IDEAL })?,
            moved(Switch::Lift, "T3, lifts node 1,", IDEAL, Resistances { t3_ohm: SWITCH_OHM, ..IDEAL })?,
            moved(Switch::Open, "transistors in synapses", IDEAL, Resistances { synapse_ohm: SWITCH_OHM, ..IDEAL })?,
            moved(Switch::Open, "T2, device conducts, more", CONDUCTING, Resistances { t2_ohm, ..CONDUCTING })?,
        ])
    }

    fn row(&self, switch: Switch, what: String, before: &Results, after: &Results) -> Result<Sensitivity, SpiceError> {
        let mut row = Sensitivity { what, worst: 0.0, unit: "mV", steps: 0.0, note: "nothing moves".into() };
        let drive_volt = held(self.parameters, "drive_min_volt");
        let mut driven = 0;
        for sample in self.samples.iter().filter(|sample| sample.switch == switch) {
            let node = sample.device_node();
            let (before, after) = (before.volt(&node)?, after.volt(&node)?);
            driven += usize::from(switch == Switch::Ground && after >= drive_volt);
            let moved = (after - before).abs();
            if 1e3 * moved > row.worst {
                (row.worst, row.steps) = (1e3 * moved, moved * VOLTAGE_LSBS_A_VOLT);
                let name = &self.columns[sample.column].name;
                row.note = format!("{name}: {:.1} mV becomes {:.1} mV", 1e3 * before, 1e3 * after);
            }
        }
        if driven > 0 {
            let columns = self.columns.len();
            row.note += &format!("; {driven} of {columns} stay above {drive_volt} V, where no device relaxes");
        }
        Ok(row)
    }
}

/// All switches of a neuron real at once: how far its events move from those of its `ideal` run.
pub(crate) fn neuron(neuron: &Neuron, ideal: &Results, real: &Results) -> Result<Sensitivity, SpiceError> {
    let what = format!("{}: T1, T2, T3, synapses, all of {SWITCH_OHM} Ohm", neuron.name);
    let mut row = Sensitivity { what, worst: 0.0, unit: "us", steps: 0.0, note: "nothing moves".into() };
    let [before, after] = [ideal, real].map(|results| edges(&neuron.parameters, &Traces::new(results)?));
    let (before, after) = (before?, after?);
    for (before, after) in before.iter().zip(&after) {
        let moved = (after.time_us - before.time_us).abs();
        if moved > row.worst {
            (row.worst, row.steps) = (moved, moved / TICK_US);
            row.note = format!("the event at {:.2} us comes at {:.2} us", before.time_us, after.time_us);
        }
    }
    if before.len() != after.len() {
        row.note += &format!("; {} events become {}", before.len(), after.len());
    }
    Ok(row)
}

/// Each digit on an untrained column and on that which has learnt it.
fn columns(parameters: &Parameters) -> Result<Vec<Column>, SpiceError> {
    let patterns = of_preset(Preset::Paper)?;
    let ends = [parameters.conductance_min_usiemens, parameters.conductance_max_usiemens];
    let [low, high] = ends.map(conductance);
    let initial = conductance(parameters.conductance_initial1_usiemens);
    let mut columns = vec![];
    for pattern in patterns.iter() {
        let learnt = pattern.pixels.iter().map(|&black| if black { high } else { low }).collect();
        for (state, conductance) in [("untrained", vec![initial; pattern.pixels.len()]), ("trained", learnt)] {
            columns.push(Column {
                name: format!("digit {}, {state}", pattern.name),
                conductance,
                active: pattern.pixels.clone(),
                vin_volt: parameters.vin1_volt,
            });
        }
    }
    Ok(columns)
}
