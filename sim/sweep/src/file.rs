//! Plans in TOML: what they say, where they are wrong.
//!
//! ```toml
//! [network]                      # 30x10x10 and the ten digits where it is left out
//! preset = "paper"               # or: patterns = "letters.txt" beside the plan, and if need be sizes = "30x12x10"
//!
//! [parameters]                   # any of `memtwin parameters`; the others keep their defaults
//! vin1_volt = 1.8
//!
//! [sweep]                        # axes: parameters, hidden_count, outputs_count
//! gain_d2d_sd_rel = [0.0, 0.01, 0.02]
//! vin1_volt = { from = 1.4, to = 2.0, count = 4 }
//!
//! [faults]                       # axes: stuck_low, dead_device, ... (docs/faults.md); 1, 2 or none for both layers; _count or _rate
//! stuck_low1_rate = { from = 0.001, to = 0.1, count = 5, scale = "log" }
//!
//! [run]
//! seeds = 100                    # networks of each combination
//! first_seed = 1
//! trials = 1                     # presentations in inference; 0 for learning alone
//! learning = "budget"            # or "no_budget", "stochastic"
//! ```

use crate::SweepError;
use crate::plan::{Axis, POINTS_MAX, Plan, Quantity};
use crate::section::{Entry, Section, Source, Values};
use memtwin_calibrate::{Parameters, Place, describe};
use memtwin_experiments::Learning;
use memtwin_experiments::fault::{FaultKind, Layers, named};
use memtwin_experiments::patterns;
use memtwin_spec::{PatternSet, Preset, Sizes};
use std::collections::BTreeMap;
use std::path::Path;

const SECTIONS: [&str; 5] = ["network", "parameters", "sweep", "faults", "run"];
const HIDDEN: &str = "hidden_count";
const OUTPUTS: &str = "outputs_count";
/// As of `memtwin run`.
const TRIALS_MAX: u64 = 10_000;

/// Reads a pattern file, or says what is wrong.
pub type ReadPatterns<'a> = &'a mut dyn FnMut(&Path) -> Result<PatternSet, String>;

impl Plan {
    /// Reads a plan and checks every combination; `file` is what errors call it, `read_patterns` gets the name that it gives.
    pub fn from_toml(file: &str, text: &str, read_patterns: ReadPatterns) -> Result<Self, SweepError> {
        let source = Source { file, text };
        let document = source.parse()?;
        let whole = Place::in_text(file, text, 0);
        let root = Section::new(&source, "the plan", whole.clone(), document.as_table());
        if let Some(entry) = root.entries.iter().find(|entry| !SECTIONS.contains(&entry.name)) {
            let expected = SECTIONS.map(|name| format!("[{name}]")).join(", ");
            return Err(entry.unknown("section of a plan".into(), expected));
        }
        let section = |name| root.get(&SECTIONS, name)?.map(Entry::section).transpose();
        let (sizes, patterns) = network(section("network")?, read_patterns)?;
        let parameters = section("parameters")?;
        let fixed = fixed(parameters.as_ref())?;
        let mut axes = vec![];
        for entry in section("sweep")?.iter().flat_map(|section| &section.entries) {
            axes.push(swept(entry)?);
        }
        for entry in section("faults")?.iter().flat_map(|section| &section.entries) {
            axes.push(faulty(entry)?);
        }
        no_quantity_twice(&fixed, &axes)?;
        let missing = SweepError::Missing {
            place: whole.clone(),
            section: "the plan".into(),
            name: "run",
            expected: "[run] with seeds = 100, or another number",
        };
        let run = section("run")?.ok_or(missing)?;
        let plan = with_run(
            &run,
            Plan { sizes, patterns, fixed, axes, seeds: 1, first_seed: 1, trials: 1, learning: Learning::Budget },
        )?;
        let grid = plan.axes.iter().map(|axis| axis.values.len() as u128);
        let points = grid.fold(u128::from(plan.seeds), u128::saturating_mul);
        if points > u128::from(POINTS_MAX) {
            return Err(SweepError::TooLarge { place: run.place, points: points.to_string(), max: POINTS_MAX });
        }
        plan.check(&parameters.map_or(whole, |section| section.place))?;
        Ok(plan)
    }
}

