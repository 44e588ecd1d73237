//! The whole neuron of Fig. 3a as a netlist.
//!
//! ```text
//!                  lift ── T3 ┐               ┌─────┐      ┌─────┐
//! VIN1 ── S1 ──┐              │    TS         │  L1 │      │  L2 │      G1 = L2 AND CLK   output spike
//! VIN2 ── S2 ──┴───── node 1 ─┴─ device ─┬─── │D   Q├──────┤D   Q├─ T1  G2 = L1 AND CLK   T3 (depression module)
//!                       │            node 2   │E    │      │E    │      G3 = L1 OR L2     VL
//!                      T1                T2   └┬────┘      └┬────┘
//!                       0 V              0 V   CLK          NOT CLK
//! ```
//!
//! The TS device is a resistor that a state switches: the filament `x`, a charge on a capacitor (1 V is the threshold). It
//! grows with sinh(V/V0) while the device is driven, from the onset on; it leaks slowly, and quickly after a rest. The
//! device switches on at the threshold and off at a quarter of it. These are the equations of `docs/circuit.md`, continuous in
//! time and amplitude. Latches and gates are XSPICE's digital primitives.

use crate::netlist::choice;
use crate::sequence::TwinTicks;
use crate::twin::{held, present, still_config};
use crate::{Netlist, Resistances, SpiceError};
use memtwin_calibrate::code::{CONDUCTANCE_LSBS_A_USIEMENS, conductance};
use memtwin_calibrate::config::GROWTH_REFERENCE_VOLT;
use memtwin_calibrate::{Parameters, TICK_US};
use memtwin_spec::format::HOLD_SHIFT;
use memtwin_spec::time::PERIOD_NS;
use memtwin_spec::{Conductance, Config};

/// Amplitude of VIN1 (Z-N-3).
const VIN1_VOLT: f64 = 1.8;
/// S1 and S2 of Fig. 3b, microsiemens: 10 and 40 kOhm (Z-N-3).
const FIG_3B_USIEMENS: [f64; 2] = [100.0, 25.0];
/// Rise and fall of CLK and of the pulses, nanoseconds.
const EDGE_NS: u64 = 10;
/// Most periods until the second spike.
const PERIODS_MAX: u16 = 400;
/// Longest step of the solver, microseconds: a fifteenth of a tick.
const STEP_US: f64 = 0.5;

/// A neuron with two synapses: S1 is pulsed, S2 grounded, nothing is programmed.
#[derive(Debug, Clone)]
pub struct Neuron {
    pub name: &'static str,
    /// T3 lifts node 1 (the depression module).
    pub depression: bool,
    pub(crate) parameters: Parameters,
    synapses: [Conductance; 2],
    config: Config,
}

impl Neuron {
    /// Fig. 3b: fixed resistors, the depression module disabled (Z-N-3).
    pub fn fig_3b(parameters: &Parameters) -> Result<Self, SpiceError> {
        Neuron::new("neuron", parameters, FIG_3B_USIEMENS, false)
    }

    /// The neuron that learns in place, before its first event: both synapses as they begin, depression enabled (Z-L-1).
    pub fn with_depression(parameters: &Parameters) -> Result<Self, SpiceError> {
        Neuron::new("neuron_depression", parameters, [parameters.conductance_initial1_usiemens; 2], true)
    }

    fn new(
        name: &'static str,
        parameters: &Parameters,
        usiemens: [f64; 2],
        depression: bool,
    ) -> Result<Self, SpiceError> {
        let parameters = Parameters { vin1_volt: VIN1_VOLT, ..parameters.clone() };
        let synapses = usiemens.map(conductance);
        let mut config = still_config(&parameters, &[true, false])?;
        config.layers[0].conductance = synapses.to_vec();
        Ok(Neuron { name, depression, parameters, synapses, config })
    }

    /// What the twin shows, tick by tick, until a period after its second spike.
    pub fn twin(&self) -> Result<TwinTicks, SpiceError> {
        let mut watch = TwinTicks::default();
        present(&self.config, self.depression, PERIODS_MAX, &mut watch)?;
        if watch.spikes() < 2 {
            let (spikes, vin_volt) = (watch.spikes(), VIN1_VOLT);
            return Err(SpiceError::TooFewSpikes { spikes, periods: PERIODS_MAX, vin_volt });
        }
        Ok(watch)
    }

