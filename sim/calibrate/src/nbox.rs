//! The NbOx neurons and TaOx synapses of Duan et al. (2020): every value with unit, meaning and source, and what it makes of the
//! circuits of [`crate::array`].
//!
//! The last word of a name is its unit; `ratio`, `rel` and `count` are units of 1. Sources: `D-...` is a statement of the paper,
//! *fit* was fitted so that the named statements hold as well as they can together, *choice* is free. One device and one
//! capacitance serve all experiments: the paper's Supplementary Table 1, which has those of Figs. 3 and 4, is not published with
//! its text. Why the threshold is below the published one: docs/duan2020.md.

use crate::array::{Circuit, Programming};
use crate::constant::{Constant, constants};

constants! {
    /// The values that all experiments of Duan et al. are made with.
    Nbox DUAN2020;
    // the device
    tick_ns 5.0 "choice: well below every time constant"
        "Circuit time of a tick.";
    threshold_volt 0.65 "fit: D-GAIN-1, D-GAIN-2; D-TS-1 has about 0.8"
        "The device switches on beyond this voltage, either way.";
    threshold_c2c_sd_rel 0.035 "choice: D-TS-1 calls it acceptable"
        "Spread of the threshold from cycle to cycle.";
    threshold_d2d_sd_rel 0.0 "choice: the figures show one device each"
        "Spread of the threshold from device to device.";
    hold_volt 0.58 "fit: D-SUM-1, D-SUM-3; D-TS-1 has about 0.6"
        "It switches off below this voltage.";
    off_usiemens 1.8 "fit: D-SUM-1"
        "Conductance of the device when off.";
    on_usiemens 2700.0 "fit: D-SUM-3"
        "Conductance of the device when on.";
    onset_ns 40.0 "D-TS-1: on in less than 50 ns; it switches in the tick after"
        "How long a voltage beyond the threshold takes to switch it on.";
    rest_ns 15.0 "D-TS-1: off in less than 25 ns; it switches in the tick after"
        "How long a voltage below the hold voltage takes to switch it off.";
    membrane_pfarad 30.0 "D-LIF-1; the same in every other circuit"
        "Membrane capacitance Cm.";
    cable_pfarad 70.0 "fit: D-LIF-2, D-LIF-3"
        "Capacitance of cables and probe beside Cm.";

    // Fig. 2b: the device alone
    sweep_tick_ns 0.5 "choice: the source is stiff"
        "Circuit time of a tick in a sweep.";
    sweep_source_usiemens 40000.0 "choice: 25 Ohm; behind 50 Ohm the device would oscillate"
        "Conductance between source and device in a sweep.";
    sweep_volt 1.2 "choice"
        "End of a sweep.";
    sweep_volt_a_us 0.2 "choice: slow beside the delays"
        "Speed of a sweep.";
    sweep_cycles_count 10.0 "D-TS-1 (Fig. 2b)"
        "Cycles of a sweep.";

    // Figs. 2e, 2f, S7
    load_kohm 3.6 "D-LIF-1"
        "Load resistor RL.";
    pulse_us 1.0 "D-LIF-1, D-SUM-1, D-GAIN-1, D-NET-1, D-COIN-1"
        "Width of a pulse.";
    interval_us 0.1 "D-LIF-1, D-SUM-1, D-NET-1"
        "Interval between pulses; the source is at 0 V then.";
    lif_volt 1.3 "D-LIF-1"
        "Amplitude of the pulses.";
    lif_pulses_count 20.0 "D-LIF-1"
        "Pulses of a train.";
    frequency_volt 1.2 "D-LIF-3"
        "Amplitude where the input frequency changes.";

    // Figs. 3 and 4
    input_usiemens 59.5 "fit: D-SUM-1, D-SUM-3, D-GAIN-2; the paper has it in Supplementary Table 1"
        "Conductance of each of R1 and R2.";
    train_pulses_count 10.0 "D-SUM-1, D-GAIN-1, D-NET-1"
        "Pulses of a train.";
    sum_volt 0.9 "D-SUM-1, D-SUM-3, D-LOG-1"
        "Amplitude of the pulses; logic 1.";
    sum_interval_volt 0.8 "D-SUM-2"
        "Amplitude where the interval changes.";
    shift_us 2.2 "D-SUM-3"
        "Shift between the trains; the shifts go to three times this.";
    lorentz_y0_count 6.04 "D-SUM-3"
        "y0 of equation 1.";
    lorentz_a_us 10.34 "D-SUM-3"
        "A of equation 1: spikes times microseconds.";
    lorentz_b_us 2.15 "D-SUM-3"
        "B of equation 1.";
    lorentz_tau_us 0.05 "D-SUM-3"
        "tau of equation 1.";
    and_mhz 1.5 "D-LOG-1"
        "Output rate that is logic 1: AND.";
    and_own_mhz 0.7 "choice: between our rates of one input and two"
        "The same with our rates.";
    xor_mhz 0.3 "D-LOG-1"
        "Output rate that is logic 1: XOR; OR likewise, for which the paper says a lower one than for AND.";
    gain_volt 1.2 "D-GAIN-1"
        "Amplitude of the driving input.";
    gain_interval_us 0.4 "D-GAIN-1"
        "Interval of both inputs.";

    // equations 2, 3 and 5
    rate_max_count 9.0 "D-GAIN-2"
        "Rmax of equation 2: spikes of ten pulses.";
    d50_mhz 0.35 "D-GAIN-2"
        "d50 of equation 2.";
    k0_ratio 1.11 "D-GAIN-2"
        "k0 of equation 3, with m in volts.";
    k1_ratio 0.45 "D-GAIN-2"
        "k1 of equation 3.";
    k2_ratio 100.0 "D-GAIN-2"
        "k2 of equation 3.";
    k3_ratio 50.0 "D-GAIN-2"
        "k3 of equation 3.";
    field_neurons_count 200.0 "D-RF"
        "Neurons of the chain.";
    field_tau_ms 10.0 "D-RF"
        "Time constant of the input.";
    field_step_ms 1.0 "D-RF"
        "Step of the integration.";
    field_threshold_count 0.41 "D-RF"
        "Rate beyond which a neuron drives the next.";
    field_weight_ratio 0.095 "D-RF"
        "Strength of each connection.";
    field_input_ratio 0.09 "D-RF: what is added in a step; as the Iext of equation 5 nothing would start"
        "Visual input of the first neuron.";
    field_input_ms 300.0 "D-RF"
        "End of the visual input; the modulation begins.";
    field_modulation_ms 1000.0 "D-RF"
        "End of the modulation.";
    field_modulation_volt 0.8 "D-RF"
        "Modulatory input.";
    field_own_modulation_volt 0.65 "choice: at 0.7 V and above single pulses make our neuron fire, at any frequency"
        "Modulatory input where f is measured on our neuron.";
    field_own_weight_ratio 0.19 "fit: twice the published one"
        "Strength of each connection there: our curves are less steep than equation 2.";
    field_end_ms 1200.0 "choice"
        "End of the simulation.";

    // Figs. 5 and 7
    synapse_high_usiemens 44.0 "fit: D-COIN-1"
        "Conductance of a potentiated synapse.";
    synapse_low_usiemens 5.0 "choice: an eighth to a tenth of a high one"
        "Conductance of a depressed synapse.";
    pattern_volt 1.0 "D-NET-1"
        "Amplitude of a 1 in a pattern; a 0 is at 0 V.";
    target_spikes_count 8.0 "choice: less than a learnt pattern gives"
        "Output spikes of ten pulses at which learning ends.";
    program_us 0.04 "choice"
        "Length of a programming pulse.";
    program_shift_bits 6.0 "choice: about ten presentations"
        "Potentiation and depression in a tick, as a power of two of what is left.";
    coincidence_volt 1.1 "D-COIN-1"
        "Amplitude of the pulses.";
    coincidence_interval_us 1.5 "D-COIN-1"
        "Interval between pulses.";
    coincidence_pulses_count 50.0 "D-COIN-1"
        "Pulses of a train.";
    coincidence_lag_us 1.2 "D-COIN-1"
        "Lag of S2 where the trains are asynchronous.";
    excitatory_count 4000.0 "D-COIN-2"
        "Excitatory trains.";
    inhibitory_count 1000.0 "D-COIN-2"
        "Inhibitory trains.";
    excitatory_volt 0.136 "D-COIN-2"
        "Amplitude of an excitatory pulse.";
    inhibitory_volt -0.134 "D-COIN-2"
        "Amplitude of an inhibitory pulse.";
    train_khz 10.0 "D-COIN-2"
        "Rate of each train.";
    synchronous_khz 400.0 "D-COIN-2"
        "Rate of synchronous events.";
    synchronous_count 15.0 "D-COIN-2"
        "Excitatory trains in a synchronous event.";
    sum_gain_ratio 0.117 "fit: D-COIN-2, 2 spikes without synchrony"
        "Voltage behind the node's load over the sum of all pulses.";
    sum_window_us 400.0 "choice"
        "Length of the simulation.";
}