fn network(section: Option<Section>, read_patterns: ReadPatterns) -> Result<(Sizes, PatternSet), SweepError> {
    const KEYS: [&str; 3] = ["preset", "patterns", "sizes"];
    let of_preset = |preset| patterns::of_preset(preset).expect("the patterns that ship with the project");
    let Some(section) = section else { return Ok((Preset::Paper.sizes(), of_preset(Preset::Paper))) };
    let preset = section.get(&KEYS, "preset")?;
    let file = section.get(&KEYS, "patterns")?;
    let sizes = section.get(&KEYS, "sizes")?;
    if let (Some(preset), Some(other)) = (preset, file.or(sizes)) {
        let (first, second) =
            if preset.place().line_column < other.place().line_column { (preset, other) } else { (other, preset) };
        return Err(twice(second.place(), second.name, first.name));
    }
    if let Some(preset) = preset {
        let preset = preset.one_of(&Preset::ALL, Preset::name)?;
        return Ok((preset.sizes(), of_preset(preset)));
    }
    let patterns = match file {
        None => of_preset(Preset::Paper),
        Some(entry) => {
            let name = entry.text("the name of a pattern file")?;
            let failed = |message| SweepError::Patterns { place: entry.place(), message };
            read_patterns(Path::new(name)).map_err(failed)?
        }
    };
    let expected = "inputs, hidden and output neurons, as in \"30x10x10\"";
    let sizes = match sizes {
        Some(entry) => {
            entry.text(expected)?.parse().map_err(|message| entry.wrong(format!("{expected} ({message})")))?
        }
        None => Sizes::new(patterns.pixels(), patterns.len(), patterns.len())
            .map_err(|error| SweepError::Patterns { place: section.place.clone(), message: error.to_string() })?,
    };
    Ok((sizes, patterns))
}

fn fixed(section: Option<&Section>) -> Result<BTreeMap<String, f64>, SweepError> {
    let mut fixed = BTreeMap::new();
    for entry in section.iter().flat_map(|section| &section.entries) {
        let value = checked(entry, &entry.values()?)?;
        let [value] = value[..] else { return Err(entry.wrong("one number: several stand in [sweep]")) };
        fixed.insert(entry.name.to_string(), value);
    }
    Ok(fixed)
}

/// The values of a parameter, each in its range.
fn checked(entry: &Entry, values: &Values) -> Result<Vec<f64>, SweepError> {
    let mut parameters = Parameters::default();
    let mut checked = vec![];
    for (n, &value) in values.numbers.iter().enumerate() {
        if parameters.set(&Place::new("plan"), entry.name, value).is_err() {
            let place = if describe(entry.name).is_some() { entry.place_of(values, n) } else { entry.place() };
            parameters.set(&place, entry.name, value)?;
        }
        checked.push(parameters.get(entry.name).expect("a parameter that was just set"));
    }
    Ok(checked)
}

/// An axis of [sweep].
fn swept(entry: &Entry) -> Result<Axis, SweepError> {
    let of_parameter = || -> Result<Axis, SweepError> {
        let values = entry.values()?;
        let checked = checked(entry, &values)?;
        let description = describe(entry.name).expect("a parameter that was just set");
        axis(entry, Quantity::Parameter(description), checked, &values)
    };
    let of_neurons = |quantity| {
        let values = entry.values()?;
        let neurons = in_range(entry, &values, 1.0, memtwin_spec::size::NEURONS_MAX as f64, true)?;
        axis(entry, quantity, neurons, &values)
    };
    match entry.name {
        HIDDEN => of_neurons(Quantity::HiddenNeurons),
        OUTPUTS => of_neurons(Quantity::OutputNeurons),
        _ if fault_of(entry.name).is_some() => Err(entry.unknown("parameter".into(), "it in [faults]".into())),
        _ => of_parameter(),
    }
}

/// An axis of [faults].
fn faulty(entry: &Entry) -> Result<Axis, SweepError> {
    let Some(quantity) = fault_of(entry.name) else {
        let kinds = FaultKind::ALL.map(FaultKind::name).join(", ");
        let expected =
            format!("one of {kinds}, then 1 or 2 for one layer alone, then _count or _rate, as in stuck_low1_rate");
        return Err(entry.unknown("fault".into(), expected));
    };
    let values = entry.values()?;
    let whole = quantity.is_whole();
    let numbers = in_range(entry, &values, 0.0, if whole { u32::MAX.into() } else { 1.0 }, whole)?;
    axis(entry, quantity, numbers, &values)
}

