//! Work on all threads, with results in an order that does not depend on them.

use std::sync::atomic::{AtomicUsize, Ordering};

/// `work(state, n)` for n below `count`, each once; every thread has a state of its own. Gives back the states.
pub fn each<S: Send>(
    threads: usize,
    count: usize,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize) + Sync,
) -> Vec<S> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut state = state();
        std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&n| n < count))
            .for_each(|n| work(&mut state, n));
        state
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.clamp(1, count.max(1))).map(|_| scope.spawn(run)).collect();
        workers.into_iter().map(|w| w.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// `work(state, n, item)` for every item; which thread has an item depends on its place alone, and every thread keeps its state.
pub fn deal<S: Send, T: Send>(states: &mut [S], items: &mut [T], work: impl Fn(&mut S, usize, &mut T) + Sync) {
    let hands = states.len();
    let mut dealt: Vec<Vec<(usize, &mut T)>> = (0..hands).map(|_| vec![]).collect();
    for (n, item) in items.iter_mut().enumerate() {
        dealt[n % hands].push((n, item));
    }
    let work = &work;
    let play = |state: &mut S, hand: Vec<(usize, &mut T)>| hand.into_iter().for_each(|(n, item)| work(state, n, item));
    if hands == 1 {
        return states.iter_mut().zip(dealt).for_each(|(state, hand)| play(state, hand));
    }
    std::thread::scope(|scope| {
        for (state, hand) in states.iter_mut().zip(dealt) {
            scope.spawn(move || play(state, hand));
        }
    });
}
