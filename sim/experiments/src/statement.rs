//! What the paper states, in our words: the one home of the ids that experiments cite.

/// A statement of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    pub id: &'static str,
    /// What is stated.
    pub text: &'static str,
    /// The published value, or the trend where the paper gives no value.
    pub published: &'static str,
    /// The paper gives a trend only: any number is ours.
    pub is_trend: bool,
}

/// The statement of an id.
pub fn statement(id: &str) -> Option<&'static Statement> {
    statements().find(|statement| statement.id == id)
}

/// All of them, paper by paper.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    [ZHANG2020, DUAN2020, WANG2018].into_iter().flatten()
}

macro_rules! statements {
    ($($id:literal $kind:ident $text:literal $published:literal;)*) => {
        &[$(Statement { id: $id, text: $text, published: $published, is_trend: is_trend::$kind },)*]
    };
}

#[allow(non_upper_case_globals)]
mod is_trend {
    pub const value: bool = false;
    pub const trend: bool = true;
}

/// Zhang et al. 2020: the hybrid neuron and the 30x10x10 network.
pub static ZHANG2020: &[Statement] = statements! {
    "Z-TS-1" trend "the TS device is volatile, switches abruptly, needs no forming; its switching voltage is distributed over 100 sweeps"
        "on above a threshold, off by itself below a hold voltage; distributed";
    "Z-TS-2" value "a 1.2 V, 1 ms pulse fires the device after an integration time; it relaxes by itself afterwards"
        "fires within 1 ms at 1.2 V, then relaxes";
    "Z-TS-3" trend "1 ms pulses of 1.0 to 1.4 V: integration time falls and relaxation time rises with amplitude; both are distributed"
        "falls; rises; distributed";
    "Z-TS-4" value "1.1 V pulses, 250 us wide and apart: four pulses to the first fire; too short a pause to relax, so the next fire needs fewer"
        "4 pulses; then fewer";
    "Z-TS-5" trend "the number of pulses to the first fire falls with amplitude and is distributed"
        "falls; distributed";
    "Z-N-1" value "L2 with CLK is the output spike, L1 or L2 is VL, L2 drives T1 (node 1 to ground), L1 with CLK drives T3 (lifts node 1)"
        "G1 = L2 CLK, VL = L1 or L2, T1 = L2, G2 = L1 CLK";
    "Z-N-2" value "CLK is 2 kHz, 50 % duty; every output spike is the same"
        "2.0 V, 250 us, all or none";
    "Z-N-3" value "VIN1 1.8 V, S1 10 kOhm, S2 40 kOhm grounded, no depression: fires in the fifth pulse; order node 2, L1, L2, T1"
        "fifth pulse; node 2, L1, L2, T1";
    "Z-N-4" value "a refractory period of 500 us and the 250 us to the next pulse let the device relax: the neuron fires on and on"
        "500 us + 250 us; fires continuously";
    "Z-N-5" value "T1 and T3 are on in two different periods of the clock: depression and potentiation never conflict"
        "never on together";
    "Z-N-6" trend "the spiking frequency rises with VIN1 from 1.4 to 2.0 V" "rises";
    "Z-N-7" trend "two neurons in series through a synapse: spikes propagate" "the second neuron fires";
    "Z-L-1" value "two synapses learn in place: pulses on VIN1, VIN2 grounded; node 1 is lifted in depression, the output frequency rises"
        "400/400 to 980/42 uS; frequency rises";
    "Z-L-2" value "potentiated: inputs pulsed while T1 is on; depressed: inputs at zero while node 1 is lifted; others keep their value"
        "only these change";
    "Z-LIA-1" value "the LIA of n neurons is an array of n x (n + 1) conductances, none negative, and n comparators (VBIAS 1.5 V, VREF 50 mV)"
        "10 x 11, one bias input";
    "Z-LIA-2" value "no VL: every LG is high; one VL: only that neuron's LG is high" "as stated, for all ten";
    "Z-LIA-3" value "VL of a firing neuron rises at the moment its TS device switches on" "the same moment";
    "Z-LIA-4" trend "the LIA is said to remain feasible for thousands of neurons, by its array size alone" "thousands";
    "Z-SNN-1" value "30x10x10; ten binary digits of 6x5 pixels; black 1.6 V pulses (2 kHz, 250 us), white grounded"
        "30x10x10, ten digits of 30 pixels";
    "Z-SNN-2" value "layer 1 learns unsupervised from about 400 uS; after 30 firing events a pattern every digit has a hidden neuron of its own"
        "10 of 10 digits";
    "Z-SNN-3" trend "with noise pixels both their neurons fire on 5 or 6, likewise on 8 or 9" "5/6 and 8/9 cross-fire";
    "Z-SNN-4" value "without stochasticity a greedy neuron traps all patterns; with it, the network clusters"
        "1 owner without, 10 with stochasticity";
    "Z-SNN-5" value "layer 2 learns supervised from about 40 uS: potentiation in one cycle, grounded synapses stay nearly unchanged"
        "set in 1 event; others unchanged";
    "Z-SNN-6" value "each output neuron ends with exactly one potentiated synapse, at the hidden neuron with the highest rate; recognition is clear"
        "1 synapse an output, recognised";
    "Z-SCALE" trend "the pulse width is an example: with faster devices us or ns pulses are possible" "us or ns pulses";
};