impl Nbox {
    /// The neuron with its usual capacitance Cm.
    pub fn circuit(&self) -> Circuit {
        self.circuit_with(self.membrane_pfarad)
    }

    /// The neuron with another capacitance Cm.
    pub fn circuit_with(&self, membrane_pfarad: f64) -> Circuit {
        Circuit {
            tick_s: self.tick_ns * 1e-9,
            membrane_farad: (membrane_pfarad + self.cable_pfarad) * 1e-12,
            off_siemens: self.off_usiemens * 1e-6,
            on_siemens: self.on_usiemens * 1e-6,
            threshold_volt: self.threshold_volt,
            threshold_c2c_sd_rel: self.threshold_c2c_sd_rel,
            threshold_d2d_sd_rel: self.threshold_d2d_sd_rel,
            hold_volt: self.hold_volt,
            onset_s: self.onset_ns * 1e-9,
            rest_s: self.rest_ns * 1e-9,
        }
    }

    /// The device at a stiff source.
    pub fn sweep_circuit(&self) -> Circuit {
        Circuit { tick_s: self.sweep_tick_ns * 1e-9, ..self.circuit() }
    }

    /// How TaOx synapses are programmed.
    pub fn programming(&self) -> Programming {
        Programming {
            conductance_min_usiemens: self.synapse_low_usiemens,
            conductance_max_usiemens: self.synapse_high_usiemens,
            potentiate_shift_bits: self.program_shift_bits as u8,
            depress_shift_bits: self.program_shift_bits as u8,
        }
    }

