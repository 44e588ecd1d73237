//! Node 1 of a column: the divider of its synapses under T1 and T3, and what of it is across the TS device.
//!
//! ```text
//!   active inputs: VIN ──R──┐   ┌── T3 ── lifted to at least lift / kappa
//! grounded inputs: 0 V ──R──┴─ 1 ── TS device ── 2 ── T2 ── 0 V       voltage across the device: kappa (V1 - V2)
//!                               └── T1 ── 0 V
//! ```
//!
//! The twin truncates twice (ratio, voltage) and saturates at 255. So is what ngspice finds, before codes are compared:
//! as real numbers they differ by up to 1 + a/1024 + 1/2 LSB (the truncations, and the rounding of the drive amplitude `a`).

use crate::twin::{SOLVER_LSB, code, held, present, still_config};
use crate::{Check, Netlist, Resistances, Results, SpiceError};
use memtwin_calibrate::code::{CONDUCTANCE_LSBS_A_USIEMENS, VOLTAGE_LSBS_A_VOLT};
use memtwin_calibrate::{Parameters, describe};
use memtwin_spec::format::{CONDUCTANCE_BITS_MAX, GROWTH_BITS, GROWTH_ENTRIES, RATIO_FRACTION_BITS};
use memtwin_spec::time::TICKS_PER_PERIOD;
use memtwin_spec::{Conductance, Interest, Observer, Probe, Voltage};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Most inputs of a random column.
const INPUTS_MAX: usize = 40;

/// A column, and what its inputs are driven with.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub name: String,
    pub conductance: Vec<Conductance>,
    /// Inputs at VIN; the others are grounded.
    pub active: Vec<bool>,
    pub vin_volt: f64,
}

/// What T1 and T3 do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    Open,
    /// T3 lifts node 1.
    Lift,
    /// T1 holds node 1 at ground.
    Ground,
}

/// What the twin shows of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Index of the column.
    pub column: usize,
    pub switch: Switch,
    /// Ratio and voltage as the probe has them.
    pub ratio: u16,
    pub volt: u8,
}

impl Sample {
    /// The node whose voltage is that across its device.
    pub(crate) fn device_node(&self) -> String {
        format!("d{}", self.node())
    }

    /// The name of its nodes: `17o`, `17l`, `17g`.
    fn node(&self) -> String {
        let letter = match self.switch {
            Switch::Open => 'o',
            Switch::Lift => 'l',
            Switch::Ground => 'g',
        };
        format!("{}{letter}", self.column)
    }
}

/// Corner cases, then `count` random columns: sizes, patterns, conductances over the whole format, VIN over its range.
pub fn columns(parameters: &Parameters, seed: u64, count: usize) -> Vec<Column> {
    let mut columns = corners(parameters.vin1_volt);
    let mut draws = Draws(Xoshiro256PlusPlus::seed_from_u64(seed));
    let vin_max = describe("vin1_volt").map_or(0.0, |vin| vin.max);
    columns.extend((0..count).map(|index| {
        let inputs = 1 + draws.below(INPUTS_MAX);
        let extreme = draws.below(3) == 0;
        let black = draws.below(101);
        let mut conductance = || {
            let code = draws.below(usize::from(CONDUCTANCE_BITS_MAX) + 1) as u16;
            // an extreme column has the ends of the format only
            let end = if code & 1 == 1 { CONDUCTANCE_BITS_MAX - (code >> 9) } else { code >> 9 };
            Conductance::from_bits(if extreme { end } else { code })
        };
        let conductance = (0..inputs).map(|_| conductance()).collect();
        let active = (0..inputs).map(|_| draws.below(100) < black).collect();
        let vin_volt = vin_max * draws.below(1001) as f64 / 1000.0;
        Column { name: format!("random column {index}"), conductance, active, vin_volt }
    }));
    columns
}

struct Draws(Xoshiro256PlusPlus);

