//! Sweeps that were cut off anywhere, on any number of threads: the same bytes.

mod common;

use common::{SMALL, finish, plan, results, swept};
use memtwin_sweep::journal::JOURNAL;
use memtwin_sweep::{Journal, Plan, SweepError, complete, write_results};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;

static SMALL_PLAN: LazyLock<Plan> = LazyLock::new(|| plan(SMALL));
type Results = BTreeMap<String, Vec<u8>>;
/// The journal and the results of a sweep that nobody disturbed.
static WHOLE: LazyLock<(Vec<u8>, Results)> = LazyLock::new(|| {
    let folder = swept(&SMALL_PLAN, 1);
    (std::fs::read(folder.path().join(JOURNAL)).unwrap(), results(folder.path()))
});

fn folder_with(journal: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(JOURNAL), journal).unwrap();
    folder
}

#[track_caller]
fn check_resumed(folder: &Path, threads: usize) {
    finish(&SMALL_PLAN, folder, threads);
    assert!(results(folder) == WHOLE.1, "the results have changed");
    // nothing was done twice
    let lines = std::fs::read_to_string(folder.join(JOURNAL)).unwrap();
    let mut points: Vec<u64> =
        lines.lines().skip(1).map(|line| line.split(' ').next().unwrap().parse().unwrap()).collect();
    points.sort_unstable();
    assert_eq!(points, (0..SMALL_PLAN.points()).collect::<Vec<_>>());
}

#[test]
fn threads_change_nothing() {
    for threads in [2, 4, 7] {
        check_resumed(tempfile::tempdir().unwrap().path(), threads);
    }
    let names: Vec<&str> = WHOLE.1.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["map.png", "map.svg", "results.csv", "results.parquet", "summary.json", "yield.png", "yield.svg"]
    );
}

#[test]
fn what_is_whole_is_not_done_again() {
    let (journal, _) = &*WHOLE;
    let folder = folder_with(journal);
    let mut opened = Journal::open(folder.path(), &SMALL_PLAN, false).unwrap();
    let told = AtomicUsize::new(0);
    let progress = |done| {
        assert_eq!(done, 24);
        told.fetch_add(1, Ordering::Relaxed);
    };
    complete(&SMALL_PLAN, &mut opened, 2, &progress, &|| true).unwrap();
    assert_eq!(told.into_inner(), 1);
}

#[test]
fn an_interrupted_sweep_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    for kept in [3, 4, 11] {
        let mut journal = Journal::open(folder.path(), &SMALL_PLAN, false).unwrap();
        let before = journal.done().count();
        let done = AtomicUsize::new(0);
        let progress = |count: u64| done.store(count as usize, Ordering::Relaxed);
        let ended = complete(&SMALL_PLAN, &mut journal, 2, &progress, &|| done.load(Ordering::Relaxed) < kept);
        let done = journal.done().count();
        assert!(matches!(ended, Err(SweepError::Interrupted { done: told, total: 24 }) if told == done), "{ended:?}");
        assert!(done > before && (kept as u64..24).contains(&done), "{done} points");
        let error = write_results(&SMALL_PLAN, &journal, folder.path(), &|| true).unwrap_err();
        assert!(error.to_string().contains("of 24 points are done and kept"), "{error}");
        assert_eq!(results(folder.path()).len(), 0);
    }
    check_resumed(folder.path(), 3);
}

#[test]
fn interrupted_while_it_writes() {
    let folder = folder_with(&WHOLE.0);
    let journal = Journal::open(folder.path(), &SMALL_PLAN, false).unwrap();
    let ended = write_results(&SMALL_PLAN, &journal, folder.path(), &|| false);
    assert!(matches!(ended, Err(SweepError::Interrupted { done: 24, total: 24 })), "{ended:?}");
    assert_eq!(results(folder.path()).len(), 0);
    drop(journal);
    check_resumed(folder.path(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// A torn end, or bytes that are others than they were: what is before them is kept, what follows is done again.
    #[test]
    fn a_journal_that_is_cut_or_altered(
        cut in 0..WHOLE.0.len(),
        garbage in prop::collection::vec(any::<u8>(), 0..40),
        threads in 1..4usize,
    ) {
        let head = WHOLE.0.iter().position(|&byte| byte == b'\n').unwrap() + 1;
        let mut journal = WHOLE.0[..cut].to_vec();
        // what is left of the head is that of this sweep: see another test for heads of others
        if cut >= head {
            journal.extend(garbage);
        }
        check_resumed(folder_with(&journal).path(), threads);
    }

    /// Whatever the order in which the points were done.
    #[test]
    fn a_journal_in_any_order(order in Just((0..24).collect::<Vec<usize>>()).prop_shuffle(), kept in 0..=24usize) {
        let text = std::str::from_utf8(&WHOLE.0).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut journal = lines[0].to_string();
        order[..kept].iter().for_each(|&point| journal += lines[1 + point]);
        check_resumed(folder_with(journal.as_bytes()).path(), 2);
    }
}

#[track_caller]
fn check_refused(journal: &[u8], text: &str, expect: &str) {
    let folder = folder_with(journal);
    let plan = plan(text);
    let error = Journal::open(folder.path(), &plan, false).unwrap_err().to_string();
    assert!(error.contains(expect), "{error}");
    assert_eq!(std::fs::read(folder.path().join(JOURNAL)).unwrap(), journal, "what was refused is left as it was");
    let restarted = Journal::open(folder.path(), &plan, true).unwrap();
    assert_eq!(restarted.done().count(), 0);
}

#[test]
fn other_sweeps_are_refused() {
    let other = SMALL.replace("seeds = 2", "seeds = 3");
    check_refused(&WHOLE.0, &other, "this folder holds a sweep of another plan, expected this plan");
    let text = String::from_utf8(WHOLE.0.clone()).unwrap();
    check_refused(text.replacen("0.1.0", "0.0.9", 1).as_bytes(), SMALL, "this folder holds a sweep of memtwin 0.0.9");
    check_refused(b"my diary\n", SMALL, "this file is no journal of a sweep");
    check_refused(&[0; 5000], SMALL, "this file is no journal of a sweep");
}

#[test]
fn a_restart_takes_the_old_results_away() {
    let folder = swept(&SMALL_PLAN, 2);
    let other = plan(&SMALL.replace("seeds = 2", "seeds = 3"));
    let journal = Journal::open(folder.path(), &other, true).unwrap();
    assert_eq!((journal.done().count(), results(folder.path()).len()), (0, 0));
}

#[test]
fn one_sweep_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = Journal::open(folder.path(), &SMALL_PLAN, false).unwrap();
    for restart in [false, true] {
        let error = Journal::open(folder.path(), &SMALL_PLAN, restart).unwrap_err().to_string();
        assert!(error.contains("another sweep is at work in this folder"), "{error}");
    }
    drop(first);
    Journal::open(folder.path(), &SMALL_PLAN, false).unwrap();
}
