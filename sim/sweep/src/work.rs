//! The points that are not done yet, on all threads.

use crate::journal::Journal;
use crate::point::{Outcome, measure};
use crate::{Plan, SweepError};
use memtwin_engine::model::ModelEngine;
use memtwin_experiments::ExperimentError;
use std::sync::{Condvar, Mutex};

/// Does every point that is not in the journal. `progress` is told the points done; where `go_on` says no,
/// [`SweepError::Interrupted`], and the journal holds all that was done.
pub fn complete(
    plan: &Plan,
    journal: &mut Journal,
    threads: usize,
    progress: &(dyn Fn(u64) + Sync),
    go_on: &(dyn Fn() -> bool + Sync),
) -> Result<(), SweepError> {
    let total = plan.points();
    progress(journal.done().count());
    let desk = Desk { state: Mutex::new(State { journal, next: 0, ended: None }), advanced: Condvar::new(), total };
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| desk.work(plan, progress, go_on));
        }
    });
    let State { journal, ended, .. } = desk.state.into_inner().expect("a panic of a thread has ended the scope");
    journal.sync()?;
    match ended {
        None => Ok(()),
        Some(Ended::Stopped) => Err(SweepError::Interrupted { done: journal.done().count(), total }),
        Some(Ended::Failed(error)) => Err(error),
    }
}

/// Where threads take points and bring what came of them.
struct Desk<'a> {
    state: Mutex<State<'a>>,
    /// A point is done, or work has ended.
    advanced: Condvar,
    total: u64,
}

struct State<'a> {
    journal: &'a mut Journal,
    /// All points below are done or under way.
    next: u64,
    ended: Option<Ended>,
}

enum Ended {
    Stopped,
    Failed(SweepError),
}

impl Desk<'_> {
    /// One thread's work.
    fn work(&self, plan: &Plan, progress: &(dyn Fn(u64) + Sync), go_on: &(dyn Fn() -> bool + Sync)) {
        let _guard = EndOnPanic(self);
        let mut engine = ModelEngine::without_digests();
        while let Some(point) = self.take() {
            let ended = match measure(plan, point, &mut engine, &mut || go_on()) {
                Ok(outcome) => self.bring(point, &outcome, progress).err().map(Ended::Failed),
                Err(ExperimentError::Interrupted) => Some(Ended::Stopped),
                Err(error) => Some(Ended::Failed(error.into())),
            };
            if let Some(ended) = ended {
                return self.end(ended);
            }
        }
    }

    /// The next point that nobody has; waits where it would be too far ahead of the slowest.
    fn take(&self) -> Option<u64> {
        let mut state = self.state.lock().expect("no thread panics at the desk");
        loop {
            if state.ended.is_some() {
                return None;
            }
            match state.journal.done().open_from(state.next) {
                Some(point) if point >= self.total => return None,
                Some(point) => {
                    state.next = point + 1;
                    return Some(point);
                }
                None => state = self.advanced.wait(state).expect("no thread panics at the desk"),
            }
        }
    }

    fn bring(&self, point: u64, outcome: &Outcome, progress: &(dyn Fn(u64) + Sync)) -> Result<(), SweepError> {
        let mut state = self.state.lock().expect("no thread panics at the desk");
        state.journal.append(point, outcome)?;
        progress(state.journal.done().count());
        self.advanced.notify_all();
        Ok(())
    }

    /// Nobody takes a point any more; the first reason is kept.
    fn end(&self, ended: Ended) {
        if let Ok(mut state) = self.state.lock() {
            state.ended.get_or_insert(ended);
        }
        self.advanced.notify_all();
    }
}

/// The point of a thread that panics is never done: the others must not wait for it.
struct EndOnPanic<'a, 'b>(&'a Desk<'b>);

impl Drop for EndOnPanic<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.end(Ended::Stopped);
        }
    }
}