impl Draws {
    /// Below `count`, which is small beside 2^64: the bias of the remainder does not show.
    fn below(&mut self, count: usize) -> usize {
        (self.0.next_u64() % count as u64) as usize
    }
}

/// All, one or no input active; conductances at the ends of the format; columns from one input to a thousand.
fn corners(vin_volt: f64) -> Vec<Column> {
    let max = CONDUCTANCE_BITS_MAX;
    let mut columns = vec![];
    for inputs in [1, 2, 30, 1024] {
        for (levels, first, others) in
            [("equal", 1600, 1600), ("one high", max, 1), ("one low", 1, max), ("one open", 0, 168)]
        {
            for (pattern, first_active, others_active) in
                [("all active", true, true), ("the first active", true, false), ("the others active", false, true)]
            {
                let of = |n: usize| Conductance::from_bits(if n == 0 { first } else { others });
                let active = |n: usize| if n == 0 { first_active } else { others_active };
                columns.push(Column {
                    name: format!("{inputs} inputs, {levels}, {pattern}"),
                    conductance: (0..inputs).map(of).collect(),
                    active: (0..inputs).map(active).collect(),
                    vin_volt,
                });
            }
        }
    }
    columns
}

/// What the twin's probe shows of every column: with T1 and T3 off, then lifted by T3, then grounded by T1 (a column that
/// has no voltage never fires, so only the first).
pub fn twin(parameters: &Parameters, columns: &[Column]) -> Result<Vec<Sample>, SpiceError> {
    let mut samples = vec![];
    for (index, column) in columns.iter().enumerate() {
        let parameters = Parameters { vin1_volt: column.vin_volt, ..parameters.clone() };
        let mut config = still_config(&parameters, &column.active)?;
        config.layers[0].conductance = column.conductance.clone();
        // the device fires in the first tick in which there is any voltage: all of its circuit is seen in two periods
        config.device.growth = vec![(1 << GROWTH_BITS) - 1; GROWTH_ENTRIES];
        config.device.drive_min = Voltage::from_bits(1);
        config.device.onset_ticks = 0;
        config.layers[0].threshold_base = vec![1];
        let mut look = Look { column: index, samples: vec![] };
        present(&config, true, 2, &mut look)?;
        samples.extend(look.samples);
    }
    Ok(samples)
}

struct Look {
    column: usize,
    samples: Vec<Sample>,
}

impl Observer for Look {
    fn before_period(&mut self, _tick: u64) -> Interest {
        Interest::Probes
    }

    fn probe(&mut self, probe: &Probe) {
        let layer = &probe.layers[0];
        let switch = match probe.tick {
            0 => Switch::Open,
            1 if layer.t3 == 1 => Switch::Lift,
            tick if tick == u64::from(TICKS_PER_PERIOD) && layer.t1 == 1 => Switch::Ground,
            _ => return,
        };
        let device = &layer.devices[0];
        self.samples.push(Sample { column: self.column, switch, ratio: device.ratio, volt: device.volt });
    }
}

/// Every sample as a column of its own, in one netlist.
pub fn netlist(
    name: &str,
    parameters: &Parameters,
    columns: &[Column],
    samples: &[Sample],
    resistances: &Resistances,
) -> Netlist {
    let comment = [
        "Node 1 of columns of synapses: active inputs at VIN, the others grounded; T1 grounds it, T3 lifts it.",
        "N17o: column 17 with T1 and T3 off; n17l: lifted by T3; n17g: grounded by T1. D17o: voltage across its device.",
    ];
    let mut netlist = Netlist::new(name, &comment, "run, then print v(n0o) v(d0o)");
    let Resistances { t1_ohm, t2_ohm, t3_ohm, synapse_ohm, device_ohm } = resistances;
    let lift = held(parameters, "lift_volt");
    netlist.line(format_args!(".param kappa={} lift={lift}", parameters.kappa_ratio));
    netlist.line("* on-resistances of the switches and resistance of the TS device, ohms");
    netlist.line(format_args!(
        ".param rt1={t1_ohm:e} rt2={t2_ohm:e} rt3={t3_ohm:e} rsynapse={synapse_ohm} rdevice={device_ohm:e}"
    ));
    netlist.line(
        "* T3 lifts node 1 to this voltage\nVlifted lifted 0 {lift/kappa}\n.model t3 sw(vt=0 vh=0 ron={rt3} roff=1e15)",
    );
    for sample in samples {
        column(&mut netlist, &columns[sample.column], sample);
    }
    netlist.line(".op\n.end");
    netlist
}

