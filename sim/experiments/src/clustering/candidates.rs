//! The mechanisms by name, each with what speaks for it, and its settings.

use super::settings::{Carried, Fatigue, Law, Order, Procedure, Settings, Spread};
use memtwin_calibrate::Parameters;

/// One mechanism, or a combination.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub group: Group,
    /// Short, and no other has it.
    pub name: &'static str,
    pub justification: &'static str,
    pub settings: Settings,
}

/// Kinds of mechanisms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    EveryVoltage,
    Procedure,
    WithVoltage,
    Fatigue,
}

impl Group {
    pub const ALL: [Group; 4] = [Group::EveryVoltage, Group::Procedure, Group::WithVoltage, Group::Fatigue];

    pub const fn title(self) -> &'static str {
        match self {
            Group::EveryVoltage => "Noise of one size at every voltage",
            Group::Procedure => "Circuit and procedure",
            Group::WithVoltage => "Noise that falls with the voltage",
            Group::Fatigue => "Use-dependent threshold (fatigue) and noise",
        }
    }
}

/// Events of a pattern where training goes on for longer than the paper's 30.
pub const MANY_EVENTS: usize = 120;

/// Spread of the threshold that falls with the voltage: 4.5 % at 1.1 V, 47 % at the 0.43 V of a column that has not learnt.
pub const FALLING: Spread = Spread::Falling { law: Law::LogNormal, sd_rel: 0.045, scale_volt: 0.28 };

/// The same as a spread of the switching voltage: 0.024 V at 1.1 V, 0.19 V at 0.43 V.
pub const FALLING_VOLTAGE: Spread = Spread::SwitchingVoltage { sd_volt: 0.024, scale_volt: 0.32 };

/// Fatigue that alone is too weak: 40 % of the threshold at most, recovering in a second.
pub const WEAK_FATIGUE: Fatigue = Fatigue { gain_rel: 0.015, max_rel: 0.4, recovery_periods: 2000.0 };

fn threshold(law: Law, sd_rel: f64) -> Settings {
    Settings { spread: Spread::Threshold { law, sd_rel }, ..Settings::default() }
}

/// Half the potentiation of the default: 11 % of the way in a pulse.
fn half_potentiation(p: &mut Parameters) {
    p.potentiate_shift1_bits = 8.0;
}

/// Spread that falls with the voltage, shown in rounds, with half the potentiation.
fn falling() -> Settings {
    Settings { spread: FALLING, ..Settings::default() }.in_rounds(MANY_EVENTS).with(half_potentiation)
}

fn tired(settings: Settings, fatigue: Fatigue) -> Settings {
    Settings { fatigue: Some(fatigue), ..settings }
}

fn ordered(settings: Settings, order: Order) -> Settings {
    let procedure = Procedure { order, ..settings.procedure };
    Settings { procedure, ..settings }
}

/// All of them, in the order of the table, group by group.
pub fn candidates() -> Vec<Candidate> {
    let of = |group: Group| {
        let mut all = vec![];
        let mut add = |name, justification, settings| all.push(Candidate { group, name, justification, settings });
        match group {
            Group::EveryVoltage => noise_at_every_voltage(&mut add),
            Group::Procedure => circuit_and_procedure(&mut add),
            Group::WithVoltage => noise_and_voltage(&mut add),
            Group::Fatigue => fatigue_and_noise(&mut add),
        }
        all
    };
    Group::ALL.into_iter().flat_map(of).collect()
}

type Add<'a> = &'a mut dyn FnMut(&'static str, &'static str, Settings);

/// Stochasticity of one size at every voltage.
fn noise_at_every_voltage(add: Add) {
    let model = Settings::default();
    add("threshold 10.8 %", "the integer model: Z-TS-3 and Z-TS-5, distributed", model.clone());
    add("threshold 28 %", "the largest that the integer format holds", threshold(Law::Normal, 0.28));
    add("lognormal 80 %", "broad switching times of Ag filaments", threshold(Law::LogNormal, 0.8));
    add("exponential", "switching as one rare nucleation", threshold(Law::Weibull, 1.0));
    add(
        "growth of pulses 50 %",
        "another path of the ions in each pulse",
        Settings { growth_pulse_sd_rel: 0.5, ..model.clone() },
    );
    add(
        "kept by losers 80 %",
        "only a ruptured filament leaves a new gap",
        Settings { losers_keep_draw: true, ..threshold(Law::LogNormal, 0.8) },
    );
    add(
        "correlated, 21.6 %",
        "a gap that drifts from cycle to cycle",
        Settings { correlation: 0.9, ..threshold(Law::Normal, 0.216) },
    );
    add(
        "residual filament",
        "relaxation time is distributed (Z-TS-3)",
        Settings { carried_over: Carried::Any, ..model.clone() },
    );
    add(
        "losers never relax",
        "layer 2 needs it (rest_sub2)",
        Settings { carried_over: Carried::Part(1.0), ..model.clone() },
    );
    add(
        "programming 80 %",
        "set and reset of the synapses are stochastic",
        Settings { programming_sd_rel: 0.8, ..model.clone() },
    );
    add("threshold d2d 8 %", "no two devices are equal (d2d)", model.clone().with(|p| p.threshold_d2d_sd_rel = 0.08));
    add("conductances 30 %", "forming is distributed", model.with(|p| p.conductance_initial1_d2d_sd_rel = 0.3));
}