    /// a(m) of equation 3.
    pub fn gain(&self, m_volt: f64) -> f64 {
        self.k0_ratio * m_volt.powi(4) + self.k1_ratio
    }

    /// f(d, m) of equation 2: spikes of ten pulses, with the driving frequency in MHz.
    pub fn rate(&self, d_mhz: f64, m_volt: f64) -> f64 {
        let hill = self.k2_ratio * m_volt + self.k3_ratio;
        let over = d_mhz * self.gain(m_volt) / self.d50_mhz;
        if over <= 0.0 { 0.0 } else { self.rate_max_count / (1.0 + libm::pow(over, -hill)) }
    }

    /// The driving frequency in MHz at which equation 2 gives half of its maximum.
    pub fn half_mhz(&self, m_volt: f64) -> f64 {
        self.d50_mhz / self.gain(m_volt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constant::constant;
    use std::collections::BTreeSet;

    #[test]
    fn values_have_names_and_fit_their_formats() {
        assert_eq!(constant("duan2020", "threshold_volt").map(|c| c.value), Some(0.65));
        let names: BTreeSet<_> = CONSTANTS.iter().map(|c| c.name).collect();
        assert_eq!(names.len(), CONSTANTS.len());
        assert!(CONSTANTS.iter().all(|c| c.doc.ends_with('.') && !c.source.is_empty()));
        let p = &DUAN2020;
        let rc = p.circuit().rc(4.0 * p.synapse_high_usiemens * 1e-6).expect("a tick short enough");
        assert_eq!((rc.scale, rc.leak_off, rc.leak_on, rc.jitter), (3355, 6, 8847, 10));
        assert_eq!((rc.hold, rc.onset_ticks, rc.rest_ticks), (4751, 8, 3));
        assert!(p.sweep_circuit().rc(p.sweep_source_usiemens * 1e-6).is_ok());
    }

    #[test]
    fn equation_2_has_its_half_where_it_says() {
        let p = &DUAN2020;
        for m_volt in [0.0, 0.4, 0.7] {
            assert!((p.rate(p.half_mhz(m_volt), m_volt) - 4.5).abs() < 1e-9, "{m_volt}");
        }
        assert!((p.half_mhz(0.0) - 0.778).abs() < 1e-3 && (p.half_mhz(0.7) - 0.488).abs() < 1e-3);
        assert_eq!(p.rate(0.0, 0.5), 0.0);
    }
}