/// `stuck_low1_rate` and the like.
fn fault_of(name: &str) -> Option<Quantity> {
    let (name, unit) = name.rsplit_once('_')?;
    let (kind, layers) = named(name)?;
    match unit {
        "count" => Some(Quantity::FaultCount(kind, layers)),
        "rate" => Some(Quantity::FaultRate(kind, layers)),
        _ => None,
    }
}

fn in_range(entry: &Entry, values: &Values, min: f64, max: f64, whole: bool) -> Result<Vec<f64>, SweepError> {
    let fits = |value: &f64| (min..=max).contains(value) && (!whole || value.fract() == 0.0);
    if let Some(n) = values.numbers.iter().position(|value| !fits(value)) {
        let expected = format!("{}{min} to {max}", if whole { "a whole number, " } else { "" });
        return Err(entry.wrong_value(entry.place_of(values, n), values.numbers[n].to_string(), expected));
    }
    Ok(values.numbers.clone())
}

/// An axis, none of whose values stands there twice.
fn axis(entry: &Entry, quantity: Quantity, values: Vec<f64>, read: &Values) -> Result<Axis, SweepError> {
    let mut sorted: Vec<usize> = (0..values.len()).collect();
    sorted.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    if let Some(pair) = sorted.windows(2).find(|pair| values[pair[0]] == values[pair[1]]) {
        let found = format!("{} a second time", values[pair[1]]);
        return Err(entry.wrong_value(entry.place_of(read, pair[1]), found, "every value once".into()));
    }
    Ok(Axis { name: entry.name.to_string(), quantity, values, is_log: read.is_log, place: entry.place() })
}

/// A parameter is fixed or swept; faults of a kind are a count or a rate, of each layer or of both together.
fn no_quantity_twice(fixed: &BTreeMap<String, f64>, axes: &[Axis]) -> Result<(), SweepError> {
    let fault = |axis: &Axis| match axis.quantity {
        Quantity::FaultCount(kind, layers) | Quantity::FaultRate(kind, layers) => Some((kind, layers)),
        _ => None,
    };
    for (n, axis) in axes.iter().enumerate() {
        if fixed.contains_key(&axis.name) {
            return Err(twice(axis.place.clone(), &axis.name, &format!("{} in [parameters]", axis.name)));
        }
        let Some((kind, layers)) = fault(axis) else { continue };
        let same = |&(other, elsewhere): &(FaultKind, Layers)| {
            other == kind && (elsewhere == layers || elsewhere == Layers::Both || layers == Layers::Both)
        };
        if let Some(other) = axes[..n].iter().find(|other| fault(other).as_ref().is_some_and(same)) {
            return Err(twice(axis.place.clone(), &axis.name, &other.name));
        }
    }
    Ok(())
}

fn twice(place: Place, name: &str, other: &str) -> SweepError {
    SweepError::Twice { place, name: name.to_string(), other: other.to_string() }
}

/// The plan with what [run] says.
fn with_run(section: &Section, mut plan: Plan) -> Result<Plan, SweepError> {
    const KEYS: [&str; 4] = ["seeds", "first_seed", "trials", "learning"];
    let missing = || SweepError::Missing {
        place: section.place.clone(),
        section: section.name.clone(),
        name: "seeds",
        expected: "the number of networks of each combination",
    };
    plan.seeds = section.get(&KEYS, "seeds")?.ok_or_else(missing)?.whole(1..=POINTS_MAX)?;
    if let Some(entry) = section.get(&KEYS, "first_seed")? {
        plan.first_seed = entry.whole(0..=i64::MAX as u64)?;
    }
    if let Some(entry) = section.get(&KEYS, "trials")? {
        plan.trials = entry.whole(0..=TRIALS_MAX)? as usize;
    }
    if let Some(entry) = section.get(&KEYS, "learning")? {
        plan.learning = entry.one_of(&Learning::ALL, Learning::name)?;
    }
    Ok(plan)
}