/// What circuit and procedure leave open.
fn circuit_and_procedure(add: Add) {
    let model = Settings::default();
    let (wide, rounds) = (threshold(Law::Normal, 0.216), MANY_EVENTS);
    add("rounds, 10.8 %", "one event of each digit in turn: the order is not published", model.clone().in_rounds(30));
    add("rounds, 21.6 %", "the same with twice the noise", wide.clone().in_rounds(30));
    add("rounds, 21.6 %, longer", "more training", wide.clone().in_rounds(rounds));
    add("random order, 21.6 %", "the order is not published", ordered(wide.clone(), Order::Random));
    let ramped = Procedure { ramped: true, ..model.procedure };
    add("growing trains", "Methods: the pulse number increases", Settings { procedure: ramped, ..model.clone() });
    add(
        "late LIA",
        "comparators need 40 us; two fires inhibit both",
        Settings { lia_delay_ticks: 5.0, ..model.clone() },
    );
    add("load of 10 kOhm", "device and T2 load the divider", Settings { load_usiemens: 100.0, ..model.clone() });
    add(
        "slow learning, 21.6 %",
        "smaller steps average over patterns",
        wide.in_rounds(rounds).with(|p| p.potentiate_shift1_bits = 9.0),
    );
    let budget = Procedure { budget: true, ..model.procedure };
    add("budget of 30 spikes", "not physical: the sequencer grounds a gate", Settings { procedure: budget, ..model });
}

/// Stochasticity that depends on the voltage.
fn noise_and_voltage(add: Add) {
    let model = || Settings::default().in_rounds(MANY_EVENTS).with(half_potentiation);
    let spread = |spread| Settings { spread, ..model() };
    add(
        "switching voltage",
        "Z-TS-1: it is distributed, here by 0.12 V",
        spread(Spread::SwitchingVoltage { sd_volt: 0.12, scale_volt: f64::INFINITY }),
    );
    add(
        "nucleation",
        "a nucleus waits for chance, the less the higher the field",
        spread(Spread::Nucleation { ticks: 4.0, scale_volt: 0.1 }),
    );
    add(
        "falling, blocks",
        "near its threshold a device switches most at random",
        ordered(Settings { spread: FALLING, ..Settings::default() }, Order::Blocks(30)),
    );
    add("falling, 30 events", "the same in rounds", falling().in_rounds(30));
    add("falling, 120 events", "the same, more training", falling());
    add("falling, 480 events", "the same, still more", falling().in_rounds(480));
    add("falling voltage", "Z-TS-1, less where growth is fast", spread(FALLING_VOLTAGE));
}

/// Use-dependent thresholds, alone and with noise.
fn fatigue_and_noise(add: Add) {
    let model = || Settings::default().in_rounds(MANY_EVENTS).with(half_potentiation);
    let strong = Fatigue { gain_rel: 0.31, max_rel: f64::INFINITY, recovery_periods: 1000.0 };
    add("strong, 10.8 %", "depletion of Ag by use, unbounded", tired(Settings::default(), strong));
    add("weak, 10.8 %", "depletion of Ag, saturating", tired(model(), WEAK_FATIGUE));
    add(
        "weak, 21.6 %",
        "the same with twice the noise",
        tired(Settings { spread: threshold(Law::Normal, 0.216).spread, ..model() }, WEAK_FATIGUE),
    );
    add("weak, falling, 30", "both, with the paper's training", tired(falling().in_rounds(30), WEAK_FATIGUE));
    add("weak, falling, 120", "both", tired(falling(), WEAK_FATIGUE));
    add(
        "weak, falling voltage",
        "both; growth read at another address",
        tired(Settings { spread: FALLING_VOLTAGE, ..model() }, WEAK_FATIGUE),
    );
    add("weak, falling, 480", "still more training", tired(falling().in_rounds(480), WEAK_FATIGUE));
    add(
        "weak, falling, d2d 3 %",
        "no two devices are equal (d2d)",
        tired(falling(), WEAK_FATIGUE).with(|p| p.threshold_d2d_sd_rel = 0.03),
    );
    add(
        "to 50 %, falling",
        "stronger",
        tired(falling(), Fatigue { gain_rel: 0.05, max_rel: 0.5, recovery_periods: 1000.0 }),
    );
    add(
        "to 90 %, falling",
        "stronger still",
        tired(falling(), Fatigue { gain_rel: 0.1, max_rel: 0.9, recovery_periods: 1000.0 }),
    );
}
