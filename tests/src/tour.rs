//! Tours: sequences of inputs that take a small machine through everything it can do.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Inputs, one after the other, that give every input to every state that can be reached from `start`; `next` is the state
/// that follows, and none where the machine must not get that input there.
///
/// ```
/// use memtwin_tests::tour::tour;
///
/// // a counter to three that can be reset
/// let next = |&count: &u8, &reset: &bool| Some(if reset { 0 } else { (count + 1) % 3 });
/// let inputs = tour(0, &[false, true], next);
/// assert_eq!(inputs, [false, false, false, true, false, true, false, false, true]);
/// ```
pub fn tour<S: Clone + Ord, I: Clone>(start: S, inputs: &[I], next: impl Fn(&S, &I) -> Option<S>) -> Vec<I> {
    // what each state has not been given yet, the first input last
    let all = || (0..inputs.len()).rev().collect::<Vec<_>>();
    let mut left: BTreeMap<S, Vec<usize>> = BTreeMap::new();
    let (mut state, mut taken) = (start, vec![]);
    loop {
        let untried = left.entry(state.clone()).or_insert_with(all);
        if let Some(input) = untried.pop() {
            if let Some(after) = next(&state, &inputs[input]) {
                taken.push(inputs[input].clone());
                state = after;
            }
            continue;
        }
        let is_open = |state: &S| left.get(state).is_none_or(|untried| !untried.is_empty());
        let Some((way, end)) = shortest(&state, inputs, &next, is_open) else { return taken };
        taken.extend(way.into_iter().map(|input| inputs[input].clone()));
        state = end;
    }
}

/// The shortest way to a state that is wanted, and that state.
fn shortest<S: Clone + Ord, I>(
    start: &S,
    inputs: &[I],
    next: impl Fn(&S, &I) -> Option<S>,
    is_wanted: impl Fn(&S) -> bool,
) -> Option<(Vec<usize>, S)> {
    let mut seen = BTreeSet::from([start.clone()]);
    let mut open = VecDeque::from([(vec![], start.clone())]);
    while let Some((way, state)) = open.pop_front() {
        if is_wanted(&state) {
            return Some((way, state));
        }
        for (input, value) in inputs.iter().enumerate() {
            if let Some(after) = next(&state, value).filter(|after| seen.insert(after.clone())) {
                open.push_back(([&way[..], &[input]].concat(), after));
            }
        }
    }
    None
}
