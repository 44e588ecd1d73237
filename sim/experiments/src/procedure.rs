//! The procedures of the paper as commands of the sequencer.

use memtwin_spec::{Command, Control, LayerIndex};

/// Periods of rest between two presentations.
pub const REST_PERIODS: u16 = 4;

/// Learning in layer 1, unsupervised, winner-take-all (Z-SNN-2): layer 2 is without supply.
pub const LEARN_LAYER1: Control = Control {
    layer1_on: true,
    layer2_on: false,
    potentiate1: true,
    depress1: true,
    potentiate2: false,
    depress2: false,
    lia_on: true,
    arbitrate: true,
};

/// Learning in layer 2, supervised (Z-SNN-5): the terminals of its synapses are pulsed directly.
pub const LEARN_LAYER2: Control = Control {
    layer1_on: false,
    layer2_on: true,
    potentiate1: false,
    depress1: false,
    potentiate2: true,
    depress2: true,
    lia_on: true,
    arbitrate: true,
};

/// Inference: nothing is programmed, otherwise noise pixels would be learnt.
pub const INFER: Control = Control {
    layer1_on: true,
    layer2_on: true,
    potentiate1: false,
    depress1: false,
    potentiate2: false,
    depress2: false,
    lia_on: true,
    arbitrate: true,
};

/// The shared gates of a layer, all on.
pub fn open_gates(layer: LayerIndex) -> Command {
    Command::Gate { layer, neuron: None, on: true }
}

/// What comes before the training of layer 1.
pub fn begin_layer1() -> Vec<Command> {
    vec![Command::Control(LEARN_LAYER1), open_gates(LayerIndex::One), Command::Clear]
}

/// What comes before the training of layer 2; each lesson sets the gates itself.
pub fn begin_layer2() -> Vec<Command> {
    vec![Command::Control(LEARN_LAYER2), open_gates(LayerIndex::One)]
}

/// What comes before inference.
pub fn begin_inference() -> Vec<Command> {
    vec![Command::Control(INFER), open_gates(LayerIndex::One), open_gates(LayerIndex::Two)]
}

/// One presentation: counters at zero, the pattern for `periods`, a rest.
pub fn present(pattern: u8, periods: u16) -> Vec<Command> {
    vec![
        Command::Clear,
        Command::Present { pattern, until_fire: false, periods },
        Command::Rest { periods: REST_PERIODS },
    ]
}

/// Both layers trained on all patterns, then each shown for `periods`: the whole main job as one program.
pub fn whole(patterns: u8, ground: bool, periods: u16) -> Vec<Command> {
    let mut commands = begin_layer1();
    commands.extend((0..patterns).map(|pattern| Command::Train { pattern, ground }));
    commands.extend(begin_layer2());
    commands.extend((0..patterns).map(|pattern| Command::Teach { pattern, target: pattern.into() }));
    commands.extend(begin_inference());
    commands.extend((0..patterns).flat_map(|pattern| present(pattern, periods)));
    commands
}
