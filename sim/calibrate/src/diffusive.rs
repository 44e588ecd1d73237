//! The diffusive memristors and networks of Wang et al. (2018): every value with unit, meaning and source, and what it makes of
//! the circuits of [`crate::array`].
//!
//! The last word of a name is its unit; `ratio`, `rel` and `count` are units of 1. Sources: `W-...` is a statement of the
//! paper, *fit* was fitted so that the named statements hold, *choice* is free. The paper gives no threshold, no resistance
//! and no amplitude of its diffusive device; one device serves all of its experiments here.
//!
//! Units of the Langevin model: length L (half the gap), time 1/kappa (temperature relaxation), resistance Rmin; voltages of it
//! are given in its own units (`..._own`) until they are normalised by its threshold, as the paper does.

use crate::array::{Circuit, Programming};
use crate::code::{conductance, nearest};
use crate::config::jitter_sum_sd;
use crate::constant::{Constant, constants};
use memtwin_spec::format::{GROWTH_BITS, JITTER_SUM_MEAN};
use memtwin_spec::{DeviceConfig, Voltage};

constants! {
    /// The values that all experiments of Wang et al. are made with.
    Diffusive WANG2018;
    // the device, in every circuit
    tick_us 1.0 "choice"
        "Circuit time of a tick.";
    threshold_volt 0.46 "fit: W-CONV-1, between a filter that matches at 0.6 V and one that misses a pixel at 0.8 V"
        "The device switches on beyond this voltage; the threshold of the Langevin model is normalised to it.";
    threshold_c2c_sd_rel 0.03 "choice: W-TS-1 says that it is not sharp; W-CONV-1 and W-FC-1 bear 4 %"
        "Spread of the threshold from cycle to cycle.";
    threshold_d2d_sd_rel 0.01 "choice"
        "Spread of the threshold from device to device.";
    hold_volt 0.05 "choice"
        "Below it an RC soma's device begins to fall off.";
    off_usiemens 0.1 "choice: well below every synapse"
        "Conductance of the device when off.";
    on_usiemens 1000.0 "choice: well above a membrane's synapses while they are small"
        "Conductance of the device when on.";
    onset_us 6.0 "fit: the Langevin model's delay at its threshold, 1.5/kappa"
        "How long a voltage beyond the threshold takes to switch an RC soma's device on.";
    rest_us 60.0 "fit: the Langevin model's relaxation, 15/kappa"
        "How long it takes to fall off below the hold voltage.";

    // the Langevin model, equations 1 to 3
    kappa_tau0_ratio 0.2 "W-TS-1"
        "RC time over temperature relaxation time.";
    series_ratio 1.0 "W-TS-1"
        "Series resistance over the smallest resistance of the device.";
    particles_count 4.0 "choice"
        "Ag particles between the electrodes.";
    wells_count 8.0 "choice"
        "Pinning wells between the electrodes.";
    well_energy 0.04 "fit: W-TS-1"
        "Amplitude of the pinning potential; its barriers are twice as high, 4 kT.";
    attraction_force 0.2 "fit: W-TS-1, that it relaxes"
        "Force towards the Ag cluster at -L: the slope of the potential.";
    ambient_energy 0.02 "fit: W-TS-1"
        "kT at ambient temperature.";
    heating_rate 0.2 "choice"
        "Joule heating: rise of kT in 1/kappa at one unit of voltage on Rmin.";
    tunnelling_length 0.25 "choice"
        "Tunnelling length in L.";
    langevin_step 0.005 "choice: halving it changes pulses to fire by less than their error"
        "Step of the integration in 1/kappa.";
    fire_current_ratio 0.25 "choice: half of the most that flows"
        "A current of this part of source / Rmin is a fire.";
    relaxed_resistance_ratio 20.0 "choice"
        "Above this many Rmin the device has relaxed.";
    langevin_threshold_own 1.13 "fit: the 95 % point of single pulses"
        "Switching threshold of single pulses in the model's own units: the unit of normalised voltages.";
    threshold_pulse_kappa 2.0 "choice"
        "Length of the single pulses that define the threshold, in 1/kappa.";
    train_pulse_kappa 0.5 "choice"
        "Length of the pulses of a train, and of the pauses between them, in 1/kappa.";
    train_amplitude_rel 0.9 "choice: below threshold"
        "Amplitude of the pulses of a train over the threshold.";
    train_rest_kappa 50.0 "W-TS-1: 200 us"
        "Rest between trains, in 1/kappa.";
    kappa_us 4.0 "derived: the rest of 200 us is 50/kappa"
        "1/kappa in microseconds.";

    // the fixed-point device with Ag dynamics (ts_emulator)
    emulator_threshold_code 16384.0 "choice"
        "Nominal threshold of the filament state, LSB of x >> 8.";
    emulator_growth_ticks 8.2 "fit: mean pulses to fire of the Langevin trains"
        "Ticks of growth at the amplitude of the trains up to the nominal threshold, without leak.";
    emulator_growth_v0_volt 0.27 "fit: pulses to fire of the Langevin model from 0.7 to 1.1 of its threshold"
        "The filament grows in proportion to sinh(V / this).";
    emulator_threshold_sd_rel 0.28 "fit: spread of the Langevin trains"
        "Spread of the filament's threshold from cycle to cycle.";
    emulator_drive_min_volt 0.0078125 "choice: one LSB"
        "The device is driven at this voltage or above.";
    emulator_leak_slow_shift 6.0 "fit: longer pauses of the Langevin trains"
        "The filament loses this power of two a tick, always.";
    emulator_rest_us 45.0 "fit: relaxation of the Langevin model"
        "Time without drive before a device that is on relaxes; up to 15 ticks more by its threshold.";
    emulator_leak_fast_shift 3.0 "fit: relaxation of the Langevin model"
        "The same once it relaxes.";

    // Fig. 2: Ra, Cm and the pulses
    axial_kohm 50.0 "W-RC-1 (Methods)"
        "Series resistance of the studies of width and interval.";
    membrane_nfarad 5.0 "W-RC-1 (Methods)"
        "Capacitance of the studies of width and interval.";
    amplitude_axial_kohm 47.0 "W-RC-1 (Methods)"
        "Series resistance of the study of amplitude.";
    amplitude_membrane_nfarad 10.0 "W-RC-1 (Methods)"
        "Capacitance of the study of amplitude.";
    pulse_us 100.0 "W-RC-1 (Methods)"
        "Pulse width, and interval in the study of width.";
    amplitude_interval_us 50.0 "W-RC-1 (Methods)"
        "Interval in the study of amplitude.";
    train_volt 1.2 "choice"
        "Amplitude of the pulses where Cm, Ra or the width changes.";
    interval_volt 0.95 "choice: a lower one, that more than one pulse is needed"
        "Amplitude in the study of the interval.";

    // Fig. 3: the 2x2 array
    pair_low_usiemens 20.0 "choice: the 20 uS of Fig. 1a"
        "Initial conductance of S11 and S22.";
    pair_s12_usiemens 45.0 "choice: slightly larger (W-STDP-1)"
        "Initial conductance of S12.";
    pair_s21_usiemens 24.0 "choice: S21 sets before S11 (W-STDP-1)"
        "Initial conductance of S21.";
    pair_sd_rel 0.02 "choice"
        "Spread of these conductances.";
    pair_max_usiemens 500.0 "choice"
        "Largest conductance of a synapse of the 2x2 array.";
    pair_membrane_nfarad 10.0 "W-RC-1 (Methods); Fig. 3 gives none"
        "Membrane capacitance of the 2x2 array with high capacitance.";
    triangle_volt 0.95 "fit: W-STDP-1"
        "Peak of the triangular pulses.";
    triangle_us 4000.0 "choice"
        "Length of a triangular pulse.";
    parallel_usiemens 50.0 "choice: a resistor beside the device, which the paper mentions"
        "Resistor beside the device with low capacitance.";
    spikes_volt 1.25 "fit: W-STDP-1"
        "Amplitude of the rectangular spikes.";
    spikes_count 6.0 "choice"
        "Rectangular spikes in a train.";
    set_volt 0.6 "choice"
        "A synapse is potentiated at this voltage or above.";
    set_shift_bits 12.0 "choice: two triangles end in the middle of the range"
        "Potentiation in a tick of a triangle, as a power of two of what is left.";
    spike_set_shift_bits 5.0 "choice: two trains end in the middle of the range"
        "The same in a spike, which is much shorter.";

    // Fig. 4: convolution
    network_membrane_nfarad 22.0 "fit: W-FC-1; the paper's capacitors are external, of unpublished size"
        "Membrane capacitance of the integrated network.";
    dark_volt 0.8 "W-CONV-1"
        "Amplitude of a dark pixel.";
    light_volt 0.6 "W-CONV-1"
        "Amplitude of a light pixel: one that noise has weakened.";
    light_probability_ratio 0.5 "choice"
        "How many pixels are light.";
    filter_high_usiemens 300.0 "choice"
        "The larger conductance of a differential pair.";
    filter_low_usiemens 10.0 "choice"
        "The smaller conductance of a differential pair.";
    filter_sd_rel 0.05 "choice"
        "Spread of the conductances after programming.";
    scan_us 1000.0 "choice"
        "Length of a triangular pulse that scans a sub-image.";

    // Fig. 5: clustering
    start_usiemens 100.0 "W-FC-1"
        "Initial conductance.";
    start_sd_rel 0.02 "choice"
        "Spread of initial conductances.";
    synapse_min_usiemens 10.0 "choice"
        "Smallest conductance that is programmed.";
    synapse_max_usiemens 200.0 "fit: W-FC-1"
        "Largest conductance that is programmed.";
    potentiate_shift_bits 8.0 "fit: W-FC-1"
        "Potentiation in a tick, as a power of two of what is left.";
    depress_shift_bits 4.0 "fit: W-FC-1"
        "Depression in a tick, as a power of two of what is left.";
    program_us 8.0 "choice"
        "Length of a programming pulse.";
    presentations_count 30.0 "W-FC-1"
        "Presentations of a training.";
    start_volt 0.5 "W-FC-1"
        "Maximum of the pattern at the beginning of a presentation.";
    ramp_rel 0.12 "fit: W-FC-1"
        "Step of the ramp over its beginning.";
    ramp_us 4.0 "choice"
        "Time between two steps of the ramp.";
    pixel_sd_rel 0.1 "choice"
        "Noise of a pixel over the maximum.";
    high_rel 0.5 "choice"
        "Pixels of at least this part of the maximum are high inputs.";
    present_us 1000.0 "choice"
        "After this time without a fire a presentation ends.";
    pause_us 100.0 "choice"
        "Rest after a presentation, sources at 0 V.";
}

