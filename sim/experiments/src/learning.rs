//! How layer 1 learns: in which order it is shown the patterns, and which devices it has.

use memtwin_calibrate::Parameters;
use memtwin_calibrate::parameters::STOCHASTIC_ROUNDS;

/// In which order layer 1 is shown the patterns, and when it has seen enough of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schedule {
    /// One pattern after the other, until a neuron has spiked as often as the budget says; its gate is then grounded.
    Budget,
    /// One pattern after the other, each for the budget's count of events; no gate is grounded.
    Blocks,
    /// All patterns in turn, so many times, each time for the budget's count of events; no gate is grounded.
    Rounds(u16),
}

/// A way to learn by name: its schedule, and the parameters that belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learning {
    /// A pattern after the other; a neuron's gate is grounded when its spikes reach the budget.
    Budget,
    /// The same without grounding: one greedy neuron may take every pattern.
    NoBudget,
    /// Rounds over all patterns, with devices whose noise makes the neurons part them.
    Stochastic,
}

impl Learning {
    pub const ALL: [Learning; 3] = [Learning::Budget, Learning::NoBudget, Learning::Stochastic];

    pub const fn name(self) -> &'static str {
        match self {
            Learning::Budget => "budget",
            Learning::NoBudget => "no_budget",
            Learning::Stochastic => "stochastic",
        }
    }

    pub const fn schedule(self) -> Schedule {
        match self {
            Learning::Budget => Schedule::Budget,
            Learning::NoBudget => Schedule::Blocks,
            Learning::Stochastic => Schedule::Rounds(STOCHASTIC_ROUNDS),
        }
    }

    /// The parameters of such networks, made from the usual ones.
    pub fn parameters(self, usual: Parameters) -> Parameters {
        if self == Learning::Stochastic { usual.stochastic() } else { usual }
    }
}