    /// The netlist, run for some periods.
    pub fn netlist(&self, periods: u64, resistances: &Resistances) -> Netlist {
        let depression = if self.depression { "enabled" } else { "disabled" };
        let comment = [
            &*format!("The hybrid neuron of Fig. 3a with two synapses, depression module {depression}."),
            "Times in seconds; a tick of the twin is 7.8125 us.",
        ];
        let mut netlist = Netlist::new(self.name, &comment, "run, then plot v(n1) v(n2)+2 v(l1)+4 v(l2)+8 v(g1)+12");
        self.parameters(&mut netlist, resistances);
        let phase_ns = PERIOD_NS / 2;
        let pulse = format!("0 {EDGE_NS}n {EDGE_NS}n {}n {PERIOD_NS}n", phase_ns - EDGE_NS);
        netlist.line("* neuron clock and input pulses: 2 kHz, 250 us");
        netlist.line(format_args!(
            "Vclk clk 0 PULSE(0 {{vdd}} {pulse})\nVin1 in1 0 PULSE(0 {{vin}} {pulse})\nVin2 in2 0 0"
        ));
        netlist.line(CIRCUIT);
        let t3 = if self.depression { "" } else { "* disabled: " };
        netlist
            .line(format_args!("{t3}Bt3 n1 0 I={{v(g2) > vdd/2 && v(n1) < lift/kappa ? (v(n1)-lift/kappa)/rt3 : 0}}"));
        netlist.line(DEVICE);
        netlist.line(LOGIC);
        let end_us = periods * PERIOD_NS / 1000;
        netlist.line(".save v(clk) v(in1) v(n1) v(n2) v(l1) v(l2) v(g1) v(g2) v(vl) v(x) v(ts)");
        netlist.line(format_args!(".tran {STEP_US}u {end_us}u 0 {STEP_US}u\n.end"));
        netlist
    }

    fn parameters(&self, netlist: &mut Netlist, resistances: &Resistances) {
        let p = &self.parameters;
        let held = |name| held(p, name);
        let [s1, s2] = self.synapses.map(|w| f64::from(w.to_bits()) / CONDUCTANCE_LSBS_A_USIEMENS);
        netlist.line("* the circuit");
        netlist.line(format_args!(
            ".param vin={VIN1_VOLT} s1={s1}u s2={s2}u vdd={} vspike={}",
            choice::VDD_VOLT,
            p.vin2_volt
        ));
        netlist.line(format_args!(".param vvl={} kappa={} lift={}", p.vbias_volt, p.kappa_ratio, held("lift_volt")));
        let Resistances { t1_ohm, t2_ohm, t3_ohm, synapse_ohm, .. } = resistances;
        netlist.line("* on-resistances of the switches, ohms; T2 also limits the current");
        let read_out_ohm = choice::READ_OUT_OHM + t2_ohm;
        // T3's current follows from a difference of voltages: with a smaller resistance it would be that of two equal numbers
        let t3_ohm = t3_ohm.max(1e-3);
        netlist.line(format_args!(".param rt1={t1_ohm:e} rt2={read_out_ohm:e} rt3={t3_ohm:e} rsynapse={synapse_ohm}"));
        netlist.line("* chosen, the paper does not say: the device's resistances, node 2");
        netlist.line(format_args!(
            ".param ron={:e} roff={:e} c2={:e} v2high={}",
            choice::DEVICE_ON_OHM,
            choice::DEVICE_OFF_OHM,
            choice::NODE2_FARAD,
            choice::NODE2_HIGH_VOLT
        ));
        netlist.line("* the TS device: x = 1 V is the threshold, hold = the part of it at which it switches off");
        let hold = 1.0 / f64::from(1u32 << HOLD_SHIFT);
        netlist.line(format_args!(".param drive={} hold={hold} v0={}", held("drive_min_volt"), p.growth_v0_volt));
        netlist
            .line(format_args!(".param vreference={GROWTH_REFERENCE_VOLT} treference={}u", p.growth_ticks * TICK_US));
        // a relaxation begins later by the threshold's bits 8:5, as in the twin
        let threshold = self.config.nominal_threshold(self.config.layers[0].threshold_base[0]);
        let rest_us = held("rest_us") + f64::from(threshold >> 5 & 15) * TICK_US;
        let rest_sub_us = held("rest_sub1_us").min(1e9);
        let [fast_us, slow_us] = ["leak_fast_us", "leak_slow_us"].map(|name| decay_us(held(name)));
        netlist.line(format_args!(".param onset={}u rest={rest_us}u restsub={rest_sub_us}u", held("onset_us")));
        netlist.line("* the twin's leaks of a part of x a tick, as exponentials");
        netlist.line(format_args!(".param tfast={fast_us}u tslow={slow_us}u"));
    }
}