impl Diffusive {
    /// Ticks of a time; at least one.
    pub fn ticks(&self, us: f64) -> u32 {
        nearest(us / self.tick_us, u32::MAX).max(1)
    }

    /// The device beside a membrane capacitance.
    pub fn circuit(&self, membrane_nfarad: f64) -> Circuit {
        Circuit {
            tick_s: self.tick_us * 1e-6,
            membrane_farad: membrane_nfarad * 1e-9,
            off_siemens: self.off_usiemens * 1e-6,
            on_siemens: self.on_usiemens * 1e-6,
            threshold_volt: self.threshold_volt,
            threshold_c2c_sd_rel: self.threshold_c2c_sd_rel,
            threshold_d2d_sd_rel: self.threshold_d2d_sd_rel,
            hold_volt: self.hold_volt,
            onset_s: self.onset_us * 1e-6,
            rest_s: self.rest_us * 1e-6,
        }
    }

    /// How the synapses of the integrated network are programmed.
    pub fn programming(&self) -> Programming {
        Programming {
            conductance_min_usiemens: self.synapse_min_usiemens,
            conductance_max_usiemens: self.synapse_max_usiemens,
            potentiate_shift_bits: self.potentiate_shift_bits as u8,
            depress_shift_bits: self.depress_shift_bits as u8,
        }
    }

