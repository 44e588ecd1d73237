//! What can be switched on in the sketch of layer 1: every candidate mechanism, its size, and its physics.

use memtwin_calibrate::Parameters;

/// The sketch's parameters: those of the network, and the mechanisms under study. The default is the integer model.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Those of the network. Spread from cycle to cycle and fatigue are not read from them: [`Settings::spread`] and
    /// [`Settings::fatigue`] stand for them.
    pub parameters: Parameters,
    /// What differs from cycle to cycle of a device.
    pub spread: Spread,
    /// False: every draw is its mean. Spreads from device to device stay.
    pub noise: bool,
    /// Spread (lognormal) of the growth from pulse to pulse.
    pub growth_pulse_sd_rel: f64,
    /// Part of its filament that a loser still has when the next event begins (0 to 1).
    pub carried_over: Carried,
    /// A device that has not fired keeps its draw when it relaxes.
    pub losers_keep_draw: bool,
    /// Correlation of a device's successive draws (0 to 1).
    pub correlation: f64,
    pub fatigue: Option<Fatigue>,
    /// Spread (lognormal) of what a programming pulse does to a synapse.
    pub programming_sd_rel: f64,
    /// Conductance of device and T2 to ground, a load of the divider at node 1.
    pub load_usiemens: f64,
    /// Ticks until the LIA has cut the losers off; a second fire within them inhibits both, and nobody learns.
    pub lia_delay_ticks: f64,
    pub procedure: Procedure,
}

/// A law of mean 1 (or, of a voltage, mean 0).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    /// Sum of eight random bytes; never below [`THRESHOLD_REL_MIN`].
    Normal,
    LogNormal,
    /// Weibull of the shape 1 / sd: exponential at sd 1, as rare nucleation makes it.
    Weibull,
}

/// No threshold falls below this part of the nominal one.
pub const THRESHOLD_REL_MIN: f64 = 0.1;

/// What a device's draw of the cycle changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    /// The threshold, by as much at every voltage: what the integer model has.
    Threshold { law: Law, sd_rel: f64 },
    /// The threshold, by `sd(V) = sd_rel exp((1.1 V - V) / scale_volt)`: far above the switching voltage growth is the same in
    /// every cycle, near it chance decides when a filament starts.
    Falling { law: Law, sd_rel: f64, scale_volt: f64 },
    /// The voltage, normal: growth follows `V + draw`, with `sd(V) = sd_volt exp((1.1 V - V) / scale_volt)`; the scale may be
    /// infinite.
    SwitchingVoltage { sd_volt: f64, scale_volt: f64 },
    /// A nucleus is waited for before the filament grows: exponential time of mean `ticks exp((1.1 V - V) / scale_volt)`, then
    /// a normal threshold of `sd_rel`.
    Nucleation { ticks: f64, scale_volt: f64 },
}

/// Part of its filament that a loser keeps until the next event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Carried {
    Part(f64),
    /// Any part, each equally likely.
    Any,
}

/// Use-dependent threshold: each fire raises it, `a += gain (1 - a / max)`, and it recovers, `a exp(-t / recovery)`; the
/// threshold is `1 + a` times what it would be. Drift depletes the Ag at one side of the gap, diffusion brings it back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fatigue {
    pub gain_rel: f64,
    pub max_rel: f64,
    /// Periods of the neuron clock (500 us); may be infinite.
    pub recovery_periods: f64,
}

/// How the patterns are shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Procedure {
    pub order: Order,
    /// Events of each pattern in all.
    pub events: usize,
    /// Trains of 1, 2, 3 ... pulses with a rest after each until a fire, in place of pulses until a fire.
    pub ramped: bool,
    /// The gate of a neuron is grounded once it has fired `event_budget_count` times.
    pub budget: bool,
}

/// In which order events come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// So many events of a pattern, then as many of the next; over again until all events were.
    Blocks(usize),
    /// One event of every pattern in each round, each round in an order of its own.
    Rounds,
    /// Each event of any pattern.
    Random,
}

impl Default for Settings {
    fn default() -> Self {
        let parameters = Parameters::default();
        let spread = Spread::Threshold { law: Law::Normal, sd_rel: parameters.threshold_c2c_sd_rel };
        let events = parameters.event_budget_count as usize;
        Settings {
            parameters,
            spread,
            noise: true,
            growth_pulse_sd_rel: 0.0,
            carried_over: Carried::Part(0.0),
            losers_keep_draw: false,
            correlation: 0.0,
            fatigue: None,
            programming_sd_rel: 0.0,
            load_usiemens: 0.0,
            lia_delay_ticks: 0.0,
            procedure: Procedure { order: Order::Blocks(events), events, ramped: false, budget: false },
        }
    }
}

impl Settings {
    /// The same without noise.
    pub fn quiet(&self) -> Self {
        Settings { noise: false, ..self.clone() }
    }

    /// Shown in rounds, so many events a pattern.
    pub fn in_rounds(self, events: usize) -> Self {
        let procedure = Procedure { order: Order::Rounds, events, ..self.procedure };
        Settings { procedure, ..self }
    }

    /// With other parameters of the network.
    pub fn with(mut self, change: impl FnOnce(&mut Parameters)) -> Self {
        change(&mut self.parameters);
        self
    }
}
