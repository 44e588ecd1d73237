//! A network that is saved and restored on its way against one that just goes on.

mod programs;

use memtwin_calibrate::Parameters;
use memtwin_model::Network;
use memtwin_spec::{
    Command, Config, Control, Interest, NoObserver, Observer, Pattern, PatternSet, Preset, Probe, State,
};
use programs::any_job;
use proptest::prelude::*;

const CASES: u32 = 1000;

/// Asks for the probes of the periods whose bits are set.
struct Glances {
    wanted: u64,
    seen: Vec<Probe>,
}

impl Glances {
    fn of(wanted: u64) -> Self {
        Glances { wanted, seen: vec![] }
    }
}

impl Observer for Glances {
    fn before_period(&mut self, tick: u64) -> Interest {
        if self.wanted >> (tick / 64 % 64) & 1 == 1 { Interest::Probes } else { Interest::Skip }
    }
    fn probe(&mut self, probe: &Probe) {
        self.seen.push(probe.clone());
    }
}

/// Restores one of two networks before the commands whose bits are set in `cuts`; both must do the same after all.
fn check(config: &Config, commands: &[Command], cuts: u32, wanted: u64, digests: bool) -> Result<(), TestCaseError> {
    let mut whole = Network::new(config, digests).expect("a valid configuration");
    let mut pieces = whole.clone();
    for (n, &command) in commands.iter().enumerate() {
        if cuts >> (n % 32) & 1 == 1 {
            pieces = Network::restore(&pieces.state(), digests).expect("a state that was just saved");
        }
        let (mut at_whole, mut at_pieces) = (Glances::of(wanted), Glances::of(wanted));
        prop_assert_eq!(whole.run(&[command], &mut at_whole), pieces.run(&[command], &mut at_pieces));
        prop_assert_eq!(at_whole.seen.len(), at_pieces.seen.len(), "{:?}", command);
        for (left, right) in at_whole.seen.iter().zip(&at_pieces.seen) {
            prop_assert_eq!(left.first_difference(right), None, "command {} {:?}, tick {}", n, command, left.tick);
        }
        prop_assert_eq!(whole.state(), pieces.state(), "command {} {:?}", n, command);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: CASES.max(ProptestConfig::default().cases), ..ProptestConfig::default() })]

    #[test]
    fn a_restored_network_goes_on_as_before(
        (config, commands) in any_job(),
        cuts in any::<u32>(),
        wanted in prop_oneof![1 => Just(0), 1 => Just(u64::MAX), 1 => any::<u64>()],
        digests in any::<bool>(),
    ) {
        check(&config, &commands, cuts, wanted, digests)?;
    }
}

/// What the hardware cannot be in is refused, and the reason says where.
#[test]
fn impossible_states_are_refused() {
    let sizes = Preset::Paper.sizes();
    let patterns = PatternSet::new(5, vec![Pattern { name: "all".into(), pixels: vec![true; sizes.inputs] }]);
    let config = Parameters::default().config(sizes, patterns, 1).unwrap();
    let mut network = Network::new(&config, true).unwrap();
    network.run(&[Command::Control(Control::from_bits(0xFF)), Command::Rest { periods: 1 }], &mut NoObserver);
    let state = network.state();
    let refused = |change: fn(&mut State), expect: &str| {
        let mut changed = state.clone();
        change(&mut changed);
        let error = Network::restore(&changed, true).map(drop).expect_err(expect).to_string();
        assert!(error.contains(expect), "{error}");
    };
    assert!(Network::restore(&state, true).is_ok());
    refused(|s| s.layers[0].l1 ^= 1, "whose lg is not what the LIA says");
    refused(|s| s.layers[1].lg = 0, "layer 2 lg, low without the LIA");
    refused(|s| (s.control.lia_on, s.layers[0].lg) = (false, 1), "layer 1 lg, low without the LIA");
    refused(|s| s.layers[0].gate |= 1 << 100, "layer 1 gate, neurons beyond the last");
    refused(|s| s.layers[1].devices[2].x = 1 << 24, "layer 2 neuron 2 x is 16777216");
    refused(|s| s.layers[0].devices.truncate(9), "layer 1 devices has");
    refused(|s| s.owners[5] = Some(200), "owner is 200");
    refused(|s| s.owners.truncate(63), "owners has 63 entries, expected 64");
    refused(|s| s.ticks += 1, "ticks, modulo a period, is 1");
    refused(|s| s.config.layers[0].seed = [0; 4], "layer1 seed");
    refused(
        |s| (s.control.lia_on, s.lia_due, s.layers[0].lg) = (false, true, (1 << s.config.sizes.hidden) - 1),
        "lia_due (0 where the LIA is off)",
    );
}