/// The time constant of the exponential that loses as much in a tick as the twin, which loses `TICK_US / leak_us` of `x`.
fn decay_us(leak_us: f64) -> f64 {
    -TICK_US / (-TICK_US / leak_us).ln_1p()
}

/// Synapses, T1 and T2, and the logic level of node 2.
const CIRCUIT: &str = "\
* synapses (1T1R), T1, T2
Rs1 in1 n1 {rsynapse+1/s1}
Rs2 in2 n1 {rsynapse+1/s2}
St1 n1 0 l2 0 t1
.model t1 sw(vt={vdd/2} vh=0 ron={rt1} roff=1e15)
Rt2 n2 0 {rt2}
Cn2 n2 0 {c2}
* T3, a source follower: it lifts, and never pulls down";

const DEVICE: &str = "\
* the TS device: a resistor that the filament x switches
Sts n1 n2 x 0 ts
.model ts sw(vt={(1+hold)/2} vh={(1-hold)/2} ron={ron} roff={roff})
* v(ts): voltage across it; v(driven); v(on): 1 where it conducts
Bts ts 0 V={kappa*v(n1)}
Bdriven driven 0 V={v(ts) >= drive ? 1 : 0}
Vone one 0 1
Son one on x 0 flag
Ron on 0 1k
.model flag sw(vt={(1+hold)/2} vh={(1-hold)/2} ron=1m roff=1e12)
* clocks, 1 V a millisecond: time with drive, time without; each is put back in a microsecond
Ctd td 0 1n
Btd 0 td I={v(driven) > 0.5 ? 1u : -1m*v(td)}
Ctr tr 0 1n
Btr 0 tr I={v(driven) > 0.5 ? -1m*v(tr) : 1u}
* growth and leak, per second
Bgrowth growth 0 V={v(driven) > 0.5 && v(td) >= 1k*onset ? sinh(v(ts)/v0)/sinh(vreference/v0)/treference : 0}
Bleak leak 0 V={v(driven) < 0.5 && v(tr) >= 1k*(v(on) > 0.5 ? rest : restsub) ? 1/tfast : 1/tslow}
Cx x 0 1u
Bx 0 x I={1u*(v(growth)-v(x)*v(leak))}
.ic v(x)=0 v(td)=0 v(tr)=0";

const LOGIC: &str = "\
* latches: L1 open while CLK is high, L2 open while it is low
Aadc [n2] [d2] node2
Aclk [clk] [dclk] clock
Ainv dclk dclkn not
Al1 d2 dclk null null dl1 null latch
Al2 dl1 dclkn null null dl2 null latch
* G1 the output spike, G2 to T3, G3 the lateral inhibition output VL
Ag1 [dl2 dclk] dg1 and
Ag2 [dl1 dclk] dg2 and
Ag3 [dl1 dl2] dg3 or
Adac [dl1 dl2 dg2] [l1 l2 g2] level
Aspike [dg1] [g1] spike
Avl [dg3] [vl] inhibition
.model node2 adc_bridge(in_low={v2high} in_high={v2high} rise_delay=1n fall_delay=1n)
.model clock adc_bridge(in_low={vdd/2} in_high={vdd/2} rise_delay=1n fall_delay=1n)
.model not d_inverter(rise_delay=1n fall_delay=1n)
.model latch d_dlatch(data_delay=5n enable_delay=5n ic=0)
.model and d_and(rise_delay=2n fall_delay=2n)
.model or d_or(rise_delay=2n fall_delay=2n)
.model level dac_bridge(out_low=0 out_high={vdd} t_rise=1n t_fall=1n)
.model spike dac_bridge(out_low=0 out_high={vspike} t_rise=1n t_fall=1n)
.model inhibition dac_bridge(out_low=0 out_high={vvl} t_rise=1n t_fall=1n)";