/// Duan et al. 2020: NbOx neurons with TaOx synapses.
pub static DUAN2020: &[Statement] = statements! {
    "D-TS-1" value "the NbOx device is a volatile switch, alike in both polarities, on in less than 50 ns, off in less than 25 ns, for more than 1e9 cycles"
        "threshold about 0.8 V, hold about 0.6 V; < 50 ns, < 25 ns";
    "D-LIF-1" value "RL 3.6 kOhm, Cm 30 pF, 20 pulses of 1.3 V, 1 us wide and 0.1 us apart: the neuron answers with current spikes that are all or none"
        "all or none";
    "D-LIF-2" trend "the spike count rises with amplitude (1.0 to 1.4 V) and width (0.5 to 1.5 us), falls with interval, RL and Cm"
        "rises; rises; falls; falls; falls";
    "D-LIF-3" trend "pulses of 1.2 V, 1 us: the spike count rises with the input frequency and saturates" "rises, then saturates";
    "D-SUM-1" value "two inputs, ten pulses of 0.9 V, 1 us, 0.1 us apart: both together make the neuron fire faster than one, at all amplitudes from 0.6 to 0.9 V"
        "0.36 MHz with one, 1.6 MHz with both";
    "D-SUM-2" trend "the same at 0.8 V for intervals from 0.05 to 0.4 us" "both fire faster than one";
    "D-SUM-3" value "two trains shifted against each other: most spikes in 11 us when they are synchronous, a peak with tails"
        "8, 11, 7 spikes at +2.2, 0, -2.2 us; 6 far off";
    "D-LOG-1" value "one neuron is AND (0.9 V is 1, output above 1.5 MHz), OR (a lower limit) and XOR (0.9 and -0.9 V, 0.3 MHz)"
        "AND at 1.5 MHz, OR, XOR at 0.3 MHz";
    "D-GAIN-1" value "driving input of ten pulses of 1.2 V, 1 us, 0.4 us apart, with a modulatory input of 0, 0.4, 0.5, 0.6, 0.7 V"
        "0, 5, 8, 9, 9 spikes";
    "D-GAIN-2" value "the modulation scales the driving frequency (equation 2): at 0, 0.4, 0.5, 0.6, 0.7 V half of 9 spikes come at ever lower frequencies"
        "half at 0.78, 0.73, 0.67, 0.59, 0.49 MHz; at most 9";
    "D-NET-1" value "4 inputs, 2 neurons with programmed synapses, ten pulses of 1 V, 1 us, 0.1 us apart: each recognises its pattern"
        "0101 and 1100";
    "D-NET-2" value "online supervised learning with a simplified delta rule: the synapses take the pattern that is presented"
        "0110 becomes 1010";
    "D-MNIST" value "784x100x10, images as Poisson trains over 500 steps, training with surrogate gradients and measured device curves; an answer is possible after 10 steps"
        "83.24 % test accuracy";
    "D-COIN-1" value "2 synapses, 1 neuron, 50 pulses of 1.1 V, 1 us, 1.5 us apart: it fires when both are synchronous, not when S2 lags by 1.2 us or is random"
        "0.3 MHz; none; none";
    "D-COIN-2" value "4000 excitatory (0.136 V) and 1000 inhibitory (-0.134 V) Poisson trains of 10 kHz; 0.3 % synchronous events (15 trains, 400 kHz) at unchanged rates"
        "2 spikes without, 21 with: more than ten times";
    "D-RF" value "200 neurons in a chain, equation 5, visual input for 300 ms, then modulation until 1000 ms"
        "activity propagates only while modulated";
};

/// Wang et al. 2018: diffusive memristors as neurons on drift memristors as synapses.
pub static WANG2018: &[Statement] = statements! {
    "W-TS-1" trend "trains of sub-threshold pulses fire the device after a number of pulses that varies like a Gaussian; it relaxes afterwards; a Langevin model of Ag particles (kappa tau0 0.2, Rex/Rmin 1) does the same"
        "several pulses, near-Gaussian; relaxes";
    "W-RC-1" trend "with Ra in series and Cm in parallel (47 to 50 kOhm, 5 to 10 nF, 100 us pulses): pulses to fire rise with Cm, Ra and interval, fall with width; the same RC with another Ra changes little"
        "rises; rises; falls; rises; little change";
    "W-STDP-1" value "2x2 array: input 10 fires the neuron with the slightly larger weight, then input 11 fires both; with high capacitance (triangles) and low (spikes)"
        "10 potentiates S12 only, 11 S12 and S21";
    "W-CONV-1" value "8x8 array, differential pairs, eight 2x2 filters with stride 2 on noisy letters U, M, A, S (0.8 V, 0.6 V): neurons are rectifiers"
        "a pattern of firing neurons of its own for each letter";
    "W-FC-1" value "8x3 array from 100 uS, 30 presentations, ramp from 0.5 V until a neuron fires, losers float, low inputs of the winner are depressed"
        "11110000, 11000011 and 00001100, one a neuron";
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ() {
        let all = || [ZHANG2020, DUAN2020, WANG2018].into_iter().flatten();
        let mut ids: Vec<_> = all().map(|s| s.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all().count());
        assert!(statement("Z-TS-4").is_some() && statement("Z-TS-9").is_none());
    }
}