fn column(netlist: &mut Netlist, column: &Column, sample: &Sample) {
    let id = sample.node();
    netlist.line(format_args!("* {}; the twin: ratio {}, voltage {}", column.name, sample.ratio, sample.volt));
    netlist.line(format_args!("Vin{id} in{id} 0 {}", column.vin_volt));
    for (n, (w, &active)) in column.conductance.iter().zip(&column.active).enumerate() {
        let terminal = if active { format!("in{id}") } else { "0".to_string() };
        // no conductance is no resistor
        if w.to_bits() > 0 {
            let usiemens = f64::from(w.to_bits()) / CONDUCTANCE_LSBS_A_USIEMENS;
            netlist.line(format_args!("R{id}_{n} {terminal} n{id} {{rsynapse+1/{usiemens}u}}"));
        }
    }
    match sample.switch {
        Switch::Open => {}
        // a source follower, which never pulls down: it conducts where node 1 is lower without it
        Switch::Lift => {
            let without = Sample { switch: Switch::Open, ..*sample }.node();
            netlist.line(format_args!("St3{id} n{id} lifted lifted n{without} t3"))
        }
        Switch::Ground => netlist.line(format_args!("Rt1{id} n{id} 0 {{rt1}}")),
    }
    netlist.line(format_args!(
        "Rts{id} n{id} m{id} {{rdevice}}\nRt2{id} m{id} 0 {{rt2}}\nEts{id} d{id} 0 n{id} m{id} {{kappa}}"
    ));
}

/// Ratios and voltages that ngspice found, beside the twin's.
pub fn compare(columns: &[Column], samples: &[Sample], results: &Results) -> Result<Vec<Check>, SpiceError> {
    let open = |sample: &&Sample| sample.switch == Switch::Open && columns[sample.column].vin_volt > 0.0;
    let mut ratios = vec![];
    for sample in samples.iter().filter(open) {
        let ratio = results.volt(&format!("n{}", sample.node()))? / columns[sample.column].vin_volt;
        let found = (ratio * f64::from(1 << RATIO_FRACTION_BITS) + SOLVER_LSB).floor();
        ratios.push((found - f64::from(sample.ratio), columns[sample.column].name.clone()));
    }
    let mut checks = vec![Check::new("ratio at node 1", ("LSB", 1.0), ratios)];
    for (switch, what) in [
        (Switch::Open, "voltage across the device, T1 and T3 off"),
        (Switch::Lift, "voltage across the device, lifted by T3"),
        (Switch::Ground, "voltage across the device, grounded by T1"),
    ] {
        let (mut differences, mut saturated, mut real_max) = (vec![], 0, 0.0f64);
        for sample in samples.iter().filter(|sample| sample.switch == switch) {
            let volt = results.volt(&sample.device_node())?;
            if code(volt) == u8::MAX {
                saturated += 1;
            } else {
                real_max = real_max.max((volt * VOLTAGE_LSBS_A_VOLT - f64::from(sample.volt)).abs());
            }
            let difference = f64::from(code(volt)) - f64::from(sample.volt);
            differences.push((difference, columns[sample.column].name.clone()));
        }
        let note = format!("before truncation {real_max:.2} LSB; {saturated} saturated at 255");
        checks.push(Check::new(what, ("LSB", 1.0), differences).noted(note));
    }
    Ok(checks)
}
