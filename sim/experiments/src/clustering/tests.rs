//! Agreement with the integer model, determinism, and the study's main findings as bounds over many seeds.

use super::candidates::{Candidate, candidates};
use super::settings::{Law, Order, Procedure, Settings, Spread};
use super::sketch::{NEURONS, owners};
use super::study::{Row, Verdict, digits, sparse_patterns, study_of};
use crate::patterns;
use crate::procedure::{begin_inference, begin_layer1, present};
use crate::statistics::Summary;
use memtwin_calibrate::Parameters;
use memtwin_engine::Engine;
use memtwin_engine::model::ModelEngine;
use memtwin_spec::{Command, NoObserver, Preset};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

const SEEDS: u64 = 40;

/// Owners of the integer model after the same training, measured as the sketch's.
fn owners_of_model(sd_rel: f64, order: Order, budget: bool, seed: u64) -> f64 {
    let parameters = Parameters { threshold_c2c_sd_rel: sd_rel, ..Parameters::default() };
    let set = patterns::of_preset(Preset::Paper).unwrap();
    let mut engine = ModelEngine::without_digests();
    engine.load(&parameters.config(Preset::Paper.sizes(), set, seed).unwrap()).unwrap();
    let mut commands = begin_layer1();
    let event = |pattern| {
        let rest = Command::Rest { periods: parameters.rest_periods_count as u16 };
        [Command::Present { pattern, until_fire: true, periods: 400 }, rest]
    };
    match order {
        _ if budget => commands.extend((0..10).map(|pattern| Command::Train { pattern, ground: true })),
        Order::Blocks(events) => commands.extend((0..10).flat_map(|p| (0..events).flat_map(move |_| event(p)))),
        _ => {
            let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
            for _ in 0..30 {
                let mut round: Vec<u8> = (0..10).collect();
                (1..10).rev().for_each(|n| round.swap(n, (random.next_u64() % (n as u64 + 1)) as usize));
                commands.extend(round.into_iter().flat_map(event));
            }
        }
    }
    commands.extend(begin_inference());
    engine.run(&commands, &mut NoObserver).unwrap();
    let mut owners = [false; NEURONS];
    for pattern in 0..10 {
        engine.run(&present(pattern, 200), &mut NoObserver).unwrap();
        let spikes = engine.spikes(0).unwrap();
        let most = *spikes.iter().max().unwrap();
        let at_most: Vec<usize> = (0..NEURONS).filter(|&n| spikes[n] == most && most > 0).collect();
        if let [owner] = at_most[..] {
            owners[owner] = true;
        }
    }
    owners.iter().filter(|&&owns| owns).count() as f64
}

/// With no mechanism on, the sketch is the integer model: with noise and without, in both orders, with the budget.
#[test]
fn agrees_with_the_integer_model() {
    let digits = digits();
    let check = |sd_rel: f64, order: Order, budget: bool| {
        let model: Vec<f64> = (1..=SEEDS).map(|seed| owners_of_model(sd_rel, order, budget, seed)).collect();
        let settings = Settings {
            spread: Spread::Threshold { law: Law::Normal, sd_rel },
            procedure: Procedure { order, events: 30, ramped: false, budget },
            ..Settings::default()
        };
        let sketch: Vec<f64> = (0..4 * SEEDS).map(|seed| owners(&settings, &digits, seed) as f64).collect();
        let (model, sketch) = (Summary::of(&model), Summary::of(&sketch));
        // both intervals, and a tenth of an owner for what the sketch leaves out
        let allowed = model.margin() + sketch.margin() + 0.1;
        assert!((model.mean - sketch.mean).abs() <= allowed, "{sd_rel}, {order:?}: {model:?}, sketch {sketch:?}");
    };
    for order in [Order::Blocks(30), Order::Rounds] {
        check(0.0, order, false);
        check(0.108, order, false);
        check(0.216, order, false);
    }
    check(0.108, Order::Blocks(30), true);
}

fn named(names: &[&str]) -> Vec<Candidate> {
    let all = candidates();
    let of =
        |name: &&str| all.iter().find(|c| c.name == *name).unwrap_or_else(|| panic!("no candidate {name}")).clone();
    names.iter().map(of).collect()
}

#[test]
fn threads_do_not_matter() {
    let some = named(&["threshold 28 %", "weak, falling, 30", "residual filament"]);
    let mut steps = vec![];
    let one = study_of(&some, 5, 1, &mut |done, total| steps.push((done, total)));
    assert_eq!(steps.last(), Some(&(60, 60)));
    assert_eq!(study_of(&some, 5, 3, &mut |_, _| ()), one);
}

/// The main findings, as bounds over 40 seeds.
#[test]
fn what_clusters() {
    let rows = |names: &[&str]| study_of(&named(names), SEEDS, 2, &mut |_, _| ()).rows;
    let check = |row: &Row, owners: std::ops::Range<f64>, verdict: Verdict| {
        assert!(owners.contains(&row.owners.mean), "{}: {:?}, expected {owners:?}", row.name, row.owners);
        assert_eq!(row.verdict, verdict, "{}: {:?}", row.name, row.checks);
    };
    // noise of one size at every voltage is too little or drowns what was learnt
    let [model, broad, alone] = &rows(&["threshold 10.8 %", "lognormal 80 %", "weak, 10.8 %"])[..] else {
        unreachable!()
    };
    check(model, 1.0..2.5, Verdict::Greedy);
    check(broad, 4.5..6.5, Verdict::Greedy);
    check(alone, 3.0..5.0, Verdict::Greedy);
    // noise that falls with the voltage clusters, with fatigue nearly always, and greed is there without it
    let [falling, both] = &rows(&["falling, 120 events", "weak, falling, 120"])[..] else { unreachable!() };
    check(falling, 7.5..8.6, Verdict::Partly);
    check(both, 9.2..10.1, Verdict::Clusters);
    assert!(both.all_own > 0.35, "all ten in {}", both.all_own);
    assert!(both.owners_without_noise.mean < 1.3, "{:?}", both.owners_without_noise);
    // the budget needs no noise
    check(&rows(&["budget of 30 spikes"])[0], 9.9..10.1, Verdict::NotGreedy);
    check(&rows(&["strong, 10.8 %"])[0], 0.0..10.1, Verdict::Breaks);
}

#[test]
fn small_overlap_is_graded() {
    let patterns = sparse_patterns();
    for (n, a) in patterns.iter().enumerate() {
        assert_eq!(a.iter().filter(|&&on| on).count(), 10);
        assert!(patterns[..n].iter().all(|b| a.iter().zip(b).filter(|(x, y)| **x && **y).count() <= 3));
    }
    let graded: Vec<f64> =
        study_of(&[], SEEDS, 2, &mut |_, _| ()).graded.iter().map(|(_, owners)| owners.mean).collect();
    assert!(crate::statistics::rises(&graded) && graded[0] < 4.5 && graded[graded.len() - 1] > 8.0, "{graded:?}");
}

#[test]
fn report_has_every_candidate() {
    let some = named(&["threshold 10.8 %", "budget of 30 spikes"]);
    let study = study_of(&some, 2, 2, &mut |_, _| ());
    let figure = study.figure();
    assert_eq!(figure.panels.len(), 3);
    assert!(figure.svg().contains("budget of 30 spikes"));
}
