//! Random commands.

use super::circuit::PATTERNS;
use memtwin_spec::size::PATTERNS_MAX;
use memtwin_spec::{Command, Control, LayerIndex, Sizes};
use proptest::prelude::*;
use proptest::sample::select;

fn any_control() -> impl Strategy<Value = Control> {
    let learns = |layer| Control {
        layer1_on: layer == 0,
        layer2_on: layer == 1,
        potentiate1: layer == 0,
        depress1: layer == 0,
        potentiate2: layer == 1,
        depress2: layer == 1,
        lia_on: true,
        arbitrate: true,
    };
    let usual = vec![
        learns(0),
        learns(1),
        Control { layer1_on: true, layer2_on: true, lia_on: true, arbitrate: true, ..Control::default() },
    ];
    prop_oneof![2 => select(usual), 1 => any::<u8>().prop_map(|bits| Control::from_bits(bits.into()))]
}

/// One of the patterns, or rarely a place of the memory that none was loaded to.
fn any_place() -> impl Strategy<Value = u8> {
    prop_oneof![15 => 0..PATTERNS as u8, 1 => 0..PATTERNS_MAX as u8]
}

pub fn any_command(sizes: Sizes) -> impl Strategy<Value = Command> {
    let layer = select(vec![LayerIndex::One, LayerIndex::Two]);
    let neurons = sizes.hidden.min(sizes.outputs) as u16;
    prop_oneof![
        2 => any_control().prop_map(Command::Control),
        1 => (layer.clone(), prop::option::of(0..neurons), any::<bool>())
            .prop_map(|(layer, neuron, on)| Command::Gate { layer, neuron, on }),
        1 => layer.prop_map(|layer| Command::Gate { layer, neuron: None, on: true }),
        2 => (any_place(), any::<bool>(), 0..12_u16)
            .prop_map(|(pattern, until_fire, periods)| Command::Present { pattern, until_fire, periods }),
        1 => (any_place(), any::<bool>(), 0..12_u16)
            .prop_map(|(pattern, held, periods)| Command::Bench { pattern, held, periods }),
        1 => (0..6_u16).prop_map(|periods| Command::Rest { periods }),
        3 => (any_place(), any::<bool>()).prop_map(|(pattern, ground)| Command::Train { pattern, ground }),
        2 => (any_place(), 0..sizes.outputs as u16).prop_map(|(pattern, target)| Command::Teach { pattern, target }),
        1 => Just(Command::Clear),
    ]
}

/// How most programs begin: with all gates on and some mode. Without, nothing ever fires.
pub fn any_beginning() -> impl Strategy<Value = Vec<Command>> {
    let gates = [LayerIndex::One, LayerIndex::Two].map(|layer| Command::Gate { layer, neuron: None, on: true });
    let begin = move |control: Option<Control>| {
        control.map_or(vec![], |control| vec![gates[0], gates[1], Command::Control(control)])
    };
    prop::option::weighted(0.95, any_control()).prop_map(begin)
}
