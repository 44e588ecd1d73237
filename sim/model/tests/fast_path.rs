//! Strides against single ticks: random programs on random circuits end every command in the same state.
//!
//! A network that keeps digests takes every tick by itself; one that does not takes strides. An observer that asks for
//! the probes of some periods, and that may stop the run, lets the second change between both ways.

mod programs;

use memtwin_model::Network;
use memtwin_model::network::Ended;
use memtwin_spec::{Command, Config, Interest, Observer, Probe};
use programs::any_job;
use proptest::prelude::*;

/// Enough for the rare meetings, as of a filament with its threshold to the bit.
const CASES: u32 = 3000;

/// Asks for the probes of the periods whose bits are set, stops before one, and keeps what it is shown.
#[derive(Debug, Clone)]
struct Glances {
    wanted: u64,
    stop_at_period: Option<u64>,
    seen: Vec<Probe>,
}

impl Observer for Glances {
    fn before_period(&mut self, tick: u64) -> Interest {
        let period = tick / 64;
        if self.stop_at_period.take_if(|at| *at <= period).is_some() {
            return Interest::Stop;
        }
        if self.wanted >> (period % 64) & 1 == 1 { Interest::Probes } else { Interest::Skip }
    }
    fn probe(&mut self, probe: &Probe) {
        self.seen.push(without_digest(probe));
    }
}

fn without_digest(probe: &Probe) -> Probe {
    let mut probe = probe.clone();
    probe.layers.iter_mut().for_each(|layer| layer.digest = 0);
    probe
}

/// Runs both networks command by command and compares all that can be seen of them.
fn compare(config: &Config, commands: &[Command], glances: &Glances) -> Result<(), TestCaseError> {
    let mut exact = Network::new(config, true).expect("a valid configuration");
    let mut fast = Network::new(config, false).expect("a valid configuration");
    let (mut at_exact, mut at_fast) = (glances.clone(), glances.clone());
    for &command in commands {
        let ended: Ended = exact.run(&[command], &mut at_exact);
        prop_assert_eq!(ended, fast.run(&[command], &mut at_fast), "{:?}", command);
        prop_assert_eq!(at_exact.seen.len(), at_fast.seen.len(), "{:?}", command);
        for (left, right) in at_exact.seen.drain(..).zip(at_fast.seen.drain(..)) {
            prop_assert_eq!(left.first_difference(&right), None, "{:?}, tick {}", command, left.tick);
            prop_assert_eq!(&left.layers[0].writes, &right.layers[0].writes);
        }
        let (left, right) = (without_digest(exact.probe()), without_digest(fast.probe()));
        prop_assert_eq!(left.first_difference(&right), None, "{:?}", command);
        prop_assert_eq!(left, right);
        for layer in 0..2 {
            prop_assert_eq!(exact.conductances(layer), fast.conductances(layer));
            prop_assert_eq!(exact.spikes(layer), fast.spikes(layer));
        }
        prop_assert_eq!(exact.owners(), fast.owners());
        prop_assert_eq!(exact.gave_up(), fast.gave_up());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: CASES.max(ProptestConfig::default().cases), ..ProptestConfig::default() })]

    #[test]
    fn strides_end_where_ticks_end(
        (config, commands) in any_job(),
        wanted in prop_oneof![3 => Just(0), 1 => any::<u64>()],
        stop_at_period in prop::option::weighted(0.2, 0..60_u64),
    ) {
        compare(&config, &commands, &Glances { wanted, stop_at_period, seen: vec![] })?;
    }
}