    /// How those of the 2x2 array are.
    pub fn pair_programming(&self) -> Programming {
        Programming {
            conductance_min_usiemens: self.synapse_min_usiemens,
            conductance_max_usiemens: self.pair_max_usiemens,
            potentiate_shift_bits: self.set_shift_bits as u8,
            depress_shift_bits: self.depress_shift_bits as u8,
        }
    }

    /// Amplitude of the trains across the device, in volts.
    pub fn train_device_volt(&self) -> f64 {
        self.train_amplitude_rel * self.threshold_volt
    }

    /// The device with Ag dynamics as the fixed-point emulator has it, a tick [`Diffusive::tick_us`] long.
    pub fn emulator(&self) -> DeviceConfig {
        let reference = libm::sinh(self.train_device_volt() / self.emulator_growth_v0_volt);
        let full = 256.0 * self.emulator_threshold_code / self.emulator_growth_ticks;
        let growth = |bits: u8| {
            let volt = Voltage::from_bits(bits).to_num::<f64>();
            let lsbs = full * libm::sinh(volt / self.emulator_growth_v0_volt) / reference;
            nearest(lsbs, (1 << GROWTH_BITS) - 1)
        };
        let jitter = self.emulator_threshold_sd_rel * self.emulator_threshold_code / jitter_sum_sd();
        DeviceConfig {
            growth: (0..=u8::MAX).map(growth).collect(),
            spread_shift: vec![],
            fatigue: None,
            drive_min: Voltage::from_num(self.emulator_drive_min_volt),
            onset_ticks: 0,
            jitter: nearest(jitter, 63) as u8,
            rest_ticks: self.ticks(self.emulator_rest_us) as u8,
            leak_fast_shift: self.emulator_leak_fast_shift as u8,
            leak_slow_shift: self.emulator_leak_slow_shift as u8,
            lift: Voltage::ZERO,
            conductance_min: conductance(self.synapse_min_usiemens),
            conductance_max: conductance(self.pair_max_usiemens),
            depress_shift: self.depress_shift_bits as u8,
        }
    }

    /// The lowest threshold of the emulator, from which draws go up.
    pub fn emulator_threshold_base(&self) -> u16 {
        let half_span = f64::from(JITTER_SUM_MEAN) * f64::from(self.emulator().jitter);
        nearest(self.emulator_threshold_code - half_span, u16::MAX.into()) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constant::constant;

    #[test]
    fn values_have_names_and_fit_their_formats() {
        assert_eq!(constant("wang2018", "threshold_volt").map(|c| c.value), Some(0.46));
        assert!(CONSTANTS.iter().all(|c| CONSTANTS.iter().filter(|other| other.name == c.name).count() == 1));
        let rc = WANG2018.circuit(WANG2018.network_membrane_nfarad).rc(1600e-6).expect("a tick short enough");
        assert_eq!((rc.scale, rc.jitter), (3050, 6));
        let emulator = WANG2018.emulator();
        assert!(emulator.growth.iter().all(|&growth| growth < 1 << GROWTH_BITS));
        assert!(WANG2018.emulator_threshold_base() > 0);
    }
}
