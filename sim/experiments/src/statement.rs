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
    ZHANG2020.iter().find(|statement| statement.id == id)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ() {
        let mut ids: Vec<_> = ZHANG2020.iter().map(|s| s.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ZHANG2020.len());
        assert!(statement("Z-TS-4").is_some() && statement("Z-TS-9").is_none());
    }
}
