//! All candidates over many seeds, with noise and without.

use super::candidates::{Candidate, Group, candidates};
use super::checks::Checks;
use super::settings::{Law, Settings, Spread};
use super::sketch::{INPUTS, NEURONS, Pixels, owners};
use crate::patterns;
use crate::statistics::Summary;
use memtwin_spec::Preset;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What came of the study.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    pub seeds: u64,
    /// One for each candidate, in their order.
    pub rows: Vec<Row>,
    /// Patterns of small overlap: spread of the threshold (relative), owners.
    pub graded: Vec<(f64, Summary)>,
}

/// One candidate's result.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub group: Group,
    pub name: &'static str,
    pub justification: &'static str,
    /// Events of each pattern.
    pub events: usize,
    /// Neurons that own digits, over the seeds.
    pub owners: Summary,
    pub owners_without_noise: Summary,
    /// Part of the seeds in which every digit has a neuron of its own.
    pub all_own: f64,
    pub checks: Checks,
    pub verdict: Verdict,
}

/// What a mechanism does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Clusters with noise, is greedy without, and keeps Z-L-1 and the devices' statements.
    Clusters,
    /// The same, but not every digit gets its neuron: between 7 and 9 owners.
    Partly,
    /// Noise makes no more than 7 owners.
    Greedy,
    /// Not greedy without noise: noise is not all that does it.
    NotGreedy,
    /// A statement about devices or learning no longer holds.
    Breaks,
}

/// Owners from which a mechanism clusters, and from which it does so partly.
pub const CLUSTERS_MIN: f64 = 9.0;
pub const PARTLY_MIN: f64 = 7.0;
/// Owners up to which a network without noise is greedy.
pub const GREEDY_MAX: f64 = 1.5;
/// Spreads of the graded effect.
const GRADES: [f64; 6] = [0.0, 0.054, 0.108, 0.162, 0.216, 0.28];

impl Verdict {
    fn of(owners: f64, without_noise: f64, checks: &Checks) -> Self {
        match owners {
            _ if !checks.learning_kept() || !checks.device_kept() => Verdict::Breaks,
            _ if without_noise > GREEDY_MAX => Verdict::NotGreedy,
            _ if owners >= CLUSTERS_MIN => Verdict::Clusters,
            _ if owners >= PARTLY_MIN => Verdict::Partly,
            _ => Verdict::Greedy,
        }
    }

    pub fn text(self) -> &'static str {
        match self {
            Verdict::Clusters => "clusters",
            Verdict::Partly => "partly",
            Verdict::Greedy => "too few",
            Verdict::NotGreedy => "not greedy without noise",
            Verdict::Breaks => "breaks a statement",
        }
    }
}

/// Ten digits of the paper's network.
pub fn digits() -> Vec<Pixels> {
    let set = patterns::of_preset(Preset::Paper).expect("the digits ship with the project");
    set.iter().map(|pattern| std::array::from_fn(|n| pattern.pixels[n])).collect()
}

/// Ten patterns of ten pixels of which no two share more than three: less than chance, 3.3.
pub fn sparse_patterns() -> Vec<Pixels> {
    const PIXELS: usize = 10;
    const OVERLAP_MAX: usize = 3;
    let mut random = Xoshiro256PlusPlus::seed_from_u64(1);
    let mut found: Vec<Pixels> = vec![];
    let mut refused = 0;
    while found.len() < NEURONS {
        let mut pixels = [false; INPUTS];
        while pixels.iter().filter(|&&on| on).count() < PIXELS {
            pixels[(random.next_u64() % INPUTS as u64) as usize] = true;
        }
        let overlap = |other: &Pixels| other.iter().zip(&pixels).filter(|(a, b)| **a && **b).count();
        if found.iter().all(|other| overlap(other) <= OVERLAP_MAX) {
            found.push(pixels);
        } else {
            refused += 1;
        }
        // the first patterns may leave no room for the last: begin again
        if refused == 10_000 {
            (found, refused) = (vec![], 0);
        }
    }
    found
}

/// The settings of the graded effect: thresholds differ from device to device, and learning is slow.
pub fn graded(sd_rel: f64) -> Settings {
    let settings = Settings { spread: Spread::Threshold { law: Law::Normal, sd_rel }, ..Settings::default() };
    settings.in_rounds(30).with(|p| (p.threshold_d2d_sd_rel, p.potentiate_shift1_bits) = (0.08, 9.0))
}

/// Trains every candidate with seeds `0..seeds`, on all cores. `progress` is told trainings done and in all. The result does
/// not depend on the number of threads.
pub fn study(seeds: u64, progress: &mut dyn FnMut(usize, usize)) -> Study {
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get());
    study_of(&candidates(), seeds, threads, progress)
}

/// The same for some candidates on so many threads.
pub fn study_of(candidates: &[Candidate], seeds: u64, threads: usize, progress: &mut dyn FnMut(usize, usize)) -> Study {
    let (digits, sparse) = (digits(), sparse_patterns());
    let noisy = candidates.iter().map(|candidate| (candidate.settings.clone(), &digits));
    let quiet = candidates.iter().map(|candidate| (candidate.settings.quiet(), &digits));
    let grades = GRADES.iter().map(|&sd| (graded(sd), &sparse));
    let jobs: Vec<(Settings, &Vec<Pixels>)> = noisy.chain(quiet).chain(grades).collect();

    let counts = spread_over_threads(&jobs, seeds, threads, progress);
    let summary = |job: usize| Summary::of(&counts[job]);
    let row = |(n, candidate): (usize, &Candidate)| {
        let (owners, owners_without_noise) = (summary(n), summary(candidates.len() + n));
        let checks = Checks::of(&candidate.settings);
        let all = counts[n].iter().filter(|&&count| count == digits.len() as f64).count();
        Row {
            group: candidate.group,
            name: candidate.name,
            justification: candidate.justification,
            events: candidate.settings.procedure.events,
            owners,
            owners_without_noise,
            all_own: all as f64 / seeds as f64,
            verdict: Verdict::of(owners.mean, owners_without_noise.mean, &checks),
            checks,
        }
    };
    Study {
        seeds,
        rows: candidates.iter().enumerate().map(row).collect(),
        graded: GRADES.iter().enumerate().map(|(n, &sd)| (sd, summary(2 * candidates.len() + n))).collect(),
    }
}

/// Owners of every job and seed: `[job][seed]`.
fn spread_over_threads(
    jobs: &[(Settings, &Vec<Pixels>)],
    seeds: u64,
    threads: usize,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<Vec<f64>> {
    let total = jobs.len() * seeds as usize;
    let next = AtomicUsize::new(0);
    let counts = Mutex::new(vec![vec![0.0; seeds as usize]; jobs.len()]);
    std::thread::scope(|scope| {
        let (done, finished) = std::sync::mpsc::channel();
        for _ in 0..threads.max(1) {
            let done = done.clone();
            let (next, counts) = (&next, &counts);
            scope.spawn(move || {
                let taken = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&n| n < total));
                for index in taken {
                    let (job, seed) = (index / seeds as usize, index % seeds as usize);
                    let (settings, patterns) = &jobs[job];
                    let count = owners(settings, patterns, seed as u64);
                    counts.lock().expect("no worker panics while it holds this")[job][seed] = count as f64;
                    // nobody listens any more where the caller's progress has panicked
                    let _ = done.send(());
                }
            });
        }
        drop(done);
        finished.iter().enumerate().for_each(|(n, ())| progress(n + 1, total));
    });
    counts.into_inner().expect("no worker panicked")
}
