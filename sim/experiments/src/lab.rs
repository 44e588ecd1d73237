//! Where experiments are made: an engine or many, parameters, seeds, and who is told how far they are.

use crate::ExperimentError;
use memtwin_calibrate::Parameters;
use memtwin_engine::model::ModelEngine;
use memtwin_engine::{Engine, EngineKind};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What an experiment runs on.
pub enum Rig<'a> {
    /// The model: as many as there are threads.
    Model { threads: usize },
    /// One engine, for networks of 30x10x10.
    Engine(&'a mut dyn Engine),
}

/// What an experiment is given.
pub struct Lab<'a> {
    pub rig: Rig<'a>,
    pub parameters: Parameters,
    /// The first of the seeds.
    pub seed: u64,
    /// Networks of a statistic, and repetitions of a measurement on one.
    pub seeds: usize,
    /// False ends the experiment.
    pub go_on: &'a (dyn Fn() -> bool + Sync),
    /// Told steps done and steps in all.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

impl Lab<'_> {
    pub fn engine(&self) -> EngineKind {
        match &self.rig {
            Rig::Model { .. } => EngineKind::Model,
            Rig::Engine(engine) => engine.kind(),
        }
    }

    /// One experiment on one engine.
    pub fn once<T>(
        &mut self,
        experiment: impl FnOnce(&mut dyn Engine) -> Result<T, ExperimentError>,
    ) -> Result<T, ExperimentError> {
        match &mut self.rig {
            Rig::Model { .. } => experiment(&mut ModelEngine::without_digests()),
            Rig::Engine(engine) => experiment(&mut **engine),
        }
    }

    /// The same experiment with each of `count` seeds, in the order of the seeds; on the model on all threads.
    pub fn each_seed<T: Send>(
        &mut self,
        count: usize,
        experiment: impl Fn(&mut dyn Engine, u64) -> Result<T, ExperimentError> + Sync,
    ) -> Result<Vec<T>, ExperimentError> {
        let done = AtomicUsize::new(0);
        let (seed, go_on, progress) = (self.seed, self.go_on, self.progress);
        let one = |engine: &mut dyn Engine, n: usize| {
            if !go_on() {
                return Err(ExperimentError::Interrupted);
            }
            let result = experiment(engine, seed.wrapping_add(n as u64));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, count);
            result
        };
        let threads = match &mut self.rig {
            Rig::Engine(engine) => return (0..count).map(|n| one(&mut **engine, n)).collect(),
            Rig::Model { threads } => *threads,
        };
        let next = AtomicUsize::new(0);
        let work = || {
            let mut engine = ModelEngine::without_digests();
            let indices = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&n| n < count));
            indices.map(|n| (n, one(&mut engine, n))).collect::<Vec<_>>()
        };
        let mut results = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
            let joined = workers.into_iter().map(|w| w.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            joined.flatten().collect::<Vec<_>>()
        });
        results.sort_by_key(|&(n, _)| n);
        results.into_iter().map(|(_, result)| result).collect()
    }
}
